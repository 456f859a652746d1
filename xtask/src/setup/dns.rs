//! The DNS servers of the end-to-end tests: BIND 9 serves zones, Unbound validates, dnsdist speaks DNS over HTTPS.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;
use std::path::Path;

/// What must be there.
const PROGRAMS: [&str; 5] = [
    "named",
    "dnssec-keygen",
    "dnssec-signzone",
    "unbound",
    "dnsdist",
];

/// Makes the servers ready to be started by the tests, on loopback ports of their own.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    if PROGRAMS
        .iter()
        .all(|program| workshop.find(program).is_some())
    {
        return Ok(());
    }
    apt::install_for(
        workshop,
        &PROGRAMS,
        "bind9 bind9-utils bind9-dnsutils unbound dnsdist",
        1,
    )?;
    if Path::new("/run/systemd/system").exists() {
        // Debian starts a server as soon as it is installed. The tests start their own; nobody asked for one on port 53.
        workshop
            .command("systemctl disable --now --quiet named unbound dnsdist")
            .run()?;
    }
    Ok(())
}
