//! Every state for everyone: the rules of axe-core, nothing to be moved sideways, targets that can be hit, and rest for
//! who wants it; light, dark, narrow, zoomed, and in the colours that a system forces.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Code;
use sentra_check::language::LANGUAGES;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::{Session, View};
use crate::lab::fault::Fault;
use crate::lab::page::{Page, UNFOLD};
use crate::lab::site;
use crate::lab::stub::{Source, Stub};
use crate::trials::page_pasted::{HEADER, REPORT};
use crate::trials::page_signatures::Scene;
use crate::trials::{page_keep, page_many, page_signatures};

/// The rules.
const AXE: &str = ".setup/npm/node_modules/axe-core/axe.min.js";

/// What is broken, with the first places. The size of targets (WCAG 2.2, 2.5.8) is not looked at unless asked for.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .then(result => result.violations.map(rule => rule.id + ': ' + rule.help + ': ' +
        rule.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' +
            node.any.concat(node.all).map(check => check.message).join(' ')).join('; ')))";

/// What else is broken: a page that is wider than the screen, what is pressed and lower than 44 pixels, what moves
/// where somebody wants it not to.
const BROKEN: &str = "(() => {
    const broken = [];
    const say = (what, parts) => {
        if (parts.length) broken.push(what + ': ' + parts.slice(0, 3).map(part => part.outerHTML.slice(0, 90)).join(' | '));
    };
    const box = part => part.getBoundingClientRect();
    if (document.documentElement.scrollWidth > innerWidth)
        say('wider than the screen', [...document.querySelectorAll('body *')].filter(part => box(part).right > innerWidth + 0.5));
    const pressed = 'button, select, textarea, input:not([type=checkbox], [type=radio])';
    say('low', [...document.querySelectorAll(pressed)].filter(part =>
        part.checkVisibility({ visibilityProperty: true }) && box(part).height < 43.9));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches)
        say('moving', document.getAnimations().filter(one => one.playState === 'running').map(one => one.effect.target));
    return broken;
})()";

/// How long one of these tests may take, however busy the machine: each looks at a state in every way.
const LIMIT: Duration = Duration::from_secs(240);

/// How long a check may take.
const SOON: Duration = crate::PATIENCE;

/// A way in which a state is looked at.
struct Rendering {
    /// What it is called.
    name: &'static str,
    /// The screen, in CSS pixels.
    size: [u32; 2],
    /// How many of its own pixels make one.
    scale: u32,
    /// What the visitor prefers.
    prefers: &'static [(&'static str, &'static str)],
}

/// The ways. A screen of 1280 pixels that is zoomed to 200 % has half as many, each twice as wide (WCAG 2.2, 1.4.4);
/// one of 320 is the narrowest (1.4.10).
const RENDERINGS: [Rendering; 5] = [
    Rendering {
        name: "light",
        size: [1280, 800],
        scale: 1,
        prefers: &[("prefers-color-scheme", "light")],
    },
    Rendering {
        name: "dark",
        size: [1280, 800],
        scale: 1,
        prefers: &[("prefers-color-scheme", "dark")],
    },
    Rendering {
        name: "narrow",
        size: [320, 640],
        scale: 1,
        prefers: &[
            ("prefers-color-scheme", "light"),
            ("prefers-reduced-motion", "reduce"),
        ],
    },
    Rendering {
        name: "zoomed",
        size: [640, 400],
        scale: 2,
        prefers: &[
            ("prefers-color-scheme", "dark"),
            ("prefers-reduced-motion", "reduce"),
        ],
    },
    Rendering {
        name: "forced colours",
        size: [1280, 800],
        scale: 1,
        prefers: &[("forced-colors", "active")],
    },
];

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::long("accessibility_form", LIMIT, form),
        Test::long("accessibility_results", LIMIT, results),
        Test::long("accessibility_given", LIMIT, given),
        Test::new("accessibility_signatures_light", |lab| {
            signatures(lab, View::DESK)
        }),
        Test::new("accessibility_signatures_dark", |lab| {
            signatures(lab, View::PHONE_DARK)
        }),
        Test::new("accessibility_unverified_light", |lab| {
            unverified(lab, View::DESK)
        }),
        Test::new("accessibility_unverified_dark", |lab| {
            unverified(lab, View::PHONE_DARK)
        }),
        Test::long("accessibility_several", LIMIT, several),
        Test::long("accessibility_embedded", LIMIT, embedded),
        Test::long("accessibility_findings", LIMIT, findings),
    ]
}

/// A page whose states are looked at one after the other.
pub(crate) struct Looked {
    /// The page.
    pub(crate) page: Page,
    /// What it asks.
    stub: Stub,
    /// What was found.
    broken: Vec<String>,
}

impl Looked {
    /// Opens a page.
    pub(crate) async fn open(lab: &Lab, rest: &str) -> Result<Self> {
        let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
        let page = Page::open_at(lab, &[&stub.url], View::DESK, rest).await?;
        load_rules(&page.session).await?;
        Ok(Self {
            page,
            stub,
            broken: Vec::new(),
        })
    }

