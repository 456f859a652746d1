// What the declarations allow, and what they do not: compiled with `--strict`, never run.

import {
    check,
    explainBounce,
    SentraCheckError,
    verifyMessage,
    type CheckRequest,
    type ErrorCode,
    type Finding,
    type Report,
    type Resolver,
} from "sentra-check";

const resolver: Resolver = async (name, type, signal) => {
    if (type !== "TXT" || signal.aborted) {
        return { outcome: "no-data" };
    }
    return name.startsWith("_dmarc.")
        ? { outcome: { failed: "timeout" } }
        : { outcome: { records: [{ txt: ["v=spf1 ", "-all"] }] }, ttl: 300 };
};
const bytes: Resolver = () => new Uint8Array(12);

export async function use(domain: string): Promise<string> {
    const request: CheckRequest = { domain, selectors: ["s1"], "mail-from": "anna@shop.example" };
    const report: Report = await check(request, {
        resolver,
        signal: AbortSignal.timeout(1000),
        onProgress: ({ needed, answered, latest }) => console.log(needed - answered, latest?.name ?? ""),
    });
    const again: Report = await check(report.request, { resolver: bytes });
    await check({ domain }, { resolver: ["https://dns.example/dns-query"], fresh: true });

    const outcome: "accept" | "at-risk" | "reject" | "unknown" = report.gateways.sentraguard.outcome;
    const codes: Finding["code"][] = again.findings.map(({ code }) => code);
    const text: string | null = report.gateways.sentraguard.text;
    const result: "pass" | "fail" | "none" | "permerror" | "temperror" | null = report.dmarc.result;
    const lines = report.fixes.map((fix): string => fix["zone-line"]);

    const { bounce, request: asked } = await explainBounce("550 5.7.26");
    const kind = bounce?.kind ?? "not recognised";
    if (asked !== null) {
        await check(asked);
    }
    const verified: Report = await verifyMessage(new Uint8Array(1), { request: { ip: "192.0.2.1" } });
    const results: ("pass" | "fail" | "policy" | "neutral" | "permerror" | "temperror" | "none")[] = [
        ...verified.dkim.signatures.map((signature) => signature.result),
    ];
    const none = results.find((result) => result === "none") satisfies Report["dkim"]["signatures"][number]["result"] | undefined;
    const signatures = verified.dkim.signatures.map((signature): string => signature.result);
    return [...signatures, outcome, text, result, kind, ...codes, ...lines].join();
}

export function sort(error: unknown): ErrorCode | undefined {
    return error instanceof SentraCheckError ? error.code : undefined;
}

// @ts-expect-error: a domain is needed
check({});
// @ts-expect-error: there is no such field
check({ domain: "shop.example", mailFrom: "anna@shop.example" });
// @ts-expect-error: there is no such option
check({ domain: "shop.example" }, { resolvers: [] });
// @ts-expect-error: a failure has to be one of those that there are
check({ domain: "shop.example" }, { resolver: () => ({ outcome: { failed: "perhaps" } }) });
// @ts-expect-error: a rejection is a text
explainBounce(new Uint8Array(1));
// @ts-expect-error: a message is bytes
verifyMessage("From: anna@shop.example");
// @ts-expect-error: there is no such code
export const code: Finding["code"] = "spf-does-not-exist";
