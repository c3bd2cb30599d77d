"""What a learner types: lab, open, check, progress, reset, submit, backup, restore."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from autograder.commands.terminal import json_option, print_lines, progress_bar
from autograder.layout import Course


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Port on this machine; default: a free one from 8888 on.")
@click.option("--no-browser", is_flag=True, help="Print the address instead of opening it.")
@click.option("--teacher", is_flag=True, help="Keep nbgrader's instructor panels and open at the course's root.")
@click.pass_obj
def lab(course: Course, port: int | None, no_browser: bool, teacher: bool) -> None:
    """Open JupyterLab on your own copy of the course."""
    from autograder.desk.lab import start_lab

    sys.exit(start_lab(course, port=port, browser=not no_browser, teacher=teacher))


@click.command("open")
@click.pass_obj
def open_command(course: Course) -> None:
    """Lay out or update your own copy in work/ without starting Lab."""
    from autograder.desk.copy import open_desk

    print_lines(open_desk(course))


@click.command()
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


@click.command()
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


@click.command()
@click.argument("task")
@click.pass_obj
def reset(course: Course, task: str) -> None:
    """Bring back the empty stub of TASK; your answer is kept in work/.history/."""
    from autograder.desk.submit import reset as reset_task

    print_lines(reset_task(course, task))


@click.command()
@click.argument("module")
@click.option("--name", help="Your id in the class; default: git's user.name or your login.")
@click.pass_obj
def submit(course: Course, module: str, name: str | None) -> None:
    """Write one zip of MODULE (notebooks and your jobboard/) to hand in."""
    from autograder.desk.submit import submit as submit_module

    path, lines = submit_module(course, course.module(module), name)
    print_lines(lines)
    click.echo(f"Hand in this file: {path}")


@click.command()
@click.pass_obj
def backup(course: Course) -> None:
    """Write one zip of everything in work/: keep it before a Binder session ends."""
    from autograder.desk.backup import backup as write_backup

    click.echo(f"Everything is in {write_backup(course)}")


@click.command()
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def restore(course: Course, archive: Path) -> None:
    """Bring a backup back; nothing that differs is overwritten."""
    from autograder.desk.backup import restore as read_backup

    print_lines(read_backup(course, archive))


@click.command()
@click.argument("module")
@click.pass_obj
def checkpoint(course: Course, module: str) -> None:
    """Add a branch with the project as it stands after MODULE to work/jobboard; yours stays as it is."""
    from autograder.desk.checkpoint import checkpoint as add_branch

    print_lines(add_branch(course, course.module(module)))


COMMANDS = (lab, open_command, check, progress, reset, submit, checkpoint, backup, restore)
