//! What was typed or given, as domains.

use crate::app::browser;
use crate::app::pause::pause;
use crate::evidence::{Unreadable, decode};
use crate::list::{DOMAIN_LIMIT, List, Reading, SIZE_LIMIT};

/// Fields that are looked at before the browser gets its turn.
const TURN: usize = 2_000;

/// Reads a list, a piece at a time; what it is instead where it is none.
pub(super) async fn read(bytes: &[u8]) -> Result<List, Unreadable> {
    let text = decode(bytes)?;
    let mut reading = Reading::new(&text, DOMAIN_LIMIT);
    while reading.go_on(TURN, browser::to_ascii) {
        pause(0).await;
    }
    let list = reading.done();
    Ok(List {
        is_cut: list.is_cut || bytes.len() > SIZE_LIMIT,
        ..list
    })
}
