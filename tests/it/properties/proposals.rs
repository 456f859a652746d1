//! What a proposed record must be: one that can stand in a zone, without a flaw, what it promises,
//! and for everybody who was meant.

use std::collections::BTreeSet;
use std::net::IpAddr;

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use sentra_check::dkim::{KeyRecord, KeyState, Signature, SignatureResult};
use sentra_check::dmarc::with_semicolons;
use sentra_check::dns::{Snapshot, Text};
use sentra_check::findings::{Code, Finding, Severity};
use sentra_check::fixes::Choice;
use sentra_check::report::{Fix, Report};
use sentra_check::spf::{Checked, Record, Sender, SpfResult, StepKind, check_host, network_ends};
use sentra_check::tag_list::TagList;

use super::Holds;
use super::zones::spf::Slip;
use super::zones::world::{DOMAIN, World, Written, answered, publish, record_line};

/// Addresses that are tried out for one zone.
const CLIENTS: usize = 12;

/// All that a report proposes, the steps of the way to another policy included.
fn all(report: &Report) -> impl Iterator<Item = &Fix> {
    let steps = report.policy_path.iter().map(|step| &step.record);
    report.fixes.iter().chain(steps)
}

/// A proposal can stand in the zone: nothing beside an alias that does not go first, in the place of
/// records that stand at that very name and not at a vendor's or a wildcard's; one for each name; its
/// line holds its value in strings that a zone can have. What only somebody else can publish is not
/// proven, and names whose name it is. Of the steps to another policy, each follows on the one before.
pub(crate) fn can_stand(world: &World) -> Holds {
    let report = world.report();
    let mut names = BTreeSet::new();
    for fix in &report.fixes {
        if !names.insert(&fix.name) {
            return Err(format!("two records are proposed at {}", fix.name));
        }
    }
    let mut stepped = world.all_lines();
    for step in &report.policy_path {
        publish(&mut stepped, &step.record)?;
    }
    for fix in &report.fixes {
        if fix.proven != fix.owner.is_none() {
            return Err(format!("{} is whose to publish?", fix.zone_line));
        }
        if fix.proven {
            publish(&mut world.all_lines(), fix)?;
        }
    }
    for fix in all(report).filter(|fix| fix.proven) {
        if fix.is_alias() {
            continue;
        }
        let text = Text::from_value(&fix.value);
        let line = format!("{}. IN TXT {}", fix.name, text.quoted());
        if text.strings().any(|string| string.len() > 255) || line != fix.zone_line {
            return Err(format!("{} does not hold {}", fix.zone_line, fix.value));
        }
    }
    world.after()?;
    Ok(!report.fixes.is_empty())
}

/// Publishing what is proposed and checking again gives exactly the outcome that was promised, for
/// the same reasons.
///
/// A message is the exception where a key is published anew with which it was signed: whether it
/// holds by that key nobody can know before. Where it does, the outcome is none that is worse.
pub(crate) fn keep_their_promise(world: &World) -> Holds {
    let report = world.report();
    if report.fixes.is_empty() {
        return Ok(false);
    }
    let after = world.after()?;
    let [promised, kept] = [&report.after_fixes, after.sentraguard()].map(|verdict| {
        let reasons = verdict.reasons.iter();
        // How many times something is said may change with the zone around it.
        let codes: BTreeSet<_> = reasons.map(|reason| (reason.code, reason.effect)).collect();
        (verdict.outcome, verdict.error, codes)
    });
    if promised == kept {
        return Ok(true);
    }
    let published = |signature: &Signature| {
        let name = format!("{}._domainkey", signature.selector);
        let name = signature.domain.prefixed(&name);
        report
            .fixes
            .iter()
            .any(|fix| name.as_ref() == Ok(&fix.name))
    };
    let mut signatures = after.dkim.signatures.iter().filter(|s| published(s));
    let is_broken = |signature: &Signature| signature.result != SignatureResult::Pass;
    if signatures.clone().any(is_broken) || (signatures.next().is_some() && kept.0 <= promised.0) {
        return Ok(false);
    }
    let values: Vec<&String> = report.fixes.iter().map(|fix| &fix.value).collect();
    Err(format!(
        "{promised:?} was promised for {values:?}, it is {kept:?}"
    ))
}

