// What embed.html needs beside the program. A plain script: in a sandbox it may be loaded where a module may not.

// A module that could not be fetched, or may not be read from there, makes an error at its tag.
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.getElementById("boot-error").hidden = false;
  },
  true,
);

// A sandbox without allow-forms lets no form be sent, not even to the program; a press on a button goes through.
addEventListener(
  "click",
  (event) => {
    const button = event.target.closest?.("button[type=submit]");
    if (!button?.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  },
  true,
);

// The look that the page around asks for behind "?", before anything is drawn. Nothing but these names and forms counts,
// and no colour beside which something could not be read.
{
  const { dataset, style } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const value = (name, form) => (form.test(asked.get(name)) ? asked.get(name) : "");
  const set = (name, to) => to && style.setProperty(name, to);
  // The ground of a card, and the faintest words beside it, as style.css has them.
  const THEMES = { light: ["#ffffff", "#5b6168"], dark: ["#1d2024", "#a5abb3"] };

  // How bright a colour is, and whether two stand out from each other (WCAG 2.2, 1.4.3).
  const luminance = (colour) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, part) => {
      const level = parseInt(colour.slice(1 + 2 * part, 3 + 2 * part), 16) / 255;
      return sum + weight * (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4);
    }, 0);
  const standOut = (one, other) => {
    const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dim + 0.05) >= 4.5;
  };

  // One colour, or one for light and one for dark.
  const [grounds, texts] = ["ground", "text"].map((name) => value(name, /^#[\da-f]{6}( #[\da-f]{6})?$/i).split(" "));
  for (const [at, theme] of Object.keys(THEMES).entries()) {
    const [card, faintest] = THEMES[theme];
    const [ground, text] = [grounds, texts].map((colours) => colours[at] ?? colours[0]);
    if (ground && standOut(ground, faintest)) set(`--frame-${theme}`, ground);
    if (text && standOut(text, style.getPropertyValue(`--frame-${theme}`) || card) && standOut(text, card)) {
      set(`--text-${theme}`, text);
    }
  }
  set("--brand-radius", value("radius", /^(0|\d{1,2}(\.\d{1,2})?(px|rem|em))$/));
  const name = `([a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*|"[a-z0-9 -]+"|'[a-z0-9 -]+')`;
  const font = value("font", new RegExp(`^(?=.{1,80}$)${name}( *, *${name})*$`, "i"));
  // Words that mean more than a name, such as "inherit", are none.
  if (CSS.supports("font", `1rem ${font}`)) set("--brand-font", font);
  if (asked.get("heading") === "off") dataset.heading = "off";
  // Opened by itself it has a ground of its own.
  if (self !== top) dataset.framed = "";
}
