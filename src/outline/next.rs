//! What is left to do where no record is to be published: after a rejection though all is in order,
//! and about an entry in a block list.

use super::{Blocked, Outline, Title};
use crate::bounce::Kind;
use crate::gateways::Standing;
use crate::report::Report;

/// One thing to do.
#[derive(Clone, Copy, Debug, Eq, PartialEq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "next-")]
pub enum Next {
    /// To have the rejection read.
    Rejection,
    /// To have the message read: which server sent it, whether it is signed.
    Message,
    /// To ask whether SentraGuard has blocked the sender.
    Ask,
    /// To find what led to the entry of a sender.
    StopSender,
    /// To find what led to the entry of a server.
    StopServer,
    /// To ask SentraGuard to take the entry off.
    Remove,
    /// To ask whoever keeps the list.
    RemoveElsewhere,
}

/// What to do next, in order.
pub(super) fn next(report: &Report, title: Title) -> Vec<Next> {
    let request = &report.request;
    let kind = request.bounce.as_ref().map(|bounce| bounce.kind);
    let stop = match kind {
        Some(Some(Kind::SenderBlocked)) => Next::StopSender,
        Some(Some(Kind::IpBlocked)) => Next::StopServer,
        // What it says is known, and stands there.
        Some(_) => return Vec::new(),
        None => return after_all(title, request.message.is_some()),
    };
    let remove = match Blocked::of(report) {
        Some(_) => Next::Remove,
        None => Next::RemoveElsewhere,
    };
    vec![stop, remove]
}

/// The same where nothing was found that is rejected.
fn after_all(title: Title, has_message: bool) -> Vec<Next> {
    match title {
        Title::Own(Standing::InOrder) if !has_message => {
            vec![Next::Rejection, Next::Message, Next::Ask]
        }
        Title::Own(Standing::InOrder) | Title::Operators(Standing::InOrder) => {
            vec![Next::Rejection, Next::Ask]
        }
        _ => Vec::new(),
    }
}

impl Outline<'_> {
    /// Whether SentraGuard is to be asked to take an entry off its list.
    pub fn asks_removal(&self) -> bool {
        self.next.contains(&Next::Remove)
    }

    /// Whether it is about an entry in a block list, whosever it is.
    pub(super) fn is_about_list(&self) -> bool {
        self.asks_removal() || self.next.contains(&Next::RemoveElsewhere)
    }

    /// Whether a block list of SentraGuard's has a part in it.
    pub(super) fn asks_sentraguard(&self) -> bool {
        self.asks_removal() || self.next.contains(&Next::Ask)
    }
}
