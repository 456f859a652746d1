//! The signatures of a message are verified in the browser, as the command line does it: every case,
//! a message of 25 MB, and whatever may keep the page from it.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use data_encoding::BASE64;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair};
use sentra_check::findings::Arg;
use sentra_check::report::Report;
use sentra_check::texts::Part;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::authority::Authority;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::site::Spoilt;
use crate::lab::stub::Stub;

/// The cases with messages.
const CASES: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/signature"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/arc"),
];

/// The time of a check that names none, as in a case.
const NOW: i64 = 1_790_000_000;

/// How long a check may take, on a busy machine.
const SOON: Duration = Duration::from_secs(30);

/// Milliseconds for which the page may stand still: generous, for the machine is busy. The aim is 100.
pub(crate) const STILL: f64 = 400.0;

/// Notes how long the page stands still.
const WATCH_TASKS: &str = "window.sentraTasks = [];
    new PerformanceObserver(list => list.getEntries().forEach(entry => sentraTasks.push(entry.duration)))
        .observe({ type: 'longtask' });";

/// Whether the result says that signatures could not be verified.
const UNVERIFIED: &str = "document.querySelector('#unverified[role=alert]') !== null";

/// Whether the page says how much of the message is hashed.
const HASHED: &str = "[...document.querySelectorAll('.running .count')]
    .some(line => line.textContent.includes('MB'))";

/// A browser that allows no worker, and one that does again.
const NO_WORKER: &str = "window.sentraWorker = Worker;
    window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError') } }";
const WORKER_AGAIN: &str = "window.Worker = sentraWorker";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_signatures_cases", |lab| cases(lab, CASES[0])),
        Test::new("page_signatures_cases_arc", |lab| cases(lab, CASES[1])),
        Test::new("page_signatures_module", module),
        Test::new("page_signatures_dropped", dropped),
        Test::new("page_signatures_chain", chain),
        Test::new("page_signatures_25_mb", large),
        Test::new("page_signatures_cancelled", cancelled),
        Test::new("page_signatures_no_worker", no_worker),
        Test::new("page_signatures_worker_ended", worker_ended),
        Test::new("page_signatures_missing_script", |lab| missing(lab, false)),
        Test::new("page_signatures_missing_module", |lab| missing(lab, true)),
        Test::new("page_signatures_policy", policy),
    ]
}

/// A page, the resolver that it asks, and what that one answers from.
pub(crate) struct Scene {
    pub(crate) page: Page,
    pub(crate) stub: Stub,
    pub(crate) authority: Authority,
}

impl Scene {
    /// Opens the page.
    pub(crate) async fn open(lab: &Lab, view: View) -> Result<Self> {
        let authority = Authority::default();
        let stub = Stub::start(&lab.certificate, authority.source()).await?;
        let page = Page::open(lab, &[&stub.url], view).await?;
        page.session.evaluate(WATCH_TASKS).await?;
        let scene = Self {
            page,
            stub,
            authority,
        };
        scene.at(NOW).await?;
        Ok(scene)
    }

    /// Sets the clock of the page.
    pub(crate) async fn at(&self, now: i64) -> Result<()> {
        let clock = format!("{{ Date.now = () => {now}000 }}");
        self.page.session.evaluate(&clock).await?;
        Ok(())
    }

    /// Gives the page the message of a case.
    pub(crate) async fn paste(&self, case: &Case) -> Result<()> {
        self.authority.set(&case.zone);
        self.at(case.now).await?;
        self.page.paste(&case.message).await
    }

    /// Presses "Check" and waits for the result.
    pub(crate) async fn check(&self) -> Result<()> {
        self.page.send().await?;
        self.page.result(SOON).await?;
        Ok(())
    }

    /// Chooses a file.
    pub(crate) async fn choose(&self, file: &Path) -> Result<()> {
        let unfold = "document.querySelector('details.more').open = true";
        self.page.session.evaluate(unfold).await?;
        let file = file.to_string_lossy();
        self.page.session.type_into("#file", &file).await?;
        self.page.session.wait_for(".pasted").await?;
        Ok(())
    }

