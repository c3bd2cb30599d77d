"""What is handed in is copied within bounds and never followed; a notebook is read by hand or refused with a sentence."""

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.errors import GradingError, IntakeError
from autograder.grading import walk
from autograder.grading.intake import Snapshot, read_notebook, refused_submissions, submissions, take

ROOT = Path(__file__).resolve().parents[3]
MODULE = "01_python_values"
NOTEBOOK = '{"nbformat": 4, "cells": []}'


@pytest.fixture
def classroom(tmp_path):
    (tmp_path / "submitted").mkdir()
    return tmp_path


@pytest.fixture
def folder(classroom):
    """Anna's submission: two notebooks and a project."""
    folder = classroom / "submitted" / "anna" / MODULE
    (folder / "jobboard" / "pandas").mkdir(parents=True)
    (folder / "01_numbers.ipynb").write_text(NOTEBOOK)
    (folder / "02_loops.ipynb").write_text(NOTEBOOK)
    (folder / "jobboard" / "pandas" / "__init__.py").write_text("x = 1\n")
    return folder


def taken(classroom, into="snapshot"):
    return take(classroom, "anna", MODULE, classroom / into)


def files(snapshot):
    base = Path(snapshot.folder)
    return {path.relative_to(base).as_posix(): path for path in base.rglob("*") if path.is_file()}


def reason(snapshot, path):
    (found,) = [line for line in snapshot.problems if line.startswith(f"{path}: ")]
    return found.removeprefix(f"{path}: ")


HONEST = {"01_numbers.ipynb", "02_loops.ipynb", "jobboard/pandas/__init__.py"}


def test_the_copy_is_plain_private_files_named_by_their_hash(classroom, folder):
    first = taken(classroom)
    assert set(files(first)) == HONEST
    assert first.problems == []
    for path in Path(first.folder).rglob("*"):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600)
        assert not path.is_symlink()
    os.utime(folder / "02_loops.ipynb", (0, 0))
    assert taken(classroom, "again").submission == first.submission
    (folder / "02_loops.ipynb").write_text(NOTEBOOK + " ")
    assert taken(classroom, "changed").submission != first.submission
    assert Snapshot.from_json(json.loads(json.dumps(first.to_json()))) == first


def test_text_moved_between_files_changes_the_hash(classroom, folder):
    first = taken(classroom)
    (folder / "01_numbers.ipynb").write_text(NOTEBOOK + "x")
    (folder / "02_loops.ipynb").write_text(NOTEBOOK[:-1])
    assert taken(classroom, "again").submission != first.submission


def test_what_could_shadow_a_module_stays_outside_and_is_named(classroom, folder):  # p15
    (folder / "pandas.py").write_text("DataFrame = None")
    (folder / "sqlalchemy").mkdir()
    (folder / "sqlalchemy" / "__init__.py").write_text("")
    for name in ("data.txt", "sitecustomize.py", "a.pth", "jobboard/sitecustomize.py", "jobboard/evil.pth"):
        (folder / name).write_text("import os")
    snapshot = taken(classroom)
    assert set(files(snapshot)) == HONEST
    named = {"pandas.py", "sqlalchemy", "data.txt", "sitecustomize.py", "a.pth"}
    assert {line.split(":")[0] for line in snapshot.problems} == named | {
        "jobboard/sitecustomize.py",
        "jobboard/evil.pth",
    }


def test_caches_are_left_out_without_a_word(classroom, folder):
    for name in (".ipynb_checkpoints", "jobboard/__pycache__", "jobboard/.git", "jobboard/.venv"):
        (folder / name).mkdir()
        (folder / name / "x.ipynb").write_text("x")
    snapshot = taken(classroom)
    assert (set(files(snapshot)), snapshot.problems) == (HONEST, [])


