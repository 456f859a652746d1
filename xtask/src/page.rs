//! The page as it is hosted, put together from `index.html`: what its `data-trunk` links name is built or copied, as
//! Trunk does for a plain build, and the program comes in parts.
//!
//! How the tags are written that load the program stands in `Trunk.toml`, for both.

use crate::bindgen;
use crate::build;
use crate::dist;
use crate::embed;
use crate::fault::{Fault, Outcome};
use crate::html::{Tag, cut, tags};
use crate::setup::suffixes;
use crate::shrink;
use crate::size::WORDS;
use crate::split::{self, Split};
use crate::verify;
use crate::workshop::{WASM, Workshop};
use std::fs;
use std::path::{Path, PathBuf};

/// Where it is put together; the folder of the site is exchanged when all is there.
const FOLDER: &str = ".setup/site";

/// How a tag begins that names something to be built or copied.
const NAMED: &str = "<link data-trunk";

/// How the script begins that is there for `trunk serve` alone.
const DEVELOPMENT: &str = "<script data-trunk";

/// The profile that the page is compiled with, in `Cargo.toml`.
const PROFILE: &str = "web";

/// Builds the page into the folder of the site. Cargo works in `target`, where that is not the usual folder.
pub(crate) fn build(workshop: &Workshop, target: Option<&Path>) -> Outcome {
    let source = workshop.at("index.html");
    let source = fs::read_to_string(&source).map_err(Fault::at(&source))?;
    let verify = verify::build(workshop)?;
    let program = compile(workshop, &source, target)?;
    let folder = workshop.empty(FOLDER)?;
    verify.place(&folder)?;
    let split = split::take_apart(workshop, &program)?;
    let name = &split.names.main;
    // The other parts import what the linker exports; wasm-bindgen would take that away.
    bindgen::bind(&split.main, &folder, name, |bindgen| {
        bindgen.keep_lld_exports(true)
    })?;
    let module = folder.join(format!("{name}_bg.wasm"));
    shrink::program(workshop, &module, &module)?;
    split.place(workshop, &folder)?;

    let html = with_files(workshop, &folder, &source)?;
    let config = workshop.at("Trunk.toml");
    let config = fs::read_to_string(&config).map_err(Fault::at(&config))?;
    let html = with_program(&html, &config, &split, &verify.script)?;
    let page = folder.join("index.html");
    fs::write(&page, html).map_err(Fault::at(&page))?;
    let list = workshop.at(suffixes::FILE);
    copy(&list, &folder)?;
    shrink::words(&folder.join(WORDS))?;
    // From the page as it is by now.
    embed::write(&folder)?;
    shrink::scripts_and_styles(workshop, &folder)?;

    let site = workshop.at(dist::FOLDER);
    if site.exists() {
        fs::remove_dir_all(&site).map_err(Fault::at(&site))?;
    }
    fs::rename(&folder, &site).map_err(Fault::at(&site))
}

/// Compiles the program that the page names, divided into parts, and gives its path.
fn compile(workshop: &Workshop, source: &str, target: Option<&Path>) -> Outcome<PathBuf> {
    let tags = tags(source);
    let program = tags.iter().find(|tag| tag.value("rel") == Some("rust"));
    let value = |name| program.and_then(|tag| tag.value(name));
    let (Some(bin), Some(features)) = (value("data-bin"), value("data-cargo-features")) else {
        let what = "index.html names no program, or no features of it".to_owned();
        return Err(Fault::Unexpected(what));
    };
    let line = format!(
        "cargo build --bin {bin} --no-default-features --features {features},split --profile {PROFILE} --target {WASM}"
    );
    let target = target.map_or_else(|| workshop.target(), Path::to_owned);
    let job = build::for_size(workshop, workshop.wasm_command(&line));
    job.arg("--target-dir").arg(&target).run()?;
    Ok(target.join(WASM).join(PROFILE).join(format!("{bin}.wasm")))
}

/// The page with the files that it names, which are copied.
fn with_files(workshop: &Workshop, folder: &Path, source: &str) -> Outcome<String> {
    let (before, rest) = cut(source, DEVELOPMENT)?;
    let (_, after) = cut(rest, "</script>")?;
    let source = [before.trim_end(), after].concat();
    let mut pieces = source.split(NAMED);
    let mut html = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (attributes, after) = cut(piece, ">")?;
        let tag = format!("<link{attributes}>");
        for tag in tags(&tag) {
            html += &place(workshop, folder, &tag)?;
        }
        html += after;
    }
    Ok(html)
}

/// Copies what a tag names, and gives the tag that takes its place.
fn place(workshop: &Workshop, folder: &Path, tag: &Tag<'_>) -> Outcome<String> {
    let file = workshop.at(tag.value("href").unwrap_or_default());
    Ok(match tag.value("rel") {
        Some("css") => {
            let name = copy_hashed(&file, folder)?;
            format!("<link rel=\"stylesheet\" href=\"./{name}\"/>")
        }
        Some("icon") => {
            let name = copy_hashed(&file, folder)?;
            let kind = tag.value("type").unwrap_or_default();
            format!("<link rel=\"icon\" href=\"./{name}\" type=\"{kind}\"/>")
        }
        Some("copy-file" | "copy-dir") => copy(&file, folder).map(|()| String::new())?,
        // What loads it stands at the end of the page.
        Some("rust") => String::new(),
        other => {
            let what = format!("index.html: nobody knows what to do with rel={other:?}");
            return Err(Fault::Unexpected(what));
        }
    })
}