    /// Drops a file with this content.
    pub(crate) async fn drop(&self, content: &str) -> Result<()> {
        let drop = format!(
            "{{ const data = new DataTransfer();
                data.items.add(new File([{}], 'message.eml'));
                document.querySelector('footer').dispatchEvent(
                    new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }}",
            json!(content)
        );
        self.page.session.evaluate(&drop).await?;
        self.page.session.wait_for(".pasted").await?;
        Ok(())
    }

    /// Fails unless the first signature is shown with this result.
    pub(crate) async fn expect(&self, result: &str) -> Result<()> {
        let shown = self.page.session.text_of("#card-evidence").await?;
        let result = self.page.texts.get(result);
        ensure!(shown.contains(&result), "{result} is not in {shown}");
        Ok(())
    }

    /// Ends well.
    pub(crate) async fn end(self) -> Result<()> {
        self.page.expect_calm().await?;
        self.page.close().await
    }
}

/// A case, as far as it is needed here.
pub(crate) struct Case {
    name: String,
    pub(crate) zone: String,
    pub(crate) message: String,
    now: i64,
}

impl Case {
    /// Reads a case file.
    fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)?;
        let block = |name: &str| {
            let (_, rest) = text.split_once(&format!("[{name}]\n")).unwrap_or_default();
            let end = ["[zone]", "[request]", "[evidence]", "[expect]"];
            let end = end
                .iter()
                .filter_map(|next| rest.find(&format!("\n{next}\n")));
            let end = end.min().map_or(rest.len(), |end| end + 1);
            rest[..end].to_owned()
        };
        let request = block("request");
        let now = request.lines().find_map(|line| line.strip_prefix("now: "));
        Ok(Self {
            name: path.display().to_string(),
            zone: block("zone"),
            message: block("evidence"),
            now: now.map_or(Ok(NOW), str::parse)?,
        })
    }

    /// One case by its path among all.
    pub(crate) fn named(name: &str) -> Result<Self> {
        let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
        Self::read(&Path::new(cases).join(format!("{name}.case")))
    }

    /// All cases of a folder.
    fn all(folder: &str) -> Result<Vec<Self>> {
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }
}

/// Every case of a folder is answered in the page as on the command line.
async fn cases(lab: Arc<Lab>, folder: &str) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let cases = Case::all(folder)?;
    ensure!(cases.len() > 10, "only {} cases", cases.len());
    for case in &cases {
        scene.paste(case).await?;
        scene.check().await?;
        let command = lab.command_line()?;
        let report = command.check_message(&scene.stub.plain_url, &case.message, case.now)?;
        let differs = differences(&scene.page, &report).await?;
        ensure!(differs.is_empty(), "{}: {differs:#?}", case.name);
        leave(&scene.page).await?;
    }
    scene.end().await
}

/// Leaves out what was given, so that the next can be waited for.
pub(crate) async fn leave(page: &Page) -> Result<()> {
    page.session.evaluate("location.hash = ''").await?;
    page.until("document.getElementById('verdict') === null")
        .await?;
    let leave = "document.querySelector('.pasted button')?.click()";
    page.session.evaluate(leave).await?;
    page.until("document.querySelector('.pasted') === null")
        .await
}

