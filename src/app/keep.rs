//! A report to keep: as the file that a program reads, and back from there.
//!
//! The browser reads and writes the text; what stands in it is what the command line prints with
//! `--json`.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::JsValue;

use crate::evidence;
use crate::report::{Header, NotSaved, Report, Saved};

/// The largest file that is read, in bytes: many times what a check can come to.
pub(super) const SIZE_LIMIT: usize = 8_000_000;

/// How deep values may lie in each other; those of a report lie a quarter as deep.
const DEPTH_LIMIT: usize = 64;

/// A value as JSON, for a file.
pub(super) fn json(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&Serializer::json_compatible()).ok()?;
    let indent = JsValue::from_f64(2.0);
    let text = JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &indent).ok()?;
    Some([&String::from(text), "\n"].concat())
}

/// A value as JSON, as short as can be.
pub(super) fn compact(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify(&value).ok().map(String::from)
}

/// A value from JSON that was kept before; nothing where it is another.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
    let value = (depth(json) <= DEPTH_LIMIT).then(|| JSON::parse(json).ok());
    from_value(value??).ok()
}

/// The report in a file, made anew from its answers.
pub(super) fn replay(bytes: &[u8]) -> Result<Report, NotSaved> {
    if bytes.len() > SIZE_LIMIT {
        return Err(NotSaved::TooLarge);
    }
    let text = evidence::decode(bytes).map_err(|_| NotSaved::NoReport)?;
    if depth(&text) > DEPTH_LIMIT {
        return Err(NotSaved::NoReport);
    }
    let value = JSON::parse(&text).map_err(|_| NotSaved::NoReport)?;
    let header: Header = from_value(value.clone()).map_err(|_| NotSaved::NoReport)?;
    header.check()?;
    let saved: Saved = from_value(value).map_err(|_| NotSaved::NoReport)?;
    saved.replay()
}

/// Whether a text may be a report that was kept: nothing else that is given here begins so.
pub(super) fn is_saved(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"{")
}

/// How deep values lie in each other at most. Reading them takes its own depth of the stack, which
/// has an end.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest): (usize, usize) = (0, 0);
    let (mut in_text, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_outside_of_texts() {
        assert_eq!(depth(r#"{"a":[1,{"b":"[[[["}]}"#), 3);
        assert_eq!(depth(r#"{"a\"[[":1,"b\\":[]}"#), 2);
        assert_eq!(depth(&"[".repeat(1_000_000)), 1_000_000);
        assert_eq!(depth("]]]["), 1);
    }

    #[test]
    fn what_may_be_a_report_begins_with_a_brace() {
        assert!(is_saved(b"\xef\xbb\xbf \r\n{\"format\":1}"));
        assert!(!is_saved(b"550 5.7.1 {refused}") && !is_saved(b""));
    }
}
