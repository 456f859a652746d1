//! A report that is kept: as a file, as a text for a ticket, and shown again from the file.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::report::Report;
use sentra_check::ticket;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

/// Keeps the text of every file that the page gives to the visitor.
pub(crate) const KEEP_FILES: &str = "{
    const make = URL.createObjectURL;
    window.sentraFiles = [];
    URL.createObjectURL = blob => {
        blob.text().then(text => sentraFiles.push(text));
        return make.call(URL, blob);
    };
}";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<_> = [
        "good", "twospf", "walk", "revoked", "bogus", "down", "absent",
    ]
    .into_iter()
    .map(|label| {
        Test::new(format!("page_keep_file_{label}"), move |lab| {
            a_file_is_what_the_command_line_prints(lab, label)
        })
    })
    .collect();
    tests.extend([
        Test::new("page_keep_shown_again", shown_again),
        Test::new("page_keep_edited_file", edited),
        Test::new("page_keep_no_report", no_report),
        Test::new("page_keep_ticket", a_ticket),
    ]);
    tests
}

/// The last file that the page gave.
pub(crate) async fn last_file(page: &Page) -> Result<String> {
    page.until("sentraFiles.length > 0").await?;
    let file = page.session.evaluate("sentraFiles.pop()").await?;
    Ok(file.as_str().context("no text")?.to_owned())
}

/// Presses a button with these words.
pub(crate) async fn press(page: &Page, words: &str) -> Result<()> {
    let find = format!(
        "[...document.querySelectorAll('button')].find(button => button.checkVisibility() && button.textContent === {})",
        json!(words)
    );
    page.until(&format!("{find} !== undefined")).await?;
    page.session.evaluate(&format!("{find}.click(), 0")).await?;
    Ok(())
}

/// Pastes a text of which the page makes what it will.
pub(crate) async fn give(page: &Page, text: &str) -> Result<()> {
    let paste = format!(
        "{{ const data = new DataTransfer(), field = document.getElementById('domain');
            window.sentraBefore = document.getElementById('verdict');
            data.setData('text/plain', {});
            field.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})) }}",
        json!(text)
    );
    page.session.evaluate(&paste).await?;
    Ok(())
}

/// A report without what differs from one moment and one resolver to another.
fn timeless(mut report: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(entries) => {
                for name in ["ttl", "resolver", "now"] {
                    entries.remove(name);
                }
                entries.values_mut().for_each(strip);
            }
            Value::Array(values) => values.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut report);
    report
}

/// The file of a result is what the command line prints about the same DNS.
async fn a_file_is_what_the_command_line_prints(lab: Arc<Lab>, label: &str) -> Result<()> {
    let domain = format!("{label}.example");
    let dns = lab.dns()?;
    let page = Page::open(&lab, &[&dns.url], View::DESK).await?;
    page.session.evaluate(KEEP_FILES).await?;
    page.check(&domain).await?;
    // Whether there is more to say with a list of public suffixes is known a little later.
    tokio::time::sleep(Duration::from_millis(500)).await;
    press(&page, &page.texts.get("page-keep-json")).await?;
    let file = last_file(&page).await?;
    let (report, _) = lab.command_line()?.check(&dns.plain_url, &domain, None)?;
    let kept: Report = serde_json::from_str(&file)?;
    let report = match kept.request.public_suffixes {
        None => report,
        // The page alone has the list; its rules are all that it adds.
        Some(_) => sentra_check::report::report(&report.snapshot, &kept.request)
            .ok()
            .context("asks more")?,
    };
    let (kept, printed) = (serde_json::from_str(&file)?, serde_json::to_value(&report)?);
    assert_eq!(timeless(kept), timeless(printed));
    ensure!(file.starts_with("{\n  \"format\": 1,\n"), "{}", &file[..80]);
    page.expect_calm().await?;
    page.close().await
}

