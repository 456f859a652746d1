"""Signs a message with dkimpy and has dkimpy verify it.

One line of JSON comes in: {"pem": …, "algorithm": "rsa" or "ed25519", "domain": …, "selector": …,
"name": …, "record": …}, the record being what the DNS would answer at the name. What goes out is
{"verified": …, "spoilt": …}: whether the message verifies, and whether it still does once a letter of
it was changed.
"""

import base64
import json
import sys

import dkim

MESSAGE = b"""From: shop@%s\r
To: customer@example.com\r
Subject: Your order\r
Date: Sun, 22 Nov 2026 09:00:00 +0000\r
Message-ID: <1@shop.example>\r
\r
Thank you.\r
"""


def private_key(pem, algorithm):
    """The private key in the form in which dkimpy takes it."""
    if algorithm == "rsa":
        return pem.encode()
    # RFC 8410: the seed is the end of the file; dkimpy takes it alone.
    der = base64.b64decode("".join(pem.splitlines()[1:-1]))
    return base64.b64encode(der[-32:])


def main():
    """Signs and verifies."""
    task = json.loads(sys.stdin.readline())
    domain, selector = task["domain"].encode(), task["selector"].encode()
    message = MESSAGE % domain
    signature = dkim.sign(
        message,
        selector,
        domain,
        private_key(task["pem"], task["algorithm"]),
        signature_algorithm=task["algorithm"].encode() + b"-sha256",
    )

    def look_up(name, timeout=5):
        """Answers in place of the DNS."""
        is_it = name.decode().rstrip(".") == task["name"]
        return task["record"].encode() if is_it else None

    signed = signature + message
    print(json.dumps({
        "verified": dkim.verify(signed, dnsfunc=look_up),
        "spoilt": dkim.verify(signed.replace(b"Thank", b"thank"), dnsfunc=look_up),
    }))


main()
