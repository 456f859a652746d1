//! The page on this machine, rebuilt after every edit.

use crate::build;
use crate::fault::Outcome;
use crate::setup::{self, Purpose};

/// The port where none is given.
pub(crate) const PORT: u16 = 8080;

/// Sets up, builds as for a release, serves until it is stopped.
pub(crate) fn serve(port: u16) -> Outcome {
    let workshop = setup::ready(Purpose::Build)?;
    println!("building; then the page is at http://127.0.0.1:{port}/ (stop with Ctrl-C)");
    let arguments = format!("serve --release --address 127.0.0.1 --port {port}");
    build::trunk(&workshop, &arguments)?.replace()
}
