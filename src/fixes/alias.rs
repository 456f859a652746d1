//! What an alias at the name of a record means for whoever wants to publish one there.
//!
//! Beside an alias nothing can stand (RFC 1034 §3.6.2), and what it leads to is somebody else's. So
//! the alias goes first, or, where something else would go with it, whoever has its target acts.

use serde::{Deserialize, Serialize};

use crate::dns::{Change, Data, Missing, Name, Question, RecordType, Snapshot, Text, all, both};

/// The alias that answers at the name of a record.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Behind {
    /// What the record at the name says.
    pub alias: Name,
    /// What it leads to in the end.
    pub target: Name,
    /// Whether a wildcard made it: a record of the name's own then takes its place (RFC 4592 §2.2).
    pub wildcard: bool,
    /// The types of what stands at its target and would be lost without it.
    pub loses: Vec<RecordType>,
}

/// Whether a record can stand at a name.
pub(super) enum Standing {
    /// Nothing is in the way.
    Free,
    /// An alias is.
    Behind(Behind),
    /// It could not be found out, or a name above is in the way (RFC 6672 §2.4).
    Closed,
}

/// Finds out whether a record can stand at a name; `domain` is the one that the request is about.
pub(super) fn standing(dns: &Snapshot, name: &Name, domain: &Name) -> Result<Standing, Missing> {
    let answer = dns.get(&Question::txt(name.clone()))?;
    let Some(alias) = answer.aliases.first() else {
        return Ok(Standing::Free);
    };
    let Ok(control) = name.prefixed(&domain.control_label()) else {
        return Ok(Standing::Closed);
    };
    // Hosts and mail exchangers stand at the name of a domain, and at no other that is asked here.
    let others = [RecordType::A, RecordType::Aaaa, RecordType::Mx];
    let others = others.into_iter().filter(|_| name == domain);
    let others = all(others.map(|kind| dns.get(&Question::new(name.clone(), kind))));
    let control = Question::txt(control);
    let (control, others) = both(dns.get(&control), others)?;
    let open = others.iter().any(|other| other.failure().is_some());
    let made_alike = control.aliases.first().map(|other| other.to == alias.to);
    if alias.from != *name || open || control.failure().is_some() || made_alike == Some(false) {
        return Ok(Standing::Closed);
    }
    let target = answer.aliases.last().map_or(&alias.to, |last| &last.to);
    let found = others.iter().flat_map(|other| other.records());
    let mut loses: Vec<RecordType> = found.map(Data::record_type).collect();
    loses.sort_unstable();
    loses.dedup();
    Ok(Standing::Behind(Behind {
        alias: alias.to.clone(),
        target: target.clone(),
        wildcard: made_alike.is_some(),
        loses,
    }))
}

impl Behind {
    /// Whether nothing but what the record takes the place of is lost with the alias.
    pub(super) fn may_go(&self) -> bool {
        self.loses.is_empty()
    }

    /// A change at the name: in place of the alias, or, where that is to stay, at its target.
    pub(super) fn place(&self, change: Change) -> Change {
        if !self.may_go() {
            return change;
        }
        Change {
            // What stands at the target goes with the alias.
            removes: Vec::<Text>::new(),
            breaks: Some(self.target.clone()),
            ..change
        }
    }
}
