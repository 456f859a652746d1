//! The largest answers that DNS over HTTPS allows, 64 kB each: the page works on them, and never for minutes.

use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use domain::base::iana::Rcode;
use domain::base::{Message, MessageBuilder, Name, Rtype, Ttl};
use domain::rdata::{Mx, Ns, Soa, Txt};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

use super::page_many;

/// How long a check may take here, however busy the machine. What grows with the square takes that many minutes: with
/// every step of an evaluation reading its whole record it was four.
const PATIENCE: Duration = Duration::from_secs(120);

/// Elements that are drawn; it was 22,525.
const DRAWN: u64 = 8_000;

/// Domains beside it in a list.
const OTHERS: usize = 40;

/// Notes how long each task took.
pub(crate) const WATCH: &str = "{
    window.sentraTasks = [];
    new PerformanceObserver(list => sentraTasks.push(...list.getEntries().map(task => task.duration)))
        .observe({ entryTypes: ['longtask'] });
}";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::long("page_large_includes", PATIENCE, includes),
        Test::long("page_large_records", PATIENCE, records),
        Test::long("page_large_in_a_list", PATIENCE, in_a_list),
    ]
}

/// The records at a name: the values of TXT records, or the hosts of MX and NS records.
type Records = fn(&str, Rtype) -> Vec<String>;

/// Nine includes with 3,000 networks each, and a client that none of them lets in.
async fn includes(lab: Arc<Lab>) -> Result<()> {
    let link = "#/check?domain=large.example&selector=s1&ip=198.51.100.7";
    measure(&lab, link, nine_includes).await
}

/// The records of a domain with nine includes of 3,000 networks each.
fn nine_includes(name: &str, kind: Rtype) -> Vec<String> {
    let text = match (name, kind) {
        ("large.example", Rtype::TXT) => {
            let terms = (0..9).map(|n| format!("include:i{n}.large.example "));
            format!("v=spf1 {}-all", terms.collect::<String>())
        }
        ("_dmarc.large.example", Rtype::TXT) => "v=DMARC1; p=reject".to_owned(),
        (name, Rtype::TXT) if name.starts_with('i') && name.ends_with(".large.example") => {
            let terms = (0..3_000).map(|n| format!("ip4:192.0.{}.{} ", n >> 8, n & 255));
            format!("v=spf1 {}?all", terms.collect::<String>())
        }
        _ => return Vec::new(),
    };
    vec![text]
}

/// What a resolver says there.
pub(crate) fn nine_includes_answer(query: &[u8]) -> Vec<u8> {
    answer(query, nine_includes).unwrap_or_default()
}

/// In a list with forty others, it holds up none of them for long.
async fn in_a_list(lab: Arc<Lab>) -> Result<()> {
    let answers = Source::Function(Arc::new(nine_includes_answer));
    let stub = Stub::start(&lab.certificate, answers).await?;
    let others = (0..OTHERS).map(|n| format!("d{n}.large.example\n"));
    let list = format!("large.example\n{}", others.collect::<String>());
    let page = page_many::open(&lab, &stub.url, View::DESK, &list).await?;
    let started = Instant::now();
    page_many::start(&page).await?;
    page_many::ended(&page, OTHERS + 1, PATIENCE).await?;
    println!(
        "  one large domain and {OTHERS} others: {:.1?}",
        started.elapsed()
    );
    page.expect_calm().await?;
    page.close().await
}

/// 1,300 mail hosts, a record of 3,300 networks, one of 6,500 tags, 1,000 keys at one selector.
async fn records(lab: Arc<Lab>) -> Result<()> {
    let link = "#/check?domain=large.example&selector=s1";
    measure(&lab, link, |name, kind| match (name, kind) {
        ("large.example", Rtype::MX) => {
            let hosts = (0..1_300).map(|n| format!("m{n}.large.example"));
            hosts.collect()
        }
        ("large.example", Rtype::TXT) => {
            let terms = (0..3_300).map(|n| format!("ip4:192.0.{}.{} ", n >> 8, n & 255));
            vec![format!("v=spf1 {}-all", terms.collect::<String>())]
        }
        ("_dmarc.large.example", Rtype::TXT) => {
            let tags = (0..6_500).map(|n| format!("x{n}=y;"));
            vec![format!("v=DMARC1; p=reject; {}", tags.collect::<String>())]
        }
        ("s1._domainkey.large.example", Rtype::TXT) => {
            let keys = (0..1_000).map(|n| format!("v=DKIM1; p=MIGf{n}"));
            keys.collect()
        }
        _ => Vec::new(),
    })
    .await
}

