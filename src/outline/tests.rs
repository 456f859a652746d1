//! What is shown of reports on small zones.

use super::*;
use crate::checkup::Request;
use crate::dkim::{Signature, SignatureReason, SignatureResult};
use crate::dns::zone::Zone;
use crate::dns::{Name, Snapshot};
use crate::gateways::Standing;
use crate::report::report;
use crate::resolve::drive;
use futures_executor::block_on;

/// The report on a domain.
pub(super) fn on(domain: &str, zone: &str) -> Report {
    answered(Request::new(Name::parse(domain).unwrap(), 0), zone)
}

/// The same where a selector is known.
fn on_selector(domain: &str, selector: &str, zone: &str) -> Report {
    let mut request = Request::new(Name::parse(domain).unwrap(), 0);
    request.selectors.push(selector.to_owned());
    answered(request, zone)
}

/// The report on a request that a zone answers.
#[expect(clippy::needless_pass_by_value, reason = "each is made for it")]
fn answered(request: Request, zone: &str) -> Report {
    let zone = Zone::scan("test", zone).unwrap();
    let mut dns = Snapshot::default();
    let evaluate = |dns: &Snapshot| report(dns, &request);
    block_on(drive(&zone, &mut dns, &mut |_| {}, evaluate))
}

/// The cards about the three records.
fn cards<'a>(outline: &Outline<'a>) -> impl Iterator<Item = Card<'a>> {
    let records = [Subject::Spf, Subject::Dmarc, Subject::Dkim];
    records.into_iter().map(|subject| outline.card(subject))
}

/// Whether the page shows a section, wherever it stands.
fn shows(outline: &Outline<'_>, section: Section) -> bool {
    let mut all = outline.sections(Face::Page);
    all.any(|outer| outer == section || outline.within(outer).any(|inner| inner == section))
}

/// Whose turn it is without a rejection: that of whoever publishes records, where there are some to
/// be published, at the host that the name servers tell.
#[test]
fn the_name_servers_tell_who_looks_after_the_dns() {
    let record = "shop.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n";
    let servers = |names: &[&str]| -> String {
        let lines = names.iter().map(|name| format!("shop.example NS {name}\n"));
        lines.collect()
    };
    let texts = crate::texts::Texts::parse(include_str!("../../www/texts/en-report.ftl"));
    for (names, said) in [
        (
            &["ns0.transip.net", "ns1.transip.nl"][..],
            "The DNS of shop.example is at TransIP.",
        ),
        (
            &["ns1.hosting.example", "ns2.hosting.example"],
            "The names of the name servers of shop.example end in hosting.example.",
        ),
        (
            &["ns0.transip.net", "ns1.hosting.example"],
            "The DNS of shop.example is on servers of TransIP, hosting.example.",
        ),
    ] {
        let report = on("shop.example", &[record, &servers(names)].concat());
        let outline = Outline::of(&report);
        assert_eq!(outline.turn, Some(Turn::SenderDns));
        assert!(shows(&outline, Section::Turn));
        let keeper = outline.keeper.expect("the servers are known");
        assert_eq!(texts.format(keeper.text_id(), &keeper.named()), said);
        assert_eq!(keeper.host().is_some(), said.ends_with("at TransIP."));
    }
    let report = on("shop.example", record);
    assert!(Outline::of(&report).keeper.is_none());
    // Servers below the domain itself tell nothing of a host.
    let report = on(
        "shop.example",
        &[record, &servers(&["ns1.shop.example"])].concat(),
    );
    assert!(Outline::of(&report).keeper.is_none());
}

/// A zone in which all is in order, with the selector s.
const IN_ORDER: &str = "shop.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n\
    _dmarc.shop.example TXT \"v=DMARC1; p=reject\"\n\
    s._domainkey.shop.example TXT \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n";

/// The report on a rejection that came from an address.
fn rejected(text: &str, ip: Option<[u8; 4]>, zone: &str) -> Report {
    let mut request = Request::new(Name::parse("shop.example").unwrap(), 0);
    request.selectors.push("s".to_owned());
    request.ip = ip.map(Into::into);
    request.bounce = Some(crate::bounce::read(text));
    answered(request, zone)
}