/// Whether a finding is about what an owner wants, or about what somebody else did: no complaint
/// about a value.
///
/// An owner may want to test, to ask for nothing, to get no reports, to treat subdomains otherwise;
/// a proposal may not overrule that. Whether somebody else takes the reports, what a provider's
/// record holds, how long a record is that has to be as long: another value would not help.
fn is_wanted(finding: &Finding) -> bool {
    matches!(
        finding.code,
        Code::SpfDependsOnSender
            | Code::SpfUnusualMacro
            | Code::SpfTooManyVoidLookups
            | Code::SpfIncludeWithoutRecord
            | Code::SpfLoop
            | Code::SpfRecordTooLong
            | Code::SpfPtrUsed
            | Code::SpfPermissiveAll
            | Code::SpfNeutralAll
            | Code::SpfRangeTooBroad
            | Code::SpfErrorForClient
            | Code::SpfIpNotAuthorized
            | Code::SpfTooManyMxNames
            | Code::DmarcTesting
            | Code::DmarcPolicyNone
            | Code::DmarcNoReports
            | Code::DmarcSubdomainPolicyWeaker
            | Code::DmarcReportUnauthorized
            | Code::DmarcUnalignedIdentities
            | Code::DmarcForeignText
            | Code::DkimKeyWeak
            | Code::DkimKeyTooLong
            | Code::DkimKeyLargeExponent
            | Code::DkimKeyStrictSubdomain
            | Code::DkimEd25519Alone
    )
}

/// No finding has anything to say against a value that is proposed, another implementation reads it,
/// nothing stands in it twice, and nothing is proposed in its place.
///
/// A step towards a stricter policy changes nothing but the policy, so what is only worth knowing
/// about the record that is there may stay in it.
pub(crate) fn are_flawless(world: &World) -> Holds {
    let report = world.report();
    for fix in all(report) {
        is_valid(fix)?;
    }
    if report.fixes.is_empty() {
        return Ok(false);
    }
    let after = world.after()?;
    for fix in report.fixes.iter().filter(|fix| !fix.is_alias()) {
        let value = &fix.value;
        let complains = after.findings.iter().find(|finding| {
            let mut places = finding.places.iter();
            let here =
                places.any(|place| place.record == *value && place.question.name == fix.name);
            here && !is_wanted(finding) && finding.severity < Severity::Good
        });
        if let Some(finding) = complains {
            return Err(format!("{value} draws {}", finding.code));
        }
    }
    let mut names = report.fixes.iter().map(|fix| &fix.name);
    let again = after
        .fixes
        .iter()
        .filter(|fix| fix.proven)
        .find(|fix| names.any(|name| *name == fix.name));
    match again {
        Some(again) => Err(format!("{:?}, and then {}", report.fixes, again.value)),
        None => Ok(true),
    }
}

/// Whether a proposed value is in order by itself, and another implementation takes it.
pub(crate) fn is_valid(fix: &Fix) -> Result<(), String> {
    let value = &*fix.value;
    if fix.is_alias() {
        return Ok(());
    }
    let told = |problem: &str| Err(format!("{value} {problem}"));
    let bytes = value.as_bytes();
    if value.starts_with("v=spf1") {
        if !Record::parse(value).faults.is_empty() {
            return told("has faults");
        }
        let words: Vec<&str> = value.split(' ').collect();
        let once: BTreeSet<&&str> = words.iter().collect();
        if once.len() != words.len() {
            return told("says something twice");
        }
        if let Err(error) = mail_auth::spf::Spf::parse(bytes) {
            return told(&format!("is refused by mail-auth: {error}"));
        }
        return Ok(());
    }
    let list = TagList::parse(value);
    if !list.faults.is_empty() {
        return told("is no list of tags");
    }
    let names: BTreeSet<&str> = list.tags.iter().map(|tag| &*tag.name).collect();
    if names.len() != list.tags.len() {
        return told("has a tag twice");
    }
    for name in ["rua", "ruf"] {
        let uris: Vec<&str> = list
            .value(name)
            .map_or(Vec::new(), |list| list.split(',').collect());
        let once: BTreeSet<&&str> = uris.iter().collect();
        if once.len() != uris.len() {
            return told("has an address twice");
        }
    }
    if value.starts_with("v=DMARC1") {
        if with_semicolons(value) != value {
            return told("lacks a semicolon");
        }
        if let Err(error) = mail_auth::dmarc::Dmarc::parse(bytes) {
            return told(&format!("is refused by mail-auth: {error}"));
        }
        return Ok(());
    }
    let state = KeyRecord::parse(&Text::from_value(value)).map(|record| record.state());
    if !matches!(state, Some(KeyState::Valid | KeyState::Weak)) {
        return told("is no key in order");
    }
    match DomainKey::parse(bytes) {
        Ok(_) => Ok(()),
        Err(error) => told(&format!("is refused by mail-auth: {error}")),
    }
}

