//! What no result depends on, but the owner of a domain may want to know.

use super::destinations::{destinations, left_out};
use super::evaluate::{Dmarc, Evaluated, Identity, Origin};
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
    names: Vec<(Name, Origin, Option<Walk>)>,
}

impl Closer {
    /// Looks closer at a domain, by the walk from it, and at the names in hand that nothing
    /// authenticated.
    pub fn of(
        dns: &Snapshot,
        domain: &Name,
        own: &Result<Walk, Missing>,
        names: Vec<(Name, Origin)>,
    ) -> Result<Self, Missing> {
        let names = dns::all(names.into_iter().map(|(name, origin)| {
            let walk = (name != *domain).then(|| walk(dns, &name)).transpose()?;
            Ok((name, origin, walk))
        }));
        let found = own.as_ref().map_err(Missing::clone).and_then(|walk| {
            let strays = if walk.policy_visit() == Ok(None) && exists(dns, domain)? {
                strays(dns, domain)
            } else {
                Ok(Vec::new())
            };
            let own = dns::both(strays, wildcard(dns, walk));
            dns::both(own, of_record(dns, walk))
        });
        let (((strays, wildcard), destinations), names) = dns::both(found, names)?;
        Ok(Self {
            strays,
            wildcard,
            destinations,
            names,
        })
    }
}

impl Dmarc {
    /// What was decided, with what was found and what can be said without asking.
    ///
    /// `suffixes` are the rules of a list of public suffixes, where one is at hand.
    pub fn of(
        dns: &Snapshot,
        decided: Evaluated,
        closer: Closer,
        suffixes: Option<&[String]>,
    ) -> Self {
        let Evaluated {
            result,
            policy,
            exists,
            mut walk,
            mut identities,
        } = decided;
        let organizational_domain = walk.organizational_domain.clone();
        for visit in &mut walk.visits {
            let at = organizational_domain.as_ref();
            let at = at.map(|name| *name == visit.domain);
            let answer = visit
                .question()
                .and_then(|question| dns.get(&question).ok());
            let text = answer.and_then(|answer| answer.texts().find(|text| is_dmarc(text)));
            if let (Some(record), Some(text)) = (&mut visit.record, text) {
                record.remarks = remarks(text, at);
            }
        }
        for (name, origin, other) in closer.names {
            identities.push(Identity::new(&walk, name, origin, false, other));
        }
        let (destinations, destinations_left_out) = closer.destinations;
        let applies = walk.policy_visit().ok().flatten();
        Self {
            result,
            policy,
            record_domain: applies.map(|visit| visit.domain.clone()),
            organizational_domain,
            exists,
            older: suffixes.and_then(|rules| older(dns, &walk, &identities, rules)),
            subdomains: subdomains(&walk),
            walk,
            identities,
            strays: closer.strays,
            wildcard: closer.wildcard,
            destinations,
            destinations_left_out,
        }
    }
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
