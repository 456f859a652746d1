//! The other browser engines: Firefox through geckodriver, and WebKitGTK's own browser and driver.
//!
//! Both speak plain WebDriver, so nothing is asked of them that is not in the standard. A window has
//! a driver of its own, which ends with it: WebKit's driver opens one session in its life.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::process::{Daemon, find, free_address};

/// How long a driver and a page may take: on a busy machine WebKit starts slowly.
const PATIENCE: Duration = crate::PATIENCE;

/// WebKitGTK's small browser, which Debian's package of the driver brings along.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// The control key and the one that lets go of it, as WebDriver spells them (§17.4.2).
const CONTROL: char = '\u{E009}';
const RELEASE: char = '\u{E000}';

/// The key that begins a line: a line feed is dropped by WebKit's driver.
const ENTER: &str = "\u{E007}";

/// An engine that is not Chromium's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Engine {
    /// Firefox ESR.
    Firefox,
    /// WebKitGTK.
    WebKit,
}

impl Engine {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Firefox, Self::WebKit];

    /// What a test's name calls it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// A browser with one page; dropping it ends the driver and all that it started.
#[derive(Debug)]
pub(crate) struct Window {
    /// The plain WebDriver client.
    pub(crate) client: Client,
    _daemons: Vec<Daemon>,
    _directory: TempDir,
}

impl Window {
    /// Starts an engine and opens an address in it.
    pub(crate) async fn open(engine: Engine, url: &str) -> Result<Self> {
        let directory = tempfile::Builder::new()
            .prefix("sentra-engine-")
            .tempdir()?;
        let address = free_address()?;
        let port = address.port().to_string();
        let (mut daemons, capabilities) = match engine {
            Engine::Firefox => firefox(&port, directory.path())?,
            Engine::WebKit => webkit(&port, directory.path())?,
        };
        let started = Instant::now();
        while tokio::net::TcpStream::connect(address).await.is_err() {
            for daemon in &mut daemons {
                daemon.check_running()?;
            }
            ensure!(started.elapsed() < PATIENCE, "{engine:?} has no driver");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let Value::Object(capabilities) = capabilities else {
            bail!("capabilities are an object");
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{address}"))
            .await
            .with_context(|| format!("{engine:?} does not open"))?;
        client.goto(url).await?;
        Ok(Self {
            client,
            _daemons: daemons,
            _directory: directory,
        })
    }

    /// Waits until an element is in the page.
    pub(crate) async fn wait_for(&self, css: &str) -> Result<Element> {
        let found = self.client.wait().at_most(PATIENCE);
        found
            .for_element(Locator::Css(css))
            .await
            .with_context(|| format!("the page never showed {css}"))
    }

    /// Clicks an element, once it is there.
    pub(crate) async fn click(&self, css: &str) -> Result<()> {
        Ok(self.wait_for(css).await?.click().await?)
    }

    /// Types into a field, line by line.
    pub(crate) async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        let field = self.wait_for(css).await?;
        Ok(field.send_keys(&text.replace('\n', ENTER)).await?)
    }

    /// Presses a key together with the control key, in the field that has the focus.
    pub(crate) async fn control(&self, key: char) -> Result<()> {
        let field = self.client.active_element().await?;
        Ok(field
            .send_keys(&String::from_iter([CONTROL, key, RELEASE]))
            .await?)
    }

    /// The value of an expression.
    pub(crate) async fn evaluate(&self, expression: &str) -> Result<Value> {
        let script = format!("return ({expression})");
        Ok(self.client.execute(&script, Vec::new()).await?)
    }

    /// Runs statements.
    pub(crate) async fn run(&self, statements: &str) -> Result<()> {
        self.client.execute(statements, Vec::new()).await?;
        Ok(())
    }

    /// The value of an expression that is a text.
    pub(crate) async fn text(&self, expression: &str) -> Result<String> {
        let value = self.evaluate(expression).await?;
        let text = value.as_str().map(str::to_owned);
        text.ok_or_else(|| anyhow!("{expression} is {value}"))
    }

    /// Waits until an expression holds.
    pub(crate) async fn until(&self, condition: &str) -> Result<()> {
        let started = Instant::now();
        while self.evaluate(condition).await? != Value::Bool(true) {
            ensure!(started.elapsed() < PATIENCE, "never: {condition}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Closes the browser.
    pub(crate) async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }
}

/// Starts geckodriver; what it is to open.
fn firefox(port: &str, directory: &Path) -> Result<(Vec<Daemon>, Value)> {
    let driver = find("geckodriver", "geckodriver, by `cargo xtask setup`")?;
    let firefox = find("firefox-esr", "firefox-esr")?;
    let driver = Daemon::start(&driver, &["--port", port, "--log", "warn"], directory)?;
    let capabilities = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": firefox,
            "args": ["-headless"],
            // Nothing is asked of anybody else: no updates, no portal check, no lists of addresses.
            "prefs": {
                "network.proxy.type": 0,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "browser.safebrowsing.downloads.remote.enabled": false,
                "datareporting.policy.dataSubmissionEnabled": false,
            },
        },
    });
    Ok((vec![driver], capabilities))
}

/// Starts a screen of its own and WebKit's driver on it; what it is to open.
fn webkit(port: &str, directory: &Path) -> Result<(Vec<Daemon>, Value)> {
    let screen = screen(directory)?;
    let driver = find("WebKitWebDriver", "webkit2gtk-driver")?;
    let session = find("dbus-run-session", "dbus")?;
    ensure!(
        Path::new(MINI_BROWSER).is_file(),
        "there is no {MINI_BROWSER}"
    );
    let settings = [
        format!("DISPLAY=:{}", screen.number),
        "GDK_BACKEND=x11".to_owned(),
        "LIBGL_ALWAYS_SOFTWARE=1".to_owned(),
        "NO_AT_BRIDGE=1".to_owned(),
        // Its sandbox needs namespaces that a container may not make; it meets no page but ours.
        "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1".to_owned(),
        format!("HOME={}", directory.display()),
    ];
    let programs = [
        session.display().to_string(),
        "--".to_owned(),
        driver.display().to_string(),
        format!("--port={port}"),
        "--host=127.0.0.1".to_owned(),
    ];
    let arguments: Vec<&str> = settings
        .iter()
        .chain(&programs)
        .map(String::as_str)
        .collect();
    let driver = Daemon::start(&find("env", "coreutils")?, &arguments, directory)?;
    let capabilities = json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": MINI_BROWSER, "args": ["--automation"] },
    });
    Ok((vec![driver, screen.daemon], capabilities))
}

/// A screen that nobody looks at.
struct Screen {
    daemon: Daemon,
    number: u32,
}

/// Starts a screen, which finds a free number itself.
fn screen(directory: &Path) -> Result<Screen> {
    let mut daemon = Daemon::start(
        &find("Xvfb", "xvfb")?,
        &[
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1200x24",
            "-nolisten",
            "tcp",
        ],
        directory,
    )?;
    let started = Instant::now();
    loop {
        let number = daemon
            .log_tail()
            .lines()
            .find_map(|line| line.trim().parse().ok());
        if let Some(number) = number {
            return Ok(Screen { daemon, number });
        }
        daemon.check_running()?;
        ensure!(started.elapsed() < PATIENCE, "Xvfb has no number");
        std::thread::sleep(Duration::from_millis(20));
    }
}
