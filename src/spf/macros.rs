//! Macro strings (RFC 7208 §7).

use std::borrow::Cow;
use std::fmt;

/// A domain-spec or an explanation that is in the grammar: text with macros in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MacroString<'a>(&'a str);

/// A part of a macro string.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part<'a> {
    /// Text that stands for itself, also what `%%`, `%_` and `%-` stand for.
    Literal(&'a str),
    /// A macro.
    Macro {
        /// What it stands for.
        letter: Letter,
        /// Whether the expansion is URL-escaped (an upper-case letter).
        escaped: bool,
        /// How many parts are kept, from the right; 0 for all.
        keep: u8,
        /// Whether the parts are reversed.
        reversed: bool,
        /// The characters that split the value; a dot where none is given.
        delimiters: &'a str,
    },
}

/// What a macro stands for (RFC 7208 §7.2).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Letter {
    /// `s`: the sender's address.
    Sender,
    /// `l`: its local part.
    LocalPart,
    /// `o`: its domain.
    SenderDomain,
    /// `d`: the domain whose record is evaluated.
    Domain,
    /// `i`: the address of the client.
    Ip,
    /// `p`: the validated name of that address.
    ValidatedName,
    /// `v`: "in-addr" or "ip6".
    Family,
    /// `h`: the HELO name.
    Helo,
    /// `c`: the address in readable form; in explanations only.
    ReadableIp,
    /// `r`: the receiving host; in explanations only.
    Receiver,
    /// `t`: the time; in explanations only.
    Time,
}

impl<'a> MacroString<'a> {
    /// Reads a macro string; `explanation` allows `c`, `r` and `t` and spaces.
    pub fn parse(text: &'a str, explanation: bool) -> Option<Self> {
        let mut rest = text;
        while !rest.is_empty() {
            (_, rest) = next_part(rest, explanation)?;
        }
        Some(Self(text))
    }

    /// The parts in order.
    pub fn parts(self) -> impl Iterator<Item = Part<'a>> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            // What an explanation may have includes what a domain-spec may have.
            let (part, after) = next_part(rest, true)?;
            rest = after;
            Some(part)
        })
    }

    /// The expansion, where `value` knows what each letter stands for; the first unknown letter
    /// otherwise.
    pub fn expand(
        self,
        mut value: impl FnMut(Letter) -> Option<String>,
    ) -> Result<Cow<'a, str>, Letter> {
        if self.is_literal() {
            return Ok(self.0.into());
        }
        let mut out = String::new();
        for part in self.parts() {
            match part {
                Part::Literal(text) => out.push_str(text),
                Part::Macro {
                    letter,
                    escaped,
                    keep,
                    reversed,
                    delimiters,
                } => {
                    let value = value(letter).ok_or(letter)?;
                    let value = transform(&value, keep, reversed, delimiters);
                    if escaped {
                        escape(&mut out, &value);
                    } else {
                        out.push_str(&value);
                    }
                }
            }
        }
        Ok(out.into())
    }

    /// Whether a macro with this letter occurs.
    pub fn uses(self, wanted: Letter) -> bool {
        !self.is_literal()
            && self
                .parts()
                .any(|part| matches!(part, Part::Macro { letter, .. } if letter == wanted))
    }

    /// Whether it stands for itself as it is, as nearly all do.
    fn is_literal(self) -> bool {
        !self.0.as_bytes().contains(&b'%')
    }

    /// The text, where there is no macro.
    pub fn literal(self) -> Option<Cow<'a, str>> {
        self.expand(|_| None).ok()
    }
}

impl fmt::Display for MacroString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The first part of a text, and the rest; none where the text is empty or not in the grammar.
fn next_part(text: &str, explanation: bool) -> Option<(Part<'_>, &str)> {
    let Some(after) = text.strip_prefix('%') else {
        // All up to the next macro stands for itself.
        let allowed = |b: u8| b.is_ascii_graphic() || (explanation && b == b' ');
        let end = text.bytes().position(|b| b == b'%' || !allowed(b));
        let (plain, rest) = text.split_at(end.unwrap_or(text.len()));
        return (!plain.is_empty()).then_some((Part::Literal(plain), rest));
    };
    let next = after.chars().next()?;
    let rest = &after[next.len_utf8()..];
    match next {
        '%' => Some((Part::Literal("%"), rest)),
        '_' => Some((Part::Literal(" "), rest)),
        '-' => Some((Part::Literal("%20"), rest)),
        '{' => {
            let (body, rest) = rest.split_once('}')?;
            Some((parse_macro(body, explanation)?, rest))
        }
        _ => None,
    }
}

