//! Reading a rejection: each thing out of the words of whoever can know it.

use std::borrow::Cow;

use super::catalogue::{self, Entry};
use super::extract::{self, Codes};
use super::voices::Voices;
use super::{
    Bounce, Certainty, Delivery, Kind, OwnText, Results, Turn, address, forwarding, hosts,
    one_line, plain_words, refusing_host, sender,
};

/// The longest text that is read, in bytes; the rest of a longer one is left out.
const TEXT_LIMIT: usize = 64 * 1024;

/// Replies of one text that are weighed.
const REPLY_LIMIT: usize = 20;

/// Reads a rejection text.
pub fn read(text: &str) -> Bounce {
    read_with(text, &[])
}

/// The same where some texts are known besides; they go before all others.
pub fn read_with(text: &str, own: &[OwnText]) -> Bounce {
    let text = &one_line::in_lines(text);
    read_report(text, Delivery::read(text), own)
}

/// A text as it is read: in lines, where their ends were lost.
pub fn in_lines(text: &str) -> Cow<'_, str> {
    one_line::in_lines(text)
}

/// The same of a report whose delivery status is at hand.
pub fn read_report(text: &str, delivery: Option<Delivery>, own: &[OwnText]) -> Bounce {
    let text = &text[..text.floor_char_boundary(TEXT_LIMIT)];
    let mut voices = Voices::of(text, delivery.as_ref());
    let chosen = most_telling(&voices);
    voices.choose(chosen);
    let before = voices.replies.get(chosen).map(|reply| &*reply.before);
    let host = |text: &str| refusing_host::refusing_host(text, delivery.as_ref());
    // What the refusing side names beside an address is its client.
    let around = match voices.is_told {
        true => &voices.reporter,
        false => &voices.report,
    };
    let refused_by = before.and_then(host).or_else(|| host(around));
    let plain = extract::normalise(&voices.refuser);
    let around = extract::normalise(&voices.reporter);
    let own = own
        .iter()
        .find(|own| own.matches(&plain) || own.matches(&around));
    let codes = codes(&voices, delivery.as_ref());
    let meaning = match own {
        Some(own) => Some(Meaning {
            kind: own.kind,
            certainty: Certainty::Stated,
            entry: None,
        }),
        None => {
            let is_reply = voices.is_told || codes.code.is_some() || codes.enhanced.is_some();
            meaning([&plain, &around], codes.enhanced.as_deref(), is_reply)
        }
    };
    // A code alone says so only where no words say something else.
    let is_open = meaning
        .as_ref()
        .is_none_or(|meaning| meaning.kind == Kind::Other);
    let is_weak = |meaning: &Meaning| is_open || meaning.certainty == Certainty::Likely;
    let login = own.is_none()
        && (voices.is_told || codes.code.is_some())
        && meaning.as_ref().is_none_or(is_weak)
        && plain_words::is_login(&plain, codes.code.filter(|_| is_open));
    let meaning = match meaning {
        Some(found) if !login || found.kind == Kind::Other => Some(found),
        None if !login => None,
        _ => Some(Meaning {
            kind: Kind::Other,
            certainty: Certainty::Likely,
            entry: None,
        }),
    };
    let entry = meaning.as_ref().and_then(|meaning| meaning.entry.as_ref());
    let gateway = entry.and_then(|entry| entry.gateway);
    let by_host = || refused_by.as_deref().and_then(hosts::by_host);
    let gateway = gateway
        .or_else(|| hosts::by_signature(&plain))
        .or_else(by_host);
    let found = address::read(&voices);
    let senders = sender::read(&voices, &plain);
    let mut from = senders.from.into_iter();
    let sender = from.next();
    let by_name = sender
        .as_ref()
        .and_then(|sender| extract::sending_domain(&sender.address.to_lowercase()));
    let mut bounce = Bounce {
        gateway: gateway.filter(|_| own.is_none()),
        code: codes.code,
        domain: extract::domain(&plain).or(by_name),
        ip: found.client.as_ref().map(|client| client.ip),
        address_certainty: found.client.as_ref().map(|client| client.certainty),
        hidden_by: found.hidden.as_ref().map(|hidden| hidden.ip),
        address_from: found.client.or(found.hidden).map(|address| address.line),
        kind: meaning.as_ref().map(|meaning| meaning.kind),
        certainty: meaning.as_ref().map(|meaning| meaning.certainty),
        permanent: is_permanent(&codes).or(entry.and_then(|entry| entry.permanent)),
        enhanced_code: codes.enhanced,
        login,
        turn: None,
        results: Results::read(&plain, &around),
        codes: extract::all_codes(&[&voices.refuser, "\n", text].concat()),
        delivery,
        refused_by,
        sender_from: sender.as_ref().map(|sender| sender.line.clone()),
        sender: sender.map(|sender| sender.address),
        other_senders: from.map(|sender| sender.address).collect(),
        envelope_sender: senders.envelope.map(|sender| sender.address),
        forwarded: forwarding::trace(text),
        own: own.map(OwnText::says),
    };
    let told = own.map_or_else(|| entry.and_then(|entry| entry.turn), |own| own.turn);
    bounce.turn = turn(&bounce, told);
    bounce
}

