//! The report as a readable text for the terminal: the verdict, why, what to publish, the facts.
//!
//! Prose is wrapped at 78 columns. What is meant to be copied stands on one line.

mod beside;
mod given;
mod lines;

pub(crate) use given::unnamed;

use sentra_check::dns::{Dnssec, Name, Question};
use sentra_check::findings::{Arg, Severity};
use sentra_check::outline::{Face, Outline, Section};
use sentra_check::report::{Fix, Report};
use sentra_check::span::Span;
use sentra_check::spf::{LOOKUP_LIMIT, Node};
use sentra_check::texts::{Part, Texts, Worded, in_dns, named, of_fix, supply};
use sentra_check::{dkim, dmarc};

/// The readable text of a report.
pub fn render(report: &Report, texts: &Texts) -> String {
    let outline = &Outline::of(report);
    let mut page = Page {
        report,
        outline,
        texts,
        text: String::new(),
    };
    for section in outline.sections(Face::Terminal) {
        if let Some(id) = outline.heading(section, Face::Terminal) {
            page.heading(id);
        }
        match section {
            Section::Verdict => page.verdict(),
            Section::Stations => page.stations(),
            Section::Reasons => page.reasons(),
            Section::Given => page.bounce(),
            Section::Next => page.next(),
            Section::Lacks => page.supply(),
            Section::Turn => page.turn(),
            Section::Steps => page.fixes(),
            Section::Others => page.others(),
            Section::Way => page.message(),
            Section::Chain => page.chain(),
            Section::Spf => page.spf(),
            Section::Dmarc => page.dmarc(),
            Section::Dkim => page.dkim(),
            Section::Client => page.client(),
            Section::Beyond => page.beyond(),
            Section::Also => page.also(),
            Section::Limits => page.limits(),
            _ => {}
        }
    }
    page.text.trim_end().to_owned()
}

/// A text that grows from the top.
struct Page<'a> {
    report: &'a Report,
    outline: &'a Outline<'a>,
    texts: &'a Texts,
    text: String,
}

