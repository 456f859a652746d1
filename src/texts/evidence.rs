//! What a rejection is about, and which line each thing was read from, in words.

use super::Texts;
use crate::bounce::{Bounce, Certainty, Kind, Said};
use crate::findings::Arg;

impl Texts {
    /// What a rejection is about; nothing where it is not known.
    pub fn about(&self, bounce: &Bounce) -> Option<String> {
        let kind = bounce.kind?;
        Some(match (kind, bounce.results.spf) {
            _ if bounce.login => self.get("kind-login"),
            (Kind::Spf, Some(Said::PermError)) => self.get("kind-spf-perm-error"),
            (Kind::Spf, Some(Said::TempError)) => self.get("kind-spf-temp-error"),
            _ => self.word(&kind),
        })
    }

    /// The lines that the address and the sender were read from, and what is less certain.
    pub fn bounce_evidence(&self, bounce: &Bounce) -> Vec<String> {
        let text = |value: &str| Arg::Text(value.to_owned());
        let address = bounce
            .ip
            .zip(bounce.address_from.as_ref())
            .map(|(ip, line)| {
                let id = match bounce.address_certainty {
                    Some(Certainty::Likely) => "page-bounce-address-likely",
                    _ => "page-bounce-address",
                };
                self.format(id, &[("ip", text(&ip.to_string())), ("line", text(line))])
            });
        let sender = bounce.sender_from.as_ref();
        let sender = sender.map(|line| self.format("page-bounce-sender", &[("line", text(line))]));
        let several = bounce.delivery.as_ref().and_then(|delivery| {
            let to = delivery.recipient.as_ref()?;
            let [count, failed] =
                [delivery.recipients, delivery.failed].map(|count| Arg::Number(count as u64));
            let args = [
                ("count", count),
                ("failed", failed),
                ("recipient", text(to)),
            ];
            (delivery.recipients > 1 && delivery.failed > 0)
                .then(|| self.format("page-bounce-recipients", &args))
        });
        let is_likely = bounce.certainty == Some(Certainty::Likely);
        let likely = is_likely.then(|| self.get("page-bounce-likely"));
        [address, sender, several, likely]
            .into_iter()
            .flatten()
            .collect()
    }
}
