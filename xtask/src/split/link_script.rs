//! The script through which the main part loads the others, brought into line with the site.
//!
//! What makes it neither names parts with a hash nor starts one that a server sends under another MIME type.

use crate::fault::{Fault, Outcome};

/// How the script fetches a part, up to its name.
const FETCH: &str = "fetch(new URL(\"./";

/// What stands behind the name.
const SUFFIX: &str = ".wasm\"";

/// How the script starts a part: only what a server calls `application/wasm` can be started this way.
const START: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// Starts a part whatever the server calls it. What is no success is no program, and can be tried again.
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

/// What the script first calls the parts that it loads.
pub(super) fn parts(script: &str) -> Vec<String> {
    let names = script.split(FETCH).skip(1);
    let names = names.filter_map(|after| Some(after.split_once(SUFFIX)?.0));
    names.map(str::to_owned).collect()
}

/// The script with the names that the parts have in the site.
pub(super) fn rewrite(
    script: &str,
    parts: &[String],
    renamed: impl Fn(&str) -> String,
) -> Outcome<String> {
    // That each part is then named once and none besides, the built site is looked over for.
    if parts.is_empty() || script.matches(START).count() != parts.len() {
        return Err(Fault::Unexpected(format!(
            "the link script does not start each of {parts:?} as was known"
        )));
    }
    let script = script.replace(START, "start(src, imports)");
    let script = parts.iter().fold(script, |script, part| {
        let old = format!("\"./{part}.wasm\"");
        script.replace(&old, &format!("\"./{}\"", renamed(part)))
    });
    Ok(script + START_ANYWAY)
}

#[cfg(test)]
mod tests {
    use super::{parts, rewrite};

    /// What matters of a script as it is made.
    const SCRIPT: &str = r#"import { initSync } from "./main.js";
const __chunk_1 = makeLoad(() => {
    const src = fetch(new URL("./chunk_1.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}, []);
export const __wasm_split_load_ask = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_ask.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}, [__chunk_1]));
"#;

    /// The names are the site's, and the way to start is our own.
    #[test]
    fn names_and_start_are_replaced() {
        let parts = parts(SCRIPT);
        assert_eq!(parts, ["chunk_1", "split_ask"]);
        let script = rewrite(SCRIPT, &parts, |part| format!("page-{part}.wasm")).unwrap();
        for part in ["chunk_1", "split_ask"] {
            let fetch = format!("fetch(new URL(\"./page-{part}.wasm\", import.meta.url))");
            assert!(script.contains(&fetch), "{script}");
        }
        assert_eq!(script.matches("=> (start(src, imports));").count(), 2);
        assert_eq!(script.matches("instantiateStreaming").count(), 1);
    }

    /// A script that is made in another way is not passed on half done.
    #[test]
    fn a_script_that_is_made_otherwise_is_refused() {
        for script in [SCRIPT.replace("Streaming", "").as_str(), ""] {
            assert!(rewrite(script, &parts(SCRIPT), str::to_owned).is_err());
            assert!(rewrite(script, &parts(script), str::to_owned).is_err());
        }
    }
}
