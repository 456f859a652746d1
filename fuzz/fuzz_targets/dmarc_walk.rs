//! The tree walk over a small world: eight questions at the most, and an organization and a policy
//! that stand on the way.
//!
//! The first line is the domain. Each line after it is a TXT record of the name one further up, the
//! first being that of the domain itself; a line that is "!" is a lookup that failed.

#![no_main]

use sentra_check::dmarc::{Alignment, Closer, Dmarc, DmarcResult, VisitState, evaluate, walk};
use sentra_check::dns::{Answer, Data, Failure, Name, Outcome, Question, Snapshot, Text};
use sentra_check_fuzz::fuzz_target;

/// The answer for a name so far up.
fn answer(lines: &[&[u8]], up: usize) -> Answer {
    match lines.get(up) {
        None | Some(&[]) => Answer::new(Outcome::NxDomain),
        Some(&[b'!']) => Answer::failed(Failure::ServFail),
        Some(line) => {
            let parts = line.split(|&byte| byte == b'|');
            let texts = parts.map(|part| Text::from_strings(part.chunks(Text::STRING_LIMIT)));
            Answer::new(Outcome::Records(texts.map(Data::Txt).collect()))
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let mut lines = data.split(|&byte| byte == b'\n');
    let start = lines.next().and_then(|line| std::str::from_utf8(line).ok());
    let Some(start) = start.and_then(|start| Name::parse(start).ok()) else {
        return;
    };
    let lines: Vec<&[u8]> = lines.take(130).collect();
    let count = start.label_count();
    let mut dns = Snapshot::default();
    let Err(missing) = walk(&dns, &start) else {
        // A name that is too long for `_dmarc` before it leaves nothing to ask.
        return;
    };
    assert!(
        missing.questions().len() <= 8,
        "eight questions at the most"
    );
    for question in missing.questions() {
        let name = question.name.parent().expect("it begins with _dmarc");
        assert!(start.is_within(&name), "all questions lie on the way up");
        dns.insert(question.clone(), answer(&lines, count - name.label_count()));
    }
    let found = walk(&dns, &start).expect("everything is answered at once");
    assert_eq!(
        found.visits.first().map(|visit| &visit.domain),
        Some(&start)
    );
    let failed = found.visits.iter().any(|visit| visit.failure().is_some());
    assert_eq!(found.organizational_domain.is_none(), failed);
    if let Some(organization) = &found.organizational_domain {
        assert!(
            start.is_within(organization),
            "the organization is at or above"
        );
    }
    for visit in &found.visits {
        assert_eq!(visit.record.is_some(), visit.state == VisitState::Record);
        let _ = found.reading(visit);
    }
    if let Ok(Some(visit)) = found.policy_visit() {
        let record = visit.record.as_ref().expect("what applies is a record");
        assert!(record.text.starts_with('v'));
    }

    for exists in [None, Some(true), Some(false)] {
        let own = std::slice::from_ref(&start);
        let walk = Ok(found.clone());
        let dmarc = evaluate(&dns, &start, walk, exists, own, &[]).expect("everything is answered");
        assert_eq!(dmarc.identities[0].alignment, Alignment::Identical);
        assert_ne!(
            dmarc.result,
            Some(DmarcResult::Fail),
            "the very name is aligned"
        );
        assert!(dmarc.result != Some(DmarcResult::Pass) || dmarc.policy.is_some());
    }
    let walk = Ok(found.clone());
    let decided =
        evaluate(&dns, &start, walk, Some(true), &[], &[]).expect("everything is answered");
    let own = Question::txt(start.clone());
    dns.insert(own, Answer::new(Outcome::NxDomain));
    if let Ok(closer) = Closer::of(&dns, &start, &Ok(found), Vec::new()) {
        Dmarc::of(&dns, decided, closer, Some(&[]));
    }
});
