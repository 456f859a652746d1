//! Whose mail was refused, as far as a pasted text says.
//!
//! In the order in which lines are believed: the From field of the message that came back (RFC 5322
//! §3.6.2), a `From:` line below the report as mail programs show it, the domain whose DMARC policy
//! the refusing side names, what servers note of the sender, and last the domain that the refusing
//! side blames. The envelope sender is a value of its own: there SPF is judged (RFC 7208 §2.4).

use super::extract::{self, excerpt, sending_domain, unquoted};
use super::voices::Voices;

/// Senders of one text that are kept; of more, nobody knows whose mail it was.
const LIMIT: usize = 3;

/// Lines of the copy of a message in which its fields are looked for.
const COPY_LINES: usize = 2_000;

/// How a line with the sender begins in mail programs, in lower case: in English, German, French
/// and Dutch.
pub(super) const FROM: &[&str] = &[
    "from:",
    "from :",
    "von:",
    "von :",
    "de :",
    "de:",
    "van:",
    "van :",
    "absender:",
    "expéditeur :",
    "expéditeur:",
    "afzender:",
];

/// How servers note the sender in a report, in lower case.
const NOTES: &[&str] = &[
    "sender address:",
    "absenderadresse:",
    "adresse de l’expéditeur",
    "adresse de l'expéditeur",
    "adres van afzender:",
    "afzenderadres:",
    "sender:",
    "x-postfix-sender:",
    "x-sender:",
    "return-path:",
    "return-path :",
    "envelope-from:",
    "mail from:",
];

/// The same within a line, as logs, Exim and the notifications of sending services have it, with
/// what ends it.
const WITHIN: [(&str, char); 7] = [
    ("from=<", '>'),
    ("mail from:<", '>'),
    ("sender=<", '>'),
    ("envelope-from <", '>'),
    (" <= ", ' '),
    ("\"source\":\"", '"'),
    ("\"sender\":\"", '"'),
];

/// What the address of a mail system has in it, or the name before it, in lower case.
const SYSTEMS: &[&str] = &[
    "mailer-daemon",
    "mailer_daemon",
    "mailerdaemon",
    "mail-daemon",
    "postmaster",
    "post_master",
    "post.master",
    "mail delivery s",
    "microsoft outlook",
    "<>",
    "no-reply@sns.amazonaws.com",
    "mailsystem",
    "mail system",
    "mail administrator",
    "mdaemon",
    "imss@",
    "interscan",
    "symantec_antivirus",
    "mailsweeper",
    "system administrator",
    "internet mail delivery",
    "complaints@email-abuse.amazonses.com",
];

/// A sender that a text names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sender {
    /// The address, or the domain where nothing more is named.
    pub(super) address: String,
    /// The line that names it.
    pub(super) line: String,
}

/// Who a text says sent the mail.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Senders {
    /// Those of the line that is believed most, each domain once; none where there are too many.
    pub(super) from: Vec<Sender>,
    /// The envelope sender: an address, or the domain alone.
    pub(super) envelope: Option<Sender>,
}

/// Reads who sent the mail out of what the sides of a text say; `plain` is what the refusing side
/// said, normalised.
pub(super) fn read(voices: &Voices, plain: &str) -> Senders {
    let report = || voices.report.lines();
    let mut from = of_lines(voices.returned.lines().take(COPY_LINES), FROM, true);
    from.truncate(1);
    if from.is_empty() {
        // What stands above the report's own header is by whoever passed it on.
        let is_reports = |line: &str| {
            let lower = unquoted(line).to_lowercase();
            FROM.iter().any(|words| lower.starts_with(words)) && is_mail_system(line)
        };
        let own = report().enumerate().filter(|(_, line)| is_reports(line));
        let start = own.last().map_or(0, |(index, _)| index);
        from = of_lines(report().skip(start), FROM, false);
        // The recipient writes as well, to say that nothing arrived.
        let recipients: Vec<String> = report().filter_map(recipient).collect();
        let is_recipients = |sender: &Sender| recipients.contains(&domain_of(&sender.address));
        if extract::author(plain)
            .or(extract::envelope(plain))
            .is_some()
        {
            from.retain(|sender| !is_recipients(sender));
        }
    }
    let copy = of_lines(
        voices.returned.lines().take(COPY_LINES),
        &["return-path:"],
        false,
    );
    let noted = copy.into_iter().chain(of_lines(report(), NOTES, false));
    let noted: Vec<Sender> = noted.chain(within(report())).collect();
    // DMARC is about the From field; what servers note is the envelope.
    if from.is_empty() {
        let author = extract::author(plain);
        from.extend(author.map(|name| of_words(&voices.refuser, name.as_str())));
    }
    if from.is_empty() {
        from = noted.iter().take(1).cloned().collect();
    }
    let blamed = extract::domain(plain).map(|name| {
        let sender = of_words(&voices.refuser, name.as_str());
        in_full(sender)
    });
    if from.is_empty() {
        from = blamed.into_iter().collect();
    }
    if from.len() > LIMIT {
        from.clear();
    }
    let said = extract::envelope(plain).map(|name| of_words(&voices.refuser, name.as_str()));
    let first = noted.into_iter().next();
    let agrees =
        |noted: &Sender, said: &Sender| domain_of(&noted.address) == domain_of(&said.address);
    let envelope = match (said, first) {
        // An address says more than its domain.
        (Some(said), Some(noted)) if agrees(&noted, &said) => Some(noted),
        (Some(said), _) => Some(said),
        (None, noted) => noted,
    };
    Senders { from, envelope }
}

