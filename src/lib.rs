//! Why SentraGuard rejects mail from a domain, and exactly what to publish.
//!
//! The engine evaluates SPF, DKIM and DMARC over a snapshot of the DNS. Everything hangs on that:
//!
//! ```text
//! Request ─▶ drive ─▶ Snapshot ─▶ evaluators ─▶ facts ─▶ findings ─▶ gateways ─▶ Report ─▶ faces
//!              │  ▲        (pure, synchronous, no clock, no IO)
//!              ▼  └─ Missing{questions}
//!         DNS over HTTPS
//! ```
//!
//! An evaluator is plain code that reads a [`dns::Snapshot`]. Where it has no answer yet it stops
//! with [`dns::Missing`], and [`resolve::drive()`] asks for what is missing and evaluates again. So
//! independent questions go out together, a failed lookup is an answer like any other, every
//! statement has its evidence, and a fix is proven by evaluating over an edited snapshot.
//!
//! # The rooms, in the order in which data flows
//!
//! - `base64`: bytes as text.
//! - [`span`], [`tag_list`] and [`spelling`]: where a thing stands in a record; the `tag=value`
//!   syntax; how far one word is from another.
//! - [`dns`]: names, questions, answers, snapshots; zones as text; messages as bytes.
//! - [`spf`], [`dkim`], [`dmarc`]: the three standards, each parsed and evaluated into facts.
//! - [`client`]: what the DNS says of the address that hands over the mail.
//! - [`beyond`]: what a domain publishes about its mail besides.
//! - [`blocklist`]: what can be said of block lists, and a list of one's own.
//! - [`bounce`]: rejection texts, and what can be read out of them.
//! - [`evidence`]: what somebody pasted, whatever it is.
//! - [`input`]: what somebody typed, read.
//! - [`list`]: many domains, as a list or a table has them.
//! - [`message`]: the header of a message.
//! - [`providers`]: who sends for whom.
//! - [`hosting`]: who runs the DNS of a domain.
//! - [`checkup`]: one request, all evaluators, one set of facts.
//! - `verify` (feature `verify`): whether the signatures of a message hold; `verify_module` is the
//!   same for JavaScript.
//! - [`findings`]: the catalogue of what can be said.
//! - [`gateways`]: what SentraGuard and others make of it, in their own words.
//! - [`fixes`]: the records to publish, each proven.
//! - [`report`]: what every face shows.
//! - [`texts`]: the words, one file a language.
//! - [`outline`]: what of it is shown, in which order and with which tone.
//! - [`summary`]: a row of a table for each of many reports.
//! - [`ticket`]: a report as Markdown.
//! - [`resolve`]: the only room that waits for the world.
//!
//! `ARCHITECTURE.md` says what must never happen; `tests/it/architecture.rs` holds it.
//!
//! # Example
//!
//! ```
//! use sentra_check::checkup::Request;
//! use sentra_check::dns::zone::Zone;
//! use sentra_check::dns::{Name, Snapshot};
//! use sentra_check::gateways::Outcome;
//! use sentra_check::report::report;
//! use sentra_check::resolve::drive;
//!
//! # futures_executor::block_on(async {
//! let lines = "shop.example MX 10 mail.shop.example\nmail.shop.example A 192.0.2.10";
//! let zone = Zone::scan("example", lines).expect("a zone");
//! let request = Request::new(Name::parse("shop.example").expect("a name"), 0);
//! let mut dns = Snapshot::default();
//! let report = drive(&zone, &mut dns, &mut |_| {}, |dns| report(dns, &request)).await;
//! assert_eq!(report.sentraguard().outcome, Outcome::Reject);
//! assert_eq!(report.fixes[0].value, "v=spf1 mx ~all");
//! # });
//! ```

// What tests share calls the crate by its name.
#[cfg(test)]
extern crate self as sentra_check;

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "app")]
pub mod app;
mod base64;
pub mod beyond;
pub mod blocklist;
pub mod bounce;
pub mod checkup;
pub mod client;
pub mod dkim;
pub mod dmarc;
pub mod dns;
pub mod evidence;
pub mod findings;
pub mod fixes;
pub mod gateways;
pub mod hosting;
pub mod input;
pub mod language;
pub mod list;
pub mod message;
pub mod outline;
pub mod providers;
pub mod report;
pub mod resolve;
pub mod settings;
pub mod span;
pub mod spelling;
pub mod spf;
pub mod summary;
pub mod tag_list;
pub mod texts;
pub mod ticket;
#[cfg(feature = "verify")]
pub mod verify;
#[cfg(all(feature = "verify-module", target_arch = "wasm32"))]
pub mod verify_module;
