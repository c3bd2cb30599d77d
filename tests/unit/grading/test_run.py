"""A notebook's run: cells as in Lab, checks in the judge, limits hold, other cells keep what they proved."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.checks import CheckFailed, check
from autograder.errors import GradingError
from autograder.grading.engine import Engine, RunOrder
from autograder.grading.run import Limits, Step, StepResult

pytestmark = pytest.mark.skipif(os.name != "posix", reason="grading forks: on Windows it runs under WSL")
QUICK = Limits(cell=0.5, notebook=30)
CHECK = """
@check("double", id="double-check-1", points=1)
def small(c, double):
    c.call(double, 21).returns(42)
"""


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


@pytest.fixture(scope="module", params=[0, 3], ids=["best tier", "tier 3"])
def run(request, engine):
    def go(*sources, limits=None, **more):
        steps = [Step(source, "@check" in source).to_json() for source in sources]
        order = RunOrder(steps, limits=(limits or Limits()).to_json(), tier=request.param, **more)
        report = engine.run(order)
        go.report = report
        return [StepResult.from_json(result) for result in report.results]

    return go


def statuses(results):
    return [result.status for result in results]


def text(result):
    return "".join(output.get("text", "") for output in result.outputs)


def test_names_live_from_cell_to_cell_and_not_from_notebook_to_notebook(run):
    assert statuses(run("x = 1", "assert x == 1; print(x)")) == ["ok", "ok"]
    assert run("x")[0].error.startswith("NameError")


def test_top_level_await_magics_and_shell_lines_work(run):
    results = run(
        "import asyncio\nawait asyncio.sleep(0)\ny = 2",
        "%time y",
        "%%timeit -n1 -r1\ny",
        "!echo from the shell",
        "display(y)\nget_ipython()\ny",
        "assert __name__ == '__main__' and _ == 2",
    )
    assert statuses(results) == ["ok"] * 6
    assert "from the shell" in text(results[3])


def test_rich_outputs_are_kept_as_a_kernel_would(run):
    results = run(
        "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
        "import pandas\npandas.DataFrame({'pay': [1]})",
        "from IPython.display import HTML, display\ndisplay(HTML('<b>bold</b>'))",
    )
    assert "image/png" in results[0].outputs[-1]["data"]
    assert (
        results[1].outputs[0]["output_type"] == "execute_result"
        and "<table" in results[1].outputs[0]["data"]["text/html"]
    )
    assert results[2].outputs[0]["data"]["text/html"] == "<b>bold</b>"


def test_figures_of_a_warm_kernel_are_drawn_into_the_notebook(run):
    (result,) = run("from matplotlib import pyplot as plt\nplt.plot([1, 2]);", preload=["matplotlib.pyplot"])
    assert "image/png" in result.outputs[-1]["data"]


def test_a_cell_stands_inside_a_running_loop_as_in_lab(run):
    (result,) = run("import asyncio\nasyncio.run(asyncio.sleep(0))")
    assert "running event loop" in result.error


def test_errors_are_results(run):
    results = run("1/0", "def f(:", "input()", "raise SystemExit(3)", "print('still here')")
    assert [result.error.split(":")[0] for result in results[:4]] == [
        "ZeroDivisionError", "SyntaxError", "EOFError", "SystemExit",
    ]  # fmt: skip
    assert text(results[4]) == "still here\n"
    assert "1/0" in "".join(results[0].outputs[-1]["traceback"])


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
def test_a_cell_without_end_is_stopped_and_the_others_go_on(run, endless):
    results = run(
        "x = [1]", "x.append(2)", endless, "assert x == [1, 2]\ndouble = lambda n: 2 * n", CHECK, limits=QUICK
    )
    assert statuses(results) == ["ok", "ok", "timeout", "ok", "ok"]
    assert "0.5 s" in results[2].error and run.report.cause == "timeout"


@pytest.mark.parametrize("killer", ["import os\nos._exit(0)", "import os\nos.kill(os.getpid(), 9)"])
def test_a_cell_that_ends_the_kernel_is_left_out_of_the_replay(run, killer):
    results = run("x = 1", killer, "x += 1", killer, "assert x == 2\ndouble = lambda n: 42", CHECK)
    assert statuses(results) == ["ok", "crashed", "ok", "crashed", "ok", "ok"]
    assert run.report.cause == "crashed" and run.report.lives == 3


def test_a_process_left_behind_does_not_hide_that_the_kernel_ended(run):
    begun = time.monotonic()
    results = run(
        "import os\nif os.fork():\n    os._exit(0)\nimport time\ntime.sleep(60)", "double = lambda n: 42", CHECK
    )
    assert statuses(results) == ["crashed", "ok", "ok"] and time.monotonic() - begun < 10


def test_a_call_that_never_returns_costs_itself_alone(run):
    loop = "def double(n):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass"
    results = run("x = 1", loop, CHECK, "double = lambda n: 42 * x", CHECK, call_seconds=0.5)
    assert statuses(results) == ["ok", "ok", "raised", "ok", "ok"]
    assert "no answer after 0.5 s" in results[2].card["got"]


def test_the_whole_notebook_has_a_budget(run):
    begun = time.monotonic()
    results = run(*["import time\ntime.sleep(0.6)"] * 5, CHECK, limits=Limits(cell=5, notebook=1.5))
    assert time.monotonic() - begun < 6
    assert statuses(results)[-1] == "late" and "ok" in statuses(results)
    assert run.report.cause == "timeout"


def test_output_is_capped_with_a_note(run):
    noisy, next_one = run("print('ж' * 5_000_000)", "print(1)", limits=Limits(output=1000))
    assert noisy.status == "ok" and len(text(noisy)) < 1100 and "4,999,001 more characters were dropped" in text(noisy)
    assert text(next_one) == "1\n"


def test_memory_is_a_budget(run):
    budget = {"memory": 300_000_000}
    results = run("x = bytearray(2_000_000_000)", "double = lambda n: 42", CHECK, budget=budget)
    assert results[0].error.startswith("MemoryError") and statuses(results)[1:] == ["ok", "ok"]
    if sys.platform == "linux":
        # Shared memory is nobody's own, so no limit of a process counts it: the filter refuses it, else the warden sees.
        shared = (
            "import mmap, time\nm = mmap.mmap(-1, 900_000_000)\n"
            + "m.write(b'x' * 20_000_000)\n" * 40
            + "time.sleep(5)"
        )
        results = run(shared, "double = lambda n: 42", CHECK, budget={"memory": 600_000_000})
        assert statuses(results) in (["memory", "ok", "ok"], ["raised", "ok", "ok"])
        assert "PermissionError" in results[0].error or run.report.cause == "memory"


def test_folder_home_and_project_are_private(run):
    from base64 import b64encode

    results = run(
        "import os\nprint(open('jobboard/pay.py').read())\nimport jobboard.pay",
        "print(jobboard.pay.ROUBLES, os.getcwd() != os.environ['HOME'])",
        files={"jobboard/pay.py": b64encode(b"ROUBLES = 7\n").decode()},
    )
    assert text(results[0]) == "ROUBLES = 7\n\n" and text(results[1]) == "7 True\n"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_nothing_is_left_running(run):
    run("import subprocess\np = subprocess.Popen(['setsid', 'sleep', '654.321'])\nprint(p.pid)")
    left = [path for path in Path("/proc").glob("[0-9]*/cmdline") if b"654.321" in _read(path)]
    assert not left


def _read(path):
    try:
        return path.read_bytes()
    except OSError:
        return b""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_process_outlives_a_killed_caller():
    code = (
        "from autograder.grading.engine import *\nfrom autograder.grading.run import Step\n"
        "Engine().run(RunOrder([Step(\"import subprocess\\nsubprocess.run(['sleep', '765.432'])\").to_json()]))"
    )
    caller = subprocess.Popen([sys.executable, "-c", code])
    until = time.monotonic() + 30

    def running():
        return [path for path in Path("/proc").glob("[0-9]*/cmdline") if _read(path).startswith(b"sleep\x00765.432")]

    while not running():
        assert time.monotonic() < until
        time.sleep(0.05)
    caller.kill()
    caller.wait()
    while running() and time.monotonic() < until:
        time.sleep(0.05)
    assert not running()


def test_random_numbers_differ_between_submissions(run):
    draw = "import random\nprint(random.random())"
    assert text(run(draw)[0]) != text(run(draw)[0])


def test_no_seed_and_no_expected_value_is_in_the_kernel(run):
    look = (
        "import os, sys, gc\nfound = [k for k in os.environ if k.startswith('COURSE') or 'TOKEN' in k]\n"
        "found += [m for m in sys.modules if 'judge' in m or 'masters' in m or 'engine' in m]\nprint(found)"
    )
    assert text(run(look)[0]) == "[]\n"


def test_windows_is_told_about_wsl(monkeypatch):
    monkeypatch.setattr("autograder.grading.engine.os.name", "nt")
    with pytest.raises(GradingError, match="WSL"):
        Engine()


def test_a_judge_that_dies_is_our_fault_and_comes_back(engine):
    order = RunOrder([Step("1").to_json()])
    engine.run(order)
    engine._process.send_signal(signal.SIGKILL)
    with pytest.raises(GradingError, match="our fault"):
        engine.run(order)
    assert engine.run(order).results[0]["status"] == "ok"


def test_a_server_that_cannot_be_had_is_our_fault_and_nobodys_zero(monkeypatch):
    monkeypatch.setenv("COURSE_POSTGRES_URL", "postgresql://nobody@127.0.0.1:1/none")
    check = '@check("sql", id="sql-check-1", points=1)\ndef asks(c, sql):\n    c.query(sql, on="jobs", engine="postgresql").rows([(1,)])'
    with Engine() as engine, pytest.raises(GradingError, match="COURSE_POSTGRES_URL"):
        engine.run(RunOrder([Step("sql = 'SELECT 1'").to_json(), Step(check, True).to_json()]))


STEPS_CHECK = """
@check("steps", id="steps-check-1", points=1)
def work(c, steps):
    made = c.repository(steps, start=["git init"], bare="shared")
    c.that(made.history() == ["One"], "one commit on main", got=made.history())
    c.that(made.remote.history("main") == ["One"], "and it is pushed", got=made.remote.history("main"))
