//! The main paths in Firefox and in WebKitGTK, through plain WebDriver: what a visitor does there.
//!
//! All else is tried in Chromium. Each trial has a browser of its own; it fails where the page
//! breaks its policy, throws, or leaves a promise unheard.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::authority::Authority;
use crate::lab::engine::{Engine, Window};
use crate::lab::site::{self, Site};
use crate::lab::stub::Stub;
use crate::trials::page_pasted::GMAIL;
use crate::trials::page_signatures::Case;

/// Notes what goes wrong in the page.
const WATCH: &str = "window.sentraWrong = [];
    addEventListener('error', event => sentraWrong.push('error ' + event.message));
    addEventListener('unhandledrejection', event => sentraWrong.push('rejection ' + event.reason));
    addEventListener('securitypolicyviolation', event =>
        sentraWrong.push('policy ' + event.violatedDirective + ' ' + event.blockedURI));";

/// Puts a field of the test's own beside the page, to copy from and to paste into.
const SCRATCH: &str = "const field = document.createElement('textarea');
    field.id = 'scratch';
    field.value = arguments[0];
    document.body.prepend(field);
    field.focus();
    field.select();";

/// The tests of this file, for each engine.
pub(crate) fn tests() -> Vec<Test> {
    Engine::ALL
        .into_iter()
        .flat_map(|engine| {
            let test = move |path: &str| format!("engine_{}_{path}", engine.name());
            [
                Test::new(test("starts"), move |lab| starts(lab, engine)),
                Test::new(test("shows_a_sample"), move |lab| sample(lab, engine)),
                Test::new(test("checks_a_domain"), move |lab| typed(lab, engine)),
                Test::new(test("reads_a_paste"), move |lab| pasted(lab, engine)),
                Test::new(test("verifies_a_message"), move |lab| message(lab, engine)),
                Test::new(test("copies_a_record"), move |lab| copied(lab, engine)),
                Test::new(test("checks_several"), move |lab| several(lab, engine)),
                Test::new(test("stands_in_an_article"), move |lab| {
                    article(lab, engine)
                }),
                Test::new(test("makes_a_key_pair"), move |lab| key_pair(lab, engine)),
                Test::new(test("is_dark_and_narrow"), move |lab| looks(lab, engine)),
            ]
        })
        .collect()
}

/// The page in an engine.
struct Visit {
    window: Window,
    _site: Site,
}

impl Visit {
    /// Opens the page at a link, pointed at the real DNS of the lab.
    async fn at(lab: &Lab, engine: Engine, link: &str) -> Result<Self> {
        Self::asking(engine, &lab.dns()?.plain_url, link).await
    }

    /// The same, pointed at a resolver.
    async fn asking(engine: Engine, resolver: &str, link: &str) -> Result<Self> {
        let site = Site::start(&site::dist()?, &[resolver]).await?;
        let window = Window::open(engine, &format!("{}{link}", site.url)).await?;
        window.run(WATCH).await?;
        Ok(Self {
            window,
            _site: site,
        })
    }

    /// Waits until the program has taken the form over.
    async fn ready(&self) -> Result<()> {
        self.window.wait_for("#hint, #domains-hint").await?;
        Ok(())
    }

    /// Types a domain, checks it, and waits for the verdict.
    async fn check(&self, domain: &str) -> Result<String> {
        self.ready().await?;
        self.window.type_into("#domain", domain).await?;
        self.send().await
    }

    /// Presses "Check" and waits for the verdict; its tone.
    async fn send(&self) -> Result<String> {
        self.window.click("form.ask button[type=submit]").await?;
        self.tone().await
    }

    /// Waits for a verdict; its tone.
    async fn tone(&self) -> Result<String> {
        self.window.wait_for("#verdict").await?;
        let tone = "document.getElementById('verdict').closest('section').className";
        self.window.text(tone).await
    }

    /// Ends well: nothing went wrong in the page.
    async fn end(self) -> Result<()> {
        let wrong = self.window.evaluate("window.sentraWrong").await?;
        ensure!(wrong == json!([]), "{wrong}");
        self.window.close().await
    }
}

