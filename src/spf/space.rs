//! The addresses that a record lets send: every network of it and of all that it refers to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use super::address::{bounds, network};
use super::record::{DualPrefix, Mechanism, Qualifier, Record, TermKind};
use super::tree::{Expansion, Node, NodeState};
use super::{Letter, MacroString, NAME_LIMIT};
use crate::dns::{Answer, Data, Name, Question, RecordType, Snapshot};
use crate::span::Span;

/// Networks beyond which no more are listed. The largest providers have a few hundred.
const NETWORK_LIMIT: usize = 4_000;

/// What a record lets send, whoever asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Space {
    /// The networks, in the order in which a receiver comes to them.
    pub networks: Vec<Network>,
    /// How many IPv4 addresses these are together, each counted once.
    pub ip4_addresses: u64,
    /// How many IPv6 networks these are, without those that lie within another.
    pub ip6_networks: usize,
    /// Whether everybody may send.
    pub everybody: bool,
    /// Whether there are more that only a sender's address can show, or that were not followed.
    pub at_least: bool,
    /// Whether some of them are taken away again by a term before them that does not let them pass.
    pub at_most: bool,
}

/// A network that may send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Network {
    /// In the notation of RFC 4632 and RFC 4291, the bits beyond its length set to nought.
    pub network: String,
    /// The domain whose record names it.
    pub domain: String,
    /// The place of the term in that record.
    pub span: Span,
    /// The index of a network that holds it as well; of two that are the same the first holds the
    /// second.
    pub within: Option<usize>,
}

impl Network {
    /// Its first and its last address.
    pub fn ends(&self) -> Option<(IpAddr, IpAddr)> {
        let (address, length) = self.network.split_once('/')?;
        network_ends(address.parse().ok()?, length.parse().ok()?)
    }
}

/// The first and the last address of a network.
pub fn network_ends(address: IpAddr, length: u8) -> Option<(IpAddr, IpAddr)> {
    let (first, last) = bounds(address, length);
    let of_bits = |bits: u128| match address {
        IpAddr::V4(_) => u32::try_from(bits)
            .ok()
            .map(|bits| Ipv4Addr::from(bits).into()),
        IpAddr::V6(_) => Some(Ipv6Addr::from(bits).into()),
    };
    Some((of_bits(first)?, of_bits(last)?))
}

/// The addresses that the record of an expansion lets send.
///
/// It asks for nothing: what the expansion did not ask for, because it went too far, is left out.
pub fn space(dns: &Snapshot, expansion: &Expansion) -> Space {
    let mut survey = Survey {
        dns,
        origin: &expansion.root.domain,
        space: Space {
            at_least: expansion.at_least,
            ..Space::default()
        },
        ranges: Vec::new(),
    };
    survey.node(&expansion.root);
    let Survey {
        mut space, ranges, ..
    } = survey;
    count(&mut space, &ranges);
    space
}

/// The first and the last address of a network; an IPv4 address counts among those of its family.
type Range = (bool, u128, u128);

/// The state of one survey.
struct Survey<'a> {
    dns: &'a Snapshot,
    /// The sender's domain, for the macro `o`.
    origin: &'a str,
    space: Space,
    /// The ranges of the networks, in their order.
    ranges: Vec<Range>,
}

impl<'a> Survey<'a> {
    /// The networks of a record and of what it refers to.
    fn node(&mut self, node: &Node) {
        if node.state != NodeState::Record {
            self.space.at_least |= matches!(
                node.state,
                NodeState::DependsOnSender | NodeState::NotFollowed | NodeState::Failed(_)
            );
            return;
        }
        let record = Record::parse(&node.record);
        // The node has one term for each of these, in the same order.
        for ((span, kind), term) in record.evaluated().zip(&*node.terms) {
            let child = term.child.as_deref();
            match kind {
                TermKind::Directive(directive) if directive.qualifier == Qualifier::Pass => {
                    self.mechanism(node, span, directive.mechanism, child);
                }
                // `-all` and its like take nothing away: nothing comes after them.
                TermKind::Directive(directive) => {
                    self.space.at_most |= directive.mechanism != Mechanism::All;
                }
                TermKind::Redirect(_) => child.into_iter().for_each(|child| self.node(child)),
                _ => {}
            }
        }
    }

    /// The networks of one mechanism.
    fn mechanism(
        &mut self,
        node: &Node,
        span: Span,
        mechanism: Mechanism<'_>,
        child: Option<&Node>,
    ) {
        match mechanism {
            Mechanism::All => self.space.everybody = true,
            Mechanism::Ip4(address, length) => {
                self.add(node, span, IpAddr::V4(address), length);
            }
            Mechanism::Ip6(address, length) => {
                self.add(node, span, IpAddr::V6(address), length);
            }
            Mechanism::Include(_) => child.into_iter().for_each(|child| self.node(child)),
            Mechanism::A(target, prefix) => {
                if let Some(name) = self.name(node, target) {
                    self.host(node, span, &name, prefix);
                }
            }
            Mechanism::Mx(target, prefix) => {
                if let Some(name) = self.name(node, target) {
                    let hosts = self.answer(&name, RecordType::Mx).into_iter();
                    let hosts = hosts
                        .flat_map(Answer::records)
                        .filter_map(|data| match data {
                            Data::Mx(mx) if !mx.host.is_root() => Some(&mx.host),
                            _ => None,
                        });
                    for host in hosts.take(NAME_LIMIT) {
                        self.host(node, span, host, prefix);
                    }
                }
            }
            Mechanism::Ptr(_) | Mechanism::Exists(_) => self.space.at_least = true,
        }
    }

