//! Asking a set-up: as the command line does, and with `curl`, to see status and headers.

use super::daemon::Daemon;
use super::machine::{HOST, Machine};
use super::world;
use crate::fault::{Fault, Outcome};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Who asks.
pub(super) struct Asking {
    check: PathBuf,
    authority: PathBuf,
    scratch: PathBuf,
    asked: AtomicU32,
}

/// What came over HTTP.
pub(super) struct Fetched {
    /// The status.
    pub(super) status: u16,
    /// The values of `Access-Control-Allow-Origin`.
    pub(super) allowed: Vec<String>,
    /// The response code of the message, where it is one.
    pub(super) code: Option<u8>,
}

impl Asking {
    /// Somebody who trusts the certificate of the machine.
    pub(super) fn new(check: &Path, machine: &Machine) -> Self {
        Self {
            check: check.to_owned(),
            authority: machine.world.join(world::AUTHORITY),
            scratch: machine.scratch.clone(),
            asked: AtomicU32::new(0),
        }
    }

    /// Waits until a question is answered.
    pub(super) fn wait_until_ready(&self, daemons: &mut [Daemon]) -> Outcome {
        let started = Instant::now();
        loop {
            // A domain of the world that no row is about.
            let fetched = self.fetch("ns.example", 1, &["--max-time", "5"])?;
            if fetched.status == 200 && fetched.code == Some(0) {
                return Ok(());
            }
            for daemon in &mut *daemons {
                daemon.check_running()?;
            }
            if started.elapsed() > Duration::from_secs(30) {
                let what = format!("no answer after 30 seconds, the last was {fetched}");
                return Err(Fault::Unexpected(what));
            }
            thread::sleep(Duration::from_millis(200));
        }
    }

    /// The command line with these arguments, and what it prints.
    fn check(&self, arguments: &[&str]) -> Outcome<String> {
        let output = Command::new(&self.check)
            .args([
                "--doh",
                &format!("https://{HOST}/dns-query"),
                "--selector",
                "s1",
            ])
            .args(arguments)
            .env("SSL_CERT_FILE", &self.authority)
            .stdin(Stdio::null())
            .output()
            .map_err(Fault::at(&self.check))?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// What the command line makes of a domain: the outcome, and what was said of the lookups.
    pub(super) fn verdict(&self, domain: &str) -> Outcome<String> {
        let printed = self.check(&["--json", domain])?;
        Ok(verdict(&printed))
    }

    /// What it makes of many at once: how many of each verdict.
    pub(super) fn verdicts(&self, domains: &[String]) -> Outcome<String> {
        let file = self.scratch.join("domains");
        fs::write(&file, domains.join("\n")).map_err(Fault::at(&file))?;
        let printed = self.check(&["--list", &file.display().to_string()])?;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for line in printed.lines() {
            *counts.entry(verdict(line)).or_default() += 1;
        }
        let counts: Vec<String> = counts
            .iter()
            .map(|(verdict, count)| format!("{count} {verdict}"))
            .collect();
        Ok(counts.join(", "))
    }

    /// What comes back for one question.
    pub(super) fn fetch(&self, name: &str, kind: u16, options: &[&str]) -> Outcome<Fetched> {
        let url = format!(
            "https://{HOST}/dns-query?dns={}",
            encode(&query(name, kind))
        );
        self.get(&url, options)
    }

    /// What comes back for an address at the set-up.
    pub(super) fn get(&self, url: &str, options: &[&str]) -> Outcome<Fetched> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        let body = self.scratch.join(format!("answer-{number}"));
        // Where nothing comes back, the status is 0.
        let printed = self
            .curl(options)
            .args(["--dump-header", "-", "--output"])
            .arg(&body)
            .arg(url)
            .output()
            .map_err(|error| Fault::NotStarted("curl".to_owned(), error))?;
        let head = String::from_utf8_lossy(&printed.stdout).to_ascii_lowercase();
        let code = fs::read(&body)
            .ok()
            .and_then(|message| response_code(&message));
        Ok(Fetched {
            code,
            ..Fetched::of_head(&head)
        })
    }

    /// Which statuses came back for the same question, asked very often at once, each with its CORS header.
    pub(super) fn flood(&self, times: usize) -> Outcome<BTreeSet<String>> {
        let question = encode(&query("ns.example", 1));
        // `curl` counts behind `#`, which is not sent.
        let url = format!("https://{HOST}/dns-query?dns={question}#[1-{times}]");
        let form = "%{http_code} %header{access-control-allow-origin}\n";
        // From an address that nobody else has here: only who asks too much is to wait.
        let printed = self
            .curl(&[
                "--interface",
                "127.0.0.2",
                "--parallel",
                "--parallel-max",
                "100",
                "--write-out",
                form,
            ])
            .args(["--output", "/dev/null", &url])
            .output()
            .map_err(|error| Fault::NotStarted("curl".to_owned(), error))?;
        let printed = String::from_utf8_lossy(&printed.stdout);
        // Where `curl` itself gave up, there is no status.
        let answered = printed.lines().filter(|line| !line.starts_with("000"));
        Ok(answered.map(str::to_owned).collect())
    }

