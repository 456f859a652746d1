//! Zone text, entry by entry (RFC 1035 §5.1).

use super::words::{self, Type};
use super::{Scripted, Zone, ZoneError, generic};
use crate::dns::text::unescape;
use crate::dns::{Data, Exchange, Failure, Name, Question, RecordType, Text};

/// The TTL of records where neither the line nor `$TTL` gives one.
const DEFAULT_TTL: u32 = 3600;

/// Scans zone text into a zone.
pub(super) fn scan(text: &str, zone: &mut Zone) -> Result<(), ZoneError> {
    let mut scanner = Scanner {
        origin: Name::root(),
        owner: None,
        ttl: DEFAULT_TTL,
    };
    // Editors of Windows put a mark before UTF-8.
    for entry in entries(text.strip_prefix('\u{feff}').unwrap_or(text))? {
        scanner.entry(&entry, zone).map_err(|problem| ZoneError {
            line: entry.line,
            problem,
        })?;
    }
    Ok(())
}

/// One entry of the file: a line, or several where parentheses join them.
struct Entry<'a> {
    line: usize,
    /// Whether the line starts with white space: the owner is that of the entry before.
    inherits: bool,
    tokens: Vec<Token<'a>>,
}

/// A word of an entry.
struct Token<'a> {
    text: &'a str,
    quoted: bool,
}

/// Splits zone text into entries.
fn entries(text: &str) -> Result<Vec<Entry<'_>>, ZoneError> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut open: Option<usize> = None;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if open.is_none() {
            let inherits = line.starts_with([' ', '\t']);
            entries.push(Entry {
                line: number,
                inherits,
                tokens: Vec::new(),
            });
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = match first {
                ';' => break,
                '(' => {
                    open = Some(number);
                    1
                }
                ')' => {
                    open.take().ok_or_else(|| ZoneError {
                        line: number,
                        problem: "a parenthesis closes that was not opened".to_owned(),
                    })?;
                    1
                }
                '"' => {
                    let end = closing_quote(rest).ok_or_else(|| ZoneError {
                        line: number,
                        problem: "a quote is not closed".to_owned(),
                    })?;
                    entry.tokens.push(Token {
                        text: &rest[1..end],
                        quoted: true,
                    });
                    end + 1
                }
                _ => {
                    let end = end_of_word(rest);
                    entry.tokens.push(Token {
                        text: &rest[..end],
                        quoted: false,
                    });
                    end
                }
            };
            rest = rest[length..].trim_start();
        }
    }
    if let Some(line) = open {
        let problem = "a parenthesis is not closed".to_owned();
        return Err(ZoneError { line, problem });
    }
    entries.retain(|entry| !entry.tokens.is_empty());
    Ok(entries)
}

