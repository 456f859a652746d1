use std::collections::BTreeSet;

use super::*;

/// The names of these texts.
fn names(texts: &[&str]) -> Vec<Name> {
    let name = |text: &&str| Name::parse(text).expect("a name");
    texts.iter().map(name).collect()
}

/// Who runs the DNS with these name servers: the ids and, behind a `/`, what the others are under.
fn told(name_servers: &[&str], primary: Option<&str>) -> String {
    let primary = primary.map(|primary| Name::parse(primary).expect("a name"));
    let (hosts, others) = match host_of(&names(name_servers), primary.as_ref()) {
        Hosting::Known(host) => (vec![host], Vec::new()),
        Hosting::Several { hosts, others } => (hosts, others),
        Hosting::Unknown { under } => (Vec::new(), under),
    };
    let mut told: Vec<String> = hosts.iter().map(|host| host.id.to_owned()).collect();
    told.extend(others.iter().map(|name| format!("/{name}")));
    told.join(" ")
}

/// Names that a pattern fits, one a kind.
fn samples(pattern: &str) -> Vec<String> {
    match pattern {
        number if number.contains('#') => ["1", "98", "1079"]
            .iter()
            .map(|digits| number.replace('#', digits))
            .collect(),
        any if any.contains('*') => ["", "1", "any7-a"]
            .iter()
            .map(|text| any.replace('*', text))
            .collect(),
        name => vec![name.to_owned(), format!("ns1.{name}")],
    }
}

#[test]
fn every_pattern_finds_its_own_host_and_no_other() {
    for host in hosts() {
        for pattern in host.servers.split(' ') {
            for sample in samples(pattern) {
                let server = Name::parse(&sample).expect("a name");
                let found: Vec<&str> = hosts()
                    .filter(|host| host.serves(&server))
                    .map(|host| host.id)
                    .collect();
                assert_eq!(found, [host.id], "{sample}");
            }
        }
    }
}

#[test]
fn no_pattern_is_the_end_of_one_of_another_host() {
    let is_literal = |pattern: &&str| !pattern.contains(['#', '*']);
    for one in hosts() {
        for pattern in one.servers.split(' ').filter(is_literal) {
            for other in hosts().filter(|other| other.id != one.id) {
                let ends =
                    |longer: &str| longer == pattern || longer.ends_with(&format!(".{pattern}"));
                let clash = other.servers.split(' ').find(|longer| ends(longer));
                assert_eq!(clash, None, "{} {pattern}", one.id);
            }
        }
    }
}

#[test]
fn name_servers_tell_their_host() {
    for (server, id) in [
        ("abby.ns.cloudflare.com", "cloudflare"),
        ("ns-1079.awsdns-06.org", "route-53"),
        ("ns-2041.awsdns-63.co.uk", "route-53"),
        ("ns43.domaincontrol.com", "godaddy"),
        ("ns1-07.azure-dns.com", "azure"),
        ("ns-cloud-e1.googledomains.com", "google-cloud"),
        ("ns1098.ui-dns.biz", "ionos"),
        ("docks16.rzone.de", "strato"),
        ("hydrogen.ns.hetzner.com", "hetzner"),
        ("second-dns.netcup.net", "netcup"),
        ("ns0.transip.net", "transip"),
        ("dns19.ovh.net", "ovh"),
        ("ns200.anycast.me", "ovh"),
        ("ns-12-a.gandi.net", "gandi"),
        ("c.dns.gandi.net", "gandi"),
        ("nsany1.infomaniak.com", "infomaniak"),
        ("dns4.p09.nsone.net", "ns1"),
        ("ns1kpt.name.com", "name-com"),
        ("ns1.bdm.microsoftonline.com", "microsoft-365"),
        ("ns4-l2.nic.ru", "ru-center"),
    ] {
        assert_eq!(told(&[server], None), id, "{server}");
    }
}

#[test]
fn servers_that_are_none_of_the_host_are_not_taken_for_its() {
    for server in [
        "cloudflare.com.example",
        "ns1.notcloudflare.com",
        "ns.cloudflare.net",
        // The machines of customers.
        "ns3012345.ovh.net",
        "li1234-56.members.linode.com",
        "w01234ab.kasserver.com",
        "box5678.bluehost.com",
        "dedi1234.your-server.de",
        "ns1.awsdns.com",
        "awsdns-06.org.example",
    ] {
        let told = told(&[server], None);
        assert!(told.starts_with('/'), "{server}: {told}");
    }
}

