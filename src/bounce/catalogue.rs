//! The texts that are known, one entry each.
//!
//! Each entry was taken from the gateway's own documentation, from the source of a mail server or
//! from replies that were seen, as far as words go that identify it.

mod anybody;
mod france;
mod gateways;
mod mailboxes;

use super::{Kind, Refuser, Turn};

/// A rejection text that is known.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Whose words these are; none where they are anybody's.
    pub gateway: Option<Refuser>,
    /// What it is about.
    pub kind: Kind,
    /// Whether it is permanent, where the text has no code.
    pub permanent: Option<bool>,
    /// Who has to do something, where that is not who usually has to.
    pub turn: Option<Turn>,
    /// The phrases, in lower case; all of them must occur, in any order. A `*` stands for letters
    /// and digits in a word that the phrase begins.
    pub phrases: &'static [&'static str],
}

impl Entry {
    /// Whether a text, normalised, has every phrase.
    pub fn matches(&self, plain: &str) -> bool {
        self.phrases
            .iter()
            .all(|phrase| match phrase.split_once('*') {
                Some((first, last)) => has_word(plain, first, last),
                None => plain.contains(phrase),
            })
    }
}

/// Whether a word begins so, goes on with letters and digits or nothing, and then so.
fn has_word(plain: &str, first: &str, last: &str) -> bool {
    plain.match_indices(first).any(|(at, _)| {
        let begins = !plain[..at].ends_with(|c: char| c.is_alphanumeric());
        let rest =
            plain[at + first.len()..].trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        begins && rest.starts_with(last)
    })
}

/// Every entry, in the order in which they are tried: what one provider alone says goes before
/// what many say.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    let lists = [
        gateways::SENTRAGUARD,
        mailboxes::MAILBOXES,
        france::FRANCE,
        gateways::GATEWAYS,
        anybody::ANYBODY,
    ];
    lists.into_iter().flatten()
}

/// An entry whose permanence its code tells.
const fn entry(gateway: Option<Refuser>, kind: Kind, phrases: &'static [&'static str]) -> Entry {
    Entry {
        gateway,
        kind,
        permanent: None,
        turn: None,
        phrases,
    }
}

/// An entry of SentraGuard, whose texts come without a code and are final.
const fn sentraguard(kind: Kind, phrases: &'static [&'static str]) -> Entry {
    Entry {
        gateway: Some(Refuser::Sentraguard),
        kind,
        permanent: Some(true),
        turn: None,
        phrases,
    }
}

/// An entry for which somebody else than usual has to do something.
const fn by(turn: Turn, entry: Entry) -> Entry {
    Entry {
        turn: Some(turn),
        ..entry
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce::read;

    #[test]
    fn no_entry_stands_behind_one_that_takes_its_texts() {
        for entry in entries() {
            let bounce = read(&entry.phrases.join(" … ").replace('*', "006"));
            assert_eq!(
                (bounce.gateway, bounce.kind),
                (entry.gateway, Some(entry.kind)),
                "{:?}",
                entry.phrases
            );
        }
    }

    #[test]
    fn a_code_is_a_word_of_its_own() {
        assert!(has_word("rejected. ofr006_515 [515]", "ofr", "_515"));
        assert!(has_word("ofr_515", "ofr", "_515"));
        assert!(!has_word("roofr_515 ofr x_515 ofr_51", "ofr", "_515"));
    }
}
