//! The texts of others who keep mailboxes.

use super::{Chapter, chapter, row};
use crate::bounce::Kind::{
    Authentication, Content, Dkim, Dmarc, IpBlocked, Other, Rate, Recipient, ReverseDns,
    SenderBlocked, Spf,
};
use crate::bounce::{Refuser, Turn};

/// Their chapters.
pub(super) const MAILBOXES: &[Chapter] = &[
    chapter(
        Some(Refuser::Apple),
        "https://support.apple.com/102322 and seen in replies",
        "2026-11-30",
        &[
            row(Dmarc, "rejected due to … dmarc policy … support.apple.com"),
            row(Authentication, "[hme1]"),
            row(Authentication, "blocked for failing both spf and dkim"),
            row(SenderBlocked, "domain present in the spamhaus dbl"),
            row(SenderBlocked, "[hm08]"),
            row(Content, "[cs01]"),
            row(Content, "rejected due to local policy … support.apple.com"),
            row(Rate, "deferred due to excessive volume"),
        ],
    ),
    chapter(
        Some(Refuser::Gmx),
        "https://postmaster.gmx.net/en/error-messages, https://postmaster.web.de",
        "2026-11-30",
        &[
            row(Spf, "reject due to spf policy"),
            row(Dmarc, "reject due to domain's dmarc policy"),
            row(Dmarc, "reject due to dmarc policy"),
            row(ReverseDns, "bad dns ptr resource record"),
            row(ReverseDns, "invalid dns ptr resource record"),
            row(Other, "invalid dns mx or a/aaaa resource record").by(Turn::SenderDns),
            row(IpBlocked, "ip address is block listed"),
            row(IpBlocked, "ip-address is block listed"),
            row(IpBlocked, "ip address is black listed"),
            row(IpBlocked, "reject due to policy restrictions (ip based"),
            row(
                SenderBlocked,
                "reject due to policy restrictions (domain based",
            ),
            row(Content, "reject due to policy restrictions (header based"),
            row(Other, "reject due to policy restrictions"),
            row(Other, "reject due to policy violations"),
            row(ReverseDns, "no smtp service & &c=rdns"),
            row(Spf, "for explanation visit & &c=spf"),
            row(IpBlocked, "no smtp service & &c=bl"),
            row(IpBlocked, "no smtp service & &c=hi"),
        ],
    ),
    chapter(
        // (NOWL) is an address that never sent, (BL) one that is blocked, (DIAL) a dial-up line.
        Some(Refuser::TOnline),
        "https://postmaster.t-online.de and seen in replies",
        "2026-11-30",
        &[
            row(IpBlocked, "none/bad reputation & rx.t-online.de"),
            row(IpBlocked, "none/bad reputation. ask your postmaster"),
            row(IpBlocked, "a problem occurred. (ask your postmaster"),
            row(IpBlocked, "ip= … - a problem occurred"),
            row(IpBlocked, "dialup/transient ip not allowed"),
        ],
    ),
    chapter(
        Some(Refuser::Zoho),
        "https://www.zoho.com/mail/help/ and seen in replies",
        "2026-11-30",
        &[
            row(Dmarc, "email rejected per dmarc policy for & zoho"),
            row(Content, "detected by zoho mail"),
            row(
                Content,
                "email cannot be delivered. reason: email flagged as spam",
            ),
            row(Content, "email policy violation detected"),
            row(Other, "mailpolicy violation error delivering to mailboxes"),
            row(Other, "mailbox delivery restricted by policy error"),
            row(Other, "mailbox delivery failure policy error"),
            row(Other, "mail rejected by destination domain"),
        ],
    ),
    chapter(
        Some(Refuser::MailRu),
        "https://help.mail.ru/mail-help/rules/ and seen in replies",
        "2026-11-30",
        &[
            row(Dmarc, "not accepted due to domain … owner dmarc policy"),
            row(ReverseDns, "do not accept mail from hosts with dynamic ip"),
            row(Content, "spam message rejected … help.mail.ru"),
            row(Content, "spam message rejected … corp.mail.ru"),
            row(Recipient, "message was not accepted -- invalid mailbox"),
        ],
    ),
    chapter(
        Some(Refuser::Yandex),
        "https://yandex.com/support/mail/bounces/",
        "2026-11-30",
        &[
            row(Content, "message rejected under suspicion of spam"),
            row(IpBlocked, "blocked by spam statistics"),
            row(Recipient, "policy rejection on the target address"),
            row(Rate, "recipient has exceeded message rate limit"),
            row(
                Rate,
                "sorry, the service is currently unavailable. please come back later",
            ),
            row(Other, "error: timeout exceeded & yandex"),
        ],
    ),
    chapter(
        Some(Refuser::Qq),
        "https://service.mail.qq.com/detail/122 and seen in replies",
        "2026-11-30",
        &[
            row(Rate, "ip frequency limited"),
            row(Rate, "domain frequency limited"),
            row(Rate, "sender frequency limited"),
            row(Rate, "connection frequency limited"),
            row(Rate, "mailbox unavailable or access deni"),
            row(Spf, "failed to meet spf requirements"),
            row(Spf, "spf check failed & mail.qq.com"),
            row(Dkim, "dkim check failed & mail.qq.com"),
            row(Dmarc, "dmarc check failed & mail.qq.com"),
            row(Other, "domain may not exist or dns check failed").by(Turn::SenderDns),
            row(SenderBlocked, "suspected spam sender"),
            row(Content, "mail content denied"),
            row(Content, "spam is embedded in the email"),
            row(IpBlocked, "connection denied & mail.qq.com"),
            row(SenderBlocked, "mail is rejected by recipients").by(Turn::RecipientAdmin),
        ],
    ),
    chapter(
        Some(Refuser::Netease),
        "https://help.mail.163.com and seen in replies",
        "2026-11-30",
        &[
            row(Spf, "mi:spf"),
            row(Dmarc, "mi:dma"),
            row(Rate, "mi:stc"),
            row(Content, "dt:spm"),
            row(IpBlocked, "hl:ipb"),
            row(Rate, "mi:cel"),
        ],
    ),
    chapter(
        Some(Refuser::Free),
        "seen in replies",
        "2026-11-30",
        &[
            row(Rate, "too many … postmaster.free.fr"),
            row(Recipient, "user unknown (usersearch)"),
            row(Recipient, "user quota exceeded (usersearch)"),
        ],
    ),
    chapter(
        Some(Refuser::Improvmx),
        "seen in replies",
        "2026-11-30",
        &[
            row(
                SenderBlocked,
                "very low reputation of the sending domain … (code",
            ),
            row(Rate, "please try again later. (#id-5.9."),
            row(Recipient, "domain not found (#id-5.9."),
            row(Other, "(#id-5.9."),
        ],
    ),
    chapter(
        Some(Refuser::ForwardEmail),
        "its source, helpers/is-authenticated-message.js, and seen in replies",
        "2026-11-30",
        &[
            row(Dmarc, "the email sent has failed dmarc validation"),
            row(Dkim, "email you sent has an invalid dkim signature"),
            row(Spf, "sent has failed spf validation"),
        ],
    ),
];
