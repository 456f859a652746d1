//! The web servers of the end-to-end tests: the page must work from any of them.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// Makes the servers ready to be started by the tests, on loopback ports of their own.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    // Of Apache, only what never starts by itself.
    apt::install_servers(
        workshop,
        &["nginx", "apache2"],
        "nginx apache2-bin media-types",
        &["nginx"],
    )
}
