//! The key in a record: base64, and what the bytes are.

use super::{PublicKey, Reader};
use crate::base64;
use crate::dkim::public_key::{DerFault, DerKey, bit_length, compose_spki, read_der};
use crate::dkim::{KeyFault, KeyFaultKind, KeyForm, KeyRemarkKind, KeyType};
use crate::dns::Name;
use crate::span::Span;
use crate::tag_list::Tag;

/// The most bits that every verifier can cope with (RFC 8301 §3.2).
const LONGEST_KEY: usize = 4096;

/// The bits of an exponent that every verifier can cope with; common libraries hold it in 32.
const LONGEST_EXPONENT: usize = 31;

/// The line that begins or ends a PEM file has this at either end (RFC 7468 §2).
const ARMOUR: &str = "-----";

impl Reader {
    /// Takes in the key itself.
    pub(super) fn read_key(&mut self, tag: &Tag) {
        let span = tag.value_span;
        if is_host(&tag.value) {
            return self.fault(span, KeyFaultKind::Hostname);
        }
        let plain = self.without_armour(tag);
        let (mut text, mut ended, mut twice) = (String::new(), false, false);
        for (index, c) in plain.char_indices() {
            let at = span.start + index;
            match c {
                // §3.6.1: white space inside the base64 is ignored.
                ' ' => continue,
                '=' => ended = true,
                'A'..='Z' | 'a'..='z' | '0'..='9' | '+' | '/' => {
                    twice |= ended;
                    text.push(c);
                }
                // The alphabet for file names (RFC 4648 §5).
                '-' => text.push('+'),
                '_' => text.push('/'),
                _ => {}
            }
            if !c.is_ascii_alphanumeric() && !matches!(c, '=' | '+' | '/') {
                self.stray(at);
            }
        }
        if text.is_empty() || twice {
            return self.fault(span, KeyFaultKind::NotBase64);
        }
        match base64::decode_cut(&text) {
            Some(bytes) => self.read_bytes(&bytes, text.len(), span),
            None => self.fault(span, KeyFaultKind::NotBase64),
        }
    }

    /// Takes in the bytes of a key, which were written in so many characters.
    fn read_bytes(&mut self, bytes: &[u8], written: usize, span: Span) {
        if bytes.len() == 32 {
            // RFC 8463 §4.2: the raw 32 bytes. No RSA key is so short.
            if self.record.key_type == KeyType::Rsa {
                self.fault(span, KeyFaultKind::OtherType(KeyType::Ed25519));
            } else {
                self.record.bits = Some(256);
            }
            self.key = Some(PublicKey::Ed25519(bytes.to_vec()));
            return;
        }
        let (key, behind) = match read_der(bytes) {
            Ok(read) => read,
            // What an algorithm that is not known asks for is not known either.
            Err(_) if self.record.key_type == KeyType::Unknown => return,
            Err(DerFault::NoKey) => return self.fault(span, KeyFaultKind::NoKey),
            Err(DerFault::Truncated(missing)) => {
                let all = (bytes.len() + missing).div_ceil(3) * 4;
                let missing = all.saturating_sub(written);
                return self.fault(span, KeyFaultKind::Truncated(missing));
            }
        };
        if behind > 0 {
            self.fault(span, KeyFaultKind::Excess);
        }
        match key {
            DerKey::Private => self.fault(span, KeyFaultKind::PrivateKey),
            DerKey::Ed25519(key) => {
                let kind = if self.record.key_type == KeyType::Rsa {
                    KeyFaultKind::OtherType(KeyType::Ed25519)
                } else {
                    KeyFaultKind::Wrapped
                };
                self.fault(span, kind);
                self.key = Some(PublicKey::Ed25519(key.to_vec()));
            }
            DerKey::Rsa {
                form,
                modulus,
                exponent,
            } => self.read_rsa(form, modulus, exponent, span),
        }
    }

    /// Takes in the numbers of an RSA key.
    fn read_rsa(&mut self, form: KeyForm, modulus: &[u8], exponent: &[u8], span: Span) {
        let odd = exponent.last().is_some_and(|last| last % 2 == 1);
        let usable = odd && exponent != [1];
        if !usable {
            self.fault(span, KeyFaultKind::Exponent);
        } else {
            self.key = Some(PublicKey::Rsa(compose_spki(modulus, exponent)));
        }
        if self.record.key_type == KeyType::Ed25519 {
            return self.fault(span, KeyFaultKind::OtherType(KeyType::Rsa));
        }
        self.record.bits = Some(bit_length(modulus));
        self.record.form = Some(form);
        for (kind, applies) in [
            (KeyRemarkKind::Pkcs1, form == KeyForm::Pkcs1),
            (KeyRemarkKind::TooLong, bit_length(modulus) > LONGEST_KEY),
            (
                KeyRemarkKind::LargeExponent,
                bit_length(exponent) > LONGEST_EXPONENT,
            ),
        ] {
            if applies {
                self.remark(span, kind);
            }
        }
    }

    /// The value of `p=` with spaces in place of the lines that begin and end a PEM file.
    fn without_armour(&mut self, tag: &Tag) -> String {
        let (mut plain, mut done) = (tag.value.clone(), 0);
        while let Some(start) = plain.get(done..).and_then(|rest| rest.find(ARMOUR)) {
            let start = done + start;
            let inside = start + ARMOUR.len();
            let length = plain.get(inside..).and_then(|rest| rest.find(ARMOUR));
            let end = length.map_or(inside, |length| inside + length + ARMOUR.len());
            let is_private = plain
                .get(start..end)
                .is_some_and(|line| line.contains("PRIVATE"));
            let span = Span::new(tag.value_span.start + start, tag.value_span.start + end);
            self.fault(
                span,
                if is_private {
                    KeyFaultKind::PrivateKey
                } else {
                    KeyFaultKind::Armour
                },
            );
            plain.replace_range(start..end, &" ".repeat(end - start));
            done = end;
        }
        plain
    }

    /// A character that does not belong into a key; those in a row are one fault.
    fn stray(&mut self, at: usize) {
        let span = self.meant.place(Span::new(at, at + 1));
        match self.record.faults.last_mut() {
            Some(last)
                if last.kind == KeyFaultKind::StrayCharacters && last.span.end == span.start =>
            {
                last.span.end = span.end;
            }
            _ => self.record.faults.push(KeyFault {
                span,
                kind: KeyFaultKind::StrayCharacters,
            }),
        }
    }
}

/// Whether a text is the name of a host and nothing that a key could be.
pub(in crate::dkim) fn is_host(text: &str) -> bool {
    let name = Name::parse(text).ok().filter(Name::is_plain);
    let letters = |label: &str| label.bytes().any(|b| b.is_ascii_alphabetic());
    name.is_some_and(|name| {
        name.label_count() > 2 && name.labels().next_back().is_some_and(letters)
    })
}
