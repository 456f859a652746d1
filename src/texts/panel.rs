//! What the panel of a DNS host asks for, in sentences.

use super::Texts;
use crate::findings::Arg;
use crate::hosting::{Apex, Host, Long};

impl Texts {
    /// What is known of a host's panel: which field takes what, and what becomes of it there.
    pub fn panel(&self, host: &Host) -> Vec<String> {
        let panel = &host.panel;
        let with = |id, field: &str| {
            let args = [("field", field), ("host", host.name)];
            self.format(
                id,
                &args.map(|(name, value)| (name, Arg::Text(value.to_owned()))),
            )
        };
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
        let fields = [
            panel.host.map(|field| with("panel-host", field)),
            panel.value.map(|field| with("panel-value", field)),
        ];
        let sentences = [apex, appends, long].map(|id| id.map(|id| with(id, "")));
        fields.into_iter().chain(sentences).flatten().collect()
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
}
