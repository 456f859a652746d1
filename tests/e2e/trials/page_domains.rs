//! Whole checks in the browser, against real DNS servers; the command line says the same.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::{Finding, Subject};
use sentra_check::gateways::Outcome;
use sentra_check::outline::{Outline, Title};
use sentra_check::report::Report;
use sentra_check::texts::{self, Part, Texts, Worded};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::{Page, Shown};
use crate::lab::stub::{Source, Stub};

/// What SentraGuard answers where a record is invalid, incorrect or missing, word for word.
const REJECTION: &str = "Your mail has been rejected by SentraGuard: Your SPF, DMARC, or DKIM \
    entry is invalid, incorrect, or missing. Please contact your administrator.";

/// A domain of the lab and what is expected of a check.
struct Expected {
    /// The first label of the domain.
    label: &'static str,
    /// The selector that the visitor knows.
    selector: Option<&'static str>,
    /// The sentence of the verdict.
    verdict: &'static str,
    /// How it is marked.
    tone: &'static str,
    /// What SentraGuard does.
    outcome: Outcome,
    /// The findings that decide, in order.
    reasons: &'static [&'static str],
    /// Names and values of the records to publish.
    fixes: &'static [(&'static str, &'static str)],
}

/// All in order.
const GOOD: Expected = Expected {
    label: "good",
    selector: None,
    verdict: "SentraGuard has no reason to reject mail from good.example.",
    tone: "accept",
    outcome: Outcome::Accept,
    reasons: &[],
    fixes: &[],
};

/// The domains.
const DOMAINS: [Expected; 12] = [
    GOOD,
    Expected {
        label: "signed",
        verdict: "SentraGuard has no reason to reject mail from signed.example.",
        ..GOOD
    },
    Expected {
        label: "deep",
        verdict: "SentraGuard has no reason to reject mail from deep.example.",
        ..GOOD
    },
    Expected {
        label: "nothing",
        selector: None,
        verdict: "SentraGuard will reject mail from nothing.example.",
        tone: "reject",
        outcome: Outcome::Reject,
        reasons: &["spf-missing", "dmarc-missing", "dkim-missing"],
        fixes: &[
            ("nothing.example", "v=spf1 mx ~all"),
            (
                "_dmarc.nothing.example",
                "v=DMARC1; p=none; rua=mailto:postmaster@nothing.example",
            ),
        ],
    },
    Expected {
        label: "twospf",
        selector: None,
        verdict: "SentraGuard will reject mail from twospf.example.",
        tone: "reject",
        outcome: Outcome::Reject,
        reasons: &["spf-multiple-records"],
        fixes: &[(
            "twospf.example",
            "v=spf1 include:_spf.mailhost.example mx ~all",
        )],
    },
    Expected {
        label: "eleven",
        selector: None,
        verdict: "SentraGuard will reject mail from eleven.example.",
        tone: "reject",
        outcome: Outcome::Reject,
        reasons: &["spf-too-many-lookups"],
        fixes: &[(
            "eleven.example",
            "v=spf1 ip4:198.51.100.1 include:s2.eleven.example include:s3.eleven.example include:s4.eleven.example include:s5.eleven.example include:s6.eleven.example include:s7.eleven.example include:s8.eleven.example include:s9.eleven.example include:s10.eleven.example include:s11.eleven.example -all",
        )],
    },
    Expected {
        label: "revoked",
        selector: Some("selector1"),
        verdict: "SentraGuard will reject mail from revoked.example.",
        tone: "reject",
        outcome: Outcome::Reject,
        reasons: &["dkim-key-revoked"],
        fixes: &[],
    },
    Expected {
        label: "revoked",
        selector: None,
        verdict: "We could not decide: we do not know the DKIM selector of revoked.example.",
        tone: "unknown",
        outcome: Outcome::Unknown,
        reasons: &["dkim-selector-unknown", "dkim-key-revoked"],
        fixes: &[],
    },
    Expected {
        label: "damaged",
        selector: Some("selector1"),
        verdict: "SentraGuard will reject mail from damaged.example.",
        tone: "reject",
        outcome: Outcome::Reject,
        reasons: &["dkim-key-invalid"],
        fixes: &[(
            "selector1._domainkey.damaged.example",
            "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
        )],
    },
    Expected {
        label: "parked",
        selector: None,
        verdict: "parked.example sends no mail, and its records say so.",
        tone: "parked",
        outcome: Outcome::Reject,
        reasons: &["domain-does-not-send"],
        fixes: &[],
    },
    Expected {
        label: "bogus",
        selector: None,
        verdict: "We could not decide: the DNS of bogus.example is signed, and the signatures are wrong (DNSSEC).",
        tone: "unknown",
        outcome: Outcome::Unknown,
        reasons: &["dns-dnssec-broken"],
        fixes: &[],
    },
    Expected {
        label: "down",
        selector: None,
        verdict: "We could not decide: the DNS servers of down.example did not answer.",
        tone: "unknown",
        outcome: Outcome::Unknown,
        reasons: &["dns-lookup-failed"],
        fixes: &[],
    },
];

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    let checks = DOMAINS.into_iter().map(|expected| {
        let known = if expected.selector.is_some() {
            "_with_selector"
        } else {
            ""
        };
        let name = format!("page_domains_{}{known}", expected.label);
        Test::new(name, move |lab| check(lab, expected))
    });
    let mut tests: Vec<_> = checks.collect();
    tests.push(Test::new("page_domains_copy_what_they_show", copies));
    tests.push(Test::new("page_domains_absent", absent));
    tests.push(Test::new(
        "page_domains_order_of_records_changes_nothing",
        order_changes_nothing,
    ));
    tests
}

