//! What a verdict says, and what it is said of.

use sentra_check::checkup::Mx;
use sentra_check::dkim::{KeyState, Signature, SignatureReason, SignatureResult};
use sentra_check::dmarc::DmarcResult;
use sentra_check::dns::{Failure, Name};
use sentra_check::findings::{Code, Finding, Severity, Subject};
use sentra_check::gateways::{Outcome, Verdict};
use sentra_check::report::Report;
use sentra_check::spf::{LOOKUP_LIMIT, SpfResult};

use super::Holds;
use super::zones::world::World;

/// How a question may fail.
const FAILURES: [Failure; 6] = [
    Failure::ServFail,
    Failure::Refused,
    Failure::Timeout,
    Failure::Unreachable,
    Failure::Malformed,
    Failure::Blocked,
];

/// Findings about SPF that weigh.
fn weighty(report: &Report) -> Vec<&Finding> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.subject == Subject::Spf && finding.severity < Severity::Notice)
        .collect()
}

/// Whether a report has a finding.
pub(crate) fn has(report: &Report, code: Code) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

/// Whether a report says that a lookup failed that decides.
fn is_unanswered(report: &Report) -> bool {
    let mut findings = report.findings.iter();
    findings
        .any(|finding| finding.subject == Subject::Domain && finding.severity < Severity::Notice)
}

/// The codes of a report, for whoever looks after it.
pub(crate) fn codes(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|f| f.code.name()).collect()
}

/// With a client, all is in order only where SPF passes for it; without one, only where some client
/// can pass. An error of SPF has a finding that weighs, and where only the limit of void lookups is
/// behind it, which not every receiver counts, it rejects nothing for certain.
pub(crate) fn fits_spf(world: &World) -> Holds {
    let report = world.report();
    let result = report.spf.result;
    let verdict = report.sentraguard();
    if verdict.outcome == Outcome::Accept {
        let fits = match report.request.ip {
            Some(_) => result == Some(SpfResult::Pass),
            None => matches!(result, None | Some(SpfResult::Pass)),
        };
        if !fits {
            return Err(format!("accept, and SPF gives {result:?}"));
        }
    }
    match result {
        Some(SpfResult::PermError) if weighty(report).is_empty() => {
            return Err(format!(
                "an error, and nothing says so: {:?}",
                codes(report)
            ));
        }
        Some(SpfResult::TempError) if weighty(report).is_empty() && !is_unanswered(report) => {
            return Err(format!("open, and nothing says so: {:?}", codes(report)));
        }
        _ => {}
    }
    let mut certain = verdict
        .reasons
        .iter()
        .filter(|r| r.effect == Outcome::Reject);
    if certain.any(|reason| reason.code == Code::SpfTooManyVoidLookups) {
        return Err("the limit of void lookups rejects for certain".to_owned());
    }
    Ok(report.request.ip.is_some())
}

/// A record that lets nobody send is in order only where the domain says so in every way, and none
/// is proposed but to a domain that takes no mail: by that it says that it sends none (RFC 7505
/// §4.2).
pub(crate) fn nobody_may_send(world: &World) -> Holds {
    let report = world.report();
    let nobody = |report: &Report| {
        let space = report.spf.space.as_ref();
        space.is_some_and(|s| s.networks.is_empty() && !s.everybody && !s.at_least)
    };
    if nobody(report) && report.sentraguard().outcome == Outcome::Accept {
        return Err("accept, and nobody may send".to_owned());
    }
    if let Some(fix) = world.fix(report)
        && let Ok(after) = world.after()
        && nobody(after)
        && after.mx != Mx::Null
    {
        return Err(format!("{} lets nobody send", fix.value));
    }
    Ok(nobody(report))
}

/// Whatever fails at any question, the outcome never becomes certain by it.
///
/// Without the answer, a certain outcome may stay what it was: another record alone may decide it. And
/// what a server denies does not exist, nor does anything below it (RFC 8020 §2), as long as nothing is
/// seen that contradicts it.
pub(crate) fn fails_openly(world: &World) -> Holds {
    let report = world.report();
    let questions: Vec<_> = report
        .snapshot
        .iter()
        .map(|(question, _)| question)
        .collect();
    let Some(question) = questions.get(world.failing % questions.len().max(1)) else {
        return Ok(false);
    };
    let failure = FAILURES[world.failing % FAILURES.len()];
    let before = report.sentraguard().outcome;
    let after = world.check_failing(question, failure).sentraguard().outcome;
    let is_denied = |line: &String| {
        let denied = line.ends_with(" !nxdomain");
        let name = line.split(". ").next().filter(|_| denied);
        let name = name.and_then(|name| Name::parse(name).ok());
        name.is_some_and(|name| question.name.is_within(&name))
    };
    let certain =
        matches!(after, Outcome::Accept | Outcome::Reject) && !world.lines.iter().any(is_denied);
    if certain && after != before {
        return Err(format!(
            "{before:?} becomes {after:?} where {question:?} ends in {failure:?}"
        ));
    }
    Ok(matches!(before, Outcome::Accept | Outcome::Reject))
}

