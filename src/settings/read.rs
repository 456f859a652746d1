//! Reading: the settings that can be used, and what cannot.

mod brand;

use std::rc::Rc;

use serde::Deserialize;
use serde::de::value::{Error, StrDeserializer};

use super::{Brand, Json, KEYS, Mistake, RESOLVER_LIMIT, Settings, Wrong, address};
use crate::blocklist::Blocklist;
use crate::bounce::OwnText;
use crate::dns::Name;
use crate::language::LANGUAGES;
use crate::providers;
use crate::spelling;

/// The longest name of a brand or a gateway, in bytes.
const NAME_LIMIT: usize = 80;

/// The longest id of a brand: what a link can carry.
const ID_LIMIT: usize = 64;

/// The longest of all other texts.
const TEXT_LIMIT: usize = 2_000;

/// The shortest words that may identify a rejection: fewer letters are in every text.
const PHRASE_LEAST: usize = 4;

/// Letters that may be wrong in the name of a setting for it to be recognised.
const SLIPS: usize = 2;

/// Mistakes that are named at most; who has more mends these first.
const MISTAKE_LIMIT: usize = 50;

/// What is said of a key at most, in characters.
const KEY_LIMIT: usize = 200;

impl Settings {
    /// Reads the file.
    pub fn read(file: &Json) -> Self {
        let mut settings = Self::default();
        let mut reader = Reader::default();
        for (key, value) in reader.object("", "", file) {
            match key {
                "blocklist" => settings.blocklist = reader.blocklist(value).map(Rc::new),
                "brand" => settings.brand = reader.brand(key, value),
                "brands" => settings.brands = reader.brands(key, value),
                "gateways" => settings.gateways = reader.gateways(key, value),
                "language" => {
                    let tags = LANGUAGES.each_ref().map(|language| language.tag);
                    settings.language = reader.one_of(key, value, &tags).map(str::to_owned);
                }
                "providers" => settings.providers = reader.providers(key, value),
                "resolvers" => settings.resolvers = reader.resolvers(key, value),
                "samples" => settings.samples = reader.boolean(key, value).unwrap_or(true),
                "support" => settings.support = reader.mail_address(key, value),
                // "$schema", which is for editors.
                _ => {}
            }
        }
        settings.mistakes = reader.mistakes;
        settings.mistakes.truncate(MISTAKE_LIMIT);
        settings
    }
}

/// What reads, and notes what is wrong.
#[derive(Default)]
struct Reader {
    mistakes: Vec<Mistake>,
}

impl Reader {
    /// Notes a mistake.
    fn note(&mut self, key: &str, wrong: Wrong, detail: &str) {
        self.mistakes.push(Mistake {
            key: key.chars().take(KEY_LIMIT).collect(),
            wrong,
            detail: detail.to_owned(),
        });
    }

