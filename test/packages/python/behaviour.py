"""What the vectors cannot say of a generated Python package: behaviour.py MODULE."""

from __future__ import annotations

import builtins
import copy
import doctest
import inspect
import pickle
import random
import sys
import traceback
import unittest
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from http.client import parse_headers
from importlib import import_module
from io import BytesIO
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

package: Any = import_module(sys.argv.pop(1))
factories = [
    each
    for each in (getattr(package, name) for name in package.__all__)
    if isinstance(each, package.Factory)
]
samples: dict[str, Any] = {
    "string": "\ud800 é",
    "integer": -1,
    "number": 0.5,
    "boolean": True,
}
Root: Any = package.UnknownError.__mro__[1]


def make(factory: Any) -> Any:
    return factory(
        **{each.attribute: samples[each.type] for each in factory.parameters}
    )


class Hostile(dict[Any, Any]):
    """Fails at every touch."""

    def __getattribute__(self, name: str) -> Any:
        raise ZeroDivisionError(name)

    def __iter__(self) -> Iterator[Any]:
        raise ZeroDivisionError

    def __eq__(self, other: object) -> bool:
        raise ZeroDivisionError

    def __hash__(self) -> int:
        raise ZeroDivisionError


def circle(width: int) -> list[Any]:
    inner: list[Any] = []
    inner.extend([inner] * width)
    return inner


