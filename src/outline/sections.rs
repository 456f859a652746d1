//! The sections: which a report has, in which order, and under which headings.
//!
//! A face draws what is listed for it here, and nothing else. What would be empty is left out.

use super::{Outline, Step, Title, Tone};
use crate::findings::Subject;
use crate::gateways::Outcome;

/// What shows a report to somebody.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Face {
    /// The page.
    Page,
    /// Markdown, for a ticket.
    Ticket,
    /// The terminal.
    Terminal,
    /// A request for help.
    Letter,
    /// A letter to whoever looks after the DNS.
    Keeper,
}

/// A part of what is shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Section {
    /// What SentraGuard does, and its own words.
    Verdict,
    /// The way of the mail through SentraGuard, and where it stops.
    Stations,
    /// Why, the most decisive first.
    Reasons,
    /// Whose turn it is.
    Turn,
    /// What to do next where that is not to publish a record.
    Next,
    /// What is to be supplied, the most basic first.
    Lacks,
    /// What was given: what the rejection says, and what was found about it.
    Given,
    /// Whether the signatures of the message hold.
    Signatures,
    /// Who sealed the message on its way.
    Chain,
    /// The way of the message, and what receivers found.
    Way,
    /// What to do: the records to publish, and all else where there is room for it.
    Steps,
    /// What other gateways do.
    Others,
    /// The cards.
    Cards,
    /// SPF.
    Spf,
    /// DMARC.
    Dmarc,
    /// DKIM.
    Dkim,
    /// The server that sends.
    Client,
    /// Who can be asked about block lists.
    BlockLists,
    /// What SentraGuard does not ask for.
    Beyond,
    /// What was found and weighs on nothing.
    Also,
    /// The records that were found.
    Records,
    /// What cannot be known.
    Limits,
    /// How to ask for help.
    Help,
    /// Which mail it is about, as whoever asks for help says.
    Mail,
    /// Of when the report is, and where it can be seen again.
    Origin,
}

impl Face {
    /// The sections that it shows, in order.
    fn order(self) -> &'static [Section] {
        use Section::{
            Also, Beyond, Cards, Chain, Client, Dkim, Dmarc, Given, Help, Lacks, Limits, Mail,
            Next, Origin, Others, Reasons, Records, Spf, Stations, Steps, Turn, Verdict, Way,
        };
        match self {
            // It frames and folds: its sections are few, and others stand within them.
            Self::Page => &[Verdict, Origin, Given, Steps, Others, Cards, Help, Limits],
            // Whoever works on it publishes something; for the details there is the link.
            Self::Ticket => &[Verdict, Reasons, Next, Steps, Others, Records, Origin],
            // Nothing folds here: all stands in one line, from what decides to what does not, and
            // what a card would hold beside its facts has a list of its own.
            Self::Terminal => &[
                Verdict, Stations, Reasons, Given, Next, Lacks, Turn, Steps, Others, Way, Chain,
                Spf, Dmarc, Dkim, Client, Beyond, Also, Limits,
            ],
            // Whoever gets it publishes the records, and need not know of SentraGuard.
            Self::Keeper => &[Verdict, Reasons, Steps, Origin],
            // Whoever is asked looks for one mail, and publishes nothing.
            Self::Letter => &[Mail, Given, Verdict, Reasons, Next, Client, Origin],
        }
    }
}

/// The sections of the page where SentraGuard is to be asked.
const ASKING: &[Section] = &[
    Section::Verdict,
    Section::Origin,
    Section::Help,
    Section::Given,
    Section::Steps,
    Section::Others,
    Section::Cards,
];

impl Section {
    /// The sections within it, in order, where a face frames them together.
    fn inner(self) -> &'static [Self] {
        match self {
            // What is missing has its field right there.
            Self::Verdict => &[
                Self::Stations,
                Self::Reasons,
                Self::Turn,
                Self::Next,
                Self::Lacks,
            ],
            Self::Given => &[Self::Signatures, Self::Chain, Self::Way],
            Self::Cards => &[
                Self::Spf,
                Self::Dmarc,
                Self::Dkim,
                Self::Client,
                Self::BlockLists,
                Self::Beyond,
            ],
            _ => &[],
        }
    }
}

