//! What people type: it is understood, or one sentence beside the field says what is wrong.

use std::sync::Arc;

use anyhow::{Result, ensure};
use sentra_check::texts::as_written;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

/// What is understood, and the domain that is checked then.
const UNDERSTOOD: [(&str, &str); 13] = [
    ("good.example", "good.example"),
    ("  GOOD.example\t", "good.example"),
    ("good.example.", "good.example"),
    ("https://www.good.example/contact?a=b#c", "good.example"),
    ("http://good.example:8080/", "good.example"),
    ("anna@good.example", "good.example"),
    ("Anna Good <anna@good.example>", "good.example"),
    ("\"Good, Anna\" <anna@good.example>,", "good.example"),
    ("mailto:anna@good.example", "good.example"),
    ("_dmarc.good.example", "good.example"),
    ("bücher.example", "xn--bcher-kva.example"),
    ("info@bücher.example", "xn--bcher-kva.example"),
    ("📮.example", "xn--ku8h.example"),
];

/// What is not, and the name of the sentence that says why.
const REFUSED: [(&str, &str); 15] = [
    ("", "page-problem-empty"),
    ("   ", "page-problem-empty"),
    ("localhost", "page-problem-single-label"),
    ("anna@localhost", "page-problem-single-label"),
    ("📮", "page-problem-single-label"),
    ("192.0.2.1", "page-problem-ip"),
    ("[192.0.2.1]", "page-problem-ip"),
    ("2001:db8::1", "page-problem-ip"),
    ("http://192.0.2.1/", "page-problem-ip"),
    ("<script>alert(1)</script>", "page-problem-no-domain"),
    ("\"><img src=x onerror=alert(1)>", "page-problem-no-domain"),
    ("two words.example", "page-problem-no-domain"),
    ("good..example", "page-problem-no-domain"),
    (".", "page-problem-no-domain"),
    ("@", "page-problem-no-domain"),
];

/// The line DKIM-Signature of a message from good.example.
const SIGNATURE: &str = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;        d=good.example; s=selector1; h=from:to:subject; bh=ab=; b=cd=";

/// The same of a message that another domain signed.
const OTHER_SIGNATURE: &str =
    "DKIM-Signature: v=1; a=rsa-sha256; d=post.example; s=selector1; b=cd=";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_input_is_understood", is_understood),
        Test::new("page_input_is_refused_kindly", is_refused_kindly),
        Test::new("page_input_is_never_too_long", is_never_too_long),
        Test::new("page_input_in_other_fields", in_other_fields),
    ]
}

/// A page and the resolver that it asks.
async fn open(lab: &Lab) -> Result<(Page, Stub)> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(lab, &[&stub.url], View::DESK).await?;
    Ok((page, stub))
}

/// The right domain is checked, and what was typed still stands in the field.
async fn is_understood(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab).await?;
    for (typed, domain) in UNDERSTOOD {
        stub.forget();
        page.fill("domain", typed).await?;
        if typed != domain {
            let hint = page.session.text_of("#hint").await?;
            ensure!(hint.contains(domain), "{typed:?}: the hint is {hint:?}");
        }
        page.send().await?;
        let shown = page.result(crate::PATIENCE).await?;
        ensure!(
            shown.verdict.contains(&*as_written(domain)),
            "{typed:?}: {}",
            shown.verdict
        );
        assert_eq!(page.value_of("domain").await?, typed);
        let hash = page.session.evaluate("location.hash").await?;
        assert_eq!(hash, format!("#/check?domain={domain}"), "{typed:?}");
        ensure!(
            stub.asked().iter().any(|asked| asked.name == domain),
            "{typed:?} did not ask for {domain}"
        );
        assert_eq!(problems(&page).await?, "[]");
    }
    page.expect_calm().await?;
    page.close().await
}

