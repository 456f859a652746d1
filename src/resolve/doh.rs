//! DNS over HTTPS (RFC 8484), by GET, with fail-over.

use std::cell::RefCell;
use std::pin::pin;

use async_once_cell::OnceCell;
use futures_util::future::{Either, select};

use super::pace::{Pace, Place, whole};
use super::patience::{CHECK_LIMIT, Patience, Waiting};
use super::transport::{Transport, TransportError};
use super::{CONCURRENCY, Resolve};
use crate::base64;
use crate::dns::{Answer, Dnssec, Failure, Question, wire};

/// How often a question is asked again where a resolver takes no more for now.
const TRIES: u32 = 8;

/// How long to wait for other answers before it is said that none can be read, in milliseconds.
const LOOK_FOR_ANSWERS: u32 = 1_000;

/// How long to wait before looking whether a permission may be asked for, in milliseconds.
pub(super) const LOOK_FOR_PROMPT: u32 = 700;

/// A chain of resolvers, each asked where those before it fail.
pub struct Doh<T> {
    pub(super) transport: T,
    resolvers: Vec<Resolver>,
    /// How often each resolver failed in a row; the healthy ones are asked first.
    failures: RefCell<Vec<u32>>,
    /// When it was made: a check that has it for itself began then.
    begun: f64,
    patience: Patience,
}

/// A resolver.
struct Resolver {
    /// Its URL.
    url: String,
    pace: Pace,
    /// Why it cannot be reached, looked for once.
    closer: OnceCell<TransportError>,
}

/// What one try came to.
enum Try {
    /// An answer that stands.
    Answer(Answer),
    /// Nothing that stands; another resolver may know better.
    Failed(Answer),
    /// The resolver asks for a pause (HTTP 429).
    Busy,
}

impl<T: Transport> Doh<T> {
    /// A chain over URLs in the order of preference.
    pub fn new(transport: T, resolvers: Vec<String>) -> Self {
        let failures = RefCell::new(vec![0; resolvers.len()]);
        let resolver = |url| Resolver {
            url,
            pace: Pace::new(transport.at_once()),
            closer: OnceCell::new(),
        };
        let resolvers = resolvers.into_iter().map(resolver).collect();
        Self {
            begun: transport.now(),
            transport,
            resolvers,
            failures,
            patience: Patience::default(),
        }
    }

    /// The resolvers in the order in which they are asked now.
    fn order(&self) -> Vec<usize> {
        let failures = self.failures.borrow();
        let mut order: Vec<usize> = Vec::with_capacity(failures.len());
        for (index, count) in failures.iter().enumerate() {
            let at = order.partition_point(|&other| failures.get(other) <= Some(count));
            order.insert(at, index);
        }
        order
    }

    /// Notes whether a resolver is in health.
    fn note(&self, index: usize, healthy: bool) {
        if let Some(count) = self.failures.borrow_mut().get_mut(index) {
            *count = if healthy { 0 } else { count.saturating_add(1) };
        }
    }

    /// Takes the resolver out that is to be asked next, when it may be; what became of it while
    /// there was no place counts.
    async fn next(&self, left: &mut Vec<usize>) -> Option<usize> {
        loop {
            let first =
                |left: &[usize]| self.order().into_iter().find(|index| left.contains(index));
            let index = first(left)?;
            self.resolvers.get(index)?.pace.room().await;
            if first(left) == Some(index) {
                left.retain(|other| *other != index);
                return Some(index);
            }
        }
    }

    /// Asks one resolver once.
    pub(super) async fn fetch(
        &self,
        index: usize,
        question: &Question,
        unchecked: bool,
    ) -> Result<Answer, TransportError> {
        let query = wire::compose_query(question, unchecked);
        let body = self.get(index, &query).await?;
        let mut answer = wire::parse_answer(question, &body);
        if let Some(resolver) = self.resolvers.get(index) {
            answer.resolver.clone_from(&resolver.url);
        }
        Ok(answer)
    }

