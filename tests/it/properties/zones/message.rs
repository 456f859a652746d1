//! Signed messages with every tag bent, signed by the domain, by others of its organization, and by
//! strangers.

use super::chance::Chance;
use super::dkim;
use super::dmarc;
use super::keys::{ED25519, RSA_512, RSA_1024, RSA_2048, RSA_OTHER};
use super::letter::{Bend, Letter, Sheet, Signer, Turn};
use super::spf;
use super::world::{DOMAIN, World, text_line};

/// What may happen to the tags of a signature.
const BENDS: &[Bend] = &[
    Bend::Without("v"),
    Bend::Set("v", "2"),
    Bend::Set("v", ""),
    Bend::Again("v"),
    Bend::Capitals("v"),
    Bend::Set("a", "RSA-SHA256"),
    Bend::Set("a", "rsa-sha1"),
    Bend::Set("a", "rsa-md5"),
    Bend::Set("a", "ed25519-sha256"),
    Bend::Set("a", ""),
    Bend::Without("a"),
    Bend::Again("a"),
    Bend::Altered("b"),
    Bend::Set("b", ""),
    Bend::Without("b"),
    Bend::Cut("b"),
    Bend::Again("b"),
    Bend::Altered("bh"),
    Bend::Set("bh", ""),
    Bend::Without("bh"),
    Bend::Cut("bh"),
    Bend::Again("bh"),
    Bend::Set("c", "simple/simple"),
    Bend::Set("c", "simple"),
    Bend::Set("c", "relaxed"),
    Bend::Set("c", "simple/relaxed"),
    Bend::Set("c", "Relaxed/Relaxed"),
    Bend::Set("c", "nowsp"),
    Bend::Set("c", "relaxed/nowsp"),
    Bend::Set("c", ""),
    Bend::Without("c"),
    Bend::Again("c"),
    Bend::Without("d"),
    Bend::Set("d", ""),
    Bend::Set("d", "shop.example."),
    Bend::Set("d", "SHOP.example"),
    Bend::Set("d", "shop..example"),
    Bend::Set("d", "example"),
    Bend::Again("d"),
    Bend::Capitals("d"),
    Bend::Set("h", "to:subject:date"),
    Bend::Set("h", "from:from:to:to:subject:subject:date:message-id"),
    Bend::Set("h", "From : To : Subject : Date : Message-ID"),
    Bend::Set("h", "from:to:x-none:subject:date"),
    Bend::Set("h", ""),
    Bend::Without("h"),
    Bend::Again("h"),
    Bend::Set("i", "@shop.example"),
    Bend::Set("i", "anna@shop.example"),
    Bend::Set("i", "@news.shop.example"),
    Bend::Set("i", "@SHOP.EXAMPLE"),
    Bend::Set("i", "@other.example"),
    Bend::Set("i", "@example"),
    Bend::Set("i", "anna"),
    Bend::Set("i", ""),
    Bend::Set("l", "10"),
    Bend::Set("l", "38"),
    Bend::Set("l", "0"),
    Bend::Set("l", "9999"),
    Bend::Set("l", "-1"),
    Bend::Set("l", "all"),
    Bend::Set("l", ""),
    Bend::Set("q", "dns/txt"),
    Bend::Set("q", "DNS/TXT"),
    Bend::Set("q", "dns"),
    Bend::Set("q", "http"),
    Bend::Set("q", "dns/txt:dns"),
    Bend::Set("q", ""),
    Bend::Without("s"),
    Bend::Set("s", ""),
    Bend::Set("s", "S1"),
    Bend::Set("s", "s1 "),
    Bend::Set("s", "gone"),
    Bend::Set("s", "a b"),
    Bend::Set("s", "two.s1"),
    Bend::Again("s"),
    Bend::Without("t"),
    Bend::Set("t", "1790090000"),
    Bend::Set("t", "1790000100"),
    Bend::Set("t", "soon"),
    Bend::Set("t", "-5"),
    Bend::Set("t", ""),
    Bend::Set("t", "99999999999999999999"),
    Bend::Again("t"),
    Bend::Set("x", "1790600000"),
    Bend::Set("x", "1789999000"),
    Bend::Set("x", "1789980000"),
    Bend::Set("x", "1789990000"),
    Bend::Set("x", "never"),
    Bend::Set("x", ""),
    Bend::Set("z", "From:anna@shop.example"),
    Bend::Set("x-note", "1"),
    Bend::Part(""),
    Bend::Part(" "),
    Bend::Part("oops"),
    Bend::Part("=1"),
    Bend::Part("n"),
];

