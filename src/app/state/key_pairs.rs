//! The key pairs that were made in the page. The browser makes them; what is told of that stands
//! here.

use std::fmt;
use std::rc::Rc;

use crate::dkim::KeyType;
use crate::dns::Name;

/// The pairs that were made for a domain, and how far the next one is.
#[derive(Clone, Debug, Default)]
pub(crate) struct KeyPairs {
    /// The domain; none as long as nothing was made.
    pub domain: Option<Name>,
    /// The selector as it was typed; none where it was not.
    pub selector: Option<String>,
    /// How far the next one is.
    pub stage: Stage,
    /// The pairs.
    pub made: Vec<Rc<KeyPair>>,
}

/// How far the making of a pair is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Stage {
    /// It has not begun, or came to its end.
    #[default]
    Idle,
    /// The browser is at it.
    Running,
    /// The browser cannot make a pair of this kind.
    Failed(KeyType),
    /// What was typed is no selector, or has a key already.
    NoSelector,
}

/// A key pair.
#[derive(Debug)]
pub(crate) struct KeyPair {
    /// Its algorithm.
    pub algorithm: KeyType,
    /// The selector it was made for.
    pub selector: String,
    /// The public half, as SubjectPublicKeyInfo.
    pub public: Vec<u8>,
    /// The private half.
    pub private: Pem,
}

/// A private key as a file has it; never shown.
pub(crate) struct Pem(pub String);

impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pem")
    }
}

/// What happens on the way to a pair.
#[derive(Clone, Debug)]
pub(crate) enum Making {
    /// A selector was typed.
    Typed(String),
    /// What stands in its field is no selector, or has a key already.
    NoSelector,
    /// The browser begins.
    Begun,
    /// It made a pair.
    Made(Rc<KeyPair>),
    /// It cannot make one of this kind.
    Failed(KeyType),
}

impl KeyPairs {
    /// Those of a domain.
    pub(crate) fn of(&self, domain: &Name) -> Self {
        match &self.domain {
            Some(other) if other != domain => Self::default(),
            _ => self.clone(),
        }
    }

    /// Those of a domain after something happened to them.
    pub(super) fn after(&self, domain: Name, making: Making) -> Self {
        let mut pairs = self.of(&domain);
        pairs.stage = match making {
            Making::Typed(selector) => {
                pairs.selector = Some(selector);
                pairs.stage = Stage::Idle;
                return pairs;
            }
            Making::NoSelector => Stage::NoSelector,
            Making::Begun => Stage::Running,
            // It comes late, and those of another domain are there since.
            Making::Made(_) | Making::Failed(_) if self.domain.as_ref() != Some(&domain) => {
                return self.clone();
            }
            Making::Made(pair) => {
                pairs.made.push(pair);
                pairs.selector = None;
                Stage::Idle
            }
            Making::Failed(algorithm) => Stage::Failed(algorithm),
        };
        pairs.domain = Some(domain);
        pairs
    }
}
