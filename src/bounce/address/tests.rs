//! Tests of `address`.

use super::*;

fn found(text: &str) -> Found {
    read(&Voices::of(text, None))
}

#[test]
fn only_the_refusing_side_names_its_client() {
    for text in [
        "host mx.there.example[198.51.100.25] said: 550 5.7.1 Service unavailable; client [192.0.2.10] blocked using zen.spamhaus.org",
        "550-5.7.25 [192.0.2.10] The IP address sending this message does not have a PTR record",
        "550 5.7.26 SPF [shop.example] with ip: [192.0.2.10] = did not pass",
        "554 5.7.1 see https://postmaster.gmx.net/en/error-messages?ip=192.0.2.10&c=rdns",
        "550 Bad SPF records for [shop.example:192.0.2.10], see http://spf.pobox.com/",
        "550 5.7.511 Access denied, banned sender[192.0.2.10]. To request",
        "550-SPF-check failed: shop.example doesn't allow sending mails from 192.0.2.10",
        "571 No PTR record found for 192.0.2.10",
        "421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred",
        "553 https://www.spamhaus.org/query/ip/192.0.2.10",
        "550 ip4:192.0.2.10 is not allowed to send",
        "450 4.7.1 <mail.shop.example[192.0.2.10]>: Client host rejected: may not be mail exchanger",
        "550-mail0.shop.example [192.0.2.10]:22222 is not permitted to relay",
        "550 inconsistent or no DNS PTR record for 192.0.2.10 (see RFC 1912 2.1)",
        "550-5.7.1 [192.0.2.10      12] Our system has detected that this message is",
        "550 5.7.1 host mail.shop.example [192.0.2.10] black listed",
        "554 see https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.10&r=x",
        "<<< 550-5.7.26 policy (-all) but it fails to pass SPF checks with the ip:\n<<< 550-5.7.26 [192.0.2.10]. To best",
        "milter-reject: END-OF-MESSAGE from o1.shop.example[192.0.2.10]: 5.7.1 rejected by DMARC policy; from=<a@shop.example>",
    ] {
        let client = found(text).client.unwrap_or_else(|| panic!("{text}"));
        assert_eq!(client.ip.to_string(), "192.0.2.10", "{text}");
        assert_eq!(client.certainty, Certainty::Stated, "{text}");
        assert!(client.line.contains("192.0.2.10"), "{}", client.line);
    }
    for text in [
        "mx.there.example [198.51.100.25] did not like our RCPT TO:\n550 5.1.1 No",
        "198.51.100.25 failed after I sent the message.\nRemote host said: 550 No\nGiving up on 198.51.100.25.",
        "rejected by mx.there.example. [198.51.100.25].\n\nThe error that the other server returned was:\n550 No",
        "<you@there.example>: connect to mx.there.example[198.51.100.25]:25: Connection timed out",
        "The original message was received from laptop [203.0.113.77]\n<<< 550 No",
        "550 5.7.1 No at 12:30:15 today, 4.7.26, version 1.2.3.4.5",
        "554 mx.there.example [198.51.100.25] is not for you",
        "550 you may use 192.0.2.1 or 192.0.2.2",
        "554 Message rejected, policy (3.2.1.1) ID (7)",
        "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)",
        "The response was:\n\n[mx.there.example 198.51.100.25: timed out]",
        "host 198.51.100.25[198.51.100.25] said: 534 too large",
    ] {
        assert_eq!(found(text).client, None, "{text}");
    }
}

#[test]
fn what_only_it_can_mean_is_likely_and_a_private_one_is_hidden() {
    let client = found("550 mwinf5c10 Service refuse. 192.0.2.10 [103]")
        .client
        .unwrap();
    assert_eq!(client.certainty, Certainty::Likely);
    let hidden = found("550 5.7.1 Client host [10.1.2.3] rejected");
    assert_eq!(hidden.client, None);
    assert_eq!(
        hidden.hidden.map(|hidden| hidden.ip.to_string()).as_deref(),
        Some("10.1.2.3")
    );
}
