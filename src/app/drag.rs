//! What is dragged over the page and dropped on it: a file or a text.
//!
//! It may be dropped anywhere in the window. While it is above, the root of the page has a mark by
//! which the style shows the place: nothing of it is drawn here, so nothing moves.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, EventTarget, KeyboardEvent};

use super::given::Given;
use super::{browser, files};

/// The mark while something is above the page.
const MARK: &str = "data-dragged";

/// The events that tell of it.
const EVENTS: [&str; 5] = ["dragenter", "dragover", "dragleave", "drop", "keydown"];

/// Takes what is dropped anywhere in the window, until the listeners are dropped. Without them the
/// browser would leave the page for a file.
pub(super) fn listen(take: impl Fn(Given) + 'static) -> Option<[EventListener; 5]> {
    let window = browser::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    // The element that was entered last: it is left only when the page is, for a next one is entered
    // before the one below it is left.
    let above: RefCell<Option<EventTarget>> = RefCell::default();
    let hear = Rc::new(move |event: &Event| match &*event.type_() {
        "dragenter" => {
            above.replace(event.target());
            browser::mark(MARK, true);
        }
        "dragover" => event.prevent_default(),
        "dragleave" if *above.borrow() != event.target() => {}
        "drop" => {
            event.prevent_default();
            browser::mark(MARK, false);
            if let Some(given) = given(event) {
                take(given);
            }
        }
        "keydown" if !is_escape(event) => {}
        _ => browser::mark(MARK, false),
    });
    Some(EVENTS.map(|kind| {
        let hear = hear.clone();
        EventListener::new_with_options(&window, kind, options, move |event| hear(event))
    }))
}

/// What is dropped: its first file, or the text.
fn given(event: &Event) -> Option<Given> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let file = data.files().and_then(|files| files.get(0));
    let text = || browser::text_of(&data).map(|text| Given::text(&text));
    file.map(files::keep).or_else(text)
}

/// Whether it is the key that calls something off.
fn is_escape(event: &Event) -> bool {
    let event = event.dyn_ref::<KeyboardEvent>();
    event.is_some_and(|event| event.key() == "Escape")
}
