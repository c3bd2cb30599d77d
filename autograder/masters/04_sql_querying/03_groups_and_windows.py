# %% [markdown] lesson="groups_and_windows" minutes=235 needs="04_sql_querying/02_joins" data="jobs" systems="PostgreSQL" terms="aggregates, median, quartile, window"
# # Forty-eight of a hundred, or all of them
#
# Friday's newspaper prints it: in Казань every vacancy states a lower amount, 133 of 133, says Oleg's report. Vera's says 133 of 275. Both asked the same table, and both queries ran.
#
# **After this you can** count rows and stated values · judge groups · describe pay that one offer cannot bend · place rows inside their group · build a long query in steps

# %%
import sqlite3

import pandas
import psycopg

from autograder.checks import check
from autograder.services import postgres
from autograder.services.sqlite import sqlite_copy

server = postgres()
pg = psycopg.connect(server.database("jobs").url, autocommit=True)  # the two tables of the first SQL lesson, your own copy
board = sqlite_copy("jobs")  # the same rows in SQLite


def run(sql, database=pg):
    """Ask one question; show its rows, counted from 1, or what the database says instead."""
    try:
        answer = database.execute(sql)
    except (psycopg.Error, sqlite3.Error) as error:
        print(f"{type(error).__name__}: {error}")
        return None
    rows = pandas.DataFrame(answer.fetchall(), columns=[column[0] for column in answer.description], dtype=object)
    return rows.rename(index=lambda number: number + 1)


print(server.rung)
display(run("SELECT * FROM employers LIMIT 2"))
run("SELECT * FROM vacancies LIMIT 2").T

# %% [markdown] task="elsewhere" outcomes="1"
# ## Warm-up: hiring elsewhere
# Write `elsewhere` for PostgreSQL: `employer_id`, `name` of every employer with a vacancy in a city that is not its own. Each employer once. Where one of the two cities is unstated, nobody knows, so it does not count. Any order. `run(elsewhere)` shows your rows.

# %% answer="elsewhere"
elsewhere = """
    ...
"""
### BEGIN SOLUTION
elsewhere = """
    SELECT employer_id, name
    FROM employers AS e
    WHERE EXISTS (SELECT * FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.city <> e.city)
"""
### END SOLUTION
# %% [markdown] hint="elsewhere"
# You want no column of the vacancies. Which question about them has only yes or no as its answer?
# %% check="elsewhere" points=1
@check("elsewhere")
def all_employers(c, elsewhere):
    jobs = c.database("jobs", "postgresql")
    employers = jobs.query("SELECT employer_id, name, city FROM employers", None, 5).rows
    offers = jobs.query("SELECT employer_id, city FROM vacancies", None, 5).rows
    cities = {}
    for number, city in offers:
        cities.setdefault(number, []).append(city)

    def keep(condition):
        return [(number, name) for number, name, home in employers if condition(home, cities.get(number, []))]

    def away(home, found):
        return [city for city in found if None not in (home, city) and home != city]

    many = [(number, name) for number, name, home in employers for city in away(home, cities.get(number, []))]
    c.query(elsewhere, on="jobs", engine="postgresql").rows(keep(away), mistakes=lambda: [
        (many, "SQ5: a join gives a row for each vacancy that matches; ask whether there is one, with `EXISTS` or `IN`"),
        (keep(lambda home, found: any(city != home for city in found)), "SQ1: a city that nobody stated came along as another one"),
        (keep(lambda home, found: away(home, found) or not found), "employers without any vacancy hire nowhere; `LEFT JOIN` brought them"),
        (keep(lambda home, found: found), "any vacancy was enough; compare its city with the employer's"),
        (keep(lambda home, found: home is not None and home in found), "these hire at home; the question asked for another city"),
        (keep(lambda home, found: away(home, found) and home not in found), "an employer that hires at home too also hires elsewhere"),
        (keep(lambda home, found: not found or (home is not None and not {None, home} & {*found})), "`NOT IN` keeps employers with no vacancy at home; one that hires at home too also hires elsewhere"),
        (keep(lambda home, found: away(home, found) or (home is None and found)), "SQ1: an employer that states no city: nobody knows whether it hires elsewhere"),
        (keep(lambda home, found: home is not None), "nothing asks whose vacancy it is; compare the two `employer_id`, then the cities"),
        (keep(lambda home, found: True), "the inner query never asks whose vacancy it is; compare the two `employer_id`"),
        (lambda got: len(got[0]) != 2, "two columns were asked for: `employer_id` and `name`"),
        (c.raised("syntax"), "read the word that PostgreSQL names: the slip stands there, or right before it"),
        (c.raised("other"), "read the column that PostgreSQL names; two tables know a `city` and an `employer_id`, so write whose you mean, such as `v.city`"),
    ])

# %% [markdown]
# ## What is counted
# `COUNT`, `SUM`, `AVG`, `MIN` and `MAX` turn many rows into one value: they are *aggregates*. `COALESCE(a, b)` is `a`, or `b` where `a` is NULL. Nobody hires on Марс, Mars.

# %%
display(run("""
    SELECT COUNT(*) AS n, COUNT(amount_from) AS stated, COUNT(DISTINCT schedule) AS kinds,
           round(AVG(amount_from)) AS mean, SUM(amount_from) / COUNT(*) AS thinned,
           round(AVG(COALESCE(amount_from, 0))) AS filled
    FROM vacancies
    WHERE city = 'Казань'
"""))
run("SELECT COUNT(*) AS n, SUM(amount_from) AS total, AVG(amount_from) AS mean FROM vacancies WHERE city = 'Марс'")

# %% [markdown] task="counted" outcomes="1" systems=""
# ## Predict before you run
# **Notice.** `stated` skips 142 gaps, and `mean` divides by those 133; `thinned` and `filled` divide by 275. On Марс the count is 0, the sum NULL.
#
# Write what each aggregate gives, `None` for NULL. The second table is examined when graded.
#
# | `a` to `f`: city | pay |
# |---|---|
# | 'Казань' | 100 |
# | 'Казань' | NULL |
# | 'Казань' | 0 |
# | 'Томск' | 200 |
# | NULL | NULL |
#
# | `g` to `l`: city | pay |
# |---|---|
# | 'Пермь' | 90 |
# | 'Пермь' | NULL |
# | 'Пермь' | 30 |
# | 'Томск' | NULL |
# | 'Томск' | NULL |
# | NULL | 0 |