/// What a report says and the page does not.
pub(crate) async fn differences(page: &Page, report: &Report) -> Result<Vec<String>> {
    let shown = "document.getElementById('result').textContent";
    let shown = page.session.evaluate(shown).await?;
    let shown = shown.as_str().context("no result")?;
    let lines = report.dkim.signatures.iter().map(|signature| {
        let reasons = signature.reasons.iter();
        let result = std::iter::once(page.texts.word(&signature.result));
        let said: Vec<String> = result
            .chain(reasons.map(|reason| page.texts.word(reason)))
            .collect();
        let args = [
            ("domain", Arg::Text(signature.domain.to_string())),
            ("selector", Arg::Text(signature.selector.clone())),
            ("result", Arg::Text(said.join(", "))),
        ];
        page.texts.format("report-signature", &args)
    });
    let message = report.request.message.as_ref();
    let chain = message.and_then(|m| page.texts.chain(m, &report.dkim.signatures));
    let chain: Vec<String> = chain
        .into_iter()
        .flat_map(|words| {
            let result = std::iter::once(words.result);
            result.chain(words.sets).chain(words.means)
        })
        .collect();
    // The chain stands in its own place, and only where there is one.
    let sealed = "document.getElementById('chain')?.textContent ?? ''";
    let sealed = page.session.evaluate(sealed).await?;
    let sealed = sealed.as_str().unwrap_or_default().to_owned();
    let elsewhere: Vec<String> = chain
        .iter()
        .filter(|line| !sealed.contains(*line))
        .cloned()
        .collect();
    let findings = report.findings.iter();
    let findings = findings.map(|finding| page.texts.finding(finding, Part::Title));
    let mut lacks: Vec<String> = lines
        .chain(findings)
        .filter(|line| !shown.contains(line))
        .chain(elsewhere)
        .collect();
    if chain.is_empty() && !sealed.is_empty() {
        lacks.push(format!("no chain, but {sealed}"));
    }
    let items = "document.querySelectorAll('#signatures li').length";
    let items = page.session.evaluate(items).await?;
    if items != json!(report.dkim.signatures.len()) {
        lacks.push(format!(
            "{items} signatures, not {}",
            report.dkim.signatures.len()
        ));
    }
    let tone = json!(report.sentraguard().outcome);
    let section = "document.getElementById('verdict').closest('section').className";
    let section = page.session.evaluate(section).await?;
    let section = section.as_str().unwrap_or_default();
    if !section.contains(tone.as_str().unwrap_or("no tone")) {
        lacks.push(format!("{tone}, but {section}"));
    }
    Ok(lacks)
}

/// The module says of every case, over the same answers, word for word what the command line does.
async fn module(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    for case in CASES
        .into_iter()
        .map(Case::all)
        .collect::<Result<Vec<_>>>()?
        .iter()
        .flatten()
    {
        scene.authority.set(&case.zone);
        let command = lab.command_line()?;
        let report = command.check_message(&scene.stub.plain_url, &case.message, case.now)?;
        let verify = format!(
            "(async () => {{
                const {{ open }} = await sentraVerify();
                const session = open(new TextEncoder().encode({}), {}, () => {{}});
                const answers = {};
                const first = JSON.parse(await session.step('[]'));
                const last = JSON.parse(await session.step(JSON.stringify(answers)));
                session.close();
                return {{ first, last }};
            }})()",
            json!(case.message),
            case.now,
            json!(report.snapshot),
        );
        let said = scene.page.session.evaluate(&verify).await?;
        let arc = report.request.message.as_ref().and_then(|m| m.arc.as_ref());
        let expected = json!({
            "verified": { "signatures": report.dkim.signatures, "arc": arc }
        });
        ensure!(
            said["last"] == expected,
            "{}: {said:#}\n{expected:#}",
            case.name
        );
        // What it asks for first is among what the command line asked.
        for question in said["first"]["missing"].as_array().into_iter().flatten() {
            let asked = report
                .snapshot
                .iter()
                .any(|(asked, _)| json!(asked) == *question);
            ensure!(asked, "{}: {question}", case.name);
        }
    }
    scene.end().await
}

/// A file is dropped: whole, and with another body. Nothing but the DNS is asked, and before "Check"
/// the page names the keys.
async fn dropped(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::PHONE).await?;
    let case = Case::named("signature/holds")?;
    scene.authority.set(&case.zone);
    scene.drop(&case.message).await?;
    let given = scene.page.session.text_of(".pasted").await?;
    ensure!(given.contains("s1._domainkey.shop.example"), "{given}");
    ensure!(scene.stub.asked().is_empty(), "asked too early");
    scene.check().await?;
    scene.expect("signature-result-pass").await?;

    leave(&scene.page).await?;
    scene
        .drop(&format!("{}\nA footer.\n", case.message))
        .await?;
    scene.check().await?;
    scene.expect("signature-reason-body-altered").await?;
    let wide = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(scene.page.session.evaluate(wide).await?, true);
    scene.end().await
}

