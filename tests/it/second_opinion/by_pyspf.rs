//! The opinion of `pyspf`; `tests/support/pyspf.py` asks it.

use sentra_check::resolve::Resolve;
use sentra_check::spf::Sender;
use serde_json::json;

use super::python::Process;

/// The Python process.
pub(crate) struct Asked(Process);

impl Asked {
    /// Starts the process.
    pub(crate) fn new() -> Self {
        Self(Process::new("pyspf.py", &["pyspf-2.0.14"]))
    }

    /// The result for a sender.
    pub(crate) fn result(&mut self, world: &impl Resolve, sender: &Sender) -> String {
        let Sender { ip, helo, .. } = sender;
        let mail_from = super::mail_from(sender);
        let message = json!({ "ip": ip, "mail-from": mail_from, "helo": helo });
        self.0.result(world, &message)
    }
}
