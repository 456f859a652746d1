//! The texts that are known, one row each.
//!
//! Each was taken from the gateway's own documentation, from the source of a mail server or from
//! replies that were seen, as far as words go that identify it. Rows stand in chapters; a chapter
//! has the texts of one gateway from one source, read on one day.

mod anybody;
mod filters;
mod france;
mod gateways;
mod gmail;
mod mailboxes;
mod microsoft;
mod networks;
mod recipients;
mod servers;
mod yahoo;

use super::sieve::Sieve;
use super::{Kind, Refuser, Turn};

/// The texts of one gateway, from one source.
#[derive(Clone, Copy, Debug)]
struct Chapter {
    /// Whose words these are; none where they are anybody's.
    gateway: Option<Refuser>,
    /// Where they were read.
    #[cfg(test)]
    source: &'static str,
    /// The day on which they were read.
    #[cfg(test)]
    read: &'static str,
    /// How the words of a row are meant.
    form: Form,
    /// The texts.
    rows: &'static [Row],
}

/// How the words of a row are meant.
#[derive(Clone, Copy, Debug)]
enum Form {
    /// As words: `&` stands between those that must all occur, in any order; `…` between those of
    /// which one follows the other within [`NEAR`]. A `*` stands for letters, digits and
    /// underscores in a word that begins with what is before it, and ends with what is behind it.
    Words,
    /// As the end of a code: the code begins with the first word, or stands alone in brackets in a
    /// text that has one of the others.
    Code(&'static str, &'static [&'static str]),
}

/// How far behind one another words stand that belong together, in bytes: a domain may be between.
const NEAR: usize = 160;

/// A text.
#[derive(Clone, Copy, Debug)]
struct Row {
    kind: Kind,
    permanent: Option<bool>,
    turn: Option<Turn>,
    words: &'static str,
}

/// A chapter; what it says of its source is for tests and whoever reads it.
const fn chapter(
    gateway: Option<Refuser>,
    source: &'static str,
    read: &'static str,
    rows: &'static [Row],
) -> Chapter {
    #[cfg(not(test))]
    let _ = (source, read);
    Chapter {
        gateway,
        #[cfg(test)]
        source,
        #[cfg(test)]
        read,
        form: Form::Words,
        rows,
    }
}

impl Chapter {
    /// The same where rows are the ends of codes.
    const fn of_codes(self, prefix: &'static str, beside: &'static [&'static str]) -> Self {
        Self {
            form: Form::Code(prefix, beside),
            ..self
        }
    }
}

/// A text, in lower case as [`super::extract::normalise`] leaves it, whose permanence its code
/// tells.
const fn row(kind: Kind, words: &'static str) -> Row {
    Row {
        kind,
        permanent: None,
        turn: None,
        words,
    }
}

impl Row {
    /// The same where somebody else than usual has to do something.
    const fn by(self, turn: Turn) -> Self {
        Self {
            turn: Some(turn),
            ..self
        }
    }

    /// The same where it comes without a code and is final.
    const fn is_final(self) -> Self {
        Self {
            permanent: Some(true),
            ..self
        }
    }
}

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
    form: Form,
    words: &'static str,
}

impl Entry {
    /// Whether a text, normalised, is this one.
    pub fn matches(&self, plain: &str) -> bool {
        match self.form {
            Form::Words => self.words.split(" & ").all(|part| has(plain, part)),
            Form::Code(prefix, beside) => has_code(plain, prefix, self.words, beside),
        }
    }

    /// Whether a text may be this one, by what it begins with.
    fn may_match(&self, sieve: &Sieve) -> bool {
        match self.form {
            Form::Words => {
                // The marks between words are no letters that a text must have.
                let first = self.words.split(['&', '…', '*']).next();
                sieve.may_have(first.unwrap_or_default().trim_end())
            }
            Form::Code(prefix, beside) => {
                let mut some = beside.iter().chain([&prefix]);
                some.any(|words| sieve.may_have(words))
            }
        }
    }
}

/// The first entry that a text, normalised, is.
pub(super) fn known(plain: &str) -> Option<Entry> {
    let sieve = Sieve::of(plain);
    entries().find(|entry| entry.may_match(&sieve) && entry.matches(plain))
}

/// Every entry, in the order in which they are tried: what one provider alone says goes before
/// what many say.
pub fn entries() -> impl Iterator<Item = Entry> {
    chapters().flat_map(|chapter| {
        chapter.rows.iter().map(|row| Entry {
            gateway: chapter.gateway,
            kind: row.kind,
            permanent: row.permanent,
            turn: row.turn,
            form: chapter.form,
            words: row.words,
        })
    })
}

/// Every chapter, in the order of [`entries`].
fn chapters() -> impl Iterator<Item = &'static Chapter> {
    let lists = [
        gateways::SENTRAGUARD,
        gmail::GMAIL,
        microsoft::MICROSOFT,
        yahoo::YAHOO,
        france::FRANCE,
        mailboxes::MAILBOXES,
        networks::NETWORKS,
        gateways::GATEWAYS,
        filters::FILTERS,
        anybody::ANYBODY,
        servers::SERVERS,
        recipients::RECIPIENTS,
    ];
    lists.into_iter().flatten()
}

/// Whether a text has words that are near each other, in order.
fn has(plain: &str, part: &str) -> bool {
    let (first, others) = part.split_once(" … ").unwrap_or((part, ""));
    let mut ends = ends(plain, first);
    ends.any(|mut end| {
        let mut others = others.split(" … ").filter(|piece| !piece.is_empty());
        others.all(|piece| {
            let reach = plain.floor_char_boundary(end + NEAR + piece.len());
            let next = plain
                .get(end..reach)
                .and_then(|rest| self::ends(rest, piece).next());
            next.inspect(|next| end += next).is_some()
        })
    })
}

/// Where each occurrence of a piece ends.
fn ends<'a>(plain: &'a str, piece: &'a str) -> impl Iterator<Item = usize> + 'a {
    let (first, last) = piece.split_once('*').unwrap_or((piece, ""));
    let whole = first.len() == piece.len();
    plain.match_indices(first).filter_map(move |(at, _)| {
        let behind = at + first.len();
        let word = &plain[behind..behind + word_length(&plain[behind..])];
        if whole {
            return Some(behind);
        }
        let begins = !plain[..at].ends_with(char::is_alphanumeric);
        (begins && word.ends_with(last)).then_some(behind + word.len())
    })
}

/// How long the letters, digits and underscores are with which a text begins.
fn word_length(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .unwrap_or(text.len())
}

/// Whether a text has a code that begins and ends so, or its end in brackets beside known words.
fn has_code(plain: &str, prefix: &str, end: &str, beside: &[&str]) -> bool {
    let written_out = plain.match_indices(prefix).any(|(at, _)| {
        let behind = &plain[at + prefix.len()..];
        let begins = !plain[..at].ends_with(char::is_alphanumeric);
        begins && ends_so(&behind[..word_length(behind)], end)
    });
    let alone = || {
        plain.match_indices('[').any(|(at, _)| {
            let inner = plain.get(at + 1..at + 4).unwrap_or_default();
            ends_so(inner, end) && plain[at + 4..].starts_with(']')
        })
    };
    written_out || (beside.iter().any(|word| plain.contains(word)) && alone())
}

/// Whether a code ends so; a `?` at the end stands for one more digit.
fn ends_so(code: &str, end: &str) -> bool {
    match end.strip_suffix('?') {
        Some(end) => code
            .strip_suffix(|c: char| c.is_ascii_digit())
            .is_some_and(|code| code.ends_with(end)),
        None => code.ends_with(end),
    }
}

#[cfg(test)]
mod tests {
    use super::super::extract::normalise;
    use super::*;

