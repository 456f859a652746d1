//! One record out of those that are there, put right.

use super::super::Choice;
use crate::dmarc::{
    DmarcRecord, NearMiss, Policy, RemarkKind, UriFault, mended_uri, remarks, with_semicolons,
};
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::TagList;

/// Addresses of a list that are kept; no record needs more.
const ADDRESS_LIMIT: usize = 100;

/// Rounds in which a record is repaired; none was seen that takes three.
const ROUNDS: usize = 3;

/// A record with another policy, in earnest, and with an address for reports where there is none.
pub(super) fn stricter(
    mut kept: Vec<(String, String)>,
    mailbox: Option<&str>,
    policy: Policy,
) -> String {
    kept.retain(|(name, _)| name != "t" && name != "pct");
    if let Some(mailbox) = mailbox {
        keep(&mut kept, "rua", &format!("mailto:{mailbox}"));
    }
    composed(policy, &kept)
}

/// One record out of those that are there, nothing of the owner's lost but what cannot be used.
pub(super) fn from_records(records: &[Text]) -> (String, Option<Choice>) {
    let (policies, mut kept) = merged(records);
    let differ = policies.windows(2).any(|pair| pair[0] != pair[1]);
    let policy = policies.into_iter().min().unwrap_or(Policy::None);
    if differ {
        // The mildest is meant for subdomains, too: one without `sp` says `p` for them.
        kept.retain(|(name, _)| name != "sp" && name != "np");
        let below = records.iter().map(below).min().unwrap_or(policy);
        if below > policy {
            kept.push(("sp".to_owned(), below.keyword().to_owned()));
        }
    }
    (
        composed(policy, &kept),
        differ.then_some(Choice::MildestPolicy),
    )
}

/// A record without what receivers pass over where it stands: tags that nobody knows, addresses that
/// are none of mail, and what has no effect beside the other tags; and what that was.
///
/// `organizational` is whether it stands at an organizational domain, where that is known.
pub(super) fn heeded(value: String, organizational: Option<bool>) -> (String, Option<Choice>) {
    let (mut value, mut dropped) = (value, Vec::new());
    // A tag may have its effect from another one.
    for _ in 0..ROUNDS {
        let text = Text::from_value(&value);
        let ignored: Vec<Span> = remarks(&text, organizational)
            .into_iter()
            .filter(|remark| {
                let kinds = [
                    RemarkKind::Unknown,
                    RemarkKind::OtherScheme,
                    RemarkKind::NoEffect,
                ];
                kinds.contains(&remark.kind)
            })
            .map(|remark| remark.span)
            .collect();
        if ignored.is_empty() {
            break;
        }
        let mut parts: Vec<String> = Vec::new();
        for tag in TagList::parse(&value).tags {
            let mut start = tag.value_span.start;
            let (without, kept): (Vec<&str>, Vec<&str>) = tag.value.split(',').partition(|part| {
                let span = Span::new(start, start + part.len());
                start = span.end + 1;
                ignored.contains(&span) || ignored.contains(&tag.span)
            });
            let named = |parts: &[&str]| [&*tag.name, "=", &parts.join(",")].concat();
            dropped.extend((!without.is_empty()).then(|| named(&without)));
            parts.extend((!kept.is_empty()).then(|| named(&kept)));
        }
        value = parts.join("; ");
    }
    let choice = (!dropped.is_empty()).then(|| Choice::IgnoredTagsDropped(dropped.join("; ")));
    (value, choice)
}

/// What a record says for subdomains.
fn below(record: &Text) -> Policy {
    let list = TagList::parse(&settled(&begun(record)).0);
    let policy = |name: &str| list.value(name).and_then(Policy::parse);
    policy("sp").or(policy("p")).unwrap_or(Policy::None)
}

/// A record of a policy and the other tags.
fn composed(policy: Policy, kept: &[(String, String)]) -> String {
    let mut value = format!("v=DMARC1; p={}", policy.keyword());
    for (name, content) in kept {
        value.push_str(&format!("; {name}={content}"));
    }
    value
}

