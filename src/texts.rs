//! The words that people read, in one language.
//!
//! The engine states facts under stable names: a finding's code, a choice, a kind of fault. What is
//! said of them stands in `www/texts/`, three [Fluent](https://projectfluent.org) files a language.
//! The page fetches those that were chosen, the command line has them built in. What mail gateways
//! answer is no text of ours and is in `gateways`, word for word.
//!
//! # Why a reader of our own
//!
//! The first load of the page has a budget, and all that is needed is messages, attributes,
//! `{ $name }`, `{ "text" }` and a choice by number or keyword. Measured with the page's profile
//! (`opt-level = "z"`, LTO, one codegen unit), after `wasm-opt -Oz`, in bytes beyond the same
//! program without either:
//!
//! | | wasm | brotli -q 11 |
//! |---|---|---|
//! | `fluent-bundle` 0.16 | 114,719 | 46,589 |
//! | this module | 11,988 | 5,081 |
//!
//! The files are valid Fluent all the same: the tests read them with `fluent-syntax` and compare.
//! What of Fluent is not read here (terms, functions, references to other messages) is not used.
//!
//! # What holds for any file
//!
//! Reading never fails and is bounded: an entry that cannot be read is left out, and no more than
//! [`SOURCE_LIMIT`] bytes are read. A text that is missing shows as its name in brackets, so that
//! it is noticed and nothing else is lost. No marks for the direction of writing are put in.

mod beside;
mod chain;
mod evidence;
mod formats;
mod header;
mod ids;
mod moment;
mod names;
mod panel;
mod pattern;
mod verdict;
mod way;

pub use chain::ChainWords;
pub use formats::Formats;
pub use ids::{FACTS, Worded};
pub use moment::moment;
pub use names::as_written;
pub use panel::Field;
pub use verdict::{in_dns, named, of_fix, request, supply, ways, why};

use std::rc::Rc;

use litemap::LiteMap;

use crate::blocklist::{Listing, ListingState};
use crate::dns::{Answer, Outcome};
use crate::findings::{Arg, Finding};
use crate::fixes::Choice;
use crate::language::{LANGUAGES, Language};
use crate::spf::Space;
use pattern::Pattern;

/// Bytes of a file beyond which it is read no further; the files have a twentieth of it.
pub const SOURCE_LIMIT: usize = 1 << 20;

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Texts {
    messages: Rc<LiteMap<String, Pattern>>,
    language: &'static Language,
    formats: Formats,
}

/// What is said of a finding.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// What is the case, in one sentence.
    Title,
    /// What that means.
    Means,
    /// Why it matters.
    Why,
    /// What to do.
    Fix,
}

impl Texts {
    /// No texts yet, in a language.
    pub fn new(language: &'static Language, formats: Formats) -> Self {
        Self {
            messages: Rc::default(),
            language,
            formats,
        }
    }

    /// Reads a file in English; entries that cannot be read are left out.
    pub fn parse(source: &str) -> Self {
        Self::default().and(source)
    }

    /// The same with a further file; of two entries with one name the first is kept.
    pub fn and(&self, source: &str) -> Self {
        let mut messages = (*self.messages).clone();
        let source = &source[..source.floor_char_boundary(SOURCE_LIMIT)];
        for (name, value) in values(source) {
            if let Some(pattern) = Pattern::parse(&value) {
                messages.try_insert(name, pattern);
            }
        }
        Self {
            messages: Rc::new(messages),
            ..*self
        }
    }

