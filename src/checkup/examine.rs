//! What no result depends on, but the owner of a domain may want to know.

use super::{Facts, Request, checkup};
use crate::dkim::{self, Signature};
use crate::dmarc::{self, Alignment, DmarcResult};
use crate::dns::{self, Missing, Name, Question, Snapshot};
use crate::message::Message;
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
    let is_open = may_have_signed(&facts);
    if !is_open && nothing_passed(&facts) {
        facts.dmarc.result = Some(DmarcResult::Fail);
    } else if is_open && facts.dmarc.result == Some(DmarcResult::Fail) {
        facts.dmarc.result = None;
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

/// Whether a message was given on which an aligned signature may stand that nobody could verify: its
/// line or its body was left out, or its key could not be looked up. What is not known is no failure.
fn may_have_signed(facts: &Facts) -> bool {
    let Some(message) = &facts.request.message else {
        return false;
    };
    let open = facts.request.signatures.iter().filter(|s| !s.is_decided());
    let mut open: Vec<Name> = open.map(|signature| signature.domain.clone()).collect();
    open.extend(message.left_out().into_iter().map(|named| named.domain));
    if open.is_empty() {
        return message.is_partly_given();
    }
    let mut identities = facts.dmarc.identities.iter().filter(|name| name.is_dkim);
    identities.any(|name| {
        let counts = name.alignment.is_aligned() || name.alignment == Alignment::Unknown;
        counts && open.contains(&name.domain)
    })
}

/// The names in hand that DMARC would compare with the From domain: that of the envelope sender
/// (false), and those of the signatures (true), also of those that only the receiver names.
fn names(request: &Request) -> Vec<(Name, bool)> {
    let mail_from = request.mail_from.as_deref().unwrap_or_default();
    let host = mail_from
        .rsplit_once('@')
        .map_or(mail_from, |(_, host)| host);
    let spf = Name::parse(host).ok().map(|name| (name, false));
    let signatures = request.signatures.iter().take(SIGNATURE_LIMIT);
    let dkim = signatures.map(|signature| (signature.domain.clone(), true));
    let left_out = request.message.as_ref().map(Message::left_out);
    let named = left_out
        .into_iter()
        .flatten()
        .map(|named| (named.domain, true));
    spf.into_iter().chain(dkim).chain(named).collect()
}
