# %% [markdown] lesson="testing_and_debugging" minutes=335 needs="03_python_programs/01_files_and_errors" systems="Python" terms="test, assertion, parametrised test, fixture, fake, property, conflict"
# # Fourteen green tests
#
# On Friday at 17:40 somebody changed one line of `parse_salary`. Fourteen tests stayed green. On Saturday the board offered a driver 240 roubles a month, and nobody applied.
#
# **After this you can** write tests that can fail · cover both sides of a limit · replace a site and a clock by fakes · shrink a failing input · bisect a history
#
# The module `salary_text` is Thursday's, `friday` has the changed line. `run_cell()` gives its cell to pytest.

# %%
import sys
from pathlib import Path
from tempfile import mkdtemp

from autograder.services.cell_tests import pytest_says, run_cell
from autograder.services.git_tried import try_git
from autograder.services.project_functions import save_functions

desk = Path(mkdtemp())
sys.path.insert(0, str(desk))

salary_text = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency


def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines, start=1):
        row = parse_salary(line)
        if not line.split():
            problems.append((number, "empty"))
        elif row is None:
            problems.append((number, "unreadable"))
        elif None not in row[:2] and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems


def salary_line(low, high, currency):
    if low is None and high is None:
        return "з/п не указана"
    sign = {"RUR": " ₽", "USD": " $", "EUR": " €", None: ""}[currency]
    if high is None:
        return f"от {low:,}".replace(",", " ") + sign
    if low is None:
        return f"до {high:,}".replace(",", " ") + sign
    if low == high:
        return f"{low:,}".replace(",", " ") + sign
    return f"{low:,} – {high:,}".replace(",", " ") + sign
'''

grades = '''def grade(years):
    if years is None:
        return "not asked"
    for limit, word in ((1, "none"), (3, "junior"), (6, "middle")):
        if int(years) < limit:
            return word
    return "senior"
'''

fresh = '''from datetime import datetime, timedelta, timezone


def ask_site():
    raise ConnectionError("jobs.example.com did not answer within 3 s")


def real_clock():
    return datetime.now(timezone.utc)


def fresh_titles(fetch, now):
    oldest = now() - timedelta(days=7)
    rows = [row for row in fetch() if row["published_at"] >= oldest]
    return [row["title"] for row in sorted(rows, key=lambda row: row["published_at"], reverse=True)]