/// Where the word ends that the text starts with; a backslash takes the meaning from the character
/// behind it (RFC 1035 §5.1).
fn end_of_word(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().find(|(_, c)| {
        let ends = !escaped && (c.is_whitespace() || matches!(c, ';' | '"' | '(' | ')'));
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at)
}

/// Where the quote closes that the text starts with; a backslash takes the next character along.
fn closing_quote(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().skip(1).find_map(|(at, c)| {
        let closes = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        closes.then_some(at)
    })
}

/// What carries over from one entry to the next.
struct Scanner {
    origin: Name,
    owner: Option<Name>,
    ttl: u32,
}

impl Scanner {
    /// Takes one entry into the zone.
    fn entry(&mut self, entry: &Entry<'_>, zone: &mut Zone) -> Result<(), String> {
        for token in &entry.tokens {
            words::check_escapes(token.text)?;
        }
        let mut tokens = entry.tokens.iter();
        let mut word = |missing: &str| tokens.next().map(|t| t.text).ok_or(missing.to_owned());
        if let Some(first) = entry.tokens.first().filter(|_| !entry.inherits) {
            word("")?;
            match &*first.text.to_ascii_uppercase() {
                "$ORIGIN" => {
                    self.origin = self.name(word("$ORIGIN needs a name")?)?;
                    return Ok(());
                }
                "$TTL" => {
                    self.ttl = words::seconds(word("$TTL needs a number")?)?;
                    return Ok(());
                }
                directive if directive.starts_with('$') => {
                    return Err(format!("{} is not supported", first.text));
                }
                _ => self.owner = Some(self.name(first.text)?),
            }
        }
        let owner = self.owner.clone().ok_or("the first line has no name")?;
        // §5.1: a TTL and a class, each once, in either order.
        let (mut ttl, mut has_class) = (None, false);
        let mnemonic = loop {
            let text = word("the record type is missing")?;
            if ttl.is_none() && text.starts_with(|c: char| c.is_ascii_digit()) {
                ttl = Some(words::seconds(text)?);
            } else if !has_class && text.eq_ignore_ascii_case("IN") {
                has_class = true;
            } else {
                break text;
            }
        };
        let ttl = ttl.unwrap_or(self.ttl);
        let kind = words::record_type(mnemonic).map_err(|problem| {
            // A name behind a blank is the commonest slip.
            let hint = ": a line that begins with a blank belongs to the name above it";
            problem + if entry.inherits { hint } else { "" }
        })?;
        zone.exists(&owner);
        if mnemonic.eq_ignore_ascii_case("SOA") {
            zone.apexes.push(owner.clone());
        }
        // A type that nobody here asks for still makes the name exist.
        let Type::Known(record_type) = kind else {
            return Ok(());
        };
        let data: Vec<&Token<'_>> = tokens.collect();
        if let [token] = data[..]
            && let Some(word) = token.text.strip_prefix('!')
            && !token.quoted
        {
            let scripted = scripted(word).ok_or(format!("!{word} is no failure"))?;
            zone.scripted
                .push((Question::new(owner, record_type), scripted));
            return Ok(());
        }
        let data = self.data(record_type, &data)?;
        let Some(records) = zone.records.get_mut(&owner) else {
            return Ok(());
        };
        // RFC 2181 §5: equal records are one.
        if records.iter().any(|(_, other)| *other == data) {
            return Ok(());
        }
        // RFC 1034 §3.6.2: a name that is an alias has nothing else.
        let is_alias = |data: &Data| matches!(data, Data::Cname(_));
        if !records.is_empty() && (is_alias(&data) || records.iter().any(|(_, d)| is_alias(d))) {
            return Err(format!("nothing can stand beside the CNAME of {owner}"));
        }
        records.push((ttl, data));
        Ok(())
    }

    /// Scans the data of a record.
    fn data(&self, record_type: RecordType, tokens: &[&Token<'_>]) -> Result<Data, String> {
        let malformed = || format!("this is no data of a {record_type} record");
        if let [mark, rest @ ..] = tokens
            && mark.text == "\\#"
            && !mark.quoted
        {
            let words = rest.iter().map(|token| token.text);
            return generic::data(record_type, words).ok_or_else(malformed);
        }
        if matches!(record_type, RecordType::Txt | RecordType::Spf) {
            let strings: Vec<Vec<u8>> = tokens.iter().map(|token| unescape(token.text)).collect();
            if strings.is_empty() {
                return Err(malformed());
            }
            if strings
                .iter()
                .any(|string| string.len() > Text::STRING_LIMIT)
            {
                return Err("a string is longer than 255 bytes".to_owned());
            }
            let text = Text::from_strings(strings);
            let is_txt = record_type == RecordType::Txt;
            return Ok(if is_txt {
                Data::Txt(text)
            } else {
                Data::Spf(text)
            });
        }
        let words: Vec<&str> = tokens.iter().map(|token| token.text).collect();
        match (record_type, &words[..]) {
            (RecordType::A, [address]) => address.parse().map(Data::A).map_err(|_| malformed()),
            (RecordType::Aaaa, [address]) => {
                address.parse().map(Data::Aaaa).map_err(|_| malformed())
            }
            (RecordType::Cname, [name]) => Ok(Data::Cname(self.name(name)?)),
            (RecordType::Ns, [name]) => Ok(Data::Ns(self.name(name)?)),
            (RecordType::Ptr, [name]) => Ok(Data::Ptr(self.name(name)?)),
            (RecordType::Mx, [preference, host]) => Ok(Data::Mx(Exchange {
                preference: preference.parse().map_err(|_| malformed())?,
                host: self.name(host)?,
            })),
            _ => Err(malformed()),
        }
    }

    /// A name, completed by the origin where it has no trailing dot.
    fn name(&self, text: &str) -> Result<Name, String> {
        if text == "@" || text == "." {
            return Ok(if text == "@" {
                self.origin.clone()
            } else {
                Name::root()
            });
        }
        // Names are plain text here, so a dot inside a label cannot be said.
        if text.contains("\\.") || text.contains("\\046") {
            return Err(format!("{text}: a dot inside a label is not supported"));
        }
        let unescaped = String::from_utf8_lossy(&unescape(text)).into_owned();
        let name = if unescaped.ends_with('.') {
            Name::parse(&unescaped)
        } else {
            self.origin.prefixed(&unescaped)
        };
        name.map_err(|error| format!("{text}: {error}"))
    }
}

/// The failure that a word after "!" stands for.
fn scripted(word: &str) -> Option<Scripted> {
    Some(match word {
        "servfail" => Scripted::Fails(Failure::ServFail),
        "refused" => Scripted::Fails(Failure::Refused),
        "timeout" => Scripted::Fails(Failure::Timeout),
        "unreachable" => Scripted::Fails(Failure::Unreachable),
        "malformed" => Scripted::Fails(Failure::Malformed),
        "gave-up" => Scripted::Fails(Failure::GaveUp),
        "busy" => Scripted::Fails(Failure::Busy),
        "http-error" => Scripted::Fails(Failure::HttpError),
        "unreadable" => Scripted::Fails(Failure::Unreadable),
        "not-permitted" => Scripted::Fails(Failure::NotPermitted),
        "blocked" => Scripted::Fails(Failure::Blocked),
        "unproven" => Scripted::Fails(Failure::Unproven),
        "filtered" => Scripted::Filtered,
        "bogus" => Scripted::Bogus,
        "nxdomain" => Scripted::NxDomain,
        _ => return None,
    })
}
