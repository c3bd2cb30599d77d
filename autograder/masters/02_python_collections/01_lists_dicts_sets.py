# %% [markdown] lesson="lists_dicts_sets" minutes=285 needs="01_python_values/02_loops" data="basics" systems="Python" terms="shallow, cache, set"
# # Two names, one list
#
# Anna deleted three skills from a draft. The published vacancy lost them too. Before lunch, 61 beginners had applied for a senior post.
#
# **After this you can** draw which names share one object · reach into a record with gaps · group and index records in one pass · pick list, tuple, dict or set · compare two skill lists
#
# The set-up holds 200 generated vacancies and `parse_salary`. Москва is Moscow, Казань Kazan.

# %%
import json

from autograder.services.datasets import open_text
from autograder.services.objects import object_map
from autograder.services.project import project_folder
from autograder.services.project_functions import save_functions
from autograder.services.save_point import save_point

vacancies = json.loads(open_text("basics", "vacancies_small.json"))  # a list of 200 dicts

samples = [  # one record from each of three job sites
    {"id": "70217625", "name": "Go Developer", "employer": {"name": "АО Мшистая Кочка"}, "area": {"name": "Москва"}, "salary": {"from": 180000, "to": None, "currency": "RUR"}, "key_skills": [{"name": "Go"}, {"name": "Kafka"}, {"name": "GO"}]},
    {"id": 70212332, "profession": "Backend-разработчик", "firm_name": "Пунцовый Поднос", "town": {"title": "Пермь"}, "payment_from": 0, "payment_to": 260000, "currency": "rub", "candidat": "Node.js, REST API, Git"},
    {"id": "1000148", "title": "Senior PHP-разработчик", "company": None, "city": "Казань", "pay": "от 150 000 до 225 000 ₽", "skills": ["PHP", "MySQL", "Git"]},
]


def parse_salary(text):
    """(low, high, currency) as a text states them; None when it cannot be read. As in the last notebook."""
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = None
    for sign, code in (("₽", "RUR"), ("$", "USD"), ("€", "EUR")):
        if sign in text:
            currency = code
        text = text.replace(sign, "")
    lower, upper = "от" in text, "до" in text
    text = text.replace("от", "").replace("—", "–").replace("-", "–").replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) > 2:
        return None
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    return (None if upper else amounts[0]), (None if lower else amounts[0]), currency

# %% [markdown] task="span" outcomes="3"
# ## Warm-up: from lowest to highest
# Write `span(pays)`: a tuple of the lowest and the highest stated pay. `None` is not stated, `0` is. Nothing stated: `(None, None)`. `[90, None, 60]` gives `(60, 90)`.

# %% answer="span"
def span(pays):
    ### BEGIN SOLUTION
    stated = []
    for pay in pays:
        if pay is not None:
            stated.append(pay)
    if stated == []:
        return None, None
    stated = sorted(stated)
    return stated[0], stated[-1]
    ### END SOLUTION
# %% [markdown] hint="span"
# What do low and high hold before the first stated pay has come? Ask that question before you compare.
# %% check="span" points=1
@check("span")
def spans_on_screen(c, span):
    c.call(span, [90, None, 60]).returns((60, 90), mistakes=[
        (c.raised("TypeError"), "PY8: a gap was compared with a number; ask `is None` first"),
        ((90, 60), "The lowest comes first"),
        ((60, 60), "PY3: the last pay replaced what was carried; compare first"),
        (lambda got: got[1] is None, "PY3: one pay may be the lowest and the highest: ask both questions of each pay"),
        ([60, 90], "Two values in round brackets: `return low, high`"),
        (lambda got: got[0] == 0, "PY8: nobody stated 0; the first stated pay is the first lowest"),
    ]).leaves_arguments()
    c.call(span, [0, 70]).returns((0, 70), mistakes=[(lambda got: 0 not in got, "PY8: somebody stated that 0")])
    c.call(span, [80]).returns((80, 80), mistakes=[(lambda got: None in got, "PY3: one pay is the lowest and the highest")])
    c.call(span, [None]).returns((None, None), mistakes=[
        (c.raised("IndexError"), "PY3: nothing is stated, so there is no first item"),
        (c.raised("ValueError"), "PY3: nothing is stated, and of nothing there is no lowest"),
        ((0, 0), "PY8: nobody stated 0"), (None, "PY8: two gaps are asked: `(None, None)`"),
    ])
