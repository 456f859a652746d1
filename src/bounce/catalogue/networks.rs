//! The texts of those who give access to the Internet, or room on a server, and mailboxes with it.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{
    Authentication, Content, Dmarc, IpBlocked, Other, Rate, Recipient, ReverseDns, Spf,
};
use crate::bounce::{Refuser, Turn};

/// Their chapters.
pub(super) const NETWORKS: &[Chapter] = &[
    chapter(
        Some(Refuser::Comcast),
        "https://www.xfinity.com/support/articles/email-errors and seen in replies",
        "2026-11-30",
        &[
            row(
                ReverseDns,
                "comcast requires that all mail servers must have a ptr record",
            ),
            row(IpBlocked, "comcast block for spam"),
            row(Dmarc, "smtp-error-codes.php#dm0"),
            row(IpBlocked, "smtp-error-codes.php#bl0"),
            row(IpBlocked, "smtp-error-codes.php#es0"),
            row(Rate, "smtp-error-codes.php#rl0"),
            row(Dmarc, "message rejected due to dmarc & comcast"),
            row(Recipient, "recipient mailbox unallocated"),
            row(Recipient, "recipient rejected - extended quota violation"),
            row(Rate, "too many recent messages; try again later"),
        ],
    ),
    chapter(
        Some(Refuser::Att),
        "http://rbl.att.net/block_enduser.html, as it was, and seen in replies",
        "2026-11-30",
        &[
            row(
                ReverseDns,
                "connections not accepted from servers without a valid sender domain",
            ),
            row(ReverseDns, "requires valid sender domain & permfail"),
            row(IpBlocked, "dnsbl:attrbl"),
            row(IpBlocked, "dnsbl:rbl"),
            row(IpBlocked, "_is_blocked.for assistance"),
            row(IpBlocked, "blocked by ldap:ou="),
            row(IpBlocked, "error - blocked for abuse. see http"),
            row(Recipient, "blank mailhost - invalid address"),
        ],
    ),
    chapter(
        Some(Refuser::Cox),
        "https://www.cox.com/residential/support/email-error-codes.html",
        "2026-11-30",
        &[
            row(IpBlocked, "aup#cxbl"),
            row(IpBlocked, "aup#cdrbl"),
            row(IpBlocked, "aup#ipbl"),
            row(ReverseDns, "aup#cxdns"),
            row(Authentication, "aup#cxsndr"),
            row(Rate, "aup#cxcnct"),
            row(Rate, "aup#cxmxrt"),
            row(Content, "aup#urlbl"),
        ],
    ),
    chapter(
        Some(Refuser::Spectrum),
        "https://www.spectrum.net/support/internet/understanding-email-error-codes",
        "2026-11-30",
        &[
            row(IpBlocked, "aup#in-100"),
            row(ReverseDns, "aup#in-11"),
            row(IpBlocked, "aup#in-12"),
            row(Rate, "aup#in-13"),
            row(Rate, "aup#in-14"),
            row(Content, "aup#in-153"),
            row(Rate, "aup#in-15"),
        ],
    ),
    chapter(
        Some(Refuser::Kpn),
        "https://blacklist.kpnmail.nl and seen in replies",
        "2026-11-30",
        &[
            row(IpBlocked, "has been blacklisted. please contact abuse@kpn"),
            row(IpBlocked, "blacklist.kpnmail.nl"),
        ],
    ),
    chapter(
        Some(Refuser::Proximus),
        "https://www.proximus.be/support, your IP address is in our blacklist",
        "2026-11-30",
        &[row(
            IpBlocked,
            "access denied - under investigation for spam abuse",
        )],
    ),
    chapter(
        Some(Refuser::Rackspace),
        "https://docs.rackspace.com/docs/common-email-bounces and smtp.codes",
        "2026-11-30",
        &[
            row(
                Rate,
                "received too many messages from a new or untrusted ip",
            ),
            row(Rate, "too many concurrent connections from this client (g"),
            row(Rate, "received too much email in a short period of time (g"),
            row(Rate, "throttled - too much spam from your mail server"),
            row(ReverseDns, "has no ptr record (g"),
            row(Dmarc, "temporary dmarc dns lookup failure (g"),
            row(
                Recipient,
                "email address could not be found, or was misspelled (g",
            ),
        ],
    ),
    chapter(
        Some(Refuser::Godaddy),
        "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
        "2026-11-30",
        &[
            row(Spf, "ib508*"),
            row(Spf, "invalid spf record. inspect your spf settings"),
            row(ReverseDns, "ib108*"),
            row(IpBlocked, "ib103*"),
            row(IpBlocked, "ib104*"),
            row(IpBlocked, "ib105*"),
            row(IpBlocked, "ib106*"),
            row(IpBlocked, "ib110*"),
            row(IpBlocked, "ib111*"),
            row(IpBlocked, "ib112*"),
            row(IpBlocked, "ib113*"),
            row(Content, "ib212*"),
            row(Content, "ib705*"),
            row(Content, "ib501*"),
            row(Content, "ib502*"),
            row(Other, "ib506*").by(Turn::SenderDns),
            row(Rate, "ib007*"),
            row(Rate, "ib101*"),
            row(Rate, "ib504*"),
            row(Rate, "ib510*"),
            row(Rate, "ib605*"),
            row(Rate, "ib607*"),
            row(Rate, "you've reached your daily relay quota"),
        ],
    ),
    chapter(
        Some(Refuser::Cloudflare),
        "https://developers.cloudflare.com/email-routing/postmaster",
        "2026-11-30",
        &[row(Other, "upstream error … cloudflare.com/email-routing")],
    ),
    chapter(
        Some(Refuser::Amazon),
        "https://docs.aws.amazon.com/ses/ and seen in replies",
        "2026-11-30",
        &[row(
            Other,
            "email address is not verified … failed the check in region",
        )
        .by(Turn::SenderProvider)],
    ),
];
