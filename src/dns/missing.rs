//! What an evaluator waits for.

use super::Question;

/// The questions an evaluator needs answered before it can go on, the most decisive first.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Missing(Vec<Question>);

impl Missing {
    /// The questions, without repetition, the most decisive first.
    pub fn questions(&self) -> &[Question] {
        &self.0
    }

    /// Adds the questions of `other` behind these.
    fn merge(&mut self, other: Self) {
        for question in other.0 {
            if !self.0.contains(&question) {
                self.0.push(question);
            }
        }
    }
}

impl From<Question> for Missing {
    fn from(question: Question) -> Self {
        Self(vec![question])
    }
}

/// Both results, or what either waits for; `a` is taken to be the more decisive.
pub fn both<A, B>(a: Result<A, Missing>, b: Result<B, Missing>) -> Result<(A, B), Missing> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(missing), Ok(_)) | (Ok(_), Err(missing)) => Err(missing),
        (Err(mut missing), Err(more)) => {
            missing.merge(more);
            Err(missing)
        }
    }
}

/// All results, or what any of them waits for, in their order.
pub fn all<T>(results: impl IntoIterator<Item = Result<T, Missing>>) -> Result<Vec<T>, Missing> {
    let (mut done, mut missing) = (Vec::new(), None::<Missing>);
    for next in results {
        match (next, &mut missing) {
            (Ok(next), None) => done.push(next),
            (Ok(_), Some(_)) => {}
            (Err(more), Some(missing)) => missing.merge(more),
            (Err(more), None) => missing = Some(more),
        }
    }
    missing.map_or(Ok(done), Err)
}

#[cfg(test)]
mod tests {
    use super::super::{Name, Question};
    use super::*;

    #[test]
    fn everything_missing_is_asked_at_once_and_nothing_twice() {
        let ask = |name: &str| Missing::from(Question::txt(Name::parse(name).unwrap()));
        let results: [Result<(), Missing>; 4] =
            [Err(ask("b")), Ok(()), Err(ask("a")), Err(ask("b"))];
        let missing = all(results).unwrap_err();
        let names: Vec<&str> = missing
            .questions()
            .iter()
            .map(|q| q.name.as_str())
            .collect();
        assert_eq!(names, ["b", "a"]);
    }
}
