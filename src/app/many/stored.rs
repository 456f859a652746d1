//! What outlives a reload: the list and its rows, in the session of the browser, which ends with the
//! tab.

use serde::{Deserialize, Serialize};

use super::state::{Many, Row};
use crate::app::{keep, storage};
use crate::dns::Name;

/// Under which name it is kept.
const KEY: &str = "sentra-check-domains";

/// The largest text that is kept, in bytes; browsers take a few million. Where the rows are too
/// many, the list is kept without them.
const SIZE_LIMIT: usize = 2_000_000;

/// What is kept.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Stored {
    /// What stands in the field.
    pub field: String,
    /// The domains that are checked.
    domains: Vec<Name>,
    /// Their rows.
    rows: Vec<Row>,
}

impl Stored {
    /// What there is to keep.
    fn of(many: &Many, field: String) -> Self {
        Self {
            field,
            domains: many.domains.to_vec(),
            rows: many.rows().cloned().collect(),
        }
    }

    /// The state at which it was kept; what was under way has ended.
    fn state(self) -> Many {
        Many::before(self.domains, self.rows)
    }
}

/// Keeps a state, in place of the one before.
pub(super) fn keep(many: &Many, field: String) {
    let mut stored = Stored::of(many, field);
    let mut text = keep::compact(&stored);
    if text.as_ref().is_none_or(|text| text.len() > SIZE_LIMIT) {
        stored.rows.clear();
        text = keep::compact(&stored).filter(|text| text.len() <= SIZE_LIMIT);
    }
    storage::keep_for_session(KEY, &text.unwrap_or_default());
}

/// The state that was kept, and what stood in the field.
pub(super) fn restore() -> (Many, String) {
    let text = storage::kept_for_session(KEY);
    let stored = text.and_then(|text| keep::read::<Stored>(&text));
    let mut stored = stored.unwrap_or_default();
    let field = std::mem::take(&mut stored.field);
    (stored.state(), field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::many::state::{Action, Stage};

    #[test]
    fn what_was_there_is_there_again() {
        let many = Many::default();
        assert_eq!(Stored::of(&many, String::new()).state().stage, Stage::Empty);
        let list = crate::list::List {
            domains: ["a.example", "b.example"]
                .iter()
                .flat_map(|name| Name::parse(name))
                .collect(),
            ..Default::default()
        };
        let many = many.after(Action::Start(Ok(list)));
        let text = serde_json::to_string(&Stored::of(&many, "a, b".to_owned())).unwrap();
        let stored: Stored = serde_json::from_str(&text).unwrap();
        assert_eq!(stored.field, "a, b");
        let again = stored.state();
        assert_eq!((again.stage, again.unasked()), (Stage::Cancelled, 2));
        assert!(again.job().is_none());
    }
}
