//! The tree walk (RFC 9989 §4.10).

use serde::{Deserialize, Serialize};

use super::record::{DmarcRecord, Psd, is_dmarc};
use crate::dns::{self, Answer, Failure, Missing, Name, Outcome, Question, Snapshot, Text};

/// Labels above which the walk takes its short cut, and queries it makes at the most.
pub(super) const LABEL_LIMIT: usize = 8;

/// A tree walk from one domain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Walk {
    /// The names that were visited, from the domain itself upwards, up to where the walk stops.
    pub visits: Vec<Visit>,
    /// The organizational domain; none where a failed lookup leaves it open.
    pub organizational_domain: Option<Name>,
}

/// One name of a walk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Visit {
    /// The domain; `_dmarc` before it is what was asked.
    pub domain: Name,
    /// What was there.
    pub state: VisitState,
    /// The record, where exactly one is there.
    pub record: Option<DmarcRecord>,
    /// The policy records, where there are several, and TXT records that are no policy records.
    pub discarded: Vec<Text>,
}

/// What was found at a name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VisitState {
    /// Exactly one policy record.
    Record,
    /// None.
    NoRecord,
    /// Several, which are all discarded.
    Several,
    /// The lookup failed.
    Failed(Failure),
}

impl Visit {
    /// The question that was asked.
    pub fn question(&self) -> Option<Question> {
        super::question(&self.domain)
    }

    /// Reads the answer at a name.
    fn new(domain: Name, answer: &Answer) -> Self {
        if let Outcome::Failed(failure) = answer.outcome {
            let state = VisitState::Failed(failure);
            return Self {
                domain,
                state,
                record: None,
                discarded: Vec::new(),
            };
        }
        let (mut records, mut discarded): (Vec<Text>, Vec<Text>) =
            answer.texts().cloned().partition(is_dmarc);
        let (state, record) = match &records[..] {
            [] => (VisitState::NoRecord, None),
            [record] => (VisitState::Record, Some(DmarcRecord::parse(record))),
            _ => (VisitState::Several, None),
        };
        if state == VisitState::Several {
            discarded.append(&mut records);
        }
        Self {
            domain,
            state,
            record,
            discarded,
        }
    }

    /// Why it could not be looked up, if so.
    pub fn failure(&self) -> Option<Failure> {
        match self.state {
            VisitState::Failed(failure) => Some(failure),
            _ => None,
        }
    }

    /// What the record says of public suffixes.
    pub fn psd(&self) -> Psd {
        self.record
            .as_ref()
            .map_or(Psd::Unsaid, |record| record.psd)
    }
}

/// Walks from a domain to the top, asking all names at once.
pub fn walk(dns: &Snapshot, start: &Name) -> Result<Walk, Missing> {
    let visits = dns::all(targets(start).into_iter().map(|domain| {
        // A name too long to have `_dmarc` before it has no record there.
        let Some(question) = super::question(&domain) else {
            return Ok(Visit::new(domain, &Answer::new(Outcome::NxDomain)));
        };
        Ok(Visit::new(domain, dns.get(&question)?))
    }))?;
    // §4.10 steps 2 and 6: psd=n or psd=y stops the walk.
    let end = visits.iter().position(|visit| visit.psd() != Psd::Unsaid);
    let end = end.map_or(visits.len(), |index| index + 1);
    let visits: Vec<Visit> = visits.into_iter().take(end).collect();
    let organizational_domain = organizational_domain(start, &visits);
    Ok(Walk {
        visits,
        organizational_domain,
    })
}

/// The domains a walk visits (RFC 9989 §4.10 steps 1 to 7).
fn targets(start: &Name) -> Vec<Name> {
    let count = start.label_count();
    let highest = if count >= LABEL_LIMIT {
        LABEL_LIMIT - 1
    } else {
        count.saturating_sub(1)
    };
    let mut targets = vec![start.clone()];
    targets.extend((1..=highest).rev().map(|labels| start.suffix(labels)));
    targets
}

/// Selects the organizational domain (RFC 9989 §4.10.2).
pub(super) fn organizational_domain(start: &Name, visits: &[Visit]) -> Option<Name> {
    // §5.3.6: what did not answer may have a record with `psd`, or the one with the fewest labels.
    if visits.iter().any(|visit| visit.failure().is_some()) {
        return None;
    }
    for visit in visits {
        match visit.psd() {
            Psd::No => return Some(visit.domain.clone()),
            Psd::Yes if visit.domain != *start => {
                return Some(start.suffix(visit.domain.label_count() + 1));
            }
            _ => {}
        }
    }
    let shortest = visits.iter().rfind(|visit| visit.record.is_some());
    Some(shortest.map_or(start, |visit| &visit.domain).clone())
}

