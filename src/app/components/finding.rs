//! A finding in words.

use yew::prelude::*;

use super::View;
use crate::findings::{Finding, Severity};
use crate::texts::Part;

/// What it is, under a heading where that is not said already, what it means, why it matters, what
/// to do.
pub(crate) fn finding(view: View<'_>, finding: &Finding, heading: Option<&'static str>) -> Html {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
        Severity::Good => "good",
    };
    html! {
        <div class={classes!("finding", severity)}>
            if let Some(heading) = heading {
                <@{heading}>{ view.texts.finding(finding, Part::Title) }</@>
            }
            <p>{ view.texts.finding(finding, Part::Means) }{ " " }{ view.texts.finding(finding, Part::Why) }</p>
            <p class="do">{ view.texts.finding(finding, Part::Fix) }</p>
        </div>
    }
}
