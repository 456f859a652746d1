//! One answer for all checks that ask the same.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use async_once_cell::OnceCell;

use super::Resolve;
use crate::dns::{Answer, Failure, Question};

/// Checks that are to go on at once.
pub const CHECKS: usize = 8;

/// Answers that are kept; a question beyond them is asked each time.
const ANSWER_LIMIT: usize = 100_000;

/// A resolver for many checks at once, which asks no question twice, not even while its answer is
/// under way. A failed lookup is not kept: the next check that needs it tries again.
#[derive(Debug)]
pub struct Shared<R> {
    resolver: R,
    answers: RefCell<BTreeMap<Question, Rc<OnceCell<Answer>>>>,
}

impl<R> Shared<R> {
    /// Keeps what a resolver answers.
    pub fn new(resolver: R) -> Self {
        Self {
            resolver,
            answers: RefCell::default(),
        }
    }

    /// The place for an answer; nothing where there are too many.
    fn place(&self, question: &Question) -> Option<Rc<OnceCell<Answer>>> {
        let mut answers = self.answers.borrow_mut();
        if answers.len() >= ANSWER_LIMIT {
            return answers.get(question).cloned();
        }
        Some(answers.entry(question.clone()).or_default().clone())
    }
}

impl<R: Resolve> Resolve for Shared<R> {
    async fn resolve(&self, question: &Question) -> Answer {
        let Some(place) = self.place(question) else {
            return self.resolver.resolve(question).await;
        };
        let asked = self.resolver.resolve(question);
        let answer = place.get_or_init(asked).await.clone();
        if answer.failure().is_some() {
            let mut answers = self.answers.borrow_mut();
            if answers
                .get(question)
                .is_some_and(|kept| Rc::ptr_eq(kept, &place))
            {
                answers.remove(question);
            }
        }
        answer
    }

    async fn give_way(&self) {
        self.resolver.give_way().await;
    }

    /// Each of the checks has a time of its own.
    async fn late(&self) -> Failure {
        self.resolver.late_from_now().await
    }

    /// All checks together have twice as many questions under way as one alone. Each has its share,
    /// so that one whose domain hangs leaves the others theirs.
    fn concurrency(&self) -> usize {
        (2 * self.resolver.concurrency() / CHECKS).max(1)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use futures_executor::block_on;
    use futures_util::future::join;

    use super::*;
    use crate::dns::zone::Zone;
    use crate::dns::{Failure, Name};

    /// A zone that counts what it is asked, and lets others go first.
    struct Counting(Zone, Cell<usize>);

    impl Resolve for Counting {
        async fn resolve(&self, question: &Question) -> Answer {
            self.1.set(self.1.get() + 1);
            let mut first = true;
            std::future::poll_fn(|context| {
                context.waker().wake_by_ref();
                if std::mem::take(&mut first) {
                    return std::task::Poll::Pending;
                }
                std::task::Poll::Ready(())
            })
            .await;
            self.0.answer(question)
        }
    }

    fn shared(zone: &str) -> Shared<Counting> {
        Shared::new(Counting(Zone::scan("test", zone).unwrap(), Cell::new(0)))
    }

    #[test]
    fn what_is_under_way_is_not_asked_again() {
        let shared = shared("a TXT b\n");
        let question = Question::txt(Name::parse("a").unwrap());
        let both = block_on(join(shared.resolve(&question), shared.resolve(&question)));
        assert_eq!(both.0, both.1);
        assert_eq!(block_on(shared.resolve(&question)), both.0);
        assert_eq!(shared.resolver.1.get(), 1);
    }

    #[test]
    fn what_failed_is_asked_again() {
        let shared = shared("a TXT !timeout\n");
        let question = Question::txt(Name::parse("a").unwrap());
        for asked in 1..3 {
            let answer = block_on(shared.resolve(&question));
            assert_eq!(answer.failure(), Some(Failure::Timeout));
            assert_eq!(shared.resolver.1.get(), asked);
        }
    }
}
