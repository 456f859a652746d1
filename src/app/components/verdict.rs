//! What SentraGuard does, in one sentence, and in its own words.

use yew::prelude::*;

use super::mark::{Tone, sign};
use super::reasons::reasons;
use super::{View, form, host_of};
use crate::app::browser;
use crate::app::state::{Action, Field};
use crate::findings::Code;
use crate::gateways::{Outcome, Verdict};
use crate::report::Report;
use crate::texts::{self, verdict_detail};

/// The verdict.
pub(crate) fn verdict(view: View<'_>, report: &Report) -> Html {
    let verdict = report.sentraguard();
    let tone = Tone::of_verdict(verdict);
    // Where it rejects, the reasons say it better.
    let detail =
        (verdict.outcome != Outcome::Reject || verdict.text.is_none() || tone == Tone::Parked)
            .then(|| verdict_detail(report));
    let domain = report.domain.as_str();
    html! {
        <section class={classes!("verdict", tone.class())} aria-labelledby={super::RESULT_HEADING}>
            <div class="sentence">
                { sign(tone) }
                <h2 id={super::RESULT_HEADING} tabindex="-1">{ view.text_with(texts::verdict(report), "domain", &domain) }</h2>
            </div>
            if let Some(detail) = detail {
                <p class="detail">{ view.text_with(detail, "domain", &domain) }</p>
            }
            if let Some(text) = verdict.text.as_ref().filter(|_| tone != Tone::Parked) {
                <figure class="quote">
                    <figcaption>{ view.text(if verdict.outcome == Outcome::Reject { "page-quote" } else { "page-quote-maybe" }) }</figcaption>
                    <blockquote>{ format!("“{text}”") }</blockquote>
                </figure>
            }
            if tone != Tone::Parked {
                { reasons(view, report, verdict) }
            }
            if verdict.outcome == Outcome::Unknown {
                { supply(view, report, verdict) }
            }
        </section>
    }
}

/// What to supply, each with its field or button right there.
fn supply(view: View<'_>, report: &Report, verdict: &Verdict) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let mut said: Vec<Code> = Vec::new();
    for reason in &verdict.reasons {
        if said.contains(&reason.code) {
            continue;
        }
        said.push(reason.code);
        let retry = |id: &str| {
            html! {
                <div class="supply">
                    <p>{ view.text_with(id, "domain", &report.domain) }</p>
                    <button type="button" class="primary" onclick={view.on(|| Action::Again(browser::now()))}>
                        { view.text("page-try-again") }
                    </button>
                </div>
            }
        };
        match reason.code {
            Code::DkimSelectorUnknown => parts.push(selector(view)),
            Code::DnsLookupFailed => parts.push(retry("supply-retry")),
            Code::DnsDnssecBroken => parts.push(retry("supply-signatures")),
            Code::DnsAnswerBlocked => parts.push(resolvers(view, "supply-unfiltered")),
            Code::DnsResolverUnreachable => parts.push(resolvers(view, "supply-resolver")),
            _ => {}
        }
    }
    html! { <>{ for parts }</> }
}

/// The field for the DKIM selector, and where to find one.
pub(crate) fn selector(view: View<'_>) -> Html {
    html! {
        <form class="supply" novalidate=true onsubmit={view.on(|| Action::Submit(browser::now()))}>
            <p>{ view.text("supply-selector") }</p>
            <pre class="example" aria-hidden="true">
                { "DKIM-Signature: v=1; a=rsa-sha256; d=…;\n        " }<mark>{ "s=selector1" }</mark>{ "; h=from:to:…" }
            </pre>
            <div class="line">
                <div>{ form::text_field(view, Field::Selectors, "selector-here", "selector1") }</div>
                <button class="primary" type="submit">{ view.text("page-check-selector") }</button>
            </div>
        </form>
    }
}

/// The resolvers that were tried, and a way to ask another one first.
fn resolvers(view: View<'_>, id: &str) -> Html {
    let resolver = |(index, url): (usize, &String)| {
        html! {
            <li>
                <code>{ host_of(url) }</code>
                <button type="button" class="plain" onclick={view.on(move || Action::AgainAt(index, browser::now()))}>
                    { view.text(if index == 0 { "page-try-again" } else { "page-ask-first" }) }
                </button>
            </li>
        }
    };
    html! {
        <div class="supply">
            <p>{ view.text(id) }</p>
            <h3>{ view.text("page-tried") }</h3>
            <ol class="resolvers">{ for view.state.resolvers.iter().enumerate().map(resolver) }</ol>
        </div>
    }
}
