//! Reading the machine-readable part of a report of failure (RFC 3464).

#![no_main]

use sentra_check::bounce::Delivery;
use sentra_check_fuzz::fuzz_target;

fuzz_target!(|text: &str| {
    let Some(delivery) = Delivery::read(text) else {
        return;
    };
    assert!(delivery.diagnostic.is_some() || delivery.recipient.is_some());
    let values = [
        &delivery.reporting_mta,
        &delivery.remote_mta,
        &delivery.recipient,
        &delivery.date,
        &delivery.diagnostic,
        &delivery.status,
    ];
    for value in values.into_iter().flatten() {
        assert_eq!(value.trim(), value);
        assert!(
            value.lines().all(|line| text.contains(line.trim())),
            "nothing is made up"
        );
    }
    // What follows the first recipient that failed changes nothing.
    let more = format!("{text}\n\nRemote-MTA: dns; other.example\n");
    if let (Some(remote), Some(again)) = (&delivery.remote_mta, Delivery::read(&more)) {
        assert_eq!(Some(remote), again.remote_mta.as_ref());
    }
});
