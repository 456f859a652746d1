//! The page's entry point.

#[cfg(feature = "app")]
fn main() {
    sentra_check::app::start();
}

#[cfg(not(feature = "app"))]
fn main() {}
