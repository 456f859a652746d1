//! Answers that somebody made to hurt: bounded time, a finding, never a panic.

use std::cell::Cell;

use sentra_check::checkup::Request;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{
    Answer, Data, Exchange, Name, Outcome, Question, RecordType, Snapshot, Text,
};
use sentra_check::evidence::{Unreadable, read};
use sentra_check::report::{Report, report};
use sentra_check::resolve::{Resolve, drive};
use sentra_check::spf::{Sender, check_host};

use crate::hostile_files;
use crate::work::Work;

/// A resolver that answers by a function and counts what it is asked.
struct Scripted<F>(F, Cell<usize>);

impl<F: Fn(&Question) -> Option<Text>> Resolve for Scripted<F> {
    async fn resolve(&self, question: &Question) -> Answer {
        self.1.set(self.1.get() + 1);
        let text = (self.0)(question).filter(|_| question.record_type == RecordType::Txt);
        Answer::new(text.map_or(Outcome::NoData, |text| {
            Outcome::Records(vec![Data::Txt(text)])
        }))
    }
}

/// Checks a domain whose answers a function gives; the report and how many questions it took.
fn check(answers: impl Fn(&Question) -> Option<Text>) -> (Report, usize) {
    let resolver = Scripted(answers, Cell::new(0));
    let request = Request::new(Name::parse("shop.example").expect("a name"), 0);
    let work = Work::begin();
    let mut dns = Snapshot::default();
    let done = futures_executor::block_on(drive(&resolver, &mut dns, &mut |_| {}, |dns| {
        report(dns, &request)
    }));
    work.end(20, "it");
    (done, resolver.1.get())
}

/// The same, where only the domain's own TXT record matters.
fn check_record(record: &[u8]) -> (Report, usize) {
    let text = Text::from_strings(record.chunks(255));
    check(move |question| (question.name.as_str() == "shop.example").then(|| text.clone()))
}

/// The codes of a report.
fn codes(report: &Report) -> Vec<&'static str> {
    report
        .findings
        .iter()
        .map(|finding| finding.code.name())
        .collect()
}

#[test]
fn a_record_of_64_kilobytes() {
    let mut record = b"v=spf1 ".to_vec();
    record.resize(65_000, b'x');
    let (report, _) = check_record(&record);
    assert!(codes(&report).contains(&"spf-syntax-error"));
}

#[test]
fn ten_thousand_terms() {
    let (report, questions) =
        check_record(format!("v=spf1 {}-all", "a:h.example ".repeat(10_000)).as_bytes());
    assert!(codes(&report).contains(&"spf-too-many-lookups"));
    assert!(
        report.spf.expansion.at_least && questions <= 250,
        "{questions} questions"
    );

    let many: String = (0..5_000)
        .map(|n| format!("include:i{n}.example "))
        .collect();
    let (_, questions) = check_record(format!("v=spf1 {many}-all").as_bytes());
    assert!(questions <= 250, "{questions} questions");
}

#[test]
fn ten_thousand_slips() {
    for slip in [
        "include=x.example ",
        "ip4: ",
        "mx ",
        "exists:%{i}.x.example ",
        "include:x.example,",
        "ipv4:192.0.2.1;",
        "-all",
        "- ",
        "v=spf1 ",
        "redirect=x.example ",
        "\u{201c}",
    ] {
        let slips = slip.repeat(60_000 / slip.len());
        for start in ["v=spf1 ", "", "spf2.0/"] {
            let (report, questions) = check_record(format!("{start}{slips}").as_bytes());
            assert!(!report.findings.is_empty() && questions <= 250, "{slip}");
            let places = report.findings.iter().map(|finding| finding.places.len());
            assert!(places.max() <= Some(25), "{slip}");
        }
    }
}

/// The report where a text stands at the selectors that a function chooses.
fn check_keys(text: &str, at: impl Fn(&str) -> bool) -> Report {
    let text = Text::from_strings(text.as_bytes().chunks(255));
    let (report, questions) = check(move |question| {
        let name = question.name.as_str();
        let selector = name.strip_suffix("._domainkey.shop.example")?;
        at(selector).then(|| text.clone())
    });
    assert!(questions <= 100, "{questions} questions");
    let records = report.dkim.keys.iter();
    let records = records.filter_map(|key| key.record.as_ref());
    assert!(records.map(|record| record.faults.len()).max() <= Some(50));
    report
}

