//! What somebody who wrote a term probably meant.
//!
//! A suggestion is made only where it is plain, and it is always in the grammar: one term, or
//! several that were written without a space between them. It never lets everybody send: a `+all`
//! is suggested to nobody who did not write one.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::parse::{parse_term, split_name, split_qualifier};
use super::ranges::networks;
use super::record::TermKind;
use super::spelling::{is_all, nearest, separator};

/// Terms longer than this are slips of another kind.
const LENGTH_LIMIT: usize = 1024;

/// Pieces into which one word may fall.
const PIECE_LIMIT: usize = 50;

/// Names with which a term begins, by which one is told from the term that it is glued to.
const STARTS: &[&str] = &[
    "include:",
    "include=",
    "exists:",
    "redirect=",
    "ip4:",
    "ip6:",
    "ip4=",
    "ip6=",
    "ipv4:",
    "ipv6:",
    "ipv4=",
    "ipv6=",
];

/// What a term that is not in the grammar was probably meant to be.
pub(super) fn suggest(word: &str) -> Option<String> {
    if word.len() > LENGTH_LIMIT {
        return None;
    }
    several_terms(word)
        .or_else(|| networks(word))
        .or_else(|| one_term(word))
}

/// What a term with a space too many was probably meant to be: `include: x.example`, `- all`.
pub(super) fn join(word: &str, next: &str) -> Option<String> {
    if word.len() + next.len() > LENGTH_LIMIT {
        return None;
    }
    let (sign, name) = split_qualifier(word);
    if !sign.is_empty() && name.is_empty() {
        return next
            .eq_ignore_ascii_case("all")
            .then(|| format!("{word}all"));
    }
    if parse_term(next).is_ok() {
        return None;
    }
    let joined = match separator(name) {
        Some(separator) if !next.starts_with([':', '=']) => format!("{word}{separator}{next}"),
        Some(_) => format!("{word}{next}"),
        None if word.ends_with([':', '=']) => format!("{word}{next}"),
        None => return None,
    };
    if accepts(&joined) {
        Some(joined)
    } else {
        one_term(&joined)
    }
}

/// What a modifier that nobody knows was probably meant to be; none where it resembles nothing.
///
/// The inner value is none where it resembles something, but what was meant is not plain.
pub(super) fn look_alike(word: &str) -> Option<Option<String>> {
    let (name, _) = word.split_once('=')?;
    let near = word.len() <= LENGTH_LIMIT && nearest(&name.to_ascii_lowercase()).is_some();
    near.then(|| suggest(word))
}

/// The terms that were written as one word, where they are in the grammar as one word too.
pub(super) fn run_together(word: &str) -> Option<String> {
    let (_, rest) = split_qualifier(word);
    let (_, value) = split_name(rest);
    let value = value.get(1..)?;
    let odd = value.contains([',', ';', ':', '=', '"', '|']) || final_all(value).is_some();
    // A macro may have some of these characters within its braces.
    (odd && word.len() <= LENGTH_LIMIT && !word.contains('%'))
        .then(|| several_terms(word))
        .flatten()
}

/// A term that has a web address where a domain belongs, with the domain alone. It is in the
/// grammar, which knows nothing of names, and leads nowhere.
pub fn without_scheme(word: &str) -> Option<String> {
    let (sign, rest) = split_qualifier(word);
    let (name, value) = split_name(rest);
    let host = host_of_url(value.get(1..).filter(|value| value.contains("://"))?)?;
    let term = compose(sign, name, host);
    accepts(&term).then_some(term)
}

/// Whether a word is a term that receivers use.
fn accepts(word: &str) -> bool {
    matches!(
        parse_term(word),
        Ok(TermKind::Directive(_) | TermKind::Redirect(_) | TermKind::Explanation(_))
    )
}

/// The one term that a word was probably meant to be.
fn one_term(word: &str) -> Option<String> {
    let trimmed = word.trim_matches(is_junk).trim_end_matches('.');
    let turned = turned_all(trimmed);
    let trimmed = turned.as_deref().unwrap_or(trimmed);
    let (sign, rest) = split_qualifier(trimmed);
    // One sign too many: the first is taken to be meant.
    let rest = rest.trim_start_matches(['+', '-', '~', '?']);
    let (name, value) = split_name(rest);
    let lower = name.to_ascii_lowercase();
    if value.is_empty() && is_all(&lower) {
        // A dash that is no hyphen is three bytes outside ASCII.
        let dash = sign.is_empty() && word.starts_with('·');
        let all = format!("{}all", if dash { "-" } else { sign });
        let meant = lower == "all" || !matches!(sign, "" | "+");
        return (meant && all != word).then_some(all);
    }
    let value = value.strip_prefix([':', '=']).unwrap_or(value);
    let value = value.trim_matches(is_junk);
    let mut candidates = vec![format!("{sign}{rest}")];
    if let Some(known) = nearest(&lower) {
        candidates.extend(host_of_url(value).map(|host| compose(sign, known, host)));
        candidates.push(compose(sign, known, value));
    }
    for known in ["include", "ip4", "ip6"] {
        let glued = lower.strip_prefix(known).is_some();
        candidates.extend(
            rest.get(known.len()..)
                .filter(|_| glued)
                .map(|value| compose(sign, known, value)),
        );
    }
    // An address, with whatever stands before it or nothing.
    let family = |address: &str| {
        let host = address.split('/').next().unwrap_or_default();
        let ip4 = host.parse::<Ipv4Addr>().is_ok().then_some("ip4");
        ip4.or_else(|| host.parse::<Ipv6Addr>().is_ok().then_some("ip6"))
    };
    let address = [rest, value]
        .into_iter()
        .find_map(|address| Some((family(address)?, address)));
    if let Some((known, address)) = address {
        candidates.push(compose(sign, known, address));
    } else if matches!(&*lower, "ip4" | "ip6") && split_name(value).1.is_empty() {
        candidates.push(compose(sign, "a", value));
    } else if value.is_empty() && lower.split(['.', '-', '_']).any(|part| part == "spf") {
        candidates.push(compose(sign, "include", name));
    }
    let letters_only = |term: &String| !term.contains(is_junk);
    candidates
        .into_iter()
        .find(|term| term != word && letters_only(term) && accepts(term) && !lets_all(term))
}

