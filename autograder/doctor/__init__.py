"""``course doctor``: proves on this machine what the sandbox promises, by trying to break it.

Every attack of ``trials`` runs in a real sandboxed kernel, on every tier that the machine has; ``outside`` is what it
must not reach, ``machine`` what else grading needs and how to gain a better tier.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.doctor.cell import setup_cell, trial_cell
from autograder.doctor.machine import Fact, facts, landlock_version, tiers_here
from autograder.doctor.outside import Outside
from autograder.doctor.trials import TRIALS, Trial
from autograder.errors import GradingError
from autograder.grading.engine import Engine, RunOrder
from autograder.grading.run import Limits, RunReport, Step
from autograder.grading.sandbox import Budget
from autograder.records import Record

__all__ = ["Finding", "best", "broken", "examine", "render"]

LOUD = (
    "TIER 3 ONLY: a learner's code can read and change whatever this account can, and reach the network. "
    "Grade only work of people whom you would let sit at this machine."
)


@dataclass(frozen=True)
class Finding(Record):
    """One thing that was tried. ``tier`` 0 is the machine itself. ``ok`` None: not promised on this tier, or only good
    to know. ``evidence`` is what was seen, ``how`` what to do."""

    name: str
    protects: str
    tier: int
    ok: bool | None
    evidence: str
    how: str = ""


def examine(
    secret_folders: Iterable[Path] = (), progress: Callable[[int, int, str], None] | None = None
) -> list[Finding]:
    """Everything about this machine, in some 20 s; ``secret_folders`` are the class's own. Raises nothing of the
    sandbox's: what fails is a finding."""
    tiers = tiers_here()
    found = [_of_fact(fact) for fact in facts(tiers)]
    try:
        with Outside([path for path in secret_folders if path.is_dir()]) as outside, Engine() as engine:
            chosen = [tier for tier in sorted(tiers) if not tiers[tier]]
            for number, tier in enumerate(chosen):
                for count, trial in enumerate(TRIALS):
                    if progress:
                        progress(number * len(TRIALS) + count, len(chosen) * len(TRIALS), f"tier {tier}: {trial.name}")
                    found.append(_tried(engine, outside, trial, tier))
    except GradingError as error:
        found.append(Finding("start the judge", "everything", 0, False, str(error), "See the findings above."))
    return found


def best(findings: Iterable[Finding]) -> int:
    """The best tier that was tried."""
    return min((finding.tier for finding in findings if finding.tier), default=3)


def broken(findings: list[Finding]) -> list[Finding]:
    """What the best tier of this machine promises and does not hold, and what grading needs and does not have."""
    tier = best(findings)
    return [finding for finding in findings if finding.ok is False and finding.tier in {0, tier}]


def render(findings: list[Finding]) -> str:
    """A table for a person: the machine, then tier by tier what holds and what does not."""
    lines = []
    for tier in sorted({finding.tier for finding in findings}):
        own = [finding for finding in findings if finding.tier == tier]
        lines += [_headline(tier, own), ""]
        width = max(len(finding.name) for finding in own)
        lines += [line for finding in own for line in _lines(finding, width)]
        lines.append("")
    failed, tier = broken(findings), best(findings)
    if failed:
        lines.append(f"BROKEN: {len(failed)} of what this machine must hold: {', '.join(one.name for one in failed)}.")
    else:
        lines.append(f"This machine grades on tier {tier}: everything that it promises held.")
    if tier == 3:
        lines.append(LOUD)
    return "\n".join(lines)


def _tried(engine: Engine, outside: Outside, trial: Trial, tier: int) -> Finding:
    outside.harmed()
    order = RunOrder(
        [Step(setup_cell(outside.world())).to_json(), Step(trial_cell(trial.attack)).to_json()],
        module="doctor",
        tier=_runs_on(tier),
        budget={**Budget().to_json(), **trial.budget},
        limits=Limits(cell=trial.cell, notebook=20.0).to_json(),
    )
    try:
        refused, evidence = _outcome(trial, engine.run(order))
    except GradingError as error:
        refused, evidence = None, str(error)
    harm = outside.harmed()
    if outside.left_behind():
        harm = "a process outlived the notebook"
    if harm:
        refused, evidence = False, harm
    promised = tier in trial.tiers and not (tier == 2 and landlock_version() < trial.since)
    if refused is None:
        refused = False
        evidence = f"could not be tried: {evidence}"
    how = "" if refused or not promised else "Report this with the output of `course doctor --json`; do not grade here."
    return Finding(
        trial.name, trial.protects, tier, refused if promised else (True if refused else None), evidence, how
    )


def _runs_on(tier: int) -> int:
    return tier  # a test weakens the sandbox here


def _outcome(trial: Trial, report: RunReport) -> tuple[bool | None, str]:
    """Whether the attack was refused (None: it did not run), and what was seen."""
    setup, result = report.results
    if setup["status"] != "ok":
        return None, str(setup["error"])
    if report.cause in trial.ends:
        return True, f"ended by the grader: {report.cause}"
    text = "".join(str(output.get("text", "")) for output in result["outputs"])
    said = next((json.loads(line) for line in text.splitlines() if line.startswith('{"')), None)
    if said is None:
        ended = report.cause or str(result["error"]) or "no answer"
        return (None if trial.tiers == [1, 2, 3] else False), f"the kernel ended: {ended}"
    if "won" in said:
        return not said["won"], said["won"] or "nothing arrived outside"
    return True, str(said["refused"]).removeprefix("PermissionError: ")


def _of_fact(fact: Fact) -> Finding:
    return Finding(fact.name, fact.protects, 0, fact.ok, fact.evidence, fact.how)


def _headline(tier: int, findings: list[Finding]) -> str:
    if not tier:
        return "This machine"
    held = sum(finding.ok is True for finding in findings)
    failed = sum(finding.ok is False for finding in findings)
    unkept = sum(finding.ok is None for finding in findings)
    text = f"Tier {tier}: {held} held"
    text += f", {failed} BROKEN" if failed else ""
    return text + (f", {unkept} not protected on this tier" if unkept else "")


def _lines(finding: Finding, width: int) -> list[str]:
    marks = {True: "ok    ", False: "BROKEN", None: "-     "}
    if not finding.tier:
        marks = {True: "ok    ", False: "FAILS ", None: "note  "}
    unkept = "not protected on this tier: " if finding.tier and finding.ok is None else ""
    evidence = "".join(sign if sign.isprintable() else " " for sign in f"{unkept}{finding.evidence}")
    line = f"  {marks[finding.ok]} {finding.name:<{width}}  {evidence[:140]}"
    return [line, *([f"         -> {finding.how}"] if finding.how else [])]
