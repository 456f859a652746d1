//! Reading an SPF record: it never fails, and all that it says has a place in the text.

#![no_main]

use sentra_check::dns::Text;
use sentra_check::spf::{Record, is_spf, parse_with_suggestions, remarks};
use sentra_check_fuzz::fuzz_target;

/// What must hold for any text.
fn check(text: &str) {
    let plain = Record::parse(text);
    check_places(text, &plain);
    assert_eq!(plain, Record::parse(text));

    let record = parse_with_suggestions(text);
    check_places(text, &record);
    assert_eq!(record.faults.is_empty(), plain.faults.is_empty());
    for suggestion in record
        .faults
        .iter()
        .filter_map(|fault| fault.suggestion.as_ref())
    {
        let text = format!("v=spf1 {suggestion}");
        let repaired = Record::parse(&text);
        let faults = repaired.faults;
        assert!(faults.is_empty(), "{suggestion:?} is no repair: {faults:?}");
    }
    for remark in remarks(text, &record) {
        assert!(!remark.span.of(text).is_empty(), "{remark:?} has no place");
    }
}

/// All that a record consists of is a part of the text, in order and apart.
fn check_places(text: &str, record: &Record) {
    let mut end = 0;
    for term in &record.terms {
        let span = term.span;
        assert!(span.start >= end, "the terms are in order and apart");
        assert!(!span.of(text).is_empty(), "{span:?} is no part of the text");
        end = span.end;
    }
    for fault in &record.faults {
        assert!(!fault.span.of(text).is_empty(), "{fault:?} has no place");
    }
}

fuzz_target!(|data: &[u8]| {
    let text = Text::from_strings(data.chunks(Text::STRING_LIMIT));
    assert_eq!(text.bytes(), data);
    let shown = text.shown();
    assert_eq!(
        shown.chars().count(),
        data.len(),
        "one character for each byte"
    );
    if is_spf(&text) {
        check(&shown);
    }
    check(&format!("v=spf1 {shown}"));
    if let Ok(text) = std::str::from_utf8(data) {
        check(text);
    }
});
