"""Express answers, newman runs a collection, gitlab-ci-local runs a pipeline; fetched once."""

import json
import subprocess
import urllib.request

import pytest

from autograder.errors import ServiceError
from autograder.services.node import install, node

APP = """
const app = require("express")();
app.get("/jobs", (request, response) => response.json({ jobs: [request.query.city] }));
app.listen(process.env.PORT, "127.0.0.1");
"""
PIPELINE = """
stages: [build, test]
make:
  stage: build
  script: [echo made > out.txt]
  artifacts:
    paths: [out.txt]
check:
  stage: test
  needs: [make]
  script: [grep made out.txt, echo checked it]
"""


@pytest.fixture(scope="module")
def tools():
    try:
        return node()
    except ServiceError as error:
        pytest.skip(str(error))  # no Node and no way to a package registry


def item(name, path, status):
    test = f"pm.test('status', () => pm.response.to.have.status({status}))"
    return {
        "name": name,
        "request": {"method": "GET", "url": "{{base}}" + path},
        "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": [test]}}],
    }


def test_express_answers_json_and_newman_runs_a_collection(tools, tmp_path):
    (tmp_path / "app.js").write_text(APP)
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    with tools.serve(tmp_path / "app.js") as server:
        assert server.rung.startswith("Node 2")
        with urllib.request.urlopen(f"{server.url}/jobs?city=Omsk") as reply:
            assert json.load(reply) == {"jobs": ["Omsk"]}
        collection = {
            "info": {"name": "jobs", "schema": schema},
            "item": [item("a", "/jobs", 200), item("b", "/x", 404)],
        }
        good = tools.newman(collection, {"base": server.url})
        assert good.ok and [one["status"] for one in good.executions] == [200, 404]
        collection["item"][1] = item("b", "/x", 200)
        bad = tools.newman(collection, {"base": server.url})
        assert not bad.ok and "but got 404" in bad.executions[1]["failed"][0]


def test_a_script_that_fails_says_why(tools, tmp_path):
    (tmp_path / "bad.js").write_text('throw new Error("no port")')
    with pytest.raises(ServiceError, match="no port"):
        tools.serve(tmp_path / "bad.js")
    assert tools.run(tmp_path / "bad.js").status == 1


def test_gitlab_ci_runs_stages_needs_and_artifacts(tools, tmp_path):
    (tmp_path / ".gitlab-ci.yml").write_text(PIPELINE)
    for command in ("init -q", "add .", "-c user.name=a -c user.email=a@example.org commit -qm first"):
        subprocess.run(["git", *command.split()], cwd=tmp_path, check=True)
    try:
        done = tools.gitlab_ci(tmp_path)
    except ServiceError as error:
        if "fetched" in str(error):
            pytest.skip(str(error))
        raise
    assert done.status == 0 and "checked it" in done.output, done.output
    (tmp_path / ".gitlab-ci.yml").write_text(PIPELINE.replace("grep made", "grep lost"))
    assert tools.gitlab_ci(tmp_path).status != 0


def test_nothing_is_left_of_a_killed_owner(tools, killed_owner, tmp_path):
    (tmp_path / "app.js").write_text(APP)
    assert (
        killed_owner(f"from autograder.services.node import node\nserver = node().serve({str(tmp_path / 'app.js')!r})")
        == []
    )


def test_the_lock_names_no_address():
    lock = json.loads((install.HERE / "package-lock.json").read_text())
    assert len(lock["packages"]) > 100
    assert all("resolved" not in one and (not name or "integrity" in one) for name, one in lock["packages"].items())
    assert "://" not in (install.HERE / "requirements.txt").read_text()


def test_a_registry_that_cannot_be_reached_is_one_sentence_and_leaves_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(install, "BUILD", tmp_path)
    monkeypatch.setattr(install, "_npm", lambda program: ["false"])
    with pytest.raises(ServiceError, match="could not be fetched; a package registry must be reached once"):
        install.packages("node")
    assert list(tmp_path.iterdir()) == []