#[test]
fn what_is_in_order_and_was_rejected_has_a_next_step() {
    let report = on_selector("shop.example", "s", IN_ORDER);
    let outline = Outline::of(&report);
    assert_eq!(outline.next, [Next::Rejection, Next::Message, Next::Ask]);
    assert_eq!(
        outline.heading(Section::Next, Face::Page),
        Some("report-next")
    );
    for face in [Face::Page, Face::Ticket, Face::Terminal, Face::Letter] {
        let within = outline.within(Section::Verdict);
        let mut all = outline.sections(face).chain(within);
        assert!(all.any(|section| section == Section::Next), "{face:?}");
    }
    // Nobody can see it: that is said once.
    assert!(!shows(&outline, Section::Limits));
    // Where a record helps, that is what is next.
    let report = on("shop.example", "shop.example TXT \"v=spf1 -all\"\n");
    let outline = Outline::of(&report);
    assert!(outline.next.is_empty() && shows(&outline, Section::Limits));
    // A rejection that was given says what it is about.
    let text = "550 5.1.1 <you@there.example>: User unknown";
    let report = rejected(text, None, IN_ORDER);
    assert!(Outline::of(&report).next.is_empty());
}

#[test]
fn what_sentraguard_has_blocked_is_named() {
    let sender = "Your message from anna@shop.example has been rejected. Your email address or \
        domain has been blocked by our spam policy.";
    let open = crate::gateways::SENDER_BLOCKED;
    let server = crate::gateways::IP_BLOCKED;
    let public = Some([192, 0, 2, 1]);
    for (text, ip, title, name) in [
        (
            sender,
            None,
            Title::SenderBlocked,
            Some("anna@shop.example"),
        ),
        (open, None, Title::SenderBlocked, None),
        (
            server,
            Some([8, 8, 8, 8]),
            Title::ServerBlocked,
            Some("8.8.8.8"),
        ),
        // An address that nobody outside can have.
        (server, Some([10, 0, 0, 1]), Title::ServerBlocked, None),
        (server, None, Title::ServerBlocked, None),
    ] {
        let report = rejected(text, ip, IN_ORDER);
        let outline = Outline::of(&report);
        assert_eq!(outline.title, title);
        assert_eq!(outline.tone, Tone::Reject);
        let blocked = Blocked::of(&report).unwrap();
        assert_eq!(blocked.name().as_deref(), name);
        let quote = outline.quote.clone().unwrap();
        assert_eq!(quote.contains("YOUR_EMAIL_ADDRESS"), text == open);
        let stop = match title {
            Title::ServerBlocked => Next::StopServer,
            _ => Next::StopSender,
        };
        assert_eq!(outline.next, [stop, Next::Remove]);
        assert!(outline.asks_removal() && !shows(&outline, Section::Limits));
        let mut order = outline.sections(Face::Page).skip(2);
        assert_eq!(order.next(), Some(Section::Help));
    }
    // What the records come to is said beside it.
    for (zone, outcome) in [
        (IN_ORDER, Outcome::Accept),
        ("shop.example TXT \"v=spf1 a -all\"\n", Outcome::Reject),
        ("shop.example TXT !servfail\n", Outcome::Reject),
    ] {
        let report = rejected(sender, public, zone);
        let outline = Outline::of(&report);
        assert_eq!(outline.detail, Detail::Blocked(outcome), "{zone}");
        assert_eq!(outline.brief_detail(), Some(outline.detail));
    }
    // The list of somebody else is not SentraGuard's.
    let text = "550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org";
    let report = rejected(text, public, IN_ORDER);
    let outline = Outline::of(&report);
    assert_eq!(outline.title, Title::Own(Standing::InOrder));
    assert_eq!(outline.next, [Next::StopServer, Next::RemoveElsewhere]);
    assert!(!outline.asks_removal());
}

/// The report on a message whose signature was verified with this result.
fn signed(result: SignatureResult, reason: SignatureReason, zone: &str) -> Report {
    let mut request = Request::new(Name::parse("shop.example").unwrap(), 0);
    request.selectors.push("s".to_owned());
    let signature = "v=1; a=ed25519-sha256; d=shop.example; s=s; h=from; bh=eA==; b=eA==";
    let signature = Signature::parse(signature).unwrap();
    request.signatures = vec![signature.with(result, vec![reason])];
    answered(request, zone)
}

