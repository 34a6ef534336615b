"""Answers the conformance vectors with the generated package on PYTHONPATH: driver.py VECTORS."""

from __future__ import annotations

import json
import logging
import math
import os
import pprint
import sys
import traceback
from base64 import b64decode
from datetime import datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any

vectors = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
module = next(path.parent.name for path in Path(os.environ["PYTHONPATH"]).glob("*/py.typed"))
package: Any = import_module(module)

factories = {
    each.name: each
    for each in (getattr(package, name) for name in package.__all__)
    if isinstance(each, package.Factory)
}


def params_of(error: Any) -> dict[str, Any] | None:
    if error.params is None:
        return None
    fields = package.lookup(error.code).parameters
    return {
        field.name: json_of(getattr(error.params, field.attribute), field.type)
        for field in fields
    }


def json_of(value: Any, scalar: str) -> Any:
    if scalar == "integer" and abs(value) > 2**53 - 1:
        return str(value)
    if scalar == "number" and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def value_of(json: Any, scalar: str) -> Any:
    if not isinstance(json, str) or scalar == "string":
        return json
    return int(json) if scalar == "integer" else float(json)


def duration(after: int | None) -> timedelta | None:
    return None if after is None else timedelta(milliseconds=after)


def moment(now: int | None) -> datetime | None:
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    return None if now is None else epoch + timedelta(milliseconds=now)


def milliseconds(duration: timedelta | None) -> int | None:
    return None if duration is None else duration // timedelta(milliseconds=1)


def report(error: Any) -> dict[str, Any] | None:
    if error is None:
        return None
    return {
        "known": error.known,
        "code": error.code,
        "name": error.name,
        "category": error.category,
        "subcode": error.subcode,
        "status": error.status,
        "message": str(error),
        "received": error.received,
        "params": params_of(error),
        "retry": error.retry,
        "retryAfterMs": milliseconds(error.retry_after),
        "requestId": error.request_id,
        "intermediary": error.intermediary,
        "body": error.body
        if isinstance(error.body, str) and error.index is None
        else None,
        "index": error.index,
        "details": [detail._asdict() for detail in error.details],
        "items": [report(item) for item in error.items],
    }


def look_up(case: dict[str, Any]) -> Any:
    row = package.lookup(case["code"])
    return row and {
        "code": row.code,
        "name": row.name,
        "category": row.category,
        "status": row.status,
        "kind": row.kind,
        "message": row.message,
        "params": [
            {"name": each.name, "type": each.type, "sensitive": each.sensitive}
            for each in row.parameters
        ],
        "retry": row.retry,
        "deprecated": row.deprecated,
        "replacement": row.replacement,
        "docs": row.docs,
    }


def make(case: dict[str, Any]) -> Any:
    factory = factories[case["name"]]
    values = {
        each.attribute: value_of(case["params"][each.name], each.type)
        for each in factory.parameters
    }
    options = case["options"]
    if not options:
        return factory(**values)
    return factory.with_options(
        request_id=options.get("requestId"),
        retry_after=duration(options.get("retryAfterMs")),
        subcode=options.get("subcode"),
        details=[package.errors.Detail(**each) for each in options.get("details", [])],
        items=[make(each) for each in options.get("items", [])],
    )(**values)


def raise_it(case: dict[str, Any]) -> Any:
    error = make(case)
    rendered = {locale: error.render(locale) for locale in case["locales"]}
    return {**(report(error) or {}), "rendered": {"": error.render(), **rendered}}


def encoded(error: BaseException, case: dict[str, Any]) -> Any:
    adding = case["adding"]
    return package.encode(
        error,
        case["locale"],
        request_id=adding.get("requestId"),
        retry_after=duration(adding.get("retryAfterMs")),
        now=moment(case["now"]),
    )._asdict()


def encode(case: dict[str, Any]) -> Any:
    return encoded(make(case), case)


def receive(received: dict[str, Any]) -> Any:
    return package.decode(received["status"], received["body"], received["headers"])


def forward(case: dict[str, Any]) -> Any:
    error = receive(case["received"])
    try:
        return encoded(error, case)
    except ValueError:
        return None


def answer(case: dict[str, Any]) -> Any:
    received = case["received"]
    return encoded(Exception(case["text"]) if received is None else receive(received), case)


def body_of(case: dict[str, Any]) -> Any:
    if case["parsed"]:
        return json.loads(case["body"])
    return case["body"] if case["base64"] is None else b64decode(case["base64"])


def decode(case: dict[str, Any]) -> Any:
    return report(
        package.decode(
            case["status"],
            body_of(case),
            case["headers"],
            moment(case["now"]),
        )
    )


def print_it(case: dict[str, Any]) -> Any:
    error = package.decode(case["status"], case["body"], case["headers"])
    params = factories[case["name"]].match(error)
    encoded = [package.encode(error)] if error.known else []
    things = [error, params, error.items, package.to_dict(error), package.attributes(error)]
    return [
        text
        for thing in [*things, *encoded, package.lookup(error.code)]
        for text in ways_to_print(thing)
    ]


def ways_to_print(thing: Any) -> list[str]:
    record = logging.LogRecord("name", logging.ERROR, "path", 1, "%s %r", (thing, [thing]), None)
    shown = [str(thing), repr(thing), ascii(thing), f"{thing}", f"{thing!r}", pprint.pformat({"thing": thing})]
    if isinstance(thing, BaseException):
        record.exc_info = (type(thing), thing, None)
        shown += [*traceback.format_exception(thing), str(thing.args), repr(RuntimeError(thing))]
    return [*shown, logging.Formatter().format(record)]


def matches(case: dict[str, Any]) -> Any:
    error = package.decode(case["status"], case["body"], case["headers"])
    factory = factories[case["name"]]
    params = None if factory.match(error) is None else params_of(error)
    return {"matches": factory.matches(error), "params": params}


def belongs(case: dict[str, Any]) -> Any:
    operations = import_module(f"{module}.operations")
    errors = getattr(operations, f"{case['operation']}_errors")
    error = package.decode(case["status"], case["body"], case["headers"])
    code = errors.match(error)
    assert code is None or (code == error.code and isinstance(error, errors.types))
    assert errors.matches(error) == (code is not None)
    return errors.matches(error)


def export(case: dict[str, Any]) -> Any:
    raised = case["raised"]
    error = receive(case["received"]) if raised is None else make(raised)
    return {
        "json": package.to_dict(error),
        "withSensitive": package.to_dict(error, sensitive=True),
        "attributes": package.attributes(error),
    }


def import_it(case: dict[str, Any]) -> Any:
    return report(package.from_dict(case["json"]))


operations = {
    "export": export,
    "import": import_it,
    "lookup": look_up,
    "raise": raise_it,
    "encode": encode,
    "forward": forward,
    "answer": answer,
    "decode": decode,
    "print": print_it,
    "matches": matches,
    "belongs": belongs,
}

for case in vectors["cases"]:
    print(json.dumps({"id": case["id"], "saw": operations[case["op"]](case)}))
