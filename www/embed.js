// Puts the checker into a page: this script makes the element <sentra-check domain="shop.example">, and with an attribute
// such as data-domain it inserts one after itself. The element is a frame with embed.html, as anybody could write it by
// hand, whose height, colours and check are kept in step. What is said between the two is in docs/embedding.md.
(() => {
  const NAME = "sentra-check";
  const CHECK = ["domain", "selector", "ip", "from", "helo", "sender"];
  const LOOK = ["brand", "heading", "ground", "text", "radius", "font"];
  const OUTCOMES = ["accept", "at-risk", "reject", "unknown"];
  const ERRORS = [null, "sender-blocked", "ip-blocked", "authentication"];

  const script = document.currentScript;
  const page = new URL("embed.html", script.src);
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const isText = (value, form) => typeof value === "string" && form.test(value);

  class SentraCheck extends HTMLElement {
    static observedAttributes = [...CHECK, ...LOOK, "lang", "theme", "title"];

    #frame;
    // Whether the page in the frame listens, and what it was asked to check.
    #ready;
    #asked;
    #height = 480;
    // The theme that the page in the frame was last told.
    #shown;
    // The page around may turn dark at any time, most often by an attribute at its root.
    #watch = new MutationObserver(() => this.#tint());

    connectedCallback() {
      const frame = (this.#frame = document.createElement("iframe"));
      frame.title = this.title || "Sentra Check";
      frame.loading = "lazy";
      frame.allow = "clipboard-write; local-network-access";
      // By way of the object, for attributes of style may be forbidden.
      this.style.display = "block";
      Object.assign(frame.style, { display: "block", border: 0, width: "100%", height: this.#height + "px" });
      this.#load();
      this.append(frame);
      addEventListener("message", this);
      addEventListener("transitionend", this);
      preference.addEventListener("change", this);
      for (const root of [document.documentElement, document.body]) this.#watch.observe(root, { attributes: true });
    }

    // Moved without being taken out: the frame is still there.
    connectedMoveCallback() {}

    disconnectedCallback() {
      removeEventListener("message", this);
      removeEventListener("transitionend", this);
      preference.removeEventListener("change", this);
      this.#watch.disconnect();
      this.#frame.remove();
      this.#frame = null;
      this.#ready = false;
    }

    attributeChangedCallback(name, before, after) {
      if (!this.#frame || before === after) return;
      if (name === "title") this.#frame.title = this.title;
      else if (name === "theme") this.#tint();
      else if (CHECK.includes(name)) queueMicrotask(() => this.#ask());
      else this.#load();
    }

    handleEvent({ type, source, origin, data }) {
      if (type !== "message") return this.#tint();
      if (source !== this.#frame.contentWindow || origin !== page.origin) return;
      if (data?.app !== NAME || data.version !== 1) return;
      const { height, outcome, error, codes, domain } = data;
      if (data.type === "ready") {
        this.#ready = true;
        this.#shown = null;
        this.#tint();
        this.#ask();
      } else if (data.type === "height" && Number.isInteger(height) && height > 0 && height <= 50000) {
        this.#height = height;
        this.#frame.style.height = height + "px";
      } else if (
        data.type === "result" &&
        OUTCOMES.includes(outcome) &&
        ERRORS.includes(error) &&
        Array.isArray(codes) &&
        codes.length <= 500 &&
        codes.every((code) => isText(code, /^[a-z\d-]{1,80}$/)) &&
        isText(domain, /^[!-~]{1,253}$/)
      ) {
        const detail = { outcome, error, codes, domain };
        this.dispatchEvent(new CustomEvent(NAME + ":result", { bubbles: true, composed: true, detail }));
      }
    }

    // The parameters of these names that have a value.
    #parameters(names) {
      const values = names.map((name) => [name, this.getAttribute(name)]);
      return new URLSearchParams(values.filter(([, value]) => value));
    }

    // Light or dark as the page around is shown, whatever the reason: light words stand on a dark ground.
    #around() {
      const { color } = getComputedStyle(this);
      const parts = color.match(/[\d.]+/g) ?? [0];
      const isLight = /^(ok)?l/.test(color)
        ? parts[0] > (color.startsWith("ok") ? 0.65 : 65)
        : parts.at(color.includes("display") ? 2 : 1) > (color.startsWith("rgb") ? 160 : 0.63);
      return isLight ? "dark" : "light";
    }

    // Light or dark as asked for, else as the one ground that is asked for, else as the page around.
    #theme() {
      const theme = this.getAttribute("theme");
      if (theme === "light" || theme === "dark") return theme;
      const [, ...ground] = /^#(..)(..)(..)$/.exec(this.getAttribute("ground")) ?? [];
      if (ground.length) return parseInt(ground[1], 16) > 127 ? "light" : "dark";
      return this.#around();
    }

    #load() {
      const look = this.#parameters(LOOK);
      look.set("theme", this.#theme());
      const lang = this.closest("[lang]")?.lang;
      if (lang) look.set("lang", lang);
      const check = this.#parameters(CHECK);
      this.#ready = false;
      this.#asked = check + "";
      this.#frame.src = `${page}?${look}#/check?${check}`;
    }

    // Only what has changed: whoever types in the frame is not disturbed.
    #ask() {
      const check = this.#parameters(CHECK);
      if (!this.#ready || this.#asked === check + "") return;
      this.#asked = check + "";
      this.#send("check", Object.fromEntries(check));
    }

    #tint() {
      const theme = this.#theme();
      // Where both agree, the ground of the page around is seen; where they do not, the browser gives the frame one of
      // its own, so that light words never stand on a light page.
      this.#frame.style.colorScheme = this.hasAttribute("ground") ? theme : this.#around();
      if (theme === this.#shown) return;
      this.#shown = theme;
      this.#send("theme", { theme });
    }

    #send(type, values) {
      if (this.#ready) this.#frame.contentWindow.postMessage({ app: NAME, version: 1, type, ...values }, page.origin);
    }
  }

  // A page may have the script twice.
  if (!customElements.get(NAME)) customElements.define(NAME, SentraCheck);

  const given = SentraCheck.observedAttributes.filter((name) => name in script.dataset);
  if (given.length) {
    const element = document.createElement(NAME);
    for (const name of given) element.setAttribute(name, script.dataset[name]);
    script.after(element);
  }
})();
