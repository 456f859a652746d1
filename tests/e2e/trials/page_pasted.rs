//! What came back is pasted, typed, dropped or chosen: it is recognised, asked about only after
//! "Check", and answered first.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::gateways::sentraguard;
use serde_json::json;

use self::unread::{left_out, part_missing, unreadable};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

mod evidence;
mod field;
mod unread;

/// A rejection by Gmail, as it is quoted in a mail that came back.
pub(crate) const GMAIL: &str = "host gmail-smtp-in.l.google.com[142.250.102.27] said:\n\
     550-5.7.26 Your email has been blocked because the sender is unauthenticated.\n\
     550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n\
     550-5.7.26  Authentication results:\n550-5.7.26  DKIM = did not pass\n\
     550-5.7.26  SPF [nothing.example] with ip: [203.0.113.9] = did not pass\n\
     550 5.7.26 q1-2 - gsmtp (in reply to end of DATA command)";

/// One of SPF alone, about an address that is listed today.
const OUTDATED: &str = "550 5.7.23 <you@office.example>: Recipient address rejected:\n\
     Message rejected due to: SPF fail - not authorized. Please see\n\
     http://www.openspf.net/Why?s=mfrom;id=anna@good.example;ip=192.0.2.25;r=<UNKNOWN>";

/// A report of failure with the message that was sent.
pub(crate) const REPORT: &str = "Return-Path: <>\r\n\
     From: Mail Delivery System <MAILER-DAEMON@out.example>\r\nTo: anna@nothing.example\r\n\
     Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n\
     Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
     --b\r\nContent-Type: text/plain\r\n\r\nI am sorry. Your mail could not be delivered.\r\n\
     --b\r\nContent-Type: message/delivery-status\r\n\r\n\
     Reporting-MTA: dns; out.example\r\n\r\n\
     Final-Recipient: rfc822; you@office.example\r\nAction: failed\r\nStatus: 5.7.26\r\n\
     Remote-MTA: dns; gmail-smtp-in.example\r\n\
     Diagnostic-Code: smtp; 550-5.7.26 This mail has been blocked because the sender is\r\n\
     \x20550-5.7.26 unauthenticated. Gmail requires all senders to authenticate with either\r\n\
     \x20550-5.7.26 SPF or DKIM. Authentication results: DKIM = did not pass SPF\r\n\
     \x20550 5.7.26 [nothing.example] with ip: [203.0.113.9] = did not pass - gsmtp\r\n\r\n\
     --b\r\nContent-Type: message/rfc822\r\n\r\n\
     Received: from [10.0.0.7] by out.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n\
     Return-Path: <bounce@nothing.example>\r\n\
     From: Anna <anna@nothing.example>\r\nTo: you@office.example\r\nSubject: Hello\r\n\
     Date: Sat, 21 Nov 2026 11:00:00 +0100\r\n\r\nText\r\n--b--\r\n";

/// The header of a message that arrived.
pub(crate) const HEADER: &str = "Received: from mx.in.example (mx.in.example [10.0.0.4]) by store.in.example;\r\n \
     Sat, 21 Nov 2026 10:00:09 +0000\r\n\
     Received: from mail.good.example (mail.good.example [192.0.2.25])\r\n by mx.in.example; \
     Sat, 21 Nov 2026 11:00:04 +0100\r\n\
     Received: from [192.168.1.5] by mail.good.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n\
     Authentication-Results: mx.in.example; spf=pass smtp.mailfrom=good.example\r\n\
     Return-Path: <anna@good.example>\r\nFrom: Anna <anna@good.example>\r\n\
     To: desk@in.example\r\nSubject: <script>alert(1)</script>\r\n\r\n";

