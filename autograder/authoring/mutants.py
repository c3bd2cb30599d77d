"""Mutants of a reference answer: small faults that the task's checks must notice.

Python faults come from cosmic-ray's operators, called as a library from the fixed list below; SQL faults are made on
sqlglot's syntax tree of any text that reads as a query; where both are blind (texts, order of items, ``in``) a few
operators of our own stand in. A fault is nobody's task to notice when it changes only an exception's words or the order
of a loop over listed values: those are left out. The order is deterministic.
"""

from __future__ import annotations

import ast
import difflib
import pickle
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

MAX_MUTANTS = 60
COMPARISONS = {
    "Eq": ("NotEq",), "NotEq": ("Eq",), "Lt": ("LtE", "Gt"), "LtE": ("Lt", "GtE"), "Gt": ("GtE", "Lt"),
    "GtE": ("Gt", "LtE"), "Is": ("IsNot",), "IsNot": ("Is",),
}  # fmt: skip
BINARY = {
    "Add": ("Sub",), "Sub": ("Add",), "Mul": ("Div", "Add"), "Div": ("FloorDiv", "Mul"), "FloorDiv": ("Div", "Mod"),
    "Mod": ("FloorDiv",), "Pow": ("Mul",),
}  # fmt: skip
OTHERS = (
    "ReplaceUnaryOperator_USub_UAdd", "ReplaceUnaryOperator_Delete_Not", "AddNot", "ReplaceTrueWithFalse",
    "ReplaceFalseWithTrue", "ReplaceAndWithOr", "ReplaceOrWithAnd", "ReplaceBreakWithContinue",
    "ReplaceContinueWithBreak", "ExceptionReplacer", "NumberReplacer", "ZeroIterationForLoop",
)  # fmt: skip
ENCODING = re.compile(r"(?:utf|cp|latin|iso|koi)[-_]?\d[\w-]*|ascii")


@dataclass(frozen=True)
class Mutant:
    """One faulty answer. ``code`` is its changed line, stripped: the key of a reviewed equivalent."""

    source: str
    code: str
    diff: str


