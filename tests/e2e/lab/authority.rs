//! Answers out of zone text: the zone of a case, served to the page.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, anyhow};
use sentra_check::dns::zone::Zone;

use super::stub::Source;
use crate::answers;

/// Answers from the text of one zone after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Authority(Arc<Mutex<String>>);

impl Authority {
    /// Answers from this zone from now on.
    pub(crate) fn set(&self, zone: &str) {
        zone.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// The same for a stub.
    pub(crate) fn source(&self) -> Source {
        let zone = self.0.clone();
        Source::Function(Arc::new(move |query| {
            let zone = zone.lock().unwrap_or_else(PoisonError::into_inner);
            reply(&zone, query).unwrap_or_default()
        }))
    }
}

/// The answer to a query.
fn reply(zone: &str, query: &[u8]) -> Result<Vec<u8>> {
    let zone = Zone::scan("zone", zone).map_err(|error| anyhow!("{error}"))?;
    answers::reply(&zone, query)
}
