//! `mail-auth`, answered from its cache alone.

use std::borrow::Borrow;
use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Instant;

use futures_util::FutureExt;
use mail_auth::common::parse::TxtRecordParser;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::spf::verify::SpfParameters;
use mail_auth::spf::{Macro, Spf};
use mail_auth::{
    DnsError, DnssecStatus, Error, MX, MessageAuthenticator, Parameters, RecordSet, ResolverCache,
    Txt,
};
use sentra_check::dns::{Answer, Data, Name, Question, RecordType, Snapshot};
use sentra_check::resolve::Resolve;
use sentra_check::spf::Sender;
use tokio::runtime::{Builder, Runtime};

use super::Subject;

/// In which form the cache has the SPF records.
#[derive(Clone, Copy)]
pub(super) enum Records {
    /// As text, parsed whenever one is asked for.
    Text,
    /// Parsed beforehand.
    Parsed,
}

/// An authenticator whose resolver knows no server.
pub(super) struct Authenticator {
    authenticator: MessageAuthenticator,
    runtime: Runtime,
}

impl Authenticator {
    /// Makes one.
    pub(super) fn new() -> Self {
        let runtime = Builder::new_current_thread().build().expect("a runtime");
        let entered = runtime.enter();
        let nobody = ResolverConfig::from_parts(None, Vec::new(), Vec::new());
        let authenticator = MessageAuthenticator::new(nobody, ResolverOpts::default());
        drop(entered);
        Self {
            authenticator: authenticator.expect("a resolver"),
            runtime,
        }
    }

    /// The result for a sender; none where it would have to wait for an answer.
    pub(super) fn result(&self, subject: &Subject, records: Records) -> Option<String> {
        let Sender {
            ip,
            helo,
            local_part,
            domain,
            ..
        } = &subject.sender;
        let mail_from = match &**local_part {
            "" => format!("postmaster@{domain}"),
            local_part => format!("{local_part}@{domain}"),
        };
        let cache = match records {
            Records::Text => &subject.text,
            Records::Parsed => &subject.parsed,
        };
        let parameters =
            Parameters::new(SpfParameters::new(*ip, domain, helo, "unknown", &mail_from))
                .with_txt_cache(&cache.texts)
                .with_mx_cache(&cache.exchangers)
                .with_ipv4_cache(&cache.ip4)
                .with_ipv6_cache(&cache.ip6)
                .with_ptr_cache(&cache.names);
        let output = self.authenticator.check_host(parameters).now_or_never()?;
        Some(output.result().to_string())
    }

    /// The subjects on which both come to the same result, without a question that is not answered
    /// from the cache.
    pub(super) fn agreeing(&self, subjects: Vec<Subject>, records: Records) -> Vec<Subject> {
        let _entered = self.runtime.enter();
        let agrees = |subject: &Subject| {
            let ours = serde_json::to_value(subject.checked.result).expect("a result is JSON");
            let theirs = self.result(subject, records);
            let same = theirs.is_some_and(|theirs| ours == theirs.to_ascii_lowercase());
            same && !subject.text.missed()
        };
        subjects.into_iter().filter(agrees).collect()
    }
}

/// All that is known about the DNS, in the form that `mail-auth` remembers.
pub(super) struct Cache {
    texts: Texts,
    exchangers: Map<Box<str>, RecordSet<MX>>,
    ip4: Map<Box<str>, RecordSet<Ipv4Addr>>,
    ip6: Map<Box<str>, RecordSet<Ipv6Addr>>,
    names: Map<IpAddr, RecordSet<Box<str>>>,
}

