#!/bin/sh
# Lines of blanks at the end of a body make a sound DKIM signature fail.
#
# mail-auth 0.13.3 (crates.io) over messages that dkimpy 1.1.8 (PyPI) signs; needs cargo and openssl.
#
# "relaxed" takes the blanks from the ends of lines first and leaves out the empty lines at the end of the body after
# that (RFC 6376 §3.4.4, a before b), so a line of blanks at the end is such an empty line. dkimpy's bh= is that of the
# body without it, whatever follows the text. mail-auth leaves out only what was empty from the start: with a line of
# blanks it keeps as many empty lines as there are up to the last of these, and its hash is another one.
# One indented line with nothing on it at the end of a mail is enough.
#
# Seen ("same" where the hash that mail-auth finds is the bh= of the signature):
#> 'Hello.\r\n': dkimpy verifies, mail-auth same
#> 'Hello. \r\n\r\n\r\n': dkimpy verifies, mail-auth same
#> 'Hello.\r\n \r\n': dkimpy verifies, mail-auth other
#> 'Hello.\r\n\r\n\t\r\n': dkimpy verifies, mail-auth other
#> ' \r\n': dkimpy verifies, mail-auth other
#> 'Hello.\r\n \r\nBye.\r\n': dkimpy verifies, mail-auth same
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

mkdir "$dir/src"
cat > "$dir/Cargo.toml" <<'END'
[package]
name = "hash"
edition = "2021"

[dependencies]
mail-auth = { version = "=0.13.3", default-features = false, features = ["rust-crypto", "dns-hickory"] }
END
cat > "$dir/src/main.rs" <<'END'
fn main() {
    for file in std::env::args().skip(1) {
        let raw = std::fs::read(file).unwrap();
        let message = mail_auth::AuthenticatedMessage::parse(&raw).unwrap();
        for (_, _, _, hash) in &message.body_hashes {
            println!("{}", hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        }
    }
}
END
CARGO_TARGET_DIR=$dir/target cargo build --quiet --manifest-path "$dir/Cargo.toml"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check dkimpy==1.1.8
openssl genrsa -traditional -out "$dir/key" 2048 2> /dev/null
openssl rsa -in "$dir/key" -pubout -outform DER -out "$dir/public" 2> /dev/null

cat > "$dir/sign.py" <<'END'
import base64
import re
import subprocess
import sys
import dkim

folder = sys.argv[1]
key = open(f"{folder}/key", "rb").read()
record = b"v=DKIM1; p=" + base64.b64encode(open(f"{folder}/public", "rb").read())
HEADER = b"From: anna@shop.example\r\nSubject: Hello\r\nDate: Mon, 30 Nov 2026 10:00:00 +0000\r\n\r\n"
BODIES = ["Hello.\r\n", "Hello. \r\n\r\n\r\n", "Hello.\r\n \r\n", "Hello.\r\n\r\n\t\r\n", " \r\n", "Hello.\r\n \r\nBye.\r\n"]
for body in BODIES:
    message = HEADER + body.encode()
    signature = dkim.sign(message, b"s1", b"shop.example", key, canonicalize=(b"relaxed", b"relaxed"))
    ours = "verifies" if dkim.verify(signature + message, dnsfunc=lambda name, timeout=5: record) else "refuses"
    with open(f"{folder}/message", "wb") as file:
        file.write(signature + message)
    hash = base64.b64decode(re.sub(rb"\s", b"", re.search(rb"bh=([^;]+)", signature).group(1))).hex()
    found = subprocess.run([f"{folder}/target/debug/hash", f"{folder}/message"], capture_output=True, text=True).stdout
    print(f"{body!r}: dkimpy {ours}, mail-auth", "same" if found.strip() == hash else "other")
END

"$dir/venv/bin/python" "$dir/sign.py" "$dir" > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
