//! Who sends mail for whom: facts about mail providers, each with its source and a date.
//!
//! A domain seldom sends its mail itself. Its MX names and the targets in its SPF record show whom
//! it has asked to: [`receiving`] and [`sending`] recognise a provider by them, on label borders.
//! Once a provider is known, its DKIM selectors can be asked for by name, and the SPF term that it
//! tells its customers to add can be proposed. [`COMMON_SELECTORS`] are tried with every domain.
//!
//! The tables hold facts and no opinions: `mailboxes` receive and send for people, `hosters`
//! rent out domains and mailboxes with them, `senders` only send. A value that was found neither in
//! a page of the provider's, nor in one that quotes it, nor in the published zones of several of
//! its customers, is left out: a wrong selector costs a question, a wrong SPF term costs mail. A
//! comment that begins with *Second-hand* marks what the provider's own page did not say in the
//! copy that was read.
//!
//! A provider whose SPF term differs by region has one entry a region, because a term of the wrong
//! region authorises nobody. Suffixes name a domain of the provider's own, so that they cannot
//! match a host of anybody else. To add an entry, or to confirm one, read the source again and
//! set the date. `public` has the domains that belong to the providers themselves, at which
//! everybody can have an address.

mod hosters;
mod mailboxes;
mod public;
mod senders;

use hosters::HOSTERS;
use mailboxes::MAILBOXES;
use senders::SENDERS;

pub use public::{Operator, mailbox_operator, operators};

/// A service that sends or receives mail for the domains of others.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Provider {
    /// Its stable name in reports and links, in kebab case.
    pub id: &'static str,
    /// Its name as it writes it.
    pub name: &'static str,
    /// The SPF term that a customer adds; `None` where there is none to add, or none is known.
    pub spf: Option<&'static str>,
    /// Suffixes of the names in a customer's SPF record that show that it is used.
    pub spf_names: &'static [&'static str],
    /// DKIM selectors that are the same for every customer; empty where they are not.
    pub selectors: &'static [&'static str],
    /// Suffixes of MX host names that show that it receives the mail of a domain.
    pub mx: &'static [&'static str],
    /// The page where this is documented.
    pub source: &'static str,
    /// The day on which the source was read, ISO 8601.
    pub read: &'static str,
}

/// Every provider that is known.
pub const PROVIDERS: &[Provider] = &joined();

/// The day on which [`COMMON_SELECTORS`] was last gone through, ISO 8601.
pub const COMMON_SELECTORS_READ: &str = "2026-11-22";

/// DKIM selectors to try beside those that are known, the likeliest first.
///
/// Most are of the providers in the tables, and have their sources there. The others are what
/// programs propose to whoever runs a mail server: `default` (cPanel, Plesk, OpenDKIM), `dkim`
/// (Rspamd, <https://rspamd.com/doc/modules/dkim_signing.html>), `mail` (Mail-in-a-Box), `x`
/// (DirectAdmin); `resend` and `key1` were met in the zones of customers.
///
/// Each costs one DNS question and a whole check must stay under 60, so there are at most 36. A
/// provider that can be recognised by its MX has its first selector here, because its others
/// are asked for once it is recognised; one that only sends has them all. The order follows how
/// widely the services are used; no count stands behind it.
pub const COMMON_SELECTORS: &[&str] = &[
    "selector1",
    "selector2",
    "google",
    "default",
    "dkim",
    "mail",
    "s1",
    "s2",
    "k1",
    "k2",
    "k3",
    "resend",
    "brevo1",
    "brevo2",
    "mailjet",
    "mandrill",
    "mte1",
    "mte2",
    "pdk1",
    "pdk2",
    "zendesk1",
    "zendesk2",
    "protonmail",
    "zmail",
    "sig1",
    "fm1",
    "s1-ionos",
    "ovhmo-selector-1",
    "hostingermail-a",
    "transip-a",
    "gm1",
    "key1",
    "protonmail2",
    "x",
    "fm2",
    "fm3",
];

/// The provider of this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.id == id)
}

/// The provider that an MX host belongs to; lower case, without the final dot.
pub fn receiving(mx_host: &str) -> Option<&'static Provider> {
    receiving_at(mx_host).map(|at| &PROVIDERS[at])
}

