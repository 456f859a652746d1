//! The lab's DNS answers as its zones were designed, over HTTP/1.1 and over HTTP/2.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use domain::base::Rtype;
use domain::base::iana::Rcode;

use crate::Test;
use crate::lab::Lab;
use crate::lab::dns::{ask, fetch};
use crate::lab::message::{Query, Reply};
use crate::lab::process::find;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("lab_dns_answers_for_every_zone", answers_for_every_zone),
        Test::new(
            "lab_dns_speaks_both_versions_of_http",
            speaks_both_versions_of_http,
        ),
        Test::new(
            "lab_dns_authenticates_a_signed_zone",
            authenticates_a_signed_zone,
        ),
        Test::new("lab_dns_refuses_a_bogus_answer", refuses_a_bogus_answer),
        Test::new(
            "lab_dns_fails_when_servers_are_down",
            fails_when_servers_are_down,
        ),
        Test::new("lab_dns_denies_honestly", denies_honestly),
        Test::new(
            "lab_names_the_package_of_a_missing_program",
            names_the_package_of_a_missing_program,
        ),
    ]
}

/// Asks both faces of the DNS the same; what they reply must not differ.
async fn ask_both(lab: &Lab, query: Query) -> Result<Reply> {
    let dns = lab.dns()?;
    let plain = ask(&lab.client, &dns.plain_url, &query).await?;
    let reply = ask(&lab.client, &dns.url, &query).await?;
    ensure!(
        plain.rcode == reply.rcode && plain.records == reply.records,
        "{plain:?} is not {reply:?}"
    );
    Ok(reply)
}

/// The one TXT record at a name.
async fn text(lab: &Lab, name: &str) -> Result<String> {
    let reply = ask_both(lab, Query::txt(name)).await?;
    ensure!(
        reply.texts.len() == 1,
        "not one record at {name}: {reply:?}"
    );
    reply.texts.into_iter().next().context("one record")
}

/// Every zone holds what its name promises.
async fn answers_for_every_zone(lab: Arc<Lab>) -> Result<()> {
    for domain in ["good", "twospf", "eleven", "deep", "signed", "revoked"] {
        let dmarc = text(&lab, &format!("_dmarc.{domain}.example")).await?;
        assert_eq!(
            dmarc,
            format!("v=DMARC1; p=reject; rua=mailto:dmarc@{domain}.example")
        );
        let key = text(&lab, &format!("selector1._domainkey.{domain}.example")).await?;
        let key = key
            .strip_prefix("v=DKIM1; k=rsa; p=")
            .context("a DKIM key")?;
        // 2048 bits make 294 bytes of DER, 392 of base64.
        assert_eq!(
            key.len(),
            if domain == "revoked" { 0 } else { 392 },
            "{domain}"
        );
        let mx = ask_both(&lab, Query::new(&format!("{domain}.example"), Rtype::MX)).await?;
        assert_eq!(mx.records, 1, "{domain}");
    }
    assert_eq!(
        text(&lab, "good.example").await?,
        "v=spf1 mx include:_spf.mailhost.example -all"
    );
    assert_eq!(
        text(&lab, "_spf.mailhost.example").await?,
        "v=spf1 ip4:192.0.2.0/24 -all"
    );

    let nothing = ask_both(&lab, Query::txt("nothing.example")).await?;
    assert_eq!(
        (nothing.rcode, nothing.records, nothing.soa),
        (Rcode::NOERROR, 0, true)
    );
    let two = ask_both(&lab, Query::txt("twospf.example")).await?;
    assert_eq!(
        two.texts
            .iter()
            .filter(|text| text.starts_with("v=spf1 "))
            .count(),
        2
    );

    assert_eq!(
        text(&lab, "eleven.example")
            .await?
            .matches(" include:")
            .count(),
        11
    );
    for number in 1..=11 {
        assert!(
            text(&lab, &format!("s{number}.eleven.example"))
                .await?
                .starts_with("v=spf1 ")
        );
    }
    let mut depth = 0;
    let mut name = "deep.example".to_owned();
    while let Some(next) = text(&lab, &name)
        .await?
        .split_once("include:")
        .map(|(_, rest)| rest.to_owned())
    {
        name = next.split(' ').next().unwrap_or_default().to_owned();
        depth += 1;
    }
    assert_eq!(depth, 4);

    assert_eq!(text(&lab, "parked.example").await?, "v=spf1 -all");
    assert_eq!(
        text(&lab, "_dmarc.parked.example").await?,
        "v=DMARC1; p=reject"
    );
    assert_eq!(
        text(&lab, "anything._domainkey.parked.example").await?,
        "v=DKIM1; p="
    );
    Ok(())
}