/// The message that came back, as far as it stands in the text of a report.
pub fn returned(text: &str) -> &str {
    super::returned::split(&text[..text.floor_char_boundary(TEXT_LIMIT)]).1
}

/// The reply that tells most for the sender, of those that a report about several recipients
/// quotes: about authentication before block lists, and about a recipient last.
fn most_telling(voices: &Voices) -> usize {
    let rank = |words: &str| {
        let plain = extract::normalise(words);
        let enhanced = extract::codes(words).enhanced;
        let found = meaning([&plain, ""], enhanced.as_deref(), true);
        match found.map(|found| found.kind) {
            Some(kind) if kind.is_authentication() => 4,
            Some(Kind::IpBlocked | Kind::ReverseDns | Kind::SenderBlocked) => 3,
            Some(Kind::Recipient) | None => 1,
            Some(_) => 2,
        }
    };
    // Of one there is nothing to choose.
    if voices.replies.len() < 2 {
        return 0;
    }
    let mut best = (0, 0);
    for (index, reply) in voices.replies.iter().take(REPLY_LIMIT).enumerate() {
        let rank = rank(&reply.words);
        if rank > best.1 {
            best = (index, rank);
        }
    }
    best.0
}

/// What a rejection is about, and how that was told.
struct Meaning {
    kind: Kind,
    certainty: Certainty,
    entry: Option<Entry>,
}

/// What a rejection is about: by the words of the refusing side, known before plain ones, then by
/// its code; then by what the reporting server says around them. Plain words and codes are asked
/// only where it is a reply: another text is about anything.
fn meaning([plain, around]: [&str; 2], enhanced: Option<&str>, is_reply: bool) -> Option<Meaning> {
    let known = |plain: &str| {
        let entry = catalogue::known(plain)?;
        Some(Meaning {
            kind: entry.kind,
            certainty: Certainty::Stated,
            entry: Some(entry),
        })
    };
    let likely = |kind: Option<Kind>| {
        kind.filter(|_| is_reply).map(|kind| Meaning {
            kind,
            certainty: Certainty::Likely,
            entry: None,
        })
    };
    let by_words = || likely(plain_words::kind_by_words(plain));
    let found = known(plain);
    // Servers put a sentence of their own before the reason: "Sender address rejected: SPF fail".
    let is_general = |found: &Meaning| matches!(found.kind, Kind::Other | Kind::Recipient);
    if found.as_ref().is_some_and(is_general)
        && let Some(reason) = by_words().filter(|reason| reason.kind.is_authentication())
    {
        return Some(reason);
    }
    found
        .or_else(by_words)
        .or_else(|| likely(enhanced.and_then(plain_words::kind_by_code)))
        .or_else(|| known(around))
        .or_else(|| likely(plain_words::kind_by_words(around)))
}

/// The codes of the refusing side; the status of a delivery status where its words have none (RFC
/// 3464 §2.3.4).
fn codes(voices: &Voices, delivery: Option<&Delivery>) -> Codes {
    let said = extract::codes(&voices.refuser);
    let around = extract::codes(&voices.reporter);
    let status = delivery.and_then(|delivery| delivery.status.as_deref());
    let status = status.and_then(|status| extract::codes(status).enhanced);
    Codes {
        code: said.code.or(around.code),
        enhanced: said.enhanced.or(status).or(around.enhanced),
    }
}

/// Whether trying again is pointless, by the first digit of a code (RFC 5321 §4.2.1, RFC 3463
/// §3.1).
fn is_permanent(codes: &Codes) -> Option<bool> {
    let class = codes.code.map(|code| code / 100);
    let by_enhanced = codes.enhanced.as_ref().and_then(|code| code.chars().next());
    match (class, by_enhanced) {
        (Some(5), _) | (None, Some('5')) => Some(true),
        (Some(4), _) | (None, Some('4')) => Some(false),
        _ => None,
    }
}

/// Who has to do something; `told` where the text itself says who.
fn turn(bounce: &Bounce, told: Option<Turn>) -> Option<Turn> {
    let kind = bounce.kind?;
    let has_failed = bounce.delivery.as_ref().is_some_and(Delivery::has_failed);
    Some(match (told, kind.turn()) {
        (Some(turn), _) => turn,
        _ if bounce.login => Turn::Sender,
        // A proxy of the receiver's hides the client: nobody outside can put that right.
        _ if bounce.hidden_by.is_some() => Turn::RecipientAdmin,
        // Whoever forwards put an address of theirs between (RFC 7208 §10.3, RFC 9989 §7.3).
        (None, Turn::SenderDns) if bounce.forwarded.is_some() => Turn::RecipientAdmin,
        // What passed, passed for another domain: the service that sends signs and returns for
        // itself.
        (None, Turn::SenderDns) if bounce.results.are_unaligned() => Turn::SenderProvider,
        (None, Turn::SenderDns) => Turn::SenderDns,
        // A server that says "later" is taken at its word, unless something must be changed:
        // Postfix says so of every client without a name.
        (None, _) if bounce.permanent == Some(false) && kind != Kind::ReverseDns && !has_failed => {
            Turn::Nobody
        }
        (None, turn) => turn,
    })
}
