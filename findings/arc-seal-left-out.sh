#!/bin/sh
# An ARC seal is left out without a word, because of how the server's own results are written.
#
# dkimpy 1.1.8 with authres 1.2.0 (both PyPI), dkim.arc_sign.
#
# To seal a message, dkimpy takes the results from the Authentication-Results of its own server. It looks for the name
# of the field in just these capitals, while names of fields are the same in any (RFC 5322 §1.2.2, RFC 5234 §2.3), and
# gives its text to authres, which reads no quoted authserv-id, although RFC 8601 §2.2 allows one. In both cases it
# finds no results, returns an empty list and raises nothing; whoever adds what it returns passes the message on without
# a seal.
# Where it does seal, all comments are gone from the copy of the results. Many servers name the client's address only
# there, so ARC-Authentication-Results may not tell what Authentication-Results told.
#
# Seen:
#> as usual: 3 fields: spf=pass smtp.mailfrom=anna@shop.example
#> name in small letters: 0 fields
#> quoted server: 0 fields
#> with a comment: 3 fields: spf=pass smtp.mailfrom=anna@shop.example
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check dkimpy==1.1.8 authres==1.2.0
openssl genrsa -traditional -out "$dir/key" 2048 2> /dev/null

cat > "$dir/seal.py" <<'END'
import sys
import dkim

KEY = open(sys.argv[1], "rb").read()
REST = (
    b"From: anna@shop.example\r\nTo: bo@mail.example\r\nSubject: Hello\r\n"
    b"Date: Mon, 30 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@shop.example>\r\n\r\nHello.\r\n"
)
FIELDS = {
    "as usual": b"Authentication-Results: mx.mail.example; spf=pass smtp.mailfrom=anna@shop.example",
    "name in small letters": b"authentication-results: mx.mail.example; spf=pass smtp.mailfrom=anna@shop.example",
    "quoted server": b'Authentication-Results: "mx.mail.example"; spf=pass smtp.mailfrom=anna@shop.example',
    "with a comment": b"Authentication-Results: mx.mail.example;"
    b" spf=pass (192.0.2.10 is a permitted sender) smtp.mailfrom=anna@shop.example",
}
for name, field in FIELDS.items():
    seal = dkim.arc_sign(field + b"\r\n" + REST, b"s1", b"mail.example", KEY, b"mx.mail.example")
    results = [f.decode().split(";", 2)[2].strip() for f in seal if f.startswith(b"ARC-Authentication-Results:")]
    print(f"{name}: {len(seal)} fields" + "".join(": " + text for text in results))
END

"$dir/venv/bin/python" "$dir/seal.py" "$dir/key" > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
