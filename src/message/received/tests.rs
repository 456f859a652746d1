//! Tests of `received`.

use super::*;

/// The name, the address, the receiving host and the name by which the client is known.
fn read(value: &str) -> [String; 4] {
    let trace = Trace::read(value).unwrap();
    let ip = trace.hop.ip.map(|ip| ip.to_string());
    [trace.hop.from, ip, trace.hop.by, trace.sender].map(Option::unwrap_or_default)
}

#[test]
fn the_address_is_found_where_each_program_puts_it() {
    let (shop, there) = ("mail.shop.example", "mx.there.example");
    let from = |value: &str| {
        let [from, ip, by, known] = read(&format!("{value} by mx.there.example with ESMTP id 1"));
        assert_eq!((&*ip, &*by), ("192.0.2.10", there), "{value}");
        assert_eq!(known, shop, "{value}");
        from
    };
    for value in [
        // Postfix, sendmail, Google, Exchange, IronPort, GMX and Domino, OpenSMTPD, Courier.
        "from helo.example (mail.shop.example [192.0.2.10]) (using TLSv1.3)",
        "from helo.example (mail.shop.example [192.0.2.10] (may be forged))",
        "from helo.example (ident@mail.shop.example [192.0.2.10])",
        "from helo.example (mail.shop.example. [192.0.2.10])",
        "from helo.example (mail.shop.example[192.0.2.10])",
        "from helo.example (mail.shop.example [::ffff:192.0.2.10])",
        // qmail, Exim, CommuniGate.
        "from mail.shop.example (HELO helo.example) (192.0.2.10)",
        "from mail.shop.example (HELO helo.example) (ident@192.0.2.10)",
        "from mail.shop.example ([192.0.2.10] helo=helo.example)",
        "from mail.shop.example ([192.0.2.10]:41234 helo=helo.example)",
        "from mail.shop.example (EHLO [192.0.2.222]) ([192.0.2.10])",
    ] {
        assert!(
            ["helo.example", "[192.0.2.222]"].contains(&&*from(value)),
            "{value}"
        );
    }
    for value in [
        "from mail.shop.example (192.0.2.10)",
        "from mail.shop.example ([192.0.2.10])",
        "from mail.shop.example [192.0.2.10]",
        "from mail.shop.example ([192.0.2.10] port=41234)",
    ] {
        assert_eq!(from(value), shop, "{value}");
    }
    for value in [
        "from [192.0.2.10] (helo=helo.example)",
        "from [192.0.2.10] (port=41234 helo=[198.51.100.9])",
        "from 192.0.2.10 (EHLO helo.example)",
        "from [192.0.2.10] (account a@b.example HELO helo.example)",
        "from unknown (HELO [198.51.100.9]) (192.0.2.10)",
        "from [198.51.100.9] (unknown [192.0.2.10])",
        "from [198.51.100.9] (HELO x) ([192.0.2.10])",
    ] {
        let [_, ip, ..] = read(&format!("{value} by mx.there.example"));
        assert_eq!(ip, "192.0.2.10", "{value}");
    }
}

#[test]
fn the_newer_kind_of_addresses_is_read_too() {
    for value in [
        "from a.example (a.example [IPv6:2001:db8::25]) by b.example",
        "from a.example (2001:db8::25) by b.example (2001:db8::1) with Microsoft SMTP Server",
        "from [IPv6:2001:db8::25] (helo=x) by b.example",
        "from a.example ([2001:db8::25%eth0]) by b.example",
    ] {
        assert_eq!(read(value)[1], "2001:db8::25", "{value}");
    }
}

#[test]
fn what_names_no_host_is_no_name() {
    let of = |value: &str| Trace::read(value);
    let nobody = of(
        "by mail.shop.example (Postfix, from userid 0)\r\n\tid 4A2; Sat, 21 Nov 2026 10:00:00 +0000",
    );
    let hop = nobody.unwrap().hop;
    assert_eq!((hop.from, hop.ip), (None, None));
    assert_eq!(hop.time, Some(1_795_255_200));
    assert_eq!(
        of("(qmail 1234 invoked by uid 0); 21 Nov 2026 10:00:00 -0000"),
        None
    );
    assert_eq!(of("(qmail 1234 invoked from network); x"), None);
    assert_eq!(of(""), None);
    let by = read("by 2002:a05:6402:1234:b0:1 with SMTP id a1csp1;\r\n Sat, 21 Nov 2026");
    assert_eq!(by, ["", "", "2002:a05:6402:1234:b0:1", ""]);
    // An address of the receiving side is none of the client.
    let by = read("from a.example by b.example (mxin [198.51.100.1]) with LMTP id x");
    assert_eq!(&by[..3], ["a.example", "", "b.example"]);
}

#[test]
fn whoever_logged_in_handed_in() {
    for (value, expected) in [
        ("from x ([192.0.2.10]) by y with ESMTPSA id 1", true),
        (
            "from x (x [192.0.2.10]) (Authenticated sender: a) by y",
            true,
        ),
        (
            "from x (x [192.0.2.10]) (AUTH: LOGIN a@b, TLS: 1) by y",
            true,
        ),
        ("from [192.0.2.10] (account a@b HELO x) by y", true),
        ("from x by y with HTTP; Sat", true),
        (
            "from x (x [192.0.2.10]) by y with ESMTPS id 1 for <http>",
            false,
        ),
        (
            "from x (x [192.0.2.10]) by y with Microsoft SMTP Server",
            false,
        ),
    ] {
        assert_eq!(
            Trace::read(value).unwrap().is_handed_in,
            expected,
            "{value}"
        );
    }
    Trace::read(&"(".repeat(100_000));
    Trace::read(&"from x ".repeat(100_000));
    Trace::read(&")(".repeat(100_000));
}
