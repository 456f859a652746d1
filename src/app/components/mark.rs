//! Marks: a state by shape, word and colour at once.

use yew::prelude::*;

use super::View;
use crate::client::Client;
use crate::dns::{Question, RecordType};
use crate::findings::{Code, Finding, Severity, Subject};
use crate::gateways::{Outcome, Verdict};
use crate::report::Report;
use crate::spf::{Node, Via};

/// How a thing stands.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Tone {
    /// In order.
    Accept,
    /// As it should be for a domain without mail.
    Parked,
    /// It depends.
    AtRisk,
    /// Not known.
    Unknown,
    /// Refused.
    Reject,
}

impl Tone {
    /// The tone of an outcome.
    pub(crate) fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Accept => Self::Accept,
            Outcome::AtRisk => Self::AtRisk,
            Outcome::Unknown => Self::Unknown,
            Outcome::Reject => Self::Reject,
        }
    }

    /// The tone of a gateway's verdict.
    pub(crate) fn of_verdict(verdict: &Verdict) -> Self {
        let parked = |code| code == Code::DomainDoesNotSend;
        if verdict.reasons.iter().any(|reason| parked(reason.code)) {
            Self::Parked
        } else {
            Self::of(verdict.outcome)
        }
    }

    /// Its class.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Parked => "parked",
            Self::AtRisk => "at-risk",
            Self::Unknown => "unknown",
            Self::Reject => "reject",
        }
    }

    /// The name of its word, for a record or a part of one.
    pub(crate) fn word_id(self) -> &'static str {
        match self {
            Self::Accept => "page-tone-accept",
            Self::Parked => "page-tone-parked",
            Self::AtRisk => "page-tone-at-risk",
            Self::Unknown => "page-tone-unknown",
            Self::Reject => "page-tone-reject",
        }
    }

    /// The strokes of its sign, in a square of 24.
    fn strokes(self) -> &'static str {
        match self {
            Self::Accept => "M7 12.5l3.4 3.4L17 9",
            Self::Parked => "M8 12h8",
            Self::AtRisk => "M12 6.8v6.4M12 16.6v.2",
            Self::Unknown => "M9.3 9.4a2.8 2.8 0 1 1 4.3 2.4c-1 .6-1.6 1.1-1.6 2.1M12 17.1v.1",
            Self::Reject => "M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6",
        }
    }
}

/// A sign, without a word: one stands beside it.
pub(crate) fn sign(tone: Tone) -> Html {
    html! {
        <svg class={classes!("sign", tone.class())} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            if tone == Tone::AtRisk {
                <path class="disc" d="M12 2.2 23 21.4H1z" />
            } else if tone == Tone::Unknown {
                <rect class="disc" x="2" y="2" width="20" height="20" rx="5" />
            } else {
                <circle class="disc" cx="12" cy="12" r="11" />
            }
            <path class="stroke" d={tone.strokes()} />
        </svg>
    }
}

/// A sign with its word.
pub(crate) fn mark(view: View<'_>, tone: Tone, word_id: &str) -> Html {
    html! {
        <span class={classes!("mark", tone.class())}>
            { sign(tone) }
            <span>{ view.text(word_id) }</span>
        </span>
    }
}

/// The tone of a subject: the strongest effect that a finding about it has on SentraGuard. What
/// SentraGuard does not look at is at risk where others may refuse mail for it.
pub(crate) fn tone_of(view: View<'_>, subject: Subject) -> Tone {
    let Some(done) = view.state.done() else {
        return Tone::Unknown;
    };
    let verdict = done.report.sentraguard();
    let parked = Tone::of_verdict(verdict) == Tone::Parked;
    let findings = &done.report.findings;
    if matches!(subject, Subject::Ip | Subject::Evidence) {
        let warns = |f: &Finding| f.subject == subject && f.severity <= Severity::Warning;
        return match findings.iter().any(warns) {
            true => Tone::AtRisk,
            false => Tone::Accept,
        };
    }
    let about = verdict.reasons.iter().filter(|reason| {
        findings
            .get(reason.finding)
            .is_some_and(|f| f.subject == subject)
    });
    let worst = about.map(|reason| Tone::of(reason.effect)).max();
    // Nothing is in order about a domain that is not there.
    let absent = |f: &Finding| f.code == Code::DnsDomainNonexistent;
    worst.unwrap_or(match parked {
        true => Tone::Parked,
        false if findings.iter().any(absent) => Tone::Reject,
        false => Tone::Accept,
    })
}

/// The class of what belongs to a card.
pub(crate) fn card_id(subject: Subject) -> &'static str {
    match subject {
        Subject::Domain => "card-domain",
        Subject::Spf => "card-spf",
        Subject::Dmarc => "card-dmarc",
        Subject::Dkim => "card-dkim",
        Subject::Ip => "card-ip",
        Subject::Evidence => "card-evidence",
    }
}

/// The card in which an answer is shown.
pub(crate) fn card_of(report: &Report, question: &Question) -> Subject {
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
