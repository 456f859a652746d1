//! What no result depends on, but the owner of a domain may want to know.

use super::proven::check_client;
use super::{Decided, Facts, Mx, Request, Spf, decide, decisive, existence, operator_of};
use crate::dkim::{self, Keys, Signature};
use crate::dmarc::{self, Alignment, Dmarc, DmarcResult, Origin};
use crate::dns::{self, Answer, Missing, Name, Question, Snapshot};
use crate::message::Message;
use crate::spf::{self, Checked, Expansion, Selection, SpfResult, Stray};

/// Signatures whose domains are looked at; a message may have any number.
const SIGNATURE_LIMIT: usize = 8;

/// Evaluates a request, and looks closer at what no result depends on but its owner may want to know.
pub fn examine(dns: &Snapshot, request: &Request) -> Result<Facts, Missing> {
    let (check, request) = check_client(dns, request);
    let domain = &request.domain;
    let own = dns.get(&Question::txt(domain.clone()));
    let strays = match own.map(spf::select) {
        Ok(Selection::NoRecord) => spf::strays(dns, domain),
        _ => Ok(Vec::new()),
    };
    let walk = dmarc::walk(dns, domain);
    let closer = dmarc::look_closer(dns, domain, &walk, names(&request));
    let keys = dkim::look_closer(dns, domain, &request.selectors);
    let ((decided, strays), (closer, keys)) = dns::both(
        dns::both(decide(dns, &request, check, walk), strays),
        dns::both(closer, keys),
    )?;
    let decisive = decisive(dns, &request, &decided);
    let Decided { txt, mx, .. } = decided;
    let suffixes = request.public_suffixes.as_deref();
    let mut dmarc = dmarc::examine(dns, decided.dmarc, closer, suffixes);
    let spf = spf(dns, txt, strays, decided.expansion, decided.check);
    let is_open = may_have_signed(&request, &dmarc);
    if !is_open && nothing_passed(&request, &spf, &dmarc) {
        dmarc.result = Some(DmarcResult::Fail);
    } else if is_open && dmarc.result == Some(DmarcResult::Fail) {
        dmarc.result = None;
    }
    let sender = request.sender();
    Ok(Facts {
        domain: domain.clone(),
        existence: existence(txt, mx),
        spf,
        dkim: Keys::read(decided.keys, request.signatures.clone(), keys),
        dmarc,
        mx: Mx::new(mx),
        client: None,
        beyond: None,
        listing: None,
        operator: operator_of(domain.as_str()),
        sender_operator: sender.and_then(|sender| operator_of(&sender.domain)),
        request,
        decisive,
    })
}

/// What SPF says of a domain.
fn spf(
    dns: &Snapshot,
    txt: &Answer,
    strays: Vec<Stray>,
    mut expansion: Expansion,
    check: Option<Checked>,
) -> Spf {
    spf::examine(&mut expansion);
    let counted = check.as_ref();
    let records = txt.texts().filter(|text| spf::is_spf(text));
    let is_record = expansion.root.state == spf::NodeState::Record;
    Spf {
        result: counted.map_or(expansion.result, |check| Some(check.result)),
        explanation: counted.and_then(|check| check.explanation.clone()),
        lookups: counted.map_or_else(|| expansion.consumed(), |check| check.lookups),
        voids: counted.map_or(expansion.voids, |check| check.voids),
        records: records.cloned().collect(),
        near_misses: spf::near_misses(txt),
        strays,
        space: is_record.then(|| spf::space(dns, &expansion)),
        expansion,
        check,
    }
}

/// Whether a message was given on which neither SPF nor a signature passed, so that DMARC fails
/// where it would otherwise have nothing to align.
fn nothing_passed(request: &Request, spf: &Spf, dmarc: &Dmarc) -> bool {
    let undecided = [SpfResult::Pass, SpfResult::TempError];
    let check = spf.check.as_ref();
    let check = check.filter(|_| request.mail_from.is_some());
    dmarc.result.is_none()
        && request.message.is_some()
        && request.signatures.iter().all(Signature::is_decided)
        && check.is_some_and(|check| !undecided.contains(&check.result))
}

/// Whether a message was given on which an aligned signature may stand that nobody could verify: its
/// line or its body was left out, or its key could not be looked up. What is not known is no failure.
fn may_have_signed(request: &Request, dmarc: &Dmarc) -> bool {
    let Some(message) = &request.message else {
        return false;
    };
    let open = request.signatures.iter().filter(|s| !s.is_decided());
    let mut open: Vec<Name> = open.map(|signature| signature.domain.clone()).collect();
    open.extend(message.left_out().into_iter().map(|named| named.domain));
    if open.is_empty() {
        return message.is_partly_given();
    }
    let mut identities = dmarc.identities.iter().filter(|name| name.is_dkim());
    identities.any(|name| {
        let counts = name.alignment.is_aligned() || name.alignment == Alignment::Unknown;
        counts && open.contains(&name.domain)
    })
}

/// The names in hand that DMARC would compare with the From domain, did they pass: that of the envelope
/// sender, and those of the signatures, also of those that only the receiver names.
fn names(request: &Request) -> Vec<(Name, Origin)> {
    let mail_from = request.mail_from.as_deref().unwrap_or_default();
    let host = mail_from
        .rsplit_once('@')
        .map_or(mail_from, |(_, host)| host);
    let spf = Name::parse(host).ok().map(|name| (name, Origin::Spf));
    let signatures = request.signatures.iter().take(SIGNATURE_LIMIT);
    let dkim = signatures.map(|signature| (signature.domain.clone(), Origin::Dkim));
    let left_out = request.message.as_ref().map(Message::left_out);
    let named = left_out
        .into_iter()
        .flatten()
        .map(|named| (named.domain, Origin::Dkim));
    let mut names: Vec<(Name, Origin)> = Vec::new();
    for (name, origin) in spf.into_iter().chain(dkim).chain(named) {
        let passed = match origin {
            Origin::Spf => &request.spf_domains,
            Origin::Dkim => &request.dkim_domains,
        };
        let is_known = names
            .iter()
            .any(|(other, of)| *other == name && *of == origin);
        if !is_known && !passed.contains(&name) {
            names.push((name, origin));
        }
    }
    names
}
