//! A machine of its own: the network is a loopback interface with the addresses of a small Internet, and the folders
//! of the daemons are copies of what Debian's packages brought.

use super::daemon::{Daemon, run, run_in};
use super::{misbehave, world};
use crate::fault::{Fault, Outcome};
use std::fs;
use std::path::{Path, PathBuf};

/// The name at which the set-ups answer, as the files of `deploy/` have it.
pub(super) const HOST: &str = "dns.mail.example";

/// Where Debian's resolvers find the addresses of the root servers.
const ROOT_HINTS: &str = "/usr/share/dns/root.hints";

/// What is empty at first, for whoever writes there.
const EMPTY: [&str; 3] = ["/run", "/var/log", "/var/cache"];

/// The machine.
pub(super) struct Machine {
    /// The world as it was made, which all machines share.
    pub(super) world: PathBuf,
    /// What belongs to this machine alone.
    pub(super) scratch: PathBuf,
    /// The files of `deploy/`.
    files: PathBuf,
    /// The addresses of the root servers.
    pub(super) roots: Vec<String>,
}

impl Machine {
    /// Makes the name spaces in which this process was started the machine.
    pub(super) fn open(world: &Path, files: &Path) -> Outcome<Self> {
        let scratch = world.join(format!("machine-{}", scratch_number(world)?));
        fs::create_dir_all(&scratch).map_err(Fault::at(&scratch))?;
        let hints = Path::new(ROOT_HINTS);
        let text = fs::read_to_string(hints).map_err(Fault::at(hints))?;
        let machine = Self {
            world: world.to_owned(),
            scratch,
            files: files.to_owned(),
            roots: addresses(&text),
        };
        run("ip link set lo up")?;
        let own = [world::PARENT, world::CHILDREN].map(str::to_owned);
        for address in machine.roots.iter().chain(&own) {
            machine.add_address(address)?;
        }
        for address in misbehave::addresses() {
            machine.add_address(&address)?;
        }
        for folder in EMPTY {
            run(&format!("mount -t tmpfs none {folder}"))?;
        }
        let hosts = machine.scratch.join("hosts");
        let lines = format!("127.0.0.1 localhost {HOST}\n::1 localhost {HOST}\n");
        fs::write(&hosts, lines).map_err(Fault::at(&hosts))?;
        run(&format!("mount --bind {} /etc/hosts", hosts.display()))?;
        Ok(machine)
    }

    /// Has the machine an address.
    fn add_address(&self, address: &str) -> Outcome {
        let length = if address.contains(':') { 128 } else { 32 };
        run(&format!("ip address add {address}/{length} dev lo nodad"))
            .or_else(|_| run(&format!("ip address add {address}/{length} dev lo")))
    }

    /// Makes a folder writable without touching the system's: a copy is mounted over it.
    pub(super) fn own(&self, folder: &str) -> Outcome {
        let copy = self.scratch.join(folder.replace('/', "_"));
        fs::create_dir_all(&copy).map_err(Fault::at(&copy))?;
        let copy = copy.display();
        run(&format!("cp -a {folder}/. {copy}"))?;
        run(&format!("mount --bind {copy} {folder}"))
    }

    /// An empty folder for a daemon, which belongs to its user.
    pub(super) fn empty_for(&self, user: &str, folder: &str) -> Outcome {
        run(&format!("install -d -o {user} {folder}"))
    }

    /// Puts a file of `deploy/` where its first lines say that it goes.
    pub(super) fn install(&self, file: &str, to: &str) -> Outcome {
        let from = self.files.join(file);
        let text = fs::read_to_string(&from).map_err(Fault::at(&from))?;
        if !text.contains(to) {
            let what = format!("{file} does not say that it goes to {to}");
            return Err(Fault::Unexpected(what));
        }
        fs::write(to, text).map_err(Fault::at(Path::new(to)))
    }

    /// Puts the trust anchor of the machine's root where a package has the real one.
    pub(super) fn trust(&self, user: &str, file: &str, to: &str) -> Outcome {
        run_in(
            &self.world,
            &format!("install -o {user} -m 644 {file} {to}"),
        )
    }

    /// Starts a daemon.
    pub(super) fn daemon(&self, name: &str, line: &str) -> Outcome<Daemon> {
        Daemon::start(name, line, &self.scratch)
    }

    /// Puts the key behind the certificate, in the same file.
    pub(super) fn join_key(&self, folder: &str) -> Outcome {
        let read = |name: &str| {
            let file = Path::new(folder).join(name);
            fs::read_to_string(&file).map_err(Fault::at(&file))
        };
        let both = read("certificate.pem")? + &read("key.pem")?;
        let file = Path::new(folder).join("certificate.pem");
        fs::write(&file, both).map_err(Fault::at(&file))
    }

    /// Puts the certificate and its key into the folder of a daemon, readable for its user.
    pub(super) fn certify(&self, user: &str, folder: &str) -> Outcome {
        for file in ["certificate.pem", "key.pem"] {
            run_in(
                &self.world,
                &format!("install -o {user} -m 600 {file} {folder}/{file}"),
            )?;
        }
        Ok(())
    }
}

/// A number that no other machine has: that of the process outside is not known here.
fn scratch_number(world: &Path) -> Outcome<u32> {
    for number in 0..1000 {
        match fs::create_dir(world.join(format!("machine-{number}"))) {
            Ok(()) => return Ok(number),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Fault::File(world.to_owned(), error)),
        }
    }
    Err(Fault::Unexpected("too many machines".to_owned()))
}

/// The addresses in a file of root hints.
fn addresses(hints: &str) -> Vec<String> {
    hints
        .lines()
        .filter_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                [_, _, "A" | "AAAA", address] => Some((*address).to_owned()),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::addresses;

    /// As the file of the package has them.
    #[test]
    fn addresses_of_root_servers_are_read() {
        let hints = "; a comment\n.  3600000  NS  A.ROOT-SERVERS.NET.\nA.ROOT-SERVERS.NET. 3600000 A 192.0.2.4\nA.ROOT-SERVERS.NET. 3600000 AAAA 2001:db8::4\n";
        assert_eq!(addresses(hints), ["192.0.2.4", "2001:db8::4"]);
    }
}
