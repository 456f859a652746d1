//! Reading a key record (RFC 6376 §3.6.1, RFC 8301, RFC 8463), with a fault for all that is wrong
//! in it.

mod key;
mod odd;

use super::meant::Meant;
use super::{KeyFault, KeyFaultKind, KeyRecord, KeyRemark, KeyRemarkKind, KeyType};
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::{Tag, TagList};

pub(super) use key::is_host;

/// Bytes beyond which a text is no key record: a key of 16,384 bits takes 2,800.
const LONGEST_RECORD: usize = 8 * 1024;

/// Faults after which a record lists no more: nobody reads them, and a text may have thousands.
const FAULT_LIMIT: usize = 50;

/// A record with all that was found in it.
pub(super) struct Reading {
    /// The record.
    pub record: KeyRecord,
    /// Its tags as they were meant.
    pub tags: Vec<Tag>,
    /// The key as a record should have it, where there is one.
    pub key: Option<PublicKey>,
}

/// A public key in the form in which a record should have it.
pub(super) enum PublicKey {
    /// RSA, as SubjectPublicKeyInfo.
    Rsa(Vec<u8>),
    /// Ed25519, its 32 bytes.
    Ed25519(Vec<u8>),
}

/// A record that is being read.
struct Reader {
    meant: Meant,
    record: KeyRecord,
    key: Option<PublicKey>,
}

impl Reading {
    /// Reads a TXT record; nothing where it is no key record at all.
    pub(super) fn of(text: &Text) -> Option<Self> {
        if text.bytes().len() > LONGEST_RECORD {
            return None;
        }
        let meant = Meant::read(text);
        let list = TagList::parse(&meant.text);
        let says_dkim = list
            .value("v")
            .map(|v| v.to_ascii_uppercase().starts_with("DKIM"));
        if says_dkim == Some(false) || (says_dkim.is_none() && list.get("p").is_none()) {
            return None;
        }
        let guessed = |fault: &KeyFault| fault.kind == KeyFaultKind::TagMissing;
        let guessed = says_dkim.is_none() && meant.slips.iter().any(guessed);
        let mut reader = Reader {
            record: KeyRecord {
                text: text.shown(),
                key_type: KeyType::Rsa,
                bits: None,
                form: None,
                testing: false,
                revoked: false,
                faults: meant.slips.clone(),
                remarks: Vec::new(),
            },
            meant,
            key: None,
        };
        reader.read(&list);
        if !reader.record.is_private() {
            reader.read_form(text, &list);
        }
        reader.record.faults.truncate(FAULT_LIMIT);
        reader.record.remarks.truncate(FAULT_LIMIT);
        let Reader { record, key, .. } = reader;
        let is_private = record.is_private();
        // Something that only looks like a key is none where nothing else says so.
        (!guessed || key.is_some() || is_private).then_some(Self {
            record,
            tags: list.tags,
            key,
        })
    }
}

impl Reader {
    /// Takes in the tags.
    fn read(&mut self, tags: &TagList) {
        let last_key = self.read_faults(tags);
        match (tags.get("v"), tags.tags.first()) {
            // §3.6.1: if there, it is first and exactly DKIM1.
            (Some(v), _) if v.value != "DKIM1" => self.fault(v.span, KeyFaultKind::Version),
            (Some(v), first) if first != Some(v) => {
                self.remark(v.span, KeyRemarkKind::VersionNotFirst);
            }
            (None, Some(first)) => self.remark(first.span, KeyRemarkKind::VersionAbsent),
            _ => {}
        }
        if let Some(kind) = tags.get("k") {
            self.read_type(kind);
        }
        for tag in tags.tags.iter().filter(|tag| !allows_mail(tag)) {
            self.read_restriction(tag);
        }
        for (flag, span) in tags.get("t").into_iter().flat_map(items) {
            match flag {
                "y" => self.remark(span, KeyRemarkKind::Testing),
                "s" => self.remark(span, KeyRemarkKind::StrictSubdomain),
                _ => {}
            }
        }
        let is_test = |remark: &KeyRemark| remark.kind == KeyRemarkKind::Testing;
        self.record.testing = self.record.remarks.iter().any(is_test);
        match last_key.as_ref().or(tags.get("p")) {
            None => self.fault(
                Span::new(0, self.meant.text.len()),
                KeyFaultKind::KeyMissing,
            ),
            Some(tag) if tag.value.is_empty() => self.record.revoked = true,
            Some(tag) => self.read_key(tag),
        }
        if self.record.is_private() {
            // Nothing else matters then, and no part of it is to be kept.
            self.key = None;
            let is_that = |fault: &KeyFault| fault.kind == KeyFaultKind::PrivateKey;
            self.record.faults.retain(is_that);
            self.record.remarks.clear();
        }
    }

