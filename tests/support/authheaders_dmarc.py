"""Evaluates DMARC with authheaders, whose questions to the DNS go to whoever started this.

One line of JSON comes in for a mail: {"from": …, "spf": […], "dkim": […]}, the domains that passed.
What goes out is {"ask": [name, type]}, answered by one line with the records (null where the lookup
failed, false where there is no such name), and in the end {"result": "RESULT POLICY"}.
"""

import json
import sys
from types import SimpleNamespace

import authheaders
from authheaders import dmarc_lookup
from dns.rdataclass import IN
from dns.rdatatype import TXT
from dns.rdtypes.ANY.TXT import TXT as Text
from dns.resolver import NXDOMAIN, NoAnswer, NoNameservers


def hear():
    """The next message; none at the end."""
    line = sys.stdin.readline()
    return json.loads(line) if line else None


def say(message):
    """Sends a message."""
    print(json.dumps(message), flush=True)


def resolve(name, kind):
    """Stands in for authheaders' own door to the DNS."""
    say({"ask": [name, kind.upper()]})
    records = hear()
    if records is None:
        raise NoNameservers()
    if records is False:
        raise NXDOMAIN()
    if not records:
        raise NoAnswer()
    if kind.upper() != "TXT":
        return records
    return [Text(IN, TXT, [part.encode("latin-1") for part in record]) for record in records]


def evaluate(mail):
    """The result and the policy for a mail: pass where any of the domains makes it pass."""
    nothing = SimpleNamespace(result="none")
    passes = [(SimpleNamespace(result="pass", smtp_mailfrom="a@" + name), nothing) for name in mail["spf"]]
    passes += [(nothing, SimpleNamespace(result="pass", header_d=name)) for name in mail["dkim"]]
    results = [
        authheaders.dmarc_per_from(mail["from"], spf_result=spf, dkim_result=dkim, dmarcbis=True)
        for spf, dkim in passes or [(nothing, nothing)]
    ]
    result = "pass" if any(one[0] == "pass" for one in results) else results[0][0]
    return result + " " + (results[0][3] or "-")


def main():
    """Evaluates mails until there are no more."""
    dmarc_lookup.resolve = resolve
    # A list of public suffixes that publish policies, kept at a domain of the DNS; none does here.
    authheaders.check_psddmarc_list = lambda name, dnsfunc=None: False
    while (mail := hear()) is not None:
        try:
            result = evaluate(mail)
        except Exception as problem:  # One that it does not handle is its answer, too.
            result = "crash: " + type(problem).__name__
        say({"result": result})


main()
