//! HTTP for the command line.

use std::cell::{Cell, RefCell};
use std::error::Error;
use std::io;
use std::rc::Rc;
use std::time::{Duration, Instant, SystemTime};

use reqwest::{Client, Response};
use sentra_check::resolve::{Transport, TransportError};

/// Fetches through reqwest, over HTTP/2 where the resolver offers it. Certificates are trusted that
/// the system trusts or `SSL_CERT_FILE` names, and those of the authorities that Mozilla trusts.
#[derive(Clone)]
pub struct HttpTransport(Rc<Inner>);

/// What all copies share.
struct Inner {
    /// For everything but what follows.
    usual: Client,
    /// In the clear there is nothing by which HTTP/2 could be agreed on: it is simply spoken (RFC 9113
    /// §3.3). BIND and unbound speak nothing else.
    prior_knowledge: Client,
    /// Whether a resolver in the clear was found to speak HTTP/2 alone.
    needs_http2: Cell<bool>,
    /// The first certificate that was not trusted: where it was met, and why.
    distrust: RefCell<Option<String>>,
    begun: Instant,
}

impl HttpTransport {
    /// A client that keeps its connections.
    pub fn new() -> reqwest::Result<Self> {
        let client = || Client::builder().redirect(reqwest::redirect::Policy::none());
        // In the clear no certificate is read.
        let prior_knowledge = client().tls_built_in_root_certs(false);
        Ok(Self(Rc::new(Inner {
            usual: client().build()?,
            prior_knowledge: prior_knowledge.http2_prior_knowledge().build()?,
            needs_http2: Cell::new(false),
            distrust: RefCell::default(),
            begun: Instant::now(),
        })))
    }

    /// What is to be said of a certificate that was not trusted.
    pub fn distrust(&self) -> Option<String> {
        self.0.distrust.take()
    }

    /// The response to a question; where a resolver in the clear does not understand HTTP/1.1, over
    /// HTTP/2.
    async fn send(&self, url: &str, limit: Duration) -> reqwest::Result<Response> {
        let ask = |client: &Client| {
            let request = client.get(url).timeout(limit);
            request.header("accept", "application/dns-message").send()
        };
        let is_clear = url.starts_with("http://");
        if is_clear && self.0.needs_http2.get() {
            return ask(&self.0.prior_knowledge).await;
        }
        let failed = match ask(&self.0.usual).await {
            Err(error) if is_clear && !error.is_connect() && !error.is_timeout() => error,
            answered => return answered,
        };
        let answered = ask(&self.0.prior_knowledge).await.map_err(|_| failed)?;
        self.0.needs_http2.set(true);
        Ok(answered)
    }

    /// Why it failed, in the engine's terms.
    fn failed(&self, url: &str, error: &reqwest::Error) -> TransportError {
        if error.is_timeout() {
            return TransportError::Timeout;
        }
        if let Some(why) = distrusted(error) {
            let host = url.split('?').next().unwrap_or(url);
            let said = format!(
                "the certificate of {host} is not trusted ({why}); SSL_CERT_FILE can name the certificate of its authority"
            );
            self.0.distrust.borrow_mut().get_or_insert(said);
        }
        TransportError::Unreachable
    }
}

impl Transport for HttpTransport {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        let limit = Duration::from_millis(limit.into());
        let sent = self.send(url, limit).await;
        let mut response = sent.map_err(|error| self.failed(url, &error))?;
        if response.status() != 200 {
            let retry_after = response.headers().get(reqwest::header::RETRY_AFTER);
            let retry_after = retry_after.and_then(|value| seconds(value.to_str().ok()?));
            let status = response.status().as_u16();
            return Err(TransportError::of_status(status, retry_after));
        }
        let mut body = Vec::new();
        // What drips is late, and not broken.
        let broke_off = |error: reqwest::Error| {
            if error.is_timeout() {
                TransportError::Timeout
            } else {
                TransportError::Body
            }
        };
        while let Some(chunk) = response.chunk().await.map_err(broke_off)? {
            body.extend_from_slice(&chunk);
            if body.len() > sentra_check::resolve::LONGEST_ANSWER {
                return Err(TransportError::Body);
            }
        }
        Ok(body)
    }

    async fn pause(&self, milliseconds: u32) {
        tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
    }

    fn now(&self) -> f64 {
        self.0.begun.elapsed().as_secs_f64() * 1_000.0
    }
}

/// The seconds of a `Retry-After`, which has them or a date (RFC 9110 §10.2.3).
fn seconds(value: &str) -> Option<f64> {
    if let Ok(seconds) = value.trim().parse::<u32>() {
        return Some(seconds.into());
    }
    let date = httpdate::parse_http_date(value.trim()).ok()?;
    let left = date.duration_since(SystemTime::now()).unwrap_or_default();
    Some(left.as_secs_f64())
}

/// Why a certificate was not trusted, where that is the reason of a failure.
fn distrusted(error: &reqwest::Error) -> Option<String> {
    let mut next: Option<&(dyn Error + 'static)> = error.source();
    while let Some(error) = next {
        if let Some(rustls::Error::InvalidCertificate(why)) = error.downcast_ref() {
            return Some(format!("{why:?}"));
        }
        // An error of input or output leaves out what it was made of when it is asked for its source.
        let made_of = error.downcast_ref().and_then(io::Error::get_ref);
        next = match made_of {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}
