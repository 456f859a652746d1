//! What the page asks of the browser: the clock, the address, focus, the clipboard, files. `pause`
//! gives it its turn, `storage` is what it keeps.
//!
//! Nothing here can fail loudly: what a browser does not offer, or a sandbox forbids, is left out.

use gloo_events::EventListener;
use gloo_net::http::Request;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, Clipboard, DataTransfer, Document, Element, Event, File, HtmlAnchorElement, HtmlElement,
    HtmlInputElement, HtmlSelectElement, ShareData, Url, Window,
};

use super::form::Read;
use super::pause::pause;
use super::theme::Theme;
use crate::input;
use crate::language::Language;

/// The window.
pub(crate) fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
fn document() -> Option<Document> {
    window()?.document()
}

/// An element by its id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The time in seconds since 1970.
pub(crate) fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// The whole address.
pub(crate) fn address() -> String {
    let address = window().and_then(|window| window.location().href().ok());
    address.unwrap_or_default()
}

/// The address from `#` on.
pub(crate) fn hash() -> String {
    let hash = window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}

/// Sets the address from `#` on, as a new step of the history; in a frame in place of the last one,
/// for the history there is that of the page around it.
pub(crate) fn set_hash(hash: &str, embedded: bool) {
    let Some(window) = window() else { return };
    // A failure means that the page may not navigate; the check goes on all the same.
    let _ = if embedded {
        let hash = if hash.is_empty() { "#" } else { hash };
        window.location().replace(hash)
    } else {
        window.location().set_hash(hash)
    };
}

/// Puts something else in place of the address from `?` on; nothing is fetched.
pub(crate) fn rewrite(address: &str) {
    let Some(window) = window() else { return };
    if let (Ok(path), Ok(history)) = (window.location().pathname(), window.history()) {
        let address = [&path, address].concat();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// The name of the page in a frame, in the folder of the whole one.
pub(crate) const FRAMED: &str = "embed.html";

/// The address of the whole page, up to `?`.
pub(crate) fn page() -> String {
    let address = address();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    page.strip_suffix(FRAMED).unwrap_or(page).to_owned()
}

/// Whether the page is the one for a frame, as its markup says.
pub(crate) fn is_embedded() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-embedded"))
}

/// Whether the visitor is in this page, and not in the one around it.
pub(crate) fn has_focus() -> bool {
    document().is_some_and(|document| document.has_focus().unwrap_or_default())
}

/// The site of the page at the top, where this one is in its frame and the browser tells.
pub(crate) fn around() -> Option<String> {
    let location = window()?.location();
    let around = js_sys::Reflect::get(&location, &"ancestorOrigins".into()).ok()?;
    let sites = js_sys::Array::from(&around);
    sites.pop().as_string()
}

/// Sets a property of the style of the whole page, unless whoever shows it in a frame has set it.
pub(crate) fn set_property(name: &str, value: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(Ok(root)) = root.map(JsCast::dyn_into::<HtmlElement>) {
        let style = root.style();
        if style
            .get_property_value(name)
            .unwrap_or_default()
            .is_empty()
        {
            let _ = style.set_property(name, value);
        }
    }
}

/// Tells of every address that the page's policy kept from being asked, until the listener is dropped.
pub(crate) fn on_forbidden(tell: impl Fn(String) + 'static) -> Option<EventListener> {
    let blocked = JsValue::from_str("blockedURI");
    Some(EventListener::new(
        &document()?.into(),
        "securitypolicyviolation",
        move |event| {
            let uri = js_sys::Reflect::get(event, &blocked);
            if let Some(uri) = uri.ok().and_then(|uri| uri.as_string()) {
                tell(uri);
            }
        },
    ))
}

/// What stands in a field that was there before the program, and whether it has the focus.
pub(crate) fn typed_before(id: &str) -> (String, bool) {
    let Some(field) = element(id) else {
        return (String::new(), false);
    };
    let active = document().and_then(|document| document.active_element());
    let has_focus = active.as_ref() == Some(&field);
    (value_of(&field), has_focus)
}

/// What stands in a field. One of a line and one of several have their value under the same name.
pub(crate) fn value_of(field: &Element) -> String {
    field.unchecked_ref::<HtmlInputElement>().value()
}

/// The text that is pasted or dropped; nothing where there is none.
pub(crate) fn text_of(data: &DataTransfer) -> Option<String> {
    data.get_data("text").ok().filter(|text| !text.is_empty())
}

/// So many bytes from the start of a file; nothing of one that cannot be read, such as a folder.
pub(crate) async fn start_of(file: &File, count: usize) -> Vec<u8> {
    let Ok(start) = file.slice_with_f64_and_f64(0.0, count as f64) else {
        return Vec::new();
    };
    let buffer = JsFuture::from(start.array_buffer()).await;
    buffer.map_or(Vec::new(), |buffer| {
        js_sys::Uint8Array::new(&buffer).to_vec()
    })
}

/// Sets what a menu shows as chosen.
pub(crate) fn choose(id: &str, value: &str) {
    if let Some(Ok(menu)) = element(id).map(JsCast::dyn_into::<HtmlSelectElement>) {
        menu.set_value(value);
    }
}

/// Gives an element the focus.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Presses an element.
pub(crate) fn press(element: Option<Element>) {
    if let Some(element) = element {
        element.unchecked_ref::<HtmlElement>().click();
    }
}

/// Brings an element to the top of the view; the style sheet says what stays above it.
pub(crate) fn scroll_to(id: &str) {
    if let Some(element) = element(id) {
        element.scroll_into_view();
    }
}

/// Whether an element is open that has just been opened or closed; nothing where it is one within
/// it that was.
pub(crate) fn is_toggled(event: &Event, id: &str) -> Option<bool> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    (target.id() == id).then(|| target.has_attribute("open"))
}

