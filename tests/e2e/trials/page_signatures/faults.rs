//! What verifies the signatures fails to come, to start or to end.

use std::sync::Arc;

use anyhow::{Result, ensure};

use super::large::signed;
use super::{Case, NO_WORKER, Scene, UNVERIFIED, WORKER_AGAIN, leave};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::site::Spoilt;

/// Where there may be no worker, a short message is verified in the page, and of a long one it is said
/// that it is too long.
pub(super) async fn no_worker(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    scene.page.session.evaluate(NO_WORKER).await?;
    let case = Case::named("signature/holds")?;
    scene.paste(&case).await?;
    scene.check().await?;
    scene.expect("signature-result-pass").await?;

    leave(&scene.page).await?;
    let (message, zone) = signed(3_000_000)?;
    scene.authority.set(&zone);
    scene.drop(&message).await?;
    scene.check().await?;
    scene.page.until(UNVERIFIED).await?;
    let said = scene.page.session.text_of("#unverified").await?;
    let reason = scene.page.texts.get("page-unverified-too-large");
    ensure!(said.contains(&reason), "{said}");
    scene.expect("signature-reason-not-verified").await?;
    scene.end().await
}

/// A worker that is ended is noticed: the report is shown without it, and a new one can be tried.
pub(super) async fn worker_ended(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let (message, zone) = signed(12_000_000)?;
    scene.authority.set(&zone);
    let end = "window.sentraWorker = Worker;
        window.Worker = class extends sentraWorker {
            constructor(...given) {
                super(...given);
                this.addEventListener('message', ({ data }) => data[0] === 'hashed' && this.terminate());
            }
        }";
    scene.page.session.evaluate(end).await?;
    scene.drop(&message).await?;
    scene.check().await?;
    scene.page.until(UNVERIFIED).await?;
    let said = scene.page.session.text_of("#unverified").await?;
    let reason = scene.page.texts.get("page-unverified-stopped");
    ensure!(said.contains(&reason), "{said}");
    scene.expect("signature-reason-not-verified").await?;

    scene.page.session.evaluate(WORKER_AGAIN).await?;
    scene.page.session.click("#unverified button").await?;
    scene.page.until("document.getElementById('unverified') === null && document.getElementById('signatures') !== null").await?;
    scene.expect("signature-result-pass").await?;
    scene.end().await
}

/// Where the script or the module cannot be fetched, the report is shown without it, and it can be
/// tried again.
pub(super) async fn missing(lab: Arc<Lab>, module: bool) -> Result<()> {
    let scene = Scene::open(&lab, View::PHONE).await?;
    let case = Case::named("signature/holds")?;
    if module {
        // The script comes with the message, the module only with the check.
        scene.paste(&case).await?;
        scene.page.until("performance.getEntriesByType('resource').some(({ name }) => /verify-.*js$/.test(name))").await?;
        scene.page.site.spoil(Some(Spoilt::Missing(".wasm")));
    } else {
        scene.page.site.spoil(Some(Spoilt::Missing("check-verify")));
        scene.paste(&case).await?;
    }
    scene.check().await?;
    scene.page.until(UNVERIFIED).await?;
    let said = scene.page.session.text_of("#unverified").await?;
    let reason = scene.page.texts.get("page-unverified-not-loaded");
    ensure!(said.contains(&reason), "{said}");
    scene.expect("signature-reason-not-verified").await?;
    let wide = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(scene.page.session.evaluate(wide).await?, true);

    scene.page.site.spoil(None);
    scene.page.session.click("#unverified button").await?;
    scene.page.until("document.getElementById('unverified') === null && document.getElementById('signatures') !== null").await?;
    scene.expect("signature-result-pass").await?;
    scene.page.close().await
}

/// No other script can be started as a worker, and no policy but the page's own can be made.
pub(super) async fn policy(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    scene
        .page
        .session
        .evaluate("sentraVerify().then(() => true)")
        .await?;
    for attempt in [
        "new Worker('data:text/javascript,1')",
        "new Worker(document.querySelector('script[data-js]').dataset.js, { type: 'module' })",
        "trustedTypes.createPolicy('sentra-check-worker', { createScriptURL: url => url })",
        "trustedTypes.createPolicy('other', { createScriptURL: url => url })",
    ] {
        let refused =
            format!("(() => {{ try {{ {attempt}; return false }} catch {{ return true }} }})()");
        assert_eq!(
            scene.page.session.evaluate(&refused).await?,
            true,
            "{attempt}"
        );
    }
    scene.page.close().await
}
