//! A tenth of the fault matrix over real connections: in the browser, and by the command line's own client.
//!
//! `tests/it/faults` tries every fault and every kind of question without a network. Here each domain of a list has one
//! fault in the way of one kind, and the page checks the list; what it makes of each must be allowed for the fault, and
//! be what the engine makes of it natively.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use domain::base::{Message, Rtype};
use futures_util::stream::{self, StreamExt};
use sentra_check::checkup::Request;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Answer, Name, Question, RecordType, Snapshot};
use sentra_check::findings::Code;
use sentra_check::gateways::Outcome;
use sentra_check::report::report;
use sentra_check::resolve::{CHECKS, Doh, Resolve, Shared, drive};
use sentra_check::summary::Summary;

use super::page_keep::{KEEP_FILES, last_file, press};
use super::page_many::{ended, start};
use crate::Test;
use crate::answers;
use crate::faults::{Comes, FAULTS, Fault as Listed, Means};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Asked, Source, Stub};
use sentra_check_cli::transport::HttpTransport;

/// How long the list may take, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(400);

/// The kinds of questions, by what stands before the domain; the last stands for all.
const KINDS: [&str; 5] = ["", "_spf.", "_dmarc.", "selector1._domainkey.", "*"];

/// The time of all checks.
const NOW: i64 = 1_790_000_000;

/// A zone with a key in it.
const WORLD: &str = include_str!("../../it/faults/world.zone");

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::long("page_fault_matrix_alone", PATIENCE, |lab| matrix(lab, true)),
        Test::long("page_fault_matrix_first", PATIENCE, |lab| {
            matrix(lab, false)
        }),
    ]
}

/// The domain of a cell.
fn domain(fault: usize, kind: usize) -> String {
    format!("f{fault}k{kind}.example")
}

/// The faults that are tried here: not those that are as long as a message can be, and none that asks everybody to wait.
fn tried() -> impl Iterator<Item = (usize, &'static Listed)> {
    let waits = |fault: &Listed| matches!(fault.comes, Comes::Busy(_) | Comes::Status(429));
    FAULTS
        .iter()
        .enumerate()
        .filter(move |(_, fault)| !fault.is_large() && !waits(fault))
}

/// All domains, and a healthy one.
fn domains() -> Vec<String> {
    let cells =
        tried().flat_map(|(fault, _)| (0..KINDS.len()).map(move |kind| domain(fault, kind)));
    std::iter::once("sound.example".to_owned())
        .chain(cells)
        .collect()
}

/// What is published: nothing but a domain, which is in order.
fn zone(domain: &str) -> Result<Zone> {
    let key = WORLD.lines().find_map(|line| line.strip_prefix("s1.dkim "));
    let key = key.context("a key")?;
    let soa = "SOA ns.example. admin.example. 1 3600 600 86400 300";
    let text = format!(
        ". {soa}\nexample. {soa}\n$ORIGIN {domain}.\n@ {soa}\n@ NS ns.example.\n@ MX 10 mail\nmail A 192.0.2.20\n\
         @ TXT \"v=spf1 mx include:_spf.{domain} -all\"\n_spf TXT \"v=spf1 ip4:198.51.100.0/24 -all\"\n\
         _dmarc TXT \"v=DMARC1; p=reject; rua=mailto:dmarc@{domain}\"\nselector1._domainkey {key}\n"
    );
    Zone::scan("zone", &text).map_err(|error| anyhow!("{error}"))
}

/// The domain that a name belongs to: its last two labels.
fn domain_of(name: &str) -> &str {
    let dots = name.rmatch_indices('.');
    dots.map(|(at, _)| at + 1)
        .nth(1)
        .map_or(name, |at| &name[at..])
}

/// The honest answer to a query about one of the domains.
fn honest(query: &[u8]) -> Result<Vec<u8>> {
    let asked = Message::from_slice(query)?
        .sole_question()?
        .qname()
        .to_string();
    answers::reply(&zone(domain_of(&asked))?, query)
}

/// The fault in the way of a question.
fn fault_of(asked: &Asked) -> Option<&'static Listed> {
    let domain = domain_of(&asked.name);
    let (fault, kind) = domain
        .strip_suffix(".example")?
        .strip_prefix('f')?
        .split_once('k')?;
    let kind = KINDS.get(kind.parse::<usize>().ok()?)?;
    let fault = FAULTS.get(fault.parse::<usize>().ok()?)?;
    befalls(kind, domain, &asked.name, asked.rtype == Rtype::TXT).then_some(fault)
}

/// Whether a question about one of the domains is of a kind.
fn befalls(kind: &str, domain: &str, name: &str, is_text: bool) -> bool {
    match kind {
        "*" => domain_of(name) == domain,
        _ => is_text && name == format!("{kind}{domain}"),
    }
}

/// A stub with the faults, or without.
async fn stub(lab: &Lab, has_faults: bool) -> Result<Stub> {
    let source = Source::Function(Arc::new(|query| honest(query).unwrap_or_default()));
    let stub = Stub::start(&lab.certificate, source).await?;
    if has_faults {
        stub.set_faults(|asked| fault_of(asked).map(Fault::Listed));
    }
    Ok(stub)
}