/// The domain of the recipient that a line of a report names.
fn recipient(line: &str) -> Option<String> {
    let lower = unquoted(line).to_ascii_lowercase();
    let marked = [
        "final-recipient:",
        "original-recipient:",
        "x-failed-recipients:",
    ];
    if marked.iter().any(|field| lower.starts_with(field)) {
        return address_in(&lower).map(|address| domain_of(&address));
    }
    let behind = ["rcpt to:<", " to=<"].iter().find_map(|words| {
        let (_, rest) = lower.split_once(words)?;
        Some(rest)
    });
    let inner = behind.or(lower.strip_prefix('<').filter(|rest| rest.contains(">:")))?;
    address_in(inner.split('>').next()?).map(|address| domain_of(&address))
}

/// Whether a line names a mail system as its sender (RFC 3464 §2, RFC 5321 §4.5.5).
pub fn is_mail_system(line: &str) -> bool {
    let lower = line.to_lowercase();
    SYSTEMS.iter().any(|name| lower.contains(name))
}

/// The domain of an address, in lower case.
pub fn domain_of(address: &str) -> String {
    let host = address.rsplit_once('@').map_or(address, |(_, host)| host);
    host.to_lowercase()
}

/// The senders that lines name behind one of these words, each domain once.
fn of_lines<'a>(lines: impl Iterator<Item = &'a str>, words: &[&str], any: bool) -> Vec<Sender> {
    let mut found: Vec<Sender> = Vec::new();
    let mut lines = lines.peekable();
    while let Some(line) = lines.next() {
        let plain = unquoted(line);
        let start = plain.get(..24.min(plain.len())).unwrap_or(plain);
        let lower = if start.is_ascii() {
            start.to_ascii_lowercase()
        } else {
            plain.to_lowercase()
        };
        let Some(words) = words.iter().find(|words| lower.starts_with(**words)) else {
            continue;
        };
        let mut value = plain.get(words.len()..).unwrap_or_default().to_owned();
        // A field may go on in the next line (RFC 5322 §2.2.3), a mail program's line too.
        if !value.contains('@')
            && let Some(next) = lines
                .peek()
                .filter(|next| next.contains('@') && !unquoted(next).contains(": "))
        {
            value = [&value, " ", unquoted(next)].concat();
        }
        let Some(address) = address_in(represented(&value)) else {
            continue;
        };
        if !any && is_mail_system(&value) {
            continue;
        }
        push(&mut found, address, plain);
    }
    found
}

/// What stands between who handed a mail in and whose it is, as Outlook shows them, in lower case.
const ON_BEHALF: [&str; 5] = [
    " on behalf of ",
    " im auftrag von ",
    " de la part de ",
    " namens ",
    " in opdracht van ",
];

/// Whose mail it is, in a line that names first who handed it in (RFC 5322 §3.6.2).
fn represented(value: &str) -> &str {
    let lower = value.to_ascii_lowercase();
    let ends = ON_BEHALF
        .iter()
        .filter_map(|words| Some(lower.rfind(words)? + words.len()));
    let rest = ends.max().and_then(|end| value.get(end..));
    rest.filter(|rest| rest.contains('@')).unwrap_or(value)
}

/// The senders that are noted within lines; of a log with several mails, that of the one that
/// failed.
fn within<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Vec<Sender> {
    let failed = |line: &&str| FAILED.iter().any(|mark| line.contains(mark));
    let id = lines.clone().find(failed).and_then(queue_id);
    let is_noted = |line: &&str| {
        let lower = line.to_ascii_lowercase();
        WITHIN.iter().any(|(words, _)| lower.contains(words))
    };
    let is_own = |line: &str| id.is_some_and(|id| line.contains(id));
    let knows_id = lines.clone().filter(is_noted).any(is_own);
    let mut found = Vec::new();
    for line in lines.filter(|line| !knows_id || is_own(line)) {
        let lower = line.to_ascii_lowercase();
        let noted = WITHIN.iter().find_map(|(words, end)| {
            let at = lower.find(words)? + words.len();
            address_in(line.get(at..)?.split(*end).next()?)
        });
        if let Some(address) = noted.filter(|address| !is_mail_system(address)) {
            push(&mut found, address, unquoted(line));
        }
    }
    found
}

/// What marks the line of a mail that failed in the logs of Postfix and Exim.
const FAILED: [&str; 4] = ["status=bounced", "status=deferred", " ** ", " == "];

