"""What commands share: bars for a person who is watching, and the `--json` option."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.progress import Progress

Report = Callable[[int, int, str], None]

json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")


@contextmanager
def progress_bar(label: str, quiet: bool = False) -> Iterator[Report]:
    """A bar on standard error while a person is watching; otherwise nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total, text: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _advance(bar, label)


def _advance(bar: Progress, label: str) -> Report:
    task = bar.add_task(label, total=None)

    def advance(done: int, total: int, text: str) -> None:
        bar.update(task, completed=done, total=total, description=f"{label} {text}".strip())

    return advance


@contextmanager
def grading_bar(quiet: bool = False) -> Iterator[Callable[[int, int, dict[str, int]], None] | None]:
    """Done of total, rate, time left and the states so far, on standard error while a person is watching."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
    with Progress(*columns, TextColumn("{task.description}"), console=Console(stderr=True), transient=True) as bar:
        task, begun = bar.add_task("", total=None, rate=""), time.monotonic()

        def advance(done: int, total: int, states: dict[str, int]) -> None:
            rate = f"{done / max(time.monotonic() - begun, 0.01):.1f} a second"
            text = ", ".join(f"{count} {state}" for state, count in states.items())
            bar.update(task, completed=done, total=total, description=text, rate=rate)

        yield advance


def print_lines(lines: list[str]) -> None:
    """One line each on standard output."""
    for line in lines:
        click.echo(line)
