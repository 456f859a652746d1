use super::*;
use crate::bounce::{Kind, Refuser, Turn};

const REPORT: &str = "From: Mail Delivery System <MAILER-DAEMON@out.example>\r\n\
    To: anna@shop.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
    --b\r\nContent-Type: text/plain\r\n\r\nI am sorry. Your mail could not be delivered.\r\n\
    --b\r\nContent-Type: message/delivery-status\r\n\r\n\
    Reporting-MTA: dns; out.example\r\n\r\n\
    Final-Recipient: rfc822; you@gmail.example\r\nAction: failed\r\nStatus: 5.7.26\r\n\
    Remote-MTA: dns; gmail-smtp-in.example\r\n\
    Diagnostic-Code: smtp; 550-5.7.26 This mail has been blocked because the sender is\r\n\
    \x20550-5.7.26 unauthenticated. Gmail requires all senders to authenticate with either\r\n\
    \x20550-5.7.26 SPF or DKIM. Authentication results: DKIM = did not pass SPF\r\n\
    \x20550 5.7.26 [shop.example] with ip: [192.0.2.10] = did not pass - gsmtp\r\n\r\n\
    --b\r\nContent-Type: message/rfc822\r\n\r\n\
    Received: from [203.0.113.7] by out.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n\
    Return-Path: <bounce@shop.example>\r\n\
    DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1; bh=; b=\r\n\
    From: Anna <anna@shop.example>\r\nSubject: Hello\r\n\r\nText\r\n--b--\r\n";

#[test]
fn a_report_of_failure_is_read_part_by_part() {
    let read = read(REPORT.as_bytes()).unwrap();
    let bounce = read.bounce.clone().unwrap();
    assert_eq!(bounce.gateway, Some(Refuser::Gmail));
    assert_eq!(bounce.kind, Some(Kind::Authentication));
    assert_eq!(bounce.turn, Some(Turn::SenderDns));
    assert_eq!(
        bounce.delivery.and_then(|d| d.recipient).as_deref(),
        Some("you@gmail.example")
    );
    // The address that was refused, and not the one from which the mail was handed in.
    assert_eq!(read.client_ip(), "192.0.2.10".parse().ok());
    let domain = Name::parse("shop.example").unwrap();
    assert_eq!(read.subject().as_deref(), Some("anna@shop.example"));
    assert_eq!(read.mail_from().as_deref(), Some("bounce@shop.example"));
    assert_eq!(read.selectors(&domain), ["s1"]);
}

#[test]
fn a_report_without_the_message_is_not_about_the_mail_system() {
    let (report, _) = REPORT
        .split_once("--b\r\nContent-Type: message/rfc822")
        .unwrap();
    let found = read(format!("{report}--b--\r\n").as_bytes()).unwrap();
    assert_eq!(found.message, None);
    assert_eq!(found.subject().as_deref(), Some("shop.example"));
    let plain = "Return-Path: <>\r\nFrom: System <system@out.example>\r\nTo: anna@shop.example\r\n\r\n\
                 Your IP address has been blocked due to security policies.\r\n";
    let found = read(plain.as_bytes()).unwrap();
    assert_eq!((found.message.clone(), found.subject()), (None, None));
    assert_eq!(found.bounce.and_then(|b| b.kind), Some(Kind::IpBlocked));
}

#[test]
fn a_rejection_is_found_in_whatever_it_is_wrapped() {
    let rejection = "Your mail has been rejected by SentraGuard: Your SPF, DMARC, or DKIM entry is \
                     invalid, incorrect, or missing. Please contact your administrator.";
    let base64 = data_encoding::BASE64.encode(rejection.as_bytes());
    let quoted = rejection.replace("SPF,", "SPF,=\r\n").replace('i', "=69");
    let header = "From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n";
    let utf_16: Vec<u8> = std::iter::once(0xfeff)
        .chain(rejection.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let unmarked = |bytes: fn(u16) -> [u8; 2]| rejection.encode_utf16().flat_map(bytes).collect();
    for bytes in [
        rejection.as_bytes().to_vec(),
        rejection.replace(": ", ":\r\n> ").into_bytes(),
        rejection.replace(' ', "\r").into_bytes(),
        format!(
            "<html><body><p>{}</p></body></html>",
            rejection.replace(' ', "<br>\n")
        )
        .into_bytes(),
        format!("{header}Content-Transfer-Encoding: base64\r\n\r\n{base64}\r\n").into_bytes(),
        format!("{header}Content-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}\r\n")
            .into_bytes(),
        format!(
            "From x Sat Nov 21 2026\n{}\n{rejection}\n",
            header.replace('\r', "")
        )
        .into_bytes(),
        [&utf_16[..], &[0; 400]].concat(),
        utf_16,
        unmarked(u16::to_le_bytes),
        unmarked(u16::to_be_bytes),
        // Filled up to the end of a block.
        [rejection.as_bytes(), &[0; 4096]].concat(),
        rejection.replace(". ", ".\0\n").into_bytes(),
    ] {
        let bounce = read(&bytes).unwrap().bounce;
        let bounce = bounce.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&bytes)));
        assert_eq!(
            bounce.gateway,
            Some(Refuser::Sentraguard),
            "{}",
            String::from_utf8_lossy(&bytes)
        );
        assert_eq!(bounce.kind, Some(Kind::Authentication));
    }
}

