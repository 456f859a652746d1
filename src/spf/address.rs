//! Addresses and networks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address lies in a network; never across families.
pub(super) fn in_network(ip: IpAddr, network: IpAddr, length: u8) -> bool {
    match (ip, network) {
        (IpAddr::V4(ip), IpAddr::V4(network)) => {
            let shift = 32 - u32::from(length);
            let bits = |address: Ipv4Addr| u32::from(address).checked_shr(shift).unwrap_or(0);
            bits(ip) == bits(network)
        }
        (IpAddr::V6(ip), IpAddr::V6(network)) => {
            let shift = 128 - u32::from(length);
            let bits = |address: Ipv6Addr| u128::from(address).checked_shr(shift).unwrap_or(0);
            bits(ip) == bits(network)
        }
        _ => false,
    }
}

/// The address as the macro `i` has it: dotted quad, or dotted nibbles (RFC 7208 §7.4).
pub(super) fn dotted(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => {
            let nibbles: Vec<String> = ip
                .octets()
                .iter()
                .flat_map(|b| [b >> 4, b & 15])
                .map(|n| format!("{n:x}"))
                .collect();
            nibbles.join(".")
        }
    }
}

/// A network as text, the bits beyond its length set to nought.
pub(super) fn network(address: IpAddr, length: u8) -> String {
    let kept = u32::from(length);
    let address = match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(32 - kept).unwrap_or(0);
            IpAddr::V4(Ipv4Addr::from(u32::from(address) & mask))
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(128 - kept).unwrap_or(0);
            IpAddr::V6(Ipv6Addr::from(u128::from(address) & mask))
        }
    };
    format!("{address}/{length}")
}

/// The first and the last address of a network, as numbers.
pub(super) fn bounds(address: IpAddr, length: u8) -> (u128, u128) {
    let kept = u32::from(length);
    let (bits, width) = match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    let open = width - kept.min(width);
    let span = 1_u128.checked_shl(open).map_or(u128::MAX, |size| size - 1);
    (bits & !span, bits | span)
}
