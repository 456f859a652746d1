//! Zones as text, and the answers they give.
//!
//! The text is a master file (RFC 1035 §5): `$ORIGIN`, `$TTL`, comments, quoted strings,
//! parentheses, `\DDD`. Without `$ORIGIN` every name is taken as written. One addition:
//! `name TYPE !servfail` makes that question fail, likewise `!refused`, `!timeout`,
//! `!unreachable`, `!malformed`, `!blocked` and `!nxdomain`; `!bogus` fails as a domain does whose
//! signatures are wrong. A zone is the whole world: a name that is not in it does not exist.
//! Wildcards answer as RFC 4592 says.

use std::fmt;

use litemap::LiteMap;

use super::text::unescape;
use super::{
    Alias, Answer, Data, Dnssec, Exchange, Failure, Name, Outcome, Question, RecordType, Text,
};

/// The TTL of records where neither the line nor `$TTL` gives one.
const DEFAULT_TTL: u32 = 3600;

/// Aliases followed before the zone gives up as a resolver does.
const ALIAS_LIMIT: usize = 16;

/// The content of a zone file.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    source: String,
    /// The records of every name that exists: each owner, and each name above one, which has none
    /// of its own (an empty non-terminal, RFC 8020).
    records: LiteMap<Name, Vec<(u32, Data)>>,
    scripted: Vec<(Question, Scripted)>,
    /// Names with a SOA record: where zones begin.
    apexes: Vec<Name>,
}

/// How a question is made to fail.
#[derive(Clone, Copy, Debug)]
enum Scripted {
    Fails(Failure),
    Bogus,
    NxDomain,
}

/// A line that could not be read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ZoneError {
    /// The line's number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

impl Zone {
    /// Scans zone text; `source` is shown as the resolver of its answers.
    pub fn scan(source: &str, text: &str) -> Result<Self, ZoneError> {
        let mut zone = Self {
            source: source.to_owned(),
            ..Self::default()
        };
        let mut scanner = Scanner {
            origin: Name::root(),
            owner: None,
            ttl: DEFAULT_TTL,
        };
        for entry in entries(text)? {
            scanner
                .entry(&entry, &mut zone)
                .map_err(|problem| ZoneError {
                    line: entry.line,
                    problem,
                })?;
        }
        Ok(zone)
    }

    /// The answer that the zone gives.
    pub fn answer(&self, question: &Question) -> Answer {
        let mut aliases: Vec<Alias> = Vec::new();
        let mut asked = question.clone();
        let mut ttl = u32::MAX;
        let (outcome, dnssec) = loop {
            if let Some((_, scripted)) = self
                .scripted
                .iter()
                .find(|(question, _)| *question == asked)
            {
                break match scripted {
                    Scripted::Fails(failure) => (Outcome::Failed(*failure), Dnssec::Unsigned),
                    Scripted::Bogus => (Outcome::Failed(Failure::ServFail), Dnssec::Broken),
                    Scripted::NxDomain => (Outcome::NxDomain, Dnssec::Unsigned),
                };
            }
            let Some(records) = self.records_at(&asked.name) else {
                break (Outcome::NxDomain, Dnssec::Unsigned);
            };
            let of_type = |wanted: RecordType| {
                records
                    .iter()
                    .filter(move |(_, data)| data.record_type() == wanted)
            };
            if let Some((seconds, Data::Cname(to))) = of_type(RecordType::Cname).next()
                && asked.record_type != RecordType::Cname
            {
                if aliases.len() == ALIAS_LIMIT {
                    break (Outcome::Failed(Failure::ServFail), Dnssec::Unsigned);
                }
                ttl = ttl.min(*seconds);
                aliases.push(Alias {
                    from: asked.name.clone(),
                    to: to.clone(),
                });
                asked.name = to.clone();
                continue;
            }
            let found: Vec<Data> = of_type(asked.record_type)
                .map(|(_, data)| data.clone())
                .collect();
            ttl = of_type(asked.record_type)
                .map(|(seconds, _)| *seconds)
                .fold(ttl, u32::min);
            let outcome = if found.is_empty() {
                Outcome::NoData
            } else {
                Outcome::Records(found)
            };
            break (outcome, Dnssec::Unsigned);
        };
        Answer {
            ttl: matches!(outcome, Outcome::Records(_)).then_some(ttl),
            outcome,
            aliases,
            dnssec,
            extended_errors: Vec::new(),
            zone: self
                .apexes
                .iter()
                .rfind(|apex| asked.name.is_within(apex))
                .cloned(),
            resolver: self.source.clone(),
        }
    }

    /// The records of a name, its own or those of the wildcard that stands for it (RFC 4592 §3.3);
    /// none where the name does not exist.
    fn records_at(&self, name: &Name) -> Option<&[(u32, Data)]> {
        if let Some(records) = self.records.get(name) {
            return Some(records);
        }
        let mut encloser = name.parent()?;
        while !self.records.contains_key(&encloser) {
            encloser = encloser.parent()?;
        }
        let wildcard = encloser.prefixed("*").ok()?;
        self.records.get(&wildcard).map(Vec::as_slice)
    }

