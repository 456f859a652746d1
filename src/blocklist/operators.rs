//! The pages on which the operators of lists answer themselves.
//!
//! Nothing is sent to them before somebody follows the link. Where a page takes what it is asked
//! about in its address, the form of that address is the one that the list itself gives in its
//! answers and that receivers quote in rejections.

use std::net::IpAddr;

use crate::dns::Name;

/// An operator's page.
#[derive(Clone, Copy, Debug)]
pub struct Operator {
    /// Who answers.
    pub name: &'static str,
    /// What is asked about.
    pub about: About,
    /// The page's address; `{}` stands for what is asked about, where the page takes it.
    pub page: &'static str,
    /// What has to be done there.
    pub there: There,
    /// Where this form of the address was seen, and when.
    pub source: &'static str,
}

/// What an operator is asked about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum About {
    /// An IPv4 address.
    Ip4,
    /// An address of either kind.
    Ip,
    /// A domain.
    Domain,
}

/// What has to be done on an operator's page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum There {
    /// Nothing: it answers at once.
    Answered,
    /// What is asked about is typed there.
    Typed,
    /// It answers whoever has an account.
    Account,
}

/// The pages, for addresses first.
pub const OPERATORS: &[Operator] = &[
    Operator {
        name: "Spamhaus",
        about: About::Ip,
        page: "https://check.spamhaus.org/results/?query={}",
        there: There::Answered,
        source: "links of public tools to Spamhaus' check page, November 2026",
    },
    Operator {
        name: "SpamCop",
        about: About::Ip4,
        page: "https://www.spamcop.net/bl.shtml?{}",
        there: There::Answered,
        source: "the list's own TXT answers as receivers quote them, November 2026",
    },
    Operator {
        name: "Barracuda",
        about: About::Ip4,
        page: "https://www.barracudanetworks.com/reputation/?pr=1&ip={}",
        there: There::Answered,
        source: "the list's own TXT answers as receivers quote them, November 2026",
    },
    Operator {
        name: "UCEPROTECT",
        about: About::Ip4,
        page: "https://www.uceprotect.net/en/rblcheck.php?ipr={}",
        there: There::Answered,
        source: "links of public tools to UCEPROTECT's check page, November 2026",
    },
    Operator {
        name: "PSBL",
        about: About::Ip4,
        page: "https://psbl.org/listing?ip={}",
        there: There::Answered,
        source: "links of public tools to PSBL's listing page, November 2026",
    },
    Operator {
        name: "Proofpoint",
        about: About::Ip4,
        page: "https://ipcheck.proofpoint.com/?ip={}",
        there: There::Answered,
        source: "Proofpoint's rejections as senders quote them, November 2026",
    },
    Operator {
        name: "Microsoft 365",
        about: About::Ip,
        page: "https://sender.office.com/",
        there: There::Typed,
        source: "Microsoft's rejections 5.7.606 to 5.7.649, November 2026",
    },
    Operator {
        name: "Microsoft SNDS",
        about: About::Ip,
        page: "https://sendersupport.olc.protection.outlook.com/snds/",
        there: There::Account,
        source: "Microsoft's pages for senders, November 2026",
    },
    Operator {
        name: "Spamhaus",
        about: About::Domain,
        page: "https://check.spamhaus.org/results/?query={}",
        there: There::Answered,
        source: "links of public tools to Spamhaus' check page, November 2026",
    },
    Operator {
        name: "Google Postmaster Tools",
        about: About::Domain,
        page: "https://postmaster.google.com/",
        there: There::Account,
        source: "Google's guidelines for senders, November 2026",
    },
];

impl Operator {
    /// The page about an address; none where the operator has nothing to say of such.
    pub fn page_about_ip(&self, ip: IpAddr) -> Option<String> {
        let fits = match self.about {
            About::Ip => true,
            About::Ip4 => ip.is_ipv4(),
            About::Domain => false,
        };
        fits.then(|| self.page.replace("{}", &ip.to_string()))
    }

    /// The page about a domain; none where the operator has nothing to say of such, or the name has
    /// characters that mean something in the address of a page.
    pub fn page_about_domain(&self, domain: &Name) -> Option<String> {
        let fits = self.about == About::Domain && domain.is_plain();
        fits.then(|| self.page.replace("{}", domain.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_filled_in() {
        for operator in OPERATORS {
            assert!(operator.page.starts_with("https://"), "{}", operator.name);
            assert!(operator.source.ends_with("2026"), "{}", operator.name);
            let is_filled_in = operator.page.contains("{}");
            assert_eq!(is_filled_in, operator.there == There::Answered);
        }
        let pages = |ip: &str| {
            let ip = ip.parse().unwrap();
            let pages = OPERATORS
                .iter()
                .filter_map(|operator| operator.page_about_ip(ip));
            pages.collect::<Vec<_>>()
        };
        assert_eq!(pages("192.0.2.10").len(), 8);
        assert!(pages("192.0.2.10").iter().all(|page| !page.contains('{')));
        let ip6 = pages("2001:db8::1");
        assert_eq!(
            ip6[0],
            "https://check.spamhaus.org/results/?query=2001:db8::1"
        );
        assert_eq!(ip6.len(), 3);
        let odd = Name::parse("a&b=c.example").unwrap();
        assert!(
            OPERATORS
                .iter()
                .all(|operator| operator.page_about_domain(&odd).is_none())
        );
    }
}
