"""Grades one module of the target in a process of its own: ``python -P -m autograder.redteam.driver ORDER``.

``ORDER`` is JSON: ``root``, ``module``, ``workers``, ``limits`` (of a notebook's run), ``tier``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from autograder.errors import CourseError
from autograder.grade_class import Options, grade_class
from autograder.layout import Course


def main(order: str) -> int:
    """Grade as ``course grade`` does; 0, or 1 with a sentence when the grader gave up."""
    said = json.loads(order)
    options = Options(workers=int(said["workers"]), limits=said["limits"], tier=int(said["tier"]))
    try:
        grade_class(Course(Path(said["root"])), said["module"], options)
    except CourseError as error:
        print(f"the grader gave up: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
