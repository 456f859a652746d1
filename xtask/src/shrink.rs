//! Making what a browser downloads smaller: programs by wasm-opt, scripts and styles by esbuild, words by what is only
//! there for those who write them.

use crate::fault::{Fault, Outcome};
use crate::html::tags;
use crate::workshop::Workshop;
use std::fs;
use std::path::{Path, PathBuf};

/// The esbuild that makes files smaller where they stand.
const ESBUILD: &str =
    "esbuild --minify --charset=utf8 --log-level=warning --allow-overwrite --outdir=.";

/// A smaller copy of a program.
pub(crate) fn program(workshop: &Workshop, from: &Path, to: &Path) -> Outcome {
    let job = workshop.command("wasm-opt");
    let job = job.args(arguments(workshop)?).arg(from);
    // It drops the names of functions, and warns of those that it does not know: nothing to be seen.
    job.arg("--output").arg(to).run_silently()
}

/// What programs may use of WebAssembly, as options of Binaryen.
pub(crate) fn features(workshop: &Workshop) -> Outcome<Vec<String>> {
    let mut arguments = arguments(workshop)?;
    arguments.retain(|argument| argument.starts_with("--enable-"));
    Ok(arguments)
}

/// All options of wasm-opt.
fn arguments(workshop: &Workshop) -> Outcome<Vec<String>> {
    let html = workshop.at("index.html");
    let html = fs::read_to_string(&html).map_err(Fault::at(&html))?;
    wasm_opt_arguments(&html)
}

/// The level and the other options that the page's source names.
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

/// Leaves out of the words in a folder what is there for those who write them.
pub(crate) fn words(folder: &Path) -> Outcome {
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

/// Makes all scripts and styles of a folder smaller, now that their names are settled.
pub(crate) fn scripts_and_styles(workshop: &Workshop, folder: &Path) -> Outcome {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        let kind = path.extension();
        if kind.is_some_and(|kind| kind == "js" || kind == "css") {
            files.push(path);
        }
    }
    // wasm-bindgen names the link script once for each part that it loads.
    let job = workshop
        .command(ESBUILD)
        .arg("--log-override:duplicate-object-key=silent");
    job.in_folder(folder).args(files).run()
}

/// Makes one script smaller where it stands.
pub(crate) fn script(workshop: &Workshop, path: &Path) -> Outcome {
    let folder = path.parent().map_or_else(PathBuf::new, Path::to_owned);
    let job = workshop.command(ESBUILD).in_folder(&folder);
    job.arg(path).run()
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
        let arguments = wasm_opt_arguments(include_str!("../../index.html")).unwrap();
        assert_eq!(arguments[0], "-Oz");
        assert!(arguments.len() > 1);
        assert!(arguments[1..].iter().all(|option| option.starts_with("--")));
        assert!(wasm_opt_arguments("<link rel=\"rust\" data-wasm-opt=\"z\">").is_err());
    }
}
