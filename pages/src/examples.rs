//! An example of each finding: the case that shows it best.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;

use sentra_check::findings::{Code, Finding};
use sentra_check::report::{Fix, Report};

use crate::case::Case;
use crate::files;

/// The examples, one a finding.
pub(crate) struct Examples(BTreeMap<&'static str, Example>);

/// A report with the finding in it.
pub(crate) struct Example {
    /// The report.
    pub(crate) report: Report,
    /// Which of its findings.
    finding: usize,
    /// How well it shows the finding: the least is best.
    rank: Rank,
}

/// Whether the case is about something else, or about a record of somebody else, whose words few
/// need; how much else there is in it, and its name.
type Rank = (bool, bool, usize, String);

impl Examples {
    /// Looks for the best example of each finding among all cases.
    pub(crate) fn of_cases() -> Result<Self, Box<dyn Error>> {
        let mut examples: BTreeMap<&'static str, Example> = BTreeMap::new();
        for (name, path) in files::cases() {
            let case = Case::read(&name, &fs::read_to_string(&path)?)?;
            let report = futures_executor::block_on(case.report());
            for (index, finding) in report.findings.iter().enumerate() {
                let example = Example {
                    report: report.clone(),
                    finding: index,
                    rank: rank(&name, finding, &report),
                };
                let code = finding.code.name();
                if examples
                    .get(code)
                    .is_none_or(|best| example.rank < best.rank)
                {
                    examples.insert(code, example);
                }
            }
        }
        Ok(Self(examples))
    }

    /// The example of a finding.
    pub(crate) fn get(&self, code: Code) -> Result<&Example, String> {
        let example = self.0.get(code.name());
        example.ok_or_else(|| format!("no case has {code}"))
    }
}

impl Example {
    /// The finding.
    pub(crate) fn finding(&self) -> &Finding {
        &self.report.findings[self.finding]
    }

    /// The records to publish because of it.
    pub(crate) fn fixes(&self) -> impl Iterator<Item = &Fix> {
        let code = self.finding().code;
        self.report
            .fixes
            .iter()
            .filter(move |fix| fix.settles(code))
    }
}

/// How well a case shows a finding.
fn rank(name: &str, finding: &Finding, report: &Report) -> Rank {
    let stem = name.rsplit('/').next().unwrap_or(name);
    let is_own = [stem, &name.replace('/', "-")].contains(&finding.code.name());
    (
        !is_own,
        finding.is_owned(),
        report.findings.len(),
        name.to_owned(),
    )
}
