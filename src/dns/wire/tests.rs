//! Messages as resolvers and filters send them.

use super::*;

const NOERROR: u8 = 0;
const SERVFAIL: u8 = 2;
const NXDOMAIN: u8 = 3;

/// A record as it is on the wire: owner, type, class, TTL, data.
type Wire<'a> = (&'a str, u16, u16, u32, Vec<u8>);

fn question() -> Question {
    Question::txt(Name::parse("shop.example").unwrap())
}

/// A name on the wire, not compressed.
fn name(text: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    for label in text.split('.').filter(|label| !label.is_empty()) {
        octets.push(u8::try_from(label.len()).unwrap());
        octets.extend_from_slice(label.as_bytes());
    }
    octets.push(0);
    octets
}

fn txt<'a>(owner: &'a str, text: &str) -> Wire<'a> {
    let mut data = vec![u8::try_from(text.len()).unwrap()];
    data.extend_from_slice(text.as_bytes());
    (owner, 16, 1, 300, data)
}

fn cname<'a>(owner: &'a str, target: &str) -> Wire<'a> {
    (owner, 5, 1, 60, name(target))
}

fn soa<'a>(owner: &'a str, primary: &str) -> Wire<'a> {
    let mut data = [name(primary), name("hostmaster.example")].concat();
    for number in [1_u32, 7200, 3600, 86400, 120] {
        data.extend_from_slice(&number.to_be_bytes());
    }
    (owner, 6, 1, 900, data)
}

