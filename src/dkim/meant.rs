//! What the text of a key record was meant to be, each character with the place it came from.
//!
//! Records pass through panels, mails and shells before they are published. Quotation marks and
//! backslashes of a zone file end up inside the text, a semicolon is lost, "p=" is forgotten. A
//! receiver reads none of that. To say what is wrong, and to write the record anew, it is read here
//! as it was meant, with a fault for every slip.

use super::{KeyFault, KeyFaultKind};
use crate::dns::Text;
use crate::span::Span;

/// The tags of a key record whose values have a syntax of their own (RFC 6376 §3.6.1).
const TAGS: &[char] = &['g', 'h', 'k', 'n', 'p', 's', 't', 'v'];

/// Fewer characters than any key has in base64.
const SHORTEST: usize = 40;

/// A text as it was meant.
#[derive(Default)]
pub(super) struct Meant {
    /// The text; ASCII alone.
    pub text: String,
    /// For each of its bytes the place in the text as it is shown.
    places: Vec<Span>,
    /// What was not as it should be.
    pub slips: Vec<KeyFault>,
}

/// A character and its place in the text as it is shown.
type Placed = (char, Span);

impl Meant {
    /// Reads a record.
    pub(super) fn read(text: &Text) -> Self {
        let mut at = 0;
        let placed = text.bytes().iter().map(|&byte| {
            let (sign, length) = match byte {
                // §2.8: white space is also what a line break in a zone file leaves behind.
                b'\t' | b'\r' | b'\n' => (' ', '·'.len_utf8()),
                b' '..=b'~' => (char::from(byte), 1),
                _ => ('·', '·'.len_utf8()),
            };
            at += length;
            (sign, Span::new(at - length, at))
        });
        let placed: Vec<Placed> = placed.collect();
        let mut meant = Self::default();
        let mut semicolons = placed.iter().filter(|(c, _)| *c == ';');
        let parts: Vec<&[Placed]> = placed.split(|(c, _)| *c == ';').collect();
        let mut has_key = parts.iter().any(|part| name(part) == "p");
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                semicolons.by_ref().take(1).for_each(|c| meant.push(*c));
            }
            let name = name(part);
            let foreign = name == "n" || (is_name(&name) && !is_tag(&name));
            if foreign {
                part.iter().for_each(|placed| meant.push(*placed));
                continue;
            }
            let kept = meant.without_strays(part);
            let bare = !has_key && !is_tag(&name) && is_bare_key(&kept);
            if bare {
                has_key = true;
                meant.insert("p=", &kept, KeyFaultKind::TagMissing);
            }
            meant.with_semicolons(&kept, if bare { "p" } else { &name });
        }
        meant
    }

    /// The place of a part of the meant text in the text as it is shown; that of the character
    /// before it where nothing of it is shown.
    pub(super) fn place(&self, span: Span) -> Span {
        let is_shown = |place: &&Span| place.end > 0;
        let part = self.places.get(span.start..span.end).unwrap_or_default();
        let mut shown = part.iter().filter(is_shown);
        if let Some(first) = shown.next() {
            let last = shown.next_back().unwrap_or(first);
            return Span::new(first.start, last.end);
        }
        let before = self.places.get(..span.start).unwrap_or_default();
        let near = before.iter().rev().find(is_shown);
        let near = near.or(self.places.iter().find(is_shown));
        near.copied().unwrap_or_default()
    }

    fn push(&mut self, (c, place): Placed) {
        self.text.push(if c.is_ascii() { c } else { '?' });
        self.places.push(place);
    }

    /// Puts something in front of a part.
    fn insert(&mut self, words: &str, before: &[Placed], kind: KeyFaultKind) {
        if let Some((_, span)) = before.iter().find(|(c, _)| *c != ' ') {
            self.slips.push(KeyFault { span: *span, kind });
        }
        words.chars().for_each(|c| self.push((c, Span::default())));
    }

    /// A part without the characters that no value of a key record has; a fault for each run of
    /// them.
    fn without_strays(&mut self, part: &[Placed]) -> Vec<Placed> {
        let stray = |c: char| matches!(c, '"' | '\\' | '·');
        let mut kept = Vec::with_capacity(part.len());
        for (c, span) in part {
            if !stray(*c) {
                kept.push((*c, *span));
                continue;
            }
            match self.slips.last_mut() {
                Some(last) if last.span.end == span.start => last.span.end = span.end,
                _ => self.slips.push(KeyFault {
                    span: *span,
                    kind: KeyFaultKind::StrayCharacters,
                }),
            }
        }
        kept
    }

    /// Adds a part with the semicolons that are missing in it.
    fn with_semicolons(&mut self, part: &[Placed], tag: &str) {
        let mut rest = part;
        let mut tag = tag.to_owned();
        while let Some(cut) = next_tag(rest, &tag) {
            let (before, after) = rest.split_at(cut);
            before.iter().for_each(|placed| self.push(*placed));
            self.insert(";", after, KeyFaultKind::SemicolonMissing);
            tag = after.first().map_or(String::new(), |(c, _)| c.to_string());
            rest = after;
        }
        rest.iter().for_each(|placed| self.push(*placed));
    }
}

/// Where in a part another tag begins, although no semicolon stands before it.
fn next_tag(part: &[Placed], tag: &str) -> Option<usize> {
    let own = part.iter().position(|(c, _)| *c == '=')? + 1;
    // A note is free text.
    if tag == "n" || !is_tag(tag) {
        return None;
    }
    let sign = |at: usize| part.get(at).map(|(c, _)| *c);
    let value = (own..part.len()).find(|&at| sign(at) != Some(' '))?;
    (value + 1..part.len()).find(|&at| {
        let is_letter = sign(at).is_some_and(|c| TAGS.contains(&c)) && sign(at + 1) == Some('=');
        let spaced = sign(at - 1) == Some(' ');
        // The padding of a key looks like a tag, but nothing stands behind it.
        let padding = matches!(sign(at + 2), None | Some('=' | ' '));
        is_letter && (tag != "p" || (spaced && !padding))
    })
}

/// The name of a part, strays and spaces left out.
fn name(part: &[Placed]) -> String {
    let signs = part.iter().map(|(c, _)| *c);
    let before = signs.take_while(|c| *c != '=');
    before
        .filter(|c| !matches!(c, '"' | '\\' | '·' | ' '))
        .collect()
}

/// Whether a name is one that a tag can have (RFC 6376 §3.2).
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= 20
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Whether a name is that of a tag of key records.
fn is_tag(name: &str) -> bool {
    name.len() == 1 && name.starts_with(TAGS)
}

/// Whether a part is a key without the "p=" before it, such as a file pasted as it was.
fn is_bare_key(part: &[Placed]) -> bool {
    let text: String = part.iter().map(|(c, _)| *c).collect();
    let text = text.trim();
    let starts = ["MI", "MC", "-----BEGIN"];
    text.len() >= SHORTEST && starts.iter().any(|start| text.starts_with(start))
}
