"""Files, recorded answers, courses and the snapshot: seeded, of one shape, with the traps that their cards promise."""

import csv
import gzip
import importlib
import io
import json
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
SEED = 20260101
NAMES = ("basics", "hh", "courses", "snapshot")


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
    assert len(rows) == 8000
    ids = {row["external_id"] for row in rows}
    pairs = list(csv.DictReader((folder("snapshot") / "repost_pairs.csv").open(encoding="utf-8")))
    assert {row["repost"] for row in pairs} == {"true", "false"} and len(pairs) > 200
    assert all({row["first"], row["second"]} <= ids for row in pairs)
    held = json.loads((ROOT / "autograder/truth/snapshot.json").read_text("utf-8"))["held_out_pairs"]
    assert abs(len(held) - len(pairs)) <= 1
    assert any(row["site"] == "superjob" and row["pay_from"] == "0" for row in rows)


def test_the_catalogue_has_unknown_cells_for_every_place(make):
    rows = make["courses"].build(SEED)
    assert {row[1] for row in rows} == set(make["courses"].PLACES)
    assert 10 < sum(cell == "unknown" for row in rows for cell in row) < 60
    assert all("password" not in one for one in make["courses"].users(SEED))
