// Starts the page. The build writes the names of the files to load into this script's own tag (see Trunk.toml);
// they are resolved against this file, so the site works in any folder.
const { js, wasm, ask, report, verify, languages } = document.querySelector("script[data-wasm]").dataset;
const beside = (path) => new URL(path, import.meta.url).href;

const page = document.documentElement.dataset;

// Light or dark as the address says or as it was chosen before, so that nothing flashes; a sandbox may forbid to look.
let chosen;
try {
  const [, asked] = /[?&]theme=(light|dark|auto)\b/.exec(location) ?? [];
  page.theme = asked ?? localStorage.getItem("sentra-check-theme") ?? "system";
  chosen = localStorage.getItem("sentra-check-language");
} catch {}

// The language of the address, of an earlier choice or of the browser, whichever there are words in. Where there is none,
// the settings decide, which are not there yet.
const [, asked] = /^.*[?&]lang=([\w-]+)/.exec(location) ?? [];
const known = languages.split(" ");
const wishes = [asked, chosen, ...navigator.languages].map((wish) => wish?.toLowerCase().split(/[-_]/)[0]);
const language = wishes.find((wish) => known.includes(wish));
if (language) {
  page.language = language;
  preload(`texts/${language}.ftl`, "auto");
}

// What stands below what a link leads to comes with it, for it would only be pushed away.
if (/#.|[?&]domain=./.test(location)) document.querySelector("footer")?.remove();

// A link that asks for a check needs what comes with one: beside the program, and not after it. What asks goes before
// what shows the answers.
if (/[?&]domain=./.test(location)) {
  preload(ask, "high");
  preload(report, "low");
  if (language) preload(`texts/${language}-report.ftl`, "low");
}

// Whether the clipboard may be read once somebody presses for it; in a frame only where the browser says so.
if (navigator.clipboard?.readText && (document.featurePolicy?.allowsFeature("clipboard-read") ?? self === top)) page.paste = "";

function preload(files, priority) {
  for (const file of files.split(" ").filter(Boolean)) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", fetchPriority: priority });
    link.href = beside(file);
    document.head.append(link);
  }
}

// The one script that this file starts beside the page, for browsers that want that said (Trusted Types).
const own = { createScriptURL: (lang) => beside(`offline.js?lang=${lang}`) };
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
  const start = () => navigator.serviceWorker?.register(trusted.createScriptURL(document.documentElement.lang)).catch(() => {});
  setTimeout(start, 5000);
}
