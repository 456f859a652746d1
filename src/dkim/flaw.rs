//! What is wrong with the tags of a signature, or only unusual (RFC 6376 §3.5).

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::base64;
use crate::dns::Name;
use crate::tag_list::{TagFaultKind, TagList};

/// Something in the tags of a signature that some verifier or all refuse.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SignatureFlaw {
    /// `v=` is missing, or is not 1.
    Version,
    /// A tag stands twice.
    Twice,
    /// A part is no tag.
    NoTag,
    /// Nothing stands between two semicolons.
    EmptyTag,
    /// `i=` names a domain that is not within `d=`.
    Identity,
    /// `q=` names no way to the key but unknown ones.
    Query,
    /// `x=` is not later than `t=`.
    Expiry,
    /// `a=` names no known algorithm.
    Algorithm,
    /// `c=` names no known canonical form.
    Form,
    /// `l=`, `t=` or `x=` is no number.
    Number,
    /// `b=` or `bh=` is no base64.
    Value,
    /// `b=` or `bh=` is missing or empty: mostly whoever copied the message left it out.
    Cut,
    /// `l=`: how much of the body is covered is counted.
    Length,
    /// `a=` or `c=` is written in capitals.
    Capitals,
    /// `q=` names an unknown way to the key beside the known one.
    OtherQuery,
}

impl SignatureFlaw {
    /// Whether no verifier that follows the standard can use the signature.
    pub fn is_fatal(self) -> bool {
        !matches!(self, Self::Length | Self::Capitals | Self::OtherQuery)
    }

    /// All that is wrong with the value of a DKIM-Signature field, the worst first.
    pub fn all(value: &str) -> Vec<Self> {
        let list = TagList::parse(value);
        let tags = Tags(&list);
        let mut parts = value.split(';');
        // What stands behind the last semicolon may be nothing.
        let _last = parts.next_back();
        let fatal = [
            (
                Self::Twice,
                list.faults
                    .iter()
                    .any(|f| f.kind == TagFaultKind::Duplicate),
            ),
            (
                Self::NoTag,
                list.faults
                    .iter()
                    .any(|f| f.kind != TagFaultKind::Duplicate),
            ),
            (Self::EmptyTag, parts.any(|part| part.trim().is_empty())),
            (Self::Version, tags.get("v").as_deref() != Some("1")),
            (Self::Identity, !tags.is_own_identity()),
            (Self::Query, tags.get("q").is_some_and(|q| !methods(&q).0)),
            (
                Self::Expiry,
                tags.time("t")
                    .zip(tags.time("x"))
                    .is_some_and(|(t, x)| x <= t),
            ),
            (Self::Algorithm, !tags.has_algorithm()),
            (Self::Form, !tags.has_form()),
            (Self::Number, !tags.has_numbers()),
            (
                Self::Value,
                !["b", "bh"].iter().all(|name| tags.is_base64(name)),
            ),
            (
                Self::Cut,
                ["b", "bh"].iter().any(|name| tags.is_empty(name)),
            ),
        ];
        let capitals = ["a", "c"].iter().filter_map(|name| list.value(name));
        let capitals = capitals
            .flat_map(str::chars)
            .any(|c| c.is_ascii_uppercase());
        let odd = [
            (Self::Capitals, capitals),
            (Self::Length, list.get("l").is_some()),
            (
                Self::OtherQuery,
                tags.get("q").is_some_and(|q| methods(&q) == (true, true)),
            ),
        ];
        let found = fatal.into_iter().chain(odd).filter(|(_, is_it)| *is_it);
        found.map(|(flaw, _)| flaw).collect()
    }
}

/// The tags of a signature, their values without the white space that folding leaves in them.
struct Tags<'a>(&'a TagList);

