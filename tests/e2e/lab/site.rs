//! The built page, served as any plain static host would, but pointed at resolvers of the lab.

use std::fs;
use std::net::SocketAddr;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail, ensure};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, HeaderValue};
use hyper::{Response, StatusCode};
use reqwest::Url;
use tempfile::TempDir;

use super::http::Server;
use super::process::Daemon;

/// A served copy of the page; dropping it closes the port and removes the copy.
#[derive(Debug)]
pub(crate) struct Site {
    /// The address of the page, with the slash at the end.
    pub(crate) url: String,
    /// Where the page comes from, as a browser sees it: the address without the slash.
    pub(crate) origin: String,
    requests: Arc<Mutex<Vec<String>>>,
    spoilt: Arc<Mutex<Option<Spoilt>>>,
    shared: Arc<AtomicBool>,
    served: Option<Served>,
    resolvers: Vec<String>,
    directory: TempDir,
}

/// Who serves a copy.
#[derive(Debug)]
enum Served {
    /// We do.
    Here(#[expect(dead_code, reason = "dropped to end it")] Server),
    /// A program beside us.
    By(#[expect(dead_code, reason = "dropped to end it")] Daemon),
}

/// What is wrong with a server.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spoilt {
    /// Files whose names contain this are not there.
    Missing(&'static str),
    /// WebAssembly is sent as if it were plain text.
    WasmAsText,
    /// Nothing is wrong: files are sent with the headers that `_headers` gives them.
    WithHeaders,
    /// The same, and WebAssembly is sent as if it were plain text.
    WithHeadersAndWasmAsText,
}

/// The built page.
pub(crate) fn dist() -> Result<PathBuf> {
    let dist = Path::new(crate::ROOT).join("dist");
    ensure!(
        dist.join("index.html").is_file(),
        "there is no built page: run cargo xtask build"
    );
    Ok(dist)
}

impl Site {
    /// Copies the built page, points it at the resolvers, and serves the copy.
    pub(crate) async fn start(dist: &Path, resolvers: &[&str]) -> Result<Self> {
        let directory = tempfile::Builder::new().prefix("sentra-site-").tempdir()?;
        let root = directory.path().to_path_buf();
        copy(dist, &root)
            .with_context(|| format!("cannot copy the page from {}", dist.display()))?;
        // A page of a test's own stands alone.
        let pages = ["index.html", "embed.html"].map(|page| root.join(page));
        for page in pages.iter().filter(|page| page.is_file()) {
            allow_connections(page, resolvers)?;
        }
        let config = serde_json::json!({ "resolvers": resolvers });
        fs::write(root.join("config.json"), config.to_string())?;

        let requests = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&requests);
        let spoilt = Arc::new(Mutex::new(None));
        let wrong = Arc::clone(&spoilt);
        let shared = Arc::new(AtomicBool::new(false));
        let for_all = Arc::clone(&shared);
        let server = Server::start(None, move |request| {
            let path = request.uri().path();
            let mut requests = noted.lock().unwrap_or_else(PoisonError::into_inner);
            requests.push(path.trim_start_matches('/').to_owned());
            let wrong = *wrong.lock().unwrap_or_else(PoisonError::into_inner);
            let mut answer = answer(&root, path, wrong);
            if let Ok(answer) = &mut answer
                && for_all.load(Ordering::Relaxed)
            {
                let all = HeaderValue::from_static("*");
                answer
                    .headers_mut()
                    .insert(ACCESS_CONTROL_ALLOW_ORIGIN, all);
            }
            async move { answer.ok() }
        })
        .await?;
        let origin = format!("http://{}", server.address);
        Ok(Self {
            url: format!("{origin}/"),
            origin,
            requests,
            spoilt,
            shared,
            served: Some(Served::Here(server)),
            resolvers: resolvers.iter().map(|url| (*url).to_owned()).collect(),
            directory,
        })
    }

    /// A copy that a program serves, in a folder below its root.
    pub(crate) fn by(
        daemon: Daemon,
        address: SocketAddr,
        folder: &str,
        resolvers: &[&str],
        directory: TempDir,
    ) -> Self {
        let origin = format!("http://{address}");
        Self {
            url: format!("{origin}/{folder}/"),
            origin,
            requests: Arc::default(),
            spoilt: Arc::default(),
            shared: Arc::default(),
            served: Some(Served::By(daemon)),
            resolvers: resolvers.iter().map(|url| (*url).to_owned()).collect(),
            directory,
        }
    }

    /// Ends the server; the address is no longer answered.
    pub(crate) fn stop(&mut self) {
        self.served = None;
    }

    /// The folder of the copy, where we serve it.
    pub(crate) fn folder(&self) -> &Path {
        self.directory.path()
    }

    /// Writes the settings, as they are.
    pub(crate) fn write_settings(&self, text: &str) -> Result<()> {
        Ok(fs::write(self.folder().join("config.json"), text)?)
    }

    /// The paths that were asked for so far, in order, without the slash at the beginning.
    pub(crate) fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock();
        requests.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts something into the settings, beside the resolvers.
    pub(crate) fn set(&self, key: &str, value: &serde_json::Value) -> Result<()> {
        let config = serde_json::json!({ "resolvers": self.resolvers, key: value });
        let file = self.directory.path().join("config.json");
        Ok(fs::write(file, config.to_string())?)
    }

    /// Lets pages of every origin read the files, as `Access-Control-Allow-Origin: *` says.
    pub(crate) fn share(&self) {
        self.shared.store(true, Ordering::Relaxed);
    }

    /// Lets something be wrong with the server from now on, or nothing any more.
    pub(crate) fn spoil(&self, spoilt: Option<Spoilt>) {
        *self.spoilt.lock().unwrap_or_else(PoisonError::into_inner) = spoilt;
    }
}

/// Copies a directory with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Adds the resolvers' origins to the `connect-src` of the page's own content security policy.
fn allow_connections(page: &Path, resolvers: &[&str]) -> Result<()> {
    let html =
        fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
    let Some((before, after)) = html.split_once("connect-src ") else {
        bail!(
            "{} has no content security policy with a connect-src",
            page.display()
        );
    };
    let mut origins = String::new();
    for resolver in resolvers {
        origins += &Url::parse(resolver)?.origin().ascii_serialization();
        origins.push(' ');
    }
    Ok(fs::write(
        page,
        format!("{before}connect-src {origins}{after}"),
    )?)
}

/// The file at a path, or 404.
fn answer(root: &Path, path: &str, spoilt: Option<Spoilt>) -> Result<Response<Full<Bytes>>> {
    let mut file = root.to_path_buf();
    // Nothing but plain names: the server stays inside its directory.
    file.extend(
        Path::new(path)
            .components()
            .filter(|part| matches!(part, Component::Normal(_))),
    );
    if file.is_dir() {
        file.push("index.html");
    }
    let missing = matches!(spoilt, Some(Spoilt::Missing(part)) if path.contains(part));
    match fs::read(&file) {
        Ok(body) if !missing => {
            let mut response = Response::builder().header(CONTENT_TYPE, media_type(&file, spoilt));
            if matches!(
                spoilt,
                Some(Spoilt::WithHeaders | Spoilt::WithHeadersAndWasmAsText)
            ) {
                for (name, value) in headers(&fs::read_to_string(root.join("_headers"))?, path) {
                    response = response.header(name, value);
                }
            }
            Ok(response.body(Full::from(body))?)
        }
        _ => Ok(Response::builder()
            .status(StatusCode::NOT_FOUND)
            .body(Full::from("not found"))?),
    }
}

/// What a file in the form of `_headers` gives a path: the headers below every line that fits it.
fn headers<'a>(rules: &'a str, path: &str) -> Vec<(&'a str, &'a str)> {
    let (mut fits, mut headers) = (false, Vec::new());
    for line in rules.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            Some(header) if fits => headers.extend(header.split_once(": ")),
            Some(_) => {}
            None => fits = line == "/*" || line == path,
        }
    }
    headers
}

/// The media type that a static host gives a file.
fn media_type(file: &Path, spoilt: Option<Spoilt>) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json" | "webmanifest") => "application/json",
        Some("wasm")
            if matches!(
                spoilt,
                Some(Spoilt::WasmAsText | Spoilt::WithHeadersAndWasmAsText)
            ) =>
        {
            "text/plain"
        }
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/vnd.microsoft.icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "zone" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
