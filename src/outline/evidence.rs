//! The evidence: which answer belongs to which subject, and what is marked in a record.

use super::{Outline, warns};
use crate::client::Client;
use crate::dns::{Answer, Name, Question, RecordType};
use crate::findings::{Code, Subject};
use crate::report::Report;
use crate::span::Span;
use crate::spf::{Node, Via};

/// The questions that belong to a subject, with their answers.
pub fn evidence(report: &Report, subject: Subject) -> impl Iterator<Item = (&Question, &Answer)> {
    let all = report.snapshot.iter();
    all.filter(move |(question, _)| subject_of(report, question) == subject)
}

/// The places of faults in a record. What only costs a lookup, or asks who sends, is no fault of
/// its own, and what is only worth knowing is none.
pub fn marks_in(report: &Report, question: &Question, text: &str) -> Vec<Span> {
    let faults = report
        .findings
        .iter()
        .filter(|finding| warns(finding))
        .filter(|f| !matches!(f.code, Code::SpfTooManyLookups | Code::SpfDependsOnSender));
    let places = faults.flat_map(|finding| &finding.places);
    let here = places.filter(|place| place.question == *question && place.record == text);
    // A mark over everything marks nothing.
    here.map(|place| place.span)
        .filter(|span| span.end - span.start < text.len())
        .collect()
}

impl Outline<'_> {
    /// The records that were found, each with what it belongs to and its name.
    pub fn records(&self) -> impl Iterator<Item = (&'static str, Name, String)> {
        let report = self.report;
        let spf = report.spf.records.iter();
        let spf = spf.map(|record| ("SPF", report.domain.clone(), record.shown()));
        let dmarc = report.dmarc.walk.visits.iter().filter_map(|visit| {
            let record = visit.record.as_ref()?;
            Some(("DMARC", visit.question()?.name, record.text.clone()))
        });
        let dkim = report.dkim.keys.iter().filter_map(|key| {
            let record = key.record.as_ref()?;
            Some(("DKIM", key.name.clone(), record.text.clone()))
        });
        spf.chain(dmarc).chain(dkim)
    }
}

/// The subject with which an answer is shown.
pub(super) fn subject_of(report: &Report, question: &Question) -> Subject {
    let name = &question.name;
    let has_label = |label| name.labels().any(|other| other == label);
    let is_address = matches!(question.record_type, RecordType::A | RecordType::Aaaa);
    let of_client = |client: &Client| client.names().any(|other| other == name);
    if has_label("_domainkey") {
        Subject::Dkim
    } else if has_label("_dmarc") {
        Subject::Dmarc
    } else if has_label("arpa") || is_address && report.client.as_ref().is_some_and(of_client) {
        Subject::Ip
    } else if is_beyond(report, question) {
        Subject::Domain
    } else {
        Subject::Spf
    }
}

/// Whether a question is about what SentraGuard does not ask for. The addresses of mail hosts stand
/// with SPF where its record asks for addresses as well.
fn is_beyond(report: &Report, question: &Question) -> bool {
    let Some(beyond) = &report.beyond else {
        return false;
    };
    let records = [&beyond.mta_sts, &beyond.tls_rpt, &beyond.bimi];
    let mut records = records.iter().filter_map(|extra| extra.question.as_ref());
    if question.record_type == RecordType::Ns || records.any(|other| other == question) {
        return true;
    }
    let mut hosts = beyond.hosts.iter();
    let is_of_mail = match question.record_type {
        RecordType::Mx => true,
        RecordType::A | RecordType::Aaaa => hosts.any(|host| host.name == question.name),
        _ => false,
    };
    let asks = |node: &Node| node.terms.asking().any(|term| term.via == Via::Address);
    is_of_mail && !report.spf.expansion.root.walk().into_iter().any(asks)
}
