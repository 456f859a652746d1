//! A case: a zone, a request and what the report must say.
//!
//! The file starts with prose. Then come three blocks, each under its name in brackets: `[zone]`
//! is a zone file, `[request]` has lines `key: value` with the names of the command line's options
//! (`domain` or `address` first; `blocklist` is JSON), and `[expect]` has lines `path = value`, where a path names a
//! part of the report JSON (`spf.lookups`, `fixes.0.value`). Two paths stand for lists: `findings`
//! for all codes with their severities where they are not the catalogue's, in order, and `reasons`
//! for the codes that weigh on SentraGuard's outcome. A value `null` is JSON's null. A block
//! `[evidence]` may stand between: the text of a rejection or of a message, as somebody pastes it;
//! `now` in `[request]` is the time of the check.

use sentra_check::checkup::Request;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Missing, Name, Snapshot};
use sentra_check::report::{Report, Saved, report};
use sentra_check::resolve::drive;
#[cfg(feature = "verify")]
use sentra_check::verify::Unverified;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// The argument that is given to a finding besides its own.
const OWNER: &str = "owner";

/// A case as its file has it.
pub(crate) struct Case {
    /// The zone.
    pub(crate) zone: Zone,
    /// The request.
    pub(crate) request: Request,
    /// The text of `[evidence]`.
    #[cfg(feature = "verify")]
    pub(crate) evidence: String,
    /// The lines of `[expect]`, as path and value.
    pub(crate) expect: Vec<(String, String)>,
}

/// Something that is not as it should be.
pub(crate) enum Difference {
    /// A line of `[expect]` does not say what the report says.
    Line {
        /// Which part of the report.
        path: String,
        /// What the case says.
        expected: String,
        /// What the report says.
        found: String,
    },
    /// What must hold for every report does not.
    Wrong(String),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line {
                path,
                expected,
                found,
            } => write!(
                f,
                "{path}\n      expected {expected}\n      found    {found}"
            ),
            Self::Wrong(what) => write!(f, "{what}"),
        }
    }
}

impl Case {
    /// Reads a case file.
    pub(crate) fn read(name: &str, text: &str) -> Result<Self, String> {
        let mut blocks: [String; 4] = Default::default();
        let mut current = None;
        for line in text.lines() {
            match line.trim() {
                "[zone]" => current = Some(0),
                "[request]" => current = Some(1),
                "[expect]" => current = Some(2),
                "[evidence]" => current = Some(3),
                _ => {
                    if let Some(block) = current.and_then(|index: usize| blocks.get_mut(index)) {
                        block.push_str(line);
                        block.push('\n');
                    }
                }
            }
        }
        let [zone, request, expect, evidence] = blocks;
        if current != Some(2) {
            return Err("the blocks [zone], [request] and [expect] are not all there".to_owned());
        }
        let lines = |block: &str, separator: char| -> Result<Vec<(String, String)>, String> {
            block
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .map(|line| {
                    let (key, value) = line
                        .split_once(separator)
                        .ok_or(format!("odd line: {line}"))?;
                    Ok((key.trim().to_owned(), value.trim().to_owned()))
                })
                .collect()
        };
        let expect = lines(&expect, '=')?;
        if expect.is_empty() {
            return Err("nothing is expected".to_owned());
        }
        let mut request = read_request(&lines(&request, ':')?)?;
        if !evidence.is_empty() {
            let read = sentra_check::evidence::read(evidence.as_bytes());
            request.fill(&read.map_err(|reason| format!("[evidence] {reason:?}"))?);
        }
        // What runs in a browser too has no list of characters; this is the one name with some.
        request.to_a_labels(|host| Some(host.replace("bücher", "xn--bcher-kva")));
        Ok(Self {
            zone: Zone::scan(name, &zone).map_err(|error| format!("[zone] {error}"))?,
            request,
            #[cfg(feature = "verify")]
            evidence,
            expect,
        })
    }

    /// The report on the request.
    pub(crate) async fn report(&self) -> Report {
        let mut dns = Snapshot::default();
        drive(&self.zone, &mut dns, &mut |_| {}, |dns| self.evaluate(dns)).await
    }

    /// Whether there is a message as it was sent; what came back with a rejection is none.
    #[cfg(feature = "verify")]
    fn has_message(&self) -> bool {
        self.request.bounce.is_none() && !self.evidence.is_empty()
    }

    /// The same where nothing is verified.
    #[cfg(not(feature = "verify"))]
    fn has_message(&self) -> bool {
        false
    }

    /// Evaluates as the command line does: the signatures of a message are verified.
    #[cfg(feature = "verify")]
    fn evaluate(&self, dns: &Snapshot) -> Result<Report, Missing> {
        let whole = self.has_message();
        let message = if whole { self.evidence.as_bytes() } else { b"" };
        Unverified::read(message).evaluate(dns, &self.request, report)
    }

    /// Evaluates without the room that verifies signatures.
    #[cfg(not(feature = "verify"))]
    fn evaluate(&self, dns: &Snapshot) -> Result<Report, Missing> {
        report(dns, &self.request)
    }