/// An `all` with its sign behind it, the right way round.
fn turned_all(word: &str) -> Option<String> {
    let name = word.strip_suffix(['-', '~', '?'])?;
    let sign = &word[name.len()..];
    is_all(&name.to_ascii_lowercase()).then(|| format!("{sign}all"))
}

/// The host of a web address that stands where a domain belongs, or of a domain with a slash
/// behind.
fn host_of_url(value: &str) -> Option<&str> {
    let address = value.rsplit_once("://").map(|(_, address)| address);
    let host = match address {
        Some(address) => address.split('/').next()?,
        None => value.strip_suffix('/')?,
    };
    (!host.is_empty()).then_some(host)
}

/// The several terms that a word was probably meant to be, with spaces between them.
fn several_terms(word: &str) -> Option<String> {
    let pieces: Vec<&str> = word
        .split(|c: char| matches!(c, ',' | ';' | '|' | '·') || is_quote(c))
        .flat_map(unglue)
        .filter(|piece| !piece.is_empty())
        .take(PIECE_LIMIT + 1)
        .collect();
    if !(2..=PIECE_LIMIT).contains(&pieces.len()) {
        return None;
    }
    let terms: Option<Vec<String>> = pieces
        .into_iter()
        .map(|piece| {
            if accepts(piece) && !lets_all(piece) {
                Some(piece.to_owned())
            } else {
                let meant = networks(piece).or_else(|| one_term(piece));
                meant.filter(|term| !lets_all(term))
            }
        })
        .collect();
    // §6: a modifier stands once.
    let once = |terms: &Vec<String>| {
        let modifiers = terms.iter().filter(|term| term.contains('='));
        modifiers.count() < 2
    };
    terms.filter(once).map(|terms| terms.join(" "))
}

/// Cuts a word before every name with which a term begins, and before an `all` with its sign.
fn unglue(word: &str) -> Vec<&str> {
    let lower = word.to_ascii_lowercase();
    let end = final_all(word).unwrap_or(word.len());
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, _) in word[..end].char_indices() {
        let starts = |at: usize| STARTS.iter().any(|start| lower[at..].starts_with(start));
        // The sign belongs to the term; so a cut is before it, and none behind.
        let signed = word[at..].starts_with(['+', '-', '~', '?']) && starts(at + 1);
        let cut = signed || starts(at) && !word[..at].ends_with(['+', '-', '~', '?']);
        if cut {
            pieces.push(&word[from..at]);
            from = at;
        }
    }
    pieces.push(&word[from..end]);
    pieces.push(&word[end..]);
    pieces
}

/// Where an `all` with its sign begins that ends a word.
fn final_all(word: &str) -> Option<usize> {
    let at = word.len().checked_sub(4)?;
    let tail = word.get(at..)?;
    let (sign, name) = split_qualifier(tail);
    (!sign.is_empty() && name.eq_ignore_ascii_case("all")).then_some(at)
}

/// A term of a name and a value.
fn compose(sign: &str, name: &str, value: &str) -> String {
    let separator = match separator(name) {
        _ if value.is_empty() || value.starts_with('/') => "",
        Some(separator) => separator,
        None => ":",
    };
    format!("{sign}{name}{separator}{value}")
}

/// Whether a term lets everybody send.
fn lets_all(term: &str) -> bool {
    let (sign, name) = split_qualifier(term);
    matches!(sign, "" | "+") && name.eq_ignore_ascii_case("all")
}

/// Characters that are not part of a term at its ends.
fn is_junk(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '·') || is_quote(c) || c.is_whitespace()
}

