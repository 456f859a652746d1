// Starts the page. Trunk writes the names of the files to load into this script's own tag (see Trunk.toml);
// they are resolved against this file, so the site works in any folder.
const { js, wasm, ask, report, verify } = document.querySelector("script[data-wasm]").dataset;
const beside = (path) => new URL(path, import.meta.url).href;

// Light or dark as the address says or as it was chosen before, so that nothing flashes; a sandbox may forbid to look.
try {
  const [, asked] = /[?&]theme=(light|dark|auto)\b/.exec(location) ?? [];
  document.documentElement.dataset.theme = asked ?? localStorage.getItem("sentra-check-theme") ?? "system";
} catch {}

// A link that asks for a check needs what comes with one: beside the program, and not after it. What asks goes before
// what shows the answers.
if (/[?&]domain=./.test(location)) {
  preload(ask, "high");
  preload(report, "low");
}

function preload(files, priority) {
  for (const file of files.split(" ")) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", fetchPriority: priority });
    link.href = beside(file);
    document.head.append(link);
  }
}

// The one script that this file starts beside the page, for browsers that want that said (Trusted Types).
const own = { createScriptURL: () => beside("offline.js") };
const trusted = window.trustedTypes?.createPolicy("sentra-check", own) ?? own;

// What verifies signatures is imported when there are any; where that failed, under another name, for a browser may keep
// a failure.
let again = "";
globalThis.sentraVerify = () =>
  import(beside(verify + again)).catch((error) => {
    again += "?";
    throw error;
  });

import(beside(js))
  // The bindings compile while downloading, or, where the server names another MIME type, after it.
  .then((bindings) => bindings.default({ module_or_path: beside(wasm) }))
  .catch((error) => {
    console.error(error);
    document.getElementById("boot-error").hidden = false;
  });

// Once all is quiet: what opens the page without a network. In a frame that is none of its business.
if (self === top) {
  setTimeout(() => navigator.serviceWorker?.register(trusted.createScriptURL("")).catch(() => {}), 5000);
}
