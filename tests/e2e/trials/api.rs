//! The JavaScript interface: the package in `dist/api`, in Chromium and in Node.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail, ensure};
use sentra_check::dns::Answer;
use sentra_check::report::Report;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::{Session, View};
use crate::lab::process::find;
use crate::lab::site::{Site, Spoilt};
use crate::lab::stub::closed_url;

#[path = "../../support/case.rs"]
#[expect(dead_code, reason = "what a case expects is for another test")]
mod case;

use case::Case;

/// The time of all checks, in seconds since 1970.
const NOW: i64 = 1_790_000_000;

/// What runs the trials in Node.
const IN_NODE: &str = r#"
import * as api from "sentra-check";
import { run } from "./behaviour.mjs";
console.log(JSON.stringify(await run(api, JSON.parse(process.argv[2]))));
"#;

/// Checks what cases ask for, with the answers of their reports, and says which come to something else.
const REPLAY: &str = r#"
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { check, verifyMessage } from "sentra-check";
for (const { name, request, message, report } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
    const answers = new Map(report.snapshot.map(({ name, type, ...answer }) => [`${name} ${type}`, answer]));
    const resolver = (name, type) => answers.get(`${name} ${type}`);
    const found = message === null
        ? await check(request, { resolver })
        : await verifyMessage(new TextEncoder().encode(message), { request, resolver });
    if (!isDeepStrictEqual(found, report)) console.log(name);
}
"#;

/// Uses both programs.
const BUNDLED: &str = r#"
import { explainBounce, verifyMessage } from "sentra-check";
const { bounce } = await explainBounce("550 5.7.26 SPF");
const bytes = new TextEncoder().encode("From: anna@shop.example\nDate: Sun, 22 Nov 2026 10:00:00 +0000\n\nHello\n");
const { domain } = await verifyMessage(bytes, { resolver: () => ({ outcome: "nx-domain" }) });
console.log(bounce.code, domain);
"#;

/// A page in which modules may run and the resolvers be asked.
const PAGE: &str = r#"<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'">
<title>The JavaScript interface</title>
"#;

/// What an example may use of Node, without the types of all of it.
const NODE_TYPES: &str = r#"
declare const process: { argv: string[] };
"#;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("api_package_is_whole", |_| async { is_whole() }),
        Test::new("api_example_in_node", example_in_node),
        Test::new("api_behaviour_in_node", behaviour_in_node),
        Test::new("api_same_json_in_every_case", same_json),
        Test::new("api_same_report_as_the_command_line", as_the_command_line),
        Test::new("api_behaviour_in_browser", behaviour_in_browser),
        Test::new("api_program_missing_at_first", program_missing),
        Test::new("api_types_are_strict", |_| async { types_are_strict() }),
        Test::new("api_in_a_bundle", |_| async { in_a_bundle() }),
    ]
}

/// The package as it was built.
fn package() -> Result<PathBuf> {
    let package = at("dist/api");
    ensure!(
        package.join("package.json").is_file(),
        "{} is not there: cargo xtask build",
        package.display()
    );
    Ok(package)
}

/// A path in the repository.
fn at(path: &str) -> PathBuf {
    Path::new(crate::ROOT).join(path)
}

/// Copies the files of a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// The block of code in this language that stands first in a text.
fn example<'a>(text: &'a str, language: &str) -> Result<&'a str> {
    let (_, rest) = text
        .split_once(&format!("```{language}\n"))
        .context("no example")?;
    let (code, _) = rest.split_once("```").context("an example without end")?;
    Ok(code)
}

