//! Whether SERVFAIL means that the signatures of a domain are wrong.
//!
//! With CD set, a resolver answers even where signatures are wrong (RFC 4035 §4.9.2). That alone
//! proves nothing: a failure that passes looks the same. What tells them apart is the resolver's
//! own word (RFC 8914), or that the zone is signed; and that the failure stays after the resolver
//! has had the time to forget it.

use super::doh::Doh;
use super::transport::Transport;
use crate::dns::{
    Answer, Dnssec, ExtendedError, Failure, Name, Outcome, Question, RecordType, wire,
};

/// How long resolvers remember a failure, in milliseconds: BIND for one second, the least that RFC
/// 9520 §3.2 allows, and unbound for five. The second pause is only for zones that are signed,
/// where the resolver does not say why.
const PAUSES: [u32; 2] = [1_200, 4_000];

impl<T: Transport> Doh<T> {
    /// What stands after a resolver said SERVFAIL: an answer where that has passed, else the
    /// failure, with [`Dnssec::Broken`] where that is proven.
    pub(super) async fn after_failure(
        &self,
        index: usize,
        question: &Question,
        failed: Answer,
    ) -> Answer {
        let Ok(unchecked) = self.fetch(index, question, true).await else {
            return failed;
        };
        if unchecked.failure().is_some() {
            return failed;
        }
        let mut latest = failed;
        for pause in PAUSES {
            self.transport.pause(pause).await;
            match self.fetch(index, question, false).await {
                Ok(answer) if answer.failure() == Some(Failure::ServFail) => latest = answer,
                Ok(answer) => return answer,
                Err(_) => return latest,
            }
            // A key that is missing, because nobody was reached who has it, is no wrong signature.
            if says(&latest, ExtendedError::is_unreached) {
                return latest;
            }
            if says(&latest, ExtendedError::is_signature) {
                break;
            }
            if !self.is_signed(index, question, &unchecked).await {
                return latest;
            }
        }
        latest.dnssec = Dnssec::Broken;
        latest
    }

    /// Whether the zone is signed that holds what a question is about.
    async fn is_signed(&self, index: usize, question: &Question, unchecked: &Answer) -> bool {
        let last = unchecked.aliases.last();
        let name = last.map_or(&question.name, |alias| &alias.to);
        let Some(zone) = self.zone_of(index, name, unchecked).await else {
            return false;
        };
        let answer = self.get(index, &wire::compose_ds_query(&zone)).await;
        answer.is_ok_and(|bytes| wire::is_signed(&zone, &bytes))
    }

    /// The zone that holds a name: what has name servers is one, and an answer without records says
    /// in which it is.
    async fn zone_of(&self, index: usize, name: &Name, unchecked: &Answer) -> Option<Name> {
        if unchecked.is_void() {
            return unchecked.zone.clone();
        }
        let servers = Question::new(name.clone(), RecordType::Ns);
        let answer = self.fetch(index, &servers, true).await.ok()?;
        match answer.outcome {
            Outcome::Records(_) => Some(name.clone()),
            _ => answer.zone,
        }
    }
}

