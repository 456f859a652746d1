//! The records to publish, each proven by evaluating again as if it were there.
//!
//! A fix is an edit of the snapshot. [`proofs`] makes at most one for each name, because a sender
//! publishes records and not findings. A proposal is kept only where the edited snapshot shows
//! that it removes what it is for, and adds nothing as bad.

mod alias;
mod dkim;
mod dmarc;
mod spf;

use serde::{Deserialize, Serialize};

use crate::checkup::Request;
use crate::dkim::{Signature, SignatureReason as Reason, SignatureResult};
use crate::dmarc::Policy;
use crate::dns::{Answer, Change, Missing, Name, Question, Snapshot, Text};
use crate::findings::{Code, Finding, Severity, Subject};
use crate::gateways::{Assessment, Verdicts};

pub use alias::Behind;

/// A change that was proven to help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Proof {
    /// What to change.
    pub change: Change,
    /// What the change is for.
    pub resolves: Vec<Code>,
    /// What it takes for granted and the owner has to confirm: all of it, in order.
    pub choices: Vec<Choice>,
    /// The alias that is in the way.
    #[serde(default)]
    pub behind: Option<Behind>,
}

/// What a fix takes for granted.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "choice-")]
pub enum Choice {
    /// That the provider that receives the mail also sends it.
    ProviderSends(String),
    /// That the providers the owner named are all that send.
    OnlyTheseSend,
    /// That nobody sends any more through these terms, as the owner said.
    NoLongerSends(String),
    /// That the hosts that receive the mail also send it.
    MailHostsSend,
    /// That the web server sends the mail.
    WebServerSends,
    /// That these terms are not needed, which receivers ignore today.
    IgnoredTermsDropped(String),
    /// That these tags are not needed, which receivers ignore.
    IgnoredTagsDropped(String),
    /// That the terms which receivers ignore today are meant to count.
    IgnoredTermsCount,
    /// That these domains keep the addresses that are written out in the record: a last resort.
    AddressesWrittenOut(String),
    /// That this domain keeps the addresses that are written out, because its own record leads back to
    /// itself.
    LoopWrittenOut(String),
    /// That these terms are not needed, which lead to no sender.
    DeadTermsDropped(String),
    /// That these networks are not needed, of which no receiver elsewhere sees an address.
    PrivateNetworksDropped(String),
    /// That this stood there for people to read.
    CommentDropped(String),
    /// That not everybody needs to pass whom these terms let in.
    SendersDropped(String),
    /// That hosts outside the list are rather marked than refused.
    OthersAreMarked,
    /// That this mailbox exists: reports will be sent to it.
    ReportsAreRead(String),
    /// That the mildest of several policies is meant.
    MildestPolicy,
    /// That this policy is meant, which receivers do not follow so far.
    PolicyTakesEffect(String),
    /// That signing works: the mark of a test is taken away.
    SigningWorks,
    /// That subdomains may stand for the domain: it need not be exactly the same name.
    RelaxedAlignment,
    /// That nothing of what stands at this target of an alias is needed at the name.
    AliasRemoved(String),
}

impl Choice {
    /// The name that its sentence is about; empty where there is none.
    pub fn value(&self) -> &str {
        match self {
            Self::ProviderSends(value)
            | Self::ReportsAreRead(value)
            | Self::AddressesWrittenOut(value)
            | Self::IgnoredTermsDropped(value)
            | Self::IgnoredTagsDropped(value)
            | Self::LoopWrittenOut(value)
            | Self::DeadTermsDropped(value)
            | Self::PrivateNetworksDropped(value)
            | Self::CommentDropped(value)
            | Self::SendersDropped(value)
            | Self::NoLongerSends(value)
            | Self::AliasRemoved(value)
            | Self::PolicyTakesEffect(value) => value,
            _ => "",
        }
    }
}

