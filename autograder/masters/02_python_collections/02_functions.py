# %% [markdown] lesson="functions" minutes=330 needs="02_python_collections/01_lists_dicts_sets" data="basics" systems="Python" terms="default, comprehension, keyword-only, generator, decorator, Type hints"
# # The wait that kept growing
#
# On Monday a client gave up on a dead server after 14 seconds. On Friday it took 23 minutes. No line had changed; one function had been called a hundred times.
#
# **After this you can** return what a caller needs · set defaults and names for arguments · build lists by comprehension, streams by `yield` · order rows by several keys, gaps last · split a long loop into named steps
#
# The set-up holds 200 flat vacancies. `FILES` is for the last cell.

# %%
import inspect
import json

from autograder.services.datasets import open_text
from autograder.services.project_functions import save_functions


def normalise(row):
    """One flat vacancy from a row of HeadHunter, as in the last notebook."""
    pay = row["salary"] or {"from": None, "to": None, "currency": None}
    skills = {skill["name"].lower() for skill in row["key_skills"]}
    return {
        "site": "hh", "id": row["id"], "title": row["name"], "employer": row["employer"]["name"],
        "city": row["area"]["name"] if row["area"] else None, "low": pay["from"], "high": pay["to"],
        "currency": "RUB" if pay["currency"] == "RUR" else pay["currency"], "skills": sorted(skills),
    }


def from_site(row):
    """The row as the site would send it."""
    area = {"name": row["city"]} if row["city"] else None
    skills = [{"name": skill} for skill in row["skills"]]
    return {"id": str(row["id"]), "name": row["name"], "employer": {"name": row["employer"]}, "area": area, "salary": row["salary"], "key_skills": skills}


MAIN = '''"""python -m jobboard match skills.txt: the vacancies that fit."""

import sys
from pathlib import Path

from .normalise import normalise
from .pipeline import keep, load, summarise

HERE = Path(__file__).parent


def match(name):
    file = Path(name) if Path(name).is_file() else HERE / name
    skills = {line.strip().lower() for line in file.read_text("utf-8").splitlines()}
    kept = keep(load((HERE / "vacancies.json").read_text("utf-8"), normalise), skills)
    for row in kept:
        print(row["id"], row["title"], row["employer"], row["city"], row["low"], row["high"], row["currency"], sep=" | ")
    print(summarise(kept))


if sys.argv[1:2] == ["match"] and len(sys.argv) == 3:
    match(sys.argv[2])
else:
    print("Usage: python -m jobboard match skills.txt")
'''
small = json.loads(open_text("basics", "vacancies_small.json"))
RAW = json.dumps([from_site(row) for row in small], ensure_ascii=False, indent=1)
SKILLS = "python\nsql\npostgresql\ngit\nlinux\ndocker\n"
FILES = {"__main__.py": MAIN, "vacancies.json": RAW, "skills.txt": SKILLS, "normalise.py": inspect.getsource(normalise)}
vacancies = [normalise(row) for row in json.loads(RAW)]

# %% [markdown] task="two_budgets" outcomes="1"
# ## Warm-up: two budgets
# `two_budgets(budgets, goal)` returns the places `(i, j)`, counted from 0, `i < j`, of two budgets whose sum is `goal`, else `None`. Of several pairs: smallest `j`, then smallest `i`. `[70, 40, 25, 60]` and 100 give `(1, 3)`.
#
# With 1,000 budgets, 30,000 additions, comparisons and look-ups are allowed.

# %% answer="two_budgets"
def two_budgets(budgets, goal):
    ### BEGIN SOLUTION
    first = {}
    for j, budget in enumerate(budgets):
        if goal - budget in first:
            return first[goal - budget], j
        if budget not in first:
            first[budget] = j
    return None
    ### END SOLUTION
# %% [markdown] hint="two_budgets"
# You stand at 40 and the goal is 100. Which one number are you looking for among those before?
# %% [markdown] hint="two_budgets"
# A dict answers "did I meet 60, and where?" without a walk. What is its key, what its value?
# %% [markdown] hint="two_budgets"
# Ask first, store afterwards: a budget is no partner for itself. Do not store over an older place.
# %% check="two_budgets" points=1
@check("two_budgets")
def few_budgets(c, two_budgets):
    c.call(two_budgets, [70, 40, 25, 60], 100).returns((1, 3), mistakes=[
        ([1, 3], "Two values in round brackets: `return i, j`"), ((40, 60), "The places are asked, not the budgets"), ((2, 4), "PY3: places are counted from 0"), ((3, 1), "The smaller place comes first"),
    ])
    c.call(two_budgets, [50, 20], 100).returns(None, mistakes=[((0, 0), "A budget was its own partner; store it after you asked")])
    c.call(two_budgets, [50, 50], 100).returns((0, 1), mistakes=[(None, "Equal budgets at two places are two budgets"), ((0, 0), "A budget was its own partner; store it after you asked"), ((1, 1), "A budget was its own partner; store it after you asked")])
