//! What no result depends on, but the owner of a domain may want to know.

use super::{Facts, Request, checkup};
use crate::dns::{self, Missing, Question, Snapshot};
use crate::spf::{self, Selection};

/// Evaluates a request, and looks closer at what no result depends on but its owner may want to know.
pub fn examine(dns: &Snapshot, request: &Request) -> Result<Facts, Missing> {
    let own = dns.get(&Question::txt(request.domain.clone()));
    let strays = match own.as_ref().map(|txt| spf::select(txt)) {
        Ok(Selection::NoRecord) => spf::strays(dns, &request.domain),
        _ => Ok(Vec::new()),
    };
    let (mut facts, strays) = dns::both(checkup(dns, request), strays)?;
    facts.spf.near_misses = own.map_or(Vec::new(), spf::near_misses);
    facts.spf.strays = strays;
    spf::examine(&mut facts.spf.expansion);
    facts.spf.space = (facts.spf.expansion.root.state == spf::NodeState::Record)
        .then(|| spf::space(dns, &facts.spf.expansion));
    Ok(facts)
}
