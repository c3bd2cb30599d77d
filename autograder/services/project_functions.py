"""A notebook's functions, or a whole cell, written into the learner's project as they stand."""

from __future__ import annotations

import ast
import inspect
import linecache
import textwrap
from collections.abc import Sequence
from types import FunctionType

from autograder.services.project import project_folder


def save_functions(name: str, *functions: FunctionType, imports: Sequence[str] = ()) -> None:
    """Write ``functions`` into the project's file ``name`` and print what happened.

    Each replaces its older self and leaves the rest of the file alone; a function that the file does not know goes to
    its end. ``imports`` are lines such as ``"import json"``, put on top where the file lacks them. Nothing is written
    while one of the functions still holds three dots, or when the file is no Python.
    """
    texts = {function.__name__: textwrap.dedent(inspect.getsource(function)).strip() for function in functions}
    blanks = [word for word, text in texts.items() if _holds_blank(text)]
    if blanks:
        print(f"jobboard/{name} is not saved: three dots are still in {', '.join(blanks)}")
        return
    path = project_folder() / name
    text = path.read_text("utf-8") if path.is_file() else ""
    try:
        for word, source in texts.items():
            text = _with_function(text, word, source)
    except SyntaxError as error:
        print(f"jobboard/{name} is not saved: Python cannot read line {error.lineno} of it. Mend that line first")
        return
    text = _with_imports(text, [line for line in imports if line not in text.splitlines()])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"jobboard/{name} saved: {', '.join(texts)}")


def save_cell(name: str, imports: Sequence[str] = ()) -> None:
    """Write the cell that calls this, without the calling line, as the project's file ``name``; print what happened.

    For files that one cell holds whole, classes among them. ``imports`` as for ``save_functions``. Nothing is written
    while the cell still holds three dots.
    """
    caller = inspect.currentframe()
    assert caller is not None and caller.f_back is not None
    lines = [line.rstrip("\n") for line in linecache.getlines(caller.f_back.f_code.co_filename)]
    kept = [line for line in lines if not line.startswith("save_cell(") and "import save_cell" not in line]
    text = "\n".join(kept).strip() + "\n"
    if _holds_blank(text):
        print(f"jobboard/{name} is not saved: three dots are still in this cell")
        return
    text = _with_imports(text, [line for line in imports if line not in text.splitlines()])
    path = project_folder() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"jobboard/{name} saved")


def _holds_blank(text: str) -> bool:
    return any(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(ast.parse(text)))


def _with_imports(text: str, lines: Sequence[str]) -> str:
    """``text`` with ``lines`` above its first statement, below a docstring of the file's own."""
    if not lines:
        return text
    body = ast.parse(text).body
    documented = bool(body) and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    at = (body[0].end_lineno or 0) if documented else 0
    above, below = text.splitlines()[:at], "\n".join(text.splitlines()[at:]).strip()
    gap = "\n" if below.startswith(("import ", "from ")) else "\n\n\n"
    return "\n".join([*above, *[""] * documented, *lines]) + gap + below + "\n"


def _with_function(text: str, name: str, source: str) -> str:
    """``text`` with its last top-level function ``name`` replaced by ``source``, or with ``source`` at its end."""
    known = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and node.name == name]
    if not known:
        return f"{text.rstrip()}\n\n\n{source}\n".lstrip()
    first = min([known[-1].lineno, *[decorator.lineno for decorator in known[-1].decorator_list]])
    lines = text.splitlines()
    lines[first - 1 : known[-1].end_lineno] = source.splitlines()
    return "\n".join(lines) + "\n"
