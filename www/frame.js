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
