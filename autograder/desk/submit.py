"""What a learner hands in, and the way back to an empty stub."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

from autograder.desk.cells import Notebook, grade_id, role, untouched
from autograder.desk.copy import PROJECT, learner_path, open_desk
from autograder.desk.files import Unreadable, free_path, keep_old, notebook_text, read_notebook, stamp, write_whole
from autograder.desk.lessons import released_lessons, released_notebook
from autograder.errors import DeskError, LayoutError
from autograder.layout import Course, Lesson

SUBMISSIONS = "submissions"
MAX_FILE = 5_000_000
MAX_TOTAL = 50_000_000
SKIPPED_FOLDERS = {".git", "__pycache__", ".venv", "node_modules", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache"}
# What a folder without git must not give away by accident.
PRIVATE = re.compile(r"^\.env(\..*)?$|\.pem$|\.key$|^id_(rsa|ed25519)")


def reset(course: Course, task: str) -> list[str]:
    """Bring back the stub of ``task`` (its name, or ``module/lesson:task`` when two lessons have one of that name).

    The answer goes to ``work/.history/`` first; the lines say where. Raises LayoutError for an unknown task.
    """
    open_desk(course)
    lesson, name = _find_task(course, task)
    path = learner_path(course, lesson)
    mine, released = _readable(course, lesson), released_notebook(course, lesson)
    stub = next(cell for cell in released.cells if role(cell) == "answer" and grade_id(cell) == name)
    cells = [cell for cell in mine.cells if role(cell) == "answer" and grade_id(cell) == name]
    if cells and cells[0].source == stub.source:
        return [f"{name} is still the stub it was released with; nothing to do."]
    kept = keep_old(course, path)
    answer = course.work / ".history" / lesson.module / f"{lesson.name}-{name}-{stamp()}{_suffix(stub)}"
    answer = free_path(answer)
    write_whole(answer, "\n\n".join(cell.source for cell in cells) + "\n")
    for cell in cells:
        cell.source = stub.source
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    write_whole(path, notebook_text(mine))
    return [
        f"{name} in {lesson.path} is a stub again. If the notebook is open in Lab: File → Reload Notebook from Disk.",
        f"Your answer: {_shown(course, answer)}. The whole notebook as it was: {_shown(course, kept)}.",
    ]


def submit(course: Course, module: str, name: str | None = None) -> tuple[Path, list[str]]:
    """Write ``work/submissions/<module>__<learner>__<time>.zip``: the notebooks and a snapshot of ``jobboard/``.

    ``name`` is the learner's id in the class; without one git's ``user.name``, else the login. Gives the zip and lines
    for a person: tasks not tried yet, project files left out. Raises DeskError.
    """
    open_desk(course)
    lessons = [lesson for lesson in released_lessons(course) if lesson.module == module]
    if not lessons:
        raise DeskError(f"Module {module} has no published lessons, so there is nothing to submit yet.")
    lines = [line for lesson in lessons for line in _not_tried(_readable(course, lesson), lesson)]
    files, notes = project_files(course.work / PROJECT)
    folder = course.work / SUBMISSIONS
    learner = learner_id(name)
    target = free_path(folder / f"{module}__{learner}__{stamp()}.zip")
    part = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
            for lesson in lessons:
                archive.write(learner_path(course, lesson), f"{lesson.name}.ipynb")
            for file in files:
                archive.write(course.work / PROJECT / file, f"{PROJECT}/{file}")
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        why = error.strerror or error
        raise DeskError(f"{target.name} cannot be written ({why}). Free space, then try again.") from None
    packed = f"Packed for “{learner}”: {len(lessons)} notebooks, {len(files)} files of {PROJECT}/."
    return target, [packed, *lines, *notes]


def learner_id(name: str | None) -> str:
    """An id that nbgrader and a file name can carry: letters, digits, dots and hyphens, 1 to 60 of them.

    Raises DeskError when a given name has none of these (a name in Cyrillic needs the id the class uses).
    """
    for candidate in (name, _git_name(), _login()):
        safe = re.sub(r"[^A-Za-z0-9.]+", "-", candidate or "").strip("-.")[:60].lower()
        if safe:
            return safe
        if name:
            raise DeskError(f"The name {name!r} has no Latin letter. Give the id your class uses: --name anna-k.")
    return "learner"


def project_files(folder: Path) -> tuple[list[str], list[str]]:
    """Files of the learner's project to hand in, as POSIX paths below ``folder``, and lines about what was left out.

    In a git repository: what git tracks, and what it would track (git is taught later than the first project step);
    ignored files stay out. Elsewhere: all regular files but caches and keys. Links never; at most 5 MB a file, 50 MB.
    """
    if not folder.is_dir():
        return [], []
    found, left_out, total = [], [], 0
    for name in sorted(set(_git_files(folder) or _plain_files(folder))):
        path = folder / name
        if path.is_symlink() or not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
            continue
        size = path.stat().st_size
        if size > MAX_FILE or total + size > MAX_TOTAL or PRIVATE.search(path.name):
            left_out.append(name)
            continue
        total += size
        found.append(name)
    if left_out:
        shown = ", ".join(left_out[:5]) + (" …" if len(left_out) > 5 else "")
        return found, [f"Left out of the zip, too large or private: {PROJECT}/{shown}"]
    return found, []


def _find_task(course: Course, task: str) -> tuple[Lesson, str]:
    place, _, name = task.rpartition(":")
    found, known = [], []
    for lesson in released_lessons(course):
        for cell in released_notebook(course, lesson).cells:
            if role(cell) == "answer":
                known.append(grade_id(cell))
                if grade_id(cell) == name and place in ("", lesson.path):
                    found.append(lesson)
    if len(found) == 1:
        return found[0], name
    if found:
        ways = " or ".join(f"{lesson.path}:{name}" for lesson in found)
        raise LayoutError(f"Several lessons have a task {name!r}. Say which: {ways}.")
    raise LayoutError(f"There is no task {task!r}. Known tasks: {', '.join(known)}.")


def _readable(course: Course, lesson: Lesson) -> Notebook:
    try:
        return read_notebook(learner_path(course, lesson))
    except Unreadable:
        raise DeskError(f"work/{lesson.path}.ipynb cannot be read. Save it in Lab, then try again.") from None


def _not_tried(notebook: Notebook, lesson: Lesson) -> list[str]:
    tasks = [grade_id(cell) for cell in notebook.cells if role(cell) == "answer" and untouched(cell)]
    return [f"Not tried yet in {lesson.path}: {', '.join(tasks)}"] if tasks else []


def _git_files(folder: Path) -> list[str]:
    git = shutil.which("git")
    if git is None or not (folder / ".git").exists():
        return []
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = [git, "-c", "core.fsmonitor=false", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    names = done.stdout.decode("utf-8", "surrogateescape").split("\0") if done.returncode == 0 else []
    return [name for name in names if name and not SKIPPED_FOLDERS.intersection(name.split("/"))]


def _plain_files(folder: Path) -> list[str]:
    found = []
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - SKIPPED_FOLDERS)
        found += [(Path(base) / name).relative_to(folder).as_posix() for name in names]
    return found


def _git_name() -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    done = subprocess.run([git, "config", "user.name"], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _suffix(cell: object) -> str:
    return ".md" if getattr(cell, "cell_type", "") == "markdown" else ".py"


def _shown(course: Course, path: Path) -> str:
    return path.relative_to(course.root).as_posix()