/// Copies a file into a folder under a name with a hash of its content, and gives that name.
fn copy_hashed(file: &Path, folder: &Path) -> Outcome<String> {
    let hash = split::hash(&fs::read(file).map_err(Fault::at(file))?);
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().display().to_string();
    let name = format!(
        "{}-{hash:016x}.{}",
        part(file.file_stem()),
        part(file.extension())
    );
    fs::copy(file, folder.join(&name)).map_err(Fault::at(file))?;
    Ok(name)
}

/// Copies a file, or a folder with all that is in it, into a folder.
fn copy(from: &Path, folder: &Path) -> Outcome {
    let to = folder.join(from.file_name().unwrap_or_default());
    if !from.is_dir() {
        return fs::copy(from, &to).map(drop).map_err(Fault::at(from));
    }
    fs::create_dir_all(&to).map_err(Fault::at(&to))?;
    for entry in fs::read_dir(from).map_err(Fault::at(from))? {
        copy(&entry.map_err(Fault::at(from))?.path(), &to)?;
    }
    Ok(())
}

/// The page with the tags that load the program, as the configuration of Trunk writes them.
fn with_program(html: &str, config: &str, split: &Split, verify: &str) -> Outcome<String> {
    let config: toml::Table = toml::from_str(config)
        .map_err(|error| Fault::Unexpected(format!("Trunk.toml: {error}")))?;
    let pattern = |name: &str| {
        let pattern = config.get("build").and_then(|build| build.get(name));
        let pattern = pattern.and_then(toml::Value::as_str);
        pattern.ok_or_else(|| Fault::Unexpected(format!("Trunk.toml has no {name}")))
    };
    let main = &split.names.main;
    let values = [
        ("{base}", "./"),
        ("{js}", &format!("{main}.js")),
        ("{wasm}", &format!("{main}_bg.wasm")),
        ("{ask}", split.files("ask")),
        ("{report}", split.files("report")),
        ("{verify}", verify),
    ];
    let filled = |pattern: &str| {
        let start = pattern.to_owned();
        values
            .iter()
            .fold(start, |text, (name, value)| text.replace(name, value))
    };
    // The script through which the program loads its other parts comes with it.
    let head = format!(
        "{}  <link rel=\"modulepreload\" href=\"./{}\">\n  </head>",
        filled(pattern("pattern_preload")?),
        split.names.link
    );
    let body = format!("{}</body>", filled(pattern("pattern_script")?));
    let (before, after) = cut(html, "</head>")?;
    let (inside, end) = cut(after, "</body>")?;
    Ok([before, &head, inside, &body, end].concat())
}

#[cfg(test)]
mod tests {
    use super::{with_files, with_program};
    use crate::html::tags;
    use crate::split::{Names, Split};
    use crate::workshop::Workshop;

    /// What the page's own source names is there, and nothing that Trunk alone needs.
    #[test]
    fn the_page_has_its_files_and_its_program() {
        let folder = std::env::temp_dir().join(format!("sentra-check-page-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let source = include_str!("../../index.html");
        let html = with_files(&Workshop::open(), &folder, source).unwrap();
        let there = |name: &str| folder.join(name).is_file();
        assert!(there("boot.js") && there("texts/en.ftl") && there("config.json"));
        assert!(
            !html.contains("data-trunk") && !html.contains("reload.js"),
            "{html}"
        );
        for tag in tags(&html) {
            let kind = tag.value("rel").unwrap_or_default();
            if ["stylesheet", "icon"].contains(&kind) {
                assert!(there(tag.value("href").unwrap().trim_start_matches("./")));
            }
            if tag.value("property") == Some("og:image") {
                assert!(there(
                    tag.value("content").unwrap().trim_start_matches("./")
                ));
            }
        }
        std::fs::remove_dir_all(&folder).unwrap();

        let split = Split::with(
            Names::with(0xab),
            [("ask", "a.wasm b.wasm"), ("report", "c.wasm")],
        );
        let config = include_str!("../../Trunk.toml");
        let html = with_program(&html, config, &split, "verify-1.js").unwrap();
        let tags = tags(&html);
        let boot = tags
            .iter()
            .find(|tag| tag.value("data-js").is_some())
            .unwrap();
        assert_eq!(
            boot.value("data-js"),
            Some("./sentra-check-00000000000000ab.js")
        );
        assert_eq!(
            boot.value("data-wasm"),
            Some("./sentra-check-00000000000000ab_bg.wasm")
        );
        assert_eq!(boot.value("data-ask"), Some("a.wasm b.wasm"));
        assert_eq!(boot.value("data-report"), Some("c.wasm"));
        assert_eq!(boot.value("data-verify"), Some("verify-1.js"));
        let preloaded = tags
            .iter()
            .filter(|tag| tag.value("rel") == Some("modulepreload"));
        let preloaded: Vec<_> = preloaded.filter_map(|tag| tag.value("href")).collect();
        assert_eq!(
            preloaded,
            [
                "./sentra-check-00000000000000ab.js",
                "./sentra-check-rest-00000000000000ab.js"
            ]
        );
        assert!(!html.contains('{'), "{html}");
    }
}