impl Page<'_> {
    /// What SentraGuard does, and its own words.
    fn verdict(&mut self) {
        self.prose(0, &self.of_domain(self.outline.title.text_id()));
        if let Some(name) = in_dns(self.report) {
            self.prose(0, &self.texts.format("verdict-in-dns", &name));
        }
        self.prose(0, &self.of_domain(self.outline.detail.text_id()));
        if let Some(broken) = self.outline.broken {
            self.prose(0, &self.of_domain(broken.text_id()));
        }
        if let Some(text) = &self.outline.quote {
            self.text.push('\n');
            self.prose(2, &self.quoted(text));
        }
    }

    /// The way of the mail in one line.
    fn stations(&mut self) {
        if let Some(way) = self.outline.way() {
            self.text.push('\n');
            self.prose(2, &self.texts.way(&way));
        }
    }

    /// Why, the most decisive first; what to do where neither a record nor an answer does it.
    fn reasons(&mut self) {
        let is_numbered = self.outline.counts_alike();
        for (index, reason) in self.outline.reasons.iter().enumerate() {
            let mark = match is_numbered {
                true => format!("{}.", index + 1),
                false => "-".to_owned(),
            };
            let finding = reason.finding;
            let title = self.texts.finding(finding, Part::Title);
            self.item(&mark, &title);
            self.prose(5, &self.texts.finding(finding, Part::Means));
            if reason.wants_advice {
                self.prose(5, &self.texts.finding(finding, Part::Fix));
            }
        }
    }

    /// What is missing for a certain answer.
    fn supply(&mut self) {
        for id in self.outline.lacks.iter().copied().filter_map(supply) {
            self.item("-", &self.of_domain(id));
        }
    }

    /// What to do next where that is not to publish a record.
    fn next(&mut self) {
        for next in &self.outline.next {
            self.item("-", &self.of_domain(next.text_id()));
        }
    }

    /// Whose turn it is, and where that is.
    fn turn(&mut self) {
        let turn = self.outline.turn.map(|turn| self.of_domain(turn.text_id()));
        let keeper = self.outline.keeper.as_ref();
        let keeper = keeper.map(|keeper| self.texts.format(keeper.text_id(), &keeper.named()));
        for sentence in turn.into_iter().chain(keeper) {
            self.prose(2, &sentence);
        }
    }

    /// The records to publish.
    fn fixes(&mut self) {
        for (index, fix) in self.report.fixes.iter().enumerate() {
            self.fix(index + 1, fix);
        }
        if let Some(after) = &self.outline.after {
            self.prose(2, &self.texts.get(after.text_id()));
        }
    }

    /// One record to publish.
    fn fix(&mut self, number: usize, fix: &Fix) {
        let args = of_fix(fix);
        let action = self.texts.format(fix.text_id(), &args);
        self.item(&format!("{number}."), &action);
        self.line(7, &fix.line());
        let mut instead = fix.instead().peekable();
        if instead.peek().is_some() {
            self.prose(5, &self.texts.get("report-instead"));
        }
        for replaced in instead {
            self.line(7, replaced);
        }
        if fix.keeps_others() {
            self.prose(5, &self.texts.format("fix-keep-others", &args));
        }
        for choice in &fix.choices {
            self.prose(5, &self.texts.choice(choice));
        }
        self.text.push('\n');
    }

    /// What other gateways do.
    fn others(&mut self) {
        for other in &self.outline.others {
            let name = self.texts.word(&other.gateway);
            self.row_of(&name, &self.texts.word(&other.verdict.outcome));
            if let Some(text) = &other.verdict.text {
                self.row_of("", &self.quoted(text));
            }
        }
    }

    /// SPF: the records, what they come to, and what is wrong in them.
    fn spf(&mut self) {
        let spf = &self.report.spf;
        for record in spf.records.iter().chain(&spf.near_misses) {
            self.row("report-record", &record.shown());
        }
        if let Some(result) = &spf.result {
            self.row("report-result", &self.texts.word(result));
        }
        if let Some(explanation) = &spf.explanation {
            self.row("report-explanation", explanation);
        }
        let nodes = spf.expansion.root.walk();
        if nodes.iter().any(|node| !node.record.is_empty()) {
            let counts = [
                ("count", Arg::Number(spf.lookups as u64)),
                ("limit", Arg::Number(LOOKUP_LIMIT as u64)),
                ("voids", Arg::Number(spf.voids as u64)),
            ];
            let counts = self.texts.format("report-lookups-count", &counts);
            self.row("report-lookups", &counts);
        }
        for node in nodes.iter().skip(1) {
            let state = self.texts.word(&node.state);
            self.row("report-includes", &format!("{}: {state}", node.domain));
        }
        if let Some(space) = &spf.space {
            self.row("report-space", &self.texts.space(space));
        }
        for step in spf.check.iter().flat_map(|check| check.steps.iter()) {
            let said = self.texts.word(&step.kind);
            let words = step.subject();
            let indent = "  ".repeat(step.depth.min(5));
            self.row("report-trace", &format!("{indent}{words}: {said}"));
        }
        for node in &nodes {
            self.spf_faults(node);
        }
        for node in &nodes {
            self.asked(Name::parse(&node.domain).ok().map(Question::txt));
        }
    }

    /// What is wrong in one SPF record.
    fn spf_faults(&mut self, node: &Node) {
        for fault in &node.faults {
            let said = self.texts.word(&fault.kind);
            self.fault(&node.record, fault.span, &said);
            self.suggestion(fault.suggestion.as_deref());
        }
    }

    /// What was probably meant in place of a fault.
    fn suggestion(&mut self, suggestion: Option<&str>) {
        if let Some(suggestion) = suggestion {
            let args = [("suggestion", text(&suggestion))];
            let said = self.texts.format("report-suggestion", &args);
            self.row_of("", &said);
        }
    }

    /// DMARC: the record that applies, and what it asks for.
    fn dmarc(&mut self) {
        let dmarc = &self.report.dmarc;
        let visits = &dmarc.walk.visits;
        for visit in visits {
            let reading = self.texts.word(&dmarc.walk.reading(visit));
            if let Some(question) = visit.question() {
                self.row("report-walk", &format!("{}: {reading}", question.name));
            }
            let Some(record) = &visit.record else {
                continue;
            };
            self.row("report-record", &record.text);
            for remark in &record.remarks {
                let said = self.texts.word(&remark.kind);
                self.fault(&record.text, remark.span, &said);
                self.suggestion(remark.suggestion.as_deref());
            }
        }
        if let Some(policy) = &dmarc.policy {
            self.row("report-policy", &self.texts.word(policy));
        }
        if let Some(below) = &dmarc.subdomains {
            self.row("report-subdomains", &self.texts.word(&below.existing));
            if below.existing != below.nonexistent {
                self.row("report-nonexistent", &self.texts.word(&below.nonexistent));
            }
        }
        if let Some(older) = &dmarc.older {
            let question = older.record_domain.as_ref().and_then(dmarc::question);
            let record = question.map_or_else(
                || self.texts.get("visit-state-no-record"),
                |question| question.name.to_string(),
            );
            let said = format!("{record} ({})", older.organizational_domain);
            self.row("report-older", &said);
        }
        if let Some(result) = &dmarc.result {
            self.row("report-result", &self.texts.word(result));
        }
        for identity in &dmarc.identities {
            let alignment = self.texts.word(&identity.alignment);
            self.row(
                "report-identities",
                &format!("{}: {alignment}", identity.domain),
            );
        }
        for visit in visits {
            self.asked(visit.question());
        }
    }

    /// DKIM: the keys, and what is wrong with them.
    fn dkim(&mut self) {
        let dkim = &self.report.dkim;
        if self.outline.has_broken_signature() {
            self.prose(2, &self.texts.get("report-key-and-signature"));
        }
        for key in &dkim.keys {
            let mut chain = vec![key.selector.as_str()];
            chain.extend(key.aliases.iter().map(Name::as_str));
            let state = self.texts.word(&key.state);
            let mut said = format!("{}: {state}", chain.join(" → "));
            let bits = key.record.as_ref().and_then(|record| record.bits);
            if let Some(bits) = bits {
                let args = [("bits", Arg::Number(bits as u64))];
                said = format!("{said}, {}", self.texts.format("report-bits", &args));
            }
            self.row("report-keys", &said);
            if let Some(record) = &key.record {
                for fault in &record.faults {
                    let said = self.texts.word(&fault.kind);
                    self.fault(&record.text, fault.span, &said);
                }
            }
        }
        for signature in &dkim.signatures {
            let reasons = signature
                .reasons
                .iter()
                .map(|reason| self.texts.word(reason));
            let said: Vec<String> = std::iter::once(self.texts.word(&signature.result))
                .chain(reasons)
                .collect();
            let args = [
                ("domain", text(&signature.domain)),
                ("selector", text(&signature.selector)),
                ("result", text(&said.join(", "))),
            ];
            self.row(
                "report-signatures",
                &self.texts.format("report-signature", &args),
            );
        }
        if !dkim.any_usable() {
            let namespace = self.of_domain(dkim.namespace.text_id());
            self.row("report-namespace", &namespace);
        }
        for key in &dkim.keys {
            self.asked(Some(Question::txt(key.name.clone())));
        }
        let above = self.report.domain.prefixed(dkim::NAMESPACE);
        self.asked(above.ok().map(Question::txt));
    }

    /// What was found and weighs on nothing.
    fn also(&mut self) {
        for finding in self.outline.also() {
            self.item("-", &self.texts.finding(finding, Part::Title));
            if finding.severity != Severity::Good {
                self.prose(5, &self.texts.finding(finding, Part::Fix));
            }
        }
    }

    /// What cannot be known.
    fn limits(&mut self) {
        self.text.push('\n');
        self.prose(0, &self.texts.get("limits-blocklist"));
    }

    /// A sentence that takes the domain, or whose it is.
    fn of_domain(&self, id: &str) -> String {
        self.texts.format(id, &named(self.report))
    }

    /// What a gateway says, in quotation marks.
    fn quoted(&self, said: &str) -> String {
        self.texts.format("report-quoted", &[("text", text(&said))])
    }

    /// A question with its answer, in brief.
    fn asked(&mut self, question: Option<Question>) {
        let Some(question) = question else { return };
        let Ok(answer) = self.report.snapshot.get(&question) else {
            return;
        };
        let mut parts = vec![self.texts.answer(answer)];
        if let Some(ttl) = answer.ttl {
            let count = Arg::Number(ttl.into());
            parts.push(self.texts.format("report-ttl", &[("count", count)]));
        }
        if answer.dnssec != Dnssec::Unsigned {
            parts.push(self.texts.word(&answer.dnssec));
        }
        if !answer.resolver.is_empty() {
            parts.push(answer.resolver.clone());
        }
        let said = format!("{question}: {}", parts.join(", "));
        self.row("report-evidence", &said);
    }

    /// A part of a record and what is wrong with it.
    fn fault(&mut self, record: &str, span: Span, fault: &str) {
        let args = [
            ("part", text(&lines::shortened(span.of(record)))),
            ("fault", text(&fault)),
        ];
        let said = self.texts.format("report-fault", &args);
        self.row_of("", &said);
    }
}

/// An argument that is shown as it is.
fn text(value: &impl ToString) -> Arg {
    Arg::Text(value.to_string())
}
