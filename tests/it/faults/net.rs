//! The way to two resolvers, one of which has a fault, without a network and by a clock of its own.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use data_encoding::BASE64URL_NOPAD;
use domain::base::Message;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Name, Question, RecordType};
use sentra_check::resolve::{LONGEST_ANSWER, Transport, TransportError};

use super::clock::Clock;
use super::list::{Comes, Fault, Honest};
use crate::answers;

/// The resolver that has the fault, and the one behind it that has none.
pub(crate) const FAULTY: &str = "https://faulty.example/dns-query";
pub(crate) const HEALTHY: &str = "https://healthy.example/dns-query";

/// How long an honest answer takes, in milliseconds.
const ROUND_TRIP: u32 = 20;

/// A fault, and which questions it befalls.
pub(crate) type Befalls<'a> = (&'a Fault, &'a dyn Fn(&Question) -> bool);

/// The way.
pub(crate) struct Net<'a> {
    clock: Rc<Clock>,
    zone: &'a Zone,
    fault: Option<Befalls<'a>>,
    /// How often each question was asked of the resolver with the fault.
    asked: RefCell<BTreeMap<Question, usize>>,
}

impl<'a> Net<'a> {
    /// A way to resolvers that answer from a zone.
    pub(crate) fn new(clock: Rc<Clock>, zone: &'a Zone, fault: Option<Befalls<'a>>) -> Self {
        Self {
            clock,
            zone,
            fault,
            asked: RefCell::default(),
        }
    }
}

impl Transport for Net<'_> {
    async fn get(&self, url: &str, limit: u32) -> Result<Vec<u8>, TransportError> {
        let (resolver, query) = url.split_once("?dns=").expect("a query");
        let query = BASE64URL_NOPAD.decode(query.as_bytes()).expect("base64url");
        let honest = answers::reply(self.zone, &query).expect("an answer");
        let befalls = self.fault.filter(|_| resolver == FAULTY);
        let question =
            question_of(&query).filter(|question| befalls.is_some_and(|fault| fault.1(question)));
        let (Some((fault, _)), Some(question)) = (befalls, question) else {
            self.clock.sleep(ROUND_TRIP).await;
            return Ok(honest);
        };
        let before = *self
            .asked
            .borrow_mut()
            .entry(question)
            .and_modify(|count| *count += 1)
            .or_default();
        let came = match fault.comes {
            Comes::Nothing | Comes::Drip => {
                self.clock.sleep(limit).await;
                return Err(TransportError::Timeout);
            }
            Comes::Status(status) => Err(TransportError::of_status(status, None)),
            Comes::Busy(seconds) => Err(TransportError::of_status(429, Some(seconds.into()))),
            Comes::Reset => Err(TransportError::Body),
            Comes::Body(_) | Comes::Message(_) | Comes::Once(_) | Comes::Checked(_) => {
                let unchecked = query[3] & 0x10 != 0;
                let body = fault.body(&Honest {
                    message: &honest,
                    before,
                    unchecked,
                });
                body.filter(|body| body.len() <= LONGEST_ANSWER)
                    .ok_or(TransportError::Body)
            }
        };
        self.clock.sleep(ROUND_TRIP).await;
        came
    }

    async fn pause(&self, milliseconds: u32) {
        self.clock.sleep(milliseconds).await;
    }

    #[expect(clippy::cast_precision_loss, reason = "minutes at most")]
    fn now(&self) -> f64 {
        self.clock.now() as f64
    }
}

/// What a query asks, where the engine knows the type.
fn question_of(query: &[u8]) -> Option<Question> {
    let message = Message::from_slice(query).ok()?;
    let asked = message.sole_question().ok()?;
    let kind = RecordType::ALL
        .into_iter()
        .find(|kind| kind.code() == asked.qtype().to_int())?;
    Some(Question::new(
        Name::parse(&asked.qname().to_string()).ok()?,
        kind,
    ))
}
