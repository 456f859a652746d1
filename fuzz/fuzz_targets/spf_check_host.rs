//! Evaluating a sender over a small world: it ends, within the limits, and every step has a place.
//!
//! The first byte says who sends and how the world answers. Each line after it is a TXT record: the
//! first of `a.example`, the second of `b.example`, and so on.

#![no_main]

use std::net::IpAddr;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sentra_check::dns::{
    Answer, Data, Exchange, Failure, Name, Outcome, Question, RecordType, Snapshot, Text,
};
use sentra_check::resolve::{Resolve, drive};
use sentra_check::spf::{
    LOOKUP_LIMIT, Sender, SpfResult, Step, StepKind, VOID_LIMIT, annotate, check_host, expand,
};
use sentra_check_fuzz::fuzz_target;

/// The world: a choice of how to answer, and the records.
struct World<'a> {
    choice: u8,
    lines: Vec<&'a [u8]>,
}

impl Resolve for World<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        let name = question.name.as_str();
        if question.record_type == RecordType::Txt {
            let line = name
                .strip_suffix(".example")
                .and_then(|label| label.bytes().next())
                .and_then(|letter| self.lines.get(usize::from(letter.wrapping_sub(b'a'))));
            return Answer::new(line.map_or(Outcome::NxDomain, |line| {
                let text = Text::from_strings(line.chunks(Text::STRING_LIMIT));
                Outcome::Records(vec![Data::Txt(text)])
            }));
        }
        let sum = name.bytes().fold(self.choice, u8::wrapping_add);
        let host = |label: usize| Name::parse(&format!("h{label}.example"));
        let records: Vec<Data> = match question.record_type {
            _ if sum % 5 == 0 => Vec::new(),
            _ if sum % 17 == 1 => return Answer::failed(Failure::ServFail),
            RecordType::A => vec![Data::A([192, 0, 2, sum % 4].into())],
            RecordType::Aaaa => vec![Data::Aaaa(
                [0x2001, 0xdb8, 0, 0, 0, 0, 0, u16::from(sum % 4)].into(),
            )],
            RecordType::Mx => (0..usize::from(sum % 13))
                .filter_map(|n| host(n).ok())
                .map(|host| {
                    Data::Mx(Exchange {
                        preference: 1,
                        host,
                    })
                })
                .collect(),
            RecordType::Ptr => (0..usize::from(sum % 13))
                .filter_map(|n| host(n).ok())
                .map(Data::Ptr)
                .collect(),
            _ => Vec::new(),
        };
        Answer::new(if records.is_empty() {
            Outcome::NoData
        } else {
            Outcome::Records(records)
        })
    }
}

/// The outcome of a future that waits for nothing.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(done) = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            return done;
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&choice, rest)) = data.split_first() else {
        return;
    };
    let world = World {
        choice,
        lines: rest.split(|&byte| byte == b'\n').take(26).collect(),
    };
    let ip: IpAddr = match choice % 3 {
        0 => [192, 0, 2, 1].into(),
        1 => [0x2001, 0xdb8, 0, 0, 0, 0, 0, 1].into(),
        _ => [0, 0, 0, 0, 0, 0xffff, 0xc000, 0x0201].into(),
    };
    let sender = Sender {
        ip,
        helo: "h1.example".to_owned(),
        local_part: "some-one".to_owned(),
        domain: "a.example".to_owned(),
        now: 0,
    };
    let mut dns = Snapshot::default();
    let checked = at_once(drive(&world, &mut dns, &mut |_| {}, |dns| {
        check_host(dns, &sender)
    }));

    assert!(checked.lookups <= LOOKUP_LIMIT + 1);
    assert!(checked.voids <= VOID_LIMIT + 1);
    let is_address = |kind| matches!(kind, RecordType::A | RecordType::Aaaa);
    let addresses = dns
        .iter()
        .filter(|(asked, _)| is_address(asked.record_type));
    assert!(checked.voids <= checked.lookups + addresses.count());
    assert!(checked.explanation.is_none() || checked.result == SpfResult::Fail);

    let is_record = |step: &Step<'_>| step.kind == StepKind::Record;
    let records: Vec<Step<'_>> = checked.steps.iter().filter(is_record).collect();
    let (mut lookups, mut voids) = (0, 0);
    for step in checked.steps.iter() {
        assert!(
            step.lookups >= lookups && step.voids >= voids,
            "counts only grow"
        );
        (lookups, voids) = (step.lookups, step.voids);
        let Some(span) = step.span else {
            continue;
        };
        let record = records.iter().find(|record| record.domain == step.domain);
        let record = record.expect("a term stands in a record");
        assert_eq!(span.of(&record.text), step.text, "a step is about its term");
    }

    let domain = Name::parse("a.example").expect("a name");
    let mut dns = Snapshot::default();
    let expansion = at_once(drive(&world, &mut dns, &mut |_| {}, |dns| {
        expand(dns, &domain)
    }));
    if let Some(result) = expansion.result {
        assert_eq!(
            checked.result, result,
            "a result for every sender holds for this one"
        );
    }
    annotate(expansion);
});
