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
