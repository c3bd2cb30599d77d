# %% [markdown] lesson="loops" minutes=270 needs="01_python_values/01_numbers_and_text" data="salary_lines" systems="Python" terms="list, index, slice, dict, tuple"
# # Three hundred salary lines
#
# At 02:14 the nightly import met line 45 of 300 and died. The other 255 were never read. By breakfast two newspapers had quoted the median of the 44 lines that were.
#
# **After this you can** choose `for` or `while` · carry a total, a count or a best through a loop · probe a boundary with 0, 1, n and n + 1 items · rank items, ties in order · report bad lines and keep the good
#
# The set-up holds the 300 lines, `one_amount` from the last notebook and a new `currency_of`.

# %%
from autograder.services.datasets import open_text
from autograder.services.project_functions import save_functions
from autograder.services.trace import trace_table

lines = open_text("salary_lines", "lines.txt").splitlines()  # as the site sent them


def one_amount(text):
    """The single amount in roubles that a text states, or None."""
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return int(digits)
    return None


def currency_of(text):
    """The site's code for the currency sign in a text, or None."""
    if "₽" in text:
        return "RUR"
    elif "$" in text:
        return "USD"
    elif "€" in text:
        return "EUR"
    return None

# %% [markdown] task="grade" outcomes="4"
# ## Warm-up: years of experience
# A form sends years as text, or `None` when the field is missing. Write `grade(years)`: `"not asked"` for `None`, `"none"` for 0 years, `"junior"` for 1 and 2, `"middle"` for 3 to 5, `"senior"` from 6 on.

# %% answer="grade"
def grade(years):
    ### BEGIN SOLUTION
    if years is None:
        return "not asked"
    number = int(years)
    if number < 1:
        return "none"
    elif number < 3:
        return "junior"
    elif number < 6:
        return "middle"
    return "senior"
    ### END SOLUTION
# %% [markdown] hint="grade"
# Texts compare by characters: is `"10"` before or after `"6"`? Make a number first, but not of `None`.
# %% check="grade" points=1
@check("grade")
def grades_on_screen(c, grade):
    c.call(grade, "10").returns("senior", mistakes=[
        ("junior", "Texts compare by characters, and \"1\" comes before \"6\"; make an int first"),
        ("none", "Texts compare by characters; make an int first"),
        (c.raised("TypeError"), "A text and a number cannot be compared; make an int first"),
    ])
    c.call(grade, None).returns("not asked", mistakes=[
        (c.raised("TypeError"), "`int(None)` fails: ask about the gap before you convert"),
        ("none", "PY8: nobody asked is not 0 years"),
    ])
    c.call(grade, "0").returns("none", mistakes=[("not asked", "PY8: somebody answered 0; only None is a missing answer")])
    c.call(grade, "2").returns("junior")
