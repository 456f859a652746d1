//! Files that nobody would send, chosen in the page: each is read or refused in a sentence, soon, while
//! the page stays alive, and what was typed comes back.

use std::io::Write as _;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use tempfile::TempDir;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::trials::page_pasted::GMAIL;
use crate::trials::page_signatures::{Case, Scene, leave};

#[path = "../../support/hostile_files.rs"]
mod hostile_files;

/// What stands in the field before.
const TYPED: &str = "typed.example";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_files_refused", refused),
        Test::new("page_files_odd", odd),
        Test::new("page_files_mailbox", mailbox),
        Test::new("page_files_hostile", hostile),
        Test::new("page_files_hostile_checked", checked),
    ]
}

/// A page to which files are given.
struct Desk {
    scene: Scene,
    directory: TempDir,
    /// What was slowest: milliseconds for which the page stood still, and the file.
    slowest: (f64, String),
}

impl Desk {
    /// Opens the page and types a domain.
    async fn open(lab: &Lab) -> Result<Self> {
        let scene = Scene::open(lab, View::PHONE).await?;
        scene.page.fill("domain", TYPED).await?;
        Ok(Self {
            scene,
            directory: tempfile::tempdir()?,
            slowest: (0.0, String::new()),
        })
    }

    /// Chooses a file; what the page says of it.
    async fn give(&mut self, name: &str, bytes: &[u8]) -> Result<String> {
        let file = self.directory.path().join(name);
        std::fs::write(&file, bytes)?;
        self.choose(name).await
    }

    /// The same where the file is there already.
    async fn choose(&mut self, name: &str) -> Result<String> {
        let session = &self.scene.page.session;
        let file = self.directory.path().join(name);
        session.evaluate("sentraTasks.length = 0").await?;
        let started = Instant::now();
        self.scene.choose(&file).await?;
        let took = started.elapsed();
        // A task is told of once it has ended.
        let longest =
            "new Promise(done => setTimeout(() => done(Math.max(0, ...sentraTasks)), 100))";
        let longest = session.evaluate(longest).await?.as_f64();
        let longest = longest.context("no number")?;
        println!(
            "  {name}: {} ms, still for {longest:.0} ms",
            took.as_millis()
        );
        if longest > self.slowest.0 {
            self.slowest = (longest, name.to_owned());
        }
        let wide = "document.documentElement.scrollWidth <= innerWidth";
        ensure!(session.evaluate(wide).await? == true, "{name} is too wide");
        session.text_of(".pasted").await
    }

    /// Leaves the file out; what was typed comes back.
    async fn leave(&self) -> Result<()> {
        leave(&self.scene.page).await?;
        let typed = self.scene.page.value_of("domain").await?;
        ensure!(typed == TYPED, "{typed} is in the field");
        Ok(())
    }

    /// Ends well: nothing was asked, and the page can still check.
    async fn end(self) -> Result<()> {
        let (longest, name) = &self.slowest;
        println!("  the page stood still for {longest:.0} ms at most, with {name}");
        let asked = self.scene.stub.asked();
        ensure!(asked.is_empty(), "it asked {asked:?}");
        self.scene
            .authority
            .set("typed.example. SOA ns admin 1 3600 600 86400 300\n");
        self.scene.check().await?;
        self.scene.end().await
    }

    /// Fails unless a sentence is in what the page says.
    fn expect(&self, name: &str, said: &str, id: &str, args: &[(&str, &str)]) -> Result<()> {
        let args = args
            .iter()
            .map(|(name, value)| (*name, Arg::Text((*value).to_owned())));
        let args: Vec<_> = args.collect();
        let sentence = self.scene.page.texts.format(id, &args);
        ensure!(
            said.contains(&sentence),
            "{name}: no {sentence:?} in {said:?}"
        );
        Ok(())
    }
}

