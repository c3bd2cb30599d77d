"""The house rules: each one on text that keeps it and on text that breaks it."""

import re

import pytest

from autograder.authoring.masters import parse_master
from autograder.authoring.rules import NUMBERS, RULES, lint, lint_master
from autograder.layout import Course, Lesson

from .conftest import HERE, ROOT, make_course

LESSON = Lesson("04_sql_querying", "01_select_and_missing")
EXAMPLE = (HERE / "example_lesson.txt").read_text("utf-8")
VISIBLE = """@check("count_stated")
def stated_amounts(c, count_stated):
"""


def complaints(text, *, lesson=LESSON):
    return [v for v in lint_master(parse_master(text, "x.py", lesson)) if v.rule != "L02"]


def changed(old, new, count=1):
    assert old in EXAMPLE, old
    return EXAMPLE.replace(old, new, count)


def only(text, rule, words="", at=None):
    found = complaints(text)
    assert {v.rule for v in found} == {rule}, [str(v) for v in found]
    assert words in found[0].text
    if at is not None:
        assert text.split("\n")[found[0].line - 1] == at or found[0].line == at
    return found


def test_the_example_lesson_is_only_too_short():
    found = lint_master(parse_master(EXAMPLE, "x.py", LESSON))
    assert [str(v) for v in found] == ["x.py:1: L02 23 cells; 35 to 60", "x.py:1: L02 4 graded tasks; 7 to 11"]


def with_check(body, before=""):
    """The example lesson with another body of its first check."""
    begin, rest = EXAMPLE.split(VISIBLE, 1)
    return begin + VISIBLE + "".join(f"    {line}\n" for line in body) + before + rest[rest.index("\n# %%") :]


KEEPS = {
    "closure": ["def twice(n):", "    return n * 2", "c.call(count_stated, []).returns(twice(0))"],
    "comprehension": ["c.call(count_stated, [n for n in range(3) if n]).returns(2)"],
    "nested comprehension": ["rows = [[n + m for n in range(2)] for m in range(2)]", "c.call(count_stated, rows).returns(2)"],
    "lambda": ["add = lambda a, b=1: a + b", "c.call(count_stated, []).returns(add(-1))"],
    "own import": ["import math", "from os import path as p", "c.call(count_stated, [math.pi, p.sep]).returns(2)"],
    "walrus, except, with, unpacking": [
        "import io", "with io.StringIO() as file:", "    (a, *b), d = [1, 2], 3", "try:", "    pass",
        "except ValueError as error:", "    print(error, file)", "if (n := 2):", "    c.call(count_stated, [a, b, d]).returns(n)",
    ],
    "class": ["class One:", "    size = 1", "    def get(self):", "        return self.size", "c.call(count_stated, []).returns(One().get())"],
    "nonlocal": ["n = 0", "def up():", "    nonlocal n", "    n += 1", "up()", "c.call(count_stated, []).returns(n)"],
    "default of an inner function": ["n = 1", "def f(k=n):", "    return k", "c.call(count_stated, []).returns(f())"],
}  # fmt: skip


@pytest.mark.parametrize("name", KEEPS)
def test_self_contained_checks_are_left_alone(name):
    assert complaints(with_check(KEEPS[name])) == []


