//! The way of a message: who handed it to whom, and when (RFC 5321 §4.4).
//!
//! Every program writes `Received` in its own way, and the address of the client stands where that
//! program puts it: in brackets, in parentheses, in front, behind a name that was looked up or that
//! the client only claimed. So the field is read as text, with its comments.

use std::net::IpAddr;

use mail_parser::DateTime;
use serde::{Deserialize, Serialize};

/// Words and comments that are read of one field.
const PIECE_LIMIT: usize = 200;

/// One hop, as the receiving side noted it.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Hop {
    /// The name that the sending side gave, in HELO or as `from`.
    pub from: Option<String>,
    /// The address that the receiving side saw.
    pub ip: Option<IpAddr>,
    /// Who received it.
    pub by: Option<String>,
    /// When, in seconds since 1970.
    pub time: Option<i64>,
    /// Seconds since the hop before; negative where the clocks differ.
    pub delay: Option<i64>,
}

/// A hop, with what tells whose hosts stand at its two ends.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Trace {
    /// What is shown of it.
    pub(super) hop: Hop,
    /// The name by which the sending side is known: the one that was looked up, else the one that
    /// it claimed.
    pub(super) sender: Option<String>,
    /// Whether the sending side logged in (RFC 3848 §2): then it is a program that hands in mail,
    /// or another part of the same service.
    pub(super) is_handed_in: bool,
}

/// Fills in the time between the hops; the newest stands first.
pub(super) fn delays(hops: &mut [Hop]) {
    for index in 0..hops.len() {
        let before = hops[index + 1..].iter().find_map(|hop| hop.time);
        hops[index].delay = hops[index].time.zip(before).map(|(at, before)| at - before);
    }
}

impl Trace {
    /// Reads the value of a field; nothing where it names neither side, as the line of qmail that
    /// tells the user.
    pub(super) fn read(value: &str) -> Option<Self> {
        let mut part = Part::Start;
        let mut client = Client::default();
        let mut trace = Self::default();
        for piece in pieces(value) {
            match piece {
                Piece::Word(word) => {
                    part = part.next(&word).unwrap_or_else(|| {
                        match part {
                            Part::From => client.word(&word),
                            Part::By => {
                                trace.hop.by.get_or_insert_with(|| word.clone());
                            }
                            Part::With => trace.is_handed_in |= is_handed_in(&word),
                            Part::Start | Part::Rest => {}
                        }
                        if part == Part::With { Part::Rest } else { part }
                    });
                }
                Piece::Comment(text) => {
                    if part == Part::From {
                        client.comment(&text);
                    }
                    trace.is_handed_in |= names_login(&text);
                }
            }
        }
        trace.hop.ip = client.ip().map(|ip| ip.to_canonical());
        trace.sender = client.known();
        trace.hop.from = client.claimed();
        let when = value.rsplit_once(';').map(|(_, when)| when.trim());
        trace.hop.time = when
            .and_then(DateTime::parse_rfc822)
            .map(|date| date.to_timestamp());
        let hop = &trace.hop;
        (hop.from.is_some() || hop.ip.is_some() || hop.by.is_some()).then_some(trace)
    }
}

/// The part of a field that a word belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Start,
    From,
    By,
    With,
    Rest,
}

impl Part {
    /// The part that a word begins, where it does. A part stands once, in this order.
    fn next(self, word: &str) -> Option<Self> {
        let is = |name: &str| word.eq_ignore_ascii_case(name);
        match self {
            Self::Start if is("from") => Some(Self::From),
            Self::Start | Self::From if is("by") => Some(Self::By),
            Self::Rest => None,
            _ if is("with") => Some(Self::With),
            _ if is("via") || is("id") || is("for") => Some(Self::Rest),
            _ => None,
        }
    }
}

/// What is said of the sending side.
#[derive(Default)]
struct Client {
    /// The word behind `from`.
    named: Option<String>,
    /// What it said in HELO, where that is told apart.
    helo: Option<String>,
    /// The name that stands in a comment beside the address.
    looked_up: Option<String>,
    /// The address in brackets, outside of what the client claimed.
    bracketed: Option<IpAddr>,
    /// The address that stands bare.
    bare: Option<IpAddr>,
}

impl Client {
    /// Takes in a word outside of comments.
    fn word(&mut self, word: &str) {
        if self.named.is_none() {
            self.named = Some(word.trim_end_matches('.').to_owned());
        } else if let Some(ip) = address(word) {
            self.bare.get_or_insert(ip);
        }
    }

