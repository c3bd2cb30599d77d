"""Masters to notebooks: the source room with answers and checks, the published course without them.

nbgrader's own preprocessors do the releasing, called in process because its start-up costs seconds. What they give is
byte for byte what ``nbgrader generate_assignment`` writes; a test holds that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.authoring.cells import STUB
from autograder.authoring.glossary import as_markdown, glossary
from autograder.authoring.masters import SOLUTION, Master, MasterCell, check_source, grade_id, read_master
from autograder.layout import GLOSSARY, Course, Lesson

Progress = Callable[[int, int, str], None]
KERNELSPEC = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
TEXT_STUB = "Your answer, in your own words."
GRADED = {"schema_version": 3, "task": False}
CONTENTS_NOTE = "<!-- Written by `course build` from autograder/masters. Do not edit. -->"


def source_notebook(course: Course, lesson: Lesson) -> Any:
    """The lesson's notebook with answers and checks, as nbgrader's source room holds it."""
    master = read_master(course, lesson)
    text = course.master(lesson).read_bytes()
    release = hashlib.sha256(text).hexdigest()[:12]
    cells = [_locked(new_markdown_cell(_nav(course, lesson)))]
    for cell in master.cells:
        cells += _built(master, cell)
    cells.append(_locked(new_markdown_cell(_nav(course, lesson))))
    _name_cells(cells)
    metadata = {
        "kernelspec": KERNELSPEC,
        "language_info": {"name": "python"},
        "curriculum": {"module": lesson.module, "lesson": lesson.name, "release": release},
    }
    return new_notebook(cells=cells, metadata=metadata)


def release_notebook(source: Any, name: str) -> Any:
    """The published notebook: answers, hidden checks and outputs taken out by nbgrader's preprocessors."""
    from nbgrader import preprocessors as steps
    from traitlets.config import Config

    from autograder.authoring.stubs import ClearToStubs

    config = Config()
    config.ClearSolutions.code_stub = {"python": STUB}
    config.ClearSolutions.text_stub = TEXT_STUB
    notebook, resources = nbformat.from_dict(source), {"metadata": {"name": name}, "nbgrader": {}}
    for step in (
        steps.LockCells,
        ClearToStubs,
        steps.ClearOutput,
        steps.CheckCellMetadata,
        steps.ComputeChecksums,
        steps.ClearHiddenTests,
        steps.ClearMarkScheme,
        steps.ComputeChecksums,
        steps.CheckCellMetadata,
    ):
        notebook, resources = step(config=config).preprocess(notebook, resources)
    return notebook


def build(course: Course, lessons: list[Lesson] | None = None, progress: Progress | None = None) -> list[Path]:
    """Write ``build/source`` and ``notebooks/``; gives the files whose content changed. Stale ones are removed."""
    chosen = course.lessons() if lessons is None else lessons
    changed: list[Path] = []
    for name, source, released in _built_lessons(course, chosen, progress):
        _write(course.source / name, source)
        changed += _write(course.notebooks / name, released)
    if lessons is None:
        for name, text in _pages(course).items():
            changed += _write(course.notebooks / name, text)
        _remove_stale(course)
    return changed


def build_check(course: Course, progress: Progress | None = None) -> list[str]:
    """One line for each file of ``notebooks/`` that is not what the masters give; empty when all agree."""
    texts = {name: released for name, _, released in _built_lessons(course, course.lessons(), progress)}
    wanted = {name: text.encode() for name, text in {**texts, **_pages(course)}.items()}
    found = _files(course.notebooks)
    lines = [f"notebooks/{name} is missing: run `course build`" for name in sorted(wanted.keys() - found.keys())]
    lines += [f"notebooks/{name} has no master: run `course build`" for name in sorted(found.keys() - wanted.keys())]
    both = sorted(wanted.keys() & found.keys())
    return lines + [
        f"notebooks/{n} is not what its master gives: run `course build`" for n in both if wanted[n] != found[n]
    ]


def _built_lessons(course: Course, lessons: list[Lesson], progress: Progress | None) -> Iterator[tuple[str, str, str]]:
    """Path below the room, source text, released text of each lesson."""
    for number, lesson in enumerate(lessons, 1):
        if progress:
            progress(number, len(lessons), lesson.path)
        source = source_notebook(course, lesson)
        text = as_text(source)
        yield f"{lesson.path}.ipynb", text, as_text(release_notebook(source, lesson.name))


def as_text(notebook: Any) -> str:
    """A notebook as the file holds it."""
    return nbformat.writes(notebook, version=4) + "\n"  # type: ignore[no-any-return]


def title(master: Master) -> str:
    """The lesson's title: its first heading."""
    return next(line[2:].strip() for line in master.cells[0].source.splitlines() if line.startswith("# "))


