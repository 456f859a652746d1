//! One DMARC record in place of what is there.

mod draft;

use super::alias::{Standing, standing};
use super::{Choice, Proof, Proposal, change_to, is_of_wildcard};
use crate::checkup::{Facts, Mx, Request};
use crate::dmarc::{Alignment, DmarcRecord, NearMiss, Origin, Policy, Visit, VisitState, is_dmarc};
use crate::dns::{Missing, Name, Snapshot, Text};
use crate::findings::{Code, Finding, Remedy, Severity, Subject};
use crate::gateways::Assessment;
use crate::spf::SpfResult;
use crate::tag_list::TagList;

use draft::{from_records, has_share, heeded, merged, stricter};

/// Whether another record can resolve a finding, or the end of an alias in its place.
fn is_for(code: Code) -> bool {
    code.has(Subject::Dmarc, Remedy::Record) || code.has(Subject::Domain, Remedy::Record)
}

/// The same, of a record that no longer asks for exactly the same name.
fn is_for_strict(code: Code) -> bool {
    is_for(code) || code.has(Subject::Dmarc, Remedy::RecordWherePlain)
}

/// Whether a finding says that only strict alignment is in the way.
fn is_strict(finding: &Finding) -> bool {
    let kind = finding.arguments.get("kind").map(ToString::to_string);
    finding.code.has(Subject::Dmarc, Remedy::RecordWherePlain)
        && finding.severity < Severity::Notice
        && kind.as_deref() == Some("strict")
}

/// Proposes the record to publish, where a finding asks for one; what is only worth knowing does
/// not.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    let asks = |finding: &Finding| is_for(finding.code) && finding.severity < Severity::Notice;
    let strict = findings.iter().any(is_strict);
    if !strict && !findings.iter().any(asks) {
        return Ok(None);
    }
    let Some(visit) = place(facts) else {
        return Ok(None);
    };
    let Some(question) = visit.question() else {
        return Ok(None);
    };
    let behind = match standing(dns, &question.name, &facts.domain)? {
        Standing::Free => None,
        Standing::Behind(behind) => Some(behind),
        Standing::Closed => return Ok(None),
    };
    let answer = dns.get(&question)?;
    let removes: Vec<Text> = match &visit.record {
        Some(record) => answer
            .texts()
            .filter(|text| text.shown() == record.text || is_meant(text))
            .cloned()
            .collect(),
        None => visit
            .discarded
            .iter()
            .filter(|text| is_meant(text))
            .cloned()
            .collect(),
    };
    let strays = facts.dmarc.strays.iter().map(|stray| stray.text.clone());
    let relaxes = (!removes.is_empty() && strict).then_some(Choice::RelaxedAlignment);
    let (value, choice) = if relaxes.is_some() {
        let (value, choice) = from_records(&removes);
        (relaxed(&value, facts), choice)
    } else if !removes.is_empty() {
        from_records(&removes)
    } else if !facts.dmarc.strays.is_empty() {
        from_records(&strays.take(1).collect::<Vec<_>>())
    } else {
        from_nothing(facts, &visit.domain)
    };
    let (value, ignored) = heeded(value, is_organizational(facts, visit));
    let policy = DmarcRecord::parse(&Text::from_value(&value)).own_policy();
    let part = removes.iter().any(has_share);
    let effect = policy.filter(|policy| {
        let more = Some(*policy) > facts.dmarc.policy.or(Some(Policy::None));
        more || (part && *policy > Policy::None)
    });
    let takes_effect = effect.map(|policy| Choice::PolicyTakesEffect(policy.keyword().to_owned()));
    let change = change_to(&question.name, removes, &value);
    Ok(change.map(|change| Proposal {
        change,
        choices: choice
            .into_iter()
            .chain(ignored)
            .chain(relaxes)
            .chain(takes_effect)
            .collect(),
        behind,
        meant_for: if strict { is_for_strict } else { is_for },
        asked: false,
    }))
}

/// A record without the strict alignment that keeps somebody of the same organization from passing.
fn relaxed(value: &str, facts: &Facts) -> String {
    let strict = |origin: Origin| {
        let mut names = facts.dmarc.identities.iter();
        names.any(|name| name.origin == origin && name.alignment == Alignment::NotStrict)
    };
    let kept = TagList::parse(value).tags.into_iter().filter(|tag| {
        let in_the_way = (tag.name == "adkim" && strict(Origin::Dkim))
            || (tag.name == "aspf" && strict(Origin::Spf));
        !in_the_way
    });
    let parts: Vec<String> = kept
        .map(|tag| [&*tag.name, "=", &*tag.value].concat())
        .collect();
    parts.join("; ")
}

