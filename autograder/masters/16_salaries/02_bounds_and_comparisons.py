# %% [markdown] lesson="bounds_and_comparisons" minutes=275 needs="16_salaries/01_describing" systems="HeadHunter, SuperJob, Habr Career" data="final" terms="lower bound, upper bound, bootstrap, composition effect, standardised, snapshot"
# # Vera says 180,000, Timur says 265,500
#
# At 15:10 both took a median of the same 811 senior offers from Москва: she of the lower ends, he of the upper. At 15:12 somebody counted: 517 of them say nothing.
#
# **After this you can** summarise ranges with an open end · bound what silence may hide · compare groups fairly and with uncertainty

# %%
import ast
import base64
import io
import math
import random
import statistics
import sys
from html import escape

import matplotlib
import numpy
import pandas
import requests
from fastapi import FastAPI
from IPython.display import HTML
from matplotlib import pyplot as plt
from sqlalchemy import create_engine, text

from autograder.checks import check
from autograder.services import postgres
from autograder.services.datasets import folder
from autograder.services.project import project_folder
from autograder.services.project_functions import save_functions
from autograder.services.save_point import save_point
from autograder.services.served_app import ServedApp

matplotlib.use("Agg")  # figures are drawn into memory, no window opens
server = postgres()
print(server.rung)


def clean_table():
    """The second half of 2025 from three sites, one row an offer; all of it is generated, no employer exists."""
    raw = pandas.read_parquet(folder("final") / "vacancies.parquet")
    raw = raw[raw["platform"].isin(["hh", "superjob", "habr"]) & (raw["published_at"] >= "2025-07-01")]
    raw = raw.drop_duplicates(["platform", "vacancy_id"]).sort_values(["published_at", "vacancy_id"], ignore_index=True)
    table = pandas.DataFrame({"site": raw["platform"], "external_id": raw["vacancy_id"].astype("str"), "employer": raw["employer"], "city": raw["area"]})
    words = {"intern": "intern|стаж[её]р", "junior": "junior|младший", "middle": "middle", "senior": "senior|старший|ведущий", "lead": "lead"}
    table["level"] = pandas.Series(None, index=raw.index, dtype="str")
    for level, pattern in words.items():
        table.loc[raw["name"].str.lower().str.contains(pattern), "level"] = level
    said = raw[["amount_from", "amount_to"]].where(lambda ends: ends != 0)  # SuperJob writes 0 for "not said"
    kept = raw["gross"].map({True: 0.87, False: 1.0}).where(raw["currency"].isin(["RUB", "RUR"]))  # 13 % tax
    table["net_low"], table["net_high"] = (said["amount_from"] * kept).round(), (said["amount_to"] * kept).round()
    table["published_at"] = raw["published_at"]
    return table


def planted_rows():
    """Generated offers of two cities with a bias planted in them: every number in them was chosen for this lesson."""
    draw, rows = random.Random(16), []
    for city, level, count, middle in (("Москва", "junior", 12, 90), ("Москва", "senior", 38, 200), ("Казань", "junior", 40, 100), ("Казань", "senior", 12, 215)):
        for number in range(count):
            copied = (city, level) == ("Казань", "junior") and number < 25
            employer = "Employer 0" if copied else f"Employer {city[0]}{number % 15}"
            pay = middle + (draw.randint(2, 4) if copied else draw.randint(-20, 20))
            named = ["Kafka"] if draw.random() < (0.7 if level == "senior" else 0.15) else []
            rows.append({"city": city, "level": level, "employer": employer, "pay": pay * 1000, "skills": ["Python", *named]})
    return rows


