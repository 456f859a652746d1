//! What is inside an RSA key: just enough DER (X.690) to read its size.

use serde::{Deserialize, Serialize};

/// How a key is wrapped.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyForm {
    /// SubjectPublicKeyInfo, as RFC 6376 §3.6.1 (with erratum 3017) asks.
    Spki,
    /// A bare RSAPublicKey (RFC 8017 A.1.1), which many verifiers accept as well.
    Pkcs1,
    /// A private key, published by mistake.
    Private,
}

/// The size of an RSA key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Modulus {
    /// How the key is wrapped.
    pub form: KeyForm,
    /// Bits of the modulus.
    pub bits: usize,
}

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;

/// Reads the size of an RSA key; nothing where the bytes are no RSA key.
pub fn read_rsa(der: &[u8]) -> Option<Modulus> {
    let (body, rest) = element(der, SEQUENCE)?;
    if !rest.is_empty() {
        return None;
    }
    if let Some((first, rest)) = element(body, INTEGER) {
        // A private key starts with its version, a public one with the modulus.
        if first.len() == 1 && first[0] <= 1 {
            let modulus = element(rest, INTEGER).map_or(&[][..], |(modulus, _)| modulus);
            return Some(Modulus {
                form: KeyForm::Private,
                bits: bit_length(modulus),
            });
        }
        return modulus(body).map(|bits| Modulus {
            form: KeyForm::Pkcs1,
            bits,
        });
    }
    let (_, rest) = element(body, SEQUENCE)?;
    let (key, _) = element(rest, BIT_STRING)?;
    // The first byte of a bit string counts unused bits.
    let (key, _) = element(key.strip_prefix(&[0])?, SEQUENCE)?;
    modulus(key).map(|bits| Modulus {
        form: KeyForm::Spki,
        bits,
    })
}

/// The bits of the modulus of an RSAPublicKey: modulus, then exponent.
fn modulus(body: &[u8]) -> Option<usize> {
    let (modulus, rest) = element(body, INTEGER)?;
    let (exponent, _) = element(rest, INTEGER)?;
    (bit_length(exponent) > 1)
        .then(|| bit_length(modulus))
        .filter(|&bits| bits > 0)
}

/// The significant bits of a positive number.
fn bit_length(number: &[u8]) -> usize {
    let start = number
        .iter()
        .position(|&byte| byte != 0)
        .unwrap_or(number.len());
    number.get(start).map_or(0, |&first| {
        (number.len() - start) * 8 - first.leading_zeros() as usize
    })
}

/// The content of the element with this tag at the start, and what follows it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let rest = bytes.strip_prefix(&[tag])?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        // The long form; no key needs more than three bytes of length.
        let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        if digits.is_empty() || digits.len() > 3 {
            return None;
        }
        (
            digits
                .iter()
                .fold(0, |length, &digit| length << 8 | usize::from(digit)),
            rest,
        )
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An integer of `bits` bits, all ones, as DER has it.
    fn integer(bits: usize) -> Vec<u8> {
        let mut number = vec![0];
        number.extend(std::iter::repeat_n(0xff, bits / 8));
        wrap(INTEGER, &number)
    }

    fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = content.len();
        let mut out = vec![
            tag,
            0x82,
            u8::try_from(length >> 8).unwrap(),
            (length & 0xff) as u8,
        ];
        out.extend_from_slice(content);
        out
    }

    #[test]
    fn both_wrappings_and_private_keys_are_told_apart() {
        let pkcs1 = wrap(
            SEQUENCE,
            &[integer(1024), wrap(INTEGER, &[1, 0, 1])].concat(),
        );
        assert_eq!(
            read_rsa(&pkcs1),
            Some(Modulus {
                form: KeyForm::Pkcs1,
                bits: 1024
            })
        );
        let bits = wrap(BIT_STRING, &[vec![0], pkcs1].concat());
        let spki = wrap(SEQUENCE, &[wrap(SEQUENCE, &[6, 1, 42]), bits].concat());
        assert_eq!(
            read_rsa(&spki),
            Some(Modulus {
                form: KeyForm::Spki,
                bits: 1024
            })
        );
        let private = wrap(SEQUENCE, &[wrap(INTEGER, &[0]), integer(2048)].concat());
        assert_eq!(
            read_rsa(&private),
            Some(Modulus {
                form: KeyForm::Private,
                bits: 2048
            })
        );
        for end in 0..spki.len() {
            assert_eq!(read_rsa(&spki[..end]), None);
        }
    }
}
