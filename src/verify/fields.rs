//! The header of a message as bytes: its fields, and those that a signature covers.

use std::collections::BTreeMap;

use mail_auth::dkim::Canonicalization;

/// Bytes after which a header is read no further; large providers refuse half of that.
const HEADER_LIMIT: usize = 1024 * 1024;

/// A field as it stands in the message, its lines ended with CRLF.
#[derive(Debug)]
pub(super) struct Field {
    /// The name, with white space behind it where there is some.
    pub(super) name: Vec<u8>,
    /// What stands behind the colon, with its folding and the end of its last line.
    pub(super) value: Vec<u8>,
}

/// The fields of a message, from the top.
#[derive(Debug, Default)]
pub(super) struct Header {
    fields: Vec<Field>,
    /// By name in lower case: the positions of its fields, from the top.
    by_name: BTreeMap<Vec<u8>, Vec<usize>>,
    /// Whether it was longer than is read.
    pub(super) is_cut: bool,
}

impl Header {
    /// Splits a message into its header and its body; there is no body without an empty line.
    pub(super) fn split(bytes: &[u8]) -> (Self, &[u8]) {
        let mut header = Self::default();
        let mut rest = bytes.trim_ascii_start();
        let mut length = 0;
        if begins_in_mbox(rest) {
            rest = next_line(rest).1;
        }
        while !rest.is_empty() {
            let (line, behind) = next_line(rest);
            rest = behind;
            if line.is_empty() {
                break;
            }
            length += line.len();
            header.is_cut |= length > HEADER_LIMIT;
            if !header.is_cut {
                header.line(line);
            }
        }
        for (at, field) in header.fields.iter().enumerate() {
            let name = field.name.trim_ascii_end().to_ascii_lowercase();
            header.by_name.entry(name).or_default().push(at);
        }
        (header, rest)
    }

    /// Takes in a line: a field, or what follows of the one before.
    fn line(&mut self, line: &[u8]) {
        let folded = line.starts_with(b" ") || line.starts_with(b"\t");
        if let Some(field) = self.fields.last_mut().filter(|_| folded) {
            field.value.extend(line);
            field.value.extend(b"\r\n");
        } else if let Some(colon) = line.iter().position(|&byte| byte == b':') {
            let (name, value) = line.split_at(colon);
            self.fields.push(Field {
                name: name.to_vec(),
                value: [value.get(1..).unwrap_or_default(), b"\r\n"].concat(),
            });
        }
    }

    /// The positions of the fields with a name, from the top.
    pub(super) fn positions(&self, name: &str) -> impl Iterator<Item = usize> {
        let found = self.by_name.get(name.as_bytes());
        found.into_iter().flatten().copied()
    }

    /// A field.
    pub(super) fn field(&self, at: usize) -> Option<&Field> {
        self.fields.get(at)
    }

    /// The fields whose names begin with this, in lower case: position, name and value as text.
    pub(super) fn named(&self, start: &str) -> Vec<(usize, String, String)> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let fields = self.fields.iter().enumerate();
        let begins = |name: &[u8]| {
            let name = name.get(..start.len());
            name.is_some_and(|name| name.eq_ignore_ascii_case(start.as_bytes()))
        };
        let named = fields.filter(|(_, field)| begins(&field.name));
        named
            .map(|(at, field)| {
                let name = field.name.trim_ascii_end();
                (at, text(name), text(&field.value))
            })
            .collect()
    }

    /// The fields that a seal covers, in their relaxed form, the seal itself last and without its
    /// `b=` (RFC 8617 §5.1.1).
    pub(super) fn sealed(&self, positions: &[usize]) -> Option<Vec<(String, Vec<u8>)>> {
        let form = Canonicalization::Relaxed;
        let (own, others) = positions.split_last()?;
        let mut covered = Vec::new();
        for at in others {
            let field = self.fields.get(*at)?;
            covered.push((lower(&field.name), canonical(field, &field.value, form)));
        }
        covered.push(own_text(self.fields.get(*own)?, form));
        Some(covered)
    }

    /// The fields that a signature covers, each with its name and in canonical form, and last the
    /// signature itself without its `b=`.
    pub(super) fn covered(
        &self,
        names: &[&str],
        signature: &Field,
        form: Canonicalization,
    ) -> Vec<(String, Vec<u8>)> {
        let mut left = self.by_name.clone();
        let mut covered = Vec::new();
        for name in names {
            // §5.4.2: a name that stands several times means the fields from the bottom up; one
            // that has no field left adds nothing.
            let next = left.get_mut(name.as_bytes()).and_then(Vec::pop);
            if let Some(field) = next.and_then(|at| self.fields.get(at)) {
                covered.push(((*name).to_owned(), canonical(field, &field.value, form)));
            }
        }
        covered.push(own_text(signature, form));
        covered
    }
}