'''

for name, text in (("salary_text", salary_text), ("friday", salary_text.replace('"".join(piece.split())', 'piece.replace(" ", "").split()[0]')), ("grades", grades), ("fresh", fresh)):
    (desk / f"{name}.py").write_text(text, encoding="utf-8")

check_py = '''text = open("signs.txt", encoding="utf-8").read()
raise SystemExit(0 if "EUR €" in text else 1)
'''
eight_commits = "git init\n" + "".join(
    f'echo "{signs}" > signs.txt\necho "{number}" > count.txt\n{"git add ." if number == 1 else ""}\ngit commit -am "{subject}"\n{"git tag v1" if number == 1 else ""}\n'
    for number, (signs, subject) in enumerate([
        ("RUR ₽, USD $, EUR €", "Know three signs"), ("RUR ₽, USD $, EUR €", "Count pages"), ("RUR ₽, USD $, EUR €", "Ask for city"), ("RUR ₽, USD $, EUR €", "Count again"),
        ("RUR ₽, USD $, EUR E", "Tidy up"), ("RUR ₽, USD $, EUR E", "Name the site"), ("RUR ₽, USD $, EUR E", "Faster pages"), ("RUR ₽, USD $, EUR E", "Fix a typo"),
    ], start=1)
)
moved_main = '''git init
echo "8 hours" > day.txt
git add .
git commit -m "Write the day down"
git switch -c night
echo "8 hours, at night" > day.txt
git commit -am "Work at night"
git switch main
echo "8 hours, in Kazan" > day.txt
git commit -am "Name the city"
'''

# %% [markdown] task="odd_bracket" outcomes="2"
# ## Warm-up: the odd bracket
# Remarks come in brackets, `()`, `[]` or `{}`. Write `odd_bracket(text)`. It returns a place, counted from 0:
#
# - of the first closing bracket that does not fit the newest open one
# - if they all fit, of the last bracket still open
# - `None` when nothing is open either
#
# | text | returns |
# |---|---|
# | `80 000 ₽ (до [налогов])` | `None` |
# | `([)]`, `a)` | `2`, `1` |
# | `(a [b`, `((a)` | `3`, `0` |
#
# A list can be a *stack*: `append` lays a thing on top, `stack.pop()` takes the top away and returns it.

# %% answer="odd_bracket"
def odd_bracket(text):
    ### BEGIN SOLUTION
    partners = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, sign in enumerate(text):
        if sign in "([{":
            stack.append((place, sign))
        elif sign in partners:
            if stack == []:
                return place
            opened = stack.pop()
            if opened[1] != partners[sign]:
                return place
    if stack == []:
        return None
    return stack.pop()[0]
    ### END SOLUTION
# %% [markdown] hint="odd_bracket"
# Walk through `([)]` with cards. When `)` comes, which card lies on top?
# %% [markdown] hint="odd_bracket"
# What must a card say, so that you can return its place at the end?
# %% [markdown] hint="odd_bracket"
# `pop` fails on an empty list. What does a closing bracket mean when no card lies there?
# %% check="odd_bracket" points=1
@check("odd_bracket")
def six_texts(c, odd_bracket):
    for text, place in (("80 000 ₽ (до [налогов])", None), ("([)]", 2), ("a)", 1), ("(a [b", 3), ("((a)", 0), ("", None)):
        c.call(odd_bracket, text).returns(place, mistakes=[
            (c.raised("IndexError"), "`pop` met an empty stack: a closing bracket with nothing open is odd itself"),
            (lambda got: isinstance(got, bool), "A place was asked for, or None; not True or False"),
            (lambda got: text == "([)]" and got is None, "Counting is not enough: the bracket that was opened last must close first"),
            (lambda got: text == "(a [b" and got == 0, "Both are open; the last one was asked for"),
            (lambda got: place is not None and got == place + 1, "PY3: places count from 0"),
            (lambda got: place == 0 and got is None, "PY8: place 0 is a place; ask about None or an empty list itself"),
            (lambda got: place is None and got is not None, "Every bracket has its partner here, and other signs do not count"),
            (lambda got: got is None, "Some bracket has no partner here"),
        ])
# %% check="odd_bracket" points=1 hidden=true
@check("odd_bracket", hidden=True)
def other_brackets(c, odd_bracket):
    """Deep and long texts, each pair against each other, brackets left open, closing ones first, no brackets at all."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    def place_of(text):
        opened = []
        for place, sign in enumerate(text):
            if sign in "([{":
                opened.append(place)
            elif sign in ")]}":
                if not opened or text[opened[-1]] + sign not in ("()", "[]", "{}"):
                    return place
                opened.pop()
        return opened[-1] if opened else None

    draw = Random(c.seed)
    pairs = [a + b for a in "([{" for b in ")]}"]
    texts = ["", "а", "(", ")", "[", "]", "{", "}", "(" * 300 + ")" * 300, "(" * 300 + ")" * 299, "[" + "(" * 200 + ")" * 200, *pairs, *["(" + pair + ")" for pair in pairs]]
    for _ in range(60):
        signs = []
        for _ in range(draw.randrange(1, 9)):
            pair = draw.choice(("()", "[]", "{}"))
            at = draw.randrange(len(signs) + 1)
            signs[at:at] = [pair[0], draw.choice(("", "5", "до ", "~", "<", "|")), pair[1]]
        if draw.random() < 0.6:
            signs.pop(draw.randrange(len(signs)))
        if draw.random() < 0.3:
            signs.insert(draw.randrange(len(signs) + 1), draw.choice("()[]{}"))
        texts.append("".join(signs))
    for text in texts:
        place = place_of(text)
        c.call(odd_bracket, text).returns(place, mistakes=[
            (c.raised("IndexError"), "`pop` met an empty stack: a closing bracket with nothing open is odd itself"),
            (lambda got: isinstance(got, bool), "A place was asked for, or None"),
            (lambda got: got is None, "A bracket without a partner was not noticed; the one opened last must close first"),
            (lambda got: place is None, "Every bracket has its partner in one of these texts"),
            (lambda got: True, "Another bracket was named; closing ones that do not fit come first, then the last one open"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A failure on the screen
# A *test* is a function that calls your code and says by `assert` what must come back: an *assertion*. pytest runs each function named `test_...`.

# %%
from friday import parse_salary

def test_lower_end():
    assert parse_salary("от 240 000 ₽") == (240000, None, "RUR")

def test_thin_space():
    assert parse_salary("от 240\u202f000 ₽") == (240000, None, "RUR")

run_cell()

# %% [markdown] task="never_fail" outcomes="1"
# ## Read: tests that can never fail
# **Notice above.** The lines with `E` hold what came, `240`, and what was expected, `240000`. No test of the fourteen had a thin space, `\u202f`. Some could not fail:
# ```
# def test_a():
#     row = parse_salary("5–7 ₽")
#     assert row is None or row[0] == 5
#
# def test_b():
#     assert (parse_salary("от 5 ₽") == (5, None, "RUR"), "lower end")
#
# def test_c():
#     try:
#         assert parse_salary("9О ₽") is None
#     except Exception:
#         print("unreadable")
#
# def test_d():
#     expected = parse_salary("до 7 ₽")
#     assert parse_salary("до 7 ₽") == expected
#
# def test_e():
#     for pay in range(5, 6):
#         assert parse_salary(f"{pay} ₽") == (pay, pay, "RUR")
#
# def test_f():
#     parse_salary("5 ₽") == (5, 5, "RUR")
# ```
# Suppose `parse_salary` raises nothing and may return anything, the same for the same text. Which tests pass whatever it returns? Write their letters in one text such as `"ae"`. A tuple that holds something is true.

# %% answer="never_fail"
never_fail = ...
### BEGIN SOLUTION
never_fail = "bcdf"
### END SOLUTION
# %% [markdown] hint="never_fail"
# Be a `parse_salary` that always returns `None`, then one that returns `(6, 6, "RUR")`. Which tests notice you?
# %% [markdown] hint="never_fail"
# A failed `assert` raises an AssertionError. Which classes does `except Exception` take?
# %% [markdown] hint="never_fail"
# Look for the brackets in **b**, and for the word that is missing in **f**.
# %% check="never_fail" points=1
@check("never_fail")
def two_letters(c, never_fail):
    letters = c.value(never_fail).got
    c.that(isinstance(letters, str), "one text in quotes", expected='a text such as "ae"', got=letters)
    c.that(all(letter in "abcdef" for letter in letters) and letters != "", "letters from a to f, nothing between them", expected='a text such as "ae"', got=letters)
    c.that("a" not in letters, "test_a, when parse_salary returns (6, 7, \"RUR\")", expected="the test fails", got="the letter a is in your text", mistake="`row[0] == 5` is asked whenever a row comes back: 6 fails the test")
    c.that("f" in letters, "test_f, when parse_salary returns None", expected="f is in the text: the test passes", got=letters, mistake="`==` answers True or False, and nobody asks for the answer: there is no `assert`")
# %% check="never_fail" points=2 hidden=true
@check("never_fail", hidden=True)
def all_letters(c, never_fail):
    """Each of the six letters: the tests that pass whatever comes back, and no other."""
    ### BEGIN HIDDEN TESTS
    letters = c.value(never_fail).got
    known = {
        "a": "A row that begins with another number fails test a",
        "b": "In test b the brackets make a tuple of two, and such a tuple is always true",
        "c": "In test c the AssertionError is an Exception: the handler takes it, and the test passes",
        "d": "Test d compares the function with itself: the expected value must not come from the code under test",
        "e": "The range of test e has one number, so its assert runs once: the test can fail",
        "f": "Test f has no `assert`: nobody asks for the answer of `==`",
    }
    c.that(isinstance(letters, str) and set(letters) <= set("abcdef"), "letters", mistake="One text of letters from a to f, nothing between them")
    for letter, belief in known.items():
        c.that((letter in letters) == (letter in "bcdf"), f"test {letter}", mistake=belief)
    ### END HIDDEN TESTS

# %% [markdown]
# ## One test, many rows
# `@pytest.mark.parametrize` names parameters, then lists rows. Each row runs as a test of its own: a *parametrised test*.

# %%
import pytest
from friday import parse_salary

@pytest.mark.parametrize("text, row", [
    ("от 5 ₽", (5, None, "RUR")),
    ("от 5\u202f000 ₽", (5000, None, "RUR")),
    ("до ₽", None),
])
def test_rows(text, row):
    assert parse_salary(text) == row

run_cell()

# %% [markdown] task="test_grade" outcomes="2"
# ## Fill in: both sides of a limit
# **Notice above.** `2 failed, 1 passed`. Row 2 is our thin space. Row 3 is news: an `IndexError`.
#
# `grade(years)` takes years as text, or `None`. `"not asked"` is for `None`, `"none"` for 0, `"junior"` for 1 and 2, `"middle"` for 3 to 5, `"senior"` from 6. Fill the blanks.

# %% answer="test_grade"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, ...),
    ("0", "none"),
    (..., "junior"),  # the fewest years
    ("2", ...),
    (..., "middle"),  # the fewest
    (..., "middle"),  # the most
    ("6", ...),
    (..., "senior"),  # two digits; as a text it sorts before "3"
])
def test_grade(years, word):
    assert grade(years) == ...
### BEGIN SOLUTION
@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("1", "junior"),
    ("2", "junior"),
    ("3", "middle"),
    ("5", "middle"),
    ("6", "senior"),
    ("10", "senior"),
])
def test_grade(years, word):
    assert grade(years) == word
### END SOLUTION
# %% [markdown] hint="test_grade"
# Years are text: a number in a row needs its quotes.
# %% [markdown] hint="test_grade"
# *middle* begins at one number and ends at another. Which two texts are the last on their side? Text is compared sign by sign: `"60" < "3"` is False.
# %% check="test_grade" points=1
@check("test_grade")
def three_faults(c, test_grade):
    base = '''def grade(years):
    if years is None:
        return "not asked"
    for limit, word in ((1, "none"), (3, "junior"), (6, "middle")):
        if int(years) < limit:
            return word
    return "senior"
'''
    chain = '''def grade(years):
    if years is None:
        return "not asked"
    number = int(years)
    if number == 0:
        return "none"
    return "junior" if number <= 2 else "middle" if number <= 5 else "senior"
'''
    right = {"by limits": base, "by a chain": chain, "a reader of text": chain.replace("int(years)", "int(years.strip())")}
    faults = {
        "every grade is another word": ("def grade(years):", "def grade(years):\n    return '?'", "A version that always says `?` passes: the expected word must come from the row, not from `grade`"),
        "3 years are a junior": ('(3, "junior")', '(4, "junior")', "The side of 3 where *middle* begins is not in the table"),
        "5 years are a senior": ('(6, "middle")', '(5, "middle")', "The side of 6 where *middle* ends is not in the table"),
        "texts are compared": ("int(years) < limit", "years < str(limit)", "No row holds two digits that sort before \"3\" as text, such as \"10\""),
    }
    beliefs = {"a reader of text": "Years come as text: a number in a row needs its quotes", **{name: belief for name, (*_, belief) in faults.items()}}
    c.tests(test_grade, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, right, 4, module="grades", beliefs=beliefs)
# %% check="test_grade" points=1 hidden=true
@check("test_grade", hidden=True)
def every_limit(c, test_grade):
    """Two right versions pass; each limit moved by one year in each direction is noticed, and a gap taken for 0."""
    ### BEGIN HIDDEN TESTS
    base = '''def grade(years):
    if years is None:
        return "not asked"
    for limit, word in ((1, "none"), (3, "junior"), (6, "middle")):
        if int(years) < limit:
            return word
    return "senior"
