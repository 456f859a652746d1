//! Name servers that are slow, silent or wrong, each for a zone of its own: `late700.example` is the zone whose server
//! takes 0.7 seconds.

use super::world::KEY;
use crate::fault::{Fault, Outcome};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What a name server does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Manner {
    /// It answers after some milliseconds.
    Late(u64),
    /// It never answers.
    Silent,
    /// It fails the first question for each name, and answers the second (SERVFAIL).
    FailsOnce,
    /// It is not responsible for the zone, and says so (REFUSED).
    Lame,
}

/// The zones below `example`, and how their name servers are.
pub(super) const ZONES: [(&str, Manner); 12] = [
    ("late150", Manner::Late(150)),
    ("late450", Manner::Late(450)),
    ("late700", Manner::Late(700)),
    ("late1000", Manner::Late(1000)),
    ("late1300", Manner::Late(1300)),
    ("late2000", Manner::Late(2000)),
    ("late3000", Manner::Late(3000)),
    ("late4500", Manner::Late(4500)),
    ("silent", Manner::Silent),
    ("once", Manner::FailsOnce),
    ("lame", Manner::Lame),
    ("half", Manner::Late(20)),
];

/// The zone with a second name server, which is the one of `silent`.
const HALF: &str = "half";

/// The number of a record type.
mod kind {
    pub(super) const A: u16 = 1;
    pub(super) const NS: u16 = 2;
    pub(super) const MX: u16 = 15;
    pub(super) const TXT: u16 = 16;
}

/// The address of the name server of a zone.
fn address(zone: &str) -> String {
    let at = ZONES.iter().position(|(label, _)| *label == zone);
    format!("203.0.113.{}", 10 + at.unwrap_or_default())
}

/// The addresses of all of them.
pub(super) fn addresses() -> impl Iterator<Item = String> {
    ZONES.iter().map(|(zone, _)| address(zone))
}

/// What stands about them in the zone above.
pub(super) fn delegations() -> String {
    let mut text = String::new();
    for (zone, _) in ZONES {
        text += &format!("{zone} NS ns.{zone}\nns.{zone} A {}\n", address(zone));
    }
    text + &format!("{HALF} NS ns.silent\n")
}

/// Starts all of them.
pub(super) fn start() -> Outcome {
    for (zone, manner) in ZONES {
        let address = address(zone);
        let failed = |error| Fault::File(Path::new(&address).to_owned(), error);
        let socket = Arc::new(UdpSocket::bind((address.as_str(), 53)).map_err(failed)?);
        let listener = TcpListener::bind((address.as_str(), 53)).map_err(failed)?;
        let server = Arc::new(Server {
            manner,
            seen: Mutex::default(),
        });
        let same = Arc::clone(&server);
        thread::spawn(move || serve(&socket, &server));
        thread::spawn(move || serve_streams(&listener, &same));
    }
    Ok(())
}

/// Answers questions by UDP until the program ends.
fn serve(socket: &Arc<UdpSocket>, server: &Arc<Server>) {
    let mut buffer = [0; 4096];
    while let Ok((length, from)) = socket.recv_from(&mut buffer) {
        let query = buffer[..length].to_vec();
        let (socket, server) = (Arc::clone(socket), Arc::clone(server));
        thread::spawn(move || {
            if let Some(answer) = server.answer(&query) {
                // Who asked may have given up; then nobody misses the answer.
                let _ = socket.send_to(&answer, from);
            }
        });
    }
}

/// Answers questions by TCP until the program ends.
fn serve_streams(listener: &TcpListener, server: &Arc<Server>) {
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else { continue };
        let server = Arc::clone(server);
        thread::spawn(move || {
            let mut length = [0; 2];
            while stream.read_exact(&mut length).is_ok() {
                let mut query = vec![0; usize::from(u16::from_be_bytes(length))];
                if stream.read_exact(&mut query).is_err() {
                    return;
                }
                let Some(answer) = server.answer(&query) else {
                    continue;
                };
                let length = u16::try_from(answer.len()).unwrap_or(0).to_be_bytes();
                if stream.write_all(&[&length[..], &answer].concat()).is_err() {
                    return;
                }
            }
        });
    }
}

/// A name server.
struct Server {
    manner: Manner,
    /// The names that it was asked about.
    seen: Mutex<BTreeSet<String>>,
}

