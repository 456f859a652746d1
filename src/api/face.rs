//! What the program offers to its JavaScript half, and what that offers to the program.

use futures_util::future::{Either, select};
use js_sys::Uint8Array;
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[cfg(feature = "verify")]
use super::input::read_message;
use super::input::{explain, read_answer, read_request};
use super::types::Progress;
use crate::dns::{Answer, Entry, Failure, Missing, Question, Snapshot, wire};
use crate::report::{Report, report};
use crate::resolve::{
    self, Doh, LONGEST_ANSWER, PUBLIC_RESOLVERS, Resolve, Transport, TransportError, drive,
};

/// How long a function may take for an answer, in milliseconds: as long as a resolver.
const ASK_LIMIT: u32 = 5_000;

/// How long a check over a function may take, in milliseconds: as long as over resolvers.
const CHECK_LIMIT: u32 = 20_000;

#[wasm_bindgen]
extern "C" {
    /// The JavaScript half, as one check sees it. Nothing of it throws; what it promises comes in time.
    pub type Host;

    /// The time in seconds since 1970.
    #[wasm_bindgen(method)]
    fn now(this: &Host) -> f64;

    /// A host in A-labels.
    #[wasm_bindgen(method, js_name = "toAscii")]
    fn to_ascii(this: &Host, host: &str) -> Option<String>;

    /// The body of the answer to a GET, else its status, else "timeout" or "unreachable".
    #[wasm_bindgen(method, catch)]
    async fn get(this: &Host, url: &str, limit: u32) -> Result<JsValue, JsValue>;

    /// What the function answers, as bytes or as JSON, else null; fails with "timeout" or otherwise.
    #[wasm_bindgen(method, catch)]
    async fn ask(this: &Host, name: &str, kind: &str, limit: u32) -> Result<JsValue, JsValue>;

    /// Waits for some milliseconds.
    #[wasm_bindgen(method, catch)]
    async fn pause(this: &Host, milliseconds: u32) -> Result<JsValue, JsValue>;

    /// Tells how far the check is, as JSON.
    #[wasm_bindgen(method)]
    fn tell(this: &Host, progress: &str);

    /// Comes when nobody waits for the check any more.
    #[wasm_bindgen(method, catch)]
    async fn ended(this: &Host) -> Result<JsValue, JsValue>;
}

/// Checks a request, both as JSON. With an empty list of resolvers the public ones are asked, without
/// any list the host's function.
#[wasm_bindgen]
pub async fn check(
    host: Host,
    request: String,
    resolvers: Option<Vec<String>>,
    tells: bool,
) -> Result<String, JsError> {
    let request = read_request(&request, None, seconds(&host), |text| host.to_ascii(text))?;
    run(&host, resolvers, tells, |dns| report(dns, &request)).await
}

/// Verifies the signatures of a message, and checks its sender as [`check`] does. What the request
/// leaves open, the message says.
#[cfg(feature = "verify")]
#[wasm_bindgen(js_name = "verifyMessage")]
pub async fn verify_message(
    host: Host,
    bytes: Vec<u8>,
    request: String,
    resolvers: Option<Vec<String>>,
    tells: bool,
) -> Result<String, JsError> {
    let to_ascii = |text: &str| host.to_ascii(text);
    let (request, message) = read_message(&bytes, &request, seconds(&host), to_ascii)?;
    drop(bytes);
    run(&host, resolvers, tells, |dns| {
        message.evaluate(dns, &request, report)
    })
    .await
}

/// Reads a rejection, or a message that came back; the explanation as JSON.
#[wasm_bindgen(js_name = "explainBounce")]
pub fn explain_bounce(host: &Host, text: &str) -> Result<String, JsError> {
    json(&explain(text, |text| host.to_ascii(text))?)
}