'''
    right = "A version that follows the five sentences fails your table: some row states another grade, or years that are no text"
    faults = {
        "none": ('return "not asked"', 'return "none"', "PY8: the row of None must tell a gap from 0"),
        "1 up": ('(1, "none")', '(2, "none")', "No row has the fewest years of a junior"),
        "1 down": ('(1, "none")', '(0, "none")', "No row has 0 years"),
        "3 up": ('(3, "junior")', '(4, "junior")', "No row has the fewest years of a middle"),
        "3 down": ('(3, "junior")', '(2, "junior")', "No row has the most years of a junior"),
        "6 up": ('(6, "middle")', '(7, "middle")', "No row has the fewest years of a senior"),
        "6 down": ('(6, "middle")', '(5, "middle")', "No row has the most years of a middle"),
        "texts": ("int(years) < limit", "years < str(limit)", "No row holds two digits that sort before \"3\" as text, such as \"10\""),
    }
    other = base.replace('if int(years) < limit:', 'if limit > int(years.strip()):')
    c.tests(test_grade, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, {"base": base, "other": other}, 8, module="grades", beliefs={"base": right, "other": right, **{name: belief for name, (*_, belief) in faults.items()}})
    ### END HIDDEN TESTS

# %% [markdown] task="salary_tests" outcomes="1,2"
# ## Your turn: tests for parse_salary
# Write tests for `parse_salary` and list the functions in `salary_tests`. Each line of the table is a promise. Right versions must pass, faulty ones must not.
#
# | text | returns |
# |---|---|
# | `от 5 ₽`, `до 5 ₽`, `5 ₽` | `(5, None, "RUR")`, `(None, 5, "RUR")`, `(5, 5, "RUR")` |
# | `5–7 ₽`, `5 — 7 $`, `5-7 €`, `от 5 до 7` | `(5, 7, ...)` with `"RUR"`, `"USD"`, `"EUR"`, `None` |
# | each of these, then `до вычета налогов` or `на руки` | the same |
# | `от 240\u202f000 ₽` and other kinds of space | `(240000, None, "RUR")` |
# | `от 0 ₽` | `(0, None, "RUR")`: 0 is an amount |
# | `з/п не указана` | `(None, None, None)` |
# | an empty text, words alone, `9О ₽` with a letter, `1–2–3 ₽` | `None`; nothing is raised |

# %% answer="salary_tests"
from salary_text import parse_salary

salary_tests = ...
### BEGIN SOLUTION
import pytest


@pytest.mark.parametrize("text, row", [
    ("от 240\u202f000 ₽", (240000, None, "RUR")),
    ("от 5 ₽ до вычета налогов", (5, None, "RUR")),
    ("5 ₽ на руки", (5, 5, "RUR")),
    ("до 5 ₽", (None, 5, "RUR")),
    ("5 — 7 $", (5, 7, "USD")),
    ("от 5 до 7", (5, 7, None)),
    ("от 0 ₽", (0, None, "RUR")),
])
def test_readable(text, row):
    assert parse_salary(text) == row


def test_not_stated():
    assert parse_salary("з/п не указана") == (None, None, None)


def test_unreadable():
    for text in ("", "9О ₽", "1–2–3 ₽"):
        assert parse_salary(text) is None


salary_tests = [test_readable, test_not_stated, test_unreadable]
### END SOLUTION
# %% [markdown] hint="salary_tests"
# One row for each promise. Which promises of the table has no row of yours touched yet?
# %% [markdown] hint="salary_tests"
# A table of `(text, row)` pairs holds most of it. `None` and `(None, None, None)` are two answers: ask for each with its own text.
# %% [markdown] hint="salary_tests"
# `from friday import parse_salary` above your tests, and `run_cell()` below them: do they notice Friday?
# %% check="salary_tests" points=1
@check("salary_tests")
def two_faults(c, salary_tests):
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency
'''
    faults = {
        "Friday's line": ('"".join(piece.split())', '"".join(piece.split(" ")).split("\\u202f")[0]', "No test has another kind of space between the digits"),
        "the tax note stays in the text": ('.replace("до вычета налогов", "")', "", "No test has the note `до вычета налогов`"),
    }
    c.tests(salary_tests, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, {"Thursday's version": base}, 2, module="salary_text", beliefs={name: belief for name, (*_, belief) in faults.items()})
# %% check="salary_tests" points=2 hidden=true
@check("salary_tests", hidden=True)
def most_faults(c, salary_tests):
    """Three right versions pass; at least six of ten versions with one fault are noticed."""
    ### BEGIN HIDDEN TESTS
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency
'''
    by_forms = '''import re


def currency_of(text):
    return "RUR" if "₽" in text else "USD" if "$" in text else "EUR" if "€" in text else None


def parse_salary(text):
    plain = "".join(text.split()).replace("довычетаналогов", "").replace("наруки", "")
    if plain == "з/пнеуказана":
        return (None, None, None)
    found = re.fullmatch("от([0-9]+)до([0-9]+)|([0-9]+)[–—-]([0-9]+)|от([0-9]+)|до([0-9]+)|([0-9]+)", plain.strip("₽$€"))
    if not found:
        return None
    a, b, c, d, low, high, one = [None if part is None else int(part) for part in found.groups()]
    known = [(low, high) for low, high in ((a, b), (c, d), (low, high), (one, one)) if (low, high) != (None, None)]
    return (*known[0], currency_of(text))
'''
    careful = base.replace('        if not digits.isdigit():\n            return None\n        amounts.append(int(digits))', '        try:\n            amounts.append(int(digits))\n        except ValueError:\n            return None')
    right = {"base": base, "by forms": by_forms, "careful": careful}
    faults = {
        "dash": ('.replace("—", "–")', "", "One of the three dashes stands in no test"),
        "range": ('"–" if lower else ""', '"" if lower else ""', "`от ... до ...` stands in no test"),
        "currency": ("    return None\n\n\ndef", '    return "RUR"\n\n\ndef', "No test has an amount without a sign: its currency is None"),
        "note": ('.replace("на руки", "")', "", "The note `на руки` stands in no test"),
        "stated": ("        return None, None, None", "        return None", "PY8: *not stated* and *unreadable* are two answers; no test tells them apart"),
        "nothing": ("        if not digits.isdigit():", "        if digits and not digits.isdigit():", "No test hands over a text without any amount, such as an empty one"),
        "letter": ("        if not digits.isdigit():\n            return None\n", "        if not digits:\n            return None\n", "No test has a letter among the digits: it must give None and raise nothing"),
        "three": ("    if len(amounts) > 2:\n        return None\n", "", "No test has three amounts"),
        "zero": ("        amounts.append(int(digits))", "        amounts.append(int(digits) or None)", "PY8: no test has the amount 0"),
        "upper": ("low = None if upper and not lower else amounts[0]", "low = amounts[0]", "An upper end alone, `до`, stands in no test"),
    }
    blamed = "A version that keeps every promise of the table fails your tests; look for a row that says something else than the table"
    wrong = {name: base.replace(old, new) for name, (old, new, _) in faults.items()}
    beliefs = {**{name: blamed for name in right}, **{name: belief for name, (*_, belief) in faults.items()}}
    c.tests(salary_tests, wrong, right, 6, module="salary_text", beliefs=beliefs)
    ### END HIDDEN TESTS
# %% check="salary_tests" points=3 hidden=true
@check("salary_tests", hidden=True)
def all_faults(c, salary_tests):
    """Three right versions pass; all ten versions with one fault are noticed."""
    ### BEGIN HIDDEN TESTS
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency
'''
    by_forms = '''import re


def currency_of(text):
    return "RUR" if "₽" in text else "USD" if "$" in text else "EUR" if "€" in text else None


def parse_salary(text):
    plain = "".join(text.split()).replace("довычетаналогов", "").replace("наруки", "")
    if plain == "з/пнеуказана":
        return (None, None, None)
    found = re.fullmatch("от([0-9]+)до([0-9]+)|([0-9]+)[–—-]([0-9]+)|от([0-9]+)|до([0-9]+)|([0-9]+)", plain.strip("₽$€"))
    if not found:
        return None
    a, b, c, d, low, high, one = [None if part is None else int(part) for part in found.groups()]
    known = [(low, high) for low, high in ((a, b), (c, d), (low, high), (one, one)) if (low, high) != (None, None)]
    return (*known[0], currency_of(text))
'''
    careful = base.replace('        if not digits.isdigit():\n            return None\n        amounts.append(int(digits))', '        try:\n            amounts.append(int(digits))\n        except ValueError:\n            return None')
    right = {"base": base, "by forms": by_forms, "careful": careful}
    faults = {
        "dash": ('.replace("—", "–")', "", "One of the three dashes stands in no test"),
        "range": ('"–" if lower else ""', '"" if lower else ""', "`от ... до ...` stands in no test"),
        "currency": ("    return None\n\n\ndef", '    return "RUR"\n\n\ndef', "No test has an amount without a sign: its currency is None"),
        "note": ('.replace("на руки", "")', "", "The note `на руки` stands in no test"),
        "stated": ("        return None, None, None", "        return None", "PY8: *not stated* and *unreadable* are two answers; no test tells them apart"),
        "nothing": ("        if not digits.isdigit():", "        if digits and not digits.isdigit():", "No test hands over a text without any amount, such as an empty one"),
        "letter": ("        if not digits.isdigit():\n            return None\n", "        if not digits:\n            return None\n", "No test has a letter among the digits: it must give None and raise nothing"),
        "three": ("    if len(amounts) > 2:\n        return None\n", "", "No test has three amounts"),
        "zero": ("        amounts.append(int(digits))", "        amounts.append(int(digits) or None)", "PY8: no test has the amount 0"),
        "upper": ("low = None if upper and not lower else amounts[0]", "low = amounts[0]", "An upper end alone, `до`, stands in no test"),
    }
    blamed = "A version that keeps every promise of the table fails your tests; look for a row that says something else than the table"
    wrong = {name: base.replace(old, new) for name, (old, new, _) in faults.items()}
    beliefs = {**{name: blamed for name in right}, **{name: belief for name, (*_, belief) in faults.items()}}
    c.tests(salary_tests, wrong, right, 10, module="salary_text", beliefs=beliefs)
    ### END HIDDEN TESTS

