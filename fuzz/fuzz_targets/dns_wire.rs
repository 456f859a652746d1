//! Reading what came over the wire: whatever it is, it is an answer or no answer.
//!
//! The first byte chooses the type that was asked for; the name is always `shop.example`.

#![no_main]

use sentra_check::dns::wire::{compose_query, parse_answer};
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Name, Outcome, Question, RecordType};
use sentra_check_fuzz::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, message)) = data.split_first() else {
        return;
    };
    let record_type = match choice % 7 {
        0 => RecordType::Txt,
        1 => RecordType::A,
        2 => RecordType::Aaaa,
        3 => RecordType::Mx,
        4 => RecordType::Ptr,
        5 => RecordType::Cname,
        _ => RecordType::Ns,
    };
    let question = Question::new(Name::parse("shop.example").expect("a name"), record_type);
    assert!(!compose_query(&question, choice > 127).is_empty());

    let answer = parse_answer(&question, message);
    if let Outcome::Records(records) = &answer.outcome {
        assert!(!records.is_empty(), "no records are no data");
        for record in records {
            assert_eq!(record.record_type(), record_type);
            let line = format!("shop.example {record_type} {}", record.zone_text());
            let zone = Zone::scan("fuzz", &line).expect("a zone reads what is written for it");
            assert_eq!(
                zone.answer(&question).records(),
                std::slice::from_ref(record)
            );
        }
    }
    if answer.is_void() {
        let last = answer.aliases.last();
        let name = last.map_or(&question.name, |alias| &alias.to);
        let zone = answer.zone.as_ref().expect("an absence is proven");
        assert!(name.is_within(zone), "by a zone that holds the name");
    }
    for alias in &answer.aliases {
        for name in [&alias.from, &alias.to] {
            assert!(name.is_root() || Name::parse(&name.to_string()).as_ref() == Ok(name));
        }
    }
});
