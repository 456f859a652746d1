//! A zone, a request, and what the owner of the zone meant.

use std::cell::OnceCell;
use std::fmt;
use std::net::IpAddr;

use sentra_check::checkup::Request;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Missing, Name, Question, Snapshot, Text};
use sentra_check::report::{Fix, Report, report};

use crate::spf::Slip;

/// The domain that is checked.
pub(crate) const DOMAIN: &str = "shop.example";

/// Questions after which nothing more is answered; no zone here needs so many.
const QUESTION_LIMIT: usize = 5_000;

/// A record as its owner meant it, and the slips with which it was written.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// The terms, without the version.
    pub(crate) terms: Vec<String>,
    /// What happened to it, in this order.
    pub(crate) slips: Vec<Slip>,
}

/// A zone with a request.
#[derive(Clone, Default)]
pub(crate) struct World {
    /// The SPF records of the domain.
    pub(crate) records: Vec<Written>,
    /// Whether they stand in one text, one behind the other.
    pub(crate) glued: bool,
    /// Every other line of the zone.
    pub(crate) lines: Vec<String>,
    /// The client, where one is given.
    pub(crate) ip: Option<IpAddr>,
    /// What fails when everything is asked once more.
    pub(crate) failing: usize,
    report: OnceCell<Report>,
    after: OnceCell<Report>,
}

impl Written {
    /// The record as it was meant.
    pub(crate) fn meant(&self) -> String {
        format!("v=spf1 {}", self.terms.join(" "))
    }

    /// The record as it stands in the zone.
    pub(crate) fn text(&self) -> String {
        let meant = self.meant();
        self.slips
            .iter()
            .fold(meant, |text, slip| slip.apply(&text))
    }
}

impl World {
    /// The texts that stand in the zone for the records of the domain.
    fn texts(&self) -> Vec<String> {
        let texts: Vec<String> = self.records.iter().map(Written::text).collect();
        if self.glued && !texts.is_empty() {
            vec![texts.concat()]
        } else {
            texts
        }
    }

    /// The lines of the domain's SPF records as they are written.
    pub(crate) fn record_lines(&self) -> Vec<String> {
        self.texts().iter().map(|text| record_line(text)).collect()
    }

    /// The zone with other lines for the records of the domain, which take the place of an alias.
    pub(crate) fn zone_with(&self, records: &[String]) -> Zone {
        let alias = format!("{DOMAIN}. CNAME ");
        let own = format!("{DOMAIN}. ");
        let is_own = |line: &String| line.starts_with(&own) && line.contains(" TXT \"");
        let replaced = records.iter().any(is_own);
        let stays = |line: &&String| !(replaced && line.starts_with(&alias));
        let lines: Vec<&str> = self
            .lines
            .iter()
            .filter(stays)
            .chain(records)
            .map(String::as_str)
            .collect();
        let text = lines.join("\n");
        Zone::scan("chance", &text).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }

    /// The request.
    pub(crate) fn request(&self) -> Request {
        let mut request = Request::new(Name::parse(DOMAIN).expect("a name"), 1_790_000_000);
        request.selectors = vec!["s1".to_owned()];
        request.ip = self.ip;
        request
    }

    /// The report on the request.
    pub(crate) fn report(&self) -> &Report {
        self.report
            .get_or_init(|| self.check(&self.zone_with(&self.record_lines())))
    }

    /// The report on another zone.
    pub(crate) fn check(&self, zone: &Zone) -> Report {
        let request = self.request();
        answered(zone, |dns| report(dns, &request))
    }

