use super::super::extract::normalise;
use super::*;

/// What a reply as it came is about.
fn kind(text: &str) -> Option<Kind> {
    kind_by_words(&normalise(text))
}

#[test]
fn authentication_by_the_method_that_failed() {
    for (text, wanted) in [
        (
            "550 Bad SPF records for [shop.example:192.0.2.10], see http://spf.pobox.com/why.html",
            Spf,
        ),
        ("550 failed to meet SPF requirements", Spf),
        ("550 5.7.1 SPF permerror: too many DNS lookups", Spf),
        (
            "550 SPF: 192.0.2.1 is not allowed to send mail from shop.example",
            Spf,
        ),
        (
            "550 5.7.1 The Sender Policy Framework of shop.example forbids it",
            Spf,
        ),
        ("550 The email you sent has an invalid DKIM signature", Dkim),
        ("550 DKIM signature missing", Dkim),
        ("554 5.7.1 DMARC policy rejection", Dmarc),
        ("550 5.7.1 failed DMARC: SPF not aligned", Dmarc),
        ("550 Rejected. spf=pass dkim=pass dmarc=fail", Dmarc),
        ("550 5.7.1 Message failed both SPF and DKIM", Authentication),
        ("550 SPF, DKIM and DMARC are required", Authentication),
        (
            "550 5.7.1 Unauthenticated email is not accepted here",
            Authentication,
        ),
    ] {
        assert_eq!(kind(text), Some(wanted), "{text}");
    }
}

#[test]
fn words_in_passing_say_nothing() {
    for text in [
        "550 Rejected. spf=pass dkim=pass",
        "550 Denied. See https://help.example/spf/failed-dmarc",
        "550 Unauthenticated senders not allowed",
        "550 Your email to the group was refused. Ask its owner. You may want to publish SPF records",
        "550 5.7.1 Access denied",
        "550 Rejected",
        "554 Transaction failed",
        "451 4.3.0 Temporary system problem, try again later",
        "550 Denied by policy",
        "501 5.5.4 Invalid domain name",
        "421 Service not available X-Virus-Scanned: by a scanner",
        "550 No Content-Disposition: attachment; filename=a.pdf",
        "550 No Authentication-Results: mx.example; spf=fail; dkim=none; dmarc=fail",
        "550 No DKIM-Signature: v=1; a=rsa-sha256; bh=invalid",
    ] {
        assert_eq!(kind(text), None, "{text}");
    }
}

#[test]
fn the_name_of_an_address() {
    for text in [
        "571 No PTR record found for 192.0.2.10",
        "554 5.7.1 Reverse DNS failed.",
        "450 4.7.1 Access denied. IP name lookup failed [192.0.2.10]",
        "550 Your server has no rDNS",
        "551 Server access forbidden by invalid RDNS record of your mail server",
        "554 5.7.1 [C14] Missing reverse DNS for 203.0.113.2",
        "550 PTR and A record do not match: mismatch",
    ] {
        assert_eq!(kind(text), Some(ReverseDns), "{text}");
    }
}

#[test]
fn lists_by_what_is_on_them() {
    for (text, wanted) in [
        ("550 192.0.2.10 listed at zen.spamhaus.org", IpBlocked),
        ("550 5.7.1 IP address blacklisted by recipient", IpBlocked),
        ("550 Rejected due to DNSBL server response", IpBlocked),
        ("554 RBL Reject.", IpBlocked),
        (
            "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.1 is blacklisted",
            IpBlocked,
        ),
        (
            "554 Your access was refused due to poor reputation of the MTA",
            IpBlocked,
        ),
        ("550 Your IP has been blocked", IpBlocked),
        (
            "550 The sending IP (192.0.2.1) is listed on https://list.example/",
            IpBlocked,
        ),
        (
            "553 no access from mail server [192.0.2.10] which is an open relay",
            IpBlocked,
        ),
        (
            "550 Sender anna@shop.example is on our blacklist",
            SenderBlocked,
        ),
        (
            "550 the domain shop.example is blocklisted by this server",
            SenderBlocked,
        ),
        ("550 sender domain found in RHSBL", SenderBlocked),
        ("550 low reputation of the domain", SenderBlocked),
        ("554 5.7.1 URL in body is listed by SURBL", Content),
        (
            "554 Client host [a.shop.example] is on multi.uribl.com",
            SenderBlocked,
        ),
    ] {
        assert_eq!(kind(text), Some(wanted), "{text}");
    }
}

#[test]
fn too_much_or_too_early() {
    for text in [
        "450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted",
        "421 Too many connections from your host",
        "451 Throttled",
        "450 4.7.1 Try again later",
        "550 Ip frequency limited",
    ] {
        assert_eq!(kind(text), Some(Rate), "{text}");
    }
    let named = "554 Client host [192.0.2.1] refused by greylisting.rbl.example";
    assert_eq!(kind(named), Some(IpBlocked));
    assert_eq!(kind("550 Policy of host greylist.mx.example: no"), None);
}

#[test]
fn contents_and_recipients() {
    for (text, wanted) in [
        ("552 5.3.4 Message too large", Content),
        ("550 spam detected", Content),
        ("550 Virus Detected; Content Rejected", Content),
        ("550 5.1.1 <a@b.example>... User unknown", Recipient),
        ("550 No such user (a@b.example)", Recipient),
        ("552 5.2.2 Mailbox full", Recipient),
        ("550 The mailbox of anna does not exist", Recipient),
        (
            "552 1 Requested mail action aborted, mailbox not found",
            Recipient,
        ),
    ] {
        assert_eq!(kind(text), Some(wanted), "{text}");
    }
    let sender = "553 5.1.8 <a@b.example>... Domain of sender address a@b.example does not exist";
    assert_eq!(kind(sender), None);
}

#[test]
fn codes_where_nothing_else_tells() {
    for (code, wanted) in [
        ("5.7.20", Some(Dkim)),
        ("5.7.23", Some(Spf)),
        ("4.7.24", Some(Spf)),
        ("5.7.25", Some(ReverseDns)),
        ("5.7.26", Some(Authentication)),
        ("5.1.1", Some(Recipient)),
        ("5.1.10", Some(Recipient)),
        ("5.2.3", Some(Content)),
        ("5.2.2", Some(Recipient)),
        ("5.3.4", Some(Content)),
        ("5.6.1", Some(Content)),
        ("5.7.509", Some(Dmarc)),
        ("5.7.607", Some(IpBlocked)),
        ("4.7.0", None),
        ("5.7.1", None),
        ("5.7.27", None),
        ("5.0.0", None),
        ("2.1.1", None),
        ("5.1", None),
        ("5.1.1.1", None),
        ("", None),
    ] {
        assert_eq!(kind_by_code(code), wanted, "{code}");
    }
}

#[test]
fn texts_of_any_kind_are_read() {
    for text in [
        "",
        "ä",
        "spf ä fail",
        &"spf ".repeat(20_000),
        &"ä. ".repeat(20_000),
    ] {
        kind_by_words(text);
    }
    let many = "blacklist 192.0.2.1 sender ".repeat(2_000);
    kind_by_words(&many);
}