# %% check="span" points=1 hidden=true
@check("span", hidden=True)
def spans_elsewhere(c, span):
    """No pay, one, many; zeros, negative corrections, gaps at both ends, equal pays; the list stays as it was."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    trials = [[], [None, None], [0], [0, 0], [None, 0, None], [-5, 0], [-5, -2], [0, None, -5], [0, 5], [5, 0, 7], [-7, -5, 0, -6], [7, 7], [3, 9, 5], [9, 5, 3], *[[draw.choice((None, 0, -20, *range(40, 60))) for _ in range(draw.randrange(12))] for _ in range(20)]]
    for pays in trials:
        stated = [pay for pay in pays if pay is not None]
        truth = (min(stated), max(stated)) if stated else (None, None)
        c.call(span, pays).returns(truth, mistakes=[
            (lambda got: stated and None in got, "PY8: a stated 0 is a pay, and one pay is both ends"),
            (lambda got: 0 in got and 0 not in stated, "PY8: nobody stated 0; nothing stated, nothing to start from"),
            (lambda got: 0 in truth and 0 not in got, "PY8: a stated 0 is a pay"),
            (c.raised("TypeError"), "PY8: a gap was compared with a number"),
            (c.raised("IndexError"), "PY3: there may be no stated pay at all"),
            (c.raised("ValueError"), "PY3: there may be no stated pay at all"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## A second name is no copy
# `sent = draft` gives one list a second name. `copy()` makes another. `is` asks *the same object?*, `==` asks *equal?* The map has a row for each object.

# %%
draft = ["Python", "SQL", "Kafka"]
sent = draft
kept = draft.copy()
print(draft is sent, draft == kept, draft is kept)
draft.remove("Kafka")
object_map(draft=draft, sent=sent, kept=kept)

# %% [markdown]
# **Notice.** Two names lead to list A: `remove` reached both. List B was equal, never the same. There is only one `None`: `is None` is safe.
#
# `copy()` is *shallow*: it copies the outside alone. `deepcopy` takes the inside too.

# %%
from copy import deepcopy

row = {"id": 7, "skills": ["SQL"]}
shallow = row.copy()
deep = deepcopy(row)
row["id"] = 8
row["skills"].append("Go")
object_map(row=row, shallow=shallow, deep=deep)

# %% [markdown] task="shared" outcomes="2"
# ## Predict before you run
# **Notice above.** Dicts A and B hold one list, D. `deep` has its own, E.
#
# What does each program print? A list or a dict replaces each `...`.
# ```
# # a
# draft = ["go", "sql"]
# sent = draft
# sent.append("git")
# print(draft)
#
# # b
# draft = ["go", "sql"]
# sent = draft.copy()
# sent.append("git")
# print(draft)
#
# # c
# row = {"id": 7, "skills": ["go"]}
# twin = row.copy()
# twin["id"] = 8
# twin["skills"].append("sql")
# print(row)
#
# # d
# draft = ["go"]
# sent = draft
# sent = ["sql"]
# print(draft)
# ```
# Pencil only:
# ```
# # e
# rows = [["go"], ["sql"]]
# kept = rows.copy()
# kept.append(["git"])
# kept[0].append("c")
# print(rows)
#
# # f
# rows = [["go"], ["sql"]]
# kept = deepcopy(rows)
# kept[1].append("c")
# print(rows)
#
# # g
# def without_go(skills):
#     skills.remove("go")
#     return skills
#
# mine = ["go", "sql"]
# result = without_go(mine)
# print(mine)
#
# # h
# empty = []
# ids = {"Пермь": empty, "Казань": empty}
# ids["Пермь"].append(7)
# print(ids)
# ```

# %% answer="shared"
shared = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
shared = {
    "a": ["go", "sql", "git"],
    "b": ["go", "sql"],
    "c": {"id": 7, "skills": ["go", "sql"]},
    "d": ["go"],
    "e": [["go", "c"], ["sql"]],
    "f": [["go"], ["sql"]],
    "g": ["sql"],
    "h": {"Пермь": [7], "Казань": [7]},
}
### END SOLUTION
# %% [markdown] hint="shared"
# Draw a box for each list and each dict, an arrow from each name to its box. Which line makes a new box?
# %% [markdown] hint="shared"
# New boxes: square brackets, braces, `copy()`, `deepcopy`. `=` alone and a call with a name only draw an arrow.
# %% [markdown] hint="shared"
# A shallow copy is one new box. The arrows inside it lead to the old inner boxes.
# %% check="shared" points=1
@check("shared")
def four_programs(c, shared):
    text = (lambda got: isinstance(got, str), "Without quotes around it: a list in square brackets, a dict in braces")
    programs = {
        "a": ('draft = ["go", "sql"]\nsent = draft\nsent.append("git")\nlast = draft', [
            (["go", "sql"], "PY4: `sent = draft` copies nothing; both names lead to one list"), (None, "`append` was called for its effect; the list is printed afterwards"),
            (["git", "go", "sql"], "`append` adds at the end"),
        ]),
        "b": ('draft = ["go", "sql"]\nsent = draft.copy()\nsent.append("git")\nlast = draft', [
            (["go", "sql", "git"], "PY4: `copy()` made a second list; `git` went into that one"),
        ]),
        "c": ('row = {"id": 7, "skills": ["go"]}\ntwin = row.copy()\ntwin["id"] = 8\ntwin["skills"].append("sql")\nlast = row', [
            ({"id": 7, "skills": ["go"]}, "PY4: a shallow copy shares the inner list; `sql` went into the list of both"),
            ({"id": 8, "skills": ["go", "sql"]}, "PY4: `copy()` made a second dict; the 8 stands in that one"),
            ({"id": 8, "skills": ["go"]}, "PY4: the other way round: the dict is new, the list inside is shared"),
        ]),
        "d": ('draft = ["go"]\nsent = draft\nsent = ["sql"]\nlast = draft', [
            (["sql"], "`sent = ...` moves the name `sent` to another list; `draft` stays where it is"),
            (["go", "sql"], "`=` adds nothing to a list; it moves a name"),
        ]),
    }
    for letter, (code, mistakes) in programs.items():
        names = {}
        exec(code, names)
        c.value(shared, letter).equals(names["last"], mistakes=[*mistakes, text])
# %% check="shared" points=2 hidden=true
@check("shared", hidden=True)
def programs_on_paper(c, shared):
    """Programs e to h on paper: a shallow and a deep copy of lists in a list, a list handed to a function, one list under two keys."""
    ### BEGIN HIDDEN TESTS
    c.value(shared, "e").equals([["go", "c"], ["sql"]], mistakes=[
        ([["go"], ["sql"]], "PY4: the outer list was copied; its inner lists are shared"),
        ([["go", "c"], ["sql"], ["git"]], "PY4: `kept` is a list of its own; what is appended to it stays there"),
        ([["go"], ["sql"], ["git"]], "PY4: the other way round: the outer list is new, the inner ones are shared"),
    ])
    c.value(shared, "f").equals([["go"], ["sql"]], mistakes=[([["go"], ["sql", "c"]], "PY4: `deepcopy` copies the inner lists too")])
    c.value(shared, "g").equals(["sql"], mistakes=[(["go", "sql"], "PY4: a call copies nothing; `skills` is a second name for the list of `mine`"), (None, "`mine` still leads to its list; what does that hold now?")])
    c.value(shared, "h").equals({"Пермь": [7], "Казань": [7]}, mistakes=[
        ({"Пермь": [7], "Казань": []}, "PY4: both keys lead to one list; it was made once"), ([7], "`print(ids)` shows the whole dict"),
    ])
    ### END HIDDEN TESTS

# %% [markdown] task="cached" outcomes="2"
# ## Mend: the cache that forgot SQL
# A *cache* is a dict that keeps answers for later. `cached(cache, key, rows)` should store `rows` under `key` when that key is new, and return what is stored there. What a caller later changes in its `rows`, or in what it got, must not reach the cache, at any depth. Run the cell: SQL is gone.

# %% answer="cached"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = rows
    return cache[key]
### BEGIN SOLUTION
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = deepcopy(rows)
    return deepcopy(cache[key])
### END SOLUTION

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
# %% [markdown] hint="cached"
# Draw the map: `object_map(answers=answers, first=first)`. Which object has two ways to it?
# %% [markdown] hint="cached"
# Two doors: rows come in, rows go out. Somebody outside holds a name for what passes each door.
# %% [markdown] hint="cached"
# Rows are dicts with lists inside. Which of the two copies leaves nothing shared?
# %% check="cached" points=1
@check("cached")
def both_doors(c, cached):
    probe = '''def then_ask_again(cached, changed):
    from copy import deepcopy

    cache = {}
    rows = [{"id": 7, "skills": ["SQL"]}]
    first = cached(cache, "hh", rows)
    if "hh" not in cache:
        return "the dict is still empty"
    theirs = {"rows": rows, "first": first}[changed]
    theirs[0]["skills"].append("Go")
    theirs.append({"id": 8, "skills": []})
    return deepcopy(cached(cache, "hh", []))
'''
    stored = [{"id": 7, "skills": ["SQL"]}]
    c.call(cached, {}, "hh", stored).returns(stored, mistakes=[(None, "`return` what is stored, on the first call as well")])
    for changed, door in (("first", "what the first call gave back"), ("rows", "the rows that were handed in")):
        came = c.inside(probe, cached, changed)
        came.text = f"cached(cache, \"hh\", []) after the caller changed {door}"
        came.returns(stored, mistakes=[
            ("the dict is still empty", "PY4: nothing was stored in the dict that the caller handed in; another dict got it"),
            (lambda got: len(got) == 2, f"PY4: the caller still has a name for the stored list: it is {door}"),
            (lambda got: len(got) == 1, f"PY4: the outer list is a copy, the dicts and lists inside are shared with {door}"),
            ([], "The key is there already: what is stored under it is asked, not the rows of this call"),
            (None, "`return` what is stored, on the second call as well"),
        ])
# %% check="cached" points=2 hidden=true
@check("cached", hidden=True)
def kept_apart(c, cached):
    """Changes at every depth, before and after a second question; several keys; an empty answer; a cache that holds something already."""
    ### BEGIN HIDDEN TESTS
    probe = '''def story(cached, rows, steps):
    from copy import deepcopy

    cache, held, came = {"old": [{"id": 1, "skills": ["C"]}]}, {"rows": rows, "none": []}, []
    for step, name, key in steps:
        if step == "ask":
            held["got"] = cached(cache, key, held[name])
            came.append(deepcopy(held["got"]))
        elif step == "deep":
            held[name][0]["skills"].append("Go")
        elif step == "row":
            held[name][0]["id"] = 99
        else:
            held[name].clear()
    came.append(deepcopy(cache))
    return came
'''
    old, rows = [{"id": 1, "skills": ["C"]}], [{"id": 7, "skills": ["SQL"]}, {"id": 8, "skills": []}]
    first = ("ask", "rows", "hh")
    again = ("ask", "none", "hh")
    plots = [[first, (change, name, ""), again, (change, "got", ""), again] for change in ("deep", "row", "clear") for name in ("rows", "got")]
    for plot in plots:
        c.inside(probe, cached, rows, plot).returns([rows, rows, rows, {"old": old, "hh": rows}], mistakes=[
            (lambda got: len(got[-1]) == 1, "Nothing was stored in the dict that the caller handed in"),
            (lambda got: [] in got, "PY4: a caller emptied a list, and the cache lost its rows"),
            (lambda got: got[-1]["hh"] != rows, "PY4: a change from outside reached the cache; the way in and the way out both need a copy, down to the inner lists"),
            (lambda got: got[1] != rows or got[2] != rows, "PY4: an answer shows a change that somebody made outside"),
        ])
    c.inside(probe, cached, rows, [("ask", "none", "hh"), ("ask", "rows", "hh"), ("ask", "rows", "old"), ("ask", "rows", "sj")]).returns(
        [[], [], old, rows, {"old": old, "hh": [], "sj": rows}], mistakes=[
            (lambda got: got[1] == rows, "PY8: an empty answer is an answer: the key is there"),
            (lambda got: got[2] == rows, "That key is there already; what is stored comes back"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Change it, or hand back another
# `append` and `remove` change the list and hand back `None`. A text never changes: `lower` hands back another.

# %% tags=["raises-exception"]
skills = ["Go", "SQL"]
print(skills[0].lower(), skills)
skills = skills.append("Git")
print(skills)
skills[0]

# %% [markdown] task="after_sort" outcomes="1"
# ## Predict before you run: sort
# **Notice above.** Row 2 says `None`: the name `skills` left its list.
#
# `data.sort()` sorts `data` itself. What is printed? Quotes around texts only.
# ```
# # a
# data = [30, 10, 20]
# x = data.sort()
# print(x)
#
# # b
# data = [30, 10, 20]
# x = data.sort()
# print(data)
#
# # c
# data = [30, 10, 20]
# x = sorted(data)
# print(data)
#
# # d
# title = "Go"
# title.lower()
# print(title)
# ```
# Pencil only:
# ```
# # e
# data = [5, 1]
# data = data.sort()
# print(data)
#
# # f
# data = [5, 1]
# x = data
# x.sort()
# print(data)
#
# # g
# data = [5, 1]
# x = sorted(data)
# x.append(9)
# print(data)
#
# # h
# names = ["Go", "C"]
# x = names.remove("Go")
# print(x)
# ```

# %% answer="after_sort"
after_sort = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
after_sort = {"a": None, "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": None, "f": [1, 5], "g": [5, 1], "h": None}
### END SOLUTION
# %% [markdown] hint="after_sort"
# For each line with `=`: what does the call hand back? Not what it does on the way.
# %% [markdown] hint="after_sort"
# `sorted` makes a new list and leaves the old one. `sort` changes the old one: is anything left to hand back?
# %% check="after_sort" points=1
@check("after_sort")
def four_sorts(c, after_sort):
    programs = {
        "a": ("data = [30, 10, 20]\nx = data.sort()\nlast = x", [
            ([10, 20, 30], "PY6: `sort` changes `data` and hands back None, as `append` does"), ([30, 10, 20], "PY6: `x` got what the call handed back"), ("None", "None is a value of its own and stands without quotes"),
        ]),
        "b": ("data = [30, 10, 20]\nx = data.sort()\nlast = data", [([30, 10, 20], "PY6: `sort` changes the list itself"), (None, "PY6: `x` is None; `data` still leads to its list")]),
        "c": ("data = [30, 10, 20]\nx = sorted(data)\nlast = data", [([10, 20, 30], "PY6: `sorted` hands back another list and leaves `data` as it was"), (None, "`data` still leads to its list")]),
        "d": ('title = "Go"\ntitle.lower()\nlast = title', [("go", "PY6: a text never changes; what `lower` handed back was not stored"), (None, "`title` still leads to its text")]),
    }
    for letter, (code, mistakes) in programs.items():
        names = {}
        exec(code, names)
        c.value(after_sort, letter).equals(names["last"], mistakes=mistakes)
# %% check="after_sort" points=1 hidden=true
@check("after_sort", hidden=True)
def sorts_on_paper(c, after_sort):
    """Programs e to h on paper: a name moved to what `sort` hands back, a second name, a sorted copy, `remove`."""
    ### BEGIN HIDDEN TESTS
    c.value(after_sort, "e").equals(None, mistakes=[([1, 5], "PY6: `data = data.sort()` moves the name to what `sort` hands back"), ([5, 1], "PY6: `data` got what the call handed back"), ("None", "None is a value of its own and stands without quotes")])
    c.value(after_sort, "f").equals([1, 5], mistakes=[([5, 1], "PY4: `x` and `data` are two names of one list, and `sort` changed it"), (None, "PY6: nobody stored what `sort` handed back; `data` leads to its list")])
    c.value(after_sort, "g").equals([5, 1], mistakes=[
        ([1, 5, 9], "PY6: `sorted` made another list; `x` leads to it, `data` does not"), ([1, 5], "PY6: `sorted` leaves `data` as it was"), ([5, 1, 9], "PY4: the 9 went into the list of `x`, and `sorted` had made a new one"),
    ])
    c.value(after_sort, "h").equals(None, mistakes=[(["C"], "PY6: `remove` changes `names` and hands back None"), ("Go", "PY6: `remove` does not hand back what it took out"), ("None", "None is a value of its own and stands without quotes")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Reach into a record
# `row["salary"]["from"]` goes down two keys. Where `row[key]` would fail, `row.get(key)` gives `None`, and `row.get(key, default)` your default.

# %% tags=["raises-exception"]
row = vacancies[2]
print(row["name"], row["employer"], row["city"])
print(row.get("wage"), row.get("wage", "not stated"))
print(row.get("salary", "not stated"))
row["salary"]["from"]

# %% [markdown] task="lookup" outcomes="1"
# ## Your turn: a way with gaps
# **Notice above.** Row 3 says `None`: the key is there, the default unused. `TypeError`: a gap has no keys.
#
# Write `lookup(row, path, default)`. `path` lists one key or more: follow them down from `row`, return the value at the end. Return `default` when a key is missing, or a value on the way or at the end is `None`. `0`, `""`, `[]` and `False` are values. Everything else on the way is a dict. `row` and `path` stay as they were.
#
# ```
# row = {"salary": {"from": 0, "to": None}}
# lookup(row, ["salary", "from"], -1)   # 0
# lookup(row, ["salary", "to"], -1)     # -1
# ```

# %% answer="lookup"
def lookup(row, path, default):
    ### BEGIN SOLUTION
    for key in path:
        row = row.get(key)
        if row is None:
            return default
    return row
    ### END SOLUTION
# %% [markdown] hint="lookup"
# Carry one name through a loop over `path`: the place you have reached. What moves it one key down?
# %% [markdown] hint="lookup"
# Ask about the gap in every pass, before the next key is tried. Ask about None itself: what counts as nothing besides it?
# %% check="lookup" points=1
@check("lookup")
def ways_down(c, lookup):
    row = {"name": "Go", "salary": {"from": 0, "to": None}, "employer": None, "skills": []}
    zero = "PY8: that is a stated value; only None and a missing key are gaps"
    c.call(lookup, row, ["name"], "?").returns("Go", mistakes=[
        ("?", "The key is there; `default` is for gaps"),
        (c.raised("AttributeError"), "`path` holds one key here, and the value at its end has no keys; a loop takes as many steps as there are keys"),
        (c.raised("IndexError"), "`path` holds one key here; a loop takes as many steps as there are keys"),
    ])
    c.call(lookup, row, ["salary", "from"], -1).returns(0, mistakes=[
        (-1, zero), ({"from": 0, "to": None}, "One key was followed; go on to the end of `path`"), (c.raised("AttributeError"), "A value at the end has no keys; stop where `path` stops"),
    ]).leaves_arguments()
    c.call(lookup, row, ["salary", "to"], -1).returns(-1, mistakes=[(None, "PY8: the key is there and its value is None: `get` alone keeps its default then")])
    for path in (["employer", "name"], ["area", "name"], ["area", "region", "name"]):
        c.call(lookup, row, path, "?").returns("?", mistakes=[
            (None, "PY8: a gap gives `default`, not None"),
            (c.raised("AttributeError"), "PY8: a value on the way is None, and None has no `get`"),
            (c.raised("TypeError"), "PY8: a value on the way is None, and None has no keys"),
            (c.raised("KeyError"), "A key on the way is missing; ask before you fetch"),
        ])
    c.call(lookup, row, ["skills"], None).returns([], mistakes=[(None, zero)])
# %% check="lookup" points=2 hidden=true
@check("lookup", hidden=True)
def ways_elsewhere(c, lookup):
    """Ways of one to five keys that end well or break at any step, by a missing key or by None; 0, empty text, empty list, empty dict, False at the end; several defaults."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    gap = [
        (lambda got: isinstance(got, dict) and got != default, "The walk stopped before the end of `path`; a path may be longer than two keys"),
        (None, "PY8: a gap gives `default`, whether the key is missing or holds None"),
        (c.raised("AttributeError"), "PY8: a value on the way may be None"), (c.raised("TypeError"), "PY8: a value on the way may be None"), (c.raised("KeyError"), "A key on the way may be missing"),
    ]
    for length in (1, 2, 3, 4, 5):
        path = [draw.choice(("from", "to", 7, "area", "id", ("a", 1))) for _ in range(length)]
        for value in (0, "", [], {}, False, 0.0, "Go", 90000, [None], {"x": None}):
            row = value
            for key in reversed(path):
                row = {key: row, "other": draw.randrange(9)}
            for default in (None, 1, "not stated"):
                c.call(lookup, row, path, default).returns(value, mistakes=[
                    (lambda got: isinstance(got, dict) and len(got) == 2, "The walk stopped before the end of `path`; a path may be longer than two or three keys"),
                    (default, "PY8: 0, an empty text, an empty list and False are values"),
                ]).leaves_arguments()
        for broken in range(length):
            for hole in (None, {}, {"other": None}):
                row = hole
                for key in reversed(path[: broken + 1] if hole is None else path[:broken]):
                    row = {key: row, "other": 5}
                for default in ("?", 0, []):
                    c.call(lookup, row, path, default).returns(default, mistakes=gap).leaves_arguments()
    c.call(lookup, {"a": 0, "b": {"c": 5}}, ["b", "c"], 1).returns(5)
    ### END HIDDEN TESTS

