// What the JavaScript interface must do, the same in Chromium and in Node.
//
// `run` gives the failures, a line each, with how many trials there were.

/** The text of a rejection. */
const REJECTION =
    "Your message from anna@twospf.example has been rejected. Your email address or domain has been blocked by our spam policy.";

/** The codes of record types, for messages of our own. */
const TYPES = { A: 1, NS: 2, CNAME: 5, PTR: 12, MX: 15, TXT: 16, AAAA: 28, SPF: 99 };

/** Fails where a condition does not hold. */
function ensure(condition, what) {
    if (!condition) {
        throw new Error(what);
    }
}

/** Fails where two values are not the same as JSON. */
function same(found, expected, what) {
    const [left, right] = [found, expected].map((value) => JSON.stringify(value));
    ensure(left === right, `${what}: ${left?.slice(0, 300)} and not ${right?.slice(0, 300)}`);
}

/** What a promise is rejected with. */
async function rejection(promise) {
    return promise.then(
        (value) => {
            throw new Error(`it gave ${JSON.stringify(value)?.slice(0, 100)}`);
        },
        (error) => error,
    );
}

/** A function that answers from a report. */
function replay(report) {
    const answers = new Map(report.snapshot.map(({ name, type, ...answer }) => [`${name} ${type}`, answer]));
    return (name, type) => answers.get(`${name} ${type}`) ?? { outcome: "nx-domain" };
}

/** A DNS query (RFC 1035 §4.1). */
function query(name, type) {
    const labels = name.split(".").flatMap((label) => [label.length, ...new TextEncoder().encode(label)]);
    return Uint8Array.from([0, 0, 1, 32, 0, 1, 0, 0, 0, 0, 0, 0, ...labels, 0, 0, TYPES[type], 0, 1]);
}

/** A function that answers with the bytes that a resolver sends. */
function wire(url) {
    return async (name, type, signal) => {
        const text = btoa(String.fromCharCode(...query(name, type)));
        const dns = text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        const response = await fetch(`${url}?dns=${dns}`, { headers: { accept: "application/dns-message" }, signal });
        return response.arrayBuffer();
    };
}

/** The report without what differs from one moment to the next. */
function still(report) {
    const snapshot = report.snapshot.map(({ ttl, resolver, ...entry }) => entry);
    return { ...report, snapshot };
}

/** How the question for a name was answered. */
function outcome(report, name) {
    return report.snapshot.find((entry) => entry.name === name && entry.type === "TXT")?.outcome;
}

