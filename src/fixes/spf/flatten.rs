//! The last resort where a record needs too many lookups: includes written out as addresses.
//!
//! The record then holds until somebody else changes their addresses, and nobody tells its owner.
//! So as few includes as possible are written out, and it is said which.

use crate::dns::{Missing, Name, Snapshot, Text};
use crate::fixes::change_to;
use crate::spf::{
    Expansion, LOOKUP_LIMIT, Node, NodeState, SIZE_LIMIT, TermUse, Via, expand, space,
};

/// A record within the limit of lookups, and the domains whose addresses are written out in it.
///
/// Nothing where an include cannot be written out, because what it allows depends on the sender, or
/// where the answer would not fit into one packet (RFC 7208 §3.4).
pub(super) fn flatten(
    dns: &Snapshot,
    domain: &Name,
    removes: &[Text],
    value: String,
) -> Result<Option<(String, Vec<String>)>, Missing> {
    let (mut value, mut written) = (value, Vec::new());
    let mut allowed = None;
    // Each round writes out one include, and a record within the size has no more of them than this.
    for _ in 0..SIZE_LIMIT {
        let change = change_to(domain, removes.to_vec(), &value);
        let edited = dns.with(change.as_slice());
        let expansion = expand(&edited, domain)?;
        // Exactly those may send who could before.
        let now = space(&edited, &expansion);
        let now = (now.ip4_addresses, now.ip6_networks, now.everybody);
        if *allowed.get_or_insert(now) != now {
            return Ok(None);
        }
        if expansion.lookups <= LOOKUP_LIMIT {
            return Ok(Some((value, written)));
        }
        let Some((term, target, addresses)) = cheapest(dns, &expansion.root)? else {
            return Ok(None);
        };
        let words = value.split(' ').map(|word| {
            let is_it = word.trim_start_matches('+') == term;
            if is_it { &*addresses } else { word }
        });
        value = words.collect::<Vec<&str>>().join(" ");
        if domain.as_str().len() + value.len() >= SIZE_LIMIT {
            return Ok(None);
        }
        written.push(target);
    }
    Ok(None)
}

/// The include that saves most lookups for its length, its target, and its addresses as terms.
fn cheapest(dns: &Snapshot, root: &Node) -> Result<Option<(String, String, String)>, Missing> {
    let mut best: Option<(usize, usize, &TermUse, &Node, String)> = None;
    for term in root.terms.asking().filter(|term| term.via == Via::Include) {
        let Some(child) = term.child.as_deref() else {
            continue;
        };
        let Some(addresses) = addresses(dns, term, child, &root.domain)? else {
            continue;
        };
        let (saved, length) = (term.lookups + child.lookups, addresses.len());
        let is_better = best
            .as_ref()
            .is_none_or(|(other, than, ..)| saved * than > other * length);
        if is_better {
            best = Some((saved, length, term, child, addresses));
        }
    }
    Ok(best.map(|(_, _, term, child, addresses)| {
        let text = term.text.trim_start_matches('+').to_owned();
        (text, child.domain.clone(), addresses)
    }))
}

/// What an include allows, as terms, but for what the record of `except` says; nothing where that is
/// not the same for every sender, or empty.
pub(super) fn addresses(
    dns: &Snapshot,
    term: &TermUse,
    child: &Node,
    except: &str,
) -> Result<Option<String>, Missing> {
    let passes = !term.text.starts_with(['-', '~', '?']);
    if !passes || child.state != NodeState::Record {
        return Ok(None);
    }
    let Ok(name) = Name::parse(&child.domain) else {
        return Ok(None);
    };
    let expansion: Expansion = expand(dns, &name)?;
    let space = space(dns, &expansion);
    let sure = !space.everybody && !space.at_least && !space.at_most;
    let faultless = expansion
        .root
        .walk()
        .iter()
        .all(|node| node.faults.is_empty());
    let networks = space
        .networks
        .iter()
        .filter(|network| network.within.is_none() && network.domain != except);
    let terms: Vec<String> = networks
        .map(|network| {
            // The length of a single address need not be written (RFC 7208 §5.6).
            let text = &*network.network;
            let (name, single) = if text.contains(':') {
                ("ip6", "/128")
            } else {
                ("ip4", "/32")
            };
            format!("{name}:{}", text.strip_suffix(single).unwrap_or(text))
        })
        .collect();
    Ok((sure && faultless && !terms.is_empty()).then(|| terms.join(" ")))
}