    /// The SPF record that a report proposes to the owner.
    pub(crate) fn fix<'a>(&self, report: &'a Report) -> Option<&'a Fix> {
        let mut fixes = report.fixes.iter().filter(|fix| fix.proven);
        fixes.find(|fix| fix.name.as_str() == DOMAIN)
    }

    /// The report on the zone once every record was published that is proposed.
    pub(crate) fn after(&self) -> &Report {
        self.after.get_or_init(|| self.published())
    }

    /// Publishes what is proposed, and checks again.
    fn published(&self) -> Report {
        let fixes = self.report().fixes.iter().filter(|fix| fix.proven);
        let fixes: Vec<&Fix> = fixes.collect();
        let texts = self.texts();
        let own = fixes.iter().filter(|fix| fix.name.as_str() == DOMAIN);
        let replaced: Vec<&String> = own.flat_map(|fix| &fix.replaces).collect();
        let kept = texts.iter().filter(|text| {
            let exact = Text::from_value(text).escaped();
            !replaced.contains(&&exact)
        });
        let mut records: Vec<String> = kept.map(|text| record_line(text)).collect();
        records.extend(fixes.iter().map(|fix| fix.zone_line.clone()));
        let others = self.lines.iter().filter(|line| {
            let owner = line.split(' ').next().unwrap_or_default();
            // What is published at a name is no longer denied there.
            let is_own = |fix: &&Fix| fix.name.as_str() == DOMAIN;
            let denied =
                line.starts_with(&format!("{DOMAIN}. TXT !nxdomain")) && fixes.iter().any(is_own);
            !denied
                && fixes
                    .iter()
                    .all(|fix| fix.name.as_str() == DOMAIN || owner != format!("{}.", fix.name))
        });
        let world = Self {
            lines: others.cloned().collect(),
            ..self.clone()
        };
        world.check(&world.zone_with(&records))
    }

    /// The same world, as small as something stays true of it.
    pub(crate) fn shrink(&self, stays: &dyn Fn(&Self) -> bool) -> Self {
        let mut small = self.clone();
        loop {
            let smaller = small.smaller().into_iter().find(|world| stays(world));
            match smaller {
                Some(smaller) => small = smaller,
                None => return small,
            }
        }
    }

    /// The worlds that lack one thing.
    fn smaller(&self) -> Vec<Self> {
        let mut worlds = Vec::new();
        let mut without = |change: &dyn Fn(&mut Self)| {
            let mut world = Self {
                report: OnceCell::new(),
                after: OnceCell::new(),
                ..self.clone()
            };
            change(&mut world);
            worlds.push(world);
        };
        for index in 0..self.lines.len() {
            without(&|world| drop(world.lines.remove(index)));
        }
        if self.ip.is_some() {
            without(&|world| world.ip = None);
        }
        if self.glued {
            without(&|world| world.glued = false);
        }
        for (index, written) in self.records.iter().enumerate() {
            if self.records.len() > 1 {
                without(&|world| drop(world.records.remove(index)));
            }
            for slip in 0..written.slips.len() {
                without(&|world| {
                    world.records[index].slips.remove(slip);
                });
            }
            for term in 0..written.terms.len() {
                without(&|world| drop(world.records[index].terms.remove(term)));
            }
        }
        worlds
    }
}

/// Evaluates over a zone until nothing is missing.
pub(crate) fn answered<T>(zone: &Zone, evaluate: impl Fn(&Snapshot) -> Result<T, Missing>) -> T {
    let mut dns = Snapshot::default();
    while dns.len() < QUESTION_LIMIT {
        match evaluate(&dns) {
            Ok(done) => return done,
            Err(missing) => {
                for question in missing.questions() {
                    dns.insert(question.clone(), zone.answer(question));
                }
            }
        }
    }
    panic!("no end of questions")
}

/// The line of one of the domain's records.
pub(crate) fn record_line(text: &str) -> String {
    let strings: Vec<String> = text
        .as_bytes()
        .chunks(255)
        .map(|chunk| {
            let chunk = String::from_utf8_lossy(chunk);
            format!("\"{}\"", chunk.replace('\\', "\\\\").replace('"', "\\\""))
        })
        .collect();
    format!("{DOMAIN}. TXT {}", strings.join(" "))
}

/// The line that lets a question fail.
pub(crate) fn failing_line(question: &Question) -> String {
    format!("{}. {} !servfail", question.name, question.record_type)
}

impl fmt::Display for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "[zone]")?;
        for line in self.lines.iter().chain(&self.record_lines()) {
            writeln!(f, "{line}")?;
        }
        writeln!(f, "\n[request]\ndomain: {DOMAIN}\nselector: s1")?;
        if let Some(ip) = self.ip {
            writeln!(f, "ip: {ip}")?;
        }
        for written in &self.records {
            writeln!(f, "# meant: {} {:?}", written.meant(), written.slips)?;
        }
        Ok(())
    }
}
