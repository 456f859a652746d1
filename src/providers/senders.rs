//! Services that send on behalf of a domain: newsletters, transactions, tickets.
//!
//! Many keep the return path at a name of their own, or at a name that the customer points to them
//! by CNAME. SPF is then evaluated there, and a term in the customer's record would be asked by
//! nobody: their `spf` is `None`, and what DMARC counts is their DKIM signature.

use super::Provider;

/// Sending services.
pub(super) const SENDERS: &[Provider] = &[
    Provider {
        id: "amazon-ses",
        name: "Amazon SES",
        // For a custom MAIL FROM domain; the default one is Amazon's and passes by itself.
        spf: Some("include:amazonses.com"),
        spf_names: &["amazonses.com"],
        // Three random ones a domain.
        selectors: &[],
        // Bounces of a custom MAIL FROM domain, then mail that is received, region by region.
        mx: &[
            "amazonses.com",
            "inbound-smtp.us-east-1.amazonaws.com",
            "inbound-smtp.us-west-2.amazonaws.com",
            "inbound-smtp.eu-west-1.amazonaws.com",
        ],
        source: "https://docs.aws.amazon.com/ses/latest/DeveloperGuide/mail-from-set.html",
        read: "2026-11-22",
    },
    Provider {
        id: "sendgrid",
        name: "SendGrid",
        // Automated Security, the default, keeps the record at a subdomain by CNAME. Without it
        // the customer publishes `include:sendgrid.net`.
        spf: None,
        spf_names: &["sendgrid.net"],
        // Second-hand: from the zones of customers.
        selectors: &["s1", "s2"],
        mx: &[],
        source: "https://support.sendgrid.com/hc/en-us/articles/21415314709147-Email-Authentication-SendGrid-s-Automated-Security-Explained",
        read: "2026-11-22",
    },
    Provider {
        id: "mailgun",
        name: "Mailgun",
        // Second-hand: from the zones of customers. It covers the European region as well;
        // `eu.mailgun.org` is met too.
        spf: Some("include:mailgun.org"),
        spf_names: &["mailgun.org"],
        // Second-hand: of Automatic Sender Security; older domains have one of their own.
        selectors: &["pdk1", "pdk2"],
        mx: &["mailgun.org"],
        source: "https://documentation.mailgun.com/en/latest/user_manual.html",
        read: "2026-11-22",
    },
    Provider {
        id: "mailchimp",
        name: "Mailchimp",
        // The return path is Mailchimp's; older set-ups still include `servers.mcsv.net`.
        spf: None,
        spf_names: &["servers.mcsv.net"],
        // Now the second and the third; the first is older.
        selectors: &["k2", "k3", "k1"],
        mx: &[],
        // Second-hand: Mailchimp's own page was not at hand.
        source: "https://trustyourinbox.com/kb/source-configuration/mailchimp",
        read: "2026-11-22",
    },
    Provider {
        id: "mandrill",
        name: "Mailchimp Transactional (Mandrill)",
        // DKIM and DMARC are asked for since 2024, SPF no longer.
        spf: None,
        spf_names: &["spf.mandrillapp.com"],
        // The last is the one from before 2024.
        selectors: &["mte1", "mte2", "mandrill"],
        mx: &[],
        source: "https://mailchimp.com/developer/release-notes/new-sending-domain-authentication-requirements",
        read: "2026-11-22",
    },
    Provider {
        id: "brevo",
        name: "Brevo",
        // Brevo asks for DKIM and DMARC; the return path of shared addresses is its own.
        spf: None,
        spf_names: &["spf.brevo.com", "spf.sendinblue.com"],
        // Second-hand: from the zones of customers. The last is the TXT form.
        selectors: &["brevo1", "brevo2", "mail"],
        mx: &[],
        source: "https://help.brevo.com/hc/en-us/articles/17286219877778-FAQs-About-domain-authentication-Brevo-code-DKIM-DMARC",
        read: "2026-11-22",
    },
    Provider {
        id: "postmark",
        name: "Postmark",
        // The return path is Postmark's, or a CNAME to `pm.mtasv.net`.
        spf: None,
        spf_names: &["mtasv.net"],
        // Dated, `20240101120000pm`.
        selectors: &[],
        mx: &[],
        // Second-hand: Postmark's own page was not at hand.
        source: "https://trustyourinbox.com/kb/source-configuration/postmark",
        read: "2026-11-22",
    },
    Provider {
        id: "mailjet",
        name: "Mailjet",
        spf: Some("include:spf.mailjet.com"),
        spf_names: &["spf.mailjet.com"],
        // Second-hand: from the zones of customers.
        selectors: &["mailjet"],
        mx: &[],
        source: "https://documentation.mailjet.com/hc/en-us/articles/360049641733-Authenticating-Domains-with-SPF-and-DKIM-A-Complete-Guide",
        read: "2026-11-22",
    },
    Provider {
        id: "hubspot",
        name: "HubSpot",
        // One an account, `include:<account>.spf03.hubspotemail.net`: HubSpot shows it.
        spf: None,
        spf_names: &["hubspotemail.net"],
        // `hs1-<account>` and `hs2-<account>`.
        selectors: &[],
        mx: &[],
        source: "https://knowledge.hubspot.com/email/do-i-need-to-add-hubspot-to-our-spf-record",
        read: "2026-11-22",
    },
    Provider {
        id: "salesforce",
        name: "Salesforce",
        spf: Some("include:_spf.salesforce.com"),
        spf_names: &["_spf.salesforce.com"],
        // Chosen by the customer.
        selectors: &[],
        mx: &[],
        source: "https://help.salesforce.com/s/articleView?id=sales.emailadmin_spf_overview.htm&language=en_US&type=5",
        read: "2026-11-22",
    },
    Provider {
        id: "zendesk",
        name: "Zendesk",
        spf: Some("include:mail.zendesk.com"),
        spf_names: &["mail.zendesk.com"],
        selectors: &["zendesk1", "zendesk2"],
        mx: &[],
        source: "https://support.zendesk.com/hc/en-us/articles/4408822303386-Digitally-signing-your-email-with-DKIM",
        read: "2026-11-22",
    },
    Provider {
        id: "freshdesk",
        name: "Freshdesk",
        // Freshworks asks for CNAMEs, one of them for the return path; older set-ups include
        // `email.freshdesk.com`.
        spf: None,
        spf_names: &["email.freshdesk.com"],
        // They differ from account to account.
        selectors: &[],
        mx: &[],
        source: "https://github.com/Domain-Connect/Templates/blob/master/freshworks.com.domain-authentication.json",
        read: "2026-11-22",
    },
];
