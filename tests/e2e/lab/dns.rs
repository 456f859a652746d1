//! A real DNS on loopback: BIND 9 serves the zones, unbound validates, dnsdist speaks DoH.
//!
//! ```text
//! test or page ──DoH──▶ dnsdist ──▶ unbound ──▶ BIND 9 (the zones, a root of our own)
//!                                      └──────▶ a closed port (down.example)
//! ```
//!
//! Each has a directory and ports of its own and touches nothing of the system's.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use data_encoding::BASE64URL_NOPAD;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::certificate::Certificate;
use super::message::{Query, Reply};
use super::process::{Daemon, copy_into, find, free_address};
use super::zones::Zones;

/// The domain whose servers do not answer.
const DOWN: &str = "down.example";

/// The three servers; dropping this ends them.
#[derive(Debug)]
pub(crate) struct Dns {
    /// DNS over HTTPS without TLS, HTTP/1.1.
    pub(crate) plain_url: String,
    /// DNS over HTTPS with the lab's certificate, HTTP/2.
    pub(crate) url: String,
    /// The validating resolver behind it, for UDP and TCP.
    pub(crate) resolver: SocketAddr,
    /// What a resolver must be told to find the zones: an end of a configuration of unbound.
    pub(crate) world: String,
    _daemons: [Daemon; 3],
    _directory: TempDir,
}

impl Dns {
    /// Starts all three and waits until each answers.
    pub(crate) async fn start(zones: &Path, certificate: &Certificate) -> Result<Self> {
        let temporary = tempfile::Builder::new().prefix("sentra-dns-").tempdir()?;
        let directory = temporary.path();
        let zones = Zones::lay_out(zones, directory)?;

        let authority = free_address()?;
        let mut named = start_named(directory, &zones, authority)?;
        wait_until_asked(&mut named, authority).await?;

        let resolver = free_address()?;
        let world = world(&zones, authority)?;
        let mut unbound = start_unbound(directory, &world, resolver)?;
        wait_until_asked(&mut unbound, resolver).await?;

        let (plain, tls) = (free_address()?, free_address()?);
        let mut dnsdist = start_dnsdist(directory, certificate, resolver, plain, tls)?;
        let (plain_url, url) = (
            format!("http://{plain}/dns-query"),
            format!("https://{tls}/dns-query"),
        );
        let client = certificate.client()?;
        let query = Query::txt("good.example");
        wait_until(&mut dnsdist, || ask(&client, &plain_url, &query)).await?;
        wait_until(&mut dnsdist, || ask(&client, &url, &query)).await?;

        Ok(Self {
            plain_url,
            url,
            resolver,
            world,
            _daemons: [dnsdist, unbound, named],
            _directory: temporary,
        })
    }

    /// Starts dnsdist with a configuration.
    pub(crate) fn start_front(config: &Path, directory: &Path) -> Result<Daemon> {
        let dnsdist = find("dnsdist", "dnsdist")?;
        Daemon::start(
            &dnsdist,
            &["--supervised", "--disable-syslog", "-C", path(config)?],
            directory,
        )
    }
}

/// Asks a DoH resolver by GET, as RFC 8484 says, and parses what it replies.
pub(crate) async fn ask(client: &reqwest::Client, url: &str, query: &Query) -> Result<Reply> {
    let response = fetch(client, url, query).await?.error_for_status()?;
    Reply::parse(&response.bytes().await?)
}

/// Sends the HTTP request for a question and gives the response as it is.
pub(crate) async fn fetch(
    client: &reqwest::Client,
    url: &str,
    query: &Query,
) -> Result<reqwest::Response> {
    let dns = BASE64URL_NOPAD.encode(&query.compose()?);
    let request = client
        .get(format!("{url}?dns={dns}"))
        .header("accept", "application/dns-message");
    Ok(request.send().await?)
}

/// Asks a server over TCP, message in, message out.
pub(crate) async fn exchange(server: SocketAddr, query: &[u8]) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(server).await?;
    let length = u16::try_from(query.len()).context("a query of more than 65535 bytes")?;
    stream
        .write_all(&[&length.to_be_bytes()[..], query].concat())
        .await?;
    let mut answer = vec![0; stream.read_u16().await?.into()];
    stream.read_exact(&mut answer).await?;
    Ok(answer)
}

