//! What stands beside the three records: the host that hands over the mail, and what the domain
//! publishes besides. Neither the outcome nor any fix depends on it, so neither waits for it.

use super::{Existence, Facts, Request};
use crate::beyond::{self, Beyond};
use crate::blocklist::{self, Listing};
use crate::client::{self, Client};
use crate::dmarc::{Dmarc, DmarcResult, Policy};
use crate::dns::{self, Missing, Snapshot};

/// What stands beside the three records.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    client: Option<Client>,
    listing: Option<Listing>,
    beyond: Beyond,
}

/// Looks at what stands beside the three records.
pub fn beside(dns: &Snapshot, request: &Request) -> Result<Beside, Missing> {
    let client = request
        .ip
        .map(|ip| client::examine(dns, ip, request.helo.as_deref()));
    let host = dns::both(client.transpose(), listing(dns, request));
    let beyond = beyond::examine(dns, &request.domain);
    let ((client, listing), beyond) = dns::both(host, beyond)?;
    Ok(Beside {
        client,
        listing,
        beyond,
    })
}

impl Facts {
    /// The facts with what stands beside them.
    pub fn with(self, beside: Beside) -> Self {
        // Nothing stands at a name that does not exist.
        let beyond = (self.existence != Existence::NonExistent).then(|| Beyond {
            is_enforced: is_enforced(&self.dmarc),
            ..beside.beyond
        });
        Self {
            client: beside.client,
            listing: beside.listing,
            beyond,
            ..self
        }
    }
}

/// Asks the block list of one's own, where there is one, about the address that was given.
fn listing(dns: &Snapshot, request: &Request) -> Result<Option<Listing>, Missing> {
    match (&request.blocklist, request.ip) {
        (Some(list), Some(ip)) => blocklist::examine(dns, list, ip),
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
