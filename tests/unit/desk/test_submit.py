"""Handing in, and going back to a stub."""

import re
import shutil
import subprocess
import zipfile

import pytest
from little_course import LESSONS, by_id, load, save

from autograder.desk.copy import open_desk
from autograder.desk.submit import learner_id, project_files, reset, submit
from autograder.errors import DeskError, LayoutError

needs_git = pytest.mark.skipif(
    not shutil.which("git"), reason="git is not installed: install it from your system's packages"
)


def write(course, text, lesson=LESSONS[0], name="one"):
    path = course.work / f"{lesson}.ipynb"
    mine = load(path)
    by_id(mine, name).source = text
    save(path, mine)
    return path


@pytest.fixture
def desk(course):
    open_desk(course)
    return course


def test_reset_brings_back_one_stub_and_keeps_the_answer(desk):
    path = write(desk, "one = 1")
    write(desk, "two = 2", name="two")
    lines = reset(desk, "01_values/01_numbers:one")
    assert by_id(load(path), "one").source == "one = ..."
    assert by_id(load(path), "two").source == "two = 2"
    kept = re.search(r"Your answer: (\S+?\.py)", lines[1])[1]
    assert (desk.root / kept).read_text() == "one = 1\n"


def test_reset_names_what_it_does_not_know(desk):
    with pytest.raises(LayoutError, match="Several lessons"):
        reset(desk, "one")
    with pytest.raises(LayoutError, match="no task 'nine'"):
        reset(desk, "nine")
    assert "nothing to do" in reset(desk, "01_values/01_numbers:one")[0]


def test_submit_packs_notebooks_and_project(desk):
    write(desk, "one = 1")
    (desk.work / "jobboard" / "pay.py").write_text("x = 1\n")
    path, lines = submit(desk, "01_values", "Anna K.")
    assert re.fullmatch(r"01_values__anna-k__\d{8}T\d{6}Z\.zip", path.name)
    assert sorted(zipfile.ZipFile(path).namelist()) == [
        "01_numbers.ipynb",
        "02_loops.ipynb",
        "jobboard/README.md",
        "jobboard/pay.py",
    ]
    assert "Not tried yet in 01_values/01_numbers: two, why" in lines
    assert "Not tried yet in 01_values/02_loops: one, two, why" in lines


@needs_git
def test_ignored_files_links_and_large_files_stay_out(desk):
    folder = desk.work / "jobboard"
    (folder / ".gitignore").write_text("secret.txt\n")
    (folder / "secret.txt").write_text("token")
    (folder / ".env").write_text("token")
    (folder / "big.bin").write_bytes(b"0" * 5_000_001)
    (folder / "link.py").symlink_to("/etc/passwd")
    (folder / "lines.py").write_text("ok")
    subprocess.run(["git", "add", "lines.py"], cwd=folder, check=True)
    files, notes = project_files(folder)
    assert files == [".gitignore", "README.md", "lines.py"]
    assert ".env, big.bin" in notes[0]


def test_a_project_without_git_is_packed_too(desk):
    folder = desk.work / "jobboard"
    shutil.rmtree(folder / ".git", ignore_errors=True)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "x.pyc").write_text("")
    (folder / "pkg").mkdir()
    (folder / "pkg" / "x.py").write_text("")
    assert project_files(folder)[0] == ["README.md", "pkg/x.py"]


def test_learner_ids_suit_nbgrader():
    assert learner_id("anna_k+1") == "anna-k-1"
    assert re.fullmatch(r"[A-Za-z0-9.-]+", learner_id(None))
    with pytest.raises(DeskError, match="--name"):
        learner_id("Анна")


def test_an_unknown_module_is_one_sentence(desk):
    with pytest.raises(DeskError, match="no published lessons"):
        submit(desk, "09_nothing", "a")
