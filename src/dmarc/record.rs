//! A policy record (RFC 9989 §4.7 and §4.8).

use serde::{Deserialize, Serialize};

use super::Origin;
use super::remarks::Remark;
use super::report_uri::{destination, without_size};
use crate::dns::Text;
use crate::tag_list::TagList;

/// A policy record as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct DmarcRecord {
    /// The text, one character a byte.
    pub text: String,
    /// `p`: for the domain itself.
    pub policy: Option<Policy>,
    /// `sp`: for subdomains that exist.
    pub subdomain_policy: Option<Policy>,
    /// `np`: for subdomains that do not exist.
    pub nonexistent_policy: Option<Policy>,
    /// `t=y`: the owner is testing.
    pub testing: bool,
    /// `psd`.
    pub psd: Psd,
    /// `adkim=s`.
    pub strict_dkim: bool,
    /// `aspf=s`.
    pub strict_spf: bool,
    /// `rua`: where aggregate reports are to go; valid URIs only, without a limit for their size.
    pub aggregate_reports: Vec<String>,
    /// Whether `p` is valid, and `sp` and `np` are where they are there.
    pub valid_policies: bool,
    /// What can be said of its parts; an evaluation alone says nothing.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// What an owner asks receivers to do with mail that fails.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "policy-")]
pub enum Policy {
    /// Nothing.
    None,
    /// Treat it as suspicious.
    Quarantine,
    /// Refuse it.
    Reject,
}

/// Whether the domain is a public suffix domain.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Psd {
    /// `psd=y`.
    Yes,
    /// `psd=n`: it is an organizational domain.
    No,
    /// Not said.
    #[default]
    Unsaid,
}

/// Whether a TXT record is a policy record: `v=DMARC1` first, in this case (RFC 9989 §4.7).
pub fn is_dmarc(text: &Text) -> bool {
    let shown = text.with_blanks();
    let list = TagList::parse(shown.split(';').next().unwrap_or_default());
    let first = list.tags.first();
    // dmarc-record starts with "v": no white space before it (§4.8). ABNF would take a capital as
    // well, but the names of tags are case-sensitive (RFC 6376 §3.2, which §4.7 follows).
    shown.starts_with('v') && first.is_some_and(|tag| tag.name == "v" && tag.value == "DMARC1")
}

impl DmarcRecord {
    /// Reads a record that [`is_dmarc`].
    pub fn parse(text: &Text) -> Self {
        let tags = TagList::parse(&text.with_blanks());
        let policy = |name: &str| tags.value(name).and_then(Policy::parse);
        let (p, sp, np) = (policy("p"), policy("sp"), policy("np"));
        let readable = |name, policy: Option<Policy>| tags.get(name).is_none() || policy.is_some();
        let valid_policies = p.is_some() && readable("sp", sp) && readable("np", np);
        let says = |name: &str, choice: &str| {
            let value = tags.value(name);
            value.is_some_and(|value| value.eq_ignore_ascii_case(choice))
        };
        let psd = if says("psd", "n") {
            Psd::No
        } else if says("psd", "y") {
            Psd::Yes
        } else {
            Psd::Unsaid
        };
        let uris = tags
            .value("rua")
            .unwrap_or_default()
            .split(',')
            .map(str::trim);
        let valid = uris.filter(|uri| destination(uri).is_ok());
        let aggregate_reports: Vec<String> =
            valid.map(|uri| without_size(uri).to_owned()).collect();
        Self {
            text: text.shown(),
            policy: p,
            subdomain_policy: sp,
            nonexistent_policy: np,
            testing: says("t", "y"),
            psd,
            strict_dkim: says("adkim", "s"),
            strict_spf: says("aspf", "s"),
            aggregate_reports,
            valid_policies,
            remarks: Vec::new(),
        }
    }

    /// Whether it asks what this authenticated for exactly the same name.
    pub fn is_strict(&self, origin: Origin) -> bool {
        match origin {
            Origin::Spf => self.strict_spf,
            Origin::Dkim => self.strict_dkim,
        }
    }

    /// Whether receivers process DMARC with this record at all (RFC 9989 §4.10.1): without a
    /// valid `p`, or with an `sp` or `np` that is not valid, only where `rua` has an address.
    pub fn is_usable(&self) -> bool {
        self.valid_policies || !self.aggregate_reports.is_empty()
    }

    /// What receivers are asked to do with mail of the domain the record stands at.
    pub fn own_policy(&self) -> Option<Policy> {
        self.applied(self.policy)
    }

    /// The same for a domain below: `np` where it does not exist, else `sp`, else `p`.
    pub fn policy_below(&self, exists: bool) -> Option<Policy> {
        let np = self.nonexistent_policy.filter(|_| !exists);
        self.applied(np.or(self.subdomain_policy).or(self.policy))
    }

