//! Tests of `voices`.

use super::*;

fn refuser(text: &str) -> String {
    Voices::of(text, None).refuser.trim().to_owned()
}

#[test]
fn how_servers_introduce_what_they_quote() {
    for (text, said) in [
        (
            "<you@there.example>: host mx.there.example[198.51.100.25] said: 550 5.7.1 No\n    more (in reply to RCPT TO command)\n\nElse",
            "550 5.7.1 No\nmore",
        ),
        (
            "  you@there.example\n    SMTP error from remote mail server after end of data:\n    host mx.there.example [198.51.100.25]: 550 5.7.1 No\n\n------ This is a copy of the message, including all the headers. ------\n\nFrom: a@b.example\n",
            "550 5.7.1 No",
        ),
        (
            "  you@there.example\n    host mx.there.example [198.51.100.25]\n    SMTP error from remote mail server after MAIL FROM:<a@b.example> SIZE=1:\n    550-one\n    550 two\n",
            "550-one\n550 two",
        ),
        (
            "host mx [198.51.100.25]: SMTP error from remote mail server after RCPT TO: 571 No",
            "571 No",
        ),
        (
            "   ----- Transcript of session follows -----\n... while talking to mx.there.example.:\n>>> DATA\n<<< 550 5.7.1 No\n554 5.0.0 Service unavailable",
            "550 5.7.1 No",
        ),
        (
            "198.51.100.25 failed after I sent the message.\nRemote host said: 550 No\nGiving up on 198.51.100.25.\n",
            "550 No",
        ),
        (
            "mx.there.example [198.51.100.25] did not like our RCPT TO:\n550 No",
            "550 No",
        ),
        (
            "The response was:\n\n550 5.7.1 No\n\nLearn more",
            "550 5.7.1 No",
        ),
        ("Remote Server returned '550 5.7.1 No'", "550 5.7.1 No"),
        ("mx1.qq.com(198.51.100.25) reply:550 failed", "550 failed"),
        ("550 5.7.1 No\n2nd line", "550 5.7.1 No\n2nd line"),
        (
            "Your IP address has been blocked.",
            "Your IP address has been blocked.",
        ),
    ] {
        assert_eq!(refuser(text), said, "{text}");
    }
}
