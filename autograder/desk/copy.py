"""The learner's copy in ``work/``: laid out when absent, updated under the answers, never overwritten."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from autograder.desk.cells import Notebook, marks_of, release_of
from autograder.desk.files import (
    Unreadable,
    free_path,
    is_trusted,
    keep_old,
    notebook_text,
    read_notebook,
    trust,
    write_whole,
)
from autograder.desk.lessons import released_lessons, released_notebook
from autograder.desk.merge import Differences, merge, needs_update
from autograder.desk.start import PAGE, refresh_start
from autograder.errors import DeskError
from autograder.layout import GLOSSARY, Course, Lesson
from autograder.services.project import FIRST_README

PROJECT = "jobboard"


def learner_path(course: Course, lesson: Lesson) -> Path:
    """Where the learner's copy of ``lesson`` stands (whether it is there or not)."""
    return course.work / lesson.module / f"{lesson.name}.ipynb"


def open_desk(course: Course) -> list[str]:
    """Lay out what is missing in ``work/`` (lessons, start page, project) and update what is from an older release.

    Gives lines for a person: what was laid out, what an update changed. Raises DeskError when the disk refuses.
    """
    lessons = released_lessons(course)
    if not lessons:
        raise DeskError("There are no published lessons in notebooks/. Build them with `course build`, or clone again.")
    fresh, lines = [], []
    for lesson in lessons:
        path = learner_path(course, lesson)
        if not path.exists():
            lines += _renamed(course, lesson)
            write_whole(path, notebook_text(released_notebook(course, lesson)))
            trust(course, path)
            fresh.append(lesson)
        else:
            lines += update_lesson(course, lesson)
    if fresh:
        names = ", ".join(lesson.path for lesson in fresh)
        lines.insert(0, f"Laid out in work/: {names}.")
    # Only when it is absent: a page that is open in Lab must not change under it (`course lab` draws it anew).
    if not (course.work / PAGE).exists():
        lines += refresh_start(course)
    _lay_out_glossary(course)
    return lines + _lay_out_project(course)


def update_lesson(course: Course, lesson: Lesson) -> list[str]:
    """Lay the published release under the learner's answers in one notebook; the old file stays in ``work/.history/``.

    Gives lines that name the differences, none when there was nothing to do.
    """
    path = learner_path(course, lesson)
    released = released_notebook(course, lesson)
    try:
        mine = read_notebook(path)
    except Unreadable:
        return _put_aside(path, released, lesson)
    if not needs_update(mine, released):
        return []
    trusted = is_trusted(course, mine)
    merged, differences = merge(mine, released)
    kept = keep_old(course, path)
    write_whole(path, notebook_text(merged))
    if trusted:
        trust(course, path)
    return _tell(lesson, differences, release_of(mine) != release_of(released), kept.relative_to(course.root))


def _put_aside(path: Path, released: Notebook, lesson: Lesson) -> list[str]:
    aside = free_path(path.with_name(f"{path.stem} (unreadable){path.suffix}"))
    try:
        path.rename(aside)
    except OSError as error:
        why = error.strerror or error
        raise DeskError(f"work/{lesson.path}.ipynb is no whole notebook and cannot be renamed ({why}).") from None
    write_whole(path, notebook_text(released))
    return [
        f"{lesson.path}: the file was not a whole notebook. It is kept as “{aside.name}”; a fresh one lies in its "
        "place. Open the kept file with Lab's text editor to copy your answers out."
    ]


def _tell(lesson: Lesson, differences: Differences, newer: bool, kept: Path) -> list[str]:
    first = "a new release is laid under your answers" if newer else "graded cells were missing and are back"
    lines = [f"{lesson.path}: {first}. The file as it was: {kept.as_posix()}"]
    told = (
        (differences.new, "new: {}"),
        (differences.changed, "the task text changed, read it again: {}"),
        (differences.gone, "no longer asked, your answer stands at the end: {}"),
        (differences.returned, "asked again, your kept answer is back in place: {}"),
    )
    # A task that came back is new to the text as well; one line is enough.
    differences.new[:] = [task for task in differences.new if task not in differences.returned]
    return lines + [f"  {text.format(', '.join(tasks))}" for tasks, text in told if tasks]


def _renamed(course: Course, lesson: Lesson) -> list[str]:
    """One line for each file in the module's folder that is this lesson under another name."""
    found = []
    for path in sorted((course.work / lesson.module).glob("*.ipynb")):
        try:
            notebook = read_notebook(path)
        except Unreadable:
            continue
        if _lesson_of(notebook) == lesson.path:
            found.append(
                f"{lesson.path}: “{path.name}” is your copy under another name and stays as it is. "
                f"Checks, progress and submit read {lesson.name}.ipynb."
            )
    return found


def _lesson_of(notebook: Notebook) -> str:
    curriculum = notebook.metadata.get("curriculum")
    if not isinstance(curriculum, dict) or not any(marks_of(cell) for cell in notebook.cells):
        return ""
    return f"{curriculum.get('module')}/{str(curriculum.get('lesson')).rpartition('/')[2]}"


def _lay_out_glossary(course: Course) -> None:
    """The published glossary, which the lessons link to: no page to write in, so a newer one takes its place."""
    published, copy = course.notebooks / GLOSSARY, course.work / GLOSSARY
    if published.is_file() and not (copy.is_file() and copy.read_bytes() == published.read_bytes()):
        write_whole(copy, published.read_text("utf-8"))


def _lay_out_project(course: Course) -> list[str]:
    """The learner's project: a git repository of their own, whose first commit is theirs to make."""
    folder = course.work / PROJECT
    if folder.exists():
        return []
    write_whole(folder / "README.md", FIRST_README)
    git = shutil.which("git")
    if git is None:
        return [f"work/{PROJECT}/ is your project. git is not installed, so it is a plain folder for now."]
    # Run from a git hook, git would hand its own repository down through these variables.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    for command in (["init", "--quiet", "--initial-branch=main"], ["add", "README.md"]):
        done = subprocess.run([git, *command], cwd=folder, env=environment, capture_output=True, check=False)
        if done.returncode:
            return [f"work/{PROJECT}/ is your project. `git {command[0]}` failed, so it is a plain folder for now."]
    return [f"work/{PROJECT}/ is your project, a git repository of your own."]
