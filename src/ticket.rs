//! A report for a ticket: Markdown that stands on its own, in the words of a language.
//!
//! Everything that comes from the DNS or from a message is escaped, or stands between marks that it
//! cannot end: whoever publishes a record writes no links into somebody's ticket.

use crate::findings::Arg;
use crate::outline::{Face, Outline, Section};
use crate::report::{Fix, Report};
use crate::texts::{Part, Texts, Worded, in_dns, named, of_fix};

/// The report as Markdown (CommonMark), with a link to it where there is one.
pub fn markdown(report: &Report, texts: &Texts, link: Option<&str>) -> String {
    let outline = &Outline::of(report);
    let mut ticket = Ticket {
        report,
        outline,
        texts,
        text: String::new(),
    };
    for section in outline.sections(Face::Ticket) {
        if let Some(id) = outline.heading(section, Face::Ticket) {
            ticket.heading(3, &texts.get(id));
        }
        match section {
            Section::Verdict => ticket.verdict(),
            Section::Reasons => ticket.reasons(),
            Section::Next => ticket.next(),
            Section::Steps => ticket.fixes(),
            Section::Others => ticket.others(),
            Section::Records => ticket.records(),
            Section::Origin => ticket.origin(link),
            _ => {}
        }
    }
    ticket.text.trim_end().to_owned()
}

/// A text that grows from the top.
struct Ticket<'a> {
    report: &'a Report,
    outline: &'a Outline<'a>,
    texts: &'a Texts,
    text: String,
}

impl Ticket<'_> {
    /// What SentraGuard does, and its own words.
    fn verdict(&mut self) {
        let title = self.of_domain(self.outline.title.text_id());
        self.heading(2, &title);
        if let Some(name) = in_dns(self.report) {
            self.paragraph("", &escape(&self.texts.format("verdict-in-dns", &name)));
        }
        let detail = self.of_domain(self.outline.detail.text_id());
        self.paragraph("", &escape(&detail));
        if let Some(broken) = self.outline.broken {
            let broken = self.of_domain(broken.text_id());
            self.paragraph("", &escape(&broken));
        }
        if let Some(text) = &self.outline.quote {
            self.paragraph("> ", &escape(text));
        }
    }

    /// Why, the most decisive first.
    fn reasons(&mut self) {
        let is_numbered = self.outline.counts_alike();
        for (index, reason) in self.outline.reasons.iter().enumerate() {
            let mark = match is_numbered {
                true => format!("{}.", index + 1),
                false => "-".to_owned(),
            };
            let title = escape(&self.texts.finding(reason.finding, Part::Title));
            let means = escape(&self.texts.finding(reason.finding, Part::Means));
            self.line(&format!("{mark} **{title}** {means}"));
        }
        self.line("");
    }

    /// What to do next where that is not to publish a record.
    fn next(&mut self) {
        for next in &self.outline.next {
            let said = escape(&self.of_domain(next.text_id()));
            self.line(&["- ", &said].concat());
        }
        self.line("");
    }

    /// The records to publish.
    fn fixes(&mut self) {
        for (index, fix) in self.report.fixes.iter().enumerate() {
            self.fix(index + 1, fix);
        }
        if let Some(after) = &self.outline.after {
            self.paragraph("", &escape(&self.texts.get(after.text_id())));
        }
    }

    /// One record to publish.
    fn fix(&mut self, number: usize, fix: &Fix) {
        let action = escape(&self.texts.format(fix.text_id(), &of_fix(fix)));
        self.line(&format!("{number}. {action}"));
        self.block(&fix.line());
        let instead: Vec<&str> = fix.instead().map(String::as_str).collect();
        if !instead.is_empty() {
            self.line(&["   ", &escape(&self.texts.get("report-instead"))].concat());
            self.block(&instead.join("\n"));
        }
        for choice in &fix.choices {
            self.paragraph("   ", &escape(&self.texts.choice(choice)));
        }
    }

    /// What other gateways do.
    fn others(&mut self) {
        for other in &self.outline.others {
            let name = escape(&self.texts.word(&other.gateway));
            let outcome = escape(&self.texts.word(&other.verdict.outcome));
            let text = other.verdict.text.as_ref();
            let text = text.map(|text| [": ", &code(text)].concat());
            self.line(&format!("- {name}: {outcome}{}", text.unwrap_or_default()));
        }
        self.line("");
    }

    /// The records that were found.
    fn records(&mut self) {
        for (protocol, name, record) in self.outline.records() {
            self.line(&format!(
                "- {protocol}, {}: {}",
                code(name.as_str()),
                code(&record)
            ));
        }
        self.line("");
    }

    /// When the DNS was asked, and where to look again.
    fn origin(&mut self, link: Option<&str>) {
        let time = Arg::Text(self.texts.moment(self.report.request.now));
        let said = self.texts.format("ticket-as-of", &[("time", time)]);
        self.paragraph("", &escape(&said));
        if let Some(link) = link {
            // An address between angle brackets ends at the first of them, or at a space.
            let is_plain = !link.contains(['<', '>', ' ', '\n']);
            let link = if is_plain {
                format!("<{link}>")
            } else {
                code(link)
            };
            self.paragraph("", &link);
        }
    }

    /// A heading.
    fn heading(&mut self, level: usize, text: &str) {
        self.paragraph("", &format!("{} {}", "#".repeat(level), escape(text)));
    }

    /// A paragraph, with a blank line after it.
    fn paragraph(&mut self, before: &str, markdown: &str) {
        self.line(&[before, markdown].concat());
        self.line("");
    }

    /// What is to be copied, inside an item of a list.
    fn block(&mut self, text: &str) {
        let fence = "`".repeat(longest_run(text).max(2) + 1);
        self.line(&["   ", &fence].concat());
        for line in text.lines() {
            self.line(&["   ", line].concat());
        }
        self.line(&["   ", &fence, "\n"].concat());
    }

    /// One line.
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A sentence that takes the domain, or whose it is.
    fn of_domain(&self, id: &str) -> String {
        self.texts.format(id, &named(self.report))
    }
}

