//! Samples: domains of the zone that comes with the page.

use yew::prelude::*;

use super::View;
use crate::app::route::Route;
use crate::app::view::follow;

/// The samples: the name of each text, and the domain.
pub(crate) const SAMPLES: [(&str, &str); 8] = [
    ("page-sample-two", "shop.example"),
    ("page-sample-nothing", "nothing.example"),
    ("page-sample-good", "good.example"),
    ("page-sample-lookups", "crowded.example"),
    ("page-sample-open", "open.example"),
    ("page-sample-selector", "quiet.example"),
    ("page-sample-parked", "parked.example"),
    ("page-sample-down", "down.example"),
];

/// Those that are shown at once; the others open.
const FIRST: usize = 3;

/// The samples.
pub(crate) fn samples(view: View<'_>) -> Html {
    let (first, others) = SAMPLES.split_at(FIRST);
    html! {
        <div class="samples">
            <span id="samples-label">{ view.text("page-samples") }</span>
            <ul aria-labelledby="samples-label">
                { for first.iter().map(|(id, domain)| sample(view, id, domain)) }
            </ul>
            <details class="more">
                <summary>{ view.text("page-samples-more") }</summary>
                <ul aria-labelledby="samples-label">
                    { for others.iter().map(|(id, domain)| sample(view, id, domain)) }
                </ul>
            </details>
        </div>
    }
}

/// A link to one.
fn sample(view: View<'_>, id: &str, domain: &str) -> Html {
    let route = Route::sample(domain);
    let href = route.hash();
    let follow = view.on(move || follow(Some(route.clone())));
    html! {
        <li><a href={href} onclick={follow}>{ view.text(id) }</a></li>
    }
}
