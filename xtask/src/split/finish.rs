//! What Trunk's hook calls when the site is complete but for the rest of the program and the list of public suffixes.

use super::{LINK_NAME, NOT_TWO, Names, PARTS, PREFIX, link_script};
use crate::dist::Site;
use crate::fault::{Fault, Outcome};
use crate::html::tags;
use crate::setup::suffixes;
use crate::workshop::Workshop;
use std::fs;
use std::path::{Path, PathBuf};

/// Completes the site in the folder where Trunk puts it together.
pub(crate) fn finish() -> Outcome {
    let workshop = Workshop::open();
    // Only Trunk's hook has a use for this.
    let folder = std::env::var_os("TRUNK_STAGING_DIR").ok_or(Fault::Usage)?;
    let folder = PathBuf::from(folder);
    let site = Site::open(&folder)?;
    let names = names(&workshop)?;
    let parts = workshop.at(PARTS);

    let link = parts.join(&names.link);
    let text = fs::read_to_string(&link).map_err(Fault::at(&link))?;
    let text = link_script::rewrite(&text, site.main_script()?, &names.chunk)?;
    let link = folder.join(&names.link);
    fs::write(&link, text).map_err(Fault::at(&link))?;

    let chunk = parts.join(link_script::CHUNK);
    shrink_chunk(&workshop, &chunk, &folder.join(&names.chunk))?;
    let list = workshop.at(suffixes::FILE);
    let beside = folder.join(list.file_name().unwrap_or_default());
    fs::copy(&list, &beside).map_err(Fault::at(&list))?;
    shrink_scripts_and_styles(&workshop, &folder)
}

/// The names that the parts of this build were given.
fn names(workshop: &Workshop) -> Outcome<Names> {
    let path = workshop.at(LINK_NAME);
    let not_two = |_| Fault::Unexpected(NOT_TWO.to_owned());
    let link = fs::read_to_string(path).map_err(not_two)?;
    let hash = link
        .strip_prefix(PREFIX)
        .and_then(|name| name.strip_suffix(".js"));
    hash.map(Names::with)
        .ok_or_else(|| Fault::Unexpected(format!("{LINK_NAME} holds {link}")))
}

/// Runs wasm-opt on the rest as Trunk does on the main part.
fn shrink_chunk(workshop: &Workshop, from: &Path, to: &Path) -> Outcome {
    let path = workshop.at("index.html");
    let html = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    workshop
        .command("wasm-opt")
        .args(wasm_opt_arguments(&html)?)
        .arg(from)
        .arg("--output")
        .arg(to)
        // It drops the names of functions, and warns of those that it does not know: nothing to be seen.
        .run_silently()
}

/// The level and the other options that the page's source names for Trunk.
fn wasm_opt_arguments(html: &str) -> Outcome<Vec<String>> {
    let tags = tags(html);
    let program = tags.iter().find(|tag| tag.value("rel") == Some("rust"));
    let arguments = program.and_then(|tag| {
        let level = format!("-O{}", tag.value("data-wasm-opt")?);
        let others = tag.value("data-wasm-opt-params")?.split_whitespace();
        Some([level].into_iter().chain(others.map(str::to_owned)))
    });
    arguments.map(Iterator::collect).ok_or_else(|| {
        Fault::Unexpected("index.html does not say how wasm-opt is to be run".to_owned())
    })
}

/// Runs esbuild where they stand, now that their names are settled.
fn shrink_scripts_and_styles(workshop: &Workshop, folder: &Path) -> Outcome {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        if path
            .extension()
            .is_some_and(|kind| kind == "js" || kind == "css")
        {
            files.push(path);
        }
    }
    let line = "esbuild --minify --charset=utf8 --log-level=warning --allow-overwrite --outdir=.";
    let job = workshop.command(line).in_folder(folder);
    job.args(files).run()
}

#[cfg(test)]
mod tests {
    use super::wasm_opt_arguments;

    /// The page's own source names them.
    #[test]
    fn both_parts_get_the_same_options() {
        let arguments = wasm_opt_arguments(include_str!("../../../index.html")).unwrap();
        assert_eq!(arguments[0], "-Oz");
        assert!(arguments.len() > 1);
        assert!(arguments[1..].iter().all(|option| option.starts_with("--")));
        assert!(wasm_opt_arguments("<link rel=\"rust\" data-wasm-opt=\"z\">").is_err());
    }
}
