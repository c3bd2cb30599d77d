"""The data set ``signals``: one service's bad week, as access log and metric series that agree with each other.

``made(seed)`` gives what is committed; ``built(root, seed, progress)`` the whole week, on demand.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from manifest import File, Made

from .exposition import openmetrics, write_parquet
from .plan import HOUR
from .truth import truth
from .week import Week, simulate

Progress = Callable[[int, int, str], None]
NAME = "signals"
WHOLE = ("access.log.gz", "access.jsonl.gz", "series.parquet")
FEW_HOURS = (-1, 1)  # of metrics before the slow query's deploy and after its return


@dataclass(frozen=True)
class Packed(File):
    """A file that is kept as gzip; its canonical form is the text inside, since packed bytes differ by zlib."""

    content: bytes = b""

    @property
    def data(self) -> bytes:
        """The packed bytes, without a time or a name in them."""
        return gzip.compress(self.content, 9, mtime=0)


def made(seed: int) -> Made:
    """The committed part: 20,000 lines of log in both forms, some hours of metrics, and the truth of the whole week."""
    drawn = simulate(seed)
    files = {name: _packed(content) for name, content in sample(drawn).items()}
    return Made(NAME, files, truth(drawn.plan, drawn.requests, drawn.dirt, drawn.about_sample()))


def sample(drawn: Week) -> dict[str, bytes]:
    """The committed files' content by name, unpacked."""
    slow = drawn.plan.incidents["slow_query"]
    hours = (slow.begin + FEW_HOURS[0] * HOUR, slow.end + FEW_HOURS[1] * HOUR)
    return {
        "access.sample.log.gz": b"".join(drawn.chunks("text", *drawn.sample)),
        "access.sample.jsonl.gz": b"".join(drawn.chunks("json", *drawn.sample)),
        "metrics.om.gz": openmetrics(drawn.series(), *hours).encode(),
    }


def write(
    folder: Path, seed: int, progress: Callable[[int, int, str], None] = lambda done, total, text: None
) -> list[Path]:
    """Writes the whole week into ``folder``: log as text and as JSON lines, both gzip, and the series as Parquet.

    ``progress`` hears (steps done, steps in all, the file). A file appears under its name when it is complete.
    """
    folder.mkdir(parents=True, exist_ok=True)
    drawn = simulate(seed)
    steps = 2 * -(-len(drawn.requests.start) // 20_000) + 15
    done = 0

    def advance() -> None:
        nonlocal done
        done += 1
        progress(min(done, steps), steps, name)

    written = []
    for name in WHOLE:
        part = folder / f".{name}.part"
        if name.endswith(".gz"):
            _pack(part, drawn, "json" if "jsonl" in name else "text", advance)
        else:
            write_parquet(part, drawn.series(), advance)
        part.replace(folder / name)
        written.append(folder / name)
    return written


def built(root: Path, seed: int, progress: Progress = lambda done, total, text: None) -> Path:
    """The folder ``build/datasets/signals-<seed>`` of the course at ``root`` with the whole week, written when it is
    missing, half written, or left by another version of the generator. Raises OSError when it cannot be written.
    """
    folder = root / "build" / "datasets" / f"{NAME}-{seed}"
    stamp, source = folder / ".made", hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        source.update(path.read_bytes())
    fresh = stamp.is_file() and stamp.read_text("ascii") == source.hexdigest()
    if not fresh or not all((folder / name).is_file() for name in WHOLE):
        stamp.unlink(missing_ok=True)
        write(folder, seed, progress)
        stamp.write_text(source.hexdigest(), "ascii")
    return folder


def _pack(path: Path, drawn: Week, kind: str, advance: Callable[[], None]) -> None:
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 5, raw, mtime=0) as out:
        for chunk in drawn.chunks(kind):
            out.write(chunk)
            advance()


def _packed(content: bytes) -> Packed:
    rows = content.count(b"\n") - content.count(b"\n# ") - content.startswith(b"# ")  # comments are no rows
    return Packed("", rows, content=content)