# %% check="two_budgets" points=2 hidden=true
@check("two_budgets", hidden=True)
def many_budgets(c, two_budgets):
    """None, one and many pairs, equal budgets, zeros; the operations on 1,000 budgets."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    trials = [([], 0), ([5], 10), ([0, 0], 0), ([0], 0), ([3, 3, 7], 10), ([7, 3, 3], 10), ([1, 9, 2, 8], 10), ([9, 2, 8, 1], 10), ([3, 3], 7), ([4, 4, 4], 8), ([6, 1, 9, 4], 10)]
    trials += [([draw.randrange(12) for _ in range(draw.randrange(9))], draw.randrange(24)) for _ in range(25)]
    for budgets, goal in trials:
        pairs = sorted((j, i) for j in range(len(budgets)) for i in range(j) if budgets[i] + budgets[j] == goal)
        truth = (pairs[0][1], pairs[0][0]) if pairs else None
        c.call(two_budgets, budgets, goal).returns(truth, mistakes=[
            (lambda got: got is not None and got[0] == got[1], "A budget was its own partner; ask before you store"),
            (lambda got: truth is not None and got is not None and got[1] == truth[1], "Of equal budgets the first place counts; do not store over it"),
            (lambda got: truth is not None and got is not None, "Several pairs fit; the one whose second place is smallest was asked"),
            (lambda got: truth is not None and got is None, "PY8: a pair was missed; place 0 and a budget of 0 are answers too"),
        ]).leaves_arguments()
    probe = '''def operations(two_budgets, budgets, goal):
    done = [0]

    class Counted(int):
        pass

    def counting(name):
        def method(self, *others):
            done[0] += 1
            return getattr(int, name)(self, *others)
        return method

    for name in ("add", "radd", "sub", "rsub", "eq", "ne", "lt", "le", "gt", "ge", "hash"):
        setattr(Counted, "__" + name + "__", counting("__" + name + "__"))
    two_budgets([Counted(budget) for budget in budgets], goal)
    return done[0]
'''
    budgets = draw.sample(range(1, 100000), 1000)
    done = c.inside(probe, two_budgets, budgets, 500000).got
    c.that(done <= 30 * len(budgets), "too many operations", mistake="Each budget was held against all the others: 1,000 budgets make 500,000 pairs. A dict of those met finds the partner in one look")
    c.call(two_budgets, list(range(1, 40001, 2)), 39999).returns(None)
    ### END HIDDEN TESTS

# %% [markdown]
# ## What comes back
# `return` hands a value to the caller; `print` shows it to a person. The second call needs a value:

# %% tags=["raises-exception"]
def yearly(monthly):
    print(monthly * 12)


yearly(90)
yearly(90) + 100

# %% [markdown] task="shown" outcomes="1"
# ## Predict before you run
# **Notice above.** `1080` twice, then `TypeError`: `None + 100`.
#
# What does each program print? A list for each letter, an item for each `print` that runs, such as `[8, "ok"]`.
# ```
# # a                          # b                      # c
# def double(n):               def add(n):              def best(pays):
#     print(n * 2)                 print(0)                 for pay in pays:
#                                  return n + 1                 return pay
# x = double(4)                                                 print(pay)
# print(x)                     print(add(add(5)))       print(best([70, 90]))
# ```
# Pencil only:
# ```
# # d                          # e
# def half(n):                 def plus(n):
#     print(n)                     return n + 1
#     n // 2
#                              def twice(n):
# print(half(6))                   print(plus(n))
#                                  return plus(plus(n))
#
#                              print(twice(3))
# # f                          # g
# def add_skill(skills):       def show(n):
#     skills.append("sql")         print(n)
#     return skills                return print(n + 1)
#
# mine = ["git"]               print(show(show(3) or 7))
# yours = add_skill(mine)
# print(len(mine))
# print(yours is mine)
# ```

# %% answer="shown"
shown = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ...}
### BEGIN SOLUTION
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
### END SOLUTION
# %% [markdown] hint="shown"
# Work from the inside: the inner call runs to its end, and its value stands where the call stood.
# %% [markdown] hint="shown"
# A function that ends without `return` gives None, whatever it computed or printed.
# %% [markdown] hint="shown"
# In **f**, how many lists were made with square brackets? In **g**, what does `print` itself give back?
# %% check="shown" points=1
@check("shown")
def three_programs(c, shown):
    programs = {
        "a": ("def double(n):\n    print(n * 2)\nx = double(4)\nprint(x)", [([8, 8], "PY1: `print` shows 8, and the caller gets None"), ([8], "`print(x)` runs too, and x holds what `double` gave"), ([None], "The `print` inside `double` runs as well"), ([8, 4], "x is what `double` gave back, not what it was given")]),
        "b": ("def add(n):\n    print(0)\n    return n + 1\nprint(add(add(5)))", [([0, 7], "`add` runs twice, and prints in each run"), ([0, 6, 0, 7], "The inner call hands 6 on; nobody prints it"), ([7, 0, 0], "The outer `print` comes last: it waits for its value"), ([0, 0, 6], "The inner call gives 6, and the outer one adds 1 to that")]),
        "c": ("def best(pays):\n    for pay in pays:\n        return pay\n        print(pay)\nprint(best([70, 90]))", [([90], "`return` ends the function in the first pass"), ([70, 90], "`return` ends the function in the first pass"), ([70, 70], "No line after a `return` that ran is reached"), ([70, 90, 70], "No line after a `return` that ran is reached")]),
    }
    for letter, (program, mistakes) in programs.items():
        seen = []
        exec(program, {"print": seen.append})
        c.value(shown, letter).equals(seen, mistakes=[*mistakes, (lambda got: not isinstance(got, list), "A list in square brackets, even for one item"), (lambda got: "None" in got, "None is a value, without quotes")])
# %% check="shown" points=2 hidden=true
@check("shown", hidden=True)
def programs_on_paper(c, shown):
    """Programs d to g on paper: a value computed and not returned, calls inside calls, two names for one list, what `print` gives back."""
    ### BEGIN HIDDEN TESTS
    c.value(shown, "d").equals([6, None], mistakes=[([6, 3], "PY1: `n // 2` was computed and thrown away; there is no `return`"), ([3], "PY1: nothing was returned"), ([6], "The outer `print` runs too"), ([6, 6], "PY1: printed is not returned")])
    c.value(shown, "e").equals([4, 5], mistakes=[([4, 4], "The value printed was not stored; `plus` runs on n again, twice"), ([4, 6], "PY1: what `print` showed did not change n"), ([5], "`twice` prints as well"), ([5, 4], "The outer `print` waits for the value of `twice`")])
    c.value(shown, "f").equals([2, True], mistakes=[([1, True], "PY4: one list, two names; what one appends, both see"), ([2, False], "PY4: the function gave back the very list it was handed"), ([1, False], "PY4: handing a list over copies nothing")])
    c.value(shown, "g").equals([3, 4, 7, 8, None], mistakes=[([3, 4, 7, 8], "The outermost `print` runs too, and shows what the outer `show` gave"), ([3, 4, 4, 5, None], "PY1: `return print(...)` returns what `print` gives: None, so `or` takes 7"), ([3, 4, None], "The outer `show` prints as well"), ([3, 4, 3, 4, None], "PY1: the inner call gives None; what does `None or 7` give?"), ([3, 4, 4, 5, 5], "PY1: `print` gives None back")])
    ### END HIDDEN TESTS

# %%
def retry_waits(attempts, base=2, waits=[]):  # base is 2 unless the caller says otherwise
    for number in range(attempts):
        waits.append(base * 2**number)  # 2**3: 2 * 2 * 2
    return waits


print("Monday ", retry_waits(3))
print("Tuesday", retry_waits(3))
print("friend ", retry_waits(1, base=10))

# %% [markdown] task="retry_table" outcomes="2"
# ## Mend: the wait that kept growing
# **Notice above.** Row 2 still holds Monday's `2, 4, 8`. A *default* is made once, when `def` runs; all calls share that list.
#
# Mend `retry_table(attempts, base=2, waits=None)`. It returns a new list: the numbers in `waits`, if given, then `base`, `2 * base`, `4 * base`, ..., `attempts` of them. A given list stays as it was. No call shows in another call's result, even after a caller changed the list it got.

# %% answer="retry_table"
def retry_table(attempts, base=2, waits=[]):
    for number in range(attempts):
        waits.append(base * 2**number)
    return waits
### BEGIN SOLUTION
def retry_table(attempts, base=2, waits=None):
    table = []
    if waits is not None:
        table = waits.copy()
    for number in range(attempts):
        table.append(base * 2**number)
    return table
### END SOLUTION
# %% [markdown] hint="retry_table"
# Which line makes a list, and how often does that line run: once, or once for each call?
# %% [markdown] hint="retry_table"
# None is safe as a default: nobody can append to it. Where, then, is the new list made?
# %% [markdown] hint="retry_table"
# A given list belongs to its caller. Copy its numbers into your own list, then append to yours.
# %% check="retry_table" points=1
@check("retry_table")
def two_calls(c, retry_table):
    probe = '''def two_calls(retry_table):
    def kept(got):
        return None if got is None else list(got)
    return [kept(retry_table(3)), kept(retry_table(3)), kept(retry_table(1, base=10))]
'''
    came = c.inside(probe, retry_table)
    came.text = "retry_table(3), then again, then retry_table(1, base=10)"
    came.returns([[2, 4, 8], [2, 4, 8], [10]], mistakes=[
        (lambda got: got[0] is None, "PY1: printed is not returned; the caller got None"),
        (lambda got: got[1][:6] == [2, 4, 8, 2, 4, 8], "PY5: the default list is made once, and every call appends to that same one"),
        (lambda got: got[0] == [2, 4, 6] or got[0] == [2, 2, 2], "Each wait is twice the one before"),
        (lambda got: got[0] == [1, 2, 4] or got[0] == [4, 8, 16], "PY3: the first wait is `base` itself"),
        (c.raised("AttributeError"), "None has no `append`; make a list first"),
        (c.raised("TypeError"), "PY8: without a list `waits` is None; ask before you use it"),
    ])
    c.call(retry_table, 2, 5, [1]).returns([1, 5, 10], mistakes=[([5, 10], "The waits that were given come first"), ([5, 10, 1], "The waits that were given come first")]).leaves_arguments("PY4: the caller's own list grew; copy it first")
# %% check="retry_table" points=2 hidden=true
@check("retry_table", hidden=True)
def calls_that_share(c, retry_table):
    """No attempts, one, many, waits given or not; results a caller changes; two calls with one list."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''def change_and_call(retry_table, attempts, waits):
    first = retry_table(attempts) if waits is None else retry_table(attempts, waits=waits)
    first.append(99)
    second = retry_table(attempts) if waits is None else retry_table(attempts, waits=waits)
    return [list(second), waits]
