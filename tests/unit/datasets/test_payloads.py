"""One posting as HeadHunter and SuperJob show it."""

import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

MAKE = Path(__file__).resolve().parents[3] / "datasets" / "make"
POSTING = {
    "vacancy_id": 7, "platform": "hh", "employer_id": 3, "area_id": "1", "name": "Python-разработчик", "role_id": 96,
    "experience_id": "between1And3", "schedule_id": "remote", "employment_id": "full", "work_format": "REMOTE",
    "description_html": "<p>Пишем на <b>Python</b> &amp; Go</p>", "published_at": datetime(2025, 9, 30, 22, 0, tzinfo=UTC),
    "archived_at": None, "amount_from": 120_000, "amount_to": None, "currency": "RUR", "gross": None,
    "employer_name": "Льняной Бакен", "accredited_it": True, "trusted": True, "area_name": "Москва",
    "skills": ["Python", "SQL"],
}  # fmt: skip


@pytest.fixture(scope="module")
def payloads():
    sys.path.insert(0, str(MAKE))
    try:
        yield importlib.import_module("payloads")
    finally:
        sys.path.remove(str(MAKE))
        sys.modules.pop("payloads", None)


def test_an_item_of_a_search_has_no_skills_and_a_detail_has_them(payloads):
    item, detail = payloads.hh_item(POSTING, ["python"]), payloads.hh_detail(POSTING)
    assert not {"key_skills", "description"} & item.keys()
    assert detail["key_skills"] == [{"name": "Python"}, {"name": "SQL"}]
    assert item["published_at"] == "2025-10-01T01:00:00+0300"
    assert item["salary"] == {"from": 120_000, "to": None, "currency": "RUR", "gross": None}
    assert item["snippet"]["responsibility"] == "Пишем на <highlighttext>Python</highlighttext> & Go"
    hidden = payloads.hh_item(POSTING | {"employer_id": None, "amount_from": None})
    assert hidden["employer"]["id"] is None and hidden["salary"] is None and hidden["salary_range"] is None


def test_superjob_writes_zero_for_what_is_not_stated(payloads):
    found = payloads.superjob_object(POSTING)
    assert (found["payment_from"], found["payment_to"], found["currency"], found["agreement"]) == (
        120_000,
        0,
        "rub",
        False,
    )
    assert found["date_published"] == 1_759_269_600 and found["date_archived"] == 0
    silent = payloads.superjob_object(POSTING | {"amount_from": None, "currency": None})
    assert (silent["payment_from"], silent["agreement"]) == (0, True)


def test_areas_become_a_tree(payloads):
    rows = [("113", None, "Россия"), ("1", "113", "Москва")]
    (country,) = payloads.area_tree([dict(zip(("area_id", "parent_id", "name"), row, strict=True)) for row in rows])
    assert [city["name"] for city in country["areas"]] == ["Москва"]