/// Brings an element to the top of the view and gives it the focus.
pub(crate) fn go(id: &str) {
    scroll_to(id);
    focus(id);
}

/// Opens a card and goes to it.
pub(crate) fn open(id: &str) {
    if let Some(card) = element(id) {
        let _ = card.set_attribute("open", "");
        scroll_to(id);
        if let Ok(Some(summary)) = card.query_selector("summary")
            && let Ok(summary) = summary.dyn_into::<HtmlElement>()
        {
            let _ = summary.focus();
        }
    }
}

/// Copies a text; where that is not possible, selects the element that shows it.
///
/// Gives whether it is on the clipboard.
pub(crate) async fn copy(text: &str, id: &str) -> bool {
    if write_clipboard(text).await.is_some() {
        return true;
    }
    if let Some(element) = element(id)
        && let Some(Ok(Some(selection))) = window().map(|window| window.get_selection())
    {
        let _ = selection.select_all_children(&element);
    }
    false
}

/// The clipboard. Outside a secure context there is none.
fn clipboard() -> Option<Clipboard> {
    let navigator = window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    (!clipboard.is_undefined()).then(|| clipboard.unchecked_into())
}

/// Writes to the clipboard.
pub(crate) async fn write_clipboard(text: &str) -> Option<()> {
    JsFuture::from(clipboard()?.write_text(text)).await.ok()?;
    Some(())
}

/// The text on the clipboard; nothing where there is none, or where it may not be read. The browser
/// may ask the visitor first.
pub(crate) async fn read_clipboard() -> Option<String> {
    let text = JsFuture::from(clipboard()?.read_text()).await.ok()?;
    text.as_string().filter(|text| !text.trim().is_empty())
}

/// Whether the browser can hand a text to another program.
pub(crate) fn can_share() -> bool {
    window().is_some_and(|window| {
        let share = JsValue::from_str("share");
        js_sys::Reflect::has(&window.navigator(), &share).unwrap_or_default()
    })
}

/// Has the browser hand a text to another program, which the visitor chooses.
pub(crate) fn share(title: &str, text: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    if let Some(window) = window() {
        let shared = window.navigator().share_with_data(&data);
        // That nothing was chosen is no fault.
        spawn_local(async move {
            let _ = JsFuture::from(shared).await;
        });
    }
}

/// The day, as eight digits.
pub(crate) fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let digits = now.chars().filter(char::is_ascii_digit);
    digits.take(8).collect()
}

/// How long the content of a file is kept after it was handed over: some browsers read it late.
const FILE_KEPT_FOR: u32 = 60_000;

/// Gives a text to the visitor as a file.
pub(crate) async fn download(name: &str, text: &str) {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let Ok(url) = Blob::new_with_str_sequence(&parts)
        .and_then(|blob| Url::create_object_url_with_blob(&blob))
    else {
        return;
    };
    let link = document().and_then(|document| document.create_element("a").ok());
    if let Some(Ok(link)) = link.map(JsCast::dyn_into::<HtmlAnchorElement>) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    pause(FILE_KEPT_FOR).await;
    let _ = Url::revoke_object_url(&url);
}

/// Prints the page.
pub(crate) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// A file beside the page.
pub(crate) async fn fetch(path: &str) -> Option<String> {
    let response = Request::get(path).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.text().await.ok()
}

/// Says that the page could not start; the message stands in the page already.
pub(crate) fn show_boot_error() {
    if let Some(message) = element("boot-error") {
        let _ = message.remove_attribute("hidden");
    }
}

/// The language that boot.js found: by the address, an earlier choice, or what the browser wants.
pub(crate) fn wanted_language() -> Option<&'static Language> {
    let root = document().and_then(|document| document.document_element());
    Language::of_tag(&root?.get_attribute("data-language")?)
}

/// Says in which language the page is, and its title.
pub(crate) fn apply_language(language: &Language, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language.tag);
    }
}

/// Marks the whole page for its style, or takes the mark away.
pub(crate) fn mark(name: &str, is_marked: bool) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = match is_marked {
            true => root.set_attribute(name, ""),
            false => root.remove_attribute(name),
        };
    }
}

/// Shows the page light or dark.
pub(crate) fn apply_theme(theme: Theme) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-theme", theme.name());
    }
}

/// Reads the main field; the browser's `URL` knows IDNA.
pub(crate) fn recognise(text: &str) -> Read {
    input::read(text, to_ascii)
}

/// A host in A-labels, as the browser converts it.
#[cfg(target_arch = "wasm32")]
pub(crate) fn to_ascii(host: &str) -> Option<String> {
    let url = Url::new(&["http://", host].concat()).ok()?;
    Some(url.hostname())
}

/// A host in A-labels; without a browser only what is in ASCII already.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn to_ascii(host: &str) -> Option<String> {
    host.is_ascii().then(|| host.to_ascii_lowercase())
}
