//! A record in the forms in which the panel of a DNS provider may ask for it.

use yew::prelude::*;

use super::View;
use super::copy::field;
use crate::dns::Name;
use crate::report::Fix;

/// A record as most DNS panels ask for it; the ids of its lines begin with `prefix`.
pub(super) fn lines(view: View<'_>, prefix: &str, fix: &Fix) -> Html {
    html! {
        <dl class="fields">
            { line(view, prefix, "type", &fix.record_type) }
            { line(view, prefix, "host", fix.owner.as_ref().map_or(&fix.host, Name::as_str)) }
            { line(view, prefix, "value", &fix.value) }
        </dl>
    }
}

/// The other forms in which a record may be asked for, folded away.
pub(super) fn forms(view: View<'_>, prefix: &str, fix: &Fix) -> Html {
    html! {
        <details class="forms">
            <summary>{ view.text("page-forms") }</summary>
            <dl class="fields">
                { line(view, prefix, "name", fix.place().as_str()) }
                { line(view, prefix, "quoted", &fix.quoted) }
                { line(view, prefix, "line", &fix.line()) }
            </dl>
        </details>
    }
}

/// One line of a record.
fn line(view: View<'_>, prefix: &str, part: &str, text: &str) -> Html {
    let label = view.text(&["page-fix-", part].concat());
    field(view, &[prefix, "-", part].concat(), &label, text)
}
