//! Addresses that the page may ask or lead to.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Wrong;

/// What is wrong with an address; nothing where it can be used.
///
/// Without TLS only this machine can be asked: there a browser asks it even from a page that came
/// over TLS.
pub fn fault(address: &str) -> Option<Wrong> {
    let Some((scheme, rest)) = address.split_once("://") else {
        return Some(Wrong::NoUrl);
    };
    let Some((host, port)) = host_and_port(rest.split(['/', '?', '#']).next()?) else {
        return Some(Wrong::NoUrl);
    };
    let is_host = !host.is_empty() && !host.contains(|c: char| !is_of_host(c));
    if !is_host || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Some(Wrong::NoUrl);
    }
    match scheme {
        "https" => None,
        "http" if is_this_machine(host) => None,
        _ => Some(Wrong::NotHttps),
    }
}

/// The two parts of an authority without a user.
fn host_and_port(authority: &str) -> Option<(&str, Option<&str>)> {
    if authority.starts_with('[') {
        let (ip, after) = authority.split_once(']')?;
        let is_ip = ip.get(1..)?.parse::<Ipv6Addr>().is_ok();
        return match after.strip_prefix(':') {
            _ if !is_ip => None,
            None if !after.is_empty() => None,
            port => Some((ip, port)),
        };
    }
    Some(match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    })
}

/// Whether a character can be in a host; what is not ASCII the browser converts.
fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || ".-_[:".contains(c)
}

/// Whether a host is the visitor's own machine.
fn is_this_machine(host: &str) -> bool {
    let ip = host.parse().ok().filter(Ipv4Addr::is_loopback);
    host == "localhost" || host == "[::1" || ip.is_some()
}

#[cfg(test)]
mod tests {
    use super::{Wrong, fault};

    #[test]
    fn only_https_and_this_machine_can_be_used() {
        for address in [
            "https://dns.example/dns-query",
            "https://dns.example:8443/dns-query?a=b",
            "https://192.0.2.1/q",
            "https://[2001:db8::1]:8443/q",
            "https://dns.bücher.example",
            "http://127.0.0.1:8053/dns-query",
            "http://localhost/q",
            "http://[::1]:80/q",
        ] {
            assert_eq!(fault(address), None, "{address}");
        }
        for address in [
            "http://dns.example/q",
            "ftp://dns.example/",
            "http://[2001:db8::1]/",
            "javascript://a/%0aalert(1)",
        ] {
            assert_eq!(fault(address), Some(Wrong::NotHttps), "{address}");
        }
        for address in [
            "",
            "dns.example",
            "https:dns.example",
            "https://",
            "https:///dns-query",
            "https://a b.example/",
            "https://me@dns.example/",
            "https://dns.example:http/",
            "https://dns.example:99999/",
            "https://[::1",
            "https://[::x]/",
            "https://[::1]8/",
        ] {
            assert_eq!(fault(address), Some(Wrong::NoUrl), "{address}");
        }
    }
}
