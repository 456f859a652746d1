//! What the files of `deploy/` are tried with, beside the servers that the end-to-end tests have too.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// What must be there.
const PROGRAMS: [&str; 7] = [
    "kresd", "haproxy", "caddy", "curl", "ip", "unshare", "openssl",
];

/// Makes them ready to be started in machines of their own.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    apt::install_servers(
        workshop,
        &PROGRAMS,
        "knot-resolver haproxy caddy curl iproute2 util-linux openssl",
        &["haproxy", "caddy"],
    )
}
