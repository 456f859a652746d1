//! What a built site needs so that any server can host it: the operator's settings, one content security policy in the
//! page and in the files for servers, the list of files that open it without a network, and a sum of every file.
//!
//! The policy is written once, as the `<meta>` in `index.html`. Here its `connect-src` is made of the resolvers in
//! `config.json`, and everything else is made of that. Whoever changes the resolvers later runs `cargo xtask csp FOLDER`.

mod headers;
mod offline;
mod policy;
mod resolvers;
mod settings;
mod sums;

use crate::dist::Site;
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;
use std::path::Path;

/// The settings, beside the page.
const CONFIG: &str = "config.json";

/// The page, whose policy all others have.
const PAGE: &str = "index.html";

/// The settings in a file of the operator, where nothing is wrong with them.
pub(crate) fn settings(file: &Path) -> Outcome<String> {
    let text = fs::read_to_string(file).map_err(Fault::at(file))?;
    // Some editors put a mark before the text, which browsers leave out and a parser does not.
    let text = text.trim_start_matches('\u{feff}');
    settings::check(text).map_err(|what| wrong(file, &what))?;
    Ok(text.to_owned())
}

/// Makes a built site ready to be hosted, with these settings where there are some.
pub(crate) fn make_ready(workshop: &Workshop, folder: &Path, config: Option<&str>) -> Outcome {
    if let Some(text) = config {
        let target = folder.join(CONFIG);
        fs::write(&target, text).map_err(Fault::at(&target))?;
    }
    renew(workshop, folder)
}

/// Makes anew all that follows from the settings in a site's folder.
pub(crate) fn renew(workshop: &Workshop, folder: &Path) -> Outcome {
    let config = folder.join(CONFIG);
    let text = fs::read_to_string(&config).map_err(Fault::at(&config))?;
    let origins = resolvers::origins(text.trim_start_matches('\u{feff}'))
        .map_err(|what| wrong(&config, &what))?;
    let sources = match origins {
        Some(origins) => policy::connect_src(&origins),
        None => policy::Policy::of_page(&workshop.at(PAGE))?
            .connect_src()?
            .to_owned(),
    };
    for page in pages(folder)? {
        policy::set_connect_src(&folder.join(page), &sources)?;
    }
    let policy = policy::Policy::of_page(&folder.join(PAGE))?;
    headers::write(folder, &policy)?;
    offline::write(workshop, &Site::open(folder)?)?;
    sums::write(folder)
}

/// The command that does so for a folder, as its user names it.
pub(crate) fn csp(folder: &str) -> Outcome {
    let folder = Path::new(folder);
    renew(&Workshop::open(), folder)?;
    let policy = policy::Policy::of_page(&folder.join(PAGE))?;
    println!("the page may connect to: {}", policy.connect_src()?);
    Ok(())
}

/// Every file of a site with its sum.
pub(crate) fn sums(folder: &Path) -> Outcome<Vec<(String, String)>> {
    sums::of(folder)
}

/// The sum of some bytes.
pub(crate) fn sum(bytes: &[u8]) -> String {
    sums::sum(bytes)
}

/// The pages of the site whose policy says to whom they may talk.
fn pages(folder: &Path) -> Outcome<Vec<String>> {
    let talks = |name: &str| {
        let policy = policy::Policy::of_page(&folder.join(name));
        policy.is_ok_and(|policy| policy.connect_src().is_ok())
    };
    let mut pages = sums::files(folder)?;
    pages.retain(|name| name.ends_with(".html") && talks(name));
    Ok(pages)
}

/// Whether a file's name changes with its content, so that a browser may keep it for ever.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    // What a part of the program is called stands behind the hash; nothing stands alone before it.
    stem.split('-')
        .skip(1)
        .any(|part| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// A mistake in a file of the operator.
fn wrong(file: &Path, what: &str) -> Fault {
    Fault::Unexpected(format!("{}: {what}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    /// As the page and the division of the program name them.
    #[test]
    fn hashed_names_are_told_from_others() {
        for name in [
            "sentra-check-page-d6d5f69045169f57_bg.wasm",
            "sentra-check-rest-24a79d78274d2f3b.js",
            "sentra-check-rest-24a79d78274d2f3b-ask.wasm",
            "sentra-check-rest-24a79d78274d2f3b-common.wasm",
            "icon-04393bec26ce6b55.svg",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "boot.js",
            "public-suffixes.txt",
            "texts/en-report.ftl",
            "d6d5f69045169f57.js",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