    /// Looks at the state that is shown: as it is, and with everything unfolded in every way.
    pub(crate) async fn at(&mut self, state: &str) -> Result<()> {
        let session = &self.page.session;
        let mut found = vec![("folded", list(session.evaluate(RUN).await?)?)];
        session.evaluate(UNFOLD).await?;
        for rendering in &RENDERINGS {
            rendering.show(session).await?;
            found.push((rendering.name, list(session.evaluate(RUN).await?)?));
            found.push((rendering.name, list(session.evaluate(BROKEN).await?)?));
        }
        RENDERINGS[0].show(session).await?;
        for (rendering, broken) in found {
            let broken = broken.into_iter();
            self.broken
                .extend(broken.map(|rule| format!("{state}, {rendering}: {rule}")));
        }
        Ok(())
    }

    /// Goes back to the beginning.
    async fn start_anew(&self) -> Result<()> {
        self.page.session.click("a.name").await?;
        self.page
            .until("document.querySelector('main.compact') === null")
            .await
    }

    /// Fails where anything was broken.
    pub(crate) async fn end(self) -> Result<()> {
        ensure!(self.broken.is_empty(), "{}", self.broken.join("\n"));
        self.page.close().await
    }
}

impl Rendering {
    /// Makes the page look so.
    async fn show(&self, session: &Session) -> Result<()> {
        let [width, height] = self.size;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": self.scale, "mobile": false });
        session
            .devtools("Emulation.setDeviceMetricsOverride", size)
            .await?;
        let features = self.prefers.iter();
        let features: Vec<Value> = features
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        session
            .devtools(
                "Emulation.setEmulatedMedia",
                json!({ "features": features }),
            )
            .await?;
        Ok(())
    }
}

/// Nothing typed, something wrong, a check under way, and nobody who answers.
async fn form(lab: Arc<Lab>) -> Result<()> {
    let mut looked = Looked::open(&lab, "").await?;
    looked.at("empty").await?;
    let session = &looked.page.session;
    let refuse = "navigator.clipboard.readText = () => Promise.reject(), 0";
    session.evaluate(refuse).await?;
    session.click(".paste").await?;
    let enter = "document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true }))";
    session.evaluate(enter).await?;
    looked.at("something dragged").await?;
    let leave = "document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true }))";
    looked.page.session.evaluate(leave).await?;
    looked.page.fill("domain", "<script>").await?;
    looked.page.send().await?;
    looked
        .page
        .until("document.querySelector('[aria-invalid=true]') !== null")
        .await?;
    looked.at("bad input").await?;
    looked.stub.set_faults(|_| Some(Fault::ServerError));
    looked.page.check("other.example").await?;
    looked.at("nobody answers").await?;
    looked.stub.set_faults(|_| Some(Fault::Hang));
    looked.page.fill("domain", "another.example").await?;
    looked.page.send().await?;
    looked.page.session.wait_for("#result progress").await?;
    looked.at("running").await?;
    looked.end().await
}

/// Each outcome, and a key pair that was made.
async fn results(lab: Arc<Lab>) -> Result<()> {
    let mut looked = Looked::open(&lab, "").await?;
    for (label, tone) in [
        ("good", "accept"),
        ("twospf", "reject"),
        ("revoked", "unknown"),
        ("parked", "parked"),
        ("down", "unknown"),
        ("absent", "reject"),
        ("nothing", "reject"),
    ] {
        let shown = looked.page.check(&format!("{label}.example")).await?;
        assert_eq!(shown.tone, tone, "{label}");
        looked.at(label).await?;
    }
    let make = "document.querySelector('.pair .buttons button').click()";
    looked.page.session.evaluate(make).await?;
    looked.page.session.wait_for("#pair-0-file").await?;
    looked.at("key pair").await?;
    let follow = "window.sentraBefore = document.getElementById('verdict');
        location.hash = '#/sample?domain=open.example', 0";
    looked.page.session.evaluate(follow).await?;
    assert_eq!(looked.page.result(SOON).await?.tone, "at-risk");
    looked.at("at risk").await?;
    looked.end().await
}

/// What came back, a message, a file that is none, a report that was kept.
async fn given(lab: Arc<Lab>) -> Result<()> {
    let mut looked = Looked::open(&lab, "").await?;
    for (state, given) in [("rejection", REPORT), ("message", HEADER)] {
        looked.start_anew().await?;
        looked.page.paste(given).await?;
        looked.at(&format!("{state}, pasted")).await?;
        looked.page.send().await?;
        looked.page.result(SOON).await?;
        looked.at(state).await?;
    }
    looked.start_anew().await?;
    page_keep::give(&looked.page, "{\"format\":99}").await?;
    looked.page.session.wait_for(".pasted").await?;
    looked.at("a file that is no report").await?;
    let command = lab.command_line()?;
    let (report, _) = command.check(&looked.stub.plain_url, "twospf.example", None)?;
    page_keep::give(&looked.page, &serde_json::to_string(&report)?).await?;
    looked.page.session.wait_for(".saved").await?;
    looked.at("saved report").await?;
    looked.end().await
}

