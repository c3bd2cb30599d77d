"""What the service promises. python -m pytest runs it; each test has a database of its own."""

import pytest
from fastapi.testclient import TestClient

from jobboard.api import make_app

VACANCY = {"site": "hh", "external_id": "7", "title": "Python developer", "remote": True}


@pytest.fixture
def client(tmp_path):
    with TestClient(make_app(f"sqlite:///{tmp_path / 'jobboard.db'}")) as client:
        yield client


def test_a_vacancy_is_stored_once(client):
    made = client.post("/vacancies", json=VACANCY)
    assert made.status_code == 201
    assert client.get(made.headers["Location"]).json() == made.json()
    assert client.post("/vacancies", json=VACANCY).status_code == 409


def test_an_unchanged_vacancy_is_not_sent_again(client):
    place = client.post("/vacancies", json=VACANCY).headers["Location"]
    tag = client.get(place).headers["ETag"]
    again = client.get(place, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_a_stale_tag_changes_nothing(client):
    place = client.post("/vacancies", json=VACANCY).headers["Location"]
    tag = {"If-Match": client.get(place).headers["ETag"]}
    assert client.put(place, json={"title": "Team lead", "remote": True}, headers=tag).status_code == 200
    assert client.put(place, json={"title": "QA", "remote": False}, headers=tag).status_code == 412
    assert client.get(place).json()["title"] == "Team lead"


def test_pages_hold_each_vacancy_once(client):
    made = [client.post("/vacancies", json={**VACANCY, "external_id": str(number)}).json() for number in range(5)]
    seen, page = [], {"next": ""}
    while page["next"] is not None:
        after = {"after": page["next"]} if page["next"] else {}
        page = client.get("/vacancies", params={"limit": 2, **after}).json()
        seen += page["items"]
    assert seen == made


@pytest.mark.parametrize(("path", "status"), [("/vacancies/9", 404), ("/vacancies?limit=0", 422), ("/nothing", 404)])
def test_every_refusal_has_one_form(client, path, status):
    refused = client.get(path)
    assert refused.status_code == status
    assert set(refused.json()["error"]) == {"code", "message", "fields"}
