//! Chromium without a window, driven through chromedriver.
//!
//! Every session has a profile of its own and reaches the loopback interface alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use data_encoding::BASE64;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Url;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::certificate::Certificate;
use super::process::{Daemon, find, free_address};

/// How long a page may take to show what a test waits for.
const PATIENCE: Duration = crate::PATIENCE;

/// What Chromium is told on its command line, beside the profile and the certificate.
const FLAGS: [&str; 13] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--no-proxy-server",
    "--hide-scrollbars",
    // Over a pipe, the browser ends when its driver does.
    "--remote-debugging-pipe",
    // Whatever the page or the browser asks for, it never leaves loopback.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

/// A running chromedriver; dropping it ends all its browsers.
#[derive(Debug)]
pub(crate) struct Driver {
    url: String,
    chromium: PathBuf,
    key_hash: String,
    profiles: AtomicU32,
    _daemon: Daemon,
    directory: TempDir,
}

impl Driver {
    /// Starts chromedriver and waits until it is ready.
    pub(crate) async fn start(certificate: &Certificate) -> Result<Self> {
        let chromium = find("chromium", "chromium")?;
        let chromedriver = find("chromedriver", "chromium-driver")?;
        let directory = tempfile::Builder::new()
            .prefix("sentra-browser-")
            .tempdir()?;
        let address = free_address()?;
        let port = format!("--port={}", address.port());
        let mut daemon = Daemon::start(
            &chromedriver,
            &[&port, "--log-level=WARNING"],
            directory.path(),
        )?;

        let started = Instant::now();
        while tokio::net::TcpStream::connect(address).await.is_err() {
            daemon.check_running()?;
            if started.elapsed() > PATIENCE {
                bail!("chromedriver is not ready:\n{}", daemon.log_tail());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(Self {
            url: format!("http://{address}"),
            chromium,
            key_hash: certificate.key_hash.clone(),
            profiles: AtomicU32::new(0),
            _daemon: daemon,
            directory,
        })
    }

    /// Opens a browser that trusts the lab's certificate.
    pub(crate) async fn open(&self, view: View) -> Result<Session> {
        let profile = self.profiles.fetch_add(1, Ordering::Relaxed);
        let profile = self.directory.path().join(format!("profile-{profile}"));
        let mut arguments = FLAGS.map(str::to_owned).to_vec();
        arguments.push(format!(
            "--ignore-certificate-errors-spki-list={}",
            self.key_hash
        ));
        arguments.push(format!("--user-data-dir={}", profile.display()));
        let capabilities = json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": self.chromium,
                "args": arguments,
            },
        });
        let Value::Object(capabilities) = capabilities else {
            unreachable!("an object")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.url)
            .await
            .context("chromedriver opens no browser")?;
        let session = Session { client };
        session.set_view(view).await?;
        Ok(session)
    }
}

/// How the page is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View {
    /// Width of the viewport in CSS pixels.
    pub(crate) width: u32,
    /// Height of the viewport in CSS pixels.
    pub(crate) height: u32,
    /// Whether the user prefers light or dark.
    pub(crate) scheme: Scheme,
}

impl View {
    /// A desk with a usual screen, light.
    pub(crate) const DESK: Self = Self {
        width: 1280,
        height: 800,
        scheme: Scheme::Light,
    };
    /// A telephone, light.
    pub(crate) const PHONE: Self = Self {
        width: 375,
        height: 812,
        scheme: Scheme::Light,
    };
    /// A telephone, dark.
    pub(crate) const PHONE_DARK: Self = Self {
        width: 375,
        height: 812,
        scheme: Scheme::Dark,
    };

    /// The same in dark colours.
    pub(crate) const fn dark(self) -> Self {
        Self {
            scheme: Scheme::Dark,
            ..self
        }
    }
}

/// What `prefers-color-scheme` says.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A line of the browser's console.
#[derive(Clone, Debug)]
pub(crate) struct ConsoleLine {
    /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
    pub(crate) level: String,
    /// What it says.
    pub(crate) message: String,
}

impl ConsoleLine {
    /// Whether the page tried what its own content security policy forbids.
    pub(crate) fn is_policy_violation(&self) -> bool {
        self.message.contains("Content Security Policy")
    }
}

/// One browser with one page.
#[derive(Debug)]
pub(crate) struct Session {
    /// The plain WebDriver client, for what has no helper here.
    pub(crate) client: Client,
}

impl Session {
    /// Opens an address.
    pub(crate) async fn open(&self, url: &str) -> Result<()> {
        Ok(self.client.goto(url).await?)
    }

