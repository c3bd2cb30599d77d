"""L34: an answer needs nothing that no lesson has shown yet. Held for what can be seen in text: names and syntax.

Shown is what stands in front of a learner up to the task, in this lesson or an earlier one: demonstrations, stubs, code
in prose and in hints. A lesson's first code cell, its set-up, is there to be run and shows nothing.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from autograder.authoring.cells import Master, MasterCell, solution_source, stub_source, tree_of
from autograder.authoring.prose import FENCE

SPAN = re.compile(r"`+([^`]+)`+")
WORD = re.compile(r"[^\W\d]\w*")
BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))
SQL = re.compile(r"^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|BEGIN)\b", re.IGNORECASE)
SQL_WORD = re.compile(r"\b(?:[A-Z]{2,}|[a-z_]+(?=\())")
SQL_TEXT = re.compile(r"'(?:[^']|'')*'|--[^\n]*")
# Syntax that a keyword alone would not give away, or that is worth a lesson of its own.
SYNTAX: dict[type[ast.AST], str] = {
    ast.For: "for", ast.While: "while", ast.Break: "break", ast.Continue: "continue", ast.Try: "try", ast.With: "with",
    ast.Raise: "raise", ast.Lambda: "lambda", ast.Yield: "yield", ast.YieldFrom: "yield from", ast.ClassDef: "class",
    ast.Global: "global", ast.Nonlocal: "nonlocal", ast.Assert: "assert", ast.Delete: "del", ast.Await: "await",
    ast.AsyncFunctionDef: "async def", ast.ListComp: "a list comprehension", ast.DictComp: "a dict comprehension",
    ast.SetComp: "a set comprehension", ast.GeneratorExp: "a generator expression", ast.IfExp: "a value with if, else",
    ast.JoinedStr: "an f-string", ast.AugAssign: "an assignment such as +=", ast.NamedExpr: ":=", ast.Slice: "a slice",
    ast.Starred: "a star before a name", ast.Dict: "a dict", ast.Set: "a set", ast.Tuple: "a tuple", ast.Match: "match",
}  # fmt: skip
KEYWORDS = {word for word in SYNTAX.values() if word.isalpha()}


class Shown:
    """What has stood in front of a learner: words of code, kinds of syntax."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self.syntax: set[str] = set()

    def prose(self, text: str) -> None:
        """Code in a markdown text: spans, fences, tables."""
        fenced: list[str] | None = None
        for line in text.split("\n"):
            if FENCE.match(line):
                if fenced is not None:
                    self.code("\n".join(fenced))
                fenced = [] if fenced is None else None
            elif fenced is not None:
                fenced.append(line)
            else:
                for span in SPAN.findall(line):
                    self.code(span)

    def code(self, text: str) -> None:
        """A piece of code; what is no Python gives its words alone."""
        self.words |= set(WORD.findall(text))
        self.syntax |= KEYWORDS & set(WORD.findall(text))
        for candidate in (text, f"{text}\n    pass", f"[{text}]", f"f({text})"):
            try:
                tree = tree_of(candidate.strip())
            except (SyntaxError, ValueError):
                continue
            self.syntax |= {name for name, _ in _syntax(tree)}
            break
        else:
            for kind, hint in ((ast.JoinedStr, r"\bf[\"']"), (ast.AugAssign, r"[-+*/|&]=")):
                if re.search(hint, text):
                    self.syntax.add(SYNTAX[kind])


def introduced(masters: list[Master]) -> Iterator[tuple[Master, int, str]]:
    """Complaints about all ``masters``, which stand in course order."""
    shown = Shown()
    for master in masters:
        setup = next((cell for cell in master.cells if cell.role == "code"), None)
        for cell in master.cells:
            if cell.role == "answer":
                shown.code(stub_source(cell))
                # Hints stand below the answer and may show what it needs.
                for hint in master.of("hint", cell.task or ""):
                    shown.prose(hint.source)
                yield from ((master, line, text) for line, text in _unknown(cell, shown))
                shown.code(solution_source(cell))  # said once
            elif cell.role in {"prose", "task", "lesson"}:
                shown.prose(cell.source)
            elif cell.role == "code" and cell is not setup:
                shown.code(cell.source)


def _unknown(cell: MasterCell, shown: Shown) -> Iterator[tuple[int, str]]:
    missing: dict[str, int] = {}
    tree = tree_of(solution_source(cell))
    own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    own |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    for name, line in _syntax(tree):
        if name not in shown.syntax:
            missing.setdefault(name, line)
    for name, line in _names(tree):
        if name not in shown.words and name not in own:
            missing.setdefault(f"`{name}`", line)
    for name, line in missing.items():
        yield cell.line + line, f"the answer {cell.task!r} needs {name}, which nothing has shown yet"


def _syntax(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        name = SYNTAX.get(type(node))
        if name and not (isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Store)):
            yield name, getattr(node, "lineno", 1)
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            yield "a decorator", node.lineno


def _names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in BUILTINS:
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg, node.value.lineno
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((alias.name.partition(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
            yield from ((word, node.lineno) for word in SQL_WORD.findall(SQL_TEXT.sub(" ", node.value)))
