//! Texts of gateways that are not in the catalogue, because only whoever runs the page knows them.

use serde::{Deserialize, Serialize};

use super::{Kind, Turn, extract};

/// A rejection text of a gateway of one's own.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OwnText {
    /// What the rejection is said to be by, and what to do about it.
    says: Own,
    /// What it is about.
    pub(super) kind: Kind,
    /// Who has to do something, where that is not who usually has to.
    pub(super) turn: Option<Turn>,
    /// The phrases that it has, as [`extract::normalise`] leaves them.
    phrases: Vec<String>,
}

/// What is said of a rejection by such a gateway.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Own {
    /// The name of the gateway.
    pub name: String,
    /// What whoever runs the page says about it.
    #[serde(default)]
    pub words: Option<String>,
}

impl OwnText {
    /// A text that is recognised where it has every one of these phrases.
    pub fn new(
        name: &str,
        phrases: &[String],
        kind: Kind,
        turn: Option<Turn>,
        words: Option<String>,
    ) -> Self {
        let phrases = phrases.iter().map(|phrase| extract::normalise(phrase));
        Self {
            says: Own {
                name: name.to_owned(),
                words,
            },
            kind,
            turn,
            phrases: phrases.filter(|phrase| !phrase.is_empty()).collect(),
        }
    }

    /// Whether a text, normalised, has every phrase; one without any has none.
    pub(super) fn matches(&self, plain: &str) -> bool {
        !self.phrases.is_empty() && self.phrases.iter().all(|phrase| plain.contains(&**phrase))
    }

    /// What is said of it.
    pub(super) fn says(&self) -> Own {
        self.says.clone()
    }
}
