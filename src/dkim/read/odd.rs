//! What a key record has that the standard does not allow and most receivers pass over, or that it
//! allows and some refuse.
//!
//! None of it keeps a key from working here: which programs refuse what was measured, and is said
//! by the finding.

use super::{Reader, items};
use crate::dkim::{KeyFaultKind, KeyRemarkKind, KeyType};
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::{Tag, TagFault, TagFaultKind, TagList};

impl Reader {
    /// Takes in the parts that are no tags, or tags that stand twice (§3.2).
    ///
    /// Gives the last of several keys where it alone counts: verifiers take the last.
    pub(super) fn read_faults(&mut self, tags: &TagList) -> Option<Tag> {
        let mut last = None;
        for fault in &tags.faults {
            let part = fault.span.of(&self.meant.text);
            let again = Again::of(tags, fault, part);
            match (fault.kind, again) {
                (TagFaultKind::InvalidName, _) => self.remark(fault.span, KeyRemarkKind::OddName),
                (TagFaultKind::Duplicate, Again::Same) => {
                    self.remark(fault.span, KeyRemarkKind::Twice);
                }
                (TagFaultKind::Duplicate, Again::Key(tag)) => {
                    self.remark(fault.span, KeyRemarkKind::Twice);
                    last = Some(tag);
                }
                (kind, _) => self.fault(fault.span, KeyFaultKind::Tags(kind)),
            }
        }
        last
    }

    /// Takes in what `k=` says.
    pub(super) fn read_type(&mut self, tag: &Tag) {
        let lower = tag.value.to_ascii_lowercase();
        self.record.key_type = match &*lower {
            // §3.6.1: "rsa" where nothing else is said.
            "rsa" | "" => KeyType::Rsa,
            "ed25519" => KeyType::Ed25519,
            _ => KeyType::Unknown,
        };
        if self.record.key_type == KeyType::Unknown {
            self.fault(tag.value_span, KeyFaultKind::UnknownType);
        } else if tag.value.is_empty() {
            self.remark(tag.span, KeyRemarkKind::TypeEmpty);
        } else if tag.value != lower {
            self.remark(tag.value_span, KeyRemarkKind::Capitals);
        }
    }

    /// Takes in a list that leaves out what mail needs: it may only be written oddly.
    pub(super) fn read_restriction(&mut self, tag: &Tag) {
        let wanted = if tag.name == "h" { "sha256" } else { "email" };
        let has = |(item, _): (&str, Span)| item.eq_ignore_ascii_case(wanted);
        if items(tag).any(has) {
            self.remark(tag.span, KeyRemarkKind::Capitals);
        } else if tag.name == "h" && tag.value.is_empty() {
            self.remark(tag.span, KeyRemarkKind::HashEmpty);
        } else if tag.name == "h" {
            self.fault(tag.span, KeyFaultKind::HashUnusable);
        } else {
            self.fault(tag.span, KeyFaultKind::ServiceExcludesMail);
        }
    }

    /// Remarks on what is written in another way than usual.
    pub(super) fn read_form(&mut self, text: &Text, tags: &TagList) {
        let mut at = 0;
        let meant = self.meant.text.clone();
        let mut parts = meant.split(';').peekable();
        while let Some(part) = parts.next() {
            let end = at + part.len();
            // What stands behind the last semicolon may be nothing.
            if part.trim().is_empty() && parts.peek().is_some() {
                self.remark(Span::new(end, end + 1), KeyRemarkKind::EmptyTag);
            }
            at = end + 1;
        }
        for tag in &tags.tags {
            let whole = tag.span.of(&meant);
            let value = tag.value.len();
            let sign = whole.len().saturating_sub(value);
            let spaced = whole.get(..sign).is_some_and(|head| head.contains(' '));
            if spaced && !tag.value.is_empty() && tag.name != "n" {
                self.remark(tag.span, KeyRemarkKind::Spaces);
            }
            // Appendix E: the tag is no longer part of DKIM; "*" is what it meant by itself.
            if tag.name == "g" && tag.value != "*" {
                self.remark(tag.span, KeyRemarkKind::Granularity);
            }
        }
        let bytes = text.bytes();
        let note = tags.get("n").filter(|_| !bytes.is_ascii());
        if let Some(note) = note {
            // Elsewhere such a byte is a stray, which is worse.
            let strays = self.record.faults.iter();
            let strays = strays.filter(|fault| fault.kind == KeyFaultKind::StrayCharacters);
            if strays.count() == 0 {
                self.remark(note.span, KeyRemarkKind::NoteNotAscii);
            }
        }
        if has_bare_break(bytes) {
            let whole = Span::new(0, meant.len());
            self.remark(whole, KeyRemarkKind::LineBreak);
        }
    }
}