    /// Marks a name and everything above it as existing.
    fn exists(&mut self, name: &Name) {
        let mut next = Some(name.clone());
        while let Some(name) = next {
            next = name.parent();
            if !self.records.contains_key(&name) {
                self.records.insert(name, Vec::new());
            }
        }
    }
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
    let mut open = false;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if !open {
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
                '(' | ')' => {
                    open = first == '(';
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
                    let end = rest
                        .find(|c: char| c.is_whitespace() || matches!(c, ';' | '"' | '(' | ')'))
                        .unwrap_or(rest.len());
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
    entries.retain(|entry| !entry.tokens.is_empty());
    Ok(entries)
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
        let mut tokens = entry.tokens.iter().peekable();
        let mut word = |missing: &str| tokens.next().map(|t| t.text).ok_or(missing.to_owned());
        if !entry.inherits {
            match entry.tokens[0].text {
                "$ORIGIN" => {
                    word("")?;
                    self.origin = self.name(word("$ORIGIN needs a name")?)?;
                    return Ok(());
                }
                "$TTL" => {
                    word("")?;
                    let seconds = word("$TTL needs a number")?;
                    self.ttl = seconds
                        .parse()
                        .map_err(|_| format!("{seconds} is no TTL"))?;
                    return Ok(());
                }
                directive if directive.starts_with('$') => {
                    return Err(format!("{directive} is not supported"));
                }
                owner => {
                    word("")?;
                    self.owner = Some(self.name(owner)?);
                }
            }
        }
        let owner = self.owner.clone().ok_or("the first line has no name")?;
        let mut ttl = self.ttl;
        let mnemonic = loop {
            let text = word("the record type is missing")?;
            if let Ok(seconds) = text.parse() {
                ttl = seconds;
            } else if !text.eq_ignore_ascii_case("IN") {
                break text;
            }
        };
        zone.exists(&owner);
        if mnemonic.eq_ignore_ascii_case("SOA") {
            zone.apexes.push(owner.clone());
        }
        let Some(record_type) = RecordType::from_mnemonic(mnemonic) else {
            let known = mnemonic.bytes().all(|b| b.is_ascii_alphanumeric());
            // A type that nobody here asks for still makes the name exist.
            return if known {
                Ok(())
            } else {
                Err(format!("{mnemonic} is no record type"))
            };
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
        if let Some(records) = zone.records.get_mut(&owner) {
            records.push((ttl, data));
        }
        Ok(())
    }

    /// Scans the data of a record.
    fn data(&self, record_type: RecordType, tokens: &[&Token<'_>]) -> Result<Data, String> {
        let malformed = || format!("this is no data of a {record_type} record");
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
        let name = if text.ends_with('.') {
            Name::parse(text)
        } else {
            self.origin.prefixed(text)
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
        "blocked" => Scripted::Fails(Failure::Blocked),
        "bogus" => Scripted::Bogus,
        "nxdomain" => Scripted::NxDomain,
        _ => return None,
    })
}

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(text: &str, name: &str, record_type: RecordType) -> Answer {
        let zone = Zone::scan("test", text).unwrap();
        zone.answer(&Question::new(Name::parse(name).unwrap(), record_type))
    }

    #[test]
    fn master_file_syntax_is_read() {
        let text = "$ORIGIN shop.example.\n$TTL 300\n@ IN TXT \"v=spf1 \" ( \"-all\" ) ; a comment\n\
                    \t600 MX 10 mail\n\tTXT \"a\\\"b\\059c;d\"\nmail A 192.0.2.1\n";
        let answer = ask(text, "shop.example", RecordType::Txt);
        let shown: Vec<String> = answer.texts().map(Text::shown).collect();
        assert_eq!(shown, ["v=spf1 -all", "a\"b;c;d"]);
        assert_eq!(answer.ttl, Some(300));
        let answer = ask(text, "shop.example", RecordType::Mx);
        assert_eq!(answer.records()[0].zone_text(), "10 mail.shop.example.");
        assert_eq!(answer.ttl, Some(600));
    }

    #[test]
    fn absence_has_two_forms() {
        let text = "mail.shop.example A 192.0.2.1\n";
        assert_eq!(
            ask(text, "mail.shop.example", RecordType::Txt).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "shop.example", RecordType::Txt).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "other.example", RecordType::Txt).outcome,
            Outcome::NxDomain
        );
    }

    #[test]
    fn wildcards_stand_for_names_that_do_not_exist() {
        let text = "*.shop.example TXT w\nsub.shop.example A 192.0.2.1\n";
        assert_eq!(
            ask(text, "a.b.shop.example", RecordType::Txt)
                .texts()
                .count(),
            1
        );
        assert_eq!(
            ask(text, "sub.shop.example", RecordType::Txt).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "x.sub.shop.example", RecordType::Txt).outcome,
            Outcome::NxDomain
        );
    }

    #[test]
    fn aliases_are_followed_and_failures_scripted() {
        let text = "a.example CNAME b.example\nb.example TXT here\nc.example TXT !timeout\nl.example CNAME l.example\n";
        let answer = ask(text, "a.example", RecordType::Txt);
        assert_eq!((answer.aliases.len(), answer.texts().count()), (1, 1));
        assert_eq!(
            ask(text, "c.example", RecordType::Txt).failure(),
            Some(Failure::Timeout)
        );
        assert_eq!(
            ask(text, "c.example", RecordType::A).outcome,
            Outcome::NoData
        );
        assert_eq!(
            ask(text, "l.example", RecordType::Txt).failure(),
            Some(Failure::ServFail)
        );
    }

    #[test]
    fn a_wrong_line_is_named() {
        let error = Zone::scan("test", "a.example TXT x\nb.example A nonsense\n").unwrap_err();
        assert_eq!(error.to_string(), "line 2: this is no data of a A record");
    }
}
