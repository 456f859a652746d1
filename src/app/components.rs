//! What is drawn: one file a part of the page.
//!
//! The parts are plain functions from a [`View`] and a piece of the report to markup. None keeps
//! anything of its own and none knows a protocol; what a press or a key does is sent as an action.

mod along;
mod beyond;
mod blocklist;
mod bounce;
mod card;
mod client;
mod copy;
mod dkim;
mod dmarc;
mod embed;
mod evidence;
mod finding;
mod fixes;
mod footer;
mod form;
mod given;
mod header;
mod help;
mod inside;
mod key_pair;
mod language;
mod link;
mod mark;
mod next;
mod others;
mod panel;
mod pasted;
mod policy_path;
mod progress;
mod reasons;
mod record;
mod result;
mod samples;
mod seats;
mod senders;
mod settings;
mod signatures;
mod space;
mod spf;
mod stopped;
mod turn;
mod verdict;
mod way;

use yew::prelude::*;

use super::view::View;
use crate::outline::{Face, Outline, Section};
pub(crate) use along::along;
pub(crate) use copy::announcement;
pub(crate) use fixes::HEADING as RECORDS_HEADING;
pub(crate) use footer::footer;
pub(crate) use form::{DOMAIN, field_id, form};
pub(crate) use given::given;
pub(crate) use header::header;
pub(crate) use inside::inside;
pub(crate) use language::{MENU as LANGUAGE_MENU, language_missing};
pub(crate) use mark::sign;
pub(crate) use pasted::pasted;
pub(crate) use progress::progress;
pub(crate) use record::{prose, words};
pub(crate) use result::{HEADING as RESULT_HEADING, result};
#[cfg(test)]
pub(crate) use samples::SAMPLES;
pub(crate) use settings::{nobody, settings};
pub(crate) use stopped::stopped;

/// The id of the section with progress or result.
pub(crate) const RESULT: &str = "result";

/// The id of the section that asks for help.
const HELP: &str = "help";

/// The heading of a section.
fn heading(view: View<'_>, outline: &Outline<'_>, section: Section) -> String {
    let id = outline.heading(section, Face::Page);
    id.map(|id| view.text(id)).unwrap_or_default()
}

/// What a gateway says, word for word: in English, whatever language the page is in.
fn quotation(view: View<'_>, said: &str) -> Html {
    html! { <blockquote lang="en">{ view.text_with("report-quoted", "text", &said) }</blockquote> }
}

/// Rows of one list that are drawn: an answer may have thousands, and a browser has its hands full with
/// them. The report as a file has all.
pub(crate) const ROWS: usize = 100;

/// How many there are beyond those that are shown.
pub(crate) fn further(view: View<'_>, all: usize, shown: usize) -> Html {
    html! {
        if all > shown {
            <p class="fine">{ view.text_count("page-space-more", all - shown) }</p>
        }
    }
}
