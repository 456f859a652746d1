// Lets the page open without a network: a service worker, started by boot.js once all is quiet, and never in a frame.
// It keeps what the page and a check are made of. What has its hash in its name is taken from there; everything else is
// asked for first, so that nobody sees an old page or old settings while there is a network. Questions to the DNS never
// pass through here, and nothing that was asked for is kept: a file is known by its address up to `?`.
//
// The build fills in the next line; another version is another worker, which waits until the pages of the old are closed.
const VERSION = "", FILES = [];

// boot.js names the language of the visitor: its words are kept, and those of no other.
const language = new URL(self.location).searchParams.get("lang");
const WORDS = ["", "-report", "-rare"].map((kind) => `texts/${language}${kind}.ftl`);

const HERE = self.registration.scope;
const CACHE = `sentra-check ${HERE} ${VERSION}`;
const HASHED = /-[0-9a-f]{16}(_bg|-[a-z]+)?\.[a-z]+$/;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clean()));
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const address = url.split(/[?#]/)[0];
  if (method === "GET" && url.startsWith(HERE)) {
    event.respondWith(HASHED.test(address) ? kept(event.request, address) : fresh(event.request, address));
  }
});

// The page has loaded most of it a moment ago: the browser has it, and is asked to give that.
async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: HASHED.test(file) ? "force-cache" : "default" })));
  await cache.add("./");
  await cache.addAll(WORDS);
  // A site may do without settings.
  await cache.add("config.json").catch(() => {});
}

// Leaves what other sites, and other copies of the page beside this one, have kept.
async function clean() {
  const mine = `sentra-check ${HERE} `;
  for (const name of await caches.keys()) {
    if (name.startsWith(mine) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function kept(request, address) {
  return (await caches.match(address)) ?? fresh(request, address);
}

async function fresh(request, address) {
  try {
    const response = await fetch(request);
    if (response.ok && response.type === "basic") {
      const cache = await caches.open(CACHE);
      await cache.put(address, response.clone());
    }
    return response;
  } catch (error) {
    const known = await caches.match(address);
    if (known) return known;
    throw error;
  }
}