#[test]
fn key_records_full_of_slips() {
    let key = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    for slip in [
        "\"",
        "\\",
        "-----",
        "-----BEGIN",
        " k=rsa",
        "p=x ",
        "p",
        ";",
        " ",
        "=",
        "a=b;",
        "y:",
        "MIIB",
        "\u{201c}",
        "s.",
        "t= ",
        "n=p=",
    ] {
        for start in [key, "v=DKIM1; p=", "v=DKIM1; t="] {
            let text = format!("{start}{}", slip.repeat(8_000 / slip.len()));
            check_keys(&text, |selector| selector == "s1");
        }
    }
    let text = format!("{key}{}", "\"".repeat(60_000));
    check_keys(&text, |selector| selector == "s1");
    // One at every selector that is tried, but not at the one that nobody has.
    let text = format!("{key}{}", "\" ".repeat(4_000));
    let report = check_keys(&text, |selector| !selector.starts_with("control-"));
    assert!(report.dkim.keys.len() >= 30 && report.fixes.len() <= 10);
}

#[test]
fn cycles_of_two_and_of_eleven() {
    for length in [2, 11] {
        let (report, questions) = check(move |question| {
            let name = question.name.as_str();
            let index = match name {
                "shop.example" => 0,
                name => name
                    .strip_prefix('c')?
                    .strip_suffix(".example")?
                    .parse::<usize>()
                    .ok()?,
            };
            let next = (index + 1) % length;
            let target = if next == 0 {
                "shop.example".to_owned()
            } else {
                format!("c{next}.example")
            };
            Some(Text::from_value(&format!("v=spf1 include:{target} -all")))
        });
        assert!(codes(&report).contains(&"spf-loop"), "{:?}", codes(&report));
        assert!(questions < 120, "{questions} questions");
    }
}

#[test]
fn a_tree_that_grows_without_end() {
    let (report, questions) = check(|question| {
        let name = question.name.as_str();
        let labels = name.ends_with("shop.example") && !name.contains('_');
        labels.then(|| Text::from_value("v=spf1 include:a.%{d} include:b.%{d} include:c.%{d} -all"))
    });
    assert!(codes(&report).contains(&"spf-too-many-lookups"));
    assert!(questions <= 250, "{questions} questions");
}

#[test]
fn names_that_are_no_names() {
    let long_label = "l".repeat(64);
    let grows = "%{d}.".repeat(40);
    let bytes: Vec<u8> = (0..=255).collect();
    for record in [
        format!("v=spf1 include:{long_label}.example -all").into_bytes(),
        format!("v=spf1 exists:{grows}example -all").into_bytes(),
        format!("v=spf1 exists:{} -all", "%{s}.".repeat(1_000)).into_bytes(),
        [b"v=spf1 ".as_slice(), &bytes, b" -all"].concat(),
        b"v=spf1 a:\0.example -all".to_vec(),
        b"v=spf1 include:caf\xe9.example -all".to_vec(),
        b"v=spf1 %{".to_vec(),
        b"v=spf1 a/ a// a:/ mx:// ip4:/ ip6:// ptr: all: include:".to_vec(),
    ] {
        let shown = String::from_utf8_lossy(&record[..record.len().min(40)]).into_owned();
        let (report, _) = check_record(&record);
        assert!(!codes(&report).is_empty(), "{shown}");
    }
}

/// A resolver for which every address has a thousand names, and every domain a thousand hosts.
struct Crowded(Cell<usize>);

impl Resolve for Crowded {
    async fn resolve(&self, question: &Question) -> Answer {
        self.0.set(self.0.get() + 1);
        let name = |index| Name::parse(&format!("h{index}.crowd.example")).expect("a name");
        let records = (0..1000).filter_map(|index| match question.record_type {
            RecordType::Ptr => Some(Data::Ptr(name(index))),
            RecordType::Ns => Some(Data::Ns(name(index))),
            RecordType::Mx => Some(Data::Mx(Exchange {
                preference: 1,
                host: name(index),
            })),
            _ => None,
        });
        let records: Vec<Data> = records.collect();
        Answer::new(if records.is_empty() {
            Outcome::NoData
        } else {
            Outcome::Records(records)
        })
    }
}

#[test]
fn a_thousand_names_and_a_thousand_hosts() {
    let resolver = Crowded(Cell::new(0));
    let mut request = Request::new(Name::parse("shop.example").expect("a name"), 0);
    request.ip = Some([192, 0, 2, 10].into());
    let work = Work::begin();
    let report = futures_executor::block_on(drive(
        &resolver,
        &mut Snapshot::default(),
        &mut |_| {},
        |dns| report(dns, &request),
    ));
    work.end(10, "it");
    assert!(resolver.0.get() < 120, "{} questions", resolver.0.get());
    // Ten names were asked, and none of them leads back; nothing is said of the others.
    assert!(!codes(&report).contains(&"ip-forward-unconfirmed"));
    assert!(codes(&report).contains(&"mx-dangling"));
}

