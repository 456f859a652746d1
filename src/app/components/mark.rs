//! Marks: a state by shape, word and colour at once.

use yew::prelude::*;

use super::View;
use crate::dns::Name;
use crate::findings::{Code, Finding, Subject};
use crate::gateways::{Outcome, Verdict};

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

/// The tone of a subject: the strongest effect that a finding about it has on SentraGuard.
pub(crate) fn tone_of(view: View<'_>, subject: Subject) -> Tone {
    let Some(done) = view.state.done() else {
        return Tone::Unknown;
    };
    let verdict = done.report.sentraguard();
    let parked = Tone::of_verdict(verdict) == Tone::Parked;
    let findings = &done.report.findings;
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
    }
}

/// The card in which the answers for a name are shown.
pub(crate) fn card_of_name(name: &Name) -> Subject {
    if name.labels().any(|label| label == "_domainkey") {
        Subject::Dkim
    } else if name.labels().next() == Some("_dmarc") {
        Subject::Dmarc
    } else {
        Subject::Spf
    }
}
