//! A report that was saved and perhaps edited: it is refused, or a report is made anew that can be saved and made anew
//! again, and is the same.

#![no_main]

use sentra_check::gateways::Outcome;
use sentra_check::report::{FORMAT, Header, Saved};
use sentra_check_fuzz::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(header) = serde_json::from_slice::<Header>(data) else {
        return;
    };
    assert_eq!(header.check().is_ok(), header.format <= FORMAT);
    let Ok(saved) = serde_json::from_slice::<Saved>(data) else {
        return;
    };
    let Ok(report) = saved.replay() else {
        return;
    };
    assert_eq!(report.format, FORMAT);
    let outcome = report.sentraguard().outcome;
    assert_eq!(
        report.exit_code(),
        match outcome {
            Outcome::Accept => 0,
            Outcome::Unknown => 2,
            _ => 1,
        }
    );
    assert!(report.fixes.iter().all(|fix| fix.proven));
    let text = serde_json::to_string(&report).expect("it is plain data");
    let saved: Saved = serde_json::from_str(&text).expect("it holds what is read of it");
    assert_eq!(saved.replay().as_ref(), Ok(&report), "nothing is lost");
});