# %% answer="counted"
counted = {
    "a": ...,  # COUNT(*)
    "b": ...,  # COUNT(pay)
    "c": ...,  # AVG(pay)
    "d": ...,  # SUM(pay) / COUNT(*)
    "e": ...,  # COUNT(DISTINCT city)
    "f": ...,  # AVG(pay), with WHERE city = 'Казань'
    "g": ...,  # COUNT(*) - COUNT(pay)
    "h": ...,  # AVG(pay)
    "i": ...,  # AVG(COALESCE(pay, 0))
    "j": ...,  # SUM(pay), with WHERE city = 'Томск'
    "k": ...,  # COUNT(pay), with WHERE city = 'Томск'
    "l": ...,  # COUNT(city)
}
### BEGIN SOLUTION
counted = {"a": 5, "b": 3, "c": 100, "d": 60, "e": 2, "f": 50, "g": 3, "h": 40, "i": 20, "j": None, "k": 0, "l": 5}
### END SOLUTION
# %% [markdown] hint="counted"
# Write under each other only the values that the aggregate sees. Is a 0 among them? Is a gap?
# %% [markdown] hint="counted"
# A mean is a sum divided by a count. Which count does `AVG` take?
# %% check="counted" points=1
@check("counted")
def first_table(c, counted):
    import sqlite3

    table = "(SELECT 'Казань' AS city, 100 AS pay UNION ALL SELECT 'Казань', NULL UNION ALL SELECT 'Казань', 0 UNION ALL SELECT 'Томск', 200 UNION ALL SELECT NULL, NULL)"
    cases = {
        "a": ("COUNT(*)", "", [(3, "SQ3: `COUNT(*)` counts rows, and a row with a gap is a row"), (4, "SQ3: `COUNT(*)` counts the row of gaps too")]),
        "b": ("COUNT(pay)", "", [(5, "SQ3: `COUNT(pay)` counts stated values, not rows"), (2, "PY8: 0 is a stated value"), (4, "SQ3: two rows state no pay")]),
        "c": ("AVG(pay)", "", [(60, "SQ3: `AVG` divides by the stated values, not by the rows"), (150, "PY8: 0 is a stated value and is counted"), (75, "SQ3: three values are stated, 0 among them; the sum is divided by three"), (None, "SQ3: a gap does not spoil the mean; it is skipped")]),
        "d": ("SUM(pay) / COUNT(*)", "", [(100, "SQ3: this divides by all the rows; `AVG` would not"), (None, "SQ3: `SUM` skips the gaps")]),
        "e": ("COUNT(DISTINCT city)", "", [(3, "SQ3: NULL is no city, so `COUNT` skips it"), (4, "`DISTINCT` counts equal values once"), (5, "`DISTINCT` counts equal values once")]),
        "f": ("AVG(pay)", "WHERE city = 'Казань'", [(100, "PY8: 0 is stated in Казань, and counted"), (100 / 3, "SQ3: of three rows in Казань two state a pay"), (33, "SQ3: of three rows in Казань two state a pay")]),
    }
    for letter, (what, where, mistakes) in cases.items():
        (value,) = sqlite3.connect(":memory:").execute(f"SELECT {what} FROM {table} {where}").fetchone()
        c.value(counted, letter).equals(value, mistakes=[*mistakes, (lambda got: isinstance(got, str), "a number is asked for, without quotes")])
