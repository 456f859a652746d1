//! The tests, by subject: first that the lab itself does what it says.

use crate::Test;

mod lab_browser;
mod lab_dns;
mod lab_stub;

/// All tests, in the order in which they run.
pub(crate) fn all() -> Vec<Test> {
    [lab_dns::tests(), lab_stub::tests(), lab_browser::tests()]
        .into_iter()
        .flatten()
        .collect()
}