impl Tags<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let value = self.0.value(name)?;
        Some(value.split_whitespace().collect())
    }

    fn time(&self, name: &str) -> Option<i64> {
        self.get(name)?.parse().ok()
    }

    /// §3.5: the identity is that domain or lies below it.
    fn is_own_identity(&self) -> bool {
        let (Some(identity), Some(domain)) = (self.get("i"), self.get("d")) else {
            return true;
        };
        let host = identity.rsplit_once('@').map(|(_, host)| Name::parse(host));
        match (host, Name::parse(&domain)) {
            (Some(Ok(host)), Ok(domain)) => host.is_within(&domain),
            (_, domain) => domain.is_err(),
        }
    }

    fn has_algorithm(&self) -> bool {
        let known = ["rsa-sha256", "rsa-sha1", "ed25519-sha256"];
        let algorithm = self.get("a").unwrap_or_default().to_ascii_lowercase();
        known.contains(&&*algorithm)
    }

    fn has_form(&self) -> bool {
        let forms = self.get("c").unwrap_or_default().to_ascii_lowercase();
        let (header, body) = forms.split_once('/').unwrap_or((&forms, ""));
        let known = |form| matches!(form, "" | "simple" | "relaxed");
        known(header) && known(body)
    }

    fn has_numbers(&self) -> bool {
        let length = self.get("l").is_none_or(|l| l.parse::<u64>().is_ok());
        let mut times = ["t", "x"].iter();
        length && times.all(|name| self.get(name).is_none() || self.time(name).is_some())
    }

    fn is_base64(&self, name: &str) -> bool {
        let value = self.get(name).unwrap_or_default();
        base64::decode(&value).is_some()
    }

    fn is_empty(&self, name: &str) -> bool {
        self.get(name).unwrap_or_default().is_empty()
    }
}

/// Whether a list of query methods has the one that there is, and whether it has others.
fn methods(list: &str) -> (bool, bool) {
    let lower: Cow<'_, str> = list.to_ascii_lowercase().into();
    let mut methods = lower.split(':').filter(|method| !method.is_empty());
    let known = |method: &str| method == "dns/txt";
    if lower.is_empty() {
        return (true, false);
    }
    (
        methods.clone().any(known),
        methods.any(|method| !known(method)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_flaw_is_told_from_the_others() {
        let good =
            "v=1; a=rsa-sha256; c=relaxed/relaxed; d=a.example; s=s; h=from; bh=YQ==; b=YQ==";
        assert_eq!(SignatureFlaw::all(good), []);
        assert_eq!(SignatureFlaw::all(&format!("{good};")), []);
        for (more, flaw) in [
            ("; d=b.example", SignatureFlaw::Twice),
            ("; oops", SignatureFlaw::NoTag),
            ("; i=@b.example", SignatureFlaw::Identity),
            ("; i=anna", SignatureFlaw::Identity),
            ("; q=dns", SignatureFlaw::Query),
            ("; q=dns/txt:dns", SignatureFlaw::OtherQuery),
            ("; t=9; x=8", SignatureFlaw::Expiry),
            ("; t=9; x=9", SignatureFlaw::Expiry),
            ("; x=soon", SignatureFlaw::Number),
            ("; l=1", SignatureFlaw::Length),
            (";; z=1", SignatureFlaw::EmptyTag),
            (" ; ;", SignatureFlaw::EmptyTag),
        ] {
            assert_eq!(
                SignatureFlaw::all(&format!("{good}{more}")),
                [flaw],
                "{more}"
            );
        }
        for (from, to, flaw) in [
            ("v=1; ", "", SignatureFlaw::Version),
            ("v=1", "v=0.5", SignatureFlaw::Version),
            ("rsa-sha256", "RSA-SHA256", SignatureFlaw::Capitals),
            ("rsa-sha256", "rsa-md5", SignatureFlaw::Algorithm),
            ("c=relaxed", "c=nowsp", SignatureFlaw::Form),
            ("bh=YQ==", "bh=YQ=", SignatureFlaw::Value),
            ("; b=YQ==", "", SignatureFlaw::Cut),
            ("bh=YQ==", "bh=", SignatureFlaw::Cut),
        ] {
            assert_eq!(SignatureFlaw::all(&good.replace(from, to)), [flaw], "{to}");
        }
        for own in [
            "i=@a.example",
            "i=anna@x.A.example",
            "q=DNS/TXT",
            "t=8; x=9",
        ] {
            assert_eq!(SignatureFlaw::all(&format!("{good}; {own}")), [], "{own}");
        }
    }
}
