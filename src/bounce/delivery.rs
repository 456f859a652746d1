//! The machine-readable part of a report of failure (RFC 3464).

use serde::{Deserialize, Serialize};

/// The longest status that is read, in bytes.
const STATUS_LIMIT: usize = 64 * 1024;

/// Recipients of one status that are read.
const RECIPIENT_LIMIT: usize = 100;

/// What a delivery status says of the first recipient that was refused for a reason of policy, else
/// of the first that failed, else of the first.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Delivery {
    /// The server that reports (`Reporting-MTA`).
    pub reporting_mta: Option<String>,
    /// The server that refused (`Remote-MTA`).
    pub remote_mta: Option<String>,
    /// For whom the mail was (`Final-Recipient`, else `Original-Recipient`).
    pub recipient: Option<String>,
    /// When it was last tried (`Last-Attempt-Date`, else `Arrival-Date`), as it is written.
    pub date: Option<String>,
    /// What the refusing server said (`Diagnostic-Code`), the type left out.
    pub diagnostic: Option<String>,
    /// The status (`Status`).
    pub status: Option<String>,
    /// What became of the mail (`Action`): `failed`, `delayed` …
    #[serde(default)]
    pub action: Option<String>,
    /// How many recipients it tells of.
    #[serde(default)]
    pub recipients: usize,
    /// For how many of them delivery failed.
    #[serde(default)]
    pub failed: usize,
}

/// What is said of one recipient, and before the first of the message (§2.2, §2.3).
#[derive(Default)]
struct Group {
    read: Delivery,
    original: Option<String>,
}

impl Delivery {
    /// Whether the reporting server gave up, whatever the code says (§2.3.3).
    pub fn has_failed(&self) -> bool {
        let action = self.action.as_deref().unwrap_or_default();
        action.trim().eq_ignore_ascii_case("failed")
    }

    /// Whether it failed for a reason of policy (RFC 3463 §3.8), which records may decide.
    fn is_refused(&self) -> bool {
        let status = self.status.as_deref().unwrap_or_default();
        self.has_failed() && status.trim().starts_with("5.7.")
    }

    /// Reads a status; nothing where there is neither a recipient nor a diagnostic in it.
    pub fn read(text: &str) -> Option<Self> {
        let mut groups = vec![Group::default()];
        for (name, value) in fields(&text[..text.floor_char_boundary(STATUS_LIMIT)]) {
            if groups.last().is_some_and(|group| group.ends_before(&name)) {
                if groups.len() == RECIPIENT_LIMIT {
                    break;
                }
                groups.push(Group::default());
            }
            if let Some(group) = groups.last_mut() {
                group.take(&name, value);
            }
        }
        let mut read: Vec<Self> = groups.into_iter().map(Group::finish).collect();
        let recipients = read.iter().filter(|one| one.recipient.is_some()).count();
        let failed = read.iter().filter(|one| one.has_failed()).count();
        let reporting_mta = read.iter_mut().find_map(|one| one.reporting_mta.take());
        let arrived = read.first().and_then(|first| first.date.clone());
        let refused = read.iter().position(Self::is_refused);
        let chosen = refused.or_else(|| read.iter().position(Self::has_failed));
        let chosen = chosen.unwrap_or_default();
        let chosen = read.into_iter().nth(chosen).unwrap_or_default();
        let delivery = Self {
            date: chosen.date.or(arrived),
            reporting_mta,
            recipients,
            failed,
            ..chosen
        };
        let tells = delivery.diagnostic.is_some() || delivery.recipient.is_some();
        tells.then_some(delivery)
    }
}

impl Group {
    /// Whether a field begins what is said of another recipient.
    fn ends_before(&self, name: &str) -> bool {
        let read = &self.read;
        let is_told = read.action.is_some() || read.status.is_some() || read.diagnostic.is_some();
        match name {
            "final-recipient" => read.recipient.is_some() || (is_told && self.original.is_some()),
            "original-recipient" => {
                self.original.is_some() || (is_told && read.recipient.is_some())
            }
            _ => false,
        }
    }

    /// Takes a field in.
    fn take(&mut self, name: &str, value: String) {
        // Most values begin with their type: "dns; mx.example" (§2.1.2).
        let untyped = |value: &str| {
            let value = value.split_once(';').map_or(value, |(_, value)| value);
            value.trim().to_owned()
        };
        let read = &mut self.read;
        let place = match name {
            "reporting-mta" => &mut read.reporting_mta,
            "remote-mta" => &mut read.remote_mta,
            "final-recipient" => &mut read.recipient,
            "original-recipient" => &mut self.original,
            "diagnostic-code" => &mut read.diagnostic,
            "status" => &mut read.status,
            "action" => &mut read.action,
            "last-attempt-date" => &mut read.date,
            "arrival-date" if read.date.is_none() => &mut read.date,
            _ => return,
        };
        let plain = matches!(
            name,
            "status" | "action" | "last-attempt-date" | "arrival-date"
        );
        if place.is_none() || name == "last-attempt-date" {
            *place = Some(if plain { value } else { untyped(&value) });
        }
    }

