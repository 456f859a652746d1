//! A list of domains, as somebody pastes it or a program exports it.
//!
//! One domain, address or page address stands on each line, or a table has one somewhere in each
//! row. [`read()`] takes the first field of a row that names a domain, leaves out what stood there
//! before, and keeps the rows in which nothing does with their numbers.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord};

use crate::dns::Name;
use crate::evidence::{self, Unreadable};
use crate::input;

/// Domains that the page checks at most.
pub const DOMAIN_LIMIT: usize = 1_000;

/// Bytes that are read of a list: fifty for each of 100,000 domains.
pub const SIZE_LIMIT: usize = 5_000_000;

/// Rows without a domain that are kept; more are only counted.
const WRONG_LIMIT: usize = 20;

/// Fields of a row that are looked at.
const FIELD_LIMIT: usize = 50;

/// What stands above the column of a table that has the domains.
const HEADINGS: [&str; 12] = [
    "domain", "domains", "domein", "domeinen", "domaine", "domaines", "domäne", "domänen", "email",
    "e-mail", "host", "url",
];

/// Characters that are kept of a row without a domain.
const SHOWN_LIMIT: usize = 80;

/// What a list has.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct List {
    /// The domains, each once, in the order of the list.
    pub domains: Vec<Name>,
    /// Rows whose domain stood in an earlier one.
    pub repeated: usize,
    /// The first rows in which no field names a domain.
    pub wrong: Vec<Wrong>,
    /// How many such rows there are.
    pub wrong_count: usize,
    /// Domains beyond the limit, which are left out.
    pub beyond: usize,
    /// Whether the list was longer than [`SIZE_LIMIT`], and its end not read.
    pub is_cut: bool,
}

/// A row in which no field names a domain.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wrong {
    /// Its line, from 1.
    pub line: u64,
    /// How it starts.
    pub text: String,
}

/// Reads a list and keeps `limit` domains of it; `to_ascii` turns a host into A-labels, or says that
/// it is none. What is no text at all is told apart by its [`Unreadable`].
pub fn read(
    bytes: &[u8],
    limit: usize,
    to_ascii: impl Fn(&str) -> Option<String>,
) -> Result<List, Unreadable> {
    let text = evidence::decode(bytes)?;
    let start = whole_lines(&text);
    let mut list = List {
        is_cut: start.len() < text.len(),
        ..List::default()
    };
    let mut known: BTreeSet<Name> = BTreeSet::new();
    let records = records(start);
    for row in rows(&records) {
        let mut read = row.fields.iter().map(|field| input::read(field, &to_ascii));
        let Some(subject) = read.find_map(Result::ok) else {
            list.wrong_count += 1;
            if list.wrong.len() < WRONG_LIMIT {
                list.wrong.push(row.wrong());
            }
            continue;
        };
        if !known.insert(subject.domain.clone()) {
            list.repeated += 1;
        } else if list.domains.len() < limit {
            list.domains.push(subject.domain);
        } else {
            list.beyond += 1;
        }
    }
    Ok(list)
}

/// The lines of a text that lie within the limit.
fn whole_lines(text: &str) -> &str {
    if text.len() <= SIZE_LIMIT {
        return text;
    }
    let start = &text[..text.floor_char_boundary(SIZE_LIMIT)];
    &start[..start.rfind('\n').unwrap_or_default()]
}

/// One entry of a list.
struct Row<'a> {
    line: u64,
    fields: Vec<&'a str>,
}

impl Row<'_> {
    /// What is said of it where it names no domain.
    fn wrong(&self) -> Wrong {
        let text = self.fields.join(" ");
        Wrong {
            line: self.line,
            text: text.chars().take(SHOWN_LIMIT).collect(),
        }
    }
}