/// A change that may help.
struct Proposal {
    change: Change,
    choices: Vec<Choice>,
    /// The alias that is in the way.
    behind: Option<Behind>,
    /// The codes that the change is for.
    meant_for: fn(Code) -> bool,
    /// Whether the owner asked for it: then it is worth while though nothing is wrong.
    asked: bool,
}

/// The proven fixes of an assessment, and the verdicts that all of them together lead to.
pub fn proofs(
    dns: &Snapshot,
    request: &Request,
    before: &Assessment,
) -> Result<(Vec<Proof>, Verdicts), Missing> {
    // Nobody who reads this could publish them.
    if before.facts.operator.is_some() {
        return Ok((Vec::new(), before.verdicts.clone()));
    }
    let proposals = crate::dns::both(
        spf::propose(dns, &before.facts, &before.findings),
        dmarc::propose(dns, &before.facts, &before.findings),
    );
    let keys = dkim::propose(dns, &before.facts, &before.findings);
    let ((spf, dmarc), keys) = crate::dns::both(proposals, keys)?;
    let proposals = [spf, dmarc].into_iter().flatten().chain(keys);
    let proven = crate::dns::all(proposals.map(|proposal| prove(dns, request, before, proposal)))?;
    let proven: Vec<(Proof, Verdicts)> = proven.into_iter().flatten().collect();
    let own = proven.iter().filter(|(proof, _)| proof.can_be_published());
    let own: Vec<&(Proof, Verdicts)> = own.collect();
    let verdicts = match &own[..] {
        [] => before.verdicts.clone(),
        // What it leads to alone is known from its proof.
        [(_, verdicts)] => verdicts.clone(),
        several => {
            let changes = several.iter().map(|(proof, _)| proof.change.clone());
            after(dns, request, &changes.collect::<Vec<_>>())?.verdicts
        }
    };
    let proofs = proven.into_iter().map(|(proof, _)| proof);
    Ok((proofs.collect(), verdicts))
}

/// The way to the strictest DMARC policy, step by step; nothing where the record that is there has
/// to be put right first.
pub fn policy_path(
    dns: &Snapshot,
    request: &Request,
    before: &Assessment,
    proofs: &[Proof],
) -> Result<Vec<(Policy, Proof)>, Missing> {
    let own = request.domain.prefixed("_dmarc");
    let is_own = |proof: &Proof| own.as_ref() == Ok(&proof.change.name);
    if before.facts.operator.is_some() || proofs.iter().any(is_own) {
        return Ok(Vec::new());
    }
    dmarc::path(dns, request, before)
}

/// Evaluates as if the change were published; with the proof, the verdicts that it leads to.
fn prove(
    dns: &Snapshot,
    request: &Request,
    before: &Assessment,
    proposal: Proposal,
) -> Result<Option<(Proof, Verdicts)>, Missing> {
    let Proposal {
        change,
        mut choices,
        behind,
        meant_for,
        asked,
    } = proposal;
    let change = match &behind {
        Some(behind) => behind.place(change),
        None => change,
    };
    if let Some(target) = change.breaks.as_ref().filter(|_| change.adds.is_some()) {
        choices.push(Choice::AliasRemoved(target.to_string()));
    }
    if is_of_wildcard(dns, &request.domain, &change)? {
        return Ok(None);
    }
    let changes = std::slice::from_ref(&change);
    let after = after(dns, request, changes)?;
    // A domain has several keys; what is wrong with another one is not this change's to resolve.
    let question = Question::txt(change.name.clone());
    let meant_for = |finding: &Finding| {
        let here = finding.subject != Subject::Dkim || finding.evidence.contains(&question);
        here && meant_for(finding.code)
    };
    let mut resolves: Vec<Code> = Vec::new();
    for finding in &before.findings {
        let gone = after
            .findings
            .iter()
            .all(|other| other.code != finding.code || !meant_for(other));
        if meant_for(finding) && gone && !resolves.contains(&finding.code) {
            resolves.push(finding.code);
        }
    }
    let worst = worst(
        before
            .findings
            .iter()
            .filter(|finding| resolves.contains(&finding.code)),
    );
    // What was asked for may add a remark, but nothing that could get mail rejected.
    let limit = if asked { Severity::Warning } else { worst };
    let adds_as_bad = after.findings.iter().any(|finding| {
        finding.severity <= limit
            && before
                .findings
                .iter()
                .all(|other| other.code != finding.code)
    });
    // What is only worth knowing may stay.
    let unresolved = after.findings.iter().any(|finding| {
        let matters = finding.severity < Severity::Notice;
        matters && meant_for(finding) && finding.severity <= worst
    });
    let helps = !resolves.is_empty() && !unresolved;
    let proven = (helps || asked) && !adds_as_bad;
    let proof = Proof {
        change,
        resolves,
        choices,
        behind,
    };
    Ok(proven.then_some((proof, after.verdicts)))
}

