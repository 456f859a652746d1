//! The files of `deploy/` as they are shipped, tried with Debian's own daemons.
//!
//! Each set-up gets a machine of its own: name spaces for the network, the file system and the processes, with the
//! files at the very places that `deploy/README.md` names. In it there is a small Internet: the addresses of the real
//! root servers, a root and a zone `example` that are signed, and name servers that are slow, silent or wrong. Nothing
//! but the trust anchor of the root is put in place of what a package brings.
//!
//! The command line asks through each set-up, and `curl` looks at status and headers. A row is what must hold; one that
//! does not is printed with what came instead, and the command fails.

mod ask;
mod daemon;
mod machine;
mod misbehave;
mod rows;
mod setups;
mod world;

use crate::fault::{Fault, Outcome};
use crate::setup;
use crate::workshop::Workshop;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// How many set-ups are tried at the same time: most of the time is waiting.
const AT_ONCE: usize = 3;

/// Sets up, and tries every set-up, or the one that is named.
pub(crate) fn deploy(only: Option<&str>) -> Outcome {
    let mut workshop = Workshop::open();
    setup::deploy_ready(&mut workshop)?;
    try_all(&workshop, only)
}

/// Tries every set-up, where all that is needed is there.
pub(crate) fn all(workshop: &Workshop) -> Outcome {
    try_all(workshop, None)
}

/// Tries every set-up, or the one that is named.
fn try_all(workshop: &Workshop, only: Option<&str>) -> Outcome {
    let chosen: Vec<&str> = setups::names()
        .filter(|name| only.is_none_or(|only| only == *name))
        .collect();
    if chosen.is_empty() {
        return Err(Fault::Usage);
    }
    if workshop.command("id -u").capture()? != "0" {
        let how = "run it as root, who may make name spaces and whose daemons become other users";
        return Err(Fault::Missing("root".to_owned(), how.to_owned()));
    }
    workshop.command("cargo build --example check").run()?;
    let folder = std::env::temp_dir().join(format!("sentra-deploy-{}", std::process::id()));
    let outcome = world::make(&folder).and_then(|()| try_these(workshop, &chosen, &folder));
    let removed = std::fs::remove_dir_all(&folder).map_err(Fault::at(&folder));
    outcome.and(removed)
}

/// Tries set-ups, and prints what each came to. Rows depend on how long daemons and name servers take, and where set-ups
/// are tried side by side they wait for each other too: what fails there is tried again with nothing beside it.
fn try_these(workshop: &Workshop, chosen: &[&str], folder: &Path) -> Outcome {
    let started = Instant::now();
    let doubtful = failing(workshop, chosen, folder, AT_ONCE)?;
    if !doubtful.is_empty() {
        println!("\nonce more, one at a time: {}", doubtful.join(", "));
    }
    let failed = failing(workshop, &doubtful, folder, 1)?;
    println!(
        "{} set-ups, {} of them not as they should be, {} only at the first try, {:.0} s",
        chosen.len(),
        failed.len(),
        doubtful.len() - failed.len(),
        started.elapsed().as_secs_f64()
    );
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Fault::SomeFailed)
    }
}

/// Tries set-ups, so many at a time, and gives those that are not as they should be.
fn failing<'a>(
    workshop: &Workshop,
    chosen: &[&'a str],
    folder: &Path,
    at_once: usize,
) -> Outcome<Vec<&'a str>> {
    let mut waiting = chosen.iter().copied();
    let mut running: VecDeque<(&str, Child)> = VecDeque::new();
    let mut failed = Vec::new();
    loop {
        while running.len() < at_once
            && let Some(name) = waiting.next()
        {
            running.push_back((name, start(workshop, name, folder)?));
        }
        let Some((name, child)) = running.pop_front() else {
            return Ok(failed);
        };
        let output = child
            .wait_with_output()
            .map_err(|error| Fault::NotStarted(name.to_owned(), error))?;
        print!("{}", String::from_utf8_lossy(&output.stdout));
        if !output.status.success() {
            failed.push(name);
        }
    }
}

/// Starts this program anew in a machine of its own, for one set-up.
fn start(workshop: &Workshop, name: &str, folder: &Path) -> Outcome<Child> {
    let myself = std::env::current_exe().map_err(Fault::at(Path::new("xtask")))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let check = workshop
        .at("")
        .join(target.unwrap_or_else(|| "target".into()))
        .join("debug/examples/check");
    // With the machine, all that runs in it ends.
    let mut command = Command::new("unshare");
    command
        .args([
            "--net",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
            "--",
        ])
        .arg(myself)
        .args(["deploy-inside", name])
        .args([folder, &workshop.at("deploy"), &check])
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    command
        .spawn()
        .map_err(|error| Fault::NotStarted("unshare".to_owned(), error))
}

/// Tries one set-up, inside its machine.
pub(crate) fn inside(name: &str, folder: &str, files: &str, check: &str) -> Outcome {
    let setup = setups::named(name).ok_or(Fault::Usage)?;
    let machine = machine::Machine::open(Path::new(folder), Path::new(files))?;
    let world = world::start(&machine)?;
    misbehave::start()?;
    let asking = ask::Asking::new(Path::new(check), &machine);
    let mut daemons = setup.start(&machine)?;
    let mut rows = rows::Rows::of(setup);
    asking.wait_until_ready(&mut daemons)?;
    rows.try_all(&asking, &machine, &mut daemons, &world)?;
    rows.print();
    if rows.all_hold() {
        return Ok(());
    }
    for daemon in &daemons {
        println!("{}", daemon.log_tail());
    }
    Err(Fault::SomeFailed)
}