    /// The language that they are in.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// A text without arguments; an attribute is `message.attribute`.
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A text with its arguments filled in.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let named = |name: &str| {
            let arg = args.iter().find(|(other, _)| *other == name);
            arg.map(|(_, arg)| arg)
        };
        self.fill(id, &named)
    }

    /// A text about a finding.
    pub fn finding(&self, finding: &Finding, part: Part) -> String {
        let attribute = match part {
            Part::Title => "",
            Part::Means => ".means",
            Part::Why => ".why",
            // Nobody else can change it, so there is one thing to do about all of these.
            Part::Fix if finding.is_owned() => {
                return self.fill("fix-of-owner", &|name| finding.arguments.get(name));
            }
            Part::Fix => ".fix",
        };
        let id = format!("{}{attribute}", finding.code);
        self.fill(&id, &|name| finding.arguments.get(name))
    }

    /// The text of a fact that takes no arguments.
    pub fn word(&self, fact: &impl Worded) -> String {
        self.get(fact.text_id())
    }

    /// How long to wait after publishing, where old answers may be kept for so many seconds.
    pub fn wait(&self, seconds: u32) -> String {
        let minutes = seconds.div_ceil(60);
        let (id, count) = match minutes {
            0..=90 => ("wait-minutes", minutes),
            _ => ("wait-hours", minutes.div_ceil(60)),
        };
        self.format(id, &[("count", Arg::Number(count.into()))])
    }

    /// What a record takes for granted.
    pub fn choice(&self, choice: &Choice) -> String {
        let value = Arg::Text(choice.value().to_owned());
        self.format(choice.text_id(), &[("value", value)])
    }

    /// What came back to a question.
    pub fn answer(&self, answer: &Answer) -> String {
        match &answer.outcome {
            Outcome::Records(records) => {
                let count = Arg::Number(records.len() as u64);
                self.format("answer-records", &[("count", count)])
            }
            Outcome::NoData => self.get("answer-no-data"),
            Outcome::NxDomain => self.get("answer-nx-domain"),
            Outcome::Failed(failure) => self.word(failure),
        }
    }

    /// Which addresses a record lets send, in numbers.
    pub fn space(&self, space: &Space) -> String {
        if space.everybody {
            return self.get("spf-space-everybody");
        }
        let counted = |id, count| {
            let number = Arg::Text(self.number(count));
            self.format(id, &[("count", Arg::Number(count)), ("number", number)])
        };
        let mut parts = vec![counted("spf-space-ip4", space.ip4_addresses)];
        if space.ip6_networks > 0 {
            parts.push(counted("spf-space-ip6", space.ip6_networks as u64));
        }
        if space.at_least {
            parts.push(self.get("spf-space-at-least"));
        }
        parts.join(", ")
    }

    /// What a block list of one's own says.
    pub fn listing(&self, listing: &Listing) -> String {
        let (id, reasons) = match &listing.state {
            ListingState::Clean => ("report-blocklist-clean", String::new()),
            ListingState::Listed(reasons) => ("report-blocklist-listed", reasons.join(", ")),
            ListingState::Unavailable(_) => ("report-blocklist-unavailable", String::new()),
        };
        let list = Arg::Text(listing.zone.to_string());
        self.format(id, &[("list", list), ("reasons", Arg::Text(reasons))])
    }

    /// A number with its digits in groups.
    pub fn number(&self, number: u64) -> String {
        (self.formats.number)(self.language, number)
    }

    /// A moment, in seconds since 1970, with its time zone.
    pub fn moment(&self, seconds: i64) -> String {
        (self.formats.moment)(self.language, seconds)
    }

    /// Whether there is a text of this name.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// The names of all texts.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// A text filled in; its name in brackets where there is none.
    fn fill<'a>(&self, id: &str, args: &dyn Fn(&str) -> Option<&'a Arg>) -> String {
        match self.messages.get(id) {
            Some(pattern) => {
                pattern.fill(args, &|number| (self.formats.plural)(self.language, number))
            }
            None => format!("[{id}]"),
        }
    }
}

impl Default for Texts {
    /// No texts at all; English is what they are not in.
    fn default() -> Self {
        Self::new(&LANGUAGES[0], Formats::OWN)
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
            && (Rc::ptr_eq(&self.messages, &other.messages) || self.messages == other.messages)
    }
}

/// The values of a file, each with the name of its message or attribute.
///
/// An entry starts at the beginning of a line and goes on in the lines that are indented.
fn values(source: &str) -> Vec<(String, String)> {
    let mut values: Vec<(String, String)> = Vec::new();
    let mut message: Option<&str> = None;
    for line in source.lines() {
        let start = line.trim_start_matches(' ');
        if start.len() == line.len() && !matches!(line.as_bytes().first(), None | Some(b'}')) {
            // A message, a comment, or what cannot be read, up to the next message.
            message = None;
            if let Some((id, value)) = assignment(line) {
                message = Some(id);
                values.push((id.to_owned(), value.to_owned()));
            }
            continue;
        }
        let Some(message) = message else { continue };
        if let Some((attribute, value)) = start.strip_prefix('.').and_then(assignment) {
            values.push((format!("{message}.{attribute}"), value.to_owned()));
        } else if let Some((_, value)) = values.last_mut() {
            value.push('\n');
            value.push_str(line);
        }
    }
    // A message may have attributes alone.
    values.retain(|(_, value)| !value.trim().is_empty());
    values
}

/// Reads `name = value`.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    pattern::is_name(name).then_some((name, value))
}
