"""The command line: parse, call, print, exit code. 0: did what it says; 1: found something wrong; 2: bad usage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder.bench.commands import bench
from autograder.errors import CourseError, UsageError
from autograder.layout import Course, find_course

if TYPE_CHECKING:
    from rich.progress import Progress

Report = Callable[[int, int, str], None]

json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")


class CourseGroup(click.Group):
    """Turns every CourseError into one sentence and its exit code: a person never sees a traceback for those."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; see the class."""
        try:
            return super().invoke(ctx)
        except CourseError as error:
            click.echo(f"course: {error}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("course: stopped.", err=True)
            ctx.exit(1)


@click.group(cls=CourseGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="backend-curriculum")
@click.pass_context
def main(ctx: click.Context) -> None:
    """The backend curriculum: learn (lab, check, progress, submit), teach, build."""
    # nbgrader starts `alembic` and Lab starts `jupyter` through PATH: they stand beside this interpreter.
    here = str(Path(sys.executable).parent)
    os.environ["PATH"] = os.pathsep.join([here, os.environ.get("PATH", "")])
    ctx.obj = find_course()


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


def _print_lines(lines: list[str]) -> None:
    for line in lines:
        click.echo(line)


# -- learn ----------------------------------------------------------------------------------------------------------


@main.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Port on this machine; default: a free one from 8888 on.")
@click.option("--no-browser", is_flag=True, help="Print the address instead of opening it.")
@click.option("--teacher", is_flag=True, help="Keep nbgrader's instructor panels and open at the course's root.")
@click.pass_obj
def lab(course: Course, port: int | None, no_browser: bool, teacher: bool) -> None:
    """Open JupyterLab on your own copy of the course."""
    from autograder.desk.lab import start_lab

    sys.exit(start_lab(course, port=port, browser=not no_browser, teacher=teacher))


@main.command("open")
@click.pass_obj
def open_command(course: Course) -> None:
    """Lay out or update your own copy in work/ without starting Lab."""
    from autograder.desk.copy import open_desk

    _print_lines(open_desk(course))


@main.command()
@click.argument("module", required=False)
@json_option
@click.pass_obj
def check(course: Course, module: str | None, as_json: bool) -> None:
    """Grade your own notebooks, hidden checks included."""
    from autograder.check_work import check_work, render

    with progress_bar("Checking", quiet=as_json) as report:
        results = check_work(course, module, report)
    click.echo(json.dumps([result.to_json() for result in results], ensure_ascii=False) if as_json else render(results))
    if any(result.points < result.max_points for result in results):
        sys.exit(1)


@main.command()
@json_option
@click.pass_obj
def progress(course: Course, as_json: bool) -> None:
    """Show how far you are and what comes next."""
    from autograder.desk.copy import open_desk
    from autograder.desk.progress import progress as read_progress
    from autograder.desk.progress import render

    open_desk(course)
    state = read_progress(course)
    click.echo(json.dumps(state.to_json(), ensure_ascii=False) if as_json else render(state))


@main.command()
@click.argument("task")
@click.pass_obj
def reset(course: Course, task: str) -> None:
    """Bring back the empty stub of TASK; your answer is kept in work/.history/."""
    from autograder.desk.submit import reset as reset_task

    _print_lines(reset_task(course, task))


@main.command()
@click.argument("module")
@click.option("--name", help="Your id in the class; default: git's user.name or your login.")
@click.pass_obj
def submit(course: Course, module: str, name: str | None) -> None:
    """Write one zip of MODULE (notebooks and your jobboard/) to hand in."""
    from autograder.desk.submit import submit as submit_module

    path, lines = submit_module(course, course.module(module), name)
    _print_lines(lines)
    click.echo(f"Hand in this file: {path}")


@main.command()
@click.pass_obj
def backup(course: Course) -> None:
    """Write one zip of everything in work/: keep it before a Binder session ends."""
    from autograder.desk.backup import backup as write_backup

    click.echo(f"Everything is in {write_backup(course)}")


@main.command()
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def restore(course: Course, archive: Path) -> None:
    """Bring a backup back; nothing that differs is overwritten."""
    from autograder.desk.backup import restore as read_backup

    _print_lines(read_backup(course, archive))


# -- teach ----------------------------------------------------------------------------------------------------------


@main.command()
@click.argument("module")
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--roster", type=click.Path(dir_okay=False, path_type=Path), help="Default: classroom/roster.csv.")
@click.pass_obj
def collect(course: Course, module: str, archive: Path, roster: Path | None) -> None:
    """Take in ARCHIVE, a zip of submissions as Moodle or Canvas export it, for MODULE."""
    from autograder.grading.collect import collect as take_in

    report = take_in(course, course.module(module), archive, roster or course.classroom / "roster.csv")
    _print_lines(report.lines())
    sys.exit(1 if report.left_out else 0)


@main.command()
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


@main.command()
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
        _print_lines(report_lines(course, found, paths))
    sys.exit(1 if found.problems else 0)


# -- build ----------------------------------------------------------------------------------------------------------


@main.command()
@click.option(
    "--check", "check_only", is_flag=True, help="Change nothing; fail when notebooks/ is not what the masters give."
)
@click.pass_obj
def build(course: Course, check_only: bool) -> None:
    """Build notebooks/ from the masters."""
    from autograder.authoring.release import build as build_notebooks
    from autograder.authoring.release import build_check

    with progress_bar("Building") as report:
        if check_only:
            differences = build_check(course)
            _print_lines(differences)
            sys.exit(1 if differences else 0)
        written = build_notebooks(course, progress=report)
    click.echo(f"{len(written)} files written to notebooks/.")


@main.command()
@click.argument("lesson", required=False)
@json_option
@click.pass_obj
def lint(course: Course, lesson: str | None, as_json: bool) -> None:
    """Hold the masters against the house rules (docs/house-rules.md)."""
    from autograder.authoring.rules import lint as lint_masters

    violations = lint_masters(course, _lessons(course, lesson))
    if as_json:
        click.echo(json.dumps([vars(item) for item in violations], ensure_ascii=False))
    else:
        _print_lines([str(item) for item in violations])
    sys.exit(1 if violations else 0)


@main.command()
@click.argument("lesson")
@click.pass_obj
def new(course: Course, lesson: str) -> None:
    """Start a lesson from the template: NN_module/NN_lesson."""
    from autograder.authoring.template import new_lesson

    _print_lines([str(path.relative_to(course.root)) for path in new_lesson(course, lesson)])


@main.command()
@click.argument("module", required=False)
@click.option("--no-cache", is_flag=True, help="Run what did not change, too.")
@json_option
@click.pass_obj
def verify(course: Course, module: str | None, no_cache: bool, as_json: bool) -> None:
    """Check the checks: attempts and mutants must get the verdict they deserve."""
    from autograder.authoring.verify import render
    from autograder.authoring.verify import verify as verify_lessons

    with progress_bar("Verifying", quiet=as_json) as report:
        result = verify_lessons(course, _lessons(course, module), progress=report, use_cache=not no_cache)
    click.echo(json.dumps(result.to_json(), ensure_ascii=False) if as_json else render(result))
    sys.exit(0 if result.ok else 1)


@main.command()
@click.option("--check", "check_only", is_flag=True, help="Rebuild elsewhere and compare with the manifest.")
@click.pass_obj
def data(course: Course, check_only: bool) -> None:
    """Build the data sets and their manifest."""
    command = [sys.executable, "-m", "datasets.make", *(["--check"] if check_only else [])]
    sys.exit(subprocess.run(command, cwd=course.root, check=False).returncode)


@main.command(context_settings={"ignore_unknown_options": True})
@click.option("--slow", is_flag=True, help="Run the slow suites, too.")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def test(course: Course, slow: bool, arguments: tuple[str, ...]) -> None:
    """Run the tests; further arguments go to pytest."""
    chosen = [] if slow else ["-m", "not slow"]
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", *chosen, *arguments]
    sys.exit(subprocess.run(command, cwd=course.root, check=False).returncode)


main.add_command(bench)


def _lessons(course: Course, name: str | None) -> list[Any] | None:
    """Lessons of a module (``01``) or one lesson (``01/02`` or its whole path); None means all."""
    if name is None:
        return None
    module, _, lesson = name.strip("/").partition("/")
    lessons = course.lessons(module)
    chosen = [item for item in lessons if not lesson or item.name == lesson or item.name[:2] == lesson]
    if not chosen:
        raise UsageError(f"There is no lesson {name!r}. This module has: {', '.join(item.path for item in lessons)}.")
    return chosen


if __name__ == "__main__":
    main()
