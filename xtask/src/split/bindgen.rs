//! What Trunk calls in place of wasm-bindgen: first the program is taken apart.

use super::{LINK_NAME, NOT_SPLIT, Names, OF_A_CHECK, OF_SOME, empty_parts, link_script};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The real wasm-bindgen with these arguments; if they name a program, it gets the main part of it.
pub(crate) fn bindgen(arguments: &[&str]) -> Outcome {
    // The real one: the workshop's own path does without the stand-in.
    let workshop = Workshop::open();
    let real = workshop.command("wasm-bindgen");
    let Some(at) = program(arguments)? else {
        return real.args(arguments).run();
    };
    let (before, after) = arguments.split_at(at);
    let main = take_apart(&workshop, Path::new(arguments[at]))?;
    // The other parts import what the linker exports; wasm-bindgen would take that away.
    let real = real.args(before).arg(main).args(&after[1..]);
    real.arg("--keep-lld-exports").run()
}

/// Which of the arguments is the program, if any is: Trunk writes the value of an option behind a `=`.
fn program(arguments: &[&str]) -> Outcome<Option<usize>> {
    let is_option = |argument: &&str| argument.starts_with('-');
    let at = arguments.iter().position(|argument| !is_option(argument));
    match at {
        Some(at) if !arguments[at + 1..].iter().all(is_option) => Err(Fault::Unexpected(format!(
            "wasm-bindgen is called in a way that is not known: {}",
            arguments.join(" ")
        ))),
        at => Ok(at),
    }
}

/// Takes a program apart, leaves the parts for the hook, and gives the path of the main one.
fn take_apart(workshop: &Workshop, program: &Path) -> Outcome<PathBuf> {
    let bytes = fs::read(program).map_err(Fault::at(program))?;
    let names = Names::of(&bytes);
    let parts = empty_parts(workshop)?;
    let main = parts.join("main.wasm");
    let link = format!("./{}", names.link);

    let mut options = Options::new(&bytes);
    options.output_dir = &parts;
    options.main_out_path = &main;
    options.link_name = &link;
    options.main_module = link_script::MAIN;
    options.emit_dwarf = false;
    let split =
        transform(options).map_err(|error| Fault::Unexpected(format!("{NOT_SPLIT}: {error:#}")))?;
    let leave = |path: &Path, text: &str| fs::write(path, text).map_err(Fault::at(path));
    leave(&workshop.at(LINK_NAME), &names.link)?;
    for (part, files) in files_of_parts(&split.prefetch_map, &names)? {
        leave(&parts.join(part), &files.join(" "))?;
    }
    Ok(main)
}

/// The files that each part consists of; what several parts of a check need comes with the first of them, and what a check
/// needs is there with every other part.
fn files_of_parts(
    files: &HashMap<String, Vec<String>>,
    names: &Names,
) -> Outcome<Vec<(&'static str, Vec<String>)>> {
    let mut seen: Vec<&String> = Vec::new();
    let mut parts = Vec::new();
    for part in OF_A_CHECK.into_iter().chain(OF_SOME) {
        let Some(all) = files.get(part) else {
            let found: Vec<_> = files.keys().collect();
            return Err(Fault::Unexpected(format!(
                "{NOT_SPLIT} for `{part}`, but for {found:?}"
            )));
        };
        let own: Vec<_> = all.iter().filter(|file| !seen.contains(file)).collect();
        if OF_A_CHECK.contains(&part) {
            seen.extend(&own);
        }
        parts.push((part, own.iter().map(|file| names.part(file)).collect()));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::{Names, files_of_parts, program};
    use std::collections::HashMap;

    /// As Trunk calls it, in either version.
    #[test]
    fn program_is_found_among_options() {
        let build = [
            "--target=web",
            "--out-dir=/a b/c",
            "--out-name=sentra-check",
            "/a b/sentra-check.wasm",
            "--no-typescript",
        ];
        assert_eq!(program(&build).unwrap(), Some(3));
        assert_eq!(program(&["--version"]).unwrap(), None);
        assert_eq!(program(&[]).unwrap(), None);
    }

    /// What two parts of a check share comes once, with the first of them; what other parts share comes with each.
    #[test]
    fn files_of_parts_are_in_order() {
        let files = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let mut map = HashMap::from([
            ("report".to_owned(), files(&["chunk_1", "split_report"])),
            ("ask".to_owned(), files(&["chunk_1", "split_ask"])),
            ("paste".to_owned(), files(&["chunk_1", "split_paste"])),
            (
                "more".to_owned(),
                files(&["chunk_1", "chunk_2", "split_more"]),
            ),
            ("frame".to_owned(), files(&["split_frame"])),
        ]);
        let names = Names::with("0");
        let prefix = names.stem.as_str();
        let file = |part: &str| format!("{prefix}-{part}.wasm");
        let expected = [
            ("ask", vec![file("shared-1"), file("ask")]),
            ("report", vec![file("report")]),
            ("paste", vec![file("paste")]),
            ("more", vec![file("shared-2"), file("more")]),
            ("frame", vec![file("frame")]),
        ];
        assert_eq!(files_of_parts(&map, &names).unwrap(), expected);
        map.remove("ask");
        assert!(files_of_parts(&map, &names).is_err());
    }

    /// A value that stands apart from its option cannot be told from the program.
    #[test]
    fn two_programs_are_refused() {
        assert!(program(&["--out-dir", "/a", "/b.wasm"]).is_err());
    }
}
