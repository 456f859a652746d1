//! Marks: a tone by shape, word and colour at once.

use yew::prelude::*;

use super::View;
use crate::findings::Subject;
use crate::outline::Tone;

impl Tone {
    /// Its class: the name of its word without its kind.
    pub(crate) fn class(self) -> &'static str {
        let word: &str = self.into();
        word.trim_start_matches("page-tone-")
    }

    /// The strokes of its sign, in a square of 24.
    fn strokes(self) -> &'static str {
        match self {
            Self::Accept => "M7 12.5l3.4 3.4L17 9",
            Self::Parked => "M8 12h8",
            Self::AtRisk => "M12 6.8v6.4M12 16.6v.2",
            Self::Unknown => "M9.3 9.4a2.8 2.8 0 1 1 4.3 2.4c-1 .6-1.6 1.1-1.6 2.1M12 17.1v.1",
            Self::Reject => "M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6",
        }
    }
}

/// A sign, without a word: one stands beside it.
pub(crate) fn sign(tone: Tone) -> Html {
    html! {
        <svg class={classes!("sign", tone.class())} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            if tone == Tone::AtRisk {
                <path class="disc" d="M12 2.2 23 21.4H1z" />
            } else if tone == Tone::Unknown {
                <rect class="disc" x="2" y="2" width="20" height="20" rx="5" />
            } else {
                <circle class="disc" cx="12" cy="12" r="11" />
            }
            <path class="stroke" d={tone.strokes()} />
        </svg>
    }
}

/// The bow of a lock that is closed, and of one that is open, above its body.
pub(crate) const LOCK: [&str; 2] = [
    "M7.5 10V7.4a4.5 4.5 0 0 1 9 0V10",
    "M7.5 10V6.4a4.5 4.5 0 0 1 8.8-1.3",
];

/// A shape of a picture, in a square of 24; beside it stands its word. With a tone, it is the bow of a
/// lock with the sign of that tone.
pub(crate) fn shape(strokes: &'static str, lock: Option<Tone>) -> Html {
    html! {
        <svg class="shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={strokes} />
            if let Some(tone) = lock {
                <rect x="4" y="9.5" width="16" height="13.5" rx="3" />
                <path class="stroke" transform="translate(2.4 6.6) scale(.8)" d={tone.strokes()} />
            }
        </svg>
    }
}

/// A sign with its word.
pub(crate) fn mark(view: View<'_>, tone: Tone, word_id: &str) -> Html {
    html! {
        <span class={classes!("mark", tone.class())}>
            { sign(tone) }
            <span>{ view.text(word_id) }</span>
        </span>
    }
}

/// The class of what belongs to a card.
pub(crate) fn card_id(subject: Subject) -> &'static str {
    match subject {
        Subject::Domain => "card-domain",
        Subject::Spf => "card-spf",
        Subject::Dmarc => "card-dmarc",
        Subject::Dkim => "card-dkim",
        Subject::Ip => "card-ip",
        Subject::Evidence => "card-evidence",
    }
}
