//! Abuse reports (RFC 5965): a recipient marked a mail as spam, and their provider says so.

use super::{Bounce, Certainty, Kind, Turn};

/// Bytes of a report that are read.
const LIMIT: usize = 16 * 1024;

/// What an abuse report says.
#[derive(Debug, Default)]
pub struct Complaint {
    /// The envelope sender (`Original-Mail-From`).
    mail_from: Option<String>,
    /// Whether it reports on authentication (RFC 6591), and not on what somebody thought of the
    /// mail.
    is_authentication: bool,
}

impl Complaint {
    /// Reads the machine-readable part, `message/feedback-report` (§3).
    pub fn read(text: &str) -> Self {
        let mut complaint = Self::default();
        for line in text[..text.floor_char_boundary(LIMIT)].lines() {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim().trim_matches(['<', '>']);
            match &*name.trim().to_ascii_lowercase() {
                "original-mail-from" if value.contains('@') => {
                    complaint.mail_from.get_or_insert(value.to_owned());
                }
                "feedback-type" => {
                    complaint.is_authentication = value.eq_ignore_ascii_case("auth-failure");
                }
                _ => {}
            }
        }
        complaint
    }

    /// What is read of a text, as an abuse report: nothing was refused, whatever words it quotes. A
    /// report on authentication says that a receiver found it wanting.
    pub fn of(self, read: Bounce) -> Bounce {
        let (kind, turn) = if self.is_authentication {
            (Kind::Dmarc, Turn::SenderDns)
        } else {
            (Kind::Complaint, Turn::Sender)
        };
        Bounce {
            kind: Some(kind),
            certainty: Some(Certainty::Stated),
            turn: Some(turn),
            permanent: None,
            code: None,
            enhanced_code: None,
            ip: None,
            address_from: None,
            address_certainty: None,
            envelope_sender: self.mail_from.or(read.envelope_sender.clone()),
            ..read
        }
    }
}
