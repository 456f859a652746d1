//! The texts of those who keep mailboxes.

use super::{Entry, by, entry};
use crate::bounce::{Kind, Refuser, Turn};

const GMAIL: Option<Refuser> = Some(Refuser::Gmail);
const OUTLOOK: Option<Refuser> = Some(Refuser::Outlook);
const YAHOO: Option<Refuser> = Some(Refuser::Yahoo);
const APPLE: Option<Refuser> = Some(Refuser::Apple);
const GMX: Option<Refuser> = Some(Refuser::Gmx);
const T_ONLINE: Option<Refuser> = Some(Refuser::TOnline);

/// Their entries.
pub(super) const MAILBOXES: &[Entry] = &[
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
            &["access denied, rejected by recipient"],
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
    // GMX, Web.de, IONOS
    entry(GMX, Kind::Spf, &["reject due to spf policy"]),
    entry(GMX, Kind::IpBlocked, &["ip-address is block listed"]),
    entry(GMX, Kind::IpBlocked, &["no smtp service", "postmaster.gmx"]),
    entry(GMX, Kind::Other, &["reject due to policy violations"]),
    // T-Online: (NOWL) is an address that never sent, (BL) one that is blocked, (DIAL) a dial-up line.
    entry(
        T_ONLINE,
        Kind::IpBlocked,
        &["none/bad reputation", "rx.t-online.de"],
    ),
    entry(
        T_ONLINE,
        Kind::IpBlocked,
        &["a problem occurred", "rx.t-online.de"],
    ),
    entry(
        T_ONLINE,
        Kind::IpBlocked,
        &["dialup/transient ip not allowed"],
    ),
    // Zoho, Mail.ru
    entry(
        Some(Refuser::Zoho),
        Kind::Dmarc,
        &["email rejected per dmarc policy for"],
    ),
    entry(
        Some(Refuser::MailRu),
        Kind::Dmarc,
        &["not accepted due to domain", "owner dmarc policy"],
    ),
];
