//! Permanent links: what is checked stands in the part of the address behind `#`.
//!
//! `#/check?domain=shop.example&selector=s1&ip=192.0.2.1` asks the DNS; `#/sample?domain=…` answers
//! from the zone that comes with the page. A server never sees this part of an address.

use super::state::{Field, Form};
use crate::checkup::Request;

/// What a link asks for.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Route {
    /// Whether the answers come from the samples.
    pub sample: bool,
    /// The fields, as they were typed or read.
    pub form: Form,
}

/// The fields and their names in a link.
const NAMES: [(Field, &str); 6] = [
    (Field::Domain, "domain"),
    (Field::Selectors, "selector"),
    (Field::Ip, "ip"),
    (Field::From, "from"),
    (Field::Helo, "helo"),
    (Field::Senders, "sender"),
];

impl Route {
    /// A link to a sample.
    pub(crate) fn sample(domain: &str) -> Self {
        let mut form = Form::default();
        form.set(Field::Domain, domain.to_owned());
        Self { sample: true, form }
    }

    /// The same, with what was read out of a rejection or a message, so that the link leads to the
    /// same result.
    pub(crate) fn with(&self, request: &Request) -> Self {
        let mut route = self.clone();
        let known = [
            (Field::Selectors, Some(request.selectors.join(" "))),
            (Field::Ip, request.ip.map(|ip| ip.to_string())),
            (Field::From, request.mail_from.clone()),
        ];
        for (field, value) in known {
            if route.form.get(field).is_empty() {
                route.form.set(field, value.unwrap_or_default());
            }
        }
        route
    }

    /// Reads the part of an address from `#` on; nothing where it asks for no check.
    pub(crate) fn parse(hash: &str) -> Option<Self> {
        let (path, query) = hash.trim_start_matches('#').split_once('?')?;
        let sample = match path {
            "/check" => false,
            "/sample" => true,
            _ => return None,
        };
        let mut form = Form::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decode(value);
            if let Some((field, _)) = NAMES.iter().find(|(_, other)| *other == name) {
                let before = form.get(*field);
                let value = if before.is_empty() {
                    value
                } else {
                    [before, " ", &value].concat()
                };
                form.set(*field, value);
            }
        }
        (!form.get(Field::Domain).is_empty()).then_some(Self { sample, form })
    }

    /// The part of an address from `#` on.
    pub(crate) fn hash(&self) -> String {
        let mut hash = String::from(if self.sample { "#/sample" } else { "#/check" });
        let mut before = '?';
        for (field, name) in NAMES {
            let value = self.form.get(field).trim();
            if !value.is_empty() {
                hash.push(before);
                hash.push_str(name);
                hash.push('=');
                encode(value, &mut hash);
                before = '&';
            }
        }
        hash
    }
}

/// Writes a value with `%XX` for all that has a meaning in an address.
pub(super) fn encode(value: &str, to: &mut String) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'@' | b':') {
            to.push(char::from(byte));
        } else {
            to.push('%');
            for digit in [byte >> 4, byte & 15] {
                to.extend(char::from_digit(u32::from(digit), 16).map(|c| c.to_ascii_uppercase()));
            }
        }
    }
}

/// Reads a value; what is not UTF-8 becomes a replacement character.
fn decode(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        (rest, _) = match (first, byte) {
            (b'%', Some(byte)) => (&after[2..], bytes.push(byte)),
            (b'+', _) => (after, bytes.push(b' ')),
            _ => (after, bytes.push(*first)),
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_back_to_what_was_asked() {
        let mut route = Route::sample("shop.example");
        route.form.set(Field::Selectors, "s1 s2".to_owned());
        route.form.set(Field::Ip, "2001:db8::1".to_owned());
        route
            .form
            .set(Field::From, "bücher&co@shop.example".to_owned());
        let hash = route.hash();
        assert_eq!(
            hash,
            "#/sample?domain=shop.example&selector=s1%20s2&ip=2001:db8::1&from=b%C3%BCcher%26co@shop.example"
        );
        assert_eq!(Route::parse(&hash), Some(route));
    }

    #[test]
    fn other_addresses_ask_for_nothing() {
        for hash in [
            "",
            "#",
            "#card-spf",
            "#/check",
            "#/check?domain=",
            "#/other?domain=x",
        ] {
            assert_eq!(Route::parse(hash), None, "{hash}");
        }
        let odd = Route::parse("#/check?domain=%zz%&selector=a&selector=b").map(|r| r.form);
        let odd = odd
            .as_ref()
            .map(|f| (f.get(Field::Domain), f.get(Field::Selectors)));
        assert_eq!(odd, Some(("%zz%", "a b")));
    }
}