    /// The name that a term asks about, unless it depends on the sender.
    fn name(&mut self, node: &Node, target: Option<MacroString<'_>>) -> Option<Name> {
        let value = |letter| match letter {
            Letter::Domain => Some(node.domain.clone()),
            Letter::SenderDomain => Some(self.origin.to_owned()),
            _ => None,
        };
        let text = match target {
            None => Some(node.domain.as_str().into()),
            Some(target) => target.expand(value).ok(),
        };
        let name = text.and_then(|text| Name::parse(&text).ok());
        self.space.at_least |= name.is_none();
        name
    }

    /// What came back for a name, where it was asked for and did not fail.
    fn answer(&mut self, name: &Name, kind: RecordType) -> Option<&'a Answer> {
        let answer = self.dns.get(&Question::new(name.clone(), kind)).ok();
        let answer = answer.filter(|answer| answer.failure().is_none());
        self.space.at_least |= answer.is_none();
        answer
    }

    /// The addresses of a host.
    fn host(&mut self, node: &Node, span: Span, host: &Name, prefix: DualPrefix) {
        for kind in [RecordType::A, RecordType::Aaaa] {
            for data in self
                .answer(host, kind)
                .into_iter()
                .flat_map(Answer::records)
            {
                match data {
                    Data::A(address) => self.add(node, span, IpAddr::V4(*address), prefix.ip4),
                    Data::Aaaa(address) => self.add(node, span, IpAddr::V6(*address), prefix.ip6),
                    _ => {}
                }
            }
        }
    }

    /// One network.
    fn add(&mut self, node: &Node, span: Span, address: IpAddr, length: u8) {
        if self.ranges.len() == NETWORK_LIMIT {
            self.space.at_least = true;
            return;
        }
        let (first, last) = bounds(address, length);
        self.ranges.push((address.is_ipv4(), first, last));
        self.space.networks.push(Network {
            network: network(address, length),
            domain: node.domain.clone(),
            span,
            within: None,
        });
    }
}

/// Counts each address once, and notes which network lies within which. Networks never overlap in
/// part: either one holds the other, or they have nothing in common.
fn count(space: &mut Space, ranges: &[Range]) {
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    // The wider before the narrower, the earlier before the later.
    order.sort_unstable_by_key(|&index| {
        let (is_ip4, first, last) = ranges[index];
        (is_ip4, first, u128::MAX - last, index)
    });
    let mut holder: Option<usize> = None;
    for index in order {
        let (is_ip4, first, last) = ranges[index];
        let held = holder.filter(|&holder| ranges[holder].0 == is_ip4 && first <= ranges[holder].2);
        space.networks[index].within = held;
        if held.is_some() {
            continue;
        }
        holder = Some(index);
        if is_ip4 {
            space.ip4_addresses += u64::try_from(last - first).unwrap_or(u64::MAX >> 1) + 1;
        } else {
            space.ip6_networks += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::zone::Zone;
    use crate::spf::expand;

    /// The space of `shop.example` in a zone.
    fn of(zone: &str) -> Space {
        let zone = Zone::scan("test", zone).unwrap();
        let domain = Name::parse("shop.example").unwrap();
        let mut dns = Snapshot::default();
        loop {
            match expand(&dns, &domain) {
                Ok(expansion) => return space(&dns, &expansion),
                Err(missing) => {
                    for question in missing.questions() {
                        dns.insert(question.clone(), zone.answer(question));
                    }
                }
            }
        }
    }

    #[test]
    fn every_address_is_counted_once() {
        let space = of("shop.example TXT \"v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.7 a mx ip4:192.0.2.0/24 include:x.example ip6:2001:db8::/32 -all\"
shop.example A 198.51.100.1
shop.example MX 10 mail.shop.example
mail.shop.example A 192.0.2.9
mail.shop.example AAAA 2001:db8::1
x.example TXT \"v=spf1 ip4:203.0.113.0/30 ?ip4:203.0.113.9 ~all\"
");
        let within: Vec<(&str, Option<usize>)> = space
            .networks
            .iter()
            .map(|network| (&*network.network, network.within))
            .collect();
        assert_eq!(
            within,
            [
                ("192.0.2.0/24", None),
                ("192.0.2.7/32", Some(0)),
                ("198.51.100.1/32", None),
                ("192.0.2.9/32", Some(0)),
                ("2001:db8::1/128", Some(7)),
                ("192.0.2.0/24", Some(0)),
                ("203.0.113.0/30", None),
                ("2001:db8::/32", None),
            ]
        );
        assert_eq!((space.ip4_addresses, space.ip6_networks), (256 + 1 + 4, 1));
        assert!(space.at_most && !space.at_least && !space.everybody);
    }

    #[test]
    fn the_whole_of_ip4_is_four_thousand_million_addresses() {
        let space = of("shop.example TXT \"v=spf1 ip4:0.0.0.0/0 ip4:10.0.0.0/8 ip6:::/0 +all\"\n");
        assert_eq!((space.ip4_addresses, space.ip6_networks), (1 << 32, 1));
        assert!(space.everybody && !space.at_most);
    }

    #[test]
    fn what_depends_on_the_sender_is_said_to() {
        let space = of("shop.example TXT \"v=spf1 exists:%{i}.x.example a:%{h} -all\"\n");
        assert!(space.at_least && space.networks.is_empty());
    }
}