/// The policies of some records, none where one cannot be read, and all other tags with their
/// values, the lists of addresses joined.
pub(super) fn merged(records: &[Text]) -> (Vec<Policy>, Vec<(String, String)>) {
    let mut policies: Vec<Policy> = Vec::new();
    let mut kept: Vec<(String, String)> = Vec::new();
    for text in records {
        let (repaired, addresses) = settled(&begun(text));
        for tag in TagList::parse(&repaired).tags {
            match &*tag.name {
                "v" => {}
                "p" => policies.push(Policy::parse(&tag.value).unwrap_or(Policy::None)),
                "rua" | "ruf" => keep_list(&mut kept, &tag.name, &tag.value),
                name => keep(&mut kept, name, &tag.value),
            }
        }
        for (name, value) in addresses {
            keep_list(&mut kept, name, &value);
        }
    }
    (policies, kept)
}

/// A text that was meant as a record, made to begin as one.
fn begun(text: &Text) -> Text {
    let mut shown = text.with_blanks().replace("\\;", ";");
    // What a page or a mail made of other characters.
    shown = shown.replace("&amp;", "&");
    for entity in ["&nbsp;", "&quot;", "&lt;", "&gt;", "&#39;"] {
        shown = shown.replace(entity, " ");
    }
    let shown = shown.replace(['\u{a0}', '"'], " ");
    let plain = Text::from_value(&with_semicolons(shown.trim()));
    let shown = plain.shown();
    let value = match NearMiss::of(&plain) {
        None => return plain,
        Some((NearMiss::NotAtStart, before)) => {
            // What stands before the version may be tags.
            let rest = shown.get(before.end..).unwrap_or_default();
            let rest = rest.strip_prefix("v=DMARC1").unwrap_or(rest);
            format!("v=DMARC1; {rest}; {}", before.of(&shown))
        }
        Some((NearMiss::Version, version)) => {
            let lower = shown.to_ascii_lowercase();
            let found = ["dmarc1", "dmarc"].iter().find_map(|word| {
                let start = lower.find(word)?;
                Some((start, start + word.len()))
            });
            let (start, end) = found.unwrap_or((version.start, version.end));
            let rest = shown.get(end..).unwrap_or_default();
            let rest = rest.trim_start_matches([' ', ',', '.', ':']);
            // What stands before the version may be tags.
            let before = shown.get(..start).unwrap_or_default();
            match before.rsplit_once(';') {
                Some((tags, _)) => format!("v=DMARC1; {rest}; {tags}"),
                None => format!("v=DMARC1; {rest}"),
            }
        }
    };
    Text::from_value(&value)
}

