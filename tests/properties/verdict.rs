//! What a verdict says, and what it is said of.

use sentra_check::findings::{Code, Finding, Severity, Subject};
use sentra_check::gateways::Outcome;
use sentra_check::report::Report;
use sentra_check::spf::{LOOKUP_LIMIT, SpfResult};

use crate::world::{World, failing_line};

/// Findings about SPF that weigh.
fn weighty(report: &Report) -> Vec<&Finding> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.subject == Subject::Spf && finding.severity < Severity::Notice)
        .collect()
}

/// Whether a report has a finding.
fn has(report: &Report, code: Code) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

/// With a client, all is in order only where SPF passes for it; without one, only where some client
/// can pass.
pub(crate) fn fits_spf(world: &World) -> Result<(), String> {
    let report = world.report();
    if report.sentraguard().outcome != Outcome::Accept {
        return Ok(());
    }
    let result = report.spf.result;
    let fits = match world.ip {
        Some(_) => result == Some(SpfResult::Pass),
        None => matches!(result, None | Some(SpfResult::Pass)),
    };
    if fits {
        Ok(())
    } else {
        Err(format!("accept, and SPF gives {result:?}"))
    }
}

/// A record that lets nobody send is in order only where the domain says so in every way.
pub(crate) fn nobody_may_send(world: &World) -> Result<(), String> {
    let report = world.report();
    let Some(space) = &report.spf.space else {
        return Ok(());
    };
    let nobody = space.networks.is_empty() && !space.everybody && !space.at_least;
    if nobody && report.sentraguard().outcome == Outcome::Accept {
        return Err("accept, and nobody may send".to_owned());
    }
    Ok(())
}

/// Result, counts, findings and verdict say the same.
pub(crate) fn is_of_a_piece(world: &World) -> Result<(), String> {
    let report = world.report();
    let told = |problem: &str| {
        let codes: Vec<&str> = report.findings.iter().map(|f| f.code.name()).collect();
        Err(format!("{problem}: {:?}, {codes:?}", report.spf.result))
    };
    let unanswered = report
        .findings
        .iter()
        .any(|finding| finding.subject == Subject::Domain && finding.severity < Severity::Notice);
    match report.spf.result {
        Some(SpfResult::None) if !has(report, Code::SpfMissing) && !unanswered => {
            return told("no record, and it is not missing");
        }
        Some(SpfResult::PermError) if weighty(report).is_empty() => {
            return told("an error, and nothing says so");
        }
        Some(SpfResult::TempError) if weighty(report).is_empty() && !unanswered => {
            return told("an open result, and nothing says so");
        }
        Some(SpfResult::Pass) if has(report, Code::SpfNobodyMaySend) => {
            return told("a pass where nobody may send");
        }
        _ => {}
    }
    let expansion = &report.spf.expansion;
    if (expansion.lookups > LOOKUP_LIMIT) != has(report, Code::SpfTooManyLookups) {
        return told("the count of lookups and the finding differ");
    }
    if let Some(check) = &report.spf.check {
        let last = check
            .steps
            .iter()
            .last()
            .map(|step| (step.lookups, step.voids));
        if last.is_some_and(|last| last != (check.lookups, check.voids)) {
            return told("the count and the trace differ");
        }
        if (check.lookups, check.voids) != (report.spf.lookups, report.spf.voids) {
            return told("the counts differ");
        }
    }
    let outcome = report.sentraguard().outcome;
    if outcome == Outcome::Accept && !weighty(report).is_empty() {
        return told("accept, and a finding about SPF weighs");
    }
    if outcome != Outcome::Accept && report.sentraguard().reasons.is_empty() {
        return told("no accept, and no reason");
    }
    Ok(())
}

/// Whatever fails, the outcome never becomes certain by it.
pub(crate) fn fails_openly(world: &World) -> Result<(), String> {
    let report = world.report();
    let questions: Vec<_> = report
        .snapshot
        .iter()
        .map(|(question, _)| question)
        .collect();
    let Some(question) = questions.get(world.failing % questions.len().max(1)) else {
        return Ok(());
    };
    let mut lines = world.record_lines();
    lines.push(failing_line(question));
    let before = report.sentraguard().outcome;
    let after = world.check(&world.zone_with(&lines)).sentraguard().outcome;
    let certain = matches!(after, Outcome::Accept | Outcome::Reject);
    if certain && after != before {
        return Err(format!(
            "{before:?} becomes {after:?} where {} fails",
            failing_line(question)
        ));
    }
    Ok(())
}
