//! Whose a server is, by its name and by marks in what it says.

use super::Refuser::{self, *};

/// The end of a name, on the border of a label, and whose servers have it.
///
/// The MX records of the domains themselves and the operators' pages for senders, read 2026-11-30.
const HOSTS: &[(&str, Refuser)] = &[
    // Those who keep mailboxes
    ("google.com", Gmail),
    ("googlemail.com", Gmail),
    ("smtp.goog", Gmail),
    ("outlook.com", Outlook),
    ("hotmail.com", Outlook),
    ("mx.microsoft", Outlook),
    ("microsoft.com", Outlook),
    ("office365.com", Outlook),
    ("exchangelabs.com", Outlook),
    ("outlook.de", Outlook),
    ("outlook.cn", Outlook),
    ("yahoodns.net", Yahoo),
    ("yahoo.com", Yahoo),
    ("aol.com", Yahoo),
    ("icloud.com", Apple),
    ("me.com", Apple),
    ("mac.com", Apple),
    ("apple.com", Apple),
    ("me.com.akadns.net", Apple),
    ("gmx.net", Gmx),
    ("gmx.com", Gmx),
    ("gmx.de", Gmx),
    ("web.de", Gmx),
    ("mail.com", Gmx),
    ("kundenserver.de", Gmx),
    ("ionos.com", Gmx),
    ("ionos.de", Gmx),
    ("1and1.com", Gmx),
    ("perfora.net", Gmx),
    ("zoho.com", Zoho),
    ("zoho.eu", Zoho),
    ("zoho.in", Zoho),
    ("zoho.com.au", Zoho),
    ("zohomail.com", Zoho),
    ("mail.ru", MailRu),
    ("orange.fr", Orange),
    ("wanadoo.fr", Orange),
    ("laposte.net", LaPoste),
    ("t-online.de", TOnline),
    ("yandex.ru", Yandex),
    ("yandex.net", Yandex),
    ("yandex.com", Yandex),
    ("qq.com", Qq),
    ("netease.com", Netease),
    ("163.com", Netease),
    ("126.com", Netease),
    ("free.fr", Free),
    ("protonmail.ch", Proton),
    ("proton.ch", Proton),
    ("messagingengine.com", Fastmail),
    ("fastmail.com", Fastmail),
    ("improvmx.com", Improvmx),
    ("forwardemail.net", ForwardEmail),
    ("cloudflare.net", Cloudflare),
    ("amazonaws.com", Amazon),
    ("awsapps.com", Amazon),
    // Networks and hosters
    ("comcast.net", Comcast),
    ("att.net", Att),
    ("prodigy.net", Att),
    ("cox.net", Cox),
    ("charter.net", Spectrum),
    ("spectrum.net", Spectrum),
    ("rr.com", Spectrum),
    ("twc.com", Spectrum),
    ("kpnmail.nl", Kpn),
    ("kpn.com", Kpn),
    ("xs4all.nl", Kpn),
    ("proximus.be", Proximus),
    ("skynet.be", Proximus),
    ("secure-mail.be", Proximus),
    ("telenet.be", Telenet),
    ("telenet-ops.be", Telenet),
    ("ziggo.nl", Ziggo),
    ("emailsrvr.com", Rackspace),
    ("secureserver.net", Godaddy),
    ("hostpoint.ch", Hostpoint),
    ("infomaniak.ch", Infomaniak),
    ("infomaniak.com", Infomaniak),
    // Gateways
    ("sentraguard.net", Sentraguard),
    ("pphosted.com", Proofpoint),
    ("ppe-hosted.com", Proofpoint),
    ("proofpoint.com", Proofpoint),
    ("mimecast.com", Mimecast),
    ("mimecast.co.za", Mimecast),
    ("mimecast-offshore.com", Mimecast),
    ("barracudanetworks.com", Barracuda),
    ("barracuda.com", Barracuda),
    ("iphmx.com", Cisco),
    ("messagelabs.com", Symantec),
    ("trendmicro.com", TrendMicro),
    ("trendmicro.eu", TrendMicro),
    ("trendmicro.co.jp", TrendMicro),
    ("fireeyecloud.com", Trellix),
    ("fireeyegov.com", Trellix),
    ("mailchannels.net", Mailchannels),
    ("hornetsecurity.com", Hornetsecurity),
    ("antispameurope.com", Hornetsecurity),
    ("sophos.com", Sophos),
];

