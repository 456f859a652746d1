//! The zones of `tests/e2e/zones`: laid out for BIND, one of them signed, one signed and broken.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::process::{find, run};

/// The zone that is signed and stays as it was signed.
const SIGNED: &str = "signed.example";

/// The zone whose SPF record is edited after signing.
const BOGUS: &str = "bogus.example";

/// The zone files in a directory of their own, ready to be served.
#[derive(Debug)]
pub(crate) struct Zones {
    /// Origin and file of every zone; the root's origin is `.`.
    pub(crate) files: Vec<(String, PathBuf)>,
    /// The key-signing keys, as records: what a validating resolver trusts.
    pub(crate) trust_anchors: Vec<String>,
}

impl Zones {
    /// Copies all zones into the directory, signs two of them and breaks one.
    pub(crate) fn lay_out(source: &Path, directory: &Path) -> Result<Self> {
        let mut zones = Self {
            files: Vec::new(),
            trust_anchors: Vec::new(),
        };
        let entries =
            fs::read_dir(source).with_context(|| format!("cannot read {}", source.display()))?;
        for entry in entries {
            let path = entry?.path();
            let Some(origin) = path
                .file_name()
                .and_then(|name| name.to_str()?.strip_suffix(".zone"))
            else {
                continue;
            };
            let copy = directory.join(format!("{origin}.zone"));
            fs::copy(&path, &copy)?;
            let file = match origin {
                SIGNED | BOGUS => zones.sign(origin, directory)?,
                _ => copy,
            };
            let origin = if origin == "root" { "." } else { origin };
            zones.files.push((origin.to_owned(), file));
        }
        zones.files.sort();
        Ok(zones)
    }

    /// Signs a zone with keys made for it, and gives the signed file.
    fn sign(&mut self, origin: &str, directory: &Path) -> Result<PathBuf> {
        let keygen = find("dnssec-keygen", "bind9-utils")?;
        let algorithm = ["-q", "-a", "ECDSAP256SHA256"];
        let key_signing = run(
            &keygen,
            &[&algorithm[..], &["-f", "KSK", origin]].concat(),
            directory,
        )?;
        run(&keygen, &[&algorithm[..], &[origin]].concat(), directory)?;

        let signed = format!("{origin}.signed");
        let signzone = find("dnssec-signzone", "bind9-utils")?;
        run(
            &signzone,
            &["-S", "-o", origin, "-f", &signed, &format!("{origin}.zone")],
            directory,
        )?;

        let key = fs::read_to_string(directory.join(format!("{}.key", key_signing.trim())))?;
        self.trust_anchors.extend(
            key.lines()
                .filter(|line| !line.starts_with(';'))
                .map(str::to_owned),
        );

        let signed = directory.join(signed);
        if origin == BOGUS {
            break_signature(&signed)?;
        }
        Ok(signed)
    }
}

/// Edits the SPF record of a signed zone, so that its signature no longer fits.
fn break_signature(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file)?;
    let edited = text.replacen("\"v=spf1 mx", "\"v=spf1 a", 1);
    if edited == text {
        bail!("{} has no SPF record to break", file.display());
    }
    Ok(fs::write(file, edited)?)
}
