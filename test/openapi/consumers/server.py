"""Answers the operations of spec/okx-web3-api.yaml with errors of the generated package, for Schemathesis.

Which error comes is decided by the request. Given --wrong, an operation answers with an error that it does not list.
"""

import json
import sys
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from urllib.parse import parse_qs, urlsplit

from okx_web3_errors import (
    access_key_empty,
    body_empty,
    encode,
    invalid_json,
    parameter_empty,
    region_restricted,
    requests_too_frequent,
    system_error,
)

is_wrong = "--wrong" in sys.argv
turns = count()
required = {
    "quote": ["chainIndex", "fromTokenAddress", "toTokenAddress"],
    "swap": ["chainIndex", "userWalletAddress"],
    "transaction-detail-by-txhash": ["chainIndex", "txHash"],
}


class Handler(BaseHTTPRequestHandler):
    """Has no state: each request is answered on its own."""

    protocol_version = "HTTP/1.1"

    def error_of(self, text):
        if "OK-ACCESS-KEY" not in self.headers:
            return access_key_empty()
        url = urlsplit(self.path)
        name = url.path.rsplit("/", 1)[-1]
        if is_wrong and name == "quote":
            return body_empty()
        for parameter in required.get(name, []):
            if not parse_qs(url.query).get(parameter, [""])[0]:
                return parameter_empty(parameter=parameter)
        if self.command == "POST":
            try:
                json.loads(text)
            except ValueError:
                return invalid_json() if text else body_empty()
        turn = next(turns) % 4
        if turn == 0:
            return requests_too_frequent.with_options(retry_after=timedelta(seconds=1))()
        if turn == 1:
            return system_error()
        return region_restricted() if turn == 2 and name == "swap" else None

    def answer(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        error = self.error_of(text)
        if error is None:
            status, headers, body = 200, {"content-type": "application/json"}, {"code": "0", "msg": "", "data": []}
        else:
            status, headers, body = encode(error)
        sent = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header, value)
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    do_GET = do_POST = answer

    def log_message(self, *_):
        """Print nothing."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
