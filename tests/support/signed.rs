//! Signed messages with their keys: those that `dkimpy` judges, and the samples of the RFCs.

use std::path::Path;
use std::process::Command;

use data_encoding::BASE64;
use sentra_check::dns::{Answer, Data, Missing, Name, Outcome, Question, Snapshot, Text};
use sentra_check::message::Verified;
use sentra_check::verify::Unverified;
use serde_json::Value;

/// A time at which none of the samples is too old or too young.
const NOW: i64 = 1_790_000_000;

/// A message, its keys, and how it has to be judged.
#[derive(Clone, Debug)]
pub(crate) struct Signed {
    /// What it is.
    pub(crate) name: String,
    /// The message.
    pub(crate) message: Vec<u8>,
    /// The records with the keys, by name.
    pub(crate) keys: Vec<(String, String)>,
    /// When it is verified.
    pub(crate) now: i64,
    /// Whether each signature verifies, from the top.
    pub(crate) verdicts: Vec<bool>,
    /// `none`, `pass` or `fail`: what becomes of the chain of seals.
    pub(crate) chain: String,
}

impl Signed {
    /// The answer to a question.
    pub(crate) fn answer(&self, question: &Question) -> Answer {
        let is_it = |name: &str| Name::parse(name).is_ok_and(|name| name == question.name);
        let record = self.keys.iter().find(|(name, _)| is_it(name));
        Answer::new(record.map_or(Outcome::NxDomain, |(_, text)| {
            Outcome::Records(vec![Data::Txt(Text::from_value(text))])
        }))
    }

    /// What verification gives with these keys and no others, and the answers that it took.
    pub(crate) fn verify(&self) -> (Verified, Snapshot) {
        let message = Unverified::read(&self.message);
        let mut dns = Snapshot::default();
        loop {
            match message.verify(&dns, self.now) {
                Ok(verified) => return (verified, dns),
                Err(missing) => self.give(&missing, &mut dns),
            }
        }
    }

    /// Answers what is missing.
    fn give(&self, missing: &Missing, dns: &mut Snapshot) {
        for question in missing.questions() {
            dns.insert(question.clone(), self.answer(question));
        }
    }
}

/// The messages of `dkimpy`'s own test data, and those that it signs and seals, with its verdicts.
pub(crate) fn by_dkimpy() -> Vec<Signed> {
    let root = Path::new(crate::ROOT);
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
    let trials: Vec<Value> = serde_json::from_slice(&output.stdout).expect("a list in JSON");
    assert!(trials.len() > 250, "only {} messages", trials.len());
    trials.iter().map(of_dkimpy).collect()
}

/// One of them.
fn of_dkimpy(trial: &Value) -> Signed {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let keys = trial["keys"].as_object().expect("an object").iter();
    Signed {
        name: text(&trial["name"]),
        message: BASE64
            .decode(text(&trial["message"]).as_bytes())
            .expect("base64"),
        keys: keys
            .map(|(name, record)| (name.clone(), text(record)))
            .collect(),
        now: trial["now"].as_i64().expect("a time"),
        verdicts: serde_json::from_value(trial["verdicts"].clone()).expect("verdicts"),
        chain: text(&trial["chain"]),
    }
}

/// RFC 6376 appendix A.2 with the key of its appendix C, and RFC 8463 appendix A.3.
pub(crate) fn of_the_rfcs() -> [Signed; 2] {
    let sample = |name: &str, message: String, keys: &[(&str, &str)], count: usize| Signed {
        name: name.to_owned(),
        message: message.into_bytes(),
        keys: keys
            .iter()
            .map(|(name, record)| ((*name).to_owned(), (*record).to_owned()))
            .collect(),
        now: NOW,
        verdicts: vec![true; count],
        chain: "none".to_owned(),
    };
    let [rfc_6376, rfc_8463] = [RFC_6376, RFC_8463].map(|text| text.replace('\n', "\r\n"));
    [
        sample("rfc6376-a2.eml", rfc_6376, &RFC_6376_KEYS, 1),
        sample("rfc8463-a3.eml", rfc_8463, &RFC_8463_KEYS, 2),
    ]
}

/// RFC 6376 appendix A.2.
const RFC_6376: &str = "\
DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
      c=simple/simple; q=dns/txt; i=joe@football.example.com;
      h=Received : From : To : Subject : Date : Message-ID;
      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
      b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
      4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
      KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
      4bmp/YzhwvcubU4=;
Received: from client1.football.example.com  [192.0.2.1]
      by submitserver.example.com with SUBMISSION;
      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game. Are you hungry yet?

Joe.
";

/// RFC 6376 appendix C.
const RFC_6376_KEYS: [(&str, &str); 1] = [(
    "brisbane._domainkey.example.com",
    "v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYt\
IxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToI\
MmPSPDdQPNUYckcQ2QIDAQAB",
)];

/// RFC 8463 appendix A.3.
const RFC_8463: &str = "\
DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
";

/// RFC 8463 appendix A.2.
const RFC_8463_KEYS: [(&str, &str); 2] = [
    (
        "brisbane._domainkey.football.example.com",
        "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    ),
    (
        "test._domainkey.football.example.com",
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bd\
OKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3\
Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
    ),
];
