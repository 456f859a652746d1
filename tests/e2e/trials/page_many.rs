//! Several domains at once: a list in, a table out.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::gateways::Outcome;
use sentra_check::summary::{self, Summary};
use serde_json::{Value, json};

use self::lists::{bad_lists, large_file, list_is_dropped, report_is_given};
use self::smooth::smooth;
use super::page_keep::{KEEP_FILES, last_file, press};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

mod lists;
mod smooth;

/// Domains of the lab.
const LAB: [&str; 7] = [
    "good.example",
    "nothing.example",
    "twospf.example",
    "parked.example",
    "revoked.example",
    "down.example",
    "absent.example",
];

/// What stands in the table: for each row the domain, the class of its mark, its word, its reason, its link.
const ROWS: &str = "[...document.querySelectorAll('.domains tbody tr')].map(row => [
    row.cells[0].textContent, row.querySelector('.mark').classList[1],
    row.cells[1].textContent, row.cells[5].textContent, row.querySelector('a').hash])";

/// The domains of the rows that are seen.
const SEEN: &str = "[...document.querySelectorAll('.domains tbody tr')]
    .filter(row => row.checkVisibility()).map(row => row.cells[0].textContent)";

/// Notes what a screen reader hears, for how long the page stood still and how many rows it had then, and how many rows
/// came or went in one turn at most.
const WATCH: &str = "{
    window.sentraHeard = new Set();
    new MutationObserver(() => {
        for (const part of document.querySelectorAll('.several [role=status]')) sentraHeard.add(part.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
    window.sentraTasks = [];
    const rows = () => document.querySelectorAll('.domains tbody tr').length;
    new PerformanceObserver(list => sentraTasks.push(...list.getEntries().map(task => [task.duration, rows()])))
        .observe({ entryTypes: ['longtask'] });
    window.sentraMoved = 0;
    new MutationObserver(changes => {
        const moved = changes.flatMap(change => [...change.addedNodes, ...change.removedNodes])
            .flatMap(node => node.localName === 'tr' ? [node] : [...node.querySelectorAll?.('tr') ?? []]);
        sentraMoved = Math.max(sentraMoved, moved.length);
    }).observe(document, { childList: true, subtree: true });
}";

/// Domains that are checked where it is measured: as many as the page takes.
const MANY: usize = 1_000;

/// Where each fourth of them stands; see the zone of crowd.example.
const CROWDS: [&str; 4] = ["open", "silent", "twice", "gone"];

/// How long that may take, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(400);

/// Rows that may come and go in one turn of the browser: a block of fifty and one that it replaces, beside another that
/// is begun.
const MOVED: u64 = 150;

/// In bytes: what the page may hold at the end, in the memory of its program and in that of JavaScript: a row of each
/// domain, and while they are checked the answers, but no report.
const HEAPS: [u64; 2] = [32_000_000, 16_000_000];

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_many_pasted", pasted),
        Test::new("page_many_table", a_table),
        Test::new("page_many_only_some", only_some),
        Test::new("page_many_outlives_a_reload", outlives_a_reload),
        Test::long("page_many_smooth", PATIENCE, smooth),
        Test::new("page_many_eight_at_once", eight_at_once),
        Test::new("page_many_dns_fails_midway", dns_fails),
        Test::new("page_many_bad_lists", bad_lists),
        Test::new("page_many_large_file", large_file),
        Test::new("page_many_report_is_given", report_is_given),
        Test::new("page_many_list_is_dropped", list_is_dropped),
        Test::new("page_many_narrow", narrow),
        Test::new("page_many_missing_part", missing_part),
    ]
}

/// Opens the page where several domains are checked, with a list in the field.
pub(crate) async fn open(lab: &Lab, resolver: &str, view: View, list: &str) -> Result<Page> {
    let page = Page::open(lab, &[resolver], view).await?;
    page.session.evaluate(KEEP_FILES).await?;
    page.session.evaluate(WATCH).await?;
    turn_to(&page, list).await?;
    Ok(page)
}

/// Turns to where several domains are checked, and fills the list in.
pub(crate) async fn turn_to(page: &Page, list: &str) -> Result<()> {
    page.session.click(".several a").await?;
    page.session.wait_for("#domains").await?;
    page.fill("domains", list).await
}