/// A message that others sealed on its way is dropped: the page names the keys of the seals, and says
/// of the chain what the command line says.
async fn chain(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::PHONE).await?;
    for name in ["arc/changed-between", "arc/seal-broken", "arc/ended"] {
        let case = Case::named(name)?;
        scene.authority.set(&case.zone);
        scene.at(case.now).await?;
        scene.drop(&case.message).await?;
        if name == "arc/changed-between" {
            let given = scene.page.session.text_of(".pasted").await?;
            for key in [
                "arc._domainkey.list.example",
                "f1._domainkey.forward.example",
            ] {
                ensure!(given.contains(key), "{key} is not in {given}");
            }
        }
        scene.check().await?;
        let lines =
            "[...document.querySelectorAll('#chain p, #chain li')].map(line => line.textContent)";
        let lines = scene.page.session.evaluate(lines).await?;
        let lines: Vec<String> = serde_json::from_value(lines)?;
        let command = lab.command_line()?;
        let said = command.message_in_words(&scene.stub.plain_url, &case.message, case.now)?;
        for line in &lines {
            let line: Vec<&str> = line.split_whitespace().collect();
            ensure!(
                said.contains(&line.join(" ")),
                "{name}: {line:?} is not in {said}"
            );
        }
        ensure!(!lines.is_empty(), "{name}: no chain");
        let report = command.check_message(&scene.stub.plain_url, &case.message, case.now)?;
        let differs = differences(&scene.page, &report).await?;
        ensure!(differs.is_empty(), "{name}: {differs:#?}");
        leave(&scene.page).await?;
    }
    scene.end().await
}

/// Goes through the results that only a message with signatures has, and shows each.
pub(crate) async fn states(
    scene: &Scene,
    mut show: impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    let page = &scene.page;
    for (state, case) in [
        ("signatures", "signature/several"),
        ("signature-altered", "signature/both-altered"),
        ("chain", "arc/changed-between"),
        ("chain-broken", "arc/seal-broken"),
    ] {
        scene.paste(&Case::named(case)?).await?;
        show(page, &format!("pasted-{state}")).await?;
        scene.check().await?;
        show(page, state).await?;
        leave(page).await?;
    }
    Ok(())
}

/// Goes through the states in which signatures are not verified, or not yet, and shows each.
pub(crate) async fn unverified_states(
    scene: &Scene,
    mut show: impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    let page = &scene.page;
    let (message, zone) = signed(3_000_000)?;
    scene.authority.set(&zone);
    page.session.evaluate(NO_WORKER).await?;
    scene.drop(&message).await?;
    scene.check().await?;
    page.until(UNVERIFIED).await?;
    show(page, "unverified").await?;
    page.session.evaluate(WORKER_AGAIN).await?;
    leave(page).await?;

    scene.stub.set_delay(Duration::from_secs(5));
    let _large = Large::choose(scene, "0").await?;
    page.send().await?;
    page.until(HASHED).await?;
    show(page, "verifying").await?;
    page.session.click(".running button").await?;
    Ok(())
}

/// A message with an attachment, signed with a key that is made for it, and the zone with that key.
fn signed(size: usize) -> Result<(String, String)> {
    let pair = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).ok();
    let pair = pair.and_then(|pair| Ed25519KeyPair::from_pkcs8(pair.as_ref()).ok());
    let pair = pair.context("no key pair")?;
    let line = format!("{}\r\n", "QUJD".repeat(19));
    let body = line.repeat(size / line.len());
    let fields = "From: Anna <anna@shop.example>\r\nTo: you@there.example\r\n\
        Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n";
    let hash = BASE64.encode(digest(&SHA256, body.as_bytes()).as_ref());
    // RFC 6376 §3.4.1 and §3.7: the fields as they stand, the signature last, without its end.
    let signature = format!(
        "DKIM-Signature: v=1; a=ed25519-sha256; c=simple/simple; d=shop.example; s=s1;\r\n \
         h=from:to; bh={hash};\r\n b="
    );
    let from_to: String = fields.split_inclusive("\r\n").take(2).collect();
    let text = digest(&SHA256, format!("{from_to}{signature}").as_bytes());
    let signed = BASE64.encode(pair.sign(text.as_ref()).as_ref());
    let key = BASE64.encode(pair.public_key().as_ref());
    let mut zone = String::from("$ORIGIN shop.example.\n@ SOA ns admin 1 3600 600 86400 300\n");
    zone.push_str("@ MX 10 mail\nmail A 192.0.2.10\n@ TXT \"v=spf1 mx -all\"\n");
    writeln!(zone, "_dmarc TXT \"v=DMARC1; p=reject\"")?;
    writeln!(zone, "s1._domainkey TXT \"v=DKIM1; k=ed25519; p={key}\"")?;
    Ok((format!("{signature}{signed}\r\n{fields}\r\n{body}"), zone))
}

