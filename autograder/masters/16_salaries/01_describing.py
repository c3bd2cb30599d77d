# %% [markdown] lesson="describing" minutes=270 needs="15_market_data/02_cleaning" systems="HeadHunter, Habr Career" data="final" terms="trimmed mean, coverage"
# # Nobody got a rise
#
# On 9 December at 12:32 the board's mean for seniors in Москва read 203,700 roubles. At 12:33 it read 461,067. One offer had come in, a year's pay in the month's field.
#
# **After this you can** choose a number that one offer cannot bend · report who is silent beside it · draw pay so that no picture lies

# %%
import base64
import io
from html import escape

import matplotlib
import pandas
from fastapi import FastAPI
from IPython.display import HTML
from matplotlib import pyplot as plt
from sqlalchemy import create_engine, text

from autograder.checks import check
from autograder.services import postgres
from autograder.services.datasets import folder
from autograder.services.project_functions import save_functions

matplotlib.use("Agg")  # figures are drawn into memory, no window opens
plt.rcParams["axes.formatter.limits"] = (-9, 9)  # axes say 500000, not 0.5 and 1e6
server = postgres()
print(server.rung)
LEVELS = ["intern", "junior", "middle", "senior", "lead", "not said"]


def clean_table():
    """The second half of 2025 from two sites, one row an offer; all of it is generated, no employer exists."""
    raw = pandas.read_parquet(folder("final") / "vacancies.parquet")
    raw = raw[raw["platform"].isin(["hh", "habr"]) & (raw["published_at"] >= "2025-07-01")]
    raw = raw.drop_duplicates(["platform", "vacancy_id"]).sort_values(["published_at", "vacancy_id"], ignore_index=True)
    table = pandas.DataFrame({"site": raw["platform"], "external_id": raw["vacancy_id"].astype("str"), "employer": raw["employer"], "city": raw["area"]})
    words = {"intern": "intern|стаж[её]р", "junior": "junior|младший", "middle": "middle", "senior": "senior|старший|ведущий", "lead": "lead"}
    table["level"] = pandas.Series(None, index=raw.index, dtype="str")
    for level, pattern in words.items():
        table.loc[raw["name"].str.lower().str.contains(pattern), "level"] = level
    table["low"], table["high"], table["currency"] = raw["amount_from"], raw["amount_to"], raw["currency"].replace("RUR", "RUB")
    ends = {(True, True): "range", (True, False): "from", (False, True): "to", (False, False): "none"}
    table["kind"] = [ends[pair] for pair in zip(table["low"].notna(), table["high"].notna())]
    kept = raw["gross"].map({True: 0.87, False: 1.0}).where(table["currency"] == "RUB")  # 13 % tax; unknown stays unknown
    table["net_low"], table["net_high"] = (table["low"] * kept).round(), (table["high"] * kept).round()
    table["published_at"] = raw["published_at"]
    return table


def show(figure, words):
    """Draw the figure, with its text for those who do not see it, and under it for everybody."""
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", bbox_inches="tight")
    plt.close(figure)
    data = base64.b64encode(drawn.getvalue()).decode()
    display(HTML(f'<img alt="{escape(words)}" src="data:image/png;base64,{data}">'))
    print(words)


def bars_in_words(axes, left_out):
    """The text of a histogram: where it begins and ends, its highest bar, what is left out."""
    bars = sorted((bar for bar in axes.patches if bar.get_height() > 0), key=lambda bar: bar.get_x())
    if not bars:
        return "No bars are drawn."
    top = max(bars, key=lambda bar: bar.get_height())
    start, end = bars[0].get_x(), bars[-1].get_x() + bars[-1].get_width()
    return (
        f"Histogram of lower ends from {start:,.0f} to {end:,.0f} roubles a month. The highest bar, {top.get_height():.0f} offers, "
        f"stands from {top.get_x():,.0f} to {top.get_x() + top.get_width():,.0f}. Not drawn: {left_out} above 600,000."
    )


def market_app(url):
    """A service with your route alone, its database at `url`."""
    app = FastAPI()
    app.state.database_url = url
    add_to(app)
    return app


def compare(query, function):
    """Do the query and the function give the same table?"""
    try:
        asked, counted = ask(query), function(offers).reset_index(names="level")
        print("same table:", asked.shape == counted.shape and bool((asked.fillna(-1) == counted.fillna(-1)).all().all()))
    except Exception as error:
        print("not yet:", type(error).__name__)


offers = clean_table()
database = server.database()
engine = create_engine(database.sqlalchemy_url)
offers.to_sql("clean_offers", engine, index=False)
print(len(offers), "generated offers, shaped as those of HeadHunter and Habr Career;", offers["net_low"].notna().sum(), "with a lower end in roubles a month after tax, net_low")
offers.head(3).T

# %% [markdown] task="middle_bucket" outcomes="1"
# ## Warm-up: the middle of a histogram
# A metric keeps counts only: `[(100000, 4), (150000, 9), (200000, 10)]` says 4 offers at 100,000 or less, 9 at 150,000 or less, 10 in all. `middle_bucket(buckets)` returns the lowest limit that has at least half of all offers at or below it, here 150,000. Limits rise. No offers or no buckets: `None`.

# %% answer="middle_bucket"
def middle_bucket(buckets):
    ### BEGIN SOLUTION
    if not buckets or buckets[-1][1] == 0:
        return None
    for limit, below in buckets:
        if below * 2 >= buckets[-1][1]:
            return limit
    ### END SOLUTION
# %% [markdown] hint="middle_bucket"
# The counts are already sums: 9 includes the 4. What do you compare 4 with, then 9?
# %% check="middle_bucket" points=1
@check("middle_bucket")
def ten_offers(c, middle_bucket):
    c.call(middle_bucket, [(100000, 4), (150000, 9), (200000, 10)]).returns(150000, mistakes=[
        (200000, "ME2: the counts are running sums already; they were added up once more, or all offers were waited for"),
        (100000, "ME2: 4 of 10 is less than half"),
        (9, "the limit is asked for, not its count"),
        ((150000, 9), "the limit alone is asked for"),
    ])
    c.call(middle_bucket, [(100000, 5), (150000, 10)]).returns(100000, mistakes=[
        (150000, "5 of 10 is at least half, and the counts are running sums already"),
    ])
    c.call(middle_bucket, [(100000, 0), (150000, 0)]).returns(None, mistakes=[
        (100000, "half of nothing is nothing: without offers there is no middle"),
    ])
    c.call(middle_bucket, []).returns(None)