# %% [markdown]
# ## A site and a clock of your own
# `fresh_titles(fetch, now)` calls `fetch` for a site's rows, `now` for the time. `lambda: noon` is a clock that stands still.

# %%
import pytest
from datetime import datetime, timedelta
from fresh import ask_site, fresh_titles, real_clock

@pytest.fixture
def noon():
    return datetime.fromisoformat("2025-06-20T12:00:00+00:00")

def test_fake(noon):
    row = {"title": "Go", "published_at": noon - timedelta(days=3, seconds=1)}
    assert fresh_titles(lambda: [row], lambda: noon) == ["Go"]

def test_real():
    assert fresh_titles(ask_site, real_clock) == ["Go"]

run_cell()

# %% [markdown] task="test_fresh_titles" outcomes="1,2"
# ## Your turn: a test without the real site
# **Notice above.** `test_real` failed; our code is right. A *fixture* gives a value to a test that names it as parameter. A *fake* stands in for something real and answers as you say.
#
# In place of `test_real` write `test_fresh_titles`, with a fixture `site`, without `ask_site` and `real_clock`. Promised is:
# ```
# fresh_titles(fetch, now) -> titles
#     one call of fetch(), which gives rows: dicts of "title" and "published_at"
#     the 7 days before now(): a row of exactly 7 days counts, of one second more does not
#     newest first; rows of equal time as the site has them
# ```

# %% answer="test_fresh_titles"
import pytest
from datetime import datetime, timedelta
from fresh import ask_site, fresh_titles, real_clock

### BEGIN SOLUTION
@pytest.fixture
def site():
    noon = datetime.fromisoformat("2025-06-20T12:00:00+00:00")
    calls = []

    def fetch():
        calls.append(noon)
        return [
            {"title": "edge", "published_at": noon - timedelta(days=7)},
            {"title": "late", "published_at": noon - timedelta(days=7, seconds=1)},
            {"title": "one", "published_at": noon - timedelta(hours=1)},
            {"title": "two", "published_at": noon - timedelta(hours=1)},
        ]

    return fetch, calls, noon


def test_fresh_titles(site):
    fetch, calls, noon = site
    assert fresh_titles(fetch, lambda: noon) == ["one", "two", "edge"]
    assert calls == [noon]
### END SOLUTION
# %% [markdown] hint="test_fresh_titles"
# Which rows tell `>=` from `>`, and a week from a week and a second? Their times are counted from the fake clock.
# %% [markdown] hint="test_fresh_titles"
# A function inside the fixture can `append` to a list each time it is called. How do you hand out both?
# %% [markdown] hint="test_fresh_titles"
# Order shows only when the site has the rows in another one. Two rows may share a time.
# %% check="test_fresh_titles" points=1
@check("test_fresh_titles")
def two_fresh_faults(c, test_fresh_titles):
    base = '''from datetime import datetime, timedelta, timezone


def ask_site():
    raise ConnectionError("jobs.example.com did not answer within 3 s")


def real_clock():
    return datetime.now(timezone.utc)


def fresh_titles(fetch, now):
    oldest = now() - timedelta(days=7)
    rows = [row for row in fetch() if row["published_at"] >= oldest]
    return [row["title"] for row in sorted(rows, key=lambda row: row["published_at"], reverse=True)]
'''
    right = "The test fails though fresh_titles keeps its promises; does it still ask the real site or the real clock? Both arguments are functions: rows and a time cannot be called"
    faults = {
        "it looks at the real clock": ("oldest = now()", "oldest = real_clock()", "Rows of long ago, with a clock of long ago: only a fake `now` can tell that `now()` is looked at"),
        "as the site has them": ("sorted(rows, key=lambda row: row[\"published_at\"], reverse=True)", "rows", "The site's order and the order asked for are the same in your rows"),
    }
    c.tests(test_fresh_titles, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, {"the right version": base}, 2, module="fresh", beliefs={"the right version": right, **{name: belief for name, (*_, belief) in faults.items()}})
# %% check="test_fresh_titles" points=2 hidden=true
@check("test_fresh_titles", hidden=True)
def every_promise(c, test_fresh_titles):
    """Two right versions pass without site and clock; a moved limit, another order, a second question to the site are noticed."""
    ### BEGIN HIDDEN TESTS
    base = '''from datetime import datetime, timedelta, timezone


def ask_site():
    raise ConnectionError("jobs.example.com did not answer within 3 s")


def real_clock():
    return datetime.now(timezone.utc)


def fresh_titles(fetch, now):
    oldest = now() - timedelta(days=7)
    rows = [row for row in fetch() if row["published_at"] >= oldest]
    return [row["title"] for row in sorted(rows, key=lambda row: row["published_at"], reverse=True)]
'''
    other = base[: base.index("def fresh_titles")] + '''def fresh_titles(fetch, now):
    left = list(fetch())
    moment, titles = now(), []
    while left:
        newest = max(left, key=lambda row: row["published_at"])
        left.remove(newest)
        if moment - newest["published_at"] <= timedelta(days=7):
            titles.append(newest["title"])
    return titles
'''
    right = "The test fails though fresh_titles keeps its promises; does it still ask the real site or the real clock? Both arguments are functions: rows and a time cannot be called"
    order = 'sorted(rows, key=lambda row: row["published_at"], reverse=True)'
    faults = {
        "open": (">= oldest", "> oldest", "PY3: no row is exactly 7 days old"),
        "second": ("days=7)", "days=7, seconds=1)", "PY3: no row is one second too old"),
        "clock": ("oldest = now()", "oldest = real_clock()", "With the real clock inside, your test still passes: let the rows and the fake clock be of long ago"),
        "upward": (order, 'sorted(rows, key=lambda row: row["published_at"])', "Oldest first is not noticed"),
        "site": (order, "rows", "The site's order and the order asked for are the same in your rows"),
        "equal": (order, 'sorted(rows, key=lambda row: row["published_at"])[::-1]', "No two rows of equal time stand in the list"),
        "twice": ("rows = [row for row in fetch()", "rows = [row for row in fetch() and fetch()", "The site is asked twice, and no test counts"),
    }
    c.tests(test_fresh_titles, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, {"base": base, "other": other}, 7, module="fresh", beliefs={"base": right, "other": right, **{name: belief for name, (*_, belief) in faults.items()}})
    ### END HIDDEN TESTS

