//! The trial that a fresh clone is built by Trunk alone, as who works on the page does.

use crate::fault::{Fault, Outcome};
use crate::serve;
use crate::setup;
use crate::workshop::Workshop;

/// Where the clone stands.
const FOLDER: &str = "target/clone";

/// A sample, for which nothing is asked of the network.
const SAMPLE: &str = "#/sample?domain=shop.example";

/// What the page shows of it: an outcome, and a record to publish.
const SHOWN: [&str; 2] = ["class=\"verdict", "v=spf1"];

/// A browser that prints what the page is like when it has come to rest.
const BROWSER: &str =
    "chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=20000 --dump-dom";

/// Clones what is committed, builds it, and has a browser show a sample.
pub(crate) fn trial() -> Outcome {
    let mut workshop = Workshop::open();
    setup::trunk_ready(&mut workshop)?;
    let folder = workshop.empty(FOLDER)?;
    let clone = workshop.command("git clone --quiet --no-hardlinks .");
    clone.arg(&folder).run()?;
    let job = workshop.wasm_command("trunk build").in_folder(&folder);
    // What was compiled for another trial need not be compiled again.
    let job = job.env("CARGO_TARGET_DIR", workshop.target());
    let job = job.env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk stops at the usual `NO_COLOR=1`: it wants the word.
    job.env("NO_COLOR", "true").run()?;

    let port = serve::start(folder.join("dist"), 0)?;
    let browser = workshop.command(BROWSER);
    let address = format!("http://127.0.0.1:{port}/{SAMPLE}");
    let shown = browser.arg(address).capture()?;
    match SHOWN.iter().find(|text| !shown.contains(**text)) {
        Some(text) => Err(Fault::Unexpected(format!(
            "the page that Trunk has built does not show {text:?} for a sample"
        ))),
        None => {
            println!("a fresh clone, built by Trunk alone, shows a sample");
            Ok(())
        }
    }
}
