//! The texts of gateways that stand in front of the mailboxes of others.

use super::{Entry, by, entry, sentraguard};
use crate::bounce::{Kind, Refuser, Turn};

const PROOFPOINT: Option<Refuser> = Some(Refuser::Proofpoint);
const MIMECAST: Option<Refuser> = Some(Refuser::Mimecast);
const BARRACUDA: Option<Refuser> = Some(Refuser::Barracuda);

/// The three texts of SentraGuard.
pub(super) const SENTRAGUARD: &[Entry] = &[
    sentraguard(
        Kind::Authentication,
        &["rejected by sentraguard", "spf, dmarc, or dkim entry"],
    ),
    sentraguard(
        Kind::Authentication,
        &["your spf, dmarc, or dkim entry is invalid"],
    ),
    sentraguard(
        Kind::SenderBlocked,
        &["your email address or domain has been blocked by our spam policy"],
    ),
    sentraguard(
        Kind::IpBlocked,
        &["your ip address has been blocked due to security policies"],
    ),
];

/// Those of the others.
pub(super) const GATEWAYS: &[Entry] = &[
    // Proofpoint
    entry(
        PROOFPOINT,
        Kind::IpBlocked,
        &["blocked - see https://ipcheck.proofpoint.com"],
    ),
    entry(
        PROOFPOINT,
        Kind::IpBlocked,
        &["support.proofpoint.com/dnsbl-lookup"],
    ),
    entry(
        PROOFPOINT,
        Kind::Spf,
        &["message rejected per sender's spf policy"],
    ),
    // Mimecast
    entry(
        MIMECAST,
        Kind::Spf,
        &["spf sender invalid - envelope rejected"],
    ),
    entry(
        MIMECAST,
        Kind::Dkim,
        &["dkim sender invalid - envelope rejected"],
    ),
    entry(
        MIMECAST,
        Kind::Dmarc,
        &["dmarc sender invalid - envelope rejected"],
    ),
    entry(
        MIMECAST,
        Kind::Other,
        &["header based anti-spoofing policy"],
    ),
    entry(
        MIMECAST,
        Kind::Other,
        &["anti-spoofing policy - inbound not allowed"],
    ),
    by(
        Turn::RecipientAdmin,
        entry(
            MIMECAST,
            Kind::SenderBlocked,
            &["administrative prohibition envelope blocked"],
        ),
    ),
    entry(MIMECAST, Kind::IpBlocked, &["local ct ip reputation"]),
    by(
        Turn::RecipientAdmin,
        entry(MIMECAST, Kind::SenderBlocked, &["sender address blocked"]),
    ),
    entry(
        MIMECAST,
        Kind::Rate,
        &["internal resources are temporarily unavailable"],
    ),
    // Barracuda
    entry(
        BARRACUDA,
        Kind::IpBlocked,
        &["blocked using barracuda reputation"],
    ),
    entry(BARRACUDA, Kind::IpBlocked, &["b.barracudacentral.org"]),
    by(
        Turn::RecipientAdmin,
        entry(
            BARRACUDA,
            Kind::SenderBlocked,
            &["permanent failure for one or more recipients", ":blocked"],
        ),
    ),
];
