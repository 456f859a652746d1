//! A DNS message in parts, for a fault to change and to be put together again.

use domain::base::{Message, ToName, UnknownRecordData};

/// The record types that the faults name.
pub(crate) mod rtype {
    pub(crate) const A: u16 = 1;
    pub(crate) const CNAME: u16 = 5;
    pub(crate) const SOA: u16 = 6;
    pub(crate) const TXT: u16 = 16;
    pub(crate) const OPT: u16 = 41;
}

/// A message in parts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Parts {
    /// The id.
    pub(crate) id: u16,
    /// The flags and the RCODE.
    pub(crate) flags: u16,
    /// The question section as it stands in the message, and how many questions it says there are.
    pub(crate) question: (Vec<u8>, u16),
    /// The answer section.
    pub(crate) answer: Vec<Record>,
    /// The authority section.
    pub(crate) authority: Vec<Record>,
    /// The additional section.
    pub(crate) additional: Vec<Record>,
}

/// A record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Record {
    /// The owner, as bytes; it may be a pointer.
    pub(crate) owner: Vec<u8>,
    /// The type.
    pub(crate) rtype: u16,
    /// The class.
    pub(crate) class: u16,
    /// The TTL.
    pub(crate) ttl: u32,
    /// The data.
    pub(crate) data: Vec<u8>,
}

/// The owner of a record that is the name of the question: a pointer to it.
pub(crate) const ASKED: [u8; 2] = [0xc0, 12];

impl Record {
    /// A record of class IN with a TTL of five minutes.
    pub(crate) fn new(owner: impl Into<Vec<u8>>, rtype: u16, data: impl Into<Vec<u8>>) -> Self {
        Self {
            owner: owner.into(),
            rtype,
            class: 1,
            ttl: 300,
            data: data.into(),
        }
    }

    /// An OPT record with an extended error (RFC 8914 §2).
    pub(crate) fn extended_error(code: u16) -> Self {
        let code = code.to_be_bytes();
        Self {
            class: 1232,
            ttl: 0,
            ..Self::new([0], rtype::OPT, [0, 15, 0, 2, code[0], code[1]])
        }
    }

    /// Puts the record behind what there is.
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(&self.owner);
        bytes.extend(self.rtype.to_be_bytes());
        bytes.extend(self.class.to_be_bytes());
        bytes.extend(self.ttl.to_be_bytes());
        let length = u16::try_from(self.data.len()).expect("data that fits a record");
        bytes.extend(length.to_be_bytes());
        bytes.extend(&self.data);
    }
}

impl Parts {
    /// Takes a message apart; its data must not have compressed names, as those of `answers` have
    /// none.
    pub(crate) fn of(message: &[u8]) -> Self {
        let take_apart = || {
            let parsed = Message::from_slice(message).ok()?;
            let section = |records: domain::base::RecordSection<'_, [u8]>| {
                let mut section = Vec::new();
                for record in records {
                    let record = record.ok()?;
                    let owner = record.owner().to_vec();
                    let data = record.to_record::<UnknownRecordData<_>>().ok()??;
                    section.push(Record {
                        owner: owner.as_octets().clone(),
                        rtype: record.rtype().to_int(),
                        class: record.class().to_int(),
                        ttl: record.ttl().as_secs(),
                        data: data.data().data().to_vec(),
                    });
                }
                Some(section)
            };
            let (_, answer, authority, additional) = parsed.sections().ok()?;
            let number = |at: usize| {
                Some(u16::from_be_bytes([
                    *message.get(at)?,
                    *message.get(at + 1)?,
                ]))
            };
            Some(Self {
                id: number(0)?,
                flags: number(2)?,
                question: (
                    message.get(12..answer.pos())?.to_vec(),
                    parsed.header_counts().qdcount(),
                ),
                answer: section(answer)?,
                authority: section(authority)?,
                additional: section(additional)?,
            })
        };
        take_apart().expect("an honest message")
    }

    /// The message that the parts are of.
    pub(crate) fn compose(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let sections = [&self.answer, &self.authority, &self.additional];
        let counts = sections
            .map(|section| u16::try_from(section.len()).expect("records that can be counted"));
        let numbers = [[self.id, self.flags, self.question.1], counts].concat();
        bytes.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
        bytes.extend(&self.question.0);
        for record in sections.into_iter().flatten() {
            record.write(&mut bytes);
        }
        bytes
    }

    /// Where the data of a record of the answer section stands.
    pub(crate) fn position_of_data(&self, index: usize) -> usize {
        let before = self.answer.iter().take(index);
        let before: usize = before
            .map(|record| record.owner.len() + 10 + record.data.len())
            .sum();
        12 + self.question.0.len() + before + self.answer[index].owner.len() + 10
    }

    /// The type that was asked for.
    pub(crate) fn asked_type(&self) -> u16 {
        let end = self.question.0.len();
        let rtype = self.question.0.get(end - 4..end - 2).expect("a question");
        u16::from_be_bytes([rtype[0], rtype[1]])
    }

    /// The name that was asked for, as bytes.
    pub(crate) fn asked_name(&self) -> &[u8] {
        let end = self.question.0.len();
        self.question.0.get(..end - 4).expect("a question")
    }

    /// Where the zone of the name may begin: the name above it.
    pub(crate) fn above(&self) -> Vec<u8> {
        let name = self.asked_name();
        let label = name.first().map_or(0, |length| usize::from(*length) + 1);
        name.get(label..)
            .filter(|above| !above.is_empty())
            .unwrap_or(&[0])
            .to_vec()
    }

    /// Sets the RCODE.
    pub(crate) fn set_rcode(&mut self, rcode: u16) {
        self.flags = self.flags & !0xf | rcode;
    }

    /// Takes away every record.
    pub(crate) fn clear(&mut self) {
        self.answer.clear();
        self.authority.clear();
    }

    /// Leaves nothing but an RCODE.
    pub(crate) fn fail(&mut self, rcode: u16) {
        self.clear();
        self.set_rcode(rcode);
    }
}
