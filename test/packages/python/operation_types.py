"""What the types of operations promise: for type checkers, and then run.

Each comment that ignores a finding is a misuse that must be found: type checkers report it where there is none.
"""

from __future__ import annotations

from typing import NoReturn

from okx_web3_errors import OkxWeb3Error, parameter_count_exceeded, parameter_empty
from okx_web3_errors.operations import (
    GetSwapError,
    get_swap_errors,
    list_prices_errors,
)


def assert_never(value: NoReturn) -> NoReturn:
    raise AssertionError(value)


def explain(error: OkxWeb3Error) -> str:
    match get_swap_errors.match(error):
        case "50014":
            return "empty"
        case "50115":
            return "last"
        case (
            "50001"
            | "50004"
            | "50005"
            | "50007"
            | "50011"
            | "50013"
            | "50015"
            | "50026"
            | "50030"
            | "50036"
            | "50037"
            | "50038"
            | "50043"
            | "50047"
            | "50100"
            | "50102"
            | "50103"
            | "50104"
            | "50105"
            | "50106"
            | "50107"
            | "50108"
            | "50109"
            | "50110"
            | "50111"
            | "50112"
            | "50113"
            | "50114"
        ):
            return "listed"
        case None:
            return "other"
        case other:
            assert_never(other)


def explain_some(error: OkxWeb3Error) -> str:
    match get_swap_errors.match(error):
        case "50014":
            return "empty"
        case (
            "50001"
            | "50004"
            | "50005"
            | "50007"
            | "50011"
            | "50013"
            | "50015"
            | "50026"
            | "50030"
            | "50036"
            | "50037"
            | "50038"
            | "50043"
            | "50047"
            | "50100"
            | "50102"
            | "50103"
            | "50104"
            | "50105"
            | "50106"
            | "50107"
            | "50108"
            | "50109"
            | "50110"
            | "50111"
            | "50112"
            | "50113"
            | "50114"
        ):
            return "listed"
        case None:
            return "other"
        case other:
            assert_never(other)  # type: ignore[arg-type] # a code has no case


def catch(error: OkxWeb3Error) -> GetSwapError | None:
    try:
        raise error
    except get_swap_errors.types as caught:
        return get_swap_errors.match(caught)


known: GetSwapError = "50014"
unlisted: GetSwapError = "50000"  # type: ignore[assignment] # not in the list
code: str = list_prices_errors.codes[0]

empty = parameter_empty(parameter="chainIndex")
exceeded = parameter_count_exceeded(parameter="ids", limit=1)
assert explain(empty) == "empty" and explain(exceeded) == "other"
assert catch(empty) == "50014" and catch(exceeded) is None
assert list_prices_errors.matches(exceeded) and not list_prices_errors.matches(None)
