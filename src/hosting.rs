//! Who runs the DNS of a domain, told from its name servers: facts about DNS hosts, each with its
//! source and a date.
//!
//! Whoever is to publish a record has to know where. The names of a domain's name servers say at
//! whose panel that is: [`host_of`] recognises a host by them. Of some hosts it is also known what
//! the panel calls its fields and what it makes of what is typed there: [`Panel`]. What is not
//! known is left open; where a button stands in a panel is not said, as panels change.
//!
//! `hosting/hosts.txt` has a line a host. Its columns, with `|` between them and empty ones left
//! off at the end:
//!
//! 1. the id, in kebab case, and 2. the name, as people know it;
//! 3. patterns of its name servers, a space between them, see [`Host::serves`];
//! 4. `shared` where others serve their own customers from these servers as well;
//! 5. the field for the name of a record, 6. what stands there for the domain itself: `@`, `empty`
//!    or `whole`, and 7. whether the panel appends the domain to what is typed: `yes` or `no`;
//! 8. the field for the text, and 9. what becomes of a text of more than 255 bytes: `whole`,
//!    `split` or `refused`;
//! 10. its own page about records.
//!
//! `hosting/sources.txt` has where each of these was found, and is no part of a program: the id,
//! the columns that it is about, how it is known (below), where, and the day on which that was
//! read.
//!
//! - `own`: a page or a repository of the host's says so.
//! - `quoted`: somebody else says that a page of the host's says so, and gives its address.
//! - `second`: somebody else says so, in a guide for their own customers or in a test.
//! - `code`: a program that works with this host has it.
//! - `zones`: the delegations of these domains show it.
//!
//! A pattern names servers that no customer has a name among: at some hosts the machines of
//! customers stand under the same domain, and a name server on one of these is nobody's panel.
//! `docs/dns-hosts.md` is made from both files.

use crate::dns::Name;

/// The catalogue.
const HOSTS: &str = include_str!("hosting/hosts.txt");

/// A company in whose panel the records of domains are kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Host {
    /// Its stable name in reports and links, in kebab case.
    pub id: &'static str,
    /// Its name, as people know it.
    pub name: &'static str,
    /// Patterns of the names of its servers, a space between them.
    pub servers: &'static str,
    /// Whether other companies serve their own customers from these servers as well, so that the
    /// panel may be one of theirs.
    pub shared: bool,
    /// What its panel asks for.
    pub panel: Panel,
    /// Its own page about records.
    pub help: Option<&'static str>,
}

/// What a panel asks for where a TXT record is added; what is not known is `None`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Panel {
    /// What it calls the field for the name of a record.
    pub host: Option<&'static str>,
    /// What stands there for the domain itself.
    pub apex: Option<Apex>,
    /// Whether it appends the domain to what is typed there.
    pub appends: Option<bool>,
    /// What it calls the field for the text.
    pub value: Option<&'static str>,
    /// What becomes of a text of more than 255 bytes.
    pub long: Option<Long>,
}

/// What stands in a panel as the name of a record of the domain itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Apex {
    /// An `@`, as in zone files (RFC 1035 §5.1).
    At,
    /// Nothing.
    Empty,
    /// The domain.
    Whole,
}

/// What a panel makes of a text of more than 255 bytes, which takes several strings
/// (RFC 1035 §3.3.14).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Long {
    /// It is pasted as it is, and the panel makes strings of it.
    Whole,
    /// It has to be pasted as strings in quotation marks.
    Split,
    /// Its form takes no such text.
    Refused,
}

/// Who runs the DNS of a domain.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Hosting {
    /// One host runs it.
    Known(Host),
    /// Servers of several, of whom at least one is known: which of them is asked for a change
    /// cannot be told from outside.
    Several {
        /// Those that are known, in the order in which the servers were given.
        hosts: Vec<Host>,
        /// The domains that the other servers stand under, see [`Hosting::Unknown`].
        others: Vec<Name>,
    },
    /// Nobody that is known.
    Unknown {
        /// The domains that the name servers stand under: the name of each without its first
        /// label, each once, and none that lies within another. It is no more than what was seen:
        /// whose they are, only a list of public suffixes or a person can tell.
        under: Vec<Name>,
    },
}

