"""What runs beside the learner's code: it looks names up, calls them, and answers with encoded evidence.

A request and its answer are JSON objects, whether they stay in this process or come over a pipe. Requests:

* ``{"op": "state", "target"}``: is the name missing, still a stub, or ready?
* ``{"op": "value", "target"}``: the plain value behind a target
* ``{"op": "call", "target", "args", "kwargs", "limit"}``: call it; ``"keep": true`` keeps the result and gives a handle
* ``{"op": "inside", "source", "name", "args", "limit"}``: run a probe here, on the real objects
* ``{"op": "file", "path"}``: the text of a file of the learner's project
* ``{"op": "tests", "target", "versions", "limit"}``: run the learner's tests on versions that the check ships in
* ``{"op": "repository", "start", "steps", "bare", "scripts", "limit"}``: run git steps in a folder of their own
* ``{"op": "serve", "target"}`` and ``{"op": "stop", "serving"}``: put the learner's application behind a loopback port

A target is ``{"name": n}`` or ``{"handle": k}`` plus ``"path"``, a list of ``["item", key]`` and ``["attr", name]``.
Answers carry one of ``value``, ``handle``, ``raised``, ``refused``, ``timeout``, and ``printed``, ``arguments``.
"""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import inspect
import io
import linecache
import shutil
import threading
import traceback
from collections.abc import AsyncGenerator, Callable, Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from autograder.checks.codec import NotPlainData, decode, encode
from autograder.checks.evidence import Serving
from autograder.checks.git_steps import run_steps
from autograder.checks.limits import CallTimeout, time_limit
from autograder.checks.suites import run_tests

MAX_PRINTED = 20_000
MAX_FILE = 1_000_000
MAX_DRAWN_SECONDS = 5.0
# What FastAPI and Pydantic write for "required": `limit: int = Query(..., ge=1)`.
REQUIRES = frozenset({"Query", "Path", "Body", "Header", "Cookie", "Form", "File", "Field"})


class Absent(Exception):
    """A target that is not there; the text says what is missing."""


