"""A Moodle and a Canvas export reach the right rooms; what is hostile or unknown stays outside and is named."""

import io
import zipfile

import pytest

from autograder.errors import IntakeError
from autograder.grading.collect import collect
from autograder.layout import Course

MODULE = "01_python_values"
ROSTER = "id,first_name,last_name,email,lms_user_id\nanna,Anna,Petrova,,101\nboris,Boris,O'Neil,,\nann2,Ann,Lee,,\nann3,Ann,Lee,,\n"
NOTEBOOK = "01_numbers_and_text.ipynb"


def packed(files, folder=""):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(folder + name, text)
    return data.getvalue()


@pytest.fixture
def course(tmp_path):
    (tmp_path / "classroom").mkdir()
    (tmp_path / "classroom" / "roster.csv").write_text(ROSTER, encoding="utf-8")
    return Course(tmp_path)


def take_in(course, files):
    archive = course.root / "export.zip"
    archive.write_bytes(packed(files))
    return collect(course, MODULE, archive, course.classroom / "roster.csv")


def room(course, who):
    folder = course.classroom / "submitted" / who / MODULE
    return {str(p.relative_to(folder)): p.read_text() for p in folder.rglob("*") if p.is_file()}


def test_moodle_and_canvas_names(course):
    ours = packed({NOTEBOOK: "{}", "jobboard/a.py": "x"}, f"{MODULE}__mallory__20261123T190000Z/")
    report = take_in(
        course,
        {
            f"Some Name_101_assignsubmission_file/{MODULE}__mallory__20261123T190000Z.zip": ours,
            f"oneilboris_LATE_77_888_{NOTEBOOK}": "{}",
        },
    )
    assert report.taken == {"anna": 2, "boris": 1} and report.left_out == []
    assert room(course, "anna") == {NOTEBOOK: "{}", "jobboard/a.py": "x"}
    assert room(course, "boris") == {NOTEBOOK: "{}"}


def test_unknown_and_ambiguous_learners_are_named(course):
    report = take_in(
        course,
        {
            f"Nobody_9_assignsubmission_file_/{NOTEBOOK}": "{}",
            f"Ann Lee_5_assignsubmission_file_/{NOTEBOOK}": "{}",
            "notes.txt": "",
        },
    )
    assert not report.taken
    assert ["nobody" in line or "several" in line or "naming" in line for line in report.left_out] == [True] * 3


def test_paths_that_leave_and_bombs_stay_outside(course):
    evil = packed({"../../bob/x.ipynb": "{}", NOTEBOOK: "{}", "/etc/x": ""})
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.ipynb", b"\0" * 60_000_000)
    report = take_in(course, {"A_101_assignsubmission_file_/e.zip": evil, "oneilboris_1_2_b.zip": bomb.getvalue()})
    assert room(course, "anna") == {NOTEBOOK: "{}"} and "boris" not in report.taken
    assert sum("leads out" in line for line in report.left_out) == 2
    assert not (course.classroom / "bob").exists()


def test_a_second_export_replaces_the_first(course):
    take_in(course, {f"A_101_assignsubmission_file_/{NOTEBOOK}": "1", "A_101_assignsubmission_file_/old.ipynb": "1"})
    take_in(course, {f"A_101_assignsubmission_file_/{NOTEBOOK}": "2"})
    assert room(course, "anna") == {NOTEBOOK: "2"}


def test_broken_zip_and_missing_roster_are_sentences(course):
    (course.root / "export.zip").write_text("no zip")
    with pytest.raises(IntakeError, match="not a zip"):
        collect(course, MODULE, course.root / "export.zip", course.classroom / "roster.csv")
    with pytest.raises(IntakeError, match="no roster"):
        collect(course, MODULE, course.root / "export.zip", course.root / "none.csv")
