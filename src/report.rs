//! What every face shows: plain data, with its evidence.

mod saved;

use serde::{Deserialize, Serialize};

use crate::beyond::Beyond;
use crate::blocklist::Listing;
use crate::bounce::{Bounce, Kind};
use crate::checkup::{Beside, Facts, Mx, Request, Spf};
use crate::client::Client;
use crate::dkim::{self, KeyRecord, KeyState, Keys};
use crate::dmarc::{self, Dmarc, Policy};
use crate::dns::{self, Change, Missing, Name, RecordType, Snapshot, Text};
use crate::findings::{Code, Finding};
use crate::fixes::{Choice, Proof, policy_path, proofs};
use crate::gateways::{Assessment, Outcome, Standing, Verdict, Verdicts};

pub use saved::{Header, NotSaved, Saved};

/// The version of this format; it grows when a name changes its meaning.
pub const FORMAT: u32 = 1;

/// The report on one request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The version of the format.
    pub format: u32,
    /// The domain, in A-labels.
    pub domain: Name,
    /// Who alone can change the domain's records, where everybody can have an address at it.
    #[serde(default)]
    pub operator: Option<String>,
    /// The request.
    pub request: Request,
    /// What each gateway would answer.
    pub gateways: Verdicts,
    /// What SentraGuard would answer once every fix is published.
    pub after_fixes: Verdict,
    /// What was found, the most severe first.
    pub findings: Vec<Finding>,
    /// The records to publish.
    pub fixes: Vec<Fix>,
    /// Records that ask for more than the DMARC record does that is there, one step after the other.
    #[serde(default)]
    pub policy_path: Vec<PolicyStep>,
    /// SPF.
    pub spf: Spf,
    /// DKIM.
    pub dkim: Keys,
    /// DMARC.
    pub dmarc: Dmarc,
    /// Mail exchangers.
    pub mx: Mx,
    /// The host that hands over the mail, where its address was given.
    #[serde(default)]
    pub client: Option<Client>,
    /// What the domain publishes besides; none where the domain does not exist.
    #[serde(default)]
    pub beyond: Option<Beyond>,
    /// What a block list of one's own says of the client, where both were given.
    #[serde(default)]
    pub listing: Option<Listing>,
    /// The rejection that was given, as it was read.
    pub bounce: Option<Bounce>,
    /// Every question with its answer.
    pub snapshot: Snapshot,
}

/// A record to publish.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Fix {
    /// What to do with it.
    pub action: Action,
    /// The record's whole name.
    pub name: Name,
    /// The name as a DNS panel wants it, relative to `zone`.
    pub host: String,
    /// The zone in whose panel it is entered, as far as the DNS tells.
    pub zone: Name,
    /// The record's type.
    #[serde(rename = "type")]
    pub record_type: String,
    /// The value, in one piece.
    pub value: String,
    /// The value as character-strings of at most 255 bytes, in quotes.
    pub quoted: String,
    /// The whole line of a zone file.
    pub zone_line: String,
    /// The values of the records that it takes the place of, exactly: `\DDD` stands for a byte outside
    /// printable ASCII and `\\` for a backslash, as in `zone-line`.
    pub replaces: Vec<String>,
    /// What it resolves.
    pub resolves: Vec<Code>,
    /// What it takes for granted: every assumption, in order.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// What has to go first, because nothing can stand beside it.
    #[serde(default)]
    pub removes: Vec<Removal>,
    /// The types of what would be lost with it.
    #[serde(default)]
    pub loses: Vec<RecordType>,
    /// The name whose owner has to publish it, because something would be lost otherwise.
    #[serde(default)]
    pub owner: Option<Name>,
    /// Whether publishing it leads where the report says. What evaluation did not prove to help is not
    /// shown; this is false where somebody else has to act.
    pub proven: bool,
}

/// A record of another type that has to go before one can be published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Removal {
    /// The record's whole name.
    pub name: Name,
    /// The record's type.
    #[serde(rename = "type")]
    pub record_type: RecordType,
    /// Its value.
    pub value: String,
    /// The whole line of a zone file.
    pub zone_line: String,
}

/// A step on the way to the strictest DMARC policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PolicyStep {
    /// The policy that applies from then on.
    pub policy: Policy,
    /// The record that says so.
    pub record: Fix,
}

/// What to do with a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "fix-")]
pub enum Action {
    /// Publish it; there is none yet.
    Add,
    /// Publish it in the place of one or more.
    Replace,
}

/// Evaluates a request over a snapshot, proves the fixes, and puts it all together. Where the client
/// and the envelope sender are known, SPF is evaluated for them, and what passes counts for DMARC.
pub fn report(dns: &Snapshot, request: &Request) -> Result<Report, Missing> {
    let assessment = Assessment::of(dns, request);
    Ok(Tried::of(dns, request, assessment)?.report(dns))
}

