//! Whose words are whose in a rejection.
//!
//! Up to three sides speak in one text: the server that *reports* the failure, mostly the sender's
//! own; the side that *refused*, whose reply the reporter quotes; and the *message that came back*.
//! Each of them names hosts and addresses, and only the refusing side speaks of the client that it
//! refused (RFC 5321 §4.2 gives it the words, §6.1 lets the reporter quote them). So they are told
//! apart first, by how mail servers introduce what they quote, and everything else is read out of
//! one of them.

use super::extract::{leading_code, normalise, unquoted};
use super::returned::split;
use super::sender::FROM;
use super::{Delivery, refusing_host};

/// Bytes behind an introduction within which a reply begins with its code.
const INTRODUCTION: usize = 400;

/// What stands before a reply that is quoted, in lower case. A line is searched for all of them,
/// and the one that ends last counts: `host mx [192.0.2.1]: SMTP error from remote mail server
/// after RCPT TO:`.
const INTRODUCTIONS: &[&str] = &[
    // Postfix
    " said:",
    " refused to talk to me:",
    // Exim, and GMX with its own form of it
    "smtp error from remote mail server",
    "smtp error from remote server",
    // Gmail
    "the error that the other server returned was:",
    "the response was:",
    "the response from the remote server was:",
    // Exchange
    "remote server returned",
    "reported error:",
    "gave this error:",
    "diagnostic information for administrators:",
    // DragonFly, QQ
    " did not like our ",
    " reply:",
    // PHPMailer
    "recipients failed:",
    // Others
    "diagnostic-code:",
    "server response:",
    "remote server response:",
    "the server responded:",
    "the remote server responded",
    "responded with",
    "returned the following error",
    "the following error",
    "error message:",
    "delivery failed:",
    "reason of failure:",
    "reason for failure:",
    "the reason was:",
    "reason given by server:",
    "the reason of the delivery failure was:",
    "technical details of permanent failure:",
    "technical details of temporary failure:",
    // German, French, Dutch
    "die antwort lautete:",
    "fehlermeldung:",
    "antwort des servers:",
    "réponse du serveur",
    "message d'erreur",
    "foutmelding:",
    "antwoord van de server:",
];

/// What stands before a refusal in the refusing server's own log, in lower case (Postfix).
const LOGS: [&str; 2] = ["milter-reject:", "reject: "];

/// The sides that speak in a rejection.
#[derive(Debug, Default)]
pub(super) struct Voices {
    /// What the refusing side said; the whole text where nothing tells its words apart.
    pub(super) refuser: String,
    /// What the reporting server says around it.
    pub(super) reporter: String,
    /// Each reply that is quoted, with what the reporting server says before it.
    pub(super) replies: Vec<Reply>,
    /// All but the message that came back.
    pub(super) report: String,
    /// The message that came back, as far as it stands in the text.
    pub(super) returned: String,
    /// Whether it is a line of the refusing server's own log, which names the client as it saw it.
    pub(super) is_log: bool,
    /// Whether the words of the refusing side are introduced as such.
    pub(super) is_told: bool,
}

/// One reply of a refusing side: a report about several recipients quotes several.
#[derive(Debug, Default)]
pub(super) struct Reply {
    /// What the reporting server says before it, which names the host.
    pub(super) before: String,
    /// The reply.
    pub(super) words: String,
}

impl Voices {
    /// Takes one reply for all that the refusing side said.
    pub(super) fn choose(&mut self, index: usize) {
        if let Some(reply) = self.replies.get(index) {
            self.refuser.clone_from(&reply.words);
        }
    }

    /// Tells the sides of a text apart. A diagnostic of a delivery status is what the refusing side
    /// said (RFC 3464 §2.3.6), and goes before all else.
    pub(super) fn of(text: &str, delivery: Option<&Delivery>) -> Self {
        let (report, returned) = split(text);
        let mut voices = Self::of_report(report);
        voices.report = report.to_owned();
        voices.returned = returned.to_owned();
        let diagnostic = delivery.and_then(|delivery| delivery.diagnostic.as_deref());
        // Some servers put only the first line of a reply there, and the whole into the words for
        // people.
        let is_whole = |words: &str| !voices.is_told || !begins_with(&voices.refuser, words);
        if let Some(diagnostic) = diagnostic.filter(|words| words.len() > 4 && is_whole(words)) {
            let around = std::mem::take(&mut voices.refuser);
            voices.replies.clear();
            voices.refuser = diagnostic.to_owned();
            // The same reply stands in the words for people, from where a host may be missing
            // below.
            if !voices.is_told {
                voices.reporter = around;
            }
            voices.is_told = true;
        }
        voices
    }

