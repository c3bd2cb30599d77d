"""A learner's tests, run on versions of the code under test: what pytest would call, without pytest's run around it.

A suite is a test function, a list of them, or the text of a test file. Tables of ``pytest.mark.parametrize``, fixtures
(with ``yield`` too), ``monkeypatch``, ``tmp_path`` and hypothesis' ``@given`` are understood.
"""

from __future__ import annotations

import contextlib
import inspect
import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FunctionType, ModuleType
from typing import Any

from autograder.checks.limits import CallTimeout

MAX_CASES = 500
EXAMPLES, MAX_EXAMPLES = 200, 1000
Case = tuple[str, FunctionType, dict[str, Any]]


def run_tests(suite: Any, versions: list[str], module: str = "") -> list[dict[str, bool]]:
    """For each version's source: test -> whether it passed with that version's names in place.

    The names stand in the tests' own globals, and as the module ``module`` ("jobboard.salary_text") for tests that
    import it. A row of a table is a test of its own. Raises TypeError for what is no test, and what the text raises.
    """
    return [_run(suite, source, module) for source in versions]


def _run(suite: Any, source: str, module: str) -> dict[str, bool]:
    version = ModuleType(module or "version")
    exec(compile(source, "<version>", "exec"), vars(version))
    names = {name: value for name, value in vars(version).items() if not name.startswith("__")}
    with _imported(module, version):
        if isinstance(suite, str):
            tests = _of_text(suite, module)
        else:
            tests = list(suite) if isinstance(suite, (list, tuple)) else [suite]
        cases = list(itertools.islice(itertools.chain.from_iterable(map(_cases, tests)), MAX_CASES))
        scopes = {id(scope): scope for _, test, _ in cases for scope in [_globals(test)]}
        with contextlib.ExitStack() as stack:
            if not isinstance(suite, str):
                for scope in scopes.values():
                    stack.enter_context(_in_place(scope, names))
            return {name: _passes(test, values) for name, test, values in cases}


def _of_text(text: str, module: str) -> list[Any]:
    package = module.rpartition(".")[0]
    scope: dict[str, Any] = {"__name__": "test_file", "__package__": f"{package}.tests" if package else None}
    exec(compile(text, "<test file>", "exec"), scope)
    return [value for name, value in scope.items() if name.startswith("test") and callable(value)]


def _cases(test: Any) -> Iterator[Case]:
    """Each call of one test: its name, and the arguments that its tables give."""
    if not isinstance(test, FunctionType):
        raise TypeError(f"{getattr(test, '__name__', test)!r} is not a test: a function was asked for")
    marks = getattr(test, "pytestmark", [])
    tables = [_table(*mark.args, **mark.kwargs) for mark in marks if mark.name == "parametrize"]
    for number, rows in enumerate(itertools.product(*tables), 1):
        values = {name: value for row in rows for name, value in row.items()}
        yield f"{test.__name__}, row {number}" if tables else test.__name__, test, values


def _table(argnames: Any, argvalues: Any, **_: Any) -> list[dict[str, Any]]:
    names = [name.strip() for name in argnames.split(",") if name.strip()] if isinstance(argnames, str) else [*argnames]
    rows = []
    for row in argvalues:
        values = getattr(row, "values", None) if type(row).__name__ == "ParameterSet" else None
        if values is None:
            values = (row,) if isinstance(argnames, str) and len(names) == 1 else row
        if len(values) != len(names):
            raise TypeError(f"the table names {len(names)} values, and a row has {len(values)}: {row!r}"[:300])
        rows.append(dict(zip(names, values, strict=True)))
    return rows


def _globals(test: FunctionType) -> dict[str, Any]:
    inner = getattr(getattr(test, "hypothesis", None), "inner_test", test)
    scope: dict[str, Any] = inspect.unwrap(inner).__globals__
    return scope


@contextlib.contextmanager
def _in_place(scope: dict[str, Any], names: dict[str, Any]) -> Iterator[None]:
    """The version's names among the tests' own, so that helpers and fixtures meet it too; the old ones come back."""
    old = {name: scope[name] for name in names if name in scope}
    scope.update(names)
    try:
        yield
    finally:
        for name in names:
            scope.pop(name, None)
        scope.update(old)


