//! One SPF record in place of what is there.
//!
//! Each text is read as the record that it was meant to be, these are put together, and in the end
//! it is tried out whether everybody whom they let in still passes: who does not is named.

mod draft;
mod flatten;
mod lost;
mod meant;
mod piece;

use std::net::IpAddr;

use super::alias::{Behind, Standing, standing};
use super::dmarc::is_parked;
use super::{Choice, Proposal, change_to};
use crate::checkup::{Facts, Mx};
use crate::dns::{Missing, Question, RecordType, Snapshot, Text};
use crate::findings::{Code, Finding, Remedy, Severity, Subject};
use crate::providers;
use crate::spf::{LOOKUP_LIMIT, NearMiss, SpfResult, expand, space};
use draft::Draft;
use flatten::flatten;
use lost::{asking_last, lost};
use meant::Meant;
use piece::without_repeats;

/// Whether another record of the domain can resolve a finding, or the end of an alias in its place.
fn is_for(code: Code) -> bool {
    code.has(Subject::Spf, Remedy::Record) || code.has(Subject::Domain, Remedy::Record)
}

/// Proposes the record to publish, where a finding asks for one.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    let wanted = wanted(facts);
    let asked = !wanted.is_empty() || unwanted(facts).next().is_some();
    let asks = |finding: &Finding| finding.subject == Subject::Spf && is_for(finding.code);
    if !asked && !findings.iter().any(asks) {
        return Ok(None);
    }
    let behind = match standing(dns, &facts.domain, &facts.domain)? {
        Standing::Free => None,
        Standing::Behind(behind) => Some(behind),
        Standing::Closed => return Ok(None),
    };
    let sources = sources(facts);
    // From where a service sends that has no record is for the service to say, and no alias goes for a
    // remark.
    let is_others = !behind.as_ref().is_none_or(Behind::may_go);
    let matters = |finding: &Finding| asks(finding) && finding.severity < Severity::Notice;
    let is_remark = behind.is_some() && !findings.iter().any(matters);
    if !asked && (is_remark || is_others && sources.is_empty()) {
        return Ok(None);
    }
    let removes = removes(facts, &sources);
    let drafted = from_records(dns, facts, &sources, &removes, &wanted)?;
    Ok(drafted.and_then(|(value, choices)| {
        let change = change_to(&facts.domain, removes, &value)?;
        Some(Proposal {
            change,
            choices,
            behind,
            meant_for: match wanted.is_empty() {
                true => is_for,
                false => is_for_sender,
            },
            asked,
        })
    }))
}

/// A value to publish, and what it takes for granted.
type Drafted = (String, Vec<Choice>);