/// Presses the button that starts the checks.
pub(crate) async fn start(page: &Page) -> Result<()> {
    page.session
        .click(".several form button[type=submit]")
        .await
}

/// Waits until all are checked.
pub(crate) async fn ended(page: &Page, count: usize, limit: Duration) -> Result<()> {
    let title = page
        .texts
        .format("domains-done", &[("count", Arg::Number(count as u64))]);
    let condition = format!(
        "document.getElementById('several-result')?.textContent === {}
            && document.querySelector('.domains[aria-busy]') === null",
        json!(title)
    );
    let started = Instant::now();
    while page.session.evaluate(&condition).await? != Value::Bool(true) {
        ensure!(
            started.elapsed() < limit,
            "not all were checked within {limit:?}"
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

/// The rows of the table.
async fn rows(page: &Page) -> Result<Vec<[String; 5]>> {
    Ok(serde_json::from_value(page.session.evaluate(ROWS).await?)?)
}

/// A list that is pasted where one domain is expected leads to where it belongs, and stays as it is.
async fn pasted(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let list = "Name;Domain\nthe first;good.example\n second ; nothing.example\n";
    let paste = format!(
        "{{ const data = new DataTransfer();
            data.setData('text/plain', {});
            document.getElementById('domain').dispatchEvent(
                new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})) }}",
        json!(list)
    );
    page.session.evaluate(&paste).await?;
    page.session.wait_for("#domains").await?;
    page.until("document.getElementById('domains').value !== ''")
        .await?;
    assert_eq!(page.value_of("domains").await?, list);
    assert_eq!(page.session.evaluate("location.hash").await?, "#/domains");
    assert_eq!(
        page.session.evaluate("document.activeElement.id").await?,
        "several"
    );
    start(&page).await?;
    ended(&page, 2, crate::PATIENCE).await?;
    assert_eq!(rows(&page).await?.len(), 2);
    page.expect_calm().await?;
    page.close().await
}

/// The table says what the command line says, in the order of outcomes; its files have the same.
async fn a_table(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = open(&lab, &stub.url, View::DESK, &LAB.join("\n")).await?;
    start(&page).await?;
    ended(&page, LAB.len(), Duration::from_secs(30)).await?;
    let asked: Vec<String> = stub
        .asked()
        .iter()
        .map(|a| format!("{} {}", a.name, a.rtype))
        .collect();
    let unlike: BTreeSet<&String> = asked
        .iter()
        .filter(|asked| !asked.contains("down.example"))
        .collect();
    let all = asked
        .iter()
        .filter(|asked| !asked.contains("down.example"))
        .count();
    ensure!(
        unlike.len() == all,
        "{} questions, {} of them different",
        all,
        unlike.len()
    );

    press(&page, &page.texts.get("domains-json")).await?;
    let kept: Vec<Summary> = serde_json::from_str(&last_file(&page).await?)?;
    press(&page, &page.texts.get("domains-csv")).await?;
    assert_eq!(last_file(&page).await?, summary::csv(&kept));
    let rows = rows(&page).await?;
    assert_eq!((rows.len(), kept.len()), (LAB.len(), LAB.len()));
    let mut outcomes: Vec<Outcome> = Vec::new();
    for ([domain, class, word, reason, hash], kept) in rows.iter().zip(&kept) {
        let (report, _) = lab.command_line()?.check(&stub.plain_url, domain, None)?;
        assert_eq!(*kept, Summary::of(&report));
        // What is in order has no reason, and none says the domain again.
        let in_order = matches!(&**class, "accept" | "parked");
        ensure!(
            !word.is_empty() && reason.is_empty() == in_order && !reason.starts_with('['),
            "{domain}: {reason}"
        );
        ensure!(!reason.contains(domain), "{domain}: {reason}");
        assert_eq!(*hash, format!("#/check?domain={domain}"));
        let parked = domain == "parked.example";
        assert_eq!(class == "parked", parked);
        if !parked {
            outcomes.push(kept.outcome);
        }
    }
    ensure!(
        outcomes.is_sorted_by(|a, b| a >= b || *b == Outcome::AtRisk),
        "{outcomes:?}"
    );
    let down = rows
        .iter()
        .find(|row| row[0] == "down.example")
        .context("no row")?;
    assert_eq!(down[2], page.texts.get("domains-unanswered"));

    let marks = "[...document.querySelectorAll('.domains tbody tr')].find(row => row.textContent.startsWith('twospf'))
        .querySelectorAll('.part').values().map(cell => cell.dataset.part + ' ' + cell.textContent.trim()).toArray()";
    let marks = page.session.evaluate(marks).await?;
    let tone = |id: &str| page.texts.get(id);
    let expected = [
        format!("SPF {}", tone("page-tone-reject")),
        format!("DMARC {}", tone("page-tone-accept")),
        format!("DKIM {}", tone("page-tone-accept")),
    ];
    assert_eq!(marks, json!(expected));

    // One of them in detail, and back to the same table.
    page.session
        .evaluate("document.querySelector('.domains a[href*=twospf]').click(), 0")
        .await?;
    let shown = page.result(crate::PATIENCE).await?;
    assert_eq!(shown.tone, "reject");
    page.session.evaluate("history.back(), 0").await?;
    page.until("document.querySelector('.domains')?.checkVisibility() ?? false")
        .await?;
    assert_eq!(self::rows(&page).await?, rows);
    page.expect_calm().await?;
    page.close().await
}

