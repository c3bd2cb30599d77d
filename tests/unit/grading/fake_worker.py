"""Jobs that worker processes run in the tests of the fan-out: each behaves as the learner's name says."""

import json
import os
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
    if wanted.get("after") and runs <= wanted.get("times", 1):
        os._exit(3)
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
        data = json.dumps(result(job, learner="somebody"))
    if how == "ours":
        data = json.dumps(result(job, state="ours", lessons=[], notes=["PostgreSQL did not start"]))
    part = Path(job["out"] + f".{os.getpid()}")
    part.parent.mkdir(exist_ok=True, parents=True)
    part.write_text(data)
    part.replace(job["out"])
