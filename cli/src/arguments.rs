//! The options of the command line.

use std::io::Read;
use std::net::IpAddr;
use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

use lexopt::{Arg, Parser, ValueExt};
use sentra_check::blocklist::Blocklist;
use sentra_check::bounce::Bounce;
use sentra_check::checkup::Request;
use sentra_check::dns::Name;
use sentra_check::evidence::{self, Evidence, Unreadable};
use sentra_check::input::{self, Subject};
use sentra_check::language::{LANGUAGES, Language};
use sentra_check::resolve::PUBLIC_RESOLVERS;
use sentra_check::texts::Worded;
use sentra_check::verify::Unverified;

use super::words::{self, words};

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Why SentraGuard rejects mail from a domain, and the records to publish.

usage: sentra-check [OPTIONS] [DOMAIN|ADDRESS]

  --ip IP               the address of the SMTP client
  --helo NAME           the name it says in HELO
  --mail-from ADDRESS   the envelope sender
  --selector NAME       a DKIM selector that is known (repeatable)
  --message FILE        a raw message, `-` for standard input: who sent it, whether its signatures hold
  --bounce FILE         a rejection text, `-` for standard input
  --spf-domain NAME     assume that SPF passed for this domain (repeatable)
  --dkim-domain NAME    assume that a signature with this d= passed (repeatable)
  --blocklist FILE      a block list of one's own, as config.json describes it
  --public-suffixes FILE  a list of public suffixes: where older receivers differ
  --doh URL             a resolver, DNS over HTTPS (repeatable, in order of preference)
  --zone FILE           no network: answer from this zone file alone
  --now UNIX            the time of the check; default the clock
  --list FILE           many domains, one a line or in a table: a report each, as JSON lines
  --report FILE         a report that was saved as JSON, made anew from its answers; nothing is asked
  --json                print the report as JSON
  --markdown            print the report as Markdown, for a ticket
  --lang LANGUAGE       the words of what is printed: de, en, fr or nl; en if nothing is said
  --help                print this

exit: 0 nothing that SentraGuard rejects; 1 it would reject, or probably would;
      2 could not be decided; 64 bad usage; 74 an error of input or output, such as a full disk";

/// What is said of a file that was given as a message and is none.
const NO_MESSAGE: &str =
    "there is no message of a sender in the file: no header, or the answer of a program";

/// Bytes of a file beyond which it is refused: the largest message, and more than a report or a zone
/// file has.
pub(crate) const SIZE_LIMIT: usize = evidence::SIZE_LIMIT;

/// Where answers come from.
pub(crate) enum Source {
    /// Resolvers, in the order of preference.
    Doh(Vec<String>),
    /// A zone file.
    Zone(String),
}

/// How a report is printed.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// As a readable text.
    Text,
    /// As JSON.
    Json,
    /// As Markdown.
    Markdown,
}

/// The command line as it was given.
pub(crate) struct Arguments {
    /// Where answers come from.
    pub(crate) source: Source,
    /// How to print a report.
    pub(crate) form: Form,
    /// In whose words.
    pub(crate) language: &'static Language,
    /// The file with many domains.
    pub(crate) list: Option<String>,
    /// The file with a saved report.
    pub(crate) report: Option<String>,
    /// Whether to print the help and nothing else.
    pub(crate) help: bool,
    subject: Option<String>,
    ip: Option<IpAddr>,
    helo: Option<String>,
    mail_from: Option<String>,
    selectors: Vec<String>,
    spf_domains: Vec<Name>,
    dkim_domains: Vec<Name>,
    now: Option<i64>,
    evidence: Evidence,
    /// What the message is to be verified from.
    pub(crate) unverified: Unverified,
    blocklist: Option<Rc<Blocklist>>,
    suffixes: Option<String>,
}