#[test]
fn servers_of_two_hosts_are_said_as_both() {
    let both = ["ns1.digitalocean.com", "ada.ns.cloudflare.com"];
    assert_eq!(told(&both, None), "digitalocean cloudflare");
    let more = ["ns1.he.net", "ns2.he.net", "ns1.shop.example"];
    assert_eq!(told(&more, None), "hurricane-electric /shop.example");
    // The primary server takes nothing back.
    let primary = Some("ns1.digitalocean.com");
    assert_eq!(told(&both, primary), "digitalocean cloudflare");
}

#[test]
fn servers_within_the_domain_itself_are_unknown_unless_the_primary_tells() {
    let vanity = ["ns1.shop.example", "ns2.shop.example"];
    assert_eq!(told(&vanity, None), "/shop.example");
    assert_eq!(told(&vanity, Some("ns1.shop.example")), "/shop.example");
    assert_eq!(told(&vanity, Some("ns.namespace4you.de")), "domainfactory");
}

#[test]
fn what_unknown_servers_stand_under_is_said() {
    for (servers, under) in [
        (
            &["ns1.hoster.co.uk", "ns2.other.co.uk"][..],
            "/hoster.co.uk /other.co.uk",
        ),
        (
            &["ns1.hoster.example", "a.dns.hoster.example"],
            "/hoster.example",
        ),
        (
            &["a.ns.hoster.example", "b.ns.hoster.example"],
            "/ns.hoster.example",
        ),
        (&["hoster.example"], "/hoster.example"),
        (&[], ""),
    ] {
        assert_eq!(told(servers, None), under, "{servers:?}");
    }
}

#[test]
fn what_is_known_of_panels_is_read() {
    let panel = |id| hosts().find(|host| host.id == id).map(|host| host.panel);
    let transip = Panel {
        host: Some("Name"),
        apex: Some(Apex::At),
        appends: Some(true),
        ..Panel::default()
    };
    assert_eq!(panel("transip"), Some(transip));
    let linode = Panel {
        host: Some("Hostname"),
        apex: Some(Apex::Empty),
        appends: Some(true),
        value: Some("Value"),
        long: Some(Long::Whole),
    };
    assert_eq!(panel("linode"), Some(linode));
    assert_eq!(panel("vultr"), Some(Panel::default()));
    let aruba = panel("aruba").and_then(|panel| panel.appends);
    assert_eq!(aruba, Some(false));
}

#[test]
fn the_catalogue_keeps_its_form() {
    let (mut ids, mut names, mut patterns) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for line in HOSTS.lines() {
        let columns: Vec<&str> = line.split('|').collect();
        assert!((3..=10).contains(&columns.len()), "{line}");
        assert!(!line.ends_with('|'), "{line}");
        let column = |at: usize| columns.get(at).copied().unwrap_or_default();
        let trimmed = |text: &&str| text.trim() == *text;
        assert!(columns.iter().all(trimmed), "{line}");
        let is_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        assert!(column(0).bytes().all(is_id), "{line}");
        assert!(ids.insert(column(0)), "{line}");
        assert!(names.insert(column(1)), "{line}");
        for pattern in column(2).split(' ') {
            assert!(patterns.insert(pattern), "{pattern} stands twice");
            let (first, rest) = pattern.split_once('.').expect("a name");
            assert!(first.matches(['#', '*']).count() <= 1, "{pattern}");
            assert!(!rest.contains(['#', '*']), "{pattern}");
            let plain = Name::parse(&pattern.replace(['#', '*'], "1")).expect("a name");
            assert!(plain.is_plain() && plain.label_count() > 1, "{pattern}");
        }
        for (at, words) in [
            (3, &["shared"][..]),
            (5, &["@", "empty", "whole"]),
            (6, &["yes", "no"]),
            (8, &["whole", "split", "refused"]),
        ] {
            let word = column(at);
            assert!(word.is_empty() || words.contains(&word), "{line}");
        }
        let help = column(9);
        assert!(help.is_empty() || help.starts_with("https://"), "{line}");
    }
    assert!(ids.len() >= 60, "only {} hosts", ids.len());
    assert_eq!(hosts().count(), ids.len());
}
