"""One check against answers of every kind: the verdict, and what the card says."""

import asyncio
import os

import pytest

from autograder.checks import CheckFailed, check
from autograder.checks.card import as_html, as_text
from autograder.records import Card

VISIBLE = """
@check("count_stated", id="count_stated-check-1", lesson="04_sql/01_x", points=1, hints=["Is `0` a number?"])
def stated(c, count_stated):
    c.call(count_stated, [90, None, 0]).returns(2, mistakes=[
        (1, "PY8: 0 was written down"), (c.raised("NameError"), "a name is misspelt"), (lambda got: got > 9, "far too many"),
    ]).leaves_arguments()
    c.call(count_stated, []).returns(0)
"""
HIDDEN = '''
@check("count_stated", hidden=True, id="count_stated-check-2", points=2)
def other(c, count_stated):
    """Many zeros."""
    c.call(count_stated, [0, 0, 777]).returns(3, mistakes=[(1, "PY8: a zero was lost")])
'''
RIGHT = "def count_stated(amounts):\n    return sum(a is not None for a in amounts)"


def run(answer, source=VISIBLE, name="cell"):
    """The card of a failed check, or None when it passed."""
    namespace = {}
    exec(compile(answer, "<answer>", "exec"), namespace)
    namespace["check"] = check
    try:
        exec(compile(source, name, "exec"), namespace)
    except CheckFailed as failure:
        return failure.card
    return None


@pytest.mark.parametrize(
    "answer",
    [
        RIGHT,
        "list = print = sum = len = None\n"
        + RIGHT.replace("sum(a is not None for a in amounts)", "[a is None for a in amounts].count(False)"),
        "async " + RIGHT,
        RIGHT.replace("    return", "    print('x' * 10**6)\n    return"),
    ],
)
def test_right_answers_pass_whatever_they_redefine_or_print(answer):
    assert run(answer) is None
    assert run(answer, HIDDEN) is None


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "count_stated = ...",
        "def count_stated(a): ...",
        "def count_stated(a):\n    'Counts.'\n    pass",
        "async def count_stated(a): ...",
    ],
)
def test_missing_or_still_a_stub_is_not_tried(answer):
    assert run(answer).status == run(answer, HIDDEN).status == "not_tried"


def test_a_stub_that_is_handed_on_is_not_tried():
    source = """
@check("part", id="part-check-1")
def joined(c, build, part):
    c.make(build, 3, part)
    c.that(True, "built")
"""
    build = "def build(number, part):\n    return [part(number)]\n\n\n"
    card = run(build + "def part(number): ...", source)
    assert (card.status, card.where.split(":")[0]) == ("not_tried", "part is still three dots")
    assert run(build + "def part(number):\n    return number", source) is None
    failed = run(build + "def part(number):\n    return 1 / 0", source)
    assert (failed.expected, failed.got) == ("an object, and no error", "ZeroDivisionError: division by zero")


def test_a_step_from_three_dots_is_not_tried():
    source = """
@check("pairs", id="pairs-check-1")
def first(c, pairs):
    c.value(pairs, "a", 0).equals(1)
"""
    assert run("pairs = {'a': ...}", source).where.startswith("pairs['a'][0] is still three dots")
    assert "does not exist yet" in run("pairs = {'b': ...}", source).where


def test_a_blank_left_in_a_faded_answer_is_not_tried():
    card = run(
        "def count_stated(amounts):\n    return len([a for a in amounts if a is not None]) + (... if amounts is None else 0)"
    )
    assert card.status == "not_tried" and "fill every" in card.where


@pytest.mark.parametrize(
    ("answer", "field", "words"),
    [
        ("def count_stated(a): return 1", "mistake", "PY8"),
        ("def count_stated(a): print(2)", "mistake", "PY1"),
        ("def count_stated(a): return nme", "mistake", "misspelt"),
        ("def count_stated(a): return 10", "mistake", "far too many"),
        ("def count_stated(a): return len(a) / 0", "got", "ZeroDivisionError"),
        ("def count_stated(a): return True", "expected", "2"),
        ("def count_stated(a): return open", "got", "not plain data"),
        ("def count_stated(a):\n    a.clear()\n    return 2", "where", "argument"),
        ("def count_stated(): return 2", "got", "TypeError"),
        ("def count_stated(a): raise SystemExit", "got", "SystemExit"),
        ("count_stated = 5", "got", "not callable"),
    ],
)
def test_wrong_answers_get_a_card_that_says_what_came_back(answer, field, words):
    card = run(answer)
    assert card.status == "not_yet" and words in getattr(card, field)
    assert card.call.startswith("count_stated(")


def test_a_call_that_never_returns_is_stopped(monkeypatch):
    monkeypatch.setattr("autograder.checks.calls.CALL_SECONDS", 0.3)
    card = run(
        "def count_stated(a):\n    while True:\n        try:\n            pass\n        except Exception:\n            pass"
    )
    assert "no answer after 0.3 s" in card.got


def test_a_hidden_check_gives_behaviour_and_mistake_but_no_values():
    card = run("def count_stated(a): return len([x for x in a if x])", HIDDEN)
    assert card.behaviour == "Many zeros." and "a zero was lost" in card.mistake
    assert "777" not in as_text(card) + as_html(card)
    leak = run("def count_stated(a): raise ValueError(str(a))", HIDDEN)
    assert "777" not in as_text(leak) and "ValueError" in leak.where
    named = run("def count_stated(a): raise type('L' + str(a[2]), (Exception,), {})", HIDDEN)
    assert "777" not in as_text(named)


