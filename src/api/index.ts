// The JavaScript half of the interface: what others import.
//
// What goes to the program and what comes back is JSON, so that no object of somebody else's is ever
// inside it. The types beside this file are made from those of the engine.

import { SentraCheckError } from "./error.js";
import { isObject, kind, LONGEST_TEXT, messageOf, readOptions, stringify } from "./given.js";
import { idle, rethrow, run } from "./host.js";
import { load } from "./program.js";
import type { Entry, Explanation, Progress, Report, Request } from "./types.js";

export { SentraCheckError } from "./error.js";
export type * from "./types.js";

/** What is checked: a domain, and whatever else is known. A report's own `request` can be checked again. */
export type CheckRequest = Pick<Request, "domain"> & Partial<Omit<Request, "domain">>;

/** An answer of one's own; only its outcome is needed. */
export type GivenAnswer = Pick<Entry, "outcome"> & Partial<Omit<Entry, "name" | "type">>;

/**
 * Answers one question: a DNS message as bytes (RFC 1035 §4), or an answer as reports have them.
 *
 * What it throws, what is no answer and what takes longer than five seconds is a lookup that failed,
 * never a record that is missing. The signal is aborted when nobody waits for the answer any more.
 */
export type Resolver = (
    name: string,
    type: Entry["type"],
    signal: AbortSignal,
) => Uint8Array | ArrayBuffer | GivenAnswer | Promise<Uint8Array | ArrayBuffer | GivenAnswer>;

/** How a check is done. */
export interface CheckOptions {
    /** URLs of resolvers (RFC 8484) in the order of preference, or a function; public resolvers without it. */
    resolver?: string | readonly string[] | Resolver | undefined;
    /** Passes by the HTTP cache. */
    fresh?: boolean | undefined;
    /** Is told how far the check is. What it throws ends the check. */
    onProgress?: ((progress: Progress) => void) | undefined;
    /** Ends the check: nothing more is asked, and the promise is rejected with the signal's reason. */
    signal?: AbortSignal | undefined;
}

/** How a message is verified. */
export interface MessageOptions extends CheckOptions {
    /** What is known besides; it outranks what the message says. */
    request?: Partial<CheckRequest> | undefined;
}

/**
 * Checks a domain.
 *
 * The report is what the command line prints with `--json`.
 */
export async function check(request: CheckRequest, options: CheckOptions = {}): Promise<Report> {
    const given = readOptions(options);
    const text = stringify(request);
    return run(given, async (host) => {
        const engine = await load("engine");
        return engine.check(host, text, given.urls, given.onProgress !== undefined);
    });
}

/**
 * Verifies the signatures of a message as it was received, and checks its sender.
 *
 * The report is what the command line prints with `--message FILE --json`. What verifies is a program
 * of its own, loaded with the first call. The hashes of a large message take a while: call this in a
 * worker where nothing may wait.
 */
export async function verifyMessage(bytes: Uint8Array | ArrayBuffer, options: MessageOptions = {}): Promise<Report> {
    const { request = {}, ...others } = { ...options };
    const given = readOptions(isObject(options) ? others : options);
    const text = stringify(request);
    const message = messageOf(bytes);
    return run(given, async (host) => {
        const engine = await load("verify");
        return engine.verifyMessage(host, message, text, given.urls, given.onProgress !== undefined);
    });
}

/**
 * Explains a rejection, or a message that came back: who refused, why, whose turn it is, and what to check.
 *
 * Nothing is asked; `check(explanation.request)` asks.
 */
export async function explainBounce(text: string): Promise<Explanation> {
    if (typeof text !== "string") {
        throw new SentraCheckError("invalid-input", `a rejection is a string, not ${kind(text)}`);
    }
    if (text.length > LONGEST_TEXT) {
        throw new SentraCheckError("unreadable", "neither a rejection nor a message: it is larger than a mail can be");
    }
    const { explainBounce } = await load("engine");
    try {
        return JSON.parse(explainBounce(idle, text));
    } catch (error) {
        return rethrow(error);
    }
}
