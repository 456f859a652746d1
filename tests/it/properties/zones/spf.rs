//! Zones of SPF: records from the grammar, slips that people make, and what providers publish.

use std::net::IpAddr;

use super::chance::Chance;
use super::world::{World, Written};
use super::{dkim, dmarc};

/// Addresses and networks of those who send.
const NETWORKS: &[&str] = &[
    "ip4:203.0.113.0/24",
    "ip4:203.0.113.64/27",
    "ip4:203.0.113.65",
    "ip4:198.51.100.0/24",
    "ip4:198.51.100.7",
    "ip4:198.51.100.128/25",
    "ip6:2001:db8:1::/48",
    "ip6:2001:db8:1::7",
    "ip6:2001:db8:2::/64",
];

/// Terms that name nobody by an address of their own.
const OTHERS: &[&str] = &[
    "a",
    "mx",
    "a:both.shop.example",
    "a:four.shop.example",
    "a:six.shop.example",
    "a:six2.shop.example",
    "a:gone.shop.example",
    "a:gone2.shop.example",
    "a:gone3.shop.example",
    "mx:shop.example",
    "mx:gone.shop.example",
    "ptr",
    "exists:%{i}.list.example",
    "include:%{l}._user.shop.example",
    "a:%{l}.shop.example",
    "ip4:10.1.2.3",
    "ip4:192.168.0.0/16",
    "x-note=1",
];

/// Where an include leads to.
const TARGETS: &[&str] = &[
    "p1.example",
    "p2.example",
    "p3.example",
    "p4.example",
    "p5.example",
    "p6.example",
    "_spf.shop.example",
    "gone.example",
    "any.wild.example",
];

/// Clients.
const CLIENTS: &[&str] = &[
    "192.0.2.10",
    "203.0.113.65",
    "203.0.113.200",
    "198.51.100.7",
    "198.51.100.200",
    "192.0.2.99",
    "2001:db8:1::7",
    "2001:db8:2::1",
    "2001:db8::10",
];

/// Lines that every zone begins with.
const HOSTS: &[&str] = &[
    "shop.example. SOA ns.shop.example. admin.shop.example. 1 3600 600 86400 300",
    "mail.shop.example. A 192.0.2.10",
    "mail.shop.example. AAAA 2001:db8::10",
    "both.shop.example. A 192.0.2.11",
    "both.shop.example. AAAA 2001:db8::11",
    "four.shop.example. A 192.0.2.12",
    "six.shop.example. AAAA 2001:db8::12",
    "six2.shop.example. AAAA 2001:db8::13",
    "postmaster._user.shop.example. TXT \"v=spf1 ip4:198.51.100.7 -all\"",
];

/// What happens to a record between the head of its owner and the zone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Slip {
    Label,
    Quotes,
    Entities,
    Element,
    SpaceBefore,
    Commas,
    Semicolons,
    Equals,
    WebAddress,
    Misspelt,
    SignBehind,
    Comment,
    Star,
    Mask,
    Range,
    Letters,
    Token,
    Twice,
}

/// The slips that may happen to any record.
const SLIPS: &[Slip] = &[
    Slip::Label,
    Slip::Quotes,
    Slip::Entities,
    Slip::Element,
    Slip::SpaceBefore,
    Slip::Commas,
    Slip::Semicolons,
    Slip::Equals,
    Slip::WebAddress,
    Slip::Misspelt,
    Slip::SignBehind,
    Slip::Comment,
    Slip::Star,
    Slip::Mask,
    Slip::Range,
    Slip::Twice,
];

impl Slip {
    /// The text after the slip.
    pub(crate) fn apply(self, text: &str) -> String {
        match self {
            Self::Label => format!("SPF: {text}"),
            Self::Quotes => format!("\"{text}\""),
            Self::Entities => format!("&quot;{text}&quot;"),
            Self::Element => format!("<p>{text}</p>"),
            Self::SpaceBefore => format!(" {text}"),
            Self::Commas => text.replace(' ', ", "),
            Self::Semicolons => text.replace(' ', ";"),
            Self::Equals => text.replace("ip4:", "ip4=").replace("include:", "include="),
            Self::WebAddress => text.replacen("include:", "include:https://", 1),
            Self::Misspelt => text.replacen("include:", "inculde:", 1),
            Self::SignBehind => text.replace("-all", "all-").replace("~all", "all~"),
            Self::Comment => format!("{text} # our own hosts"),
            Self::Star => text.replacen("203.0.113.0/24", "203.0.113.*", 1),
            Self::Mask => text.replacen("198.51.100.0/24", "198.51.100.0/255.255.255.0", 1),
            Self::Range => text.replacen("203.0.113.64/27", "203.0.113.64-203.0.113.95", 1),
            Self::Letters => format!("xxx{text}"),
            Self::Token => format!("site-verification=abc {text}"),
            Self::Twice => {
                let first = text.split(' ').nth(1).unwrap_or_default();
                format!("{text} {first}")
            }
        }
    }
}

/// A zone of SPF, whose other records are in order.
pub(crate) fn world(chance: &mut Chance) -> World {
    let mut world = alone(chance);
    dmarc::plain(chance, &mut world);
    dkim::plain(&mut world);
    world
}

/// A zone with a record that is in order and nothing besides.
pub(crate) fn plain(chance: &mut Chance) -> World {
    let mut world = World::new(chance.below(10_000));
    world.lines = HOSTS.iter().map(|line| (*line).to_owned()).collect();
    world
        .lines
        .push("shop.example. MX 10 mail.shop.example.".to_owned());
    let terms = ["mx", "ip4:198.51.100.7", "-all"]
        .map(str::to_owned)
        .to_vec();
    let slips = Vec::new();
    world.records.push(Written { terms, slips });
    if chance.one_in(2) {
        let ip = chance.pick(&["192.0.2.10", "192.0.2.10", "198.51.100.7", "203.0.113.200"]);
        world.ip = Some(ip.parse().expect("an address"));
    }
    world
}