/// Follows a link where a function answers: how long the page is busy, how much it draws, and that it rejects.
async fn measure(lab: &Lab, link: &str, records: Records) -> Result<()> {
    let answers = move |query: &[u8]| answer(query, records).unwrap_or_default();
    let stub = Stub::start(&lab.certificate, Source::Function(Arc::new(answers))).await?;
    let page = Page::open(lab, &[&stub.url], View::DESK).await?;
    page.session.evaluate(WATCH).await?;
    let go = format!("location.hash = {link:?}");
    page.session.evaluate(&go).await?;
    let shown = page.result(PATIENCE).await?;
    // What is added to a result comes after it.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let tasks = page.session.evaluate("sentraTasks").await?;
    let tasks: Vec<f64> = serde_json::from_value(tasks)?;
    let (work, longest) = tasks.iter().fold((0.0, 0.0_f64), |(sum, most), task| {
        (sum + task, most.max(*task))
    });
    let drawn = page
        .session
        .evaluate("document.querySelectorAll('*').length")
        .await?;
    let drawn = drawn.as_u64().context("no number")?;
    let largest = stub.asked().len();
    println!(
        "  {link}: {largest} questions; {} tasks of more than 50 ms, {work:.0} ms together, the longest {longest:.0} ms; {drawn} elements",
        tasks.len()
    );
    assert_eq!(shown.tone, "reject", "{}", shown.verdict);
    ensure!(drawn < DRAWN, "{drawn} elements");
    page.expect_calm().await?;
    page.close().await
}

/// The answer to a query, at most 64 kB; where there are no records, the zone says so.
pub(crate) fn answer(
    query: &[u8],
    records: impl Fn(&str, Rtype) -> Vec<String>,
) -> Result<Vec<u8>> {
    let query = Message::from_slice(query)?;
    let question = query.sole_question()?;
    let name = question.qname().to_string().to_ascii_lowercase();
    let name = name.trim_end_matches('.');
    let values = records(name, question.qtype());
    let mut builder = MessageBuilder::new_vec().start_answer(query, Rcode::NOERROR)?;
    builder.header_mut().set_ra(true);
    let ttl = Ttl::from_secs(300);
    for value in &values {
        if question.qtype() == Rtype::MX {
            let host = Name::<Vec<u8>>::from_str(value)?;
            builder.push((question.qname(), ttl, Mx::new(10, host)))?;
        } else if question.qtype() == Rtype::NS {
            let host = Name::<Vec<u8>>::from_str(value)?;
            builder.push((question.qname(), ttl, Ns::new(host)))?;
        } else {
            let text = Txt::<Vec<u8>>::build_from_slice(value.as_bytes());
            let text = text.map_err(|_| anyhow::anyhow!("not a text"))?;
            builder.push((question.qname(), ttl, text))?;
        }
    }
    let mut builder = builder.authority();
    if values.is_empty() {
        // The zone that is above the name.
        let start = name
            .rmatch_indices('.')
            .nth(1)
            .map_or(0, |(dot, _)| dot + 1);
        let zone = Name::<Vec<u8>>::from_str(
            name.get(start..)
                .filter(|zone| !zone.is_empty())
                .unwrap_or("."),
        )?;
        let soa = Soa::new(zone.clone(), zone.clone(), 1.into(), ttl, ttl, ttl, ttl);
        builder.push((zone, ttl, soa))?;
    }
    let message = builder.finish();
    ensure!(message.len() < 65_536, "{} bytes", message.len());
    Ok(message)
}
