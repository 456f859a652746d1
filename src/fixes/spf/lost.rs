//! Whom a record leaves out that those before it let in, or were meant to.
//!
//! It is tried out: addresses of each term are evaluated against the record that the term stands in
//! and against the one to be published. Who fails the old one by its own words was never let in;
//! who passes it, or could not be judged because it has faults, was.

use std::net::IpAddr;

use super::Choice;
use super::meant::Meant;
use crate::checkup::Facts;
use crate::dns::{Answer, Data, Missing, Outcome, RecordType, Snapshot, Text};
use crate::fixes::change_to;
use crate::spf::{
    Directive, Expansion, LOOKUP_LIMIT, Mechanism, Network, Qualifier, Record, Sender, SpfResult,
    Term, TermKind, check_host, expand, network_ends, space,
};

/// Terms that are tried out; a record with more is beyond what one packet holds.
const TERM_LIMIT: usize = 40;

/// Networks of one term whose addresses are tried out.
const NETWORK_LIMIT: usize = 24;

/// What may stand at a name that depends on the sender: a record that lists nobody, one that uses up
/// all the void lookups that are allowed on its way (RFC 7208 §4.6.4), or nothing.
const ASSUMED: [Option<&str>; 3] = [
    Some("v=spf1 -all"),
    Some("v=spf1 exists:1.invalid exists:2.invalid -all"),
    None,
];

/// The terms by which somebody was let in who would not pass the value; those are left out that a
/// choice names already.
pub(super) fn lost(
    dns: &Snapshot,
    facts: &Facts,
    removes: &[Text],
    meant: &[Meant],
    value: &str,
    choices: &[Choice],
) -> Result<Vec<String>, Missing> {
    let with = |value: &str| {
        let change = change_to(&facts.domain, removes.to_vec(), value);
        dns.with(change.as_slice())
    };
    let after = with(value);
    let mut lost = Vec::new();
    for text in meant.iter().map(|meant| &*meant.record) {
        let before = with(text);
        let record = Record::parse(text);
        for term in record.terms.iter().take(TERM_LIMIT) {
            let word = term.span.of(text);
            let told = choices
                .iter()
                .any(|choice| choice.value().split(' ').any(|told| told == word));
            if told || lost.iter().any(|other| other == word) {
                continue;
            }
            let addresses = match alone(term, word) {
                Alone::Nobody => continue,
                Alone::Addresses(first, last) => vec![first, last],
                Alone::Record(text) => {
                    let alone = with(&text);
                    samples(&alone, &expand(&alone, &facts.domain)?)
                }
            };
            let is_lost = |ip: &IpAddr| {
                for assumed in ASSUMED {
                    let [then, now] = [&before, &after].map(|dns| judged(dns, facts, *ip, assumed));
                    // §5.2: an include of nothing is an error, which was none of the record's before.
                    let was_in = match assumed {
                        Some(_) => is_let_in(then.result),
                        None => then.result == Some(SpfResult::Pass),
                    };
                    if was_in && now.result.is_some_and(leaves_out) {
                        return true;
                    }
                    if !then.is_assumed && !now.is_assumed {
                        return false;
                    }
                }
                false
            };
            if addresses.iter().any(is_lost) {
                lost.push(word.to_owned());
            }
        }
    }
    Ok(lost)
}

/// The value with the terms last that ask the DNS, so that nobody meets the limits before being let
/// in by another; nothing where the order matters for more than that.
pub(super) fn asking_last(value: &str) -> Option<String> {
    let record = Record::parse(value);
    let mut first = vec!["v=spf1"];
    let (mut asking, mut last) = (Vec::new(), Vec::new());
    for term in &record.terms {
        let word = term.span.of(value);
        match term.kind.ok()? {
            TermKind::Directive(directive) if directive.mechanism == Mechanism::All => {
                last.push(word);
            }
            TermKind::Directive(directive) if directive.qualifier != Qualifier::Pass => {
                return None;
            }
            TermKind::Directive(directive) if directive.mechanism.is_lookup() => asking.push(word),
            TermKind::Directive(_) => first.push(word),
            _ => last.push(word),
        }
    }
    let words: Vec<&str> = first.into_iter().chain(asking).chain(last).collect();
    Some(words.join(" ")).filter(|other| other != value)
}

