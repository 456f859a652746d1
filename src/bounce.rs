//! Rejection texts, and what can be read out of them.
//!
//! People arrive with a bounce. [`read()`] first tells apart who speaks in it (`voices`): the side
//! that refused, the server that reports, the message that came back. What was refused is recognised
//! by the refusing side's words, known ones before plain ones, and only then by its codes, because
//! gateways reuse codes that the standards give another meaning; what the reporting server adds counts
//! last. Each value comes with the line that it was read from and how certain it is. What the text does
//! not say stays open: a text that is not known is said to be so.

mod address;
mod catalogue;
mod complaint;
mod delivery;
mod extract;
mod forwarding;
mod hosts;
mod own;
mod plain_words;
mod refusing_host;
mod results;
mod sender;
mod voices;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::dns::Name;

pub use catalogue::{Entry, entries};
pub use complaint::Complaint;
pub use delivery::Delivery;
pub use own::{Own, OwnText};
pub use results::{Results, Said};

use extract::Codes;
use voices::Voices;

/// The longest text that is read, in bytes; the rest of a longer one is left out.
const TEXT_LIMIT: usize = 64 * 1024;

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
    /// The address that the refusing side says it saw, where no client outside can have it: a proxy of
    /// its own hides the client.
    #[serde(default)]
    pub hidden_by: Option<IpAddr>,
    /// What it is about; none where the text is not recognised.
    pub kind: Option<Kind>,
    /// How certain that is; none where it is not recognised.
    #[serde(default)]
    pub certainty: Option<Certainty>,
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

    /// Whether it is about something that neither the sender's records nor the sending server decide:
    /// the recipient, what is in the mail, how much is sent.
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

/// Reads a rejection text.
pub fn read(text: &str) -> Bounce {
    read_with(text, &[])
}

/// The same where some texts are known besides; they go before all others.
pub fn read_with(text: &str, own: &[OwnText]) -> Bounce {
    read_report(text, Delivery::read(text), own)
}

/// The same of a report whose delivery status is at hand.
pub fn read_report(text: &str, delivery: Option<Delivery>, own: &[OwnText]) -> Bounce {
    let text = &text[..text.floor_char_boundary(TEXT_LIMIT)];
    let voices = Voices::of(text, delivery.as_ref());
    let plain = extract::normalise(&voices.refuser);
    let around = extract::normalise(&voices.reporter);
    let own = own
        .iter()
        .find(|own| own.matches(&plain) || own.matches(&around));
    let codes = codes(&voices, delivery.as_ref());
    let refused_by = refusing_host::refusing_host(&voices.report, delivery.as_ref());
    let meaning = match own {
        Some(own) => Some(Meaning {
            kind: own.kind,
            certainty: Certainty::Stated,
            entry: None,
        }),
        None => meaning(&voices, [&plain, &around], codes.enhanced.as_deref()),
    };
    let entry = meaning.as_ref().and_then(|meaning| meaning.entry.as_ref());
    let gateway = entry.and_then(|entry| entry.gateway);
    let by_host = || refused_by.as_deref().and_then(hosts::by_host);
    let gateway = gateway
        .or_else(|| hosts::by_signature(&plain))
        .or_else(by_host);
    let found = address::read(&voices);
    let senders = sender::read(&voices, &plain);
    let mut from = senders.from.into_iter();
    let sender = from.next();
    let by_name = sender
        .as_ref()
        .and_then(|sender| extract::sending_domain(&sender.address.to_lowercase()));
    let mut bounce = Bounce {
        gateway: gateway.filter(|_| own.is_none()),
        code: codes.code,
        domain: extract::domain(&plain).or(by_name),
        ip: found.client.as_ref().map(|client| client.ip),
        address_certainty: found.client.as_ref().map(|client| client.certainty),
        hidden_by: found.hidden.as_ref().map(|hidden| hidden.ip),
        address_from: found.client.or(found.hidden).map(|address| address.line),
        kind: meaning.as_ref().map(|meaning| meaning.kind),
        certainty: meaning.as_ref().map(|meaning| meaning.certainty),
        permanent: is_permanent(&codes).or(entry.and_then(|entry| entry.permanent)),
        enhanced_code: codes.enhanced,
        turn: None,
        results: Results::read(&plain, &around),
        codes: extract::all_codes(text),
        delivery,
        refused_by,
        sender_from: sender.as_ref().map(|sender| sender.line.clone()),
        sender: sender.map(|sender| sender.address),
        other_senders: from.map(|sender| sender.address).collect(),
        envelope_sender: senders.envelope.map(|sender| sender.address),
        forwarded: forwarding::trace(text),
        own: own.map(OwnText::says),
    };
    let told = own.map_or_else(|| entry.and_then(|entry| entry.turn), |own| own.turn);
    bounce.turn = turn(&bounce, told);
    bounce
}