    /// What one resolver sends back for a query.
    pub(super) async fn get(&self, index: usize, query: &[u8]) -> Result<Vec<u8>, TransportError> {
        let Some(resolver) = self.resolvers.get(index) else {
            return Err(TransportError::Unreachable);
        };
        let url = url_for(&resolver.url, &base64::encode_for_url(query));
        let Some(place) = resolver.pace.enter(&self.transport, &self.patience).await else {
            return Err(TransportError::Busy(None));
        };
        let get = pin!(self.transport.get(&url, whole(CHECK_LIMIT)));
        let got = match select(get, pin!(self.clock(resolver, &place, &url))).await {
            Either::Left((got, _)) => got,
            Either::Right(_) => Err(TransportError::Timeout),
        };
        match got {
            Ok(_) | Err(TransportError::Status(_) | TransportError::Body) => place.answered(),
            Err(TransportError::Busy(told)) => place.refused(told),
            Err(TransportError::Timeout) => place.timed_out(),
            Err(_) => {}
        }
        drop(place);
        match got {
            Err(TransportError::Unreachable) => Err(self.look_closer(resolver, &url).await),
            got => got,
        }
    }

    /// Whether there is one resolver alone.
    fn is_alone(&self) -> bool {
        self.resolvers.len() == 1
    }

    /// Comes when an answer is not waited for any longer.
    async fn clock(&self, resolver: &Resolver, place: &Place<'_, T>, url: &str) {
        self.transport.pause(LOOK_FOR_PROMPT).await;
        let is_asking = async || {
            if resolver.pace.has_answered() {
                return false;
            }
            let limit = self.transport.prompt_limit(url, self.is_alone()).await;
            let waited = self.patience.prompted(self.transport.now());
            limit.is_some_and(|limit| waited < f64::from(limit))
        };
        if is_asking().await {
            let _hold = self
                .patience
                .hold(&self.transport, Waiting::Permission, f64::INFINITY);
            while is_asking().await {
                self.transport.pause(LOOK_FOR_PROMPT).await;
            }
            place.restart();
        }
        while let Some(left) = place.left() {
            self.transport.pause(left).await;
        }
    }

    /// Why a resolver gave no answer at all. Where it gave others, what cannot be read is an error
    /// of which the browser does not let the page know more.
    async fn look_closer(&self, resolver: &Resolver, url: &str) -> TransportError {
        let closer = async {
            let closer = self.transport.look_closer(url, self.is_alone()).await;
            // An error is often there before the answers to what was asked beside it.
            if closer == TransportError::Unreadable {
                self.transport.pause(LOOK_FOR_ANSWERS).await;
            }
            closer
        };
        match *resolver.closer.get_or_init(closer).await {
            TransportError::Unreadable if resolver.pace.has_answered() => TransportError::Status(0),
            error => error,
        }
    }

    /// Whether a resolver has refused so often that nobody waits for it, for now.
    fn refuses(&self, index: usize) -> bool {
        let resolver = self.resolvers.get(index);
        resolver.is_none_or(|resolver| resolver.pace.refuses(self.transport.now()))
    }

    /// Asks one resolver, and says whether its answer stands.
    async fn attempt(&self, index: usize, question: &Question) -> Try {
        if self.refuses(index) {
            return Try::Busy;
        }
        let fetched = self.fetch(index, question, false).await;
        let healthy = fetched
            .as_ref()
            .is_ok_and(|a| a.failure() != Some(Failure::Malformed));
        self.note(index, healthy);
        let mut answer = match fetched {
            Ok(answer) => answer,
            Err(TransportError::Busy(_)) => return Try::Busy,
            Err(error) => return Try::Failed(Answer::failed(error.failure())),
        };
        if answer.failure() == Some(Failure::ServFail) {
            answer = self.after_failure(index, question, answer).await;
        }
        match answer.failure() {
            None => Try::Answer(answer),
            Some(_) => Try::Failed(answer),
        }
    }
}