/// One port speaks HTTP/1.1, the other HTTP/2; both let a page of any origin read the answer.
async fn speaks_both_versions_of_http(lab: Arc<Lab>) -> Result<()> {
    let dns = lab.dns()?;
    let query = Query::txt("good.example");
    for (url, version) in [
        (&dns.plain_url, reqwest::Version::HTTP_11),
        (&dns.url, reqwest::Version::HTTP_2),
    ] {
        let response = fetch(&lab.client, url, &query).await?;
        assert_eq!(response.version(), version);
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        assert_eq!(
            response.headers()["content-type"],
            "application/dns-message"
        );
    }
    Ok(())
}

/// The signed zone's answers carry AD, the others' do not.
async fn authenticates_a_signed_zone(lab: Arc<Lab>) -> Result<()> {
    for name in [
        "signed.example",
        "_dmarc.signed.example",
        "_dmarc.bogus.example",
    ] {
        let reply = ask_both(&lab, Query::txt(name)).await?;
        assert_eq!(
            (reply.rcode, reply.records, reply.authentic),
            (Rcode::NOERROR, 1, true),
            "{name}"
        );
    }
    assert!(!ask_both(&lab, Query::txt("good.example")).await?.authentic);
    Ok(())
}

/// The edited record is refused with the reason, and given to who asks without validation.
async fn refuses_a_bogus_answer(lab: Arc<Lab>) -> Result<()> {
    for _ in 0..2 {
        let reply = ask_both(&lab, Query::txt("bogus.example")).await?;
        assert_eq!((reply.rcode, reply.records), (Rcode::SERVFAIL, 0));
        assert!(reply.extended_errors.contains(&6), "{reply:?}");
        let unchecked = ask_both(&lab, Query::txt("bogus.example").unchecked()).await?;
        assert_eq!((unchecked.rcode, unchecked.records), (Rcode::NOERROR, 1));
        assert!(!unchecked.authentic);
    }
    Ok(())
}

/// A zone without servers gives SERVFAIL, with and without validation.
async fn fails_when_servers_are_down(lab: Arc<Lab>) -> Result<()> {
    let started = Instant::now();
    for query in [
        Query::txt("down.example"),
        Query::txt("_dmarc.down.example").unchecked(),
    ] {
        let reply = ask_both(&lab, query).await?;
        assert_eq!((reply.rcode, reply.records), (Rcode::SERVFAIL, 0));
    }
    println!("  SERVFAIL four times in {:?}", started.elapsed());
    Ok(())
}

/// What does not exist is denied with an SOA: names in a zone, in the parent, at the top, types.
async fn denies_honestly(lab: Arc<Lab>) -> Result<()> {
    for name in [
        "missing.good.example",
        "missing.signed.example",
        "missing.example",
        "_dmarc.example",
        "missing.invalid-tld",
    ] {
        let reply = ask_both(&lab, Query::txt(name)).await?;
        assert_eq!((reply.rcode, reply.soa), (Rcode::NXDOMAIN, true), "{name}");
        assert!(reply.extended_errors.is_empty(), "{name}: {reply:?}");
    }
    for (name, rtype) in [
        ("good.example", Rtype::AAAA),
        ("signed.example", Rtype::AAAA),
        ("_domainkey.good.example", Rtype::TXT),
    ] {
        let reply = ask_both(&lab, Query::new(name, rtype)).await?;
        assert_eq!(
            (reply.rcode, reply.records, reply.soa),
            (Rcode::NOERROR, 0, true),
            "{name}"
        );
    }
    Ok(())
}

/// Who lacks a program reads what to install.
async fn names_the_package_of_a_missing_program(_: Arc<Lab>) -> Result<()> {
    let error = find("no-such-program", "no-such-package")
        .err()
        .context("there is no such program")?;
    let text =
        "the program no-such-program is not installed: install the Debian package no-such-package";
    assert_eq!(error.to_string(), text);
    Ok(())
}
