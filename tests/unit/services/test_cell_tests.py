"""A notebook cell under pytest, in a process of its own."""

import importlib.util
import linecache
import shutil

import pytest

from autograder.services.cell_tests import pytest_says, run_cell
from autograder.services.git_tried import try_git
from autograder.services.replay import replay

CELL = """
def double(n):
    return n + 2

def test_two():
    assert double(2) == 4

def test_three():
    assert double(3) == 6

run_cell()
"""


def test_the_cell_is_what_is_tested(capsys):
    linecache.cache["<cell>"] = (len(CELL), None, CELL.splitlines(keepends=True), "<cell>")
    exec(compile(CELL, "<cell>", "exec"), {"run_cell": run_cell})
    said = capsys.readouterr().out
    assert "1 failed, 1 passed" in said and "assert 5 == 6" in said and "run_cell" not in said


def test_it_leaves_no_files(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "test_it.py").write_text(
        "from hypothesis import given, strategies as st\n@given(st.integers())\ndef test_it(n): pass\n"
    )
    assert "1 passed" in pytest_says(tmp_path, "test_it.py")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pytest.ini", "test_it.py"]


def package(folder):
    (folder / "board" / "tests").mkdir(parents=True)
    (folder / "board" / "__init__.py").write_text("")
    (folder / "board" / "tests" / "__init__.py").write_text("")
    (folder / "board" / "pay.py").write_text("def one():\n    return 1\n\n\ndef two():\n    return 2\n")
    test = "from board.pay import one\n\n\ndef test_one():\n    assert one() == 1\n"
    (folder / "board" / "tests" / "test_pay.py").write_text(test)


@pytest.mark.skipif(importlib.util.find_spec("coverage") is None, reason="coverage is not installed")
def test_the_lines_that_never_ran_are_shown(tmp_path):
    package(tmp_path)
    said = pytest_says(tmp_path, "board", cover="board")
    assert "1 passed" in said and "pay.py" in said and "75%" in said and said.index("1 passed") < said.index("75%")
    assert [path.name for path in tmp_path.iterdir()] == ["board"]


def test_without_coverage_the_tests_run_all_the_same(tmp_path, monkeypatch):
    package(tmp_path)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    said = pytest_says(tmp_path, "board", cover="board")
    assert "1 passed" in said and "%" in said and "pay.py" not in said


def test_nothing_runs_where_nobody_looks(capsys):
    with replay(True):
        exec("run_cell(); try_git('git init')", {"run_cell": run_cell, "try_git": try_git})
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(shutil.which("git") is None, reason="git is what is shown")
def test_git_says_what_each_line_does(capsys):
    try_git("git log --oneline", start='git init\necho "8 hours" > day.txt\ngit add .\ngit commit -m "Write it down"')
    assert "> git log --oneline" in (said := capsys.readouterr().out) and "Write it down" in said
    assert "git init" not in said
