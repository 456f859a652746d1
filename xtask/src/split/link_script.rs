//! The script through which the main part loads the others, brought into line with the site.
//!
//! Of the script that is made, its runtime stays. What loads files is written anew: they have become others, have names
//! with a hash, and may come from a server that sends them under another MIME type.

use super::merge::MAIN;
use crate::fault::{Fault, Outcome};

/// How the script begins to load files: what several parts need, then the parts.
const LOADERS: [&str; 2] = ["\n/* ", "\nexport const __wasm_split_load_"];

/// What the runtime has that the loaders use.
const RUNTIME: [&str; 3] = [
    "function wrapAsyncCb(callee)",
    "function makeLoad(fetcher, deps)",
    "sharedImports = { __wasm_split:",
];

/// Fetches a file and starts it, whatever the server calls it. What is no success is no program, and can be tried again.
const START: &str = r#"
function file(name, needs) {
    return makeLoad(() => {
        const loading = fetch(new URL(name, import.meta.url));
        loading.catch(() => {});
        return async ({ __wasm_split: shared }) => start(await loading, { MAIN: shared });
    }, needs);
}
async function start(response, imports) {
    if (!response.ok) {
        throw new Error(`${response.url}: ${response.status}`);
    }
    return response.headers.get("Content-Type") === "application/wasm"
        ? WebAssembly.instantiateStreaming(response, imports)
        : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
"#;

/// A file that is loaded.
#[derive(Debug, PartialEq)]
pub(super) struct File {
    /// What it is called in the script.
    pub(super) name: &'static str,
    /// The name that it has in the site.
    pub(super) file: String,
    /// Of which files, as they are made, it is made.
    pub(super) made_of: Vec<String>,
    /// What must be there before it.
    pub(super) needs: Vec<&'static str>,
    /// Whether the program asks for it by its name.
    pub(super) is_part: bool,
}

/// The script with these files; each comes behind what it needs.
pub(super) fn rewrite(script: &str, files: &[File]) -> Outcome<String> {
    let end = LOADERS.iter().filter_map(|start| script.find(start)).min();
    let runtime = end.and_then(|end| script.get(..end));
    let runtime = runtime.filter(|runtime| RUNTIME.iter().all(|part| runtime.contains(part)));
    let Some(runtime) = runtime else {
        let what = "the link script is not made as was known".to_owned();
        return Err(Fault::Unexpected(what));
    };
    let lines = files.iter().map(
        |File {
             name,
             file,
             needs,
             is_part,
             ..
         }| {
            let needs = needs.join(", ");
            let load = format!("const {name} = file(\"./{file}\", [{needs}]);\n");
            let export = format!("export const __wasm_split_load_{name} = wrapAsyncCb({name});\n");
            load + if *is_part { &export } else { "" }
        },
    );
    Ok([
        runtime,
        &START.replace("MAIN", MAIN),
        &lines.collect::<String>(),
    ]
    .concat())
}

#[cfg(test)]
mod tests {
    use super::{File, rewrite};

    /// What matters of a script as it is made.
    const SCRIPT: &str = r#"import { initSync } from "./main.js";
        sharedImports = { __wasm_split: {  } };
function wrapAsyncCb(callee) {}
function makeLoad(fetcher, deps) {}
/* ask, report */
const __chunk_1 = makeLoad(() => {}, []);
export const __wasm_split_load_ask = wrapAsyncCb(makeLoad(() => {}, [__chunk_1]));
"#;

    /// A file of the site.
    fn file(name: &'static str, needs: &[&'static str], is_part: bool) -> File {
        let needs = needs.to_vec();
        let file = format!("page-{name}.wasm");
        let made_of = Vec::new();
        File {
            name,
            file,
            made_of,
            needs,
            is_part,
        }
    }

    /// The runtime stays, and the files are the site's.
    #[test]
    fn files_are_loaded_in_place_of_those_that_were_made() {
        let files = [file("common", &[], false), file("ask", &["common"], true)];
        let script = rewrite(SCRIPT, &files).unwrap();
        assert!(script.starts_with("import { initSync }") && !script.contains("chunk"));
        let loads = "const common = file(\"./page-common.wasm\", []);\n\
                     const ask = file(\"./page-ask.wasm\", [common]);\n\
                     export const __wasm_split_load_ask = wrapAsyncCb(ask);\n";
        assert!(script.ends_with(loads), "{script}");
        assert!(script.contains("{ main: shared }"), "{script}");
    }

    /// A script that is made in another way is not passed on half done.
    #[test]
    fn a_script_that_is_made_otherwise_is_refused() {
        for script in [&SCRIPT.replace("makeLoad", "load"), "", "\n/* "] {
            assert!(rewrite(script, &[]).is_err());
        }
    }
}
