//! The checker in pages of others: on another origin, with little allowed, or hostile.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use self::addresses::{addresses, examples, odd_addresses, snippets};
use self::boundaries::{
    bare_frame, hostile_frame, hostile_host, sandbox, sandbox_without_header, strict_policy,
};
use self::bursts::last_of_a_burst;
use self::element::{
    attributes_change, changed_in_haste, moved_and_put_back, removed_half_way, theme_of_the_host,
    twenty_on_a_page, two_on_a_page,
};
use self::look::{ground_of_the_host, look_of_the_host, part_of_the_page};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::host::Host;
use crate::lab::page::Page;
use crate::trials::accessibility;
use crate::trials::screens::directory;

mod addresses;
mod boundaries;
mod bursts;
mod element;
mod look;

/// The height of what is in a frame.
const INNER_HEIGHT: &str = "Math.ceil(document.documentElement.getBoundingClientRect().height)";

/// Whether a verdict stands in a frame.
const DECIDED: &str = "document.getElementById('verdict') !== null";

/// How long the page around may take to follow.
const SOON: Duration = crate::PATIENCE;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("embedding_script_in_place", script_in_place),
        Test::new("embedding_height_follows", height_follows),
        Test::new("embedding_attributes_change", attributes_change),
        Test::new("embedding_theme_of_the_host", theme_of_the_host),
        Test::new("embedding_two_on_a_page", two_on_a_page),
        Test::new("embedding_moved_and_put_back", moved_and_put_back),
        Test::new("embedding_removed_half_way", removed_half_way),
        Test::new("embedding_changed_in_haste", changed_in_haste),
        Test::new("embedding_twenty_on_a_page", twenty_on_a_page),
        Test::new("embedding_last_of_a_burst", last_of_a_burst),
        Test::new("embedding_hostile_host", hostile_host),
        Test::new("embedding_hostile_frame", hostile_frame),
        Test::new("embedding_bare_frame", bare_frame),
        Test::new("embedding_strict_policy", strict_policy),
        Test::new("embedding_sandbox", sandbox),
        Test::new("embedding_sandbox_without_header", sandbox_without_header),
        Test::new("embedding_focus_stays", focus_stays),
        Test::new("embedding_addresses", addresses),
        Test::new("embedding_odd_addresses", odd_addresses),
        Test::new("embedding_snippets", snippets),
        Test::new("embedding_examples", examples),
        Test::new("embedding_added_later", added_later),
        Test::new("embedding_looks", looks),
        Test::new("embedding_part_of_the_page", part_of_the_page),
        Test::new("embedding_look_of_the_host", look_of_the_host),
        Test::new("embedding_ground_of_the_host", ground_of_the_host),
    ]
}

/// A page with the script of the element, and this behind it.
fn with_script(site: &str, body: &str) -> String {
    format!("<script src=\"{site}embed.js\" async></script>{body}")
}

/// The height of the first frame as the page around has it.
async fn outer_height(host: &Host) -> Result<f64> {
    let height = "document.querySelector('iframe').getBoundingClientRect().height";
    let height = host.session.evaluate(height).await?;
    height.as_f64().context("no height")
}