/// Checks one domain in the page and on the command line, and compares both with what is expected.
async fn check(lab: Arc<Lab>, expected: Expected) -> Result<()> {
    let dns = lab.dns()?;
    let domain = format!("{}.example", expected.label);
    let page = Page::open(&lab, &[&dns.url], View::DESK).await?;
    if let Some(selector) = expected.selector {
        page.fill("selector", selector).await?;
    }
    let shown = page.check(&domain).await?;

    assert_eq!(shown.verdict, expected.verdict);
    assert_eq!(shown.tone, expected.tone);
    let quoted = expected.outcome == Outcome::Reject && expected.tone != "parked";
    let quote = quoted.then(|| format!("“{REJECTION}”"));
    assert_eq!(shown.quote, quote);
    let fixes = shown.fixes.iter().map(|fix| (&*fix.name, &*fix.value));
    assert_eq!(fixes.collect::<Vec<_>>(), expected.fixes);
    if expected.outcome == Outcome::Unknown {
        never_missing(&shown, &page.texts, &domain)?;
    }

    let command_line = lab.command_line()?;
    let (report, code) = command_line.check(&dns.plain_url, &domain, expected.selector)?;
    let verdict = report.sentraguard();
    assert_eq!(verdict.outcome, expected.outcome);
    let exit = match expected.outcome {
        Outcome::Accept => 0,
        Outcome::Unknown => 2,
        Outcome::AtRisk | Outcome::Reject => 1,
    };
    assert_eq!(code, exit);
    let reasons = verdict.reasons.iter().map(|reason| reason.code.name());
    assert_eq!(reasons.collect::<Vec<_>>(), expected.reasons);
    same(&page.unfolded().await?, &report, &page.texts)?;

    page.expect_calm().await?;
    page.close().await
}

/// Fails unless the page shows what the command line reports.
fn same(shown: &Shown, report: &Report, texts: &Texts) -> Result<()> {
    let sentence = texts.format(Title::of(report).text_id(), &texts::named(report));
    assert_eq!(shown.verdict, sentence);

    let title = |finding: &Finding| texts.finding(finding, Part::Title);
    let reasons = report.sentraguard().reasons.iter();
    let reasons = reasons.filter_map(|reason| report.findings.get(reason.finding));
    let reasons: Vec<_> = reasons.map(title).collect();
    // Where the sentence of the verdict says it all, a single reason is not repeated.
    let said = shown.tone == "parked" || (shown.tone == "unknown" && reasons.len() == 1);
    if !(said && shown.reasons.is_empty()) {
        assert_eq!(shown.reasons, reasons);
    }
    for (subject, card) in [
        (Subject::Spf, &shown.spf),
        (Subject::Dmarc, &shown.dmarc),
        (Subject::Dkim, &shown.dkim),
    ] {
        let findings = report.findings.iter();
        let findings = findings.filter(|finding| finding.subject == subject);
        let findings: Vec<_> = findings.map(title).collect();
        // The line that a card shows while it is closed is not repeated inside.
        let line = [card.line.clone()].into_iter();
        let line = line.filter(|line| findings.first() == Some(line));
        let titles = line.filter(|line| !card.findings.contains(line));
        let titles: Vec<_> = titles.chain(card.findings.iter().cloned()).collect();
        assert_eq!(titles, findings);
    }

    ensure!(
        shown.fixes.len() == report.fixes.len(),
        "the page shows {:?}, the command line {:?}",
        shown.fixes,
        report.fixes
    );
    for (shown, fix) in shown.fixes.iter().zip(&report.fixes) {
        assert_eq!(shown.record_type, fix.record_type);
        assert_eq!(shown.name, fix.name.as_str());
        assert_eq!(shown.host, fix.host);
        assert_eq!(shown.value, fix.value);
        assert_eq!(shown.quoted, fix.quoted);
        assert_eq!(shown.zone_line, fix.zone_line);
        assert_eq!(shown.replaces, fix.replaces);
    }
    let after = Outline::of(report).after;
    let after = after.map(|after| texts.get(after.text_id()));
    assert_eq!(shown.after, after);
    Ok(())
}

