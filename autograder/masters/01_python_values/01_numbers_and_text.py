# %% [markdown] lesson="numbers_and_text" minutes=170 needs="00_start/01_first_hour" data="salary_lines" systems="Python" terms="int, str, float, bool, parameter, docstring"
# # One salary line
#
# A job board sorts vacancies by pay, highest first. `95 000 ₽` stands above `120 000 ₽`. No error, forty angry letters by noon. The board compared characters, and `9` comes after `1`.
#
# **After this you can** convert a fact to the kind of value it needs · foresee what a comparison answers · return a result under a name of your own · branch so that one case takes one way · distinguish absent, empty and zero
#
# The salary texts are Russian: `от` means *from*, `до` means *up to*, `₽` is the rouble.

# %%
# Behind # stands a note for people; Python skips it. `from ... import` fetches what others wrote.
from autograder.services.project_functions import save_functions
from autograder.services.trace import trace_table

offer = "120\u202f000"  # as the site sends it; \u202f stands for one character, a space
before_tax = "от 2\u00a0400\u00a0€ до вычета налогов"  # "from 2,400 euros before tax"

# %% [markdown] task="clean_run" outcomes="1"
# ## Warm-up: what does the kernel know?
# Three cells: **1** `pay = 90000` · **2** `pay = pay + 5000` · **3** `pay`
# - **a** Somebody runs 1, 2, 2, 3. What does cell 3 show?
# - **b** And after a restart and 1, 2, 3?
#
# With pencil only: **1** `rows = 3` · **2** `rows = rows * 2` · **3** `rows = rows + 1`
# - **c** They run 1, 2, 3, 2. What is `rows`?
# - **d** And after a restart and 1, 2, 3?
# - **e** Restart, then cell 2 first: which failure? Write what stands before its colon, in quotes.
#
# In the braces, put a value in place of each `...`; all else stays. Run the cell, then the check below it.

# %% answer="clean_run"
clean_run = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ...}
### BEGIN SOLUTION
clean_run = {"a": 100000, "b": 95000, "c": 14, "d": 7, "e": "NameError"}
### END SOLUTION
# %% [markdown] hint="clean_run"
# Write the name on paper, its value beside it. Cross the value out each time a cell runs.
# %% check="clean_run" points=1
@check("clean_run")
def two_runs(c, clean_run):
    cells = {1: "pay = 90000", 2: "pay = pay + 5000", 3: ""}

    def after(*order):
        names = {}
        for number in order:
            exec(cells[number], names)
        return names["pay"]

    quoted = (lambda got: isinstance(got, str), "A number stands without quotes: quotes make a text of it")
    c.value(clean_run, "a").equals(after(1, 2, 2, 3), mistakes=[
        quoted,
        (95000, "Cell 2 ran twice, and each run starts from the pay it finds"),
        (90000, "Cell 2 stores its sum: `pay =` stands in front of it"),
    ])
    c.value(clean_run, "b").equals(after(1, 2, 3), mistakes=[
        quoted,
        (100000, "A restart empties the kernel; then each cell runs once"),
        (105000, "A restart empties the kernel; nothing is left to add to"),
    ])