#[test]
fn every_name_answers_with_everything() {
    for text in [
        "v=DMARC1; p=reject; psd=y",
        "v=DKIM1; p=",
        "v=spf1 +all",
        ";;;===",
        "v=DKIM1; p=AAAA",
    ] {
        check(move |_| Some(Text::from_value(text)));
    }
    let tags = format!("v=DMARC1; {}", "a=b; ".repeat(10_000));
    check(move |_| Some(Text::from_strings(tags.as_bytes().chunks(255))));
    let addresses = "mailto:a@b.example,x@,".repeat(2_500);
    let lists = format!("v=DMARC1; p=none; rua={addresses}; ruf={addresses}");
    check(move |_| Some(Text::from_strings(lists.as_bytes().chunks(255))));
    let many: String = (0..2_000)
        .map(|n| format!(",mailto:a@d{n}.example"))
        .collect();
    let many = format!("v=DMARC1; p=nne; rua=mailto:a@b.example{many}");
    let (_, questions) = check(move |question| {
        let name = question.name.as_str();
        let text = || Text::from_strings(many.as_bytes().chunks(255));
        (name == "_dmarc.shop.example").then(text)
    });
    assert!(questions < 150, "{questions} questions");
}

/// Hands over each of the hostile files, and allows ten seconds of a processor for it, with what is dropped in the end.
fn each_file(what: impl Fn(&[u8])) {
    for (name, bytes) in hostile_files::all() {
        let work = Work::begin();
        what(&bytes);
        println!("{name}: {:?}", work.end(10, name));
    }
}

#[test]
fn files_are_read_in_bounds() {
    each_file(|bytes| drop(read(bytes)));
}

#[cfg(feature = "verify")]
#[test]
fn files_with_signatures_are_read_in_bounds() {
    each_file(|bytes| drop(sentra_check::verify::Unverified::read(bytes)));
}

/// Every step of an evaluation reads its own term, and not the whole record: with 27,000 terms of
/// nine records, that would be two thousand million bytes, each time.
/// Every name goes before all that are there, which a list would move each time.
#[test]
fn a_zone_of_many_names_the_last_first() {
    let lines = (0..200_000)
        .rev()
        .map(|n| format!("n{n:06}.example A 192.0.2.1\n"));
    let text: String = lines.collect();
    let work = Work::begin();
    assert!(Zone::scan("a zone", &text).is_ok());
    work.end(20, "200,000 names");
}

#[test]
fn a_large_rejection() {
    let work = Work::begin();
    let line = "host mx.there.example[198.51.100.25] said: 550 5.7.1 client [192.0.2.10] From: a@shop.example\n";
    let large = line.repeat(25_000_000 / line.len());
    let found = read(large.as_bytes()).expect("a rejection");
    let ip = found.bounce.expect("a rejection").ip;
    assert_eq!(ip, "192.0.2.10".parse().ok());
    for part in ["550 [192.0.2.1", "said: host ["] {
        assert!(read(part.repeat(500_000).as_bytes()).is_ok(), "{part}");
    }
    let fields = "From: <a@b.example\n".repeat(500_000);
    assert_eq!(read(fields.as_bytes()), Err(Unreadable::TooManyFields));
    work.end(20, "a large rejection");
}

#[test]
fn a_trace_of_many_terms() {
    let dns: Snapshot = (0..9)
        .map(|n| {
            let terms = (0..3_000).map(|m| format!("ip4:192.0.{}.{} ", m >> 8, m & 255));
            let text = format!("v=spf1 {}?all", terms.collect::<String>());
            (format!("i{n}.shop.example"), text)
        })
        .chain([(
            "shop.example".to_owned(),
            (0..9).fold("v=spf1".to_owned(), |record, n| {
                format!("{record} include:i{n}.shop.example")
            }),
        )])
        .map(|(name, text)| {
            let question = Question::txt(Name::parse(&name).expect("a name"));
            let records = vec![Data::Txt(Text::from_value(&text))];
            (question, Answer::new(Outcome::Records(records)))
        })
        .collect();
    let sender = Sender {
        ip: "198.51.100.7".parse().expect("an address"),
        helo: "mail.shop.example".to_owned(),
        local_part: "postmaster".to_owned(),
        domain: "shop.example".to_owned(),
        now: 0,
    };
    let checked = check_host(&dns, &sender).expect("nothing is missing");
    let work = Work::begin();
    let read: usize = checked.steps.iter().map(|step| step.text.len()).sum();
    assert!(checked.steps.len() > 27_000 && read > 9 * 50_000, "{read}");
    work.end(5, "it");
}
