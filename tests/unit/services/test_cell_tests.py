"""A notebook cell under pytest, in a process of its own."""

import linecache

from autograder.services.cell_tests import pytest_says, run_cell

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
