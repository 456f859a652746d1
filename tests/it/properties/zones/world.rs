//! A zone, a request, and what the owner of the zone meant.

use std::cell::OnceCell;
use std::fmt;
use std::net::IpAddr;

use sentra_check::checkup::Request;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Answer, Failure, Missing, Name, Outcome, Question, Snapshot, Text};
use sentra_check::evidence;
use sentra_check::report::{Fix, Report, report};
use sentra_check::verify::Unverified;

use super::dmarc::Record;
use super::letter::{Letter, NOW};
use super::spf::Slip;

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
#[derive(Clone)]
pub(crate) struct World {
    /// The domain that is checked.
    pub(crate) domain: &'static str,
    /// The SPF records of [`DOMAIN`].
    pub(crate) records: Vec<Written>,
    /// Whether they stand in one text, one behind the other.
    pub(crate) glued: bool,
    /// Every other line of the zone.
    pub(crate) lines: Vec<String>,
    /// The DMARC record of the domain, where there is one and no more.
    pub(crate) policy: Option<Record>,
    /// The selectors that the sender names.
    pub(crate) selectors: Vec<&'static str>,
    /// Domains for which SPF passed.
    pub(crate) spf_domains: Vec<&'static str>,
    /// Domains for which a signature passed.
    pub(crate) dkim_domains: Vec<&'static str>,
    /// The client, where one is given.
    pub(crate) ip: Option<IpAddr>,
    /// The envelope sender.
    pub(crate) mail_from: Option<&'static str>,
    /// A message.
    pub(crate) letter: Option<Letter>,
    /// What fails when everything is asked once more.
    pub(crate) failing: usize,
    report: OnceCell<Report>,
    after: OnceCell<Result<Report, String>>,
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
    /// A world with nothing in it.
    pub(crate) fn new(failing: usize) -> Self {
        Self {
            domain: DOMAIN,
            records: Vec::new(),
            glued: false,
            lines: Vec::new(),
            policy: None,
            selectors: vec!["s1"],
            spf_domains: Vec::new(),
            dkim_domains: Vec::new(),
            ip: None,
            mail_from: None,
            letter: None,
            failing,
            report: OnceCell::new(),
            after: OnceCell::new(),
        }
    }

    /// The same without what no zone can hold beside an alias (RFC 1034 §3.6.2).
    pub(crate) fn settled(mut self) -> Self {
        let owner = |line: &String| line.split(' ').next().unwrap_or_default().to_owned();
        let is_alias = |line: &&String| line.contains(" CNAME ");
        let mut aliases: Vec<String> = self.lines.iter().filter(is_alias).map(owner).collect();
        if !self.records.is_empty() {
            aliases.retain(|alias| *alias != format!("{DOMAIN}."));
        }
        let mut kept: Vec<String> = Vec::new();
        self.lines.retain(|line| {
            let owner = owner(line);
            let is_alias = line.contains(" CNAME ");
            let first = is_alias && !kept.contains(&owner);
            let stays = !aliases.contains(&owner) || first || line.contains(" !");
            kept.extend(first.then_some(owner));
            stays && (first || !is_alias)
        });
        self
    }

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

    /// All lines of the zone.
    pub(crate) fn all_lines(&self) -> Vec<String> {
        let lines = self.lines.iter().cloned();
        lines.chain(self.record_lines()).collect()
    }

    /// The zone with other lines for the SPF records of [`DOMAIN`], which take the place of an alias.
    pub(crate) fn zone_with(&self, records: &[String]) -> Zone {
        let alias = format!("{DOMAIN}. CNAME ");
        let stays = |line: &&String| records.is_empty() || !line.starts_with(&alias);
        let lines = self.lines.iter().filter(stays).chain(records).cloned();
        zone_of(&lines.collect::<Vec<_>>())
    }

