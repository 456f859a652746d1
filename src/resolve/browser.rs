//! The browser's fetch.

use futures_util::future::{Either, select};
use gloo_net::http::{Request, Response};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Date, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestMode,
    RequestRedirect, Url,
};

use super::Waiting;
use super::private::is_private;
use super::transport::{LONGEST_ANSWER, Transport, TransportError};

/// Requests that a browser sends to one host at once over HTTP/1.1; more wait in a queue.
const AT_ONCE: usize = 6;

/// How long another look at a resolver that cannot be reached may take, in milliseconds.
const LOOK_LIMIT: u32 = 3_000;

/// How long a visitor may take to let the page ask a resolver in a private network, in
/// milliseconds.
const PROMPT_LIMIT: u32 = 60_000;

/// The same where it cannot be seen that it is in one: it may just be silent.
const MAYBE_PROMPT_LIMIT: u32 = 20_000;

/// The permission without which a page from elsewhere asks no private network, nor this machine.
const PERMISSION: &str = "local-network-access";

/// Fetches through the browser.
///
/// A GET whose only header of its own is `Accept` needs no preflight (Fetch standard, CORS
/// protocol). No credentials go along, and no referrer.
pub struct BrowserTransport {
    /// Whether to pass by the browser's cache ("check again"), and renew what it keeps.
    pub fresh: bool,
    /// Hears what is waited for beside answers.
    pub tell: Box<dyn Fn(Option<Waiting>)>,
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

/// Fetches within a time; nothing where that is over.
async fn within(
    limit: u32,
    url: &str,
    cache: RequestCache,
    mode: RequestMode,
    redirect: RequestRedirect,
    read: impl AsyncFnOnce(Response) -> Result<Vec<u8>, TransportError>,
) -> Result<Vec<u8>, TransportError> {
    let abort = Abort(AbortController::new().ok());
    let signal = abort.0.as_ref().map(AbortController::signal);
    let request = Request::get(url)
        .header("Accept", "application/dns-message")
        .abort_signal(signal.as_ref())
        .cache(cache)
        .credentials(RequestCredentials::Omit)
        .mode(mode)
        .redirect(redirect)
        .referrer_policy(ReferrerPolicy::NoReferrer);
    let fetch = async {
        let response = request.send().await;
        read(response.map_err(|_| TransportError::Unreachable)?).await
    };
    match select(Box::pin(fetch), TimeoutFuture::new(limit)).await {
        Either::Left((result, _)) => result,
        Either::Right(_) => Err(TransportError::Timeout),
    }
}

impl Transport for BrowserTransport {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        // What is not to come out of the cache is to be in it from now on: the page may be loaded
        // anew.
        let cache = match self.fresh {
            true => RequestCache::Reload,
            false => RequestCache::Default,
        };
        // A redirect is not followed: its status is 0 then.
        let (mode, redirect) = (RequestMode::Cors, RequestRedirect::Manual);
        within(limit, url, cache, mode, redirect, async |response| {
            let header = |name| response.headers().get(name);
            if response.status() != 200 {
                let retry_after = header("retry-after").and_then(|value| seconds(&value));
                return Err(TransportError::of_status(response.status(), retry_after));
            }
            let length = header("content-length").and_then(|l| l.parse().ok());
            if length.is_some_and(|length: usize| length > LONGEST_ANSWER) {
                return Err(TransportError::Body);
            }
            let body = response.binary().await.map_err(|_| TransportError::Body)?;
            if body.len() > LONGEST_ANSWER {
                Err(TransportError::Body)
            } else {
                Ok(body)
            }
        })
        .await
    }

    async fn pause(&self, milliseconds: u32) {
        TimeoutFuture::new(milliseconds).await;
    }

    fn now(&self) -> f64 {
        Date::now()
    }

    fn at_once(&self) -> usize {
        AT_ONCE
    }

    /// An answer that may not be read comes all the same where the page does not want to read it.
    async fn look_closer(&self, url: &str, is_only: bool) -> TransportError {
        let may_be_private = is_only || is_private(&host_of(url));
        if may_be_private && permission().await.as_deref() == Some("denied") {
            return TransportError::NotPermitted;
        }
        let (mode, redirect) = (RequestMode::NoCors, RequestRedirect::Follow);
        let cache = RequestCache::NoStore;
        let looked = within(LOOK_LIMIT, url, cache, mode, redirect, async |_| {
            Ok(Vec::new())
        });
        match looked.await {
            Ok(_) => TransportError::Unreadable,
            Err(_) => TransportError::Unreachable,
        }
    }

    async fn prompt_limit(&self, url: &str, is_only: bool) -> Option<u32> {
        let limit = match is_private(&host_of(url)) {
            true => PROMPT_LIMIT,
            false if is_only => MAYBE_PROMPT_LIMIT,
            false => return None,
        };
        let state = permission().await;
        state.filter(|state| state == "prompt").map(|_| limit)
    }

    fn tell(&self, waiting: Option<Waiting>) {
        (self.tell)(waiting);
    }
}

/// The seconds of a `Retry-After`, which has them or a date (RFC 9110 §10.2.3).
fn seconds(value: &str) -> Option<f64> {
    let seconds = value.trim().parse::<u32>().map(f64::from);
    let left = || (Date::parse(value) - Date::now()) / 1_000.0;
    Some(seconds.unwrap_or_else(|_| left())).filter(|seconds| !seconds.is_nan())
}

/// The host of an address.
fn host_of(url: &str) -> String {
    Url::new(url).map_or_else(|_| String::new(), |url| url.hostname())
}

/// What the browser makes of the permission: `prompt`, `denied` or `granted`; nothing where it
/// knows of none, or needs none.
async fn permission() -> Option<String> {
    if !is_elsewhere() {
        return None;
    }
    let get = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
    let permissions = get(&get(&js_sys::global(), "navigator")?, "permissions")?;
    let query: js_sys::Function = get(&permissions, "query")?.dyn_into().ok()?;
    let wanted = Object::new();
    Reflect::set(&wanted, &"name".into(), &PERMISSION.into()).ok()?;
    let promise: Promise = query.call1(&permissions, &wanted).ok()?.dyn_into().ok()?;
    let status = JsFuture::from(promise).await.ok()?;
    get(&status, "state")?.as_string()
}

/// Whether the page came from the public network, as far as its address tells: only then does the
/// browser ask.
fn is_elsewhere() -> bool {
    let location = Reflect::get(&js_sys::global(), &"location".into());
    let host = location.and_then(|location| Reflect::get(&location, &"hostname".into()));
    let host = host.ok().and_then(|host| host.as_string());
    host.is_some_and(|host| !is_private(&host))
}
