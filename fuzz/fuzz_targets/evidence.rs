//! Reading whatever somebody pastes or drops: rejections, reports of failure, messages.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sentra_check::dns::Name;
use sentra_check::evidence::read;

fuzz_target!(|data: &[u8]| {
    let Ok(found) = read(data) else {
        return;
    };
    assert_eq!(
        read(data).as_ref(),
        Ok(&found),
        "reading depends on nothing else"
    );
    assert!(
        found.message.is_some() || found.bounce.is_some(),
        "it is one or the other"
    );
    if let Some(bounce) = &found.bounce {
        assert_eq!(bounce.kind.is_some(), bounce.turn.is_some());
        assert!(bounce.gateway.is_none() || bounce.kind.is_some());
        assert!(bounce.code.is_none_or(|code| (400..600).contains(&code)));
        assert!(bounce.codes.len() <= 10);
    }
    if let Some(message) = &found.message {
        assert!(message.from.iter().all(|address| address.contains('@')));
        assert!(message.hops.len() <= 100 && message.results.len() <= 100);
        assert!(message.entry().is_none_or(|hop| hop.ip.is_some()));
    }
    let domain = Name::parse("shop.example").expect("a name");
    assert!(found.selectors(&domain).len() <= 100);
});
