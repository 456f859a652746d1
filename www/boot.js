// Starts the page. Trunk writes the names of the two files to load into this script's own tag (see Trunk.toml);
// they are resolved against this file, so the site works in any folder.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const beside = (path) => new URL(path, import.meta.url).href;

import(beside(js))
  // The bindings compile while downloading, or, where the server names another MIME type, after it.
  .then((bindings) => bindings.default({ module_or_path: beside(wasm) }))
  .catch((error) => {
    console.error(error);
    document.getElementById("boot-error").hidden = false;
  });
