//! What an address asks for: a check, and how the page is to look.
//!
//! There is one grammar for the page, for the page in a frame, and for links to either:
//!
//! ```text
//! index.html?lang=en&brand=shop#/check?domain=shop.example&selector=s1&ip=192.0.2.1
//! embed.html?lang=en&theme=dark#/check?domain=shop.example
//! ```
//!
//! `#/check` asks the DNS; `#/sample` answers from the zone that comes with the page. What is checked
//! stands behind `#`, which a server never sees; how it looks stands behind `?`. Each is understood in
//! either place, so that `embed.html?domain=shop.example` will do. What is unknown, too long or not on
//! a list is as if it were not there.

use super::form::{Field, Form};
use super::theme::Theme;
use crate::checkup::Request;
use crate::language::Language;

/// The longest value, as it is written in an address.
const VALUE_LIMIT: usize = 2_000;

/// Parameters that are read in one place.
const COUNT_LIMIT: usize = 50;

/// The longest id of a brand.
const BRAND_LIMIT: usize = 64;

/// What a whole address asks for.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Address {
    /// The check, if it asks for one.
    pub route: Option<Route>,
    /// How the page is to look.
    pub look: Look,
    /// Whether the check or the look stands where the program would not write it.
    pub misplaced: bool,
}

/// How the page is to look, as far as an address says so.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Look {
    /// The tag of a language that there are texts in.
    pub lang: Option<&'static str>,
    /// Light or dark.
    pub theme: Option<Theme>,
    /// The id of an entry of `brands` in the settings; nobody knows yet whether there is one.
    pub brand: Option<String>,
}

/// What a link asks for.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Route {
    /// Whether the answers come from the samples.
    pub sample: bool,
    /// The fields, as they were typed or read.
    pub form: Form,
    /// Whether it leads to where several domains are checked, `#/domains`; nothing else counts then.
    pub many: bool,
}

/// Where several domains are checked.
const DOMAINS: &str = "/domains";

/// The fields and their names in a link.
const NAMES: [(Field, &str); 6] = [
    (Field::Domain, "domain"),
    (Field::Selectors, "selector"),
    (Field::Ip, "ip"),
    (Field::From, "from"),
    (Field::Helo, "helo"),
    (Field::Senders, "sender"),
];

impl Address {
    /// Reads an address; where a thing is said twice, what stands behind `#` is newer.
    pub(crate) fn parse(address: &str) -> Self {
        let (before, hash) = address.split_once('#').unwrap_or((address, ""));
        let query = query_of(before);
        let route = Route::parse(hash);
        let in_query = Route::read(false, query);
        let near = Look::read(query_of(hash));
        let misplaced = near != Look::default() || (route.is_none() && in_query.is_some());
        Self {
            route: route.or(in_query),
            look: near.or(Look::read(query)),
            misplaced,
        }
    }

    /// The same, from `?` on, each thing in its place.
    pub(crate) fn written(&self) -> String {
        let hash = self.route.as_ref().map(Route::hash);
        [self.look.query(), hash.unwrap_or_default()].concat()
    }
}

impl Look {
    /// Reads parameters.
    fn read(query: &str) -> Self {
        let mut look = Self::default();
        for (name, value) in pairs(query) {
            match name {
                "lang" => look.lang = Language::of_tag(&value).map(|language| language.tag),
                "theme" => look.theme = Theme::asked(&value),
                "brand" => look.brand = Some(value).filter(|id| is_brand(id)),
                _ => {}
            }
        }
        look
    }

    /// This, and where it says nothing the other.
    fn or(self, other: Self) -> Self {
        Self {
            lang: self.lang.or(other.lang),
            theme: self.theme.or(other.theme),
            brand: self.brand.or(other.brand),
        }
    }

    /// The part of an address from `?` on; empty where there is nothing to say.
    pub(crate) fn query(&self) -> String {
        let theme = self.theme.map(Theme::parameter);
        let values = [
            ("lang", self.lang),
            ("theme", theme),
            ("brand", self.brand.as_deref()),
        ];
        let values = values
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        write(String::new(), values)
    }
}

/// Whether a text can be the id of a brand.
fn is_brand(id: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (1..=BRAND_LIMIT).contains(&id.len()) && id.bytes().all(fits)
}

impl Route {
    /// A link to a sample.
    pub(crate) fn sample(domain: &str) -> Self {
        let mut form = Form::default();
        form.set(Field::Domain, domain.to_owned());
        Self {
            sample: true,
            form,
            many: false,
        }
    }

    /// A link to where several domains are checked.
    pub(crate) fn domains() -> Self {
        Self {
            many: true,
            ..Self::default()
        }
    }

    /// The same, with what was read out of a rejection or a message, so that the link leads to the
    /// same result.
    pub(crate) fn with(&self, request: &Request) -> Self {
        let mut route = self.clone();
        let known = [
            (Field::Domain, Some(request.domain.to_string())),
            (Field::Selectors, Some(request.selectors.join(" "))),
            (Field::Ip, request.ip.map(|ip| ip.to_string())),
            (Field::From, request.mail_from.clone()),
            (Field::Helo, request.helo.clone()),
        ];
        for (field, value) in known {
            if route.form.get(field).is_empty() {
                route.form.set(field, value.unwrap_or_default());
            }
        }
        // Who sends may have been chosen since.
        route.form.set_senders(&request.senders, &request.without);
        route
    }