/// Results, counts, findings and verdicts say the same.
pub(crate) fn is_of_a_piece(world: &World) -> Holds {
    let report = world.report();
    let checks = [spf, keys, signatures, dmarc, verdicts, gmail];
    let told = checks.iter().find_map(|check| check(report));
    match told {
        Some(problem) => Err(format!(
            "{problem}: SPF {:?}, DMARC {:?} {:?}, {:?}",
            report.spf.result,
            report.dmarc.result,
            report.dmarc.policy,
            codes(report)
        )),
        None => Ok(!report.findings.is_empty()),
    }
}

/// What contradicts itself about SPF.
fn spf(report: &Report) -> Option<&'static str> {
    match report.spf.result {
        // Of the domain of an envelope that is another one it is said that nothing authorises.
        Some(SpfResult::None)
            if !has(report, Code::SpfMissing)
                && !is_unanswered(report)
                && report.request.envelope_domain.is_none() =>
        {
            return Some("no record, and it is not missing");
        }
        Some(SpfResult::Pass) if has(report, Code::SpfNobodyMaySend) => {
            return Some("a pass where nobody may send");
        }
        Some(SpfResult::Pass) if has(report, Code::SpfIpNotAuthorized) => {
            return Some("a pass for whom the record does not authorise");
        }
        Some(result)
            if result != SpfResult::None
                && has(report, Code::SpfMissing)
                && report.request.envelope_domain.is_none() =>
        {
            return Some("a result of a record that is missing");
        }
        _ => {}
    }
    let expansion = &report.spf.expansion;
    if (expansion.lookups > LOOKUP_LIMIT) != has(report, Code::SpfTooManyLookups) {
        return Some("the count of lookups and the finding differ");
    }
    if let Some(check) = &report.spf.check {
        let steps = check.steps.iter();
        let last = steps.last().map(|step| (step.lookups, step.voids));
        if last.is_some_and(|last| last != (check.lookups, check.voids)) {
            return Some("the count and the trace differ");
        }
        if (check.lookups, check.voids) != (report.spf.lookups, report.spf.voids) {
            return Some("the counts differ");
        }
    }
    let accepts = report.sentraguard().outcome == Outcome::Accept;
    (accepts && !weighty(report).is_empty()).then_some("accept, and a finding about SPF weighs")
}

/// What contradicts itself about keys.
fn keys(report: &Report) -> Option<&'static str> {
    let usable = report.dkim.any_usable();
    if usable && has(report, Code::DkimMissing) {
        return Some("a key that works, and it is missing");
    }
    if usable && has(report, Code::DkimSelectorUnknown) {
        return Some("a key that works, and the selector is unknown");
    }
    let state = |finding: &Finding| {
        let mut keys = report.dkim.keys.iter();
        let name = finding.evidence.first().map(|question| &question.name)?;
        keys.find(|key| key.name == *name).map(|key| key.state)
    };
    for finding in &report.findings {
        let contradicts = match (finding.code, state(finding)) {
            (Code::DkimKeyMissing, Some(state)) => state != KeyState::Missing,
            (Code::DkimKeyInvalid | Code::DkimKeyTooShort, Some(state)) => state.is_usable(),
            (Code::DkimKeyRevoked, Some(state)) => state != KeyState::Revoked,
            (Code::DkimKeyTesting, Some(state)) => state != KeyState::Testing,
            _ => false,
        };
        if contradicts {
            return Some("a key's state and a finding differ");
        }
    }
    None
}

