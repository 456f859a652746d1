//! `spf-error-for-client`: the evaluation of the client that was given ends in an error that the
//! record alone does not show.

use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{
    Checked, Expansion, LOOKUP_LIMIT, Node, NodeState, Reason, Sender, SpfResult, Step, StepKind,
    TermUse, VOID_LIMIT,
};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfErrorForClient,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["ip", "domain", "result", "reason", "place", "term"],
    references: &["RFC 7208 §2.6.6", "RFC 7208 §2.6.7", "RFC 7208 §4.6.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let (Some(check), Some(sender)) = (&facts.spf.check, facts.request.sender()) else {
        return Vec::new();
    };
    let Some(reason) = check.reason else {
        return Vec::new();
    };
    let Some(end) = end(check) else {
        return Vec::new();
    };
    if is_told(facts, check, reason, &end, &sender) {
        return Vec::new();
    }
    // §4.6.4: the limit of empty lookups is one that receivers SHOULD have; a failed lookup may
    // succeed the next time.
    let severity = match reason {
        Reason::TooManyVoids | Reason::Lookup(_) => Severity::Warning,
        _ => Severity::Error,
    };
    let result = if check.result == SpfResult::TempError {
        "temperror"
    } else {
        "permerror"
    };
    let finding = ENTRY
        .finding()
        .with_severity(severity)
        .text("ip", &sender.ip)
        .text("domain", &sender.domain)
        .text("result", &result)
        .text("reason", &keyword(reason))
        .text("place", &end.domain)
        .text("term", &end.subject())
        .asked(Question::txt(end.domain.clone().into_owned()));
    vec![end.questions.iter().cloned().fold(finding, Finding::asked)]
}

/// The step at which an evaluation ends before its time.
fn end(check: &Checked) -> Option<Step<'_>> {
    let mut steps = check.steps.iter();
    steps.find(|step| matches!(step.kind, StepKind::End(_)))
}

/// Whether another finding says it: one about the record, whoever sends, or about another domain's.
fn is_told(
    facts: &Facts,
    check: &Checked,
    reason: Reason,
    end: &Step<'_>,
    sender: &Sender,
) -> bool {
    if check.result == SpfResult::TempError {
        let mut decisive = facts.decisive.iter();
        return decisive.any(|(question, _)| end.questions.contains(question));
    }
    let expansion = &facts.spf.expansion;
    // `spf-ip-not-authorized` speaks of the record of another domain.
    sender.domain != facts.domain.as_str()
        || expansion.result == Some(SpfResult::PermError)
        || shows(expansion, reason)
}

/// Whether the whole of a record shows what ended the evaluation.
fn shows(expansion: &Expansion, reason: Reason) -> bool {
    let nodes = expansion.root.walk();
    let any = |is_it: &dyn Fn(&Node) -> bool| nodes.iter().any(|node| is_it(node));
    let any_term = |is_it: &dyn Fn(&TermUse) -> bool| {
        let mut terms = nodes.iter().flat_map(|node| node.terms.asking());
        terms.any(is_it)
    };
    match reason {
        Reason::Syntax => any(&|node| !node.faults.is_empty()),
        Reason::SeveralRecords => any(&|node| node.state == NodeState::Several),
        Reason::TooManyLookups => {
            expansion.lookups > LOOKUP_LIMIT || any(&|node| node.state == NodeState::Loop)
        }
        Reason::TooManyVoids => expansion.voids.max(expansion.voids_strict) > VOID_LIMIT,
        Reason::TooManyNames => any_term(&|term| term.names_over > 0),
        Reason::NoRecord => any(&|node| {
            let states = [
                NodeState::NoRecord,
                NodeState::NoDomain,
                NodeState::InvalidName,
            ];
            states.contains(&node.state)
        }),
        Reason::Lookup(_) => false,
    }
}

/// The word by which the texts choose.
fn keyword(reason: Reason) -> &'static str {
    match reason {
        Reason::Syntax => "syntax",
        Reason::SeveralRecords => "several-records",
        Reason::TooManyLookups => "too-many-lookups",
        Reason::TooManyVoids => "too-many-voids",
        Reason::TooManyNames => "too-many-names",
        Reason::NoRecord => "no-record",
        Reason::Lookup(_) => "lookup",
    }
}
