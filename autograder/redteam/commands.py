"""`course redteam`: the command line of the attack catalogue."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from autograder.layout import Course


@click.command()
@click.option(
    "--only", multiple=True, metavar="NAME", help="A case, the beginning of its name, or a kind; again for more."
)
@click.option(
    "--case", "given", type=click.Path(path_type=Path), metavar="FILE", help="One case: .py, .ipynb or a folder."
)
@click.option("--tier", type=click.IntRange(1, 3), help="At most this sandbox tier; default: the best of this machine.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
@click.argument("names", nargs=-1)
@click.pass_obj
def redteam(course: Course, /, only: tuple[str, ...], names: tuple[str, ...], as_json: bool, **chosen: Any) -> None:
    """Grade the attack catalogue (or the cases NAMES) in a course of its own and report what went wrong."""
    from autograder.redteam.findings import render
    from autograder.redteam.run import redteam as run

    given, tier = chosen["given"], chosen["tier"] or 0
    found = run(course, only=[*only, *names], given=given, tier=tier, progress=_teller(as_json))
    click.echo(json.dumps(found.to_json(), ensure_ascii=False) if as_json else render(found))
    sys.exit(0 if found.ok else 1)


def _teller(quiet: bool) -> Callable[[int, int, str], None]:
    """One line on standard error that is written over, while a person is watching."""
    watched = sys.stderr.isatty() and not quiet

    def tell(done: int, total: int, text: str) -> None:
        if watched:
            click.echo(f"\r{done} of {total} graded: {text:<40}", nl=False, err=True)

    return tell
