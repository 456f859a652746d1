//! The arrows between the rooms, and what must not stand anywhere in `src/`.
//!
//! Facts flow one way. This test reads every source file and fails on a `crate::` path that leads
//! to a room which its own may not know.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may know. What is not listed is forbidden.
const ARROWS: &[(&str, &[&str])] = &[
    ("span", &[]),
    ("tag_list", &["span"]),
    ("spelling", &[]),
    ("dns", &[]),
    ("spf", &["span", "spelling", "dns"]),
    ("dkim", &["span", "tag_list", "dns"]),
    ("dmarc", &["span", "tag_list", "spelling", "dns"]),
    ("client", &["dns"]),
    ("beyond", &["span", "tag_list", "dns"]),
    ("blocklist", &["dns"]),
    ("input", &["tag_list", "dns"]),
    ("providers", &[]),
    ("message", &["tag_list", "dns", "dkim", "client"]),
    ("bounce", &["span", "dns", "client"]),
    ("evidence", &["bounce", "message"]),
    ("list", &["dns", "input", "evidence"]),
    (
        "checkup",
        &[
            "dns",
            "spf",
            "dkim",
            "dmarc",
            "client",
            "beyond",
            "blocklist",
            "providers",
            "message",
            "bounce",
            "evidence",
        ],
    ),
    ("verify", &["tag_list", "dns", "dkim", "message", "checkup"]),
    (
        "findings",
        &[
            "span",
            "dns",
            "spf",
            "dkim",
            "dmarc",
            "client",
            "beyond",
            "blocklist",
            "message",
            "bounce",
            "checkup",
        ],
    ),
    (
        "gateways",
        &[
            "dns", "spf", "dkim", "dmarc", "checkup", "findings", "bounce",
        ],
    ),
    (
        "fixes",
        &[
            "span",
            "dns",
            "spf",
            "dkim",
            "dmarc",
            "tag_list",
            "providers",
            "checkup",
            "findings",
            "gateways",
        ],
    ),
    (
        "report",
        &[
            "dns",
            "spf",
            "dkim",
            "dmarc",
            "client",
            "beyond",
            "blocklist",
            "bounce",
            "checkup",
            "findings",
            "gateways",
            "fixes",
        ],
    ),
    (
        "texts",
        &[
            "span",
            "dns",
            "spf",
            "dkim",
            "dmarc",
            "client",
            "beyond",
            "blocklist",
            "tag_list",
            "message",
            "bounce",
            "evidence",
            "checkup",
            "findings",
            "gateways",
            "fixes",
            "report",
            "settings",
            "language",
        ],
    ),
    ("language", &[]),
    ("ticket", &["findings", "gateways", "report", "texts"]),
    (
        "summary",
        &[
            "dns", "spf", "dkim", "dmarc", "findings", "gateways", "report", "texts",
        ],
    ),
    ("resolve", &["dns"]),
    (
        "settings",
        &[
            "spelling",
            "dns",
            "providers",
            "bounce",
            "blocklist",
            "language",
        ],
    ),
    (
        "app",
        &[
            "input",
            "tag_list",
            "dns",
            "checkup",
            "findings",
            "gateways",
            "fixes",
            "report",
            "texts",
            "language",
            "resolve",
            "settings",
            "spf",
            "dkim",
            "dmarc",
            "client",
            "beyond",
            "blocklist",
            "span",
            "providers",
            "bounce",
            "evidence",
            "message",
            "list",
            "summary",
            "ticket",
        ],
    ),
    (
        "api",
        &[
            "input", "dns", "bounce", "message", "evidence", "verify", "checkup", "report",
            "resolve",
        ],
    ),
    ("verify_module", &["dns", "message", "verify"]),
    ("bin", &[]),
    ("main", &["app"]),
    ("lib", &[]),
];

/// Words that would make an evaluator depend on a moment or a machine, below `resolve`.
const IMPURE: &[&str] = &[
    "SystemTime",
    "Instant::now",
    "std::time",
    "std::fs",
    "std::net::Tcp",
    "std::net::Udp",
    "std::env",
    "std::thread",
    "rand::",
    "js_sys",
    "web_sys",
    "HashMap",
    "HashSet",
];

