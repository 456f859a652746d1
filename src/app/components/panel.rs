//! A record in the forms in which the panel of a DNS provider may ask for it.

use yew::prelude::*;

use super::View;
use super::copy::{field, field_as};
use super::record::{changed, words};
use crate::dns::Name;
use crate::outline::{self, Change};
use crate::report::{Fix, Report};
use crate::texts::Field;

/// A record as most DNS panels ask for it, with what that of the domain's host calls the fields; the
/// ids of its lines begin with `prefix`.
pub(super) fn lines(view: View<'_>, report: &Report, prefix: &str, fix: &Fix) -> Html {
    let id = |part| [prefix, part].concat();
    let place = fix.owner.as_ref().map_or(&*fix.host, Name::as_str);
    let change = Change::of(fix);
    let value = change.map_or_else(|| words(&fix.value), |change| changed(&change.after, "ins"));
    html! {
        <dl class="fields">
            { line(view, prefix, "type", &fix.record_type, fix) }
            { of_panel(view, report, &id("-host"), Field::Host, [place, &of(fix)], words(place)) }
            { of_panel(view, report, &id("-value"), Field::Value, [&fix.value, &of(fix)], value) }
        </dl>
    }
}

/// A line of a record under the label that it has here and, where it has another one there, in the
/// panel of the domain's host; with the text, which record it is of.
pub(super) fn of_panel(
    view: View<'_>,
    report: &Report,
    id: &str,
    name: Field,
    [text, of]: [&str; 2],
    drawn: Html,
) -> Html {
    let label = view.texts.field(name, outline::host(report).as_ref());
    // A long label has a line of its own.
    let look = match label == view.texts.field(name, None) {
        true => "field",
        false => "field named",
    };
    field_as(view, look, id, [&label, of], text, drawn)
}

/// The other forms in which a record may be asked for, folded away.
pub(super) fn forms(view: View<'_>, prefix: &str, fix: &Fix) -> Html {
    html! {
        <details class="forms">
            <summary>{ view.text("page-forms") }</summary>
            <dl class="fields">
                { line(view, prefix, "name", fix.place().as_str(), fix) }
                { line(view, prefix, "quoted", &fix.quoted, fix) }
                { line(view, prefix, "line", &fix.line(), fix) }
            </dl>
        </details>
    }
}

/// One line of a record.
fn line(view: View<'_>, prefix: &str, part: &str, text: &str, fix: &Fix) -> Html {
    let label = view.text(&["page-fix-", part].concat());
    field(view, &[prefix, "-", part].concat(), &label, text, &of(fix))
}

/// Which record a line is of.
fn of(fix: &Fix) -> String {
    [&fix.record_type, " ", fix.place().as_str()].concat()
}
