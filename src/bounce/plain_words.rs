//! What a rejection is about where no known text says it: by plain words that stand near each
//! other, and last by its code.
//!
//! Both only say what is likely, and rather nothing than something wrong: gateways give codes
//! another meaning, and many words are in each other's texts.

mod lists;
#[cfg(test)]
mod tests;

use std::net::IpAddr;

use super::Kind::{self, *};

/// How far apart words may be that belong together, in bytes.
const NEAR: usize = 90;

/// Places of one word that are looked at.
const PLACES: usize = 4;

/// As much of a text as is looked at, in bytes: a reply is short.
const LIMIT: usize = 16 * 1024;

/// How far behind the name of a header field its value may go, in bytes.
const FIELD: usize = 400;

/// What a rejection, normalised, is about.
pub(super) fn kind_by_words(plain: &str) -> Option<Kind> {
    let plain = &plain[..plain.floor_char_boundary(LIMIT)];
    let words = &without_links(plain);
    authentication(words)
        .or_else(|| has_no_name(words).then_some(ReverseDns))
        .or_else(|| is_greylisted(words).then_some(Rate))
        .or_else(|| listed(plain))
        .or_else(|| blocked(words))
        .or_else(|| is_too_much(words).then_some(Rate))
        .or_else(|| has(words, lists::CONTENT).then_some(Content))
        .or_else(|| lacks_recipient(words).then_some(Recipient))
}

/// Whether a reply, normalised, is about logging in: by its code (RFC 4954 §6) or by its words.
pub(super) fn is_login(plain: &str, code: Option<u16>) -> bool {
    let plain = &plain[..plain.floor_char_boundary(LIMIT)];
    let says = matches!(code, Some(530 | 535 | 538)) || has(plain, lists::LOGIN);
    says && !has(plain, lists::NO_LOGIN)
}

/// SPF, DKIM or DMARC, where one of them failed.
fn authentication(plain: &str) -> Option<Kind> {
    let fails = |names: &str| {
        mentions(plain, names).any(|(from, to)| {
            let passed = says_passed(&plain[to..]) || is_in_field(plain, from);
            !passed && is_near(plain, from, to, lists::REFUSES)
        })
    };
    let spf = fails("spf|sender policy framework");
    let dkim = fails("dkim|domainkeys identified mail");
    let dmarc = fails("dmarc");
    match (spf, dkim, dmarc) {
        (true, true, _) => Some(Authentication),
        (_, _, true) => Some(Dmarc),
        (true, ..) => Some(Spf),
        (_, true, _) => Some(Dkim),
        _ => has(plain, lists::UNPROVEN).then_some(Authentication),
    }
}

/// Whether the words behind the name of a method say that it passed.
fn says_passed(behind: &str) -> bool {
    let result = behind.trim_start_matches(['=', ':', ' ']);
    result.len() < behind.len() && result.starts_with("pass")
}

/// Whether a place is in a header field that came back with the mail.
fn is_in_field(plain: &str, at: usize) -> bool {
    let before = &plain[plain.floor_char_boundary(at.saturating_sub(FIELD))..at];
    has(before, "authentication-results:|received-spf:|arc-seal:")
        || plain[at..].starts_with("dkim-signature:")
}

/// Whether the name of an address is missing or wrong.
fn has_no_name(plain: &str) -> bool {
    let mut names = mentions(plain, lists::REVERSE);
    let fails = names.any(|(from, to)| {
        let lacks = each(lists::LACKS).any(|word| plain[..from].ends_with(word));
        lacks || is_near(plain, from, to, lists::REFUSES)
    });
    fails || has(plain, lists::UNNAMED)
}

/// Whether it says that it puts off whom it does not know; a host may only be called so.
fn is_greylisted(plain: &str) -> bool {
    plain.split(' ').any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        has(word, "greylist|graylist|grey-list") && !word.contains(['.', '@', '/'])
    })
}

/// A block list, by what is on it.
fn listed(plain: &str) -> Option<Kind> {
    let names = |words| mentions(plain, words).next().is_some();
    if !names(lists::LISTS) {
        return None;
    }
    // A list of names may be asked for whoever sends, or for pages in what is sent.
    if names(lists::LINK_LISTS) && !names("client|host|sender|helo") {
        return Some(Content);
    }
    if names(lists::LINK_LISTS) || names(lists::NAME_LISTS) {
        return Some(SenderBlocked);
    }
    let mut lists = mentions(plain, lists::LISTS);
    let subject = lists.find_map(|(from, to)| listed_there(plain, from, to));
    subject.or_else(|| names(lists::ADDRESS_LISTS).then_some(IpBlocked))
}

/// What is on a list that is named at a place: what is said last before it, else first behind it.
fn listed_there(plain: &str, from: usize, to: usize) -> Option<Kind> {
    let before = &plain[plain.floor_char_boundary(from.saturating_sub(2 * NEAR))..from];
    let behind = &plain[to..plain.floor_char_boundary(to + 2 * NEAR)];
    let places = |text| {
        let addresses = mentions(text, lists::ADDRESS).chain(ips(text));
        let addresses = addresses.map(|(at, _)| (at, IpBlocked));
        let senders = mentions(text, lists::SENDER).map(|(at, _)| (at, SenderBlocked));
        addresses.chain(senders).collect::<Vec<_>>()
    };
    let last = places(before).into_iter().max_by_key(|(at, _)| *at);
    let first = || places(behind).into_iter().min_by_key(|(at, _)| *at);
    last.or_else(first).map(|(_, kind)| kind)
}

