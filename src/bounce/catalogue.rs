//! The texts that are known, one entry each, the specific before the general.
//!
//! Each entry was taken from the gateway's own documentation or from replies that were seen, as
//! far as words go that identify it. All phrases of an entry must occur, in any order.

use super::{Kind, Refuser, Turn};

/// A rejection text that is known.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Whose words these are; none where they are anybody's.
    pub gateway: Option<Refuser>,
    /// What it is about.
    pub kind: Kind,
    /// Whether it is permanent, where the text has no code.
    pub permanent: Option<bool>,
    /// Who has to do something, where that is not who usually has to.
    pub turn: Option<Turn>,
    /// The phrases, in lower case.
    pub phrases: &'static [&'static str],
}

impl Entry {
    /// Whether a text, normalised, has every phrase.
    pub fn matches(&self, plain: &str) -> bool {
        self.phrases.iter().all(|phrase| plain.contains(phrase))
    }
}

/// An entry whose permanence its code tells.
const fn entry(gateway: Option<Refuser>, kind: Kind, phrases: &'static [&'static str]) -> Entry {
    Entry {
        gateway,
        kind,
        permanent: None,
        turn: None,
        phrases,
    }
}

/// An entry of SentraGuard, whose texts come without a code and are final.
const fn sentraguard(kind: Kind, phrases: &'static [&'static str]) -> Entry {
    Entry {
        gateway: Some(Refuser::Sentraguard),
        kind,
        permanent: Some(true),
        turn: None,
        phrases,
    }
}

/// An entry for which somebody else than usual has to do something.
const fn by(turn: Turn, entry: Entry) -> Entry {
    Entry {
        turn: Some(turn),
        ..entry
    }
}

const GMAIL: Option<Refuser> = Some(Refuser::Gmail);
const OUTLOOK: Option<Refuser> = Some(Refuser::Outlook);
const YAHOO: Option<Refuser> = Some(Refuser::Yahoo);
const APPLE: Option<Refuser> = Some(Refuser::Apple);
const PROOFPOINT: Option<Refuser> = Some(Refuser::Proofpoint);
const MIMECAST: Option<Refuser> = Some(Refuser::Mimecast);
const BARRACUDA: Option<Refuser> = Some(Refuser::Barracuda);
const GMX: Option<Refuser> = Some(Refuser::Gmx);

