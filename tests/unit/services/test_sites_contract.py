"""The sites against their JSON Schemas, and schemathesis against the OpenAPI that they publish."""

import json

import pytest
from jsonschema import Draft202012Validator

from autograder.services.sites import JobSites
from autograder.services.sites.messages import Asked
from autograder.services.sites.openapi import openapi, schemas

AGENT = "Lessons/1.0 (me@example.org)"


@pytest.fixture(scope="module")
def app():
    return JobSites("open", seed=5, rows=120)


def ask(app, path, method="GET", body=b"", **headers):
    path, _, query = path.partition("?")
    names = {name.replace("_", "-"): text for name, text in headers.items()}
    names = {"user-agent": AGENT, "x-api-app-id": app.tokens.app_id, "host": "127.0.0.1:8000", **names}
    return app.respond(Asked(method, path, query, names, body))


def holds(name, reply):
    schema = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas()}}
    value = json.loads(reply.body)
    Draft202012Validator(schema).validate(value)
    return value


GOOD = [
    ("/vacancies?per_page=100", "hh_search"),
    ("/vacancies?text=python&clusters=true&describe_arguments=true", "hh_search"),
    ("/dictionaries", "hh_dictionaries"),
    ("/areas", "hh_areas"),
    ("/areas/113", "hh_area"),
    ("/areas/countries", "hh_countries"),
    ("/2.0/vacancies/?count=100", "superjob_vacancies"),
    ("/2.0/towns/", "superjob_towns"),
    ("/gh/users/flax-rowan", "github_user"),
    ("/gh/users/flax-rowan/repos", "github_repositories"),
    ("/gh/rate_limit", "github_rate_limit"),
]
BAD = [
    ("/vacancies?per_page=101", 400, "hh_error"),
    ("/vacancies/0", 404, "hh_error"),
    ("/2.0/vacancies", 404, "superjob_error"),
    ("/2.0/vacancies/?count=101", 400, "superjob_error"),
    ("/gh/users/nobody", 404, "github_error"),
    ("/responses", 401, "our_error"),
]


@pytest.mark.parametrize(("path", "name"), GOOD)
def test_answers_have_the_shape_of_their_schema(app, path, name):
    reply = ask(app, path)
    assert reply.status == 200
    holds(name, reply)


@pytest.mark.parametrize(("path", "status", "name"), BAD)
def test_errors_have_the_shape_of_their_schema(app, path, status, name):
    reply = ask(app, path)
    assert reply.status == status
    holds(name, reply)


def test_every_vacancy_has_both_shapes(app):
    for number in app.catalogue.ids():
        holds("hh_vacancy", ask(app, f"/vacancies/{number}"))


def test_every_schema_is_one_and_every_doubt_is_marked(app):
    promised = json.dumps(openapi(""))
    for name, schema in schemas().items():
        Draft202012Validator.check_schema(schema)
        assert f'/{name}"' in promised, name
    assert {"hh_too_many", "hh_token", "superjob_towns"} <= {n for n, s in schemas().items() if "x-unverified" in s}
    assert schemas()["hh_search"]["properties"]["clusters"]["x-unverified"]


def test_schemathesis_finds_no_answer_that_the_openapi_does_not_promise():
    schemathesis = pytest.importorskip("schemathesis")
    from hypothesis import HealthCheck, Phase, given, settings
    from schemathesis.specs.openapi import checks as openapi_checks

    site = JobSites("open", seed=5, rows=60, superjob_limited=False, github_hourly=(10**6, 10**6))
    schema = schemathesis.openapi.from_dict(openapi("http://127.0.0.1"))
    checks = [
        schemathesis.checks.not_a_server_error,
        openapi_checks.status_code_conformance,
        openapi_checks.content_type_conformance,
        openapi_checks.response_schema_conformance,
    ]
    headers = {"User-Agent": AGENT, "X-Api-App-Id": site.tokens.app_id, "Authorization": f"Bearer {site.tokens.token}"}
    tried = 0
    for operation in schema.get_all_operations():

        @settings(max_examples=15, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
                  suppress_health_check=list(HealthCheck))  # fmt: skip
        @given(case=operation.ok().as_strategy())
        def run(case):
            nonlocal tried
            tried += 1
            case.call_and_validate(app=site.wsgi, headers=headers, checks=checks)

        run()
    assert tried > 100