/// All that a report is made of. Each step towards one takes about as long, so that who must give
/// way to others in between can: [`Assessment::of`], [`Tried::of`], [`Tried::report`].
#[derive(Clone, Debug)]
pub struct Tried {
    /// What is found, and what it leads to.
    assessment: Assessment,
    /// The records that put it right.
    proofs: Vec<Proof>,
    /// What all of them lead to.
    after: Verdicts,
    /// The way to a stricter policy.
    path: Vec<(Policy, Proof)>,
    /// What nothing depends on.
    beside: Beside,
}

impl Tried {
    /// Tries out over a snapshot what puts right what an assessment found.
    pub fn of(
        dns: &Snapshot,
        request: &Request,
        assessment: Result<Assessment, Missing>,
    ) -> Result<Self, Missing> {
        let facts = assessment.as_ref().map(|assessment| &assessment.facts);
        let beside = Beside::of(dns, request, facts);
        let proven = assessment.and_then(|assessment| {
            let request = &assessment.facts.request;
            let (proofs, after) = proofs(dns, request, &assessment)?;
            let path = policy_path(dns, request, &assessment, &proofs)?;
            Ok((assessment, proofs, after, path))
        });
        let ((assessment, proofs, after, path), beside) = dns::both(proven, beside)?;
        Ok(Self {
            assessment,
            proofs,
            after,
            path,
            beside,
        })
    }

    /// The report.
    pub fn report(self, dns: &Snapshot) -> Report {
        let (facts, beside) = (self.assessment.facts, self.beside);
        let domain = facts.request.domain.clone();
        let zone = zone_of(dns, &domain);
        let Assessment {
            facts,
            findings,
            verdicts,
        } = Assessment::from(Facts {
            beside: Some(beside.clone()),
            ..facts
        });
        let fixes = self.proofs.into_iter();
        let path = self.path.into_iter().filter_map(|(policy, proof)| {
            let record = Fix::new(proof, &zone)?;
            Some(PolicyStep { policy, record })
        });
        Report {
            format: FORMAT,
            domain,
            operator: facts.operator.map(str::to_owned),
            bounce: facts.request.bounce.clone(),
            request: Request {
                envelope_domain: facts.request.elsewhere(),
                ..facts.request
            },
            gateways: verdicts,
            after_fixes: self.after.sentraguard,
            findings,
            fixes: fixes.filter_map(|proof| Fix::new(proof, &zone)).collect(),
            policy_path: path.collect(),
            spf: facts.spf,
            dkim: facts.dkim,
            dmarc: facts.dmarc,
            mx: facts.mx,
            client: beside.client,
            beyond: beside.beyond,
            listing: beside.listing,
            snapshot: dns.clone(),
        }
    }
}

/// The zone that holds a domain: what negative answers for names at or below it say, else the
/// domain itself.
fn zone_of(dns: &Snapshot, domain: &Name) -> Name {
    let zones = dns
        .iter()
        .filter(|(question, _)| question.name.is_within(domain));
    let zones = zones.filter_map(|(_, answer)| answer.zone.as_ref());
    // A name below may be delegated; the zone of the domain is the longest that still holds it.
    let zone = zones
        .filter(|zone| domain.is_within(zone))
        .max_by_key(|zone| zone.label_count());
    zone.unwrap_or(domain).clone()
}

impl Report {
    /// The record to publish for a new public key (SubjectPublicKeyInfo); nothing where it is no key
    /// that would be found in order.
    pub fn key_record(&self, selector: &str, spki: &[u8]) -> Option<Fix> {
        let name = self.domain.prefixed(&dkim::key_labels(selector));
        let adds = Text::from_value(&dkim::compose(spki)?);
        let in_order = KeyRecord::parse(&adds)?.state() == KeyState::Valid;
        let change = Change {
            name: name.ok().filter(|_| in_order)?,
            removes: Vec::new(),
            adds: Some(adds),
            alias: None,
            breaks: None,
        };
        let proof = Proof {
            change,
            resolves: Vec::new(),
            choices: Vec::new(),
            behind: None,
        };
        Fix::new(proof, &zone_of(&self.snapshot, &self.domain))
    }

    /// What the rejection is about, where that is nothing that the sender's records decide.
    pub fn other_matter(&self) -> Option<Kind> {
        let bounce = self.request.bounce.as_ref()?;
        bounce.kind.filter(|kind| kind.is_other_matter())
    }

    /// Whether a list of public suffixes may show that older receivers come to something else.
    pub fn wants_suffixes(&self) -> bool {
        self.request.public_suffixes.is_none() && dmarc::may_differ(&self.dmarc)
    }

    /// The names in hand that a list of public suffixes is asked about.
    fn names(&self) -> Vec<&Name> {
        let others = self
            .dmarc
            .identities
            .iter()
            .map(|identity| &identity.domain);
        std::iter::once(&self.domain).chain(others).collect()
    }

