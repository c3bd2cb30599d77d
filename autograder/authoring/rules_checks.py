"""House rules about answers and their checks."""

from __future__ import annotations

import ast
import builtins
import symtable
from collections.abc import Iterator

from autograder.authoring.cells import Master, MasterCell, check_function, solution_source, tree_of
from autograder.layout import Course

Complaints = Iterator[tuple[int, str]]
EXPECTATIONS = frozenset({
    "returns", "equals", "rows", "matches", "close_to", "raises", "prints", "yields", "leaves_arguments", "that",
    "tests",
})  # fmt: skip
MIN_RIGHT, MIN_WRONG, MAX_NAME = 2, 3, 40


def visible_and_hidden(master: Master) -> Complaints:
    """L03: an answer has a visible and a hidden check. The first task, a warm-up, may do with a visible one."""
    for number, task in enumerate(master.tasks()):
        heading = master.of("task", task)[0]
        warm_up = number == 0 and "warm-up" in heading.source.split("\n")[0].lower()
        kinds = {cell.hidden for cell in master.checks(task)}
        if False not in kinds:
            yield master.answer(task).line, f"the answer {task!r} has no visible check: a learner needs one to try it"
        if True not in kinds and not warm_up:
            yield master.answer(task).line, f"the answer {task!r} has no hidden check: what is visible can be copied"


def no_bare_assert(master: Master) -> Complaints:
    """L04: a check states expectations; an assert says nothing to a learner."""
    for cell, function in _checks(master):
        for node in ast.walk(function):
            if isinstance(node, ast.Assert):
                yield (
                    cell.line + node.lineno,
                    "an assert in a check; say it with c.call(...).returns(...) or c.that(...)",
                )


def hidden_docstring(master: Master) -> Complaints:
    """L05: a hidden check names in its docstring the behaviours it examines; the notebook and the card show it."""
    for cell, function in _checks(master):
        said = ast.get_docstring(function) or ""
        if cell.hidden and len(said.split()) < 3:
            yield cell.line + function.lineno, "a hidden check's docstring names the behaviours it examines"
        if cell.hidden and "\n" in said.strip():
            yield cell.line + function.lineno, "a hidden check's docstring is one line: the notebook shows it"


def answer_defines_its_name(master: Master) -> Complaints:
    """L06: the task's name is the identifier the learner defines, and the answer defines it."""
    for task in [*master.tasks(), *master.essays()]:
        if len(task) > MAX_NAME:
            yield _line(master, task), f"the name {task!r} is longer than {MAX_NAME} letters"
    for task in master.tasks():
        cell = master.answer(task)
        if task not in _defined(tree_of(solution_source(cell))):
            yield cell.line, f"the answer cell of {task!r} does not define {task!r}"


def self_contained(master: Master) -> Complaints:
    """L22: a check reads its parameters, its own names, builtins and its own imports: it runs far from the notebook."""
    for cell, function in _checks(master):
        arguments = function.args
        if arguments.defaults or arguments.kw_defaults or arguments.vararg or arguments.kwarg or arguments.kwonlyargs:
            yield cell.line + function.lineno, "a check's parameters are c and the learner's names, without defaults"
        if function.returns or any(one.annotation for one in arguments.args):
            yield cell.line + function.lineno, "a check has no annotations: they would be read in the learner's kernel"
        table = symtable.symtable(cell.source, "check", "exec")
        own = next(child for child in table.get_children() if child.get_name() == function.name)
        for name in sorted(set(_outside(own)) - set(dir(builtins))):
            line = next((n.lineno for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == name), 1)
            said = f"{name!r} comes from outside the check; make it a parameter, define it or import it in the function"
            yield cell.line + line, said


def expects_something(master: Master) -> Complaints:
    """L23: every check states at least one expectation."""
    for cell, function in _checks(master):
        called = {node.func.attr for node in ast.walk(function) if _is_method_call(node)}  # type: ignore[attr-defined]
        if not called & EXPECTATIONS:
            yield cell.line + function.lineno, f"the check {function.name!r} expects nothing: .returns(...), .rows(...)"


def enough_attempts(course: Course, master: Master) -> Complaints:
    """L28: every task has two right answers of different styles and three wrong ones to try its checks on."""
    folder = course.attempts / master.lesson.module / master.lesson.name
    for task in master.tasks():
        right, wrong = (len(list((folder / task).glob(f"{kind}_*.py"))) for kind in ("right", "wrong"))
        if right < MIN_RIGHT or wrong < MIN_WRONG:
            place = (folder / task).relative_to(course.root).as_posix()
            yield (
                _line(master, task),
                f"{place}/ holds {right} right_*.py and {wrong} wrong_*.py; two and three at least",
            )
    if folder.is_dir():
        for stray in sorted(path.name for path in folder.iterdir() if path.is_dir()):
            if stray not in master.tasks() and not stray.startswith(("_", ".")):
                yield 1, f"attempts for {stray!r}, which is no task of this lesson"


def mistake_texts(cell: MasterCell) -> Iterator[tuple[int, str]]:
    """The sentences a check cell shows for known mistakes, with their lines in the cell."""
    for node in ast.walk(check_function(cell)):
        if isinstance(node, ast.Tuple) and len(node.elts) == 2:
            last = node.elts[1]
            if isinstance(last, ast.Constant) and isinstance(last.value, str) and len(last.value.split()) > 2:
                yield last.lineno, last.value


def _checks(master: Master) -> Iterator[tuple[MasterCell, ast.FunctionDef]]:
    for cell in master.cells:
        if cell.role == "check":
            yield cell, check_function(cell)


def _line(master: Master, task: str) -> int:
    return next(cell.line for cell in master.cells if cell.task == task)


def _is_method_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def _outside(table: symtable.SymbolTable) -> Iterator[str]:
    # symtable knows closures, comprehensions, lambdas and class bodies as the compiler does.
    yield from (symbol.get_name() for symbol in table.get_symbols() if symbol.is_global() and symbol.is_referenced())
    yield from (symbol.get_name() for symbol in table.get_symbols() if symbol.is_declared_global())
    for child in table.get_children():
        yield from _outside(child)


def _defined(tree: ast.Module) -> set[str]:
    """Names a cell defines at its top level, inside ``if``, ``for``, ``with`` and ``try`` too."""
    found: set[str] = set()

    class Names(ast.NodeVisitor):
        def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> None:
            found.add(node.name)

        visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef

        def visit_Lambda(self, node: ast.Lambda) -> None:
            return

        def visit_Name(self, node: ast.Name) -> None:
            if isinstance(node.ctx, ast.Store):
                found.add(node.id)

        def visit_alias(self, node: ast.alias) -> None:
            found.add(node.asname or node.name.split(".")[0])

    Names().visit(tree)
    return found
