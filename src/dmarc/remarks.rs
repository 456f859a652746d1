//! What can be said of a record, tag by tag.

use serde::{Deserialize, Serialize};

use super::meant::{known, meant_tag, meant_uri, meant_value, repaired};
use super::record::{DmarcRecord, Policy, Psd};
use super::report_uri::{UriFault, destination, without_size};
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::{Tag, TagFaultKind, TagList};

/// The tags of RFC 9989 §4.7.
pub(super) const TAGS: [&str; 11] = [
    "v", "p", "sp", "np", "rua", "ruf", "adkim", "aspf", "fo", "psd", "t",
];

/// The tags of RFC 7489 that RFC 9989 removed (§C.5.2).
pub(super) const REMOVED: [&str; 3] = ["pct", "rf", "ri"];

/// Remarks after which no more are made: nobody reads them, and a record may have thousands.
const LIMIT: usize = 50;

/// Something worth saying of a part of a record.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "DmarcRemark"))]
#[serde(rename_all = "kebab-case")]
pub struct Remark {
    /// The part.
    pub span: Span,
    /// What it is.
    pub kind: RemarkKind,
    /// What was probably meant to stand there.
    pub suggestion: Option<String>,
}

/// What can be said of a part of a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "DmarcRemarkKind"))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "dmarc-remark-")]
pub enum RemarkKind {
    /// It is no tag.
    NoTag,
    /// The tag occurred before.
    Duplicate,
    /// There is no such tag.
    Unknown,
    /// There is no such tag any more.
    Removed,
    /// The tag does not have such a value.
    InvalidValue,
    /// An address for reports that cannot be used.
    #[strum(transparent)]
    InvalidAddress(UriFault),
    /// A limit for the size of reports, which receivers ignore.
    SizeLimit,
    /// An address for reports that is not `mailto:`; receivers need not know how to use it.
    OtherScheme,
    /// The owner is testing, which lowers the policy.
    Testing,
    /// Sub-domains get a milder policy than the domain itself.
    MilderBelow,
    /// The tag has no effect here.
    NoEffect,
    /// White space stands around the equals sign of the version.
    Spaces,
    /// Nothing stands between two semicolons, or white space before the first.
    Gap,
    /// A tab stands behind a semicolon.
    Tab,
}

impl RemarkKind {
    /// Whether the part does not do what it was meant to, wherever the record stands.
    pub fn is_fault(self) -> bool {
        matches!(
            self,
            Self::NoTag
                | Self::Duplicate
                | Self::Unknown
                | Self::InvalidValue
                | Self::InvalidAddress(_)
        )
    }
}

/// All that can be said of a record, in its order.
///
/// `organizational` is whether it stands at an organizational domain, where that is known.
pub fn remarks(text: &Text, organizational: Option<bool>) -> Vec<Remark> {
    let shown = text.with_blanks();
    let (list, record) = (TagList::parse(&shown), DmarcRecord::parse(text));
    let mut remarks: Vec<Remark> = Vec::new();
    for fault in &list.faults {
        let (kind, suggestion) = match fault.kind {
            TagFaultKind::Duplicate => (RemarkKind::Duplicate, None),
            _ => (RemarkKind::NoTag, meant_tag(fault.span.of(&shown))),
        };
        let span = fault.span;
        remarks.push(Remark {
            span,
            kind,
            suggestion,
        });
    }
    for tag in &list.tags {
        let remark = |kind| Remark {
            span: tag.span,
            kind,
            suggestion: None,
        };
        match &*tag.name {
            "rua" | "ruf" => {
                of_addresses(tag, &shown, &mut remarks);
                // RFC 9991 §2: a public suffix gets no reports on single messages.
                let in_vain = tag.name == "ruf" && record.psd == Psd::Yes;
                remarks.extend(in_vain.then(|| remark(RemarkKind::NoEffect)));
            }
            name if REMOVED.contains(&name) => remarks.push(remark(RemarkKind::Removed)),
            name if !TAGS.contains(&name) => remarks.push(Remark {
                suggestion: known(name)
                    .filter(|known| list.get(known).is_none())
                    .map(|known| repaired(known, &tag.value)),
                ..remark(RemarkKind::Unknown)
            }),
            name if !is_value(name, &tag.value) => remarks.push(Remark {
                suggestion: meant_value(name, &tag.value).map(|value| [name, "=", &value].concat()),
                ..remark(RemarkKind::InvalidValue)
            }),
            name => remarks.extend(effect(name, &list, &record, organizational).map(remark)),
        }
    }
    remarks.extend(of_form(text, &shown, &list));
    remarks.sort_by_key(|remark| remark.span);
    remarks.truncate(LIMIT);
    remarks
}

