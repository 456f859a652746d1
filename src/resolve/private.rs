//! Which hosts a browser counts to a private network, as far as the name tells.

use std::net::{IpAddr, Ipv6Addr};

/// Whether a host is this machine, or stands in a private network by its address or its name.
pub(super) fn is_private(host: &str) -> bool {
    let ip = host.trim_start_matches('[').trim_end_matches(']');
    match ip.parse() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        // RFC 4193 §3.1, RFC 4291 §2.5.6.
        Ok(IpAddr::V6(ip)) => {
            let first = ip.segments()[0];
            ip == Ipv6Addr::LOCALHOST || first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80
        }
        Err(_) => {
            let names = [".localhost", ".local", ".internal", ".home.arpa"];
            !host.contains('.') || names.iter().any(|name| host.ends_with(name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_private;

    #[test]
    fn addresses_and_names_of_private_networks() {
        for host in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.0.1",
            "[::1]",
            "[fd00::53]",
            "[fe80::1]",
            "localhost",
            "resolver",
            "dns.corp.internal",
            "printer.local",
        ] {
            assert!(is_private(host), "{host}");
        }
        for host in [
            "192.0.2.1",
            "172.32.0.1",
            "[2001:db8::1]",
            "dns.mail.example",
            "internal.example",
        ] {
            assert!(!is_private(host), "{host}");
        }
    }
}
