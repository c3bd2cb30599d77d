"""What honest learners do to a notebook besides answering, and a few things that only hostile ones do.

Each changes a notebook (nbformat 4, plain JSON, sources as one text) in place. None of the honest ones takes an
answer's own points away, except where a cell that moved no longer finds its names: then it does so for every grader.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

Notebook = dict[str, Any]
Disorder = Callable[[Notebook, random.Random], None]

OWN_CODE = (
    "own_numbers = [n * n for n in range(7)]\nown_numbers",
    "def own_helper(value):\n    return str(value).strip()\n\n\nown_helper('  x ')",
    "%time sum(range(1000))",
    "import asyncio\n\nawait asyncio.sleep(0)",
    "own_undefined_name + 1",
    "for own_n in range(200):\n    print('step', own_n)",
    "import pandas as own_pd\n\nown_pd.DataFrame({'a': [1, 2], 'b': [3, 4]})",
    "def own_broken(:\n    pass",
    "input('How many? ')",
    "",
)
OWN_TEXT = ("My notes: **ask about this one**.", "# My own heading\n\n- first\n- second", "")


def own_cells(notebook: Notebook, rng: random.Random) -> None:
    """Cells of the learner's own between the course's."""
    for number in range(rng.randint(1, 4)):
        place = rng.randint(1, len(notebook["cells"]))
        is_code = rng.random() < 0.7
        text = rng.choice(OWN_CODE if is_code else OWN_TEXT)
        cell: dict[str, Any] = {"cell_type": "code" if is_code else "markdown", "source": text, "metadata": {}}
        cell["id"] = f"own-{number}-{rng.randrange(10**8):08d}"
        if is_code:
            cell |= {"execution_count": None, "outputs": []}
        notebook["cells"].insert(place, cell)


def prints(notebook: Notebook, rng: random.Random) -> None:
    """A line printed before every answer, on either stream."""
    line = rng.choice(("print('so far so good')\n", "import sys; print('x' * 3000, file=sys.stderr)\n"))
    for cell in _answers(notebook):
        if not cell["source"].startswith("%%"):
            cell["source"] = line + cell["source"]


def tried_out(notebook: Notebook, rng: random.Random) -> None:
    """Lines under an answer that try it out: an expression, a comment, a name of one's own."""
    for cell in _answers(notebook):
        if rng.random() < 0.5:
            cell["source"] += rng.choice(("\n\n# done", "\n\nown_result = 1\nown_result", "\n\nprint('tried')", "\n"))


def saved_outputs(notebook: Notebook, rng: random.Random) -> None:
    """Saved after a run, with its outputs, an old failure among them, and counts in no order."""
    for cell in (cell for cell in notebook["cells"] if cell["cell_type"] == "code"):
        cell["execution_count"] = rng.randint(1, 90)
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "from another run\n"}]
        if _mark(cell).get("grade"):
            old = {"output_type": "error", "ename": "CheckFailed", "evalue": "of yesterday", "traceback": ["not yet"]}
            cell["outputs"].append(old)


def moved(notebook: Notebook, rng: random.Random) -> None:
    """One or two cells dragged to another place."""
    cells = notebook["cells"]
    for _ in range(rng.randint(1, 2)):
        cells.insert(rng.randrange(1, len(cells)), cells.pop(rng.randrange(1, len(cells))))


def second_answer(notebook: Notebook, rng: random.Random) -> None:
    """An answer cell copied with its metadata, as copy and paste does; the two differ. The last counts."""
    cell = rng.choice(_answers(notebook))
    twin = copy.deepcopy(cell)
    twin["id"] = f"copy-{rng.randrange(10**8):08d}"
    twin["source"] = rng.choice((cell["source"] + "\n# second try", "pass", ""))
    place = notebook["cells"].index(cell)
    notebook["cells"].insert(place + rng.randint(0, 1), twin)


def lost_checks(notebook: Notebook, rng: random.Random) -> None:
    """One to three checks deleted."""
    checks = [cell for cell in notebook["cells"] if _mark(cell).get("grade") and not _mark(cell).get("solution")]
    for cell in rng.sample(checks, min(len(checks), rng.randint(1, 3))):
        notebook["cells"].remove(cell)


def lost_prose(notebook: Notebook, rng: random.Random) -> None:
    """Some of the lesson's prose deleted."""
    prose = [cell for cell in notebook["cells"] if cell["cell_type"] == "markdown"]
    for cell in rng.sample(prose, min(len(prose), rng.randint(1, 4))):
        notebook["cells"].remove(cell)


def older_release(notebook: Notebook, rng: random.Random) -> None:
    """Handed out by an older release: other prose, a check that asks something else, one that was not there yet."""
    notebook["metadata"]["curriculum"]["release"] = "0" * 12
    checks = [cell for cell in notebook["cells"] if _mark(cell).get("grade") and not _mark(cell).get("solution")]
    rng.choice(checks)["source"] = "# A check of the release before this one\nassert False"
    if len(checks) > 1:
        notebook["cells"].remove(rng.choice(checks))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown" and _mark(cell).get("locked"):
            cell["source"] = "As it read last year."


def changed_checks(notebook: Notebook, rng: random.Random) -> None:
    """Somebody typed into a locked cell, as an editor that knows no locks allows."""
    locked = [cell for cell in notebook["cells"] if cell["cell_type"] == "code" and _mark(cell).get("locked")]
    rng.choice(locked)["source"] += "\nown_typo"


def old_format(notebook: Notebook, rng: random.Random) -> None:
    """Saved by an older Jupyter: no cell ids, another kernel's name, sources as lists of lines."""
    notebook["nbformat_minor"] = rng.choice((2, 4))
    notebook["metadata"]["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for cell in notebook["cells"]:
        cell.pop("id", None)
        cell["source"] = cell["source"].splitlines(keepends=True)


def _endless(notebook: Notebook, rng: random.Random) -> None:
    rng.choice(_answers(notebook))["source"] = "while True:\n    pass"


def _leaves(notebook: Notebook, rng: random.Random) -> None:
    rng.choice(_answers(notebook))["source"] = "import os\n\nos._exit(0)"


def _shouts(notebook: Notebook, rng: random.Random) -> None:
    rng.choice(_answers(notebook))["source"] = "for n in range(400):\n    print('x' * 100_000)"


def _eats(notebook: Notebook, rng: random.Random) -> None:
    rng.choice(_answers(notebook))["source"] = "kept = []\nwhile True:\n    kept.append(bytearray(50_000_000))"


def _no_notebook(notebook: Notebook, rng: random.Random) -> None:
    notebook["cells"] = "none"


def _answers(notebook: Notebook) -> list[dict[str, Any]]:
    return [cell for cell in notebook["cells"] if _mark(cell).get("solution")]


def _mark(cell: dict[str, Any]) -> dict[str, Any]:
    found = cell["metadata"].get("nbgrader", {})
    return found if isinstance(found, dict) else {}


DISORDERS: dict[str, Disorder] = {
    "own_cells": own_cells,
    "prints": prints,
    "tried_out": tried_out,
    "saved_outputs": saved_outputs,
    "moved": moved,
    "lost_checks": lost_checks,
    "lost_prose": lost_prose,
    "older_release": older_release,
    "changed_checks": changed_checks,
}
HOSTILE: tuple[Disorder, ...] = (_endless, _leaves, _shouts, _eats, _no_notebook)
