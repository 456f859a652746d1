//! The texts of Yahoo and AOL, which take mail for Verizon, AT&T and Comcast too.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{
    Authentication, Content, Dkim, Dmarc, IpBlocked, Other, Rate, Recipient, ReverseDns,
};
use crate::bounce::{Refuser, Turn};

const US: Option<Refuser> = Some(Refuser::Yahoo);

/// Their chapters.
pub(super) const YAHOO: &[Chapter] = &[
    chapter(
        US,
        "https://senders.yahooinc.com/smtp-error-codes/",
        "2026-11-30",
        &[
            row(Dkim, "yahoo requires this sender to authenticate with dkim"),
            row(Authentication, "yahoo requires all senders to authenticate"),
            row(Dkim, "(au01)"),
            row(Content, "email not accepted for policy reasons"),
            row(Content, "message not allowed - [ph01]"),
            row(Dmarc, "message not accepted for policy reasons"),
            row(
                Content,
                "message not allowed - headers are not rfc compliant",
            ),
            row(Content, "message not allowed - [2"),
            row(IpBlocked, "[bl21]"),
            row(IpBlocked, "[bl23]"),
            row(IpBlocked, "[tss07]"),
            row(IpBlocked, "connections will not be accepted from"),
            row(
                IpBlocked,
                "connections not accepted from ip addresses on spamhaus",
            ),
            row(IpBlocked, "messages from … permanently deferred"),
            row(IpBlocked, "[tss09]"),
            row(IpBlocked, "[tss11]"),
            row(Rate, "[tss0 … deferred"),
            row(Rate, "[ts0 … deferred"),
            row(
                Rate,
                "temporarily deferred due to unexpected volume or user complaints",
            ),
            row(Rate, "temporarily deferred due to user complaints"),
            row(
                Rate,
                "resources temporarily unavailable. please try again later [#4.16",
            ),
            row(Rate, "user is receiving mail too quickly"),
            row(Rate, "max message per connection reached"),
            row(Other, "unresolvable rfc.5321 from domain").by(Turn::SenderDns),
            row(Other, "unresolvable rfc.5321 domain").by(Turn::SenderDns),
            row(Recipient, "this user doesn't have a … account"),
            row(Recipient, "delivery error: dd"),
            row(Recipient, "this mailbox is disabled (554.30)"),
        ],
    ),
    chapter(
        US,
        "https://postmaster.aol.com/error-codes, as it was",
        "2026-11-30",
        &[
            row(Dmarc, "this message failed dmarc evaluation"),
            row(ReverseDns, "(rtr:rd"),
            row(IpBlocked, "(rtr:b"),
            row(IpBlocked, "(rtr:du"),
            row(IpBlocked, "(rtr:sc"),
            row(IpBlocked, "(con:b1)"),
            row(Rate, "(dyn:t"),
            row(Rate, "(rly:b1"),
            row(Rate, "(rly:b2"),
            row(IpBlocked, "(rly:bl"),
            row(Content, "(rly:bd"),
            row(Content, "(hvu:b"),
        ],
    ),
];