# %% check="middle_bucket" points=1 hidden=true
@check("middle_bucket", hidden=True)
def any_buckets(c, middle_bucket):
    """Odd and even numbers of offers, empty buckets, one bucket, exactly half."""
    ### BEGIN HIDDEN TESTS
    import random

    draw = random.Random(c.seed)
    cases = [[(50, 1)], [(50, 0), (60, 1)], [(50, 2), (60, 5)], [(50, 3), (60, 3), (70, 6)], [(1, 0)], [(50, 3), (60, 3), (70, 7)]]
    for _ in range(8):
        counts, total = [], 0
        for number in range(draw.randint(2, 6)):
            total += draw.choice([0, 1, 2, 5])
            counts.append((10 * number + draw.randint(1, 9), total))
        cases.append(counts)
    for buckets in cases:
        every = buckets[-1][1]
        expected = min((limit for limit, below in buckets if below >= every / 2), default=None) if every else None
        c.call(middle_bucket, buckets).returns(expected, mistakes=[
            (lambda got: not every, "Without offers there is no middle"),
            (lambda got: got is not None and expected is not None and got > expected, "Some limit came too late: at least half, of counts that are running sums"),
            (lambda got: got is not None and expected is not None and got < expected, "Some limit came too early: half of 7 is 3.5, and 3 is less"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## What one offer does
# December: seniors in Москва up to the jump, 09:33 UTC. The *trimmed mean* leaves out as many offers at either end, here one.

# %%
seniors = offers[(offers["level"] == "senior") & (offers["city"] == "Москва")]
chosen = seniors[seniors["published_at"] >= "2025-12-01"]
until = chosen[chosen["published_at"] <= "2025-12-09 09:34"]["net_low"].dropna()
before = until.iloc[:-1]
print(sorted(until))
for amounts in (before, until):
    middle = sorted(amounts)[1:-1]
    trimmed = round(sum(middle) / len(middle))
    print("mean", round(amounts.mean()), " median", round(amounts.median()), " trimmed mean", trimmed)

# %% [markdown] task="moved" outcomes="1"
# ## Predict before you run
# **Notice.** The ninth amount is 2,520,000. It moved the mean by 257,367, the median by 8,650.
#
# Pencil, answers in thousands; trimmed means leave out one offer at each end. The second board is examined when graded.
#
# | | five offers, in thousands | then comes |
# |---|---|---|
# | `a` to `d` | 90, 100, 110, 120, 130 | 650 |
# | `e` to `i` | 60, 60, 80, 100, 200 | 700 |

# %% answer="moved"
moved = {
    "a": ...,  # first board, after: mean
    "b": ...,  # median
    "c": ...,  # trimmed mean
    "d": ...,  # median, had 6,500 come instead of 650
    "e": ...,  # second board, after: mean
    "f": ...,  # median
    "g": ...,  # trimmed mean
    "h": ...,  # mean, had 7,000 come instead of 700
    "i": ...,  # trimmed mean, had 700 come twice: seven offers
}
### BEGIN SOLUTION
moved = {"a": 200, "b": 115, "c": 115, "d": 115, "e": 200, "f": 90, "g": 110, "h": 1250, "i": 228}
### END SOLUTION
# %% [markdown] hint="moved"
# Write the six amounts in order. Two of them stand in the middle; which number is between them?
# %% [markdown] hint="moved"
# The trimmed mean of six offers divides by four. When 700 comes twice, how many of the two are left out?
# %% check="moved" points=1
@check("moved")
def first_board(c, moved):
    import statistics

    board, big = [90, 100, 110, 120, 130], 650
    after = sorted([*board, big])
    c.value(moved, "a").equals(sum(after) / 6, mistakes=[
        (lambda got: got >= 10000, "the table is in thousands: 200 stands for 200,000"),
        (110, "ST1: 110 was the mean before; all 650 of the new offer go into the sum"),
        (240, "six offers share the sum now"),
        (115, "ST1: this is the median; the mean shares out the 650 as well"),
    ])
    c.value(moved, "b").equals(statistics.median(after), mistakes=[
        (110, "six offers have two in the middle, 110 and 120"),
        (120, "six offers have two in the middle, 110 and 120"),
        (200, "ST1: the median asks for the place in the order, not for the sum"),
    ])
    c.value(moved, "c").equals(sum(after[1:-1]) / 4, mistakes=[
        (110, "left out are the lowest and the highest of the six: 90 and 650"),
        (115 * 4 / 6, "four offers are left, so divide by four"),
        (200, "ST1: the highest offer, 650, is left out"),
    ])
    c.value(moved, "d").equals(statistics.median([*board, 10 * big]), mistakes=[
        (lambda got: got > 115, "ST1: how far away the highest offer stands is nothing to the median; it stands above, that is all"),
    ])
# %% check="moved" points=2 hidden=true
@check("moved", hidden=True)
def second_board(c, moved):
    """The second board: mean, median and trimmed mean after one high offer, a ten times higher one, and two of them."""
    ### BEGIN HIDDEN TESTS
    import statistics

    board = [60, 60, 80, 100, 200]
    c.value(moved, "e").equals(statistics.mean([*board, 700]), mistakes=[
        (lambda got: got >= 10000, "The table is in thousands"),
        (100, "ST1: the mean of the old board; the new offer goes into the sum"),
        (240, "Six offers share the sum"),
    ])
    c.value(moved, "f").equals(statistics.median([*board, 700]), mistakes=[
        (80, "Six offers have two in the middle"),
        (100, "Six offers have two in the middle"),
        (200, "ST1: the median asks for the place in the order, not for the sum"),
    ])
    c.value(moved, "g").equals(statistics.mean(sorted([*board, 700])[1:-1]), mistakes=[
        (lambda got: 73 < got < 74, "Four offers are left; divide by four"),
        (200, "ST1: the highest offer is left out"),
        (80, "Lowest and highest are those of the six offers: one 60 and the 700"),
        (100, "The lowest offer is left out as well: one 60"),
        (lambda got: 126 < got < 127, "One 60 is left out, the other stays"),
    ])
    c.value(moved, "h").equals(statistics.mean([*board, 7000]), mistakes=[
        (200, "ST1: the mean takes in all of the 7,000"),
        (2000, "Ten times the offer is not ten times the mean; add the six amounts"),
    ])
    c.value(moved, "i").equals(statistics.mean(sorted([*board, 700, 700])[1:-1]), mistakes=[
        (110, "One offer goes at each end, so one of the two 700 stays in"),
        (100, "One offer goes at each end, so one of the two 700 stays in"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Quartiles, group by group
# Half of the offers lie between the quartiles; `quantile` finds them as `percentile_cont` does.

# %%
groups = offers.groupby("level")["net_low"]
print(groups.size().sum(), "of", len(offers), "offers are in a group")
columns = {"size": groups.size(), "count": groups.count(), "q1": groups.quantile(0.25), "median": groups.median()}
display(pandas.DataFrame(columns))
small = pandas.DataFrame({"level": ["senior", None, "junior"], "net_low": [150, None, 90]})
named = small.fillna({"level": "not said"})
named.groupby("level")["net_low"].count().reindex(["junior", "middle", "senior", "not said"])

# %% [markdown] task="quantile_table" outcomes="1,2"
# ## Fill in: pay by level
# **Notice.** `groupby` dropped 2,871 offers that say no level. `size` counts rows, `count` amounts. `lead` stands third, by alphabet.
#
# Replace each `...`. `quantile_table(offers)` has all of `LEVELS` as its index, in that order. Offers without a level are `not said`.
#
# `n` counts offers, `with_pay` those with a `net_low`; then its `q1`, `median`, `q3`. A level without offers has 0 and 0; quartiles of nothing are missing.

# %% answer="quantile_table"
def quantile_table(offers):
    groups = offers.fillna({"level": ...}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": ...,
        "with_pay": ...,
        "q1": ...,
        "median": groups.median(),
        "q3": ...,
    })
    return table.reindex(...).fillna({"n": 0, "with_pay": 0})
### BEGIN SOLUTION
def quantile_table(offers):
    groups = offers.fillna({"level": "not said"}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": groups.size(),
        "with_pay": groups.count(),
        "q1": groups.quantile(0.25),
        "median": groups.median(),
        "q3": groups.quantile(0.75),
    })
    return table.reindex(LEVELS).fillna({"n": 0, "with_pay": 0})
### END SOLUTION
# %% [markdown] hint="quantile_table"
# Which of `size` and `count` sees an offer whose `net_low` is missing?
# %% [markdown] hint="quantile_table"
# Half of the offers with pay lie between `q1` and `q3`. Which share lies below `q3`?
# %% check="quantile_table" points=1
@check("quantile_table")
def eight_offers(c, quantile_table):
    import pandas

    levels = ["intern", "junior", "middle", "senior", "lead", "not said"]
    rows = [("junior", 90), ("junior", None), ("senior", 150), ("senior", 170), ("senior", 190), ("senior", 2520), (None, 100), ("middle", None)]
    board = pandas.DataFrame(rows, columns=["level", "net_low"])
    none = float("nan")
    expected = pandas.DataFrame({
        "n": [0, 2, 1, 4, 0, 1], "with_pay": [0, 1, 0, 4, 0, 1], "q1": [none, 90, none, 165, none, 100],
        "median": [none, 90, none, 180, none, 100], "q3": [none, 90, none, 772.5, none, 100],
    }, index=levels)
    came = c.call(quantile_table, board)
    came.text = "quantile_table(8 offers: junior 90, junior without pay, senior 150, 170, 190, 2520, no level 100, middle without pay)"
    came.close_to(expected, within=0.01, mistakes=[
        (lambda got: not isinstance(got, pandas.DataFrame), "the table itself is asked for; the last line hands it back"),
        (lambda got: sorted(got.index) == sorted(levels) and list(got.index) != levels, "the levels stand from intern to lead as in `LEVELS`, not by alphabet"),
        (lambda got: len(got) < 6, "every level of `LEVELS` has a row, also one that nobody offers: `reindex`"),
        (lambda got: got.loc["not said", "n"] == 0, "ST3: an offer that says no level is an offer; it belongs to `not said`"),
        (lambda got: got.loc["junior", "n"] == 1, "SQ3: `count` skips the junior offer without pay; `n` counts offers"),
        (lambda got: got.loc["junior", "with_pay"] == 2, "SQ3: `size` counts the junior offer without pay too"),
        (lambda got: got.loc["senior", "q1"] == 772.5, "`q1` and `q3` are swapped: a quarter lies below `q1`"),
        (lambda got: got.loc["senior", "q3"] == 180, "half lies below the median, three quarters below `q3`"),
    ])
# %% check="quantile_table" points=2 hidden=true
@check("quantile_table", hidden=True)
def other_boards(c, quantile_table):
    """Other boards: shuffled rows, missing levels and pay, levels that nobody offers, no rows with pay."""
    ### BEGIN HIDDEN TESTS
    import random

    import pandas

    levels = ["intern", "junior", "middle", "senior", "lead", "not said"]

    def quantile(amounts, share):
        if not amounts:
            return float("nan")
        place = share * (len(amounts) - 1)
        below = int(place)
        above = min(below + 1, len(amounts) - 1)
        return amounts[below] + (amounts[above] - amounts[below]) * (place - below)

    draw = random.Random(c.seed)
    for size, known in ((60, levels[:5]), (25, ["lead", "intern"]), (6, ["senior"])):
        rows = [(draw.choice([*known, None]), draw.choice([None, 1000 * draw.randint(40, 300)])) for _ in range(size)]
        rows += [(None, 70000.0), (known[0], None)]
        draw.shuffle(rows)
        expected = []
        for level in levels:
            group = [pay for said, pay in rows if (said or "not said") == level]
            stated = sorted(pay for pay in group if pay is not None)
            expected.append((len(group), len(stated), quantile(stated, 0.25), quantile(stated, 0.5), quantile(stated, 0.75)))
        table = pandas.DataFrame(expected, columns=["n", "with_pay", "q1", "median", "q3"], index=levels)
        c.call(quantile_table, pandas.DataFrame(rows, columns=["level", "net_low"])).close_to(table, within=0.01, mistakes=[
            (lambda got: list(got.index) != levels, "Every level of `LEVELS` has its row, in that order"),
            (lambda got: got["n"].sum() != len(rows), "SQ3: the `n` of all levels do not add up to the offers"),
            (lambda got: got["with_pay"].tolist() != table["with_pay"].tolist(), "SQ3: `with_pay` counts the offers with an amount"),
            (lambda got: list(got.columns) == list(table.columns), "A quartile is another one: a quarter lies below `q1`, three quarters below `q3`"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Who is silent
# The share of offers that state pay is the *coverage*.

# %%
print((groups.count() / groups.size()).round(2).to_dict())
by_city = offers.groupby(["city", "level"])["net_low"].agg(["size", "count", "median"])
by_city.nlargest(3, "median")

# %% [markdown] task="summary" outcomes="2"
# ## Never a number alone
# **Notice.** Of 100 middle offers 44 state a usable lower end, of 100 for leads 25. The highest "median" rests on three offers.
#
# Write `summary(rows, least=5)` for a list of dicts with `net_low`, a number or `None`. It always returns six keys:
#
# - `n` rows, `with_pay` rows whose `net_low` is not `None` (0 is pay: an internship);
# - `share`, `with_pay` divided by `n`, not rounded, `None` without rows;
# - `q1`, `median`, `q3` as `quantile` finds them; all `None` when nobody or fewer than `least` state pay.
#
# Values are `None` or numbers JSON takes, as `int(...)` and `float(...)` make. The rows stay.

# %% answer="summary"
def summary(rows, least=5):
    ### BEGIN SOLUTION
    stated = [row["net_low"] for row in rows if row["net_low"] is not None]
    found = {"n": len(rows), "with_pay": len(stated), "share": None, "q1": None, "median": None, "q3": None}
    if rows:
        found["share"] = len(stated) / len(rows)
    if stated and len(stated) >= least:
        amounts = pandas.Series(stated)
        for name, part in (("q1", 0.25), ("median", 0.5), ("q3", 0.75)):
            found[name] = float(amounts.quantile(part))
    return found
    ### END SOLUTION


save_functions("market.py", summary, imports=["import pandas"])
# %% [markdown] hint="summary"
# Make the dict with all six keys first, `None` where you do not know yet. Then fill what you may.
# %% [markdown] hint="summary"
# `pandas.Series([90, 120]).quantile(0.25)` takes a list. Which lines of yours divide, and by what, when there are no rows?
# %% check="summary" points=2
@check("summary")
def spoken_and_silent(c, summary):
    def rows(*amounts):
        return [{"level": "junior", "net_low": amount} for amount in amounts]

    quartiles = {"q1": 90.0, "median": 100.0, "q3": 130.0}
    came = c.call(summary, rows(100, None, 80, 130, None, 90, 700, None))
    came.text = "summary(8 rows: 100, None, 80, 130, None, 90, 700, None)"
    came.close_to({"n": 8, "with_pay": 5, "share": 0.625, **quartiles}, within=0.0001, mistakes=[
        (lambda got: got["n"] == 5, "ST3: the silent rows are rows; `n` counts them, too"),
        (lambda got: got["share"] in (62.5, 63), "`share` is a part of 1, not of 100"),
        (lambda got: got["median"] == 220, "ST1: this is the mean; 700 pulls it up"),
        (lambda got: got["median"] in (85, 45), "ST3: None is no amount of 0; leave it out of the quartiles"),
        (lambda got: got["share"] != 0.625, "`share` is with_pay divided by n, not rounded"),
        (lambda got: set(got) != {"n", "with_pay", "share", "q1", "median", "q3"}, "six keys are asked for: n, with_pay, share, q1, median, q3"),
    ]).leaves_arguments()
    probe = '''def as_json(summary, rows):
    import json

    return json.loads(json.dumps(summary(rows)))
'''
    sent = c.inside(probe, summary, rows(100, None, 80, 130, None, 90, 700, None))
    sent.text = "summary(the same rows) as JSON"
    sent.close_to({"n": 8, "with_pay": 5, "share": 0.625, **quartiles}, within=0.0001, mistakes=[
        (c.raised("TypeError"), "JSON refuses the numbers in which pandas counts: `int(...)` makes a plain one"),
    ])
    few = c.call(summary, rows(100, 300, None))
    few.text = "summary(3 rows: 100, 300, None)"
    few.close_to({"n": 3, "with_pay": 2, "share": 2 / 3, "q1": None, "median": None, "q3": None}, within=0.0001, mistakes=[
        (lambda got: got["median"] is not None, "ST10: two offers are below `least`, so they get no quartiles"),
    ])
    c.call(summary, []).returns({"n": 0, "with_pay": 0, "share": None, "q1": None, "median": None, "q3": None}, mistakes=[
        (c.raised("ZeroDivisionError"), "a share of no rows does not exist: `None`, before anything is divided"),
        (lambda got: got["share"] == 0, "0 would say that everybody hides pay; nobody was asked"),
    ])
# %% check="summary" points=2 hidden=true
@check("summary", hidden=True)
def any_rows(c, summary):
    """Exactly `least` amounts and one fewer, another `least`, all silent, zeros, even and odd numbers, any order."""
    ### BEGIN HIDDEN TESTS
    import random

    def quantile(amounts, share):
        place = share * (len(amounts) - 1)
        below = int(place)
        above = min(below + 1, len(amounts) - 1)
        return amounts[below] + (amounts[above] - amounts[below]) * (place - below)

    draw = random.Random(c.seed)
    cases = [([None, None, None], 5), ([0, 0, 0, 0, 50, None], 5), ([10, 20, 30, 40], 5), ([10, 20, 30, 40, 50], 5), ([10, 30], 2), ([10], 2), ([40], 1), ([None], 0), ([], 0)]
    for _ in range(5):
        amounts = [draw.choice([None, 1000 * draw.randint(0, 300)]) for _ in range(draw.randint(5, 30))]
        cases.append((amounts, draw.choice([3, 5, 8])))
    for amounts, least in cases:
        rows = [{"city": "Казань", "net_low": amount} for amount in amounts]
        stated = sorted(amount for amount in amounts if amount is not None)
        enough = stated and len(stated) >= least
        expected = {
            "n": len(rows), "with_pay": len(stated), "share": len(stated) / len(rows) if rows else None,
            **{name: quantile(stated, part) if enough else None for name, part in (("q1", 0.25), ("median", 0.5), ("q3", 0.75))},
        }
        came = c.call(summary, rows) if least == 5 else c.call(summary, rows, least=least)
        came.close_to(expected, within=0.0001, mistakes=[
            (lambda got: got["n"] != len(rows), "ST3: `n` counts all rows, silent ones too"),
            (lambda got: got["with_pay"] != len(stated), "PY8: 0 is a stated amount, None is none"),
            (lambda got: not enough and got["median"] is not None, "ST10: quartiles of fewer than `least` amounts were given"),
            (lambda got: enough and got["median"] is None, "ST10: exactly `least` amounts are enough, and `least` may be another number"),
            (lambda got: got["share"] != expected["share"], "`share` is with_pay divided by n, `None` without rows"),
            (lambda got: True, "A quartile lies elsewhere; sort, then look between two amounts as `quantile` does"),
            (c.raised("ZeroDivisionError"), "Nothing is divided by zero rows"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## A picture that lies
# `show` draws a figure and prints its text. How many times as tall is the right bar?

# %%
figure, axes = plt.subplots(figsize=(5, 2.5))
low, high = groups.median()["junior"], groups.median()["middle"]
axes.bar(["junior", "middle"], [low, high])
axes.set_ylim(70000, 115000)
axes.set_ylabel("median, roubles a month")
heights = [bar.get_height() - 70000 for bar in axes.patches]
show(figure, f"Two bars: junior {low:,.0f}, middle {high:,.0f}. The axis begins at 70,000.")
print("drawn:", round(heights[1] / heights[0], 1), "times as tall")

# %% [markdown] task="histogram" outcomes="3"
# ## Mend: the published histogram
# **Notice.** 112,000 is 1.4 times 78,300; its bar is 5.1 times as tall. Length is a bar's message, so bars begin at 0. A wide bin lies too: it collects more.
#
# Mend both lies in `histogram(axes, amounts)`, which draws on `axes` and returns nothing. `amounts` holds one number or more, none below 0.
#
# - Bins of 50,000, from 0 to the first multiple of 50,000 above the largest amount. 50,000 belongs to the second bin.
# - Counts begin at 0; no axis cuts a bar.
# - Labels: `roubles a month` and `offers`.

# %% answer="histogram"
def histogram(axes, amounts):
    axes.hist(amounts, bins=[0, 50000, 75000, 100000, 150000, 300000], edgecolor="black")
    axes.set_ylim(1, 40)
    axes.set_xlabel("pay")
    axes.set_ylabel("offers")
### BEGIN SOLUTION
def histogram(axes, amounts):
    axes.hist(amounts, bins=range(0, int(max(amounts)) + 50001, 50000), edgecolor="black")
    axes.set_ylim(0)
    axes.set_xlabel("roubles a month")
    axes.set_ylabel("offers")
### END SOLUTION


figure, axes = plt.subplots(figsize=(6, 2.5))
stated = offers["net_low"].dropna()
usual = stated[stated <= 600000]
histogram(axes, usual.tolist())
show(figure, bars_in_words(axes, len(stated) - len(usual)))
# %% [markdown] hint="histogram"
# `range(0, 150001, 50000)` is 0, 50000, 100000, 150000. Which last edge do amounts up to 310,000 need, and which do 300,000?
# %% [markdown] hint="histogram"
# Matplotlib's last bin takes in its right edge. With an edge above the largest amount every bin ends before its right edge.
# %% [markdown] hint="histogram"
# Without a second number `set_ylim(0)` fixes the lower end and leaves the upper one to the bars.
# %% check="histogram" points=1
@check("histogram")
def honest_bars(c, histogram):
    probe = '''def drawn(histogram, amounts):
    from matplotlib.figure import Figure

    axes = Figure().subplots()
    histogram(axes, amounts)
    bars = [[float(bar.get_x()), float(bar.get_width()), float(bar.get_height())] for bar in axes.patches if hasattr(bar, "get_x")]
    return {"bars": bars, "x": [float(end) for end in axes.get_xlim()], "y": [float(end) for end in axes.get_ylim()], "labels": [axes.get_xlabel(), axes.get_ylabel()], "scales": [axes.get_xscale(), axes.get_yscale()]}
'''
    came = c.inside(probe, histogram, [40000, 50000, 60000, 120000, 310000, 99999])
    came.text = "histogram(axes, [40000, 50000, 60000, 120000, 310000, 99999])"
    got = came.got
    bars = [bar for bar in got["bars"] if bar[2] > 0]
    c.that(got["bars"] != [], "bars were asked for", expected="bars on the axes", got="no bar")
    widths = sorted({round(bar[1], 3) for bar in got["bars"]})
    wide = "a wider bin collects more, so its bar says more than its neighbours'"
    numbered = "`bins=` with one number cuts the way from the smallest to the largest amount; a list gives the edges themselves"
    c.that(widths == [50000], "the widths of the bars", expected="every bar 50,000 wide", got=f"widths {widths}", mistake=numbered if len(widths) == 1 else wide)
    heights = {round(bar[0], 3): bar[2] for bar in bars}
    c.that(heights == {0: 1, 50000: 3, 100000: 1, 300000: 1}, "count by left edge", expected="0: 1, 50000: 3, 100000: 1, 300000: 1", got=", ".join(f"{left:g}: {count:g}" for left, count in heights.items()), mistakes=[
        ("0: 1, 50000: 3, 100000: 1", "ST3: 310,000 is in no bin, and nobody is told; edges end above the largest amount"),
        ("0: 2, 50000: 2, 100000: 1, 300000: 1", "50,000 belongs to the second bin"),
    ])
    c.that(got["y"][0] == 0, "the lower end of the count axis", expected="0", got=f"{got['y'][0]:g}", mistake="a cut axis makes small differences look large; bars begin at 0")
    c.that(got["y"][1] >= 3 and got["x"][0] <= 0 and got["x"][1] >= 350000, "an axis cuts a bar", expected="x from 0 to 350,000, y up to 3 or more", got=f"x {got['x']}, y {got['y']}")
    c.that(got["labels"] == ["roubles a month", "offers"], "the labels", expected="roubles a month, offers", got=", ".join(got["labels"]), mistake="a number without a unit may be anything")
    c.that(got["scales"] == ["linear", "linear"], "the scales", expected="linear", got=", ".join(got["scales"]))
# %% check="histogram" points=2 hidden=true
@check("histogram", hidden=True)
def any_amounts(c, histogram):
    """Amounts on an edge, the largest on an edge, one amount, one far away, many equal ones; widths, heights, axes, labels."""
    ### BEGIN HIDDEN TESTS
    import random
    from collections import Counter

    probe = '''def drawn(histogram, amounts):
    from matplotlib.figure import Figure

    axes = Figure().subplots()
    histogram(axes, amounts)
    bars = [[float(bar.get_x()), float(bar.get_width()), float(bar.get_height())] for bar in axes.patches if hasattr(bar, "get_x")]
    return {"bars": bars, "x": [float(end) for end in axes.get_xlim()], "y": [float(end) for end in axes.get_ylim()], "labels": [axes.get_xlabel(), axes.get_ylabel()], "scales": [axes.get_xscale(), axes.get_yscale()]}
'''
    draw = random.Random(c.seed)
    for amounts in ([0], [50000, 100000, 150000, 150000], [149999, 20000], [90000] * 45 + [130000.5], [draw.randint(20, 290) * 1000 for _ in range(40)] + [434000]):
        got = c.inside(probe, histogram, amounts).got
        expected = Counter(int(amount // 50000 * 50000) for amount in amounts)
        last = max(expected) + 50000
        c.that(bool(got["bars"]), "no bars", mistake="Some amount is in no bin: one on an edge, the largest too, belongs to the bin that begins there")
        c.that({round(bar[1], 3) for bar in got["bars"]} == {50000}, "bars of other widths", mistake="Some bin is wider or narrower than the others")
        c.that(sum(bar[2] for bar in got["bars"]) == len(amounts), "amounts in no bin", mistake="ST3: some amount is in no bin; edges end above the largest amount")
        c.that({round(bar[0], 3): bar[2] for bar in got["bars"] if bar[2] > 0} == expected, "an amount in another bin", mistake="An amount on an edge, the largest too, belongs to the bin that begins there")
        c.that(max(bar[0] for bar in got["bars"]) < last, "bins beyond the last one", mistake="The bins end at the first multiple of 50,000 above the largest amount")
        c.that(got["y"][0] == 0, "a cut axis", mistake="The count axis begins at 0 for any amounts")
        c.that(got["y"][1] >= max(expected.values()) and got["x"][0] <= 0 and got["x"][1] >= last, "an axis cuts a bar", mistake="An axis with a fixed upper end cuts some bar")
        c.that(got["labels"] == ["roubles a month", "offers"] and got["scales"] == ["linear", "linear"], "labels or scales", mistake="Both labels are asked for, on linear axes")
    ### END HIDDEN TESTS

# %% [markdown]
# ## The middle half of each level
# A bar may begin elsewhere when both ends are the message.

# %%
by_level = []
named = offers.fillna({"level": "not said"}).groupby("level")["net_low"]
for level in LEVELS:
    group = named.get_group(level)
    q1, median, q3 = group.quantile([0.25, 0.5, 0.75])
    by_level.append({"level": level, "n": len(group), "with_pay": group.count(), "share": group.count() / len(group), "q1": q1, "median": median, "q3": q3})
figure, axes = plt.subplots(figsize=(6, 1.5))
axes.barh("junior", 57800, left=52200, color="lightgrey", edgecolor="black")
axes.plot(78300, "junior", "kd")  # a black diamond: seen without colour
axes.set_xlim(0)
axes.set_xlabel("roubles a month")
show(figure, "junior: half of 187 offers with pay lie between 52,200 and 110,000, median 78,300; 520 offers in all.")

# %% [markdown] task="draw_levels" outcomes="2,3"
# ## Draw it and say it
# Write `draw_levels(axes, rows)`. Each row is a dict: `level` and the six keys of `summary`. Draw on `axes`; return a text.
#
# - A row with quartiles gets a horizontal bar from `q1` to `q3`, its level as tick label, one mark at the median. Quartiles `None`: no bar, no mark.
# - The pay axis begins at 0, says `roubles a month`, cuts no bar.
# - The text has a line for each row, in order: the level, a colon, at least six words or numbers. A screen reader says every sign aloud: no others than `. , : ; ( ) -`.
# - A line holds `n` and `with_pay`; for a drawn row also `q1`, `median`, `q3` in whole roubles. No other numbers, no share; `1,000` or `1000`.

# %% answer="draw_levels"
def draw_levels(axes, rows):
    ### BEGIN SOLUTION
    lines = []
    for row in rows:
        if row["median"] is None:
            lines.append(f"{row['level']}: too few offers to draw, {row['with_pay']} with pay, {row['n']} in all")
            continue
        axes.barh(row["level"], row["q3"] - row["q1"], left=row["q1"], color="lightgrey", edgecolor="black")
        axes.plot(row["median"], row["level"], "kd")
        lines.append(
            f"{row['level']}: half of {row['with_pay']} offers with pay lie between {row['q1']:,.0f} and {row['q3']:,.0f}, "
            f"median {row['median']:,.0f}; {row['n']} offers in all"
        )
    axes.set_xlim(0)
    axes.set_xlabel("roubles a month")
    return "\n".join(lines)
    ### END SOLUTION


figure, axes = plt.subplots(figsize=(6, 2.5))
words = draw_levels(axes, by_level)
axes.invert_yaxis()  # the first row on top, as in the text
show(figure, str(words))
# %% [markdown] hint="draw_levels"
# How long is a bar that begins at 52,200 and ends at 110,000? `barh` asks for the length.
# %% [markdown] hint="draw_levels"
# Numbers in the text come out of the same row as the bar: `f"{row['q1']:,.0f}"`. Typed ones would be wrong tomorrow.
# %% check="draw_levels" points=2
@check("draw_levels")
def three_levels(c, draw_levels):
    import re

    probe = '''def drawn(draw_levels, rows):
    from matplotlib.figure import Figure

    axes = Figure().subplots()
    words = draw_levels(axes, rows)
    ticks = [[float(place), label.get_text()] for place, label in zip(axes.get_yticks(), axes.get_yticklabels())]
    bars = [[float(bar.get_x()), float(bar.get_x() + bar.get_width()), float(bar.get_y() + bar.get_height() / 2)] for bar in axes.patches if hasattr(bar, "get_x")]
    marks = []
    for line in axes.lines:
        points = [[float(x), float(y)] for x, y in zip(line.get_xdata(orig=False), line.get_ydata(orig=False))]
        drawn_line = line.get_marker() in (None, "None", "", " ")
        marks += [[sum(axis) / len(points) for axis in zip(*points)]] if drawn_line and points else points
    for group in axes.collections:
        if hasattr(group, "get_segments"):
            marks += [[float(x), float(y)] for piece in group.get_segments() for x, y in [piece.mean(axis=0)]]
        else:
            marks += [[float(x), float(y)] for x, y in group.get_offsets()]
    return {"text": words, "ticks": ticks, "bars": bars, "marks": marks, "x": [float(end) for end in axes.get_xlim()], "label": axes.get_xlabel()}
'''
    rows = [
        {"level": "junior", "n": 520, "with_pay": 187, "share": 187 / 520, "q1": 52200.0, "median": 78300.0, "q3": 110000.0},
        {"level": "middle", "n": 9, "with_pay": 3, "share": 3 / 9, "q1": None, "median": None, "q3": None},
        {"level": "senior", "n": 1428, "with_pay": 427, "share": 427 / 1428, "q1": 130000.0, "median": 160000.0, "q3": 210000.0},
    ]
    came = c.inside(probe, draw_levels, rows)
    came.text = "draw_levels(axes, rows: junior, middle without quartiles, senior)"
    got = came.got
    c.that(isinstance(got["text"], str), "what came back", expected="a text", got=repr(got["text"]), mistake="PY1: the text is handed back with `return`; `show` prints it")
    found = {label: bar for bar in got["bars"] for place, label in got["ticks"] if abs(place - bar[2]) < 0.01}
    spans = {label: [round(end) for end in bar[:2]] for label, bar in found.items()}
    c.that(len(got["bars"]) == 2 and len(found) == 2, "bars with a level as their tick label", expected="junior, senior", got=f"{len(got['bars'])} bars, labelled {', '.join(found) or 'nothing'}", mistake="a bar for each row with quartiles, named at the axis: `barh(level, ...)`")
    c.that(spans == {"junior": [52200, 110000], "senior": [130000, 210000]}, "where the bars begin and end", expected="junior 52,200 to 110,000, senior 130,000 to 210,000", got=str(spans), mistakes=[
        (str({"junior": [0, 110000], "senior": [0, 210000]}), "a bar from 0 hides where the lower quarter ends; `left=` is where it begins"),
        (str({"junior": [52200, 162200], "senior": [130000, 340000]}), "`barh` asks for a length: `q3` less `q1`"),
    ])
    for level, middle in (("junior", 78300), ("senior", 160000)):
        near = [round(x) for x, y in got["marks"] if abs(y - found[level][2]) < 0.3]
        c.that(middle in near, f"the mark of {level}", expected=f"a mark at {middle:,}", got=f"marks at {near}", mistake="the median has a mark of its own, on the bar of its level")
    early = "`set_xlim` fixes both ends as they stand; call it after the bars are drawn"
    c.that(got["x"][0] == 0 and got["x"][1] >= 210000 and re.fullmatch(r"[\w\s.,:;()-]*roubles a month[\w\s.,:;()-]*", got["label"]) is not None, "the pay axis", expected="from 0 to 210,000 or more, roubles a month", got=f"{got['x']}, {got['label']!r}", mistake=early if got["x"][0] == 0 and got["x"][1] < 210000 else "the pay axis begins at 0 and says its unit")
    lines = got["text"].strip().splitlines()
    c.that([line.partition(":")[0].strip() for line in lines] == ["junior", "middle", "senior"], "the lines of the text", expected="three lines: junior: ..., middle: ..., senior: ...", got=got["text"], mistake="every row has a line, also one that is too small to be drawn")
    for line, wanted in zip(lines, ([52200, 78300, 110000, 187, 520], [3, 9], [130000, 160000, 210000, 427, 1428])):
        numbers = sorted(int(number) for number in re.findall(r"\d+", re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", line)))
        c.that(numbers == sorted(wanted), "the numbers of a line", expected=f"exactly {sorted(wanted)}", got=line, mistake="the share is one of the other numbers: `n` and `with_pay` say it already" if "%" in line or "0." in line else "ST3: text and figure say the same: quartiles where drawn, and always `n` and `with_pay`, each once")
        c.that(len(line.split()) >= 7, "the words of a line", expected="at least six words after the colon", got=line, mistake="numbers in a row are no sentence: say what each is, at least six words after the colon")
        c.that(re.fullmatch(r"[\w\s.,:;()-]*", line) is not None, "the signs of a line", expected="letters, digits, spaces and . , : ; ( ) -", got=line, mistake="a screen reader reads other signs aloud, or skips them; say it in words")
# %% check="draw_levels" points=2 hidden=true
@check("draw_levels", hidden=True)
def other_levels(c, draw_levels):
    """Other rows and orders, amounts that are not whole, nothing to draw, no rows; text against plot."""
    ### BEGIN HIDDEN TESTS
    import random
    import re

    probe = '''def drawn(draw_levels, rows):
    from matplotlib.figure import Figure

    axes = Figure().subplots()
    words = draw_levels(axes, rows)
    ticks = [[float(place), label.get_text()] for place, label in zip(axes.get_yticks(), axes.get_yticklabels())]
    bars = [[float(bar.get_x()), float(bar.get_x() + bar.get_width()), float(bar.get_y() + bar.get_height() / 2)] for bar in axes.patches if hasattr(bar, "get_x")]
    marks = []
    for line in axes.lines:
        points = [[float(x), float(y)] for x, y in zip(line.get_xdata(orig=False), line.get_ydata(orig=False))]
        drawn_line = line.get_marker() in (None, "None", "", " ")
        marks += [[sum(axis) / len(points) for axis in zip(*points)]] if drawn_line and points else points
    for group in axes.collections:
        if hasattr(group, "get_segments"):
            marks += [[float(x), float(y)] for piece in group.get_segments() for x, y in [piece.mean(axis=0)]]
        else:
            marks += [[float(x), float(y)] for x, y in group.get_offsets()]
    return {"text": words, "ticks": ticks, "bars": bars, "marks": marks, "x": [float(end) for end in axes.get_xlim()], "label": axes.get_xlabel()}
'''
    draw = random.Random(c.seed)

    def row(level, known):
        stated = draw.randint(5, 40) if known else draw.randint(0, 4)
        low = draw.randint(40, 90) * 1000 + 0.3
        middle = low + draw.randint(5, 60) * 1000
        ends = (low, middle, middle + draw.randint(5, 500) * 1000 + 0.3) if known else (None, None, None)
        n = stated + draw.randint(50, 200)
        return {"level": level, "n": n, "with_pay": stated, "share": stated / n, **dict(zip(("q1", "median", "q3"), ends))}

    levels = ["lead", "intern", "not said", "senior"]
    draw.shuffle(levels)
    known = [True, True, False, True]
    cases = [[row(level, flag) for level, flag in zip(levels, known)], [row("middle", True)], [row("middle", False), row("lead", False)], []]
    for rows in cases:
        got = c.inside(probe, draw_levels, rows).got
        wide = [one for one in rows if one["median"] is not None]
        found = {label: bar for bar in got["bars"] for place, label in got["ticks"] if abs(place - bar[2]) < 0.01}
        c.that(len(got["bars"]) == len(wide) and set(found) == {one["level"] for one in wide}, "bars and their labels", mistake="A bar for each row with quartiles and for no other, its level as tick label")
        for one in wide:
            begin, end, place = found[one["level"]]
            c.that(abs(begin - one["q1"]) < 0.01 and abs(end - one["q3"]) < 0.01, "ends of a bar", mistake="A bar reaches from `q1` to `q3` of its own row")
            c.that(any(abs(x - one["median"]) < 0.6 and abs(y - place) < 0.3 for x, y in got["marks"]), "the mark of a median", mistake="The mark stands at the median, on its own bar")
        c.that(len(got["marks"]) == len(wide), "other marks", mistake="One mark for each bar, none elsewhere")
        c.that(got["x"][0] == 0 and all(got["x"][1] >= one["q3"] for one in wide) and re.fullmatch(r"[\w\s.,:;()-]*roubles a month[\w\s.,:;()-]*", got["label"]) is not None, "the pay axis", mistake="The pay axis begins at 0, cuts no bar, and says its unit")
        lines = got["text"].strip().splitlines() if isinstance(got["text"], str) else None
        c.that(lines is not None and [line.partition(":")[0].strip() for line in lines] == [one["level"] for one in rows], "the lines of the text", mistake="One line a row, in the order of the rows, beginning with the level")
        for line, one in zip(lines, rows):
            wanted = [one["n"], one["with_pay"], *([round(one[key]) for key in ("q1", "median", "q3")] if one in wide else [])]
            numbers = sorted(int(number) for number in re.findall(r"\d+", re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", line)))
            c.that(numbers == sorted(wanted), "numbers of a line", mistake="ST3: the numbers of a line are those of its row: whole roubles where drawn, always `n` and `with_pay`, no others")
            c.that(len(line.split()) >= 7 and re.fullmatch(r"[\w\s.,:;()-]*", line) is not None, "words of a line", mistake="A line has at least six words after the colon, and no signs but . , : ; ( ) -")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Dollars have a date
# `fx_monthly.csv` holds the Bank of Russia's rate of one day a month, where one was found.

# %%
rates = pandas.read_csv(folder("final") / "fx_monthly.csv")
dollars = offers[(offers["currency"] == "USD") & offers["low"].notna()].copy()
dollars["month"] = dollars["published_at"].dt.strftime("%Y-%m-01")
joined = dollars.merge(rates, how="left", on=["month", "currency"])
print(joined["rub_per_unit"].isna().sum(), "of", len(joined), "have no rate;", end=" ")
print(joined["low"].median(), "dollars in the middle")
joined.groupby("month")["rub_per_unit"].agg(["size", "max"])

# %% [markdown] task="by_currency" outcomes="1,2"
# ## Two piles, one unit
# **Notice.** July and November have no rate. An inner join would drop their offers; October's rate would be a guess.
#
# Write `by_currency(offers, rates)`: tables with `published_at` (UTC), `currency`, `low`, and with `month`, `currency`, `rub_per_unit`. It returns `{"rouble": {...}, "foreign": {...}}`, each with
#
# - `n`: offers that state `low`; `unknown`: those of them without a rate;
# - `median` of the others' `low` in roubles, `None` when there are none.
#
# `RUB` and `RUR` are roubles and need no rate. Others are foreign and take their currency's rate of the month of `published_at`; it is unknown when its row or number is missing. Ignore taxes; both tables stay.

# %% answer="by_currency"
def by_currency(offers, rates):
    ### BEGIN SOLUTION
    stated = offers[offers["low"].notna()].copy()
    stated["month"] = stated["published_at"].dt.strftime("%Y-%m-01")
    joined = stated.merge(rates, how="left", on=["month", "currency"])
    rouble = joined["currency"].isin(["RUB", "RUR"])
    joined["amount"] = joined["low"] * joined["rub_per_unit"].where(~rouble, 1.0)
    answer = {}
    for name, part in (("rouble", joined[rouble]), ("foreign", joined[~rouble])):
        known = part["amount"].dropna()
        answer[name] = {"n": len(part), "unknown": len(part) - len(known), "median": float(known.median()) if len(known) else None}
    return answer
    ### END SOLUTION
# %% [markdown] hint="by_currency"
# `joined["currency"].isin(["RUB", "RUR"])` is True where an offer is in roubles; `~` turns it round.
# %% [markdown] hint="by_currency"
# `amounts.where(condition, 1.0)` keeps what fits the condition and puts 1.0 elsewhere. Whose rate is 1?
# %% check="by_currency" points=1
@check("by_currency")
def nine_dated_offers(c, by_currency):
    import pandas

    rows = [("2025-09-10", "RUB", 150000), ("2025-11-02", "RUR", 90000), ("2025-11-03", "RUB", 600000), ("2025-09-30", "USD", 2000), ("2025-10-01", "USD", 2000), ("2025-11-15", "USD", 9000), ("2025-10-05", "EUR", 1000), ("2025-09-20", "EUR", 1750), ("2025-10-05", "USD", None)]
    board = pandas.DataFrame(rows, columns=["published_at", "currency", "low"])
    board["published_at"] = pandas.to_datetime(board["published_at"] + "T12:00:00Z")
    rates = pandas.DataFrame([("2025-09-01", "USD", 80.0), ("2025-10-01", "USD", 90.0), ("2025-11-01", "USD", None), ("2025-09-01", "EUR", 100.0)], columns=["month", "currency", "rub_per_unit"])
    came = c.call(by_currency, board, rates)
    came.text = "by_currency(9 offers, 4 rates: USD 80 in September, 90 in October, missing in November; EUR 100 in September)"
    came.close_to({"rouble": {"n": 3, "unknown": 0, "median": 150000}, "foreign": {"n": 5, "unknown": 2, "median": 175000}}, within=0.01, mistakes=[
        (lambda got: got["rouble"]["unknown"] > 0, "ST6: a rouble is a rouble, it needs no rate"),
        (lambda got: got["rouble"]["n"] == 2, "ST6: RUR and RUB are the same rouble"),
        (lambda got: got["foreign"]["n"] == 3 and got["foreign"]["unknown"] == 1, "ST6: euros are foreign, too: every currency but the rouble"),
        (lambda got: got["foreign"]["n"] in (3, 4), "ST6: offers without a rate vanished; they are counted in `n` and in `unknown`"),
        (lambda got: got["foreign"]["n"] == 6, "the last offer states no `low`; leave it out first"),
        (lambda got: got["foreign"]["unknown"] == 0, "ST6: an offer took a rate that is not of its own month; what is unknown stays unknown"),
        (lambda got: got["foreign"]["median"] in (160000, 180000), "ST6: one rate for all dates; each offer has the rate of its own month"),
        (lambda got: got["rouble"]["median"] == 280000, "ST1: this is the mean; 600,000 pulls it up"),
        (lambda got: got["foreign"]["median"] in (2000, 1750), "ST6: dollars and euros stand in one pile; turn them into roubles first"),
        (c.raised("KeyError"), "the `month` is not in the offers yet: make it from `published_at`"),
    ]).leaves_arguments()
# %% check="by_currency" points=2 hidden=true
@check("by_currency", hidden=True)
def other_piles(c, by_currency):
    """Edges of months, equal offers, currencies without any rate, no foreign offers, none at all with a rate, no rouble ones."""
    ### BEGIN HIDDEN TESTS
    import random
    import statistics

    import pandas

    draw = random.Random(c.seed)
    months = [f"2024-{number:02}-01" for number in range(1, 13)]
    known = [(month, code, draw.choice([None, round(draw.uniform(5, 120), 4), round(draw.uniform(5, 120), 4)])) for month in months for code in ("USD", "EUR", "KZT")]
    known += [("2023-12-01", "USD", 75.5)]
    draw.shuffle(known)
    times = ["2024-01-31T23:59:59Z", "2024-02-01T00:00:00Z", *[f"2024-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}T10:00:00Z" for _ in range(40)]]

    def offers(codes, size):
        return [(draw.choice(times), draw.choice(codes), draw.choice([None, draw.randint(1, 40) * 500, draw.randint(1, 40) * 500])) for _ in range(size)]

    every = offers(["RUB", "RUR", "USD", "EUR", "KZT", "BYR"], 60)
    for rows in (every + every[:7], [("2024-01-31T23:59:59Z", "USD", 100), ("2024-02-01T00:00:00Z", "EUR", 100), ("2023-12-31T23:00:00Z", "USD", 300)], offers(["RUR", "RUB"], 9) + [("2024-03-03T01:00:00Z", "RUB", 70000)], [("2024-03-03T01:00:00Z", "BYR", 3000), ("2024-04-03T01:00:00Z", "BYR", 4000)]):
        rate = {(month, code): value for month, code, value in known}
        expected = {}
        for name in ("rouble", "foreign"):
            group = [row for row in rows if row[2] is not None and (row[1] in ("RUB", "RUR")) == (name == "rouble")]
            amounts = [low if name == "rouble" else low * rate[time[:7] + "-01", code] for time, code, low in group if name == "rouble" or rate.get((time[:7] + "-01", code)) is not None]
            expected[name] = {"n": len(group), "unknown": len(group) - len(amounts), "median": statistics.median(amounts) if amounts else None}
        board = pandas.DataFrame(rows, columns=["published_at", "currency", "low"])
        board["published_at"], board["low"] = pandas.to_datetime(board["published_at"]), board["low"].astype(float)
        c.call(by_currency, board, pandas.DataFrame(known, columns=["month", "currency", "rub_per_unit"])).close_to(expected, within=0.01, mistakes=[
            (lambda got: any(part["median"] != part["median"] for part in got.values()), "pandas says NaN for the median of nothing; `None` is asked for"),
            (lambda got: got["rouble"] != expected["rouble"], "ST6: RUB and RUR are one pile and need no rate; without any its median is None"),
            (lambda got: got["foreign"]["n"] != expected["foreign"]["n"], "ST6: `n` counts every foreign offer that states `low`, with or without a rate"),
            (lambda got: got["foreign"]["unknown"] != expected["foreign"]["unknown"], "ST6: what has no rate stays unknown: another month's or a filled one was taken"),
            (lambda got: True, "ST6: some amount was converted at another month's rate, or a mean was given"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## Two tools, one table
# PostgreSQL holds the same rows in `clean_offers`. `array_position` gives a text's place in a list.

# %%
def ask(query):
    """The rows of a query, as a table."""
    with engine.connect() as connection:
        return pandas.DataFrame(connection.execute(text(query)).mappings())


ask("""
    SELECT level, COUNT(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY net_low) AS median
    FROM clean_offers
    GROUP BY level
    ORDER BY array_position(ARRAY['lead', 'senior', 'junior'], level)
""")

# %% [markdown] task="level_sql" outcomes="1,2"
# ## The table again, in SQL
# **Notice.** PostgreSQL keeps the group NULL, 2,871 rows. `percentile_cont` skips missing amounts, as `quantile` does.
#
# Write `level_sql`: `level`, `n`, `with_pay`, `q1`, `median`, `q3` from `clean_offers`, the numbers of `quantile_table`, not rounded. A missing level reads `not said`. Rows follow `LEVELS`; a level without offers has none.

# %% answer="level_sql"
level_sql = """
    ...
"""
### BEGIN SOLUTION
level_sql = """
    SELECT COALESCE(level, 'not said') AS level, COUNT(*) AS n, COUNT(net_low) AS with_pay,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY net_low) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY net_low) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY net_low) AS q3
    FROM clean_offers
    GROUP BY clean_offers.level
    ORDER BY array_position(ARRAY['intern', 'junior', 'middle', 'senior', 'lead'], clean_offers.level)
"""
### END SOLUTION
# %% [markdown] hint="level_sql"
# `COALESCE(level, 'not said')` names the missing level. Which of `COUNT(*)` and `COUNT(net_low)` is `n`?
# %% [markdown] hint="level_sql"
# Write `clean_offers.level` where the column itself is meant, and not your own name `level` for the first output.
# %% check="level_sql" points=1
@check("level_sql")
def small_table(c, level_sql):
    query = c.value(level_sql).got
    if not isinstance(query, str) or "..." in query:
        c.stop("not_tried", where="level_sql still holds three dots: write the query in the cell above and run it")
    probe = '''def asked(query, url):
    import psycopg

    with psycopg.connect(url) as connection:
        answer = connection.execute(query)
        return {"columns": [column.name for column in answer.description], "rows": [list(row) for row in answer.fetchall()]}
'''
    db = c.lend()
    db.run("""
        CREATE TABLE clean_offers (site text, external_id text, employer text, city text, level text, low float, high float, currency text, kind text, net_low float, net_high float, published_at timestamptz);
        INSERT INTO clean_offers (level, net_low) VALUES ('senior', 150), (NULL, 100), ('lead', 300), ('senior', 2520), ('middle', NULL), ('junior', 90), ('senior', 170), (NULL, NULL), ('junior', NULL), ('senior', 190);
    """)
    came = c.inside(probe, query, db.url)
    came.text = "level_sql on ten offers"
    rows = [["junior", 2, 1, 90, 90, 90], ["middle", 1, 0, None, None, None], ["senior", 4, 4, 165, 180, 772.5], ["lead", 1, 1, 300, 300, 300], ["not said", 2, 1, 100, 100, 100]]
    columns = ["level", "n", "with_pay", "q1", "median", "q3"]
    came.returns({"columns": columns, "rows": rows}, mistakes=[
        (lambda got: got["columns"] != columns, "the columns are named level, n, with_pay, q1, median, q3, in that order"),
        (lambda got: any(row[0] is None for row in got["rows"]), "a missing level is shown as `not said`: `COALESCE`"),
        (lambda got: "middle" not in [row[0] for row in got["rows"]], "SQ3: a `WHERE` dropped the silent offers before they were counted; `percentile_cont` skips them by itself"),
        (lambda got: len(got["rows"]) == 4, "ST3: offers that say no level are a group of their own; a `WHERE` or `HAVING` dropped some"),
        (lambda got: got["rows"][0][0] == "not said", "`not said` stands last; `array_position` of NULL is NULL, and NULLs come last"),
        (lambda got: sorted(got["rows"]) == sorted(rows), "rows follow `LEVELS`: an order by text would put lead before middle"),
        (lambda got: got["rows"][-1][:2] == ["not said", 0], "SQ3: `COUNT(level)` skips rows whose level is NULL; `COUNT(*)` counts rows"),
        (lambda got: got["rows"][0][1] == 1, "SQ3: `COUNT(net_low)` skips the silent; `n` is `COUNT(*)`"),
        (lambda got: got["rows"][0][2] == 2, "SQ3: `COUNT(*)` counts the silent too; `with_pay` is `COUNT(net_low)`"),
        (lambda got: got["rows"][2][4] == 170, "`percentile_disc` takes an amount of the group; pandas looks between two, as `percentile_cont` does"),
        (lambda got: got["rows"][2][4] == 757.5, "ST1: `AVG` is the mean; 2,520 pulls it up"),
        (c.raised("SyntaxError"), "read the word that PostgreSQL names: the slip stands there, or right before it"),
    ])
# %% check="level_sql" points=2 hidden=true
@check("level_sql", hidden=True)
def other_tables(c, level_sql):
    """Other tables: shuffled rows, missing levels, groups without pay, amounts apart by a rouble, an empty table."""
    ### BEGIN HIDDEN TESTS
    import random

    query = c.value(level_sql).got
    if not isinstance(query, str) or "..." in query:
        c.stop("not_tried", where="level_sql still holds three dots: write the query in the cell above and run it")
    probe = '''def asked(query, url):
    import psycopg

    with psycopg.connect(url) as connection:
        answer = connection.execute(query)
        return {"columns": [column.name for column in answer.description], "rows": [list(row) for row in answer.fetchall()]}
'''
    levels = ["intern", "junior", "middle", "senior", "lead", "not said"]
    columns = ["level", "n", "with_pay", "q1", "median", "q3"]

    def quantile(amounts, share):
        if not amounts:
            return None
        place = share * (len(amounts) - 1)
        below = int(place)
        above = min(below + 1, len(amounts) - 1)
        return amounts[below] + (amounts[above] - amounts[below]) * (place - below)

    db = c.lend()
    db.run("CREATE TABLE clean_offers (site text, external_id text, employer text, city text, level text, low float, high float, currency text, kind text, net_low float, net_high float, published_at timestamptz)")
    c.inside(probe, query, db.url).returns({"columns": columns, "rows": []}, mistakes=[
        (lambda got: got["rows"] != [], "An empty table has no groups, so there are no rows"),
    ])
    draw = random.Random(c.seed)
    for known in (levels[:5], ["lead", "junior", "intern"]):
        rows = [(draw.choice([*known, None]), draw.choice([None, draw.randint(40000, 300000)])) for _ in range(40)]
        rows += [(None, None), (known[0], None), (known[1], 70001), (known[1], 70002), (None, 5)]
        draw.shuffle(rows)
        values = ", ".join(f"({repr(level) if level else 'NULL'}, {pay if pay is not None else 'NULL'})" for level, pay in rows)
        db.run(f"TRUNCATE clean_offers; INSERT INTO clean_offers (level, net_low) VALUES {values}")
        expected = []
        for level in levels:
            group = [pay for said, pay in rows if (said or "not said") == level]
            stated = sorted(pay for pay in group if pay is not None)
            if group:
                expected.append([level, len(group), len(stated), *[quantile(stated, part) for part in (0.25, 0.5, 0.75)]])
        c.inside(probe, query, db.url).close_to({"columns": columns, "rows": expected}, within=0.001, mistakes=[
            (lambda got: sorted(str(row) for row in got["rows"]) == sorted(str([*row[:3], *[float(end) for end in row[3:]]]) for row in expected), "The right rows in another order: from intern to lead, `not said` last"),
            (lambda got: sum(row[1] for row in got["rows"]) != len(rows), "SQ3: the `n` of all rows do not add up to the offers"),
            (lambda got: True, "A row differs: a count, or a quartile that was rounded or taken by another rule"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Let others ask
# Do your tables agree? Values go in by name.

# %%
compare(level_sql, quantile_table)
with engine.connect() as connection:
    query = text("SELECT net_low, published_at FROM clean_offers WHERE level = :level AND city = :city")
    found = connection.execute(query, {"level": "intern", "city": "Казань"}).mappings()
    some = [dict(row) for row in found]
print(some[0])
print(str(some[0]["published_at"])[:10])

# %% [markdown] task="add_to" outcomes="2" systems="PostgreSQL"
# ## Project: `GET /market/summary`
# Finish `add_to(app)`. FastAPI hands what follows `?` to the parameters, and your dict goes out as JSON. The route reads `clean_offers`; `?level=middle` and `?city=Казань` keep equal rows, both narrow further, neither keeps all.
#
# It answers 200 with the keys of `summary` and `since`, `until`: earliest and latest day of `published_at` in these rows, such as `"2025-07-01"`. No rows: `n` 0, and `None` for what cannot be known.
#
# It also runs on SQLite, your project's database, so let `summary` find the quartiles. To try it: `market_app(url)`.

# %% answer="add_to"
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        ...
### BEGIN SOLUTION
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        conditions, values = [], {}
        for name, wanted in (("level", level), ("city", city)):
            if wanted is not None:
                conditions.append(f"{name} = :{name}")
                values[name] = wanted
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        with engine.connect() as connection:
            found = connection.execute(text("SELECT net_low, published_at FROM clean_offers" + where), values).mappings()
            rows = [dict(row) for row in found]
        days = sorted(str(row["published_at"])[:10] for row in rows)
        since, until = (days[0], days[-1]) if days else (None, None)
        return {**summary(rows), "since": since, "until": until}
### END SOLUTION


needed = ["from sqlalchemy import create_engine, text", "from jobboard.market import summary"]
save_functions("market_api.py", add_to, imports=needed)
# %% [markdown] hint="add_to"
# Build the text of the condition only for what was asked: a name and `:name` go into the query, the value into the dict.
# %% [markdown] hint="add_to"
# Which of your lines fails when the list of days is empty?
# %% check="add_to" points=1
@check("add_to")
def on_postgresql(c, add_to, market_app):
    db = c.lend()
    db.run("""
        CREATE TABLE clean_offers (site text, external_id text, employer text, city text, level text, low float, high float, currency text, kind text, net_low float, net_high float, published_at timestamptz);
        INSERT INTO clean_offers (level, city, net_low, published_at) VALUES
            ('junior', 'Казань', 90, '2025-09-03 12:00+00'), ('junior', 'Казань', 80, '2025-08-02 12:00+00'), ('junior', 'Казань', NULL, '2025-12-30 12:00+00'), ('junior', 'Казань', 100, '2025-10-01 12:00+00'),
            ('junior', 'Казань', 130, '2025-11-11 12:00+00'), ('junior', 'Томск', 700, '2025-07-04 12:00+00'), ('senior', 'Казань', 200, '2025-07-01 12:00+00'), (NULL, NULL, NULL, '2025-12-31 12:00+00');
    """)
    served = c.serve(c.make(market_app, db.sqlalchemy_url))
    quartiles = {"q1": 90.0, "median": 100.0, "q3": 130.0}
    for path, expected in (
        ("/market/summary?level=junior", {"n": 6, "with_pay": 5, "share": 5 / 6, **quartiles, "since": "2025-07-04", "until": "2025-12-30"}),
        ("/market/summary", {"n": 8, "with_pay": 6, "share": 0.75, "q1": 92.5, "median": 115.0, "q3": 182.5, "since": "2025-07-01", "until": "2025-12-31"}),
        ("/market/summary?level=lead", {"n": 0, "with_pay": 0, "share": None, "q1": None, "median": None, "q3": None, "since": None, "until": None}),
    ):
        answer = served.get(path).got
        broken = "look at the last line that the server printed: " if answer["status"] == 500 else ""
        c.that(answer["status"] == 200, f"{path}: {broken}the status", expected="200", got=str(answer["status"]), mistakes=[
            ("404", "the route is not there: its path is `/market/summary`, and an empty answer is still an answer"),
            ("422", "both filters may be left out"),
            ("500", "the route failed: does it divide, or take a first day, when there are no rows?" if "lead" in path else "the route failed inside; call `market_app` and its query by hand"),
        ])
        body = answer["body"]
        c.that(isinstance(body, dict) and set(body) == set(expected), f"{path}: the keys of the answer", expected=", ".join(expected), got=", ".join(body) if isinstance(body, dict) else repr(body), mistake="ST3: every answer says n, share and dates beside its numbers")
        wrong = [key for key in expected if body[key] != expected[key] and not (isinstance(body[key], float) and abs(body[key] - expected[key]) < 0.001)]
        c.that(not wrong, f"{path}: a value", expected=", ".join(f"{key}: {expected[key]}" for key in wrong), got=", ".join(f"{key}: {body[key]}" for key in wrong), mistake="a day such as 2025-07-01 is asked for, without its time" if len(str(body["since"])) > 10 else "")
# %% check="add_to" points=2 hidden=true
@check("add_to", hidden=True)
def other_questions(c, add_to, market_app):
    """Other tables: both filters, a filter with a quote in it, rows added after the start, too few with pay, all silent, an empty table."""
    ### BEGIN HIDDEN TESTS
    import random
    from urllib.parse import urlencode

    def quantile(amounts, share):
        place = share * (len(amounts) - 1)
        below = int(place)
        above = min(below + 1, len(amounts) - 1)
        return amounts[below] + (amounts[above] - amounts[below]) * (place - below)

    db = c.lend()
    db.run("CREATE TABLE clean_offers (site text, external_id text, employer text, city text, level text, low float, high float, currency text, kind text, net_low float, net_high float, published_at timestamptz)")
    served = c.serve(c.make(market_app, db.sqlalchemy_url))
    draw = random.Random(c.seed)
    rows = [(draw.choice(["junior", "middle", None]), draw.choice(["Казань", "Томск", "Пермь'", None]), draw.choice([None, draw.randint(40, 300) * 1000]), f"2025-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}") for _ in range(30)]
    rows += [("lead", "Казань", 300000, "2025-03-03"), ("intern", "Томск", None, "2025-04-04")]

    def literal(value):
        return "NULL" if value is None else str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"

    for filled in (False, True):
        table = rows if filled else []
        if filled:
            values = ", ".join(f"({literal(level)}, {literal(city)}, {literal(pay)}, '{day} 12:00+00')" for level, city, pay, day in rows)
            db.run(f"INSERT INTO clean_offers (level, city, net_low, published_at) VALUES {values}")
        questions = ({}, {"city": "Томск"}, {"level": "middle", "city": "Казань"}, {"level": "lead"}, {"level": "intern"}, {"city": "Пермь'"}, {"city": "x' OR 'a' = 'a"})
        for question in questions if filled else questions[:1]:
            kept = [row for row in table if row[0] == question.get("level", row[0]) and row[1] == question.get("city", row[1])]
            stated = sorted(row[2] for row in kept if row[2] is not None)
            days = sorted(row[3] for row in kept)
            enough = len(stated) >= 5
            expected = {
                "n": len(kept), "with_pay": len(stated), "share": len(stated) / len(kept) if kept else None,
                **{name: quantile(stated, part) if enough else None for name, part in (("q1", 0.25), ("median", 0.5), ("q3", 0.75))},
                "since": days[0] if days else None, "until": days[-1] if days else None,
            }
            answer = served.get("/market/summary" + ("?" + urlencode(question) if question else "")).got
            body = answer["body"]
            c.that(answer["status"] == 200, "another status", mistake="SEC1: a quote in a city broke the query; values go in by name" if "'" in question.get("city", "") else "Every question gets 200, also one that no offer answers")
            c.that(isinstance(body, dict) and set(body) == set(expected), "other keys", mistake="ST3: the same eight keys in every answer")
            c.that(body["n"] == expected["n"], "another n", mistake="SEC1: a value became part of the query" if "OR" in question.get("city", "") else "Filters keep equal rows, both together narrow; rows added later count, too")
            c.that(enough or body["median"] is None, "quartiles of too few", mistake="ST10: fewer than five amounts get no quartiles")
            same = all(body[key] == expected[key] or (isinstance(body[key], (int, float)) and isinstance(expected[key], (int, float)) and abs(body[key] - expected[key]) < 0.001) for key in expected)
            c.that(same, "another value", mistake="A value differs: share, quartiles, and the days of the rows that are kept")
    ### END HIDDEN TESTS
# %% check="add_to" points=1
@check("add_to")
def in_the_project(c, add_to):
    probe = '''def from_files(add_to, market_text, api_text):
    import asyncio
    import json
    import os
    import sqlite3
    import sys
    import tempfile
    import threading
    from types import ModuleType

    from fastapi import FastAPI

    package, market = ModuleType("jobboard"), ModuleType("jobboard.market")
    kept = {name: sys.modules.get(name) for name in ("jobboard", "jobboard.market")}
    sys.modules.update({"jobboard": package, "jobboard.market": market})
    package.market = market
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "board.db")
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE clean_offers (level text, city text, net_low float, published_at timestamp)")
        database.executemany("INSERT INTO clean_offers VALUES (?, ?, ?, ?)", [("junior", "Томск", pay, "2025-09-0" + str(day) + " 10:00:00") for day, pay in enumerate((80, 90, 100, 130, 700, None), 1)])
        database.commit()
        database.close()
        try:
            exec(compile(market_text, "market.py", "exec"), market.__dict__)
            names = {"__name__": "jobboard.market_api"}
            exec(compile(api_text, "market_api.py", "exec"), names)
            app = FastAPI()
            app.state.database_url = "sqlite:///" + path
            names["add_to"](app)
            sent, failed = [], []

            async def receive():
                return {"type": "http.request", "body": b"", "more_body": False}

            async def send(message):
                sent.append(message)

            scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": "/market/summary", "raw_path": b"/market/summary", "query_string": b"level=junior", "root_path": "", "headers": [(b"host", b"127.0.0.1")], "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80)}

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
    market, api = c.file("jobboard/market.py").got, c.file("jobboard/market_api.py").got
    came = c.inside(probe, add_to, market, api)
    came.text = "GET /market/summary?level=junior from jobboard/market_api.py on SQLite, six offers"
    came.close_to({"n": 6, "with_pay": 5, "share": 5 / 6, "q1": 90.0, "median": 100.0, "q3": 130.0, "since": "2025-09-01", "until": "2025-09-06"}, within=0.001, mistakes=[
        (c.raised("NameError"), "a file leans on a name that only the notebook knows; its imports stand in the last line of the cell"),
        (c.raised("OperationalError"), "SQLite does not know this SQL; fetch rows, and let `summary` find the quartiles"),
        (c.raised("KeyError"), "a file does not know its function yet; run its cell to the last line"),
        (c.raised("ImportError"), "`market.py` has no `summary`; run the cell of `summary` again"),
        (lambda got: got["since"] == 2025, "SQLite hands a time back as text, and its CAST takes the year; `str(...)[:10]` is the day in both"),
        (c.raised("AttributeError"), "SQLite hands a time back as text; `str(...)[:10]` is the day in both"),
        (c.raised("SyntaxError"), "Python cannot read one of the two files; open it and mend the line it names"),
    ])

# %% [markdown]
# ## What no number here says
# Every median above is of stated lower ends.

# %%
ends = offers.groupby("kind")["net_low"].agg(["size", "count"])
ends["share of all"] = (ends["size"] / len(offers)).round(2)
ends

# %% [markdown]
# **Notice.** 476 state only an upper end, so no quartile holds them; 983 only a lower. Half are silent. The next lesson finds bounds.
#
# Ask a published figure the same. "202,000, median offer, programmers in Москва" (hh.ru, September 2025, via mosregtoday): which end, how many, how many silent?
#
# ## Now it can: describe the market
# Your route answers from this lesson's table.

# %%
import sys

from autograder.services.project import project_folder
from autograder.services.save_point import save_point

sys.path.insert(0, str(project_folder().parent))  # the folder in which jobboard stands
if (project_folder() / "market_api.py").exists():
    try:
        from jobboard.market_api import add_to
        route = market_app(database.sqlalchemy_url).routes[-1]
        print(route.path, route.endpoint(level="junior", city=None))
    except (ImportError, NameError, TypeError) as error:
        print("jobboard/market_api.py:", error)
save_point("Serve a market summary with n, coverage and dates in every answer")

# %% [markdown]
# ## Remember
# - **Choose:** the mean follows the largest amount, the median does not, a trimmed mean leaves out both ends.
# - **Report:** n, coverage and dates stand beside every number; too few get none.
# - **Draw:** axes from 0, equal bins, a text with the same numbers.