impl Arguments {
    /// Reads the command line; the problem in one line where it makes no sense.
    pub(crate) fn from_command_line() -> Result<Self, String> {
        let mut arguments = Self {
            source: Source::Doh(PUBLIC_RESOLVERS.map(str::to_owned).to_vec()),
            form: Form::Text,
            language: &LANGUAGES[0],
            list: None,
            report: None,
            help: false,
            subject: None,
            ip: None,
            helo: None,
            mail_from: None,
            selectors: Vec::new(),
            spf_domains: Vec::new(),
            dkim_domains: Vec::new(),
            now: None,
            evidence: Evidence::default(),
            unverified: Unverified::default(),
            blocklist: None,
            suffixes: None,
        };
        let mut resolvers = Vec::new();
        let mut zone = None;
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
            match argument {
                Arg::Long("ip") => {
                    let text = value(&mut parser)?;
                    let ip = text
                        .parse()
                        .map_err(|_| format!("{text} is no IP address"))?;
                    arguments.ip = Some(ip);
                }
                Arg::Long("helo") => arguments.helo = Some(value(&mut parser)?),
                Arg::Long("mail-from") => {
                    let address = value(&mut parser)?;
                    arguments.mail_from = Some(address.trim_matches(['<', '>']).to_owned());
                }
                Arg::Long("selector") => {
                    let text = value(&mut parser)?;
                    arguments.selectors.push(name(&text)?.to_string());
                }
                Arg::Long("spf-domain") => arguments.spf_domains.push(name(&value(&mut parser)?)?),
                Arg::Long("dkim-domain") => {
                    arguments.dkim_domains.push(name(&value(&mut parser)?)?);
                }
                Arg::Long("doh") => {
                    let url = value(&mut parser)?;
                    if !url.starts_with("https://") && !url.starts_with("http://") {
                        return Err(format!("{url} is no URL of a resolver"));
                    }
                    resolvers.push(url);
                }
                Arg::Long("zone") => zone = Some(value(&mut parser)?),
                Arg::Long("now") => {
                    let text = value(&mut parser)?;
                    let now = text.parse().map_err(|_| format!("{text} is no time"))?;
                    arguments.now = Some(now);
                }
                Arg::Long("message") => {
                    let path = value(&mut parser)?;
                    // One byte more says that it is too large, in words.
                    let bytes = start(&path, SIZE_LIMIT + 1)?;
                    let read = evidence(&path, &bytes, arguments.language)?;
                    // What stands in a report of failure is not as it was sent.
                    if read.bounce.is_none() {
                        arguments.unverified = Unverified::read(&bytes);
                    }
                    // Of a mail that came back, the rejection may be all that is left.
                    let says = |bounce: &Bounce| {
                        bounce.kind.is_some() || bounce.code.is_some() || bounce.delivery.is_some()
                    };
                    if read.message.is_none() && !read.bounce.as_ref().is_some_and(says) {
                        return Err(NO_MESSAGE.to_owned());
                    }
                    arguments.evidence.message = read.message;
                    let bounce = arguments.evidence.bounce.take();
                    arguments.evidence.bounce = bounce.or(read.bounce);
                }
                Arg::Long("bounce") => {
                    let path = value(&mut parser)?;
                    let bytes = start(&path, SIZE_LIMIT + 1)?;
                    let read = evidence(&path, &bytes, arguments.language)?;
                    arguments.evidence.bounce = read.bounce;
                    let message = arguments.evidence.message.take();
                    arguments.evidence.message = message.or(read.message);
                }
                Arg::Long("blocklist") => {
                    let path = value(&mut parser)?;
                    let list = serde_json::from_slice(&content(&path, SIZE_LIMIT)?);
                    let list = list.map_err(|error| format!("{path}: {error}"))?;
                    arguments.blocklist = Some(Rc::new(list));
                }
                Arg::Long("public-suffixes") => {
                    let list = content(&value(&mut parser)?, SIZE_LIMIT)?;
                    arguments.suffixes = Some(String::from_utf8_lossy(&list).into_owned());
                }
                Arg::Long("list") => arguments.list = Some(value(&mut parser)?),
                Arg::Long("report") => arguments.report = Some(value(&mut parser)?),
                Arg::Long("json") => arguments.form = Form::Json,
                Arg::Long("markdown") => arguments.form = Form::Markdown,
                Arg::Long("lang") => arguments.language = words::language(&value(&mut parser)?)?,
                Arg::Long("help") | Arg::Short('h') => arguments.help = true,
                Arg::Value(subject) if arguments.subject.is_none() => {
                    arguments.subject = Some(subject.string().map_err(|error| error.to_string())?);
                }
                other => return Err(other.unexpected().to_string()),
            }
        }
        let alone = [&arguments.list, &arguments.report];
        let given = arguments.subject.is_some() || arguments.evidence != Evidence::default();
        if alone.iter().filter(|file| file.is_some()).count() + usize::from(given) > 1 {
            return Err("--list and --report stand alone, without a domain".to_owned());
        }
        if arguments.list.is_some() && matches!(arguments.form, Form::Markdown) {
            return Err(
                "--list prints a report a line as JSON, so --markdown makes no sense".to_owned(),
            );
        }
        match zone {
            Some(_) if !resolvers.is_empty() => {
                return Err("--zone answers without resolvers, so --doh makes no sense".to_owned());
            }
            Some(path) => arguments.source = Source::Zone(path),
            None if !resolvers.is_empty() => arguments.source = Source::Doh(resolvers),
            None => {}
        }
        Ok(arguments)
    }

    /// The request that the options make; what is given outranks what a message or a text says.
    pub(crate) fn request(&self) -> Result<Request, String> {
        Ok(self.request_for(subject(&self.subject()?, self.language)?))
    }

    /// The same for a domain or address of a list.
    pub(crate) fn request_for(&self, subject: Subject) -> Request {
        let Subject { domain, address } = subject;
        let clock = || {
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |time| time.as_secs())
        };
        let now = self
            .now
            .unwrap_or_else(|| i64::try_from(clock()).unwrap_or(i64::MAX));
        let mut request = Request {
            address,
            ip: self.ip,
            helo: self.helo.clone(),
            mail_from: self.mail_from.clone(),
            selectors: self.selectors.clone(),
            spf_domains: self.spf_domains.clone(),
            dkim_domains: self.dkim_domains.clone(),
            blocklist: self.blocklist.clone(),
            ..Request::new(domain, now)
        };
        request.fill(&self.evidence);
        request.to_a_labels(to_ascii);
        request
    }

    /// The list of public suffixes, where one was given.
    pub(crate) fn suffixes(&self) -> Option<&str> {
        self.suffixes.as_deref()
    }

    /// The domain or address that the check is about.
    fn subject(&self) -> Result<String, String> {
        if let Some(subject) = &self.subject {
            return Ok(subject.trim().to_owned());
        }
        let none = match &self.evidence.message {
            Some(_) => "the message has no From address: name the domain",
            None => "a domain or an address is missing",
        };
        self.evidence.subject().ok_or_else(|| none.to_owned())
    }

    /// The rejection, where nothing says whose mail it was.
    pub(crate) fn unnamed(&self) -> Option<&Evidence> {
        let is_named = self.subject.is_some() || self.evidence.subject().is_some();
        Some(&self.evidence).filter(|evidence| !is_named && evidence.bounce.is_some())
    }
}