/** The trials; each is given the interface and a resolver of the lab. */
const TRIALS = {
    async "a report comes from the resolver"({ check, resolver, now }) {
        const report = await check({ domain: "twospf.example", now }, { resolver });
        same(report.gateways.sentraguard.outcome, "reject", "outcome");
        ensure(report.findings.some(({ code }) => code === "spf-multiple-records"), "no finding");
        ensure(report.fixes.every(({ proven }) => proven), "a fix is not proven");
        const [first] = report.snapshot;
        same(first.resolver, resolver, "resolver");
    },

    async "whatever is typed for a domain is understood"({ check }) {
        const nothing = () => ({ outcome: "nx-domain" });
        const domain = async (domain) => (await check({ domain }, { resolver: nothing })).domain;
        same(await domain("bücher.example"), "xn--bcher-kva.example", "domain");
        same(await domain("Anna <anna@Shop.example>"), "shop.example", "domain");
        const report = await check({ domain: "shop.example" }, { resolver: nothing });
        ensure(Math.abs(report.request.now - Date.now() / 1000) < 60, "the clock is not read");
    },

    async "progress is told"({ check, resolver }) {
        const told = [];
        const report = await check({ domain: "good.example" }, { resolver, onProgress: (progress) => told.push(progress) });
        same(told[0].latest, null, "first");
        ensure(told.length > 2 && told[0].needed > 3 && told[0].answered === 0, "too little is told");
        ensure(told.every(({ answered, needed }) => answered <= needed), "more is answered than needed");
        const last = told.at(-1);
        const names = report.snapshot.map(({ name }) => name);
        ensure(names.includes(last.latest.name) && last.answered > 3, "the last answer is not in the report");
    },

    async "progress that throws ends the check with that"({ check, resolver, alive }) {
        const error = new RangeError("enough");
        const onProgress = () => {
            throw error;
        };
        ensure((await rejection(check({ domain: "good.example" }, { resolver, onProgress }))) === error, "another error");
        await alive();
    },

    async "a function answers as a resolver does, in either form"({ check, resolver, now }) {
        for (const domain of ["good.example", "twospf.example", "deep.example", "revoked.example"]) {
            const request = { domain, selectors: ["s1"], now };
            const asked = await check(request, { resolver });
            const replayed = await check(asked.request, { resolver: replay(asked) });
            same(replayed, asked, `${domain}, replayed`);
            const bytes = await check(request, { resolver: wire(resolver) });
            same(still(bytes).gateways, still(asked).gateways, `${domain}, as bytes`);
            same(still(bytes).findings, still(asked).findings, `${domain}, as bytes`);
        }
    },

    async "a function that fails is never taken for a missing record"({ check, resolver, alive, now }) {
        const report = await check({ domain: "good.example", now }, { resolver });
        const cycle = {};
        cycle.cycle = cycle;
        const hostile = {
            get outcome() {
                throw new Error("no");
            },
        };
        const garbage = [undefined, null, 5, "x", {}, [], cycle, hostile, 10n, Symbol("a"), () => 1, { outcome: 7 },
            { outcome: { records: [{ a: "192.0.2.1" }] } }, { outcome: { records: "v=spf1" } }, new Uint8Array(3),
            new Uint8Array(70_000), new DataView(new ArrayBuffer(20)), "x".repeat(2_000_000), new Date(), new Map()];
        for (const value of garbage) {
            const what = typeof value === "symbol" ? "a symbol" : Object.prototype.toString.call(value);
            const failed = await check({ domain: "good.example", now }, { resolver: () => value });
            same(failed.gateways.sentraguard.outcome, "unknown", what);
            same(outcome(failed, "good.example"), { failed: "malformed" }, what);
            ensure(failed.findings.every(({ code }) => !code.endsWith("-missing")), `${what}: something is missing`);
        }
        const broken = [
            () => {
                throw new Error("no");
            },
            async () => {
                throw undefined;
            },
            () => Promise.reject(null),
        ];
        for (const ask of broken) {
            const failed = await check({ domain: "good.example", now }, { resolver: ask });
            same(failed.gateways.sentraguard.outcome, "unknown", "outcome");
            same(outcome(failed, "good.example"), { failed: "unreachable" }, "a function that throws");
            ensure(failed.findings.every(({ code }) => !code.endsWith("-missing")), "something is missing");
        }
        // One question fails, and the report is otherwise as it was.
        const known = replay(report);
        const one = (name, type) => {
            if (name === "_dmarc.good.example") {
                throw new Error("no");
            }
            return known(name, type);
        };
        const partly = await check({ domain: "good.example", now }, { resolver: one });
        same(partly.spf, report.spf, "SPF");
        same(partly.dmarc.result, "temperror", "DMARC");
        await alive();
    },

    async "a function that hangs is given up"({ check, resolver, now }) {
        const report = await check({ domain: "good.example", now }, { resolver });
        const known = replay(report);
        let given;
        const hangs = (name, type, signal) => {
            if (name === "_dmarc.good.example") {
                given = signal;
                return new Promise(() => {});
            }
            return known(name, type);
        };
        const failed = await check({ domain: "good.example", now }, { resolver: hangs });
        same(outcome(failed, "_dmarc.good.example"), { failed: "timeout" }, "DMARC");
        ensure(given.aborted, "the function is not told");
    },

    async "a signal ends a check at once, with its reason"({ check, alive, resolver }) {
        const signals = [];
        let controller = new AbortController();
        const hangs = (name, type, signal) => {
            signals.push(signal);
            return new Promise(() => {});
        };
        const reason = { because: "enough" };
        const checked = check({ domain: "good.example" }, { resolver: hangs, signal: controller.signal });
        while (signals.length === 0) {
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        const asked = signals.length;
        const before = performance.now();
        controller.abort(reason);
        ensure((await rejection(checked)) === reason, "another reason");
        ensure(performance.now() - before < 500, "it took long");
        await new Promise((resolve) => setTimeout(resolve, 50));
        ensure(signals.length === asked, "it asked on");
        ensure(signals.every((signal) => signal.aborted), "the function is not told");

        controller = new AbortController();
        controller.abort(reason);
        ensure((await rejection(check({ domain: "good.example" }, { resolver: hangs, signal: controller.signal }))) === reason, "another reason");
        ensure(signals.length === asked, "it asked all the same");

        const late = await rejection(check({ domain: "good.example" }, { resolver: hangs, signal: AbortSignal.timeout(30) }));
        same(late.name, "TimeoutError", "name");

        // What is fetched is aborted too.
        const { fetch } = globalThis;
        const fetched = [];
        globalThis.fetch = (url, options) => {
            if (String(url).includes("?dns=")) {
                fetched.push(options.signal);
                return new Promise(() => {});
            }
            return fetch(url, options);
        };
        try {
            controller = new AbortController();
            const onProgress = () => controller.abort(reason);
            const ended = check({ domain: "good.example" }, { resolver, signal: controller.signal, onProgress });
            ensure((await rejection(ended)) === reason, "another reason");
            await new Promise((resolve) => setTimeout(resolve, 20));
            ensure(fetched.every((signal) => signal.aborted), "a fetch goes on");
        } finally {
            globalThis.fetch = fetch;
        }
        await alive();
    },

    async "progress that is told to a function that promises, and fails, ends the check with that"({ check }) {
        const error = new RangeError("enough");
        const onProgress = async () => {
            throw error;
        };
        const resolver = () => new Promise(() => {});
        ensure((await rejection(check({ domain: "good.example" }, { resolver, onProgress }))) === error, "another error");
    },

    async "a signal that is not used leaves nothing behind"({ check }) {
        const controller = new AbortController();
        let listeners = 0;
        const { signal } = controller;
        for (const [name, step] of [["addEventListener", 1], ["removeEventListener", -1]]) {
            const method = signal[name].bind(signal);
            signal[name] = (...parameters) => {
                listeners += step;
                method(...parameters);
            };
        }
        await check({ domain: "good.example" }, { resolver: () => ({ outcome: "no-data" }), signal });
        same(listeners, 0, "listeners");
    },

    async "a fetch that is broken is a resolver that fails"({ check, resolver, alive }) {
        const { fetch } = globalThis;
        const broken = [
            () => ({}),
            () => {
                throw new Error("no");
            },
            () => undefined,
            async () => ({ status: 200 }),
            async () => ({ status: 200, headers: new Headers(), arrayBuffer: () => "x" }),
            async () => new Response("x", { status: 429 }),
        ];
        for (const answer of broken) {
            globalThis.fetch = answer;
            try {
                const report = await check({ domain: "good.example" }, { resolver });
                same(report.gateways.sentraguard.outcome, "unknown", String(answer));
            } finally {
                globalThis.fetch = fetch;
            }
        }
        await alive();
    },

    async "of an answer without an end no more is read than of the longest"({ check, resolver, alive }) {
        const { fetch } = globalThis;
        let pulled = 0;
        globalThis.fetch = async () => {
            const pull = (controller) => {
                pulled += 1;
                ensure(pulled < 10_000, "it is read for ever");
                controller.enqueue(new Uint8Array(10_000));
            };
            return new Response(new ReadableStream({ pull }));
        };
        try {
            const report = await check({ domain: "good.example" }, { resolver });
            same(outcome(report, "good.example"), { failed: "malformed" }, "outcome");
            ensure(pulled < report.snapshot.length * 12, `${pulled} parts`);
        } finally {
            globalThis.fetch = fetch;
        }
        await alive();
    },

    async "a resolver may be named by its template"({ check, resolver, now }) {
        const report = await check({ domain: "twospf.example", now }, { resolver: `${resolver}{?dns}` });
        same(report.gateways.sentraguard.outcome, "reject", "outcome");
    },

    async "nobody to ask is said"({ check, closed }) {
        const report = await check({ domain: "good.example" }, { resolver: [closed] });
        same(report.gateways.sentraguard.outcome, "unknown", "outcome");
        ensure(report.findings.some(({ code }) => code === "dns-resolver-unreachable"), "no finding");
    },

    async "the next resolver is asked where one fails"({ check, closed, resolver }) {
        const report = await check({ domain: "twospf.example" }, { resolver: [closed, resolver], fresh: true });
        same(report.gateways.sentraguard.outcome, "reject", "outcome");
    },

    async "checks do not disturb each other"({ check, resolver, now }) {
        const domains = ["good.example", "twospf.example", "deep.example", "good.example"];
        const all = (resolver) => Promise.all(domains.map((domain) => check({ domain, now }, { resolver })));
        const reports = await all(resolver);
        for (const [index, domain] of domains.entries()) {
            const alone = await check({ domain, now }, { resolver: replay(reports[index]) });
            same(alone, reports[index], domain);
        }
    },

    async "a rejection is explained, and asks for a check"({ check, explainBounce, resolver }) {
        const { bounce, message, request } = await explainBounce(REJECTION);
        same([bounce.gateway, bounce.kind, bounce.domain], ["sentraguard", "sender-blocked", "twospf.example"], "bounce");
        same(message, null, "message");
        const report = await check(request, { resolver });
        same(report.gateways.sentraguard.error, "sender-blocked", "error");
        same(report.bounce, bounce, "bounce");
        const nothing = await explainBounce("the moon is in the wrong house");
        same([nothing.bounce.kind, nothing.request], [null, null], "an unknown text");
        const header = await explainBounce("From: anna@shop.example\nSubject: x\n\n");
        same(header.message.from, ["anna@shop.example"], "from");
    },

    async "a message is verified, and its sender checked"({ verifyMessage, now }) {
        const text = "Return-Path: <anna@shop.example>\r\nDKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s9; h=from; " +
            "bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=YQ==\r\nFrom: Anna <anna@shop.example>\r\n\r\n";
        const asked = [];
        const resolver = (name) => {
            asked.push(name);
            return { outcome: "nx-domain" };
        };
        const told = [];
        const onProgress = (progress) => told.push(progress);
        const bytes = new TextEncoder().encode(text);
        const report = await verifyMessage(bytes, { request: { now, ip: "192.0.2.1" }, resolver, onProgress });
        const [{ domain, selector, result, reason }] = report.dkim.signatures;
        same([domain, selector, result, reason], ["shop.example", "s9", "permerror", "key-missing"], "signature");
        same([report.domain, report.request.ip, report.request.now], ["shop.example", "192.0.2.1", now], "request");
        ensure(asked.includes("s9._domainkey.shop.example") && told.length > 1, "the key is not asked for");
        same(await verifyMessage(bytes.buffer, { request: report.request, resolver }), report, "as a buffer");
        // What becomes of the bytes while the program is fetched or asks is nothing to it.
        const lent = bytes.slice();
        const verified = verifyMessage(lent, { request: report.request, resolver });
        lent.fill(0);
        same(await verified, report, "bytes that are written over");
        const controller = new AbortController();
        const ended = verifyMessage(bytes, { resolver: () => new Promise(() => {}), signal: controller.signal });
        setTimeout(() => controller.abort("enough"), 20);
        same(await rejection(ended), "enough", "reason");
    },

    async "bad arguments are refused in words"({ check, explainBounce, verifyMessage, SentraCheckError, alive }) {
        const good = { domain: "good.example" };
        const message = new TextEncoder().encode("From: anna@good.example\nDate: Sun, 22 Nov 2026 10:00:00 +0000\n\nHello\n");
        const nobody = new TextEncoder().encode("Subject: hello\nDate: Sun, 22 Nov 2026 10:00:00 +0000\n\nHello\n");
        const gone = new Uint8Array(10);
        structuredClone(gone, { transfer: [gone.buffer] });
        const cycle = { domain: "good.example" };
        cycle.cycle = cycle;
        let deep = [];
        for (let depth = 0; depth < 100_000; depth += 1) {
            deep = [deep];
        }
        const bad = [
            ["invalid-request", () => check(), "object"],
            ["invalid-request", () => check(null), "object"],
            ["invalid-request", () => check("good.example"), "object"],
            ["invalid-request", () => check([good]), "object"],
            ["invalid-request", () => check(() => good), "object"],
            ["invalid-request", () => check({}), "domain"],
            ["invalid-request", () => check({ domain: 5 }), "domain"],
            ["invalid-request", () => check({ domain: "" }), "domain"],
            ["invalid-request", () => check({ domain: "good" }), "domain"],
            ["invalid-request", () => check({ domain: "192.0.2.1" }), "IP address"],
            ["invalid-request", () => check({ domain: `${"a".repeat(300)}.example` }), "longer"],
            ["invalid-request", () => check({ domain: "\u0000\uD800.example" }), "request"],
            ["invalid-request", () => check({ ...good, mailFrom: "a@b.example" }), "mailFrom"],
            ["invalid-request", () => check({ ...good, ip: "me" }), "request.ip"],
            ["invalid-request", () => check({ ...good, ip: {} }), "request.ip"],
            ["invalid-request", () => check({ ...good, selectors: "s1" }), "request.selectors"],
            ["invalid-request", () => check({ ...good, selectors: [5] }), "request.selectors[0]"],
            ["invalid-request", () => check({ ...good, selectors: Array(1000).fill("s") }), "more than 100"],
            ["invalid-request", () => check({ ...good, helo: "x".repeat(2_000_000) }), "longer"],
            ["invalid-request", () => check({ ...good, now: 1e300 }), "request.now"],
            ["invalid-request", () => check({ ...good, now: 1n }), "JSON"],
            ["invalid-request", () => check({ ...good, message: deep }), "request"],
            ["invalid-request", () => check({ ...good, bounce: { kind: "odd" } }), "request.bounce"],
            ["invalid-request", () => check(cycle), "JSON"],
            ["invalid-request", () => check({ toJSON: () => 5 }), "request"],
            ["invalid-request", () => check({ toJSON: () => undefined }), "JSON"],
            ["invalid-option", () => check(good, null), "object"],
            ["invalid-option", () => check(good, 5), "object"],
            ["invalid-option", () => check(good, { resolvers: [] }), "resolvers"],
            ["invalid-option", () => check(good, { fresh: "yes" }), "fresh"],
            ["invalid-option", () => check(good, { onProgress: 5 }), "onProgress"],
            ["invalid-option", () => check(good, { signal: {} }), "signal"],
            ["invalid-option", () => check(good, { resolver: 5 }), "resolver"],
            ["invalid-option", () => check(good, { resolver: {} }), "resolver"],
            ["invalid-option", () => check(good, { resolver: [5] }), "resolver"],
            ["invalid-option", () => check(good, { resolver: [] }), "empty"],
            ["invalid-option", () => check(good, { resolver: "dns" }), "no URL"],
            ["invalid-option", () => check(good, { resolver: "http://dns.example/" }), "https"],
            ["invalid-option", () => check(good, { resolver: "file:///etc/passwd" }), "https"],
            ["invalid-option", () => check(good, { resolver: "https://a:b@dns.example/" }), "password"],
            ["invalid-option", () => check(good, { resolver: Array(100).fill("https://dns.example/") }), "more than"],
            ["invalid-input", () => explainBounce(), "undefined"],
            ["invalid-input", () => explainBounce(new Uint8Array(5)), "object"],
            ["unreadable", () => explainBounce(""), "nothing"],
            ["unreadable", () => explainBounce("%PDF-1.7"), "PDF"],
            ["unreadable", () => explainBounce("\u0000\u0001".repeat(1000)), "no text"],
            ["invalid-input", () => verifyMessage(), "undefined"],
            ["invalid-input", () => verifyMessage("From: anna@good.example"), "string"],
            ["invalid-input", () => verifyMessage([1, 2]), "list"],
            ["invalid-input", () => verifyMessage(gone), "detached"],
            ["invalid-input", () => verifyMessage(gone.buffer), "detached"],
            ["unreadable", () => verifyMessage(new Uint8Array(0)), "nothing"],
            ["unreadable", () => verifyMessage(new TextEncoder().encode("550 5.7.26")), "header"],
            ["invalid-request", () => verifyMessage(nobody), "domain"],
            ["invalid-request", () => verifyMessage(message, { request: 5 }), "object"],
            ["invalid-request", () => verifyMessage(message, { request: { domain: "x" } }), "domain"],
            ["invalid-option", () => verifyMessage(message, null), "object"],
            ["invalid-option", () => verifyMessage(message, { progress: 1 }), "progress"],
        ];
        for (const [code, call, words] of bad) {
            const error = await rejection(call());
            ensure(error instanceof SentraCheckError && error instanceof Error, `${call} gave ${error}`);
            same([error.name, error.code], ["SentraCheckError", code], String(call));
            ensure(error.message.includes(words) && error.message.length < 400, `${call}: ${error.message}`);
        }
        await alive();
    },
};

/** Runs all trials. */
export async function run(api, settings) {
    const failures = [];
    const alive = async () => {
        const report = await api.check({ domain: "twospf.example" }, { resolver: settings.resolver });
        same(report.gateways.sentraguard.outcome, "reject", "afterwards");
    };
    for (const [name, trial] of Object.entries(TRIALS)) {
        try {
            await trial({ ...api, ...settings, alive });
        } catch (error) {
            failures.push(`${name}: ${error?.message ?? error}`);
        }
    }
    return { trials: Object.keys(TRIALS).length, failures };
}