/// An address or a domain that is refused as such, or has a bad name.
fn blocked(plain: &str) -> Option<Kind> {
    let near =
        |words, others| mentions(plain, words).any(|(from, to)| is_near(plain, from, to, others));
    let has_ip = ips(plain).next().is_some();
    if plain.contains("reputation") {
        return if near("reputation", "domain") {
            Some(SenderBlocked)
        } else {
            let is_address = has_ip || near("reputation", " ip|ip |mta|server|host");
            is_address.then_some(IpBlocked)
        };
    }
    let is_blocked = near("ip|ips", lists::KEPT_OUT)
        || (has_ip && has(plain, lists::LISTED))
        || (has_ip && has(plain, "open relay") && !has(plain, "open relay not allowed"));
    is_blocked.then_some(IpBlocked)
}

/// Whether it is too much, or too early.
fn is_too_much(plain: &str) -> bool {
    let waits = has(plain, lists::LATER) && !has(plain, lists::BROKEN);
    waits || has(plain, lists::RATE)
}

/// Whether a mailbox is not there, or takes nothing.
fn lacks_recipient(plain: &str) -> bool {
    let mut names = mentions(plain, lists::MAILBOX);
    let mut absent = || names.any(|(from, to)| is_near(plain, from, to, lists::ABSENT));
    // "Domain of sender address … does not exist" is about another.
    !has(plain, lists::SENDERS) && (has(plain, lists::RECIPIENT) || absent())
}

/// The words of a list.
fn each(list: &str) -> impl Iterator<Item = &str> {
    list.split('|')
}

/// Whether one of some words stands in a text, be it in another.
fn has(plain: &str, words: &str) -> bool {
    each(words).any(|word| plain.contains(word))
}

/// Where some words stand on their own.
fn mentions<'a>(plain: &'a str, words: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
    each(words).flat_map(|word| {
        let places = plain
            .match_indices(word)
            .map(|(at, _)| (at, at + word.len()));
        let whole = places.filter(|(from, to)| {
            let before = plain[..*from].ends_with(char::is_alphanumeric);
            !before && !plain[*to..].starts_with(char::is_alphanumeric)
        });
        whole.take(PLACES)
    })
}

/// Whether one of some words is near a place, in the same sentence.
fn is_near(plain: &str, from: usize, to: usize, words: &str) -> bool {
    let start = plain.floor_char_boundary(from.saturating_sub(NEAR));
    let end = plain.floor_char_boundary(to + NEAR);
    let before = plain[start..from].rsplit(". ").next().unwrap_or_default();
    let behind = plain[to..end].split(". ").next().unwrap_or_default();
    has(before, words) || has(behind, words)
}

/// Where the addresses in a text begin and end.
fn ips(plain: &str) -> impl Iterator<Item = (usize, usize)> {
    let is_part = |c: char| c.is_ascii_hexdigit() || matches!(c, '.' | ':');
    let mut at = 0;
    let words = plain.split_inclusive(move |c| !is_part(c));
    words.filter_map(move |word| {
        let from = at;
        at += word.len();
        let trimmed = word.trim_matches(|c| !is_part(c) || matches!(c, '.' | ':'));
        let is_ip = trimmed.len() > 6 && trimmed.parse::<IpAddr>().is_ok();
        is_ip.then_some((from, at))
    })
}

/// A text without the addresses of pages, whose words say nothing.
fn without_links(plain: &str) -> String {
    // The mailbox for reports is often called after what is reported: dmarc@shop.example.
    let is_link = |word: &&str| word.contains("://") || word.contains("www.") || word.contains('@');
    let words = plain.split(' ').filter(|word| !is_link(word));
    words.collect::<Vec<_>>().join(" ")
}

/// What an enhanced status code stands for, where nothing else tells.
pub(super) fn kind_by_code(enhanced: &str) -> Option<Kind> {
    let mut parts = enhanced.split('.').map(|part| part.parse::<u16>().ok());
    let (Some(class), Some(subject), Some(detail), None) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next())
    else {
        return None;
    };
    if !matches!(class, 4 | 5) {
        return None;
    }
    match (subject, detail) {
        // RFC 3463 §3.2: the address of the destination; RFC 7505 §4.1: its null MX.
        (1, 1 | 2 | 3 | 4 | 6 | 10) => Some(Recipient),
        // RFC 3463 §3.2: the address of the sender.
        (1, 7 | 8) => Some(Other),
        // RFC 3463 §3.3, §3.4: longer than is allowed.
        (2, 3) | (3, 4) => Some(Content),
        // RFC 3463 §3.3: the mailbox.
        (2, 0..=4) => Some(Recipient),
        // RFC 3463 §3.7: what is in the message.
        (6, 0..=5) => Some(Content),
        // RFC 3463 §3.8: a list that may not be expanded.
        (7, 2) => Some(Recipient),
        // RFC 7372 §3.1.
        (7, 20..=22) => Some(Dkim),
        // RFC 7372 §3.2.
        (7, 23 | 24) => Some(Spf),
        // RFC 7372 §3.3.
        (7, 25) => Some(ReverseDns),
        // RFC 7372 §3.4.
        (7, 26) => Some(Authentication),
        // Of those that Microsoft alone gives: learn.microsoft.com, NDR codes, read 2026-11-30.
        (7, 509) => Some(Dmarc),
        (7, 515) => Some(Authentication),
        (7, 501..=503) => Some(SenderBlocked),
        (7, 511 | 606..=649 | 708) if class == 5 => Some(IpBlocked),
        (7, 500..=699 | 850..=899) if class == 4 => Some(Rate),
        _ => None,
    }
}
