//! What is handed on to whoever looks after the DNS: why, what to publish, and the link.

use super::help::Letter;
use crate::findings::Arg;
use crate::outline::{Face, Outline, Section};
use crate::report::Fix;
use crate::texts::{Part, Texts, Worded, named, of_fix};

impl Letter {
    /// Composes it from a report and the link to it.
    pub(crate) fn hand_over(texts: &Texts, outline: &Outline<'_>, link: &str) -> Self {
        let report = outline.report;
        let mut lines = Vec::new();
        for section in outline.sections(Face::Keeper) {
            let heading = outline.heading(section, Face::Keeper);
            lines.extend(heading.map(|id| texts.format(id, &named(report))));
            match section {
                Section::Reasons => {
                    let titles = outline.reasons.iter();
                    let titles = titles.map(|reason| texts.finding(reason.finding, Part::Title));
                    lines.extend(titles.map(|title| ["- ", &title].concat()));
                }
                Section::Steps => {
                    for (index, fix) in report.fixes.iter().enumerate() {
                        lines.extend(record(texts, index + 1, fix));
                    }
                    let after = outline.after.iter();
                    lines.extend(after.map(|after| texts.get(after.text_id())));
                }
                Section::Origin => {
                    let args = [("link", Arg::Text(link.to_owned()))];
                    lines.push(texts.format("hand-over-link", &args));
                }
                _ => {}
            }
            lines.push(String::new());
        }
        Self {
            subject: texts.format("hand-over-subject", &named(report)),
            body: lines.join("\n").trim_end().to_owned(),
        }
    }
}

/// The lines about a record: what to do with it, its fields, those in whose place it comes, and what
/// it takes for granted.
fn record(texts: &Texts, number: usize, fix: &Fix) -> Vec<String> {
    let line = |id: &str, value: &str| ["   ", &texts.get(id), ": ", value].concat();
    let action = texts.format(fix.text_id(), &of_fix(fix));
    let mut lines = vec![
        [&number.to_string(), ". ", &action].concat(),
        line("page-fix-type", &fix.record_type),
        line("page-fix-name", fix.place().as_str()),
        line("page-fix-value", &fix.value),
    ];
    lines.extend(fix.instead().map(|old| line("report-instead", old)));
    if fix.keeps_others() {
        let others = texts.format("fix-keep-others", &of_fix(fix));
        lines.push(["   ", &others].concat());
    }
    let choices = fix.choices.iter().map(|choice| texts.choice(choice));
    lines.extend(choices.map(|said| ["   ", &said].concat()));
    lines
}