/// Parses what stands between the braces.
fn parse_macro(body: &str, explanation: bool) -> Option<Part<'_>> {
    let letter_char = body.chars().next()?;
    let letter = match letter_char.to_ascii_lowercase() {
        's' => Letter::Sender,
        'l' => Letter::LocalPart,
        'o' => Letter::SenderDomain,
        'd' => Letter::Domain,
        'i' => Letter::Ip,
        'p' => Letter::ValidatedName,
        'v' => Letter::Family,
        'h' => Letter::Helo,
        'c' if explanation => Letter::ReadableIp,
        'r' if explanation => Letter::Receiver,
        't' if explanation => Letter::Time,
        _ => return None,
    };
    let rest = &body[1..];
    let digits_end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, rest) = rest.split_at(digits_end);
    // §7.3: a digit transformer of zero is a syntax error; 128 parts are more than a name has.
    let keep = match digits {
        "" => 0,
        digits => match digits.trim_start_matches('0') {
            "" => return None,
            digits => digits.parse::<u8>().unwrap_or(u8::MAX),
        },
    };
    let (reversed, delimiters) = match rest.strip_prefix(['r', 'R']) {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    delimiters
        .bytes()
        .all(|b| b".-+,/_=".contains(&b))
        .then(|| Part::Macro {
            letter,
            escaped: letter_char.is_ascii_uppercase(),
            keep,
            reversed,
            delimiters,
        })
}

/// Splits, reverses, keeps the right-hand parts and joins with dots (RFC 7208 §7.3).
fn transform(value: &str, keep: u8, reversed: bool, delimiters: &str) -> String {
    let splits = if delimiters.is_empty() {
        "."
    } else {
        delimiters
    };
    if keep == 0 && !reversed && splits == "." {
        return value.to_owned();
    }
    let mut parts: Vec<&str> = value.split(|c| splits.contains(c)).collect();
    if reversed {
        parts.reverse();
    }
    let skip = if keep == 0 {
        0
    } else {
        parts.len().saturating_sub(keep.into())
    };
    parts[skip..].join(".")
}

/// Percent-encodes everything that is not unreserved (RFC 7208 §7.3, RFC 3986 §2.3).
fn escape(out: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expansions of RFC 7208 §7.4.
    #[test]
    fn examples_of_the_standard() {
        let value = |ip: &'static str| {
            move |letter| {
                Some(
                    match letter {
                        Letter::Sender => "strong-bad@email.example.com",
                        Letter::LocalPart => "strong-bad",
                        Letter::SenderDomain | Letter::Domain => "email.example.com",
                        Letter::Ip => ip,
                        Letter::Family => {
                            if ip.len() > 20 {
                                "ip6"
                            } else {
                                "in-addr"
                            }
                        }
                        _ => return None,
                    }
                    .to_owned(),
                )
            }
        };
        let expand = |text: &'static str| {
            MacroString::parse(text, false)
                .unwrap()
                .expand(value("192.0.2.3"))
        };
        for (text, expected) in [
            ("%{s}", "strong-bad@email.example.com"),
            ("%{d2}", "example.com"),
            ("%{dr}", "com.example.email"),
            ("%{d2r}", "example.email"),
            ("%{l-}", "strong.bad"),
            ("%{lr-}", "bad.strong"),
            ("%{l1r-}", "strong"),
            (
                "%{ir}.%{v}._spf.%{d2}",
                "3.2.0.192.in-addr._spf.example.com",
            ),
            ("%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com"),
        ] {
            assert_eq!(expand(text).as_deref(), Ok(expected), "{text}");
        }
        assert_eq!(expand("%{h}"), Err(Letter::Helo));
        for wrong in [
            "%", "%(d)", "%{d", "%{d0}", "%{x}", "%{c}", "%{d2r!}", "a b",
        ] {
            assert_eq!(MacroString::parse(wrong, false), None, "{wrong}");
        }
    }
}