# %% check="counted" points=2 hidden=true
@check("counted", hidden=True)
def second_table(c, counted):
    """The second table: gaps counted, a mean over gaps, over filled gaps, a sum and a count of nothing, a count of cities."""
    ### BEGIN HIDDEN TESTS
    c.value(counted, "g").equals(3, mistakes=[(0, "SQ3: the two counts differ by the gaps"), (4, "PY8: 0 is a stated value"), (2, "SQ3: one gap stands beside Пермь")])
    c.value(counted, "h").equals(40, mistakes=[(20, "SQ3: `AVG` divides by the stated values, not by the rows"), (60, "PY8: the 0 is stated, so it is counted"), (None, "SQ3: a gap does not spoil the mean")])
    c.value(counted, "i").equals(20, mistakes=[(40, "SQ3: `COALESCE` made values of the gaps, so all six count"), (None, "SQ3: after `COALESCE` no gap is left")])
    c.value(counted, "j").equals(None, mistakes=[(lambda got: isinstance(got, str), "Python's `None` was asked for, without quotes"), (0, "SQ3: a sum of nothing stated is NULL, not 0")])
    c.value(counted, "k").equals(0, mistakes=[(2, "SQ3: `COUNT(pay)` counts stated values, not rows"), (None, "SQ3: a count always answers; of nothing it is 0")])
    c.value(counted, "l").equals(5, mistakes=[(6, "SQ3: one row states no city"), (2, "without `DISTINCT` equal cities count each time"), (3, "without `DISTINCT` equal cities count each time")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## One row a group
# `GROUP BY city` makes a group of all rows with the same city; the aggregates work inside each. Two ways to ask for groups of 200 or more:

# %%
display(run("""
    SELECT city, COUNT(*) AS vacancies, COUNT(amount_from) AS stated
    FROM vacancies
    GROUP BY city
    HAVING COUNT(*) >= 200
    ORDER BY vacancies DESC
"""))
run("SELECT city FROM vacancies WHERE COUNT(*) >= 200 GROUP BY city")

# %% [markdown] task="often_remote" outcomes="1"
# ## Judge rows, then groups
# **Notice.** The second query failed. `WHERE` judges rows, before there are groups; `HAVING` judges groups. The 172 vacancies without a city form a group too; 172 is below 200.
#
# Replace each `...`: employers with at least 3 remote vacancies, and how many. Vacancies that hide their employer stay out. Any order.

# %% answer="often_remote"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE ...
    GROUP BY ...
    HAVING ...
"""
### BEGIN SOLUTION
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE schedule = 'remote' AND employer_id IS NOT NULL
    GROUP BY employer_id
    HAVING COUNT(*) >= 3
"""
### END SOLUTION
# %% [markdown] hint="often_remote"
# Which of the conditions can you decide by looking at one vacancy? Which only when you see the whole group?
# %% check="often_remote" points=1
@check("often_remote")
def all_employers(c, often_remote):
    from collections import Counter

    rows = c.database("jobs", "postgresql").query("SELECT employer_id, schedule = 'remote' FROM vacancies", None, 5).rows
    remote, every = Counter(number for number, far in rows if far), Counter(number for number, far in rows)

    def keep(condition, counts=remote):
        return [(number, n) for number, n in counts.items() if number is not None and condition(number, n)]

    c.query(often_remote, on="jobs", engine="postgresql").rows(keep(lambda number, n: n >= 3), mistakes=lambda: [
        ([*keep(lambda number, n: n >= 3), (None, remote[None])], "vacancies that hide their employer formed a group of their own"),
        (keep(lambda number, n: n > 3), "at least 3 takes 3 itself along: `>=`"),
        (keep(lambda number, n: n >= 3, every), "SQ6: office work was counted too; `WHERE` decides which vacancies reach a group"),
        (keep(lambda number, n: n >= 3 and remote[number], every), "SQ6: office work was counted too; `WHERE` decides which vacancies reach a group"),
        (keep(lambda number, n: remote[number] >= 3, every), "SQ6: the right employers, but office work was counted too; `WHERE` decides which vacancies reach a group"),
        (keep(lambda number, n: remote[number] == n >= 3, every), "SQ6: this asks that all vacancies of the group are remote; judge each one in `WHERE`"),
        (keep(lambda number, n: every[number] >= 3), "SQ6: 3 vacancies of any kind were enough; count what `WHERE` has left"),
        (keep(lambda number, n: True), "SQ6: no group was sent away; the number of rows is judged in `HAVING`"),
        (lambda got: len({row[0] for row in got}) < len(got), "one row an employer: group by nothing but `employer_id`"),
        ([], "SQ1: no row is left; `<> NULL` and `= NULL` are UNKNOWN for every row, `IS NOT NULL` asks"),
        (c.raised("other"), "SQ6: `WHERE` knows no counts, `HAVING` knows no single rows and no new names: write `COUNT(*)` again. Text stands in single quotes"),
        (c.raised("syntax"), "the order of the words is WHERE, GROUP BY, HAVING; text stands in single quotes"),
    ])
# %% check="often_remote" points=1 hidden=true
@check("often_remote", hidden=True)
def other_vacancies(c, often_remote):
    """Other rows: exactly 3 remote vacancies, 2, none; hidden employers; office and remote mixed."""
    ### BEGIN HIDDEN TESTS
    c.query(often_remote, on="jobs", engine="postgresql").matches("""
        SELECT employer_id, n FROM (
            SELECT employer_id, COUNT(*) AS n FROM vacancies WHERE schedule = 'remote' GROUP BY employer_id
        ) AS g WHERE n >= 3 AND employer_id IS NOT NULL
    """, mistakes=[
        (lambda got: any(number is None for number, _ in got), "vacancies that hide their employer formed a group of their own"),
        (lambda got: any(n < 3 for _, n in got), "SQ6: a group of fewer than 3 came along; `HAVING` judges groups"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A column nobody grouped
# SQLite, then PostgreSQL: the same query, one column too many. After it, a query in brackets, with a name behind, stands where a table stands.

# %%
too_many = "SELECT city, title, COUNT(*) AS vacancies FROM vacancies GROUP BY city LIMIT 3"
display(run(too_many, board))
run(too_many, pg)
run("""
    SELECT e.name, busy.vacancies
    FROM employers AS e
    JOIN (
        SELECT employer_id, COUNT(*) AS vacancies FROM vacancies GROUP BY employer_id
    ) AS busy ON busy.employer_id = e.employer_id
    WHERE busy.vacancies > 60
""")

# %% [markdown] task="newest_in_city" outcomes="1"
# ## Mend it: the newest in each city
# **Notice.** SQLite showed one title for 215 vacancies: whichever it met. PostgreSQL refuses: a column is grouped or aggregated, else no value is *the* group's.
#
# Rewrite the query below so that both run it: `city`, `vacancy_id`, `published_at` of the newest vacancy in each stated city. If several share the city's newest time, all of them. Any order.

# %% answer="newest_in_city"
newest_in_city = """
    SELECT city, vacancy_id, MAX(published_at) AS published_at
    FROM vacancies
    WHERE city IS NOT NULL
    GROUP BY city
"""
### BEGIN SOLUTION
newest_in_city = """
    SELECT v.city, v.vacancy_id, v.published_at
    FROM vacancies AS v
    JOIN (
        SELECT city, MAX(published_at) AS newest FROM vacancies GROUP BY city
    ) AS latest ON latest.city = v.city AND latest.newest = v.published_at
"""
### END SOLUTION
# %% [markdown] hint="newest_in_city"
# Which part of the answer is one value a city? Ask for that alone first: two columns.
# %% [markdown] hint="newest_in_city"
# Put that query in brackets, give it a name, and join the vacancies to it. On which two columns must they agree?
# %% check="newest_in_city" points=1
@check("newest_in_city")
def both_engines(c, newest_in_city):
    from dataclasses import replace

    for engine in ("postgresql", "sqlite"):
        jobs = c.database("jobs", engine)
        first = jobs.fresh([replace(table, rows=table.rows[:1000]) for table in jobs.tables()])  # a slow query is no wrong one
        rows = first.query("SELECT city, vacancy_id, published_at FROM vacancies", None, 5).rows
        newest, last = {}, {}
        for city, number, when in rows:
            newest[city] = max(when, newest.get(city, when))
            last[city] = max(number, last.get(city, number))
        stated = [row for row in rows if row[0] is not None]
        answer = c.query(newest_in_city, on="jobs", engine=engine)
        answer.database, answer.label = first, f"newest_in_city, {engine}, the first 1000 vacancies"
        answer.rows([row for row in stated if row[2] == newest[row[0]]], mistakes=lambda: [
            (stated, "SQ7: grouping by `vacancy_id` too makes a group of every vacancy; the city's newest time is lost"),
            ([row for row in rows if row[2] == newest[row[0]]], "vacancies whose city nobody stated came along"),
            (lambda got, newest=newest, last=last: {row[:2] for row in got if row[0]} == {item for item in last.items() if item[0]}, "SQ7: `MAX` of each column alone: number and time come from different vacancies"),
            ([row for row in stated if row[2] == max(other[2] for other in stated)], "this is the newest of all cities together; each city has its own"),
            ([], "no row is left: the newest time of all belongs to a vacancy without a city; each city has its own newest"),
            (lambda got, stated=stated, newest=newest: len(got) > len(newest) and {*got} < {*stated}, "SQ7: some times are another city's newest; the join must ask for city and time"),
            (lambda got, newest=newest: len(got) > len(newest) and all(row[2] == newest[row[0]] for row in got), "SQ7: every vacancy got its city's newest time; keep those whose own time it is"),
            (c.raised("other"), "SQ7: PostgreSQL shows a column only when it is grouped or aggregated; `vacancy_id` is neither"),
            (c.raised("syntax"), "both engines must read it; look at the word the message names"),
        ])
        first.close()
# %% check="newest_in_city" points=2 hidden=true
@check("newest_in_city", hidden=True)
def other_times(c, newest_in_city):
    """Other rows, both engines: several vacancies share the newest time, times shared across cities, no city, no rows."""
    ### BEGIN HIDDEN TESTS
    from dataclasses import replace

    for engine in ("postgresql", "sqlite"):
        jobs = c.database("jobs", engine)
        answer = c.query(newest_in_city, on="jobs", engine=engine)
        answer.database = jobs.fresh([replace(table, rows=table.rows[-1000:]) for table in jobs.tables()])
        answer.matches("""
            SELECT city, vacancy_id, published_at FROM vacancies AS v
            WHERE city IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vacancies AS w WHERE w.city = v.city AND w.published_at > v.published_at)
        """, mistakes=[
            (lambda got: any(row[0] is None for row in got), "vacancies whose city nobody stated came along"),
            (lambda got: len({row[0] for row in got}) == len(got), "SQ7: one row a city, although several share the newest time"),
            (lambda got: len({row[:1] + row[2:] for row in got}) > len({row[0] for row in got}), "SQ7: a time came along that is not its city's newest; the join must ask for city and time"),
        ])
    ### END HIDDEN TESTS

# %%
# FILTER gives one aggregate a condition of its own; the others still see every row.
run("""
    SELECT experience, COUNT(*) AS vacancies,
           COUNT(*) FILTER (WHERE schedule = 'remote') AS remote,
           COUNT(*) FILTER (WHERE schedule = 'remote') / COUNT(*) AS whole,
           1.0 * COUNT(*) FILTER (WHERE schedule = 'remote') / COUNT(*) AS share
    FROM vacancies
    GROUP BY experience
""")

# %% [markdown] task="paid_share" outcomes="1"
# ## Your turn: who states pay?
# **Notice.** `whole` says 0 four times: whole numbers divide to whole numbers, until `1.0 *` makes a fraction. Had `WHERE` picked the remote ones, each share would be 1.
#
# Write `paid_share` for PostgreSQL: `city`, `vacancies` (all of them), `share`: the part that states a lower or an upper amount, 0 to 1, not rounded. Unstated cities are one more group. A stated 0 is stated. Any order.

# %% answer="paid_share"
paid_share = """
    ...
"""
### BEGIN SOLUTION
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           (COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL))::numeric / COUNT(*) AS share
    FROM vacancies
    GROUP BY city
"""
### END SOLUTION
# %% [markdown] hint="paid_share"
# Which rows stand above the line of the fraction, and which below? Only one of the two numbers gets a condition.
# %% check="paid_share" points=1
@check("paid_share")
def every_city(c, paid_share):
    jobs = c.database("jobs", "postgresql")
    rows = jobs.query("SELECT city, amount_from, amount_to FROM vacancies", None, 5).rows

    def shares(paid, below=lambda low, high: True, whole=False):
        groups = {}
        for city, low, high in rows:
            if below(low, high):
                groups.setdefault(city, []).append(bool(paid(low, high)))
        return [(city, len(found), sum(found) // len(found) if whole else round(sum(found) / len(found), 6)) for city, found in groups.items()]

    def stated(low, high):
        return low is not None or high is not None

    right = shares(stated)
    twice = {city: sum((low is not None) + (high is not None) for town, low, high in rows if town == city) for city, _, _ in right}
    both = [(city, n, round(twice[city] / n, 6)) for city, n, _ in right]
    answer = c.query(paid_share, on="jobs", engine="postgresql")
    text = answer.sql.strip().rstrip(";")
    answer.sql = f"SELECT city, vacancies, round(share::numeric, 6)::float8 FROM ({text}\n) AS answer (city, vacancies, share)"
    answer.rows(right, mistakes=lambda: [
        (shares(stated, whole=True), "whole numbers divide to whole numbers; put `1.0 *` in front"),
        (shares(stated, below=stated), "SQ3: `WHERE` took the others away before they were counted; all of them belong below the line"),
        (shares(stated, below=stated, whole=True), "SQ3: `WHERE` took the others away before they were counted; all of them belong below the line"),
        (shares(lambda low, high: low is not None), "SQ3: a lower amount only; some vacancies state an upper one and no lower one"),
        (shares(lambda low, high: high is not None), "SQ3: an upper amount only; some vacancies state a lower one and no upper one"),
        (shares(lambda low, high: low is not None and high is not None), "one of the two amounts is enough"),
        (shares(lambda low, high: low or high), "PY8: a stated 0 is stated"),
        (shares(lambda low, high: not stated(low, high)), "this is the part that hides its pay"),
        ([row for row in right if row[0] is not None], "vacancies without a city are a group too"),
        (both, "a vacancy that states both amounts was counted twice; count the vacancies that state one or the other"),
        (lambda got: 0 < sum(row[2] for row in got) <= 1, "the whole board stands below the line; each city has a number of its own"),
        (lambda got: any(row[2] > 1 for row in got), "a share from 0 to 1 was asked for, no percent"),
        (lambda got: {row[:2] for row in got} == {row[:2] for row in right} and all(abs(float(row[2]) - float(dict((r[0], r[2]) for r in right)[row[0]])) < 0.0051 for row in got), "the share was to be left unrounded"),
        (c.raised("other"), "three columns: `city`, `vacancies`, `share`; what is not grouped stands in an aggregate"),
        (c.raised("syntax"), "`FILTER (WHERE …)` stands right behind the bracket of its aggregate"),
    ])
    columns = jobs.query(text, None, 5).columns
    c.that(len(columns) == 3, "three columns were asked for: `city`, `vacancies`, `share`", got=", ".join(columns))
# %% check="paid_share" points=2 hidden=true
@check("paid_share", hidden=True)
def other_amounts(c, paid_share):
    """Other rows: cities where all or none state pay, one end only, zeros, no city, no rows."""
    ### BEGIN HIDDEN TESTS
    import re

    def compared(query):
        return f"SELECT city, vacancies, round(share::numeric, 6)::float8 FROM ({query.strip().rstrip(';')}\n) AS answer (city, vacancies, share)"

    answer = c.query(paid_share, on="jobs", engine="postgresql")
    answer.sql = compared(answer.sql)
    answer.matches(compared("""
        SELECT city, COUNT(*), AVG(CASE WHEN COALESCE(amount_from, amount_to) IS NULL THEN 0 ELSE 1 END)
        FROM vacancies GROUP BY city
    """), mistakes=[
        (lambda got: re.search(r"coalesce\(\s*(\w+\.)?city\b", answer.sql.lower()), "SQ1: no sign can stand for a missing city; one day a city is called so. Ask `IS NULL`"),
        (lambda got: all(share == 1 for _, _, share in got), "SQ3: nobody was left below the line but those with pay"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The middle, not the mean
# On Tuesday one of Monday's four offers is replaced. What is "the usual pay"? `VALUES` writes a small table on the spot.

# %%
run("""
    SELECT day, round(AVG(pay), 1) AS mean,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY pay) AS median,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY pay) AS median_disc
    FROM (VALUES ('Monday', 90), ('Monday', 110), ('Monday', 130), ('Monday', 150),
                 ('Tuesday', 90), ('Tuesday', 110), ('Tuesday', 130), ('Tuesday', 5000)) AS offers (day, pay)
    GROUP BY day
""")

# %% [markdown] task="quartiles" outcomes="2"
# ## Your turn: quartiles of each city
# **Notice.** One offer moved the mean from 120 to 1332.5. The *median* stayed: half lie below, half above. Between 110 and 130 `percentile_cont` goes halfway; `percentile_disc` takes a stated value. 0.25 and 0.75 give the lower and upper *quartile*. Gaps are skipped.
#
# Write `quartiles`: `city`, `n`, `q1`, `median`, `q3` of the lower amounts stated in `'RUR'`, by `percentile_cont`. `n` counts those amounts; only gaps stay out. A city without any has no row; unstated cities are a group. Any order.

# %% answer="quartiles"
quartiles = """
    ...
"""
### BEGIN SOLUTION
quartiles = """
    SELECT city, COUNT(*) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from IS NOT NULL
    GROUP BY city
"""
### END SOLUTION
# %% [markdown] hint="quartiles"
# A vacancy in RUR may state an upper amount only. Does it count for `n`? Which clause keeps it out?
# %% check="quartiles" points=1
@check("quartiles")
def every_city(c, quartiles):
    from math import floor

    jobs = c.database("jobs", "postgresql")
    rows = jobs.query("SELECT city, amount_from, currency FROM vacancies", None, 5).rows

    def cont(pays, part):
        place = part * (len(pays) - 1)
        low = floor(place)
        return pays[low] + (place - low) * (pays[min(low + 1, len(pays) - 1)] - pays[low])

    def disc(pays, part):
        return pays[max(0, -floor(-part * len(pays)) - 1)]

    def groups(keep=lambda pay, currency: currency == "RUR" and pay is not None, how=cont, parts=(0.25, 0.5, 0.75), n=0):
        found = {}
        for city, pay, currency in rows:
            if keep(pay, currency):
                found.setdefault(city, []).append(pay)
        stated = {city: sorted(pay for pay in pays if pay is not None) for city, pays in found.items()}
        return [(city, n or len(found[city]), *[round(how(pays, part), 6) for part in parts]) for city, pays in stated.items()]

    right = groups()
    mean = {row[0]: row[2] for row in groups(how=lambda pays, part: sum(pays) / len(pays))}
    answer = c.query(quartiles, on="jobs", engine="postgresql")
    text = answer.sql.strip().rstrip(";")
    answer.sql = f"SELECT city, n, round(q1::numeric, 6)::float8, round(median::numeric, 6)::float8, round(q3::numeric, 6)::float8 FROM ({text}\n) AS answer (city, n, q1, median, q3)"
    answer.rows(right, mistakes=lambda: [
        (groups(how=disc), "`percentile_disc` takes a stated value; `percentile_cont` was asked for"),
        (groups(lambda pay, currency: pay is not None), "amounts in USD and EUR came along; 3000 of them is no small pay"),
        (groups(lambda pay, currency: currency == "RUR"), "SQ3: `n` counts vacancies without a lower amount too"),
        (groups(lambda pay, currency: True), "SQ3: every vacancy was counted, whatever its currency, with or without a lower amount"),
        (groups(lambda pay, currency: currency == "RUR" and pay), "PY8: a stated 0 is stated"),
        (groups(parts=(0.75, 0.5, 0.25)), "q1 is the lower quartile; yours are the other way round"),
        ([row for row in right if row[0] is not None], "those with no city are a group too"),
        ([], "no row is left; this board writes `'RUR'` for roubles"),
        (lambda got: all(abs(float(row[3]) - mean[row[0]]) < 1 for row in got), "ST1: this is the mean; the middle of the sorted amounts was asked for"),
        (c.raised("other"), "five columns: `city`, `n`, `q1`, `median`, `q3`; each `percentile_cont` brings its own `WITHIN GROUP`, its part lies from 0 to 1, and the amounts stand behind `ORDER BY`"),
        (c.raised("syntax"), "the form is `percentile_cont(0.5) WITHIN GROUP (ORDER BY …)`"),
    ])
    columns = jobs.query(text, None, 5).columns
    c.that(len(columns) == 5, "five columns were asked for: `city`, `n`, `q1`, `median`, `q3`", got=", ".join(columns))
# %% check="quartiles" points=2 hidden=true
@check("quartiles", hidden=True)
def other_pay(c, quartiles):
    """Other rows: one huge offer, one offer in a city, an even number, zeros, gaps, other currencies, no city."""
    ### BEGIN HIDDEN TESTS
    import re

    def compared(query):
        return f"SELECT city, n, round(q1::numeric, 6)::float8, round(median::numeric, 6)::float8, round(q3::numeric, 6)::float8 FROM ({query.strip().rstrip(';')}\n) AS answer (city, n, q1, median, q3)"

    answer = c.query(quartiles, on="jobs", engine="postgresql")
    answer.sql = compared(answer.sql)
    answer.matches(compared("""
        SELECT city, n, p[1], p[2], p[3] FROM (
            SELECT city, COUNT(amount_from) AS n, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY amount_from) AS p
            FROM vacancies WHERE currency IN ('RUR') GROUP BY city HAVING COUNT(amount_from) > 0
        ) AS g
    """), mistakes=[
        (lambda got: re.search(r"amount_from\s*>=\s*0\b", answer.sql.lower()), "`>= 0` judges the size of an amount; `IS NOT NULL` asks whether it is stated"),
        (lambda got: any(row[2] is None for row in got), "SQ3: a city came along where no lower amount is stated"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A place inside the group
# A *window* keeps every row and writes a result of its group beside it. `PARTITION BY` names the group.

# %%
run("""
    SELECT city, name, vacancies,
           ROW_NUMBER() OVER (PARTITION BY city ORDER BY vacancies DESC) AS row_number,
           RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS rank,
           DENSE_RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS dense,
           SUM(vacancies) OVER (PARTITION BY city) AS city_total
    FROM (VALUES ('Пермь', 'Oak', 9), ('Пермь', 'Elm', 7), ('Пермь', 'Fir', 7), ('Пермь', 'Ash', 4),
                 ('Томск', 'Oak', 2), ('Томск', 'Ivy', 2)) AS counted (city, name, vacancies)
""")

# %% [markdown] task="top_employers" outcomes="2"
# ## Your turn: three places in each city
# **Notice.** Elm and Fir share place 2 in `rank`, and Ash is fourth. `row_number` parts equals by luck; `dense` leaves no gap. Windows come after `WHERE` and `HAVING`: judge their columns outside, from a query in brackets.
#
# Write `top_employers`: `city`, `employer_id`, `vacancies`, `place`. In each city that vacancies name, count each employer's vacancies; the most is place 1. Where the employer itself sits plays no part. By `RANK` equals share a place, and all with `place <= 3` come. Unstated cities and hidden employers stay out. Any order.

# %% answer="top_employers"
top_employers = """
    ...
"""
### BEGIN SOLUTION
top_employers = """
    SELECT city, employer_id, vacancies, place
    FROM (
        SELECT city, employer_id, COUNT(*) AS vacancies,
               RANK() OVER (PARTITION BY city ORDER BY COUNT(*) DESC) AS place
        FROM vacancies
        WHERE city IS NOT NULL AND employer_id IS NOT NULL
        GROUP BY city, employer_id
    ) AS placed
    WHERE place <= 3
"""
### END SOLUTION
# %% [markdown] hint="top_employers"
# Begin inside: `city`, `employer_id` and a count, nothing else. How many columns must you group by?
# %% [markdown] hint="top_employers"
# Put that in brackets and write the window outside. Its result is judged one bracket further out.
# %% check="top_employers" points=2
@check("top_employers")
def every_city(c, top_employers):
    from collections import Counter

    rows = c.database("jobs", "postgresql").query("SELECT city, employer_id FROM vacancies", None, 5).rows

    def places(keep=lambda city, number: city is not None and number is not None, how="rank", up=False, most=3):
        counts = Counter(row for row in rows if keep(*row))
        found, in_town = [], {}
        for (city, number), n in counts.items():
            in_town[city] = [*in_town.get(city, []), n]
        for (city, number), n in counts.items():
            before = [m for m in in_town[city] if (m < n if up else m > n)]
            place = 1 + len(set(before) if how == "dense" else before)
            if place <= most:
                found.append((city, number, n, place))
        return found

    right, in_city = places(), Counter(rows)
    took = [row for row in places(lambda city, number: True) if None not in row]
    c.query(top_employers, on="jobs", engine="postgresql").rows(right, mistakes=lambda: [
        (places(how="dense"), "`DENSE_RANK` leaves no gap after equals; `RANK` was asked for"),
        (places(lambda city, number: city is not None), "vacancies that hide their employer were counted as one employer"),
        (places(lambda city, number: number is not None), "vacancies without a city formed a city of their own"),
        (places(lambda city, number: True), "hidden employers and unstated cities came along"),
        (lambda got: len(got) == 3, "three rows in all; every city has its own places: `PARTITION BY city`, and no `LIMIT`"),
        (places(up=True), "place 1 went to the fewest; `DESC` is missing"),
        (places(most=2), "place 3 itself comes along: `<=`"),
        (places(most=9**9), "every place came; keep those up to 3, outside the brackets"),
        (lambda got: max(Counter(row[0] for row in got).values()) == 3 and len(got) == len({row[:2] for row in got}), "exactly three a city: equals were parted by luck; let them share a place"),
        (took, "hidden employers took places before they were sent away; `WHERE` comes before a window"),
        (lambda got: len(got[0]) != 4, "four columns: `city`, `employer_id`, `vacancies`, `place`"),
        (lambda got: len({row[:2] for row in got}) < len(got), "an employer stands twice in one city; count with `GROUP BY` first, then give places"),
        (lambda got: any(in_city[row[:2]] != row[2] for row in got), "the number is not that of the vacancies in this city; group by the city of the vacancy, not of the employer"),
        (c.raised("other"), "a window's column is not there yet in `WHERE` and `HAVING`; judge it from a query in brackets"),
        (c.raised("syntax"), "the form is `RANK() OVER (PARTITION BY … ORDER BY … DESC)`"),
    ])
# %% check="top_employers" points=2 hidden=true
@check("top_employers", hidden=True)
def other_ties(c, top_employers):
    """Other rows: ties at every place, fewer than three employers, hidden employers, no city, no rows."""
    ### BEGIN HIDDEN TESTS
    c.query(top_employers, on="jobs", engine="postgresql").matches("""
        SELECT a.city, a.employer_id, a.n, 1 + COUNT(b.n)
        FROM (SELECT city, employer_id, COUNT(*) AS n FROM vacancies GROUP BY city, employer_id) AS a
        LEFT JOIN (SELECT city, employer_id, COUNT(*) AS n FROM vacancies GROUP BY city, employer_id) AS b
            ON b.city = a.city AND b.employer_id IS NOT NULL AND b.n > a.n
        WHERE a.city IS NOT NULL AND a.employer_id IS NOT NULL
        GROUP BY a.city, a.employer_id, a.n HAVING COUNT(b.n) < 3
    """, mistakes=[
        (lambda got: any(row[0] is None or row[1] is None for row in got), "hidden employers or unstated cities came along"),
        (lambda got: any(a[0] == b[0] and a[2] == b[2] and a[3] != b[3] for a in got for b in got), "equals stand on different places; `RANK` lets them share"),
    ])
    ### END HIDDEN TESTS

# %%
# Which experience is asked for most in each city, for remote work? To read this you begin in the middle.
nested = """
    SELECT city, experience, vacancies, city_total
    FROM (SELECT city, experience, vacancies,
                 SUM(vacancies) OVER (PARTITION BY city) AS city_total,
                 RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
          FROM (SELECT city, experience, COUNT(*) AS vacancies
                FROM vacancies WHERE schedule = 'remote'
                GROUP BY city, experience) AS sized) AS placed
    WHERE place = 1
"""
run(nested)

# %%
# WITH names a query, a step; what follows may use it as a table. A comma, and the next step begins.
run("""
    WITH sized AS (
        SELECT employer_id, COUNT(*) AS vacancies FROM vacancies GROUP BY employer_id
    ), largest AS (
        SELECT MAX(vacancies) AS vacancies FROM sized WHERE employer_id IS NOT NULL
    )
    SELECT sized.employer_id, largest.vacancies
    FROM sized JOIN largest ON largest.vacancies = sized.vacancies
""")

# %% [markdown] task="named_steps" outcomes="3"
# ## Rewrite it: read from the top
# Write `named_steps`: the rows and columns of `nested`, in any order, with `WITH` and at least two named steps. No other brackets hold a `SELECT`.

# %% answer="named_steps"
named_steps = """
    ...
"""
### BEGIN SOLUTION
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies
        FROM vacancies
        WHERE schedule = 'remote'
        GROUP BY city, experience
    ), placed AS (
        SELECT city, experience, vacancies,
               SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM sized
    )
    SELECT city, experience, vacancies, city_total
    FROM placed
    WHERE place = 1
"""
### END SOLUTION
# %% [markdown] hint="named_steps"
# The innermost brackets become the first step. What does the next `FROM` then say?
# %% check="named_steps" points=1
@check("named_steps")
def same_rows(c, named_steps):
    from collections import Counter

    rows = c.database("jobs", "postgresql").query("SELECT city, experience FROM vacancies WHERE schedule = 'remote'", None, 5).rows
    counts, totals = Counter(rows), Counter(city for city, _ in rows)

    def best(city):
        return max(n for (town, _), n in counts.items() if town == city)

    right = [(*pair, n, totals[pair[0]]) for pair, n in counts.items() if n == best(pair[0])]
    c.query(named_steps, on="jobs", engine="postgresql").rows(right, mistakes=lambda: [
        ([(*pair, n, totals[pair[0]]) for pair, n in counts.items()], "every experience came; the last line of `nested` keeps place 1"),
        (lambda got: {row[:3] for row in got} == {row[:3] for row in right} and all(row[3] == sum(other[2] for other in got if other[0] == row[0]) for row in got), "the total is the city's, not the row's: work it out before place 1 is kept"),
        (lambda got: any(row[3] > totals[row[0]] for row in got), "office work came along; `nested` counts remote vacancies only"),
        (lambda got: len(got[0]) != 4, "the columns of `nested` are `city`, `experience`, `vacancies`, `city_total`"),
        ([row for row in right if row[0] is not None], "`nested` has a row for those without a city, too"),
        (c.raised("syntax"), "`WITH` stands once; steps are parted by commas, and no comma stands before the last `SELECT`"),
        (c.raised("other"), "a step sees only the tables and the steps above it"),
    ])
# %% check="named_steps" points=1
@check("named_steps")
def steps_counted(c, named_steps):
    import re

    text = re.sub(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", " ", str(c.value(named_steps).got), flags=re.DOTALL).lower()
    tokens = re.findall(r'"[^"]*"|\w+|[(),]', text)
    steps, inside, other, before = 0, [], 0, ""
    for place, token in enumerate(tokens):
        if token == "(":
            step = not inside and before in ("as", "materialized") and "select" in tokens[place + 1:place + 2]
            steps += step
            inside.append(step)
        elif token == ")" and inside:
            inside.pop()
        elif token == "select" and (len(inside) > 1 or inside == [False]):
            other += 1
        before = token
    c.that(tokens[:1] == ["with"], "the text begins with WITH", got=" ".join(tokens[:1]), mistake="nothing is named yet; `WITH name AS (…)` names a step")
    c.that(other == 0, "only the brackets of a step hold a SELECT", got=f"{other} inside other brackets", expected="0", mistake="a `SELECT` still hides in brackets that have no name in front; make it a step above")
    c.that(steps >= 2, "two steps have a name", got=f"{steps} named", expected="2 or more", mistake="one step only; `nested` had two levels of brackets")
# %% check="named_steps" points=1 hidden=true
@check("named_steps", hidden=True)
def other_rows(c, named_steps):
    """Other rows, same answer as `nested`: ties for place 1, no city, one experience only, no remote work."""
    ### BEGIN HIDDEN TESTS
    c.query(named_steps, on="jobs", engine="postgresql").matches("""
        SELECT city, experience, vacancies, city_total
        FROM (SELECT city, experience, vacancies, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
                     RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
              FROM (SELECT city, experience, COUNT(*) AS vacancies FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience) AS sized) AS placed
        WHERE place = 1
    """, mistakes=[
        (lambda got: len({row[0] for row in got}) == len(got), "one row a city, although two experiences share place 1"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Weeks without a row
# `LAG(x)` is `x` of the row before. `date_trunc('week', …)` is the week's Monday, `::date` cuts off the time; the server keeps UTC.

# %%
display(run("""
    WITH sized AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies
        FROM vacancies WHERE currency = 'EUR' GROUP BY week
    )
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change
    FROM sized WHERE week BETWEEN '2025-06-23' AND '2025-07-21'
"""))
run("SELECT generate_series(MIN(day), MAX(day), INTERVAL '1 day')::date AS day FROM (VALUES (date '2025-09-01'), (date '2025-09-04')) AS found (day)")

# %% [markdown] task="weekly" outcomes="2,3"
# ## Your turn: no week is forgotten
# **Notice.** In row 3 `LAG` took 30 June for the week before 14 July: the 7th has no vacancy, so no row. `generate_series` makes rows, both ends included; a `LEFT JOIN` keeps them.
#
# Write `weekly` for vacancies in `'EUR'`: `week` (its Monday), `vacancies`, `change` since the week before. Every week from the first to the last that has such a vacancy is a row, an empty one with 0. The first `change` is NULL. Without a vacancy in EUR there are no rows. Any order.

# %% answer="weekly"
weekly = """
    ...
"""
### BEGIN SOLUTION
weekly = """
    WITH sized AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies
        FROM vacancies
        WHERE currency = 'EUR'
        GROUP BY week
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM sized
    ), filled AS (
        SELECT weeks.week, COALESCE(sized.vacancies, 0) AS vacancies
        FROM weeks LEFT JOIN sized ON sized.week = weeks.week
    )
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change
    FROM filled
"""
### END SOLUTION
# %% [markdown] hint="weekly"
# Name the steps first: which weeks were counted, which weeks there are, both together. Only then compare.
# %% [markdown] hint="weekly"
# `INTERVAL '1 week'` goes from Monday to Monday. What does the `LEFT JOIN` put where nothing was counted, and what should stand there?
# %% check="weekly" points=2
@check("weekly")
def euro_weeks(c, weekly):
    from collections import Counter
    from datetime import UTC, timedelta

    jobs = c.database("jobs", "postgresql")
    rows = jobs.query("SELECT published_at, currency FROM vacancies", None, 5).rows

    def weeks(currency="EUR", shift=0, filled=True, of=None):
        days = [when.astimezone(UTC).date() for when, money in rows if currency in (money, "any")]
        counts = Counter(day - timedelta(days=(day.weekday() + shift) % 7) for day in days)
        first, last, step = min(counts), max(counts), timedelta(days=7)
        every = [first + step * n for n in range((last - first).days // 7 + 1)]
        shown = every if filled else sorted(counts)
        numbers = [counts[week] if of is None else counts.get(week, of) for week in shown]
        return [(week, n, None if place == 0 else n - numbers[place - 1]) for place, (week, n) in enumerate(zip(shown, numbers, strict=True))]

    right = weeks()
    answer = c.query(weekly, on="jobs", engine="postgresql")
    text = answer.sql.strip().rstrip(";")
    answer.sql = f"SELECT week::date, vacancies, change FROM ({text}\n) AS answer (week, vacancies, change)"
    answer.rows(right, mistakes=lambda: [
        (weeks(filled=False), "SQ3: weeks without a vacancy have no row, and `change` jumps over them"),
        (weeks("any"), "every vacancy was counted, whatever its currency"),
        (lambda got: any(row[1] is None for row in got), "an empty week shows NULL; `COALESCE` makes it 0"),
        (lambda got: [row[:2] for row in sorted(got)] == [row[:2] for row in right] and any(row[2] is None for row in sorted(got)[1:]), "the empty weeks are 0 now, but `change` was worked out before they were"),
        (lambda got: [row[:2] for row in sorted(got)] == [row[:2] for row in right] and sorted(got)[0][2] is not None, "the first week has no week before it, so its `change` is NULL"),
        (lambda got: [(a, b, d and -d) for a, b, d in sorted(got)] == right, "a rise is positive: this week less the week before"),
        (lambda got: [row[:2] for row in sorted(got)] == [row[:2] for row in right if row[1]], "the empty weeks were taken away again"),
        (lambda got: [row[0] for row in sorted(got)] == [row[0] for row in right] and all(row[1] > 0 for row in got), "an empty week was counted as 1: `COUNT(*)` counts the row that the `LEFT JOIN` made up"),
        (lambda got: {row[:2] for row in got} < {row[:2] for row in right}, "weeks are missing; the first and the last come from the rows, no screen shows them all"),
        (lambda got: len(got) > 2 * len(right), "one row a week; the step of the series was shorter"),
        (lambda got: any(row[0].weekday() for row in got), "a `week` is no Monday; the series must begin at one, `date_trunc` gives it"),
        (lambda got: {row[:2] for row in got} > {row[:2] for row in right}, "weeks before the first or after the last vacancy in EUR came along"),
        (c.raised("other"), "three columns: `week`, `vacancies`, `change`; read what PostgreSQL says about the step it names"),
        (c.raised("syntax"), "steps are parted by commas, and no comma stands before the last `SELECT`"),
    ])
    columns = jobs.query(text, None, 5).columns
    c.that(len(columns) == 3, "three columns were asked for: `week`, `vacancies`, `change`", got=", ".join(columns))
# %% check="weekly" points=2 hidden=true
@check("weekly", hidden=True)
def other_weeks(c, weekly):
    """Other rows: long gaps, one week only, vacancies around Monday's midnight, other currencies, none in EUR."""
    ### BEGIN HIDDEN TESTS
    def compared(query):
        return f"SELECT week::date, vacancies, change FROM ({query.strip().rstrip(';')}\n) AS answer (week, vacancies, change)"

    answer = c.query(weekly, on="jobs", engine="postgresql")
    answer.sql = compared(answer.sql)
    answer.matches(compared("""
        SELECT week, n, n - LAG(n) OVER (ORDER BY week) FROM (
            SELECT s.week, (SELECT COUNT(*) FROM vacancies AS v WHERE v.currency IN ('EUR') AND v.published_at >= s.week AND v.published_at < s.week + INTERVAL '7 days') AS n
            FROM (SELECT MIN(date_trunc('week', published_at)) AS first, MAX(published_at) AS last FROM vacancies WHERE currency IN ('EUR')) AS edges,
                 generate_series(edges.first, edges.last, INTERVAL '7 days') AS s (week)
        ) AS filled
    """), mistakes=[
        (lambda got: any(row[1] is None for row in got), "an empty week shows NULL; it has 0 vacancies"),
        (lambda got: any((b[0] - a[0]).days > 7 for a, b in zip(sorted(got)[:-1], sorted(got)[1:], strict=True)), "SQ3: weeks without a vacancy have no row"),
    ])
    ### END HIDDEN TESTS

# %% [markdown] task="market_overview" outcomes="1,3"
# ## Project: the market on one page
# Your API will answer with this query. Write `market_overview` for PostgreSQL: one row for each city and experience that have a vacancy. Unstated cities are a group. Any order.
#
# The columns, named so, in this order:
# - `city`, `experience`
# - `vacancies`: all of them
# - `paid_share`: the part that states a lower or an upper amount, in any currency; 0 to 1, not rounded
# - `median_from`: median of the lower amounts stated in `'RUR'`, by `percentile_cont`; NULL where there are none
# - `n`: how many amounts that median rests on

# %% answer="market_overview"
market_overview = """
    ...
"""
### BEGIN SOLUTION
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies,
           (COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL))::numeric / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median_from,
           COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
"""
### END SOLUTION
# %% [markdown] hint="market_overview"
# One row for each pair, so no vacancy may be sent away by `WHERE`. Where else can a condition stand?
# %% [markdown] hint="market_overview"
# `FILTER` stands behind any aggregate; behind `percentile_cont` it follows the bracket of `WITHIN GROUP`.
# %% check="market_overview" points=1
@check("market_overview")
def on_the_board(c, market_overview):
    from statistics import median, median_low

    jobs = c.database("jobs", "postgresql")
    rows = jobs.query("SELECT city, experience, amount_from, amount_to, currency FROM vacancies", None, 5).rows
    names = ["city", "experience", "vacancies", "paid_share", "median_from", "n"]

    def overview(keep=lambda *row: True, money=("RUR",), middle=median, whole=False):
        groups = {}
        for city, level, low, high, currency in rows:
            if keep(low, high, currency):
                groups.setdefault((city, level), []).append((low, high, currency))
        found = []
        for pair, offers in groups.items():
            paid = sum(low is not None or high is not None for low, high, _ in offers)
            lows = [low for low, _, currency in offers if low is not None and currency in money]
            share = paid // len(offers) if whole else round(paid / len(offers), 6)
            found.append((*pair, len(offers), share, round(middle(lows), 6) if lows else None, len(lows)))
        return found

    right = overview()
    answer = c.query(market_overview, on="jobs", engine="postgresql")
    text = answer.sql.strip().rstrip(";")
    answer.sql = f"SELECT {', '.join(names[:3])}, round(paid_share::numeric, 6)::float8, round(median_from::numeric, 6)::float8, n FROM ({text}\n) AS answer ({', '.join(names)})"
    answer.rows(right, mistakes=lambda: [
        (overview(whole=True), "whole numbers divide to whole numbers; put `1.0 *` in front"),
        (overview(lambda low, high, currency: low is not None or high is not None), "SQ3: `WHERE` took vacancies without pay away; they belong to `vacancies` and below the line"),
        (overview(lambda low, high, currency: currency == "RUR"), "SQ3: `WHERE` took the others away; only the median and `n` look at the currency"),
        (overview(money=("RUR", "USD", "EUR")), "amounts in USD and EUR came along in `median_from`; only RUR was asked for"),
        (overview(middle=lambda pays: sum(pays) / len(pays)), "ST1: this is the mean; the middle of the sorted amounts was asked for"),
        (overview(middle=median_low), "`percentile_disc` takes a stated value; `percentile_cont` was asked for"),
        ([row for row in right if row[0] is not None], "those without a city are groups too"),
        (lambda got: len(got) == len(right) and {row for row in got if row[0]} == {row for row in right if row[0]}, "SQ1: only the rows without a city differ; `NULL = NULL` is UNKNOWN, so a join finds them no partner"),
        (lambda got: {row[:5] for row in got} == {row[:5] for row in right}, "SQ3: `n` counts the stated lower amounts in RUR, nothing else"),
        (lambda got: {row[:3] + row[4:] for row in got} == {row[:3] + row[4:] for row in right}, "SQ3: `paid_share` is off: either amount counts, in any currency, as a part of all vacancies, unrounded"),
        (c.raised("other"), "six columns; what you show is grouped or stands in an aggregate"),
        (c.raised("syntax"), "`FILTER (WHERE …)` stands right behind the bracket it belongs to"),
    ])
    columns = jobs.query(text, None, 5).columns
    c.that(columns == names, "the API reads these columns by name, in this order", expected=", ".join(names), got=", ".join(columns), mistake="the values are right; the columns carry other names, and `AS` gives a name")
# %% check="market_overview" points=2 hidden=true
@check("market_overview", hidden=True)
def other_boards(c, market_overview):
    """Other rows: groups without pay, in other currencies only, zeros, one end only, no city, no vacancies."""
    ### BEGIN HIDDEN TESTS
    def compared(query):
        return f"SELECT city, experience, vacancies, round(paid_share::numeric, 6)::float8, round(median_from::numeric, 6)::float8, n FROM ({query.strip().rstrip(';')}\n) AS answer (city, experience, vacancies, paid_share, median_from, n)"

    answer = c.query(market_overview, on="jobs", engine="postgresql")
    answer.sql = compared(answer.sql)
    answer.matches(compared("""
        SELECT city, experience, COUNT(*), AVG(CASE WHEN COALESCE(amount_from, amount_to) IS NULL THEN 0 ELSE 1 END),
               percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN currency = 'RUR' THEN amount_from END),
               COUNT(CASE WHEN currency = 'RUR' THEN amount_from END)
        FROM vacancies GROUP BY city, experience
    """), mistakes=[
        (lambda got: any(row[4] is not None and not row[5] for row in got), "a median stands where `n` is 0; both look at the same amounts"),
        (lambda got: any(row[4] is None and row[5] for row in got), "`n` is not 0 where there is no median; both look at the same amounts"),
        (lambda got: got and all(row[5] for row in got), "SQ4: a group without a lower amount in RUR is still a group; is it in your answer?"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: describe the market
# The query moves into your project:

# %%
from autograder.services.project import project_folder
from autograder.services.save_point import save_point

file = project_folder() / "queries" / "market_overview.sql"
if "..." not in market_overview:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(market_overview, encoding="utf-8")
if file.is_file():
    display(run(file.read_text(encoding="utf-8")))
    save_point("Describe the market by city and experience")

# %% [markdown]
# ## Remember
# - **Count:** `COUNT(*)` takes rows, `COUNT(a)` stated values; `AVG` divides by the stated ones.
# - **Judge:** `WHERE` rows, `HAVING` groups. A shown column is grouped or aggregated.
# - **Describe:** one offer bends a mean, hardly a median. All rows stay below the line of a share.
# - **Place:** a window keeps every row; `RANK` lets equals share.
# - **Build:** `WITH` names each step. Make the empty weeks first, then compare.