# %% [markdown]
# ## A hundred rows that nobody wrote
# hypothesis makes up values and looks for one that fails. `@given` hands them over.

# %%
from friday import parse_salary
from hypothesis import given, strategies as st

@given(st.integers(0, 999999))
def test_thin_spaces(pay):
    text = f"{pay:,}".replace(",", "\u202f")  # 1000 becomes 1,000, then the comma a thin space
    assert parse_salary(text) == (pay, pay, None)

run_cell()

# %% [markdown] task="test_round_trip" outcomes="1,2"
# ## Your turn: there and back
# **Notice above.** `Failing test case`: `pay=1000`, the smallest that fails. What must hold for every value is a *property*.
#
# `salary_line(low, high, currency)` words a row. Write `test_round_trip` with `@given`: for every row, `parse_salary` reads back what `salary_line` wrote. In a row:
#
# - an end is `None` or an integer from 0, far above a million too
# - the currency is `"RUR"`, `"USD"`, `"EUR"` or `None`; with both ends `None`, it is `None`
#
# `st.integers(0)` has no upper end. `st.none() | st.integers(0)` gives either, `st.sampled_from(["a", "b"])` one of a list. `assume(x > 0)` drops an example for which that is false.

# %% answer="test_round_trip"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line

### BEGIN SOLUTION
ends = st.none() | st.integers(0)


@given(ends, ends, st.none() | st.sampled_from("RUR USD EUR".split()))
def test_round_trip(low, high, currency):
    assume(low is not None or high is not None or currency is None)
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
### END SOLUTION
# %% [markdown] hint="test_round_trip"
# Three parameters, three strategies in `@given`, in the same order.
# %% [markdown] hint="test_round_trip"
# Which rows do not exist? Say in `assume` what holds for all the others.
# %% [markdown] hint="test_round_trip"
# The expected value is the row you began with; it never passes through the code under test.
# %% check="test_round_trip" points=1
@check("test_round_trip")
def two_roundtrip_faults(c, test_round_trip):
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency


def salary_line(low, high, currency):
    if low is None and high is None:
        return "з/п не указана"
    sign = {"RUR": " ₽", "USD": " $", "EUR": " €", None: ""}[currency]
    if high is None:
        return f"от {low:,}".replace(",", " ") + sign
    if low is None:
        return f"до {high:,}".replace(",", " ") + sign
    if low == high:
        return f"{low:,}".replace(",", " ") + sign
    return f"{low:,} – {high:,}".replace(",", " ") + sign
'''
    right = "A row came that does not exist, or another value was expected: with both ends None, the currency is None"
    faults = {
        "EUR is written as a dollar": ('"EUR": " €"', '"EUR": " $"', "Rows in euros are not among your examples, or the currency is not compared"),
        "an upper end is written as a lower one": ('"до {high:,}"', '"от {high:,}"', "Rows with an upper end alone are not among your examples"),
    }
    c.tests(test_round_trip, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, {"the right version": base}, 2, module="salary_text", beliefs={"the right version": right, **{name: belief for name, (*_, belief) in faults.items()}})
# %% check="test_round_trip" points=2 hidden=true
@check("test_round_trip", hidden=True)
def rows_of_every_kind(c, test_round_trip):
    """Two right versions pass; faults with large amounts, gaps, no currency, one end, nothing stated are noticed."""
    ### BEGIN HIDDEN TESTS
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency


def salary_line(low, high, currency):
    if low is None and high is None:
        return "з/п не указана"
    sign = {"RUR": " ₽", "USD": " $", "EUR": " €", None: ""}[currency]
    if high is None:
        return f"от {low:,}".replace(",", " ") + sign
    if low is None:
        return f"до {high:,}".replace(",", " ") + sign
    if low == high:
        return f"{low:,}".replace(",", " ") + sign
    return f"{low:,} – {high:,}".replace(",", " ") + sign
'''
    right = "A row came that does not exist, or another value was expected: with both ends None, the currency is None"
    faults = {
        "zeros": ('.replace(",", " ")', '.replace(",0", " ").replace(",", " ")', "Zeros inside an amount get lost, and no example shows it; are the ends wide enough?"),
        "millions": ("amounts.append(int(digits))", "amounts.append(int(digits[-6:]))", "Amounts above a million are not among your examples"),
        "euro": ('"EUR": " €"', '"EUR": " $"', "Rows in euros are not among your examples, or the currency is not compared"),
        "no sign": ('None: ""', 'None: " ₽"', "Rows without a currency are not among your examples"),
        "upper": ('"до {high:,}"', '"от {high:,}"', "Rows with an upper end alone are not among your examples"),
        "lower": ('"от {low:,}"', '"{low:,}"', "Rows with a lower end alone are not among your examples"),
        "gap": ('return "з/п не указана"', 'return ""', "The row without any end and currency is not among your examples"),
        "one end": ('f"до {high:,}".replace(",", " ") + sign', 'f"до {high:,}".replace(",", " ")', "Rows with one end and a currency are not among your examples"),
        "order": ("return amounts[0], amounts[1], currency", "return min(amounts), amounts[1], currency", "Rows whose first end is the higher one are not among your examples"),
    }
    other = base.replace('.replace(",", " ")', '.replace(",", "\\u202f")').replace("{low:,} – {high:,}", "от {low:,} до {high:,}")
    wrong = {name: base.replace(old, new) for name, (old, new, _) in faults.items()}
    wrong["zero"] = base.replace("low is None", "not low").replace("high is None", "not high")
    beliefs = {"base": right, "other": right, "zero": "PY8: a 0 is an end, and no example has one", **{name: belief for name, (*_, belief) in faults.items()}}
    c.tests(test_round_trip, wrong, {"base": base, "other": other}, 10, module="salary_text", beliefs=beliefs)
    ### END HIDDEN TESTS

# %% [markdown] task="shrink" outcomes="3"
# ## Your turn: two rows of two hundred
# Last night an import of 200 rows failed. Which rows do it?
#
# `fails(rows)` imports the rows and returns `True` when that fails; it takes a minute. Write `shrink(rows, fails)`. It returns rows that still fail, in their order: without any one of them the import passes.
#
# - the given `rows` fail; they stay as they are
# - up to three rows may be guilty together, far apart: each alone is harmless
# - a failing file still fails with more rows; if the empty list fails, return it
# - at most 100 calls of `fails` for 200 rows
#
# With `fails = lambda rows: 3 in rows and 8 in rows`, `shrink([1, 3, 5, 8, 9], fails)` returns `[3, 8]`.

# %% answer="shrink"
def shrink(rows, fails):
    ### BEGIN SOLUTION
    size = len(rows)
    while size > 0:
        start = 0
        while start < len(rows):
            without = rows[:start] + rows[start + size :]
            if fails(without):
                rows = without
            else:
                start = start + size
        size = size // 2
    return rows
    ### END SOLUTION