impl Server {
    /// The answer to a question, where it gives one, and when it does.
    fn answer(&self, query: &[u8]) -> Option<Vec<u8>> {
        let question = Question::read(query)?;
        let code = match self.manner {
            Manner::Silent => return None,
            Manner::Late(milliseconds) => {
                thread::sleep(Duration::from_millis(milliseconds));
                None
            }
            Manner::Lame => Some(5),
            Manner::FailsOnce => {
                let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
                seen.insert(question.name.join(".")).then_some(2)
            }
        };
        Some(question.answer(query, code))
    }
}

/// A question, and how long the message is up to its end.
struct Question {
    name: Vec<String>,
    kind: u16,
    end: usize,
}

impl Question {
    /// Reads the first question of a message.
    fn read(message: &[u8]) -> Option<Self> {
        let mut name = Vec::new();
        let mut at = 12;
        loop {
            let length = usize::from(*message.get(at)?);
            at += 1;
            if length == 0 {
                break;
            }
            let label = message.get(at..at + length)?;
            name.push(String::from_utf8_lossy(label).to_ascii_lowercase());
            at += length;
        }
        let kind = u16::from_be_bytes([*message.get(at)?, *message.get(at + 1)?]);
        message.get(at + 3)?;
        let end = at + 4;
        Some(Self { name, kind, end })
    }

    /// The answer: with this response code and nothing else, or as the zone has it.
    fn answer(&self, query: &[u8], code: Option<u8>) -> Vec<u8> {
        let below: Vec<&str> = self.name.iter().map(String::as_str).collect();
        let below = &below[..below.len().saturating_sub(2)];
        let data = data(below, self.kind).filter(|_| code.is_none());
        let exists = matches!(
            below,
            [] | ["_dmarc" | "_domainkey" | "mail" | "ns"] | ["s1", "_domainkey"]
        );
        let denied = data.is_none() && code.is_none();
        let code = code.unwrap_or(if exists { 0 } else { 3 });
        let mut message = query[..2].to_vec();
        // An answer with authority, which repeats whether recursion is wanted.
        message.extend([
            0x84 | (query[2] & 1),
            code,
            0,
            1,
            0,
            data.is_some().into(),
            0,
            denied.into(),
            0,
            0,
        ]);
        message.extend(&query[12..self.end]);
        if let Some(data) = data {
            message.extend([0xc0, 12]);
            message.extend(record(self.kind, 300, &data));
        } else if denied {
            // The zone stands behind the labels below it.
            let skipped: usize = below.iter().map(|label| label.len() + 1).sum();
            message.extend([0xc0, u8::try_from(12 + skipped).unwrap_or(12)]);
            // The root as server and as mailbox, and five numbers.
            let numbers = [1_u32, 3600, 600, 86400, 60].map(u32::to_be_bytes).concat();
            message.extend(record(6, 60, &[vec![0, 0], numbers].concat()));
        }
        message
    }
}

/// The data of the one record at a name below the zone.
fn data(below: &[&str], kind: u16) -> Option<Vec<u8>> {
    // A host of the zone: the zone's own name begins the question where nothing stands below it.
    let host = |label: &str| {
        [
            &[u8::try_from(label.len()).unwrap_or(0)],
            label.as_bytes(),
            &[0xc0, 12],
        ]
        .concat()
    };
    match (below, kind) {
        ([], kind::TXT) => Some(strings("v=spf1 mx -all")),
        (["_dmarc"], kind::TXT) => Some(strings("v=DMARC1; p=reject")),
        (["s1", "_domainkey"], kind::TXT) => Some(strings(&format!("v=DKIM1; k=rsa; p={KEY}"))),
        ([], kind::MX) => Some([vec![0, 10], host("mail")].concat()),
        ([], kind::NS) => Some(host("ns")),
        (["mail"], kind::A) => Some(vec![192, 0, 2, 10]),
        _ => None,
    }
}

/// The data of a TXT record.
fn strings(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(255)
        .flat_map(|part| [&[u8::try_from(part.len()).unwrap_or(255)], part].concat())
        .collect()
}

/// Type, class, TTL and data of a record.
fn record(kind: u16, ttl: u32, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    [
        &kind.to_be_bytes()[..],
        &[0, 1],
        &ttl.to_be_bytes(),
        &length.to_be_bytes(),
        data,
    ]
    .concat()
}
