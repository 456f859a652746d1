//! What the built site consists of, read from its `index.html` and from the scripts that it names.

use crate::embed;
use crate::fault::{Fault, Outcome};
use crate::html::{Tag, tags};
use crate::split;
use crate::verify;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the site stands.
pub(crate) const FOLDER: &str = "dist";

/// Attributes that make a browser load something at once.
const LOADING: [&str; 4] = ["href", "src", "data-js", "data-wasm"];

/// Kinds of `<link>` that a browser does not load with the page.
const NOT_LOADED: [&str; 4] = ["alternate", "apple-touch-icon", "canonical", "manifest"];

/// A site in its folder.
pub(crate) struct Site {
    /// The folder.
    folder: PathBuf,
    /// The text of `index.html`.
    html: String,
}

/// What is loaded after the page.
pub(crate) struct Later {
    /// The script that loads the parts of the program; it comes with the page.
    link: String,
    /// What a check brings in.
    pub(crate) check: Vec<String>,
}

impl Site {
    /// The site in this folder.
    pub(crate) fn open(folder: &Path) -> Outcome<Self> {
        let path = folder.join("index.html");
        Ok(Self {
            folder: folder.to_owned(),
            html: fs::read_to_string(&path).map_err(Fault::at(&path))?,
        })
    }

