"""A reference state of the project for a learner who starts late: a branch of its own beside theirs.

``autograder/checkpoints/<module>/`` holds what each module adds or changes; ``course walk`` writes it. The branch is
made by git's plumbing from an index of its own, so neither the learner's files nor their branches are touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from autograder.desk.copy import PROJECT, open_desk
from autograder.desk.files import free_path, write_whole
from autograder.errors import DeskError, UsageError
from autograder.layout import Course

AUTHOR = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "The course"), ("EMAIL", "course@localhost"))
}


def checkpoint_files(course: Course, module: str) -> dict[str, str]:
    """The project as the reference answers leave it after ``module``: path -> text.

    Raises UsageError when the module leaves no project state.
    """
    folders = [path for path in sorted(course.checkpoints.glob("*/")) if path.name <= module]
    if not folders or folders[-1].name != module:
        known = ", ".join(path.name[:2] for path in sorted(course.checkpoints.glob("*/"))) or "none yet"
        raise UsageError(f"Module {module} has no checkpoint. There are checkpoints after: {known}.")
    files: dict[str, str] = {}
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            files[path.relative_to(folder).as_posix()] = path.read_text("utf-8")
    return files


def checkpoint(course: Course, module: str) -> list[str]:
    """Add the branch ``checkpoint-NN`` to ``work/jobboard``; without git, a folder beside it. Gives lines for a person.

    Raises UsageError for a module without a checkpoint, DeskError when git refuses.
    """
    open_desk(course)
    files = checkpoint_files(course, module)
    folder, name = course.work / PROJECT, f"checkpoint-{module[:2]}"
    if shutil.which("git") is None or not (folder / ".git").exists():
        beside = free_path(course.work / name)
        for path, text in files.items():
            write_whole(beside / path, text)
        return [f"work/{beside.name}/ holds the project as it stands after module {module[:2]}: {len(files)} files."]
    branch = _free_branch(folder, name, tree := _tree(folder, files))
    if branch is None:
        return [f"The branch {name} stands there already, as the course gives it.", *_advice(name)]
    parent = _git(folder, "rev-parse", "--quiet", "--verify", "HEAD", refusal=False)
    line = ["commit-tree", tree, "-m", f"Checkpoint: the project after module {module[:2]}"]
    commit = _git(folder, *line, *(["-p", parent] if parent else []))
    _git(folder, "branch", branch, commit)
    return [f"Branch {branch} added to work/{PROJECT}: {len(files)} files. Yours are as they were.", *_advice(branch)]


def _advice(branch: str) -> list[str]:
    return [
        f"In a terminal in work/{PROJECT}:  git diff HEAD {branch}   shows what differs from your last save point,",
        f"git switch {branch}   goes there, git switch main   comes back.",
    ]


def _free_branch(folder: Path, name: str, tree: str) -> str | None:
    """A name that no branch has yet; None when one of that name already holds ``tree``."""
    number, candidate = 1, name
    while _git(folder, "rev-parse", "--quiet", "--verify", f"refs/heads/{candidate}", refusal=False):
        if _git(folder, "rev-parse", f"refs/heads/{candidate}^{{tree}}") == tree:
            return None
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def _tree(folder: Path, files: dict[str, str]) -> str:
    """The id of a tree object with ``files``, written through an index that is not the learner's."""
    with tempfile.TemporaryDirectory() as place:
        more = {"GIT_INDEX_FILE": str(Path(place) / "index")}
        for path, text in files.items():
            blob = _git(folder, "hash-object", "-w", "--stdin", text=text)
            _git(folder, "update-index", "--add", "--cacheinfo", f"100644,{blob},{path}", more=more)
        return _git(folder, "write-tree", more=more)


def _git(
    folder: Path, *arguments: str, text: str | None = None, more: dict[str, str] | None = None, refusal: bool = True
) -> str:
    # Run from a git hook, git would hand its own repository down through these variables.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**environment, **AUTHOR, **(more or {})},
        input=None if text is None else text.encode(),
        stdin=subprocess.DEVNULL if text is None else None,
        capture_output=True,
        check=False,
    )
    if done.returncode and refusal:
        why = done.stderr.decode("utf-8", "replace").strip()
        raise DeskError(f"git {arguments[0]} failed in work/{PROJECT}: {why}. Mend that, then try again.")
    return "" if done.returncode else done.stdout.decode().strip()
