//! What the page does on the way to a key pair.

use super::*;
use crate::dkim::KeyType;
use crate::dns::Name;

/// A step for a domain.
fn step(domain: &str, making: Making) -> Action {
    let domain = Name::parse(domain).unwrap();
    Action::KeyPair { domain, making }
}

/// A pair that was made.
fn made() -> Making {
    Making::Made(Rc::new(KeyPair {
        algorithm: KeyType::Ed25519,
        selector: "s1".to_owned(),
        public: Vec::new(),
        private: Pem(String::new()),
    }))
}

#[test]
fn a_pair_is_kept_for_its_domain() {
    let state = after(vec![
        step("shop.example", Making::Typed("s1".to_owned())),
        step("shop.example", Making::Begun),
    ]);
    assert_eq!(state.pairs.stage, Stage::Running);
    assert_eq!(state.pairs.selector.as_deref(), Some("s1"));
    let state = state.reduce(step("shop.example", made()));
    assert_eq!(
        (state.pairs.stage, state.pairs.made.len()),
        (Stage::Idle, 1)
    );
    assert_eq!(state.pairs.selector, None);
    let other = Name::parse("other.example").unwrap();
    assert!(state.pairs.of(&other).made.is_empty());
    // The next is for another domain, and one that comes late is not.
    let state = state.reduce(step("other.example", Making::Begun));
    let state = state.reduce(step("shop.example", made()));
    assert_eq!(
        (state.pairs.stage, state.pairs.made.len()),
        (Stage::Running, 0)
    );
}

#[test]
fn what_fails_is_said_until_something_is_typed() {
    for (making, stage) in [
        (Making::NoSelector, Stage::NoSelector),
        (Making::Failed(KeyType::Rsa), Stage::Failed(KeyType::Rsa)),
    ] {
        let state = after(vec![
            step("shop.example", Making::Begun),
            step("shop.example", making),
        ]);
        assert_eq!(state.pairs.stage, stage);
        let state = state.reduce(step("shop.example", Making::Typed("s2".to_owned())));
        assert_eq!(state.pairs.stage, Stage::Idle);
    }
}
