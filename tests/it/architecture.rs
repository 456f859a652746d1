//! The arrows between the rooms, and what must not stand anywhere in `src/`.
//!
//! Facts flow one way. This test reads every source file and fails on a `crate::` path that leads
//! to a room which its own may not know.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may know. What is not listed is forbidden.
const ARROWS: &[(&str, &[&str])] = &[
    ("base64", &[]),
    ("span", &[]),
    ("tag_list", &["span"]),
    ("spelling", &[]),
    ("dns", &[]),
    ("spf", &["span", "spelling", "dns"]),
    ("dkim", &["base64", "span", "tag_list", "dns"]),
    ("dmarc", &["span", "tag_list", "spelling", "dns"]),
    ("client", &["dns"]),
    ("beyond", &["span", "tag_list", "dns"]),
    ("blocklist", &["dns"]),
    ("input", &["tag_list", "dns"]),
    ("providers", &[]),
    ("hosting", &["dns"]),
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
    (
        "verify",
        &["base64", "tag_list", "dns", "dkim", "message", "checkup"],
    ),
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
        "outline",
        &[
            "span",
            "dns",
            "hosting",
            "beyond",
            "spf",
            "dkim",
            "dmarc",
            "client",
            "providers",
            "bounce",
            "checkup",
            "findings",
            "gateways",
            "report",
        ],
    ),
    (
        "texts",
        &[
            "span",
            "dns",
            "hosting",
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
            "outline",
            "settings",
            "language",
        ],
    ),
    ("language", &[]),
    ("ticket", &["findings", "outline", "report", "texts"]),
    (
        "summary",
        &[
            "dns", "spf", "dkim", "dmarc", "findings", "gateways", "report",
        ],
    ),
    ("resolve", &["base64", "dns"]),
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
            "base64",
            "input",
            "tag_list",
            "dns",
            "checkup",
            "findings",
            "gateways",
            "fixes",
            "report",
            "outline",
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

/// The files of the page from the ground up. A file may use those of lower floors, and of its own
/// one where that makes no circle. `components` is all files of that folder; what they have in
/// common stands below them.
const FLOORS: &[&[&str]] = &[
    &["theme", "form", "given"],
    &["route"],
    // The state: what there is, what can happen, what becomes of it.
    &["state/key_pairs", "state/found"],
    &["state/run"],
    &["state/action"],
    &["state/page"],
    &["state/course", "state/given"],
    &["state"],
    // The edge: what a browser gives, and what waits for it.
    &["pause", "storage", "browser", "session"],
    &[
        "files", "typed", "words", "config", "key_pair", "help", "keep",
    ],
    &["drag", "hand_over"],
    // What is drawn, and the forms of the parts.
    &["view"],
    &["components"],
    &["components/*"],
    // The parts.
    &["check", "whole", "samples", "verification", "embed"],
    &["paste", "many/place", "many/state", "many/list"],
    &["many/draw", "many/run", "many/stored"],
    &["many"],
    &["rest"],
    &["effects"],
];

/// What must not stand in a file of the page's state: it is data, and no browser is near.
const NO_DATA: &[&str] = &[
    "Html",
    "yew::",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "browser",
    "dyn ",
    "fn(",
    "Fn(",
    "RefCell",
    "Cell<",
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

/// The rooms that show a report, say it in words, or hand it on.
const FACES: &[&str] = &[
    "texts",
    "ticket",
    "summary",
    "app",
    "api",
    "verify_module",
    "main",
];

/// What only who knows a protocol writes: the code of a finding, the name of a record, what one begins with.
const PROTOCOL: &[&str] = &[
    "Code::",
    "_domainkey",
    "_dmarc",
    "_mta-sts",
    "_smtp._tls",
    "_bimi",
    "\"arpa\"",
    "v=spf1",
    "v=DMARC1",
    "v=DKIM1",
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
            (relative, room, code(&path))
        })
        .collect()
}

/// The code of a source file, without tests and comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source is UTF-8");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
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