/// Evaluates over the answers of the resolvers, until the report is whole or nobody waits for it.
async fn run(
    host: &Host,
    resolvers: Option<Vec<String>>,
    tells: bool,
    evaluate: impl Fn(&Snapshot) -> Result<Report, Missing>,
) -> Result<String, JsError> {
    let resolver = match resolvers {
        None => Asked::Function(host),
        Some(urls) if urls.is_empty() => Asked::Doh(Doh::new(
            Fetch(host),
            PUBLIC_RESOLVERS.map(str::to_owned).to_vec(),
        )),
        Some(urls) => Asked::Doh(Doh::new(Fetch(host), urls)),
    };
    let mut tell = |progress: &resolve::Progress<'_>| {
        let latest = progress
            .latest
            .map(|(question, answer)| Entry { question, answer });
        let progress = Progress {
            needed: progress.needed,
            answered: progress.answered,
            latest,
        };
        if tells && let Ok(progress) = json(&progress) {
            host.tell(&progress);
        }
    };
    let mut dns = Snapshot::default();
    let check = drive(&resolver, &mut dns, &mut tell, evaluate);
    match select(Box::pin(check), Box::pin(host.ended())).await {
        Either::Left((report, _)) => json(&report),
        // The JavaScript half knows why, and has said so already.
        Either::Right(_) => Err(JsError::new("")),
    }
}

/// Where answers come from.
enum Asked<'a> {
    /// Resolvers.
    Doh(Doh<Fetch<'a>>),
    /// A function.
    Function(&'a Host),
}

impl Resolve for Asked<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        match self {
            Self::Doh(doh) => doh.resolve(question).await,
            Self::Function(host) => {
                let (name, kind) = (question.name.as_str(), question.record_type.mnemonic());
                let mut answer = match host.ask(name, kind, ASK_LIMIT).await {
                    Ok(value) => answer(question, &value),
                    Err(reason) if reason == "timeout" => Answer::failed(Failure::Timeout),
                    Err(_) => Answer::failed(Failure::Unreachable),
                };
                if answer.resolver.is_empty() && answer.failure() != Some(Failure::Unreachable) {
                    "function".clone_into(&mut answer.resolver);
                }
                answer
            }
        }
    }

    async fn late(&self) -> Failure {
        match self {
            Self::Doh(doh) => doh.late().await,
            Self::Function(host) => {
                let _ = host.pause(CHECK_LIMIT).await;
                Failure::Timeout
            }
        }
    }
}

/// An answer that a function gave.
fn answer(question: &Question, value: &JsValue) -> Answer {
    if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        if bytes.length() as usize <= LONGEST_ANSWER {
            return wire::parse_answer(question, &bytes.to_vec());
        }
    } else if let Some(text) = value.as_string() {
        return read_answer(question, &text);
    }
    Answer::failed(Failure::Malformed)
}

/// The host's fetch.
struct Fetch<'a>(&'a Host);

impl Transport for Fetch<'_> {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        // What nobody waits for is not ended from here.
        let limit = limit.min(ASK_LIMIT);
        let value = self.0.get(url, limit).await.unwrap_or_default();
        if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
            if bytes.length() as usize <= LONGEST_ANSWER {
                return Ok(bytes.to_vec());
            }
            return Err(TransportError::Body);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a status"
        )]
        match value.as_f64() {
            Some(status) => Err(TransportError::of_status(status as u16, None)),
            None if value == "timeout" => Err(TransportError::Timeout),
            None if value == "body" => Err(TransportError::Body),
            None => Err(TransportError::Unreachable),
        }
    }

    async fn pause(&self, milliseconds: u32) {
        // A pause that ends early does no harm.
        let _ = self.0.pause(milliseconds).await;
    }

    fn now(&self) -> f64 {
        self.0.now() * 1_000.0
    }
}

/// The time in whole seconds.
#[expect(clippy::cast_possible_truncation, reason = "seconds since 1970 fit")]
fn seconds(host: &Host) -> i64 {
    host.now() as i64
}

/// A value as JSON.
fn json(value: &impl Serialize) -> Result<String, JsError> {
    Ok(serde_json::to_string(value)?)
}
