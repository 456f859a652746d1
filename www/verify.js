// Verifies the signatures of a message. The page imports this file when there are any; it runs again as a worker, which
// does the work while the page stays alive. Where a page may have no worker, as in a frame without an origin, short
// messages are verified here.
//
// The build puts the script of the module (src/verify_module.rs) into this file, and the module beside it.
import init, { Message } from "./sentra-check-verify.js";

const OWN = import.meta.url;
const MODULE = OWN.replace(/\.js\?*$/, ".wasm");

// Bytes of a message that the page itself verifies: no more than it hashes between two frames or three.
const LIMIT_WITHOUT_WORKER = 2 * 1024 * 1024;

// Milliseconds of silence after which a worker is taken to have been ended: while it loads the module, then at work.
const PATIENCE = { loading: 60_000, working: 10_000 };

const isWorker = typeof WorkerGlobalScope === "function" && self instanceof WorkerGlobalScope;

// Why signatures could not be verified; `src/app/verification.rs` has a sentence for each.
const [NOT_LOADED, STOPPED, TOO_LARGE, GONE] = ["not-loaded", "stopped", "too-large", "gone"];

async function load() {
  try {
    const response = await fetch(MODULE);
    if (!response.ok) throw new Error(`${MODULE}: ${response.status}`);
    const isNamed = response.headers.get("Content-Type") === "application/wasm";
    await init({ module_or_path: isNamed ? response : await response.arrayBuffer() });
  } catch (error) {
    console.info(error);
    throw NOT_LOADED;
  }
}

// The bytes of what was given: a file, or an array of bytes.
async function bytesOf(given) {
  if (!(given instanceof Blob)) return given;
  try {
    return new Uint8Array(await given.arrayBuffer());
  } catch {
    throw GONE;
  }
}

// Begins with a message. `tell` is told how many of its bytes are hashed. `first` becomes what can be said without any
// answer; `step` says what verification comes to with these answers, at this time; `close` ends all work.
export function open(given, now, tell) {
  let isClosed = false;
  let end = () => {};
  const session = { first: undefined };
  session.close = () => {
    isClosed = true;
    end();
  };
  const told = (hashed) => isClosed || tell(hashed);
  const ended = (by) => (end = by);
  const work = inWorker(given, now, told, session, ended).catch((reason) => {
    if (reason !== undefined) throw reason;
    return here(given, told);
  });
  // Whoever waits for it hears of a failure.
  work.catch(() => {});
  session.step = async (answers) => (await work)(answers, now);
  return session;
}

// Verifies in the page.
async function here(given, tell) {
  if ((given.size ?? given.length) > LIMIT_WITHOUT_WORKER) throw TOO_LARGE;
  const bytes = await bytesOf(given);
  await load();
  return guarded(() => {
    const message = new Message(bytes, tell);
    return async (answers, now) => guarded(() => message.verify(answers, now));
  });
}

// Whatever stops the module, it cannot go on.
function guarded(work) {
  try {
    return work();
  } catch (error) {
    console.info(error);
    throw STOPPED;
  }
}

// Verifies in a worker. Fails without a reason where there can be none.
function inWorker(given, now, tell, session, ended) {
  return new Promise((resolve, reject) => {
    let worker, timer, settle, isReady = false;
    const end = (reason) => {
      clearTimeout(timer);
      worker?.terminate();
      worker = undefined;
      reject(reason);
      settle?.reject(reason);
    };
    const wait = (patience) => {
      clearTimeout(timer);
      timer = setTimeout(() => end(STOPPED), patience);
    };
    // Every request of the worker is answered before the next.
    const ask = (message, transfer = []) => new Promise((resolve, reject) => {
      if (!worker) throw STOPPED;
      settle = { resolve, reject };
      wait(PATIENCE.working);
      worker.postMessage(message, transfer);
    });
    const take = {
      async ready() {
        isReady = true;
        clearTimeout(timer);
        try {
          const bytes = await bytesOf(given);
          // A text stays with the page for another check; what was read of a file is nobody else's.
          session.first = await ask({ bytes, now }, [bytes.buffer]);
          resolve((answers, now) => ask({ answers, now }));
        } catch (reason) {
          end(reason);
        }
      },
      hashed(count) {
        wait(PATIENCE.working);
        tell(count);
      },
      step(step) {
        clearTimeout(timer);
        settle.resolve(step);
      },
      failed: end,
    };
    try {
      worker = new Worker(policy ? policy.createScriptURL(OWN) : OWN, { type: "module" });
    } catch {
      end();
      return;
    }
    ended(() => end(STOPPED));
    worker.onerror = (event) => {
      event.preventDefault();
      end(isReady ? STOPPED : undefined);
    };
    worker.onmessage = ({ data: [what, value] }) => take[what](value);
    wait(PATIENCE.loading);
  });
}

// What the worker does.
function serve() {
  let message;
  const tell = (hashed) => postMessage(["hashed", hashed]);
  onmessage = ({ data: { bytes, answers = "[]", now } }) => {
    try {
      if (bytes) message = new Message(bytes, tell);
      postMessage(["step", message.verify(answers, now)]);
    } catch (error) {
      console.info(error);
      postMessage(["failed", STOPPED]);
    }
  };
  load().then(
    () => postMessage(["ready"]),
    (reason) => postMessage(["failed", reason]),
  );
}

// The page may start no script but this one (`trusted-types` in index.html).
function makePolicy() {
  try {
    return globalThis.trustedTypes?.createPolicy("sentra-check-worker", {
      createScriptURL(url) {
        if (url === OWN) return url;
        throw new TypeError(url);
      },
    });
  } catch {
    // Whoever serves the page with a policy of their own may not allow it; then there is no worker.
    return undefined;
  }
}

const policy = isWorker ? undefined : makePolicy();
if (isWorker) serve();
