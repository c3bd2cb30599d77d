"""The results of a class that stand in the gradebook, as the grader's journal names them, and the report made of them.

The files were written by workers that ran hostile code beside them: each is bounded, parsed and checked again here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, get_args

from autograder.errors import CourseError, GradingError
from autograder.grading.collect import read_roster
from autograder.grading.intake import submissions
from autograder.grading.journal import events, write_file
from autograder.layout import Course
from autograder.records import Answer, Card, CheckResult, LessonResult, State, SubmissionResult
from autograder.reports.class_report import class_csv, class_json, class_page, class_text
from autograder.reports.sanitise import one_line

DIGEST = re.compile(r"[0-9a-f]{64}")
MOST_BYTES = 200_000_000


@dataclass
class ClassResults:
    """The last committed result of every learner, and a sentence for each that could not be read."""

    module: str
    results: list[SubmissionResult] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def class_results(course: Course, module: str) -> ClassResults:
    """What was committed for ``module``, by learner.

    Raises GradingError when nothing was graded yet, LayoutError for a module that does not exist.
    """
    module = course.module(module)
    room = course.classroom / ".grading" / module
    committed = {
        str(event.get("learner")): (str(event.get("submission")), str(event.get("master")))
        for event in events(room / "journal.jsonl")
        if event["event"] == "committed"
    }
    if not committed:
        raise GradingError(f"Nothing of {module} was graded yet: run `course grade {module[:2]}` first.")
    found = ClassResults(module)
    for learner, (submission, master) in sorted(committed.items()):
        try:
            found.results.append(_result(room / "results", learner, module, submission, master))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            who = one_line(learner, 60)
            found.problems.append(
                f"{who}: the result that was committed cannot be read ({type(error).__name__}). "
                f"Grade this learner again: `course grade {module[:2]} --learner {who} --regrade`."
            )
    return found


def write_report(
    course: Course, found: ClassResults, page: Path | None = None, table: Path | None = None
) -> list[Path]:
    """Write the class's page and table; their paths. Default: classroom/report/<module>.html and .csv.

    Raises GradingError when a file cannot be written.
    """
    room = course.classroom / "report"
    page, table = page or room / f"{found.module}.html", table or room / f"{found.module}.csv"
    names, missing = _class(course, found)
    write_file(page, class_page(found.module, found.results, missing, names).encode("utf-8"))
    write_file(table, class_csv(found.module, found.results).encode("utf-8"))
    return [page, table]


def report_json(found: ClassResults, paths: list[Path]) -> dict[str, Any]:
    """What ``course report --json`` prints."""
    return {
        "module": found.module,
        "page": str(paths[0]),
        "table": str(paths[1]),
        "learners": class_json(found.results),
        "problems": found.problems,
    }


def report_lines(course: Course, found: ClassResults, paths: list[Path]) -> list[str]:
    """What ``course report`` prints: a line a learner, what could not be read, who has no result, the two paths."""
    _, missing = _class(course, found)
    left = [f"Without a result: {', '.join(one_line(who, 60) for who in missing)}."] if missing else []
    return [*class_text(found.results), *found.problems, *left, *(f"Written: {path}" for path in paths)]


def _class(course: Course, found: ClassResults) -> tuple[dict[str, str], list[str]]:
    """Names from the roster, if there is one that can be read, and who has no result."""
    try:
        roster = {
            learner.id: f"{learner.first_name} {learner.last_name}".strip()
            for learner in read_roster(course.classroom / "roster.csv")
        }
    except CourseError:
        roster = {}
    have = {result.learner for result in found.results}
    try:
        handed_in = submissions(course.classroom, found.module)
    except CourseError:
        handed_in = []
    return roster, sorted({*roster, *handed_in} - have)


def _result(room: Path, learner: str, module: str, submission: str, master: str) -> SubmissionResult:
    if not DIGEST.fullmatch(submission) or not DIGEST.fullmatch(master):
        raise ValueError("no digest")
    path = room / f"{submission[:32]}-{master[:16]}.json"
    if path.is_symlink() or path.stat().st_size > MOST_BYTES:
        raise ValueError("no plain file of ours")
    data = json.loads(path.read_text("utf-8"))
    result = SubmissionResult.from_json({**data, "notebooks": {}, "learner": learner})
    if (result.module, result.submission, result.master) != (module, submission, master):
        raise ValueError("another submission's result")
    _is_whole(result)
    # A report shows no answer: without them and the notebooks a class of thousands stays small in memory.
    return replace(result, lessons=[{**lesson, "answers": []} for lesson in result.lessons])


def _is_whole(result: SubmissionResult) -> None:
    """Every part has its shape, so a page cannot fail on it. Raises ValueError, TypeError, KeyError."""
    _known(result.state)
    for lesson in map(LessonResult.from_json, result.lessons):
        _known(lesson.state)
        _all(lesson.answers, Answer.from_json)
        for check in map(CheckResult.from_json, lesson.checks):
            float(check.points), float(check.max_points)
            if check.card is not None:
                Card.from_json(check.card)


def _known(state: str) -> None:
    if state not in get_args(State):
        raise ValueError(f"no state: {state}")


def _all(items: list[dict[str, Any]], read: Callable[[dict[str, Any]], object]) -> None:
    for item in items:
        read(item)
