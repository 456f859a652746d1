//! Names of domains as people write them: with U-labels (RFC 5890 §2.3.2.1), where these cannot be
//! taken for something else.
//!
//! The DNS, reports and whatever is copied have A-labels; sentences that name a domain have these.

use std::borrow::Cow;

use idna::punycode;

/// How an A-label begins.
const PREFIX: &str = "xn--";

/// A label may have no more bytes (RFC 1035 §2.3.4).
const LABEL_LIMIT: usize = 63;

/// A name with every label that can be shown so as its U-label.
pub fn as_written(name: &str) -> Cow<'_, str> {
    if !name.contains(PREFIX) {
        return name.into();
    }
    let labels = name
        .split('.')
        .map(|label| u_label(label).map_or(label.into(), Cow::Owned));
    labels.collect::<Vec<Cow<'_, str>>>().join(".").into()
}

/// The U-label of an A-label: of letters and digits alone, in small letters, with no letters of
/// another script beside Latin ones, and of no other A-label than this.
fn u_label(label: &str) -> Option<String> {
    let encoded = label.strip_prefix(PREFIX)?;
    if label.len() > LABEL_LIMIT {
        return None;
    }
    let text = punycode::decode_to_string(encoded)?;
    let is_plain = |c: char| c.is_alphanumeric() && !c.is_uppercase() || c == '-';
    let has_latin = text.contains(|c: char| c.is_ascii_lowercase());
    let is_one_script = !has_latin || text.chars().all(|c| c.is_ascii() || is_latin(c));
    let fits = text.chars().all(is_plain) && is_one_script && !text.is_ascii();
    // What is written otherwise than it would be encoded is not what it looks like.
    let is_same = punycode::encode_str(&text)? == encoded;
    (fits && is_same).then_some(text)
}

/// Whether a letter beyond ASCII is one of the Latin script.
fn is_latin(c: char) -> bool {
    matches!(c, '\u{df}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_as_people_write_them() {
        for (name, written) in [
            ("shop.example", "shop.example"),
            ("xn--bcher-kva.example", "bücher.example"),
            ("_dmarc.xn--bcher-kva.example", "_dmarc.bücher.example"),
            ("xn--strae-oqa.example", "straße.example"),
            ("xn--e1afmkfd.xn--80akhbyknj4f", "пример.испытание"),
            ("xn--fsqu00a.example", "例子.example"),
        ] {
            assert_eq!(as_written(name), written);
        }
    }

    /// A Cyrillic а among Latin letters, a capital, what no label encodes to, a sign, nothing.
    #[test]
    fn what_could_mislead_stays_an_a_label() {
        for name in [
            "xn--pypal-4ve.example",
            "xn--Bcher-kva.example",
            "xn--bcher-KVA.example",
            "xn--99999999999.example",
            "xn--example-.example",
            "xn--i-7iq.example",
            "xn--.example",
            "xn--\u{e4}.example",
        ] {
            assert_eq!(as_written(name), name);
        }
        let long = format!("xn--{}-kva.example", "b".repeat(80));
        assert_eq!(as_written(&long), long);
    }
}
