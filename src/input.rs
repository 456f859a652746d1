//! Reading what somebody typed, in the page or on the command line.
//!
//! People type a domain, an address, an address with a name before it, or paste the address of
//! their web site. [`read`] finds the domain in it, or says in one [`Problem`] why there is none.
//! It never changes what stands in the field.

use std::error::Error;
use std::fmt;
use std::net::IpAddr;

use crate::dns::{Name, NameError};
use crate::tag_list::TagList;

/// The domain that was meant.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Subject {
    /// The domain, in A-labels.
    pub domain: Name,
    /// The whole address, where one was typed.
    pub address: Option<String>,
}

/// Why a field cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Problem {
    /// Nothing was typed.
    Empty,
    /// An IP address stands where a domain belongs.
    IpAddress,
    /// No domain has this form.
    NotADomain,
    /// What belongs into the field is an IP address.
    NotAnIp,
    /// What belongs into the field are selectors.
    NotASelector,
    /// The signature that was pasted is by another domain than the one that is checked.
    OtherSignature,
    /// One word without a dot.
    SingleLabel,
    /// Longer than a domain can be.
    TooLong,
}

impl Problem {
    /// The name of its sentence.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Empty => "page-problem-empty",
            Self::IpAddress => "page-problem-ip",
            Self::NotADomain => "page-problem-no-domain",
            Self::NotAnIp => "page-problem-no-ip",
            Self::NotASelector => "page-problem-no-selector",
            Self::OtherSignature => "page-problem-other-signature",
            Self::SingleLabel => "page-problem-single-label",
            Self::TooLong => "page-problem-too-long",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "there is nothing in it",
            Self::IpAddress => "it is an IP address",
            Self::NotADomain => "no domain has this form",
            Self::NotAnIp => "no IP address has this form",
            Self::NotASelector => "no selector has this form",
            Self::OtherSignature => "the signature is by another domain",
            Self::SingleLabel => "it is one word without a dot",
            Self::TooLong => "it is longer than a domain can be",
        })
    }
}

impl Error for Problem {}

/// Reads a domain or address that a program names: a domain as it stands, below `_` too, and anything
/// else as [`read`] does.
pub fn subject(text: &str, to_ascii: impl Fn(&str) -> Option<String>) -> Result<Subject, Problem> {
    if let Ok(domain) = Name::parse(text)
        && domain.is_plain()
        && domain.label_count() > 1
        && text.parse::<IpAddr>().is_err()
    {
        return Ok(Subject {
            domain,
            address: None,
        });
    }
    read(text, to_ascii)
}

/// Reads the main field; `to_ascii` turns a host into A-labels, or says that it is none.
pub fn read(text: &str, to_ascii: impl Fn(&str) -> Option<String>) -> Result<Subject, Problem> {
    let text = trim(text);
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    let text = trim(in_brackets(text).unwrap_or(text));
    let (text, is_url) = without_scheme(text);
    let (host, local) = match text.rsplit_once('@') {
        Some((local, host)) => (host, Some(local).filter(|local| !local.is_empty())),
        None => (text, None),
    };
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let host = trim(host);
    if is_address(host) {
        return Err(Problem::IpAddress);
    }
    let host = without_port(host);
    if host.chars().count() > 253 {
        return Err(Problem::TooLong);
    }
    if host.is_empty() || host.contains(char::is_whitespace) {
        return Err(Problem::NotADomain);
    }
    let ascii = to_ascii(host.trim_end_matches('.')).ok_or(Problem::NotADomain)?;
    if is_address(&ascii) {
        return Err(Problem::IpAddress);
    }
    let name = Name::parse(&ascii).map_err(|error| match error {
        NameError::TooLong | NameError::LabelTooLong => Problem::TooLong,
        _ => Problem::NotADomain,
    })?;
    let domain = mail_domain(&name, local.is_some());
    // Mail is sent from names with "_" too: a name of the DNS may have it (RFC 2181 §11), and so may
    // an atom (RFC 5322 §3.2.3).
    let letters = |label: &str| {
        label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let last = domain.labels().next_back().unwrap_or_default();
    if !domain.labels().all(letters) || last.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::NotADomain);
    }
    if domain.label_count() < 2 {
        return Err(Problem::SingleLabel);
    }
    let address = local
        .filter(|_| !is_url)
        .map(|local| [trim(local), "@", domain.as_str()].concat());
    Ok(Subject { domain, address })
}

