//! The headers that a server should send, in the forms of the servers that are used most.
//!
//! - `_headers`: Netlify and Cloudflare Pages read it where it stands;
//! - `headers/nginx.conf` and `headers/apache.conf`: to be included, in whatever folder the site is.
//!
//! A page needs none of them: its policy stands in itself. What only a header can do is added: who may frame the page,
//! what a browser may keep, and that a frame without an origin may load the site's files.

use super::policy::Policy;
use super::{is_hashed, sums};
use crate::fault::{Fault, Outcome};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What every file is sent with, beside the policy and the permissions.
const EVERYWHERE: [(&str, &str); 5] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    // No window that another page opened, or was opened by, gets a hold of this one. A frame has no use for it.
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // All is public. A sandboxed frame has no origin, and may read only what anybody may.
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// What the page uses: the clipboard, for “Copy” and “Paste”, and a resolver in the own network.
const ALLOWED: [&str; 5] = [
    "clipboard-read",
    "clipboard-write",
    "local-network",
    "local-network-access",
    "loopback-network",
];

/// What it may not: everything else that a browser gives a page on its own word or after asking.
const SHUT: [&str; 36] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "captured-surface-control",
    "compute-pressure",
    "digital-credentials-create",
    "digital-credentials-get",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The permissions as a header; a browser leaves out what it does not know.
fn permissions() -> (&'static str, String) {
    let allowed = ALLOWED.iter().map(|name| format!("{name}=(self)"));
    let shut = SHUT.iter().map(|name| format!("{name}=()"));
    let all: Vec<String> = allowed.chain(shut).collect();
    ("Permissions-Policy", all.join(", "))
}

/// All of these.
fn everywhere() -> Vec<(&'static str, String)> {
    let plain = EVERYWHERE.map(|(name, value)| (name, value.to_owned()));
    plain.into_iter().chain([permissions()]).collect()
}

/// Who may frame the page itself; other pages of the site are made to be framed by anybody.
const FRAMED_BY: &str = "frame-ancestors 'self'";

/// How long a browser may keep a file whose name changes with its content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// How it keeps all others: it asks whether they are still the same.
const ASK: &str = "no-cache";

/// The names of [`is_hashed`], as both nginx and Apache understand it.
const HASHED: &str = "-[0-9a-f]{16}(_bg|-[a-z]+(-[0-9]+)?)?\\.[a-z]+$";

/// How each file begins.
const MADE: &str = "# Made by `cargo xtask build`, and anew by `cargo xtask csp FOLDER` where the resolvers change.\n";

/// Writes all forms.
pub(super) fn write(folder: &Path, policy: &Policy) -> Outcome {
    let own = folder.join("headers");
    fs::create_dir_all(&own).map_err(Fault::at(&own))?;
    let hashed: Vec<String> = sums::files(folder)?
        .into_iter()
        .filter(|name| is_hashed(name))
        .collect();
    let policy = policy.in_a_line();
    for (path, text) in [
        (folder.join("_headers"), netlify(&policy, &hashed)),
        (own.join("nginx.conf"), nginx(&policy)),
        (own.join("apache.conf"), apache(&policy)),
    ] {
        fs::write(&path, text).map_err(Fault::at(&path))?;
    }
    Ok(())
}

/// For Netlify and Cloudflare Pages. Where several rules fit, both send all of them, joined; two policies hold both.
fn netlify(policy: &str, hashed: &[String]) -> String {
    let mut text = MADE.to_owned();
    text += "# Netlify and Cloudflare Pages read it at the root of a site.\n";
    let _ = writeln!(text, "/*\n  Content-Security-Policy: {policy}");
    for (name, value) in everywhere() {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for page in ["/", "/index.html"] {
        let _ = writeln!(text, "{page}\n  Content-Security-Policy: {FRAMED_BY}");
    }
    for name in hashed {
        let _ = writeln!(text, "/{name}\n  Cache-Control: {FOR_EVER}");
    }
    text
}

/// For nginx. `if` with nothing but `set` in it is safe in any block, and needs no block of its own.
fn nginx(policy: &str) -> String {
    let mut text = MADE.to_owned();
    text += "# Include this in the `server` or `location` block that serves the folder.\n";
    let _ = writeln!(text, "set $sentra_policy \"{policy}\";");
    text += "if ($uri ~ \"/(index\\.html)?$\") {\n";
    let _ = writeln!(
        text,
        "    set $sentra_policy \"{policy}; {FRAMED_BY}\";\n}}"
    );
    let _ = writeln!(text, "set $sentra_cache \"{ASK}\";");
    let _ = writeln!(text, "if ($uri ~ \"{HASHED}\") {{");
    let _ = writeln!(text, "    set $sentra_cache \"{FOR_EVER}\";\n}}");
    text += "add_header Content-Security-Policy $sentra_policy always;\n";
    text += "add_header Cache-Control $sentra_cache;\n";
    for (name, value) in everywhere() {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    text
}

/// For Apache with mod_headers.
fn apache(policy: &str) -> String {
    let mut text = MADE.to_owned();
    text += "# Include this in the `<Directory>` of the folder, or put it there as `.htaccess`. It needs mod_headers.\n";
    text += "AddType application/wasm .wasm\nAddType text/javascript .js\n";
    let _ = writeln!(
        text,
        "Header always set Content-Security-Policy \"{policy}\""
    );
    for (name, value) in everywhere() {
        let _ = writeln!(text, "Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "Header set Cache-Control \"{ASK}\"");
    text += "<Files \"index.html\">\n";
    let _ = writeln!(
        text,
        "    Header always set Content-Security-Policy \"{policy}; {FRAMED_BY}\"\n</Files>"
    );
    let _ = writeln!(text, "<FilesMatch \"{HASHED}\">");
    let _ = writeln!(
        text,
        "    Header set Cache-Control \"{FOR_EVER}\"\n</FilesMatch>"
    );
    text
}

#[cfg(test)]
mod tests {
    use super::{ALLOWED, SHUT, apache, everywhere, netlify, nginx};

    /// Every form has every header, and nothing in a value ends it early.
    #[test]
    fn every_form_has_every_header() {
        let policy = "default-src 'none'; script-src 'self'";
        let hashed = ["style-a6ebbc8568c026ca.css".to_owned()];
        for text in [netlify(policy, &hashed), nginx(policy), apache(policy)] {
            for (name, value) in everywhere() {
                assert!(
                    text.contains(name) && text.contains(&value),
                    "{name}: {text}"
                );
                assert!(!value.contains(['"', '$']), "{value}");
            }
            for part in [policy, "frame-ancestors 'self'", "immutable"] {
                assert!(text.contains(part), "{part}: {text}");
            }
        }
    }

    /// Nothing is both allowed and shut, and each stands once.
    #[test]
    fn permissions_are_told_apart() {
        let mut names: Vec<&str> = ALLOWED.iter().chain(&SHUT).copied().collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
