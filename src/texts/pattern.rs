//! One text: words, arguments and choices between wordings.

use std::borrow::Cow;

use super::names::as_written;
use crate::findings::Arg;

/// Choices inside choices that are read; more is no text.
const DEPTH_LIMIT: usize = 5;

/// The arguments that name a domain in a sentence; what is to be copied has another argument.
const NAMES: [&str; 2] = ["domain", "name"];

/// The plural category of a number.
pub(super) type Plural<'a> = &'a dyn Fn(u64) -> Cow<'static, str>;

/// A text in pieces.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Pattern(Vec<Piece>);

/// A piece of a text.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Piece {
    /// Words.
    Text(String),
    /// Words in quotes, whose spaces are meant.
    Literal(String),
    /// The argument of this name.
    Argument(String),
    /// One of several wordings, by an argument.
    Select(String, Vec<Variant>),
}

/// One of several wordings.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Variant {
    /// A number, a plural category or a keyword.
    key: String,
    /// Whether it is taken where no other matches.
    default: bool,
    /// The wording.
    pattern: Pattern,
}

/// The part of a value that is not read yet.
struct Reader<'a>(&'a str);

/// Whether a text is a name in Fluent: a letter, then letters, digits, `-` and `_`.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_inner)
}

/// Whether a character may stand in a name.
fn is_inner(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

impl Pattern {
    /// Reads a value; nothing where it is not in the subset.
    pub(super) fn parse(value: &str) -> Option<Self> {
        let mut reader = Reader(value);
        let pattern = reader.pattern(DEPTH_LIMIT, false)?;
        reader.0.is_empty().then_some(pattern)
    }

    /// The text with its arguments; one that is missing shows as it is written.
    pub(super) fn fill<'a>(
        &self,
        args: &dyn Fn(&str) -> Option<&'a Arg>,
        plural: Plural<'_>,
    ) -> String {
        let mut text = String::new();
        self.write(&mut text, args, plural);
        text
    }

    /// Writes the text to a string.
    fn write<'a>(
        &self,
        to: &mut String,
        args: &dyn Fn(&str) -> Option<&'a Arg>,
        plural: Plural<'_>,
    ) {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) | Piece::Literal(text) => to.push_str(text),
                Piece::Argument(name) => match args(name) {
                    Some(Arg::Text(text)) if NAMES.contains(&name.as_str()) => {
                        to.push_str(&as_written(text));
                    }
                    Some(Arg::Text(text)) => to.push_str(text),
                    Some(Arg::Number(number)) => to.push_str(&number.to_string()),
                    None => {
                        to.push_str("{$");
                        to.push_str(name);
                        to.push('}');
                    }
                },
                Piece::Select(name, variants) => {
                    if let Some(variant) = choose(variants, args(name), plural) {
                        variant.pattern.write(to, args, plural);
                    }
                }
            }
        }
    }
}

/// The wording for an argument: an exact match before a plural category before the default.
fn choose<'v>(
    variants: &'v [Variant],
    arg: Option<&Arg>,
    plural: Plural<'_>,
) -> Option<&'v Variant> {
    let with_key = |key: &str| variants.iter().find(|variant| variant.key == key);
    let chosen = match arg {
        Some(Arg::Text(text)) => with_key(text),
        Some(Arg::Number(number)) => {
            with_key(&number.to_string()).or_else(|| with_key(&plural(*number)))
        }
        None => None,
    };
    chosen.or_else(|| variants.iter().find(|variant| variant.default))
}

impl<'a> Reader<'a> {
    /// Reads words and placeables, up to the end or to what follows a variant.
    fn pattern(&mut self, depth: usize, in_variant: bool) -> Option<Pattern> {
        let mut pieces: Vec<Piece> = Vec::new();
        self.skip_blank();
        loop {
            let end = self.0.find(['{', '}', '\n']).unwrap_or(self.0.len());
            push_text(&mut pieces, self.take(end));
            match self.0.as_bytes().first() {
                Some(b'{') => {
                    self.take(1);
                    self.skip_blank();
                    pieces.push(self.placeable(depth)?);
                    self.skip_blank();
                    self.accept("}")?;
                }
                Some(b'\n') => {
                    let breaks = self.skip_blank();
                    if in_variant && self.0.starts_with(['[', '*', '}']) {
                        break;
                    }
                    trim_end(&mut pieces, ' ');
                    push_text(&mut pieces, breaks);
                }
                // A brace that closes nothing.
                Some(_) => return None,
                None => break,
            }
        }
        trim_end(&mut pieces, ' ');
        trim_end(&mut pieces, '\n');
        Some(Pattern(pieces))
    }

    /// Reads what stands between braces.
    fn placeable(&mut self, depth: usize) -> Option<Piece> {
        if self.accept("\"").is_some() {
            return self.literal().map(Piece::Literal);
        }
        self.accept("$")?;
        let name = self.name()?.to_owned();
        self.skip_blank();
        if self.accept("->").is_none() {
            return Some(Piece::Argument(name));
        }
        let depth = depth.checked_sub(1)?;
        let mut variants: Vec<Variant> = Vec::new();
        self.skip_blank();
        while self.0.starts_with(['[', '*']) {
            let default = self.accept("*").is_some();
            self.accept("[")?;
            self.skip_blank();
            let length = self.0.find(|c| !is_inner(c)).unwrap_or(self.0.len());
            let key = self.take(length).to_owned();
            self.skip_blank();
            self.accept("]")?;
            let pattern = self.pattern(depth, true)?;
            variants.push(Variant {
                key,
                default,
                pattern,
            });
        }
        let defaults = variants.iter().filter(|variant| variant.default).count();
        (defaults == 1).then_some(Piece::Select(name, variants))
    }

    /// Reads the rest of a literal; only `\"` and `\\` are escapes here.
    fn literal(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let end = self.0.find(['"', '\\', '\n'])?;
            text.push_str(self.take(end));
            match self.take(1) {
                "\"" => return Some(text),
                "\\" if self.0.starts_with(['"', '\\']) => text.push_str(self.take(1)),
                _ => return None,
            }
        }
    }

    /// Reads a name.
    fn name(&mut self) -> Option<&'a str> {
        let length = self.0.find(|c| !is_inner(c)).unwrap_or(self.0.len());
        let name = self.take(length);
        is_name(name).then_some(name)
    }

    /// Skips spaces and line ends, and gives the line ends.
    fn skip_blank(&mut self) -> &'static str {
        let rest = self.0.trim_start_matches([' ', '\n']);
        let blank = self.take(self.0.len() - rest.len());
        // An empty line parts two paragraphs; more of them part no more.
        match blank.matches('\n').count() {
            0 => "",
            1 => "\n",
            _ => "\n\n",
        }
    }

    /// Takes a text that must stand here.
    fn accept(&mut self, text: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    /// Takes the next bytes.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }
}

/// Adds words to the words before them.
fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

/// Takes a character from the end of the words.
fn trim_end(pieces: &mut Vec<Piece>, c: char) {
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        let length = text.trim_end_matches(c).len();
        text.truncate(length);
        if text.is_empty() {
            pieces.pop();
        }
    }
}