/// The answer to [`question()`] in a message of these sections, with extended errors.
fn answer(
    rcode: u8,
    answer: &[Wire<'_>],
    authority: &[Wire<'_>],
    errors: &[(u16, &str)],
) -> Answer {
    answer_to(&question(), rcode, answer, authority, errors)
}

fn answer_to(
    question: &Question,
    rcode: u8,
    answer: &[Wire<'_>],
    authority: &[Wire<'_>],
    errors: &[(u16, &str)],
) -> Answer {
    parse_answer(
        question,
        &message(question, rcode, answer, authority, errors),
    )
}

fn message(
    question: &Question,
    rcode: u8,
    answer: &[Wire<'_>],
    authority: &[Wire<'_>],
    errors: &[(u16, &str)],
) -> Vec<u8> {
    let mut bytes = vec![0, 0, 0x81, 0xa0 | rcode, 0, 1, 0];
    bytes.extend_from_slice(&[
        u8::try_from(answer.len()).unwrap(),
        0,
        u8::try_from(authority.len()).unwrap(),
        0,
        1,
    ]);
    bytes.extend_from_slice(&name(question.name.as_str()));
    bytes.extend_from_slice(&question.record_type.code().to_be_bytes());
    bytes.extend_from_slice(&[0, 1]);
    for (owner, kind, class, ttl, data) in answer.iter().chain(authority) {
        bytes.extend_from_slice(&name(owner));
        bytes.extend_from_slice(&kind.to_be_bytes());
        bytes.extend_from_slice(&class.to_be_bytes());
        bytes.extend_from_slice(&ttl.to_be_bytes());
        bytes.extend_from_slice(&u16::try_from(data.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(data);
    }
    let mut options = Vec::new();
    for (code, text) in errors {
        let length = u16::try_from(text.len() + 2).unwrap();
        options.extend_from_slice(&[0, 15]);
        options.extend_from_slice(&length.to_be_bytes());
        options.extend_from_slice(&code.to_be_bytes());
        options.extend_from_slice(text.as_bytes());
    }
    bytes.extend_from_slice(&[0, 0, 41, 4, 208, 0, 0, 0, 0]);
    bytes.extend_from_slice(&u16::try_from(options.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(&options);
    bytes
}

#[test]
fn a_query_is_the_same_bytes_every_time() {
    let bytes = compose_query(&question(), false);
    assert_eq!(bytes[..4], [0, 0, 0x01, 0x20]);
    assert_eq!(bytes, compose_query(&question(), false));
    assert_eq!(compose_query(&question(), true)[3], 0x30);
}

#[test]
fn garbage_a_query_and_another_question_are_malformed() {
    let malformed = Answer::failed(Failure::Malformed);
    assert_eq!(parse_answer(&question(), b"garbage"), malformed);
    let query = compose_query(&question(), false);
    assert_eq!(parse_answer(&question(), &query), malformed);
    let bytes = message(
        &question(),
        NOERROR,
        &[],
        &[soa("example", "ns.example")],
        &[],
    );
    assert_eq!(parse_answer(&question(), &bytes).outcome, Outcome::NoData);
    let other = Question::txt(Name::parse("other.example").unwrap());
    assert_eq!(parse_answer(&other, &bytes), malformed);
    for length in 0..bytes.len() {
        assert_ne!(
            parse_answer(&question(), &bytes[..length]).outcome,
            Outcome::NoData
        );
    }
}

#[test]
fn absence_is_proven_by_a_zone_above_the_name() {
    let unproven = Outcome::Failed(Failure::Unproven);
    let own = soa("shop.example", "ns.shop.example");
    let above = soa("example", "ns.example");
    let root = soa("", "a.root-servers.net");
    let foreign = soa("unrelated.test", "ns.unrelated.test");
    let elsewhere = Wire::from(("example", 6, 3, 900, own.4.clone()));
    for (rcode, authority, outcome) in [
        (NOERROR, &own, Outcome::NoData),
        (NOERROR, &above, Outcome::NoData),
        (NXDOMAIN, &above, Outcome::NxDomain),
        (NXDOMAIN, &root, Outcome::NxDomain),
        // A name with a SOA record exists.
        (NXDOMAIN, &own, unproven.clone()),
        (NOERROR, &foreign, unproven.clone()),
        (NXDOMAIN, &foreign, unproven.clone()),
        // Chaos, not the Internet.
        (NOERROR, &elsewhere, unproven),
    ] {
        let found = answer(rcode, &[], std::slice::from_ref(authority), &[]);
        assert_eq!(found.outcome, outcome, "{rcode} {authority:?}");
    }
    let found = answer(NOERROR, &[], &[foreign, above], &[]);
    assert_eq!(found.outcome, Outcome::NoData);
    assert_eq!(found.zone, Name::parse("example").ok());
    assert_eq!(found.ttl, Some(120));
}

#[test]
fn what_is_no_record_of_the_name_proves_nothing() {
    for records in [
        vec![],
        vec![txt("other.example", "v=spf1 -all")],
        vec![("shop.example", 1, 1, 300, vec![192, 0, 2, 1])],
        vec![("shop.example", 16, 3, 300, vec![1, b'a'])],
        vec![cname("shop.example", "away.example")],
    ] {
        for rcode in [NOERROR, NXDOMAIN] {
            let found = answer(rcode, &records, &[], &[]);
            assert_eq!(found.failure(), Some(Failure::Unproven), "{records:?}");
        }
    }
    // What is denied and has a record is neither.
    let both = answer(
        NXDOMAIN,
        &[txt("shop.example", "v=spf1 -all")],
        &[soa("example", "ns.example")],
        &[],
    );
    assert_eq!(both.failure(), Some(Failure::Unproven));
}

#[test]
fn absence_behind_an_alias_is_proven_by_the_zone_of_its_target() {
    let alias = [cname("shop.example", "gone.vendor.test")];
    let ours = [soa("example", "ns.example")];
    let theirs = [soa("vendor.test", "ns.vendor.test")];
    let found = answer(NOERROR, &alias, &ours, &[]);
    assert_eq!(found.failure(), Some(Failure::Unproven));
    let found = answer(NXDOMAIN, &alias, &theirs, &[]);
    assert_eq!((found.outcome, found.aliases.len()), (Outcome::NxDomain, 1));
    let found = answer(NOERROR, &alias, &theirs, &[]);
    assert_eq!(found.outcome, Outcome::NoData);
}

#[test]
fn the_same_holds_of_every_type() {
    for record_type in RecordType::ALL {
        let question = Question::new(question().name, record_type);
        let bare = answer_to(&question, NOERROR, &[], &[], &[]);
        assert_eq!(bare.failure(), Some(Failure::Unproven), "{question}");
        let proven = answer_to(
            &question,
            NOERROR,
            &[],
            &[soa("example", "ns.example")],
            &[],
        );
        assert_eq!(proven.outcome, Outcome::NoData, "{question}");
    }
}

#[test]
fn a_filter_says_so_or_is_known_by_what_it_makes_up() {
    let soa = [soa("shop.example", "fake-for-negative-caching.adguard.com")];
    let found = answer(NOERROR, &[], &soa, &[]);
    assert_eq!(found.failure(), Some(Failure::Blocked));
    let proof = [self::soa("example", "ns.example")];
    for code in [4, 15, 16, 17, 18] {
        for rcode in [NOERROR, SERVFAIL, NXDOMAIN] {
            let found = answer(rcode, &[], &proof, &[(code, "")]);
            assert_eq!(found.failure(), Some(Failure::Blocked), "{code}");
        }
    }
    let records = [txt("shop.example", "v=spf1 -all")];
    let found = answer(NOERROR, &records, &[], &[(4, "")]);
    assert_eq!(found.failure(), Some(Failure::Blocked));
}

#[test]
fn what_was_absent_before_nobody_answered_any_more_is_no_absence() {
    let proof = [soa("example", "ns.example")];
    for (rcode, code) in [(NOERROR, 3), (NXDOMAIN, 3), (NXDOMAIN, 19)] {
        let found = answer(rcode, &[], &proof, &[(code, "")]);
        assert_eq!(found.failure(), Some(Failure::ServFail), "{code}");
    }
    let records = [txt("shop.example", "v=spf1 -all")];
    let found = answer(NOERROR, &records, &[], &[(3, "")]);
    assert_eq!(found.texts().count(), 1);
}

#[test]
fn equal_records_are_one_and_a_ttl_with_the_highest_bit_is_none() {
    let mut twice = vec![txt("shop.example", "b"), txt("shop.example", "a")];
    twice.extend(twice.clone());
    let found = answer(NOERROR, &twice, &[], &[]);
    assert_eq!((found.texts().count(), found.ttl), (2, Some(300)));
    for (ttl, seconds) in [(u32::MAX, 0), (1 << 31, 0), ((1 << 31) - 1, (1 << 31) - 1)] {
        let record = ("shop.example", 16, 1, ttl, vec![1, b'a']);
        let found = answer(NOERROR, &[record], &[], &[]);
        assert_eq!(found.ttl, Some(seconds));
    }
}

#[test]
fn what_was_validated_is_an_answer_and_no_failure() {
    // All messages here have AD set.
    let proof = [soa("example", "ns.example")];
    let dnssec = |rcode, authority: &[Wire<'_>]| answer(rcode, &[], authority, &[]).dnssec;
    assert_eq!(dnssec(NXDOMAIN, &proof), Dnssec::Validated);
    assert_eq!(dnssec(NOERROR, &[]), Dnssec::Unsigned);
    assert_eq!(dnssec(SERVFAIL, &proof), Dnssec::Unsigned);
}

#[test]
fn a_zone_is_signed_where_its_ds_record_was_validated() {
    let zone = question().name;
    let about = |rcode: u8, records: &[Wire<'_>]| {
        let mut bytes = message(&question(), rcode, records, &[], &[]);
        // The type that was asked, behind the header and the name.
        bytes[12 + 14..12 + 16].copy_from_slice(&[0, 43]);
        bytes
    };
    let ds = [("shop.example", 43, 1, 60, vec![0, 1, 13, 2, 0xab])];
    let mut bytes = about(NOERROR, &ds);
    assert!(is_signed(&zone, &bytes));
    assert!(!is_signed(&Name::parse("other.example").unwrap(), &bytes));
    // Without AD nobody has verified it.
    bytes[3] &= !0x20;
    assert!(!is_signed(&zone, &bytes));
    assert!(!is_signed(&zone, &about(SERVFAIL, &ds)));
    assert!(!is_signed(&zone, &about(NOERROR, &[])));
    assert!(!is_signed(&zone, b"garbage"));
    assert_eq!(compose_ds_query(&zone)[12 + 14..12 + 16], [0, 43]);
}

#[test]
fn the_text_of_an_extended_error_steers_nothing() {
    let found = answer(
        SERVFAIL,
        &[],
        &[],
        &[(22, "a\u{1b}[2J\u{202e}b\u{200b}\u{9b}é")],
    );
    assert_eq!(found.extended_errors[0].text, "a·[2J·b··é");
}

#[test]
fn a_text_has_one_string_at_least() {
    let record = |data: &[u8]| ("shop.example", 16, 1, 60, data.to_vec());
    let found = |data: &[u8]| answer(NOERROR, &[record(data)], &[], &[]);
    assert_eq!(found(&[]).failure(), Some(Failure::Malformed));
    assert_eq!(found(&[2, b'a']).failure(), Some(Failure::Malformed));
    assert_eq!(found(&[0]).texts().count(), 1);
}
