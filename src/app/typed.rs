//! What stands in the main field: a domain or an address, or a text that is to be read.
//!
//! On a phone, what is pasted may arrive in one line and without any paste event, as if it were
//! typed. So a text is told from an address by what it holds and by its length, not by how it came.

use super::browser;
use super::form::{Entry, Field, Form, Names, Read};
use crate::input::{self, Problem};

/// Words from which on a text is no address, unless it ends in one between angle brackets.
const TEXT_WORDS: usize = 4;

/// Bytes that an address has at most: 64 and 255 and what stands between (RFC 5321 §4.5.3.1).
const ADDRESS_SIZE: usize = 320;

/// Words in small letters from which on what stands before an address is a sentence and no name.
const SENTENCE_WORDS: usize = 4;

/// Characters that the field has in a line, for browsers that do not let it grow by themselves.
const LINE: usize = 40;

/// Lines up to which the field grows.
const LINES: usize = 8;

/// Reads a text for a field.
pub(crate) fn entry(field: Field, text: String) -> Entry {
    let read = match field {
        Field::Domain => browser::recognise(&text),
        Field::Selectors => signer(&text),
        _ => Err(Problem::Empty),
    };
    Entry {
        is_text: field == Field::Domain && is_text(&text),
        text,
        read,
    }
}

/// Reads the names in the fields.
pub(crate) fn names(form: &Form) -> Names {
    let typed = form.get(Field::Domain);
    Names {
        subject: browser::recognise(typed),
        is_text: is_text(typed),
        signer: signer(form.get(Field::Selectors)),
    }
}

/// Reads whose signature it is, where it is one.
fn signer(text: &str) -> Read {
    browser::recognise(&input::signing_domain(text).unwrap_or_default())
}

/// Lines that a text takes in the field.
pub(crate) fn lines(text: &str) -> usize {
    let lines = text.split('\n').map(|line| 1 + line.len() / LINE);
    lines.sum::<usize>().min(LINES)
}

/// Whether it is a text to be read, such as a rejection: it holds a reply code, or more than an
/// address does.
pub(crate) fn is_text(text: &str) -> bool {
    let text = text.trim();
    let is_long = text.len() > ADDRESS_SIZE;
    let (codes, others) = codes(text);
    match words(text) {
        0 => false,
        1 => codes > 0 && others == 0 || text.starts_with('{') || is_long && !is_meant(text),
        count => {
            is_long
                || text.contains('\n')
                || codes > 0
                || count >= TEXT_WORDS && !is_named(text)
                || is_list(text)
        }
    }
}

/// How many words a text has.
fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether one long word is a domain, the address of a page, or meant to be one.
fn is_meant(word: &str) -> bool {
    match browser::recognise(word) {
        Ok(_) => true,
        // Some languages write without spaces.
        Err(problem) => problem == Problem::TooLong && word.is_ascii(),
    }
}

/// Whether a text is an address behind a name.
fn is_named(text: &str) -> bool {
    let Some((name, rest)) = text.split_once('<') else {
        return false;
    };
    let Some((address, end)) = rest.split_once('>') else {
        return false;
    };
    let is_small = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
    address.contains('@')
        && end.bytes().all(|b| matches!(b, b',' | b';' | b'"' | b'\''))
        && name.split_whitespace().filter(is_small).count() < SENTENCE_WORDS
}

/// Whether several domains stand in one line.
fn is_list(text: &str) -> bool {
    let parts = text.split([',', ';']);
    let mut domains = parts.filter_map(|part| Some(browser::recognise(part).ok()?.domain));
    let first = domains.next();
    first.is_some_and(|first| domains.any(|other| other != first))
}

/// How many parts of a text are reply codes, and how many are not.
fn codes(text: &str) -> (usize, usize) {
    let (mut codes, mut others) = (0, 0);
    for part in text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '.') {
        let part = part.trim_matches('.');
        if is_code(part.as_bytes()) {
            codes += 1;
        } else if !part.is_empty() {
            others += 1;
        }
    }
    (codes, others)
}

/// Whether it is a reply code that says no (RFC 5321 §4.2.1), or an enhanced one (RFC 3463 §2).
fn is_code(part: &[u8]) -> bool {
    let is_number = |part: &[u8]| part.len() <= 3 && part.iter().all(u8::is_ascii_digit);
    match part {
        [b'4' | b'5', b'.', rest @ ..] => {
            let dot = rest.iter().position(|b| *b == b'.').unwrap_or_default();
            let (subject, detail) = rest.split_at(dot);
            dot > 0 && detail.len() > 1 && is_number(subject) && is_number(&detail[1..])
        }
        [b'4' | b'5', rest @ ..] => rest.len() == 2 && is_number(rest),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_a_code_or_more_than_an_address() {
        let (long, sentence) = ("a".repeat(400), "so ".repeat(120));
        let page = format!("https://shop.example/?q={long}");
        let unspaced = "邮件被退回".repeat(40);
        for (text, expected) in [
            // With a code, however short.
            ("550", true),
            ("5.7.26", true),
            ("550-5.7.26", true),
            ("550 no", true),
            ("(#5.7.1)", true),
            ("smtp;550 refused", true),
            ("421 try again, anna@gmail.com", true),
            ("554:5.7.1 <anna@gmail.com>", true),
            ("Status: 4.7.23", true),
            ("anna@gmail.com: 571 refused", true),
            // With more words than an address has.
            ("my mail to a@b.example was refused", true),
            ("My mail to bob@gmail.com", true),
            ("Delivery to <bob@gmail.com> has failed", true),
            ("Your message was not delivered to <bob@gmail.com>", true),
            ("Address not found: see gmail.com", true),
            ("shop.example\nmail.example", true),
            (&sentence, true),
            (&unspaced, true),
            // Several domains.
            ("anna@a.example, bob@b.example", true),
            ("Anna <anna@a.example>; Bob <bob@b.example>", true),
            ("a.example, b.example", true),
            // A domain, an address, a page, or nothing of these.
            ("", false),
            ("shop.example", false),
            ("550.example", false),
            ("550-fifty.example", false),
            ("studio@4.7.23.example", false),
            ("192.0.2.1", false),
            ("2001:db8::500", false),
            ("anna@shop.example", false),
            ("mailto:anna@shop.example?subject=550", false),
            ("https://shop.example/550/5.7.1", false),
            (&page, false),
            (&long, false),
            ("Anna Maria of the Shop <anna@shop.example>", false),
            ("\"Shop, Anna\" <anna@shop.example>,", false),
            (
                "anna@shop.example, anna@shop.example, bob@shop.example",
                false,
            ),
            ("From: anna@shop.example", false),
            ("two words.example", false),
            ("<script>alert(1)</script>", false),
            (".", false),
            ("@", false),
        ] {
            assert_eq!(is_text(text), expected, "{text}");
        }
    }

    #[test]
    fn the_field_has_the_lines_of_its_text_up_to_a_limit() {
        for (text, expected) in [
            ("", 1),
            ("shop.example", 1),
            (&"a".repeat(LINE), 2),
            ("a\nb\n", 3),
            (&"a\n".repeat(100), LINES),
        ] {
            assert_eq!(lines(text), expected, "{text}");
        }
    }
}
