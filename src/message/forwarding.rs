//! Whether a message was passed on on its way: by a list, by a forwarder, by whoever sent it anew.
//!
//! Who passes a message on hands it over from an address of their own (RFC 7208 §10.3). A seal
//! (ARC) alone says nothing of it: large receivers seal what comes to themselves.

/// Fields that only somebody who passes a message on adds: a list to which people write (RFC 2369
/// §3.4; a newsletter has `List-Id` as well), a forwarder, a person who sent it anew (RFC 5322
/// §3.6.6).
const FIELDS: [&str; 5] = [
    "list-post",
    "x-forwarded-to",
    "x-forwarded-for",
    "resent-from",
    "resent-sender",
];

/// Characters of a line that are kept.
const LINE_LIMIT: usize = 300;

/// How an envelope sender looks that a forwarder wrote anew, in lower case.
const REWRITTEN: [&str; 3] = ["srs0=", "srs1=", "+caf_="];

/// The line that shows that a message was passed on, where this field does.
pub(super) fn trace(name: &str, value: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    let value = value.trim();
    let is_rewritten = lower == "return-path" && {
        let value = value.to_ascii_lowercase();
        REWRITTEN.iter().any(|mark| value.contains(mark))
    };
    let shows = is_rewritten || (FIELDS.contains(&&*lower) && value.contains('@'));
    shows.then(|| {
        [name, ": ", value]
            .concat()
            .chars()
            .take(LINE_LIMIT)
            .collect()
    })
}

/// To whom a message was delivered so far, from the top.
#[derive(Default)]
pub(super) struct Delivered(Option<String>);

impl Delivered {
    /// Notes a field; the line where the message had been delivered to another domain before.
    pub(super) fn note(&mut self, name: &str, value: &str) -> Option<String> {
        if !name.eq_ignore_ascii_case("delivered-to") {
            return None;
        }
        let (_, host) = value.trim().trim_matches(['<', '>']).rsplit_once('@')?;
        let host = host.to_ascii_lowercase();
        let last = self.0.get_or_insert_with(|| host.clone());
        let line = || {
            [name, ": ", value.trim()]
                .concat()
                .chars()
                .take(LINE_LIMIT)
                .collect()
        };
        (*last != host).then(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_passes_a_message_on_leaves_a_field() {
        for (name, value) in [
            ("List-Post", "<mailto:members@verein.example>"),
            ("X-Forwarded-To", "peter@gmail.example"),
            (
                "Return-Path",
                "<SRS0=ab=cd=shop.example=anna@verein.example>",
            ),
            (
                "Return-Path",
                "<info+caf_=peter=gmail.example@verein.example>",
            ),
        ] {
            assert!(trace(name, value).is_some(), "{name}");
        }
        assert_eq!(trace("Return-Path", "<anna@shop.example>"), None);
        let mut delivered = Delivered::default();
        assert_eq!(delivered.note("Delivered-To", "bob@there.example"), None);
        assert_eq!(delivered.note("Delivered-To", "b2@there.example"), None);
        assert!(
            delivered
                .note("Delivered-To", "info@club.example")
                .is_some()
        );
        assert_eq!(trace("List-Id", "<news.shop.example>"), None);
        assert_eq!(trace("List-Unsubscribe", "<mailto:a@shop.example>"), None);
    }
}