'''
    for attempts in (0, 1, 4):
        for waits in (None, [], [7], [3, 3]):
            c.inside(probe, retry_table, attempts, waits).returns([[*(waits or []), *[2 * 2**n for n in range(attempts)]], waits], mistakes=[
                (lambda got: got[1] != waits, "PY4: what came back is the caller's own list; a new one was asked"),
                (lambda got: 99 in got[0], "PY5: two calls share one list; also with no attempts, the result is a new list"),
                (lambda got: waits and got[0][: len(waits)] != waits, "The waits that were given come first"),
            ])
    for _ in range(12):
        attempts, base, waits = draw.randrange(7), draw.randrange(1, 9), [draw.randrange(5) for _ in range(draw.randrange(4))]
        c.call(retry_table, attempts, base, waits).returns([*waits, *[base * 2**n for n in range(attempts)]], mistakes=[
            (lambda got: len(got) != len(waits) + attempts, "PY3: one number for each attempt, behind those that were given"),
        ]).leaves_arguments("PY4: the caller's own list changed; copy it first")
    ### END HIDDEN TESTS

# %% [markdown]
# ## A list in one line
# A *comprehension* says what goes in, from where, under which condition:

# %%
pays = [90, None, 120]
doubled = [pay * 2 for pay in pays if pay is not None]
print(doubled, doubled + [0])  # + makes one list of two
print({skill for row in vacancies[0:2] for skill in row["skills"]})

# %% [markdown] task="overview" outcomes="3"
# ## Rewrite three loops, leave one
# **Notice above.** Square brackets build a list, curly ones a set. The second `for` reads `row` of the first.
#
# Rewrite three loops of `overview` as comprehensions; the results stay the same. One loop stays a `for` statement. Store the letter of its reason in `why`:
#
# - `"a"`: a comprehension cannot ask `if`
# - `"b"`: its list is the longest
# - `"c"`: a pass needs what earlier ones left
# - `"d"`: it reads two keys of a row

# %% answer="overview"
def overview(rows):
    titles = []
    for row in rows:
        titles.append(row["title"].lower())
    anywhere = []
    for row in rows:
        if row["city"] is None:
            anywhere.append(row["id"])
    skills = set()
    for row in rows:
        for skill in row["skills"]:
            skills.add(skill)
    chosen = []
    left = 300
    for row in rows:
        if row["low"] is not None and row["low"] <= left:
            left = left - row["low"]
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = ...
### BEGIN SOLUTION
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {skill for row in rows for skill in row["skills"]}
    chosen = []
    left = 300
    for row in rows:
        if row["low"] is not None and row["low"] <= left:
            left = left - row["low"]
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = "c"
### END SOLUTION
# %% [markdown] hint="overview"
# Say each loop aloud: *this value, for each row, if that*. Which one needs a second sentence?
# %% [markdown] hint="overview"
# Which name is written in one pass and read in the next?
# %% check="overview" points=1
@check("overview")
def shape_and_four_rows(c, overview, why):
    import ast

    c.value(why).matches("[abcd]")
    text = c.inside("def source_of(overview):\n    import inspect\n    import textwrap\n    return textwrap.dedent(inspect.getsource(overview))", overview).got
    nodes = list(ast.walk(ast.parse(text)))
    built = sum(isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)) for node in nodes)
    loops = sum(isinstance(node, (ast.For, ast.While)) for node in nodes)
    c.that(built >= 3, "three of the loops become comprehensions", expected="3 comprehensions", got=f"{built} comprehensions and {loops} loops")
    c.that(loops == 1, "one loop stays, as a `for` statement", expected="1 loop", got=f"{loops} loops", mistakes=[("2 loops", "Two `for` fit into one comprehension, in the order of the loops. Which loop needs what earlier passes left? That one stays"), ("0 loops", "As a comprehension the fourth forgets something, or changes names on its way and hides a loop; one `for` stays")])
    rows = [
        {"id": "1", "title": "Go", "city": None, "low": 200, "skills": ["go", "sql"]},
        {"id": "2", "title": "QA", "city": "Томск", "low": 150, "skills": []},
        {"id": "3", "title": "SQL", "city": None, "low": None, "skills": ["sql"]},
        {"id": "4", "title": "PHP", "city": "Пермь", "low": 100, "skills": ["php"]},
    ]
    c.call(overview, rows).returns((["go", "qa", "sql", "php"], ["1", "3"], {"go", "sql", "php"}, ["1", "4"]), mistakes=[
        (lambda got: got[3] == ["1", "2", "4"], "The fourth result forgot `left`: 200 and 100 use up the 300, so 150 does not fit"),
        (lambda got: isinstance(got[2], list), "Curly brackets build a set; square ones keep repeats"),
        (lambda got: got[0] == ["Go", "QA", "SQL", "PHP"], "`lower()` got lost from the titles"),
        (lambda got: got[1] == ["2", "4"], "The condition was turned round: no city was asked"),
        (c.raised("TypeError"), "A set of lists cannot be: a second `for` takes the skills out one by one"),
        (c.raised("NameError"), "The `for` that gives `row` stands before the `for` that reads it"),
    ])
# %% check="overview" points=2 hidden=true
@check("overview", hidden=True)
def other_rows(c, overview, why):
    """The reason; no rows, many rows, titles in capitals, empty cities, pays of 0, a pay that uses up what is left."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    c.value(why).equals("c", mistakes=[("a", "A comprehension may ask `if`; your second one does"), ("b", "Length is no obstacle; which name lives from pass to pass?"), ("d", "A comprehension may read any key; which name lives from pass to pass?")])
    draw = Random(c.seed)
    fixed = [{"id": "1", "title": "A", "city": "", "low": 300, "skills": ["x"]}, {"id": "2", "title": "б", "city": None, "low": 0, "skills": []}, {"id": "3", "title": "C", "city": None, "low": 1, "skills": ["x"]}]
    trials = [[], fixed, fixed[::-1]]
    trials += [[{"id": str(n), "title": draw.choice(("Go", "qa", "ДЕВ")), "city": draw.choice((None, "", "Томск")), "low": draw.choice((None, 0, 90, 120, 300, 301)), "skills": draw.sample(["a", "b", "c"], draw.randrange(3))} for n in range(draw.randrange(1, 9))] for _ in range(15)]
    for rows in trials:
        chosen, left = [], 300
        for row in rows:
            if row["low"] is not None and row["low"] <= left:
                left -= row["low"]
                chosen.append(row["id"])
        truth = ([row["title"].lower() for row in rows], [row["id"] for row in rows if row["city"] is None], {skill for row in rows for skill in row["skills"]}, chosen)
        c.call(overview, rows).returns(truth, mistakes=[
            (lambda got: got[1] != truth[1], "PY8: an empty text is not None"),
            (lambda got: got[3] != truth[3], "PY8: the fourth result carries `left`; 0 is a pay, and what fits exactly fits"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% tags=["raises-exception"]
rows = vacancies[0:6]
for key in reversed(["city", "title"]):  # "title", then "city"
    rows = sorted(rows, key=lambda row: row[key])  # lambda: a small function without a name
for row in rows:
    print(row["city"], "|", row["title"])
sorted(rows, key=lambda row: row["low"])

# %% [markdown] task="sort_vacancies" outcomes="4,2"
# ## Your turn: sort, gaps last
# **Notice above.** The last sort decides; inside a city, titles keep their order. Then `TypeError`: one vacancy has no pay.
#
# Behind a bare `*` arguments are *keyword-only*: the caller must name them. Write `sort_vacancies(rows, *, by, desc=False)`: a new list, ordered by the keys in the list `by`; the first decides, the next break ties. `desc=True`: highest first for every key. None comes last for each key, in both directions. Full ties keep the given order.
#
# Pays `90, None, 0`, `by=["low"]`: `0, 90, None`; with `desc=True`: `90, 0, None`.

# %% answer="sort_vacancies"
def sort_vacancies(rows, *, by, desc=False):
    ### BEGIN SOLUTION
    ordered = list(rows)
    for key in reversed(by):
        stated = [row for row in ordered if row[key] is not None]
        gaps = [row for row in ordered if row[key] is None]
        ordered = sorted(stated, key=lambda row: row[key], reverse=desc) + gaps
    return ordered
    ### END SOLUTION
# %% [markdown] hint="sort_vacancies"
# One key first: two lists, stated and gaps. Which of the two can be sorted?
# %% [markdown] hint="sort_vacancies"
# Several keys: the demonstration sorts by the least important key first. Do the same with your two lists.
# %% [markdown] hint="sort_vacancies"
# With `by=[]` the loop never runs. Whose list do you hand back then?
# %% check="sort_vacancies" points=1
@check("sort_vacancies")
def five_rows(c, sort_vacancies):
    rows = [{"id": n, "city": city, "low": low} for n, city, low in ((1, "Томск", 90), (2, None, None), (3, "Казань", 0), (4, "Томск", None), (5, "Казань", 90), (6, "Казань", 120))]
    probe = '''def ids(sort_vacancies, rows, by, desc):
    return [row["id"] for row in (sort_vacancies(rows, by=by, desc=desc) if desc else sort_vacancies(rows, by=by))]
'''

    def order(by, desc, truth, mistakes):
        came = c.inside(probe, sort_vacancies, rows, by, desc)
        came.text = f"the ids after sort_vacancies({[tuple(row.values()) for row in rows]}, by={by}, desc={desc})"
        came.returns(truth, mistakes=[*mistakes, (c.raised("TypeError"), "PY8: a None was compared; each key has gaps of its own. Or `sort()` gave None back: PY6"), (c.raised("KeyError"), "`by` is a list of keys; take them one by one")])

    order(["low"], False, [3, 1, 5, 6, 2, 4], [([1, 5, 6, 2, 3, 4], "PY8: a pay of 0 was put with the gaps"), ([2, 3, 4, 1, 5, 6], "PY8: 0 and None stand together, as if nobody had stated that 0"), ([2, 4, 3, 1, 5, 6], "None comes last"), ([6, 1, 5, 3, 2, 4], "The lowest pay comes first, unless `desc=True`")])
    order(["low"], True, [6, 1, 5, 3, 2, 4], [([6, 5, 1, 3, 2, 4], "Equals keep the given order; turning the whole list round loses that"), ([6, 5, 1, 3, 4, 2], "Equals keep the given order; turning the whole list round loses that"), ([2, 4, 6, 1, 5, 3], "None comes last, also with `desc=True`"), ([4, 2, 6, 5, 1, 3], "None comes last, also with `desc=True`"), ([3, 1, 5, 6, 2, 4], "`desc` was not used")])
    order(["city", "low"], False, [3, 5, 6, 1, 4, 2], [([3, 5, 1, 6, 4, 2], "The first key decides; sort by it last"), ([3, 5, 1, 6, 2, 4], "The first key decides; sort by it last")])
# %% check="sort_vacancies" points=3 hidden=true
@check("sort_vacancies", hidden=True)
def other_orders(c, sort_vacancies):
    """Up to three keys, both directions, only gaps, zeros and empty texts, full ties, no keys; `by` and `desc` only by name; a new list."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    trials = [([], ["low"]), ([{"low": None}, {"low": None}], ["low"]), ([{"low": 2}, {"low": 1}], [])]
    for _ in range(25):
        rows = [{"id": n, "city": draw.choice((None, "", "Казань", "Томск")), "low": draw.choice((None, 0, 90, 120)), "high": draw.choice((None, 0, 150))} for n in range(draw.randrange(1, 12))]
        trials.append((rows, draw.sample(["city", "low", "high"], draw.randrange(1, 4))))
    for rows, by in trials:
        for desc in (False, True):
            truth = list(rows)
            for key in by[::-1]:
                truth = sorted((row for row in truth if row[key] is not None), key=lambda row, key=key: row[key], reverse=desc) + [row for row in truth if row[key] is None]
            c.call(sort_vacancies, rows, by=by, desc=desc).returns(truth, mistakes=[
                (lambda got: got is None, "PY6: `sort()` works in place and gives None"),
                (lambda got: by and [row[by[0]] for row in got] != [row[by[0]] for row in truth], "PY8: for the first key: None last in both directions, and 0 or an empty text is no gap"),
                (lambda got: by and [[row[key] for key in by] for row in got] == [[row[key] for key in by] for row in truth], "Full ties keep the given order, also with `desc=True`"),
                (lambda got: True, "The later keys break the ties of the first; None is last for each of them"),
                (c.raised("TypeError"), "A None was compared with a value"),
            ]).leaves_arguments("PY6: the caller's list was sorted in place; return a new one")
    probe = '''def same_list(sort_vacancies, rows):
    return sort_vacancies(rows, by=[]) is rows
