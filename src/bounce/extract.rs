//! Codes and names in a rejection text, and the text in one line and lower case.

use std::net::IpAddr;

use crate::dns::Name;

/// Codes that are listed of one text.
const CODE_LIMIT: usize = 10;

/// The codes of a reply.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Codes {
    /// The SMTP reply code (RFC 5321 §4.2).
    pub(super) code: Option<u16>,
    /// The enhanced status code (RFC 3463 §2).
    pub(super) enhanced: Option<String>,
}

/// The first reply code of class 4 or 5, and the first enhanced code. At the very start a code may
/// have any digits: "codes not specified … MUST be handled by the first digit" (RFC 5321 §4.2).
pub(super) fn codes(text: &str) -> Codes {
    Codes {
        code: leading_code(text).or_else(|| {
            found(text)
                .find(|code| is_reply_code(code))
                .and_then(|code| code.parse().ok())
        }),
        enhanced: found(text)
            .find(|code| is_enhanced_code(code))
            .map(str::to_owned),
    }
}

/// Every code of a text once, in order, up to [`CODE_LIMIT`].
pub(super) fn all_codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for code in found(text) {
        if codes.len() == CODE_LIMIT {
            break;
        }
        if codes.iter().all(|other| other != code) {
            codes.push(code.to_owned());
        }
    }
    codes
}

/// The codes of a text as they stand in it: a reply code, an enhanced code, or both as one word.
fn found(text: &str) -> impl Iterator<Item = &str> {
    // The parts of an IPv6 address are no codes.
    let words = text
        .split_whitespace()
        .filter(|word| word.matches(':').count() < 3);
    let words = words.flat_map(|word| word.split(|c: char| "()[]<>\"'#;,:=".contains(c)));
    words.flat_map(|word| {
        let (first, rest) = word.split_once('-').unwrap_or((word, ""));
        let enhanced = |part: &str| is_enhanced_code(part.trim_end_matches('.'));
        let first = (is_reply_code(first) || enhanced(first)).then_some(first);
        let rest = enhanced(rest).then_some(rest);
        first
            .into_iter()
            .chain(rest)
            .map(|code| code.trim_end_matches('.'))
    })
}

/// The reply code that a text begins with: three digits and what ends a word.
pub(super) fn leading_code(text: &str) -> Option<u16> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\'' | '"'));
    let (code, rest) = text.split_at_checked(3)?;
    let fits = code.starts_with(['4', '5']) && code.bytes().all(|b| b.is_ascii_digit());
    let ends = rest.is_empty() || rest.starts_with([' ', '-', '\t', ':', ';', '\n', '\r']);
    code.parse().ok().filter(|_| fits && ends)
}

/// A line without the marks of those who passed it on, and without space around it.
pub(super) fn unquoted(line: &str) -> &str {
    line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '|' | '*'))
        .trim_end()
}

/// Bytes of a line that are kept as evidence; a reply may be a line of any length.
const LINE_LIMIT: usize = 200;

/// Bytes that are kept of what stands before the words that a line is evidence for.
const LINE_BEFORE: usize = 120;

/// A line as evidence: whole where it is short, else what stands around the words that count.
pub(super) fn excerpt(line: &str, words: &str) -> String {
    let line = unquoted(line);
    if line.len() <= LINE_LIMIT {
        return line.to_owned();
    }
    let at = line.to_ascii_lowercase().find(&words.to_ascii_lowercase());
    let start = line.floor_char_boundary(at.unwrap_or_default().saturating_sub(LINE_BEFORE));
    let end = line.floor_char_boundary((start + LINE_LIMIT).min(line.len()));
    let (before, behind) = (
        if start > 0 { "… " } else { "" },
        if end < line.len() { " …" } else { "" },
    );
    [before, line[start..end].trim(), behind].concat()
}

/// Whether a word is a reply code of class 4 or 5.
fn is_reply_code(word: &str) -> bool {
    word.len() == 3
        && word.starts_with(['4', '5'])
        && word.bytes().all(|b| b.is_ascii_digit())
        && word.as_bytes()[1] <= b'5'
}

/// Whether a word is an enhanced status code of class 4 or 5.
fn is_enhanced_code(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    let number =
        |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    parts.len() == 3 && matches!(parts[0], "4" | "5") && parts.iter().all(number)
}

/// The text in one line and lower case: quoting, repeated codes and typographic marks taken out.
pub(super) fn normalise(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for line in text.lines() {
        for word in unquoted(line).split_whitespace() {
            let (first, rest) = word.split_once('-').unwrap_or((word, ""));
            let repeats = is_reply_code(first) && (rest.is_empty() || is_enhanced_code(rest));
            if repeats || is_enhanced_code(word) {
                continue;
            }
            // A prefix may be glued to the word that follows it.
            let word = if is_reply_code(first) && !rest.is_empty() {
                rest
            } else {
                word
            };
            let plain = word
                .to_lowercase()
                .replace(['“', '”', '„'], "\"")
                .replace(['‘', '’'], "'");
            words.push(plain);
        }
    }
    words.join(" ")
}

/// Bytes within which an address ends, with what may stand before it (RFC 5321 §4.5.3.1).
const ADDRESS_LIMIT: usize = 400;

