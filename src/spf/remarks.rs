//! What is in the grammar of a record, and yet probably not what was meant.
//!
//! None of it ends an evaluation. A term is ignored by every receiver, or says what was said
//! before, or reaches further than its owner may know.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::address::{in_network, network};
use super::annotate::target;
use super::macros::{Letter, Part};
use super::record::{Directive, Mechanism, Qualifier, Record, TermKind};
use super::suggest::{look_alike, run_together};
use crate::span::Span;

/// Remarks after which a record is no longer listed term by term.
const REMARK_LIMIT: usize = 50;

/// Terms of a record that are compared with each other.
const COMPARE_LIMIT: usize = 500;

/// The longest prefix of an IPv4 network that is remarked on: a whole /8 is what IANA hands to a
/// region of the world, and no sender is that large.
pub const BROAD_IP4: u8 = 8;

/// The same for IPv6, where the largest providers have a /19.
pub const BROAD_IP6: u8 = 16;

/// Something in a record that is remarkable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SpfRemark"))]
#[serde(rename_all = "kebab-case")]
pub struct Remark {
    /// Where it stands.
    pub span: Span,
    /// What is remarkable.
    pub kind: RemarkKind,
    /// What was probably meant: one or more terms.
    pub suggestion: Option<String>,
}

/// What is remarkable about a term.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SpfRemarkKind"))]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// A mechanism after the first `all`: it is never tested (RFC 7208 §5.1).
    AfterAll,
    /// A network of more addresses than any sender has.
    BroadNetwork,
    /// A term that stands before already.
    Duplicate,
    /// Several terms as one word, which is looked up as one name.
    Joined,
    /// A modifier that resembles a mechanism: it is ignored (RFC 7208 §6).
    LookAlike,
    /// A macro of the name in HELO.
    MacroOfHelo,
    /// A macro of what stands before the @.
    MacroOfLocalPart,
    /// A macro of some labels of a name alone.
    MacroOfParts,
    /// A network that nobody outside it has an address of: it lets nobody send to others.
    PrivateNetwork,
    /// `ptr`, which nobody should use (RFC 7208 §5.5).
    Ptr,
    /// A `redirect` beside an `all`: it is ignored (RFC 7208 §6.1).
    UnusedRedirect,
}

/// The remarks on a record, at most one for each term, in order.
pub fn remarks(text: &str, record: &Record<'_>) -> Vec<Remark> {
    let all = record.first_all().map(|(index, _)| index);
    let repeated = repeated(text, record);
    let remarks = record.terms.iter().enumerate().filter_map(|(index, term)| {
        let word = term.span.of(text);
        let plain = |kind| Some((kind, None));
        let (kind, suggestion) = match term.kind {
            Ok(TermKind::Redirect(_)) if all.is_some() => plain(RemarkKind::UnusedRedirect),
            Ok(TermKind::Directive(_)) if all.is_some_and(|all| all < index) => {
                plain(RemarkKind::AfterAll)
            }
            Ok(TermKind::UnknownModifier(_)) => match look_alike(word) {
                Some(meant) => Some((RemarkKind::LookAlike, meant)),
                None if repeated.contains(&index) => plain(RemarkKind::Duplicate),
                None => None,
            },
            Ok(TermKind::Directive(directive)) => {
                if let Some(meant) = run_together(word) {
                    Some((RemarkKind::Joined, Some(meant)))
                } else if matches!(directive.mechanism, Mechanism::Ptr(_)) {
                    plain(RemarkKind::Ptr)
                } else if is_private(directive.mechanism) {
                    plain(RemarkKind::PrivateNetwork)
                } else if is_broad(directive) {
                    plain(RemarkKind::BroadNetwork)
                } else if repeated.contains(&index) {
                    plain(RemarkKind::Duplicate)
                } else {
                    None
                }
            }
            _ => None,
        }
        .or_else(|| plain(unusual_macro(term.kind.ok()?)?))?;
        let span = term.span;
        Some(Remark {
            span,
            kind,
            suggestion,
        })
    });
    remarks.take(REMARK_LIMIT).collect()
}

/// A macro in a term that some receivers read otherwise than the standard has it.
fn unusual_macro(kind: TermKind<'_>) -> Option<RemarkKind> {
    target(kind)?.parts().find_map(|part| match part {
        Part::Macro { keep: 1.., .. } => Some(RemarkKind::MacroOfParts),
        Part::Macro {
            letter: Letter::Helo,
            ..
        } => Some(RemarkKind::MacroOfHelo),
        Part::Macro {
            letter: Letter::LocalPart,
            ..
        } => Some(RemarkKind::MacroOfLocalPart),
        _ => None,
    })
}

/// The terms that say what one before them says, whatever the sign: the first decides.
fn repeated(text: &str, record: &Record<'_>) -> Vec<usize> {
    // The version of the record, in case it stands among its terms once more.
    let version = text.get(..6).map(str::to_ascii_lowercase);
    let mut seen: Vec<String> = version.into_iter().collect();
    let mut repeated = Vec::new();
    for (index, term) in record.terms.iter().enumerate().take(COMPARE_LIMIT) {
        let key = match term.kind {
            Ok(TermKind::Directive(directive)) => {
                same_senders(term.span.of(text), directive.mechanism)
            }
            Ok(TermKind::UnknownModifier(_)) => term.span.of(text).to_ascii_lowercase(),
            _ => continue,
        };
        if seen.contains(&key) {
            repeated.push(index);
        } else {
            seen.push(key);
        }
    }
    repeated
}

