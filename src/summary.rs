//! What is kept of each of many reports: a row of a table.
//!
//! A row has its parts under the names that the report has, and goes out as JSON or as CSV
//! (RFC 4180), which programs for tables open. These take a field that begins with `=` and a few
//! other characters for a formula and run it, and a record may begin with anything; so such a field
//! gets an apostrophe before it, which they show as text.

use csv::Writer;
use serde::{Deserialize, Serialize};

use crate::dkim::{FoundKey, KeyState};
use crate::dmarc::Policy;
use crate::dns::Name;
use crate::findings::Code;
use crate::gateways::{Cause, Outcome, Standing};
use crate::report::{Fix, Report};
use crate::spf::SpfResult;

/// With what a formula may begin in one program or another.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// The domain, in A-labels.
    pub domain: Name,
    /// Who alone can change its records, where everybody can have an address at it.
    #[serde(default)]
    pub operator: Option<String>,
    /// What SentraGuard makes of it.
    pub outcome: Outcome,
    /// Why that is not known, where it is not.
    pub error: Option<Cause>,
    /// The codes of what decided, the most decisive first.
    pub codes: Vec<Code>,
    /// SPF.
    pub spf: Spf,
    /// DMARC.
    pub dmarc: Dmarc,
    /// DKIM.
    pub dkim: Dkim,
    /// The records to publish, as lines of a zone file; before one, behind `;`, what has to go first.
    pub fixes: Vec<String>,
}

/// What is kept of SPF.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spf {
    /// The result, where it is the same for every client.
    pub result: Option<SpfResult>,
}

/// What is kept of DMARC.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dmarc {
    /// The policy that applies.
    pub policy: Option<Policy>,
}

/// What is kept of DKIM.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dkim {
    /// The keys that were found.
    pub keys: Vec<Key>,
}

/// What is kept of a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// Its selector.
    pub selector: String,
    /// What it is good for.
    pub state: KeyState,
}

/// The lines of one record to publish; none where somebody else has to publish it.
fn lines(fix: &Fix) -> impl Iterator<Item = String> {
    let gone = fix.removes.iter();
    let gone = gone.map(|removal| [";", &removal.zone_line].concat());
    let lines = gone.chain([fix.zone_line.clone()]);
    lines.filter(|_| fix.proven)
}

/// A row as CSV has it: one text or word a field.
#[derive(Serialize)]
struct Line {
    domain: String,
    outcome: Outcome,
    error: Option<Cause>,
    codes: String,
    #[serde(rename = "spf.result")]
    spf: Option<SpfResult>,
    #[serde(rename = "dmarc.policy")]
    dmarc: Option<Policy>,
    #[serde(rename = "dkim.keys")]
    keys: String,
    fixes: String,
    operator: String,
}

impl Summary {
    /// The row of a report.
    pub fn of(report: &Report) -> Self {
        let verdict = report.sentraguard();
        let error = match report.standing() {
            Standing::Open(cause) => Some(cause),
            _ => None,
        };
        let key = |key: &FoundKey| Key {
            selector: key.selector.clone(),
            state: key.state,
        };
        Self {
            domain: report.domain.clone(),
            operator: report.operator.clone(),
            outcome: verdict.outcome,
            error,
            codes: verdict.reasons.iter().map(|reason| reason.code).collect(),
            spf: Spf {
                result: report.spf.result,
            },
            dmarc: Dmarc {
                policy: report.dmarc.policy,
            },
            dkim: Dkim {
                keys: report.dkim.keys.iter().map(key).collect(),
            },
            fixes: report.fixes.iter().flat_map(lines).collect(),
        }
    }

    /// Whether the DNS did not say what decides, so that another try may.
    pub fn is_unanswered(&self) -> bool {
        self.error.is_some_and(Cause::is_silence)
    }

    /// Its line.
    fn line(&self) -> Line {
        let codes: Vec<&str> = self.codes.iter().map(|code| code.name()).collect();
        let keys = self.dkim.keys.iter();
        let keys = keys.map(|key| [&key.selector, "=", word(key.state)].concat());
        Line {
            domain: harmless(self.domain.as_str()),
            outcome: self.outcome,
            error: self.error,
            codes: harmless(&codes.join(" ")),
            spf: self.spf.result,
            dmarc: self.dmarc.policy,
            keys: harmless(&keys.collect::<Vec<_>>().join(" ")),
            fixes: harmless(&self.fixes.join("\n")),
            operator: harmless(self.operator.as_deref().unwrap_or_default()),
        }
    }
}

/// Rows as CSV, with the names of the columns above them. Several codes or keys in one field stand
/// apart by a space, several records by the end of a line.
pub fn csv(rows: &[Summary]) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    for row in rows {
        // It writes into memory, and each row has as many fields.
        let _ = writer.serialize(row.line());
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A field that no program takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) {
        return ["'", text].concat();
    }
    text.to_owned()
}