/// Several domains: none yet, no list, under way, cancelled, done.
async fn several(lab: Arc<Lab>) -> Result<()> {
    let mut looked = Looked::open(&lab, "#/domains").await?;
    looked.page.session.wait_for("#domains").await?;
    looked.at("several, empty").await?;
    looked.page.fill("domains", "no\nnone").await?;
    page_many::start(&looked.page).await?;
    looked
        .page
        .session
        .wait_for("#domains[aria-invalid]")
        .await?;
    looked.at("several, no list").await?;
    looked
        .stub
        .set_faults(|asked| asked.name.contains("parked").then_some(Fault::Hang));
    let list = "good.example\nnothing.example\nrevoked.example\nparked.example\nno";
    looked.page.fill("domains", list).await?;
    page_many::start(&looked.page).await?;
    looked.page.session.wait_for(".domains tbody tr").await?;
    looked.at("several, running").await?;
    page_keep::press(&looked.page, &looked.page.texts.get("page-cancel")).await?;
    looked
        .page
        .until("document.querySelector('.several progress') === null")
        .await?;
    looked.at("several, cancelled").await?;
    looked.stub.set_faults(|_| None);
    page_many::start(&looked.page).await?;
    page_many::ended(&looked.page, 4, crate::PATIENCE).await?;
    looked.at("several, done").await?;
    looked.end().await
}

/// In a frame of another page.
async fn embedded(lab: Arc<Lab>) -> Result<()> {
    let mut looked = Looked::open(&lab, "embed.html").await?;
    looked.at("embedded, empty").await?;
    looked.page.check("twospf.example").await?;
    looked.at("embedded").await?;
    looked.end().await
}

/// Goes through the results of a message with signatures.
async fn signatures(lab: Arc<Lab>, view: View) -> Result<()> {
    let scene = Scene::open(&lab, view).await?;
    let mut broken = Vec::new();
    page_signatures::states(&scene, async |page, state| {
        // Before the check, all messages with signatures look alike.
        if !state.starts_with("pasted") || state == "pasted-chain" {
            broken.extend(both_ways(page, state).await?);
        }
        Ok(())
    })
    .await?;
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    scene.end().await
}

/// Goes through the states in which signatures are not verified.
async fn unverified(lab: Arc<Lab>, view: View) -> Result<()> {
    let scene = Scene::open(&lab, view).await?;
    let mut broken = Vec::new();
    page_signatures::unverified_states(&scene, async |page, state| {
        broken.extend(both_ways(page, state).await?);
        Ok(())
    })
    .await?;
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    scene.end().await
}

/// The rules that a page breaks as it is, and with everything unfolded.
async fn both_ways(page: &Page, state: &str) -> Result<Vec<String>> {
    let mut broken = rules_broken(&page.session, state).await?;
    page.session.evaluate(UNFOLD).await?;
    broken.extend(rules_broken(&page.session, state).await?);
    Ok(broken)
}

/// Brings the rules into the page that is shown.
async fn load_rules(session: &Session) -> Result<()> {
    let rules = Path::new(crate::ROOT).join(AXE);
    let rules = fs::read_to_string(&rules)
        .with_context(|| format!("{} is not there: run cargo xtask setup", rules.display()))?;
    session.evaluate(&format!("{rules}; true")).await?;
    Ok(())
}

/// The rules that any page breaks.
pub(super) async fn rules_broken(session: &Session, state: &str) -> Result<Vec<String>> {
    load_rules(session).await?;
    let broken = list(session.evaluate(RUN).await?)?.into_iter();
    Ok(broken.map(|rule| format!("{state}: {rule}")).collect())
}

/// A list of sentences.
fn list(found: Value) -> Result<Vec<String>> {
    let shown = found.to_string();
    serde_json::from_value(found).with_context(|| format!("no result of the rules: {shown}"))
}

/// The pages about findings: they load no script, and each language has all of them.
async fn findings(lab: Arc<Lab>) -> Result<()> {
    let mut looked = Looked::open(&lab, "").await?;
    let folder = site::dist()?.join("findings");
    for language in &LANGUAGES {
        for code in Code::ALL {
            let file = folder.join(language.tag).join(format!("{code}.html"));
            let html = fs::read_to_string(&file)?;
            let has_script = html.to_ascii_lowercase().contains("<script");
            ensure!(!has_script, "{} has a script", file.display());
        }
    }
    for page in [
        "en/index",
        "de/spf-multiple-records",
        "fr/dkim-key-missing",
        "nl/dmarc-missing",
        "en/spf-too-many-lookups",
    ] {
        let url = format!("{}findings/{page}.html", looked.page.site.url);
        looked.page.session.open(&url).await?;
        load_rules(&looked.page.session).await?;
        looked.at(page).await?;
    }
    looked.end().await
}
