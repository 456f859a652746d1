//! DNS over HTTPS (RFC 8484), by GET, with fail-over.

use std::cell::RefCell;
use std::future::Future;

use data_encoding::BASE64URL_NOPAD;

use super::Resolve;
use crate::dns::{Answer, Dnssec, Failure, Question, wire};

/// How long one try may take, in milliseconds. Resolvers give up on a silent domain within about
/// five seconds and say so; somebody who waits for a page does not wait much longer.
const TRY_LIMIT: u32 = 5_000;

/// How long to wait before asking again where a resolver said that it was too much.
const PAUSE: u32 = 700;

/// The longest answer that is read: a DNS message has no more.
pub const LONGEST_ANSWER: usize = 65_535;

/// Fetches over HTTP and waits.
pub trait Transport {
    /// The body of the answer to a GET with `Accept: application/dns-message`, no credentials and
    /// no referrer, within `limit` milliseconds and at most [`LONGEST_ANSWER`] bytes.
    fn get(&self, url: &str, limit: u32) -> impl Future<Output = Result<Vec<u8>, TransportError>>;

    /// Waits for some milliseconds.
    fn pause(&self, milliseconds: u32) -> impl Future<Output = ()>;
}

/// Why there is no body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TransportError {
    /// No connection, or one that the browser does not allow.
    Unreachable,
    /// Nothing came in time.
    Timeout,
    /// An HTTP status other than 200; such an answer holds no DNS message (RFC 8484 §4.2.1).
    Status(u16),
    /// The body is longer than any DNS message, or broke off.
    Body,
}

/// A chain of resolvers, each asked where those before it fail.
pub struct Doh<T> {
    pub(super) transport: T,
    resolvers: Vec<String>,
    /// How often each resolver failed in a row; the healthy ones are asked first.
    failures: RefCell<Vec<u32>>,
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
        Self {
            transport,
            resolvers,
            failures,
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
            answer.resolver.clone_from(resolver);
        }
        Ok(answer)
    }

    /// What one resolver sends back for a query.
    pub(super) async fn get(&self, index: usize, query: &[u8]) -> Result<Vec<u8>, TransportError> {
        let Some(resolver) = self.resolvers.get(index) else {
            return Err(TransportError::Unreachable);
        };
        let query = BASE64URL_NOPAD.encode(query);
        // §4.1: a resolver is named by a URI template, which is most often written without its variable.
        let base = resolver.strip_suffix("{?dns}").unwrap_or(resolver);
        let separator = if base.contains('?') { '&' } else { '?' };
        let url = format!("{base}{separator}dns={query}");
        self.transport.get(&url, TRY_LIMIT).await
    }

    /// Asks one resolver, and says whether its answer stands.
    async fn attempt(&self, index: usize, question: &Question) -> Try {
        let fetched = self.fetch(index, question, false).await;
        let healthy = fetched
            .as_ref()
            .is_ok_and(|a| a.failure() != Some(Failure::Malformed));
        self.note(index, healthy);
        let mut answer = match fetched {
            Ok(answer) => answer,
            Err(TransportError::Status(429)) => return Try::Busy,
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
        for pass in 0..2 {
            let mut busy = false;
            let mut order = self.order().into_iter();
            while let Some(index) = order.next() {
                match self.attempt(index, question).await {
                    Try::Answer(mut answer) => {
                        answer.filtered_by =
                            filter.filter(|f| is_denied(f, &answer)).map(|f| f.resolver);
                        return answer;
                    }
                    Try::Busy => busy = true,
                    // One that does not look at signatures answers whatever they are. Only one that
                    // found them right knows better.
                    Try::Failed(answer) if answer.dnssec == Dnssec::Broken => {
                        if let Some(next) = order.next()
                            && let Ok(other) = self.fetch(next, question, false).await
                            && other.dnssec == Dnssec::Validated
                        {
                            return other;
                        }
                        return answer;
                    }
                    Try::Failed(answer) => {
                        let says_nothing =
                            matches!(answer.failure(), Some(Failure::Blocked | Failure::Unproven));
                        if says_nothing && filter.is_none() {
                            filter = Some(answer.clone());
                        }
                        if weight(&answer) > weight(&best) {
                            best = answer;
                        }
                    }
                }
            }
            if !busy || pass == 1 {
                break;
            }
            self.transport.pause(PAUSE).await;
        }
        best
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
        Some(Failure::Malformed) => 1,
        Some(Failure::Timeout) => 2,
        Some(Failure::Refused) => 3,
        Some(Failure::Blocked) => 4,
        Some(Failure::Unproven) => 5,
        Some(Failure::ServFail) => 6,
        None => 7,
    }
}

impl TransportError {
    /// The failure as an answer has it.
    fn failure(self) -> Failure {
        match self {
            Self::Timeout => Failure::Timeout,
            Self::Body => Failure::Malformed,
            Self::Unreachable | Self::Status(_) => Failure::Unreachable,
        }
    }
}

#[cfg(test)]
mod tests {
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
            // An empty part is a NOERROR without records, one byte is an RCODE; a SOA record of the name
            // that was asked goes before the OPT record.
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

        async fn pause(&self, _: u32) {}
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
            TransportError::Status(429),
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
            (TransportError::Status(500), Failure::Unreachable),
            (TransportError::Status(429), Failure::Unreachable),
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
    fn a_busy_resolver_is_asked_again_after_a_pause() {
        let calls = RefCell::new(0);
        let (answer, _) = resolve(move |_, _| {
            *calls.borrow_mut() += 1;
            if *calls.borrow() <= 2 {
                Err(TransportError::Status(429))
            } else {
                Ok(Vec::new())
            }
        });
        assert_eq!(answer.outcome, Outcome::NoData);
    }
}
