//! A finding in words.

use yew::prelude::*;

use super::View;
use crate::findings::{Finding, Severity};
use crate::outline::Outline;
use crate::texts::Part;

/// What it is, under a heading where that is not said already, what it means, why it matters, and
/// what to do where no step says so.
pub(crate) fn finding(
    view: View<'_>,
    outline: &Outline<'_>,
    finding: &Finding,
    heading: Option<&'static str>,
) -> Html {
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
            if outline.step_of(finding).is_none() {
                <p class="do">{ view.texts.finding(finding, Part::Fix) }</p>
            }
        </div>
    }
}