/// How long a check may take.
const SOON: Duration = crate::PATIENCE;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_pasted_rejection", a_rejection),
        Test::new("page_pasted_line_is_typed", field::a_line_is_typed),
        Test::new("page_pasted_line_arrives", field::a_line_arrives),
        Test::new("page_pasted_lines", field::lines),
        Test::new("page_pasted_from_the_clipboard", field::from_the_clipboard),
        Test::new("page_pasted_by_a_button", field::by_a_button),
        Test::new("page_pasted_dragged", field::dragged),
        Test::new("page_pasted_two_senders", evidence::two_senders),
        Test::new("page_pasted_other_matter", evidence::other_matter),
        Test::new("page_pasted_unaligned", evidence::unaligned),
        Test::new("page_pasted_without_a_domain", without_a_domain),
        Test::new("page_pasted_out_of_date", out_of_date),
        Test::new("page_pasted_file", a_file),
        Test::new("page_pasted_drop", a_drop),
        Test::new("page_pasted_header", a_header),
        Test::new("page_pasted_unreadable", unreadable),
        Test::new("page_pasted_left_out", left_out),
        Test::new("page_pasted_help", help),
        Test::new("page_pasted_part_missing", |lab| {
            part_missing(lab, "-paste.wasm")
        }),
        Test::new("page_pasted_words_missing", |lab| {
            part_missing(lab, "en-report.ftl")
        }),
        Test::new("page_pasted_rare_words_missing", |lab| {
            part_missing(lab, "en-rare.ftl")
        }),
    ]
}

/// A page and the resolver that it asks.
async fn open(lab: &Lab, view: View) -> Result<(Page, Stub)> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(lab, &[&stub.url], view).await?;
    Ok((page, stub))
}

/// Fails unless a text is shown in a part of the page.
async fn shows(page: &Page, part: &str, id: &str, args: &[(&str, &str)]) -> Result<()> {
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| (*name, Arg::Text((*value).to_owned())))
        .collect();
    let expected = page.texts.format(id, &args);
    let text = page.session.text_of(part).await?;
    ensure!(
        text.contains(&expected),
        "{part} lacks {expected:?}: {text}"
    );
    Ok(())
}

/// Several lines by Gmail: recognised, the domain filled in, nothing asked before "Check"; then what
/// happened, whose turn it is, and SentraGuard's words.
async fn a_rejection(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    page.paste(GMAIL).await?;
    shows(
        &page,
        ".pasted",
        "page-pasted-bounce",
        &[("gateway", "Gmail")],
    )
    .await?;
    shows(&page, ".pasted", "kind-authentication", &[]).await?;
    shows(&page, ".pasted", "page-pasted-private", &[]).await?;
    assert_eq!(page.value_of("domain").await?, "nothing.example");
    ensure!(
        stub.asked().is_empty(),
        "asked too early: {:?}",
        stub.asked()
    );

    page.send().await?;
    let shown = page.result(SOON).await?;
    assert_eq!(shown.tone, "reject");
    let part = "#card-evidence";
    shows(&page, part, "page-bounce-refused", &[("gateway", "Gmail")]).await?;
    let domain = [("domain", "nothing.example")];
    shows(&page, ".verdict", "turn-sender-dns", &domain).await?;
    // SentraGuard's own words are quoted once.
    ensure!(
        shown
            .quote
            .is_some_and(|quote| quote.contains(sentraguard::AUTHENTICATION))
    );
    shows(&page, part, "page-bounce-counterpart-above", &[]).await?;
    // What is derived from it: the domain, the address, the names in their records and above them.
    let derived = [
        "nothing.example",
        "9.113.0.203.in-addr.arpa",
        "mailhost.example",
    ];
    let above = ["_dmarc.example", "example"];
    for asked in stub.asked() {
        let belongs = |name: &&str| asked.name.ends_with(*name);
        ensure!(
            derived.iter().any(belongs) || above.contains(&&*asked.name),
            "asked {asked:?}"
        );
    }
    // The link has what was read, and none of the words.
    let link = page.session.text_of("#link").await?;
    ensure!(
        link.ends_with("#/check?domain=nothing.example&ip=203.0.113.9"),
        "{link}"
    );
    // Another domain has nothing to do with it.
    page.check("good.example").await?;
    let gone = "document.getElementById('card-evidence') === null";
    assert_eq!(page.session.evaluate(gone).await?, true);
    page.expect_calm().await?;
    page.close().await
}

