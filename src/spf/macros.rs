//! Macro strings (RFC 7208 §7).

/// A domain-spec or an explanation: text with macros in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MacroString {
    /// The parts in order.
    pub parts: Vec<Part>,
}

/// A part of a macro string.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Text that stands for itself, also `%%` and `%_`.
    Literal(String),
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
        delimiters: String,
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

impl MacroString {
    /// Parses a macro string; `explanation` allows `c`, `r` and `t` and spaces.
    pub fn parse(text: &str, explanation: bool) -> Option<Self> {
        let mut parts: Vec<Part> = Vec::new();
        let mut rest = text;
        let literal = |parts: &mut Vec<Part>, more: &str| {
            if let Some(Part::Literal(text)) = parts.last_mut() {
                text.push_str(more);
            } else {
                parts.push(Part::Literal(more.to_owned()));
            }
        };
        while !rest.is_empty() {
            // All up to the next macro stands for itself.
            let (plain, after) = rest.split_at(rest.find('%').unwrap_or(rest.len()));
            let allowed = |b: u8| b.is_ascii_graphic() || (explanation && b == b' ');
            if !plain.bytes().all(allowed) {
                return None;
            }
            if !plain.is_empty() {
                literal(&mut parts, plain);
            }
            rest = match after.strip_prefix('%') {
                Some(after) => after,
                None => break,
            };
            let next = rest.chars().next()?;
            rest = &rest[next.len_utf8()..];
            match next {
                '%' => literal(&mut parts, "%"),
                '_' => literal(&mut parts, " "),
                '-' => literal(&mut parts, "%20"),
                '{' => {
                    let (body, after) = rest.split_once('}')?;
                    parts.push(parse_macro(body, explanation)?);
                    rest = after;
                }
                _ => return None,
            }
        }
        Some(Self { parts })
    }

    /// The expansion, where `value` knows what each letter stands for; the first unknown letter
    /// otherwise.
    pub fn expand(
        &self,
        mut value: impl FnMut(Letter) -> Option<String>,
    ) -> Result<String, Letter> {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Literal(text) => out.push_str(text),
                Part::Macro {
                    letter,
                    escaped,
                    keep,
                    reversed,
                    delimiters,
                } => {
                    let value = value(*letter).ok_or(*letter)?;
                    let value = transform(&value, *keep, *reversed, delimiters);
                    if *escaped {
                        escape(&mut out, &value);
                    } else {
                        out.push_str(&value);
                    }
                }
            }
        }
        Ok(out)
    }

    /// Whether a macro with this letter occurs.
    pub fn uses(&self, wanted: Letter) -> bool {
        self.parts
            .iter()
            .any(|part| matches!(part, Part::Macro { letter, .. } if *letter == wanted))
    }

    /// The text, where there is no macro.
    pub fn literal(&self) -> Option<String> {
        self.expand(|_| None).ok()
    }
}

/// Parses what stands between the braces.
fn parse_macro(body: &str, explanation: bool) -> Option<Part> {
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
            delimiters: delimiters.to_owned(),
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
        let expand = |text| {
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
            assert_eq!(expand(text), Ok(expected.to_owned()), "{text}");
        }
        assert_eq!(expand("%{h}"), Err(Letter::Helo));
        for wrong in [
            "%", "%(d)", "%{d", "%{d0}", "%{x}", "%{c}", "%{d2r!}", "a b",
        ] {
            assert_eq!(MacroString::parse(wrong, false), None, "{wrong}");
        }
    }
}
