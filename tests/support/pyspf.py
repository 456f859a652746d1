"""Evaluates senders with pyspf, whose questions to the DNS go to whoever started this.

One line of JSON comes in for a sender: {"ip": …, "mail-from": …, "helo": …}. What goes out is
{"ask": [name, type]}, answered by one line with the records (null where the lookup failed, false
where there is no such name), and in the end {"result": …}.
"""

import json
import sys

import spf


def hear():
    """The next message; none at the end."""
    line = sys.stdin.readline()
    return json.loads(line) if line else None


def say(message):
    """Sends a message."""
    print(json.dumps(message), flush=True)


def look_up(name, kind, strict=True, timeout=None):
    """Stands in for pyspf's own door to the DNS."""
    say({"ask": [name, kind]})
    records = hear()
    if records is None:
        raise spf.TempError("DNS failure")
    if records is False:
        records = []
    if kind == "TXT":
        records = [tuple(part.encode("latin-1") for part in record) for record in records]
    elif kind == "MX":
        records = [tuple(record) for record in records]
    return [((name, kind), record) for record in records]


def main():
    """Evaluates senders until there are no more."""
    spf.DNSLookup = look_up
    while (sender := hear()) is not None:
        query = spf.query(i=sender["ip"], s=sender["mail-from"], h=sender["helo"])
        try:
            result = query.check()[0]
        except Exception as problem:  # One that it does not handle is its answer, too.
            result = "crash: " + type(problem).__name__
        say({"result": result})


main()
