# %% [markdown] lesson="joins" minutes=215 needs="04_sql_querying/01_select_and_missing" data="jobboard" systems="PostgreSQL" terms="aliases, anti-join, repost"
# # Thirty minutes, 16,810 new vacancies
#
# At 9:10 the board counts 3,000 vacancies. At 9:40 a colleague adds skills to the query: 19,810, and mean pay is up by 1,635 roubles. No employer wrote a line in between. By ten it is on the director's screen.
#
# **After this you can** predict how many rows a join gives · spot rows without a partner · keep a row while you filter its partners · repair a mean that a join multiplied · pair a table with itself

# %%
import pandas
import psycopg

from autograder.checks import check
from autograder.services import postgres

server = postgres()
pg = psycopg.connect(server.database("jobboard").url, autocommit=True)
pg.execute("""
    CREATE TEMP TABLE firms (firm_id integer, firm text);
    CREATE TEMP TABLE posts (post_id integer, firm_id integer, shift text);
    INSERT INTO firms VALUES (1, 'Kite'), (2, 'Fern'), (3, 'Moss');
    INSERT INTO posts VALUES (10, 1, 'day'), (11, 1, 'night'), (12, 2, 'day'), (13, NULL, 'night');
""")  # two small tables to look at, beside the whole board


def run(sql, **values):
    """Ask one question; show the rows that come back, counted from 1."""
    answer = pg.execute(sql, values or None)
    rows = pandas.DataFrame(answer.fetchall(), columns=[column.name for column in answer.description], dtype=object)
    return rows.rename(index=lambda number: number + 1)


print(server.rung)
# Other tables than in the last lesson: pay stands in salaries, skills in skills; title is name, city is area_id.
display(run("SELECT * FROM employers LIMIT 3"))
run("SELECT * FROM vacancies LIMIT 2").T

# %% [markdown] task="not_small" outcomes="2"
# ## Warm-up: sizes stated and not
# Write `not_small`: `employer_id`, `area_id`, `size_band` of employers whose size is not `'1-50'`. An employer that states no size belongs to them. Sort by `area_id`, equal areas by smaller `employer_id`; the first 12 rows.

# %% answer="not_small"
not_small = """
    ...
"""
### BEGIN SOLUTION
not_small = """
    SELECT employer_id, area_id, size_band
    FROM employers
    WHERE size_band <> '1-50' OR size_band IS NULL
    ORDER BY area_id, employer_id
    LIMIT 12
"""
### END SOLUTION
# %% [markdown] hint="not_small"
# Run it with `run(not_small)`. Is `None` among the sizes? Be the database: does NULL differ from `'1-50'`?
# %% check="not_small" points=1
@check("not_small")
def first_twelve(c, not_small):
    rows = c.database("jobboard", "postgresql").query("SELECT employer_id, area_id, size_band FROM employers", None, 5).rows
    rows = sorted(sorted(rows), key=lambda row: row[1])
    right = [row for row in rows if row[2] != "1-50"]
    c.query(not_small, on="jobboard", engine="postgresql").rows(right[:12], ordered=True, mistakes=lambda: [
        ([row for row in right if row[2]][:12], "SQ1: a missing size is neither equal nor different; ask for the gap with `IS NULL`"),
        ([row for row in right if not row[2]][:12], "SQ1: only the missing sizes came; the stated ones that differ belong here too"),
        (rows[:12], "SQ1: the small ones came along"),
        (sorted(right)[:12], "SQ10: `area_id` sorts first; `employer_id` decides between equal ones"),
        (lambda got: len(got) > 12, "the first 12 rows: `LIMIT`"),
        ([(number, size, area) for number, area, size in right[:12]], "the columns stand in the task's order: `employer_id`, `area_id`, `size_band`"),
        (lambda got: {row[1] for row in got} == {"1"}, "SQ10: equal `area_id` do not stand by smaller `employer_id`; nothing, or another column, decides"),
    ])