def test_a_hidden_check_without_expectations_is_examined_when_graded():
    empty = '@check("n", hidden=True)\ndef later(c, n):\n    """Later."""\n'
    assert run("n = 1", empty) is None
    assert run("", empty).status == "not_tried"


@pytest.mark.parametrize("body", ["pass", "c.call(n)", "n == 1\n    c.value(n).equals(nowhere)", "bool(n)"])
def test_a_faulty_check_says_that_it_is_at_fault(body):
    card = run("def n(): return 1", f'@check("n")\ndef faulty(c, n):\n    {body}\n')
    assert "the check is wrong" in card.mistake


def test_values_paths_and_blanks():
    source = (
        '@check("kept")\ndef look(c, kept):\n    c.value(kept, "a").equals(1)\n    c.value(kept["b"][0]).equals(2)\n'
    )
    assert run('kept = {"a": 1, "b": [2]}', source) is None
    assert run('kept = {"a": ..., "b": [2]}', source).status == "not_tried"
    assert run('kept = {"b": [2]}', source).status == "not_tried"


def test_raises_prints_yields_close_make_inside():
    answer = (
        "def half(n):\n    if n < 0: raise ValueError('below zero')\n    print('half')\n    return n / 2\n"
        "def naturals():\n    n = 0\n    while True:\n        yield n\n        n += 1\n"
        "class Box:\n    def __init__(self, n): self.n = n\n    def twice(self): return self.n * 2\n"
    )
    source = (
        '@check("half")\ndef look(c, half, naturals, Box):\n'
        '    c.call(half, -1).raises("ValueError", saying="zero")\n    c.call(half, 3).close_to(1.5, within=1e-9).prints("half  ")\n'
        "    c.call(naturals).yields(3, [0, 1, 2])\n    box = c.make(Box, 4)\n    c.call(box.twice).returns(8)\n    c.value(box.n).equals(4)\n"
        "    def probe(cls):\n        return [name for name in vars(cls) if not name.startswith('_')]\n"
        '    c.inside("def probe(cls):\\n    return sorted(n for n in vars(cls) if not n.startswith(\'_\'))", Box).returns(["twice"])\n'
    )
    assert run(answer, source) is None
    assert "ValueError raised" in run(answer.replace("raise ValueError('below zero')", "return 0"), source).expected


def test_project_files_are_found_beside_or_inside_the_module(tmp_path, monkeypatch):
    source = (
        '@check("n")\ndef look(c, n):\n    c.value(n).equals(1)\n    assert c.file("jobboard/a.py").got == "x = 1"\n'
    )
    module = tmp_path / "work" / "01_x"
    module.mkdir(parents=True)
    monkeypatch.chdir(module)
    assert run("n = 1", source).status == "not_tried"
    (tmp_path / "work" / "jobboard").mkdir()
    (tmp_path / "work" / "jobboard" / "a.py").write_text("x = 1")
    assert run("n = 1", source) is None


def test_progress_is_one_json_line(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "p.jsonl"))
    run(RIGHT)
    assert '"status": "passed"' in (tmp_path / "p.jsonl").read_text()
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "no" / "p.jsonl"))
    assert run(RIGHT) is None


def test_progress_without_course_lab_goes_into_the_desk(tmp_path, monkeypatch):
    monkeypatch.delenv("COURSE_PROGRESS", raising=False)
    (tmp_path / "work" / "01_x").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "work" / "01_x")
    run(RIGHT)
    assert not (tmp_path / "work" / ".progress.jsonl").exists(), "some other folder called work"
    (tmp_path / "course.py").touch()
    run(RIGHT)
    assert (tmp_path / "work" / ".progress.jsonl").is_file()


def test_validate_gets_text(monkeypatch, capsys):
    monkeypatch.setenv("NBGRADER_VALIDATING", "1")
    run(RIGHT)
    assert "Passed" in capsys.readouterr().out
    with pytest.raises(CheckFailed) as failure:
        exec(VISIBLE, {"check": check, "count_stated": lambda a: 1})
    assert any("PY8" in line for line in failure.value._render_traceback_())


def test_works_inside_a_running_loop():
    async def cell():
        return run(
            "import asyncio\nasync def count_stated(a):\n    await asyncio.sleep(0)\n    return sum(x is not None for x in a)"
        )

    assert asyncio.run(cell()) is None


def test_card_html_is_escaped_and_whole():
    card = run("def count_stated(a): return '<script>alert(1)</script>'")
    page = as_html(card)
    assert "<script>" not in page and "<details" in page and "<code>0</code>" in page
    assert os.linesep not in page or page.endswith("</section>")


def test_stars_are_emphasis_in_our_words_alone():
    card = Card("t", "not_yet", "t, 1 point", mistake="PY8: *not stated* is 2*3*4, `*args*`", where="got *a*")
    text = as_html(card)
    assert "<em>not stated</em> is 2*3*4, <code>*args*</code>" in text
    assert "got *a*" in text


def test_three_dots_that_say_required_are_no_blank():
    source = "def route(Query=lambda *a, **k: 1):\n    def inner(limit=Query(..., ge=1)):\n        return limit\n    return inner()"
    names = {"check": check}
    exec(source, names)
    asked = '@check("route")\ndef one(c, route):\n    c.call(route).returns(1)'
    exec(asked, names)
    exec(source.replace("return inner()", "other = ...\n    return inner()"), names)
    with pytest.raises(CheckFailed) as failed:
        exec(asked, names)
    assert failed.value.card.status == "not_tried"
