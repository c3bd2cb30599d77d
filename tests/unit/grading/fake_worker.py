"""Jobs that worker processes run in the tests of the fan-out: each behaves as the learner's name says."""

import json
import os
import shutil
import signal
import time
from pathlib import Path

from autograder.errors import GradingError


def grade(job):
    """Write a result and one line to ``runs``; ``limits`` carries the behaviour."""
    wanted = job["limits"]
    folder = Path(job["out"]).parents[1]
    with (folder / "runs").open("a") as file:
        file.write(f"{job['learner']}\n")
    runs = (folder / "runs").read_text().split().count(job["learner"])
    time.sleep(wanted.get("sleep", 0.002))
    if runs <= wanted.get("times", 0):
        act(wanted["how"], job)
    write(job)
    if wanted.get("gone"):
        shutil.rmtree(job["folder"])
    return {"learner": "never believed", "state": "crashed"}


def act(how, job):
    if how == "exit":
        os._exit(3)
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    if how == "hang":
        time.sleep(60)
    if how == "raise":
        raise GradingError("the engine did not start")
    if how == "odd":
        raise Unpicklable(lambda: 0)
    if how == "silent":
        return
    if how in {"torn", "foreign", "ours"}:
        write(job, how)


class Unpicklable(Exception):
    pass


def result(job, state="graded", **changes):
    check = {"task": "t", "grade_id": "t-check-1", "points": 1.0, "max_points": 2.0, "hidden": False, "card": None}
    names = list(job["sources"]) or ["01_one"]
    lessons = [
        {"module": job["module"], "lesson": name, "checks": [check], "essays": ["e"], "state": state} for name in names
    ]
    data = {name: job[name] for name in ("learner", "module", "submission", "master", "received")}
    return {**data, "state": state, "tier": 1, "lessons": lessons, "cpu": 0.05, "seconds": 0.1, **changes}


def write(job, how=""):
    data = json.dumps(result(job))
    if how == "torn":
        data = data[:40]
    if how == "foreign":
        data = json.dumps(result(job, submission="another"))
    if how == "ours":
        data = json.dumps(result(job, state="ours", lessons=[], notes=["PostgreSQL did not start"]))
    part = Path(job["out"] + f".{os.getpid()}")
    part.parent.mkdir(exist_ok=True, parents=True)
    part.write_text(data)
    part.replace(job["out"])


def grade_real(job):
    """All points of the module's real checks, as a worker would give them; ``act.json`` in jobboard/ says how."""
    folder = Path(job["folder"])
    wish = folder / "jobboard" / "act.json"
    wanted = json.loads(wish.read_text()) if wish.is_file() else {}
    with (Path(job["out"]).parents[1] / "runs").open("a") as file:
        file.write(f"{job['learner']}\n")
    time.sleep(wanted.get("sleep", 0.002))
    if wanted.get("how"):
        act(wanted["how"], job)
    lessons, notebooks = [], {}
    for name, path in job["sources"].items():
        source, mine = json.loads(Path(path).read_text()), folder / f"{name}.ipynb"
        checks, essays = [], []
        for cell in source["cells"]:
            mark = cell["metadata"]["nbgrader"]
            if mark["grade"]:
                name_of = mark["grade_id"]
                if mark["solution"]:
                    essays.append(name_of)
                    continue
                full = float(mark["points"])
                task = name_of.rpartition("-check-")[0]
                checks.append({"task": task, "grade_id": name_of, "points": full if mine.is_file() else 0.0, "max_points": full, "hidden": False, "card": None})  # fmt: skip
        lessons.append(
            {"module": job["module"], "lesson": name, "checks": checks, "essays": essays, "release": "earlier"}
        )
        if mine.is_file():
            notebooks[name] = source
    whole = result(job, lessons=lessons, notebooks=notebooks)
    part = Path(job["out"] + f".{os.getpid()}")
    part.parent.mkdir(exist_ok=True, parents=True)
    part.write_text(json.dumps(whole))
    part.replace(job["out"])
    return {}