impl Walk {
    /// The visit whose record applies, unless it is that of a public suffix above the domain:
    /// then somebody else wrote it.
    pub fn owners_visit(&self) -> Option<&Visit> {
        let visit = self.policy_visit().ok()??;
        let own = self.visits.first().is_some_and(|own| own == visit);
        (own || visit.psd() != Psd::Yes).then_some(visit)
    }

    /// Why the walk is not complete, if so.
    pub fn failure(&self) -> Option<Failure> {
        self.visits.iter().find_map(Visit::failure)
    }

    /// The visit whose record applies to the domain the walk started from (RFC 9989 §4.10.1): its
    /// own, else that of the organizational domain, else that of the public suffix domain.
    ///
    /// Nothing where there is none; a failure where a lookup that decides did not succeed.
    pub fn policy_visit(&self) -> Result<Option<&Visit>, Failure> {
        let Some(own) = self.visits.first() else {
            return Ok(None);
        };
        match own.state {
            VisitState::Record => return Ok(Some(own)),
            VisitState::Failed(failure) => return Err(failure),
            VisitState::NoRecord | VisitState::Several => {}
        }
        let Some(organizational) = &self.organizational_domain else {
            return self.failure().map_or(Ok(None), Err);
        };
        let at = |domain: &Name| {
            self.visits
                .iter()
                .find(|visit| visit.domain == *domain && visit.record.is_some())
        };
        let suffix = self.visits.iter().find(|visit| visit.psd() == Psd::Yes);
        Ok(at(organizational).or(suffix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::zone::Zone;

    fn walk_in(zone: &str, start: &str) -> Walk {
        let zone = Zone::scan("test", zone).unwrap();
        let mut dns = Snapshot::default();
        let start = Name::parse(start).unwrap();
        loop {
            match walk(&dns, &start) {
                Ok(walk) => return walk,
                Err(missing) => {
                    for question in missing.questions() {
                        dns.insert(question.clone(), zone.answer(question));
                    }
                }
            }
        }
    }

    fn policy_domain(walk: &Walk) -> Option<&str> {
        walk.policy_visit()
            .unwrap()
            .map(|visit| visit.domain.as_str())
    }

    #[test]
    fn long_names_take_the_short_cut() {
        let start = Name::parse("a.b.c.d.e.f.g.h.i.j.mail.example.com").unwrap();
        let names: Vec<String> = targets(&start).iter().map(Name::to_string).collect();
        assert_eq!(names.len(), 8);
        assert_eq!(names[1], "g.h.i.j.mail.example.com");
        assert_eq!(names[7], "com");
    }

    fn org(zone: &str, start: &str) -> Option<String> {
        let walk = walk_in(zone, start);
        walk.organizational_domain.map(|name| name.to_string())
    }

    #[test]
    fn there_are_eight_questions_at_the_most() {
        for (labels, questions) in [(1, 1), (2, 2), (7, 7), (8, 8), (9, 8), (40, 8)] {
            let start = Name::parse(&vec!["a"; labels].join(".")).unwrap();
            assert_eq!(targets(&start).len(), questions, "{labels} labels");
        }
        let eight = Name::parse("a.b.c.d.e.f.g.h").unwrap();
        assert_eq!(targets(&eight)[1].as_str(), "b.c.d.e.f.g.h");
    }

    /// The examples at the end of §4.10.2.
    #[test]
    fn organizational_domains_of_the_standard() {
        let org = |zone, start| org(zone, start).unwrap();
        let two = "_dmarc.mail.example.com TXT v=DMARC1\n_dmarc.example.com TXT v=DMARC1\n";
        assert_eq!(org(two, "a.mail.example.com"), "example.com");
        let stop =
            "_dmarc.mail.example.com TXT \"v=DMARC1; psd=n\"\n_dmarc.example.com TXT v=DMARC1\n";
        assert_eq!(org(stop, "a.mail.example.com"), "mail.example.com");
        let suffix = "_dmarc.com TXT \"v=DMARC1; psd=y\"\n";
        assert_eq!(org(suffix, "a.mail.example.com"), "example.com");
        assert_eq!(
            org("x.example.com A 192.0.2.1\n", "x.example.com"),
            "x.example.com"
        );
    }

    #[test]
    fn a_suffix_is_no_suffix_for_itself() {
        let zone = "_dmarc.bank.example TXT \"v=DMARC1; p=reject; psd=y\"\n";
        assert_eq!(org(zone, "bank.example").unwrap(), "bank.example");
        assert_eq!(walk_in(zone, "bank.example").visits.len(), 1);
        let below = walk_in(zone, "giant.bank.example");
        assert_eq!(policy_domain(&below), Some("bank.example"));
        assert_eq!(
            below.organizational_domain.unwrap().as_str(),
            "giant.bank.example"
        );
        // `psd=u`, or a value that is none, says nothing.
        for psd in ["u", "x"] {
            let zone = format!("_dmarc.bank.example TXT \"v=DMARC1; p=reject; psd={psd}\"\n");
            assert_eq!(org(&zone, "giant.bank.example").unwrap(), "bank.example");
            assert_eq!(walk_in(&zone, "giant.bank.example").visits.len(), 3);
        }
    }

    #[test]
    fn a_suffix_speaks_only_where_the_organization_does_not() {
        let zone = "_dmarc.bank.example TXT \"v=DMARC1; p=reject; psd=y\"\n\
                    _dmarc.giant.bank.example TXT \"v=DMARC1; p=none\"\n";
        let walk = walk_in(zone, "a.giant.bank.example");
        assert_eq!(policy_domain(&walk), Some("giant.bank.example"));
        let several = format!("{zone}_dmarc.giant.bank.example TXT \"v=DMARC1; p=reject\"\n");
        let walk = walk_in(&several, "a.giant.bank.example");
        assert_eq!(policy_domain(&walk), Some("bank.example"));
    }

    #[test]
    fn several_records_are_discarded_and_the_walk_goes_on() {
        let zone = "_dmarc.example.com TXT \"v=DMARC1; p=reject\"\n\
                    _dmarc.a.example.com TXT \"v=DMARC1; p=none; psd=n\"\n\
                    _dmarc.a.example.com TXT \"v=DMARC1; p=none\"\n";
        let walk = walk_in(zone, "a.example.com");
        assert_eq!(walk.visits[0].state, VisitState::Several);
        assert_eq!(walk.visits.len(), 3);
        assert_eq!(policy_domain(&walk), Some("example.com"));
        // One policy record among texts of another kind is one policy record.
        let zone = "_dmarc.example.com TXT \"v=DMARC1; p=reject\"\n\
                    _dmarc.example.com TXT \"v=spf1 -all\"\n";
        let walk = walk_in(zone, "example.com");
        assert_eq!(policy_domain(&walk), Some("example.com"));
        assert_eq!(walk.visits[0].discarded.len(), 1);
    }

    #[test]
    fn the_policy_is_the_domains_own_or_its_organizations() {
        let zone = "_dmarc.example.com TXT \"v=DMARC1; p=reject\"\n_dmarc.a.mail.example.com TXT \"v=DMARC1; p=none\"\n";
        assert_eq!(
            policy_domain(&walk_in(zone, "a.mail.example.com")),
            Some("a.mail.example.com")
        );
        assert_eq!(
            policy_domain(&walk_in(zone, "b.mail.example.com")),
            Some("example.com")
        );
        // A record between the two is not asked for its policy.
        let zone = format!("{zone}_dmarc.mail.example.com TXT \"v=DMARC1; p=quarantine\"\n");
        assert_eq!(
            policy_domain(&walk_in(&zone, "b.mail.example.com")),
            Some("example.com")
        );
        let twice = "_dmarc.example.com TXT \"v=DMARC1; p=reject\"\n_dmarc.example.com TXT \"v=DMARC1; p=none\"\n";
        assert_eq!(policy_domain(&walk_in(twice, "example.com")), None);
    }

    #[test]
    fn a_failed_lookup_leaves_open_what_it_decides() {
        let zone =
            "_dmarc.mail.example.com TXT \"v=DMARC1; p=reject\"\n_dmarc.example.com TXT !timeout\n";
        let walk = walk_in(zone, "mail.example.com");
        assert_eq!(policy_domain(&walk), Some("mail.example.com"));
        assert_eq!(walk.organizational_domain, None);
        assert_eq!(
            walk_in(zone, "other.example.com").policy_visit(),
            Err(Failure::Timeout)
        );
        // In the middle there may be a `psd`, whatever stands above.
        let zone = "_dmarc.b.example.com TXT !servfail\n\
                    _dmarc.example.com TXT \"v=DMARC1; p=reject\"\n";
        let walk = walk_in(zone, "a.b.example.com");
        assert_eq!(walk.organizational_domain, None);
        assert_eq!(walk.policy_visit(), Err(Failure::ServFail));
        // Above where the walk stops nothing is asked for.
        let zone =
            "_dmarc.b.example.com TXT \"v=DMARC1; psd=n\"\n_dmarc.example.com TXT !servfail\n";
        assert_eq!(org(zone, "a.b.example.com").unwrap(), "b.example.com");
    }
}
