//! A header as it was before somebody copied it: not quoted, not indented, and folded.
//!
//! Mail programs, trackers and terminals put marks or blanks before every line, or take away the
//! blanks that make a line go on with the one above (RFC 5322 §2.2.3). Only where the meaning is
//! plain a text is changed: where it begins with a field that every header may have.

use std::borrow::Cow;

use super::plain::{FIELDS, is_field_name, is_reply};

/// Marks of quoting that are taken off, one within the other.
const QUOTES: usize = 3;

/// Lines in which a header is looked for.
const LINES: usize = 10_000;

/// Fields that servers write in several lines.
const LONG: [&str; 7] = [
    "arc-authentication-results",
    "arc-message-signature",
    "arc-seal",
    "authentication-results",
    "dkim-signature",
    "received",
    "received-spf",
];

/// A text as it was before it was copied.
pub(super) fn mended(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = (0..QUOTES).fold(text, |text, _| unquoted(text));
    refolded(unindented(text))
}

/// A text without the marks of quoting, where every line has them.
fn unquoted(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let is_quoted = |line: &str| line.starts_with("> ") || line.starts_with(">>") || line == ">";
    if !lines.next().is_some_and(is_quoted) || !lines.all(is_quoted) {
        return text;
    }
    let lines = text.lines().map(|line| {
        let line = line.strip_prefix('>').unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line)
    });
    lines.collect::<Vec<_>>().join("\n").into()
}

/// The lines of a header: up to the first empty one.
fn header(text: &str) -> impl Iterator<Item = &str> {
    let text = text.trim_start_matches(['\r', '\n']);
    text.lines()
        .take_while(|line| !line.trim().is_empty())
        .take(LINES)
}

/// The name of the field that begins in a line.
fn name(line: &str) -> Option<&str> {
    let (name, value) = line.split_once(':')?;
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_field_name(name);
    // A list of fields in a signature has no blanks, a tag has a sign.
    let ends = value.is_empty() || value.starts_with([' ', '\t']);
    (begins && ends && !name.contains(['=', '(', ';'])).then_some(name)
}

/// Whether a line begins a field of which a header has some.
fn is_known(line: &str) -> bool {
    name(line).is_some_and(|name| FIELDS.iter().any(|field| field.eq_ignore_ascii_case(name)))
}

/// The blanks before a line.
fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// A text without the blanks that all lines of its header have before them; the first may have been
/// copied without.
fn unindented(text: Cow<'_, str>) -> Cow<'_, str> {
    let lines: Vec<&str> = header(&text).collect();
    let Some((first, rest)) = lines.split_first() else {
        return text;
    };
    if !is_known(first.trim_start()) {
        return text;
    }
    let least = rest.iter().map(|line| indent(line)).min().unwrap_or(0);
    let mut fields = rest.iter().filter(|line| indent(line) == least);
    if least == 0 || !fields.any(|line| line.get(least..).is_some_and(is_known)) {
        return text;
    }
    let text = text.trim_start_matches(['\r', '\n']);
    let lines = text.lines().enumerate().map(|(at, line)| match at {
        0 => line.trim_start(),
        _ => line.get(least.min(indent(line))..).unwrap_or(line),
    });
    lines.collect::<Vec<_>>().join("\n").into()
}

/// A text with blanks before the lines of its header that go on with a field, where these were
/// lost.
fn refolded(text: Cow<'_, str>) -> Cow<'_, str> {
    let lines: Vec<&str> = header(&text).collect();
    if !lines.first().is_some_and(|line| is_known(line)) {
        return text;
    }
    let known = lines.iter().filter(|line| is_known(line)).count();
    let last = lines.iter().rposition(|line| is_known(line)).unwrap_or(0);
    let mut is_long = false;
    let mut lost: Vec<usize> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        match name(line) {
            Some(name) => is_long = LONG.iter().any(|long| long.eq_ignore_ascii_case(name)),
            // Words of people, or a reply, may stand right below a header.
            None if is_reply(line) || !(at < last || is_long) => break,
            None => lost.push(at),
        }
    }
    if lost.is_empty() || (known < 2 && !is_long) {
        return text;
    }
    let text = text.trim_start_matches(['\r', '\n']);
    let mut mended = String::with_capacity(text.len() + lost.len());
    let mut lost = lost.into_iter().peekable();
    for (at, line) in text.split_inclusive('\n').enumerate() {
        if lost.next_if_eq(&at).is_some() {
            mended.push('\t');
        }
        mended.push_str(line);
    }
    mended.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\n\
        \tby mx.there.example with ESMTPS id a\n\
        \tfor <you@there.example>; Sat, 21 Nov 2026 10:00:30 +0000\n\
        Authentication-Results: mx.there.example;\n\
        \tspf=pass smtp.mailfrom=shop.example; dkim=pass header.d=shop.example\n\
        DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1;\n\
        \th=from:to:\n\
        \tsubject:date; b=YQ==\n\
        From: Anna <anna@shop.example>\n\
        To: you@there.example";

    #[test]
    fn marks_and_blanks_before_every_line_are_taken_off() {
        let with = |before: &str| HEADER.replace('\n', &["\n", before].concat());
        for before in ["    ", "\t", "> ", ">> ", "> > "] {
            let text = [before, &with(before)].concat();
            assert_eq!(mended(text.into()), HEADER, "{before:?}");
        }
        // The first line was marked from its first letter.
        assert_eq!(mended(with("  ").into()), HEADER);
        let with_body = format!("{HEADER}\n\n  Hello,\n x\n");
        assert_eq!(mended(with_body.as_str().into()), with_body);
    }

    #[test]
    fn lines_that_lost_their_blanks_go_on_with_the_field_above() {
        let lost = HEADER.replace('\t', "");
        assert_eq!(mended(lost.into()), HEADER);
        let alone =
            "Received: from a.shop.example (a.shop.example [192.0.2.10])\nby mx.there.example; x";
        assert_eq!(mended(alone.into()), alone.replace("by", "\tby"));
        for text in [
            HEADER,
            "From: a@shop.example\nSubject: x\nHello there\n",
            "Return-Path: <>\nReceived: from a.example\n550 5.7.1 no\nTo: x\n",
            "550 5.7.26 no\nFrom: a@shop.example\nDate: x\n",
            "Hello\n\nworld\n",
            "",
        ] {
            assert_eq!(mended(text.into()), text);
        }
    }
}