impl Host {
    /// Whether a name server is one of its own.
    ///
    /// A pattern is a name: it fits that name and those below it, label by label from the right.
    /// In its first label, a `#` stands for one to four digits, and a `*` for anything.
    pub fn serves(&self, name_server: &Name) -> bool {
        let mut patterns = self.servers.split(' ');
        patterns.any(|pattern| fits(pattern, name_server))
    }

    /// The host of a line of the catalogue.
    fn read(line: &'static str) -> Option<Self> {
        let mut columns = line.split('|');
        let mut next = || columns.next().filter(|column| !column.is_empty());
        Some(Self {
            id: next()?,
            name: next()?,
            servers: next()?,
            shared: next().is_some(),
            panel: Panel {
                host: next(),
                apex: next().and_then(Apex::read),
                appends: next().map(|word| word == "yes"),
                value: next(),
                long: next().and_then(Long::read),
            },
            help: next(),
        })
    }
}

impl Apex {
    /// The meaning of a word of the catalogue.
    fn read(word: &str) -> Option<Self> {
        match word {
            "@" => Some(Self::At),
            "empty" => Some(Self::Empty),
            "whole" => Some(Self::Whole),
            _ => None,
        }
    }
}

impl Long {
    /// The meaning of a word of the catalogue.
    fn read(word: &str) -> Option<Self> {
        match word {
            "whole" => Some(Self::Whole),
            "split" => Some(Self::Split),
            "refused" => Some(Self::Refused),
            _ => None,
        }
    }
}

/// Every host that is known.
pub fn hosts() -> impl Iterator<Item = Host> {
    HOSTS.lines().filter_map(Host::read)
}

/// Who runs the DNS of a domain with these name servers, whose SOA record names this primary
/// server (RFC 1035 §3.3.13).
///
/// The name servers decide. The primary server is only looked at where none of them is known, as
/// where they have names within the domain itself: there it shows whose zone they serve.
pub fn host_of(name_servers: &[Name], soa_mname: Option<&Name>) -> Hosting {
    let (mut found, mut others) = (Vec::<Host>::new(), Vec::new());
    for server in name_servers {
        match hosts().find(|host| host.serves(server)) {
            Some(host) if found.contains(&host) => {}
            Some(host) => found.push(host),
            None => others.push(above(server)),
        }
    }
    let primary = soa_mname.and_then(|primary| hosts().find(|host| host.serves(primary)));
    match (found.as_slice(), primary) {
        ([], Some(host)) => Hosting::Known(host),
        ([], None) => Hosting::Unknown {
            under: outermost(&others),
        },
        ([host], _) if others.is_empty() => Hosting::Known(*host),
        _ => Hosting::Several {
            hosts: found,
            others: outermost(&others),
        },
    }
}

/// Whether a name is of a pattern or below one.
fn fits(pattern: &str, name: &Name) -> bool {
    let mut labels = name.labels().rev();
    let mut fits = pattern.rsplit('.').map(|label| (label, labels.next()));
    fits.all(|(pattern, label)| label.is_some_and(|label| label_fits(pattern, label)))
}

/// Whether a label is of the pattern of one.
fn label_fits(pattern: &str, label: &str) -> bool {
    let Some((before, after)) = pattern.split_once(['#', '*']) else {
        return pattern == label;
    };
    let rest = label.strip_prefix(before);
    rest.is_some_and(|rest| {
        let filled = rest.strip_suffix(after);
        filled.is_some_and(|filled| {
            let is_number = (1..=4).contains(&filled.len());
            pattern.contains('*') || is_number && filled.bytes().all(|b| b.is_ascii_digit())
        })
    })
}

/// The name without its first label; the whole name where that would be a top-level domain.
fn above(name: &Name) -> Name {
    let parent = name.parent().filter(|parent| parent.label_count() > 1);
    parent.unwrap_or_else(|| name.clone())
}

/// Each name once, without those that lie within another.
fn outermost(names: &[Name]) -> Vec<Name> {
    let mut kept: Vec<Name> = Vec::new();
    for name in names {
        let lies_within = |other: &Name| name != other && name.is_within(other);
        if !kept.contains(name) && !names.iter().any(lies_within) {
            kept.push(name.clone());
        }
    }
    kept
}

#[cfg(test)]
mod tests;
