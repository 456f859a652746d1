//! The catalogue of DNS hosts: every fact has its source, and the page about them is up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use crate::fluent::path;
use sentra_check::hosting::{Apex, Host, Long, hosts};

/// Where each fact was found.
const SOURCES: &str = include_str!("../../src/hosting/sources.txt");

/// The generated page.
const PAGE: &str = "docs/dns-hosts.md";

/// How something is known, in the words of the page.
const KINDS: &[(&str, &str)] = &[
    ("own", "its own page or repository"),
    ("quoted", "its own page, as others quote it"),
    ("second", "somebody else's guide or test"),
    ("code", "a program that works with it"),
    ("zones", "delegations"),
];

/// A line of the sources.
struct Source {
    /// The host.
    id: &'static str,
    /// What it says.
    facts: Vec<&'static str>,
    /// How it is known.
    kind: &'static str,
    /// An address, or the domains whose delegations show it.
    place: &'static str,
    /// The day on which it was read.
    read: &'static str,
}

/// All of them.
fn sources() -> impl Iterator<Item = Source> {
    SOURCES.lines().map(|line| {
        let columns: Vec<&str> = line.split('|').collect();
        let [id, facts, kind, place, read] = columns[..] else {
            panic!("five columns: {line}");
        };
        let facts = facts.split(' ').collect();
        Source {
            id,
            facts,
            kind,
            place,
            read,
        }
    })
}

/// What is known of a host, by the names that the sources have for it.
fn known(host: &Host) -> BTreeSet<&'static str> {
    let panel = &host.panel;
    let all = [
        ("servers", true),
        ("host", panel.host.is_some()),
        ("apex", panel.apex.is_some()),
        ("appends", panel.appends.is_some()),
        ("value", panel.value.is_some()),
        ("long", panel.long.is_some()),
        ("help", host.help.is_some()),
    ];
    let known = all.into_iter().filter(|(_, is_known)| *is_known);
    known.map(|(fact, _)| fact).collect()
}

#[test]
fn every_fact_about_a_dns_host_has_its_source() {
    let mut said: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in sources() {
        let facts = said.entry(source.id).or_default();
        facts.extend(source.facts);
        // A page that says something about records is the page about records.
        let host = hosts().find(|host| host.id == source.id);
        let help = host.and_then(|host| host.help);
        if source.kind == "own" && help == Some(source.place) {
            facts.insert("help");
        }
    }
    for host in hosts() {
        let said = said.remove(host.id).unwrap_or_default();
        assert_eq!(said, known(&host), "{}", host.id);
    }
    assert!(said.is_empty(), "no such hosts: {:?}", said.keys());
}

#[test]
fn sources_of_dns_hosts_are_dated_addresses() {
    let mut lines = BTreeSet::new();
    for source in sources() {
        let Source { id, place, .. } = source;
        assert!(lines.insert((id, place)), "{id}: {place} stands twice");
        let is_kind = KINDS.iter().any(|(kind, _)| *kind == source.kind);
        assert!(is_kind, "{id}: {}", source.kind);
        let is_address = place.starts_with("https://") && !place.contains(char::is_whitespace);
        let is_domains = place.split(' ').all(|domain| {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
            domain.contains('.') && domain.bytes().all(plain)
        });
        let fits = if source.kind == "zones" {
            is_domains
        } else {
            is_address
        };
        assert!(fits, "{id}: {place}");
        let digits: Vec<&str> = source.read.split('-').collect();
        let lengths: Vec<usize> = digits.iter().map(|part| part.len()).collect();
        let is_number = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
        let is_date = lengths == [4, 2, 2] && digits.iter().all(is_number);
        assert!(is_date, "{id}: {}", source.read);
    }
}

#[test]
fn the_generated_page_of_hosts_is_up_to_date() {
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path(PAGE), &page).expect("the page can be written");
    }
    let found = fs::read_to_string(path(PAGE)).unwrap_or_default();
    assert!(
        found == page,
        "{PAGE} differs; run `UPDATE=1 cargo test --test it hosts`"
    );
}

/// The catalogue as a page.
fn page() -> String {
    let count = |fact: &str| hosts().filter(|host| known(host).contains(fact)).count();
    let mut page = "# DNS hosts\n\n\
        Who runs the DNS of a domain is told from the names of its name servers. \
        An empty cell is not known.\n\
        In a pattern, `#` stands for one to four digits and `*` for anything within a label; \
        names below it fit as well.\n\
        Where a host is marked †, others serve their own customers from the same servers, \
        so the panel may be one of theirs.\n\n\
        This page is generated from `src/hosting/hosts.txt` and `src/hosting/sources.txt`: \
        `UPDATE=1 cargo test --test it hosts` writes it anew.\n\n"
        .to_owned();
    let _ = writeln!(
        page,
        "{} hosts. Of their panels are known: the field for the name of {}, what stands there for \
         the domain itself of {}, whether the domain is appended of {}, the field for the text of \
         {}, what becomes of more than 255 bytes of {}, a page about records of {}.\n",
        hosts().count(),
        count("host"),
        count("apex"),
        count("appends"),
        count("value"),
        count("long"),
        count("help"),
    );
    page.push_str(
        "| Host | Name servers | Field for the name | Domain itself | Appends the domain | \
         Field for the text | Over 255 bytes |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for host in hosts() {
        page.push_str(&row(&host));
    }
    page.push_str(
        "\n## Sources\n\n| Host | What | Known from | Where | Read |\n\
         | --- | --- | --- | --- | --- |\n",
    );
    for source in sources() {
        let name = hosts().find(|host| host.id == source.id);
        let kind = KINDS.iter().find(|(kind, _)| *kind == source.kind);
        let place = if source.kind == "zones" {
            source.place.to_owned()
        } else {
            format!("<{}>", source.place)
        };
        let _ = writeln!(
            page,
            "| {} | {} | {} | {place} | {} |",
            name.map_or("", |host| host.name),
            source.facts.join(", "),
            kind.map_or("", |(_, words)| words),
            source.read,
        );
    }
    page
}

/// One host.
fn row(host: &Host) -> String {
    let panel = &host.panel;
    let name = match host.help {
        Some(help) => format!("[{}]({help})", host.name),
        None => host.name.to_owned(),
    };
    let mark = if host.shared { " †" } else { "" };
    let servers: Vec<String> = host.servers.split(' ').map(|s| format!("`{s}`")).collect();
    let apex = panel.apex.map_or("", |apex| match apex {
        Apex::At => "`@`",
        Apex::Empty => "empty",
        Apex::Whole => "the domain",
    });
    let appends = panel.appends.map_or("", |it| if it { "yes" } else { "no" });
    let long = panel.long.map_or("", |long| match long {
        Long::Whole => "pasted whole",
        Long::Split => "split by hand",
        Long::Refused => "refused",
    });
    format!(
        "| {name}{mark} | {} | {} | {apex} | {appends} | {} | {long} |\n",
        servers.join(" "),
        panel.host.unwrap_or_default(),
        panel.value.unwrap_or_default(),
    )
}
