//! What must hold of each set-up.

use super::ask::Asking;
use super::daemon::Daemon;
use super::machine::{HOST, Machine};
use super::setups::{Front, Resolver, Setup};
use super::world::{self, World};
use crate::fault::Outcome;
use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

/// How long something absent may be remembered, and a second for the clock.
const ABSENCE: Duration = Duration::from_secs(62);

/// How many domains are checked at the same time: all that happens here shares what processors there are, and a
/// resolver that has to wait for its turn takes name servers for slow that are in order.
const DOMAINS_AT_ONCE: usize = 2;

/// How many questions are asked at once, to be more than a limit lets through.
const FLOOD: usize = 9_000;

/// How often that may take, where the machine is too slow to do it the first time.
const FLOODS: usize = 5;

/// The number of the type TXT.
const TXT: u16 = 16;

/// The number of the type that asks for all.
const ANY: u16 = 255;

/// The rows of one set-up.
pub(super) struct Rows {
    setup: Setup,
    rows: Vec<Row>,
}

/// What was looked at, what must come of it, and what came.
struct Row {
    what: String,
    right: String,
    seen: String,
}

impl Rows {
    /// No rows yet.
    pub(super) fn of(setup: Setup) -> Self {
        Self {
            setup,
            rows: Vec::new(),
        }
    }

    /// Whether all of them hold.
    pub(super) fn all_hold(&self) -> bool {
        self.rows.iter().all(Row::holds)
    }

    /// Prints them.
    pub(super) fn print(&self) {
        println!("\n{}", self.setup.name);
        for row in &self.rows {
            if row.holds() {
                println!("  ok    {}: {}", row.what, row.seen);
            } else {
                println!(
                    "  WRONG {}, {}: {}, not {}",
                    self.setup.name, row.what, row.seen, row.right
                );
            }
        }
    }

    /// Adds one.
    fn add(&mut self, what: &str, right: &str, seen: &dyn ToString) {
        self.rows.push(Row {
            what: what.to_owned(),
            right: right.to_owned(),
            seen: seen.to_string(),
        });
    }

    /// Tries everything.
    pub(super) fn try_all(
        &mut self,
        asking: &Asking,
        machine: &Machine,
        daemons: &mut Vec<Daemon>,
        world: &World,
    ) -> Outcome {
        let publishes = matches!(self.setup.front, Front::Dnsdist | Front::None);
        let before = asking.fetch(&format!("_dmarc.{}", world::FRESH), TXT, &[])?;
        let published = Instant::now();
        world.publish(machine)?;
        self.add(
            "a DMARC record, before it is published",
            "NXDOMAIN, for pages",
            &before,
        );

        let slow = match self.setup.front {
            Front::Dnsdist | Front::None => slow(self.setup.resolver),
            // The fronts before the same resolvers.
            Front::Nginx | Front::Haproxy | Front::Caddy => vec![("silent", NO_ANSWER)],
        };
        for domains in [prompt(self.setup.resolver), slow] {
            for some in domains.chunks(DOMAINS_AT_ONCE) {
                self.try_domains(asking, some)?;
            }
        }
        self.try_headers(asking)?;
        let many: Vec<String> = (0..world::HOW_MANY)
            .map(|number| format!("d{number}.{}", world::MANY))
            .collect();
        let right = format!("{} accept", world::HOW_MANY);
        self.add("eighty domains at once", &right, &asking.verdicts(&many)?);
        self.try_limit(asking)?;
        if publishes {
            thread::sleep(ABSENCE.saturating_sub(published.elapsed()));
            let verdict = asking.verdict(world::FRESH)?;
            self.add(
                "a DMARC record, a minute after it was published",
                "accept",
                &verdict,
            );
        }
        self.try_without_resolver(asking, daemons)
    }

