"""What of the syllabus has graded work: lessons, outcomes, systems, beliefs, each with the tasks that grade it.

A task names the outcomes it grades (``outcomes="1,3"``, counted in syllabus.toml) and the systems it runs on or reads
(``systems="PostgreSQL"``; a lesson's own ``systems=`` holds for tasks without one). A belief is covered by a task whose
checks answer with its code.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.authoring.cells import Master, MasterCell
from autograder.authoring.masters import read_master
from autograder.layout import Course

SYLLABUS = Path(__file__).with_name("syllabus.toml")


@dataclass(frozen=True)
class Planned:
    """One lesson of the plan; ``outcomes`` are counted from 1."""

    number: str
    path: str
    title: str
    outcomes: tuple[str, ...]
    systems: tuple[str, ...]


@dataclass(frozen=True)
class Syllabus:
    """The plan: lessons in course order, each system's rungs from the lowest, each belief's code."""

    modules: dict[str, str]
    lessons: tuple[Planned, ...]
    systems: dict[str, tuple[str, ...]]
    codes: dict[str, str]

    def lesson(self, path: str) -> Planned | None:
        """The planned lesson at ``path``; None for one that is not in the plan."""
        return next((lesson for lesson in self.lessons if lesson.path == path), None)


@dataclass(frozen=True)
class Item:
    """One thing of the syllabus and the tasks (``04-1 verdicts``) that grade it."""

    name: str
    tasks: tuple[str, ...] = ()
    rungs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Coverage:
    """Everything of the syllabus with its tasks; ``open`` names what has none."""

    modules: list[Item] = field(default_factory=list)
    notebooks: list[Item] = field(default_factory=list)
    outcomes: list[Item] = field(default_factory=list)
    systems: list[Item] = field(default_factory=list)
    codes: list[Item] = field(default_factory=list)

    KINDS = ("modules", "notebooks", "outcomes", "systems", "codes")

    @property
    def open(self) -> dict[str, list[str]]:
        """Names without a task, by kind; kinds that are complete are left out."""
        gaps = {kind: [item.name for item in getattr(self, kind) if not item.tasks] for kind in self.KINDS}
        return {kind: names for kind, names in gaps.items() if names}

    def to_json(self) -> dict[str, Any]:
        """Plain data: each kind as a list of name, tasks (and rungs for systems); ``open`` as above."""
        shown: dict[str, Any] = {}
        for kind in self.KINDS:
            shown[kind] = [{"name": item.name, "tasks": list(item.tasks)} for item in getattr(self, kind)]
        for entry, item in zip(shown["systems"], self.systems, strict=True):
            entry["rungs"] = list(item.rungs)
        return {**shown, "open": self.open}


def read_syllabus() -> Syllabus:
    """The plan, as ``syllabus.toml`` beside this file holds it."""
    with SYLLABUS.open("rb") as file:
        plan = tomllib.load(file)
    lessons = [
        Planned(one["number"], one["path"], one["title"], tuple(one["outcomes"]), tuple(one["systems"]))
        for one in plan["lessons"]
    ]
    systems = {name: tuple(rungs) for name, rungs in plan["systems"].items()}
    return Syllabus(plan["modules"], tuple(lessons), systems, plan["codes"])


def coverage(course: Course) -> Coverage:
    """The syllabus with the tasks of all masters. Raises MasterError for a master that cannot be read."""
    plan = read_syllabus()
    graded: dict[str, list[tuple[MasterCell, Master]]] = {}
    for lesson in course.lessons():
        master = read_master(course, lesson)
        known = plan.lesson(lesson.path)
        number = known.number if known else lesson.path
        graded[number] = [(cell, master) for cell in master.cells if cell.role in {"task", "essay"}]
    found = Coverage()
    for module, title in plan.modules.items():
        tasks = [f"{n} {cell.task}" for n, cells in graded.items() if n[:2] == module for cell, _ in cells]
        found.modules.append(Item(f"M{module} {title}", tuple(tasks)))
    for planned in plan.lessons:
        cells = graded.get(planned.number, [])
        found.notebooks.append(Item(f"{planned.number} {planned.title}", _named(planned.number, cells)))
        for place, outcome in enumerate(planned.outcomes, 1):
            tasks_of = [(cell, master) for cell, master in cells if place in outcomes_of(cell)]
            found.outcomes.append(Item(f"{planned.number} {outcome}", _named(planned.number, tasks_of)))
    for system, rungs in plan.systems.items():
        tasks = [t for n, cells in graded.items() for t in _named(n, [c for c in cells if system in systems_of(*c)])]
        found.systems.append(Item(system, tuple(tasks), rungs))
    for code, belief in plan.codes.items():
        tasks = [t for n, cells in graded.items() for t in _named(n, [c for c in cells if code in codes_of(*c)])]
        found.codes.append(Item(f"{code} {belief}", tuple(tasks)))
    return found


def outcomes_of(cell: MasterCell) -> list[int]:
    """The outcomes that a task or essay names."""
    return [int(part) for part in _parts(cell.attributes.get("outcomes", "")) if part.isdigit()]


def systems_of(cell: MasterCell, master: Master) -> list[str]:
    """The systems that a task runs on or reads: its own, else its lesson's."""
    return _parts(cell.attributes.get("systems", master.attributes.get("systems", "")))


def codes_of(cell: MasterCell, master: Master) -> set[str]:
    """The codes that the task's checks answer with, or its rubric names."""
    texts = [other.source for other in master.checks(cell.task or "")]
    return {code for text in [*texts, cell.source] for code in re.findall(r"\b([A-Z]{2}\d{1,2}): ", text)}


def render(found: Coverage) -> str:
    """Coverage for a person: how much of each kind, each system with its rungs, then what is open."""
    lines = ["Graded work in the syllabus", ""]
    for kind in Coverage.KINDS:
        items = getattr(found, kind)
        done = sum(bool(item.tasks) for item in items)
        lines.append(f"  {kind:<10} {done:>3} of {len(items):>3}")
    lines += [f"  tasks      {sum(len(item.tasks) for item in found.notebooks):>3}", "", "Systems", ""]
    for item in found.systems:
        count = f"{len(item.tasks)} task{'s' * (len(item.tasks) != 1)}" if item.tasks else "no task yet"
        lines.append(f"  {item.name:<16} {count:<11} {' < '.join(item.rungs)}")
    return "\n".join([*lines, *_open_lines(found)])


def _open_lines(found: Coverage) -> Iterator[str]:
    missing = {name.partition(" ")[0] for name in found.open.get("notebooks", [])}
    for kind, names in found.open.items():
        # An outcome of a lesson that is not written is named with its lesson.
        shown = names if kind != "outcomes" else [name for name in names if name.partition(" ")[0] not in missing]
        if shown:
            yield from ["", f"No graded task yet: {kind}", "", *[f"  {name}" for name in shown]]


def _named(number: str, cells: list[tuple[MasterCell, Master]]) -> tuple[str, ...]:
    return tuple(f"{number} {cell.task}" for cell, _ in cells)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
