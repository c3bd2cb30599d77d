# %% [markdown] lesson="schema_and_transactions" minutes=290 needs="03_python_programs/01_files_and_errors, 04_sql_querying/03_groups_and_windows" data="jobboard" systems="PostgreSQL" terms="key, transaction, phantom, lost update, deadlock, cost, index, migration"
# # The counter that forgot 97 people
#
# Two hundred people answered one vacancy on Monday. Its counter says 103, and the employer pays by the counter. No row was deleted, no error logged. Each line of the code is right while it runs alone.
#
# **After this you can** split a flat file into tables with keys · refuse bad states by constraints · step two connections against each other · commit a change whole or not at all · justify an index by its plan

# %%
from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pandas
import psycopg

from autograder.checks import check
from autograder.services import postgres
from autograder.services.project_functions import save_functions

server = postgres()
print(server.rung)
board = server.database("jobboard")  # the market, your own copy
db = psycopg.connect(board.url, autocommit=True)  # what db does takes effect at once

names = ["line", "site", "external_id", "title", "employer", "city", "skills"]
flat = [
    (1, "hh", "501", "Python developer", "Kite Post", "Казань", "Python, SQL"),
    (2, "hh", "502", "Analyst", "Red Rowan", "Москва", "SQL"),
    (3, "habr", "77", "Backend developer", "Kite Post", "Казань", "Python, Docker"),
    (4, "hh", "503", "Tester", "Amber Fox", "Пермь", "Python"),
    (5, "habr", "78", "Data engineer", "Red Rowan", "Тула", "SQL, Spark"),
    (6, "superjob", "9", "Go developer", "Kite Post", "Казань", "Go, SQL"),
    (7, "habr", "79", "Analyst", "Old Lantern", "Москва", "SQL"),
    (8, "habr", "77", "Backend engineer", "Kite Post", "Казань", "Python, SQL"),
]


def run(sql, connection=db):
    """Ask one question; show the rows that come back."""
    answer = connection.execute(sql)
    return pandas.DataFrame(answer.fetchall(), columns=[column.name for column in answer.description], dtype=object)


def attempt(sql):
    """Try one statement; print whether the server took it, and what it said."""
    try:
        db.execute(sql)
        print("taken  ", sql)
    except psycopg.Error as error:
        print("refused", sql, "\n         ", error.diag.message_primary)


def at_once(*steps):
    """Start the steps 0.3 s apart, each in a thread of its own; what each returned, or its error's name."""
    def guarded(step):
        try:
            return step()
        except psycopg.Error as error:
            return type(error).__name__

    with ThreadPoolExecutor() as pool:
        running = [(pool.submit(guarded, step), sleep(0.3))[0] for step in steps]
    return [one.result() for one in running]


def draw(sql):
    """The plan of one query, the last step first: each with its table or index, its cost, and the cost as a bar."""
    steps = [(0, db.execute("EXPLAIN (FORMAT JSON) " + sql).fetchone()[0][0]["Plan"])]
    while steps:
        depth, step = steps.pop()
        what = "  " * depth + step["Node Type"]
        where = step.get("Index Name") or step.get("Relation Name") or ""
        print(f"{what:24}{where:20}{step['Total Cost']:7.0f} " + "#" * round(step["Total Cost"] / 20))
        steps += [(depth + 1, below) for below in step.get("Plans", [])]


def rehearse(tables, load, migration):
    """In a fresh database: the tables, 300 vacancies of the board, the migration up, down and up."""
    market = run("""
        SELECT v.platform AS site, v.vacancy_id::text AS external_id, v.name AS title, e.name AS employer, k.name AS city,
            ARRAY(SELECT s.name FROM vacancy_skills AS p JOIN skills AS s USING (skill_id) WHERE p.vacancy_id = v.vacancy_id) AS skills
        FROM vacancies AS v LEFT JOIN employers AS e USING (employer_id) LEFT JOIN areas AS k ON k.area_id = e.area_id
        ORDER BY v.vacancy_id LIMIT 300
    """).to_dict("records")
    with psycopg.connect(server.database().url) as fresh:
        fresh.execute(tables)
        print(load(fresh, market))
        for word in ("up", "down", "up"):
            fresh.execute(migration[word])
            print(word, "-", fresh.execute("SELECT count(*) FROM employers").fetchone()[0], "employers")

# %% [markdown] task="busiest" outcomes="3" systems="Python"
# ## Warm-up: how many refusals at once
# A site answers 429, *too many requests*, at `times`: whole seconds, rising, some equal. Write `busiest(times, seconds)`: the most in a row whose first and last are less than `seconds` apart; 0 for an empty list. The list stays as it is.
#
# `busiest([0, 3, 9, 10], 10)` is 3: 0 and 10 are too far apart. With 4,000 times it may compare or subtract them 80,000 times.

# %% answer="busiest"
def busiest(times, seconds):
    ### BEGIN SOLUTION
    best = first = 0
    for last in range(len(times)):
        while times[last] - times[first] >= seconds:
            first = first + 1
        best = max(best, last - first + 1)
    return best
    ### END SOLUTION
# %% [markdown] hint="busiest"
# For each last time, where does its window begin? Does that beginning ever move back?
# %% [markdown] hint="busiest"
# Keep a place `first` above the loop. In each pass move it forward while it is too far from the last time. `max(best, size)` is the larger of two.
# %% check="busiest" points=1
@check("busiest")
def small_windows(c, busiest):
    c.call(busiest, [0, 3, 9, 10], 10).returns(3, mistakes=[
        (4, "PY3: 10 is 10 seconds after 0, not less than 10"),
        (2, "PY3: 0, 3 and 9 lie less than 10 seconds apart; count both ends of the window"),
    ])
    c.call(busiest, [8, 9, 11, 12], 10).returns(4, mistakes=[
        (2, "A window may begin at any second; fixed tens cut this one in two"),
        (3, "PY3: count the first and the last of the window too"),
    ])
    c.call(busiest, [], 10).returns(0, mistakes=[(c.raised("IndexError"), "PY3: an empty list has no first item")])
# %% check="busiest" points=1 hidden=true
@check("busiest", hidden=True)
def large_windows(c, busiest):
    """One time, equal times, long gaps, thousands of times; few comparisons; the list stays as it was."""
    ### BEGIN HIDDEN TESTS
    from bisect import bisect_left
    from random import Random

    def expected(times, seconds):
        return max([place - bisect_left(times, time - seconds + 1) + 1 for place, time in enumerate(times)], default=0)

    draw = Random(c.seed)
    for times, seconds in (([7], 1), ([5, 5, 5], 1), ([1, 2, 3], 1), ([0, 100, 200], 10), ([0, 1, 2, 60, 61], 60), ([0, 60], 60), ([0, 59], 60), ([4, 5, 5, 6, 90, 91, 92, 93, 94], 5)):
        c.call(busiest, times, seconds).returns(expected(times, seconds), mistakes=[
            (lambda got, times=times, seconds=seconds: got == expected(times, seconds + 1), "PY3: times exactly `seconds` apart do not belong together"),
        ]).leaves_arguments()
    for _ in range(6):
        times = sorted(draw.randrange(200) for _ in range(draw.randrange(1, 60)))
        seconds = draw.randrange(1, 50)
        c.call(busiest, times, seconds).returns(expected(times, seconds)).leaves_arguments()

    probe = '''def counted(busiest, times, seconds):
    done = [0]

    def counting(name):
        def method(self, other):
            done[0] += 1
            return getattr(int, name)(self, other)
        return method

    names = ("__lt__", "__le__", "__gt__", "__ge__", "__sub__", "__rsub__")
    Second = type("Second", (int,), {name: counting(name) for name in names})
    return [int(busiest([Second(time) for time in times], seconds)), done[0]]
'''
    times = sorted(draw.randrange(9000) for _ in range(4000))
    came = c.inside(probe, busiest, times, 3000)
    slow = "Each time looks back over its whole window again; carry the window's beginning from pass to pass"
    c.that("value" in came.answer, "4,000 times never came back", mistake=slow)
    c.that(came.got[0] == expected(times, 3000), "4,000 times, another number")
    c.that(came.got[1] <= 80000, "more than 80,000 comparisons for 4,000 times", mistake=slow)
    ### END HIDDEN TESTS

# %%
# The raw import file as one table: eight lines from three sites. Which lines disagree?
pandas.DataFrame(flat, columns=names).set_index("line")

# %% [markdown] task="anomalies" outcomes="1"
# ## Read: what a flat table does to facts
# A vacancy is one `site` with one `external_id`; an employer is its name and has one city.
#
# Answer with lists, line numbers rising; **d** to **g** are examined when graded.

# %% answer="anomalies"
anomalies = {
    "a": ...,  # lines that disagree with another line about an employer's city
    "b": ...,  # lines to change when Kite Post moves
    "c": ...,  # each line that, deleted alone, makes the file forget an employer
    "d": ...,  # lines that claim to be the same vacancy
    "e": ...,  # lines to change when the skill SQL is renamed
    "f": ...,  # each line that, deleted alone, makes the file forget a skill
    "g": ...,  # columns after line that an employer without a vacancy can fill: texts, left to right
}
### BEGIN SOLUTION
anomalies = {
    "a": [2, 5], "b": [1, 3, 6, 8], "c": [4, 7], "d": [3, 8], "e": [1, 2, 5, 6, 7, 8], "f": [3, 5, 6],
    "g": ["employer", "city"],
}
### END SOLUTION
# %% [markdown] hint="anomalies"
# For **c** and **f**, count: which employers, which skills stand in one line only?
# %% [markdown] hint="anomalies"
# For **g**, cover the columns that describe a vacancy with your hand. What is left?
# %% check="anomalies" points=1
@check("anomalies")
def employers_in_it(c, anomalies):
    c.value(anomalies, "a").equals([2, 5], mistakes=[
        ([5], "Which of the two is right, the file cannot say; both lines disagree"),
        ([2, 7], "Two employers may share a city; one employer in two cities is the contradiction"),
        ([2, 5, 7], "Two employers may share a city; line 7 names another employer"),
        (lambda got: 3 in got or 8 in got, "Those two lines agree about the city; they disagree about something else"),
    ])
    c.value(anomalies, "b").equals([1, 3, 6, 8], mistakes=[
        ([1], "The city stands in each line of Kite Post; a change in one alone is how lines come to disagree"),
        ([1, 3, 6], "Line 8 says where Kite Post is too"),
    ])
    c.value(anomalies, "c").equals([4, 7], mistakes=[
        ([4], "Old Lantern stands in one line only as well"),
        (lambda got: any(line in got for line in (1, 2, 3, 5, 6, 8)), "An employer with two lines or more survives the loss of one"),
    ])