class Behaviour(unittest.TestCase):
    def test_copies_and_pickles(self) -> None:
        item = package.decode(599, "<p>")
        for factory in factories:
            error = factory.with_options(
                cause=KeyError("x"),
                request_id="r",
                retry_after=timedelta(seconds=1),
            )(**{each.attribute: samples[each.type] for each in factory.parameters})
            self.assertIsInstance(error.cause, KeyError)
            error.items = (item,)
            error.body = {"x": [1]}
            protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
            for twin in (
                copy.copy(error),
                copy.deepcopy(error),
                *(pickle.loads(pickle.dumps(error, each)) for each in protocols),
            ):
                self.assertIs(type(twin), type(error))
                self.assertEqual(str(twin), str(error))
                self.assertEqual(repr(twin), repr(error))
                self.assertEqual(twin.params, error.params)
                self.assertEqual(twin.render(), error.render())
                self.assertEqual(twin.items[0].message, item.message)
                for name in ("code", "name", "status", "retry", "body", "request_id"):
                    self.assertEqual(getattr(twin, name), getattr(error, name))
                self.assertEqual(twin.retry_after, timedelta(seconds=1))
                self.assertTrue(factory.matches(twin))

    def test_raises_from(self) -> None:
        cause = OSError("x")
        with self.assertRaises(Root) as caught:
            raise make(factories[0]) from cause
        self.assertIs(caught.exception.cause, cause)
        self.assertTrue(issubclass(Root, Exception))

    def test_never_logs_secrets(self) -> None:
        for factory in factories:
            secrets = [each for each in factory.parameters if each.sensitive]
            if not secrets or any(each.type != "string" for each in secrets):
                continue
            values = {each.attribute: samples[each.type] for each in factory.parameters}
            values.update({each.attribute: "hunter2" for each in secrets})
            error = factory(**values)
            logged = "".join(traceback.format_exception(type(error), error, None))
            for text in (str(error), repr(error), logged, repr(vars(error))):
                self.assertNotIn("hunter2", text)
                self.assertIn("[redacted]", text)
            self.assertIn("hunter2", error.render())

    def test_raises_with_every_number(self) -> None:
        odd: dict[str, list[Any]] = {
            "integer": [2**53, -(10**400), 10**5000],
            "number": [float("nan"), float("-inf"), 10**400, 10**5000],
        }
        for factory in factories:
            good = {each.attribute: samples[each.type] for each in factory.parameters}
            for each in factory.parameters:
                for value in odd.get(each.type, []):
                    error = factory(**{**good, each.attribute: value})
                    self.assertTrue(error.message)
                    self.assertTrue(package.encode(error).body)
                    self.assertTrue(package.to_dict(error))

    def test_has_factories_that_help_explains(self) -> None:
        factory = package.parameter_empty
        self.assertEqual(
            factory.__doc__,
            "Parameter {0} can not be empty.\n\nCode 50014, HTTP 400.",
        )
        self.assertEqual(
            str(inspect.signature(factory)).replace("'", ""),
            "(*, parameter: str) -> GeneralError",
        )
        self.assertIn("make_params", inspect.signature(type(factory)).parameters)

    def test_is_unknown_where_decode_fails(self) -> None:
        date = {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}
        error = package.decode(200, '{"code": "50013"}', date, 1.5)
        self.assertIsInstance(error, package.UnknownError)
        self.assertEqual(error.status, 200)

    def test_comes_back_from_a_dictionary(self) -> None:
        for factory in factories:
            error = make(factory)
            twin = package.from_dict(package.to_dict(error, sensitive=True))
            self.assertEqual(vars(twin).keys() | vars(error).keys(), vars(twin).keys())
            self.assertEqual((str(twin), twin.params), (str(error), error.params))
        for odd in (None, 1, "x", b"", [], {}, circle(2), Hostile()):
            self.assertIsNone(package.from_dict(odd))

    def test_calls_parameters_after_their_error(self) -> None:
        named = {}
        for factory in factories:
            if factory.parameters:
                words = "".join(map(str.capitalize, factory.name.split("_")))
                named[f"{words}Params"] = type(make(factory).params)
        types = {
            name: each
            for name, each in vars(package.params).items()
            if not name.startswith("_")
        }
        self.assertEqual(types, named)

    def test_refuses_wrong_values(self) -> None:
        wrong: dict[str, list[Any]] = {
            "string": [None, 1, b"x"],
            "integer": [None, "1", 1.0, True],
            "number": [None, "1", True],
            "boolean": [None, 0, 1, "true"],
        }
        for factory in factories:
            good = {each.attribute: samples[each.type] for each in factory.parameters}
            for each in factory.parameters:
                for value in wrong[each.type]:
                    with self.assertRaises((TypeError, ValueError)):
                        factory(**{**good, each.attribute: value})
                with self.assertRaises(TypeError):
                    factory(
                        **{name: good[name] for name in good if name != each.attribute}
                    )
            with self.assertRaises(TypeError):
                factory(**good, no_such_parameter=1)

    def test_decodes_anything(self) -> None:
        bodies: list[Any] = [
            None,
            5,
            1.5,
            True,
            object(),
            [],
            {},
            {1: 2},
            circle(1),
            circle(3),
            Hostile(),
            {"code": Hostile()},
            b"",
            b"\xff\xfe",
            bytearray(b'{"code":"x"}'),
            "\ud800" * 5000,
            "[" * 100_000,
            '{"a":' * 100_000,
            "9" * 100_000,
            '{"code":' + "9" * 100_000 + "}",
            '{"code":NaN}',
            '\ufeff{"code":"x"}',
            '"' + '\\"' * 50_000,
            {"code": float("nan")},
        ]
        headers: list[Any] = [
            None,
            {},
            {"retry-after": object()},
            {1: 2},
            [("Retry-After", b"5")],
            [1, 2],
            5,
            "abcd",
            Hostile(),
            {b"Retry-After": b"5"},
            {"Retry-After": "9" * 10_000},
            iter([("a",)]),
        ]
        for body in bodies:
            for given in headers:
                for status in (200, 400, 599, 0, -1, 10**30):
                    error = package.decode(status, body, given)
                    self.assertIsInstance(error, (Root, type(None)))
        for status in (None, "400", 400.0, Hostile(), object()):
            package.decode(status, "x", {})
        self.assertEqual(package.decode(500, "\ud800" * 5000).body, "\ud800" * 1365)
        self.assertEqual(package.decode(500, "é" * 4000).body, "é" * 2048)
        self.assertEqual(package.decode(500, b"\xff").body, "\ufffd")

    def test_decodes_any_bytes(self) -> None:
        draw = random.Random(20261122)
        usual = b'{"code":"50014","msg":"Parameter \xc3\xa9 can not be empty."}'
        for turn in range(2_000):
            body = bytearray(usual if turn % 2 else draw.randbytes(draw.randrange(80)))
            for _ in range(turn % 4):
                body.insert(draw.randrange(len(body) + 1), draw.randrange(256))
                del body[draw.randrange(len(body))]
            error = package.decode(
                400, bytes(body), {"retry-after": draw.randbytes(9).decode("latin-1")}
            )
            self.assertEqual(error.status, 400)
            self.assertIsInstance(error.render("ar") + str(error), str)

    def test_takes_headers_of_any_kind(self) -> None:
        message = parse_headers(BytesIO(b"Retry-After: 5\r\nRetry-After: 6\r\n\r\n"))
        for headers in (
            message,
            message.items(),
            {"RETRY-AFTER": ["5", "6"]},
            {"retry-after": 5},
        ):
            error = package.decode(503, "x", headers)
            self.assertEqual(error.retry_after, timedelta(seconds=5))
        now = datetime(2024, 12, 31, 23, 59, 0, tzinfo=timezone(timedelta(hours=1)))
        later = {"retry-after": "Tue, 31 Dec 2024 22:59:30 GMT"}
        self.assertEqual(
            package.decode(503, "x", later, now).retry_after, timedelta(seconds=30)
        )

    def test_encodes_what_it_raises(self) -> None:
        for factory in factories:
            status, headers, body = package.encode(make(factory))
            self.assertTrue(body.isascii())
            error = package.decode(max(status, 400), body.encode(), headers)
            self.assertTrue(factory.matches(error))
        with self.assertRaises(ValueError):
            package.encode(package.decode(500, "x"))

    def test_shadows_nothing(self) -> None:
        self.assertEqual(
            [name for name in package.__all__ if hasattr(builtins, name)], []
        )
        self.assertEqual(len(package.__all__), len(set(package.__all__)))
        for factory in factories:
            self.assertIs(package.lookup(factory.code), factory)

    def test_runs_no_text(self) -> None:
        folder = Path(package.__file__).parent
        for module in walk_packages([str(folder)], f"{package.__name__}."):
            loaded = import_module(module.name)
            self.assertEqual(doctest.testmod(loaded).attempted, 0)
            source = Path(inspect.getsourcefile(loaded) or "").read_bytes()
            self.assertTrue(source.isascii(), module.name)
            self.assertNotIn(b"\r", source)


if __name__ == "__main__":
    unittest.main()