    /// Tells what refuses from what reports, line by line.
    fn of_report(report: &str) -> Self {
        let mut voices = Self::default();
        let has_transcript = report.lines().any(|line| is_transcript(line.trim()));
        let mut quoting = Quoting::No;
        // What was reported since the last reply.
        let mut since = String::new();
        for line in report.lines() {
            let plain = unquoted(line);
            if has_transcript {
                match transcript(line.trim()) {
                    Some(words) => push(&mut voices.refuser, words),
                    None => push(&mut voices.reporter, plain),
                }
                continue;
            }
            if plain.is_empty() {
                // "The response was:" may stand in a paragraph of its own.
                if quoting == Quoting::Words {
                    quoting = Quoting::No;
                }
                continue;
            }
            if let Some(words) = logged(plain) {
                voices.is_log = true;
                push(&mut voices.refuser, words);
                continue;
            }
            if let Some((before, words)) = introduced(plain) {
                push(&mut since, before);
                voices.begin(&mut since);
                voices.quote(words);
                quoting = match words.is_empty() {
                    true => Quoting::Begins,
                    false => Quoting::Words,
                };
            } else if quoting != Quoting::No && !ends_quote(plain) {
                voices.quote(without_tail(plain));
                quoting = Quoting::Words;
            } else {
                quoting = Quoting::No;
                push(&mut since, plain);
            }
        }
        voices.reporter.push_str(&since);
        voices.replies.retain(|reply| !reply.words.is_empty());
        if voices.is_log {
            voices.is_told = true;
        } else if !voices.refuser.is_empty() {
            voices.refuser = without_host(&voices.refuser).to_owned();
            for reply in &mut voices.replies {
                // The host that stands before a reply is named by the reporter.
                let words = without_host(&reply.words).to_owned();
                let host = reply.words.strip_suffix(&*words).unwrap_or_default();
                push(&mut reply.before, host);
                push(&mut voices.reporter, host);
                reply.words = words;
            }
            voices.is_told = true;
        } else {
            voices.by_codes(report);
        }
        voices
    }

    /// Begins a reply, with what was reported before it.
    fn begin(&mut self, since: &mut String) {
        self.reporter.push_str(since);
        let before = std::mem::take(since);
        match self.replies.last_mut() {
            // Introduced in two lines.
            Some(reply) if reply.words.is_empty() => reply.before.push_str(&before),
            _ => self.replies.push(Reply {
                before,
                words: String::new(),
            }),
        }
    }

    /// Goes on with the reply that was begun.
    fn quote(&mut self, words: &str) {
        push(&mut self.refuser, words);
        if let Some(reply) = self.replies.last_mut() {
            push(&mut reply.words, words);
        }
    }

    /// Where nothing introduces a reply, it begins with its code; without any, all is taken for it.
    fn by_codes(&mut self, report: &str) {
        let (mut refuser, mut reporter) = (String::new(), String::new());
        let mut is_reply = false;
        for line in report.lines() {
            let plain = unquoted(line);
            is_reply = !plain.is_empty() && (is_reply || leading_code(plain).is_some());
            push(
                if is_reply {
                    &mut refuser
                } else {
                    &mut reporter
                },
                plain,
            );
        }
        self.is_told = !refuser.is_empty();
        if self.is_told {
            (self.refuser, self.reporter) = (refuser, reporter);
        } else {
            (self.refuser, self.reporter) = (report.to_owned(), String::new());
        }
    }
}

/// Whether a reply has all of another one in it and goes on.
fn begins_with(reply: &str, start: &str) -> bool {
    let (reply, start) = (normalise(reply), normalise(start));
    reply.len() > start.len() && reply.contains(&start)
}

/// Whether lines are those of the refusing side.
#[derive(Clone, Copy, PartialEq)]
enum Quoting {
    No,
    Begins,
    Words,
}

/// Adds a line to what a side says.
fn push(voice: &mut String, line: &str) {
    let line = line.trim();
    if !line.is_empty() {
        voice.push_str(line);
        voice.push('\n');
    }
}

