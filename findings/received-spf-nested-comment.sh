#!/bin/sh
# A comment within the comment of Received-SPF hides the client's address, and nothing else.
#
# pyspf 2.0.14 (PyPI), query.parse_header.
#
# The comment of Received-SPF is that of RFC 5322 §3.2.2 (RFC 7208 §9.1): it may hold another one, and a parenthesis
# behind a backslash does not end it. pyspf ends it at the first closing parenthesis and takes what is left of it for
# the name of the first pair. That is mostly client-ip, as pyspf itself writes it, so the address gets lost: the query
# keeps the one that it was made with, while sender and HELO are read, and no error is raised.
# With the sender first the address is read, and the sender becomes postmaster at the HELO name instead.
#
# Seen:
#> plain: pass 192.0.2.10 anna@shop.example mail.shop.example
#> nested: pass 0.0.0.0 anna@shop.example mail.shop.example
#> escaped: pass 0.0.0.0 anna@shop.example mail.shop.example
#> nested, sender first: pass 192.0.2.10 postmaster@mail.shop.example mail.shop.example
#> no comment: pass 192.0.2.10 anna@shop.example mail.shop.example
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check pyspf==2.0.14 dnspython==2.9.2

cat > "$dir/read.py" <<'END'
import spf

CLIENT = "client-ip=192.0.2.10"
SENDER = 'envelope-from="anna@shop.example"'
HELO = "helo=mail.shop.example"
FIELDS = {
    "plain": ("(mx.mail.example: 192.0.2.10 may send for shop.example)", CLIENT, SENDER, HELO),
    "nested": ("(mx.mail.example (the first): 192.0.2.10 may send for shop.example)", CLIENT, SENDER, HELO),
    "escaped": ("(mx.mail.example: 192.0.2.10 may send :-\\) for shop.example)", CLIENT, SENDER, HELO),
    "nested, sender first": ("(mx.mail.example (the first): 192.0.2.10 may send for it)", SENDER, CLIENT, HELO),
    "no comment": ("", CLIENT, SENDER, HELO),
}
for name, (comment, *pairs) in FIELDS.items():
    query = spf.query("0.0.0.0", "", "")
    query.parse_header(f"Pass {comment} ".replace("  ", " ") + "; ".join(pairs))
    print(f"{name}: {query.result} {query.c} {query.l}@{query.o} {query.h}")
END

"$dir/venv/bin/python" "$dir/read.py" > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