impl Outline<'_> {
    /// The sections for a face, in order.
    pub fn sections(&self, face: Face) -> impl Iterator<Item = Section> {
        let order = match face {
            // What there is to do stands before what was found.
            Face::Page if self.asks_removal() => ASKING,
            _ => face.order(),
        };
        let order = order.iter().copied();
        order.filter(move |section| self.has(*section, face))
    }

    /// The sections within one of the page, in order.
    pub fn within(&self, section: Section) -> impl Iterator<Item = Section> {
        let order = section.inner().iter().copied();
        order.filter(move |section| self.has(*section, Face::Page))
    }

    /// The name of the heading of a section, where it has one; that of the verdict is the title.
    pub fn heading(&self, section: Section, face: Face) -> Option<&'static str> {
        let is_page = face == Face::Page;
        Some(match section {
            Section::Mail => "help-ask",
            Section::Verdict if face == Face::Letter => "help-checked",
            Section::Verdict if face == Face::Keeper => "hand-over-ask",
            Section::Given if self.report.request.bounce.is_none() => "page-message",
            Section::Given => "page-bounce",
            // What else a letter says are lines below that of the verdict.
            _ if face == Face::Letter => return None,
            Section::Reasons if self.asks_removal() => "report-in-records",
            Section::Reasons => "report-because",
            Section::Next if !self.is_about_list() => "report-next",
            Section::Next if is_page => return None,
            Section::Next => "page-do",
            Section::Steps if is_page && !self.steps.iter().any(Step::is_publishing) => "page-do",
            Section::Steps => "report-publish",
            Section::Others if is_page => "page-others",
            Section::Others => "report-others",
            Section::Way => "page-hops",
            // These say by themselves what they are.
            Section::Stations => return None,
            Section::Lacks | Section::Chain if is_page => return None,
            Section::Turn if is_page => return None,
            Section::Turn => "report-turn",
            Section::Lacks => "report-supply",
            Section::Chain => "report-chain",
            Section::Cards => "page-cards",
            Section::Spf => Subject::Spf.into(),
            Section::Dmarc => Subject::Dmarc.into(),
            Section::Dkim => Subject::Dkim.into(),
            Section::Client => Subject::Ip.into(),
            Section::BlockLists => "page-blocklist",
            Section::Beyond => "report-beyond",
            Section::Also => "report-also",
            Section::Records => "report-records",
            Section::Help if self.asks_removal() => "page-next-write",
            Section::Help => "page-help",
            Section::Verdict | Section::Signatures | Section::Limits | Section::Origin => {
                return None;
            }
        })
    }

    /// Whether anything stands in a section.
    fn has(&self, section: Section, face: Face) -> bool {
        let (report, request) = (self.report, &self.report.request);
        let message = request.message.as_ref();
        let is_page = face == Face::Page;
        let is_open = report.sentraguard().outcome == Outcome::Unknown;
        match section {
            Section::Stations => self.way().is_some(),
            Section::Reasons if is_page => self.needs_reasons(),
            Section::Reasons => !self.reasons.is_empty(),
            // Where the verdict does not hang on it, there is no field below it.
            Section::Lacks if is_page && !is_open => false,
            Section::Lacks => !self.lacks.is_empty(),
            // In a text, the rejection says it already.
            Section::Turn if !is_page && request.bounce.is_some() => false,
            Section::Turn => self.turn.is_some(),
            // Whoever is asked is SentraGuard.
            Section::Next if face == Face::Letter => self.asks_sentraguard(),
            Section::Next => !self.next.is_empty(),
            // It would be said twice, or is known.
            Section::Limits => !self.asks_sentraguard(),
            // A text has no frame for all of it, and the rejection alone is a list.
            Section::Given => request.bounce.is_some() || is_page && message.is_some(),
            Section::Signatures => !report.dkim.signatures.is_empty(),
            Section::Chain => message.is_some_and(|message| message.arc.is_some()),
            Section::Way => message.is_some_and(|message| {
                let is_silent = message.results.is_empty() && message.received_spf.is_empty();
                !is_silent || !message.hops.is_empty()
            }),
            // A text has the advice with the reasons.
            Section::Steps if is_page => !self.steps.is_empty(),
            Section::Steps => !report.fixes.is_empty(),
            Section::Client => report.client.is_some(),
            Section::BlockLists | Section::Beyond => report.beyond.is_some(),
            Section::Also => !self.also().is_empty(),
            Section::Records => self.records().next().is_some(),
            _ => true,
        }
    }

    /// Whether a face with little room says why: not where the title is the only reason, nor where
    /// all is as it should be.
    fn needs_reasons(&self) -> bool {
        let is_wanted = self.title == Title::OtherMatter || self.tone != Tone::Parked;
        let is_said = self.title.says_all() && self.reasons.len() == 1;
        is_wanted && !is_said && !self.reasons.is_empty()
    }
}
