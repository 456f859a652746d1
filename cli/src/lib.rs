//! The command line: the same engine as the page, natively.
//!
//! `sentra-check --help` lists the options. The exit code is 0 where SentraGuard refuses nothing, 1 where it would refuse
//! or probably would, 2 where that could not be decided, 64 for bad usage, 74 where this machine is in the way.

mod arguments;
mod many;
mod plain;
mod stop;
pub mod text;
pub mod transport;
mod words;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sentra_check::checkup::Request;
use sentra_check::dns::Snapshot;
use sentra_check::dns::zone::Zone;
use sentra_check::evidence::Evidence;
use sentra_check::language::Language;
use sentra_check::report::{Header, NotSaved, Report, Saved, report};
use sentra_check::resolve::{Doh, Resolve, drive};
use sentra_check::texts::Worded;
use sentra_check::ticket;
use sentra_check::verify::Unverified;

use arguments::{Arguments, Form, SIZE_LIMIT, Source, content};
use plain::plain;
use stop::Stop;
use transport::HttpTransport;
use words::words;

/// What could not be decided, as `Report::exit_code` numbers it.
const UNDECIDED: u8 = 2;

/// The whole program: what it was called with in, the exit code out.
pub fn main() -> ExitCode {
    match Arguments::from_command_line()
        .map_err(Stop::from)
        .and_then(|arguments| run(&arguments))
    {
        Ok(code) => ExitCode::from(code),
        Err(stop) => {
            let code = stop.code();
            if let Some(problem) = stop.problem() {
                say(&problem);
            }
            ExitCode::from(code)
        }
    }
}

/// Checks and prints; the exit code, or why there is none.
fn run(arguments: &Arguments) -> Result<u8, Stop> {
    if arguments.help {
        print(&arguments::HELP.replacen("sentra-check", &name(), 1))?;
        return Ok(0);
    }
    if let Some(path) = &arguments.report {
        let report = replay(path, arguments.language)?;
        return show(arguments, &report);
    }
    match &arguments.source {
        Source::Zone(path) => {
            let text = content(path, SIZE_LIMIT)?;
            let text = String::from_utf8(text).map_err(|error| format!("{path}: {error}"))?;
            let zone = Zone::scan(path, &text).map_err(|error| format!("{path}: {error}"))?;
            futures_executor::block_on(answer(zone, arguments))
        }
        Source::Doh(urls) => {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(Stop::Machine)?;
            let transport = HttpTransport::new().map_err(std::io::Error::other);
            let transport = transport.map_err(Stop::Machine)?;
            let resolver = Doh::new(transport.clone(), urls.clone());
            let answered = runtime.block_on(answer(resolver, arguments));
            if let Some(why) = transport.distrust() {
                say(&why);
            }
            answered
        }
    }
}

/// Checks what the options ask for with the answers of a resolver, and prints it.
async fn answer(resolver: impl Resolve, arguments: &Arguments) -> Result<u8, Stop> {
    if let Some(path) = &arguments.list {
        return many::run(resolver, path, arguments).await;
    }
    if let Some(evidence) = arguments.unnamed() {
        return ask(arguments, evidence);
    }
    let request = arguments.request()?;
    let report = check(&resolver, &request, &arguments.unverified).await;
    let report = match arguments.suffixes() {
        Some(list) => report.with_suffixes(list).unwrap_or(report),
        None => report,
    };
    show(arguments, &report)
}

/// Prints what a rejection says that does not say whose mail it was, and asks for the domain.
fn ask(arguments: &Arguments, evidence: &Evidence) -> Result<u8, Stop> {
    let shown = match arguments.form {
        Form::Json => {
            let said = serde_json::json!({ "domain": null, "bounce": evidence.bounce, "message": evidence.message });
            serde_json::to_string_pretty(&said).map_err(|error| error.to_string())?
        }
        Form::Markdown | Form::Text => text::unnamed(evidence, &words(arguments.language)),
    };
    print(&shown)?;
    Ok(UNDECIDED)
}

/// Prints a report in the form that was asked for, and gives its exit code.
fn show(arguments: &Arguments, report: &Report) -> Result<u8, Stop> {
    let words = || words(arguments.language);
    let shown = match arguments.form {
        Form::Json => serde_json::to_string_pretty(report).map_err(|error| error.to_string())?,
        Form::Markdown => ticket::markdown(report, &words(), None),
        Form::Text => text::render(report, &words()),
    };
    print(&shown)?;
    Ok(report.exit_code())
}

/// The report of a file, made anew from its answers.
fn replay(path: &str, language: &'static Language) -> Result<Report, String> {
    let bytes = content(path, SIZE_LIMIT)?;
    let wrong = |problem: NotSaved| {
        let said = words(language).get(problem.text_id());
        format!("{path}: {said}")
    };
    let header: Header = serde_json::from_slice(&bytes).map_err(|_| wrong(NotSaved::NoReport))?;
    header.check().map_err(wrong)?;
    let no_report = |error| format!("{} ({error})", wrong(NotSaved::NoReport));
    let saved: Saved = serde_json::from_slice(&bytes).map_err(no_report)?;
    saved.replay().map_err(wrong)
}

/// Drives the engine until the report is whole.
async fn check(resolver: &impl Resolve, request: &Request, message: &Unverified) -> Report {
    let mut dns = Snapshot::default();
    drive(resolver, &mut dns, &mut |_| {}, |dns| {
        message.evaluate(dns, request, report)
    })
    .await
}

/// Prints a text and a line end.
fn print(text: &str) -> Result<(), Stop> {
    let mut out = std::io::stdout().lock();
    let printed = writeln!(out, "{text}").and_then(|()| out.flush());
    printed.map_err(Stop::from_output)
}

/// Says something that is no report.
fn say(line: &str) {
    // Whoever does not listen misses nothing that a program reads.
    let _ = writeln!(std::io::stderr(), "{}: {}", name(), plain(line));
}

/// What the program was called.
fn name() -> String {
    let called = std::env::args_os().next().map(PathBuf::from);
    let name = called.as_deref().and_then(Path::file_stem);
    name.map_or("sentra-check".into(), |name| {
        name.to_string_lossy().into_owned()
    })
}