/// The message that came back, as far as it stands in the text of a report.
pub fn returned(text: &str) -> &str {
    voices::split_copy(&text[..text.floor_char_boundary(TEXT_LIMIT)]).1
}

/// What a rejection is about, and how that was told.
struct Meaning {
    kind: Kind,
    certainty: Certainty,
    entry: Option<Entry>,
}

/// What a rejection is about: by the words of the refusing side, known before plain ones, then by its
/// code; then by what the reporting server says around them. Plain words and codes are asked only where
/// somebody is quoted: a text that is no reply is about anything.
fn meaning(voices: &Voices, [plain, around]: [&str; 2], enhanced: Option<&str>) -> Option<Meaning> {
    let known = |plain: &str| {
        let entry = entries().find(|entry| entry.matches(plain))?;
        Some(Meaning {
            kind: entry.kind,
            certainty: Certainty::Stated,
            entry: Some(entry),
        })
    };
    let likely = |kind: Option<Kind>| {
        kind.filter(|_| voices.is_told).map(|kind| Meaning {
            kind,
            certainty: Certainty::Likely,
            entry: None,
        })
    };
    known(plain)
        .or_else(|| likely(plain_words::kind_by_words(plain)))
        .or_else(|| likely(enhanced.and_then(plain_words::kind_by_code)))
        .or_else(|| known(around))
        .or_else(|| likely(plain_words::kind_by_words(around)))
}

/// The codes of the refusing side; the status of a delivery status where its words have none (RFC 3464
/// §2.3.4).
fn codes(voices: &Voices, delivery: Option<&Delivery>) -> Codes {
    let said = extract::codes(&voices.refuser);
    let around = extract::codes(&voices.reporter);
    let status = delivery.and_then(|delivery| delivery.status.as_deref());
    let status = status.and_then(|status| extract::codes(status).enhanced);
    Codes {
        code: said.code.or(around.code),
        enhanced: said.enhanced.or(status).or(around.enhanced),
    }
}

/// Whether trying again is pointless, by the first digit of a code (RFC 5321 §4.2.1, RFC 3463 §3.1).
fn is_permanent(codes: &Codes) -> Option<bool> {
    let class = codes.code.map(|code| code / 100);
    let by_enhanced = codes.enhanced.as_ref().and_then(|code| code.chars().next());
    match (class, by_enhanced) {
        (Some(5), _) | (None, Some('5')) => Some(true),
        (Some(4), _) | (None, Some('4')) => Some(false),
        _ => None,
    }
}

