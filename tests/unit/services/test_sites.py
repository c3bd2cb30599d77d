"""HeadHunter's side of the job sites: the contract, its modes and its errors, through a real server."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from autograder.errors import ServiceError
from autograder.services.sites import JobSites, job_sites
from autograder.services.sites.text_query import words_of

ROOT = Path(__file__).resolve().parents[3]
AGENT = {"User-Agent": "Lessons/1.0 (me@example.org)"}


@pytest.fixture(scope="module")
def site():
    with job_sites(mode="open", seed=3, rows=300) as running:
        yield running


@pytest.fixture(scope="module")
def get(site):
    with requests.Session() as session:
        session.headers.update(AGENT)

        def ask(path, **options):
            return session.get(site.base_url + path, timeout=5, **options)

        yield ask


def error(reply):
    (entry,) = reply.json()["errors"]
    assert re.fullmatch("[0-9a-f]{32}", reply.json()["request_id"])
    return reply.status_code, entry["type"], entry.get("value")


def test_a_page_of_a_search_has_items_without_skills_and_the_rest_of_the_envelope(get):
    page = get("/vacancies").json()
    assert {name: page[name] for name in page if name != "items"} == {
        "found": 300, "pages": 15, "page": 0, "per_page": 20, "clusters": None, "arguments": None,
        "alternate_url": page["alternate_url"],
    }  # fmt: skip
    assert len(page["items"]) == 20
    assert not any({"key_skills", "description"} & item.keys() for item in page["items"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0300", page["items"][0]["published_at"])


def test_unknown_parameters_are_ignored_and_known_ones_repeat(get):
    assert get("/vacancies?expirience=noExperience&nonsense=").json()["found"] == 300
    levels = ["noExperience", "between1And3"]
    one, two, both = (get("/vacancies", params={"experience": e}).json()["found"] for e in (*levels, levels))
    assert 0 < one < both == one + two < 300


def test_the_text_finds_cyrillic_words_phrases_and_fields(get, site):
    names = [words_of(row["name"]) for row in site.app.catalogue.vacancies[30:]]

    def found(text):
        return get("/vacancies", params={"text": text}).json()["found"]

    assert found("NAME:РАЗРАБОТЧИК") == sum("разработчик" in words for words in names) > 0
    assert found('"задачи разрабатывать"') < found("задачи разрабатывать") > 0
    assert found("NAME:python OR NAME:java") == sum(bool({"python", "java"} & set(words)) for words in names)
    assert found("NOT NAME:python") == sum("python" not in words for words in names)
    assert get("/vacancies?text=python&search_field=name").json()["found"] == found("NAME:python") < found("python")
    texts = [
        item["snippet"]["requirement"] or "" for item in get("/vacancies?text=docker&per_page=100").json()["items"]
    ]
    assert any("<highlighttext>docker</highlighttext>" in text.lower() for text in texts)


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("per_page=101", "per_page"),
        ("page=-1", "page"),
        ("page=x", "page"),
        ("experience=junior", "experience"),
        ("area=777", "area"),
        ("period=31", "period"),
        ("period=1&date_from=2026-10-01", "period"),
        ("date_from=yesterday", "date_from"),
        ("salary=1&currency=RUB", "currency"),
        ("top_lat=1&left_lng=2", "bottom_lat"),
        ("order_by=pay", "order_by"),
    ],
)
def test_a_known_parameter_that_cannot_be_read_is_named(get, query, value):
    assert error(get(f"/vacancies?{query}")) == (400, "bad_argument", value)


def test_the_depth_ends_at_two_thousand_and_says_so(get):
    assert get("/vacancies?page=19&per_page=100").json()["items"] == []
    reply = get("/vacancies?page=20&per_page=100")
    assert error(reply) == (400, "bad_argument", "page, per_page")
    assert reply.json()["description"] == "you can't look up more than 2000 items in the list"


def test_pay_and_dates_narrow_a_search(get):
    with_pay = get("/vacancies?only_with_salary=true&per_page=100").json()
    assert 0 < with_pay["found"] < 300 and all(item["salary"] for item in with_pay["items"])
    newest = get("/vacancies").json()["items"][0]["published_at"]
    assert get("/vacancies", params={"date_from": newest}).json()["found"] == 1
    day = newest[:10]
    before, upto = (get("/vacancies", params={"date_to": text}).json()["found"] for text in (f"{day}T00:00:00", day))
    assert before < upto == 300
    ends = [item["salary"] for item in get("/vacancies?order_by=salary_desc&per_page=50").json()["items"]]
    assert all(ends)


def test_a_vacancy_has_its_skills_and_description_and_others_are_not_found(get, site):
    number = site.app.catalogue.ids()[0]
    vacancy = get(f"/vacancies/{number}").json()
    assert vacancy["id"] == number and "<p>" in vacancy["description"] and vacancy["url"].startswith(site.base_url)
    assert all(set(skill) == {"name"} for skill in vacancy["key_skills"])
    not_out_yet = site.app.catalogue.vacancies[0]["id"]
    for path in (f"/vacancies/{not_out_yet}", "/vacancies/0", "/vacancies/x", "/nothing", "/vacancies/", "/areas/9"):
        assert error(get(path)) == (404, "not_found", None), path


def test_dictionaries_may_be_kept(get, site):
    first = get("/dictionaries")
    assert first.headers["Cache-Control"].startswith("public, max-age=") and first.headers["Expires"]
    again = get("/dictionaries", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"") and again.headers["ETag"] == first.headers["ETag"]
    head = requests.head(site.base_url + "/dictionaries", headers=AGENT, timeout=5)
    assert head.status_code == 200 and head.content == b""
    assert head.headers["Content-Length"] == str(len(first.content))
    assert {"code", "abbr", "name", "default", "rate", "in_use"} == set(first.json()["currency"][0])


def test_areas_are_a_tree(get):
    (russia, *_) = get("/areas").json()
    assert (russia["id"], russia["parent_id"]) == ("113", None)
    assert get("/areas/1").json() == {"id": "1", "parent_id": "113", "name": "Москва", "areas": []}
    assert {"id", "name", "url"} == set(get("/areas/countries").json()[0])
    assert get("/vacancies?area=113").json()["found"] == 300 > get("/vacancies?area=1").json()["found"]


@pytest.mark.parametrize(
    ("headers", "value"),
    [
        ({"User-Agent": ""}, "unset"),
        ({"User-Agent": "python-requests/2.34"}, "blacklisted"),
        ({"HH-User-Agent": "curl/8"}, "blacklisted"),
    ],
)
def test_a_client_says_who_it_is(get, headers, value):
    assert error(get("/vacancies", headers=headers)) == (400, "bad_user_agent", value)


def test_the_name_of_hh_wins(get):
    headers = {"User-Agent": "curl/8", "HH-User-Agent": "Lessons/1.0 (me@example.org)"}
    assert get("/vacancies", headers=headers).status_code == 200


def answer(app, path, **headers):
    from autograder.services.sites.messages import Asked

    names = {"user-agent": AGENT["User-Agent"], **{name.replace("_", "-"): text for name, text in headers.items()}}
    path, _, query = path.partition("?")
    return app.respond(Asked("GET", path, query, names))


def test_tokens():
    app = JobSites("token", rows=30)
    assert answer(app, "/vacancies").status == 403 and b"forbidden" in answer(app, "/vacancies").body
    assert answer(app, "/dictionaries").status == 200
    good = {"authorization": f"Bearer {app.tokens.token}"}
    assert answer(app, "/vacancies", **good).status == 200
    for token, word in (("nobody's", b"bad_authorization"), (app.tokens.revoked, b"token_revoked")):
        reply = answer(app, "/vacancies", authorization=f"Bearer {token}")
        assert reply.status == 403 and b'"oauth"' in reply.body and word in reply.body
    app.tokens.revoke(app.tokens.token)
    assert answer(app, "/vacancies", **good).status == 403


def test_an_application_gets_its_token(site):
    form = {"grant_type": "client_credentials", "client_id": site.tokens.client_id}
    url = site.base_url + "/oauth/token"
    assert requests.post(url, {**form, "client_secret": "?"}, timeout=5).json()["error"] == "invalid_client"
    reply = requests.post(url, {**form, "client_secret": site.tokens.client_secret}, timeout=5)
    assert reply.json() == {"access_token": site.tokens.token, "token_type": "bearer"}
    assert requests.get(url, headers=AGENT, timeout=5).status_code == 405


def test_after_some_details_an_anonymous_client_meets_a_captcha():
    app = JobSites("anonymous", rows=30, free_details=3)
    path = f"/vacancies/{app.catalogue.ids()[0]}"
    assert [answer(app, path).status for _ in range(5)] == [200, 200, 200, 403, 403]
    reply = answer(app, path)
    assert b"captcha_required" in reply.body and b"captcha_url" in reply.body and b"fallback_url" in reply.body
    assert answer(app, "/vacancies").status == 200
    assert answer(app, path, authorization=f"Bearer {app.tokens.token}").status == 200


def test_closed_is_a_bare_403():
    app = JobSites("closed", rows=30)
    reply = answer(app, "/vacancies", authorization=f"Bearer {app.tokens.token}")
    assert reply.status == 403 and b"forbidden" in reply.body and b"captcha" not in reply.body


def test_seeds_draw_other_vacancies_of_the_same_shape():
    one, again, other = (JobSites(seed=seed, rows=40) for seed in (1, 1, 2))
    assert one.catalogue.vacancies == again.catalogue.vacancies and one.tokens.token == again.tokens.token
    assert one.catalogue.ids() != other.catalogue.ids()
    assert one.catalogue.vacancies[0].keys() == other.catalogue.vacancies[0].keys()


def test_what_cannot_be_started_says_why(site, tmp_path):
    with pytest.raises(ServiceError, match="no mode 'real'"):
        JobSites("real")
    with pytest.raises(ServiceError, match="1 to 50,000"):
        JobSites(rows=0)
    with pytest.raises(ServiceError, match="cannot listen on port"):
        job_sites(rows=10, port=site.port)
    with pytest.raises(ServiceError, match="cannot be written"):
        JobSites(rows=10, access_log=tmp_path / "no" / "access.log")


def test_the_postings_are_what_their_generator_makes():
    made = subprocess.run(
        [sys.executable, ROOT / "datasets" / "make" / "sites.py", "20260101", "700"], capture_output=True, check=True
    )
    assert made.stdout.decode("utf-8") == (ROOT / "datasets" / "sites" / "postings.jsonl").read_text("utf-8")


def test_more_rows_than_the_file_holds_are_generated():
    app = JobSites("open", seed=4, rows=800)
    assert len(app.catalogue.ids()) == 800
