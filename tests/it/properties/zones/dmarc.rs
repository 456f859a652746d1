//! Zones of DMARC: records from the grammar and with slips, at the domain, above it and elsewhere.

use super::chance::Chance;
use super::dkim;
use super::spf;
use super::world::{DOMAIN, World, text_line};

/// Tags with a value that they may have; the first are in nearly every record.
const TAGS: &[(&str, &[&str])] = &[
    ("sp", &["none", "quarantine", "reject"]),
    ("np", &["none", "quarantine", "reject"]),
    ("adkim", &["r", "s"]),
    ("aspf", &["r", "s"]),
    ("t", &["y", "n"]),
    ("psd", &["y", "n", "u"]),
    ("fo", &["0", "1", "d", "s", "1:d:s", "d:s"]),
    ("rua", ADDRESSES),
    ("rua", ADDRESSES),
    ("rua", ADDRESSES),
    ("ruf", ADDRESSES),
];

/// Where reports are to go.
const ADDRESSES: &[&str] = &[
    "mailto:d@shop.example",
    "mailto:d@shop.example,mailto:e@shop.example",
    "mailto:d@agreed.example",
    "mailto:d@silent.example",
    "mailto:d@moved.example",
    "mailto:d@open.example",
    "mailto:d@news.shop.example",
    "https://shop.example/reports",
    "mailto:a@r1.example,mailto:a@r2.example,mailto:a@r3.example,mailto:a@r4.example,mailto:a@r5.example",
];

/// Tags that no standard has any more, or has never had, and values that they cannot have.
const ODD: &[(&str, &str)] = &[
    ("pct", "100"),
    ("pct", "50"),
    ("pct", "0"),
    ("pct", "150"),
    ("pct", "abc"),
    ("pct", ""),
    ("ri", "86400"),
    ("ri", "24h"),
    ("rf", "afrf"),
    ("rf", "xml"),
    ("fo", "2"),
    ("fo", "1,d"),
    ("fo", "0:1"),
    ("fo", ""),
    ("adkim", "relaxed"),
    ("aspf", "strict"),
    ("aspf", ""),
    ("t", "yes"),
    ("t", "maybe"),
    ("psd", "no"),
    ("sp", "rejct"),
    ("np", ""),
    ("p", "reject"),
    ("p", "none"),
    ("rua", "d@shop.example"),
    ("rua", "mailto: d@shop.example"),
    ("rua", "mailto://d@shop.example"),
    ("rua", "mailto:d@shop.example!10m"),
    ("rua", "mailto:d@shop.example;mailto:e@shop.example"),
    ("rua", "mailto:d@shop.example mailto:e@shop.example"),
    ("rua", "maito:d@shop.example"),
    ("rua", "mailto:d"),
    ("rua", ""),
    ("ruf", "<mailto:d@shop.example>"),
    ("RUA", "mailto:d@shop.example"),
    ("x-note", "ours"),
    ("note", "ours"),
    ("asfp", "s"),
    ("", "oops"),
];

/// Policies as they are written.
const POLICIES: &[&str] = &[
    "reject",
    "reject",
    "reject",
    "quarantine",
    "none",
    "none",
    "Reject",
    "rejct",
    "monitor",
    "",
    "quarantaine",
    "\"reject\"",
    "none reject",
];

