//! One SPF record in place of what is there.

mod draft;
mod flatten;

use std::net::IpAddr;

use super::{Choice, Proposal, change_to};
use crate::checkup::{Facts, Mx};
use crate::dns::{Missing, Question, RecordType, Snapshot, Text};
use crate::findings::{Code, Finding};
use crate::providers;
use crate::spf::{LOOKUP_LIMIT, NearMiss, expand};
use draft::Draft;
use flatten::flatten;

/// The findings that another record of the domain can resolve.
fn is_for(code: Code) -> bool {
    matches!(
        code,
        Code::SpfMissing
            | Code::SpfMultipleRecords
            | Code::SpfSyntaxError
            | Code::SpfWrongAddressFamily
            | Code::SpfTooManyLookups
            | Code::SpfIncludeWithoutRecord
            | Code::SpfRedirectWithoutRecord
            | Code::SpfLoop
            | Code::SpfPermissiveAll
            | Code::SpfNoAll
            | Code::SpfNeutralAll
            | Code::SpfLookalikeModifier
            | Code::SpfJoinedTerms
            | Code::SpfTermAfterAll
            | Code::SpfRedirectIgnored
            | Code::SpfSplitRecord
            | Code::SpfPtrUsed
            | Code::SpfDuplicateTerm
            | Code::SpfSenderIdRecord
            | Code::SpfTooManyVoidLookups
    )
}

/// Proposes the record to publish, where a finding asks for one.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    let wanted = wanted(facts);
    let asked = !wanted.is_empty();
    if !asked && !findings.iter().any(|finding| is_for(finding.code)) {
        return Ok(None);
    }
    let removes: Vec<Text> = facts
        .spf
        .records
        .iter()
        .chain(&facts.spf.near_misses)
        .cloned()
        .collect();
    let sources = sources(facts);
    let drafted = if sources.is_empty() {
        Some(from_nothing(dns, facts, &wanted)?)
    } else {
        from_records(dns, facts, &sources, &removes, &wanted)?
    };
    Ok(drafted.and_then(|(value, choice)| {
        let change = change_to(&facts.domain, removes, &value)?;
        Some(Proposal {
            change,
            choices: choice.into_iter().collect(),
            meant_for: if asked { is_for_sender } else { is_for },
            asked,
        })
    }))
}

/// The findings that a record can resolve that lets in a sender who is named.
fn is_for_sender(code: Code) -> bool {
    is_for(code) || code == Code::SpfIpNotAuthorized
}

/// The terms that let in whoever was said to send: those that the record does not have already.
fn wanted(facts: &Facts) -> Vec<String> {
    let terms = facts.request.senders.iter().filter_map(|sender| {
        match sender.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
            Ok(IpAddr::V4(ip)) => Some(format!("ip4:{ip}")),
            Ok(IpAddr::V6(ip)) => Some(format!("ip6:{ip}")),
            Err(_) => providers::by_id(sender)?.spf.map(str::to_owned),
        }
    });
    let is_there = |term: &String| {
        let mut there = facts.spf.expansion.root.terms.iter();
        there.any(|other| other.text.trim_start_matches('+') == term)
    };
    terms.filter(|term| !is_there(term)).collect()
}

/// The records that say who sends, the ones that count before those that were meant to.
fn sources(facts: &Facts) -> Vec<Text> {
    let spf = &facts.spf;
    let of_sender_id = |text: &&Text| NearMiss::of(text) == Some(NearMiss::SenderId);
    let misses = spf.near_misses.iter();
    let records = spf.records.iter();
    let sources: Vec<Text> = records
        .chain(misses.clone().filter(|text| !of_sender_id(text)))
        .cloned()
        .collect();
    if !sources.is_empty() {
        return sources;
    }
    // A record of Sender ID lists its senders in the same words (RFC 4406 §3.1).
    let strays = spf.strays.iter().map(|stray| &stray.text);
    misses
        .filter(of_sender_id)
        .chain(strays)
        .take(1)
        .cloned()
        .collect()
}

/// A record for a domain that has none.
fn from_nothing(
    dns: &Snapshot,
    facts: &Facts,
    wanted: &[String],
) -> Result<(String, Option<Choice>), Missing> {
    if !wanted.is_empty() {
        return Ok((
            format!("v=spf1 {} ~all", wanted.join(" ")),
            Some(Choice::OnlyTheseSend),
        ));
    }
    match &facts.mx {
        Mx::Hosts(hosts) => {
            let provider = hosts
                .iter()
                .find_map(|mx| providers::receiving(mx.host.as_str()));
            if let Some(provider) = provider
                && let Some(term) = provider.spf
            {
                let choice = Choice::ProviderSends(provider.name.to_owned());
                return Ok((format!("v=spf1 {term} ~all"), Some(choice)));
            }
            Ok(("v=spf1 mx ~all".to_owned(), Some(Choice::MailHostsSend)))
        }
        // A domain that receives nothing and has no host of its own sends nothing.
        Mx::Null | Mx::None | Mx::Failed(_) => {
            let question = Question::new(facts.domain.clone(), RecordType::A);
            let has_host = !dns.get(&question)?.records().is_empty() && facts.mx != Mx::Null;
            Ok(if has_host {
                ("v=spf1 a ~all".to_owned(), Some(Choice::WebServerSends))
            } else {
                ("v=spf1 -all".to_owned(), Some(Choice::OnlyTheseSend))
            })
        }
    }
}

/// One record out of those that are there; nothing where a fault has no plain repair.
fn from_records(
    dns: &Snapshot,
    facts: &Facts,
    sources: &[Text],
    removes: &[Text],
    wanted: &[String],
) -> Result<Option<(String, Option<Choice>)>, Missing> {
    let mut draft = Draft::default();
    for text in sources {
        if draft.take(text).is_none() {
            return Ok(None);
        }
    }
    for term in wanted {
        draft.add(term);
    }
    let is_part = |text: &&Text| NearMiss::of(text) == Some(NearMiss::Fragment);
    let merged = sources.iter().filter(|text| !is_part(text)).count() > 1;
    draft.drop_ptr();
    // What the draft leads to shows which of its terms are dead, and whether there are too many.
    let (value, _) = draft.clone().finish(merged);
    let change = change_to(&facts.domain, removes.to_vec(), &value);
    let expansion = expand(&dns.with(change.as_slice()), &facts.domain)?;
    draft.drop_dead(&expansion);
    if expansion.lookups <= LOOKUP_LIMIT {
        return Ok(Some(draft.finish(merged)));
    }
    draft.drop_covered(dns);
    let (value, choice) = draft.finish(merged);
    let flat = flatten(dns, &facts.domain, removes, value.clone())?;
    Ok(Some(match flat {
        Some((value, written)) if !written.is_empty() => {
            let choice = Choice::AddressesWrittenOut(written.join(", "));
            (value, Some(choice))
        }
        _ => (value, choice),
    }))
}
