//! MTA-STS, TLS-RPT and BIMI: one TXT record each, at a name of its own.

use serde::{Deserialize, Serialize};

use crate::dns::{Failure, Missing, Name, Question, Snapshot, Text};
use crate::span::Span;
use crate::tag_list::TagList;

/// One of the records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Extra {
    /// The question for it; none where the name would be too long.
    pub question: Option<Question>,
    /// What was found.
    pub state: ExtraState,
    /// The records that were meant, each as it stands there.
    pub texts: Vec<String>,
    /// What is wrong with the record.
    pub faults: Vec<ExtraFault>,
}

/// What was found.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "extra-state-")]
pub enum ExtraState {
    /// No such record.
    Absent,
    /// One record that can be used.
    Present,
    /// One record that says that there is nothing to use: a BIMI record without a logo.
    Declined,
    /// One record that cannot be used.
    Unusable,
    /// More than one, so that none is used.
    Several,
    /// It could not be looked up.
    #[strum(transparent)]
    Failed(Failure),
}

/// A part of a record that is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ExtraFault {
    /// Where it stands; the whole record where something is missing.
    pub span: Span,
    /// What is wrong.
    pub kind: ExtraFaultKind,
}

/// What is wrong with a part of a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "extra-fault-")]
pub enum ExtraFaultKind {
    /// It does not begin with exactly the version and a semicolon.
    Version,
    /// `id` is missing, or not 1 to 32 letters and digits (RFC 8461 §3.1).
    Id,
    /// `rua` is missing, or not a list of `mailto:` and `https:` (RFC 8460 §3).
    Reports,
    /// `l` is missing, or no `https:` address.
    Logo,
}

/// How one kind of record is read.
struct Kind {
    /// The labels before the domain.
    labels: &'static str,
    /// The first tag.
    version: &'static str,
    /// The tag that it is for.
    tag: &'static str,
    /// What is wrong where the tag cannot be used.
    fault: ExtraFaultKind,
    /// Whether a value of the tag can be used.
    fits: fn(&str) -> bool,
    /// Whether an empty value says that there is nothing.
    may_decline: bool,
}

/// Looks for the record of MTA-STS.
pub(super) fn mta_sts(dns: &Snapshot, domain: &Name) -> Result<Extra, Missing> {
    let kind = Kind {
        labels: "_mta-sts",
        version: "v=STSv1",
        tag: "id",
        fault: ExtraFaultKind::Id,
        fits: |id| id.len() <= 32 && id.bytes().all(|b| b.is_ascii_alphanumeric()),
        may_decline: false,
    };
    kind.look(dns, domain)
}

/// Looks for the record of TLS-RPT.
pub(super) fn tls_rpt(dns: &Snapshot, domain: &Name) -> Result<Extra, Missing> {
    let kind = Kind {
        labels: "_smtp._tls",
        version: "v=TLSRPTv1",
        tag: "rua",
        fault: ExtraFaultKind::Reports,
        fits: |rua| {
            let is_address = |uri: &str| has_scheme(uri, "mailto:") || has_scheme(uri, "https:");
            rua.split(',').all(|uri| is_address(uri.trim()))
        },
        may_decline: false,
    };
    kind.look(dns, domain)
}

/// Looks for the record of BIMI at the usual selector (draft-brand-indicators-for-message-identification).
pub(super) fn bimi(dns: &Snapshot, domain: &Name) -> Result<Extra, Missing> {
    let kind = Kind {
        labels: "default._bimi",
        version: "v=BIMI1",
        tag: "l",
        fault: ExtraFaultKind::Logo,
        fits: |logo| has_scheme(logo, "https://"),
        may_decline: true,
    };
    kind.look(dns, domain)
}