impl Proof {
    /// Whether the owner can publish it, with nothing lost that is for something else.
    pub fn can_be_published(&self) -> bool {
        self.behind.as_ref().is_none_or(Behind::may_go)
    }
}

/// Whether what a change replaces does not stand at its name, but at a wildcard that answers there
/// (RFC 4592 §3.3): a name beside it that nobody has says the same.
fn is_of_wildcard(dns: &Snapshot, domain: &Name, change: &Change) -> Result<bool, Missing> {
    // Where a zone begins is no matter for a wildcard above.
    let is_apex = |(_, answer): (&Question, &Answer)| answer.zone.as_ref() == Some(&change.name);
    if change.removes.is_empty() || dns.iter().any(is_apex) {
        return Ok(false);
    }
    let control = change.name.parent();
    let control = control.and_then(|above| above.prefixed(&domain.control_label()).ok());
    let Some(control) = control else {
        return Ok(false);
    };
    let answer = dns.get(&Question::txt(control))?;
    let says = |text: &Text| answer.texts().any(|other| other == text);
    Ok(change.removes.iter().all(says))
}

/// What is found once some changes are published.
fn after(dns: &Snapshot, request: &Request, changes: &[Change]) -> Result<Assessment, Missing> {
    let edited = dns.with(changes);
    Assessment::of(&edited, &unverified(request, changes))
}

/// A request in which a signature that failed by its key is one that nobody verified, where changes
/// publish that key anew: whether it will hold is not known here.
fn unverified(request: &Request, changes: &[Change]) -> Request {
    let is_published = |signature: &Signature| {
        let name = format!("{}._domainkey", signature.selector);
        let name = signature.domain.prefixed(&name);
        changes
            .iter()
            .any(|change| name.as_ref() == Ok(&change.name))
    };
    let mut request = request.clone();
    for signature in &mut request.signatures {
        let by_key = matches!(
            signature.reason,
            Some(
                Reason::KeyMissing
                    | Reason::KeyRevoked
                    | Reason::KeyInvalid
                    | Reason::KeyTooShort
                    | Reason::KeyMismatch
                    | Reason::IdentityOutside
            )
        );
        if by_key && is_published(signature) {
            let open = signature.clone();
            *signature = open.with(SignatureResult::Neutral, vec![Reason::NotVerified]);
        }
    }
    request
}

/// The worst severity of some findings.
fn worst<'a>(findings: impl Iterator<Item = &'a Finding>) -> Severity {
    findings
        .map(|finding| finding.severity)
        .min()
        .unwrap_or(Severity::Good)
}

/// A change from the records that are there to one value; nothing where that is no change.
fn change_to(name: &Name, removes: Vec<Text>, value: &str) -> Option<Change> {
    let adds = Text::from_value(value);
    let same = matches!(&removes[..], [only] if only.bytes() == adds.bytes());
    (!same).then(|| Change {
        name: name.clone(),
        removes,
        adds: Some(adds),
        alias: None,
        breaks: None,
    })
}
