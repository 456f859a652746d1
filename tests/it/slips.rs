//! Records put together out of slips: no suggestion and no proposed record makes anything worse.
//!
//! `ROUNDS` in the environment says how many records; a few hundred take a second or two.

use sentra_check::checkup::Request;
use sentra_check::dns::{
    Answer, Change, Data, Name, Outcome, Question, RecordType, Snapshot, Text,
};
use sentra_check::findings::Severity;
use sentra_check::report::{Report, report};
use sentra_check::resolve::{Resolve, drive};
use sentra_check::spf::{NearMiss, Record, SpfResult, is_spf};

/// Pieces of records, right and wrong.
const PIECES: &[&str] = &[
    "v=spf1",
    "v=spf1",
    "v=spf1",
    "v=spf",
    "V=SPF1",
    "spf1",
    "spf2.0/pra",
    "mx",
    "a",
    "a",
    "mx",
    "include:ok.example",
    "include:ok.example",
    "include=ok.example",
    "inculde:ok.example",
    "include:",
    "include",
    "ok.example",
    "spf.ok.example",
    "include:gone.example",
    "ip4:192.0.2.1",
    "ip4:192.0.2.1",
    "ip4=192.0.2.1",
    "ipv4:192.0.2.1",
    "192.0.2.1",
    "ip4:2001:db8::1",
    "ip6:192.0.2.1",
    "ip4:",
    "ip4:10.0.0.0/8",
    "ptr",
    "ptr:x.example",
    "exists:%{i}.ok.example",
    "all",
    "-all",
    "~all",
    "?all",
    "+all",
    "-all",
    "~all",
    "~all.",
    "-all;",
    "–all",
    "“",
    "”",
    "redirect=ok.example",
    "redirect:ok.example",
    "redirct=ok.example",
    "redirect=gone.example",
    "exp=x.example",
    "x-note=1",
    "mx=",
    "all=",
    ",",
    ";",
    "\"",
    "-",
    "~",
    "hello",
    "%",
    "/",
    ":",
];

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    /// A number below the limit.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }

    /// A record of a few pieces.
    fn record(&mut self) -> String {
        let mut record = if self.below(4) > 0 {
            "v=spf1 ".to_owned()
        } else {
            String::new()
        };
        for _ in 0..=self.below(7) {
            record.push_str(PIECES[self.below(PIECES.len())]);
            // A space is missing now and then.
            if self.below(8) > 0 {
                record.push(' ');
            }
        }
        record.trim_end().to_owned()
    }
}

/// A domain with these TXT records.
struct World(Vec<String>);

impl Resolve for World {
    async fn resolve(&self, question: &Question) -> Answer {
        let texts = |texts: &[String]| {
            let texts = texts.iter().map(|text| Data::Txt(Text::from_value(text)));
            Outcome::Records(texts.collect())
        };
        let outcome = match (question.name.as_str(), question.record_type) {
            ("shop.example", RecordType::Txt) => texts(&self.0),
            ("ok.example" | "spf.ok.example", RecordType::Txt) => {
                texts(&["v=spf1 ip4:198.51.100.1 -all".to_owned()])
            }
            ("gone.example" | "x.example", _) => Outcome::NxDomain,
            (_, RecordType::A) => Outcome::Records(vec![Data::A([192, 0, 2, 10].into())]),
            _ => Outcome::NoData,
        };
        Answer::new(outcome)
    }
}

/// The report on the domain.
fn check(world: &World, dns: &mut Snapshot) -> Report {
    let request = Request::new(Name::parse("shop.example").expect("a name"), 0);
    futures_executor::block_on(drive(world, dns, &mut |_| {}, |dns| report(dns, &request)))
}

/// Every word for which something is suggested, with the suggestion.
fn suggested(report: &Report) -> Vec<(String, String)> {
    let places = report.findings.iter().flat_map(|finding| &finding.places);
    places
        .filter_map(|place| {
            let word = place.span.of(&place.record).to_owned();
            Some((word, place.suggestion.clone()?))
        })
        .collect()
}

#[test]
fn no_suggestion_and_no_proposal_makes_anything_worse() {
    let mut chance = Chance(7);
    let (mut fixed, mut suggestions) = (0, 0);
    let rounds = std::env::var("ROUNDS").map_or(600, |n| n.parse().expect("a number"));
    for _ in 0..rounds {
        let mut records = vec![chance.record()];
        if chance.below(5) == 0 {
            records.push(chance.record());
        }
        let mut dns = Snapshot::default();
        let before = check(&World(records.clone()), &mut dns);
        for (word, meant) in suggested(&before) {
            suggestions += 1;
            let text = format!("v=spf1 {meant}");
            let record = Record::parse(&text);
            assert!(record.faults.is_empty(), "{word}: {meant}");
            let open = meant.split(' ').any(|term| matches!(term, "all" | "+all"));
            assert!(!open || word.contains("all"), "{word}: {meant}");
        }
        let spf = |fix: &&sentra_check::report::Fix| fix.name.as_str() == "shop.example";
        let Some(fix) = before.fixes.iter().find(spf) else {
            continue;
        };
        fixed += 1;
        let told = format!("{records:?} -> {}", fix.value);
        assert!(Record::parse(&fix.value).faults.is_empty(), "{told}");
        let texts: Vec<Text> = records.iter().map(|text| Text::from_value(text)).collect();
        let looks_like_spf = |text: &&Text| is_spf(text) || NearMiss::of(text).is_some();
        let change = Change {
            name: Name::parse("shop.example").expect("a name"),
            removes: texts.iter().filter(looks_like_spf).cloned().collect(),
            adds: Some(Text::from_value(&fix.value)),
            alias: None,
            breaks: None,
        };
        let after = check(&World(records.clone()), &mut dns.with(&[change]));
        assert_ne!(
            after.spf.expansion.unlisted,
            Some(SpfResult::Pass),
            "{told}"
        );
        let errors = |report: &Report| {
            let findings = report.findings.iter();
            findings.filter(|f| f.severity == Severity::Error).count()
        };
        assert!(errors(&after) <= errors(&before), "{told}");
        let again = after.fixes.iter().find(spf);
        assert!(
            again.is_none(),
            "{told} -> {}",
            again.map_or("", |fix| &fix.value)
        );
    }
    assert!(
        fixed > rounds / 5 && suggestions > rounds / 5,
        "{fixed} fixes, {suggestions} suggestions"
    );
}
