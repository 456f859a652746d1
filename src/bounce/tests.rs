use super::*;

#[test]
fn sentraguards_three_texts() {
    let kind = |text: &str| {
        let bounce = read(text);
        (bounce.gateway, bounce.kind)
    };
    let by = Some(Refuser::Sentraguard);
    assert_eq!(
        kind(
            "Your message from YOUR_EMAIL_ADDRESS has been rejected. Your email address or domain has been blocked by our spam policy."
        ),
        (by, Some(Kind::SenderBlocked))
    );
    assert_eq!(
        kind("Your IP address has been blocked due to security policies."),
        (by, Some(Kind::IpBlocked))
    );
    assert_eq!(
        kind(
            "> Your mail has been rejected by SentraGuard:\n> Your SPF, DMARC, or DKIM entry is\n> invalid, incorrect, or missing."
        ),
        (by, Some(Kind::Authentication))
    );
    let filled = read(
        "Your message from Anna@Shop.example has been rejected. Your email address or domain has been blocked by our spam policy.",
    );
    assert_eq!(
        filled.domain.map(|name| name.to_string()).as_deref(),
        Some("shop.example")
    );
    assert_eq!(filled.sender.as_deref(), Some("Anna@Shop.example"));
    let unfilled = read(crate::gateways::SENDER_BLOCKED);
    assert_eq!(unfilled.sender, None);
}

#[test]
fn a_wrapped_reply_of_gmail() {
    let text = "host gmail-smtp-in.l.google.com[142.250.102.27] said:\n\
        550-5.7.26 This email has been blocked because the sender is unauthenticated.\n\
        550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n\
        550-5.7.26  Authentication results:\n550-5.7.26  DKIM = did not pass\n\
        550-5.7.26  SPF [shop.example] with ip: [192.0.2.10] = did not pass\n\
        550 5.7.26 q1-2 - gsmtp (in reply to end of DATA command)";
    let bounce = read(text);
    assert_eq!(bounce.gateway, Some(Refuser::Gmail));
    assert_eq!(bounce.kind, Some(Kind::Authentication));
    assert_eq!(
        (bounce.code, bounce.enhanced_code.as_deref()),
        (Some(550), Some("5.7.26"))
    );
    assert_eq!(
        bounce.domain.map(|name| name.to_string()).as_deref(),
        Some("shop.example")
    );
    assert_eq!(bounce.ip, "192.0.2.10".parse().ok());
    assert_eq!(bounce.permanent, Some(true));
}

#[test]
fn texts_of_ones_own_go_first() {
    let phrases = ["Rejected by  ACME".to_owned(), "‘policy’".to_owned()];
    let words = Some("Ask the postmaster.".to_owned());
    let turn = Some(Turn::RecipientAdmin);
    let own = [OwnText::new(
        "Acme",
        &phrases,
        Kind::Content,
        turn,
        words.clone(),
    )];
    let text = "550 5.7.1 Your mail has been rejected by SentraGuard:\n> Your SPF, DMARC, or DKIM entry \
        is invalid. rejected\n> by Acme, 'POLICY' 7";
    let bounce = read_with(text, &own);
    assert_eq!(
        (bounce.gateway, bounce.kind, bounce.turn),
        (None, Some(Kind::Content), turn)
    );
    let name = "Acme".to_owned();
    assert_eq!(bounce.own, Some(Own { name, words }));
    let other = read_with("rejected by Acme", &own);
    assert_eq!((other.own, other.kind), (None, None));
    let without = [OwnText::new("Acme", &[], Kind::Content, None, None)];
    assert_eq!(
        read_with(text, &without).gateway,
        Some(Refuser::Sentraguard)
    );
}

#[test]
fn what_is_not_known_is_said_to_be_so() {
    let bounce = read("421 4.9.9 The moon is in the wrong house");
    assert_eq!((bounce.gateway, bounce.kind), (None, None));
    assert_eq!((bounce.code, bounce.permanent), (Some(421), Some(false)));
    assert_eq!(read("").kind, None);
    read(&"550-5.7.1 x ".repeat(100_000));
}

#[test]
fn what_the_senders_own_server_found_is_not_what_the_other_side_did() {
    let text = "550 5.1.1 <bob@there.example>: Recipient address rejected: User unknown\n\n\
                From: anna@shop.example\nAuthentication-Results: mail.shop.example; dkim=fail; spf=softfail\n";
    let bounce = read(text);
    assert_eq!(bounce.kind, Some(Kind::Recipient));
    assert!(bounce.results.is_empty());
    assert_eq!(bounce.sender.as_deref(), Some("anna@shop.example"));
}