/// A signed message of 25 MB that was chosen as a file.
struct Large {
    message: String,
    /// How long it took to be shown.
    read: Duration,
    /// Where the file is, for as long as the browser reads it.
    _directory: tempfile::TempDir,
}

impl Large {
    /// Chooses it, once `watch` has run in the page.
    async fn choose(scene: &Scene, watch: &str) -> Result<Self> {
        let (message, zone) = signed(25_000_000)?;
        scene.authority.set(&zone);
        let directory = tempfile::tempdir()?;
        let file = directory.path().join("large.eml");
        std::fs::write(&file, &message)?;
        scene.page.session.evaluate(watch).await?;
        let started = Instant::now();
        scene.choose(&file).await?;
        Ok(Self {
            message,
            read: started.elapsed(),
            _directory: directory,
        })
    }
}

/// A message of 25 MB: the page stays alive, and says how far it is.
async fn large(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let watch = "window.sentraHashed = [];
        new MutationObserver(() => document.querySelectorAll('.running .count').forEach(
            line => sentraHashed.push(line.textContent)))
            .observe(document, { childList: true, subtree: true, characterData: true })";
    let large = Large::choose(&scene, watch).await?;
    let started = Instant::now();
    scene.check().await?;
    let checked = started.elapsed();
    scene.expect("signature-result-pass").await?;

    let hashed = scene.page.session.evaluate("sentraHashed").await?;
    let hashed = hashed.as_array().cloned().unwrap_or_default();
    let told = |line: &&Value| line.as_str().is_some_and(|line| line.contains("of 25 MB"));
    let told = hashed.iter().filter(told).count();
    ensure!(told > 1, "no progress: {hashed:?}");
    let longest = "Math.max(0, ...sentraTasks)";
    let longest = scene.page.session.evaluate(longest).await?;
    let longest = longest.as_f64().context("no number")?;
    println!(
        "  25 MB: read after {} ms, verified {} ms after \"Check\", the page stood still for {longest:.0} ms at most",
        large.read.as_millis(),
        checked.as_millis()
    );
    ensure!(longest < STILL, "the page stood still for {longest:.0} ms");

    // The command line comes to the same.
    let command = lab.command_line()?;
    let report = command.check_message(&scene.stub.plain_url, &large.message, NOW)?;
    let differs = differences(&scene.page, &report).await?;
    ensure!(differs.is_empty(), "{differs:#?}");
    scene.end().await
}

/// A check that is cancelled ends its worker.
async fn cancelled(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let watch = "window.sentraEnded = 0;
        Worker.prototype.terminate = new Proxy(Worker.prototype.terminate,
            { apply(end, worker, none) { window.sentraEnded++; return Reflect.apply(end, worker, none) } })";
    scene.stub.set_delay(Duration::from_secs(5));
    let _large = Large::choose(&scene, watch).await?;
    scene.page.send().await?;
    scene
        .page
        .until("document.querySelector('.running .count')?.textContent.length > 0")
        .await?;
    scene.page.until(HASHED).await?;
    scene.page.session.click(".running button").await?;
    scene.page.until("sentraEnded === 1").await?;
    scene.page.session.wait_for(".pasted").await?;
    scene.page.close().await
}

/// Where there may be no worker, a short message is verified in the page, and of a long one it is said
/// that it is too long.
async fn no_worker(lab: Arc<Lab>) -> Result<()> {
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
async fn worker_ended(lab: Arc<Lab>) -> Result<()> {
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
async fn missing(lab: Arc<Lab>, module: bool) -> Result<()> {
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
async fn policy(lab: Arc<Lab>) -> Result<()> {
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
