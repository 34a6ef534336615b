"""Fails where the package answers the vectors otherwise in another Python: same_answers.py PYTHON VECTORS."""

from __future__ import annotations

import subprocess
import sys

other, vectors = sys.argv[1:]


def answers(python: str) -> list[str]:
    command = [python, "driver.py", vectors]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


for here, there in zip(answers(sys.executable), answers(other), strict=True):
    assert here == there, f"{other}: {there}\nnot {here}"