/// What is written in another way than usual; the grammar allows white space (§4.8), and yet some
/// receivers find no record then.
fn of_form(text: &Text, shown: &str, list: &TagList) -> Vec<Remark> {
    let mut found: Vec<(Span, RemarkKind)> = Vec::new();
    if let Some(version) = list.tags.first() {
        let whole = version.span.of(shown);
        let head = whole.get(..whole.len().saturating_sub(version.value.len()));
        if head.is_some_and(|head| head.contains([' ', '\u{a0}'])) {
            found.push((version.span, RemarkKind::Spaces));
        }
    }
    let (mut at, mut parts) = (0, shown.split(';').peekable());
    while let Some(part) = parts.next() {
        let end = at + part.len();
        let closed = parts.peek().is_some();
        let ends_blank = part.ends_with(' ');
        // One semicolon more at the end harms nobody.
        let rest = shown.get(end..).unwrap_or_default();
        let more = rest.contains(|c: char| c.is_ascii_alphanumeric());
        if closed && more && (part.trim().is_empty() || (at == 0 && ends_blank)) {
            found.push((Span::new(end, end + 1), RemarkKind::Gap));
        }
        at = end + 1;
    }
    if text.bytes().windows(2).any(|pair| pair == b";\t") {
        found.push((Span::new(0, shown.len()), RemarkKind::Tab));
    }
    let remark = |(span, kind)| Remark {
        span,
        kind,
        suggestion: None,
    };
    found.into_iter().map(remark).collect()
}

/// What a tag with a valid value does or does not do beside the others.
fn effect(
    name: &str,
    list: &TagList,
    record: &DmarcRecord,
    organizational: Option<bool>,
) -> Option<RemarkKind> {
    let policies = [
        record.policy,
        record.subdomain_policy,
        record.nonexistent_policy,
    ];
    let below = match name {
        "sp" => record.subdomain_policy,
        "np" => record.nonexistent_policy,
        _ => None,
    };
    match name {
        // §4.7: a policy for what is below is looked for at the organizational domain alone.
        "sp" | "np" if organizational == Some(false) => Some(RemarkKind::NoEffect),
        "sp" | "np" => (below < record.policy).then_some(RemarkKind::MilderBelow),
        // §4.7: without `ruf` there are no reports to choose from.
        "fo" => list.get("ruf").is_none().then_some(RemarkKind::NoEffect),
        // §4.7: `t` has no effect on a policy of `none`.
        "t" if record.testing => Some(
            if policies.into_iter().flatten().max() > Some(Policy::None) {
                RemarkKind::Testing
            } else {
                RemarkKind::NoEffect
            },
        ),
        _ => None,
    }
}

/// Whether a tag other than a list of addresses may have a value (§4.8).
pub(super) fn is_value(name: &str, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    match name {
        "p" | "sp" | "np" => Policy::parse(&value).is_some(),
        "adkim" | "aspf" => matches!(&*value, "r" | "s"),
        "t" => matches!(&*value, "y" | "n"),
        "psd" => matches!(&*value, "y" | "n" | "u"),
        "fo" => {
            // RFC 5234 §B.1: a blank that is no space stands between no two options.
            let options = value
                .split(':')
                .map(|option| option.trim_matches([' ', '\t']));
            let options: Vec<&str> = options.collect();
            let count = |wanted: &str| options.iter().filter(|option| **option == wanted).count();
            options
                .iter()
                .all(|option| ["0", "1", "d", "s"].contains(option))
                && count("0") + count("1") <= 1
                && count("d") <= 1
                && count("s") <= 1
        }
        _ => true,
    }
}

