"""A checkpoint is a branch beside the learner's work, and touches nothing of it."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from autograder.desk.checkpoint import checkpoint, checkpoint_files
from autograder.desk.copy import open_desk
from autograder.errors import UsageError


@pytest.fixture
def started(course, monkeypatch):
    monkeypatch.setenv("HOME", str(course.root))
    for module, files in {
        "01_python_values": {"salary_text.py": "x = 1\n"},
        "04_sql_querying": {"salary_text.py": "x = 2\n", "queries/page.sql": "SELECT 1\n"},
    }.items():
        for name, text in files.items():
            path = course.checkpoints / module / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    open_desk(course)
    return course


def git(course, *arguments):
    done = subprocess.run(["git", *arguments], cwd=course.work / "jobboard", capture_output=True, text=True, check=True)
    return done.stdout.strip()


def save(course, name, text):
    (course.work / "jobboard" / name).write_text(text, encoding="utf-8")
    git(course, "add", "--all")
    git(course, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "mine")


def test_a_state_is_what_the_modules_up_to_it_left(started):
    assert checkpoint_files(started, "01_python_values") == {"salary_text.py": "x = 1\n"}
    assert checkpoint_files(started, "04_sql_querying") == {
        "salary_text.py": "x = 2\n",
        "queries/page.sql": "SELECT 1\n",
    }


def test_a_branch_is_added_and_nothing_else_moves(started):
    save(started, "salary_text.py", "mine = 1\n")
    (started.work / "jobboard" / "draft.py").write_text("not saved\n", encoding="utf-8")
    before = git(started, "rev-parse", "HEAD"), git(started, "status", "--porcelain")
    lines = checkpoint(started, "04_sql_querying")
    assert lines[0].startswith("Branch checkpoint-04 added")
    assert (git(started, "rev-parse", "HEAD"), git(started, "status", "--porcelain")) == before
    assert git(started, "branch", "--show-current") == "main"
    assert git(started, "show", "checkpoint-04:salary_text.py") == "x = 2"
    assert git(started, "show", "checkpoint-04:queries/page.sql") == "SELECT 1"
    assert git(started, "rev-parse", "checkpoint-04^") == before[0]


def test_a_project_without_a_save_point_gets_one_too(started):
    checkpoint(started, "01_python_values")
    assert git(started, "show", "checkpoint-01:salary_text.py") == "x = 1"


def test_asked_twice_it_is_there_already_and_a_changed_one_stays(started):
    checkpoint(started, "01_python_values")
    assert "stands there already" in checkpoint(started, "01_python_values")[0]
    git(started, "switch", "--quiet", "checkpoint-01")
    save(started, "salary_text.py", "mine = 2\n")
    assert checkpoint(started, "01_python_values")[0].startswith("Branch checkpoint-01-2 added")
    assert git(started, "show", "checkpoint-01:salary_text.py") == "mine = 2"


def test_a_module_without_a_project_step(started):
    with pytest.raises(UsageError, match=r"no checkpoint.*01, 04"):
        checkpoint(started, "02_python_collections")


def test_without_git_it_is_a_folder(started, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "work/checkpoint-01/" in checkpoint(started, "01_python_values")[0]
    assert (started.work / "checkpoint-01" / "salary_text.py").read_text("utf-8") == "x = 1\n"