    /// The entries of an object whose keys are known; `kind` is its name in [`KEYS`].
    fn object<'a>(&mut self, key: &str, kind: &str, value: &'a Json) -> Vec<(&'a str, &'a Json)> {
        let known = KEYS.iter().find(|(name, _)| *name == kind);
        let known = known.map_or(&[][..], |(_, keys)| keys);
        let mut entries = self.entries(key, value);
        entries.retain(|(name, _)| {
            if known.contains(name) {
                return true;
            }
            let is_near = |other: &&&str| {
                name.len().abs_diff(other.len()) <= SLIPS
                    && spelling::distance(name, other) <= SLIPS
            };
            let near = known.iter().find(is_near);
            let wrong = near.map_or(Wrong::UnknownKey, |_| Wrong::Misspelt);
            self.note(&below(key, name), wrong, near.unwrap_or(&""));
            false
        });
        entries
    }

    /// The entries of an object whose keys are anything.
    fn entries<'a>(&mut self, key: &str, value: &'a Json) -> Vec<(&'a str, &'a Json)> {
        let Json::Object(entries) = value else {
            self.note(key, Wrong::NoObject, "");
            return Vec::new();
        };
        entries
            .iter()
            .map(|(name, value)| (&**name, value))
            .collect()
    }

    /// The values of a list that is not empty, each under its own name.
    fn list<'a>(&mut self, key: &str, value: &'a Json) -> Vec<(String, &'a Json)> {
        let Json::List(values) = value else {
            self.note(key, Wrong::NoList, "");
            return Vec::new();
        };
        if values.is_empty() {
            self.note(key, Wrong::Empty, "");
        }
        let numbered = values.iter().enumerate();
        numbered
            .map(|(index, value)| (below(key, &(index + 1).to_string()), value))
            .collect()
    }

    /// A text that holds something and is not too long.
    fn text<'a>(&mut self, key: &str, value: &'a Json, limit: usize) -> Option<&'a str> {
        let Json::Text(text) = value else {
            self.note(key, Wrong::NoText, "");
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.note(key, Wrong::Empty, "");
            return None;
        }
        if text.len() > limit {
            self.note(key, Wrong::TooLong, "");
            return None;
        }
        Some(text)
    }

    /// `true` or `false`.
    fn boolean(&mut self, key: &str, value: &Json) -> Option<bool> {
        if let Json::Boolean(value) = value {
            return Some(*value);
        }
        self.note(key, Wrong::NoBoolean, "");
        None
    }

    /// A text that is one of several.
    fn one_of<'a>(&mut self, key: &str, value: &'a Json, known: &[&str]) -> Option<&'a str> {
        let text = self.text(key, value, TEXT_LIMIT)?;
        if known.contains(&text) {
            return Some(text);
        }
        self.note(key, Wrong::NoneOf, &known.join(", "));
        None
    }

    /// A word that stands for a variant; serde lists them where it is none.
    fn variant<'a, T: Deserialize<'a>>(&mut self, key: &str, value: &'a Json) -> Option<T> {
        let text = self.text(key, value, TEXT_LIMIT)?;
        match T::deserialize(StrDeserializer::<Error>::new(text)) {
            Ok(variant) => Some(variant),
            Err(error) => {
                let error = error.to_string();
                let known = error.split("one of ").nth(1).unwrap_or_default();
                self.note(key, Wrong::NoneOf, &known.replace('`', ""));
                None
            }
        }
    }

    /// An address of the web.
    fn address<'a>(&mut self, key: &str, value: &'a Json) -> Option<&'a str> {
        let text = self.text(key, value, TEXT_LIMIT)?;
        let Some(wrong) = address::fault(text) else {
            return Some(text);
        };
        self.note(key, wrong, text);
        None
    }

    /// An address of mail.
    fn mail_address(&mut self, key: &str, value: &Json) -> Option<String> {
        let text = self.text(key, value, TEXT_LIMIT)?;
        let is_one = text.rsplit_once('@').is_some_and(|(local, domain)| {
            let fits = |b: u8| b.is_ascii_alphanumeric() || b".-_+".contains(&b);
            let is_host = Name::parse(domain).is_ok_and(|domain| domain.is_plain());
            !local.is_empty() && local.bytes().all(fits) && is_host
        });
        if is_one {
            return Some(text.to_owned());
        }
        self.note(key, Wrong::NoMailAddress, text);
        None
    }

    /// The resolvers that can be asked. A file that names some is never taken to mean others: where
    /// none can be used, none is asked.
    fn resolvers(&mut self, key: &str, value: &Json) -> Option<Vec<String>> {
        let list = self.list(key, value);
        if matches!(value, Json::List(values) if values.is_empty()) {
            return None;
        }
        if list.len() > RESOLVER_LIMIT {
            self.note(key, Wrong::TooLong, "");
        }
        let usable = list
            .into_iter()
            .take(RESOLVER_LIMIT)
            .filter_map(|(key, value)| self.address(&key, value));
        Some(usable.map(str::to_owned).collect())
    }

    /// The ids of providers that are known, each once.
    fn providers(&mut self, key: &str, value: &Json) -> Vec<&'static str> {
        let mut ids = Vec::new();
        for (key, value) in self.list(key, value) {
            let Some(id) = self.text(&key, value, NAME_LIMIT) else {
                continue;
            };
            match providers::by_id(id).filter(|provider| provider.spf.is_some()) {
                Some(provider) if !ids.contains(&provider.id) => ids.push(provider.id),
                Some(_) => {}
                None => self.note(&key, Wrong::UnknownProvider, id),
            }
        }
        ids
    }

    /// The brands of other names.
    fn brands(&mut self, key: &str, value: &Json) -> Vec<(String, Brand)> {
        let mut brands = Vec::new();
        for (id, value) in self.entries(key, value) {
            let key = below(key, id);
            let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            if id.is_empty() || id.len() > ID_LIMIT || !id.bytes().all(fits) {
                self.note(&key, Wrong::NoId, "");
                continue;
            }
            brands.push((id.to_owned(), self.brand(&key, value)));
        }
        brands
    }

    /// The texts of gateways of one's own; one that lacks something is left out.
    fn gateways(&mut self, key: &str, value: &Json) -> Vec<OwnText> {
        let list = self.list(key, value);
        let texts = list
            .into_iter()
            .filter_map(|(key, value)| self.gateway(&key, value));
        texts.collect()
    }

    /// A text of a gateway.
    fn gateway(&mut self, key: &str, value: &Json) -> Option<OwnText> {
        let (mut name, mut contains, mut kind) = (None, None, None);
        let (mut turn, mut words) = (None, None);
        let before = self.mistakes.len();
        let entries = self.object(key, "gateways.*", value);
        for (part, value) in &entries {
            let key = below(key, part);
            match *part {
                "contains" => contains = Some(self.phrases(&key, value)),
                "kind" => kind = self.variant(&key, value),
                "name" => name = self.text(&key, value, NAME_LIMIT),
                "turn" => turn = self.variant(&key, value),
                _ => words = self.text(&key, value, TEXT_LIMIT).map(str::to_owned),
            }
        }
        if matches!(value, Json::Object(_)) {
            for part in ["contains", "kind", "name"] {
                if !entries.iter().any(|(name, _)| *name == part) {
                    self.note(&below(key, part), Wrong::Missing, "");
                }
            }
        }
        if self.mistakes.len() > before {
            return None;
        }
        Some(OwnText::new(name?, &contains?, kind?, turn, words))
    }

    /// Words by which a text is recognised: one or several.
    fn phrases(&mut self, key: &str, value: &Json) -> Vec<String> {
        let list = match value {
            Json::Text(_) => vec![(key.to_owned(), value)],
            _ => self.list(key, value),
        };
        let mut phrases = Vec::new();
        for (key, value) in list {
            let Some(text) = self.text(&key, value, TEXT_LIMIT) else {
                continue;
            };
            if text.chars().count() < PHRASE_LEAST {
                self.note(&key, Wrong::Empty, "");
            }
            phrases.push(text.to_owned());
        }
        phrases
    }

    /// The block list of one's own.
    fn blocklist(&mut self, value: &Json) -> Option<Blocklist> {
        const KEY: &str = "blocklist";
        let (mut zone, mut listed, mut canary) = (None, Vec::new(), [None, None]);
        let before = self.mistakes.len();
        let entries = self.object(KEY, KEY, value);
        for (part, value) in &entries {
            let key = below(KEY, part);
            match *part {
                "zone" => zone = self.text(&key, value, TEXT_LIMIT),
                "listed" => {
                    for (code, meaning) in self.entries(&key, value) {
                        let meaning = self.text(&below(&key, code), meaning, TEXT_LIMIT);
                        listed.extend(meaning.map(|text| (code.to_owned(), text.to_owned())));
                    }
                }
                _ => {
                    for (part, value) in self.object(&key, "blocklist.canary", value) {
                        let address = self.text(&below(&key, part), value, NAME_LIMIT);
                        canary[usize::from(part == "clean")] = address;
                    }
                }
            }
        }
        if matches!(value, Json::Object(_)) {
            for part in ["listed", "zone"] {
                if !entries.iter().any(|(name, _)| *name == part) {
                    self.note(&below(KEY, part), Wrong::Missing, "");
                }
            }
        }
        if self.mistakes.len() > before {
            return None;
        }
        match Blocklist::new(zone?, listed, canary) {
            Ok(list) => Some(list),
            Err(error) => {
                self.note(KEY, Wrong::Blocklist, &error.to_string());
                None
            }
        }
    }
}

/// The name of something inside something else.
fn below(key: &str, name: &str) -> String {
    if key.is_empty() {
        name.to_owned()
    } else {
        [key, ".", name].concat()
    }
}
