//! Whose a host is, as far as its name and address tell.
//!
//! Here nobody can be asked, so that two hosts are taken to be one operator's where their names end
//! alike, or where both are known to be those of a large one.

use std::net::IpAddr;

use crate::client::Scope;

/// Second labels below which countries hand out domains: `shop.co.uk` and `bank.co.uk` have nothing
/// in common.
const SECOND_LABELS: [&str; 10] = [
    "ac", "co", "com", "edu", "gov", "go", "ne", "net", "or", "org",
];

/// Operators whose own hosts have names of several domains. Seen in headers that they write, 2026.
const FAMILIES: [&[&str]; 7] = [
    &[
        "outlook.com",
        "office365.com",
        "exchangelabs.com",
        "hotmail.com",
        "microsoft.com",
        "live.com",
    ],
    &["google.com", "gmail.com", "googlemail.com", "1e100.net"],
    &["apple.com", "icloud.com", "mac.com", "me.com"],
    &["yahoo.com", "yahoodns.net", "aol.com", "ymail.com"],
    &["messagingengine.com", "fastmail.com", "fastmail.fm"],
    &["protonmail.ch", "proton.me", "protonmail.com", "proton.ch"],
    &["zoho.com", "zoho.eu", "zohomail.com", "zohomail.eu"],
];

/// Services that filter mail before its receiver gets it, and often write a name of their own into
/// what they find. Seen in headers that they write, 2026.
const FILTERS: [&[&str]; 8] = [
    &[
        "pphosted.com",
        "ppops.net",
        "ppe-hosted.com",
        "proofpoint.com",
    ],
    &["mimecast.com", "mimecast.co.za", "mimecast-offshore.com"],
    &["messagelabs.com", "symanteccloud.com"],
    &["iphmx.com"],
    &["barracudanetworks.com", "cudaops.com"],
    &["hornetsecurity.com", "antispameurope.com"],
    &["trendmicro.com", "trendmicro.eu"],
    &["sophos.com"],
];

/// Apple's place in the list.
const APPLE: usize = 2;

/// Whether two hosts belong to one operator by their names.
pub(super) fn are_one(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (organization(one), organization(other)) else {
        return false;
    };
    one.eq_ignore_ascii_case(other)
        || family(one).is_some_and(|family| Some(family) == self::family(other))
}

/// Whether an address can be that of a client: one that is met in the network, and no address that
/// an operator is known to use inside. Those of examples are taken as if they were public.
pub(super) fn is_outside(ip: IpAddr) -> bool {
    // Exchange Online, as Microsoft lists its own: 2603:1006, 2603:1016 and so on to 2603:10f6.
    let of_microsoft = |ip: std::net::Ipv6Addr| {
        let [first, second, ..] = ip.segments();
        first == 0x2603 && second & 0xff0f == 0x1006
    };
    Scope::of(ip).is_routed()
        && match ip {
            IpAddr::V4(_) => true,
            IpAddr::V6(ip) if of_microsoft(ip) => false,
            // Google writes its hosts in 10.0.0.0/8 in the form of 6to4 (RFC 3056 §2).
            IpAddr::V6(ip) => match ip.octets() {
                [0x20, 0x02, a, b, c, d, ..] => Scope::of([a, b, c, d].into()).is_routed(),
                _ => true,
            },
        }
}

/// Whether a hop stays within an operator whose own hosts have public addresses: Apple has all that
/// begin with 17.
pub(super) fn is_within(ip: IpAddr, by: &str) -> bool {
    matches!(ip, IpAddr::V4(ip) if ip.octets()[0] == 17)
        && organization(by).and_then(family) == Some(APPLE)
}

/// Whether two hosts belong to one service that filters mail.
pub(super) fn are_one_filter(one: &str, other: &str) -> bool {
    let place = |name: &str| {
        let own = organization(name)?;
        let is_own = |names: &&[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(own));
        FILTERS.iter().position(is_own)
    };
    place(one).is_some_and(|one| place(other) == Some(one))
}

/// The part of a name that was registered, as far as can be told without asking.
fn organization(name: &str) -> Option<&str> {
    let name = name.trim_matches(['[', ']', '.']);
    if name.parse::<IpAddr>().is_ok() || !name.contains('.') {
        return None;
    }
    let last = |count: usize| {
        let mut dots = name.rmatch_indices('.').map(|(at, _)| at);
        dots.nth(count - 1).map_or(name, |at| &name[at + 1..])
    };
    let two = last(2);
    let (second, top) = two.split_once('.')?;
    let by_country = top.len() == 2
        && SECOND_LABELS
            .iter()
            .any(|label| label.eq_ignore_ascii_case(second));
    Some(if by_country { last(3) } else { two })
}

/// The operator of a registered domain, where it is one of those that are known.
fn family(organization: &str) -> Option<usize> {
    let own = |family: &[&str]| {
        let mut names = family.iter();
        names.any(|name| name.eq_ignore_ascii_case(organization))
    };
    FAMILIES.iter().position(|family| own(family))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_one_operator() {
        for (one, other, expected) in [
            ("mx.in.example", "store.IN.example.", true),
            ("a.prod.outlook.com", "b.prod.exchangelabs.com", true),
            ("mail-yw1.google.com", "mx.google.com", true),
            ("a.shop.co.uk", "mx.bank.co.uk", false),
            ("a.shop.co.uk", "mx.shop.co.uk", true),
            ("mail.shop.example", "mx.in.example", false),
            ("unknown", "unknown", false),
            ("192.0.2.10", "192.0.2.10", false),
            ("localhost", "mx.in.example", false),
            ("", "", false),
        ] {
            assert_eq!(are_one(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn addresses_inside_are_no_clients() {
        for (ip, expected) in [
            ("192.0.2.10", true),
            ("2001:db8::1", true),
            ("127.0.0.1", false),
            ("10.1.2.3", false),
            ("169.254.1.1", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("2603:10a6:20b:100::15", false),
            ("2603:10b6:408:e8::32", false),
            ("2603:10d6:103:d4::5", false),
            ("2603:1020:5::1", true),
            ("2002:a05:6402:1::1", false),
            ("2002:c000:20a::1", true),
            ("2a01:111:f403::1", true),
        ] {
            assert_eq!(is_outside(ip.parse().unwrap()), expected, "{ip}");
        }
        let apple = "17.58.6.1".parse().unwrap();
        assert!(is_within(apple, "ms1.p00.mac.com"));
        assert!(!is_within(apple, "mx.google.com"));
    }
}