/// Quotation marks that are still there when a record is shown.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_is_suggested() {
        for (word, meant) in [
            ("ipv4:192.0.2.1", "ip4:192.0.2.1"),
            ("IPv4:192.0.2.1", "ip4:192.0.2.1"),
            ("ipv4=192.0.2.0/24", "ip4:192.0.2.0/24"),
            ("ip4=192.0.2.1", "ip4:192.0.2.1"),
            ("ip:2001:db8::1", "ip6:2001:db8::1"),
            ("ip4:2001:db8::1", "ip6:2001:db8::1"),
            ("-ip6:192.0.2.1", "-ip4:192.0.2.1"),
            ("192.0.2.1", "ip4:192.0.2.1"),
            ("2001:db8::/32", "ip6:2001:db8::/32"),
            ("a:192.0.2.1", "ip4:192.0.2.1"),
            ("include:192.0.2.1", "ip4:192.0.2.1"),
            ("ip4:mail.shop.example", "a:mail.shop.example"),
            ("include=_spf.x.example", "include:_spf.x.example"),
            ("inculde:_spf.x.example", "include:_spf.x.example"),
            ("includes:_spf.x.example", "include:_spf.x.example"),
            ("includespf.x.example", "include:spf.x.example"),
            ("ip4192.0.2.1", "ip4:192.0.2.1"),
            ("_spf.x.example", "include:_spf.x.example"),
            ("mx=", "mx"),
            ("mx=mail.x.example", "mx:mail.x.example"),
            ("redirect:_spf.x.example", "redirect=_spf.x.example"),
            ("redirct=_spf.x.example", "redirect=_spf.x.example"),
            ("~all.", "~all"),
            ("-all;", "-all"),
            ("--all", "-all"),
            ("all-", "-all"),
            ("all~;", "~all"),
            ("include:https://_spf.x.example", "include:_spf.x.example"),
            ("include:http://_spf.x.example/a", "include:_spf.x.example"),
            ("include:_spf.x.example/", "include:_spf.x.example"),
            ("inculde:https://x.example", "include:x.example"),
            ("inculde:https://%{l}.x.example", "include:%{l}.x.example"),
            ("redirect=https://x.example/", "redirect=x.example"),
            ("ip4:192.0.2.*", "ip4:192.0.2.0/24"),
            ("ip4:192.0.2.0/255.255.255.0", "ip4:192.0.2.0/24"),
            (
                "ip4:192.0.2.4-5,192.0.2.9",
                "ip4:192.0.2.4/31 ip4:192.0.2.9",
            ),
            ("-al", "-all"),
            ("···all", "-all"),
            ("~all···", "~all"),
            ("\"-all\"", "-all"),
            ("include:\"a.example\"", "include:a.example"),
            ("include:···a.example···", "include:a.example"),
            ("a,mx", "a mx"),
            ("mx-all", "mx -all"),
            ("mxinclude:x.example", "mx include:x.example"),
            (
                "ip4:192.0.2.4include:x.example",
                "ip4:192.0.2.4 include:x.example",
            ),
            ("ip4:192.0.2.4,192.0.2.5;", "ip4:192.0.2.4 ip4:192.0.2.5"),
            ("mx··~all", "mx ~all"),
        ] {
            assert_eq!(suggest(word).as_deref(), Some(meant), "{word}");
        }
    }

    #[test]
    fn what_is_not_plain_is_left() {
        for word in [
            "hello",
            "hello:world",
            "all:x",
            "+al",
            "all+",
            "ip4:192.0.2.300",
            "ip4:192.0.2.0/33",
            "include:",
            "%%",
            "x-note",
            "include:caf··.example",
        ] {
            assert_eq!(suggest(word), None, "{word}");
        }
        assert_eq!(suggest(&"x".repeat(60_000)), None);
        assert_eq!(suggest(&"a,".repeat(500)), None);
    }

    #[test]
    fn a_space_too_many_is_taken_out() {
        assert_eq!(
            join("include:", "x.example").as_deref(),
            Some("include:x.example")
        );
        assert_eq!(
            join("include", "x.example").as_deref(),
            Some("include:x.example")
        );
        assert_eq!(join("ipv4:", "192.0.2.1").as_deref(), Some("ip4:192.0.2.1"));
        assert_eq!(join("~", "all").as_deref(), Some("~all"));
        assert_eq!(join("include:", "mx"), None);
        assert_eq!(join("hello", "world"), None);
    }

    #[test]
    fn modifiers_that_resemble_a_mechanism() {
        assert_eq!(look_alike("x-note=hello"), None);
        assert_eq!(look_alike("ra=postmaster"), None);
        assert_eq!(look_alike("include=example"), Some(None));
        let meant = Some("include:x.example".to_owned());
        assert_eq!(look_alike("inlude=x.example"), Some(meant));
    }

    #[test]
    fn terms_in_the_grammar_that_are_several() {
        let several = |word| run_together(word);
        let meant = "include:a.example include:b.example";
        assert_eq!(
            several("include:a.example,include:b.example").as_deref(),
            Some(meant)
        );
        assert_eq!(
            several("include:a.exampleinclude:b.example").as_deref(),
            Some(meant)
        );
        assert_eq!(
            several("include:a.example-all").as_deref(),
            Some("include:a.example -all")
        );
        assert_eq!(several("include:spf-all.example"), None);
        assert_eq!(several("exists:%{l,}.x.example"), None);
    }
}