/// Whoever passes a record as it was meant passes the one that is proposed, or is told.
///
/// The same holds for what a DMARC record plainly asks for: of the tags that exist and have a value
/// that they may have, none is lost untold, wherever its separators went wrong. What was meant by a
/// record with two slips, one behind the other, is not always plain.
pub(crate) fn lose_nobody(world: &World) -> Holds {
    loses_no_tag(world)?;
    let Some(fix) = world.fix(world.report()) else {
        return Ok(false);
    };
    let after = world.zone_with(&[record_line(&fix.value)]);
    let told: Vec<String> = fix
        .choices
        .iter()
        .flat_map(|choice| choice.value().split(' '))
        .map(|word| word.trim_start_matches('+').to_owned())
        .collect();
    // What stands behind something else and says no more than “a” or “mx” may be a sentence.
    let tells = |term: &String| term.contains([':', '=']) || term.ends_with("all");
    let is_plain = |written: &&Written| {
        !written.slips.contains(&Slip::Token) || written.terms.iter().any(tells)
    };
    for written in world.records.iter().filter(is_plain) {
        let before = world.zone_with(&[record_line(&written.meant())]);
        for ip in clients(world, &written.meant()) {
            let was = check(&before, ip);
            // Where a lookup fails, nobody knows who is let in; the record may well name who is meant.
            let is_kept = matches!(
                check(&after, ip).result,
                SpfResult::Pass | SpfResult::TempError
            );
            if was.result != SpfResult::Pass || is_kept {
                continue;
            }
            let by = decided_by(&was);
            // “+all” names nobody, and whom a macro lets in cannot be tried out.
            let is_tried = !matches!(&*by, "ptr" | "all") && !by.contains('%');
            // Another term that is told may name the same address.
            let is_told = told.iter().any(|term| {
                let alone = world.zone_with(&[record_line(&format!("v=spf1 {term} -all"))]);
                *term == by || check(&alone, ip).result == SpfResult::Pass
            });
            if is_tried && !is_told {
                return Err(format!(
                    "{ip} passes “{}” by {by}, and not {}; told: {:?}",
                    written.meant(),
                    fix.value,
                    fix.choices
                ));
            }
        }
    }
    Ok(true)
}

/// Whether the record that is proposed in place of the only one asks for what that asked for.
fn loses_no_tag(world: &World) -> Result<(), String> {
    let name = format!("_dmarc.{}", world.domain);
    let fixes = &world.report().fixes;
    let fix = fixes.iter().find(|fix| fix.name.as_str() == name);
    let (Some(fix), Some(policy)) = (fix, &world.policy) else {
        return Ok(());
    };
    if !fix
        .replaces
        .contains(&Text::from_value(&policy.text).escaped())
    {
        return Ok(());
    }
    let list = TagList::parse(&fix.value);
    let told: Vec<&str> = fix.choices.iter().map(Choice::value).collect();
    let told = told.join("; ");
    let relaxes = |name: &str, value: &str| matches!(name, "adkim" | "aspf") && value == "s";
    for (name, value) in &policy.meant {
        let there = list.value(name).unwrap_or_default().trim_end_matches('.');
        let kept = there.eq_ignore_ascii_case(value)
            || value.split(',').all(|uri| {
                there
                    .split(',')
                    .any(|other| other.eq_ignore_ascii_case(uri))
                    || told.contains(uri)
            })
            || relaxes(name, value)
            || told.contains(&format!("{name}={value}"));
        if !kept {
            return Err(format!(
                "{name}={value} of {} is lost: {}",
                policy.text, fix.value
            ));
        }
    }
    Ok(())
}

/// The term of the domain's own record by which an evaluation passes.
fn decided_by(checked: &Checked) -> String {
    let steps = checked.steps.iter();
    let own = steps.filter(|step| step.depth == 0 && step.span.is_some());
    let matched = own.filter(|step| matches!(step.kind, StepKind::Match | StepKind::Enter));
    let first = matched.filter(|step| step.domain.as_str() == DOMAIN).last();
    first.map_or(String::new(), |step| {
        step.text.trim_start_matches('+').to_owned()
    })
}

/// The result for a client.
fn check(zone: &sentra_check::dns::zone::Zone, ip: IpAddr) -> Checked {
    let sender = Sender {
        ip,
        helo: DOMAIN.to_owned(),
        local_part: String::new(),
        domain: DOMAIN.to_owned(),
        now: 1_790_000_000,
    };
    answered(
        Snapshot::default(),
        &|question| zone.answer(question),
        |dns| check_host(dns, &sender),
    )
}

/// Clients at the ends of the networks and hosts in a zone, those of the record first.
fn clients(world: &World, record: &str) -> Vec<IpAddr> {
    let mut found: Vec<IpAddr> = Vec::new();
    let words = record.split(' ');
    let lines = world.lines.iter().flat_map(|line| line.split([' ', '"']));
    for word in words.chain(lines) {
        let word = word.trim_start_matches(['+', '-', '~', '?']);
        let word = word.trim_start_matches("ip4:").trim_start_matches("ip6:");
        let (address, length) = word.split_once('/').unwrap_or((word, ""));
        let Ok(address) = address.parse::<IpAddr>() else {
            continue;
        };
        let whole = if address.is_ipv4() { 32 } else { 128 };
        let ends = network_ends(address, length.parse().unwrap_or(whole));
        for ip in ends
            .map(|(first, last)| [first, last])
            .into_iter()
            .flatten()
        {
            if !found.contains(&ip) {
                found.push(ip);
            }
        }
    }
    found.truncate(CLIENTS);
    found
}
