//! What somebody wants to know.

use std::net::IpAddr;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::blocklist::Blocklist;
use crate::bounce::Bounce;
use crate::dkim::Signature;
use crate::dns::Name;
use crate::evidence::Evidence;
use crate::message::Message;
use crate::spf::Sender;

/// What somebody wants to know.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Request {
    /// The domain in the From of the mail.
    pub domain: Name,
    /// The whole address, where one was given.
    #[serde(default)]
    pub address: Option<String>,
    /// The address of the SMTP client.
    #[serde(default)]
    pub ip: Option<IpAddr>,
    /// The name it says in HELO.
    #[serde(default)]
    pub helo: Option<String>,
    /// The envelope sender; an address of `domain` where it is not given.
    #[serde(default)]
    pub mail_from: Option<String>,
    /// The domain at which SPF is judged (RFC 7208 §2.4), where it is another than `domain`.
    #[serde(default)]
    pub envelope_domain: Option<Name>,
    /// DKIM selectors that the sender knows.
    #[serde(default)]
    pub selectors: Vec<String>,
    /// Domains for which SPF is taken to have passed.
    #[serde(default)]
    pub spf_domains: Vec<Name>,
    /// Domains (`d=`) for which a signature is taken to have passed.
    #[serde(default)]
    pub dkim_domains: Vec<Name>,
    /// Who sends for the domain: providers by their `id`, servers of its own by their address.
    #[serde(default)]
    pub senders: Vec<String>,
    /// Terms of the SPF record that are to go: whom they let in no longer sends for the domain.
    #[serde(default)]
    pub without: Vec<String>,
    /// A block list of one's own, to be asked about the address of the client.
    #[serde(default)]
    pub blocklist: Option<Rc<Blocklist>>,
    /// The public suffixes at or above the names in hand, as rules of a list; none where no list is
    /// at hand.
    #[serde(default)]
    pub public_suffixes: Option<Vec<String>>,
    /// The signatures of the message that was given.
    #[serde(default)]
    pub signatures: Vec<Signature>,
    /// The header of that message.
    #[serde(default)]
    pub message: Option<Message>,
    /// The rejection that was given.
    #[serde(default)]
    pub bounce: Option<Bounce>,
    /// The time of the check in seconds since 1970.
    #[serde(default)]
    pub now: i64,
}

impl Request {
    /// The request with what evidence tells; what is given already outranks it.
    pub fn fill(&mut self, evidence: &Evidence) {
        self.ip = self.ip.or(evidence.client_ip());
        if self.mail_from.is_none() {
            // The domain alone that is checked anyway says nothing more.
            let from = evidence.mail_from();
            self.mail_from = from.filter(|from| *from != self.domain.as_str());
        }
        if self.selectors.is_empty() {
            self.selectors = evidence.selectors(&self.domain);
        }
        self.message.clone_from(&evidence.message);
        self.bounce.clone_from(&evidence.bounce);
        let message = evidence.message.as_ref();
        self.signatures = message.map_or(Vec::new(), |message| message.signatures.clone());
        self.envelope_domain = self.elsewhere();
    }

    /// The domain at which SPF is judged, where it is another than that of the From address.
    pub fn elsewhere(&self) -> Option<Name> {
        let domain = self.envelope().map(|(_, domain)| domain)?;
        Name::parse(&domain)
            .ok()
            .filter(|name| *name != self.domain)
    }

    /// The local part and the domain of the envelope sender; none where SPF is judged at the domain for
    /// lack of anything else.
    fn envelope(&self) -> Option<(String, String)> {
        let helo = self.helo.clone().unwrap_or_default();
        let mail_from = self.mail_from.clone().or(self.address.clone())?;
        match mail_from.rsplit_once('@') {
            Some((local, domain)) => Some((local.to_owned(), domain.to_owned())),
            None if !mail_from.is_empty() => Some((String::new(), mail_from)),
            // A null sender is postmaster at the HELO name.
            None if self.mail_from.is_some() && !helo.is_empty() => Some((String::new(), helo)),
            None => None,
        }
    }

    /// Turns the domain of the envelope sender into A-labels, as SPF asks for it (RFC 7208 §4.3,
    /// RFC 8616 §4); `to_ascii` is that of whoever knows IDNA. What it cannot convert stays.
    pub fn to_a_labels(&mut self, to_ascii: impl Fn(&str) -> Option<String>) {
        let Some(address) = self.mail_from.as_mut().filter(|text| !text.is_ascii()) else {
            return;
        };
        let start = address.rfind('@').map_or(0, |at| at + 1);
        let host = address.get(start..).and_then(to_ascii);
        if let Some(host) = host {
            address.replace_range(start.., &host);
        }
    }

    /// A request for a domain and nothing else.
    pub fn new(domain: Name, now: i64) -> Self {
        Self {
            domain,
            address: None,
            ip: None,
            helo: None,
            mail_from: None,
            envelope_domain: None,
            selectors: Vec::new(),
            spf_domains: Vec::new(),
            dkim_domains: Vec::new(),
            senders: Vec::new(),
            without: Vec::new(),
            blocklist: None,
            public_suffixes: None,
            signatures: Vec::new(),
            message: None,
            bounce: None,
            now,
        }
    }

    /// The client as SPF sees it, where its address is known (RFC 7208 §2.4 and §4.3).
    pub fn sender(&self) -> Option<Sender> {
        let helo = self.helo.clone().unwrap_or_default();
        let (local_part, domain) = self
            .envelope()
            .unwrap_or_else(|| (String::new(), self.domain.to_string()));
        Some(Sender {
            ip: self.ip?,
            helo,
            local_part,
            domain,
            now: self.now,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_sender_has_a_labels() {
        let to_ascii = |host: &str| match host {
            "bücher.example" => Some("xn--bcher-kva.example".to_owned()),
            _ => host.is_ascii().then(|| host.to_ascii_lowercase()),
        };
        for (text, expected) in [
            ("emma@bücher.example", "emma@xn--bcher-kva.example"),
            ("émma@bücher.example", "émma@xn--bcher-kva.example"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("émma@Shop.example", "émma@shop.example"),
            ("Emma@Shop.example", "Emma@Shop.example"),
            ("a@é<", "a@é<"),
            ("", ""),
        ] {
            let mut request = Request {
                mail_from: Some(text.to_owned()),
                ..Request::new(Name::root(), 0)
            };
            request.to_a_labels(to_ascii);
            assert_eq!(request.mail_from.as_deref(), Some(expected));
        }
    }
}
