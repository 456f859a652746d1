// What the script of the program with the cryptography offers; `face.rs` has it.

import type { Host } from "./engine.js";

export { default } from "./engine.js";

/** Verifies a message and checks its sender. */
export function verifyMessage(
    host: Host,
    bytes: Uint8Array,
    request: string,
    resolvers: string[] | undefined,
    tells: boolean,
): Promise<string>;