/// Every text that is known.
pub const CATALOGUE: &[Entry] = &[
    sentraguard(
        Kind::Authentication,
        &["rejected by sentraguard", "spf, dmarc, or dkim entry"],
    ),
    sentraguard(
        Kind::Authentication,
        &["your spf, dmarc, or dkim entry is invalid"],
    ),
    sentraguard(
        Kind::SenderBlocked,
        &["your email address or domain has been blocked by our spam policy"],
    ),
    sentraguard(
        Kind::IpBlocked,
        &["your ip address has been blocked due to security policies"],
    ),
    // Gmail
    entry(
        GMAIL,
        Kind::Dmarc,
        &["unauthenticated email from", "dmarc policy"],
    ),
    entry(GMAIL, Kind::Spf, &["spf record with a hard fail policy"]),
    entry(
        GMAIL,
        Kind::Authentication,
        &["gmail requires all senders to authenticate"],
    ),
    entry(
        GMAIL,
        Kind::Authentication,
        &["gmail requests that all senders are authenticated"],
    ),
    entry(
        GMAIL,
        Kind::Authentication,
        &["does not pass authentication checks (spf and dkim both"],
    ),
    entry(
        GMAIL,
        Kind::Authentication,
        &["does not have authentication information or fails to pass"],
    ),
    entry(
        GMAIL,
        Kind::Spf,
        &["gmail requires bulk email senders", "with spf"],
    ),
    entry(GMAIL, Kind::Spf, &["didn't pass spf authentication"]),
    entry(
        GMAIL,
        Kind::Dkim,
        &["gmail requires bulk email senders", "with dkim"],
    ),
    entry(GMAIL, Kind::Dkim, &["didn't pass dkim authentication"]),
    entry(
        GMAIL,
        Kind::Dmarc,
        &["isn't aligned with either the authenticated spf or dkim"],
    ),
    entry(GMAIL, Kind::Dmarc, &["doesn't have a dmarc record"]),
    entry(
        GMAIL,
        Kind::Spf,
        &["spf record of the sending domain has one or more suspicious entries"],
    ),
    entry(
        GMAIL,
        Kind::ReverseDns,
        &["sending ip address doesn't have a ptr record"],
    ),
    entry(
        GMAIL,
        Kind::ReverseDns,
        &["ipv6 sending guidelines regarding ptr records"],
    ),
    entry(
        GMAIL,
        Kind::Rate,
        &["rate limited because it is unauthenticated"],
    ),
    entry(GMAIL, Kind::Rate, &["unusual rate of unsolicited"]),
    entry(
        GMAIL,
        Kind::IpBlocked,
        &["very low reputation of the sending ip"],
    ),
    entry(
        GMAIL,
        Kind::SenderBlocked,
        &["very low reputation of the sending domain"],
    ),
    entry(GMAIL, Kind::Content, &["likely unsolicited", "gsmtp"]),
    entry(GMAIL, Kind::Content, &["duplicate headers", "gsmtp"]),
    // "gcdp" marks a rule that the recipient's administrator made.
    by(Turn::RecipientAdmin, entry(GMAIL, Kind::Other, &["- gcdp"])),
    by(
        Turn::SenderProvider,
        entry(GMAIL, Kind::Other, &["wasn't sent over a tls connection"]),
    ),
    entry(
        GMAIL,
        Kind::Content,
        &["multiple addresses in the from: header"],
    ),
    entry(
        GMAIL,
        Kind::Recipient,
        &["the email account that you tried to reach", "gsmtp"],
    ),
    // Microsoft
    entry(
        OUTLOOK,
        Kind::Authentication,
        &["meet the required authentication level"],
    ),
    entry(
        OUTLOOK,
        Kind::Dmarc,
        &["does not pass dmarc verification and has a dmarc policy of reject"],
    ),
    entry(
        OUTLOOK,
        Kind::Spf,
        &["rejected because of sender policy framework violation"],
    ),
    entry(
        OUTLOOK,
        Kind::ReverseDns,
        &["sending ipv6 address", "must have a reverse dns record"],
    ),
    entry(
        OUTLOOK,
        Kind::Authentication,
        &["sent over ipv6", "must pass either spf or dkim"],
    ),
    entry(
        OUTLOOK,
        Kind::IpBlocked,
        &["part of their network is on our block list"],
    ),
    entry(OUTLOOK, Kind::IpBlocked, &["banned sending ip"]),
    entry(
        OUTLOOK,
        Kind::SenderBlocked,
        &["access denied, banned sender"],
    ),
    by(
        Turn::RecipientAdmin,
        entry(OUTLOOK, Kind::IpBlocked, &["using customer block list"]),
    ),
    by(
        Turn::RecipientAdmin,
        entry(
            OUTLOOK,
            Kind::SenderBlocked,
            &["5.7.507", "rejected by recipient"],
        ),
    ),
    entry(
        OUTLOOK,
        Kind::IpBlocked,
        &["blocked using spamhaus", "as16012"],
    ),
    entry(
        OUTLOOK,
        Kind::Rate,
        &["temporarily rate limited due to ip reputation"],
    ),
    // Yahoo
    entry(
        YAHOO,
        Kind::Authentication,
        &["yahoo requires all senders to authenticate"],
    ),
    entry(
        YAHOO,
        Kind::Dkim,
        &["yahoo requires this sender to authenticate with dkim"],
    ),
    entry(
        YAHOO,
        Kind::Dmarc,
        &[
            "message not accepted for policy reasons",
            "postmaster.yahooinc.com",
        ],
    ),
    entry(YAHOO, Kind::Content, &["message not allowed - [ph01]"]),
    entry(
        YAHOO,
        Kind::IpBlocked,
        &["connections will not be accepted from"],
    ),
    entry(YAHOO, Kind::Rate, &["[tss0", "deferred"]),
    entry(YAHOO, Kind::IpBlocked, &["permanently deferred"]),
    entry(YAHOO, Kind::Other, &["unresolvable rfc.5321 from domain"]),
    // Apple
    entry(
        APPLE,
        Kind::Dmarc,
        &[
            "your message was rejected due to",
            "dmarc policy",
            "support.apple.com",
        ],
    ),
    entry(APPLE, Kind::Authentication, &["[hme1]"]),
    entry(APPLE, Kind::Content, &["[cs01]"]),
    // Proofpoint
    entry(
        PROOFPOINT,
        Kind::IpBlocked,
        &["blocked - see https://ipcheck.proofpoint.com"],
    ),
    entry(
        PROOFPOINT,
        Kind::IpBlocked,
        &["support.proofpoint.com/dnsbl-lookup"],
    ),
    entry(
        PROOFPOINT,
        Kind::Spf,
        &["message rejected per sender's spf policy"],
    ),
    // Mimecast
    entry(
        MIMECAST,
        Kind::Spf,
        &["spf sender invalid - envelope rejected"],
    ),
    entry(
        MIMECAST,
        Kind::Dkim,
        &["dkim sender invalid - envelope rejected"],
    ),
    entry(
        MIMECAST,
        Kind::Dmarc,
        &["dmarc sender invalid - envelope rejected"],
    ),
    entry(
        MIMECAST,
        Kind::Other,
        &["header based anti-spoofing policy"],
    ),
    entry(
        MIMECAST,
        Kind::Other,
        &["anti-spoofing policy - inbound not allowed"],
    ),
    by(
        Turn::RecipientAdmin,
        entry(
            MIMECAST,
            Kind::SenderBlocked,
            &["administrative prohibition envelope blocked"],
        ),
    ),
    entry(MIMECAST, Kind::IpBlocked, &["local ct ip reputation"]),
    by(
        Turn::RecipientAdmin,
        entry(MIMECAST, Kind::SenderBlocked, &["sender address blocked"]),
    ),
    entry(
        MIMECAST,
        Kind::Rate,
        &["internal resources are temporarily unavailable"],
    ),
    // Barracuda
    entry(
        BARRACUDA,
        Kind::IpBlocked,
        &["blocked using barracuda reputation"],
    ),
    entry(BARRACUDA, Kind::IpBlocked, &["b.barracudacentral.org"]),
    by(
        Turn::RecipientAdmin,
        entry(
            BARRACUDA,
            Kind::SenderBlocked,
            &["permanent failure for one or more recipients", ":blocked"],
        ),
    ),
    // GMX, Web.de, IONOS
    entry(GMX, Kind::Spf, &["reject due to spf policy"]),
    entry(GMX, Kind::IpBlocked, &["ip-address is block listed"]),
    entry(GMX, Kind::IpBlocked, &["no smtp service", "postmaster.gmx"]),
    entry(GMX, Kind::Other, &["reject due to policy violations"]),
    // Zoho, Mail.ru
    entry(
        Some(Refuser::Zoho),
        Kind::Dmarc,
        &["email rejected per dmarc policy"],
    ),
    entry(
        Some(Refuser::MailRu),
        Kind::Dmarc,
        &["not accepted due to domain", "owner dmarc policy"],
    ),
    // Anybody
    entry(None, Kind::Dmarc, &["rejected by dmarc policy for"]),
    entry(
        None,
        Kind::Dmarc,
        &["permanent error evaluating dmarc policy"],
    ),
    entry(None, Kind::Dmarc, &["dmarc check failed"]),
    entry(None, Kind::Spf, &["message rejected due to: spf fail"]),
    entry(
        None,
        Kind::Spf,
        &["is not allowed to send from", "spf record"],
    ),
    entry(
        None,
        Kind::Spf,
        &["spf (sender policy framework) domain authentication fail"],
    ),
    entry(
        None,
        Kind::Authentication,
        &["multiple authentication checks failed"],
    ),
    entry(
        None,
        Kind::SenderBlocked,
        &["sender address", "blocked using"],
    ),
    entry(None, Kind::IpBlocked, &["client host", "blocked using"]),
    entry(None, Kind::IpBlocked, &["listing in spamhaus"]),
    entry(None, Kind::ReverseDns, &["must have a ptr record"]),
    entry(None, Kind::ReverseDns, &["reverse dns", "failed"]),
    entry(None, Kind::Rate, &["greylist"]),
    entry(None, Kind::Recipient, &["user unknown"]),
    entry(None, Kind::Recipient, &["mailbox full"]),
];