    /// The request, without what a message tells.
    pub(crate) fn request(&self) -> Request {
        let name = |name: &&str| Name::parse(name).expect("a name");
        let mut request = Request::new(name(&self.domain), NOW);
        request.selectors = self.selectors.iter().map(ToString::to_string).collect();
        request.spf_domains = self.spf_domains.iter().map(name).collect();
        request.dkim_domains = self.dkim_domains.iter().map(name).collect();
        request.ip = self.ip;
        request.mail_from = self.mail_from.map(str::to_owned);
        request
    }

    /// The report on the request.
    pub(crate) fn report(&self) -> &Report {
        self.report
            .get_or_init(|| self.check(&zone_of(&self.all_lines())))
    }

    /// The report on another zone.
    pub(crate) fn check(&self, zone: &Zone) -> Report {
        self.check_where(&|question| zone.answer(question))
    }

    /// The report where a question fails.
    pub(crate) fn check_failing(&self, failing: &Question, failure: Failure) -> Report {
        let zone = zone_of(&self.all_lines());
        self.check_where(&|question| match question == failing {
            true => Answer::new(Outcome::Failed(failure)),
            false => zone.answer(question),
        })
    }

    /// The report where questions are answered in some way.
    fn check_where(&self, answer: &dyn Fn(&Question) -> Answer) -> Report {
        // What was asked once is mostly asked again, and asking ahead changes nothing.
        let before = self.report.get().map(|report| report.snapshot.iter());
        let known = before.into_iter().flatten();
        let known: Snapshot = known
            .map(|(question, _)| (question.clone(), answer(question)))
            .collect();
        let mut request = self.request();
        let Some(letter) = &self.letter else {
            return answered(known, answer, |dns| report(dns, &request));
        };
        let bytes = letter.bytes();
        if let Ok(evidence) = evidence::read(&bytes) {
            request.fill(&evidence);
        }
        let message = Unverified::read(&bytes);
        answered(known, answer, |dns| message.evaluate(dns, &request, report))
    }

