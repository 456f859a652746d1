//! Reading networks (RFC 7208 §12): addresses and the lengths of their prefixes.
//!
//! Most terms of most records are networks, so they are read in one pass over their bytes.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::FaultKind;

/// Reads the value of `ip4` or `ip6`: an address, read by `own`, and a prefix length. An address of
/// the `other` family is told apart.
pub(super) fn network<A>(
    value: &str,
    longest: u8,
    own: fn(&str) -> Option<(A, &str)>,
    other: fn(&str) -> bool,
) -> Result<(A, u8), FaultKind> {
    let value = value.strip_prefix(':').ok_or(FaultKind::InvalidAddress)?;
    match own(value) {
        Some((address, "")) => Ok((address, longest)),
        Some((address, rest)) => match rest.strip_prefix('/') {
            Some(digits) => Ok((address, prefix_length(digits, longest)?)),
            None => Err(FaultKind::InvalidAddress),
        },
        None if other(value) => Err(FaultKind::WrongAddressFamily),
        None => Err(FaultKind::InvalidAddress),
    }
}

/// Reads the number up to 255 that a text begins with, without leading zeros; gives what is behind.
fn number(text: &str) -> Option<(u8, &str)> {
    let (mut value, mut length) = (0_u16, 0);
    // A fourth digit is one too many already.
    for digit in text.bytes().take(4).take_while(u8::is_ascii_digit) {
        value = value * 10 + u16::from(digit - b'0');
        length += 1;
    }
    let plain = length == 1 || (length > 1 && !text.starts_with('0'));
    let value = u8::try_from(value).ok().filter(|_| plain)?;
    Some((value, text.get(length..)?))
}

/// Reads the `ip4-network` (RFC 7208 §12) that a text begins with: four numbers up to 255, without
/// leading zeros; gives what is behind.
///
/// Most terms of most records are of this kind. The standard library reads it too, in three times
/// the time.
pub(super) fn ip4_network(text: &str) -> Option<(Ipv4Addr, &str)> {
    let (a, rest) = number(text)?;
    let (b, rest) = number(rest.strip_prefix('.')?)?;
    let (c, rest) = number(rest.strip_prefix('.')?)?;
    let (d, rest) = number(rest.strip_prefix('.')?)?;
    Some((Ipv4Addr::new(a, b, c, d), rest))
}

/// Reads the `ip6-network` (RFC 7208 §12, RFC 4291 §2.2) up to a "/"; gives what is behind.
pub(super) fn ip6_network(text: &str) -> Option<(Ipv6Addr, &str)> {
    let end = text.bytes().position(|b| b == b'/').unwrap_or(text.len());
    let (address, rest) = text.split_at(end);
    let address = ip6_prefix(address).or_else(|| address.parse().ok())?;
    Some((address, rest))
}

/// Reads an address whose last groups are left out, as those of nearly every network are. The
/// standard library reads it too, in four times the time.
fn ip6_prefix(text: &str) -> Option<Ipv6Addr> {
    let groups = text.strip_suffix("::")?.as_bytes().split(|&b| b == b':');
    let mut segments = [0; 8];
    // Two colons stand for at least one group.
    let mut places = segments.iter_mut().take(7);
    for group in groups {
        let place = places.next()?;
        if group.is_empty() || group.len() > 4 {
            return None;
        }
        for &digit in group {
            *place = *place << 4 | u16::try_from(char::from(digit).to_digit(16)?).ok()?;
        }
    }
    Some(segments.into())
}

/// A prefix length without leading zeros (RFC 7208 §12, `ip4-cidr-length`).
pub(super) fn prefix_length(digits: &str, longest: u8) -> Result<u8, FaultKind> {
    match number(digits) {
        Some((length, "")) if length <= longest => Ok(length),
        _ => Err(FaultKind::InvalidPrefix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard library is the second opinion.
    #[test]
    fn networks_are_read_as_the_grammar_has_them() {
        let part = [
            "0", "1", "9", "10", "99", "100", "255", "256", "01", "00", "", "a", "1000", "+1",
        ];
        for first in part {
            for last in part {
                for text in [
                    format!("{first}.0.2.{last}"),
                    format!("192.{first}.{last}"),
                    format!("{first}.{last}.1.2.3"),
                ] {
                    let known = text.parse::<Ipv4Addr>().ok();
                    let read = ip4_network(&text).filter(|(_, rest)| rest.is_empty());
                    assert_eq!(read.map(|(address, _)| address), known, "{text}");
                }
            }
        }
    }

    /// The standard library is the second opinion here too.
    #[test]
    fn networks_of_ip6_are_read_as_the_grammar_has_them() {
        let part = [
            "",
            "0",
            "db8",
            "DB8",
            "00db8",
            "g",
            "+1",
            "1:2:3",
            "1:2:3:4:5:6",
            "192.0.2.1",
        ];
        for first in part {
            for last in part {
                for text in [
                    format!("{first}:{last}::"),
                    format!("{first}::{last}"),
                    format!("{first}:{last}"),
                    format!("::{first}:{last}"),
                ] {
                    let read = ip6_network(&text).map(|(address, _)| address);
                    assert_eq!(read, text.parse().ok(), "{text}");
                }
            }
        }
    }
}
