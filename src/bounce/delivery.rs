//! The machine-readable part of a report of failure (RFC 3464).

use serde::{Deserialize, Serialize};

/// The longest status that is read, in bytes.
const STATUS_LIMIT: usize = 64 * 1024;

/// What a delivery status says of the first recipient that failed.
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
}

impl Delivery {
    /// Whether the reporting server gave up, whatever the code says (§2.3.3).
    pub fn has_failed(&self) -> bool {
        let action = self.action.as_deref().unwrap_or_default();
        action.trim().eq_ignore_ascii_case("failed")
    }

    /// Reads a status; nothing where there is neither a recipient nor a diagnostic in it.
    pub fn read(text: &str) -> Option<Self> {
        let mut delivery = Self::default();
        let mut original = None;
        for (name, value) in fields(&text[..text.floor_char_boundary(STATUS_LIMIT)]) {
            // Most values begin with their type: "dns; mx.example" (§2.1.2).
            let untyped = || {
                let value = value.split_once(';').map_or(&*value, |(_, value)| value);
                Some(value.trim().to_owned())
            };
            let place = match &*name {
                "reporting-mta" => &mut delivery.reporting_mta,
                "remote-mta" => &mut delivery.remote_mta,
                "final-recipient" => &mut delivery.recipient,
                "original-recipient" => &mut original,
                "diagnostic-code" => &mut delivery.diagnostic,
                "status" => &mut delivery.status,
                "action" => &mut delivery.action,
                "last-attempt-date" => &mut delivery.date,
                "arrival-date" if delivery.date.is_none() => &mut delivery.date,
                _ => continue,
            };
            let plain = matches!(
                &*name,
                "status" | "action" | "last-attempt-date" | "arrival-date"
            );
            // The groups of later recipients are left aside.
            if place.is_none() || name == "last-attempt-date" {
                *place = if plain {
                    Some(value.clone())
                } else {
                    untyped()
                };
            }
        }
        delivery.recipient = delivery.recipient.or(original);
        let tells = delivery.diagnostic.is_some() || delivery.recipient.is_some();
        tells.then_some(delivery)
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
        let later = format!("{text}Last-Attempt-Date:\n Sat, 21 Nov 2026 11:00:00 +0100\n");
        let date = Delivery::read(&later).unwrap().date;
        assert_eq!(date.as_deref(), Some("Sat, 21 Nov 2026 11:00:00 +0100"));
        assert_eq!(Delivery::read("nothing: here\nof: use"), None);
    }
}