    /// Where one of its files stands.
    pub(crate) fn at(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// The script of the main part of the program.
    pub(crate) fn main_script(&self) -> Outcome<&str> {
        tags(&self.html)
            .into_iter()
            .find_map(|tag| tag.value("data-js"))
            .map(own_name)
            .ok_or_else(|| wrong("index.html", "names no script of the program"))
    }

    /// What verifies signatures: the script, and the module beside it.
    pub(crate) fn verify(&self) -> Outcome<[String; 2]> {
        let tags = tags(&self.html);
        let script = tags.iter().find_map(|tag| tag.value("data-verify"));
        let script = script.map(own_name).unwrap_or_default();
        let files = [script.to_owned(), verify::module_of(script)];
        match files.iter().find(|file| !self.at(file).is_file()) {
            Some(file) => Err(wrong(
                "",
                &format!("has not {file:?}, which verifies signatures"),
            )),
            None => Ok(files),
        }
    }

    /// The files that a browser loads with the page, each once, as paths inside the site.
    pub(crate) fn loaded_files(&self) -> Outcome<BTreeSet<String>> {
        let mut files = self.named_files();
        let mut unread: Vec<String> = files.iter().cloned().collect();
        while let Some(file) = unread.pop() {
            for import in self.imports(&file)? {
                if files.insert(import.clone()) {
                    unread.push(import);
                }
            }
        }
        Ok(files)
    }

    /// What is loaded after the page: the parts and words that the page names for a check.
    pub(crate) fn later(&self) -> Outcome<Later> {
        let mut check = Vec::new();
        for part in ["data-ask", "data-report"] {
            let files = tags(&self.html).into_iter().find_map(|tag| tag.value(part));
            let files = files.ok_or_else(|| wrong("index.html", &format!("has no {part}")))?;
            check.extend(files.split(' ').map(str::to_owned));
        }
        if let Some(file) = check.iter().find(|file| !self.at(file).is_file()) {
            return Err(wrong(
                "",
                &format!("a check loads {file}, which is not there"),
            ));
        }
        let mut scripts = self.parts()?;
        scripts.retain(|file| file.ends_with(".js"));
        let [link] = scripts.as_slice() else {
            return Err(wrong(
                "",
                &format!("has not one script for its parts, but {scripts:?}"),
            ));
        };
        Ok(Later {
            link: link.clone(),
            check,
        })
    }

    /// The files that belong to the parts of the program but the main one.
    fn parts(&self) -> Outcome<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(Fault::at(&self.folder))? {
            let name = entry.map_err(Fault::at(&self.folder))?.file_name();
            let name = name.to_string_lossy().into_owned();
            if name.starts_with(split::PREFIX) {
                names.push(name);
            }
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Fails if the site could not stand in any folder, needs a weaker content security policy than it has, or is not
    /// complete.
    pub(crate) fn look_over(&self) -> Outcome {
        look_over_tags("index.html", &self.html)?;
        look_over_tags(embed::PAGE, &self.read(embed::PAGE)?)?;
        let files = self.loaded_files()?;
        if let Some(file) = files.iter().find(|file| !self.at(file).is_file()) {
            return Err(wrong("", &format!("loads {file}, which is not there")));
        }
        // What only a script names would be asked for when that script has come.
        if let Some(file) = files.difference(&self.named_files()).next() {
            return Err(wrong("index.html", &format!("does not preload {file}")));
        }
        self.verify()?;
        self.look_over_parts()
    }

    /// Fails if the parts of the program would not find each other.
    fn look_over_parts(&self) -> Outcome {
        let later = self.later()?;
        let main = self.main_script()?;
        if self.imports(main)? != [later.link.as_str()] {
            return Err(wrong(main, &format!("imports not just {}", later.link)));
        }
        if self.imports(&later.link)? != [main] {
            return Err(wrong(&later.link, &format!("imports not just {main}")));
        }
        let link = self.read(&later.link)?;
        let mut parts = self.parts()?;
        parts.retain(|file| *file != later.link);
        let once = |part: &String| link.matches(&format!("\"./{part}\"")).count() == 1;
        if !parts.iter().all(once)
            || link.matches(".wasm\"").count() != parts.len()
            || link.contains("://")
        {
            return Err(wrong(&later.link, "loads not just the parts beside it"));
        }
        Ok(())
    }

    /// The files that `index.html` itself makes a browser load.
    fn named_files(&self) -> BTreeSet<String> {
        let mut files = BTreeSet::from(["index.html".to_owned()]);
        for tag in tags(&self.html) {
            let kind = tag.value("rel").unwrap_or_default();
            if !loads(&tag) || NOT_LOADED.contains(&kind) {
                continue;
            }
            let addresses = LOADING.iter().filter_map(|name| tag.value(name));
            let own = addresses.filter(|address| !address.starts_with("data:"));
            files.extend(own.map(|address| own_name(address).to_owned()));
        }
        files
    }

    /// What a file imports as soon as it is loaded, if it is a script.
    fn imports(&self, file: &str) -> Outcome<Vec<String>> {
        if !file.ends_with(".js") || !self.at(file).is_file() {
            return Ok(Vec::new());
        }
        let text = self.read(file)?;
        let mut imports: Vec<String> = static_imports(&text).map(str::to_owned).collect();
        // The program's script imports the link script once for each part.
        imports.dedup();
        Ok(imports)
    }

    /// The text of a file.
    fn read(&self, file: &str) -> Outcome<String> {
        let path = self.at(file);
        fs::read_to_string(&path).map_err(Fault::at(&path))
    }
}

/// A fault of the site, or of one of its files.
fn wrong(file: &str, what: &str) -> Fault {
    Fault::Unexpected(format!("{FOLDER}/{file}: {what}"))
}

/// Whether a tag makes a browser load something.
fn loads(tag: &Tag<'_>) -> bool {
    matches!(tag.name, "link" | "script" | "img")
}

/// Fails if something is in a page that may not be there.
fn look_over_tags(file: &str, html: &str) -> Outcome {
    for tag in tags(html) {
        if let Some(what) = fault_of(&tag) {
            return Err(wrong(file, &format!("<{}> {what}", tag.name)));
        }
    }
    Ok(())
}

/// What may not be in the page.
fn fault_of(tag: &Tag<'_>) -> Option<&'static str> {
    if tag.name == "base" {
        return Some("ties the page to one folder");
    }
    if matches!(tag.name, "script" | "style") && tag.value("src").is_none() {
        return Some("stands in the page; it belongs in a file of its own");
    }
    let mut names = tag.attributes.iter().map(|(name, _)| name);
    if names.any(|name| *name == "style" || name.starts_with("on")) {
        return Some("has a style or a handler as an attribute");
    }
    let far = |address: &str| address.starts_with('/') || address.contains("://");
    if loads(tag) && LOADING.iter().filter_map(|name| tag.value(name)).any(far) {
        return Some("has an address that is not relative");
    }
    None
}

/// A relative address as a path inside the site.
fn own_name(address: &str) -> &str {
    address.trim_start_matches("./")
}

/// The scripts beside it that a script imports without a condition.
fn static_imports(script: &str) -> impl Iterator<Item = &str> {
    script.match_indices("\"./").filter_map(|(at, _)| {
        let (before, after) = script.split_at(at);
        let before = before.trim_end();
        let (name, _) = after.strip_prefix('"')?.split_once('"')?;
        (before.ends_with("from") || before.ends_with("import")).then(|| own_name(name))
    })
}

#[cfg(test)]
mod tests {
    use super::{fault_of, static_imports};
    use crate::html::tags;

    /// With spaces and without; an address that is fetched or imported later is not among them.
    #[test]
    fn static_imports_are_found() {
        let script = r#"import * as a from "./a.js"
import{b as c}from"./b.js";import"./c.js";
const later = import("./d.js"), url = new URL("./e.wasm", import.meta.url), word = "taken from";"#;
        let found: Vec<_> = static_imports(script).collect();
        assert_eq!(found, ["a.js", "b.js", "c.js"]);
    }

    /// The page may stand in any folder and has nothing inline.
    #[test]
    fn tags_are_judged() {
        let good = r#"<link rel="modulepreload" href="./a.js"><script type="module" src="./b.js" data-js="./a.js"></script>"#;
        assert!(tags(good).iter().all(|tag| fault_of(tag).is_none()));
        for bad in [
            r#"<base href="./">"#,
            "<script>1</script>",
            r#"<p onclick="a()">"#,
            r#"<link href="/a.css">"#,
            r#"<img src="https://a.example/b.png">"#,
        ] {
            assert!(tags(bad).iter().any(|tag| fault_of(tag).is_some()), "{bad}");
        }
    }
}
