//! The openspf test suite of RFC 7208: every one of its cases must pass, natively and in the browser.

use sentra_check::dns::Snapshot;
use sentra_check::resolve::drive;
use sentra_check::spf::check_host;

use crate::openspf;

/// Runs the suite; every difference is told at once.
async fn run() {
    let mut failures = Vec::new();
    let mut count = 0;
    for scenario in openspf::scenarios() {
        for (name, case) in &scenario.tests {
            count += 1;
            let sender = case.sender();
            let zones = scenario.zones();
            let checked = drive(&zones, &mut Snapshot::default(), &mut |_| {}, |dns| {
                check_host(dns, &sender)
            })
            .await;
            let result = serde_json::to_value(checked.result).expect("a result is JSON");
            let result = result.as_str().unwrap_or_default().to_owned();
            let allowed = case.results();
            if !allowed.contains(&&*result) {
                let title = format!("{} / {name}", scenario.description);
                failures.push(format!(
                    "{title}: expected {allowed:?}, found {result} {:?}",
                    checked.reason
                ));
            }
            // "DEFAULT" stands for the explanation of a receiver that found none.
            let expected = case
                .explanation
                .as_deref()
                .filter(|text| *text != "DEFAULT");
            // RFC 7208 §7.3 leaves the case of an IPv6 address in macro form open.
            let lower = |text: &str| text.to_ascii_lowercase();
            let same = checked.explanation.as_deref().map(lower) == expected.map(lower);
            if case.explanation.is_some() && !same {
                failures.push(format!(
                    "{} / {name}: expected explanation {expected:?}, found {:?}",
                    scenario.description, checked.explanation
                ));
            }
        }
    }
    assert_eq!(
        count,
        openspf::CASES,
        "the suite has another number of cases"
    );
    assert!(
        failures.is_empty(),
        "{} differences:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
#[ignore = "needs what set-up fetches"]
fn the_openspf_suite_passes() {
    futures_executor::block_on(run());
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
async fn the_openspf_suite_passes() {
    run().await;
}
