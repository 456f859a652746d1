//! What is asked: a few checks with the zone they stand on, and the kinds of their questions.

use sentra_check::checkup::Request;
use sentra_check::dns::{Name, Question, RecordType};

use RecordType::{A, Aaaa, Mx, Ns, Ptr, Txt};

/// A check.
pub(crate) struct Scene {
    /// Its name in the table.
    pub(crate) name: &'static str,
    /// The domain.
    pub(crate) domain: &'static str,
    /// The selector that is known, where one is.
    pub(crate) selector: Option<&'static str>,
    /// Its questions that are worth a row each, by name and type; what stands at no row is in none but
    /// the last, which is all of them.
    pub(crate) kinds: &'static [Kind],
}

/// A kind of question.
pub(crate) struct Kind {
    /// Its name in the table.
    pub(crate) name: &'static str,
    /// The questions that are of this kind.
    pub(crate) asks: Asks,
}

/// Which questions are of a kind.
#[derive(Clone, Copy)]
pub(crate) enum Asks {
    /// This one.
    One(&'static str, RecordType),
    /// The name that nobody publishes below `_domainkey`.
    Control,
    /// All.
    All,
}

/// The address that hands over the mail, where one is given.
pub(crate) const ADDRESS: [u8; 4] = [192, 0, 2, 10];

/// All zones.
pub(crate) const ZONE: &str = include_str!("world.zone");

/// Every check.
pub(crate) const SCENES: &[Scene] = &[
    Scene {
        name: "all in order",
        domain: "shop.example",
        selector: Some("s1"),
        kinds: &[
            one("TXT of the domain", "shop.example", Txt),
            one("MX", "shop.example", Mx),
            one("A of a mail host", "mail.shop.example", A),
            one("AAAA of a mail host", "mail6.shop.example", Aaaa),
            one("include", "_spf.mailhost.example", Txt),
            one("include in an include", "_spf2.mailhost.example", Txt),
            one("redirect", "_rest.shop.example", Txt),
            one("_dmarc", "_dmarc.shop.example", Txt),
            one("_dmarc above", "_dmarc.example", Txt),
            one(
                "leave for reports",
                "shop.example._report._dmarc.reports.example",
                Txt,
            ),
            one("_domainkey", "_domainkey.shop.example", Txt),
            CONTROL,
            one("selector", "s1._domainkey.shop.example", Txt),
            one("a usual selector", "google._domainkey.shop.example", Txt),
            one("TLS-RPT", "_smtp._tls.shop.example", Txt),
            one("MTA-STS", "_mta-sts.shop.example", Txt),
            one("BIMI", "default._bimi.shop.example", Txt),
            one("NS", "shop.example", Ns),
            one("PTR of the address", "10.2.0.192.in-addr.arpa", Ptr),
            one("A of its name", "mta.shop.example", A),
            ALL,
        ],
    },
    Scene {
        name: "a name below, with a key behind an alias",
        domain: "news.shop.example",
        selector: Some("s1"),
        kinds: &[
            one("_dmarc, where nothing is", "_dmarc.news.shop.example", Txt),
            one("_dmarc of the organisation", "_dmarc.shop.example", Txt),
            one("selector", "s1._domainkey.news.shop.example", Txt),
            one("NS, where nothing is", "news.shop.example", Ns),
            one("NS of the zone", "shop.example", Ns),
            ALL,
        ],
    },
    Scene {
        name: "a key at a usual selector",
        domain: "shop.example",
        selector: None,
        kinds: &[
            one("_domainkey", "_domainkey.shop.example", Txt),
            CONTROL,
            one(
                "the selector with the key",
                "s1._domainkey.shop.example",
                Txt,
            ),
            one("a selector without", "s2._domainkey.shop.example", Txt),
            ALL,
        ],
    },
    Scene {
        name: "nothing published",
        domain: "nothing.example",
        selector: None,
        kinds: &[
            one("TXT of the domain", "nothing.example", Txt),
            one("MX", "nothing.example", Mx),
            one("_dmarc", "_dmarc.nothing.example", Txt),
            one("_dmarc above", "_dmarc.example", Txt),
            one("_domainkey", "_domainkey.nothing.example", Txt),
            CONTROL,
            one("a usual selector", "s1._domainkey.nothing.example", Txt),
            one("where SPF may stand in vain", "_spf.nothing.example", Txt),
            one(
                "where DMARC may stand in vain",
                "dmarc.nothing.example",
                Txt,
            ),
            one("the type SPF", "nothing.example", RecordType::Spf),
            ALL,
        ],
    },
];

/// The name that nobody publishes below `_domainkey`.
const CONTROL: Kind = Kind {
    name: "control of _domainkey",
    asks: Asks::Control,
};

/// All questions.
const ALL: Kind = Kind {
    name: "all",
    asks: Asks::All,
};

/// The kind that is one question.
const fn one(kind: &'static str, name: &'static str, record_type: RecordType) -> Kind {
    Kind {
        name: kind,
        asks: Asks::One(name, record_type),
    }
}

impl Scene {
    /// The request.
    pub(crate) fn request(&self, with_address: bool) -> Request {
        let domain = Name::parse(self.domain).expect("a name");
        Request {
            selectors: self.selector.into_iter().map(str::to_owned).collect(),
            ip: with_address.then(|| ADDRESS.into()),
            ..Request::new(domain, 1_790_000_000)
        }
    }
}

impl Asks {
    /// Whether a question is of this kind.
    pub(crate) fn covers(self, scene: &Scene, question: &Question) -> bool {
        match self {
            Self::All => true,
            Self::One(name, record_type) => {
                question.name.as_str() == name && question.record_type == record_type
            }
            Self::Control => {
                let domain = Name::parse(scene.domain).expect("a name");
                let control = sentra_check::dkim::control_name(&domain);
                control.is_some_and(|control| question.name == control)
            }
        }
    }
}
