//! What stands beside the three records: the host that hands over the mail, and what the domain
//! publishes besides. Neither the outcome nor any fix depends on it, so neither waits for it.

use super::{Existence, Facts, Request};
use crate::beyond::Beyond;
use crate::blocklist::Listing;
use crate::client::Client;
use crate::dmarc::{Dmarc, DmarcResult, Policy};
use crate::dns::{self, Missing, Snapshot};

/// What stands beside the three records.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The host that hands over the mail, where its address was given.
    pub client: Option<Client>,
    /// What a block list of one's own says of the client, where both were given.
    pub listing: Option<Listing>,
    /// What the domain publishes besides; none where it does not exist.
    pub beyond: Option<Beyond>,
}

impl Beside {
    /// Looks at what stands beside the three records, and waits for the facts about these last.
    pub fn of(
        dns: &Snapshot,
        request: &Request,
        facts: Result<&Facts, &Missing>,
    ) -> Result<Self, Missing> {
        let client = request
            .ip
            .map(|ip| Client::of(dns, ip, request.helo.as_deref()));
        let host = dns::both(client.transpose(), listing(dns, request));
        let is_enforced = facts.ok().and_then(|facts| is_enforced(&facts.dmarc));
        let beyond = Beyond::of(dns, &request.domain, is_enforced);
        let found = dns::both(host, beyond);
        let (((client, listing), beyond), facts) = dns::both(found, facts.map_err(Clone::clone))?;
        // Nothing stands at a name that does not exist.
        let exists = facts.existence != Existence::NonExistent;
        Ok(Self {
            client,
            listing,
            beyond: exists.then_some(beyond),
        })
    }
}

/// Asks the block list of one's own, where there is one, about the address that was given.
fn listing(dns: &Snapshot, request: &Request) -> Result<Option<Listing>, Missing> {
    match (&request.blocklist, request.ip) {
        (Some(list), Some(ip)) => Listing::of(dns, list, ip),
        _ => Ok(None),
    }
}

/// Whether the policy is as strict as BIMI asks for: mail that fails is set aside or rejected, from
/// subdomains as well. None where a failed lookup leaves it open.
fn is_enforced(dmarc: &Dmarc) -> Option<bool> {
    if dmarc.result == Some(DmarcResult::TempError) {
        return None;
    }
    let record = dmarc.walk.policy_visit().ok().flatten();
    let below = record
        .and_then(|visit| visit.record.as_ref())
        .and_then(|record| record.subdomain_policy);
    let is_strict = |policy| matches!(policy, Policy::Quarantine | Policy::Reject);
    Some(dmarc.policy.is_some_and(is_strict) && below.is_none_or(is_strict))
}
