//! The browser's fetch.

use futures_util::future::{Either, select};
use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use web_sys::{
    AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestMode, RequestRedirect,
};

use super::doh::{LONGEST_ANSWER, Transport, TransportError};

/// Fetches through the browser.
///
/// A GET whose only header of its own is `Accept` needs no preflight (Fetch standard, CORS
/// protocol). No credentials go along, and no referrer.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserTransport {
    /// Whether to pass by the browser's cache ("check again").
    pub fresh: bool,
}

/// Aborts a fetch that nobody waits for any more.
struct Abort(Option<AbortController>);

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

impl Transport for BrowserTransport {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        let abort = Abort(AbortController::new().ok());
        let signal = abort.0.as_ref().map(AbortController::signal);
        let cache = if self.fresh {
            RequestCache::NoStore
        } else {
            RequestCache::Default
        };
        let request = Request::get(url)
            .header("Accept", "application/dns-message")
            .abort_signal(signal.as_ref())
            .cache(cache)
            .credentials(RequestCredentials::Omit)
            .mode(RequestMode::Cors)
            .redirect(RequestRedirect::Error)
            .referrer_policy(ReferrerPolicy::NoReferrer);
        let fetch = async {
            let response = request
                .send()
                .await
                .map_err(|_| TransportError::Unreachable)?;
            if response.status() != 200 {
                return Err(TransportError::Status(response.status()));
            }
            let length = response
                .headers()
                .get("content-length")
                .and_then(|l| l.parse().ok());
            if length.is_some_and(|length: usize| length > LONGEST_ANSWER) {
                return Err(TransportError::Body);
            }
            let body = response.binary().await.map_err(|_| TransportError::Body)?;
            if body.len() > LONGEST_ANSWER {
                Err(TransportError::Body)
            } else {
                Ok(body)
            }
        };
        match select(Box::pin(fetch), TimeoutFuture::new(limit)).await {
            Either::Left((result, _)) => result,
            Either::Right(_) => Err(TransportError::Timeout),
        }
    }

    async fn pause(&self, milliseconds: u32) {
        TimeoutFuture::new(milliseconds).await;
    }
}