#[test]
fn a_message_without_a_rejection_has_none() {
    let text = "From: a@b.example\nTo: c@d.example\nReceived: from [192.0.2.9] by x.example; \
                Sat, 21 Nov 2026 10:00:00 +0000\n\nHello, have you seen my 550 photographs?\n";
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.bounce, None);
    assert_eq!(read.client_ip(), "192.0.2.9".parse().ok());
    assert_eq!(read.subject().as_deref(), Some("a@b.example"));
}

#[test]
fn what_is_no_text_is_told_apart() {
    for (bytes, reason) in [
        (&b" \r\n "[..], Unreadable::Empty),
        (b"%PDF-1.7", Unreadable::Pdf),
        (b"\x89PNG\r\n\x1a\n", Unreadable::Picture),
        (b"PK\x03\x04", Unreadable::Archive),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", Unreadable::OutlookFile),
        (b"a\0\0\0b\0\x01\x02", Unreadable::Binary),
    ] {
        assert_eq!(read(bytes), Err(reason));
    }
    let envelope = "From anna@b.example Sat Nov 21 10:00:00 2026\n";
    let message = format!("{envelope}From: a@b.example\nTo: c@d.example\n\nHello\n\n");
    let second = format!("{message}{message}");
    assert_eq!(read(second.as_bytes()), Err(Unreadable::SeveralMessages));
    let second = second.replace('\n', "\r\n");
    assert_eq!(read(second.as_bytes()), Err(Unreadable::SeveralMessages));
    for one in [
        message.clone(),
        format!("{message}From here to there: 10:00:00\nnothing\n"),
        format!("{message}>{envelope}From: quoted\n"),
        format!("{message}{envelope}is how an mbox begins\n"),
        second.split_once("\r\n").unwrap().1.to_owned(),
    ] {
        assert!(read(one.as_bytes()).is_ok(), "{one}");
    }
    let fields = "From: a@b.example\nTo: c@d.example\n".to_owned() + &"X-A: b\n".repeat(100_000);
    assert_eq!(read(fields.as_bytes()), Err(Unreadable::TooManyFields));
}

#[test]
fn nothing_makes_it_stumble() {
    let mut nested = String::from("From: a@b.example\nTo: c@d.example\n");
    for depth in 0..200 {
        nested.push_str(&format!(
            "Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n"
        ));
    }
    read(nested.as_bytes()).unwrap();
    let nested = "Content-Type: message/rfc822\nFrom: a@b.example\nTo: c@d.example\n\n".repeat(200);
    read(nested.as_bytes()).unwrap();
    let field = "Content-Type: message/rfc822\n\n";
    let start = "From: a@b.example\nTo: c@d.example\n";
    let deep = field.repeat(30_000);
    read(format!("{start}{deep}").as_bytes()).unwrap();
    let encoded = data_encoding::BASE64.encode(deep.as_bytes());
    let encoding = "Content-Transfer-Encoding: base64\n";
    read(format!("{start}{encoding}{field}{encoded}").as_bytes()).unwrap();
    let part_without_parent = "From:\nContent-Type:multipart;boundary=part\n\n--partContent-Type:message/rfc822\n\nContent-Type:message/rfc822\n\n\n--part--";
    read(part_without_parent.as_bytes()).unwrap();
    let long = format!("From: a@b.example\nTo: {}\n\n", "x".repeat(1 << 20));
    read(long.as_bytes()).unwrap();
    for cut in (0..REPORT.len()).step_by(7) {
        let _ = read(&REPORT.as_bytes()[..cut]);
    }
    read("From: a@b.example\nTo: b\0c@d.example\n\n\0".as_bytes()).unwrap();
}

#[test]
fn what_is_large_is_read_from_its_start() {
    let attached = "QUJD\r\n".repeat(5_000_000);
    let large = REPORT.replace("Text\r\n--b--\r\n", &attached);
    assert!(large.len() > 25_000_000);
    assert_eq!(read(large.as_bytes()), read(REPORT.as_bytes()));
    let start = &large.as_bytes()[..READ_LIMIT];
    assert_eq!(read_start(start, SIZE_LIMIT, &[]), read(large.as_bytes()));
    assert_eq!(
        read_start(start, SIZE_LIMIT + 1, &[]),
        Err(Unreadable::TooLarge)
    );
}

