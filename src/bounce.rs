//! Rejection texts, and what can be read out of them.
//!
//! People arrive with a bounce. [`read()`] first tells apart who speaks in it (`voices`): the side
//! that refused, the server that reports, the message that came back. What was refused is
//! recognised by the refusing side's words, known ones before plain ones, and only then by its
//! codes, because gateways reuse codes that the standards give another meaning; what the reporting
//! server adds counts last. Each value comes with the line that it was read from and how certain it
//! is. What the text does not say stays open: a text that is not known is said to be so.

mod address;
mod catalogue;
mod complaint;
mod delivery;
mod extract;
mod forwarding;
mod hosts;
mod one_line;
mod own;
mod plain_words;
mod read;
mod refusing_host;
mod results;
mod returned;
mod sender;
mod sieve;
mod voices;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::dns::Name;

pub use catalogue::{Entry, entries};
pub use complaint::Complaint;
pub use delivery::Delivery;
pub use own::{Own, OwnText};
pub use read::{in_lines, read, read_report, read_with, returned};
pub use results::{Results, Said};
pub use sender::{domain_of, is_mail_system};

/// What a rejection says.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Bounce {
    /// Who refused the mail; none where the words are anybody's.
    pub gateway: Option<Refuser>,
    /// The SMTP reply code.
    pub code: Option<u16>,
    /// The enhanced status code (RFC 3463).
    pub enhanced_code: Option<String>,
    /// The domain that the text blames.
    pub domain: Option<Name>,
    /// The address that the mail came from, as the refusing side says.
    pub ip: Option<IpAddr>,
    /// The line that the address was read from.
    #[serde(default)]
    pub address_from: Option<String>,
    /// How certain the address is; none where there is none.
    #[serde(default)]
    pub address_certainty: Option<Certainty>,
    /// The address that the refusing side says it saw, where no client outside can have it: a proxy
    /// of its own hides the client.
    #[serde(default)]
    pub hidden_by: Option<IpAddr>,
    /// What it is about; none where the text is not recognised.
    pub kind: Option<Kind>,
    /// How certain that is; none where it is not recognised.
    #[serde(default)]
    pub certainty: Option<Certainty>,
    /// Whether it is about logging in to the server that was to send the mail (RFC 4954 §6).
    #[serde(default)]
    pub login: bool,
    /// Whether trying again is pointless; none where the text does not say.
    pub permanent: Option<bool>,
    /// Who has to do something; none where the text is not recognised.
    #[serde(default)]
    pub turn: Option<Turn>,
    /// What the refusing side found, where it says so.
    #[serde(default)]
    pub results: Results,
    /// Every code in the text, a reply code and an enhanced code alike.
    #[serde(default)]
    pub codes: Vec<String>,
    /// What a delivery status says beside it.
    #[serde(default)]
    pub delivery: Option<Delivery>,
    /// The host that refused, where the report names it.
    #[serde(default)]
    pub refused_by: Option<String>,
    /// Who sent the mail, as far as the text says: an address, or the domain alone.
    #[serde(default)]
    pub sender: Option<String>,
    /// The line that the sender was read from.
    #[serde(default)]
    pub sender_from: Option<String>,
    /// Others who may have sent it, where lines of the same weight name several domains.
    #[serde(default)]
    pub other_senders: Vec<String>,
    /// The envelope sender, as far as the text says: an address, or the domain alone.
    #[serde(default)]
    pub envelope_sender: Option<String>,
    /// The line that shows that the mail was forwarded on its way.
    #[serde(default)]
    pub forwarded: Option<String>,
    /// What whoever runs the page says of it, where it is by a gateway of theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Own>,
}

/// How certain something is that was read out of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The side that refused or received says so.
    Stated,
    /// It follows from words or codes that may mean something else.
    Likely,
}

