"""A call, step by step: which line ran, and what the names held afterwards. For lessons that teach how code is read."""

from __future__ import annotations

import linecache
import sys
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from types import FrameType
from typing import Any

MAX_STEPS = 60
WIDTH = 40


@dataclass(frozen=True)
class Step:
    """One line that ran: its number counted from the ``def`` line (1), its text, and the names after it."""

    line: int
    source: str
    names: dict[str, str]


@dataclass(frozen=True)
class TraceTable:
    """A call's steps in the order they ran, drawn as a table; ``outcome`` says what was returned or raised."""

    call: str
    steps: tuple[Step, ...]
    outcome: str

    def rows(self) -> list[tuple[str, str, str]]:
        """Line number, line, names: one row a step, as text."""
        return [(str(s.line), s.source, ", ".join(f"{n} = {v}" for n, v in s.names.items())) for s in self.steps]

    def __repr__(self) -> str:
        rows = [("line", "what ran", "names after it"), *self.rows()]
        wide = [max(len(row[column]) for row in rows) for column in range(2)]
        lines = [f"{number:>{wide[0]}}  {source:<{wide[1]}}  {names}".rstrip() for number, source, names in rows]
        return "\n".join([self.call, *lines, self.outcome])

    def _repr_html_(self) -> str:
        left = "text-align:left;white-space:pre-wrap"
        head = "".join(f'<th scope="col" style="{left}">{text}</th>' for text in ("Line", "What ran", "Names after it"))
        body = "".join(
            f'<tr><td style="{left}">{number}</td><td style="{left}"><code>{escape(source)}</code></td>'
            f'<td style="{left}"><code>{escape(names)}</code></td></tr>'
            for number, source, names in self.rows()
        )
        caption = f'<caption style="{left}"><code>{escape(self.call)}</code></caption>'
        table = f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        return f"{table}<p><code>{escape(self.outcome)}</code></p>"


def trace_table(function: Callable[..., Any], *args: Any) -> TraceTable:
    """Call ``function(*args)`` and show its own lines as they ran, at most 60 of them. An exception ends the table."""
    # Taken before the call: a function that changes its argument must not change what it was called with.
    call = f"{getattr(function, '__name__', 'call')}({', '.join(_short(arg) for arg in args)})"
    recorder = _Recorder(function)
    before = sys.gettrace()
    sys.settrace(recorder.enter)
    try:
        outcome = f"returned {_short(function(*args))}"
    except Exception as error:  # a lesson shows a failing call too
        outcome = f"raised {type(error).__name__}: {error}"
    finally:
        sys.settrace(before)
    return TraceTable(call, tuple(recorder.steps), outcome)


class _Recorder:
    """Follows the first call of one function; calls it makes are left alone."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.code = getattr(function, "__code__", None)
        self.frame: FrameType | None = None
        self.line = 0
        self.steps: list[Step] = []

    def enter(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        """The tracer of new frames: only the examined function's first frame is followed."""
        if frame.f_code is not self.code or self.frame is not None:
            return None
        self.frame = frame
        return self.step

    def step(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any]:
        """The tracer of lines: a line's names are known once the next line starts, or the call ends."""
        if event in {"line", "return"}:
            if self.line and len(self.steps) < MAX_STEPS:
                source = linecache.getline(frame.f_code.co_filename, self.line).strip()
                names = {name: _short(value) for name, value in frame.f_locals.items()}
                self.steps.append(Step(self.line - frame.f_code.co_firstlineno + 1, source, names))
            self.line = frame.f_lineno
        return self.step


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"
