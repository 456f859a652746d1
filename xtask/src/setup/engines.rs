//! Firefox and WebKitGTK with their drivers: the page is tried in their engines too.

use super::{apt, say, soon};
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// The version of geckodriver; Debian 12 has no package of it.
const GECKODRIVER: &str = "0.37.1";

/// Makes both ready, with a screen for the one that cannot do without.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    apt::install_for(
        workshop,
        &["firefox-esr", "WebKitWebDriver", "Xvfb", "dbus-run-session"],
        "firefox-esr webkit2gtk-driver xvfb dbus xauth",
        3,
    )?;
    if workshop.find("geckodriver").is_some() {
        return Ok(());
    }
    say(&format!(
        "installing geckodriver {GECKODRIVER} (about 3 minutes)"
    ));
    let install = workshop.command(&format!(
        "cargo install --locked geckodriver --version {GECKODRIVER}"
    ));
    soon(install).run()
}
