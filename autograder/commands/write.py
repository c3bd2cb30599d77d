"""What a writer types: build, lint, new, verify, data, test."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import click

from autograder.commands.terminal import json_option, print_lines, progress_bar
from autograder.errors import UsageError
from autograder.layout import Course


@click.command()
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
            print_lines(differences)
            sys.exit(1 if differences else 0)
        written = build_notebooks(course, progress=report)
    click.echo(f"{len(written)} files written to notebooks/.")


@click.command()
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
        print_lines([str(item) for item in violations])
    sys.exit(1 if violations else 0)


@click.command()
@click.argument("lesson")
@click.pass_obj
def new(course: Course, lesson: str) -> None:
    """Start a lesson from the template: NN_module/NN_lesson."""
    from autograder.authoring.template import new_lesson

    print_lines([str(path.relative_to(course.root)) for path in new_lesson(course, lesson)])


@click.command()
@click.argument("module", required=False)
@click.option("--no-cache", is_flag=True, help="Run what did not change, too.")
@click.option("--record", is_flag=True, help="Then write which tasks are clean to tests/verified.json.")
@json_option
@click.pass_obj
def verify(course: Course, module: str | None, no_cache: bool, record: bool, as_json: bool) -> None:
    """Check the checks: attempts and mutants must get the verdict they deserve."""
    from autograder.authoring.kept import write_record
    from autograder.authoring.verify import render
    from autograder.authoring.verify import verify as verify_lessons

    with progress_bar("Verifying", quiet=as_json) as report:
        result = verify_lessons(course, _lessons(course, module), progress=report, use_cache=not no_cache)
    click.echo(json.dumps(result.to_json(), ensure_ascii=False) if as_json else render(result))
    if record:
        print_lines([f"not in the record: {name}" for name in write_record(course)])
    sys.exit(0 if result.ok else 1)


@click.command()
@click.argument("module", required=False)
@click.option("--runs", type=click.IntRange(1), default=20, show_default=True, help="Each in another order.")
@click.option("--seeds", type=click.IntRange(1), default=50, show_default=True, help="Grading seeds in all.")
@json_option
@click.pass_obj
def reverify(course: Course, module: str | None, runs: int, seeds: int, as_json: bool) -> None:
    """Judge every attempt again and again: other orders and seeds, the same verdicts?"""
    from autograder.authoring.again import again

    with progress_bar("Verifying again", quiet=as_json) as report:
        found = again(course, _lessons(course, module) or course.lessons(), runs, seeds, report)
    click.echo(json.dumps(found.to_json(), ensure_ascii=False) if as_json else str(found))
    sys.exit(1 if found.changed else 0)


@click.command()
@click.option("--check", "check_only", is_flag=True, help="Change nothing; fail when the checkpoints would differ.")
@click.option("--to", type=click.Path(file_okay=False), help="Keep what was walked in this new folder.")
@json_option
@click.pass_obj
def walk(course: Course, check_only: bool, to: str | None, as_json: bool) -> None:
    """Run every lesson's reference answers from an empty work/, and write the project's checkpoints."""
    import tempfile

    from autograder.authoring.walk import walk as walk_path
    from autograder.authoring.walk import write_checkpoints

    with progress_bar("Walking", quiet=as_json) as report, tempfile.TemporaryDirectory() as place:
        seen = walk_path(course, Path(to).resolve() if to else Path(place), report)
    differing = [] if seen.failures else write_checkpoints(course, seen.states, check_only)
    found = {"seconds": seen.seconds, "failures": seen.failures, "checkpoints": differing}
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
    else:
        print_lines([f"{seconds:6.1f} s  {path}" for path, seconds in seen.seconds.items()])
        print_lines(seen.failures)
        word = "would change" if check_only else "written"
        print_lines([f"checkpoint {word}: {name}" for name in differing])
    sys.exit(1 if seen.failures or (check_only and differing) else 0)


@click.command()
@json_option
@click.pass_obj
def coverage(course: Course, as_json: bool) -> None:
    """What of the syllabus has graded work: each system, outcome and belief with its tasks; fails while any is open."""
    from autograder.authoring.coverage import coverage as cover
    from autograder.authoring.coverage import render

    found = cover(course)
    click.echo(json.dumps(found.to_json(), ensure_ascii=False) if as_json else render(found))
    sys.exit(1 if found.open else 0)


@click.command()
@click.option("--check", "check_only", is_flag=True, help="Rebuild elsewhere and compare with the manifest.")
@click.option("--realism", is_flag=True, help="Hold the generated market against real samples and naive generators.")
@click.option("--seed", type=int, help="Draw other values of the same shape; with --to.")
@click.option("--to", type=click.Path(file_okay=False), help="The folder for another seed's data sets.")
@click.option("--build", "large", type=click.Choice(["signals"]), help="Build this one's large files, when missing.")
@click.pass_obj
def data(
    course: Course, check_only: bool, realism: bool, seed: int | None, to: str | None, *, large: str | None
) -> None:
    """Build the data sets and their manifest."""
    if large:
        if check_only or realism or to:
            raise UsageError("--build goes with --seed alone.")
        from autograder.services.signals import SEED, signals_folder

        with progress_bar("Building") as report:
            folder = signals_folder(SEED if seed is None else seed, report, course.root)
        click.echo(str(folder))
        return
    command = [sys.executable, "-m", "datasets.make", *(["--check"] if check_only else [])]
    command += ["--realism"] if realism else []
    command += ["--seed", str(seed)] if seed is not None else []
    command += ["--to", str(Path(to).resolve())] if to else []
    sys.exit(subprocess.run(command, cwd=course.root, check=False).returncode)


@click.command(context_settings={"ignore_unknown_options": True})
@click.option("--slow", is_flag=True, help="Run the slow suites, too.")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def test(course: Course, slow: bool, arguments: tuple[str, ...]) -> None:
    """Run the tests; further arguments go to pytest."""
    chosen = [] if slow else ["-m", "not slow"]
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", *chosen, *arguments]
    sys.exit(subprocess.run(command, cwd=course.root, check=False).returncode)


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


COMMANDS = (build, lint, new, verify, reverify, coverage, walk, data, test)
