//! What can happen.

use super::{Found, Given};
use crate::app::form::Field;
use crate::app::key_pair::KeyPairs;
use crate::app::rest::{More, Rest};
use crate::app::route::Route;
use crate::app::theme::Theme;
use crate::app::whole::Unverified;
use crate::language::Language;
use crate::report::Report;
use crate::texts::Texts;

/// What can happen.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// A field was edited.
    Type(Field, String),
    /// A rejection, a header or a message was pasted, dropped or chosen.
    Paste(Given),
    /// The clipboard was asked for, and gave nothing.
    NothingToPaste,
    /// It was read; nothing where what reads it could not be fetched.
    Read(Given, Option<Found>),
    /// What checks several domains is there; nothing where it could not be fetched.
    More(Option<&'static More>, Option<Rest>),
    /// It is to be left out, also of the result that is shown, at a time.
    Forget(i64),
    /// The form was sent, at a time.
    Submit(i64),
    /// The same check once more, past every cache.
    Again(i64),
    /// Somebody sends for the domain, or does not after all.
    Sender(String),
    /// The same of one who does, and the record is asked for at once.
    LetIn(String, i64),
    /// A record is asked for that lets in who sends, at a time.
    Propose(i64),
    /// Once more, with the resolver of this index first.
    AgainAt(usize, i64),
    /// The address changed, by a link or by going back.
    Follow(Option<Route>, i64),
    /// An answer arrived: the job's number, needed, answered, the name.
    Progress(usize, usize, usize, String),
    /// So much of the job's message is hashed, in words.
    Hashed(usize, String),
    /// The job waits for something beside answers, in words; for nothing any more without any.
    Waits(usize, String),
    /// A job came to its end; signatures may not be verified for a reason.
    Finish(usize, Box<Report>, Option<Unverified>, Rest),
    /// There is more to say about a check that has come to its end.
    Amend(usize, Box<Report>),
    /// The rest of the program is there.
    Loaded(Rest),
    /// The page's own policy forbids to ask this address.
    Forbidden(String),
    /// A job could not be ended: the rest of the program could not be fetched.
    Stop(usize),
    /// The running check is no longer wanted.
    Cancel,
    /// Something was copied, or that is two seconds ago.
    Copied(Option<Copied>),
    /// A key pair is being made, or was.
    KeyPairs(KeyPairs),
    /// Light or dark was chosen.
    Show(Theme),
    /// A language was chosen.
    Choose(&'static Language),
    /// All its words; nothing where they could not be fetched.
    Speak(&'static Language, Option<Texts>),
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
