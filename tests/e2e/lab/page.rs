//! The built page in a browser: what a visitor does, and what the visitor then sees.
//!
//! Parts are found by ids, roles and words, as a visitor and a screen reader find them; by a class
//! only where there is nothing else.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use sentra_check::texts::Texts;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Lab;
use super::browser::{Session, View};
use super::site::{self, Site};

/// The words of the page.
const ENGLISH: &str = concat!(
    include_str!("../../../www/texts/en.ftl"),
    include_str!("../../../www/texts/en-report.ftl"),
    include_str!("../../../www/texts/en-rare.ftl")
);

/// Notes when the form was sent, when a verdict stood in the page, and when it was painted.
const WATCH: &str = "(() => {
    const times = window.sentraTimes = {};
    window.sentraViolations = [];
    addEventListener('submit', () => {
        window.sentraBefore = document.getElementById('verdict');
        times.sent = performance.now();
        delete times.shown;
        delete times.painted;
    }, true);
    addEventListener('securitypolicyviolation', event =>
        sentraViolations.push(event.violatedDirective + ' ' + event.blockedURI));
    new MutationObserver(() => {
        const verdict = document.getElementById('verdict');
        if (times.shown !== undefined || !verdict || verdict === window.sentraBefore) return;
        times.shown = performance.now();
        requestAnimationFrame(() => setTimeout(() => { times.painted = performance.now(); }));
    }).observe(document, { childList: true, subtree: true });
})()";

/// A browser without service workers. What one keeps would stand in for what a test takes away, and what it fetches
/// would be counted.
const NO_WORKER: &str = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined })";

/// Whether the page may keep itself for a time without a network.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Worker {
    /// As in any browser.
    On,
    /// Not at all.
    Off,
}

impl Worker {
    /// What makes a browser so.
    fn script(self) -> Option<&'static str> {
        match self {
            Self::On => None,
            Self::Off => Some(NO_WORKER),
        }
    }
}

/// Reads the result that is in the page; nothing where there is none that is new.
const READ: &str = "(() => {
    const heading = document.getElementById('verdict');
    if (!heading || heading === window.sentraBefore) return null;
    const text = node => node ? node.textContent.trim() : null;
    const texts = (css, root = document) => [...root.querySelectorAll(css)].map(text);
    const section = heading.closest('section');
    const part = (index, name) => text(document.getElementById(`fix-${index}-${name}`));
    const card = id => {
        const card = document.getElementById(id);
        return {
            line: text(card.querySelector('summary .line')),
            word: text(card.querySelector('summary .mark')),
            findings: texts('.finding h4', card),
            text: text(card),
        };
    };
    return {
        verdict: text(heading),
        tone: [...section.classList].filter(name => name !== 'verdict').join(' '),
        quote: text(section.querySelector('blockquote')),
        reasons: texts('.because li', section),
        fixes: [...document.querySelectorAll('[id^=fix-][id$=-value]')].map((_, index) => ({
            record_type: part(index, 'type'),
            host: part(index, 'host'),
            name: part(index, 'name'),
            value: part(index, 'value'),
            quoted: part(index, 'quoted'),
            zone_line: part(index, 'line'),
            replaces: texts('.removed li', document.getElementById(`fix-${index}-value`).closest('li')),
        })),
        after: text(document.querySelector('.after .sentence')),
        spf: card('card-spf'),
        dmarc: card('card-dmarc'),
        dkim: card('card-dkim'),
        text: document.getElementById('result').innerText,
    };
})()";

/// Opens all that can be opened, and waits for what stands in the cards: it is drawn only then.
pub(crate) const UNFOLD: &str = "(async () => {
    const open = () => { for (const part of document.querySelectorAll('details')) part.open = true };
    open();
    while ([...document.querySelectorAll('.card')].some(card => !card.querySelector('.inside > *')))
        await new Promise(done => setTimeout(done, 10));
    open();
})()";