# %% [markdown]
# ## A drawer for every key
# In a dict of lists each list is a drawer. `setdefault(key, [])` fetches the list under `key`; a new key gets `[]` first. `items()` gives key and value.

# %% tags=["raises-exception"]
drawers = {}
for row in vacancies:
    place = (row["city"], row["schedule"])
    drawers.setdefault(place, []).append(row["id"])
for place, ids in drawers.items():
    if len(ids) > 12:
        print(place, len(ids), ids[0:2])
drawers[["Пермь", "remote"]]

# %% [markdown] task="by_employer" outcomes="3"
# ## Fill in: group by employer
# **Notice above.** Москва has two rows: the key is a tuple, city and schedule together. `TypeError`: a list can change, so it is no key.
#
# `by_employer(rows)` returns a dict: under each employer the list of its ids, as the rows come. `None` is an employer too. Every row has `"id"` and `"employer"`.

# %% answer="by_employer"
def by_employer(rows):
    groups = ...
    for row in rows:
        employer = ...
        if employer not in groups:
            groups[employer] = ...
        groups[employer].append(...)
    return groups
### BEGIN SOLUTION
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row["id"])
    return groups
### END SOLUTION
# %% [markdown] hint="by_employer"
# An employer that comes for the first time gets an empty drawer. The last line puts something into it, old drawer or new.
# %% [markdown] hint="by_employer"
# The drawer is a list, and the last line stands outside the `if`: it runs for the first row of an employer too.
# %% check="by_employer" points=1
@check("by_employer")
def few_rows(c, by_employer):
    rows = [{"id": 7, "employer": "Кедр"}, {"id": 8, "employer": None}, {"id": 9, "employer": "Кедр"}]
    c.call(by_employer, rows).returns({"Кедр": [7, 9], None: [8]}, mistakes=[
        ({"Кедр": [7, 9]}, "PY8: the row without an employer is a row; its key is None"),
        ({"Кедр": [7, 7, 9], None: [8, 8]}, "The first id of a drawer was put in twice: start with an empty list"),
        ({"Кедр": [9], None: [8]}, "Every row made a new drawer, and the old one was lost: is it there already?"),
        ({"Кедр": [7, 9], "None": [8]}, "PY8: `str` made a text of the gap; the key is None itself, without quotes"),
        (lambda got: len(got) > 2, "These are the employers of the page; the function is handed other rows: walk `rows`"),
        (lambda got: isinstance(got["Кедр"][0], dict), "The drawers hold rows; their ids are asked"),
        (lambda got: got["Кедр"] == ["Кедр", "Кедр"], "The drawers hold the employer's name; the ids are asked"),
        (lambda got: got == {"Кедр": [7, 8, 9], None: [7, 8, 9]}, "PY4: every key leads to one list; make a new one for each"),
        (c.raised("AttributeError"), "One blank holds a value that has no `append`: a drawer is a list"),
        (c.raised("TypeError"), "One blank `...` is still there, or a key is a list or a dict"),
        (c.raised("KeyError"), "The drawer is not there yet; what is stored for a new employer, and where?"),
    ]).leaves_arguments()
    c.call(by_employer, []).returns({}, mistakes=[(lambda got: bool(got), "The dict still holds the call before; start it inside the function")])
