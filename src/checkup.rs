//! A request and a snapshot in, all facts out.
//!
//! Every evaluator runs over one snapshot. [`Decided`] is what the outcome depends on, [`Facts`]
//! what its owner may want to know as well, [`Beside`] what nothing depends on. The decisive
//! answers are asked for first and guesses last; no conclusion is drawn, that is for `findings` and
//! `gateways`.

mod beside;
mod facts;
mod proven;
mod request;

use serde::{Deserialize, Serialize};

use crate::dkim;
use crate::dmarc::{self, Walk};
use crate::dns::{
    self, Answer, Data, Exchange, Failure, Missing, Name, Outcome, Question, RecordType, Snapshot,
};
use crate::providers;
use crate::spf::{self, Checked, Expansion};

pub use beside::Beside;
pub use facts::{Facts, Spf};
pub use proven::with_proof;
pub use request::Request;

/// What the evaluators decide: all that a closer look is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided<'a> {
    /// The TXT records of the domain.
    pub txt: &'a Answer,
    /// Its mail exchangers.
    pub mx: &'a Answer,
    /// The SPF record with everything it refers to.
    pub expansion: Expansion,
    /// SPF for the client that was given.
    pub check: Option<Checked>,
    /// DMARC.
    pub dmarc: dmarc::Evaluated,
    /// The DKIM selectors.
    pub keys: dkim::Discovered<'a>,
}

/// Whether a domain exists.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Existence {
    /// It does: some answer was not NXDOMAIN.
    Exists,
    /// It does not (RFC 8020).
    NonExistent,
    /// It could not be found out.
    Unknown(Failure),
}

/// Where a domain receives its mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "mx-state-")]
pub enum Mx {
    /// At these hosts, the most preferred first.
    Hosts(Vec<Exchange>),
    /// Nowhere: it says so (RFC 7505).
    Null,
    /// It has no MX record; its address is used (RFC 5321 §5.1).
    None,
    /// It could not be looked up.
    Failed(Failure),
}

impl<'a> Decided<'a> {
    /// What is decided of a request, over a snapshot.
    pub fn of(dns: &'a Snapshot, request: &Request) -> Result<Self, Missing> {
        let (check, request) = proven::check_client(dns, request);
        Self::by(dns, &request, check, dmarc::walk(dns, &request.domain))
    }

    /// The same by SPF for the client and the tree walk of DMARC from the domain.
    fn by(
        dns: &'a Snapshot,
        request: &Request,
        check: Result<Option<Checked>, Missing>,
        walk: Result<Walk, Missing>,
    ) -> Result<Self, Missing> {
        let domain = &request.domain;
        let ask = |kind| dns.get(&Question::new(domain.clone(), kind));
        let own = dns::both(ask(RecordType::Txt), ask(RecordType::Mx));
        let exists = |own: &Result<(&Answer, &Answer), Missing>| {
            let (txt, mx) = own.as_ref().ok()?;
            match existence(txt, mx) {
                Existence::Unknown(_) => None,
                known => Some(known == Existence::Exists),
            }
        };
        let expansion = spf::expand(dns, domain);
        let dmarc = dmarc::evaluate(
            dns,
            domain,
            walk,
            exists(&own),
            &request.spf_domains,
            &request.dkim_domains,
        );
        // Which keys a mailbox provider uses for its own domain is no use to anybody else.
        let guesses = match operator_of(domain.as_str()) {
            Some(_) => Vec::new(),
            None => guesses(
                own.as_ref().ok().map(|(_, mx)| *mx),
                expansion.as_ref().ok(),
            ),
        };
        let keys = dkim::discover(dns, domain, &request.selectors, &guesses);

        let spf = dns::both(expansion, check);
        let (((own, spf), dmarc), keys) = dns::both(dns::both(dns::both(own, spf), dmarc), keys)?;
        let ((txt, mx), (expansion, check)) = (own, spf);
        Ok(Self {
            txt,
            mx,
            expansion,
            check,
            dmarc,
            keys,
        })
    }
}

/// Who alone can change the records of a domain at which everybody can have an address.
fn operator_of(domain: &str) -> Option<&'static str> {
    let domain = domain.trim_end_matches('.').to_ascii_lowercase();
    providers::mailbox_operator(&domain).map(|operator| operator.name)
}

/// The selectors to try beside those that are known: the common ones at once, and those of the providers
/// that the MX and SPF records point to as soon as these are known.
fn guesses(mx: Option<&Answer>, expansion: Option<&Expansion>) -> Vec<&'static str> {
    let hosts = mx.into_iter().flat_map(Answer::records);
    let receiving = hosts.filter_map(|data| match data {
        Data::Mx(mx) => Some(providers::receiving_selectors(mx.host.as_str())),
        _ => None,
    });
    let included = expansion
        .into_iter()
        .flat_map(|expansion| expansion.root.terms.asking());
    let sending = included
        .filter_map(|term| term.child.as_ref())
        .map(|child| providers::sending_selectors(&child.domain));
    let mut guesses = providers::COMMON_SELECTORS.to_vec();
    for selector in receiving.chain(sending).flatten() {
        if !guesses.contains(selector) {
            guesses.push(selector);
        }
    }
    guesses
}