/// Reads the field for the address of the mail server; nothing where it is empty.
pub fn read_ip(text: &str) -> Result<Option<IpAddr>, Problem> {
    let text = trim(text).trim_matches(['[', ']']);
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Problem::NotAnIp)
}

/// Reads the field for selectors: `s1`, `s=s1;`, `s1._domainkey.shop.example`, several of them, or the
/// line DKIM-Signature of a message.
pub fn read_selectors(text: &str) -> Result<Vec<String>, Problem> {
    let signature = signature(text);
    let text = signature.as_ref().map_or(text, |(_, selector)| selector);
    let mut selectors: Vec<String> = Vec::new();
    for word in text.split([' ', ',', ';', '\t', '\n']) {
        let word = word.trim().trim_end_matches('.');
        let word = word.strip_prefix("s=").unwrap_or(word);
        let word = word
            .split_once("._domainkey")
            .map_or(word, |(selector, _)| selector);
        if word.is_empty() {
            continue;
        }
        let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        if word.len() > 63 || !word.bytes().all(fits) || Name::parse(word).is_err() {
            return Err(Problem::NotASelector);
        }
        let word = word.to_ascii_lowercase();
        if !selectors.contains(&word) {
            selectors.push(word);
        }
    }
    Ok(selectors)
}

/// The domain that signed, where the field for selectors holds the line DKIM-Signature.
pub fn signing_domain(text: &str) -> Option<String> {
    signature(text).map(|(domain, _)| domain)
}

/// The domain and selector of a signature (RFC 6376 §3.5).
fn signature(text: &str) -> Option<(String, String)> {
    let tags = TagList::parse(text);
    let value = |tag| tags.value(tag).map(str::to_owned);
    value("d").zip(value("s"))
}

/// Without what is typed around a domain by habit or copied with it.
fn trim(text: &str) -> &str {
    let around = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '"' | '\'' | ',' | ';' | '“' | '”' | '\u{200b}' | '\u{feff}'
            )
    };
    text.trim_matches(around)
}

/// What stands between the last angle brackets, where it is an address.
fn in_brackets(text: &str) -> Option<&str> {
    let (_, rest) = text.rsplit_once('<')?;
    let (inner, _) = rest.split_once('>')?;
    inner.contains('@').then_some(inner)
}

/// Without `https://` or `mailto:`, and whether it is the address of a page.
fn without_scheme(text: &str) -> (&str, bool) {
    if let Some((scheme, rest)) = text.split_once("://")
        && !scheme.is_empty()
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric())
    {
        // What stands before "@" in such an address is no mailbox.
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        return (host.rsplit_once('@').map_or(host, |(_, host)| host), true);
    }
    match text.get(..7) {
        Some(start) if start.eq_ignore_ascii_case("mailto:") => {
            (text[7..].split('?').next().unwrap_or_default(), false)
        }
        _ => (text, false),
    }
}

/// Without a port behind a colon.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((before, port)) if port.bytes().all(|b| b.is_ascii_digit()) => before,
        _ => host,
    }
}

/// Whether a host is an IP address, in brackets or with a port.
fn is_address(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    bare.parse::<IpAddr>().is_ok() || host.parse::<std::net::SocketAddr>().is_ok()
}

