//! After the verdict: what is handed on, and what is said when the check is repeated while somebody publishes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, ensure};
use domain::base::iana::Rtype;
use sentra_check::findings::Arg;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};
use crate::trials::page_keep::press;
use crate::trials::page_large::answer;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_after_publishing", publishing),
        Test::new("page_after_handing_over", handing_over),
    ]
}

/// What a domain has, at one step of publishing after the other: two SPF records, in another order each time; a DMARC
/// record besides; one SPF record.
fn records(step: usize, turn: usize, name: &str, kind: Rtype) -> Vec<String> {
    match (name, kind) {
        ("shop.example", Rtype::NS) => vec!["ns0.transip.net".to_owned()],
        ("shop.example", Rtype::TXT) if step == 2 => {
            vec!["v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all".to_owned()]
        }
        ("shop.example", Rtype::TXT) => {
            let mut both = [1, 2].map(|host| format!("v=spf1 ip4:192.0.2.{host} -all"));
            both.rotate_left(turn % 2);
            both.to_vec()
        }
        ("_dmarc.shop.example", Rtype::TXT) if step > 0 => vec!["v=DMARC1; p=reject".to_owned()],
        _ => Vec::new(),
    }
}

/// A resolver that answers as at the step that is set.
async fn stub(lab: &Lab, step: &Arc<AtomicUsize>) -> Result<Stub> {
    let (step, turn) = (step.clone(), AtomicUsize::new(0));
    let answers = move |query: &[u8]| {
        let turn = turn.fetch_add(1, Ordering::Relaxed);
        let step = step.load(Ordering::Relaxed);
        let records = |name: &str, kind| records(step, turn, name, kind);
        answer(query, records).unwrap_or_default()
    };
    Stub::start(&lab.certificate, Source::Function(Arc::new(answers))).await
}

/// Nothing yet, one of two, all: each time "Check again" says so.
async fn publishing(lab: Arc<Lab>) -> Result<()> {
    let step = Arc::new(AtomicUsize::new(0));
    let stub = stub(&lab, &step).await?;
    let page = Page::open(&lab, &[&stub.url], View::PHONE).await?;
    let shown = page.check("shop.example").await?;
    ensure!(shown.tone == "reject", "{}", shown.verdict);
    ensure!(shown.fixes.len() == 2, "{:?}", shown.fixes);
    let wait = page
        .texts
        .format("wait-minutes", &[("count", Arg::Number(5))]);
    ensure!(shown.text.contains(&wait), "{}", shown.text);
    let counts = [("done", Arg::Number(1)), ("count", Arg::Number(2))];
    let all = ["since-nothing", "since-part", "since-all"].map(|id| page.texts.format(id, &counts));
    ensure!(!all.iter().any(|said| shown.text.contains(said)));
    // Often enough that the records come in either order.
    for (at, said) in [(0, 0), (0, 0), (0, 0), (1, 1), (2, 2)] {
        step.store(at, Ordering::Relaxed);
        let mark = "window.sentraBefore = document.getElementById('verdict'), 0";
        page.session.evaluate(mark).await?;
        press(&page, &page.texts.get("page-check-again")).await?;
        let shown = page.result(crate::PATIENCE).await?;
        let says: Vec<bool> = all.iter().map(|said| shown.text.contains(said)).collect();
        let expected: Vec<bool> = (0..all.len()).map(|which| which == said).collect();
        ensure!(says == expected, "{at}: {}", shown.text);
    }
    page.expect_calm().await?;
    page.close().await
}

/// Who is known to look after the DNS, and a text for them that can be copied or mailed.
async fn handing_over(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab, &Arc::default()).await?;
    let page = Page::open(&lab, &[&stub.url], View::PHONE).await?;
    let shown = page.check("shop.example").await?;
    let keeper = [
        ("domain", Arg::Text("shop.example".to_owned())),
        ("host", Arg::Text("TransIP".to_owned())),
    ];
    let verdict = page.session.text_of(".verdict").await?;
    for id in ["turn-sender-dns", "keeper-at"] {
        let said = page.texts.format(id, &keeper);
        ensure!(verdict.contains(&said), "no {said:?} in {verdict}");
    }
    // What its panel calls the field stands beside what it is called here, and nowhere else.
    let label =
        "document.querySelector('#fix-0-host').closest('.field').querySelector('dt').textContent";
    let label = page.session.evaluate(label).await?;
    ensure!(label == "Host (at TransIP: Name)", "{label}");
    let value =
        "document.querySelector('#fix-0-value').closest('.field').querySelector('dt').textContent";
    ensure!(page.session.evaluate(value).await? == "Value");
    page.session.click(".turn summary").await?;
    page.session.click(".turn .copy").await?;
    page.until("document.querySelector('.turn .copy').classList.contains('done')")
        .await?;
    let copied = page.session.clipboard().await?;
    for fix in &shown.fixes {
        ensure!(
            copied.contains(&fix.value) && copied.contains(&fix.name),
            "{copied}"
        );
    }
    let link = format!("{}#/check?domain=shop.example", page.site.url);
    ensure!(copied.ends_with(&link), "{copied}");
    let mail = "document.querySelector('.turn a.plain').href.startsWith('mailto:?subject=')";
    ensure!(page.session.evaluate(mail).await? == true, "no mail");
    // The other way leads to the records.
    page.session.click(".alone a").await?;
    page.until("document.getElementById('fixes').getBoundingClientRect().top < innerHeight")
        .await?;
    page.expect_calm().await?;
    page.close().await
}