def simulated_feed():
    """600 generated vacancies, ten opened each day; the worse the pay, the longer it stays open. `days`: from open to closed."""
    draw, rows = random.Random(9), []
    for number in range(600):
        pay = draw.randint(60, 240) * 1000
        rows.append({"opened": number // 10, "days": 16 if pay < 110000 else 8 if pay < 150000 else 2, "pay": pay})
    return rows


def show(figure, words):
    """Draw the figure, with its text for those who do not see it, and under it for everybody."""
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", bbox_inches="tight")
    plt.close(figure)
    data = base64.b64encode(drawn.getvalue()).decode()
    display(HTML(f'<img alt="{escape(words)}" src="data:image/png;base64,{data}">'))
    print(words)


def draw_segments(axes, pairs):
    """Each (low, high) as a line, an arrow where an end is open; returns the same in words."""
    edge, lines = 1.15 * max(end for pair in pairs for end in pair if end is not None), []
    for place, (low, high) in enumerate(pairs, 1):
        begin, end = (0 if low is None else low), (edge if high is None else high)
        hidden = low is None and high is None
        axes.plot([begin, end], [place, place], color="black", linestyle=":" if hidden else "-")
        axes.plot(begin, place, "k<" if low is None else "k|", clip_on=False)
        axes.plot(end, place, "k>" if high is None else "k|", clip_on=False)
        said = [f"{word} {amount:,.0f}" for word, amount in (("from", low), ("to", high)) if amount is not None]
        lines.append(f"{place}: {' '.join(said) or 'pay hidden, dotted, open at both ends'}")
    axes.set_xlim(0, edge)
    axes.set_yticks(range(1, len(pairs) + 1))
    axes.invert_yaxis()
    axes.set_xlabel("roubles a month after tax; an arrow is an open end")
    axes.set_ylabel("offer")
    return "\n".join(lines)


def draw_wedge(axes, stated, function):
    """The bounds of a median against the share of hidden offers; returns the same in words."""
    shares, ends = [0, 10, 20, 30, 35, 40, 45, 50, 60], []
    for share in shares:
        hidden = round(len(stated) * share / (100 - share))
        ends.append(function(stated + [(None, None)] * hidden))
    lows, known = [low for low, high in ends], [(share, high) for share, (low, high) in zip(shares, ends) if high is not None]
    edge = 1.2 * max(high for share, high in known)
    axes.plot(shares, lows, "k-o", label="lowest possible median")
    axes.plot(*zip(*known), "k--s", label="highest possible median")
    without = [share for share, (low, high) in zip(shares, ends) if high is None]
    axes.plot(without, [edge] * len(without), "k^", clip_on=False, label="no upper bound")
    axes.fill_between(shares, lows, [edge if high is None else high for low, high in ends], color="lightgrey")
    axes.set_ylim(0, edge)
    axes.set_xlabel("offers that hide pay, %")
    axes.set_ylabel("roubles a month after tax")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=3, fontsize=8)
    return "\n".join(f"{share} % hidden: from {low:,.0f} to {'no upper bound' if high is None else format(high, ',.0f')}" for share, (low, high) in zip(shares, ends))


def market_app(url):
    """A service with your route alone, its database at `url`."""
    app = FastAPI()
    app.state.database_url = url
    add_compare(app)
    return app


def call_it_from_add_to(line="    add_compare(app)"):
    """In jobboard/market_api.py: `add_to(app)` calls `add_compare(app)`, too, so that the service has both routes."""
    path = project_folder() / "market_api.py"
    try:
        source = path.read_text("utf-8")
        known = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    except (OSError, SyntaxError):
        return
    lines = source.splitlines()
    if "add_compare" not in known or line in lines:
        return
    if "add_to" in known:
        lines.insert(known["add_to"].end_lineno, line)
    else:
        lines += ["", "", "def add_to(app):", line]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


offers = clean_table()
database = server.database()
offers.to_sql("clean_offers", create_engine(database.sqlalchemy_url), index=False)
planted, feed = planted_rows(), simulated_feed()
rows = offers.astype(object).where(offers.notna(), None).to_dict("records")
print(len(rows), "generated offers, shaped as those of HeadHunter, SuperJob and Habr Career")
rows[0]

# %% [markdown] task="silent_share" outcomes="2"
# ## Warm-up: who is silent
# `silent_share(rows)`: dicts with `level`, `net_low`, `net_high`, each perhaps `None`. It returns a dict: each level to the share of its rows that state neither end, not rounded. A missing level is `"not said"`. No rows: `{}`.

# %% answer="silent_share"
def silent_share(rows):
    ### BEGIN SOLUTION
    every, silent = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        every[level] = every.get(level, 0) + 1
        silent[level] = silent.get(level, 0) + (row["net_low"] is None and row["net_high"] is None)
    return {level: silent[level] / every[level] for level in every}
    ### END SOLUTION


silent_share(rows)
# %% [markdown] hint="silent_share"
# An offer "to 90,000" has `net_low` `None`. Is it silent? To count one more, `count += 1` is short for `count = count + 1`.
# %% check="silent_share" points=1
@check("silent_share")
def nine_rows(c, silent_share):
    def row(level, low, high):
        return {"level": level, "net_low": low, "net_high": high}

    board = [row("junior", 90, None), row("senior", None, None), row("lead", 300, 400), row(None, None, None), row("junior", None, None), row("junior", None, 100), row("junior", 0, None), row("senior", None, None), row(None, 80, 90)]
    came = c.call(silent_share, board)
    came.text = "silent_share(9 rows: junior from 90, hidden, to 100, from 0; senior hidden twice; lead 300-400; no level: hidden, 80-90)"
    came.close_to({"junior": 0.25, "senior": 1.0, "lead": 0, "not said": 0.5}, within=0.0001, mistakes=[
        (lambda got: "lead" not in got, "ST3: a level in which everybody speaks has an entry, too: its share is 0"),
        (lambda got: got["senior"] == 100, "a share lies between 0 and 1: all of them is 1, a quarter 0.25"),
        (lambda got: got["junior"] in (0.5, 1) and None not in got, "SQ3: 0 is stated, and an upper end alone is stated, too: silent means `None` at both ends"),
        (lambda got: got["junior"] == 0.75, "ST3: asked for is the share of the silent, not of those who speak"),
        (lambda got: None in got, "ST3: a missing level is called `not said`"),
        (lambda got: "not said" not in got, "ST3: an offer without a level is an offer"),
    ])
    c.call(silent_share, []).returns({})

# %% [markdown]
# ## A range is a segment
# Seven senior offers from Казань. A `|` is a stated end.

# %%
pairs = [(row["net_low"], row["net_high"]) for row in rows if row["city"] == "Казань" and row["level"] == "senior"]
some = [pairs[number] for number in (0, 3, 7, 8, 9, 11, 15)]
figure, axes = plt.subplots(figsize=(6, 2.5))
show(figure, draw_segments(axes, some))
print("median of the stated lower ends:", statistics.median([low for low, high in some if low is not None]))

# %% [markdown] task="shift" outcomes="1"
# ## Predict before you run
# Vera dropped every row with "from" alone. Pencil only; thousands. Only grading examines the second board.
#
# | board | offers |
# |---|---|
# | first, `a` to `d` | 80-110, 90-120, 100-140, from 180, from 200 |
# | second, `e` to `g` | 60-70, from 65, from 75, from 80, 90-100, 120-150, 130-160 |
#
# A direction is `"up"`, `"down"` or `"same"`.

# %% answer="shift"
shift = {
    "a": ...,  # first board: median of all lower ends
    "b": ...,  # the same without the "from" rows
    "c": ...,  # which way did Vera's step move it?
    "d": ...,  # median of a, had both "from" offers a lower end of 900
    "e": ...,  # second board: median of all lower ends
    "f": ...,  # the same without the "from" rows
    "g": ...,  # which way?
}
### BEGIN SOLUTION
shift = {"a": 100, "b": 90, "c": "down", "d": 100, "e": 80, "f": 105, "g": "up"}
### END SOLUTION
# %% [markdown] hint="shift"
# Write the lower ends in order, cross out the "from" rows, look for the middle of what is left.
# %% check="shift" points=1
@check("shift")
def first_board(c, shift):
    import statistics

    ranges, open_ended = [80, 90, 100], [180, 200]
    c.value(shift, "a").equals(statistics.median(ranges + open_ended), mistakes=[
        (90, "ST4: this leaves out the two `from` rows; a lower end is a lower end"),
        (130, "ST1: this is the mean; the median is the third of five"),
        (125, "asked for are lower ends, not the middle of a range"),
    ])
    c.value(shift, "b").equals(statistics.median(ranges), mistakes=[
        (100, "ST4: the two `from` rows still count here"),
    ])
    c.value(shift, "c").equals("down", mistakes=[
        ("same", "ST4: 100 before, 90 after: dropping rows is a choice that moves the number"),
        ("up", "the dropped rows had the highest lower ends"),
    ])
    c.value(shift, "d").equals(statistics.median([*ranges, 900, 900]), mistakes=[
        (lambda got: got > 100, "ST1: the median asks only on which side of the middle they stand"),
    ])
# %% check="shift" points=1 hidden=true
@check("shift", hidden=True)
def second_board(c, shift):
    """The second board: both medians and the direction."""
    ### BEGIN HIDDEN TESTS
    import statistics

    ranges, open_ended = [60, 90, 120, 130], [65, 75, 80]
    c.value(shift, "e").equals(statistics.median(ranges + open_ended), mistakes=[
        (105, "ST4: a lower end of a `from` row is a lower end"),
    ])
    c.value(shift, "f").equals(statistics.median(ranges), mistakes=[
        (90, "Four are left: the median lies between the two in the middle"),
        (120, "Four are left: the median lies between the two in the middle"),
    ])
    c.value(shift, "g").equals("up", mistakes=[
        ("down", "ST4: down on one board is up on another; it depends on which employers write `from`"),
        ("same", "ST4: dropping rows moves the number here, too"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Keep every row
# Try both extremes. `math.inf` is larger than any number.

# %%
ends = [(80, 110), (None, 90), (120, None)]
print([0 if low is None else low for low, high in ends])
highs = [math.inf if high is None else high for low, high in ends]
print(highs, statistics.median(highs))
print(statistics.median([90, math.inf]), statistics.median([90, 110, math.inf, math.inf]))

# %% [markdown] task="median_bounds" outcomes="1"
# ## The lowest and the highest median
# **Notice.** Line 2: one end is open, the median still 110. Line 3: halfway to infinity is infinity.
#
# The *lower bound* is the median if each offer pays as little as it may, the *upper bound* if as much.
#
# Write `median_bounds(pairs)` for a list of `(low, high)`, numbers or `None`. Without `low` an offer may pay 0, without `high` anything. It returns the tuple `(lowest, highest)`. No finite upper bound: `highest` is `None`. No pairs: `(None, None)`.

# %% answer="median_bounds"
def median_bounds(pairs):
    ### BEGIN SOLUTION
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
    ### END SOLUTION


save_functions("bounds.py", median_bounds, imports=["import math", "import statistics"])
# %% [markdown] hint="median_bounds"
# Two lists, two medians. What stands in the first for an offer "to 90", what in the second for "from 120"?
# %% [markdown] hint="median_bounds"
# Order matters only at the end: infinity takes part in the median, and becomes `None` when it is the median.
# %% check="median_bounds" points=2
@check("median_bounds")
def open_ends(c, median_bounds):
    c.call(median_bounds, [(80, 110), (None, 90), (95, None)]).returns((80, 110), mistakes=[
        (lambda got: not isinstance(got, (tuple, list)) or got[0] == got[1], "ST4: no range is a point: a tuple of two medians is asked for, the lowest and the highest"),
        (lambda got: isinstance(got, list), "a tuple is asked for: `return lowest, highest`"),
        ((80, 90), "ST4: an open upper end is no 0, it lies above every number"),
        ((87.5, 100), "ST4: missing ends were left out; every row belongs to both lists, 0 or infinity in its gap"),
        ((80, None), "ST4: one of three upper ends is open; the second of three is still 110"),
        ((80, 100), "ST4: the `from 95` row was left out of one list; it belongs to both"),
        ((87.5, 110), "ST4: the `to 90` row was left out of one list; it may pay 0"),
        ((80, 95), "ST4: `from 95` says no upper end; 95 is its lower one"),
        ((90, 110), "ST4: `to 90` says no lower end; it may pay 0"),
    ])
    c.call(median_bounds, [(100, 150), (None, None)]).returns((50, None), mistakes=[
        ((100, 150), "ST3: the silent offer is an offer; it may pay anything from 0"),
        ((50, float("inf")), "an upper bound that does not exist is returned as `None`"),
        ((50, 75), "ST4: an open upper end is no 0"),
        (lambda got: got[1] > 200, "ST4: no number stands for no limit: a bound that does not exist is `None`"),
    ])
    c.call(median_bounds, [(100, 150), (None, None), (90, 90), (None, 200), (120, None)]).returns((90, 200), mistakes=[
        (lambda got: got[1] is None, "two of five upper ends are open; the third of them is 200"),
    ]).leaves_arguments()
    c.call(median_bounds, []).returns((None, None), mistakes=[
        (c.raised("StatisticsError"), "no offers have no median: answer before you ask for one"),
    ])
# %% check="median_bounds" points=3 hidden=true
@check("median_bounds", hidden=True)
def any_ranges(c, median_bounds):
    """Any order and number of ranges; every pay inside the ranges has its median inside the bounds; a hidden offer never narrows them; half open is no bound."""
    ### BEGIN HIDDEN TESTS
    import random

    def middle(amounts):
        amounts = sorted(amounts)
        return (amounts[(len(amounts) - 1) // 2] + amounts[len(amounts) // 2]) / 2

    draw = random.Random(c.seed)

    def pair():
        low = draw.randint(40, 200) * 1000
        high = low + draw.choice([0, draw.randint(1, 90) * 1000])
        return draw.choice([(low, high), (low, high), (low, None), (None, high), (None, None)])

    cases = [[(None, None)], [(70000, None)], [(None, 70000)], [(5, 5)], [(10, 20), (30, None)], [(10, 20), (30, 40), (50, None)], [(0, 0), (0, None), (0, None)], [(10, 20), (30, 40), (50, None), (60, None)], [(None, None)] * 3 + [(90, 100)] * 4]
    cases += [[pair() for _ in range(draw.randint(3, 24))] for _ in range(8)]
    for pairs in cases:
        came = c.call(median_bounds, pairs)
        lowest = middle([low or 0 for low, high in pairs])
        highest = middle([float("inf") if high is None else high for low, high in pairs])
        expected = (lowest, None if highest == float("inf") else highest)
        got = came.got
        c.that(isinstance(got, tuple) and len(got) == 2 and got[0] is not None, "no tuple of two", mistake="A tuple `(lowest, highest)` is asked for, and with offers there is always a lowest")
        for _ in range(5):
            real = middle([draw.choice([low or 0, high if high is not None else (low or 0) + draw.choice([0, 10, 900000])]) for low, high in pairs])
            c.that(got[0] <= real and (got[1] is None or real <= got[1]), "a median outside", mistake="ST4: offers that pay inside their ranges can have a median outside of your bounds")
        came.returns(expected, mistakes=[
            (lambda got: got[1] == float("inf"), "A bound that does not exist is `None`"),
            (lambda got: got[1] is None, "ST4: fewer than half of the upper ends are open, so there is a bound"),
            (lambda got: expected[1] is None, "ST4: half of the upper ends are open, so there is none"),
            (lambda got: True, "ST4: the bounds hold, and tighter ones hold as well: the lowest and the highest possible median are asked for"),
        ]).leaves_arguments()
        wider = c.call(median_bounds, [*pairs, (None, None)]).got
        c.that(wider[0] <= got[0] and (wider[1] is None or (got[1] is not None and wider[1] >= got[1])), "narrower", mistake="ST3: one more hidden offer can never make you surer")
    ### END HIDDEN TESTS

# %% [markdown]
# ## The wedge
# The 294 that speak, and ever more silent ones.

# %%
moscow = [(row["net_low"], row["net_high"]) for row in rows if row["city"] == "Москва" and row["level"] == "senior"]
stated = [pair for pair in moscow if pair != (None, None)]
print(len(moscow), "offers,", len(stated), "of them state an end")
lows, highs = [low for low, high in stated if low is not None], [high for low, high in stated if high is not None]
print("Vera:", statistics.median(lows), "Timur:", statistics.median(highs))
figure, axes = plt.subplots(figsize=(6, 3))
try:
    show(figure, draw_wedge(axes, stated, median_bounds))
except Exception as error:
    print("not yet:", type(error).__name__)

# %% [markdown] task="hidden_bounds" outcomes="2"
# ## Silence by level
# **Notice.** At 0 %: from 160,000 to 320,000, wider than they said. At 35 % the upper bound is gone, at 40 % the lower is 0. Seniors stand at 64 %.
#
# Only an assumption, said aloud, narrows it: hidden pay lies between `least` and `most`.
#
# Write `hidden_bounds(rows, least=0, most=None)`. It returns a dict: each level (or `"not said"`) to a dict of
#
# - `n`: how many rows; `hidden`: how many of them state neither end;
# - `stated`: your `median_bounds` of the others;
# - `all`: the same of all rows, `(least, most)` for a hidden one. Who states one end keeps the other open.

# %% answer="hidden_bounds"
def hidden_bounds(rows, least=0, most=None):
    ### BEGIN SOLUTION
    stated, hidden = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        pairs = stated.setdefault(level, [])
        hidden.setdefault(level, 0)
        pair = (row["net_low"], row["net_high"])
        if pair == (None, None):
            hidden[level] = hidden[level] + 1
        else:
            pairs.append(pair)
    return {
        level: {
            "n": len(pairs) + hidden[level],
            "hidden": hidden[level],
            "stated": median_bounds(pairs),
            "all": median_bounds(pairs + [(least, most)] * hidden[level]),
        }
        for level, pairs in stated.items()
    }
    ### END SOLUTION


print(hidden_bounds(rows, 30000, 600000))
save_functions("bounds.py", hidden_bounds)
# %% [markdown] hint="hidden_bounds"
# Which offers does the assumption speak of: those with no end, or all with an open one?
# %% [markdown] hint="hidden_bounds"
# `[(least, most)] * 3` is a list of three equal pairs.
# %% check="hidden_bounds" points=2
@check("hidden_bounds")
def two_levels(c, hidden_bounds):
    def rows(level, *pairs):
        return [{"level": level, "net_low": low, "net_high": high} for low, high in pairs]

    board = rows("junior", (80, 100), (90, 110), (None, None)) + rows("senior", (200, 250), (None, None), (None, None), (180, None)) + rows("lead", (300, None), (310, None), (None, None)) + rows(None, (None, None))
    came = c.call(hidden_bounds, board)
    came.text = "hidden_bounds(11 rows: junior 80-100, 90-110, hidden; senior 200-250, hidden, hidden, from 180; lead from 300, from 310, hidden; no level: hidden)"
    expected = {
        "junior": {"n": 3, "hidden": 1, "stated": (85, 105), "all": (80, 110)},
        "senior": {"n": 4, "hidden": 2, "stated": (190, None), "all": (90, None)},
        "lead": {"n": 3, "hidden": 1, "stated": (305, None), "all": (300, None)},
        "not said": {"n": 1, "hidden": 1, "stated": (None, None), "all": (0, None)},
    }
    came.returns(expected, mistakes=[
        (lambda got: "not said" not in got, "ST3: an offer without a level and without pay is an offer still: level `not said`"),
        (lambda got: got["junior"]["n"] == 2, "ST3: `n` counts the silent, too"),
        (lambda got: got["junior"]["all"] == (85, 105), "ST3: leaving the silent out says that they pay as the others do; nobody knows that"),
        (lambda got: got["senior"]["hidden"] == 3, "ST4: `from 180` states an end; hidden is who states neither"),
        (lambda got: got["junior"]["stated"] == (80, 110), "`stated` is about those who state an end, `all` about everybody"),
    ]).leaves_arguments()
    assumed = c.call(hidden_bounds, board, 100, 300)
    assumed.text = "hidden_bounds(the same 11 rows, 100, 300)"
    assumed.returns({
        "junior": {"n": 3, "hidden": 1, "stated": (85, 105), "all": (90, 110)},
        "senior": {"n": 4, "hidden": 2, "stated": (190, None), "all": (140, 300)},
        "lead": {"n": 3, "hidden": 1, "stated": (305, None), "all": (300, None)},
        "not said": {"n": 1, "hidden": 1, "stated": (None, None), "all": (100, 300)},
    }, mistakes=[
        (lambda got: got["senior"]["stated"] == (190, 275), "the assumption speaks of hidden offers; `from 180` keeps its open end"),
        (lambda got: got["lead"]["all"][1] == 300, "ST4: the assumption speaks of hidden offers; `from 310` keeps its open end"),
        (lambda got: got["not said"]["all"] == (0, None), "a hidden offer is `(least, most)`"),
    ])
# %% check="hidden_bounds" points=2 hidden=true
@check("hidden_bounds", hidden=True)
def other_silences(c, hidden_bounds):
    """Pay hidden more often in one level, upper ends alone, all silent, none silent, zeros, either assumption alone, no rows."""
    ### BEGIN HIDDEN TESTS
    import random

    def middle(amounts):
        amounts = sorted(amounts)
        return (amounts[(len(amounts) - 1) // 2] + amounts[len(amounts) // 2]) / 2

    def bounds(pairs):
        if not pairs:
            return None, None
        highest = middle([float("inf") if high is None else high for low, high in pairs])
        return middle([low or 0 for low, high in pairs]), None if highest == float("inf") else highest

    draw = random.Random(c.seed)
    silence = {"lead": 0.7, "junior": 0.2, "intern": 0, None: 0.4}
    cases = [([], {})]
    for assumed in ({}, {"least": 60000, "most": 400000}, {"most": 350000}, {"least": 50000}):
        rows = [{"level": "expert", "net_low": None, "net_high": high} for high in (90000, 95000, None)]
        rows += [{"level": "middle", "net_low": None, "net_high": None}, {"level": "middle", "net_low": None, "net_high": None}, {"level": "intern", "net_low": 0, "net_high": 0}]
        for _ in range(40):
            level, low = draw.choice(list(silence)), draw.randint(50, 250) * 1000
            ends = (None, None) if draw.random() < silence[level] else draw.choice([(low, low + 40000), (low, low + 40000), (low, None), (None, low)])
            rows.append({"level": level, "net_low": ends[0], "net_high": ends[1]})
        draw.shuffle(rows)
        cases.append((rows, assumed))
    for rows, assumed in cases:
        least, most = assumed.get("least", 0), assumed.get("most")
        expected = {}
        for level in {row["level"] for row in rows}:
            pairs = [(row["net_low"], row["net_high"]) for row in rows if row["level"] == level]
            stated = [pair for pair in pairs if pair != (None, None)]
            expected[level or "not said"] = {"n": len(pairs), "hidden": len(pairs) - len(stated), "stated": bounds(stated), "all": bounds([(least, most) if pair == (None, None) else pair for pair in pairs])}
        c.call(hidden_bounds, rows, **assumed).returns(expected, mistakes=[
            (lambda got: set(got) != set(expected), "ST3: every level that occurs has its entry, `not said` and all-silent ones too"),
            (lambda got: any(got[level]["hidden"] != one["hidden"] for level, one in expected.items()), "ST4: hidden is who states neither end; 0 is stated"),
            (lambda got: any(got[level]["stated"] != one["stated"] for level, one in expected.items()), "ST4: `stated` leaves out the hidden offers and keeps open ends open"),
            (lambda got: True, "ST3: `all` counts each hidden offer as `(least, most)`, and nobody else's ends"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## Forty offers, sixteen voices
# The *bootstrap* draws as many rows anew, with repeats, 200 times: how does the median move?

# %%
kazan = [row for row in planted if row["city"] == "Казань" and row["level"] == "junior"]
draw = numpy.random.default_rng(1)
print(draw.choice(["a", "b", "c"], size=3), draw.choice(["a", "b", "c"], size=3))
pays = [row["pay"] for row in kazan]
medians = [statistics.median(draw.choice(pays, size=len(pays))) for round_ in range(200)]
print("median", statistics.median(pays), "interval", numpy.quantile(medians, [0.05, 0.95]))
print(sum(row["employer"] == "Employer 0" for row in kazan), "of", len(kazan), "offers come from Employer 0")

# %% [markdown] task="employer_interval" outcomes="3"
# ## Draw employers, not rows
# **Notice.** From 102,000 to 103,000: 25 copies of one employer agree.
#
# Write `employer_interval(rows, seed, least=10, rounds=200)`; rows have `employer` and `pay`. It returns a dict: `n` rows, `employers` (how many different ones), `median` of all pay, `low`, `high`. Fewer than `least` employers, or none: the last three are `None`.
#
# - Make one `numpy.random.default_rng(seed)`; sort the names.
# - A round: one `choice(names, size=len(names))`, then the median of all offers of the drawn employers, twice if drawn twice.
# - `low`, `high`: `numpy.quantile` of these medians at 0.05 and 0.95.

# %% answer="employer_interval"
def employer_interval(rows, seed, least=10, rounds=200):
    ### BEGIN SOLUTION
    pays = {}
    for row in rows:
        pays.setdefault(row["employer"], []).append(row["pay"])
    found = {"n": len(rows), "employers": len(pays), "median": None, "low": None, "high": None}
    if not pays or len(pays) < least:
        return found
    draw, names, medians = numpy.random.default_rng(seed), sorted(pays), []
    for _ in range(rounds):
        drawn = []
        for name in draw.choice(names, size=len(names)):
            drawn += pays[name]
        medians.append(statistics.median(drawn))
    low, high = numpy.quantile(medians, [0.05, 0.95])
    return {**found, "median": statistics.median([row["pay"] for row in rows]), "low": float(low), "high": float(high)}
    ### END SOLUTION


print(employer_interval(kazan, seed=1))
save_functions("bounds.py", employer_interval, imports=["import statistics", "import numpy"])
# %% [markdown] hint="employer_interval"
# First a dict: employer to the list of its pays. Then a round is: draw names, join their lists.
# %% [markdown] hint="employer_interval"
# The generator is made once, before the rounds. Made anew in each, it draws the same names every time.
# %% check="employer_interval" points=1
@check("employer_interval")
def one_loud_employer(c, employer_interval):
    import statistics

    import numpy

    pays = {"A": [100000, 101000, 102000, 101000, 100000, 102000, 101000, 101000], **{name: [60000 + 9000 * place] for place, name in enumerate("BCDEFGHIJK")}}
    board = [{"employer": name, "pay": pay} for name in sorted(pays, reverse=True) for pay in pays[name]]
    draw = numpy.random.default_rng(7)
    drawn = [draw.choice(sorted(pays), size=11).tolist() for _ in range(200)]

    def ends(median):
        return [float(end) for end in numpy.quantile([median(names) for names in drawn], [0.05, 0.95])]

    low, high = ends(lambda names: statistics.median([pay for name in names for pay in pays[name]]))
    once = ends(lambda names: statistics.median([pay for name in set(names) for pay in pays[name]]))
    middles = ends(lambda names: statistics.median([statistics.median(pays[name]) for name in names]))
    came = c.call(employer_interval, board, seed=7)
    came.text = "employer_interval(18 offers of 11 employers, 8 of them of A, seed=7)"
    came.close_to({"n": 18, "employers": 11, "median": 101000, "low": low, "high": high}, within=1, mistakes=[
        (lambda got: abs(got["low"] - once[0]) + abs(got["high"] - once[1]) < 1, "ST10: drawn twice counts twice; `in` asks only whether a name was drawn"),
        (lambda got: abs(got["low"] - middles[0]) + abs(got["high"] - middles[1]) < 1, "a round joins all offers of the drawn employers; this is a median of their medians"),
        (lambda got: got["high"] == got["low"], "each round draws the same names: make the generator once, before the rounds"),
        (lambda got: got["high"] - got["low"] < (high - low) / 2, "ST10: rows were drawn; 8 offers of A are one voice, so draw employers"),
        (lambda got: got["employers"] == 18, "`employers` counts different ones"),
        (lambda got: got["median"] != 101000, "`median` is that of all the rows, not of the rounds"),
    ]).leaves_arguments()
    c.call(employer_interval, [{"employer": "A", "pay": pay} for pay in range(90000, 130000, 2000)], seed=7).returns({"n": 20, "employers": 1, "median": None, "low": None, "high": None}, mistakes=[
        (lambda got: got["median"] is not None, "ST10: twenty offers of one employer are one voice; `least` counts employers"),
    ])
# %% check="employer_interval" points=3 hidden=true
@check("employer_interval", hidden=True)
def other_draws(c, employer_interval):
    """Other seeds, rounds and orders of rows; exactly `least` employers and one fewer; the same seed twice; no rows."""
    ### BEGIN HIDDEN TESTS
    import random
    import statistics

    import numpy

    chance = random.Random(c.seed)
    cases = [(10, {}), (9, {}), (3, {"least": 3, "rounds": 30}), (4, {"least": 5}), (14, {"rounds": 40}), (25, {"least": 25, "rounds": 60})]
    for count, more in cases:
        pays = {f"E{number}": [chance.randint(50, 250) * 1000 for _ in range(chance.choice([1, 1, 2, 9]))] for number in range(count)}
        rows = [{"employer": name, "pay": pay} for name, group in pays.items() for pay in group]
        chance.shuffle(rows)
        seed, names = chance.randint(1, 10000), sorted(pays)
        expected = {"n": len(rows), "employers": count, "median": None, "low": None, "high": None}
        if count >= more.get("least", 10):
            draw = numpy.random.default_rng(seed)
            medians = [statistics.median([pay for name in draw.choice(names, size=count) for pay in pays[name]]) for _ in range(more.get("rounds", 200))]
            low, high = numpy.quantile(medians, [0.05, 0.95])
            expected.update(median=statistics.median([row["pay"] for row in rows]), low=float(low), high=float(high))
        c.call(employer_interval, rows, seed, **more).close_to(expected, within=1, mistakes=[
            (lambda got: expected["median"] is None, "ST10: fewer than `least` employers get no median and no interval"),
            (lambda got: got["median"] is None, "ST10: exactly `least` employers are enough, and `least` may be another number"),
            (lambda got: (got["n"], got["employers"]) != (len(rows), count), "`n` counts rows, `employers` different names"),
            (lambda got: got["median"] != expected["median"], "`median` is of all rows"),
            (lambda got: got["high"] - got["low"] < 0.6 * (high - low), "ST10: an interval is too narrow: employers are drawn, with all their offers, as often as drawn"),
            (lambda got: True, "ST10: another interval: names sorted, one generator, `choice` of as many names, quantiles 0.05 and 0.95"),
        ]).leaves_arguments()
    c.call(employer_interval, [], 1).returns({"n": 0, "employers": 0, "median": None, "low": None, "high": None})
    ### END HIDDEN TESTS

# %% [markdown]
# ## The slide that was cheered
# "Москва pays 83,500 more than Казань." These offers are generated, a bias planted in them.

# %%
table = pandas.DataFrame(planted)
print(table.groupby("city")["pay"].median())
table.groupby(["level", "city"])["pay"].agg(["size", "median"])

# %% [markdown] task="city_gap" outcomes="3" systems="HeadHunter, SuperJob"
# ## Mend the slide
# **Notice.** Казань pays juniors more and seniors more, yet Москва leads: 38 of its 50 rows are senior. That is a *composition effect*.
#
# Mend `city_gap(rows, first, second, least=5)`; rows have `city`, `level` (or `None`), `pay`. It returns
#
# - `all`: median pay in `first` less `second`, `None` when a city has no rows;
# - `levels`: level to the same gap, where each city has `least` rows or more (`least` is never below 1); `None` is no level;
# - `flips`: `True` when `levels` has gaps, each of the opposite sign of `all`; 0 has no sign.

# %% answer="city_gap"
def city_gap(rows, first, second, least=5):
    pay = {}
    for row in rows:
        pay.setdefault(row["city"], []).append(row["pay"])
    gap = statistics.median(pay[first]) - statistics.median(pay[second])
    return {"all": gap, "levels": {}, "flips": False}
### BEGIN SOLUTION
def city_gap(rows, first, second, least=5):
    pay = {}
    for row in rows:
        pay.setdefault((row["city"], None), []).append(row["pay"])
        if row["level"] is not None:
            pay.setdefault((row["city"], row["level"]), []).append(row["pay"])

    def gap(level, enough):
        ours, theirs = pay.get((first, level), []), pay.get((second, level), [])
        if len(ours) < enough or len(theirs) < enough:
            return None
        return statistics.median(ours) - statistics.median(theirs)

    every = gap(None, 1)
    found = {level: gap(level, least) for city, level in pay if level is not None}
    levels = {level: one for level, one in found.items() if one is not None}
    return {"all": every, "levels": levels, "flips": bool(levels) and all(one * every < 0 for one in levels.values())}
### END SOLUTION


city_gap(planted, "Москва", "Казань")
# %% [markdown] hint="city_gap"
# Collect pay by city, then again by city and level: a tuple can be the key.
# %% [markdown] hint="city_gap"
# Two numbers have opposite signs when their product is below 0.
# %% check="city_gap" points=1
@check("city_gap")
def three_levels(c, city_gap):
    def rows(city, level, *pays):
        return [{"city": city, "level": level, "pay": pay} for pay in pays]

    board = rows("А", "junior", 90, 92) + rows("Б", "junior", 100, 101, 102, 103, 99) + rows("А", "senior", 200, 201, 203, 210) + rows("Б", "senior", 220, 230) + rows("Б", "lead", 300) + rows("А", None, 400) + rows("В", "senior", 900, 900, 900)
    came = c.call(city_gap, board, "А", "Б", least=2)
    came.text = "city_gap(18 rows, 'А', 'Б', least=2); А: junior 90, 92, senior 200, 201, 203, 210, no level 400; Б: junior 99-103 (5 rows), senior 220, 230, lead 300; В: senior 900 (3 rows)"
    came.returns({"all": 98.5, "levels": {"junior": -10, "senior": -23}, "flips": True}, mistakes=[
        ({"all": 98.5, "levels": {}, "flips": False}, "ST9: this is the slide still: A has more seniors, and the gap speaks of that; compare inside each level"),
        (lambda got: "lead" in got["levels"], "ST10: only one city has leads, one of them; a level needs `least` rows in each"),
        (lambda got: None in got["levels"] or "not said" in got["levels"], "no level is no level: it counts in `all` only"),
        (lambda got: got["flips"] is not True and got["levels"] == {"junior": -10, "senior": -23}, "ST9: `all` is above 0, each level below: that is a flip"),
        (lambda got: got["all"] == 98, "a row without a level counts in `all`"),
        (lambda got: got["levels"]["junior"] == 10, "the gap is `first` less `second`"),
    ]).leaves_arguments()
    c.call(city_gap, rows("А", "lead", 100, 100), "А", "Б").returns({"all": None, "levels": {}, "flips": False}, mistakes=[
        (c.raised("KeyError"), "a city without rows has no median; `all` is `None` then"),
        (lambda got: got["flips"] is True, "nothing was compared, so nothing flips"),
    ])
# %% check="city_gap" points=3 hidden=true
@check("city_gap", hidden=True)
def other_cities(c, city_gap):
    """Planted flips in either direction, some levels that do not flip, a gap of 0, levels in one city only, exactly `least` rows and one fewer, a third city, no rows."""
    ### BEGIN HIDDEN TESTS
    import random
    import statistics

    draw = random.Random(c.seed)

    def group(city, level, count, middle):
        return [{"city": city, "level": level, "pay": middle + 2 * step} for step in range(count)]

    flip = group("A", "junior", 6, 90) + group("A", "senior", 20, 200) + group("B", "junior", 20, 101) + group("B", "senior", 6, 230)
    half = group("A", "junior", 6, 130) + group("A", "senior", 20, 200) + group("B", "junior", 20, 101) + group("B", "senior", 6, 230)
    equal = group("A", "junior", 5, 100) + group("B", "junior", 5, 100) + group("B", "lead", 4, 300) + group("A", "lead", 6, 100)
    level_zero = group("A", "junior", 5, 100) + group("A", "senior", 15, 200) + group("B", "junior", 15, 90) + group("B", "senior", 5, 210)
    apart = group("A", "junior", 9, 100) + group("B", "senior", 9, 200) + group("A", None, 7, 50) + group("B", None, 7, 60)
    zero = group("A", "junior", 5, 100) + group("B", "junior", 5, 100)
    lone = group("A", "lead", 1, 100) + group("B", "junior", 3, 90)
    close = [{"city": city, "level": level, "pay": pay} for city, level, pay, count in (("A", "junior", 10, 5), ("A", None, 11, 7), ("B", "junior", 10.5, 5)) for _ in range(count)]
    third = flip + group("C", "junior", 30, 500) + group("C", "lead", 30, 500) + group("A", "lead", 30, 300)
    cases = [(flip, "A", "B", {}), (flip, "B", "A", {}), (half, "A", "B", {}), (half, "A", "B", {"least": 7}), (equal, "A", "B", {}), (level_zero, "A", "B", {}), (apart, "A", "B", {}), (third, "B", "A", {"least": 6}), ([], "A", "B", {}), (apart, "A", "D", {}), (apart, "D", "B", {}), (zero, "A", "B", {}), (lone, "A", "B", {}), (close, "A", "B", {})]
    for rows, first, second, more in cases:
        rows = list(rows)
        draw.shuffle(rows)
        least = more.get("least", 5)

        def pays(city, level=...):
            return [row["pay"] for row in rows if row["city"] == city and (level is ... or row["level"] == level)]

        every = statistics.median(pays(first)) - statistics.median(pays(second)) if pays(first) and pays(second) else None
        levels = {}
        for level in ("junior", "senior", "lead"):
            ours, theirs = pays(first, level), pays(second, level)
            if min(len(ours), len(theirs)) >= least:
                levels[level] = statistics.median(ours) - statistics.median(theirs)
        flips = bool(levels) and all(one * every < 0 for one in levels.values())
        c.call(city_gap, rows, first, second, **more).returns({"all": every, "levels": levels, "flips": flips}, mistakes=[
            (lambda got: got["all"] != every, "`all` is of all rows of the two cities, `first` less `second`, `None` without rows"),
            (lambda got: None in got["levels"] or "not said" in got["levels"], "Rows without a level count in `all` only"),
            (lambda got: set(got["levels"]) != set(levels), "ST10: a level needs `least` rows or more in each of the two cities"),
            (lambda got: got["levels"] != levels, "ST9: a level's gap is `first` less `second` inside that level"),
            (lambda got: got["flips"] != flips, "ST9: a flip needs a compared level, and the opposite sign in each; 0 has no sign"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="standardised" outcomes="3" systems="HeadHunter, SuperJob"
# ## One mix for both
# Under the same mix of levels the gap is *standardised*.
#
# Write `standardised(rows, first, second, least=5)`; rows and levels that take part as in `city_gap`. A level's weight is the number of its rows in both cities. It returns
#
# - `first`, `second`: each city's weighted mean of its level medians; `gap`: first less second; all `None` when no level takes part;
# - `left_out`: how many rows of the two cities are in no such level.

# %% answer="standardised"
def standardised(rows, first, second, least=5):
    ### BEGIN SOLUTION
    pay, left_out = {}, 0
    for row in rows:
        if row["city"] in (first, second):
            pay.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    weight, sums = 0, {first: 0, second: 0}
    for level, cities in pay.items():
        count = len(cities[first]) + len(cities[second])
        if level is None or len(cities[first]) < least or len(cities[second]) < least:
            left_out += count
            continue
        weight += count
        for city in (first, second):
            sums[city] += count * statistics.median(cities[city])
    found = {"first": None, "second": None, "gap": None, "left_out": left_out}
    if weight:
        found["first"], found["second"] = sums[first] / weight, sums[second] / weight
        found["gap"] = found["first"] - found["second"]
    return found
    ### END SOLUTION


print(standardised(planted, "Москва", "Казань"))
save_functions("bounds.py", standardised, imports=["import statistics"])
# %% [markdown] hint="standardised"
# Two levels, weights 52 and 50: (52 × junior median + 50 × senior median) / 102, for each city with the same weights.
# %% check="standardised" points=1
@check("standardised")
def one_mix(c, standardised):
    def rows(city, level, *pays):
        return [{"city": city, "level": level, "pay": pay} for pay in pays]

    board = rows("А", "junior", 90, 92) + rows("Б", "junior", 100, 101, 102, 103, 99, 101) + rows("А", "senior", 200, 201, 203, 210) + rows("Б", "senior", 220, 230, 240, 240) + rows("Б", "lead", 300) + rows("А", None, 400, 400) + rows("В", "senior", 900, 900, 900)
    came = c.call(standardised, board, "А", "Б", least=2)
    came.text = "standardised(22 rows, 'А', 'Б', least=2); А: junior 90, 92, senior 200, 201, 203, 210, no level twice; Б: junior 99-103 (6 rows), senior 220, 230, 240, 240, lead 300; В: senior (3 rows)"
    came.close_to({"first": 146.5, "second": 168, "gap": -21.5, "left_out": 3}, within=0.001, mistakes=[
        (lambda got: isinstance(got["left_out"], list), "`left_out` says how many rows, it does not hold them"),
        (lambda got: got["gap"] is not None and got["gap"] > 0, "ST9: each city has its own mix here; the weights must be the same for both"),
        (lambda got: got["left_out"] == 0, "rows that took no part have to be counted: the lead and the two without a level"),
        (lambda got: got["left_out"] == 6, "a third city's rows are not asked about"),
        (lambda got: got["gap"] == 21.5, "the gap is `first` less `second`"),
    ]).leaves_arguments()
    c.call(standardised, rows("А", "lead", 100, 100), "А", "Б").returns({"first": None, "second": None, "gap": None, "left_out": 2}, mistakes=[
        (c.raised("ZeroDivisionError"), "no level takes part: the weights are 0, so `None` before anything is divided"),
    ])
# %% check="standardised" points=2 hidden=true
@check("standardised", hidden=True)
def other_mixes(c, standardised):
    """Other mixes and orders, levels in one city only, exactly `least` rows and one fewer, missing levels, a third city, no rows."""
    ### BEGIN HIDDEN TESTS
    import random
    import statistics

    draw = random.Random(c.seed)
    edges = [{"city": city, "level": level, "pay": draw.randint(40, 300) * 1000} for city, level, count in (("A", "junior", 6), ("B", "junior", 5), ("A", "senior", 9), ("B", "senior", 4), ("A", "lead", 4), ("B", "lead", 9), ("A", None, 6), ("B", None, 7)) for _ in range(count)]
    cases = [([], {}), (edges, {})]
    for more in ({}, {"least": 1}, {"least": 9}, {}):
        rows = []
        for city in ("A", "B", "C"):
            for level, counts in (("junior", (5, 12, 20)), ("senior", (4, 5, 9)), ("lead", (0, 1, 8)), (None, (0, 3))):
                rows += [{"city": city, "level": level, "pay": draw.randint(40, 300) * 1000} for _ in range(draw.choice(counts))]
        draw.shuffle(rows)
        cases.append((rows, more))
    for rows, more in cases:
        least, taken, sums, used = more.get("least", 5), 0, [0, 0], 0
        for level in ("junior", "senior", "lead"):
            pays = [[row["pay"] for row in rows if row["city"] == city and row["level"] == level] for city in ("A", "B")]
            if min(map(len, pays)) >= least:
                taken += len(pays[0]) + len(pays[1])
                sums = [total + (len(pays[0]) + len(pays[1])) * statistics.median(group) for total, group in zip(sums, pays)]
        first, second = (total / taken for total in sums) if taken else (None, None)
        expected = {"first": first, "second": second, "gap": first - second if taken else None, "left_out": sum(row["city"] in ("A", "B") for row in rows) - taken}
        c.call(standardised, rows, "A", "B", **more).close_to(expected, within=0.01, mistakes=[
            (lambda got: got["left_out"] != expected["left_out"], "ST10: `left_out` counts rows of the two cities in levels too small, in one city only, or missing"),
            (lambda got: taken and got["first"] is not None and abs(got["first"] - first) > 0.01, "ST9: both cities take the same weights: rows of the two together, level by level"),
            (c.raised("ZeroDivisionError"), "No level takes part: nothing is divided then"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## "Kafka adds 96,000 roubles"
# The same planted offers.

# %%
table["kafka"] = table["skills"].map(lambda names: "Kafka" in names)
print(table.groupby("kafka")["pay"].median().diff().to_dict())
table.groupby(["level", "kafka"])["pay"].agg(["size", "median"])

# %% [markdown] task="skill_sentence" outcomes="3" systems="Habr Career"
# ## A sentence that can stand
# **Notice.** Inside the levels 0 and 11,000 are left: seniors name Kafka more often.
#
# Write `skill_sentence(rows, skill, level, least=5)`; rows have `level`, `skills` (a list), `pay`. Only rows of `level` count. It returns
#
# - `with_skill`, `without`: how many rows name it, how many do not;
# - `gap`: median pay with less without, `None` when either side is empty or below `least`;
# - `sentence`: one line with the skill, the level, the word `offers`, both counts, and one of `higher`, `lower`, `the same` (gap 0), `cannot tell` (gap `None`).
#
# A gap other than 0 stands in the sentence, too: whole roubles, no minus (`1,000` or `1000`). No other numbers; of signs only `. , : ; ( ) -`. It claims no cause: no `add`, `raise`, `give`, `earn`, `worth`, `because`, `cause`, in any form.

# %% answer="skill_sentence"
def skill_sentence(rows, skill, level, least=5):
    ### BEGIN SOLUTION
    named = [row["pay"] for row in rows if row["level"] == level and skill in row["skills"]]
    others = [row["pay"] for row in rows if row["level"] == level and skill not in row["skills"]]
    start = f"Of the {level} offers here {len(named)} name {skill}, {len(others)} do not"
    gap = None
    if named and others and len(named) >= least and len(others) >= least:
        gap = statistics.median(named) - statistics.median(others)
    if gap is None:
        words = "too few, we cannot tell"
    elif gap == 0:
        words = "the median pay is the same"
    else:
        words = f"the median pay of those naming it is {abs(gap):,.0f} {'higher' if gap > 0 else 'lower'}"
    return {"with_skill": len(named), "without": len(others), "gap": gap, "sentence": f"{start}; {words}."}
    ### END SOLUTION


skill_sentence(planted, "Kafka", "senior")
# %% [markdown] hint="skill_sentence"
# The numbers first. Then four endings of the sentence, chosen by `if` and `elif`: unknown, 0, above, below.
# %% [markdown] hint="skill_sentence"
# `f"{abs(gap):,.0f}"` writes a number without its sign.
# %% check="skill_sentence" points=1
@check("skill_sentence")
def four_endings(c, skill_sentence):
    import re

    def rows(level, skills, *pays):
        return [{"level": level, "skills": skills, "pay": pay} for pay in pays]

    board = rows("senior", ["Go", "Kafka"], 200000, 210000, 215000) + rows("senior", ["Go"], 190000, 198000, 230000) + rows("junior", [], 80000, 90000, 95000, 99000) + rows("junior", ["Kafka"], 300000) + rows("lead", ["Kafka"], 300000, 310000) + rows("lead", [], 325000, 330000)
    causes = r"\b(add|rais|giv|gave|earn|worth|because|caus)"
    for skill, level, with_skill, without, gap, word in (("Kafka", "senior", 3, 3, 12000, "higher"), ("Kafka", "junior", 1, 4, None, "cannot tell"), ("Go", "senior", 6, 0, None, "cannot tell"), ("Kafka", "lead", 2, 2, -22500, "lower")):
        came = c.call(skill_sentence, board, skill, level, least=2)
        came.text = f"skill_sentence(15 rows, {skill!r}, {level!r}, least=2)"
        got = came.got
        c.that(isinstance(got, dict) and set(got) == {"with_skill", "without", "gap", "sentence"}, f"{came.text}: the keys", expected="with_skill, without, gap, sentence", got=", ".join(got) if isinstance(got, dict) else repr(got))
        numbers = {key: value for key, value in got.items() if key != "sentence"}
        c.that(numbers == {"with_skill": with_skill, "without": without, "gap": gap}, f"{came.text}: the numbers", expected={"with_skill": with_skill, "without": without, "gap": gap}, got=numbers, mistakes=[
            (str({"with_skill": 3, "without": 3, "gap": 7000.0}), "ST1: medians are asked for"),
        ], mistake="ST9: only rows of this level count" if numbers["with_skill"] + numbers["without"] == 15 else "ST10: one offer with the skill, or none without: too few for a gap" if gap is None and numbers["gap"] is not None else "")
        sentence = got["sentence"]
        found = re.search(causes, sentence.lower())
        c.that(found is None, f"{came.text}: no cause", expected="a sentence about offers, without a cause", got=sentence, mistake="ST10: the offers differ in pay; nobody has seen the skill do it")
        c.that(word in sentence.lower(), f"{came.text}: the ending", expected=word, got=sentence, mistake="ST10: too few offers on one side: say that we cannot tell" if gap is None else "")
        c.that(all(name.lower() in sentence.lower() for name in (skill, level, "offers")), f"{came.text}: what it speaks of", expected=f"{skill}, {level} and the word offers", got=sentence)
        c.that(re.search(r"(?<!\w)[-\u2010-\u2014\u2212]\d", sentence) is None, f"{came.text}: no minus", expected=f"{abs(gap or 0):,.0f} without a minus", got=sentence, mistake="`lower` says it already: `lower by -1,000` would be higher; `abs(gap)` has no sign")
        stated = sorted(int(number) for number in re.findall(r"\d+", re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", sentence)))
        wanted = sorted([with_skill, without, *([abs(gap)] if gap else [])])
        c.that(stated == wanted, f"{came.text}: the numbers in the sentence", expected=wanted, got=f"{stated} in: {sentence}", mistake="ST10: a gap without its two counts cannot be weighed" if len(stated) < len(wanted) else "another number stands in it: only the two counts and the gap are asked for" if len(stated) > len(wanted) else "")
# %% check="skill_sentence" points=2 hidden=true
@check("skill_sentence", hidden=True)
def other_sentences(c, skill_sentence):
    """Higher, lower, the same, cannot tell; exactly `least` rows and one fewer; a level that nobody offers; no cause, all numbers."""
    ### BEGIN HIDDEN TESTS
    import random
    import re
    import statistics

    draw = random.Random(c.seed)

    def rows(level, skills, count, middle):
        return [{"level": level, "skills": list(skills), "pay": 1000 * (middle + step)} for step in range(count)]

    board = rows("middle", ["Go", "SQL"], 5, 150) + rows("middle", ["SQL"], 6, 120) + rows("senior", ["Go"], 5, 180) + rows("senior", [], 5, 200) + rows("lead", ["SQL", "Go"], 5, 300) + rows("lead", [], 5, 300) + rows("junior", ["Go"], 4, 90) + rows("junior", [], 30, 80) + rows("intern", ["Go"], 9, 40) + rows("intern", ["SQL"], 4, 30)
    board += [{"level": "expert", "skills": skills, "pay": pay} for skills, pay in ((["Go"], 70001), ([], 70000)) for _ in range(5)]
    draw.shuffle(board)
    for skill, level, least in [(skill, level, 5) for skill in ("Go", "SQL") for level in ("middle", "senior", "lead", "junior", "intern", "expert")] + [("Go", "junior", 4), ("Go", "middle", 6), ("Go", "guru", 5), ("Go", "guru", 0)]:
        named = [row["pay"] for row in board if row["level"] == level and skill in row["skills"]]
        others = [row["pay"] for row in board if row["level"] == level and skill not in row["skills"]]
        gap = statistics.median(named) - statistics.median(others) if named and others and min(len(named), len(others)) >= least else None
        got = (c.call(skill_sentence, board, skill, level) if least == 5 else c.call(skill_sentence, board, skill, level, least=least)).got
        c.that(isinstance(got, dict) and set(got) == {"with_skill", "without", "gap", "sentence"}, "other keys", mistake="Four keys are asked for, in every case")
        c.that((got["with_skill"], got["without"]) == (len(named), len(others)), "other counts", mistake="ST9: rows of the level only, with and without the skill")
        c.that(got["gap"] == gap, "another gap", mistake="ST10: `least` rows on each side are enough, fewer are not" if gap is None or got["gap"] is None else "The gap is the median with the skill less the one without")
        sentence = got["sentence"].lower()
        endings = {"higher": gap is not None and gap > 0, "lower": gap is not None and gap < 0, "the same": gap == 0, "cannot tell": gap is None}
        c.that(all((word in sentence) == right for word, right in endings.items()), "another ending", mistake="The sentence has one ending: higher, lower, the same, or cannot tell")
        c.that(re.search(r"\b(add|rais|giv|gave|earn|worth|because|caus)", sentence) is None, "a cause", mistake="ST10: one of the endings claims a cause")
        c.that(all(name.lower() in sentence for name in (skill, level, "offers")) and "\n" not in sentence.strip(), "what it speaks of", mistake="One line with the skill, the level and the word `offers` is asked for")
        c.that(re.fullmatch(r"[\w\s.,:;()\u2010-\u2014-]*", sentence) is not None, "other signs", mistake="A screen reader says every sign aloud: no others than the six that the task names")
        c.that(re.search(r"(?<!\w)[-\u2010-\u2014]\d", sentence) is None, "a minus", mistake="`lower` says it already: the gap stands without a minus")
        stated = sorted(int(number) for number in re.findall(r"\d+", re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", sentence)))
        c.that(stated == sorted([len(named), len(others), *([abs(gap)] if gap else [])]), "other numbers", mistake="ST10: both counts and a known gap other than 0, without sign, and no other number")
    ### END HIDDEN TESTS

# %% [markdown]
# ## What is still open on Tuesday
# A simulated feed, good pay gone in two days. One crawl sees a *snapshot*.

# %%
print(feed[0])
print("all 600, known because simulated:", statistics.median([row["pay"] for row in feed]))
tuesday = [row for row in feed if row["opened"] <= 40 < row["opened"] + row["days"]]
print("open on day 40:", len(tuesday), "median", statistics.median([row["pay"] for row in tuesday]))
for days in (2, 8, 16):
    share = [sum(row["days"] == days for row in group) / len(group) for group in (feed, tuesday)]
    print(days, "days open: share of all", round(share[0], 2), "of the snapshot", round(share[1], 2))

# %% [markdown] task="snapshot_pay" outcomes="3"
# ## Weigh by how long
# **Notice.** 93,000 instead of 146,000. Whoever stays open for 16 days is met eight times as often as for 2. So weigh by 1/`days`.
#
# Write `snapshot_pay(feed, day)`; rows have `opened`, `days` (1 or more, known from later crawls), `pay`. Open are those with `opened <= day < opened + days`. It returns
#
# - `open`: how many; `snapshot`: their median pay;
# - `corrected`: the lowest pay such that open rows up to it have at least half of all weight.
#
# Nothing open: 0, `None`, `None`.

# %% answer="snapshot_pay"
def snapshot_pay(feed, day):
    ### BEGIN SOLUTION
    seen = [row for row in feed if row["opened"] <= day < row["opened"] + row["days"]]
    if not seen:
        return {"open": 0, "snapshot": None, "corrected": None}
    seen.sort(key=lambda row: row["pay"])
    half, weight = sum(1 / row["days"] for row in seen) / 2, 0
    for row in seen:
        weight += 1 / row["days"]
        if weight >= half:
            corrected = row["pay"]
            break
    return {"open": len(seen), "snapshot": statistics.median([row["pay"] for row in seen]), "corrected": corrected}
    ### END SOLUTION


snapshot_pay(feed, 40)
# %% [markdown] hint="snapshot_pay"
# `middle_bucket` of the last lesson walked up until half of the offers lay below. Walk the same way, adding weights.
# %% [markdown] hint="snapshot_pay"
# Opened on day 3 for 2 days: is it open on day 3, on day 4, on day 5?
# %% check="snapshot_pay" points=1
@check("snapshot_pay")
def six_vacancies(c, snapshot_pay):
    def rows(*facts):
        return [{"opened": opened, "days": days, "pay": pay} for opened, days, pay in facts]

    board = rows((0, 16, 80), (2, 8, 90), (3, 8, 95), (5, 1, 200), (4, 2, 150), (3, 2, 900), (6, 4, 999), (5, 1, 210))
    came = c.call(snapshot_pay, board, 5)
    came.text = "snapshot_pay(8 vacancies, day 5); open: 80 (16 days), 90 (8), 95 (8), 150 (2), 200 (1), 210 (1); closed: 900; opens on day 6: 999"
    came.returns({"open": 6, "snapshot": 122.5, "corrected": 200}, mistakes=[
        (lambda got: got["open"] == 7, "opened on day 3 for 2 days: open on days 3 and 4, not on 5"),
        (lambda got: got["open"] == 8, "ST8: only what is open on that day is in the snapshot"),
        (lambda got: got["open"] == 4, "a vacancy is open on the day on which it opens"),
        (lambda got: 182 < got["corrected"] < 183, "ST8: this is a weighted mean; asked for is the pay at which half of the weight is reached"),
        (lambda got: got["corrected"] in (80, 90), "ST8: the longer it stays open, the less it weighs: 1/days, not days"),
        (lambda got: got["corrected"] in (122.5, 95, 150), "ST8: `corrected` weighs each row by 1/days; unweighted, the long-open ones count too much"),
    ]).leaves_arguments()
    c.call(snapshot_pay, board, 90).returns({"open": 0, "snapshot": None, "corrected": None}, mistakes=[
        (c.raised("StatisticsError"), "nothing is open then: answer before you ask for a median"),
    ])
# %% check="snapshot_pay" points=3 hidden=true
@check("snapshot_pay", hidden=True)
def other_days(c, snapshot_pay):
    """Other simulated feeds and days, the first and the last day of a vacancy, half of the weight exactly, equal pay, closer to the known truth."""
    ### BEGIN HIDDEN TESTS
    import random
    import statistics

    draw = random.Random(c.seed)

    def row(opened, days, pay):
        return {"opened": opened, "days": days, "pay": pay}

    cases = [([], 3), ([row(0, 1, 10), row(0, 1, 20), row(0, 1, 30)], 0), ([row(3, 2, 70)], 3), ([row(3, 2, 70)], 4), ([row(3, 2, 70)], 5), ([row(4, 1, 70)], 3), ([row(0, 2, 70), row(0, 2, 90)], 1), ([row(0, 1, 90), row(0, 2, 80), row(0, 2, 70)], 0), ([row(0, 4, 60), row(0, 4, 60), row(0, 2, 50), row(0, 1, 90)], 0)]
    world = [row(number // 20, days, pay * 1000) for number in range(600) for pay in [draw.randint(60, 240)] for days in [16 if pay < 110 else 8 if pay < 150 else 2]]
    draw.shuffle(world)
    cases += [(world, 25), (world[:200], 28)]
    for feed, day in cases:
        seen = [one for one in feed if 0 <= day - one["opened"] < one["days"]]
        expected = {"open": len(seen), "snapshot": None, "corrected": None}
        if seen:
            total = sum(1 / one["days"] for one in seen)
            expected["snapshot"] = statistics.median([one["pay"] for one in seen])
            expected["corrected"] = min(pay for pay in {one["pay"] for one in seen} if sum(1 / one["days"] for one in seen if one["pay"] <= pay) >= total / 2)
        came = c.call(snapshot_pay, feed, day)
        got = came.got
        if len(seen) > 100 and isinstance(got, dict) and isinstance(got.get("corrected"), (int, float)):
            truth = statistics.median([one["pay"] for one in feed])
            c.that(abs(got["corrected"] - truth) < abs(expected["snapshot"] - truth), "no closer to the truth", mistake="ST8: your correction is no closer to the truth of the simulated feed than the snapshot is: weigh by 1/days")
        came.returns(expected, mistakes=[
            (lambda got: got["open"] != len(seen), "Open from `opened` on, for `days` days: neither one more nor one fewer"),
            (lambda got: got["snapshot"] != expected["snapshot"], "`snapshot` is the unweighted median of what is open"),
            (lambda got: True, "ST8: the lowest pay at which at least half of the weight is reached, each row weighing 1/days"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] task="add_compare" outcomes="1,2,3" systems="PostgreSQL"
# ## Project: `GET /market/compare`
# Finish `add_compare(app)`. The route reads `level`, `city`, `net_low`, `net_high` of `clean_offers`. `first` and `second` are cities; one missing: 422. With `level`, only rows of that level count.
#
# It answers 200 with
#
# - `first`, `second`: dicts of `city`, `n`, `with_pay` (rows with an end), `coverage` (`with_pay` by `n`, `None` without rows), `stated` and `all` as in `hidden_bounds`;
# - `gap`: a list, lower and upper bound of first less second, from `all`; one that cannot be known is `None`;
# - `assumed`: a dict of `least` and `most`.
#
# It also runs on SQLite.

# %% answer="add_compare"
def add_compare(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        ...
### BEGIN SOLUTION
def add_compare(app):
    engine = create_engine(app.state.database_url)

    def side(city, level, least, most):
        query = "SELECT net_low, net_high FROM clean_offers WHERE city = :city"
        values = {"city": city}
        if level is not None:
            query += " AND level = :level"
            values["level"] = level
        with engine.connect() as connection:
            pairs = [(row["net_low"], row["net_high"]) for row in connection.execute(text(query), values).mappings()]
        stated = [pair for pair in pairs if pair != (None, None)]
        hidden = len(pairs) - len(stated)
        return {
            "city": city,
            "n": len(pairs),
            "with_pay": len(stated),
            "coverage": len(stated) / len(pairs) if pairs else None,
            "stated": median_bounds(stated),
            "all": median_bounds(stated + [(least, most)] * hidden),
        }

    def less(one, other):
        return None if one is None or other is None else one - other

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        ours, theirs = side(first, level, least, most), side(second, level, least, most)
        gap = [less(ours["all"][0], theirs["all"][1]), less(ours["all"][1], theirs["all"][0])]
        return {"first": ours, "second": theirs, "gap": gap, "assumed": {"least": least, "most": most}}
### END SOLUTION


needed = ["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"]
save_functions("market_api.py", add_compare, imports=needed)
call_it_from_add_to()
# %% [markdown] hint="add_compare"
# Write one function inside `add_compare` that answers for one city, and call it twice.
# %% [markdown] hint="add_compare"
# The smallest gap: the first city pays as little as it may, the second as much as it may.
# %% check="add_compare" points=1
@check("add_compare")
def in_the_project(c, add_compare):
    probe = '''def from_files(add_compare, bounds_text, api_text):
    import asyncio
    import json
    import os
    import sqlite3
    import sys
    import tempfile
    import threading
    from types import ModuleType
    from urllib.parse import quote

    from fastapi import FastAPI

    names = ("jobboard", "jobboard.market", "jobboard.bounds")
    kept = {name: sys.modules.get(name) for name in names}
    made = {name: ModuleType(name) for name in names}
    made["jobboard.market"].summary = made["jobboard"].market = made["jobboard.market"]
    made["jobboard"].bounds = made["jobboard.bounds"]
    sys.modules.update(made)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "board.db")
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE clean_offers (level text, city text, net_low float, net_high float)")
        rows = [("junior", "Казань", 80, 100), ("junior", "Казань", None, None), ("junior", "Казань", 90, 120), ("junior", "Томск", 50, 70)]
        database.executemany("INSERT INTO clean_offers VALUES (?, ?, ?, ?)", rows)
        database.commit()
        database.close()
        try:
            exec(compile(bounds_text, "bounds.py", "exec"), made["jobboard.bounds"].__dict__)
            own = {"__name__": "jobboard.market_api"}
            exec(compile(api_text, "market_api.py", "exec"), own)
            app = FastAPI()
            app.state.database_url = "sqlite:///" + path
            own["add_to"](app)
            sent, failed = [], []

            async def receive():
                return {"type": "http.request", "body": b"", "more_body": False}

            async def send(message):
                sent.append(message)

            query = ("first=" + quote("Казань") + "&second=" + quote("Томск") + "&level=junior").encode()
            scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": "/market/compare", "raw_path": b"/market/compare", "query_string": query, "root_path": "", "headers": [(b"host", b"127.0.0.1")], "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80)}

            def work():
                try:
                    asyncio.run(app(scope, receive, send))
                except Exception as error:
                    failed.append(error)

            asked = threading.Thread(target=work)
            asked.start()
            asked.join()
            if failed:
                raise failed[0]
            return json.loads(b"".join(message.get("body", b"") for message in sent))
        finally:
            for name, module in kept.items():
                sys.modules.pop(name)
                if module is not None:
                    sys.modules[name] = module
'''
    bounds, api = c.file("jobboard/bounds.py").got, c.file("jobboard/market_api.py").got
    came = c.inside(probe, add_compare, bounds, api)
    came.text = "GET /market/compare?first=Казань&second=Томск&level=junior from jobboard/market_api.py on SQLite, four offers"
    came.close_to({
        "first": {"city": "Казань", "n": 3, "with_pay": 2, "coverage": 2 / 3, "stated": [85, 110], "all": [80, 120]},
        "second": {"city": "Томск", "n": 1, "with_pay": 1, "coverage": 1, "stated": [50, 70], "all": [50, 70]},
        "gap": [10, 70], "assumed": {"least": 0, "most": None},
    }, within=0.001, mistakes=[
        (c.raised("NameError"), "a file leans on a name that only the notebook knows; its imports stand in the last lines of the cell"),
        (c.raised("OperationalError"), "SQLite does not know this SQL; fetch the rows, and let `median_bounds` count"),
        (c.raised("KeyError"), "`market_api.py` has no `add_to`; run the cell of `add_compare` to its last line"),
        (c.raised("ImportError"), "`bounds.py` lacks a function that is imported; run the cell of `median_bounds` again"),
        (c.raised("SyntaxError"), "Python cannot read one of the two files; open it and mend the line it names"),
    ])
# %% check="add_compare" points=1
@check("add_compare")
def on_postgresql(c, add_compare, market_app):
    from urllib.parse import urlencode

    db = c.lend()
    db.run("""
        CREATE TABLE clean_offers (site text, external_id text, employer text, city text, level text, low float, high float, currency text, kind text, net_low float, net_high float, published_at timestamptz);
        INSERT INTO clean_offers (level, city, net_low, net_high) VALUES
            ('junior', 'Казань', 80, 100), ('junior', 'Казань', 90, 120), ('junior', 'Казань', NULL, NULL), ('junior', 'Томск', 60, 70), ('junior', 'Томск', NULL, 75), ('junior', 'Томск', 50, 65),
            ('senior', 'Казань', 300, NULL), ('senior', 'Томск', NULL, NULL), (NULL, NULL, 900, 900);
    """)
    served = c.serve(c.make(market_app, db.sqlalchemy_url))
    tomsk = {"city": "Томск", "n": 3, "with_pay": 3, "coverage": 1, "stated": [50, 70], "all": [50, 70]}
    nobody = {"city": "Тверь", "n": 0, "with_pay": 0, "coverage": None, "stated": [None, None], "all": [None, None]}
    for question, expected in (
        ({"first": "Казань", "second": "Томск", "level": "junior"}, {"first": {"city": "Казань", "n": 3, "with_pay": 2, "coverage": 2 / 3, "stated": [85, 110], "all": [80, 120]}, "second": tomsk, "gap": [10, 70], "assumed": {"least": 0, "most": None}}),
        ({"first": "Казань", "second": "Томск", "level": "senior", "least": "200", "most": "400"}, {"first": {"city": "Казань", "n": 1, "with_pay": 1, "coverage": 1, "stated": [300, None], "all": [300, None]}, "second": {"city": "Томск", "n": 1, "with_pay": 0, "coverage": 0, "stated": [None, None], "all": [200, 400]}, "gap": [-100, None], "assumed": {"least": 200, "most": 400}}),
        ({"first": "Томск", "second": "Тверь", "level": "junior"}, {"first": tomsk, "second": nobody, "gap": [None, None], "assumed": {"least": 0, "most": None}}),
    ):
        path = "/market/compare?" + "&".join(f"{name}={value}" for name, value in question.items())
        answer = served.get("/market/compare?" + urlencode(question)).got
        c.that(answer["status"] == 200, f"{path}: the status", expected="200", got=str(answer["status"]), mistakes=[
            ("404", "the route is `/market/compare`, and a city that nobody offers is an answer, too"),
            ("422", "`level`, `least` and `most` may be left out"),
            ("500", "the route failed: does it divide, or subtract `None`, when a city has no rows?" if "Тверь" in path else "the route failed inside; infinity is no JSON, and `None` cannot be subtracted"),
        ])
        body = answer["body"]
        c.that(isinstance(body, dict) and set(body) == set(expected), f"{path}: the keys", expected=", ".join(expected), got=", ".join(body) if isinstance(body, dict) else repr(body), mistake="the assumption travels with every answer" if isinstance(body, dict) and "assumed" not in body else "")
        for key, value in expected.items():
            got = body[key]
            same = got == value or (isinstance(got, dict) and isinstance(value, dict) and set(got) == set(value) and all(got[name] == value[name] or (name == "coverage" and None not in (got[name], value[name]) and abs(got[name] - value[name]) < 0.001) for name in value))
            known = ""
            if key == "gap" and value == [10, 70]:
                known = {"[-40, 100]": "", "[30, 50]": "ST4: low less low and high less high assume that both cities pay at the same end; they need not"}.get(str([round(end) if end is not None else None for end in got]) if isinstance(got, list) else "", "")
            if isinstance(got, dict) and got.get("n") == 2 and value.get("n") == 3:
                known = "ST3: a silent offer is a row; `n` counts it"
            c.that(same, f"{path}: {key}", expected=value, got=got, mistake=known)
    missing = served.get("/market/compare?" + urlencode({"first": "Казань"})).got
    c.that(missing["status"] == 422, "without `second`", expected="422", got=str(missing["status"]), mistake="a comparison needs two cities: no default for `second`")
# %% check="add_compare" points=1 hidden=true
@check("add_compare", hidden=True)
def other_questions(c, add_compare, market_app):
    """Other tables: all levels, either assumption alone, quotes in names, the same city twice, rows added after the start, all silent, no rows at all."""
    ### BEGIN HIDDEN TESTS
    import random
    from urllib.parse import urlencode

    def middle(amounts):
        amounts = sorted(amounts)
        return (amounts[(len(amounts) - 1) // 2] + amounts[len(amounts) // 2]) / 2

    def bounds(pairs):
        if not pairs:
            return [None, None]
        highest = middle([float("inf") if high is None else high for low, high in pairs])
        return [middle([low or 0 for low, high in pairs]), None if highest == float("inf") else highest]

    db = c.lend()
    db.run("CREATE TABLE clean_offers (site text, external_id text, employer text, city text, level text, low float, high float, currency text, kind text, net_low float, net_high float, published_at timestamptz)")
    served = c.serve(c.make(market_app, db.sqlalchemy_url))
    draw = random.Random(c.seed)
    table = []
    for _ in range(60):
        low = draw.randint(40, 200)
        ends = draw.choice([(low, low + 30), (low, low + 30), (low, low + 50), (low, None), (None, low), (None, None)])
        table.append((draw.choice(["junior", "middle", None]), draw.choice(["Казань", "Томск", "Пермь'"]), *ends))
    table += [("lead", "Казань", None, None), ("lead", "Томск", 0, 0)]

    def literal(value):
        return "NULL" if value is None else str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"

    for filled in (False, True):
        known = table if filled else []
        if filled:
            db.run("INSERT INTO clean_offers (level, city, net_low, net_high) VALUES " + ", ".join("(" + ", ".join(literal(value) for value in row) + ")" for row in table))
        questions = ({"first": "Казань", "second": "Томск"}, {"first": "Казань", "second": "Томск", "level": "lead", "least": 30}, {"first": "Томск", "second": "Казань", "level": "lead", "most": 500}, {"first": "Пермь'", "second": "Томск", "level": "junior", "least": 30, "most": 90}, {"first": "Казань", "second": "Казань", "level": "middle"}, {"first": "x' OR 'a' = 'a", "second": "Томск"})
        for question in questions if filled else questions[:1]:
            sides = []
            for city in (question["first"], question["second"]):
                pairs = [row[2:] for row in known if row[1] == city and row[0] == question.get("level", row[0])]
                stated = [pair for pair in pairs if pair != (None, None)]
                filling = (question.get("least", 0), question.get("most"))
                sides.append({"city": city, "n": len(pairs), "with_pay": len(stated), "coverage": len(stated) / len(pairs) if pairs else None, "stated": bounds(stated), "all": bounds([filling if pair == (None, None) else pair for pair in pairs])})
            ends = [(sides[0]["all"][0], sides[1]["all"][1]), (sides[0]["all"][1], sides[1]["all"][0])]
            gap = [None if None in pair else pair[0] - pair[1] for pair in ends]
            answer = served.get("/market/compare?" + urlencode(question)).got
            body = answer["body"]
            c.that(answer["status"] == 200, "another status", mistake="SEC1: a quote in a city broke the query; values go in by name" if "'" in question["first"] else "Two cities get 200, also when neither has rows")
            c.that(isinstance(body, dict) and set(body) == {"first", "second", "gap", "assumed"}, "other keys", mistake="The same four keys in every answer")
            c.that(body["assumed"] == {"least": question.get("least", 0), "most": question.get("most")}, "another assumption", mistake="`assumed` says what was asked for, with 0 and `None` where nothing was")
            for name, side in zip(("first", "second"), sides):
                c.that(isinstance(body[name], dict) and set(body[name]) == set(side), "other keys", mistake="ST3: each side says n, with_pay and coverage beside its bounds")
                c.that(body[name]["n"] == side["n"], "another n", mistake="SEC1: a value became part of the query" if "OR" in question["first"] else "ST3: equal city, equal level if asked; silent rows and rows added later count")
                c.that(body[name]["with_pay"] == side["with_pay"], "another with_pay", mistake="ST4: one end is a statement, 0 as well")
                same = (body[name]["coverage"] is None) == (side["coverage"] is None) and abs((body[name]["coverage"] or 0) - (side["coverage"] or 0)) < 0.001
                c.that(same and body[name]["city"] == side["city"], "another coverage", mistake="`coverage` is with_pay by n, `None` without rows")
                c.that(body[name]["stated"] == side["stated"] and body[name]["all"] == side["all"], "other bounds", mistake="ST3: `stated` leaves hidden offers out, `all` takes each as `(least, most)`")
            c.that(body["gap"] == gap, "another gap", mistake="ST4: the bounds of a gap are low less high and high less low; unknown stays `None`")
    ### END HIDDEN TESTS

# %% [markdown] essay="talk" points=2 outcomes="2,3" systems="soft skills"
# ## Judge: two minutes for Irina
# Irina heads hiring: "Do seniors in Москва get more than 160,000?" Write what you say, 250 words at most, without statistics. Our generated table knows:
#
# - 811 offers, 294 state pay; offered, not paid;
# - the median of the 294: between 160,000 and 320,000; of all 811: unbounded;
# - with hidden pay assumed between 100,000 and 400,000: anywhere in there.
#
# Answer first. Then the unknown, and what she could do.
#
# ### BEGIN SOLUTION
# **Rubric.** Half a point each: the answer comes first, in plain words (for those who speak: 160,000 or more; for all: we cannot tell) · a number that needs it has its base beside it (294 of 811; offered, not paid; generated) · the silence is explained without a term of statistics, so that Irina could repeat it · one thing to do or decide, and it would change what is known. Over 250 words, or a claim about all seniors as a fact: at most one point.
#
# **Sample, 2 points.** Among those who say what they pay: yes. The middle offer is 160,000 or more, perhaps as high as 320,000, because most employers name a range or one end only. But only 294 of 811 say anything. The other 517 may be generous companies that bargain in private, or poor ones that hide. If I guess that hidden pay is anywhere between 100,000 and 400,000, the middle of all offers is as unsure as my guess. So for all seniors I cannot tell you yes or no, and nobody with these data can. These are offers, too, not payslips, and practice data that a program made. If the answer matters for our next budget, ask ten recruiters for the pay of twenty positions without a figure. Twenty answers would tell us more than another thousand silent offers.
#
# **Sample, 1 point.** Yes, the median lower bound is 160,000 and the upper 320,000, based on 294 of 811 offers, the rest is missing not at random, so the identification region is unbounded. We should be careful with this.
#
# **Sample, 0 points.** Seniors in Moscow get between 160,000 and 320,000, so 240,000 on average. The data is clear.
# ### END SOLUTION

# %% [markdown]
# ## Now it can: compare two cities
# Both figures go into `figures.py`.

# %%
sys.path.insert(0, str(project_folder().parent))  # the folder in which jobboard stands
save_functions("figures.py", draw_segments, draw_wedge)
if (project_folder() / "market_api.py").exists():
    try:
        from jobboard.market_api import add_compare
        with ServedApp(market_app(database.sqlalchemy_url)) as served:
            asked = {"first": "Москва", "second": "Сочи", "level": "middle", "most": 400000}
            print(requests.get(served.base_url + "/market/compare", asked).json())
    except Exception as error:
        print("jobboard/market_api.py:", type(error).__name__, error)
if (project_folder() / "bounds.py").exists():
    save_point("Compare two cities with bounds, coverage and the assumption said")

# %% [markdown]
# ## Remember
# - **Summarise:** every row stays; the median has a lowest and a highest value.
# - **Bound:** where half are silent, only an assumption gives an upper bound.
# - **Compare:** inside levels or in one mix, by employers, without a cause.
#
# Next, a claim to test: "starts at 80,000, experienced above 200,000".
