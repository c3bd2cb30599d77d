"""Reading masters: every cell with its role and its line, every fault with file, line and rule."""

import ast
from textwrap import dedent

import pytest

from autograder.authoring.masters import (
    check_source,
    parse_master,
    read_master,
    solution_source,
    stub_source,
)
from autograder.errors import LayoutError, MasterError
from autograder.layout import Course, Lesson

LESSON = Lesson("04_sql_querying", "01_joins")
GOOD = dedent('''\
    # %% [markdown] lesson="joins" minutes=50 needs=""
    # # Two tables
    #
    # An event.

    # %%
    import sqlite3
    db = sqlite3.connect(":memory:")

    # %% tags=["raises-exception"]
    1 / 0

    # %% [markdown] task="pairs"
    # ## Fill in: pairs
    # Write `pairs(n)`.

    # %% answer="pairs"
    def pairs(n):
        ### BEGIN SOLUTION
        return n // 2
        ### END SOLUTION
    # %% check="pairs" points=1
    @check("pairs")
    def few(c, pairs):
        c.call(pairs, 4).returns(2)
    # %% [markdown] hint="pairs"
    # Two make one,
    # four make "two".
    # %% check="pairs" points=0.5 hidden=true
    @check("pairs", hidden=True)
    def many(c, pairs):
        """Odd numbers, zero."""
        ### BEGIN HIDDEN TESTS
        c.call(pairs, 5).returns(2)
        ### END HIDDEN TESTS

    # %% [markdown] essay="engine_choice" points=3
    # ## Judge: which engine?
    # ### BEGIN SOLUTION
    # Rubric.
    # ### END SOLUTION
    ''')


def read(text):
    return parse_master(text, "masters/x.py", LESSON)


def fault(text):
    with pytest.raises(MasterError) as caught:
        read(text)
    return caught.value


def test_roles_lines_and_attributes():
    master = read(GOOD)
    lines = GOOD.split("\n")
    assert [cell.role for cell in master.cells] == [
        "lesson", "code", "code", "task", "answer", "check", "hint", "check", "essay",
    ]  # fmt: skip
    assert all(lines[cell.line - 1].startswith("# %%") for cell in master.cells)
    assert master.attributes == {"lesson": "joins", "minutes": "50", "needs": ""}
    assert master.tasks() == ["pairs"]
    assert master.essays() == ["engine_choice"]
    assert [(cell.points, cell.hidden) for cell in master.checks("pairs")] == [(1, False), (0.5, True)]
    assert master.hints("pairs") == ['Two make one, four make "two".']
    assert (master.points("pairs"), master.points("engine_choice")) == (1.5, 3)
    assert "sqlite3" in master.setup()


def test_solution_and_stub():
    answer = read(GOOD).answer("pairs")
    assert solution_source(answer) == "def pairs(n):\n    return n // 2"
    assert stub_source(answer) == "def pairs(n):\n    ..."


def test_unknown_task_is_named():
    with pytest.raises(LayoutError, match="no task 'pears'"):
        read(GOOD).answer("pears")


def built_call(master, number):
    tree = ast.parse(check_source(master, master.checks("pairs")[number]))
    function = tree.body[1]
    return {keyword.arg: ast.literal_eval(keyword.value) for keyword in function.decorator_list[0].keywords}


def test_check_cell_is_handed_what_the_card_needs():
    master = read(GOOD)
    assert built_call(master, 0) == {
        "id": "pairs-check-1", "lesson": LESSON.path, "points": 1, "hints": ['Two make one, four make "two".'],
    }  # fmt: skip
    assert built_call(master, 1)["hidden"] is True
    assert built_call(master, 1)["points"] == 0.5
    first, second, imports, blank, *_ = check_source(master, master.checks("pairs")[1]).split("\n")
    assert first == "# Hidden check of pairs, 0.5 points: examined when graded, or by `course check`."
    assert second == "# Odd numbers, zero."
    assert (imports, blank) == ("from autograder.checks import check", "")


