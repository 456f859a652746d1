//! The element in the page around it: changed, moved, removed, many of them.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;

use super::{DECIDED, fitting_height, with_script};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::host::Host;
use crate::lab::stub::{Source, Stub};

/// What is checked and whether it is dark changes in the frame that is there; the language fetches it anew.
pub(super) async fn attributes_change(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(
            site,
            "<sentra-check domain=\"good.example\" theme=\"light\"></sentra-check>",
        )
    })
    .await?;
    host.results(1).await?;
    host.inside(0, "window.sentraMark = 1").await?;
    let change = |code: &str| {
        format!("{{ const element = document.querySelector('sentra-check'); {code} }}")
    };
    let set = change(
        "element.setAttribute('domain', 'revoked.example'); element.setAttribute('selector', 'selector1')",
    );
    host.session.evaluate(&set).await?;
    let results = host.results(2).await?;
    assert_eq!(results[1]["domain"], "revoked.example");
    let link = host.inside(0, "location.hash").await?;
    assert_eq!(link, "#/check?domain=revoked.example&selector=selector1");
    host.session
        .evaluate(&change("element.setAttribute('theme', 'dark')"))
        .await?;
    host.until_inside(0, "document.documentElement.dataset.theme === 'dark'")
        .await?;
    assert_eq!(host.inside(0, "window.sentraMark").await?, 1);
    let history = host.session.evaluate("history.length").await?;
    // Without a domain, the form alone is there.
    let unset = change("element.removeAttribute('domain'); element.removeAttribute('selector')");
    host.session.evaluate(&unset).await?;
    host.until_inside(0, "document.getElementById('verdict') === null")
        .await?;
    assert_eq!(host.session.evaluate("history.length").await?, history);
    host.session
        .evaluate(&change(
            "element.setAttribute('domain', 'good.example'); element.setAttribute('lang', 'xx')",
        ))
        .await?;
    host.until_inside(0, "window.sentraMark !== 1").await?;
    host.until_inside(0, DECIDED).await?;
    assert_eq!(host.inside(0, "document.documentElement.lang").await?, "en");
    host.expect_calm().await?;
    host.close().await
}

/// Without a theme of its own, the frame is as light or dark as the page around is shown.
pub(super) async fn theme_of_the_host(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(site, "<sentra-check></sentra-check>")
    })
    .await?;
    host.until_inside(0, "document.getElementById('hint') !== null")
        .await?;
    for (scheme, view, theme) in [
        ("normal", View::DESK, "light"),
        // A page that knows no dark is light, whatever the visitor prefers.
        ("normal", View::DESK.dark(), "light"),
        ("light dark", View::DESK.dark(), "dark"),
        ("light dark", View::DESK, "light"),
        ("dark", View::DESK, "dark"),
    ] {
        host.session.set_view(view).await?;
        let set = format!("document.documentElement.style.colorScheme = '{scheme}'");
        host.session.evaluate(&set).await?;
        let shown = format!("document.documentElement.dataset.theme === '{theme}'");
        host.until_inside(0, &shown)
            .await
            .with_context(|| format!("{scheme}, {view:?}"))?;
    }
    host.expect_calm().await?;
    host.close().await
}

/// Each has a result and a height of its own, also where the script is there twice.
pub(super) async fn two_on_a_page(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        let elements = "<sentra-check id=\"a\" domain=\"good.example\"></sentra-check><sentra-check id=\"b\" domain=\"nothing.example\"></sentra-check>";
        with_script(site, &with_script(site, elements))
    })
    .await?;
    let results = host.results(2).await?;
    let outcome = |id: &str| {
        let result = results.iter().find(|result| result["on"] == id);
        result.map(|result| result["outcome"].clone())
    };
    assert_eq!(outcome("a"), Some(json!("accept")));
    assert_eq!(outcome("b"), Some(json!("reject")));
    for frame in 0..2 {
        // What nobody sees need not fit yet.
        let show = format!("document.querySelectorAll('sentra-check')[{frame}].scrollIntoView()");
        host.session.evaluate(&show).await?;
        fitting_height(&host, frame).await?;
    }
    let results = host.results(2).await?;
    assert_eq!(results.len(), 2);
    host.expect_calm().await?;
    host.close().await
}

