//! The terms of a record that are evaluated.
//!
//! A record may have thousands of networks, which ask nothing: whoever looks for what a record
//! refers to goes past them.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize};

use super::tree::{TermUse, Via};

/// Terms in order; as JSON a list of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Terms {
    all: Vec<TermUse>,
    /// The places of those that ask something.
    #[serde(skip)]
    asking: Vec<usize>,
}

impl Terms {
    /// Those that ask something: lookups, voids and failures are theirs alone.
    pub fn asking(&self) -> impl DoubleEndedIterator<Item = &TermUse> {
        self.asking.iter().filter_map(|&at| self.all.get(at))
    }

    /// Changes those that ask something.
    pub(super) fn for_each_asking(&mut self, mut change: impl FnMut(&mut TermUse)) {
        for &at in &self.asking {
            self.all.get_mut(at).into_iter().for_each(&mut change);
        }
    }
}

impl From<Vec<TermUse>> for Terms {
    fn from(all: Vec<TermUse>) -> Self {
        let places = all.iter().enumerate();
        let asking = places.filter(|(_, term)| term.via != Via::Nothing);
        Self {
            asking: asking.map(|(at, _)| at).collect(),
            all,
        }
    }
}

impl Deref for Terms {
    type Target = [TermUse];

    fn deref(&self) -> &[TermUse] {
        &self.all
    }
}

impl<'de> Deserialize<'de> for Terms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn networks_are_passed_over_and_kept() {
        let text = "v=spf1 ip4:192.0.2.1 mx -all";
        let mut all = [(7, 20), (21, 23), (24, 28)]
            .map(|(start, end)| TermUse::new(Span::new(start, end), text));
        all[1].via = Via::Address;
        let terms = Terms::from(all.to_vec());
        let asking: Vec<&str> = terms.asking().map(|term| &*term.text).collect();
        assert_eq!((asking, terms.len()), (vec!["mx"], 3));
        let json = serde_json::to_string(&terms).unwrap();
        assert_eq!(json, serde_json::to_string(&all).unwrap());
        assert_eq!(serde_json::from_str::<Terms>(&json).unwrap(), terms);
    }
}
