//! The one field: what comes in one line, in many, from the clipboard, as a file, and where it is dropped.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{GMAIL, REPORT, SOON, open, shows};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;

/// The enter key, as WebDriver names it.
const ENTER: &str = "\u{E007}";

/// The same while the shift key is held.
const SHIFT_ENTER: &str = "\u{E008}\u{E007}";

/// The button that opens what chooses a file.
const CHOOSE: &str = "button[aria-describedby=hint-file]";

/// Whether the page shows where to drop something.
const SHOWN: &str = "document.querySelector('.drop').checkVisibility()";

/// Key by key it is recognised as a text, and one press on Enter reads and checks it.
pub(super) async fn a_line_is_typed(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::DESK).await?;
    page.session.click("#domain").await?;
    page.session
        .press("My mail to bob@good.example was refused")
        .await?;
    shows(&page, "#hint", "page-text", &[]).await?;
    let hint = page.session.text_of("#hint").await?;
    ensure!(!hint.contains("good.example"), "{hint}");
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    page.fill("domain", "").await?;
    page.session.press(&GMAIL.replace('\n', " ")).await?;
    shows(&page, "#hint", "page-text", &[]).await?;
    let unread = "document.querySelector('.pasted') === null";
    assert_eq!(page.session.evaluate(unread).await?, true);
    page.session.press(ENTER).await?;
    let shown = page.result(SOON).await?;
    ensure!(
        shown.verdict.contains("nothing.example"),
        "{}",
        shown.verdict
    );
    shows(&page, "#card-evidence", "kind-authentication", &[]).await?;
    page.until("document.activeElement.id === 'verdict'")
        .await?;
    page.expect_calm().await?;
    page.close().await
}

/// On a phone what is pasted may arrive without an event that says so, and in one line: it is read at
/// once, nothing is asked, and one press checks.
pub(super) async fn a_line_arrives(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    let pastes = "window.sentraPastes = 0; addEventListener('paste', () => sentraPastes++, true)";
    page.session.evaluate(pastes).await?;
    page.fill("domain", &GMAIL.replace('\n', " ")).await?;
    page.session.wait_for(".pasted").await?;
    shows(&page, ".pasted", "kind-authentication", &[]).await?;
    assert_eq!(page.value_of("domain").await?, "nothing.example");
    ensure!(stub.asked().is_empty(), "asked too early");
    page.send().await?;
    page.result(SOON).await?;
    shows(&page, "#card-evidence", "kind-authentication", &[]).await?;
    assert_eq!(page.session.evaluate("sentraPastes").await?, 0);

    // Where it names no domain, the field waits for one.
    page.session.click("a.name").await?;
    page.fill("domain", "550 5.7.1 Message refused").await?;
    page.session.wait_for(".pasted").await?;
    shows(&page, ".pasted", "page-pasted-no-domain", &[]).await?;
    page.until("document.activeElement.id === 'domain'").await?;
    page.check("good.example").await?;
    page.expect_calm().await?;
    page.close().await
}

/// The field grows with its lines up to a limit; Enter sends, and with Shift a new line begins.
pub(super) async fn lines(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    let height = async |page: &Page| -> Result<f64> {
        let height = "document.getElementById('domain').getBoundingClientRect().height";
        let height = page.session.evaluate(height).await?;
        height.as_f64().context("no height")
    };
    let one = height(&page).await?;
    assert_eq!(one, 48.0);
    page.session.click("#domain").await?;
    page.session.press("good.example").await?;
    assert_eq!(height(&page).await?, one);
    page.session.press(SHIFT_ENTER).await?;
    assert_eq!(page.value_of("domain").await?, "good.example\n");
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    let two = height(&page).await?;
    ensure!(two > one + 10.0, "{two}");
    for _ in 0..12 {
        page.session.press(SHIFT_ENTER).await?;
    }
    let many = height(&page).await?;
    ensure!(many > two && many < 8.0 * one, "{many}");
    let rows = "document.getElementById('domain').rows";
    assert_eq!(page.session.evaluate(rows).await?, 8);
    page.until("document.documentElement.scrollWidth <= innerWidth")
        .await?;
    page.session.press(ENTER).await?;
    let shown = page.result(SOON).await?;
    assert_eq!(shown.tone, "accept");
    page.expect_calm().await?;
    page.close().await
}