/// Which of the two it is about: the records, or the signature of the message.
#[test]
fn a_signature_that_does_not_hold_stands_in_the_verdict() {
    let texts = crate::texts::Texts::parse(include_str!("../../www/texts/en-report.ftl"))
        .and(include_str!("../../www/texts/en-rare.ftl"));
    let altered = SignatureReason::BodyAltered;
    let report = signed(SignatureResult::Fail, altered, IN_ORDER);
    assert_eq!(report.standing(), Standing::InOrder);
    let outline = Outline::of(&report);
    assert_eq!(
        texts.format(
            crate::texts::Worded::text_id(&outline.title),
            &crate::texts::named(&report)
        ),
        "The records of shop.example are in order; the signature of this message does not hold: \
         its text was changed after signing."
    );
    assert_eq!(outline.tone, Tone::AtRisk);
    assert_eq!(outline.brief_detail(), Some(Detail::BrokenSignature));
    assert!(outline.broken.is_none() && outline.next.is_empty());
    assert_eq!(outline.card(Subject::Dkim).tone, Tone::AtRisk);
    assert!(outline.has_broken_signature());
    assert_eq!(outline.card(Subject::Spf).tone, Tone::Accept);
    // What was not verified is not said to be broken, and what holds is not mentioned.
    for (result, reason, detail) in [
        (
            SignatureResult::Neutral,
            SignatureReason::NotVerified,
            Detail::RecordsInOrder,
        ),
        (
            SignatureResult::TempError,
            SignatureReason::KeyUnanswered,
            Detail::RecordsInOrder,
        ),
        (SignatureResult::Pass, altered, Detail::InOrder),
    ] {
        let report = signed(result, reason, IN_ORDER);
        let outline = Outline::of(&report);
        assert_eq!(outline.title, Title::Own(Standing::InOrder));
        assert_eq!(outline.detail, detail);
        assert!(outline.broken.is_none() && !outline.has_broken_signature());
    }
    // Beside records that are not in order it is a sentence of its own.
    let zone = IN_ORDER.replace("v=spf1 ip4:192.0.2.1 -all", "no record");
    let report = signed(SignatureResult::Fail, altered, &zone);
    let outline = Outline::of(&report);
    assert_eq!(outline.title, Title::Own(Standing::Rejected));
    assert!(outline.broken.is_some_and(|broken| !broken.has_records));
}

/// Of a domain that is in order nobody has to do anything, though a record could be better.
#[test]
fn it_is_nobodys_turn_where_nothing_is_rejected() {
    let zone = "shop.example TXT \"v=spf1 ip4:192.0.2.1 ip4:192.0.2.1 -all\"\n\
        _dmarc.shop.example TXT \"v=DMARC1; p=reject\"\n\
        s._domainkey.shop.example TXT \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n";
    let report = on_selector("shop.example", "s", zone);
    let outline = Outline::of(&report);
    assert_eq!(report.sentraguard().outcome, Outcome::Accept);
    assert!(outline.steps.iter().any(Step::is_publishing));
    assert_eq!(outline.turn, None);
}

#[test]
fn records_come_first_and_then_what_none_settles() {
    let report = on("a.example", "a.example TXT \"v=spf1 ip4:192.0.2.1\"\n");
    let outline = Outline::of(&report);
    let is_record = |step: &Step<'_>| matches!(step, Step::Record(..));
    let records = outline.steps.iter().take_while(|s| is_record(s)).count();
    assert!(records > 0 && outline.steps.iter().skip(records).all(|s| !is_record(s)));
    assert_eq!(records, report.fixes.len());
    // Each reason is settled by a record, asks for an answer, or is a step of its own.
    for reason in &report.sentraguard().reasons {
        let by_record = report.fixes.iter().any(|fix| fix.settles(reason.code));
        let by_advice = outline.steps.iter().any(
            |step| matches!(step, Step::Advice { finding, .. } if finding.code == reason.code),
        );
        let is_open = reason.effect == Outcome::Unknown;
        assert_eq!(by_advice, !by_record && !is_open, "{:?}", reason.code);
    }
    assert_eq!(outline.after.is_some(), report.has_proof());
}

/// A reason leads to what puts it right, and has a number only where that has the same.
#[test]
fn each_reason_leads_to_its_step() {
    let key = "s._domainkey.shop.example TXT \"v=DKIM1; k=ed25519; \
        p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n";
    let two = "shop.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n\
        shop.example TXT \"v=spf1 ip4:192.0.2.2 -all\"\n";
    let places = |report: &Report| -> Vec<Option<usize>> {
        let outline = Outline::of(report);
        let reasons = outline.reasons.iter();
        reasons
            .map(|reason| outline.step_of(reason.finding))
            .collect()
    };
    let report = on_selector("shop.example", "s", &[two, key].concat());
    assert_eq!(places(&report), [Some(0), Some(1)]);
    assert!(Outline::of(&report).counts_alike());
    // Two reasons, and one record for both.
    let zone = "shop.example TXT \"v=spf1 ip4:192.0.2.1 -all\"\n\
        _dmarc.shop.example TXT \"v=DMARC1; p=nine; p=reject\"\n";
    let report = on_selector("shop.example", "s", &[zone, key].concat());
    let outline = Outline::of(&report);
    let places = places(&report);
    assert!(places.len() > outline.steps.len(), "{places:?}");
    assert!(places.iter().all(|place| *place == Some(0)), "{places:?}");
    assert!(!outline.counts_alike());
    // What no record settles leads to its advice, and what is open leads to no step.
    let report = on("shop.example", two);
    let outline = Outline::of(&report);
    for reason in &outline.reasons {
        let step = outline.step_of(reason.finding);
        let step = step.and_then(|at| outline.steps.get(at));
        let is_advice = matches!(step, Some(Step::Advice { .. }));
        assert_eq!(is_advice, reason.wants_advice, "{:?}", reason.finding.code);
    }
}

