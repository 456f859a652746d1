//! The sending server, block lists, and what SentraGuard does not ask for.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use sentra_check::dns::Dnssec;
use sentra_check::findings::Arg;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;

/// A server of the zone that good.example lets send, and which the block list of the lab names.
const LISTED: &str = "192.0.2.10";

/// Another, which it does not name.
const CLEAN: &str = "192.0.2.25";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_server_own_block_list", own_block_list),
        Test::new("page_server_own_block_list_broken", broken_block_list),
        Test::new("page_server_code", code),
        Test::new("page_server_signatures", signatures),
    ]
}

/// Opens the page with a block list in its settings.
async fn open(lab: &Lab, list: &Value) -> Result<Page> {
    let page = Page::open(lab, &[&lab.dns()?.url], View::DESK).await?;
    page.site.set("blocklist", list)?;
    page.session
        .open(&format!("{}?again", page.site.url))
        .await?;
    page.session.wait_for("#hint").await?;
    Ok(page)
}

/// All text of a card, also what is folded away.
async fn card(page: &Page, id: &str) -> Result<String> {
    let text = format!("document.getElementById('{id}').textContent");
    let text = page.session.evaluate(&text).await?;
    Ok(text.as_str().context("no such card")?.to_owned())
}

/// The list is really asked, and what it says changes nothing about SentraGuard.
async fn own_block_list(lab: Arc<Lab>) -> Result<()> {
    let list = json!({ "zone": "bl.mailhost.example", "listed": { "127.0.0.2": "a test", "127.0.0.4": "a hijacked computer" } });
    let page = open(&lab, &list).await?;
    for (ip, id) in [
        (LISTED, "report-blocklist-listed"),
        (CLEAN, "report-blocklist-clean"),
    ] {
        page.fill("ip", ip).await?;
        let shown = page.check("good.example").await?;
        ensure!(shown.tone == "accept", "{}", shown.verdict);
        page.unfolded().await?;
        let args = [
            ("list", Arg::Text("bl.mailhost.example".to_owned())),
            ("reasons", Arg::Text("a hijacked computer".to_owned())),
        ];
        let expected = page.texts.format(id, &args);
        let text = card(&page, "card-blocklist").await?;
        ensure!(text.contains(&expected), "not {expected}, but {text}");
        // No name leads back to any address of the lab.
        let args = [
            ("ip", Arg::Text(ip.to_owned())),
            ("host", Arg::Text("mail.good.example".to_owned())),
        ];
        let request = page.texts.format("page-ip-request", &args);
        let text = card(&page, "card-ip").await?;
        ensure!(text.contains(&request), "not {request}, but {text}");
    }
    page.expect_calm().await?;
    page.close().await
}

/// A mistake in the settings is named, and the check goes on without the list.
async fn broken_block_list(lab: Arc<Lab>) -> Result<()> {
    let list = json!({ "zone": "bl.mailhost.example", "listed": { "2": "a test" } });
    let page = open(&lab, &list).await?;
    page.fill("ip", LISTED).await?;
    let shown = page.check("good.example").await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    let problem = "listed: \"2\" is no address below 127".to_owned();
    let args = [
        ("key", Arg::Text("blocklist".to_owned())),
        ("detail", Arg::Text(problem)),
    ];
    let expected = page.texts.format("settings-blocklist", &args);
    let said = "document.querySelector('.settings li')?.textContent";
    page.until(&format!("{said} === {}", json!(expected)))
        .await?;
    page.close().await
}

/// What a code means is said while it is typed; the operators' pages are links with the address.
async fn code(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    page.fill("ip", CLEAN).await?;
    page.check("good.example").await?;
    page.unfolded().await?;
    for (typed, id) in [
        ("zen.spamhaus.org 127.255.255.254", "code-resolver"),
        ("127.0.0.10", "code-not-for-mail"),
        ("192.0.2.1", "page-code-none"),
    ] {
        page.fill("code", typed).await?;
        let expected = page.texts.get(id);
        page.until(&format!(
            "document.querySelector('.decoder [aria-live]').textContent.includes({})",
            json!(expected)
        ))
        .await?;
    }
    let links = "[...document.querySelectorAll('#card-blocklist a')].map(link => [link.href, link.rel, link.target])";
    let links = page.session.evaluate(links).await?;
    let links = links.as_array().context("no links")?;
    ensure!(links.len() == 10, "{links:?}");
    for link in links {
        ensure!(link[1] == "noreferrer" && link[2] == "_blank", "{link}");
    }
    let first = format!("https://check.spamhaus.org/results/?query={CLEAN}");
    ensure!(links[0][0] == *first, "{}", links[0]);
    // The code is no part of the check.
    let hash = page.session.evaluate("location.hash").await?;
    ensure!(hash.as_str().is_some_and(|hash| !hash.contains("127")));
    page.expect_calm().await?;
    page.close().await
}

/// What a validating resolver says of signatures comes through.
async fn signatures(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.plain_url;
    for (domain, state) in [
        ("signed.example", Dnssec::Validated),
        ("good.example", Dnssec::Unsigned),
        ("bogus.example", Dnssec::Broken),
    ] {
        let (report, _) = lab.command_line()?.check(resolver, domain, None)?;
        let found = report.beyond.and_then(|beyond| beyond.dnssec);
        ensure!(found == Some(state), "{domain}: {found:?}");
    }
    Ok(())
}