/// The files of the page by their names in [`FLOORS`], with their code. `app.rs` stands above all
/// and has no name.
fn page_files() -> Vec<(String, String)> {
    let of_page = files().into_iter().filter(|(_, room, _)| room == "app");
    let named = of_page.map(|(path, _, code)| {
        let name = path.with_extension("").display().to_string();
        (
            name.trim_start_matches("app")
                .trim_start_matches('/')
                .to_owned(),
            code,
        )
    });
    named.collect()
}

/// The floor of a file of the page.
fn floor(name: &str) -> Option<usize> {
    let folder = name
        .split_once('/')
        .map(|(folder, _)| format!("{folder}/*"));
    let is_it = |entry: &&str| *entry == name || Some(*entry) == folder.as_deref();
    FLOORS.iter().position(|floor| floor.iter().any(&is_it))
}

/// The paths of a `use` tree, or the one path of an expression, each as its segments.
fn paths(text: &str) -> Vec<Vec<String>> {
    let name = identifier(text);
    let after = &text.trim_start()[name.len()..];
    let alone = vec![vec![name.clone()]];
    let Some(next) = after.strip_prefix("::") else {
        return alone;
    };
    let below = match next.strip_prefix('{') {
        Some(group) => items(group).iter().flat_map(|item| paths(item)).collect(),
        None => paths(next),
    };
    let with_name = |path: Vec<String>| [vec![name.clone()], path].concat();
    below.into_iter().map(with_name).collect()
}

/// The items of a group, up to its closing brace.
fn items(group: &str) -> Vec<String> {
    let (mut depth, mut items, mut item) = (0, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            _ => {}
        }
        if c == ',' && depth == 0 {
            items.push(std::mem::take(&mut item));
        } else {
            item.push(c);
        }
    }
    items.push(item);
    items.retain(|item| !item.trim().is_empty());
    items
}

/// Where in the page a path leads that stands in a file: the file of what it names, also where
/// another file hands that on. Nothing for a path out of the page.
fn target(files: &[(String, String)], file: &str, path: &[String]) -> Option<String> {
    let is_file = |name: &str| files.iter().any(|(other, _)| other == name);
    let join = |at: &str, name: &str| match at {
        "" => name.to_owned(),
        _ => format!("{at}/{name}"),
    };
    let (mut at, mut path) = (file.to_owned(), path);
    if let [first, second, rest @ ..] = path
        && first == "crate"
    {
        if second != "app" {
            return None;
        }
        (at, path) = (String::new(), rest);
    }
    while let [first, rest @ ..] = path
        && matches!(&**first, "super" | "self")
    {
        if first == "super" {
            let above = at.rsplit_once('/').map_or("", |(above, _)| above);
            at = above.to_owned();
        }
        path = rest;
    }
    while let [first, rest @ ..] = path
        && is_file(&join(&at, first))
    {
        (at, path) = (join(&at, first), rest);
    }
    let Some(name) = path.first() else {
        return Some(at);
    };
    let (_, code) = files.iter().find(|(other, _)| *other == at)?;
    let handed_on = code.split("use ").skip(1).flat_map(|tree| {
        let tree = tree.split(';').next().unwrap_or_default();
        paths(tree)
    });
    let mut handed_on = handed_on.filter(|path| path.len() > 1 && path.last() == Some(name));
    match handed_on.next() {
        Some(path) => target(files, &at, &path),
        None => Some(at),
    }
}

