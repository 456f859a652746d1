// The programs that stand beside this file, each loaded when it is first needed.

import { SentraCheckError } from "./error.js";

/** Each program with the script that binds it, written so that bundlers find both. */
const PROGRAMS = {
    engine: () => started(import("./engine.js"), new URL("./engine.wasm", import.meta.url)),
    verify: () => started(import("./verify.js"), new URL("./verify.wasm", import.meta.url)),
};

/** The programs by their names. */
type Programs = { [Name in keyof typeof PROGRAMS]: Awaited<ReturnType<(typeof PROGRAMS)[Name]>> };

/** The programs that were asked for. */
const loading: { [Name in keyof Programs]?: Promise<Programs[Name]> } = {};

/** Loads a program. What went wrong once can be tried again. */
export function load<Name extends keyof Programs>(name: Name): Promise<Programs[Name]> {
    const loaded = loading[name] ?? begin(name);
    loading[name] = loaded as (typeof loading)[Name];
    return loaded;
}

/** Begins to load a program. */
async function begin<Name extends keyof Programs>(name: Name): Promise<Programs[Name]> {
    try {
        return (await PROGRAMS[name]()) as Programs[Name];
    } catch (cause) {
        delete loading[name];
        throw new SentraCheckError("not-loaded", "the program could not be loaded", { cause });
    }
}

/** Starts a program through its script. */
async function started<Script extends { default: typeof import("./engine.js").default }>(
    loaded: Promise<Script>,
    url: URL,
): Promise<Script> {
    const [script, program] = await Promise.all([loaded, content(url)]);
    await script.default({ module_or_path: program });
    return script;
}

/** The program's file: Node reads what its fetch does not. */
async function content(url: URL): Promise<Response | ArrayBuffer | Uint8Array> {
    if (url.protocol === "file:") {
        const files = "node:fs/promises";
        const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ files);
        return readFile(url);
    }
    const response = await fetch(url);
    if (!response.ok) {
        throw new Error(`${url}: HTTP ${response.status}`);
    }
    // Only what a server calls WebAssembly can be compiled as it comes.
    const type = response.headers.get("content-type");
    return type === "application/wasm" ? response : response.arrayBuffer();
}