class KernelSide:
    """Answers requests about one namespace (name -> object): a notebook's globals."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self.namespace = namespace
        self.kept: list[Any] = []
        self.serving: list[Serving] = []

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The encoded answer to one request; never raises for what the learner's code did."""
        operation: Callable[[dict[str, Any]], dict[str, Any]] = getattr(self, f"_op_{request['op']}")
        try:
            return operation(request)
        except Absent as gap:
            return {"absent": str(gap)}

    def _op_state(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            value = self._resolve(request["target"])
        except Absent:
            return {"state": "stub" if self._through_dots(request["target"]) else "missing"}
        if value is ... or is_stub(value):
            return {"state": "stub"}
        return {"state": "blank" if has_blank(value) else "ready"}

    def _op_value(self, request: dict[str, Any]) -> dict[str, Any]:
        value = self._resolve(request["target"])
        return self._evidence(lambda: value, [], request)

    def _op_call(self, request: dict[str, Any]) -> dict[str, Any]:
        function = self._resolve(request["target"])
        args = [self._argument(item) for item in request["args"]]
        kwargs = {name: self._argument(item) for name, item in request["kwargs"].items()}
        return self._evidence(lambda: function(*args, **kwargs), [args, kwargs], request)

    def _op_inside(self, request: dict[str, Any]) -> dict[str, Any]:
        scope: dict[str, Any] = {"__builtins__": dict(vars(builtins)), "__name__": "probe"}
        exec(compile(request["source"], "<probe>", "exec", dont_inherit=True), scope)
        args = [self._argument(item) for item in request["args"]]
        return self._evidence(lambda: scope[request["name"]](*args), [], request)

    def _op_tests(self, request: dict[str, Any]) -> dict[str, Any]:
        suite = request["text"] if "text" in request else self._resolve(request["target"])
        return self._evidence(lambda: run_tests(suite, request["versions"], request.get("module", "")), [], request)

    def _op_repository(self, request: dict[str, Any]) -> dict[str, Any]:
        if shutil.which("git") is None:
            raise Absent("git")
        start, steps, bare, scripts = (request[name] for name in ("start", "steps", "bare", "scripts"))
        return self._evidence(lambda: run_steps(start, steps, bare, scripts), [], request)

    def _op_serve(self, request: dict[str, Any]) -> dict[str, Any]:
        app = self._resolve(request["target"])

        def start() -> list[int]:
            self.serving.append(Serving(app))
            return [len(self.serving) - 1, self.serving[-1].port]

        return self._evidence(start, [], request)

    def _op_stop(self, request: dict[str, Any]) -> dict[str, Any]:
        self.serving[request["serving"]].stop()
        return {"value": None}

    def _op_file(self, request: dict[str, Any]) -> dict[str, Any]:
        parts = Path(request["path"]).parts
        if not parts or Path(request["path"]).is_absolute() or ".." in parts:
            return {"refused": {"what": f"the path {request['path']!r}", "where": ""}}
        # A notebook of work/ stands beside work/jobboard; a submission carries a snapshot inside its own folder.
        for base in (Path.cwd().parent, Path.cwd()):
            path = base / request["path"]
            if path.is_file() and not path.is_symlink():
                if path.stat().st_size > MAX_FILE:
                    return {"refused": {"what": f"a file larger than {MAX_FILE:,} bytes", "where": request["path"]}}
                return {"value": path.read_text("utf-8", errors="replace")}
        return {"absent": f"the file {request['path']}"}

    def _argument(self, data: Any) -> Any:
        return decode(data, self._local)

    def _local(self, data: dict[str, Any]) -> Any:
        if data["t"] == "target":
            return self._resolve(data["v"])
        raise ValueError(f"unknown tag {data['t']!r}")

    def _resolve(self, target: dict[str, Any]) -> Any:
        if "name" in target:
            if target["name"] not in self.namespace:
                raise Absent(target["name"])
            value = self.namespace[target["name"]]
        else:
            value = self.kept[target["handle"]]
        for kind, step in target.get("path", []):
            value = _step(value, kind, decode(step) if kind == "item" else step)
        return value

    def _through_dots(self, target: dict[str, Any]) -> bool:
        """Whether a step of the path leads on from three dots."""
        path = target.get("path", [])
        with contextlib.suppress(Absent):
            return any(self._resolve({**target, "path": path[:steps]}) is ... for steps in range(len(path)))
        return False

    def _evidence(self, work: Callable[[], Any], arguments: list[Any], request: dict[str, Any]) -> dict[str, Any]:
        printed = _Capture()
        limit = float(request.get("limit", 5.0))
        answer: dict[str, Any]
        try:
            with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(_Capture()), time_limit(limit):
                value = settle(work(), request.get("draw"))
                if request.get("keep"):
                    self.kept.append(value)
                    answer = {"handle": len(self.kept) - 1}
                else:
                    answer = {"value": encode(value, limit=request.get("draw") or 10_000)}
        except NotPlainData as refusal:
            answer = {"refused": {"what": refusal.what, "where": refusal.where}}
        except CallTimeout:
            answer = {"timeout": limit}
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            answer = {"raised": describe_error(error)}
        answer["printed"] = printed.getvalue()
        if arguments:
            with contextlib.suppress(NotPlainData):
                answer["arguments"] = encode(arguments, hook=lambda value: {"t": "ellipsis"})
        return answer


class _Capture(io.StringIO):
    """Collects what is printed, up to a limit, so that a megabyte costs nothing."""

    def write(self, text: str) -> int:
        room = MAX_PRINTED - self.tell()
        if room > 0:
            super().write(text[:room])
        return len(text)


def settle(value: Any, draw: int | None) -> Any:
    """``value`` itself, a coroutine's result, or the first items an async generator gives."""
    if inspect.iscoroutine(value):
        return _in_new_loop(value)
    if isinstance(value, AsyncGenerator):
        return _in_new_loop(_first(value, draw or 10_000))
    return value


async def _first(items: AsyncGenerator[Any, Any], limit: int) -> list[Any]:
    drawn = []
    async for item in items:
        drawn.append(item)
        if len(drawn) >= limit:
            break
    return drawn


def _in_new_loop(coroutine: Any) -> Any:
    # A notebook's cell already runs inside a loop, where asyncio.run refuses: a thread has none.
    outcome: dict[str, Any] = {}

    def run() -> None:
        try:
            outcome["value"] = asyncio.run(asyncio.wait_for(coroutine, MAX_DRAWN_SECONDS))
        except BaseException as error:
            outcome["error"] = error

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join()
    if isinstance(outcome.get("error"), TimeoutError):
        raise CallTimeout
    if "error" in outcome:
        raise outcome["error"]
    return outcome["value"]


def _step(value: Any, kind: str, step: Any) -> Any:
    try:
        return getattr(value, step) if kind == "attr" else value[step]
    except (KeyError, IndexError, AttributeError):
        raise Absent(f"{step!r}") from None
    except TypeError:
        if kind == "item" and isinstance(step, str) and hasattr(value, step):
            return getattr(value, step)
        raise Absent(f"{step!r}") from None


def is_stub(value: Any) -> bool:
    """A function that does nothing yet: its body is ``...`` or ``pass``, with or without a docstring."""
    if not isinstance(value, FunctionType):
        return False
    blank = _blank_later if inspect.iscoroutinefunction(value) else _blank
    return _instructions(value.__code__) == _instructions(blank.__code__)


def has_blank(value: Any) -> bool:
    """A function in which a faded ``...`` is still to be filled in. ``Query(...)`` says "required": no blank."""
    if not isinstance(value, FunctionType):
        return False
    # A table of pytest.mark.parametrize holds blanks, too.
    tables = [mark.args[1] for mark in getattr(value, "pytestmark", ()) if len(getattr(mark, "args", ())) > 1]
    rows = [row for table in tables if isinstance(table, (list, tuple)) for row in table]
    cells = [cell for row in rows for cell in (row if isinstance(row, (list, tuple)) else (row,))]
    held = any(constant is ... for constant in value.__code__.co_consts) and _leaves_open(value.__code__)
    return held or any(cell is ... for cell in cells)


def _leaves_open(code: CodeType) -> bool:
    """Whether a ``...`` of ``code`` is more than the first argument of a pattern that is thereby required."""
    steps = [step for step in _instructions(code) if step[0] != "PUSH_NULL"]
    blanks = [number for number, (_, value) in enumerate(steps) if value is ...]
    required = [number for number in blanks if number and steps[number - 1][1] in REQUIRES]
    return not blanks or len(required) < len(blanks)


def _blank() -> None: ...


async def _blank_later() -> None: ...


def _instructions(code: CodeType) -> list[tuple[str, Any]]:
    import dis

    skip = {"RESUME", "NOP", "CACHE"}
    return [(step.opname, step.argval) for step in dis.get_instructions(code) if step.opname not in skip]


def describe_error(error: BaseException) -> dict[str, Any]:
    """An exception as plain data: the class names along its MRO, its text, plain attributes, the learner's line."""
    attributes: dict[str, Any] = {}
    for name, value in list(getattr(error, "__dict__", {}).items())[:20]:
        with contextlib.suppress(NotPlainData):
            attributes[str(name)] = encode(value)
    try:
        text = str(error)[:2000]
    except Exception:
        text = "(its text cannot be shown)"
    line = next(iter(_learner_lines(error)), "")
    return {
        "classes": [cls.__name__ for cls in type(error).__mro__],
        "text": text,
        "attributes": attributes,
        "line": line,
    }


def _learner_lines(error: BaseException) -> Iterator[str]:
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        name = frame.filename
        if "autograder" in name or "site-packages" in name or "/lib/python" in name or name.startswith("<frozen"):
            continue
        yield (frame.line or linecache.getline(name, frame.lineno or 0)).strip()[:200]
