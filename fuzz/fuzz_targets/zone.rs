//! Reading a zone file: it is refused with its line, or every record that it gives can be written and read again.
//!
//! The names and aliases that are asked for are the words of the file itself.

#![no_main]

use std::collections::BTreeSet;

use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Name, Outcome, Question, RecordType};
use sentra_check_fuzz::fuzz_target;

/// Names that are asked for.
const NAME_LIMIT: usize = 12;

/// Every type of record.
const TYPES: [RecordType; 8] = [
    RecordType::A,
    RecordType::Aaaa,
    RecordType::Cname,
    RecordType::Mx,
    RecordType::Ns,
    RecordType::Ptr,
    RecordType::Spf,
    RecordType::Txt,
];

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let zone = match Zone::scan("fuzz", text) {
        Ok(zone) => zone,
        Err(error) => {
            assert!((1..=text.lines().count().max(1)).contains(&error.line));
            assert!(!error.problem.is_empty());
            return;
        }
    };
    let names: BTreeSet<Name> = text
        .split_ascii_whitespace()
        .filter_map(|word| Name::parse(word).ok())
        .take(NAME_LIMIT)
        .collect();
    for name in names {
        for record_type in TYPES {
            let question = Question::new(name.clone(), record_type);
            let answer = zone.answer(&question);
            assert_eq!(answer, zone.answer(&question));
            let Outcome::Records(records) = &answer.outcome else {
                assert_eq!(answer.ttl, None);
                continue;
            };
            assert!(!records.is_empty(), "no records are no data");
            assert!(answer.ttl.is_some());
            let lines: String = records
                .iter()
                .map(|record| format!("a.example {record_type} {}\n", record.zone_text()))
                .collect();
            let again = Zone::scan("fuzz", &lines).expect("it reads what is written for it");
            let question = Question::new(Name::parse("a.example").expect("a name"), record_type);
            assert_eq!(again.answer(&question).records(), records);
        }
    }
});
