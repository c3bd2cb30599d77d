"""Every table of every data set is what its schema says, with other seeds too; and a schema refuses what it should."""

import importlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
SMALL = ("salary_lines", "jobs", "basics", "jobboard", "hh", "courses", "own_export", "snapshot", "sites")


@pytest.fixture(scope="module")
def make():
    before = set(sys.modules)
    sys.path.insert(0, str(MAKE))
    try:
        yield {name: importlib.import_module(name) for name in ("shapes", "manifest", *SMALL)}
    finally:
        sys.path.remove(str(MAKE))
        for name in set(sys.modules) - before:
            if str(MAKE) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


@pytest.fixture(scope="module")
def frames(make):
    return make["shapes"].read(ROOT)


def test_the_committed_sets_fit_and_no_table_is_left_out(make, frames):
    assert make["shapes"].check(ROOT) == []
    assert make["shapes"].schemas(frames).keys() == frames.keys()
    assert len(frames) == 30


def test_another_seed_fits_too(make, tmp_path):
    seed = 5
    sets = [make[name].made(seed) for name in SMALL]
    for path, data in make["manifest"].paths(tmp_path, sets, "1.0", seed).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    assert make["shapes"].check(tmp_path) == []


@pytest.mark.parametrize(
    "wrong",
    [
        ("jobs/vacancies.csv", "employer_id", 999_999, "known employer_id"),
        ("jobs/vacancies.csv", "vacancy_id", 1, "field_uniqueness"),
        ("jobs/vacancies.csv", "schedule", "sometimes", "isin"),
        ("jobs/vacancies.csv", "title", None, "not_nullable"),
        ("jobs/vacancies.csv", "amount_from", -1, "in_range"),
        ("final/vacancies.parquet", "currency", "BTC", "isin"),
        ("final/fx_monthly.csv", "rub_per_unit", 5000.0, "in_range"),
        ("final/fx_monthly.csv", "source", None, "a figure with a source, or neither"),
        ("jobboard/applications.csv", "user_id", 1_000_000, "known user_id"),
        ("jobboard/events.csv", "payload", "{", "JSON"),
        ("snapshot/vacancies.csv.gz", "published_at", "yesterday", "str_matches"),
        ("snapshot/repost_pairs.csv", "second", 5, "known external_id"),
        ("courses/claims.csv", "source", "a leaflet", "of a real place only our catalogue speaks"),
        ("own_export/Contacts.csv", "Email Address", "me@mail.test", "str_matches"),
    ],
)
def test_one_wrong_cell_is_named(make, frames, wrong):
    table, column, value, said = wrong
    frame = frames[table].copy()
    place = frame["invented_place"].eq(False).argmax() if table == "courses/claims.csv" else 0
    frame.loc[frame.index[place], column] = value
    if said == "field_uniqueness":
        frame.loc[frame.index[place + 1], column] = value
    schema = make["shapes"].schemas(frames)[table]
    found = make["shapes"].violations(table, frame, schema)
    assert any(said in line for line in found), found


def test_a_lost_row_a_lost_column_and_a_word_for_a_number_are_named(make, frames):
    shapes, table = make["shapes"], "jobs/employers.csv"
    schema = shapes.schemas(frames)[table]
    assert "400 rows" in shapes.violations(table, frames[table].iloc[1:], schema)[0]
    assert shapes.violations(table, frames[table].drop(columns="city"), schema)
    typed = shapes._typed(pd.DataFrame({"employer_id": ["one"]}), [{"name": "employer_id", "type": "integer"}])
    assert typed["employer_id"].tolist() == ["one"]


def test_json_is_held_by_its_schema(make, tmp_path):
    for folder in ("datasets", "autograder/truth"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("final", "signals", "make", "__pycache__")
        )
    manifest = json.loads((tmp_path / "datasets/MANIFEST.json").read_text("utf-8"))
    manifest["sets"] = {name: manifest["sets"][name] for name in SMALL}
    (tmp_path / "datasets/MANIFEST.json").write_text(json.dumps(manifest), "utf-8")
    users = tmp_path / "datasets/courses/users.json"
    users.write_text(users.read_text("utf-8").replace('"mail":', '"password": "1", "mail":', 1), "utf-8")
    (found,) = make["shapes"].check(tmp_path)
    assert found.startswith("courses/users.json") and "password" in found


def test_pictures_are_drawn_from_the_data_and_described(tmp_path):
    subprocess.run([sys.executable, MAKE / "pictures.py", tmp_path], check=True)
    catalogue = (ROOT / "datasets" / "README.md").read_text("utf-8")
    drawn = sorted(path.name for path in tmp_path.glob("*.svg"))
    assert drawn == ["final.svg", "jobboard.svg", "sites.svg", "snapshot.svg"]
    for name in drawn:
        assert (tmp_path / name).read_bytes() == (ROOT / "datasets" / "cards" / name).read_bytes(), name
        card = (ROOT / "datasets" / "cards" / name).with_suffix(".md").read_text("utf-8")
        assert re.search(r"!\[[^\]]{80,}\]\(" + name, card) and f"cards/{name}" in catalogue
