//! An example of each finding: the case that shows it best.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use sentra_check::findings::{Code, Finding};
use sentra_check::report::{Fix, Report};

use crate::case::Case;

/// How the name of a case ends.
const ENDING: &str = "case";

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

/// Whether the case is about something else, how much else there is in it, and its name.
type Rank = (bool, usize, usize, String);

impl Examples {
    /// Looks for the best example of each finding among the cases below a folder.
    pub(crate) fn of(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut examples: BTreeMap<&'static str, Example> = BTreeMap::new();
        for path in cases(folder)? {
            let name = path.strip_prefix(folder)?.with_extension("");
            let name = name.to_string_lossy().replace('\\', "/");
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

/// How well a case shows a finding. Words about somebody else's record are not those that most need.
fn rank(name: &str, finding: &Finding, report: &Report) -> Rank {
    let stem = name.rsplit('/').next().unwrap_or(name);
    let is_own = name.replace('/', "-") == finding.code.name() || stem == finding.code.name();
    let others = report.findings.len();
    (
        !is_own || finding.is_owned(),
        usize::from(finding.is_owned()),
        others,
        name.to_owned(),
    )
}

/// Every case below a folder.
fn cases(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(cases(&path)?);
        } else if path.extension().is_some_and(|ending| ending == ENDING) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
