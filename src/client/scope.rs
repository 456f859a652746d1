//! Where an address is of use (RFC 6890 lists the blocks).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

/// Where an address is of use.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "scope-")]
pub enum Scope {
    /// Everywhere.
    Public,
    /// In a network of one's own (RFC 1918, RFC 4193).
    Private,
    /// Between a provider and its customers (RFC 6598).
    Shared,
    /// On one cable (RFC 3927, RFC 4291 §2.5.6).
    LinkLocal,
    /// On the host itself (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
    Loopback,
    /// In examples (RFC 5737, RFC 3849).
    Documentation,
    /// Nowhere as a sender: multicast, reserved, unspecified.
    Reserved,
}

impl Scope {
    /// The scope of an address.
    pub fn of(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(ip) => of_ip4(ip),
            IpAddr::V6(ip) => of_ip6(ip),
        }
    }

    /// Whether hosts elsewhere can meet such an address. Examples are taken as if they were public.
    pub fn is_routed(self) -> bool {
        matches!(self, Self::Public | Self::Documentation)
    }
}

fn of_ip4(ip: Ipv4Addr) -> Scope {
    match ip.octets() {
        _ if ip.is_private() => Scope::Private,
        [100, second, ..] if second & 0xc0 == 64 => Scope::Shared,
        _ if ip.is_link_local() => Scope::LinkLocal,
        _ if ip.is_loopback() => Scope::Loopback,
        _ if ip.is_documentation() => Scope::Documentation,
        // "This network" (RFC 1122 §3.2.1.3), multicast, and all from 240 on.
        [0 | 224..=255, ..] => Scope::Reserved,
        _ => Scope::Public,
    }
}

fn of_ip6(ip: Ipv6Addr) -> Scope {
    match ip.segments() {
        _ if ip.is_unique_local() => Scope::Private,
        _ if ip.is_unicast_link_local() => Scope::LinkLocal,
        _ if ip.is_loopback() => Scope::Loopback,
        [0x2001, 0xdb8, ..] => Scope::Documentation,
        _ if ip.is_unspecified() || ip.is_multicast() => Scope::Reserved,
        _ => Scope::Public,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_at_its_borders() {
        for (ip, scope) in [
            ("9.255.255.255", Scope::Public),
            ("10.0.0.1", Scope::Private),
            ("172.31.255.255", Scope::Private),
            ("172.32.0.0", Scope::Public),
            ("100.63.255.255", Scope::Public),
            ("100.64.0.0", Scope::Shared),
            ("100.127.255.255", Scope::Shared),
            ("100.128.0.0", Scope::Public),
            ("169.254.7.7", Scope::LinkLocal),
            ("127.0.0.2", Scope::Loopback),
            ("192.0.2.10", Scope::Documentation),
            ("203.0.113.1", Scope::Documentation),
            ("0.0.0.0", Scope::Reserved),
            ("224.0.0.1", Scope::Reserved),
            ("255.255.255.255", Scope::Reserved),
            ("223.255.255.255", Scope::Public),
            ("2001:db8::1", Scope::Documentation),
            ("2a01::1", Scope::Public),
            ("fd00::1", Scope::Private),
            ("fe80::1", Scope::LinkLocal),
            ("::1", Scope::Loopback),
            ("::", Scope::Reserved),
            ("ff02::1", Scope::Reserved),
        ] {
            assert_eq!(Scope::of(ip.parse().unwrap()), scope, "{ip}");
        }
    }
}
