"""A bench report for a person: one table, then what was compared and how quiet the machine was."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.bench.grading import BenchReport

MEGABYTE = 1_000_000
ROLES = ("driver", "worker", "judge", "zygote", "branch")
NOTE = (
    "Seconds a notebook without start-up: the difference of a small and a large class.",
    "nbgrader grades one after another, course grade with a worker a processor; both on the same machine, by turns.",
)


def render(report: BenchReport) -> str:
    """The table and its notes."""
    rows: list[Sequence[str]] = [("", "nbgrader autograde", "course grade", "ratio")]
    for key, name in (("cpu", "processor, s a notebook"), ("wall", "wall, s a notebook")):
        rows.append((name, f"{report.nbgrader[key]:.3f}", f"{report.course[key]:.3f}", f"{report.ratio[key]:.1f}"))
    rows.append(("start-up, s", f"{report.nbgrader['startup']:.1f}", f"{report.course['startup']:.1f}", ""))
    rows.append(("the learner's code alone, s", f"{report.floor:.3f}", f"{report.floor:.3f}", ""))
    over = (f"{cost['cpu'] - report.floor:.3f}" for cost in (report.nbgrader, report.course))
    rows.append(("processor over that, s", *over, ""))
    lines = _aligned(rows)
    if report.sizes:
        head: Sequence[str] = (
            "submissions",
            "cpu, s a notebook",
            "wall, s a notebook",
            "wall, s",
            *(f"{r}, MB" for r in ROLES),
        )
        lines += ["", *_aligned([head, *(_size(one) for one in report.sizes)])]
    return "\n".join([*lines, "", *_notes(report)])


def _size(one: dict[str, object]) -> Sequence[str]:
    memory = one["memory"]
    assert isinstance(memory, dict)
    sizes = (f"{memory.get(role, 0) / MEGABYTE:.0f}" for role in ROLES)
    return (f"{one['submissions']}", f"{one['cpu']:.3f}", f"{one['wall']:.3f}", f"{one['total']:.1f}", *sizes)


def _notes(report: BenchReport) -> list[str]:
    parity, noise = report.parity, report.noise
    peak = ", ".join(f"{role} {report.memory.get(role, 0) / MEGABYTE:.0f}" for role in ROLES)
    spread = ", ".join(
        f"{side} {kind} {noise[f'{side}_{kind}']:.0%}" for side in ("nbgrader", "course") for kind in ("cpu", "wall")
    )
    return [
        *NOTE,
        f"Scores: {parity['cells']} cells compared, {parity['different']} different.",
        f"Peak memory of course grade, MB: {peak} (branch: a worker and all below it, shared pages in parts).",
        f"Noise over {noise['rounds']} rounds: {spread}; load {noise['load_before']:.1f} before,"
        f" {noise['load_after']:.1f} after, {noise['processors']} processors.",
        *(f"{one['cell']}: nbgrader {one['nbgrader']}, course grade {one['course']}" for one in parity["examples"]),
    ]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        ).rstrip()
        for row in rows
    ]
