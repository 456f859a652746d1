//! Companies that rent out domains and hosting, with mailboxes among it.

use super::Provider;

/// Hosters.
pub(super) const HOSTERS: &[Provider] = &[
    Provider {
        id: "kinamo",
        name: "Kinamo",
        spf: Some("include:spf.kinamo.be"),
        spf_names: &["kinamo.be"],
        // No page names a selector.
        selectors: &[],
        // The MX host itself is not documented; the mail servers that are, `in.kinamo.be` and
        // `out.kinamo.be`, lie under this domain.
        mx: &["kinamo.be"],
        source: "https://www.kinamo.be/en/knowledge-base/mails-sent-to-gmail-com-do-not-arrive-at-the-recipient",
        read: "2026-11-22",
    },
    Provider {
        id: "ovh",
        name: "OVHcloud",
        spf: Some("include:mx.ovh.com"),
        spf_names: &["mx.ovh.com"],
        // Second-hand: of MX Plan and Zimbra; Exchange and Email Pro have the name of the platform
        // in theirs.
        selectors: &["ovhmo-selector-1", "ovhmo-selector-2"],
        // Not `ovh.net`, where the servers of customers have names too. The last three are old.
        mx: &[
            "mail.ovh.net",
            "mail.ovh.ca",
            "mx1.ovh.net",
            "mx2.ovh.net",
            "mxb.ovh.net",
        ],
        source: "https://github.com/ovh/docs/blob/develop/pages/web_cloud/domains/dns_zone_spf/guide.en-gb.md",
        read: "2026-11-22",
    },
    Provider {
        id: "ionos",
        name: "IONOS",
        spf: Some("include:_spf-eu.ionos.com"),
        spf_names: &["_spf-eu.ionos.com"],
        selectors: &["s1-ionos", "s2-ionos", "s42582890"],
        // Second-hand: `mx00` and `mx01` under the domain of the country, `kundenserver.de` before.
        mx: &[
            "ionos.de",
            "ionos.co.uk",
            "ionos.fr",
            "ionos.es",
            "ionos.it",
            "kundenserver.de",
        ],
        source: "https://www.ionos.de/hilfe/domains/mailserver-und-verwandte-records-konfigurieren/e-mail-authentifizierung-mit-dkim/",
        read: "2026-11-22",
    },
    Provider {
        id: "ionos-us",
        name: "IONOS (United States)",
        // Second-hand: from the zones of customers, which have `mx00.ionos.com` beside it.
        spf: Some("include:_spf-us.ionos.com"),
        spf_names: &["_spf-us.ionos.com"],
        selectors: &["s1-ionos", "s2-ionos", "s42582890"],
        mx: &["ionos.com"],
        source: "https://www.ionos.com/help/domains/configuring-mail-servers-and-other-related-records/using-an-spf-record-to-prevent-spam/",
        read: "2026-11-22",
    },
    Provider {
        id: "infomaniak",
        name: "Infomaniak",
        spf: Some("include:spf.infomaniak.ch"),
        spf_names: &["spf.infomaniak.ch"],
        // Dated, one a domain.
        selectors: &[],
        mx: &["infomaniak.ch"],
        source: "https://www.infomaniak.com/en/support/faq/2199/manage-spf-records",
        read: "2026-11-22",
    },
    Provider {
        id: "hostinger",
        name: "Hostinger",
        spf: Some("include:_spf.mail.hostinger.com"),
        spf_names: &["hostinger.com"],
        // Second-hand, as the MX: from the zones of customers and from signatures.
        selectors: &["hostingermail-a", "hostingermail-b", "hostingermail-c"],
        mx: &["mx1.hostinger.com", "mx2.hostinger.com"],
        source: "https://support.hostinger.com/en/articles/1583673-what-is-hostinger-spf-record",
        read: "2026-11-22",
    },
    Provider {
        id: "gandi",
        name: "Gandi",
        spf: Some("include:_mailcust.gandi.net"),
        spf_names: &["_mailcust.gandi.net"],
        // Second-hand: from the zones of customers.
        selectors: &["gm1", "gm2", "gm3"],
        mx: &["mail.gandi.net"],
        source: "https://helpdesk.gandi.net/hc/en-us/articles/14001808469404-What-is-an-SPF-record",
        read: "2026-11-22",
    },
    Provider {
        id: "combell",
        name: "Combell",
        // There is a term to add, but the copy of the source ends before it, and the few
        // customers' zones that were seen disagree.
        spf: None,
        spf_names: &["combell.com", "mailprotect.be"],
        selectors: &[],
        // Second-hand: from the zones of customers. Mailprotect is Combell's filter.
        mx: &["mailprotect.be"],
        source: "https://support.combell.com/en/what-is-an-spf-record-how-do-i-create-it/77",
        read: "2026-11-22",
    },
    Provider {
        id: "one-com",
        name: "one.com",
        // Second-hand: from the zones of customers. Some have `_spf.one.com`, which one.com's
        // own editor is reported to warn about.
        spf: Some("include:_custspf.one.com"),
        spf_names: &["_custspf.one.com", "_spf.one.com"],
        selectors: &[],
        // `example.com.mx.one.com`, or a host such as `mx1.pub.mailpod12-cph3.one.com`.
        mx: &["one.com"],
        source: "https://help.one.com/hc/en-us/articles/17038200070545",
        read: "2026-11-22",
    },
    Provider {
        id: "transip",
        name: "TransIP",
        spf: Some("include:_spf.transip.email"),
        spf_names: &["_spf.transip.email"],
        // Second-hand, as the MX: from the zones of customers.
        selectors: &["transip-a", "transip-b", "transip-c"],
        mx: &["transip.email"],
        source: "https://www.transip.eu/knowledgebase/entry/426-setting-an-spf-record/",
        read: "2026-11-22",
    },
];
