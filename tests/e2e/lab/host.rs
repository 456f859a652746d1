//! A page of somebody else, on another origin and another site, with the checker in it.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use hyper::{Response, StatusCode};
use serde_json::{Value, json};

use super::Lab;
use super::browser::{Session, View};
use super::http::Server;
use super::site::Site;

/// What the page around the checker notes: results with the element that they are about, and all messages.
const WATCH: &str = "{
    window.sentraResults = [];
    window.sentraMessages = [];
    addEventListener('sentra-check:result', event =>
        sentraResults.push({ ...event.detail, on: event.target.id, bubbles: event.bubbles }));
    addEventListener('message', event => sentraMessages.push(event.data));
}";

/// The page around, open in a browser of its own, and the site of the checker.
#[derive(Debug)]
pub(crate) struct Host {
    /// The browser.
    pub(crate) session: Session,
    /// Where the checker is served.
    pub(crate) site: Site,
    _server: Server,
}

impl Host {
    /// Opens a page whose body is made for the address of the checker.
    pub(crate) async fn open(
        lab: &Lab,
        resolvers: &[&str],
        body: impl Fn(&str) -> String,
    ) -> Result<Self> {
        let site = site(resolvers).await?;
        Self::around(lab, site, None, body).await
    }

    /// Opens a page around a site, with a content security policy of its own.
    pub(crate) async fn around(
        lab: &Lab,
        site: Site,
        policy: Option<String>,
        body: impl Fn(&str) -> String,
    ) -> Result<Self> {
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>An article</title><body>{}",
            body(&site.url)
        );
        let server = serve(vec![("/", page)], policy).await?;
        let session = lab.driver()?.open(View::DESK).await?;
        session
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": format!("if (window === top) {WATCH}") }),
            )
            .await?;
        // Another name is another site, so that the frame has a process of its own.
        let url = format!("http://localhost:{}/", server.address.port());
        session.open(&url).await?;
        Ok(Self {
            session,
            site,
            _server: server,
        })
    }

    /// The value of an expression in a frame.
    pub(crate) async fn inside(&self, frame: u16, expression: &str) -> Result<Value> {
        let client = &self.session.client;
        client.enter_frame(frame).await?;
        let value = client
            .execute(&format!("return ({expression})"), Vec::new())
            .await;
        client.enter_parent_frame().await?;
        Ok(value?)
    }

    /// Waits until an expression holds in a frame.
    pub(crate) async fn until_inside(&self, frame: u16, condition: &str) -> Result<()> {
        let started = Instant::now();
        // The frame may be on its way to another page.
        while self.inside(frame, condition).await.unwrap_or(Value::Null) != Value::Bool(true) {
            ensure!(
                started.elapsed() < crate::PATIENCE,
                "never in frame {frame}: {condition}; it shows {}",
                self.inside(frame, "document.body.innerText").await?
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Waits until an expression holds in the page around.
    pub(crate) async fn until(&self, condition: &str) -> Result<()> {
        let started = Instant::now();
        while self.session.evaluate(condition).await? != Value::Bool(true) {
            ensure!(started.elapsed() < crate::PATIENCE, "never: {condition}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Waits for so many results, and gives them.
    pub(crate) async fn results(&self, count: usize) -> Result<Vec<Value>> {
        self.until(&format!("sentraResults.length >= {count}"))
            .await?;
        let results = self.session.evaluate("sentraResults").await?;
        Ok(results.as_array().context("no list")?.clone())
    }

    /// Fails if the browser complains of anything but a resolver.
    pub(crate) async fn expect_calm(&self) -> Result<()> {
        let console = self.session.console().await?;
        let complaints: Vec<_> = console
            .iter()
            .filter(|line| !line.message.contains("/dns-query"))
            // Browsers ask every host for one.
            .filter(|line| !line.message.contains("/favicon.ico"))
            .filter(|line| matches!(line.level.as_str(), "SEVERE" | "WARNING"))
            .collect();
        ensure!(complaints.is_empty(), "the console says: {complaints:?}");
        Ok(())
    }

    /// Closes the browser.
    pub(crate) async fn close(self) -> Result<()> {
        self.session.close().await
    }
}

/// The built page, pointed at resolvers.
pub(crate) async fn site(resolvers: &[&str]) -> Result<Site> {
    let dist = Path::new(crate::ROOT).join("dist");
    ensure!(
        dist.join("embed.html").is_file(),
        "there is no built page: run cargo xtask build"
    );
    Site::start(&dist, resolvers).await
}

/// Serves pages and scripts by their paths.
pub(crate) async fn serve(
    files: Vec<(&'static str, String)>,
    policy: Option<String>,
) -> Result<Server> {
    Server::start(None, move |request| {
        let path = request.uri().path();
        let file = files.iter().find(|(name, _)| *name == path);
        let response = match file {
            None => Response::builder()
                .status(StatusCode::NOT_FOUND)
                .body(Full::<Bytes>::default()),
            Some((name, text)) => {
                let kind = if name.ends_with(".js") {
                    "text/javascript"
                } else {
                    "text/html; charset=utf-8"
                };
                let mut response = Response::builder().header(CONTENT_TYPE, kind);
                if let Some(policy) = &policy {
                    response = response.header(CONTENT_SECURITY_POLICY, policy);
                }
                response.body(Full::from(Bytes::from(text.clone())))
            }
        };
        async move { response.ok() }
    })
    .await
}
