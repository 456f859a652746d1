//! One DMARC record in place of what is there.

use super::{Choice, Proposal, change_to};
use crate::checkup::{Facts, Mx};
use crate::dmarc::{Policy, Visit, VisitState, is_dmarc};
use crate::dns::{Missing, Name, Snapshot, Text};
use crate::findings::{Code, Finding};
use crate::tag_list::TagList;

/// The findings that another record can resolve.
fn is_for(code: Code) -> bool {
    matches!(
        code,
        Code::DmarcMissing | Code::DmarcMultipleRecords | Code::DmarcSyntaxError
    )
}

/// Proposes the record to publish, where a finding asks for one.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    if !findings.iter().any(|finding| is_for(finding.code)) {
        return Ok(None);
    }
    let Some(visit) = place(facts) else {
        return Ok(None);
    };
    let Some(question) = visit.question() else {
        return Ok(None);
    };
    // An alias is somebody else's record to change.
    if !dns.get(&question)?.aliases.is_empty() {
        return Ok(None);
    }
    let removes: Vec<Text> = match &visit.record {
        Some(record) => dns
            .get(&question)?
            .texts()
            .filter(|t| t.shown() == record.text)
            .cloned()
            .collect(),
        None => visit
            .discarded
            .iter()
            .filter(|text| is_meant(text))
            .cloned()
            .collect(),
    };
    let (value, choice) = if removes.is_empty() {
        from_nothing(facts, &visit.domain)
    } else {
        from_records(&removes)
    };
    let change = change_to(&question.name, removes, &value);
    Ok(change.map(|change| Proposal {
        change,
        choice,
        meant_for: is_for,
        asked: false,
    }))
}

/// Where the record belongs: where the faulty one stands, else at the domain itself.
fn place(facts: &Facts) -> Option<&Visit> {
    let visits = &facts.dmarc.walk.visits;
    let applied = facts.dmarc.walk.policy_visit().ok()?;
    let several = visits
        .iter()
        .find(|visit| visit.state == VisitState::Several);
    applied.or(several).or(visits.first())
}

/// Whether a record was meant as a policy record.
fn is_meant(text: &Text) -> bool {
    is_dmarc(text) || text.shown().to_ascii_lowercase().contains("dmarc1")
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
        _ => ("v=DMARC1; p=none".to_owned(), None),
    }
}

/// One record out of those that are there, nothing of the owner's lost but what cannot be used.
fn from_records(records: &[Text]) -> (String, Option<Choice>) {
    let mut policies: Vec<Policy> = Vec::new();
    let mut kept: Vec<(String, String)> = Vec::new();
    for text in records {
        for tag in TagList::parse(text.shown().trim_matches(['"', ' '])).tags {
            let name = tag.name.to_ascii_lowercase();
            match &*name {
                "v" => {}
                "p" => policies.push(meant_policy(&tag.value)),
                // The mail of sub-domains keeps its policy only where it can be read.
                "sp" | "np" => {
                    if let Some(policy) = exact_policy(&tag.value) {
                        keep(&mut kept, &name, policy.keyword());
                    }
                }
                "rua" | "ruf" => keep_list(&mut kept, &name, &tag.value),
                _ if is_valid(&name, &tag.value) => keep(&mut kept, &name, &tag.value),
                _ => {}
            }
        }
    }
    let differ = policies.windows(2).any(|pair| pair[0] != pair[1]);
    let policy = policies.into_iter().min().unwrap_or(Policy::None);
    let mut value = format!("v=DMARC1; p={}", policy.keyword());
    for (name, content) in kept {
        value.push_str(&format!("; {name}={content}"));
    }
    (value, differ.then_some(Choice::MildestPolicy))
}

/// Keeps a tag that is not there yet.
fn keep(kept: &mut Vec<(String, String)>, name: &str, value: &str) {
    if kept.iter().all(|(other, _)| other != name) {
        kept.push((name.to_owned(), value.to_owned()));
    }
}

/// Adds addresses to a list of reporting URIs, each once and with its scheme.
fn keep_list(kept: &mut Vec<(String, String)>, name: &str, value: &str) {
    let mut uris: Vec<String> = kept
        .iter()
        .find(|(other, _)| other == name)
        .map_or(Vec::new(), |(_, list)| {
            list.split(',').map(str::to_owned).collect()
        });
    for uri in value
        .split(',')
        .map(str::trim)
        .filter(|uri| uri.contains('@'))
    {
        let has_scheme = uri.to_ascii_lowercase().starts_with("mailto:") || uri.contains("://");
        let uri = if has_scheme {
            uri.to_owned()
        } else {
            format!("mailto:{uri}")
        };
        if !uris.contains(&uri) {
            uris.push(uri);
        }
    }
    if !uris.is_empty() {
        kept.retain(|(other, _)| other != name);
        kept.push((name.to_owned(), uris.join(",")));
    }
}

/// The policy that a value names exactly.
fn exact_policy(value: &str) -> Option<Policy> {
    [Policy::None, Policy::Quarantine, Policy::Reject]
        .into_iter()
        .find(|policy| policy.keyword().eq_ignore_ascii_case(value))
}

/// The policy that a value names, or was plainly meant to; none where it is not plain.
fn meant_policy(value: &str) -> Policy {
    let lower = value.to_ascii_lowercase();
    exact_policy(value).unwrap_or_else(|| {
        if lower.starts_with("quar") {
            Policy::Quarantine
        } else if lower.starts_with("rej") {
            Policy::Reject
        } else {
            Policy::None
        }
    })
}

/// Whether a tag other than a policy or a list has a value that receivers use (RFC 9989 §4.8).
fn is_valid(name: &str, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    match name {
        "adkim" | "aspf" => matches!(&*value, "r" | "s"),
        "t" => matches!(&*value, "y" | "n"),
        "psd" => matches!(&*value, "y" | "n" | "u"),
        "fo" => value
            .split(':')
            .all(|option| matches!(option.trim(), "0" | "1" | "d" | "s")),
        _ => true,
    }
}