/// Whom one term lets in.
enum Alone {
    /// Nobody, or it cannot be said.
    Nobody,
    /// A network.
    Addresses(IpAddr, IpAddr),
    /// Whoever this record lets in.
    Record(String),
}

/// Whom a term lets in by itself.
fn alone(term: &Term<'_>, word: &str) -> Alone {
    let mechanism = match term.kind {
        Ok(TermKind::Redirect(target)) => {
            return Alone::Record(format!("v=spf1 include:{target}"));
        }
        Ok(TermKind::Directive(Directive {
            qualifier: Qualifier::Pass,
            mechanism,
        })) => mechanism,
        _ => return Alone::Nobody,
    };
    match mechanism {
        Mechanism::Ip4(address, length) => network(address.into(), length),
        Mechanism::Ip6(address, length) => network(address.into(), length),
        Mechanism::Include(_) | Mechanism::A(..) | Mechanism::Mx(..) => {
            Alone::Record(format!("v=spf1 {word}"))
        }
        Mechanism::All | Mechanism::Ptr(_) | Mechanism::Exists(_) => Alone::Nobody,
    }
}

/// The ends of a network.
fn network(address: IpAddr, length: u8) -> Alone {
    network_ends(address, length)
        .map_or(Alone::Nobody, |(first, last)| Alone::Addresses(first, last))
}

/// Addresses that an expansion lets in: the ends of its networks, spread over all of them.
fn samples(dns: &Snapshot, expansion: &Expansion) -> Vec<IpAddr> {
    let space = space(dns, expansion);
    let step = space.networks.len().div_ceil(NETWORK_LIMIT).max(1);
    let networks = space.networks.iter().step_by(step);
    networks
        .filter_map(Network::ends)
        .flat_map(|(first, last)| [first, last])
        .collect()
}

/// Whether a result lets an address in, or would if the record had no faults.
fn is_let_in(result: Option<SpfResult>) -> bool {
    matches!(
        result,
        Some(SpfResult::Pass | SpfResult::PermError | SpfResult::TempError)
    )
}

/// Whether a result leaves an address out; what could not be looked up leaves that open.
fn leaves_out(result: SpfResult) -> bool {
    !matches!(result, SpfResult::Pass | SpfResult::TempError)
}

/// What comes out for an address.
struct Judged {
    result: Option<SpfResult>,
    /// Whether it hangs on what was assumed.
    is_assumed: bool,
}

/// Judges an address. What was not asked for, because its name depends on the sender, is taken to let
/// nobody in: hosts not to be there, and records to be the one that is assumed.
fn judged(dns: &Snapshot, facts: &Facts, ip: IpAddr, assumed: Option<&str>) -> Judged {
    let sender = Sender {
        ip,
        helo: facts.domain.to_string(),
        local_part: String::new(),
        domain: facts.domain.to_string(),
        now: facts.request.now,
    };
    let mut missing = match check_host(dns, &sender) {
        Ok(checked) => {
            return Judged {
                result: Some(checked.result),
                is_assumed: false,
            };
        }
        Err(missing) => missing,
    };
    let mut dns = dns.clone();
    let record = assumed.map(Text::from_value);
    for _ in 0..=LOOKUP_LIMIT {
        for question in missing.questions() {
            let outcome = match (question.record_type, &record) {
                (RecordType::Txt, Some(record)) => {
                    Outcome::Records(vec![Data::Txt(record.clone())])
                }
                _ => Outcome::NxDomain,
            };
            dns.insert(question.clone(), Answer::new(outcome));
        }
        missing = match check_host(&dns, &sender) {
            Ok(checked) => {
                return Judged {
                    result: Some(checked.result),
                    is_assumed: true,
                };
            }
            Err(missing) => missing,
        };
    }
    Judged {
        result: None,
        is_assumed: true,
    }
}
