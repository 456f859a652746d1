//! Signatures verify where `dkimpy` finds that they do, and only there: on its own test data, and on
//! messages that it signs and that are then altered. The same holds for chains of seals (ARC). So do the samples of the RFCs.

use std::path::Path;
use std::process::Command;

use data_encoding::BASE64;
use sentra_check::dkim::SignatureResult;
use sentra_check::dns::{Answer, Data, Name, Outcome, Question, Snapshot, Text};
use sentra_check::message::Verified;
use sentra_check::verify::Unverified;
use serde_json::Value;

/// The messages, with the verdicts of `dkimpy`.
fn trials() -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = root.join(".setup/conformance");
    let package = sources.join("dkimpy-1.1.8");
    let paths = [package.clone(), sources.join("authres-1.2.0")];
    let output = Command::new(root.join(".setup/python/bin/python"))
        .arg("-B")
        .arg(root.join("tests/support/dkimpy_verdicts.py"))
        .arg(package.join("dkim/tests/data"))
        .env("PYTHONPATH", std::env::join_paths(paths).expect("paths"))
        .output()
        .expect("`cargo xtask setup --for test` makes the Python environment");
    assert!(output.status.success(), "dkimpy failed: {output:?}");
    serde_json::from_slice(&output.stdout).expect("dkimpy's verdicts are JSON")
}

/// A message, verified with these records and no others.
fn verify(message: &[u8], records: &[(&str, &str)], now: i64) -> Verified {
    let message = Unverified::read(message);
    let mut dns = Snapshot::default();
    loop {
        match message.verify(&dns, now) {
            Ok(verified) => return verified,
            Err(missing) => {
                for question in missing.questions() {
                    dns.insert(question.clone(), answer(question, records));
                }
            }
        }
    }
}

/// The answer to a question.
fn answer(question: &Question, records: &[(&str, &str)]) -> Answer {
    let is_it = |name: &str| Name::parse(name).is_ok_and(|name| name == question.name);
    let record = records.iter().find(|(name, _)| is_it(name));
    Answer::new(record.map_or(Outcome::NxDomain, |(_, text)| {
        Outcome::Records(vec![Data::Txt(Text::from_value(text))])
    }))
}

#[test]
fn the_verdicts_are_those_of_dkimpy() {
    let trials = trials();
    assert!(trials.len() > 250, "only {} messages", trials.len());
    let mut differences = Vec::new();
    let (mut passed, mut chains) = (0, [0, 0]);
    for trial in &trials {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let message = BASE64.decode(text(&trial["message"]).as_bytes());
        let keys = trial["keys"].as_object().expect("an object");
        let keys: Vec<(String, String)> = keys
            .iter()
            .map(|(name, record)| (name.clone(), text(record)))
            .collect();
        let keys: Vec<(&str, &str)> = keys.iter().map(|(n, r)| (n.as_str(), r.as_str())).collect();
        let now = trial["now"].as_i64().expect("a time");
        let Verified { signatures, arc } = verify(&message.expect("base64"), &keys, now);
        let verdicts: Vec<bool> = signatures
            .iter()
            .map(|signature| signature.result == SignatureResult::Pass)
            .collect();
        let chain = match &arc {
            None => "none",
            Some(arc) if arc.result == SignatureResult::Pass => "pass",
            Some(_) => "fail",
        };
        chains[0] += usize::from(chain == "pass");
        chains[1] += usize::from(chain == "fail");
        if trial["chain"] != chain {
            differences.push(format!(
                "{}: dkimpy {}, here {arc:?}",
                trial["name"], trial["chain"]
            ));
        }
        passed += verdicts.iter().filter(|verdict| **verdict).count();
        if serde_json::json!(verdicts) != trial["verdicts"] {
            differences.push(format!(
                "{}: dkimpy {}, here {signatures:?}",
                trial["name"], trial["verdicts"]
            ));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(passed > 100, "only {passed} signatures verify");
    let [held, broken] = chains;
    assert!(
        held > 30 && broken > 100,
        "{held} chains hold, {broken} do not"
    );
}

/// RFC 6376 appendix A.2, with the key of its appendix C.
#[test]
fn the_sample_of_rfc_6376_verifies() {
    let message = b"DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;\r\n      c=simple/simple; \
q=dns/txt; i=joe@football.example.com;\r\n      h=Received : From : To : Subject : Date : Message-ID;\r\n      \
bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n      \
b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB\r\n      \
4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut\r\n      \
KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV\r\n      4bmp/YzhwvcubU4=;\r\n\
Received: from client1.football.example.com  [192.0.2.1]\r\n      by submitserver.example.com with SUBMISSION;\r\n      \
Fri, 11 Jul 2003 21:01:54 -0700 (PDT)\r\nFrom: Joe SixPack <joe@football.example.com>\r\n\
To: Suzie Q <suzie@shopping.example.net>\r\nSubject: Is dinner ready?\r\n\
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\nMessage-ID: <20030712040037.46341.5F8J@football.example.com>\r\n\
\r\nHi.\r\n\r\nWe lost the game. Are you hungry yet?\r\n\r\nJoe.\r\n";
    let key = "v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYt\
IxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToI\
MmPSPDdQPNUYckcQ2QIDAQAB";
    let records = [("brisbane._domainkey.example.com", key)];
    let signatures = verify(message, &records, 1_790_000_000).signatures;
    assert_eq!(signatures.len(), 1);
    assert_eq!(
        signatures[0].result,
        SignatureResult::Pass,
        "{signatures:?}"
    );
}