/// Who has to do something; `told` where the text itself says who.
fn turn(bounce: &Bounce, told: Option<Turn>) -> Option<Turn> {
    let kind = bounce.kind?;
    Some(match (told, kind.turn()) {
        (Some(turn), _) => turn,
        // A proxy of the receiver's hides the client: nobody outside can put that right.
        _ if bounce.hidden_by.is_some() => Turn::RecipientAdmin,
        // Whoever forwards put an address of theirs between (RFC 7208 §10.3, RFC 9989 §7.3).
        (None, Turn::SenderDns) if bounce.forwarded.is_some() => Turn::RecipientAdmin,
        // What passed, passed for another domain: the service that sends signs and returns for itself.
        (None, Turn::SenderDns) if bounce.results.are_unaligned() => Turn::SenderProvider,
        (None, Turn::SenderDns) => Turn::SenderDns,
        // A server that says "later" is taken at its word, unless something must be changed.
        (None, _) if bounce.permanent == Some(false) => Turn::Nobody,
        (None, turn) => turn,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentraguards_three_texts() {
        let kind = |text: &str| {
            let bounce = read(text);
            (bounce.gateway, bounce.kind)
        };
        let by = Some(Refuser::Sentraguard);
        assert_eq!(
            kind(
                "Your message from YOUR_EMAIL_ADDRESS has been rejected. Your email address or domain has been blocked by our spam policy."
            ),
            (by, Some(Kind::SenderBlocked))
        );
        assert_eq!(
            kind("Your IP address has been blocked due to security policies."),
            (by, Some(Kind::IpBlocked))
        );
        assert_eq!(
            kind(
                "> Your mail has been rejected by SentraGuard:\n> Your SPF, DMARC, or DKIM entry is\n> invalid, incorrect, or missing."
            ),
            (by, Some(Kind::Authentication))
        );
        let filled = read(
            "Your message from Anna@Shop.example has been rejected. Your email address or domain has been blocked by our spam policy.",
        );
        assert_eq!(
            filled.domain.map(|name| name.to_string()).as_deref(),
            Some("shop.example")
        );
    }

    #[test]
    fn a_wrapped_reply_of_gmail() {
        let text = "host gmail-smtp-in.l.google.com[142.250.102.27] said:\n\
            550-5.7.26 This email has been blocked because the sender is unauthenticated.\n\
            550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n\
            550-5.7.26  Authentication results:\n550-5.7.26  DKIM = did not pass\n\
            550-5.7.26  SPF [shop.example] with ip: [192.0.2.10] = did not pass\n\
            550 5.7.26 q1-2 - gsmtp (in reply to end of DATA command)";
        let bounce = read(text);
        assert_eq!(bounce.gateway, Some(Refuser::Gmail));
        assert_eq!(bounce.kind, Some(Kind::Authentication));
        assert_eq!(
            (bounce.code, bounce.enhanced_code.as_deref()),
            (Some(550), Some("5.7.26"))
        );
        assert_eq!(
            bounce.domain.map(|name| name.to_string()).as_deref(),
            Some("shop.example")
        );
        assert_eq!(bounce.ip, "192.0.2.10".parse().ok());
        assert_eq!(bounce.permanent, Some(true));
    }

    #[test]
    fn texts_of_ones_own_go_first() {
        let phrases = ["Rejected by  ACME".to_owned(), "‘policy’".to_owned()];
        let words = Some("Ask the postmaster.".to_owned());
        let turn = Some(Turn::RecipientAdmin);
        let own = [OwnText::new(
            "Acme",
            &phrases,
            Kind::Content,
            turn,
            words.clone(),
        )];
        let text = "550 5.7.1 Your mail has been rejected by SentraGuard:\n> Your SPF, DMARC, or DKIM entry \
            is invalid. rejected\n> by Acme, 'POLICY' 7";
        let bounce = read_with(text, &own);
        assert_eq!(
            (bounce.gateway, bounce.kind, bounce.turn),
            (None, Some(Kind::Content), turn)
        );
        let name = "Acme".to_owned();
        assert_eq!(bounce.own, Some(Own { name, words }));
        let other = read_with("rejected by Acme", &own);
        assert_eq!((other.own, other.kind), (None, None));
        let without = [OwnText::new("Acme", &[], Kind::Content, None, None)];
        assert_eq!(
            read_with(text, &without).gateway,
            Some(Refuser::Sentraguard)
        );
    }

    #[test]
    fn what_is_not_known_is_said_to_be_so() {
        let bounce = read("421 4.9.9 The moon is in the wrong house");
        assert_eq!((bounce.gateway, bounce.kind), (None, None));
        assert_eq!((bounce.code, bounce.permanent), (Some(421), Some(false)));
        assert_eq!(read("").kind, None);
        read(&"550-5.7.1 x ".repeat(100_000));
    }
}
