//! One cell: a check with a fault in its way, and what is wrong with its report.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use sentra_check::checkup::Request;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Answer, Missing, Question, Snapshot};
use sentra_check::findings::{Code, Finding};
use sentra_check::gateways::{Outcome, Verdict};
use sentra_check::report::{Fix, Report, report};
use sentra_check::resolve::{Doh, Resolve, drive};
use serde_json::Value;

use super::clock::Clock;
use super::kinds::{Asks, Scene};
use super::list::{Fault, Means};
use super::net::{FAULTY, HEALTHY, Net};

/// How long a check may take, in milliseconds of the clock.
const LIMIT: u64 = 12_000;

/// A check with its address or without, and what is known of it in health.
pub(crate) struct Sound<'a> {
    zone: &'a Zone,
    scene: &'static Scene,
    request: Request,
    /// The report where nothing fails.
    report: Rc<Report>,
    /// What was evaluated before.
    evaluated: RefCell<BTreeMap<String, Result<Rc<Report>, Missing>>>,
}

/// What a cell came to.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Came {
    /// The report is as it is in health.
    Unchanged,
    /// The report is that on a domain that answers so.
    Answered,
    /// The outcome is as it is in health, and something beside it is said to be open.
    Beside,
    /// The outcome is open.
    Open,
    /// It is not as it should be.
    Wrong(String),
}

/// Asks one resolver, and changes its answers to some questions.
struct Says<'a> {
    resolver: Doh<Net<'a>>,
    covers: &'a dyn Fn(&Question) -> bool,
    says: fn(&Question, Answer) -> Answer,
}

impl Resolve for Says<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        let answer = self.resolver.resolve(question).await;
        if (self.covers)(question) {
            (self.says)(question, answer)
        } else {
            answer
        }
    }
}

impl<'a> Sound<'a> {
    /// Checks where nothing fails.
    pub(crate) fn new(zone: &'a Zone, scene: &'static Scene, with_address: bool) -> Self {
        let request = scene.request(with_address);
        let clock = Rc::new(Clock::default());
        let resolver = resolver(Net::new(Rc::clone(&clock), zone, None), &[HEALTHY]);
        let mut dns = Snapshot::default();
        let evaluate = |dns: &Snapshot| report(dns, &request);
        let report = clock.run(drive(&resolver, &mut dns, &mut |_| {}, evaluate));
        Self {
            zone,
            scene,
            request,
            report: Rc::new(report),
            evaluated: RefCell::default(),
        }
    }

    /// Checks over a resolver, with what is known already.
    fn check(&self, clock: &Clock, resolver: &impl Resolve, mut dns: Snapshot) -> Rc<Report> {
        let evaluate = |dns: &Snapshot| self.evaluate(dns);
        clock.run(drive(resolver, &mut dns, &mut |_| {}, evaluate))
    }

    /// The report over a snapshot, or what it misses. Most faults come to the same answers, and no
    /// verdict depends on who gave them and for how long: so each is evaluated once.
    fn evaluate(&self, dns: &Snapshot) -> Result<Rc<Report>, Missing> {
        let plain = |answer: &Answer| Answer {
            resolver: String::new(),
            ttl: None,
            ..answer.clone()
        };
        let sound = &self.report.snapshot;
        let lost = sound.iter().filter(|(question, _)| !dns.contains(question));
        let mut key: String = lost.map(|(question, _)| format!("{question} ")).collect();
        for (question, answer) in dns.iter() {
            let known = sound.get(question).ok();
            if known != Some(answer) && known.map(plain) != Some(plain(answer)) {
                let _ = write!(key, "{question} {:?} ", plain(answer));
            }
        }
        if let Some(known) = self.evaluated.borrow().get(&key) {
            return known.clone();
        }
        let new = report(dns, &self.request).map(Rc::new);
        self.evaluated.borrow_mut().insert(key, new.clone());
        new
    }

    /// Whether the check asks a question of a kind.
    pub(crate) fn asks(&self, asks: Asks) -> bool {
        self.report
            .snapshot
            .iter()
            .any(|(question, _)| asks.covers(self.scene, question))
    }