/// The domain that mail is sent from: not `www`, nor a name below which only records stand.
fn mail_domain(name: &Name, in_address: bool) -> Name {
    let labels: Vec<&str> = name.labels().collect();
    let below = labels.iter().rposition(|label| label.starts_with('_'));
    let mut count = labels.len() - below.map_or(0, |index| index + 1);
    while !in_address && count > 2 && labels[labels.len() - count] == "www" {
        count -= 1;
    }
    name.suffix(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a browser does with the hosts of these tests.
    fn like_a_browser(host: &str) -> Option<String> {
        match host {
            "bücher.example" => Some("xn--bcher-kva.example".to_owned()),
            "📮" => Some("xn--3u8h".to_owned()),
            _ if host.contains(['<', '>', '%', '|', ':']) => None,
            _ => host.is_ascii().then(|| host.to_ascii_lowercase()),
        }
    }

    fn domain(text: &str) -> Result<String, Problem> {
        read(text, like_a_browser).map(|subject| subject.domain.to_string())
    }

    #[test]
    fn the_domain_is_found_in_what_people_type() {
        for text in [
            "shop.example",
            "  Shop.Example.  ",
            "info@shop.example",
            "Info Desk <info@shop.example>",
            "\"Desk, Info\" <info@shop.example>;",
            "mailto:info@shop.example?subject=x",
            "https://www.shop.example/contact?a=b@c.example",
            "http://user@shop.example:8080/",
            "shop.example/contact",
            "www.shop.example",
            "www.www.shop.example",
            "_dmarc.shop.example",
            "s1._domainkey.shop.example",
        ] {
            assert_eq!(domain(text), Ok("shop.example".to_owned()), "{text}");
        }
        assert_eq!(
            domain("a@my_shop.example"),
            Ok("my_shop.example".to_owned())
        );
        let idn = Ok("xn--bcher-kva.example".to_owned());
        assert_eq!(domain("bücher.example"), idn);
        assert_eq!(domain("post@bücher.example"), idn);
        let address = read("Desk <Info@Shop.example>", like_a_browser).map(|s| s.address);
        assert_eq!(address, Ok(Some("Info@shop.example".to_owned())));
    }

    #[test]
    fn what_is_no_domain_is_one_problem() {
        for (text, problem) in [
            ("", Problem::Empty),
            (" \t ", Problem::Empty),
            ("localhost", Problem::SingleLabel),
            ("info@localhost", Problem::SingleLabel),
            ("📮", Problem::SingleLabel),
            ("192.0.2.1", Problem::IpAddress),
            ("[2001:db8::1]", Problem::IpAddress),
            ("2001:db8::1", Problem::IpAddress),
            ("192.0.2.1:25", Problem::IpAddress),
            ("<script>", Problem::NotADomain),
            ("shop,example", Problem::NotADomain),
            ("<script>alert(1)</script>", Problem::NotADomain),
            ("my mail is rejected", Problem::NotADomain),
            ("a..b.example", Problem::NotADomain),
            ("@", Problem::NotADomain),
            (&"a".repeat(300), Problem::TooLong),
            (&"abc.".repeat(75), Problem::TooLong),
        ] {
            assert_eq!(domain(text), Err(problem), "{text}");
        }
    }

    #[test]
    fn selectors_are_found_in_what_people_copy() {
        let read = |text| read_selectors(text).map(|selectors| selectors.join(" "));
        assert_eq!(read("s=S1; mail"), Ok("s1 mail".to_owned()));
        assert_eq!(read("k2._domainkey.shop.example"), Ok("k2".to_owned()));
        assert_eq!(read(""), Ok(String::new()));
        assert_eq!(read("<s1>"), Err(Problem::NotASelector));
        let line = "DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=k2;  h=from:to; b=ab=";
        assert_eq!(read(line), Ok("k2".to_owned()));
        assert_eq!(signing_domain(line).as_deref(), Some("shop.example"));
        assert_eq!(signing_domain("s=S1; mail"), None);
        assert_eq!(read_ip(" [192.0.2.1] "), Ok("192.0.2.1".parse().ok()));
        assert_eq!(read_ip("mail"), Err(Problem::NotAnIp));
    }
}
