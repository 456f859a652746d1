//! Reading a record, fault by fault (RFC 7208 §4.6 and §12).
//!
//! Parsing never fails. Every term that is not in the grammar becomes [`TermKind::Invalid`] and a
//! [`Fault`] with its place; what was meant is for [`super::examine()`].

use std::borrow::Cow;
use std::net::Ipv6Addr;

use serde::{Deserialize, Serialize};

use super::MacroString;
use super::record::{Directive, DualPrefix, Mechanism, Qualifier, Record, Term, TermKind};
use crate::span::Span;

/// Faults after which a record is no longer listed fault by fault.
const FAULT_LIMIT: usize = 50;

/// Something in a record that is not in the grammar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fault {
    /// Where it stands.
    pub span: Span,
    /// What is wrong.
    pub kind: FaultKind,
    /// What was probably meant: one or more terms that are in the grammar. Parsing leaves it open.
    pub suggestion: Option<String>,
}

/// What is wrong with a term.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// No mechanism or modifier has this form.
    UnknownTerm,
    /// A mechanism needs a domain after a colon.
    DomainMissing,
    /// What stands after the colon is no domain.
    InvalidDomain,
    /// A macro is not written as §7 says.
    InvalidMacro,
    /// No address.
    InvalidAddress,
    /// An IPv6 address in `ip4`, or the other way round.
    WrongAddressFamily,
    /// A prefix length outside its range.
    InvalidPrefix,
    /// `all` takes no value.
    UnexpectedValue,
    /// `redirect` or `exp` occurs twice (§6).
    RepeatedModifier,
    /// A qualifier before a modifier.
    QualifiedModifier,
    /// A character outside printable ASCII, or a separator that is no space.
    InvalidCharacter,
}

impl<'a> Record<'a> {
    /// Reads a record that [`is_spf`](super::is_spf); bytes outside ASCII are shown as `·`.
    pub fn parse(text: &'a str) -> Self {
        let mut record = Self::default();
        let (mut redirects, mut explanations) = (0, 0);
        for span in words(text).skip(1) {
            let kind = match parse_term(span.of(text)) {
                Ok(kind) => kind,
                Err(fault) => {
                    record.fault(span, fault);
                    TermKind::Invalid
                }
            };
            record.terms.push(Term { span, kind });
            let count = match kind {
                TermKind::Redirect(_) => &mut redirects,
                TermKind::Explanation(_) => &mut explanations,
                _ => continue,
            };
            *count += 1;
            if *count > 1 {
                record.fault(span, FaultKind::RepeatedModifier);
            }
        }
        record
    }

    fn fault(&mut self, span: Span, kind: FaultKind) {
        if self.faults.len() < FAULT_LIMIT {
            self.faults.push(Fault {
                span,
                kind,
                suggestion: None,
            });
        }
    }
}

/// The words of a text and where they stand; only spaces separate (RFC 7208 §4.6.1).
fn words(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    text.split(' ').filter_map(move |word| {
        let start = at;
        at += word.len() + 1;
        (!word.is_empty()).then(|| Span::new(start, start + word.len()))
    })
}

/// Reads one term.
pub(super) fn parse_term(word: &str) -> Result<TermKind<'_>, FaultKind> {
    if !word.bytes().fold(true, |all, b| all & b.is_ascii_graphic()) {
        return Err(FaultKind::InvalidCharacter);
    }
    let (sign, rest) = split_qualifier(word);
    let (name, value) = split_name(rest);
    if !name.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
        return Err(FaultKind::UnknownTerm);
    }
    if let Some(value) = value.strip_prefix('=') {
        if !sign.is_empty() {
            return Err(FaultKind::QualifiedModifier);
        }
        return parse_modifier(name, value);
    }
    let qualifier = match sign {
        "-" => Qualifier::Fail,
        "~" => Qualifier::SoftFail,
        "?" => Qualifier::Neutral,
        _ => Qualifier::Pass,
    };
    parse_directive(qualifier, name, value)
}

/// Splits a term into its qualifier, which may be empty, and the rest.
pub(super) fn split_qualifier(word: &str) -> (&str, &str) {
    let signs = b"+-~?";
    let length = usize::from(word.bytes().next().is_some_and(|b| signs.contains(&b)));
    word.split_at(length)
}

/// Splits a term without its qualifier into the name and what follows it.
pub(super) fn split_name(rest: &str) -> (&str, &str) {
    let in_name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    let end = rest.bytes().position(|b| !in_name(b));
    let end = end.unwrap_or(rest.len());
    rest.split_at(end)
}

/// A name in lower case; nearly every record has it so already.
fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|b| b.is_ascii_uppercase()) {
        name.to_ascii_lowercase().into()
    } else {
        name.into()
    }
}

