"""The sites under load: what is asked, what wrk's figures are held against, what the command says without wrk."""

import json
import os
import shutil
import sys
from dataclasses import asdict

import pytest
from click.testing import CliRunner

from autograder.bench.sites import CONNECTIONS, SitesReport, bench_sites, parse, queries, render, report
from autograder.cli import main
from autograder.errors import ServiceError
from autograder.services.sites import JobSites
from autograder.services.sites.messages import Asked

FIGURES = {"requests": 5000, "duration": 10_000_000, "p50": 4_000, "p99": 20_500, "refused": 0, "failed": 0}
OUTPUT = f"""Running 10s test @ http://127.0.0.1:1
  1 threads and 8 connections
Requests/sec:    500.00
MEASURED {json.dumps(FIGURES)}
"""


def held(**other):
    return report(FIGURES | other, 1000, [0.5, 1.5], "sites")


def course(*arguments):
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def fake_wrk(folder, monkeypatch, text):
    """A wrk that runs ``text`` as Python, alone on PATH."""
    tool = folder / "wrk"
    tool.write_text(f"#!{sys.executable}\nimport sys\n{text}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_figures_are_read_and_held_against_the_bars():
    assert parse(OUTPUT) == FIGURES
    found = held()
    assert (found.rate, found.p50, found.p99, found.missed) == (500.0, 4.0, 20.5, [])
    assert SitesReport(**json.loads(json.dumps(found.to_json()))) == found


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"requests": 2990}, "299 searches a second, not 300"),
        ({"p99": 50_000}, "p99 of 50.0 ms, not under 50 ms"),
        ({"refused": 7}, "7 answers other than 2xx, not 0"),
        ({"failed": 2}, "2 broken connections, not 0"),
    ],
)
def test_a_missed_bar_is_named(other, words):
    found = held(**other)
    assert found.missed == [words] and f"Missed: {words}." in render(found)


@pytest.mark.parametrize("output", ["", "Requests/sec: 5", "MEASURED {"])
def test_output_without_figures_is_an_error_with_wrks_last_words(output):
    with pytest.raises(ServiceError, match="without its figures"):
        parse(output)


def test_the_queries_are_a_thousand_and_each_is_answered():
    asked, site = queries(), JobSites("token")
    assert len(asked) == len(set(asked)) == 1000
    headers = {"user-agent": "bench/1.0", "authorization": f"Bearer {site.tokens.token}"}
    replies = [site.respond(Asked("GET", "/vacancies", one.partition("?")[2], headers)) for one in asked[::23]]
    assert {reply.status for reply in replies} == {200}
    assert len({reply.body for reply in replies}) > len(replies) / 2


def test_without_wrk_one_sentence_names_the_package(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    shown = course("bench", "sites")
    assert shown.exit_code == 2 and "Debian package `wrk`" in shown.output and "Traceback" not in shown.output


@pytest.mark.parametrize(("requests", "code"), [(5000, 0), (50, 1)])
def test_wrk_gets_the_site_the_token_and_the_queries(requests, code, monkeypatch, tmp_path):
    told = tmp_path / "told.json"
    text = f"""import json, urllib.request
lines = open(sys.argv[-1]).read().split()
headers = dict(sys.argv[n + 1].split(": ") for n, one in enumerate(sys.argv) if one == "--header")
answer = urllib.request.urlopen(urllib.request.Request(sys.argv[-3] + lines[700], headers=headers))
json.dump([len(lines), answer.status, json.load(answer)["per_page"]], open({str(told)!r}, "w"))
print('MEASURED ' + json.dumps({FIGURES | {"requests": requests}!r}))"""
    fake_wrk(tmp_path, monkeypatch, text)
    shown = course("bench", "sites", "--seconds", "1", "--json")
    found = json.loads(shown.output)
    assert (shown.exit_code, found["searches"], len(found["missed"])) == (code, requests, code)
    assert json.loads(told.read_text()) == [1000, 200, 20]


def test_a_wrk_that_fails_is_one_sentence(monkeypatch, tmp_path):
    fake_wrk(tmp_path, monkeypatch, "sys.exit('no more sockets')")
    shown = course("bench", "sites")
    assert shown.exit_code == 1 and "no more sockets" in shown.output


@pytest.mark.skipif(shutil.which("wrk") is None, reason="wrk is not installed (Debian package `wrk`)")
def test_a_short_real_run():
    found = bench_sites(1)
    assert found.searches > 20 and found.refused == found.failed == 0
    assert 0 < found.p50 <= found.p99 and found.connections == CONNECTIONS
    assert found.processors == os.cpu_count() and asdict(found)["rate"] > 0
