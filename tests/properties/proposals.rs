//! What a proposed record must be: what it promises, without a flaw, and for everybody who was
//! meant.

use std::collections::BTreeSet;
use std::net::IpAddr;

use sentra_check::findings::{Code, Severity, Subject};
use sentra_check::spf::{Checked, Record, Sender, SpfResult, StepKind, check_host, network_ends};

use crate::world::{DOMAIN, World, answered, record_line};

/// Addresses that are tried out for one zone.
const CLIENTS: usize = 12;

/// Publishing what is proposed and checking again gives the outcome that was promised.
pub(crate) fn keep_their_promise(world: &World) -> Result<(), String> {
    let report = world.report();
    if report.fixes.is_empty() {
        return Ok(());
    }
    let (promised, kept) = (
        report.after_fixes.outcome,
        world.after().sentraguard().outcome,
    );
    if promised == kept {
        return Ok(());
    }
    Err(format!("{promised:?} was promised, it is {kept:?}"))
}

/// No finding has anything to say against a value that is proposed, and none is proposed again.
pub(crate) fn are_flawless(world: &World) -> Result<(), String> {
    let Some(fix) = world.fix(world.report()) else {
        return Ok(());
    };
    let value = &fix.value;
    let record = Record::parse(value);
    if !record.faults.is_empty() {
        return Err(format!("{value} has faults"));
    }
    let words: Vec<&str> = value.split(' ').collect();
    let once: BTreeSet<&&str> = words.iter().collect();
    if once.len() != words.len() {
        return Err(format!("{value} says something twice"));
    }
    let after = world.after();
    // That it depends on the sender is no complaint, and what is wrong elsewhere is said there.
    let complains = after.findings.iter().find(|finding| {
        let here = finding.places.iter().any(|place| place.record == *value);
        let silent = matches!(
            finding.code,
            Code::SpfDependsOnSender
                | Code::SpfTooManyVoidLookups
                | Code::SpfIncludeWithoutRecord
                | Code::SpfLoop
        );
        here && !silent && finding.subject == Subject::Spf
    });
    if let Some(finding) = complains {
        return Err(format!("{value} draws {}", finding.code));
    }
    let nobody = after.findings.iter().any(|finding| {
        finding.code == Code::SpfNobodyMaySend && finding.severity < Severity::Notice
    });
    if nobody {
        return Err(format!("{value} lets nobody send"));
    }
    if let Some(again) = world.fix(after) {
        return Err(format!("{value}, and then {}", again.value));
    }
    Ok(())
}

/// Whoever passes a record as it was meant passes the one that is proposed, or is told.
pub(crate) fn lose_nobody(world: &World) -> Result<(), String> {
    let Some(fix) = world.fix(world.report()) else {
        return Ok(());
    };
    let after = world.zone_with(&[record_line(&fix.value)]);
    let told: Vec<&str> = fix
        .choices
        .iter()
        .flat_map(|choice| choice.value().split(' '))
        .map(|word| word.trim_start_matches('+'))
        .collect();
    for written in &world.records {
        let before = world.zone_with(&[record_line(&written.meant())]);
        for ip in clients(world, &written.meant()) {
            let was = check(&before, ip);
            if was.result != SpfResult::Pass || check(&after, ip).result == SpfResult::Pass {
                continue;
            }
            let by = decided_by(&was);
            // “+all” names nobody, and whom a macro lets in cannot be tried out.
            let is_tried = !matches!(&*by, "ptr" | "all") && !by.contains('%');
            if is_tried && !told.contains(&&*by) {
                return Err(format!(
                    "{ip} passes “{}” by {by}, and not {}; told: {:?}",
                    written.meant(),
                    fix.value,
                    fix.choices
                ));
            }
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
    answered(zone, |dns| check_host(dns, &sender))
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
