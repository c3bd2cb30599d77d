# %% [markdown] lesson="testing_a_claim" minutes=285 needs="16_salaries/02_bounds_and_comparisons" systems="pay claims 80k and 200k" data="final" terms="reading, sensitivity table, reproducible"
# # Two verdicts before the printer closed
#
# At 11:40 a school's poster came for sign-off: "80,000 roubles for a beginner and over 200,000 for the experienced". At noon two analysts answered from twelve offers: *supported*, *not supported*. Neither had made a slip.
#
# **After this you can** turn a sentence into a statement that can fail · test it source by source and say where they disagree · state what would change your conclusion

# %%
import json
import statistics
import subprocess
import sys
from datetime import datetime
from hashlib import sha256
from html import escape
from pathlib import Path

import pandas
from IPython.display import HTML
from sqlalchemy import create_engine, text

from autograder.checks import check
from autograder.services.datasets import folder
from autograder.services.project import project_folder
from autograder.services.project_functions import save_functions
from autograder.services.save_point import save_point

PUBLISHED = [
    {"figure": "median offer, junior programmer, Moscow", "value": 80000, "measured": "offered", "who": "junior programmers", "place": "Moscow", "tax": None, "period": "not said", "source": "hh.ru via mosregtoday", "date": "2025-09-12"},
    {"figure": "median offer, programmer, Moscow", "value": 202000, "measured": "offered", "who": "programmers", "place": "Moscow", "tax": None, "period": "not said", "source": "hh.ru via mosregtoday", "date": "2025-09-12"},
    {"figure": "median pay, all IT", "value": 183000, "measured": "paid", "who": "all IT", "place": "all", "tax": "net", "period": "second half of 2025", "source": "Habr via Kommersant", "date": "2026-02-09"},
    {"figure": "median pay, all IT", "value": 151000, "measured": "paid", "who": "all IT", "place": "all", "tax": "net", "period": "first half of 2024", "source": "Habr Career via rspectr", "date": "2024-07-11"},
]
KEYS = ("site", "month", "level", "written", "net", "paid")
twelve = [dict(zip(KEYS, values)) for values in (
    ("hh", "2025-08", "junior", 60000, 60000, 60000), ("hh", "2025-08", "junior", 85000, 73950, 75000),
    ("hh", "2025-12", "junior", 90000, 78300, 78000), ("hh", "2025-12", "junior", 100000, 87000, 88000),
    ("superjob", "2025-08", "junior", 82000, 82000, 70000), ("superjob", "2025-12", "junior", 95000, 82650, 78000),
    ("superjob", "2025-12", "junior", 110000, 110000, 90000), ("habr", "2025-12", "junior", 81000, 81000, 79000),
    ("habr", "2025-08", "junior", 70000, 70000, 72000), ("hh", "2025-12", "intern", 40000, 40000, 40000),
    ("habr", "2025-08", "intern", 50000, 43500, 45000), ("superjob", "2025-12", "intern", 60000, 60000, 55000),
)]


def figure_of(rows, reading):
    """The one number that a reading finds in the twelve offers, or None."""
    kept = [row for row in rows if row["level"] in reading["beginner"].split(" or ") and reading["site"] in ("all", row["site"]) and reading["month"] in ("all", row["month"])]
    amounts = pandas.Series([row["paid" if reading["amount"] == "paid" else reading["tax"]] for row in kept])
    share = {"minimum": 0, "quartile": 0.25, "median": 0.5}[reading["figure"]]
    return float(amounts.quantile(share)) if kept else None


def clean_rows():
    """The second half of 2025 from four sites, a dict an offer; all of it is generated, no employer exists."""
    columns = ["platform", "vacancy_id", "name", "published_at", "amount_from", "amount_to", "currency", "gross"]
    raw = pandas.read_parquet(folder("final") / "vacancies.parquet", columns=columns)
    raw = raw[raw["published_at"] >= "2025-07-01"].drop_duplicates(["platform", "vacancy_id"]).sort_values(["published_at", "vacancy_id"], ignore_index=True)
    table = pandas.DataFrame({"site": raw["platform"], "external_id": raw["vacancy_id"].astype("str")})
    words = {"intern": "intern|стаж[её]р", "junior": "junior|младший", "middle": "middle", "senior": "senior|старший|ведущий", "lead": "lead"}
    table["level"] = pandas.Series(None, index=raw.index, dtype="str")
    for level, pattern in words.items():
        table.loc[raw["name"].str.lower().str.contains(pattern), "level"] = level
    table["currency"] = raw["currency"].replace("RUR", "RUB")
    kept = raw["gross"].map({True: 0.87, False: 1.0}).where(table["currency"] == "RUB")  # 13 % tax; unknown stays unknown
    for end, column in (("low", "amount_from"), ("high", "amount_to")):
        table[end] = raw[column].mask((raw["platform"] == "superjob") & (raw[column] == 0))  # SuperJob's 0 is a gap
        table[f"net_{end}"] = (table[end] * kept).round()
    table["published_at"] = raw["published_at"].dt.strftime("%Y-%m-%d")
    return table.astype(object).where(table.notna(), None).to_dict("records")


def facts_table(rows):
    """What a conclusion may say: key -> number or date."""
    found = {"claim_beginner": 80000, "claim_experienced": 200000}
    for level in ("junior", "senior"):
        group = [row for row in rows if row["level"] == level]
        stated = [row for row in group if row["net_low"] is not None or row["net_high"] is not None]
        lows, highs = ([beyond if row[end] is None else row[end] for row in stated] for end, beyond in (("net_low", 0), ("net_high", 10**9)))
        found |= {f"{level}_offers": len(group), f"{level}_with_pay": len(stated), f"{level}_lowest": int(statistics.median(lows)), f"{level}_highest": int(statistics.median(highs))}
    return found | {"published_junior": 80000, "published_programmer": 202000, "published_day": "2025-09-12"}


def readings_for(levels, wider):
    """The readings of the report: the first is the plain one, each other changes one choice."""
    name, plain = levels[0], {"levels": levels}
    changes = {"silent ones counted": {"silent": True}, "as written, tax ignored": {"tax": "written"}, f"with {wider}": {"levels": [*levels, wider]}, "from October 2025": {"since": "2025-10-01"}}
    changes |= {f"{site} only": {"site": site} for site in ("hh", "superjob", "habr", "linkedin")}
    return [{"name": f"{name}, stated, after tax", **plain}, *[{"name": f"{name}, {'all' if 'silent' in choice else 'stated'}: {change}", **plain, **choice} for change, choice in changes.items()]]


def start_lines(rows, limit):
    """The three readings of "starts at" as lines of the grid."""
    juniors = [row for row in rows if row["level"] == "junior"]
    stated = sum(row["net_low"] is not None for row in juniors)
    lines = []
    for name, reading in (("minimum", lowest), ("lower quartile", lower_quartile), ("median", middle)):
        found = reading(rows)
        said = "cannot tell" if found is None else "supported" if found >= limit else "not supported"
        lines.append({"name": f"junior, {name} of lower ends", "n": len(juniors), "with_pay": stated, "low": found, "high": found, "verdict": said})
    return lines


def frame(count, said, marks):
    """The SVG around the marks of `count` rows: title, text alternative, arrow, an axis with both claims."""
    height, axis = 30 + 30 * count, ""
    for amount, label in ((0, "0"), (80, "80,000"), (200, "200,000"), (400, "400,000")):
        axis += f'<text x="{350 + amount}" y="12" text-anchor="middle">{label}</text><path d="M{350 + amount},18 V{height}" stroke="black" stroke-dasharray="2 4"/>'
    return (
        f'<svg role="img" viewBox="0 0 800 {height}" width="800" stroke-width="4" stroke-linecap="round" dominant-baseline="middle"><title>Lowest to highest possible figure of each reading, roubles a month</title><desc>{said}</desc>'
        '<defs><marker id="arrow" orient="auto-start-reverse" markerUnits="userSpaceOnUse" markerWidth="16" markerHeight="16" refX="8" refY="8"><path d="M0,0 L16,8 L0,16 z"/></marker></defs>'
        f'<g class="axis" font-size="11" stroke-width="1" stroke-linecap="butt">{axis}</g>' + "".join(marks) + "</svg>"
    )


def in_markdown(blocks):
    lines = ["# The claim: 80,000 for a beginner, over 200,000 for the experienced"]
    for kind, *content in blocks:
        if kind == "table":
            names, rows = content
            lines.append("\n".join("| " + " | ".join(str(cell).replace("|", "/") for cell in row) + " |" for row in [names, ["---"] * len(names), *rows]))
        else:
            lines.append({"heading": "## ", "text": "", "svg": "Figure: "}[kind] + (content[0].partition("<desc>")[2].partition("</desc>")[0] if kind == "svg" else content[0]))
    return "\n\n".join(lines) + "\n"


