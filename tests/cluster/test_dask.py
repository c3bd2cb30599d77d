"""The fan-out over a real Dask scheduler and two worker processes on loopback, one of them killed in the middle."""

import os
import signal
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from autograder.errors import GradingError, UsageError
from autograder.grading.cluster import connect, safe_address
from tests.unit.grading.test_fanout import Class

ROOT = Path(__file__).resolve().parents[2]
QUIET = {
    "DASK_DISTRIBUTED__DASHBOARD__ENABLED": "False",
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "3",
}


@pytest.mark.parametrize(
    ("address", "full"),
    [
        ("127.0.0.1:8786", "tcp://127.0.0.1:8786"),
        ("tcp://localhost:8786", "tcp://localhost:8786"),
        ("tcp://[::1]:8786", "tcp://[::1]:8786"),
        ("tls://10.0.0.1:8786", "tls://10.0.0.1:8786"),
    ],
)
def test_addresses_that_are_safe(address, full):
    assert safe_address(address) == full


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tcp://10.0.0.1:8786", "without TLS"),
        ("localhost.example.org:8786", "without TLS"),
        ("tcp://0.0.0.0:8786", "without TLS"),
        ("tcp://127.0.0.1", "no scheduler's address"),
        ("inproc://127.0.0.1:1", "no scheduler's address"),
        ("tcp://127.0.0.1:x", "no scheduler's address"),
        ("", "no scheduler's address"),
    ],
)
def test_addresses_that_are_not(address, words):
    with pytest.raises(UsageError, match=words):
        safe_address(address)


@pytest.fixture
def port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.mark.slow
def test_a_scheduler_that_cannot_be_reached_is_a_sentence_within_seconds(port):
    begun = time.monotonic()
    with pytest.raises(GradingError, match="No Dask scheduler answers"):
        connect(f"127.0.0.1:{port}")
    assert time.monotonic() - begun < 20


@pytest.fixture
def cluster(port, tmp_path):
    """Address, scheduler and two workers of one thread each, as somebody would start them by hand."""
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(ROOT)}
    address = f"tcp://127.0.0.1:{port}"

    def start(*arguments):
        command = [sys.executable, "-m", "dask", *map(str, arguments)]
        return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    started = [start("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard", "--no-jupyter")]
    options = ("--nthreads", 1, "--no-nanny", "--no-dashboard", "--host", "127.0.0.1", "--local-directory", tmp_path)
    started += [start("worker", address, *options) for _ in range(2)]
    yield address, start, options, started
    for process in started:
        process.kill()
        process.wait()


def wait_for_workers(address, count):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            executor = connect(address)
        except GradingError:
            continue
        found = executor.workers
        executor.kill()
        if found >= count:
            return
        time.sleep(0.3)
    raise AssertionError("the cluster did not come up")


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_worker_is_killed_or_stopped_in_the_middle_and_everything_is_delivered_once(cluster, tmp_path, how):
    address, _, _, started = cluster
    wait_for_workers(address, 2)
    whole = Class(tmp_path, 40, died={"how": "raise", "times": 1})
    for one in whole.jobs:
        one.limits["sleep"] = 0.05

    def on_result(one, result):
        whole.delivered.append((one.learner, result.state))
        if len(whole.delivered) == 20:
            started[1].send_signal(how)

    whole.on_result = on_result
    whole.run(partial(connect, address), patience=2.0)
    assert set(whole.states.values()) == {"graded"}


@pytest.mark.slow
def test_a_scheduler_that_dies_ends_the_run_and_a_new_one_resumes_it(cluster, tmp_path):
    address, _, _, started = cluster
    wait_for_workers(address, 2)
    whole = Class(tmp_path, 30)
    for one in whole.jobs:
        one.limits["sleep"] = 0.05

    def on_result(one, result):
        whole.delivered.append((one.learner, result.state))
        if len(whole.delivered) == 10:
            started[0].kill()

    whole.on_result = on_result
    with pytest.raises(GradingError, match="No Dask scheduler answers"):
        whole.run(partial(connect, address), patience=5.0)
    again = Class(tmp_path, 30)
    tally = again.run()
    assert set(again.states.values()) == {"graded"} and tally.reused >= 10


@pytest.mark.slow
def test_a_worker_that_runs_several_jobs_in_one_process_is_refused(cluster):
    address, start, options, started = cluster
    started.append(start("worker", address, *("--nthreads", 4), *options[2:]))
    until = time.monotonic() + 60
    while True:
        assert time.monotonic() < until
        try:
            connect(address).kill()
        except GradingError as error:
            if "--nthreads 1" in str(error) and "several jobs" in str(error):
                return
        time.sleep(0.3)
