//! The opinion of `authheaders` on DMARC; `tests/support/authheaders_dmarc.py` asks it.

use sentra_check::checkup::Request;
use sentra_check::resolve::Resolve;
use serde_json::json;

use super::python::Process;

/// The source packages it needs beside what the Python environment has.
const PACKAGES: [&str; 3] = ["authheaders-0.16.3", "authres-1.2.0", "dkimpy-1.1.8"];

/// The Python process.
pub(crate) struct Asked(Process);

impl Asked {
    /// Starts the process.
    pub(crate) fn new() -> Self {
        Self(Process::new("authheaders_dmarc.py", &PACKAGES))
    }

    /// The result and the policy for a request.
    pub(crate) fn result(&mut self, world: &impl Resolve, request: &Request) -> String {
        let message = json!({
            "from": request.domain,
            "spf": request.spf_domains,
            "dkim": request.dkim_domains,
        });
        self.0.result(world, &message)
    }
}