/// The provider that a name in an SPF record belongs to; lower case, without the final dot.
pub fn sending(spf_target: &str) -> Option<&'static Provider> {
    sending_at(spf_target).map(|at| &PROVIDERS[at])
}

/// The selectors of the provider that an MX host belongs to; none where it is not known.
pub fn receiving_selectors(mx_host: &str) -> &'static [&'static str] {
    receiving_at(mx_host).map_or(&[], |at| TRACES[at].selectors)
}

/// The selectors of the provider that a name in an SPF record belongs to; none where it is not
/// known.
pub fn sending_selectors(spf_target: &str) -> &'static [&'static str] {
    sending_at(spf_target).map_or(&[], |at| TRACES[at].selectors)
}

/// The place of the provider that an MX host belongs to.
fn receiving_at(mx_host: &str) -> Option<usize> {
    let mut all = TRACES.iter();
    all.position(|traces| is_under_any(mx_host, traces.mx))
}

/// The place of the provider that a name in an SPF record belongs to.
fn sending_at(spf_target: &str) -> Option<usize> {
    let mut all = TRACES.iter();
    all.position(|traces| is_under_any(spf_target, traces.spf_names))
}

/// Whether a name is one of the suffixes or below one.
fn is_under_any(name: &str, suffixes: &[&str]) -> bool {
    suffixes.iter().any(|suffix| is_under(name, suffix))
}

/// Whether a name is the suffix or ends in a dot and the suffix.
fn is_under(name: &str, suffix: &str) -> bool {
    name.strip_suffix(suffix)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// What shows that a provider is used, and the selectors to ask for then.
///
/// A copy of three columns, which is all that a check needs at its start: names, terms and sources
/// stay in the part of the page that is loaded later.
struct Traces {
    spf_names: &'static [&'static str],
    selectors: &'static [&'static str],
    mx: &'static [&'static str],
}

/// The traces of each provider, in the order of [`PROVIDERS`].
const TRACES: &[Traces] = &traces();

/// What stands in a table for whoever looks after it: a browser downloads none of it.
const fn kept(note: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") {
        ""
    } else {
        note
    }
}

/// How many providers the tables hold together.
const COUNT: usize = MAILBOXES.len() + HOSTERS.len() + SENDERS.len();

/// The tables one after the other, joined by the compiler.
const fn joined() -> [Provider; COUNT] {
    let mut all = [MAILBOXES[0]; COUNT];
    let mut at = 0;
    let mut table = 0;
    while table < 3 {
        let providers = [MAILBOXES, HOSTERS, SENDERS][table];
        let mut row = 0;
        while row < providers.len() {
            all[at] = Provider {
                source: kept(providers[row].source),
                read: kept(providers[row].read),
                ..providers[row]
            };
            at += 1;
            row += 1;
        }
        table += 1;
    }
    all
}

