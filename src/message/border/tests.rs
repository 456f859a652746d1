//! Tests of `border`.

use super::*;
use crate::message::Message;

/// The client of a header, with why and the beginning of the line.
fn client(header: &str) -> Option<(String, ClientReason, String)> {
    let text = format!("{header}From: a@shop.example\nDate: x\n\nx\n");
    let parsed = mail_parser::MessageParser::default().parse(&text)?;
    let message = Message::of(&parsed);
    let ip = message.client?;
    assert!(message.entry().is_none_or(|hop| hop.ip == Some(ip)));
    let line = message.client_from?;
    let field = line.split(':').next()?.to_owned();
    assert!(line.chars().count() <= LINE_LIMIT && !line.contains('\n'));
    Some((ip.to_string(), message.client_reason?, field))
}

/// The address alone.
fn ip(header: &str) -> Option<String> {
    client(header).map(|(ip, ..)| ip)
}

const MICROSOFT: &str = "\
Received: from A.eurprd01.prod.outlook.com (2603:10a6:20b:100::15)
 by B.eurprd01.prod.outlook.com with HTTPS; Sat, 21 Nov 2026 10:00:07 +0000
Received: from DU2PR01CA0003.eurprd01.prod.exchangelabs.com
 (2603:10a6:10:234::7) by A.eurprd01.prod.outlook.com (2603:10a6:20b:100::15)
 with Microsoft SMTP Server id 15.20.9.10; Sat, 21 Nov 2026 10:00:06 +0000
Received: from DB5.eop-EUR01.prod.protection.outlook.com
 (2603:10a6:10:234:cafe::1a) by DU2PR01CA0003.outlook.office365.com
 (2603:10a6:10:234::7) with Microsoft SMTP Server via Frontend Transport
";
const BORDER: &str = "\
Received: from mail.shop.example (192.0.2.10) by
 DB5EUR01FT001.mail.protection.outlook.com (10.152.4.100) with Microsoft SMTP
 Server via Frontend Transport; Sat, 21 Nov 2026 10:00:04 +0000
Received: from laptop (p5.isp.example [198.51.100.9]) by mail.shop.example
";
const RESULTS: &str = "Authentication-Results: spf=pass (sender IP is 192.0.2.10)\n \
                           smtp.mailfrom=shop.example; dkim=none header.d=none\n";
const SPF: &str = "Received-SPF: Pass (protection.outlook.com: x) receiver=\n \
                       protection.outlook.com; client-ip=192.0.2.10; helo=mail.shop.example\n";

#[test]
fn what_the_receiver_says_comes_first() {
    let found = |reason, field: &str| Some(("192.0.2.10".to_owned(), reason, field.to_owned()));
    let all = [MICROSOFT, RESULTS, SPF, BORDER].concat();
    let by_spf = found(ClientReason::ReceivedSpf, "Received-SPF");
    assert_eq!(client(&all), by_spf);
    assert_eq!(client(&[MICROSOFT, SPF].concat()), by_spf);
    assert_eq!(
        client(&[MICROSOFT, RESULTS, BORDER].concat()),
        found(
            ClientReason::AuthenticationResults,
            "Authentication-Results"
        )
    );
    assert_eq!(
        client(&[MICROSOFT, "Authentication-Results: mx; dkim=none\n", BORDER].concat()),
        found(ClientReason::ReceivedBelowResults, "Received")
    );
    assert_eq!(
        client(&[MICROSOFT, BORDER].concat()),
        found(ClientReason::BetweenOperators, "Received")
    );
    assert_eq!(client(MICROSOFT), None);
}

