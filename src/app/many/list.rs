//! What was typed or given, as domains.

use crate::app::browser;
use crate::list::{self, DOMAIN_LIMIT, List, SIZE_LIMIT};
use crate::texts::Worded;

/// Reads a list; the name of a sentence where it is none.
pub(super) fn read(bytes: &[u8]) -> Result<List, &'static str> {
    let list = list::read(bytes, DOMAIN_LIMIT, browser::to_ascii);
    let cut = |list: List| List {
        is_cut: list.is_cut || bytes.len() > SIZE_LIMIT,
        ..list
    };
    list.map(cut)
        .map_err(|unreadable| match unreadable.text_id() {
            // These sentences are about a mail.
            "unreadable-empty" => "domains-empty",
            "unreadable-archive" => "domains-document",
            "unreadable-picture" => "domains-picture",
            id => id,
        })
}