    /// A text as short as it may be.
    fn example(entry: &Entry) -> String {
        match entry.form {
            Form::Words => entry
                .words
                .replace(" & ", " ")
                .replace(" … ", " ")
                .replace('*', "006"),
            Form::Code(prefix, _) => format!("{prefix}006_{}", entry.words.replace('?', "7")),
        }
    }

    #[test]
    fn no_entry_stands_behind_one_that_takes_its_texts() {
        for entry in entries() {
            let text = example(&entry);
            let found = known(&text);
            let plainly = entries().find(|other| other.matches(&text));
            assert_eq!(found.map(|e| e.words), plainly.map(|e| e.words));
            let found = found.map(|other| (other.words, other.gateway, other.kind));
            let wanted = (entry.words, entry.gateway, entry.kind);
            assert_eq!(found, Some(wanted), "{}", entry.words);
        }
    }

    #[test]
    fn words_are_as_a_text_has_them() {
        for entry in entries() {
            let text = example(&entry);
            assert_eq!(normalise(&text), text);
        }
    }

    #[test]
    fn every_chapter_says_where_it_is_from_and_when() {
        for chapter in chapters() {
            assert!(!chapter.source.is_empty(), "{chapter:?}");
            let date: Vec<&str> = chapter.read.split('-').collect();
            let lengths: Vec<usize> = date.iter().map(|part| part.len()).collect();
            assert_eq!(lengths, [4, 2, 2], "{}", chapter.read);
            assert!(!chapter.rows.is_empty(), "{}", chapter.source);
        }
        assert!(entries().count() > 300, "{}", entries().count());
    }

    #[test]
    fn a_code_is_a_word_of_its_own() {
        assert!(has_code("rejected. ofr006_515 [515]", "ofr", "515", &[]));
        assert!(has_code("ofr_515 lpn416", "ofr", "515", &[]));
        assert!(has_code("recipient. lpn416", "lpn", "416", &[]));
        assert!(has_code("ofr004_397", "ofr", "39?", &[]));
        assert!(!has_code("roofr_515 ofr x_515 ofr_51", "ofr", "515", &[]));
        assert!(has_code("mail rejete. [515]", "ofr", "515", &["rejete"]));
        assert!(!has_code("mail rejected [515]", "ofr", "515", &["rejete"]));
    }

    #[test]
    fn words_belong_together_only_where_they_are_near() {
        assert!(has(
            "the reverse dns of 192.0.2.1 failed",
            "reverse dns … failed"
        ));
        assert!(!has("failed: reverse dns", "reverse dns … failed"));
        let far = format!("reverse dns {} failed", "x ".repeat(100));
        assert!(!has(&far, "reverse dns … failed"));
        let second = format!("{far} reverse dns failed");
        assert!(has(&second, "reverse dns … failed"));
        assert!(has("see ib508 <http://x>", "ib508*") && !has("xib508", "ib508*"));
        assert!(has("ä reverse dns ü ä failed", "reverse dns … failed"));
    }
}
