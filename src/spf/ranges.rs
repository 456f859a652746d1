//! Networks that are written as people write them: ranges, wildcards and net masks.
//!
//! SPF knows an address and the length of a prefix (RFC 7208 §5.6). Whoever writes
//! `192.0.2.10-192.0.2.20`, `192.0.2.*` or `192.0.2.0/255.255.255.0` means a number of addresses
//! all the same, and the networks that hold just these can be written down.

use std::net::{IpAddr, Ipv4Addr};

use super::BROAD_IP4;
use super::address::network;
use super::parse::{split_name, split_qualifier};
use super::spelling::nearest;

/// Networks beyond which a range is no longer written out.
const NETWORK_LIMIT: usize = 16;

/// The terms for a range of addresses that a word stands for; nothing where it is none.
pub(super) fn networks(word: &str) -> Option<String> {
    let (sign, rest) = split_qualifier(word);
    let (name, value) = split_name(rest);
    let named = nearest(&name.to_ascii_lowercase()) == Some("ip4");
    let value = match value.strip_prefix([':', '=']) {
        Some(value) if named || name.eq_ignore_ascii_case("ip") => value,
        None if name.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => return None,
    };
    let (first, last) = range(value.trim_end_matches([',', ';', '.']))?;
    let terms = cover(first, last)?.into_iter().map(|(address, length)| {
        let network = network(IpAddr::V4(address), length);
        // The length of a single address need not be written (§5.6).
        format!(
            "{sign}ip4:{}",
            network.strip_suffix("/32").unwrap_or(&network)
        )
    });
    Some(terms.collect::<Vec<String>>().join(" "))
}

/// The first and the last address that a text stands for.
fn range(text: &str) -> Option<(u32, u32)> {
    if let Some((first, last)) = text.split_once('-') {
        let first: Ipv4Addr = first.parse().ok()?;
        let last = match last.parse::<Ipv4Addr>() {
            Ok(last) => last,
            // The last number alone: 192.0.2.10-20.
            Err(_) => {
                let [a, b, c, _] = first.octets();
                Ipv4Addr::new(a, b, c, last.parse().ok()?)
            }
        };
        return Some((first.into(), last.into())).filter(|(first, last)| first <= last);
    }
    if let Some((address, mask)) = text.split_once('/') {
        return masked(address, mask);
    }
    // Numbers that are left open: 192.0.2.* and 192.0.*.*.
    let parts: Vec<&str> = text.split('.').collect();
    let is_open = |part: &str| matches!(part, "*" | "x" | "X");
    let known = parts.iter().position(|part| is_open(part))?;
    if parts.len() != 4 || !parts[known..].iter().all(|part| is_open(part)) {
        return None;
    }
    let filled = |open: u8| {
        let numbers = parts.iter().enumerate().map(|(index, part)| {
            let open = Some(open).filter(|_| index >= known);
            open.or_else(|| part.parse().ok())
        });
        let numbers: Option<Vec<u8>> = numbers.collect();
        <[u8; 4]>::try_from(numbers?).ok().map(u32::from_be_bytes)
    };
    Some((filled(0)?, filled(255)?))
}

/// The range of an address and a net mask, or of three numbers and the length of a prefix.
fn masked(address: &str, mask: &str) -> Option<(u32, u32)> {
    let (address, open) = match (address.parse::<Ipv4Addr>(), mask.parse::<Ipv4Addr>()) {
        (Ok(address), Ok(mask)) => (u32::from(address), !u32::from(mask)),
        // 192.0.2/24.
        (Err(_), _) => {
            let length: u32 = mask
                .parse()
                .ok()
                .filter(|length| (9..=24).contains(length))?;
            let whole = format!("{address}.0");
            (whole.parse::<Ipv4Addr>().ok()?.into(), u32::MAX >> length)
        }
        _ => return None,
    };
    // A mask has its ones before its noughts.
    let is_mask = open & open.wrapping_add(1) == 0;
    is_mask.then_some((address & !open, address | open))
}

/// The fewest networks that hold a range and nothing else; nothing where they are too many or too
/// wide.
fn cover(first: u32, last: u32) -> Option<Vec<(Ipv4Addr, u8)>> {
    let mut networks = Vec::new();
    let mut next = u64::from(first);
    let end = u64::from(last) + 1;
    while next < end {
        // As wide as the address allows, and no wider than what is left.
        let mut size = if next == 0 {
            1 << 32
        } else {
            1 << next.trailing_zeros().min(32)
        };
        while size > end - next {
            size >>= 1;
        }
        let length = u8::try_from(32 - size.trailing_zeros()).ok()?;
        if length <= BROAD_IP4 || networks.len() == NETWORK_LIMIT {
            return None;
        }
        networks.push((Ipv4Addr::from(u32::try_from(next).ok()?), length));
        next += size;
    }
    Some(networks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_written_as_networks() {
        for (word, meant) in [
            (
                "ip4:192.0.2.10-192.0.2.20",
                "ip4:192.0.2.10/31 ip4:192.0.2.12/30 ip4:192.0.2.16/30 ip4:192.0.2.20",
            ),
            ("ipv4:192.0.2.8-15", "ip4:192.0.2.8/29"),
            ("-ip4:192.0.2.4-5", "-ip4:192.0.2.4/31"),
            ("192.0.2.*", "ip4:192.0.2.0/24"),
            ("ip4:192.0.*.*", "ip4:192.0.0.0/16"),
            ("ip4=192.0.2.x;", "ip4:192.0.2.0/24"),
            ("ip4:192.0.2.7/255.255.255.0", "ip4:192.0.2.0/24"),
            ("ip4:192.0.2.7/255.255.255.255", "ip4:192.0.2.7"),
            ("ip4:192.0.2/24", "ip4:192.0.2.0/24"),
        ] {
            assert_eq!(networks(word).as_deref(), Some(meant), "{word}");
        }
    }

    #[test]
    fn what_is_no_plain_range_is_left() {
        for word in [
            "ip4:192.0.2.20-192.0.2.10",
            "ip4:192.0.2.1",
            "ip4:192.0.2",
            "ip4:10.*.*.*",
            "ip4:*.*.*.*",
            "ip4:192.*.2.1",
            "ip4:192.0.2.0/255.0.255.0",
            "ip4:192.0.2.0/0.0.0.0",
            "ip4:192.0.2.0/33",
            "ip4:0.0.0.1-255.255.255.254",
            "a:192.0.2.1-5",
            "include:x-1.example",
            "ip6:2001:db8::1-5",
        ] {
            assert_eq!(networks(word), None, "{word}");
        }
    }
}
