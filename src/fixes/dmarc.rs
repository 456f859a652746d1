//! One DMARC record in place of what is there.

use super::{Choice, Proof, Proposal, change_to};
use crate::checkup::{Facts, Mx, Request};
use crate::dmarc::{
    DmarcRecord, NearMiss, Policy, RemarkKind, UriFault, Visit, VisitState, is_dmarc, remarks,
};
use crate::dns::{Missing, Name, Snapshot, Text};
use crate::findings::{Code, Finding, Severity};
use crate::gateways::{Assessment, assess};
use crate::spf::SpfResult;
use crate::tag_list::TagList;

/// Addresses of a list that are kept; no record needs more.
const ADDRESS_LIMIT: usize = 100;

/// The findings that another record can resolve.
fn is_for(code: Code) -> bool {
    matches!(
        code,
        Code::DmarcMissing
            | Code::DmarcWrongPlace
            | Code::DmarcMultipleRecords
            | Code::DmarcNotAtStart
            | Code::DmarcSyntaxError
            | Code::DmarcPolicyMissing
            | Code::DmarcInvalidValue
            | Code::DmarcDuplicateTag
            | Code::DmarcUnknownTag
            | Code::DmarcReportAddressInvalid
            | Code::DmarcRemovedTag
    )
}

/// Proposes the record to publish, where a finding asks for one; what is only worth knowing does
/// not.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    let asks = |finding: &Finding| is_for(finding.code) && finding.severity < Severity::Notice;
    if !findings.iter().any(asks) {
        return Ok(None);
    }
    let Some(visit) = place(facts) else {
        return Ok(None);
    };
    let Some(question) = visit.question() else {
        return Ok(None);
    };
    let answer = dns.get(&question)?;
    // An alias is somebody else's record to change.
    if !answer.aliases.is_empty() {
        return Ok(None);
    }
    let removes: Vec<Text> = match &visit.record {
        Some(record) => answer
            .texts()
            .filter(|text| text.shown() == record.text)
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
    let (value, choice) = if !removes.is_empty() {
        from_records(&removes)
    } else if !facts.dmarc.strays.is_empty() {
        from_records(&strays.take(1).collect::<Vec<_>>())
    } else {
        from_nothing(facts, &visit.domain)
    };
    let policy = DmarcRecord::parse(&Text::from_value(&value)).own_policy();
    let effect = policy.filter(|policy| Some(*policy) > facts.dmarc.policy.or(Some(Policy::None)));
    let takes_effect = effect.map(|policy| Choice::PolicyTakesEffect(policy.keyword().to_owned()));
    let change = change_to(&question.name, removes, &value);
    Ok(change.map(|change| Proposal {
        change,
        choices: choice.into_iter().chain(takes_effect).collect(),
        meant_for: is_for,
        asked: false,
    }))
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
        let after = assess(&dns.with(std::slice::from_ref(&change)), request)?;
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
        };
        Ok(proven.then_some((step, proof)))
    }));
    Ok(steps?.into_iter().flatten().collect())
}

