//! A Python process that is asked one question after another.
//!
//! Each message is a line of JSON. The script has the other end: while it evaluates it asks for what
//! it wants to know of the DNS, and it gets that from the zone.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use futures_executor::block_on;
use sentra_check::dns::{Answer, Data, Name, Outcome, Question, RecordType};
use sentra_check::resolve::Resolve;
use serde_json::{Value, json};

/// The Python process.
pub(crate) struct Process {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    /// Starts a script of `tests/support`, with source packages of the conformance data at hand.
    pub(crate) fn new(script: &str, packages: &[&str]) -> Self {
        let root = Path::new(crate::ROOT);
        let paths = packages
            .iter()
            .map(|name| root.join(".setup/conformance").join(name));
        let paths = std::env::join_paths(paths).expect("paths without separators");
        let mut process = Command::new(root.join(".setup/python/bin/python"))
            .arg("-B")
            .arg(root.join("tests/support").join(script))
            .env("PYTHONPATH", paths)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("`cargo xtask setup --for test` makes the Python environment");
        let input = process.stdin.take().expect("its input is a pipe");
        let output = process.stdout.take().expect("its output is a pipe");
        Self {
            process,
            input,
            output: BufReader::new(output),
        }
    }

    /// The result for a message, with the questions that come first answered from the zone.
    pub(crate) fn result(&mut self, world: &impl Resolve, message: &Value) -> String {
        self.say(message);
        loop {
            let message = self.hear();
            if let Some(result) = message["result"].as_str() {
                return result.to_owned();
            }
            let answer = question(&message["ask"]).map(|question| {
                let answer = block_on(world.resolve(&question));
                records(&answer)
            });
            // A name that is none has no records.
            self.say(&answer.unwrap_or(json!([])));
        }
    }

    fn say(&mut self, message: &Value) {
        writeln!(self.input, "{message}").expect("the Python process listens");
    }

    fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.output
            .read_line(&mut line)
            .expect("the Python process speaks");
        serde_json::from_str(&line).expect("the Python process says a line of JSON")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The process may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The question that a message asks.
fn question(ask: &Value) -> Option<Question> {
    let name = Name::parse(ask[0].as_str()?).ok()?;
    let record_type = RecordType::from_mnemonic(ask[1].as_str()?)?;
    Some(Question::new(name, record_type))
}

/// The records of an answer; null where the lookup failed, false where there is no such name.
fn records(answer: &Answer) -> Value {
    match answer.outcome {
        Outcome::Failed(_) => return Value::Null,
        Outcome::NxDomain => return json!(false),
        Outcome::NoData | Outcome::Records(_) => {}
    }
    let record = |data: &Data| match data {
        Data::A(address) => json!(address),
        Data::Aaaa(address) => json!(address),
        Data::Mx(exchange) => json!([exchange.preference, exchange.host.as_str()]),
        Data::Ptr(name) => json!(name.as_str()),
        // One character for each byte.
        Data::Txt(text) => text
            .strings()
            .map(|string| string.iter().copied().map(char::from).collect::<String>())
            .collect(),
        other => json!(other.zone_text()),
    };
    answer.records().iter().map(record).collect()
}
