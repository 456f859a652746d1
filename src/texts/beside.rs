//! The title of a finding where the domain stands beside it already, as in the row of a table.

use super::Texts;
use crate::dns::Name;
use crate::findings::{Arg, Arguments, Code};

/// Stands for the domain until the sentence is there; no text has this character.
const MARK: char = '\u{e000}';

impl Texts {
    /// The title of a finding, with "this domain" for the domain where that is no part of a
    /// longer name.
    pub fn beside(&self, code: Code, arguments: &Arguments, domain: &Name) -> String {
        let mark = Arg::Text(MARK.to_string());
        let is_domain = |arg: &Arg| matches!(arg, Arg::Text(text) if text == domain.as_str());
        let arg = |name: &str| {
            let arg = arguments.get(name)?;
            Some(if name == "domain" && is_domain(arg) {
                &mark
            } else {
                arg
            })
        };
        let text = self.fill(code.name(), &arg);
        let longer = [".", &MARK.to_string()].concat();
        let text = text.replace(&longer, &[".", domain.as_str()].concat());
        // What stands before it decides about its form.
        let before = [&self.get("row-before"), " ", &MARK.to_string()].concat();
        let text = text.replace(&before, &self.get("row-after"));
        let text = text.replace(MARK, &self.get("row-domain"));
        let mut chars = text.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkup::Request;
    use crate::dns::Snapshot;
    use crate::dns::zone::Zone;
    use crate::report::report;
    use crate::resolve::drive;

    /// The texts of a language.
    fn texts(tag: &str) -> Texts {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/texts/");
        let parts = ["-report", "-rare"].into_iter();
        parts.fold(Texts::default(), |texts, part| {
            let file = [folder, tag, part, ".ftl"].concat();
            texts.and(&std::fs::read_to_string(file).unwrap())
        })
    }

    #[test]
    fn the_domain_is_not_said_again() {
        let zone = "a.example TXT \"v=spf1 +all\"\n*._domainkey.a.example TXT \"x\"\n";
        let zone = Zone::scan("test", zone).unwrap();
        let domain = Name::parse("a.example").unwrap();
        let request = Request::new(domain.clone(), 0);
        let mut dns = Snapshot::default();
        let evaluate = |dns: &Snapshot| report(dns, &request);
        let report = futures_executor::block_on(drive(&zone, &mut dns, &mut |_| {}, evaluate));
        for (tag, said) in [
            (
                "en",
                [
                    "The SPF record of this domain allows everybody to send.",
                    "No DMARC record is published for this domain.",
                    "Below _domainkey.a.example every name has an answer (wildcard).",
                ],
            ),
            (
                "de",
                [
                    "Der SPF-Eintrag dieser Domain lässt alle senden.",
                    "Für diese Domain ist kein DMARC-Eintrag veröffentlicht.",
                    "Unterhalb von _domainkey.a.example hat jeder Name eine Antwort (Wildcard-Eintrag).",
                ],
            ),
            (
                "fr",
                [
                    "L’enregistrement SPF du domaine autorise tout le monde à envoyer.",
                    "Aucun enregistrement DMARC n’est publié pour le domaine.",
                    "En dessous de _domainkey.a.example, tous les noms ont une réponse (wildcard).",
                ],
            ),
            (
                "nl",
                [
                    "Het SPF-record van dit domein laat iedereen versturen.",
                    "Voor dit domein is geen DMARC-record gepubliceerd.",
                    "Onder _domainkey.a.example krijgt elke naam een antwoord (wildcard).",
                ],
            ),
        ] {
            let texts = texts(tag);
            let titles = report.findings.iter();
            let titles: Vec<String> = titles
                .map(|f| texts.beside(f.code, &f.arguments, &domain))
                .collect();
            for said in said {
                assert!(titles.iter().any(|title| title == said), "{titles:#?}");
            }
        }
    }
}