    /// Sets the size of the viewport and the colour scheme.
    pub(crate) async fn set_view(&self, view: View) -> Result<()> {
        let View { width, height, .. } = view;
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size)
            .await?;
        let scheme = match view.scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features)
            .await?;
        Ok(())
    }

    /// Waits until an element is in the page.
    pub(crate) async fn wait_for(&self, css: &str) -> Result<Element> {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .every(Duration::from_millis(20))
            .for_element(Locator::Css(css));
        found
            .await
            .with_context(|| format!("the page never showed {css}"))
    }

    /// The visible text of an element, once it is there.
    pub(crate) async fn text_of(&self, css: &str) -> Result<String> {
        Ok(self.wait_for(css).await?.text().await?)
    }

    /// Clicks an element, once it is there.
    pub(crate) async fn click(&self, css: &str) -> Result<()> {
        Ok(self.wait_for(css).await?.click().await?)
    }

    /// Types into a field, once it is there, after what stands in it.
    pub(crate) async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        Ok(self.wait_for(css).await?.send_keys(text).await?)
    }

    /// Types with the keyboard, wherever the focus is.
    pub(crate) async fn press(&self, keys: &str) -> Result<()> {
        Ok(self.client.active_element().await?.send_keys(keys).await?)
    }

    /// The value of a JavaScript expression, awaited if it is a promise.
    pub(crate) async fn evaluate(&self, expression: &str) -> Result<Value> {
        // Through the DevTools: they await promises and stand above the page's policy.
        let parameters =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.devtools("Runtime.evaluate", parameters).await?;
        match answer.get("exceptionDetails") {
            Some(exception) => Err(anyhow!("{expression} throws {exception}")),
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    /// Lets a page read and write the clipboard.
    pub(crate) async fn grant_clipboard(&self, origin: &str) -> Result<()> {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        self.devtools(
            "Browser.grantPermissions",
            json!({ "origin": origin, "permissions": permissions }),
        )
        .await?;
        // The clipboard belongs to the page that has the focus.
        self.devtools(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        )
        .await?;
        Ok(())
    }

    /// The text on the clipboard.
    pub(crate) async fn clipboard(&self) -> Result<String> {
        let text = self.evaluate("navigator.clipboard.readText()").await?;
        Ok(text
            .as_str()
            .context("the clipboard holds no text")?
            .to_owned())
    }

    /// How many bytes the page holds: in the memory of its program, and in that of JavaScript.
    pub(crate) async fn heaps(&self) -> Result<[u64; 2]> {
        // The program is there already, and gives what it has.
        let program = "import(document.querySelector('script[data-js]').dataset.js)
            .then(module => module.default()).then(program => program.memory.buffer.byteLength)";
        let program = self.evaluate(program).await?;
        self.devtools("HeapProfiler.collectGarbage", json!({}))
            .await?;
        let script = self.devtools("Runtime.getHeapUsage", json!({})).await?;
        let bytes = |value: &Value| value.as_f64().context("no size");
        Ok([bytes(&program)? as u64, bytes(&script["usedSize"])? as u64])
    }

    /// Writes a picture of the whole page, also of what stands below the fold, as PNG.
    pub(crate) async fn screenshot(&self, file: &Path) -> Result<()> {
        let metrics = self.devtools("Page.getLayoutMetrics", json!({})).await?;
        let size = &metrics["cssContentSize"];
        let clip =
            json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", parameters).await?;
        let data = picture["data"].as_str().context("no picture")?;
        let picture = BASE64
            .decode(data.as_bytes())
            .map_err(|_| anyhow!("the picture is not base64"))?;
        fs::write(file, picture).with_context(|| format!("cannot write {}", file.display()))
    }

    /// What the console said since it was last read, the browser's own complaints included.
    pub(crate) async fn console(&self) -> Result<Vec<ConsoleLine>> {
        let lines = self.vendor("se/log", json!({ "type": "browser" })).await?;
        let lines = lines.as_array().context("no console log")?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(lines
            .iter()
            .map(|line| ConsoleLine {
                level: text(&line["level"]),
                message: text(&line["message"]),
            })
            .collect())
    }

    /// Closes the browser.
    pub(crate) async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }

    /// Sends a command of the Chrome DevTools protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.vendor("goog/cdp/execute", body)
            .await
            .with_context(|| format!("{command} failed"))
    }

    /// Sends a command that chromedriver has beyond the WebDriver standard.
    async fn vendor(&self, path: &'static str, body: Value) -> Result<Value> {
        Ok(self.client.issue_cmd(VendorCommand { path, body }).await?)
    }
}

/// A command of chromedriver's own.
#[derive(Debug)]
struct VendorCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for VendorCommand {
    fn endpoint(
        &self,
        base: &Url,
        session: Option<&str>,
    ) -> Result<Url, <Url as std::str::FromStr>::Err> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (hyper::Method, Option<String>) {
        (hyper::Method::POST, Some(self.body.to_string()))
    }
}
