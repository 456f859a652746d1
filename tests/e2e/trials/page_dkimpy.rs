//! What `dkimpy` judges, and the samples of the RFCs, verified in the browser: the verdicts are those
//! of `dkimpy`, and all that is said is what the command line says.

use std::fmt::Write as _;
use std::sync::Arc;

use anyhow::{Result, ensure};
use data_encoding::BASE64;
use sentra_check::dkim::SignatureResult;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::trials::page_signatures::{Scene, differences, leave};

#[path = "../../support/signed.rs"]
mod signed;

use signed::Signed;

/// Messages that are handed over at once.
const BATCH: usize = 60;

/// Keeps the module in the page, where it is loaded once for all messages.
const NO_WORKER: &str = "window.Worker = undefined";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_dkimpy_module", module),
        Test::new("page_dkimpy_files", files),
    ]
}

/// The module says of every message what the engine says natively, word for word.
async fn module(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    scene.page.session.evaluate(NO_WORKER).await?;
    let mut all = signed::by_dkimpy();
    all.extend(signed::of_the_rfcs());
    let mut signatures = 0;
    for batch in all.chunks(BATCH) {
        let native: Vec<_> = batch.iter().map(Signed::verify).collect();
        let given = batch.iter().zip(&native).map(|(signed, (_, answers))| {
            let message = BASE64.encode(&signed.message);
            json!({ "message": message, "now": signed.now, "answers": answers })
        });
        let given: Vec<Value> = given.collect();
        let verify = format!(
            "(async () => {{
                const {{ open }} = await sentraVerify();
                const said = [];
                for (const {{ message, now, answers }} of {}) {{
                    const bytes = Uint8Array.from(atob(message), letter => letter.charCodeAt(0));
                    const session = open(bytes, now, () => {{}});
                    said.push(JSON.parse(await session.step(JSON.stringify(answers))));
                    session.close();
                }}
                return said;
            }})()",
            json!(given)
        );
        let said = scene.page.session.evaluate(&verify).await?;
        let said = said.as_array().cloned().unwrap_or_default();
        ensure!(said.len() == batch.len(), "{} answers", said.len());
        for ((signed, (verified, _)), said) in batch.iter().zip(native).zip(said) {
            ensure!(
                said["verified"] == json!(verified),
                "{}: {said:#}, natively {verified:#?}",
                signed.name
            );
            let pass = json!(SignatureResult::Pass);
            let list = said["verified"]["signatures"].as_array();
            let list = list.into_iter().flatten();
            let verdicts: Vec<bool> = list.map(|signature| signature["result"] == pass).collect();
            signatures += verdicts.len();
            let arc = &said["verified"]["arc"];
            let chain = match &arc["result"] {
                _ if arc.is_null() => "none",
                result if *result == pass => "pass",
                _ => "fail",
            };
            ensure!(
                (&verdicts, chain) == (&signed.verdicts, &*signed.chain),
                "{}: dkimpy {:?} {}, here {said:#}",
                signed.name,
                signed.verdicts,
                signed.chain
            );
        }
    }
    println!(
        "  {} messages and {signatures} signatures verified in the browser as by dkimpy",
        all.len()
    );
    scene.end().await
}

/// The messages that `dkimpy` brings along and the samples are chosen as files, and answered as on
/// the command line.
async fn files(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let directory = tempfile::tempdir()?;
    let is_file = |signed: &Signed| {
        let ends = [".msg", ".message", ".mbox"];
        ends.iter().any(|end| signed.name.ends_with(end))
    };
    let data = signed::by_dkimpy().into_iter().filter(is_file);
    let all: Vec<Signed> = data.chain(signed::of_the_rfcs()).collect();
    ensure!(all.len() >= 8, "only {} files", all.len());
    for signed in &all {
        scene.authority.set(&zone(signed)?);
        scene.at(signed.now).await?;
        let file = directory.path().join(&signed.name);
        std::fs::write(&file, &signed.message)?;
        scene.choose(&file).await?;
        scene.check().await?;
        let command = lab.command_line()?;
        let report = command.check_message(&scene.stub.plain_url, &signed.message, signed.now)?;
        let results = report.dkim.signatures.iter().map(|s| s.result);
        let verdicts: Vec<bool> = results.map(|r| r == SignatureResult::Pass).collect();
        ensure!(verdicts == signed.verdicts, "{}: {verdicts:?}", signed.name);
        let differs = differences(&scene.page, &report).await?;
        ensure!(differs.is_empty(), "{}: {differs:#?}", signed.name);
        leave(&scene.page).await?;
    }
    scene.end().await
}

/// A zone with its keys.
fn zone(signed: &Signed) -> Result<String> {
    let mut zone = String::new();
    for (name, record) in &signed.keys {
        let Some((_, domain)) = name.split_once("._domainkey.") else {
            continue;
        };
        // Of a domain that cannot stand in a zone, no file is.
        if domain.contains('(') {
            continue;
        }
        let start = format!("{domain}. SOA ");
        if !zone.contains(&start) {
            writeln!(zone, "{start}ns admin 1 3600 600 86400 300")?;
        }
        write!(zone, "{name}. TXT (")?;
        for start in (0..record.len()).step_by(200) {
            let end = record.len().min(start + 200);
            write!(zone, " \"{}\"", &record[start..end])?;
        }
        writeln!(zone, " )")?;
    }
    Ok(zone)
}
