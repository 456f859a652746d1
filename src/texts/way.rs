//! The way of a mail in words: what its stations are called, and all of it in one line.

use super::{Texts, as_written};
use crate::findings::Subject;
use crate::gateways::Gateway;
use crate::outline::{Gate, Keeper, Place, Station, Tone, Way};

impl Texts {
    /// What a station is called.
    pub fn station(&self, place: &Place<'_>) -> String {
        match place {
            Place::Sender(sender) => as_written(sender).into_owned(),
            Place::Server { name: Some(name) } => name.clone(),
            Place::Server { name: None } => self.word(&Subject::Ip),
            Place::Gate(_) => self.word(&Gateway::Sentraguard),
            Place::Recipient => self.get("way-recipient"),
        }
    }

    /// At whom the DNS of the sender is, for a drawing with little room.
    pub fn dns_at(&self, keeper: Option<&Keeper<'_>>) -> String {
        let hosts = keeper.map(Keeper::named);
        hosts.map_or_else(
            || "DNS".to_owned(),
            |[_, host]| self.format("way-dns", &[host]),
        )
    }

    /// The way in one line: a broken arrow leads to where the mail may not come.
    pub fn way(&self, way: &Way<'_>) -> String {
        let said = way.0.iter().enumerate().map(|(index, station)| {
            let arrow = match (index, station.is_reached) {
                (0, _) => "",
                (_, true) => " → ",
                (_, false) => " ⇢ ",
            };
            [arrow, &self.station_with_signs(station)].concat()
        });
        said.collect()
    }

    /// A station, with a sign for what it refuses for.
    fn station_with_signs(&self, station: &Station<'_>) -> String {
        let name = self.station(&station.place);
        let signs: Vec<String> = match &station.place {
            Place::Gate(Gate::Locks(locks)) => {
                let locks = locks.iter();
                locks
                    .map(|lock| [&self.word(&lock.subject), " ", sign(lock.tone)].concat())
                    .collect()
            }
            Place::Gate(Gate::BlockList) => {
                vec![[&self.get("way-block-list"), " ", sign(Tone::Reject)].concat()]
            }
            _ => return name,
        };
        [&name, ": ", &signs.join(" ")].concat()
    }
}

/// A tone as one character.
fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Accept | Tone::Parked => "✓",
        Tone::AtRisk => "!",
        Tone::Unknown => "?",
        Tone::Reject => "✕",
    }
}