/// Each count shows its rows alone, several of them together, and all again; the table stays as it is.
async fn only_some(lab: Arc<Lab>) -> Result<()> {
    let page = open(&lab, &lab.dns()?.url, View::DESK, &LAB.join("\n")).await?;
    start(&page).await?;
    ended(&page, LAB.len(), Duration::from_secs(30)).await?;
    let all = rows(&page).await?;
    let with = |classes: &[&str]| {
        let rows = all.iter().filter(|row| classes.contains(&&*row[1]));
        json!(rows.map(|row| &row[0]).collect::<Vec<_>>())
    };
    for (pressed, shown) in [
        ("reject", vec!["reject"]),
        ("accept", vec!["reject", "accept"]),
        ("reject", vec!["accept"]),
        (
            "accept",
            vec!["reject", "at-risk", "unknown", "parked", "accept"],
        ),
    ] {
        page.session.click(&format!(".outcomes .{pressed}")).await?;
        let expected = with(&shown);
        page.until(&format!(
            "JSON.stringify({SEEN}) === {}",
            json!(expected.to_string())
        ))
        .await
        .with_context(|| format!("{pressed}: {expected}"))?;
        let is_pressed =
            format!("document.querySelector('.outcomes .{pressed}').getAttribute('aria-pressed')");
        let is_pressed = page.session.evaluate(&is_pressed).await?;
        let expected = shown.len() < 5 && shown.contains(&pressed);
        assert_eq!(is_pressed, json!(expected.to_string()), "{pressed}");
    }
    assert_eq!(rows(&page).await?, all);
    page.expect_calm().await?;
    page.close().await
}

/// After a reload the list and its rows are there, without a question; what did not answer can be asked again, alone.
async fn outlives_a_reload(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let list = "twospf.example\ngood.example\nnothing.example\n";
    stub.set_faults(|asked| asked.name.contains("nothing").then_some(Fault::ServerError));
    let page = open(&lab, &stub.url, View::DESK, list).await?;
    start(&page).await?;
    ended(&page, 3, crate::PATIENCE).await?;
    let before = rows(&page).await?;
    let asked = stub.asked().len();
    page.session.client.refresh().await?;
    page.session.wait_for(".domains tbody tr").await?;
    ended(&page, 3, crate::PATIENCE).await?;
    assert_eq!(page.value_of("domains").await?, list);
    assert_eq!(rows(&page).await?, before);
    assert_eq!(stub.asked().len(), asked);

    stub.set_faults(|_| None);
    let again = [("count", Arg::Number(1))];
    press(&page, &page.texts.format("domains-again", &again)).await?;
    page.until("document.querySelector('.several progress') === null")
        .await?;
    ended(&page, 3, crate::PATIENCE).await?;
    let later = stub.asked()[asked..].to_vec();
    ensure!(!later.is_empty());
    ensure!(
        !later.iter().any(|asked| ["twospf", "good"]
            .iter()
            .any(|name| asked.name.contains(name))),
        "{later:?}"
    );
    let rows = rows(&page).await?;
    ensure!(
        rows.iter()
            .any(|row| row[0] == "nothing.example" && row[1] == "reject")
    );
    page.expect_calm().await?;
    page.close().await
}