/// The lines of a text with their numbers, taken apart at the separator that stands in the first.
fn records(text: &str) -> Vec<(u64, StringRecord)> {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let separators = [b'\t', b';', b','];
    let separator = separators
        .into_iter()
        .find(|one| first.as_bytes().contains(one));
    let reader = ReaderBuilder::new()
        .delimiter(separator.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // Only what is no UTF-8 is an error here, and the text is.
    let records = reader.into_records().flatten();
    // A record is said to begin where the one before it ends, though lines without anything follow.
    let line = |record: &StringRecord| {
        let position = record.position()?;
        let rest = text.get(usize::try_from(position.byte()).ok()?..)?;
        let empty = rest.chars().take_while(|c| c.is_whitespace());
        Some(position.line() + empty.filter(|c| *c == '\n').count() as u64)
    };
    records
        .map(|record| (line(&record).unwrap_or(1), record))
        .collect()
}

/// The entries of a list: each line, without a heading; of a single line, each word.
fn rows(records: &[(u64, StringRecord)]) -> Vec<Row<'_>> {
    if let [(line, only)] = records {
        let words = only.iter().flat_map(str::split_whitespace);
        let row = |word| Row {
            line: *line,
            fields: vec![word],
        };
        return words.map(row).collect();
    }
    let is_heading = |field: &str| HEADINGS.contains(&&*field.to_lowercase());
    let is_headings = |(_, first): &(u64, StringRecord)| fields(first).any(is_heading);
    let headings = usize::from(records.first().is_some_and(is_headings));
    let rows = records.iter().skip(headings).map(|(line, record)| Row {
        line: *line,
        fields: fields(record).collect(),
    });
    rows.filter(|row| !row.fields.is_empty()).collect()
}

/// The fields of a record that have something.
fn fields(record: &StringRecord) -> impl Iterator<Item = &str> {
    let fields = record.iter().map(str::trim);
    fields.filter(|field| !field.is_empty()).take(FIELD_LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> List {
        super::read(text.as_bytes(), 3, |host| {
            host.is_ascii().then(|| host.to_owned())
        })
        .unwrap()
    }

    fn domains(text: &str) -> String {
        let domains = read(text).domains;
        domains
            .iter()
            .map(Name::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_list_comes_in_many_forms() {
        for text in [
            "a.example\nb.example\n",
            "a.example\r\n\r\n  b.example.  ",
            "a.example, b.example",
            "a.example b.example",
            "Anna <anna@a.example>\nhttps://www.b.example/shop\n",
            "\"Name\";\"Domain\"\n\"Shop, the first\";\"a.example\"\n\"second\";b.example\n",
            "id\temail\n1\tanna@a.example\n2\tbob@b.example\n",
        ] {
            let www = domains(text).replace("www.", "");
            assert_eq!(www, "a.example b.example", "{text:?}");
            assert_eq!(read(text).wrong_count, 0, "{text:?}");
        }
    }

    #[test]
    fn each_domain_counts_once_and_the_rest_is_counted() {
        let list = read(&"A.example\na.example\n".repeat(500));
        assert_eq!((list.domains.len(), list.repeated), (1, 999));
        let list = read("a.example\nb.example\nc.example\nd.example\nd.example\n");
        assert_eq!((list.domains.len(), list.beyond, list.repeated), (3, 1, 1));
    }

    #[test]
    fn rows_without_a_domain_are_named() {
        let list = read("a.example\nnothing here\n\n192.0.2.1\n");
        assert_eq!(list.domains.len(), 1);
        let wrong: Vec<(u64, &str)> = list.wrong.iter().map(|w| (w.line, &*w.text)).collect();
        assert_eq!(wrong, [(2, "nothing here"), (4, "192.0.2.1")]);
        let list = read(&"no\n".repeat(1_000));
        assert_eq!((list.wrong.len(), list.wrong_count), (WRONG_LIMIT, 1_000));
    }

    #[test]
    fn a_list_without_end_is_cut() {
        let list = read(&"a.example,b\n".repeat(1_000_000));
        assert!(list.is_cut && list.domains.len() == 1);
        let quoted = read(&"\"".repeat(SIZE_LIMIT));
        assert!(quoted.domains.is_empty());
        assert!(super::read(b"PK\x03\x04", 3, |_| None).is_err());
    }
}
