//! Many domains: a report each, a line each, in the order of the list.

use futures_util::stream::{self, StreamExt};
use sentra_check::input::Subject;
use sentra_check::list;
use sentra_check::resolve::{CHECKS, Resolve, Shared};
use sentra_check::texts::Worded;

use super::arguments::{Arguments, start, to_ascii};
use super::stop::Stop;
use super::words::words;
use super::{check, print, say};

/// Checks every domain of a list and prints the reports; the exit code, 1 where SentraGuard would
/// reject one, else 2 where one could not be decided. Lines without a domain are named on standard
/// error.
pub(crate) async fn run(
    resolver: impl Resolve,
    path: &str,
    arguments: &Arguments,
) -> Result<u8, Stop> {
    let words = words(arguments.language);
    // More is not looked at; that there is more is seen by the one byte.
    let bytes = start(path, list::SIZE_LIMIT + 1)?;
    let list = list::read(&bytes, usize::MAX, to_ascii)
        .map_err(|unreadable| format!("{path}: {}", words.get(unreadable.text_id())))?;
    for wrong in &list.wrong {
        say(&format!("{path}:{}: no domain: {}", wrong.line, wrong.text));
    }
    if list.wrong_count > list.wrong.len() {
        say(&format!(
            "{path}: {} lines without a domain",
            list.wrong_count
        ));
    }
    if list.is_cut || bytes.len() > list::SIZE_LIMIT {
        let limit = list::SIZE_LIMIT;
        say(&format!("{path}: only the first {limit} bytes are read"));
    }
    if list.domains.is_empty() {
        return Err(format!("{path}: there is no domain in it").into());
    }
    let resolver = Shared::new(resolver);
    let checks = stream::iter(list.domains).map(|domain| {
        let subject = Subject {
            domain,
            address: None,
        };
        let request = arguments.request_for(subject);
        let resolver = &resolver;
        async move { check(resolver, &request, &arguments.unverified).await }
    });
    let mut reports = checks.buffered(CHECKS);
    let mut codes = Vec::new();
    while let Some(report) = reports.next().await {
        let line = serde_json::to_string(&report).map_err(|error| error.to_string())?;
        print(&line)?;
        codes.push(report.exit_code());
    }
    let worst = [1, 2].into_iter().find(|code| codes.contains(code));
    Ok(worst.unwrap_or(0))
}
