//! Records that are proposed for zones made by chance, read by other implementations: each is valid
//! for `pyspf`, `authheaders` or `dkimpy`, and says there what it says here.
//!
//! `properties` has the zones, and has `mail-auth` read the records.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, Ipv6Addr};

use sentra_check::checkup::Request;
use sentra_check::dkim::{KeyRecord, KeyType};
use sentra_check::dmarc::DmarcRecord;
use sentra_check::dns::{Answer, Data, Exchange, Name, Outcome, Question, RecordType, Text};
use sentra_check::resolve::Resolve;
use sentra_check::spf::Sender;
use serde_json::json;

use super::python::Process;
use super::{by_authheaders, by_pyspf};
use crate::properties::zones::chance::Chance;
use crate::properties::zones::world::{DOMAIN, World};
use crate::properties::zones::{dkim, dmarc, spf};

/// Zones of each family.
const ZONES: u64 = 200;

/// Records of each kind that are read at least.
const ENOUGH: usize = 15;

/// A world in which one record stands at one name, and everything that it may lead to is in order:
/// what is refused is refused for the record's own sake.
struct Alone {
    name: Name,
    value: String,
}

impl Resolve for Alone {
    async fn resolve(&self, question: &Question) -> Answer {
        let host = Name::parse("mail.shop.example").expect("a name");
        let preference = 10;
        let data = match question.record_type {
            RecordType::Txt if question.name == self.name => {
                Data::Txt(Text::from_value(&self.value))
            }
            RecordType::Txt if question.name.as_str().starts_with("_dmarc.") => {
                return Answer::new(Outcome::NxDomain);
            }
            RecordType::Txt => Data::Txt(Text::from_value("v=spf1 ip4:203.0.113.254 -all")),
            RecordType::A => Data::A(Ipv4Addr::new(203, 0, 113, 253)),
            RecordType::Aaaa => Data::Aaaa(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0xffff)),
            RecordType::Mx => Data::Mx(Exchange { preference, host }),
            _ => return Answer::new(Outcome::NxDomain),
        };
        Answer::new(Outcome::Records(vec![data]))
    }
}

/// What is proposed for the zones: each record once, with its name.
fn proposed() -> BTreeSet<(String, String)> {
    let families: [fn(&mut Chance) -> World; 3] = [spf::world, dkim::world, dmarc::world];
    let worlds = families
        .into_iter()
        .flat_map(|family| (1..=ZONES).map(move |seed| family(&mut Chance::new(seed))));
    let mut found = BTreeSet::new();
    for world in worlds {
        let world = world.settled();
        let report = world.report();
        let steps = report.policy_path.iter().map(|step| &step.record);
        for fix in report.fixes.iter().chain(steps) {
            if !fix.is_alias() {
                found.insert((fix.name.to_string(), fix.value.clone()));
            }
        }
    }
    found
}

/// What `pyspf` has against a record.
fn against_spf(pyspf: &mut by_pyspf::Asked, alone: &Alone) -> Option<String> {
    let sender = Sender {
        ip: "192.0.2.250".parse().expect("an address"),
        helo: "mail.shop.example".to_owned(),
        local_part: "anna".to_owned(),
        domain: DOMAIN.to_owned(),
        now: 0,
    };
    let result = pyspf.result(alone, &sender);
    let valid = ["pass", "fail", "softfail", "neutral"].contains(&&*result);
    (!valid).then_some(result)
}

/// What `authheaders` makes of a record that is not what it says.
fn against_dmarc(authheaders: &mut by_authheaders::Asked, alone: &Alone) -> Option<String> {
    let domain = alone.name.parent().expect("a name above");
    let mut request = Request::new(domain.clone(), 0);
    request.spf_domains = vec![domain];
    let result = authheaders.result(alone, &request);
    let record = DmarcRecord::parse(&Text::from_value(&alone.value));
    // They take `sp` for the domain itself, too, as tests/second-opinions-dmarc.txt has it.
    let policy = record.subdomain_policy.or(record.policy);
    let policy = policy.map_or("-", |policy| policy.keyword());
    (result != format!("pass {policy}")).then_some(result)
}

/// What `dkimpy` makes of a record that is not what it says.
fn against_dkim(dkimpy: &mut Process, alone: &Alone) -> Option<String> {
    let result = dkimpy.result(alone, &json!({ "record": alone.value }));
    let record = KeyRecord::parse(&Text::from_value(&alone.value))?;
    let kind = match record.key_type {
        KeyType::Ed25519 => "ed25519",
        _ => "rsa",
    };
    let bits = record.bits.unwrap_or_default();
    (result != format!("{kind} {bits}")).then_some(result)
}

#[test]
#[ignore = "needs what set-up fetches"]
fn what_is_proposed_is_valid_for_others() {
    let mut pyspf = by_pyspf::Asked::new();
    let mut authheaders = by_authheaders::Asked::new();
    let mut dkimpy = Process::new("dkimpy_key.py", &["dkimpy-1.1.8"]);
    let (mut refused, mut counts) = (Vec::new(), [0; 3]);
    for (name, value) in proposed() {
        let name = Name::parse(&name).expect("a name");
        let alone = Alone { name, value };
        let (kind, problem) = match &alone.value {
            value if value.starts_with("v=spf1") => (0, against_spf(&mut pyspf, &alone)),
            value if value.starts_with("v=DMARC1") => (1, against_dmarc(&mut authheaders, &alone)),
            _ => (2, against_dkim(&mut dkimpy, &alone)),
        };
        counts[kind] += 1;
        refused.extend(problem.map(|problem| format!("{}: {problem}", alone.value)));
    }
    let [spf, dmarc, dkim] = counts;
    println!("{spf} proposed records of SPF, {dmarc} of DMARC, {dkim} of DKIM");
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert!(
        counts.iter().all(|count| *count >= ENOUGH),
        "too few records"
    );
}