    /// What the check comes to with a fault in the way of some questions: with nobody else to ask, or
    /// with a healthy resolver behind.
    pub(crate) fn with(&self, fault: &Fault, asks: Asks, is_alone: bool) -> Came {
        let tried = catch_unwind(AssertUnwindSafe(|| self.try_with(fault, asks, is_alone)));
        tried.unwrap_or_else(|_| Came::Wrong("a panic".to_owned()))
    }

    /// The same, where nothing panics.
    fn try_with(&self, fault: &Fault, asks: Asks, is_alone: bool) -> Came {
        let covers = |question: &Question| asks.covers(self.scene, question);
        // What no fault befalls is known already.
        let known = self
            .report
            .snapshot
            .iter()
            .filter(|(question, _)| !covers(question));
        let known: Snapshot = known
            .map(|(question, answer)| (question.clone(), answer.clone()))
            .collect();
        let clock = Rc::new(Clock::default());
        let net = Net::new(Rc::clone(&clock), self.zone, Some((fault, &covers)));
        let resolvers: &[&str] = if is_alone {
            &[FAULTY]
        } else {
            &[FAULTY, HEALTHY]
        };
        let report = self.check(&clock, &resolver(net, resolvers), known.clone());
        if clock.now() > LIMIT {
            return Came::Wrong(format!("it took {} ms", clock.now()));
        }
        let is_same = same(&report, &self.report);
        let expected = match fault.means {
            Means::Says(says) => {
                let net = Net::new(Rc::clone(&clock), self.zone, None);
                let says = Says {
                    resolver: resolver(net, &[HEALTHY]),
                    covers: &covers,
                    says,
                };
                let expected = self.check(&clock, &says, known);
                return match same(&report, &expected) {
                    true if is_same => Came::Unchanged,
                    true => Came::Answered,
                    false => Came::Wrong(told(&report, &expected)),
                };
            }
            Means::Honest => false,
            Means::Nothing => is_alone,
            Means::Signatures => true,
        };
        if is_same {
            return Came::Unchanged;
        }
        let broken = matches!(fault.means, Means::Signatures);
        match self.claims(&report, broken) {
            _ if !expected => Came::Wrong(told(&report, &self.report)),
            Some(claim) => Came::Wrong(claim),
            None if report.sentraguard().outcome == Outcome::Unknown => Came::Open,
            None => Came::Beside,
        }
    }

    /// What a report claims by a failure, if anything; that signatures are wrong may be allowed.
    fn claims(&self, report: &Report, broken: bool) -> Option<String> {
        let sound = &self.report;
        let outcome = report.sentraguard().outcome;
        if outcome != sound.sentraguard().outcome && outcome != Outcome::Unknown {
            return Some(format!("it becomes {outcome:?}"));
        }
        // The others take mail without a key, unless there is much of it: then it depends.
        let others = report.gateways.others().into_iter();
        for ((gateway, verdict), (_, known)) in others.zip(sound.gateways.others()) {
            let outcome = verdict.outcome;
            if outcome != known.outcome && !matches!(outcome, Outcome::Unknown | Outcome::AtRisk) {
                return Some(format!("for {gateway:?} it becomes {outcome:?}"));
            }
        }
        let is_new = |finding: &&Finding| !sound.findings.iter().any(|known| like(known, finding));
        let mut new = report.findings.iter().filter(is_new);
        if let Some(finding) = new.find(|finding| !says_open(finding.code, broken)) {
            return Some(format!("it finds {}", finding.code.name()));
        }
        // What is proposed may hold less where less is known, but nothing else is proposed.
        let is_known = |fix: &Fix| {
            let mut known = sound.fixes.iter();
            known.any(|known| (&known.name, known.action) == (&fix.name, fix.action))
        };
        if let Some(fix) = report.fixes.iter().find(|fix| !is_known(fix)) {
            return Some(format!("it proposes {}", fix.zone_line));
        }
        let (absences, known) = (absences(report), absences(sound));
        (absences > known).then(|| format!("{absences} things are absent in place of {known}"))
    }
}

/// Resolvers in a chain.
fn resolver<'a>(net: Net<'a>, urls: &[&str]) -> Doh<Net<'a>> {
    Doh::new(net, urls.iter().map(|&url| url.to_owned()).collect())
}