/// The way from a record that asks for little to `p=reject`: each step is a record, proven to say
/// what it is to say and to bring nothing that could get mail rejected.
pub(super) fn path(
    dns: &Snapshot,
    request: &Request,
    before: &Assessment,
) -> Result<Vec<(Policy, Proof)>, Missing> {
    let facts = &before.facts;
    let own = facts.dmarc.walk.visits.first();
    let Some((visit, policy, question)) =
        own.and_then(|own| Some((own, facts.dmarc.policy?, own.question()?)))
    else {
        return Ok(Vec::new());
    };
    let answer = dns.get(&question)?;
    let text = answer.texts().find(|text| is_dmarc(text));
    let (Some(text), true, VisitState::Record) = (text, answer.aliases.is_empty(), visit.state)
    else {
        return Ok(Vec::new());
    };
    let (_, kept) = merged(std::slice::from_ref(text));
    let asks = kept.iter().any(|(name, _)| name == "rua");
    let mailbox =
        (!asks && matches!(facts.mx, Mx::Hosts(_))).then(|| format!("postmaster@{}", facts.domain));
    let policies = [Policy::None, Policy::Quarantine, Policy::Reject].into_iter();
    // Where nothing is asked for yet, the way begins with somewhere to read what would be lost.
    let reports = policy == Policy::None && mailbox.is_some();
    let steps = policies.filter(|step| *step > policy || (reports && *step == policy));
    let first = if reports { Some(policy) } else { None };
    let steps = crate::dns::all(steps.map(|step| {
        let value = stricter(kept.clone(), mailbox.as_deref(), step);
        let choice = mailbox
            .clone()
            .filter(|_| first.is_none_or(|first| first == step));
        let choice = choice.map(Choice::ReportsAreRead);
        let Some(change) = change_to(&question.name, vec![text.clone()], &value) else {
            return Ok(None);
        };
        if is_of_wildcard(dns, &request.domain, &change)? {
            return Ok(None);
        }
        let after = Assessment::of(&dns.with(std::slice::from_ref(&change)), request)?;
        let known = |code: Code| before.findings.iter().any(|finding| finding.code == code);
        let adds = after
            .findings
            .iter()
            .any(|finding| finding.severity < Severity::Notice && !known(finding.code));
        let proven = after.facts.dmarc.policy == Some(step) && !adds;
        let proof = Proof {
            change,
            resolves: Vec::new(),
            choices: choice.into_iter().collect(),
            behind: None,
        };
        Ok(proven.then_some((step, proof)))
    }));
    let mut steps: Vec<(Policy, Proof)> = steps?.into_iter().flatten().collect();
    // Each was tried out in place of the record that is there today; whoever comes to it has published
    // the one before it.
    let mut there = text.clone();
    for (_, proof) in &mut steps {
        let next = proof.change.adds.clone().unwrap_or_else(|| there.clone());
        proof.change.removes = vec![std::mem::replace(&mut there, next)];
    }
    Ok(steps)
}

/// Whether a record stands at the organizational domain, where that is known.
fn is_organizational(facts: &Facts, visit: &Visit) -> Option<bool> {
    let organization = facts.dmarc.organizational_domain.as_ref();
    organization.map(|name| *name == visit.domain)
}

/// Where the record belongs: at the domain, where something was meant to stand there; else where
/// the record stands that applies, or that would if it were one.
fn place(facts: &Facts) -> Option<&Visit> {
    let walk = &facts.dmarc.walk;
    let applied = walk.policy_visit().ok()?;
    let own = walk.visits.first()?;
    if own.state == VisitState::Several || own.discarded.iter().any(is_meant) {
        return Some(own);
    }
    let is_several = |visit: &&Visit| visit.state == VisitState::Several && applied.is_none();
    let several = walk.visits.iter().find(is_several);
    walk.owners_visit().or(several).or(Some(own))
}

/// Whether a text was meant as a policy record.
fn is_meant(text: &Text) -> bool {
    is_dmarc(text) || NearMiss::of(text).is_some()
}

/// A first record: it changes nothing for any mail, and asks for reports where the domain can
/// receive them at the mailbox that every mail domain has (RFC 5321 §4.5.1).
fn from_nothing(facts: &Facts, domain: &Name) -> (String, Option<Choice>) {
    match facts.mx {
        Mx::Hosts(_) if *domain == facts.domain => {
            let mailbox = format!("postmaster@{domain}");
            let value = format!("v=DMARC1; p=none; rua=mailto:{mailbox}");
            (value, Some(Choice::ReportsAreRead(mailbox)))
        }
        // RFC 7505 §4.2: who takes no mail and lets nobody send is parked, and says so here as well.
        Mx::Null if *domain == facts.domain && lets_nobody_send(facts) => {
            ("v=DMARC1; p=reject".to_owned(), None)
        }
        _ => ("v=DMARC1; p=none".to_owned(), None),
    }
}

/// Whether DMARC says of a domain without a host for its mail that it sends none, or will by the record
/// that is proposed for it; not where something else may have been meant.
pub(super) fn is_parked(facts: &Facts) -> bool {
    let visits = &facts.dmarc.walk.visits;
    let is_meant = |visit: &Visit| visit.discarded.iter().any(is_meant);
    match facts.dmarc.policy {
        Some(policy) => policy == Policy::Reject && !visits.first().is_some_and(is_meant),
        None => {
            let mut visits = visits.iter();
            let meant = visits.any(|visit| visit.record.is_some() || is_meant(visit));
            !meant && facts.dmarc.strays.is_empty() && lets_nobody_send(facts)
        }
    }
}

/// Whether no record of SPF names anybody, also none that was meant.
fn lets_nobody_send(facts: &Facts) -> bool {
    let spf = &facts.spf;
    match spf.expansion.result {
        Some(SpfResult::Fail | SpfResult::SoftFail | SpfResult::Neutral) => true,
        Some(SpfResult::None) => spf.near_misses.is_empty() && spf.strays.is_empty(),
        _ => false,
    }
}
