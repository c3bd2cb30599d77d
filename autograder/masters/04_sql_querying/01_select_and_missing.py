# %% [markdown] lesson="select_and_missing" minutes=170 needs="02_python_collections/02_functions" data="jobs" terms="half-open, collation, parameter"
# # The filter that found nothing
#
# Eleven days ago the job board got a filter: *lower limit not stated*. It has found nothing since. No error, no slow page, no red test. Support has counted 1,485 such vacancies by hand. The database did what it was told.
#
# **After this you can** filter rows by what you mean · expose missing values · order rows into pages and months that lose none · tidy names · bind a stranger's words

# %%
import pandas

from autograder.checks import check
from autograder.services.sqlite import sqlite_copy

board = sqlite_copy("jobs")  # employers and vacancies, your own copy


def run(sql, database=board, **values):
    """Ask one question; show the rows that come back, counted from 1."""
    answer = database.execute(sql, values) if values else database.execute(sql)
    rows = pandas.DataFrame(answer.fetchall(), columns=[column[0] for column in answer.description], dtype=object)
    return rows.rename(index=lambda number: number + 1)

# %% [markdown] task="cheapest_first" outcomes="1" systems="Python"
# ## Warm-up: sort what may be missing
# Write `cheapest_first(pays)`: a new list, smallest first, every `None` at the end. A pay of 0 is a real value, not a missing one. The given list stays as it is.
#
# `cheapest_first([90, None, 0])` returns `[0, 90, None]`.

# %% answer="cheapest_first"
def cheapest_first(pays):
    ### BEGIN SOLUTION
    stated = [pay for pay in pays if pay is not None]
    return sorted(stated) + [None] * (len(pays) - len(stated))
    ### END SOLUTION
# %% [markdown] hint="cheapest_first"
# Python cannot put `None` before or after a number. Which two lists could you sort and join?
# %% check="cheapest_first" points=1
@check("cheapest_first")
def three_days(c, cheapest_first):
    c.call(cheapest_first, [90, None, 0]).returns([0, 90, None], mistakes=[
        ([90, None], "PY8: somebody wrote that 0 down; only None is missing"),
        ([90, 0, None], "PY8: 0 stands among the missing ones; ask `is None`, not whether it is truthy"),
        ([90, None, 0], "PY8: 0 stands among the missing ones; ask `is None`, not whether it is truthy"),
        ([0, 90], "PY8: a missing pay is still an offer; the list must not get shorter"),
        ([0, 0, 90], "PY8: None became 0; nobody wrote that 0 down"),
        (c.raised("TypeError"), "PY8: None has no place among the numbers; part them before you sort"),
    ])
    c.call(cheapest_first, []).returns([])
