//! What a message and the client that sent it prove about a request: whose signatures hold, and for
//! whom SPF passes.

use super::Request;
use crate::dkim::{Signature, SignatureResult};
use crate::dns::{Missing, Name, Snapshot};
use crate::message::Verified;
use crate::spf::{self, Checked, SpfResult};

/// A request with what its message proves: the results of its signatures, and the domains that DKIM
/// authenticates. As long as `verified` waits for its keys, it is the request as it was, with what
/// is missing: together with what is evaluated, that is asked for at once.
pub fn with_proof(
    request: &Request,
    verified: Result<Verified, Missing>,
) -> (Request, Result<(), Missing>) {
    let mut request = request.clone();
    let Verified { signatures, arc } = match verified {
        Ok(verified) => verified,
        Err(missing) => return (request, Err(missing)),
    };
    let passes = |signature: &&Signature| signature.result == SignatureResult::Pass;
    let passed = signatures.iter().filter(passes);
    let names = passed.map(|signature| &signature.domain);
    add(&mut request.dkim_domains, names);
    // In bytes that are no message as it was sent, such as UTF-16, there are none; in a copy that
    // lost its folding they are torn, though they could be read.
    let is_torn = has_flaws(&signatures) && !has_flaws(&request.signatures);
    if !signatures.is_empty() && !is_torn {
        request.signatures = signatures;
    }
    if let Some(message) = &mut request.message
        && arc.is_some()
    {
        message.arc = arc;
    }
    (request, Ok(()))
}

/// Whether a signature has a flaw for which no verifier should use it.
fn has_flaws(signatures: &[Signature]) -> bool {
    let mut flaws = signatures.iter().flat_map(|signature| &signature.flaws);
    flaws.any(|flaw| flaw.is_fatal())
}

/// Adds the names that are not there yet.
fn add<'a>(names: &mut Vec<Name>, more: impl Iterator<Item = &'a Name>) {
    for name in more {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
}

/// SPF for the client that was given, and the request with the domain of the envelope sender among
/// those that pass, where it does by what is published.
pub(super) fn check_client(
    dns: &Snapshot,
    request: &Request,
) -> (Result<Option<Checked>, Missing>, Request) {
    let sender = request.sender();
    let check = sender.as_ref().map(|sender| spf::check_host(dns, sender));
    let check = check.transpose();
    let mut request = request.clone();
    if request.mail_from.is_some()
        && let (Some(sender), Ok(Some(checked))) = (&sender, &check)
        && checked.result == SpfResult::Pass
    {
        let domain = Name::parse(&sender.domain).ok();
        add(&mut request.spf_domains, domain.iter());
    }
    (check, request)
}
