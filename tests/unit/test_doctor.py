"""The doctor: what holds on this machine, and that it says so when something does not."""

import json
import os
import sys
import time

import pytest
from click.testing import CliRunner

from autograder import doctor
from autograder.cli import main
from autograder.doctor import Finding, machine
from autograder.doctor.outside import Outside
from autograder.doctor.trials import TRIALS
from autograder.grading.engine import Engine
from autograder.grading.sandbox import Budget

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")
QUICK = [trial for trial in TRIALS if not trial.budget and trial.cell >= 1 and "leave" not in trial.name]
SLOW = [trial for trial in TRIALS if trial not in QUICK]


def one(name):
    return next(trial for trial in TRIALS if trial.name == name)


@pytest.fixture(scope="module")
def tiers():
    return machine.tiers_here()


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


@pytest.fixture
def outside():
    with Outside([]) as outside:
        yield outside


@pytest.mark.parametrize("tier", [1, 2])
def test_every_attack_is_refused_where_it_must_be(tier, tiers, engine, outside):
    if tiers[tier]:
        pytest.skip(f"no tier {tier} here: {tiers[tier]}")
    trials = [*QUICK, *SLOW] if tier == min(tier for tier in tiers if not tiers[tier]) else QUICK
    found = [doctor._tried(engine, outside, trial, tier) for trial in trials]
    assert [finding.to_json() for finding in found if finding.ok is False] == []
    assert sum(finding.ok is True for finding in found) >= len(trials) - 4


def test_tier_3_keeps_its_limits_and_is_not_said_to_keep_more(engine, outside):
    read = doctor._tried(engine, outside, one("read a file"), 3)
    assert read.ok is None and outside.token in read.evidence
    assert doctor._tried(engine, outside, one("take more memory than allowed"), 3).ok is True
    text = doctor.render([read])
    assert "not protected on this tier" in text and "TIER 3 ONLY" in text


ATTACKS = [
    ("read a file", None),
    ("write outside the room", "the canary file was changed"),
    ("make files outside the room", "a file was made"),
    ("change the mode of a file outside", "the mode of a file was changed"),
    ("find a secret of the grader's environment", "found"),
    ("connect to a TCP server of the machine's", "the TCP server was reached"),
    ("connect to a unix socket by its path", "the unix server was reached"),
    ("send a datagram", "a datagram arrived"),
    ("signal another process of the account", "another process was ended"),
    ("change the warden's limits and priority", "priority"),
    ("map shared memory without a file", "mapped"),
]


@pytest.mark.parametrize(("name", "evidence"), ATTACKS)
def test_a_sandbox_that_does_not_hold_is_found_out(name, evidence, engine, outside, monkeypatch):
    monkeypatch.setattr(doctor, "_runs_on", lambda tier: 3)
    found = doctor._tried(engine, outside, one(name), 1)
    assert found.ok is False and (evidence or outside.token) in found.evidence and found.how
    assert doctor.broken([found]) == [found] and "BROKEN" in doctor.render([found])


def test_limits_that_do_not_hold_are_found_out(engine, outside, monkeypatch):
    wide = Budget(memory=4_000_000_000, file_size=1 << 41, processes=100)
    for name in ("fork without end", "take more memory than allowed"):
        weak = one(name).to_json() | {"budget": wide.to_json()}
        assert doctor._tried(engine, outside, type(one(name)).from_json(weak), 3).ok is False


def test_a_process_that_outlives_its_notebook_is_found_and_ended(outside):
    import subprocess

    with subprocess.Popen(["/bin/sleep", f"300.{outside.number}"]) as left:
        time.sleep(0.3)  # until its command line can be read
        found = outside.left_behind()
        left.kill()
        assert found and left.wait(5) == -9
    assert not outside.left_behind()


def test_an_attack_that_could_not_be_tried_does_not_count_as_refused(engine, outside, monkeypatch):
    monkeypatch.setattr(doctor, "setup_cell", lambda world: "raise RuntimeError('no set-up')")
    found = doctor._tried(engine, outside, one("read a file"), 1)
    assert found.ok is False and "could not be tried" in found.evidence


def test_only_what_the_best_tier_promises_makes_it_fail():
    fine, worse = Finding("a", "b", 1, True, "c"), Finding("a", "b", 2, False, "c")
    assert doctor.broken([fine, worse]) == []
    assert doctor.broken([fine, Finding("git", "lessons", 0, False, "not found")])
    assert doctor.broken([worse]) == [worse]


def test_the_machine_itself(tiers):
    facts = {fact.name: fact for fact in machine.facts(tiers)}
    assert {"system", "Python", "git", "PostgreSQL", "disk", "account that grades"} <= set(facts)
    assert facts["Python"].ok and facts["PostgreSQL"].ok, facts
    assert tiers[3] == ""


@pytest.mark.skipif(sys.platform != "linux", reason="the switches are Linux's")
def test_it_names_what_stands_in_the_way_of_a_better_tier(monkeypatch):
    settings = {"kernel/apparmor_restrict_unprivileged_userns": "1", "user/max_user_namespaces": "0"}
    monkeypatch.setattr(machine, "_setting", lambda name: settings.get(name, ""))
    facts = {fact.name: fact for fact in machine.facts({1: "unshare: Operation not permitted", 2: "", 3: ""})}
    assert "apparmor_restrict_unprivileged_userns=0" in facts["kernel.apparmor_restrict_unprivileged_userns"].how
    assert "max_user_namespaces=10000" in facts["user.max_user_namespaces"].how
    assert facts["tier 1"].ok is None and facts["tier 1"].how


def test_the_command_exits_with_1_when_something_is_broken(monkeypatch):
    found = [Finding("read a file", "files", 1, False, "read it", "do not grade")]
    monkeypatch.setattr(doctor, "examine", lambda *given: found)
    answer = CliRunner().invoke(main, ["doctor", "--json"])
    assert answer.exit_code == 1 and json.loads(answer.output)["ok"] is False
    monkeypatch.setattr(doctor, "examine", lambda *given: [Finding("read a file", "files", 1, True, "refused")])
    answer = CliRunner().invoke(main, ["doctor"])
    assert answer.exit_code == 0 and "tier 1: everything that it promises held" in answer.output