# %% check="cheapest_first" points=1 hidden=true
@check("cheapest_first", hidden=True)
def many_days(c, cheapest_first):
    """Several zeros and gaps, equal pays, deductions below 0, all missing; the caller's list stays as it was."""
    ### BEGIN HIDDEN TESTS
    c.call(cheapest_first, [None, 7, 0, None, 7, 0, -3]).returns([-3, 0, 0, 7, 7, None, None]).leaves_arguments()
    c.call(cheapest_first, [None, None]).returns([None, None])
    c.call(cheapest_first, [5, 4]).returns([4, 5]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## A question to a table
# `SELECT` names columns, `*` means all. `FROM` names a table. `LIMIT` stops early. Two vacancies, turned on their side by `.T`; Москва is Moscow, Казань Kazan. SQL writes `=` and `<>` where Python writes `==` and `!=`.

# %%
run("SELECT * FROM vacancies LIMIT 2").T

# %%
# WHERE keeps the rows that meet its condition. Text stands in single quotes.
run("""
    SELECT vacancy_id, title, city, schedule
    FROM vacancies
    WHERE city = 'Казань' AND schedule = 'remote'
    LIMIT 3
""")

# %%
# A customer asks for Москва or Казань, remote only.
run("""
    SELECT vacancy_id, city, schedule
    FROM vacancies
    WHERE city = 'Москва' OR city = 'Казань' AND schedule = 'remote'
    LIMIT 5
""")

# %% [markdown] task="remote_in_two" outcomes="1"
# ## Brackets decide
# **Notice.** Row 1 says `office`. `AND` binds tighter than `OR`, as `*` does than `+`: every row of Москва passes. What stands in brackets is worked out first. `city IN ('Москва', 'Казань')` means `(city = 'Москва' OR city = 'Казань')`.
#
# Replace each `...`: all vacancies in Москва or Казань, remote, whose lower or upper amount is at least 200000.

# %% answer="remote_in_two"
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE ...
      AND schedule = 'remote'
      AND ...
"""
### BEGIN SOLUTION
remote_in_two = """
    SELECT vacancy_id, city, amount_from, amount_to
    FROM vacancies
    WHERE city IN ('Москва', 'Казань')
      AND schedule = 'remote'
      AND (amount_from >= 200000 OR amount_to >= 200000)
"""
### END SOLUTION
# %% [markdown] hint="remote_in_two"
# Run your query with `run(remote_in_two)`. Is there a row that should not be there, or one missing that should? Which condition decided?
# %% [markdown] hint="remote_in_two"
# Put one pair of brackets around each `OR`.
# %% check="remote_in_two" points=1
@check("remote_in_two")
def all_vacancies(c, remote_in_two):
    columns = "vacancy_id, city, amount_from, amount_to, schedule = 'remote'"
    rows = c.database("jobs", "sqlite").query(f"SELECT {columns} FROM vacancies", None, 5).rows

    def keep(condition):
        return [row[:4] for row in rows if condition(row[1] == "Москва", row[1] == "Казань", row[4], (row[2] or 0) >= 200000, (row[3] or 0) >= 200000)]

    c.query(remote_in_two, on="jobs").rows(keep(lambda m, k, remote, low, high: (m or k) and remote and (low or high)), mistakes=lambda: [
        (keep(lambda m, k, remote, low, high: m or k and remote and (low or high)), "SQ9: `AND` went first, so every row of Москва passed; put the cities in brackets"),
        (keep(lambda m, k, remote, low, high: (m or k) and remote and low or high), "SQ9: `AND` went first, so a high upper amount alone was enough; put the amounts in brackets"),
        (keep(lambda m, k, remote, low, high: m or k and remote and low or high), "SQ9: `AND` went first, twice; each `OR` needs brackets of its own"),
        (keep(lambda m, k, remote, low, high: (m or k) and remote and low and high), "one of the two amounts is enough"),
        (keep(lambda m, k, remote, low, high: m and remote and (low or high)), "SQ9: `OR 'Казань'` compares nothing; write `city =` once more, or `IN`"),
        ([row[:4] for row in rows if row[1] in ("Москва", "Казань") and row[4] and (row[2] or (row[3] or 0) >= 200000)], "SQ9: `amount_from OR` compares nothing; write `>= 200000` on both sides"),
        ([], "SQ9: no row is in two cities at once; between the cities stands `OR`"),
        ([row[:4] for row in rows if row[1] in ("Москва", "Казань") and row[4] and max(row[2] or 0, row[3] or 0) > 200000], "at least 200000 takes 200000 itself along: `>=`"),
        (keep(lambda m, k, remote, low, high: (m or k) and remote and high), "the lower amount counts too; some vacancies state no upper one"),
        (keep(lambda m, k, remote, low, high: (m or k) and remote and low), "the upper amount counts too; some vacancies state no lower one"),
        (lambda got: len(got) == 5, "`LIMIT` stopped early; the task asks for all of them"),
        (c.raised("other"), "a bare word is a column's name to SQL, so text needs single quotes; a number is written without a comma"),
        (c.raised("syntax"), "read the word after `near`: the slip stands there, or right before it"),
    ])
# %% check="remote_in_two" points=1 hidden=true
@check("remote_in_two", hidden=True)
def other_vacancies(c, remote_in_two):
    """Other rows: amounts of exactly 200,000, one amount missing, both missing, other cities and schedules."""
    ### BEGIN HIDDEN TESTS
    c.query(remote_in_two, on="jobs").matches("""
        SELECT vacancy_id, city, amount_from, amount_to FROM vacancies
        WHERE schedule = 'remote' AND (city = 'Москва' OR city = 'Казань') AND (amount_to >= 200000 OR amount_from >= 200000)
    """, mistakes=[
        (lambda got: any(city not in ("Москва", "Казань") for _, city, _, _ in got), "SQ9: other cities came along; `AND` goes before `OR` unless brackets say otherwise"),
        (lambda got: any(max(low or 0, high or 0) < 200000 for _, _, low, high in got), "SQ9: lower pay came along; `AND` goes before `OR` unless brackets say otherwise"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The third answer
# The filter that found nothing, and three like it. A value that nobody stated is `NULL` in SQL; Python shows it as `None`.

# %%
for condition in ("amount_from = NULL", "amount_from <> NULL", "amount_from IS NULL", "amount_from IS NOT NULL"):
    rows = run(f"SELECT vacancy_id FROM vacancies WHERE {condition}")
    print(f"{len(rows):5} rows  WHERE {condition}")

# %% [markdown] task="verdicts" outcomes="2"
# ## Predict before you run
# **Notice.** Two lines say 0. Is one unstated amount equal to another? Nobody can say, so each comparison with NULL (`=`, `<>`, `<`, `>=`) answers UNKNOWN, beside TRUE and FALSE a third answer. `WHERE` keeps TRUE only.
#
# `NOT` UNKNOWN stays UNKNOWN. TRUE `OR` UNKNOWN is TRUE, FALSE `AND` UNKNOWN is FALSE; otherwise it stays UNKNOWN. `IS NULL` asks about the gap itself: TRUE or FALSE.
#
# Be the database and write a text, "TRUE", "FALSE" or "UNKNOWN". The conditions stand beside the blanks.
#
# | row | `amount_from` | `amount_to` | `city` |
# |---|---|---|---|
# | for **a** to **f** | NULL | 0 | 'Казань' |
# | for **g** to **l**, examined when graded | 150000 | NULL | NULL |

# %% answer="verdicts"
verdicts = {
    "a": ...,  # amount_from = NULL
    "b": ...,  # amount_from IS NULL
    "c": ...,  # NOT (amount_from > 100000)
    "d": ...,  # amount_to < 50000 OR amount_from > 100000
    "e": ...,  # amount_to > 50000 AND amount_from > 100000
    "f": ...,  # amount_to IS NOT NULL AND amount_from <> 5
    "g": ...,  # amount_to <> 150000
    "h": ...,  # NOT (amount_to IS NULL)
    "i": ...,  # city = city
    "j": ...,  # amount_from < 100000 AND city = 'Казань'
    "k": ...,  # amount_from >= 150000 OR city IN ('Казань')
    "l": ...,  # NOT (city = 'Казань' AND amount_from > 200000)
}
### BEGIN SOLUTION
verdicts = {
    "a": "UNKNOWN", "b": "TRUE", "c": "UNKNOWN", "d": "TRUE", "e": "FALSE", "f": "UNKNOWN",
    "g": "UNKNOWN", "h": "FALSE", "i": "UNKNOWN", "j": "FALSE", "k": "TRUE", "l": "TRUE",
}
### END SOLUTION
# %% [markdown] hint="verdicts"
# Write TRUE, FALSE or UNKNOWN under each comparison first. Join them afterwards.
# %% check="verdicts" points=1
@check("verdicts")
def first_row(c, verdicts):
    import sqlite3

    row = "(SELECT NULL AS amount_from, 0 AS amount_to, 'Казань' AS city)"
    cases = {
        "a": ("amount_from = NULL", {
            "TRUE": "`= NULL` is UNKNOWN even for a missing amount; `IS NULL` is what says TRUE",
            "FALSE": "not FALSE: nobody knows what the amount is, and FALSE would claim to know"}),
        "b": ("amount_from IS NULL", {
            "UNKNOWN": "`IS NULL` asks about the gap itself and never says UNKNOWN",
            "FALSE": "the amount is missing, and whether it is missing is what was asked"}),
        "c": ("NOT (amount_from > 100000)", {
            "TRUE": "`NOT` turns FALSE into TRUE; this comparison is UNKNOWN, and stays it",
            "FALSE": "not FALSE: `NOT` turns TRUE into FALSE; this comparison is UNKNOWN, and stays it"}),
        "d": ("amount_to < 50000 OR amount_from > 100000", {
            "UNKNOWN": "0 is no gap, and one TRUE settles an `OR`, whatever the other side would have been",
            "FALSE": "one TRUE is enough for an `OR`; 0 is stated, and below 50000"}),
        "e": ("amount_to > 50000 AND amount_from > 100000", {
            "UNKNOWN": "0 is no gap, and one FALSE settles an `AND`, whatever the other side would have been",
            "TRUE": "an `AND` needs both sides TRUE; 0 is not above 50000"}),
        "f": ("amount_to IS NOT NULL AND amount_from <> 5", {
            "TRUE": "is a missing amount different from 5? Nobody can say",
            "FALSE": "0 is no gap, so the left side is TRUE; whether a missing amount differs from 5, nobody knows"}),
    }
    for letter, (condition, slips) in cases.items():
        truth = sqlite3.connect(":memory:").execute(f"SELECT {condition} FROM {row}").fetchone()[0]
        c.value(verdicts, letter).equals({1: "TRUE", 0: "FALSE", None: "UNKNOWN"}[truth], mistakes=lambda: [
            *[(slip, f"SQ1: {why}") for slip, why in slips.items()],
            (lambda got: got is None or isinstance(got, bool), "a text is asked for, in quotes, not a Python value"),
        ])
# %% check="verdicts" points=1 hidden=true
@check("verdicts", hidden=True)
def second_row_comparisons(c, verdicts):
    """The second row, g to i: `<>`, `NOT` and `=` beside a missing value."""
    ### BEGIN HIDDEN TESTS
    c.value(verdicts, "g").equals("UNKNOWN", mistakes=[
        ("TRUE", "SQ1: is a missing amount different from 150000? Nobody can say"),
        ("FALSE", "SQ1: not FALSE: nobody knows whether a missing amount differs"),
    ])
    c.value(verdicts, "h").equals("FALSE", mistakes=[
        ("UNKNOWN", "SQ1: `IS NULL` always answers, so `NOT` has something to turn round"),
        ("TRUE", "SQ1: the gap is there, so `IS NULL` is TRUE, and `NOT` turns it round"),
    ])
    c.value(verdicts, "i").equals("UNKNOWN", mistakes=[
        ("TRUE", "SQ1: a missing value does not even equal itself"),
        ("FALSE", "SQ1: not FALSE: nobody knows, not even of a value and itself"),
    ])
    ### END HIDDEN TESTS
# %% check="verdicts" points=1 hidden=true
@check("verdicts", hidden=True)
def second_row_joined(c, verdicts):
    """The second row, j to l: `AND`, `OR` and `NOT` with one unknown side."""
    ### BEGIN HIDDEN TESTS
    c.value(verdicts, "j").equals("FALSE", mistakes=[
        ("UNKNOWN", "SQ1: one side of the `AND` is FALSE, and that settles it"),
    ])
    c.value(verdicts, "k").equals("TRUE", mistakes=[("UNKNOWN", "SQ1: one side of the `OR` is TRUE, and that settles it")])
    c.value(verdicts, "l").equals("TRUE", mistakes=[
        (lambda got: got in ("UNKNOWN", "FALSE"), "SQ1: inside the brackets one side is FALSE, so the brackets are FALSE, and `NOT` turns it round"),
    ])
    ### END HIDDEN TESTS

# %% [markdown] task="upper_only" outcomes="2"
# ## Your turn: upper limit only
# Write the query `upper_only`: `vacancy_id`, `title`, `amount_to` of each vacancy that states an upper amount and no lower one. A stated 0 is stated. Any order.

# %% answer="upper_only"
upper_only = """
    ...
"""
### BEGIN SOLUTION
upper_only = """
    SELECT vacancy_id, title, amount_to
    FROM vacancies
    WHERE amount_from IS NULL AND amount_to IS NOT NULL
"""
### END SOLUTION
# %% [markdown] hint="upper_only"
# Two questions about gaps, joined. Which of the four lines above asked one that was answered?
# %% check="upper_only" points=1
@check("upper_only")
def every_vacancy(c, upper_only):
    rows = c.database("jobs", "sqlite").query("SELECT vacancy_id, title, amount_from, amount_to FROM vacancies", None, 5).rows

    def keep(condition):
        return [(number, title, high) for number, title, low, high in rows if condition(low, high)]

    c.query(upper_only, on="jobs").rows(keep(lambda low, high: low is None and high is not None), mistakes=lambda: [
        ([], "SQ1: `= NULL` and `<> NULL` are UNKNOWN for every row, so no row is kept"),
        (keep(lambda low, high: low is None), "SQ1: rows that state no amount at all came along; nothing in your query asks for the upper one"),
        (keep(lambda low, high: high is not None), "SQ1: rows that state a lower amount came along; ask for the gap"),
        (keep(lambda low, high: not low and high is not None), "PY8: somebody stated a lower amount of 0; that is no gap"),
        (keep(lambda low, high: low == 0 and high is not None), "PY8: you found the stated zeros; a gap is not 0"),
        (keep(lambda low, high: low is None or high is not None), "SQ9: both must hold; `OR` is content with one"),
        (keep(lambda low, high: low is not None and high is None), "these state a lower amount and no upper one; you turned the two round"),
        (lambda got: len(got[0]) == 11, "name the three columns asked for; `*` brings them all"),
        (lambda got: {frozenset(row) for row in got} == {frozenset(row) for row in keep(lambda low, high: low is None and high is not None)}, "the right values; the columns stand in another order than asked"),
        (c.raised("other"), "a bare word is a column's name to SQL; what nobody stated is `NULL` there, not `None`"),
        (c.raised("syntax"), "read the word after `near`: the slip stands there, or right before it"),
    ])
# %% check="upper_only" points=1 hidden=true
@check("upper_only", hidden=True)
def other_limits(c, upper_only):
    """Other rows: stated zeros, both ends, neither end, no rows."""
    ### BEGIN HIDDEN TESTS
    # The zeros make the judge's databases hold amounts around 0 in both columns.
    c.query(upper_only, on="jobs").matches("SELECT vacancy_id, title, amount_to FROM vacancies WHERE (amount_to = 0) IS NOT NULL AND (amount_from = 0) IS NULL", mistakes=[
        ([], "SQ1: no row came back; only `IS NULL` and `IS NOT NULL` answer a question about a gap"),
        (lambda got: any(high is None for _, _, high in got), "SQ1: rows without an upper amount came along"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## One gap silences a list
# Sales wants employers that never offered remote work. The query in brackets makes a list; `NOT IN` is TRUE when every value in it differs. 175 employers fit; the answer is empty. Below, three short lists; `AS` names a column.

# %%
display(run("""
    SELECT name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')
"""))
run("SELECT 10 NOT IN (10, 20) AS listed, 40 NOT IN (10, 20) AS absent, 40 NOT IN (10, NULL) AS who_knows")

# %% [markdown] task="never_remote" outcomes="2"
# ## Mend it: never remote
# **Notice.** 0 is FALSE, 1 TRUE, `None` UNKNOWN. 40 differs from 10; whether it differs from the gap, nobody knows. So `NOT IN` is UNKNOWN and `WHERE` drops the row. Vacancies that hide their employer put such gaps into the list.
#
# Mend the query: `employer_id`, `name` of every employer without a remote vacancy, those without any vacancy too. Any order.

# %% answer="never_remote"
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')
"""
### BEGIN SOLUTION
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote' AND employer_id IS NOT NULL)
"""
### END SOLUTION
# %% [markdown] hint="never_remote"
# Run the inner `SELECT` alone. Which of its rows can match nobody, and spoils every `NOT IN`?
# %% [markdown] hint="never_remote"
# The outer query is innocent: every employer has an `employer_id`. Where do the gaps come in?
# %% [markdown] hint="never_remote"
# Leave `schedule = 'remote'` where it is. Give the inner `WHERE` a second condition, one that asks about the gap itself.
# %% check="never_remote" points=1
@check("never_remote")
def all_employers(c, never_remote):
    jobs = c.database("jobs", "sqlite")
    employers = jobs.query("SELECT employer_id, name FROM employers", None, 5).rows
    offers = jobs.query("SELECT employer_id, schedule = 'remote' FROM vacancies", None, 5).rows

    def keep(condition):
        return [employer for employer in employers if condition(employer[0])]

    named = {number for number, remote in offers}
    remote = {number for number, remote in offers if remote}
    elsewhere = {number for number, remote in offers if not remote}
    c.query(never_remote, on="jobs").rows(keep(lambda number: number not in remote), mistakes=lambda: [
        ([], "SQ2: the inner list still holds a NULL, so `NOT IN` never says TRUE"),
        (employers, "SQ1: your inner list is empty; `<> NULL` and `= NULL` are never TRUE"),
        (keep(lambda number: number not in named), "employers with office work only never offered remote work either; keep `schedule = 'remote'` inside"),
        (keep(lambda number: number in elsewhere), "one office vacancy does not mean that no other is remote"),
        (keep(lambda number: number in elsewhere - remote), "employers without any vacancy never offered remote work either"),
        (keep(lambda number: number in remote), "these are the employers that did offer remote work; the question asked for the others"),
    ])
# %% check="never_remote" points=2 hidden=true
@check("never_remote", hidden=True)
def other_employers(c, never_remote):
    """Other rows: some, all or no vacancies hide their employer; remote and office mixed; no vacancies; no employers."""
    ### BEGIN HIDDEN TESTS
    c.query(never_remote, on="jobs").matches("""
        SELECT employer_id, name FROM employers AS e
        WHERE NOT EXISTS (SELECT 1 FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.schedule = 'remote')
    """, mistakes=[([], "SQ2: one NULL in the inner list, and `NOT IN` never says TRUE")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Rows have no order of their own
# `ORDER BY` sorts, `DESC` turns it round. One question, asked twice; in between a colleague adds an index, a sorted copy for fast searches.

# %%
newest = "SELECT vacancy_id FROM vacancies ORDER BY published_at DESC LIMIT 12"
before = list(run(newest).vacancy_id)
board.execute("CREATE INDEX newest_first ON vacancies (published_at, vacancy_id)")
after = list(run(newest).vacancy_id)
board.execute("DROP INDEX newest_first")
print("before", *before)
print("after ", *after)

# %% [markdown] task="page_three" outcomes="1"
# ## Your turn: page three
# **Notice.** 808 and 2801 changed places. Whoever turns the page in between sees one vacancy twice and another never. Equal times stand in no order until a second column decides: `ORDER BY a, b`. `DESC` belongs to the one column before it. `OFFSET 5` after `LIMIT` skips five rows.
#
# Write `page_three`: `vacancy_id`, `published_at`, `title` of page 3, 20 a page, counted from 1. Newest first, equal times by smaller `vacancy_id`.

# %% answer="page_three"
page_three = """
    ...
"""
### BEGIN SOLUTION
page_three = """
    SELECT vacancy_id, published_at, title
    FROM vacancies
    ORDER BY published_at DESC, vacancy_id
    LIMIT 20 OFFSET 40
"""
### END SOLUTION
# %% [markdown] hint="page_three"
# How many rows stand on the pages before page 3?
# %% [markdown] hint="page_three"
# `DESC` turns round one column, the one in front of it. What does the other column need?
# %% check="page_three" points=1
@check("page_three")
def on_the_board(c, page_three):
    from dataclasses import replace

    rows = c.database("jobs", "sqlite").query("SELECT vacancy_id, published_at, title FROM vacancies", None, 5).rows
    rows = sorted(sorted(rows), key=lambda row: row[1], reverse=True)
    backwards = sorted(rows, key=lambda row: row[:2][::-1], reverse=True)
    oldest, oldest_backwards = backwards[::-1], rows[::-1]
    c.query(page_three, on="jobs").rows(rows[40:60], ordered=True, mistakes=[
        (rows[60:80], "SQ10: this is page 4; two pages stand before page 3, not three"),
        (rows[20:40], "SQ10: this is page 2; pages are counted from 1"),
        (rows[3:23], "SQ10: `OFFSET` counts rows, not pages"),
        (rows[2:22], "SQ10: `OFFSET` counts rows, not pages"),
        (rows[41:61], "SQ10: one row too far; `OFFSET` says how many rows to skip, not where to begin"),
        (rows[39:59], "SQ10: one row too early; how many rows stand on two pages?"),
        (rows[:20], "SQ10: this is page 1; nothing skips the pages before"),
        (rows[:60], "SQ10: a page holds 20 rows"),
        (oldest[40:60], "SQ10: these are the oldest; `DESC` stands after the column it turns round"),
        (oldest_backwards[40:60], "SQ10: these are the oldest; `DESC` stands after the column it turns round"),
        (backwards[40:60], "SQ10: of equal times the smaller `vacancy_id` comes first; `DESC` turned both columns round"),
        (lambda got: sorted(got) == sorted(rows[40:60]), "SQ10: the right rows, but nothing decides between equal times"),
        (lambda got: [frozenset(row) for row in got] == [frozenset(row) for row in rows[40:60]], "the right values; the columns stand in another order than asked"),
        (c.raised("syntax"), "SQ10: the order of the words is SELECT, FROM, ORDER BY, LIMIT, OFFSET; columns are parted by commas"),
    ])
    turned = c.database("jobs", "sqlite").fresh([replace(table, rows=table.rows[::-1]) for table in c.database("jobs", "sqlite").tables()])
    got = turned.query(c.value(page_three).got, None, 5).rows
    turned.close()
    c.that([tuple(row) for row in got] == rows[40:60], "the same rows, stored the other way round, gave another page", expected=rows[40:43], got=got[:3],
           mistake="SQ10: nothing decides between equal times; today's order was luck")
# %% check="page_three" points=2 hidden=true
@check("page_three", hidden=True)
def rows_shuffled(c, page_three):
    """The same question on other rows, stored in another order, many with equal times; too few rows for a page 3."""
    ### BEGIN HIDDEN TESTS
    c.query(page_three, on="jobs").matches(
        "SELECT vacancy_id, published_at, title FROM vacancies ORDER BY published_at DESC, vacancy_id ASC LIMIT 20 OFFSET 40", ordered=True, mistakes=[
            (lambda got: any(a[1] == b[1] and a[0] > b[0] for a, b in zip(got[:-1], got[1:], strict=True)), "SQ10: of equal times the smaller `vacancy_id` comes first; say so in `ORDER BY`"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Where a month ends
# Times are text such as `'2025-09-30 21:00:00'`, in UTC, the world's clock. Texts compare from the left. `BETWEEN` includes both ends. Which row is the last of September?

# %%
run("""
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at BETWEEN '2025-09-01' AND '2025-09-30'
    ORDER BY published_at DESC
    LIMIT 2
""")

# %% [markdown] task="moscow_september" outcomes="1"
# ## Your turn: September in Moscow
# **Notice.** Nothing on the 30th: `'2025-09-30'` is its first instant. An end of 23:59:59 would lose a row at 23:59:59.5. Ask `>=` the start and `<` the next start: a *half-open* window.
#
# Write `moscow_september`: `vacancy_id`, `published_at` of every vacancy published in September 2025 by Moscow's clock. Any order. Moscow is three hours ahead of UTC all year.

# %% answer="moscow_september"
moscow_september = """
    ...
"""
### BEGIN SOLUTION
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at >= '2025-08-31 21:00:00' AND published_at < '2025-09-30 21:00:00'
"""
### END SOLUTION
# %% [markdown] hint="moscow_september"
# It is midnight in Moscow, the 1st of September. What do a clock and a calendar in UTC say?
# %% [markdown] hint="moscow_september"
# Moscow is ahead, so its month begins before the UTC month does, and ends before it ends.
# %% [markdown] hint="moscow_september"
# The window begins at `'2025-08-31 21:00:00'`. Work out the other edge, and which edge belongs to it.
# %% check="moscow_september" points=1
@check("moscow_september")
def at_the_edges(c, moscow_september):
    from datetime import datetime, timedelta

    rows = c.database("jobs", "sqlite").query("SELECT vacancy_id, published_at FROM vacancies", None, 5).rows

    def september(ahead, first="2025-09-01 00:00:00", last="2025-09-30 23:59:59.9"):
        clocks = [(row, str(datetime.fromisoformat(row[1]) + timedelta(hours=ahead))) for row in rows]
        return [row for row, clock in clocks if first <= clock <= last]

    text = str(c.value(moscow_september).got)
    moscow, utc = september(3), september(0)
    c.query(moscow_september, on="jobs").rows(moscow, mistakes=lambda: [
        (lambda got: any(f"{digit}T" in text for digit in "0123456789"), "SQ9: stored times have a space where you wrote T, and texts compare letter by letter"),
        ([row for row in utc if row not in moscow] + moscow, "SQ9: only the start moved; the month also ends three hours earlier in UTC"),
        ([row for row in utc if row in moscow], "SQ9: only the end moved; the month also begins three hours earlier in UTC"),
        (september(0), "SQ9: this is September in UTC; in Moscow it began three hours earlier"),
        (september(-3), "SQ9: three hours the wrong way: when Moscow's day begins, UTC is still in the day before"),
        (september(3, last="2025-10-01 00:00:00"), "SQ9: a row at the very first instant of October came along; the end of the window stays outside"),
        (september(3, last="2025-09-30 23:59:59"), "SQ9: a row half a second before the end fell out; ask for `<` the next start"),
        (september(3, first="2025-09-01 00:00:00.1"), "SQ9: the first instant of September belongs to September: `>=`"),
        (september(0, last="2025-09-29 23:59:59.9"), "SQ9: `'2025-09-30'` is the first instant of that day, so the day itself fell out"),
        (september(0, last="2025-09-30 23:59:59"), "SQ9: this is September in UTC, less its last second"),
        (c.raised("syntax"), "a time stands in single quotes, as every text does"),
    ])
# %% check="moscow_september" points=2 hidden=true
@check("moscow_september", hidden=True)
def other_times(c, moscow_september):
    """Other rows: the first and the last instant, half a second beside them, a day and a year away."""
    ### BEGIN HIDDEN TESTS
    c.query(moscow_september, on="jobs").matches("""
        SELECT vacancy_id, published_at FROM vacancies
        WHERE published_at < '2025-09-30 21:00:00' AND published_at >= '2025-08-31 21:00:00'
    """, mistakes=[
        (lambda got: any(time >= "2025-09-30 21:00:00" for _, time in got), "SQ9: something of October came along; the end of the window stays outside"),
        (lambda got: any(time < "2025-08-31 21:00:00" for _, time in got), "SQ9: something of August came along"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The same rows in PostgreSQL
# SQLite is a library. PostgreSQL is a server that many programs ask at once; our job board will run on it. The first line tells which one answers. Functions make new columns, `COLLATE` names language rules; `r` keeps each `\` for SQL. Watch `lower`.

# %%
import psycopg

from autograder.services import postgres

server = postgres()
print(server.rung)
pg = psycopg.connect(server.database("jobs").url, autocommit=True)

run(r"""
    SELECT lower('ООО Kite') AS left_alone, lower('ООО Kite' COLLATE pg_c_utf8) AS told_how,
           trim('  Kite ') AS trimmed, replace('«Kite»', '«', '') AS replaced,
           regexp_replace('gmbh Kite', '^(gmbh|ltd) ', '') AS no_front,
           regexp_replace('a   b  c', '\s+', ' ', 'g') AS one_space
""", pg)

# %% [markdown] task="clean_names" outcomes="3" systems="PostgreSQL"
# ## Your turn: one spelling for each employer
# **Notice.** ООО stays large until a *collation*, a named set of language rules, says how; ours is `pg_c_utf8`. In a pattern `^` is the beginning, `|` means or, `\s+` spaces, a space itself; `'g'` replaces all.
#
# Write `clean_names` for PostgreSQL: `employer_id`, `clean_name` of every employer. Small letters, none of the marks `«»"`, single spaces, none at the edges. If the name then starts with the word ООО, АО, ПАО, ЗАО or ИП, remove it, once. Any order; column names do not count.
#
# | `name` | `clean_name` |
# |---|---|
# | `ООО «Тихая гавань»` | `тихая гавань` |
# | `АО "Медный Ключ"` | `медный ключ` |
# | `пао Рябина` | `рябина` |
# | `  ЗАО  Старый   Фонарь ` | `старый фонарь` |
# | `ИП Ёлкин` | `ёлкин` |
# | `Аорта Лаб` | `аорта лаб` |
# | `Сервис ИП` | `сервис ип` |
# | `KITE "Post"` | `kite post` |

# %% answer="clean_names"
clean_names = r"""
    ...
"""
### BEGIN SOLUTION
clean_names = r"""
    SELECT employer_id,
           regexp_replace(
               trim(regexp_replace(
                   replace(replace(replace(lower(name COLLATE pg_c_utf8), '«', ''), '»', ''), '"', ''),
                   '\s+', ' ', 'g')),
               '^(ооо|ао|пао|зао|ип) ', '') AS clean_name
    FROM employers
"""
### END SOLUTION
# %% [markdown] hint="clean_names"
# Work from the inside out, one function at a time. `run(clean_names, pg)` shows how far you are; without `pg`, SQLite would answer.
# %% [markdown] hint="clean_names"
# Which step must come before the legal form can stand in front? And which before it can be written in one way only?
# %% [markdown] hint="clean_names"
# `lower` with a collation, then `replace` three times, then both `regexp_replace` from above, the spaces first, with `trim` between them.
# %% check="clean_names" points=1
@check("clean_names")
def all_names(c, clean_names):
    answer = c.query(clean_names, on="jobs", engine="postgresql")
    rows = c.database("jobs", "postgresql").query("SELECT employer_id, name FROM employers", None, 5).rows

    legal = ("ооо", "ао", "пао", "зао", "ип")

    def tidy(name, forms=legal, whole=True, times=1, early=False):
        text = name.lower().replace("«", "").replace("»", "").replace('"', "")
        words = text.split()
        if early and text[:1].isspace():
            return " ".join(words)
        if len(words) > 1 and words[0] in forms:
            while len(words) > 1 and words[0] in forms and times > 0:
                words, times = words[1:], times - 1
        elif not whole:
            text = " ".join(words)
            words = next((text[len(form):].split() for form in forms if text.startswith(form)), words)
        return " ".join(words)

    def keep(**how):
        return [(number, tidy(name, **how)) for number, name in rows]

    answer.rows(keep(), mistakes=lambda: [
        (lambda got: any(name != name.lower() for _, name in got), "Cyrillic letters stay large until you name a collation: `lower(name COLLATE pg_c_utf8)`"),
        (lambda got: any(mark in name for _, name in got for mark in '«»"'), "quotation marks are left over; there are three kinds"),
        (lambda got: any(name != " ".join(name.split()) for _, name in got), "spaces are left over, doubled or at an edge"),
        (keep(whole=False), "`ао` is also how Аорта begins; a legal form is a word, so a space must follow"),
        (keep(early=True), "a space at the edge hid the legal form from `^`; clear the edges first"),
        (keep(times=9), "once means once: of two legal forms in front the second stays"),
        (keep(forms=()), "the legal forms are still there"),
        (lambda got: any(form in tidy(name).split() and form not in dict(got)[number].split() for number, name in rows for form in legal), "a legal form goes from the front only; `^` in the pattern says so"),
        (c.raised("syntax"), "read the word after `near`: often a bracket or a comma is missing there"),
    ])
# %% check="clean_names" points=2 hidden=true
@check("clean_names", hidden=True)
def other_names(c, clean_names):
    """Other names: large and small letters, each legal form, words that begin like one, forms at the end, spaces."""
    ### BEGIN HIDDEN TESTS
    def compared(query):
        # A name that is nothing but a legal form may become anything: the task does not say.
        words = "'', 'ооо', 'ао', 'пао', 'зао', 'ип'"
        return f"SELECT * FROM ({query.rstrip().rstrip(';')}\n) AS answer (number, tidy) WHERE tidy NOT IN ({words})"

    c.query(compared(c.value(clean_names).got), on="jobs", engine="postgresql").matches(compared(r"""
        SELECT employer_id,
               regexp_replace(
                   btrim(regexp_replace(replace(replace(replace(lower(name COLLATE pg_c_utf8), '«', ''), '»', ''), '"', ''), '\s+', ' ', 'g')),
                   '^(зао|пао|ооо|ао|ип) ', '')
        FROM employers
    """))
    ### END HIDDEN TESTS

# %% [markdown]
# ## A stranger writes the value
# Three visitors type a city, and Python pastes it into the query. In the last line `:city` marks a place, and the value comes separately.

# %%
def pasted(city):
    return run(f"SELECT vacancy_id FROM vacancies WHERE city = '{city}'")

for typed in ("Казань", "Кот-д'Ивуар", "x' OR '1'='1"):
    try:
        print(f"{len(pasted(typed)):5} rows  {typed}")
    except Exception as error:
        print(f"error: {error}  {typed}")
print(f"{len(run('SELECT vacancy_id FROM vacancies WHERE city = :city', city=typed)):5} rows  {typed}, bound")

# %% [markdown] task="queries" outcomes="1"
# ## Project: three questions for the job board
# **Notice.** The second visitor broke the page. The third got every row: his quote closed yours, and what followed became SQL. `:city` is a *parameter*: its value travels beside the text and never becomes SQL.
#
# Fill `queries` with three texts for SQLite. Parameters stand without quotes.
#
# - `by_city`: `vacancy_id`, `title` of vacancies in `:city`. Any order.
# - `pays_at_least`: `vacancy_id`, `amount_from` with a lower amount of `:least` or more. Any order.
# - `page`: `vacancy_id`, `published_at`, newest first, equal times by smaller `vacancy_id`; `:size` rows after skipping `:skip` rows.

# %% answer="queries"
queries = {
    "by_city": "...",
    "pays_at_least": "...",
    "page": "...",
}
### BEGIN SOLUTION
queries = {
    "by_city": "SELECT vacancy_id, title FROM vacancies WHERE city = :city",
    "pays_at_least": "SELECT vacancy_id, amount_from FROM vacancies WHERE amount_from >= :least",
    "page": "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :size OFFSET :skip",
}
### END SOLUTION
# %% [markdown] hint="queries"
# Write each query with a fixed value first and run it. Then put the parameter where the value stood, quotes included.
# %% [markdown] hint="queries"
# Try one: `run(queries["page"], size=3, skip=0)`.
# %% check="queries" points=1
@check("queries")
def ordinary_values(c, queries):
    rows = c.database("jobs", "sqlite").query("SELECT vacancy_id, title, city, amount_from FROM vacancies", None, 5).rows

    def in_city(city):
        return [row[:2] for row in rows if row[2] == city]

    def paid(least):
        return [(row[0], row[3]) for row in rows if row[3] is not None and row[3] >= least]

    for city, other in (("Казань", "Москва"), ("Москва", "Казань")):
        c.query(queries["by_city"], on="jobs", parameters={"city": city}).rows(in_city(city), mistakes=lambda: [
            ([], "OR10: quotes around `:city` make it a text of five letters; a parameter stands bare"),
            (in_city(other), "OR10: your text names one city, whoever asks; write `:city` there"),
            (c.raised("syntax"), "OR10: the text itself goes to the database; Python fills nothing in, so write `:city`, bare"),
            (c.raised("other"), "OR10: the text itself goes to the database; Python fills nothing in, so write `:city`, bare"),
        ])
    for least in (200000, 0):
        c.query(queries["pays_at_least"], on="jobs", parameters={"least": least}).rows(paid(least), mistakes=lambda: [
            ([row for row in paid(least) if row[1] > least], "`:least` itself is enough: `>=`"),
            ([], "OR10: quotes around `:least` make it a text; a parameter stands bare"),
            (lambda got: any(amount is None for _, amount in got), "rows without a lower amount came along; the upper one is not asked for"),
            (lambda got, least=least: any(amount < least for _, amount in got), "OR10: your text names one amount, whoever asks; write `:least` there"),
            (c.raised("syntax"), "OR10: the text itself goes to the database; Python fills nothing in, so write `:least`, bare"),
            (c.raised("other"), "OR10: the text itself goes to the database; Python fills nothing in, so write `:least`, bare"),
        ])
# %% check="queries" points=1
@check("queries")
def ordinary_pages(c, queries):
    from dataclasses import replace

    jobs = c.database("jobs", "sqlite")
    rows = jobs.query("SELECT vacancy_id, published_at FROM vacancies", None, 5).rows
    newest = sorted(sorted(rows), key=lambda row: row[1], reverse=True)
    for size, skip in ((3, 0), (20, 40)):
        c.query(queries["page"], on="jobs", parameters={"size": size, "skip": skip}).rows(newest[skip:skip + size], ordered=True, mistakes=[
            (newest[size:size + skip], "`LIMIT` takes `:size`, `OFFSET` takes `:skip`; yours are the other way round"),
            (newest[skip * size:skip * size + size], "`:skip` counts rows, not pages; the caller has multiplied already"),
            (lambda got, size=size: len(got) != size, "OR10: a page holds `:size` rows, whatever the size"),
            (lambda got, page=frozenset(newest[skip:skip + size]): set(got) == page, "SQ10: the right rows, but nothing decides between equal times"),
            (c.raised("syntax"), "`LIMIT` stands before `OFFSET`, and a parameter stands bare, such as `:size`"),
            (c.raised("other"), "OR10: the text itself goes to the database; Python fills nothing in, so write `:size` and `:skip`, bare"),
        ])
    turned = jobs.fresh([replace(table, rows=table.rows[::-1]) for table in jobs.tables()])
    got = turned.query(c.value(queries, "page").got, {"size": 20, "skip": 40}, 5).rows
    turned.close()
    c.that([tuple(row) for row in got] == newest[40:60], "the same rows, stored the other way round, gave another page", expected=newest[40:43], got=got[:3],
           mistake="SQ10: nothing decides between equal times; today's order was luck")
# %% check="queries" points=1 hidden=true
@check("queries", hidden=True)
def other_values(c, queries):
    """Other rows and other values: amounts of exactly `:least`, equal times, pages past the end."""
    ### BEGIN HIDDEN TESTS
    for city in ("Казань", "Москва", "Nowhere"):
        c.query(queries["by_city"], on="jobs").matches("SELECT vacancy_id, title FROM vacancies WHERE city IN (:city)", parameters={"city": city})
    for least in (0, 1, 150000, 99000000):
        c.query(queries["pays_at_least"], on="jobs").matches("SELECT vacancy_id, amount_from FROM vacancies WHERE NOT amount_from < :least", parameters={"least": least})
    for size, skip in ((2, 1), (5, 0), (3, 4), (20, 5000)):
        c.query(queries["page"], on="jobs").matches(
            "SELECT vacancy_id, published_at FROM vacancies ORDER BY published_at DESC, vacancy_id LIMIT :size OFFSET :skip",
            ordered=True, parameters={"size": size, "skip": skip})
    ### END HIDDEN TESTS
# %% check="queries" points=1 hidden=true
@check("queries", hidden=True)
def hostile_values(c, queries):
    """A stranger's quotes, comments and half queries find no city, nor do `%` and `_`; no text repeats a value."""
    ### BEGIN HIDDEN TESTS
    for typed in ("x' OR '1'='1", "'; DROP TABLE vacancies; --", "Кот-д'Ивуар", '" OR ""="', ":city", "city"):
        c.query(queries["by_city"], on="jobs", parameters={"city": typed}).rows([], mistakes=[
            (lambda got: len(got) > 0, "OR10: a hostile text found rows; only a bound parameter is harmless"),
        ])
    for typed in ("%", "К_з_нь", "каз%", "Каз%", "*"):
        c.query(queries["by_city"], on="jobs", parameters={"city": typed}).rows([], mistakes=[
            (lambda got: len(got) > 0, "OR10: `LIKE` reads `%` and `_` as any letters, so a stranger found every city; ask with `=`"),
        ])
    for name, parameters in (("by_city", [":city"]), ("pays_at_least", [":least"]), ("page", [":size", ":skip"])):
        text = c.value(queries, name).got
        for parameter in parameters:
            c.that(text.count(parameter) > 0, "OR10: a query without its parameter was built from pasted text")
            c.that("'" + parameter + "'" not in text, "OR10: quotes around a parameter make it a text")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: answer strangers
# Your texts move into your project, one file each. `ask("page", size=3, skip=40)` answers, whoever types the numbers.

# %%
from autograder.services.project import project_folder
from autograder.services.save_point import save_point

folder = project_folder() / "queries"
folder.mkdir(parents=True, exist_ok=True)
for name, text in queries.items():
    if "..." not in text:
        (folder / f"{name}.sql").write_text(text, encoding="utf-8")


def ask(name, **values):
    file = folder / f"{name}.sql"
    return run(file.read_text(encoding="utf-8"), **values) if file.is_file() else f"{name} is not written yet"


save_point("Ask the job board three questions")
ask("page", size=3, skip=40)

# %% [markdown]
# ## Remember
# - **Filter:** `AND` goes before `OR`; brackets or `IN` say what you mean.
# - **Expose:** comparing with NULL is UNKNOWN, and `WHERE` drops it. `IS NULL` asks; `0` is an answer. One NULL silences `NOT IN`.
# - **Order:** name columns until no two rows are equal. A window includes its start, never its end.
# - **Tidy:** Cyrillic needs a collation to become small. A legal form is a word, not a beginning.
# - **Bind:** a value travels beside the query, never inside it.