/// What may happen to a message after it was signed.
const TURNS: &[Turn] = &[
    Turn::SubjectAltered,
    Turn::BodyAltered,
    Turn::Footer,
    Turn::BodyMissing,
    Turn::FromTwice,
    Turn::TwoAuthors,
    Turn::FromMissing,
    Turn::ToTwice,
    Turn::SubjectTwice,
    Turn::LineFeeds,
    Turn::SpaceBeforeColon,
    Turn::SignatureLineLost,
];

/// Domains that sign.
const SIGNERS: &[&str] = &[
    DOMAIN,
    DOMAIN,
    DOMAIN,
    DOMAIN,
    "news.shop.example",
    "mail.shop.example",
    "esp.example",
    "other.example",
];

/// A message, with the keys to its signatures.
pub(crate) fn add(chance: &mut Chance, world: &mut World) {
    let mut signatures = Vec::new();
    for at in 0..[1, 1, 1, 1, 2, 0][chance.below(6)] {
        let selector = ["s1", "s2"][at];
        let signer = match chance.below(10) {
            0 => Signer::Ed25519,
            1 => Signer::Rsa1024,
            2 => Signer::Rsa512,
            _ => Signer::Rsa2048,
        };
        let mut sheet = Sheet::plain(chance.pick::<&str>(SIGNERS), selector, signer);
        if chance.one_in(3) {
            sheet.domain = world.domain;
        }
        let many = [0, 1, 1, 1, 2][chance.below(5)];
        for _ in 0..many {
            sheet.bends.push(*chance.pick(BENDS));
        }
        let record = match chance.below(16) {
            0 => None,
            1 => Some(format!("v=DKIM1; k=rsa; p={RSA_OTHER}")),
            2 => Some("v=DKIM1; k=rsa; p=".to_owned()),
            3 => Some(record_of(signer).replace("; p=", "; t=y; p=")),
            4 => Some(record_of(signer).replace("; p=", "; t=s; p=")),
            5 => Some(record_of(signer).replace("; p=", "; h=sha1; p=")),
            6 => Some(record_of(signer).replace("MIIB", "MI!B")),
            7 => Some(dkim::text(chance)),
            8 => {
                let name = format!("{selector}._domainkey.{}.", sheet.domain);
                let failure = *chance.pick(&["servfail", "timeout", "refused"]);
                world.lines.push(format!("{name} TXT !{failure}"));
                None
            }
            _ => Some(record_of(signer)),
        };
        let name = format!("{selector}._domainkey.{}", sheet.domain);
        let line = record.map(|record| text_line(&name, &record));
        // What another family put there is no key to this signature.
        let is_failing = |line: &String| line.contains(" TXT !");
        world
            .lines
            .retain(|line| !line.starts_with(&format!("{name}. ")) || is_failing(line));
        world.lines.extend(line);
        signatures.push(sheet);
    }
    let mut turns = Vec::new();
    if chance.one_in(3) {
        turns.push(*chance.pick(TURNS));
    }
    world.letter = Some(Letter {
        from: world.domain,
        signatures,
        turns,
    });
    world.selectors.clear();
    world.mail_from = *chance.pick(&[
        None,
        Some("anna@shop.example"),
        Some("bounce@news.shop.example"),
        Some("bounce@esp.example"),
        Some("bounce@esp.example"),
        Some(""),
    ]);
}

/// The record of the key that signs.
fn record_of(signer: Signer) -> String {
    match signer {
        Signer::Rsa2048 => format!("v=DKIM1; k=rsa; p={RSA_2048}"),
        Signer::Rsa1024 => format!("v=DKIM1; k=rsa; p={RSA_1024}"),
        Signer::Rsa512 => format!("v=DKIM1; k=rsa; p={RSA_512}"),
        Signer::Ed25519 => format!("v=DKIM1; k=ed25519; p={ED25519}"),
    }
}

/// A message of a domain whose records are mostly in order.
pub(crate) fn world(chance: &mut Chance) -> World {
    let mut world = spf::plain(chance);
    world.domain = if chance.one_in(4) {
        "news.shop.example"
    } else {
        DOMAIN
    };
    for name in ["news.shop.example", "esp.example"] {
        world.lines.push(format!(
            "{name}. TXT \"v=spf1 ip4:192.0.2.10 ip4:198.51.100.7 -all\""
        ));
        world
            .lines
            .push(format!("{name}. MX 10 mail.shop.example."));
    }
    dmarc::plain(chance, &mut world);
    add(chance, &mut world);
    world
}