/// What can be said of a list of addresses.
fn of_addresses(tag: &Tag, shown: &str, remarks: &mut Vec<Remark>) {
    let mut at = tag.value_span.start;
    for part in tag.value_span.of(shown).split(',') {
        let uri = part.trim();
        let start = at + (part.len() - part.trim_start().len());
        at += part.len() + 1;
        let (kind, suggestion) = match destination(uri) {
            Err(fault) => (RemarkKind::InvalidAddress(fault), meant_uri(uri)),
            _ if without_size(uri) != uri => (RemarkKind::SizeLimit, None),
            Ok(None) => (RemarkKind::OtherScheme, meant_uri(uri)),
            Ok(Some(_)) => continue,
        };
        // What is empty has no place of its own.
        let span = if uri.is_empty() {
            tag.span
        } else {
            Span::new(start, start + uri.len())
        };
        remarks.push(Remark {
            span,
            kind,
            suggestion,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a record: the part, what it is, what was meant.
    fn of(text: &str) -> Vec<(String, RemarkKind, Option<String>)> {
        let remarks = remarks(&Text::from_value(text), Some(true));
        let part = |remark: Remark| {
            let part = remark.span.of(text).to_owned();
            (part, remark.kind, remark.suggestion)
        };
        remarks.into_iter().map(part).collect()
    }

    #[test]
    fn what_was_meant_is_told() {
        for (part, meant) in [
            ("p=rejct", "p=reject"),
            ("p=Quarantaine", "p=quarantine"),
            ("p=\"none\"", "p=none"),
            (
                "p=none rua=mailto:a@b.example",
                "p=none; rua=mailto:a@b.example",
            ),
            ("P=reject", "p=reject"),
            ("policy=reject", "p=reject"),
            ("p:reject", "p=reject"),
            ("adkim=relaxed", "adkim=r"),
            ("aspf=strict", "aspf=s"),
            ("asfp=s", "aspf=s"),
            ("RUA=mailto:a@b.example", "rua=mailto:a@b.example"),
            ("t=yes", "t=y"),
            ("psd=no", "psd=n"),
            ("fo=0:1:d:s", "fo=1:d:s"),
            ("fo=1,d", "fo=1:d"),
        ] {
            let text = format!("v=DMARC1; {part}");
            let found = of(&text);
            let first = found.iter().find(|(_, _, meant)| meant.is_some());
            let first = first.unwrap_or_else(|| panic!("{part}: {found:?}"));
            assert_eq!((&*first.0, first.2.as_deref()), (part, Some(meant)));
        }
    }

    /// RFC 5234 §B.1: blanks are spaces and tabs.
    #[test]
    fn a_blank_that_is_no_space_is_in_no_value() {
        assert!(is_value("fo", "1: d\t:s"));
        assert!(!is_value("fo", "1:\u{a0}d:s"));
        let meant = meant_value("fo", "1:\u{a0}d:s");
        assert_eq!(meant.as_deref(), Some("1:d:s"));
    }

    #[test]
    fn what_is_not_plain_is_not_guessed() {
        for part in [
            "p=monitor",
            "p=",
            "x=y",
            "ru=mailto:a@b.example",
            "adkim=x",
            "t=maybe",
            "fo=x",
        ] {
            let found = of(&format!("v=DMARC1; {part}"));
            assert!(
                found.iter().all(|(_, _, meant)| meant.is_none()),
                "{found:?}"
            );
            assert!(!found.is_empty(), "{part}");
        }
    }

    #[test]
    fn addresses_are_put_right_one_by_one() {
        for (uri, meant) in [
            ("a@b.example", Some("mailto:a@b.example")),
            ("mailto: a@b.example", Some("mailto:a@b.example")),
            ("mailto://a@b.example", Some("mailto:a@b.example")),
            ("mailto=a@b.example", Some("mailto:a@b.example")),
            ("maito:a@b.example", Some("mailto:a@b.example")),
            ("https://a@b.example", None),
            ("mailto:<a@b.example>", Some("mailto:a@b.example")),
            (
                "mailto:a@b.example mailto:c@d.example",
                Some("mailto:a@b.example,mailto:c@d.example"),
            ),
            ("mailto:a@b.example!10x", None),
            ("mailto:b.example", None),
            ("nothing", None),
        ] {
            let text = format!("v=DMARC1; p=none; rua=mailto:x@y.example,{uri}");
            let found = of(&text);
            assert_eq!(found.len(), 1, "{uri}: {found:?}");
            assert_eq!((&*found[0].0, found[0].2.as_deref()), (uri, meant));
        }
    }

    #[test]
    fn what_has_no_effect_is_told_from_what_has() {
        let kinds = |text: &str, organizational| {
            let found = remarks(&Text::from_value(text), organizational);
            found
                .into_iter()
                .map(|remark| remark.kind)
                .collect::<Vec<_>>()
        };
        let milder = "v=DMARC1; p=reject; sp=none; np=quarantine";
        assert_eq!(kinds(milder, Some(true)), [RemarkKind::MilderBelow; 2]);
        assert_eq!(kinds(milder, Some(false)), [RemarkKind::NoEffect; 2]);
        assert_eq!(kinds("v=DMARC1; p=none; sp=reject; np=reject", None), []);
        assert_eq!(
            kinds("v=DMARC1; p=reject; t=y", None),
            [RemarkKind::Testing]
        );
        assert_eq!(kinds("v=DMARC1; p=none; t=y", None), [RemarkKind::NoEffect]);
        assert_eq!(kinds("v=DMARC1; p=none; t=n", None), []);
        assert_eq!(
            kinds("v=DMARC1; p=none; fo=1", None),
            [RemarkKind::NoEffect]
        );
        let removed = "v=DMARC1; p=none; pct=100; rf=afrf; ri=86400";
        assert_eq!(kinds(removed, None), [RemarkKind::Removed; 3]);
    }
}
