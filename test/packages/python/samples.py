"""Runs the samples of a README, each statement by itself: samples.py README MODULE."""

from __future__ import annotations

import ast
import re
import sys
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

readme, module = sys.argv[1:]
package: Any = import_module(module)
root: Any = package.UnknownError.__mro__[1]
body = '{"code": "50014", "msg": "Parameter chainIndex can not be empty."}'

given = {name: getattr(package, name) for name in package.__all__} | {
    "response": SimpleNamespace(status_code=400, text=body, headers={}),
    "error": package.decode(400, body),
    "cause": ValueError(),
    "time": SimpleNamespace(sleep=float),
    "span": SimpleNamespace(set_attributes=dict),
}

samples = re.findall(r"```python\n(.*?)```", Path(readme).read_text("utf-8"), re.DOTALL)
assert samples, "the README has no samples"
for sample in samples:
    names = dict(given)
    for statement in ast.parse(sample).body:
        code = compile(ast.Module([statement], []), readme, "exec")
        try:
            exec(code, names)
        except root as error:
            names["error"] = error
