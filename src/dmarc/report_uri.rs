//! Where reports are to be sent: the URIs of `rua` and `ruf` (RFC 9989 §4.6 and §4.8).

use serde::{Deserialize, Serialize};

use crate::dns::Name;

/// What is wrong with a URI.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "uri-fault-")]
pub enum UriFault {
    /// Nothing stands between two commas, or at the end of the list.
    Empty,
    /// It does not begin with a scheme such as `mailto:`.
    NoScheme,
    /// It has a character that must be written as `%` and two digits.
    InvalidCharacter,
    /// What stands after `mailto:` is no address.
    InvalidAddress,
}

/// The domain that the reports for a URI go to; none where it is not `mailto:`.
///
/// Any valid URI may stand there, though receivers need only know how to send mail.
pub(super) fn destination(uri: &str) -> Result<Option<Name>, UriFault> {
    let uri = without_size(uri);
    if uri.is_empty() {
        return Err(UriFault::Empty);
    }
    let parts = uri.split_once(':').filter(|(scheme, _)| {
        // RFC 3986 §3.1.
        let inner = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
        scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.bytes().all(inner)
    });
    let Some((scheme, rest)) = parts else {
        return Err(UriFault::NoScheme);
    };
    // RFC 3986 §2; §4.8: an exclamation mark must be encoded.
    let allowed = |b: u8| b.is_ascii_graphic() && !b"!\"<>\\^`{|}".contains(&b);
    if !rest.bytes().all(allowed) {
        return Err(UriFault::InvalidCharacter);
    }
    if !scheme.eq_ignore_ascii_case("mailto") {
        return Ok(None);
    }
    let address = rest.split('?').next().unwrap_or_default();
    let host = address
        .rsplit_once('@')
        // RFC 6068 §2: no slashes stand before the address.
        .filter(|(local, _)| !local.is_empty() && !local.starts_with('/'));
    let host = host.and_then(|(_, host)| Name::parse(host).ok());
    match host.filter(Name::is_plain) {
        Some(host) => Ok(Some(host)),
        None => Err(UriFault::InvalidAddress),
    }
}

/// A URI without a limit for the size of reports, which receivers ignore (`obs-dmarc-report-size`).
pub(super) fn without_size(uri: &str) -> &str {
    let Some((rest, size)) = uri.rsplit_once('!') else {
        return uri;
    };
    let unit = |c: char| matches!(c.to_ascii_lowercase(), 'k' | 'm' | 'g' | 't');
    let digits = size.strip_suffix(unit).unwrap_or(size);
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        rest
    } else {
        uri
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_uri_is_valid_and_mail_needs_an_address() {
        let of = |uri: &str| destination(uri).map(|name| name.map(|name| name.to_string()));
        assert_eq!(of("mailto:a@b.example"), Ok(Some("b.example".to_owned())));
        assert_eq!(
            of("MAILTO:a@B.example!10m"),
            Ok(Some("b.example".to_owned()))
        );
        assert_eq!(
            of("mailto:a%21b@c.example?subject=x"),
            Ok(Some("c.example".to_owned()))
        );
        assert_eq!(of("https://example.com/reports"), Ok(None));
        assert_eq!(of(""), Err(UriFault::Empty));
        assert_eq!(of("a@b.example"), Err(UriFault::NoScheme));
        assert_eq!(of("mailto;a@b.example"), Err(UriFault::NoScheme));
        assert_eq!(
            of("mailto:a@b.example!10x"),
            Err(UriFault::InvalidCharacter)
        );
        assert_eq!(of("mailto: a@b.example"), Err(UriFault::InvalidCharacter));
        assert_eq!(of("mailto:b.example"), Err(UriFault::InvalidAddress));
        assert_eq!(of("mailto:a@"), Err(UriFault::InvalidAddress));
    }
}
