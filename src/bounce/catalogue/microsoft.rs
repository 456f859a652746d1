//! The texts of Microsoft: Outlook.com, Exchange Online and Exchange.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{
    Authentication, Content, Dmarc, IpBlocked, Other, Rate, Recipient, ReverseDns, SenderBlocked,
    Spf,
};
use crate::bounce::{Refuser, Turn};

const US: Option<Refuser> = Some(Refuser::Outlook);

/// Their chapters.
pub(super) const MICROSOFT: &[Chapter] = &[
    chapter(
        US,
        "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/",
        "2026-11-30",
        &[
            row(SenderBlocked, "bad outbound sender").by(Turn::SenderProvider),
            row(Other, "sendasdeniedexception").by(Turn::SenderProvider),
            row(Authentication, "meet the required authentication level"),
            row(Dmarc, "sending domain … does not pass dmarc verification"),
            row(Spf, "rejected because of sender policy framework violation"),
            row(
                ReverseDns,
                "sending ipv6 address … must have a reverse dns record",
            ),
            row(
                Authentication,
                "sent over ipv6 … must pass either spf or dkim",
            ),
            row(Other, "does not accept email over ipv6").by(Turn::RecipientAdmin),
            row(Other, "access denied, bad helo").by(Turn::SenderProvider),
            row(IpBlocked, "access denied, banned sending ip"),
            // The sender that is meant is an address (5.7.511).
            row(IpBlocked, "access denied, banned sender["),
            row(IpBlocked, "access denied, banned sender ["),
            row(SenderBlocked, "access denied, banned sender"),
            row(SenderBlocked, "access denied, spam abuse detected"),
            row(IpBlocked, "traffic not accepted from this ip"),
            row(IpBlocked, "using customer block list").by(Turn::RecipientAdmin),
            row(SenderBlocked, "access denied, rejected by recipient").by(Turn::RecipientAdmin),
            row(Recipient, "access denied, banned recipient"),
            row(Rate, "access denied, please try again later"),
            row(Rate, "access denied, tenant has exceeded threshold"),
            row(Rate, "access denied … has exceeded permitted limits"),
            row(Rate, "exceeded the limit for the number of messages"),
            row(Rate, "exceeded their limit for the number of messages"),
            row(Rate, "message receive limit … exceeded"),
            row(Rate, "submission quota exceeded"),
            row(Rate, "recipient thread limit exceeded"),
            row(Content, "access denied, message must be rfc 5322"),
            row(Content, "resolver.rst.recipsizelimit"),
            row(
                Other,
                "client blocked from sending from unregistered domains",
            )
            .by(Turn::SenderProvider),
            row(Other, "resolver.rst.").by(Turn::RecipientAdmin),
            row(Other, "client was not authenticated to send anonymous mail")
                .by(Turn::RecipientAdmin),
            row(Other, "sender was not authenticated").by(Turn::RecipientAdmin),
            row(Other, "sender not authenticated for group").by(Turn::RecipientAdmin),
            row(Other, "sender not in allowed-senders list").by(Turn::RecipientAdmin),
            row(Other, "message failed to be replicated"),
            row(Recipient, "resolver.adr."),
            row(Recipient, "recipient not found by smtp address lookup"),
            row(Recipient, "storedrv.deliver: mailbox full"),
        ],
    ),
    chapter(
        US,
        "https://sendersupport.olc.protection.outlook.com and seen in replies",
        "2026-11-30",
        &[
            row(Rate, "unfortunately, some messages from … weren't sent"),
            row(
                IpBlocked,
                "messages from … weren't sent … part of their network is on our block",
            ),
            row(IpBlocked, "part of their network is on our block list"),
            row(IpBlocked, "(s3140"),
            row(IpBlocked, "(s3150"),
            row(SenderBlocked, "(s8002)"),
            row(SenderBlocked, "(s8001)"),
            row(IpBlocked, "blocked using spamhaus & (as16012"),
            row(Rate, "temporarily rate limited due to ip reputation"),
            row(
                Rate,
                "mail server … has exceeded the maximum number of connections",
            ),
            row(Rate, "(s3115)"),
            row(
                Rate,
                "maximum number of concurrent connections … has exceeded a limit",
            ),
            row(Rate, "server busy. please try again later from"),
            row(Rate, "organization queue quota exceeded"),
        ],
    ),
];