/// A result as the page shows it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(crate) struct Shown {
    /// The sentence of the verdict.
    pub(crate) verdict: String,
    /// How the verdict is marked: `accept`, `reject`, `at-risk`, `unknown`, `parked`.
    pub(crate) tone: String,
    /// SentraGuard's own words, in quotation marks.
    pub(crate) quote: Option<String>,
    /// Why, the most decisive first.
    pub(crate) reasons: Vec<String>,
    /// The records to publish.
    pub(crate) fixes: Vec<ShownFix>,
    /// What SentraGuard says once they are published.
    pub(crate) after: Option<String>,
    /// The card about SPF.
    pub(crate) spf: Card,
    /// The card about DMARC.
    pub(crate) dmarc: Card,
    /// The card about DKIM.
    pub(crate) dkim: Card,
    /// All text that is visible in the result.
    pub(crate) text: String,
}

/// A record to publish, in all forms that the page offers.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(crate) struct ShownFix {
    /// The type.
    pub(crate) record_type: String,
    /// The name, relative to the zone.
    pub(crate) host: String,
    /// The whole name.
    pub(crate) name: String,
    /// The value in one piece.
    pub(crate) value: String,
    /// The value in quoted strings.
    pub(crate) quoted: String,
    /// The line of a zone file.
    pub(crate) zone_line: String,
    /// The values that go.
    pub(crate) replaces: Vec<String>,
}

/// A card with details.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(crate) struct Card {
    /// What it says while it is closed.
    pub(crate) line: String,
    /// The word beside its mark.
    pub(crate) word: String,
    /// The titles of what was found, where it is unfolded.
    pub(crate) findings: Vec<String>,
    /// All its text, as far as it is unfolded.
    pub(crate) text: String,
}

/// When things happened, in milliseconds since the page was opened.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Times {
    /// The form was sent.
    pub(crate) sent: f64,
    /// The last answer had arrived.
    pub(crate) answered: f64,
    /// The verdict was painted.
    pub(crate) painted: f64,
}

/// The page, open in a browser of its own.
#[derive(Debug)]
pub(crate) struct Page {
    /// The browser.
    pub(crate) session: Session,
    /// Where the page is served.
    pub(crate) site: Site,
    /// Its words.
    pub(crate) texts: Texts,
}

impl Page {
    /// Opens the built page, pointed at resolvers.
    pub(crate) async fn open(lab: &Lab, resolvers: &[&str], view: View) -> Result<Self> {
        Self::open_at(lab, resolvers, view, "").await
    }

    /// Opens it at a permanent link: what follows the address.
    pub(crate) async fn open_at(
        lab: &Lab,
        resolvers: &[&str],
        view: View,
        hash: &str,
    ) -> Result<Self> {
        let site = Site::start(&site::dist()?, resolvers).await?;
        Self::visit(lab, site, view, hash, Worker::Off).await
    }

    /// Opens a copy of the page that is served already.
    pub(crate) async fn visit(
        lab: &Lab,
        site: Site,
        view: View,
        hash: &str,
        worker: Worker,
    ) -> Result<Self> {
        let session = lab.driver()?.open(view).await?;
        for script in [Some(WATCH), worker.script()].into_iter().flatten() {
            session
                .devtools(
                    "Page.addScriptToEvaluateOnNewDocument",
                    json!({ "source": script }),
                )
                .await?;
        }
        session.grant_clipboard(&site.origin).await?;
        session.open(&format!("{}{hash}", site.url)).await?;
        let page = Self {
            session,
            site,
            texts: Texts::parse(ENGLISH),
        };
        // The program has taken the form over.
        page.session.wait_for("#hint, #domains-hint").await?;
        Ok(page)
    }

