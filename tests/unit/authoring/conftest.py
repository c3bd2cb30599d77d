"""A course of one small lesson in a folder of its own."""

from pathlib import Path

import pytest

from autograder.layout import Course, Lesson

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
LESSON = Lesson("04_sql_querying", "01_select_and_missing")


@pytest.fixture
def lesson():
    return LESSON


def make_course(root, *, text=None, lesson=LESSON):
    """A course in ``root`` with one master: ``text``, or the example lesson."""
    course = Course(Path(root))
    file = course.master(lesson)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text if text is not None else (HERE / "example_lesson.txt").read_text("utf-8"), encoding="utf-8")
    (course.root / "course.py").touch()
    return course


@pytest.fixture
def course(tmp_path):
    return make_course(tmp_path)