    /// What is left of a policy: nothing where the record is not processed, `none` where a policy
    /// is missing or not valid (RFC 9989 §4.10.1), one level less while the owner is testing.
    fn applied(&self, policy: Option<Policy>) -> Option<Policy> {
        let policy = match policy {
            _ if !self.is_usable() => return None,
            Some(policy) if self.valid_policies => policy,
            _ => Policy::None,
        };
        Some(if self.testing {
            policy.tested()
        } else {
            policy
        })
    }
}

impl Policy {
    /// Reads a value of `p`, `sp` or `np`, in any case (RFC 9989 §4.8).
    pub fn parse(value: &str) -> Option<Self> {
        [Self::None, Self::Quarantine, Self::Reject]
            .into_iter()
            .find(|policy| policy.keyword().eq_ignore_ascii_case(value))
    }

    /// The value as a record has it.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Quarantine => "quarantine",
            Self::Reject => "reject",
        }
    }

    /// What is applied while the owner is testing (RFC 9989 §4.7, `t`): one level less.
    fn tested(self) -> Self {
        match self {
            Self::Reject => Self::Quarantine,
            Self::None | Self::Quarantine => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> DmarcRecord {
        DmarcRecord::parse(&Text::from_value(text))
    }

    #[test]
    fn the_version_is_first_and_exact() {
        let is = |text: &str| is_dmarc(&Text::from_value(text));
        assert!(is("v=DMARC1") && is("v=DMARC1;p=none") && is("v = DMARC1 ; p=none"));
        assert!(
            !is("v=dmarc1;p=none")
                && !is(" v=DMARC1")
                && !is("p=none;v=DMARC1")
                && !is("v=DMARC10")
        );
    }

    #[test]
    fn white_space_may_stand_around_names_and_values() {
        let record = parse("v=DMARC1\t;\tp\t= reject ;; sp =\tnone;\r\n t=y ");
        assert_eq!(record.policy, Some(Policy::Reject));
        assert_eq!(record.subdomain_policy, Some(Policy::None));
        assert!(record.testing && record.valid_policies);
        assert!(is_dmarc(&Text::from_value("v\t=\tDMARC1\t;")));
        assert!(!is_dmarc(&Text::from_value("\tv=DMARC1")));
    }

    #[test]
    fn a_record_without_a_policy_needs_an_address() {
        for text in [
            "v=DMARC1",
            "v=DMARC1; p=rejct",
            "v=DMARC1; p=",
            "v=DMARC1; P=reject",
            "v=DMARC1; p=reject; sp=x",
            "v=DMARC1; p=reject; np=",
            "v=DMARC1; p=rejct; rua=a@b.example",
        ] {
            let record = parse(text);
            assert_eq!(record.own_policy(), None, "{text}");
            assert_eq!(record.policy_below(true), None, "{text}");
            let asks = parse(&format!("{text}; rua=mailto:a@b.example!10m"));
            let policy = (!text.contains("rua")).then_some(Policy::None);
            assert_eq!(asks.own_policy(), policy, "{text}");
            assert_eq!(asks.policy_below(false), policy, "{text}");
        }
        let record = parse("v=DMARC1; rua=mailto:a@b.example!10m, https://b.example/");
        let reports = ["mailto:a@b.example", "https://b.example/"];
        assert_eq!(record.aggregate_reports, reports);
    }

    #[test]
    fn policies_fall_back_from_np_to_sp_to_p() {
        for (text, existing, nonexistent) in [
            (
                "p=reject; sp=quarantine; np=none",
                Policy::Quarantine,
                Policy::None,
            ),
            (
                "p=reject; sp=quarantine",
                Policy::Quarantine,
                Policy::Quarantine,
            ),
            ("p=none; np=reject", Policy::None, Policy::Reject),
            ("p=Reject", Policy::Reject, Policy::Reject),
        ] {
            let record = parse(&format!("v=DMARC1; {text}"));
            assert_eq!(record.policy_below(true), Some(existing), "{text}");
            assert_eq!(record.policy_below(false), Some(nonexistent), "{text}");
        }
    }

    #[test]
    fn testing_lowers_every_policy_by_one() {
        let record = parse("v=DMARC1; p=reject; sp=quarantine; np=none; t=Y");
        assert_eq!(record.own_policy(), Some(Policy::Quarantine));
        assert_eq!(record.policy_below(true), Some(Policy::None));
        assert_eq!(record.policy_below(false), Some(Policy::None));
        assert_eq!(
            parse("v=DMARC1; p=reject; t=yes").own_policy(),
            Some(Policy::Reject)
        );
    }
}
