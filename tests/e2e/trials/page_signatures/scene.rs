//! The page with the zone of a case behind it, and what a case gives to it.

use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::json;

use super::{NOW, SOON, WATCH_TASKS};
use crate::lab::Lab;
use crate::lab::authority::Authority;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::Stub;

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
    pub(super) name: String,
    pub(crate) zone: String,
    pub(crate) message: String,
    pub(super) now: i64,
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
        let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../cases");
        Self::read(&Path::new(cases).join(format!("{name}.case")))
    }

    /// The time of its check.
    pub(crate) fn now(&self) -> i64 {
        self.now
    }

    /// All cases of a folder.
    pub(super) fn all(folder: &str) -> Result<Vec<Self>> {
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }
}