    /// Puts a text into a field in place of what stands there, as if pasted.
    pub(crate) async fn fill(&self, id: &str, text: &str) -> Result<()> {
        let select = format!(
            "{{ const field = document.getElementById('{id}');
                for (let at = field; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
                field.focus(); field.select(); document.execCommand('delete') }}"
        );
        self.session.evaluate(&select).await?;
        if !text.is_empty() {
            let text = json!({ "text": text });
            self.session.devtools("Input.insertText", text).await?;
        }
        Ok(())
    }

    /// Pastes a text of several lines into the main field, and waits until it was read.
    pub(crate) async fn paste(&self, text: &str) -> Result<()> {
        let paste = format!(
            "{{ const data = new DataTransfer(), field = document.getElementById('domain');
                data.setData('text/plain', {});
                field.focus();
                field.dispatchEvent(new ClipboardEvent('paste',
                    {{ clipboardData: data, bubbles: true, cancelable: true }})) }}",
            json!(text)
        );
        self.session.evaluate(&paste).await?;
        self.session.wait_for(".pasted").await?;
        Ok(())
    }

    /// What stands in a field.
    pub(crate) async fn value_of(&self, id: &str) -> Result<String> {
        let value = format!("document.getElementById('{id}').value");
        let value = self.session.evaluate(&value).await?;
        Ok(value.as_str().context("no field")?.to_owned())
    }

    /// Presses "Check".
    pub(crate) async fn send(&self) -> Result<()> {
        self.session.click("form.ask button[type=submit]").await
    }

    /// Waits for a result that was not there when the form was sent, and reads it.
    pub(crate) async fn result(&self, limit: Duration) -> Result<Shown> {
        let started = Instant::now();
        loop {
            let shown = self.session.evaluate(READ).await?;
            if !shown.is_null() {
                let shown: Shown = serde_json::from_value(shown)?;
                // What a text misses is left in it so (`src/texts/pattern.rs`).
                ensure!(
                    !shown.text.contains("{$"),
                    "a text misses something: {}",
                    shown.text
                );
                return Ok(shown);
            }
            if started.elapsed() > limit {
                bail!("no result within {limit:?}");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Opens all that can be opened, and reads the result that is shown.
    pub(crate) async fn unfolded(&self) -> Result<Shown> {
        self.session.evaluate(UNFOLD).await?;
        self.result(crate::PATIENCE).await
    }

    /// Types a domain, sends the form, and reads the result.
    pub(crate) async fn check(&self, domain: &str) -> Result<Shown> {
        self.fill("domain", domain).await?;
        self.send().await?;
        self.result(crate::PATIENCE).await
    }

    /// When the last check was sent, answered and painted.
    pub(crate) async fn times(&self) -> Result<Times> {
        let times = "(async () => {
            while (sentraTimes.painted === undefined) await new Promise(done => setTimeout(done, 5));
            const answers = performance.getEntriesByType('resource').filter(entry => entry.name.includes('?dns='));
            return { ...sentraTimes, answered: Math.max(...answers.map(entry => entry.responseEnd)) };
        })()";
        Ok(serde_json::from_value(self.session.evaluate(times).await?)?)
    }

    /// Fails if the page broke its own policy.
    pub(crate) async fn expect_obedient(&self) -> Result<()> {
        let violations = self.session.evaluate("sentraViolations").await?;
        ensure!(violations == json!([]), "policy violations: {violations}");
        Ok(())
    }

    /// Fails if the page broke its own policy or complained; that a resolver failed is no complaint.
    pub(crate) async fn expect_calm(&self) -> Result<()> {
        self.expect_obedient().await?;
        let console = self.session.console().await?;
        let complaints: Vec<_> = console
            .iter()
            .filter(|line| !line.message.contains("/dns-query"))
            .filter(|line| matches!(line.level.as_str(), "SEVERE" | "WARNING"))
            .collect();
        ensure!(complaints.is_empty(), "the console says: {complaints:?}");
        Ok(())
    }

    /// Waits until an expression holds.
    pub(crate) async fn until(&self, condition: &str) -> Result<()> {
        let started = Instant::now();
        while self.session.evaluate(condition).await? != Value::Bool(true) {
            ensure!(started.elapsed() < crate::PATIENCE, "never: {condition}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Closes the browser.
    pub(crate) async fn close(self) -> Result<()> {
        self.session.close().await
    }
}
