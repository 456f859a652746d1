//! `SHA256SUMS`: a sum of every file of the site, as `sha256sum --check` reads it.

use crate::fault::{Fault, Outcome};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The list itself, in the site.
const LIST: &str = "SHA256SUMS";

/// Writes the list.
pub(super) fn write(folder: &Path) -> Outcome {
    let mut text = String::new();
    for (name, sum) in of(folder)? {
        let _ = writeln!(text, "{sum}  {name}");
    }
    let list = folder.join(LIST);
    fs::write(&list, text).map_err(Fault::at(&list))
}

/// All files of a folder but the list, with their sums.
pub(super) fn of(folder: &Path) -> Outcome<Vec<(String, String)>> {
    let mut sums = Vec::new();
    for name in files(folder)? {
        let path = folder.join(&name);
        let bytes = fs::read(&path).map_err(Fault::at(&path))?;
        sums.push((name, sum(&bytes)));
    }
    Ok(sums)
}

/// The sum of some bytes.
pub(super) fn sum(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The files of a folder but the list, in order, as paths inside it.
pub(super) fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.retain(|name| name != LIST);
    files.sort_unstable();
    Ok(files)
}

/// Adds the files of a folder and of those in it.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) -> Outcome {
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let entry = entry.map_err(Fault::at(folder))?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::sum;

    /// The published value for `abc` (FIPS 180-2).
    #[test]
    fn sums_are_sha_256() {
        assert_eq!(
            sum(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
