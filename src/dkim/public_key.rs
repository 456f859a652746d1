//! What is inside a key: just enough DER (X.690) to read it, and to say what became of it.

use serde::{Deserialize, Serialize};

/// How a key is wrapped.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum KeyForm {
    /// SubjectPublicKeyInfo, as RFC 6376 §3.6.1 (with erratum 3017) asks.
    Spki,
    /// A bare RSAPublicKey (RFC 8017 A.1.1), which many verifiers accept as well.
    Pkcs1,
}

/// A key in DER.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum DerKey<'a> {
    /// RSA.
    Rsa {
        /// How it is wrapped.
        form: KeyForm,
        /// The modulus, without leading zeros.
        modulus: &'a [u8],
        /// The public exponent, without leading zeros.
        exponent: &'a [u8],
    },
    /// The 32 bytes of an Ed25519 key, wrapped as no DKIM record has them (RFC 8410 §4).
    Ed25519(&'a [u8]),
    /// A private key, of whatever kind.
    Private,
}

/// Why there is no key to be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum DerFault {
    /// It is something else.
    NoKey,
    /// It ends too early, by so many bytes.
    Truncated(usize),
}

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;

/// rsaEncryption (RFC 8017 A.1).
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/// id-Ed25519 (RFC 8410 §3).
const ED25519: &[u8] = &[0x2b, 0x65, 0x70];

/// Longer than any key: what claims more is none.
const LONGEST: usize = 8 * 1024;

/// Reads a key; with it the number of bytes that stand behind its end.
pub(super) fn read_der(der: &[u8]) -> Result<(DerKey<'_>, usize), DerFault> {
    let (length, rest) = header(der, SEQUENCE).ok_or(DerFault::NoKey)?;
    // A private key starts with its version, a public one with the modulus or an algorithm.
    if matches!(rest, [INTEGER, 1, 0 | 1, ..]) {
        return Ok((DerKey::Private, 0));
    }
    let Some((body, behind)) = rest.split_at_checked(length) else {
        let begins = matches!(rest, [SEQUENCE, 0..0x20, ..] | [INTEGER, 0x40..0x84, ..]);
        return Err(if begins && length < LONGEST {
            DerFault::Truncated(length - rest.len())
        } else {
            DerFault::NoKey
        });
    };
    let key = if let Some((modulus, exponent)) = numbers(body) {
        let form = KeyForm::Pkcs1;
        Some(DerKey::Rsa {
            form,
            modulus,
            exponent,
        })
    } else {
        wrapped(body)
    };
    Ok((key.ok_or(DerFault::NoKey)?, behind.len()))
}

/// Reads what is inside a SubjectPublicKeyInfo: the algorithm, then the key.
fn wrapped(body: &[u8]) -> Option<DerKey<'_>> {
    let (algorithm, rest) = element(body, SEQUENCE)?;
    if element(rest, OCTET_STRING).is_some() {
        // RFC 5958 §3: an encrypted private key.
        return Some(DerKey::Private);
    }
    let (identifier, _) = element(algorithm, OBJECT_IDENTIFIER)?;
    let (bits, _) = element(rest, BIT_STRING)?;
    // The first byte of a bit string counts unused bits.
    let key = bits.strip_prefix(&[0])?;
    if identifier == ED25519 {
        return (key.len() == 32).then_some(DerKey::Ed25519(key));
    }
    if identifier != RSA {
        return None;
    }
    let (modulus, exponent) = numbers(element(key, SEQUENCE)?.0)?;
    let form = KeyForm::Spki;
    Some(DerKey::Rsa {
        form,
        modulus,
        exponent,
    })
}

/// The two numbers of an RSAPublicKey; the first is odd, as it is the product of two primes.
fn numbers(body: &[u8]) -> Option<(&[u8], &[u8])> {
    let (modulus, rest) = element(body, INTEGER)?;
    let (exponent, _) = element(rest, INTEGER)?;
    let (modulus, exponent) = (significant(modulus), significant(exponent));
    let odd = modulus.last().is_some_and(|last| last % 2 == 1);
    (odd && modulus.len() > 1).then_some((modulus, exponent))
}

/// A number without its leading zeros.
fn significant(number: &[u8]) -> &[u8] {
    let start = number.iter().position(|&byte| byte != 0);
    start.and_then(|at| number.get(at..)).unwrap_or_default()
}

