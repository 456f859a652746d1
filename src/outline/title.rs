//! What the title of a report says, and the sentence after it.

use super::blocked::of_records;
use super::broken::own;
use super::{Blocked, Broken, Tone};
use crate::dkim::SignatureResult;
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
    /// The records are in order, and the signature of the message does not hold.
    BrokenSignature,
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
    /// That the records are in order, and that the signature of the message was not verified.
    RecordsInOrder,
    /// What becomes of a message whose signature does not hold.
    BrokenSignature,
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
        let standing = report.standing();
        match (report.other_matter(), &report.operator) {
            (Some(_), _) => Self::OtherMatter,
            _ if standing == Standing::InOrder && Broken::of(report).is_some() => {
                Self::BrokenSignature
            }
            (None, None) => Self::Own(standing),
            (None, Some(_)) => Self::Operators(standing),
        }
    }

    /// Its tone. What records do not decide is neither right nor wrong with them.
    pub fn tone(self) -> Tone {
        match self {
            Self::OtherMatter => Tone::Parked,
            Self::SenderBlocked | Self::ServerBlocked => Tone::Reject,
            Self::BrokenSignature => Tone::AtRisk,
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
            Self::OtherMatter
            | Self::SenderBlocked
            | Self::ServerBlocked
            | Self::BrokenSignature => false,
        }
    }

    /// Whether it says why as well, so that a row with room for one sentence needs no reason.
    pub fn says_why(self) -> bool {
        match self {
            Self::Own(standing) | Self::Operators(standing) => match standing {
                Standing::Rejected | Standing::AtRisk => false,
                Standing::Open(_) => self.says_all(),
                _ => true,
            },
            Self::OtherMatter
            | Self::SenderBlocked
            | Self::ServerBlocked
            | Self::BrokenSignature => true,
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
            Standing::InOrder if Broken::of(report).is_some() => Self::BrokenSignature,
            _ if report.operator.is_some() => Self::Operators,
            Standing::InOrder if is_unverified(report) => Self::RecordsInOrder,
            Standing::InOrder => Self::InOrder,
            Standing::AtRisk => Self::AtRisk,
            Standing::Rejected => Self::Rejected,
        }
    }
}

/// Whether a message was given that the domain signed, and none of its signatures is known to hold:
/// then the records are in order, and more cannot be said of DKIM.
fn is_unverified(report: &Report) -> bool {
    let mut own = own(report).peekable();
    let is_there = own.peek().is_some();
    is_there && own.all(|signature| signature.result != SignatureResult::Pass)
}
