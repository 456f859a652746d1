//! Zones of DKIM: keys with every slip, at their names and at others.

use super::chance::Chance;
use super::dmarc;
use super::keys::{
    ED25519, ED25519_WRAPPED, RSA_512, RSA_768, RSA_1024, RSA_2048, RSA_8192, RSA_BARE,
    RSA_EXPONENT_3, RSA_OTHER,
};
use super::spf;
use super::world::{DOMAIN, World, text_line};

/// Public keys.
const KEYS: &[&str] = &[
    RSA_2048,
    RSA_2048,
    RSA_2048,
    RSA_2048,
    RSA_OTHER,
    RSA_1024,
    RSA_512,
    RSA_768,
    RSA_8192,
    RSA_BARE,
    RSA_EXPONENT_3,
    ED25519,
    ED25519_WRAPPED,
    "",
];

/// A slip in a key record.
#[derive(Clone, Copy)]
enum Slip {
    /// The tag has this value.
    Set(&'static str, &'static str),
    /// The tag is left out.
    Without(&'static str),
    /// The tag stands twice.
    Again(&'static str),
    /// The tag stands last.
    Last(&'static str),
    /// The tag stands first.
    First(&'static str),
    /// One text stands in the place of another, wherever it does.
    Instead(&'static str, &'static str),
    /// Something stands before the record.
    Before(&'static str),
    /// Something stands behind it.
    Behind(&'static str),
    /// The key ends too early.
    Cut,
    /// Something stands in the middle of the key.
    Within(&'static str),
}

/// The slips.
const SLIPS: &[Slip] = &[
    Slip::Last("v"),
    Slip::Without("v"),
    Slip::Set("v", "dkim1"),
    Slip::Set("v", "DKIM2"),
    Slip::Set("v", ""),
    Slip::Again("v"),
    Slip::Without("k"),
    Slip::Set("k", "RSA"),
    Slip::Set("k", ""),
    Slip::Set("k", "ed25519"),
    Slip::Set("k", "rsa-sha256"),
    Slip::Set("k", "mldsa44"),
    Slip::Again("k"),
    Slip::Without("p"),
    Slip::Again("p"),
    Slip::First("p"),
    Slip::Set("p", ""),
    Slip::Set("p", "!!"),
    Slip::Set("p", "MIIB"),
    Slip::Set("g", ""),
    Slip::Set("g", "*"),
    Slip::Set("g", "anna"),
    Slip::Set("h", "sha256"),
    Slip::Set("h", "sha1"),
    Slip::Set("h", "sha1:sha256"),
    Slip::Set("h", "SHA256"),
    Slip::Set("h", ""),
    Slip::Set("s", "email"),
    Slip::Set("s", "*"),
    Slip::Set("s", "Email"),
    Slip::Set("s", "tlsrpt"),
    Slip::Set("s", ""),
    Slip::Set("t", "y"),
    Slip::Set("t", "s"),
    Slip::Set("t", "y:s"),
    Slip::Set("t", "Y"),
    Slip::Set("t", ""),
    Slip::Set("t", "x"),
    Slip::Set("n", "our key"),
    Slip::Set("n", "clé"),
    Slip::Set("x-note", "1"),
    Slip::Set("note", ""),
    Slip::Instead("; ", ";"),
    Slip::Instead("; ", " "),
    Slip::Instead("; ", ", "),
    Slip::Instead("; ", " ; "),
    Slip::Instead("; ", ";; "),
    Slip::Instead("; ", "\\; "),
    Slip::Instead("; ", ";\n"),
    Slip::Instead("; ", ";\t"),
    Slip::Instead("; ", ";\u{a0}"),
    Slip::Instead("=", " = "),
    Slip::Instead("=", ":"),
    Slip::Instead("v=", "V="),
    Slip::Instead("p=", "P="),
    Slip::Instead("p=", "p=p="),
    Slip::Instead("p=", ""),
    Slip::Instead("p=", "p=-----BEGIN PUBLIC KEY-----"),
    Slip::Instead("+", "-"),
    Slip::Instead("+", " "),
    Slip::Before("\""),
    Slip::Before(" "),
    Slip::Before(";"),
    Slip::Before("DKIM: "),
    Slip::Before("s1._domainkey IN TXT "),
    Slip::Before("\u{feff}"),
    Slip::Behind(";"),
    Slip::Behind(";;"),
    Slip::Behind("; "),
    Slip::Behind("\""),
    Slip::Behind("."),
    Slip::Behind(" k=rsa"),
    Slip::Behind("-----END PUBLIC KEY-----"),
    Slip::Behind("\n"),
    Slip::Cut,
    Slip::Within(" "),
    Slip::Within("\" \""),
    Slip::Within("\n"),
    Slip::Within("\t"),
    Slip::Within("\\"),
    Slip::Within("\u{200b}"),
];

/// What stands at a selector that is no key.
const FOREIGN: &[&str] = &[
    "v=spf1 -all",
    "v=DMARC1; p=none",
    "site-verification=abc",
    "",
    "s1.esp.example",
    "CNAME s1.esp.example.",
    "\"s1.esp.example\"",
    "gone.esp.example",
];

/// Where a key may stand by a slip.
const ELSEWHERE: &[&str] = &[
    "shop.example",
    "_domainkey.shop.example",
    "s1._domainkey.shop.example.shop.example",
    "s1.shop.example",
    "s1_domainkey.shop.example",
    "_domainkey.s1.shop.example",
    "*._domainkey.shop.example",
    "*.shop.example",
];

/// A key record.
pub(crate) fn text(chance: &mut Chance) -> String {
    let key = *chance.pick(KEYS);
    let algorithm = if key.len() > 64 { "rsa" } else { "ed25519" };
    let mut tags: Vec<(String, String)> = [("v", "DKIM1"), ("k", algorithm), ("p", key)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    let slips: Vec<Slip> = (0..[0, 1, 1, 1, 2, 2][chance.below(6)])
        .map(|_| *chance.pick(SLIPS))
        .collect();
    for slip in &slips {
        slip.to_tags(&mut tags);
    }
    let parts: Vec<String> = tags.iter().map(|(n, v)| format!("{n}={v}")).collect();
    let text = parts.join("; ");
    slips.iter().fold(text, |text, slip| slip.to_text(&text))
}

impl Slip {
    /// What the slip does to the tags.
    fn to_tags(self, tags: &mut Vec<(String, String)>) {
        let at = |name: &str| tags.iter().position(|(other, _)| other == name);
        match self {
            Self::Set(name, value) => match at(name) {
                Some(at) => value.clone_into(&mut tags[at].1),
                None => {
                    let end = tags.len().saturating_sub(1);
                    tags.insert(end, (name.to_owned(), value.to_owned()));
                }
            },
            Self::Without(name) => tags.retain(|(other, _)| other != name),
            Self::Again(name) => {
                if let Some(at) = at(name) {
                    tags.insert(at, tags[at].clone());
                }
            }
            Self::Last(name) | Self::First(name) => {
                if let Some(at) = at(name) {
                    let tag = tags.remove(at);
                    let end = if matches!(self, Self::First(_)) {
                        0
                    } else {
                        tags.len()
                    };
                    tags.insert(end, tag);
                }
            }
            Self::Cut => {
                if let Some(at) = at("p") {
                    let half = tags[at].1.len() / 2;
                    tags[at].1.truncate(half);
                }
            }
            Self::Within(text) => {
                if let Some(at) = at("p").filter(|at| tags[*at].1.len() > 30) {
                    tags[at].1.insert_str(24, text);
                }
            }
            Self::Instead(..) | Self::Before(_) | Self::Behind(_) => {}
        }
    }

    /// What it does to the text.
    fn to_text(self, text: &str) -> String {
        match self {
            Self::Instead(from, to) => text.replace(from, to),
            Self::Before(more) => format!("{more}{text}"),
            Self::Behind(more) => format!("{text}{more}"),
            _ => text.to_owned(),
        }
    }
}

/// The keys of a domain, and the selectors that the sender names.
pub(crate) fn add(chance: &mut Chance, world: &mut World) {
    world.selectors =
        [vec!["s1"], vec!["s1"], vec!["s1"], vec!["s1", "s2"], vec![]][chance.below(5)].clone();
    // Without a selector it is one that many use.
    let first = if world.selectors.is_empty() {
        "default"
    } else {
        "s1"
    };
    let own = format!("{first}._domainkey.{}", world.domain);
    let place = chance.below(20);
    match place {
        0 => {}
        1..=3 => {
            let name = chance.pick(ELSEWHERE);
            world.lines.push(text_line(name, &text(chance)));
            if chance.one_in(3) {
                world.lines.push(format!("{own}. A 192.0.2.80"));
            }
        }
        4 => {
            world.lines.push(format!("{own}. CNAME s1.esp.example."));
            world.lines.push(text_line("s1.esp.example", &text(chance)));
        }
        5 => {
            let target = *chance.pick(&[
                "gone.esp.example",
                "s1.esp.example.shop.example",
                "loop.esp.example",
                "two.esp.example",
            ]);
            world.lines.push(format!("{own}. CNAME {target}."));
            world
                .lines
                .push("loop.esp.example. CNAME loop.esp.example.".to_owned());
            world
                .lines
                .push("two.esp.example. CNAME s1.esp.example.".to_owned());
            world.lines.push(text_line("s1.esp.example", &text(chance)));
        }
        6 => world.lines.push(format!("{own}. A 192.0.2.80")),
        7 => {
            world
                .lines
                .push(text_line(&own, chance.pick::<&str>(FOREIGN)));
            world.lines.push(text_line("s1.esp.example", &text(chance)));
        }
        8 | 9 => {
            world.lines.push(text_line(&own, &text(chance)));
            let second = match chance.one_in(2) {
                true => text(chance),
                false => (*chance.pick(FOREIGN)).to_owned(),
            };
            world.lines.push(text_line(&own, &second));
        }
        10 => {
            world.lines.push(text_line(&own, &text(chance)));
            let failure = *chance.pick(&["servfail", "timeout", "refused", "nxdomain"]);
            let name = *chance.pick(&[
                &*own,
                "_domainkey.shop.example",
                "s2._domainkey.shop.example",
            ]);
            world.lines.push(format!("{name}. TXT !{failure}"));
        }
        _ => world.lines.push(text_line(&own, &text(chance))),
    }
    if world.selectors.len() > 1 && !chance.one_in(3) {
        let name = format!("s2._domainkey.{}", world.domain);
        world.lines.push(text_line(&name, &text(chance)));
    }
}

/// A zone whose other records are mostly in order.
pub(crate) fn world(chance: &mut Chance) -> World {
    let mut world = spf::plain(chance);
    world.domain = DOMAIN;
    dmarc::plain(chance, &mut world);
    add(chance, &mut world);
    world
}

/// A key that is in order.
pub(crate) fn plain(world: &mut World) {
    let name = format!("s1._domainkey.{}", world.domain);
    let text = format!("v=DKIM1; k=rsa; p={RSA_2048}");
    world.lines.push(text_line(&name, &text));
}
