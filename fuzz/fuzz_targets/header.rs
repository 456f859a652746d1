//! Reading the header of a message: who sent it, which way it came, from which client, what receivers found.

#![no_main]

use mail_parser::MessageParser;
use sentra_check::message::Message;
use sentra_check_fuzz::fuzz_target;

/// Fields of one kind that are kept.
const FIELD_LIMIT: usize = 100;

/// Characters of a line that are kept.
const LINE_LIMIT: usize = 300;

fuzz_target!(|data: &[u8]| {
    let Some(parsed) = MessageParser::default().parse_headers(data) else {
        return;
    };
    let message = Message::of(&parsed);
    assert_eq!(
        message,
        Message::of(&parsed),
        "reading depends on nothing else"
    );
    for count in [
        message.from.len(),
        message.to.len(),
        message.signatures.len(),
        message.broken_signatures.len(),
        message.hops.len(),
        message.results.len(),
        message.received_spf.len(),
    ] {
        assert!(count <= FIELD_LIMIT);
    }
    assert!(message.from.iter().all(|address| address.contains('@')));
    assert!(
        message.from_fields > 0 || message.from.is_empty(),
        "an author comes from a field"
    );
    let is_told = message.client.is_some() || message.client_hidden.is_some();
    assert_eq!(message.client_from.is_some(), is_told);
    assert_eq!(message.client_reason.is_some(), is_told);
    assert!(message.client.is_none() || message.client_hidden.is_none());
    let line = message.client_from.iter();
    let broken = message.broken_signatures.iter().map(|one| &one.line);
    assert!(
        line.chain(broken)
            .all(|line| line.chars().count() <= LINE_LIMIT),
        "a line that is shown is short"
    );
    assert!(message.entry().is_none_or(|hop| hop.ip == message.client));
    assert!(message.receiver_results().count() <= message.results.len());
    assert!(message.keys().count() <= 3 * FIELD_LIMIT);
    // It goes into a report, and comes out of one that was saved.
    let text = serde_json::to_string(&message).expect("it is plain data");
    let again: Message = serde_json::from_str(&text).expect("it was written so");
    assert_eq!(again, message);
});