# %% check="clean_run" points=1 hidden=true
@check("clean_run", hidden=True)
def rows_on_paper(c, clean_run):
    """The three cells about rows: one cell run twice, a clean run, a name that nobody has set."""
    ### BEGIN HIDDEN TESTS
    c.value(clean_run, "c").equals(14, mistakes=[(6, "Cell 2 starts from the `rows` that cell 3 left"), (7, "Cell 2 ran once more, after cell 3"), (13, "Follow the order of the runs, not the order on the page")])
    c.value(clean_run, "d").equals(7, mistakes=[(14, "A restart empties the kernel; cell 2 runs once"), (15, "A restart empties the kernel; cell 1 sets `rows` afresh")])
    c.value(clean_run, "e").equals("NameError", mistakes=[
        (lambda text: text.strip(": ").lower() == "nameerror", "Copy the name of the failure letter by letter, capitals too"),
        (lambda text: text.startswith("NameError"), "The name of the failure ends before the colon"),
        (lambda text: "Error" in text, "Which failure names a name that nobody has set?"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Five kinds of value
# `90000` is an *int*, a whole number. `"95 000"` is a *str*: text, in quotes. A division gives a *float*, such as `0.5`. A question gives a *bool*, `True` or `False`. `None` is the gap: nobody stated anything.

# %%
pay = 90000  # type(x): the kind of x; row 1 calls it class. x > y: is x greater than y?
print(type(pay), type(offer), type(pay / 2), type(pay > 0), type(None))
print("95 000" > "120 000")
print(95000 > 120000)

# %% [markdown]
# **Notice.** Row 2 is the board's mistake: texts compare character by character. Row 3 compares sizes.
# `int("95")` gives `95`; `str(95)` goes back. The site sent:

# %% tags=["raises-exception"]
print(offer)
int(offer)

# %% [markdown]
# **Notice.** The last line names that space: `\u202f` stands for one character, narrow and no-break. No eye can tell.
# ## Give a calculation a name
# `def` names a calculation, `text` is its *parameter*, `return` hands the result back. Lines that belong to it begin four spaces further in. `text.split()` cuts at every kind of space; `"".join(pieces)` glues the pieces; the text before the dot comes between, here nothing. The table shows each line as it ran.

# %%
def tidy(text):
    pieces = text.split()  # a list: values in square brackets
    return "".join(pieces)

trace_table(tidy, offer)

# %%
def show(text):
    print(tidy(text))  # a function may call another

result = show(offer)
print(result)
fee = "1 k €"
print(fee.replace("k", "000").replace(" €", ""), fee)

# %% [markdown]
# **Notice.** `tidy` returned `'120000'`. `show` put the digits on the screen, and row 2 says `None`: it handed nothing back.
# Row 3: `replace` hands back a changed copy, and a second one may follow. `fee` itself stays.

# %% [markdown] task="parse_int_ru" outcomes="1"
# ## Fill in: a number with any spaces
# `parse_int_ru(text)` returns the whole number of a text such as `"120 000 ₽"`, as an int. Spaces of any kind may stand anywhere; `₽` may be missing. `"0 ₽"` gives `0`, a refund `"-300 ₽"` gives `-300`. A text without a number: `int` fails with `ValueError`; do nothing about it.

# %% answer="parse_int_ru"
def parse_int_ru(text):
    text = text.replace("₽", ...)
    text = "".join(...)
    return ...
### BEGIN SOLUTION
def parse_int_ru(text):
    text = text.replace("₽", "")
    text = "".join(text.split())
    return int(text)
### END SOLUTION
# %% [markdown] hint="parse_int_ru"
# Three steps, three blanks: no sign, no spaces, no quotes. Which step leaves a number behind?
# %% [markdown] hint="parse_int_ru"
# An empty text is written `""`. To take something out of a text is to replace it by that.
# %% [markdown] hint="parse_int_ru"
# Look at `tidy`: it cut first and glued then. Cut `text`, which has lost its sign by then.
# %% check="parse_int_ru" points=1
@check("parse_int_ru")
def salaries_on_screen(c, parse_int_ru):
    blank = (c.raised("TypeError"), "One blank holds a value of the wrong kind: `replace`, `join` and `int` each want a text or its pieces")
    text = (lambda got: isinstance(got, str), "That is still text: quotes around digits. Which function makes an int of it?")
    decimal = (lambda got: isinstance(got, float), "PY9: a float; whole roubles are an int")
    zero = (lambda got: got is None and sent == "0 ₽", "PY8: 0 is a number somebody wrote down; `or` passes over it")
    minus = (300, "A refund keeps its minus: `int` reads `-300` as it stands")
    for sent, number in (("120 000 ₽", 120000), ("95\u202f000\u00a0₽", 95000), ("0 ₽", 0), ("-300 ₽", -300), ("80000", 80000)):
        came = c.call(parse_int_ru, sent)
        left = "What `int` got still holds a space that `split()` knows and `\" \"` does not; `join` alone takes none out"
        if "₽" in came.answer.get("raised", {}).get("text", ""):
            left = "What `int` got still holds the sign: was it the text without `₽` that you cut?"
        came.returns(number, exact=True, mistakes=[blank, text, (c.raised("ValueError"), left), decimal, zero, minus])
# %% check="parse_int_ru" points=2 hidden=true
@check("parse_int_ru", hidden=True)
def other_numbers(c, parse_int_ru):
    """Other numbers: rare kinds of space, long numbers, zero, refunds, one digit, texts without a number."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    decimal = (lambda got: isinstance(got, float), "PY9: a float rounds a long number; whole roubles are an int")
    spaces = (c.raised("ValueError"), "Spaces come in more kinds than one; `split()` without anything in its brackets knows them all")
    draw = Random(c.seed)
    for space in ("\u202f", "\u00a0", "\u2009", "\t", " ", "  ", "\u2007"):
        number = draw.randrange(1000, 10**9)
        text = f"{number:,}".replace(",", space)
        c.call(parse_int_ru, f"{space}{text}{space}₽{space}").returns(number, exact=True, mistakes=[spaces, decimal])
        c.call(parse_int_ru, f"-{text}").returns(-number, exact=True, mistakes=[spaces, decimal])
    c.call(parse_int_ru, "9 007 199 254 740 993 ₽").returns(9007199254740993, exact=True, mistakes=[decimal])
    for text, number in (("0", 0), ("7₽", 7), ("-1 ₽", -1), ("₽ 500", 500)):
        c.call(parse_int_ru, text).returns(number, exact=True, mistakes=[spaces, (None, "PY8: 0 is a number somebody wrote down")])
    for text in ("", "₽", "з/п не указана"):
        c.call(parse_int_ru, text).raises("ValueError", mistakes=[
            (0, "PY8: a text without a number is not a 0; let `int` fail with its ValueError"),
            (None, "The task lets the ValueError out; nothing needs to catch it"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Ask, and get an answer
# `==` asks whether two values are equal, `!=` whether they differ, `"ab" in text` whether a text holds another. `//` divides and rounds down; `%` is what remains. `or` and `and` hand back one of their sides; `not` turns an answer round.

# %%
# < and <= ask "less?" and "less or equal?"; -x is x with its sign turned.
print(7 // 2, 7 % 2, -7 // 2, -7 % 2)
print(0.1 + 0.2, 0.1 + 0.2 == 0.3)
print(50000 <= 95000 < 120000, 95000 == "95000", "95" in "95000")
print(None or "ask", 0 or "ask", 80000 or "ask", 0 and "ask", 80000 and "ask")

# %% [markdown]
# **Notice.** Row 1: rounding *down* takes -3.5 to -4, so 1 remains. Row 2: floats hold binary fractions; money stays whole.
# Row 3: a chain asks both questions; a number never equals a text.
# Row 4: `or` stops at the first side that counts as something, `and` at the first that counts as nothing. If none stops it, the last side comes back: `None or 0` is `0`.
# `0` counts as nothing. `is None` asks about the gap; use `is` for nothing else.

# %% [markdown] task="guess" outcomes="2"
# ## Predict before you run
# - **a** `190000 // 100000` · **b** `190000 % 100000` · **c** `-5 // 2`
# - **d** `80000 <= 95000 < 95000` · **e** `None or 50000` · **f** `0 and 50000`
#
# With pencil only, where `unpaid = 0`:
# - **g** `-7 % 3` · **h** `unpaid or None`
# - **i** `unpaid is None` · **j** `40000 and (unpaid == 0)`

# %% answer="guess"
guess = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ..., "i": ..., "j": ...}
### BEGIN SOLUTION
guess = {"a": 1, "b": 90000, "c": -3, "d": False, "e": 50000, "f": 0, "g": 2, "h": None, "i": False, "j": True}
### END SOLUTION
# %% [markdown] hint="guess"
# For `//` draw a line of numbers. Which whole number stands to the left of the exact result?
# %% [markdown] hint="guess"
# `%` is what `//` left over: `-7 // 2` is -4, -4 times 2 is -8, and from -8 to -7 is 1.
# %% [markdown] hint="guess"
# For `or` and `and`: does the left side count as something? Then say which side comes back, not yes or no.
# %% check="guess" points=1
@check("guess")
def six_results(c, guess):
    slips = {
        "a": ("190000 // 100000", [(1.9, "PY9: `//` keeps the whole part; `/` would give 1.9"), (2, "PY9: `//` rounds down, not to the nearest")]),
        "b": ("190000 % 100000", [(0.9, "PY9: `%` is what remains in roubles, not a share"), (1, "`//` counts how often it fits; `%` is the rest")]),
        "c": ("-5 // 2", [(-2, "PY9: rounding down takes -2.5 to the left, away from zero"), (-2.5, "PY9: `//` gives a whole number")]),
        "d": ("80000 <= 95000 < 95000", [(True, "Both questions must say yes: is 95000 less than 95000?")]),
        "e": ("None or 50000", [(True, "`or` hands back one of its sides, here a number"), (None, "`or` goes on when its left side counts as nothing")]),
        "f": ("0 and 50000", [(False, "`and` hands back one of its sides, not yes or no"), (50000, "PY8: 0 counts as nothing here, so `and` stops at it"), (None, "PY8: the 0 itself comes back, not None")]),
    }
    for letter, (code, mistakes) in slips.items():
        c.value(guess, letter).equals(eval(code), mistakes=mistakes)
# %% check="guess" points=2 hidden=true
@check("guess", hidden=True)
def four_on_paper(c, guess):
    """The four on paper: a negative remainder, `or` and `and` with a zero, a zero beside None."""
    ### BEGIN HIDDEN TESTS
    c.value(guess, "g").equals(2, mistakes=[(-1, "PY9: rounding down takes -7 / 3 to -3; from there count up"), (1, "PY9: 1 remains of 7, not of -7")])
    c.value(guess, "h").equals(None, mistakes=[(0, "PY8: 0 counts as nothing, so `or` goes on to its other side"), (False, "`or` hands back one of its sides"), ("None", "None is a value of its own and stands without quotes")])
    c.value(guess, "i").equals(False, mistakes=[(True, "PY8: 0 was stated; `is None` says yes to the gap alone"), (None, "PY2: `is` asks a question; the answer is True or False")])
    c.value(guess, "j").equals(True, mistakes=[(0, "PY2: `==` asks a question; it does not give its left side"), (40000, "`and` goes on when its left side counts as something"), (False, "PY8: is the 0 equal to 0?")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## One case, one way
# `if` opens a branch of indented lines. `elif` is asked only when all above said no. `else` takes the rest. **Notice** which lines are missing from the table.

# %%
def level(pay):
    if pay < 100000:
        name = "start"
    elif pay < 200000:
        name = "middle"
    else:
        name = "top"
    return name

trace_table(level, 150000)

# %% [markdown] task="limits_order" outcomes="3"
# ## Put in order: which limits are stated?
# `limits` must answer `"range"` when both words are in the text, `"from"` or `"to"` for one of them, else `"none"`. Its first and last line are given. Choose six of the eight between, and their order.
#
# ```
# def limits(text):
# 1          return "to"
# 2      if "от" in text:
# 3      if "от" or "до" in text:
# 4          return "range"
# 5      if "от" in text and "до" in text:
# 6          return "from"
# 7      if "до" in text:
# 8      if "от" in text or "до" in text:
#        return "none"
# ```
# Write six numbers in square brackets: `[8, 1, 3, 2, 7, 4]`. Every order that answers eight texts is right.

# %% answer="limits_order"
limits_order = ...
### BEGIN SOLUTION
limits_order = [5, 4, 2, 6, 7, 1]
### END SOLUTION
# %% [markdown] hint="limits_order"
# Six lines are three pairs: a question, and what to answer on yes. Make the pairs first.
# %% [markdown] hint="limits_order"
# Two words are in `"от 80 000 до 90 000 ₽"`. Which of your three questions say yes to it? The topmost of them wins.
# %% [markdown] hint="limits_order"
# Read line 3 as Python does: `"от"` alone, then `or`. Does a text with letters count as something?
# %% check="limits_order" points=1
@check("limits_order")
def limits_on_screen(c, limits_order):
    lines = {
        1: '        return "to"', 2: '    if "от" in text:', 3: '    if "от" or "до" in text:', 4: '        return "range"',
        5: '    if "от" in text and "до" in text:', 6: '        return "from"', 7: '    if "до" in text:', 8: '    if "от" in text or "до" in text:',
    }
    order = c.value(limits_order).got
    listed = isinstance(order, (list, tuple)) and all(type(number) is int and number in lines for number in order)
    c.that(listed, "write line numbers from 1 to 8 in square brackets, with commas between", expected="a list such as [8, 1, 3, 6, 2, 4]", got=order)
    c.that(len(order) == 6 and len(set(order)) == 6, "choose six different lines", expected="six different numbers", got=order)
    program = "\n".join(["def limits(text):", *[lines[number] for number in order], '    return "none"'])
    try:
        compile(program, "limits", "exec")
    except SyntaxError as error:
        c.that(False, f"an `if` needs its indented answer on the line below it, and an answer needs an `if` above it (line {error.lineno} of the function)", expected="a function that Python can read", got=program)
    names = {}
    exec(program, names)
    for text, kind in (("от 230 000 ₽", "from"), ("до 355 000 ₽", "to"), ("от 80 000 до 90 000 ₽", "range"), ("з/п не указана", "none")):
        came = names["limits"](text)
        known = ""
        if 3 in order and came != kind:
            known = 'Line 3 asks `"от"` first, and a text with letters always counts as something: it says yes to everything'
        elif kind == "range" and came != kind:
            known = "Both words are there, but a question further up said yes first; the narrowest question goes on top"
        elif came != kind:
            known = "Which question said yes to this text, and what answer stands below it?"
        c.that(came == kind, "", expected=f"limits({text!r}) returns {kind!r}", got=f"{came!r}", mistakes=[(f"{came!r}", known)])
# %% check="limits_order" points=1 hidden=true
@check("limits_order", hidden=True)
def other_texts(c, limits_order):
    """All eight texts: both words in either order, one word, neither word, an empty text."""
    ### BEGIN HIDDEN TESTS
    lines = {
        1: '        return "to"', 2: '    if "от" in text:', 3: '    if "от" or "до" in text:', 4: '        return "range"',
        5: '    if "от" in text and "до" in text:', 6: '        return "from"', 7: '    if "до" in text:', 8: '    if "от" in text or "до" in text:',
    }
    texts = {
        "от 230 000 ₽": "from", "от 0 ₽": "from", "до 355 000 ₽": "to", "до 0 ₽": "to", "от 80 000 до 90 000 ₽": "range",
        "до 90 000, от 80 000 ₽": "range", "з/п не указана": "none", "": "none",
    }
    order = c.value(limits_order).got
    readable = isinstance(order, (list, tuple)) and len(order) == 6 == len(set(map(repr, order))) and all(type(n) is int and n in lines for n in order)
    c.that(readable, "six different numbers from 1 to 8")
    names = {}
    try:
        exec("\n".join(["def limits(text):", *[lines[number] for number in order], '    return "none"']), names)
    except SyntaxError:
        c.that(False, "each question needs its answer below it")
    always = 'Line 3 asks `"от"` first, and a text with letters always counts as something: "none" is never reached'
    for text, kind in texts.items():
        came = names["limits"](text)
        c.that(came == kind, "one of the eight texts", got=came, mistakes=[(came, always if 3 in order else "One of the eight texts meets a question that is too wide, too early")])
    ### END HIDDEN TESTS

# %% [markdown]
# On Tuesday the site sends a ninth:

# %%
print(before_tax)
print("от" in before_tax, "до" in before_tax)

# %% [markdown] task="pay_kind" outcomes="3"
# ## Fill in: the ninth text
# `до вычета` means *before*: tax, no upper limit. Complete `pay_kind(text)`:
#
# | text | answer |
# |---|---|
# | `от 230 000 ₽` | `"from"` |
# | `до 355 000 ₽` | `"to"` |
# | `165 000–205 000 ₽`, `от 80 000 до 90 000 ₽` | `"range"` |
# | `з/п не указана`, `80 000 ₽`, an empty text | `"none"` |
# | `от 2 400 € до вычета налогов` | `"from"` |
#
# A dash `–` always means a range. The note about tax may follow any of them. Words that hold `до` are not tried.

# %% answer="pay_kind"
def pay_kind(text):
    limits = text.replace(..., "")
    if "–" in limits or ("от" in limits and ... in limits):
        return "range"
    elif ...:
        return "from"
    elif ...:
        return "to"
    else:
        return ...
### BEGIN SOLUTION
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
### END SOLUTION
# %% [markdown] hint="pay_kind"
# The first blank is what must leave the text before anybody asks about words in it.
# %% [markdown] hint="pay_kind"
# After the first line, ask about `limits` and never again about `text`: the tax note is still in `text`.
# %% [markdown] hint="pay_kind"
# Each `elif` blank is one whole question with `in`. The answer of the last branch is a text of four letters.
# %% check="pay_kind" points=1
@check("pay_kind")
def kinds_on_screen(c, pay_kind):
    gap = (None, "PY8: the answer is the text \"none\", not the gap None")
    for text, kind in (("от 230\u202f000 ₽", "from"), ("до 355 000 ₽", "to"), ("165 000–205 000 ₽", "range"), ("от 80 000 до 90 000 ₽", "range"), ("з/п не указана", "none"), ("80 000 ₽", "none")):
        lost = {
            "from": "No question said yes: `==` wants the whole text to be the word; does `in` ask that?",
            "to": "The word of the upper limit is gone too: take out the tax note alone",
        }.get(kind, "Which question should have said yes to this text?")
        c.call(pay_kind, text).returns(kind, mistakes=[gap, ("none", lost), ("from", "Which question said yes first? A text with letters alone counts as something")])
    c.call(pay_kind, "от 2\u00a0400\u00a0€ до вычета налогов").returns("from", mistakes=[
        ("range", "The `до` of the tax note is still in the text that is asked; it is no upper limit"),
        ("none", "Take out the tax note alone; `от` must stay"),
    ])
# %% check="pay_kind" points=1 hidden=true
@check("pay_kind", hidden=True)
def kinds_elsewhere(c, pay_kind):
    """Thirty lines of the site, then the tax note after every kind, an empty text, zero amounts, other currencies, net pay."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    note = ("range", "The `до` of the tax note is no upper limit; look for it in the text you ask")
    for text in c.data("salary_lines", "lines.txt").split("\n")[:30]:
        stated = any(character.isdigit() for character in text)
        kind = "none" if not stated else "range" if "–" in text else "from" if text.startswith("от") else "to"
        c.call(pay_kind, text).returns(kind, mistakes=[note])
    shapes = {"from": "от {0} {2}", "to": "до {0} {2}", "range": "{0}–{1} {2}", "none": "з/п не указана"}
    for kind, shape in shapes.items():
        for tail in (" до вычета налогов", "", " на руки"):
            low = draw.randrange(1, 300) * 1000
            text = shape.format(f"{low:,}".replace(",", "\u202f"), f"{low + 50000:,}".replace(",", "\u00a0"), draw.choice("₽€$")) + tail
            c.call(pay_kind, text).returns(kind, mistakes=[note, ("to", "A tax note alone is no upper limit")])
    for text, kind in (("", "none"), ("от 0 ₽", "from"), ("до 0 ₽", "to"), ("0–0 ₽", "range"), ("от 1 000 до 2 000 € до вычета налогов", "range")):
        c.call(pay_kind, text).returns(kind, mistakes=[(None, "PY8: an empty text is a text; the answer is \"none\"")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Absent, empty, zero
# No pay text, a text with nothing in it, an offer of 0: three facts. `if x:` asks whether `x` counts as something. **Notice** rows 1 and 2: which question picks out the gap?

# %%
absent, empty, zero = None, "", 0  # three names, three values
# bool(x): what `if x:` asks. isdigit(): digits and nothing else?
print(bool(absent), bool(empty), bool(zero))
print(absent is None, empty is None, zero is None)
print("".isdigit(), "0".isdigit(), "з/п".isdigit())

# %% [markdown] task="one_amount" outcomes="1,4"
# ## Your turn: one amount
# Write `one_amount(text)`: the amount as an int. When no amount is stated, return `None`, without quotes. What comes in is one of three:
#
# - a number: `от`, `до` or neither before it, spaces of any kind, `₽` or no sign; `"от 120 000 ₽"` gives `120000`, `"от 0 ₽"` gives `0`
# - a text without a digit, such as `"договорная"` (*negotiable*)
# - `None`

# %% answer="one_amount"
def one_amount(text):
    ### BEGIN SOLUTION
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return int(digits)
    return None
    ### END SOLUTION
# %% [markdown] hint="one_amount"
# Take out what you know: two words, a sign, the spaces. What is left of `"от 0 ₽"`? Of `"з/п не указана"`?
# %% [markdown] hint="one_amount"
# `isdigit()` says whether a text is digits and nothing else. Ask it before you call `int`.
# %% [markdown] hint="one_amount"
# The gap has no methods: ask `text is None` first. And ask about the digits, never about the number: 0 counts as nothing.
# %% check="one_amount" points=1
@check("one_amount")
def amounts_on_screen(c, one_amount):
    kept = (lambda got: isinstance(got, str), "That is text; make an int of it before you return it")
    crash = (c.raised("ValueError"), "`int` met something that is not a digit. Ask `isdigit()` before you call it")
    piece = (lambda got: type(got) is int and got < 1000, "That is one piece of the number; glue all pieces before `int`")
    for text, amount, gap in (
        ("80000", 80000, "That text is an amount, with no word about limits: ask about its digits, not about its words"),
        ("до 355000", 355000, "The word is still there. `replace` hands back a changed copy and leaves the text: store the copy"),
        ("500000 ₽", 500000, "Something other than digits is left: the sign"),
        ("95 000", 95000, "Something other than digits is left: a space"),
        ("от 120\u202f000\u00a0₽", 120000, "Something other than digits is left: a space that `split()` knows and `\" \"` does not"),
    ):
        came = c.call(one_amount, text)
        # A None beside printed text is left to the card that tells printing from returning.
        came.returns(amount, exact=True, mistakes=[kept, crash, piece, *([] if came.printed else [(None, gap)])])
    c.call(one_amount, "от 0 ₽").returns(0, exact=True, mistakes=[(None, "PY8: somebody wrote that 0 down; it is an amount"), kept, crash])
    for text in ("з/п не указана", "", None):
        c.call(one_amount, text).returns(None, mistakes=[
            (0, "PY8: nobody stated 0 here; a gap is None"),
            ("", "PY8: an empty text is not the gap; return None"),
            crash,
            (c.raised("AttributeError"), "PY8: None is no text and has no methods. Ask about it first"),
            kept,
        ])
# %% check="one_amount" points=1 hidden=true
@check("one_amount", hidden=True)
def amounts_elsewhere(c, one_amount):
    """Other texts: zeros, long numbers, rare kinds of space, `от` and `до` and neither, a word that holds `до`, nothing at all."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    zero = (None, "PY8: a stated 0 is an amount; only a text without a number gives None")
    decimal = (lambda got: isinstance(got, float), "PY9: a float; whole roubles are an int")
    for word in ("от ", "до ", "", "от\u00a0", "до\u202f"):
        for space in (" ", "\u00a0", "\u202f", "\u2009"):
            number = draw.randrange(1000, 10**7)
            text = f"{word}{number:,}".replace(",", space) + draw.choice((" ₽", "\u00a0₽", "₽", ""))
            c.call(one_amount, text).returns(number, exact=True, mistakes=[decimal])
    for text, amount in (("0", 0), ("0 ₽", 0), ("до 0\u00a0₽", 0), ("от 1 ₽", 1), ("  7  ", 7), ("от 9 007 199 254 740 993 ₽", 9007199254740993)):
        c.call(one_amount, text).returns(amount, exact=True, mistakes=[zero, decimal])
    for text in ("", "  ", None, "з/п не указана", "з/п\u00a0не указана", "договорная", "₽", "от"):
        c.call(one_amount, text).returns(None, mistakes=[
            (0, "PY8: nobody stated 0 here; a gap is None"),
            ("", "PY8: an empty text is not the gap; return None"),
            (c.raised("ValueError"), "Any text without a digit gives None, whatever its words"),
        ])
    ### END HIDDEN TESTS

# %% [markdown] task="grade_label" outcomes="4"
# ## Mend: two faults in one label
# `grade_label(pay)` should answer `"not stated"` for `None`, `"junior"` below 100,000, `"middle"` from there to below 200,000, else `"senior"`. An unpaid trainee, `0`, is a junior.

# %% answer="grade_label"
def grade_label(pay):
    if pay:
        if pay < 200000:
            return "middle"
        elif pay < 100000:
            return "junior"
        else:
            return "senior"
    return "not stated"
### BEGIN SOLUTION
def grade_label(pay):
    if pay is None:
        return "not stated"
    elif pay < 100000:
        return "junior"
    elif pay < 200000:
        return "middle"
    else:
        return "senior"
### END SOLUTION
# %% [markdown] hint="grade_label"
# Run `trace_table(grade_label, 0)` and then `trace_table(grade_label, 50000)`. Which line said yes?
# %% [markdown] hint="grade_label"
# Can any pay ever reach the line `return "junior"`? It must be below 100,000 and yet not below 200,000.
# %% [markdown] hint="grade_label"
# The gap has a question of its own, and it goes on top. Below it, the narrowest limit comes first.
# %% check="grade_label" points=1
@check("grade_label")
def labels_on_screen(c, grade_label):
    c.call(grade_label, 250000).returns("senior", mistakes=[("not stated", "250000 is stated; the labels stand under the question about the gap")])
    c.call(grade_label, 0).returns("junior", mistakes=[
        ("not stated", "PY8: `if pay:` counts 0 as nothing, but somebody stated it; ask about None itself"),
        ("middle", "A question further up said yes first; the narrowest limit goes on top"),
    ])
    c.call(grade_label, None).returns("not stated", mistakes=[
        (c.raised("TypeError"), "PY8: None cannot be compared with a number. Ask about it first"),
        ("junior", "PY8: None is no small pay; nobody stated any"),
    ])
    c.call(grade_label, 50000).returns("junior", mistakes=[("middle", "50000 is below 200000 too; the first question that says yes wins")])
    c.call(grade_label, 150000).returns("middle", mistakes=[("junior", "150000 is not below 100000: which limit stands above `junior`?")])
# %% check="grade_label" points=1 hidden=true
@check("grade_label", hidden=True)
def labels_at_the_limits(c, grade_label):
    """Both limits and their neighbours, zero, one rouble, the gap."""
    ### BEGIN HIDDEN TESTS
    edge = "A limit itself belongs to the upper label: *below* 100,000, *from* 100,000"
    for pay, label, slip in ((99999, "junior", "middle"), (100000, "middle", "junior"), (100001, "middle", "junior"), (199999, "middle", "senior"), (200000, "senior", "middle"), (200001, "senior", "middle")):
        c.call(grade_label, pay).returns(label, mistakes=[(slip, edge)])
    for pay in (0, 1, 50000):
        c.call(grade_label, pay).returns("junior", mistakes=[("not stated", "PY8: a stated 0 is a pay; only None is not stated"), ("middle", "The first question that says yes wins; the narrowest goes on top")])
    c.call(grade_label, None).returns("not stated", mistakes=[(c.raised("TypeError"), "PY8: None cannot be compared with a number. Ask about it first")])
    c.call(grade_label, 10**9).returns("senior")
    ### END HIDDEN TESTS

# %% [markdown] task="roubles_and_kopecks" outcomes="1"
# ## Your turn: money without fractions
# The board stores whole kopecks, 100 to a rouble. Write `roubles_and_kopecks(kopecks)`. Return two ints with a comma between; their names are yours. `12345` gives `(123, 45)`. A refund carries its minus in both: `-150` gives `(-1, -50)`, `-50` gives `(0, -50)`.

# %% answer="roubles_and_kopecks"
def roubles_and_kopecks(kopecks):
    ### BEGIN SOLUTION
    if kopecks < 0:
        refund = -kopecks
        return -(refund // 100), -(refund % 100)
    return kopecks // 100, kopecks % 100
    ### END SOLUTION
# %% [markdown] hint="roubles_and_kopecks"
# Forget refunds first. Which of `//` and `%` gives 123, which 45?
# %% [markdown] hint="roubles_and_kopecks"
# `-150 // 100` rounds down to -2. What would you do with 150 instead, and where does the minus go?
# %% [markdown] hint="roubles_and_kopecks"
# One `if` for refunds. `-kopecks` is the refund without its minus: divide that, then put a minus before both results.
# %% check="roubles_and_kopecks" points=1
@check("roubles_and_kopecks")
def sums_on_screen(c, roubles_and_kopecks):
    listed = (lambda got: isinstance(got, list), "No square brackets: `return roubles, rest` gives two values in round ones")
    shared = (lambda got: isinstance(got, (int, float)) and not isinstance(got, bool), "PY9: one number with a fraction; two whole numbers are asked")
    floats = (lambda got: any(isinstance(part, float) for part in got), "PY9: `/` gives a float; `//` and `%` keep whole numbers")
    text = (lambda got: isinstance(got, str), "That is text; hand back two numbers")
    drift = "PY9: a float stood in between and lost a kopeck; `//` and `%` never leave whole numbers"
    for kopecks, parts in ((12345, (123, 45)), (0, (0, 0)), (99, (0, 99))):
        lost = (lambda got, kopecks=kopecks: isinstance(got, tuple) and got[0] * 100 + got[1] != kopecks, drift)
        c.call(roubles_and_kopecks, kopecks).returns(parts, exact=True, mistakes=[listed, shared, floats, text, lost])
    down = "PY9: `//` rounds down, so a refund of 1.50 became -2 and +50; divide without the minus, then put it back"
    c.call(roubles_and_kopecks, -150).returns((-1, -50), exact=True, mistakes=[((-2, 50), down), ((-1, 50), "Both parts carry the minus"), ((1, 50), "The minus is lost; a refund is not a payment"), listed, floats])
    c.call(roubles_and_kopecks, -100).returns((-1, 0), exact=True, mistakes=[((0, -100), "A refund of whole roubles has no rest: there `//` is right, and one more is too many"), ((1, 0), "The minus is lost; a refund is not a payment"), listed, floats])
    c.call(roubles_and_kopecks, -50).returns((0, -50), exact=True, mistakes=[((-1, 50), down), ((0, 50), "The minus is lost; a refund is not a payment"), listed, floats])
# %% check="roubles_and_kopecks" points=1 hidden=true
@check("roubles_and_kopecks", hidden=True)
def sums_elsewhere(c, roubles_and_kopecks):
    """Other sums and refunds: one kopeck, whole roubles, sums longer than a float can hold."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    floats = (lambda got: any(isinstance(part, float) for part in got), "PY9: `/` gives a float; `//` and `%` keep whole numbers")
    sums = [1, 99, 100, 101, 29, 57, 115, 10**17 + 1, 10**17 - 1, 9007199254740993, *[draw.randrange(10**6) for _ in range(8)]]
    for size in sums:
        whole, rest = size // 100, size % 100
        drift = "PY9: a float stood in between and rounded; stay with whole numbers"
        over = (lambda got: isinstance(got, tuple) and got[1] < 0, drift)
        near = (lambda got, size=size: isinstance(got, tuple) and abs(got[0] * 100 + got[1]) != size, drift)
        c.call(roubles_and_kopecks, size).returns((whole, rest), exact=True, mistakes=[floats, near, over])
        down = ((-size // 100, -size % 100), "PY9: `//` rounds down, away from zero for a refund")
        c.call(roubles_and_kopecks, -size).returns((-whole, -rest), exact=True, mistakes=[down, floats, ((whole, rest), "The minus is lost; a refund is not a payment"), near])
    c.call(roubles_and_kopecks, 0).returns((0, 0), exact=True)
    ### END HIDDEN TESTS

# %% [markdown] task="salary_text" outcomes="1,4"
# ## Project: the first file of jobboard
# A text in `"""` right under `def` is a *docstring*. In it, `>>>` starts an example; the line below shows its answer:
#
# ```python
# def yearly(pay):
#     """Pay of twelve months.
#
#     >>> yearly(100)
#     1200
#     """
#     return pay * 12
# ```
# Python shows a text in single quotes, `'from'`, and for `None` nothing: ask `... is None`, answer `True`.
#
# Copy your `pay_kind` and `one_amount` into the cell, above its last line. Give each a docstring with two examples whose answers differ: a wrong function should not pass them. The last line saves both as `jobboard/salary_text.py`. That file knows no other function; name a helper there too.

# %% answer="salary_text"
salary_text = "salary_text.py"
### BEGIN SOLUTION
def pay_kind(text):
    """Say which limits a salary text states.

    >>> pay_kind("от 230 000 ₽")
    'from'
    >>> pay_kind("до 90 000 ₽ до вычета налогов")
    'to'
    """
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"


def one_amount(text):
    """The single amount of a salary text in roubles; None when it states none.

    >>> one_amount("от 0 ₽")
    0
    >>> one_amount("з/п не указана") is None
    True
    """
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return int(digits)
    return None


### END SOLUTION
save_functions(salary_text, pay_kind, one_amount)
# %% [markdown] hint="salary_text"
# Copy your two functions from above. The docstring goes between the `def` line and the first line of work.
# %% [markdown] hint="salary_text"
# An answer stands as Python writes it: text in single quotes, `'from'`. None shows nothing at all, so ask `... is None` and write `True` below.
# %% [markdown] hint="salary_text"
# Four spaces before every line of the docstring, as before the code below it. Write `>>>`, one space, then the call.
# %% check="salary_text" points=1
@check("salary_text")
def file_and_examples(c):
    probe = '''def salary_text_examples(text):
    import doctest, types
    class First(doctest.DocTestRunner):
        def report_failure(self, out, test, example, got):
            out((example.source.strip(), example.want.strip(), got.strip(), ""))
        def report_unexpected_exception(self, out, test, example, raised):
            out((example.source.strip(), example.want.strip(), f"{raised[0].__name__}: {raised[1]}", getattr(raised[1], "name", None) or ""))
    module = types.ModuleType("salary_text")
    exec(compile(text, "salary_text.py", "exec"), module.__dict__)
    report = {}
    for name in ("pay_kind", "one_amount"):
        function = module.__dict__.get(name)
        report[name] = row = {"found": callable(function), "doc": getattr(function, "__doc__", None), "examples": 0, "said": [], "unread": ""}
        try:
            tests = doctest.DocTestFinder(recurse=False).find(function, name, globs=dict(module.__dict__)) if row["doc"] else []
        except ValueError as error:
            tests, row["unread"] = [], str(error)
        for test in tests:
            First(verbose=False).run(test, out=row["said"].append)
            row["examples"] += len(test.examples)
    return report
'''
    text = c.file("jobboard/salary_text.py").got
    report = c.inside(probe, text).got
    for name, row in report.items():
        c.that(row["found"], f"the file has no function {name}", expected=f"def {name}(text):")
        c.that(bool((row["doc"] or "").strip()), f"{name} has no docstring: text in three double quotes right under its `def` line")
        c.that(not row["unread"], f"the docstring of {name} cannot be read", got=row["unread"], mistakes=[(row["unread"], "Write `>>>`, one space, then the call; the answer begins in the same column")])
        c.that(row["examples"] >= 2, f"{name} needs two examples that start with `>>> `", expected="2 examples or more", got=f"{row['examples']}")
        for example, want, came, absent in row["said"][:1]:
            known = "One of them is wrong: work the answer out on paper"
            if absent:
                known = f"`{absent}` lives in the notebook; the file does not know it. Name its function in the last line too"
            elif not want:
                known = "An example needs its answer on the line below it"
            elif want == "None" and not came:
                known = "Python shows nothing for None: ask `... is None` and write `True` below"
            elif want.replace('"', "'") == came:
                known = "Python shows a text in single quotes"
            elif f"'{want}'" == came:
                known = "Python shows a text with its quotes; only `print` leaves them out"
            known = f"An example of {name} and its function disagree. {known}"
            c.that(False, "", expected=f"{example}\n{want}", got=f"{example}\n{came or '(nothing is shown)'}", mistake=known)
# %% check="salary_text" points=1 hidden=true
@check("salary_text", hidden=True)
def examples_that_notice(c):
    """The file's functions on other texts, and whether its examples fail when a function is replaced by a wrong one."""
    ### BEGIN HIDDEN TESTS
    probe = '''def salary_text_on_others(text, calls):
    import doctest, types
    module = types.ModuleType("salary_text")
    exec(compile(text, "salary_text.py", "exec"), module.__dict__)
    report = {"answers": [], "noticed": {}, "constant": {}}
    for name, argument in calls:
        report["answers"].append(module.__dict__[name](argument))
    for name in ("pay_kind", "one_amount"):
        function, seen = module.__dict__[name], []
        def failures(replacement):
            names = {**module.__dict__, name: replacement}
            tests = doctest.DocTestFinder(recurse=False).find(function, name, globs=names)
            return sum(doctest.DocTestRunner(verbose=False).run(test, out=lambda said: None).failed for test in tests)
        def spy(*arguments):
            seen.append(function(*arguments))
            return seen[-1]
        failures(spy)
        report["noticed"][name] = failures(lambda *arguments: "something else")
        report["constant"][name] = min([failures(lambda *arguments: one) for one in seen], default=0)
    return report
'''
    expected = [
        ("pay_kind", "", "none"), ("pay_kind", "до 5 000 $ до вычета налогов", "to"), ("pay_kind", "10–20 €", "range"),
        ("pay_kind", "от 7 000 до 9 000 ₽", "range"), ("pay_kind", "от 70 € до вычета налогов", "from"), ("pay_kind", "з/п не указана", "none"),
        ("one_amount", None, None), ("one_amount", "", None), ("one_amount", "до 0 ₽", 0), ("one_amount", "договорная", None),
        ("one_amount", "от 61\u202f500\u00a0₽", 61500),
    ]
    text = c.file("jobboard/salary_text.py").got
    report = c.inside(probe, text, [[name, argument] for name, argument, _ in expected]).got
    for (name, _, right), came in zip(expected, report["answers"], strict=True):
        same = came == right and type(came) is type(right)
        c.that(same, f"{name} in the file", got=repr(came), mistakes=[(repr(came), f"The file's {name} answers otherwise than its task asks; copy the version that passed above")])
    for name, noticed in report["noticed"].items():
        c.that(noticed >= 2, f"examples of {name}", got=noticed, mistakes=[(noticed, f"Two examples of {name} must call it and show its answer; yours stay right when it is wrong")])
        constant = report["constant"][name]
        c.that(constant > 0, f"answers of {name}'s examples", got=constant, mistakes=[(constant, f"The examples of {name} all have one answer: a function that always gives it would pass them")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: read one salary line
# The next cell makes a save point of your project, as you did by hand in your first hour.

# %%
from autograder.services.save_point import save_point

save_point("Read one salary line")

# %% [markdown]
# ## Remember
# - **Convert:** text compares by characters. `split()`, `join`, `int`, and sizes compare.
# - **Foresee:** `//` rounds down, `or` hands back a side, a chain asks both questions.
# - **Return:** `print` shows, `return` hands back. Without it the caller gets `None`.
# - **Branch:** the first question that says yes wins. The narrowest goes on top.
# - **Distinguish:** `None`, `""` and `0` are three facts. `is None` asks about one.
