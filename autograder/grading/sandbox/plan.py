"""What a sandbox shows and what it allows."""

from __future__ import annotations

import functools
import sys
from dataclasses import dataclass, field
from pathlib import Path

from autograder.records import Record


@dataclass(frozen=True)
class Budget(Record):
    """What one notebook may use: bytes of memory, processes, bytes and entries on its disk, open files a process, bytes
    of one file, seconds of computing a process."""

    memory: int = 1_500_000_000
    processes: int = 64
    files: int = 64_000_000
    inodes: int = 4096
    open_files: int = 256
    file_size: int = 64_000_000
    cpu_seconds: int = 600


@dataclass(frozen=True)
class View(Record):
    """The part of the host that may be seen, read-only: ``readable`` folders at their own paths, of which ``covered``
    ones look empty; ``binds`` maps a path inside to one of the host."""

    readable: list[str] = field(default_factory=list)
    covered: list[str] = field(default_factory=list)
    binds: dict[str, str] = field(default_factory=dict)


ETC = (
    "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "ssl", "ca-certificates", "localtime", "mime.types", "fonts",
    "alternatives", "nsswitch.conf", "protocols", "services",
)  # fmt: skip


@functools.cache
def standard_view() -> View:
    """The interpreter, the system's programs, this package without its secrets, and the data sets."""
    package = Path(__file__).resolve().parents[2]
    wanted = ["/usr", sys.prefix, sys.base_prefix, str(Path(sys.executable).resolve().parent.parent), str(package)]
    wanted += [str(package.parent / "datasets")]
    readable: list[str] = []
    for path in wanted:
        if Path(path).is_dir() and path != "/" and not any(Path(path).is_relative_to(seen) for seen in readable):
            readable.append(path)
    # The course's own folder may lie below one of them, or hold one: its secrets are covered in any case.
    covered = [str(package / name) for name in ("masters", "truth", "redteam")]
    covered += [str(package.parent / name) for name in ("classroom", "build", "work", "tests", ".git")]
    shown = [path for path in covered if any(Path(path).is_relative_to(seen) for seen in readable)]
    return View(readable, [path for path in shown if Path(path).is_dir()])