/// What contradicts itself about signatures.
fn signatures(report: &Report) -> Option<&'static str> {
    let signatures = &report.dkim.signatures;
    if !signatures.is_empty() && has(report, Code::SignatureMissing) {
        return Some("a signature is there, and it is missing");
    }
    let reason_of = |code: Code| match code {
        Code::SignatureBodyAltered => Some(SignatureReason::BodyAltered),
        Code::SignatureHeadersAltered => Some(SignatureReason::HeadersAltered),
        Code::SignatureKeyMismatch => Some(SignatureReason::KeyMismatch),
        Code::SignatureKeyMissing => Some(SignatureReason::KeyMissing),
        Code::SignatureExpired => Some(SignatureReason::Expired),
        Code::SignatureNotYetValid => Some(SignatureReason::NotYetValid),
        Code::SignatureFromUnsigned => Some(SignatureReason::FromUnsigned),
        Code::SignatureSha1 => Some(SignatureReason::Sha1),
        Code::SignaturePartialBody => Some(SignatureReason::PartialBody),
        _ => None,
    };
    for finding in &report.findings {
        let Some(reason) = reason_of(finding.code) else {
            continue;
        };
        if !signatures.iter().any(|s| s.reasons.contains(&reason)) {
            return Some("a finding about a signature that no signature has");
        }
    }
    let holds = |s: &&Signature| s.result == SignatureResult::Pass;
    let malformed = signatures.iter().filter(holds).any(Signature::is_malformed);
    malformed.then_some("a signature that holds is malformed")
}

/// What contradicts itself about DMARC.
fn dmarc(report: &Report) -> Option<&'static str> {
    let weighs = |code: Code| {
        let mut findings = report.findings.iter();
        findings.any(|finding| finding.code == code && finding.severity < Severity::Notice)
    };
    let dmarc = &report.dmarc;
    match dmarc.result {
        Some(DmarcResult::Pass) if weighs(Code::DmarcUnalignedIdentities) => {
            return Some("DMARC passes, and nothing is aligned");
        }
        Some(DmarcResult::None) if !has(report, Code::DmarcMissing) && !unsaid(report) => {
            return Some("no record of DMARC, and it is not missing");
        }
        _ => {}
    }
    if dmarc.policy.is_some() && has(report, Code::DmarcMissing) {
        return Some("a policy of a record that is missing");
    }
    let own = dmarc.identities.iter().filter(|name| name.passed);
    let aligned = own.clone().any(|name| name.alignment.is_aligned());
    if dmarc.result == Some(DmarcResult::Fail) && aligned {
        return Some("DMARC fails, and an identifier is aligned");
    }
    (dmarc.result == Some(DmarcResult::Pass) && !aligned)
        .then_some("DMARC passes, and no identifier is aligned")
}

/// Whether something else is said in the place of a record that is missing.
fn unsaid(report: &Report) -> bool {
    let said = [
        Code::DmarcMultipleRecords,
        Code::DmarcNotAtStart,
        Code::DmarcSyntaxError,
        Code::DmarcWrongPlace,
        Code::DnsDomainNonexistent,
        Code::DomainDoesNotSend,
    ];
    is_unanswered(report) || said.iter().any(|code| has(report, *code))
}

/// What contradicts itself in the verdicts.
fn verdicts(report: &Report) -> Option<&'static str> {
    let of = |verdict: &Verdict| {
        let strongest = verdict.reasons.iter().map(|reason| reason.effect).max();
        if strongest.unwrap_or(Outcome::Accept) != verdict.outcome {
            return Some("the outcome is not that of the reasons");
        }
        let named = |reason: &sentra_check::gateways::Reason| {
            let finding = report.findings.get(reason.finding);
            finding.is_some_and(|finding| finding.code == reason.code)
        };
        if !verdict.reasons.iter().all(named) {
            return Some("a reason is another finding");
        }
        let refuses = matches!(verdict.outcome, Outcome::Reject | Outcome::AtRisk);
        (refuses != verdict.error.is_some()).then_some("the error and the outcome differ")
    };
    let mut others = report.gateways.others().into_iter();
    of(report.sentraguard()).or_else(|| others.find_map(|(_, verdict)| of(verdict)))
}

/// What Gmail would say, against what was found.
fn gmail(report: &Report) -> Option<&'static str> {
    let text = report.gateways.gmail.text.as_deref().unwrap_or_default();
    let says = |words: &str| text.contains(words);
    let mut signed = report.dmarc.identities.iter();
    let signed = signed.any(|n| n.is_dkim() && n.passed && n.alignment.is_aligned());
    if signed && (says("DKIM = did not pass") || says("DKIM = Did not pass")) {
        return Some("Gmail says that DKIM did not pass, and a signature holds");
    }
    let spf = report.spf.result == Some(SpfResult::Pass) && report.request.ip.is_some();
    if spf && (says("= did not pass") || says("IP address:")) && says("SPF") {
        return Some("Gmail says that SPF did not pass, and it does");
    }
    if says("5.7.40") && report.dmarc.policy.is_some() {
        return Some("Gmail says that there is no policy, and there is");
    }
    let fails = [DmarcResult::Fail, DmarcResult::TempError].map(Some);
    if says("due to domain's DMARC policy") && !fails.contains(&report.dmarc.result) {
        return Some("Gmail says that DMARC fails, and it does not");
    }
    None
}