@pytest.mark.parametrize(
    ("call", "given"),
    [
        ("c.query(pairs).rows([])", True),
        ("c.query(\n        pairs,\n    ).rows([])", True),
        ("c.query(pairs, on='jobs').rows([])", False),
        ("c.call(pairs, 'c.query(').returns(1)", False),
        ("c.query(pairs, on='jobs').rows([]); c.query(pairs).rows([])", True),
    ],
)
def test_set_up_only_for_checks_that_query_it(call, given):
    master = read(GOOD.replace("c.call(pairs, 4).returns(2)", call))
    setup = built_call(master, 0).get("setup")
    assert (setup == master.setup()) if given else setup is None


def test_any_letter_survives():
    text = GOOD.replace('"two"', '"два\u202f₽" \\n').replace("c.call(pairs, 4)", 'c.call(pairs, "от\u202f\u00a0₽")')
    master = read(text)
    assert built_call(master, 0)["hints"] == ['Two make one, four make "два ₽" \\n.']
    assert 'c.call(pairs, "от\u202f\u00a0₽")' in check_source(master, master.checks("pairs")[0])


def without(begin, end):
    head, _, rest = GOOD.partition(begin)
    return head + end + rest.partition(end)[2]


# what is changed: (from, to), then the rule, a line that must hold the reported number, and words of the message
FAULTS = {
    "duplicate task": ("# %% [markdown] essay=", '# %% [markdown] task="pairs"\n# ## Again\n\n# %% [markdown] essay=',
                       "L14", 'task="pairs"\n# ## Again', "second task 'pairs'"),
    "essay named like a task": ('essay="engine_choice"', 'essay="pairs"', "L14", 'essay="pairs"', "second essay"),
    "points missing": (" points=1\n", "\n", "L12", '# %% check="pairs"\n@check("pairs")\n', "points="),
    "points not a number": ("points=1\n", 'points="two"\n', "L12", 'points="two"', "a number"),
    "points true": ("points=1\n", "points=true\n", "L12", "points=true", "a number"),
    "points zero": ("points=1\n", "points=0\n", "L12", "points=0\n", "more than 0"),
    "broken Python": ("1 / 0", "x = 1\nif x\n    y = 2", "L13", "if x\n", "not Python"),
    "magic": ("1 / 0", "x = 1\n%time x", "L07", "%time", "no magics"),
    "shell": ("1 / 0", "!pip install x", "L07", "!pip", "no shell"),
    "marker in text": ("1 / 0", 'x = """\n# %% [markdown]\n# hi\n"""', "L08", "# %% [markdown]\n# hi", "splits"),
    "marker in brackets": ("1 / 0", "x = [\n    # %% one\n    1,\n]", "L13", "x = [", "not Python"),
    "indented marker": ("1 / 0", "if True:\n    x = 1\n    # %% one", "L08", "    # %% one", "splits"),
    "marker glued to its language": ("1 / 0", "x = 1\n# %%bash", "L08", "# %%bash", "splits"),
    "unclosed text": ("1 / 0", 'x = """ 1', "L13", 'x = """ 1', "not Python"),
    "unknown attribute": ("points=1\n", "points=1 level=2\n", "L15", "level=2", "knows no level"),
    "unknown role": ('[markdown] hint="pairs"', '[markdown] clue="pairs"', "L15", "clue=", "knows no clue"),
    "two roles": ('answer="pairs"', 'answer="pairs" check="pairs"', "L15", "answer=", "one role"),
    "task as code": ('[markdown] task="pairs"', 'task="pairs"', "L15", "task=", "[markdown]"),
    "answer as prose": ('# %% answer="pairs"', '# %% [markdown] answer="pairs"', "L15", "answer=", "`# %% ...`"),
    "raw cell": ('# %% tags=["raises-exception"]', "# %% [raw]", "L15", "[raw]", "no place"),
    "hidden as text": ("hidden=true", 'hidden="yes"', "L15", "hidden=", "hidden=true"),
    "check of nobody": ('check="pairs" points=1', 'check="pears" points=1', "L14", 'check="pears"', 'task="pears"'),
    "hint of nobody": ('hint="pairs"', 'hint="pears"', "L14", 'hint="pears"', 'task="pears"'),
    "answer of nobody": ('answer="pairs"', 'answer="pears"', "L14", 'answer="pears"', 'task="pears"'),
    "bad name": ('task="pairs"', 'task="Pairs-1"', "L06", "Pairs-1", "Python name"),
    "region never closed": ("    ### END SOLUTION\n", "", "L17", "    ### BEGIN SOLUTION", "never closed"),
    "region closed twice": ("    ### END HIDDEN TESTS\n", "    ### END HIDDEN TESTS\n" * 2, "L17", None, "not open"),
    "region in the wrong cell": ("1 / 0", "### BEGIN SOLUTION\n1\n### END SOLUTION", "L17", None, "no place"),
    "mark with company": ("    ### BEGIN SOLUTION", "    x = 1  ### BEGIN SOLUTION", "L17", "x = 1  ###", "alone"),
    "stub not Python": ("    ### BEGIN SOLUTION", "### BEGIN SOLUTION", "L13", None, "without its solution"),
    "two functions in a check": ("returns(2)\n# %% [m", "returns(2)\nx = 1\n# %% [m", "L16", "points=1\n", "nothing else"),
    "decorator of another task": ('@check("pairs")', '@check("pears")', "L16", None, '@check("pairs")'),
    "decorator without hidden": ('@check("pairs", hidden=True)', '@check("pairs")', "L16", "hidden=true", "hidden=True"),
    "first parameter": ("def few(c, pairs)", "def few(pairs, c)", "L16", "def few", "`c`"),
    "empty cell": ("1 / 0\n", "\n", "L15", "raises-exception", "empty"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_fault_has_rule_line_and_words(name):
    old, new, rule, at, words = FAULTS[name]
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    error = fault(text)
    assert error.rule == rule, str(error)
    assert words in error.text
    assert str(error).startswith(f"masters/x.py:{error.line}: {rule} ")
    if at:
        assert error.line == text[: text.index(at)].count("\n") + 1, str(error)


def test_task_without_answer_or_check_is_named():
    error = fault(without('# %% answer="pairs"', "# %% [markdown] essay="))
    assert (error.rule, error.line) == ("L03", 13)
    assert "'pairs' has no answer" in error.text
    error = fault(without('# %% check="pairs" points=1', "# %% [markdown] essay="))
    assert (error.rule, error.line) == ("L03", 17)
    assert "answer 'pairs' has no check" in error.text


def test_check_above_its_answer():
    head, answer, rest = GOOD.partition('# %% answer="pairs"')
    cell, _, after = rest.partition("# %% check")
    check, hint, after = after.partition("# %% [markdown] hint")
    error = fault(f"{head}# %% check{check}{answer}{cell}{hint}{after}")
    assert (error.rule, error.line) == ("L14", 17)


def test_text_above_the_first_marker():
    assert fault("# ---\n# jupyter: x\n# ---\n" + GOOD).rule == "L15"
    assert fault("").rule == "L15"
    assert fault(GOOD.partition("\n\n")[2]).line == 1


def test_data_sets_must_be_in_the_catalogue(tmp_path):
    course = Course(tmp_path)
    file = course.master(LESSON)
    file.parent.mkdir(parents=True)
    file.write_text(GOOD.replace('needs=""', 'needs="" data="jobs, moons"'), encoding="utf-8")
    (course.datasets / "jobs").mkdir(parents=True)
    with pytest.raises(MasterError) as caught:
        read_master(course, LESSON)
    assert (caught.value.rule, caught.value.line) == ("L09", 1)
    assert "moons" in caught.value.text
    (course.datasets / "moons").mkdir()
    assert read_master(course, LESSON).path == "autograder/masters/04_sql_querying/01_joins.py"
    with pytest.raises(LayoutError, match="course new"):
        read_master(course, Lesson("04_sql_querying", "02_more"))