def link(path, target):
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def test_links_pipes_sockets_and_folders_in_place_of_files_are_refused(classroom, folder):  # n15, n16, s04
    secret = classroom / "secret.ipynb"
    secret.write_text("secret")
    link(folder / "02_loops.ipynb", secret)
    link(folder / "dangling.ipynb", "nowhere")
    link(folder / "jobboard" / "root", "/")
    link(folder / "jobboard" / "up", "..")
    os.mkfifo(folder / "pipe.ipynb")
    os.link(secret, folder / "hard.ipynb")
    (folder / "folder.ipynb").mkdir()
    snapshot = taken(classroom)
    assert set(files(snapshot)) == HONEST - {"02_loops.ipynb"} | {".intake.json"}
    assert "link" in reason(snapshot, "02_loops.ipynb")
    assert "link" in reason(snapshot, "jobboard/root")
    assert "hard link" in reason(snapshot, "hard.ipynb")
    assert "folder" in reason(snapshot, "folder.ipynb")
    assert not any("secret" in path.read_text() for path in files(snapshot).values())
    with pytest.raises(IntakeError, match=r"02_loops\.ipynb was left out: it is a link"):
        read_notebook(Path(snapshot.folder) / "02_loops.ipynb")


@pytest.mark.parametrize("path", ["02_loops.ipynb", "jobboard/pandas", "jobboard/pandas/__init__.py"])
def test_a_link_swapped_in_after_it_was_looked_at_is_not_followed(classroom, folder, monkeypatch, path):
    honest, target, swaps = walk.kind_of, folder / path, []

    def swapped(above, entry):
        kind = honest(above, entry)
        if entry == target.name and not target.is_symlink():
            swaps.append(kind)
            target.rename(classroom / "away")
            target.symlink_to("/etc/passwd" if kind == "file" else "/etc")
        return kind

    monkeypatch.setattr(walk, "kind_of", swapped)
    snapshot = taken(classroom)
    assert swaps
    assert not {taken for taken in files(snapshot) if taken.startswith(path)}
    assert "link" in reason(snapshot, path)


@pytest.mark.parametrize("level", ["anna", f"anna/{MODULE}"])
def test_a_linked_folder_is_not_handed_in(classroom, folder, level):
    place = classroom / "submitted" / level
    place.rename(classroom / "elsewhere")
    place.symlink_to(classroom / "elsewhere")
    with pytest.raises(IntakeError, match="link"):
        taken(classroom)
    assert submissions(classroom, MODULE) == []
    assert "anna" in refused_submissions(classroom, MODULE)


def sparse(path, size):
    with path.open("wb") as file:
        file.truncate(size)


def test_sizes_are_bounded_before_anything_is_read(classroom, folder):  # u16, u21
    sparse(folder / "02_loops.ipynb", 1 << 40)
    sparse(folder / "03_large.ipynb", 20_000_001)
    sparse(folder / "jobboard" / "large.bin", 5_000_001)
    start = time.perf_counter()
    snapshot = taken(classroom)
    assert time.perf_counter() - start < 2
    assert set(files(snapshot)) == HONEST - {"02_loops.ipynb"} | {".intake.json"}
    assert reason(snapshot, "02_loops.ipynb") == "larger than 20 MB"
    assert reason(snapshot, "jobboard/large.bin") == "larger than 5 MB"


def test_a_submission_is_bounded_as_a_whole_and_notebooks_come_first(classroom, folder):  # u15
    for number in range(8):
        sparse(folder / "jobboard" / f"{number}.bin", 4_500_000)
    for number in range(400):
        (folder / "jobboard" / f"z{number:03}.py").write_text("")
    snapshot = taken(classroom)
    assert len(files(snapshot)) == 300
    assert {"01_numbers.ipynb", "02_loops.ipynb"} < set(files(snapshot))
    assert sum(path.stat().st_size for path in files(snapshot).values()) < 30_000_000
    assert len(snapshot.problems) <= 51


def test_a_million_files_end_the_listing_not_the_grader(classroom, folder, monkeypatch):
    monkeypatch.setattr(walk, "MAX_ENTRIES", 20)
    for number in range(30):
        (folder / "jobboard" / f"{number}").write_text("")
    snapshot = taken(classroom)
    assert "more than 20 entries" in reason(snapshot, "jobboard")
    for number in range(30):
        (folder / f"{number}").write_text("")
    with pytest.raises(IntakeError, match="more than 20 entries"):
        taken(classroom, "again")


def test_depth_is_bounded(classroom, folder):
    deep = folder / "jobboard"
    for level in range(12):
        deep = deep / f"d{level}"
        deep.mkdir()
        (deep / "x.py").write_text("")
    snapshot = taken(classroom)
    assert max(path.count("/") for path in files(snapshot)) == 8
    assert any("levels deep" in line for line in snapshot.problems)