    /// The verdicts on domains, those that are asked for together at the same time.
    fn try_domains(&mut self, asking: &Asking, domains: &[(&str, &str)]) -> Outcome {
        let verdicts: Vec<Outcome<String>> = thread::scope(|scope| {
            let ask = |domain: &str| asking.verdict(&format!("{domain}.example"));
            let asked: Vec<_> = domains
                .iter()
                .map(|(domain, _)| scope.spawn(move || ask(domain)))
                .collect();
            let verdict = |one: thread::ScopedJoinHandle<'_, _>| {
                one.join().unwrap_or_else(|_| Ok("a panic".to_owned()))
            };
            asked.into_iter().map(verdict).collect()
        });
        for ((domain, right), verdict) in domains.iter().zip(verdicts) {
            self.add(&format!("{domain}.example"), right, &verdict?);
        }
        Ok(())
    }

    /// Whether a page may read whatever comes.
    fn try_headers(&mut self, asking: &Asking) -> Outcome {
        let fetch = |name: &str, kind| asking.fetch(name, kind, &[]);
        self.add(
            "an answer",
            "NOERROR, for pages",
            &fetch("plain.example", TXT)?,
        );
        let over_v6 = asking.fetch("plain.example", TXT, &["--ipv6"])?;
        self.add("an answer, over IPv6", "NOERROR, for pages", &over_v6);
        self.add(
            "a name that is not there",
            "NXDOMAIN, for pages",
            &fetch("x.plain.example", TXT)?,
        );
        self.add(
            "servers that refuse",
            "SERVFAIL, for pages",
            &fetch("lame.example", TXT)?,
        );
        // BIND gives up ten seconds after the first who asked, and remembers that for a second.
        let silent = match (self.setup.front, self.setup.resolver) {
            (Front::None, _) | (Front::Caddy, Resolver::Bind) => "SERVFAIL, for pages",
            (Front::Dnsdist, Resolver::Bind) => "HTTP 502, not for pages|SERVFAIL, for pages",
            (Front::Dnsdist, _) => "HTTP 502, not for pages",
            (_, Resolver::Bind) => "HTTP 504, for pages|SERVFAIL, for pages",
            (Front::Nginx | Front::Haproxy, _) => "HTTP 504, for pages",
            // It waits for as long as unbound goes on asking, which is longer than anybody waits for it.
            (Front::Caddy, _) => "nothing",
        };
        self.add(
            "servers that are silent",
            silent,
            &fetch("silent.example", TXT)?,
        );
        let any = match (self.setup.front, self.setup.resolver) {
            (Front::Dnsdist, _) => "REFUSED, for pages",
            (_, Resolver::Knot) => "SERVFAIL, for pages",
            _ => "NOERROR, for pages",
        };
        self.add(
            "a question for any type",
            any,
            &fetch("plain.example", ANY)?,
        );
        let elsewhere = asking.get(&format!("https://{HOST}/"), &[])?;
        let right = match self.setup.front {
            Front::Dnsdist => "HTTP 404, not for pages",
            _ => "HTTP 404, for pages",
        };
        self.add("another address", right, &elsewhere);
        Ok(())
    }

    /// What who asks too much is told.
    fn try_limit(&mut self, asking: &Asking) -> Outcome {
        if matches!(self.setup.front, Front::None | Front::Caddy) {
            return Ok(());
        }
        let mut kinds = BTreeSet::new();
        for _ in 0..FLOODS {
            kinds.extend(asking.flood(FLOOD)?);
            if kinds.len() > 1 {
                break;
            }
        }
        let kinds: Vec<String> = kinds.into_iter().collect();
        self.add("far too many questions", "200 *, 429 *", &kinds.join(", "));
        Ok(())
    }

    /// What a page is told while there is no resolver behind the front.
    fn try_without_resolver(&mut self, asking: &Asking, daemons: &mut Vec<Daemon>) -> Outcome {
        let right = match self.setup.front {
            Front::None => return Ok(()),
            Front::Dnsdist => "SERVFAIL, for pages",
            Front::Nginx | Front::Caddy => "HTTP 502, for pages",
            Front::Haproxy => "HTTP 503, for pages",
        };
        drop(daemons.remove(0));
        // dnsdist looks once a second, and believes the second failure.
        thread::sleep(Duration::from_secs(5));
        let seen = asking.fetch("gone.plain.example", TXT, &[])?;
        self.add("the resolver has stopped", right, &seen);
        Ok(())
    }
}

impl Row {
    /// Whether it holds.
    fn holds(&self) -> bool {
        self.right.split('|').any(|right| right == self.seen)
    }
}

/// What is said where a domain's servers gave no answer in time.
const NO_ANSWER: &str = "unknown dns-lookup-failed";

/// The same, or an answer that came in time after all.
const IN_TIME_OR_NOT: &str = "accept|unknown dns-lookup-failed";

/// Domains whose servers do not make anybody wait, and what must be made of them.
fn prompt(resolver: Resolver) -> Vec<(&'static str, &'static str)> {
    let mut domains = vec![
        ("plain", "accept"),
        ("signed", "accept"),
        ("bogus", "unknown dns-dnssec-broken"),
        ("lame", NO_ANSWER),
    ];
    // BIND passes a failure on and remembers it for a second; the others ask again.
    if resolver != Resolver::Bind {
        domains.push(("once", "accept"));
    }
    domains
}

/// Domains whose servers do. How slow they may be is a matter of the resolver; none of them may ever be taken for a
/// fault of the way to it.
fn slow(resolver: Resolver) -> Vec<(&'static str, &'static str)> {
    let limit = match resolver {
        Resolver::Unbound => 700,
        Resolver::Bind => 450,
        // It waits for a server little longer than that took before, so what it makes of one that is slow depends on
        // what else the machine has to do.
        Resolver::Knot => return vec![("silent", NO_ANSWER)],
    };
    let right = |milliseconds| {
        if milliseconds > limit {
            IN_TIME_OR_NOT
        } else {
            "accept"
        }
    };
    vec![
        ("silent", NO_ANSWER),
        ("half", "accept"),
        ("late150", right(150)),
        ("late450", right(450)),
        ("late700", right(700)),
        ("late1000", right(1000)),
        ("late1300", right(1300)),
        ("late2000", right(2000)),
        ("late3000", right(3000)),
        ("late4500", right(4500)),
    ]
}