#[test]
fn hops_inside_are_passed_over() {
    for (inside, border) in [
        (
            "Received: by 2002:a05:6402:1234:b0:1 with SMTP id a1csp1; x\n\
                 Received: from mail-ed1.google.com (mail-ed1.google.com [209.85.208.1]) by mx.google.com\n",
            "Received: from mail.shop.example (mail.shop.example. [192.0.2.10])\n by mx.google.com \
                 with ESMTPS id a; x\n",
        ),
        (
            "Received: from p00-icloudmta-1.p00.mac.com ([17.58.1.1]) by ms1.p00.mac.com\n\
                 Received: from st11p00.mac.com ([17.57.1.1]) by ms2.icloud.com with ESMTP\n",
            "Received: from mail.shop.example ([192.0.2.10]) by st11p00.mac.com\n",
        ),
        (
            "Received: from atlas.omega.yahoo.com by mtaapi.omega.yahoo.com with HTTP; x\n",
            "",
        ),
        (
            "Received: from mailmx.nyi.internal ([10.202.2.205]) by store1 (Cyrus) with LMTPA; x\n\
                 Received: from mx4 (mx4.nyi.internal [10.202.2.203]) by mailmx.nyi.internal (LMTPProxy)\n",
            "Received: from mail.shop.example (mail.shop.example [192.0.2.10]) (using TLSv1.3)\n by \
                 mx4.messagingengine.com (Postfix) with ESMTPS\n",
        ),
        (
            "Received: from zimbra (LHLO mx.there.example) (10.0.0.1) by zimbra with LMTP; x\n",
            "Received: from mail.shop.example ([192.0.2.10])\n by mx.there.example with ESMTP (MDaemon)\n",
        ),
        (
            "Received: from localhost (localhost [127.0.0.1]) by mx.there.example (Postfix)\n\
                 Received: from mx.there.example ([127.0.0.1]) by localhost (amavisd-new, port 10024)\n\
                 Received: from gate (gate [10.0.0.1]) by mx.there.example\n",
            "Received: from mail.shop.example (HELO mail) (192.0.2.10) by mx.there.example\n",
        ),
        (
            "Received: from mx1.there.example (mx1.there.example [203.0.113.5]) by store.there.example\n",
            "Received: from mail.shop.example (EHLO [192.0.2.222]) ([192.0.2.10]) by mx1.there.example\n",
        ),
        (
            "Received: from [192.168.1.4] (helo=x) by mail.in.example\n",
            "Received: from [192.0.2.10] (helo=127.0.0.1) by mx.there.example\n",
        ),
        (
            "",
            "Received: from 192.0.2.10 (EHLO mail.shop.example) by 10.197.36.8 with SMTPs; x\n",
        ),
        (
            // Whoever says in HELO that it is the receiver is not.
            "",
            "Received: from mx.there.example (unknown [192.0.2.10]) by mx.there.example\n",
        ),
    ] {
        let inside_alone = ip(inside);
        let expected = (!border.is_empty()).then(|| "192.0.2.10".to_owned());
        assert_eq!(ip(&[inside, border].concat()), expected, "{inside}{border}");
        assert_eq!(inside_alone, None, "{inside}");
    }
}

#[test]
fn google_writes_below_its_own_hop() {
    let header = "Received: by 2002:a05:6402:1 with SMTP id x; y\n\
                      Return-Path: <a@shop.example>\n\
                      Received: from mail.shop.example (mail.shop.example. [192.0.2.10])\n by mx.google.com\n\
                      Received-SPF: pass (google.com: x) client-ip=192.0.2.10;\n\
                      Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=a@shop.example\n\
                      Received: from relay (relay.isp.example [198.51.100.9]) by mail.shop.example\n";
    let (ip, reason, _) = client(header).unwrap();
    assert_eq!((&*ip, reason), ("192.0.2.10", ClientReason::ReceivedSpf));
    let without = header.replace("client-ip=192.0.2.10;", "");
    let (ip, reason, _) = client(&without).unwrap();
    assert_eq!(
        (&*ip, reason),
        ("192.0.2.10", ClientReason::BetweenOperators)
    );
    // Behind a filter, Google names whom the filter met.
    let filtered = header.replace("client-ip=192.0.2.10", "client-ip=203.0.113.66");
    assert_eq!(self::ip(&filtered).as_deref(), Some("203.0.113.66"));
    // What a forwarder noted of the hop before stands below the hop from it.
    let forwarded = filtered.replace("google.com: x", "mail.shop.example: x");
    assert_eq!(self::ip(&forwarded).as_deref(), Some("192.0.2.10"));
}

#[test]
fn only_the_topmost_says_it() {
    let lower = "Received: from out.relay.example (198.51.100.7) by DB5.mail.protection.outlook.com\n\
                     Received-SPF: fail (protection.outlook.com: x) client-ip=203.0.113.9\n";
    let upper = "Received-SPF: SoftFail (protection.outlook.com: x discourages use)\n";
    let (ip, reason, _) = client(&[MICROSOFT, upper, lower].concat()).unwrap();
    assert_eq!(
        (&*ip, reason),
        ("198.51.100.7", ClientReason::ReceivedBelowResults)
    );
    // Results that are spread over several fields of one receiver.
    let spread = "Authentication-Results: mx.there.example; dkim=pass header.d=a.example\n\
                      Authentication-Results: mx.there.example; arc=none smtp.remote-ip=192.0.2.10\n\
                      Authentication-Results: evil.example; arc=none smtp.remote-ip=203.0.113.9\n";
    let (ip, reason, _) = client(spread).unwrap();
    assert_eq!(
        (&*ip, reason),
        ("192.0.2.10", ClientReason::AuthenticationResults)
    );
    let others = spread.replace("mx.there.example; arc", "mx.else.example; arc");
    assert_eq!(client(&others), None);
    let unnamed = spread.replace(" mx.there.example;", "");
    assert_eq!(client(&unnamed), None);
}

