"""Has dkimpy verify messages: those of its own test data, and some that it signs with its test keys.

What goes out is a list of {"name", "message" (base64), "keys" (name: record), "now", "verdicts", "chain"},
with one verdict for each signature, from the top: whether dkimpy finds that it verifies. The verdict on
the chain of seals (ARC) is "none", "pass" or "fail".
"""

import base64
import itertools
import json
import pathlib
import re
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
        "chain": chain(message, look_up),
    }


def chain(message, look_up):
    """What dkimpy finds about the chain of a message."""
    result, _, reason = dkim.arc_verify(message, dnsfunc=look_up)
    # For a chain that somebody ended, dkimpy has no result.
    return "fail" if result is None else result.decode()


def of_the_data():
    """The messages that come signed."""
    for path in sorted(DATA.iterdir()):
        if path.suffix in {".msg", ".message", ".mbox"} and b"DKIM-Signature:" in path.read_bytes():
            keys = {**FOOTBALL, **GMAIL, "test._domainkey.example.com": TEST}
            keys["sed._domainkey.test.ex"] = text("eximtest.dns")
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


def signed_with_ed25519():
    """The same with the other algorithm, which is less of a matter of forms."""
    message, key = read("rfc6376.msg"), read("rfc8032_7_1.key")
    for header, body in itertools.product((b"simple", b"relaxed"), repeat=2):
        signature = dkim.sign(message, b"brisbane", b"football.example.com", key,
                              canonicalize=(header, body), signature_algorithm=b"ed25519-sha256")
        title = f"ed25519 {header.decode()}/{body.decode()}"
        whole = signature + message
        yield trial(title, whole, FOOTBALL)
        yield trial(f"{title}, text behind", whole + b"foo\n", FOOTBALL)
        yield trial(f"{title}, another subject",
                    whole.replace(b"Subject: ", b"Subject: [list] "), FOOTBALL)
        yield trial(f"{title}, a key of the other kind", whole,
                    {"brisbane._domainkey.football.example.com": TEST})
        yield trial(f"{title}, no key", whole, {})


SEALS = (b"ARC-Seal", b"ARC-Message-Signature", b"ARC-Authentication-Results")


def seal(message, server, results):
    """The message with one set more, of a server that found this."""
    found = b"Authentication-Results: " + server + b"; " + results + b"\n" + message
    fields = dkim.arc_sign(found, b"test", b"example.com", read("test.private"), server)
    assert len(fields) == 3, fields
    return b"".join(fields).replace(b"\r\n", b"\n") + message


def fields_of(message):
    """The fields of a header, and the body."""
    header, _, body = message.partition(b"\n\n")
    fields = []
    for line in header.split(b"\n"):
        if line[:1] in b" \t" and fields:
            fields[-1] += line + b"\n"
        else:
            fields.append(line + b"\n")
    return fields, body


def sealed():
    """Messages that dkimpy seals up to three times, and what becomes of them."""
    keys = {"test._domainkey.example.com": TEST}
    message = read("test.message")
    for count in (1, 2, 3):
        status = b"none" if count == 1 else b"pass"
        message = seal(message, b"mx%d.example.com" % count, b"arc=" + status + b"; spf=pass")
        title = f"{count} sets"
        yield trial(title, message, keys)
        yield trial(f"{title}, CRLF", message.replace(b"\n", b"\r\n"), keys)
        yield trial(f"{title}, text behind", message + b"foo\n", keys)
        yield trial(f"{title}, empty lines behind", message + b"\n\n", keys)
        yield trial(f"{title}, another subject",
                    message.replace(b"Subject: ", b"Subject: [list] "), keys)
        yield trial(f"{title}, spaces in the subject",
                    message.replace(b"Subject: ", b"Subject:   "), keys)
        yield trial(f"{title}, a second From", b"From: <a@spammer.example>\n" + message, keys)
        yield trial(f"{title}, a field more", b"X-Foo: bar\n" + message, keys)
        yield trial(f"{title}, no key", message, {})
        for other in ("badversion.txt", "badk.txt", "test_bad.txt", "test2.txt"):
            yield trial(f"{title}, {other}", message, {"test._domainkey.example.com": text(other)})
        fields, body = fields_of(message)
        for at, field in enumerate(fields):
            if not field.startswith(SEALS):
                continue
            name = f"{title}, {field[:32]!r}"

            def with_fields(*instead):
                return b"".join(fields[:at] + list(instead) + fields[at + 1:]) + b"\n" + body
            yield trial(f"{name} taken out", with_fields(), keys)
            yield trial(f"{name} twice", with_fields(field, field), keys)
            instead = {
                "with spaces": field.replace(b"; ", b";   "),
                "folded": field.replace(b"; ", b";\n\t"),
                "with a tag more": field.replace(b"; ", b"; x=y; ", 1),
                "of set 3": re.sub(rb"\bi=\d", b"i=3", field, count=1),
                "of no set": re.sub(rb"\bi=\d; ", b"", field, count=1),
                "with cv=none": re.sub(rb"cv=\w+", b"cv=none", field),
                "with cv=pass": re.sub(rb"cv=\w+", b"cv=pass", field),
                "with cv=fail": re.sub(rb"cv=\w+", b"cv=fail", field),
                "with spf=fail": field.replace(b"spf=pass", b"spf=fail"),
                "with another signature": re.sub(rb"\bb=(\s*)\w{4}", rb"b=\1AAAA", field),
            }
            for what, other in instead.items():
                if other != field:
                    yield trial(f"{name} {what}", with_fields(other), keys)
        for kind in SEALS:
            others = [field for field in fields if not field.startswith(kind)]
            moved = [field for field in fields if field.startswith(kind)]
            yield trial(f"{title}, {kind.decode()} below", b"".join(others + moved) + b"\n" + body, keys)
        # The next server changes the text before it seals it.
        message += b"Footer of server %d\n" % count
    ended = seal(message, b"mx4.example.com", b"arc=fail; spf=pass")
    yield trial("ended", ended, keys)


TRIALS = itertools.chain(of_the_data(), signed(), signed_with_ed25519(), sealed())
print(json.dumps(list(TRIALS)))
