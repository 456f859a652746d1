//! The address that a refusing side says it was spoken to from.
//!
//! That is the SMTP client as the border of the receiver saw it (RFC 7208 §2.4): not the refusing
//! server's own address, which the reporting server names (`host mx [192.0.2.1] said:`), not where
//! the sender handed the mail in, and not what somebody claimed in HELO. So it is read out of the
//! refusing side's own words alone, and out of those around it that say what it is. An address that
//! only it can mean, for lack of another, is less certain, and of two that differ none is taken.

use std::net::IpAddr;

use super::Certainty;
use super::extract::{excerpt, normalise};
use super::voices::Voices;
use crate::client::Scope;

/// What stands right before the client's address, in normalised text.
const BEFORE: &[&str] = &[
    "with ip:",
    "with ip :",
    "with ip",
    "with ip address:",
    "with the ip:",
    "with the ip",
    "client host",
    "client",
    "messages from",
    "message from",
    "mails from",
    "mail from",
    "emails from",
    "email from",
    "connection from",
    "connections from",
    "traffic from",
    "banned sending ip",
    "banned sender",
    "sending ip",
    "sending ip:",
    "sending ip address",
    "sending ipv6 address",
    "sent over ipv6",
    "sender ip is",
    "sender ip",
    "sender ip:",
    "sender's ip",
    "originating from your ip address",
    "originating ip",
    "originating ip:",
    "originating ip is",
    "source ip",
    "source ip:",
    "remote ip",
    "connecting ip",
    "mail from ip",
    "email from ip",
    "accepted from",
    "host ip",
    "your ip",
    "your ip:",
    "your ip address",
    "your ip address:",
    "your ip address is",
    "your mail server",
    "your server",
    "ip address",
    "ip address:",
    "ip addr",
    "the ip",
    "ip:",
    "ip",
    "mail server",
    "server ip",
    "reverse dns for",
    "reverse dns lookup for host",
    "record found for",
    "record for",
    "ptr record for",
    "ptr for",
    "ptr of",
    "no ptr for",
    "lookup failed",
    // Postfix, Orange
    "reverse hostname,",
    "your hostname,",
    "smtp.orange.fr",
    "blocked:",
    "adresse ip",
    "ip-adresse",
    "ip-adres",
];

/// The same in the address of a page that explains the refusal, where the words are glued to it.
const GLUED: &[&str] = &[
    "?ip=",
    "&ip=",
    ";ip=",
    "ip=",
    "/query/ip/",
    "&v=",
    "?addr=",
    "?query=",
    "?q=",
    "lookup?",
    "/ip/",
];

/// What stands right behind the client's address.
const BEHIND: &[&str] = &[
    "black listed",
    "our system has detected",
    "client host rejected",
    "the ip address sending",
    "is not allowed",
    "not allowed",
    "is not authorized",
    "is not permitted",
    "is not designated",
    "is blacklisted",
    "is blocklisted",
    "is block listed",
    "is listed",
    "is on",
    "is in",
    "is blocked",
    "has been blocked",
    "has been blacklisted",
    "has no ptr",
    "has no reverse",
    "does not have a ptr",
    "doesn't have a ptr",
    "does not resolve",
    "does not designate",
    "listed",
    "blocked",
    "blacklisted",
    "found on",
    "found in",
    "weren't sent",
    "temporarily deferred",
    "permanently deferred",
    "- none/bad reputation",
    "- a problem occurred",
    "- dialup",
];

/// What stands before an address or a number of the same form that is not the client's.
const ELSEWHERE: [&str; 9] = [
    "connect to",
    "connected to",
    "giving up on",
    "by",
    "host",
    "to",
    "at",
    "policy",
    "version",
];

/// Addresses of one text that are looked at.
const LIMIT: usize = 50;

/// The address of a client, and why it is taken for it.
#[derive(Debug, PartialEq)]
pub(super) struct Address {
    /// The address.
    pub(super) ip: IpAddr,
    /// Whether the words around it say what it is.
    pub(super) certainty: Certainty,
    /// The line that it stands in.
    pub(super) line: String,
}

/// What the words of a refusing side say of the client's address.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Found {
    /// The address, where one can be reached from elsewhere.
    pub(super) client: Option<Address>,
    /// The address that the refusing side says it saw, where no client outside can have it: a proxy
    /// of its own stands between.
    pub(super) hidden: Option<Address>,
}

/// Reads what the refusing side said.
pub(super) fn read(voices: &Voices) -> Found {
    let words = &*voices.refuser;
    let plain = normalise(words);
    let all: Vec<(IpAddr, Option<Certainty>)> = addresses(&plain)
        .map(|(at, text, ip)| (ip, certainty(&plain, at, at + text.len(), voices)))
        .take(LIMIT)
        .collect();
    let is_routed = |ip: &IpAddr| Scope::of(*ip).is_routed();
    let only = |wanted: Certainty, routed: bool| {
        let mut ips = all
            .iter()
            .filter(|(ip, found)| *found == Some(wanted) && is_routed(ip) == routed);
        let (first, _) = ips.next()?;
        // Of several, nobody knows which.
        ips.all(|(other, _)| other == first).then(|| Address {
            ip: *first,
            certainty: wanted,
            line: line_of(words, *first),
        })
    };
    let stated = |routed| only(Certainty::Stated, routed);
    let is_stated = all
        .iter()
        .any(|(_, found)| *found == Some(Certainty::Stated));
    Found {
        client: stated(true).or_else(|| only(Certainty::Likely, true).filter(|_| !is_stated)),
        hidden: stated(false).filter(|_| stated(true).is_none()),
    }
}

