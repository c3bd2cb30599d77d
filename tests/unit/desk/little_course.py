"""Notebooks written by hand as nbgrader would release them."""

from __future__ import annotations

import hashlib

import nbformat

LESSONS = ("01_values/01_numbers", "01_values/02_loops")


def checksum(source, cell_type, *, grade, solution, locked, name, points=None):
    parts = [source, cell_type, str(grade), str(solution), str(locked), name]
    if grade:
        parts.append(str(float(points)))
    return hashlib.md5("".join(parts).encode()).hexdigest()


def cell(kind, source, name, *, grade=False, solution=False, locked=True, points=None):
    marks = {
        "grade": grade,
        "solution": solution,
        "locked": locked,
        "task": False,
        "schema_version": 3,
        "grade_id": name,
    }
    if grade:
        marks["points"] = points
    marks["checksum"] = checksum(source, kind, grade=grade, solution=solution, locked=locked, name=name, points=points)
    make = nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
    return make(source, id=name, metadata={"nbgrader": marks})


def prose(source, name):
    return cell("markdown", source, f"cell-{name}")


def code(source, name):
    return cell("code", source, f"cell-{name}")


def answer(task, stub=None):
    return cell("code", f"{task} = ..." if stub is None else stub, task, solution=True, locked=False)


def check(task, number=1, points=1.0, hidden=False):
    source = f'from autograder.checks import check\n\n@check("{task}"{", hidden=True" if hidden else ""})\ndef c1(c, {task}): ...'
    return cell("code", source, f"{task}-check-{number}", grade=True, points=points)


def essay(task):
    return cell(
        "markdown", "Your answer, in your own words.", task, grade=True, solution=True, locked=False, points=3.0
    )


def notebook(path, release, cells):
    module, name = path.split("/")
    metadata = {
        "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"},
        "curriculum": {"module": module, "lesson": name, "release": release},
    }
    return nbformat.v4.new_notebook(metadata=metadata, cells=cells)


def first_release(path):
    return notebook(
        path,
        "aaaaaaaaaaaa",
        [
            prose("# Numbers that lie\n\nAn event.", "a1"),
            code("print(1)", "a2"),
            prose("## Task one", "a3"),
            answer("one"),
            check("one"),
            check("one", 2, 2.0, hidden=True),
            prose("## Task two", "a4"),
            answer("two"),
            check("two"),
            prose("## Why", "a5"),
            essay("why"),
        ],
    )


def publish(course, path, released):
    target = course.notebooks / f"{path}.ipynb"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(nbformat.writes(released) + "\n", "utf-8")


def load(path):
    return nbformat.read(path, as_version=4)


def save(path, mine):
    path.write_text(nbformat.writes(mine) + "\n", "utf-8")


def by_id(mine, name):
    return next(c for c in mine.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)
