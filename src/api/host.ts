// One check: what the program may ask for, until it is done or is to end.

import type { Host } from "./engine.js";
import { SentraCheckError } from "./error.js";
import { bytesOf, type Given } from "./given.js";
import type { Entry, ErrorCode, Report } from "./types.js";

/** The longest answer that is read: a DNS message has no more. */
const LONGEST_ANSWER = 65_535;

/** The longest answer of a function, in characters of JSON. */
const LONGEST_GIVEN = 1_000_000;

/** Runs a check until it is done, or until it is to end. */
export async function run(given: Given, work: (host: Host) => Promise<string>): Promise<Report> {
    const { signal } = given;
    if (signal?.aborted) {
        throw signal.reason;
    }
    const end = new End();
    let stop!: (reason: unknown) => void;
    const stopped = new Promise<never>((_, reject) => {
        stop = (reason) => {
            reject(reason);
            end.come();
        };
    });
    const onAbort = () => stop(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
        const done = work(hostFor(given, end, stop));
        // Whoever is too late is not heard.
        done.catch(() => {});
        stopped.catch(() => {});
        return JSON.parse(await Promise.race([done.catch(rethrow), stopped]));
    } finally {
        signal?.removeEventListener("abort", onAbort);
        end.come();
    }
}

/** The end of a check. Many wait for it at once, which Node would take for a leak were it an AbortSignal. */
class End {
    isHere = false;
    readonly waiting = new Set<() => void>();

    come(): void {
        this.isHere = true;
        for (const tell of this.waiting) {
            tell();
        }
    }
}

/** What a check that ends in this way may ask for. */
function hostFor(given: Given, end: End, stop: (reason: unknown) => void): Host {
    const ended = new Promise<void>((resolve) => end.waiting.add(resolve));
    return {
        ...idle,
        get: (url, limit) => within(limit, end, (signal) => fetchAnswer(url, given.fresh, signal)).catch(String),
        ask: (name, type, limit) => within(limit, end, async (signal) => wrapped(await given.ask?.(name, type as Entry["type"], signal))),
        pause: (milliseconds) => within(milliseconds, end, () => new Promise<never>(() => {})).catch(() => {}),
        tell: (progress) => {
            if (end.isHere) {
                return;
            }
            // Whoever is told may answer with a promise, and may fail in either way.
            new Promise((resolve) => resolve(given.onProgress?.(JSON.parse(progress)))).catch(stop);
        },
        ended: () => ended,
    };
}

/** What needs no check. */
export const idle: Host = {
    now: () => Date.now() / 1000,
    toAscii: (host) => {
        try {
            return new URL(`http://${host}`).hostname;
        } catch {
            return undefined;
        }
    },
    get: async () => "unreachable",
    ask: async () => null,
    pause: async () => {},
    tell: () => {},
    ended: async () => {},
};

/** Does some work for at most so many milliseconds, and no longer than the check lasts. */
async function within<T>(limit: number, end: End, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onEnd = () => {};
    const over = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject("timeout"), limit);
        onEnd = () => reject("ended");
        end.waiting.add(onEnd);
    });
    try {
        if (end.isHere) {
            throw "ended";
        }
        return await Promise.race([work(controller.signal), over]);
    } finally {
        clearTimeout(timer);
        end.waiting.delete(onEnd);
        controller.abort();
    }
}

/**
 * Asks a resolver: the body, else the status.
 *
 * A GET whose only header of its own is `Accept` needs no preflight (Fetch standard, CORS protocol).
 */
async function fetchAnswer(url: string, fresh: boolean, signal: AbortSignal): Promise<Uint8Array | number | string> {
    const response = await fetch(url, {
        headers: { accept: "application/dns-message" },
        cache: fresh ? "no-store" : "default",
        credentials: "omit",
        mode: "cors",
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal,
    });
    if (response.status !== 200) {
        return response.status;
    }
    // What says that it is longer than any answer is not read.
    if (Number(response.headers.get("content-length")) > LONGEST_ANSWER) {
        return "body";
    }
    return body(response).catch(() => "body");
}

/** The body of an answer; one that goes on is read no further than the longest there can be. */
async function body(response: Response): Promise<Uint8Array | string> {
    const reader = response.body?.getReader();
    const bytes = new Uint8Array(LONGEST_ANSWER);
    let length = 0;
    for (;;) {
        const part = await reader?.read();
        if (part === undefined || part.done) {
            return bytes.subarray(0, length);
        }
        if (length + part.value.length > LONGEST_ANSWER) {
            return "body";
        }
        bytes.set(part.value, length);
        length += part.value.length;
    }
}

/** What a function answered, for the program. */
function wrapped(answer: unknown): Uint8Array | string | null {
    const bytes = bytesOf(answer);
    if (bytes !== undefined) {
        return bytes;
    }
    try {
        const text = JSON.stringify(answer);
        return text.length <= LONGEST_GIVEN ? text : null;
    } catch {
        return null;
    }
}

/** Throws what the program refused as an error of this interface; its message begins with the code. */
export function rethrow(error: unknown): never {
    const [, code, message] = (error instanceof Error && /^(invalid-[a-z]+|unreadable) (.*)$/s.exec(error.message)) || [];
    if (code !== undefined && message !== undefined) {
        throw new SentraCheckError(code as ErrorCode, message);
    }
    throw error;
}
