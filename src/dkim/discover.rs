//! Which keys a domain has, as far as the DNS can tell.

use super::{NAMESPACE, Namespace, Source, key_labels};
use crate::dns::{self, Answer, Missing, Name, Outcome, Question, Snapshot};

/// What was asked for, and what came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Discovered<'a> {
    /// The selectors that were given, and those of the others at which something is.
    pub found: Vec<Selector<'a>>,
    /// What the name above the selectors says.
    pub namespace: Namespace,
    /// How many selectors were tried without being known.
    pub guessed: usize,
    /// How many of those got no answer.
    pub unanswered: usize,
}

/// A selector and the answer there.
#[derive(Clone, Debug, PartialEq)]
pub struct Selector<'a> {
    /// The selector.
    pub selector: String,
    /// The whole name.
    pub name: Name,
    /// Why it was asked for.
    pub source: Source,
    /// The answer.
    pub answer: &'a Answer,
}

/// Looks for keys: at the `given` selectors, and at the `guesses`.
///
/// What stands there, [`Keys::read`](super::Keys::read) tells. The control is a name that nobody
/// publishes; an answer to it comes from a wildcard, and a guess with the same answer is not a key
/// that somebody made.
pub fn discover<'a>(
    dns: &'a Snapshot,
    domain: &Name,
    given: &[String],
    guesses: &[&str],
) -> Result<Discovered<'a>, Missing> {
    let ask = |selector: &str| {
        let name = domain.prefixed(&key_labels(selector)).ok()?;
        Some((selector.to_owned(), Question::txt(name)))
    };
    let answer = |(selector, question): (String, Question)| {
        let answer = dns.get(&question)?;
        Ok((selector, question.name, answer))
    };
    let given_answers = dns::all(given.iter().filter_map(|s| ask(s)).map(answer));
    let above = domain.prefixed(NAMESPACE).ok().map(Question::txt);
    let above = above.as_ref().map(|question| dns.get(question)).transpose();
    let control = control_name(domain).map(Question::txt);
    let control = control
        .as_ref()
        .map(|question| dns.get(question))
        .transpose();
    let guesses = guesses.iter().filter(|guess| {
        let known = given.iter().any(|selector| selector == *guess);
        !known
    });
    let guesses = guesses.filter_map(|selector| ask(selector)).map(answer);
    let names = dns::both(above, control);
    let ((given_answers, (above, control)), guessed_answers) =
        dns::both(dns::both(given_answers, names), dns::all(guesses))?;

    let has_something =
        |answer: &Answer| !answer.records().is_empty() || !answer.aliases.is_empty();
    let answered = |answer: &Answer| answer.failure().is_none() && has_something(answer);
    let wildcard = control.filter(|control| answered(control));
    let guessed = guessed_answers.len();
    let silent = guessed_answers
        .iter()
        .filter(|(_, _, answer)| answer.failure().is_some());
    let unanswered = silent.count();
    // Where the control was not answered, a selector that does not exist shows that there is no
    // wildcard.
    let mut plain = guessed_answers.iter().map(|(_, _, answer)| answer);
    let may_be_invented = control.is_some_and(|control| control.failure().is_some())
        && !plain.any(|answer| answer.outcome == Outcome::NxDomain);
    let found = guessed_answers.into_iter().filter(|(_, _, answer)| {
        let invented =
            may_be_invented || wildcard.is_some_and(|control| is_invented(answer, control));
        answered(answer) && !invented
    });
    let given = given_answers
        .into_iter()
        .map(|found| (Source::Given, found));
    let found = found.map(|found| (Source::Guessed, found));
    let mut below = false;
    let mut selectors = Vec::new();
    for (source, (selector, name, answer)) in given.chain(found) {
        below |= has_something(answer);
        selectors.push(Selector {
            selector,
            name,
            source,
            answer,
        });
    }
    let namespace = match above.map(|answer| (&answer.outcome, answer)) {
        _ if wildcard.is_some() => Namespace::Wildcard,
        Some((Outcome::Failed(failure), _)) => Namespace::Unknown(*failure),
        // What does not exist may be the name that an alias leads to, and not the alias.
        Some((Outcome::NxDomain, answer)) if answer.aliases.is_empty() => {
            if below {
                Namespace::Contradicted
            } else {
                Namespace::Absent
            }
        }
        _ => Namespace::Exists,
    };
    Ok(Discovered {
        found: selectors,
        namespace,
        guessed,
        unanswered,
    })
}

/// Whether an answer says of its name no more than the control's answer says of every name: the
/// same records behind the same alias, or an alias to nothing that differs by the name alone, as
/// those do that a DNAME makes (RFC 6672 §2.2).
fn is_invented(answer: &Answer, control: &Answer) -> bool {
    let leads_below = |answer: &Answer| answer.aliases.first()?.to.parent();
    let is_same = control.records() == answer.records();
    is_same
        && (target(control) == target(answer)
            || (control.is_void() && leads_below(control) == leads_below(answer)))
}

/// Where the aliases of an answer lead to in the end.
fn target(answer: &Answer) -> Option<&Name> {
    answer.aliases.last().map(|alias| &alias.to)
}

/// The name whose answer shows whether a wildcard answers below `_domainkey`.
pub fn control_name(domain: &Name) -> Option<Name> {
    let control = domain.control_label();
    domain.prefixed(&key_labels(&control)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::zone::Zone;

    /// The selectors at which something is found that was guessed.
    fn found(zone: &str, guesses: &[&str]) -> (Vec<String>, Namespace) {
        let zone = Zone::scan("test", zone).unwrap();
        let domain = Name::parse("shop.example").unwrap();
        let mut dns = Snapshot::default();
        loop {
            match discover(&dns, &domain, &[], guesses) {
                Ok(keys) => {
                    let selectors = keys.found.into_iter().map(|key| key.selector);
                    return (selectors.collect(), keys.namespace);
                }
                Err(missing) => {
                    for question in missing.questions() {
                        dns.insert(question.clone(), zone.answer(question));
                    }
                }
            }
        }
    }

    #[test]
    fn what_a_dname_makes_of_every_name_is_no_key() {
        let control = control_name(&Name::parse("shop.example").unwrap()).unwrap();
        let label = control.labels().next().unwrap();
        let zone = format!(
            "{control} CNAME {label}._domainkey.keys.example\n\
             a._domainkey.shop.example CNAME a._domainkey.keys.example\n\
             b._domainkey.shop.example CNAME b._domainkey.keys.example\n\
             b._domainkey.keys.example TXT v=DKIM1\n\
             c._domainkey.shop.example CNAME gone.vendor.example\n"
        );
        let (selectors, namespace) = found(&zone, &["a", "b", "c", "d"]);
        assert_eq!(selectors, ["b", "c"]);
        assert_eq!(namespace, Namespace::Wildcard);
    }

    #[test]
    fn a_control_that_could_not_be_looked_up_shows_nothing() {
        let control = control_name(&Name::parse("shop.example").unwrap()).unwrap();
        let zone = format!("{control} CNAME x.example\nx.example TXT !servfail\n");
        assert_eq!(found(&zone, &["a"]).1, Namespace::Exists);
    }
}
