//! What the title of a report says, and the sentence after it.

use super::blocked::of_records;
use super::{Blocked, Tone};
use crate::dkim::{Signature, SignatureResult};
use crate::dmarc::Alignment;
use crate::gateways::{Cause, Outcome, Standing};
use crate::report::Report;

/// What the title says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Title {
    /// The rejection is about something that no record decides.
    OtherMatter,
    /// SentraGuard has blocked the sender.
    SenderBlocked,
    /// SentraGuard has blocked the server that sent.
    ServerBlocked,
    /// How the domain stands.
    Own(Standing),
    /// The same of a domain at which everybody can have an address.
    Operators(Standing),
}

/// What is said after the title.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Detail {
    /// What the records come to, where the rejection is about something else.
    OtherMatter(Outcome),
    /// What they come to beside a block list of SentraGuard's.
    Blocked(Outcome),
    /// That a domain without mail is set up well.
    Parked,
    /// That nobody has registered the domain.
    Nonexistent,
    /// That something is missing.
    Open,
    /// Whose the domain is.
    Operators,
    /// That the records are in order, and no signature of the message holds.
    RecordsInOrder,
    /// That all is in order.
    InOrder,
    /// That it depends on how strict SentraGuard is.
    AtRisk,
    /// That it refuses.
    Rejected,
}

impl Title {
    /// The title of a report.
    pub fn of(report: &Report) -> Self {
        match Blocked::of(report) {
            Some(Blocked::Sender(_)) => return Self::SenderBlocked,
            Some(Blocked::Server(_)) => return Self::ServerBlocked,
            None => {}
        }
        match (report.other_matter(), &report.operator) {
            (Some(_), _) => Self::OtherMatter,
            (None, None) => Self::Own(report.standing()),
            (None, Some(_)) => Self::Operators(report.standing()),
        }
    }

    /// Its tone. What records do not decide is neither right nor wrong with them.
    pub fn tone(self) -> Tone {
        match self {
            Self::OtherMatter => Tone::Parked,
            Self::SenderBlocked | Self::ServerBlocked => Tone::Reject,
            Self::Own(standing) | Self::Operators(standing) => Tone::of_standing(standing),
        }
    }

    /// Whether it says all there is to know: one thing leaves the verdict open, or is the end of
    /// it.
    pub fn says_all(self) -> bool {
        match self {
            Self::Own(Standing::Open(cause)) | Self::Operators(Standing::Open(cause)) => {
                cause != Cause::Unknown
            }
            Self::Own(standing) | Self::Operators(standing) => standing == Standing::Nonexistent,
            Self::OtherMatter | Self::SenderBlocked | Self::ServerBlocked => false,
        }
    }

    /// Whether it says why as well, so that a row with room for one sentence needs no reason.
    pub fn says_why(self) -> bool {
        match self {
            Self::Own(Standing::Rejected | Standing::AtRisk) => false,
            Self::Own(Standing::Open(_)) | Self::Operators(Standing::Open(_)) => self.says_all(),
            _ => true,
        }
    }
}

impl Detail {
    /// What is said after the title of a report.
    pub(super) fn of(report: &Report) -> Self {
        if report.other_matter().is_some() {
            return Self::OtherMatter(report.sentraguard().outcome);
        }
        match report.standing() {
            Standing::Parked => Self::Parked,
            Standing::Nonexistent => Self::Nonexistent,
            _ if Blocked::of(report).is_some() => Self::Blocked(of_records(report)),
            Standing::Open(_) => Self::Open,
            _ if report.operator.is_some() => Self::Operators,
            Standing::InOrder if has_broken_signature(report) => Self::RecordsInOrder,
            Standing::InOrder => Self::InOrder,
            Standing::AtRisk => Self::AtRisk,
            Standing::Rejected => Self::Rejected,
        }
    }
}

/// Whether a message was given that the domain signed, and no signature that counts for it holds:
/// then the records are in order, and more cannot be said of DKIM.
fn has_broken_signature(report: &Report) -> bool {
    let identities = &report.dmarc.identities;
    let is_own = |signature: &&Signature| {
        let mut names = identities.iter().filter(|name| name.is_dkim());
        names.any(|name| {
            let is_own = name.alignment.is_aligned() || name.alignment == Alignment::NotStrict;
            is_own && name.domain == signature.domain
        })
    };
    let own = report.dkim.signatures.iter().filter(is_own);
    let mut results = own.map(|signature| signature.result).peekable();
    results.peek().is_some() && results.all(|result| result != SignatureResult::Pass)
}
