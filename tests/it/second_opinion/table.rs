//! The disagreements that are known, with a judgement on each; the first lines of a table say how it
//! is read.

use std::fmt;

/// Another implementation comes to another result.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Disagreement {
    /// The case: `openspf/NAME`, or a path below `tests/cases`.
    pub(crate) case: String,
    /// Which implementation.
    pub(crate) other: String,
    /// Our result.
    pub(crate) ours: String,
    /// Its result.
    pub(crate) theirs: String,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            case,
            other,
            ours,
            theirs,
        } = self;
        write!(f, "{case} | {other} | {ours} | {theirs}")
    }
}

/// Reads a line: the disagreement, and who is right why.
fn read(line: &str) -> Result<Disagreement, String> {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [case, other, ours, theirs, right, why] = columns[..] else {
        return Err(format!("six columns are needed: {line}"));
    };
    if !["ours", "theirs", "both"].contains(&right) {
        return Err(format!("`{right}` says not who is right: {line}"));
    }
    if !why.contains('§') {
        return Err(format!("no section decides: {line}"));
    }
    Ok(Disagreement {
        case: case.to_owned(),
        other: other.to_owned(),
        ours: ours.to_owned(),
        theirs: theirs.to_owned(),
    })
}

/// Fails where what was found is not what the table in a file has.
pub(crate) fn compare(file: &str, table: &str, found: &[Disagreement]) {
    let mut problems = Vec::new();
    let mut known = Vec::new();
    let lines = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for line in lines {
        match read(line) {
            Ok(disagreement) if known.contains(&disagreement) => {
                problems.push(format!("twice in the table: {disagreement}"));
            }
            Ok(disagreement) => known.push(disagreement),
            Err(problem) => problems.push(problem),
        }
    }
    let new = found.iter().filter(|one| !known.contains(one));
    problems.extend(new.map(|one| format!("not in the table: {one}")));
    let gone = known.iter().filter(|one| !found.contains(one));
    problems.extend(gone.map(|one| format!("no longer so:     {one}")));
    assert!(problems.is_empty(), "{file}:\n{}", problems.join("\n"));
}
