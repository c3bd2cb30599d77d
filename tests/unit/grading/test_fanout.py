"""Whatever happens to workers and to the driver, each submission is delivered exactly once."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from autograder.errors import GradingError
from autograder.grading import fanout
from autograder.grading.fanout import read_result, run_jobs
from autograder.grading.job import Job
from autograder.grading.pool import Pool
from tests.unit.grading import fake_worker

ROOT = Path(__file__).resolve().parents[3]


TWO = partial(Pool, 2)


def job(folder, name, **limits):
    out = folder / "results" / f"{name}.json"
    sources = {"01_one": "one.ipynb"}
    return Job(
        name, "01_m", f"hash-{name}", "master", "2026-11-24T10:00:00+00:00", str(folder), sources, str(out), limits
    )


class Class:
    """A class in ``folder``; ``run`` grades it and counts what is delivered."""

    def __init__(self, folder, count=30, **behaviours):
        self.folder, self.count, self.delivered, self.notes = folder, count, [], []
        names = [f"learner{n:03}" for n in range(count)]
        self.jobs = [job(folder, name) for name in names]
        self.jobs += [job(folder, name, **limits) for name, limits in behaviours.items()]
        self.on_result = lambda one, result: self.delivered.append((one.learner, result.state))

    def note(self, event, **facts):
        self.notes.append((event, facts))

    def run(self, make=TWO, patience=30.0, work=fake_worker.grade, **options):
        return run_jobs(iter(self.jobs), make, work, self.on_result, patience, note=self.note, **options)

    @property
    def states(self):
        assert len(self.delivered) == len(self.jobs) == len(dict(self.delivered)), "each exactly once"
        return dict(self.delivered)

    @property
    def runs(self):
        return Counter((self.folder / "runs").read_text().split())


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr("autograder.grading.pool.LOOK_SECONDS", 0.05)
    monkeypatch.setattr("autograder.grading.fanout.POLL_SECONDS", 0.05)


def test_every_job_is_delivered_once_from_its_file(tmp_path):
    whole = Class(tmp_path, 40)
    tally = whole.run()
    assert set(whole.states.values()) == {"graded"} and set(whole.runs.values()) == {1}
    assert (tally.delivered, tally.reused, tally.retried, tally.ours) == (40, 0, 0, [])


@pytest.mark.parametrize(
    "make", [partial(ProcessPoolExecutor, 2), partial(ThreadPoolExecutor, 3)], ids=["processes", "threads"]
)
def test_any_executor_will_do(tmp_path, make):
    whole = Class(tmp_path, 12)
    whole.run(make)
    assert set(whole.states.values()) == {"graded"}


def test_a_standard_pool_that_breaks_is_built_again(tmp_path):
    whole = Class(tmp_path, 12, victim={"how": "kill", "times": 1})
    whole.run(partial(ProcessPoolExecutor, 2))
    assert set(whole.states.values()) == {"graded"}


@pytest.mark.parametrize("how", ["exit", "kill", "raise", "odd", "torn", "foreign", "ours"])
def test_a_fault_that_passes_costs_one_more_try(tmp_path, how):
    whole = Class(tmp_path, 10, once={"how": how, "times": 1})
    tally = whole.run()
    assert set(whole.states.values()) == {"graded"} and whole.runs["once"] in {1, 2}
    assert tally.retried == len([note for note in whole.notes if note[0] == "retried"]) <= 1
    assert sum(whole.runs.values()) <= 12, "nobody else ran again"


@pytest.mark.parametrize("how", ["exit", "raise"])
def test_a_fault_that_stays_ends_as_ours_and_holds_nobody_up(tmp_path, how):
    whole = Class(tmp_path, 20, poison={"how": how, "times": 99}, other={"how": how, "times": 99})
    tally = whole.run()
    states = whole.states
    assert states.pop("poison") == states.pop("other") == "ours" and set(states.values()) == {"graded"}
    assert whole.runs["poison"] == 4 and sorted(tally.ours) == ["other", "poison"]
    assert [who for who, _ in whole.delivered[-2:]] == ["poison", "other"] or len(whole.delivered) == 22


class Forgetful(ThreadPoolExecutor):
    """Every call is made, and then its process seems to have died."""

    def submit(self, fn, /, *arguments):
        def call():
            fn(*arguments)
            raise BrokenExecutor("the process ended")

        return super().submit(call)


def test_a_result_written_before_the_worker_died_is_not_run_again(tmp_path):
    whole = Class(tmp_path, 10)
    assert whole.run(partial(Forgetful, 2)).retried == 0
    assert set(whole.states.values()) == {"graded"} and set(whole.runs.values()) == {1}


def test_a_worker_whose_copy_of_the_submission_is_gone_leaves_no_result(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    one = replace(job(tmp_path, "late", gone=True), folder=str(folder))
    with pytest.raises(GradingError, match="took this job back"):
        fanout.attempt(fake_worker.grade, one.to_json())
    assert list((tmp_path / "results").iterdir()) == []


def test_a_stopped_worker_is_ended_and_its_job_runs_again(tmp_path):
    whole = Class(tmp_path, 10, frozen={"how": "stop", "times": 1})
    whole.run()
    assert set(whole.states.values()) == {"graded"} and whole.runs["frozen"] == 2


@pytest.mark.parametrize("make", [partial(Pool, 2), partial(ProcessPoolExecutor, 2)], ids=["own", "standard"])
def test_a_job_that_is_overdue_is_ended_and_runs_again(tmp_path, make):
    whole = Class(tmp_path, 8, slow={"how": "hang", "times": 1})
    whole.run(make, patience=1.0)
    assert set(whole.states.values()) == {"graded"} and whole.runs["slow"] == 2
    assert any("longer than 1 s" in facts.get("reason", "") for _, facts in whole.notes)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_worker_killed_or_stopped_in_the_middle_changes_nothing(tmp_path, share, how):
    whole, pools, hit = Class(tmp_path, 30), [], []

    def make():
        pools.append(Pool(2))
        return pools[-1]

    def on_result(one, result):
        whole.delivered.append((one.learner, result.state))
        if len(whole.delivered) >= share * 30 and not hit:
            hit.append(pools[-1].pids()[0])
            os.kill(hit[0], how)

    whole.on_result = on_result
    whole.run(make)
    assert hit and set(whole.states.values()) == {"graded"}
    assert not alive(hit[0])


def test_results_that_are_there_are_delivered_without_a_run(tmp_path):
    first = Class(tmp_path, 20)
    first.run()
    again = Class(tmp_path, 22)
    tally = again.run()
    assert set(again.states.values()) == {"graded"} and tally.reused == 20
    assert set(again.runs.values()) == {1}


def test_memory_is_bounded_jobs_are_drawn_as_there_is_room(tmp_path):
    whole, drawn, most = Class(tmp_path, 60), [], []

    def draw():
        for one in whole.jobs:
            drawn.append(one)
            most.append(len(drawn) - len(whole.delivered))
            yield one

    run_jobs(draw(), partial(Pool, 2), fake_worker.grade, whole.on_result, 30.0)
    assert len(whole.states) == 60 and max(most) <= 9


def test_a_follow_up_job_is_run_too(tmp_path):
    whole = Class(tmp_path, 5)
    more = job(tmp_path, "learner000-again")

    def on_result(one, result):
        whole.delivered.append((one.learner, result.state))
        return more if one.learner == "learner000" else None

    whole.on_result = on_result
    whole.run()
    assert ("learner000-again", "graded") in whole.delivered and len(whole.delivered) == 6


def test_when_nothing_works_the_run_ends_with_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(fanout, "NO_GOOD_ROUNDS", 10)
    whole = Class(tmp_path, 0, **{f"bad{n}": {"how": "raise", "times": 99} for n in range(30)})
    with pytest.raises(GradingError, match="engine did not start"):
        whole.run()


def test_what_on_result_raises_ends_the_workers(tmp_path):
    whole, pools = Class(tmp_path, 20), []

    def make():
        pools.append(Pool(2))
        return pools[-1]

    def on_result(one, result):
        raise KeyboardInterrupt

    whole.on_result = on_result
    with pytest.raises(KeyboardInterrupt):
        whole.run(make)
    assert not pools[0].pids()


@pytest.mark.parametrize(
    "change",
    [{"submission": "x"}, {"master": "x"}, {"state": "perfect"}, {"extra": 1}, {"lessons": [{"a": 1}]}, {"lessons": 5}],
)  # fmt: skip
def test_a_file_that_does_not_fit_is_no_result(tmp_path, change):
    import json

    one = job(tmp_path, "a")
    fake_worker.write(one.to_json())
    assert read_result(one).points == 1.0
    assert read_result(replace(one, learner="b")).learner == "b", "the same bytes give the same result"
    Path(one.out).write_text(json.dumps(fake_worker.result(one.to_json(), **change)))
    assert read_result(one) is None
    Path(one.out).write_text("[" * 100_000)
    assert read_result(one) is None


DRIVER = """
import sys
from pathlib import Path