    fn fault(&mut self, span: Span, kind: KeyFaultKind) {
        let span = self.meant.place(span);
        self.record.faults.push(KeyFault { span, kind });
    }

    fn remark(&mut self, span: Span, kind: KeyRemarkKind) {
        let span = self.meant.place(span);
        self.record.remarks.push(KeyRemark { span, kind });
    }
}

/// Whether a tag lets a key be used for mail: `h=` must list SHA-256 (RFC 8301 §3.1), `s=` mail.
pub(super) fn allows_mail(tag: &Tag) -> bool {
    let wanted: &[&str] = match &*tag.name {
        "h" => &["sha256"],
        "s" => &["*", "email"],
        _ => return true,
    };
    items(tag).any(|(item, _)| wanted.contains(&item))
}

/// The items of a list with colons, each with its place.
fn items(tag: &Tag) -> impl Iterator<Item = (&str, Span)> {
    let mut at = tag.value_span.start;
    tag.value.split(':').map(move |item| {
        let start = at + item.len() - item.trim_start().len();
        at += item.len() + 1;
        let item = item.trim();
        (item, Span::new(start, start + item.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dkim::KeyState;
    use crate::tag_list::TagFaultKind;

    fn read(text: &str) -> Option<(KeyState, Vec<(String, KeyFaultKind)>)> {
        let key = KeyRecord::parse(&Text::from_value(text))?;
        let faults = key.faults.iter();
        let faults = faults.map(|fault| (fault.span.of(&key.text).to_owned(), fault.kind));
        Some((key.state(), faults.collect()))
    }

    fn faults(text: &str) -> Vec<(String, KeyFaultKind)> {
        read(text).map_or(Vec::new(), |(_, faults)| faults)
    }

    const ED25519: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    #[test]
    fn the_example_of_rfc_8463_is_valid() {
        let text = format!("v=DKIM1; k=ed25519; p={ED25519}");
        assert_eq!(read(&text), Some((KeyState::Valid, vec![])));
    }

    #[test]
    fn an_empty_key_is_revoked_and_other_records_are_no_keys() {
        assert_eq!(read("v=DKIM1; p="), Some((KeyState::Revoked, vec![])));
        assert_eq!(read("v=spf1 -all"), None);
        assert_eq!(read("anything"), None);
        assert_eq!(read(&"MI".repeat(40)), None);
    }

    #[test]
    fn faults_are_told_apart_and_have_their_places() {
        for (text, part, kind) in [
            ("v=DKIM1; k=rsa", "v=DKIM1; k=rsa", KeyFaultKind::KeyMissing),
            ("v=DKIM1; p=aGVsbG8=", "aGVsbG8=", KeyFaultKind::NoKey),
            ("v=DKIM1; p=aGVs=bG8=", "aGVs=bG8=", KeyFaultKind::NotBase64),
            ("v=DKIM2; p=", "v=DKIM2", KeyFaultKind::Version),
            (
                "v=DKIM1; k=dsa; p=aGVsbG8=",
                "dsa",
                KeyFaultKind::UnknownType,
            ),
            ("v=DKIM1; h=sha1; p=", "h=sha1", KeyFaultKind::HashUnusable),
            (
                "v=DKIM1; s=tlsrpt; p=",
                "s=tlsrpt",
                KeyFaultKind::ServiceExcludesMail,
            ),
            (
                "v=DKIM1; t=s; p=; t=y",
                "t=y",
                KeyFaultKind::Tags(TagFaultKind::Duplicate),
            ),
            (
                "v=DKIM1; p=key.of.example",
                "key.of.example",
                KeyFaultKind::Hostname,
            ),
            (
                "v=DKIM1; p=MIGfMA0GCSqGSIb3DQEB",
                "MIGfMA0GCSqGSIb3DQEB",
                KeyFaultKind::Truncated(196),
            ),
        ] {
            let expected = vec![(part.to_owned(), kind)];
            assert_eq!(read(text), Some((KeyState::Invalid, expected)), "{text}");
        }
    }

    #[test]
    fn slips_are_found_where_they_stand() {
        let stray = KeyFaultKind::StrayCharacters;
        let joined = KeyFaultKind::SemicolonMissing;
        for (text, expected) in [
            (
                format!("\"v=DKIM1; k=ed25519; p={ED25519}\""),
                vec![("\"", stray), ("\"", stray)],
            ),
            (
                format!("v=DKIM1\\; k=ed25519\\; p={ED25519}"),
                vec![("\\", stray), ("\\", stray)],
            ),
            (
                format!("v=DKIM1; k=ed25519 p={ED25519}"),
                vec![("p", joined)],
            ),
            (
                format!("v=DKIM1; k=ed25519p={ED25519}"),
                vec![("p", joined)],
            ),
            (
                format!("v=DKIM1 k=ed25519; p={ED25519}"),
                vec![("k", joined)],
            ),
            (
                format!("v=DKIM1; k=ed25519; p=<{ED25519}>"),
                vec![("<", stray), (">", stray)],
            ),
            (
                format!("v=DKIM1; k=ed25519; p={ED25519} t=s"),
                vec![("t", joined)],
            ),
            (
                format!("v=DKIM1; k=ed25519; n=a \"b\" p=c; p={ED25519}"),
                vec![],
            ),
            (format!("v=DKIM1; k=ed25519; x=\"b\"; p={ED25519}"), vec![]),
        ] {
            let expected: Vec<_> = expected
                .iter()
                .map(|(part, kind)| ((*part).to_owned(), *kind))
                .collect();
            assert_eq!(faults(&text), expected, "{text}");
        }
        assert_eq!(
            faults(&format!("v=DKIM1; p={ED25519}")),
            [(
                ED25519.to_owned(),
                KeyFaultKind::OtherType(KeyType::Ed25519)
            )]
        );
    }

    #[test]
    fn tabs_are_white_space_and_other_bytes_are_strays() {
        let text = Text::from_strings([
            &b"v=DKIM1;\tk=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7\thcvPapiMlrwIaaPcHURo="[..],
        ]);
        assert_eq!(
            KeyRecord::parse(&text).map(|key| key.state()),
            Some(KeyState::Valid)
        );
        let text = Text::from_strings([
            &b"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7\xc2\xa0hcvPapiMlrwIaaPcHURo="[..],
        ]);
        let key = KeyRecord::parse(&text);
        let faults: Vec<_> = key
            .iter()
            .flat_map(|key| &key.faults)
            .map(|fault| fault.span.of(&key.as_ref().unwrap().text))
            .collect();
        assert_eq!(faults, ["··"]);
    }

    #[test]
    fn flags_have_their_places() {
        let key = KeyRecord::parse(&Text::from_value("v=DKIM1; t=y : s; p=")).unwrap();
        let remarks = key.remarks.iter();
        let remarks: Vec<_> = remarks
            .map(|remark| (remark.span.of(&key.text), remark.kind))
            .collect();
        assert_eq!(
            remarks,
            [
                ("y", KeyRemarkKind::Testing),
                ("s", KeyRemarkKind::StrictSubdomain)
            ]
        );
    }
}
