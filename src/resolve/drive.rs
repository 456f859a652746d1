//! From "missing" to "done", asking everything at once and nothing twice.

use std::pin::pin;

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use futures_util::stream::{FuturesUnordered, StreamExt};
use litemap::LiteMap;

use super::Resolve;
use crate::dns::{Answer, Failure, Missing, Question, Snapshot};

/// Questions that are under way at once. Over HTTP/2 they share one connection; more only makes a
/// resolver refuse.
pub const CONCURRENCY: usize = 24;

/// Questions after which a check asks no more. An ordinary one takes about fifty; a domain that
/// leads from name to name without end gets the rest unanswered, which is said.
const QUESTION_LIMIT: usize = 250;

/// Bytes of answers beyond which it is not evaluated again at each answer, but when all have come
/// that are under way: an ordinary check has a tenth of that, and for one with records of 64 kB
/// each evaluation is work.
const LARGE: usize = 32_768;

/// How far a check is.
#[derive(Debug)]
pub struct Progress<'a> {
    /// Questions that are known to be needed so far, answered or not.
    pub needed: usize,
    /// Questions that were answered.
    pub answered: usize,
    /// The answer that has just arrived; none at the start.
    pub latest: Option<(&'a Question, &'a Answer)>,
}

/// Evaluates until nothing is missing.
///
/// An evaluator names what it misses with the most decisive first, so guesses wait for a free
/// place. It is run again as soon as answers come: a question that depends on one of them does not
/// wait for all the others, and the time taken is that of the longest chain. When that is longer
/// than a check may take, what is open counts as not answered in time, and what is known is shown.
pub async fn drive<T>(
    resolver: &impl Resolve,
    dns: &mut Snapshot,
    progress: &mut dyn FnMut(&Progress<'_>),
    evaluate: impl Fn(&Snapshot) -> Result<T, Missing>,
) -> T {
    drive_slowly(resolver, dns, progress, async |dns: &Snapshot| {
        evaluate(dns)
    })
    .await
}

/// The same with an evaluator that may give way to others in between.
pub async fn drive_slowly<T>(
    resolver: &impl Resolve,
    dns: &mut Snapshot,
    progress: &mut dyn FnMut(&Progress<'_>),
    evaluate: impl AsyncFn(&Snapshot) -> Result<T, Missing>,
) -> T {
    let mut under_way = FuturesUnordered::new();
    // What is needed so far, and whether it was asked.
    let mut known: LiteMap<Question, bool> = LiteMap::new();
    let (mut answered, mut size) = (0, 0);
    let late = resolver.late().shared();
    loop {
        // Reading the answers was work already.
        if size > LARGE {
            resolver.give_way().await;
        }
        let missing = match evaluate(dns).await {
            Ok(done) => return done,
            Err(missing) => missing,
        };
        for question in missing.questions() {
            if !known.contains_key(question) && known.len() < QUESTION_LIMIT {
                known.insert(question.clone(), false);
            }
            if let Some(asked @ false) = known.get_mut(question)
                && under_way.len() < resolver.concurrency()
            {
                *asked = true;
                let (question, late) = (question.clone(), late.clone());
                under_way.push(async move {
                    let answer = match select(late, pin!(resolver.resolve(&question))).await {
                        Either::Left((why, _)) => Answer::failed(why),
                        Either::Right((answer, _)) => answer,
                    };
                    (question, answer)
                });
            }
        }
        if answered == 0 {
            progress(&Progress {
                needed: known.len(),
                answered,
                latest: None,
            });
        }
        let Some(first) = under_way.next().await else {
            // Only questions beyond the limit are left.
            for question in missing.questions() {
                dns.insert(question.clone(), Answer::failed(Failure::Refused));
            }
            continue;
        };
        // Whatever else has come meanwhile is taken along, so that one evaluation serves it all.
        let mut next = Some(first);
        while let Some((question, answer)) = next {
            answered += 1;
            size += answer.size();
            next = under_way.next().now_or_never().flatten();
            if next.is_none() {
                let latest = Some((&question, &answer));
                progress(&Progress {
                    needed: known.len(),
                    answered,
                    latest,
                });
            }
            dns.insert(question, answer);
            if next.is_none() && size > LARGE {
                next = under_way.next().await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};

    use super::*;
    use crate::dns::zone::Zone;
    use crate::dns::{self, Name};

    /// A zone that notes what it is asked.
    struct Noting(Zone, RefCell<Vec<Question>>);

    impl Resolve for Noting {
        async fn resolve(&self, question: &Question) -> Answer {
            self.1.borrow_mut().push(question.clone());
            self.0.answer(question)
        }
    }

    fn ask(dns: &Snapshot, name: &str) -> Result<String, Missing> {
        let name = Name::parse(name).unwrap();
        let answer = dns.get(&Question::txt(name))?;
        Ok(answer.texts().map(dns::Text::shown).collect())
    }

    /// A zone that answers one question after another, as a browser hears of them.
    struct Slow(Zone, RefCell<usize>, Cell<usize>);

    impl Resolve for Slow {
        async fn resolve(&self, question: &Question) -> Answer {
            let turn = self.1.replace_with(|turn| *turn + 1);
            for _ in 0..=turn {
                let mut first = true;
                std::future::poll_fn(|context| {
                    context.waker().wake_by_ref();
                    match std::mem::take(&mut first) {
                        true => std::task::Poll::Pending,
                        false => std::task::Poll::Ready(()),
                    }
                })
                .await;
            }
            self.0.answer(question)
        }

        async fn give_way(&self) {
            self.2.set(self.2.get() + 1);
        }
    }

    /// How often it is evaluated, and how often others have their turn before, where sixteen
    /// answers of this many bytes come one after another.
    fn evaluations(bytes: usize) -> (usize, usize) {
        let value = "x".repeat(bytes);
        let lines = (0..16).map(|n| {
            let strings = value.as_bytes().chunks(200);
            let strings = strings.map(|s| format!("\"{}\" ", String::from_utf8_lossy(s)));
            format!("n{n} TXT {}\n", strings.collect::<String>())
        });
        let zone = Zone::scan("test", &lines.collect::<String>()).unwrap();
        let count = RefCell::new(0);
        let evaluate = |dns: &Snapshot| {
            *count.borrow_mut() += 1;
            dns::all((0..16).map(|n| ask(dns, &format!("n{n}"))))
        };
        let resolver = Slow(zone, RefCell::default(), Cell::default());
        futures_executor::block_on(drive(
            &resolver,
            &mut Snapshot::default(),
            &mut |_| {},
            evaluate,
        ));
        (count.take(), resolver.2.take())
    }

    #[test]
    fn large_answers_are_evaluated_together() {
        let (small, large) = (evaluations(10), evaluations(20_000));
        assert!(small.0 > 10 && small.1 == 0, "{small:?}");
        assert!(large.0 < 5 && large.1 > 0, "{large:?}");
    }

    #[test]
    fn independent_questions_go_out_together_and_none_twice() {
        let zone = Zone::scan("test", "a TXT b\nb TXT c\nc TXT d\nx TXT y\n").unwrap();
        let resolver = Noting(zone, RefCell::default());
        let evaluate = |dns: &Snapshot| {
            let chain = ask(dns, "a")
                .and_then(|b| ask(dns, &b))
                .and_then(|c| ask(dns, &c));
            dns::both(chain, ask(dns, "x"))
        };
        let done = futures_executor::block_on(drive(
            &resolver,
            &mut Snapshot::default(),
            &mut |_| {},
            evaluate,
        ));
        assert_eq!(done, ("d".to_owned(), "y".to_owned()));
        assert_eq!(resolver.1.borrow().len(), 4);
    }
}
