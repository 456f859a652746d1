//! Rejection texts, and what can be read out of them.
//!
//! People arrive with a bounce. [`read()`] recognises it by its words, and only then by its codes,
//! because gateways reuse codes that the standards give another meaning. What the text does not
//! say stays open: a text that is not known is said to be so.

mod catalogue;
mod delivery;
mod extract;
mod own;
mod results;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::dns::Name;

pub use catalogue::{Entry, entries};
pub use delivery::Delivery;
pub use own::{Own, OwnText};
pub use results::{Results, Said};

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
    /// The address that the mail came from.
    pub ip: Option<IpAddr>,
    /// What it is about; none where the text is not recognised.
    pub kind: Option<Kind>,
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
    /// What whoever runs the page says of it, where it is by a gateway of theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Own>,
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
            Self::Content | Self::Recipient => Turn::Sender,
            Self::Other => Turn::RecipientAdmin,
        }
    }
}

/// Reads a rejection text.
pub fn read(text: &str) -> Bounce {
    read_with(text, &[])
}

/// The same where some texts are known besides; they go before all others.
pub fn read_with(text: &str, own: &[OwnText]) -> Bounce {
    let end = (0..=TEXT_LIMIT.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    let text = &text[..end.unwrap_or_default()];
    let codes = extract::codes(text);
    let plain = extract::normalise(text);
    let own = own.iter().find(|own| own.matches(&plain));
    let entry = entries().find(|entry| entry.matches(&plain));
    let entry = entry.filter(|_| own.is_none());
    let kind = own.map(|own| own.kind).or(entry.map(|entry| entry.kind));
    let turn = own.map_or_else(|| entry.and_then(|entry| entry.turn), |own| own.turn);
    let class = codes.code.map(|code| code / 100);
    let by_enhanced = codes.enhanced.as_ref().and_then(|code| code.chars().next());
    let permanent = match (class, by_enhanced) {
        (Some(5), _) | (None, Some('5')) => Some(true),
        (Some(4), _) | (None, Some('4')) => Some(false),
        _ => entry.and_then(|entry| entry.permanent),
    };
    Bounce {
        gateway: entry.and_then(|entry| entry.gateway),
        code: codes.code,
        enhanced_code: codes.enhanced,
        domain: extract::domain(&plain),
        ip: extract::ip(&plain),
        kind,
        permanent,
        turn: kind.map(|kind| match (turn, permanent) {
            // A server that says "later" is taken at its word, unless something must be changed.
            (None, Some(false)) if kind.turn() != Turn::SenderDns => Turn::Nobody,
            (turn, _) => turn.unwrap_or(kind.turn()),
        }),
        results: Results::read(&plain),
        codes: extract::all_codes(text),
        delivery: None,
        own: own.map(OwnText::says),
    }
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