/// Whether a line of a transcript is what the other side said (sendmail, Courier).
fn is_transcript(line: &str) -> bool {
    line.trim_start_matches(['>', '|', ' ']).starts_with("<<<") || line.starts_with("(reason: ")
}

/// What the other side said in a line of a transcript: `<<< 550 …`, or sendmail's `(reason: 550
/// …)`.
fn transcript(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['>', '|', ' ']);
    if let Some(words) = line.strip_prefix("<<<") {
        return Some(words);
    }
    let reason = line.strip_prefix("(reason: ")?;
    Some(reason.strip_suffix(')').unwrap_or(reason))
}

/// How a line begins in the reports of Microsoft 365 that quotes the error, in lower case.
const ERRORS: [&str; 4] = ["error:", "fehler:", "erreur :", "fout:"];

/// What a line of such a report says; what stands behind an arrow there is the refusing side's,
/// before it Microsoft's own.
fn error(line: &str) -> Option<(&str, &str)> {
    let lower = line.to_ascii_lowercase();
    let start = ERRORS.iter().find(|start| lower.starts_with(**start))?;
    let (before, words) = line.split_at_checked(start.len())?;
    leading_code(words)?;
    let behind = words.rsplit_once("-> ").map(|(_, words)| words);
    Some((
        before,
        behind
            .filter(|words| leading_code(words).is_some())
            .unwrap_or(words),
    ))
}

/// What a line of the refusing server's own log says.
fn logged(line: &str) -> Option<&str> {
    let lower = line.to_ascii_lowercase();
    let end = LOGS
        .iter()
        .find_map(|words| Some(lower.find(words)? + words.len()))?;
    // "reject: RCPT from", and not somebody's sentence.
    let is_log = lower[end..].contains(" from ") && lower[end..].contains("from=<");
    line.get(end..).filter(|_| is_log)
}

/// What stands before and behind the last introduction in a line.
fn introduced(line: &str) -> Option<(&str, &str)> {
    if let Some(found) = error(line) {
        return Some(found);
    }
    let lower = line.to_ascii_lowercase();
    let ends = INTRODUCTIONS.iter().filter_map(|words| {
        // Lower case of ASCII changes no place.
        lower.find(words).map(|at| at + words.len())
    });
    // A line may have been broken right before the word.
    let begins = INTRODUCTIONS.iter().filter_map(|words| {
        let words = words.trim_start();
        lower.starts_with(words).then_some(words.len())
    });
    let end = ends.chain(begins).max()?;
    let (before, words) = line.split_at_checked(end)?;
    // Up to the colon that ends it: "SMTP error from remote mail server after RCPT TO:<…>: 550 …".
    let words = match leading_code(without_host(words)) {
        Some(_) => without_host(words),
        None if before.ends_with(':') => words,
        None => words.rsplit_once(':').map_or("", |(_, words)| words),
    };
    Some((before, without_tail(words).trim_matches(['\'', '"', ' '])))
}

/// A reply without the host before it: `host mx.example [192.0.2.1]: 550 …`.
fn without_host(words: &str) -> &str {
    let near = &words[..words.floor_char_boundary(INTRODUCTION)];
    let places = near.match_indices([':', '\'', '"']).map(|(at, _)| at + 1);
    let starts = std::iter::once(0).chain(places);
    let mut replies = starts.filter(|&at| leading_code(words[at..].trim_start()).is_some());
    replies.next().map_or(words, |at| words[at..].trim_start())
}

/// A reply without what a server adds behind it: `(in reply to end of DATA command)`.
fn without_tail(words: &str) -> &str {
    words
        .split_once("(in reply to ")
        .map_or(words, |(words, _)| words)
}

/// Whether a line ends what the refusing side said.
fn ends_quote(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    line.starts_with("--")
        || lower.starts_with("giving up on ")
        || lower.starts_with("i'm not going to try again")
        || lower.starts_with("final-recipient:")
        || lower.starts_with("status:")
        || refusing_host::BEFORE
            .iter()
            .any(|words| lower.starts_with(words))
        || ["to:", "subject:", "date:"]
            .iter()
            .any(|field| lower.starts_with(field))
        || FROM.iter().any(|field| lower.starts_with(field))
        || (line.starts_with('<') && line.trim_end().ends_with(">:"))
}

#[cfg(test)]
mod tests;
