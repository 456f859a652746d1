//! Texts that many servers send, about how much mail it is, what it is, and what they do for whom.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{Content, Other, Rate};
use crate::bounce::Turn;

/// Their chapters.
pub(super) const SERVERS: &[Chapter] = &[
    chapter(
        None,
        "the sources of postgrey, rspamd and spamdyke, and seen in replies",
        "2026-11-30",
        &[
            row(Rate, "recipient address rejected: greylisted"),
            row(Rate, "greylisted, try again"),
            row(Rate, "greylisted for"),
            row(Rate, "greylisting in effect"),
            row(Rate, "temporarily greylisted"),
            row(Rate, "has been graylisted"),
            row(Rate, "try again later, closing connection"),
            row(Rate, "connection rate limit exceeded"),
            row(Rate, "rate limit exceeded"),
            row(Rate, "too many recipients"),
            row(Rate, "too many concurrent"),
            row(Rate, "too many connections"),
        ],
    ),
    chapter(
        None,
        "the sources of rspamd and amavis, and seen in replies",
        "2026-11-30",
        &[
            row(Content, "spam message rejected"),
            row(Content, "message considered as spam"),
            row(Content, "considered as spam or virus"),
            row(Content, "rejected by spam filter"),
            row(Content, "blacklisted url in message"),
            row(Content, "spam detected"),
            row(Content, "virus detected"),
            row(Content, "message content rejected"),
            row(Content, "rejected for spam or virus content"),
            row(Content, "refused by local policy. no spam please"),
            row(Content, "mail size limit exceeded"),
            row(Content, "message size exceeds"),
        ],
    ),
    chapter(
        None,
        "the sources of Postfix, sendmail and qmail, and seen in replies",
        "2026-11-30",
        &[
            row(Other, "client was not authenticated").by(Turn::SenderProvider),
            row(Other, "authentication unsuccessful").by(Turn::Sender),
            row(Other, "authentication credentials invalid").by(Turn::Sender),
            row(Other, "incorrect authentication data").by(Turn::Sender),
            row(Other, "loops back to myself"),
            row(Other, "relay access denied"),
            row(Other, "relaying denied"),
            row(Other, "relaying disallowed"),
            row(Other, "relay not permitted"),
            row(Other, "unable to relay"),
            row(Other, "not configured to relay mail"),
            row(Other, "my list of allowed rcpthosts"),
            row(Other, "must issue a starttls command first").by(Turn::SenderProvider),
            row(Other, "temporary server error"),
            row(Other, "temporary system error"),
            row(Other, "insufficient system resources"),
            row(Other, "mail loop detected"),
            row(Other, "please turn on smtp authentication").by(Turn::Sender),
            row(Other, "unauthenticated senders not allowed"),
            row(Other, "local policy violation"),
            row(Other, "denied by policy"),
            row(Other, "rejected for policy reasons"),
            row(Other, "recipient address rejected: policy violation"),
        ],
    ),
];
