"""Has dkimpy verify messages: those of its own test data, and some that it signs with its test keys.

What goes out is a list of {"name", "message" (base64), "keys" (name: record), "now", "verdicts"}, with
one verdict for each signature, from the top: whether dkimpy finds that it verifies.
"""

import base64
import itertools
import json
import pathlib
import sys
import time

import dkim

DATA = pathlib.Path(sys.argv[1])


def read(name):
    """A file of the data."""
    return (DATA / name).read_bytes()


def text(name):
    """A record among the data, in one line."""
    return read(name).decode().strip()


# The keys under which dkimpy's own tests have the messages verified.
TEST = text("test.txt")
BRISBANE = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
FOOTBALL = {
    "test._domainkey.football.example.com": TEST,
    "brisbane._domainkey.football.example.com": BRISBANE,
}
GMAIL = {"20120113._domainkey.gmail.com": (
    "k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Kd87/UeJjenpabgbFwh"
    "+eBCsSTrqmwIYYvywlbhbqoo2DymndFkbjOVIPIldNs/m40KF+yzMn1skyoxcTUGCQ"
    "s8g3FgD2Ap3ZB5DekAo5wMmk4wimDO+U8QzI3SD07y2+07wlNWwIt8svnxgdxGkVbb"
    "hzY8i+RQ9DpSVpPbF7ykQxtKXkv/ahW3KjViiAH+ghvvIhkx4xYSIc9oSwVmAl5Oct"
    "MEeWUwg8Istjqz8BZeTWbf41fbNhte7Y+YqZOwq1Sd0DbvYAD9NOZK9vlfuac0598H"
    "Y+vtSBczUiKERHv1yRbcaQtZFh5wtiRrN04BLUTD21MycBX5jYchHjPY/wIDAQAB")}


def trial(name, message, keys):
    """A message with dkimpy's verdicts."""
    def look_up(asked, timeout=5):
        record = keys.get(asked.decode("ascii").rstrip("."))
        return record.encode() if record is not None else None

    verdicts = []
    count = sum(name.lower() == b"dkim-signature" for name, _ in dkim.DKIM(message).headers)
    for index in range(count):
        try:
            verdicts.append(bool(dkim.DKIM(message).verify(index, dnsfunc=look_up)))
        except dkim.DKIMException:
            verdicts.append(False)
    return {
        "name": name,
        "message": base64.b64encode(message).decode(),
        "keys": keys,
        "now": int(time.time()),
        "verdicts": verdicts,
    }


def of_the_data():
    """The messages that come signed."""
    for path in sorted(DATA.iterdir()):
        if path.suffix in {".msg", ".message", ".mbox"} and b"DKIM-Signature:" in path.read_bytes():
            keys = {**FOOTBALL, **GMAIL, "test._domainkey.example.com": TEST}
            keys["test._domainkey.legitimate.com(.attacker.com"] = TEST
            yield trial(path.name, path.read_bytes(), keys)


def signed():
    """Messages that dkimpy signs, and what becomes of them."""
    message, key = read("test.message"), read("test.private")
    keys = {"test._domainkey.example.com": TEST}
    forms = itertools.product((b"simple", b"relaxed"), repeat=2)
    for header, body in forms:
        for options in ({}, {"length": True},
                        {"include_headers": [b"from", b"subject", b"to"]}):
            for end in (b"\n", b"\r\n"):
                signature = dkim.sign(message, b"test", b"example.com", key,
                                      canonicalize=(header, body), linesep=end, **options)
                title = f"{header.decode()}/{body.decode()} {options} {end!r}"
                whole = signature + message
                yield trial(title, whole, keys)
                yield trial(f"{title}, text behind", whole + b"foo\n", keys)
                yield trial(f"{title}, empty lines behind", whole + b"\n\n", keys)
                yield trial(f"{title}, a space more in the body",
                            whole[:-2] + b" " + whole[-2:], keys)
                yield trial(f"{title}, a second From", b"From: <sales@spammer.example>\n" + whole, keys)
                yield trial(f"{title}, a field more", b"X-Foo: bar\n" + whole, keys)
                yield trial(f"{title}, spaces in the subject",
                            whole.replace(b"Subject: ", b"Subject:  "), keys)
                yield trial(f"{title}, another subject",
                            whole.replace(b"Subject: ", b"Subject: [list] "), keys)
                for other in ("badversion.txt", "badk.txt", "test_bad.txt", "test2.txt"):
                    bad = {"test._domainkey.example.com": text(other)}
                    yield trial(f"{title}, {other}", whole, bad)
                yield trial(f"{title}, no key", whole, {})


print(json.dumps(list(itertools.chain(of_the_data(), signed()))))
