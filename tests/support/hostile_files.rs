//! Files that somebody made to hurt: each about as large as what is read of one.

use data_encoding::BASE64;

/// How much of each there is, in bytes; no more is read of a file.
const SIZE: usize = 1_000_000;

/// The start of a message.
const MESSAGE: &str = "From: anna@shop.example\r\nTo: you@there.example\r\nSubject: Your order\r\n";

/// All of them: the name, and what is in it.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    let header = |field: &str| format!("{MESSAGE}{}\r\nHello\r\n", repeat(field));
    let body = |kind: &str, text: String| format!("{MESSAGE}Content-Type: {kind}\r\n\r\n{text}");
    let texts = [
        ("one-field.eml", header_of_one_field()),
        (
            "received.eml",
            header(
                "Received: from a (b [192.0.2.1]) by c.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n\tx\r\n\ty\r\n\tz\r\n",
            ),
        ),
        (
            "addresses.eml",
            format!(
                "From: {}\r\nTo: b@there.example\r\n\r\n",
                repeat("a@shop.example, ")
            ),
        ),
        (
            "groups.eml",
            format!("{MESSAGE}Cc: {}\r\n\r\n", repeat("a:b:(c<")),
        ),
        (
            "encoded-words.eml",
            format!("{MESSAGE}Comments: {}\r\n\r\n", repeat("=?utf-8?q?=41?= ")),
        ),
        (
            "comments.eml",
            format!("{MESSAGE}Received: {}\r\n\r\n", repeat("(")),
        ),
        (
            "results.eml",
            format!(
                "{MESSAGE}Authentication-Results: a.example; {}\r\n\r\n",
                repeat("spf=pass (x) a=b; ")
            ),
        ),
        (
            "signatures.eml",
            header(
                "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s;\r\n\th=from; bh=YQ==; b=YQ==; \
            x=19999999999; t=1; z=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n",
            ),
        ),
        (
            "signed-names.eml",
            format!(
                "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s; bh=YQ==; b=YQ==; h={}\r\n{MESSAGE}\r\n",
                repeat("from:")
            ),
        ),
        (
            "seals.eml",
            header(
                "ARC-Seal: i=1; cv=none; a=rsa-sha256; d=shop.example; s=s; b=YQ==\r\n\t;x\r\n\t;y\r\n\t;z\r\n",
            ),
        ),
        ("multipart.eml", nested("multipart/mixed", 200)),
        ("multipart-deep.eml", nested("multipart/mixed", 10_000)),
        (
            "messages.eml",
            "Content-Type: message/rfc822\r\nFrom: a@shop.example\r\nTo: b@there.example\r\n\r\n"
                .repeat(200),
        ),
        (
            "messages-deep.eml",
            repeat(
                "Content-Type: message/rfc822\r\nFrom: a@shop.example\r\nTo: b@there.example\r\n\r\n",
            ),
        ),
        ("messages-encoded.eml", encoded()),
        (
            "parts.eml",
            body(
                "multipart/mixed; boundary=b",
                repeat("--b\r\n\r\n550 5.7.1 no\r\n"),
            ),
        ),
        (
            "boundaries.eml",
            body("multipart/mixed; boundary=b", repeat("--b\r\n")),
        ),
        (
            "half-boundaries.eml",
            body(
                "multipart/mixed; boundary=bbbbbbbbbbbbbbbb",
                repeat("--bbbbbbbb"),
            ),
        ),
        ("html-part.eml", body("text/html", repeat("<p>550&nbsp;"))),
        ("open-tags.html", format!("<html>{}", repeat("<"))),
        ("open-comments.html", format!("<html>{}", repeat("<!--"))),
        ("scripts.html", format!("<html>{}", repeat("<script>"))),
        ("entities.html", format!("<html>{}", repeat("&amp"))),
        ("senders.txt", repeat("from: x ")),
        ("identities.txt", repeat("id=")),
        ("addresses.txt", repeat("ip=[")),
        ("results.txt", repeat("spf = x ")),
        ("codes.txt", repeat("550-5.7.1 ")),
        ("quotes.txt", repeat(">")),
        ("one-word.txt", repeat("x")),
        ("fields.txt", repeat("a:\n")),
        ("statuses.txt", repeat("Diagnostic-Code: x\n y\n")),
        (
            "mailbox.mbox",
            format!(
                "From a Sat Nov 21 10:00:00 2026\n{MESSAGE}\r\n{}",
                repeat("\n\nFrom b c 10:00\n")
            ),
        ),
        ("control.txt", repeat("rejected by spf\0")),
        ("letters.txt", repeat("\u{fb03}\u{1f4e7}\u{130}")),
    ];
    texts
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
}

/// So many times that it is as large as it may be.
fn repeat(text: &str) -> String {
    text.repeat(SIZE / text.len())
}

/// A message whose header has one field of nearly everything, and the sender behind it.
fn header_of_one_field() -> String {
    format!("X-Long: {}\r\n{MESSAGE}\r\nHello\r\n", repeat("x"))
}

/// Messages within messages, all within one that is encoded.
fn encoded() -> String {
    let deep = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    let encoded = BASE64.encode(deep.as_bytes());
    format!(
        "{MESSAGE}Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}"
    )
}

/// Parts within parts.
fn nested(kind: &str, depth: usize) -> String {
    let mut message = MESSAGE.to_owned();
    for at in 0..depth {
        message.push_str(&format!(
            "Content-Type: {kind}; boundary=b{at}\r\n\r\n--b{at}\r\n"
        ));
    }
    message
}