/// SentraGuard's words about an address name no domain: the page asks for it.
async fn without_a_domain(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    page.fill("domain", sentraguard::IP_BLOCKED).await?;
    page.send().await?;
    page.session.wait_for(".pasted").await?;
    shows(&page, ".pasted", "page-pasted-no-domain", &[]).await?;
    assert_eq!(page.value_of("domain").await?, "");
    ensure!(stub.asked().is_empty(), "asked too early");
    page.fill("domain", "good.example").await?;
    page.send().await?;
    let shown = page.result(SOON).await?;
    assert_eq!(shown.quote, Some(format!("“{}”", sentraguard::IP_BLOCKED)));
    let part = "#card-evidence";
    shows(&page, ".verdict", "turn-sender-provider", &[]).await?;
    shows(&page, ".verdict", "next-stop-server", &[]).await?;
    let by = [("by", "gateway-sentraguard")];
    shows(&page, part, "page-bounce-blocked-unknown", &by).await?;
    // It is known now: nothing says that it cannot be.
    let text = page.session.text_of("body").await?;
    ensure!(
        !text.contains(&page.texts.get("limits-blocklist")),
        "{text}"
    );
    // The request is open below the verdict, and ready to be copied.
    page.until("document.getElementById('help').open").await?;
    page.session.click(".next button.primary").await?;
    page.until("document.activeElement.closest('#help') !== null")
        .await?;
    page.session.click("#help .copy.primary").await?;
    page.until("document.querySelector('#help .copy').classList.contains('done')")
        .await?;
    let copied = page.session.clipboard().await?;
    ensure!(copied.contains(&page.texts.get("help-remove")), "{copied}");
    page.expect_calm().await?;
    page.close().await
}

/// What was put right since is said to be out of date, and nobody is sent to the DNS.
async fn out_of_date(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::DESK).await?;
    page.paste(OUTDATED).await?;
    assert_eq!(page.value_of("domain").await?, "good.example");
    page.send().await?;
    let shown = page.result(SOON).await?;
    assert_eq!(shown.tone, "accept");
    let text = page.session.text_of("#card-evidence").await?;
    ensure!(text.contains("out of date"), "{text}");
    ensure!(text.contains(sentraguard::AUTHENTICATION), "{text}");
    let text = page.session.text_of("#result").await?;
    let turn = page.texts.format(
        "turn-sender-dns",
        &[("domain", Arg::Text("good.example".to_owned()))],
    );
    ensure!(!text.contains(&turn), "{text}");
    page.close().await
}

/// A report of failure is chosen as a file.
async fn a_file(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::DESK).await?;
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("undelivered.eml");
    std::fs::write(&file, REPORT)?;
    let path = file.to_string_lossy().into_owned();
    page.session.type_into("#file", &path).await?;
    page.session.wait_for(".pasted").await?;
    shows(
        &page,
        ".pasted",
        "page-pasted-bounce",
        &[("gateway", "Gmail")],
    )
    .await?;
    assert_eq!(page.value_of("domain").await?, "anna@nothing.example");
    ensure!(stub.asked().is_empty(), "asked too early");
    page.send().await?;
    page.result(SOON).await?;
    let recipient = [("recipient", "you@office.example")];
    shows(&page, "#card-evidence", "page-bounce-for", &recipient).await?;
    page.expect_calm().await?;
    page.close().await
}

