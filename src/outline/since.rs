//! After publishing: how long an old answer may be kept, and what has become of what was proposed.

use super::steps::is_to_publish;
use crate::dns::{Alias, Answer, Data, Question};
use crate::findings::Arg;
use crate::report::{Fix, Report};

/// What has become of the records that an earlier report proposes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Since {
    /// The DNS has what it had.
    Nothing,
    /// Some are there, perhaps none, and something has changed.
    Part {
        /// How many are there.
        done: usize,
        /// How many were proposed.
        of: usize,
    },
    /// All are there, or others that do the same.
    All,
}

impl Since {
    /// Compares two reports on a domain. None where nothing was proposed, or where one of the names
    /// could not be looked up now: then nothing is known.
    pub fn of(before: &Report, now: &Report) -> Option<Self> {
        let proposed: Vec<&Fix> = before
            .fixes
            .iter()
            .filter(|fix| is_to_publish(fix))
            .collect();
        let (mut done, mut changed) = (0, false);
        for fix in &proposed {
            let question = Question::txt(fix.name.clone());
            let was = before.snapshot.get(&question).ok()?;
            let is = now.snapshot.get(&question).ok()?;
            if is.failure().is_some() {
                return None;
            }
            let differs = content(was) != content(is);
            changed |= differs;
            let is_open = now.findings.iter().any(|finding| {
                let is_here = finding.evidence.is_empty() || finding.evidence.contains(&question);
                fix.resolves.contains(&finding.code) && is_here
            });
            done += usize::from(differs && !is_open);
        }
        match proposed.len() {
            0 => None,
            of if done == of => Some(Self::All),
            of if changed => Some(Self::Part { done, of }),
            _ => Some(Self::Nothing),
        }
    }

    /// The name of its sentence, which takes `done` and `count`.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Nothing => "since-nothing",
            Self::Part { done: 0, .. } => "since-other",
            Self::Part { .. } => "since-part",
            Self::All => "since-all",
        }
    }

    /// What the sentence takes.
    pub fn counts(self) -> [(&'static str, Arg); 2] {
        let (done, of) = match self {
            Self::Part { done, of } => (done, of),
            Self::Nothing | Self::All => (0, 0),
        };
        [("done", done), ("count", of)].map(|(name, count)| (name, Arg::Number(count as u64)))
    }
}

/// For how many seconds the resolver that was asked may keep what is at the names of the records to
/// publish: until then it may answer as before. None where an answer does not say so, or where none
/// is kept.
pub fn kept_for(report: &Report) -> Option<u32> {
    let proposed = report.fixes.iter().filter(|fix| is_to_publish(fix));
    let kept = proposed.map(|fix| {
        let question = Question::txt(fix.name.clone());
        report.snapshot.get(&question).ok()?.ttl
    });
    let longest = kept.collect::<Option<Vec<u32>>>()?.into_iter().max();
    longest.filter(|seconds| *seconds > 0)
}

/// What stands at a name: its records come in any order (RFC 1034 §3.6), and whether a name without
/// any exists is a matter of the names below it.
fn content(answer: &Answer) -> (Vec<String>, &[Alias]) {
    let mut records: Vec<String> = answer.records().iter().map(Data::zone_text).collect();
    records.sort_unstable();
    (records, &answer.aliases)
}

#[cfg(test)]
mod tests {
    use super::super::tests::on;
    use super::*;

    /// The report on a domain with these records.
    fn report(zone: &str) -> Report {
        on("shop.example", zone)
    }

    const TWO: &str = "shop.example. 3600 TXT \"v=spf1 mx -all\"\n\
        shop.example. 3600 TXT \"v=spf1 include:_spf.post.example ~all\"\n\
        shop.example. 3600 MX 10 mail.shop.example.\n\
        mail.shop.example. A 192.0.2.10\n\
        _spf.post.example. TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\n";

    const DMARC: &str = "_dmarc.shop.example. 600 TXT \"v=DMARC1; p=none\"\n";

    /// What is proposed for two SPF records and no DMARC record, one after the other.
    #[test]
    fn what_was_proposed_is_followed() {
        let before = report(TWO);
        let published: Vec<&Fix> = before
            .fixes
            .iter()
            .filter(|fix| is_to_publish(fix))
            .collect();
        assert_eq!(published.len(), 2);
        assert_eq!(Since::of(&before, &before), Some(Since::Nothing));
        let of = published.len();
        let later = report(&[TWO, DMARC].concat());
        assert_eq!(
            Since::of(&before, &later),
            Some(Since::Part { done: 1, of })
        );
        // Another record than what is wanted.
        let other = report(&TWO.replace("v=spf1 mx -all", "v=spf1 a -all"));
        assert_eq!(
            Since::of(&before, &other),
            Some(Since::Part { done: 0, of })
        );
        // The same records in another order, as servers give them in turn.
        let (first, second) = (
            TWO.find('\n').unwrap() + 1,
            TWO.find("shop.example. 3600 MX").unwrap(),
        );
        let turned = [&TWO[first..second], &TWO[..first], &TWO[second..]].concat();
        assert_eq!(Since::of(&before, &report(&turned)), Some(Since::Nothing));
        // Another name below brings the one that was asked about into being, and nothing else.
        let below = report(&[TWO, "x._dmarc.shop.example. TXT \"x\"\n"].concat());
        assert_eq!(Since::of(&before, &below), Some(Since::Nothing));
        // One that does the same as what was proposed.
        let one = TWO.replacen("shop.example. 3600 TXT \"v=spf1 mx -all\"\n", "", 1);
        let all = report(&[&one, DMARC].concat());
        assert_eq!(Since::of(&before, &all), Some(Since::All));
        assert_eq!(Since::of(&all, &all), None);
        let down = report(&[TWO, "_dmarc.shop.example. TXT !servfail\n"].concat());
        assert_eq!(Since::of(&before, &down), None);
    }

    /// The longest of what the answers say; where one says nothing, that is not known.
    #[test]
    fn old_answers_are_kept_as_long_as_they_say() {
        let of = |zone: &str| kept_for(&report(zone));
        let dmarc = "_dmarc.shop.example. 600 TXT \"v=DMARC1; p=nine\"\n";
        assert_eq!(of(&[TWO, dmarc].concat()), Some(3600));
        assert_eq!(of(TWO), None);
        assert_eq!(
            of(&[TWO, dmarc]
                .concat()
                .replace("3600", "0")
                .replace("600", "0")),
            None
        );
    }
}