    /// Takes in a comment: `HELO x`, `x [1.2.3.4] (may be forged)`, `[1.2.3.4] helo=x`,
    /// `user@1.2.3.4` and more.
    fn comment(&mut self, text: &str) {
        let words = text.split(|c: char| c.is_whitespace() || ",()".contains(c));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let next = words.get(at + 1).copied();
            at += 1;
            let lower = word.to_ascii_lowercase();
            // RFC 5321 §4.4: what the client said is no information about the connection.
            if matches!(&*lower, "helo" | "ehlo" | "lhlo") {
                self.helo = self.helo.take().or(next.map(str::to_owned));
                at += 1;
            } else if let Some(said) = ["helo=", "ehlo="]
                .iter()
                .find_map(|start| lower.strip_prefix(start))
            {
                self.helo.get_or_insert(said.to_owned());
            } else if let Some(ip) = address(word) {
                if word.contains('[') {
                    self.bracketed.get_or_insert(ip);
                } else {
                    self.bare.get_or_insert(ip);
                }
                if let Some((name, _)) = word.split_once('[').filter(|(name, _)| !name.is_empty()) {
                    self.look_up(name);
                }
            } else if next.is_some_and(|next| address(next).is_some()) {
                self.look_up(word);
            }
        }
    }

    /// Keeps the name beside an address; before "@" stands what the client says of its user.
    fn look_up(&mut self, name: &str) {
        let name = name.rsplit_once('@').map_or(name, |(_, host)| host);
        let name = name.trim_matches(['<', '>', '.']);
        if self.looked_up.is_none() && !name.is_empty() && !name.contains('=') {
            self.looked_up = Some(name.to_owned());
        }
    }

    /// The address of the connection. In front it stands in the form of Exim, CommuniGate and
    /// Yahoo; with Postfix or sendmail that is the HELO, and the address stands in the comment.
    fn ip(&self) -> Option<IpAddr> {
        let named = || address(self.named.as_deref()?);
        self.bracketed.or(self.bare).or_else(named)
    }

    /// The name that it claimed, or its address where it has none.
    fn claimed(&self) -> Option<String> {
        let named = self.named.as_deref().map(|named| {
            address(named).map_or_else(|| named.to_owned(), |ip| ip.to_canonical().to_string())
        });
        self.helo.clone().or(named)
    }

    /// The name by which it is known: Exim and qmail put in front the one that was looked up, and
    /// what was said behind it.
    fn known(&self) -> Option<String> {
        self.looked_up.clone().or_else(|| self.named.clone())
    }
}

/// The address in a word: `1.2.3.4`, `[1.2.3.4]:25`, `[IPv6:2001:db8::1]`, `user@1.2.3.4`,
/// `name[1.2.3.4]`.
pub(super) fn address(word: &str) -> Option<IpAddr> {
    let bracketed = word
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(inner, _)| inner);
    let inner = bracketed.unwrap_or(word);
    let inner = inner.rsplit_once('@').map_or(inner, |(_, host)| host);
    let inner = match inner.get(..5) {
        Some(start) if start.eq_ignore_ascii_case("ipv6:") => &inner[5..],
        _ => inner,
    };
    // A zone (RFC 4007 §11) says on which cable, a port which connection.
    let inner = inner.split('%').next().unwrap_or_default();
    let port = |word: &str| word.parse().ok().map(|at: std::net::SocketAddr| at.ip());
    inner.parse().ok().or_else(|| port(inner))
}

/// Whether a protocol is one for which the client logged in (RFC 3848 §2, RFC 6531 §4.3), or one by
/// which programs hand in mail.
fn is_handed_in(protocol: &str) -> bool {
    let known = [
        "esmtpa",
        "esmtpsa",
        "lmtpa",
        "lmtpsa",
        "utf8smtpa",
        "utf8smtpsa",
        "http",
        "httprest",
        "mapi",
        "local",
    ];
    known.iter().any(|name| name.eq_ignore_ascii_case(protocol))
}

/// Whether a comment says that the client logged in, in the words of Postfix, CommuniGate or
/// Courier.
fn names_login(text: &str) -> bool {
    let text = text.trim_start();
    ["authenticated", "account ", "auth: ", "auth="]
        .iter()
        .any(|start| {
            text.get(..start.len())
                .is_some_and(|begun| begun.eq_ignore_ascii_case(start))
        })
}

/// A word or a comment.
enum Piece {
    Word(String),
    Comment(String),
}

/// The words and comments of a field up to its date.
fn pieces(value: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut text, mut depth) = (String::new(), 0_usize);
    for c in value.chars() {
        if pieces.len() >= PIECE_LIMIT {
            return pieces;
        }
        let ends = match c {
            '(' => depth == 0,
            ')' => depth == 1,
            ';' => depth == 0,
            c => depth == 0 && c.is_whitespace(),
        };
        if ends && !text.is_empty() {
            let text = std::mem::take(&mut text);
            pieces.push(if depth == 0 {
                Piece::Word(text)
            } else {
                Piece::Comment(text)
            });
        }
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => return pieces,
            _ => {}
        }
        if !ends {
            text.push(c);
        }
    }
    if !text.is_empty() {
        pieces.push(if depth == 0 {
            Piece::Word(text)
        } else {
            Piece::Comment(text)
        });
    }
    pieces
}

#[cfg(test)]
mod tests;
