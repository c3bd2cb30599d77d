"""A save point of the learner's project: one git commit of what changed, made by a lesson's last cell."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from autograder.services.project import FIRST_README, project_folder

NAMELESS = ("-c", "user.name=Learner", "-c", "user.email=learner@localhost")
SECONDS = 20


def save_point(message: str) -> None:
    """Commit everything that changed in ``jobboard/`` under ``message`` and print the new line of its history.

    The learner's own git name is used where there is one. Without git, without a repository or without a change it
    says so and does nothing, and so while nothing is there but the page that was laid out for them; whatever git
    complains about is printed, never raised.
    """
    folder = project_folder()
    if shutil.which("git") is None:
        print("git is not installed here: your files are saved, their history is not")
        return
    if not (folder / ".git").exists():
        print("jobboard/ has no history yet: `git init` in a terminal there starts one")
        return
    if _as_laid_out(folder):
        print("Nothing to save yet: jobboard/ is as it was laid out. Answer the project's task and run this cell again")
        return
    # Whoever committed by hand already has nothing left to commit.
    for step in (["add", "--all"], ["commit", "--quiet", "-m", message]):
        done = _git(folder, *step)
        if done.returncode and step[0] == "commit" and not _git(folder, "status", "--porcelain").stdout:
            print("Nothing has changed since your last save point")
            return
        if done.returncode:
            print(f"git {step[0]} refused:", (done.stderr or done.stdout).strip())
            return
    print("Saved:", _git(folder, "log", "-1", "--format=%h %s").stdout.strip())


def _as_laid_out(folder: Path) -> bool:
    """Whether ``folder`` holds the first page alone, untouched, and no commit: the first one is theirs to make."""
    page = folder / "README.md"
    alone = {path.name for path in folder.iterdir()} <= {".git", page.name} and page.is_file()
    if not alone or page.read_text("utf-8", errors="replace") != FIRST_README:
        return False
    return bool(_git(folder, "rev-parse", "--verify", "--quiet", "HEAD").returncode)


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # Run from a git hook, git would hand its own repository down through these variables.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    name = subprocess.run(
        ["git", "config", "user.email"], cwd=folder, env=environment, capture_output=True, check=False
    )
    who = () if name.stdout.strip() else NAMELESS
    return subprocess.run(
        ["git", *who, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=SECONDS,
        check=False,
    )