    /// Reads the part of an address from `#` on; nothing where it asks for no check.
    pub(crate) fn parse(hash: &str) -> Option<Self> {
        let hash = hash.trim_start_matches('#');
        if hash == DOMAINS {
            return Some(Self::domains());
        }
        let (path, query) = hash.split_once('?')?;
        match path {
            "/check" => Self::read(false, query),
            "/sample" => Self::read(true, query),
            _ => None,
        }
    }

    /// Reads parameters; nothing where there is no domain among them.
    fn read(sample: bool, query: &str) -> Option<Self> {
        Self::of(sample, pairs(query))
    }

    /// The route of these fields by their names; nothing where there is no domain among them.
    pub(crate) fn of<'a>(
        sample: bool,
        fields: impl Iterator<Item = (&'a str, String)>,
    ) -> Option<Self> {
        let mut form = Form::default();
        for (name, value) in fields {
            let Some((field, _)) = NAMES.iter().find(|(_, other)| *other == name) else {
                continue;
            };
            let before = form.get(*field);
            let value = if before.is_empty() {
                value
            } else {
                [before, " ", &value].concat()
            };
            if value.len() <= VALUE_LIMIT {
                form.set(*field, value);
            }
        }
        (!form.get(Field::Domain).is_empty()).then_some(Self {
            sample,
            form,
            many: false,
        })
    }

    /// The fields that say something, by their names.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let fields = NAMES.iter();
        let fields = fields.map(|(field, name)| (*name, self.form.get(*field).trim()));
        fields.filter(|(_, value)| !value.is_empty())
    }

    /// The part of an address from `#` on.
    pub(crate) fn hash(&self) -> String {
        if self.many {
            return ["#", DOMAINS].concat();
        }
        let path = if self.sample { "#/sample" } else { "#/check" };
        write(path.to_owned(), self.fields())
    }
}

/// The host of a resolver's address, as people know it.
pub(crate) fn host_of(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.split(['/', '?']).next().unwrap_or(host)
}

/// What stands behind the first `?`.
fn query_of(text: &str) -> &str {
    text.split_once('?').map_or("", |(_, query)| query)
}

/// The parameters, decoded; those that are too long are left out.
fn pairs(query: &str) -> impl Iterator<Item = (&str, String)> {
    query.split('&').take(COUNT_LIMIT).filter_map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (value.len() <= VALUE_LIMIT).then(|| (name, decode(value)))
    })
}

/// Writes parameters behind a path.
fn write<'a>(path: String, values: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let (mut address, mut before) = (path, '?');
    for (name, value) in values {
        address.push(before);
        address.push_str(name);
        address.push('=');
        encode(value, &mut address);
        before = '&';
    }
    address
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
            .filter(|two| two.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
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
        assert_eq!(Route::parse("#/domains"), Some(Route::domains()));
        assert_eq!(Route::domains().hash(), "#/domains");
        let opened = Address::parse("https://a.example/?lang=en#/domains");
        assert_eq!(opened.route, Some(Route::domains()));
        assert!(!opened.misplaced);
        let odd = Route::parse("#/check?domain=%zz%+1%&selector=a&selector=b").map(|r| r.form);
        let odd = odd
            .as_ref()
            .map(|f| (f.get(Field::Domain), f.get(Field::Selectors)));
        assert_eq!(odd, Some(("%zz% 1%", "a b")));
    }

    #[test]
    fn both_places_are_read_and_each_thing_is_written_in_its_own() {
        let all = "domain=shop.example&selector=s1&lang=en&theme=dark&brand=a-1";
        let written = "?lang=en&theme=dark&brand=a-1#/check?domain=shop.example&selector=s1";
        for address in [
            ["https://a.example/embed.html?", all].concat(),
            ["https://a.example/#/check?", all].concat(),
            ["https://a.example/", written].concat(),
        ] {
            let read = Address::parse(&address);
            assert_eq!(read.written(), written, "{address}");
            assert_eq!(read.misplaced, !address.ends_with(written), "{address}");
        }
        // What is newer counts.
        let address = Address::parse("?domain=old.example&lang=en#/sample?domain=shop.example");
        assert_eq!(address.written(), "?lang=en#/sample?domain=shop.example");
        assert!(!address.misplaced);
    }

    #[test]
    fn what_is_unknown_or_out_of_bounds_is_not_there() {
        let long = "a".repeat(VALUE_LIMIT + 1);
        for address in [
            "",
            "?",
            "?#?#",
            "?lang=xx&theme=purple&brand=../..&other=%3Cb%3E",
            "?lang=&theme=&brand=",
            "?brand=%E2%82%AC&lang=e",
            &["?domain=", &long].concat(),
            &["?brand=", &long[..BRAND_LIMIT + 1]].concat(),
            &["?", &"a=b&".repeat(COUNT_LIMIT), "domain=shop.example"].concat(),
        ] {
            let read = Address::parse(address);
            assert_eq!(read, Address::default(), "{address}");
            assert_eq!(&*read.written(), "");
        }
        let regional = Address::parse("?lang=EN-gb&theme=auto").look;
        assert_eq!(regional.query(), "?lang=en&theme=auto");
        let again = Address::parse(&["?domain=a&", &"domain=b&".repeat(40)].concat());
        assert!(again.route.is_some_and(|route| route.hash().len() < 200));
    }
}
