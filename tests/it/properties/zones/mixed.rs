//! Worlds in which everything may be odd at once.

use super::chance::Chance;
use super::world::World;
use super::{dkim, dmarc, message, spf};

/// Lines of wildcards, which may answer anywhere.
const WILDCARDS: &[&str] = &[
    "*.shop.example. TXT \"v=spf1 -all\"",
    "*.shop.example. A 192.0.2.80",
    "*.shop.example. CNAME p1.example.",
    "*._domainkey.shop.example. TXT \"v=DKIM1; p=\"",
    "*.example. TXT \"v=DMARC1; p=reject\"",
    "*.shop.example. MX 10 mail.shop.example.",
];

/// A zone with everything.
pub(crate) fn world(chance: &mut Chance) -> World {
    let mut world = spf::alone(chance);
    match chance.one_in(4) {
        true => dmarc::plain(chance, &mut world),
        false => dmarc::add(chance, &mut world),
    }
    match chance.one_in(4) {
        true => dkim::plain(&mut world),
        false => dkim::add(chance, &mut world),
    }
    if chance.one_in(4) {
        message::add(chance, &mut world);
    }
    if chance.one_in(8) {
        world.lines.push((*chance.pick(WILDCARDS)).to_owned());
    }
    world
}
