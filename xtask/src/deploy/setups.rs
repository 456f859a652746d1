//! The set-ups, from the very files that `deploy/README.md` names, with the daemons of Debian's packages started as
//! their units do.

use super::daemon::Daemon;
use super::machine::Machine;
use crate::fault::Outcome;

/// What answers pages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Front {
    /// dnsdist, which asks by DNS.
    Dnsdist,
    /// nginx, before a resolver's own DNS over HTTPS, as are the next two.
    Nginx,
    /// HAProxy.
    Haproxy,
    /// Caddy.
    Caddy,
    /// The resolver itself.
    None,
}

/// What asks the DNS.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Resolver {
    /// unbound.
    Unbound,
    /// BIND.
    Bind,
    /// Knot Resolver.
    Knot,
}

/// A set-up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Setup {
    /// What it is called on the command line.
    pub(super) name: &'static str,
    /// What answers pages.
    pub(super) front: Front,
    /// What asks the DNS.
    pub(super) resolver: Resolver,
}

/// A line of the table below.
const fn setup(name: &'static str, front: Front, resolver: Resolver) -> Setup {
    Setup {
        name,
        front,
        resolver,
    }
}

/// All of them; those that take longest come first.
const ALL: [Setup; 9] = [
    setup("dnsdist-unbound", Front::Dnsdist, Resolver::Unbound),
    setup("dnsdist-bind", Front::Dnsdist, Resolver::Bind),
    setup("knot", Front::None, Resolver::Knot),
    setup("nginx-unbound", Front::Nginx, Resolver::Unbound),
    setup("nginx-bind", Front::Nginx, Resolver::Bind),
    setup("haproxy-unbound", Front::Haproxy, Resolver::Unbound),
    setup("haproxy-bind", Front::Haproxy, Resolver::Bind),
    setup("caddy-unbound", Front::Caddy, Resolver::Unbound),
    setup("caddy-bind", Front::Caddy, Resolver::Bind),
];

/// Their names.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|setup| setup.name)
}

/// The one of this name.
pub(super) fn named(name: &str) -> Option<Setup> {
    ALL.into_iter().find(|setup| setup.name == name)
}

impl Setup {
    /// Puts its files in place and starts it: the resolver first, the front last.
    pub(super) fn start(self, machine: &Machine) -> Outcome<Vec<Daemon>> {
        let mut daemons = vec![match self.resolver {
            Resolver::Unbound => unbound(machine, self.front != Front::Dnsdist)?,
            Resolver::Bind => bind(machine)?,
            Resolver::Knot => knot(machine)?,
        }];
        match self.front {
            Front::Dnsdist => daemons.push(dnsdist(machine)?),
            Front::Nginx => daemons.push(nginx(machine)?),
            Front::Haproxy => daemons.push(haproxy(machine)?),
            Front::Caddy => daemons.push(caddy(machine)?),
            Front::None => {}
        }
        Ok(daemons)
    }
}

/// unbound, with its own DNS over HTTPS where a front needs that.
fn unbound(machine: &Machine, http: bool) -> Outcome<Daemon> {
    machine.own("/etc/unbound")?;
    machine.own("/var/lib/unbound")?;
    machine.trust("unbound", "root.key", "/var/lib/unbound/root.key")?;
    let folder = "/etc/unbound/unbound.conf.d";
    machine.install("unbound.conf", &format!("{folder}/sentra-check.conf"))?;
    if http {
        machine.install(
            "unbound-http.conf",
            &format!("{folder}/sentra-check-http.conf"),
        )?;
    }
    machine.daemon("unbound", "unbound -d -p")
}

/// BIND.
fn bind(machine: &Machine) -> Outcome<Daemon> {
    machine.own("/etc/bind")?;
    machine.empty_for("bind", "/run/named")?;
    machine.empty_for("bind", "/var/cache/bind")?;
    machine.trust("bind", "bind.keys", "/etc/bind/bind.keys")?;
    machine.install("bind.conf", "/etc/bind/named.conf.options")?;
    machine.daemon("named", "named -f -u bind")
}

/// Knot Resolver.
fn knot(machine: &Machine) -> Outcome<Daemon> {
    let user = "knot-resolver";
    machine.own("/etc/knot-resolver")?;
    machine.own("/usr/share/dns")?;
    machine.own("/var/lib/knot-resolver")?;
    for folder in [
        "/run/knot-resolver",
        "/run/knot-resolver/control",
        "/var/cache/knot-resolver",
    ] {
        machine.empty_for(user, folder)?;
    }
    machine.trust(user, "root.key", "/usr/share/dns/root.key")?;
    machine.certify(user, "/etc/knot-resolver")?;
    machine.install("kresd.conf", "/etc/knot-resolver/kresd.conf")?;
    let libraries = "/usr/lib/x86_64-linux-gnu/knot-resolver/distro-preconfig.lua";
    machine.daemon(
        "kresd",
        &format!("{} /usr/sbin/kresd -c {libraries} -c /etc/knot-resolver/kresd.conf -n /var/lib/knot-resolver", as_user(user)),
    )
}

/// dnsdist.
fn dnsdist(machine: &Machine) -> Outcome<Daemon> {
    machine.own("/etc/dnsdist")?;
    machine.certify("_dnsdist", "/etc/dnsdist")?;
    machine.install("dnsdist.conf", "/etc/dnsdist/dnsdist.conf")?;
    let line = format!(
        "{} dnsdist --supervised --disable-syslog",
        as_user("_dnsdist")
    );
    machine.daemon("dnsdist", &line)
}

/// nginx.
fn nginx(machine: &Machine) -> Outcome<Daemon> {
    machine.own("/etc/nginx")?;
    machine.empty_for("www-data", "/var/log/nginx")?;
    machine.certify("root", "/etc/nginx")?;
    machine.install("nginx.conf", "/etc/nginx/conf.d/sentra-check.conf")?;
    // In the foreground; the unit has it go into the background.
    machine.daemon("nginx", "nginx -g daemon\u{a0}off;")
}

/// HAProxy.
fn haproxy(machine: &Machine) -> Outcome<Daemon> {
    machine.own("/etc/haproxy")?;
    machine.certify("root", "/etc/haproxy")?;
    machine.join_key("/etc/haproxy")?;
    machine.install("haproxy.cfg", "/etc/haproxy/haproxy.cfg")?;
    machine.daemon(
        "haproxy",
        "haproxy -Ws -f /etc/haproxy/haproxy.cfg -p /run/haproxy.pid",
    )
}

/// Caddy.
fn caddy(machine: &Machine) -> Outcome<Daemon> {
    machine.own("/etc/caddy")?;
    machine.own("/var/lib/caddy")?;
    machine.certify("caddy", "/etc/caddy")?;
    machine.install("Caddyfile", "/etc/caddy/Caddyfile")?;
    let line = format!(
        "{} env HOME=/var/lib/caddy caddy run --config /etc/caddy/Caddyfile",
        as_user("caddy")
    );
    machine.daemon("caddy", &line)
}

/// Starts what follows as a user who may listen on port 443, as units do with `AmbientCapabilities`.
fn as_user(user: &str) -> String {
    format!(
        "setpriv --reuid {user} --regid {user} --clear-groups --inh-caps +net_bind_service --ambient-caps +net_bind_service"
    )
}
