//! Verifying the signatures of a message: beside the page, in a module and a worker of its own.
//!
//! ```text
//! begin ─▶ open ─▶ www/verify.js ─▶ worker: hashes the message
//!            report ◀─ the keys that are needed ─┘
//!            proceed ─▶ the answers ─▶ worker: verifies ─▶ report
//! ```
//!
//! The module asks nothing itself: the page asks for the keys with all the other questions. What
//! was verified goes into the request, as on the command line. Where the module cannot be had or is
//! ended, the report is made without it, and says so. A check that is dropped ends its worker.

use std::cell::{OnceCell, RefCell};

use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use serde::Deserialize;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use yew::UseReducerDispatcher;

use super::given::Given;
use super::session::Signatures;
use super::state::{Action, State, Unverified};
use super::{browser, files};
use crate::dns::{self, Missing, Question, Snapshot};
use crate::findings::Arg;
use crate::message::Verified;
use crate::texts::Texts;

/// What imports the script that starts the worker; `www/boot.js` knows its name.
const IMPORT: &str = "sentraVerify";

/// How often keys are asked for; nothing that works needs more than once.
const ROUND_LIMIT: usize = 3;

/// The signatures of a message while they are verified.
struct Verification {
    given: Given,
    /// Told how many bytes are hashed.
    tell: Closure<dyn FnMut(JsValue)>,
    /// What `www/verify.js` does for this message.
    session: OnceCell<JsValue>,
    state: RefCell<Step>,
    rounds: RefCell<usize>,
}

/// What verification has come to.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Step {
    /// These keys have to be asked for first; none as long as nothing is known of the message.
    Missing(Vec<Question>),
    /// The signatures and the chain with their results.
    Verified(Verified),
    /// Nothing can be said, for this reason.
    #[serde(skip)]
    Unverified(Unverified),
}

/// Begins with the signatures of what was given, for the check of this number. Nothing is done yet.
pub(crate) fn begin(
    number: usize,
    given: &Given,
    texts: &Texts,
    send: &UseReducerDispatcher<State>,
) -> Box<dyn Signatures> {
    let (texts, send) = (texts.clone(), send.clone());
    let size = Arg::Number(megabytes(given.size()));
    let tell = Closure::new(move |hashed: JsValue| {
        let hashed = megabytes(hashed.as_f64().unwrap_or_default() as usize);
        let args = [("hashed", Arg::Number(hashed)), ("size", size.clone())];
        let words = [" · ", &texts.format("page-hashed", &args)].concat();
        send.dispatch(Action::Hashed { number, words });
    });
    Box::new(Verification {
        given: given.clone(),
        tell,
        session: OnceCell::new(),
        state: RefCell::new(Step::Missing(Vec::new())),
        rounds: RefCell::new(0),
    })
}

/// Begins to load what a message will need that was just given.
pub(crate) fn warm() {
    // A failure is told when it matters.
    let _ = call(&JsValue::from(browser::window()), IMPORT, &[]);
}

impl Signatures for Verification {
    fn open(&self, now: i64) -> LocalBoxFuture<'_, ()> {
        self.hand_over(now).boxed_local()
    }

    fn verified(&self, dns: &Snapshot) -> Result<Verified, Missing> {
        self.look();
        match &*self.state.borrow() {
            Step::Missing(keys) => {
                let keys = dns::all(keys.iter().map(|key| dns.get(key)));
                keys.map(|_| Verified::default())
            }
            Step::Verified(verified) => Ok(verified.clone()),
            Step::Unverified(_) => Ok(Verified::default()),
        }
    }

    fn proceed<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, bool> {
        self.go_on(dns).boxed_local()
    }

    fn problem(&self) -> Option<Unverified> {
        match *self.state.borrow() {
            Step::Unverified(problem) => Some(problem),
            _ => None,
        }
    }
}

impl Verification {
    /// Hands the message over.
    async fn hand_over(&self, now: i64) {
        let script = call(&JsValue::from(browser::window()), IMPORT, &[]);
        let opened = match script.map(JsCast::dyn_into::<Promise>) {
            Some(Ok(script)) => JsFuture::from(script).await.ok().and_then(|script| {
                let given = match &self.given {
                    Given::Text(bytes) => Uint8Array::from(&bytes[..]).into(),
                    Given::File { place, .. } => files::at(*place).into(),
                };
                let now = JsValue::from_f64(now as f64);
                call(&script, "open", &[given, now, self.tell.as_ref().clone()])
            }),
            _ => None,
        };
        match opened {
            Some(session) => {
                let _ = self.session.set(session);
            }
            None => *self.state.borrow_mut() = Step::Unverified(Unverified::NotLoaded),
        }
    }

    /// Takes over which keys are needed, once that is known.
    fn look(&self) {
        let mut state = self.state.borrow_mut();
        if let (Step::Missing(keys), Some(session)) = (&*state, self.session.get())
            && keys.is_empty()
            && let Ok(first) = Reflect::get(session, &JsValue::from_str("first"))
            && let Some(Ok(step)) = first.as_string().map(|first| Step::parse(&first))
        {
            *state = step;
        }
    }

    /// Verifies with these answers.
    async fn go_on(&self, dns: &Snapshot) -> bool {
        let is_open = matches!(*self.state.borrow(), Step::Missing(_));
        let Some(session) = self.session.get().filter(|_| is_open) else {
            return false;
        };
        let round = self.rounds.replace_with(|rounds| *rounds + 1);
        let mut answers = Snapshot::default();
        if let Step::Missing(keys) = &*self.state.borrow() {
            for key in keys {
                if let Ok(answer) = dns.get(key) {
                    answers.insert(key.clone(), answer.clone());
                }
            }
        }
        let step = match serde_json::to_string(&answers) {
            Ok(answers) if round < ROUND_LIMIT => step(session, &answers).await,
            _ => Err(Unverified::Stopped),
        };
        *self.state.borrow_mut() = step.unwrap_or_else(Step::Unverified);
        true
    }
}

impl Drop for Verification {
    fn drop(&mut self) {
        if let Some(session) = self.session.get() {
            let _ = call(session, "close", &[]);
        }
    }
}

impl Step {
    /// Reads what the module says.
    fn parse(json: &str) -> Result<Self, Unverified> {
        serde_json::from_str(json).map_err(|_| Unverified::Stopped)
    }
}

/// The reason that `www/verify.js` gives.
fn named(reason: &str) -> Unverified {
    match reason {
        "not-loaded" => Unverified::NotLoaded,
        "too-large" => Unverified::TooLarge,
        "gone" => Unverified::Gone,
        _ => Unverified::Stopped,
    }
}

/// So many bytes in megabytes, as people count.
fn megabytes(bytes: usize) -> u64 {
    ((bytes + 500_000) / 1_000_000) as u64
}

/// What verification comes to with these answers.
async fn step(session: &JsValue, answers: &str) -> Result<Step, Unverified> {
    let promise = call(session, "step", &[JsValue::from_str(answers)]);
    let promise = promise.and_then(|promise| promise.dyn_into::<Promise>().ok());
    let said = JsFuture::from(promise.ok_or(Unverified::Stopped)?).await;
    let said = said.map_err(|reason| named(&reason.as_string().unwrap_or_default()))?;
    Step::parse(&said.as_string().unwrap_or_default())
}

/// Calls a method of an object; nothing where it has none, or where it throws.
fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method = Reflect::get(object, &JsValue::from_str(method)).ok()?;
    let method = method.dyn_into::<Function>().ok()?;
    method.apply(object, &arguments.iter().collect()).ok()
}
