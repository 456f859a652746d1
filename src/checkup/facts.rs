//! All facts about a request: what decides, and what no result depends on but the owner of a domain
//! may want to know.

use serde::{Deserialize, Serialize};

use super::proven::check_client;
use super::{Beside, Decided, Existence, Mx, Request, decisive, existence, operator_of};
use crate::beyond::Beyond;
use crate::blocklist::Listing;
use crate::client::Client;
use crate::dkim::{self, Keys, Signature};
use crate::dmarc::{self, Alignment, Dmarc, DmarcResult, Origin};
use crate::dns::{self, Answer, Missing, Name, Question, Snapshot, Text};
use crate::message::Message;
use crate::spf::{self, Checked, Expansion, Selection, Space, SpfResult, Stray};

/// Signatures whose domains are looked at; a message may have any number.
const SIGNATURE_LIMIT: usize = 8;

/// All that the evaluators found.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The domain.
    pub domain: Name,
    /// Whether it exists.
    pub existence: Existence,
    /// SPF.
    pub spf: Spf,
    /// DKIM.
    pub dkim: Keys,
    /// DMARC.
    pub dmarc: Dmarc,
    /// Mail exchangers.
    pub mx: Mx,
    /// What stands beside the three records, where somebody wants to know: a fix does not.
    pub beside: Option<Beside>,
    /// Who alone can change its records, where everybody can have an address at it.
    pub operator: Option<&'static str>,
    /// The same for the domain of the envelope sender.
    pub sender_operator: Option<&'static str>,
    /// The request.
    pub request: Request,
    /// The answers that decide, with the questions, in the order of their weight.
    pub decisive: Vec<(Question, Answer)>,
}

/// What SPF says of a domain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Spf {
    /// The result for the client that was given, else the result that holds for every client.
    pub result: Option<SpfResult>,
    /// The expanded explanation of a fail.
    pub explanation: Option<String>,
    /// Lookups: of the evaluation where a client was given, else of the full expansion.
    pub lookups: usize,
    /// Voids, counted likewise.
    pub voids: usize,
    /// The SPF records of the domain.
    pub records: Vec<Text>,
    /// Records that look like SPF but are not selected.
    pub near_misses: Vec<Text>,
    /// Where the domain has no record: those that stand where no receiver looks.
    #[serde(default)]
    pub strays: Vec<Stray>,
    /// The addresses that may send.
    #[serde(default)]
    pub space: Option<Space>,
    /// The record with everything it refers to.
    pub expansion: Expansion,
    /// The evaluation for the client that was given.
    pub check: Option<Checked>,
}

impl Facts {
    /// The facts about a request, without what stands beside the three records.
    pub fn of(dns: &Snapshot, request: &Request) -> Result<Self, Missing> {
        let (check, request) = check_client(dns, request);
        let domain = &request.domain;
        let own = dns.get(&Question::txt(domain.clone()));
        let strays = match own.map(spf::select) {
            Ok(Selection::NoRecord) => spf::strays(dns, domain),
            _ => Ok(Vec::new()),
        };
        let walk = dmarc::walk(dns, domain);
        let closer = dmarc::Closer::of(dns, domain, &walk, names(&request));
        let keys = dkim::Closer::of(dns, domain, &request.selectors);
        let ((decided, strays), (closer, keys)) = dns::both(
            dns::both(Decided::by(dns, &request, check, walk), strays),
            dns::both(closer, keys),
        )?;
        let decisive = decisive(dns, &request, &decided);
        let Decided { txt, mx, .. } = decided;
        let suffixes = request.public_suffixes.as_deref();
        let mut dmarc = Dmarc::of(dns, decided.dmarc, closer, suffixes);
        let spf = Spf::of(dns, txt, strays, decided.expansion, decided.check);
        let is_open = may_have_signed(&request, &dmarc);
        if !is_open && nothing_passed(&request, &spf, &dmarc) {
            dmarc.result = Some(DmarcResult::Fail);
        } else if is_open && dmarc.result == Some(DmarcResult::Fail) {
            dmarc.result = None;
        }
        let sender = request.sender();
        Ok(Self {
            domain: domain.clone(),
            existence: existence(txt, mx),
            spf,
            dkim: Keys::read(decided.keys, request.signatures.clone(), keys),
            dmarc,
            mx: Mx::new(mx),
            beside: None,
            operator: operator_of(domain.as_str()),
            sender_operator: sender.and_then(|sender| operator_of(&sender.domain)),
            request,
            decisive,
        })
    }

    /// Whether a signature of the domain, or of one that is aligned with it, holds: then there is a
    /// key, wherever it stands.
    pub fn is_signed(&self) -> bool {
        let mut identities = self.dmarc.identities.iter();
        identities.any(|name| name.is_dkim() && name.passed && name.alignment.is_aligned())
    }

    /// The host that hands over the mail, where its address was given.
    pub fn client(&self) -> Option<&Client> {
        self.beside.as_ref()?.client.as_ref()
    }

    /// What the domain publishes besides.
    pub fn beyond(&self) -> Option<&Beyond> {
        self.beside.as_ref()?.beyond.as_ref()
    }

    /// What a block list of one's own says of the client.
    pub fn listing(&self) -> Option<&Listing> {
        self.beside.as_ref()?.listing.as_ref()
    }
}

impl Spf {
    /// What is said of a domain.
    fn of(
        dns: &Snapshot,
        txt: &Answer,
        strays: Vec<Stray>,
        expansion: Expansion,
        check: Option<Checked>,
    ) -> Self {
        let expansion = spf::annotate(expansion);
        let counted = check.as_ref();
        let records = txt.texts().filter(|text| spf::is_spf(text));
        let is_record = expansion.root.state == spf::NodeState::Record;
        Self {
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