@contextlib.contextmanager
def _imported(module: str, version: ModuleType) -> Iterator[None]:
    """``version`` under the name ``module`` for whoever imports it, its packages made up."""
    parts = module.split(".") if module else []
    made = {".".join(parts[: n + 1]): ModuleType(".".join(parts[: n + 1])) for n in range(len(parts) - 1)}
    if len(parts) > 1:
        tests = f"{module.rpartition('.')[0]}.tests"
        made[tests] = ModuleType(tests)
    for package in made.values():
        package.__path__ = []
    if module:
        made[module] = version
        if len(parts) > 1:
            setattr(made[module.rpartition(".")[0]], parts[-1], version)
    old = {name: sys.modules.get(name) for name in made}
    sys.modules.update(made)
    try:
        yield
    finally:
        for name, before in old.items():
            if before is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = before


@contextlib.contextmanager
def _bounded(test: FunctionType) -> Iterator[None]:
    """A property tries the same examples in every run, without deadline or files; other tests are left alone."""
    before = getattr(test, "_hypothesis_internal_use_settings", None) if hasattr(test, "hypothesis") else None
    if before is None:
        yield
        return
    from hypothesis import HealthCheck, Phase, settings

    same = settings(
        before,
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=min(max(before.max_examples, EXAMPLES), MAX_EXAMPLES),
        phases=[Phase.explicit, Phase.generate],  # one failing example is enough: it need not be the smallest
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    vars(test)["_hypothesis_internal_use_settings"] = same
    try:
        yield
    finally:
        vars(test)["_hypothesis_internal_use_settings"] = before


def _passes(test: FunctionType, values: dict[str, Any]) -> bool:
    scope = _globals(test)
    try:
        with _bounded(test), contextlib.ExitStack() as stack:
            given: dict[str, Any] = {}
            asked = [name for name in inspect.signature(test).parameters if name not in values]
            for name in [*_automatic(scope), *asked]:
                _fixture(name, scope, given, stack)
            test(**values, **{name: given[name] for name in asked})
    except (CallTimeout, KeyboardInterrupt):
        raise
    except NoFixture:
        raise
    except BaseException as error:  # a test says no by raising anything; pytest.fail's is no Exception
        return type(error).__name__ == "Skipped"
    return True


class NoFixture(TypeError):
    """A test asks for what no fixture gives."""


def _automatic(scope: dict[str, Any]) -> list[str]:
    return [name for name, _, marker in _fixtures(scope) if getattr(marker, "autouse", False)]


def _fixtures(scope: dict[str, Any]) -> Iterator[tuple[str, Callable[..., Any], Any]]:
    for name, value in list(scope.items()):
        marker = getattr(value, "_fixture_function_marker", None)
        if type(value).__name__ == "FixtureFunctionDefinition" and marker is not None:
            yield getattr(marker, "name", None) or name, value._get_wrapped_function(), marker


def _fixture(name: str, scope: dict[str, Any], given: dict[str, Any], stack: contextlib.ExitStack) -> None:
    """Put what the fixture ``name`` gives into ``given``, the fixtures that it asks for first."""
    if name in given:
        return
    made = next((function for known, function, _ in _fixtures(scope) if known == name), None)
    if made is not None:
        given[name] = None
        wanted = list(inspect.signature(made).parameters)
        for other in wanted:
            _fixture(other, scope, given, stack)
        value = made(**{other: given[other] for other in wanted})
        if inspect.isgenerator(value):
            generator = value
            value = next(generator)
            stack.callback(next, generator, None)
    elif name == "tmp_path":
        value = Path(stack.enter_context(TemporaryDirectory()))
    elif name == "monkeypatch":
        import pytest

        value = stack.enter_context(pytest.MonkeyPatch.context())
    else:
        raise NoFixture(f"{name!r} is no fixture and stands in no table")
    given[name] = value