impl<T: Transport> Resolve for Doh<T> {
    async fn resolve(&self, question: &Question) -> Answer {
        let mut best = Answer::failed(Failure::Unreachable);
        // Who said that there is nothing, without proof, before another answered.
        let mut filter: Option<Answer> = None;
        for _ in 0..TRIES {
            let mut busy = false;
            let mut left = self.order();
            while let Some(index) = self.next(&mut left).await {
                let failed = match self.attempt(index, question).await {
                    Try::Answer(mut answer) => {
                        answer.filtered_by =
                            filter.filter(|f| is_denied(f, &answer)).map(|f| f.resolver);
                        return answer;
                    }
                    Try::Busy => {
                        busy |= !self.refuses(index);
                        Answer::failed(Failure::Busy)
                    }
                    // One that does not look at signatures answers whatever they are. Only one that
                    // found them right knows better.
                    Try::Failed(answer) if answer.dnssec == Dnssec::Broken => {
                        if let Some(next) = self.next(&mut left).await
                            && let Ok(other) = self.fetch(next, question, false).await
                            && other.dnssec == Dnssec::Validated
                        {
                            return other;
                        }
                        return answer;
                    }
                    Try::Failed(answer) => answer,
                };
                let says_nothing =
                    matches!(failed.failure(), Some(Failure::Blocked | Failure::Unproven));
                if says_nothing && filter.is_none() {
                    filter = Some(failed.clone());
                }
                if weight(&failed) > weight(&best) {
                    best = failed;
                }
            }
            // Where one takes no more for now, the next try waits as long as it says.
            if !busy {
                break;
            }
        }
        best
    }

    fn concurrency(&self) -> usize {
        let first = self.order().into_iter().next();
        let first = first.and_then(|index| self.resolvers.get(index));
        first.map_or(CONCURRENCY, |first| first.pace.places().min(CONCURRENCY))
    }

    async fn give_way(&self) {
        self.transport.pause(0).await;
    }

    async fn late(&self) -> Failure {
        self.patience.run_out(&self.transport, self.begun).await
    }

    async fn late_from_now(&self) -> Failure {
        let now = self.transport.now();
        self.patience.run_out(&self.transport, now).await
    }
}

/// The URL of a question. §4.1: a resolver is named by a URI template, which is most often written
/// without its variable. Some take `dns` as the first parameter alone, so one's own follow it.
fn url_for(resolver: &str, query: &str) -> String {
    let base = resolver.strip_suffix("{?dns}").unwrap_or(resolver);
    match base.split_once('?') {
        Some((base, own)) if !own.is_empty() => [base, "?dns=", query, "&", own].concat(),
        _ => [base.trim_end_matches('?'), "?dns=", query].concat(),
    }
}

/// Whether a resolver answered in place of the domain, now that another one's answer is known: it
/// says so itself, or denied without proof what is there.
fn is_denied(filter: &Answer, answer: &Answer) -> bool {
    filter.failure() == Some(Failure::Blocked) || !answer.is_void()
}

