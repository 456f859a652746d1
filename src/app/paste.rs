//! What was pasted, dropped or chosen: a report that was kept, a list of domains, or evidence.

use std::rc::Rc;

use super::form::Field;
use super::given::Given;
use super::keep;
use super::state::{Found, Illegible, Pasted};
use super::verification;
use super::view::{Parts, Reading};
use super::{browser, files, typed};
use crate::evidence::{self, Evidence, READ_LIMIT};
use crate::settings::Settings;

/// Lines of a text that are looked at to see whether it is a list.
const LINES: usize = 100;

/// Finds out what it is and reads it; nothing where a part of the program that this takes could not
/// be fetched.
pub(super) fn read(given: Given, settings: Rc<Settings>, parts: Rc<Parts>) -> Reading {
    Box::pin(async move {
        let start = files::start_of(&given, READ_LIMIT).await;
        if keep::is_saved(&start) {
            let whole = files::start_of(&given, keep::SIZE_LIMIT + 1).await;
            return Some(match (parts.more().await?.replay)(&whole) {
                Ok(report) => Found::Report {
                    known: (parts.load().await?.code.known)(&report),
                    subject: browser::recognise(report.request.domain.as_str()),
                    report: Box::new(report),
                },
                Err(reason) => Found::Pasted(Rc::new(Pasted {
                    given,
                    subject: None,
                    evidence: Err(Illegible::Report(reason)),
                })),
            });
        }
        let evidence = evidence::read_start(&start, given.size(), &settings.gateways);
        let subject = evidence.as_ref().ok().and_then(Evidence::subject);
        let pasted = Pasted {
            given,
            subject: subject.map(|text| typed::entry(Field::Domain, text)),
            evidence: evidence.map_err(Illegible::Evidence),
        };
        if says_nothing(&pasted) && is_list(&start) {
            return Some(Found::List);
        }
        if pasted.is_signed() {
            verification::warm();
        }
        Some(Found::Pasted(Rc::new(pasted)))
    })
}

/// Whether nothing is known of a text but that it is one.
fn says_nothing(pasted: &Pasted) -> bool {
    pasted.evidence.as_ref().is_ok_and(|evidence| {
        let bounce = evidence.bounce.as_ref();
        evidence.message.is_none() && bounce.is_none_or(|b| b.kind.is_none() && b.codes.is_empty())
    })
}

/// Whether most lines name a domain: as a whole, or in a field of a table, which may have headings. Of a
/// single line, most parts.
fn is_list(bytes: &[u8]) -> bool {
    let Ok(text) = evidence::decode(bytes) else {
        return false;
    };
    let fields = |line: &str| line.split([',', ';', '\t']).count();
    let names = |line: &str| {
        let mut fields = line.split([',', ';', '\t']);
        fields.any(|field| browser::recognise(field).is_ok())
    };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let mut lines: Vec<&str> = lines.take(LINES).collect();
    if let [line] = lines[..] {
        lines = match fields(line) {
            1 => line.split_whitespace().take(LINES).collect(),
            _ => line.split([',', ';', '\t']).take(LINES).collect(),
        };
    }
    let (all, named) = (lines.len(), lines.iter().filter(|line| names(line)).count());
    let headings = match lines[..] {
        [first, second, ..] => {
            fields(first) > 1 && fields(first) == fields(second) && !names(first)
        }
        _ => false,
    };
    all > 1 && named * 2 > all - usize::from(headings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_a_domain_on_most_lines() {
        for list in [
            "a.example\nb.example\n",
            "Name;Domain\nShop, the first;a.example\nsecond;b.example\n",
            "\"Name\",\"Domain\"\r\n\"Shop\",\"a.example\"\r\n",
            "anna@a.example\n\nnobody\nBob <bob@b.example>",
            "anna@a.example, bob@b.example",
            "Anna <anna@a.example>; Bob <bob@b.example>\n",
            "a.example b.example c.example d.example",
        ] {
            assert!(is_list(list.as_bytes()), "{list}");
        }
        for other in [
            "a.example",
            "My mail to a.example\ndid not arrive,\nwhat now?",
            "The mail was refused\nby a.example",
            "Dear all, and Bob,\na.example",
            "My mail to bob@a.example and to b.example did not arrive",
            "Sorry, but bob@a.example is unknown, or moved",
            "",
        ] {
            assert!(!is_list(other.as_bytes()), "{other}");
        }
    }
}
