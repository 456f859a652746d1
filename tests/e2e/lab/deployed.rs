//! The resolver of `deploy/`, started from the very files that its README tells to install.
//!
//! Only what cannot be the same here is put in their place: ports, the certificate, and a world of our own instead of
//! the real DNS.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use tempfile::TempDir;

use super::Lab;
use super::certificate::Certificate;
use super::dns::{Dns, ask, path, wait_until, wait_until_asked};
use super::message::Query;
use super::process::{Daemon, copy_into, find, free_address};

/// dnsdist in front of unbound; dropping it ends both.
#[derive(Debug)]
pub(crate) struct Deployed {
    /// DNS over HTTPS with the lab's certificate.
    pub(crate) url: String,
    /// The resolver behind it; without it only the cache is left.
    pub(crate) unbound: Option<Daemon>,
    _dnsdist: Daemon,
    _directory: TempDir,
}

impl Deployed {
    /// Starts both and waits until they answer.
    pub(crate) async fn start(lab: &Lab) -> Result<Self> {
        let temporary = tempfile::Builder::new()
            .prefix("sentra-deploy-")
            .tempdir()?;
        let directory = temporary.path();
        let (resolver, front) = (free_address()?, free_address()?);

        let own = directory.join("sentra-check.conf");
        let port = [("127.0.0.1@10053", format!("127.0.0.1@{}", resolver.port()))];
        fs::write(&own, replaced("unbound.conf", &port)?)?;
        // What Debian's own files say, as far as it matters, and the world.
        let main = format!(
            "server:
                directory: \"{}\"
                chroot: \"\"
                username: \"\"
                pidfile: \"\"
                use-syslog: no
                do-not-query-localhost: no
            remote-control:
                control-enable: no
            include: \"{}\"\n{}",
            directory.display(),
            own.display(),
            lab.dns()?.world,
        );
        let file = directory.join("unbound.conf");
        fs::write(&file, main)?;
        let unbound = copy_into(directory, &find("unbound", "unbound")?)?;
        let mut unbound = Daemon::start(&unbound, &["-d", "-c", path(&file)?], directory)?;
        wait_until_asked(&mut unbound, resolver).await?;

        let Certificate { pem, key_pem, .. } = &lab.certificate;
        let (certificate, key) = (directory.join("certificate.pem"), directory.join("key.pem"));
        fs::write(&certificate, pem)?;
        fs::write(&key, key_pem)?;
        let file = directory.join("dnsdist.conf");
        let places = [
            ("127.0.0.1:10053", resolver.to_string()),
            ("0.0.0.0:443", front.to_string()),
            ("[::]:443", format!("[::1]:{}", front.port())),
            (
                "/etc/dnsdist/certificate.pem",
                path(&certificate)?.to_owned(),
            ),
            ("/etc/dnsdist/key.pem", path(&key)?.to_owned()),
        ];
        fs::write(&file, replaced("dnsdist.conf", &places)?)?;
        let mut dnsdist = Dns::start_front(&file, directory)?;
        let url = format!("https://{front}/dns-query");
        let query = Query::txt("good.example");
        wait_until(&mut dnsdist, || ask(&lab.client, &url, &query)).await?;
        Ok(Self {
            url,
            unbound: Some(unbound),
            _dnsdist: dnsdist,
            _directory: temporary,
        })
    }
}

/// A file of `deploy/` with something else in these places, each of which it has once.
fn replaced(file: &str, places: &[(&str, String)]) -> Result<String> {
    let path = Path::new(crate::ROOT).join("deploy").join(file);
    let mut text = fs::read_to_string(path)?;
    for (place, other) in places {
        ensure!(text.matches(place).count() == 1, "{file}: not one {place}");
        text = text.replace(place, other);
    }
    Ok(text)
}
