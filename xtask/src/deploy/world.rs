//! A small Internet: the root and `example`, both signed, and zones below, each served where the real ones are.
//!
//! It is made once and served in every machine.

use super::daemon::{Daemon, capture_in, run_in};
use super::machine::{HOST, Machine};
use super::misbehave;
use crate::fault::{Fault, Outcome};
use std::fs;
use std::path::Path;

/// The name server of `example`.
pub(super) const PARENT: &str = "192.0.2.1";

/// The name server of the zones below.
pub(super) const CHILDREN: &str = "192.0.2.2";

/// The zone with many domains in it.
pub(super) const MANY: &str = "many.example";

/// How many.
pub(super) const HOW_MANY: usize = 80;

/// The zone whose DMARC record is published while somebody looks.
pub(super) const FRESH: &str = "fresh.example";

/// The certificate that who asks trusts.
pub(super) const AUTHORITY: &str = "authority.pem";

/// A public key for DKIM, made for these zones.
pub(super) const KEY: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxT9oe3oZlTMsSSsU3dIYov0jcpFmg1WV2cN5R/Wue9PzUtZk8EQGVwFRoFa0PbXSecsG13gBjU/A7WhL6C+tMoRCCRl8E9GuMNsOPtP4weey3Nhe/s+8nUO87cxNX2BhFBOZPAaI8uCmGgoYYopK619sJkFYvuzUmgtZgiqCWtM+5AlWI14mXm09BA8eiaghuYvrC91cyi2MN/8fmj57XGqnFbkOyIc9cfhfWZoyxhS6BufQIPc7YwmDSjL5aShw1uvr9fTjvN/SrSS7ruiSKUkLmMPLQJNceJr8XrV6+adHnilFfHAQ+VuSk+lDDDqsk/L8CxDln5TUuADDQFXSnwIDAQAB";

/// What a zone without a flaw has, the DMARC record apart.
fn sound(below: &str) -> String {
    let (first, second) = KEY.split_at(200);
    let (dot, at) = if below.is_empty() {
        (String::new(), "@")
    } else {
        (format!(".{below}"), below)
    };
    format!(
        "{at} TXT \"v=spf1 mx -all\"\n{at} MX 10 mail{dot}\nmail{dot} A 192.0.2.10\n\
         s1._domainkey{dot} TXT \"v=DKIM1; k=rsa; p=\" \"{first}\" \"{second}\"\n"
    )
}

/// The DMARC record of such a zone.
fn policy(below: &str) -> String {
    let dot = if below.is_empty() {
        String::new()
    } else {
        format!(".{below}")
    };
    format!("_dmarc{dot} TXT \"v=DMARC1; p=reject\"\n")
}

/// The beginning of a zone.
fn beginning(serial: u32, server: &str) -> String {
    format!(
        "$TTL 3600\n@ SOA {server} hostmaster.example. {serial} 3600 600 86400 3600\n@ NS {server}\n"
    )
}

/// Writes all zones into a folder, signs them, and makes a certificate for the set-ups.
pub(super) fn make(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    // Servers that are no longer root look into it.
    run_in(folder, "chmod 755 .")?;
    let child = |serial| beginning(serial, "ns2.example.") + &sound("");
    let write = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).map_err(Fault::at(&file))
    };
    write("plain.example.zone", &(child(1) + &policy("")))?;
    let many: String = (0..HOW_MANY)
        .map(|number| format!("d{number}"))
        .map(|label| sound(&label) + &policy(&label))
        .collect();
    write("many.example.zone", &(child(1) + &policy("") + &many))?;

    for zone in ["signed.example", "bogus.example"] {
        write(&format!("{zone}.zone"), &(child(1) + &policy("")))?;
        sign(folder, zone, &make_key(folder, zone)?, &[zone])?;
    }
    break_delegation(&folder.join("dsset-bogus.example."))?;
    let key = make_key(folder, FRESH)?;
    write("fresh.example.before.zone", &child(1))?;
    write("fresh.example.after.zone", &(child(2) + &policy("")))?;
    sign(
        folder,
        FRESH,
        &key,
        &["fresh.example.before", "fresh.example.after"],
    )?;

    let mut example = beginning(1, "ns") + &format!("ns A {PARENT}\nns2 A {CHILDREN}\n");
    for zone in ["plain", "many", "signed", "bogus", "fresh"] {
        example += &format!("{zone} NS ns2\n");
    }
    write("example.zone", &(example + &misbehave::delegations()))?;
    sign(
        folder,
        "example",
        &make_key(folder, "example")?,
        &["example"],
    )?;

    let root = beginning(1, "a.root-servers.net.")
        + &format!(
            "a.root-servers.net. A 198.41.0.4\na.root-servers.net. AAAA 2001:503:ba3e::2:30\n\
             example. NS ns.example.\nns.example. A {PARENT}\n"
        );
    write("root.zone", &root)?;
    let key = make_key(folder, ".")?;
    sign(folder, ".", &key, &["root"])?;
    anchor(folder, &key)?;
    run_in(folder, "cp /usr/sbin/named world-named")?;
    certify(folder)
}

/// Makes the key of a zone, and gives its name.
fn make_key(folder: &Path, zone: &str) -> Outcome<String> {
    let line = format!("dnssec-keygen -q -a ECDSAP256SHA256 -f KSK {zone}");
    capture_in(folder, &line)
}