/// Whether a finding says only that something could not be found out.
fn says_open(code: Code, broken: bool) -> bool {
    match code {
        Code::DnsDomainNonexistent | Code::DnsBehindAlias => false,
        Code::DnsDnssecBroken => broken,
        // A lookup that the record needs failed; whether there is a key was not found out.
        Code::SpfErrorForClient | Code::DkimSelectorUnknown => true,
        code => code.name().starts_with("dns-"),
    }
}

/// Whether two findings say the same, whatever shows it.
fn like(one: &Finding, other: &Finding) -> bool {
    (one.code, one.severity, &one.arguments, &one.places)
        == (other.code, other.severity, &other.arguments, &other.places)
}

/// What a report finds of the domain; that a resolver filters is said of the resolver.
fn findings(report: &Report) -> Vec<&Finding> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.code != Code::DnsResolverFilters)
        .collect()
}

/// A verdict without the places of its reasons among the findings.
fn plain(verdict: &Verdict) -> impl PartialEq + use<> {
    let reasons = verdict
        .reasons
        .iter()
        .map(|reason| (reason.code, reason.effect));
    let reasons: Vec<_> = reasons.collect();
    (
        verdict.outcome,
        verdict.error,
        verdict.text.clone(),
        reasons,
    )
}

/// Whether two reports on one request say the same, whatever shows it.
fn same(one: &Report, other: &Report) -> bool {
    let verdicts = |report: &Report| {
        let others = report.gateways.others().map(|(_, verdict)| plain(verdict));
        (
            [report.sentraguard(), &report.after_fixes].map(plain),
            others,
        )
    };
    let (ones, others) = (findings(one), findings(other));
    ones.len() == others.len()
        && ones.iter().zip(others).all(|(one, other)| like(one, other))
        && verdicts(one) == verdicts(other)
        && (&one.fixes, &one.policy_path) == (&other.fixes, &other.policy_path)
        && (&one.spf, &one.dkim, &one.dmarc) == (&other.spf, &other.dkim, &other.dmarc)
        && (&one.mx, &one.client, &one.beyond) == (&other.mx, &other.client, &other.beyond)
}

/// What a report says, and what it should say, in a line.
fn told(report: &Report, expected: &Report) -> String {
    let codes = |report: &Report| {
        let codes = report.findings.iter().map(|finding| finding.code.name());
        format!(
            "{:?} {:?}",
            report.sentraguard().outcome,
            codes.collect::<Vec<_>>()
        )
    };
    let (one, other) = (codes(report), codes(expected));
    if one == other {
        return format!("{one}, and differs in {:?}", differing(report, expected));
    }
    format!("{one} in place of {other}")
}

/// The parts in which two reports differ.
fn differing(one: &Report, other: &Report) -> Vec<String> {
    let json = |report: &Report| serde_json::to_value(report).expect("JSON");
    let (Value::Object(one), Value::Object(other)) = (json(one), json(other)) else {
        return Vec::new();
    };
    let names = one
        .keys()
        .filter(|name| *name != "snapshot" && one.get(*name) != other.get(*name));
    names.cloned().collect()
}

/// How often a report says that something is not there.
fn absences(report: &Report) -> usize {
    let facts = [
        serde_json::to_value(&report.spf),
        serde_json::to_value(&report.dkim),
        serde_json::to_value(&report.dmarc),
        serde_json::to_value(&report.mx),
        serde_json::to_value(&report.client),
        serde_json::to_value(&report.beyond),
    ];
    facts
        .into_iter()
        .map(|fact| count(&fact.expect("JSON")))
        .sum()
}

/// The same for a part of it.
fn count(value: &Value) -> usize {
    match value {
        Value::String(text) => usize::from(matches!(
            &**text,
            "absent"
                | "contradicted"
                | "missing"
                | "no-address"
                | "no-domain"
                | "no-name"
                | "no-record"
                | "none"
        )),
        Value::Array(parts) => parts.iter().map(count).sum(),
        Value::Object(parts) => parts.values().map(count).sum(),
        _ => 0,
    }
}
