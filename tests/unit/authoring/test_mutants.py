"""Mutants: small faults of many kinds, each once, in the same order every time."""

import ast

import pytest

from autograder.authoring.mutants import mutants, sql_faults


def codes(source, **more):
    return [mutant.code for mutant in mutants(source, **more)[0]]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("x = a < b", "x = a <= b"),
        ("x = a + b", "x = a - b"),
        ("x = a and b", "x = a or b"),
        ("x = not a", "x = a"),
        ("x = True", "x = False"),
        ("x = a is None", "x = a is not None"),
        ("x = 5", "x = 6"),
        ("x = 'text'", "x = 'text~'"),
        ("x = [1, 2]", "x = [2, 1]"),
        ("x = (1, 2)", "x = (2, 1)"),
        ("x = a in b", "x = (a not in b)"),
        ("x = f'{a} roubles'", "x = f'{a} roubles~'"),
        ("x = f'{a:02d}'", "x = f'{a}'"),
        ("for a in b:\n    print(a)", "for a in []:"),
        ("x = {'a': 1}", "x = {'a': 2}"),
        ("raw.decode('utf-8')", "raw.decode('utf-16')"),
    ],
)
def test_faults_in_python(source, code):
    assert code.replace(" ", "") in [found.replace(" ", "") for found in codes(source)]


@pytest.mark.parametrize(
    "silent",
    ['def f():\n    """Says something."""\n    pass', "raise ValueError('words')", "for sign in ['p', 'q']: use(sign)"],
)
def test_what_nobody_asks_for_is_left_alone(silent):
    assert not [code for code in codes(silent) if "words~" in code or "something" in code or "'q', 'p'" in code]


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("SELECT a FROM t WHERE a > 1", "SELECT a FROM t WHERE a >= 1"),
        ("SELECT a FROM t WHERE a > 1", "SELECT a FROM t"),
        ("SELECT a FROM t WHERE a AND b", "SELECT a FROM t WHERE a OR b"),
        ("SELECT a FROM t WHERE a AND b", "SELECT a FROM t WHERE a"),
        ("SELECT a FROM t WHERE NOT a IS NULL", "SELECT a FROM t WHERE a IS NULL"),
        ("SELECT a FROM t ORDER BY a, b LIMIT 3 OFFSET 4", "SELECT a FROM t ORDER BY a LIMIT 3 OFFSET 4"),
        ("SELECT a FROM t ORDER BY a LIMIT 3", "SELECT a FROM t ORDER BY a LIMIT 4"),
        ("SELECT a FROM t ORDER BY a LIMIT 3 OFFSET 4", "SELECT a FROM t ORDER BY a LIMIT 3"),
        ("SELECT a FROM t ORDER BY a LIMIT 3", "SELECT a FROM t LIMIT 3"),
        ("SELECT DISTINCT a FROM t", "SELECT a FROM t"),
        ("SELECT COUNT(a) FROM t", "SELECT COUNT(*) FROM t"),
        ("SELECT a FROM t WHERE a BETWEEN 1 AND 2", "SELECT a FROM t WHERE a >= 1 AND a < 2"),
        ("SELECT a FROM t LEFT JOIN u ON t.i = u.i", "SELECT a FROM t JOIN u ON t.i = u.i"),
        ("SELECT a FROM t JOIN u ON t.i = u.i", "SELECT a FROM t LEFT JOIN u ON t.i = u.i"),
        ("SELECT a FROM t WHERE b = 'x'", "SELECT a FROM t WHERE b = 'x~'"),
    ],
)
def test_faults_in_sql(query, fault):
    assert fault in list(sql_faults(query))


def test_sql_inside_an_answer():
    assert any("IS NULL" in code for code in codes('q = """\n  SELECT a FROM t\n  WHERE a IS NOT NULL\n"""'))


def test_what_is_no_query_gives_no_sql_faults():
    assert list(sql_faults("please select one from the list (")) == []


def test_each_once_all_parse_none_is_the_answer_itself():
    source = "def f(a, b=1):\n    if a > 0 and b:\n        return [a, 2, 'x']\n    return None\n"
    found, every = mutants(source)
    sources = [mutant.source for mutant in found]
    assert len(found) == every > 10 and len(set(sources)) == every
    assert all(ast.dump(ast.parse(text)) != ast.dump(ast.parse(source)) for text in sources)
    assert mutants(source) == (found, every)


def test_an_exception_with_a_dot_in_its_name_stops_nobody():
    source = "try:\n    x = 1 + a\nexcept (json.Error, ValueError):\n    pass\n"
    assert any("1 - a" in found.source for found in mutants(source)[0])


def test_many_are_drawn_evenly():
    source = f"x = {list(range(100))}"
    drawn, every = mutants(source, limit=20)
    assert len(drawn) == 20 < every
    numbers = [mutants(source, limit=10_000)[0].index(mutant) for mutant in drawn]
    assert numbers == sorted(numbers) and numbers[-1] > every * 0.9


def test_only_the_writers_lines_change():
    source = "stub = 1\nanswer = 2\n"
    assert all(code.startswith("answer") for code in codes(source, lines={2}))
