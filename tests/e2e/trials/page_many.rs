//! Several domains at once: a list in, a table out.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::gateways::Outcome;
use sentra_check::summary::{self, Summary};
use serde_json::{Value, json};

use super::page_keep::{KEEP_FILES, last_file, press};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

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

/// What stands in the table: for each row the domain, the class of its mark, its word, its reason.
const ROWS: &str = "[...document.querySelectorAll('.domains tbody tr')].map(row => [
    row.cells[0].textContent, row.querySelector('.mark').classList[1],
    row.cells[1].textContent, row.cells[2].textContent, row.querySelector('a').hash])";

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

/// In milliseconds, on a machine that has nothing else to do. On one that runs several programs a core, each takes so
/// many times as long, through no fault of the page.
const STILL: f64 = 150.0;

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
    page.session.click(".several a").await?;
    page.session.wait_for("#domains").await?;
    page.fill("domains", list).await?;
    Ok(page)
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
    ended(&page, 2, Duration::from_secs(20)).await?;
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
        ensure!(
            !word.is_empty() && !reason.is_empty() && !reason.starts_with('['),
            "{domain}: {reason}"
        );
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

    // One of them in detail, and back to the same table.
    page.session
        .evaluate("document.querySelector('.domains a[href*=twospf]').click(), 0")
        .await?;
    let shown = page.result(Duration::from_secs(15)).await?;
    assert_eq!(shown.tone, "reject");
    page.session.evaluate("history.back(), 0").await?;
    page.until("document.querySelector('.domains')?.checkVisibility() ?? false")
        .await?;
    assert_eq!(self::rows(&page).await?, rows);
    page.expect_calm().await?;
    page.close().await
}

/// As many domains as the page takes: it goes on all the time, nothing moves under the reader, little is said aloud,
/// and half-way it can be ended and taken up again.
async fn smooth(lab: Arc<Lab>) -> Result<()> {
    let list: String = (0..MANY)
        .map(|n| format!("d{n}.{}.crowd.example\n", CROWDS[n % CROWDS.len()]))
        .collect();
    let page = open(&lab, &lab.dns()?.url, View::DESK, &list).await?;
    let begin = "sentraTasks.length = 0; performance.setResourceTimingBufferSize(1e6)";
    page.session.evaluate(begin).await?;
    let started = Instant::now();
    start(&page).await?;
    rows_drawn(&page, 1).await?;
    let first = rows(&page).await?;
    rows_drawn(&page, 100).await?;
    assert_eq!(rows(&page).await?[..first.len()], first[..]);

    rows_drawn(&page, MANY / 2).await?;
    press(&page, &page.texts.get("page-cancel")).await?;
    page.until("document.querySelector('.several progress') === null")
        .await?;
    let half = drawn(&page).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(drawn(&page).await?, half);
    let rest = [("count", Arg::Number((MANY - half) as u64))];
    press(&page, &page.texts.format("domains-rest", &rest)).await?;
    ended(&page, MANY, PATIENCE).await?;
    let taken = started.elapsed();

    let tasks = page.session.evaluate("sentraTasks").await?;
    let mut tasks: Vec<(f64, usize)> = serde_json::from_value(tasks)?;
    tasks.sort_by(|one, other| other.0.total_cmp(&one.0));
    let longest = tasks.first().map_or(0.0, |task| task.0);
    let moved = page.session.evaluate("sentraMoved").await?;
    let crowd = crowd();
    let heaps = page.session.heaps().await?;
    let asked = "performance.getEntriesByType('resource').length";
    let asked = page.session.evaluate(asked).await?;
    println!(
        "{MANY} domains with {asked} questions in {taken:.1?}, {crowd:.1} programs a core; {} tasks of more than 50 ms, \
         the longest by milliseconds and rows {:.0?}; {moved} rows at once; \
         {:.1} MB of the program and {:.1} MB of JavaScript",
        tasks.len(),
        &tasks[..tasks.len().min(4)],
        heaps[0] as f64 / 1e6,
        heaps[1] as f64 / 1e6,
    );
    ensure!(moved.as_u64() <= Some(MOVED), "{moved} rows at once");
    ensure!(
        longest < STILL * crowd,
        "the page stood still for {longest} ms"
    );
    for (heap, limit) in heaps.into_iter().zip(HEAPS) {
        ensure!(heap < limit, "{heap} bytes are held");
    }
    let heard = page.session.evaluate("[...sentraHeard]").await?;
    let heard: Vec<String> = serde_json::from_value(heard)?;
    ensure!(heard.len() <= 8, "too much is said: {heard:?}");
    let marks: Vec<String> = rows(&page)
        .await?
        .into_iter()
        .map(|row| row[1].clone())
        .collect();
    assert_eq!(marks.len(), MANY);
    let mut changes = marks.clone();
    changes.dedup();
    let kinds: BTreeSet<&String> = marks.iter().collect();
    assert_eq!(
        changes.len(),
        kinds.len(),
        "the outcomes are mixed: {changes:?}"
    );
    ensure!(kinds.len() > 2, "too few outcomes: {kinds:?}");
    page.close().await
}

