//! The web servers of the end-to-end tests: the page must work from any of them.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;
use std::path::Path;

/// What must be there.
const PROGRAMS: [&str; 2] = ["nginx", "apache2"];

/// Makes the servers ready to be started by the tests, on loopback ports of their own.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    if PROGRAMS
        .iter()
        .all(|program| workshop.find(program).is_some())
    {
        return Ok(());
    }
    // Of Apache, only what never starts by itself.
    apt::install_for(workshop, &PROGRAMS, "nginx apache2-bin media-types", 1)?;
    if Path::new("/run/systemd/system").exists() {
        // Nobody asked for a server on port 80.
        workshop
            .command("systemctl disable --now --quiet nginx")
            .run()?;
    }
    Ok(())
}
