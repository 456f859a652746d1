//! What the panel of a DNS host calls its fields, and what it asks for, in sentences.

use super::Texts;
use crate::findings::Arg;
use crate::hosting::{Apex, Host, Long};

/// A field of a panel that a host may call otherwise.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Field {
    /// The name of a record.
    Host,
    /// The text of it.
    Value,
}

impl Texts {
    /// What a field is called here, and at a host that calls it otherwise.
    pub fn field(&self, field: Field, host: Option<&Host>) -> String {
        let (id, theirs) = match field {
            Field::Host => ("page-fix-host", host.and_then(|host| host.panel.host)),
            Field::Value => ("page-fix-value", host.and_then(|host| host.panel.value)),
        };
        let ours = self.get(id);
        let named = host.zip(theirs.filter(|name| *name != ours));
        named.map_or(ours.clone(), |(host, name)| {
            let args = [("field", &*ours), ("host", host.name), ("name", name)];
            let args = args.map(|(name, value)| (name, Arg::Text(value.to_owned())));
            self.format("page-fix-there", &args)
        })
    }

    /// What is known of a host's panel: what becomes there of what is typed.
    pub fn panel(&self, host: &Host) -> Vec<String> {
        let panel = &host.panel;
        let apex = panel.apex.map(|apex| match apex {
            Apex::At => "panel-apex-at",
            Apex::Empty => "panel-apex-empty",
            Apex::Whole => "panel-apex-whole",
        });
        let long = panel.long.map(|long| match long {
            Long::Whole => "panel-long-whole",
            Long::Split => "panel-long-split",
            Long::Refused => "panel-long-refused",
        });
        let appends = panel.appends.map(|appends| match appends {
            true => "panel-appends",
            false => "panel-appends-nothing",
        });
        let known = [apex, appends, long].into_iter().flatten();
        let args = [("host", Arg::Text(host.name.to_owned()))];
        known.map(|id| self.format(id, &args)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hosting::hosts;

    #[test]
    fn every_panel_is_told_in_whole_sentences() {
        let texts = Texts::parse(include_str!("../../www/texts/en-report.ftl"));
        for host in hosts() {
            for sentence in texts.panel(&host) {
                let is_whole = sentence.ends_with('.') && !sentence.contains(['[', '{']);
                assert!(is_whole, "{}: {sentence}", host.id);
            }
        }
    }

    #[test]
    fn a_field_has_the_words_of_the_host_beside_ours() {
        let texts = Texts::parse(include_str!("../../www/texts/en-report.ftl"));
        let host = |id| hosts().find(|host| host.id == id);
        let of = |id| {
            let host = host(id);
            [Field::Host, Field::Value].map(|field| texts.field(field, host.as_ref()))
        };
        assert_eq!(of("nobody"), ["Host", "Value"]);
        // What is called as here, or not known, is not said.
        assert_eq!(of("namecheap"), ["Host", "Value"]);
        assert_eq!(of("route-53"), ["Host", "Value"]);
        let porkbun = ["Host", "Value (at Porkbun: Answer)"];
        assert_eq!(of("porkbun"), porkbun);
        let cloudflare = ["Host (at Cloudflare: Name)", "Value"];
        assert_eq!(of("cloudflare"), cloudflare);
    }
}
