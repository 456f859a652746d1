#!/bin/sh
# The bounces of internationalized mail are read as no bounces: the recipients end up in a body that nobody looks at.
#
# flufl.bounce 6.0.0 (PyPI, the reader of Mailman) and mailparser 3.14.2 (npm, the reader of Nodemailer).
#
# RFC 6533 §3 and §4 have, within the same multipart/report, message/global-delivery-status in place of
# message/delivery-status, and "utf-8;" as a kind of address beside "rfc822;"; a server may use them for plain addresses
# too. Python's email package cuts only message/delivery-status into its groups of fields. It reads the other as a whole
# message with one header, which is that of the report, and all that follows an empty line, each recipient, as its body.
# flufl.bounce looks for the groups and finds nobody; it does not know "utf-8;" in the older type either.
# mailparser counts message/delivery-status as text, so a search in the text finds the recipient; the newer one becomes
# an attachment without a name, and the text ends before it.
#
# Seen:
#> flufl.bounce: message/delivery-status, rfc822: bo@mail.example
#> flufl.bounce: message/delivery-status, utf-8: nobody
#> flufl.bounce: message/global-delivery-status, rfc822: nobody
#> flufl.bounce: message/global-delivery-status, utf-8: nobody
#> mailparser: message/delivery-status: in the text, attachments: text/rfc822-headers
#> mailparser: message/global-delivery-status: not in the text, attachments: message/global-delivery-status message/global-headers
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check flufl.bounce==6.0.0
npm install --silent --no-audit --no-fund --prefix "$dir" mailparser@3.14.2 > /dev/null

for kind in delivery-status global-delivery-status; do
    for address in rfc822 utf-8; do
        copy=text/rfc822-headers
        [ $kind = delivery-status ] || copy=message/global-headers
        cat > "$dir/$kind.$address" <<END
From: postmaster@mx.mail.example
To: anna@shop.example
Subject: Not delivered
Date: Mon, 30 Nov 2026 10:00:00 +0000
Message-ID: <2@mx.mail.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message was not delivered.

--b
Content-Type: message/$kind

Reporting-MTA: dns; mx.mail.example

Final-Recipient: $address; bo@mail.example
Action: failed
Status: 5.7.23
Diagnostic-Code: smtp; 550 5.7.23 SPF validation failed

--b
Content-Type: $copy

From: anna@shop.example
Subject: Your order

--b--
END
    done
done

cat > "$dir/read.py" <<'END'
import email
import sys
from flufl.bounce import all_failures

for kind in ("delivery-status", "global-delivery-status"):
    for address in ("rfc822", "utf-8"):
        message = email.message_from_binary_file(open(f"{sys.argv[1]}/{kind}.{address}", "rb"))
        found = sorted(b"".join(one).decode() for one in zip(set().union(*all_failures(message))))
        print(f"flufl.bounce: message/{kind}, {address}:", *(found or ["nobody"]))
END

cat > "$dir/read.cjs" <<'END'
const { readFileSync } = require("node:fs");
const { simpleParser } = require("mailparser");

(async () => {
    for (const kind of ["delivery-status", "global-delivery-status"]) {
        const mail = await simpleParser(readFileSync(`${__dirname}/${kind}.rfc822`));
        const where = mail.text.includes("bo@mail.example") ? "in the text" : "not in the text";
        const others = mail.attachments.map((part) => part.contentType).join(" ");
        console.log(`mailparser: message/${kind}: ${where}, attachments: ${others}`);
    }
})();
END

{
    "$dir/venv/bin/python" "$dir/read.py" "$dir"
    node "$dir/read.cjs"
} > "$dir/seen"
cat "$dir/seen"
sed -n 's/^#> //p' "$0" | diff - "$dir/seen"