/// The same is dropped, beside the form.
async fn a_drop(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::DESK).await?;
    let drop = format!(
        "{{ const data = new DataTransfer();
            data.items.add(new File([{}], 'undelivered.eml'));
            const event = new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }});
            document.querySelector('footer').dispatchEvent(event);
            window.sentraPrevented = event.defaultPrevented }}",
        json!(REPORT)
    );
    page.session.evaluate(&drop).await?;
    page.session.wait_for(".pasted").await?;
    assert_eq!(page.session.evaluate("sentraPrevented").await?, true);
    assert_eq!(page.value_of("domain").await?, "anna@nothing.example");
    page.expect_calm().await?;
    page.close().await
}

/// The header of a message: its way, and what was found on it; its markup is text.
async fn a_header(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::PHONE).await?;
    page.paste(HEADER).await?;
    let from = [("from", "anna@good.example")];
    shows(&page, ".pasted", "page-pasted-message", &from).await?;
    page.send().await?;
    let shown = page.result(SOON).await?;
    ensure!(shown.verdict.contains("good.example"), "{}", shown.verdict);
    let rows = "document.querySelectorAll('#card-evidence tbody tr').length";
    assert_eq!(page.session.evaluate(rows).await?, 3);
    shows(&page, "#card-evidence tr.applies", "page-hop-entry", &[]).await?;
    let by = [("by", "mx.in.example")];
    shows(&page, "#card-evidence", "page-results-by", &by).await?;
    let wide = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.session.evaluate(wide).await?, true);
    page.expect_calm().await?;
    page.close().await
}

/// The request for help has the three details, what was found and the link; it is copied, or a mail
/// is opened with it, and the page itself sends nothing.
async fn help(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::DESK).await?;
    page.paste(REPORT).await?;
    page.send().await?;
    page.result(SOON).await?;
    page.session.click("#help > summary").await?;
    assert_eq!(page.value_of("sent-from").await?, "anna@nothing.example");
    assert_eq!(page.value_of("sent-to").await?, "you@office.example");
    assert_eq!(page.value_of("sent-at").await?, "2026-11-21 10:00 UTC");
    let before = page.site.requests().len();
    page.fill("sent-to", "somebody@else.example").await?;
    let text = page.session.text_of("#help-text").await?;
    for part in [
        "Sent from: anna@nothing.example",
        "Sent to: somebody@else.example",
        "Time of sending: 2026-11-21 10:00 UTC",
        "5.7.26",
        "#/check?domain=nothing.example&ip=203.0.113.9",
    ] {
        ensure!(text.contains(part), "no {part} in {text}");
    }
    // Without an address to write to there is the text alone.
    let mail = "document.querySelector('#help a') === null";
    assert_eq!(page.session.evaluate(mail).await?, true);
    page.session.click("#help .copy").await?;
    page.until("document.querySelector('#help .copy').classList.contains('done')")
        .await?;
    assert_eq!(page.session.clipboard().await?.trim(), text.trim());
    assert_eq!(page.site.requests().len(), before);

    for (support, problem) in [
        (json!("help@mail.example"), None),
        (json!("a@b?bcc=c@d"), Some("a@b?bcc=c@d")),
    ] {
        page.site.set("support", &support)?;
        let link = format!(
            "{}?{}#/sample?domain=shop.example",
            page.site.url,
            problem.map_or(0, str::len)
        );
        page.session.open(&link).await?;
        page.session.wait_for("#help").await?;
        let href = "document.querySelector('#help a')?.href ?? null";
        let href = page.session.evaluate(href).await?;
        let Some(problem) = problem else {
            let href = href.as_str().unwrap_or_default();
            ensure!(
                href.starts_with("mailto:help@mail.example?subject=") && href.len() <= 2_000,
                "{href}"
            );
            ensure!(!href.contains([' ', '\n', '#']), "{href}");
            continue;
        };
        assert_eq!(href, json!(null));
        shows(
            &page,
            ".settings li",
            "settings-no-mail-address",
            &[("key", "support"), ("detail", problem)],
        )
        .await?;
    }
    page.close().await
}