/// What may happen to a record as a whole: what stands in place of what.
const SLIPS: &[(&str, &str)] = &[
    ("; ", " "),
    ("; ", ", "),
    ("; ", ","),
    ("; ", ";"),
    ("; ", " ; "),
    ("; ", ";; "),
    ("; ", ";\t"),
    ("; ", " | "),
    ("; ", "\\; "),
    ("; ", "&nbsp;; "),
    ("; ", ";\u{a0}"),
    ("; ", ";\n"),
    ("DMARC1; ", "DMARC1 "),
    ("DMARC1; ", "DMARC1, "),
    ("DMARC1; ", "DMARC1. "),
    ("DMARC1; ", "DMARC1: "),
    ("v=DMARC1; ", ""),
    ("v=DMARC1", "v=dmarc1"),
    ("v=DMARC1", "V=DMARC1"),
    ("v=DMARC1", "v=DMARC2"),
    ("v=DMARC1", "v=DMARC"),
    ("v=DMARC1", "v = DMARC1"),
    ("v=DMARC1", "v=\"DMARC1\""),
    ("v=DMARC1", " v=DMARC1"),
    ("v=DMARC1", "\"v=DMARC1"),
    ("v=DMARC1", "DMARC: v=DMARC1"),
    ("v=DMARC1", "_dmarc IN TXT v=DMARC1"),
    ("v=DMARC1", "\u{feff}v=DMARC1"),
    ("v=DMARC1", "v=DMARC1; v=DMARC1"),
    ("v=DMARC1", "v:DMARC1"),
    ("p=", "P="),
    ("p=", "p = "),
    ("p=", "p:"),
    ("p=", "policy="),
    ("p=", "q="),
    ("p=", "\u{200b}p="),
    ("mailto:", "mailto:\u{a0}"),
    ("mailto:", "MAILTO:"),
    ("=", " = "),
];

/// What else stands at the name.
const FOREIGN: &[&str] = &[
    "v=spf1 -all",
    "site-verification=abc",
    "",
    "v=DMARC1 p=reject",
    "v=DMARC1. p=reject",
    "v=dmarc1; p=reject",
    "v=DMARC10; p=reject",
    "p=reject",
];

/// Lines that the destinations of reports publish.
const CONSENT: &[&str] = &[
    "shop.example._report._dmarc.agreed.example. TXT \"v=DMARC1\"",
    "shop.example._report._dmarc.moved.example. TXT \"v=DMARC1; rua=mailto:x@elsewhere.example\"",
    "*._report._dmarc.open.example. TXT \"v=DMARC1;\"",
    "silent.example. MX 10 mail.shop.example.",
    "r1.example. MX 10 mail.shop.example.",
];

/// A record as its owner meant it and as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// Every tag with its value, where there is nothing to guess about any: no more than one slip.
    pub(crate) meant: Vec<(&'static str, &'static str)>,
    /// The text.
    pub(crate) text: String,
}

/// A record.
fn record(chance: &mut Chance) -> Record {
    let policy = *chance.pick(POLICIES);
    let mut meant: Vec<(&str, &str)> = vec![("v", "DMARC1"), ("p", policy)];
    for _ in 0..chance.below(4) {
        let (name, values) = chance.pick(TAGS);
        if meant.iter().all(|(other, _)| other != name) {
            meant.push((name, chance.pick::<&str>(values)));
        }
    }
    let mut tags = meant.clone();
    let mut plain = matches!(policy, "reject" | "quarantine" | "none");
    if chance.one_in(4) {
        let at = 2 + chance.below(tags.len() - 1);
        let odd = *chance.pick(ODD);
        plain &= meant.iter().all(|(name, _)| *name != odd.0);
        tags.insert(at, odd);
    }
    let mut slips = usize::from(tags.len() > meant.len());
    if chance.one_in(12) {
        tags.swap(0, 1);
        slips += 1;
    }
    if chance.one_in(15) {
        slips += 1;
        let at = chance.below(tags.len());
        tags.push(tags[at]);
    }
    let parts = tags.iter().map(|(name, value)| match *name {
        "" => (*value).to_owned(),
        name => format!("{name}={value}"),
    });
    let mut text = parts.collect::<Vec<_>>().join("; ");
    for _ in 0..[0, 0, 0, 1, 1, 2][chance.below(6)] {
        let (from, to) = chance.pick(SLIPS);
        // Where "p=" is not what was meant, nobody can say what was.
        plain &= *to != "q=";
        slips += 1;
        text = text.replace(from, to);
    }
    let end = chance.below(20);
    slips += usize::from(end < 4);
    match end {
        0 => text.push(';'),
        1 => text.push('"'),
        2 => text.push_str(" ;"),
        3 => text.push('.'),
        _ => {}
    }
    let meant = if plain && slips < 2 {
        meant
    } else {
        Vec::new()
    };
    Record { meant, text }
}

