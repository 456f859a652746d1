// A look at what was handed in, before anything is done with it.

import { SentraCheckError } from "./error.js";
import type { CheckOptions, Resolver } from "./index.js";
import type { Progress } from "./types.js";

/** The longest request, in characters of JSON. */
const LONGEST_REQUEST = 1_000_000;

/** The longest text or message that is handed to the program: what large providers accept, with its encoding. */
export const LONGEST_TEXT = 64 * 1024 * 1024;

/** Resolvers that are tried for one question. */
const MOST_RESOLVERS = 20;

/** The names of the options. */
const OPTIONS = ["fresh", "onProgress", "resolver", "signal"];

/** The options after a look at each. */
export interface Given {
    /** The resolvers, none for the public ones; undefined where there is a function. */
    urls: string[] | undefined;
    ask: Resolver | undefined;
    fresh: boolean;
    onProgress: ((progress: Progress) => void) | undefined;
    signal: AbortSignal | undefined;
}

/** Looks at the options. */
export function readOptions(options: CheckOptions): Given {
    if (!isObject(options)) {
        throw invalidOption(`options are an object, not ${kind(options)}`);
    }
    const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
    if (unknown !== undefined) {
        throw invalidOption(`options.${unknown.slice(0, 100)}: there is no such option`);
    }
    const { resolver = [], fresh = false, onProgress, signal } = options;
    if (typeof fresh !== "boolean") {
        throw invalidOption(`options.fresh: true or false, not ${kind(fresh)}`);
    }
    if (onProgress !== undefined && typeof onProgress !== "function") {
        throw invalidOption(`options.onProgress: a function, not ${kind(onProgress)}`);
    }
    if (signal !== undefined && !isSignal(signal)) {
        throw invalidOption(`options.signal: an AbortSignal, not ${kind(signal)}`);
    }
    const given = { fresh, onProgress, signal };
    if (typeof resolver === "function") {
        return { ...given, urls: undefined, ask: resolver };
    }
    const list: unknown = typeof resolver === "string" ? [resolver] : resolver;
    if (!Array.isArray(list)) {
        throw invalidOption(`options.resolver: URLs or a function, not ${kind(resolver)}`);
    }
    // Whoever names resolvers may have a reason to let nobody else know what is checked.
    if (list.length === 0 && options.resolver !== undefined) {
        throw invalidOption("options.resolver: the list is empty");
    }
    if (list.length > MOST_RESOLVERS) {
        throw invalidOption(`options.resolver: more than ${MOST_RESOLVERS} URLs`);
    }
    return { ...given, urls: Array.from(list, resolverUrl), ask: undefined };
}

/** The URL of a resolver. In the clear it is only asked on this machine. */
function resolverUrl(text: unknown): string {
    if (typeof text !== "string") {
        throw invalidOption(`options.resolver: a URL is a string, not ${kind(text)}`);
    }
    let url;
    try {
        url = new URL(text);
    } catch {
        throw invalidOption(`options.resolver: ${text.slice(0, 200)} is no URL`);
    }
    const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isHere)) {
        throw invalidOption(`options.resolver: ${text.slice(0, 200)} does not begin with https://`);
    }
    if (text.includes("#") || url.username !== "" || url.password !== "") {
        throw invalidOption(`options.resolver: ${text.slice(0, 200)} has a name, a password or a fragment`);
    }
    return text;
}

/** The request as JSON. */
export function stringify(request: unknown): string {
    if (!isObject(request)) {
        throw new SentraCheckError("invalid-request", `a request is an object, not ${kind(request)}`);
    }
    let text: string | undefined;
    try {
        text = JSON.stringify(request);
    } catch (cause) {
        throw new SentraCheckError("invalid-request", "the request cannot be written as JSON", { cause });
    }
    if (text === undefined || text.length > LONGEST_REQUEST) {
        const what = text === undefined ? "is nothing as JSON" : `is longer than ${LONGEST_REQUEST} characters`;
        throw new SentraCheckError("invalid-request", `the request ${what}`);
    }
    return text;
}

/** Bytes, also of another frame, where they have other constructors. Those that are detached cannot be read: it throws. */
export function bytesOf(value: unknown): Uint8Array | undefined {
    if (ArrayBuffer.isView(value)) {
        return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    }
    const isBuffer = Object.prototype.toString.call(value) === "[object ArrayBuffer]";
    return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined;
}

/** The bytes of a message: their own, for whoever lent them may write over them or hand them on meanwhile. */
export function messageOf(value: unknown): Uint8Array {
    let bytes;
    try {
        bytes = bytesOf(value);
    } catch (cause) {
        throw new SentraCheckError("invalid-input", "the bytes of the message are detached", { cause });
    }
    if (bytes === undefined) {
        throw new SentraCheckError("invalid-input", `a message is given as bytes, not ${kind(value)}`);
    }
    if (bytes.length > LONGEST_TEXT) {
        throw new SentraCheckError("unreadable", "no message: it is larger than a mail can be");
    }
    return bytes.slice();
}

/** An option that is not of its form. */
function invalidOption(message: string): SentraCheckError {
    return new SentraCheckError("invalid-option", message);
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is object {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an AbortSignal, of this frame or another. */
function isSignal(value: unknown): value is AbortSignal {
    return isObject(value) && "aborted" in value && "addEventListener" in value && typeof value.addEventListener === "function";
}

/** What a value is, for a message. */
export function kind(value: unknown): string {
    if (value === null || value === undefined) {
        return String(value);
    }
    return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
