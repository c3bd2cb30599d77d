"""A lesson's last cell commits what changed in the project, and says what it did."""

from __future__ import annotations

import subprocess

import pytest

from autograder.services.project import FIRST_README
from autograder.services.save_point import save_point


@pytest.fixture
def project(tmp_path, monkeypatch):
    module = tmp_path / "work" / "01_python_values"
    module.mkdir(parents=True)
    folder = tmp_path / "work" / "jobboard"
    folder.mkdir()
    monkeypatch.chdir(module)
    monkeypatch.setenv("HOME", str(tmp_path))
    return folder


def history(folder):
    done = subprocess.run(["git", "log", "--format=%an %s"], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_a_change_becomes_one_commit(project, capsys):
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
    (project / "a.py").write_text("x = 1\n")
    save_point("Read one line")
    assert history(project) == ["Learner Read one line"]
    assert capsys.readouterr().out.startswith("Saved: ")


def test_the_learners_own_name_is_kept(project):
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
    for name, value in (("user.name", "Anna"), ("user.email", "anna@example.com")):
        subprocess.run(["git", "config", name, value], cwd=project, check=True)
    (project / "a.py").write_text("x = 1\n")
    save_point("Read one line")
    assert history(project) == ["Anna Read one line"]


def test_nothing_new(project, capsys):
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
    (project / "a.py").write_text("x = 1\n")
    save_point("First")
    capsys.readouterr()
    save_point("Second")
    assert capsys.readouterr().out == "Nothing has changed since your last save point\n"
    assert len(history(project)) == 1


def test_the_page_as_laid_out_is_nothing_to_save(project, capsys):
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
    (project / "README.md").write_text(FIRST_README, encoding="utf-8")
    save_point("First")
    assert capsys.readouterr().out.startswith("Nothing to save yet")
    (project / "README.md").write_text(FIRST_README + "\n- Role: tester\n", encoding="utf-8")
    save_point("First")
    assert history(project) == ["Learner First"]


def test_no_repository_yet(project, capsys):
    save_point("First")
    assert "no history yet" in capsys.readouterr().out


def test_git_is_missing(project, capsys, monkeypatch):
    monkeypatch.setenv("PATH", str(project))
    save_point("First")
    assert "git is not installed" in capsys.readouterr().out


def test_what_git_refuses_is_said(project, capsys):
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
    (project / ".git" / "index.lock").write_text("")
    (project / "a.py").write_text("x = 1\n")
    save_point("First")
    assert "git add refused" in capsys.readouterr().out