/// A project that has the package installed, as npm would leave it.
fn project() -> Result<TempDir> {
    let folder = tempfile::Builder::new().prefix("sentra-api-").tempdir()?;
    let modules = folder.path().join("node_modules/sentra-check");
    copy(&package()?, &modules)?;
    copy(&at("tests/e2e/api"), folder.path())?;
    fs::write(folder.path().join("package.json"), r#"{"type": "module"}"#)?;
    Ok(folder)
}

/// What a script in a project prints; it may complain of nothing.
fn node(project: &TempDir, script: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(find("node", "nodejs")?)
        .arg(script)
        .args(arguments)
        .current_dir(project.path())
        .stdin(Stdio::null())
        .output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && complaint.is_empty(),
        "{script} ended with {}:\n{complaint}",
        output.status
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Everything that the package names is in it, and nothing of a page.
fn is_whole() -> Result<()> {
    let package = package()?;
    let manifest: Value = serde_json::from_slice(&fs::read(package.join("package.json"))?)?;
    ensure!(manifest["name"] == "sentra-check" && manifest["version"] == env!("CARGO_PKG_VERSION"));
    ensure!(manifest["license"] == format!("({})", env!("CARGO_PKG_LICENSE")));
    for name in [
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "engine.js",
        "engine.wasm",
        "verify.js",
        "verify.wasm",
        "index.d.ts",
        "index.js",
        "report.schema.json",
        "types.d.ts",
    ] {
        ensure!(package.join(name).is_file(), "{name} is not there");
    }
    for (program, verifies) in [("engine", false), ("verify", true)] {
        let script = fs::read_to_string(package.join(format!("{program}.js")))?;
        ensure!(!script.contains("HTMLElement"), "the page is in {program}");
        ensure!(script.contains("verifyMessage") == verifies, "{program}");
    }
    Ok(())
}

/// The example of the README and of the package, which are one, does what it says.
async fn example_in_node(lab: Arc<Lab>) -> Result<()> {
    let readme = fs::read_to_string(at("README.md"))?;
    let script = example(&readme, "js")?;
    ensure!(script == example(&fs::read_to_string(at("docs/api.md"))?, "js")?);
    ensure!(script.lines().count() <= 11, "more than ten lines");
    let project = project()?;
    fs::write(project.path().join("check.mjs"), script)?;
    let resolver = &lab.dns()?.plain_url;
    let printed = node(&project, "check.mjs", &["twospf.example", resolver])?;
    let mut lines = printed.lines();
    assert_eq!(lines.next(), Some("twospf.example: reject"));
    let spf = "replace twospf.example. IN TXT \"v=spf1 ";
    ensure!(lines.any(|line| line.starts_with(spf)), "{printed}");
    Ok(())
}

/// What the trials are told.
fn settings(resolver: &str) -> Result<Value> {
    Ok(json!({ "resolver": resolver, "closed": closed_url()?, "now": NOW }))
}

/// Fails if a trial did.
fn judge(outcome: &Value) -> Result<()> {
    let failures = outcome["failures"].as_array().context("no outcome")?;
    ensure!(failures.is_empty(), "{failures:#?}");
    ensure!(outcome["trials"].as_u64() > Some(10), "{outcome}");
    Ok(())
}

/// All trials in Node, from a project that has the package installed.
async fn behaviour_in_node(lab: Arc<Lab>) -> Result<()> {
    let project = project()?;
    fs::write(project.path().join("run.mjs"), IN_NODE)?;
    let settings = settings(&lab.dns()?.plain_url)?.to_string();
    let printed = tokio::task::spawn_blocking(move || node(&project, "run.mjs", &[&settings]));
    judge(&serde_json::from_str(&printed.await??)?)
}

/// Every case gives the same report as natively, to the letter; those with a signed message too.
async fn same_json(_: Arc<Lab>) -> Result<()> {
    let mut cases = Vec::new();
    for file in files(&at("tests/cases"))? {
        let name = file.display().to_string();
        let text = fs::read_to_string(&file)?;
        let case = Case::read(&name, &text).map_err(|problem| anyhow!("{name}: {problem}"))?;
        let report = case.report().await;
        // A message as it was sent is verified; what came back with a rejection is not.
        let is_message = case.request.bounce.is_none() && !case.evidence.is_empty();
        let message = is_message.then_some(&case.evidence);
        let case =
            json!({ "name": name, "request": case.request, "message": message, "report": report });
        cases.push(case);
    }
    ensure!(cases.len() > 100, "only {} cases", cases.len());
    let signed = cases.iter().filter(|case| case["message"].is_string());
    ensure!(signed.count() > 5, "no messages among them");
    let project = project()?;
    fs::write(project.path().join("replay.mjs"), REPLAY)?;
    let file = project.path().join("cases.json");
    fs::write(&file, serde_json::to_vec(&cases)?)?;
    let printed = tokio::task::spawn_blocking(move || {
        node(&project, "replay.mjs", &[file.to_str().context("a path")?])
    });
    assert_eq!(printed.await??, "");
    Ok(())
}

/// The files of a folder and all below it.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// What the command line finds through a resolver, the package finds through it.
async fn as_the_command_line(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.plain_url;
    let project = project()?;
    fs::write(
        project.path().join("print.mjs"),
        r#"
import { check } from "sentra-check";
const [domain, resolver, now] = process.argv.slice(2);
console.log(JSON.stringify(await check({ domain, now: Number(now), selectors: ["s1"] }, { resolver })));
"#,
    )?;
    for domain in [
        "bogus.example",
        "deep.example",
        "good.example",
        "twospf.example",
    ] {
        let (expected, _) = lab.command_line()?.check(resolver, domain, Some("s1"))?;
        let now = expected.request.now.to_string();
        let printed = node(&project, "print.mjs", &[domain, resolver, &now])?;
        let found: Report = serde_json::from_str(&printed)?;
        assert_eq!(still(found), still(expected), "{domain}");
    }
    Ok(())
}

/// A report without what runs out in the cache of a resolver.
fn still(report: Report) -> Report {
    let entries = report.snapshot.iter().map(|(question, answer)| {
        let answer = Answer {
            ttl: None,
            ..answer.clone()
        };
        (question.clone(), answer)
    });
    let snapshot = entries.collect();
    Report { snapshot, ..report }
}

/// The package beside a page of its own, in a browser.
async fn open(lab: &Lab) -> Result<(Site, Session)> {
    let folder = tempfile::tempdir()?;
    copy(&package()?, &folder.path().join("api"))?;
    copy(&at("tests/e2e/api"), folder.path())?;
    fs::write(folder.path().join("index.html"), PAGE)?;
    let site = Site::start(folder.path(), &[&lab.dns()?.url]).await?;
    let session = lab.driver()?.open(View::DESK).await?;
    session.open(&site.url).await?;
    Ok((site, session))
}

/// All trials in Chromium, under a content security policy.
async fn behaviour_in_browser(lab: Arc<Lab>) -> Result<()> {
    let (site, session) = open(&lab).await?;
    let settings = settings(&lab.dns()?.url)?;
    let script = format!(
        "Promise.all([import('./api/index.js'), import('./behaviour.mjs')])\
         .then(([api, {{ run }}]) => run(api, {settings}))"
    );
    judge(&session.evaluate(&script).await?)?;
    let requests = site.requests();
    let programs: Vec<_> = requests
        .iter()
        .filter(|path| path.ends_with(".wasm"))
        .collect();
    assert_eq!(programs, ["api/engine.wasm", "api/verify.wasm"]);
    session.close().await
}

/// A program that cannot be fetched is an error with a code, and is fetched again by the next call; a
/// server that does not know WebAssembly is no obstacle.
async fn program_missing(lab: Arc<Lab>) -> Result<()> {
    let (site, session) = open(&lab).await?;
    site.spoil(Some(Spoilt::Missing(".wasm")));
    let explain = "import('./api/index.js').then((api) => api.explainBounce('550 5.7.26 SPF'))\
        .then(({ bounce }) => bounce.code, (error) => `${error.name} ${error.code}`)";
    assert_eq!(
        session.evaluate(explain).await?,
        "SentraCheckError not-loaded"
    );
    site.spoil(Some(Spoilt::WasmAsText));
    assert_eq!(session.evaluate(explain).await?, 550);
    session.close().await
}

/// The declarations and the example pass the strict compiler, and what is wrong does not.
fn types_are_strict() -> Result<()> {
    let project = project()?;
    let guide = fs::read_to_string(at("docs/api.md"))?;
    let script = example(&guide, "js")?;
    fs::write(project.path().join("example.mts"), script)?;
    fs::write(project.path().join("node.d.ts"), NODE_TYPES)?;
    let tsc = at(".setup/npm/node_modules/.bin/tsc");
    let line = "--strict --noEmit --target es2022 --module nodenext --lib es2022,dom --types --ignoreConfig \
        types.ts example.mts node.d.ts";
    let output = Command::new(tsc)
        .args(line.split_whitespace())
        .current_dir(project.path())
        .stdin(Stdio::null())
        .output()
        .context("cannot start tsc: cargo xtask setup")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stdout));
    }
    Ok(())
}

/// In one script with others, with the programs copied beside it as the guide says.
fn in_a_bundle() -> Result<()> {
    let project = project()?;
    fs::write(project.path().join("use.mjs"), BUNDLED)?;
    let output = Command::new(at(".setup/npm/node_modules/.bin/esbuild"))
        .args("use.mjs --bundle --format=esm --outfile=out/all.mjs --log-level=warning".split(' '))
        .current_dir(project.path())
        .stdin(Stdio::null())
        .output()
        .context("cannot start esbuild: cargo xtask setup")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && complaint.is_empty(),
        "{complaint}"
    );
    for program in ["engine.wasm", "verify.wasm"] {
        let to = project.path().join("out").join(program);
        fs::copy(package()?.join(program), to)?;
    }
    assert_eq!(node(&project, "out/all.mjs", &[])?, "550 shop.example\n");
    Ok(())
}
