//! DMARC: every case under `tests/cases/dmarc` evaluated by two other implementations.
//!
//! What is compared is the result and the policy, as "RESULT POLICY". Without an authenticated
//! identifier a mail fails (RFC 9989 §5.3.5), and a record that cannot be used is as good as none
//! (§4.10.1), so our results are brought to these.

use std::path::Path;

use futures_executor::block_on;
use sentra_check::checkup::Decided;
use sentra_check::dmarc::DmarcResult;
use sentra_check::dns::Snapshot;
use sentra_check::resolve::drive;

use super::table::{self, Disagreement};
use super::{by_authheaders, by_mail_auth, cases};
use crate::case::Case;

/// The disagreements that are known.
const TABLE: &str = include_str!("../../second-opinions-dmarc.txt");

/// Our own result and policy.
fn ours(case: &Case) -> String {
    let mut dns = Snapshot::default();
    let dmarc = block_on(drive(&case.zone, &mut dns, &mut |_| {}, |dns| {
        Decided::of(dns, &case.request).map(|decided| decided.dmarc)
    }));
    let result = match dmarc.result {
        Some(DmarcResult::None | DmarcResult::PermError) => "none",
        Some(DmarcResult::Pass) => "pass",
        Some(DmarcResult::Fail) | None => "fail",
        Some(DmarcResult::TempError) => "temperror",
    };
    let policy = dmarc.policy.map_or("-", |policy| policy.keyword());
    format!("{result} {policy}")
}

#[test]
#[ignore = "needs what set-up fetches"]
fn every_disagreement_on_dmarc_is_accounted_for() {
    let folder = Path::new(crate::ROOT).join("tests/cases/dmarc");
    let cases = cases(&folder, "");
    let mail_auth = by_mail_auth::Asked::new();
    let mut authheaders = by_authheaders::Asked::new();
    let mut found = Vec::new();
    for (name, case) in &cases {
        let ours = ours(case);
        for (other, theirs) in [
            ("mail-auth", mail_auth.dmarc(&case.zone, &case.request)),
            ("authheaders", authheaders.result(&case.zone, &case.request)),
        ] {
            if theirs != ours {
                found.push(Disagreement {
                    case: name.clone(),
                    other: other.to_owned(),
                    ours: ours.clone(),
                    theirs,
                });
            }
        }
    }
    println!("{} mails, {} disagreements", cases.len(), found.len());
    table::compare("tests/second-opinions-dmarc.txt", TABLE, &found);
}