/// The same, of a record that lets in a sender who is named.
fn is_for_sender(code: Code) -> bool {
    is_for(code) || code.has(Subject::Spf, Remedy::RecordWherePlain)
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

/// The terms that were said to go, of those that the record has.
fn unwanted(facts: &Facts) -> impl Iterator<Item = &str> {
    let terms = facts.spf.expansion.root.terms.iter();
    let terms = terms.filter(|term| facts.request.without.contains(&term.text));
    terms.map(|term| &*term.text)
}

/// The records that say who sends, the ones that count before those that were meant to.
fn sources(facts: &Facts) -> Vec<Text> {
    let spf = &facts.spf;
    let misses = spf.near_misses.iter();
    let of = |kind| move |text: &&Text| NearMiss::of(text) == Some(kind);
    // What stands behind something else may have been switched off, and a record of Sender ID lists
    // its senders in the same words (RFC 4406 §3.1): where there is nothing better.
    let weak = [NearMiss::Embedded, NearMiss::SenderId];
    let is_weak = |text: &&Text| NearMiss::of(text).is_some_and(|kind| weak.contains(&kind));
    let meant = misses.clone().filter(|text| !is_weak(text));
    let sources: Vec<Text> = spf.records.iter().chain(meant).cloned().collect();
    if !sources.is_empty() {
        return sources;
    }
    let strays = spf.strays.iter().map(|stray| &stray.text);
    let [embedded, sender_id] = weak.map(|kind| misses.clone().filter(of(kind)));
    let weak = embedded.chain(sender_id).chain(strays);
    weak.take(1).cloned().collect()
}

/// The records that the one to be published takes the place of.
fn removes(facts: &Facts, sources: &[Text]) -> Vec<Text> {
    let misses = facts.spf.near_misses.iter();
    // A token in front of a record is still needed for what it is for.
    let replaced = misses.filter(|text| {
        NearMiss::of(text) != Some(NearMiss::Embedded)
            || (sources.contains(text) && !before_version(text).contains('='))
    });
    facts.spf.records.iter().chain(replaced).cloned().collect()
}

/// What stands before the version in a text that has it further on.
fn before_version(text: &Text) -> String {
    let shown = text.shown();
    let at = shown.to_ascii_lowercase().find("v=spf1");
    shown
        .get(..at.unwrap_or_default())
        .unwrap_or_default()
        .to_owned()
}

/// Whether a record lets in no address at all, whoever sends.
fn is_for_nobody(
    dns: &Snapshot,
    facts: &Facts,
    removes: &[Text],
    value: &str,
) -> Result<bool, Missing> {
    let change = change_to(&facts.domain, removes.to_vec(), value);
    let edited = dns.with(change.as_slice());
    let expansion = expand(&edited, &facts.domain)?;
    // Behind an error there may be somebody.
    if matches!(expansion.unlisted, None | Some(SpfResult::PermError)) {
        return Ok(false);
    }
    let space = space(&edited, &expansion);
    Ok(space.networks.is_empty() && !space.everybody && !space.at_least)
}

/// The terms of a record but its `all`.
fn terms_of(value: &str) -> String {
    let words = value.split(' ').skip(1);
    let words = words.filter(|word| !matches!(*word, "-all" | "~all"));
    words.collect::<Vec<&str>>().join(" ")
}

/// A record for a domain whose records name nobody, beside what is assumed already; nothing where
/// nobody is known who sends.
fn from_nothing(
    dns: &Snapshot,
    facts: &Facts,
    removes: &[Text],
    assumed: &[Choice],
) -> Result<Option<Drafted>, Missing> {
    let drafted = |value: &str, choice| {
        let choices = assumed.iter().cloned().chain([choice]);
        Some((value.to_owned(), choices.collect()))
    };
    match &facts.mx {
        Mx::Hosts(hosts) => {
            let provider = hosts
                .iter()
                .find_map(|mx| providers::receiving(mx.host.as_str()));
            if let Some(provider) = provider
                && let Some(term) = provider.spf
            {
                let choice = Choice::ProviderSends(provider.name.to_owned());
                return Ok(drafted(&format!("v=spf1 {term} ~all"), choice));
            }
            let value = "v=spf1 mx ~all";
            Ok(match is_for_nobody(dns, facts, removes, value)? {
                true => None,
                false => drafted(value, Choice::MailHostsSend),
            })
        }
        // RFC 7505 §4.2: a domain that says that it takes no mail is taken to send none, unless another
        // record of its says something else.
        Mx::Null if is_parked(facts) => Ok(drafted("v=spf1 -all", Choice::OnlyTheseSend)),
        Mx::Null => Ok(None),
        // Who sends is not known; what could not be looked up is no absence.
        Mx::Failed(_) => Ok(None),
        Mx::None => {
            let question = Question::new(facts.domain.clone(), RecordType::A);
            let has_host = !dns.get(&question)?.records().is_empty();
            Ok(has_host
                .then(|| drafted("v=spf1 a ~all", Choice::WebServerSends))
                .flatten())
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
) -> Result<Option<Drafted>, Missing> {
    let Some(meant) = sources.iter().map(Meant::of).collect::<Option<Vec<_>>>() else {
        return Ok(None);
    };
    let is_part = |text: &&Text| NearMiss::of(text) == Some(NearMiss::Fragment);
    let parts = sources.iter().filter(is_part).count();
    let mut meant: Vec<Meant> = meant.into_iter().flatten().collect();
    let merged = meant.len().saturating_sub(parts) > 1;
    // What one record takes out is not to take out whom another lets in.
    meant.sort_by_key(Meant::excludes);
    let wanted = format!("v=spf1 {} ~all", wanted.join(" "));
    let mut draft = Draft::default();
    for comment in meant.iter().filter_map(|meant| meant.comment.as_ref()) {
        draft.choose(Choice::CommentDropped(comment.clone()));
    }
    for meant in &meant {
        if draft.take(&meant.record).is_none() {
            return Ok(None);
        }
    }
    let unwanted: Vec<&str> = unwanted(facts).collect();
    draft.leave_out(&unwanted);
    // Nobody is put in the place of whom its owner takes out.
    if !unwanted.is_empty() && !draft.lets_somebody() {
        return Ok(None);
    }
    draft.add(&wanted);
    if sources.is_empty() && draft.lets_somebody() {
        draft.take("v=spf1 ~all");
        draft.choose(Choice::OnlyTheseSend);
    }
    draft.drop_private();
    if !draft.lets_somebody() {
        return from_nothing(dns, facts, removes, &draft.assumed());
    }
    draft.merge(dns, merged)?;
    // What is advised against, and yet says who sends, is for the owner to replace.
    if !draft.drop_ptr() || draft.is_broad() {
        return Ok(None);
    }
    // What the draft leads to shows which of its terms are dead, and whether there are too many.
    let (value, _) = draft.clone().finish();
    let change = change_to(&facts.domain, removes.to_vec(), &value);
    let edited = dns.with(change.as_slice());
    let expansion = expand(&edited, &facts.domain)?;
    draft.drop_dead(&edited, &expansion)?;
    if !draft.lets_somebody() {
        return from_nothing(dns, facts, removes, &draft.assumed());
    }
    let too_many = expansion.lookups > LOOKUP_LIMIT;
    if too_many {
        draft.drop_covered(dns);
    }
    let (mut value, mut choices) = draft.finish();
    if is_for_nobody(dns, facts, removes, &value)? {
        choices.retain(|choice| *choice != Choice::OthersAreMarked);
        choices.push(Choice::DeadTermsDropped(terms_of(&value)));
        return from_nothing(dns, facts, removes, &choices);
    }
    if too_many
        && let Some((flat, written)) = flatten(dns, &facts.domain, removes, value.clone())?
        && !written.is_empty()
    {
        value = without_repeats(&flat);
        choices.push(Choice::AddressesWrittenOut(written.join(", ")));
    }
    let lost = |value: &str| lost(dns, facts, removes, &meant, value, &choices);
    let mut left_out = lost(&value)?;
    if !left_out.is_empty()
        && let Some(other) = asking_last(&value)
        && lost(&other)?.is_empty()
    {
        (value, left_out) = (other, Vec::new());
    }
    if !left_out.is_empty() {
        choices.push(Choice::SendersDropped(left_out.join(" ")));
    }
    Ok(Some((value, choices)))
}