/// What two terms have in common that match the same senders; `word` is the text of one.
pub fn same_senders(word: &str, mechanism: Mechanism<'_>) -> String {
    match mechanism {
        Mechanism::Ip4(address, length) => network(IpAddr::V4(address), length),
        Mechanism::Ip6(address, length) => network(IpAddr::V6(address), length),
        _ => word
            .trim_start_matches(['+', '-', '~', '?'])
            .trim_end_matches('.')
            .to_ascii_lowercase(),
    }
}

/// Whether a network is one that no receiver elsewhere sees a client of (RFC 6890 §2.2).
pub fn is_private(mechanism: Mechanism<'_>) -> bool {
    let within = |address: IpAddr, length: u8, known: &[(IpAddr, u8)]| {
        let mut known = known.iter();
        known.any(|(network, least)| length >= *least && in_network(address, *network, *least))
    };
    match mechanism {
        Mechanism::Ip4(address, length) => {
            let known = [
                ([10, 0, 0, 0], 8),
                ([100, 64, 0, 0], 10),
                ([127, 0, 0, 0], 8),
                ([169, 254, 0, 0], 16),
                ([172, 16, 0, 0], 12),
                ([192, 168, 0, 0], 16),
            ];
            within(address.into(), length, &known.map(|(ip, n)| (ip.into(), n)))
        }
        Mechanism::Ip6(address, length) => {
            let known = [
                ([0, 0, 0, 0, 0, 0, 0, 1], 128),
                ([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7),
                ([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10),
            ];
            within(address.into(), length, &known.map(|(ip, n)| (ip.into(), n)))
        }
        _ => false,
    }
}

/// Whether a mechanism lets more addresses send than any sender has.
pub fn is_broad(directive: Directive<'_>) -> bool {
    directive.qualifier == Qualifier::Pass
        && match &directive.mechanism {
            Mechanism::Ip4(_, length) => *length <= BROAD_IP4,
            Mechanism::Ip6(_, length) => *length <= BROAD_IP6,
            Mechanism::A(_, prefix) | Mechanism::Mx(_, prefix) => {
                prefix.ip4 <= BROAD_IP4 || prefix.ip6 <= BROAD_IP6
            }
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remarks_on(text: &str) -> Vec<(String, RemarkKind)> {
        remarks(text, &Record::parse(text))
            .into_iter()
            .map(|remark| (remark.span.of(text).to_owned(), remark.kind))
            .collect()
    }

    #[test]
    fn nothing_is_remarkable_about_a_plain_record() {
        for text in [
            "v=spf1 -all",
            "V=SPF1 MX A INCLUDE:X.example Ip4:192.0.2.1 ~ALL exp=e.x.example",
            "v=spf1 mx mx:x.example a/24 a x-note=1 redirect=_spf.x.example",
            "v=spf1 ip4:11.0.0.0/9 ip6:2001::/17 -ip4:0.0.0.0/0 include:%{d}.x.example -all",
        ] {
            assert_eq!(remarks_on(text), [], "{text}");
        }
    }

    #[test]
    fn each_remark_has_its_place() {
        for (text, word, kind) in [
            ("v=spf1 ~all mx", "mx", RemarkKind::AfterAll),
            (
                "v=spf1 redirect=x.example -all",
                "redirect=x.example",
                RemarkKind::UnusedRedirect,
            ),
            (
                "v=spf1 include=x.example -all",
                "include=x.example",
                RemarkKind::LookAlike,
            ),
            (
                "v=spf1 ptr:x.example -all",
                "ptr:x.example",
                RemarkKind::Ptr,
            ),
            (
                "v=spf1 ip4:11.0.0.0/8 -all",
                "ip4:11.0.0.0/8",
                RemarkKind::BroadNetwork,
            ),
            (
                "v=spf1 ip4:10.0.0.0/8 -all",
                "ip4:10.0.0.0/8",
                RemarkKind::PrivateNetwork,
            ),
            (
                "v=spf1 ip6:fd00::1 -all",
                "ip6:fd00::1",
                RemarkKind::PrivateNetwork,
            ),
            (
                "v=spf1 ip4:172.16.0.0/7 -all",
                "ip4:172.16.0.0/7",
                RemarkKind::BroadNetwork,
            ),
            (
                "v=spf1 ip6:2000::/3 -all",
                "ip6:2000::/3",
                RemarkKind::BroadNetwork,
            ),
            ("v=spf1 mx/0 -all", "mx/0", RemarkKind::BroadNetwork),
            ("v=spf1 a A -all", "A", RemarkKind::Duplicate),
            ("v=spf1 a v=spf1 -all", "v=spf1", RemarkKind::Duplicate),
            (
                "v=spf1 ip4:192.0.2.9/24 ip4:192.0.2.0/24 -all",
                "ip4:192.0.2.0/24",
                RemarkKind::Duplicate,
            ),
            (
                "v=spf1 exists:%{i}.%{d2} -all",
                "exists:%{i}.%{d2}",
                RemarkKind::MacroOfParts,
            ),
            ("v=spf1 a:%{h} -all", "a:%{h}", RemarkKind::MacroOfHelo),
            (
                "v=spf1 redirect=%{L}.x.example",
                "redirect=%{L}.x.example",
                RemarkKind::MacroOfLocalPart,
            ),
            (
                "v=spf1 include:a.example-all",
                "include:a.example-all",
                RemarkKind::Joined,
            ),
        ] {
            assert_eq!(remarks_on(text), [(word.to_owned(), kind)], "{text}");
        }
    }

    #[test]
    fn remarks_are_bounded() {
        let text = format!("v=spf1 {}-all", "mx ".repeat(10_000));
        assert_eq!(remarks_on(&text).len(), REMARK_LIMIT);
    }
}
