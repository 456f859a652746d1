//! The DNS servers of the end-to-end tests: BIND 9 serves zones, Unbound validates, dnsdist speaks DNS over HTTPS.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;

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
    apt::install_servers(
        workshop,
        &PROGRAMS,
        "bind9 bind9-utils bind9-dnsutils unbound dnsdist",
        &["named", "unbound", "dnsdist"],
    )
}