/// "Paste" takes what is on the clipboard as the field would; where there is nothing, or it may not be
/// read, a sentence says how else.
pub(super) async fn from_the_clipboard(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    let copy = async |text: &str| {
        let copy = format!("navigator.clipboard.writeText({})", json!(text));
        page.session.evaluate(&copy).await
    };
    copy(GMAIL).await?;
    page.session.click(".paste").await?;
    page.session.wait_for(".pasted").await?;
    assert_eq!(page.value_of("domain").await?, "nothing.example");
    copy("  good.example\n").await?;
    page.session.click(".paste").await?;
    page.until("document.getElementById('domain').value === 'good.example'")
        .await?;
    page.until("document.activeElement.id === 'domain'").await?;
    ensure!(stub.asked().is_empty(), "asked too early");
    page.session.press(ENTER).await?;
    page.result(SOON).await?;

    for nothing in [
        "Promise.reject(new DOMException('no', 'NotAllowedError'))",
        "Promise.resolve('')",
    ] {
        let refuse = format!("navigator.clipboard.readText = () => {nothing}, 0");
        page.session.evaluate(&refuse).await?;
        page.session.click(".paste").await?;
        shows(&page, "#hint", "page-nothing-to-paste", &[]).await?;
        page.until("document.activeElement.id === 'domain'").await?;
        page.fill("domain", "good.example").await?;
        let said = json!(page.texts.get("page-nothing-to-paste"));
        page.until(&format!(
            "document.getElementById('hint').textContent.trim() !== {said}"
        ))
        .await?;
    }
    page.expect_calm().await?;

    // A browser without this does not offer it.
    let without = json!({ "source": "delete Clipboard.prototype.readText" });
    page.session
        .devtools("Page.addScriptToEvaluateOnNewDocument", without)
        .await?;
    page.session.open("about:blank").await?;
    page.session.open(&page.site.url).await?;
    page.session.wait_for("#hint").await?;
    let offered = "document.querySelector('.paste').checkVisibility()";
    assert_eq!(page.session.evaluate(offered).await?, false);
    page.close().await
}

/// A button beside the field opens what chooses a file, by keyboard too.
pub(super) async fn by_a_button(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::PHONE).await?;
    let watch = "{
        window.sentraOpened = 0;
        document.getElementById('file').addEventListener('click', event => {
            event.preventDefault();
            sentraOpened++;
        })
    }";
    page.session.evaluate(watch).await?;
    page.session.click(CHOOSE).await?;
    page.session.press(ENTER).await?;
    assert_eq!(page.session.evaluate("sentraOpened").await?, 2);
    let hint = page.session.text_of("#hint-file").await?;
    assert_eq!(hint, page.texts.get("page-hint-file"));
    // Both buttons can be hit, and stand in one row below the field.
    let boxes = format!(
        "['#domain', '.paste', '{CHOOSE}'].map(css => document.querySelector(css).getBoundingClientRect())
            .map(({{ top, bottom, height }}) => [top, bottom, height])"
    );
    let boxes: [[f64; 3]; 3] = serde_json::from_value(page.session.evaluate(&boxes).await?)?;
    let [field, paste, choose] = boxes;
    ensure!(
        paste[0] == choose[0] && paste[0] > field[1] && paste[2].min(choose[2]) >= 44.0,
        "{boxes:?}"
    );
    page.expect_calm().await?;
    page.close().await
}

/// While something is above the page, it shows over the field where that goes: until it is dropped,
/// leaves, or is called off. Where the field is out of sight, it shows the same in sight.
pub(super) async fn dragged(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::DESK).await?;
    let send = async |kind: &str, css: &str| -> Result<Value> {
        let event = format!(
            "{{ const data = new DataTransfer();
                data.items.add(new File([{}], 'undelivered.eml'));
                document.querySelector('{css}').dispatchEvent(
                    new DragEvent('{kind}', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }};
            {SHOWN}",
            json!(REPORT)
        );
        page.session.evaluate(&event).await
    };
    assert_eq!(page.session.evaluate(SHOWN).await?, false);
    assert_eq!(send("dragenter", "footer").await?, true);
    let words = page.session.text_of(".drop").await?;
    assert_eq!(words, page.texts.get("page-drop"));
    let over = "(() => {
        const [over, field] = ['.drop', '#domain'].map(css => document.querySelector(css).getBoundingClientRect());
        return over.top <= field.top && over.bottom >= field.bottom && over.left <= field.left && over.right >= field.right;
    })()";
    assert_eq!(page.session.evaluate(over).await?, true);
    // The next element is entered before the last one is left.
    assert_eq!(send("dragenter", "h1").await?, true);
    assert_eq!(send("dragleave", "footer").await?, true);
    assert_eq!(send("dragover", "h1").await?, true);
    assert_eq!(send("dragleave", "h1").await?, false);

    assert_eq!(send("dragenter", "h1").await?, true);
    page.session.press("\u{E00C}").await?;
    assert_eq!(page.session.evaluate(SHOWN).await?, false);

    assert_eq!(send("dragenter", "h1").await?, true);
    assert_eq!(send("drop", "h1").await?, false);
    page.session.wait_for(".pasted").await?;
    page.send().await?;
    page.result(SOON).await?;
    page.session
        .evaluate("scrollTo(0, document.body.scrollHeight)")
        .await?;
    assert_eq!(send("dragenter", "footer").await?, true);
    let seen = "(() => {
        const { top, bottom } = document.querySelector('.drop').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
    })()";
    assert_eq!(page.session.evaluate(seen).await?, true);
    assert_eq!(send("dragleave", "footer").await?, false);
    page.expect_calm().await?;
    page.close().await
}
