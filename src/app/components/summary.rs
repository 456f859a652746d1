//! What a card says in one line.

/// The line of a card about which nothing was found.
pub(crate) struct Summary {
    /// The line.
    pub text: String,
    /// Whether a lookup that decides failed.
    pub failed: bool,
}