/// A zone of SPF alone.
pub(crate) fn alone(chance: &mut Chance) -> World {
    let mut world = World::new(0);
    world.lines = HOSTS.iter().map(|line| (*line).to_owned()).collect();
    let mx: &[&str] = match chance.below(8) {
        0 => &["0 ."],
        1 => &[],
        2 => &[
            "10 mail.shop.example.",
            "20 four.shop.example.",
            "30 four.shop.example.",
        ],
        3 => &["10 mail.shop.example.", "20 gone.shop.example."],
        _ => &["10 mail.shop.example."],
    };
    world
        .lines
        .extend(mx.iter().map(|host| format!("shop.example. MX {host}")));
    if chance.one_in(2) {
        world.lines.push("shop.example. A 192.0.2.80".to_owned());
    }
    providers(chance, &mut world);
    if chance.one_in(40) {
        let target = *chance.pick(TARGETS);
        world
            .lines
            .retain(|line| !line.starts_with("shop.example. "));
        world.lines.push(format!("shop.example. CNAME {target}."));
    } else {
        let many = [1, 1, 1, 1, 1, 1, 2, 2, 0][chance.below(9)];
        for _ in 0..many {
            let written = written(chance);
            world.records.push(written);
        }
        if many == 1 && chance.one_in(20) {
            let slip = *chance.pick(&[Slip::Letters, Slip::Token]);
            world.records[0].slips.push(slip);
        }
        world.glued = many == 2 && chance.one_in(3);
    }
    if chance.one_in(12) {
        let name = chance.pick(&[
            "shop.example",
            "mail.shop.example",
            "p1.example",
            "p2.example",
        ]);
        let kind = chance.pick(&["TXT", "TXT", "A", "AAAA", "MX"]);
        let failure = chance.pick(&["servfail", "timeout", "nxdomain", "refused"]);
        // What is denied is not there.
        if (*name, *kind, *failure) == ("shop.example", "TXT", "nxdomain") {
            world.records.clear();
        }
        world.lines.push(format!("{name}. {kind} !{failure}"));
    }
    if chance.one_in(2) {
        let ip: IpAddr = chance.pick(CLIENTS).parse().expect("an address");
        world.ip = Some(ip);
    }
    world.failing = chance.below(10_000);
    world
}

/// The records of those who send for others: plain, in a chain, in a circle, with what is not
/// there.
fn providers(chance: &mut Chance, world: &mut World) {
    for name in TARGETS.iter().take(7) {
        let mut terms: Vec<String> = Vec::new();
        for _ in 0..=chance.below(3) {
            let term = match chance.below(12) {
                0 => format!("include:{}", chance.pick(TARGETS)),
                1 => format!("?include:{}", chance.pick(TARGETS)),
                2 => format!("-{}", chance.pick(NETWORKS)),
                3 => {
                    (*chance.pick(&["a:gone.p.example", "mx", "exists:%{i}.p.example"])).to_owned()
                }
                _ => (*chance.pick(NETWORKS)).to_owned(),
            };
            terms.push(term);
        }
        let end = match chance.below(12) {
            0 => format!("redirect={}", chance.pick(TARGETS)),
            1 => "?all".to_owned(),
            2 => "nonsense -all".to_owned(),
            3 | 4 => "~all".to_owned(),
            _ => "-all".to_owned(),
        };
        let record = format!("v=spf1 {} {end}", terms.join(" "));
        world.lines.push(format!("{name}. TXT \"{record}\""));
        if chance.one_in(60) {
            world.lines.push(format!("{name}. TXT \"v=spf1 a -all\""));
        }
    }
    world
        .lines
        .push("*.wild.example. TXT \"v=spf1 ip4:198.51.100.0/24 -all\"".to_owned());
}

/// A record of the domain, as it was meant and as it is written.
fn written(chance: &mut Chance) -> Written {
    let mut terms: Vec<String> = Vec::new();
    let many = if chance.one_in(15) {
        12
    } else {
        chance.below(5)
    };
    for _ in 0..many {
        let sign = if chance.one_in(14) {
            *chance.pick(&["-", "~", "?", "+"])
        } else {
            ""
        };
        let term = match chance.below(10) {
            0..=2 => format!("include:{}", chance.pick(TARGETS)),
            3..=5 => (*chance.pick(OTHERS)).to_owned(),
            _ => (*chance.pick(NETWORKS)).to_owned(),
        };
        let sign = if term.contains('=') { "" } else { sign };
        terms.push(format!("{sign}{term}"));
    }
    match chance.below(14) {
        0 => terms.push(format!("redirect={}", chance.pick(TARGETS))),
        1 => {}
        2 => {
            terms.push("redirect=p1.example".to_owned());
            terms.push(format!("redirect={}", chance.pick(TARGETS)));
        }
        3 => terms.push((*chance.pick(&["?all", "+all"])).to_owned()),
        4 => {
            terms.push("-all".to_owned());
            terms.push((*chance.pick(NETWORKS)).to_owned());
        }
        5 => {
            terms.push(format!("redirect={}", chance.pick(TARGETS)));
            terms.push("~all".to_owned());
        }
        6..=9 => terms.push("~all".to_owned()),
        _ => terms.push("-all".to_owned()),
    }
    let mut slips = Vec::new();
    if chance.one_in(2) {
        slips.push(*chance.pick(SLIPS));
        if chance.one_in(4) {
            slips.push(*chance.pick(SLIPS));
        }
    }
    Written { terms, slips }
}