def mutants(source: str, lines: set[int] | None = None, limit: int = MAX_MUTANTS) -> tuple[list[Mutant], int]:
    """Mutants of ``source`` without repeats, at most ``limit`` of them evenly drawn, and how many there were in all.

    ``lines`` (from 1) are those that may change: the writer's answer, not the stub that stands around it.
    """
    found: dict[str, Mutant] = {}
    meaning = _meaning(source)
    for changed in (*_cosmic_ray(source), *_own(source)):
        if changed not in found and _meaning(changed) not in (None, meaning) and _inside(source, changed, lines):
            found[changed] = _mutant(source, changed)
    every = list(found.values())
    if len(every) <= limit:
        return every, len(every)
    return [every[n * len(every) // limit] for n in range(limit)], len(every)


def _operators() -> list[str]:
    names = [f"ReplaceComparisonOperator_{a}_{b}" for a, many in COMPARISONS.items() for b in many]
    names += [f"ReplaceBinaryOperator_{a}_{b}" for a, many in BINARY.items() for b in many]
    return [*names, *OTHERS]


def _cosmic_ray(source: str) -> Iterator[str]:
    from cosmic_ray.ast import get_ast
    from cosmic_ray.mutating import MutationVisitor
    from cosmic_ray.plugins import get_operator

    parsed = pickle.dumps(get_ast(source))  # a mutation changes its tree: reading a copy is quicker than parsing again
    for name in _operators():
        operator, number = get_operator(f"core/{name}")(), 0
        while True:
            visitor = MutationVisitor(number, operator)
            try:
                changed = visitor.walk(pickle.loads(parsed))
            except AttributeError:  # cosmic-ray replaces `except ValueError`, and stumbles over `except json.Error`
                changed = None
            if changed is not None and not visitor.mutation_applied:
                break
            if changed is not None:
                yield changed.get_code()
            number += 1


def _own(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    skipped = _silent(tree)
    for node in ast.walk(tree):
        if node in skipped or not isinstance(node, ast.expr):
            continue
        for text in _replacements(node):
            yield _replaced(source, node, text)


def _replacements(node: ast.expr) -> Iterator[str]:
    """Faulty texts for one expression, where cosmic-ray's operators are blind."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from (repr(text) for text in _text_faults(node.value))
    elif isinstance(node, ast.Constant) and node.value is None:
        yield "0"
    elif isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
        other = ast.NotIn() if isinstance(node.ops[0], ast.In) else ast.In()
        yield f"({ast.unparse(ast.Compare(node.left, [other], node.comparators))})"
    elif isinstance(node, (ast.List, ast.Tuple)) and all(isinstance(item, ast.Constant) for item in node.elts):
        for number in range(len(node.elts) - 1):
            items = [*node.elts]
            items[number], items[number + 1] = items[number + 1], items[number]
            yield ast.unparse(type(node)(items, ast.Load()))
    elif isinstance(node, ast.JoinedStr):
        yield from (ast.unparse(ast.JoinedStr(parts)) for parts in _template_faults(node.values))


def _template_faults(parts: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """An f-string with one of its texts changed, or one of its formats dropped."""
    for number, part in enumerate(parts):
        if isinstance(part, ast.Constant):
            changed: ast.expr = ast.Constant(str(part.value) + "~")
        elif isinstance(part, ast.FormattedValue) and part.format_spec is not None:
            changed = ast.FormattedValue(part.value, part.conversion, None)
        else:
            continue
        yield [*parts[:number], changed, *parts[number + 1 :]]


def _silent(tree: ast.AST) -> set[ast.AST]:
    """What changes nothing that is asked for: texts that stand alone, an exception's words, the order of a loop over
    listed values; and the parts of an f-string, which are changed as a whole."""
    silent: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(node.value)
        elif isinstance(node, ast.Raise):
            silent |= set(ast.walk(node))
        elif isinstance(node, (ast.For, ast.comprehension)):
            silent.add(node.iter)
        elif isinstance(node, ast.Compare):
            silent |= set(node.comparators) - {c for c in node.comparators if isinstance(c, ast.Constant)}
        elif isinstance(node, ast.JoinedStr):
            silent |= {part for whole in node.values for part in ast.walk(whole)}
    return silent


def _text_faults(text: str) -> Iterator[str]:
    if "select" in text.lower() and " from " in " ".join(text.lower().split()):
        yield from sql_faults(text)
    elif ENCODING.fullmatch(text.lower()):
        yield "utf-16"  # Python skips a sign such as ~ in the name of an encoding
    else:
        yield f"{text}~"


def _replaced(source: str, node: ast.expr, text: str) -> str:
    """``source`` with the node's text replaced; ast counts columns in bytes."""
    lines = [line.encode() for line in source.splitlines()]
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    head, tail = lines[first][: node.col_offset], lines[last][node.end_col_offset or 0 :]
    lines[first : last + 1] = [head + text.encode() + tail]
    return b"\n".join(lines).decode()


def _meaning(source: str) -> str | None:
    """Equal for sources that differ in spaces and brackets alone; None for what is no Python."""
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


def _inside(source: str, changed: str, lines: set[int] | None) -> bool:
    matcher = difflib.SequenceMatcher(None, source.splitlines(), changed.splitlines(), autojunk=False)
    touched = [
        n for tag, first, last, _, _ in matcher.get_opcodes() if tag != "equal" for n in range(first + 1, last + 1)
    ]
    return lines is None or set(touched) <= lines


def _mutant(source: str, changed: str) -> Mutant:
    diff = list(difflib.unified_diff(source.splitlines(), changed.splitlines(), lineterm="", n=0))[3:]
    new = next((line[1:].strip() for line in diff if line.startswith("+")), "")
    return Mutant(changed, new, "\n".join(diff))


# -- SQL --------------------------------------------------------------------------------------------------------------


def sql_faults(text: str) -> Iterator[str]:
    """Faulty variants of one query text, each differing in one place; nothing when sqlglot cannot read it."""
    import sqlglot
    from sqlglot.errors import SqlglotError

    dialect = (
        "postgres"
        if "%(" in text or "::" in text or " AT TIME ZONE " in text.upper() or "COLLATE" in text.upper()
        else "sqlite"
    )
    try:
        tree = sqlglot.parse_one(text, dialect=dialect)
    except SqlglotError:
        return
    plain = tree.sql(dialect=dialect)
    for number, node in enumerate(tree.walk()):
        for change in _changes(node):
            copy = tree.copy()
            place = next(other for n, other in enumerate(copy.walk()) if n == number)
            try:
                change(place)
                changed = copy.sql(dialect=dialect)
            except (AttributeError, ValueError, SqlglotError):  # this fault does not fit here
                continue
            if changed != plain:
                yield changed


Change = Callable[[Any], None]


def _changes(node: Any) -> list[Change]:
    """Functions that each turn the same node of a copy into something faulty."""
    from sqlglot import exp

    swaps: dict[type, tuple[type, ...]] = {
        exp.EQ: (exp.NEQ,), exp.NEQ: (exp.EQ,), exp.LT: (exp.LTE, exp.GT), exp.LTE: (exp.LT, exp.GTE),
        exp.GT: (exp.GTE, exp.LT), exp.GTE: (exp.GT, exp.LTE), exp.And: (exp.Or,), exp.Or: (exp.And,),
    }  # fmt: skip
    changes: list[Change] = [_swap(other) for other in swaps.get(type(node), ())]
    if isinstance(node, (exp.And, exp.Or)):
        changes += [lambda n: n.replace(n.left.copy()), lambda n: n.replace(n.right.copy())]
    if isinstance(node, exp.Is):
        changes.append(lambda n: n.replace(exp.Not(this=n.copy())))
    if isinstance(node, exp.Not):
        changes.append(lambda n: n.replace(n.this.copy()))
    if isinstance(node, exp.Ordered):
        changes.append(lambda n: n.set("desc", not n.args.get("desc")))
        changes.append(_drop_order_key)
    if isinstance(node, exp.Literal) and node.is_int:
        changes += [_set_literal(1), _set_literal(-1)]
    if isinstance(node, exp.Literal) and node.is_string:
        changes.append(lambda n: n.replace(exp.Literal.string(f"{n.this}~")))
    if isinstance(node, exp.Select):
        changes += [_drop("where"), _drop("limit"), _drop("offset"), _drop("order"), _drop("distinct")]
    if isinstance(node, exp.Between):
        changes += [_open_edge("low"), _open_edge("high")]
    if isinstance(node, exp.In) and len(node.expressions) > 1:
        changes.append(lambda n: n.expressions[-1].pop())
    if isinstance(node, (exp.Lower, exp.Upper, exp.Trim, exp.Coalesce)):
        changes.append(lambda n: n.replace(n.this.copy()))
    if isinstance(node, exp.Count) and not isinstance(node.this, exp.Star):
        changes.append(lambda n: n.set("this", exp.Star()))
    if isinstance(node, exp.Join) and node.args.get("on") is not None:
        changes.append(lambda n: n.set("side", None if n.side else "LEFT"))
    return changes


def _swap(other: type) -> Change:
    return lambda node: node.replace(other(this=node.this.copy(), expression=node.expression.copy()))


def _open_edge(edge: str) -> Change:
    """BETWEEN without one of its two end values."""
    from sqlglot import exp

    def change(node: Any) -> None:
        low, high = (exp.GTE, exp.LT) if edge == "high" else (exp.GT, exp.LTE)
        parts = (
            low(this=node.this.copy(), expression=node.args["low"].copy()),
            high(this=node.this.copy(), expression=node.args["high"].copy()),
        )
        node.replace(exp.and_(*parts))

    return change


def _drop(part: str) -> Change:
    def change(node: Any) -> None:
        if node.args.get(part) is None:
            raise ValueError(part)
        node.set(part, None)

    return change


def _drop_order_key(node: Any) -> None:
    if len(node.parent.expressions) < 2:
        raise ValueError("the only key: dropping ORDER BY is a fault of its own")
    node.pop()


def _set_literal(step: int) -> Change:
    from sqlglot import exp

    return lambda node: node.replace(exp.Literal.number(int(node.this) + step))
