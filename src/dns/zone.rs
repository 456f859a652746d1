//! Zones as text, and the answers they give.
//!
//! The text is a master file (RFC 1035 §5): `$ORIGIN`, `$TTL`, comments, quoted strings,
//! parentheses, `\DDD` and `\X`, times with units, types by number and data in the form for any
//! type (RFC 3597 §5). What no name server would load is refused with its line: a record that is
//! lost without a word makes a verdict wrong. Without `$ORIGIN` every name is taken as written. One
//! addition: `name TYPE !servfail` makes that question fail, likewise `!refused`, `!timeout`,
//! `!unreachable`, `!malformed`, `!blocked`, `!unproven` and `!nxdomain`; `!bogus` fails as a
//! domain does whose signatures are wrong, and `!filtered` answers as after a resolver that
//! filters. A zone is the whole world: a name that is not in it does not exist. But where a file
//! has a SOA record, and NS records at a name below it, what stands from there on is in another
//! file, and is not known. Wildcards answer as RFC 4592 says.

mod generic;
mod scan;
mod words;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use super::{Alias, Answer, Data, Dnssec, Failure, Name, Outcome, Question, RecordType};

/// Aliases followed before the zone gives up as a resolver does.
const ALIAS_LIMIT: usize = 16;

/// The content of a zone file.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    source: String,
    /// The records of every name that exists: each owner, and each name above one, which has none
    /// of its own (an empty non-terminal, RFC 8020). A file may have a million in any order, which
    /// only a tree takes without moving those that are there.
    records: BTreeMap<Name, Vec<(u32, Data)>>,
    scripted: Vec<(Question, Scripted)>,
    /// Names with a SOA record: where zones begin.
    apexes: Vec<Name>,
}

/// How a question is made to fail.
#[derive(Clone, Copy, Debug)]
enum Scripted {
    Fails(Failure),
    Bogus,
    /// Not at all, but after another resolver that filters.
    Filtered,
    NxDomain,
}

/// A line that could not be read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ZoneError {
    /// The line's number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

impl Zone {
    /// Scans zone text; `source` is shown as the resolver of its answers.
    pub fn scan(source: &str, text: &str) -> Result<Self, ZoneError> {
        let mut zone = Self {
            source: source.to_owned(),
            ..Self::default()
        };
        scan::scan(text, &mut zone)?;
        Ok(zone)
    }

    /// The answer that the zone gives.
    pub fn answer(&self, question: &Question) -> Answer {
        let mut aliases: Vec<Alias> = Vec::new();
        let mut asked = question.clone();
        let mut ttl = u32::MAX;
        let mut filtered_by = None;
        let (outcome, dnssec) = loop {
            let mut scripted = self.scripted.iter();
            match scripted.find(|(question, _)| *question == asked) {
                Some((_, Scripted::Fails(failure))) => {
                    break (Outcome::Failed(*failure), Dnssec::Unsigned);
                }
                Some((_, Scripted::Bogus)) => {
                    break (Outcome::Failed(Failure::ServFail), Dnssec::Broken);
                }
                Some((_, Scripted::NxDomain)) => break (Outcome::NxDomain, Dnssec::Unsigned),
                Some((_, Scripted::Filtered)) => {
                    filtered_by = Some("https://filter.example/dns-query".to_owned());
                }
                None => {}
            }
            if self.is_elsewhere(&asked) {
                // Whoever has this file alone would refer to other servers, and asks none.
                break (Outcome::Failed(Failure::Refused), Dnssec::Unsigned);
            }
            let Some(records) = self.records_at(&asked.name) else {
                break (Outcome::NxDomain, Dnssec::Unsigned);
            };
            let of_type = |wanted: RecordType| {
                records
                    .iter()
                    .filter(move |(_, data)| data.record_type() == wanted)
            };
            if let Some((seconds, Data::Cname(to))) = of_type(RecordType::Cname).next()
                && asked.record_type != RecordType::Cname
            {
                if aliases.len() == ALIAS_LIMIT {
                    break (Outcome::Failed(Failure::ServFail), Dnssec::Unsigned);
                }
                ttl = ttl.min(*seconds);
                aliases.push(Alias {
                    from: asked.name.clone(),
                    to: to.clone(),
                });
                asked.name = to.clone();
                continue;
            }
            let found: Vec<Data> = of_type(asked.record_type)
                .map(|(_, data)| data.clone())
                .collect();
            ttl = of_type(asked.record_type)
                .map(|(seconds, _)| *seconds)
                .fold(ttl, u32::min);
            let outcome = if found.is_empty() {
                Outcome::NoData
            } else {
                Outcome::Records(found)
            };
            break (outcome, Dnssec::Unsigned);
        };
        Answer {
            ttl: matches!(outcome, Outcome::Records(_)).then_some(ttl),
            outcome,
            aliases,
            dnssec,
            extended_errors: Vec::new(),
            zone: self.apex_of(&asked.name).cloned(),
            resolver: self.source.clone(),
            filtered_by,
        }
    }

