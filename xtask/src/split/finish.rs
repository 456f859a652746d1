//! What Trunk's hook calls when the site is complete but for the parts that come later and the list of public suffixes.

use super::{LINK_NAME, NOT_SPLIT, Names, PARTS, PREFIX, link_script};
use crate::dist::Site;
use crate::embed;
use crate::fault::{Fault, Outcome};
use crate::html::tags;
use crate::setup::suffixes;
use crate::size::WORDS;
use crate::verify;
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
    add_parts(&workshop, site.main_script()?, &folder)?;
    let list = workshop.at(suffixes::FILE);
    let beside = folder.join(list.file_name().unwrap_or_default());
    fs::copy(&list, &beside).map_err(Fault::at(&list))?;
    verify::place(&workshop, &folder)?;
    shrink_words(&folder.join(WORDS))?;
    // From the page as it is by now.
    embed::write(&folder)?;
    shrink_scripts_and_styles(&workshop, &folder)
}

/// Puts the parts into the folder, and the script that loads them.
fn add_parts(workshop: &Workshop, main: &str, folder: &Path) -> Outcome {
    let names = names(workshop)?;
    let from = workshop.at(PARTS);
    let script = from.join(&names.link);
    let script = fs::read_to_string(&script).map_err(Fault::at(&script))?;
    let loaded = link_script::parts(&script);
    if loaded.is_empty() {
        return Err(Fault::Unexpected(NOT_SPLIT.to_owned()));
    }
    let html = workshop.at("index.html");
    let html = fs::read_to_string(&html).map_err(Fault::at(&html))?;
    for part in &loaded {
        let path = from.join(format!("{part}.wasm"));
        shrink_part(workshop, &html, &path, &folder.join(names.part(part)))?;
    }
    let renamed = |part: &str| names.part(part);
    let script = link_script::rewrite(&script, main, &loaded, renamed)?;
    let link = folder.join(&names.link);
    fs::write(&link, script).map_err(Fault::at(&link))
}

/// The names that the parts of this build were given.
fn names(workshop: &Workshop) -> Outcome<Names> {
    let path = workshop.at(LINK_NAME);
    let not_split = |_| Fault::Unexpected(NOT_SPLIT.to_owned());
    let link = fs::read_to_string(path).map_err(not_split)?;
    let hash = link
        .strip_prefix(PREFIX)
        .and_then(|name| name.strip_suffix(".js"));
    hash.map(Names::with)
        .ok_or_else(|| Fault::Unexpected(format!("{LINK_NAME} holds {link}")))
}

/// Runs wasm-opt on a part as Trunk does on the main one.
fn shrink_part(workshop: &Workshop, html: &str, from: &Path, to: &Path) -> Outcome {
    workshop
        .command("wasm-opt")
        .args(wasm_opt_arguments(html)?)
        .arg(from)
        .arg("--output")
        .arg(to)
        // It drops the names of functions, and warns of those that it does not know: nothing to be seen.
        .run_silently()
}

/// The level and the other options that the page's source names for Trunk.
pub(crate) fn wasm_opt_arguments(html: &str) -> Outcome<Vec<String>> {
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

/// Leaves out of the words what is there for those who write them.
fn shrink_words(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        let words = fs::read_to_string(&path).map_err(Fault::at(&path))?;
        fs::write(&path, without_comments(&words)).map_err(Fault::at(&path))?;
    }
    Ok(())
}

/// A Fluent file without comments, and without empty lines but those inside a text.
fn without_comments(words: &str) -> String {
    let lines = words.lines().filter(|line| !line.starts_with('#'));
    let (mut kept, mut empty) = (String::new(), 0);
    for line in lines {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if line.starts_with(' ') {
            kept.push_str(&"\n".repeat(empty));
        }
        empty = 0;
        kept.push_str(line);
        kept.push('\n');
    }
    kept
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
    // wasm-bindgen names the link script once for each part that it loads.
    let job = workshop
        .command(line)
        .arg("--log-override:duplicate-object-key=silent");
    let job = job.in_folder(folder);
    job.args(files).run()
}

#[cfg(test)]
mod tests {
    use super::{wasm_opt_arguments, without_comments};

    /// A paragraph inside a text is kept apart, and nothing else is lost.
    #[test]
    fn words_lose_their_comments_alone() {
        let words =
            "# A\n\n### B\n\na = b # c\n    .d =\n        e\n\n        f\n# G\n\nh = #i\n\n";
        let kept = "a = b # c\n    .d =\n        e\n\n        f\nh = #i\n";
        assert_eq!(without_comments(words), kept);
    }

    /// The page's own source names them.
    #[test]
    fn all_parts_get_the_same_options() {
        let arguments = wasm_opt_arguments(include_str!("../../../index.html")).unwrap();
        assert_eq!(arguments[0], "-Oz");
        assert!(arguments.len() > 1);
        assert!(arguments[1..].iter().all(|option| option.starts_with("--")));
        assert!(wasm_opt_arguments("<link rel=\"rust\" data-wasm-opt=\"z\">").is_err());
    }
}
