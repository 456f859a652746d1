//! A policy record (RFC 9989 §4.7 and §4.8).

use serde::{Deserialize, Serialize};

use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::{Tag, TagFault, TagFaultKind, TagList};

/// A policy record as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DmarcRecord {
    /// The text, one character a byte.
    pub text: String,
    /// `p`: for the domain itself.
    pub policy: Option<Policy>,
    /// `sp`: for sub-domains that exist.
    pub subdomain_policy: Option<Policy>,
    /// `np`: for sub-domains that do not exist.
    pub nonexistent_policy: Option<Policy>,
    /// `t=y`: the owner is testing.
    pub testing: bool,
    /// `psd`.
    pub psd: Psd,
    /// `adkim=s`.
    pub strict_dkim: bool,
    /// `aspf=s`.
    pub strict_spf: bool,
    /// `rua`: where aggregate reports go; well-formed `mailto:` addresses only.
    pub aggregate_reports: Vec<String>,
    /// Tags with a value that cannot be used, and what is no tag.
    pub faults: Vec<TagFault>,
}

/// What an owner asks receivers to do with mail that fails.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    let shown = text.shown();
    let list = TagList::parse(shown.split_inclusive(';').next().unwrap_or_default());
    let first = list.tags.first();
    // dmarc-record starts with "v": no white space before it (§4.8).
    shown.starts_with('v') && first.is_some_and(|tag| tag.name == "v" && tag.value == "DMARC1")
}

impl DmarcRecord {
    /// Reads a record that [`is_dmarc`].
    pub fn parse(text: &Text) -> Self {
        let shown = text.shown();
        let tags = TagList::parse(&shown);
        let mut faults = tags.faults.clone();
        let mut invalid = |tag: &Tag| place(&mut faults, tag.span);
        let mut policy = |name: &str| {
            let tag = tags.get(name)?;
            let policy = Policy::parse(&tag.value);
            if policy.is_none() {
                invalid(tag);
            }
            policy
        };
        let (p, sp, np) = (policy("p"), policy("sp"), policy("np"));
        let mut choice = |name: &str, choices: &[&str]| {
            let tag = tags.get(name)?;
            let value = tag.value.to_ascii_lowercase();
            let index = choices.iter().position(|choice| *choice == value);
            if index.is_none() {
                invalid(tag);
            }
            index
        };
        let testing = choice("t", &["n", "y"]) == Some(1);
        let strict_dkim = choice("adkim", &["r", "s"]) == Some(1);
        let strict_spf = choice("aspf", &["r", "s"]) == Some(1);
        let psd = match choice("psd", &["n", "y", "u"]) {
            Some(0) => Psd::No,
            Some(1) => Psd::Yes,
            _ => Psd::Unsaid,
        };
        let aggregate_reports = report_addresses(tags.value("rua").unwrap_or_default());
        if let Some(tag) = tags.get("rua")
            && aggregate_reports.is_empty()
        {
            place(&mut faults, tag.span);
        }
        Self {
            text: shown,
            policy: p,
            subdomain_policy: sp,
            nonexistent_policy: np,
            testing,
            psd,
            strict_dkim,
            strict_spf,
            aggregate_reports,
            faults,
        }
    }

    /// Whether receivers process DMARC with this record at all (RFC 9989 §4.10.1): without a
    /// valid `p`, or with an `sp` or `np` that is not valid, only where `rua` has an address.
    pub fn is_usable(&self) -> bool {
        self.has_valid_policies() || !self.aggregate_reports.is_empty()
    }

    /// Whether `p` is valid, and `sp` and `np` are where they are there.
    pub fn has_valid_policies(&self) -> bool {
        let tags = TagList::parse(&self.text);
        let unreadable =
            |name, policy: Option<Policy>| tags.get(name).is_some() && policy.is_none();
        self.policy.is_some()
            && !unreadable("sp", self.subdomain_policy)
            && !unreadable("np", self.nonexistent_policy)
    }

    /// The policy for the domain the record stands at, before `t`.
    pub fn own_policy(&self) -> Policy {
        if self.has_valid_policies() {
            self.policy.unwrap_or(Policy::None)
        } else {
            Policy::None
        }
    }

    /// The policy for a domain below, before `t`: `np` where it does not exist, `sp`, `p`.
    pub fn policy_below(&self, exists: bool) -> Policy {
        if !self.has_valid_policies() {
            return Policy::None;
        }
        let np = self.nonexistent_policy.filter(|_| !exists);
        np.or(self.subdomain_policy)
            .or(self.policy)
            .unwrap_or(Policy::None)
    }
}

impl Policy {
    /// Reads a value of `p`, `sp` or `np`, in any case (RFC 9989 §4.8).
    fn parse(value: &str) -> Option<Self> {
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
    pub fn tested(self) -> Self {
        match self {
            Self::Reject => Self::Quarantine,
            Self::None | Self::Quarantine => Self::None,
        }
    }
}

/// The well-formed `mailto:` addresses of a list of reporting URIs; a size limit is ignored.
fn report_addresses(value: &str) -> Vec<String> {
    value
        .split(',')
        .filter_map(|uri| {
            let uri = uri.trim();
            let scheme = uri.get(..7)?.eq_ignore_ascii_case("mailto:");
            let address = uri[7..].split('!').next()?;
            let (local, domain) = address.rsplit_once('@')?;
            let well_formed =
                scheme && !local.is_empty() && crate::dns::Name::parse(domain).is_ok();
            well_formed.then(|| address.to_owned())
        })
        .collect()
}

/// Lists a value that cannot be used, in the order of the record.
fn place(faults: &mut Vec<TagFault>, span: Span) {
    let at = faults.partition_point(|other| other.span <= span);
    faults.insert(
        at,
        TagFault {
            span,
            kind: TagFaultKind::InvalidValue,
        },
    );
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
    fn a_record_without_a_policy_needs_an_address() {
        assert!(!parse("v=DMARC1").is_usable());
        assert!(!parse("v=DMARC1; p=rejct").is_usable());
        assert!(!parse("v=DMARC1; p=reject; sp=x").is_usable());
        let record = parse("v=DMARC1; p=rejct; rua=mailto:a@b.example!10m");
        assert_eq!(
            (record.is_usable(), record.own_policy()),
            (true, Policy::None)
        );
        assert_eq!(record.aggregate_reports, ["a@b.example"]);
    }

    #[test]
    fn policies_fall_back_from_np_to_sp_to_p() {
        let record = parse("v=DMARC1; p=reject; sp=quarantine; np=none");
        assert_eq!(record.policy_below(true), Policy::Quarantine);
        assert_eq!(record.policy_below(false), Policy::None);
        assert_eq!(
            parse("v=DMARC1; p=Reject").policy_below(false),
            Policy::Reject
        );
    }
}
