//! What a receiver noted of SPF in a field of its own: Received-SPF (RFC 7208 §9.1).

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::received::address;
use super::results::clauses;

/// Characters that are kept of a value.
const VALUE_LIMIT: usize = 300;

/// One field: what SPF gave, and for which client and sender.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ReceivedSpf {
    /// The result, in lower case: `pass`, `fail`, `softfail`…
    pub result: String,
    /// `client-ip`: the address of the client.
    pub client_ip: Option<IpAddr>,
    /// `envelope-from`: the envelope sender.
    pub envelope_from: Option<String>,
    /// `helo`: what the client said in HELO.
    pub helo: Option<String>,
    /// `receiver`: who says so; where it is left out, the host before the first colon of the
    /// comment.
    pub receiver: Option<String>,
    /// What stands in parentheses.
    pub comment: Option<String>,
}

impl ReceivedSpf {
    /// Reads a field; nothing where it has no result. Comment and pairs may each be left out, and
    /// the last pair may have a semicolon behind it (RFC 7208 erratum 5436).
    pub(super) fn read(value: &str) -> Option<Self> {
        let clauses = clauses(value);
        let mut words = clauses.iter().flat_map(|clause| &clause.words);
        let result = words.next()?;
        if !result.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let pairs: Vec<(&str, &str)> = words.filter_map(|word| word.split_once('=')).collect();
        let pair = |names: [&str; 2]| {
            let mut pairs = pairs.iter();
            let (_, value) = pairs.find(|(name, _)| {
                let mut names = names.iter();
                names.any(|own| own.eq_ignore_ascii_case(name))
            })?;
            let value = value.trim_matches(['<', '>']);
            Some(value.chars().take(VALUE_LIMIT).collect::<String>())
        };
        let mut comments = clauses.iter().flat_map(|clause| &clause.comments);
        let comment = comments.next();
        let written_by = comment
            .and_then(|comment| comment.split_once(':'))
            .map(|(host, _)| host.trim())
            .filter(|host| host.contains('.') && !host.contains(char::is_whitespace));
        Some(Self {
            result: result.to_ascii_lowercase(),
            client_ip: pair(["client-ip", "client_ip"]).and_then(|ip| {
                let ip = address(&ip)?;
                Some(ip.to_canonical())
            }),
            envelope_from: pair(["envelope-from", "envelope_from"]),
            helo: pair(["helo", "helo"]),
            receiver: pair(["receiver", "receiver"]).or_else(|| written_by.map(str::to_owned)),
            comment: comment.map(|text| text.chars().take(VALUE_LIMIT).collect()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_in_many_forms() {
        let read = |value| ReceivedSpf::read(value).unwrap();
        let ip = "192.0.2.10".parse().ok();
        let of_microsoft = read(
            "Pass (protection.outlook.com: domain of shop.example designates\r\n 192.0.2.10 as \
             permitted sender) receiver=protection.outlook.com;\r\n client-ip=192.0.2.10; \
             helo=mail.shop.example; pr=C",
        );
        assert_eq!(
            (&*of_microsoft.result, of_microsoft.client_ip),
            ("pass", ip)
        );
        assert_eq!(of_microsoft.helo.as_deref(), Some("mail.shop.example"));
        let of_google = read("softfail (google.com: x) client-ip=2001:db8::25;");
        assert_eq!(of_google.client_ip, "2001:db8::25".parse().ok());
        assert_eq!(of_google.receiver.as_deref(), Some("google.com"));
        // The examples of the standard, and what the erratum lets be left out.
        let of_standard = read(
            "pass (mybox.example.org: domain of\r\n myname@example.com designates 192.0.2.10 as \
             permitted sender)\r\n receiver=mybox.example.org; client-ip=192.0.2.10;\r\n \
             envelope-from=\"myname@example.com\"; helo=foo.example.com;",
        );
        let from = of_standard.envelope_from.as_deref();
        assert_eq!(
            (from, of_standard.client_ip),
            (Some("myname@example.com"), ip)
        );
        let bare = read("(checked) None");
        assert_eq!(
            (&*bare.result, bare.client_ip, bare.receiver),
            ("none", None, None)
        );
        let torn = read("pass\r\n (a) client-ip (b) = (c) 192.0.2.10 (d) ;; identity=mailfrom");
        assert_eq!(torn.client_ip, ip);
        assert_eq!(read("fail client-ip=::ffff:192.0.2.10").client_ip, ip);
        assert_eq!(
            read("fail envelope-from=<a@b.example>; client-ip=x").client_ip,
            None
        );
        for odd in ["", ";", "(", "client-ip=192.0.2.10", "=", "\""] {
            assert_eq!(ReceivedSpf::read(odd), None, "{odd}");
        }
    }
}