/// A signature as it is signed itself (§3.7): last, with its `b=` empty and without the end of its
/// line.
fn own_text(signature: &Field, form: Canonicalization) -> (String, Vec<u8>) {
    let end = signature.value.strip_suffix(b"\r\n");
    let value = without_signature(end.unwrap_or(&signature.value));
    (lower(&signature.name), canonical(signature, &value, form))
}

/// A name in lower case.
fn lower(name: &[u8]) -> String {
    String::from_utf8_lossy(name.trim_ascii_end()).to_ascii_lowercase()
}

/// A field with another value, in canonical form.
fn canonical(field: &Field, value: &[u8], form: Canonicalization) -> Vec<u8> {
    // §3.4.1 and §3.4.2: white space before the colon stays in the simple form alone.
    let name = match form {
        Canonicalization::Relaxed => field.name.trim_ascii_end(),
        Canonicalization::Simple => &field.name,
    };
    let mut text = Vec::with_capacity(name.len() + value.len() + 1);
    form.canonicalize_headers(std::iter::once((name, value)), &mut text);
    text
}

/// Whether a message stands in an mbox, where each begins with a line of its own (RFC 4155). The
/// field may have white space before its colon (RFC 5322 §4.5).
fn begins_in_mbox(bytes: &[u8]) -> bool {
    let line = bytes.strip_prefix(b">").unwrap_or(bytes);
    let rest = line.strip_prefix(b"From ");
    rest.is_some_and(|rest| !rest.trim_ascii_start().starts_with(b":"))
}

/// The tags of a signature with the value of `b=` taken out, whatever white space is in it.
fn without_signature(value: &[u8]) -> Vec<u8> {
    let tags = value.split(|&byte| byte == b';').map(|tag| {
        let equals = tag.iter().position(|&byte| byte == b'=').unwrap_or(0);
        let (name, _) = tag.split_at(equals);
        if name.trim_ascii() == b"b" {
            tag.get(..=equals).unwrap_or(tag)
        } else {
            tag
        }
    });
    tags.collect::<Vec<_>>().join(&b';')
}

/// The first line without its end, and what follows.
fn next_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|&byte| byte == b'\n');
    let (line, rest) = bytes.split_at(end.unwrap_or(bytes.len()));
    (
        line.strip_suffix(b"\r").unwrap_or(line),
        rest.get(1..).unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_signature_is_taken_out() {
        let value = b" v=1; bh=ab=; b = c d\r\n\te=; s=b=x";
        assert_eq!(without_signature(value), b" v=1; bh=ab=; b =; s=b=x");
    }

    #[test]
    fn fields_are_covered_from_the_bottom_and_each_once() {
        let (header, body) = Header::split(b"A: 1\nB: 2\n  3\na: 4\n\nA: 5\n");
        let own = Field {
            name: b"DKIM-Signature".to_vec(),
            value: b" b=x\r\n".to_vec(),
        };
        let covered = header.covered(&["a", "a", "a", "b"], &own, Canonicalization::Relaxed);
        let texts: Vec<&[u8]> = covered.iter().map(|(_, text)| text.as_slice()).collect();
        let expected: [&[u8]; 4] = [b"a:4\r\n", b"a:1\r\n", b"b:2 3\r\n", b"dkim-signature:b="];
        assert_eq!(texts, expected);
        assert_eq!(body, b"A: 5\n");
    }

    #[test]
    fn white_space_before_the_colon_is_no_part_of_the_name() {
        let (header, _) = Header::split(b"From : a@b.example\nSubject\t : x\n\n");
        assert_eq!(header.positions("from").count(), 1);
        let own = Field {
            name: b"DKIM-Signature ".to_vec(),
            value: b" b=x\r\n".to_vec(),
        };
        let texts = |form| {
            let covered = header.covered(&["from", "subject"], &own, form);
            covered
                .into_iter()
                .flat_map(|(_, text)| text)
                .collect::<Vec<u8>>()
        };
        let relaxed = b"from:a@b.example\r\nsubject:x\r\ndkim-signature:b=";
        assert_eq!(texts(Canonicalization::Relaxed), relaxed);
        let simple = b"From : a@b.example\r\nSubject\t : x\r\nDKIM-Signature : b=";
        assert_eq!(texts(Canonicalization::Simple), simple);
        let (header, _) = Header::split(b"From a@b.example Sat Nov 21 10:00:00 2026\nTo: x\n\n");
        assert_eq!(header.fields.len(), 1);
    }
}
