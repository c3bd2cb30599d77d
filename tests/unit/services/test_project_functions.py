"""Functions saved into the project: added, replaced, never at the cost of what stands there."""

from __future__ import annotations

import linecache
from pathlib import Path

import pytest

from autograder.services.project_functions import save_cell, save_functions


def low(text):  # type: ignore[no-untyped-def]
    return text


def unfinished(text):  # type: ignore[no-untyped-def]
    ...


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "jobboard"
    folder.mkdir()
    lesson = tmp_path / "01_python_values"
    lesson.mkdir()
    monkeypatch.chdir(lesson)
    return folder


def test_a_first_function_makes_the_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_functions("salary_text.py", low)
    assert (project / "salary_text.py").read_text("utf-8").startswith("def low(text):")
    assert "saved: low" in capsys.readouterr().out


def test_an_older_self_is_replaced_and_the_rest_stays(project: Path) -> None:
    file = project / "salary_text.py"
    file.write_text('"""Pay."""\n\n\ndef low(text):\n    return 1\n\n\ndef other():\n    return 2\n', encoding="utf-8")
    save_functions("salary_text.py", low)
    text = file.read_text("utf-8")
    assert "return text" in text and "return 1" not in text and "return 2" in text and text.startswith('"""Pay."""')
    save_functions("salary_text.py", low)
    assert file.read_text("utf-8") == text


def test_three_dots_are_not_saved(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_functions("salary_text.py", low, unfinished)
    assert not (project / "salary_text.py").exists()
    assert "three dots are still in unfinished" in capsys.readouterr().out


def test_a_broken_file_is_left_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "salary_text.py").write_text("def (\n", encoding="utf-8")
    save_functions("salary_text.py", low)
    assert (project / "salary_text.py").read_text("utf-8") == "def (\n"
    assert "line 1" in capsys.readouterr().out


def test_imports_stand_on_top_once(project):  # type: ignore[no-untyped-def]
    save_functions("a.py", low, imports=["import json"])
    save_functions("a.py", low, imports=["import json", "import csv"])
    text = (project / "a.py").read_text("utf-8")
    assert text.startswith("import csv\nimport json\n\n\ndef low")
    assert text.count("import json") == 1


def test_imports_stand_below_the_files_docstring(project):  # type: ignore[no-untyped-def]
    (project / "a.py").write_text('"""Pay."""\n\nx = 1\n', encoding="utf-8")
    save_functions("a.py", low, imports=["import json"])
    assert (project / "a.py").read_text("utf-8").startswith('"""Pay."""\n\nimport json\n\n\nx = 1\n\n\ndef low')


def run_cell(source):  # type: ignore[no-untyped-def]
    name = f"<cell {abs(hash(source))}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    exec(compile(source, name, "exec"), {"save_cell": save_cell, "__name__": "__main__"})


HELPED = """import re

FORM = re.compile("a")
loose = 1


class Mark:
    text = "b"


async def later():
    return Mark.text


def change(found):
    return later and Mark.text


def redact(text):
    return FORM.sub(change, text)


save_functions("a.py", redact, helpers=HELPERS)
"""


def test_what_a_function_leans_on_in_its_cell_comes_along_when_asked(project):  # type: ignore[no-untyped-def]
    (project / "a.py").write_text("import re\n\nFORM = 1\n", encoding="utf-8")
    name = "<helped cell>"
    linecache.cache[name] = (len(HELPED), None, HELPED.splitlines(keepends=True), name)
    code = compile(HELPED, name, "exec")
    exec(code, {"save_functions": save_functions, "HELPERS": False, "__name__": "__main__"})
    text = (project / "a.py").read_text("utf-8")
    assert "FORM = 1" in text and "def redact" in text and "Mark" not in text
    for _ in range(2):
        exec(code, {"save_functions": save_functions, "HELPERS": True, "__name__": "__main__"})
    text = (project / "a.py").read_text("utf-8")
    assert [text.count(word) for word in ("FORM = ", "class Mark", "async def later", "def change", "loose")] == [
        1,
        1,
        1,
        1,
        0,
    ]
    names: dict[str, object] = {}
    exec(text, names)
    assert names["redact"]("abba") == "bbbb"  # type: ignore[operator]


def test_a_whole_cell_becomes_a_file(project, capsys):  # type: ignore[no-untyped-def]
    run_cell("class Vacancy:\n    pay = 1\n\nsave_cell('models.py')\n")
    assert (project / "models.py").read_text("utf-8") == "class Vacancy:\n    pay = 1\n"
    assert capsys.readouterr().out == "jobboard/models.py saved\n"


def test_a_whole_cell_gets_the_imports_it_lacks(project):  # type: ignore[no-untyped-def]
    run_cell(
        "import json\n\nclass Client:\n    pass\n\nsave_cell('client.py', imports=['import json', 'import csv'])\n"
    )
    assert (project / "client.py").read_text("utf-8") == "import csv\nimport json\n\nclass Client:\n    pass\n"


def test_a_cell_with_three_dots_is_not_saved(project, capsys):  # type: ignore[no-untyped-def]
    run_cell("class Vacancy:\n    pay = ...\n\nsave_cell('models.py')\n")
    assert not (project / "models.py").exists()
    assert "three dots" in capsys.readouterr().out
