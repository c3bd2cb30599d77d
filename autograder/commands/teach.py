"""What an instructor types: collect, grade, report, doctor."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from autograder.commands.terminal import grading_bar, json_option, print_lines, progress_bar
from autograder.layout import Course


@click.command()
@click.argument("module")
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--roster", type=click.Path(dir_okay=False, path_type=Path), help="Default: classroom/roster.csv.")
@click.pass_obj
def collect(course: Course, module: str, archive: Path, roster: Path | None) -> None:
    """Take in ARCHIVE, a zip of submissions as Moodle or Canvas export it, for MODULE."""
    from autograder.grading.collect import collect as take_in

    report = take_in(course, course.module(module), archive, roster or course.classroom / "roster.csv")
    print_lines(report.lines())
    sys.exit(1 if report.left_out else 0)


@click.command()
@click.argument("module")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes; default: one a processor.")
@click.option("--scheduler", default="", help="A Dask scheduler: tcp://127.0.0.1:8786, or tls://host:8786.")
@click.option("--resume", is_flag=True, help="Go on with a run that was ended, a --regrade too.")
@click.option("--regrade", is_flag=True, help="Grade everything again; scores and comments by hand stay.")
@click.option("--learner", default="", metavar="ID", help="Grade this learner only.")
@json_option
@click.pass_obj
def grade(course: Course, /, module: str, as_json: bool, workers: int | None, **chosen: Any) -> None:
    """Grade what is new or changed in classroom/submitted for MODULE."""
    from autograder.grade_class import Options, grade_class
    from autograder.grade_class.report import render

    with grading_bar(quiet=as_json) as report:
        result = grade_class(course, module, Options(workers=workers or 0, **chosen), progress=report)
    click.echo(json.dumps(result.to_json(), ensure_ascii=False) if as_json else render(result))
    sys.exit(0 if result.ok else 1)


@click.command()
@click.argument("module")
@click.option("--csv", "table", type=click.Path(dir_okay=False, path_type=Path), help="Where the table goes.")
@click.option("--output", "page", type=click.Path(dir_okay=False, path_type=Path), help="Where the page goes.")
@json_option
@click.pass_obj
def report(course: Course, module: str, table: Path | None, page: Path | None, as_json: bool) -> None:
    """Show the class on one page, and as CSV: classroom/report/."""
    from autograder.class_results import class_results, report_json, report_lines, write_report

    found = class_results(course, module)
    paths = write_report(course, found, page, table)
    if as_json:
        click.echo(json.dumps(report_json(found, paths), ensure_ascii=False))
    else:
        print_lines(report_lines(course, found, paths))
    sys.exit(1 if found.problems else 0)


@click.command()
@click.option("--services", is_flag=True, help="Only the lessons' servers: which rung of each runs here.")
@click.option("--require", type=click.Choice(["apt"]), help="Fail when a package of apt.txt is not what ran.")
@json_option
@click.pass_obj
def doctor(course: Course, as_json: bool, services: bool, require: str | None) -> None:
    """Try to break the sandbox on this machine, and say what grading and lessons lack here."""
    from autograder.doctor import best, broken, examine, render
    from autograder.services.rungs import missed, rungs
    from autograder.services.rungs import render as render_rungs

    findings = []
    if not services:
        with progress_bar("Trying", quiet=as_json) as advance:
            findings = examine([course.classroom, course.root / "build"], advance)
    failed, ladder = broken(findings), rungs()
    lower = missed(ladder, course.root / "apt.txt") if require else []
    ok = not failed and not lower
    if as_json:
        found = {"tier": best(findings), "ok": ok, "findings": [finding.to_json() for finding in findings]}
        click.echo(json.dumps(found | {"services": [asdict(one) for one in ladder]}, ensure_ascii=False))
    else:
        click.echo(render_rungs(ladder, lower))
        click.echo("" if services else "\n" + render(findings))
    sys.exit(0 if ok else 1)


COMMANDS = (collect, grade, report, doctor)
