"""Runs the catalogue: one class of attackers and honest learners, graded by the command that grades; then looks."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.layout import Course
from autograder.redteam import left, look
from autograder.redteam.cases import Case, catalogue, choose, not_applicable
from autograder.redteam.findings import Finding, Report, as_lists
from autograder.redteam.look import Entry
from autograder.redteam.target import ROOMS, During, Target, brought, make_target
from autograder.redteam.world import World

Progress = Callable[[int, int, str], None]
LIMITS: dict[str, Any] = {"cell": 3.0, "notebook": 12.0, "call": 1.5}
WORKERS = 2
DURING_SECONDS = 20.0
MOST_ROUNDS = 12
UNPROTECTED = 3
GUILTY = 3  # so many cases are still "these, together"


@dataclass
class Seen:
    """What one class showed."""

    found: list[Finding] = field(default_factory=list)
    outcomes: list[dict[str, Any]] = field(default_factory=list)
    tier: int = 0


def redteam(
    course: Course,
    *,
    only: list[str] | None = None,
    given: Path | None = None,
    tier: int = 0,
    progress: Progress | None = None,
) -> Report:
    """Grade the catalogue, or the cases that ``only`` names, or the one in ``given``, and report what went wrong.

    ``tier`` 0 is the best sandbox of this machine, 1 to 3 at most this one. Nothing leaves a temporary folder and
    loopback. Raises UsageError for names and files that nothing can be made of.
    """
    begun = time.monotonic()
    cases = [brought(given)] if given else choose(only, catalogue()) if only else catalogue()
    cases, left_out = _safe(cases, tier)
    report = progress or (lambda done, total, text: None)
    seen = one_class(course, cases, tier, report)
    nobodys = [one for one in seen.found if not one.case]
    if nobodys and len(cases) > 1:
        report(0, 0, "looking for whose it was")
        until = begun + 3 * (time.monotonic() - begun) + 60
        guilty = _whose(course, cases, tier, {one.harm for one in nobodys}, until)
        seen.found = [replace(one, case=guilty) if not one.case else one for one in seen.found]
    elif len(cases) == 1:
        seen.found = [replace(one, case=cases[0].name) for one in seen.found]
    return Report(
        cases=len(cases),
        tier=seen.tier,
        seconds=round(time.monotonic() - begun, 1),
        outcomes=seen.outcomes,
        not_applicable=left_out if given or only else {**not_applicable(), **left_out},
        **as_lists(seen.found),
    )


def one_class(course: Course, cases: list[Case], tier: int, report: Progress) -> Seen:
    """Build the target, hand everything in, grade, look. Findings that no submission gives away have no case."""
    with _folder() as folder, World(folder, ports=_ports(cases)) as world, left.Processes(world.token) as processes:
        target = make_target(world, course)
        entries, during = _hand_in(target, cases)
        watched = [world.host, target.course.source, target.course.notebooks, target.course.masters]
        before, shared, segments = look.marks(watched), left.shared_entries(), left.segments()
        submitted = _submissions(target, entries)
        seen = Seen()
        with _running(during):
            for module in sorted({case.module for case in cases}, reverse=True):
                _grade(target, module, tier, len(entries), report)
        seen.found += [Finding("orphans", "", said) for said in processes.left()]
        names = set().union(*(left.names_in(case.body) for case in cases if case.kind == "brought"), set())
        outside = left.files_outside(world.token, names, shared)
        seen.found += [Finding("orphans", "", f"the file {path}") for path in outside]
        seen.found += [Finding("orphans", "", said) for said in sorted(left.segments() - segments)]
        seen.found += [Finding("orphans", "", f"the temporary file {path}") for path in _temporary(world)]
        seen.found += [Finding("leaked", "", said) for said in dict.fromkeys(world.heard)]
        seen.found += _changed(before, look.marks(watched), folder)
        seen.found += _changed(submitted, _submissions(target, entries), folder)
        for module in sorted({case.module for case in cases}):
            _look(target, [entry for entry in entries if entry.case.module == module], module, seen)
        for path in outside:
            with contextlib.suppress(OSError):
                if world.token in path:
                    Path(path).unlink()
        return seen


def _hand_in(target: Target, cases: list[Case]) -> tuple[list[Entry], list[During]]:
    """Every case and an honest learner after it; what runs while they are graded comes first in the class."""
    entries, during = [], []
    for number, case in enumerate(sorted(cases, key=lambda case: "during" not in case.functions), 1):
        entries.append(Entry(case, f"{number:03d}_{case.name}"))
        work = target.hand_in(case, entries[-1].learner)
        during += [work] if work else []
        learner = f"{number:03d}_zbob"
        entries.append(Entry(case, learner, bob=True, word=target.honest(learner, case.module)))
    return entries, during


def _grade(target: Target, module: str, tier: int, count: int, report: Progress) -> None:
    """Grade one module in a process of its own: an attack may end it, and its temporary files are told apart."""
    room, _ = ROOMS[module]
    order = {
        "root": str(target.course.root), "module": room, "workers": WORKERS, "limits": LIMITS, "tier": tier,
    }  # fmt: skip
    said = target.world.folder / f"said_{module}.txt"
    with said.open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "autograder.redteam.driver", json.dumps(order)],
            env=target.world.environment(),
            cwd=target.course.root,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        until = time.monotonic() + 60 + count * LIMITS["notebook"]
        try:
            while process.poll() is None and time.monotonic() < until:
                report(look.committed(target.course.classroom / ".grading" / room), count, room)
                time.sleep(1.0 if count > 8 else 0.1)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


def _look(target: Target, entries: list[Entry], module: str, seen: Seen) -> None:
    room, _ = ROOMS[module]
    classroom = target.course.classroom
    results = look.results_of(classroom / ".grading" / room)
    rows = look.rows_of(classroom / "gradebook.db", room)
    for entry in entries:
        result = results.get(entry.learner)
        seen.tier = max(seen.tier, int((result or {}).get("tier", 0)))
        if not entry.bob:
            state, points = (result["state"], look.points_of(result)) if result else ("", 0.0)
            seen.outcomes.append({**_short(entry.case), "state": state, "points": points})
    if not results:
        said = (target.world.folder / f"said_{module}.txt").read_text("utf-8", "replace")[-2000:]
        seen.found.append(Finding("ungraded", "", f"nobody was graded: {said.strip()}"))
        return
    seen.found += look.judged(entries, results, rows)
    seen.found += look.spoken(entries, results, classroom)
    seen.found += look.poisoned(classroom / "gradebook.db", target.course.source, room)


def _short(case: Case) -> dict[str, Any]:
    kept = asdict(case)
    return {"case": case.name, "kind": kept["kind"], "tries": kept["tries"]}


def _safe(cases: list[Case], tier: int) -> tuple[list[Case], dict[str, str]]:
    """The cases that may run here, and why the others may not. Raises UsageError where nothing is kept back."""
    from autograder.grading import sandbox
    from autograder.grading.sandbox import landlock

    tier = max(tier, sandbox.best_tier())
    if tier == UNPROTECTED:
        raise UsageError(
            "Tier 3 keeps nothing back: the catalogue would end your processes and delete your files. "
            "Run it where `course doctor` shows tier 1 or 2."
        )
    if tier == 1 or "signals and abstract sockets" not in landlock.missing():
        return cases, {}
    why = "this kernel's Landlock lets signals out: the case would end processes of this machine"
    unsafe = {case.name: why for case in cases if re.search(r"\bkill(pg)?\b", case.body)}
    if len(unsafe) == len(cases):
        raise UsageError(f"No case is left: {why}.")
    return [case for case in cases if case.name not in unsafe], unsafe


def _whose(course: Course, cases: list[Case], tier: int, harms: set[str], until: float) -> str:
    """The case that brings about findings of these kinds, by halving the class; "" when it does not happen again.

    Gives up at ``until``, a ``time.monotonic()`` moment.
    """

    def again(some: list[Case]) -> bool:
        found = one_class(course, some, tier, lambda done, total, text: None).found
        return any(one.harm in harms and not one.case for one in found)

    rounds = 0
    while len(cases) > 1 and rounds < MOST_ROUNDS and time.monotonic() < until:
        rounds += 1
        half = cases[: len(cases) // 2]
        if again(half):
            cases = half
        elif again(cases[len(half) :]):
            cases = cases[len(half) :]
        else:
            break
    return ", ".join(case.name for case in cases) if len(cases) <= GUILTY else ""


def _changed(before: dict[str, str], after: dict[str, str], folder: Path) -> Iterator[Finding]:
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            what = "gone" if path not in after else "new" if path not in before else "changed"
            shown = path.removeprefix(f"{folder}/").encode("utf-8", "replace").decode()
            yield Finding("harmed", "", f"{shown} is {what}")


def _submissions(target: Target, entries: list[Entry]) -> dict[str, str]:
    """What everybody handed in, but those whose files change while they are graded."""
    room = target.course.classroom / "submitted"
    still = [room / entry.learner for entry in entries if entry.bob or "during" not in entry.case.functions]
    return look.marks(still)


def _temporary(world: World) -> list[str]:
    return sorted(path.name for path in world.temp.iterdir())


def _ports(cases: list[Case]) -> tuple[int, ...]:
    """Ports that a brought case names: there it would be heard."""
    text = " ".join(case.body for case in cases if case.kind == "brought")
    found = {int(number) for number in re.findall(r"\b\d{4,5}\b", text)}
    return tuple(sorted(number for number in found if 1024 < number < 65536))[:20]


@contextlib.contextmanager
def _running(during: list[During]) -> Iterator[None]:
    stop = threading.Event()

    def run(work: During) -> None:
        with contextlib.suppress(Exception):  # a case's own thread may run into what it swaps
            work(stop)

    threads = [threading.Thread(target=run, args=(work,), daemon=True) for work in during]
    timer = threading.Timer(DURING_SECONDS, stop.set)
    for thread in [*threads, timer]:
        thread.start()
    try:
        yield
    finally:
        timer.cancel()
        stop.set()
        for thread in threads:
            thread.join(5)


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="redteam-")).resolve()
    try:
        yield folder
    finally:
        # Files and folders without any right are among what was handed in.
        subprocess.run(["chmod", "-R", "u+rwX", str(folder)], check=False, capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)
