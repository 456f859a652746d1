//! The sending server, and what SentraGuard does not ask for.

use sentra_check::beyond::{HOST_LIMIT, NameServers};
use sentra_check::client::{NAME_LIMIT, Reverse};
use sentra_check::dns::Name;

use super::Page;

impl Page<'_> {
    /// The sending server: its names, and how it greets.
    pub(super) fn client(&mut self) {
        let Some(client) = &self.report.client else {
            return;
        };
        let scope = self.texts.word(&client.scope);
        self.row("report-address", &format!("{} ({scope})", client.ip));
        for name in client
            .reverse
            .iter()
            .flat_map(Reverse::names)
            .take(NAME_LIMIT)
        {
            let said = self.texts.word(&name.confirmation);
            self.row("report-names", &format!("{}: {said}", name.name));
        }
        if let Some(helo) = &client.helo {
            let said = self.texts.word(&helo.state);
            self.row("report-helo", &format!("{}: {said}", helo.text));
        }
        if let Some(listing) = &self.report.listing {
            self.row("report-blocklist", &self.texts.listing(listing));
        }
        self.asked(client.reverse_question());
        for name in client.names().take(NAME_LIMIT + 1) {
            self.asked(Some(client.forward_question(name)));
        }
        let listing = self.report.listing.iter();
        for question in listing.flat_map(|listing| &listing.questions) {
            self.asked(Some(question.clone()));
        }
    }

    /// What SentraGuard does not ask for.
    pub(super) fn beyond(&mut self) {
        let Some(beyond) = &self.report.beyond else {
            return;
        };
        let mut servers = self.texts.get("beyond-servers-none");
        match &beyond.name_servers {
            NameServers::Of(_, names) => {
                let names: Vec<&str> = names.iter().map(Name::as_str).collect();
                servers = names.join(", ");
            }
            NameServers::Failed(failure) => servers = self.texts.word(failure),
            NameServers::None => {}
        }
        self.item(
            "-",
            &format!("{}: {servers}", self.texts.get("beyond-servers")),
        );
        let mail = self.texts.get("beyond-mail");
        if beyond.hosts.is_empty() {
            self.item(
                "-",
                &format!("{mail}: {}", self.texts.word(&self.report.mx)),
            );
        }
        for host in beyond.hosts.iter().take(HOST_LIMIT) {
            let state = self.texts.word(&host.state);
            self.item(
                "-",
                &format!("{mail}: {} {}, {state}", host.preference, host.name),
            );
        }
        let signed = beyond.dnssec.as_ref();
        let signed =
            signed.map_or_else(|| self.texts.get("beyond-unknown"), |s| self.texts.word(s));
        self.item(
            "-",
            &format!("{}: {signed}", self.texts.get("beyond-dnssec")),
        );
        let records = [
            ("beyond-mta-sts", &beyond.mta_sts),
            ("beyond-tls-rpt", &beyond.tls_rpt),
            ("beyond-bimi", &beyond.bimi),
        ];
        for (name, extra) in records {
            let (name, state) = (self.texts.get(name), self.texts.word(&extra.state));
            self.item("-", &format!("{name}: {state}"));
            for text in &extra.texts {
                self.line(7, text);
            }
        }
    }
}
