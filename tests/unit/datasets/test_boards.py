"""Files, recorded answers, courses and the snapshot: seeded, of one shape, with the traps that their cards promise."""

import csv
import gzip
import importlib
import io
import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
SEED = 20260101
NAMES = ("basics", "hh", "courses", "snapshot", "own_export")


@pytest.fixture(scope="module")
def make():
    before = set(sys.modules)
    sys.path.insert(0, str(MAKE))
    try:
        yield {name: importlib.import_module(name) for name in NAMES}
    finally:
        sys.path.remove(str(MAKE))
        for name in set(sys.modules) - before:
            if str(MAKE) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


def folder(name):
    return ROOT / "datasets" / name


@pytest.mark.parametrize("name", NAMES)
def test_a_seed_is_a_set_of_its_own_with_the_same_shape(make, name):
    one, again, other = (make[name].made(seed) for seed in (SEED, SEED, 5))
    assert {n: f.data for n, f in one.files.items()} == {n: f.data for n, f in again.files.items()}
    assert one.truth == again.truth != other.truth
    assert one.files.keys() == other.files.keys()
    assert [f.columns for f in one.files.values()] == [f.columns for f in other.files.values()]
    assert any(file.data != other.files[n].data for n, file in one.files.items())
    for file, made in one.files.items():
        stored = (folder(name) / file).read_bytes()
        if file.endswith(".gz"):
            assert gzip.decompress(stored).decode() == made.text
        else:
            assert stored == made.data, file


def test_the_three_csv_files_hold_the_same_cells():
    texts = [
        (folder("basics") / f"vacancies_small{name}").read_bytes().decode(code)
        for name, code in ((".csv", "utf-8"), (".bom.csv", "utf-8-sig"), (".cp1251.csv", "cp1251"))
    ]
    tables = [list(csv.reader(io.StringIO(t), delimiter=d)) for t, d in zip(texts, ",,;", strict=True)]
    assert tables[0] == tables[1] == tables[2] and len(tables[0]) == 201
    assert (folder("basics") / "vacancies_small.bom.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert 50 < texts[2].count("\r\n") < texts[2].count("\n") == 201
    faults = json.loads((ROOT / "autograder/truth/basics.json").read_text("utf-8"))["faults"]
    assert all(len(tables[0][line]) == 9 for line in faults["short_row"])
    assert all(tables[0][line][1] == "" for line in faults["no_name"])
    assert len(json.loads((folder("basics") / "vacancies_small.json").read_text("utf-8"))) == 200
    assert len((folder("basics") / "app.log").read_text("utf-8").splitlines()) == 2000
    assert tomllib.loads((folder("basics") / "config.toml").read_text("utf-8"))["sites"][1]["name"] == "superjob"


def test_the_recorded_answers_hold_every_error_and_a_moving_crawl():
    lines = (folder("hh") / "pages.jsonl").read_text("utf-8").splitlines()
    found = {one["name"]: one["response"] for one in map(json.loads, lines)}
    assert len(found) == len(lines) >= 60
    assert {200, 304, 400, 403, 404, 429, 500, 502, 503} == {answer["status"] for answer in found.values()}
    assert json.loads(found["depth limit"]["body"])["bad_argument"] == "page, per_page"
    assert json.loads(found["captcha"]["body"])["errors"][0]["captcha_url"]
    assert found["dictionaries not modified"]["body"] == "" and found["HTML instead of JSON"]["body"].startswith("<")
    with pytest.raises(json.JSONDecodeError):
        json.loads(found["truncated body"]["body"])
    ids = [item["id"] for n in range(4) for item in json.loads(found[f"search page {n}"]["body"])["items"]]
    assert len(ids) - len(set(ids)) == 1
    objects = json.loads(found["superjob page 0"]["body"])["objects"]
    assert objects and all(isinstance(one["date_published"], int) for one in objects)
    assert 'rel="next"' in found["github page 1"]["headers"]["link"]


def test_the_snapshot_has_labelled_pairs_of_both_kinds(make):
    rows = list(
        csv.DictReader(io.StringIO(gzip.decompress((folder("snapshot") / "vacancies.csv.gz").read_bytes()).decode()))
    )
    pairs = list(csv.DictReader((folder("snapshot") / "repost_pairs.csv").open(encoding="utf-8")))
    assert {row["repost"] for row in pairs} == {"true", "false"} and len(pairs) > 200
    truth = json.loads((ROOT / "autograder/truth/snapshot.json").read_text("utf-8"))
    assert abs(len(truth["held_out_pairs"]) - len(pairs)) <= 1
    ids = [int(row["external_id"]) for row in rows]
    once = set(ids)
    assert sorted(n for n in once if ids.count(n) == 2) == truth["dirt"]["same_id_twice"]
    named = {n for row in truth["held_out_pairs"] for n in row[:2]}
    named |= {n for found in truth["dirt"].values() for one in found for n in (one if isinstance(one, list) else [one])}
    assert named <= once and not set(truth["missed"]) & once and len(truth["missed"]) == len(ids) - len(once)
    assert any(row["site"] == "superjob" and row["pay_from"] == "0" for row in rows)


def test_the_catalogue_has_unknown_cells_for_every_place(make):
    rows = make["courses"].build(SEED)
    assert {row[1] for row in rows} == set(make["courses"].PLACES)
    assert 10 < sum(cell == "unknown" for row in rows for cell in row) < 60


def test_claims_stand_in_every_way_and_real_places_have_no_papers_but_ours(make):
    courses = make["courses"]
    rows = courses.claims(SEED, courses.build(SEED))
    assert {courses.standing(row) for row in rows} == {"sourced", "stale", "unsourced"}
    ages = {row[5] for row in rows}
    assert {"2025-06-01", "2025-05-31", courses.TODAY} <= ages  # 365 days are fresh, 366 are stale
    assert [courses.standing(row) for row in rows if row[5] == "2025-06-01"] == ["sourced"]
    assert any(row[4] and not row[5] for row in rows)
    real = [row for row in rows if row[1] in courses.PLACES]
    assert len(real) == 20 and {row[4] for row in real} == {"", "datasets/courses/course_catalogue.csv"}


def test_an_export_holds_other_peoples_data_and_the_truth_names_it(make):
    made = make["own_export"].made(SEED)
    truth = json.loads(made.truth)
    text = "".join(file.text for file in made.files.values())
    assert made.files["Contacts.csv"].text.startswith("Notes:\n") and made.files["Profile.csv"].text.startswith(
        "\ufeff"
    )
    assert set(re.findall(r"[\w.]+@example\.org", text)) == set(truth["not_own"]["mails"])
    own = json.dumps(truth["own"], ensure_ascii=False)
    assert not any(value in own for values in truth["not_own"].values() for value in values)
    assert any("\n" in row[2] for row in truth["own"]["Positions.csv"])
