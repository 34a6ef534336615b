"""Decodes the responses with the package and by hand, and prints the nanoseconds of both."""

import json
import re
import sys
from pathlib import Path
from statistics import median
from time import perf_counter_ns

sys.path.insert(0, "../package/src")

from okx_web3_errors import decode  # noqa: E402


class ApiError(Exception):
    def __init__(self, code, status, message, parameters):
        super().__init__(message)
        self.code = code
        self.status = status
        self.message = message
        self.parameters = parameters


TABLE = {
    "50011": re.compile(r"Too Many Requests"),
    "50014": re.compile(r"Parameter (.*) can not be empty\."),
}


def decode_by_hand(status, text):
    try:
        body = json.loads(text)
    except ValueError:
        return ApiError(None, status, text[:4096], ())
    code = body["code"]
    if code == "0":
        return None
    pattern = TABLE.get(code)
    match = pattern and pattern.fullmatch(body["msg"])
    return ApiError(code, status, body["msg"], match.groups() if match else ())


def time(call, status, body):
    """Return the nanoseconds of one call, over as many calls as take a tenth of a second."""
    calls = 1
    while True:
        start = perf_counter_ns()
        for _ in range(calls):
            call(status, body)
        spent = perf_counter_ns() - start
        if spent > 100_000_000:
            return spent / calls
        calls *= 2


for case in json.loads(Path("../cases.json").read_text(encoding="utf-8")):
    response = case["status"], case["body"]
    ways = decode, decode_by_hand
    code, code_by_hand = (getattr(way(*response), "code", None) for way in ways)
    if code != code_by_hand:
        raise SystemExit(f"{case['name']}: {code} is not {code_by_hand}")
    rounds = [[time(way, *response) for way in ways] for _ in range(9)]
    times = map(median, zip(*rounds))
    print(json.dumps({"case": case["name"], **dict(zip(("decode", "hand"), times))}))