/// What the page makes of every domain, and what the engine makes of it natively.
async fn matrix(lab: Arc<Lab>, is_alone: bool) -> Result<()> {
    let started = Instant::now();
    let native = {
        let (faulty, sound) = (stub(&lab, true).await?, stub(&lab, false).await?);
        let mut resolvers = vec![faulty.plain_url.clone(), sound.plain_url.clone()];
        resolvers.truncate(if is_alone { 1 } else { 2 });
        natively(resolvers).await?
    };
    let between = Instant::now();
    let (faulty, sound) = (stub(&lab, true).await?, stub(&lab, false).await?);
    let mut resolvers = vec![&*faulty.url, &*sound.url];
    resolvers.truncate(if is_alone { 1 } else { 2 });
    let page = in_the_page(&lab, &resolvers).await?;
    println!(
        "  {} cells natively in {:.1} s, in the browser in {:.1} s",
        native.len() - 1,
        (between - started).as_secs_f64(),
        between.elapsed().as_secs_f64()
    );

    let mut flaws = Vec::new();
    for (number, fault) in tried() {
        for (kind, prefix) in KINDS.iter().enumerate() {
            let domain = domain(number, kind);
            for (face, rows) in [("native", &native), ("page", &page)] {
                let row = rows
                    .get(&domain)
                    .with_context(|| format!("no {face} row of {domain}"))?;
                let said = answered(fault, &domain, prefix).await?;
                if let Some(flaw) = flaw(fault, row, said.as_ref(), is_alone) {
                    flaws.push(format!(
                        "{} at {prefix}{domain}, {face}: {flaw}",
                        fault.name
                    ));
                }
            }
            let (native, page) = (&native[&domain], &page[&domain]);
            let is_free = !is_alone && matches!(fault.means, Means::Says(_));
            if !is_free && (native.outcome, &native.codes) != (page.outcome, &page.codes) {
                flaws.push(format!(
                    "{} at {prefix}{domain}: {:?} natively, {:?} in the page",
                    fault.name, native.codes, page.codes
                ));
            }
        }
    }
    ensure!(
        flaws.is_empty(),
        "{} flaws:\n{}",
        flaws.len(),
        flaws.join("\n")
    );
    Ok(())
}

/// The rows of all domains by the command line's client.
async fn natively(resolvers: Vec<String>) -> Result<BTreeMap<String, Summary>> {
    let resolver = Shared::new(Doh::new(HttpTransport::new()?, resolvers));
    let check = async |domain: String| {
        let request = Request::new(Name::parse(&domain).ok()?, NOW);
        let mut dns = Snapshot::default();
        let report = drive(&resolver, &mut dns, &mut |_| {}, |dns| {
            report(dns, &request)
        })
        .await;
        Some((domain, Summary::of(&report)))
    };
    let checks = stream::iter(domains()).map(check).buffer_unordered(CHECKS);
    let rows: Vec<Option<(String, Summary)>> = checks.collect().await;
    rows.into_iter()
        .collect::<Option<_>>()
        .context("a domain is no name")
}

/// The rows of all domains in the browser.
async fn in_the_page(lab: &Lab, resolvers: &[&str]) -> Result<BTreeMap<String, Summary>> {
    let domains = domains();
    let page = Page::open(lab, resolvers, View::DESK).await?;
    page.session.evaluate(KEEP_FILES).await?;
    page.session.click(".several a").await?;
    page.session.wait_for("#domains").await?;
    page.fill("domains", &domains.join("\n")).await?;
    start(&page).await?;
    ended(&page, domains.len(), PATIENCE).await?;
    press(&page, &page.texts.get("domains-json")).await?;
    let rows: Vec<Summary> = serde_json::from_str(&last_file(&page).await?)?;
    page.expect_calm().await?;
    page.close().await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.domain.to_string(), row))
        .collect())
}

/// A domain that answers the questions of a kind as a fault says.
struct Says<'a> {
    domain: &'a str,
    zone: Zone,
    kind: &'static str,
    says: fn(&Question, Answer) -> Answer,
}

impl Resolve for Says<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        let answer = self.zone.answer(question);
        let is_text = question.record_type == RecordType::Txt;
        match befalls(self.kind, self.domain, question.name.as_str(), is_text) {
            true => (self.says)(question, answer),
            false => answer,
        }
    }
}

/// The row of a domain that answers as a fault says, where it does say something.
async fn answered(fault: &Listed, domain: &str, kind: &'static str) -> Result<Option<Summary>> {
    let Means::Says(says) = fault.means else {
        return Ok(None);
    };
    let request = Request::new(
        Name::parse(domain).map_err(|error| anyhow!("{error}"))?,
        NOW,
    );
    let zone = zone(domain)?;
    let (says, mut dns) = (
        Says {
            domain,
            zone,
            kind,
            says,
        },
        Snapshot::default(),
    );
    let report = drive(&says, &mut dns, &mut |_| {}, |dns| report(dns, &request)).await;
    Ok(Some(Summary::of(&report)))
}

/// What is wrong with a row, if anything; `said` is the row of a domain that answers so.
fn flaw(fault: &Listed, row: &Summary, said: Option<&Summary>, is_alone: bool) -> Option<String> {
    let may_be_open = match fault.means {
        Means::Says(_) => {
            let is_so =
                said.is_some_and(|said| (said.outcome, &said.codes) == (row.outcome, &row.codes));
            // Of two, the one that failed others before is asked last.
            let is_sound = !is_alone && row.outcome == Outcome::Accept && row.codes.is_empty();
            return (!is_so && !is_sound)
                .then(|| format!("{:?} {:?} in place of {said:?}", row.outcome, row.codes));
        }
        Means::Honest => false,
        Means::Nothing => is_alone,
        Means::Signatures => true,
    };
    let says_open = |code: &Code| match code {
        Code::DnsDomainNonexistent => false,
        Code::DnsDnssecBroken => matches!(fault.means, Means::Signatures),
        Code::DkimSelectorUnknown => true,
        code => code.name().starts_with("dns-"),
    };
    match row.outcome {
        Outcome::Accept if row.codes.is_empty() => None,
        Outcome::Unknown if may_be_open && row.codes.iter().all(says_open) => None,
        outcome => Some(format!("{outcome:?} {:?}", row.codes)),
    }
}
