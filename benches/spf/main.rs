//! How fast a sender is evaluated: ours, with its trace, beside `mail-auth` over the same zones.
//!
//! Nothing waits for the DNS here. Both start from answers in memory: ours from a snapshot,
//! `mail-auth` from its cache, once with the records as text, which it parses at each evaluation as
//! ours does, and once with the records parsed beforehand.

mod theirs;

#[path = "../../tests/support/openspf.rs"]
#[expect(dead_code, reason = "what the suite expects does not matter here")]
mod openspf;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use futures_executor::block_on;
use sentra_check::dns::Snapshot;
use sentra_check::dns::zone::Zone;
use sentra_check::resolve::{Resolve, drive};
use sentra_check::spf::{Checked, Sender, check_host};
use theirs::{Authenticator, Cache, Records};

fn main() {
    let all = Subject::suite();
    let count = Authenticator::new().agreeing(all, Records::Text).len();
    println!(
        "the openspf suite: the {count} of {} senders on which both agree and all answers are at hand",
        openspf::CASES
    );
    divan::main();
}

/// A sender with all answers that its evaluation needs.
struct Subject {
    sender: Sender,
    dns: Snapshot,
    checked: Checked,
    text: Cache,
    parsed: Cache,
}

impl Subject {
    /// Asks the zone for all that either of the two wants to know.
    fn new(zone: &impl Resolve, sender: Sender) -> Self {
        let mut dns = Snapshot::default();
        let checked = block_on(drive(zone, &mut dns, &mut |_| {}, |dns| {
            check_host(dns, &sender)
        }));
        let cache = |records| block_on(Cache::new(zone, &dns, &sender, records));
        Self {
            text: cache(Records::Text),
            parsed: cache(Records::Parsed),
            checked,
            dns,
            sender,
        }
    }

    /// The senders of the openspf suite.
    fn suite() -> Vec<Self> {
        let scenarios = openspf::scenarios();
        let of = |scenario: &openspf::Scenario| -> Vec<Self> {
            let subject = |case: &openspf::Case| Self::new(&scenario.zones(), case.sender());
            scenario.tests.values().map(subject).collect()
        };
        scenarios.iter().flat_map(of).collect()
    }

    /// A record with ten includes, and a sender that none of them lists.
    fn ten_includes() -> Vec<Self> {
        let mut zone = String::from("$ORIGIN example.\nshop TXT \"v=spf1");
        for n in 0..10 {
            zone.push_str(&format!(" include:i{n}.example"));
        }
        zone.push_str(" -all\"\n");
        for n in 0..10 {
            zone.push_str(&format!(
                "i{n} TXT \"v=spf1 ip4:192.0.{n}.0/24 ip4:198.51.{n}.16/28 ip6:2001:db8:{n}::/48 ~all\"\n"
            ));
        }
        let zone = Zone::scan("benchmark", &zone).expect("a zone");
        let sender = Sender {
            ip: [203, 0, 113, 9].into(),
            helo: "mail.example".to_owned(),
            local_part: "someone".to_owned(),
            domain: "shop.example".to_owned(),
            now: 0,
        };
        vec![Self::new(&zone, sender)]
    }
}

/// Measures our evaluation of all that both agree on.
fn measure_ours(bencher: Bencher<'_, '_>, subjects: Vec<Subject>) {
    let subjects = Authenticator::new().agreeing(subjects, Records::Text);
    bencher
        .counter(ItemsCount::new(subjects.len()))
        .bench_local(|| {
            for Subject { sender, dns, .. } in &subjects {
                black_box(check_host(black_box(dns), black_box(sender)).is_ok());
            }
        });
}

/// Measures the same with `mail-auth`.
fn measure_theirs(bencher: Bencher<'_, '_>, subjects: Vec<Subject>, records: Records) {
    let authenticator = Authenticator::new();
    let subjects = authenticator.agreeing(subjects, Records::Text);
    bencher
        .counter(ItemsCount::new(subjects.len()))
        .bench_local(|| {
            for subject in &subjects {
                black_box(authenticator.result(black_box(subject), records));
            }
        });
}

/// The openspf suite.
mod suite {
    use super::{Bencher, Records, Subject, measure_ours, measure_theirs};

    #[divan::bench]
    fn ours(bencher: Bencher<'_, '_>) {
        measure_ours(bencher, Subject::suite());
    }

    #[divan::bench]
    fn mail_auth(bencher: Bencher<'_, '_>) {
        measure_theirs(bencher, Subject::suite(), Records::Text);
    }

    #[divan::bench]
    fn mail_auth_parsed_before(bencher: Bencher<'_, '_>) {
        measure_theirs(bencher, Subject::suite(), Records::Parsed);
    }
}

/// A record with ten includes.
mod ten_includes {
    use super::{Bencher, Records, Subject, measure_ours, measure_theirs};

    #[divan::bench]
    fn ours(bencher: Bencher<'_, '_>) {
        measure_ours(bencher, Subject::ten_includes());
    }

    #[divan::bench]
    fn mail_auth(bencher: Bencher<'_, '_>) {
        measure_theirs(bencher, Subject::ten_includes(), Records::Text);
    }

    #[divan::bench]
    fn mail_auth_parsed_before(bencher: Bencher<'_, '_>) {
        measure_theirs(bencher, Subject::ten_includes(), Records::Parsed);
    }
}