/// What a page face may never call: the engine's parsers and evaluators.
const PARSERS: &[&str] = &[
    "Record::parse",
    "DmarcRecord::parse",
    "KeyRecord::parse",
    "TagList",
    "spf::select",
    "spf::expand(",
    "check_host",
    "dmarc::walk(",
    "dkim::discover",
    "MacroString",
];

/// All `.rs` files below a folder, but for those that are tests alone.
pub(crate) fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the folder is there");
    for path in entries.map(|entry| entry.expect("an entry can be read").path()) {
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every file of `src/` with its room and its code, tests and comments left out.
fn files() -> Vec<(PathBuf, String, String)> {
    let root = Path::new(crate::ROOT).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    assert!(paths.len() > 40, "only {} sources were found", paths.len());
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let relative = path
                .strip_prefix(&root)
                .expect("it lies below")
                .to_path_buf();
            let first = relative.components().next().expect("it has a name");
            let room = first
                .as_os_str()
                .to_string_lossy()
                .trim_end_matches(".rs")
                .to_owned();
            let text = fs::read_to_string(&path).expect("a source is UTF-8");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            (relative, room, code.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

#[test]
fn every_arrow_is_on_the_list() {
    let mut wrong = Vec::new();
    for (path, room, code) in files() {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!(
                "{}: the room `{room}` is not on the list",
                path.display()
            ));
            continue;
        };
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            let names: Vec<String> = match rest.strip_prefix('{') {
                Some(group) => top_level_names(group),
                None => vec![identifier(rest)],
            };
            for name in names {
                if name != room && !allowed.contains(&&*name) {
                    wrong.push(format!(
                        "{}: `{room}` may not know `{name}`",
                        path.display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rooms named first in each item of a `use crate::{…}` group.
fn top_level_names(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut item) = (0, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(identifier(&std::mem::take(&mut item))),
            _ => {}
        }
        if depth == 0 && c != ',' {
            item.push(c);
        }
    }
    names.push(identifier(&item));
    names.retain(|name| !name.is_empty());
    names
}

/// The identifier at the start of a text.
fn identifier(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

#[test]
fn nothing_below_resolve_reads_a_clock_or_does_io() {
    for (path, room, code) in files() {
        if matches!(&*room, "resolve" | "app" | "api" | "verify_module" | "main") {
            continue;
        }
        for word in IMPURE {
            // `Brand::` has no randomness in it.
            let mut places = code.match_indices(word).map(|(at, _)| &code[..at]);
            let is_whole = |before: &str| !before.ends_with(char::is_alphanumeric);
            assert!(!places.any(is_whole), "{} has {word}", path.display());
        }
    }
}

#[test]
fn the_page_calls_no_parser() {
    for (path, room, code) in files() {
        for word in PARSERS.iter().filter(|_| room == "app" || room == "api") {
            assert!(!code.contains(word), "{} calls {word}", path.display());
        }
    }
}

#[test]
fn one_room_alone_knows_each_heavy_crate() {
    for (path, room, code) in files() {
        let file = path.display().to_string();
        assert!(
            !code.contains("use domain::") || file == "dns/wire.rs",
            "{file} knows the DNS crate"
        );
        assert!(
            !(code.contains("mail_auth::") || code.contains("rsa::")) || room == "verify",
            "{file} knows the cryptography"
        );
        assert!(
            !code.contains("yew::") || room == "app" || room == "main",
            "{file} knows Yew"
        );
    }
}

#[test]
fn nothing_panics_and_no_markup_comes_from_data() {
    for (path, _, code) in files() {
        for word in [
            ".unwrap()",
            ".expect(\"",
            "panic!(",
            "unreachable!(",
            "todo!(",
            "from_html_unchecked",
            "set_inner_html",
            "style=",
        ] {
            assert!(!code.contains(word), "{} has {word}", path.display());
        }
    }
}

#[test]
fn files_are_of_one_subject_and_readable() {
    for (path, _, code) in files() {
        let lines = code.lines().count();
        assert!(lines <= 400, "{} has {lines} lines of code", path.display());
        assert!(
            path.file_name().is_some_and(|name| name != "mod.rs"),
            "{}",
            path.display()
        );
    }
}
