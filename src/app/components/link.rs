//! The link to a result.

use super::View;
use crate::app::browser;
use crate::app::route::Look;
use crate::app::state::Done;

/// The address that leads to the same result, in the same language.
pub(crate) fn link(view: View<'_>, done: &Done) -> String {
    let look = Look {
        // Light or dark is for whoever follows it to choose.
        theme: None,
        ..view.state.look.clone()
    };
    let hash = done.route.with(&done.report.request).hash();
    [browser::page(), look.query(), hash].concat()
}
