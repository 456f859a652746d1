//! The texts of further filters that stand in front of the mailboxes of others.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{Content, Dmarc, IpBlocked, Other, Rate, Recipient, SenderBlocked, Spf};
use crate::bounce::{Refuser, Turn};

/// Their chapters.
pub(super) const FILTERS: &[Chapter] = &[
    chapter(
        Some(Refuser::Symantec),
        "https://knowledge.broadcom.com/external/article?legacyId=TECH246726",
        "2026-11-30",
        &[
            row(
                Spf,
                "spf (sender policy framework) domain authentication fail",
            ),
            row(IpBlocked, "connection rejected by policy [7"),
            row(
                Content,
                "message filtered. refer to the troubleshooting page",
            ),
            row(Content, "message filtered & symanteccloud.com"),
            row(Rate, "requested action aborted [9]"),
            row(Other, "you are trying to use me … as a relay").by(Turn::RecipientAdmin),
        ],
    ),
    chapter(
        Some(Refuser::TrendMicro),
        "https://docs.trendmicro.com, SMTP error codes, and seen in replies",
        "2026-11-30",
        &[
            row(IpBlocked, "blocked using trend micro"),
            row(IpBlocked, "for rbl+ matches (ers)"),
            row(IpBlocked, "for zombie matches (ers)"),
            row(IpBlocked, "r.mail-abuse.com"),
            row(IpBlocked, "rejected: ers-"),
            row(SenderBlocked, "rejected: block-send-er").by(Turn::RecipientAdmin),
            row(Recipient, "rejected: block-rcpt"),
            row(Recipient, "rejected: invalid-recipient"),
            row(Recipient, "rejected: no-domain"),
        ],
    ),
    chapter(
        Some(Refuser::Trellix),
        "https://docs.trellix.com/data-and-email/docs/error-codes.md",
        "2026-11-30",
        &[
            row(Dmarc, "etp205 dmarc"),
            row(IpBlocked, "etp208 … listed by"),
            row(Recipient, "etp10* … invalid recipient"),
        ],
    ),
    chapter(
        Some(Refuser::Mailchannels),
        "seen in replies",
        "2026-11-30",
        &[row(IpBlocked, "[s10] blocked")],
    ),
];
