//! A key pair made in the page: the file signs a message that verifies against the record shown.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_keys_sign_what_verifies", sign_what_verifies),
        Test::new("page_keys_need_a_free_selector", need_a_free_selector),
    ]
}

/// Both kinds are made; dkimpy signs with each file and verifies with the record beside it.
async fn sign_what_verifies(lab: Arc<Lab>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let downloads = json!({ "behavior": "allow", "downloadPath": folder.path() });
    page.session
        .devtools("Browser.setDownloadBehavior", downloads)
        .await?;
    page.check("nothing.example").await?;
    // What is fetched with every result is there.
    page.unfolded().await?;
    let fetched = "performance.getEntriesByType('resource').length";
    let before = page.session.evaluate(fetched).await?;

    for (index, algorithm) in ["rsa", "ed25519"].into_iter().enumerate() {
        let name = format!("key{index}");
        page.fill("pair-selector", &name).await?;
        press(&page, &format!("pair-make-{algorithm}")).await?;
        page.until(&format!(
            "document.getElementById('pair-{index}-file') !== null"
        ))
        .await?;
        let shown = |part: &str| {
            let text = format!("document.getElementById('pair-{index}-{part}').textContent");
            let session = &page.session;
            async move {
                let text = session.evaluate(&text).await?;
                Ok::<_, anyhow::Error>(text.as_str().context("a text")?.to_owned())
            }
        };
        assert_eq!(shown("type").await?, "TXT");
        assert_eq!(shown("host").await?, format!("{name}._domainkey"));
        let record = shown("value").await?;
        let quoted = shown("quoted").await?;
        let strings: Vec<&str> = quoted.trim_matches('"').split("\" \"").collect();
        assert_eq!(strings.concat(), record);
        ensure!(strings.iter().all(|string| string.len() <= 255), "{quoted}");

        page.session.click(&format!("#pair-{index}-file")).await?;
        let file = folder.path().join(format!("{name}.nothing.example.pem"));
        let pem = read(&file).await?;
        let verdict = dkimpy(&json!({
            "pem": pem,
            "algorithm": algorithm,
            "domain": "nothing.example",
            "selector": name,
            "name": shown("name").await?,
            "record": record,
        }))?;
        assert_eq!(verdict, json!({ "verified": true, "spoilt": false }));

        let markup = page
            .session
            .evaluate("document.documentElement.outerHTML")
            .await?;
        let markup = markup.as_str().context("the markup")?;
        let line = pem.lines().nth(1).context("a line of the key")?;
        ensure!(!markup.contains(line), "the private key is in the page");
    }
    // Nothing was asked of anybody.
    assert_eq!(page.session.evaluate(fetched).await?, before);
    page.expect_calm().await?;
    page.close().await
}

/// What is no selector, or has a key, is refused; the day is proposed.
async fn need_a_free_selector(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    page.check("good.example").await?;
    page.unfolded().await?;
    let proposed = page.value_of("pair-selector").await?;
    let digits = proposed.strip_prefix('s').unwrap_or_default();
    ensure!(
        digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()),
        "{proposed} is no day"
    );
    let refusal = page.texts.get("pair-no-selector");
    for refused in ["<s1>", "one two", "selector1"] {
        page.fill("pair-selector", refused).await?;
        press(&page, "pair-make-rsa").await?;
        page.until(&format!(
            "document.getElementById('pair-hint').textContent === {}",
            json!(refusal)
        ))
        .await?;
        assert_eq!(page.value_of("pair-selector").await?, refused);
    }
    page.expect_calm().await?;
    page.close().await
}

/// Presses the button with these words.
async fn press(page: &Page, words: &str) -> Result<()> {
    let words = json!(page.texts.get(words));
    let press = format!(
        "[...document.querySelectorAll('button')].find(button => button.textContent === {words}).click()"
    );
    page.session.evaluate(&press).await?;
    Ok(())
}

/// The content of a file that is on its way.
async fn read(file: &Path) -> Result<String> {
    let started = Instant::now();
    loop {
        match fs::read_to_string(file) {
            Ok(text) if text.ends_with("-----\n") => return Ok(text),
            _ => ensure!(
                started.elapsed() < crate::PATIENCE,
                "{} never came",
                file.display()
            ),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What dkimpy says.
fn dkimpy(task: &Value) -> Result<Value> {
    let root = Path::new(crate::ROOT);
    let mut process = Command::new(root.join(".setup/python/bin/python"))
        .arg("-B")
        .arg(root.join("tests/support/dkimpy.py"))
        .env("PYTHONPATH", root.join(".setup/conformance/dkimpy-1.1.8"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("`cargo xtask setup --for test` makes the Python environment")?;
    let mut input = process.stdin.take().context("its input is a pipe")?;
    writeln!(input, "{task}")?;
    drop(input);
    let output = process.wait_with_output()?;
    ensure!(output.status.success(), "dkimpy failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}