    /// `curl` as the page would ask.
    fn curl(&self, options: &[&str]) -> Command {
        let mut command = Command::new("curl");
        command
            .args([
                "--silent",
                "--max-time",
                "15",
                "--header",
                "accept: application/dns-message",
                "--cacert",
            ])
            .arg(&self.authority)
            .args(options)
            .stdin(Stdio::null());
        command
    }
}

impl Fetched {
    /// Status and headers out of the head of an HTTP answer, in lower case.
    fn of_head(head: &str) -> Self {
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let allowed = lines
            .filter_map(|line| line.strip_prefix("access-control-allow-origin:"))
            .map(|value| value.trim().to_owned())
            .collect();
        Self {
            status: status.unwrap_or(0),
            allowed,
            code: None,
        }
    }
}

impl std::fmt::Display for Fetched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.status, self.code) {
            (0, _) => return write!(f, "nothing"),
            (200, Some(code)) => {
                let name = match code {
                    0 => "NOERROR",
                    2 => "SERVFAIL",
                    3 => "NXDOMAIN",
                    4 => "NOTIMP",
                    5 => "REFUSED",
                    _ => "another code",
                };
                write!(f, "{name}")?;
            }
            (status, _) => write!(f, "HTTP {status}")?,
        }
        match self.allowed.as_slice() {
            [] => write!(f, ", not for pages"),
            [one] if one == "*" => write!(f, ", for pages"),
            more => write!(f, ", for pages: {}", more.join(" and ")),
        }
    }
}

/// The outcome of a report, and the codes of what was said of the lookups.
fn verdict(report: &str) -> String {
    let Ok(report) = serde_json::from_str::<Value>(report) else {
        return "no report".to_owned();
    };
    let outcome = report["gateways"]["sentraguard"]["outcome"].as_str();
    let mut words = vec![outcome.unwrap_or("no outcome")];
    let findings = report["findings"].as_array().map(Vec::as_slice);
    let codes = findings
        .unwrap_or_default()
        .iter()
        .filter_map(|finding| finding["code"].as_str());
    let mut codes: Vec<&str> = codes.filter(|code| code.starts_with("dns-")).collect();
    codes.sort_unstable();
    codes.dedup();
    words.extend(codes);
    words.join(" ")
}

/// A question as the page asks it: recursion wanted, with EDNS (RFC 6891).
fn query(name: &str, kind: u16) -> Vec<u8> {
    let mut message = vec![0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1];
    for label in name.split('.') {
        message.push(u8::try_from(label.len()).unwrap_or(0));
        message.extend(label.as_bytes());
    }
    message.push(0);
    message.extend(kind.to_be_bytes());
    message.extend([0, 1]);
    message.extend([0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0]);
    message
}

/// The response code of a message.
fn response_code(message: &[u8]) -> Option<u8> {
    match message.get(..12)? {
        // It is an answer.
        [_, _, flags, code, ..] if flags & 0x80 != 0 => Some(code & 0x0f),
        _ => None,
    }
}

/// The alphabet of RFC 4648 §5.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64url without padding, as RFC 8484 §4.1 asks for.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let mut bits = [0_u8; 4];
        bits[1..=three.len()].copy_from_slice(three);
        let bits = u32::from_be_bytes(bits);
        for place in 0..=three.len() {
            let digit = usize::try_from(bits >> (18 - 6 * place) & 63).unwrap_or_default();
            text.push(char::from(DIGITS[digit]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Fetched, encode, verdict};

    /// The examples of RFC 4648 §10, without the padding.
    #[test]
    fn messages_are_encoded() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
        }
    }

    /// A header that is there twice shows.
    #[test]
    fn heads_are_read() {
        let twice =
            "http/2 200 \r\naccess-control-allow-origin: *\r\naccess-control-allow-origin: *\r\n";
        assert_eq!(
            Fetched::of_head(twice).to_string(),
            "HTTP 200, for pages: * and *"
        );
        let none = Fetched::of_head("http/1.1 502 bad gateway\r\ncontent-length: 0\r\n");
        assert_eq!(none.to_string(), "HTTP 502, not for pages");
        assert_eq!(Fetched::of_head("").to_string(), "nothing");
    }

    /// Only what is said of the lookups is taken along.
    #[test]
    fn verdicts_are_read() {
        let report = r#"{"gateways": {"sentraguard": {"outcome": "unknown"}}, "findings": [{"code": "dns-b"}, {"code": "spf-c"}, {"code": "dns-b"}]}"#;
        assert_eq!(verdict(report), "unknown dns-b");
        assert_eq!(verdict("nothing"), "no report");
    }
}