BREAKS = {
    "a name of the notebook": (["c.call(count_stated, [db]).returns(1)"], "'db'"),
    "inside a comprehension": (["c.call(count_stated, [run(n) for n in [1]]).returns(1)"], "'run'"),
    "inside a lambda": (["f = lambda a: a + offset", "c.call(count_stated, []).returns(f(1))"], "'offset'"),
    "inside a default": (["def f(k=start):", "    return k", "c.call(count_stated, []).returns(f())"], "'start'"),
    "inside a nested function": (
        ["def f():", "    return sqlite3", "c.call(count_stated, []).returns(f())"],
        "'sqlite3'",
    ),
    "inside a class": (["class A(Base):", "    pass", "c.call(count_stated, []).returns(A())"], "'Base'"),
    "a name of the comprehension, outside it": (["x = [n for n in [1]]", "c.call(count_stated, x).returns(n)"], "'n'"),
    "declared global": (["global total", "total = 1", "c.call(count_stated, []).returns(total)"], "'total'"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_check_reads_nothing_from_outside(name):
    body, words = BREAKS[name]
    text = with_check(body)
    found = only(text, "L22", words)
    assert len(found) == 1
    assert words.strip("'") in text.split("\n")[found[0].line - 1]


def test_a_checks_parameters_are_plain():
    only(changed("stated_amounts(c, count_stated)", "stated_amounts(c, count_stated=db)"), "L22", "without defaults")
    only(changed("stated_amounts(c, count_stated)", "stated_amounts(c, count_stated: list)"), "L22", "annotations")


SINGLE = {
    # rule: what is changed, into what, words of the complaint
    "L01 none": ("**After this you can** predict", "You can predict", "L01", "no line"),
    "L01 two": (" · repair a `NOT IN` that went silent", "", "L01", "2 objectives"),
    "L01 same verb": ("· ask about", "· predict about", "L01", "'predict'"),
    "L01 no verb": ("· ask about", "· how to ask about", "L01", "'how'"),
    "L03 hidden": ("## Warm-up: nothing", "## Your turn: nothing", "L03", "no hidden check"),
    "L03 visible": ('# %% check="count_stated" points=1\n@check("count_stated")\ndef stated_amounts(c, count_stated):\n',
                    '# %% check="count_stated" points=1 hidden=true\n@check("count_stated", hidden=True)\n'
                    'def stated_amounts(c, count_stated):\n    """Three kinds of amounts."""\n', "L03", "no visible check"),
    "L04": ("    c.call(count_stated, []).returns(0)", "    assert count_stated\n    c.call(count_stated, []).returns(0)",
            "L04", "assert"),
    "L05 none": ('    """Other data: stated zeros, no pay at all, both ends, no rows."""\n', "", "L05", "docstring"),
    "L05 two lines": ("both ends, no rows.", "both ends,\n    no rows.", "L05", "one line"),
    "L06": ("    ### BEGIN SOLUTION\n    return sum(", "    ### BEGIN SOLUTION\n    pass\n    return sum(", None, ""),
    "L06 not defined": ("silent_employers = \"\"\"\n", "silent_employer = \"\"\"\n", "L06", "'silent_employers'"),
    "L07 star": ("import sqlite3\n\nfrom", "from sqlite3 import *\nimport sqlite3\n\nfrom", "L07", "import *"),
    "L07 address": ("run(\"SELECT * FROM vacancies\")", "site = 'https://hh.ru/vacancies'", "L07", "https://hh.ru"),
    "L07 address in prose": ("# Write the query", "# See http://python.org/. Write the query", "L07", "python.org"),
    "L07 loopback": ("run(\"SELECT * FROM vacancies\")", "site = f'http://127.0.0.1:{8000}/', 'http://localhost/'", None, ""),
    "L07 example": ("run(\"SELECT * FROM vacancies\")", "site = 'https://api.example.com/x', 'http://shop.test'", None, ""),
    "L07 magic by name": ("run(\"SELECT * FROM vacancies\")", "get_ipython().system('ls')", "L07", "no magics"),
    "L10 missing": ("# ## Remember", "# ## Keep", "L10", "no `## Remember`"),
    "L10 order": ("# - **Ask:**", "# - **Repair:**", "L10", "predict, repair, repair"),
    "L10 fewer": ("# - **Ask:**", "# - Ask:", "L10", "predict, repair;"),
    "L12": ("# Mend Friday's filter.", "# Mend Friday's filter for 2 points.", "L12", "2 points"),
    "L12 code": ("# Mend Friday's filter.", "# Mend `2 points`.", None, ""),
    "L19": ("# Be the database for one row: is", "# Be the database for one row" + " and another" * 12 + ", is", "L19", "words"),
    "L20": ("# `IS NULL` and `IS NOT NULL` ask about", "# One.\n# Two.\n# Three.\n# `IS NULL` and `IS NOT NULL` ask about",
            "L20", "7 lines"),
    "L21": ("    print(run(sql)[0][0], sql)", "    print(run(sql)[0][0], sql)\n" + "    print(sql)\n" * 8, "L21", "14 lines"),
    "L23": ("    c.call(count_stated, [90, None, 0]).returns(2, mistakes=[\n        (1, \"PY8: 0 is a number somebody wrote down; count it\"),\n"
            "        (3, \"PY8: None means nobody wrote anything\"),\n    ])\n    c.call(count_stated, []).returns(0)",
            "    c.call(count_stated, [])", "L23", "expects nothing"),
    "L24 step": ("# ## Three answers", "# ### Three\n# ##### Three answers", "L24", "level 5"),
    "L24 title": ("# ## Three answers", "# # Three answers", "L24", "second title"),
    "L24 task": ("# ## Warm-up: nothing is not zero\n", "# Warm-up: nothing is not zero\n", "L24", "begins with its heading"),
    "L25": ("# ## Three answers, not two", "# ## Three answers, not two\n# ![](plan.png)", "L25", "alt text"),
    "L26 word": ("# Some vacancies pay", "# Simply put, vacancies pay", "L26", "'Simply'"),
    "L26 in code": ("# Some vacancies pay", "# `just` vacancies pay", None, ""),
    "L26 mark": ("# Some vacancies pay up to less than 100,000;", "# Look! Some pay up to 100,000;", "L26", "exclamation"),
    "L26 part of a word": ("# Some vacancies pay", "# Adjusted and justified vacancies pay", None, ""),
    "L26 hint": ("# Be the database", "# Just be the database", "L26", "'Just'"),
    "L26 card": ("PY8: None means nobody", "PY8: None obviously means nobody", "L26", "'obviously'"),
    "L29": ("# ## Three answers, not two", "# ## Three answers, not two\n# |a|b|c|d|e|f|g|h|\n# |-|-|-|-|-|-|-|-|", "L29", "8 columns"),
    "L30 name": ('lesson="select_and_missing"', 'lesson="select"', "L30", "select_and_missing"),
    "L30 minutes": ("minutes=60 ", "", "L30", "minutes="),
    "L30 needs": (' needs="02_python_collections/02_functions"', "", "L30", "needs="),
    "L30 needs later": ("02_python_collections/02_functions", "05_x/01_later", "L30", "before"),
    "L30 needs form": ("02_python_collections/02_functions", "functions", "L30", "path"),
    "L31": ('# %% [markdown] hint="silent_employers"\n', '# %% [markdown] hint="silent_employers"\n# A hint.\n# %% [markdown] hint="silent_employers"\n',
            "L31", "4 hints"),
}  # fmt: skip


@pytest.mark.parametrize("name", SINGLE)
def test_single_rule(name):
    old, new, rule, words = SINGLE[name]
    text = changed(old, new)
    if rule is None:
        assert complaints(text) == []
    else:
        found = complaints(text)
        # What is no objective any more is missed by *Remember*, too.
        assert {v.rule for v in found} - ({"L10"} if rule == "L01" else set()) == {rule}, [str(v) for v in found]
        assert words in found[0].text


def test_prose_is_counted_without_code():
    long = "\n".join(["# " + "Word " * 20 + "end."] * 60)
    found = complaints(EXAMPLE + f"\n# %% [markdown]\n{long}\n")
    assert "L18" in {v.rule for v in found}
    code = "\n".join(["# " + "`word` 7 " * 10 + "."] * 60)
    assert "L18" not in {v.rule for v in complaints(EXAMPLE + f"\n# %% [markdown]\n{code}\n")}


ESSAY = """
# %% [markdown] essay="engine_choice" points=3 outcomes="2"
# ## Judge: which engine?
# Two reasons.
#
# ### BEGIN SOLUTION
# **Rubric.** One each.
#
# **Sample, 3 points.** A.
#
# **Sample, 1 point.** B.
#
# **Sample, 0 points.** C.
# ### END SOLUTION
"""


def test_an_essay_needs_rubric_and_samples():
    begin, remember = EXAMPLE.rsplit("\n# %% [markdown]\n", 1)
    whole = f"{begin}{ESSAY}\n# %% [markdown]\n{remember}"
    assert complaints(whole) == []
    only(whole.replace("**Sample, 1 point.** B.", ""), "L32", "2 samples")
    only(whole.replace("**Rubric.**", "Rubric:"), "L32", "Rubric")


def rules_of(course):
    return {(v.rule, v.path) for v in lint(course) if v.rule not in {"L02", "L34"}}


def test_rules_over_the_whole_course(tmp_path):
    course = make_course(
        tmp_path, text=EXAMPLE + "#\n# [next](02_two.ipynb), [gone](09_gone.ipynb), [start](../start.ipynb)\n"
    )
    two = Lesson(LESSON.module, "02_two")
    make_course(tmp_path, text=EXAMPLE.replace("select_and_missing", "two"), lesson=two)
    for lesson in (LESSON, two):
        for task in ("count_stated", "kept", "upper_only", "silent_employers"):
            folder = course.attempts / lesson.module / lesson.name / task
            folder.mkdir(parents=True)
            for name in ("right_a", "right_b", "wrong_a", "wrong_b", "wrong_c"):
                (folder / f"{name}.py").touch()
    masters = "autograder/masters/04_sql_querying"
    assert rules_of(course) == {
        ("L11", f"{masters}/01_select_and_missing.py"), ("L27", f"{masters}/02_two.py"),
    }  # fmt: skip
    gone = [v for v in lint(course, [LESSON]) if v.rule == "L11"]
    assert len(gone) == 1 and "09_gone.ipynb" in gone[0].text
    (course.attempts / two.path / "kept" / "wrong_c.py").unlink()
    (course.attempts / two.path / "old_task").mkdir()
    texts = [v.text for v in lint(course, [two]) if v.rule == "L28"]
    assert len(texts) == 2 and "old_task" in texts[0] and "2 wrong" in texts[1]
    course.master(two).write_text("# %% [markdown]\n# Hello\n")
    assert [str(v) for v in lint(course, [two])] == [
        f'{masters}/02_two.py:1: L15 a master starts with `# %% [markdown] lesson="..."`'
    ]


def test_tasks_name_outcomes_and_systems_of_the_syllabus():
    assert "names what" in only(changed(' outcomes="2"', ""), "L33")[1].text
    assert "1 to 3" in only(changed('outcomes="2"', 'outcomes="9"'), "L33")[1].text
    only(changed('outcomes="2"', 'outcomes="2" systems="Oracle"'), "L33", "Oracle")
    lost = EXAMPLE.replace('outcomes="2"', 'outcomes="1"')
    assert [v.text for v in complaints(lost)] == ["no task grades outcome 2: use three-valued logic on purpose"]


def test_a_term_is_born_in_the_prose():
    title = 'lesson="select_and_missing"'
    assert complaints(changed(title, f'{title} terms="unknown"')) == []
    only(changed(title, f'{title} terms="collation"'), "L35", "*collation*")


def answer(source):
    """The example lesson with another answer to its first task."""
    begin, end = EXAMPLE.index("    return sum("), EXAMPLE.index("    ### END SOLUTION")
    return EXAMPLE[:begin] + source + EXAMPLE[end:]


@pytest.mark.parametrize(
    ("needed", "source"),
    [
        ("`reversed`", "    return len(list(reversed(amounts)))\n"),
        ("lambda", "    return (lambda items: 0)(amounts)\n"),
        ("a list comprehension", "    return [a for a in amounts]\n"),
        ("`casefold`", "    return amounts.casefold()\n"),
        ("`math`", "    import math\n    return 0\n"),
    ],
)
def test_an_answer_needs_nothing_that_nobody_showed(tmp_path, needed, source):
    make_course(tmp_path, text=answer(source))
    texts = [v.text for v in lint(Course(tmp_path)) if v.rule == "L34"]
    assert any(needed in text and "count_stated" in text for text in texts), texts
    # Once it stands in the task's text, or in an earlier lesson, it may be asked for.
    shown = "# ```\n" + "".join(f"# {line}\n" for line in source.strip().split("\n")) + "# ```\n"
    heading = "# ## Warm-up: nothing is not zero\n"
    make_course(tmp_path, text=answer(source).replace(heading, heading + shown))
    assert not [v for v in lint(Course(tmp_path)) if v.rule == "L34" and needed in v.text]


def test_an_answer_in_sql_needs_no_word_that_nobody_showed(tmp_path):
    make_course(tmp_path, text=changed("WHERE amount_from IS NULL AND", "WHERE coalesce(amount_from, 0) = 0 AND"))
    assert ["`coalesce`" in v.text for v in lint(Course(tmp_path)) if v.rule == "L34" and "upper_only" in v.text] == [
        True
    ]


def test_every_number_has_its_line_in_the_docs():
    page = (ROOT / "docs" / "house-rules.md").read_text("utf-8")
    rows = re.findall(r"^\| (L\d\d) \| (.+) \| (.+) \|$", page, re.MULTILINE)
    assert tuple(number for number, _, _ in rows) == NUMBERS
    for number, rule in RULES.items():
        assert (rule.__doc__ or "").startswith(f"{number}: "), rule


def test_every_number_the_reader_uses_is_known():
    used = set(re.findall(r'"(L\d\d)"', (ROOT / "autograder" / "authoring" / "masters.py").read_text("utf-8")))
    assert used <= set(NUMBERS)