/// What is in the bytes of a file; the words of an option that comes later are not known yet.
fn evidence(path: &str, bytes: &[u8], language: &'static Language) -> Result<Evidence, String> {
    let words = words(language);
    let reason = |unreadable: Unreadable| words.get(unreadable.text_id());
    evidence::read(bytes).map_err(|unreadable| format!("{path}: {}", reason(unreadable)))
}

/// The content of a file, or of standard input where the path is "-"; a problem where there is more
/// than `limit`. No more than that is read, so it may be without end.
pub(crate) fn content(path: &str, limit: usize) -> Result<Vec<u8>, String> {
    let bytes = start(path, limit + 1)?;
    if bytes.len() > limit {
        return Err(format!("{path}: it is larger than {} MB", limit >> 20));
    }
    Ok(bytes)
}

/// The same, of which no more than `limit` bytes are read.
pub(crate) fn start(path: &str, limit: usize) -> Result<Vec<u8>, String> {
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = if path == "-" {
        let input = std::io::stdin().lock();
        input.take(limit).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    let read = read.map_err(|error| format!("{path}: {error}"));
    read.map(|_| bytes)
}

/// The value of an option.
fn value(parser: &mut Parser) -> Result<String, String> {
    parser
        .value()
        .and_then(ValueExt::string)
        .map_err(|error| error.to_string())
}

/// The domain or address that was named.
fn subject(text: &str, language: &'static Language) -> Result<Subject, String> {
    input::subject(text, to_ascii).map_err(|problem| words(language).get(problem.text_id()))
}

/// A name in A-labels; U-labels are converted (RFC 5891).
fn name(text: &str) -> Result<Name, String> {
    let ascii = to_ascii(text).ok_or_else(|| format!("{text} is no domain name"))?;
    Name::parse(&ascii).map_err(|error| format!("{text}: {error}"))
}

/// A host in A-labels (RFC 5891).
pub(crate) fn to_ascii(host: &str) -> Option<String> {
    idna::domain_to_ascii(host).ok()
}
