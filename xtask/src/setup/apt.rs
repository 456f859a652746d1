//! Debian's packages.

use super::say;
use crate::fault::{Fault, Outcome};
use crate::workshop::{Job, Workshop};
use std::path::Path;

/// Installs pip, unless it is there.
pub(super) fn install_pip(workshop: &Workshop) -> Outcome {
    // Only pip itself tells whether it is there; the package brings a program of that name.
    match workshop.command("python3 -m pip --version").capture() {
        Ok(_) => Ok(()),
        Err(_) => install_for(workshop, &["pip3"], "python3-pip", 1),
    }
}

/// Installs packages, unless all the programs that they bring are there.
pub(super) fn install_for(
    workshop: &Workshop,
    programs: &[&str],
    packages: &str,
    minutes: u32,
) -> Outcome {
    let missing = |programs: &[&str]| -> Vec<String> {
        programs
            .iter()
            .filter(|program| workshop.find(program).is_none())
            .map(|program| format!("`{program}`"))
            .collect()
    };
    if missing(programs).is_empty() {
        return Ok(());
    }
    install(workshop, &missing(programs).join(", "), packages, minutes)?;
    match missing(programs).first() {
        Some(program) => Err(Fault::Unexpected(format!(
            "{packages} are installed, but {program} is still not there"
        ))),
        None => Ok(()),
    }
}

/// The same for packages with servers, which Debian starts as soon as they are installed. The tests start their own, and
/// nobody asked for one on a port of the machine: those that this brings are stopped. Each is a program of that name.
pub(super) fn install_servers(
    workshop: &Workshop,
    programs: &[&str],
    packages: &str,
    servers: &[&str],
) -> Outcome {
    let missing = |server: &&&str| workshop.find(server).is_none();
    let brought: Vec<&str> = servers.iter().filter(missing).copied().collect();
    install_for(workshop, programs, packages, 1)?;
    if brought.is_empty() || !Path::new("/run/systemd/system").exists() {
        return Ok(());
    }
    let disable = workshop.command("systemctl disable --now --quiet");
    brought.into_iter().fold(disable, Job::arg).run()
}

/// Installs packages because something is missing, where that is allowed.
pub(super) fn install(workshop: &Workshop, missing: &str, packages: &str, minutes: u32) -> Outcome {
    if !Path::new("/etc/debian_version").exists() || workshop.find("apt-get").is_none() {
        let how = format!("this is not Debian; install what its packages {packages} contain");
        return Err(Fault::Missing(missing.to_owned(), how));
    }
    if !is_root(workshop)? {
        return Err(Fault::Missing(
            missing.to_owned(),
            format!("run `apt-get install {packages}` as root"),
        ));
    }
    let plural = if minutes == 1 { "" } else { "s" };
    say(&format!(
        "installing {packages}, for {missing} (about {minutes} minute{plural})"
    ));
    let apt = |line: &str| {
        workshop
            .command(line)
            .env("DEBIAN_FRONTEND", "noninteractive")
    };
    // A package source that does not answer matters only if a package is then not found.
    apt("apt-get update -qq").run().or_else(|fault| {
        say(&format!("{fault}; going on with the lists that are there"));
        Ok(())
    })?;
    apt(&format!(
        "apt-get install -qq --yes --no-install-recommends {packages}"
    ))
    .run()
}

/// Whether this may change the system.
pub(super) fn is_root(workshop: &Workshop) -> Outcome<bool> {
    Ok(workshop.command("id -u").capture()? == "0")
}