def _built(master: Master, cell: MasterCell) -> list[Any]:
    if cell.role == "hint":
        return []
    if cell.role in {"lesson", "prose"}:
        return [_locked(new_markdown_cell(cell.source))]
    if cell.role == "task":
        return [_locked(new_markdown_cell(_with_points(cell.source, master.points(cell.task or ""))))]
    if cell.role == "code":
        made = _locked(new_code_cell(cell.source))
        if cell.attributes.get("tags"):
            made.metadata["tags"] = cell.attributes["tags"].split(",")
        return [made]
    if cell.role == "essay":
        return _essay(cell)
    made = new_code_cell(check_source(master, cell) if cell.role == "check" else cell.source)
    graded = cell.role == "check"
    made.metadata["nbgrader"] = {
        **GRADED, "grade": graded, "solution": not graded, "locked": graded, "grade_id": grade_id(master, cell),
    }  # fmt: skip
    if graded:
        made.metadata["nbgrader"]["points"] = cell.points
        made.metadata["tags"] = ["raises-exception"]
        made.metadata["jupyter"] = {"source_hidden": True}
        made.metadata["deletable"] = made.metadata["editable"] = False
    return [made]


def _essay(cell: MasterCell) -> list[Any]:
    """The question, locked; then the learner's room, whose rubric and samples stay in the source."""
    prompt, _, rubric = cell.source.partition(SOLUTION[0])
    answer = new_markdown_cell(f"{SOLUTION[0]}{rubric}" if rubric else f"{SOLUTION[0]}\n{SOLUTION[1]}")
    answer.metadata["nbgrader"] = {
        **GRADED, "grade": True, "solution": True, "locked": False, "grade_id": cell.task, "points": cell.points,
    }  # fmt: skip
    return [_locked(new_markdown_cell(_with_points(prompt.rstrip(), cell.points or 0))), answer]


def _locked(cell: Any) -> Any:
    cell.metadata["nbgrader"] = {**GRADED, "grade": False, "solution": False, "locked": True, "grade_id": ""}
    cell.metadata["deletable"] = cell.metadata["editable"] = False
    return cell


def _name_cells(cells: list[Any]) -> None:
    """Ids that depend on content alone, so that two builds agree and a diff stays small."""
    seen: dict[str, int] = {}
    for cell in cells:
        name = cell.metadata["nbgrader"]["grade_id"]
        if not name:
            digest = hashlib.sha256(f"{cell.cell_type}\n{cell.source}".encode()).hexdigest()[:12]
            seen[digest] = seen.get(digest, 0) + 1
            name = f"cell-{digest}" + (f"-{seen[digest]}" if seen[digest] > 1 else "")
            cell.metadata["nbgrader"]["grade_id"] = name
        cell["id"] = name


def _with_points(source: str, points: float) -> str:
    head, newline, rest = source.partition("\n")
    return f"{head} ({points:g} point{'' if points == 1 else 's'}){newline}{rest}"


def _nav(course: Course, lesson: Lesson) -> str:
    lessons = course.lessons()
    place = lessons.index(lesson)
    parts = ["[Start](../start.ipynb)", f"[Glossary](../{GLOSSARY})"]
    for word, number in (("Before", place - 1), ("Next", place + 1)):
        if 0 <= number < len(lessons):
            other = lessons[number]
            parts.append(f"{word}: [{_title_of(course, other)}](../{other.path}.ipynb)")
    return " · ".join(parts)


def _title_of(course: Course, lesson: Lesson) -> str:
    with course.master(lesson).open(encoding="utf-8") as file:
        return next((line[4:].strip() for line in file if line.startswith("# # ")), lesson.name)


def _pages(course: Course) -> dict[str, str]:
    from autograder.desk.start import start_notebook

    return {
        "README.md": contents(course),
        "start.ipynb": as_text(start_notebook(course)),
        GLOSSARY: as_text(_glossary_notebook(course)),
    }


def _glossary_notebook(course: Course) -> Any:
    """The glossary as Lab shows it: one locked cell."""
    masters = [read_master(course, lesson) for lesson in course.lessons()]
    text = as_markdown(glossary([(master, title(master)) for master in masters]))
    cells = [_locked(new_markdown_cell(f"[Start](start.ipynb)\n\n{text}"))]
    _name_cells(cells)
    return new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC, "language_info": {"name": "python"}})


def contents(course: Course) -> str:
    """The contents page: modules, lessons, tasks, points, minutes."""
    lines = ["# Contents", "", CONTENTS_NOTE, ""]
    for module in course.modules():
        lines += [f"## {module[:2]} {module[3:].replace('_', ' ').capitalize()}", ""]
        lines += ["| Lesson | Tasks | Points | Minutes |", "|---|---|---|---|"]
        for lesson in course.lessons(module):
            master = read_master(course, lesson)
            points = sum(master.points(task) for task in master.tasks())
            minutes = master.attributes.get("minutes", "")
            lines.append(f"| [{title(master)}]({lesson.path}.ipynb) | {len(master.tasks())} | {points:g} | {minutes} |")
        lines.append("")
    return "\n".join(lines)


def _write(path: Path, text: str) -> list[Path]:
    data = text.encode()
    if path.is_file() and path.read_bytes() == data:
        return []
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return [path]


def _remove_stale(course: Course) -> None:
    wanted = {f"{lesson.path}.ipynb" for lesson in course.lessons()} | {"start.ipynb", "README.md", GLOSSARY}
    for room in (course.notebooks, course.source):
        for name in _files(room).keys() - wanted:
            (room / name).unlink()
            if not any((room / name).parent.iterdir()):
                (room / name).parent.rmdir()


def _files(folder: Path) -> dict[str, bytes]:
    found = (p for p in folder.rglob("*") if p.is_file() and ".ipynb_checkpoints" not in p.parts)
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in found}
