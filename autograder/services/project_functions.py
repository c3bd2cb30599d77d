"""Functions of a notebook, written into the learner's project as they stand: what is in the file already stays."""

from __future__ import annotations

import ast
import inspect
import textwrap
from types import FunctionType

from autograder.services.project import project_folder


def save_functions(name: str, *functions: FunctionType) -> None:
    """Write ``functions`` into the project's file ``name`` and print what happened.

    Each replaces its older self and leaves the rest of the file alone; a function that the file does not know goes to
    its end. Nothing is written while one of them still holds three dots, or when the file is no Python.
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
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"jobboard/{name} saved: {', '.join(texts)}")


def _holds_blank(text: str) -> bool:
    return any(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(ast.parse(text)))


def _with_function(text: str, name: str, source: str) -> str:
    """``text`` with its last top-level function ``name`` replaced by ``source``, or with ``source`` at its end."""
    known = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and node.name == name]
    if not known:
        return f"{text.rstrip()}\n\n\n{source}\n".lstrip()
    first = min([known[-1].lineno, *[decorator.lineno for decorator in known[-1].decorator_list]])
    lines = text.splitlines()
    lines[first - 1 : known[-1].end_lineno] = source.splitlines()
    return "\n".join(lines) + "\n"