/// The id under which a line of a log tells of a mail: `5CD02:` of Postfix, `1tABCD-0001ab-2C` of
/// Exim.
fn queue_id(line: &str) -> Option<&str> {
    let is_id = |word: &&str| {
        let id = word.trim_end_matches(':');
        let fits = id.len() > 4 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let has_digit = id.bytes().any(|b| b.is_ascii_digit());
        let is_exims = id.len() > 15 && id.matches('-').count() == 2;
        fits && has_digit && (word.ends_with(':') || is_exims)
    };
    line.split_whitespace()
        .find(is_id)
        .map(|word| word.trim_end_matches(':'))
}

/// Adds a sender of another domain.
fn push(found: &mut Vec<Sender>, address: String, line: &str) {
    let is_new = found
        .iter()
        .all(|other| domain_of(&other.address) != domain_of(&address));
    if is_new && found.len() <= LIMIT {
        let line = excerpt(line, &address);
        found.push(Sender { address, line });
    }
}

/// A domain that the refusing side names, with the line it stands in.
fn of_words(words: &str, domain: &str) -> Sender {
    let has = |line: &&str| line.to_lowercase().contains(domain);
    let line = words.lines().find(has).unwrap_or(words);
    Sender {
        address: domain.to_owned(),
        line: excerpt(line, domain),
    }
}

/// The sender with the whole address, where the line says whose message it was.
fn in_full(sender: Sender) -> Sender {
    let at = sender.line.to_ascii_lowercase().find(MESSAGE_FROM);
    let named = at.and_then(|at| sender.line.get(at + MESSAGE_FROM.len()..));
    let address = named.and_then(|rest| address_in(rest.split_whitespace().next()?));
    let is_same = |address: &String| domain_of(address) == sender.address;
    let address = address.filter(is_same).unwrap_or(sender.address.clone());
    Sender { address, ..sender }
}

/// What stands before the address of the sender in the words of SentraGuard.
const MESSAGE_FROM: &str = "your message from ";

/// The address in a field, whatever name stands before it: between the last angle brackets, else
/// the first word with an "@".
fn address_in(value: &str) -> Option<String> {
    let bracketed = value
        .rsplit_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    let word = match bracketed {
        Some((inner, _)) if inner.contains('@') => inner.trim(),
        _ => value
            .split(|c: char| c.is_whitespace() || "<>()[],;\"'".contains(c))
            .find(|word| word.contains('@'))?,
    };
    let word = word.trim_start_matches("mailto:").trim_matches(['.', ':']);
    let (local, host) = word.rsplit_once('@')?;
    let fits = !local.is_empty() && host.contains('.') && !word.contains(char::is_whitespace);
    // Names in other letters are turned into A-labels where they are used.
    let fits = fits && (!host.is_ascii() || sending_domain(host).is_some());
    fits.then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce::extract::normalise;

    fn senders(text: &str) -> (String, Option<String>) {
        let voices = Voices::of(text, None);
        let senders = read(&voices, &normalise(&voices.refuser));
        let from: Vec<String> = senders
            .from
            .into_iter()
            .map(|sender| sender.address)
            .collect();
        (
            from.join(" "),
            senders.envelope.map(|sender| sender.address),
        )
    }

    #[test]
    fn lines_are_believed_in_order() {
        let envelope = |text: &str| Some(text.to_owned());
        for (text, from, envelope) in [
            (
                "<you@there.example>: host mx said: 550 No\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <b@post.example>\nFrom: Anna, of the shop\n <anna@shop.example>\n",
                "anna@shop.example",
                envelope("b@post.example"),
            ),
            (
                "550 failed to meet SPF requirements\nFrom: anna@shop.example",
                "anna@shop.example",
                None,
            ),
            (
                "Von: Anna Meier <anna@shop.example>\nGesendet: heute\n\n550 nein",
                "anna@shop.example",
                None,
            ),
            (
                "De : « Anna » <anna@shop.example>\n550 non",
                "anna@shop.example",
                None,
            ),
            (
                "From: bounces@service.example <bounces@service.example> on behalf of Anna <anna@shop.example>\n550 no",
                "anna@shop.example",
                None,
            ),
            (
                "Von: b@service.example im Auftrag von anna@shop.example\n550 nein",
                "anna@shop.example",
                None,
            ),
            (
                "550 5.7.1 No\nX-Postfix-Sender: rfc822; root@web1.shop.example",
                "root@web1.shop.example",
                envelope("root@web1.shop.example"),
            ),
            (
                "From: Mail Delivery System <MAILER-DAEMON@out.example>\n\n550 5.7.1 No",
                "",
                None,
            ),
            (
                "550 Bad SPF records for [shop.example:192.0.2.10]",
                "shop.example",
                envelope("shop.example"),
            ),
            (
                "SMTP error from remote mail server after MAIL FROM:<anna@shop.example>:\n550 No",
                "anna@shop.example",
                envelope("anna@shop.example"),
            ),
            (
                "550 No\nFrom: a@a.example\nFrom: b@b.example\nFrom: c@c.example\nFrom: d@d.example\n",
                "",
                None,
            ),
        ] {
            assert_eq!(senders(text), (from.to_owned(), envelope), "{text}");
        }
    }
}
