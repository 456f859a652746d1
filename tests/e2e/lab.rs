//! The lab: everything that the end-to-end tests stand on.
//!
//! It is started once for all of them and stays on the loopback interface.
//!
//! - `dns`: BIND 9, unbound and dnsdist with the zones of `tests/e2e/zones`;
//! - `authority`: answers out of the zone of a case;
//! - `stub`: a DoH server of our own that can be slow, wrong or broken, and that remembers;
//! - `deployed`: the resolver of `deploy/`, from its own files;
//! - `site`: the built page, served as plain files, pointed at resolvers of the lab;
//! - `host`: a page of somebody else, on another origin, with the checker in it;
//! - `hosts`: the same by nginx, Apache and Python;
//! - `browser`: Chromium without a window, driven through chromedriver;
//! - `engine`: Firefox and WebKitGTK, driven in the same way;
//! - `page`: the built page in that browser, as a visitor uses it;
//! - `command`: the command line, to compare with.

use std::path::Path;

use anyhow::{Context, Result, anyhow};

use self::browser::Driver;
use self::certificate::Certificate;
use self::command::CommandLine;
use self::dns::Dns;

pub(crate) mod authority;
pub(crate) mod browser;
pub(crate) mod certificate;
pub(crate) mod command;
pub(crate) mod deployed;
pub(crate) mod dns;
pub(crate) mod engine;
pub(crate) mod fault;
pub(crate) mod host;
pub(crate) mod hosts;
pub(crate) mod http;
pub(crate) mod listed;
pub(crate) mod message;
pub(crate) mod page;
pub(crate) mod process;
pub(crate) mod site;
pub(crate) mod stub;
pub(crate) mod zones;

/// What the tests share; dropping it ends every program it started.
#[derive(Debug)]
pub(crate) struct Lab {
    /// The certificate of all HTTPS servers of the lab.
    pub(crate) certificate: Certificate,
    /// An HTTP client that trusts that certificate.
    pub(crate) client: reqwest::Client,
    dns: Result<Dns>,
    driver: Result<Driver>,
    command_line: Result<CommandLine>,
}

impl Lab {
    /// Starts everything; what cannot be started fails the tests that need it.
    pub(crate) async fn start() -> Result<Self> {
        let certificate = Certificate::make().context("cannot make a certificate")?;
        let client = certificate.client()?;
        let zones = Path::new(crate::ROOT).join("tests/e2e/zones");
        let dns = Dns::start(&zones, &certificate).await;
        let driver = Driver::start(&certificate).await;
        let command_line = CommandLine::build();
        Ok(Self {
            certificate,
            client,
            dns,
            driver,
            command_line,
        })
    }

    /// The DNS servers, or why there are none.
    pub(crate) fn dns(&self) -> Result<&Dns> {
        self.dns
            .as_ref()
            .map_err(|error| anyhow!("the DNS servers did not start: {error:#}"))
    }

    /// The browser's driver, or why there is none.
    pub(crate) fn driver(&self) -> Result<&Driver> {
        self.driver
            .as_ref()
            .map_err(|error| anyhow!("the browser did not start: {error:#}"))
    }

    /// The command line, or why there is none.
    pub(crate) fn command_line(&self) -> Result<&CommandLine> {
        self.command_line
            .as_ref()
            .map_err(|error| anyhow!("the command line was not built: {error:#}"))
    }
}