/// Wherever the element is put, it goes on working; taken out, it leaves nothing behind.
pub(super) async fn moved_and_put_back(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(
            site,
            "<sentra-check domain=\"good.example\"></sentra-check><div id=\"there\"></div>",
        )
    })
    .await?;
    host.results(1).await?;
    let moved =
        "{ window.element = document.querySelector('sentra-check'); there.append(element) }";
    host.session.evaluate(moved).await?;
    host.results(2).await?;
    let out = "{ element.remove(); element.setAttribute('domain', 'nothing.example') }";
    host.session.evaluate(out).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(
        host.session
            .evaluate("document.querySelectorAll('iframe').length + element.childElementCount")
            .await?,
        0
    );
    assert_eq!(host.results(2).await?.len(), 2);
    host.session.evaluate("there.append(element)").await?;
    let results = host.results(3).await?;
    assert_eq!(results[2]["domain"], "nothing.example");
    assert_eq!(
        host.session
            .evaluate("document.querySelectorAll('iframe').length")
            .await?,
        1
    );
    // Where the browser can move without taking out, the frame stays as it is.
    let can = "(() => { if (!document.body.moveBefore) return false; document.body.moveBefore(element, there); return true })()";
    if host.session.evaluate(can).await? == true {
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(host.results(3).await?.len(), 3);
        assert_eq!(host.inside(0, DECIDED).await?, true);
        host.session
            .evaluate("element.setAttribute('domain', 'good.example')")
            .await?;
        host.results(4).await?;
    }
    host.expect_calm().await?;
    host.close().await
}

/// A frame that is taken away while it asks says nothing any more, and asks nothing any more.
pub(super) async fn removed_half_way(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    stub.set_faults(|_| Some(Fault::Hang));
    let host = Host::open(&lab, &[&stub.url], |site| {
        with_script(
            site,
            "<sentra-check domain=\"good.example\"></sentra-check>",
        )
    })
    .await?;
    host.until_inside(0, "document.querySelector('#result progress') !== null")
        .await?;
    host.session
        .evaluate("window.element = document.querySelector('sentra-check'); element.remove()")
        .await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let asked = stub.asked().len();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(stub.asked().len(), asked);
    assert_eq!(host.session.evaluate("sentraResults").await?, json!([]));
    stub.set_faults(|_| None);
    host.session
        .evaluate("document.body.append(element)")
        .await?;
    assert_eq!(host.results(1).await?[0]["outcome"], "accept");
    host.expect_calm().await?;
    host.close().await
}

/// Whatever is changed before the frame has followed, the last of it counts; nothing goes to a frame that is gone.
pub(super) async fn changed_in_haste(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(
            site,
            "<sentra-check domain=\"good.example\"></sentra-check>",
        )
    })
    .await?;
    host.results(1).await?;
    let haste = "{
        const element = document.querySelector('sentra-check');
        for (let i = 0; i < 100; i++) {
            element.setAttribute('domain', 'd' + i + '.example');
            element.setAttribute('theme', i % 2 ? 'dark' : 'light');
        }
        element.setAttribute('domain', 'nothing.example');
    }";
    host.session.evaluate(haste).await?;
    let results = host.results(2).await?;
    assert_eq!(results.len(), 2);
    assert_eq!(results[1]["domain"], "nothing.example");
    let gone = "{
        window.element = document.querySelector('sentra-check');
        element.setAttribute('domain', 'revoked.example');
        element.setAttribute('theme', 'light');
        element.remove();
        element.setAttribute('lang', 'en');
    }";
    host.session.evaluate(gone).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    host.expect_calm().await?;
    // Taken out and put back at once.
    let back = "{ element.setAttribute('domain', 'good.example'); document.body.append(element); element.remove(); document.body.append(element) }";
    host.session.evaluate(back).await?;
    assert_eq!(host.results(3).await?[2]["domain"], "good.example");
    host.expect_calm().await?;
    host.close().await
}

/// A long article may have many: each is fetched when it is near, and says what came out of its own.
pub(super) async fn twenty_on_a_page(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        let elements: String = (0..20)
            .map(|index| {
                format!("<sentra-check id=\"n{index}\" domain=\"nothing.example\"></sentra-check>")
            })
            .collect();
        with_script(site, &elements)
    })
    .await?;
    host.until("document.querySelectorAll('iframe').length === 20")
        .await?;
    for index in 0..20 {
        let show = format!("document.getElementById('n{index}').scrollIntoView()");
        host.session.evaluate(&show).await?;
        host.until(&format!(
            "sentraResults.some(result => result.on === 'n{index}')"
        ))
        .await?;
    }
    let results = host.results(20).await?;
    assert_eq!(results.len(), 20);
    host.expect_calm().await?;
    host.close().await
}
