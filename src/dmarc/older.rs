//! What receivers do that follow RFC 7489 and ask a list of public suffixes, not the tree.
//!
//! For them the organizational domain is the one below a public suffix (RFC 7489 §3.2), and a
//! record applies where it stands at the domain itself or at that one (§6.6.3), nowhere else. No
//! question is asked for this: the names lie on the way of the tree walk.

use serde::{Deserialize, Serialize};

use super::evaluate::{Dmarc, Identity};
use super::walk::{VisitState, Walk};
use crate::dns::{Name, Snapshot};

/// What an older receiver finds, where that is something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Older {
    /// The organizational domain by the list.
    pub organizational_domain: Name,
    /// The domain whose record applies; none where none does.
    pub record_domain: Option<Name>,
    /// The names in hand for which it comes to another result, each with its own: aligned or not.
    pub identities: Vec<(Name, bool)>,
}

/// The rules of a list that are at or above some names, or `*.` or `!` before such a name.
pub fn rules_for(list: &str, names: &[&Name]) -> Vec<String> {
    let matches = |rule: &str| {
        let base = rule.trim_start_matches(['!', '*']).trim_start_matches('.');
        let within = |name: &&Name| {
            let rest = name.as_str().strip_suffix(base);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        !base.is_empty() && names.iter().any(within)
    };
    let rules = list.lines().map(str::trim);
    let rules = rules.filter(|rule| !rule.starts_with('#') && matches(rule));
    rules.map(str::to_owned).collect()
}

/// Whether the answer of an older receiver may be another one: where the domain has no record of
/// its own, or other names are to be compared with it.
pub fn may_differ(dmarc: &Dmarc) -> bool {
    let own = dmarc.walk.visits.first();
    let has_own = own.is_some_and(|own| own.state == VisitState::Record);
    let others = dmarc.identities.iter();
    let apart = others.filter(|name| own.is_none_or(|own| own.domain != name.domain));
    let any = dmarc.walk.visits.iter().any(|visit| visit.record.is_some());
    any && (!has_own || apart.count() > 0)
}

/// Compares; nothing where an older receiver comes to the same, or the walk is not complete.
pub(super) fn older(
    dns: &Snapshot,
    walk: &Walk,
    identities: &[Identity],
    rules: &[String],
) -> Option<Older> {
    let own = walk.visits.first()?;
    let walked = walk.organizational_domain.as_ref()?;
    let by_list = |name: &Name| organization(name, rules);
    let organizational_domain = by_list(&own.domain);
    let at = |name: &Name| {
        if *name == own.domain {
            return own.state == VisitState::Record;
        }
        let question = super::question(name);
        let answer = question
            .as_ref()
            .and_then(|question| dns.get(question).ok());
        let records = answer.map(|answer| answer.texts().filter(|text| super::is_dmarc(text)));
        records.is_some_and(|records| records.count() == 1)
    };
    // RFC 7489 §6.6.3: several records at the domain end the search.
    let record_domain = if own.state == VisitState::Several {
        None
    } else {
        let places = [&own.domain, &organizational_domain];
        places.into_iter().find(|name| at(name)).cloned()
    };
    let identities: Vec<(Name, bool)> = identities
        .iter()
        .filter_map(|identity| {
            let alike = by_list(&identity.domain) == organizational_domain;
            let relaxed = identity.organizational_domain.as_ref() == Some(walked);
            let strict = !identity.alignment.is_aligned() && relaxed;
            let differs = alike != relaxed && !strict && identity.domain != own.domain;
            differs.then(|| (identity.domain.clone(), alike))
        })
        .collect();
    let applies = walk.policy_visit().ok().flatten();
    let differs =
        record_domain.as_ref() != applies.map(|visit| &visit.domain) || !identities.is_empty();
    differs.then_some(Older {
        organizational_domain,
        record_domain,
        identities,
    })
}

/// The organizational domain by a list: one label more than the public suffix (RFC 7489 §3.2); the
/// name itself where it is no more than a suffix.
fn organization(name: &Name, rules: &[String]) -> Name {
    let count = name.label_count();
    let has = |rule: String| rules.contains(&rule);
    // Where no rule fits, a top-level domain is a suffix. An exception is one label shorter.
    let suffix = (1..=count)
        .rev()
        .find_map(|labels| {
            let at = name.suffix(labels);
            let above = name.suffix(labels - 1);
            if has(format!("!{at}")) {
                Some(labels - 1)
            } else if has(at.to_string()) || (labels > 1 && has(format!("*.{above}"))) {
                Some(labels)
            } else {
                None
            }
        })
        .unwrap_or(1);
    name.suffix((suffix + 1).min(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "# a list\nco.uk\n*.ck\n!www.ck\ngithub.io\n*.kobe.jp\n!city.kobe.jp\n";

    #[test]
    fn organizations_are_one_label_below_a_suffix() {
        for (name, wanted) in [
            ("a.b.example.com", "example.com"),
            ("com", "com"),
            ("a.shop.co.uk", "shop.co.uk"),
            ("co.uk", "co.uk"),
            ("a.b.c.ck", "b.c.ck"),
            ("a.www.ck", "www.ck"),
            ("a.b.city.kobe.jp", "city.kobe.jp"),
            ("a.b.c.kobe.jp", "b.c.kobe.jp"),
            ("x.someone.github.io", "someone.github.io"),
        ] {
            let name = Name::parse(name).unwrap();
            let rules = rules_for(LIST, &[&name]);
            assert_eq!(organization(&name, &rules).as_str(), wanted);
        }
    }

    #[test]
    fn only_rules_on_the_way_are_taken() {
        let name = Name::parse("a.www.ck").unwrap();
        assert_eq!(rules_for(LIST, &[&name]), ["*.ck", "!www.ck"]);
        let other = Name::parse("github.io.example").unwrap();
        assert_eq!(rules_for(LIST, &[&other]).len(), 0);
    }
}