#[test]
fn what_is_as_it_should_be_is_said_in_a_sentence() {
    let zone = "a.example TXT \"v=spf1 -all\"\na.example MX 0 .\n\
        _dmarc.a.example TXT \"v=DMARC1; p=reject\"\n";
    let report = on("a.example", zone);
    let outline = Outline::of(&report);
    assert_eq!(report.standing(), Standing::Parked);
    assert_eq!(outline.tone, Tone::Parked);
    assert!(outline.quote.is_some() && outline.brief_quote().is_none());
    assert!(!outline.reasons.is_empty() && !shows(&outline, Section::Reasons));
    assert_eq!(outline.brief_detail(), Some(Detail::Parked));
    // That it sends no mail is nothing to do anything about.
    assert!(outline.steps.is_empty());
    assert!(cards(&outline).all(|card| card.tone == Tone::Parked));
}

#[test]
fn what_leaves_the_verdict_open_is_said_once() {
    let zone = "a.example TXT !timeout\n_dmarc.a.example TXT \"v=DMARC1; p=reject\"\n\
        s1._domainkey.a.example TXT \"v=DKIM1; p=\"\n";
    let report = on("a.example", zone);
    let outline = Outline::of(&report);
    assert_eq!(report.standing(), Standing::Open(Cause::Unanswered));
    assert_eq!(outline.lacks.first(), Some(&Cause::Unanswered));
    assert_eq!(outline.brief_detail(), None);
    assert_eq!(outline.card(Subject::Spf).tone, Tone::Unknown);
    assert!(cards(&outline).all(|card| card.tone != Tone::Reject));
}

#[test]
fn a_domain_that_is_not_there_has_nothing_in_order() {
    let report = on("a.example", "b.example A 192.0.2.1\n");
    let outline = Outline::of(&report);
    assert_eq!(report.standing(), Standing::Nonexistent);
    assert!(outline.title.says_all() && outline.tone == Tone::Reject);
    assert!(cards(&outline).all(|card| card.tone == Tone::Reject));
}

#[test]
fn each_answer_stands_with_one_subject() {
    let zone = "a.example TXT \"v=spf1 mx -all\"\na.example MX 10 mx.a.example\n\
        mx.a.example A 192.0.2.1\n_dmarc.a.example TXT \"v=DMARC1; p=reject\"\n\
        s._domainkey.a.example TXT \"v=DKIM1; p=\"\n";
    let report = on("a.example", zone);
    let subjects = [
        Subject::Domain,
        Subject::Spf,
        Subject::Dmarc,
        Subject::Dkim,
        Subject::Ip,
        Subject::Evidence,
    ];
    let count = |subject| evidence(&report, subject).count();
    let all: usize = subjects.into_iter().map(count).sum();
    assert_eq!(all, report.snapshot.iter().count());
    let asked = |subject, name: &str| {
        let mut all = evidence(&report, subject);
        all.any(|(question, _)| question.name.as_str() == name)
    };
    assert!(asked(Subject::Dmarc, "_dmarc.a.example"));
    assert!(asked(Subject::Spf, "mx.a.example"));
    assert_eq!(count(Subject::Evidence), 0);
}

/// A mark says that something is wrong: what is only worth knowing has none, though it has a place.
#[test]
fn only_faults_are_marked() {
    let marked = |record: &str| {
        let zone =
            format!("shop.example TXT \"v=spf1 -all\"\n_dmarc.shop.example TXT \"{record}\"\n");
        let report = on("shop.example", &zone);
        let placed = report.findings.iter().flat_map(|finding| &finding.places);
        let question = placed.map(|place| &place.question).next_back();
        let spans = question.map(|question| marks_in(&report, question, record));
        let spans = spans.into_iter().flatten();
        spans
            .map(|span| span.of(record).to_owned())
            .collect::<Vec<_>>()
    };
    assert!(marked("v=DMARC1; p=none; sp=reject; odd=1").is_empty());
    assert!(marked("v=DMARC1; p=reject; pct=100").is_empty());
    assert_eq!(marked("v=DMARC1; p=rejcet"), ["p=rejcet"]);
}