/// Every arrow in the page: a file, and another that it uses. That a file has others below it, and
/// hands on what is theirs, is none.
fn arrows(files: &[(String, String)]) -> Vec<(String, String)> {
    let mut arrows = Vec::new();
    for (file, code) in files.iter().filter(|(file, _)| !file.is_empty()) {
        let children = files.iter().filter_map(|(other, _)| {
            let child = other.strip_prefix(&format!("{file}/"))?;
            (!child.contains('/')).then(|| child.to_owned())
        });
        let own: Vec<String> = children.map(|child| format!("{child}::")).collect();
        let heads = ["super::", "self::", "crate::app::"].map(str::to_owned);
        for head in heads.iter().chain(&own) {
            for (at, _) in code.match_indices(head.as_str()) {
                let before = &code[..at];
                let is_whole =
                    !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
                let is_handed_on = own.contains(head) && before.ends_with("pub(crate) use ");
                if !is_whole || is_handed_on {
                    continue;
                }
                for path in paths(&code[at..]) {
                    let Some(to) = target(files, file, &path) else {
                        continue;
                    };
                    if to != *file
                        && !to.is_empty()
                        && !arrows.contains(&(file.clone(), to.clone()))
                    {
                        arrows.push((file.clone(), to));
                    }
                }
            }
        }
    }
    arrows
}

#[test]
fn the_page_is_built_from_the_ground_up() {
    let files = page_files();
    assert!(files.len() > 60, "only {} files were found", files.len());
    let mut wrong = Vec::new();
    for (name, _) in files.iter().filter(|(name, _)| !name.is_empty()) {
        if floor(name).is_none() {
            wrong.push(format!("app/{name}.rs is on no floor"));
        }
    }
    let arrows = arrows(&files);
    assert!(
        arrows.len() > 200,
        "only {} arrows were found",
        arrows.len()
    );
    for (from, to) in &arrows {
        if floor(from) < floor(to) {
            wrong.push(format!("app/{from}.rs may not know app/{to}.rs"));
        }
    }
    // A file that uses none of those left is taken away; what remains leads into a circle.
    let mut left: Vec<&str> = files.iter().map(|(name, _)| &**name).collect();
    loop {
        let before = left.len();
        let knows_another = |name: &str, left: &[&str]| {
            let mut of_it = arrows.iter().filter(|(from, _)| from == name);
            of_it.any(|(_, to)| left.contains(&&**to))
        };
        let now = left.clone();
        left.retain(|name| knows_another(name, &now));
        if left.len() == before {
            break;
        }
    }
    for (from, to) in &arrows {
        if left.contains(&&**from) && left.contains(&&**to) {
            wrong.push(format!("app/{from}.rs and app/{to}.rs lead into a circle"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_state_of_the_page_is_data() {
    let is_state = |name: &str| floor(name) <= floor("state") || name == "many/state";
    let state = page_files()
        .into_iter()
        .filter(|(name, _)| !name.is_empty() && is_state(name));
    let state: Vec<(String, String)> = state.collect();
    assert!(state.len() > 10, "only {} files were found", state.len());
    for (name, code) in state {
        for word in NO_DATA {
            assert!(!code.contains(word), "app/{name}.rs has {word}");
        }
    }
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

/// What of a protocol stands in a source file.
fn protocol_in(code: &str) -> impl Iterator<Item = &'static str> {
    PROTOCOL.iter().copied().filter(|word| {
        let mut places = code.match_indices(word).map(|(at, _)| &code[..at]);
        // `ErrorCode::` is not the code of a finding.
        places.any(|before| !before.ends_with(char::is_alphanumeric))
    })
}

#[test]
fn no_face_knows_a_protocol() {
    let mut known = Vec::new();
    let mut wrong = Vec::new();
    for (path, room, code) in files() {
        let words = protocol_in(&code);
        if FACES.contains(&&*room) {
            wrong.extend(words.map(|word| format!("{} has {word}", path.display())));
        } else {
            known.extend(words);
        }
    }
    // The command line is a face as well, and stands beside `src/`.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["examples/check", "cli/src"].map(|folder| root.join(folder));
    let mut paths = Vec::new();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        sources(folder, &mut paths);
    }
    assert!(paths.len() > 5, "the command line was not found");
    for path in paths {
        let code = code(&path);
        wrong.extend(protocol_in(&code).map(|word| format!("{} has {word}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // A word that nobody writes any more would look for nothing.
    for word in PROTOCOL {
        assert!(known.contains(word), "{word} stands nowhere");
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
