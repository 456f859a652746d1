//! A list of domains, as somebody pastes it or a program exports it.
//!
//! One domain, address or page address stands on each line, or a table has one somewhere in each
//! row. [`read()`] takes the first field of a row that names a domain, leaves out what stood there
//! before, and keeps the rows in which nothing does with their numbers.

use std::collections::{BTreeSet, VecDeque};

use csv::{ReaderBuilder, StringRecord, StringRecordsIntoIter};

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
    let mut reading = Reading::new(&text, limit);
    while reading.go_on(usize::MAX, &to_ascii) {}
    Ok(reading.done())
}

/// A list that is being read: one of some megabytes takes a second, and whoever has something else to
/// do meanwhile reads it in pieces.
pub struct Reading<'a> {
    text: &'a str,
    records: StringRecordsIntoIter<&'a [u8]>,
    /// Rows that were looked at ahead.
    ahead: VecDeque<Row>,
    list: List,
    known: BTreeSet<Name>,
    limit: usize,
}

impl<'a> Reading<'a> {
    /// Begins with a text, to keep `limit` domains of it.
    pub fn new(text: &'a str, limit: usize) -> Self {
        let start = whole_lines(text);
        let mut reading = Self {
            text: start,
            records: records(start),
            ahead: VecDeque::new(),
            list: List {
                is_cut: start.len() < text.len(),
                ..List::default()
            },
            known: BTreeSet::new(),
            limit,
        };
        reading.begin();
        reading
    }

    /// The first rows: a heading is none, and of a single line each word is one.
    fn begin(&mut self) {
        let Some(first) = self.next_row() else { return };
        let Some(second) = self.next_row() else {
            let Row { line, fields } = first;
            let words = fields.iter().flat_map(|field| field.split_whitespace());
            let words = words.map(|word| Row {
                line,
                fields: vec![word.to_owned()],
            });
            self.ahead = words.collect();
            return;
        };
        let is_heading = |field: &String| HEADINGS.contains(&&*field.to_lowercase());
        let first = Some(first).filter(|first| !first.fields.iter().any(is_heading));
        self.ahead = first.into_iter().chain([second]).collect();
    }

    /// The next entry of the table.
    fn next_row(&mut self) -> Option<Row> {
        // Only what is no UTF-8 is an error here, and the text is.
        let record = self.records.by_ref().flatten().next()?;
        Some(Row {
            line: line(self.text, &record).unwrap_or(1),
            fields: fields(&record).map(str::to_owned).collect(),
        })
    }

    /// Reads on until about so many fields were looked at; whether there is more to read.
    pub fn go_on(&mut self, count: usize, to_ascii: impl Fn(&str) -> Option<String>) -> bool {
        let mut left = count;
        while left > 0 {
            let Some(row) = self.ahead.pop_front().or_else(|| self.next_row()) else {
                return false;
            };
            left = left.saturating_sub(row.fields.len().max(1));
            if !row.fields.is_empty() {
                self.take(&row, &to_ascii);
            }
        }
        true
    }

    /// Takes one row in.
    fn take(&mut self, row: &Row, to_ascii: &impl Fn(&str) -> Option<String>) {
        let list = &mut self.list;
        let mut read = row.fields.iter().map(|field| input::read(field, to_ascii));
        let Some(subject) = read.find_map(Result::ok) else {
            list.wrong_count += 1;
            if list.wrong.len() < WRONG_LIMIT {
                list.wrong.push(row.wrong());
            }
            return;
        };
        if !self.known.insert(subject.domain.clone()) {
            list.repeated += 1;
        } else if list.domains.len() < self.limit {
            list.domains.push(subject.domain);
        } else {
            list.beyond += 1;
        }
    }

    /// What was read.
    pub fn done(self) -> List {
        self.list
    }
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
#[derive(Debug)]
struct Row {
    line: u64,
    fields: Vec<String>,
}

impl Row {
    /// What is said of it where it names no domain.
    fn wrong(&self) -> Wrong {
        let text = self.fields.join(" ");
        Wrong {
            line: self.line,
            text: text.chars().take(SHOWN_LIMIT).collect(),
        }
    }
}

/// The lines of a text, taken apart at the separator that stands in the first.
fn records(text: &str) -> StringRecordsIntoIter<&[u8]> {
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
    reader.into_records()
}

/// The line on which a record begins. It is said to begin where the one before it ends, though lines
/// without anything follow.
fn line(text: &str, record: &StringRecord) -> Option<u64> {
    let position = record.position()?;
    let rest = text.get(usize::try_from(position.byte()).ok()?..)?;
    let empty = rest.chars().take_while(|c| c.is_whitespace());
    Some(position.line() + empty.filter(|c| *c == '\n').count() as u64)
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
    fn a_list_can_be_read_in_pieces() {
        for text in [
            "domain,x\nA.example,1\n\na.example\nno,no,no\nb.example",
            "a.example b.example b.example",
            "",
        ] {
            let to_ascii = |host: &str| Some(host.to_owned());
            let mut reading = Reading::new(text, 3);
            while reading.go_on(1, to_ascii) {}
            let mut whole = Reading::new(text, 3);
            assert!(!whole.go_on(usize::MAX, to_ascii));
            assert_eq!(reading.done(), whole.done(), "{text:?}");
        }
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
