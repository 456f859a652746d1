"""Reads key records with dkimpy.

One line of JSON comes in for a record: {"record": …}. What goes out is {"result": …}: the type of the
key with its bits, or why there is none.
"""

import json
import sys

from dkim import evaluate_pk


def main():
    """Reads records until there are no more."""
    for line in sys.stdin:
        record = json.loads(line)["record"]
        try:
            _, bits, kind, _ = evaluate_pk("a key", record)
            result = kind.decode() + " " + str(bits)
        except Exception as problem:  # Whatever keeps it from reading the record is its answer.
            result = "refused: " + repr(problem)
        print(json.dumps({"result": result}), flush=True)


main()
