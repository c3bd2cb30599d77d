"""course verify: the verdicts of attempts and mutants, what is said about them, and what is stored."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.authoring.again import again
from autograder.authoring.kept import read_record, write_record
from autograder.authoring.verify import TaskReport, VerifyReport, render, verify, verify_lesson
from autograder.layout import Lesson

from .conftest import LESSON, ROOT, make_course

pytestmark = pytest.mark.skipif(os.name != "posix", reason="verify forks: on Windows it runs under WSL")
SHARED = ROOT.parent / "shared" / "example-attempts"
SMALL = Lesson("01_first", "01_small")
MASTER = """# %% [markdown] lesson="small" minutes=5 needs=""
# # Small

# %%
base = 10

# %% [markdown] task="double"
# ## Double it

# %% answer="double"
def double(n):
    ### BEGIN SOLUTION
    while n < 0:
        return n + n
    return n * 2
    ### END SOLUTION
# %% check="double" points=1
@check("double")
def small(c, double):
    c.call(double, 3).returns(6, mistakes=[(None, "PY1: hand it back")])
    c.call(double, -3).returns(-6)
    c.call(double, 0).returns(0)
"""
RIGHT = "# right: adds\ndef double(n):\n    return n + n\n"
PRINTS = '# wrong PY1: prints; card: "hand it back"\ndef double(n):\n    print(n * 2)\n'
SQUARE = '# wrong: squares; card: "6"\ndef double(n):\n    return n ** 2\n'
CUBE = SQUARE.replace("squares", "cubes").replace("2", "3")
EXITS = '# wrong: ends the process; card: "nothing can say it"\nimport os\nos._exit(0)\n'


@pytest.fixture
def small(tmp_path):
    return make_course(tmp_path, text=MASTER, lesson=SMALL)


def attempts(course, **files):
    folder = course.attempts / SMALL.module / SMALL.name / "double"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text)
    return folder


def one(course):
    (report,) = verify_lesson(course, SMALL)
    return report


def test_good_attempts_give_an_empty_list(small):
    attempts(small, right_a=RIGHT, right_b=RIGHT, wrong_a=PRINTS, wrong_b=SQUARE, wrong_c=SQUARE)
    report = one(small)
    assert report.attempts == 5
    assert (
        not report.accepted_wrong + report.rejected_right + report.wrong_card + report.missing_attempts + report.faults
    )
    assert report.mutants > 5 and report.killed + len(report.survivors) == report.mutants


def test_each_wrong_verdict_is_named(small):
    attempts(
        small,
        right_refused="# right: is not\ndef double(n):\n    return 6\n",
        wrong_accepted=RIGHT.replace("# right: adds", '# wrong: adds; card: "x"'),
        wrong_words=PRINTS.replace("hand it back", "other words"),
        wrong_wordless="# wrong: says nothing\ndouble = 1\n",
        wrong_exits=EXITS,
    )
    report = one(small)
    assert len(report.rejected_right) == 1 and "right_refused.py earns 0 of 1" in report.rejected_right[0]
    assert len(report.accepted_wrong) == 1 and "wrong_accepted.py" in report.accepted_wrong[0]
    assert any(
        "wrong_words.py: no card says 'other words'" in line and "hand it back" in line for line in report.wrong_card
    )
    assert any("wrong_exits.py" in line for line in report.wrong_card)
    assert any("wrong_wordless.py" in line for line in report.faults)
    assert any("1 right and 4 wrong" in line for line in report.missing_attempts)
    assert not report.ok


def test_a_wrong_reference_and_a_paid_stub_are_named(tmp_path):
    text = MASTER.replace("return n * 2", "return n * 3").replace("c.call(double, 3)", "c.call(double, 3)")
    course = make_course(tmp_path, text=text, lesson=SMALL)
    assert "earns 0 of 1" in one(course).reference_failures[0]
    free = MASTER.replace("def small(c, double):", "def small(c):")
    free = free[: free.index("    c.call(double, 3)")] + '    c.that(True, "always")\n'
    paid = make_course(tmp_path / "paid", text=free, lesson=SMALL)
    assert one(paid).stub_passes


def test_a_survivor_is_named_until_it_is_reviewed(tmp_path):
    text = MASTER.replace("    c.call(double, 0).returns(0)\n", "").replace("    c.call(double, -3).returns(-6)\n", "")
    course = make_course(tmp_path, text=text, lesson=SMALL)
    folder = attempts(course, right_a=RIGHT)
    before = one(course)
    assert "while n <= 0:" in before.survivors
    (folder / "equivalent.toml").write_text(
        '[[mutant]]\ncode = "while n <= 0:"\nreason = "0 doubled is 0"\n[[mutant]]\ncode = "no such"\nreason = "gone"\n'
    )
    after = one(course)
    assert after.equivalent == 1 and "while n <= 0:" not in after.survivors
    assert any("'no such', which is no mutant" in line for line in after.faults)


def test_an_answer_without_end_is_killed_soon(tmp_path):
    text = MASTER.replace("    while n < 0:\n        return n + n\n", "    while n < 0:\n        break\n")
    course = make_course(tmp_path, text=text, lesson=SMALL)
    begun = time.monotonic()
    report = one(course)  # `break` -> `continue` never ends on a negative number
    assert time.monotonic() - begun < 30
    assert "continue" not in report.survivors and report.killed


def test_answers_do_not_see_each_others_files(tmp_path):
    keeps = "import pathlib\nmark = pathlib.Path('mark')\nseen = mark.exists()\nmark.write_text('x')\n"
    course = make_course(tmp_path, text=MASTER, lesson=SMALL)
    attempts(course, right_a=keeps + RIGHT + "assert not seen\n", right_b=keeps + RIGHT + "if seen: double = None\n")
    assert one(course).rejected_right == []


def test_cells_are_read_the_way_ipython_reads_them(small):
    # IPython takes the prompts off an example in a text whose quotes do not open the line: Lab does it, so must we.
    prompts = "text = '''\n>>> double(1)\n'''\nif '>>>' in text: double = None\n"
    attempts(small, right_await="import asyncio\nawait asyncio.sleep(0)\n" + RIGHT, right_prompts=RIGHT + prompts)
    assert one(small).rejected_right == []


def test_results_are_stored_until_something_changes(small):
    attempts(small, right_a=RIGHT)
    first = verify(small)
    stored = next((small.build / "verify").glob("*/*.json"))
    changed = json.loads(stored.read_text())
    changed["attempts"] = 77
    stored.write_text(json.dumps(changed))
    assert verify(small).to_json()["attempts"] == 77
    assert verify(small, use_cache=False).to_json()["attempts"] == first.to_json()["attempts"] == 1
    attempts(small, right_b=RIGHT)
    assert verify(small).to_json()["attempts"] == 2


def test_a_clone_takes_clean_tasks_from_the_record_and_runs_what_changed(tmp_path):
    small = make_course(tmp_path, text=MASTER.replace("    while n < 0:\n        return n + n\n", ""), lesson=SMALL)
    attempts(small, right_a=RIGHT, right_b=RIGHT, wrong_a=PRINTS, wrong_b=SQUARE, wrong_c=CUBE)
    first = verify(small)
    assert first.ok and write_record(small) == []
    shutil.rmtree(small.build / "verify")  # as a clone has it
    again = verify(small)
    assert again.to_json()["attempts"] == 5 and not (small.build / "verify").exists()
    attempts(small, wrong_d=RIGHT)
    assert verify(small).to_json()["accepted_wrong"]
    assert write_record(small) == [f"{SMALL.path}/double"]
    assert read_record(small) == {}


SECOND = """
# %% [markdown] task="triple"
# ## Three times

