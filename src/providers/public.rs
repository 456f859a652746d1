//! Domains at which everybody can have an address, and whose records nobody but their operator can
//! change.
//!
//! Whoever writes from `gmail.com` has a mailbox there and nothing else: neither a DNS panel nor a
//! DKIM selector. What helps then is another way to send, never a record; so these domains are
//! known by name. A domain is in the tables where three things hold: it is the part behind the `@`
//! of addresses that the operator gives to the public or to all its subscribers; no customer has a
//! say in its DNS; and somebody other than us says so, at `source`, read on the day `read`.
//!
//! The domains are whole names, and a name below one belongs to it. No pattern is used, as
//! `hotmail.*` would be one: that a label is registered under one public suffix says nothing of who
//! has it under another. Left out are domains of a company's own staff, and domains under which
//! customers have DNS of their own, such as `onmicrosoft.com`.
//!
//! Most sources are entries of the public database from which mail programs set themselves up; its
//! lists are the operators' or were checked against their servers. A comment that begins with
//! *Second-hand* marks what stands only in a list of such domains, or was seen in use.

mod english;
mod europe;
mod worldwide;

use super::kept;
use english::ENGLISH;
use europe::EUROPE;
use worldwide::WORLDWIDE;

/// Who has domains at which everybody can have an address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Operator {
    /// Its name as it writes it.
    pub name: &'static str,
    /// The domains, in lower case, a space between them.
    pub domains: &'static str,
    /// The page that names them.
    pub source: &'static str,
    /// The day on which the source was read, ISO 8601.
    pub read: &'static str,
}

/// Every operator that is known.
pub fn operators() -> impl Iterator<Item = &'static Operator> {
    OPERATORS.iter()
}

/// How many operators the tables hold together.
const COUNT: usize = WORLDWIDE.len() + EUROPE.len() + ENGLISH.len();

/// The tables one after the other.
static OPERATORS: [Operator; COUNT] = joined();

/// The same, joined by the compiler.
const fn joined() -> [Operator; COUNT] {
    let mut all = [WORLDWIDE[0]; COUNT];
    let mut at = 0;
    let mut table = 0;
    while table < 3 {
        let operators = [WORLDWIDE, EUROPE, ENGLISH][table];
        let mut row = 0;
        while row < operators.len() {
            all[at] = Operator {
                source: kept(operators[row].source),
                read: kept(operators[row].read),
                ..operators[row]
            };
            at += 1;
            row += 1;
        }
        table += 1;
    }
    all
}

/// Who alone can change the records of a domain at which everybody can have an address; lower case,
/// without the final dot.
pub fn mailbox_operator(domain: &str) -> Option<&'static Operator> {
    operators().find(|operator| {
        let mut domains = operator.domains.split(' ');
        domains.any(|own| super::is_under(domain, own))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::tests::{is_date, is_domain};
    use super::*;

    fn name(domain: &str) -> Option<&'static str> {
        mailbox_operator(domain).map(|operator| operator.name)
    }

    #[test]
    fn whoever_has_the_domain_is_named() {
        for (domain, operator) in [
            ("gmail.com", "Google"),
            ("mail.gmail.com", "Google"),
            ("hotmail.co.uk", "Microsoft"),
            ("yahoo.fr", "Yahoo"),
            ("yahoo.co.jp", "LY Corporation (Yahoo! JAPAN)"),
            ("gmx.at", "GMX"),
            ("t-online.de", "Telekom"),
            ("wanadoo.fr", "Orange"),
            ("telenet.be", "Telenet"),
            ("xs4all.nl", "KPN"),
            ("bluewin.ch", "Swisscom"),
            ("me.com", "Apple"),
            ("sbcglobal.net", "AT&T"),
        ] {
            assert_eq!(name(domain), Some(operator), "{domain}");
        }
    }

    #[test]
    fn namesakes_belong_to_somebody_else() {
        for domain in [
            "gmail-shop.example",
            "notgmail.com",
            "gmail.com.example",
            "gmail.example",
            "hotmail.example",
            "contoso.onmicrosoft.com",
            "google.com",
            "com",
            "co.uk",
            "",
        ] {
            assert_eq!(name(domain), None, "{domain}");
        }
    }

    #[test]
    fn every_domain_stands_once_and_lies_under_no_other() {
        let all: Vec<&str> = operators().flat_map(|o| o.domains.split(' ')).collect();
        let unique: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(unique.len(), all.len());
        for domain in &all {
            assert!(is_domain(domain), "{domain:?}");
            assert_eq!(domain.to_lowercase(), *domain);
            let above = all.iter().filter(|other| *other != domain);
            let below = |other: &&&str| super::super::is_under(domain, other);
            assert_eq!(above.clone().find(below), None, "{domain}");
        }
        assert!(all.len() > 500, "{}", all.len());
    }

    #[test]
    fn every_operator_has_a_name_a_source_and_a_date() {
        let names: BTreeSet<&str> = operators().map(|operator| operator.name).collect();
        assert_eq!(names.len(), operators().count());
        assert!(names.len() > 80, "{}", names.len());
        for operator in operators() {
            assert!(!operator.name.trim().is_empty());
            assert!(operator.source.starts_with("https://"), "{}", operator.name);
            assert!(is_date(operator.read), "{}", operator.name);
        }
    }
}
