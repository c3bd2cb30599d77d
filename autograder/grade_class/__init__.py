"""`course grade MODULE`: what a class handed in becomes rows in the gradebook, graded notebooks and feedback pages.

Everything that a run needs lies in ``classroom/.grading/<module>/``: the lock, the journal, a copy of the sources that
are graded against, private copies of the submissions, results. What is there after a kill is used again.
"""

from __future__ import annotations

import time
from typing import Any

from autograder.grade_class.report import GradeReport
from autograder.grade_class.run import Options, Page, Progress, Run
from autograder.grade_class.sources import learners_of, left_out, missing
from autograder.grading.fanout import Work
from autograder.grading.journal import kept, only_driver
from autograder.layout import Course

__all__ = ["GradeReport", "Options", "grade_class"]


def grade_class(
    course: Course,
    module: str,
    options: Options | None = None,
    *,
    progress: Progress | None = None,
    work: Work | None = None,
    page: Page | None = None,
) -> GradeReport:
    """Grade what is new or changed in ``classroom/submitted`` for ``module`` (with ``regrade`` everything).

    ``progress(done, total, states)`` is told after each submission; ``work`` and ``page`` stand in for the worker and
    the feedback page. Raises LayoutError for an unknown module, IntakeError for an unknown learner or an unreadable
    class, GradingError when our own machinery fails; results so far are kept then, and the next run goes on from there.
    """
    module, options = course.module(module), options or Options()
    begun = time.monotonic()
    learners = learners_of(course, module, options.learner)
    alone = bool(options.learner)
    facts: dict[str, Any] = {
        "missing": [] if alone else missing(course, learners),
        "left_out": [] if alone else left_out(course, module),
    }
    if not learners:
        notes = [f"Nobody handed in {module}: classroom/submitted/<learner>/{module}/ is where submissions belong."]
        return GradeReport(module, notes=notes, **facts)
    room = course.classroom / ".grading" / module
    with kept(room):
        room.mkdir(mode=0o700, parents=True, exist_ok=True)
    with only_driver(room):
        run = Run(course, module, room, options=options, progress=progress, work=work or _work(), page=page or _page())
        return run.grade(learners, facts, begun)


def _work() -> Work:
    from autograder.grading.worker import grade_job

    return grade_job


def _page() -> Page:
    from autograder.reports.feedback import feedback_page

    return feedback_page
