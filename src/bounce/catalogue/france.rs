//! The texts of Orange and La Poste, which end in a code of their own: `OFR_515`, `OFR005_515`,
//! `LPN007_517`. Its last three digits say the reason, and both use the same ones.
//! Source: <https://postmaster.orange.fr>, read 2026-11-22, and replies that were seen.

use super::{Entry, entry};
use crate::bounce::{Kind, Refuser};

const ORANGE: Option<Refuser> = Some(Refuser::Orange);
const LA_POSTE: Option<Refuser> = Some(Refuser::LaPoste);

/// Their entries.
pub(super) const FRANCE: &[Entry] = &[
    // Orange
    entry(ORANGE, Kind::IpBlocked, &["ofr*_100"]),
    entry(ORANGE, Kind::IpBlocked, &["ofr*_101"]),
    entry(ORANGE, Kind::IpBlocked, &["ofr*_102"]),
    entry(ORANGE, Kind::IpBlocked, &["ofr*_103"]),
    entry(ORANGE, Kind::Rate, &["ofr*_104"]),
    entry(ORANGE, Kind::Rate, &["ofr*_109"]),
    entry(ORANGE, Kind::Rate, &["ofr*_98"]),
    entry(ORANGE, Kind::Rate, &["ofr*_99"]),
    entry(ORANGE, Kind::ReverseDns, &["ofr*_107"]),
    entry(ORANGE, Kind::Spf, &["ofr*_39"]),
    entry(ORANGE, Kind::Spf, &["ofr*_519"]),
    entry(ORANGE, Kind::Spf, &["spf/dns de votre nom de domaine"]),
    entry(ORANGE, Kind::Dmarc, &["ofr*_515"]),
    entry(ORANGE, Kind::Dkim, &["ofr*_535"]),
    entry(ORANGE, Kind::SenderBlocked, &["ofr*_425"]),
    entry(ORANGE, Kind::Content, &["ofr*_506"]),
    entry(ORANGE, Kind::Content, &["ofr*_536"]),
    entry(ORANGE, Kind::Recipient, &["ofr*_416"]),
    entry(ORANGE, Kind::Recipient, &["ofr*_417"]),
    // La Poste
    entry(LA_POSTE, Kind::IpBlocked, &["lpn*_101"]),
    entry(LA_POSTE, Kind::IpBlocked, &["lpn*_102"]),
    entry(LA_POSTE, Kind::Rate, &["lpn*_104"]),
    entry(LA_POSTE, Kind::Rate, &["lpn*_109"]),
    entry(LA_POSTE, Kind::ReverseDns, &["lpn*_107"]),
    entry(LA_POSTE, Kind::Spf, &["lpn*_401"]),
    entry(LA_POSTE, Kind::Dmarc, &["lpn*_517"]),
    entry(LA_POSTE, Kind::Recipient, &["lpn*_416"]),
    entry(LA_POSTE, Kind::Recipient, &["lpn*_417"]),
];
