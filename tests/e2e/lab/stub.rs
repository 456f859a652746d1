//! A DoH server that is slow or broken as a test wants it, and that remembers what it was asked.
//!
//! Honest answers come from the lab's resolver or from a function.
//! Requests are independent: each is answered after the delay, however many there are at once.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use data_encoding::BASE64URL_NOPAD;
use domain::base::{Message, Rtype};
use hyper::body::Incoming;
use hyper::{Method, Request, StatusCode, Version};

use super::certificate::Certificate;
use super::dns::exchange;
use super::fault::{Fault, error, message, respond};
use super::http::{Reply, Server};
use super::listed::{self, Sent};
use super::process::free_address;

/// A question that the stub received.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The name in lower case, without the dot at the end.
    pub(crate) name: String,
    /// The record type.
    pub(crate) rtype: Rtype,
    /// Whether the question carried the CD flag.
    pub(crate) checking_disabled: bool,
    /// Whether it came over HTTP/2.
    pub(crate) http2: bool,
    /// When it arrived.
    pub(crate) at: Instant,
    /// When its answer left; nothing for one that was never answered.
    pub(crate) answered: Option<Instant>,
}

/// Answers a message without any resolver.
type Answers = dyn Fn(&[u8]) -> Vec<u8> + Send + Sync;

/// Says which questions fail, and how.
type Faults = dyn Fn(&Asked) -> Option<Fault> + Send + Sync;

/// Where honest answers come from.
#[derive(Clone)]
pub(crate) enum Source {
    /// A resolver, asked over TCP.
    Resolver(SocketAddr),
    /// A function from query to answer.
    Function(Arc<Answers>),
}

/// The running stub; dropping it closes its ports.
#[derive(Debug)]
pub(crate) struct Stub {
    /// DoH with the lab's certificate, HTTP/2.
    pub(crate) url: String,
    /// DoH in the clear.
    pub(crate) plain_url: String,
    shared: Arc<Shared>,
    _servers: [Server; 2],
}

impl Stub {
    /// Starts a stub that answers honestly and at once.
    pub(crate) async fn start(certificate: &Certificate, source: Source) -> Result<Self> {
        let behaviour = Behaviour {
            delay: Duration::ZERO,
            faults: Arc::new(|_| None),
        };
        let shared = Arc::new(Shared {
            source,
            behaviour: Mutex::new(behaviour),
            asked: Mutex::default(),
            befallen: Mutex::default(),
        });
        let handler = {
            let shared = Arc::clone(&shared);
            move |request| Arc::clone(&shared).handle(request)
        };
        let tls = Server::start(Some(certificate.server_config()?), handler.clone()).await?;
        let plain = Server::start(None, handler).await?;
        Ok(Self {
            url: format!("https://{}/dns-query", tls.address),
            plain_url: format!("http://{}/dns-query", plain.address),
            shared,
            _servers: [tls, plain],
        })
    }

    /// Makes every answer take this long: the round trip to a resolver far away.
    pub(crate) fn set_delay(&self, delay: Duration) {
        lock(&self.shared.behaviour).delay = delay;
    }

    /// Makes the questions fail that the rule names.
    pub(crate) fn set_faults(
        &self,
        faults: impl Fn(&Asked) -> Option<Fault> + Send + Sync + 'static,
    ) {
        lock(&self.shared.behaviour).faults = Arc::new(faults);
    }

    /// All questions so far, in the order in which they arrived.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        lock(&self.shared.asked).clone()
    }

    /// Forgets all questions.
    ///
    /// Only between checks: an answer that is still under way must find its question.
    pub(crate) fn forget(&self) {
        lock(&self.shared.asked).clear();
        lock(&self.shared.befallen).clear();
    }
}

/// A DoH URL on a port where nobody listens.
pub(crate) fn closed_url() -> Result<String> {
    Ok(format!("https://{}/dns-query", free_address()?))
}

/// What the connections of a stub share.
struct Shared {
    source: Source,
    behaviour: Mutex<Behaviour>,
    asked: Mutex<Vec<Asked>>,
    /// How often a fault of the matrix befell each question.
    befallen: Mutex<BTreeMap<(String, u16), usize>>,
}

/// How the stub answers at present.
#[derive(Clone)]
struct Behaviour {
    delay: Duration,
    faults: Arc<Faults>,
}

impl Shared {
    /// Answers one request.
    async fn handle(self: Arc<Self>, request: Request<Incoming>) -> Reply<Sent> {
        match self.answer(&request).await {
            Ok(reply) => reply,
            Err(problem) => {
                eprintln!("the stub cannot answer {}: {problem:#}", request.uri());
                error(StatusCode::BAD_REQUEST).ok().map(listed::whole)
            }
        }
    }

    /// Answers one question, honestly or not, and notes when.
    async fn answer(&self, request: &Request<Incoming>) -> Result<Reply<Sent>> {
        // A page that needs a preflight request is a mistake that must show.
        if request.method() != Method::GET {
            let refused = error(StatusCode::METHOD_NOT_ALLOWED).ok();
            return Ok(refused.map(listed::whole));
        }
        let arrival = Instant::now();
        let query = query_of(request)?;
        let asked = parse_question(&query, arrival, request.version())?;
        let Behaviour { delay, faults } = lock(&self.behaviour).clone();
        let fault = faults(&asked);
        let question = (asked.name.clone(), asked.rtype.to_int());
        let index = {
            let mut all = lock(&self.asked);
            all.push(asked);
            all.len() - 1
        };

        let honest = match &self.source {
            Source::Resolver(address) => exchange(*address, &query).await?,
            Source::Function(answers) => answers(&query),
        };
        tokio::time::sleep(delay.saturating_sub(arrival.elapsed())).await;
        let reply = match fault {
            None => Some(listed::whole(message(honest)?)),
            Some(Fault::Listed(fault)) => {
                let before = self.befall(question);
                listed::respond(fault, &query, &honest, before).await?
            }
            Some(fault) => respond(fault, &query, honest).await?.map(listed::whole),
        };
        if let Some(asked) = lock(&self.asked).get_mut(index) {
            asked.answered = Some(Instant::now());
        }
        Ok(reply)
    }
}

impl Shared {
    /// Notes that a fault befalls a question, and says how often one did before.
    fn befall(&self, question: (String, u16)) -> usize {
        let mut befallen = lock(&self.befallen);
        let count = befallen.entry(question).or_default();
        *count += 1;
        *count - 1
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("asked", &self.asked)
            .finish_non_exhaustive()
    }
}

/// The DNS message in a request's `dns` parameter.
fn query_of(request: &Request<Incoming>) -> Result<Vec<u8>> {
    let parameters = request.uri().query().unwrap_or_default();
    let dns = parameters
        .split('&')
        .find_map(|parameter| parameter.strip_prefix("dns="));
    let dns = dns.context("no dns parameter")?;
    let query = BASE64URL_NOPAD.decode(dns.as_bytes());
    query.map_err(|_| anyhow!("the dns parameter is not base64url without padding"))
}

/// Reads what a message asks.
fn parse_question(query: &[u8], at: Instant, version: Version) -> Result<Asked> {
    let message = Message::from_slice(query).context("shorter than a DNS header")?;
    let question = message.sole_question().context("not one question")?;
    Ok(Asked {
        name: question.qname().to_string().to_ascii_lowercase(),
        rtype: question.qtype(),
        checking_disabled: message.header().cd(),
        http2: version == Version::HTTP_2,
        at,
        answered: None,
    })
}

/// Locks, even after a test panicked with the lock held.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
