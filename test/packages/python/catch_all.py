"""A server that answers any exception, with the package of a table that has a fallback."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from everything_and_more_errors import (
    bad_password,
    codes,
    encode,
    lookup,
    older_way,
    password_wrong,
)
from everything_and_more_errors.params import BadPasswordParams

Environ = dict[str, str]
Start = Callable[[str, list[tuple[str, str]]], object]


def catch_all(handler: Callable[[], bytes]) -> Callable[[Environ, Start], Iterator[bytes]]:
    """Return a WSGI application that never lets an exception through."""

    def application(environ: Environ, start: Start) -> Iterator[bytes]:
        try:
            body = handler()
            start("200 OK", [])
        except Exception as error:
            languages = environ.get("HTTP_ACCEPT_LANGUAGE")
            encoded = encode(error, languages, request_id=environ["REQUEST_ID"])
            start(f"{encoded.status} Failed", list(encoded.headers.items()))
            body = encoded.body.encode()
        yield body

    return application


def wrong_password() -> bytes:
    raise bad_password(password="hunter2", user="ann")


def user_of(params: BadPasswordParams | None) -> str | None:
    return None if params is None else params.user


def broken() -> bytes:
    raise FileNotFoundError("/secret")


def answer(handler: Callable[[], bytes]) -> tuple[list[str], str]:
    sent: list[str] = []

    def start(line: str, headers: list[tuple[str, str]]) -> None:
        sent.append(line)

    environ = {"REQUEST_ID": "request-1", "HTTP_ACCEPT_LANGUAGE": "ar, en;q=0.5"}
    return sent, b"".join(catch_all(handler)(environ, start)).decode()


for handler, status, code in ((wrong_password, "401 Failed", 103), (broken, "500 Failed", 100)):
    lines, body = answer(handler)
    assert (lines, json.loads(body)["error"]["code"]) == ([status], code), (lines, body)
    assert "secret" not in body, body

# The factory under a former name is that of the present one.
renamed = password_wrong(password="hunter2", user="ann")
assert user_of(bad_password.match(renamed)) == "ann"
assert (password_wrong, codes.PASSWORD_WRONG) == (bad_password, codes.BAD_PASSWORD)
assert older_way is lookup(codes.OLDER_WAY)
