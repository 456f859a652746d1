//! Recognising a rejection by its words.

#![no_main]

use sentra_check::bounce::read;
use sentra_check_fuzz::fuzz_target;

fuzz_target!(|text: &str| {
    let bounce = read(text);
    assert_eq!(bounce, read(text), "reading depends on nothing else");
    assert_eq!(bounce.kind.is_some(), bounce.turn.is_some());
    assert!(bounce.code.is_none_or(|code| (400..600).contains(&code)));
    assert!(bounce.codes.len() <= 10);
    if let Some(ip) = bounce.ip {
        // An IPv6 address may be written in more than one way.
        assert!(ip.is_ipv6() || text.contains(&ip.to_string()));
    }
    // A mail program quotes what it answers, and case tells nothing. The fields of a status lose
    // their quoting before they come here.
    let quoted: String = text.lines().map(|line| format!("> {line}\n")).collect();
    let is_plain = text.is_ascii() && !text.contains(['>', '<', '=']);
    if bounce.kind.is_some() && bounce.delivery.is_none() && is_plain {
        assert_eq!(read(&quoted).kind, bounce.kind);
    }
});