@pytest.mark.parametrize(
    "name",
    [
        b"new\nline.py",
        b"back\\slash.py",
        "right\u202eyp.py".encode(),
        "zero\u200bwidth.py".encode(),
        b"\xff\xfe.py",
        b"esc\x1b[31m.py",
        b"a" * 121,
        "\u0958".encode() * 84,  # 252 bytes here, 504 in the normal form: too long for any file system
        "é".encode() * 121,
    ],
)
def test_hostile_names_are_refused_and_printable(classroom, folder, name):  # u17, u25
    (Path(os.fsdecode(os.fsencode(folder / "jobboard") + b"/" + name))).write_text("x")
    snapshot = taken(classroom)
    assert set(files(snapshot)) == HONEST
    (line,) = snapshot.problems
    assert line.isprintable() and len(line) < 300
    json.dumps(line).encode()


def test_names_are_normalised_and_those_alike_but_for_capitals_stay_out(classroom, folder):
    (folder / "jobboard" / "cafe\u0301.py").write_text("x")
    (folder / "02_LOOPS.ipynb").write_text("x")
    snapshot = taken(classroom)
    assert set(files(snapshot)) == HONEST | {"jobboard/caf\u00e9.py", ".intake.json"}
    assert "02_loops.ipynb" in reason(snapshot, "02_LOOPS.ipynb")


@pytest.mark.parametrize(
    "learner", ["..", "../anna", "-rf", "", "a/b", "a" * 65, ".hidden", "a..b", "анна", "a\n", "a b"]
)
def test_an_unfit_id_is_refused(classroom, folder, learner):  # u20
    with pytest.raises(IntakeError, match="no id of a learner"):
        take(classroom, learner, MODULE, classroom / "snapshot")


@pytest.mark.parametrize("module", ["..", "../..", "", ".", "a/b"])
def test_an_unfit_module_is_refused(classroom, folder, module):
    with pytest.raises(IntakeError, match="no name of a module"):
        take(classroom, "anna", module, classroom / "snapshot")


def test_the_class_is_those_with_fit_names_who_handed_in(classroom, folder):
    for name in ("boris", "-rf", "a b", "Anna", "x..y", "carl+1@uni.example"):
        (classroom / "submitted" / name / MODULE).mkdir(parents=True)
    (classroom / "submitted" / "dora" / "02_other").mkdir(parents=True)
    (classroom / "submitted" / "no id at all").mkdir()
    (classroom / "submitted" / "emil").mkdir()
    (classroom / "submitted" / "emil" / MODULE).write_text("a file")
    (classroom / "submitted" / "roster.csv").write_text("")
    (classroom / "submitted" / os.fsdecode(b"\xff")).mkdir()
    assert submissions(classroom, MODULE) == ["anna", "boris", "carl+1@uni.example"]
    refused = refused_submissions(classroom, MODULE)
    assert set(refused) == {"-rf", "a b", "Anna", "x..y", "emil", "\\udcff"}
    assert "anna" in refused["Anna"]
    assert submissions(classroom / "nowhere", MODULE) == []


def test_nothing_to_grade_is_said(classroom, folder):  # n13
    for path in ("01_numbers.ipynb", "02_loops.ipynb", "jobboard/pandas/__init__.py"):
        (folder / path).unlink()
    (folder / "readme.txt").write_text("sorry")
    with pytest.raises(IntakeError, match=r"Nothing that can be graded .*readme\.txt"):
        taken(classroom)
    with pytest.raises(IntakeError, match="cannot be taken in"):
        take(classroom, "nobody", MODULE, classroom / "snapshot")


def test_a_room_that_cannot_be_written_is_our_fault(classroom, folder):
    (classroom / "full").mkdir()
    (classroom / "full" / "x").write_text("")
    with pytest.raises(GradingError, match="not empty"):
        taken(classroom, "full")
    with pytest.raises(GradingError, match="cannot be written"):
        take(classroom, "anna", MODULE, classroom / "full" / "x" / "y")


def seconds(snapshot):
    received = datetime.fromisoformat(snapshot.received)
    assert received.utcoffset() is not None
    return received.timestamp()


def test_the_time_of_receipt_is_the_servers(classroom, folder):  # n19, u42
    os.utime(folder / "02_loops.ipynb", (0, 0))
    for text in ("1999-01-01 00:00:00 UTC", "2999-01-01", "yesterday", "", "x" * 500, "\xff"):
        (folder / "timestamp.txt").write_text(text)
        snapshot = taken(classroom, f"at-{len(text)}-{text[:4]}")
        assert abs(seconds(snapshot) - time.time()) < 600
        assert "time of receipt" in reason(snapshot, "timestamp.txt")
        assert "timestamp.txt" not in files(snapshot)


