"""For what an honest learner may do to a notebook, our repair gives the cells that nbgrader's own preprocessors give."""

import os
import random
import re
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader import preprocessors as steps
from nbgrader.api import Gradebook
from traitlets.config import Config

from autograder.authoring.release import as_text, release_notebook, source_notebook
from autograder.grading.notebook_file import parse_notebook
from autograder.grading.repair import put_right
from autograder.layout import Course

COURSE = Course(Path(__file__).resolve().parents[3])
MODULE, NAME = "01_python_values", "02_loops"
ADDED_BACK = re.compile(
    r"^# This cell \(id:[^)]*\) was missing from the submission\. It was added back by nbgrader\.\n\n"
)
RIGHT = (steps.ClearOutput, steps.DeduplicateIds, steps.OverwriteCells, steps.CheckCellMetadata)


@pytest.fixture(scope="module")
def source():
    return source_notebook(COURSE, next(one for one in COURSE.lessons(MODULE) if one.name == NAME))


@pytest.fixture(scope="module")
def resources(tmp_path_factory, source):
    """nbgrader's gradebook, which knows the source's cells."""
    url = f"sqlite:///{tmp_path_factory.mktemp('oracle') / 'gradebook.db'}"
    given = {"metadata": {"name": NAME}, "nbgrader": {"notebook": NAME, "assignment": MODULE, "db_url": url}}
    with pytest.MonkeyPatch.context() as patch:  # a new gradebook is stamped by running `alembic`
        patch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
        with Gradebook(url) as book:
            book.add_assignment(MODULE)
    notebook = nbformat.from_dict(source)
    for step in (steps.LockCells, steps.ComputeChecksums, steps.SaveCells):
        notebook, _ = step().preprocess(notebook, given)
    return given


def oracle(notebook, resources):
    """What nbgrader would run: grade_id of what it knows, and text, of every code cell."""
    config = Config()
    config.OverwriteCells.add_missing_cells = True
    for step in RIGHT:
        notebook, resources = step(config=config).preprocess(notebook, resources)
        for cell in notebook.cells:  # nbgrader empties a duplicate's mark and then ends with a KeyError on it
            if cell.metadata.get("nbgrader") == {}:
                del cell.metadata["nbgrader"]
    return [
        (cell.metadata.get("nbgrader", {}).get("grade_id", ""), ADDED_BACK.sub("", cell.source))
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


def lived_in(released, seed):
    """A notebook after a learner's evening: answers, own cells, copies, moved, deleted and turned cells."""
    pick = random.Random(seed)
    notebook = nbformat.from_dict(released)
    cells = notebook.cells
    for number, cell in enumerate(cells):
        if cell.metadata.nbgrader.solution:
            cell.source = f"x = {number}"
    for _ in range(pick.randrange(6)):
        kind = pick.choice(["own", "note", "split", "delete", "move", "edit", "markdown"])
        place = pick.randrange(len(cells))
        cell = cells[place]
        mark = cell.metadata.get("nbgrader", {})
        if kind == "own":
            cells.insert(place, new_code_cell(f"y = {place}"))
        elif kind == "note":
            cells.insert(place, new_markdown_cell(f"note {place}"))
        elif kind == "split" and mark:
            cells.insert(place, nbformat.from_dict({**cell, "id": f"half-{place}", "source": f"half {place}"}))
        elif kind == "delete" and not mark.get("solution"):
            del cells[place]
        elif kind == "move":
            cells.insert(pick.randrange(len(cells)), cells.pop(place))
        elif kind == "edit":
            cell.source += "\n# mine"
        elif kind == "markdown" and mark.get("solution"):
            cells[place] = new_markdown_cell(cell.source, metadata=cell.metadata, id=cell.id)
    return notebook


@pytest.mark.parametrize("seed", range(25))
def test_our_repair_gives_what_nbgrader_runs(source, resources, seed):
    notebook = lived_in(release_notebook(source, NAME), seed)
    result = put_right(parse_notebook(as_text(notebook).encode(), "x.ipynb"), source)
    ours = [(cell["id"], cell["source"]) for cell in result.cells if cell["cell_type"] == "code"]
    assert ours == oracle(notebook, resources)