/// The three columns, copied by the compiler.
const fn traces() -> [Traces; COUNT] {
    let mut all = [const {
        Traces {
            spf_names: &[],
            selectors: &[],
            mx: &[],
        }
    }; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = Traces {
            spf_names: PROVIDERS[at].spf_names,
            selectors: PROVIDERS[at].selectors,
            mx: PROVIDERS[at].mx,
        };
        at += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn is_label(label: &str) -> bool {
        let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        (1..=63).contains(&label.len())
            && label.chars().all(inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    }

    pub(super) fn is_domain(name: &str) -> bool {
        name.split('.').count() > 1 && name.split('.').all(is_label)
    }

    pub(super) fn is_date(text: &str) -> bool {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else {
            return false;
        };
        let is = |part: &str, length, range: std::ops::RangeInclusive<u16>| {
            part.len() == length && part.parse().is_ok_and(|number| range.contains(&number))
        };
        is(year, 4, 2020..=2099) && is(month, 2, 1..=12) && is(day, 2, 1..=31)
    }

    #[test]
    fn ids_are_unique_and_kebab_case() {
        let ids: BTreeSet<_> = PROVIDERS.iter().map(|provider| provider.id).collect();
        assert_eq!(ids.len(), PROVIDERS.len());
        for provider in PROVIDERS {
            let id = provider.id;
            assert!(
                is_label(id) && !id.contains('_') && !id.contains("--"),
                "{id}"
            );
            assert!(!provider.name.trim().is_empty(), "{id}");
            assert_eq!(by_id(id), Some(provider));
        }
        assert_eq!(by_id("nobody"), None);
    }

    #[test]
    fn spf_terms_are_mechanisms_that_lead_back_to_their_provider() {
        for provider in PROVIDERS {
            let Some(term) = provider.spf else { continue };
            let (mechanism, target) = term.split_once(':').unwrap_or((term, ""));
            assert!(["include", "a", "mx"].contains(&mechanism), "{term}");
            assert!(is_domain(target), "{term}");
            assert_eq!(sending(target), Some(provider), "{term}");
        }
    }

    #[test]
    fn suffixes_are_plain_lower_case_names() {
        for provider in PROVIDERS {
            for suffix in provider.spf_names {
                assert!(is_domain(suffix), "{suffix}");
                assert_eq!(sending(suffix), Some(provider), "{suffix}");
            }
            for suffix in provider.mx {
                assert!(is_domain(suffix), "{suffix}");
                assert_eq!(receiving(suffix), Some(provider), "{suffix}");
            }
        }
    }

    #[test]
    fn no_suffix_lies_under_that_of_another_provider() {
        for one in PROVIDERS {
            for other in PROVIDERS.iter().filter(|other| other.id != one.id) {
                let clash = |names: &[&str], others| {
                    let name = names.iter().find(|name| is_under_any(name, others));
                    name.map(ToString::to_string)
                };
                assert_eq!(clash(one.mx, other.mx), None, "{} {}", one.id, other.id);
                let names = clash(one.spf_names, other.spf_names);
                assert_eq!(names, None, "{} {}", one.id, other.id);
            }
        }
    }

    #[test]
    fn suffixes_match_on_label_borders() {
        let id = |provider: Option<&Provider>| provider.map(|provider| provider.id);
        let mx = |host| id(receiving(host));
        assert_eq!(mx("alt1.aspmx.l.google.com"), Some("google-workspace"));
        assert_eq!(mx("smtp.google.com"), Some("google-workspace"));
        assert_eq!(mx("notsmtp.google.com"), None);
        assert_eq!(
            mx("example-be.mail.protection.outlook.com"),
            Some("microsoft-365")
        );
        assert_eq!(mx("example-be.o-v1.mx.microsoft"), Some("microsoft-365"));
        assert_eq!(mx("mx.kinamo.be"), Some("kinamo"));
        assert_eq!(mx("mx.notkinamo.be"), None);
        assert_eq!(mx("mx00.ionos.de"), Some("ionos"));
        assert_eq!(mx("mx00.ionos.com"), Some("ionos-us"));
        assert_eq!(mx("mx2.zoho.eu"), Some("zoho-eu"));
        assert_eq!(mx(""), None);
        let spf = |name| id(sending(name));
        assert_eq!(spf("spf.kinamo.be"), Some("kinamo"));
        assert_eq!(spf("eu.mailgun.org"), Some("mailgun"));
        assert_eq!(spf("3004554.spf03.hubspotemail.net"), Some("hubspot"));
        assert_eq!(spf("example.be"), None);
    }

    #[test]
    fn common_selectors_are_few_unique_and_enough() {
        let unique: BTreeSet<_> = COMMON_SELECTORS.iter().collect();
        assert_eq!(unique.len(), COMMON_SELECTORS.len());
        assert!(COMMON_SELECTORS.len() <= 36);
        assert!(COMMON_SELECTORS.iter().all(|selector| is_label(selector)));
        for provider in PROVIDERS {
            let needed = if provider.mx.is_empty() {
                provider.selectors.len()
            } else {
                1
            };
            for selector in provider.selectors.iter().take(needed) {
                let known = COMMON_SELECTORS.contains(selector);
                assert!(known, "{}: {selector}", provider.id);
            }
        }
    }

    #[test]
    fn selectors_are_unique_labels() {
        for provider in PROVIDERS {
            let unique: BTreeSet<_> = provider.selectors.iter().collect();
            assert_eq!(unique.len(), provider.selectors.len(), "{}", provider.id);
            assert!(unique.iter().all(|selector| is_label(selector)));
        }
    }

    #[test]
    fn every_entry_has_a_source_and_a_date() {
        for provider in PROVIDERS {
            assert!(provider.source.starts_with("https://"), "{}", provider.id);
            assert!(is_date(provider.read), "{}", provider.id);
        }
    }
}
