//! The command line, as somebody calls it: many domains, a report that was kept, a ticket.

use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A zone with one domain in order but for a selector, one without DMARC, and one that does not answer.
const ZONE: &str = "\
good.example TXT \"v=spf1 ip4:192.0.2.1 -all\"
s1._domainkey.good.example TXT \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"
_dmarc.good.example TXT \"v=DMARC1; p=reject\"
bad.example TXT \"v=spf1 include:spf.example ~all\"
spf.example TXT \"v=spf1 ip4:192.0.2.2 -all\"
down.example TXT !timeout
_dmarc.down.example TXT !timeout
";

/// A folder with the zone in it, and the command line run there.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        desk.put("zone", ZONE);
        desk
    }

    fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.0.path().join(name), text).expect("a file");
    }

    fn check(&self, arguments: &str) -> Output {
        self.command(arguments).output().expect("it runs")
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sentra-check"));
        command.current_dir(self.0.path());
        command.args(["--zone", "zone", "--now", "1795255200"]);
        command.args(arguments.split_whitespace());
        command
    }
}

/// What was printed.
fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// What was said beside it.
fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn a_list_gives_a_line_for_each_domain() {
    let desk = Desk::new();
    desk.put(
        "list",
        "Domain;Owner\nbad.example;Anna\n;nobody\ngood.example;Bob\nBAD.example;Anna\n",
    );
    let output = desk.check("--list list --selector s1");
    let reports: Vec<Value> = stdout(&output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let rows: Vec<(&str, &str)> = reports
        .iter()
        .filter_map(|report| {
            let outcome = &report["gateways"]["sentraguard"]["outcome"];
            Some((report["domain"].as_str()?, outcome.as_str()?))
        })
        .collect();
    assert_eq!(
        rows,
        [("bad.example", "reject"), ("good.example", "accept")]
    );
    assert_eq!(stderr(&output), "sentra-check: list:3: no domain: nobody\n");
    assert_eq!(output.status.code(), Some(1));
    // Alone, each domain gives the same.
    for report in reports {
        let domain = report["domain"].as_str().expect("a domain");
        let alone = desk.check(&format!("--selector s1 --json {domain}"));
        let alone: Value = serde_json::from_str(&stdout(&alone)).expect("JSON");
        assert_eq!(alone, report);
    }
}

#[test]
fn a_list_that_cannot_be_used_says_why() {
    let desk = Desk::new();
    for (list, said) in [
        (
            "no\nnot one\n",
            "sentra-check: list:1: no domain: no\nsentra-check: list:2: no domain: not one\nsentra-check: list: there is no domain in it\n",
        ),
        (
            "%PDF-1.7",
            "sentra-check: list: It is a PDF. Copy the text out of it.\n",
        ),
    ] {
        desk.put("list", list);
        let output = desk.check("--list list");
        assert_eq!(stderr(&output), said);
        assert_eq!(output.status.code(), Some(64));
    }
    for (arguments, said) in [
        (
            "--list list good.example",
            "sentra-check: --list and --report stand alone, without a domain\n",
        ),
        (
            "--list list --markdown",
            "sentra-check: --list prints a report a line as JSON, so --markdown makes no sense\n",
        ),
    ] {
        let output = desk.check(arguments);
        assert_eq!(
            (stderr(&output), stdout(&output)),
            (said.to_owned(), String::new())
        );
        assert_eq!(output.status.code(), Some(64));
    }
}

#[test]
fn a_kept_report_is_made_anew_from_its_answers() {
    let desk = Desk::new();
    let json = stdout(&desk.check("--json bad.example"));
    desk.put("report", &json);
    // Nothing of it is asked again: the zone knows no such domain any more.
    desk.put("zone", "other.example TXT x\n");
    let again = desk.check("--report report --json");
    assert_eq!(stdout(&again), json);
    assert_eq!(again.status.code(), Some(1));

    // What was edited into the verdict has no effect.
    let mut edited: Value = serde_json::from_str(&json).expect("JSON");
    edited["gateways"]["sentraguard"]["outcome"] = "accept".into();
    edited["findings"] = Value::Array(Vec::new());
    desk.put("report", edited.to_string());
    assert_eq!(stdout(&desk.check("--report report --json")), json);

    // An answer that was taken out is not known, and not missing.
    let snapshot = edited["snapshot"].as_array_mut().expect("a list");
    snapshot.retain(|entry| entry["name"] != "bad.example" || entry["type"] != "TXT");
    desk.put("report", edited.to_string());
    let output = desk.check("--report report --json");
    let report: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(report["spf"]["result"], "temperror");
    let findings = report["findings"].to_string();
    assert!(!findings.contains("spf-missing"), "{findings}");
}

#[test]
fn a_file_that_is_no_report_says_so() {
    let desk = Desk::new();
    let entry = |n| format!(r#"{{"name":"a{n}.example","type":"TXT","outcome":"no-data"}}"#);
    let many = (0..10_000).map(entry).collect::<Vec<_>>().join(",");
    let now = r#""request":{"domain":"a.example"}"#;
    for (report, said) in [
        ("hello".to_owned(), "no report"),
        ("[]".to_owned(), "no report"),
        (r#"{"format":1}"#.to_owned(), "no report"),
        (
            r#"{"format":2,"whatever":true}"#.to_owned(),
            "newer version",
        ),
        (
            format!(r#"{{"format":1,{now},"snapshot":[{{"name":"..","type":"TXT"}}]}}"#),
            "no report",
        ),
        (
            format!(r#"{{"format":1,{now},"snapshot":[{many}]}}"#),
            "more answers",
        ),
    ] {
        desk.put("report", &report);
        let output = desk.check("--report report");
        let start = &report[..report.len().min(80)];
        assert!(
            stderr(&output).contains(said),
            "{start}: {}",
            stderr(&output)
        );
        assert_eq!(output.status.code(), Some(64), "{start}");
    }
}

#[test]
fn it_speaks_every_language() {
    let desk = Desk::new();
    for (language, verdict, quoted) in [
        (
            "en",
            "SentraGuard will reject mail from bad.example.",
            "“Your mail",
        ),
        (
            "nl",
            "SentraGuard zal mail van bad.example weigeren.",
            "“Your mail",
        ),
        (
            "de",
            "SentraGuard wird Mails von bad.example ablehnen.",
            "„Your mail",
        ),
        (
            "fr",
            "SentraGuard rejettera les e\u{2011}mails du domaine bad.example.",
            "«\u{a0}Your mail",
        ),
    ] {
        let output = desk.check(&format!("--lang {language} bad.example"));
        let text = stdout(&output);
        assert!(text.starts_with(verdict), "{text}");
        assert!(text.contains(quoted), "{text}");
        // No name of a text, and none of an argument.
        assert!(!text.contains("{$") && !text.contains("\n["), "{text}");
        let ticket = stdout(&desk.check(&format!("--lang {language} --markdown bad.example")));
        let title = ticket.lines().next().map(|line| line.replace('\\', ""));
        assert_eq!(title, Some(format!("## {verdict}")));
    }
    let output = desk.check("--lang xx bad.example");
    let said = "sentra-check: there are no texts in xx, but in en, de, fr, nl\n";
    assert_eq!(
        (stderr(&output).as_str(), output.status.code()),
        (said, Some(64))
    );
}

#[test]
fn a_ticket_carries_the_records_and_no_markup_from_outside() {
    let desk = Desk::new();
    let ticket = stdout(&desk.check("--markdown bad.example"));
    assert!(
        ticket.starts_with("## SentraGuard will reject mail from bad.example"),
        "{ticket}"
    );
    assert!(
        ticket.contains("   ```\n   _dmarc.bad.example. IN TXT \"v=DMARC1;"),
        "{ticket}"
    );
    assert!(ticket.contains("As of 2026-11-21 10:00 UTC"), "{ticket}");
    desk.put(
        "zone",
        "bad.example TXT \"v=spf1 [click](https://evil.example) ```` <img> -all\"\n",
    );
    let ticket = stdout(&desk.check("--markdown bad.example"));
    let outside: Vec<&str> = ticket
        .lines()
        .filter(|line| {
            line.contains("evil.example") && !line.contains('`') && !line.contains("\\[")
        })
        .collect();
    assert!(
        ticket.contains("evil.example") && outside.is_empty(),
        "{ticket}"
    );
}

#[test]
fn a_mail_that_came_back_may_be_given_as_a_message() {
    let desk = Desk::new();
    let returned = "Return-Path: <>\nFrom: Mail System <mailer-daemon@out.example>\n\
        To: anna@good.example\nSubject: Undelivered\n\n\
        550 5.7.26 This mail has been blocked because the sender is unauthenticated.\n\
        Gmail requires all senders to authenticate with either SPF or DKIM.\n";
    desk.put("returned.eml", returned);
    let output = desk.check("--json --selector s1 --message returned.eml good.example");
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    assert_eq!(report["request"]["bounce"]["gateway"], "gmail");
    assert_eq!(report["request"]["message"], Value::Null);
    // A text that is neither is not taken for one.
    desk.put("notes.txt", "Nothing of that kind.\n");
    let output = desk.check("--message notes.txt good.example");
    let said = "there is no message of a sender in the file";
    assert!(stderr(&output).contains(said) && output.status.code() == Some(64));
}

#[test]
fn what_the_receiver_found_is_printed() {
    let desk = Desk::new();
    let header = "Authentication-Results: spf=pass (sender IP is 192.0.2.1)\n \
        smtp.mailfrom=good.example; dkim=none header.d=none\n\
        Authentication-Results: mx.example; dmarc=pass header.from=good.example\n\
        From: Anna <anna@good.example>\nTo: you@there.example\n";
    desk.put("header.txt", header);
    let said = stdout(&desk.check("--message header.txt"));
    for line in [
        "The receiver found: spf pass for good.example, dkim none\n",
        "mx.example found: dmarc pass for good.example\n",
        "192.0.2.1 handed over the mail: the receiver noted it in",
        "    Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let said = stdout(&desk.check("--message header.txt --lang de"));
    assert!(
        said.contains("Der Empfangsserver stellte fest: spf pass"),
        "{said}"
    );
}

#[test]
fn an_envelope_sender_may_have_letters_of_its_language() {
    let desk = Desk::new();
    desk.put(
        "zone",
        ZONE.replace("good.example", "xn--bcher-kva.example"),
    );
    let output = desk.check("--json --ip 192.0.2.1 --mail-from emma@Bücher.example bücher.example");
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    assert_eq!(report["request"]["mail-from"], "emma@xn--bcher-kva.example");
    assert_eq!(report["spf"]["result"], "pass");
}

#[test]
fn a_rejection_that_names_nobody_is_printed_and_the_domain_asked_for() {
    let desk = Desk::new();
    let text = "host mx.there.example[198.51.100.25] said: 550 5.7.1 Service unavailable; client \
                [192.0.2.10] blocked using zen.spamhaus.org\n";
    desk.put("bounce", text);
    let asked = desk.check("--bounce bounce");
    assert_eq!(asked.status.code(), Some(2));
    let said = stdout(&asked);
    for words in ["192.0.2.10", "block list", "name it behind the options"] {
        assert!(said.contains(words), "{words} in\n{said}");
    }
    let json = desk.check("--json --bounce bounce");
    assert_eq!(json.status.code(), Some(2));
    let value: Value = serde_json::from_str(&stdout(&json)).expect("JSON");
    assert_eq!(value["domain"], Value::Null);
    assert_eq!(value["bounce"]["ip"], "192.0.2.10");
    assert_eq!(value["bounce"]["kind"], "ip-blocked");
    let named = desk.check("--json --bounce bounce --selector s1 good.example");
    let value: Value = serde_json::from_str(&stdout(&named)).expect("JSON");
    assert_eq!(value["domain"], "good.example");
    assert_eq!(value["request"]["ip"], "192.0.2.10");
}

#[test]
fn a_reader_that_goes_is_no_bad_usage() {
    let desk = Desk::new();
    let mut child = desk
        .command("--json bad.example")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    // As a shell tells of a program that SIGPIPE has ended.
    assert_eq!((output.status.code(), &*stderr(&output)), (Some(141), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_no_bad_usage() {
    let desk = Desk::new();
    for arguments in ["--json bad.example", "bad.example", "--help"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let mut command = desk.command(arguments);
        let output = command.stdout(full.expect("a full disk")).output();
        let output = output.expect("it runs");
        assert_eq!(output.status.code(), Some(74), "{arguments}");
        assert!(stderr(&output).starts_with("sentra-check: "), "{arguments}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_without_end_is_refused() {
    let desk = Desk::new();
    for arguments in [
        "--message /dev/zero",
        "--bounce /dev/zero",
        "--list /dev/zero",
        "--report /dev/zero",
        "--blocklist /dev/zero bad.example",
        "--public-suffixes /dev/zero bad.example",
        "--zone /dev/zero bad.example",
    ] {
        let output = desk.check(arguments);
        assert_eq!(output.status.code(), Some(64), "{arguments}");
        assert!(stderr(&output).starts_with("sentra-check: "), "{arguments}");
    }
}

#[test]
fn nothing_from_outside_steers_the_terminal() {
    let desk = Desk::new();
    desk.put("list", "\u{1b}]0;owned\u{7}\nno\u{202e}such\nbad.example\n");
    let said = stderr(&desk.check("--list list"));
    assert_eq!(
        said,
        "sentra-check: list:1: no domain: \\u{1b}]0 owned\\u{7}\nsentra-check: list:2: no domain: no\\u{202e}such\n"
    );
    desk.put(
        "bad-zone",
        "a.example TXT \u{1b}[31m\u{202e}\nb.example \u{1b}[2J x\n",
    );
    let said = stderr(&desk.check("--zone bad-zone a.example"));
    let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!said.contains(steers), "{said:?}");

    // A report that was edited, printed as a text.
    let json = stdout(&desk.check("--json bad.example"));
    let mut edited: Value = serde_json::from_str(&json).expect("JSON");
    for entry in edited["snapshot"].as_array_mut().expect("a list") {
        entry["resolver"] = "https://\u{202e}moc.elpmaxe\u{2066}/\u{1b}[2J".into();
    }
    desk.put("report", edited.to_string());
    let shown = stdout(&desk.check("--report report"));
    let steers = |c: char| steers(c) || c == '\u{2066}';
    assert!(
        shown.contains("moc.elpmaxe") && !shown.contains(steers),
        "{shown:?}"
    );
}

/// The verdict says which of the two it is about, in the terminal as in a ticket.
#[test]
fn a_signature_that_does_not_hold_is_told_from_the_records() {
    let desk = Desk::new();
    let case = include_str!("../../tests/cases/signature/body-altered.case");
    let (_, rest) = case.split_once("[zone]\n").expect("a zone");
    let (zone, rest) = rest.split_once("[request]\n").expect("a request");
    let (_, rest) = rest.split_once("[evidence]\n").expect("a message");
    let (message, _) = rest.split_once("[expect]\n").expect("what is expected");
    desk.put("zone", zone);
    desk.put("message.eml", message.trim_end_matches('\n'));
    let said = "The records of shop.example are in order; the signature of this message does not \
                hold: its text was changed after signing.";
    let terminal = stdout(&desk.check("--message message.eml")).replace('\n', " ");
    assert!(terminal.starts_with(said), "{terminal}");
    let card = "Key in order; the signature of this message does not hold";
    assert!(terminal.contains(card), "{terminal}");
    let ticket = stdout(&desk.check("--markdown --message message.eml"));
    assert!(ticket.starts_with(&format!("## {said}")), "{ticket}");
    for shown in [terminal, ticket] {
        assert!(
            !shown.contains("no reason to reject mail from shop.example."),
            "{shown}"
        );
    }
}
