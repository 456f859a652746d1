//! The files that were given, as the browser has them.
//!
//! They stay here, because the state of the page is data: it knows a file by its place. What is
//! kept is a handle of the browser's, which has nothing of the content.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::File;

use super::browser;
use super::given::Given;

thread_local! {
    /// All files of this visit.
    static FILES: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a file.
pub(crate) fn keep(file: File) -> Given {
    FILES.with_borrow_mut(|files| {
        let (place, size) = (files.len(), file.size() as usize);
        files.push(file);
        Given::File { place, size }
    })
}

/// The file at a place.
pub(crate) fn at(place: usize) -> Option<File> {
    FILES.with_borrow(|files| files.get(place).cloned())
}

/// The start of what was given, as much as `limit` bytes.
pub(crate) async fn start_of(given: &Given, limit: usize) -> Rc<[u8]> {
    match given {
        Given::Text(bytes) => bytes.get(..limit).map_or_else(|| bytes.clone(), Into::into),
        Given::File { place, .. } => match at(*place) {
            Some(file) => browser::start_of(&file, limit).await.into(),
            None => Rc::default(),
        },
    }
}