/// Whether a resolver gave a reason of this kind.
fn says(answer: &Answer, is: fn(&ExtendedError) -> bool) -> bool {
    answer.extended_errors.iter().any(is)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use data_encoding::BASE64URL_NOPAD;

    use super::*;
    use crate::resolve::doh::LOOK_FOR_PROMPT;
    use crate::resolve::{Resolve, TransportError};

    /// What a resolver does with a query: `asked` is "TXT", "TXT CD", "NS CD" or "DS".
    type Part = dyn Fn(&str, &str) -> Said;

    /// What a resolver says, with AD set where it is `Sound`.
    #[derive(Clone, Copy)]
    enum Said {
        /// NOERROR without records, and with the SOA record of the name.
        Nothing,
        /// The same, validated.
        Sound,
        /// A DS record, validated.
        Ds,
        /// NOERROR without records and without a SOA record.
        Bare,
        /// A TXT record.
        Text,
        /// SERVFAIL, with AD as some set it, and an extended error where it is not 0.
        ServFail(u8),
        /// NOERROR with this extended error.
        Because(u8),
        /// Not reached.
        Silence,
    }

    /// A transport that plays one part for each resolver, and notes what was asked.
    struct Play(Box<Part>, RefCell<Vec<String>>);

    impl Transport for Play {
        async fn get(&self, url: &str, _: u32) -> Result<Vec<u8>, TransportError> {
            let (resolver, query) = url.split_once("?dns=").unwrap();
            let mut bytes = BASE64URL_NOPAD.decode(query.as_bytes()).unwrap();
            let opt = bytes.split_off(bytes.len() - 11);
            let kind = match bytes[bytes.len() - 3] {
                2 => "NS",
                43 => "DS",
                _ => "TXT",
            };
            let unchecked = if bytes[3] & 0x10 == 0 { "" } else { " CD" };
            let asked = format!("{kind}{unchecked}");
            let said = (self.0)(resolver, &asked);
            self.1.borrow_mut().push(format!("{resolver} {asked}"));
            bytes[2] |= 0x80;
            bytes[3] &= !0x20;
            let soa = [&[0xc0, 12, 0, 6, 0, 1, 0, 0, 0, 60, 0, 22][..], &[0; 22]].concat();
            let mut error = None;
            match said {
                Said::Silence => return Err(TransportError::Unreachable),
                Said::Bare => {}
                Said::Nothing | Said::Sound => {
                    bytes[9] = 1;
                    bytes.extend_from_slice(&soa);
                }
                Said::Ds | Said::Text => {
                    let kind = if matches!(said, Said::Ds) { 43 } else { 16 };
                    bytes[7] = 1;
                    bytes.extend_from_slice(&[0xc0, 12, 0, kind, 0, 1, 0, 0, 0, 60, 0, 2, 1, b'a']);
                }
                Said::ServFail(code) => {
                    bytes[3] |= 0x22;
                    error = Some(code).filter(|code| *code != 0);
                }
                Said::Because(code) => error = Some(code),
            }
            if matches!(said, Said::Sound | Said::Ds) {
                bytes[3] |= 0x20;
            }
            bytes.extend_from_slice(&opt);
            if let Some(code) = error {
                let length = bytes.len();
                bytes[length - 1] = 6;
                bytes.extend_from_slice(&[0, 15, 0, 2, 0, code]);
            }
            Ok(bytes)
        }

        async fn pause(&self, milliseconds: u32) {
            // Nobody's time is ever over here.
            if milliseconds == LOOK_FOR_PROMPT {
                return std::future::pending().await;
            }
            self.1.borrow_mut().push(format!("pause {milliseconds}"));
        }

        fn now(&self) -> f64 {
            0.0
        }
    }

    fn resolve(
        resolvers: &[&str],
        play: impl Fn(&str, &str) -> Said + 'static,
    ) -> (Answer, Vec<String>) {
        let resolvers = resolvers.iter().map(|&name| name.to_owned()).collect();
        let doh = Doh::new(Play(Box::new(play), RefCell::default()), resolvers);
        let question = Question::txt(Name::parse("shop.example").unwrap());
        let answer = futures_executor::block_on(doh.resolve(&question));
        (answer, doh.transport.1.take())
    }

    fn broken(answer: &Answer) -> bool {
        answer.failure() == Some(Failure::ServFail) && answer.dnssec == Dnssec::Broken
    }

    #[test]
    fn a_reason_that_names_the_signatures_is_enough_where_the_answer_is_there() {
        for code in [6, 7, 8, 9, 10, 11, 12] {
            let (answer, asked) = resolve(&["a"], move |_, asked| match asked {
                "TXT CD" => Said::Nothing,
                _ => Said::ServFail(code),
            });
            assert!(broken(&answer), "{code}");
            assert_eq!(asked, ["a TXT", "a TXT CD", "pause 1200", "a TXT"]);
            let (answer, _) = resolve(&["a"], move |_, _| Said::ServFail(code));
            assert!(!broken(&answer), "{code}: nor are there answers unchecked");
        }
    }

    #[test]
    fn without_a_reason_a_signed_zone_that_keeps_failing_is_broken() {
        let (answer, asked) = resolve(&["a"], |_, asked| match asked {
            "TXT CD" => Said::Text,
            "NS CD" => Said::Text,
            "DS" => Said::Ds,
            _ => Said::ServFail(0),
        });
        // The NS answer has no NS record here, and no SOA record either: the zone is not known.
        assert!(!broken(&answer));
        assert_eq!(asked.last().map(String::as_str), Some("a NS CD"));
        for records in [Said::Text, Said::Nothing] {
            let (answer, asked) = resolve(&["a"], move |_, asked| match asked {
                "TXT CD" => records,
                "NS CD" => Said::Nothing,
                "DS" => Said::Ds,
                _ => Said::ServFail(0),
            });
            assert!(broken(&answer));
            assert!(asked.contains(&"pause 4000".to_owned()));
        }
    }

    #[test]
    fn a_failure_of_an_unsigned_zone_is_no_broken_signature() {
        for ds in [Said::Nothing, Said::Sound, Said::Silence, Said::ServFail(0)] {
            let (answer, _) = resolve(&["a"], move |_, asked| match asked {
                "TXT CD" => Said::Nothing,
                "DS" => ds,
                _ => Said::ServFail(0),
            });
            assert_eq!(answer.failure(), Some(Failure::ServFail));
            assert_eq!(answer.dnssec, Dnssec::Unsigned);
        }
    }

    #[test]
    fn a_failure_that_passes_is_none() {
        for code in [0, 6, 22, 23] {
            for failures in [1, 2] {
                let left = RefCell::new(failures);
                let (answer, _) = resolve(&["a"], move |_, asked| {
                    let mut left = left.borrow_mut();
                    match asked {
                        "TXT CD" => Said::Text,
                        "NS CD" => Said::Nothing,
                        "DS" => Said::Ds,
                        _ if *left == 0 => Said::Text,
                        _ => {
                            *left -= 1;
                            Said::ServFail(code)
                        }
                    }
                });
                // Who says why is not asked a third time.
                let passes = failures == 1 || code == 0;
                assert_eq!(answer.texts().count(), usize::from(passes), "{code}");
                assert_eq!(broken(&answer), !passes && code == 6, "{code}");
            }
        }
    }

    #[test]
    fn the_next_resolver_answers_where_the_failure_is_not_of_the_signatures() {
        for code in [0, 22] {
            let (answer, _) = resolve(&["a", "b"], move |resolver, asked| match asked {
                _ if resolver == "b" => Said::Text,
                "TXT CD" | "DS" => Said::Nothing,
                _ => Said::ServFail(code),
            });
            assert_eq!((answer.texts().count(), answer.resolver.as_str()), (1, "b"));
        }
    }

    #[test]
    fn of_broken_signatures_only_one_who_found_them_right_knows_better() {
        for (said, stays) in [
            (Said::Sound, false),
            (Said::Nothing, true),
            (Said::Text, true),
            (Said::ServFail(0), true),
            (Said::Silence, true),
        ] {
            let (answer, _) = resolve(&["a", "b"], move |resolver, asked| match asked {
                _ if resolver == "b" => said,
                "TXT CD" => Said::Text,
                _ => Said::ServFail(6),
            });
            assert_eq!(broken(&answer), stays);
        }
    }

    #[test]
    fn what_is_not_proven_is_asked_of_the_next() {
        let first = |said: Said, other: Said| {
            resolve(
                &["a", "b"],
                move |resolver, _| {
                    if resolver == "a" { said } else { other }
                },
            )
            .0
        };
        let from = |answer: &Answer| answer.filtered_by.clone();
        // It said that there is nothing, and there is something.
        let answer = first(Said::Bare, Said::Text);
        assert_eq!(
            (answer.texts().count(), from(&answer)),
            (1, Some("a".into()))
        );
        // It only left the proof out.
        let answer = first(Said::Bare, Said::Nothing);
        assert_eq!((&answer.outcome, from(&answer)), (&Outcome::NoData, None));
        // It says itself that it filters.
        let answer = first(Said::Because(15), Said::Nothing);
        assert_eq!(
            (&answer.outcome, from(&answer)),
            (&Outcome::NoData, Some("a".into()))
        );
        for other in [Said::Bare, Said::Silence] {
            assert_eq!(first(Said::Bare, other).failure(), Some(Failure::Unproven));
        }
    }
}