/// No more than eight domains are asked about at once, and a cancelled list keeps what it has.
async fn eight_at_once(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let list: String = (0..40).map(|n| format!("d{n}.example\n")).collect();
    let page = open(&lab, &stub.url, View::DESK, &list).await?;
    stub.set_faults(|asked| {
        let number = asked
            .name
            .trim_end_matches(".example")
            .rsplit('.')
            .next()?
            .strip_prefix('d')?;
        (number.parse::<u32>().ok()? >= 10).then_some(Fault::Hang)
    });
    start(&page).await?;
    page.until("document.querySelectorAll('.domains tbody tr').length === 10")
        .await?;
    let asked = stub.asked();
    let domains: BTreeSet<&str> = asked
        .iter()
        .filter_map(|a| a.name.trim_end_matches(".example").rsplit('.').next())
        .collect();
    ensure!(
        domains
            .iter()
            .filter(|domain| domain.starts_with('d'))
            .count()
            <= 18,
        "{domains:?}"
    );
    press(&page, &page.texts.get("page-cancel")).await?;
    let numbers = [("done", Arg::Number(10)), ("count", Arg::Number(40))];
    let title = page.texts.format("domains-cancelled", &numbers);
    assert_eq!(page.session.text_of("#several-result").await?, title);
    assert_eq!(rows(&page).await?.len(), 10);

    stub.set_faults(|_| None);
    press(
        &page,
        &page
            .texts
            .format("domains-rest", &[("count", Arg::Number(30))]),
    )
    .await?;
    ended(&page, 40, Duration::from_secs(30)).await?;
    assert_eq!(rows(&page).await?.len(), 40);
    page.expect_calm().await?;
    page.close().await
}

/// Where the DNS cannot be asked any more, rows say that, and can be tried again.
async fn dns_fails(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let list: String = (0..24).map(|n| format!("d{n}.example\n")).collect();
    let page = open(&lab, &stub.url, View::DESK, &list).await?;
    stub.set_delay(Duration::from_millis(30));
    start(&page).await?;
    page.until("document.querySelectorAll('.domains tbody tr').length > 0")
        .await?;
    stub.set_faults(|_| Some(Fault::ServerError));
    ended(&page, 24, Duration::from_secs(30)).await?;
    let unanswered = page.texts.get("domains-unanswered");
    let all = rows(&page).await?;
    let open = all.iter().filter(|row| row[2] == unanswered).count();
    ensure!(open > 0 && open < 24, "{open} rows could not be checked");
    ensure!(
        all.iter()
            .all(|row| row[2] == unanswered || row[1] == "reject"),
        "{all:?}"
    );
    stub.set_faults(|_| None);
    press(
        &page,
        &page
            .texts
            .format("domains-again", &[("count", Arg::Number(open as u64))]),
    )
    .await?;
    page.until("document.querySelector('.several progress') !== null")
        .await?;
    ended(&page, 24, Duration::from_secs(30)).await?;
    ensure!(rows(&page).await?.iter().all(|row| row[1] == "reject"));
    page.close().await
}

/// On the narrowest screen nothing has to be moved sideways, with a name as long as names can be.
async fn narrow(lab: Arc<Lab>) -> Result<()> {
    let view = View {
        width: 320,
        ..View::PHONE
    };
    let long = format!("{}.{}.example", "a".repeat(60), "b".repeat(60));
    let page = open(
        &lab,
        &lab.dns()?.url,
        view,
        &format!("{long}\ngood.example\n"),
    )
    .await?;
    start(&page).await?;
    ended(&page, 2, crate::PATIENCE).await?;
    let wide = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.session.evaluate(wide).await?, true);
    let small = "[...document.querySelectorAll('.several a, .several button')]
        .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 44).map(part => part.textContent)";
    assert_eq!(page.session.evaluate(small).await?, json!([]));
    page.close().await
}

/// Where this part of the program cannot be fetched the page says so, and can try again.
async fn missing_part(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.site
        .spoil(Some(crate::lab::site::Spoilt::Missing("-more.wasm")));
    page.session.click(".several a").await?;
    page.until("document.querySelector('#result[role=alert]') !== null")
        .await?;
    page.site.spoil(None);
    page.session.click("#result button").await?;
    page.session.wait_for("#domains").await?;
    page.close().await
}
