//! Which text stands for which fact.
//!
//! A fact is called as its variant is, behind a word for its kind: `Failure::ServFail` is
//! `failure-serv-fail`. Where a fact is another fact's, it has that one's text.

use strum::VariantNames;

use crate::beyond::{ExtraFaultKind, ExtraState, HostState};
use crate::blocklist::Meaning;
use crate::bounce::{Kind, Refuser, Said, Turn};
use crate::checkup::Mx;
use crate::client::{Confirmation, HeloState, Scope};
use crate::dkim::{KeyFaultKind, KeyState, Namespace, SignatureReason, SignatureResult, Source};
use crate::dmarc::{Alignment, DmarcResult, Policy, Reading, RemarkKind, UriFault};
use crate::dns::{Dnssec, Failure};
use crate::evidence::Unreadable;
use crate::findings::{Severity, Subject};
use crate::fixes::Choice;
use crate::gateways::{Gateway, Outcome};
use crate::message::{ChainReason, ClientReason};
use crate::outline::{Next, Tone};
use crate::report::{Action, Fix, NotSaved};
use crate::settings::Wrong;
use crate::spf::{FaultKind, NodeState, Reason, SpfResult, StepKind};
use crate::tag_list::TagFaultKind;

/// A fact that has a text.
pub trait Worded {
    /// The name of its text.
    fn text_id(&self) -> &'static str;
}

impl<T> Worded for T
where
    for<'a> &'a T: Into<&'static str>,
{
    fn text_id(&self) -> &'static str {
        self.into()
    }
}

impl From<&Fix> for &'static str {
    fn from(fix: &Fix) -> Self {
        if fix.is_last_resort() {
            "fix-last-resort"
        } else if fix.owner.is_some() {
            "fix-ask"
        } else if !fix.removes.is_empty() {
            "fix-unalias"
        } else if fix.is_alias() {
            "fix-alias"
        } else {
            fix.action.text_id()
        }
    }
}

/// The names of all facts that have a text, or another fact's, by their kinds.
pub const FACTS: &[&[&str]] = &[
    Alignment::VARIANTS,
    ChainReason::VARIANTS,
    Choice::VARIANTS,
    ClientReason::VARIANTS,
    Meaning::VARIANTS,
    Confirmation::VARIANTS,
    Reading::VARIANTS,
    RemarkKind::VARIANTS,
    DmarcResult::VARIANTS,
    Dnssec::VARIANTS,
    ExtraFaultKind::VARIANTS,
    ExtraState::VARIANTS,
    Failure::VARIANTS,
    Action::VARIANTS,
    Gateway::VARIANTS,
    Refuser::VARIANTS,
    HeloState::VARIANTS,
    HostState::VARIANTS,
    KeyFaultKind::VARIANTS,
    KeyState::VARIANTS,
    Kind::VARIANTS,
    Mx::VARIANTS,
    Namespace::VARIANTS,
    Next::VARIANTS,
    NodeState::VARIANTS,
    Outcome::VARIANTS,
    Policy::VARIANTS,
    Said::VARIANTS,
    NotSaved::VARIANTS,
    Scope::VARIANTS,
    Wrong::VARIANTS,
    Severity::VARIANTS,
    SignatureReason::VARIANTS,
    SignatureResult::VARIANTS,
    Source::VARIANTS,
    FaultKind::VARIANTS,
    Reason::VARIANTS,
    SpfResult::VARIANTS,
    StepKind::VARIANTS,
    Subject::VARIANTS,
    TagFaultKind::VARIANTS,
    Tone::VARIANTS,
    Turn::VARIANTS,
    Unreadable::VARIANTS,
    UriFault::VARIANTS,
];
