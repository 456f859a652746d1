//! Services that keep the mailboxes of a domain: they receive its mail and send it.

use super::Provider;

/// Mailbox services.
pub(super) const MAILBOXES: &[Provider] = &[
    Provider {
        id: "microsoft-365",
        name: "Microsoft 365",
        spf: Some("include:spf.protection.outlook.com"),
        spf_names: &[
            "spf.protection.outlook.com",
            "spf.protection.office365.us",
            "spf.protection.partner.outlook.cn",
        ],
        selectors: &["selector1", "selector2"],
        // The second is the name of tenants with DNSSEC, `contoso-com.o-v1.mx.microsoft`.
        mx: &["mail.protection.outlook.com", "mx.microsoft"],
        source: "https://learn.microsoft.com/defender-office-365/email-authentication-spf-configure",
        read: "2026-11-22",
    },
    Provider {
        id: "google-workspace",
        name: "Google Workspace",
        spf: Some("include:_spf.google.com"),
        spf_names: &["_spf.google.com"],
        // The default that the console offers; an administrator can choose another.
        selectors: &["google"],
        // `smtp.google.com` since 2023, the five others before; both are in use.
        mx: &["smtp.google.com", "aspmx.l.google.com", "googlemail.com"],
        // Second-hand: read in pages that quote this one.
        source: "https://support.google.com/a/answer/33786",
        read: "2026-11-22",
    },
    Provider {
        id: "zoho",
        name: "Zoho Mail",
        // Second-hand: Zoho's page leaves the value to its console, which shows it by region.
        spf: Some("include:zohomail.com"),
        spf_names: &["zohomail.com", "zoho.com"],
        // The default that the console offers.
        selectors: &["zmail"],
        mx: &["zoho.com"],
        source: "https://www.zoho.com/mail/help/adminconsole/configure-email-delivery.html",
        read: "2026-11-22",
    },
    Provider {
        id: "zoho-eu",
        name: "Zoho Mail (Europe)",
        // Second-hand: from the zones of customers, which have `mx.zoho.eu` beside it.
        spf: Some("include:zohomail.eu"),
        spf_names: &["zohomail.eu", "zoho.eu"],
        selectors: &["zmail"],
        // Second-hand, as above.
        mx: &["zoho.eu"],
        source: "https://www.zoho.com/mail/help/adminconsole/configure-email-delivery.html",
        read: "2026-11-22",
    },
    Provider {
        id: "fastmail",
        name: "Fastmail",
        // Second-hand, as the MX: the copy of the source ends before its table of records.
        spf: Some("include:spf.messagingengine.com"),
        spf_names: &["spf.messagingengine.com"],
        selectors: &["fm1", "fm2", "fm3"],
        mx: &["messagingengine.com"],
        source: "https://www.fastmail.help/hc/en-us/articles/360060591153",
        read: "2026-11-22",
    },
    Provider {
        id: "proton",
        name: "Proton Mail",
        spf: Some("include:_spf.protonmail.ch"),
        spf_names: &["protonmail.ch"],
        // Second-hand, as the MX: the console shows them.
        selectors: &["protonmail", "protonmail2", "protonmail3"],
        mx: &["protonmail.ch"],
        source: "https://proton.me/support/anti-spoofing-custom-domain",
        read: "2026-11-22",
    },
    Provider {
        id: "icloud",
        name: "iCloud+ Custom Email Domain",
        spf: Some("include:icloud.com"),
        spf_names: &["icloud.com"],
        // Second-hand, as the MX: from the zones of customers.
        selectors: &["sig1"],
        mx: &["mail.icloud.com"],
        source: "https://support.apple.com/102374",
        read: "2026-11-22",
    },
];