/// What stands before the domain that a refusing side looked up SPF for, the most telling first.
const BEFORE_ENVELOPE: &[&str] = &[
    "spf [",
    "spf: [",
    "mail from domain [",
    "mail from domain ",
    "mailfrom domain [",
    "spf check for [",
    "spf check for ",
    "spf check failed for ",
    "spf records for [",
    "spf records for ",
    "spf record for ",
    "spf-check failed: ",
    "spf validation for ",
    "allowed to send from ",
    "allowed to send mail from ",
    ";id=",
    "?id=",
    "&id=",
    "identity=",
    "spf-result=",
    "?sender=",
    "&sender=",
    ";sender=",
    "envelope-from ",
    "domain of transitioning ",
    "domain of ",
];

/// What stands before the domain of the From field, which DMARC is about (RFC 9989 §3.2.2).
const BEFORE_AUTHOR: &[&str] = &[
    "unauthenticated email from ",
    "sending domain [",
    "sending domain ",
    "dmarc policy for ",
    "dmarc policy of ",
    "dmarc failure for domain ",
    "dmarc record for ",
    "not accepted due to domain (",
    "organizational domain ",
    "rejected due to ",
    "from domain ",
];

/// What stands before the domain or address that a refusing side blames besides.
const BEFORE_DOMAIN: &[&str] = &[
    "your message from ",
    "sender address [",
    "sender domain ",
    "sender ",
];

/// What stands behind the address of a sender that a text blames.
const BEHIND_SENDER: &str = ": sender address rejected";

/// Whether a character stands between words. Of white space, a normalised text has spaces alone.
fn separates(c: char) -> bool {
    matches!(
        c,
        ' ' | '[' | ']' | '(' | ')' | '<' | '>' | ';' | ',' | '"' | '&'
    )
}

/// The domain that a refusing side looked up SPF for, where it says so.
pub(super) fn envelope(plain: &str) -> Option<Name> {
    behind(plain, BEFORE_ENVELOPE)
}

/// The domain of the From field, where a refusing side names it.
pub(super) fn author(plain: &str) -> Option<Name> {
    behind(plain, BEFORE_AUTHOR)
}

/// The domain that a refusing side blames.
pub(super) fn domain(plain: &str) -> Option<Name> {
    let marked = envelope(plain).or_else(|| author(plain));
    let marked = marked.or_else(|| behind(plain, BEFORE_DOMAIN));
    marked.or_else(|| {
        // "<anna@shop.example>: Sender address rejected", and not a recipient before the whole
        // reply.
        let (before, _) = plain.split_once(BEHIND_SENDER)?;
        let before = before.strip_suffix('>')?;
        let mut words = before.rsplit(separates);
        sending_domain(words.find(|word| !word.is_empty())?)
    })
}

/// The first domain behind one of these words.
fn behind(plain: &str, markers: &[&str]) -> Option<Name> {
    markers.iter().find_map(|marker| {
        plain.match_indices(marker).find_map(|(at, _)| {
            let word = first_word(&plain[at + marker.len()..])?;
            sending_domain(&word.replace("%40", "@"))
        })
    })
}

/// The first word that may be an address or a domain; nothing where it is longer than any.
fn first_word(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(separates);
    let mut ends = (0..=ADDRESS_LIMIT.min(text.len())).rev();
    let near = &text[..ends.find(|&end| text.is_char_boundary(end))?];
    let is_whole = near.len() == text.len();
    let end = near.find(separates).or(is_whole.then_some(near.len()))?;
    Some(&near[..end]).filter(|word| !word.is_empty())
}

/// The domain that a word names, alone or in an address.
pub(super) fn sending_domain(word: &str) -> Option<Name> {
    let host = word.rsplit_once('@').map_or(word, |(_, host)| host);
    // "[shop.example:192.0.2.1]" names the client behind the domain.
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let host = host
        .trim_end_matches(['.', ':', '\''])
        .trim_end_matches("'s");
    let name = Name::parse(host).ok()?;
    let sends = name.label_count() > 1 && name.is_plain() && host.parse::<IpAddr>().is_err();
    sends.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_in_their_many_forms() {
        let read = |text| {
            let codes = codes(text);
            (codes.code, codes.enhanced)
        };
        assert_eq!(
            read("550-5.7.26 This"),
            (Some(550), Some("5.7.26".to_owned()))
        );
        assert_eq!(
            read("smtp; 550 5.7.515 Access"),
            (Some(550), Some("5.7.515".to_owned()))
        );
        assert_eq!(
            read("Remote said: '421-4.7.0 [TSS04]'"),
            (Some(421), Some("4.7.0".to_owned()))
        );
        assert_eq!(read("in 1999 we sent 600 mails"), (None, None));
    }

    #[test]
    fn names_and_addresses_behind_their_markers() {
        let plain = normalise(
            "550 5.7.1 <anna@shop.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=news%40post.example;ip=192.0.2.1;r=x",
        );
        assert_eq!(
            domain(&plain).map(|n| n.to_string()).as_deref(),
            Some("post.example")
        );
        assert_eq!(domain("spf [domain] with ip : [xxxx]"), None);
    }
}
