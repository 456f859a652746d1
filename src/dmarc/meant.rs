//! What was probably meant where a record of DMARC has a slip.

use super::remarks::{TAGS, is_value};
use super::report_uri::{destination, without_size};
use super::separators::with_semicolons;
use crate::spelling::distance;
use crate::tag_list::{Tag, TagList};

/// Names that people take for tags, in lower case.
const OTHER_NAMES: [(&str, &str); 9] = [
    ("policy", "p"),
    ("subpolicy", "sp"),
    ("subdomain", "sp"),
    ("dkim", "adkim"),
    ("adkin", "adkim"),
    ("spf", "aspf"),
    ("reports", "rua"),
    ("test", "t"),
    ("testing", "t"),
];

/// What a value was probably meant to be.
pub(super) fn meant_value(name: &str, value: &str) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    // Semicolons are missing before the next tags.
    let parted = with_semicolons(&[name, "=", value].concat());
    if parted.contains(';') {
        return all_meant(&parted)?
            .strip_prefix(&[name, "="].concat())
            .map(str::to_owned);
    }
    // Words that are no tag stand behind it.
    let first = value
        .split([' ', ',', '|', '\u{a0}'])
        .next()
        .unwrap_or_default();
    if first.len() < value.len() && name != "fo" && is_value(name, first) {
        return Some(first.to_owned());
    }
    let word = lower.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let meant = match name {
        _ if is_value(name, word) => word,
        "p" | "sp" | "np" => ["none", "quarantine", "reject"]
            .into_iter()
            .find(|policy| distance(policy, word) <= policy.len() / 3)?,
        "adkim" | "aspf" => match word {
            "relaxed" => "r",
            "strict" => "s",
            _ => return None,
        },
        "t" | "psd" => match word {
            "yes" | "true" | "1" => "y",
            "no" | "false" | "0" => "n",
            _ => return None,
        },
        "fo" => return meant_options(&lower),
        _ => return None,
    };
    Some(meant.to_owned())
}

/// Some tags, each put right; nothing where that is not plain for all of them.
fn all_meant(parted: &str) -> Option<String> {
    let list = TagList::parse(parted);
    let fits = |tag: &Tag| match &*tag.name {
        "rua" | "ruf" => tag
            .value
            .split(',')
            .all(|uri| destination(uri.trim()).is_ok()),
        name => is_value(name, &tag.value),
    };
    let meant = list.tags.iter().map(|tag| {
        let fixed = repaired(&tag.name, &tag.value);
        let value = fixed
            .split_once('=')
            .map_or("", |(_, value)| value)
            .to_owned();
        let tag = Tag {
            value,
            ..tag.clone()
        };
        fits(&tag).then_some(fixed)
    });
    let meant: Option<Vec<String>> = meant.collect();
    meant
        .filter(|_| list.faults.is_empty())
        .map(|all| all.join("; "))
}

/// The options for failure reports that were meant: each once, "1" where "0" stands beside it.
fn meant_options(value: &str) -> Option<String> {
    let mut options: Vec<&str> = Vec::new();
    for option in value
        .split(|c: char| matches!(c, ':' | ',') || c.is_whitespace())
        .filter(|option| !option.is_empty())
    {
        if !["0", "1", "d", "s"].contains(&option) {
            return None;
        }
        if !options.contains(&option) {
            options.push(option);
        }
    }
    if options.contains(&"1") {
        options.retain(|option| *option != "0");
    }
    (!options.is_empty()).then(|| options.join(":"))
}

/// The tag that a name was meant to be; of those that are near, only one that alone is.
pub(super) fn known(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    let other = || OTHER_NAMES.iter().find(|(other, _)| *other == lower);
    let exact = TAGS.into_iter().find(|tag| *tag == lower);
    exact.or_else(|| other().map(|(_, tag)| *tag)).or_else(|| {
        // Short names are close to everything.
        let is_near = |tag: &&str| tag.len() > 2 && distance(tag, &lower) == 1;
        let mut near = TAGS.into_iter().filter(is_near);
        near.next().filter(|_| near.next().is_none())
    })
}

/// The tag that a part without an equals sign was meant to be.
pub(super) fn meant_tag(part: &str) -> Option<String> {
    let (name, value) = part.split_once(['=', ':', ' ', '-'])?;
    // A dot in the middle stands for what is no letter: a blank that is none, a mark.
    let name = name.replace('·', "");
    let name = name.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let tag = known(name).filter(|tag| *tag != "v")?;
    let value = value.trim();
    let is_list = matches!(tag, "rua" | "ruf");
    let fits = if is_list {
        value.contains('@') || value.contains("://")
    } else {
        is_value(tag, value) || meant_value(tag, value).is_some()
    };
    fits.then(|| repaired(tag, value))
}

/// A tag with a value, put right where that is plain.
pub(super) fn repaired(tag: &str, value: &str) -> String {
    let meant = (!is_value(tag, value))
        .then(|| meant_value(tag, value))
        .flatten();
    [tag, "=", meant.as_deref().unwrap_or(value)].concat()
}

/// A URI without what receivers ignore, or what was meant by one that they cannot use.
pub fn mended_uri(uri: &str) -> Option<String> {
    match destination(uri) {
        Ok(_) => Some(without_size(uri).to_owned()),
        Err(_) => meant_uri(uri),
    }
}

/// The URI that was meant; several where their comma is missing.
pub(super) fn meant_uri(uri: &str) -> Option<String> {
    let separators = [' ', ';', '\u{a0}', '<', '>', '"', '\''];
    let meant: Vec<String> = uri
        .split(separators)
        .filter(|word| word.contains('@'))
        .map(|word| {
            let address = word.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
            let mut address = address.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            // The scheme, however it is misspelt, with a colon, a slip for one, or slashes.
            if let Some((scheme, rest)) = address.split_once([':', '=', '.', '/'])
                && distance(&scheme.to_ascii_lowercase(), "mailto") <= 2
            {
                // A dot in the middle stands for what is no letter: a blank that is none, a mark.
                address = rest.trim_start_matches(['/', ':', '·']);
            } else if let Some(rest) = address.get(6..)
                && address.to_ascii_lowercase().starts_with("mailto")
            {
                address = rest;
            }
            ["mailto:", without_size(address)].concat()
        })
        .collect();
    let valid = |uri: &String| {
        let rest = uri.strip_prefix("mailto:").unwrap_or_default();
        !rest.contains([':', '/']) && destination(uri).is_ok_and(|host| host.is_some())
    };
    (!meant.is_empty() && meant.iter().all(valid)).then(|| meant.join(","))
}