impl Cache {
    /// Asks the zone about every name that our own evaluation came across.
    pub(super) async fn new(
        zone: &impl Resolve,
        dns: &Snapshot,
        sender: &Sender,
        records: Records,
    ) -> Self {
        let mut cache = Self {
            texts: Texts(Map::default()),
            exchangers: Map::default(),
            ip4: Map::default(),
            ip6: Map::default(),
            names: Map::default(),
        };
        let names: BTreeSet<&Name> = dns.iter().map(|(question, _)| &question.name).collect();
        for name in names {
            let key = fully_qualified(name);
            let ask = async |kind| zone.resolve(&Question::new(name.clone(), kind)).await;
            cache.exchangers.put(&key, &ask(RecordType::Mx).await, mx);
            cache
                .ip4
                .put(&key, &ask(RecordType::A).await, |data| match data {
                    Data::A(address) => Some(*address),
                    _ => None,
                });
            cache
                .ip6
                .put(&key, &ask(RecordType::Aaaa).await, |data| match data {
                    Data::Aaaa(address) => Some(*address),
                    _ => None,
                });
            let answer = ask(RecordType::Txt).await;
            if answer.failure().is_some() {
                continue;
            }
            let text: Vec<Vec<u8>> = answer.texts().map(|text| text.bytes().to_vec()).collect();
            let known = match records {
                Records::Parsed => Known::Parsed(parse(&text)),
                Records::Text => Known::Text(text.into()),
            };
            cache.texts.0.0.insert(key, known);
        }
        for (question, answer) in dns.iter() {
            if question.record_type == RecordType::Ptr {
                cache.names.put(&sender.ip, answer, |data| match data {
                    Data::Ptr(name) => Some(fully_qualified(name)),
                    _ => None,
                });
            }
        }
        cache
    }

    /// Whether something was asked for that is not there.
    fn missed(&self) -> bool {
        self.texts.0.1.get()
            || self.exchangers.1.get()
            || self.ip4.1.get()
            || self.ip6.1.get()
            || self.names.1.get()
    }
}

/// A name as `mail-auth` asks for it.
fn fully_qualified(name: &Name) -> Box<str> {
    format!("{}.", name.as_str()).into()
}

/// An exchanger.
fn mx(data: &Data) -> Option<MX> {
    match data {
        Data::Mx(exchange) => Some(MX {
            preference: exchange.preference,
            exchanges: Box::new([fully_qualified(&exchange.host)]),
        }),
        _ => None,
    }
}

/// What `mail-auth` makes of the TXT records of a name: the first that is SPF, or an explanation.
fn parse(records: &[Vec<u8>]) -> Txt {
    let mut found = Err(Error::Dns(DnsError::InvalidRecordType));
    for record in records {
        found = Spf::parse(record);
        if found.is_ok() {
            break;
        }
    }
    match (&found, records) {
        (Err(Error::Dns(DnsError::InvalidRecordType)), [explanation]) => {
            Macro::parse(explanation).into()
        }
        _ => found.into(),
    }
}

/// The TXT records of a name.
#[derive(Clone)]
enum Known {
    /// What was made of them.
    Parsed(Txt),
    /// Their text.
    Text(Arc<[Vec<u8>]>),
}

/// The TXT records of all names.
struct Texts(Map<Box<str>, Known>);

impl ResolverCache<Box<str>, Txt> for Texts {
    fn get<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.0.get(name).map(|known| match known {
            Known::Parsed(txt) => txt,
            Known::Text(records) => parse(&records),
        })
    }

    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}

/// A map that notes whether something was missed.
struct Map<K, V>(HashMap<K, V>, Cell<bool>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(HashMap::new(), Cell::new(false))
    }
}

impl<K: Clone + Hash + Eq, T> Map<K, RecordSet<T>> {
    /// Notes an answer, unless the lookup failed: a cache cannot say so.
    fn put(&mut self, key: &K, answer: &Answer, read: impl Fn(&Data) -> Option<T>) {
        if answer.failure().is_none() {
            let set = RecordSet {
                rrset: answer.records().iter().filter_map(read).collect(),
                dnssec_status: DnssecStatus::Indeterminate,
            };
            self.0.insert(key.clone(), set);
        }
    }
}

impl<K: Hash + Eq, V: Clone> ResolverCache<K, V> for Map<K, V> {
    fn get<Q>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let found = self.0.get(key).cloned();
        if found.is_none() {
            self.1.set(true);
        }
        found
    }

    fn remove<Q>(&self, _: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: K, _: V, _: Instant) {}
}
