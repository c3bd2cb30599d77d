"""Whatever a learner did to a notebook and whatever the next release looks like: no text of theirs is lost."""

import copy

import nbformat
from hypothesis import given, settings
from hypothesis import strategies as st
from little_course import LESSONS, answer, by_id, check, notebook, prose

from autograder.desk.cells import grade_id, role, untouched
from autograder.desk.merge import merge, needs_update

TASKS = ("one", "two", "three", "four")


def release(number, tasks):
    cells = [prose(f"# Title {number % 2}", f"t{number % 2}")]
    for task in tasks:
        cells += [prose(f"## {task} {number % 3}", f"{task}{number % 3}"), answer(task), check(task)]
    return notebook(LESSONS[0], f"{number:012x}", cells)


releases = st.lists(
    st.permutations(TASKS).flatmap(lambda order: st.integers(0, 4).map(lambda n: order[:n])), min_size=2, max_size=5
)
edits = st.lists(
    st.tuples(st.sampled_from(["answer", "add", "delete", "copy", "swap"]), st.integers(0, 30), st.integers(0, 30)),
    max_size=8,
)


def apply(mine, edit, written):
    """One thing a learner may do; gives the texts that must survive from now on."""
    kind, where, other = edit
    if not mine.cells:
        return
    index = where % len(mine.cells)
    cell = mine.cells[index]
    if kind == "answer" and role(cell) == "answer":
        cell.source = f"{grade_id(cell)} = {len(written)}"
    elif kind == "add":
        mine.cells.insert(index, nbformat.v4.new_code_cell(f"own_{len(written)}", id=f"own-{len(written)}"))
    elif kind == "delete" and role(cell) == "locked":
        del mine.cells[index]
    elif kind == "copy":
        twin = copy.deepcopy(cell)
        twin.id = f"twin-{len(written)}"
        mine.cells.insert(other % len(mine.cells), twin)
    elif kind == "swap":
        there = other % len(mine.cells)
        mine.cells[index], mine.cells[there] = mine.cells[there], mine.cells[index]
    written.append(kind)


def texts(mine):
    return {
        cell.source for cell in mine.cells if role(cell) == "own" or (role(cell) == "answer" and not untouched(cell))
    }


@settings(max_examples=150, deadline=None)
@given(releases, st.lists(edits, min_size=1, max_size=4))
def test_no_text_of_the_learners_is_lost(plans, sessions):
    mine = release(0, plans[0])
    written = []
    for number, tasks in enumerate(plans[1:], 1):
        for edit in sessions[number % len(sessions)]:
            apply(mine, edit, written)
        before = texts(mine)
        fresh = release(number, tasks)
        mine, _ = merge(mine, fresh)
        nbformat.validate(mine)
        assert before <= texts(mine)
        assert [c.source for c in mine.cells if role(c) == "locked"] == [
            c.source for c in fresh.cells if role(c) == "locked"
        ]
        assert [grade_id(c) for c in mine.cells if role(c) == "answer"] == tasks
        ids = [cell.id for cell in mine.cells]
        assert len(ids) == len(set(ids))
        assert not needs_update(mine, fresh)
        assert merge(mine, fresh)[0] == mine, "laying the same release again changes nothing"


def test_the_learners_other_metadata_stays():
    mine, fresh = release(0, ["one"]), release(1, ["one"])
    mine.metadata["authors"] = [{"name": "me"}]
    by_id(mine, "one").metadata["tags"] = ["mine"]
    merged, _ = merge(mine, fresh)
    assert merged.metadata["authors"]
    assert by_id(merged, "one").metadata["tags"] == ["mine"]
