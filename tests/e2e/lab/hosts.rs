//! The built page on servers that are not ours: nginx and Apache with the files that the build makes for them, and
//! Python's own. Each serves it from a folder below others.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::json;
use tempfile::TempDir;

use super::dns::path;
use super::process::{Daemon, find, free_address};
use super::site::{self, Site};

/// The folder of the page below the root of the server.
const FOLDER: &str = "tools/mail/check";

/// A server.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Host {
    /// nginx with `headers/nginx.conf`.
    Nginx,
    /// Apache with `headers/apache.conf` as `.htaccess`.
    Apache,
    /// `python3 -m http.server`.
    Python,
}

/// Serves a copy of the built page, with its policy made for the resolvers by the project's own command.
pub(crate) async fn start(host: Host, resolvers: &[&str]) -> Result<Site> {
    let directory = tempfile::Builder::new().prefix("sentra-host-").tempdir()?;
    let folder = directory.path().join("www").join(FOLDER);
    site::copy(&site::dist()?, &folder)?;
    let config = json!({ "resolvers": resolvers });
    fs::write(folder.join("config.json"), config.to_string())?;
    csp(&folder)?;
    let address = free_address()?;
    let mut daemon = match host {
        Host::Nginx => nginx(&directory, address)?,
        Host::Apache => apache(&directory, &folder, address)?,
        Host::Python => python(&directory, address)?,
    };
    let started = Instant::now();
    while tokio::net::TcpStream::connect(address).await.is_err() {
        daemon.check_running()?;
        if started.elapsed() > crate::PATIENCE {
            bail!("{host:?} is not ready:\n{}", daemon.log_tail());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(Site::by(daemon, address, FOLDER, resolvers, directory))
}

/// Lets a copy of the page ask the resolvers that its settings name, as its README says.
pub(crate) fn csp(folder: &Path) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["xtask", "csp", path(folder)?])
        .current_dir(crate::ROOT)
        .stdin(Stdio::null())
        .output()
        .context("cannot start cargo")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cargo xtask csp: {complaint}");
    Ok(())
}

/// Starts nginx with nothing of the system's but its list of media types.
fn nginx(directory: &TempDir, address: SocketAddr) -> Result<Daemon> {
    let root = directory.path().display();
    let config = format!(
        "daemon off; error_log stderr; pid {root}/nginx.pid; worker_processes 1;\n{}
        events {{}}
        http {{
            include /etc/nginx/mime.types; access_log off;
            client_body_temp_path {root}; proxy_temp_path {root}; fastcgi_temp_path {root};
            uwsgi_temp_path {root}; scgi_temp_path {root};
            server {{
                listen {address}; root {root}/www;
                location /{FOLDER}/ {{ include {root}/www/{FOLDER}/headers/nginx.conf; }}
            }}
        }}\n",
        // Started by root, it would let somebody else read the folder, who may not.
        if rustix::process::getuid().is_root() {
            "user root;"
        } else {
            ""
        },
    );
    let file = directory.path().join("nginx.conf");
    fs::write(&file, config)?;
    let nginx = find("nginx", "nginx")?;
    let arguments = [
        "-e",
        "stderr",
        "-p",
        path(directory.path())?,
        "-c",
        path(&file)?,
    ];
    Daemon::start(&nginx, &arguments, directory.path())
}

/// Starts Apache with the few modules that it takes.
fn apache(directory: &TempDir, folder: &Path, address: SocketAddr) -> Result<Daemon> {
    fs::copy(folder.join("headers/apache.conf"), folder.join(".htaccess"))?;
    let root = directory.path().display();
    let mut config = String::new();
    for module in ["mpm_event", "authz_core", "dir", "headers", "mime"] {
        writeln!(
            config,
            "LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"
        )?;
    }
    write!(
        config,
        "ServerName localhost\nListen {address}\nPidFile {root}/apache.pid\nErrorLog {root}/error.log
        TypesConfig /etc/mime.types\nDefaultRuntimeDir {root}\nDocumentRoot {root}/www
        <Directory {root}/www>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n",
    )?;
    let file = directory.path().join("apache.conf");
    fs::write(&file, config)?;
    let apache = find("apache2", "apache2-bin")?;
    // Its workers are somebody else, who may not read the folder of a test.
    readable(directory.path())?;
    Daemon::start(
        &apache,
        &["-D", "FOREGROUND", "-f", path(&file)?],
        directory.path(),
    )
}

/// Starts what comes with Python.
fn python(directory: &TempDir, address: SocketAddr) -> Result<Daemon> {
    let (ip, port) = (address.ip().to_string(), address.port().to_string());
    let root = directory.path().join("www");
    let python = find("python3", "python3")?;
    let arguments = [
        "-m",
        "http.server",
        "--bind",
        &ip,
        "--directory",
        path(&root)?,
        &port,
    ];
    Daemon::start(&python, &arguments, directory.path())
}

/// Lets everybody read a folder.
fn readable(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(
        folder,
        fs::Permissions::from_mode(0o755),
    )?)
}
