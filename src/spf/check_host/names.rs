//! The names that a term stands for, and the addresses of the client that they are compared with.

use std::borrow::Cow;
use std::net::IpAddr;

use super::Check;
use crate::dns::{Answer, Data, Missing, Name, Question, RecordType};
use crate::spf::address::{dotted, in_network};
use crate::spf::record::DualPrefix;
use crate::spf::{Letter, MacroString, NAME_LIMIT};

impl Check<'_> {
    /// The name that a domain-spec stands for here; none where it is no name.
    pub(super) fn expand(&self, at: &Name, spec: MacroString<'_>) -> Result<Option<Name>, Missing> {
        let text = self.expand_text(at, spec)?;
        let mut name = &*text;
        // §7.3: labels are removed from the left until the name fits.
        while name.trim_end_matches('.').len() > 253 {
            match name.split_once('.') {
                Some((_, rest)) => name = rest,
                None => return Ok(None),
            }
        }
        Ok(Name::parse(name).ok())
    }

    /// A macro string with every macro filled in (RFC 7208 §7.2).
    fn expand_text<'s>(&self, at: &Name, spec: MacroString<'s>) -> Result<Cow<'s, str>, Missing> {
        let validated = if spec.uses(Letter::ValidatedName) {
            self.validated_names()?
        } else {
            Vec::new()
        };
        let sender = self.sender;
        let local = if sender.local_part.is_empty() {
            "postmaster"
        } else {
            &*sender.local_part
        };
        let value = |letter| {
            Some(match letter {
                Letter::Sender => format!("{local}@{}", sender.domain),
                Letter::LocalPart => local.to_owned(),
                Letter::SenderDomain => sender.domain.clone(),
                Letter::Domain => at.to_string(),
                Letter::Ip => dotted(self.ip),
                Letter::ValidatedName => {
                    // §7.3: the domain itself first, then a name below it, then any.
                    let best = validated.iter().find(|name| *name == at);
                    let best = best.or_else(|| validated.iter().find(|name| name.is_within(at)));
                    best.or(validated.first())
                        .map_or("unknown".to_owned(), Name::to_string)
                }
                Letter::Family => if self.ip.is_ipv4() { "in-addr" } else { "ip6" }.to_owned(),
                Letter::Helo => sender.helo.clone(),
                Letter::ReadableIp => self.ip.to_string(),
                Letter::Receiver => "unknown".to_owned(),
                Letter::Time => sender.now.to_string(),
            })
        };
        Ok(spec.expand(value).unwrap_or_default())
    }

    /// The explanation of a fail (RFC 7208 §6.2): any error means that there is none.
    pub(super) fn explain(&self, at: &Name, target: &str) -> Result<Option<String>, Missing> {
        let Some(target) = MacroString::parse(target, false) else {
            return Ok(None);
        };
        let Some(name) = self.expand(at, target)? else {
            return Ok(None);
        };
        let answer = self.dns.get(&Question::txt(name))?;
        let mut texts = answer.texts();
        let (Some(text), None) = (texts.next(), texts.next()) else {
            return Ok(None);
        };
        let Some(spec) = std::str::from_utf8(text.bytes())
            .ok()
            .and_then(|t| MacroString::parse(t, true))
        else {
            return Ok(None);
        };
        Ok(Some(self.expand_text(at, spec)?.into_owned()))
    }

    /// The names of the client's address that lead back to it, at most ten (RFC 7208 §5.5).
    pub(super) fn validated_names(&self) -> Result<Vec<Name>, Missing> {
        let Some(question) = self.reverse_question() else {
            return Ok(Vec::new());
        };
        let answer = self.dns.get(&question)?;
        let names = answer.records().iter().filter_map(|data| match data {
            Data::Ptr(name) => Some(name),
            _ => None,
        });
        let mut validated = Vec::new();
        for name in names.take(NAME_LIMIT) {
            let answer = self.dns.get(&self.address_question(name))?;
            let exact = DualPrefix { ip4: 32, ip6: 128 };
            if self.has_address(answer, exact) {
                validated.push(name.clone());
            }
        }
        Ok(validated)
    }

    /// Whether an answer has the client's address, to the given prefix lengths.
    pub(super) fn has_address(&self, answer: &Answer, prefix: DualPrefix) -> bool {
        answer.records().iter().any(|data| match data {
            Data::A(address) => in_network(self.ip, IpAddr::V4(*address), prefix.ip4),
            Data::Aaaa(address) => in_network(self.ip, IpAddr::V6(*address), prefix.ip6),
            _ => false,
        })
    }

    /// §5.3: the address lookup is for the client's own family.
    pub(super) fn address_question(&self, name: &Name) -> Question {
        let kind = if self.ip.is_ipv4() {
            RecordType::A
        } else {
            RecordType::Aaaa
        };
        Question::new(name.clone(), kind)
    }

    /// The question for the name of the client's address.
    pub(super) fn reverse_question(&self) -> Option<Question> {
        let zone = if self.ip.is_ipv4() {
            "in-addr.arpa"
        } else {
            "ip6.arpa"
        };
        let name = Name::of_address(self.ip, zone).ok()?;
        Some(Question::new(name, RecordType::Ptr))
    }
}
