//! The script through which the main part loads the rest, brought into line with the site.

use crate::fault::{Fault, Outcome};

/// What the script first calls the main part's script.
pub(super) const MAIN: &str = "./main.js";

/// What the rest is first called; `rest` is the name in `src/app/rest.rs`.
pub(super) const CHUNK: &str = "split_rest.wasm";

/// How the script first starts the rest: only what a server calls `application/wasm` can be started this way.
const START: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// Starts the rest whatever the server calls it. What is no success is no program, and can be tried again.
const START_ANYWAY: &str = r#"
async function start(loading, imports) {
    const response = await loading;
    if (!response.ok) {
        throw new Error(`${response.url}: ${response.status}`);
    }
    return response.headers.get("Content-Type") === "application/wasm"
        ? WebAssembly.instantiateStreaming(response, imports)
        : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
"#;

/// The script with the names that the main part's script and the rest have in the site.
pub(super) fn rewrite(script: &str, main: &str, chunk: &str) -> Outcome<String> {
    let quoted = |name: &str| format!("\"./{}\"", name.trim_start_matches("./"));
    let script = replace(script, &quoted(MAIN), &quoted(main))?;
    let script = replace(&script, &quoted(CHUNK), &quoted(chunk))?;
    let script = replace(&script, START, "start(src, imports)")?;
    Ok(script + START_ANYWAY)
}

/// Replaces what must be there once.
fn replace(script: &str, old: &str, new: &str) -> Outcome<String> {
    match script.matches(old).count() {
        1 => Ok(script.replace(old, new)),
        count => Err(Fault::Unexpected(format!(
            "the link script has `{old}` {count} times, not once"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::rewrite;

    /// What matters of a script as it is made.
    const SCRIPT: &str = r#"import { initSync } from "./main.js";
export const __wasm_split_load_rest = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_rest.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}, []));
"#;

    /// Both names are the site's, and the way to start is our own.
    #[test]
    fn names_and_start_are_replaced() {
        let script = rewrite(SCRIPT, "./page-1.js", "rest-2.wasm").unwrap();
        assert!(script.starts_with("import { initSync } from \"./page-1.js\";\n"));
        assert!(script.contains("fetch(new URL(\"./rest-2.wasm\", import.meta.url))"));
        assert!(script.contains("=> (start(src, imports));"));
        assert_eq!(script.matches("instantiateStreaming").count(), 1);
    }

    /// A script that is made in another way is not passed on half done.
    #[test]
    fn what_is_not_there_once_is_refused() {
        let twice = SCRIPT.repeat(2);
        let none = SCRIPT.replace("Streaming", "");
        for script in [twice.as_str(), none.as_str(), ""] {
            assert!(rewrite(script, "page-1.js", "rest-2.wasm").is_err());
        }
    }
}
