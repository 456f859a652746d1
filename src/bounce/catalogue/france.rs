//! The texts of Orange and La Poste, which end in a code of their own: `OFR_515`, `OFR005_515`,
//! `[515]`, `LPN007_517`. Its last three digits say the reason, and both use much the same ones.

use super::{Chapter, Row, chapter, row};
use crate::bounce::Kind::{
    Content, Dkim, Dmarc, IpBlocked, Other, Rate, Recipient, ReverseDns, SenderBlocked, Spf,
};
use crate::bounce::{Refuser, Turn};

/// Words of Orange beside which the digits may stand alone.
const BESIDE: &[&str] = &[
    "orange.fr",
    "mail rejete",
    "emetteur invalide",
    "service refuse.",
    "trop de connexions",
    "veuillez",
    "destinataire",
];

/// What Orange's digits mean.
const ORANGE: &[Row] = &[
    row(IpBlocked, "100"),
    row(IpBlocked, "101"),
    row(IpBlocked, "102"),
    row(IpBlocked, "103"),
    row(Rate, "104"),
    row(Rate, "105"),
    row(ReverseDns, "107"),
    row(Rate, "108"),
    row(Rate, "109"),
    // The name in HELO.
    row(Other, "20?").by(Turn::SenderProvider),
    row(Other, "305").by(Turn::SenderProvider),
    row(Spf, "39?"),
    row(Spf, "401"),
    row(Other, "402").by(Turn::SenderProvider),
    // The sender's domain has neither an MX nor an address.
    row(Other, "403").by(Turn::SenderDns),
    row(Other, "405").by(Turn::SenderDns),
    row(Other, "415").by(Turn::SenderDns),
    row(Recipient, "416"),
    row(Recipient, "417"),
    row(Recipient, "420"),
    row(SenderBlocked, "421"),
    row(SenderBlocked, "425"),
    row(Recipient, "426"),
    row(Other, "505"),
    row(Content, "506"),
    row(SenderBlocked, "510"),
    row(Content, "513"),
    row(Content, "514"),
    row(Dmarc, "515"),
    row(Dmarc, "517"),
    row(Spf, "519"),
    row(Dkim, "535"),
    row(Content, "536"),
    row(Rate, "98?"),
    row(Rate, "99?"),
];

/// What La Poste's digits mean.
const LA_POSTE: &[Row] = &[
    row(IpBlocked, "101"),
    row(IpBlocked, "102"),
    row(IpBlocked, "103"),
    row(Rate, "104"),
    row(Rate, "105"),
    row(ReverseDns, "107"),
    row(Rate, "108"),
    row(Rate, "109"),
    row(Other, "20?").by(Turn::SenderProvider),
    row(Spf, "401"),
    row(Other, "402").by(Turn::SenderProvider),
    row(Other, "403").by(Turn::SenderDns),
    row(Other, "405").by(Turn::SenderDns),
    row(Recipient, "416"),
    row(Recipient, "417"),
    row(Recipient, "420"),
    row(SenderBlocked, "421"),
    row(Rate, "423"),
    row(Rate, "424"),
    row(SenderBlocked, "425"),
    row(Recipient, "426"),
    row(Other, "505"),
    row(Content, "506"),
    row(SenderBlocked, "510"),
    row(Content, "514"),
    row(Dmarc, "515"),
    row(Dmarc, "517"),
    row(Spf, "519"),
    row(Dkim, "535"),
    row(IpBlocked, "630"),
];

/// Their chapters.
pub(super) const FRANCE: &[Chapter] = &[
    chapter(
        Some(Refuser::Orange),
        "https://postmaster.orange.fr and seen in replies",
        "2026-11-30",
        ORANGE,
    )
    .of_codes("ofr", BESIDE),
    chapter(
        Some(Refuser::Orange),
        "seen in replies",
        "2026-11-30",
        &[
            row(Spf, "spf/dns de votre nom de domaine"),
            row(IpBlocked, "adresse ip source bloquee"),
            row(Content, "ouk*513"),
        ],
    ),
    chapter(
        Some(Refuser::LaPoste),
        "https://postmaster.laposte.net and seen in replies",
        "2026-11-30",
        LA_POSTE,
    )
    .of_codes("lpn", &[]),
    chapter(
        Some(Refuser::LaPoste),
        "seen in replies",
        "2026-11-30",
        &[
            row(Dmarc, "verification dmarc en echec"),
            row(IpBlocked, "vers la messagerie laposte.net ont ete bloques"),
        ],
    ),
];