/// Signs a zone, each version of it, with the delegations below it that are signed.
fn sign(folder: &Path, zone: &str, key: &str, versions: &[&str]) -> Outcome {
    let public = folder.join(format!("{key}.key"));
    let record = fs::read_to_string(&public).map_err(Fault::at(&public))?;
    for version in versions {
        let file = folder.join(format!("{version}.zone"));
        let text = fs::read_to_string(&file).map_err(Fault::at(&file))?;
        fs::write(&file, text + &record).map_err(Fault::at(&file))?;
        let line =
            format!("dnssec-signzone -q -z -g -o {zone} -f {version}.signed {version}.zone {key}");
        run_in(folder, &line)?;
    }
    Ok(())
}

/// Has the zone above name another key than the zone has.
fn break_delegation(file: &Path) -> Outcome {
    let text = fs::read_to_string(file).map_err(Fault::at(file))?;
    let broken = text.trim_end().to_owned();
    let (broken, last) = broken.split_at(broken.len() - 1);
    let other = if last == "0" { "1" } else { "0" };
    fs::write(file, format!("{broken}{other}\n")).map_err(Fault::at(file))
}

/// Writes the trust anchor of the root as each resolver reads it.
fn anchor(folder: &Path, key: &str) -> Outcome {
    let file = folder.join(format!("{key}.key"));
    let text = fs::read_to_string(&file).map_err(Fault::at(&file))?;
    let record = text.lines().find(|line| !line.starts_with(';'));
    let record = record.unwrap_or_default().to_owned();
    let (_, data) = record.split_once("DNSKEY ").unwrap_or_default();
    let words: Vec<&str> = data.split_whitespace().collect();
    let (numbers, digits) = words.split_at(words.len().min(3));
    let bind = format!(
        "trust-anchors {{\n    . static-key {} \"{}\";\n}};\n",
        numbers.join(" "),
        digits.concat()
    );
    for (name, text) in [("root.key", record + "\n"), ("bind.keys", bind)] {
        let file = folder.join(name);
        fs::write(&file, text).map_err(Fault::at(&file))?;
    }
    Ok(())
}

/// Makes a certificate for the name of the set-ups, and the authority that vouches for it.
fn certify(folder: &Path) -> Outcome {
    let file = folder.join("names");
    let names = format!("subjectAltName=DNS:{HOST}\nbasicConstraints=CA:FALSE\n");
    fs::write(&file, names).map_err(Fault::at(&file))?;
    for line in [
        format!(
            "openssl req -x509 -newkey rsa:2048 -nodes -days 3 -subj /CN=authority -keyout authority.key -out {AUTHORITY}"
        ),
        format!(
            "openssl req -newkey rsa:2048 -nodes -subj /CN={HOST} -keyout key.pem -out request"
        ),
        format!(
            "openssl x509 -req -in request -CA {AUTHORITY} -CAkey authority.key -CAcreateserial -days 3 -extfile names -out certificate.pem"
        ),
    ] {
        run_in(folder, &line)?;
    }
    Ok(())
}

/// The name servers of the world, as they run in a machine.
pub(super) struct World {
    named: Daemon,
}

/// Starts the name servers that are as they should be.
pub(super) fn start(machine: &Machine) -> Outcome<World> {
    let (world, scratch) = (&machine.world, &machine.scratch);
    let file = |name: &str| format!("{}/{name}", world.display());
    let fresh = scratch.join("fresh");
    copy(&file("fresh.example.before.signed"), &fresh)?;
    let split = |v6: bool| -> String {
        let of_kind = machine.roots.iter().filter(|root| root.contains(':') == v6);
        of_kind.map(|root| format!("{root}; ")).collect()
    };
    let (v4, v6) = (split(false), split(true));
    let zone = |origin: &str, file: &str| {
        format!("    zone \"{origin}\" {{ type primary; file \"{file}\"; }};\n")
    };
    let children: String = [
        "plain.example.zone",
        "many.example.zone",
        "signed.example.signed",
        "bogus.example.signed",
    ]
    .map(|name| zone(name.rsplit_once('.').unwrap_or_default().0, &file(name)))
    .concat();
    let config = format!(
        "options {{
    directory \"{}\"; pid-file none; session-keyfile none; lock-file none;
    listen-on {{ {v4}{PARENT}; {CHILDREN}; }}; listen-on-v6 {{ {v6} }};
    recursion no; dnssec-validation no; empty-zones-enable no; notify no; minimal-responses yes;
}};
controls {{ }};
view root {{
    match-destinations {{ {v4}{v6} }};
{}}};
view parent {{
    match-destinations {{ {PARENT}; }};
{}}};
view children {{
    match-destinations {{ {CHILDREN}; }};
{children}{}}};\n",
        scratch.display(),
        zone(".", &file("root.signed")),
        zone("example", &file("example.signed")),
        zone(FRESH, &fresh.display().to_string()),
    );
    let path = scratch.join("world.conf");
    fs::write(&path, config).map_err(Fault::at(&path))?;
    // Debian confines the daemon to the system's folders by its path; a copy may read ours.
    let named = file("world-named");
    let line = format!("{named} -g -n 1 -c {}", path.display());
    let named = Daemon::start("world", &line, scratch)?;
    Ok(World { named })
}

impl World {
    /// Publishes the DMARC record of the zone that had none.
    pub(super) fn publish(&self, machine: &Machine) -> Outcome {
        let after = machine.world.join("fresh.example.after.signed");
        copy(&after.display().to_string(), &machine.scratch.join("fresh"))?;
        self.named.reload()
    }
}

/// Copies a file.
fn copy(from: &str, to: &Path) -> Outcome {
    fs::copy(from, to).map_err(Fault::at(to)).map(drop)
}
