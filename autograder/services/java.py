"""Java: `java App.java` with an installed JDK 17 or newer.

    with java("App.java") as server:             # the port comes as the variable PORT and as the first argument
        requests.get(f"{server.url}/health")

Without a JDK there is no server: the code is read as a syntax tree (rung F of the ladder).
"""

from __future__ import annotations

import functools
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from autograder.errors import ServiceError
from autograder.services.service import (
    Finished,
    Keeper,
    Service,
    free_port,
    listens,
    private_folder,
    run_kept,
    version_of,
    wait_for,
)

LIFT = (
    "Install one (Debian, Ubuntu: `sudo apt install openjdk-17-jdk-headless` or newer; `conda install -c conda-forge "
    "openjdk`); without one this lesson reads the code and does not run it."
)
OLDEST = 17
QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-Xmx256m"]


def java(source: Path | str, port: int = 0, env: Mapping[str, str] | None = None) -> Service:
    """A server of one source file: it must listen on 127.0.0.1 at PORT.

    Raises ServiceError when there is no JDK, no such file, it does not compile, or ``port`` (0: any) is taken.
    """
    path = _source(source)
    program, rung = java_program()
    chosen = free_port(port)
    run = [program, *QUICK, str(path), str(chosen)]
    keeper = Keeper(private_folder("course-java-"), run, env={"PORT": str(chosen), **(env or {})}, cwd=path.parent)
    wait_for(keeper, lambda: listens(chosen), f"java {path.name}")
    return Service(f"http://127.0.0.1:{chosen}", rung, keeper)


def java_run(source: Path | str, *arguments: str, seconds: float = 60.0) -> Finished:
    """Run one source file to its end. Raises ServiceError."""
    path = _source(source)
    run = [java_program()[0], *QUICK, str(path), *arguments]
    return run_kept(run, seconds, f"java {path.name}", cwd=path.parent)


def _source(source: Path | str) -> Path:
    path = Path(source).resolve()
    if not path.is_file():
        raise ServiceError(f"There is no file {path}: write it first.")
    return path


@functools.cache
def java_program() -> tuple[str, str]:
    """The program and its rung: JAVA_HOME's, else the one on PATH; with a compiler. Raises ServiceError."""
    home = os.environ.get("JAVA_HOME", "")
    places = [str(Path(home, "bin")), os.environ.get("PATH", os.defpath)] if home else [None]
    reason = "No JDK is installed here."
    for place in places:
        found = shutil.which("java", path=place)
        said = re.search(r'version "(\d+)([\d._]*)', version_of([found, "-version"])) if found else None
        if not found or not said:
            continue
        if int(said[1]) < OLDEST:
            reason = f"The Java here is {said[1]}{said[2]}; {OLDEST} or newer is needed."
        elif not shutil.which("javac", path=str(Path(found).resolve().parent)) and not shutil.which("javac"):
            reason = f"The Java {said[1]}{said[2]} here has no compiler: it is no JDK."
        else:
            return found, f"OpenJDK {said[1]}{said[2]}, installed"
    raise ServiceError(f"{reason} {LIFT}")
