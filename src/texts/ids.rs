//! Which text stands for which fact: here for those of a report and of a rejection, in `facts` for those
//! of the DNS and of SPF, DKIM and DMARC.
//!
//! The names are matched out one by one, so that a new variant asks for a text before it compiles,
//! and a test finds every name that is asked for.

use crate::bounce::{Kind, Refuser, Said, Turn};
use crate::evidence::Unreadable;
use crate::findings::{Severity, Subject};
use crate::fixes::Choice;
use crate::gateways::{Gateway, Outcome};
use crate::report::{Action, Fix, NotSaved};
use crate::settings::Wrong;

/// A fact that has a text.
pub trait Worded {
    /// The name of its text.
    fn text_id(&self) -> &'static str;
}

impl Worded for Fix {
    fn text_id(&self) -> &'static str {
        if self.is_last_resort() {
            "fix-last-resort"
        } else if self.owner.is_some() {
            "fix-ask"
        } else if !self.removes.is_empty() {
            "fix-unalias"
        } else if self.is_alias() {
            "fix-alias"
        } else {
            self.action.text_id()
        }
    }
}

/// Says which text stands for which variant.
macro_rules! worded {
    ($($type:ty { $($pattern:pat => $id:expr,)+ })+) => {
        $(impl Worded for $type {
            fn text_id(&self) -> &'static str {
                match self {
                    $($pattern => $id,)+
                }
            }
        })+
    };
}

mod facts;