/// Marks in a reply that name who wrote it, whatever else it says, the most telling first.
const MARKS: &[(&str, Refuser)] = &[
    ("sentraguard", Sentraguard),
    ("- gsmtp", Gmail),
    ("- gcdp", Gmail),
    ("support.google.com/mail/?p=", Gmail),
    ("support.google.com/mail/answer/81126", Gmail),
    ("support.google.com/mail/answer/188131", Gmail),
    ("support.google.com/mail/answer/2451690", Gmail),
    ("sender.office.com", Outlook),
    ("mail.live.com/", Outlook),
    ("postmaster.live.com", Outlook),
    ("messaging.microsoft.com", Outlook),
    ("senders.yahooinc.com", Yahoo),
    ("postmaster.yahooinc.com", Yahoo),
    ("postmaster.verizonmedia.com", Yahoo),
    ("postmaster.yahoo.com", Yahoo),
    ("help.yahoo.com/", Yahoo),
    ("postmaster.aol.com", Yahoo),
    ("support.apple.com/", Apple),
    ("community.mimecast.com", Mimecast),
    ("mimecastsupport.", Mimecast),
    ("kb.mimecast.com", Mimecast),
    ("cuda_nsu", Barracuda),
    ("postmaster.gmx.", Gmx),
    ("postmaster.web.de", Gmx),
    ("web.de/email/senderguidelines", Gmx),
    ("postmaster.mail.com", Gmx),
    ("postmaster.1and1.", Gmx),
    ("postmaster.1und1.", Gmx),
    ("postmaster.ionos.", Gmx),
    ("nemesis esmtp", Gmx),
    ("help.mail.ru/", MailRu),
    ("@corp.mail.ru", MailRu),
    ("postmaster.orange.fr", Orange),
    (" ofr_", Orange),
    (" ofr00", Orange),
    ("postmaster.laposte.net", LaPoste),
    (" lpn_", LaPoste),
    (" lpn00", LaPoste),
    (" lpn10", LaPoste),
    ("rx.t-online.de", TOnline),
    ("postmaster.comcast.net", Comcast),
    ("https://ya.cc/", Yandex),
    ("yandex.ru/support", Yandex),
    ("service.mail.qq.com", Qq),
    ("service.exmail.qq.com", Qq),
    ("mail.163.com/help", Netease),
    ("postmaster.free.fr", Free),
    ("abuse@kpn.com", Kpn),
    ("blacklist.kpnmail.nl", Kpn),
    ("cloudflare.com/email-routing", Cloudflare),
    ("abuse-att.net", Att),
    ("cox.com/residential/support", Cox),
    ("www.spectrum.net/support", Spectrum),
    ("x.co/rlbounce", Godaddy),
    ("x.co/rblbounce", Godaddy),
    ("support@forwardemail.net", ForwardEmail),
    ("symanteccloud.com", Symantec),
    ("knowledge.broadcom.com", Symantec),
    (".iphmx.com", Cisco),
];

/// Whose the server is that refused, by its name.
pub(super) fn by_host(name: &str) -> Option<Refuser> {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let known = HOSTS.iter().find(|(end, _)| {
        let before = name.strip_suffix(end);
        before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
    });
    known.map(|(_, refuser)| *refuser)
}