/// How a tag stands there that stood there before.
enum Again {
    /// With the same value.
    Same,
    /// As a key, where the first is empty.
    Key(Tag),
    /// With another value, or it is no second tag.
    Other,
}

impl Again {
    fn of(tags: &TagList, fault: &TagFault, part: &str) -> Self {
        let Some((name, value)) = part.split_once('=') else {
            return Self::Other;
        };
        let first = tags.value(name.trim());
        let start = fault.span.end - value.trim_start().len();
        match first {
            Some(first) if first == value.trim() => Self::Same,
            Some("") if name.trim() == "p" => Self::Key(Tag {
                name: "p".to_owned(),
                value: value.trim().to_owned(),
                value_span: Span::new(start, fault.span.end),
                span: fault.span,
            }),
            _ => Self::Other,
        }
    }
}

/// Whether there is a line break that is no white space: that is CR LF with a blank behind it
/// (§2.8).
fn has_bare_break(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(at, byte)| {
        let near = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied();
        match byte {
            b'\r' => near(Some(at + 1)) != Some(b'\n'),
            b'\n' => {
                let folds = matches!(near(Some(at + 1)), Some(b' ' | b'\t'));
                near(at.checked_sub(1)) != Some(b'\r') || !folds
            }
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dkim::{KeyRecord, KeyState};

    const KEY: &str = "k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    #[test]
    fn what_is_odd_is_told_and_works() {
        for (text, part, kind) in [
            (format!("v=DKIM1;;{KEY}"), ";", KeyRemarkKind::EmptyTag),
            (format!("v=DKIM1;{KEY}; ;"), ";", KeyRemarkKind::EmptyTag),
            (
                format!("v=DKIM1; g=; {KEY}"),
                "g=",
                KeyRemarkKind::Granularity,
            ),
            (
                format!("v =DKIM1; {KEY}"),
                "v =DKIM1",
                KeyRemarkKind::Spaces,
            ),
            (
                format!("v= DKIM1; {KEY}"),
                "v= DKIM1",
                KeyRemarkKind::Spaces,
            ),
            (
                format!("v=DKIM1; x-y=1; {KEY}"),
                "x-y=1",
                KeyRemarkKind::OddName,
            ),
            (format!("v=DKIM1; {KEY}; =x"), "=x", KeyRemarkKind::OddName),
            (
                format!("v=DKIM1; {KEY}; k=ed25519"),
                "k=ed25519",
                KeyRemarkKind::Twice,
            ),
            (
                format!("v=DKIM1; p=; {KEY}"),
                &KEY[11..],
                KeyRemarkKind::Twice,
            ),
            (
                format!("{KEY}; v=DKIM1"),
                "v=DKIM1",
                KeyRemarkKind::VersionNotFirst,
            ),
            (
                format!("v=DKIM1; {}", KEY.replace("ed", "Ed")),
                "Ed25519",
                KeyRemarkKind::Capitals,
            ),
            (
                format!("v=DKIM1; h=SHA256; {KEY}"),
                "h=SHA256",
                KeyRemarkKind::Capitals,
            ),
            (
                format!("v=DKIM1; s=Email; {KEY}"),
                "s=Email",
                KeyRemarkKind::Capitals,
            ),
            (
                format!("v=DKIM1; h=; {KEY}"),
                "h=",
                KeyRemarkKind::HashEmpty,
            ),
        ] {
            let record = KeyRecord::parse(&Text::from_value(&text)).unwrap();
            let remarks = record.remarks.iter();
            let remarks: Vec<_> = remarks.map(|r| (r.span.of(&record.text), r.kind)).collect();
            assert_eq!(remarks, [(part, kind)], "{text}");
            assert_eq!(record.state(), KeyState::Valid, "{text}");
        }
        for text in [
            "v=DKIM1 ; ",
            "v=DKIM1; g=*; ",
            "v=DKIM1; n=a b = c; ",
            "v=DKIM1;\t",
        ] {
            let record = KeyRecord::parse(&Text::from_value(&format!("{text}{KEY};"))).unwrap();
            assert_eq!(record.remarks, [], "{text}");
        }
    }

    #[test]
    fn line_breaks_fold_or_are_bare() {
        for (text, bare) in [
            (&b"a;\r\n b"[..], false),
            (b"a;\n b", true),
            (b"a;\r\nb", true),
            (b"a;\rb", true),
            (b"a; b", false),
        ] {
            assert_eq!(has_bare_break(text), bare, "{text:?}");
        }
    }
}
