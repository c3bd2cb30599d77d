"""The fork server: a process of its own with one thread that has imported what lessons need and forks when asked.

``python -m autograder.grading.kernel.zygote MODULE...`` reads a JSON ``Job`` a line and answers with a line of results.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import sys

from autograder.errors import CourseError
from autograder.grading.kernel.watch import Job, ParentGone, Watch, adopt_orphans


def main(preload: list[str]) -> None:
    """Serve jobs from standard input until it ends."""
    asker, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    warm_up(preload)
    adopt_orphans()
    buffer = b""
    while data := os.read(asker, 1 << 20):
        buffer += data
        while b"\n" in buffer:
            line, _, buffer = buffer.partition(b"\n")
            try:
                answer = _answer(line, asker)
            except ParentGone:
                return
            _write(answers, json.dumps(answer).encode("utf-8", "surrogatepass") + b"\n")


def warm_up(preload: list[str]) -> None:
    """Import what every kernel needs, and what this lesson's own locked cells import; then keep the heap still."""
    import IPython.core.interactiveshell

    import autograder.checks  # noqa: F401

    assert IPython.core.interactiveshell
    for name in preload:
        # A module that is missing here is missing for the learner too: the cell says so.
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    gc.collect()
    gc.freeze()


def _answer(line: bytes, asker: int) -> dict[str, object]:
    try:
        results = Watch(Job.from_json(json.loads(line)), asker).run()
    except (CourseError, OSError) as error:
        return {"error": str(error)}
    return {"results": [result.to_json() for result in results]}


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


if __name__ == "__main__":
    main(sys.argv[1:])
