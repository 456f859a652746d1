//! What a rejection says about SPF, DKIM and DMARC.

use serde::{Deserialize, Serialize};

/// What the refusing side found; none where it does not say.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Results {
    /// SPF.
    pub spf: Option<Said>,
    /// DKIM.
    pub dkim: Option<Said>,
    /// DMARC.
    pub dmarc: Option<Said>,
}

/// A result in the words of a gateway.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "said-")]
pub enum Said {
    /// It passed.
    Pass,
    /// It did not.
    Fail,
    /// There was nothing to evaluate.
    None,
    /// The record could not be evaluated: it has an error, or takes too many lookups (RFC 7208
    /// §2.6.7).
    PermError,
    /// A lookup failed for now (RFC 7208 §2.6.6).
    TempError,
}

/// How far behind the name of a method its result is looked for, in bytes: a domain and an address
/// may stand between.
const REACH: usize = 400;

/// The words of a result, the longer before those that they begin with.
const WORDS: [(&str, Said); 14] = [
    ("did not pass", Said::Fail),
    ("didn't pass", Said::Fail),
    ("not passed", Said::Fail),
    ("neutral", Said::None),
    ("none", Said::None),
    ("no record", Said::None),
    ("softfail", Said::Fail),
    ("fail", Said::Fail),
    ("permerror", Said::PermError),
    ("permanent error", Said::PermError),
    ("temperror", Said::TempError),
    ("temporary error", Said::TempError),
    ("passed", Said::Pass),
    ("pass", Said::Pass),
];

/// Words that say that an SPF record could not be evaluated, or not for now; near "spf" alone.
const SPF_ERRORS: [(&str, Said); 11] = [
    ("too many dns lookups", Said::PermError),
    ("too many lookups", Said::PermError),
    ("too many void", Said::PermError),
    ("lookup limit", Said::PermError),
    ("permerror", Said::PermError),
    ("permanent error", Said::PermError),
    ("temperror", Said::TempError),
    ("temporary error", Said::TempError),
    ("servfail", Said::TempError),
    ("temporary dns", Said::TempError),
    ("dns timeout", Said::TempError),
];

/// How far from the word SPF such words are looked for, in bytes.
const NEAR: usize = 120;

impl Results {
    /// Reads them out of what the refusing side said, normalised, else out of what stands around
    /// it: `dkim = did not pass spf [d] with ip: [i] = fail`.
    pub(super) fn read(plain: &str, around: &str) -> Self {
        let read = |method| result(plain, method).or_else(|| result(around, method));
        Self {
            spf: spf_error(plain).or_else(|| read("spf")),
            dkim: read("dkim"),
            dmarc: read("dmarc"),
        }
    }

    /// Whether SPF or DKIM passed and DMARC failed: what passed is another domain's (RFC 9989
    /// §4.4).
    pub fn are_unaligned(&self) -> bool {
        let passed = [self.spf, self.dkim].contains(&Some(Said::Pass));
        passed && self.dmarc == Some(Said::Fail)
    }

    /// Whether the text says anything.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a text says went wrong with an SPF record, other than that it does not list the client.
fn spf_error(plain: &str) -> Option<Said> {
    SPF_ERRORS.iter().find_map(|(words, said)| {
        let (at, _) = plain.match_indices(words).next()?;
        let start = plain.floor_char_boundary(at.saturating_sub(NEAR));
        let end = plain.floor_char_boundary((at + words.len() + NEAR).min(plain.len()));
        plain[start..end].contains("spf").then_some(*said)
    })
}

/// The result of a method: what stands behind the next "=", unless another method comes first.
fn result(plain: &str, method: &str) -> Option<Said> {
    plain.match_indices(method).find_map(|(at, _)| {
        let rest = plain.get(at + method.len()..)?;
        // "spf-record" and "dkimpy" are other words.
        if !rest.trim_start().starts_with(['=', '[', ':']) && !rest.starts_with(' ') {
            return None;
        }
        let end = (0..=REACH.min(rest.len())).rev();
        let end = end.into_iter().find(|&end| rest.is_char_boundary(end))?;
        let (before, after) = rest[..end].split_once('=')?;
        let other = ["spf", "dkim", "dmarc", ". "]
            .iter()
            .any(|word| before.contains(word));
        let after = after.trim_start();
        let said = WORDS.iter().find(|(word, _)| after.starts_with(word));
        said.filter(|_| !other).map(|(_, said)| *said)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_as_gateways_write_them() {
        let read = |text: &str| {
            let Results { spf, dkim, dmarc } = Results::read(text, "");
            [spf, dkim, dmarc]
        };
        let (pass, fail) = (Some(Said::Pass), Some(Said::Fail));
        assert_eq!(
            read(
                "authentication results: dkim = did not pass spf [shop.example] with ip: [192.0.2.1] = did not pass"
            ),
            [fail, fail, None]
        );
        assert_eq!(
            read("dkim = failed spf [domain] with ip : [xxxx] = failed"),
            [fail, fail, None]
        );
        assert_eq!(
            read("linkid=2319303 spf= fail , dkim= pass , dmarc= pass"),
            [fail, pass, pass]
        );
        assert_eq!(read("your spf, dmarc, or dkim entry is invalid"), [None; 3]);
        assert_eq!(
            read("message rejected due to: spf fail - not authorized. id=x"),
            [None; 3]
        );
        let error = |said| [Some(said), None, None];
        assert_eq!(
            read("spf validation error: permerror, too many dns lookups"),
            error(Said::PermError)
        );
        assert_eq!(
            read("spf temperror for shop.example"),
            error(Said::TempError)
        );
    }
}