/// How many programs run on each core, at least one: what a minute had on average.
fn crowd() -> f64 {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().and_then(|load| load.parse().ok());
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    f64::max(1.0, load.unwrap_or(0.0) / cores as f64)
}

/// How many rows are in the table.
async fn drawn(page: &Page) -> Result<usize> {
    let count = page
        .session
        .evaluate("document.querySelectorAll('.domains tbody tr').length");
    Ok(serde_json::from_value(count.await?)?)
}

/// Waits until there are so many.
async fn rows_drawn(page: &Page, count: usize) -> Result<()> {
    let started = Instant::now();
    while drawn(page).await? < count {
        ensure!(started.elapsed() < PATIENCE, "never {count} rows");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
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
            .format("domains-rest", &[("count", Arg::Number(open as u64))]),
    )
    .await?;
    page.until("document.querySelector('.several progress') !== null")
        .await?;
    ended(&page, 24, Duration::from_secs(30)).await?;
    ensure!(rows(&page).await?.iter().all(|row| row[1] == "reject"));
    page.close().await
}

/// What is no list says so, names its lines, and loses nothing.
async fn bad_lists(lab: Arc<Lab>) -> Result<()> {
    let page = open(&lab, &lab.dns()?.url, View::DESK, "").await?;
    let problem = |id: &str| {
        format!(
            "document.querySelector('#domains-hint .problem')?.textContent === {}",
            json!(page.texts.get(id))
        )
    };
    start(&page).await?;
    page.until(&problem("domains-empty")).await?;
    assert_eq!(
        page.session.evaluate("document.activeElement.id").await?,
        "domains"
    );
    let wrong = "this\nis no\nlist\n";
    page.fill("domains", wrong).await?;
    start(&page).await?;
    page.until(&problem("domains-none")).await?;
    assert_eq!(page.value_of("domains").await?, wrong);
    let line = [
        ("line", Arg::Number(2)),
        ("text", Arg::Text("is no".to_owned())),
    ];
    let said = page.session.text_of("#domains-hint").await?;
    ensure!(
        said.contains(&page.texts.format("domains-wrong-line", &line)),
        "{said}"
    );
    for (file, id) in [
        ("'%PDF-1.7'", "unreadable-pdf"),
        ("'PK\\x03\\x04'", "domains-document"),
        ("'\\n \\n'", "domains-empty"),
        ("'no\\nnone'", "domains-none-in-file"),
    ] {
        choose(&page, file).await?;
        page.until(&problem(id)).await.context(id)?;
        assert_eq!(page.value_of("domains").await?, wrong);
    }
    page.fill("domains", &"twospf.example\n".repeat(1_000))
        .await?;
    start(&page).await?;
    ended(&page, 1, Duration::from_secs(20)).await?;
    let said = page.session.text_of("#domains-hint").await?;
    let repeated = page
        .texts
        .format("domains-repeated", &[("count", Arg::Number(999))]);
    ensure!(said.contains(&repeated), "{said}");
    page.expect_calm().await?;
    page.close().await
}

/// Chooses a file with this content, which is an expression.
async fn choose(page: &Page, content: &str) -> Result<()> {
    let choose = format!(
        "{{ const data = new DataTransfer(), input = document.getElementById('domains-file');
            data.items.add(new File([{content}], 'list.csv'));
            input.files = data.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }})) }}"
    );
    page.session.evaluate(&choose).await?;
    Ok(())
}

