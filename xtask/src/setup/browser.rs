//! Chromium and its driver, for the tests that need a browser.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// Makes a browser ready that can be driven.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    apt::install_for(
        workshop,
        &["chromium", "chromedriver"],
        "chromium chromium-driver fonts-dejavu-core fonts-liberation",
        2,
    )
}