/// A record with another policy, in earnest, and with an address for reports where there is none.
fn stricter(mut kept: Vec<(String, String)>, mailbox: Option<&str>, policy: Policy) -> String {
    kept.retain(|(name, _)| name != "t" && name != "pct");
    if let Some(mailbox) = mailbox {
        keep(&mut kept, "rua", &format!("mailto:{mailbox}"));
    }
    composed(policy, &kept)
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

/// Whether no record of SPF names anybody, also none that was meant.
fn lets_nobody_send(facts: &Facts) -> bool {
    let spf = &facts.spf;
    match spf.expansion.result {
        Some(SpfResult::Fail | SpfResult::SoftFail | SpfResult::Neutral) => true,
        Some(SpfResult::None) => spf.near_misses.is_empty() && spf.strays.is_empty(),
        _ => false,
    }
}

/// One record out of those that are there, nothing of the owner's lost but what cannot be used.
fn from_records(records: &[Text]) -> (String, Option<Choice>) {
    let (policies, kept) = merged(records);
    let differ = policies.windows(2).any(|pair| pair[0] != pair[1]);
    let policy = policies.into_iter().min().unwrap_or(Policy::None);
    (
        composed(policy, &kept),
        differ.then_some(Choice::MildestPolicy),
    )
}

/// A record of a policy and the other tags.
fn composed(policy: Policy, kept: &[(String, String)]) -> String {
    let mut value = format!("v=DMARC1; p={}", policy.keyword());
    for (name, content) in kept {
        value.push_str(&format!("; {name}={content}"));
    }
    value
}

/// The policies of some records, none where one cannot be read, and all other tags with their
/// values, the lists of addresses joined.
fn merged(records: &[Text]) -> (Vec<Policy>, Vec<(String, String)>) {
    let mut policies: Vec<Policy> = Vec::new();
    let mut kept: Vec<(String, String)> = Vec::new();
    for text in records {
        let (repaired, addresses) = repaired(&begun(text));
        for tag in TagList::parse(&repaired).tags {
            match &*tag.name {
                "v" => {}
                "p" => policies.push(Policy::parse(&tag.value).unwrap_or(Policy::None)),
                "rua" | "ruf" => keep_list(&mut kept, &tag.name, &tag.value),
                name => keep(&mut kept, name, &tag.value),
            }
        }
        for (name, value) in addresses {
            keep_list(&mut kept, name, &value);
        }
    }
    (policies, kept)
}

/// A text that was meant as a record, made to begin as one.
fn begun(text: &Text) -> Text {
    let shown = text.with_blanks().replace("\\;", ";");
    let shown = shown.replace(['\u{a0}', '"'], " ");
    let plain = Text::from_value(shown.trim());
    let shown = plain.shown();
    let value = match NearMiss::of(&plain) {
        None => return plain,
        Some((NearMiss::NotAtStart, before)) => {
            // What stands before the version may be tags.
            let rest = shown.get(before.end..).unwrap_or_default();
            let rest = rest.strip_prefix("v=DMARC1").unwrap_or(rest);
            format!("v=DMARC1; {rest}; {}", before.of(&shown))
        }
        Some((NearMiss::Version, version)) => {
            let lower = version.of(&shown).to_ascii_lowercase();
            let end = ["dmarc1", "dmarc"].iter().find_map(|word| {
                let start = lower.find(word)?;
                Some(start + word.len())
            });
            let rest = shown.get(end.unwrap_or(version.end)..).unwrap_or_default();
            format!(
                "v=DMARC1; {}",
                rest.trim_start_matches([' ', ',', '.', ':'])
            )
        }
    };
    Text::from_value(&value)
}

/// A record with what was meant in place of its faults, and the addresses that stood outside their
/// list, by the list's name.
fn repaired(text: &Text) -> (String, Vec<(&'static str, String)>) {
    let record = DmarcRecord::parse(text);
    let mut value = text.with_blanks();
    let mut addresses: Vec<(&'static str, String)> = Vec::new();
    for remark in remarks(text, None).into_iter().rev() {
        let part = remark.span.of(&value).to_owned();
        let list = if part.starts_with("ruf") {
            "ruf"
        } else {
            "rua"
        };
        let meant = match (remark.kind, remark.suggestion) {
            (_, Some(meant)) => meant,
            (RemarkKind::NoTag, None) if part.contains('@') => {
                addresses.push((list, part));
                String::new()
            }
            (RemarkKind::Duplicate, None) if part.starts_with(list) => {
                let content = part.split_once('=').map_or("", |(_, content)| content);
                addresses.push((list, content.to_owned()));
                String::new()
            }
            // A policy that is none is kept as such: it counts as `none`.
            (RemarkKind::InvalidValue, None) if !part.starts_with("p=") => String::new(),
            (RemarkKind::InvalidAddress(fault), None) if fault != UriFault::Empty => String::new(),
            (RemarkKind::Removed, None) => match share(&part) {
                // §A.6: `t=y` says what `pct=0` stood for.
                Some(0) if record.policy != Some(Policy::None) => "t=y".to_owned(),
                Some(1..=99) => continue,
                _ => String::new(),
            },
            _ => continue,
        };
        if value.is_char_boundary(remark.span.start) && value.is_char_boundary(remark.span.end) {
            value.replace_range(remark.span.start..remark.span.end, &meant);
        }
    }
    addresses.reverse();
    (value, addresses)
}

/// The share of the mail that a `pct` names.
fn share(part: &str) -> Option<u8> {
    let value = part.strip_prefix("pct")?.trim_start().strip_prefix('=')?;
    value.trim().parse().ok()
}

/// Keeps a tag that is not there yet.
fn keep(kept: &mut Vec<(String, String)>, name: &str, value: &str) {
    if kept.iter().all(|(other, _)| other != name) {
        kept.push((name.to_owned(), value.to_owned()));
    }
}

/// Adds addresses to a list of reporting URIs, each once and with its scheme.
fn keep_list(kept: &mut Vec<(String, String)>, name: &str, value: &str) {
    let there = kept.iter().find(|(other, _)| other == name);
    let mut uris: Vec<String> = there.map_or(Vec::new(), |(_, list)| {
        list.split(',').map(str::to_owned).collect()
    });
    let added = value.split(',').map(str::trim);
    let added = added.filter(|uri| uri.contains('@') || uri.contains("://"));
    for uri in added.take(ADDRESS_LIMIT) {
        let has_scheme = uri.to_ascii_lowercase().starts_with("mailto:") || uri.contains("://");
        let scheme = if has_scheme { "" } else { "mailto:" };
        let uri = [scheme, uri].concat();
        if !uris.contains(&uri) {
            uris.push(uri);
        }
    }
    let list = uris.join(",");
    match kept.iter_mut().find(|(other, _)| other == name) {
        Some((_, there)) => *there = list,
        None if !list.is_empty() => kept.push((name.to_owned(), list)),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_owners_is_lost() {
        for (text, value) in [
            ("\"v=DMARC1; p=none\"", "v=DMARC1; p=none"),
            (
                "p=reject; v=DMARC1; rua=mailto:a@b.example",
                "v=DMARC1; p=reject; rua=mailto:a@b.example",
            ),
            (
                "p=reject; rua=mailto:a@b.example",
                "v=DMARC1; p=reject; rua=mailto:a@b.example",
            ),
            ("v=dmarc1 p=reject; sp=none", "v=DMARC1; p=reject; sp=none"),
            (
                "v=DMARC1\\; p=reject\\; aspf=s",
                "v=DMARC1; p=reject; aspf=s",
            ),
            (
                "v=DMARC1; p=rejct; xnote=mine; sp=quarantne",
                "v=DMARC1; p=reject; xnote=mine; sp=quarantine",
            ),
            (
                "v=DMARC1; p=none rua=mailto:a@b.example",
                "v=DMARC1; p=none; rua=mailto:a@b.example",
            ),
            (
                "v=DMARC1; p=reject; rua=a@b.example; rua=mailto:c@d.example",
                "v=DMARC1; p=reject; rua=mailto:a@b.example,mailto:c@d.example",
            ),
            (
                "v=DMARC1; p=none; rua=mailto:a@b.example; mailto:c@d.example",
                "v=DMARC1; p=none; rua=mailto:a@b.example,mailto:c@d.example",
            ),
            (
                "v=DMARC1; p=none; rua=mailto:a@b.example,,mailto:nobody",
                "v=DMARC1; p=none; rua=mailto:a@b.example",
            ),
            (
                "v=DMARC1; p=reject; pct=0; rf=afrf; ri=3600",
                "v=DMARC1; p=reject; t=y",
            ),
            ("v=DMARC1; p=reject; pct=50", "v=DMARC1; p=reject; pct=50"),
            (
                "v=DMARC1; p=monitor; adkim=x; fo=0:1",
                "v=DMARC1; p=none; fo=1",
            ),
            (
                "v=DMARC1; p=reject; ruf=mailto:a@b.example!10m",
                "v=DMARC1; p=reject; ruf=mailto:a@b.example!10m",
            ),
        ] {
            assert_eq!(from_records(&[Text::from_value(text)]).0, value, "{text}");
        }
    }
}