# %% check="not_small" points=1 hidden=true
@check("not_small", hidden=True)
def other_sizes(c, not_small):
    """Other rows: sizes missing, equal areas, stored in another order, fewer than twelve."""
    ### BEGIN HIDDEN TESTS
    c.query(not_small, on="jobboard", engine="postgresql").matches(
        "SELECT employer_id, area_id, size_band FROM employers WHERE size_band IS DISTINCT FROM '1-50' ORDER BY area_id, employer_id LIMIT 12", ordered=True, mistakes=[
            (lambda got: any(a[1] == b[1] and a[0] > b[0] for a, b in zip(got[:-1], got[1:], strict=True)), "SQ10: of equal areas the smaller `employer_id` comes first; say so in `ORDER BY`"),
            (lambda got: all(row[2] for row in got), "SQ1: a missing size is neither equal nor different; ask for the gap with `IS NULL`"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Rows that find each other
# `firm_id` in `posts` names a row of `firms`. `f` and `p` are short names, *aliases*.

# %%
# JOIN tries each firm with each post; ON says which pairs stay.
display(run("SELECT * FROM firms"), run("SELECT * FROM posts"))
run("""
    SELECT f.firm, p.post_id, p.firm_id
    FROM firms AS f
    JOIN posts AS p ON p.firm_id = f.firm_id
""")

# %%
# LEFT JOIN also keeps the lonely of its left table, FULL JOIN those of both.
display(run("SELECT f.firm, p.post_id FROM firms AS f LEFT JOIN posts AS p ON p.firm_id = f.firm_id"))
run("SELECT f.firm, p.post_id FROM firms AS f FULL JOIN posts AS p ON p.firm_id = f.firm_id")

# %%
# CROSS JOIN has no ON: every pair. A table can meet itself under two aliases.
print(len(run("SELECT * FROM firms AS f CROSS JOIN posts AS p")), "pairs")
run("SELECT a.post_id AS a, b.post_id AS b FROM posts AS a JOIN posts AS b ON b.firm_id = a.firm_id")

# %% [markdown] task="row_counts" outcomes="1" systems=""
# ## Predict before you run
# **Notice.** Kite stands twice, once for each post. Post 13 names no firm, and not even itself: NULL is not equal to NULL.
#
# | `towns`: `town_id` | `jobs`: `job_id` | its `town_id` |
# |---|---|---|
# | 1 | 10 | 1 |
# | 2 | 11 | 1 |
# | 3 | 12 | 1 |
# | 4 | 13 | 3 |
# | | 14 | NULL |
#
# For **g** to **i**, on paper: `skills` holds two rows for job 10, one for job 13. `calls` holds three rows for job 10, one for job 11.
#
# How many rows does each `SELECT *` give? Write numbers.

# %% answer="row_counts"
row_counts = {
    "a": ...,  # FROM towns AS t JOIN jobs AS j ON j.town_id = t.town_id
    "b": ...,  # FROM towns AS t LEFT JOIN jobs AS j ON j.town_id = t.town_id
    "c": ...,  # FROM jobs AS j LEFT JOIN towns AS t ON t.town_id = j.town_id
    "d": ...,  # FROM towns AS t FULL JOIN jobs AS j ON j.town_id = t.town_id
    "e": ...,  # FROM towns AS t CROSS JOIN jobs AS j
    "f": ...,  # FROM jobs AS j JOIN jobs AS k ON k.town_id = j.town_id
    "g": ...,  # FROM jobs AS j JOIN skills AS s ON s.job_id = j.job_id JOIN calls AS c ON c.job_id = j.job_id
    "h": ...,  # FROM jobs AS j LEFT JOIN skills AS s ON s.job_id = j.job_id LEFT JOIN calls AS c ON c.job_id = j.job_id
    "i": ...,  # FROM towns AS t JOIN jobs AS j ON j.town_id <> t.town_id
}
### BEGIN SOLUTION
row_counts = {"a": 4, "b": 6, "c": 5, "d": 7, "e": 20, "f": 10, "g": 6, "h": 10, "i": 12}
### END SOLUTION
# %% [markdown] hint="row_counts"
# Go through the left table row by row. How many partners has each? Write the numbers down, then add.
# %% [markdown] hint="row_counts"
# In **g**, job 10 has 2 partners in `skills`. Each of these two rows then looks for partners in `calls`.
# %% check="row_counts" points=1
@check("row_counts")
def six_joins(c, row_counts):
    cases = {
        "a": (4, {3: "SQ5: town 1 has three jobs, so it stands in three rows", 2: "SQ5: rows are pairs, not towns; town 1 has three jobs", 5: "SQ1: job 14 names no town, so no pair holds it", 6: "`JOIN` drops towns without a job", 20: "`ON` keeps the pairs that meet its condition"}),
        "b": (6, {4: "`LEFT JOIN` keeps towns 2 and 4 as well, one row each", 5: "a town without a job keeps one row; there are two such towns", 7: "job 14 stands in the right table, and `LEFT JOIN` keeps the lonely of the left one", 8: "only towns without a partner get an extra row"}),
        "c": (5, {4: "SQ1: job 14 has no town, and the left table keeps its lonely rows", 6: "the left table is `jobs` now; towns without a job are dropped", 7: "towns without a job are dropped: they stand on the right"}),
        "d": (7, {6: "`FULL JOIN` keeps job 14 too", 5: "`FULL JOIN` keeps the towns without a job too", 4: "`FULL JOIN` keeps the lonely of both sides", 9: "a row with a partner does not stand alone once more"}),
        "e": (20, {9: "every row of one with every row of the other: multiply", 16: "SQ1: without `ON` nobody asks about NULL; job 14 makes pairs too", 4: "`CROSS JOIN` has no condition: every pair stays"}),
        "f": (10, {11: "SQ1: NULL is not equal to NULL, not even in the same row", 4: "SQ5: jobs 10, 11 and 12 share a town: each of them meets all three", 5: "SQ5: jobs 10, 11 and 12 share a town: each of them meets all three", 6: "SQ5: a job also meets itself, and each pair comes in both orders", 7: "each pair comes in both orders: 10 with 11, and 11 with 10", 25: "`ON` keeps the pairs of one town"}),
    }
    for letter, (truth, slips) in cases.items():
        c.value(row_counts, letter).equals(truth, mistakes=lambda: [
            *slips.items(),
            (lambda got: isinstance(got, str), "a number, without quotes"),
        ])
# %% check="row_counts" points=2 hidden=true
@check("row_counts", hidden=True)
def joins_on_paper(c, row_counts):
    """Joins g to i on paper: two tables joined to one, inner and left; `ON` with `<>`."""
    ### BEGIN HIDDEN TESTS
    c.value(row_counts, "g").equals(6, mistakes=[
        (5, "SQ5: two branches multiply: each skill of a job meets each of its calls"),
        (3, "SQ5: each skill of job 10 meets each of its calls"),
        (7, "`JOIN` needs a partner in both tables; who has one?"),
        (8, "`JOIN` needs a partner in both tables; who has one?"),
        (12, "the pairs stay inside one job; skills of job 13 never meet calls of job 10"),
    ])
    c.value(row_counts, "h").equals(10, mistakes=[
        (9, "SQ5: two branches multiply: job 10 makes six rows; then one for each other job"),
        (6, "`LEFT JOIN` keeps every job, with NULL where nothing fits"),
        (8, "every job keeps at least one row; how many jobs are there?"),
        (5, "SQ5: job 10 makes more than one row"),
        (7, "SQ5: inside job 10 every skill meets every call; the other four jobs keep a row each"),
    ])
    c.value(row_counts, "i").equals(12, mistakes=[
        (16, "SQ1: NULL is not different from a number either: job 14 fits nowhere"),
        (4, "`<>` keeps the pairs that differ; count them town by town"),
        (20, "`ON` drops the pairs that are equal"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The lonely ones
# Which firm has no post? `LEFT JOIN` fills the gap with NULL, and a gap can be asked for.

# %%
run("""
    SELECT f.firm, p.post_id
    FROM firms AS f
    LEFT JOIN posts AS p ON p.firm_id = f.firm_id
    WHERE p.post_id IS NULL
""")

# %% [markdown] task="lonely_order" outcomes="2"
# ## Put in order: employers without a vacancy
# **Notice.** Only Moss. `post_id` is never missing in `posts`, so a gap there means: no partner. This is an *anti-join*.
#
# Choose six of the nine lines: `employer_id`, `name` of employers in Moscow (`area_id` is `'1'`) that have no vacancy at all. Write the line numbers in order, in the form `[3, 9, 7, 2, 8, 6]`. Every order that gives the right rows is right.
# ```
# 1  AND v.vacancy_id IS NULL
# 2  FROM employers AS e
# 3  JOIN vacancies AS v
# 4  SELECT e.employer_id, e.name
# 5  ON v.employer_id = e.employer_id
# 6  LEFT JOIN vacancies AS v
# 7  AND v.vacancy_id = NULL
# 8  WHERE e.area_id = '1'
# 9  AND v.archived_at IS NULL
# ```

# %% answer="lonely_order"
lonely_order = ...
### BEGIN SOLUTION
lonely_order = [4, 2, 6, 5, 8, 1]
### END SOLUTION
# %% [markdown] hint="lonely_order"
# The demonstration above has the same shape; one condition is new.
# %% [markdown] hint="lonely_order"
# Lines 1, 7 and 9 each ask about a gap. Which gap can only mean "no partner"? An open vacancy has no `archived_at`.
# %% check="lonely_order" points=1
@check("lonely_order")
def in_moscow(c, lonely_order):
    lines = {
        1: "AND v.vacancy_id IS NULL", 2: "FROM employers AS e", 3: "JOIN vacancies AS v", 4: "SELECT e.employer_id, e.name",
        5: "ON v.employer_id = e.employer_id", 6: "LEFT JOIN vacancies AS v", 7: "AND v.vacancy_id = NULL",
        8: "WHERE e.area_id = '1'", 9: "AND v.archived_at IS NULL",
    }
    order = c.value(lonely_order).got
    listed = isinstance(order, (list, tuple)) and all(type(number) is int and number in lines for number in order)
    c.that(listed, "write line numbers from 1 to 9 in square brackets, with commas between", expected="a list such as [3, 9, 7, 2, 8, 6]", got=order)
    c.that(len(order) == 6 and len(set(order)) == 6, "choose six different lines", expected="six different numbers", got=order)
    board = c.database("jobboard", "postgresql")
    employers = board.query("SELECT employer_id, name, area_id FROM employers", None, 5).rows
    offers = board.query("SELECT employer_id, archived_at FROM vacancies", None, 5).rows
    busy = {number for number, _ in offers}
    moscow = [row[:2] for row in employers if row[2] == "1"]
    lonely = [row for row in moscow if row[0] not in busy]
    answer = c.query("\n".join(lines[number] for number in order), on="jobboard", engine="postgresql")
    answer.label = answer.sql
    answer.rows(lonely, mistakes=[
        ([], "SQ1: no row passed; `= NULL` is never TRUE, and after `JOIN` no partner is missing"),
        (moscow, "SQ4: in `ON` a condition chooses partners and drops no employer; ask for the gap after `WHERE`"),
        (lambda got: len(got) > len(moscow), "SQ4: in `ON` a condition chooses partners and drops no employer; ask for the gap after `WHERE`"),
        (lambda got: set(lonely) < set(got), "an open vacancy has no `archived_at` either; which column is never missing in `vacancies`?"),
        (lambda got: set(got) < set(moscow), "after `JOIN` nobody is lonely; these have an open vacancy"),
        (c.raised("syntax"), "the order of the words is SELECT, FROM, JOIN, ON, WHERE; `AND` continues the condition above it"),
        (c.raised("other"), "an alias such as `v` can be used below the line that gives it"),
    ])
# %% check="lonely_order" points=1 hidden=true
@check("lonely_order", hidden=True)
def other_towns(c, lonely_order):
    """Other rows: vacancies open, archived, hidden or none; employers of other areas; empty tables."""
    ### BEGIN HIDDEN TESTS
    lines = {
        1: "AND v.vacancy_id IS NULL", 2: "FROM employers AS e", 3: "JOIN vacancies AS v", 4: "SELECT e.employer_id, e.name",
        5: "ON v.employer_id = e.employer_id", 6: "LEFT JOIN vacancies AS v", 7: "AND v.vacancy_id = NULL",
        8: "WHERE e.area_id = '1'", 9: "AND v.archived_at IS NULL",
    }
    order = c.value(lonely_order).got
    readable = isinstance(order, (list, tuple)) and len(order) == 6 == len(set(map(repr, order))) and all(type(n) is int and n in lines for n in order)
    c.that(readable, "six different numbers from 1 to 9")
    c.query("\n".join(lines[number] for number in order), on="jobboard", engine="postgresql").matches("""
        SELECT employer_id, name FROM employers
        WHERE area_id = '1' AND NOT EXISTS (SELECT 1 FROM vacancies WHERE vacancies.employer_id = employers.employer_id)
    """, mistakes=[
        ([], "SQ1: no row passed; `= NULL` is never TRUE, and after `JOIN` no partner is missing"),
        (lambda got: 9 in order, "an open vacancy has no `archived_at` either; which column is never missing in `vacancies`?"),
        (lambda got: 6 in order, "SQ4: in `ON` a condition chooses partners and drops no employer"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A table between two others
# A vacancy asks for many skills, a skill is asked for by many vacancies. `vacancy_skills` holds the pairs.

# %%
display(run("SELECT * FROM vacancy_skills WHERE vacancy_id = 70006528"))
run("""
    SELECT v.vacancy_id, v.name AS title, s.name AS skill
    FROM vacancies AS v
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE v.vacancy_id = 70006528
""")

# %% [markdown] task="asks_for" outcomes="1"
# ## Fill in: who asks for FastAPI
# **Notice.** One title, three rows. Each `ON` ties the new table to one that stands above it. Where the columns share one name, `USING (skill_id)` says the same.
#
# Replace each `...`: every vacancy that asks for the skill `FastAPI`, with the name of its employer. Where a vacancy hides its employer, NULL stands there. Any order.

# %% answer="asks_for"
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x ...
    JOIN vacancies AS v ...
    ... employers AS e ON ...
    WHERE ...
"""
### BEGIN SOLUTION
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x USING (skill_id)
    JOIN vacancies AS v USING (vacancy_id)
    LEFT JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE s.name = 'FastAPI'
"""
### END SOLUTION
# %% [markdown] hint="asks_for"
# Which column has the same name in both tables? It names the same thing there.
# %% [markdown] hint="asks_for"
# After the last join, hidden employers must still have a row. Which join keeps the left side?
# %% check="asks_for" points=1
@check("asks_for")
def on_the_board(c, asks_for):
    board = c.database("jobboard", "postgresql")
    names = dict(board.query("SELECT employer_id, name FROM employers", None, 5).rows)
    vacancies = board.query("SELECT vacancy_id, name, employer_id FROM vacancies", None, 5).rows
    numbers = {name: number for number, name in board.query("SELECT skill_id, name FROM skills", None, 5).rows}
    pairs = set(board.query("SELECT vacancy_id, skill_id FROM vacancy_skills", None, 5).rows)

    def keep(hidden=True, skill="FastAPI"):
        return [(number, title, names.get(firm)) for number, title, firm in vacancies if (number, numbers[skill]) in pairs and (hidden or firm)]

    c.query(asks_for, on="jobboard", engine="postgresql").rows(keep(), mistakes=lambda: [
        (keep(hidden=False), "SQ4: vacancies that hide their employer were dropped; `JOIN` wants a partner"),
        ([row for row in keep() if row[2] is None], "only vacancies that hide their employer came; NULL is what the third column shows there, not a condition"),
        ([], "no pair met your conditions: does each `ON` compare two columns of the same meaning, does `WHERE` ask the skill's own name, is the skill's name typed exactly?"),
        (lambda got: len({row[0] for row in got}) < len(got) and {row[0] for row in got} == {row[0] for row in keep()}, "SQ5: a vacancy stands more than once; its `ON` lets more than one employer be the partner"),
        (lambda got: len(got) > len(pairs) // 2, "all skills came along, or an `ON` does not tie its table to those above it"),
        (lambda got: any(row[0] is None for row in got), "employers without such a vacancy came along; only vacancies were asked for"),
        (lambda got: [row[0] for row in got if row[2]] == [], "no employer was found for anybody: what does `ON` of the last join compare?"),
        (c.raised("other"), "`ON` may use this table and those above it; a name in two tables needs its alias; text needs single quotes"),
        (c.raised("syntax"), "read the word after `near`: the slip stands there, or right before it"),
    ])
# %% check="asks_for" points=1 hidden=true
@check("asks_for", hidden=True)
def other_boards(c, asks_for):
    """Other rows: hidden employers, vacancies without skills, vacancies with several, names that resemble the skill."""
    ### BEGIN HIDDEN TESTS
    c.query(asks_for, on="jobboard", engine="postgresql").matches("""
        SELECT vacancy_id, name, (SELECT name FROM employers WHERE employers.employer_id = vacancies.employer_id)
        FROM vacancies WHERE vacancy_id IN (SELECT vacancy_id FROM vacancy_skills NATURAL JOIN skills WHERE skills.name = 'FastAPI')
    """, mistakes=[(lambda got: all(row[2] for row in got), "SQ4: vacancies that hide their employer were dropped; `JOIN` wants a partner")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## WHERE comes last
# Every firm, please, and its night posts where it has some. Three firms exist:

# %%
display(run("""
    SELECT f.firm, p.post_id FROM firms AS f LEFT JOIN posts AS p ON p.firm_id = f.firm_id
    WHERE p.shift = 'night'
"""))
run("""
    SELECT f.firm, p.post_id, p.shift FROM firms AS f LEFT JOIN posts AS p ON p.firm_id = f.firm_id
""")

# %% [markdown] task="remote_offers" outcomes="2,1"
# ## Mend it: 70 employers disappeared
# **Notice.** One firm came back. The second table is what `WHERE` saw: Moss has NULL there, Fern says `day`. `WHERE` runs after the join and drops both. `ON` may hold several conditions, and it only chooses partners.
#
# Mend the query: `employer_id`, `vacancy_id`, one row for each remote vacancy of each employer. An employer without a remote vacancy stands once, with NULL. Hidden employers are not asked for. Any order.

# %% answer="remote_offers"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE v.schedule_id = 'remote'
"""
### BEGIN SOLUTION
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id AND v.schedule_id = 'remote'
"""
### END SOLUTION
# %% [markdown] hint="remote_offers"
# Try the same on `firms` and `posts` first: Kite with post 11, Fern and Moss with NULL.
# %% [markdown] hint="remote_offers"
# `OR v.schedule_id IS NULL` saves Moss. What about Fern, which has a day post?
# %% check="remote_offers" points=1
@check("remote_offers")
def every_employer(c, remote_offers):
    board = c.database("jobboard", "postgresql")
    employers = [number for number, in board.query("SELECT employer_id FROM employers", None, 5).rows]
    offers = board.query("SELECT employer_id, vacancy_id, schedule_id FROM vacancies", None, 5).rows
    remote = [row[:2] for row in offers if row[0] and row[2] == "remote"]
    busy, happy = {row[0] for row in offers}, {row[0] for row in remote}
    c.query(remote_offers, on="jobboard", engine="postgresql").rows([*remote, *[(number, None) for number in employers if number not in happy]], mistakes=lambda: [
        (remote, "SQ4: `WHERE` drops the rows that the `LEFT JOIN` kept; choose partners in `ON`"),
        ([*remote, *[(number, None) for number in employers if number not in busy]], "SQ4: employers with office work only are still missing; `WHERE` saw `fullDay` there, not a gap"),
        ([*[row[:2] for row in offers if row[0]], *[(number, None) for number in employers if number not in busy]], "the office vacancies came along; the partner has to be remote"),
        (lambda got: any(row[0] is None for row in got), "vacancies of hidden employers came along; the left table is `employers`"),
        ([(number, None) for number in employers if number not in happy], "SQ4: only employers without a remote vacancy came; the others belong here too, with theirs"),
        (lambda got: len(set(got)) < len(got), "an employer without a remote vacancy stands once, not once for each of its others"),
        (lambda got: any(vacancy is None and number in happy for number, vacancy in got), "an employer with a remote vacancy has no row with NULL beside it"),
        (lambda got: len(got) > len(offers), "`OR` in `ON` lets nearly everybody be a partner"),
        (lambda got: len(got[0]) == 2 and sorted(number for number, _ in got) == sorted(employers), "one row for each employer; an employer with three remote vacancies has three"),
        (c.raised("other"), "`ON` ties a vacancy to its own employer too, or everybody meets everybody; and each name in it must exist"),
    ])
# %% check="remote_offers" points=2 hidden=true
@check("remote_offers", hidden=True)
def other_offers(c, remote_offers):
    """Other rows: employers with remote, mixed, office-only or no vacancies; hidden employers; no employers; no vacancies."""
    ### BEGIN HIDDEN TESTS
    c.query(remote_offers, on="jobboard", engine="postgresql").matches("""
        SELECT employer_id, vacancy_id FROM vacancies WHERE schedule_id = 'remote' AND employer_id IS NOT NULL
        UNION ALL
        SELECT employer_id, NULL FROM employers WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule_id = 'remote' AND employer_id IS NOT NULL)
    """, mistakes=[
        (lambda got: all(row[1] for row in got), "SQ4: `WHERE` drops the rows that the `LEFT JOIN` kept; choose partners in `ON`"),
        (lambda got: any(row[0] is None for row in got), "vacancies of hidden employers came along"),
        (lambda got: len(set(got)) < len(got), "an employer without a remote vacancy stands once"),
        (lambda got: True, "SQ4: who has office work only, and who has nothing at all? Both stand once, with NULL"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## What happened at 9:40
# `count(*)` counts rows, `avg` takes the mean, `round` rounds. Pay stands in `salaries`, one row at most for a vacancy.

# %%
display(run("SELECT count(*), round(avg(amount_from)) FROM salaries WHERE currency IN ('RUR', 'RUB')"))
run("""
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    WHERE p.currency IN ('RUR', 'RUB')
""")

# %%
# One vacancy, 3 skills, 10 applications: how many rows?
display(run("""
    SELECT count(*) FROM vacancy_skills AS x JOIN applications AS a ON a.vacancy_id = x.vacancy_id
    WHERE x.vacancy_id = 70006528
"""))
# EXISTS asks: is there at least one such row? TRUE or FALSE, and nothing is multiplied.
run("""
    SELECT f.firm FROM firms AS f
    WHERE EXISTS (SELECT 1 FROM posts AS p WHERE p.firm_id = f.firm_id)
""")

# %% [markdown] task="python_pay" outcomes="3"
# ## Mend it: who counted twice
# **Notice.** 1,390 salaries became 9,253 rows, since a vacancy with sixteen skills counts sixteen times. Kite has two posts and stands once under `EXISTS`: its inner query looks at the outer row, `f`.
#
# Mend the query, one row with two columns: count and rounded mean of the lower amounts. Each vacancy that asks for at least one of the three skills counts once. The two conditions about roubles and amounts stay.

# %% answer="python_pay"
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND s.name IN ('Python', 'Django', 'FastAPI')
"""
### BEGIN SOLUTION
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND EXISTS (
          SELECT x.skill_id
          FROM vacancy_skills AS x
          JOIN skills AS s ON s.skill_id = x.skill_id
          WHERE x.vacancy_id = p.vacancy_id AND s.name IN ('Python', 'Django', 'FastAPI')
      )
"""
### END SOLUTION
# %% [markdown] hint="python_pay"
# A vacancy asks for Python and Django. In how many rows does its salary stand?
# %% [markdown] hint="python_pay"
# Two vacancies may offer the same amount. What does `avg(DISTINCT ...)` make of them?
# %% [markdown] hint="python_pay"
# Move both joins into an `EXISTS`. Inside, tie `x.vacancy_id` to the outer row.
# %% check="python_pay" points=2
@check("python_pay")
def python_offers(c, python_pay):
    from fractions import Fraction
    from math import floor

    board = c.database("jobboard", "postgresql")
    pays = {number: low for number, low, currency in board.query("SELECT vacancy_id, amount_from, currency FROM salaries", None, 5).rows if currency in ("RUR", "RUB") and (low or 0) > 0}
    three = {number: name for number, name in board.query("SELECT skill_id, name FROM skills", None, 5).rows if name in ("Python", "Django", "FastAPI")}
    pairs = [(number, three[skill]) for number, skill in board.query("SELECT vacancy_id, skill_id FROM vacancy_skills", None, 5).rows if skill in three and number in pays]
    once = {number for number, _ in pairs}

    def summary(numbers, count=None):
        amounts = [pays[number] for number in numbers]
        return [(len(amounts) if count is None else count, floor(Fraction(sum(amounts), len(amounts)) + Fraction(1, 2)))]

    distinct = {pays[number]: number for number in once}.values()
    every = [number for number in once if all((number, name) in pairs for name in three.values())]
    (_, doubled), = summary([number for number, _ in pairs])
    (_, flat), = summary(distinct)
    c.query(python_pay, on="jobboard", engine="postgresql").rows(summary(once), mistakes=lambda: [
        (lambda got: got[0] == (len(pairs), doubled), "SQ5: a vacancy with two of the three skills still counts twice"),
        (lambda got: got[0][0] == len(once) and got[0][1] == doubled, "SQ5: the count is mended; the mean still weighs a vacancy by its skills"),
        (lambda got: got[0][1] == flat, "SQ8: two vacancies may offer the same amount; DISTINCT kept one of them"),
        (summary(pays), "the inner query looks at no outer row, so it is TRUE for everybody; tie it by `vacancy_id`"),
        (summary(every), "one of the three skills is enough"),
        (summary([number for number, name in pairs if name == "Python"]), "Django and FastAPI count too"),
        (lambda got: len(got) > 1, "one row was asked for, over all vacancies"),
        (lambda got: len(once) < got[0][0] < len(pairs), "too many salaries count: the conditions about roubles and amounts stay"),
        (lambda got: got[0][0] == len(once), "the count is right; the mean is of something else: rounded, of lower amounts, each vacancy once"),
        (c.raised("other"), "outside the brackets the aliases of the inner query are unknown"),
    ])
# %% check="python_pay" points=2 hidden=true
@check("python_pay", hidden=True)
def other_offers(c, python_pay):
    """Other rows: one, two or three of the skills, equal amounts, other currencies, amounts of 0 or missing."""
    ### BEGIN HIDDEN TESTS
    from dataclasses import replace
    from datetime import UTC, datetime
    from fractions import Fraction
    from math import floor
    from random import Random

    draw = Random(c.seed)
    answer = c.query(python_pay, on="jobboard", engine="postgresql")
    board = answer.database

    def fill(table, rows):
        plain = {"integer": 1, "bigint": 1, "boolean": True, "timestamp with time zone": datetime(2025, 1, 1, tzinfo=UTC)}
        return replace(table, rows=[tuple(row.get(k.name, plain.get(k.type, "x") if k.not_null else None) for k in table.columns) for row in rows])

    names = ["Go", "Python", "Django", "FastAPI", "python", "Kafka"]
    for trial in range(8):
        pays, pairs, right = [], [], []
        for number in range(1, draw.randrange(9, 16)):
            low = draw.choice([100, 100, 100, 130, 200, 901, 1, 0, None])
            currency = draw.choice(["RUR", "RUB", "RUR", "USD", "KZT"])
            skills = draw.sample(range(6), draw.choice([0, 1, 2, 3, 5]))
            if number <= 3:  # always: equal amounts under one, two and three of the skills
                low, currency, skills = (100, 100, 400)[number - 1], ("RUR", "RUB", "RUR")[number - 1], ([1], [2, 3], [3, 1, 2])[number - 1]
            pays.append({"vacancy_id": number, "amount_from": low, "amount_to": draw.choice([None, 500]), "currency": currency})
            pairs += [{"vacancy_id": number, "skill_id": skill + 1, "position": place} for place, skill in enumerate(skills)]
            right += [low] if low and currency in ("RUR", "RUB") and set(skills) & {1, 2, 3} else []
        given = {
            "vacancies": [{"vacancy_id": row["vacancy_id"], "area_id": "1", "name": "Go"} for row in pays], "salaries": pays, "vacancy_skills": pairs,
            "skills": [{"skill_id": place + 1, "name": name} for place, name in enumerate(names)],
        }
        answer.database = board.fresh([fill(table, given.get(table.name, [])) for table in board.tables()])
        answer.rows([(len(right), floor(Fraction(sum(right), len(right)) + Fraction(1, 2)))], mistakes=[
            (lambda got, n=len(right): got[0][0] > n, "SQ5: some vacancy counts more than once, or a currency or an amount slipped through"),
            (lambda got, n=len(right): got[0][0] == n, "SQ5: the count is right; the mean weighs some vacancy more or less than once"),
            (lambda got, n=len(right): got[0][0] < n, "SQ8: two vacancies with equal amounts are two; RUR and RUB are both roubles"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A plaster
# `DISTINCT` removes rows that are equal in all their columns. Which firms have posts, and on which shifts do they work?

# %%
display(run("SELECT DISTINCT f.firm FROM firms AS f JOIN posts AS p ON p.firm_id = f.firm_id"))
run("SELECT DISTINCT shift FROM posts")

# %% [markdown] task="go_page" outcomes="3"
# ## Mend it: 17 vacancies nobody saw
# **Notice.** Four posts, two rows: `DISTINCT` cannot know that two night posts are two. Used to hide multiplied rows, it hides true ones too.
#
# Colleagues put `DISTINCT` here because vacancies came twice. Mend the query: `title`, `employer`, exactly one row for each vacancy that asks for Go or Golang or both. Two vacancies with the same title and employer stay two rows. Hidden employers are left out, as before. Any order.

# %% answer="go_page"
go_page = """
    SELECT DISTINCT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE s.name IN ('Go', 'Golang')
"""
### BEGIN SOLUTION
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE v.vacancy_id IN (
        SELECT x.vacancy_id
        FROM vacancy_skills AS x
        JOIN skills AS s ON s.skill_id = x.skill_id
        WHERE s.name IN ('Go', 'Golang')
    )
"""
### END SOLUTION
# %% [markdown] hint="go_page"
# Which of the joins multiplies? Nothing from its tables is shown.
# %% [markdown] hint="go_page"
# `EXISTS`, or `IN` with a list of vacancy numbers, asks the same and adds no row.
# %% check="go_page" points=1
@check("go_page")
def go_vacancies(c, go_page):
    board = c.database("jobboard", "postgresql")
    names = dict(board.query("SELECT employer_id, name FROM employers", None, 5).rows)
    vacancies = board.query("SELECT vacancy_id, name, employer_id FROM vacancies", None, 5).rows
    skills = {number: name for number, name in board.query("SELECT skill_id, name FROM skills", None, 5).rows if name in ("Go", "Golang")}
    asked = {}
    for number, skill in board.query("SELECT vacancy_id, skill_id FROM vacancy_skills", None, 5).rows:
        if skill in skills:
            asked[number] = [*asked.get(number, []), skills[skill]]

    def keep(times, hidden=False):
        return [(title, names.get(firm)) for number, title, firm in vacancies if firm or hidden for _ in range(times(asked.get(number, [])))]

    right = keep(lambda found: min(len(found), 1))
    c.query(go_page, on="jobboard", engine="postgresql").rows(right, mistakes=lambda: [
        (sorted(set(right)), "SQ8: vacancies with the same title and employer became one row: `DISTINCT` goes, and with it the join that multiplies"),
        (keep(len), "SQ5: a vacancy that asks for both names stands twice; a skill's table is joined and not shown"),
        (keep(lambda found: min(len(found), 1), hidden=True), "vacancies of hidden employers came along; they are left out, as before"),
        (keep(lambda found: int(len(found) == 2)), "one of the two names is enough"),
        (keep(lambda found: int("Go" in found)), "Golang counts too"),
        (keep(lambda found: int("Golang" in found)), "Go counts too"),
        (keep(lambda found: 1), "the inner query looks at no outer row, so it is TRUE for everybody; tie it by `vacancy_id`"),
        (lambda got: len(got[0]) == 2 and set(got) == set(right), "SQ8: every title is there, but not as often as there are vacancies"),
    ])
# %% check="go_page" points=2 hidden=true
@check("go_page", hidden=True)
def equal_rows_stay(c, go_page):
    """Other rows: vacancies alike in every column but their number, one or both skills, hidden employers, no skills."""
    ### BEGIN HIDDEN TESTS
    from dataclasses import replace
    from datetime import UTC, datetime
    from random import Random

    draw = Random(c.seed)
    answer = c.query(go_page, on="jobboard", engine="postgresql")
    board = answer.database

    def fill(table, rows):
        plain = {"integer": 1, "bigint": 1, "boolean": True, "timestamp with time zone": datetime(2025, 1, 1, tzinfo=UTC)}
        return replace(table, rows=[tuple(row.get(k.name, plain.get(k.type, "x") if k.not_null else None) for k in table.columns) for row in rows])

    for trial in range(8):
        given = {
            "employers": [{"employer_id": 1, "name": "Kite", "area_id": "1"}, {"employer_id": 2, "name": "Kite", "area_id": "1"}, {"employer_id": 3, "name": "Fern", "area_id": "1"}],
            "skills": [{"skill_id": 1, "name": "Go"}, {"skill_id": 2, "name": "Golang"}, {"skill_id": 3, "name": "Git"}, {"skill_id": 4, "name": "GO"}],
            "vacancies": [], "vacancy_skills": [],
        }
        right = []
        for number in draw.sample(range(100), 16):
            title, firm, skills = draw.choice(["Go", "Dev"]), draw.choice([1, 1, 2, 3, None]), draw.choice([[1], [2], [1, 2], [2, 1, 3], [3], [4], []])
            given["vacancies"].append({"vacancy_id": number, "employer_id": firm, "name": title, "area_id": "1"})
            given["vacancy_skills"] += [{"vacancy_id": number, "skill_id": skill, "position": place} for place, skill in enumerate(skills)]
            right += [(title, "Fern" if firm == 3 else "Kite")] if firm and set(skills) & {1, 2} else []
        answer.database = board.fresh([fill(table, given.get(table.name, [])) for table in board.tables()])
        answer.rows(right, mistakes=[
            (lambda got, right=right: len(got) < len(right), "SQ8: two vacancies alike in all but their number are still two"),
            (lambda got, right=right: len(got) > len(right), "SQ5: some vacancy stands more than once, or one that was not asked for"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A table meets itself
# Some vacancies come again under a new number: a *repost*. Who counts both counts one job twice. Pairs of equal shifts, and a sum of days:

# %%
display(run("""
    SELECT a.post_id AS a, b.post_id AS b
    FROM posts AS a
    JOIN posts AS b ON b.shift = a.shift AND b.post_id > a.post_id
"""))
run("""
    SELECT published_at, published_at + interval '60 days' AS later
    FROM vacancies
    LIMIT 1
""")

# %% [markdown] task="reposts" outcomes="1"
# ## Your turn: posted again
# **Notice.** `>` keeps each pair once and nobody with himself. `interval` makes a length of time.
#
# Write `reposts`: `earlier`, `later`, the numbers of two vacancies with
#
# - the same, stated employer,
# - the same `area_id`: a copy in another town is another job,
# - the same title (`name`), letter case aside,
# - `later` published after `earlier`, at most 60 days after; exactly 60 count. Equal times make no pair.
#
# Each such pair is a row, so three in a row may give three. Numbers say nothing about time. Any order.

# %% answer="reposts"
reposts = """
    ...
"""
### BEGIN SOLUTION
reposts = """
    SELECT a.vacancy_id AS earlier, b.vacancy_id AS later
    FROM vacancies AS a
    JOIN vacancies AS b
      ON b.employer_id = a.employer_id
     AND b.area_id = a.area_id
     AND lower(b.name COLLATE pg_c_utf8) = lower(a.name COLLATE pg_c_utf8)
     AND b.published_at > a.published_at
     AND b.published_at <= a.published_at + interval '60 days'
"""
### END SOLUTION
# %% [markdown] hint="reposts"
# Two aliases of `vacancies`. Call the one published first `a`. One condition for each point of the list, joined by `AND`.
# %% [markdown] hint="reposts"
# Cyrillic letters become small only under a collation that you name; the last lesson had one.
# %% check="reposts" points=2
@check("reposts")
def on_our_board(c, reposts):
    from datetime import timedelta

    rows = c.database("jobboard", "postgresql").query("SELECT vacancy_id, employer_id, area_id, name, published_at FROM vacancies", None, 5).rows
    groups = {}
    for row in rows:
        groups[row[1]] = [*groups.get(row[1], []), row]

    def pairs(case=str.lower, towns=True, titles=True, hidden=False, days=60, least=timedelta(0)):
        return [
            (a[0], b[0]) for firm, group in groups.items() if firm or hidden for a in group for b in group
            if least < b[4] - a[4] <= timedelta(days=days) and (a[2] == b[2] or not towns) and (case(a[3]) == case(b[3]) or not titles)
        ]

    right = pairs()
    turned = [(b, a) for a, b in right]
    c.query(reposts, on="jobboard", engine="postgresql").rows(right, mistakes=lambda: [
        (turned, "ST7: the right pairs, turned round; the earlier one stands first"),
        ([*right, *turned], "ST7: each pair came twice, once in each order"),
        (pairs(case=str), "ST7: the same title in large and small letters is the same title; Cyrillic needs a collation"),
        (pairs(case=lambda text: "".join(letter.lower() if letter.isascii() else letter for letter in text)), "ST7: only Latin letters became small; Cyrillic needs a collation, `lower(name COLLATE pg_c_utf8)`"),
        (pairs(towns=False), "ST7: a copy in another town is not a repost"),
        (pairs(titles=False), "ST7: the title must be the same; one employer offers many jobs"),
        (pairs(days=9999), "ST7: a year later it is a new job: at most 60 days"),
        (pairs(days=9999, least=timedelta(days=60) - timedelta.resolution), "ST7: these pairs are 60 days apart or more; `at most` is the other direction"),
        (pairs(case=str, days=9999), "ST7: a year later it is a new job: at most 60 days"),
        (lambda got: any(row[0] == row[1] for row in got), "ST7: a vacancy met itself; `later` is published after `earlier`"),
        (lambda got: set(right) < set(got), "ST7: pairs came along that one condition of the list refuses"),
        (lambda got: set(got) < set(right), "ST7: some pairs are missing; one of your conditions asks for more than the list"),
        (c.raised("other"), "both aliases have each column: write `a.name` or `b.name`"),
    ])
# %% check="reposts" points=2 hidden=true
@check("reposts", hidden=True)
def other_pairs(c, reposts):
    """Other rows: exactly 60 days and a second more, equal times, numbers against time, hidden employers, towns, letter case, three in a row."""
    ### BEGIN HIDDEN TESTS
    from dataclasses import replace
    from datetime import UTC, datetime, timedelta
    from random import Random

    draw = Random(c.seed)
    answer = c.query(reposts, on="jobboard", engine="postgresql")
    board = answer.database

    def fill(table, rows):
        plain = {"integer": 1, "bigint": 1, "boolean": True, "timestamp with time zone": datetime(2025, 1, 1, tzinfo=UTC)}
        return replace(table, rows=[tuple(row.get(k.name, plain.get(k.type, "x") if k.not_null else None) for k in table.columns) for row in rows])

    def compare(rows, known):
        given = {
            "vacancies": rows, "areas": [{"area_id": "1", "name": "A"}, {"area_id": "2", "name": "B"}],
            "employers": [{"employer_id": 1, "area_id": "1"}, {"employer_id": 2, "area_id": "1"}],
        }
        right = [
            (a["vacancy_id"], b["vacancy_id"]) for a in rows for b in rows
            if a["employer_id"] and a["employer_id"] == b["employer_id"] and a["area_id"] == b["area_id"] and a["name"].lower() == b["name"].lower()
            and timedelta(0) < b["published_at"] - a["published_at"] <= timedelta(days=60)
        ]
        answer.database = board.fresh([fill(table, given.get(table.name, [])) for table in board.tables()])
        answer.rows(right, mistakes=[(lambda got: True, known)])

    def vacancy(number, when, firm=1, town="1", title="Разработчик Go"):
        return {"vacancy_id": number, "employer_id": firm, "area_id": town, "name": title, "published_at": when}

    first, day, second = datetime(2025, 1, 20, 8, 30, tzinfo=UTC), timedelta(days=1), timedelta(seconds=1)
    compare([vacancy(5, first), vacancy(3, first + 9 * day)], "ST7: the smaller number may be the later vacancy; only `published_at` knows")
    compare([vacancy(3, first), vacancy(5, first)], "ST7: published at the same instant, neither is the later one")
    compare([vacancy(3, first), vacancy(5, first + 60 * day)], "ST7: exactly 60 days still count; two months are not always 60 days")
    compare([vacancy(3, first), vacancy(5, first + 60 * day + second), vacancy(6, first - 60 * day - second)], "ST7: more than 60 days, by a second, is too late")
    compare([vacancy(3, first), vacancy(5, first + second)], "ST7: a second later is later, even on the same day")
    compare([vacancy(3, first, None), vacancy(5, first + day, None)], "ST7: two hidden employers are not known to be one")
    compare([vacancy(3, first), vacancy(5, first + day, town="2"), vacancy(6, first + day, 2)], "ST7: another town or another employer is another job")
    compare([vacancy(3, first), vacancy(5, first + day, title="РАЗРАБОТЧИК gO")], "ST7: letter case does not count, Cyrillic letters included")
    compare([vacancy(3, first), vacancy(5, first + day, title="Разработчик Go!"), vacancy(7, first + day, title="Go")], "ST7: a title that only resembles is another title")
    compare([vacancy(3, first), vacancy(5, first + 30 * day), vacancy(7, first + 60 * day)], "ST7: three in a row give three pairs when all are near enough")
    titles, steps = ["Go", "go", "Разработчик", "РАЗРАБОТЧИК", "Go 2"], [0, 1, 30, 59, 60, 61]
    for trial in range(5):
        numbers = draw.sample(range(900), 14)
        compare([vacancy(n, first + draw.choice(steps) * day, draw.choice([1, 1, 2, None]), draw.choice("112"), draw.choice(titles)) for n in numbers], "ST7: one of the list's conditions is missing or too strict")
    ### END HIDDEN TESTS

# %% [markdown]
# ## My skills, bound
# In psycopg a parameter is written `%(name)s`. A Python list fits behind `= ANY`. A query in brackets can be a column, and even a table with an alias.

# %%
display(run("SELECT skill_id, name FROM skills WHERE name = ANY(%(mine)s)", mine=["Python", "Kafka", "Juggling"]))
run("""
    SELECT t.firm, t.posts
    FROM (
        SELECT f.firm, (SELECT count(*) FROM posts AS p WHERE p.firm_id = f.firm_id) AS posts
        FROM firms AS f
    ) AS t
    WHERE t.posts >= %(least)s
""", least=1)

# %% [markdown] task="match_skills" outcomes="3,1"
# ## Project: vacancies for what I can do
# **Notice.** The inner query runs for each firm and gives one number. Moss got 0, below `least`. Outside, `posts` is a column like any other.
#
# Write `match_skills` for psycopg: `vacancy_id`, `name`, `matched` of every vacancy that asks for at least `%(least)s` of the skills in the list `%(skills)s`. `matched` says how many. Most first, equal ones by smaller `vacancy_id`. A skill's name counts as typed; one listed twice counts once. With `least` 0, every vacancy comes, those without skills too.

# %% answer="match_skills"
match_skills = """
    ...
"""
### BEGIN SOLUTION
match_skills = """
    SELECT t.vacancy_id, t.name, t.matched
    FROM (
        SELECT v.vacancy_id, v.name, (
            SELECT count(*)
            FROM vacancy_skills AS x
            JOIN skills AS s ON s.skill_id = x.skill_id
            WHERE x.vacancy_id = v.vacancy_id AND s.name = ANY(%(skills)s)
        ) AS matched
        FROM vacancies AS v
    ) AS t
    WHERE t.matched >= %(least)s
    ORDER BY t.matched DESC, t.vacancy_id
"""
### END SOLUTION
# %% [markdown] hint="match_skills"
# Try it: `run(match_skills, skills=["Python", "SQL"], least=2)`.
# %% [markdown] hint="match_skills"
# First count the skills of one vacancy, 70006528, that are in a list. Then let the number come from an outer row.
# %% [markdown] hint="match_skills"
# The query over `firms` has the shape: vacancies for firms, and two joined tables where `posts` stands.
# %% check="match_skills" points=1
@check("match_skills")
def for_two_people(c, match_skills):
    board = c.database("jobboard", "postgresql")
    titles = board.query("SELECT vacancy_id, name FROM vacancies", None, 5).rows
    names = dict(board.query("SELECT skill_id, name FROM skills", None, 5).rows)
    asked = {}
    for number, skill in board.query("SELECT vacancy_id, skill_id FROM vacancy_skills", None, 5).rows:
        asked[number] = [*asked.get(number, []), names[skill]]

    def fits(skills, least):
        found = [(number, title, len(set(skills) & set(asked.get(number, [])))) for number, title in titles]
        return sorted((row for row in found if row[2] >= least), key=lambda row: (-row[2], row[0]))

    for skills, least in ((["Python", "Git", "PostgreSQL", "Docker"], 3), (["Java", "Kafka"], 1)):
        right = fits(skills, least)
        c.query(match_skills, on="jobboard", engine="postgresql", parameters={"skills": skills, "least": least}).rows(right, ordered=True, mistakes=lambda: [
            ([row for row in right if row[2] > least], "`%(least)s` itself is enough: `>=`"),
            ([row for row in right if row[2] == least], "at least `%(least)s`: more is fine too"),
            (lambda got, right=right: sorted(got) == sorted(right), "SQ10: the right rows in another order: most matches first, equal ones by smaller `vacancy_id`"),
            (lambda got, right=right: {row[0] for row in got} == {row[0] for row in right} and len(got) > len(right), "SQ5: a vacancy stands once, however many skills it shares with the list"),
            (lambda got, right=right: {row[0] for row in got} == {row[0] for row in right}, "the right vacancies; `matched` counts the shared skills, not all of them"),
            (lambda got, right=right: {row[0] for row in right} < {row[0] for row in got}, "too many came: other skills are counted, or the inner query looks at no outer row"),
            ([], "a list fits behind `= ANY(...)`, not behind `IN`"),
            (lambda got, least=least: got == fits(["Python", "Git", "PostgreSQL", "Docker"], least), "OR10: your text names these skills, whoever asks; write `%(skills)s` there"),
            (c.raised("timeout"), "too slow: for each vacancy the inner query compares every skill; a name counts as typed, so `=` does"),
            (c.raised("syntax"), "a list fits behind `= ANY(...)`, not behind `IN`; a parameter is written `%(least)s`, bare"),
            (c.raised("other"), "OR10: parameters are written `%(skills)s` and `%(least)s`, without quotes; `WHERE` does not know a column's new name"),
        ])
# %% check="match_skills" points=2 hidden=true
@check("match_skills", hidden=True)
def for_anybody(c, match_skills):
    """Other lists and other rows: no skill, one listed twice, unknown ones, other letter case, a stranger's quotes, vacancies without skills, 0 as the least."""
    ### BEGIN HIDDEN TESTS
    from dataclasses import replace
    from datetime import UTC, datetime
    from random import Random

    text = c.value(match_skills).got
    for parameter in ("%(skills)s", "%(least)s"):
        c.that(isinstance(text, str) and parameter in text and f"'{parameter}'" not in text, "OR10: both values are parameters, bare", mistake="OR10: both values are parameters, written bare in the text")
    draw = Random(c.seed)
    answer = c.query(match_skills, on="jobboard", engine="postgresql", parameters={"skills": ["Go"], "least": 1})
    board = answer.database

    def fill(table, rows):
        plain = {"integer": 1, "bigint": 1, "boolean": True, "timestamp with time zone": datetime(2025, 1, 1, tzinfo=UTC)}
        return replace(table, rows=[tuple(row.get(k.name, plain.get(k.type, "x") if k.not_null else None) for k in table.columns) for row in rows])

    names = ["Go", "Git", "git", "SQL", "C#", "x' OR '1'='1"]
    for skills, least in ((["Go", "Git"], 1), (["Go", "Go", "Git"], 2), (["Go", "Git"], 0), ([], 0), ([], 1), (["GIT", "%", "C_"], 1), (["x' OR '1'='1"], 1), (["SQL", "Git", "Go", "C#"], 2), (names, 3), (["Go"], 2)):
        given = {"skills": [{"skill_id": place, "name": name, "canonical_id": 1 if name == "git" else None} for place, name in enumerate(names)], "vacancies": [], "vacancy_skills": []}
        right, folded = [], []
        for number in draw.sample(range(100), 14):
            asked = draw.sample(range(6), draw.choice([0, 1, 2, 3, 4, 6]))
            title = draw.choice(["Go", "Dev"])
            given["vacancies"].append({"vacancy_id": number, "name": title, "area_id": "1", "employer_id": None})
            given["vacancy_skills"] += [{"vacancy_id": number, "skill_id": skill, "position": place} for place, skill in enumerate(asked)]
            right.append((number, title, len({names[skill] for skill in asked} & set(skills))))
            folded.append((number, title, sum(names[skill].lower() in {skill.lower() for skill in skills} for skill in asked)))
        right, folded = (sorted((row for row in found if row[2] >= least), key=lambda row: (-row[2], row[0])) for found in (right, folded))
        answer.parameters = {"skills": skills, "least": least}
        answer.database = board.fresh([fill(table, given.get(table.name, [])) for table in board.tables()])
        answer.rows(right, ordered=True, mistakes=[
            (folded, "a name counts as typed: `git` is another skill than `Git`"),
            (lambda got, right=right: sorted(got) == sorted(right), "SQ10: most matches first, equal ones by smaller `vacancy_id`"),
            (lambda got, right=right: len({row[0] for row in got}) < len(got), "SQ5: a vacancy stands once, however many skills it shares"),
            (lambda got, least=least, right=right: least == 0 and len(got) < len(right), "SQ4: with 0 as the least, vacancies without a shared skill belong here, `matched` 0"),
            (lambda got, skills=skills: len(set(skills)) < len(skills), "SQ5: a skill listed twice was counted twice"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: find what fits me
# The text moves into your project. Put your own skills into the list.

# %%
from autograder.services.project import project_folder
from autograder.services.save_point import save_point

mine, least = ["Python", "SQL", "Git", "Docker", "PostgreSQL"], 4
file = project_folder() / "queries" / "match_skills.sql"
if "..." not in match_skills:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(match_skills, encoding="utf-8")
if file.is_file():
    display(run(file.read_text(encoding="utf-8"), skills=mine, least=least).head(8))
    save_point("Match vacancies by skills: one bound SQL query")

# %% [markdown]
# ## Remember
# - **Predict:** a row stands once for each partner; two branches multiply. NULL is nobody's partner.
# - **Spot:** `LEFT JOIN`, then `IS NULL` on a column that is never missing.
# - **Keep:** `ON` chooses partners, `WHERE` drops rows, also those that `LEFT JOIN` kept.
# - **Repair:** ask with `EXISTS` or `IN` what you do not show. `DISTINCT` also removes rows that are true.
# - **Pair:** two aliases, and one `>` that puts each pair in one order.
