//! What becomes of the records at a name when one takes their place: which words stay, which go,
//! and where a word is only spelt otherwise, which letters.

use std::ops::Range;

use crate::report::Fix;

/// Words beyond which two texts are not compared: they are for nobody to read.
const WORD_LIMIT: usize = 100;

/// Today's records and tomorrow's, word by word.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change<'a> {
    /// The records that go.
    pub before: Vec<Vec<Word<'a>>>,
    /// The one that comes.
    pub after: Vec<Word<'a>>,
}

/// A word of a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Word<'a> {
    /// Its text, with what parts it from the next.
    pub text: &'a str,
    /// Which part of it is on one side alone: it goes, or it comes.
    pub differs: Range<usize>,
}

impl<'a> Change<'a> {
    /// What a fix changes; nothing where it takes the place of nothing.
    pub fn of(fix: &'a Fix) -> Option<Self> {
        let before: Vec<Vec<&str>> = fix.instead().map(|text| words(text)).collect();
        let after = words(&fix.value);
        let longest = before.iter().chain([&after]).map(Vec::len).max();
        let is_short = longest.is_some_and(|longest| longest <= WORD_LIMIT);
        if before.is_empty() || !is_short {
            return None;
        }
        let is_new = |word: &&str| !before.iter().any(|words| has(words, word));
        let new: Vec<&str> = after.iter().copied().filter(is_new).collect();
        // Each new word with the one that was meant to be it.
        let mut turned: Vec<(&str, &str)> = Vec::new();
        let mut old = |word: &'a str| {
            let near = new.iter().copied();
            let near = near.filter_map(|other| Some((other, alike(word, other)?)));
            let differs = if has(&after, word) {
                0..0
            } else if let Some((other, alike)) = near.max_by_key(|(_, alike)| alike.same) {
                turned.push((other, word));
                alike.first
            } else {
                0..bare(word).len()
            };
            Word {
                text: word,
                differs,
            }
        };
        let before = before.iter();
        let before = before
            .map(|words| words.iter().copied().map(&mut old).collect())
            .collect();
        let after = after.iter().map(|&word| {
            let was = turned.iter().find(|(other, _)| *other == word);
            let alike = was.and_then(|(_, was)| alike(was, word));
            let whole = if new.contains(&word) {
                bare(word).len()
            } else {
                0
            };
            Word {
                text: word,
                differs: alike.map_or(0..whole, |alike| alike.second),
            }
        });
        Some(Self {
            after: after.collect(),
            before,
        })
    }
}

impl<'a> Word<'a> {
    /// What stands before the part that differs, that part, and what stands behind it.
    pub fn parts(&self) -> [&'a str; 3] {
        let Range { start, end } = self.differs;
        let part = |range: Range<usize>| self.text.get(range).unwrap_or_default();
        [part(0..start), part(start..end), part(end..self.text.len())]
    }
}

/// The words of a record, each with what parts it from the next.
fn words(text: &str) -> Vec<&str> {
    let is_between = |c: char| [' ', ';'].contains(&c);
    let (mut words, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let start = rest.find(is_between).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(start);
        let between = behind.len() - behind.trim_start_matches(is_between).len();
        let (word, behind) = rest.split_at(word.len() + between);
        words.push(word);
        rest = behind;
    }
    words
}

/// A word without the space behind it. A semicolon is part of it: where one is missing, that is the
/// fault.
fn bare(word: &str) -> &str {
    word.trim_end_matches(' ')
}

/// Whether a word is among others.
fn has(words: &[&str], word: &str) -> bool {
    words.iter().any(|other| bare(other) == bare(word))
}

/// Where two words differ that are alike.
struct Alike {
    /// How many bytes are the same.
    same: usize,
    /// What differs in the first.
    first: Range<usize>,
    /// What differs in the second.
    second: Range<usize>,
}

/// Compares two words from both ends; nothing where not most of the longer one is the same.
fn alike(first: &str, second: &str) -> Option<Alike> {
    let (first, second) = (bare(first), bare(second));
    let same = |(one, other): &(char, char)| one == other;
    let length = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(same).map(|(one, _)| one.len_utf8()).sum()
    };
    let start = length(&mut first.chars().zip(second.chars()));
    let rest = [first, second].map(|word| word.get(start..).unwrap_or_default());
    let end = length(&mut rest[0].chars().rev().zip(rest[1].chars().rev()));
    let is_alike = (start + end) * 2 > first.len().max(second.len());
    is_alike.then(|| Alike {
        same: start + end,
        first: start..first.len() - end,
        second: start..second.len() - end,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word with what differs in it in brackets.
    fn marked(text: &str, differs: Range<usize>) -> String {
        let [before, differs, after] = Word { text, differs }.parts();
        match differs {
            "" => text.to_owned(),
            _ => [before, "[", differs, "]", after].concat(),
        }
    }

    #[test]
    fn words_that_are_alike_differ_in_letters() {
        for (was, is, shown) in [
            (
                "inculde:_spf.a.example ",
                "include:_spf.a.example ",
                "inc[ul]de:_spf.a.example ",
            ),
            ("p=rejct;", "p=reject;", "p=rejct;"),
            ("p=rejects;", "p=reject;", "p=reject[s];"),
            ("-all", "~all", "[-]all"),
        ] {
            let alike = alike(was, is).unwrap();
            assert_eq!(marked(was, alike.first), shown, "{was}");
        }
        for (was, is) in [("p=none;", "p=reject;"), ("mx ", "a "), ("a", "include:b")] {
            assert!(alike(was, is).is_none(), "{was}");
        }
    }
}
