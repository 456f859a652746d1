//! HTTP for the command line.

use std::time::{Duration, Instant, SystemTime};

use sentra_check::resolve::{Transport, TransportError};

/// Fetches through reqwest, over HTTP/2 where the resolver offers it.
pub(crate) struct HttpTransport {
    client: reqwest::Client,
    begun: Instant,
}

impl HttpTransport {
    /// A client that keeps its connections.
    pub(crate) fn new() -> reqwest::Result<Self> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        Ok(Self {
            client: client.build()?,
            begun: Instant::now(),
        })
    }
}

impl Transport for HttpTransport {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        let request = self
            .client
            .get(url)
            .header("accept", "application/dns-message")
            .timeout(Duration::from_millis(limit.into()));
        let failed = |error: reqwest::Error| {
            if error.is_timeout() {
                TransportError::Timeout
            } else {
                TransportError::Unreachable
            }
        };
        let mut response = request.send().await.map_err(failed)?;
        if response.status() != 200 {
            let retry_after = response.headers().get(reqwest::header::RETRY_AFTER);
            let retry_after = retry_after.and_then(|value| seconds(value.to_str().ok()?));
            let status = response.status().as_u16();
            return Err(TransportError::of_status(status, retry_after));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| TransportError::Body)? {
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
        self.begun.elapsed().as_secs_f64() * 1_000.0
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
