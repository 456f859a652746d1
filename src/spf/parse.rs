//! Reading a record, fault by fault (RFC 7208 §4.6 and §12).
//!
//! Parsing never fails. Every term that is not in the grammar becomes a [`Fault`] with its place;
//! what was meant is for [`super::annotate()`].

use serde::{Deserialize, Serialize};

use super::MacroString;
use super::network::{ip4_network, ip6_network, network, prefix_length};
use super::record::{Directive, DualPrefix, Mechanism, Qualifier, Record, Term, TermKind};
use crate::span::Span;

/// Faults after which a record is no longer listed fault by fault.
const FAULT_LIMIT: usize = 50;

/// How long a term is in most records, with the space before it; room is made accordingly.
const TERM_SIZE: usize = 16;

/// Something in a record that is not in the grammar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "spf-fault-")]
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
        let mut terms = Vec::with_capacity(text.len() / TERM_SIZE);
        let mut words = words(text);
        words.next(); // The version.
        for span in words {
            let kind = parse_term(span.of(text));
            terms.push(Term { span, kind });
        }
        let (mut redirects, mut explanations) = (0, 0);
        let faults = terms.iter().filter_map(|term| {
            let count = match term.kind {
                Ok(TermKind::Redirect(_)) => &mut redirects,
                Ok(TermKind::Explanation(_)) => &mut explanations,
                Ok(_) => return None,
                Err(kind) => return Some(Fault::new(term.span, kind)),
            };
            *count += 1;
            (*count > 1).then(|| Fault::new(term.span, FaultKind::RepeatedModifier))
        });
        let faults = faults.take(FAULT_LIMIT).collect();
        Self { terms, faults }
    }
}

impl Fault {
    /// A fault of which nothing more is known.
    fn new(span: Span, kind: FaultKind) -> Self {
        Self {
            span,
            kind,
            suggestion: None,
        }
    }
}

/// The words of a text and where they stand; only spaces separate (RFC 7208 §4.6.1).
fn words(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    text.as_bytes()
        .split(|&b| b == b' ')
        .filter_map(move |word| {
            let start = at;
            at += word.len() + 1;
            (!word.is_empty()).then(|| Span::new(start, start + word.len()))
        })
}

/// Reads one term.
pub(super) fn parse_term(word: &str) -> Result<TermKind<'_>, FaultKind> {
    let term = read_term(word);
    // Nothing in the grammar has such a character: what is in it need not be searched for one.
    if term.is_err() && !word.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(FaultKind::InvalidCharacter);
    }
    term
}

/// Reads one term, whose characters may be any.
fn read_term(word: &str) -> Result<TermKind<'_>, FaultKind> {
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

/// Reads a modifier (RFC 7208 §6).
fn parse_modifier<'a>(name: &'a str, value: &'a str) -> Result<TermKind<'a>, FaultKind> {
    if name.eq_ignore_ascii_case("redirect") {
        return parse_domain(value).map(TermKind::Redirect);
    }
    if name.eq_ignore_ascii_case("exp") {
        return parse_domain(value).map(TermKind::Explanation);
    }
    // §6: an unknown modifier is a name, "=" and a macro-string.
    match MacroString::parse(value, false) {
        Some(_) => Ok(TermKind::UnknownModifier(name)),
        None => Err(FaultKind::InvalidMacro),
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
    match name {
        "ip4" => {
            let other = |text: &str| ip6_network(text).is_some();
            let (address, length) = network(value, 32, ip4_network, other)?;
            is(Mechanism::Ip4(address, length))
        }
        "ip6" => {
            let other = |text: &str| ip4_network(text).is_some();
            let (address, length) = network(value, 128, ip6_network, other)?;
            is(Mechanism::Ip6(address, length))
        }
        "include" => is(Mechanism::Include(required()?)),
        "all" if value.is_empty() => is(Mechanism::All),
        "all" => Err(FaultKind::UnexpectedValue),
        "a" => {
            let (domain, prefix) = parse_host(value)?;
            is(Mechanism::A(domain, prefix))
        }
        "mx" => {
            let (domain, prefix) = parse_host(value)?;
            is(Mechanism::Mx(domain, prefix))
        }
        "exists" => is(Mechanism::Exists(required()?)),
        "ptr" if value.is_empty() => is(Mechanism::Ptr(None)),
        "ptr" => is(Mechanism::Ptr(Some(required()?))),
        // §12: letters of either case; nearly every record has small ones.
        _ if name.bytes().any(|b| b.is_ascii_uppercase()) => {
            parse_directive(qualifier, &name.to_ascii_lowercase(), value)
        }
        _ => Err(FaultKind::UnknownTerm),
    }
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