/// Reads a modifier (RFC 7208 §6).
fn parse_modifier<'a>(name: &'a str, value: &'a str) -> Result<TermKind<'a>, FaultKind> {
    match lower_case(name).as_bytes() {
        b"redirect" => parse_domain(value).map(TermKind::Redirect),
        b"exp" => parse_domain(value).map(TermKind::Explanation),
        // §6: an unknown modifier is a name, "=" and a macro-string.
        _ => MacroString::parse(value, false)
            .map(|_| TermKind::UnknownModifier(name))
            .ok_or(FaultKind::InvalidMacro),
    }
}

/// Reads a mechanism (RFC 7208 §5); `value` starts with ":" or "/" or is empty.
fn parse_directive<'a>(
    qualifier: Qualifier,
    name: &str,
    value: &'a str,
) -> Result<TermKind<'a>, FaultKind> {
    let required = || match value.strip_prefix(':') {
        Some(domain) => parse_domain(domain),
        None if value.is_empty() => Err(FaultKind::DomainMissing),
        None => Err(FaultKind::InvalidDomain),
    };
    let is = |mechanism| {
        Ok(TermKind::Directive(Directive {
            qualifier,
            mechanism,
        }))
    };
    match lower_case(name).as_bytes() {
        b"ip4" => {
            let other = |text: &str| ip6_network(text).is_some();
            let (address, length) = network(value, 32, ip4_network, other)?;
            is(Mechanism::Ip4(address, length))
        }
        b"ip6" => {
            let other = |text: &str| ip4_network(text).is_some();
            let (address, length) = network(value, 128, ip6_network, other)?;
            is(Mechanism::Ip6(address, length))
        }
        b"include" => is(Mechanism::Include(required()?)),
        b"all" if value.is_empty() => is(Mechanism::All),
        b"all" => Err(FaultKind::UnexpectedValue),
        b"a" => {
            let (domain, prefix) = parse_host(value)?;
            is(Mechanism::A(domain, prefix))
        }
        b"mx" => {
            let (domain, prefix) = parse_host(value)?;
            is(Mechanism::Mx(domain, prefix))
        }
        b"exists" => is(Mechanism::Exists(required()?)),
        b"ptr" if value.is_empty() => is(Mechanism::Ptr(None)),
        b"ptr" => is(Mechanism::Ptr(Some(required()?))),
        _ => Err(FaultKind::UnknownTerm),
    }
}

/// Reads the value of `ip4` or `ip6`: an address, read by `own`, and a prefix length. An address of
/// the `other` family is told apart.
fn network<A>(
    value: &str,
    longest: u8,
    own: fn(&str) -> Option<A>,
    other: fn(&str) -> bool,
) -> Result<(A, u8), FaultKind> {
    let value = value.strip_prefix(':').ok_or(FaultKind::InvalidAddress)?;
    let end = value.bytes().position(|b| b == b'/').unwrap_or(value.len());
    let (address, length) = value.split_at(end);
    let Some(address) = own(address) else {
        return Err(if other(address) {
            FaultKind::WrongAddressFamily
        } else {
            FaultKind::InvalidAddress
        });
    };
    match length.strip_prefix('/') {
        Some(digits) => Ok((address, prefix_length(digits, longest)?)),
        None => Ok((address, longest)),
    }
}

/// Reads an `ip4-network` (RFC 7208 §12): four numbers up to 255, without leading zeros.
///
/// Most terms of most records are of this kind. The standard library reads it too, in three times
/// the time.
fn ip4_network(text: &str) -> Option<u32> {
    let (mut address, mut count) = (0_u32, 0);
    for number in text.as_bytes().split(|&b| b == b'.') {
        let value = match number {
            [b'0', _, ..] | [] | [_, _, _, _, ..] => return None,
            digits => digits.iter().try_fold(0_u32, |value, digit| {
                let digit = digit.wrapping_sub(b'0');
                (digit < 10).then(|| value * 10 + u32::from(digit))
            })?,
        };
        if value > 255 {
            return None;
        }
        address = address << 8 | value;
        count += 1;
    }
    (count == 4).then_some(address)
}

/// Reads an `ip6-network` (RFC 7208 §12, RFC 4291 §2.2).
fn ip6_network(text: &str) -> Option<u128> {
    text.parse::<Ipv6Addr>().ok().map(Ipv6Addr::to_bits)
}

/// A prefix length without leading zeros (RFC 7208 §12, `ip4-cidr-length`).
fn prefix_length(digits: &str, longest: u8) -> Result<u8, FaultKind> {
    let plain = !digits.starts_with('+') && (digits == "0" || !digits.starts_with('0'));
    let length = digits.parse::<u8>().ok().filter(|_| plain);
    length
        .filter(|&length| length <= longest)
        .ok_or(FaultKind::InvalidPrefix)
}