/// Whether the domain exists, by what its own name answers.
fn existence(txt: &Answer, mx: &Answer) -> Existence {
    let mut existence = txt.failure().map_or(Existence::Exists, Existence::Unknown);
    for answer in [txt, mx] {
        match answer.outcome {
            // An alias exists, though what it stands for may not (RFC 6604 §3).
            Outcome::NxDomain if answer.aliases.is_empty() => existence = Existence::NonExistent,
            Outcome::Failed(_) => {}
            // A server that denies the name for one type only is mistaken (RFC 8020 §2).
            _ => return Existence::Exists,
        }
    }
    existence
}

/// The answers that decide the outcome: without them nothing certain can be said.
fn decisive(dns: &Snapshot, request: &Request, decided: &Decided<'_>) -> Vec<(Question, Answer)> {
    let Decided {
        expansion,
        dmarc,
        keys,
        ..
    } = decided;
    let domain = &request.domain;
    let mut questions = vec![Question::txt(domain.clone())];
    for node in expansion.root.walk() {
        questions.extend(Name::parse(&node.domain).ok().map(Question::txt));
    }
    // A term whose own lookup fails ends the evaluation of a sender that comes so far.
    let fails = |term: &spf::TermUse| term.failure.is_some() && term.via == spf::Via::Address;
    if expansion
        .root
        .walk()
        .iter()
        .any(|node| node.terms.asking().any(fails))
    {
        let addresses = dns.iter().filter(|(question, answer)| {
            let asked = [RecordType::A, RecordType::Aaaa, RecordType::Mx];
            answer.failure().is_some() && asked.contains(&question.record_type)
        });
        questions.extend(addresses.map(|(question, _)| question.clone()));
    }
    // Names further up decide only where the domain has no record of its own.
    let own_record = dmarc
        .walk
        .visits
        .first()
        .is_some_and(|visit| visit.record.is_some());
    let visits = dmarc
        .walk
        .visits
        .iter()
        .take(if own_record { 1 } else { usize::MAX });
    questions.extend(visits.filter_map(dmarc::Visit::question));
    // Whether a name that passes is of the same organization hangs on what stands above both, and so does
    // whether a signature of such a name stands for the domain.
    let is_open = |name: &dmarc::Identity| {
        name.is_dkim() && name.passed && name.alignment == dmarc::Alignment::Unknown
    };
    let signs_for_it = dmarc.identities.iter().any(is_open);
    if dmarc.hangs_on_alignment() || signs_for_it {
        let failed = dns.iter().filter(|(question, answer)| {
            let is_above = |name: &Name| {
                question
                    .name
                    .parent()
                    .is_some_and(|above| name.is_within(&above))
            };
            let mut names = dmarc.identities.iter().map(|identity| &identity.domain);
            let is_record = question.name.as_str().starts_with("_dmarc.");
            answer.failure().is_some() && is_record && (is_above(domain) || names.any(is_above))
        });
        questions.extend(failed.map(|(question, _)| question.clone()));
    }
    questions.extend(domain.prefixed("_domainkey").ok().map(Question::txt));
    let given = keys
        .found
        .iter()
        .filter(|key| key.source == dkim::Source::Given);
    questions.extend(given.map(|key| Question::txt(key.name.clone())));
    // Whether a signature of the domain, or of one above or below, holds is open without its key.
    let open = request.signatures.iter().filter(|signature| {
        let near = signature.domain.is_within(domain) || domain.is_within(&signature.domain);
        near && signature.reason == Some(dkim::SignatureReason::KeyUnanswered)
    });
    questions.extend(open.filter_map(|signature| {
        let name = format!("{}._domainkey", signature.selector);
        signature.domain.prefixed(&name).ok().map(Question::txt)
    }));
    let mut decisive: Vec<(Question, Answer)> = Vec::new();
    for question in questions {
        if let Ok(answer) = dns.get(&question)
            && decisive.iter().all(|(seen, _)| *seen != question)
        {
            decisive.push((question, answer.clone()));
        }
    }
    decisive
}

impl Mx {
    /// Reads the answer to an MX question.
    fn new(answer: &Answer) -> Self {
        if let Some(failure) = answer.failure() {
            return Self::Failed(failure);
        }
        let mut hosts: Vec<Exchange> = Vec::new();
        for data in answer.records() {
            if let Data::Mx(mx) = data {
                let at = hosts.partition_point(|other| other <= mx);
                hosts.insert(at, mx.clone());
            }
        }
        match &hosts[..] {
            [] => Self::None,
            // RFC 7505 §3: a single record whose exchanger is the root.
            [only] if only.host.is_root() => Self::Null,
            _ => Self::Hosts(hosts),
        }
    }
}
