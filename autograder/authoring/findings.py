"""What ``course verify`` found, task by task: counts, faults, the bar of quality, and the report a person reads."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

KILLED_OVERALL, KILLED_PER_TASK = 0.98, 0.95
# Every kind of finding, and what to do about it.
TO_DO = {
    "accepted_wrong": "write a check that refuses it, or move it to right_ if it is right",
    "rejected_right": "loosen the check that refuses it, or move it to wrong_ if it is wrong",
    "wrong_card": "add the mistake to the check, or quote the words that its card does show",
    "reference_failures": "mend the reference answer or the check",
    "stub_passes": "the untouched notebook must earn nothing: let the check call the answer",
    "missing_attempts": "collect answers from a newcomer's trial of the notebook",
    "broken_checks": "the check raised by itself: a learner would get no card",
    "faults": "see the line",
}
SURVIVOR_ADVICE = (
    "examine what tells it from the reference; if nothing can, put it into equivalent.toml with the reason"
)


@dataclass
class TaskReport:
    """One task: counts, and one line for each fault found."""

    task: str
    attempts: int = 0
    accepted_wrong: list[str] = field(default_factory=list)
    rejected_right: list[str] = field(default_factory=list)
    wrong_card: list[str] = field(default_factory=list)
    reference_failures: list[str] = field(default_factory=list)
    stub_passes: list[str] = field(default_factory=list)
    missing_attempts: list[str] = field(default_factory=list)
    broken_checks: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    mutants: int = 0
    mutants_possible: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: list[str] = field(default_factory=list)

    @property
    def weak(self) -> bool:
        """Too few of its mutants were noticed."""
        possible = self.mutants - self.equivalent
        return bool(possible) and self.killed / possible < KILLED_PER_TASK

    @property
    def ok(self) -> bool:
        """Nothing of this task is to be mended."""
        return not self.weak and not any(getattr(self, kind) for kind in TO_DO)


@dataclass
class VerifyReport:
    """All tasks of the lessons verified; ``ok`` is the bar of quality.md."""

    lessons: dict[str, list[TaskReport]]
    seconds: float = 0.0

    @property
    def tasks(self) -> list[TaskReport]:
        """Every task's report, in course order."""
        return [task for tasks in self.lessons.values() for task in tasks]

    @property
    def killed_share(self) -> float:
        """Mutants killed of those that are not reviewed equivalents; 1 when there are none."""
        possible = sum(task.mutants - task.equivalent for task in self.tasks)
        return sum(task.killed for task in self.tasks) / possible if possible else 1.0

    @property
    def ok(self) -> bool:
        """No accepted wrong, no rejected right, every demanded word shown, enough mutants killed, nothing missing."""
        return self.killed_share >= KILLED_OVERALL and all(task.ok for task in self.tasks)

    def to_json(self) -> dict[str, Any]:
        """One object: counts and lists over all lessons, details per task under ``details``."""
        total = sum(task.mutants - task.equivalent for task in self.tasks)
        named = [(f"{lesson}/{task.task}", task) for lesson, tasks in self.lessons.items() for task in tasks]
        return {
            "ok": self.ok,
            "tasks": len(self.tasks),
            "attempts": sum(task.attempts for task in self.tasks),
            **{kind: [f"{name}: {line}" for name, task in named for line in getattr(task, kind)]
               for kind in TO_DO},
            "mutants": {
                "total": total,
                "killed": sum(task.killed for task in self.tasks),
                "equivalent": sum(task.equivalent for task in self.tasks),
                "survivors": [f"{name}: {line}" for name, task in named for line in task.survivors],
            },
            "seconds": round(self.seconds, 1),
            "details": {lesson: [asdict(task) for task in tasks] for lesson, tasks in self.lessons.items()},
        }  # fmt: skip


def render(report: VerifyReport) -> str:
    """The report for a person: a line a task, then every fault with where to look."""
    lines: list[str] = []
    for lesson, tasks in report.lessons.items():
        lines.append(lesson)
        for task in tasks:
            possible, mark = task.mutants - task.equivalent, "ok " if task.ok else "BAD"
            drawn = f" (drawn from {task.mutants_possible})" if task.mutants_possible > task.mutants else ""
            lines.append(
                f"  {mark} {task.task}: {task.attempts} attempts, {task.killed} of {possible} mutants killed{drawn}"
            )
            for kind, advice in TO_DO.items():
                found = getattr(task, kind)
                lines += [f"      {kind.replace('_', ' ')}: {line}" for line in found]
                lines += [f"        → {advice}"] if found else []
            lines += [f"      survivor: {line}" for line in task.survivors]
            lines += [f"        → {SURVIVOR_ADVICE}"] if task.survivors else []
    counts = report.to_json()
    killed = counts["mutants"]
    lines.append(
        f"{counts['tasks']} tasks, {counts['attempts']} attempts, {len(counts['accepted_wrong'])} wrong accepted, "
        f"{len(counts['rejected_right'])} right rejected, {killed['killed']} of {killed['total']} mutants killed "
        f"({report.killed_share:.1%}), {report.seconds:.1f} s: {'clean' if report.ok else 'NOT clean'}"
    )
    return "\n".join(lines)