/// The page starts: the program takes the form over, and speaks the language of the link.
async fn starts(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "?lang=de").await?;
    visit.ready().await?;
    // The words of a language come in once the program is there.
    visit
        .window
        .until("document.documentElement.lang === 'de'")
        .await?;
    visit.end().await
}

/// A sample gives a verdict without a question, and the way back leads to the start.
async fn sample(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "").await?;
    visit.ready().await?;
    visit
        .window
        .click("a[href='#/sample?domain=shop.example']")
        .await?;
    let tone = visit.tone().await?;
    ensure!(tone.contains("reject"), "{tone}");
    visit.window.client.back().await?;
    visit
        .window
        .until("document.getElementById('verdict') === null")
        .await?;
    visit.end().await
}

/// A typed domain is checked over a real resolver, and the verdict gets the focus.
async fn typed(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "").await?;
    let tone = visit.check("twospf.example").await?;
    ensure!(tone.contains("reject"), "{tone}");
    visit
        .window
        .until("document.activeElement.id === 'verdict'")
        .await?;
    let value = visit
        .window
        .text("document.getElementById('fix-0-value').textContent")
        .await?;
    ensure!(value.starts_with("v=spf1 "), "{value} is proposed");
    visit.end().await
}

/// Lines that are really copied and pasted are read as a rejection.
async fn pasted(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "").await?;
    visit.ready().await?;
    scratch(&visit.window, GMAIL).await?;
    visit.window.control('c').await?;
    visit
        .window
        .run("document.getElementById('domain').focus()")
        .await?;
    visit.window.control('v').await?;
    visit.window.wait_for(".pasted").await?;
    let tone = visit.send().await?;
    ensure!(tone.contains("reject"), "{tone}");
    visit.end().await
}

/// A message is chosen as a file, and its signature is verified in the worker.
async fn message(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let case = Case::named("signature/holds")?;
    let authority = Authority::default();
    authority.set(&case.zone);
    let stub = Stub::start(&lab.certificate, authority.source()).await?;
    let visit = Visit::asking(engine, &stub.plain_url, "").await?;
    visit.ready().await?;
    let clock = format!("Date.now = () => {}000", case.now());
    visit.window.run(&clock).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("message.eml");
    std::fs::write(&file, &case.message)?;
    // The field is hidden behind a button; a driver types into what can be seen.
    visit
        .window
        .run("document.getElementById('file').hidden = false")
        .await?;
    visit
        .window
        .type_into("#file", &file.to_string_lossy())
        .await?;
    visit.window.wait_for(".pasted").await?;
    visit.send().await?;
    let signatures = "document.getElementById('signatures').textContent";
    visit.window.wait_for("#signatures").await?;
    let shown = visit.window.text(signatures).await?;
    ensure!(shown.contains("pass"), "{shown}");
    visit.end().await
}

/// What "Copy" puts on the clipboard is the record, and can be pasted elsewhere.
async fn copied(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "").await?;
    visit.check("twospf.example").await?;
    let value = visit
        .window
        .text("document.getElementById('fix-0-value').textContent")
        .await?;
    // The button beside the value.
    let button = "let at = document.getElementById('fix-0-value');
        while (!at.querySelector('button')) at = at.parentElement;
        at.querySelector('button').id = 'sentra-press';";
    visit.window.run(button).await?;
    visit.window.click("#sentra-press").await?;
    scratch(&visit.window, "").await?;
    visit.window.control('v').await?;
    let arrived = visit
        .window
        .text("document.getElementById('scratch').value")
        .await?;
    ensure!(arrived == value, "{arrived:?} came, not {value:?}");
    visit.end().await
}