# %% [markdown] hint="shrink"
# Leave out a block of rows, such as the first hundred. It still fails: what have you learnt? It passes: what have you learnt?
# %% [markdown] hint="shrink"
# When every block of this size is needed, make the blocks half as large. Which size is the last?
# %% [markdown] hint="shrink"
# `rows[:start] + rows[start + size:]` is a new list without one block. After a removal, what stands at `start`?
# %% check="shrink" points=1
@check("shrink")
def five_rows(c, shrink):
    probe = '''def watched(shrink, rows, guilty):
    calls = []

    def fails(part):
        calls.append(len(part))
        if len(calls) > 5000:
            raise RuntimeError("5,000 calls of fails")
        return all(row in part for row in guilty)

    kept = shrink(rows, fails)
    return [kept, len(calls), rows]
'''
    for rows, guilty in (([1, 3, 5, 8, 9], [3, 8]), ([4], [4]), (list(range(200)), [150])):
        came = c.inside(probe, shrink, rows, guilty)
        came.text = f"shrink({rows if len(rows) < 9 else 'the numbers from 0 to 199'}, fails), guilty: {guilty}"
        kept, calls, after = came.got
        known = "Some row can still be taken away, or the result does not fail"
        if kept is None:
            known = "PY1: nothing came back; return the rows"
        elif kept == []:
            known = "The empty list does not fail here. Rows that are guilty together are harmless one by one: ask about the others without a block"
        elif kept == rows and len(rows) == 5:
            known = "Neither half fails alone: two rows far apart are guilty together. Leave one block out instead of keeping one"
        elif isinstance(kept, list) and sorted(kept, key=str) == guilty:
            known = "The right rows in another order"
        c.that(after == rows, "the rows stay as they are", expected=rows, got=after, mistake="PY7: the caller's list changed; make a new one by slices")
        c.that(kept == guilty, f"what shrink returned, guilty are {guilty}", expected=guilty, got=kept, mistake=known)
        c.that(calls <= 100, "calls of fails", expected="at most 100", got=f"{calls} calls", mistake="One row at a time costs a call a row: begin with large blocks")
# %% check="shrink" points=2 hidden=true
@check("shrink", hidden=True)
def many_files(c, shrink):
    """Files of 0 to 200 rows, none to three guilty rows anywhere, equal neighbours; calls counted, the rows stay."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def watched(shrink, rows, guilty, count):
    calls = []

    def fails(part):
        calls.append(len(part))
        if len(calls) > 5000:
            raise RuntimeError("5,000 calls of fails")
        return all(row in part for row in guilty) and len([row for row in part if row == 7]) >= count

    kept = shrink(rows, fails)
    return [kept, len(calls), rows]
'''
    draw = Random(c.seed)
    trials = [([], [], 0), ([7], [], 0), ([7], [7], 1), ([8, 9], [], 0), ([8, 9], [8], 0), ([8, 9], [9], 0), ([8, 9], [8, 9], 0), ([7, 7, 7], [], 1), ([7, 1, 7, 2, 7], [], 2), (list(range(10, 210)), [10, 110, 209], 0), (list(range(10, 210)), [], 0)]
    for guilt in (1, 2, 2, 3, 3, 3, 3):
        for length in (draw.randrange(3, 30), 200):
            rows = draw.sample(range(10, 1000), length)
            trials.append((rows, [row for row in rows if row in draw.sample(rows, guilt)] or [rows[0]], 0))
    for rows, guilty, count in trials:
        came = c.inside(probe, shrink, rows, guilty, count)
        c.that("value" in came.answer or "timeout" not in came.answer, "it ends", mistake="It does not end: what happens when no block can be left out?")
        kept, calls, after = came.got
        expected = [7] * count if count else [row for row in rows if row in guilty]
        known = "Some row can still be taken away, or the result does not fail; think of guilty rows far apart"
        if kept is None:
            known = "PY1: nothing came back; return the rows"
        elif guilty == [] and count == 0:
            known = "Here the empty list fails too, so it is the answer"
        elif len(rows) == 1:
            known = "A file of one row: is a block of one ever left out?"
        elif isinstance(kept, list) and sorted(kept) == sorted(expected):
            known = "The rows came in another order"
        elif isinstance(kept, list) and len(kept) > len(expected):
            known = "More rows than needed: end with blocks of one row, and try every place"
        elif isinstance(kept, list) and len(kept) < len(expected):
            known = "Too few rows: what you return must still fail; ask before you throw a block away"
        c.that(after == rows, "the rows stay", mistake="PY7: the caller's list changed; make a new one by slices")
        c.that(kept == expected, "the rows", mistake=known)
        c.that(calls <= 100, "the calls", mistake="More than 100 calls: begin with large blocks, and go on at the same place after one is gone")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Which commit did it?
# Eight commits: `v1` was good, the newest is bad. `git bisect` halves what lies between. `run` starts a program at each stop; its `0` says good, `1` bad.

# %%
print(check_py)
try_git("""
git log --oneline
git bisect start main v1
git bisect run python check.py
git show --stat refs/bisect/bad
git bisect reset
""", start=eight_commits, scripts={"check.py": check_py})

# %% [markdown] task="bisect_steps" outcomes="3" systems="GitHub"
# ## Your turn: the bad commit of twelve
# **Notice above.** Three stops. Until `reset`, `refs/bisect/bad` names the first bad commit, *Tidy up*.
#
# Another repository has twelve commits: `v1` is good, `main` bad by the same `check.py`. Every check breaks another commit, so your lines must find it. After `bisect_steps` the tag `first-bad` names the first bad commit, and the repository stands on `main` as before. `git tag NAME COMMIT` makes a tag.

# %% answer="bisect_steps"
bisect_steps = """
...
"""
### BEGIN SOLUTION
bisect_steps = """
git bisect start main v1
git bisect run python check.py
git tag first-bad refs/bisect/bad
git bisect reset
"""
### END SOLUTION
# %% [markdown] hint="bisect_steps"
# `start` takes the bad end first, then the good one.
# %% [markdown] hint="bisect_steps"
# Where does the repository stand while it bisects, and which line brings it back? What does that line forget?
# %% check="bisect_steps" points=1
@check("bisect_steps")
def one_history(c, bisect_steps):
    subjects = ["Know three signs", "Count pages", "Ask for the city", "Read dates", "Shorter names", "Count again", "Fix a typo", "Name the site", "Tidy up", "Faster pages", "Read remarks", "Sort by date"]
    start = ["git init"]
    for number, subject in enumerate(subjects):
        sign = "EUR €" if number < 8 else "EUR E"
        start += [f'echo "RUR ₽, USD $, {sign}" > signs.txt', f'echo "{number}" > count.txt', *(["git add ."] if number == 0 else []), f'git commit -am "{subject}"']
        if number == 0:
            start.append("git tag v1")
    script = 'text = open("signs.txt", encoding="utf-8").read()\nraise SystemExit(0 if "EUR €" in text else 1)\n'
    made = c.repository(bisect_steps, start=start, scripts={"check.py": script})
    failed = made.failed or {"said": "", "line": 0, "step": ""}
    known = ""
    if "bisect/bad" in failed["step"]:
        known = "`refs/bisect/bad` lives from `git bisect start` to `git bisect reset`: name it in between"
    elif "bisect run" in failed["step"]:
        known = "`run` needs two ends: `git bisect start`, the bad end, then the good one"
    elif "bisect start" in failed["step"]:
        known = "git wants the bad end first, then the good one"
    elif "git tag" in failed["step"]:
        known = "A tag needs a commit, and a subject names none; which name did the demonstration show?"
    c.that(not made.failed, f"line {failed['line']}, `{failed['step']}`", expected="every line runs", got=failed["said"], mistake=known)
    c.that("first-bad" in made.tags, "the tag first-bad", expected="a tag first-bad", got=", ".join(made.tags), mistake="`git bisect` found it, and no line of yours writes it down: `git tag first-bad ...`")
    found = made.history("first-bad")[0]
    known = "You tagged where bisect stood last; the first bad commit is `refs/bisect/bad`" if found in subjects[1:] else "The good end was tagged"
    c.that(found == "Tidy up", "the commit with the tag first-bad", expected="Tidy up", got=found, mistake=known)
    c.that(made.branch == "main", "where the repository stands", expected="on main", got=made.branch or "on no branch", mistake="The repository still stands where bisect left it: `git bisect reset`")
# %% check="bisect_steps" points=2 hidden=true
@check("bisect_steps", hidden=True)
def other_histories(c, bisect_steps):
    """Other histories of twelve commits, broken at the second, the last and one in between; the repository stands on main, nothing changed."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    words = ["Count pages", "Ask for the city", "Read dates", "Shorter names", "Count again", "Fix a typo", "Name the site", "Tidy up", "Faster pages", "Read remarks", "Sort by date"]
    script = 'text = open("signs.txt", encoding="utf-8").read()\nraise SystemExit(0 if "EUR €" in text else 1)\n'
    for bad in (1, 11, draw.randrange(2, 11)):
        subjects = ["Know three signs", *draw.sample(words, 11)]
        start = ["git init"]
        for number, subject in enumerate(subjects):
            sign = "EUR €" if number < bad else "EUR E"
            start += [f'echo "RUR ₽, USD $, {sign}" > signs.txt', f'echo "{number}" > count.txt', *(["git add ."] if number == 0 else []), f'git commit -am "{subject}"']
            if number == 0:
                start.append("git tag v1")
        made = c.repository(bisect_steps, start=start, scripts={"check.py": script})
        c.that(not made.failed, "every line runs", mistake="In another history one of your lines fails; name the ends by `v1` and `main`")
        c.that("first-bad" in made.tags, "a tag", mistake="No tag `first-bad` was made")
        c.that(made.history("first-bad")[0] == subjects[bad], "the commit", mistake="In another history another commit is the first bad one, and your tag misses it; let bisect find it, and tag `refs/bisect/bad`")
        c.that(made.branch == "main" and not made.status, "on main", mistake="The repository does not stand on main as before: `git bisect reset` brings it back")
        c.that(made.history("main") == subjects[::-1], "the history", mistake="The history of main has changed; bisecting only looks")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Two people, one line
