//! The script through which the main part loads the others, brought into line with the site.

use crate::fault::{Fault, Outcome};

/// What the script first calls the main part's script.
pub(super) const MAIN: &str = "./main.js";

/// How the script first fetches a part, up to its name.
const FETCH: &str = "fetch(new URL(\"./";

/// What stands behind the name.
const SUFFIX: &str = ".wasm\"";

/// How the script first starts a part: only what a server calls `application/wasm` can be started this way.
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

/// The script with the names that the main part's script and the others have in the site.
pub(super) fn rewrite(
    script: &str,
    main: &str,
    parts: &[String],
    renamed: impl Fn(&str) -> String,
) -> Outcome<String> {
    let quoted = |name: &str| format!("\"./{}\"", name.trim_start_matches("./"));
    let mut script = replace(script, &quoted(MAIN), &quoted(main), 1)?;
    for part in parts {
        let old = quoted(&format!("{part}.wasm"));
        script = replace(&script, &old, &quoted(&renamed(part)), 1)?;
    }
    let script = replace(&script, START, "start(src, imports)", parts.len())?;
    Ok(script + START_ANYWAY)
}

/// Replaces what must be there so many times.
fn replace(script: &str, old: &str, new: &str, times: usize) -> Outcome<String> {
    match script.matches(old).count() {
        count if count == times => Ok(script.replace(old, new)),
        count => Err(Fault::Unexpected(format!(
            "the link script has `{old}` {count} times, not {times}"
        ))),
    }
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
        let renamed = |part: &str| format!("page-{part}.wasm");
        let script = rewrite(SCRIPT, "./page-1.js", &parts, renamed).unwrap();
        assert!(script.starts_with("import { initSync } from \"./page-1.js\";\n"));
        for part in ["chunk_1", "split_ask"] {
            let fetch = format!("fetch(new URL(\"./page-{part}.wasm\", import.meta.url))");
            assert!(script.contains(&fetch), "{script}");
        }
        assert_eq!(script.matches("=> (start(src, imports));").count(), 2);
        assert_eq!(script.matches("instantiateStreaming").count(), 1);
    }

    /// A script that is made in another way is not passed on half done.
    #[test]
    fn what_is_not_there_as_often_as_it_must_be_is_refused() {
        let twice = SCRIPT.repeat(2);
        let none = SCRIPT.replace("Streaming", "");
        for script in [twice.as_str(), none.as_str(), ""] {
            let renamed = |part: &str| format!("{part}.wasm");
            assert!(rewrite(script, "page-1.js", &parts(SCRIPT), renamed).is_err());
        }
    }
}
