//! What the files of `deploy/` are tried with, beside the servers that the end-to-end tests have too.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;
use std::path::Path;

/// What must be there.
const PROGRAMS: [&str; 7] = [
    "kresd", "haproxy", "caddy", "curl", "ip", "unshare", "openssl",
];

/// Makes them ready to be started in machines of their own.
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
        "knot-resolver haproxy caddy curl iproute2 util-linux openssl",
        1,
    )?;
    if Path::new("/run/systemd/system").exists() {
        // Nobody asked for a server on port 53, 80 or 443.
        workshop
            .command("systemctl disable --now --quiet haproxy caddy")
            .run()?;
    }
    Ok(())
}