# %% check="anomalies" points=1 hidden=true
@check("anomalies", hidden=True)
def vacancies_and_skills_in_it(c, anomalies):
    """Letters d to g: one vacancy twice, a skill renamed, a skill forgotten, an employer before its first vacancy."""
    ### BEGIN HIDDEN TESTS
    c.value(anomalies, "d").equals([3, 8], mistakes=[
        ([2, 7], "Two vacancies may share a title; a vacancy is its site with its number"),
    ])
    c.value(anomalies, "e").equals([1, 2, 5, 6, 7, 8], mistakes=[
        ([2, 7], "A skill hides inside longer texts too"), ([2], "The name stands in each line that asks for it"),
    ])
    c.value(anomalies, "f").equals([3, 5, 6], mistakes=[
        (lambda got: any(line in got for line in (1, 2, 4, 7, 8)), "A skill that another line names too survives the loss of one"),
    ])
    c.value(anomalies, "g").equals(["employer", "city"], mistakes=[
        (lambda got: "site" in got or "title" in got, "Site, number and title belong to a vacancy, and there is none yet"),
        (["employer"], "The employer's city is known too"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Each fact once
# Towns get a table; streets name them by a *key*. `PRIMARY KEY`: never missing, never twice. `NOT NULL`: never missing. `UNIQUE`: never twice. `REFERENCES`: names a row that is there. `GENERATED ... AS IDENTITY`: the server counts.

# %%
db.execute("""
    DROP TABLE IF EXISTS streets, towns;
    CREATE TABLE towns (town_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
    CREATE TABLE streets (name text, town_id integer REFERENCES towns ON DELETE CASCADE, PRIMARY KEY (town_id, name));
    INSERT INTO towns (name) VALUES ('Казань'), ('Пермь')
""")
for sql in ("INSERT INTO towns (name) VALUES ('Казань')", "INSERT INTO towns (name) VALUES (NULL)",
            "INSERT INTO streets VALUES ('Мира', 9)", "INSERT INTO streets VALUES ('Мира', 1), ('Мира', 2)",
            "INSERT INTO streets VALUES ('Мира', 1)", "DELETE FROM towns WHERE town_id = 1"):
    attempt(sql)
run("SELECT * FROM streets")

# %% [markdown] task="tables" outcomes="1"
# ## Fill in: four tables
# **Notice.** The `DELETE` took a street along: `ON DELETE CASCADE`. Without it, a row that others name cannot be deleted. A column with `REFERENCES` may be NULL. A key of two columns stands on a line of its own.
#
# Replace each `...` by what the comment beside it demands.

# %% answer="tables"
tables = """
    CREATE TABLE employers (
        employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
        name text ...,         -- never missing, never twice
        city text
    );
    CREATE TABLE vacancies (
        vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
        site text NOT NULL,
        external_id text NOT NULL,
        title text ...,        -- never missing
        employer_id integer ...,  -- may be hidden; an employer that is named is there
        UNIQUE (site, external_id)
    );
    CREATE TABLE skills (
        skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
        name text ...          -- never missing, never twice
    );
    CREATE TABLE vacancy_skills (
        vacancy_id integer ...,  -- a vacancy that is there; when it is deleted, its pairs go too
        skill_id integer ...,    -- a skill that is there; while in use it cannot be deleted
        ...                      -- no pair twice, no half missing
    );
"""
### BEGIN SOLUTION
tables = """
    CREATE TABLE employers (
        employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE,
        city text
    );
    CREATE TABLE vacancies (
        vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
        site text NOT NULL,
        external_id text NOT NULL,
        title text NOT NULL,
        employer_id integer REFERENCES employers,
        UNIQUE (site, external_id)
    );
    CREATE TABLE skills (
        skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE
    );
    CREATE TABLE vacancy_skills (
        vacancy_id integer REFERENCES vacancies ON DELETE CASCADE,
        skill_id integer REFERENCES skills,
        PRIMARY KEY (vacancy_id, skill_id)
    );
"""
### END SOLUTION
# %% [markdown] hint="tables"
# For each blank ask twice: may it be missing? May it stand twice? Then: must it name a row elsewhere?
# %% [markdown] hint="tables"
# In `vacancy_skills` one skill stands in many rows, and so does one vacancy. What stands once?
# %% check="tables" points=1
@check("tables")
def rows_on_the_screen(c, tables):
    text = c.value(tables).got
    if "..." in text:
        c.stop("not_tried", where="tables still holds three dots: fill them in")
    db = c.lend()
    said = db.try_run(text)
    c.that(said is None, "the server refuses your text", expected="four tables", got=said.text if said else "",
           mistake="" if said is None else {
               "42601": "Read the word after `near`: often a comma is missing before it, or one too many stands there",
               "42P16": "A table has one key; the key of two columns stands on a line of its own",
               "42P01": "A table can be named by `REFERENCES` once it stands above",
               "42704": "A type or a word in your text does not exist; compare it with the demonstration",
           }.get(said.code, ""))
    filled = db.try_run("""
        INSERT INTO employers (employer_id, name, city) VALUES (1, 'Kite Post', 'Казань'), (2, 'Red Rowan', NULL);
        INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES (1, 'hh', '501', 'Tester', 1), (2, 'hh', '502', 'Tester', 1);
        INSERT INTO skills (skill_id, name) VALUES (1, 'SQL'), (2, 'Go');
        INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (1, 1), (1, 2), (2, 1)
    """)
    c.that(filled is None, "rows that obey every rule are refused", expected="taken", got=filled.text if filled else "",
           mistake="" if filled is None or filled.code != "23505" else "Too much is unique: two vacancies may share a title or an employer, and many pairs share one half")
    for bad, why in (
        ("INSERT INTO employers (employer_id, name) VALUES (9, 'Kite Post')", "The same employer can be stored twice; nothing says that a name is unique"),
        ("INSERT INTO employers (employer_id, name) VALUES (9, NULL)", "UNIQUE takes any number of NULLs; only NOT NULL refuses a gap"),
        ("INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES (9, 'hh', '9', 'Tester', 77)", "A vacancy names employer 77, who is not there; a number alone promises nothing, REFERENCES does"),
        ("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (1, 1)", "The same pair can be stored twice; only the two columns together can be the key"),
    ):
        said = db.try_run(bad)
        c.that(said is not None, "the server takes a bad row", expected=f"refused: {bad}", got="taken", mistake=why)
# %% check="tables" points=2 hidden=true
@check("tables", hidden=True)
def other_rows(c, tables):
    """Each rule by rows of its own: gaps, doubles, names of rows that are not there, hidden employers, deletions."""
    ### BEGIN HIDDEN TESTS
    text = c.value(tables).got
    if "..." in text:
        c.stop("not_tried", where="tables still holds three dots: fill them in")
    db = c.lend()
    c.that(db.try_run(text) is None, "the server refuses your text")
    names = [name for (name,) in db.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1")]
    c.that(names == ["employers", "skills", "vacancies", "vacancy_skills"], "four tables, named as in the stub")

    def taken(sql, mistake=""):
        c.that(db.try_run(sql) is None, "a good row or deletion is refused", mistake=mistake)

    def refused(sql, mistake):
        c.that(db.try_run(sql) is not None, "a bad row or deletion is taken", mistake=mistake)

    taken("INSERT INTO employers (employer_id, name, city) VALUES (4, 'Amber Fox', 'Тула'), (5, 'Old Lantern', 'Тула'), (6, 'Quiet Mill', NULL)", "Two employers may share a city, and a city may be missing")
    taken("INSERT INTO skills (skill_id, name) VALUES (10, 'Rust'), (11, 'SQL')")
    taken("INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES (20, 'hh', '1', 'Analyst', 4), (21, 'habr', '1', 'Analyst', 4), (22, 'hh', '2', 'Analyst', 5)",
          "Two vacancies may share a title, and an employer may have many")
    taken("INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES (23, 'hh', '3', 'Tester', NULL), (24, 'hh', '4', 'Tester', NULL)", "A vacancy may hide its employer: NULL must pass")
    taken("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (20, 10), (20, 11), (21, 10), (21, 11), (23, 11)", "One vacancy has many skills, one skill many vacancies; the pair is the key")
    refused("INSERT INTO employers (employer_id, name) VALUES (99, NULL)", "UNIQUE takes any number of NULLs; only NOT NULL refuses a gap")
    refused("INSERT INTO employers (employer_id, name) VALUES (99, 'Amber Fox')", "The same employer can be stored twice")
    refused("INSERT INTO skills (skill_id, name) VALUES (99, NULL)", "A skill without a name can be stored")
    refused("INSERT INTO skills (skill_id, name) VALUES (99, 'Rust')", "The same skill can be stored twice")
    refused("INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES (99, 'hh', '9', NULL, 4)", "A vacancy without a title can be stored")
    refused("INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES (99, 'hh', '9', 'Tester', 20)", "A vacancy can name an employer who is not there")
    refused("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (4, 10)", "A pair can name a vacancy that is not there")
    refused("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (22, 4)", "A pair can name a skill that is not there")
    refused("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (20, 10)", "The same pair can be stored twice")
    refused("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (NULL, 10)", "REFERENCES lets NULL pass; half a pair can be stored")
    refused("INSERT INTO vacancy_skills (vacancy_id, skill_id) VALUES (22, NULL)", "REFERENCES lets NULL pass; half a pair can be stored")
    refused("DELETE FROM skills WHERE skill_id = 10", "A skill in use was deleted; only a vacancy takes its pairs along")
    taken("DELETE FROM vacancies WHERE vacancy_id = 20", "A deleted vacancy must take its pairs along")
    refused("DELETE FROM employers WHERE employer_id = 4", "An employer was deleted whom a vacancy still names")
    left = db.rows("SELECT vacancy_id, skill_id FROM vacancy_skills ORDER BY 1, 2")
    c.that(left == [(21, 10), (21, 11), (23, 11)], "after the deletion other pairs are left than should be")
    ### END HIDDEN TESTS

# %%
# A CHECK is a condition that each row must meet. Two of these rows hold a gap. What does the server say to them?
attempt("DROP TABLE IF EXISTS pays")
attempt("CREATE TABLE pays (low integer CHECK (low >= 0), high integer, kind text, CHECK (low <= high), UNIQUE (low, kind))")
attempt("INSERT INTO pays VALUES (90, 80, 'net')")
attempt("INSERT INTO pays VALUES (-1, 80, 'net')")
attempt("INSERT INTO pays VALUES (70, 80, 'net'), (70, 80, 'gross')")
attempt("INSERT INTO pays VALUES (70, 95, 'net')")
attempt("INSERT INTO pays VALUES (NULL, 80, 'net')")
attempt("INSERT INTO pays VALUES (NULL, NULL, NULL)")

# %% [markdown] task="offers" outcomes="2"
# ## Your turn: no bad offer gets in
# **Notice.** Both gaps were taken. `WHERE` keeps TRUE only; `CHECK` refuses FALSE only, so UNKNOWN passes. `UNIQUE (low, kind)` counts the two together.
#
# Write `offers`, the text that creates a table `offers`. Six columns, in this order:
# ```
# offer_id     integer  the key
# site         text     never missing
# external_id  text     never missing; never twice on one site, but two sites may use the same
# low          integer  may be missing; 0 or more
# high         integer  may be missing; 0 or more; never below a stated low, equal is fine
# currency     text     'RUB', 'USD' or 'EUR'; missing only while both amounts are missing
# ```

# %% answer="offers"
offers = """
    ...
"""
### BEGIN SOLUTION
offers = """
    CREATE TABLE offers (
        offer_id integer PRIMARY KEY,
        site text NOT NULL,
        external_id text NOT NULL,
        low integer CHECK (low >= 0),
        high integer CHECK (high >= 0),
        currency text CHECK (currency IN ('RUB', 'USD', 'EUR')),
        UNIQUE (site, external_id),
        CHECK (low <= high),
        CHECK (currency IS NOT NULL OR (low IS NULL AND high IS NULL))
    )
"""
### END SOLUTION
# %% [markdown] hint="offers"
# One rule, one constraint. Try rows against it: `attempt("DROP TABLE IF EXISTS offers")`, `attempt(offers)`, then `attempt("INSERT INTO offers VALUES (1, 'hh', '501', 90, 80, 'RUB')")`.
# %% [markdown] hint="offers"
# The last rule has two ways to be met: the currency is there, or something else holds. Which word joins two ways?
# %% check="offers" points=1
@check("offers")
def offers_on_the_screen(c, offers):
    text = c.value(offers).got
    if "..." in text:
        c.stop("not_tried", where="offers still holds three dots: fill them in")
    db = c.lend()
    said = db.try_run(text)
    c.that(said is None, "the server refuses your text", expected="a table", got=said.text if said else "",
           mistake="Read the word after `near`: often a comma or a bracket is missing before it" if said and said.code == "42601" else "")
    for good, why in (
        ("(1, 'hh', '501', 90, 120, 'RUB')", "The two amounts are turned round: `low` is at most `high`"),
        ("(2, 'habr', '501', 90, 90, 'USD')", "Each alone may repeat, and equal amounts are fine"),
        ("(3, 'hh', '502', NULL, 120, 'EUR')", "SQ1: an amount may be missing; a gap is no broken rule"),
        ("(4, 'hh', '503', NULL, NULL, NULL)", "Without amounts the currency may be missing"),
    ):
        said = db.try_run(f"INSERT INTO offers VALUES {good}")
        c.that(said is None, f"a good row is refused: {said.text if said else ''}", expected=f"taken: {good}", got="refused", mistake=why)
    for bad, why in (
        ("(11, 'hh', '501', 90, 120, 'RUB')", "One offer of one site can be stored twice"),
        ("(12, 'hh', '512', 120, 90, 'RUB')", "`low` above `high` gets in"),
        ("(13, 'hh', '513', 90, 120, 'GBP')", "A currency outside the three gets in"),
        ("(14, 'hh', '514', 90, 120, NULL)", "SQ1: `NULL IN (...)` is UNKNOWN, and CHECK lets UNKNOWN pass; ask `IS NOT NULL`"),
    ):
        said = db.try_run(f"INSERT INTO offers VALUES {bad}")
        c.that(said is not None, "a bad row is taken", expected=f"refused: {bad}", got="taken", mistake=why)
# %% check="offers" points=3 hidden=true
@check("offers", hidden=True)
def other_offers(c, offers):
    """Other rows: zeros, one amount missing, below zero, gaps in site and number, each currency, small letters."""
    ### BEGIN HIDDEN TESTS
    text = c.value(offers).got
    if "..." in text:
        c.stop("not_tried", where="offers still holds three dots: fill them in")
    db = c.lend()
    c.that(db.try_run(text) is None, "the server refuses your text")
    columns = [name for (name,) in db.rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'offers' ORDER BY ordinal_position")]
    c.that(columns == ["offer_id", "site", "external_id", "low", "high", "currency"], "six columns, in the order of the task", mistake="Six columns are asked for, named and in order as in the task")
    kinds = [kind for (kind,) in db.rows("SELECT data_type FROM information_schema.columns WHERE table_name = 'offers' ORDER BY ordinal_position")]
    c.that(kinds == ["integer", "text", "text", "integer", "integer", "text"], "the types of the task: integer and text", mistake="The types of the columns are integer and text, as in the task; a site's number is a text")

    def taken(values, mistake):
        c.that(db.try_run(f"INSERT INTO offers VALUES {values}") is None, "a good row is refused", mistake=mistake)

    def refused(values, mistake):
        c.that(db.try_run(f"INSERT INTO offers VALUES {values}") is not None, "a bad row is taken", mistake=mistake)

    taken("(1, 'hh', '1', 0, 0, 'RUB')", "PY8: 0 is a stated amount, and allowed; equal amounts are too")
    taken("(2, 'hh', '2', 0, NULL, 'USD')", "Either amount may be missing")
    taken("(3, 'hh', '3', NULL, 0, 'EUR')", "Either amount may be missing")
    taken("(4, 'hh', '4', NULL, NULL, NULL)", "Without amounts the currency may be missing")
    taken("(5, 'hh', '5', NULL, NULL, 'RUB')", "A currency without amounts breaks no rule")
    taken("(6, 'habr', '1', 5, 2000000000, 'RUB')", "Two sites may use one number")
    refused("(7, 'hh', '1', 5, 6, 'RUB')", "One offer of one site can be stored twice")
    refused("(6, 'hh', '70', 5, 6, 'RUB')", "The key can stand twice")
    refused("(NULL, 'hh', '71', 5, 6, 'RUB')", "The key can be missing")
    refused("(8, NULL, '72', 5, 6, 'RUB')", "The site can be missing, and UNIQUE takes NULLs as often as they come")
    refused("(8, 'hh', NULL, 5, 6, 'RUB')", "The number can be missing, and UNIQUE takes NULLs as often as they come")
    refused("(8, 'hh', '73', 6, 5, 'RUB')", "`low` above `high` gets in")
    refused("(8, 'hh', '74', -1, 5, 'RUB')", "A lower amount below 0 gets in")
    refused("(8, 'hh', '75', NULL, -1, 'RUB')", "An upper amount below 0 gets in")
    refused("(8, 'hh', '75', -1, NULL, 'RUB')", "A lower amount below 0 gets in when it is alone")
    refused("(8, 'hh', '76', 5, 6, 'rub')", "A currency outside the three gets in")
    refused("(8, 'hh', '77', 5, 6, '')", "A currency outside the three gets in")
    refused("(8, 'hh', '77', NULL, NULL, 'GBP')", "A currency outside the three gets in when the amounts are missing")
    refused("(8, 'hh', '78', 5, 6, NULL)", "SQ1: an amount without a currency gets in; CHECK lets UNKNOWN pass")
    refused("(8, 'hh', '79', NULL, 6, NULL)", "SQ1: an upper amount alone, without a currency, gets in")
    refused("(8, 'hh', '80', 5, NULL, NULL)", "SQ1: a lower amount alone, without a currency, gets in")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Two connections
# `a` and `b` are two programs at one database. Their first statement opens a *transaction*: `commit()` makes its changes true together, `rollback()` undoes them together.

# %%
a, b = psycopg.connect(board.url), psycopg.connect(board.url)
db.execute("DROP TABLE IF EXISTS counters; CREATE TABLE counters (vacancy_id integer PRIMARY KEY, answers integer NOT NULL)")
db.execute("INSERT INTO counters VALUES (1, 10), (2, 40)")
look = "SELECT answers FROM counters WHERE vacancy_id = 1"  # fetchone() gives its row, a tuple; [0] the value
a.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = 1")
print("not committed: a sees", a.execute(look).fetchone()[0], "and b sees", b.execute(look).fetchone()[0])
a.commit()
print("committed:     b sees", b.execute(look).fetchone()[0])
a.execute("UPDATE counters SET answers = 99")
a.rollback()
print("rolled back:   a sees", a.execute(look).fetchone()[0])
a.commit(), b.commit();

# %%
# a counts twice inside one transaction; between the two, b adds a row. Once for each isolation level:
for level in (psycopg.IsolationLevel.READ_COMMITTED, psycopg.IsolationLevel.SERIALIZABLE):
    a.isolation_level = level
    first = a.execute("SELECT count(*) FROM counters").fetchone()[0]
    b.execute("INSERT INTO counters SELECT max(vacancy_id) + 1, 0 FROM counters")
    b.commit()
    second = a.execute("SELECT count(*) FROM counters").fetchone()[0]
    a.commit()
    print(f"{level.name:15} first {first}, then {second}")
a.isolation_level = psycopg.IsolationLevel.READ_COMMITTED

# %% [markdown] task="seen" outcomes="3"
# ## Predict: who sees what?
# **Notice.** Under READ COMMITTED, the usual level, each statement sees what is committed by then: line 1 gained a *phantom*. A SERIALIZABLE transaction sees the state at its first statement, and its own changes. Such transactions end as if run one after another; where that is impossible, the later is refused and must be repeated.
#
# Write numbers. At the start `counters` holds three rows, and vacancy 1 has 20 answers.
# ```
# 1  A: UPDATE counters SET answers = answers + 5 WHERE vacancy_id = 1
# 2  B: SELECT answers of vacancy 1             both READ COMMITTED: a
# 3  A: SELECT answers of vacancy 1                                  b
# 4  A: ROLLBACK
# 5  B: SELECT answers of vacancy 1                                  c
# 6  A: UPDATE counters SET answers = answers + 1 WHERE vacancy_id = 1
# 7  A: COMMIT
# 8  B: SELECT answers of vacancy 1                                  d
#                                  the same with B SERIALIZABLE: e
# 9  B: COMMIT
# 10 B: SELECT answers of vacancy 1              B SERIALIZABLE: f
# ```
# Pencil only, three rows again:
# ```
# 1  A: SELECT count(*) FROM counters
# 2  B: INSERT one row;  B: COMMIT
# 3  A: INSERT another row
# 4  A: SELECT count(*) FROM counters         A READ COMMITTED: g
#                                               A SERIALIZABLE: h
#
# Two people are on call, and one must stay. A and B each:
# 1  A: SELECT how many are on call  -> 2
# 2  B: SELECT how many are on call  -> 2
# 3  A: takes Anna off, COMMIT
# 4  B: takes Boris off, COMMIT; a refused program gives up
# 5  how many are on call now?              both READ COMMITTED: i
#                                             both SERIALIZABLE: j
# ```

# %% answer="seen"
seen = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ..., "i": ..., "j": ...}
### BEGIN SOLUTION
seen = {"a": 20, "b": 25, "c": 20, "d": 21, "e": 20, "f": 21, "g": 5, "h": 4, "i": 0, "j": 1}
### END SOLUTION
# %% [markdown] hint="seen"
# Keep three columns on paper: what is committed, what A has changed, what B has changed.
# %% [markdown] hint="seen"
# For a SERIALIZABLE program, mark the line of its first statement. What was committed there is all it will see.
# %% check="seen" points=1
@check("seen")
def run_by_the_check(c, seen):
    import psycopg

    look = "SELECT answers FROM counters WHERE vacancy_id = 1"
    db = c.lend()
    came = {}
    with db.connect() as a, db.connect() as b:
        for level in ("READ_COMMITTED", "SERIALIZABLE"):
            db.run("DROP TABLE IF EXISTS counters; CREATE TABLE counters (vacancy_id integer PRIMARY KEY, answers integer); INSERT INTO counters VALUES (1, 20), (2, 0), (3, 0)")
            b.isolation_level = psycopg.IsolationLevel[level]
            a.execute("UPDATE counters SET answers = answers + 5 WHERE vacancy_id = 1")
            came[level, 2] = b.execute(look).fetchone()[0]
            came[level, 3] = a.execute(look).fetchone()[0]
            a.rollback()
            came[level, 5] = b.execute(look).fetchone()[0]
            a.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = 1")
            a.commit()
            came[level, 8] = b.execute(look).fetchone()[0]
            b.commit()
            came[level, 10] = b.execute(look).fetchone()[0]
            b.commit()
    steps = {"a": ("READ_COMMITTED", 2), "b": ("READ_COMMITTED", 3), "c": ("READ_COMMITTED", 5), "d": ("READ_COMMITTED", 8), "e": ("SERIALIZABLE", 8), "f": ("SERIALIZABLE", 10)}
    slips = {
        "a": [(25, "OR2: A has not committed; until then nobody else sees its change")],
        "b": [(20, "A sees its own change at once, committed or not")],
        "c": [(25, "OR2: A rolled back; its change never happened")],
        "d": [(20, "READ COMMITTED looks again with each statement, and A has committed"), (26, "OR2: the 5 of line 1 were rolled back"), (25, "OR2: the 5 of line 1 were rolled back")],
        "e": [(21, "B's transaction began in line 2; SERIALIZABLE shows it the state of then until it ends"), (26, "OR2: the 5 of line 1 were rolled back"), (25, "OR2: nobody saw the change of line 1 but A")],
        "f": [(20, "B committed in line 9; what follows is a new transaction and looks anew"), (26, "OR2: the 5 of line 1 were rolled back")],
    }
    for letter, step in steps.items():
        c.value(seen, letter).equals(came[step], mistakes=[*slips[letter], (lambda got: isinstance(got, str), "A number, without quotes")])
# %% check="seen" points=2 hidden=true
@check("seen", hidden=True)
def on_paper(c, seen):
    """Letters g to j: a row added meanwhile, and two that read before either writes, under both levels."""
    ### BEGIN HIDDEN TESTS
    import psycopg

    db = c.lend()
    count = "SELECT count(*) FROM counters"
    came = []
    with db.connect() as a, db.connect() as b:
        for level in ("READ_COMMITTED", "SERIALIZABLE"):
            db.run("DROP TABLE IF EXISTS counters; CREATE TABLE counters (vacancy_id integer PRIMARY KEY); INSERT INTO counters VALUES (1), (2), (3)")
            a.isolation_level = psycopg.IsolationLevel[level]
            a.execute(count)
            b.execute("INSERT INTO counters VALUES (4)")
            b.commit()
            a.execute("INSERT INTO counters VALUES (5)")
            came.append(a.execute(count).fetchone()[0])
            a.commit()
        for level in ("READ_COMMITTED", "SERIALIZABLE"):
            db.run("DROP TABLE IF EXISTS people; CREATE TABLE people (name text, on_call boolean); INSERT INTO people VALUES ('Anna', true), ('Boris', true)")
            a.isolation_level = b.isolation_level = psycopg.IsolationLevel[level]
            for one in (a, b):
                one.execute("SELECT count(*) FROM people WHERE on_call")
            for one, name in ((a, "Anna"), (b, "Boris")):
                try:
                    one.execute("UPDATE people SET on_call = false WHERE name = %s", [name])
                    one.commit()
                except psycopg.errors.SerializationFailure:
                    one.rollback()
            came.append(db.rows("SELECT count(*) FROM people WHERE on_call")[0][0])
    g, h, i, j = came
    c.value(seen, "g").equals(g, mistakes=[(4, "READ COMMITTED sees what B has committed meanwhile, and A its own row too"), (3, "A sees its own row at least")])
    c.value(seen, "h").equals(h, mistakes=[(5, "B committed after A's first statement; SERIALIZABLE hides it"), (3, "A always sees its own changes")])
    c.value(seen, "i").equals(i, mistakes=[(1, "Nothing stops the second: under READ COMMITTED both act on what they read before"), (2, "Both commit, and each takes one off")])
    c.value(seen, "j").equals(j, mistakes=[(0, "One after another, the second would have read 1 and kept it; so SERIALIZABLE refuses the later"), (2, "Only the later one is refused; the first has committed")])
    ### END HIDDEN TESTS

# %%
# Monday again, step by step. a and b each count one answer; both read before either writes.
db.execute("UPDATE counters SET answers = 10 WHERE vacancy_id = 1")
read_by_a = a.execute(look).fetchone()[0]
read_by_b = b.execute(look).fetchone()[0]
a.execute("UPDATE counters SET answers = %s WHERE vacancy_id = 1", [read_by_a + 1])
a.commit()
b.execute("UPDATE counters SET answers = %s WHERE vacancy_id = 1", [read_by_b + 1])
b.commit()
print("10, two answers more:", db.execute(look).fetchone()[0])

# %% [markdown] task="count_answer" outcomes="3"
# ## Mend it: the lost update
# **Notice.** Both wrote 11: a *lost update*. `%s` marks a parameter. Two cures: `SET answers = answers + 1` reads and writes at once. Or `FOR UPDATE`, at the end of `SELECT`, locks the row until the transaction ends; others wait.
#
# Mend `count_answer(connection, vacancy_id)`: it adds one to that counter, no other, commits, and leaves the connection open. Two programs at once, a connection each, lose nothing.

# %% answer="count_answer"
def count_answer(connection, vacancy_id):
    row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()
    connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
    connection.commit()
### BEGIN SOLUTION
def count_answer(connection, vacancy_id):
    connection.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = %s", [vacancy_id])
    connection.commit()
### END SOLUTION
# %% [markdown] hint="count_answer"
# Between which two statements can another program get in? Close that gap, or lock the door before the first.
# %% [markdown] hint="count_answer"
# A lock inside Python stops its own program only. Who sees both programs?
# %% check="count_answer" points=2
@check("count_answer")
def read_read_write_write(c, count_answer):
    probe = '''def two_programs(count_answer, url, number, times):
    import os
    import threading

    import psycopg

    def program():
        try:
            connection = psycopg.connect(url)
            for _ in range(times):
                count_answer(connection, number)
            connection.execute("TABLE counters")
            connection.close()
        except BaseException as error:
            return type(error).__name__ + ": " + str(error)
        return ""

    said = []
    if not hasattr(os, "fork"):
        threads = [threading.Thread(target=lambda: said.append(program())) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [words for words in said if words]
    pipes = []
    for _ in range(2):
        read, write = os.pipe()
        if os.fork() == 0:
            os.write(write, program().encode()[:2000])
            os._exit(0)
        os.close(write)
        pipes.append(read)
    for read in pipes:
        said.append(os.read(read, 4000).decode())
        os.close(read)
        os.wait()
    return [words for words in said if words]
'''
    db = c.lend()
    db.run("CREATE TABLE counters (vacancy_id integer PRIMARY KEY, answers integer NOT NULL); INSERT INTO counters VALUES (1, 10), (2, 40)")
    db.overlap()
    came = c.inside(probe, count_answer, db.url, 1, 1)
    came.text = "two programs, each count_answer(connection, 1)"
    came.returns([], mistakes=[
        (lambda got: any("SerializationFailure" in words for words in got), "The server refused the later one, and its program must roll back and repeat; yours gives up"),
        (lambda got: any("closed" in words for words in got), "The connection belongs to the caller; leave it open"),
    ])
    left = db.rows("SELECT answers FROM counters ORDER BY vacancy_id")
    c.that(left == [(12,), (40,)], "read A, read B, write A, write B, and the counters 10 and 40 became something else", expected=[(12,), (40,)], got=left, mistakes=[
        ([(11,), (40,)], "Both read 10 and both wrote 11: reading and writing must not come apart"),
        ([(10,), (40,)], "OR2: nothing was committed; when the connection closes, the change is gone"),
        ([(12,), (42,)], "Every counter grew; `WHERE` names the one"),
    ])
# %% check="count_answer" points=2 hidden=true
@check("count_answer", hidden=True)
def ten_each(c, count_answer):
    """Another vacancy: two programs, ten answers each over one connection; other counters stay."""
    ### BEGIN HIDDEN TESTS
    probe = '''def two_programs(count_answer, url, number, times):
    import os
    import threading

    import psycopg

    def program():
        try:
            connection = psycopg.connect(url)
            for _ in range(times):
                count_answer(connection, number)
            connection.execute("TABLE counters")
            connection.close()
        except BaseException as error:
            return type(error).__name__ + ": " + str(error)
        return ""

    said = []
    if not hasattr(os, "fork"):
        threads = [threading.Thread(target=lambda: said.append(program())) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [words for words in said if words]
    pipes = []
    for _ in range(2):
        read, write = os.pipe()
        if os.fork() == 0:
            os.write(write, program().encode()[:2000])
            os._exit(0)
        os.close(write)
        pipes.append(read)
    for read in pipes:
        said.append(os.read(read, 4000).decode())
        os.close(read)
        os.wait()
    return [words for words in said if words]
'''
    db = c.lend()
    number = 2 + c.seed % 7
    db.run("CREATE TABLE counters (vacancy_id integer PRIMARY KEY, answers integer NOT NULL); INSERT INTO counters SELECT n, n * 100 FROM generate_series(1, 9) AS n")
    db.overlap()
    came = c.inside(probe, count_answer, db.url, number, 10)
    came.text = "two programs, ten answers each"
    c.that("value" in came.answer, "two programs with ten answers each never came back", mistake="Two programs wait for each other, or one of them for ever")
    said = " ".join(came.got)
    c.that(not said, "one of two programs failed", mistake="The server refused one program, and it gave up" if "Serialization" in said else "The connection belongs to the caller; leave it open" if "closed" in said else "")
    left = db.rows("SELECT vacancy_id, answers FROM counters ORDER BY vacancy_id")
    gained = sum(answers for _, answers in left) - 4500
    c.that(all(answers == n * 100 for n, answers in left if n != number), "a counter that nobody named has changed", mistake="Only the counter of the vacancy that was given grows")
    c.that(gained == 20, "20 answers, another gain", mistake="OR2: nothing was committed" if gained == 0 else "Two programs still read before either writes; some answers are lost")
    ### END HIDDEN TESTS

# %%
# a takes row 1 and wants row 2; b takes row 2 and wants row 1. Then both again, in one order.
add = "UPDATE counters SET answers = answers + 1 WHERE vacancy_id = %s"
a.execute(add, [1])
b.execute(add, [2])
print("crossed:  ", at_once(lambda: a.execute(add, [2]).rowcount, lambda: b.execute(add, [1]).rowcount))
a.rollback(), b.rollback()
a.execute(add, [1])
waiting, done = at_once(lambda: b.execute(add, [1]).rowcount, lambda: (a.execute(add, [2]).rowcount, a.commit())[0])
print("in order: ", [done, waiting, b.execute(add, [2]).rowcount])
b.commit()

# %%
# A feed brings a vacancy that is known, then a transaction whose second row is bad.
db.execute("DROP TABLE IF EXISTS feed; CREATE TABLE feed (site text, external_id text, title text NOT NULL, low integer, starred boolean NOT NULL DEFAULT false, PRIMARY KEY (site, external_id))")
db.execute("INSERT INTO feed VALUES ('hh', '501', 'Tester', 90, true)")
upsert = "INSERT INTO feed (site, external_id, title) VALUES (%s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title"
db.execute(upsert, ["hh", "501", "Test engineer"])
try:
    with a.transaction():
        a.execute(upsert, ["hh", "502", "Analyst"])
        a.execute(upsert, ["hh", "503", None])
except psycopg.errors.NotNullViolation:
    print("refused; what is left:")
run("SELECT * FROM feed")

# %% [markdown] task="save_feed" outcomes="3"
# ## Your turn: a feed that may come twice
# **Notice.** Crossed, each waited for the other: a *deadlock*; soon the server ended one. In one order nobody dies. In the table, 501 kept its star, and 502 left with the bad row. `EXCLUDED` is the row that came. `with a.transaction():` commits at its end, or rolls back when an error leaves it; `with a:` closes the connection.
#
# Write `save_feed(connection, rows)` for `feed`; `rows` are tuples `(site, external_id, title, low)`.
#
# - New vacancies are added, known ones get `title` and `low`; `starred` and all others stay. Of one vacancy twice the later wins.
# - It commits. If a row is refused, nothing of the call stays, the error reaches the caller, the connection still works.
# - Two imports at once of the same vacancies, each in its own order, end without an error.

# %% answer="save_feed"
def save_feed(connection, rows):
    ### BEGIN SOLUTION
    with connection.transaction():
        for row in sorted(rows, key=lambda row: row[:2]):
            connection.execute("""
                INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)
                ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low
            """, row)
    ### END SOLUTION
# %% [markdown] hint="save_feed"
# Asking first whether the row is there leaves a gap for another import. Which statement asks and acts at once?
# %% [markdown] hint="save_feed"
# Should the loop stand inside the transaction, or the transaction inside the loop?
# %% [markdown] hint="save_feed"
# One import begins with 501, the other ends with it. In which order could both take their rows?
# %% check="save_feed" points=1
@check("save_feed")
def one_feed_twice(c, save_feed):
    probe = '''def feeds(save_feed, url, feeds):
    import psycopg

    connection = psycopg.connect(url)
    said = []
    for rows in feeds:
        try:
            save_feed(connection, [tuple(row) for row in rows])
            said.append("done")
        except Exception as error:
            said.append(type(error).__name__)
    connection.close()
    return said
'''
    db = c.lend()
    db.run("CREATE TABLE feed (site text, external_id text, title text NOT NULL, low integer, starred boolean NOT NULL DEFAULT false, PRIMARY KEY (site, external_id)); INSERT INTO feed VALUES ('hh', '501', 'Tester', 90, true), ('hh', '7', 'Analyst', 80, false)")
    rows = [("hh", "501", "Test engineer", 95), ("habr", "77", "Go developer", None)]
    came = c.inside(probe, save_feed, db.url, [rows, rows])
    came.text = "save_feed(connection, rows), twice"
    came.returns(["done", "done"], mistakes=[
        (lambda got: "UniqueViolation" in got, "A vacancy that is known must be changed, not added; `ON CONFLICT` says so"),
        (["done", "OperationalError"], "OR5: `with connection:` closed the caller's connection; `with connection.transaction():` leaves it open"),
    ])
    left = db.rows("SELECT * FROM feed ORDER BY site, external_id")
    expected = [("habr", "77", "Go developer", None, False), ("hh", "501", "Test engineer", 95, True), ("hh", "7", "Analyst", 80, False)]
    c.that(left == expected, "the table holds other rows", expected=expected, got=left, mistakes=[
        ([("hh", "501", "Tester", 90, True), ("hh", "7", "Analyst", 80, False)], "OR2: nothing was committed"),
        ([("habr", "77", "Go developer", None, False), ("hh", "501", "Tester", 90, True), ("hh", "7", "Analyst", 80, False)], "`DO NOTHING` keeps the old title; `DO UPDATE` takes the new one"),
        ([("habr", "77", "Go developer", None, False), ("hh", "501", "Test engineer", 90, True), ("hh", "7", "Analyst", 80, False)], "The new `low` belongs to the row too"),
        ([("habr", "77", "Go developer", None, False), ("hh", "501", "Test engineer", 95, False), ("hh", "7", "Analyst", 80, False)], "The star is gone: deleting and adding anew forgets what the feed does not bring"),
        ([("habr", "77", "Go developer", None, False), ("hh", "501", "Test engineer", 95, False)], "Vacancies outside the feed stay; yours emptied the table"),
    ])
# %% check="save_feed" points=1 hidden=true
@check("save_feed", hidden=True)
def bad_rows_and_doubles(c, save_feed):
    """One vacancy twice in a feed, an empty feed, a row refused first, in the middle or last; then a good feed."""
    ### BEGIN HIDDEN TESTS
    probe = '''def feeds(save_feed, url, feeds):
    import psycopg

    connection, other, said = psycopg.connect(url), psycopg.connect(url, autocommit=True), []
    for rows in feeds:
        try:
            save_feed(connection, [tuple(row) for row in rows])
            said.append("done")
        except Exception as error:
            said.append(type(error).__name__)
        said.append(other.execute("SELECT count(*) FILTER (WHERE title = 'New'), count(*) FILTER (WHERE title = 'Old') FROM feed").fetchone())
    connection.close()
    other.close()
    return [list(one) if isinstance(one, tuple) else one for one in said]
'''
    db = c.lend()
    db.run("CREATE TABLE feed (site text, external_id text, title text NOT NULL, low integer, starred boolean NOT NULL DEFAULT false, PRIMARY KEY (site, external_id)); INSERT INTO feed VALUES ('hh', '1', 'Old', 10, true)")
    came = c.inside(probe, save_feed, db.url, [[("hh", "1", "Tester", 20), ("habr", "1", "Other", 5), ("hh", "1", "Analyst", None)], []]).got[::2]
    c.that(came == ["done", "done"], "one vacancy twice in a feed, or an empty feed, ended in an error",
           mistake="One statement for all rows cannot change a row twice; and the same vacancy may come twice" if came[0] != "done" else "A feed may be empty")
    c.that(db.rows("SELECT * FROM feed ORDER BY site") == [("habr", "1", "Other", 5, False), ("hh", "1", "Analyst", None, True)], "other rows than the feed's last word", mistake="Of the same vacancy twice the later wins, its gap too; sort by site and number alone")
    feeds = [("hh", "1", "New", 1), ("hh", "2", "New", 2), ("hh", "3", "New", 3)]
    for place in range(3):
        db.run("DELETE FROM feed; INSERT INTO feed VALUES ('hh', '1', 'Old', 10, true)")
        bad = [row[:2] + (None, 7) if number == place else row for number, row in enumerate(feeds)]
        first, after, second, at_last = c.inside(probe, save_feed, db.url, [bad, feeds]).got
        c.that(first == "NotNullViolation", "a refused row, and its error did not reach the caller", mistake="PY10: the error was swallowed; the caller believes that all is stored" if first == "done" else "")
        c.that(after == [0, 1], "a row was refused, and something of the call stayed", mistake="Rows before or after the bad one stayed; the whole feed is one transaction")
        c.that(second == "done", "after a refused row, the next feed fails", mistake="OR5: without a rollback a connection refuses everything after an error")
        c.that(at_last == [3, 0], "after a refused row, the next feed is not stored", mistake="OR5: after an error the next feed must be stored")
    ### END HIDDEN TESTS
# %% check="save_feed" points=2 hidden=true
@check("save_feed", hidden=True)
def two_imports_at_once(c, save_feed):
    """Two imports of the same vacancies at the same time, in one order and in opposite orders: no error, each once."""
    ### BEGIN HIDDEN TESTS
    from threading import Thread
    from time import sleep

    probe = '''def feeds(save_feed, url, rows):
    import psycopg

    try:
        connection = psycopg.connect(url)
        save_feed(connection, [tuple(row) for row in rows])
        connection.close()
    except Exception as error:
        return type(error).__name__
    return "done"
'''
    db = c.lend()
    db.run("CREATE TABLE feed (site text, external_id text, title text NOT NULL, low integer, starred boolean NOT NULL DEFAULT false, PRIMARY KEY (site, external_id))")

    def commit_when_somebody_waits(other):
        for _ in range(40):
            if db.rows("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") != [(0,)]:
                break
            sleep(0.02)
        other.commit()

    rows = [("hh", str(number), f"Title {number}", number) for number in range(12)]
    with db.connect() as other:
        # Another import has stored the first vacancies and not committed: whoever asks for them now finds nothing.
        other.cursor().executemany("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)", rows[:4])
        thread = Thread(target=commit_when_somebody_waits, args=[other])
        thread.start()
        try:
            came = c.inside(probe, save_feed, db.url, rows)
        finally:
            thread.join()
    c.that("value" in came.answer, "two imports at once never came to an end")
    c.that(came.got == "done", "one of two imports at once failed", mistake="Both asked, both found nothing, both added: asking and adding must be one statement" if came.got == "UniqueViolation" else "")
    left = db.rows("SELECT external_id, title, low, starred FROM feed ORDER BY low")
    c.that(left == [(str(n), f"Title {n}", n, False) for n in range(12)], "after two imports at once, other rows")

    # Each import takes its first row; only then may any take its second. Who takes rows as they come waits in a ring.
    crossing = '''def crossing(save_feed, url, feeds):
    import threading

    import psycopg

    said = []

    def program(rows):
        try:
            connection = psycopg.connect(url)
            save_feed(connection, [tuple(row) for row in rows])
            connection.close()
        except Exception as error:
            said.append(type(error).__name__)

    threads = [threading.Thread(target=program, args=[rows]) for rows in feeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return said
'''
    db.run('''
        DELETE FROM feed;
        CREATE FUNCTION second_waits() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF current_setting('gate.row', true) = NEW.external_id THEN RETURN NEW; END IF;
            IF current_setting('gate.row', true) <> '' THEN PERFORM pg_advisory_xact_lock_shared(7); END IF;
            PERFORM set_config('gate.row', NEW.external_id, true);
            RETURN NEW;
        END $$;
        CREATE TRIGGER gate BEFORE INSERT ON feed FOR EACH ROW EXECUTE FUNCTION second_waits()
    ''')
    with db.connect() as other:
        other.execute("SELECT pg_advisory_xact_lock(7)")

        def open_when_both_wait():
            for _ in range(60):
                if db.rows("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") == [(2,)]:
                    break
                sleep(0.02)
            other.commit()

        thread = Thread(target=open_when_both_wait)
        thread.start()
        try:
            came = c.inside(crossing, save_feed, db.url, [rows[:3], rows[2::-1]])
        finally:
            thread.join()
    ring = "Each import held a row that the other wanted, a deadlock; take the rows in one order, whatever the feed's is"
    c.that("value" in came.answer, "two imports in opposite orders never came to an end", mistake=ring)
    c.that(came.got == [], "one of two imports in opposite orders failed", mistake=ring if "DeadlockDetected" in came.got else "")
    c.that(db.rows("SELECT external_id, title FROM feed ORDER BY 1") == [(str(n), f"Title {n}") for n in range(3)], "after two imports in opposite orders, other rows")
    ### END HIDDEN TESTS

# %% [markdown]
# ## The slow page
# In May the page *who looked at this vacancy* took 4 ms; now it takes 90. `EXPLAIN` tells how the server will answer, and its *cost*, an estimate. An *index* is a sorted copy of columns that leads to rows.

# %%
db.execute("""
    DROP TABLE IF EXISTS visits;
    CREATE TABLE visits (visit_id integer PRIMARY KEY, vacancy_id integer, user_id integer, session text, kind text, seen_at timestamptz);
    INSERT INTO visits SELECT n, n * 7919 % 1500, n * 7001 % 900, 's' || n * 3137 % 9000,
        CASE WHEN n % 20 = 0 THEN 'apply' ELSE 'view' END, timestamptz '2025-01-01' + n * 6151 % 40000 * interval '1 minute' FROM generate_series(1, 40000) AS n;
    CREATE INDEX visits_kind ON visits (kind); CREATE INDEX visits_session ON visits (session); CREATE INDEX visits_user ON visits (user_id, seen_at);
    ANALYZE visits
""")
draw("SELECT seen_at, kind FROM visits WHERE user_id = 23 ORDER BY seen_at DESC LIMIT 5")
db.execute("DROP INDEX visits_user")
draw("SELECT seen_at, kind FROM visits WHERE user_id = 23 ORDER BY seen_at DESC LIMIT 5")
db.execute("CREATE INDEX visits_user ON visits (user_id, seen_at)");

# %% [markdown] task="index_change" outcomes="4"
# ## Your turn: one index in, one out
# **Notice.** With the index, 5 rows lie together, in order. Without it: `Seq Scan`, all 40,000 rows, then `Sort`. Each index costs work at every write, so one that no plan names has to go.
#
# Write `index_change`, a text of two statements, `;` between: add one index to `visits`, drop the one that no plan below names. Afterwards the first plan's top line costs less than 80, without `Seq Scan` and `Sort`; the others keep their index.
# ```
# SELECT seen_at, user_id FROM visits WHERE vacancy_id = 417 ORDER BY seen_at DESC LIMIT 10
# SELECT seen_at, kind FROM visits WHERE user_id = 23 ORDER BY seen_at DESC LIMIT 5
# SELECT visit_id, kind FROM visits WHERE session = 's77' AND kind = 'view'
# ```

# %% answer="index_change"
index_change = """
    ...
"""
### BEGIN SOLUTION
index_change = """
    CREATE INDEX visits_vacancy ON visits (vacancy_id, seen_at);
    DROP INDEX visits_kind
"""
### END SOLUTION
# %% [markdown] hint="index_change"
# A phone book sorted by family name, then first name, finds all Ivanovs. Does it find all Annas?
# %% [markdown] hint="index_change"
# The rows of one vacancy should lie together, and inside it by time. Which column comes first?
# %% [markdown] hint="index_change"
# `draw` each of the three. Which of the three indexes appears in no drawing?
# %% check="index_change" points=2
@check("index_change")
def three_plans(c, index_change):
    text = c.value(index_change).got
    if "..." in text:
        c.stop("not_tried", where="index_change still holds three dots: fill them in")
    db = c.lend()
    db.run("""
        CREATE TABLE visits AS SELECT n AS visit_id, n * 7919 % 1500 AS vacancy_id, n * 7001 % 900 AS user_id, 's' || n * 3137 % 9000 AS session,
            CASE WHEN n % 20 = 0 THEN 'apply' ELSE 'view' END AS kind, timestamptz '2025-01-01' + n * 6151 % 40000 * interval '1 minute' AS seen_at FROM generate_series(1, 40000) AS n;
        ALTER TABLE visits ADD PRIMARY KEY (visit_id);
        CREATE INDEX visits_kind ON visits (kind); CREATE INDEX visits_session ON visits (session); CREATE INDEX visits_user ON visits (user_id, seen_at);
    """)
    said = db.try_run(text)
    c.that(said is None, "the server refuses your text", expected="one index in, one out", got=said.text if said else "")
    db.run("ANALYZE visits")

    def steps(sql):
        found, waiting = [], [db.rows("EXPLAIN (FORMAT JSON) " + sql)[0][0][0]["Plan"]]
        cost = waiting[0]["Total Cost"]
        while waiting:
            step = waiting.pop()
            found.append(step["Node Type"] + (" " + step["Index Name"] if "Index Name" in step else ""))
            waiting += step.get("Plans", [])
        return found, cost

    plan, cost = steps("SELECT seen_at, user_id FROM visits WHERE vacancy_id = 417 ORDER BY seen_at DESC LIMIT 10")
    drawn = " < ".join(plan) + f", cost {cost:.0f}"
    c.that("Seq Scan" not in plan, "the first plan still reads the whole table", expected="no Seq Scan", got=drawn, mistake="The server finds the rows of a vacancy only by an index that begins with `vacancy_id`")
    c.that(not any("Sort" in step for step in plan), "the first plan still sorts", expected="no Sort", got=drawn, mistake="Your index finds the rows, and their order is made afterwards; it can hold the order too")
    c.that(cost < 80, "the first plan costs too much", expected="less than 80", got=drawn, mistake="The index is in order of time, so all of it is read for one vacancy; the column that `WHERE` names comes first")
    for sql, name in (("SELECT seen_at, kind FROM visits WHERE user_id = 23 ORDER BY seen_at DESC LIMIT 5", "visits_user"), ("SELECT visit_id, kind FROM visits WHERE session = 's77' AND kind = 'view'", "visits_session")):
        plan, cost = steps(sql)
        c.that(any(name in step for step in plan), f"a plan has lost its index: {sql}", expected=name, got=" < ".join(plan), mistake="The index that you dropped is in use; drop one that no plan names")
    left = sorted(name for (name,) in db.rows("SELECT indexname FROM pg_indexes WHERE tablename = 'visits'"))
    c.that("visits_kind" not in left, "an index that no plan names is still there", expected="without visits_kind", got=left, mistake="19 of 20 rows say `view`: the server never asks that index, and every write keeps it up")
    c.that(len(left) == 4, "one index in, one out: with the key's own four are left", expected="4", got=left, mistake="One more index serves this page; a second one costs work at every write")
# %% check="index_change" points=2 hidden=true
@check("index_change", hidden=True)
def other_visits(c, index_change):
    """Other rows and another vacancy: the index leads there, in order; four indexes are left, none of them idle."""
    ### BEGIN HIDDEN TESTS
    text = c.value(index_change).got
    if "..." in text:
        c.stop("not_tried", where="index_change still holds three dots: fill them in")
    db = c.lend()
    number = 3 + c.seed % 900
    db.run(f"""
        CREATE TABLE visits AS SELECT n AS visit_id, (n * 7919 + {number}) % 1300 AS vacancy_id, n * 6007 % 1000 AS user_id, 's' || n * 3137 % 9000 AS session,
            CASE WHEN n % 25 = 0 THEN 'apply' ELSE 'view' END AS kind, timestamptz '2025-03-01' + n * 4967 % 40000 * interval '1 minute' AS seen_at FROM generate_series(1, 40000) AS n;
        ALTER TABLE visits ADD PRIMARY KEY (visit_id);
        CREATE INDEX visits_kind ON visits (kind); CREATE INDEX visits_session ON visits (session); CREATE INDEX visits_user ON visits (user_id, seen_at);
    """)
    c.that(db.try_run(text) is None, "the server refuses your text")
    db.run("ANALYZE visits")

    def steps(sql):
        found, waiting = [], [db.rows("EXPLAIN (FORMAT JSON) " + sql)[0][0][0]["Plan"]]
        cost = waiting[0]["Total Cost"]
        while waiting:
            step = waiting.pop()
            found.append(step["Node Type"] + (" " + step["Index Name"] if "Index Name" in step else ""))
            waiting += step.get("Plans", [])
        return found, cost

    plan, cost = steps(f"SELECT seen_at, user_id FROM visits WHERE vacancy_id = {number} ORDER BY seen_at DESC LIMIT 10")
    c.that("Seq Scan" not in plan and cost < 80, "the page of another vacancy still reads too much", mistake="An index that serves one value only, or begins with another column, does not lead to every vacancy")
    c.that(not any("Sort" in step for step in plan), "the page of another vacancy still sorts", mistake="The index can hold the order too: a second column")
    for sql, name in ((f"SELECT seen_at, kind FROM visits WHERE user_id = {number} ORDER BY seen_at DESC LIMIT 5", "visits_user"), (f"SELECT visit_id, kind FROM visits WHERE session = 's{number}' AND kind = 'view'", "visits_session")):
        c.that(any(name in step for step in steps(sql)[0]), "a plan has lost its index", mistake="The index that you dropped is in use")
    left = [name for (name,) in db.rows("SELECT indexname FROM pg_indexes WHERE tablename = 'visits'")]
    c.that("visits_kind" not in left and len(left) == 4, "one index in, one out", mistake="An index that no plan names costs work at every write")
    ### END HIDDEN TESTS

# %%
# A table changes while its rows stay: a column is added, filled from another table, and the old one dropped.
db.execute("""
    DROP TABLE IF EXISTS people, grades;
    CREATE TABLE grades (grade_id integer PRIMARY KEY, name text);
    CREATE TABLE people (name text, grade_id integer REFERENCES grades);
    INSERT INTO grades VALUES (1, 'junior'), (2, 'senior');
    INSERT INTO people VALUES ('Anna', 2), ('Boris', NULL);
    ALTER TABLE people ADD COLUMN grade text;
    UPDATE people SET grade = grades.name FROM grades WHERE grades.grade_id = people.grade_id;
    ALTER TABLE people DROP COLUMN grade_id
""")
run("SELECT * FROM people")

# %% [markdown] task="migration" outcomes="1"
# ## Your turn: forward and back
# A *migration* is two texts: `up` changes the tables, `down` undoes it, and the rows live through both: up, down, up. `INSERT INTO t (name) SELECT DISTINCT ...` fills a table from a question.
#
# Fill `migration` for `employers (employer_id, name, city)`, where `city` may be missing.
#
# - `up`: a table `cities (city_id, name)`, each city once, `city_id` counted by the server, `name` never missing, never twice. `employers` gets `city_id`, which names a city or is NULL, and loses `city`.
# - `down`: `city` is back with what it said, also for employers added since; `city_id` and `cities` are gone.

# %% answer="migration"
migration = {
    "up": """
        ...
    """,
    "down": """
        ...
    """,
}
### BEGIN SOLUTION
migration = {
    "up": """
        CREATE TABLE cities (
            city_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            name text NOT NULL UNIQUE
        );
        INSERT INTO cities (name) SELECT DISTINCT city FROM employers WHERE city IS NOT NULL;
        ALTER TABLE employers ADD COLUMN city_id integer REFERENCES cities;
        UPDATE employers SET city_id = cities.city_id FROM cities WHERE cities.name = employers.city;
        ALTER TABLE employers DROP COLUMN city;
    """,
    "down": """
        ALTER TABLE employers ADD COLUMN city text;
        UPDATE employers SET city = cities.name FROM cities WHERE cities.city_id = employers.city_id;
        ALTER TABLE employers DROP COLUMN city_id;
        DROP TABLE cities;
    """,
}
### END SOLUTION
# %% [markdown] hint="migration"
# Each `DROP` destroys what it drops. What must have been copied before?
# %% [markdown] hint="migration"
# `up` has five steps: make the table, fill it, add the column, fill that, drop the old column. `down` walks back.
# %% [markdown] hint="migration"
# Is a missing city a city? `SELECT DISTINCT city` says so until a `WHERE` asks about the gap.
# %% check="migration" points=2
@check("migration")
def up_and_down(c, migration):
    up, down = c.value(migration, "up").got, c.value(migration, "down").got
    if "..." in up or "..." in down:
        c.stop("not_tried", where="migration still holds three dots: fill them in")
    db = c.lend()
    db.run("CREATE TABLE employers (employer_id integer PRIMARY KEY, name text NOT NULL UNIQUE, city text); INSERT INTO employers VALUES (1, 'Kite Post', 'Казань'), (2, 'Red Rowan', NULL), (3, 'Amber Fox', 'Казань'), (4, 'Old Lantern', 'Тула')")
    before = db.rows("SELECT employer_id, name, city FROM employers ORDER BY 1")

    def step(word, text, again=""):
        said = db.try_run(text)
        c.that(said is None, f"{word} is refused{again}", expected="taken", got=said.text if said else "", mistake="" if said is None else {
            "42601": "Read the word after `near`: often a `;` or a comma is missing before it",
            "23502": "A NULL came where none may be: a missing city is no row of `cities`, and `city_id` may be NULL",
            "23505": "One city came twice; `DISTINCT` names each once",
            "42P07": "A table is still there from the first time; `down` must drop it",
            "42701": "A column is still there from the first time; the other text must drop it",
            "2BP01": "A column still names rows of that table; drop the column first",
        }.get(said.code, ""))

    def columns(table):
        return [name for (name,) in db.rows("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = %s ORDER BY 1", [table])]

    step("up", up)
    c.that(columns("employers") == ["city_id", "employer_id", "name"], "after up, employers has other columns", expected=["city_id", "employer_id", "name"], got=columns("employers"))
    c.that(columns("cities") == ["city_id", "name"], "after up, cities has other columns", expected=["city_id", "name"], got=columns("cities"))
    cities = db.rows("SELECT name FROM cities ORDER BY 1")
    c.that(cities == [("Казань",), ("Тула",)], "after up, cities holds other rows", expected=[("Казань",), ("Тула",)], got=cities)
    joined = db.rows("SELECT e.employer_id, e.name, k.name FROM employers AS e LEFT JOIN cities AS k USING (city_id) ORDER BY 1")
    c.that(joined == before, "after up, employers and their cities", expected=before, got=joined,
           mistake="OR9: the rows are gone; change the table, do not make it anew" if not joined else "A column is added empty; an UPDATE has to fill it before the old one is dropped" if all(row[2] is None for row in joined) else "")
    step("down", down)
    c.that(columns("employers") == ["city", "employer_id", "name"], "after down, employers has other columns", expected=["city", "employer_id", "name"], got=columns("employers"))
    c.that(columns("cities") == [], "after down, cities is still there", expected="no table cities", got=columns("cities"))
    after = db.rows("SELECT employer_id, name, city FROM employers ORDER BY 1")
    c.that(after == before, "after up and down, other rows", expected=before, got=after, mistake="OR9: the columns are back and their content is gone; a migration keeps the rows" if all(row[2] is None for row in after) else "")
    step("up", up, " the second time")
# %% check="migration" points=2 hidden=true
@check("migration", hidden=True)
def rows_added_between(c, migration):
    """Other rows, none at all, all cities missing; rows added between up and down; what the new tables refuse."""
    ### BEGIN HIDDEN TESTS
    up, down = c.value(migration, "up").got, c.value(migration, "down").got
    if "..." in up or "..." in down:
        c.stop("not_tried", where="migration still holds three dots: fill them in")
    cities = ["Пермь", "Москва", "Казань", None, "", "казань"]
    worlds = [[(n, f"E{n}", cities[(n * 7 + c.seed) % 6]) for n in range(1, 40)], [], [(1, "One", None), (2, "Two", None)], [(5, "Kite", "Kite"), (6, "Rowan", "Kite")]]
    db = c.lend()
    for world in worlds:
        db.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE employers (employer_id integer PRIMARY KEY, name text NOT NULL UNIQUE, city text)")
        with db.connect() as connection:
            connection.cursor().executemany("INSERT INTO employers VALUES (%s, %s, %s)", world)
        for turn in range(2):
            c.that(db.try_run(up) is None, "up is refused", mistake="Up, down, up: what `up` makes, `down` takes away" if turn else "")
            joined = db.rows("SELECT e.employer_id, e.name, k.name FROM employers AS e LEFT JOIN cities AS k USING (city_id) ORDER BY 1")
            c.that(joined == world, "after up, an employer has another city", mistake="OR9: the tables changed and the rows did not come along")
            c.that(db.rows("SELECT count(*) FROM cities") == [(len({city for _, _, city in world} - {None}),)], "after up, cities holds other rows", mistake="Each city once; a missing city is none")
            c.that(db.try_run("INSERT INTO cities (name) VALUES (NULL)") is not None, "a city without a name is taken", mistake="The name of a city is never missing")
            c.that(db.try_run("INSERT INTO employers (employer_id, name, city_id) VALUES (900, 'X', 12345)") is not None, "an employer can name a city that is not there", mistake="A number alone promises nothing; REFERENCES does")
            said = db.try_run(f"INSERT INTO cities (name) VALUES ('Тула {turn}')")
            c.that(said is None, "a new city is refused", mistake="`city_id` is counted by the server: a new city comes with its name alone")
            c.that(db.try_run(f"INSERT INTO cities (name) VALUES ('Тула {turn}')") is not None, "a city is taken twice", mistake="The name of a city is never there twice")
            added = f"INSERT INTO employers (employer_id, name, city_id) VALUES ({700 + turn}, 'New {turn}', (SELECT city_id FROM cities WHERE name = 'Тула {turn}')), ({800 + turn}, 'Far {turn}', NULL)"
            c.that(db.try_run(added) is None, "a new employer is refused", mistake="An employer's city may be missing")
            world = sorted([*world, (700 + turn, f"New {turn}", f"Тула {turn}"), (800 + turn, f"Far {turn}", None)])
            c.that(db.try_run(down) is None, "down is refused")
            rows = db.rows("SELECT employer_id, name, city FROM employers ORDER BY 1")
            c.that(rows == world, "after down, an employer has another city", mistake="OR9: employers came after `up`, and `down` has to bring their city back too")
            names = [name for (name,) in db.rows("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1")]
            c.that(names == ["city", "employer_id", "name"], "after down, something of `up` is left", mistake="`down` leaves no trace of `up`")
            c.that(db.try_run("INSERT INTO employers VALUES (1000, NULL, 'x')") is not None, "after down, employers lost a rule of its own")
    ### END HIDDEN TESTS

# %% [markdown] task="load" outcomes="1"
# ## Project: the loader
# Fill in `load(connection, rows)`; your four `tables` are there. `rows` are dicts: `site`, `external_id`, `title`, `employer` and `city` (both `None` when hidden), `skills`, a list of names, doubles possible.
#
# Of the same vacancy or employer again the later row wins, its `None` too. A stored pair stays. All rows are committed or none. It returns what each table holds afterwards, rows of earlier loads too: `{"employers": 1, "vacancies": 2, "skills": 3, "vacancy_skills": 4}`.

# %% answer="load"
def load(connection, rows):
    """Store the rows, all or none, and report how many rows each table holds."""
    report = {}
    with connection.transaction():
        for row in rows:
            if row["employer"] is not None:
                connection.execute("""
                    INSERT INTO employers (name, city) VALUES (%s, %s)
                    ON CONFLICT (name) DO UPDATE SET city = EXCLUDED.city
                """, [row["employer"], row["city"]])
            connection.execute("""
                INSERT INTO vacancies (site, external_id, title, employer_id)
                VALUES (%s, %s, %s, (SELECT employer_id FROM employers WHERE name = %s))
            """ + ..., [row["site"], row["external_id"], row["title"], row["employer"]])
            for skill in row["skills"]:
                connection.execute("INSERT INTO skills (name) VALUES (%s) ON CONFLICT DO NOTHING", [skill])
                connection.execute("""
                    INSERT INTO vacancy_skills
                    SELECT vacancy_id, skill_id FROM vacancies, skills WHERE site = %s AND external_id = %s AND name = %s
                """ + ..., [row["site"], row["external_id"], skill])
        for table in ("employers", "vacancies", "skills", "vacancy_skills"):
            report[table] = ...
    return report
### BEGIN SOLUTION
def load(connection, rows):
    """Store the rows, all or none, and report how many rows each table holds."""
    report = {}
    with connection.transaction():
        for row in rows:
            if row["employer"] is not None:
                connection.execute("""
                    INSERT INTO employers (name, city) VALUES (%s, %s)
                    ON CONFLICT (name) DO UPDATE SET city = EXCLUDED.city
                """, [row["employer"], row["city"]])
            connection.execute("""
                INSERT INTO vacancies (site, external_id, title, employer_id)
                VALUES (%s, %s, %s, (SELECT employer_id FROM employers WHERE name = %s))
                ON CONFLICT (site, external_id)
                DO UPDATE SET title = EXCLUDED.title, employer_id = EXCLUDED.employer_id
            """, [row["site"], row["external_id"], row["title"], row["employer"]])
            for skill in row["skills"]:
                connection.execute("INSERT INTO skills (name) VALUES (%s) ON CONFLICT DO NOTHING", [skill])
                connection.execute("""
                    INSERT INTO vacancy_skills
                    SELECT vacancy_id, skill_id FROM vacancies, skills WHERE site = %s AND external_id = %s AND name = %s
                    ON CONFLICT DO NOTHING
                """, [row["site"], row["external_id"], skill])
        for table in ("employers", "vacancies", "skills", "vacancy_skills"):
            report[table] = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return report
### END SOLUTION
save_functions("load.py", load)
# %% [markdown] hint="load"
# Each blank beside a `+` is a text: what should happen when the row is already there?
# %% [markdown] hint="load"
# The report asks each table. `fetchone()` gives a tuple of one number.
# %% check="load" points=1
@check("load")
def a_small_market(c, load):
    tables = """
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL,
            title text NOT NULL, employer_id integer REFERENCES employers, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id))
    """
    probe = '''def loaded(load, url, batches):
    import psycopg

    connection = psycopg.connect(url)
    reports = [load(connection, rows) for rows in batches]
    connection.close()
    return reports
'''
    db = c.lend()
    db.run(tables)
    rows = [
        {"site": "hh", "external_id": "501", "title": "Python developer", "employer": "Kite Post", "city": "Казань", "skills": ["Python", "SQL"]},
        {"site": "habr", "external_id": "501", "title": "Analyst", "employer": None, "city": None, "skills": ["SQL", "Go", "SQL"]},
    ]
    report = {"employers": 1, "vacancies": 2, "skills": 3, "vacancy_skills": 4}
    came = c.inside(probe, load, db.url, [rows, rows])
    came.text = "load(connection, rows), twice"
    came.returns([report, report], mistakes=[
        (c.raised("UniqueViolation"), "A row that is there must not stop the load; say what happens `ON CONFLICT`"),
        (lambda got: set(got[0].values()) == {1}, "The answer to `count(*)` is one row, and that row was counted; the number stands in it"),
        (lambda got: any(isinstance(number, (list, tuple)) for number in got[0].values()), "`fetchone()` gives a row, a tuple; its item 0 is the number"),
        (lambda got: set(got[0]) != set(report), "The report has four keys, the names of the tables"),
    ])
    names = db.rows("SELECT title, name FROM vacancies LEFT JOIN employers USING (employer_id) ORDER BY 1")
    c.that(names == [("Analyst", None), ("Python developer", "Kite Post")], "vacancies and their employers", expected=[("Analyst", None), ("Python developer", "Kite Post")], got=names, mistake="OR2: nothing was committed" if not names else "")
    saved = c.file("jobboard/load.py").got
    c.that("def load(" in saved, "jobboard/load.py holds no load", got=saved[:60], expected="def load(connection, rows):", mistake="The last line of the cell saves your function; leave it there")
# %% check="load" points=1 hidden=true
@check("load", hidden=True)
def other_markets(c, load):
    """Other rows: changed titles, employers and cities, an employer that hides, no rows, no skills; a bad row leaves none."""
    ### BEGIN HIDDEN TESTS
    tables = """
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL,
            title text NOT NULL, employer_id integer REFERENCES employers, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id))
    """
    probe = '''def loaded(load, url, batches):
    import psycopg

    connection = psycopg.connect(url)
    reports = []
    for rows in batches:
        try:
            reports.append(load(connection, rows))
        except psycopg.Error as error:
            reports.append(type(error).__name__)
    connection.close()
    return reports
'''
    def row(site, number, title, employer, city, *skills):
        return {"site": site, "external_id": number, "title": title, "employer": employer, "city": city, "skills": list(skills)}

    first = [row("hh", "1", "Tester", "Kite", "Тула", "SQL"), row("hh", "2", "Analyst", "Kite", "Пермь", "SQL", "Go"), row("habr", "1", "Lead", "Rowan", "Тула")]
    second = [row("hh", "1", "QA", "Rowan", "Тула", "Rust"), row("hh", "2", "Analyst", None, None, "SQL"), row("hh", "3", "New", "Fox", "Москва", "Go", "Go")]
    bad = [row("hh", "8", "Good", "Mill", "Тула", "Perl"), row("hh", "9", None, "Mill", "Тула", "Perl")]
    db = c.lend()
    db.run(tables)
    one, two = {"employers": 2, "vacancies": 3, "skills": 2, "vacancy_skills": 3}, {"employers": 3, "vacancies": 4, "skills": 3, "vacancy_skills": 5}
    came = c.inside(probe, load, db.url, [[], first, second]).got + c.inside(probe, load, db.url, [bad, second, []]).got
    c.that(came[:2] == [{"employers": 0, "vacancies": 0, "skills": 0, "vacancy_skills": 0}, one], "the report of a first load", mistake="The report counts what the tables hold, not what came")
    c.that(came[2] == two, "the report of a second load", mistake="The report counts what the tables hold, whether it came now or earlier")
    c.that(came[3] == "NotNullViolation", "a bad row, and its error did not reach the caller", mistake="PY10: the error was swallowed")
    c.that(came[4:] == [two, two], "after a refused load, another report", mistake="All rows or none: something of the refused load is still there")
    left = db.rows("SELECT v.site, v.external_id, v.title, e.name, e.city FROM vacancies AS v LEFT JOIN employers AS e USING (employer_id) ORDER BY 1, 2")
    c.that(left == [("habr", "1", "Lead", "Rowan", "Тула"), ("hh", "1", "QA", "Rowan", "Тула"), ("hh", "2", "Analyst", None, None), ("hh", "3", "New", "Fox", "Москва")], "vacancies, titles and employers after two loads", mistake="The later row wins: its title and its employer, a hidden one too")
    c.that(db.rows("SELECT city FROM employers WHERE name = 'Kite'") == [("Пермь",)], "an employer's city after two rows", mistake="The later row wins, the city too")
    pairs = db.rows("SELECT v.external_id, s.name FROM vacancy_skills JOIN vacancies AS v USING (vacancy_id) JOIN skills AS s USING (skill_id) ORDER BY 1, 2")
    c.that(pairs == [("1", "Rust"), ("1", "SQL"), ("2", "Go"), ("2", "SQL"), ("3", "Go")], "skills of vacancies after two loads")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: hold a market
# Your texts become files. 300 vacancies move into a fresh database, which migrates forward and back.

# %%
from autograder.services.project import project_folder
from autograder.services.save_point import save_point

texts = {"schema.sql": f"{tables};{offers};", "migrations/001_up.sql": migration["up"], "migrations/001_down.sql": migration["down"]}
(project_folder() / "migrations").mkdir(parents=True, exist_ok=True)
for name in texts:
    if "..." not in texts[name]:
        (project_folder() / name).write_text(texts[name], encoding="utf-8")
if (project_folder() / "load.py").is_file() and "..." not in "".join(texts.values()):
    rehearse(tables, load, migration)
save_point("Design the schema, a migration and a loader")

# %% [markdown]
# ## Remember
# - **Split:** a fact that stands twice will disagree one day. Give it a table; others name its key.
# - **Refuse:** `CHECK` refuses FALSE only and lets UNKNOWN pass. `UNIQUE` takes NULLs as they come.
# - **Step:** who reads, waits and writes loses updates. Change in one statement, or lock; lock in one order.
# - **Commit:** one transaction, one truth: all of it or none.
# - **Justify:** an index begins with the column that `WHERE` names. One that no plan names has to go.