/// Waits until a frame is exactly as high as what is in it, and gives that height.
async fn fitting_height(host: &Host, frame: u16) -> Result<f64> {
    let started = Instant::now();
    loop {
        let inner = host.inside(frame, INNER_HEIGHT).await?;
        let outer =
            format!("document.querySelectorAll('iframe')[{frame}].getBoundingClientRect().height");
        let outer = host.session.evaluate(&outer).await?;
        if inner.as_f64() == outer.as_f64() {
            return outer.as_f64().context("no height");
        }
        ensure!(started.elapsed() < SOON, "{inner} in {outer}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The script alone puts the element after itself, and the page hears the result.
async fn script_in_place(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        format!("<p><script src=\"{site}embed.js\" data-domain=\"nothing.example\" data-title=\"A check\" async></script></p>")
    })
    .await?;
    let results = host.results(1).await?;
    let result = &results[0];
    assert_eq!(result["outcome"], "reject");
    assert_eq!(result["error"], "authentication");
    assert_eq!(result["domain"], "nothing.example");
    assert_eq!(result["bubbles"], true);
    let codes = result["codes"].as_array().context("no codes")?;
    ensure!(codes.contains(&json!("spf-missing")), "{codes:?}");
    let place = "document.querySelector('p > script + sentra-check > iframe').title";
    assert_eq!(host.session.evaluate(place).await?, "A check");
    let markup = host
        .inside(0, "[...document.querySelectorAll('header, footer')].length")
        .await?;
    assert_eq!(markup, 0);
    host.expect_calm().await?;
    host.close().await
}

/// The frame is as high as what is in it, higher when more is unfolded, lower when less; then it is quiet.
async fn height_follows(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(
            site,
            "<sentra-check domain=\"twospf.example\"></sentra-check>",
        )
    })
    .await?;
    host.results(1).await?;
    let mut heights = Vec::new();
    for unfold in ["", "open = true", "open = false"] {
        if !unfold.is_empty() {
            let all =
                format!("[...document.querySelectorAll('details')].map(part => part.{unfold})");
            host.inside(0, &all).await?;
        }
        // What is unfolded has to be laid out first.
        tokio::time::sleep(Duration::from_millis(200)).await;
        heights.push(fitting_height(&host, 0).await?);
    }
    ensure!(
        heights[0] < heights[1] && heights[2] < heights[1],
        "{heights:?}"
    );
    let scrolls = "document.documentElement.scrollHeight > innerHeight";
    assert_eq!(host.inside(0, scrolls).await?, false);
    // A narrower page makes it higher. No message answers another.
    let before = host.session.evaluate("sentraMessages.length").await?;
    host.session.set_view(View::PHONE).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    fitting_height(&host, 0).await?;
    let after = host.session.evaluate("sentraMessages.length").await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    let later = host.session.evaluate("sentraMessages.length").await?;
    assert_eq!(after, later);
    let (before, after) = (before.as_u64(), after.as_u64());
    ensure!(
        after > before && after < before.map(|before| before + 12),
        "{before:?} messages, then {after:?}"
    );
    host.expect_calm().await?;
    host.close().await
}

/// A result that nobody in the frame waits for takes neither the focus nor the place in the page around.
async fn focus_stays(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        let field = "<input id=\"search\"><p id=\"far\" class=\"far\"></p>";
        let space = "<p><br></p>".repeat(60);
        with_script(
            site,
            &format!("{field}{space}<sentra-check domain=\"nothing.example\"></sentra-check>"),
        )
    })
    .await?;
    host.session
        .evaluate("document.getElementById('search').focus()")
        .await?;
    // A lazy frame begins when it is near.
    host.session.evaluate("document.querySelector('iframe') && (document.querySelector('iframe').loading = 'eager')").await?;
    host.results(1).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(
        host.session.evaluate("document.activeElement.id").await?,
        "search"
    );
    assert_eq!(host.session.evaluate("scrollY").await?, 0);
    host.close().await
}

/// An element that is put into a page later tells its result too; how long that takes is printed.
async fn added_later(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| with_script(site, "")).await?;
    host.until("customElements.get('sentra-check') !== undefined")
        .await?;
    let insert = "new Promise(done => {
        const element = document.createElement('sentra-check'), begun = performance.now();
        element.setAttribute('domain', 'good.example');
        addEventListener('sentra-check:result', () => done(performance.now() - begun));
        document.body.append(element);
    })";
    let time = host.session.evaluate(insert).await?;
    let time = time.as_f64().context("no time")?;
    println!("  from the element to the result: {time:.0} ms");
    host.close().await
}

/// The rules of axe at 320 pixels, nothing to scroll sideways, and pictures.
async fn looks(lab: Arc<Lab>) -> Result<()> {
    let narrow = View {
        width: 320,
        ..View::PHONE
    };
    fs::create_dir_all(directory())?;
    for (name, view) in [
        ("320-light", narrow),
        ("320-dark", narrow.dark()),
        (
            "640-light",
            View {
                width: 640,
                ..View::DESK
            },
        ),
    ] {
        let page = Page::open_at(&lab, &[&lab.dns()?.url], view, "embed.html").await?;
        let mut broken = accessibility::rules_broken(&page.session, "embedded").await?;
        page.session
            .screenshot(&directory().join(format!("embedded-empty-{name}.png")))
            .await?;
        for domain in ["nothing.example", "good.example", "revoked.example"] {
            page.check(domain).await?;
            broken.extend(accessibility::rules_broken(&page.session, domain).await?);
            let wide = page
                .session
                .evaluate("document.documentElement.scrollWidth > innerWidth")
                .await?;
            assert_eq!(wide, false, "{domain} has to be scrolled sideways");
            page.session
                .screenshot(&directory().join(format!("embedded-{domain}-{name}.png")))
                .await?;
        }
        ensure!(broken.is_empty(), "{}", broken.join("\n"));
        page.expect_calm().await?;
        page.close().await?;
    }
    Ok(())
}