/// What cannot be read is refused in a sentence, whatever its size.
async fn refused(lab: Arc<Lab>) -> Result<()> {
    let mut desk = Desk::open(&lab).await?;
    let fields = |field: &str| {
        let header = "From: anna@shop.example\r\nTo: you@there.example\r\n";
        [header, &field.repeat(100_000), "\r\nHello\r\n"]
            .concat()
            .into_bytes()
    };
    let random = |size: usize| -> Vec<u8> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        std::iter::repeat_with(&mut next).take(size).collect()
    };
    for (name, bytes, id) in [
        (
            "fields.eml",
            fields("X-A: b\r\n"),
            "unreadable-too-many-fields",
        ),
        ("random.bin", random(5_000_000), "unreadable-binary"),
        (
            "scan.pdf",
            [b"%PDF-1.7\n", &random(5_000_000)[..]].concat(),
            "unreadable-pdf",
        ),
        ("spaces.txt", vec![b' '; 5_000_000], "unreadable-empty"),
    ] {
        let said = desk.give(name, &bytes).await?;
        desk.expect(name, &said, id, &[])?;
        desk.leave().await?;
    }
    // 200 MB of text.
    let mut file = std::fs::File::create(desk.directory.path().join("200-mb.txt"))?;
    let block = "550 5.7.1 Rejected by SPF, says the log of a long day.\r\n".repeat(20_000);
    for _ in 0..200_000_000_usize.div_ceil(block.len()) {
        file.write_all(block.as_bytes())?;
    }
    let said = desk.choose("200-mb.txt").await?;
    desk.expect("200 MB", &said, "unreadable-too-large", &[])?;
    desk.leave().await?;
    desk.end().await
}

/// What is odd and yet a text is read.
async fn odd(lab: Arc<Lab>) -> Result<()> {
    let mut desk = Desk::open(&lab).await?;
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| GMAIL.encode_utf16().flat_map(bytes).collect();
    for (name, bytes) in [
        ("utf-16-le.txt", utf_16(u16::to_le_bytes)),
        ("utf-16-be.txt", utf_16(u16::to_be_bytes)),
        ("filled.txt", [GMAIL.as_bytes(), &[0; 8192]].concat()),
        ("nul.txt", GMAIL.replace('\n', "\0\n").into_bytes()),
        ("cr.txt", GMAIL.replace('\n', "\r").into_bytes()),
    ] {
        let said = desk.give(name, &bytes).await?;
        desk.expect(name, &said, "page-pasted-bounce", &[("gateway", "Gmail")])?;
        let domain = desk.scene.page.value_of("domain").await?;
        ensure!(domain == "nothing.example", "{name}: {domain}");
        desk.leave().await?;
    }
    desk.end().await
}

/// An mbox is read where it has one message, and its signature verified; one with two is refused.
async fn mailbox(lab: Arc<Lab>) -> Result<()> {
    let mut desk = Desk::open(&lab).await?;
    let case = Case::named("signature/holds")?;
    let one = format!(
        "From anna@shop.example Sat Nov 21 10:00:00 2026\n{}\n",
        case.message
    );
    let said = desk.give("two.mbox", one.repeat(2).as_bytes()).await?;
    desk.expect("two.mbox", &said, "unreadable-several-messages", &[])?;
    desk.leave().await?;
    let said = desk.give("one.mbox", one.as_bytes()).await?;
    desk.expect(
        "one.mbox",
        &said,
        "page-pasted-message",
        &[("from", "anna@shop.example")],
    )?;
    desk.scene.authority.set(&case.zone);
    desk.scene.check().await?;
    desk.scene.expect("signature-result-pass").await?;
    desk.scene.end().await
}

/// Whatever is in it, the page says something soon.
async fn hostile(lab: Arc<Lab>) -> Result<()> {
    let mut desk = Desk::open(&lab).await?;
    for (name, bytes) in hostile_files::all() {
        let said = desk.give(name, &bytes).await?;
        if matches!(
            name,
            "one-field.eml" | "multipart.eml" | "multipart-deep.eml"
        ) {
            let from = [("from", "anna@shop.example")];
            desk.expect(name, &said, "page-pasted-message", &from)?;
        }
        desk.leave().await?;
    }
    desk.end().await
}

/// A check with such a message comes to its end.
async fn checked(lab: Arc<Lab>) -> Result<()> {
    let mut desk = Desk::open(&lab).await?;
    for (name, bytes) in hostile_files::all() {
        if matches!(
            name,
            "one-field.eml"
                | "received.eml"
                | "results.eml"
                | "signatures.eml"
                | "signed-names.eml"
                | "seals.eml"
        ) {
            desk.give(name, &bytes).await?;
            desk.scene
                .authority
                .set("shop.example. SOA ns admin 1 3600 600 86400 300\n");
            desk.scene
                .page
                .session
                .evaluate("sentraTasks.length = 0")
                .await?;
            desk.scene.check().await?;
            let longest = desk
                .scene
                .page
                .session
                .evaluate("Math.max(0, ...sentraTasks)")
                .await?;
            println!("  {name}: checked, still for {longest} ms");
            let wide = "document.documentElement.scrollWidth <= innerWidth";
            let wide = desk.scene.page.session.evaluate(wide).await?;
            ensure!(wide == true, "the result of {name} is too wide");
            leave(&desk.scene.page).await?;
        }
    }
    desk.scene.end().await
}
