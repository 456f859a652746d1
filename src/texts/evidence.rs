//! Which line of a rejection each thing was read from, in words.

use super::Texts;
use crate::bounce::{Bounce, Certainty};
use crate::findings::Arg;

impl Texts {
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
        let is_likely = bounce.certainty == Some(Certainty::Likely);
        let likely = is_likely.then(|| self.get("page-bounce-likely"));
        [address, sender, likely].into_iter().flatten().collect()
    }
}
