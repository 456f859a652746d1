//! Reading a tag list, and a policy record in it: it never fails, all that it says has a place in the
//! text, and what is suggested is a repair.

#![no_main]

use sentra_check::dmarc::{DmarcRecord, NearMiss, RemarkKind, is_dmarc, remarks};
use sentra_check::dns::Text;
use sentra_check::tag_list::TagList;
use sentra_check_fuzz::fuzz_target;

/// What must hold for any list.
fn check_list(text: &str) {
    let list = TagList::parse(text);
    assert_eq!(list, TagList::parse(text));
    let mut end = 0;
    for tag in &list.tags {
        assert!(tag.span.start >= end, "tags are in order and apart");
        end = tag.span.end;
        assert_eq!(tag.value_span.of(text), tag.value);
        assert!(tag.span.of(text).starts_with(&tag.name));
        let first = list.get(&tag.name).expect("it is there");
        assert_eq!(first.span, tag.span, "no name stands twice");
    }
    for fault in &list.faults {
        assert!(!fault.span.of(text).is_empty(), "{fault:?} has no place");
    }
}

/// What must hold for any policy record.
fn check_record(text: &Text) {
    let record = DmarcRecord::parse(text);
    assert_eq!(record.own_policy().is_some(), record.is_usable());
    assert!(!record.testing || record.own_policy() <= record.policy.or(record.own_policy()));
    let mut last = 0;
    for organizational in [None, Some(true), Some(false)] {
        let remarks = remarks(text, organizational);
        for remark in &remarks {
            assert!(
                !remark.span.of(&record.text).is_empty(),
                "{remark:?} has no place"
            );
            let Some(meant) = &remark.suggestion else {
                continue;
            };
            let list = matches!(
                remark.kind,
                RemarkKind::InvalidAddress(_) | RemarkKind::OtherScheme
            );
            let start = if list { "rua=" } else { "" };
            let repaired = Text::from_value(&format!("v=DMARC1; {start}{meant}"));
            let left = sentra_check::dmarc::remarks(&repaired, None);
            let same = left.iter().any(|other| other.kind == remark.kind);
            assert!(!same, "{meant:?} is no repair of {remark:?}: {left:?}");
        }
        last = last.max(remarks.len());
    }
    assert!(last <= 50);
}

fuzz_target!(|data: &[u8]| {
    let text = Text::from_strings(data.chunks(Text::STRING_LIMIT));
    let (shown, blanks) = (text.shown(), text.with_blanks());
    assert_eq!(shown.len(), blanks.len(), "a span is over either text");
    check_list(&shown);
    check_list(&blanks);
    check_record(&text);
    let record = Text::from_value(&format!("v=DMARC1; {shown}"));
    assert!(is_dmarc(&record));
    check_record(&record);
    if let Some((_, span)) = NearMiss::of(&text) {
        assert!(!is_dmarc(&text) && span.end <= shown.len());
    }
});