/// The significant bits of a number without leading zeros.
pub(super) fn bit_length(number: &[u8]) -> usize {
    number
        .first()
        .map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

/// The content of the element with this tag at the start, and what follows it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (length, rest) = header(bytes, tag)?;
    rest.split_at_checked(length)
}

/// The length that an element with this tag claims to have, and all that follows.
fn header(bytes: &[u8], tag: u8) -> Option<(usize, &[u8])> {
    let rest = bytes.strip_prefix(&[tag])?;
    let (&first, rest) = rest.split_first()?;
    if first < 0x80 {
        return Some((usize::from(first), rest));
    }
    // The long form; no key needs more than three bytes of length.
    let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
    if digits.is_empty() || digits.len() > 3 {
        return None;
    }
    let add = |length, &digit: &u8| length << 8 | usize::from(digit);
    Some((digits.iter().fold(0, add), rest))
}

/// Writes an RSA key as a SubjectPublicKeyInfo.
pub(super) fn compose_spki(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let number = |digits: &[u8]| {
        let sign: &[u8] = if digits.first().is_some_and(|first| *first >= 0x80) {
            &[0]
        } else {
            &[]
        };
        compose(INTEGER, &[sign, digits])
    };
    let key = compose(SEQUENCE, &[&number(modulus), &number(exponent)]);
    // The parameters of rsaEncryption are NULL.
    let algorithm = compose(
        SEQUENCE,
        &[&compose(OBJECT_IDENTIFIER, &[RSA]), &[0x05, 0x00]],
    );
    compose(SEQUENCE, &[&algorithm, &compose(BIT_STRING, &[&[0], &key])])
}

/// Writes an element with this tag.
fn compose(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let digits = content.len().to_be_bytes();
    let digits = significant(&digits);
    let mut out = vec![tag];
    match (digits, u8::try_from(digits.len())) {
        ([], _) => out.push(0),
        ([short @ 0..0x80], _) => out.push(*short),
        (_, count) => {
            out.push(0x80 | count.unwrap_or_default());
            out.extend_from_slice(digits);
        }
    }
    out.extend(content);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two numbers of a key of `bits` bits, and the key in both forms.
    fn key(bits: usize) -> (Vec<u8>, [u8; 3], Vec<u8>, Vec<u8>) {
        let (modulus, exponent) = (vec![0xff; bits / 8], [1, 0, 1]);
        let number = [&[0][..], &modulus].concat();
        let pkcs1 = compose(
            SEQUENCE,
            &[
                &compose(INTEGER, &[&number]),
                &compose(INTEGER, &[&exponent]),
            ],
        );
        let spki = compose_spki(&modulus, &exponent);
        (modulus, exponent, pkcs1, spki)
    }

    #[test]
    fn both_wrappings_are_read() {
        let (modulus, exponent, pkcs1, spki) = key(1024);
        for (der, form) in [(pkcs1, KeyForm::Pkcs1), (spki, KeyForm::Spki)] {
            let (modulus, exponent) = (&*modulus, &exponent[..]);
            let rsa = DerKey::Rsa {
                form,
                modulus,
                exponent,
            };
            assert_eq!(read_der(&der), Ok((rsa, 0)));
            let longer = [&*der, &[1, 2, 3]].concat();
            assert_eq!(read_der(&longer), Ok((rsa, 3)));
            assert_eq!(bit_length(modulus), 1024);
        }
    }

    #[test]
    fn what_is_cut_off_is_counted() {
        let (_, _, pkcs1, spki) = key(2048);
        for der in [pkcs1, spki] {
            for end in 8..der.len() {
                let missing = der.len() - end;
                assert_eq!(read_der(&der[..end]), Err(DerFault::Truncated(missing)));
            }
            for end in 0..8 {
                assert!(read_der(&der[..end]).is_err());
            }
        }
    }

    #[test]
    fn private_keys_are_known_by_their_version_even_when_cut_off() {
        let (modulus, ..) = key(2048);
        let private = compose(
            SEQUENCE,
            &[&compose(INTEGER, &[&[0]]), &compose(INTEGER, &[&modulus])],
        );
        assert_eq!(read_der(&private), Ok((DerKey::Private, 0)));
        assert_eq!(read_der(&private[..100]), Ok((DerKey::Private, 0)));
    }

    #[test]
    fn other_things_are_no_key() {
        for der in [&b"hello"[..], &[0x30, 0], &[0x30, 2, 5, 0], &[]] {
            assert_eq!(read_der(der), Err(DerFault::NoKey));
        }
    }
}