if __name__ == "__main__":
    from autograder.grading.pool import Pool
    from tests.unit.grading.test_fanout import Class

    whole, pool = Class(Path(sys.argv[1]), 40), Pool(2)
    for one in whole.jobs:
        one.limits["sleep"] = 0.05
    def on_result(one, result):
        whole.delivered.append(one.learner)
        print(len(whole.delivered), *pool.pids(), flush=True)
    whole.on_result = on_result
    whole.run(lambda: pool)
"""


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_killed_driver_takes_its_workers_along_and_the_rest_is_resumed(tmp_path, share):
    script = tmp_path / "driver.py"
    script.write_text(DRIVER)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    driver = subprocess.Popen([sys.executable, script, tmp_path], stdout=subprocess.PIPE, text=True, env=environment)
    pids = []
    for line in driver.stdout:
        delivered, *pids = (int(word) for word in line.split())
        if delivered >= share * 40:
            break
    driver.kill()
    driver.wait()
    driver.stdout.close()
    until = time.monotonic() + 5
    while any(alive(pid) for pid in pids) and time.monotonic() < until:
        time.sleep(0.05)
    assert pids and not any(alive(pid) for pid in pids), "workers end with their driver"
    again = Class(tmp_path, 40)
    tally = again.run()
    assert set(again.states.values()) == {"graded"} and tally.reused >= share * 40
    assert max(again.runs.values()) <= 2 and sum(again.runs.values()) <= 40 + 2


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
