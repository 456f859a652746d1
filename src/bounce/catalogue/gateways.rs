//! The texts of gateways that stand in front of the mailboxes of others: SentraGuard's, and those
//! of the four that are met most.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{
    Authentication, Content, Dkim, Dmarc, IpBlocked, Other, Rate, Recipient, SenderBlocked, Spf,
};
use crate::bounce::{Refuser, Turn};

/// SentraGuard's, which come without a code and are final.
pub(super) const SENTRAGUARD: &[Chapter] = &[chapter(
    Some(Refuser::Sentraguard),
    "https://sentraguard.net/projects/mail-protection/requirements",
    "2026-11-30",
    &[
        row(
            Authentication,
            "rejected by sentraguard & spf, dmarc, or dkim entry",
        )
        .is_final(),
        row(Authentication, "your spf, dmarc, or dkim entry is invalid").is_final(),
        row(
            SenderBlocked,
            "your email address or domain has been blocked by our spam policy",
        )
        .is_final(),
        row(
            IpBlocked,
            "your ip address has been blocked due to security policies",
        )
        .is_final(),
    ],
)];

/// Those of the others.
pub(super) const GATEWAYS: &[Chapter] = &[
    chapter(
        Some(Refuser::Proofpoint),
        "https://www.proofpoint.com/us/postmaster, help.proofpoint.com and seen in replies",
        "2026-11-30",
        &[
            row(IpBlocked, "ipcheck.proofpoint.com"),
            row(IpBlocked, "support.proofpoint.com/dnsbl-lookup"),
            row(IpBlocked, "blocked using prs.proofpoint.com"),
            row(Spf, "rejected per sender's spf policy"),
            row(Dmarc, "rejected per sender's dmarc policy"),
            row(Recipient, "user email address is marked as invalid"),
        ],
    ),
    chapter(
        Some(Refuser::Mimecast),
        "https://mimecastsupport.zendesk.com, Mimecast SMTP error codes",
        "2026-11-30",
        &[
            row(Spf, "spf sender invalid - envelope rejected"),
            row(Dkim, "dkim sender invalid - envelope rejected"),
            row(Dmarc, "dmarc sender invalid - envelope rejected"),
            row(Other, "header based anti-spoofing policy"),
            row(Other, "header-based anti-spoofing policy"),
            row(Other, "anti-spoofing policy - inbound not allowed"),
            row(
                SenderBlocked,
                "administrative prohibition … envelope blocked",
            )
            .by(Turn::RecipientAdmin),
            row(SenderBlocked, "envelope blocked - user").by(Turn::RecipientAdmin),
            row(SenderBlocked, "envelope rejected - block policy").by(Turn::RecipientAdmin),
            row(SenderBlocked, "header based manually blocked").by(Turn::RecipientAdmin),
            row(SenderBlocked, "header-based manually blocked").by(Turn::RecipientAdmin),
            row(SenderBlocked, "header-based blocked senders").by(Turn::RecipientAdmin),
            row(SenderBlocked, "sender address blocked & mimecast").by(Turn::RecipientAdmin),
            row(IpBlocked, "local ct ip reputation"),
            row(IpBlocked, "csi.mimecast.org poor reputation sender"),
            row(IpBlocked, "ip temporarily blacklisted & mimecast"),
            row(IpBlocked, "host network not allowed"),
            row(IpBlocked, "host network, not allowed"),
            row(Rate, "internal resources are temporarily unavailable"),
            row(Rate, "internal resource temporarily unavailable"),
            row(Rate, "internal resource is temporarily unavailable"),
            row(Rate, "exceeding outbound thread limit"),
            row(Content, "email rejected due to security policies"),
            row(Content, "due to content examination policy"),
            row(Content, "maximum email size exceeded"),
            row(Other, "open relay not allowed"),
            row(Other, "account inbounds disabled"),
        ],
    ),
    chapter(
        Some(Refuser::Barracuda),
        "https://campus.barracuda.com and seen in replies",
        "2026-11-30",
        &[
            row(IpBlocked, "blocked using barracuda reputation"),
            row(
                SenderBlocked,
                "permanent failure for one or more recipients … :blocked",
            )
            .by(Turn::RecipientAdmin),
            row(
                SenderBlocked,
                "recipient address rejected: policy rejection",
            )
            .by(Turn::RecipientAdmin),
            row(Other, "rejecting spoofed message"),
            row(Content, "rejecting banned content"),
            row(Content, "rejected due to spam url in content"),
            row(
                Rate,
                "temporary server error. please try again later & cuda_nsu",
            ),
        ],
    ),
    chapter(
        Some(Refuser::Cisco),
        "https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/",
        "2026-11-30",
        &[
            row(Dmarc, "dmarc unauthenticated mail is prohibited"),
            row(Spf, "spf unauthorized mail is prohibited"),
            row(
                IpBlocked,
                "rejected due to the sending mta's poor reputation",
            ),
            row(
                IpBlocked,
                "your access to submit messages to this e-mail system has been rejected",
            ),
        ],
    ),
];
