"""`course bench`: the command line of what is measured here."""

from __future__ import annotations

import json
import sys

import click

from autograder.errors import UsageError
from autograder.layout import Course


@click.group()
def bench() -> None:
    """Measure what the course's machinery costs."""


@bench.command()
@click.option("--class", "kind", type=click.Choice(["light", "m01"]), default="light", help="Which made-up class.")
@click.option("--rounds", type=click.IntRange(1, 20), default=3, help="How often each grader has its turn; default 3.")
@click.option("--sizes", default="", metavar="20,200,2000", help="Classes of these sizes, nbgrader the first only.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
@click.pass_obj
def grading(course: Course, kind: str, rounds: int, sizes: str, as_json: bool) -> None:
    """One class through `nbgrader autograde` and through `course grade`: cost, memory, the same scores."""
    from autograder.bench.grading import bench_grading
    from autograder.bench.table import render

    try:
        chosen = tuple(int(size) for size in sizes.split(",") if size)
    except ValueError:
        raise UsageError(f"--sizes takes numbers with commas between them, not {sizes!r}.") from None
    found = bench_grading(course, kind, rounds, chosen, progress=None if as_json else _tell)
    click.echo(json.dumps(found.to_json(), ensure_ascii=False) if as_json else render(found))
    sys.exit(1 if found.parity["different"] else 0)


@bench.command()
@click.option("--seconds", type=click.IntRange(1, 600), default=10, help="How long; default 10.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
def sites(seconds: int, as_json: bool) -> None:
    """Searches a second and latency of the job sites under the load tool wrk; fails when a bar is missed."""
    from autograder.bench.sites import bench_sites, render

    found = bench_sites(seconds)
    click.echo(json.dumps(found.to_json(), ensure_ascii=False) if as_json else render(found))
    sys.exit(1 if found.missed else 0)


@bench.command()
@click.option("--rounds", type=click.IntRange(1, 50), default=7, help="How often databases and starts; default 7.")
@click.option("--no-rebuild", is_flag=True, help="Leave out the rebuild of all data sets.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
def data(rounds: int, no_rebuild: bool, as_json: bool) -> None:
    """Rebuild time and memory of the data sets, databases from templates, service starts; fails on a missed bar."""
    from autograder.bench.data import bench_data, render

    found = bench_data(rounds, not no_rebuild)
    click.echo(json.dumps(found.to_json(), ensure_ascii=False) if as_json else render(found))
    sys.exit(1 if found.missed else 0)


def _tell(done: int, total: int, text: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"{done + 1} of {total}: {text}", err=True)
