//! Reading whatever somebody pastes or drops: rejections, reports of failure, messages.

#![no_main]

use sentra_check::dns::Name;
use sentra_check::evidence::read;
use sentra_check_fuzz::fuzz_target;

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
        assert_eq!(bounce.kind.is_some(), bounce.certainty.is_some());
        assert_eq!(bounce.ip.is_some(), bounce.address_certainty.is_some());
        assert!(bounce.code.is_none_or(|code| (400..600).contains(&code)));
        assert!(
            bounce
                .address_from
                .iter()
                .chain(&bounce.sender_from)
                .all(|line| line.len() < 500)
        );
        assert!(bounce.other_senders.len() <= 2);
        let used = bounce.client_ip();
        assert!(used.is_none() || used == bounce.ip);
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