/// Whether a text is an address of a scheme, with something behind it.
fn has_scheme(uri: &str, scheme: &str) -> bool {
    uri.len() > scheme.len()
        && uri
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

impl Kind {
    /// Asks for the record and reads it.
    fn look(&self, dns: &Snapshot, domain: &Name) -> Result<Extra, Missing> {
        let mut extra = Extra {
            question: domain.prefixed(self.labels).ok().map(Question::txt),
            state: ExtraState::Absent,
            texts: Vec::new(),
            faults: Vec::new(),
        };
        let Some(question) = &extra.question else {
            return Ok(extra);
        };
        let answer = dns.get(question)?;
        if let Some(failure) = answer.failure() {
            extra.state = ExtraState::Failed(failure);
            return Ok(extra);
        }
        let texts: Vec<String> = answer.texts().map(Text::shown).collect();
        let (own, others): (Vec<String>, Vec<String>) =
            texts.into_iter().partition(|text| self.is_own(text));
        match &own[..] {
            // What was meant as one is named; a wildcard may answer with anything.
            [] => extra.misses(others.into_iter().find(|text| self.is_meant(text))),
            [text] => {
                extra.state = self.read(text, &mut extra.faults);
                extra.texts = own;
            }
            _ => {
                extra.state = ExtraState::Several;
                extra.texts = own;
            }
        }
        Ok(extra)
    }

    /// Whether a text begins with the version and a semicolon; all others are passed over
    /// (RFC 8461 §3.1, RFC 8460 §3).
    fn is_own(&self, text: &str) -> bool {
        let rest = text.strip_prefix(self.version);
        rest.is_some_and(|rest| rest.trim_start_matches([' ', '\t']).starts_with(';'))
    }

    /// Whether a text was probably meant as such a record.
    fn is_meant(&self, text: &str) -> bool {
        let plain: String = text.split([' ', '\t', '"']).collect();
        plain
            .get(..self.version.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(self.version))
    }

    /// Reads a record that [`is_own`](Self::is_own).
    fn read(&self, text: &str, faults: &mut Vec<ExtraFault>) -> ExtraState {
        let list = TagList::parse(text);
        let tag = list.get(self.tag);
        match tag.map(|tag| (tag.value.as_str(), tag.span)) {
            Some(("", _)) if self.may_decline => return ExtraState::Declined,
            Some((value, _)) if !value.is_empty() && (self.fits)(value) => {
                return ExtraState::Present;
            }
            place => faults.push(ExtraFault {
                span: place.map_or(Span::new(0, text.len()), |(_, span)| span),
                kind: self.fault,
            }),
        }
        ExtraState::Unusable
    }
}

impl Extra {
    /// Notes a text that no receiver takes for the record, although it was meant as one.
    fn misses(&mut self, text: Option<String>) {
        if let Some(text) = text {
            self.state = ExtraState::Unusable;
            self.faults.push(ExtraFault {
                span: Span::new(0, text.len()),
                kind: ExtraFaultKind::Version,
            });
            self.texts.push(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::zone::Zone;

    type Look = fn(&Snapshot, &Name) -> Result<Extra, Missing>;

    fn found(look: Look, text: &str) -> (ExtraState, Vec<String>) {
        let domain = Name::parse("shop.example").unwrap();
        let mut dns = Snapshot::default();
        let missing = look(&dns, &domain).unwrap_err();
        let question = missing.questions()[0].clone();
        let lines = text
            .split('\n')
            .map(|text| format!("{} TXT \"{text}\"\n", question.name));
        let zone = Zone::scan("test", &lines.collect::<String>()).unwrap();
        dns.insert(question.clone(), zone.answer(&question));
        let extra = look(&dns, &domain).unwrap();
        let faults = extra.faults.iter();
        let faults = faults.map(|fault| fault.span.of(&extra.texts[0]).to_owned());
        (extra.state, faults.collect())
    }

    fn state(look: Look, text: &str) -> ExtraState {
        found(look, text).0
    }

    #[test]
    fn records_are_read_as_their_standards_say() {
        use ExtraState::{Absent, Declined, Present, Several, Unusable};
        let sts: Look = mta_sts;
        assert_eq!(state(sts, "v=STSv1; id=20260101T000000"), Present);
        assert_eq!(state(sts, "v=STSv1 ;id=1;"), Present);
        assert_eq!(
            found(sts, "v=STSv1; id=2026-01-01"),
            (Unusable, vec!["id=2026-01-01".to_owned()])
        );
        assert_eq!(state(sts, "v=STSv1;"), Unusable);
        assert_eq!(state(sts, "v=STSv1 id=1"), Unusable);
        assert_eq!(state(sts, "V=stsv1; id=1"), Unusable);
        assert_eq!(state(sts, "v=spf1 -all"), Absent);
        assert_eq!(state(sts, "v=STSv1; id=1\nv=spf1 -all"), Present);
        assert_eq!(state(sts, "v=STSv1; id=1\nv=STSv1; id=2"), Several);
        let rpt: Look = tls_rpt;
        assert_eq!(
            state(rpt, "v=TLSRPTv1; rua=mailto:tls@shop.example"),
            Present
        );
        assert_eq!(
            state(
                rpt,
                "v=TLSRPTv1;rua=https://shop.example/r, mailto:a@shop.example"
            ),
            Present
        );
        assert_eq!(state(rpt, "v=TLSRPTv1; rua=tls@shop.example"), Unusable);
        assert_eq!(state(rpt, "v=TLSRPTv1; rua=mailto:"), Unusable);
        let logo: Look = bimi;
        assert_eq!(
            state(logo, "v=BIMI1; l=https://shop.example/l.svg; a="),
            Present
        );
        assert_eq!(state(logo, "v=BIMI1; l=; a="), Declined);
        assert_eq!(
            state(logo, "v=BIMI1; l=http://shop.example/l.svg"),
            Unusable
        );
    }
}
