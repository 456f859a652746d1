//! Which host refused, as the report names it.

use std::net::IpAddr;

use super::Delivery;

/// What stands before the refusing host where no address follows it, in lower case (sendmail,
/// Exchange).
pub(super) const BEFORE: [&str; 7] = [
    "while talking to ",
    "error reported by: ",
    "gave this error by ",
    "message rejected by:",
    "nachricht abgelehnt von:",
    "message rejeté par",
    "bericht geweigerd door:",
];

/// The host that refused: as a delivery status names it (RFC 3464 §2.3.5), else the first host that
/// the report names with its address and that is nobody's client.
pub(super) fn refusing_host(report: &str, delivery: Option<&Delivery>) -> Option<String> {
    let remote = delivery.and_then(|delivery| delivery.remote_mta.as_deref());
    let lower = report.to_lowercase();
    let named = || {
        BEFORE.iter().find_map(|words| {
            let (_, rest) = lower.split_once(words)?;
            host(rest.split_whitespace().next()?)
        })
    };
    remote
        .and_then(|remote| host(&remote.to_lowercase()))
        .or_else(named)
        .or_else(|| with_address(&lower))
}

/// The first host with its address: `mx.example[192.0.2.1]`, `mx.example. [192.0.2.1]`,
/// `mx.example(192.0.2.1)`.
fn with_address(lower: &str) -> Option<String> {
    let mut before = "";
    let mut words = lower.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let (name, rest) = word.split_once(['[', '(']).unwrap_or((word, ""));
        let next = words.peek().copied().unwrap_or_default();
        let rest = if rest.is_empty() {
            next.trim_start_matches(['[', '('])
        } else {
            rest
        };
        let opens =
            !word.ends_with(',') && (word.contains(['[', '(']) || next.starts_with(['[', '(']));
        let is_client = matches!(before, "from" | "client" | "helo" | "ehlo");
        let ip = rest.split([']', ')']).next().unwrap_or_default();
        if opens
            && !is_client
            && ip.parse::<IpAddr>().is_ok()
            && let Some(host) = host(name)
        {
            return Some(host);
        }
        before = word;
    }
    None
}

/// A host name, without what stands around it; nothing where it is none.
fn host(word: &str) -> Option<String> {
    let name = word.trim_matches(|c: char| !c.is_alphanumeric());
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    // No top-level domain is a number (RFC 3696 §2).
    let last = name.rsplit('.').next().unwrap_or_default();
    let is_name = name.contains('.')
        && last.starts_with(|c: char| c.is_alphabetic())
        && name.chars().all(fits)
        && name.len() < 254;
    (is_name && name.parse::<IpAddr>().is_err()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_name_the_host_that_refused() {
        for text in [
            "<you@there.example>: host mx.there.example[198.51.100.25] said: 550",
            "host mx.there.example [198.51.100.25]: 550 No",
            "rejected by the server for there.example by mx.there.example. [198.51.100.25].",
            "... while talking to mx.there.example.:\n<<< 550",
            "mx.there.example(198.51.100.25) reply:550",
            "mx.there.example [198.51.100.25] did not like our RCPT TO:",
            "received from laptop.home.example [203.0.113.7]\nhost mx.there.example[2001:db8::1] said",
        ] {
            let host = refusing_host(text, None);
            assert_eq!(host.as_deref(), Some("mx.there.example"), "{text}");
        }
        assert_eq!(refusing_host("550-5.7.1 [192.0.2.7] No", None), None);
    }
}