/// A file that is given is shown as it was, nothing is asked, and one press asks again.
async fn shown_again(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    page.session.evaluate(KEEP_FILES).await?;
    let before = page.check("twospf.example").await?;
    press(&page, &page.texts.get("page-keep-json")).await?;
    let file = last_file(&page).await?;

    page.session.click("a.name").await?;
    page.until("document.querySelector('main.compact') === null")
        .await?;
    let asked = stub.asked().len();
    give(&page, &file).await?;
    let mut after = page.result(crate::PATIENCE).await?;
    let time = Arg::Text("|".to_owned());
    let said = page.texts.format("page-saved", &[("time", time)]);
    let (before_time, _) = said.split_once('|').context("no time in it")?;
    ensure!(after.text.starts_with(before_time), "{}", after.text);
    let again = page.texts.get("page-saved-again");
    let (_, rest) = after
        .text
        .split_once(&again)
        .context("no way to check again")?;
    // When it was checked stands above then.
    let time = Arg::Text("|".to_owned());
    let said = page.texts.format("page-checked", &[("time", time)]);
    let (checked, _) = said.split_once('|').context("no time in it")?;
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.is_empty());
        let lines = lines.filter(|line| !line.starts_with(checked));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(lines(rest), lines(&before.text));
    after.text.clone_from(&before.text);
    assert_eq!(after, before);
    assert_eq!(stub.asked().len(), asked);
    assert_eq!(page.session.evaluate("location.hash").await?, "");
    assert_eq!(page.value_of("domain").await?, "twospf.example");

    page.session
        .evaluate("window.sentraBefore = document.getElementById('verdict'), 0")
        .await?;
    press(&page, &again).await?;
    let now = page.result(crate::PATIENCE).await?;
    assert_eq!((now.verdict, now.fixes), (before.verdict, before.fixes));
    ensure!(stub.asked().len() > asked);
    assert_eq!(
        page.session.evaluate("location.hash").await?,
        "#/check?domain=twospf.example"
    );
    page.expect_calm().await?;
    page.close().await
}

/// What was edited into a file has no effect: the report is made of the answers.
async fn edited(lab: Arc<Lab>) -> Result<()> {
    let dns = lab.dns()?;
    let (report, _) = lab
        .command_line()?
        .check(&dns.plain_url, "twospf.example", None)?;
    let mut file = serde_json::to_value(&report)?;
    file["gateways"]["sentraguard"]["outcome"] = "accept".into();
    file["findings"] = json!([]);
    let page = Page::open(&lab, &[&dns.url], View::PHONE).await?;
    give(&page, &file.to_string()).await?;
    let shown = page.result(crate::PATIENCE).await?;
    assert_eq!(shown.tone, "reject");
    // An answer that was taken out is not known, and not missing.
    let snapshot = file["snapshot"].as_array_mut().context("a list")?;
    snapshot.retain(|entry| entry["name"] != "twospf.example" || entry["type"] != "TXT");
    give(&page, &file.to_string()).await?;
    let shown = page.result(crate::PATIENCE).await?;
    ensure!(
        shown.tone != "accept" && !shown.text.contains(&page.texts.get("spf-missing")),
        "{}",
        shown.text
    );
    page.expect_calm().await?;
    page.close().await
}

/// A file that is no report says so, and what was typed stays.
async fn no_report(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.fill("domain", "shop.example").await?;
    let entry = |n| format!(r#"{{"name":"a{n}.example","type":"TXT","outcome":"no-data"}}"#);
    let many = (0..1_500).map(entry).collect::<Vec<_>>().join(",");
    let now = r#""request":{"domain":"a.example"}"#;
    for (file, said) in [
        (r#"{"format":1,"#.to_owned(), "saved-no-report"),
        (r#"{"format":99,"whatever":[]}"#.to_owned(), "saved-newer"),
        (
            format!(r#"{{"format":1,{now},"snapshot":[{many}]}}"#),
            "saved-too-large",
        ),
        (
            format!(r#"{{"format":1,"a":{}"#, "[".repeat(1_000_000)),
            "saved-no-report",
        ),
        (
            format!(r#"{{"format":1,{now},"snapshot":[{{"name":"..","type":"TXT"}}]}}"#),
            "saved-no-report",
        ),
        (
            format!(r#"{{"format":"1",{now},"snapshot":{{}}}}"#),
            "saved-no-report",
        ),
    ] {
        give(&page, &file).await?;
        let words = json!(page.texts.get(said));
        page.until(&format!(
            "document.querySelector('.pasted')?.textContent.includes({words}) ?? false"
        ))
        .await
        .with_context(|| file[..file.len().min(80)].to_owned())?;
        assert_eq!(page.value_of("domain").await?, "shop.example");
    }
    let shown = page.check("twospf.example").await?;
    assert_eq!(shown.tone, "reject");
    page.expect_calm().await?;
    page.close().await
}

/// The text for a ticket is that of the command line, with the link to the result.
async fn a_ticket(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.session.evaluate(KEEP_FILES).await?;
    page.check("twospf.example").await?;
    press(&page, &page.texts.get("page-keep-json")).await?;
    let report: Report = serde_json::from_str(&last_file(&page).await?)?;
    press(&page, &page.texts.get("page-keep-markdown")).await?;
    page.until("document.getElementById('ticket').textContent === 'Copied'")
        .await?;
    let link = format!("{}#/check?domain=twospf.example", page.site.url);
    let expected = ticket::markdown(&report, &page.texts, Some(&link));
    let copied = page.session.clipboard().await?;
    // The browser says moments in its own way.
    let timeless = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with("As of"));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(timeless(&copied), timeless(&expected));
    page.expect_calm().await?;
    page.close().await
}