/// Who wrote a reply, normalised, by marks that it has.
pub(super) fn by_signature(plain: &str) -> Option<Refuser> {
    let known = MARKS.iter().find(|(mark, _)| plain.contains(mark));
    let microsoft = || is_signed_by_microsoft(plain).then_some(Outlook);
    known.map(|(_, refuser)| *refuser).or_else(microsoft)
}

/// Whether a reply ends as Microsoft's do: in the name of the server that refuses, in brackets.
fn is_signed_by_microsoft(plain: &str) -> bool {
    plain.match_indices('[').any(|(at, _)| {
        // A name has no more than 253 letters (RFC 1035 §2.3.4).
        let near = &plain[at + 1..plain.floor_char_boundary(at + 256)];
        let name = near.split([' ', ']']).next().unwrap_or_default();
        let ends = [".prod.outlook.com", ".prod.protection.outlook.com"];
        ends.iter().any(|end| name.ends_with(end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_on_the_border_of_a_label() {
        let ours = [
            ("gmail-smtp-in.l.google.com.", Gmail),
            ("ASPMX2.googlemail.com", Gmail),
            ("aspmx.l.google.com", Gmail),
            ("shop-example.mail.protection.outlook.com", Outlook),
            ("outlook-com.olc.protection.outlook.com", Outlook),
            ("shop-example.k-v1.mx.microsoft", Outlook),
            ("mx1.hotmail.com", Outlook),
            ("mta5.am0.yahoodns.net", Yahoo),
            ("mx02.mail.icloud.com", Apple),
            ("mx2.me.com.akadns.net", Apple),
            ("mx0a-001.pphosted.com", Proofpoint),
            ("mx1-us1.ppe-hosted.com", Proofpoint),
            ("eu-smtp-inbound-1.mimecast.com", Mimecast),
            ("za-smtp-inbound-2.mimecast.co.za", Mimecast),
            ("d1.ess.de.barracudanetworks.com", Barracuda),
            ("d1.ess.barracuda.com", Barracuda),
            ("mx00.gmx.net", Gmx),
            ("mx-ha02.web.de", Gmx),
            ("mx00.kundenserver.de", Gmx),
            ("mx00.ionos.com", Gmx),
            ("smtpin.zoho.eu", Zoho),
            ("mxs.mail.ru", MailRu),
            ("smtp-in.orange.fr", Orange),
            ("smtpz4.laposte.net", LaPoste),
            ("mx03.t-online.de", TOnline),
            ("mx1.comcast.net", Comcast),
            ("esa1.hc2916-71.iphmx.com", Cisco),
            ("cluster5.eu.messagelabs.com", Symantec),
            ("shop.in.tmes.trendmicro.com", TrendMicro),
            ("mx.yandex.ru", Yandex),
            ("mx1.qq.com", Qq),
            ("mx1.free.fr", Free),
            ("in.hes.trendmicro.com", TrendMicro),
        ];
        for (name, refuser) in ours {
            assert_eq!(by_host(name), Some(refuser), "{name}");
        }
        for name in [
            "",
            ".",
            "mx.gmail.example",
            "mx.notgoogle.com",
            "me.community",
            "mx.hotmail.com.example",
        ] {
            assert_eq!(by_host(name), None, "{name}");
        }
    }

    #[test]
    fn marks_name_who_wrote() {
        let read = |text| by_signature(text);
        assert_eq!(read("we do not like it. a1-2 - gsmtp"), Some(Gmail));
        assert_eq!(
            read("no. [db1pepf00039231.eurprd03.prod.outlook.com 2026-11-10t07:44:40.123z]"),
            Some(Outlook)
        );
        assert_eq!(
            read("no. see https://postmaster.gmx.net/en/case?c=r0201"),
            Some(Gmx)
        );
        assert_eq!(read("blocked using zen.spamhaus.org"), None);
    }

    #[test]
    fn marks_are_as_a_text_has_them() {
        for (mark, _) in HOSTS.iter().chain(MARKS) {
            assert_eq!(mark.to_lowercase(), *mark);
        }
    }
}