@pytest.mark.parametrize(
    "pattern", ["%Y-%m-%d %H:%M:%S.%f UTC", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S+00:00", "%Y%m%dT%H%M%SZ"]
)
def test_a_collectors_stamp_counts_when_it_was_written_when_it_says(classroom, folder, pattern):
    then = int(time.time()) - 900
    (folder / "timestamp.txt").write_text(datetime.fromtimestamp(then, UTC).strftime(pattern))
    snapshot = taken(classroom)
    assert (seconds(snapshot), snapshot.problems) == (then, [])


# --- one notebook ---


def read(tmp_path, data):
    path = tmp_path / "02_loops.ipynb"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_notebook(path)


def notebook(*cells, **more):
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells), **more})


def code(source, **more):
    return {"cell_type": "code", "id": "a", "source": source, "metadata": {}, "outputs": [], **more}


DEEP = "[" * 100_000 + "]" * 100_000
REFUSED = {
    "empty": ("", "empty file"),
    "blank": (" \n", "empty file"),
    "conflict": (f"{{\n<<<<<<< HEAD\n{NOTEBOOK}\n=======\n>>>>>>> x\n", "conflict marker in line 2"),
    "whole conflict": (f"<<<<<<< HEAD\n{NOTEBOOK}\n=======\n>>>>>>> x\n", "conflict marker in line 1"),
    "cut off": (NOTEBOOK[:-5], "uploaded whole"),
    "text": ("hello", "no notebook"),
    "utf-16": (NOTEBOOK.encode("utf-16"), "not UTF-8"),
    "a list": ("[]", "no notebook"),
    "a number": ("1", "no notebook"),
    "deep": (NOTEBOOK.replace("[]", DEEP), "levels deep"),
    "deep and open": ("[" * 200_000, "levels deep"),
    "deep objects": ('{"a":' * 100_000, "levels deep"),
    "format 99": ('{"nbformat": 99, "cells": []}', "format 99"),
    "format 2": ('{"nbformat": 2, "worksheets": []}', "format 2"),
    "format of words": ('{"nbformat": "4", "cells": []}', "format '4'"),
    "format true": ('{"nbformat": true, "cells": []}', "format True"),
    "format of lists": ('{"nbformat": [4], "cells": []}', "format list"),
    "no cells": ('{"nbformat": 4}', "no list of cells"),
    "cells by name": ('{"nbformat": 4, "cells": {}}', "no list of cells"),
    "many cells": (notebook(*[{}] * 2_001), "2001 cells"),
    "huge integer": (notebook(x=0).replace('"x": 0', f'"x": {"9" * 5_000}'), "more than 20 digits"),
    "many values": (f"[{'{},' * 600_000}{{}}]", "too many values"),
    "large": ('{"a": "' + "x" * 20_000_001 + '"}', "larger than 20 MB"),
    "unterminated": ('"' + '\\"' * 5_000_000, "uploaded whole"),
    "lone backslashes": ("\\" * 5_000_000, "uploaded whole"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_notebook_is_refused_with_its_reason_and_quickly(tmp_path, name):  # n10, n12, n18, n25, u22
    data, expected = REFUSED[name]
    start = time.process_time()
    with pytest.raises(IntakeError, match=expected) as caught:
        read(tmp_path, data)
    assert time.process_time() - start < 2
    assert str(caught.value).startswith("02_loops.ipynb ")
    assert len(str(caught.value)) < 200


def test_a_missing_notebook_is_named(tmp_path):
    with pytest.raises(IntakeError, match=r"^no notebook 02_loops\.ipynb was handed in$"):
        read_notebook(tmp_path / "02_loops.ipynb")


def test_a_cell_is_reduced_to_what_grading_needs(tmp_path):
    mark = {"grade_id": "t", "grade": True, "points": 1000, "schema_version": 99}
    found = read(
        tmp_path,
        notebook(
            code(["a = 1\n", "b"], metadata={"nbgrader": mark, "tags": ["raises-exception"]}, outputs=[{"x": 1}]),
            {"cell_type": "markdown", "source": "text", "attachments": {"a.png": {}, "b.png": {}}},
            metadata={"curriculum": {"release": "abc", "more": 1}, "kernelspec": {"name": "bash"}},
        ),
    )
    assert found["metadata"] == {"curriculum": {"release": "abc"}}
    assert found["cells"] == [
        {
            "cell_type": "code",
            "id": "a",
            "source": "a = 1\nb",
            "metadata": {"nbgrader": {"grade_id": "t", "grade": True}},
        },
        {"cell_type": "markdown", "id": "", "source": "text", "metadata": {}},
    ]
    assert found["notes"] == ["2 pasted pictures were left out: they are not graded."]


@pytest.mark.parametrize(
    ("cell", "source", "kind", "note"),
    [
        (code(1), "", "code", "is no text"),
        (code(["a", 1]), "", "code", "is no text"),
        (code({"a": 1}), "", "code", "is no text"),
        (code("x" * 1_000_001), "", "code", "longer than"),
        ({"cell_type": "code"}, "", "code", ""),
        ({"source": "x"}, "x", "raw", "unknown type"),
        ({"cell_type": ["code"], "source": "x"}, "x", "raw", "unknown type"),
        (code("x", metadata=[1]), "x", "code", ""),
        (code("x", metadata={"nbgrader": [1]}), "x", "code", ""),
        (code("x", metadata={"nbgrader": {"grade_id": 7}}), "x", "code", ""),
        (code("x", id=[1]), "x", "code", ""),
        (code("\ud800\x00y"), "\ufffd\ufffdy", "code", ""),
    ],
)
def test_a_damaged_cell_has_a_defined_outcome(tmp_path, cell, source, kind, note):
    found = read(tmp_path, notebook(cell))
    (only,) = found["cells"]
    assert (only["source"], only["cell_type"], only["metadata"]) == (source, kind, {})
    assert isinstance(only["id"], str)
    assert note in " ".join(found["notes"]) and bool(note) == bool(found["notes"])


def test_entries_that_are_no_cells_are_left_out_and_counted(tmp_path):
    found = read(tmp_path, notebook(None, "x", [1], code("x")))
    assert len(found["cells"]) == 1
    assert found["notes"] == ["3 entries that are no cells were left out."]


def test_what_other_readers_accept_is_accepted(tmp_path):
    assert read(tmp_path, b"\xef\xbb\xbf" + NOTEBOOK.encode())["cells"] == []  # a byte order mark
    assert read(tmp_path, notebook(code("x", outputs=[{"data": float("nan")}, float("inf")])))["notes"] == []
    twice = notebook(code("first")).replace('"source"', '"source": "zero", "source"')
    assert read(tmp_path, twice)["cells"][0]["source"] == "first"  # the last of two keys, as everywhere
    assert read(tmp_path, notebook(metadata=[1]))["metadata"] == {"curriculum": {}}
    assert read(tmp_path, notebook(code('s = """\n<<<<<<< HEAD\n"""')))["cells"][0]["source"].count("<") == 7


def test_format_3_is_read_as_nbformat_upgrades_it(tmp_path):  # n09
    cells = [new_markdown_cell("# Title"), new_code_cell("x = 1\ny = 2"), new_code_cell("z"), new_markdown_cell("end")]
    cells[1].metadata["nbgrader"] = {"grade_id": "task", "solution": True}
    cells[1].metadata["collapsed"] = False
    old = nbformat.convert(new_notebook(cells=cells), 3)
    path = tmp_path / "old.ipynb"
    nbformat.write(old, path, version=3)
    upgraded = nbformat.read(path, 4)
    found = read_notebook(path)
    assert [(c["cell_type"], c["source"]) for c in found["cells"]] == [(c.cell_type, c.source) for c in upgraded.cells]
    assert found["cells"][1]["metadata"]["nbgrader"]["grade_id"] == "task"


def test_a_real_lesson_is_read_without_nbformat_in_under_5_ms(tmp_path):
    (path, *_) = sorted((ROOT / "notebooks").glob("*/*.ipynb"))
    times = []
    for _ in range(15):
        start = time.process_time()
        found = read_notebook(path)
        times.append(time.process_time() - start)
    assert len(found["cells"]) > 40
    assert min(times) < 0.005
    said = "import sys, autograder.grading.intake, autograder.grading.repair; sys.exit('nbformat' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", said], cwd=ROOT, check=False).returncode == 0