/// Records of a domain and of those above it.
pub(crate) fn add(chance: &mut Chance, world: &mut World) {
    let own = format!("_dmarc.{}", world.domain);
    let above = "_dmarc.shop.example";
    match chance.below(24) {
        0 => {}
        1 => {
            let name = *chance.pick(&[
                "shop.example",
                "_dmarc._dmarc.shop.example",
                "_dmarc.shop.example.shop.example",
                "dmarc.shop.example",
                "*.shop.example",
                "_dmarc.www.shop.example",
            ]);
            world.lines.push(text_line(name, &record(chance).text));
        }
        2 => {
            let target = *chance.pick(&[
                "p.dmarc.example",
                "gone.dmarc.example",
                "_dmarc.loop.example",
            ]);
            world.lines.push(format!("{own}. CNAME {target}."));
            world
                .lines
                .push("_dmarc.loop.example. CNAME _dmarc.loop.example.".to_owned());
            world
                .lines
                .push(text_line("p.dmarc.example", &record(chance).text));
        }
        3 => {
            world.lines.push(text_line(&own, &record(chance).text));
            world.lines.push(text_line(&own, &record(chance).text));
        }
        4 | 5 => {
            world.lines.push(text_line(&own, &record(chance).text));
            world
                .lines
                .push(text_line(&own, chance.pick::<&str>(FOREIGN)));
        }
        6 => {
            let failure = *chance.pick(&["servfail", "timeout", "refused", "nxdomain"]);
            let name = *chance.pick(&[&*own, above, "_dmarc.example"]);
            world.lines.push(format!("{name}. TXT !{failure}"));
        }
        _ => {
            let record = record(chance);
            world.lines.push(text_line(&own, &record.text));
            world.policy = Some(record);
        }
    }
    if own != above && !chance.one_in(3) {
        world.lines.push(text_line(above, &record(chance).text));
    }
    if chance.one_in(12) {
        let psd = *chance.pick(&["y", "n", "u"]);
        let text = format!("v=DMARC1; p=reject; psd={psd}");
        world.lines.push(text_line("_dmarc.example", &text));
    }
    world
        .lines
        .extend(CONSENT.iter().map(|line| (*line).to_owned()));
    if chance.one_in(3) {
        let names = [
            DOMAIN,
            "news.shop.example",
            "a.b.shop.example",
            "other.example",
            "example",
        ];
        let names: Vec<&'static str> = (0..=chance.below(2))
            .map(|_| *chance.pick(&names))
            .collect();
        if chance.one_in(2) {
            world.dkim_domains = names;
        } else {
            world.spf_domains = names;
        }
    }
}

/// One record without a flaw.
pub(crate) fn plain(chance: &mut Chance, world: &mut World) {
    let policy = *chance.pick(&["reject", "reject", "none", "quarantine"]);
    let more = *chance.pick(&["", "", "", "; adkim=s", "; aspf=s", "; sp=none", "; t=y"]);
    let text = format!("v=DMARC1; p={policy}; rua=mailto:d@shop.example{more}");
    world.lines.push(text_line("_dmarc.shop.example", &text));
}

/// A zone whose other records are in order.
pub(crate) fn world(chance: &mut Chance) -> World {
    let mut world = spf::plain(chance);
    world.domain = *chance.pick(&[
        DOMAIN,
        DOMAIN,
        DOMAIN,
        "news.shop.example",
        "a.b.shop.example",
    ]);
    let name = world.domain;
    if name != DOMAIN {
        world.lines.push(format!("{name}. TXT \"v=spf1 mx -all\""));
        world
            .lines
            .push(format!("{name}. MX 10 mail.shop.example."));
    }
    dkim::plain(&mut world);
    add(chance, &mut world);
    world
}
