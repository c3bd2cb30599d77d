"""The command line: parse, call, print, exit code. 0: did what it says; 1: found something wrong; 2: bad usage."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from autograder.bench.commands import bench
from autograder.commands import learn, teach, write
from autograder.errors import CourseError
from autograder.layout import find_course
from autograder.redteam.commands import redteam


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


for command in (*learn.COMMANDS, *teach.COMMANDS, *write.COMMANDS, bench, redteam):
    main.add_command(command)


if __name__ == "__main__":
    main()