#[test]
fn a_proxy_of_the_receiver_hides_the_client() {
    let read = |header: &str| {
        let parsed = mail_parser::MessageParser::default().parse(header);
        Message::of(&parsed.unwrap())
    };
    let hop = "Received: from proxy ([10.0.0.5]) by mx.there.example\n\
                   Received: from x (x.shop.example [198.51.100.9]) by mail.shop.example\nTo: x\n\n";
    for named in [
        "Received-SPF: fail client-ip=10.0.0.5; helo=x\n",
        "Authentication-Results: mx.there.example; iprev=fail smtp.remote-ip=10.0.0.5\n",
    ] {
        let message = read(&[named, hop].concat());
        assert_eq!((message.client, message.entry()), (None, None));
        assert_eq!(message.client_hidden, "10.0.0.5".parse().ok());
        assert!(message.client_from.is_some());
    }
    // Handed back by a filter: what was noted before counts.
    let filtered = "Received-SPF: none client-ip=127.0.0.1\n\
                        Received-SPF: pass client-ip=192.0.2.10\nTo: x\n\n";
    assert_eq!(read(filtered).client, "192.0.2.10".parse().ok());
}

#[test]
fn a_long_line_is_kept_around_the_address() {
    let results =
        "x ".repeat(400) + "sender IP is 2001:DB8::25) smtp.mailfrom=x " + &"y ".repeat(400);
    let kept = around(
        &format!("Authentication-Results: {results}"),
        "2001:db8::25".parse().unwrap(),
    );
    assert!(kept.starts_with("Authentication-Results: … x"), "{kept}");
    assert!(kept.contains("sender IP is 2001:DB8::25)"), "{kept}");
    assert_eq!(kept.chars().count(), LINE_LIMIT);
    let kept = around(&"ä".repeat(1_000), "192.0.2.1".parse().unwrap());
    assert_eq!(kept, "ä".repeat(LINE_LIMIT));
}

#[test]
fn who_hands_in_mail_is_no_client() {
    let header = "Received: from laptop (p5.isp.example [198.51.100.9]) by mail.shop.example\n \
                      (Postfix) with ESMTPSA id 1; x\n";
    assert_eq!(ip(header), None);
    let results = "Authentication-Results: mail.shop.example; auth=pass\n";
    assert_eq!(ip(&[results, header].concat()), None);
}

#[test]
fn a_filter_of_the_receivers_own_is_not_the_client() {
    let microsoft = "\
Received: from mx0a-00123456.pphosted.com (205.220.165.32) by
 DB5EUR01FT001.mail.protection.outlook.com (10.152.4.100) with Microsoft SMTP
 Server; Sat, 21 Nov 2026 10:00:04 +0000
Authentication-Results: spf=fail (sender IP is 205.220.165.32)
 smtp.mailfrom=shop.example; dkim=pass header.d=shop.example; dmarc=pass
Received-SPF: Fail (protection.outlook.com: domain of shop.example does not
 designate 205.220.165.32 as permitted sender) receiver=protection.outlook.com;
 client-ip=205.220.165.32; helo=mx0a-00123456.pphosted.com;
Received: from pps.filterd (m0123456.ppops.net [127.0.0.1])
 by mx0a-00123456.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id a; x
";
    let entry = "\
Received: from mail.shop.example (mail.shop.example [192.0.2.10])
 by mx0a-00123456.pphosted.com (PPS) with ESMTPS id b; x
";
    let results = "Authentication-Results: ppops.net; spf=pass smtp.mailfrom=anna@shop.example;\n \
                   dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\n";
    let found = |reason, field: &str| Some(("192.0.2.10".to_owned(), reason, field.to_owned()));
    assert_eq!(
        client(&[microsoft, results, entry].concat()),
        found(ClientReason::ReceivedBelowResults, "Received")
    );
    let named = "Authentication-Results: ppops.net; spf=pass (ppops.net: domain of\n \
                 anna@shop.example designates 192.0.2.10 as permitted sender)\n \
                 smtp.mailfrom=anna@shop.example\n";
    assert_eq!(
        client(&[microsoft, named, entry].concat()),
        found(
            ClientReason::AuthenticationResults,
            "Authentication-Results"
        )
    );
    // A filter that the sender's mail leaves through is the client.
    let outbound = "Authentication-Results: ppops.net; spf=none smtp.mailfrom=x; dkim=none\n";
    for own in [outbound, ""] {
        let header = [microsoft, own, entry].concat();
        assert_eq!(ip(&header).as_deref(), Some("205.220.165.32"), "{own}");
    }
}