/// Several domains are checked, and stand in the table.
async fn several(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "#/domains").await?;
    visit.ready().await?;
    let list = "good.example\nnothing.example\ntwospf.example";
    visit.window.type_into("#domains", list).await?;
    visit
        .window
        .click(".several form button[type=submit]")
        .await?;
    visit
        .window
        .until(
            "document.querySelector('.domains[aria-busy]') === null
            && document.querySelectorAll('.domains tbody tr').length === 3",
        )
        .await?;
    let marks = "[...document.querySelectorAll('.domains tbody .mark')].map(mark => mark.classList[1]).sort()";
    let marks = visit.window.evaluate(marks).await?;
    ensure!(marks == json!(["accept", "reject", "reject"]), "{marks}");
    visit.end().await
}

/// In an article the frame fits its height, and the page around hears the result.
async fn article(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "examples/plain.html").await?;
    let window = &visit.window;
    window.wait_for("sentra-check iframe").await?;
    window
        .run(
            "addEventListener('sentra-check:result', event => { window.sentraResult = event.detail });
            const element = document.querySelector('sentra-check');
            element.setAttribute('domain', 'good.example');
            // A frame below the fold is fetched only once it comes near.
            element.scrollIntoView();",
        )
        .await?;
    window
        .until("window.sentraResult?.outcome === 'accept'")
        .await?;
    window
        .until("document.querySelector('sentra-check iframe').offsetHeight > 600")
        .await?;
    visit.end().await
}

/// Both kinds of key pairs are made, each with its record.
async fn key_pair(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "").await?;
    visit.check("nothing.example").await?;
    for (index, (words, record)) in [("RSA", "v=DKIM1; "), ("Ed25519", "v=DKIM1; k=ed25519; ")]
        .into_iter()
        .enumerate()
    {
        let press = format!(
            "for (let at = document.getElementById('pair-selector'); at; at = at.parentElement)
                if (at.tagName === 'DETAILS') at.open = true;
            [...document.getElementById('pair-selector').closest('details, section').querySelectorAll('button')]
                .find(button => button.textContent.includes('{words}')).click()"
        );
        visit.window.run(&press).await?;
        visit
            .window
            .wait_for(&format!("#pair-{index}-value"))
            .await?;
        let value = format!("document.getElementById('pair-{index}-value').textContent");
        let value = visit.window.text(&value).await?;
        ensure!(value.starts_with(record), "{value}");
    }
    visit.end().await
}

/// Dark where that is asked for; and in 375 pixels, with everything open, nothing is wider.
async fn looks(lab: Arc<Lab>, engine: Engine) -> Result<()> {
    let visit = Visit::at(&lab, engine, "?theme=dark#/sample?domain=shop.example").await?;
    let window = &visit.window;
    window.wait_for("#verdict").await?;
    let ground = window
        .text("getComputedStyle(document.body).backgroundColor")
        .await?;
    let dark = ground
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse::<u32>().ok());
    let dark: u32 = dark.take(3).sum();
    ensure!(dark < 3 * 64, "the ground is {ground}");
    // No window is that narrow here, but a frame is.
    let frame = "const frame = document.createElement('iframe');
        frame.id = 'narrow';
        frame.style = 'width: 375px; height: 800px; border: 0';
        frame.src = location.pathname + '#/sample?domain=crowded.example';
        document.body.prepend(frame);";
    window.run(frame).await?;
    let inner = "document.getElementById('narrow').contentDocument";
    window
        .until(&format!("!!{inner}?.getElementById('verdict')"))
        .await?;
    window
        .run(&format!(
            "for (const part of {inner}.querySelectorAll('details')) part.open = true"
        ))
        .await?;
    window
        .until(&format!(
            "[...{inner}.querySelectorAll('.card')].every(card => card.querySelector('.inside > *'))"
        ))
        .await?;
    let width = window
        .evaluate(&format!("{inner}.documentElement.scrollWidth"))
        .await?;
    ensure!(width.as_u64() <= Some(375), "{width} pixels wide");
    visit.end().await
}

/// A field of the test's own with a text, all of it selected.
async fn scratch(window: &Window, text: &str) -> Result<()> {
    let text = vec![Value::String(text.to_owned())];
    let filled = window.client.execute(SCRATCH, text).await;
    filled.context("no field").map(drop)
}
