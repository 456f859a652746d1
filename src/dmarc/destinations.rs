//! Whether those to whom reports are to go have agreed (RFC 9989 §11.6, RFC 9990 §4).
//!
//! Reports may go to addresses of the same organization. Where they are to go to another one, a
//! receiver asks whether that one has agreed: `<domain>._report._dmarc.<destination>` must have a
//! record that begins with `v=DMARC1`. Otherwise no report is sent there.

use serde::{Deserialize, Serialize};

use super::record::{DmarcRecord, is_dmarc};
use super::report_uri::destination;
use super::walk::walk;
use crate::dns::{self, Failure, Missing, Name, Question, Snapshot, Text};
use crate::span::Span;
use crate::tag_list::TagList;

/// Destinations that are asked about; no record needs more.
const LIMIT: usize = 4;

/// Addresses that are looked at.
const ADDRESS_LIMIT: usize = 100;

/// A domain of another organization to which reports are to go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Destination {
    /// The domain.
    pub domain: Name,
    /// The first address there, where it stands in the record.
    pub span: Span,
    /// Whether it has agreed.
    pub consent: Consent,
    /// The question that tells.
    pub question: Question,
}

/// Whether a destination has agreed to take reports.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// It has.
    Given,
    /// It has not, so receivers send it nothing.
    Missing,
    /// Its consent names an address at another host, so receivers send to neither.
    Elsewhere,
    /// The name at which it would agree is too long to be asked for.
    TooLong,
    /// It could not be looked up, or whether that is needed.
    Unknown(Failure),
}

/// Asks about the destinations outside the organization that a record names.
pub(super) fn destinations(
    dns: &Snapshot,
    domain: &Name,
    organization: Option<&Name>,
    record: &DmarcRecord,
    text: &Text,
) -> Result<Vec<Destination>, Missing> {
    let named = named(text, record);
    let outside = named.into_iter().filter(|(name, _)| {
        // What is below the organization is taken to belong to it.
        !name.is_within(organization.unwrap_or(domain))
    });
    let asked = outside.take(LIMIT).map(|(name, span)| {
        let labels = [domain.as_str(), "._report._dmarc"].concat();
        let Ok(at) = name.prefixed(&labels) else {
            // §4 step 4: what cannot be confirmed is left out.
            let theirs = super::question(&name);
            return Ok(theirs.map(|question| Destination {
                domain: name,
                span,
                consent: Consent::TooLong,
                question,
            }));
        };
        let question = Question::txt(at);
        let (answer, theirs) = dns::both(dns.get(&question), walk(dns, &name))?;
        if theirs.organizational_domain.is_some()
            && theirs.organizational_domain.as_ref() == organization
        {
            return Ok(None);
        }
        let mut given = answer.texts().filter(|text| is_dmarc(text));
        let consent = if let Some(given) = given.next() {
            if leads_elsewhere(given, &name) {
                Consent::Elsewhere
            } else {
                Consent::Given
            }
        } else if let Some(failure) = answer.failure().or_else(|| theirs.failure()) {
            Consent::Unknown(failure)
        } else {
            Consent::Missing
        };
        Ok(Some(Destination {
            domain: name,
            span,
            consent,
            question,
        }))
    });
    Ok(dns::all(asked)?.into_iter().flatten().collect())
}

/// Whether a consent names addresses in place of those of the record, and one at another host (§4).
fn leads_elsewhere(consent: &Text, host: &Name) -> bool {
    let reports = DmarcRecord::parse(consent).aggregate_reports;
    let mut hosts = reports
        .iter()
        .filter_map(|uri| destination(uri).ok().flatten());
    hosts.any(|other| other != *host)
}

/// How many destinations are not asked about.
pub(super) fn left_out(
    domain: &Name,
    organization: Option<&Name>,
    record: &DmarcRecord,
    text: &Text,
) -> usize {
    let outside = named(text, record).into_iter();
    let outside = outside.filter(|(name, _)| !name.is_within(organization.unwrap_or(domain)));
    outside.count().saturating_sub(LIMIT)
}

/// The domains to which reports are to go, each once, with the place of its first address.
fn named(text: &Text, record: &DmarcRecord) -> Vec<(Name, Span)> {
    let shown = text.with_blanks();
    let list = TagList::parse(&shown);
    let mut named: Vec<(Name, Span)> = Vec::new();
    for tag in ["rua", "ruf"].iter().filter_map(|name| list.get(name)) {
        let mut at = tag.value_span.start;
        for part in tag
            .value_span
            .of(&record.text)
            .split(',')
            .take(ADDRESS_LIMIT)
        {
            let uri = part.trim();
            let start = at + (part.len() - part.trim_start().len());
            at += part.len() + 1;
            if let Ok(Some(name)) = destination(uri)
                && named.iter().all(|(other, _)| *other != name)
            {
                named.push((name, Span::new(start, start + uri.len())));
            }
        }
    }
    named
}
