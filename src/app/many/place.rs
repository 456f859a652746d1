//! Where things stand: the ids of the elements, and whether somebody is at them.

use crate::app::browser;

/// The id of the field with the list.
pub(super) const FIELD: &str = "domains";

/// The id of the field for a file; nobody sees it, a button opens it.
pub(super) const FILE: &str = "domains-file";

/// The id of the heading.
pub(super) const HEADING: &str = "several";

/// The id of the table.
pub(super) const TABLE: &str = "several-table";

/// The id of the heading above the table.
pub(super) const RESULT: &str = "several-result";

/// The id of what says how far it is.
pub(super) const PROGRESS: &str = "several-progress";

/// Keeps the focus near by where the button that has it goes.
pub(super) fn keep_focus() {
    if browser::element(PROGRESS)
        .is_some_and(|progress| progress.matches(":focus-within").unwrap_or_default())
    {
        browser::focus(RESULT);
    }
}

/// Whether somebody reads the table: with the pointer or the focus in it, or scrolled down to it.
pub(super) fn is_read() -> bool {
    let Some(table) = browser::element(TABLE) else {
        return false;
    };
    let has = |selector| table.matches(selector).unwrap_or_default();
    has(":hover") || has(":focus-within") || table.get_bounding_client_rect().top() < 0.0
}