'''
    c.inside(probe, sort_vacancies, [{"low": 1}]).returns(False, mistakes=[(True, "PY4: the caller's own list came back; a new one was asked")])
    named = [(lambda got: True, "`by` and `desc` were taken without their names; what may only be named stands behind a bare `*`")]
    c.call(sort_vacancies, [{"low": 1}], ["low"]).raises("TypeError", mistakes=named)
    c.call(sort_vacancies, [{"low": 1}], ["low"], True).raises("TypeError", mistakes=named)
    ### END HIDDEN TESTS

# %%
def priced(pays):  # yield instead of return
    for pay in pays:
        print("took", pay)
        yield pay * 12


stream = priced([90, 70, 80])  # nothing has run yet
print(next(stream))  # runs to the first yield, and pauses
print(list(stream))
print(list(stream))

# %% [markdown] task="pages" outcomes="3"
# ## Your turn: pages
# **Notice above.** A function with `yield` is a *generator*. `1080` came before 70 was taken. The last list is empty: a stream runs once.
#
# Write the generator `pages(rows, size)`. It yields new lists of `size` rows, in order; the last may be shorter, never empty. `rows` may be a stream without end: yield each page before you take the next row. `size` is at least 1.

# %% answer="pages"
def pages(rows, size):
    ### BEGIN SOLUTION
    page = []
    for row in rows:
        page.append(row)
        if len(page) == size:
            yield page
            page = []
    if len(page) > 0:
        yield page
    ### END SOLUTION
# %% [markdown] hint="pages"
# A stream has no `len` and no slices. What can you do with it, one row at a time?
# %% [markdown] hint="pages"
# When is a page full? What stands ready for the next row after the `yield`?
# %% [markdown] hint="pages"
# After the loop some rows may wait on a page that is not full.
# %% check="pages" points=1
@check("pages")
def five_on_pages(c, pages):
    c.call(pages, [1, 2, 3, 4, 5], 2).yields(3, [[1, 2], [3, 4], [5]], mistakes=[
        (lambda got: isinstance(got, list), "All pages at once, in a list; `yield` them one by one"),
        (lambda got: got.items == [[1, 2], [3, 4]], "The last rows stand on a page that is not full; yield it after the loop"),
        (lambda got: got.items[0] == got.items[1], "PY4: each page is the same list, emptied and filled again; make a new one"),
        (lambda got: got.items[0] == [1, 2, 3], "PY3: the page was full one row earlier"),
    ])
    probe = '''def taken_for_the_first_page(pages):
    taken = []

    def source():
        for number in range(1, 10):
            taken.append(number)
            yield number

    first = next(pages(source(), 3))
    return [first, taken]
'''
    came = c.inside(probe, pages)
    came.text = "the first page of size 3 from a stream, and the rows taken for it"
    came.returns([[1, 2, 3], [1, 2, 3]], mistakes=[
        (c.raised("TypeError"), "A stream has no length and no slices; walk it with `for`"),
        (lambda got: len(got[1]) == 9, "The whole stream was read before the first page came out"),
        (lambda got: len(got[1]) == 4, "One row too many was taken; yield as soon as the page is full"),
    ])
# %% check="pages" points=2 hidden=true
@check("pages", hidden=True)
def other_pages(c, pages):
    """Sizes 1, n - 1, n and n + 1, no rows, rows that repeat or are None; pages that stay as they came out; rows taken page by page."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''def walked(pages, rows, size):
    taken, seen = [], []

    def source():
        for row in rows:
            taken.append(row)
            yield row

    for page in pages(source(), size):
        seen.append([len(taken), page])
    return seen
'''
    trials = [([], 1), ([], 3), ([1], 1), ([1], 2), ([1, 2, 3, 4], 3), ([1, 2, 3, 4], 4), ([1, 2, 3, 4], 5), ([1, 2, 3, 4], 2), ([None, 0, "", None, 0], 2), ([5, 5, 5], 1)]
    trials += [([draw.choice((None, 0, 7)) for _ in range(draw.randrange(20))], draw.randrange(1, 7)) for _ in range(15)]
    for rows, size in trials:
        truth = [[min(start + size, len(rows)), rows[start : start + size]] for start in range(0, len(rows), size)]
        c.inside(probe, pages, rows, size).returns(truth, mistakes=[
            (lambda got: [page for _, page in got] == [page for _, page in truth], "The pages are right and come too late: rows were taken that no page needed yet"),
            (lambda got: len(got) > 0 and truth != [] and not any(page for _, page in got), "PY4: the pages handed out were emptied afterwards; make a new list"),
            (lambda got: [] in [page for _, page in got], "PY3: when the rows end with a full page, no empty one follows"),
            (lambda got: len(got) < len(truth), "PY3: the rows of the last page are lost; a page that is not full counts"),
            (lambda got: len(got) == len(truth), "PY8: None and 0 are rows as well, and each page is a list of its own"),
            (c.raised("TypeError"), "A stream has no length and no slices"),
            (c.raised("RuntimeError"), "`next` met the end of the stream inside your generator; let `for` do the walking"),
        ])
    probe = '''def endless(pages, size):
    from itertools import count
    stream = pages(count(), size)
    return [next(stream), next(stream)]
'''
    c.inside(probe, pages, 2).returns([[0, 1], [2, 3]])
    ### END HIDDEN TESTS

# %% [markdown] task="flow" outcomes="1"
# ## Read a module you did not write
# ```
# """Digest of new vacancies, by city."""
#
# RATES = {"RUR": 1, "USD": 90}
# seen = set()
#
# def read(lines):
#     for line in lines:
#         parts = line.split(";")
#         if len(parts) == 4:
#             yield parts
#
# def shape(parts, rates=RATES):
#     number, city, pay, currency = parts
#     row = {"id": number, "city": None, "pay": None}
#     if city != "":
#         row["city"] = city
#     if pay != "":
#         row["pay"] = int(pay) * rates[currency]
#     return row
#
# def fresh(rows):
#     for row in rows:
#         if row["id"] not in seen:
#             seen.add(row["id"])
#             yield row
#
# def by_city(rows):
#     groups = {}
#     for row in rows:
#         groups.setdefault(row["city"], []).append(row)
#     return groups
#
# def best(rows):
#     stated = [row for row in rows if row["pay"] is not None]
#     if stated == []:
#         return None
#     return sorted(stated, key=lambda row: row["pay"], reverse=True)[0]
#
# def entry(city, rows, *, unknown="?"):
#     name = city
#     if name is None:
#         name = unknown
#     top = best(rows)
#     if top is None:
#         return name, len(rows), None
#     return name, len(rows), top["id"]
#
# def digest(lines, *, limit=3):
#     shaped = (shape(parts) for parts in read(lines))
#     groups = by_city(fresh(shaped))
#     names = sorted(groups, key=lambda city: len(groups[city]), reverse=True)
#     entries = [entry(city, groups[city]) for city in names[:limit]]  # [:3] is [0:3]
#     return entries
#
# page = ["1;Казань;90;RUR", "2;;2;USD", "1;Казань;95;RUR",
#         "3;Казань", "4;Казань;;RUR"]
# print(digest(page))
# ```
# The comprehension in round brackets is a stream. Fill `flow`; function names in quotes. *Row 2* has the id `"2"`:
#
# - **a** how many rows reach `by_city`
# - **b** which function drops `"3;Казань"`
# - **c** the `pay` of row 2
# - **d** the key under which `groups` holds row 2
# - **e** the tuple of Казань in the answer
# - **f** which function makes a second `digest(page)` return `[]`