/// Who refuses.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "gateway-")]
pub enum Refuser {
    /// SentraGuard.
    Sentraguard,
    /// Gmail and Google Workspace.
    Gmail,
    /// All of Microsoft.
    Outlook,
    /// Yahoo and AOL.
    Yahoo,
    /// iCloud.
    Apple,
    /// Proofpoint.
    Proofpoint,
    /// Mimecast.
    Mimecast,
    /// Barracuda.
    Barracuda,
    /// GMX, Web.de and IONOS.
    Gmx,
    /// Zoho.
    Zoho,
    /// Mail.ru.
    MailRu,
    /// Orange and Wanadoo.
    Orange,
    /// Laposte.net.
    LaPoste,
    /// T-Online, of Deutsche Telekom.
    TOnline,
    /// Comcast.
    Comcast,
    /// Cisco.
    Cisco,
    /// Yandex.
    Yandex,
    /// QQ Mail, of Tencent.
    Qq,
    /// NetEase: 163.com, 126.com.
    Netease,
    /// Free, of Iliad.
    Free,
    /// KPN and XS4ALL.
    Kpn,
    /// Proximus.
    Proximus,
    /// Telenet.
    Telenet,
    /// Ziggo.
    Ziggo,
    /// AT&T.
    Att,
    /// Cox.
    Cox,
    /// Spectrum, of Charter.
    Spectrum,
    /// Rackspace.
    Rackspace,
    /// GoDaddy.
    Godaddy,
    /// Hostpoint.
    Hostpoint,
    /// Infomaniak.
    Infomaniak,
    /// Cloudflare.
    Cloudflare,
    /// Amazon: SES and WorkMail.
    Amazon,
    /// ImprovMX.
    Improvmx,
    /// Forward Email.
    ForwardEmail,
    /// Proton Mail.
    Proton,
    /// Fastmail.
    Fastmail,
    /// Symantec Email Security.cloud, of Broadcom.
    Symantec,
    /// Trend Micro.
    TrendMicro,
    /// Trellix, once FireEye.
    Trellix,
    /// MailChannels.
    Mailchannels,
    /// Hornetsecurity.
    Hornetsecurity,
    /// Sophos.
    Sophos,
}

/// What a rejection is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "kind-")]
pub enum Kind {
    /// SPF.
    Spf,
    /// DKIM.
    Dkim,
    /// DMARC.
    Dmarc,
    /// Several of them, or the text does not say which.
    Authentication,
    /// The address or domain is on a block list.
    SenderBlocked,
    /// The sending address is on a block list.
    IpBlocked,
    /// The sending address has no name that leads back to it.
    ReverseDns,
    /// Too much at once.
    Rate,
    /// What the mail contains.
    Content,
    /// The recipient.
    Recipient,
    /// Nothing was refused: a recipient reported the mail as unwanted.
    Complaint,
    /// Something else.
    Other,
}

/// Who has to do something about a rejection.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "turn-")]
pub enum Turn {
    /// Whoever looks after the DNS of the sender's domain.
    SenderDns,
    /// Whoever runs the server that the mail came from.
    SenderProvider,
    /// Who wrote the mail.
    Sender,
    /// Whoever looks after the recipient's mail.
    RecipientAdmin,
    /// Nobody for now: it is tried again.
    Nobody,
}

impl Kind {
    /// Who usually has to do something.
    fn turn(self) -> Turn {
        match self {
            Self::Spf | Self::Dkim | Self::Dmarc | Self::Authentication => Turn::SenderDns,
            Self::SenderBlocked | Self::IpBlocked | Self::ReverseDns | Self::Rate => {
                Turn::SenderProvider
            }
            Self::Content | Self::Recipient | Self::Complaint => Turn::Sender,
            Self::Other => Turn::RecipientAdmin,
        }
    }
}

impl Kind {
    /// Whether it is about what the DNS says of the sender.
    pub fn is_authentication(self) -> bool {
        matches!(
            self,
            Self::Spf | Self::Dkim | Self::Dmarc | Self::Authentication
        )
    }

    /// Whether it is about something that neither the sender's records nor the sending server
    /// decide: the recipient, what is in the mail, how much is sent.
    pub fn is_other_matter(self) -> bool {
        matches!(
            self,
            Self::Complaint | Self::Content | Self::Other | Self::Rate | Self::Recipient
        )
    }
}

impl Bounce {
    /// The address of the client that was refused, where it is certain and has a part in it.
    pub fn client_ip(&self) -> Option<IpAddr> {
        let is_stated = self.address_certainty == Some(Certainty::Stated);
        let has_part = !self.kind.is_some_and(Kind::is_other_matter) && self.forwarded.is_none();
        self.ip.filter(|_| is_stated && has_part)
    }
}

#[cfg(test)]
mod tests;
