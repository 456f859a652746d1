//! Reading a DKIM key record: it never fails, all that it says has a place in the text, and a record that
//! is written anew is in order and stays as it is.

#![no_main]

use sentra_check::dkim::{KeyRecord, KeyState, SHORTEST_KEY, repair};
use sentra_check::dns::Text;
use sentra_check_fuzz::fuzz_target;

/// What must hold for any text.
fn check(text: &Text) {
    let Some(key) = KeyRecord::parse(text) else {
        assert_eq!(
            repair(text),
            None,
            "what is no key record cannot be repaired"
        );
        return;
    };
    assert_eq!(key.text, text.shown());
    for span in key
        .faults
        .iter()
        .map(|fault| fault.span)
        .chain(key.remarks.iter().map(|remark| remark.span))
    {
        assert!(
            !span.of(&key.text).is_empty(),
            "{span:?} is no part of the text"
        );
    }
    let Some(repaired) = repair(text) else {
        return;
    };
    assert!(!key.is_private(), "a private key is never kept");
    let repaired = Text::from_value(&repaired);
    let again = KeyRecord::parse(&repaired);
    let again = again.unwrap_or_else(|| panic!("{repaired} is no key record"));
    assert!(again.faults.is_empty(), "{repaired}: {:?}", again.faults);
    assert!(!again.testing && !again.revoked);
    if again.short_bits(SHORTEST_KEY).is_none() {
        assert!(matches!(again.state(), KeyState::Valid | KeyState::Weak));
    }
    assert_eq!(repair(&repaired), Some(repaired.shown()), "once is enough");
}

fuzz_target!(|data: &[u8]| {
    check(&Text::from_strings(data.chunks(Text::STRING_LIMIT)));
    let tagged = [b"v=DKIM1; k=rsa; p=", data].concat();
    check(&Text::from_strings(tagged.chunks(Text::STRING_LIMIT)));
});