    /// The SPF record that a report proposes to the owner.
    pub(crate) fn fix<'a>(&self, report: &'a Report) -> Option<&'a Fix> {
        let mut fixes = report.fixes.iter().filter(|fix| fix.proven);
        fixes.find(|fix| fix.name.as_str() == DOMAIN)
    }

    /// The report on the zone once every record was published that is proposed to the owner, or why
    /// one of them cannot be.
    pub(crate) fn after(&self) -> Result<&Report, String> {
        let after = self.after.get_or_init(|| {
            let mut lines = self.all_lines();
            for fix in self.report().fixes.iter().filter(|fix| fix.proven) {
                publish(&mut lines, fix)?;
            }
            Ok(self.check(&zone_of(&lines)))
        });
        after.as_ref().map_err(Clone::clone)
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
        if self.mail_from.is_some() {
            without(&|world| world.mail_from = None);
        }
        if let Some(letter) = &self.letter {
            without(&|world| world.letter = None);
            for letter in letter.smaller() {
                without(&|world| world.letter = Some(letter.clone()));
            }
        }
        for index in 0..self.selectors.len() {
            without(&|world| {
                world.selectors.remove(index);
            });
        }
        for index in 0..self.spf_domains.len() {
            without(&|world| {
                world.spf_domains.remove(index);
            });
        }
        for index in 0..self.dkim_domains.len() {
            without(&|world| {
                world.dkim_domains.remove(index);
            });
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

/// Evaluates over answers until nothing is missing.
pub(crate) fn answered<T>(
    mut dns: Snapshot,
    answer: &dyn Fn(&Question) -> Answer,
    evaluate: impl Fn(&Snapshot) -> Result<T, Missing>,
) -> T {
    while dns.len() < QUESTION_LIMIT {
        match evaluate(&dns) {
            Ok(done) => return done,
            Err(missing) => {
                for question in missing.questions() {
                    dns.insert(question.clone(), answer(question));
                }
            }
        }
    }
    panic!("no end of questions")
}

/// The zone of some lines.
fn zone_of(lines: &[String]) -> Zone {
    let text = lines.join("\n");
    Zone::scan("chance", &text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The line of an SPF record of [`DOMAIN`].
pub(crate) fn record_line(text: &str) -> String {
    text_line(DOMAIN, text)
}

/// The line of a text at a name.
pub(crate) fn text_line(name: &str, text: &str) -> String {
    let written = |byte: &u8| match byte {
        b'\\' | b'"' => format!("\\{}", char::from(*byte)),
        b' '..=b'~' => char::from(*byte).to_string(),
        byte => format!("\\{byte:03}"),
    };
    let strings = text.as_bytes().chunks(255).map(|chunk| {
        let written: String = chunk.iter().map(written).collect();
        format!("\"{written}\"")
    });
    let strings: Vec<String> = strings.collect();
    // An empty text is one empty string (RFC 1035 §3.3.14).
    let strings = if strings.is_empty() {
        vec!["\"\"".to_owned()]
    } else {
        strings
    };
    format!("{name}. TXT {}", strings.join(" "))
}

/// Publishes a proposed record as whoever edits the zone would, or says why that cannot be done.
pub(crate) fn publish(lines: &mut Vec<String>, fix: &Fix) -> Result<(), String> {
    let owner = format!("{}. ", fix.name);
    let is_here = |line: &String| line.starts_with(&owner);
    for removal in &fix.removes {
        let gone = format!("{}. {} ", removal.name, removal.record_type.mnemonic());
        if !lines.iter().any(|line| line.starts_with(&gone)) {
            return Err(format!("{} does not stand there", removal.zone_line));
        }
        lines.retain(|line| !line.starts_with(&gone));
    }
    if let Some(alias) = lines.iter().find(|l| is_here(l) && l.contains(" CNAME ")) {
        return Err(format!("{} is to stand beside {alias}", fix.zone_line));
    }
    // What is published at a name is no longer denied there.
    lines.retain(|line| !(is_here(line) && line.ends_with("TXT !nxdomain")));
    let own: Vec<String> = lines.iter().filter(|line| is_here(line)).cloned().collect();
    for replaced in &fix.replaces {
        let stands =
            |line: &&String| line.contains(" TXT ") && escaped(line, fix) == Some(replaced.clone());
        let Some(there) = own.iter().find(stands) else {
            return Err(format!("{replaced} does not stand at {}", fix.name));
        };
        lines.retain(|line| line != there);
    }
    if fix.is_alias() && lines.iter().any(is_here) {
        return Err(format!("{} is to stand beside others", fix.zone_line));
    }
    lines.push(fix.zone_line.clone());
    Ok(())
}

/// The text of a line, exactly.
fn escaped(line: &str, fix: &Fix) -> Option<String> {
    let zone = Zone::scan("chance", line).ok()?;
    let answer = zone.answer(&Question::txt(fix.name.clone()));
    answer.texts().next().map(Text::escaped)
}

impl fmt::Display for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "[zone]\n{}", self.all_lines().join("\n"))?;
        writeln!(f, "\n[request]\ndomain: {}", self.domain)?;
        let lists = [
            ("selector", &self.selectors),
            ("spf-domain", &self.spf_domains),
            ("dkim-domain", &self.dkim_domains),
        ];
        for (key, list) in lists {
            for value in list {
                writeln!(f, "{key}: {value}")?;
            }
        }
        if let Some(ip) = self.ip {
            writeln!(f, "ip: {ip}")?;
        }
        if let Some(mail_from) = self.mail_from {
            writeln!(f, "mail-from: {mail_from}")?;
        }
        if let Some(letter) = &self.letter {
            let bytes = letter.bytes();
            writeln!(f, "\n[evidence]\n{}", String::from_utf8_lossy(&bytes))?;
            writeln!(f, "# {letter:?}")?;
        }
        for written in &self.records {
            writeln!(f, "# meant: {} {:?}", written.meant(), written.slips)?;
        }
        Ok(())
    }
}