/// Of a file of 50 MB the beginning is read, and its domains join those that stand there.
async fn large_file(lab: Arc<Lab>) -> Result<()> {
    let page = open(&lab, &lab.dns()?.url, View::DESK, "good.example").await?;
    let lines = "Array.from({ length: 2_000_000 }, (_, n) => `${n};Customer ${n};d${n}.example`).join('\\n')";
    choose(&page, lines).await?;
    page.until("document.getElementById('domains').value.length > 100")
        .await?;
    let value = page.value_of("domains").await?;
    ensure!(
        value.starts_with("good.example\nd0.example\nd1.example\n"),
        "{}",
        &value[..60]
    );
    assert_eq!(value.lines().count(), 1_001);
    let said = page.session.text_of("#domains-hint").await?;
    ensure!(said.contains(&page.texts.get("domains-cut")), "{said}");
    page.expect_calm().await?;
    page.close().await
}

/// Drops a file with this content, which is an expression, somewhere on the page.
async fn drop_file(page: &Page, content: &str) -> Result<()> {
    let drop = format!(
        "{{ const data = new DataTransfer();
            data.items.add(new File([{content}], 'file'));
            document.querySelector('footer').dispatchEvent(
                new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }}"
    );
    page.session.evaluate(&drop).await?;
    Ok(())
}

/// A report that was kept is shown, also where a list is expected; what stands in the field is there on the way back.
async fn report_is_given(lab: Arc<Lab>) -> Result<()> {
    let dns = lab.dns()?;
    let command = lab.command_line()?;
    let (report, _) = command.check(&dns.plain_url, "twospf.example", None)?;
    let file = json!(serde_json::to_string(&report)?).to_string();
    let list = "good.example\n";
    let page = open(&lab, &dns.url, View::DESK, list).await?;
    for is_dropped in [true, false] {
        match is_dropped {
            true => drop_file(&page, &file).await?,
            false => choose(&page, &file).await?,
        }
        page.session.wait_for(".saved").await?;
        ensure!(
            page.session
                .text_of("#verdict")
                .await?
                .contains("twospf.example")
        );
        assert_eq!(page.session.evaluate("location.hash").await?, "");
        page.session.evaluate("history.back(), 0").await?;
        page.until("document.getElementById('domains').checkVisibility()")
            .await?;
        assert_eq!(page.value_of("domains").await?, list);
    }
    // What only begins like one says so.
    drop_file(&page, "'{\"format\":99}'").await?;
    let said = json!(page.texts.get("saved-newer"));
    page.until(&format!(
        "document.querySelector('.pasted')?.textContent.includes({said}) ?? false"
    ))
    .await?;
    page.expect_calm().await?;
    page.close().await
}

/// A table of domains leads to where it belongs, wherever it is dropped, and takes nothing away.
async fn list_is_dropped(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.fill("domain", "typed.example").await?;
    drop_file(
        &page,
        r#"'"Name","Domain"\r\n"The first","good.example"\r\n'"#,
    )
    .await?;
    page.session.wait_for("#domains").await?;
    page.until("document.getElementById('domains').value === 'good.example\\n'")
        .await?;
    assert_eq!(page.session.evaluate("location.hash").await?, "#/domains");
    page.session.evaluate("history.back(), 0").await?;
    page.session.wait_for("#domain").await?;
    assert_eq!(page.value_of("domain").await?, "typed.example");
    // Over a result, too; it joins what stands there.
    page.fill("domain", "twospf.example").await?;
    page.session.press("\u{E007}").await?;
    page.result(Duration::from_secs(15)).await?;
    drop_file(&page, "'parked.example\\nnothing.example'").await?;
    page.until("document.getElementById('domains').checkVisibility()")
        .await?;
    let both = "good.example\nparked.example\nnothing.example\n";
    page.until(&format!(
        "document.getElementById('domains').value === {}",
        json!(both)
    ))
    .await?;
    start(&page).await?;
    ended(&page, 3, Duration::from_secs(20)).await?;
    page.expect_calm().await?;
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
    ended(&page, 2, Duration::from_secs(20)).await?;
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
