//! Texts that many servers send, those of mail servers that anybody can run among them.

use super::{Entry, by, entry};
use crate::bounce::{Kind, Turn};

/// Their entries, the specific before the general.
pub(super) const ANYBODY: &[Entry] = &[
    // DMARC
    entry(None, Kind::Dmarc, &["rejected by dmarc policy for"]),
    entry(
        None,
        Kind::Dmarc,
        &["permanent error evaluating dmarc policy"],
    ),
    entry(None, Kind::Dmarc, &["dmarc check failed"]),
    entry(None, Kind::Dmarc, &["rejected per dmarc policy"]),
    entry(None, Kind::Dmarc, &["rejected due to dmarc policy"]),
    entry(None, Kind::Dmarc, &["dmarc verification failed"]),
    // SPF; the second is Debian's Exim, the third RFC 7372's.
    entry(None, Kind::Spf, &["message rejected due to: spf fail"]),
    entry(
        None,
        Kind::Spf,
        &["[spf]", "is not allowed to send mail from"],
    ),
    entry(None, Kind::Spf, &["spf validation failed"]),
    entry(None, Kind::Spf, &["spf validation error"]),
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
    entry(None, Kind::Spf, &["spf check failed"]),
    entry(None, Kind::Spf, &["spf check: fail"]),
    // DKIM, in the words of RFC 7372
    entry(None, Kind::Dkim, &["no passing dkim signature"]),
    entry(None, Kind::Dkim, &["no acceptable dkim signature"]),
    entry(
        None,
        Kind::Dkim,
        &["no valid author-matched dkim signature"],
    ),
    entry(
        None,
        Kind::Authentication,
        &["multiple authentication checks failed"],
    ),
    // Block lists
    entry(
        None,
        Kind::SenderBlocked,
        &["sender address", "blocked using"],
    ),
    entry(None, Kind::IpBlocked, &["client host", "blocked using"]),
    entry(None, Kind::IpBlocked, &["listing in spamhaus"]),
    entry(None, Kind::IpBlocked, &["csi.cloudmark.com/reset-request"]),
    // The name of the address, the last three in the words of Postfix
    entry(None, Kind::ReverseDns, &["must have a ptr record"]),
    entry(None, Kind::ReverseDns, &["reverse dns", "failed"]),
    entry(
        None,
        Kind::ReverseDns,
        &["client host rejected: cannot find your reverse hostname"],
    ),
    entry(
        None,
        Kind::ReverseDns,
        &["client host rejected: cannot find your hostname"],
    ),
    by(
        Turn::SenderProvider,
        entry(
            None,
            Kind::Other,
            &["helo command rejected: host not found"],
        ),
    ),
    by(
        Turn::SenderDns,
        entry(
            None,
            Kind::Other,
            &["sender address rejected: domain not found"],
        ),
    ),
    // Later, and the recipient
    entry(None, Kind::Rate, &["greylist"]),
    entry(None, Kind::Recipient, &["user unknown"]),
    entry(None, Kind::Recipient, &["mailbox full"]),
];