    /// The records of a name, its own or those of the wildcard that stands for it (RFC 4592 §3.3);
    /// none where the name does not exist.
    fn records_at(&self, name: &Name) -> Option<&[(u32, Data)]> {
        if let Some(records) = self.records.get(name) {
            return Some(records);
        }
        let mut encloser = name.parent()?;
        while !self.records.contains_key(&encloser) {
            encloser = encloser.parent()?;
        }
        let wildcard = encloser.prefixed("*").ok()?;
        self.records.get(&wildcard).map(Vec::as_slice)
    }

    /// Where the zone begins that a name is in; nothing where no SOA record says so.
    fn apex_of(&self, name: &Name) -> Option<&Name> {
        let above = self.apexes.iter().filter(|apex| name.is_within(apex));
        above.max_by_key(|apex| apex.label_count())
    }

    /// Whether the answer is in another zone: at or below a name that this one hands on (RFC 1034
    /// §4.2.1). The addresses of servers there and their names are in this file too.
    fn is_elsewhere(&self, question: &Question) -> bool {
        let Some(apex) = self.apex_of(&question.name) else {
            return false;
        };
        let has = |name: &Name, kind: RecordType| {
            let records = self.records.get(name);
            records.is_some_and(|records| records.iter().any(|(_, d)| d.record_type() == kind))
        };
        let above = std::iter::successors(Some(question.name.clone()), Name::parent);
        let mut within = above.take_while(|name| name != apex);
        let here = [RecordType::A, RecordType::Aaaa, RecordType::Ns];
        let is_here = here.contains(&question.record_type);
        within.any(|name| has(&name, RecordType::Ns))
            && !(is_here && has(&question.name, question.record_type))
    }

    /// Marks a name and everything above it as existing.
    fn exists(&mut self, name: &Name) {
        let mut next = Some(name.clone());
        // Above a name that exists, all do.
        while let Some(name) = next.filter(|name| !self.records.contains_key(name)) {
            next = name.parent();
            self.records.insert(name, Vec::new());
        }
    }
}

