//! What no result depends on, but the owner of a domain may want to know.

use super::{Facts, Request, checkup};
use crate::dkim::{self, Signature, SignatureResult};
use crate::dmarc::{self, DmarcResult};
use crate::dns::{self, Missing, Name, Question, Snapshot};
use crate::spf::{self, Selection, SpfResult};

/// Signatures whose domains are looked at; a message may have any number.
const SIGNATURE_LIMIT: usize = 8;

/// Evaluates a request, and looks closer at what no result depends on but its owner may want to know.
pub fn examine(dns: &Snapshot, request: &Request) -> Result<Facts, Missing> {
    let own = dns.get(&Question::txt(request.domain.clone()));
    let strays = match own.as_ref().map(|txt| spf::select(txt)) {
        Ok(Selection::NoRecord) => spf::strays(dns, &request.domain),
        _ => Ok(Vec::new()),
    };
    let closer = dmarc::look_closer(dns, &request.domain, &names(request));
    let keys = dkim::look_closer(dns, &request.domain, &request.selectors);
    let ((mut facts, strays), (closer, keys)) = dns::both(
        dns::both(checkup(dns, request), strays),
        dns::both(closer, keys),
    )?;
    let suffixes = request.public_suffixes.as_deref();
    dmarc::examine(dns, &mut facts.dmarc, closer, suffixes);
    facts.spf.near_misses = own.map_or(Vec::new(), spf::near_misses);
    facts.spf.strays = strays;
    facts.dkim.read(dns);
    facts.dkim.take(keys);
    if nothing_passed(&facts) {
        facts.dmarc.result = Some(DmarcResult::Fail);
    }
    if facts.dmarc.result == Some(DmarcResult::Fail) {
        facts.dmarc.result = undecided(&facts);
    }
    spf::examine(&mut facts.spf.expansion);
    facts.spf.space = (facts.spf.expansion.root.state == spf::NodeState::Record)
        .then(|| spf::space(dns, &facts.spf.expansion));
    Ok(facts)
}

/// Whether a message was given on which neither SPF nor a signature passed, so that DMARC fails
/// where it would otherwise have nothing to align.
fn nothing_passed(facts: &Facts) -> bool {
    let request = &facts.request;
    let undecided = [SpfResult::Pass, SpfResult::TempError];
    let spf = facts
        .spf
        .check
        .as_ref()
        .filter(|_| request.mail_from.is_some());
    facts.dmarc.result.is_none()
        && request.message.is_some()
        && request.signatures.iter().all(Signature::is_decided)
        && spf.is_some_and(|check| !undecided.contains(&check.result))
}

/// What is left of a failure where a signature that is aligned could not be decided on: it may hold.
fn undecided(facts: &Facts) -> Option<DmarcResult> {
    let identities = &facts.dmarc.identities;
    let is_own = |signature: &&Signature| {
        let same = |name: &&dmarc::Identity| name.is_dkim && name.domain == signature.domain;
        let mut own = identities.iter().filter(same);
        own.any(|name| name.alignment.is_aligned())
    };
    let mut open = facts.request.signatures.iter().filter(is_own);
    let mut open = open.by_ref().filter(|signature| !signature.is_decided());
    match open.next().map(|signature| signature.result) {
        None => Some(DmarcResult::Fail),
        Some(SignatureResult::TempError) => Some(DmarcResult::TempError),
        Some(_) => None,
    }
}

/// The names in hand that DMARC would compare with the From domain: that of the envelope sender
/// (false), and those of the signatures (true).
fn names(request: &Request) -> Vec<(Name, bool)> {
    let mail_from = request.mail_from.as_deref().unwrap_or_default();
    let host = mail_from
        .rsplit_once('@')
        .map_or(mail_from, |(_, host)| host);
    let spf = Name::parse(host).ok().map(|name| (name, false));
    let signatures = request.signatures.iter().take(SIGNATURE_LIMIT);
    let dkim = signatures.map(|signature| (signature.domain.clone(), true));
    spf.into_iter().chain(dkim).collect()
}