/// A record that is repaired until nothing is left to do: one slip may hide another.
fn settled(text: &Text) -> (String, Vec<(&'static str, String)>) {
    let (mut value, mut addresses) = repaired(text);
    for _ in 0..ROUNDS {
        let (next, more) = repaired(&Text::from_value(&value));
        addresses.extend(more);
        if next == value {
            break;
        }
        value = next;
    }
    (value, addresses)
}

/// A record with what was meant in place of its faults, and the addresses that stood outside their
/// list, by the list's name.
fn repaired(text: &Text) -> (String, Vec<(&'static str, String)>) {
    let record = DmarcRecord::parse(text);
    let mut value = text.with_blanks().into_owned();
    let mut addresses: Vec<(&'static str, String)> = Vec::new();
    for remark in remarks(text, None).into_iter().rev() {
        let part = remark.span.of(&value).to_owned();
        let name = part.split('=').next().unwrap_or_default().trim();
        let is_list = name.eq_ignore_ascii_case("rua") || name.eq_ignore_ascii_case("ruf");
        let list = if part.to_ascii_lowercase().starts_with("ruf") {
            "ruf"
        } else {
            "rua"
        };
        let meant = match (remark.kind, remark.suggestion) {
            (_, Some(meant)) => meant,
            (RemarkKind::NoTag, None) if part.contains('@') => {
                addresses.push((list, part));
                String::new()
            }
            (RemarkKind::Duplicate | RemarkKind::Unknown, None) if is_list => {
                let content = part.split_once('=').map_or("", |(_, content)| content);
                addresses.push((list, content.to_owned()));
                String::new()
            }
            // A policy that is none is kept as such: it counts as `none`.
            (RemarkKind::InvalidValue, None) if !part.starts_with("p=") => String::new(),
            (RemarkKind::InvalidAddress(fault), None) if fault != UriFault::Empty => String::new(),
            (RemarkKind::Removed, None) => match share(&part) {
                // §A.6: `t=y` says what `pct=0` stood for.
                Some(0) if record.policy != Some(Policy::None) => "t=y".to_owned(),
                _ => String::new(),
            },
            _ => continue,
        };
        if value.is_char_boundary(remark.span.start) && value.is_char_boundary(remark.span.end) {
            value.replace_range(remark.span.start..remark.span.end, &meant);
        }
    }
    addresses.reverse();
    (value, addresses)
}

/// Whether a record asked for its policy for a part of the mail alone, which is no longer said.
pub(super) fn has_share(record: &Text) -> bool {
    let value = record.with_blanks();
    let pct = TagList::parse(&value).value("pct").map(str::to_owned);
    pct.is_some_and(|pct| matches!(pct.parse::<u8>(), Ok(1..=99)))
}

/// The share of the mail that a `pct` names.
fn share(part: &str) -> Option<u8> {
    let value = part.strip_prefix("pct")?.trim_start().strip_prefix('=')?;
    value.trim().parse().ok()
}

/// Keeps a tag that is not there yet.
fn keep(kept: &mut Vec<(String, String)>, name: &str, value: &str) {
    if kept.iter().all(|(other, _)| other != name) {
        kept.push((name.to_owned(), value.to_owned()));
    }
}

/// Adds addresses to a list of reporting URIs, each once and with its scheme.
fn keep_list(kept: &mut Vec<(String, String)>, name: &str, value: &str) {
    let there = kept.iter().find(|(other, _)| other == name);
    let mut uris: Vec<String> = there.map_or(Vec::new(), |(_, list)| {
        list.split(',').map(str::to_owned).collect()
    });
    let added = value.split(',').take(ADDRESS_LIMIT);
    for mended in added.filter_map(|uri| mended_uri(uri.trim())) {
        for uri in mended.split(',').map(str::to_owned) {
            if !uris.contains(&uri) {
                uris.push(uri);
            }
        }
    }
    let list = uris.join(",");
    match kept.iter_mut().find(|(other, _)| other == name) {
        Some((_, there)) => *there = list,
        None if !list.is_empty() => kept.push((name.to_owned(), list)),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_receivers_pass_over_is_left_out_and_named() {
        for (value, at, kept, dropped) in [
            ("v=DMARC1; p=none", Some(true), "v=DMARC1; p=none", None),
            (
                "v=DMARC1; p=none; xnote=ours; sp=none",
                Some(true),
                "v=DMARC1; p=none; sp=none",
                Some("xnote=ours"),
            ),
            (
                "v=DMARC1; p=none; sp=reject; fo=1; t=y",
                Some(false),
                "v=DMARC1; p=none",
                Some("sp=reject; fo=1; t=y"),
            ),
            (
                "v=DMARC1; p=none; rua=https://a.example/,mailto:d@a.example; ruf=https://a.example/; fo=1",
                None,
                "v=DMARC1; p=none; rua=mailto:d@a.example",
                Some("rua=https://a.example/; ruf=https://a.example/; fo=1"),
            ),
        ] {
            let dropped = dropped.map(|text| Choice::IgnoredTagsDropped(text.to_owned()));
            assert_eq!(heeded(value.to_owned(), at), (kept.to_owned(), dropped));
        }
    }

    #[test]
    fn nothing_of_the_owners_is_lost() {
        for (text, value) in [
            ("\"v=DMARC1; p=none\"", "v=DMARC1; p=none"),
            (
                "p=reject; v=DMARC1; rua=mailto:a@b.example",
                "v=DMARC1; p=reject; rua=mailto:a@b.example",
            ),
            (
                "p=reject; rua=mailto:a@b.example",
                "v=DMARC1; p=reject; rua=mailto:a@b.example",
            ),
            ("v=dmarc1 p=reject; sp=none", "v=DMARC1; p=reject; sp=none"),
            (
                "p=reject; V=DMARC1 ruf=mailto:a@b.example",
                "v=DMARC1; p=reject; ruf=mailto:a@b.example",
            ),
            (
                "v=DMARC1\\; p=reject\\; aspf=s",
                "v=DMARC1; p=reject; aspf=s",
            ),
            (
                "v=DMARC1; p=rejct; xnote=mine; sp=quarantne",
                "v=DMARC1; p=reject; xnote=mine; sp=quarantine",
            ),
            (
                "v=DMARC1; p=none rua=mailto:a@b.example",
                "v=DMARC1; p=none; rua=mailto:a@b.example",
            ),
            (
                "v=DMARC1; p=reject; rua=a@b.example; rua=mailto:c@d.example",
                "v=DMARC1; p=reject; rua=mailto:a@b.example,mailto:c@d.example",
            ),
            (
                "v=DMARC1; p=none; rua=mailto:a@b.example; mailto:c@d.example",
                "v=DMARC1; p=none; rua=mailto:a@b.example,mailto:c@d.example",
            ),
            (
                "v=DMARC1; p=none; RUA=mailto:a@b.example; RUA=mailto:c@d.example",
                "v=DMARC1; p=none; rua=mailto:a@b.example,mailto:c@d.example",
            ),
            (
                "v=DMARC1;\u{a0}p=none;\u{a0}rua=https://b.example/reports",
                "v=DMARC1; p=none; rua=https://b.example/reports",
            ),
            (
                "v=DMARC1; \u{200b}p=none; s\u{200b}p=reject",
                "v=DMARC1; p=none; sp=reject",
            ),
            (
                "v=DMARC1; p=none; rua=mailto:a@b.example,,mailto:nobody",
                "v=DMARC1; p=none; rua=mailto:a@b.example",
            ),
            (
                "v=DMARC1; p=reject; pct=0; rf=afrf; ri=3600",
                "v=DMARC1; p=reject; t=y",
            ),
            ("v=DMARC1; p=reject; pct=50", "v=DMARC1; p=reject"),
            (
                "v=DMARC1; p=none; rua:<mailto:a@b.example>; rf=afrf; rf=xml; t=x; t=y",
                "v=DMARC1; p=none; rua=mailto:a@b.example; t=y",
            ),
            (
                "v=DMARC1 p=reject t=y rua=mailto:d@shop.example",
                "v=DMARC1; p=reject; t=y; rua=mailto:d@shop.example",
            ),
            (
                "v=DMARC1,p=reject,rua=mailto:a@b.example,mailto:c@d.example,pct=100",
                "v=DMARC1; p=reject; rua=mailto:a@b.example,mailto:c@d.example",
            ),
            (
                "v=DMARC1 p=reject rua=mailto:a@b.example adkim= aspf=s t=y ri=x",
                "v=DMARC1; p=reject; rua=mailto:a@b.example; aspf=s; t=y",
            ),
            (
                "v=DMARC1; p=monitor; adkim=x; fo=0:1",
                "v=DMARC1; p=none; fo=1",
            ),
            (
                "v=DMARC1; p=reject; ruf=mailto:a@b.example!10m",
                "v=DMARC1; p=reject; ruf=mailto:a@b.example",
            ),
        ] {
            assert_eq!(from_records(&[Text::from_value(text)]).0, value, "{text}");
        }
    }
}
