//! The parts of a record, modelled after the grammar of RFC 7208 §12.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use super::{Fault, FaultKind, MacroString};
use crate::span::Span;

/// An SPF record as it was read: what could be made of its text, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record<'a> {
    /// The terms, in order.
    pub terms: Vec<Term<'a>>,
    /// The faults, in order; with any of them the record is a permerror (RFC 7208 §4.6).
    pub faults: Vec<Fault>,
}

/// A term and where it stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Term<'a> {
    /// Its place in the record.
    pub span: Span,
    /// What it is, or what is wrong with it.
    pub kind: Result<TermKind<'a>, FaultKind>,
}

/// What a term is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TermKind<'a> {
    /// A mechanism with its qualifier.
    Directive(Directive<'a>),
    /// `redirect=`.
    Redirect(MacroString<'a>),
    /// `exp=`.
    Explanation(MacroString<'a>),
    /// A modifier that RFC 7208 does not define; it is ignored (§6).
    UnknownModifier(&'a str),
}

/// A mechanism with its qualifier.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Directive<'a> {
    /// What a match means.
    pub qualifier: Qualifier,
    /// What is matched.
    pub mechanism: Mechanism<'a>,
}

/// What a match means (RFC 7208 §4.6.2).
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// `+`, also where none is written.
    Pass,
    /// `-`.
    Fail,
    /// `~`.
    SoftFail,
    /// `?`.
    Neutral,
}

/// What is matched (RFC 7208 §5).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mechanism<'a> {
    /// Every sender.
    All,
    /// Senders that pass another domain's record.
    Include(MacroString<'a>),
    /// The addresses of a name; of the current domain where none is given.
    A(Option<MacroString<'a>>, DualPrefix),
    /// The addresses of a domain's mail exchangers.
    Mx(Option<MacroString<'a>>, DualPrefix),
    /// Senders whose address has a name in a domain.
    Ptr(Option<MacroString<'a>>),
    /// An IPv4 network: the address and the prefix length.
    Ip4(Ipv4Addr, u8),
    /// An IPv6 network, likewise.
    Ip6(Ipv6Addr, u8),
    /// Senders for which a name has an address.
    Exists(MacroString<'a>),
}

/// The prefix lengths of `a` and `mx` (RFC 7208 §5.6).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DualPrefix {
    /// For IPv4, 0 to 32.
    pub ip4: u8,
    /// For IPv6, 0 to 128.
    pub ip6: u8,
}

/// The results of an evaluation (RFC 7208 §2.6).
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "spf-result-")]
pub enum SpfResult {
    /// There is no record.
    None,
    /// The domain says nothing about this sender.
    Neutral,
    /// The sender is authorised.
    Pass,
    /// The sender is not authorised.
    Fail,
    /// The sender is probably not authorised.
    SoftFail,
    /// A lookup failed.
    TempError,
    /// The record cannot be used.
    PermError,
}

impl<'a> Record<'a> {
    /// The first `all` and its qualifier: nothing after it is looked at (RFC 7208 §5.1).
    pub fn first_all(&self) -> Option<(usize, Qualifier)> {
        self.terms
            .iter()
            .enumerate()
            .find_map(|(index, term)| match &term.kind {
                Ok(TermKind::Directive(Directive {
                    qualifier,
                    mechanism: Mechanism::All,
                })) => Some((index, *qualifier)),
                _ => None,
            })
    }

    /// The `redirect` that is used: none where there is an `all` (RFC 7208 §6.1).
    pub fn redirect(&self) -> Option<(usize, MacroString<'a>)> {
        if self.first_all().is_some() {
            return None;
        }
        self.terms
            .iter()
            .enumerate()
            .find_map(|(index, term)| match term.kind {
                Ok(TermKind::Redirect(target)) => Some((index, target)),
                _ => None,
            })
    }

    /// The `exp` of the record.
    pub fn explanation(&self) -> Option<MacroString<'a>> {
        self.terms.iter().find_map(|term| match term.kind {
            Ok(TermKind::Explanation(target)) => Some(target),
            _ => None,
        })
    }
}

impl Qualifier {
    /// The result when the mechanism matches.
    pub fn result(self) -> SpfResult {
        match self {
            Self::Pass => SpfResult::Pass,
            Self::Fail => SpfResult::Fail,
            Self::SoftFail => SpfResult::SoftFail,
            Self::Neutral => SpfResult::Neutral,
        }
    }
}

impl Mechanism<'_> {
    /// The mechanism's name in a record.
    pub fn name(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Include(_) => "include",
            Self::A(..) => "a",
            Self::Mx(..) => "mx",
            Self::Ptr(_) => "ptr",
            Self::Ip4(..) => "ip4",
            Self::Ip6(..) => "ip6",
            Self::Exists(_) => "exists",
        }
    }

    /// Whether it counts towards the limit of ten (RFC 7208 §4.6.4).
    pub fn is_lookup(&self) -> bool {
        !matches!(self, Self::All | Self::Ip4(..) | Self::Ip6(..))
    }
}
