#!/bin/sh
# Two readers of zone files lose parts of TXT records, depending on parentheses that mean nothing.
#
# zonefile-parser 0.1.20 (PyPI) and zone-file 1.0.0 (npm).
#
# RFC 1035 §5.1: parentheses let an entry go on over line ends, and a semicolon within quotes begins no comment. A TXT
# record may have several strings, which SPF and DKIM join without a blank (RFC 7208 §3.3, RFC 6376 §3.6.2.2).
# zonefile-parser keeps the first of two strings and drops the other, so an SPF record loses its "-all"; where the same
# two strings stand in parentheses, on one line, it joins them.
# zone-file reads one pair of parentheses in a file, but each further pair makes text below it vanish. A DKIM key over
# two lines is whole as long as the SOA record stands on one line; with the SOA in parentheses, as is customary, the key
# ends with its first line, and the DMARC record below the key is gone.
# Where that record is still there, it is "v=DMARC1" alone: it is cut at its first semicolon, although within quotes.
# None of this raises an error.
#
# Seen:
#> zonefile-parser: bare: v=spf1 ip4:192.0.2.0/24
#> zonefile-parser: parentheses: v=spf1 ip4:192.0.2.0/24 -all
#> zone-file, SOA on one line: s1._domainkey p=AAAABBBB, _dmarc v=DMARC1, www 192.0.2.1
#> zone-file, SOA in parentheses: s1._domainkey p=AAAA, www 192.0.2.1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check zonefile-parser==0.1.20
npm install --silent --no-audit --no-fund --prefix "$dir" zone-file@1.0.0 > /dev/null

cat > "$dir/read.py" <<'END'
import zonefile_parser

ZONE = """$ORIGIN shop.example.
$TTL 3600
@ IN SOA ns.shop.example. hostmaster.shop.example. 1 3600 600 86400 3600
bare IN TXT "v=spf1 ip4:192.0.2.0/24 " "-all"
parentheses IN TXT ( "v=spf1 ip4:192.0.2.0/24 " "-all" )
"""
for record in zonefile_parser.parse(ZONE):
    if record.rtype == "TXT":
        print(f"zonefile-parser: {record.name.split('.')[0]}: {record.rdata['value']}".rstrip())
END

cat > "$dir/read.cjs" <<'END'
const { parseZoneFile } = require("zone-file");

const numbers = "1 3600 600 86400 3600";
for (const [name, soa] of [["on one line", numbers], ["in parentheses", `( ${numbers} )`]]) {
    const zone = `$ORIGIN shop.example.
$TTL 3600
@ IN SOA ns.shop.example. hostmaster.shop.example. ${soa}
s1._domainkey IN TXT ( "p=AAAA"
    "BBBB" )
_dmarc IN TXT "v=DMARC1; p=reject"
www IN A 192.0.2.1
`;
    const { txt, a } = parseZoneFile(zone);
    const seen = [
        ...txt.map((record) => `${record.name} ${[record.txt].flat().join("")}`),
        ...a.map((record) => `${record.name} ${record.ip}`),
    ];
    console.log(`zone-file, SOA ${name}: ${seen.join(", ")}`);
}
END

{
    "$dir/venv/bin/python" "$dir/read.py"
    node "$dir/read.cjs"
} > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