impl Error for ZoneError {}

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Text;
    use super::*;

    fn ask(text: &str, name: &str, record_type: RecordType) -> Answer {
        let zone = Zone::scan("test", text).unwrap();
        zone.answer(&Question::new(Name::parse(name).unwrap(), record_type))
    }

    #[test]
    fn master_file_syntax_is_read() {
        let text = "$ORIGIN shop.example.\n$TTL 300\n@ IN TXT \"v=spf1 \" ( \"-all\" ) ; a comment\n\
                    \t600 MX 10 mail\n\tTXT \"a\\\"b\\059c;d\"\nmail A 192.0.2.1\n";
        let answer = ask(text, "shop.example", RecordType::Txt);
        let shown: Vec<String> = answer.texts().map(Text::shown).collect();
        assert_eq!(shown, ["v=spf1 -all", "a\"b;c;d"]);
        assert_eq!(answer.ttl, Some(300));
        let answer = ask(text, "shop.example", RecordType::Mx);
        assert_eq!(answer.records()[0].zone_text(), "10 mail.shop.example.");
        assert_eq!(answer.ttl, Some(600));
    }

    #[test]
    fn odd_names_are_written_and_read_with_escapes() {
        let text = "shop.example MX 10 a\\041\\032b.example.\n";
        let answer = ask(text, "shop.example", RecordType::Mx);
        let [data] = answer.records() else {
            panic!("one record");
        };
        assert!(matches!(data, Data::Mx(mx) if mx.host.as_str() == "a) b.example"));
        assert_eq!(data.zone_text(), "10 a\\041\\032b.example.");
    }

    #[test]
    fn absence_has_two_forms() {
        let text = "mail.shop.example A 192.0.2.1\n";
        assert_eq!(
            ask(text, "mail.shop.example", RecordType::Txt).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "shop.example", RecordType::Txt).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "other.example", RecordType::Txt).outcome,
            Outcome::NxDomain
        );
    }

    #[test]
    fn wildcards_stand_for_names_that_do_not_exist() {
        let text = "*.shop.example TXT w\nsub.shop.example A 192.0.2.1\n";
        assert_eq!(
            ask(text, "a.b.shop.example", RecordType::Txt)
                .texts()
                .count(),
            1
        );
        assert_eq!(
            ask(text, "sub.shop.example", RecordType::Txt).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "x.sub.shop.example", RecordType::Txt).outcome,
            Outcome::NxDomain
        );
    }

    #[test]
    fn aliases_are_followed_and_failures_scripted() {
        let text = "a.example CNAME b.example\nb.example TXT here\nc.example TXT !timeout\nl.example CNAME l.example\n";
        let answer = ask(text, "a.example", RecordType::Txt);
        assert_eq!((answer.aliases.len(), answer.texts().count()), (1, 1));
        assert_eq!(
            ask(text, "c.example", RecordType::Txt).failure(),
            Some(Failure::Timeout)
        );
        assert_eq!(
            ask(text, "c.example", RecordType::A).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "l.example", RecordType::Txt).failure(),
            Some(Failure::ServFail)
        );
    }

    #[test]
    fn words_are_escaped_outside_quotes_too() {
        let text = "a.example TXT v=DMARC1\\;p=none\\;rua=a\\+12@b\\ c ; a comment\n\
                    b.example 1h30m in TYPE16 \\# 4 02 6162 00\n";
        let answer = ask(text, "a.example", RecordType::Txt);
        let shown: Vec<String> = answer.texts().map(Text::shown).collect();
        assert_eq!(shown, ["v=DMARC1;p=none;rua=a+12@b c"]);
        let answer = ask(text, "b.example", RecordType::Txt);
        assert_eq!(answer.records()[0].zone_text(), "\"ab\" \"\"");
        assert_eq!(answer.ttl, Some(5400));
    }

    #[test]
    fn what_is_handed_on_is_not_known() {
        let text = "$ORIGIN shop.example.\n@ SOA ns. root. 1 2 3 4 5\n@ NS ns.host.example.\n\
                    sub NS ns.sub\nns.sub A 192.0.2.1\ns1._domainkey.sub TXT hidden\n";
        let outcome = |name: &str, kind| ask(text, name, kind).outcome;
        for name in ["sub", "x.sub", "_dmarc.sub", "s1._domainkey.sub", "ns.sub"] {
            let name = format!("{name}.shop.example");
            let unknown = Outcome::Failed(Failure::Refused);
            assert_eq!(outcome(&name, RecordType::Txt), unknown, "{name}");
        }
        let is_there = |outcome| matches!(outcome, Outcome::Records(_));
        assert!(is_there(outcome("ns.sub.shop.example", RecordType::A)));
        assert!(is_there(outcome("sub.shop.example", RecordType::Ns)));
        // The zone's own servers hand nothing on, and nothing is known of what is in no zone.
        assert_eq!(outcome("shop.example", RecordType::Txt), Outcome::NoData);
        assert_eq!(
            outcome("x.shop.example", RecordType::Txt),
            Outcome::NxDomain
        );
        let both = format!("{text}sub SOA ns. root. 1 2 3 4 5\n");
        let answer = ask(&both, "x.sub.shop.example", RecordType::Txt);
        assert_eq!(answer.outcome, Outcome::NxDomain);
        assert_eq!(answer.zone, Name::parse("sub.shop.example").ok());
        let without = "sub.shop.example NS ns.sub.shop.example\n";
        assert_eq!(
            ask(without, "x.sub.shop.example", RecordType::Txt).outcome,
            Outcome::NxDomain
        );
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_name() {
        let answer = ask("\u{feff}a.example TXT a\n", "a.example", RecordType::Txt);
        assert_eq!(answer.texts().count(), 1);
    }

    #[test]
    fn equal_records_are_one() {
        let text = "a.example TXT a\na.example 60 TXT \"a\"\na.example TXT A\n";
        assert_eq!(ask(text, "a.example", RecordType::Txt).texts().count(), 2);
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (line, problem) in [
            ("b.example A nonsense", "this is no data of a A record"),
            (
                "b.example TYPE16 \\# 3 0261",
                "this is no data of a TXT record",
            ),
            ("b.example 1x TXT a", "1x is no TTL"),
            ("b.example 1 2 TXT a", "2 is no record type"),
            ("b.example CH TXT a", "CH is no record type"),
            ("b.example DNAME a", "DNAME is not supported"),
            (
                "a.example CNAME b",
                "nothing can stand beside the CNAME of a.example",
            ),
            (
                "b\\.c.example TXT a",
                "b\\.c.example: a dot inside a label is not supported",
            ),
            (
                "b.example TXT \\1",
                "a backslash in \\1 stands before no character or octet",
            ),
            ("b.example TXT ( a", "a parenthesis is not closed"),
            (
                "b.example TXT a )",
                "a parenthesis closes that was not opened",
            ),
            (
                "\tnews TXT a",
                "news is no record type: a line that begins with a blank belongs to the name above it",
            ),
        ] {
            let error = Zone::scan("test", &format!("a.example TXT x\n{line}\n")).unwrap_err();
            assert_eq!(error.to_string(), format!("line 2: {problem}"), "{line}");
        }
    }
}
