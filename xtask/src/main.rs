//! Everything that is done to the project from outside it: set-up, building, serving, testing, measuring.
//!
//! Each command sets up what it needs, says what it does, and skips what is there already. What is installed for the
//! project alone stands in `.setup/`, which can be deleted at any time.

mod api_package;
mod bindgen;
mod build;
mod deploy;
mod dist;
mod embed;
mod fault;
mod fuzz;
mod host;
mod html;
mod page;
mod reproduce;
mod serve;
mod setup;
mod shrink;
mod size;
mod split;
mod supply;
mod test;
mod trunk;
mod verify;
mod workshop;

use fault::Fault;
use setup::Purpose;
use std::process::ExitCode;

/// What the command line understands.
const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N]           set up what is missing, build, and serve the page on 127.0.0.1 (port 8080)
  build [--config FILE]      leave the static site in dist/, with these settings as its config.json
  csp FOLDER                 let a built site ask the resolvers that its config.json names, and nobody else
  reproduce                  build twice, and fail unless every byte is the same
  test                       set up and check everything; the last line counts what passed and what failed
  test WORD...               only the stages with one of these words in their names, and what they need
  deploy [SETUP]             try the files of deploy/ with Debian's daemons, in machines of their own (as root)
  fuzz                       build the fuzz targets, and run each over its corpus
  fuzz --minutes N [--target NAME]
                             search for new inputs, and add what was done to fuzz/sums.txt
  size                       build, and measure what the browser downloads before a check can start, and with it
  trunk                      build a clone with Trunk alone, and look at the page in a browser
  supply                     hold every package of others to the rules of deny.toml
  setup [--for build|test]   only the set-up (for tests, where nothing is said)

SENTRA_WASM_TARGET=rustup or =debian chooses where the WebAssembly target comes from.";

/// Runs the command that the arguments name.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve"] => serve::serve(serve::PORT),
        ["serve", "--port", port] => port
            .parse()
            .map_err(|_| Fault::Usage)
            .and_then(serve::serve),
        ["build"] => build::build(None),
        ["build", "--config", file] => build::build(Some(file)),
        ["csp", folder] => host::csp(folder),
        ["reproduce"] => reproduce::reproduce(),
        ["test", words @ ..] => test::test(words),
        // This one is for `test`, which reads what all stages print.
        ["test-inside", words @ ..] => test::inside(words),
        ["fuzz", arguments @ ..] => fuzz::fuzz(arguments),
        ["deploy"] => deploy::deploy(None),
        ["deploy", setup] => deploy::deploy(Some(setup)),
        // This one is for `deploy`, which starts itself anew in a machine of its own.
        ["deploy-inside", setup, folder, files, check] => {
            deploy::inside(setup, folder, files, check)
        }
        ["size"] => size::size(),
        ["trunk"] => trunk::trial(),
        ["supply"] => supply::supply(),
        ["setup"] | ["setup", "--for", "test"] => setup::only(Purpose::Test),
        ["setup", "--for", "build"] => setup::only(Purpose::Build),
        _ => Err(Fault::Usage),
    };
    outcome.map_or_else(Fault::report, |()| ExitCode::SUCCESS)
}
