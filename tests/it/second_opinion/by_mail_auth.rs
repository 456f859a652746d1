//! The opinion of `mail-auth`, whose resolver is pointed at a server on the loopback interface that
//! answers from the zone.
//!
//! Its cache trait alone would not do: for addresses, exchangers and names it cannot say that a
//! lookup failed, and for `exists` any entry counts as a match.

use std::net::{Ipv4Addr, SocketAddr};

use mail_auth::dkim::Signature;
use mail_auth::dmarc::Policy;
use mail_auth::dmarc::verify::DmarcParameters;
use mail_auth::hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use mail_auth::hickory_resolver::proto::op::{Message, MessageType, OpCode, ResponseCode};
use mail_auth::hickory_resolver::proto::rr::rdata::{A, AAAA, CNAME, MX, PTR, TXT};
use mail_auth::hickory_resolver::proto::rr::{Name as WireName, RData, Record};
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{
    AuthenticatedMessage, DkimOutput, DmarcResult, MessageAuthenticator, Parameters, SpfOutput,
    SpfResult,
};
use sentra_check::checkup::Request;
use sentra_check::dns::{Answer, Data, Name, Outcome, Question, RecordType};
use sentra_check::resolve::Resolve;
use sentra_check::spf::Sender;
use tokio::net::UdpSocket;
use tokio::runtime::{Builder, Runtime};

/// The authenticator, and the socket that its questions come to.
pub(crate) struct Asked {
    authenticator: MessageAuthenticator,
    runtime: Runtime,
    socket: UdpSocket,
}

impl Asked {
    /// Opens the socket on a free port.
    pub(crate) fn new() -> Self {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let (socket, authenticator) = runtime.block_on(async {
            let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))
                .await
                .expect("a free port");
            let address = socket.local_addr().expect("the port has an address");
            (socket, authenticator(address))
        });
        Self {
            authenticator,
            runtime,
            socket,
        }
    }

    /// The result of DMARC and its policy for a request with the domains that passed.
    pub(crate) fn dmarc(&self, world: &impl Resolve, request: &Request) -> String {
        let mail = format!("From: a@{}\r\n\r\n", request.domain);
        let mail = AuthenticatedMessage::parse(mail.as_bytes()).expect("a message");
        let signatures: Vec<Signature> = request
            .dkim_domains
            .iter()
            .map(|name| Signature {
                d: name.to_string(),
                ..Signature::default()
            })
            .collect();
        let dkim: Vec<DkimOutput<'_>> = signatures
            .iter()
            .map(|signature| DkimOutput::pass().with_signature(signature))
            .collect();
        let envelope = request
            .spf_domains
            .first()
            .unwrap_or(&request.domain)
            .as_str();
        let passed = if request.spf_domains.is_empty() {
            SpfResult::None
        } else {
            SpfResult::Pass
        };
        let spf = SpfOutput::new(envelope.to_owned()).with_result(passed);
        let parameters = DmarcParameters::new(&mail, &dkim, envelope, &spf);
        let output = self.runtime.block_on(async {
            tokio::select! {
                never = serve(&self.socket, world) => match never {},
                output = self.authenticator.verify_dmarc(Parameters::from(parameters)) => output,
            }
        });
        let applies = output.dmarc_record().is_some();
        let result = match output.result() {
            DmarcResult::Pass => "pass",
            DmarcResult::Fail(_) => "fail",
            DmarcResult::TempError(_) => "temperror",
            DmarcResult::PermError(_) => "permerror",
            DmarcResult::None => "none",
        };
        let policy = match output.policy() {
            Policy::None if applies => "none",
            Policy::Quarantine if applies => "quarantine",
            Policy::Reject if applies => "reject",
            _ => "-",
        };
        format!("{result} {policy}")
    }

    /// The result for a sender.
    pub(crate) fn result(&self, world: &impl Resolve, sender: &Sender) -> String {
        let Sender {
            ip, helo, domain, ..
        } = sender;
        let mail_from = super::mail_from(sender);
        let parameters = SpfParameters::new(*ip, domain, helo, "unknown", &mail_from);
        let output = self.runtime.block_on(async {
            tokio::select! {
                never = serve(&self.socket, world) => match never {},
                output = self.authenticator.check_host(Parameters::from(parameters)) => output,
            }
        });
        output.result().to_string().to_ascii_lowercase()
    }
}