/// Starts BIND 9 as the authority for all zones, with no control channel and no system files.
fn start_named(directory: &Path, zones: &Zones, listen: SocketAddr) -> Result<Daemon> {
    let mut config = format!(
        "options {{
            directory \"{}\";
            listen-on port {} {{ 127.0.0.1; }};
            listen-on-v6 {{ none; }};
            pid-file none; session-keyfile none; lock-file none;
            recursion no; dnssec-validation no; empty-zones-enable no;
            minimal-responses yes; notify no; rrset-order {{ order none; }};
        }};
        controls {{ }};\n",
        directory.display(),
        listen.port(),
    );
    for (origin, file) in &zones.files {
        writeln!(
            config,
            "zone \"{origin}\" {{ type primary; file \"{}\"; }};",
            file.display()
        )?;
    }
    let file = directory.join("named.conf");
    fs::write(&file, config)?;
    let named = copy_into(directory, &find("named", "bind9")?)?;
    // -g: in the foreground, log to standard error. One thread is plenty.
    Daemon::start(&named, &["-g", "-n", "1", "-c", path(&file)?], directory)
}

/// Starts unbound as the validating resolver.
fn start_unbound(directory: &Path, world: &str, listen: SocketAddr) -> Result<Daemon> {
    let config = format!(
        "server:
            directory: \"{}\"
            chroot: \"\"
            username: \"\"
            pidfile: \"\"
            use-syslog: no
            interface: 127.0.0.1@{}
            do-ip6: no
            num-threads: 1
            module-config: \"validator iterator\"
            do-not-query-localhost: no
            qname-minimisation: yes
            rrset-roundrobin: no
            ede: yes
        remote-control:
            control-enable: no\n{world}",
        directory.display(),
        listen.port(),
    );
    let file = directory.join("unbound.conf");
    fs::write(&file, config)?;
    let unbound = copy_into(directory, &find("unbound", "unbound")?)?;
    Daemon::start(&unbound, &["-d", "-c", path(&file)?], directory)
}

/// What lets unbound find the zones: a stub for each, the root included, and what they are signed with.
fn world(zones: &Zones, authority: SocketAddr) -> Result<String> {
    let mut config = "server:\n".to_owned();
    for anchor in &zones.trust_anchors {
        writeln!(config, "    trust-anchor: \"{anchor}\"")?;
    }
    let stub = |origin: &str, server: SocketAddr| {
        format!(
            "stub-zone:\n    name: \"{origin}\"\n    stub-addr: 127.0.0.1@{}\n",
            server.port()
        )
    };
    for (origin, _) in &zones.files {
        config += &stub(origin, authority);
    }
    // A closed port refuses TCP at once; over UDP the resolver would go on trying for a minute.
    config += &stub(DOWN, free_address()?);
    config += "    stub-tcp-upstream: yes\n";
    Ok(config)
}

/// Starts dnsdist as the DoH front, once in the clear and once with TLS.
fn start_dnsdist(
    directory: &Path,
    certificate: &Certificate,
    resolver: SocketAddr,
    plain: SocketAddr,
    tls: SocketAddr,
) -> Result<Daemon> {
    let (pem, key) = (directory.join("certificate.pem"), directory.join("key.pem"));
    fs::write(&pem, &certificate.pem)?;
    fs::write(&key, &certificate.key_pem)?;
    // `setUp` spares the health checks: the resolver is known to answer.
    let config = format!(
        "setSecurityPollSuffix('')
        newServer('{resolver}'):setUp()
        options = {{customResponseHeaders={{['access-control-allow-origin']='*'}}}}
        addDOHLocal('{plain}', nil, nil, {{'/dns-query'}}, options)
        addDOHLocal('{tls}', '{}', '{}', {{'/dns-query'}}, options)\n",
        pem.display(),
        key.display(),
    );
    let file = directory.join("dnsdist.conf");
    fs::write(&file, config)?;
    Dns::start_front(&file, directory)
}

/// Waits until a server answers a plain question over TCP.
pub(crate) async fn wait_until_asked(daemon: &mut Daemon, server: SocketAddr) -> Result<()> {
    let query = Query::txt("good.example").compose()?;
    wait_until(daemon, || async {
        let reply = Reply::parse(&exchange(server, &query).await?)?;
        if reply.records == 0 {
            Err(anyhow!("answered {reply:?}"))
        } else {
            Ok(reply)
        }
    })
    .await
}

/// Tries until it works, for at most ten seconds, as long as the program runs.
pub(crate) async fn wait_until<T, Attempt: Future<Output = Result<T>>>(
    daemon: &mut Daemon,
    attempt: impl Fn() -> Attempt,
) -> Result<()> {
    let started = Instant::now();
    loop {
        match tokio::time::timeout(Duration::from_secs(2), attempt()).await {
            Ok(Ok(_)) => return Ok(()),
            Ok(Err(error)) if started.elapsed() > crate::PATIENCE => {
                bail!(
                    "not ready after ten seconds: {error:#}\n{}",
                    daemon.log_tail()
                )
            }
            Err(_) if started.elapsed() > crate::PATIENCE => {
                bail!("no answer after ten seconds\n{}", daemon.log_tail())
            }
            _ => daemon.check_running()?,
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A path as a command line argument.
pub(crate) fn path(path: &Path) -> Result<&str> {
    path.to_str().context("a path that is not UTF-8")
}
