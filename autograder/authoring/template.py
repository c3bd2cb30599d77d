"""A new lesson: the template under its own name, and the folders its attempts go to."""

from __future__ import annotations

import re
from pathlib import Path

from autograder.authoring.masters import parse_master
from autograder.errors import UsageError
from autograder.layout import PATH_NAME, Course, Lesson


def new_lesson(course: Course, path: str) -> list[Path]:
    """Start the lesson ``05_module/01_lesson``: its master from the template, a folder of attempts for each task.

    Gives the file and folders made. Raises UsageError for a path of another form and for a lesson that exists.
    """
    module, _, name = path.strip("/").removesuffix(".py").partition("/")
    if not PATH_NAME.match(module) or not PATH_NAME.match(name):
        raise UsageError(
            f"A lesson's path looks like 05_sql_design/01_schema, not {path!r}: two digits, then small letters."
        )
    lesson = Lesson(module, name)
    file = course.master(lesson)
    if file.exists():
        raise UsageError(f"There is a lesson {lesson.path} already: open {file.relative_to(course.root)}.")
    if same := [other for other in course.lessons() if other.module == module and other.name[:2] == name[:2]]:
        raise UsageError(f"{same[0].path} has this number already; take the next free one.")
    text = _filled(course, lesson)
    folders = [course.attempts / module / name / task for task in parse_master(text, str(file), lesson).tasks()]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    return [file, *folders]


def _filled(course: Course, lesson: Lesson) -> str:
    """The template with the lesson's name, needing the lesson before it."""
    text = (course.masters / "TEMPLATE.py").read_text(encoding="utf-8")
    before = [other.path for other in course.lessons() if other.path < lesson.path]
    head = f'lesson="{lesson.slug}"', f'needs="{before[-1] if before else ""}"'
    text = re.sub(r'lesson="template"', head[0], text, count=1)
    return re.sub(r'needs=""', head[1], text, count=1)