# `night` was made from `main`, which moved on. `git rebase main` puts our commit on top of it.

# %%
try_git("""
git switch night
git rebase main
git diff
echo "8 hours, in Kazan, at night" > day.txt
git add day.txt
git rebase --continue
git log --oneline
""", start=moved_main)

# %% [markdown] task="rebase_steps" outcomes="3" systems="GitHub"
# ## Your turn: branch, rebase, push
# **Notice above.** `CONFLICT`: both changed one line. `git diff` shows both sides of the *conflict*; our `echo` wrote what keeps both.
#
# On your `main`, `skills.txt` has one line, `python, sql`. At noon a colleague pushed `python, sql, git` to the shared repository, `origin`. Your copy calls that `origin/main`. Write `rebase_steps`:
#
# - from your `main`, make the branch `docker`; one commit there makes the line `python, sql, docker`
# - rebase it onto `origin/main`; the line becomes `python, sql, git, docker`
# - push `docker` to `origin`, whose `main` stays; leave nothing unsaved
#
# `git switch -c NAME` makes a branch and goes there, `git push -u origin NAME` sends it.

# %% answer="rebase_steps"
rebase_steps = """
...
"""
### BEGIN SOLUTION
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git rebase origin/main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
git push -u origin docker
"""
### END SOLUTION
# %% [markdown] hint="rebase_steps"
# Four stages: your commit on your branch, the rebase that stops, the line as both want it, the push.
# %% [markdown] hint="rebase_steps"
# The demonstration resolves its conflict in three lines. Which of them tells git that it may go on?
# %% check="rebase_steps" points=1
@check("rebase_steps")
def branch_at_origin(c, rebase_steps):
    start = ["git init", 'echo "python, sql" > skills.txt', "git add .", 'git commit -m "List the skills"', "git remote add origin shared", "git push -u origin main", 'echo "python, sql, git" > skills.txt', 'git commit -am "Ask for git"', "git push", "git reset --hard HEAD~1"]
    made = c.repository(rebase_steps, start=start, bare="shared")
    failed = made.failed or {"said": "", "line": 0, "step": ""}
    known = ""
    if "nothing to commit" in failed["said"] or "no changes added" in failed["said"]:
        known = "A commit holds what `git add` put on the list; add the file first"
    elif "No rebase in progress" in failed["said"]:
        known = "No rebase had stopped: onto your own `main` nothing is to be done; the colleague's commit is in `origin/main`"
    elif "--continue" in failed["step"]:
        known = "The rebase waits until the file is mended and added: `echo`, `git add`, then `--continue`"
    elif "push" in failed["step"]:
        known = "git refused the push; which branch do you send, and does origin know it?"
    c.that(not made.failed, f"line {failed['line']}, `{failed['step']}`", expected="every line runs", got=failed["said"], mistake=known)
    c.that("docker" in made.branches, "your branches", expected="main and docker", got=", ".join(made.branches), mistake="`git switch -c docker` makes the branch; no line of yours does")
    c.that("docker" in made.remote.branches, "the branches at origin", expected="main and docker", got=", ".join(made.remote.branches), mistake="The branch was never pushed: origin knows `main` alone")
    text = made.remote.files("docker").get("skills.txt", "")
    known = ""
    if "<<<" in text or ">>>" in text:
        known = "git's marks of the conflict were saved as they stood; write the line that keeps both sides"
    elif not made.branch:
        known = "The rebase never ended, so `docker` still stands where it stood: after `git add` comes `git rebase --continue`, not a commit"
    elif "git" not in text:
        known = "The colleague's `git` is gone"
    elif "docker" not in text:
        known = "Your `docker` is gone"
    c.that(text == "python, sql, git, docker\n", "skills.txt in the branch docker at origin", expected="python, sql, git, docker", got=text, mistake=known)
    added = [said["said"] for said in made.output if said["step"].startswith("git commit") and "insertion" in said["said"]]
    c.that(all("deletion" in said for said in added), "your commit", expected="one line, changed", got="\n".join(added), mistake="`>>` puts a second line below the first; the file has one line, and `>` writes it afresh")
# %% check="rebase_steps" points=2 hidden=true
@check("rebase_steps", hidden=True)
def both_changes_in_a_row(c, rebase_steps):
    """The history of the pushed branch in one row, both commits in it, a conflict that was met, `main` at origin, nothing unsaved."""
    ### BEGIN HIDDEN TESTS
    start = ["git init", 'echo "python, sql" > skills.txt', "git add .", 'git commit -m "List the skills"', "git remote add origin shared", "git push -u origin main", 'echo "python, sql, git" > skills.txt', 'git commit -am "Ask for git"', "git push", "git reset --hard HEAD~1"]
    made = c.repository(rebase_steps, start=start, bare="shared")
    c.that(not made.failed, "every line runs", mistake="One of your lines fails; the card of the check above says which")
    subjects = made.remote.history("docker")
    c.that(bool(subjects), "the branch", mistake="The branch docker is not at origin")
    c.that("Ask for git" in subjects, "the log", mistake="The colleague's commit is not in your branch: rebase onto `origin/main`, not onto your own `main`")
    c.that(all(len(commit["parents"]) < 2 for commit in made.remote.commits), "one row", mistake="A merge ties two lines of history together; the task asks for a rebase: one row")
    c.that(subjects[1:] == ["Ask for git", "List the skills"], "the log", mistake="On top of the colleague's commit exactly one of yours was asked for")
    c.that(any(said["stopped"] for said in made.output), "a conflict", mistake="No conflict was met: your commit must be made from your own `main`, before the rebase")
    c.that(made.remote.files("docker") == {"skills.txt": "python, sql, git, docker\n"}, "the tree", mistake="`skills.txt` in the pushed branch should hold both changes in one line, and no other file should be there")
    c.that(made.remote.history("main") == ["Ask for git", "List the skills"], "main at origin", mistake="`main` at origin has changed; only the branch docker was to be pushed")
    c.that(not made.status and made.files("docker") == made.remote.files("docker"), "nothing unsaved", mistake="Something is left unsaved, or your branch and the pushed one differ")
    ### END HIDDEN TESTS

# %% [markdown] task="project_tests" outcomes="1,2"
# ## Project: tests that stay
# Test `read_salaries(lines)` and `currency_of(text)` by at most 25 tests, a row counting as one. List the functions in `project_tests`. Promised is:
# ```
# read_salaries(lines) -> (rows, problems)
#     rows      what parse_salary gives for each good line, "not stated" among them
#     problems  (number, reason), lines numbered from 1; the first reason that fits:
#               "empty"           nothing but spaces, of any kind
#               "unreadable"      parse_salary gives None
#               "low above high"  both ends stated; 0 is an end, equal ends are fine
#     each line is in one of the two; a bad line stops nothing; no lines give ([], [])
#
# currency_of(text) -> "RUR" for ₽, "USD" for $, "EUR" for €, otherwise None
# ```
# Nine of ten faults must be noticed. The last lines save the functions you list, and nothing else, to `jobboard/tests/test_salary_text.py`.

# %% answer="project_tests"
import pytest
from salary_text import currency_of, parse_salary, read_salaries

project_tests = ...
### BEGIN SOLUTION
def test_report():
    rows, problems = read_salaries(["от 5 ₽", "", "з/п не указана", "9О ₽", "9–7 ₽", "7 $", "5–0 ₽", " \u202f "])
    assert rows == [(5, None, "RUR"), (None, None, None), (7, 7, "USD")]
    assert problems == [(2, "empty"), (4, "unreadable"), (5, "low above high"), (7, "low above high"), (8, "empty")]


def test_currency():
    assert currency_of("7") is None


project_tests = [test_report, test_currency]
### END SOLUTION
if project_tests is not ...:
    lines = ["import pytest", "from jobboard.salary_text import currency_of, parse_salary, read_salaries"]
    save_functions("tests/test_salary_text.py", *project_tests, imports=lines)
# %% [markdown] hint="project_tests"
# `[*salary_tests, test_page]` keeps your earlier tests in the file, too. One page with a line of every kind says much. Which line shows that numbers begin at 1? Which that 0 is an end?
# %% [markdown] hint="project_tests"
# A fault that a page hides: what stands after the first bad line? What does a line of thin spaces say?
# %% check="project_tests" points=1
@check("project_tests")
def three_project_faults(c, project_tests):
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency


def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines, start=1):
        row = parse_salary(line)
        if not line.split():
            problems.append((number, "empty"))
        elif row is None:
            problems.append((number, "unreadable"))
        elif None not in row[:2] and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems
'''
    faults = {
        "lines are numbered from 0": ("start=1", "start=0", "PY3: no test looks at the number of a line with a problem"),
        "not stated is a problem": ("elif row is None:", "elif row in (None, (None, None, None)):", "PY8: no page of yours has `з/п не указана`"),
        "the first bad line ends the page": ('problems.append((number, "unreadable"))', 'problems.append((number, "unreadable"))\n            break', "No page of yours goes on after an unreadable line"),
    }
    names = c.tests(project_tests, {name: base.replace(old, new) for name, (old, new, _) in faults.items()}, {"the right version": base}, 3, module="salary_text", beliefs={name: belief for name, (*_, belief) in faults.items()})
    c.that(len(names) <= 25, "the number of tests", expected="at most 25", got=len(names))
# %% check="project_tests" points=3 hidden=true
@check("project_tests", hidden=True)
def nine_of_ten(c, project_tests):
    """Your saved file: three right versions pass, nine of ten faults are noticed, at most 25 tests."""
    ### BEGIN HIDDEN TESTS
    base = '''def currency_of(text):
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            return code
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ("₽", "$", "€", "от"):
        text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    low = None if upper and not lower else amounts[0]
    high = None if lower else amounts[0]
    return low, high, currency


def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines, start=1):
        row = parse_salary(line)
        if not line.split():
            problems.append((number, "empty"))
        elif row is None:
            problems.append((number, "unreadable"))
        elif None not in row[:2] and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems
'''
    by_forms = '''import re


def currency_of(text):
    return "RUR" if "₽" in text else "USD" if "$" in text else "EUR" if "€" in text else None


def parse_salary(text):
    plain = "".join(text.split()).replace("довычетаналогов", "").replace("наруки", "")
    if plain == "з/пнеуказана":
        return (None, None, None)
    found = re.fullmatch("от([0-9]+)до([0-9]+)|([0-9]+)[–—-]([0-9]+)|от([0-9]+)|до([0-9]+)|([0-9]+)", plain.strip("₽$€"))
    if not found:
        return None
    a, b, c, d, low, high, one = [None if part is None else int(part) for part in found.groups()]
    known = [(low, high) for low, high in ((a, b), (c, d), (low, high), (one, one)) if (low, high) != (None, None)]
    return (*known[0], currency_of(text))
''' + base[base.index("def read_salaries") :]
    one_by_one = base[: base.index("def read_salaries")] + '''def reason(line):
    if "".join(line.split()) == "":
        return "empty"
    row = parse_salary(line)
    if row is None:
        return "unreadable"
    low, high, _ = row
    return "low above high" if low is not None and high is not None and high < low else None


def read_salaries(lines):
    rows = [parse_salary(line) for line in lines if reason(line) is None]
    return rows, [(number + 1, reason(line)) for number, line in enumerate(lines) if reason(line)]
'''
    right = {"base": base, "by forms": by_forms, "one by one": one_by_one}
    faults = {
        "number": ("start=1", "start=0", "PY3: no test looks at the number of a line with a problem"),
        "spaces": ("if not line.split():", 'if not line.strip(" "):', "A line of another kind of space is empty too; no page of yours has one"),
        "stated": ("elif row is None:", "elif row in (None, (None, None, None)):", "PY8: no page of yours has `з/п не указана`"),
        "equal": ("row[0] > row[1]", "row[0] >= row[1]", "PY3: no line of yours has equal ends"),
        "kept": ('            problems.append((number, "low above high"))', '            problems.append((number, "low above high"))\n            rows.append(row)', "A line with its low end above the high one must be a problem and no row; no test looks at both"),
        "stops": ('problems.append((number, "unreadable"))', 'problems.append((number, "unreadable"))\n            break', "No page of yours goes on after an unreadable line"),
        "zero": ("None not in row[:2] and", "row[0] and row[1] and", "PY8: 0 is an end: no line of yours has a low end above 0"),
        "first": ("        if not line.split():\n            problems.append((number, \"empty\"))\n        elif row is None:", "        if row is None:", "An empty line has a reason of its own"),
        "sign": ("    return None\n\n\ndef parse", '    return "RUR"\n\n\ndef parse', "A text without a sign has no currency; no test asks"),
        "no lines": ("    rows, problems = [], []\n", "    rows, problems = [], []\n    if not lines:\n        return None\n", "A page without lines stands in no test"),
    }
    blamed = "A version that keeps every promise fails the saved tests; is every test of the file meant to be there, and does it stand alone?"
    wrong = {name: base.replace(old, new) for name, (old, new, _) in faults.items()}
    beliefs = {**{name: blamed for name in right}, **{name: belief for name, (*_, belief) in faults.items()}}
    c.that(c.inside("def is_a_list(tests):\n    return isinstance(tests, (list, tuple))", project_tests).got, "project_tests is a list of tests")
    text = c.file("jobboard/tests/test_salary_text.py").got
    names = c.tests(text, wrong, right, 9, module="jobboard.salary_text", beliefs=beliefs)
    c.that(len(names) <= 25, "25 tests", mistake="The saved file has more than 25 tests, those of older runs among them; open it and delete what you do not want")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: prove itself
# In a terminal above the folder: `python -m pytest jobboard`. `coverage` lists lines that no test ran:
# ```
# python -m coverage run --source=jobboard -m pytest jobboard
# python -m coverage report -m
# ```
# The same lines run without one `assert`: 100 % proves nothing.

# %%
from autograder.services.project import project_folder
from autograder.services.save_point import save_point

home = project_folder()
if (home / "tests" / "test_salary_text.py").exists() and (home / "salary_text.py").exists():
    around = {"__init__.py": "", "tests/__init__.py": "", "pytest.ini": "[pytest]\n", ".gitignore": "__pycache__/\n.pytest_cache/\n.hypothesis/\n"}
    for file, text in around.items():
        if not (home / file).exists():
            (home / file).write_text(text, encoding="utf-8")
    print(pytest_says(home.parent, home.name, cover=home.name))
    save_point("Test the salary reader, one planted fault at a time")

# %% [markdown]
# ## Remember
# - **Write** the expected value by hand, see the test fail once, then mend the code.
# - **Cover** each limit from both sides, each gap, each refusal.
# - **Replace** what you do not own: a fixture hands out the fake.
# - **Shrink** by leaving blocks out, half as large each time.
# - **Bisect** between a good and a bad commit; `run` does the walking.
