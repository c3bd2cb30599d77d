"""A notebook's functions, or a whole cell, written into the learner's project as they stand."""

from __future__ import annotations

import ast
import inspect
import linecache
import textwrap
from collections.abc import Sequence
from types import FunctionType

from autograder.services.project import project_folder


def save_functions(name: str, *functions: FunctionType, imports: Sequence[str] = (), helpers: bool = False) -> None:
    """Write ``functions`` into the project's file ``name`` and print what happened.

    Each replaces its older self and leaves the rest of the file alone; a function that the file does not know goes to
    its end. ``imports`` are lines such as ``"import json"``, put on top where the file lacks them. Nothing is written
    while one of the functions still holds three dots, or when the file is no Python. With ``helpers`` the functions,
    classes and names that a function's own cell defines, and that it reads, come along.
    """
    texts = {function.__name__: textwrap.dedent(inspect.getsource(function)).strip() for function in functions}
    if helpers:
        texts = {word: source for function in functions for word, source in _helpers(function).items()} | texts
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


def _helpers(function: FunctionType) -> dict[str, str]:
    """What the cell of ``function`` defines and ``function`` reads, straight or through another: name and source."""
    lines = [line.rstrip("\n") for line in linecache.getlines(function.__code__.co_filename)]
    defined = {name: node for node in ast.parse("\n".join(lines)).body for name in _defines(node)}
    found, waiting = set(), [function.__name__]
    while waiting:
        name = waiting.pop()
        if name in defined and name not in found:
            found.add(name)
            waiting += [node.id for node in ast.walk(defined[name]) if isinstance(node, ast.Name)]
    in_order = [name for name in defined if name in found - {function.__name__}]
    return {name: "\n".join(lines[_first_line(defined[name]) - 1 : defined[name].end_lineno]) for name in in_order}


def _defines(node: ast.stmt) -> list[str]:
    """The name a top-level statement gives to a function, a class or, alone, to a value."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _first_line(node: ast.stmt) -> int:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return min([node.lineno, *[decorator.lineno for decorator in node.decorator_list]])
    return node.lineno


def _with_function(text: str, name: str, source: str) -> str:
    """``text`` with its last top-level definition of ``name`` replaced by ``source``, or with ``source`` at its end."""
    known = [node for node in ast.parse(text).body if name in _defines(node)]
    if not known:
        return f"{text.rstrip()}\n\n\n{source}\n".lstrip()
    lines = text.splitlines()
    lines[_first_line(known[-1]) - 1 : known[-1].end_lineno] = source.splitlines()
    return "\n".join(lines) + "\n"