worded! {
    Outcome {
        Self::Accept => "outcome-accept",
        Self::AtRisk => "outcome-at-risk",
        Self::Reject => "outcome-reject",
        Self::Unknown => "outcome-unknown",
    }
    Gateway {
        Self::Gmail => "gateway-gmail",
        Self::Sentraguard => "gateway-sentraguard",
    }
    Wrong {
        Self::Blocklist => "settings-blocklist",
        Self::Empty => "settings-empty",
        Self::Misspelt => "settings-misspelt",
        Self::Missing => "settings-missing",
        Self::NoBoolean => "settings-no-boolean",
        Self::NoColour => "settings-no-colour",
        Self::NoId => "settings-no-id",
        Self::NoList => "settings-no-list",
        Self::NoMailAddress => "settings-no-mail-address",
        Self::NoObject => "settings-no-object",
        Self::NoText => "settings-no-text",
        Self::NoUrl => "settings-no-url",
        Self::NoneOf => "settings-none-of",
        Self::NotHttps => "settings-not-https",
        Self::TooFaint => "settings-too-faint",
        Self::TooLong => "settings-too-long",
        Self::UnknownKey => "settings-unknown-key",
        Self::UnknownProvider => "settings-unknown-provider",
    }
    Refuser {
        Self::Sentraguard => "gateway-sentraguard",
        Self::Gmail => "gateway-gmail",
        Self::Outlook => "gateway-outlook",
        Self::Yahoo => "gateway-yahoo",
        Self::Apple => "gateway-apple",
        Self::Proofpoint => "gateway-proofpoint",
        Self::Mimecast => "gateway-mimecast",
        Self::Barracuda => "gateway-barracuda",
        Self::Gmx => "gateway-gmx",
        Self::Zoho => "gateway-zoho",
        Self::MailRu => "gateway-mail-ru",
        Self::Orange => "gateway-orange",
        Self::LaPoste => "gateway-la-poste",
        Self::TOnline => "gateway-t-online",
        Self::Comcast => "gateway-comcast",
        Self::Cisco => "gateway-cisco",
        Self::Yandex => "gateway-yandex",
        Self::Qq => "gateway-qq",
        Self::Netease => "gateway-netease",
        Self::Free => "gateway-free",
        Self::Kpn => "gateway-kpn",
        Self::Proximus => "gateway-proximus",
        Self::Telenet => "gateway-telenet",
        Self::Ziggo => "gateway-ziggo",
        Self::Att => "gateway-att",
        Self::Cox => "gateway-cox",
        Self::Spectrum => "gateway-spectrum",
        Self::Rackspace => "gateway-rackspace",
        Self::Godaddy => "gateway-godaddy",
        Self::Hostpoint => "gateway-hostpoint",
        Self::Infomaniak => "gateway-infomaniak",
        Self::Cloudflare => "gateway-cloudflare",
        Self::Amazon => "gateway-amazon",
        Self::Improvmx => "gateway-improvmx",
        Self::ForwardEmail => "gateway-forward-email",
        Self::Proton => "gateway-proton",
        Self::Fastmail => "gateway-fastmail",
        Self::Symantec => "gateway-symantec",
        Self::TrendMicro => "gateway-trend-micro",
        Self::Trellix => "gateway-trellix",
        Self::Mailchannels => "gateway-mailchannels",
        Self::Hornetsecurity => "gateway-hornetsecurity",
        Self::Sophos => "gateway-sophos",
    }
    Kind {
        Self::Spf => "kind-spf",
        Self::Dkim => "kind-dkim",
        Self::Dmarc => "kind-dmarc",
        Self::Authentication => "kind-authentication",
        Self::SenderBlocked => "kind-sender-blocked",
        Self::IpBlocked => "kind-ip-blocked",
        Self::ReverseDns => "kind-reverse-dns",
        Self::Rate => "kind-rate",
        Self::Content => "kind-content",
        Self::Recipient => "kind-recipient",
        Self::Complaint => "kind-complaint",
        Self::Other => "kind-other",
    }
    Turn {
        Self::SenderDns => "turn-sender-dns",
        Self::SenderProvider => "turn-sender-provider",
        Self::Sender => "turn-sender",
        Self::RecipientAdmin => "turn-recipient-admin",
        Self::Nobody => "turn-nobody",
    }
    Said {
        Self::Pass => "said-pass",
        Self::Fail => "said-fail",
        Self::None => "said-none",
        Self::PermError => "said-perm-error",
        Self::TempError => "said-temp-error",
    }
    NotSaved {
        Self::NoReport => "saved-no-report",
        Self::Newer => "saved-newer",
        Self::TooLarge => "saved-too-large",
    }
    Unreadable {
        Self::Empty => "unreadable-empty",
        Self::TooLarge => "unreadable-too-large",
        Self::TooManyFields => "unreadable-too-many-fields",
        Self::SeveralMessages => "unreadable-several-messages",
        Self::Picture => "unreadable-picture",
        Self::Pdf => "unreadable-pdf",
        Self::Archive => "unreadable-archive",
        Self::OutlookFile => "unreadable-outlook-file",
        Self::Binary => "unreadable-binary",
    }
    Severity {
        Self::Error => "severity-error",
        Self::Warning => "severity-warning",
        Self::Notice => "severity-notice",
        Self::Good => "severity-good",
    }
    Subject {
        Self::Domain => "subject-domain",
        Self::Spf => "subject-spf",
        Self::Dmarc => "subject-dmarc",
        Self::Dkim => "subject-dkim",
        Self::Ip => "subject-ip",
        Self::Evidence => "subject-evidence",
    }
    Choice {
        Self::ProviderSends(_) => "choice-provider-sends",
        Self::OnlyTheseSend => "choice-only-these-send",
        Self::MailHostsSend => "choice-mail-hosts-send",
        Self::WebServerSends => "choice-web-server-sends",
        Self::IgnoredTermsDropped(_) => "choice-ignored-terms-dropped",
        Self::IgnoredTagsDropped(_) => "choice-ignored-tags-dropped",
        Self::LoopWrittenOut(_) => "choice-loop-written-out",
        Self::DeadTermsDropped(_) => "choice-dead-terms-dropped",
        Self::PrivateNetworksDropped(_) => "choice-private-networks-dropped",
        Self::CommentDropped(_) => "choice-comment-dropped",
        Self::SendersDropped(_) => "choice-senders-dropped",
        Self::AddressesWrittenOut(_) => "choice-addresses-written-out",
        Self::IgnoredTermsCount => "choice-ignored-terms-count",
        Self::OthersAreMarked => "choice-others-are-marked",
        Self::ReportsAreRead(_) => "choice-reports-are-read",
        Self::MildestPolicy => "choice-mildest-policy",
        Self::PolicyTakesEffect(_) => "choice-policy-takes-effect",
        Self::SigningWorks => "choice-signing-works",
        Self::RelaxedAlignment => "choice-relaxed-alignment",
        Self::AliasRemoved(_) => "choice-alias-removed",
    }
    Action {
        Self::Add => "fix-add",
        Self::Replace => "fix-replace",
    }
}
