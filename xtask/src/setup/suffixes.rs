//! The list of public suffixes, from which receivers that follow RFC 7489 take the organization.
//!
//! It comes from a package of Python, pinned by its hash, and stands beside the page as one rule a line, in A-labels,
//! with its date in the first line. The page fetches it only where it may add something.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;

/// The finished list; its name is that in the site.
pub(crate) const FILE: &str = ".setup/public-suffixes.txt";

/// The package, in pip's form.
const REQUIREMENT: &str = "publicsuffixlist==1.1.2.20261023 --hash=sha256:c792aa3fd37076c15f1c9d9897e59e9d58e8bacdf4315eb9cc10141a26d8995c\n";

/// Where the package is unpacked.
const FOLDER: &str = ".setup/suffixes";

/// The list in it.
const LIST: &str = "publicsuffixlist/public_suffix_list.dat";

/// Makes the list ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    let (list, folder) = (workshop.at(FILE), workshop.at(FOLDER));
    let requirement = folder.join("requirement.txt");
    if list.is_file() && fs::read_to_string(&requirement).is_ok_and(|text| text == REQUIREMENT) {
        return Ok(());
    }
    apt::install_pip(workshop)?;
    say("fetching the list of public suffixes (less than a minute)");
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    fs::write(&requirement, REQUIREMENT).map_err(Fault::at(&requirement))?;
    workshop
        .command("python3 -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: --no-compile --require-hashes --upgrade")
        .arg("--target")
        .arg(&folder)
        .arg("-r")
        .arg(&requirement)
        .run()?;
    let path = folder.join(LIST);
    let text = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    let stripped = stripped(&text)
        .ok_or_else(|| Fault::Unexpected("the list of public suffixes has no date".to_owned()))?;
    fs::write(&list, stripped).map_err(Fault::at(&list))
}

/// The rules of a list, without those that hold anyway; nothing where it has no date.
fn stripped(text: &str) -> Option<String> {
    let version = text
        .lines()
        .find_map(|line| line.strip_prefix("// VERSION: "))?;
    let date = version.split('_').next()?;
    let mut list = format!(
        "# Public suffixes of {date}, from https://publicsuffix.org/, under the Mozilla Public License 2.0.\n"
    );
    for line in text.lines() {
        let rule = line.split_whitespace().next().unwrap_or_default();
        // A top-level domain is a suffix without being named.
        if rule.starts_with("//") || !rule.contains('.') {
            continue;
        }
        let (mark, name) = rule.split_at(rule.find(|c| c != '!' && c != '*' && c != '.')?);
        list.push_str(mark);
        list.push_str(&idna::domain_to_ascii(name).ok()?);
        list.push('\n');
    }
    Some(list)
}

#[cfg(test)]
mod tests {
    use super::stripped;

    #[test]
    fn rules_are_in_a_labels_and_without_comments() {
        let text = "// VERSION: 2026-10-22_08-36-41_UTC\n\n// a: b\nuk\nco.uk\n*.ck\n!www.ck // x\n公司.cn\n";
        let list = stripped(text).unwrap();
        let rules: Vec<&str> = list.lines().skip(1).collect();
        assert!(list.starts_with("# Public suffixes of 2026-10-22,"));
        assert_eq!(rules, ["co.uk", "*.ck", "!www.ck", "xn--55qx5d.cn"]);
        assert!(stripped("co.uk\n").is_none());
    }
}