    /// The same report with a list of public suffixes at hand. Nothing is asked for it.
    pub fn with_suffixes(&self, list: &str) -> Option<Self> {
        let request = Request {
            public_suffixes: Some(dmarc::rules_for(list, &self.names())),
            ..self.request.clone()
        };
        report(&self.snapshot, &request).ok()
    }

    /// The same report where these terms of the SPF record are to go. None where something would have
    /// to be asked for it.
    pub fn without(&self, terms: Vec<String>) -> Option<Self> {
        let request = Request {
            without: terms,
            ..self.request.clone()
        };
        report(&self.snapshot, &request).ok()
    }

    /// Whether there is a record to publish that was proven to help.
    pub fn has_proof(&self) -> bool {
        self.fixes.iter().any(|fix| fix.proven)
    }

    /// SentraGuard's verdict.
    pub fn sentraguard(&self) -> &Verdict {
        &self.gateways.sentraguard
    }

    /// How the domain stands with SentraGuard.
    pub fn standing(&self) -> Standing {
        self.sentraguard().standing(&self.findings, &self.domain)
    }

    /// The exit code of the command line: 0 nothing is refused, 1 it is or probably is, 2 open.
    pub fn exit_code(&self) -> u8 {
        match self.sentraguard().outcome {
            Outcome::Accept => 0,
            Outcome::Reject | Outcome::AtRisk => 1,
            Outcome::Unknown => 2,
        }
    }
}

impl Fix {
    /// Whether it makes its name an alias of another.
    pub fn is_alias(&self) -> bool {
        self.record_type == "CNAME"
    }

    /// Whether it is only for whoever cannot do what the findings ask for.
    pub fn is_last_resort(&self) -> bool {
        let mut choices = self.choices.iter();
        choices.any(|choice| matches!(choice, Choice::AddressesWrittenOut(_)))
    }

    /// Whether publishing it settles what a finding says.
    pub fn settles(&self, code: Code) -> bool {
        self.proven && !self.is_last_resort() && self.resolves.contains(&code)
    }

    /// What it takes the place of: whole lines of a zone file, or the values of records of its type.
    /// Where somebody else publishes it, the alias stays.
    pub fn instead(&self) -> impl Iterator<Item = &String> {
        let removes = self.removes.iter().filter(|_| self.owner.is_none());
        let removes = removes.map(|removal| &removal.zone_line);
        removes.chain(&self.replaces)
    }

    /// Whether other records of its type may stand where it replaces some: they are to stay. Beside an
    /// alias there may be nothing.
    pub fn keeps_others(&self) -> bool {
        !self.replaces.is_empty() && !self.is_alias() && self.owner.is_none()
    }

    /// The name at which it is to be published.
    pub fn place(&self) -> &Name {
        self.owner.as_ref().unwrap_or(&self.name)
    }

    /// The line of a zone file that is to be published.
    pub fn line(&self) -> String {
        let (place, kind) = (self.place(), &self.record_type);
        format!("{place}. IN {kind} {}", self.quoted)
    }

    /// A proven change as a record to publish.
    fn new(proof: Proof, zone: &Name) -> Option<Self> {
        let proven = proof.can_be_published();
        let Proof {
            change,
            resolves,
            choices,
            behind,
        } = proof;
        let own = behind.iter().filter(|behind| !behind.wildcard);
        let removes: Vec<Removal> = own
            .map(|behind| Removal::alias(&change.name, &behind.alias))
            .collect();
        let owner = behind.as_ref().filter(|_| !proven);
        let owner = owner.map(|behind| behind.target.clone());
        let (record_type, value, quoted) = match (&change.adds, &change.alias) {
            (Some(text), _) => ("TXT", text.shown(), text.quoted()),
            // A name with a dot at its end is whole wherever it is entered.
            (None, Some(target)) => ("CNAME", format!("{target}."), format!("{target}.")),
            (None, None) => return None,
        };
        Some(Self {
            action: if change.removes.is_empty() && removes.is_empty() {
                Action::Add
            } else {
                Action::Replace
            },
            host: change.name.relative_to(zone),
            zone: zone.clone(),
            record_type: record_type.to_owned(),
            zone_line: format!("{}. IN {record_type} {quoted}", change.name),
            name: change.name,
            value,
            quoted,
            replaces: change.removes.iter().map(Text::escaped).collect(),
            resolves,
            choices,
            removes,
            loses: behind.map_or(Vec::new(), |behind| behind.loses),
            owner,
            proven,
        })
    }
}

impl Removal {
    /// The alias at a name.
    fn alias(name: &Name, target: &Name) -> Self {
        let record_type = RecordType::Cname;
        Self {
            value: format!("{target}."),
            zone_line: format!("{name}. IN {record_type} {target}."),
            name: name.clone(),
            record_type,
        }
    }
}