/// The addresses in a text, with the place of each.
fn addresses(plain: &str) -> impl Iterator<Item = (usize, &str, IpAddr)> {
    let is_part = |c: char| c.is_ascii_hexdigit() || matches!(c, '.' | ':');
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = plain.get(at..)?;
            let start = at + rest.find(is_part)?;
            let end = plain[start..]
                .find(|c| !is_part(c))
                .map_or(plain.len(), |end| start + end);
            at = end;
            let begins = !plain[..start]
                .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '@'));
            let ends = !plain[end..]
                .starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/'));
            let word = plain[start..end].trim_end_matches(['.', ':']);
            // "ip:192.0.2.1" and "ipv6:2001:db8::1" have a label before them.
            let (skip, word) = without_label(word);
            // "4.7.26" is a status and "12:30" a time; "::" is nobody.
            let shape =
                word.len() > 6 && (word.matches('.').count() == 3 || word.matches(':').count() > 1);
            if (begins || skip > 0)
                && (ends || plain[end..].starts_with('/'))
                && shape
                && let Ok(ip) = word.parse::<IpAddr>()
            {
                return Some((start + skip, word, ip.to_canonical()));
            }
        }
    })
}

/// A word without what is glued before an address with a colon.
fn without_label(word: &str) -> (usize, &str) {
    if word.parse::<IpAddr>().is_ok() {
        return (0, word);
    }
    match word.split_once(':') {
        Some((label, rest)) if rest.parse::<IpAddr>().is_ok() => (label.len() + 1, rest),
        _ => (0, word),
    }
}

/// What the words around an address say of it; nothing where they say that it is another's.
fn certainty(plain: &str, start: usize, end: usize, voices: &Voices) -> Option<Certainty> {
    let (before, behind) = (&plain[..start], &plain[end..]);
    if GLUED.iter().any(|words| before.ends_with(words)) {
        return Some(Certainty::Stated);
    }
    let open = before.ends_with(['[', '(', '<', '\'', '"', ':']);
    let bare = before.trim_end_matches(['[', '(', '<', '\'', '"', ' ']);
    // `[shop.example:192.0.2.1]`, as some name sender and client.
    if open
        && before.ends_with(':')
        && bare
            .trim_end_matches(':')
            .ends_with(|c: char| c.is_ascii_alphabetic())
        && !ends_with_word(bare, "ip:")
    {
        let named = bare
            .trim_end_matches(':')
            .rsplit([' ', '['])
            .next()
            .unwrap_or_default();
        if named.contains('.') {
            return Some(Certainty::Stated);
        }
    }
    let after = behind.trim_start_matches([']', ')', '>', '\'', '"', ' ', ',', ':']);
    // Gmail puts a number into the brackets as well; a port may stand behind them.
    let in_brackets = behind
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let after = match in_brackets.strip_prefix("] ") {
        Some(rest) if before.ends_with('[') => rest,
        _ => after,
    };
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit() && behind.starts_with("]:"));
    let after = after.trim_start();
    let says = BEFORE.iter().any(|words| ends_with_word(bare, words))
        || BEHIND.iter().any(|words| after.starts_with(words));
    if says {
        return Some(Certainty::Stated);
    }
    // `RCPT from mail.shop.example[192.0.2.1]:`, as the refusing server notes its client.
    let mut words = bare.rsplit(' ');
    if voices.is_log && open && words.next().is_some() && words.next() == Some("from") {
        return Some(Certainty::Stated);
    }
    // What stands behind a name or another address is a host with its own: the refusing server
    // itself, or one that it names beside the client. Other numbers have the same form.
    let before = bare.rsplit([' ', '[']).next().unwrap_or_default();
    let before = before.trim_end_matches(['.', ':', ',']);
    let is_of_host = before.contains('.') && before.starts_with(|c: char| c.is_alphanumeric());
    // "RFC2821 4.1.1.1" is a section.
    let mut words = bare.rsplit(' ').take(2);
    let is_section = words.any(|word| word.starts_with("rfc") || word == "section");
    let is_elsewhere = is_section || ELSEWHERE.iter().any(|words| ends_with_word(bare, words));
    (voices.is_told && !is_elsewhere && !is_of_host).then_some(Certainty::Likely)
}

/// Whether a text ends in these words, as words.
fn ends_with_word(text: &str, words: &str) -> bool {
    text.strip_suffix(words)
        .is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
}

/// The line of a text that an address stands in, as it stands there.
fn line_of(words: &str, ip: IpAddr) -> String {
    let named = |line: &str| {
        let lower = line.to_ascii_lowercase();
        let mut all = addresses(&lower);
        all.find(|(_, _, other)| *other == ip)
            .map(|(_, text, _)| text.to_owned())
    };
    let found = words.lines().find_map(|line| Some((line, named(line)?)));
    found.map_or_else(String::new, |(line, text)| excerpt(line, &text))
}

#[cfg(test)]
mod tests;
