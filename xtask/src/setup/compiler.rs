//! A C++ compiler: the engine of the fuzz targets is written in it.

use super::apt;
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// Makes the compiler ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    apt::install_for(workshop, &["c++"], "g++", 1)
}
