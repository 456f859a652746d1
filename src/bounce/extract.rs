//! Codes, names and addresses in a rejection text.

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

/// The first reply code of class 4 or 5, and the first enhanced code.
pub(super) fn codes(text: &str) -> Codes {
    Codes {
        code: found(text)
            .find(|code| is_reply_code(code))
            .and_then(|code| code.parse().ok()),
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
    let words = text.split(|c: char| c.is_whitespace() || "()[]<>\"'#;,:=".contains(c));
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
        let line =
            line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '|' | '*'));
        for word in line.split_whitespace() {
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

/// What stands before the domain that a text blames, the most telling first.
const BEFORE_DOMAIN: &[&str] = &[
    "spf [",
    "mail from domain [",
    "sending domain [",
    "sending domain ",
    "unauthenticated email from ",
    "your message from ",
    "sender address [",
    "dmarc policy for ",
    "per dmarc policy for ",
    "rejected by dmarc policy for ",
    "not accepted due to domain (",
    "rejected due to ",
    "allowed to send from ",
    "allowed to send mail from ",
    "spf check failed for ",
    "id=",
    "envelope-from ",
    "return-path: ",
    "from: ",
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

/// The domain that a text blames.
pub(super) fn domain(plain: &str) -> Option<Name> {
    let behind_marker = BEFORE_DOMAIN.iter().find_map(|marker| {
        plain.match_indices(marker).find_map(|(at, _)| {
            let word = first_word(&plain[at + marker.len()..])?;
            sending_domain(&word.replace("%40", "@"))
        })
    });
    behind_marker.or_else(|| {
        let (before, _) = plain.split_once(BEHIND_SENDER)?;
        let mut words = before.rsplit(separates);
        sending_domain(words.find(|word| !word.is_empty())?)
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
fn sending_domain(word: &str) -> Option<Name> {
    let host = word.rsplit_once('@').map_or(word, |(_, host)| host);
    let host = host
        .trim_end_matches(['.', ':', '\''])
        .trim_end_matches("'s");
    let name = Name::parse(host).ok()?;
    let sends = name.label_count() > 1 && name.is_plain() && host.parse::<IpAddr>().is_err();
    sends.then_some(name)
}

/// What stands before the address that the mail came from, the most telling first.
const BEFORE_IP: &[&str] = &[
    "with ip: [",
    "with ip address: ",
    "with the ip: [",
    "client host [",
    "messages from [",
    "messages from ",
    "banned sending ip [",
    "banned sender[",
    "banned sender [",
    "sending ipv6 address [",
    "sent over ipv6 [",
    "originating from your ip address [",
    "originating ip ",
    "mail from ip ",
    "accepted from ",
    "host ip ",
    "?ip=",
    "&ip=",
    ";ip=",
    "ip=",
    "/query/ip/",
    "your ip [",
    "[",
];

/// The address that the mail came from.
pub(super) fn ip(plain: &str) -> Option<IpAddr> {
    let own_words = [" said:", " refused to talk to me:"]
        .iter()
        .find_map(|marker| plain.split_once(marker))
        .map_or(plain, |(_, rest)| rest);
    let own_words = &without_receiver(own_words);
    let behind_marker = BEFORE_IP.iter().find_map(|marker| {
        own_words.match_indices(marker).find_map(|(at, _)| {
            let rest = &own_words[at + marker.len()..];
            let end = rest.find(|c: char| !(c.is_ascii_hexdigit() || matches!(c, '.' | ':')));
            let word = rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ':']);
            word.parse().ok()
        })
    });
    behind_marker.or_else(|| only_ip(own_words))
}

/// A text without the host that refused, where a server names it: `host name [address]`.
fn without_receiver(plain: &str) -> String {
    let mut words = plain.split(' ').peekable();
    let mut kept: Vec<&str> = Vec::new();
    while let Some(word) = words.next() {
        kept.push(word);
        let names_host = word == "host" && kept.iter().rev().nth(1) != Some(&"client");
        // "host [address]" alone is how the client is called.
        let Some(name) = words.next_if(|next| names_host && !next.starts_with('[')) else {
            continue;
        };
        let has_address = words.peek().is_some_and(|next| next.starts_with('['));
        if has_address {
            words.next();
        } else if !name.contains('[') {
            kept.push(name);
        }
    }
    kept.join(" ")
}

/// The address in a text, where there is one alone: who refuses speaks of whom it refuses.
fn only_ip(words: &str) -> Option<IpAddr> {
    let words = words.split(separates);
    let mut ips = words.filter_map(|word| word.trim_end_matches(['.', ':']).parse().ok());
    let first = ips.next()?;
    ips.all(|other: IpAddr| other == first).then_some(first)
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
        assert_eq!(ip(&plain), "192.0.2.1".parse().ok());
        assert_eq!(domain("spf [domain] with ip : [xxxx]"), None);
    }
}