/// Reads the value of `a` or `mx`: a domain, then `/ip4` and `//ip6` prefix lengths.
fn parse_host(value: &str) -> Result<(Option<MacroString<'_>>, DualPrefix), FaultKind> {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let (mut rest, mut prefix) = (value, DualPrefix { ip4: 32, ip6: 128 });
    if let Some((before, length)) = rest.rsplit_once("//")
        && digits(length)
    {
        prefix.ip6 = prefix_length(length, 128)?;
        rest = before;
    }
    if let Some((before, length)) = rest.rsplit_once('/')
        && digits(length)
        && !before.ends_with('/')
    {
        prefix.ip4 = prefix_length(length, 32)?;
        rest = before;
    }
    match rest.strip_prefix(':') {
        Some(domain) => Ok((Some(parse_domain(domain)?), prefix)),
        None if rest.is_empty() => Ok((None, prefix)),
        None if rest.starts_with('/') => Err(FaultKind::InvalidPrefix),
        None => Err(FaultKind::InvalidDomain),
    }
}

/// Reads a domain-spec (RFC 7208 §7.1): it ends in a top label or in a macro.
pub(super) fn parse_domain(text: &str) -> Result<MacroString<'_>, FaultKind> {
    if text.is_empty() {
        return Err(FaultKind::DomainMissing);
    }
    let domain = MacroString::parse(text, false).ok_or(FaultKind::InvalidMacro)?;
    if text.ends_with('}') {
        return Ok(domain);
    }
    let text = text.strip_suffix('.').unwrap_or(text);
    let dot = text.bytes().rposition(|b| b == b'.');
    let ends_well = dot.is_some_and(|at| is_top_label(&text[at + 1..]));
    if ends_well {
        Ok(domain)
    } else {
        Err(FaultKind::InvalidDomain)
    }
}

/// Whether a label may end a domain: letters, digits and inner hyphens, not digits alone.
fn is_top_label(label: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    label.bytes().all(inner)
        && label.bytes().any(|b| !b.is_ascii_digit())
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<(String, FaultKind)> {
        let record = Record::parse(text);
        let fault = |f: &Fault| (f.span.of(text).to_owned(), f.kind);
        record.faults.iter().map(fault).collect()
    }

    #[test]
    fn everything_in_the_grammar_is_accepted() {
        let text = "v=spf1 a mx/24 a:a.example/24//64 mx:m.example//64 ip4:192.0.2.0/24 ip6:2001:db8::/32 \
                    include:i.example exists:%{ir}.e.example ptr ptr:p.example x-note=%{d} \
                    exp=e.example redirect=r.example ?all";
        assert_eq!(faults(text), []);
        assert_eq!(Record::parse(text).terms.len(), 14);
    }

    #[test]
    fn faults_are_told_apart() {
        for (word, kind) in [
            ("ipv4:192.0.2.1", FaultKind::UnknownTerm),
            ("192.0.2.1", FaultKind::UnknownTerm),
            ("ip4:2001:db8::1", FaultKind::WrongAddressFamily),
            ("ip6:192.0.2.1", FaultKind::WrongAddressFamily),
            ("~all.", FaultKind::UnknownTerm),
            ("-all;", FaultKind::UnexpectedValue),
            ("include:a.example,", FaultKind::InvalidDomain),
            ("ip4:192.0.2.0/33", FaultKind::InvalidPrefix),
            ("ip4:192.0.2.300", FaultKind::InvalidAddress),
            ("include", FaultKind::DomainMissing),
            ("include:example", FaultKind::InvalidDomain),
            ("include:%{x}.example", FaultKind::InvalidMacro),
            ("+redirect=a.example", FaultKind::QualifiedModifier),
            ("m\u{b7}x", FaultKind::InvalidCharacter),
            ("hello", FaultKind::UnknownTerm),
        ] {
            let expected = vec![(word.to_owned(), kind)];
            assert_eq!(faults(&format!("v=spf1 mx {word} -all")), expected);
        }
    }

    /// The standard library is the second opinion.
    #[test]
    fn networks_are_read_as_the_grammar_has_them() {
        let part = [
            "0", "1", "9", "10", "99", "100", "255", "256", "01", "00", "", "a", "1000", "+1",
        ];
        for first in part {
            for last in part {
                for text in [
                    format!("{first}.0.2.{last}"),
                    format!("192.{first}.{last}"),
                    format!("{first}.{last}.1.2.3"),
                ] {
                    let known = text.parse::<std::net::Ipv4Addr>().ok();
                    assert_eq!(ip4_network(&text), known.map(u32::from), "{text}");
                }
            }
        }
    }

    #[test]
    fn modifiers_occur_once() {
        let faults = faults("v=spf1 redirect=a.example redirect=b.example");
        assert_eq!(faults[0].1, FaultKind::RepeatedModifier);
    }

    #[test]
    fn a_record_of_nonsense_is_bounded() {
        let text = format!("v=spf1 {}", "%% ".repeat(10_000));
        let record = Record::parse(&text);
        assert_eq!(record.faults.len(), FAULT_LIMIT);
    }
}
