//! What is handed on to whoever looks after the DNS: why, what to publish, and the link.

use super::help::Letter;
use crate::findings::Arg;
use crate::outline::{Outline, Step};
use crate::report::Fix;
use crate::texts::{Part, Texts, Worded, of_fix};

impl Letter {
    /// Composes it from a report and the link to it.
    pub(crate) fn hand_over(texts: &Texts, outline: &Outline<'_>, link: &str) -> Self {
        let domain = outline.report.domain.to_string();
        let with = |id: &str, name: &str, value: &str| {
            texts.format(id, &[(name, Arg::Text(value.to_owned()))])
        };
        let mut lines = vec![with("hand-over-ask", "domain", &domain), String::new()];
        lines.push(texts.get("report-because"));
        for reason in &outline.reasons {
            lines.push(["- ", &texts.finding(reason.finding, Part::Title)].concat());
        }
        let steps = outline.steps.iter().filter(|step| step.is_publishing());
        let fixes = steps.filter_map(|step| match step {
            Step::Record(_, fix) => Some(*fix),
            Step::Advice { .. } => None,
        });
        for (index, fix) in fixes.enumerate() {
            lines.push(String::new());
            let action = texts.format(fix.text_id(), &of_fix(fix));
            lines.push([&(index + 1).to_string(), ". ", &action].concat());
            lines.extend(record(texts, fix));
        }
        lines.push(String::new());
        if let Some(after) = &outline.after {
            lines.push(texts.get(after.text_id()));
        }
        lines.push(with("hand-over-link", "link", link));
        Self {
            subject: with("hand-over-subject", "domain", &domain),
            body: lines.join("\n"),
        }
    }
}

/// The lines about a record, and about those in whose place it comes.
fn record(texts: &Texts, fix: &Fix) -> Vec<String> {
    let line = |id: &str, value: &str| ["   ", &texts.get(id), ": ", value].concat();
    let mut lines = vec![
        line("page-fix-type", &fix.record_type),
        line("page-fix-name", fix.place().as_str()),
        line("page-fix-value", &fix.value),
    ];
    lines.extend(fix.instead().map(|old| line("report-instead", old)));
    lines
}
