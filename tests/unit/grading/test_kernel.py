"""Warm kernels: cells run as in Lab, limits hold, other cells keep what they proved, nothing is left over."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.errors import GradingError
from autograder.grading.kernel import Cell, Kernels, Limits, run_notebook_cells

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")
QUICK = Limits(cell=0.5, notebook=30)


@pytest.fixture(scope="module")
def kernels():
    with Kernels() as kernels:
        yield kernels


def run(kernels, *sources, limits=None, **more):
    return kernels.run([Cell(source) for source in sources], limits, **more)


def statuses(results):
    return [result.status for result in results]


def test_names_live_from_cell_to_cell_and_not_from_notebook_to_notebook(kernels):
    assert statuses(run(kernels, "x = 1", "assert x == 1; print(x)")) == ["ok", "ok"]
    assert run(kernels, "x")[0].error.startswith("NameError")


def test_top_level_await_magics_and_display_work(kernels):
    results = run(
        kernels,
        "import asyncio\nawait asyncio.sleep(0)\ny = 2",
        "%time y",
        "display(y)\nget_ipython()\ny",
        "assert __name__ == '__main__'",
    )
    assert statuses(results) == ["ok"] * 4


def test_a_cell_stands_inside_a_running_loop_as_in_lab(kernels):
    (result,) = run(kernels, "import asyncio\nasyncio.run(asyncio.sleep(0))")
    assert "running event loop" in result.error


def test_errors_are_results(kernels):
    results = run(kernels, "1/0", "def f(:", "input()", "raise SystemExit(3)", "print('still here')")
    assert [result.error.split(":")[0] for result in results[:4]] == [
        "ZeroDivisionError", "SyntaxError", "EOFError", "SystemExit",
    ]  # fmt: skip
    assert results[4].output == "still here\n"


@pytest.mark.parametrize(
    "endless",
    [
        "while True: pass",
        "import time\ntime.sleep(60)",
        "import asyncio\nawait asyncio.sleep(60)",
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass",
    ],
    ids=["loop", "sleep", "await", "swallows", "ignores"],
)
def test_a_cell_without_end_is_stopped_and_the_others_go_on(kernels, endless):
    results = run(kernels, "x = [1]", "x.append(2)", endless, "assert x == [1, 2]", limits=QUICK)
    assert statuses(results) == ["ok", "ok", "timeout", "ok"]
    assert "0.5 s" in results[2].error


@pytest.mark.parametrize("killer", ["import os\nos._exit(0)", "import os\nos.kill(os.getpid(), 9)"])
def test_a_cell_that_ends_the_kernel_is_left_out_of_the_replay(kernels, killer):
    results = run(kernels, "x = 1", killer, "x += 1", killer, "assert x == 2")
    assert statuses(results) == ["ok", "died", "ok", "died", "ok"]


def test_checks_are_not_replayed_and_keep_their_result(kernels):
    cells = [
        Cell("x = []"), Cell("x.append(1)", checks=True), Cell("import os\nos._exit(1)"), Cell("assert x == []"),
    ]  # fmt: skip
    assert statuses(kernels.run(cells)) == ["ok", "ok", "died", "ok"]


def test_what_a_finished_cell_left_running_cannot_stop_the_rest(kernels):
    later = "import os, threading\nthreading.Timer(0.2, os._exit, [1]).start()"
    results = run(kernels, "x = 1", later, "import time\ntime.sleep(0.6)", "assert x == 1")
    assert results[1].status == "ok" and results[3].status == "ok"


def test_the_whole_notebook_has_a_budget(kernels):
    begun = time.monotonic()
    results = run(kernels, *["import time\ntime.sleep(0.6)"] * 5, limits=Limits(cell=5, notebook=1.5))
    assert time.monotonic() - begun < 5
    assert statuses(results)[-1] == "out_of_budget" and "ok" in statuses(results)


def test_output_is_capped_with_a_note(kernels):
    noisy, next_one = run(kernels, "print('ж' * 5_000_000)", "print(1)", limits=Limits(output=1000))
    assert (
        noisy.status == "ok" and len(noisy.output) < 1100 and "4,999,001 more characters were dropped" in noisy.output
    )
    assert next_one.output == "1\n"


def test_folder_home_and_project_are_private(kernels, tmp_path):
    (tmp_path / "jobboard").mkdir()
    (tmp_path / "jobboard" / "pay.py").write_text("ROUBLES = 7\n")
    results = run(
        kernels,
        "print(open('jobboard/pay.py').read())",
        "open('jobboard/pay.py', 'w').write('gone')\nprint(__import__('os').getcwd(), __import__('os').environ['HOME'])",
        project=tmp_path / "jobboard",
    )
    assert results[0].output == "ROUBLES = 7\n\n"
    assert (tmp_path / "jobboard" / "pay.py").read_text() == "ROUBLES = 7\n"
    folder, home = results[1].output.split("\n")[0].split()[-2:]
    assert home != str(Path.home()) and not Path(folder).exists() and not Path(home).exists()


@pytest.mark.skipif(sys.platform != "linux", reason="orphans are adopted on Linux only")
def test_nothing_is_left_running(kernels):
    start = "import subprocess\np = subprocess.Popen(['setsid', 'sleep', '600'])\nprint(p.pid)"
    (result,) = run(kernels, start)
    pid = int(result.output)
    assert not Path(f"/proc/{pid}").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_process_outlives_a_killed_caller(tmp_path):
    cell = "import os, time\nopen(os.environ['PID'], 'w').write(str(os.getpid()))\ntime.sleep(60)"
    code = f"from autograder.grading.kernel import *\nKernels().run([Cell({cell!r})])"
    environment = {**os.environ, "PID": str(tmp_path / "pid")}
    caller = subprocess.Popen([sys.executable, "-c", code], env=environment)
    until = time.monotonic() + 20
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        assert time.monotonic() < until
        time.sleep(0.05)
    caller.kill()
    caller.wait()
    pid = int((tmp_path / "pid").read_text())
    while Path(f"/proc/{pid}").exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not Path(f"/proc/{pid}").exists()


def test_random_numbers_differ_between_submissions(kernels):
    draw = "import random\nprint(random.random())"
    assert run(kernels, draw)[0].output != run(kernels, draw)[0].output


def test_windows_is_told_about_wsl(monkeypatch):
    monkeypatch.setattr("autograder.grading.kernel.os.name", "nt")
    with pytest.raises(GradingError, match="WSL"):
        Kernels()


def test_a_broken_fork_server_is_our_fault(monkeypatch):
    with Kernels() as kernels:
        assert statuses(run(kernels, "1")) == ["ok"]
        kernels._process.kill()
        with pytest.raises(GradingError, match="our fault"):
            run(kernels, "1")
        assert statuses(run(kernels, "1")) == ["ok"], "a new one is started"


def test_one_notebook_at_once():
    assert statuses(run_notebook_cells([Cell("1")])) == ["ok"]