/// How much a failure tells: what the domain's own servers did, before what became of the way.
fn weight(answer: &Answer) -> u8 {
    match answer.failure() {
        Some(Failure::Unreachable | Failure::NotRecorded) => 0,
        Some(Failure::NotPermitted) => 1,
        Some(Failure::Unreadable) => 2,
        Some(Failure::HttpError) => 3,
        Some(Failure::Malformed) => 4,
        Some(Failure::Busy) => 5,
        Some(Failure::Timeout) => 6,
        Some(Failure::GaveUp) => 7,
        Some(Failure::Refused) => 8,
        Some(Failure::Blocked) => 9,
        Some(Failure::Unproven) => 10,
        Some(Failure::ServFail) => 11,
        None => 12,
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::BASE64URL_NOPAD;

    use super::*;
    use crate::dns::{Name, Outcome};

    /// What a resolver does with a query, checked or not.
    type Part = dyn Fn(&str, bool) -> Result<Vec<u8>, TransportError>;

    /// A transport that plays one part for each resolver.
    struct Play(Box<Part>, RefCell<Vec<String>>);

    impl Transport for Play {
        async fn get(&self, url: &str, _: u32) -> Result<Vec<u8>, TransportError> {
            let (resolver, query) = url.split_once("?dns=").unwrap();
            let query = BASE64URL_NOPAD.decode(query.as_bytes()).unwrap();
            self.1.borrow_mut().push(resolver.to_owned());
            let play = (self.0)(resolver, query[3] & 0x10 != 0)?;
            // An empty part is a NOERROR without records, one byte is an RCODE; a SOA record of the
            // name that was asked goes before the OPT record.
            if play.len() < 2 {
                let mut answer = query;
                answer[2] |= 0x80;
                answer[3] |= play.first().copied().unwrap_or(0);
                answer[9] = 1;
                let opt = answer.split_off(answer.len() - 11);
                answer.extend_from_slice(&[0xc0, 12, 0, 6, 0, 1, 0, 0, 0, 60, 0, 22]);
                answer.extend_from_slice(&[0; 22]);
                answer.extend_from_slice(&opt);
                return Ok(answer);
            }
            Ok(play)
        }

        async fn pause(&self, milliseconds: u32) {
            // Nobody's time is ever over here.
            if milliseconds >= LOOK_FOR_PROMPT {
                std::future::pending::<()>().await;
            }
        }

        fn now(&self) -> f64 {
            0.0
        }
    }

    fn resolve(
        play: impl Fn(&str, bool) -> Result<Vec<u8>, TransportError> + 'static,
    ) -> (Answer, Vec<String>) {
        let resolvers = vec!["a".to_owned(), "b".to_owned()];
        let doh = Doh::new(Play(Box::new(play), RefCell::default()), resolvers);
        let question = Question::txt(Name::parse("shop.example").unwrap());
        let answer = futures_executor::block_on(doh.resolve(&question));
        (answer, doh.transport.1.take())
    }

    #[test]
    fn the_next_resolver_is_asked_where_one_fails() {
        for error in [
            TransportError::Unreachable,
            TransportError::Timeout,
            TransportError::Status(500),
            TransportError::Busy(None),
        ] {
            let (answer, asked) = resolve(move |url, _| {
                if url == "a" {
                    Err(error)
                } else {
                    Ok(Vec::new())
                }
            });
            assert_eq!(
                (answer.outcome, asked),
                (Outcome::NoData, vec!["a".to_owned(), "b".to_owned()])
            );
        }
        let (answer, _) = resolve(|url, _| {
            Ok(if url == "a" {
                b"garbage".to_vec()
            } else {
                vec![]
            })
        });
        assert_eq!(answer.outcome, Outcome::NoData);
        assert_eq!(answer.resolver, "b");
    }

    #[test]
    fn a_resolver_may_be_named_by_its_template() {
        let play = Play(Box::new(|_, _| Ok(Vec::new())), RefCell::default());
        let doh = Doh::new(play, vec!["a{?dns}".to_owned()]);
        let question = Question::txt(Name::parse("shop.example").unwrap());
        let answer = futures_executor::block_on(doh.resolve(&question));
        assert_eq!(answer.outcome, Outcome::NoData);
        assert_eq!(doh.transport.1.take(), ["a"]);
    }

    #[test]
    fn a_failure_everywhere_is_an_answer_and_never_an_absence() {
        for (error, failure) in [
            (TransportError::Unreachable, Failure::Unreachable),
            (TransportError::Timeout, Failure::Timeout),
            (TransportError::Unreadable, Failure::Unreadable),
            (TransportError::NotPermitted, Failure::NotPermitted),
            (TransportError::Status(500), Failure::HttpError),
            (TransportError::Status(503), Failure::HttpError),
            (TransportError::Status(403), Failure::HttpError),
            (TransportError::Status(0), Failure::HttpError),
            (TransportError::Status(502), Failure::GaveUp),
            (TransportError::Status(504), Failure::GaveUp),
            (TransportError::Status(424), Failure::GaveUp),
            (TransportError::Body, Failure::Malformed),
        ] {
            assert_eq!(resolve(move |_, _| Err(error)).0.failure(), Some(failure));
        }
        assert_eq!(
            resolve(|_, _| Ok(vec![2])).0.failure(),
            Some(Failure::ServFail)
        );
        assert_eq!(
            resolve(|_, _| Ok(vec![5])).0.failure(),
            Some(Failure::Refused)
        );
    }

    #[test]
    fn the_question_is_the_first_parameter() {
        for (resolver, url) in [
            ("https://a/q", "https://a/q?dns=x"),
            ("https://a/q{?dns}", "https://a/q?dns=x"),
            ("https://a/q?", "https://a/q?dns=x"),
            ("https://a/q?key=a/b", "https://a/q?dns=x&key=a/b"),
        ] {
            assert_eq!(url_for(resolver, "x"), url);
        }
    }
}