# %% check="by_employer" points=1 hidden=true
@check("by_employer", hidden=True)
def many_rows(c, by_employer):
    """No rows, one, many; one employer only; rows without an employer; employers apart from each other; the 200 vacancies."""
    ### BEGIN HIDDEN TESTS
    from json import loads
    from random import Random

    draw = Random(c.seed)
    page = [{"id": row["id"], "employer": row["employer"]} for row in loads(c.data("basics", "vacancies_small.json"))]
    trials = [[], page, page[:1], [{"id": n, "employer": "Утёс"} for n in (3, 1, 2)], [{"id": 5, "employer": None}, {"id": 0, "employer": None}, {"id": 5, "employer": ""}]]
    trials += [[{"id": draw.randrange(50), "employer": draw.choice(("Кедр", "Утёс", None, "", "Парус"))} for _ in range(draw.randrange(2, 25))] for _ in range(10)]
    for rows in trials:
        truth = {}
        for row in rows:
            truth[row["employer"]] = [other["id"] for other in rows if other["employer"] == row["employer"]]
        c.call(by_employer, rows).returns(truth, mistakes=[
            ({key: ids for key, ids in truth.items() if key is not None}, "PY8: rows without an employer stand under None"),
            ({key: ids for key, ids in truth.items() if key}, "PY8: only None means that no employer is stated, and it is a key like any other"),
            (lambda got: sum(len(ids) for ids in got.values()) > len(rows), "PY4: ids stand twice; each employer needs an empty list of its own, each call a dict of its own"),
            (lambda got: sum(len(ids) for ids in got.values()) < len(rows), "Ids are lost; a drawer is made once and then kept"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="index_by_id" outcomes="3"
# ## Your turn: an index that hides nothing
# An *index* holds one row under each id. Run the cell: three rows go in, two stay, nobody is told.
#
# Rewrite `index_by_id(rows)`; it ends in `return index, repeats`. `index`: under each id its first row. `repeats`: a list of the ids that come more than once, each once, in the order of their second rows. `8, 7, 7, 8, 8` give `[7, 8]`. `rows` stays as it was.
#
# The last check counts on 20,000 rows, 60 of them repeats. Each row that `for` or `rows[n]` gives is a *look*: 40,000 are allowed, and 40,000 comparisons of two ids. `in` compares a list item by item; a dict goes straight to its key.

# %% answer="index_by_id"
def index_by_id(rows):
    index = {}
    for row in rows:
        index[row["id"]] = row
    return index
### BEGIN SOLUTION
def index_by_id(rows):
    index = {}
    repeats = []
    for row in rows:
        number = row["id"]
        if number not in index:
            index[number] = row
        elif number not in repeats:
            repeats.append(number)
    return index, repeats
### END SOLUTION

index_by_id([{"id": 7, "name": "Go"}, {"id": 8, "name": "SQL"}, {"id": 7, "name": "C"}])
# %% [markdown] hint="index_by_id"
# One pass. In each: is the id in `index` already? What is done in either case?
# %% [markdown] hint="index_by_id"
# A third row with the same id: what keeps it from being reported again?
# %% [markdown] hint="index_by_id"
# Too many looks? Search for a loop inside a loop, for `count`, for `in` beside a long list. What may you ask instead?
# %% check="index_by_id" points=1
@check("index_by_id")
def seven_rows(c, index_by_id):
    rows = [{"id": number, "name": name} for number, name in ((7, "Go"), (8, "SQL"), (9, "C"), (8, "SQL 2"), (7, "Go 2"), (0, "Java"), (8, "SQL 3"))]
    index = {7: rows[0], 8: rows[1], 9: rows[2], 0: rows[5]}
    last = {7: rows[4], 8: rows[6], 9: rows[2], 0: rows[5]}
    c.call(index_by_id, rows).returns((index, [8, 7]), mistakes=[
        (last, "ST7: the stub as it was: a later row replaces the first, and nobody is told; two values are asked"),
        (index, "ST7: the index is right; the repeated ids are asked too: `return index, repeats`"),
        ((index, []), "ST7: two ids come more than once, and nobody is told"),
        (lambda got: got[0] == last, "ST7: a later row replaced the first one under its id"),
        ((index, [8, 7, 8]), "8 was reported for its second row and again for its third; each id once"),
        ((index, [7, 8]), "The order of their second rows: 8 was the first id to come again"),
        ((index, {8, 7}), "A set has no order; `repeats` is a list"),
        (lambda got: got[1] and isinstance(got[1][0], dict), "`repeats` holds ids, not rows"),
        (lambda got: set(got[0]) == {9, 0}, "ST7: a repeated id still has its first row in the index"),
        ((index, [7, 8, 9, 0]), "Every id is reported; only those with a second row are asked"),
        (lambda got: isinstance(got[0], list), "The index comes first, then the repeats"),
        ([index, [8, 7]], "No square brackets: `return index, repeats` gives two values in round ones"),
        (lambda got: isinstance(next(iter(got[0].values())), list), "Under each id stands one row, not a list of rows"),
    ]).leaves_arguments()
    c.call(index_by_id, []).returns(({}, []))
# %% check="index_by_id" points=1 hidden=true
@check("index_by_id", hidden=True)
def other_ids(c, index_by_id):
    """No rows, no repeats, all alike, ids of other kinds, 0 and empty ids, an id that comes many times; the rows stay as they were."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    lists = [[], [5], [1, 2, 3], [4, 4], [4] * 6, [0, 1, 0], ["", "a", "", "a", "b"], ["7", 7, "7"], [3, 2, 1, 1, 2, 3, 3, 2, 1], [None, 1, None]]
    lists += [[draw.randrange(12) for _ in range(draw.randrange(2, 30))] for _ in range(15)]
    for ids in lists:
        rows = [{"id": number, "name": place} for place, number in enumerate(ids)]
        index = {number: rows[ids.index(number)] for number in ids}
        repeats = [number for place, number in enumerate(ids) if ids[:place].count(number) == 1]
        c.call(index_by_id, rows).returns((index, repeats), mistakes=[
            ((index, []), "ST7: repeated ids are hidden"),
            (lambda got: got[0] != index and set(got[0]) == set(index), "ST7: under a repeated id stands a later row; the first one is asked"),
            (lambda got: len(got[1]) > len(set(got[1])), "An id is reported more than once"),
            (lambda got: set(got[1]) == set(repeats), "The right ids in another order: it is that of their second rows"),
            (lambda got: set(got[0]) < set(index), "ST7: some ids are missing in the index"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS
# %% check="index_by_id" points=2 hidden=true
@check("index_by_id", hidden=True)
def looks_counted(c, index_by_id):
    """20,000 rows: how often a row is taken out of the list, how often two ids are compared, and which ids are reported."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def counted(index_by_id, ids):
    seen = {"taken": 0, "compared": 0, "given up": False}

    class Enough(Exception):
        pass

    def count(what, by=1):
        seen[what] += by
        if seen[what] > 4 * len(ids):
            seen["given up"] = True
            raise Enough

    class Id(int):
        __hash__ = int.__hash__

        def __eq__(self, other):
            count("compared")
            return int.__eq__(self, other)

        def __ne__(self, other):
            count("compared")
            return int.__ne__(self, other)

        def __lt__(self, other):
            count("compared")
            return int.__lt__(self, other)

        def __gt__(self, other):
            count("compared")
            return int.__gt__(self, other)

    class Rows(list):
        def __iter__(self):
            for row in list.__iter__(self):
                count("taken")
                yield row

        def __reversed__(self):
            for row in list.__reversed__(self):
                count("taken")
                yield row

        def __getitem__(self, place):
            got = list.__getitem__(self, place)
            count("taken", len(got) if isinstance(place, slice) else 1)
            return got

        def pop(self, *place):
            count("taken")
            return list.pop(self, *place)

        def whole(self):
            count("taken", len(self))
            return list(list.__iter__(self))

        def copy(self):
            return self.whole()

        def index(self, *what):
            return self.whole().index(*what)

        def count(self, what):
            return self.whole().count(what)

        def __contains__(self, what):
            return what in self.whole()

    rows = Rows({"id": Id(number)} for number in ids)
    try:
        result = index_by_id(rows)
        repeats = [int(number) for number in result[1]]
    except Enough:
        repeats = []
    return seen["taken"], seen["compared"], seen["given up"], repeats
'''
    draw = Random(c.seed)
    once = draw.sample(range(10**6), 19940)
    again = draw.sample(once, 60)
    ids = once + again
    draw.shuffle(ids)
    slow = "ST7: far too many steps for 20,000 rows: a loop inside a loop, or `in` or `count` beside a long list. Ask a dict or a set"
    came = c.inside(probe, index_by_id, ids)
    c.that("timeout" not in came.answer, "no answer in time", mistake=slow)
    taken, compared, given_up, repeats = came.got
    c.that(not (given_up and taken <= 2 * len(ids)), "compared", got="", mistake="Too many comparisons of two ids: a list was asked with `in`, `index` or `count`, or it was sorted. A dict or a set goes straight to its key")
    c.that(not given_up and taken <= 2 * len(ids), "taken", got="", mistake="More than two looks a row: rows are walked again and again, or `rows[n]` is written more than twice in a pass. Give the row a name")
    c.that(compared <= 2 * len(ids), "compared", got="", mistake="Too many comparisons of two ids: a list was asked with `in`, `index` or `count`, or it was sorted. A dict or a set goes straight to its key")
    seen, second = set(), []
    for number in ids:
        if number in seen:
            second.append(number)
        seen.add(number)
    c.that(repeats == second, "repeats", got="", mistake="ST7: few looks, and the wrong ids: 60 of 20,000 come again, in the order of their second rows")
    ### END HIDDEN TESTS

# %%
def pair_looks(n):  # each of n rows looks at all n: a loop inside a loop
    looks = 0
    for row in range(n):
        for other in range(n):
            looks = looks + 1
    return looks

print(pair_looks(10), pair_looks(20), pair_looks(40))

# %% [markdown] task="growth" outcomes="1,3"
# ## Predict: how the looks grow
# **Notice above.** Twice the rows, four times the looks. One pass with a dict: one look a row.
#
# - Looks for 30 rows: **a** in pairs · **b** in one pass
# - 10 rows become 30. How many times as many looks: **c** in pairs · **d** in one pass
#
# Pencil only:
#
# - **e** Looks in pairs for 20,000 rows
# - 1,000 rows become 10,000. How many times as many looks: **f** in pairs · **g** in one pass
# - 500 ids are searched among 20,000 rows. Looks: **h** each search reads all rows · **i** one pass builds an index, then 500 questions, one look each

# %% answer="growth"
growth = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ..., "i": ...}
### BEGIN SOLUTION
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 400_000_000, "f": 100, "g": 10, "h": 10_000_000, "i": 20_500}
### END SOLUTION
# %% [markdown] hint="growth"
# In pairs, each row looks at every row: rows times rows. In one pass: the rows.
# %% [markdown] hint="growth"
# *How many times as many* is a division: the looks afterwards by the looks before.
# %% check="growth" points=1
@check("growth")
def thirty_rows(c, growth):
    text = (lambda got: isinstance(got, str), "A number, without quotes")
    c.value(growth, "a").equals(30 * 30, mistakes=[text, (60, "Not twice the rows: each of 30 rows looks at 30"), (435, "`pair_looks` looks at every row, itself and the earlier ones too"), (1200, "The looks grow faster than the rows: 10, 20, 40 rows gave 100, 400, 1600")])
    c.value(growth, "b").equals(30, mistakes=[text, (900, "One pass has no loop inside it"), (1, "One pass is one look a row")])
    c.value(growth, "c").equals(9, mistakes=[text, (3, "Three times the rows, and each of them looks at three times as many"), (6, "100 looks become 900"), (800, "How many *times* as many: divide"), (900, "How many *times* as many: divide")])
    c.value(growth, "d").equals(3, mistakes=[text, (9, "One pass grows as the rows do"), (20, "How many *times* as many: divide"), (30, "How many *times* as many: divide")])
# %% check="growth" points=1 hidden=true
@check("growth", hidden=True)
def rows_on_paper(c, growth):
    """Answers e to i on paper: many rows in pairs and in one pass, searches with and without an index."""
    ### BEGIN HIDDEN TESTS
    c.value(growth, "e").equals(20_000**2, mistakes=[(40_000, "Rows times rows, not rows and rows"), (20_000, "That is one pass"), (lambda got: isinstance(got, int) and str(got).strip("0") == "4", "Count the noughts: two numbers with four noughts each are multiplied")])
    c.value(growth, "f").equals(100, mistakes=[(10, "Ten times the rows, and each of them looks at ten times as many"), (20, "Rows times rows: both factors grow tenfold")])
    c.value(growth, "g").equals(10, mistakes=[(100, "One pass grows as the rows do")])
    c.value(growth, "h").equals(500 * 20_000, mistakes=[(20_500, "Without an index each of the 500 searches reads all rows"), (20_000, "That is one search"), (400_000_000, "500 searches, not 20,000")])
    c.value(growth, "i").equals(20_000 + 500, mistakes=[(500, "The pass that builds the index looks at every row"), (20_000, "The questions are looks too"), (10_000_000, "With an index a question is one look"), (10_000_500, "The index is built once, before the first question")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## What two lists share
# A *set* holds each value once, in no order. `a & b`: what both hold. `a - b`: what only `a` holds. `a | b`: all. `set()` is an empty one.

# %% tags=["raises-exception"]
mine = {"sql", "git", "sql"}
mine.add("linux")
asked = {"git", "go"}
print(sorted(mine), "go" in mine, set(["go", "go"]))
print(mine & asked, asked - mine, sorted(mine | asked))
nothing = {}
nothing.add("go")

# %% [markdown] task="skill_overlap" outcomes="4"
# ## Your turn: does the vacancy fit?
# **Notice above.** `sql` stands once. `AttributeError` says `'dict'`: empty braces make a dict.
#
# Write `skill_overlap(cv, vacancy)` for two lists of texts. It ends in `return matched, missing, extra`, three sets in small letters: skills in both lists · only in `vacancy` · only in `cv`. `"SQL"` and `"sql"` are one skill. Both lists stay as they were.
#
# `["SQL", "Git"]` and `["sql", "Go"]` give `({"sql"}, {"go"}, {"git"})`.

# %% answer="skill_overlap"
def skill_overlap(cv, vacancy):
    ### BEGIN SOLUTION
    mine = set()
    for skill in cv:
        mine.add(skill.lower())
    asked = set()
    for skill in vacancy:
        asked.add(skill.lower())
    return mine & asked, asked - mine, mine - asked
    ### END SOLUTION
# %% [markdown] hint="skill_overlap"
# First two sets of small letters, one from each list. Then three operations, one for each result.
# %% [markdown] hint="skill_overlap"
# `asked - mine` and `mine - asked` are two different questions. Which of them asks what the CV lacks?
# %% check="skill_overlap" points=1
@check("skill_overlap")
def one_vacancy(c, skill_overlap):
    c.call(skill_overlap, ["SQL", "Git"], ["sql", "Go"]).returns(({"sql"}, {"go"}, {"git"}), mistakes=[
        ((set(), {"sql", "go"}, {"sql", "git"}), "`\"SQL\"` and `\"sql\"` were two skills; make small letters before you compare"),
        ((set(), {"sql", "Go"}, {"SQL", "Git"}), "`\"SQL\"` and `\"sql\"` were two skills; make small letters before you compare"),
        (({"sql"}, {"git"}, {"go"}), "`missing` is what the vacancy asks and the CV lacks; `extra` is the other way round"),
        ((["sql"], ["go"], ["git"]), "Three sets are asked, these are lists"),
        (({"sql"}, {"Go"}, {"Git"}), "All three in small letters"),
        (({"sql", "go", "git"}, {"go"}, {"git"}), "`|` is all of both; in both at once is `&`"),
        ([{"sql"}, {"go"}, {"git"}], "No square brackets: `return matched, missing, extra` gives three values in round ones"),
        (lambda got: all(len(skill) == 1 for part in got for skill in part), "Single letters: `set(text)` takes a text apart; `add` puts it in whole"),
        (c.raised("AttributeError"), "PY6: a list has no `lower`, `{}` no `add`, and `add` hands back None"),
        (c.raised("TypeError"), "`&` and `-` work on two sets; a list or None was among them"),
    ]).leaves_arguments()
    c.call(skill_overlap, [], ["Go", "go"]).returns((set(), {"go"}, set()), mistakes=[
        (lambda got: {} in got, "Empty braces make a dict; an empty set is `set()`"),
        (lambda got: any("sql" in part for part in got), "`sql` is left from the call before; the sets start inside the function"),
        (lambda got: "Go" in got[1], "All three in small letters"),
        (None, "An empty CV has an answer too: everything is missing"),
    ])
# %% check="skill_overlap" points=2 hidden=true
@check("skill_overlap", hidden=True)
def other_vacancies(c, skill_overlap):
    """Empty lists on either side, equal lists, nothing in common, repeats, mixed letter case in both languages; two calls that must not mix; the lists stay as they were."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    words = ["SQL", "sql", "Sql", "Git", "GIT", "go", "Go", "REST API", "rest api", "Тесты", "ТЕСТЫ", "c++", "C", "C#", ""]
    trials = [([], []), (["Go"], []), ([], ["Go"]), (["Go", "C"], ["c", "GO"]), (["Go"], ["C"]), (["Go", "go", "GO"], ["go"]), (["Тесты"], ["ТЕСТЫ", "SQL"])]
    trials += [([draw.choice(words) for _ in range(draw.randrange(9))], [draw.choice(words) for _ in range(draw.randrange(9))]) for _ in range(25)]
    for cv, vacancy in trials:
        mine, asked = {skill.lower() for skill in cv}, {skill.lower() for skill in vacancy}
        truth = (mine & asked, asked - mine, mine - asked)
        c.call(skill_overlap, cv, vacancy).returns(truth, mistakes=[
            ((truth[0], truth[2], truth[1]), "`missing` and `extra` changed places"),
            (lambda got: {} in got, "Empty braces make a dict; an empty set is `set()`"),
            (lambda got: any(isinstance(part, list) for part in got), "Three sets are asked; lists hold repeats and an order"),
            (lambda got: any(skill != skill.lower() for part in got for skill in part), "A capital letter came back; small letters in all three, and before you compare"),
            (lambda got: len(set().union(*got)) > len(mine | asked), "Skills of another call are among them; the sets start inside the function"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="normalise" outcomes="1"
# ## Project: three sites, one row
# `samples` holds one record of each site. Write `normalise(row)`: a new dict of nine keys. The key of the title tells the site; `id` and title are always there.
#
# | key | HeadHunter | SuperJob | Habr Career |
# |---|---|---|---|
# | `site` | `"hh"` | `"superjob"` | `"habr"` |
# | `id` | `id` | `id`, an int | `id` |
# | `title` | `name` | `profession` | `title` |
# | `employer` | `employer` → `name` | `firm_name` | `company` |
# | `city` | `area` → `name` | `town` → `title` | `city` |
# | `low` | `salary` → `from` | `payment_from` | `parse_salary(pay)` |
# | `high` | `salary` → `to` | `payment_to` | the same |
# | `currency` | `salary` → `currency` | `currency` | the same |
# | `skills` | `key_skills`: dicts with `name` | `candidat`: text, `", "` between | `skills`: texts |
#
# - Every other key may be missing or `None`, at both ends of a `→`: then `None`, for `skills` an empty list. A skill dict has its `name`.
# - `id`: a text; `str(7)` is `"7"`.
# - `low`, `high`: int or `None`. SuperJob writes `0` for *not stated*; elsewhere 0 stays. Unreadable pay: both `None`.
# - `currency`: capitals, by `upper()`; `RUR` becomes `RUB`. Neither amount stated: `None`.
# - `skills`: a list, small letters, each once, sorted. An empty `candidat` holds none.
# - `row` stays as it was.
#
# The last line saves your functions; add your helpers.

# %% answer="normalise"
def normalise(row):
    ### BEGIN SOLUTION
    if "profession" in row:
        site, title, employer = "superjob", row["profession"], row.get("firm_name")
        city = lookup(row, ["town", "title"], None)
        low, high, currency = row.get("payment_from"), row.get("payment_to"), row.get("currency")
        if low == 0:
            low = None
        if high == 0:
            high = None
        found = lookup(row, ["candidat"], "").split(", ")
    elif "name" in row:
        site, title, employer = "hh", row["name"], lookup(row, ["employer", "name"], None)
        city = lookup(row, ["area", "name"], None)
        low = lookup(row, ["salary", "from"], None)
        high = lookup(row, ["salary", "to"], None)
        currency = lookup(row, ["salary", "currency"], None)
        found = []
        for skill in lookup(row, ["key_skills"], []):
            found.append(skill["name"])
    else:
        site, title, employer, city = "habr", row["title"], row.get("company"), row.get("city")
        low, high, currency = parse_salary(lookup(row, ["pay"], "")) or (None, None, None)
        found = lookup(row, ["skills"], [])
    if low is None and high is None:
        currency = None
    if currency is not None:
        currency = currency.upper().replace("RUR", "RUB")
    skills = set()
    for skill in found:
        if skill != "":
            skills.add(skill.lower())
    return {
        "site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city,
        "low": low, "high": high, "currency": currency, "skills": sorted(skills),
    }
    ### END SOLUTION

save_functions("normalise.py", lookup, normalise, imports=["from jobboard.salary_text import parse_salary"])
# %% [markdown] hint="normalise"
# Three branches that fill the same names, then one dict built from them. What all sites share comes after the branches.
# %% [markdown] hint="normalise"
# `lookup` walks every way with gaps, ways of one key too: `lookup(row, ["key_skills"], [])` can always be walked by `for`.
# %% [markdown] hint="normalise"
# `"".split(", ")` gives a list with one empty text. And `parse_salary` takes a text: what do you hand it when `pay` is missing?
# %% check="normalise" points=1
@check("normalise")
def the_samples(c, normalise):
    samples = [
        {"id": "70217625", "name": "Go Developer", "employer": {"name": "АО Мшистая Кочка"}, "area": {"name": "Москва"}, "salary": {"from": 180000, "to": None, "currency": "RUR"}, "key_skills": [{"name": "Go"}, {"name": "Kafka"}, {"name": "GO"}]},
        {"id": 70212332, "profession": "Backend-разработчик", "firm_name": "Пунцовый Поднос", "town": {"title": "Пермь"}, "payment_from": 0, "payment_to": 260000, "currency": "rub", "candidat": "Node.js, REST API, Git"},
        {"id": "1000148", "title": "Senior PHP-разработчик", "company": None, "city": "Казань", "pay": "от 150 000 до 225 000 ₽", "skills": ["PHP", "MySQL", "Git"]},
        {"id": "5", "name": "Go", "salary": None, "key_skills": None},
    ]
    truths = [
        {"site": "hh", "id": "70217625", "title": "Go Developer", "employer": "АО Мшистая Кочка", "city": "Москва", "low": 180000, "high": None, "currency": "RUB", "skills": ["go", "kafka"]},
        {"site": "superjob", "id": "70212332", "title": "Backend-разработчик", "employer": "Пунцовый Поднос", "city": "Пермь", "low": None, "high": 260000, "currency": "RUB", "skills": ["git", "node.js", "rest api"]},
        {"site": "habr", "id": "1000148", "title": "Senior PHP-разработчик", "employer": None, "city": "Казань", "low": 150000, "high": 225000, "currency": "RUB", "skills": ["git", "mysql", "php"]},
        {"site": "hh", "id": "5", "title": "Go", "employer": None, "city": None, "low": None, "high": None, "currency": None, "skills": []},
    ]
    for row, truth in zip(samples, truths):
        c.call(normalise, row).returns(truth, mistakes=[
            (lambda got: list(got) != list(truth) and set(got) < set(truth), "A key is missing; every row has all nine"),
            (lambda got: got["low"] == 0 and truth["low"] is None, "PY8: SuperJob writes 0 for *not stated*; None comes out"),
            (lambda got: got["id"] != truth["id"], "`id` is a text at every site"),
            (lambda got: isinstance(got["skills"], set), "A set has no order; `sorted` makes a list of it"),
            (lambda got: got["skills"] != truth["skills"] and [skill.lower() for skill in got["skills"]] != got["skills"], "Skills in small letters"),
            (lambda got: got["skills"] != truth["skills"] and set(got["skills"]) == set(truth["skills"]) and len(got["skills"]) > len(truth["skills"]), "Each skill once: small letters first, then a set"),
            (lambda got: sorted(got["skills"]) == truth["skills"] != got["skills"], "Skills stand sorted"),
            (lambda got: got["skills"] is None, "No skills are an empty list: whoever walks it next needs no question"),
            (lambda got: got["currency"] == "RUR", "`RUR` is the old code of `RUB`"),
            (lambda got: got["currency"] in ("rub", "rur"), "The currency in capitals: `upper()` hands back another text; was it stored?"),
            (lambda got: isinstance(got["employer"], dict) or isinstance(got["city"], dict), "A whole dict came along; the text inside it is asked"),
            (c.raised("AttributeError"), "PY8: a branch of this record is None, and None has no methods"),
            (c.raised("TypeError"), "PY8: a branch of this record is None; ask before you go on, walk or unpack"),
            (c.raised("KeyError"), "A key of one site was asked of another, or a key is missing; ask with `lookup`"),
            (c.raised("UnboundLocalError"), "One branch does not fill a name that the end needs; each branch fills them all"),
        ]).leaves_arguments()
# %% check="normalise" points=2 hidden=true
@check("normalise", hidden=True)
def rows_unseen(c, normalise):
    """Unseen rows of three sites: every branch missing or None, zeros, one end stated, other currencies, unreadable pay, repeated skills; the row stays as it was."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    words = ["Go", "GO", "go", "SQL", "sql", "Git", "REST API", "Rest API", "C++", "Тесты", "тесты", "Linux"]
    absent = object()

    def put(row, key, value):
        if value is not absent:
            row[key] = value

    def one(turn):
        site = ("hh", "superjob", "habr")[turn % 3]
        title, number = draw.choice(("Go Developer", "Backend-разработчик", "Python")), draw.randrange(1, 10**8)
        skills = [draw.choice(words) for _ in range(draw.randrange(6))]
        employer = draw.choice(("ООО Кедр", "ИП Утёс", None, absent))
        city = draw.choice(("Москва", "Томск", None, absent))
        low, high = draw.choice((None, 0, 90000, 150000)), draw.choice((None, 0, 200000, 310000))
        code = draw.choice(("RUR", "USD", "EUR", "KZT"))
        shown = None if low is None and high is None else "RUB" if code == "RUR" else code
        listed = draw.choice((skills, skills, skills, None, absent))
        kept = sorted({skill.lower() for skill in listed}) if isinstance(listed, list) else []
        row = {}
        if site == "hh":
            row.update({"id": str(number), "name": title})
            for key, value in (("employer", employer), ("area", city)):
                put(row, key, draw.choice((None, absent, {}, {"name": None}, {"id": 1})) if value in (None, absent) else {"name": value, "id": "1"})
            salary = {"currency": code}
            if draw.randrange(6) == 0:
                salary, shown = draw.choice(({}, {"currency": None})), None
            put(salary, "from", draw.choice((None, absent)) if low is None else low)
            put(salary, "to", draw.choice((None, absent)) if high is None else high)
            put(row, "salary", draw.choice((None, absent, salary)) if low is None and high is None else salary)
            put(row, "key_skills", [{"name": skill} for skill in listed] if isinstance(listed, list) else listed)
        elif site == "superjob":
            row.update({"id": number, "profession": title})
            put(row, "firm_name", employer)
            put(row, "town", draw.choice((None, absent, {}, {"title": None}, {"id": 4})) if city in (None, absent) else {"id": 4, "title": city})
            low, high = low or None, high or None
            put(row, "payment_from", low or draw.choice((0, 0, None, absent)))
            put(row, "payment_to", high or draw.choice((0, 0, None, absent)))
            code = draw.choice(("rub", "usd", "eur", "uah"))
            code = draw.choice((code, code, code, None, absent))
            shown = code.upper() if (low or high) and isinstance(code, str) else None
            put(row, "currency", code)
            put(row, "candidat", ", ".join(listed) if isinstance(listed, list) else listed)
        else:
            row.update({"id": str(number), "title": title})
            put(row, "company", employer)
            put(row, "city", city)
            sign, shown = draw.choice((("₽", "RUB"), ("$", "USD"), ("€", "EUR"), ("", None)))
            pay, low, high, shown = draw.choice((
                (f"от 150 000 до 225 000 {sign}", 150000, 225000, shown), (f"от 0 {sign}", 0, None, shown), (f"до 310\u00a0000 {sign}", None, 310000, shown),
                (f"80 000 {sign} на руки", 80000, 80000, shown), ("з/п не указана", None, None, None), ("договорная", None, None, None), (f"от {sign}", None, None, None), ("", None, None, None),
                (None, None, None, None), (absent, None, None, None),
            ))
            put(row, "pay", pay)
            put(row, "skills", listed)
        flat = {"site": site, "id": str(number), "title": title, "employer": None if employer is absent else employer, "city": None if city is absent else city, "low": low, "high": high, "currency": shown, "skills": kept}
        items = list(row.items())
        draw.shuffle(items)
        return dict(items), flat

    gaps = {"employer": None, "city": None, "low": None, "high": None, "currency": None, "skills": []}
    trials = []
    for site, key in (("hh", "name"), ("superjob", "profession"), ("habr", "title")):
        flat = {"site": site, "id": "41", "title": "C", **gaps}
        keys = {"hh": ("employer", "area", "salary", "key_skills"), "superjob": ("firm_name", "town", "payment_from", "payment_to", "currency", "candidat"), "habr": ("company", "city", "pay", "skills")}[site]
        start = {"id": 41 if site == "superjob" else "41", key: "C"}
        trials += [(start, flat), ({**start, **{other: None for other in keys}}, flat)]
    start = {"id": "7", "name": "C", "area": {"name": None}, "employer": {}}
    flat = {"site": "hh", "id": "7", "title": "C", **gaps}
    for salary, low, high, code in (({"from": 0, "to": None, "currency": "RUR"}, 0, None, "RUB"), ({"from": None, "to": 0, "currency": "USD"}, None, 0, "USD"), ({"from": 0, "to": 0, "currency": "EUR"}, 0, 0, "EUR"), ({"from": None, "to": None, "currency": "RUR"}, None, None, None), ({"to": 5}, None, 5, None)):
        trials.append(({**start, "salary": salary}, {**flat, "low": low, "high": high, "currency": code}))
    start = {"id": 8, "profession": "C", "town": {"title": None}}
    flat = {"site": "superjob", "id": "8", "title": "C", **gaps}
    for low, high in ((0, 0), (5, 0), (0, 5)):
        trials.append(({**start, "payment_from": low, "payment_to": high, "currency": "rub", "candidat": ""}, {**flat, "low": low or None, "high": high or None, "currency": "RUB" if low or high else None}))
    trials.append(({"id": "9", "title": "C", "pay": "от 0 ₽", "skills": ["b", "A", "B"]}, {"site": "habr", "id": "9", "title": "C", **gaps, "low": 0, "currency": "RUB", "skills": ["a", "b"]}))
    for turn in range(120):
        trials.append(one(turn))
    for row, flat in trials:
        c.call(normalise, row).returns(flat, exact=True, mistakes=[
            (lambda got: got["site"] != flat["site"], "The key of the title tells the site: `name`, `profession` or `title`"),
            (lambda got: got["id"] != flat["id"], "`id` is a text at every site"),
            (lambda got: flat["site"] == "superjob" and 0 in (got["low"], got["high"]), "PY8: SuperJob writes 0 for *not stated*, at both ends"),
            (lambda got: flat["site"] != "superjob" and (got["low"], got["high"]) != (flat["low"], flat["high"]) and 0 in (flat["low"], flat["high"]), "PY8: outside SuperJob a stated 0 stays 0"),
            (lambda got: (got["low"], got["high"]) != (flat["low"], flat["high"]), "PY8: an end that nobody stated is None, and a stated one stays"),
            (lambda got: flat["currency"] is None and got["currency"] is not None, "PY8: no amount is stated, so there is no currency either"),
            (lambda got: got["currency"] != flat["currency"], "Currency: capitals, `RUR` becomes `RUB`, every other code stays; it stands whenever an amount is stated, a 0 too"),
            (lambda got: "" in got["skills"], "PY8: an empty text was split into one empty skill"),
            (lambda got: isinstance(got["skills"], (set, type(None))), "`skills` is a list, an empty one when there are none"),
            (lambda got: len(got["skills"]) > len(flat["skills"]), "A skill stands twice: small letters first, then each once"),
            (lambda got: got["skills"] != flat["skills"], "Skills: all of them, small letters, sorted"),
            (lambda got: got["employer"] != flat["employer"] or got["city"] != flat["city"], "PY8: employer and city are a text, or None whenever a step on the way is missing or None"),
            (c.raised("AttributeError"), "PY8: a branch that may be None was asked for a method"),
            (c.raised("TypeError"), "PY8: a branch that may be None was walked, asked or unpacked"),
            (c.raised("KeyError"), "A key that may be missing was fetched with square brackets; `lookup` asks"),
            (c.raised("UnboundLocalError"), "One branch does not fill a name that the end needs"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS
# %% check="normalise" points=1
@check("normalise")
def in_the_project(c, normalise):
    c.that(c.inside("def is_there(normalise):\n    return callable(normalise)", normalise).got, "normalise is a function", expected="def normalise(row):")
    probe = '''def in_normalise(text):
    import sys
    from types import ModuleType

    package, module = ModuleType("jobboard"), ModuleType("jobboard.salary_text")
    module.parse_salary = lambda text: (5, None, "RUR")
    package.salary_text = module
    before = {name: sys.modules.pop(name, None) for name in ("jobboard", "jobboard.salary_text")}
    sys.modules.update({"jobboard": package, "jobboard.salary_text": module})
    try:
        names = {"__name__": "jobboard.normalise"}
        exec(compile(text, "normalise.py", "exec"), names)
        missing = [name for name in ("normalise",) if not callable(names.get(name))]
        for row in ({"id": "1", "name": "a", "area": {"name": "b"}}, {"id": 1, "profession": "a", "candidat": "b"}, {"id": "1", "title": "a", "pay": "от 5 ₽"}):
            try:
                missing or names["normalise"](row)
            except NameError:
                raise
            except Exception:
                pass
        return missing
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module
'''
    text = c.file("jobboard/normalise.py").got
    came = c.inside(probe, text)
    came.text = "functions that jobboard/normalise.py lacks"
    came.returns([], mistakes=[
        (["normalise"], "The file does not know this function yet; run the cell above to its last line"),
        (c.raised("SyntaxError"), "Python cannot read jobboard/normalise.py; open it and mend the line it names"),
        (c.raised("ImportError"), "The file imports something that is not there; `parse_salary` comes from `jobboard.salary_text`"),
        (c.raised("NameError"), "The file leans on a name that only the notebook knows; name that function in the last line of the cell too"),
    ])

# %% [markdown]
# ## Now it can: read three sites as one
# Your file reads the samples.

# %%
import sys
from runpy import run_path

sys.path.insert(0, str(project_folder().parent))  # the folder in which jobboard stands
file = project_folder() / "normalise.py"
if file.exists():
    try:
        for row in samples:
            print(run_path(file)["normalise"](row))
    except (ImportError, NameError, KeyError) as error:
        print("jobboard/normalise.py:", error)
save_point("Normalise records of three job sites to one flat row")

# %% [markdown]
# ## Remember
# - **Draw:** `=` adds a name, `copy()` one box, `deepcopy` all. `sort` and `append` change a box and give `None`.
# - **Reach:** a missing key and `None` are gaps, 0 is none.
# - **Group:** one pass, a drawer for each key. Pairs grow as the square.
# - **Pick:** in order: list. As key: tuple. By key: dict. Each once: set.
# - **Compare:** `&` shared, `-` left over, `|` all.
#
# Further reading: Ramalho, *Fluent Python*, 2nd edition, chapters 2, 3 and 6.
