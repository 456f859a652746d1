//! What no result depends on, but the owner of a domain may want to know.

use super::destinations::{destinations, left_out};
use super::evaluate::{Dmarc, Identity};
use super::older::older;
use super::record::is_dmarc;
use super::remarks::remarks;
use super::strays::strays;
use super::subdomains::subdomains;
use super::walk::{Visit, VisitState, walk};
use super::{Destination, Stray, Walk};
use crate::dns::{self, Answer, Missing, Name, Question, Snapshot};

/// What a closer look finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closer {
    strays: Vec<Stray>,
    wildcard: Option<Question>,
    destinations: (Vec<Destination>, usize),
    /// The names in hand that nothing authenticated, each with its walk.
    names: Vec<(Name, bool, Option<Walk>)>,
}

/// Looks closer at a domain, and at the names in hand: those of SPF (false) and of DKIM (true).
pub fn look_closer(
    dns: &Snapshot,
    domain: &Name,
    names: &[(Name, bool)],
) -> Result<Closer, Missing> {
    let names = dns::all(names.iter().map(|(name, is_dkim)| {
        let walk = (name != domain).then(|| walk(dns, name)).transpose()?;
        Ok((name.clone(), *is_dkim, walk))
    }));
    let found = walk(dns, domain).and_then(|walk| {
        let strays = if walk.policy_visit() == Ok(None) && exists(dns, domain)? {
            strays(dns, domain)
        } else {
            Ok(Vec::new())
        };
        let own = dns::both(strays, wildcard(dns, &walk));
        dns::both(own, of_record(dns, &walk))
    });
    let (((strays, wildcard), destinations), names) = dns::both(found, names)?;
    Ok(Closer {
        strays,
        wildcard,
        destinations,
        names,
    })
}

/// Puts into the facts what was found, and what can be said without asking.
///
/// `suffixes` are the rules of a list of public suffixes, where one is at hand.
pub fn examine(dns: &Snapshot, dmarc: &mut Dmarc, closer: Closer, suffixes: Option<&[String]>) {
    let Closer {
        strays,
        wildcard,
        destinations,
        names,
    } = closer;
    dmarc.subdomains = subdomains(&dmarc.walk);
    dmarc.strays = strays;
    dmarc.wildcard = wildcard;
    (dmarc.destinations, dmarc.destinations_left_out) = destinations;
    let organization = dmarc.organizational_domain.clone();
    for visit in &mut dmarc.walk.visits {
        let at = organization.as_ref().map(|name| *name == visit.domain);
        let answer = visit
            .question()
            .and_then(|question| dns.get(&question).ok());
        let text = answer.and_then(|answer| answer.texts().find(|text| is_dmarc(text)));
        if let (Some(record), Some(text)) = (&mut visit.record, text) {
            record.remarks = remarks(text, at);
        }
    }
    for (name, is_dkim, walk) in names {
        let known = |other: &Identity| other.domain == name && other.is_dkim == is_dkim;
        if !dmarc.identities.iter().any(known) {
            let identity = Identity::new(&dmarc.walk, name, is_dkim, false, walk);
            dmarc.identities.push(identity);
        }
    }
    dmarc.older = suffixes.and_then(|rules| older(dns, dmarc, rules));
}

/// Whether a domain exists, as far as can be said: below one that does not, nothing is asked for.
fn exists(dns: &Snapshot, domain: &Name) -> Result<bool, Missing> {
    let answer = dns.get(&Question::txt(domain.clone()))?;
    Ok(answer.outcome != dns::Outcome::NxDomain)
}

/// The control question, where a wildcard answers in place of `_dmarc` before the domain.
///
/// It is asked only where there is an answer, and it is not a record.
fn wildcard(dns: &Snapshot, walk: &Walk) -> Result<Option<Question>, Missing> {
    let Some((own, question)) = walk
        .visits
        .first()
        .and_then(|own| Some((own, own.question()?)))
    else {
        return Ok(None);
    };
    let answer = dns.get(&question)?;
    let says = |answer: &Answer| !answer.records().is_empty() || !answer.aliases.is_empty();
    if own.state != VisitState::NoRecord || !says(answer) {
        return Ok(None);
    }
    let control = question.name.prefixed(&own.domain.control_label());
    let Some(control) = control.ok().map(Question::txt) else {
        return Ok(None);
    };
    let same = says(dns.get(&control)?);
    Ok(same.then_some(control))
}

/// The destinations of the record that applies, where it is the owner's.
fn of_record(dns: &Snapshot, walk: &Walk) -> Result<(Vec<Destination>, usize), Missing> {
    let Some((visit, record)) = walk
        .owners_visit()
        .and_then(|visit| Some((visit, visit.record.as_ref()?)))
    else {
        return Ok((Vec::new(), 0));
    };
    let question: Option<Question> = Visit::question(visit);
    let answer = question.map(|question| dns.get(&question)).transpose()?;
    let text = answer.and_then(|answer| answer.texts().find(|text| is_dmarc(text)));
    let organization = walk.organizational_domain.as_ref();
    let Some(text) = text else {
        return Ok((Vec::new(), 0));
    };
    let domain = &visit.domain;
    let asked = destinations(dns, domain, organization, record, text)?;
    Ok((asked, left_out(domain, organization, record, text)))
}