    /// What it says.
    fn finish(self) -> Delivery {
        Delivery {
            recipient: self.read.recipient.or(self.original),
            ..self.read
        }
    }
}

/// The fields of all groups, unfolded, names in lower case.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with([' ', '\t']) && !line.trim().is_empty() {
            if let Some((_, value)) = fields.last_mut() {
                // The value may begin only on the next line.
                if !value.is_empty() {
                    value.push('\n');
                }
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_recipient_counts() {
        let text = "Reporting-MTA: dns; out.example\nArrival-Date: Sat, 21 Nov 2026 10:00:00 +0100\n\n\
                    Original-Recipient: rfc822;you@mx.example\nFinal-Recipient: rfc822; you@mx.example\n\
                    Action: failed\nStatus: 5.7.1\nRemote-MTA: dns; mx.example\n\
                    Diagnostic-Code: smtp; 550-5.7.1 One\n 550 5.7.1 two\n\n\
                    Final-Recipient: rfc822; other@mx.example\n";
        let read = Delivery::read(text).unwrap();
        assert_eq!(read.recipient.as_deref(), Some("you@mx.example"));
        assert_eq!(
            read.diagnostic.as_deref(),
            Some("550-5.7.1 One\n550 5.7.1 two")
        );
        assert_eq!(read.remote_mta.as_deref(), Some("mx.example"));
        assert_eq!((read.recipients, read.failed), (2, 1));
        let later = text.replace(
            "Action: failed",
            "Last-Attempt-Date:\n Sat, 21 Nov 2026 11:00:00 +0100\nAction: failed",
        );
        let date = Delivery::read(&later).unwrap().date;
        assert_eq!(date.as_deref(), Some("Sat, 21 Nov 2026 11:00:00 +0100"));
        assert_eq!(Delivery::read("nothing: here\nof: use"), None);
    }

    #[test]
    fn a_refusal_that_records_may_decide_counts_before_an_address_that_is_gone() {
        let text = "Reporting-MTA: dns; out.example\n\n\
                    Final-Recipient: rfc822; gone@one.example\nAction: failed\nStatus: 5.1.1\n\
                    Diagnostic-Code: smtp; 550 5.1.1 no such user\n\n\
                    Final-Recipient: rfc822; late@two.example\nAction: delayed\nStatus: 4.7.1\n\n\
                    Final-Recipient: rfc822; you@mx.example\nAction: failed\nStatus: 5.7.26\n\
                    Diagnostic-Code: smtp; 550 5.7.26 unauthenticated\n";
        let read = Delivery::read(text).unwrap();
        assert_eq!(read.recipient.as_deref(), Some("you@mx.example"));
        assert_eq!((read.recipients, read.failed), (3, 2));
    }

    #[test]
    fn the_recipient_that_failed_counts() {
        let text = "Reporting-MTA: dns; out.example\nArrival-Date: Sat, 21 Nov 2026 10:00:00 +0100\n\n\
                    Final-Recipient: rfc822; a@one.example\nOriginal-Recipient: rfc822;a@one.example\n\
                    Action: delayed\nStatus: 4.7.1\nRemote-MTA: dns; mx.one.example\n\
                    Diagnostic-Code: smtp; 451 4.7.1 later\n\n\
                    Final-Recipient: rfc822; b@two.example\nOriginal-Recipient: rfc822;b@two.example\n\
                    Action: failed\nStatus: 5.7.26\nRemote-MTA: dns; mx.two.example\n\
                    Diagnostic-Code: smtp; 550 5.7.26 no\n\n\
                    Final-Recipient: rfc822; c@two.example\nAction: Failed\nStatus: 5.1.1\n";
        let read = Delivery::read(text).unwrap();
        assert_eq!(read.recipient.as_deref(), Some("b@two.example"));
        assert_eq!(read.remote_mta.as_deref(), Some("mx.two.example"));
        assert_eq!(read.diagnostic.as_deref(), Some("550 5.7.26 no"));
        assert_eq!(read.status.as_deref(), Some("5.7.26"));
        assert_eq!(read.reporting_mta.as_deref(), Some("out.example"));
        assert_eq!(
            read.date.as_deref(),
            Some("Sat, 21 Nov 2026 10:00:00 +0100")
        );
        assert_eq!((read.recipients, read.failed), (3, 2));
        let many = "Final-Recipient: rfc822; a@one.example\nAction: relayed\n".repeat(5_000);
        let read = Delivery::read(&many).unwrap();
        assert_eq!((read.recipients, read.failed), (RECIPIENT_LIMIT, 0));
    }
}
