//! Texts that many servers send about the recipient. They stand last: a sending server puts such
//! words of its own beside whatever the other side said.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::Recipient;

/// Their chapter.
pub(super) const RECIPIENTS: &[Chapter] = &[chapter(
    None,
    "RFC 3463 §3.2, §3.3, RFC 7505 §4.1, the sources of mail servers, and seen in replies",
    "2026-11-30",
    &[
        row(Recipient, "recipient address rejected: access denied"),
        row(Recipient, "recipient addresses rejected : access denied"),
        row(Recipient, "recipient address rejected: unverified address"),
        row(
            Recipient,
            "recipient address rejected: undeliverable address",
        ),
        row(Recipient, "recipient no longer on server"),
        row(Recipient, "unknown or illegal alias"),
        row(Recipient, "inactive email address"),
        row(Recipient, "returned null mx"),
        row(Recipient, "indicated no smtp service"),
        row(Recipient, "requested action not taken: mailbox unavailable"),
        row(Recipient, "exceeded storage allocation"),
        row(Recipient, "no such user"),
        row(Recipient, "user unknown"),
        row(Recipient, "unknown user"),
        row(Recipient, "mailbox full"),
        row(Recipient, "mailbox is full"),
        row(Recipient, "quota exceeded"),
        row(Recipient, "mailbox exceeds allowed size"),
        row(Recipient, "unrouteable address"),
        row(Recipient, "disabled recipient address"),
        row(Recipient, "not listed in domino directory"),
    ],
)];