"""
ONE = 'echo "x" > a.txt\ngit add a.txt\ngit commit -m "One"\n'


@pytest.mark.parametrize("steps", [f"{ONE}git push shared main", ONE, "git add\nls", "git status\ngit commit", "..."])
def test_git_steps_get_the_same_card_as_in_the_notebook(run, steps):
    names = {"check": check, "steps": steps}
    beside = None
    try:
        exec(STEPS_CHECK, names)
    except CheckFailed as failure:
        beside = failure.card.to_json()
    judged = run(f"steps = {steps!r}", STEPS_CHECK)[1]
    assert judged.card == beside
    assert (judged.status == "ok") is (beside is None) is (steps == f"{ONE}git push shared main")


def test_git_steps_run_where_nothing_of_the_learners_has_run(run):
    forged = """
from autograder.checks import git_steps, kernel_side
kernel_side.run_steps = git_steps.run_steps = lambda *a: 1 / 0
import os
os.environ["PATH"] = ""
steps = 'git status'
"""
    said = run(forged, STEPS_CHECK)[1]
    assert said.status == "raised" and "one commit on main" in said.card["where"]


def test_the_surroundings_are_those_of_jupyters_kernel(run):
    """What ipykernel sets decides, for one, whether a program colours its output: both kernels must agree."""
    from ipykernel.zmqshell import ZMQInteractiveShell

    before = dict(os.environ)
    try:
        ZMQInteractiveShell.init_environment(None)
        wanted = {name: value for name, value in os.environ.items() if before.get(name) != value}
    finally:
        os.environ.clear()
        os.environ.update(before)
    assert wanted
    source = f"import os\nassert {{n: os.environ.get(n) for n in {sorted(wanted)}}} == {wanted}, dict(os.environ)"
    (result,) = run(source)
    assert result.status == "ok", result.error


def test_a_kernel_for_one_question_does_not_show_again_what_was_shown(run):
    """Tests of a learner's meet each version in a fresh kernel, which runs the cells before once more, unseen."""
    asks = """
@check("seen", id="seen-check-1", points=1)
def alone(c, seen):
    c.tests(seen, wrong={"two": "n = 2"}, right={"one": "n = 1"}, at_least=1)
"""
    shown = "import os\nfirst = 'COURSE_REPLAY' not in os.environ\nprint(first)"
    seen = "def seen():\n    assert n == 1 and not first and 'COURSE_REPLAY' not in os.environ"
    results = run(shown, seen, asks)
    assert text(results[0]) == "True\n" and statuses(results) == ["ok", "ok", "ok"]