#[test]
fn many_names_and_addresses_are_no_guess() {
    let lines: String = (1..=20)
        .map(|n| format!("550 mail from 192.0.2.{n} refused\nFrom: a@shop{n}.example\n"))
        .collect();
    let found = read(lines.as_bytes()).unwrap();
    assert_eq!((found.subject(), found.client_ip()), (None, None));
    let bounce = found.bounce.unwrap();
    assert_eq!((bounce.sender, bounce.ip), (None, None));
    let two = "550 5.7.1 refused\nFrom: a@shop.example\nFrom: b@post.example\n";
    let found = read(two.as_bytes()).unwrap();
    assert_eq!(found.subject().as_deref(), Some("a@shop.example"));
    assert_eq!(found.other_subjects(), ["b@post.example"]);
}

#[test]
fn a_report_is_never_the_senders_message() {
    for header in [
        "Return-Path: <>\r\nFrom: System <system@out.example>",
        "From: MAILER-DAEMON <>",
        "From: MAILER-DAEMON@out.example",
        "From: Out <x@out.example>\r\nAuto-Submitted: auto-replied",
        "From: Out <x@out.example>\r\nX-Failed-Recipients: you@there.example",
        "From: Out <x@out.example>\r\nSubject: Undelivered Mail Returned to Sender",
        "Return-Path: <>\r\nFrom: Out <x@out.example>\r\nSubject: Fwd: Returned mail",
        "From: Out <x@out.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary=b",
    ] {
        let text = format!(
            "{header}\r\nTo: anna@shop.example\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n\r\nYour mail could not be delivered.\r\n"
        );
        let found = read(text.as_bytes()).unwrap();
        assert!(found.bounce.is_some(), "{header}");
        assert_eq!(
            (found.message.clone(), found.subject()),
            (None, None),
            "{header}"
        );
    }
    for header in [
        "From: postmaster@shop.example\r\nSubject: Hello",
        "From: Anna <anna@shop.example>\r\nSubject: Undelivered parcel",
        "From: Anna <anna@shop.example>\r\nAuto-Submitted: auto-generated",
        "Return-Path: <>\r\nFrom: Shop <news@shop.example>",
        "Return-Path: <anna@shop.example>\r\nFrom: Anna <anna@shop.example>\r\nSubject: Undelivered Mail Returned to Sender ???",
        "From: Anna\r\nSubject: no address",
        "From: Anna <anna@shop.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary=b",
    ] {
        let text = format!("{header}\r\nTo: you@there.example\r\n\r\nHello.\r\n");
        let found = read(text.as_bytes()).unwrap();
        assert!(
            found.bounce.is_none() && found.message.is_some(),
            "{header}"
        );
    }
}

#[test]
fn a_copy_is_found_where_its_part_is_torn() {
    let report = REPORT.replace(
        "--b\r\nContent-Type: message/rfc822\r\n",
        "--wrong\r\nContent-Type: message/rfc822\r\n",
    );
    let found = read(report.as_bytes()).unwrap();
    assert_eq!(found.subject().as_deref(), Some("anna@shop.example"));
    let quoted = "Hello, see below.\n\n> 550 5.7.1 No\n>\n> Return-Path: <b@post.example>\n> From: Anna <anna@shop.example>\n> Subject: x\n";
    let found = read(quoted.as_bytes()).unwrap();
    assert_eq!(found.subject().as_deref(), Some("anna@shop.example"));
    assert_eq!(found.mail_from().as_deref(), Some("b@post.example"));
}

#[test]
fn a_header_of_a_mail_that_arrived_is_no_rejection() {
    let header = "Received: from mail.shop.example ([192.0.2.10]) by mx.there.example; Sat, 21 Nov 2026 10:00:00 +0000\n\
                  Return-Path: <anna@shop.example>\nFrom: Anna <anna@shop.example>\nSubject: x\n";
    for text in [
        header.to_owned(),
        format!("Internetkopfzeilen\n\n{header}"),
        header.lines().map(|line| format!("> {line}\n")).collect(),
        header.replace('<', "&lt;").replace('>', "&gt;"),
    ] {
        let found = read(text.as_bytes()).unwrap();
        assert_eq!(found.bounce, None, "{text}");
        assert_eq!(found.client_ip(), "192.0.2.10".parse().ok(), "{text}");
        assert_eq!(found.mail_from().as_deref(), Some("anna@shop.example"));
    }
    let results = "Authentication-Results: mx.there.example; dmarc=pass header.from=shop.example";
    let found = read(results.as_bytes()).unwrap();
    assert_eq!(
        (found.bounce.clone(), found.subject().as_deref()),
        (None, Some("shop.example"))
    );
}
