//! HTTP for the command line.

use std::time::Duration;

use sentra_check::resolve::{Transport, TransportError};

/// Fetches through reqwest, over HTTP/2 where the resolver offers it.
pub(crate) struct HttpTransport(reqwest::Client);

impl HttpTransport {
    /// A client that keeps its connections.
    pub(crate) fn new() -> reqwest::Result<Self> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        client.build().map(Self)
    }
}

impl Transport for HttpTransport {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        let request = self
            .0
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
            return Err(TransportError::Status(response.status().as_u16()));
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
}
