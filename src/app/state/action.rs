//! What can happen.

use super::found::{Found, Known};
use super::key_pairs::Making;
use super::run::Unverified;
use crate::app::form::{Entry, Field, Names};
use crate::app::given::Given;
use crate::app::route::Route;
use crate::app::theme::Theme;
use crate::dns::Name;
use crate::language::Language;
use crate::outline::Section;
use crate::report::Report;

/// What can happen.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// A field was edited.
    Type {
        /// Which.
        field: Field,
        /// What stands there now.
        entry: Entry,
    },
    /// A rejection, a header or a message was pasted, dropped or chosen.
    Paste(Given),
    /// The clipboard was asked for, and gave nothing.
    NothingToPaste,
    /// It was read; nothing where what reads it could not be fetched.
    Read {
        /// What was read.
        given: Given,
        /// What it turned out to be.
        found: Option<Found>,
    },
    /// What checks several domains was asked for.
    Several {
        /// Whether it could be fetched.
        is_there: bool,
    },
    /// What draws the inside of cards was asked for.
    Cards {
        /// Whether it could be fetched.
        is_there: bool,
    },
    /// A card was unfolded, or folded again.
    Unfold {
        /// Its section.
        section: Section,
        /// Whether it is open now.
        is_open: bool,
    },
    /// What was given is to be left out, also of the result that is shown.
    Forget {
        /// The time.
        now: i64,
    },
    /// The form was sent.
    Submit {
        /// The time.
        now: i64,
    },
    /// The same check once more, past every cache.
    Again {
        /// The time.
        now: i64,
    },
    /// Somebody sends for the domain, or does not after all.
    Sender(String),
    /// Somebody sends for the domain, and the record that lets them in is asked for at once.
    LetIn {
        /// A provider or an address.
        id: String,
        /// The time.
        now: i64,
    },
    /// Other terms of the SPF record are to go than before.
    Without {
        /// Which.
        terms: Vec<String>,
        /// The report with that, where nothing has to be asked for it.
        report: Option<Box<Report>>,
        /// The time.
        now: i64,
    },
    /// A record is asked for that lets in who sends.
    Propose {
        /// The time.
        now: i64,
    },
    /// The same check once more, with another resolver first.
    AgainAt {
        /// The place of the resolver.
        index: usize,
        /// The time.
        now: i64,
    },
    /// The address changed, by a link or by going back.
    Follow {
        /// What it asks for.
        route: Option<Route>,
        /// What is read in its fields.
        names: Names,
        /// The time.
        now: i64,
    },
    /// An answer arrived.
    Progress {
        /// The job's number.
        number: usize,
        /// Questions that are known to be needed so far.
        needed: usize,
        /// Questions that were answered.
        answered: usize,
        /// The name that was answered last.
        latest: String,
    },
    /// More of a job's message is hashed.
    Hashed {
        /// The job's number.
        number: usize,
        /// How much, in words.
        words: String,
    },
    /// A job waits for something beside answers, or does not any more.
    Waits {
        /// The job's number.
        number: usize,
        /// For what, in words; none for nothing.
        words: String,
    },
    /// A job came to its end.
    Finish {
        /// The job's number.
        number: usize,
        /// The report.
        report: Box<Report>,
        /// Why signatures are not verified, where they are not.
        unverified: Option<Unverified>,
        /// What the report knows for a request for help.
        known: Known,
    },
    /// There is more to say about a check that has come to its end.
    Amend {
        /// The job's number.
        number: usize,
        /// The report with what was added.
        report: Box<Report>,
    },
    /// What shows a report is there.
    Loaded,
    /// The page's own policy forbids to ask this address.
    Forbidden(String),
    /// A job could not be ended: what it takes could not be fetched.
    Stop(usize),
    /// The running check is no longer wanted.
    Cancel,
    /// Something was copied, or that is two seconds ago.
    Copied(Option<Copied>),
    /// A key pair is being made, or was.
    KeyPair {
        /// The domain that it is for.
        domain: Name,
        /// What happened.
        making: Making,
    },
    /// Light or dark was chosen.
    Show(Theme),
    /// A language was chosen.
    Choose(&'static Language),
    /// The words of a language were asked for.
    Speak {
        /// The language.
        language: &'static Language,
        /// Whether they could be fetched.
        is_there: bool,
    },
}

/// What somebody has just copied.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Copied {
    /// The id of the element whose text it is.
    pub id: String,
    /// Whether it is on the clipboard; otherwise it is only selected.
    pub on_clipboard: bool,
}

/// Another language than the one that is shown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Wish {
    /// Nobody asked for one.
    #[default]
    None,
    /// It was chosen, and its words are being fetched.
    Asked(&'static Language),
    /// Its words could not be fetched.
    Failed(&'static Language),
}
