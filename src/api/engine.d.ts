// What the script of the program offers; `face.rs` has it.

/** What one check can ask of this half. */
export interface Host {
    now(): number;
    toAscii(host: string): string | undefined;
    get(url: string, limit: number): Promise<Uint8Array | number | string>;
    ask(name: string, type: string, limit: number): Promise<Uint8Array | string | null>;
    pause(milliseconds: number): Promise<void>;
    tell(progress: string): void;
    ended(): Promise<void>;
}

/** Starts the program. */
export default function start(options: { module_or_path: Response | ArrayBuffer | Uint8Array }): Promise<unknown>;

/** Checks a request. */
export function check(host: Host, request: string, resolvers: string[] | undefined, tells: boolean): Promise<string>;

/** Reads a rejection. */
export function explainBounce(host: Host, text: string): string;
