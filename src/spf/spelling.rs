//! The names of mechanisms and modifiers, and the slips that are made in them.

use crate::spelling::distance;

/// The names of mechanisms and modifiers, each with what stands before its value.
const NAMES: &[(&str, &str)] = &[
    ("a", ":"),
    ("mx", ":"),
    ("all", ""),
    ("ptr", ":"),
    ("ip4", ":"),
    ("ip6", ":"),
    ("exp", "="),
    ("exists", ":"),
    ("include", ":"),
    ("redirect", "="),
];

/// What stands between a name and its value.
pub(super) fn separator(name: &str) -> Option<&'static str> {
    NAMES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, separator)| *separator)
        .filter(|separator| !separator.is_empty())
}

/// The name of a mechanism or modifier that a name in lower case is, or is close to.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let known = NAMES.iter().map(|(known, _)| *known);
    if let Some(known) = known.clone().find(|known| *known == name) {
        return Some(known);
    }
    let digits: String = name
        .strip_prefix("ip")
        .unwrap_or_default()
        .chars()
        .filter(|c| !matches!(c, 'v' | '-' | '_' | '.'))
        .collect();
    match &*digits {
        "4" => return Some("ip4"),
        "6" => return Some("ip6"),
        _ => {}
    }
    // Short names are close to everything.
    known
        .filter(|known| known.len() >= 6 && name.len() <= 12)
        .find(|known| {
            let slips = if name.starts_with(&known[..1]) { 2 } else { 1 };
            distance(known, name) <= slips
        })
}

/// Whether a word without its sign is an `all`, perhaps misspelt.
pub(super) fn is_all(name: &str) -> bool {
    matches!(
        name,
        "all" | "al" | "alll" | "aall" | "alle" | "a11" | "a1l" | "al1"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_near_by_their_letters() {
        for (name, meant) in [
            ("include", Some("include")),
            ("inculde", Some("include")),
            ("incldue", Some("include")),
            ("nclude", Some("include")),
            ("exist", Some("exists")),
            ("rediret", Some("redirect")),
            ("ipv4", Some("ip4")),
            ("ip-6", Some("ip6")),
            ("ip", None),
            ("exclude", None),
            ("ra", None),
            ("m", None),
            ("p", None),
            ("v", None),
        ] {
            assert_eq!(nearest(name), meant, "{name}");
        }
    }
}