/// Fails if anything in a result claims that something is not published, or that all is well.
pub(crate) fn never_missing(shown: &Shown, texts: &Texts, domain: &str) -> Result<()> {
    let domain = [(
        "domain",
        sentra_check::findings::Arg::Text(domain.to_owned()),
    )];
    for id in [
        "spf-missing",
        "dmarc-missing",
        "dkim-missing",
        "dns-domain-nonexistent",
    ] {
        let claim = texts.format(id, &domain);
        ensure!(
            !shown.text.contains(&claim),
            "the page says: {claim}\n{}",
            shown.text
        );
    }
    ensure!(shown.quote.is_none(), "the page quotes {:?}", shown.quote);
    ensure!(
        shown.verdict.starts_with("We could not decide"),
        "{}",
        shown.verdict
    );
    Ok(())
}

/// A domain that does not exist is said not to exist, and nothing about it is called in order.
async fn absent(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let shown = page.check("absent.example").await?;
    assert_eq!(
        shown.verdict,
        "SentraGuard will reject mail from absent.example: this domain does not exist."
    );
    assert_eq!(shown.quote, Some(format!("“{REJECTION}”")));
    assert_eq!(shown.fixes, []);
    for card in [&shown.spf, &shown.dmarc, &shown.dkim] {
        ensure!(
            card.word != "In order",
            "a card says {}: {}",
            card.word,
            card.line
        );
    }
    page.expect_calm().await?;
    page.close().await
}

/// A resolver may give the records of a name in any order; the proposal is the same.
async fn order_changes_nothing(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let command_line = lab.command_line()?;
    let (first, _) = command_line.check(&stub.plain_url, "twospf.example", None)?;
    stub.set_faults(|_| Some(Fault::Reversed));
    let (second, _) = command_line.check(&stub.plain_url, "twospf.example", None)?;
    assert_eq!(first.fixes, second.fixes);
    assert_eq!(first.findings, second.findings);
    Ok(())
}

/// Every copy button puts on the clipboard exactly what stands beside it, and says so.
async fn copies(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.check("twospf.example").await?;
    page.unfolded().await?;
    let shown = "[...document.querySelectorAll('button.copy')].map(button => {
        let beside = button;
        while (!beside.querySelector('code, pre[id]')) beside = beside.parentElement;
        return beside.querySelector('code, pre[id]').textContent;
    })";
    let shown = page.session.evaluate(shown).await?;
    let shown = shown.as_array().context("no copy buttons")?;
    ensure!(shown.len() >= 7, "only {} copy buttons", shown.len());
    for (index, shown) in shown.iter().enumerate() {
        let shown = shown.as_str().context("no text beside the button")?;
        let button = format!("document.querySelectorAll('button.copy')[{index}]");
        let press = format!(
            "{{ const button = {button};
                for (let at = button; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
                button.click() }}"
        );
        page.session.evaluate(&press).await?;
        page.until(&format!("{button}.textContent === 'Copied'"))
            .await?;
        assert_eq!(page.session.clipboard().await?, shown);
        page.until("document.querySelector('[role=status]').textContent.includes('Copied')")
            .await?;
    }
    let value = "v=spf1 include:_spf.mailhost.example mx ~all";
    assert!(shown.iter().any(|shown| shown == value), "{shown:?}");
    // Two seconds later the last button is as before.
    page.until("![...document.querySelectorAll('button.copy')].some(button => button.textContent === 'Copied')")
        .await?;
    page.expect_calm().await?;
    page.close().await
}