/// Text that is read as it stands (CommonMark 0.31), on one line. Plain text shows a backslash
/// before a mark, so a word with one stands in a code span, where marks mean nothing.
fn escape(text: &str) -> String {
    let text = in_one_line(text);
    let mut escaped: String = text.split_inclusive(' ').map(escape_word).collect();
    // At its start, these would begin a list or a heading.
    if escaped.starts_with(['#', '+', '-', '=']) {
        escaped.insert(0, '\\');
    }
    escaped
}

/// A word; what stands around what it says stays outside of the code span.
fn escape_word(word: &str) -> String {
    if !word.contains(|c| r"\`*_[]<>|~&!".contains(c)) {
        return word.to_owned();
    }
    let around = |c: char| c.is_whitespace() || "(),.;:?“”„«»…".contains(c);
    let start = word.len() - word.trim_start_matches(around).len();
    let end = word.trim_end_matches(around).len();
    match (word.get(..start), word.get(start..end), word.get(end..)) {
        (Some(before), Some(core), Some(after)) => [before, &code(core), after].concat(),
        _ => code(word),
    }
}

/// Text in a code span (§6.1), on one line.
fn code(text: &str) -> String {
    let text = in_one_line(text);
    let mark = "`".repeat(longest_run(&text) + 1);
    // A backtick at its end would join the mark, and of spaces at both ends one is no part of it.
    let room = match text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.is_empty() {
        true => " ",
        false => "",
    };
    [&mark, room, &text, room, &mark].concat()
}

/// Text without what ends a line.
fn in_one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// The longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_is_markup() {
        assert_eq!(
            escape("[a](b) <i> `x` _y_\n# z"),
            "`[a](b`) `<i>` `` `x` `` `_y_` # z"
        );
        assert_eq!(escape("# a"), r"\# a");
        assert_eq!(code("a `` b"), "```a `` b```");
        assert_eq!(code(""), "`  `");
        assert_eq!(
            escape("At _dmarc.shop.example: “~all” (*.example), a&b."),
            "At `_dmarc.shop.example`: “`~all`” (`*.example`), `a&b`."
        );
    }
}