    /// What differs between the report and what is expected.
    pub(crate) async fn differences(&self) -> Vec<Difference> {
        let report = self.report().await;
        let Ok(json) = serde_json::to_value(&report) else {
            return vec![Difference::Wrong("the report is no JSON".to_owned())];
        };
        let mut differences = Vec::new();
        // A report that is kept says the same when it is looked at again.
        let saved = serde_json::from_value(json.clone()).map(Saved::replay);
        if !saved.is_ok_and(|replayed| replayed.as_ref() == Ok(&report)) {
            let what = "the saved report is another when it is replayed";
            differences.push(Difference::Wrong(what.to_owned()));
        }
        // Where there is no message, a face that verifies nothing says the same.
        let plain = || sentra_check::report::report(&report.snapshot, &self.request);
        if !self.has_message() && plain().as_ref() != Ok(&report) {
            let what = "the report is another where nothing is verified";
            differences.push(Difference::Wrong(what.to_owned()));
        }
        let wrong = unread(&json).into_iter().chain(misargued(&report));
        differences.extend(wrong.map(Difference::Wrong));
        for (path, expected) in &self.expect {
            let found = match &**path {
                "findings" => codes(&json),
                "reasons" => reasons(&json),
                path => shown(json.pointer(&format!("/{}", path.replace('.', "/")))),
            };
            if found != *expected {
                differences.push(Difference::Line {
                    path: path.clone(),
                    expected: expected.clone(),
                    found,
                });
            }
        }
        differences
    }
}

/// The texts that gateways would answer and that are not read as theirs when they come back.
fn unread(json: &Value) -> Vec<String> {
    let gateways = json.get("gateways").and_then(Value::as_object);
    let texts = gateways
        .into_iter()
        .flatten()
        .filter_map(|(name, verdict)| {
            let text = verdict.get("text")?.as_str()?;
            let bounce = sentra_check::bounce::read(text);
            let by = serde_json::to_value(bounce.gateway).unwrap_or_default();
            let is_read = by.as_str() == Some(&**name) && bounce.kind.is_some();
            (!is_read).then(|| format!("what {name} would answer is not read as its own: {text}"))
        });
    texts.collect()
}

/// The findings that have other arguments than their entry declares, but for the owner of a record
/// that nobody else can change.
fn misargued(report: &Report) -> impl Iterator<Item = String> {
    report.findings.iter().filter_map(|finding| {
        let given = finding.arguments.iter().map(|(name, _)| name);
        let given: BTreeSet<&str> = given.filter(|name| *name != OWNER).collect();
        let declared: BTreeSet<&str> = finding.code.entry().arguments.iter().copied().collect();
        (given != declared).then(|| {
            format!(
                "{} is found with {given:?} and declares {declared:?}; `{OWNER}` is never its own",
                finding.code
            )
        })
    })
}

/// Reads the lines of `[request]`.
fn read_request(lines: &[(String, String)]) -> Result<Request, String> {
    let name = |text: &str| Name::parse(text).map_err(|error| format!("{text}: {error}"));
    let subject = lines
        .iter()
        .find(|(key, _)| key == "domain" || key == "address");
    let (_, subject) = subject.ok_or("[request] names no domain")?;
    let host = subject
        .rsplit_once('@')
        .map_or(subject.as_str(), |(_, host)| host);
    let mut request = Request::new(name(host)?, 1_790_000_000);
    request.address = subject.contains('@').then(|| subject.clone());
    for (key, value) in lines {
        match &**key {
            "domain" | "address" => {}
            "ip" => {
                let ip = value
                    .parse()
                    .map_err(|_| format!("{value} is no address"))?;
                request.ip = Some(ip);
            }
            "now" => request.now = value.parse().map_err(|_| format!("{value} is no time"))?,
            "helo" => request.helo = Some(value.clone()),
            "mail-from" => request.mail_from = Some(value.clone()),
            "selector" => request.selectors.push(value.clone()),
            "spf-domain" => request.spf_domains.push(name(value)?),
            "dkim-domain" => request.dkim_domains.push(name(value)?),
            "public-suffixes" => {
                let rules = value.split_whitespace().map(str::to_owned);
                request.public_suffixes = Some(rules.collect());
            }
            "sender" => request.senders.push(value.clone()),
            "without" => request.without.push(value.clone()),
            "blocklist" => {
                let list = serde_json::from_str(value).map_err(|error| error.to_string())?;
                request.blocklist = Some(std::rc::Rc::new(list));
            }
            "bounce" => request.bounce = Some(sentra_check::bounce::read(value)),
            _ => return Err(format!("[request] {key} is unknown")),
        }
    }
    Ok(request)
}

/// The codes of the findings, each with its severity where that is not the usual one.
fn codes(json: &Value) -> String {
    let findings = json["findings"].as_array().map_or(&[][..], Vec::as_slice);
    let codes: Vec<String> = findings
        .iter()
        .map(|finding| {
            let code = finding["code"].as_str().unwrap_or("?");
            let severity = finding["severity"].as_str().unwrap_or("?");
            let usual = sentra_check::findings::CATALOGUE
                .iter()
                .find(|entry| entry.code.name() == code)
                .and_then(|entry| serde_json::to_value(entry.severity).ok());
            if usual.as_ref().and_then(Value::as_str) == Some(severity) {
                code.to_owned()
            } else {
                format!("{code} ({severity})")
            }
        })
        .collect();
    if codes.is_empty() {
        "none".to_owned()
    } else {
        codes.join(", ")
    }
}

/// The codes that weigh on SentraGuard's outcome.
fn reasons(json: &Value) -> String {
    let reasons = json["gateways"]["sentraguard"]["reasons"].as_array();
    let codes: Vec<&str> = reasons
        .into_iter()
        .flatten()
        .filter_map(|reason| reason["code"].as_str())
        .collect();
    if codes.is_empty() {
        "none".to_owned()
    } else {
        codes.join(", ")
    }
}

/// What stands for a part that the report does not have.
pub(crate) const NOTHING: &str = "(nothing there)";

/// A JSON value as a case writes it.
fn shown(value: Option<&Value>) -> String {
    match value {
        None => NOTHING.to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
