//! The text of a record, with the faulty parts marked at their place.

use yew::prelude::*;

use super::View;
use crate::dns::Question;
use crate::outline::Word;
use crate::span::Span;

/// Characters without a break beyond which a record is shown short.
const LONG: usize = 80;

/// Characters beyond which a text is drawn as one piece: it then breaks inside a word as well, and its
/// strings are not told apart, but a browser has not thousands of pieces to lay out.
const IN_WORDS: usize = 4_000;

/// Characters that are shown at either end of what is shown short.
const ENDS: usize = 20;

/// A record as it stands at a name: borders of its strings, faulty parts marked.
pub(crate) fn record(view: View<'_>, question: &Question, text: &str, marks: &[Span]) -> Html {
    let in_words = text.len() <= IN_WORDS;
    let borders = match in_words {
        true => borders(view, question, text),
        false => Vec::new(),
    };
    let mut cuts: Vec<usize> = vec![0, text.len()];
    cuts.extend(&borders);
    cuts.extend(marks.iter().flat_map(|mark| [mark.start, mark.end]));
    cuts.retain(|cut| text.is_char_boundary(*cut));
    cuts.sort_unstable();
    cuts.dedup();
    let pieces = cuts.windows(2).map(|cut| {
        let piece = Span::new(cut[0], cut[1]);
        let border = borders.contains(&piece.start);
        let marked = marks.iter().any(|mark| mark.start <= piece.start && piece.end <= mark.end);
        let piece = piece.of(text);
        html! {
            <>
                if border {
                    <span class="border" title={view.text("page-border")} aria-hidden="true">{ "\u{2506}" }</span>
                }
                if marked {
                    <mark class="word">{ piece }</mark>
                } else if in_words {
                    { words(piece) }
                } else {
                    { piece }
                }
            </>
        }
    });
    html! { <code class="record">{ for pieces }</code> }
}

/// A record beside another: what is in it alone is marked, by an element that says so.
pub(crate) fn changed(words: &[Word<'_>], mark: &'static str) -> Html {
    let words = words.iter().map(|word| {
        let [before, differs, after] = word.parts();
        let rest = after.trim_end_matches(' ');
        let space = after.strip_prefix(rest).unwrap_or_default();
        html! {
            <>
                <span class="word">
                    { pieces(before) }
                    if !differs.is_empty() {
                        <@{mark}>{ pieces(differs) }</@>
                    }
                    { pieces(rest) }
                </span>
                { space }
            </>
        }
    });
    html! { <>{ for words }</> }
}

/// A text that breaks between its words, and inside one only where it is longer than the line: first
/// where a name, an address or a term has a joint.
pub(crate) fn words(text: &str) -> Html {
    in_words(text, true)
}

/// A sentence in which names and addresses break like this.
pub(crate) fn prose(text: &str) -> Html {
    in_words(text, false)
}

/// A text in words, each of which is kept on one line where it fits; in a sentence, of those alone
/// that have joints.
fn in_words(text: &str, is_each: bool) -> Html {
    let words = text.split_inclusive(' ').map(|word| {
        if !is_each && joints(word).next().is_none() {
            return Html::from(word.to_owned());
        }
        match word.strip_suffix(' ') {
            Some(word) => html! { <>{ in_one(word) }{ " " }</> },
            None => in_one(word),
        }
    });
    html! { <>{ for words }</> }
}

/// A word that is kept on one line where it fits.
fn in_one(word: &str) -> Html {
    html! { <span class="word">{ pieces(word) }</span> }
}

/// A word or a part of one, which may break at its joints.
fn pieces(word: &str) -> Html {
    let mut from = 0;
    let pieces = joints(word).chain([word.len()]).map(|to| {
        let piece = word[from..to].to_owned();
        let joint = from > 0;
        from = to;
        html! { <>if joint { <wbr /> }{ piece }</> }
    });
    html! { <>{ for pieces }</> }
}

/// Where a word may break: behind "@", ".", ":" and "=" inside it.
fn joints(word: &str) -> impl Iterator<Item = usize> {
    let next = word.char_indices().skip(1);
    let pairs = word.chars().zip(next);
    let joints =
        pairs.filter(|(before, (_, next))| "@.:=".contains(*before) && next.is_alphanumeric());
    joints.map(|(_, (at, _))| at)
}

/// A record that may hold a long key: short at first, whole on demand.
pub(crate) fn long_record(view: View<'_>, question: &Question, text: &str, marks: &[Span]) -> Html {
    let whole = record(view, question, text, marks);
    let Some(short) = shortened(text).filter(|_| marks.is_empty()) else {
        return whole;
    };
    html! {
        <details class="long">
            <summary><code class="record">{ short }</code></summary>
            { whole }
        </details>
    }
}

/// Where one string of a record ends and the next begins, in the text as it is shown.
fn borders(view: View<'_>, question: &Question, text: &str) -> Vec<usize> {
    let answer = view.snapshot().and_then(|dns| dns.get(question).ok());
    let record = answer.and_then(|answer| answer.texts().find(|record| record.value() == text));
    let mut borders: Vec<usize> = Vec::new();
    let mut at = 0;
    for string in record.iter().flat_map(|record| record.strings()) {
        // Bytes outside printable ASCII are shown as one sign of two bytes.
        let odd = string
            .iter()
            .filter(|byte| !(b' '..=b'~').contains(byte))
            .count();
        at += string.len() + odd;
        borders.push(at);
    }
    borders.pop();
    borders
}

/// A text with its longest word cut in the middle; nothing where no word is long.
fn shortened(text: &str) -> Option<String> {
    let long = text.split([' ', ';']).max_by_key(|word| word.len())?;
    if long.len() <= LONG {
        return None;
    }
    let start = text.find(long)?;
    let (from, to) = (start + ENDS, start + long.len() - ENDS);
    Some([text.get(..from)?, "…", text.get(to..)?].concat())
}

#[cfg(test)]
mod tests {
    use super::{joints, shortened};

    #[test]
    fn a_word_has_joints_inside() {
        for (word, pieces) in [
            ("postmaster@nothing.example.", 3),
            ("include:spf.protection.outlook.com", 5),
            ("p=none", 2),
            ("example…", 1),
            ("=.:@", 1),
            ("", 1),
        ] {
            assert_eq!(joints(word).count() + 1, pieces, "{word}");
        }
    }

    #[test]
    fn a_long_key_shows_its_ends() {
        let text = ["v=DKIM1; p=", &"A".repeat(90), "B; t=s"].concat();
        let short = shortened(&text);
        assert_eq!(
            short.as_deref(),
            Some("v=DKIM1; p=AAAAAAAAAAAAAAAAAA…AAAAAAAAAAAAAAAAAAAB; t=s")
        );
        assert_eq!(shortened("v=spf1 -all"), None);
    }
}
