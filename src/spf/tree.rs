//! What an expansion is made of: records, the terms that are evaluated, and what they refer to.

use serde::{Deserialize, Serialize};

use super::parse::parse_term;
use super::record::{Directive, Mechanism, Qualifier, SpfResult, TermKind};
use super::terms::Terms;
use super::{Fault, LOOKUP_LIMIT, Remark};
use crate::dns::Failure;
use crate::span::Span;

/// A record with everything that it refers to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Expansion {
    /// The domain's own record.
    pub root: Node,
    /// Terms that ask the DNS, in the whole expansion.
    pub lookups: usize,
    /// Lookups that come back empty, where an address lookup is empty for both families.
    pub voids: usize,
    /// The same as a strict receiver counts it: the worse of an IPv4 and an IPv6 sender.
    pub voids_strict: usize,
    /// Whether the counts are lower bounds: something depends on the sender or was cut off.
    pub at_least: bool,
    /// The result for every sender, where there is one.
    pub result: Option<SpfResult>,
    /// The result for a sender that no term lists; none where it depends on the sender.
    pub unlisted: Option<SpfResult>,
}

/// One record of the expansion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Node {
    /// The domain whose record this is.
    pub domain: String,
    /// What was found there.
    pub state: NodeState,
    /// The record's text, one character a byte; empty where there is not exactly one.
    pub record: String,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// What is in the grammar, and yet probably not what was meant; an expansion alone has none.
    #[serde(default)]
    pub remarks: Vec<Remark>,
    /// Its terms that are evaluated, in order.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<TermUse>"))]
    pub terms: Terms,
    /// Lookups in this record and below.
    pub lookups: usize,
    /// Voids in this record and below, counted leniently.
    pub voids: usize,
}

/// What was found at the name of a node.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "node-state-")]
pub enum NodeState {
    /// Exactly one record.
    Record,
    /// None, though the name exists.
    NoRecord,
    /// The name does not exist.
    NoDomain,
    /// More than one.
    Several,
    /// The lookup failed.
    Failed(Failure),
    /// The name is already being evaluated further up.
    Loop,
    /// The name contains macros that only a sender fills in.
    DependsOnSender,
    /// The name is no valid domain once its macros are expanded.
    InvalidName,
    /// Not followed: the budget was spent.
    NotFollowed,
}

/// A term that is evaluated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TermUse {
    /// Its place in the record.
    pub span: Span,
    /// Its text.
    pub text: String,
    /// How it refers to another name.
    pub via: Via,
    /// 1 where the term counts towards the limit of ten.
    pub lookups: usize,
    /// Voids of its own: empty for both families, for an IPv4 sender, for an IPv6 sender.
    pub voids: [usize; 3],
    /// The names of an `mx` beyond the tenth (RFC 7208 §4.6.4).
    pub names_over: usize,
    /// The lookup failure that a receiver would meet here.
    pub failure: Option<Failure>,
    /// The name it asks for when [`SAMPLE_IP`](super::SAMPLE_IP) sends, where that depends on the
    /// sender; an expansion alone has none.
    #[serde(default)]
    pub example: Option<String>,
    /// The record it refers to.
    pub child: Option<Box<Node>>,
}

/// How a term refers to another name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Via {
    /// It asks nothing.
    Nothing,
    /// Its addresses are asked for.
    Address,
    /// Another record is included.
    Include,
    /// Another record takes over.
    Redirect,
    /// What it asks depends on the sender.
    Sender,
}

impl Expansion {
    /// The lookups that a receiver makes for a sender that nothing lists: it goes round a loop
    /// until it comes to the limit (RFC 7208 §4.6.4).
    pub fn consumed(&self) -> usize {
        let nodes = self.root.walk();
        let goes_round = nodes.iter().any(|node| node.state == NodeState::Loop);
        // Whoever is let in or refused before the loop does not come to it.
        let is_met = matches!(self.unlisted, Some(SpfResult::PermError) | None);
        match goes_round && is_met {
            true => self.lookups.max(LOOKUP_LIMIT + 1),
            false => self.lookups,
        }
    }
}

impl Node {
    /// A node with nothing in it yet.
    pub(super) fn without_record(domain: &str, state: NodeState) -> Self {
        Self {
            domain: domain.to_owned(),
            state,
            record: String::new(),
            faults: Vec::new(),
            remarks: Vec::new(),
            terms: Terms::default(),
            lookups: 0,
            voids: 0,
        }
    }

    /// This node and all below it, in order of evaluation.
    pub fn walk(&self) -> Vec<&Self> {
        let mut nodes = Vec::new();
        self.walk_into(&mut nodes);
        nodes
    }

    /// Adds this node and all below it.
    fn walk_into<'a>(&'a self, nodes: &mut Vec<&'a Self>) {
        nodes.push(self);
        for child in self.terms.asking().filter_map(|term| term.child.as_deref()) {
            child.walk_into(nodes);
        }
    }

    /// The qualifier of the first `all` of this record: the last term that is evaluated, where
    /// there is one (RFC 7208 §5.1).
    pub fn all(&self) -> Option<Qualifier> {
        match parse_term(&self.terms.last()?.text) {
            Ok(TermKind::Directive(Directive {
                qualifier,
                mechanism: Mechanism::All,
            })) => Some(qualifier),
            _ => None,
        }
    }
}

impl TermUse {
    /// A term that asks nothing.
    pub(super) fn new(span: Span, record: &str) -> Self {
        Self {
            span,
            text: span.of(record).to_owned(),
            via: Via::Nothing,
            lookups: 0,
            voids: [0; 3],
            names_over: 0,
            failure: None,
            example: None,
            child: None,
        }
    }

    /// What a match of the term means.
    pub fn qualifier(&self) -> Qualifier {
        match self.text.as_bytes().first() {
            Some(b'-') => Qualifier::Fail,
            Some(b'~') => Qualifier::SoftFail,
            Some(b'?') => Qualifier::Neutral,
            _ => Qualifier::Pass,
        }
    }

    /// The name as the term has it, macros included.
    pub(super) fn target(&self) -> &str {
        self.text
            .split_once([':', '='])
            .map_or("", |(_, target)| target)
    }
}

/// The voids of a node and all below it: lenient, for IPv4, for IPv6.
pub(super) fn totals(node: &Node) -> [usize; 3] {
    let mut sum = [0; 3];
    for node in node.walk() {
        for term in node.terms.asking() {
            for (total, voids) in sum.iter_mut().zip(term.voids) {
                *total += voids;
            }
        }
    }
    sum
}