/// An authenticator that asks one server, once, and remembers nothing.
fn authenticator(address: SocketAddr) -> MessageAuthenticator {
    let mut connection = ConnectionConfig::udp();
    connection.port = address.port();
    let server = NameServerConfig::new(address.ip(), true, vec![connection]);
    let mut options = ResolverOpts::default();
    options.attempts = 0;
    options.cache_size = 0;
    options.use_hosts_file = ResolveHosts::Never;
    MessageAuthenticator::new(
        ResolverConfig::from_parts(None, Vec::new(), vec![server]),
        options,
    )
    .expect("a resolver")
}

/// Answers whatever comes to the socket.
async fn serve(socket: &UdpSocket, world: &impl Resolve) -> std::convert::Infallible {
    let mut buffer = [0; 4096];
    loop {
        let (length, from) = socket.recv_from(&mut buffer).await.expect("a datagram");
        let query = Message::from_vec(&buffer[..length]).expect("a query");
        let reply = reply(&query, world).await;
        let bytes = reply.to_vec().expect("a reply that can be composed");
        // Nobody waits for an answer any more when an evaluation has ended.
        let _ = socket.send_to(&bytes, from).await;
    }
}

/// The reply to a query.
async fn reply(query: &Message, world: &impl Resolve) -> Message {
    let mut reply = Message::new(query.metadata.id, MessageType::Response, OpCode::Query);
    reply.metadata.recursion_desired = true;
    reply.metadata.recursion_available = true;
    reply.add_queries(query.queries.iter().cloned());
    let asked = query.queries.first();
    let question = asked.and_then(|asked| {
        let labels: Vec<_> = asked.name().iter().map(String::from_utf8_lossy).collect();
        let name = Name::parse(&labels.join(".")).ok()?;
        let record_type = RecordType::from_mnemonic(&asked.query_type().to_string())?;
        Some(Question::new(name, record_type))
    });
    let Some((question, asked)) = question.zip(asked) else {
        reply.metadata.response_code = ResponseCode::NXDomain;
        return reply;
    };
    let answer = world.resolve(&question).await;
    reply.metadata.response_code = match answer.outcome {
        Outcome::Records(_) | Outcome::NoData => ResponseCode::NoError,
        Outcome::NxDomain => ResponseCode::NXDomain,
        Outcome::Failed(_) => ResponseCode::ServFail,
    };
    reply.add_answers(records(asked.name(), &answer));
    reply
}

/// The records of an answer, the aliases before what they lead to.
fn records(asked: &WireName, answer: &Answer) -> Vec<Record> {
    let record = |owner: &WireName, data| Record::from_rdata(owner.clone(), 300, data);
    let mut owner = asked.clone();
    let mut records = Vec::new();
    for alias in &answer.aliases {
        let to = wire_name(&alias.to);
        records.push(record(&owner, RData::CNAME(CNAME(to.clone()))));
        owner = to;
    }
    records.extend(answer.records().iter().filter_map(|data| {
        let data = match data {
            Data::A(address) => RData::A(A(*address)),
            Data::Aaaa(address) => RData::AAAA(AAAA(*address)),
            Data::Mx(mx) => RData::MX(MX::new(mx.preference, wire_name(&mx.host))),
            Data::Ptr(name) => RData::PTR(PTR(wire_name(name))),
            Data::Txt(text) => {
                let mut strings: Vec<&[u8]> = text.strings().collect();
                // RFC 1035 §3.3.14: on the wire there is one string at least.
                if strings.is_empty() {
                    strings.push(b"");
                }
                RData::TXT(TXT::from_bytes(strings))
            }
            _ => return None,
        };
        Some(record(&owner, data))
    }));
    records
}

/// A name as the wire has it.
fn wire_name(name: &Name) -> WireName {
    WireName::from_labels(name.labels().map(str::as_bytes)).expect("a name has wire form")
}
