//! The frame as a part of the page around it: its ground, its edges, its height, and what that page asks for.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::{fitting_height, with_script};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::host::Host;
use crate::trials::screens::directory;

/// As high as the frame may be on a telephone for a result with two faults, in pixels.
const HEIGHT_LIMIT: f64 = 2_315.0;

/// What is looked at in the frame.
const LOOK: &str = "(() => {
    const root = getComputedStyle(document.documentElement), body = getComputedStyle(document.body);
    const heading = document.querySelector('h1').getBoundingClientRect();
    return [body.backgroundColor, body.color, root.getPropertyValue('--radius'), body.fontFamily, heading.width > 1];
})()";

/// Nothing but the result: no ground and no edge of its own, cards closed, and not high.
pub(super) async fn part_of_the_page(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        let element = "<sentra-check domain=\"twospf.example\" heading=\"off\"></sentra-check>";
        let style = "<meta name=viewport content=\"width=device-width\"><style>body { margin: 16px; font: 17px sans-serif }</style>";
        with_script(site, &format!("{style}<h1>Mail comes back</h1>{element}"))
    })
    .await?;
    host.session.set_view(View::PHONE).await?;
    host.results(1).await?;
    let shape = "(() => {
        const box = part => document.querySelector(part).getBoundingClientRect();
        return [getComputedStyle(document.body).backgroundColor, box('main').left, box('.verdict').left,
            innerWidth - box('.verdict').right, document.querySelectorAll('.card[open]').length,
            document.querySelectorAll('.card').length > 2];
    })()";
    assert_eq!(
        host.inside(0, shape).await?,
        json!(["rgba(0, 0, 0, 0)", 0, 0, 0, 0, true])
    );
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let height = fitting_height(&host, 0).await?;
    println!("  {height} pixels high");
    fs::create_dir_all(directory())?;
    let file = directory().join("embedded-in-article-375-light.png");
    host.session.screenshot(&file).await?;
    ensure!(height <= HEIGHT_LIMIT, "{height} pixels high");
    host.expect_calm().await?;
    host.close().await
}

/// What the page around asks for counts where it is of the right form and can be read, and nothing else does.
pub(super) async fn look_of_the_host(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(site, "<sentra-check theme=\"light\"></sentra-check>")
    })
    .await?;
    host.until_inside(0, "document.getElementById('hint') !== null")
        .await?;
    let plain = host.inside(0, LOOK).await?;
    assert_eq!(plain[0], "rgba(0, 0, 0, 0)");
    assert_eq!(plain[4], true);
    let set = |values: &[(&str, &str)]| {
        let values = json!(values);
        format!(
            "{{ const element = document.querySelector('sentra-check');
                for (const name of ['ground', 'text', 'radius', 'font', 'heading']) element.removeAttribute(name);
                for (const [name, value] of {values}) element.setAttribute(name, value); }}"
        )
    };
    for (values, expected) in [
        (
            &[
                ("ground", "#fff4e0"),
                ("text", "#2a1a00"),
                ("radius", "2px"),
                ("font", "Georgia, 'Times New Roman', serif"),
                ("heading", "off"),
            ][..],
            json!([
                "rgb(255, 244, 224)",
                "rgb(42, 26, 0)",
                "2px",
                "Georgia, \"Times New Roman\", serif",
                false
            ]),
        ),
        // One for light, one for dark.
        (
            &[("ground", "#ffffff #101820"), ("text", "#003366 #e0e8f0")],
            json!([
                "rgb(255, 255, 255)",
                "rgb(0, 51, 102)",
                plain[2],
                plain[3],
                true
            ]),
        ),
        // Not to be read: grey words on the ground, grey on a card; and what is no colour, length or font.
        (&[("ground", "#777777"), ("text", "#aaaaaa")], plain.clone()),
        (
            &[
                ("ground", "red"),
                ("text", "#fff"),
                ("radius", "4"),
                ("font", "x; color: red"),
                ("heading", "no"),
            ],
            plain.clone(),
        ),
        (
            &[
                ("ground", "#ffffff;"),
                ("radius", "calc(1px)"),
                ("font", "inherit"),
            ],
            plain.clone(),
        ),
        (
            &[
                ("ground", "url(https://elsewhere.example/)"),
                ("font", "'open"),
            ],
            plain.clone(),
        ),
    ] {
        host.inside(0, "window.sentraMark = 1").await?;
        host.session.evaluate(&set(values)).await?;
        host.until_inside(
            0,
            "window.sentraMark !== 1 && document.getElementById('hint') !== null",
        )
        .await?;
        let found = host.inside(0, LOOK).await?;
        assert_eq!(found, expected, "{values:?}");
    }
    host.expect_calm().await?;
    host.close().await
}

/// Without a theme, the words are light where those of the page around are; a theme that does not fit there brings a
/// ground of its own.
pub(super) async fn ground_of_the_host(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        with_script(site, "<sentra-check></sentra-check>")
    })
    .await?;
    host.until_inside(0, "document.getElementById('hint') !== null")
        .await?;
    for (style, theme) in [
        ("background: #222; color: #eee", "dark"),
        ("background: #fff; color: #555", "light"),
        ("background: #101; color: oklch(0.9 0.02 90)", "dark"),
        (
            "background: #fff; color: color(display-p3 0.1 0.1 0.1)",
            "light",
        ),
        ("color-scheme: dark", "dark"),
    ] {
        let set = format!(
            "document.documentElement.removeAttribute('style'), document.body.style.cssText = '{style}',
             '{style}'.includes('scheme') && (document.documentElement.style.cssText = '{style}')"
        );
        host.session.evaluate(&set).await?;
        host.until_inside(
            0,
            &format!("document.documentElement.dataset.theme === '{theme}'"),
        )
        .await
        .with_context(|| style.to_owned())?;
        let scheme = "document.querySelector('iframe').style.colorScheme";
        assert_eq!(host.session.evaluate(scheme).await?, theme, "{style}");
    }
    let set = "document.querySelector('sentra-check').setAttribute('theme', 'light')";
    host.session.evaluate(set).await?;
    host.until_inside(0, "document.documentElement.dataset.theme === 'light'")
        .await?;
    let scheme = "document.querySelector('iframe').style.colorScheme";
    assert_eq!(host.session.evaluate(scheme).await?, "dark");
    host.expect_calm().await?;
    host.close().await
}