def in_html(blocks):
    said, lines = "", ['<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>The claim, tested</title>\n<style>th, td { padding: 0 0.6em; text-align: left }</style>', "<h1>The claim: 80,000 for a beginner, over 200,000 for the experienced</h1>"]
    for kind, *content in blocks:
        if kind == "table":
            names, rows = content
            lines.append("<table>\n<tr>" + "".join(f'<th scope="col">{escape(str(name))}</th>' for name in names) + "</tr>")
            lines += ["<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows] + ["</table>"]
        else:
            said = content[0] if kind == "text" else said  # the stamp becomes the figure's caption
            lines.append(f"<figure>{content[0]}<figcaption>Lowest to highest possible figure of each reading, roubles a month. Dotted at 80,000 and 200,000: the claim. An arrow: no end is known. {escape(said)}</figcaption></figure>" if kind == "svg" else f"<h2>{escape(content[0])}</h2>" if kind == "heading" else f"<p>{escape(content[0])}</p>")
    return "\n".join(lines) + "\n"


def read_offers(url):
    """The rows of clean_offers, always in the same order, each time as a day."""
    query = "SELECT site, external_id, level, low, high, currency, net_low, net_high, published_at FROM clean_offers ORDER BY site, external_id"
    with create_engine(url).connect() as connection:
        return [{**row, "published_at": str(row["published_at"])[:10]} for row in connection.execute(text(query)).mappings()]


def main(arguments=()):
    """From clean_offers to report/index.html and report/report.md; the same bytes from the same rows."""
    from sqlalchemy import inspect

    if not inspect(create_engine(database_url())).has_table("clean_offers"):
        print("There are no clean offers yet: python -m jobboard clean")
        return
    rows = read_offers(database_url())
    grid = start_lines(rows, 80000) + sensitivity(rows, readings_for(["junior"], "intern"), 80000) + sensitivity(rows, readings_for(["senior"], "lead"), 200000)
    days = sorted(row["published_at"] for row in rows) or [None]
    blocks = report_blocks(grid, {"rows": len(rows), "since": days[0], "until": days[-1]}, PUBLISHED, pay_figure(grid))
    if rows:  # published with the data, so anybody may hold the bounds against it
        known = "without experience 75,000, with 1 to 3 years 130,000, with 3 to 6 years 210,000, with more 300,000"
        blocks.insert(4, ("text", f"Set in the generator for the second half of 2025 (source: datasets/cards/final.md), the middle of pay in roubles: {known}. That is pay as written, before language, town and employer move it; experience is not quite the level in a title."))
    home = Path(__file__).parent / "report"
    home.mkdir(exist_ok=True)
    for name, page in (("index.html", in_html(blocks)), ("report.md", in_markdown(blocks))):
        (home / name).write_text(page, encoding="utf-8", newline="\n")
    print(f"report/index.html and report/report.md: {len(rows)} offers")


def write_readme(words):
    """Your text as the project's README.md, when no dots are left in it; your role and city of the first hour stay below."""
    if isinstance(words, str) and "..." not in words:
        path = project_folder() / "README.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text("utf-8").splitlines() if path.is_file() else []
        kept = [line for line in before if line.startswith(("- Role: ", "- City: "))]
        path.write_text("\n".join([words.strip(), "", *kept]).strip() + "\n", encoding="utf-8")
        needs = ["alembic", "beautifulsoup4", "fastapi", "httpx", "matplotlib", "pandas", "prometheus-client", "psycopg[binary]", "pydantic", "pytest", "requests", "sqlalchemy", "uvicorn"]
        (path.parent / "requirements.txt").write_text("\n".join(needs) + "\n", encoding="utf-8")
        print("jobboard/README.md and requirements.txt saved")


offers = clean_rows()
print(len(offers), "generated offers, shaped as those of HeadHunter, SuperJob, Habr Career and LinkedIn")
pandas.DataFrame(offers).groupby("site").count()

# %% [markdown] task="at_least" outcomes="2"
# ## Warm-up: what the silent could say
# `at_least(rows, limit)` gets dicts: `group`, the number of a group of copies, and `pay`, a number or `None`. Only the first row of a group counts. Return a tuple of three shares of all groups: stated pay · surely `limit` or more · the same if all silent ones reach it. No rows: `None`.

# %% answer="at_least"
def at_least(rows, limit):
    ### BEGIN SOLUTION
    first = {}
    for row in rows:
        first.setdefault(row["group"], row["pay"])
    if not first:
        return None
    stated = [pay for pay in first.values() if pay is not None]
    reached = sum(pay >= limit for pay in stated)
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(first), (reached + silent) / len(first)
    ### END SOLUTION
# %% [markdown] hint="at_least"
# `first.setdefault(key, value)` keeps the value that came first. All three shares divide by the same number.
# %% check="at_least" points=1
@check("at_least")
def six_rows(c, at_least):
    rows = [{"group": group, "pay": pay} for group, pay in ((1, 90), (1, 70), (2, None), (3, 60), (4, 80), (5, 80))]
    c.call(at_least, rows, 80).close_to((0.8, 0.6, 0.8), within=0.0001, mistakes=[
        (lambda got: abs(got[0] - 5 / 6) < 0.001, "ST7: rows 1 and 2 are copies of one offer"),
        (lambda got: abs(got[1] - 0.75) < 0.001, "ST3: the silent offer is an offer; divide by all five"),
        (lambda got: abs(got[1] - 0.4) < 0.001, "ST7: of two copies the first counts; the later one took its place"),
        (lambda got: abs(got[1] - 0.2) < 0.001, "80 is `limit` or more"),
        (lambda got: got[2] == got[1], "ST3: the silent one could pay enough; the third share counts it"),
    ])
    c.call(at_least, [], 80).returns(None)
# %% check="at_least" points=1 hidden=true
@check("at_least", hidden=True)
def other_rows(c, at_least):
    """Copies far apart, copies that disagree, zeros, all silent, one row."""
    ### BEGIN HIDDEN TESTS
    import random

    draw = random.Random(c.seed)
    cases = [([(7, None)], 1), ([(1, None), (1, 90)], 80), ([(1, 0), (2, None)], 0), ([(1, 50), (2, 60), (1, None)], 50)]
    cases += [([(draw.randint(1, 9), draw.choice([None, 0, 60, 80, 90])) for _ in range(20)], 80) for _ in range(4)]
    for pairs, limit in cases:
        first = dict(reversed(pairs))
        known = [pay for pay in first.values() if pay is not None]
        enough, n = len([pay for pay in known if pay >= limit]), len(first)
        c.call(at_least, [{"group": group, "pay": pay} for group, pay in pairs], limit).close_to((len(known) / n, enough / n, (enough + n - len(known)) / n), within=0.0001, mistakes=[
            (lambda got: abs(got[0] - len(known) / n) > 0.0001, "ST7: one row a group, the first one; 0 is stated"),
            (lambda got: True, "ST3: surely: of all, those that state enough; at most: the silent as well"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Twelve offers, two analysts
# A *reading* makes every choice that a sentence leaves open.

# %%
plain = {"tax": "net", "amount": "offered", "beginner": "junior", "site": "all", "month": "all", "figure": "median"}
paid = {**plain, "amount": "paid"}  # a copy with one choice changed
for reading in (plain, paid):
    found = figure_of(twelve, reading)
    print(reading["amount"], found, "supported" if found >= 80000 else "not supported")
pandas.DataFrame(twelve)

# %% [markdown] task="two_readings" outcomes="1"
# ## Six words that decide
# **Notice.** Offered, the median is 81,000; the people hired got 78,000.
#
# For each definition give two full readings that differ in it alone. The first finds 80,000 or more in `twelve`, the second less. `tax` changes offered amounts only; `paid` is always after tax.
#
# | definition | choices |
# |---|---|
# | `tax` | `net`, `written` |
# | `amount` | `offered`, `paid` |
# | `beginner` | `junior`, `junior or intern` |
# | `site` | `all`, `hh`, `superjob`, `habr` |
# | `month` | `all`, `2025-08`, `2025-12` |
# | `figure` | `minimum`, `quartile` (the lower), `median` |

# %% answer="two_readings"
two_readings = {
    "tax": (..., ...),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (..., ...),
    "site": (..., ...),
    "month": (..., ...),
    "figure": (..., ...),
}
### BEGIN SOLUTION
two_readings = {
    "tax": ({**plain, "figure": "quartile", "tax": "written"}, {**plain, "figure": "quartile"}),
    "amount": (plain, {**plain, "amount": "paid"}),
    "beginner": (plain, {**plain, "beginner": "junior or intern"}),
    "site": (plain, {**plain, "site": "hh"}),
    "month": ({**plain, "month": "2025-12"}, {**plain, "month": "2025-08"}),
    "figure": (plain, {**plain, "figure": "minimum"}),
}
### END SOLUTION
# %% [markdown] hint="two_readings"
# `figure_of(twelve, {**plain, "site": "hh"})` tries a reading. Which choices lift a number, which lower it?
# %% [markdown] hint="two_readings"
# Tax takes away. With the median both readings stay above 80,000; what lies lower than the median?
# %% check="two_readings" points=2
@check("two_readings")
def tax_amount_beginner(c, two_readings):
    rows = [dict(zip(("site", "month", "level", "written", "net", "paid"), values)) for values in (
        ("hh", "2025-08", "junior", 60000, 60000, 60000), ("hh", "2025-08", "junior", 85000, 73950, 75000), ("hh", "2025-12", "junior", 90000, 78300, 78000), ("hh", "2025-12", "junior", 100000, 87000, 88000),
        ("superjob", "2025-08", "junior", 82000, 82000, 70000), ("superjob", "2025-12", "junior", 95000, 82650, 78000), ("superjob", "2025-12", "junior", 110000, 110000, 90000), ("habr", "2025-12", "junior", 81000, 81000, 79000),
        ("habr", "2025-08", "junior", 70000, 70000, 72000), ("hh", "2025-12", "intern", 40000, 40000, 40000), ("habr", "2025-08", "intern", 50000, 43500, 45000), ("superjob", "2025-12", "intern", 60000, 60000, 55000),
    )]
    choices = {"tax": ["net", "written"], "amount": ["offered", "paid"], "beginner": ["junior", "junior or intern"], "site": ["all", "hh", "superjob", "habr"], "month": ["all", "2025-08", "2025-12"], "figure": ["minimum", "quartile", "median"]}

    def figure(reading):
        kept = [row for row in rows if row["level"] in reading["beginner"].split(" or ") and reading["site"] in ("all", row["site"]) and reading["month"] in ("all", row["month"])]
        amounts = sorted(row["paid" if reading["amount"] == "paid" else reading["tax"]] for row in kept)
        place = {"minimum": 0, "quartile": 0.25, "median": 0.5}[reading["figure"]] * (len(amounts) - 1)
        below = int(place)
        return amounts[below] + (amounts[min(below + 1, len(amounts) - 1)] - amounts[below]) * (place - below) if kept else None

    for name, belief in (("tax", "ST5: before and after tax are two numbers"), ("amount", "ST2: what is offered is not what somebody is paid"), ("beginner", "who is a beginner is a choice")):
        pair = c.value(two_readings, name).got
        if any(item is ... for item in (pair if isinstance(pair, (tuple, list)) else [pair])):
            c.stop("not_tried", where=f"two_readings[{name!r}] still holds three dots")
        c.that(isinstance(pair, (tuple, list)) and len(pair) == 2 and all(isinstance(one, dict) and set(one) == set(choices) and all(one[key] in choices[key] for key in choices) for one in pair), f"{name}: two readings, each with six choices of the table", expected=", ".join(choices), got=repr(pair), mistake="a reading makes all six choices; `{**plain, ...}` copies the others")
        other = [key for key in choices if pair[0][key] != pair[1][key]]
        c.that(other == [name], f"{name}: where the two differ", expected=name, got=", ".join(other) or "nowhere", mistake="a second difference hides which choice turned the verdict" if len(other) > 1 else "")
        found = [figure(one) for one in pair]
        c.that(None not in found and found[0] >= 80000 > found[1], f"{name}: what the two find", expected="80,000 or more, then less", got=f"{found[0]}, then {found[1]}", mistake="this pair stands in the other order: the one that finds 80,000 comes first" if None not in found and found[1] >= 80000 > found[0] else f"{belief}, but this pair gives one verdict")
# %% check="two_readings" points=2 hidden=true
@check("two_readings", hidden=True)
def site_month_figure(c, two_readings):
    """The pairs of site, month and figure: full readings, one difference, two verdicts, the supporting one first."""
    ### BEGIN HIDDEN TESTS
    rows = [dict(zip(("site", "month", "level", "written", "net", "paid"), values)) for values in (
        ("hh", "2025-08", "junior", 60000, 60000, 60000), ("hh", "2025-08", "junior", 85000, 73950, 75000), ("hh", "2025-12", "junior", 90000, 78300, 78000), ("hh", "2025-12", "junior", 100000, 87000, 88000),
        ("superjob", "2025-08", "junior", 82000, 82000, 70000), ("superjob", "2025-12", "junior", 95000, 82650, 78000), ("superjob", "2025-12", "junior", 110000, 110000, 90000), ("habr", "2025-12", "junior", 81000, 81000, 79000),
        ("habr", "2025-08", "junior", 70000, 70000, 72000), ("hh", "2025-12", "intern", 40000, 40000, 40000), ("habr", "2025-08", "intern", 50000, 43500, 45000), ("superjob", "2025-12", "intern", 60000, 60000, 55000),
    )]
    choices = {"tax": ["net", "written"], "amount": ["offered", "paid"], "beginner": ["junior", "junior or intern"], "site": ["all", "hh", "superjob", "habr"], "month": ["all", "2025-08", "2025-12"], "figure": ["minimum", "quartile", "median"]}

    def figure(reading):
        kept = [row for row in rows if row["level"] in reading["beginner"].split(" or ") and reading["site"] in ("all", row["site"]) and reading["month"] in ("all", row["month"])]
        amounts = sorted(row["paid" if reading["amount"] == "paid" else reading["tax"]] for row in kept)
        place = {"minimum": 0, "quartile": 0.25, "median": 0.5}[reading["figure"]] * (len(amounts) - 1)
        below = int(place)
        return amounts[below] + (amounts[min(below + 1, len(amounts) - 1)] - amounts[below]) * (place - below) if kept else None

    for name in ("site", "month", "figure"):
        pair = c.value(two_readings, name).got
        if any(item is ... for item in (pair if isinstance(pair, (tuple, list)) else [pair])):
            c.stop("not_tried", where=f"two_readings[{name!r}] still holds three dots")
        c.that(isinstance(pair, (tuple, list)) and len(pair) == 2 and all(isinstance(one, dict) and set(one) == set(choices) and all(one[key] in choices[key] for key in choices) for one in pair), "full readings", mistake="A reading makes all six choices, each from the table")
        c.that([key for key in choices if pair[0][key] != pair[1][key]] == [name], "one difference", mistake="The two readings of a definition differ in it and in nothing else")
        found = [figure(one) for one in pair]
        c.that(None not in found and found[0] >= 80000 > found[1], "two verdicts", mistake="Some pair gives one verdict, or stands in the other order")
    ### END HIDDEN TESTS

# %%
lower = sorted(row["net_low"] for row in offers if row["level"] == "junior" and row["net_low"] is not None)
print(min(lower), lower[:4], "...", lower[-1])
print(pandas.Series(lower).quantile([0.25, 0.5]).tolist())

# %% [markdown] task="starts_at" outcomes="1"
# ## Three readings of "starts at"
# **Notice.** The smallest lower end is 52: somebody typed thousands. A minimum believes every typing error.
#
# Write three functions of `rows` (dicts with `level` and `net_low`, a number or `None`). Each looks at stated lower ends of juniors and returns a number, or `None` without any: `lowest`, the smallest; `lower_quartile`, `quantile(0.25)`; `middle`, the median. 0 is stated.

# %% answer="starts_at"
def lowest(rows):
    ...


def lower_quartile(rows):
    ...


def middle(rows):
    ...
### BEGIN SOLUTION
def lowest(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return min(amounts) if amounts else None


def lower_quartile(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.25)) if amounts else None


def middle(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.5)) if amounts else None
### END SOLUTION


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
# %% [markdown] hint="starts_at"
# All three begin with the same list. Which condition keeps a stated 0 and drops `None`?
# %% check="starts_at" points=2
@check("starts_at")
def seven_offers(c, starts_at):
    rows = [{"level": level, "net_low": pay} for level, pay in (("junior", 90), ("senior", 10), ("junior", None), ("junior", 60), ("junior", 100), ("junior", 500), (None, 5))]
    for name, expected in (("minimum", 60), ("quartile", 82.5), ("median", 95)):
        came = c.call(starts_at[name], rows)
        came.text = f"{name}: juniors 90, None, 60, 100, 500; senior 10; no level 5"
        came.close_to(expected, within=0.001, mistakes=[
            (None, "every stated end counts, small ones and typing errors too"),
            (lambda got: name != "minimum" and got in (90, 100), "ST1: with four amounts it lies between two of them, where `quantile` looks"),
            (5, "an offer that says no level is no junior offer"),
            (10, "a senior's offer is among them"),
            (lambda got: name == "minimum" and got == 0, "ST3: a missing lower end is no 0"),
            (187.5, "ST1: this is the mean; 500 pulls it up"),
            (lambda got: name != "minimum" and got < expected, "offers of other levels, or missing ends taken as 0, are among them"),
            (c.raised("TypeError"), "a missing lower end cannot be compared; leave it out first"),
        ])
        c.call(starts_at[name], [{"level": "junior", "net_low": None}]).returns(None, mistakes=[
            (0, "ST3: nobody said 0; without amounts the answer is `None`"),
            (lambda got: got != got, "nan came back: pandas finds no number in nothing; ask first whether there are amounts"),
        ])
# %% check="starts_at" points=2 hidden=true
@check("starts_at", hidden=True)
def other_offers(c, starts_at):
    """Any order, zeros, one junior, no juniors, no rows, even and odd numbers."""
    ### BEGIN HIDDEN TESTS
    import random

    draw = random.Random(c.seed)
    cases = [[], [("senior", 90)], [("junior", 70)], [("junior", 0), ("junior", 80), ("junior", None)], [("junior", 0)]]
    cases += [[(draw.choice(["junior", "junior", "intern", None]), draw.choice([None, draw.randint(0, 200)])) for _ in range(draw.randint(8, 25))] for _ in range(3)]
    for pairs in cases:
        amounts = sorted(pay for level, pay in pairs if level == "junior" and pay is not None)
        for name, share in (("minimum", 0), ("quartile", 0.25), ("median", 0.5)):
            expected = None
            if amounts:
                place = share * (len(amounts) - 1)
                below = int(place)
                expected = amounts[below] + (amounts[min(below + 1, len(amounts) - 1)] - amounts[below]) * (place - below)
            c.call(starts_at[name], [{"level": level, "net_low": pay} for level, pay in pairs]).close_to(expected, within=0.001, mistakes=[
                (lambda got: expected is None, "Without stated lower ends of juniors there is no number"),
                (lambda got: got is None, "PY8: a stated 0 is an amount"),
                (lambda got: True, "Another amount: juniors only, stated ends only, 0 is stated, `quantile` looks between two"),
            ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A test that may say "cannot tell"
# Statement: the median pay of these offers is at least `limit`. `float("inf")` is above every number, as an open end may be.

# %%
ranges = [(70, 90), (60, None), (None, 120), (100, 110), (80, 85)]
lows = [0 if low is None else low for low, high in ranges]
highs = [float("inf") if high is None else high for low, high in ranges]
print(sorted(lows), statistics.median(lows))
print(sorted(highs), statistics.median(highs))
print(statistics.median([90, float("inf")]))

# %% [markdown] task="verdict" outcomes="1,3"
# ## Three answers, with bounds
# **Notice.** The median lies between 70 and 110. Is it at least 60? Yes. At least 120? No. At least 80? Nobody can tell.
#
# Write `verdict(rows, limit, least=5)`. Rows have `net_low`, `net_high`; `None` is open: down to 0, up without end. It returns five keys:
#
# - `n` rows; `with_pay` rows that state an end (0 is stated);
# - `low`, `high`: lowest and highest possible median of all rows; `high` is `None` when there is no finite one;
# - `verdict`: `supported` when even the lowest reaches `limit`, `not supported` when even the highest is below, else `cannot tell`.
#
# No row with pay, or fewer than `least`: `cannot tell`, both bounds `None`.

# %% answer="verdict"
def verdict(rows, limit, least=5):
    ### BEGIN SOLUTION
    stated = [row for row in rows if row["net_low"] is not None or row["net_high"] is not None]
    answer = {"n": len(rows), "with_pay": len(stated), "low": None, "high": None, "verdict": "cannot tell"}
    if not stated or len(stated) < least:
        return answer
    endless = float("inf")
    answer["low"] = statistics.median(0 if row["net_low"] is None else row["net_low"] for row in rows)
    highest = statistics.median(endless if row["net_high"] is None else row["net_high"] for row in rows)
    if highest < endless:
        answer["high"] = highest
    if answer["low"] >= limit:
        answer["verdict"] = "supported"
    elif highest < limit:
        answer["verdict"] = "not supported"
    return answer
    ### END SOLUTION


save_functions("claim.py", verdict, imports=["import statistics"])
# %% [markdown] hint="verdict"
# Make two lists of all rows, one of lower ends and one of upper ends. What stands for `None` in each?
# %% [markdown] hint="verdict"
# First the answer with `cannot tell` in it. Then two conditions may change that word.
# %% check="verdict" points=2
@check("verdict")
def planted_worlds(c, verdict):
    worlds = (
        ("every range above", [(90, 110), (85, 95), (100, 120), (80, 90), (95, 99)], {"n": 5, "with_pay": 5, "low": 90, "high": 99, "verdict": "supported"}),
        ("every range below", [(40, 70), (50, 60), (60, 75), (30, 79), (55, 65)], {"n": 5, "with_pay": 5, "low": 50, "high": 70, "verdict": "not supported"}),
        ("ranges across 80", [(70, 90), (60, None), (None, 120), (100, 110), (80, 85)], {"n": 5, "with_pay": 5, "low": 70, "high": 110, "verdict": "cannot tell"}),
        ("most are silent", [(90, 99)] * 5 + [(None, None)] * 6, {"n": 11, "with_pay": 5, "low": 0, "high": None, "verdict": "cannot tell"}),
        ("lower ends alone, high", [(90, None), (85, None), (100, None), (80, None), (95, None)], {"n": 5, "with_pay": 5, "low": 90, "high": None, "verdict": "supported"}),
        ("too few", [(90, 99)] * 4 + [(None, None)], {"n": 5, "with_pay": 4, "low": None, "high": None, "verdict": "cannot tell"}),
    )
    for name, ends, expected in worlds:
        came = c.call(verdict, [{"net_low": low, "net_high": high} for low, high in ends], 80)
        came.text = f"verdict(rows, 80), {name}: {ends}"
        came.close_to(expected, within=0.001, mistakes=[
            (lambda got: set(got) != set(expected), "five keys are asked for: n, with_pay, low, high, verdict"),
            (lambda got: name != "too few" and got["low"] is None, "ST10: exactly `least` with pay is enough for bounds"),
            (lambda got: name == "too few" and got["verdict"] != "cannot tell", "ST10: four offers with pay are below `least`"),
            (lambda got: name == "most are silent" and (got["low"] == 90 or got["n"] == 5), "ST3: silent offers are offers; their pay may be anything"),
            (lambda got: got["verdict"] != expected["verdict"] and got["low"] == expected["low"] and got["high"] == expected["high"], "`supported` needs the lowest possible median, `not supported` the highest"),
            (lambda got: "None" in str(ends) and got["verdict"] != expected["verdict"], "ST4: an open end is no point: down it reaches 0, up it has no end"),
            (lambda got: got["high"] == float("inf"), "no finite upper bound is said with `None`"),
            (lambda got: "None" in str(ends) and got["low"] != expected["low"], "ST4: an open end takes part in its median, as 0 or as endless"),
            (c.raised("TypeError"), "`None` cannot be ordered; choose what stands for it at each end"),
        ])
# %% check="verdict" points=3 hidden=true
@check("verdict", hidden=True)
def other_worlds(c, verdict):
    """Limits met exactly, even numbers with an open end in the middle, upper ends alone, zeros, another `least`, silent rows, no rows."""
    ### BEGIN HIDDEN TESTS
    import random

    draw = random.Random(c.seed)
    fixed = [
        ([(80, 80)] * 5, 80, 5), ([(70, 80)] * 5, 80, 5), ([(80, None)] * 5, 80, 5), ([(None, 79)] * 5, 80, 5), ([(60, 90)] * 2 + [(60, None)] * 2, 80, 2),
        ([(0, 0)] * 5, 1, 5), ([(0, None)] * 5, 1, 5), ([(None, 0)] * 5, 1, 5), ([], 80, 5), ([], 0, 0), ([(90, 95)], 80, 1), ([(90, 95)], 80, 2), ([(40, 50)] * 6 + [(None, None)] * 4, 80, 5), ([(90, 95)] * 6 + [(None, None)] * 5, 80, 5),
        ([(70, 79)] * 3 + [(81, 90)] * 3, 80, 5), ([(90, 90)] * 5 + [(None, None)] * 6, 0, 5), ([(40, 50)] * 5 + [(None, None)] * 5, 80, 5),
    ]
    for _ in range(5):
        ends = []
        for _ in range(draw.randint(5, 14)):
            low = draw.randint(40, 120)
            ends.append((draw.choice([low, low, None]), draw.choice([low + draw.randint(0, 30), low + 5, None])))
        fixed.append((ends, draw.choice([60, 80]), draw.choice([3, 5])))
    for ends, limit, least in fixed:
        def halfway(amounts):
            amounts = sorted(amounts)
            return (amounts[(len(amounts) - 1) // 2] + amounts[len(amounts) // 2]) / 2

        stated = len([one for one in ends if one != (None, None)])
        expected = {"n": len(ends), "with_pay": stated, "low": None, "high": None, "verdict": "cannot tell"}
        if stated and stated >= least:
            low, high = halfway([one[0] or 0 for one in ends]), halfway([10**9 if one[1] is None else one[1] for one in ends])
            expected |= {"low": low, "high": high if high < 10**8 else None, "verdict": "supported" if low >= limit else "not supported" if high < limit else "cannot tell"}
        rows = [{"net_low": low, "net_high": high} for low, high in ends]
        came = c.call(verdict, rows, limit) if least == 5 else c.call(verdict, rows, limit, least=least)
        came.close_to(expected, within=0.001, mistakes=[
            (lambda got: got["with_pay"] != stated or got["n"] != len(ends), "ST3: `n` counts all rows; `with_pay` those that state an end, 0 too"),
            (lambda got: (got["low"] is None) != (expected["low"] is None), "ST10: `least` decides whether there are bounds; exactly `least` is enough, none never"),
            (lambda got: got["high"] != expected["high"], "ST4: the upper bound of an open median is `None`, of a closed one its number; 0 closes too"),
            (lambda got: got["low"] != expected["low"], "ST4: an open lower end reaches down to 0"),
            (lambda got: True, "The limit itself is enough for `supported` and too much for `not supported`"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Turn one screw at a time
# A *sensitivity table* repeats the test, each line with one choice changed.

# %%
readings = readings_for(["junior"], "intern")
for one in readings[:6]:
    print(one)
choice = readings[0]
print(choice.get("site"), choice.get("tax", "net"))

# %% [markdown] task="sensitivity" outcomes="2" systems="HeadHunter, SuperJob, Habr Career, LinkedIn, pay claims 80k and 200k"
# ## Who disagrees?
# `sensitivity(rows, readings, limit)` returns a list of dicts, one a reading, in their order. Each has its `name`, the five keys of `verdict`, and `differs`: is the verdict another than the first line's?
#
# A reading always has `name` and `levels`, the list to keep. It may have
#
# - `site`: keep this one; `since`: keep rows whose `published_at` is this day or later;
# - `tax`: `written` takes `low` and `high` as the ends, without tax. Then ends in other currencies than `RUB` are open. Default `net`;
# - `silent`: True keeps rows with both ends open. Default False: leave them out, after the ends were chosen.
#
# It calls your `verdict`; rows and readings stay as they are. No readings: `[]`.

# %% answer="sensitivity"
def sensitivity(rows, readings, limit):
    ### BEGIN SOLUTION
    table = []
    for reading in readings:
        kept = []
        for row in rows:
            if row["level"] not in reading["levels"] or row["site"] != reading.get("site", row["site"]):
                continue
            if row["published_at"] < reading.get("since", ""):
                continue
            low, high = row["net_low"], row["net_high"]
            if reading.get("tax") == "written":
                low, high = (row["low"], row["high"]) if row["currency"] == "RUB" else (None, None)
            if reading.get("silent", False) or low is not None or high is not None:
                kept.append({"net_low": low, "net_high": high})
        line = {"name": reading["name"], **verdict(kept, limit)}
        first = table[0] if table else line
        table.append({**line, "differs": line["verdict"] != first["verdict"]})
    return table
    ### END SOLUTION


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
# %% [markdown] hint="sensitivity"
# For each reading make new rows, dicts with `net_low` and `net_high` alone, and hand them to `verdict`.
# %% [markdown] hint="sensitivity"
# `row["site"] != reading.get("site", row["site"])` is never true when the reading names no site.
# %% check="sensitivity" points=2
@check("sensitivity")
def nine_offers(c, sensitivity):
    names = ("site", "level", "currency", "low", "high", "net_low", "net_high", "published_at")
    rows = [dict(zip(names, values)) for values in (
        ("hh", "junior", "RUB", 100, 110, 87, 95, "2025-09-01"), ("hh", "junior", "RUB", 95, 120, 82, 104, "2025-10-01"), ("hh", "junior", "RUB", 99, 105, 86, 91, "2025-11-01"), ("habr", "junior", "RUB", 90, 95, 78, 82, "2025-09-01"),
        ("habr", "junior", "RUB", 85, 86, None, None, "2025-10-02"), ("habr", "junior", "USD", 2, 3, None, None, "2025-10-02"), ("hh", "intern", "RUB", 30, 40, 30, 40, "2025-12-01"), ("habr", "junior", "RUB", 95, None, 82, None, "2025-09-30"), ("hh", "senior", "RUB", 300, 400, 261, 348, "2025-11-01"),
    )]
    plain = {"levels": ["junior"]}
    readings = [
        {"name": "plain", **plain}, {"name": "written", **plain, "tax": "written"}, {"name": "hh", **plain, "site": "hh"}, {"name": "with interns", "levels": ["junior", "intern"]},
        {"name": "from October", **plain, "since": "2025-10-01"}, {"name": "silent counted", **plain, "silent": True},
    ]
    lines = ((5, 5, 82, 95, "supported", False), (6, 6, 95, 107.5, "supported", False), (3, 3, None, None, "cannot tell", True), (6, 6, 82, 93, "supported", False), (2, 2, None, None, "cannot tell", True), (7, 5, 82, 104, "supported", False))
    expected = [dict(zip(("name", "n", "with_pay", "low", "high", "verdict", "differs"), (reading["name"], *line))) for reading, line in zip(readings, lines)]
    came = c.call(sensitivity, rows, readings, 80)
    came.text = "sensitivity(9 offers, 6 readings, 80)"
    came.close_to(expected, within=0.001, mistakes=[
        (lambda got: len(got) != 6, "every reading has a line, the first one too"),
        (lambda got: any(set(line) != set(expected[0]) for line in got), "a line has name, the five keys of `verdict`, and differs"),
        (lambda got: got[0]["n"] == 7, "ST3: only `silent` keeps offers with both ends open"),
        (lambda got: got[5]["n"] == 5, "ST3: `silent` keeps offers whose pay nobody knows"),
        (lambda got: got[1]["low"] == 82 or got[1]["high"] == 95, "ST5: `written` means the ends as offered, before any tax"),
        (lambda got: got[1]["n"] == 5, "ST5: offer 5 has no net end, but written ones; choose the ends first, then look who is silent"),
        (lambda got: got[1]["n"] == 7, "ST6: 2 dollars are not 2 roubles; in another currency the ends are open"),
        (lambda got: got[4]["n"] == 1, "2025-10-01 is the day itself or later"),
        (lambda got: got[3]["low"] == 95, "a reading wrote into the rows, and the next ones met its ends; make new rows"),
        (lambda got: [line["differs"] for line in got] != [line[5] for line in lines], "`differs` compares with the first line's verdict"),
    ]).leaves_arguments()
    c.call(sensitivity, rows, [], 80).returns([])
# %% check="sensitivity" points=3 hidden=true
@check("sensitivity", hidden=True)
def other_readings(c, sensitivity):
    """Choices combined, several levels, another first line, foreign money, days at the edge, no rows that fit."""
    ### BEGIN HIDDEN TESTS
    import random

    def halfway(amounts):
        amounts = sorted(amounts)
        return (amounts[(len(amounts) - 1) // 2] + amounts[len(amounts) // 2]) / 2

    draw = random.Random(c.seed)
    days = ["2025-08-31", "2025-09-01", "2025-09-02", "2025-10-10"]
    rows = []
    for _ in range(90):
        low, high = draw.choice([(90, 120), (70, None), (None, 85), (60, 75), (None, None), (0, 10)])
        kept = draw.choice([0.87, 1, None])
        rows.append({"site": draw.choice(["hh", "superjob", "habr"]), "level": draw.choice(["junior", "junior", "intern", "senior", None]), "currency": draw.choice(["RUB", "RUB", "USD"]), "low": low, "high": high, "published_at": draw.choice(days)})
        rows[-1] |= {f"net_{end}": None if kept is None or rows[-1][end] is None or rows[-1]["currency"] != "RUB" else round(rows[-1][end] * kept) for end in ("low", "high")}
    choices = [{}, {"tax": "written"}, {"tax": "net", "silent": True}, {"site": "hh"}, {"since": "2025-09-01"}, {"since": "2026-01-01"}, {"silent": True, "tax": "written", "site": "habr"}, {"site": "superjob", "since": "2025-09-02", "silent": False}, {"levels": ["senior", "intern"]}, {"levels": []}]
    for limit in (60, 76):
        draw.shuffle(choices)
        readings = [{"name": f"reading {number}", "levels": ["junior"], **choice} for number, choice in enumerate(choices)]
        expected = []
        for reading in readings:
            ends = [(row["net_low"], row["net_high"]) if reading.get("tax") != "written" else (row["low"], row["high"]) if row["currency"] == "RUB" else (None, None) for row in rows if row["level"] in reading["levels"] and reading.get("site") in (None, row["site"]) and row["published_at"] >= reading.get("since", "")]
            ends = [one for one in ends if reading.get("silent") or one != (None, None)]
            stated = len([one for one in ends if one != (None, None)])
            line = {"name": reading["name"], "n": len(ends), "with_pay": stated, "low": None, "high": None, "verdict": "cannot tell"}
            if stated >= 5:
                low, high = halfway([one[0] or 0 for one in ends]), halfway([10**9 if one[1] is None else one[1] for one in ends])
                line |= {"low": low, "high": high if high < 10**8 else None, "verdict": "supported" if low >= limit else "not supported" if high < limit else "cannot tell"}
            expected.append({**line, "differs": line["verdict"] != (expected or [line])[0]["verdict"]})
        c.call(sensitivity, rows, readings, limit).close_to(expected, within=0.001, mistakes=[
            (lambda got: [line["name"] for line in got] != [line["name"] for line in expected], "One line a reading, in their order"),
            (lambda got: [line["n"] for line in got] != [line["n"] for line in expected], "ST5: some reading kept other rows: level, site, first day, then the ends it chose, then silence"),
            (lambda got: [line["differs"] for line in got] != [line["differs"] for line in expected], "`differs` compares with the first line"),
            (lambda got: True, "ST5: some reading took other ends, or another verdict"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## What others published
# The generator's table cannot tell, on any site. Do published figures?

# %%
for fact in PUBLISHED:
    print(fact["figure"], fact["value"], "|", fact["measured"], fact["tax"], "|", fact["source"], fact["date"])
print(round((202000 / 151000 - 1) * 100), "% more?")

# %% [markdown] task="compared" outcomes="2" systems="HeadHunter, Habr Career"
# ## Mend: 34 % in a year
# **Notice.** 151,000 was paid to people, 202,000 was offered in vacancies. Nobody got a rise of 34 %.
#
# Mend `compared(first, second)` for two facts of `PUBLISHED`. `differs` lists which of `measured`, `who`, `place`, `tax`, in this order, are unequal or `None` on a side: unknown equals nothing. When it is empty, `change` is the per cent from first to second, rounded to a whole number; else `None`.

# %% answer="compared"
def compared(first, second):
    change = (second["value"] / first["value"] - 1) * 100
    return {"change": round(change), "differs": []}
### BEGIN SOLUTION
def compared(first, second):
    differs = []
    for name in ["measured", "who", "place", "tax"]:
        if first[name] is None or first[name] != second[name]:
            differs.append(name)
    change = None if differs else round((second["value"] / first["value"] - 1) * 100)
    return {"change": change, "differs": differs}
### END SOLUTION


print(compared(PUBLISHED[3], PUBLISHED[1]))
# %% [markdown] hint="compared"
# `None == None` is True in Python. Are two unknown taxes the same tax?
# %% check="compared" points=1
@check("compared")
def four_pairs(c, compared):
    habr = {"value": 151000, "measured": "paid", "who": "all IT", "place": "all", "tax": "net"}
    later = {**habr, "value": 183000}
    moscow = {"value": 202000, "measured": "offered", "who": "programmers", "place": "Moscow", "tax": None}
    c.call(compared, habr, later).returns({"change": 21, "differs": []}, mistakes=[
        (lambda got: "value" in got["differs"], "four names are compared; the value may differ, that is the change"),
        (lambda got: got["change"] is None, "like is compared with like here"),
        (lambda got: got["change"] == -17, "the change goes from the first to the second"),
        (lambda got: got["change"] == 121, "121 is the second in per cent of the first; the change is less by 100"),
    ])
    c.call(compared, habr, moscow).returns({"change": None, "differs": ["measured", "who", "place", "tax"]}, mistakes=[
        (lambda got: got["change"] is not None, "ST2: offered pay is not paid pay; there is no change to tell"),
        (lambda got: got["differs"] == ["measured", "who", "place"], "ST5: an unknown tax equals nothing"),
        (lambda got: len(got["differs"]) < 4, "every name that differs is listed, not the first alone"),
    ])
    c.call(compared, moscow, {**moscow, "value": 210000}).returns({"change": None, "differs": ["tax"]}, mistakes=[
        (lambda got: got["differs"] == [], "ST5: both taxes are unknown; nobody knows that they are the same"),
    ])
# %% check="compared" points=1 hidden=true
@check("compared", hidden=True)
def other_pairs(c, compared):
    """Each name alone, both orders, unknown on one side or both, falls, no change."""
    ### BEGIN HIDDEN TESTS
    import random

    draw = random.Random(c.seed)
    start = {"value": 100000, "measured": "paid", "who": "all IT", "place": "Moscow", "tax": "net", "period": "2024", "source": "Habr", "date": "2024-07-11", "figure": "median"}
    other = {"measured": "offered", "who": "juniors", "place": "Kazan", "tax": "gross"}
    for names in ([], ["measured"], ["who"], ["place"], ["tax"], ["who", "tax"], ["measured", "place"]):
        for unknown in (False, True):
            value = 480000 if not names and unknown else draw.choice([80000, 100000, 123000, 250000])
            second = {**start, "value": value, "period": "2025", "source": "hh.ru", "date": "2025-09-12", **{name: None if unknown else other[name] for name in names}}
            first = {**start, **{name: None for name in names if unknown and draw.random() < 0.5}}
            for one, two in ((first, second), (second, first)):
                change = None if names else round(two["value"] * 100 / one["value"]) - 100
                c.call(compared, one, two).returns({"change": change, "differs": names}, mistakes=[
                    (lambda got: names and got["change"] is not None, "ST2: where something differs there is no change"),
                    (lambda got: unknown, "ST5: unknown, on one side or both, equals nothing"),
                    (lambda got: got["differs"] != names, "Some name is missing, one too many, or in another order; period and source may differ"),
                    (lambda got: True, "Another change: whole per cent, from first to second"),
                ])
    ### END HIDDEN TESTS

# %%
facts = facts_table(offers)
facts

# %% [markdown] task="conclusion" outcomes="3"
# ## Your conclusion, 120 words at most
# Write the text `conclusion`: 60 to 120 words, keys in brackets not counted. Behind every number or date stands its key of `facts`: `80,000 [claim_beginner]`. Other numbers do without digits (`half`).
#
# It links both claims, all four bounds, `published_junior` or `published_programmer`, and `published_day`. It says `generated`, `offered`, `cannot tell` and no other verdict, and what `would change` your mind. No sentence mixes `junior_` or `senior_` keys with `published_` ones.

# %% answer="conclusion"
conclusion = """
...
"""
### BEGIN SOLUTION
conclusion = """
The poster says 80,000 [claim_beginner] for beginners and over 200,000 [claim_experienced] for the experienced. We
tested the median of what is offered after tax, on generated data, so the verdict is about the generator. Stated junior
offers allow a median from 70,000 [junior_lowest] to 160,000 [junior_highest], senior ones from 147,900 [senior_lowest]
to 304,500 [senior_highest]: for both we cannot tell. All four sites agree in that. Published by hh.ru on 2025-09-12
[published_day]: 80,000 [published_junior] in Moscow, tax unknown. Narrower ranges, all above or all below the claim,
would change the verdict; so would the pay of offers that are silent.
"""
### END SOLUTION
# %% [markdown] hint="conclusion"
# Is each number followed by its key, and does `facts` hold the same number?
# %% check="conclusion" points=1
@check("conclusion")
def every_number_is_linked(c, conclusion):
    import re

    facts = {
        "claim_beginner": 80000, "claim_experienced": 200000, "junior_offers": 655, "junior_with_pay": 272, "junior_lowest": 70000, "junior_highest": 160000,
        "senior_offers": 1806, "senior_with_pay": 641, "senior_lowest": 147900, "senior_highest": 304500, "published_junior": 80000, "published_programmer": 202000, "published_day": "2025-09-12",
    }
    words = c.value(conclusion).got
    if not isinstance(words, str) or "..." in words:
        c.stop("not_tried", where="conclusion still holds three dots: write your text")
    count = len(re.sub(r"\[\w*\]", "", words).split())
    c.that(60 <= count <= 120, "the words of the text", expected="60 to 120", got=str(count))
    found = re.findall(r"(\d(?:[\d,.-]*\d)?)(\s*\[(\w*)\])?", re.sub(r"\[\w*\]", lambda link: re.sub(r"\d", "", link[0]), words))
    bare = [number for number, link, key in found if not link]
    c.that(not bare, "numbers without a link", expected="none", got=", ".join(bare), mistake="`80k` is no number of `facts`; write it out" if re.search(r"\d ?k\b", words) else "a number without its key behind it cannot be checked by a reader; years, too, are numbers")
    for number, link, key in found:
        c.that(key in facts, "a link", expected="a key of facts", got=f"{number} [{key}]", mistake="this key does not stand in `facts`")
        c.that(number.replace(",", "") == str(facts[key]), "a number against its cell", expected=f"{facts[key]} [{key}]", got=f"{number} [{key}]", mistake="the text says another number than the cell it names")
    c.that(len(re.findall(r"\[", words)) == len(found), "links", expected="each behind a number", got=f"{len(found)} numbers, {words.count('[')} links")
# %% check="conclusion" points=2 hidden=true
@check("conclusion", hidden=True)
def what_it_holds(c, conclusion):
    """Both claims, four bounds, a published figure with its day, the asked words, generated and published in sentences of their own."""
    ### BEGIN HIDDEN TESTS
    import re

    words = c.value(conclusion).got
    if not isinstance(words, str) or "..." in words:
        c.stop("not_tried", where="conclusion still holds three dots: write your text")
    keys = set(re.findall(r"\[(\w+)\]", words))
    c.that({"claim_beginner", "claim_experienced"} <= keys, "both claims", mistake="Both claims are tested: beginners and the experienced")
    c.that({f"{level}_{end}" for level in ("junior", "senior") for end in ("lowest", "highest")} <= keys, "bounds", mistake="ST4: a bound is missing; each level has a lowest and a highest possible median")
    c.that(bool({"published_junior", "published_programmer"} & keys) and "published_day" in keys, "a published figure", mistake="A published figure is missing, or the day it was published")
    said = " ".join(words.lower().split())
    for phrase, belief in (("generated", "The data is generated, and the text does not say so"), ("cannot tell", "A verdict is missing: these bounds `cannot tell`"), ("offered", "ST2: the data is of what is offered, and the text does not say so"), ("would change", "What would change your conclusion?")):
        c.that(phrase in said, "a phrase", mistake=belief)
    for sentence in re.split(r"(?<=[.!?])\s+", words):
        kinds = {key.partition("_")[0] for key in re.findall(r"\[(\w+)\]", sentence)}
        c.that(re.search(r"(?i)supported|confirmed|proved", sentence) is None or re.search(r"(?i)cannot tell|neither|would|\bif\b|whether", sentence) is not None, "another verdict", mistake="ST4: both claims lie between their bounds; the text gives another verdict beside `cannot tell`")
        c.that(not ("published" in kinds and kinds & {"junior", "senior"}), "a mixed sentence", mistake="ST2: generated and published figures share a sentence; a reader will take one for the other")
    ### END HIDDEN TESTS

# %% [markdown] essay="what_would_change" points=3 outcomes="3"
# ## Judge: would you hang the poster?
# The school asks: may we print it? At most 80 words: your answer · which finding would turn it · one wording of your conclusion that a hurried reader could misread.
#
# ### BEGIN SOLUTION
# **Rubric.** One point each: a decision that fits `cannot tell` (not as it stands, or with population, date, source and "offered") · a finding that would turn it, as a thing to be measured (for example: lowest possible median of stated junior offers at 80,000 or more, or the pay of the silent) · an honest misreading of one's own words ("cannot tell" read as "false", offers read as pay, generated read as market).
#
# **Sample, 3 points.** Not as it stands. "Median offer for junior programmers in Moscow: 80,000, hh.ru, September 2025" may hang. If narrower ranges lifted the lowest possible median to 80,000, I would print the first half. "Cannot tell" may be read as "false"; I would write "these offers do not decide it".
#
# **Sample, 2 points.** No, because we cannot tell. With the pay of silent offers we could test it again. My text is clear.
#
# **Sample, 0 points.** Yes, everybody knows that programmers earn well.
# ### END SOLUTION

# %%
# SVG is a picture written as text; escape keeps < and & of a name from being read as marks
words = escape("C & Go") + ": from 70,000, no upper end"
name = escape("C & Go")
arrow = '<line x1="420" y1="30" x2="750" y2="30" stroke="black" marker-end="url(#arrow)"/>'
marks = [f'<text x="10" y="30">{name}</text>', arrow]
picture = frame(1, words, marks)
print(picture[:60], "...", marks[1])
display(HTML(picture))

# %% [markdown] task="pay_figure" outcomes="2"
# ## Fill in: segments with arrows
# Finish `pay_figure(rows)`: dicts with `name`, `low`, `high` (at most 400,000; `None` is open). Row `k`, from 0, is drawn at y 30 + 30·k, an amount at x 350 + amount / 1000. Words round it: `60,000`. `frame(count, said, marks)` makes the rest; `said` becomes `desc`.
#
# - Each row has a `text` with its name; names are escaped, in `desc` too. A row with an end has one black `line`. An open low end begins at x 350 with `marker-start="url(#arrow)"`, an open high end ends at 750 with `marker-end`.
# - `desc` says all rows, parted by `; `: `a: from 60,000 to 90,000` · `b: from 60,000, no upper end` · `c: up to 90,000, no lower end` · `d: nothing known`. No rows: `no offers`.

# %% answer="pay_figure"
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        ...
    return frame(len(rows), ..., marks)
### BEGIN SOLUTION
def pay_figure(rows):
    words, marks = [], []
    for number, row in enumerate(rows):
        y = 30 + 30 * number
        name, low, high = escape(row["name"]), row["low"], row["high"]
        marks.append(f'<text x="10" y="{y}">{name}</text>')
        if low is None and high is None:
            words.append(f"{name}: nothing known")
            continue
        start = 350 if low is None else 350 + low / 1000
        end = 750 if high is None else 350 + high / 1000
        arrows = ""
        if low is None:
            arrows = ' marker-start="url(#arrow)"'
            words.append(f"{name}: up to {high:,.0f}, no lower end")
        elif high is None:
            arrows = ' marker-end="url(#arrow)"'
            words.append(f"{name}: from {low:,.0f}, no upper end")
        else:
            words.append(f"{name}: from {low:,.0f} to {high:,.0f}")
        marks.append(f'<line x1="{start}" y1="{y}" x2="{end}" y2="{y}" stroke="black"{arrows}/>')
    said = "; ".join(words) if rows else "no offers"
    return frame(len(rows), said, marks)
### END SOLUTION


save_functions("report.py", frame, pay_figure, imports=["from html import escape"])
two = [{"name": "range", "low": 70000, "high": 160000}, {"name": "open", "low": 90000, "high": None}]
display(HTML(str(pay_figure(two))))
# %% [markdown] hint="pay_figure"
# Decide the two ends first: `350 if low is None else 350 + low / 1000`. Then the arrow, then the words.
# %% check="pay_figure" points=2
@check("pay_figure")
def four_segments(c, pay_figure):
    import re
    import xml.etree.ElementTree as tree

    rows = [{"name": "junior", "low": 70000.0, "high": 160000.0}, {"name": "C & Go", "low": 90000, "high": None}, {"name": "lead", "low": None, "high": 250000}, {"name": "intern", "low": None, "high": None}]
    came = c.call(pay_figure, rows)
    picture = came.got
    c.that(isinstance(picture, str), "what came back", expected="a text", got=repr(picture))
    try:
        root = tree.fromstring(picture)
    except tree.ParseError as error:
        c.that(False, "the text as SVG", expected="marks that close, names escaped", got=str(error), mistake="a name went into the picture unescaped, or a mark does not close")
        return
    desc = root.findtext("desc")
    c.that(desc == "junior: from 70,000 to 160,000; C & Go: from 90,000, no upper end; lead: up to 250,000, no lower end; intern: nothing known", "the text alternative", expected="junior: from 70,000 to 160,000; C & Go: from 90,000, no upper end; lead: up to 250,000, no lower end; intern: nothing known", got=str(desc), mistakes=[
        ("junior: from 70,000 to 160,000; C &amp; Go: from 90,000, no upper end; lead: up to 250,000, no lower end; intern: nothing known", "escaped twice: a reader would see &amp;"),
    ])
    axis = list(root.find("g[@class='axis']").iter()) if root.find("g[@class='axis']") is not None else []
    labels = [(text.text, float(text.get("y", "nan"))) for text in root.iter("text") if text not in axis]
    c.that(labels == [("junior", 30), ("C & Go", 60), ("lead", 90), ("intern", 120)], "the names and their y", expected="junior 30, C & Go 60, lead 90, intern 120", got=str(labels))
    lines = [tuple(float(line.get(end, "nan")) for end in ("x1", "x2", "y1", "y2")) for line in root.iter("line")]
    c.that(lines == [(420, 510, 30, 30), (440, 750, 60, 60), (350, 600, 90, 90)], "x1, x2, y1, y2 of the lines", expected="420 510 30 30, 440 750 60 60, 350 600 90 90", got=str(lines), mistake="an amount of 0 stands at x 350, so 70,000 stands 70 behind it" if lines and lines[0][0] == 70 else "ST4: an open end reaches the edge, 350 or 750; where nothing is known there is no line" if len(lines) != 3 or lines[1:] != [(440, 750, 60, 60), (350, 600, 90, 90)] else "")
    arrows = [("marker-start" in line.attrib, "marker-end" in line.attrib) for line in root.iter("line")]
    c.that(arrows == [(False, False), (False, True), (True, False)], "arrows at start, end", expected="junior none, C & Go at its end, lead at its start", got=str(arrows), mistake="ST4: an arrow says open, a plain end says stated")
# %% check="pay_figure" points=2 hidden=true
@check("pay_figure", hidden=True)
def other_segments(c, pay_figure):
    """Other rows: stated zeros, amounts that are not whole, names with marks, one row, no rows; black lines, an arrow that is there."""
    ### BEGIN HIDDEN TESTS
    import random
    import re
    import xml.etree.ElementTree as tree

    draw = random.Random(c.seed)
    cases = [[], [{"name": "<b>", "low": 0, "high": 0}], [{"name": "a", "low": 0, "high": None}, {"name": "b", "low": None, "high": 0}, {"name": "c", "low": None, "high": None}]]
    cases.append([{"name": f"row {number} & more", "low": draw.choice([None, draw.randint(10, 150) * 1000 + 0.5]), "high": draw.choice([None, draw.randint(151, 399) * 1000 + 700])} for number in range(9)])
    for rows in cases:
        picture = c.call(pay_figure, rows).got
        try:
            root = tree.fromstring(str(picture))
        except tree.ParseError:
            c.that(False, "no SVG", mistake="Some name went into the picture unescaped, or a mark does not close")
            return
        said, ends = [], []
        for number, row in enumerate(rows):
            low, high, y = row["low"], row["high"], 30 + 30 * number
            if low is None and high is None:
                said.append(f"{row['name']}: nothing known")
                continue
            said.append(f"{row['name']}: " + (f"up to {high:,.0f}, no lower end" if low is None else f"from {low:,.0f}, no upper end" if high is None else f"from {low:,.0f} to {high:,.0f}"))
            ends.append((350 + (low or 0) / 1000, 750 if high is None else 350 + high / 1000, y, low is None, high is None))
        lines, axis = list(root.iter("line")), list(root.find("g[@class='axis']").iter()) if root.find("g[@class='axis']") is not None else []
        c.that(root.findtext("desc") == ("; ".join(said) or "no offers"), "the text alternative", mistake="ST4: the text says other ends than the rows: 0 is stated, None is open, no rows are `no offers`")
        c.that([(text.text, float(text.get("y", "nan"))) for text in root.iter("text") if text not in axis] == [(row["name"], 30 + 30 * number) for number, row in enumerate(rows)], "names", mistake="Each row has its name, at its own height")
        c.that(len(lines) == len(ends), "lines", mistake="One line for each row that states an end; 0 is stated")
        for line, (start, end, y, opens, closes) in zip(lines, ends):
            at = [float(line.get(key, "nan")) for key in ("x1", "x2", "y1", "y2")]
            c.that(abs(at[0] - start) < 0.01 and abs(at[1] - end) < 0.01 and at[2:] == [y, y], "a line's place", mistake="ST4: some line begins or ends elsewhere")
            c.that((line.get("marker-start"), line.get("marker-end")) == ("url(#arrow)" if opens else None, "url(#arrow)" if closes else None), "arrows", mistake="ST4: arrows stand at open ends and nowhere else")
            c.that(line.get("stroke") == "black", "strokes", mistake="Lines are black, so the figure reads without colour")
        c.that(root.get("role") == "img" and root.get("viewBox") == f"0 0 800 {30 + 30 * len(rows)}" and bool(axis) and bool(root.findtext("title")) and root.find(".//marker[@id='arrow']") is not None, "the frame", mistake="The figure has another frame: `frame` gets the number of rows, the words, the marks")
        c.that(not any((element.tail or "").strip() for element in root.iter()), "stray text", mistake="Between the marks stands text that belongs to none of them")
    ### END HIDDEN TESTS

# %% [markdown]
# ## The same bytes
# Two runs, the same rows:

# %%
for run in (1, 2):
    page = f"42 offers, written at {datetime.now()}"
    print(sha256(page.encode("utf-8")).hexdigest()[:12])
print(f"{272 / 655:.0%}")
print(in_markdown([("heading", "A panel"), ("text", "Words."), ("table", ["who", "n"], [["junior", 655]])]))

# %% [markdown] task="report_blocks" outcomes="2,3"
# ## Project: one command, two panels
# **Notice.** Nothing changed but the clock, and the fingerprints differ. A *reproducible* report is dated by its data.
#
# `in_markdown` and `in_html` write blocks; `main` adds what the generator was set to. Write `report_blocks(grid, stamp, published, figure)`, which returns a list of tuples in this order:
#
# 1. `("heading", "Recovered from generated data")`
# 2. `("text", "Generated: 655 offers, 2025-07-01 to 2025-12-31. The verdicts are about the generator.")`, from `stamp`: `rows`, `since`, `until`
# 3. `("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], ...)`: a list for each line of `sensitivity` in `grid`. `["junior", 655, "42%", "70,000", "open", "cannot tell"]`. `offers` is `n`; `coverage` is `with_pay` in per cent of `n`, or `none` when `n` is 0; a bound is rounded, or `open`
# 4. `("svg", figure)`
# 5. `("heading", "Published, with source and date")`
# 6. `("table", ["figure", "roubles", "source", "date"], ...)`: a list for each fact, `80,000`, newest date first; equal dates by `figure`
#
# When `rows` is 0, `("text", "No offers: nothing was tested.")` replaces 2 to 4. No clock. One check runs `main` from your files; it does not judge `claim.py` again.

# %% answer="report_blocks"
def report_blocks(grid, stamp, published, figure):
    ### BEGIN SOLUTION
    blocks = [("heading", "Recovered from generated data")]
    if stamp["rows"] == 0:
        blocks.append(("text", "No offers: nothing was tested."))
    else:
        lines = []
        for line in grid:
            coverage = f"{line['with_pay'] / line['n']:.0%}" if line["n"] else "none"
            bounds = ["open" if line[end] is None else f"{line[end]:,.0f}" for end in ("low", "high")]
            lines.append([line["name"], line["n"], coverage, *bounds, line["verdict"]])
        blocks.append(("text", f"Generated: {stamp['rows']} offers, {stamp['since']} to {stamp['until']}. The verdicts are about the generator."))
        blocks.append(("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], lines))
        blocks.append(("svg", figure))
    newest = sorted(sorted(published, key=lambda fact: fact["figure"]), key=lambda fact: fact["date"], reverse=True)
    facts = [[fact["figure"], f"{fact['value']:,.0f}", fact["source"], fact["date"]] for fact in newest]
    blocks.append(("heading", "Published, with source and date"))
    blocks.append(("table", ["figure", "roubles", "source", "date"], facts))
    return blocks
    ### END SOLUTION


lines = [
    "from pathlib import Path", "from html import escape", "from sqlalchemy import create_engine, text",
    "from jobboard.claim import lower_quartile, lowest, middle, sensitivity",
    "from jobboard.settings import database_url", f"PUBLISHED = {PUBLISHED}",
]
parts = [report_blocks, in_markdown, in_html, readings_for, start_lines, read_offers, main]
save_functions("report.py", *parts, imports=lines)
# %% [markdown] hint="report_blocks"
# Sort by the less important key first, then by date with `reverse=True`: equal dates keep their order.
# %% [markdown] hint="report_blocks"
# Which line divides, and is it reached when `n` is 0?
# %% check="report_blocks" points=2
@check("report_blocks")
def two_panels(c, report_blocks):
    grid = [
        {"name": "junior: stated", "n": 655, "with_pay": 272, "low": 70000.0, "high": 160000.0, "verdict": "cannot tell", "differs": False},
        {"name": "junior: linkedin only", "n": 0, "with_pay": 0, "low": None, "high": None, "verdict": "cannot tell", "differs": False},
    ]
    published = [
        {"figure": "median pay", "value": 151000, "source": "Habr Career via rspectr", "date": "2024-07-11"}, {"figure": "median offer, programmer", "value": 202000, "source": "hh.ru via mosregtoday", "date": "2025-09-12"},
        {"figure": "median offer, junior", "value": 80000, "source": "hh.ru via mosregtoday", "date": "2025-09-12"},
    ]
    second = [("heading", "Published, with source and date"), ("table", ["figure", "roubles", "source", "date"], [
        ["median offer, junior", "80,000", "hh.ru via mosregtoday", "2025-09-12"], ["median offer, programmer", "202,000", "hh.ru via mosregtoday", "2025-09-12"], ["median pay", "151,000", "Habr Career via rspectr", "2024-07-11"],
    ])]
    first = [("heading", "Recovered from generated data"), ("text", "Generated: 700 offers, 2025-07-01 to 2025-12-31. The verdicts are about the generator."), ("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], [
        ["junior: stated", 655, "42%", "70,000", "160,000", "cannot tell"], ["junior: linkedin only", 0, "none", "open", "open", "cannot tell"],
    ]), ("svg", "<svg/>")]
    came = c.call(report_blocks, grid, {"rows": 700, "since": "2025-07-01", "until": "2025-12-31"}, published, "<svg/>")
    came.text = "report_blocks(2 lines of the grid, 700 rows, 3 published facts, '<svg/>')"
    came.returns([*first, *second], mistakes=[
        (c.raised("ZeroDivisionError"), "the second reading has no offers; `none`, before anything is divided"),
        (lambda got: [block[0] for block in got] != ["heading", "text", "table", "svg", "heading", "table"], "the blocks come as heading, text, table, svg, heading, table"),
        (lambda got: got[:4] == first and got[5][2][0][3] == "2024-07-11", "the newest date stands first"),
        (lambda got: got[:4] == first and got[5][2][0][1] == "202,000", "equal dates stand by `figure`, so the order never depends on the list that came"),
        (lambda got: got[1] != first[1], "the stamp says rows, first and last day of the data, and that the verdicts are about the generator"),
        (lambda got: got[2][2][0][1] == "655", "`offers` stays a number, as in the example; the other cells are texts"),
        (lambda got: "None" in str(got[2]), "a bound that nobody knows reads `open`"),
    ]).leaves_arguments()
    empty = c.call(report_blocks, [grid[1]], {"rows": 0, "since": None, "until": None}, published, "<svg/>")
    empty.text = "report_blocks(1 line, 0 rows, 3 published facts, '<svg/>')"
    empty.returns([first[0], ("text", "No offers: nothing was tested."), *second], mistakes=[
        (lambda got: len(got) == 2, "the published panel stays: it needs no offers of ours"),
        (lambda got: "None" in str(got[1]), "without rows there is no first day; say that nothing was tested"),
    ])
# %% check="report_blocks" points=2 hidden=true
@check("report_blocks", hidden=True)
def other_reports(c, report_blocks):
    """Facts in any order, many readings, some of them empty, bounds of 0, no facts, no rows."""
    ### BEGIN HIDDEN TESTS
    import random

    draw = random.Random(c.seed)
    facts = [{"figure": name, "value": draw.randint(30, 300) * 1000, "source": f"source {name}", "date": day} for name, day in (("b", "2025-01-02"), ("a", "2025-01-02"), ("z", "2026-01-01"), ("c", "2024-12-31"))]
    grid = [{"name": f"reading {number}", "n": (n := draw.choice([0, 7, 40, 300])), "with_pay": n // draw.randint(1, 3), "low": draw.choice([None, 0, 61000.6]), "high": draw.choice([None, 0, 150000]), "verdict": draw.choice(["supported", "not supported", "cannot tell"]), "differs": False} for number in range(8)]
    grid += [{"name": "one", "n": 1, "with_pay": 0, "low": 0, "high": None, "verdict": "cannot tell", "differs": True}, {"name": "no", "n": 0, "with_pay": 0, "low": None, "high": 0, "verdict": "cannot tell", "differs": True}]
    for rows, lines in ((900, grid), (1, grid[:1]), (0, grid), (2, [])):
        for published in (facts, facts[::-1], []):
            stamp = {"rows": rows, "since": "2025-02-03" if rows else None, "until": "2025-11-30" if rows else None}
            expected = [("heading", "Recovered from generated data")]
            if rows:
                table = [[one["name"], one["n"], format(one["with_pay"] / one["n"], ".0%") if one["n"] else "none", *["open" if one[end] is None else format(one[end], ",.0f") for end in ("low", "high")], one["verdict"]] for one in lines]
                expected += [("text", f"Generated: {rows} offers, 2025-02-03 to 2025-11-30. The verdicts are about the generator."), ("table", ["reading", "offers", "coverage", "lowest", "highest", "verdict"], table), ("svg", "<svg>figure</svg>")]
            else:
                expected.append(("text", "No offers: nothing was tested."))
            order = sorted(published, key=lambda fact: "zacb".index(fact["figure"]) if fact["figure"] not in "ab" else 1 + "ab".index(fact["figure"]) / 2)
            order = sorted(order, key=lambda fact: {"z": 0, "a": 1, "b": 2, "c": 3}[fact["figure"]])
            expected += [("heading", "Published, with source and date"), ("table", ["figure", "roubles", "source", "date"], [[fact["figure"], format(fact["value"], ",.0f"), fact["source"], fact["date"]] for fact in order])]
            c.call(report_blocks, lines, stamp, published, "<svg>figure</svg>").returns(expected, mistakes=[
                (c.raised("ZeroDivisionError"), "Some reading has no offers, and something was divided"),
                (lambda got: got[-1] != expected[-1], "Published facts: newest first, equal dates by figure, in whatever order they came"),
                (lambda got: rows == 0, "Zero rows: a text instead of stamp, grid and figure"),
                (lambda got: True, "The first panel differs: stamp, coverage, or a bound; 0 is a bound, None is open"),
            ]).leaves_arguments()
    ### END HIDDEN TESTS
# %% check="report_blocks" points=1
@check("report_blocks")
def one_command_twice(c, report_blocks):
    probe = '''def run_twice(claim_text, report_text):
    import os
    import sqlite3
    import sys
    import tempfile
    from types import ModuleType

    names = ("jobboard", "jobboard.claim", "jobboard.settings")
    made = {name: ModuleType(name) for name in names}
    kept = {name: sys.modules.get(name) for name in names}
    sys.modules.update(made)
    pages = []
    days = ["2025-07-0" + str(day) + " 10:00:00" for day in range(1, 10)]
    rows = [(site, str(number), level, 70000, 90000 + number, "RUB", 70000, 90000 + number, days[number]) for number in range(9) for site, level in (("hh", "junior"), ("habr", "senior"))]
    try:
        exec(compile(claim_text, "claim.py", "exec"), made["jobboard.claim"].__dict__)
        with tempfile.TemporaryDirectory() as folder:
            for number, content in enumerate((rows, rows[::-1], [])):
                path = os.path.join(folder, "board" + str(number) + ".db")
                database = sqlite3.connect(path)
                database.execute("CREATE TABLE clean_offers (site text, external_id text, level text, low float, high float, currency text, net_low float, net_high float, published_at timestamp)")
                database.executemany("INSERT INTO clean_offers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", content)
                database.commit()
                database.close()
                made["jobboard.settings"].database_url = lambda path=path: "sqlite:///" + path
                space = {"__name__": "jobboard.report", "__file__": os.path.join(folder, "report.py")}
                exec(compile(report_text, "report.py", "exec"), space)
                space["main"]([])
                pages.append([])
                for name in ("index.html", "report.md"):
                    with open(os.path.join(folder, "report", name), encoding="utf-8") as page:
                        pages[-1].append(page.read())
        return pages
    finally:
        for name, module in kept.items():
            sys.modules.pop(name)
            if module is not None:
                sys.modules[name] = module
'''
    claim, report = c.file("jobboard/claim.py").got, c.file("jobboard/report.py").got
    came = c.inside(probe, claim, report)
    came.text = "python -m jobboard report: 18 offers, the same in another order, none"
    pages = came.got if came.answer.get("value") is not None else None
    if pages is None:
        came.returns("three runs, two pages each", mistakes=[
            (c.raised("NameError"), "a file leans on a name that only the notebook knows; run the cells of `starts_at` to `report_blocks` to their last lines"),
            (c.raised("ImportError"), "`claim.py` lacks a function; run its cell again"),
            (c.raised("KeyError"), "a file does not know its function yet; run its cell to the last line"),
        ])
        return
    first, second, empty = pages
    c.that(first == second, "two runs over the same rows", expected="the same bytes", got="other bytes", mistake="something else than the data is in the report: a clock, or the order in which rows came")
    for page in first:
        c.that(0 < page.find("Recovered from generated data") < page.find("18 offers, 2025-07-01 to 2025-07-09") < page.find("Published, with source and date") < page.find("2025-09-12"), "panels, stamp and dates", expected="both panels, each with its dates", got=page[:600])
    c.that(all("nothing was tested" in page for page in empty), "a report over no rows", expected="No offers: nothing was tested.", got=empty[1][:300])

# %% [markdown] task="readme" outcomes="3"
# ## Project: the README
# Whoever may hire you opens it first. Fill in `readme`, 12 words or more under each heading; headings and first line stay.
#
# Run it holds `python -m jobboard serve` and `python -m jobboard report`. What was measured: a number and its day or month, such as `2025-12`. Limits: the word `generated`, and what it `cannot` do.

# %% answer="readme"
readme = """
# Job board

## What it is
...

## Run it
...

## What was measured
...

## Limits
...
"""
### BEGIN SOLUTION
readme = """
# Job board

## What it is
A service that collects vacancies from three sites, cleans them, keeps them in a database and answers over HTTP.

## Run it
Python with the packages of `requirements.txt`; then `python -m jobboard collect URL`, `python -m jobboard clean`,
`python -m jobboard serve` for the API on port 8000, and `python -m jobboard report` for the report in `report/`.
`python -m pytest jobboard` runs the tests. All of it from the folder that holds `jobboard/`.

## What was measured
221 offers from 2026-10-12 to 2026-10-31: of 21 readings of the claim about pay 3 are not supported, and 18 cannot be
told, because most offers do not say enough; `report/report.md` holds all. Latency and errors of every route stand at
`/metrics`, one log event a request.

## Limits
The offers are generated, so no figure is about the market. The report cannot tell what people are paid: it sees offers.
"""
### END SOLUTION


write_readme(readme)
# %% [markdown] hint="readme"
# Read it as somebody who has never seen your screen: what would they type first, and what should they see?
# %% check="readme" points=1
@check("readme")
def four_headings(c, readme):
    import re

    words = c.value(readme).got
    if not isinstance(words, str) or "..." in words:
        c.stop("not_tried", where="readme still holds three dots: fill in every part")
    headings = re.findall(r"(?m)^## +(.+?) *$", words)
    c.that(headings == ["What it is", "Run it", "What was measured", "Limits"], "the headings", expected="What it is, Run it, What was measured, Limits", got=", ".join(headings))
    c.that(re.match(r"\s*# +\S", words) is not None, "the first line", expected="# and a name", got=words.strip().partition("\n")[0])
    parts = dict(zip(headings, re.split(r"(?m)^## .+$", words)[1:]))
    for command in ("python -m jobboard serve", "python -m jobboard report"):
        c.that(command in " ".join(parts["Run it"].split()), "a command under Run it", expected=command, got=parts["Run it"].strip(), mistake="a reader types what stands there; both commands are asked for")
    saved = c.file("jobboard/README.md").got
    c.that(saved.startswith(words.strip()), "the file README.md", expected="the text of `readme`", got=saved[:300], mistake="the file holds an older text; run the cell to its last line")
# %% check="readme" points=1 hidden=true
@check("readme", hidden=True)
def a_page_for_a_stranger(c, readme):
    """Twelve words in every part, a dated number, generated data named, a limit said."""
    ### BEGIN HIDDEN TESTS
    import re

    words = c.value(readme).got
    if not isinstance(words, str) or "..." in words:
        c.stop("not_tried", where="readme still holds three dots: fill in every part")
    parts = dict(zip(re.findall(r"(?m)^## +(.+?) *$", words), re.split(r"(?m)^## .+$", words)[1:]))
    c.that(all(len(part.split()) >= 12 for part in parts.values()), "short parts", mistake="Some part has fewer than 12 words")
    measured, limits = parts.get("What was measured", ""), parts.get("Limits", "").lower()
    c.that(re.search(r"\b20\d\d-\d\d", measured) is not None, "a date", mistake="What was measured belongs to a day or month; it is not said which")
    c.that(re.search(r"\d", re.sub(r"\b20\d\d(-\d\d)*", "", measured)) is not None, "a number", mistake="What was measured has a number")
    c.that("generated" in limits, "generated data", mistake="ST2: a reader would take generated figures for the market's")
    c.that("cannot" in limits, "a limit", mistake="A limit says what it cannot do")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: report
# `python -m jobboard report` writes `report/index.html` and `report/report.md`.

# %%
home = project_folder()
needed = ("__main__.py", "settings.py", "claim.py", "report.py", "clean.py")
if all((home / name).is_file() for name in needed):
    command = [sys.executable, "-X", "utf8", "-m", "jobboard", "report"]
    ran = subprocess.run(command, cwd=home.parent, capture_output=True, text=True, encoding="utf-8")
    print(ran.stdout, ran.stderr[-300:])
save_point("Test the pay claim: verdicts with bounds, a reproducible report, README")

# %% [markdown]
# You own a service that collects vacancies and serves them. Its report says what is known, from when, and where it cannot tell.
#
# ## Remember
# - **Turn:** say which number, of whom, where, when, before or after tax.
# - **Test:** supported, not supported, cannot tell; source by source, one choice at a time.
# - **State:** which bound would have to move; every number with its cell.