/// One sentence beside the field, told to screen readers; nothing is asked, nothing typed is lost.
async fn is_refused_kindly(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab).await?;
    for (typed, id) in REFUSED {
        refuse(&page, typed, id).await?;
    }
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    page.expect_calm().await?;
    page.close().await
}

/// Three hundred characters in one label, in many labels, in an address, in a line of text.
async fn is_never_too_long(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab).await?;
    let (label, labels) = ("a".repeat(300), "abcd.".repeat(60) + "example");
    refuse(&page, &label, "page-problem-too-long").await?;
    refuse(&page, &labels, "page-problem-too-long").await?;
    refuse(&page, &format!("anna@{labels}"), "page-problem-too-long").await?;
    let label = "a".repeat(64) + ".example";
    refuse(&page, &label, "page-problem-too-long").await?;
    let width = "document.documentElement.scrollWidth <= innerWidth";
    page.until(width).await?;
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    page.expect_calm().await?;
    page.close().await
}

/// The other fields say what is wrong with them in the same way.
async fn in_other_fields(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab).await?;
    for (field, wrong, id) in [
        ("ip", "300.1.2.3", "page-problem-no-ip"),
        ("ip", "<b>", "page-problem-no-ip"),
        ("selector", "no/selector", "page-problem-no-selector"),
        ("selector", &"s".repeat(300), "page-problem-no-selector"),
        ("selector", OTHER_SIGNATURE, "page-problem-other-signature"),
    ] {
        page.fill("domain", "good.example").await?;
        page.fill(field, wrong).await?;
        page.send().await?;
        expect_problem(&page, field, wrong, id).await?;
        assert_eq!(page.value_of("domain").await?, "good.example");
        page.fill(field, "").await?;
    }
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    // What belongs around a selector by habit does no harm.
    page.fill("selector", "s=selector1; selector1._domainkey.good.example")
        .await?;
    page.fill("ip", " 192.0.2.25 ").await?;
    let shown = page.check("good.example").await?;
    assert_eq!(shown.tone, "accept");
    // The whole line of a message does as well, folded as it was.
    page.fill("selector", SIGNATURE).await?;
    let shown = page.check("good.example").await?;
    assert_eq!(shown.tone, "accept");
    assert_eq!(page.value_of("selector").await?, SIGNATURE);
    let asked = stub.asked();
    let key = "selector1._domainkey.good.example";
    ensure!(asked.iter().any(|asked| asked.name == key), "no {key}");
    page.expect_calm().await?;
    page.close().await
}

/// Types something, sends it, and expects one sentence.
async fn refuse(page: &Page, typed: &str, id: &str) -> Result<()> {
    page.fill("domain", typed).await?;
    page.send().await?;
    expect_problem(page, "domain", typed, id).await
}

/// Expects that a field is marked, described by the sentence, focused, and unchanged.
async fn expect_problem(page: &Page, field: &str, typed: &str, id: &str) -> Result<()> {
    page.until(&format!(
        "document.getElementById('{field}').getAttribute('aria-invalid') === 'true'"
    ))
    .await?;
    let described = format!(
        "document.getElementById(document.getElementById('{field}').getAttribute('aria-describedby')).textContent.trim()"
    );
    let sentence = page.session.evaluate(&described).await?;
    assert_eq!(sentence, page.texts.get(id), "{typed:?}");
    assert_eq!(problems(page).await?, format!("[\"{field}\"]"), "{typed:?}");
    assert_eq!(page.value_of(field).await?, typed);
    page.until(&format!("document.activeElement.id === '{field}'"))
        .await?;
    let result = "document.getElementById('result') === null";
    assert_eq!(page.session.evaluate(result).await?, true, "{typed:?}");
    Ok(())
}

/// The ids of all fields that are marked, as JSON.
async fn problems(page: &Page) -> Result<String> {
    let ids = "[...document.querySelectorAll('[aria-invalid=true]')].map(field => field.id)";
    Ok(page.session.evaluate(ids).await?.to_string())
}
