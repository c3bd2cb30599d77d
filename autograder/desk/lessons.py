"""The published lessons in ``notebooks/``: what there is, and each notebook."""

from __future__ import annotations

from autograder.desk.cells import Notebook
from autograder.desk.files import Unreadable, read_notebook
from autograder.errors import DeskError
from autograder.layout import PATH_NAME, Course, Lesson


def released_lessons(course: Course) -> list[Lesson]:
    """The lessons that stand in ``notebooks/``, in course order."""
    return [
        Lesson(path.parent.name, path.stem)
        for path in sorted(course.notebooks.glob("*/*.ipynb"))
        if PATH_NAME.match(path.parent.name) and PATH_NAME.match(path.stem)
    ]


def released_notebook(course: Course, lesson: Lesson) -> Notebook:
    """The published notebook of ``lesson``. Raises DeskError when it is not there or broken."""
    path = course.notebooks / lesson.module / f"{lesson.name}.ipynb"
    try:
        return read_notebook(path)
    except Unreadable:
        raise DeskError(
            f"The published notebook notebooks/{lesson.path}.ipynb cannot be read. "
            "Bring it back with `git checkout notebooks`, or build it with `course build`."
        ) from None
