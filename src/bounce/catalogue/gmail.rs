//! The texts of Gmail and Google Workspace, old and new.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{
    Authentication, Content, Dkim, Dmarc, IpBlocked, Other, Rate, Recipient, ReverseDns,
    SenderBlocked, Spf,
};
use crate::bounce::{Refuser, Turn};

const US: Option<Refuser> = Some(Refuser::Gmail);

/// Their chapters.
pub(super) const GMAIL: &[Chapter] = &[
    chapter(
        US,
        "https://support.google.com/a/answer/3726730 and sender guidelines FAQ",
        "2026-11-30",
        &[
            row(
                Dmarc,
                "unauthenticated email from … not accepted due to domain's",
            ),
            row(
                Dmarc,
                "isn't aligned with either the authenticated spf or dkim",
            ),
            row(Dmarc, "sending domain doesn't have a dmarc record"),
            row(Spf, "spf record with a hard fail policy"),
            row(Spf, "has an spf record with a hard"),
            row(
                Spf,
                "spf record of the sending domain has one or more suspicious",
            ),
            row(Spf, "spf authentication didn't pass"),
            row(Spf, "didn't pass spf authentication"),
            row(Dkim, "dkim authentication didn't pass"),
            row(Dkim, "didn't pass dkim authentication"),
            row(Dkim, "blocked because dkim does not pass"),
            row(Spf, "gmail requires … authenticate … with spf"),
            row(Dkim, "gmail requires … authenticate … with dkim"),
            row(Authentication, "gmail requires all senders to authenticate"),
            row(Authentication, "rate limited because it is unauthenticated"),
            row(
                Authentication,
                "does not have authentication information or fails",
            ),
            row(
                Authentication,
                "fails to pass authentication checks (spf or dkim",
            ),
            row(
                ReverseDns,
                "ip address sending this message does not have a … ptr record",
            ),
            row(ReverseDns, "sending ip address doesn't have a ptr record"),
            row(
                ReverseDns,
                "sending ip address for this message doesn't have a ptr",
            ),
            row(
                ReverseDns,
                "sending ip does not match … pointer (ptr) record",
            ),
            row(ReverseDns, "ipv6 sending guidelines regarding ptr records"),
            row(Rate, "unusual rate of unsolicited"),
            row(Rate, "has detected an unusual rate of mail"),
            row(
                Rate,
                "exceeded its quota for sending messages with the same message-id",
            ),
            row(Rate, "smtp relay limit exceeded for"),
            row(Rate, "user you are trying to contact is receiving mail"),
            row(Rate, "your message has too many recipients … google"),
            row(
                IpBlocked,
                "suspicious due to the very low reputation of the sending ip",
            ),
            row(
                SenderBlocked,
                "suspicious due to the very low reputation of the sending domain",
            ),
            row(
                IpBlocked,
                "not authorized to send email directly to our servers",
            ),
            row(IpBlocked, "ip not in whitelist for rcpt domain").by(Turn::RecipientAdmin),
            row(Content, "suspicious due to the nature of the content"),
            row(Content, "likely unsolicited mail … google"),
            row(Content, "not rfc 5322 compliant … duplicate headers"),
            row(Content, "not rfc 5322 compliant & gsmtp"),
            row(Content, "messages missing a valid address in"),
            row(Content, "messages missing a valid message-id"),
            row(Content, "multiple addresses in the from: header"),
            row(Content, "messages with multiple addresses in from"),
            row(Content, "unicode character in a disallowed header"),
            row(
                Content,
                "encoded-word syntax is not permitted in message header",
            ),
            row(Content, "mail message is malformed. not accepted"),
            row(Content, "detected an illegal attachment on your message"),
            row(Content, "its content presents a potential"),
            row(Content, "exceeded google's message size limits"),
            row(Content, "exceeds google's"),
            row(Recipient, "the email account that you tried to reach"),
            row(Recipient, "recipient's inbox is out of storage space"),
            row(Recipient, "weren't able to find the recipient domain"),
            row(
                Other,
                "user or domain that you are sending to … has a policy that prohibited",
            )
            .by(Turn::RecipientAdmin),
            row(Other, "wasn't sent over a tls connection").by(Turn::SenderProvider),
            row(Other, "bulk email senders to use tls").by(Turn::SenderProvider),
            row(Other, "because you're not using a tls").by(Turn::SenderProvider),
            row(Other, "tls required for rcpt domain").by(Turn::SenderProvider),
            row(Other, "invalid credentials for relay").by(Turn::SenderProvider),
            row(Other, "helo/ehlo argument").by(Turn::SenderProvider),
            row(Other, "message exceeded 50 hops"),
        ],
    ),
    chapter(
        US,
        "seen in replies",
        "2026-11-30",
        &[
            row(
                Authentication,
                "gmail requests that all senders are authenticated",
            ),
            row(
                Authentication,
                "does not pass authentication checks (spf and dkim both",
            ),
            row(Dmarc, "rate limited because there is no dmarc alignment"),
            row(Content, "duplicate headers & gsmtp"),
            row(Content, "likely unsolicited & gsmtp"),
            row(Content, "your email to group … was rejected due to spam"),
            row(Other, "mail server temporarily rejected message. & gsmtp"),
            // It marks a rule that the recipient's administrator made.
            row(Other, "- gcdp").by(Turn::RecipientAdmin),
        ],
    ),
];
