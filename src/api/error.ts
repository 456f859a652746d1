// Errors.

import type { ErrorCode } from "./types.js";

/** Why a function gave no result. A lookup that fails is none of these: it is part of the report. */
export class SentraCheckError extends Error {
    override readonly name = "SentraCheckError";
    /** The reason, for programs. */
    readonly code: ErrorCode;

    constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
        super(message, options);
        this.code = code;
    }
}