# %% answer="triple"
def triple(n):
    ### BEGIN SOLUTION
    return n + n + n
    ### END SOLUTION
# %% check="triple" points=1
@check("triple")
def thrice(c, triple):
    c.call(triple, 3).returns(9)
"""


def test_a_change_in_one_task_leaves_the_others_findings(tmp_path):
    course = make_course(tmp_path, text=MASTER + SECOND, lesson=SMALL)
    attempts(course, right_a=RIGHT)
    verify(course)

    def stored():
        return {path.name.partition("-")[0]: path for path in (course.build / "verify").glob("*/*.json")}

    first = stored()
    master = course.master(SMALL)
    changed = (MASTER + SECOND).replace("returns(9)", "returns(9, mistakes=[(6, 'twice')])")
    master.write_text(changed.replace("# ## Three times", "# ## Times three"), encoding="utf-8")
    verify(course)
    assert stored()["double"] == first["double"]
    assert stored()["triple"] != first["triple"]
    master.write_text(
        changed.replace("return n * 2", "return 2 * n"), encoding="utf-8"
    )  # an answer that later cells see
    verify(course)
    assert stored()["double"] != first["double"]
    assert len(list((course.build / "verify").glob("*/*"))) == 2


def test_the_report_as_json_and_as_text(small):
    seen = []
    attempts(small, right_a=RIGHT, wrong_a=RIGHT)
    report = verify(small, progress=lambda done, total, text: seen.append((done, total, text)))
    data = report.to_json()
    assert {"ok", "tasks", "attempts", "accepted_wrong", "rejected_right", "wrong_card", "reference_failures",
            "stub_passes", "missing_attempts", "mutants", "seconds"} <= data.keys()  # fmt: skip
    assert (
        data["tasks"] == 1
        and data["ok"] is False
        and set(data["mutants"]) == {"total", "killed", "equivalent", "survivors"}
    )
    assert seen == [(1, 1, SMALL.path)]
    text = render(report)
    assert "wrong_a.py earns full points" in text and "→ write a check that refuses it" in text and "NOT clean" in text


def test_the_bar():
    good = TaskReport("t", mutants=100, killed=98)
    assert VerifyReport({"l": [good]}).ok
    assert not VerifyReport({"l": [TaskReport("t", mutants=100, killed=97)]}).ok
    weak = TaskReport("t", mutants=10, killed=9)
    assert not VerifyReport({"l": [weak, TaskReport("u", mutants=1000, killed=1000)]}).ok


def test_again_tells_a_verdict_that_depends_on_the_seed(small):
    attempts(small, right_a=RIGHT, wrong_a=PRINTS)
    assert again(small, [SMALL], 2, 4).changed == []
    attempts(small, wrong_b="def double(n):\n    return 0 if n == 4 else n * 2\n")
    master = small.master(SMALL)
    draws = "    n = 3 + c.seed % 2\n    c.call(double, n).returns(2 * n)\n    c.call(double, 0)"
    master.write_text(master.read_text("utf-8").replace("    c.call(double, 0)", draws), encoding="utf-8")
    found = again(small, [SMALL], 2, 4)
    assert len(found.changed) == 2 and all("wrong_b.py" in line and "seed" in line for line in found.changed), found


@pytest.mark.slow
@pytest.mark.parametrize("hash_seed, days", [("1", 0), ("4242", 400)])
def test_every_lesson_keeps_its_verdicts_under_other_seeds_and_clocks(hash_seed, days):
    """COURSE_RUNS and COURSE_SEEDS say how often: 20 and 50 for a changed notebook."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    if days:
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
        if library is None:
            pytest.skip("another clock needs Debian's package faketime")
        environment |= {"LD_PRELOAD": str(library), "FAKETIME": f"+{days}d"}
    often = [f"--{word}={os.environ.get(f'COURSE_{word.upper()}', few)}" for word, few in (("runs", 2), ("seeds", 5))]
    command = [sys.executable, "-m", "autograder.cli", "reverify", "--json", *often]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["changed"] == [], done.stderr[-2000:]


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/example-attempts is not beside this clone")
def test_the_example_attempts_get_the_verdicts_they_name(tmp_path):
    course = make_course(tmp_path)
    shutil.copytree(SHARED, course.attempts / LESSON.module / LESSON.name / "silent_employers")
    reports = {report.task: report for report in verify_lesson(course, LESSON)}
    report = reports["silent_employers"]
    assert report.attempts == 5
    assert not report.accepted_wrong + report.rejected_right + report.wrong_card + report.missing_attempts
    assert report.survivors == []
    for other in reports.values():
        assert not other.reference_failures + other.stub_passes + other.broken_checks
