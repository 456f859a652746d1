//! What somebody gives beside the domain: a rejection, a header, a message, a list, a report that
//! was kept.

use std::rc::Rc;

/// What was pasted, dropped, chosen or typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Given {
    /// A text.
    Text(Rc<[u8]>),
    /// A file. The browser has it, and `files` gives it to whoever reads it.
    File {
        /// Its place among all that were given.
        place: usize,
        /// Its size in bytes.
        size: usize,
    },
}

impl Given {
    /// A text.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.as_bytes().into())
    }

    /// Its size in bytes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Text(bytes) => bytes.len(),
            Self::File { size, .. } => *size,
        }
    }

    /// Whether it is what stands in the main field.
    pub(crate) fn is(&self, typed: &str) -> bool {
        matches!(self, Self::Text(bytes) if bytes[..] == *typed.as_bytes())
    }
}