/// The name of a state, as JSON has it: that of its text without its kind.
fn word(state: KeyState) -> &'static str {
    let text: &str = state.into();
    text.trim_start_matches("key-state-")
}

#[cfg(test)]
mod tests {
    use futures_executor::block_on;

    use super::*;
    use crate::checkup::Request;
    use crate::dns::Snapshot;
    use crate::dns::zone::Zone;
    use crate::report::report;
    use crate::resolve::drive;

    fn row(domain: &str, zone: &str) -> Summary {
        let zone = Zone::scan("test", zone).unwrap();
        let request = Request::new(Name::parse(domain).unwrap(), 0);
        let mut dns = Snapshot::default();
        let evaluate = |dns: &Snapshot| report(dns, &request);
        Summary::of(&block_on(drive(&zone, &mut dns, &mut |_| {}, evaluate)))
    }

    #[test]
    fn a_row_says_what_decided() {
        let zone = "a.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n_dmarc.a.example TXT \"v=DMARC1; p=reject\"\n\
                    s1._domainkey.a.example TXT \"v=DKIM1; p=\"\n";
        let found = row("a.example", zone);
        let json = serde_json::to_value(&found).unwrap();
        assert_eq!(json["outcome"], "unknown");
        assert_eq!(json["error"], "selector");
        assert_eq!(json["dmarc"]["policy"], "reject");
        assert!(!found.is_unanswered() && !found.codes.is_empty());
        let silent = row(
            "a.example",
            &zone.replace("\"v=spf1 ip4:192.0.2.1 -all\"", "!timeout"),
        );
        assert!(silent.is_unanswered(), "{:?}", silent.error);
    }

    /// The words for these may change their names; a file that somebody's program reads does not.
    #[test]
    fn the_column_error_has_values_of_its_own() {
        let causes = [
            (Cause::NotPermitted, "not-permitted"),
            (Cause::Unreadable, "unreadable"),
            (Cause::Failing, "failing"),
            (Cause::Busy, "busy"),
            (Cause::Unreachable, "unreachable"),
            (Cause::Signatures, "signatures"),
            (Cause::Filtered, "filtered"),
            (Cause::Unproven, "unproven"),
            (Cause::Unanswered, "unanswered"),
            (Cause::Selector, "selector"),
            (Cause::Unknown, "unknown"),
        ];
        let zone = "a.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n";
        let row = row("a.example", zone);
        for (cause, value) in causes {
            let row = Summary {
                error: Some(cause),
                ..row.clone()
            };
            assert_eq!(serde_json::to_value(&row).unwrap()["error"], value);
            let csv = csv(std::slice::from_ref(&row));
            let mut reader = csv::Reader::from_reader(csv.as_bytes());
            let record = reader.records().next().unwrap().unwrap();
            assert_eq!(record.get(2), Some(value));
        }
        let none = Summary { error: None, ..row };
        assert!(serde_json::to_value(&none).unwrap()["error"].is_null());
        assert_eq!(
            csv(&[none])
                .lines()
                .nth(1)
                .and_then(|line| line.split(',').nth(2)),
            Some("")
        );
    }

    #[test]
    fn states_have_the_names_that_they_have_in_json() {
        for state in [
            KeyState::Valid,
            KeyState::Weak,
            KeyState::Testing,
            KeyState::Revoked,
            KeyState::Invalid,
            KeyState::Missing,
            KeyState::Unknown,
        ] {
            assert_eq!(serde_json::to_value(state).unwrap(), word(state));
        }
    }

    #[test]
    fn every_row_is_one_record_of_a_table() {
        let rows = [
            row("a.example", "a.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n"),
            row("b.example", "b.example TXT \"v=spf1 mx\"\n"),
            row("gmail.com", "gmail.com TXT \"v=spf1 mx\"\n"),
        ];
        let csv = csv(&rows);
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let names = "domain,outcome,error,codes,spf.result,dmarc.policy,dkim.keys,fixes,operator";
        assert_eq!(csv.lines().next(), Some(names));
        let records: Vec<csv::StringRecord> = reader.records().flatten().collect();
        assert_eq!(records.len(), 3);
        assert_eq!(records[2].get(8), Some("Google"));
        for (record, row) in records.iter().zip(&rows) {
            assert_eq!(record.get(0), Some(row.domain.as_str()));
            assert_eq!(record.get(7), Some(&*row.fixes.join("\n")));
        }
    }

    #[test]
    fn no_field_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(harmless(text), ["'", text].concat());
        }
        assert_eq!(harmless("v=spf1"), "v=spf1");
        let mut row = row("a.example", "a.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n");
        row.dkim.keys = vec![Key {
            selector: "=cmd|' /C calc'!A0".to_owned(),
            state: KeyState::Valid,
        }];
        row.fixes = vec!["-x.example. IN TXT \"=1\"".to_owned()];
        let csv = csv(&[row]);
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().flatten().collect();
        assert!(
            records[0].iter().all(|field| !field.starts_with(FORMULA)),
            "{csv}"
        );
    }
}