# %% check="grade" points=1 hidden=true
@check("grade", hidden=True)
def grades_at_the_limits(c, grade):
    """Both sides of every limit, two-digit years, 0 beside a missing field."""
    ### BEGIN HIDDEN TESTS
    edge = "A limit belongs to one grade only; try the year on both sides of it"
    for years, word in (("1", "junior"), ("2", "junior"), ("3", "middle"), ("5", "middle"), ("6", "senior"), ("7", "senior"), ("12", "senior"), ("31", "senior")):
        c.call(grade, years).returns(word, mistakes=[(lambda got: got in ("none", "junior", "middle", "senior"), edge)])
    c.call(grade, "0").returns("none", mistakes=[("not asked", "PY8: somebody answered 0")])
    c.call(grade, None).returns("not asked", mistakes=[(c.raised("TypeError"), "`int(None)` fails: ask about the gap before you convert"), ("none", "PY8: a missing answer is not 0 years")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A list
# A *list* holds values in order, between square brackets. `append` adds one at the end, `len` counts, `pays[0]` is an item by its *index*. The file has 300 lines; ask for line 300:

# %% tags=["raises-exception"]
pays = [90, 120]
pays.append(60)
print(pays, len(pays), pays[0], pays[-1], pays[0:2])
print(len(lines))
lines[300]

# %% [markdown]
# **Notice.** `IndexError`: counting starts at 0, so the last of 300 is `lines[299]`, or `lines[-1]` counted from the end. The *slice* `pays[0:2]` took items 0 and 1: it stops before its end.
# ## One item after another
# `for` runs its indented lines once for each item. `range` counts for it, and `list` shows its numbers. `break` leaves the loop. `trace_table(f, x)` calls `f(x)` and lists each line that ran, with the names after it.

# %%
print(list(range(4)), list(range(2, 6)), list(range(0, 10, 5)))

def before_zero(pays):
    count = 0
    for pay in pays:
        if pay == 0:
            break
        count = count + 1
    return count

trace_table(before_zero, [90, 70, 0, 80])

# %% [markdown] task="printed" outcomes="1"
# ## Predict before you run
# **Notice above.** `range` stops before its end as well. The table never reaches 80.
#
# Which number does each program print? It replaces the `...` of its letter.
# ```
# # a
# total = 0
# for n in range(1, 4):
#     total = total + n
# print(total)
#
# # b
# for n in range(2, 9):
#     if n * n > 20:
#         break
# print(n)
#
# # c
# found = []
# for n in range(0, 9, 3):
#     found.append(n)
# print(len(found))
#
# # d
# pays = [90, 60]
# for pay in pays:
#     pay = pay + 10
# print(pays[0])
# ```
# Pencil only:
# ```
# # e
# total = 10
# for n in range(2, 5):
#     total = total - n
# print(total)
#
# # f
# for n in range(12):
#     if n * 3 > 10:
#         break
# print(n)
#
# # g
# found = [7]
# for n in range(1, 13, 4):
#     found.append(n)
# print(found[-1])
#
# # h
# pays = [50, 80, 20]
# for pay in pays:
#     if pay > 70:
#         pay = 70
# print(pays[1])
# ```

# %% answer="printed"
printed = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
printed = {"a": 6, "b": 5, "c": 3, "d": 90, "e": 1, "f": 4, "g": 9, "h": 80}
### END SOLUTION
# %% [markdown] hint="printed"
# Write the numbers that `range` gives in a row first. Then one line on paper for each pass.
# %% [markdown] hint="printed"
# When `break` runs, the name keeps the value of that pass. The lines below the `if` are skipped.
# %% [markdown] hint="printed"
# In **d** and **h**, `pay` is a second name for one item. `pay = ...` moves the name; who touches the list?
# %% check="printed" points=1
@check("printed")
def four_loops(c, printed):
    loops = {
        "a": ("total = 0\nfor n in range(1, 4):\n    total = total + n\nlast = total", [
            (10, "PY3: `range(1, 4)` stops before 4"), (3, "`total` is carried from pass to pass; add all of them"), (4, "PY3: `range(1, 4)` gives 1, 2, 3, and `total` adds them up"),
        ]),
        "b": ("for n in range(2, 9):\n    if n * n > 20:\n        break\nlast = n", [
            (4, "16 is not more than 20; the next pass leaves the loop"), (8, "`break` leaves the loop; the passes after it never run"), (9, "PY3: `range` never gives its end, and `break` came earlier"),
            (25, "`print(n)` prints n, not its square"),
        ]),
        "c": ("found = []\nfor n in range(0, 9, 3):\n    found.append(n)\nlast = len(found)", [
            (4, "PY3: 0, 3, 6, and 9 is the end: it is not among them"), (9, "`append` ran once for each pass; count the passes"), (6, "`len` counts the items; it does not read the last one"), (2, "PY3: `range` starts with its start: 0 is among them"),
        ]),
        "d": ("pays = [90, 60]\nfor pay in pays:\n    pay = pay + 10\nlast = pays[0]", [
            (100, "`pay = ...` moves a name; the list still holds what it held"), (60, "PY3: index 0 is the first item"), (70, "`pay = ...` moves a name; the list still holds what it held"),
        ]),
    }
    for letter, (code, mistakes) in loops.items():
        names = {}
        exec(code, names)
        c.value(printed, letter).equals(names["last"], mistakes=[*mistakes, (lambda got: isinstance(got, str), "A number, without quotes: in quotes it is text")])
# %% check="printed" points=2 hidden=true
@check("printed", hidden=True)
def loops_on_paper(c, printed):
    """Loops e to h on paper: where `range` ends, a step, what a name holds after `break`, a name moved inside a loop."""
    ### BEGIN HIDDEN TESTS
    c.value(printed, "e").equals(1, mistakes=[(-4, "PY3: `range(2, 5)` stops before 5"), (3, "PY3: does `range(2, 5)` give 4?"), (5, "PY3: does `range(2, 5)` give 2?"), (9, "`total` starts at 10 and is carried; add nothing, take away")])
    c.value(printed, "f").equals(4, mistakes=[(3, "`break` runs in the first pass whose question says yes; does 3 say yes?"), (5, "`break` leaves the loop in the first pass whose question says yes"), (11, "`break` leaves the loop; the passes after it never run"), (12, "PY3: `range` never gives its end")])
    c.value(printed, "g").equals(9, mistakes=[(13, "PY3: 1, 5, 9, and 13 is the end: it is not among them"), (7, "`append` adds at the end; `-1` is the last"), (12, "PY3: steps of 4 from 1 never meet 12"), (5, "PY3: 9 is before the end 13, so it is among them")])
    c.value(printed, "h").equals(80, mistakes=[(70, "`pay = ...` moves a name; the list still holds what it held"), (50, "PY3: index 1 is the second item")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## What a loop carries
# A name set above the loop lives from pass to pass. This `highest` loses 200. Find the row where it goes:

# %%
def highest(pays):
    for pay in pays:
        best = 0
        if pay > best:
            best = pay
    return best

trace_table(highest, [120, 200, 90])

# %% [markdown] task="line_order" outcomes="2"
# ## Put in order: where is the best?
# **Notice above.** `best = 0` stands inside the loop, so each pass forgets.
#
# `place_of_highest(pays)` returns the place of the highest pay, counted from 1; the first of equals; `None` for an empty list. `0` is a pay. Choose seven of the nine numbered lines. Write their numbers in order, in the form `[9, 2, 5, 7, 3, 1, 4]`. Every order that works is right.
# ```
# def place_of_highest(pays):
#        place = None
# 1          number = number + 1
# 2      for pay in pays:
# 3              place = number
# 4      best = 0
# 5          if best is None or pay >= best:
# 6      number = 0
# 7              best = pay
# 8          if best is None or pay > best:
# 9      best = None
#        return place
# ```

# %% answer="line_order"
line_order = ...
### BEGIN SOLUTION
line_order = [6, 9, 2, 1, 8, 7, 3]
### END SOLUTION
# %% [markdown] hint="line_order"
# Two more lines prepare what the loop carries. Which two, and on which side of `for` do they stand?
# %% [markdown] hint="line_order"
# Walk through `[0]` by hand, once with line 4 and once with line 9. Then `[70, 70]`, with line 5 and with line 8.
# %% [markdown] hint="line_order"
# In each pass, count first, then ask. Two lines belong to the `if`: they are indented the most.
# %% check="line_order" points=1
@check("line_order")
def three_lists(c, line_order):
    lines = {
        1: "        number = number + 1", 2: "    for pay in pays:", 3: "            place = number", 4: "    best = 0",
        5: "        if best is None or pay >= best:", 6: "    number = 0", 7: "            best = pay",
        8: "        if best is None or pay > best:", 9: "    best = None",
    }
    order = c.value(line_order).got
    listed = isinstance(order, (list, tuple)) and all(type(number) is int and number in lines for number in order)
    c.that(listed, "write line numbers from 1 to 9 in square brackets, with commas between", expected="a list such as [9, 2, 5, 7, 3, 1, 4]", got=order)
    c.that(len(order) == 7 and len(set(order)) == 7, "choose seven different lines", expected="seven different numbers", got=order)
    program = "\n".join(["def place_of_highest(pays):", "    place = None", *[lines[number] for number in order], "    return place"])
    try:
        names = {}
        exec(compile(program, "place_of_highest", "exec"), names)
    except SyntaxError:
        c.that(False, "below `for` and below `if` stands an indented line, and an indented line needs one of them above it", expected="a function that Python can read", got=program)
    for pays, place in (([90, 120, 60], 2), ([70, 90, 90], 2), ([0], 1), ([], None)):
        try:
            came = names["place_of_highest"](list(pays))
        except Exception as error:
            came = f"{type(error).__name__}: {error}"
        same = came == place and type(came) is type(place)
        known = ""
        if isinstance(came, str):
            known = "A name is used before any line has set it; what the loop carries starts above it"
        elif pays == [70, 90, 90] and came == 3:
            known = "`>=` lets an equal pay replace the first one"
        elif pays and came is None:
            known = "PY8: a pay of 0 is a pay; with `best = 0` it never wins"
        elif pays and came == place - 1:
            known = "PY3: the count runs one behind; in which line of a pass must it grow?"
        elif came == len(pays):
            known = "Something that the loop carries starts again in each pass"
        c.that(same, "read the function below as Python does:\n" + program, expected=f"place_of_highest({pays}) returns {place}", got=f"{came}", mistakes=[(f"{came}", known)])
# %% check="line_order" points=1 hidden=true
@check("line_order", hidden=True)
def other_lists(c, line_order):
    """Lists of none, one and many pays: equal pays, zeros, falling and rising pays."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    lines = {
        1: "        number = number + 1", 2: "    for pay in pays:", 3: "            place = number", 4: "    best = 0",
        5: "        if best is None or pay >= best:", 6: "    number = 0", 7: "            best = pay",
        8: "        if best is None or pay > best:", 9: "    best = None",
    }
    order = c.value(line_order).got
    readable = isinstance(order, (list, tuple)) and len(order) == 7 == len(set(map(repr, order))) and all(type(n) is int and n in lines for n in order)
    c.that(readable, "seven different numbers from 1 to 9")
    draw = Random(c.seed)
    trials = [[], [0], [0, 0], [0, 5], [5], [5, 5], [9, 4, 1], [1, 4, 9], [3, 9, 9, 2], *[[draw.randrange(4) for _ in range(draw.randrange(7))] for _ in range(20)]]
    for pays in trials:
        try:
            names = {}
            exec("\n".join(["def place_of_highest(pays):", "    place = None", *[lines[number] for number in order], "    return place"]), names)
            came = names["place_of_highest"](list(pays))
        except Exception as error:
            came = type(error).__name__
        place = pays.index(max(pays)) + 1 if pays else None
        known = "One of the lists: none, one or many pays, some of them equal"
        if 4 in order and came is None:
            known = "PY8: a pay of 0 is a pay; with `best = 0` it never wins"
        elif 5 in order:
            known = "`>=` lets an equal pay replace the first one"
        c.that(came == place and type(came) is type(place), known, got=f"{came}", mistakes=[(f"{came}", known)])
    ### END HIDDEN TESTS

# %% [markdown] task="mean_pay" outcomes="2,3"
# ## Fill in: the mean of what was stated
# `mean_pay(pays)` returns the mean of the stated pays, `None` when there is none. `None` in the list was not stated, `0` was. Fill the five blanks inside the function.

# %% answer="mean_pay"
def mean_pay(pays):
    total = ...
    count = ...
    for pay in pays:
        if pay is not None:
            total = ...
            count = ...
    if ...:
        return None
    return total / count
### BEGIN SOLUTION
def mean_pay(pays):
    total = 0
    count = 0
    for pay in pays:
        if pay is not None:
            total = total + pay
            count = count + 1
    if count == 0:
        return None
    return total / count
### END SOLUTION
# %% [markdown] hint="mean_pay"
# Before the first pass nothing was added and nothing counted. What do the two names hold then?
# %% [markdown] hint="mean_pay"
# The last blank keeps the last line from dividing by what?
# %% check="mean_pay" points=1
@check("mean_pay")
def means_on_screen(c, mean_pay):
    c.call(mean_pay, [90, None, None, 120, 0]).returns(70, mistakes=[
        (105, "PY8: somebody stated that 0; it counts"),
        (42, "PY8: None was counted as if it were 0"),
        (52.5, "One pay too many was counted: before the first pass nothing is counted, so `count` starts at 0"),
        (0, "The last pay replaced the total; add each pay to what is carried"),
        (210, "That is the total; is `count` carried from pass to pass?"),
        (None, "A blank `...` is still there, or the last question says yes too often: `...` counts as something"),
        (c.raised("TypeError"), "One blank `...` is still there"),
        (c.raised("ZeroDivisionError"), "`count` is still 0 after the loop; it grows by 1 for each stated pay"),
    ])
    c.call(mean_pay, []).returns(None, mistakes=[
        (c.raised("ZeroDivisionError"), "Nothing was counted, and the last line divides by it; ask before"),
        (0, "PY8: a mean of 0 is a claim; nobody stated anything"),
    ])
    c.call(mean_pay, [None]).returns(None, mistakes=[
        (c.raised("ZeroDivisionError"), "PY8: the list is not empty, and nothing was counted; ask about what the last line divides by"),
        (0, "PY8: a mean of 0 is a claim; nobody stated anything"),
    ])
    c.call(mean_pay, [0]).returns(0, mistakes=[(None, "PY8: a total of 0 is not a missing total; what says that nothing was stated?")])
# %% check="mean_pay" points=1 hidden=true
@check("mean_pay", hidden=True)
def means_elsewhere(c, mean_pay):
    """None, one and many pays: all missing, all zero, a deduction that cancels a pay, a second call after the first."""
    ### BEGIN HIDDEN TESTS
    zero = (None, "PY8: a total of 0 is not a missing total; what says that nothing was stated?")
    c.call(mean_pay, [0]).returns(0, mistakes=[zero])
    c.call(mean_pay, [0, 0, None]).returns(0, mistakes=[zero])
    c.call(mean_pay, [50, -50]).returns(0, mistakes=[zero])
    c.call(mean_pay, [None, None]).returns(None, mistakes=[(0, "PY8: nobody stated anything, so there is no mean"), (c.raised("ZeroDivisionError"), "All pays are missing: the count is 0 although the list is not empty")])
    for pays, mean in (([80], 80), ([None, 80], 80), ([1, 2], 1.5), ([80, 100, None, 120, 101], 100.25)):
        c.call(mean_pay, pays).close_to(mean, within=1e-9).leaves_arguments()
    c.call(mean_pay, []).returns(None)
    ### END HIDDEN TESTS

# %% [markdown]
# ## A count for every currency
# One count is a name. One count for each currency is a *dict*: it keeps a value under each key. `{}` is empty, `counts[key] = value` stores, `counts[key]` fetches. `key in counts` asks, and so does `key not in counts`. A dict shows as `{key: value}`.

# %% tags=["raises-exception"]
counts = {}
counts["RUR"] = 41
counts["RUR"] = counts["RUR"] + 1
print(counts, counts["RUR"], "USD" in counts)
counts["USD"] = counts["USD"] + 1

# %% [markdown] task="count_by_currency" outcomes="2"
# ## Your turn: count by currency
# **Notice above.** `KeyError`: nothing stands under `"USD"` yet, so nothing can grow.
#
# Write `count_by_currency(lines)`: a new dict, how many lines have each currency. `currency_of(line)` tells it; `None` is a key like the others. A currency that no line has must not be in the dict.
#
# `["от 90 ₽", "", "до 80 ₽"]` gives `{"RUR": 2, None: 1}`.

# %% answer="count_by_currency"
def count_by_currency(lines):
    ### BEGIN SOLUTION
    counts = {}
    for line in lines:
        currency = currency_of(line)
        if currency not in counts:
            counts[currency] = 0
        counts[currency] = counts[currency] + 1
    return counts
    ### END SOLUTION
# %% [markdown] hint="count_by_currency"
# Where does the empty dict start: above the function, inside it, or inside the loop? Call it twice and see.
# %% [markdown] hint="count_by_currency"
# Two cases for each line: its currency is a key already, or it is not. What is stored in the second case?
# %% [markdown] hint="count_by_currency"
# A key that is not there yet: store 0 under it. After that, both cases add 1 in the same way.
# %% check="count_by_currency" points=1
@check("count_by_currency")
def few_lines(c, count_by_currency):
    c.call(count_by_currency, ["от 90 ₽", "", "до 80 ₽"]).returns({"RUR": 2, None: 1}, mistakes=[
        ({"RUR": 2}, "PY8: the line without a currency is a line too; it counts under None"),
        ({"RUR": 1, None: 0}, "PY3: the first line of a currency is one line, not none"),
        ({"RUR": 1, None: 1}, "Each line stores 1 afresh; add 1 to what is there"),
        ({"RUR": 1}, "`return` stands inside the loop, or the dict starts again in each pass"),
        ({"RUR": 2, "None": 1}, "PY8: the key is None, the gap, not a text of four letters"),
        ({"RUR": 2, "USD": 0, "EUR": 0, None: 1}, "A currency that no line has must not be in the dict"),
        (c.raised("KeyError"), "You add to a key that is not there yet; store something under it first"),
    ])
    c.call(count_by_currency, []).returns({}, mistakes=[
        (lambda got: bool(got), "The dict still holds the call before; start it inside the function"),
        (None, "An empty list has a count too: the empty dict"),
    ])
# %% check="count_by_currency" points=2 hidden=true
@check("count_by_currency", hidden=True)
def many_lines(c, count_by_currency):
    """None, one and many lines; one currency only; every currency; no signs at all; two calls that must not mix; the 300 lines."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    page = c.data("salary_lines", "lines.txt").splitlines()
    shapes = {"от {} ₽": "RUR", "{} – 900 000\u00a0₽": "RUR", "до {} $ на руки": "USD", "от {} € до вычета налогов": "EUR", "з/п не указана": None, "": None}
    trials = [[], [""], ["до 7 $"], ["до 7 $"] * 3, ["з/п не указана"] * 2, page]
    trials += [[draw.choice(list(shapes)).format(draw.randrange(1000)) for _ in range(draw.randrange(2, 30))] for _ in range(10)]
    for trial in trials:
        signs = ["RUR" if "₽" in line else "USD" if "$" in line else "EUR" if "€" in line else None for line in trial]
        truth = {sign: signs.count(sign) for sign in signs}
        c.call(count_by_currency, trial).returns(truth, mistakes=[
            ({key: count for key, count in truth.items() if key is not None}, "PY8: lines without a sign count under None"),
            ({key: count - 1 for key, count in truth.items()}, "PY3: the first line of a currency is one line, not none"),
            (lambda got: isinstance(got, dict) and sum(got.values()) > len(trial), "A count holds lines of another call; the dict starts inside the function"),
            (c.raised("KeyError"), "One of the keys is not there yet when you add to it"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="stated_only" outcomes="4"
# ## Mend: the pay that stayed
# `stated_only(pays)` should return the stated pays in their order, `0` among them, and leave the given list as it was. `pays.remove(pay)` takes the first such item out. Run the cell: one `None` of two stays. In which row does `pay` jump over a `None`?

# %% answer="stated_only"
def stated_only(pays):
    for pay in pays:
        if pay is None:
            pays.remove(pay)
    return pays
### BEGIN SOLUTION
def stated_only(pays):
    kept = []
    for pay in pays:
        if pay is not None:
            kept.append(pay)
    return kept
### END SOLUTION
trace_table(stated_only, [None, None, 90])
# %% [markdown] hint="stated_only"
# `for` remembers an index. Write the list beside it: which item slides into the place that was freed?
# %% [markdown] hint="stated_only"
# Leave the list you walk alone. What could you build instead, item by item?
# %% [markdown] hint="stated_only"
# An empty list above the loop, `append` inside it. Then the question is which pays to keep, not which to remove.
# %% check="stated_only" points=1
@check("stated_only")
def gaps_side_by_side(c, stated_only):
    c.call(stated_only, [120, None, None, 0, 90]).returns([120, 0, 90], mistakes=[
        ([120, None, 0, 90], "PY7: a list must not change while a loop walks it; the item after each removed one is skipped"),
        ([120, 90], "PY8: somebody stated that 0; only None was not stated"),
        ([120], "`return` or `break` ends the loop too early; all pays must be walked"),
        (c.raised("AttributeError"), "`append` changes the list and gives None; do not assign it to a name"),
        (c.raised("IndexError"), "PY7: the list got shorter while you counted along its old length"),
    ]).leaves_arguments("PY7: the list that was handed in got shorter; it belongs to the caller. Build a new one")
    c.call(stated_only, [None]).returns([])
# %% check="stated_only" points=2 hidden=true
@check("stated_only", hidden=True)
def gaps_anywhere(c, stated_only):
    """Gaps side by side at both ends, none, only gaps, equal pays, zeros; the caller's list stays as it was."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    trials = [[], [0], [None, None], [None, None, None, 5], [5, None, None, None], [7, 7, None, 7], [0, None, 0, False], *[[draw.choice((None, None, 0, 5, 80)) for _ in range(draw.randrange(9))] for _ in range(20)]]
    for trial in trials:
        c.call(stated_only, trial).returns([pay for pay in trial if pay is not None], mistakes=[
            (lambda got: None in got, "PY7: of two gaps side by side one stays; the loop walks a list that gets shorter"),
            ([pay for pay in trial if pay], "PY8: a stated 0 is gone; ask about None itself"),
            ([pay for number, pay in enumerate(trial) if pay is not None and pay not in trial[:number]], "Equal pays are two offers; both stay"),
            (None, "Nothing came back for a list without stated pays; `return` stands below the loop"),
            ([pay for pay in trial if pay is not None][:1], "`return` or `break` ends the loop too early; all pays must be walked"),
        ]).leaves_arguments("PY7: the caller's list got shorter; build a new one")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Until, not how many
# `while` asks its question before each pass and stops at the first *no*. Choose it when nobody knows the number of passes beforehand. If nothing in its body moves the answer, it runs for ever. Press ■ above, mend the cell and rerun it.

# %%
def pages_needed(left, size):
    pages = 0
    while left > 0:
        pages = pages + 1
        left = left - size
    return pages

trace_table(pages_needed, 120, 50)

# %% [markdown] task="pages" outcomes="3"
# ## Mend: the page nobody sees
# **Notice above.** At -30 the question says no.
#
# `pages(items, size)` should cut a list into pages of `size` items, in order. The last page may be shorter, none is empty. Run the cell: 300 lines, 50 a page, and it counts 5. Mend it for every length.

# %% answer="pages"
def pages(items, size):
    result = []
    start = 0
    while start + size < len(items):
        result.append(items[start:start + size])
        start = start + size
    return result
### BEGIN SOLUTION
def pages(items, size):
    result = []
    for start in range(0, len(items), size):
        result.append(items[start:start + size])
    return result
### END SOLUTION
len(pages(lines, 50))
# %% [markdown] hint="pages"
# Try the smallest lists first: 0 items, 1, exactly `size`, `size` + 1. How many pages should each give?
# %% [markdown] hint="pages"
# On the last page `start + size` may lie beyond the end. A slice forgives that. What must still be true of `start`?
# %% [markdown] hint="pages"
# A page is worth making as long as its first item exists. Which index has the last item?
# %% check="pages" points=1
@check("pages")
def small_pages(c, pages):
    lost = "PY3: the last page is lost; is there an item at `start`? Then there is a page"
    came = c.call(pages, [1, 2, 3, 4], 2)
    stuck = "The question says yes for ever: it may be that `start` never grows inside the loop"
    c.that("timeout" not in came.answer, "the call does not end", expected="pages([1, 2, 3, 4], 2) returns [[1, 2], [3, 4]]", got="no answer after 5 s (does a loop never end?)", mistake=stuck)
    came.returns([[1, 2], [3, 4]], mistakes=[
        ([[1, 2]], lost),
        ([[1, 2], [3, 4], []], "PY3: a page without items; index 4 is past the end of four items"),
        ([[1], [3]], "PY3: the slice stops before its end already; nothing needs to be taken away"),
        ([[1, 2, 3], [3, 4]], "PY3: the slice stops before its end; one more item is one too many"),
    ])
    c.call(pages, [1, 2, 3], 2).returns([[1, 2], [3]], mistakes=[
        ([[1, 2]], lost),
        ([[1, 2], [3], []], "PY3: a page without items"),
        ([[1, 2], [2, 3]], "PY3: item 2 is on two pages; the last page may be shorter"),
        ([[1, 2], [3, None]], "The last page may be shorter; nothing fills it up"),
    ])
    c.call(pages, [], 2).returns([], mistakes=[([[]], "PY3: no items, no page; not one empty page")])
# %% check="pages" points=1 hidden=true
@check("pages", hidden=True)
def every_length(c, pages):
    """Lengths 0, 1, n - 1, n, n + 1 and many more, for several sizes; the 300 lines; the caller's list stays as it was."""
    ### BEGIN HIDDEN TESTS
    page = c.data("salary_lines", "lines.txt").splitlines()
    trials = [(list(range(length)), size) for size in (1, 2, 3, 7) for length in (0, 1, size - 1, size, size + 1, 2 * size, 2 * size + 1, 20)]
    for items, size in [*trials, ([5, 5, 5], 2), (list(range(49)), 50), (page, 50), (page[:-1], 50)]:
        truth = []
        for number, item in enumerate(items):
            if number % size == 0:
                truth.append([])
            truth[-1].append(item)
        c.call(pages, items, size).returns(truth, mistakes=[
            (truth[:-1], "PY3: the last page is lost at some lengths; try size - 1, size and size + 1"),
            ([*truth, []], "PY3: a page without items at some lengths"),
            (lambda got: sum(len(part) for part in got) != len(items), "PY3: items are lost or doubled at some lengths; try size - 1, size and size + 1"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## Which offers pay most?
# `sorted` gives a new list, smallest first. `key=` takes a function's name, without brackets, and sorts by its results. `reverse=True` puts the highest first.

# %% tags=["raises-exception"]
offers = ["от 95 000 ₽", "от 120 000 ₽", "до 80 000 ₽", "до 120 000 ₽"]
print(sorted(offers))
print(sorted(offers, key=one_amount))
print(sorted(offers, key=one_amount, reverse=True))
sorted(lines[0:4], key=one_amount)

# %% [markdown] task="top_n" outcomes="2,3"
# ## Your turn: the best n
# **Notice above.** Row 1 compared characters. In rows 2 and 3 the equal 120 000 keep their order. Then `TypeError`: a gap has no place among numbers.
#
# Write `top_n(lines, n)`: the `n` lines with the highest `one_amount`, highest first, equals in the given order. Lines whose amount is `None` are left out. Fewer than `n`: all of them. The given list stays as it was.

# %% answer="top_n"
def top_n(lines, n):
    ### BEGIN SOLUTION
    stated = []
    for line in lines:
        if one_amount(line) is not None:
            stated.append(line)
    return sorted(stated, key=one_amount, reverse=True)[0:n]
    ### END SOLUTION
# %% [markdown] hint="top_n"
# Three steps: keep, sort, cut. You have written the first one today, for pays.
# %% [markdown] hint="top_n"
# Turning a sorted list round turns equal amounts round too. What does `reverse=True` do with them?
# %% [markdown] hint="top_n"
# A slice cuts off the first `n`. What does it give when there are fewer, and what when `n` is 0?
# %% check="top_n" points=1
@check("top_n")
def four_offers(c, top_n):
    offers = ["от 95 000 ₽", "от 120 000 ₽", "з/п не указана", "до 120 000 ₽", "от 0 ₽"]
    c.call(top_n, offers, 2).returns(["от 120 000 ₽", "до 120 000 ₽"], mistakes=[
        (["до 120 000 ₽", "от 120 000 ₽"], "Equal amounts were turned round; `reverse=True` keeps their order, turning the list round does not"),
        (["от 0 ₽", "от 95 000 ₽"], "These are the lowest; the highest come first"),
        (["от 95 000 ₽", "от 120 000 ₽"], "Sorted as text: characters were compared, not amounts; or not sorted at all"),
        (["з/п не указана", "от 95 000 ₽"], "Sorted as text: characters were compared, not amounts"),
        (["от 120 000 ₽", "от 95 000 ₽"], "The first two lines were cut off and then sorted; sort first, cut last"),
        ([120000, 120000], "These are amounts; the lines themselves are asked"),
        (["от 120 000 ₽"], "PY3: two lines are asked, one came back"),
        (["от 120 000 ₽", "до 120 000 ₽", "от 95 000 ₽"], "PY3: two lines are asked, three came back"),
        (c.raised("TypeError"), "PY8: a line without an amount is among those you sort; leave it out first"),
    ]).leaves_arguments()
    c.call(top_n, offers, 9).returns(["от 120 000 ₽", "до 120 000 ₽", "от 95 000 ₽", "от 0 ₽"], mistakes=[
        (["от 120 000 ₽", "до 120 000 ₽", "от 95 000 ₽"], "PY8: somebody stated that 0; only None is left out"),
        (["от 0 ₽", "от 95 000 ₽", "от 120 000 ₽", "до 120 000 ₽"], "These stand lowest first; the task says highest first"),
        (c.raised("IndexError"), "PY3: fewer lines than n; a slice forgives that, an index does not"),
        (lambda got: "з/п не указана" in got, "PY8: the line without an amount is no offer of 0; leave it out"),
    ]).leaves_arguments()
# %% check="top_n" points=3 hidden=true
@check("top_n", hidden=True)
def ranked_elsewhere(c, top_n):
    """n of 0, 1, all and more; no lines; nothing stated; zeros; many ties; the 300 lines; the given list stays as it was."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    three = ["до 5 ₽", "от 0 ₽", "от 70 ₽"]
    best = ["от 70 ₽", "до 5 ₽", "от 0 ₽"]
    for n in (0, 1, 2, 3, 4):
        c.call(top_n, three, n).returns(best[:n], mistakes=[
            (["от 70 ₽", "до 5 ₽"], "PY8: a stated 0 is an amount"),
            (best, "PY3: n is 0 or smaller than the list; no more than n lines may come back"),
            (best[: n + 1], "PY3: one line too many"), (best[: max(n - 1, 0)], "PY3: one line too few"),
            (sorted(three, reverse=True)[:n], "Sorted as text: characters were compared, not amounts"),
            (c.raised("IndexError"), "PY3: there may be fewer lines than n"),
        ]).leaves_arguments()
    for nothing in ([], [""], ["з/п не указана", "договорная"]):
        c.call(top_n, nothing, 2).returns([], mistakes=[(c.raised("TypeError"), "PY8: lines without an amount cannot be sorted; leave them out first"), (lambda got: len(got) > 0, "PY8: a line without an amount is left out; it is no offer of 0"), (c.raised("IndexError"), "PY3: there may be no line at all")])
    draw = Random(c.seed)
    page = c.data("salary_lines", "lines.txt").splitlines()
    trials = [(page, 10), (page, 300)]
    for _ in range(25):
        amounts = [draw.choice((None, 0, 5, 60, 60, 60, 100, 2000)) for _ in range(draw.randrange(1, 14))]
        marks = ["", " ", "\u00a0", "  ", "\u202f"]
        trials.append(([("" if a is None else f"{draw.choice(('от', 'до'))}{draw.choice(marks)} {a}{draw.choice(marks)}₽") for a in amounts], draw.randrange(1, 12)))
    for lines, n in trials:
        rated = []
        for place, line in enumerate(lines):
            digits = "".join(line.replace("от", "").replace("до", "").replace("₽", "").split())
            if digits.isdigit():
                rated.append((-int(digits), place, line))
        best = [line for _, _, line in sorted(rated)[:n]]
        turned = [line for _, _, line in sorted(rated, key=lambda item: (item[0], -item[1]))[:n]]
        c.call(top_n, lines, n).returns(best, mistakes=[
            (turned, "Equal amounts were turned round; they stand as in the given list"),
            (lambda got: sorted(got) == sorted(best), "The right lines, in another order; equal amounts stand as in the given list"),
            ([line for _, _, line in sorted(rated, reverse=True)[:n]], "These are the lowest; the highest come first"),
            ([line for amount, _, line in sorted(rated) if amount][:n], "PY8: a stated 0 is an amount"),
            (c.raised("TypeError"), "PY8: a line without an amount is among those you sort"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="parse_salary" outcomes="1,4"
# ## Your turn: read every layout
# `text.split("–")` cuts at a dash, into a list. Write `parse_salary(text)`; a text it can read ends in `return low, high, currency`. Three values in round brackets: a *tuple*.
#
# | text | returns |
# |---|---|
# | `от 230 000 ₽` | `(230000, None, "RUR")` |
# | `до 355 000 ₽` | `(None, 355000, "RUR")` |
# | `165 000–205 000 ₽`, `165 000 — 205 000 ₽`, `от 165 000 до 205 000 ₽` | `(165000, 205000, "RUR")` |
# | `от 2 400 € до вычета налогов`, `от 2 400 € на руки` (*after tax*) | `(2400, None, "EUR")` |
# | `80 000 ₽` | `(80000, 80000, "RUR")` |
# | `з/п не указана` (*pay not stated*) | `(None, None, None)` |
# | anything else, such as `от ₽`, `230.000 ₽`, `90 – ₽`, an empty text | `None`, for *unreadable* |
#
# A dash is `–`, `—` or `-`. Spaces may stand between and around the parts. Some are another character that looks the same; `split()` cuts at every kind. A tax note may end any readable text: `165 000–205 000 ₽ на руки`. `0` is an amount. Without a sign, the currency is `None`.

# %% answer="parse_salary"
def parse_salary(text):
    ### BEGIN SOLUTION
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    text = text.replace("₽", "").replace("$", "").replace("€", "").replace("от", "")
    between = ""
    if lower:
        between = "–"
    text = text.replace("—", "–").replace("-", "–").replace("до", between)
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) > 2:
        return None
    elif len(amounts) == 2:
        return amounts[0], amounts[1], currency
    amount = amounts[0]
    if lower:
        return amount, None, currency
    elif upper:
        return None, amount, currency
    return amount, amount, currency
    ### END SOLUTION
# %% [markdown] hint="parse_salary"
# Ask your questions first: which words are there, which currency? Then take words and signs away and see what is left of each row.
# %% [markdown] hint="parse_salary"
# Make one kind of dash of three, then cut at it. A loop over the pieces: tidy, ask `isdigit()`, append the int. A piece that says no makes the text unreadable.
# %% [markdown] hint="parse_salary"
# One amount or two? Two are a range. One is lower, upper or both, as the words said. The tax note must go before you ask about `до`.
# %% check="parse_salary" points=2
@check("parse_salary")
def rows_of_the_table(c, parse_salary):
    listed = (lambda got: isinstance(got, list), "No square brackets: `return low, high, currency` gives three values in round ones")
    texts = (lambda got: any(isinstance(part, str) for part in got[:2]), "An amount is still text; make an int of it")
    unread = (None, "It was read as unreadable; run `trace_table(parse_salary, ...)` on it and find the line that gave up")
    crash = (c.raised("ValueError"), "`int` met something that is not a digit; ask `isdigit()` first")
    for text, row in (
        ("от 230 000 ₽", (230000, None, "RUR")), ("от 230\u202f000\u00a0₽", (230000, None, "RUR")), ("до 355 000 ₽", (None, 355000, "RUR")),
        ("165 000–205 000 ₽", (165000, 205000, "RUR")), ("от 165 000 до 205 000 ₽", (165000, 205000, "RUR")), ("165 000 — 205 000 ₽", (165000, 205000, "RUR")),
        ("от 2 400 € на руки", (2400, None, "EUR")), ("от 2 400 € до вычета налогов", (2400, None, "EUR")), ("80 000 ₽", (80000, 80000, "RUR")), ("от 0 ₽", (0, None, "RUR")),
    ):
        low, high, currency = row
        came = c.call(parse_salary, text)
        alone = []
        if "\u202f" in text:
            alone = [(None, "One character here looks like a space and is another character; `split()` with empty brackets cuts at every kind")]
        elif "—" in text:
            alone = [(None, "A range with another dash was read as unreadable; the task names three dashes")]
        elif "вычета" in text:
            note = "The `до` of the tax note is no upper limit; take the note away before you ask"
            alone = [((None, 2400, "EUR"), note), ((2400, 2400, "EUR"), note)]
        elif low == 0:
            zero = "PY8: a stated 0 is an amount; ask about None itself"
            alone = [(None, zero), ((None, None, "RUR"), zero)]
        came.returns(row, mistakes=[
            listed, *([] if came.printed else alone),
            ((high, low, currency), "Low and high changed places"),
            (lambda got: high is None and got == (low, low, currency), "`от` states the lower end alone; nobody stated the upper one"),
            (lambda got: low != 0 and got == (low, 0 if high is None else high, currency) or got == (0 if low is None else low, high, currency), "PY8: an end that nobody stated is None, not 0"),
            ((80000, None, "RUR"), "One amount without a word is both ends"), *([] if came.printed else [unread]), crash, texts,
        ])
    c.call(parse_salary, "з/п не указана").returns((None, None, None), mistakes=[
        (None, "PY8: *not stated* is an answer: three gaps. None alone means unreadable"), ((0, 0, None), "PY8: nobody stated 0"), crash,
    ])
    for text in ("от ₽", "230.000 ₽", "90 – ₽", ""):
        c.call(parse_salary, text).returns(None, mistakes=[
            (c.raised("ValueError"), "`int` met something that is not a digit; ask `isdigit()` first"),
            (c.raised("IndexError"), "No piece is left; ask before you reach for one"),
            ((None, None, None), "PY8: unreadable is not *not stated*; return None alone"),
            ((None, None, "RUR"), "PY8: a sign without an amount cannot be read; return None alone"),
            ((230000, 230000, "RUR"), "A dot is no space; nobody knows what its writer meant"),
            (lambda got: 90 in got, "A dash with nothing on one side cannot be read"),
        ])
# %% check="parse_salary" points=2 hidden=true
@check("parse_salary", hidden=True)
def layouts_elsewhere(c, parse_salary):
    """Other texts: every layout with other dashes, spaces, signs and notes; zeros; no sign; *not stated* with every kind of space."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    spaces = (" ", "\u00a0", "\u202f", "\u2009")
    codes = {"₽": "RUR", "$": "USD", "€": "EUR", "": None}
    for turn in range(60):
        sign, gap, note = draw.choice(list(codes)), draw.choice(spaces), draw.choice(("", " на руки", " до вычета налогов"))
        low = draw.choice((0, 7, 900, 45000, 230000, 1200000))
        high = low + draw.choice((0, 1, 5000, 100000))
        a, b = f"{low:,}".replace(",", gap), f"{high:,}".replace(",", gap)
        dash = draw.choice((" – ", " — ", " - ", "–", "—", "-", "\u202f–\u00a0"))
        for shape, row in ((f"от {a}", (low, None)), (f"до{gap}{b}", (None, high)), (f"{a}{dash}{b}", (low, high)), (f"от {a} до {b}", (low, high)), (a, (low, low)), (f" от {a}{gap}", (low, None))):
            c.call(parse_salary, f"{shape}{gap}{sign}{note}").returns((*row, codes[sign]), exact=True, mistakes=[
                (lambda got: isinstance(got, list), "Three values in round brackets: `return low, high, currency`"),
                (lambda got: got is None and ("—" in shape or "-" in shape), "A range with another dash was read as unreadable; the task names three dashes"),
                (lambda got: got is None and sign == "", "Without a sign the amounts stand, and the currency is None"),
                (lambda got: got is None and gap != " ", "A readable text was called unreadable; spaces come in more kinds than one, and `split()` knows them all"),
                (lambda got: None in row and got == (low, high if row[1] else None, codes[sign]), "PY8: an end that nobody stated is None"),
                (lambda got: 0 in row and tuple(part or 0 for part in got[:2]) == tuple(part or 0 for part in row), "PY8: a stated 0 is an amount, and a gap is not 0"),
                (lambda got: note.strip()[:2] == "до" and row[1] is None, "The `до` of the tax note is no upper limit"),
                (lambda got: got[:2] == row, "The amounts are right and the currency is not; without a sign it is None"),
                (c.raised("ValueError"), "`int` met something that is not a digit; `split()` with empty brackets knows every space"),
            ])
    for text in ("з/п не указана", "з/п\u00a0не указана", " з/п не\u202fуказана "):
        c.call(parse_salary, text).returns((None, None, None), mistakes=[(None, "PY8: *not stated* is an answer, whatever spaces stand in it")])
    ### END HIDDEN TESTS
# %% check="parse_salary" points=1 hidden=true
@check("parse_salary", hidden=True)
def unreadable_elsewhere(c, parse_salary):
    """Other unreadable texts: letters among digits, remarks, open ranges, too many ends, words alone, signs alone."""
    ### BEGIN HIDDEN TESTS
    readable = c.call(parse_salary, "от 61 000 ₽").got
    c.that(readable is not None, "a readable text", got="None", mistakes=[("None", "A readable text gave None too; `None` alone says that nothing could be read")])
    for text in (
        "9О 000 ₽", "от 9О 000 ₽", "до 245 тыс. ₽", "165 000 – 2О5 000 ₽", "205 000 – 225 000 ₽ (см. описание)", "260 000–285 000 – ₽", "1 – 2 – 3 ₽",
        "– 90 000 ₽", "90 000 – ₽", "–", " – ₽", "от", "до ₽", "₽", " ", "\u00a0", "по результатам собеседования", "договорная", "4.300 $ на руки", "на руки", "от 2 100 € на руки (см. описание)",
    ):
        c.call(parse_salary, text).returns(None, mistakes=[
            (c.raised("ValueError"), "`int` met something that is not a digit; ask before you convert"),
            (c.raised("IndexError"), "A list held fewer pieces than you reached for"),
            ((None, None, None), "PY8: unreadable is not *not stated*; return None alone"),
            (lambda got: got[0] is None and got[1] is None, "PY8: a text without an amount is unreadable, unless it says that pay is not stated"),
            (lambda got: isinstance(got, tuple), "An unreadable text was read; each piece must be digits and spaces, and two pieces are the most"),
        ])
    ### END HIDDEN TESTS

# %% tags=["raises-exception"]
for line in lines:  # tonight's import, with your parse_salary
    low, high, currency = parse_salary(line)  # three names for three values

# %% [markdown] task="read_salaries" outcomes="4"
# ## Project: no line stops the import
# **Notice above.** `TypeError`: line 45 is `205 000 – 225 000 ₽ (см. описание)`. Its remark makes `parse_salary` give `None`: no three values.
#
# `for number, line in enumerate(lines, start=1):` fills two names in each pass: 1 and the first line, then 2. `continue` goes on to the next pass. Write `read_salaries(lines)`; it calls `parse_salary` and ends in `return rows, problems`. `rows` holds a tuple of three for each good line, `problems` a tuple of two, `(number, reason)`, for each other one. The first reason that fits:
#
# - `"empty"`: nothing but spaces
# - `"unreadable"`: `parse_salary` gives `None`
# - `"low above high"`: both ends stated, the lower one higher
#
# *Not stated* is good. The last line saves your functions into `jobboard/salary_text.py`; name a helper of yours there too.

# %% answer="read_salaries"
def read_salaries(lines):
    ### BEGIN SOLUTION
    rows = []
    problems = []
    for number, line in enumerate(lines, start=1):
        if line.split() == []:
            problems.append((number, "empty"))
            continue
        row = parse_salary(line)
        if row is None:
            problems.append((number, "unreadable"))
        elif row[0] is not None and row[1] is not None and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems
    ### END SOLUTION

save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
# %% [markdown] hint="read_salaries"
# Two lists start above the loop. Each pass adds to exactly one of them, and nothing inside the loop returns.
# %% [markdown] hint="read_salaries"
# Ask in the order of the reasons. After each reason the line is settled: `continue`, or `elif`.
# %% [markdown] hint="read_salaries"
# `row[0]` and `row[1]` are the ends. Either may be `None`, and `None > 5` fails: ask about both gaps before you compare.
# %% check="read_salaries" points=1
@check("read_salaries")
def five_lines(c, read_salaries):
    probe = '''def with_our_parse_salary(read_salaries, lines, answers):
    known = {"".join(text.split()): row for text, row in answers}
    names = read_salaries.__globals__
    theirs = names.get("parse_salary")
    names["parse_salary"] = lambda text: known.get("".join(text.split()))
    try:
        return read_salaries(lines)
    finally:
        names["parse_salary"] = theirs
'''
    known = [["от 80 ₽", (80, None, "RUR")], ["90–70 ₽", (90, 70, "RUR")], ["з/п не указана", (None, None, None)], ["60–70 $", (60, 70, "USD")]]
    lines = ["от 80 ₽", "", "з/п не указана", "9О ₽", "90–70 ₽", "60–70 $", "  "]
    rows = [(80, None, "RUR"), (None, None, None), (60, 70, "USD")]
    problems = [(2, "empty"), (4, "unreadable"), (5, "low above high"), (7, "empty")]
    came = c.inside(probe, read_salaries, lines, known)
    came.text = f"read_salaries({lines})"  # what the learner would have called
    came.returns((rows, problems), mistakes=[
        ((rows, [(number - 1, reason) for number, reason in problems]), "PY3: lines are numbered from 1; `enumerate` counts from 0 unless you give it `start=1`"),
        ((rows, [list(pair) for pair in problems]), "A pair stands in round brackets: `(number, reason)`"),
        (lambda got: not all(isinstance(row, (tuple, list)) for row in got[0]), "`rows` holds loose values: one row is three values together in round brackets, a tuple"),
        (([*rows[:2], (90, 70, "RUR"), rows[2]], problems), "The low end above the high one was noted and kept as well: a line with a problem is not a row"),
        ((rows, [*problems[:3], (7, "unreadable")]), "Line 7 is spaces: a blank line may hold any space, so no single text equals them all"),
        ([rows, problems], "No square brackets: `return rows, problems` gives two values in round ones"),
        ((problems, rows), "The rows come first, then the problems"),
        ((rows, []), "The bad lines vanished without a word; each needs its number and its reason"),
        (rows, "The rows are right; the problems are asked too: `return rows, problems`"),
        (([list(row) for row in rows], problems), "A row is what `parse_salary` gave: three values in round brackets"),
        (((rows[:1], problems[:1])), "The import stopped at a bad line; go on with `continue`, not `break`"),
        ((rows[:1], []), "The function ends in the first pass; `return` stands below the loop"),
        ((rows, [(2, "unreadable"), *problems[1:3], (7, "unreadable")]), "An empty line is unreadable too, but the first reason that fits is \"empty\""),
        (([*rows[:2], (90, 70, "RUR"), rows[2]], [*problems[:2], problems[3]]), "A low end above the high one is a problem of its own"),
        (lambda got: len(got[0]) < 3 and (3, "unreadable") in got[1], "PY8: *not stated* is a good line: three gaps are an answer"),
        (lambda got: got[0] == [rows[0], rows[2]], "PY8: *not stated* is a good line: three gaps are an answer"),
        (c.raised("TypeError"), "PY8: either end may be None, and so may the whole answer; ask about the gaps before you compare or unpack"),
    ])
# %% check="read_salaries" points=1 hidden=true
@check("read_salaries", hidden=True)
def other_pages(c, read_salaries):
    """Other pages: no lines, one line, only bad lines, blank lines of every space, equal ends, zeros; the page stays as it was."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def with_our_parse_salary(read_salaries, lines, answers):
    known = {"".join(text.split()): row for text, row in answers}
    names = read_salaries.__globals__
    theirs = names.get("parse_salary")
    names["parse_salary"] = lambda text: known.get("".join(text.split()))
    try:
        return [read_salaries(lines), lines]
    finally:
        names["parse_salary"] = theirs
'''
    known = [
        ["a", (5, 9, "RUR")], ["b", (9, 5, "USD")], ["c", (None, 9, "EUR")], ["d", (9, None, None)], ["e", (None, None, None)], ["f", (7, 7, "RUR")],
        ["g", (0, 5, "RUR")], ["h", (5, 0, "RUR")], ["i", (0, 0, "RUR")], ["j", (None, 0, "RUR")], ["k", (0, None, "USD")], ["l", (1, 0, None)],
    ]
    draw = Random(c.seed)
    blanks = ("", " ", "\u00a0", "\u202f \u00a0")
    texts = [*[text for text, _ in known], *blanks, "?", "от 1О ₽"]
    trials = [[], ["a"], ["?"], [""], ["b", "b"], ["e"], ["i", "f"], ["j", "k", "c", "d"], ["h", "l"], list(blanks), texts, *[[draw.choice(texts) for _ in range(draw.randrange(2, 25))] for _ in range(12)]]
    for trial in trials:
        rows, problems = [], []
        for place, text in enumerate(trial):
            row = dict(known).get(text)
            if text in blanks:
                problems.append((place + 1, "empty"))
            elif row is None:
                problems.append((place + 1, "unreadable"))
            elif None not in row[:2] and row[1] < row[0]:
                problems.append((place + 1, "low above high"))
            else:
                rows.append(row)
        c.inside(probe, read_salaries, trial, known).returns([(rows, problems), trial], mistakes=[
            (lambda got: got[1] != trial, "PY7: the caller's list changed; read it and leave it"),
            (lambda got: got[0][0] != rows and [tuple(row) for row in got[0][0]] == rows, "A row is what `parse_salary` gave: three values in round brackets"),
            (lambda got: (None, None, None) in rows and (None, None, None) not in got[0][0], "PY8: *not stated* is a good line: three gaps are an answer"),
            (lambda got: got[0][0] == rows and [reason for _, reason in got[0][1]] == [reason for _, reason in problems], "PY3: a line's number is its place in the page, counted from 1"),
            (lambda got: len(got[0][0]) + len(got[0][1]) < len(trial), "Some lines are neither a row nor a problem; each pass adds to exactly one list"),
            (lambda got: len(got[0][0]) + len(got[0][1]) > len(trial), "Some lines are counted twice, or the lists hold another call's lines"),
            (lambda got: [number for number, _ in got[0][1]] == [number for number, _ in problems], "The right lines, with another reason; the first reason that fits counts, and a blank line may hold any space"),
            (lambda got: got[0][0] == [row for row in rows if None in row[:2] or row[0] != row[1]], "PY3: equal ends are fine; only a low end that is higher is a problem"),
            (lambda got: True, "PY8: a stated 0, a missing end and equal ends are all fine; compare only when both ends are stated"),
            (c.raised("TypeError"), "PY8: an end may be None, and so may the whole answer; ask before you compare or unpack"),
            (c.raised("IndexError"), "A list was shorter than you reached; think of a page without lines"),
        ])
    ### END HIDDEN TESTS
# %% check="read_salaries" points=1
@check("read_salaries")
def in_the_project(c, read_salaries):
    c.that(c.inside("def is_there(read_salaries):\n    return callable(read_salaries)", read_salaries).got, "read_salaries is a function", expected="def read_salaries(lines):")
    probe = '''def in_salary_text(text):
    names = {"__name__": "salary_text"}
    exec(compile(text, "salary_text.py", "exec"), names)
    missing = [name for name in ("currency_of", "parse_salary", "read_salaries") if not callable(names.get(name))]
    if not missing:
        names["read_salaries"](["", "7 ₽"])
    return missing
'''
    text = c.file("jobboard/salary_text.py").got
    came = c.inside(probe, text)
    came.text = "functions that jobboard/salary_text.py lacks"
    came.returns([], mistakes=[
        (lambda got: isinstance(got, list), "The file does not know these functions yet; run the cell above to its last line"),
        (c.raised("SyntaxError"), "Python cannot read jobboard/salary_text.py; open it and mend the line it names"),
        (c.raised("NameError"), "The file leans on a function that only the notebook knows; name it in the last line of the cell too"),
    ])

# %% [markdown]
# ## Now it can: read a whole page
# Your project's file counts what it reads, and names what it could not:

# %%
from runpy import run_path

from autograder.services.project import project_folder
from autograder.services.save_point import save_point

file = project_folder() / "salary_text.py"
project = run_path(file) if file.exists() else {}
if "read_salaries" in project:
    try:
        rows, problems = project["read_salaries"](lines)
        print(len(rows), "rows,", len(problems), "problems, the first three:", problems[0:3])
    except NameError as error:
        print("jobboard/salary_text.py:", error, "- save that function too, then run this cell again")
save_point("Read a whole page of salary lines")

# %% [markdown]
# ## Remember
# - **Choose:** `for` walks what is there. `while` runs until its question says no.
# - **Carry:** what survives a pass starts above the loop; `return` stands below it.
# - **Probe:** ranges and slices stop before their end. Try 0, 1, n, n + 1.
# - **Rank:** `sorted` keeps equals in order, `reverse=True` or not.
# - **Report:** `continue` past a bad line, its number noted. Never change the list you walk.
#
# Further reading: Allen Downey, *Think Python*, 3rd edition, chapters 7, 9 and 10.

