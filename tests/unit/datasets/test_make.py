"""The committed data sets are what their generators make, and hold what their cards promise."""

import importlib
import json
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
SEED = 20260101


@pytest.fixture(scope="module")
def make():
    """The generators' modules; their folder leaves sys.path again, so that no other test meets their names."""
    sys.path.insert(0, str(MAKE))
    names = ("manifest", "names", "salary_lines", "jobs")
    try:
        yield {name: importlib.import_module(name) for name in names}
    finally:
        sys.path.remove(str(MAKE))
        for name in names:
            sys.modules.pop(name, None)


def test_every_byte_can_be_made_again(make):
    sets = [make[name].made(SEED) for name in ("salary_lines", "jobs")]
    files = make["manifest"].paths(ROOT, sets, "1.0", SEED)
    assert len(files) == 8
    whole = json.loads((ROOT / "datasets" / "MANIFEST.json").read_text("utf-8"))["sets"]
    for path, data in files.items():
        if path.name == "MANIFEST.json":
            assert all(whole[name] == facts for name, facts in json.loads(data)["sets"].items())
        else:
            assert path.read_bytes() == data, path
    assert sum(len(data) for data in files.values()) < 600_000


def test_a_seed_is_a_data_set_of_its_own(make):
    assert make["jobs"].build(1) == make["jobs"].build(1)
    assert make["jobs"].build(1) != make["jobs"].build(2)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_jobs_hold_what_the_lessons_need_whatever_the_seed(make, seed):
    tables = make["jobs"].build(seed)
    employers, vacancies = tables["employers"], tables["vacancies"]
    assert (len(employers), len(vacancies)) == (400, 3000)
    assert len({name for _, name, _ in employers}) == 400
    named = {row[1] for row in vacancies}
    assert None in named and len({row[0] for row in employers} - named) >= 36
    ends = [(row[6] is not None, row[7] is not None) for row in vacancies]
    assert all(ends.count(kind) > 100 for kind in [(True, True), (True, False), (False, True), (False, False)])
    assert 10 < sum(row[6] == 0 for row in vacancies) < 30
    assert all(row[6] is None or row[7] is None or row[6] <= row[7] for row in vacancies)
    newest = sorted((row[10] for row in vacancies), reverse=True)
    assert newest[19] == newest[20] and newest[39] == newest[40] and newest[59] == newest[60]
    assert {"2025-08-31 20:59:59.5", "2025-08-31 21:00:00", "2025-09-30 21:00:00"} <= set(newest)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.5)?", moment) for moment in newest)
    never_remote = {row[0] for row in employers} - {row[1] for row in vacancies if row[4] == "remote"}
    assert len(never_remote) > 36


def test_pay_has_the_measured_shape(make):
    vacancies = make["jobs"].build(SEED)["vacancies"]
    paid = [row for row in vacancies if row[8] == "RUR" and row[6] != 0]
    assert 0.45 < len(paid) / len(vacancies) < 0.65
    amounts = [amount for row in paid for amount in row[6:8] if amount is not None]
    assert 0.78 < sum(amount % 5000 == 0 for amount in amounts) / len(amounts) < 0.96
    middle = sorted((row[6] + row[7]) / 2 for row in paid if row[5] == "between3And6" and row[6] and row[7])
    assert 180_000 < middle[len(middle) // 2] < 280_000


def test_salary_lines_begin_whole_and_hold_five_layouts(make):
    lines = make["salary_lines"].build(SEED)
    assert [line.broken for line in lines[:30]] == [None] * 30
    assert [line.layout for line in lines[:5]] == ["from", "to", "range", "none", "foreign"]
    text = (ROOT / "datasets" / "salary_lines" / "lines.txt").read_text("utf-8")
    assert {"\u202f", "\u00a0", "-", "\u2013", "\u2014"} <= set(text)
    assert sum(line.broken is not None for line in lines) >= 15
    truth = json.loads((ROOT / "autograder" / "truth" / "salary_lines.json").read_text("utf-8"))
    assert len(truth["lines"]) == len(text.splitlines()) == 300