# %% answer="flow"
flow = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ...}
### BEGIN SOLUTION
flow = {"a": 3, "b": "read", "c": 180, "d": None, "e": ("Казань", 2, "1"), "f": "fresh"}
### END SOLUTION
# %% [markdown] hint="flow"
# Begin at the bottom: `digest` names the stations in the order the rows pass them. Carry one line of `page` through all of them.
# %% [markdown] hint="flow"
# Most names are born inside a call and end with it. Which one is made once, for all calls?
# %% check="flow" points=1
@check("flow")
def two_answers(c, flow):
    c.value(flow, "a").equals(3, mistakes=[(5, "Two stations before `by_city` let some rows go"), (4, "`fresh` meets the id 1 twice"), (2, "A vacancy without a city or pay is still a row"), ("3", "A number, without quotes")])
    c.value(flow, "b").equals("read", mistakes=[("shape", "Only lists of four parts reach `shape`"), ("fresh", "The line never got that far; it has two parts"), (lambda got: str(got).strip("()") == "read", "The bare name as a text")])
# %% check="flow" points=2 hidden=true
@check("flow", hidden=True)
def four_answers(c, flow):
    """Answers c to f: a value computed, a key, a tuple, what lives longer than a call."""
    ### BEGIN HIDDEN TESTS
    c.value(flow, "c").equals(180, mistakes=[(2, "`shape` multiplies by the rate of the currency"), ("2", "`int` makes a number, then comes the rate"), ("180", "A number, without quotes")])
    c.value(flow, "d").equals(None, mistakes=[("", "PY8: `shape` kept its None; the empty text never got into the row"), ("?", "`entry` says it later, for people; the key was made before"), ("None", "None is a value, without quotes")])
    c.value(flow, "e").equals(("Казань", 2, "1"), exact=True, mistakes=[(("Казань", 2, 1), "Nobody made a number of the id: `split` gives texts"), (("Казань", 3, "1"), "The second vacancy 1 was dropped on the way"), (("Казань", 2, 90), "The third item is an id, not a pay"), (["Казань", 2, "1"], "A tuple stands in round brackets"), (("Казань", 2, "4"), "Vacancy 4 states no pay"), (("Казань", 2, None), "One of the two states a pay")])
    c.value(flow, "f").equals("fresh", mistakes=[("read", "`read` starts anew in each call"), ("by_city", "`groups` is made anew in each call"), ("shape", "`rates` is shared, but nobody writes into it"), ("seen", "`seen` is the set; which function writes into it?"), ("digest", "`digest` calls the function that remembers")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A function around a function
# A function is a value too. A *decorator* takes one and returns another in its place; `@name` above a `def` applies it. `*args` collects arguments without names in a tuple, `**kwargs` named ones in a dict. In a call, the same stars spread them again.

# %% tags=["raises-exception"]
def announced(function):
    def wrapper(*args):
        print("calling", function.__name__, args)
        function(*args)
    return wrapper

@announced
def monthly(pay):
    return pay // 12

print(monthly(1080), monthly.__name__)
monthly(pay=1080)

# %% [markdown] task="announced" outcomes="2"
# ## Mend: the decorator that swallows
# **Notice above.** Row 2: None, the 90 is lost; and the name has become `wrapper`. Then a named argument fails.
#
# Mend `announced`: the wrapper prints `calling` and the function's name. It calls the function once with all arguments, named ones too, and returns its value. Exceptions pass through. `@wraps(function)` above `def wrapper` keeps name and docstring.

# %% answer="announced"
from functools import wraps


def announced(function):
    def wrapper(*args):
        print("calling", function.__name__)
        function(*args)
    return wrapper
### BEGIN SOLUTION
def announced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)
    return wrapper
### END SOLUTION
# %% [markdown] hint="announced"
# The caller talks to the wrapper now. What does the wrapper give back?
# %% [markdown] hint="announced"
# `wrapper` needs two collectors, and the call inside spreads both.
# %% check="announced" points=1
@check("announced")
def one_function(c, announced):
    probe = '''def decorated(announced):
    @announced
    def add(a, b=1):
        return a + b
    return [add(2), add(2, 3), add(2, b=5), add.__name__]
'''
    came = c.inside(probe, announced)
    came.text = "add(2), add(2, 3), add(2, b=5) and add.__name__ of a decorated add(a, b=1)"
    came.returns([3, 5, 7, "add"], mistakes=[
        (lambda got: got[0] is None, "PY1: the value is lost on its way; the wrapper needs a `return` of its own"),
        (lambda got: got[3] == "wrapper", "The name is still the wrapper's: `@wraps(function)` above its `def`"),
        (lambda got: got[2] == 3, "The named argument was collected and not handed on"),
        (c.raised("AttributeError"), "`@wraps` took your wrapper for the function: it needs the function in brackets"),
        (c.raised("TypeError"), "A named argument, or the wrapper itself, did not get through: `*args` and `**kwargs` in both places, stars included, and `return wrapper` without brackets"),
    ])
    c.that(came.printed.split("\n")[:3] == ["calling add"] * 3, "the name is printed once for each call", expected="calling add, three times", got=came.printed, mistakes=[("calling add\n" * 6, "The function ran twice for each call; keep its value in a name, or return it at once")])
# %% check="announced" points=2 hidden=true
@check("announced", hidden=True)
def other_functions(c, announced):
    """Values of every kind, no arguments and many, names and stars; a docstring; an exception; one call for one call; two decorated functions."""
    ### BEGIN HIDDEN TESTS
    probe = '''def decorated(announced):
    calls = []

    @announced
    def remember(*args, **kwargs):
        """Remembers."""
        calls.append([list(args), kwargs])
        return len(calls)

    @announced
    def nothing():
        calls.append("nothing")

    back = [remember(), remember(1), remember(1, None, b=0), remember(args=1, function=2), nothing()]
    return [back, calls, remember.__name__, remember.__doc__, nothing.__name__]
'''
    calls = [[[], {}], [[1], {}], [[1, None], {"b": 0}], [[], {"args": 1, "function": 2}], "nothing"]
    came = c.inside(probe, announced).returns([[1, 2, 3, 4, None], calls, "remember", "Remembers.", "nothing"], mistakes=[
        (lambda got: got[0][0] is None, "PY1: the wrapper calls and does not return"),
        (lambda got: len(got[1]) > 5, "The function ran more than once for one call"),
        (lambda got: got[1] != calls, "Some arguments did not reach the function"),
        (lambda got: got[2:] != ["remember", "Remembers.", "nothing"], "Name and docstring are the function's own: `@wraps(function)`"),
        (c.raised("TypeError"), "Some arguments did not get through the wrapper: both stars, in both places"),
    ])
    said = [line for line in came.printed.split("\n") if line]
    c.that(said == ["calling remember"] * 4 + ["calling nothing"], "the name, once for each call", mistake="Each call prints `calling` and the name of its own function, once")
    for kind, value in (("zero", 0), ("text", ""), ("list", []), ("false", False)):
        c.inside("def given(announced, value):\n    return announced(lambda: value)()", announced, value).returns(value, mistakes=[(None, "PY8: an empty value is a value; return whatever came")])
    c.inside("def broken(announced):\n    return announced(lambda: [][0])()", announced).raises("IndexError", mistakes=[(None, "PY10: the exception was swallowed; the caller must see it")])
    ### END HIDDEN TESTS

# %%
import os

from mypy import api

source = '''
def with_bonus(pay: int, bonus: int | None) -> int:
    return pay + bonus

with_bonus("90", None)
'''
print(api.run(["--config-file=", "--no-color-output", "--cache-dir", os.devnull, "-c", source])[0])

# %% [markdown] task="middle" outcomes="1"
# ## Fill in: hints, and the fault they find
# **Notice above.** *Type hints* say what goes in and, behind `->`, comes out. `mypy` ran nothing. Line 3 may add a None; line 5 hands over a text. `mypy` skips functions without hints.
#
# Write hints for all arguments and results. Then mend what `mypy` blames; the card shows it.
#
# | function | takes | gives |
# |---|---|---|
# | `stated` | a list; each item `int` or `None` | list of `int` |
# | `middle` | each end `int` or `None` | `float`, or `None` unless both ends are stated |
# | `label` | `title`: text; `city`: text or `None` | text |
# | `last_page` | both `int` | `int` |

# %% answer="middle"
def stated(pays):
    return [pay for pay in pays if pay is not None]


def middle(low, high):
    if low is None and high is None:
        return None
    return (low + high) / 2


def label(title, city):
    if city is None:
        return title
    return title + ", " + city


def last_page(count, size=20):
    return (count + size - 1) // size
### BEGIN SOLUTION
def stated(pays: list[int | None]) -> list[int]:
    return [pay for pay in pays if pay is not None]


def middle(low: int | None, high: int | None) -> float | None:
    if low is None or high is None:
        return None
    return (low + high) / 2


def label(title: str, city: str | None) -> str:
    if city is None:
        return title
    return title + ", " + city


def last_page(count: int, size: int = 20) -> int:
    return (count + size - 1) // size
### END SOLUTION
# %% [markdown] hint="middle"
# The line that `mypy` names fails for which pair of ends? Try 90 and None.
# %% [markdown] hint="middle"
# What stands in a list goes into brackets: `list[str]`. A text is `str`. A default stands behind the hint: `size: int = 20`.
# %% check="middle" points=1
@check("middle")
def mypy_on_four(c, stated, middle, label, last_page):
    import ast
    import re
    from tempfile import TemporaryDirectory

    from mypy import api

    # What mypy knows of Python itself stays as long as this process: 1.3 s the first time, 0.06 s afterwards.
    if not hasattr(api, "kept"):
        api.kept = TemporaryDirectory(prefix="course-mypy-")
    probe = "def sources(*functions):\n    import inspect\n    import textwrap\n    return [textwrap.dedent(inspect.getsource(function)) for function in functions]"
    trees = [ast.parse(text).body[0] for text in c.inside(probe, stated, middle, label, last_page).got]
    start = "import typing; from typing import Any, Dict, Iterable, List, Optional, Sequence, Union"
    program = [start, *"\n".join(ast.unparse(tree) for tree in trees).split("\n")]
    length = len(program)
    uses = (
        ("a: list[int] = stated([90, None, 0])", True, "a list of int or None, and gives a list of int"), ('stated(["90"])', False, "in a list of texts"),
        ("d: float | None = middle(90, None)", True, "int or None twice, and gives a float or None"), ("e: float = middle(90, 120)", False, "a result that may be None, where a float is needed"),
        ('f: str = label("Go", None)', True, "a text and a text or None, and gives a text"), ("label(None, None)", False, "in a title that is None"),
        ("g: int = last_page(41) + last_page(41, 10)", True, "one int or two, and gives an int"), ('last_page("41")', False, "in a count that is a text"),
    )
    program += [use for use, _, _ in uses]
    options = ["--config-file=", "--no-site-packages", "--disallow-untyped-defs", "--disallow-incomplete-defs", "--no-color-output", "--cache-dir", api.kept.name, "-c"]
    found = {int(line): text for line, text in re.findall(r"(?m)^<string>:(\d+): error: (.*?)(?:  \[[\w-]+\])?$", api.run([*options, "\n".join(program)])[0])}
    for number in sorted(found):
        if number <= length:
            where = f"{program[number - 1].strip()}: {found[number]}"
            c.that("type annotation" not in found[number], "every argument and every result has a hint", expected="def name(argument: kind) -> kind:", got=where)
            c.that("operand" not in found[number], "mypy found a fault; that line fails for some call", expected="no finding", got=where, mistakes=[(where, "Two ends, and only one of them missing: the question above that line lets them through")])
            c.that("__iter__" not in found[number], "this is what mypy says of your text", expected="no finding", got=where, mistakes=[(where, "The list is always there; it is its items that may be None")])
            known = ("Invalid type", "type argument", "Bracketed expression")
            c.that(not any(words in found[number] for words in known), "mypy cannot read this hint", expected="no finding", got=where, mistakes=[(where, "A hint does not ask or list: between two kinds stands `|`, also inside brackets")])
            c.that(False, "this is what mypy says of your text", expected="no finding", got=where)
    for number, (use, fine, words) in enumerate(uses, length + 1):
        if fine:
            c.that(number not in found, f"the function takes {words}", expected=f"{use}  is accepted", got=f"mypy: {found.get(number)}")
        else:
            c.that(number in found, f"the hint lets {words}", expected=f"{use}  is refused", got="mypy is silent", mistake="A hint that allows everything finds nothing: name what stands in the list, and who may be None")
    c.call(middle, 90, None).returns(None, mistakes=[(c.raised("TypeError"), "One end is missing and the sum was tried"), (90, "None unless both ends are stated"), (45, "PY8: the missing end became 0; None unless both ends are stated")])
# %% check="middle" points=2 hidden=true
@check("middle", hidden=True)
def hints_elsewhere(c, stated, middle, label, last_page):
    """Each hint by the table, however it is written; the four functions still give what they gave, and `middle` mended."""
    ### BEGIN HIDDEN TESTS
    import ast

    for pays, truth in (([None, 0, 5], [0, 5]), ([], []), ([None], [])):
        c.call(stated, pays).returns(truth, mistakes=[(lambda got: 0 in pays and 0 not in got, "PY8: a stated 0 is stated")])
    for low, high, truth in ((0, 5, 2.5), (90, 90, 90), (None, None, None), (0, None, None), (None, 0, None), (0, 0, 0)):
        c.call(middle, low, high).returns(truth, mistakes=[(c.raised("TypeError"), "One end is missing and the sum was tried"), (None, "PY8: a stated end of 0 is stated"), (lambda got: truth is None, "None unless both ends are stated")])
    for title, city, truth in (("Go", None, "Go"), ("Go", "Томск", "Go, Томск"), ("Go", "", "Go, ")):
        c.call(label, title, city).returns(truth, mistakes=[("Go", "PY8: an empty city is not None; `label` had no fault")])
    for arguments, truth in (((0,), 0), ((20,), 1), ((21,), 2), ((5, 1), 5), ((9, 4), 3)):
        c.call(last_page, *arguments).returns(truth)

    def kinds(node):
        """The alternatives that a hint names: {"int", "None"}, {"list[None|int]"}."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return kinds(ast.parse(node.value, mode="eval").body)
        if isinstance(node, ast.BinOp):
            return kinds(node.left) | kinds(node.right)
        if isinstance(node, ast.Subscript):
            outer = ast.unparse(node.value).split(".")[-1]
            inner = kinds(node.slice)
            if outer in ("Optional", "Union"):
                return inner | ({"None"} if outer == "Optional" else set())
            if isinstance(node.slice, ast.Tuple):
                return {ast.unparse(node)}
            outer = "list" if outer in ("List", "Sequence", "Iterable", "Collection") else outer
            return {f"{outer}[{'|'.join(sorted(inner))}]"}
        if isinstance(node, ast.Tuple):
            return set().union(*[kinds(part) for part in node.elts])
        return {ast.unparse(node)} if node is not None else {"nothing"}

    probe = "def sources(*functions):\n    import inspect\n    import textwrap\n    return [textwrap.dedent(inspect.getsource(function)) for function in functions]"
    texts = c.inside(probe, stated, middle, label, last_page).got
    maybe = {"int", "None"}
    table = ([{"list[None|int]"}], {"list[int]"}), ([maybe, maybe], {"float", "None"}), ([{"str"}, {"str", "None"}], {"str"}), ([{"int"}, {"int"}], {"int"})
    for text, (takes, gives) in zip(texts, table):
        function = ast.parse(text).body[0]
        hints = [kinds(argument.annotation) for argument in function.args.args]
        c.that(len(hints) == len(takes), "the arguments are those of the table", mistake="The arguments stay as they are; only their hints are new")
        for found, right in zip([*hints, kinds(function.returns)], [*takes, gives]):
            known = "Another type stands in the table"
            if found == {"nothing"}:
                known = "A hint is missing"
            elif right < found or "Any" in found or "object" in found or found == {"list"}:
                known = "A hint is wider than the table: it lets something else in or out"
            elif found < right:
                known = "PY8: a hint leaves a type of the table out; who may be None?"
            c.that(found == right, "the table names other types", mistake=known)
    ### END HIDDEN TESTS

# %% [markdown] task="report" outcomes="1"
# ## Split: forty lines in one loop
# Split `report` into three steps that it calls; its results stay the same.
#
# - `read_line(line)`: `(city, low, high, currency)`, the ends int or None; None for a line without four parts or without a city
# - `in_roubles(low, high, currency)`: the pay, or None when no end is stated
# - `add_up(pairs)`: the dict, from `(city, pay)` pairs
#
# At most two levels: an `if` in a `for` is two, `elif` goes no deeper. `isdigit` stands once, and `int` once in `read_line` and its helpers.

# %% answer="report"
def report(lines):
    result = {}
    for line in lines:
        parts = line.split(";")
        if len(parts) == 4:
            city = parts[0].strip().lower()  # strip() takes spaces off both ends
            if city != "":
                low = parts[1].strip()
                if low.isdigit():
                    low = int(low)
                else:
                    low = None
                high = parts[2].strip()
                if high.isdigit():
                    high = int(high)
                else:
                    high = None
                currency = parts[3].strip()
                if low is None:
                    pay = high
                elif high is None:
                    pay = low
                else:
                    pay = (low + high) // 2
                if pay is not None:
                    if currency == "USD":
                        pay = pay * 90
                    elif currency == "EUR":
                        pay = pay * 100
                    if city in result:
                        entry = result[city]
                        entry["count"] = entry["count"] + 1
                        if pay > entry["best"]:
                            entry["best"] = pay
                    else:
                        result[city] = {}
                        result[city]["count"] = 1
                        result[city]["best"] = pay
    return result
### BEGIN SOLUTION
def end(text):
    text = text.strip()
    if text.isdigit():
        return int(text)
    return None


def read_line(line):
    parts = line.split(";")
    if len(parts) != 4 or parts[0].strip() == "":
        return None
    return parts[0].strip().lower(), end(parts[1]), end(parts[2]), parts[3].strip()


def in_roubles(low, high, currency):
    pay = low
    if low is None:
        pay = high
    elif high is not None:
        pay = (low + high) // 2
    if pay is None:
        return None
    rates = {"USD": 90, "EUR": 100}
    return pay * rates.get(currency, 1)


def add_up(pairs):
    result = {}
    for city, pay in pairs:
        entry = result.setdefault(city, {"count": 0, "best": pay})
        entry["count"] = entry["count"] + 1
        if pay > entry["best"]:
            entry["best"] = pay
    return result


def report(lines):
    rows = [read_line(line) for line in lines]
    counted = [row for row in rows if row is not None]
    pairs = [(city, in_roubles(low, high, currency)) for city, low, high, currency in counted]
    return add_up([(city, pay) for city, pay in pairs if pay is not None])
### END SOLUTION
# %% [markdown] hint="report"
# Mark the old lines with three colours: what reads a line, what makes one pay, what counts. Each colour is a function.
# %% [markdown] hint="report"
# The twin blocks differ in one name. A helper `end(text)` with one `isdigit` serves both.
# %% [markdown] hint="report"
# Turn a question round to lose a level: `if len(parts) != 4:` and `return None`. The rest needs no `else`.
# %% check="report" points=2
@check("report")
def steps_and_shape(c, report, read_line, in_roubles, add_up):
    import ast

    c.call(read_line, " Казань ;90; ;RUR").returns(("казань", 90, None, "RUR"), mistakes=[(lambda got: isinstance(got, list), "Four values in round brackets"), (lambda got: got[2] in ("", " "), "An end that is no number is None"), (lambda got: got[0] != "казань", "The city without spaces, in small letters"), (lambda got: got[1] == "90", "A stated end is an `int`")])
    c.call(read_line, "Казань;90;RUR").returns(None)
    c.call(in_roubles, 10, 15, "USD").returns(1080, mistakes=[(1125, "The old loop halves first, in whole numbers, then changes money"), (12, "The rate is missing")])
    c.call(add_up, [("казань", 90), ("томск", 70), ("казань", 80)]).returns({"казань": {"count": 2, "best": 90}, "томск": {"count": 1, "best": 70}}, mistakes=[
        (lambda got: got["казань"]["best"] == 80, "The last pay of a city was kept; the best is the highest"), (lambda got: got["казань"]["count"] < 2, "Each pair counts once; carry the count from pair to pair"),
    ])
    c.call(report, ["Казань;90;110;RUR", "Томск;;;RUR", "казань ;1;;EUR", ";5;5;RUR", "Казань;7"]).returns({"казань": {"count": 2, "best": 100}}, mistakes=[
        (lambda got: "томск" in got, "Томск states no pay: the old loop leaves it out"), (c.raised("TypeError"), "PY8: `read_line` and `in_roubles` may give None; ask before you go on"),
    ])
    probe = '''def sources(*functions):
    import inspect
    import textwrap
    import types
    waiting, found = list(functions), {}
    while waiting:
        function = waiting.pop()
        if function.__name__ in found:
            continue
        found[function.__name__] = textwrap.dedent(inspect.getsource(function))
        codes, names = [function.__code__], []
        while codes:
            code = codes.pop()
            names += code.co_names
            codes += [value for value in code.co_consts if isinstance(value, types.CodeType)]
        for name in names:
            value = function.__globals__.get(name)
            if isinstance(value, types.FunctionType) and value.__module__ == function.__module__:
                waiting.append(value)
    return found
'''
    texts = c.inside(probe, report, read_line, in_roubles, add_up).got
    trees = {name: ast.parse(text) for name, text in texts.items()}
    called = c.inside(probe, report).got
    for step in ("read_line", "in_roubles", "add_up"):
        c.that(step in called, f"`report` calls {step}", expected="read_line, in_roubles and add_up, called by report", got=f"{step} is never called", mistake="The steps stand beside the old loop and nobody calls them")

    def depth(node, twig=False):
        levels = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match)
        deepest = 0
        for part, value in ast.iter_fields(node):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    chained = isinstance(node, ast.If) and part == "orelse" and isinstance(child, ast.If) and len(value) == 1
                    deepest = max(deepest, depth(child, chained))
        return deepest + (isinstance(node, levels) and not twig)

    for name, tree in trees.items():
        c.that(depth(tree) <= 2, f"{name} is deeper than two levels", expected="at most 2 levels", got=f"{depth(tree)} levels", mistake="A question inside a question inside a loop: let the odd case leave early, or give the inner part a name")
    asked = sum(isinstance(node, ast.Attribute) and node.attr == "isdigit" for tree in trees.values() for node in ast.walk(tree))
    c.that(asked <= 1, "the block that makes a number stands more than once", expected="isdigit once", got=f"isdigit {asked} times", mistake="The same block for both ends: give it a name and call it twice")
    made = sum(isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "int" for text in c.inside(probe, read_line).got.values() for node in ast.walk(ast.parse(text)))
    c.that(made <= 1, "the block that makes a number stands more than once", expected="int once in read_line and its helpers", got=f"int {made} times", mistake="The same block for both ends: give it a name and call it twice")
# %% check="report" points=2 hidden=true
@check("report", hidden=True)
def same_results(c, report, read_line, in_roubles, add_up):
    """Each step alone, then `report` against the old loop: lines that do not count, missing ends, zeros, three currencies, many cities."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)

    def old_line(line):
        parts = [part.strip() for part in line.split(";")]
        if len(parts) != 4 or not parts[0]:
            return None
        return (parts[0].lower(), *[int(part) if part.isdigit() else None for part in parts[1:3]], parts[3])

    def old_pay(low, high, currency):
        stated = [pay for pay in (low, high) if pay is not None]
        return sum(stated) // len(stated) * {"USD": 90, "EUR": 100}.get(currency, 1) if stated else None

    def old_sum(pairs):
        cities = dict.fromkeys(city for city, _ in pairs)
        return {city: {"count": sum(name == city for name, _ in pairs), "best": max(pay for name, pay in pairs if name == city)} for city in cities}

    ends = ("", " ", "0", " 90 ", "7", "15", "9О", "-5", "1.5")
    lines = ["", ";;;", " ;1;2;RUR", "a;b", "a;1;2;RUR;5", "Томск;0;;RUR", "Томск;;0;USD", "ПЕРМЬ;3;4;EUR", " Омск;x;y; USD "]
    lines += [";".join((draw.choice(("Томск", " томск", "Омск", "", " ")), draw.choice(ends), draw.choice(ends), draw.choice(("RUR", "USD", " EUR ", "", "KZT")))) for _ in range(40)]
    for line in lines:
        truth = old_line(line)
        c.call(read_line, line).returns(truth, mistakes=[
            (lambda got: truth is None, "A line without four parts, or whose city is nothing but spaces, does not count"),
            (lambda got: got is None, "The line counts: four parts and a city; the ends may both be missing"),
            (lambda got: 0 in truth and None in got[1:3], "PY8: an end of 0 is stated"),
            (lambda got: got[3] != truth[3], "The currency, without the spaces around it"),
            (lambda got: True, "Each part loses the spaces around it; an end that is not all digits is None"),
            (c.raised("ValueError"), "`int` met something that is not all digits"), (c.raised("IndexError"), "Count the parts before you reach for them"),
        ])
    for low in (None, 0, 3, 90):
        for high in (None, 0, 4, 91):
            for currency in ("RUR", "USD", "EUR", ""):
                truth = old_pay(low, high, currency)
                c.call(in_roubles, low, high, currency).returns(truth, mistakes=[
                    (lambda got: 0 in (low, high), "PY8: 0 is a stated end, not a gap"), (lambda got: truth is None, "PY8: no end stated is None"),
                    (lambda got: None not in (low, high), "Half the sum in whole numbers first, then the rate: USD 90, EUR 100, all others 1"),
                    (lambda got: True, "With one end stated, that end is the pay; then the rate"), (c.raised("TypeError"), "PY8: an end may be None"),
                ])
    for number in range(12):
        pairs = [(draw.choice(("a", "b", "c")), draw.choice((0, 0, 5, 90))) for _ in range(draw.randrange(8))]
        c.call(add_up, pairs).returns(old_sum(pairs), mistakes=[
            (lambda got: {city: entry["count"] for city, entry in got.items()} != {city: entry["count"] for city, entry in old_sum(pairs).items()}, "The counts differ: one for each pair, nothing kept from another call"),
            (lambda got: True, "`best` is the highest pay of the city, in any order of the pairs"), (c.raised("KeyError"), "A city is met for the first time: make its entry"),
        ]).leaves_arguments()
        page = draw.sample(lines, draw.randrange(len(lines))) if number else lines
        rows = [old_line(line) for line in page]
        paid = [(row[0], old_pay(*row[1:])) for row in rows if row is not None]
        c.call(report, page).returns(old_sum([(city, pay) for city, pay in paid if pay is not None]), mistakes=[
            (lambda got: True, "PY8: the steps are right alone, but `report` treats a pay of 0 or a missing pay in another way than the old loop"),
            (c.raised("TypeError"), "PY8: `read_line` and `in_roubles` may give None; ask before you go on"),
        ])
    ### END HIDDEN TESTS

# %% [markdown] task="summarise" outcomes="1"
# ## Project: from a page to what fits
# `json.loads(text)` turns JSON text into lists and dicts. Three steps:
#
# - `load(text, normalise)`: the list of `normalise(row)` for the rows of the JSON list `text`
# - `keep(rows, skills, *, missing=2)`: the list of rows that fit, in order: at most `missing` of its skills are not in the set `skills`. A row without skills does not fit
# - `summarise(rows)`: a dict. `"fit"` counts the rows, `"stated"` those with `low`, `high` or both; `"cities"` is a dict of counts, such as `{"Томск": 2, None: 1}`
#
# Name a helper of yours in the last line too.

# %% answer="summarise"
def load(text, normalise):
    ### BEGIN SOLUTION
    return [normalise(row) for row in json.loads(text)]
    ### END SOLUTION


def keep(rows, skills, *, missing=2):
    ### BEGIN SOLUTION
    kept = []
    for row in rows:
        lacking = [skill for skill in row["skills"] if skill not in skills]
        if row["skills"] != [] and len(lacking) <= missing:
            kept.append(row)
    return kept
    ### END SOLUTION


def summarise(rows):
    ### BEGIN SOLUTION
    cities = {}
    stated = 0
    for row in rows:
        cities[row["city"]] = cities.get(row["city"], 0) + 1
        if row["low"] is not None or row["high"] is not None:
            stated = stated + 1
    return {"fit": len(rows), "stated": stated, "cities": cities}
    ### END SOLUTION


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
# %% [markdown] hint="summarise"
# `normalise` is an argument like any other: call it under that name.
# %% [markdown] hint="summarise"
# For one row: which of its skills are not among mine, and how many are that?
# %% check="summarise" points=1
@check("summarise")
def three_steps(c, load, keep, summarise):
    c.inside('def loaded(load):\n    return load(\'[{"id": 7}, {"id": 8}]\', lambda row: row["id"])', load).returns([7, 8], mistakes=[
        ([{"id": 7}, {"id": 8}], "The rows were read and not normalised"), (c.raised("TypeError"), "`normalise` takes one row, not the whole list"), (c.raised("NameError"), "Use the name of the argument"), (lambda got: hasattr(got, "items"), "A list was asked, not a stream"),
    ])
    rows = [{"id": "1", "skills": ["git", "go", "sql"]}, {"id": "2", "skills": []}, {"id": "3", "skills": ["c", "java", "php"]}, {"id": "4", "skills": ["git"]}]
    c.call(keep, rows, {"git"}).returns([rows[0], rows[3]], mistakes=[([rows[0], rows[1], rows[3]], "PY8: row 2 names no skills; nobody knows whether it fits"), ([rows[3]], "PY3: up to `missing` skills may be absent"), (rows, "Skills that are missing were not counted"), ([rows[0], rows[2]], "Turned round: count the skills of the row that are *not* in `skills`"), ([rows[0], rows[2], rows[3]], "Turned round: you counted skills of yours that the row lacks; count those of the row that you lack")])
    c.call(keep, rows, {"git"}, missing=0).returns([rows[3]], mistakes=[([rows[0], rows[3]], "PY8: `missing=0` is a choice, not a missing argument"), ([rows[1], rows[3]], "PY8: row 2 names no skills; nobody knows whether it fits")])
    found = [{"city": "Томск", "low": None, "high": 90}, {"city": None, "low": None, "high": None}, {"city": "Томск", "low": 0, "high": None}]
    c.call(summarise, found).returns({"fit": 3, "stated": 2, "cities": {"Томск": 2, None: 1}}, mistakes=[(lambda got: isinstance(got["cities"].get("Томск"), list), "`cities` counts rows: a number for each city, not the rows themselves"), ({"fit": 3, "stated": 1, "cities": {"Томск": 2, None: 1}}, "PY8: 0 is stated, and one end is enough"), ({"fit": 3, "stated": 0, "cities": {"Томск": 2, None: 1}}, "One stated end is enough"), ({"fit": 3, "stated": 2, "cities": {"Томск": 2}}, "PY8: rows without a city count under None")])
# %% check="summarise" points=2 hidden=true
@check("summarise", hidden=True)
def steps_alone(c, load, keep, summarise):
    """No rows, one and many; every number of missing skills; skills known and unknown; zeros, gaps and empty texts; `missing` only by name; arguments left alone."""
    ### BEGIN HIDDEN TESTS
    import json
    from random import Random

    draw = Random(c.seed)
    for count in (0, 1, 5):
        raw = [{"id": n, "city": None, "name": "Дев"} for n in range(count)]
        c.inside('def loaded(load, text):\n    return load(text, lambda row: ["flat", row])', load, json.dumps(raw)).returns([["flat", row] for row in raw], mistakes=[(lambda got: True, "One normalised row for each row of the text, in order")])
    names = ["git", "go", "php", "sql", "c"]
    for _ in range(20):
        rows = [{"id": str(n), "city": draw.choice((None, "", "Томск")), "low": draw.choice((None, 0, 90)), "high": draw.choice((None, 0, 120)), "skills": sorted(draw.sample(names, draw.randrange(6)))} for n in range(draw.randrange(8))]
        skills = set(draw.sample(names, draw.randrange(4)))
        for missing in (0, 1, 2, 3):
            truth = [row for row in rows if row["skills"] and len(set(row["skills"]) - skills) <= missing]
            keywords = {} if missing == 2 else {"missing": missing}
            c.call(keep, rows, skills, **keywords).returns(truth, mistakes=[
                (lambda got: any(row["skills"] == [] for row in got), "PY8: a row without skills does not fit; nobody knows"),
                (lambda got: len(got) < len(truth), "PY3: exactly `missing` absent skills still fit, and skills of yours that nobody asks for do no harm"),
                (lambda got: len(got) > len(truth), "Count the skills of the row that are not in `skills`; more than `missing` do not fit"),
            ]).leaves_arguments()
        cities = [row["city"] for row in rows]
        truth = {"fit": len(rows), "stated": sum(row["low"] is not None or row["high"] is not None for row in rows), "cities": {city: cities.count(city) for city in cities}}
        c.call(summarise, rows).returns(truth, mistakes=[
            (lambda got: got["cities"] != truth["cities"], "PY8: each city counts under its own key; None and an empty text are two keys"),
            (lambda got: got["stated"] != truth["stated"], "PY8: a row states pay when one end is not None; 0 is an amount"),
        ]).leaves_arguments()
    one = [{"skills": ["git"]}, {"skills": ["go", "php", "sql"]}]
    c.call(keep, one, {"git", "c", "java", "kafka"}).returns(one[:1], mistakes=[(lambda got: got == [], "Skills of yours that nobody asks for do no harm"), (one, "More than `missing` skills of the row are absent")])
    c.call(keep, [], {"git"}, 2).raises("TypeError", mistakes=[(lambda got: True, "`missing` was taken without its name; what may only be named stands behind a bare `*`")])
    ### END HIDDEN TESTS
# %% check="summarise" points=1
@check("summarise")
def in_the_project(c, summarise):
    c.that(c.inside("def is_there(summarise):\n    return callable(summarise)", summarise).got, "summarise is a function", expected="def summarise(rows):")
    probe = '''def in_pipeline(text):
    names = {"__name__": "pipeline"}
    exec(compile(text, "pipeline.py", "exec"), names)
    missing = [name for name in ("load", "keep", "summarise") if not callable(names.get(name))]
    if not missing:
        row = {"city": None, "low": 1, "high": None, "skills": ["git"]}
        names["summarise"](names["keep"](names["load"]("[1]", lambda raw: row), {"git"}))
    return missing
'''
    came = c.inside(probe, c.file("jobboard/pipeline.py").got)
    came.text = "functions that jobboard/pipeline.py lacks"
    came.returns([], mistakes=[
        (lambda got: isinstance(got, list), "The file does not know these functions yet; run the cell above to its last line"),
        (c.raised("SyntaxError"), "Python cannot read jobboard/pipeline.py; open it and mend the line it names"),
        (c.raised("NameError"), "The file leans on a name that only the notebook knows; save that function too"),
    ])

# %% [markdown]
# ## Now it can: match
# The cell adds the `FILES` that your project lacks and runs your command. In a terminal, in the folder above: `python -m jobboard match skills.txt`. Change `skills.txt` to yours.

# %%
import subprocess
import sys

from autograder.services.project import project_folder
from autograder.services.save_point import save_point

home = project_folder()
if (home / "pipeline.py").is_file():
    for name in [name for name in FILES if not (home / name).exists()]:
        (home / name).write_text(FILES[name], encoding="utf-8")
    command = [sys.executable, "-X", "utf8", "-m", "jobboard", "match", "skills.txt"]
    ran = subprocess.run(command, cwd=home.parent, capture_output=True, text=True, encoding="utf-8")
    print("\n".join(ran.stdout.splitlines()[-6:]), ran.stderr[-300:])
    save_point("Match vacancies to my skills")

# %% [markdown]
# ## Remember
# - **Return:** a caller gets what `return` gives, or None.
# - **Set:** a default is made once; let None stand for a list. Behind `*`, name the argument.
# - **Build:** a comprehension for one sentence, a loop when passes need each other, `yield` for one at a time.
# - **Order:** the last sort decides; sort the stated, append the gaps.
# - **Split:** one step, one name, one result to test alone.
