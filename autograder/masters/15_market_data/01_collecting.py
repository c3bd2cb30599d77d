# %% [markdown] lesson="collecting" minutes=290 needs="13_monitoring/01_metrics" data="own_export, sites" systems="HeadHunter, SuperJob, Habr Career, LinkedIn, GitHub" terms="sample, personal data, provenance, data card"
# # Ninety-six jobs called "Sign in"
#
# The nightly crawl ends with 1,208 vacancies and no error. The most wanted title is *Sign in to see more*: 96 offers, no pay. A recruiter asks what they do.
#
# **After this you can** tell what a source cannot know · check the rules before the first request · strip people before storage · record where every row came from

# %%
import csv
import json
import os
import re
import subprocess
import sys
import time
from datetime import date, datetime, timezone
from hashlib import sha256
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from pprint import pformat
from urllib.parse import urlencode, urljoin
from urllib.robotparser import RobotFileParser

import requests
from bs4 import BeautifulSoup
from sqlalchemy import create_engine, text

from autograder.checks import check
from autograder.services import postgres
from autograder.services.by_hand import COLUMNS, sheet_findings
from autograder.services.datasets import folder, open_text
from autograder.services.project import project_folder
from autograder.services.project_functions import save_functions
from autograder.services.save_point import save_point
from autograder.services.sites import job_sites

site = job_sites("open", seed=15, rows=60)  # five sources at one address on this machine; their rows are generated
KEY = site.tokens.app_id  # SuperJob's key
database = postgres().database()

RULES = [
    {"source": "hh", "purpose": "search", "way": "program", "read_on": date(2023, 12, 31), "place": "documents of 2023", "words": "search without a token"},
    {"source": "hh", "purpose": "search", "way": "program", "read_on": date(2026, 11, 28), "place": "docs/job-sites.md, live services", "words": "an application's token and a User-Agent"},
    {"source": "superjob", "purpose": "search", "way": "program", "read_on": date(2026, 11, 28), "place": "docs/job-sites.md, live services", "words": "needs a registered application's key"},
    {"source": "habr", "purpose": "search", "way": "program", "read_on": date(2026, 11, 28), "place": "robots.txt, line 2", "words": "Allow: /habr/vacancies"},
    {"source": "habr", "purpose": "people", "way": "no", "read_on": date(2026, 11, 28), "place": "robots.txt, line 3", "words": "Disallow: /habr/people"},
    {"source": "linkedin", "purpose": "search", "way": "no", "read_on": date(2026, 11, 28), "place": "robots.txt, line 4", "words": "Disallow: /linkedin/"},
    {"source": "linkedin", "purpose": "own data", "way": "hand", "read_on": date(2026, 11, 28), "place": "datasets/cards/own_export.md, Why", "words": "To read one's own data only"},
    {"source": "github", "purpose": "profile", "way": "program", "read_on": date(2026, 11, 28), "place": "docs/job-sites.md, live services", "words": "60 requests an hour without a token"},
]
POSTINGS = """
    CREATE TABLE IF NOT EXISTS postings (
        site text NOT NULL, external_id text NOT NULL, title text NOT NULL,
        employer text, city text, low integer, high integer, currency text,
        gross boolean, published_at timestamp with time zone, url text NOT NULL,
        fetched_at timestamp with time zone NOT NULL, source_hash text NOT NULL,
        PRIMARY KEY (site, external_id)
    )
"""


class SourceError(Exception):
    """A source did not give what it promises."""


def get(address, headers=None, **more):
    """One polite request: it names the program and waits 5 seconds at most."""
    try:
        return requests.get(address, headers={"User-Agent": "jobboard/1.0 (me@example.org)", **(headers or {})}, timeout=5, **more)
    except requests.RequestException as error:
        raise SourceError(f"no answer from {address}") from error


def json_page(address, **more):
    """The JSON of one page; anything else is a SourceError."""
    answer = get(address, allow_redirects=False, **more)
    if answer.status_code != 200:
        raise SourceError(f"{answer.status_code} from {address}")
    try:
        return answer.json()
    except ValueError as error:
        raise SourceError(f"{address}: no JSON") from error


def part(page, selector, name=None):
    """The text of one part of a page, or the value of its attribute `name`; SourceError when it is not there."""
    found = page.select_one(selector)
    if found is None or (name and name not in found.attrs):
        raise SourceError(f"{selector} is gone: the page has changed")
    return found[name] if name else found.get_text(" ", strip=True)


def pay_ends(words):
    """'от 150 000 до 225 000 ₽' -> (150000, 225000, 'RUB'); without an amount three times None."""
    ends = {word: int(re.sub(r"\D", "", digits)) for word, digits in re.findall(r"(от|до)\s([\d\s]+)", words)}
    sign = words.split()[-1]
    return ends.get("от"), ends.get("до"), {"₽": "RUB", "$": "USD", "€": "EUR"}.get(sign, sign) if ends else None


def hh_row(item):
    """One item of HeadHunter's search in the shape that all sites share."""
    pay = item["salary"] or {"from": None, "to": None, "currency": None, "gross": None}
    return {
        "site": "hh", "external_id": item["id"], "title": item["name"], "employer": (item["employer"] or {}).get("name"),
        "city": item["area"]["name"], "low": pay["from"], "high": pay["to"], "currency": pay["currency"], "gross": pay["gross"],
        "published_at": datetime.fromisoformat(item["published_at"]).astimezone(timezone.utc), "url": item["alternate_url"],
        "contacts": item["contacts"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
    }


def habr_pages(base, words, sleep):
    """Habr Career's pages of rows, as slowly as its robots.txt asks."""
    address = base + "/habr/vacancies?" + urlencode({"q": words})
    while address:
        page = habr_page(address)
        yield page["rows"]
        address = page["next"]
        if address:
            sleep(2)


def publish(url):
    """Every posting becomes a vacancy of the service with its employer; one that is there keeps its number."""
    if find_spec("jobboard.models") is None:
        return
    from jobboard.models import Base

    engine = create_engine(url)
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO employers (name, city) SELECT employer, min(city) FROM postings WHERE employer IS NOT NULL GROUP BY employer ON CONFLICT (name) DO NOTHING"))
        connection.execute(text("""
            INSERT INTO vacancies (site, external_id, title, remote, employer_id)
            SELECT p.site, p.external_id, p.title, false, e.employer_id FROM postings p LEFT JOIN employers e ON e.name = p.employer WHERE true
            ON CONFLICT (site, external_id) DO UPDATE SET title = excluded.title, employer_id = excluded.employer_id
        """))
    engine.dispose()


def main(arguments):
    """`python -m jobboard collect URL`: three sites into the table postings, from there to the service, then the card."""
    if len(arguments) != 1:
        print("Usage: python -m jobboard collect URL")
        return
    base, key = arguments[0], os.environ.get("SUPERJOB_KEY", "")
    readers = {"hh": lambda: hh_pages(base, "Python"), "superjob": lambda: superjob_pages(base, "Python", key), "habr": lambda: habr_pages(base, "Python", time.sleep)}
    print(collect(readers, without_personal_data, database_url(), time.time))
    publish(database_url())
    with create_engine(database_url()).connect() as connection:
        rows = [dict(row) for row in connection.execute(text("SELECT * FROM postings")).mappings()]
    for row in rows:  # SQLite hands times over as text
        row.update({name: datetime.fromisoformat(str(row[name])) for name in ("published_at", "fetched_at")})
    card = Path(__file__).parent / "docs" / "data-card.md"
    card.parent.mkdir(exist_ok=True)
    card.write_text(data_card(rows, RULES, GAPS), encoding="utf-8")


GAPS = ["pay: many offers hide it", "people: names, and phones in other forms, may have stayed in an employer's own words"]


def write_card(card):
    """docs/data-card.md of the project: your card of what HeadHunter's reader finds now."""
    now = datetime.fromtimestamp(site.clock.now(), timezone.utc)
    rows = [{**row, "fetched_at": now} for page in hh_pages(site.base_url, "Python") for row in page]
    words = card(rows, RULES, GAPS)
    if isinstance(words, str):
        path = project_folder() / "docs" / "data-card.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
        print("jobboard/docs/data-card.md saved")


def save_the_rest():
    """What the command needs beside your functions."""
    project_folder().mkdir(parents=True, exist_ok=True)
    (project_folder() / "source_error.py").write_text('class SourceError(Exception):\n    """A source did not give what it promises."""\n', encoding="utf-8")
    (project_folder() / "postings.py").write_text(f'"""The table of collected offers."""\n\nPOSTINGS = """{POSTINGS}"""\n', encoding="utf-8")
    (project_folder() / "rules_read.py").write_text(f"import datetime\n\nRULES = {pformat(RULES, width=120, sort_dicts=False)}\nGAPS = {pformat(GAPS, width=120)}\n", encoding="utf-8")
    save_functions("sources.py", get, json_page, part, pay_ends, hh_row, hh_pages, habr_row, habr_pages, imports=[
        "import json", "import re", "from datetime import datetime, timezone", "from urllib.parse import urlencode, urljoin",
        "import requests", "from bs4 import BeautifulSoup", "from jobboard.source_error import SourceError",
    ])
    save_functions("collect.py", publish, main, imports=[
        "import os", "import time", "from datetime import datetime, timezone", "from hashlib import sha256", "from pathlib import Path",
        "from sqlalchemy import create_engine, text", "from jobboard.personal import without_personal_data", "from jobboard.rules_read import GAPS, RULES",
        "from importlib.util import find_spec", "from jobboard.postings import POSTINGS",
        "from jobboard.settings import database_url", "from jobboard.source_error import SourceError",
        "from jobboard.sources import habr_pages, hh_pages, superjob_pages",
    ])

# %% [markdown] task="sample" outcomes="3"
# ## Warm-up: a log that never ends
# Write `sample(lines, k, draw)`: a list of `k` lines in any order, or of all when there are fewer. Every line is equally likely to be in this *sample*.
#
# `lines` may be a generator, to be read once. Hold at most `k + 5` lines at a time. `draw(n)` gives one of 0 to n - 1, equally likely; call it at most once a line.

# %% answer="sample"
def sample(lines, k, draw):
    ### BEGIN SOLUTION
    kept = []
    for count, line in enumerate(lines, start=1):
        if len(kept) < k:
            kept.append(line)
        else:
            place = draw(count)
            if place < k:
                kept[place] = line
    return kept
    ### END SOLUTION
# %% [markdown] hint="sample"
# Two lines have come and you keep one. How likely should the second be kept? And the third, when it comes?
# %% [markdown] hint="sample"
# Line 10 belongs into a sample of 3 with chance 3 in 10. Which numbers of `draw(10)` are three of ten?
# %% check="sample" points=0.5
@check("sample")
def short_logs(c, sample):
    probe = '''def drawn(sample, lines, k, times, seed):
    from random import Random

    made = Random(seed)
    asked = [0]

    def draw(n):
        asked[0] += 1
        return made.randrange(n)

    found = [list(sample(iter(lines), k, draw)) for _ in range(times)]
    return [found, asked[0]]
'''
    for lines, k in ((["a", "b"], 3), (["a", "b", "c"], 3), ([], 2)):
        came = c.inside(probe, sample, lines, k, 1, 1).got[0][0]
        c.that(sorted(came) == lines, f"sample of {k} out of {lines}", expected=lines, got=came, mistake="PY3: with `k` lines or fewer, all of them are the sample")
    found, asked = c.inside(probe, sample, ["a", "b", "c", "d"], 2, 1, 1).got
    c.that(len(found[0]) == 2 == len(set(found[0])), "a sample of 2 out of a, b, c, d", expected="two different lines", got=found[0], mistake="A line stands in the sample once, and there are `k` of them")
    c.that(asked <= 4, "how often `draw` was called for 4 lines", expected="4 times at most", got=asked, mistake="One number a line is enough: it says whether the line comes in, and whose place it takes")
    found = [one[0] for one in c.inside(probe, sample, ["a", "b", "c"], 1, 900, 4).got[0]]
    counts = {line: found.count(line) for line in "abc"}
    c.that(all(220 < count < 380 for count in counts.values()), "one of a, b, c, 900 times", expected="each about 300 times", got=counts, mistake="Line n of the log comes in with chance k in n, so `draw` is asked about n: not about k, and n counts from 1")
# %% check="sample" points=0.5 hidden=true
@check("sample", hidden=True)
def long_logs(c, sample):
    """Logs of several lengths and samples of several sizes: each line equally likely, few lines held, few numbers drawn, one reading."""
    ### BEGIN HIDDEN TESTS
    probe = '''def streamed(sample, length, k, times, seed):
    from random import Random

    made = Random(seed)
    alive, most, asked, counts = [0], [0], [0], {}

    class Line(str):
        def __init__(self, *words):
            alive[0] += 1
            most[0] = max(most[0], alive[0])

        def __del__(self):
            alive[0] -= 1

    def draw(n):
        asked[0] += 1
        return made.randrange(n)

    sizes = set()
    for _ in range(times):
        found = sample((Line(n) for n in range(length)), k, draw)
        sizes.add(len(set(found)))
        for line in found:
            counts[int(line)] = counts.get(int(line), 0) + 1
        del found
        line = None
    return [sorted(sizes), [counts.get(n, 0) for n in range(length)], most[0], asked[0]]
'''
    for length, k, times in ((2, 1, 900), (5, 2, 900), (9, 6, 900), (2000, 7, 1), (3, 7, 1), (1, 0, 3)):
        sizes, counts, most, asked = c.inside(probe, sample, length, k, times, c.seed + k).got
        c.that(sizes == [min(length, k)], "another number of lines", mistake="PY3: a sample holds `k` different lines, or all when there are fewer; of `k = 0`, none")
        c.that(asked <= length * times, "many numbers drawn", mistake="One number a line is enough: it says whether the line comes in, and whose place it takes")
        c.that(most <= k + 5, "many lines held", mistake="The whole log is held at once; keep `k` lines and let go of the others as they come")
        if times == 900:
            fair, width = times * k / length, 5.5 * (times * k / length * (1 - k / length)) ** 0.5
            c.that(all(abs(count - fair) < width for count in counts), "lines are not equally likely", mistake="Line n of the log comes in with chance k in n, so `draw` is asked about n: not about k, and n counts from 1")
    ### END HIDDEN TESTS

# %%
# One row of each source. Our get() says who asks and waits 5 seconds at most.
item = get(site.base_url + "/vacancies", params={"text": "Python"}).json()["items"][0]
print("hh:", item["name"], item["salary"])
body = get(site.base_url + "/2.0/vacancies/", headers={"X-Api-App-Id": KEY}, params={"keyword": "Python"}).json()
item, shown = body["objects"][0], ("profession", "firm_name", "payment_from", "payment_to", "currency", "date_published")
print("superjob:", {name: item[name] for name in shown})
page = BeautifulSoup(get(site.base_url + "/habr/vacancies", params={"q": "Python"}).text, "html.parser")
print("habr:", page.select_one("article.vacancy").get_text(" ", strip=True))
item = get(site.base_url + "/gh/users/flax-rowan/repos").json()[0]
print("github:", item["name"], item["language"], item["pushed_at"])
print("linkedin, your own file:", open_text("own_export", "Applications.csv").splitlines()[1])

# %% [markdown] task="verdicts" outcomes="1"
# ## Mark: what can it tell?
# **a** to **e**: what is one row of hh, superjob, habr, github, your own file? `offer`, `repository` or `answer` (an application that you sent).
#
# **f** to **k**: can the source alone tell this? `yes`, or the one fault. `pay`: money received; the rows hold money offered. `unit`: counts what is not a row. `gap`: about what never becomes a row.
#
# - **f** hh: "A third of the offers found today state pay."
# - **g** superjob: "Developers in Казань earn 120,000 at the median."
# - **h** hh and habr: "26 offers there, 26 here: 52 jobs."
# - **i** habr: "Firms that hire through friends want less Go."
# - **j** github: "flax-rowan has never written Kotlin, at work or at home."
# - **k** own file: "I sent 24 answers."

# %% answer="verdicts"
verdicts = {
    "a": ..., "b": ..., "c": ..., "d": ..., "e": ...,
    "f": ..., "g": ..., "h": ..., "i": ..., "j": ..., "k": ...,
}
### BEGIN SOLUTION
verdicts = {
    "a": "offer", "b": "offer", "c": "offer", "d": "repository", "e": "answer",
    "f": "yes", "g": "pay", "h": "unit", "i": "gap", "j": "gap", "k": "yes",
}
### END SOLUTION
# %% [markdown] hint="verdicts"
# For each sentence: what would I have to count, and is that what a row is?
# %% [markdown] hint="verdicts"
# Who would have to publish something for the sentence to be checked, and do they?
# %% check="verdicts" points=1
@check("verdicts")
def units(c, verdicts):
    for letter, unit in zip("abcde", ("offer", "offer", "offer", "repository", "answer")):
        c.value(verdicts, letter).equals(unit, mistakes=[
            ("answer", "ST2: nobody has answered yet; a firm has published a wish"),
            ("offer", "ST2: look at the row on the screen: no firm offers anything in it"),
            ("repository", "ST2: look at the row on the screen: it holds no code"),
            ("person", "ST2: one offer may seek three people, and one person may keep ten repositories"),
        ])
# %% check="verdicts" points=2 hidden=true
@check("verdicts", hidden=True)
def sentences(c, verdicts):
    """The six sentences: money offered, money received, what is counted, who is absent."""
    ### BEGIN HIDDEN TESTS
    for letter, verdict in zip("fghijk", ("yes", "pay", "unit", "gap", "gap", "yes")):
        c.value(verdicts, letter).equals(verdict, mistakes=[
            (lambda got: letter == "g", "ST2: an offer says what a firm would pay, nobody's payslip"),
            (lambda got: letter == "h", "ST2: one job may stand on both sites, and one offer may seek three people"),
            (lambda got: letter in "ij", "The unit is right; think of what never becomes a row: posts filled by friends, code that stays private"),
            (lambda got: letter in "fk", "This sentence claims no more than the rows themselves hold"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The rules before the rows
# `robots.txt` tells programs where they may go.

# %%
robots = RobotFileParser(site.base_url + "/robots.txt")
robots.read()
for path in ("/habr/vacancies", "/habr/people", "/linkedin/jobs/7"):
    print(robots.can_fetch("jobboard", site.base_url + path), path)
print("seconds between two requests:", robots.crawl_delay("jobboard"))
for rule in RULES:
    names = ("source", "purpose", "way", "words", "place", "read_on")
    print(" | ".join(str(rule[name]) for name in names))

# %% [markdown] task="allowed" outcomes="2"
# ## Decide by the rule
# Rule 1 once let everybody search; anonymous access looks closed since December 2025 (read in autumn 2026). Rules need place and date.
#
# Write `allowed(rules, source, purpose, today)`. A rule applies when its source is `source`, its purpose `purpose` or `"any"`, and it was read at most 365 days before `today`. Return `{"way": ..., "place": ...}` of the strictest that applies: `"no"`, then `"hand"`, then `"program"`; of equals the first. When none applies: `{"way": "no", "place": None}`.

# %% answer="allowed"
def allowed(rules, source, purpose, today):
    ### BEGIN SOLUTION
    applying = []
    for rule in rules:
        if rule["source"] == source and rule["purpose"] in (purpose, "any") and (today - rule["read_on"]).days <= 365:
            applying.append(rule)
    for way in ("no", "hand", "program"):
        for rule in applying:
            if rule["way"] == way:
                return {"way": way, "place": rule["place"]}
    return {"way": "no", "place": None}
    ### END SOLUTION
# %% [markdown] hint="allowed"
# One date minus another has `.days`.
# %% [markdown] hint="allowed"
# Two passes: which rules apply at all, and which of these is the strictest?
# %% check="allowed" points=1
@check("allowed")
def three_sources(c, allowed):
    from datetime import date

    read = date(2026, 11, 28)
    rules = [
        {"source": "hh", "purpose": "search", "way": "program", "read_on": date(2023, 12, 31), "place": "documents of 2023", "words": "search without a token"},
        {"source": "hh", "purpose": "any", "way": "hand", "read_on": read, "place": "terms, 4.2", "words": "by persons"},
        {"source": "habr", "purpose": "search", "way": "program", "read_on": read, "place": "robots.txt, line 2", "words": "Allow"},
        {"source": "habr", "purpose": "people", "way": "no", "read_on": read, "place": "robots.txt, line 3", "words": "Disallow"},
    ]
    open_way = {"way": "program", "place": "documents of 2023"}
    c.call(allowed, rules, "habr", "search", read).returns({"way": "program", "place": "robots.txt, line 2"}, mistakes=[
        ({"way": "no", "place": "robots.txt, line 3"}, "That rule is about people; the purpose here is a search"),
    ]).leaves_arguments()
    c.call(allowed, rules, "hh", "search", date(2026, 12, 1)).returns({"way": "hand", "place": "terms, 4.2"}, mistakes=[
        (open_way, "That permission is from 2023: it was read more than 365 days before `today`"),
        ({"way": "no", "place": None}, "A rule for `any` purpose applies to a search, too"),
    ])
    c.call(allowed, rules, "superjob", "search", read).returns({"way": "no", "place": None}, mistakes=[
        (lambda got: got["way"] == "program", "No rule was read for this source: that nothing forbids it is no permission"),
        (None, "PY1: without a rule a decision is returned, too"),
    ])
# %% check="allowed" points=2 hidden=true
@check("allowed", hidden=True)
def many_tables(c, allowed):
    """Tables drawn at random: several rules apply, equally strict ones, the 365th and 366th day, no rule at all."""
    ### BEGIN HIDDEN TESTS
    from datetime import date, timedelta
    from random import Random

    draw, today = Random(c.seed), date(2026, 11, 28)

    def decided(rules, source, purpose):
        found = [rule for rule in rules if rule["source"] == source and rule["purpose"] in (purpose, "any") and today - rule["read_on"] <= timedelta(365)]
        found.sort(key=lambda rule: ("no", "hand", "program").index(rule["way"]))
        return {"way": found[0]["way"], "place": found[0]["place"]} if found else {"way": "no", "place": None}

    def rule(place, ago, way, purpose="search"):
        return {"source": "hh", "purpose": purpose, "way": way, "read_on": today - timedelta(ago), "place": place, "words": "..."}

    tables = [[], [rule("1", 365, "program")], [rule("1", 366, "program")], [rule("1", 366, "no"), rule("2", 0, "hand")]]
    tables += [[rule("1", 1, "program", "people")], [rule("1", 1, "program"), rule("2", 1, "hand", "any"), rule("3", 1, "hand"), rule("4", 900, "no")]]
    for _ in range(40):
        tables.append([{**rule(f"place {n}", draw.choice((0, 30, 364, 365, 366, 700)), draw.choice(("no", "hand", "program", "program")), draw.choice(("search", "people", "any"))), "source": draw.choice(("hh", "hh", "habr"))} for n in range(draw.randrange(7))])
    for table in tables:
        expected = decided(table, "hh", "search")
        c.call(allowed, table, "hh", "search", today).returns(expected, mistakes=[
            (lambda got: expected["place"] is None, "When no rule applies, the answer is no, and there is no place"),
            (lambda got: got["place"] is None or got["way"] == expected["way"], "Of equally strict rules the first counts, and a rule read 365 days ago still applies"),
            (lambda got: ("program", "hand", "no").index(got["way"]) < ("program", "hand", "no").index(expected["way"]), "One strict rule outweighs any number of permissions"),
            (lambda got: True, "A rule that does not apply took part: another purpose, or read more than 365 days ago"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown] essay="own_decision" points=3 outcomes="2"
# ## Judge: one source of your own
# Choose a live source and a purpose: by program, by hand, not at all? Quote the rule, its place, the day you read it. And when there is none? At most 80 words.
#
# ### BEGIN SOLUTION
# **Rubric.** One point each: a decision for one source and one stated purpose · a quoted rule with place and date (or the plain statement that none was found, where was looked, and when) · what is done without a rule or when it changes: stop, ask, or by hand.
#
# **Sample, 3 points.** A city's job fair site, to list firms that teach juniors. Its robots.txt, line 6, read 27 November 2026: "Disallow: /api/". So by hand, 20 firms from the printed programme. For e-mail addresses I found no rule: I collect none, and ask the organiser.
#
# **Sample, 2 points.** SuperJob, for the pay of junior offers: by a program, with a registered application's key, as docs/job-sites.md says (28 November 2026). It is allowed.
#
# **Sample, 0 points.** Everything that a browser shows is public, so I may collect it.
# ### END SOLUTION

# %% [markdown]
# ## The page that says 200
# The crawler asked LinkedIn, too.

# %%
answer = get(site.base_url + "/linkedin/jobs/4711")
print(answer.status_code, answer.history, BeautifulSoup(answer.text, "html.parser").h1.text)
answer = get(site.base_url + "/linkedin/jobs/4711", allow_redirects=False)
print(answer.status_code, answer.headers["Location"])

# %%
def habr_row(article, address):  # part: a text or attribute by its selector; SourceError when it is gone
    low, high, currency = pay_ends(part(article, "p.pay"))
    firm, when = part(article, "p.company"), part(article, "time", "datetime")
    return {
        "site": "habr", "external_id": part(article, "h2 a", "href").split("/")[-1], "title": part(article, "h2 a"),
        "employer": None if firm == "Компания скрыта" else firm, "city": part(article, "p.place"),
        "low": low, "high": high, "currency": currency, "gross": None,
        "published_at": datetime.fromisoformat(when).astimezone(timezone.utc),
        "url": urljoin(address, part(article, "h2 a", "href")), "source": str(article),
    }
print(habr_row(page.select_one("article.vacancy"), site.base_url), part(page, "#found"))

# %% [markdown] task="habr_page" outcomes="3" systems="Habr Career, LinkedIn"
# ## Mend the reader of pages
# 200 was the sign-in page's; the site itself said 302. `habr_page(address)` met that wall. It returns `{"rows": ..., "next": ...}`: a row of each `article.vacancy`, in order, and the full address of the next page, `None` on the last. Mend it. `SourceError` for
#
# - a status other than 200; a redirect is not followed
# - a page without `#found`, the number of vacancies
# - `#found` above 0 and no article

# %% answer="habr_page"
def habr_page(address):
    answer = get(address)
    page = BeautifulSoup(answer.text, "html.parser")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if not rows:
        rows = [{"site": "habr", "external_id": address.split("/")[-1], "title": part(page, "h1"), "url": address}]
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}
### BEGIN SOLUTION
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code != 200:
        raise SourceError(f"{answer.status_code} from {address}")
    page = BeautifulSoup(answer.text, "html.parser")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if int(part(page, "#found")) > 0 and not rows:
        raise SourceError(f"{address}: no list of vacancies")
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}
### END SOLUTION


save_functions("sources.py", habr_page)
# %% [markdown] hint="habr_page"
# Which line turns a page that lists nothing into a vacancy? Who would need that line?
# %% [markdown] hint="habr_page"
# The demonstration of the wall asked twice. What did the second call have that the first had not?
# %% check="habr_page" points=1
@check("habr_page")
def the_wall(c, habr_page):
    from autograder.services.sites import Fault, JobSites

    app = JobSites("open", seed=15, rows=60, faults=[Fault("html_502", 3, path="/habr")])
    hosted = c.host(app.wsgi)
    came = c.call(habr_page, hosted.url + "/habr/vacancies?q=")
    ids = app.catalogue.ids()
    found = came.got
    c.that([row["external_id"] for row in found["rows"]] == ids[:25], "the ids of page 1", expected=ids[:25], got=[row["external_id"] for row in found["rows"]])
    c.that(found["next"] == hosted.url + "/habr/vacancies?q=&page=2", "the next page", expected=hosted.url + "/habr/vacancies?q=&page=2", got=found["next"])
    c.call(habr_page, hosted.url + "/habr/vacancies?q=nosuchword").returns({"rows": [], "next": None}, mistakes=[
        (c.raised("SourceError"), "`#found` says 0, and no article stands: both agree, nothing is wrong"),
        (lambda got: got["rows"], "HT1: a page that found nothing holds no vacancy"),
    ])
    c.call(habr_page, hosted.url + "/habr/vacancies?q=").raises("SourceError", mistakes=[(lambda got: True, "HT1: 502 is the proxy's page; a status other than 200 brings no rows")])
    c.call(habr_page, hosted.url + "/linkedin/jobs/4711").raises("SourceError", mistakes=[
        (lambda got: not got["rows"], "HT1: the site says 302 here, below 400 and still no list: only 200 brings rows"),
        (lambda got: True, "HT1: the sign-in page answers 200 and is no vacancy"),
    ])
    followed = [one.path for one in app.requests if one.path == "/linkedin/login"]
    c.that(not followed, "the requests that came to the site", expected="none for the sign-in page", got=followed, mistake="The redirect was followed: `allow_redirects=False` stays with the site's own answer")
# %% check="habr_page" points=1 hidden=true
@check("habr_page", hidden=True)
def changed_pages(c, habr_page):
    """Pages with one, several and no articles; the last page; redirects, 404 and 500 with articles in them; a changed page."""
    ### BEGIN HIDDEN TESTS
    from datetime import datetime, timezone

    def article(n):
        return f'<article class="vacancy" data-id="{n}"><h2><a href="/habr/vacancies/{n}">Go {n}</a></h2><p class="company">Ivy</p><p class="place">Тверь</p><p class="pay">от 90 000 ₽</p><time datetime="2026-10-29T19:45:04+0300">29</time></article>'

    start = c.seed % 800 + 100
    ids = list(range(start, start + 3))
    many = "".join(article(n) for n in ids)
    count = '<b id="found">3</b>'
    pages = {
        "/last": ("200 OK", count + many), "/one": ("200 OK", '<b id="found">1</b>' + article(ids[0])), "/none": ("200 OK", '<b id="found">0</b>'),
        "/more": ("200 OK", count + many + '<a rel="next" href="/habr/vacancies?page=9">Дальше</a>'), "/other": ("200 OK", count + many + '<a href="/x">Вход</a>'),
        "/404": ("404 Not Found", count + many), "/500": ("500 Error", count + many), "/203": ("203 Other", count + many), "/202": ("202 Accepted", count + many),
        "/uncounted": ("200 OK", many), "/renamed": ("200 OK", count + many.replace("vacancy", "job")), "/renamed1": ("200 OK", '<b id="found">1</b><p>Go</p>'),
        "/login": ("200 OK", "<h1>Sign in</h1>"), "/moved": ("302 Found", ""), "/empty": ("200 OK", ""), "/payless": ("200 OK", count + many.replace('class="pay"', 'class="money"')),
    }

    def app(environ, start_response):
        status, body = pages.get(environ["PATH_INFO"], ("404 Not Found", ""))
        start_response(status, [("Content-Type", "text/html; charset=utf-8")] + [("Location", "/last")] * (environ["PATH_INFO"] == "/moved"))
        return [body.encode()]

    hosted = c.host(app)
    for path, expected, following in (("/last", ids, None), ("/one", ids[:1], None), ("/none", [], None), ("/more", ids, "/habr/vacancies?page=9"), ("/other", ids, None)):
        came = c.call(habr_page, hosted.url + path)
        came.returns({"rows": [{
            "site": "habr", "external_id": str(n), "title": f"Go {n}", "employer": "Ivy", "city": "Тверь", "low": 90000, "high": None, "currency": "RUB", "gross": None,
            "published_at": datetime(2026, 10, 29, 16, 45, 4, tzinfo=timezone.utc), "url": f"{hosted.url}/habr/vacancies/{n}", "source": article(n),
        } for n in expected], "next": following and hosted.url + following}, mistakes=[
            (c.raised("SourceError"), "A page that counts 0 and lists 0, or has no next page, is as it should be"),
            (lambda got: len(got["rows"]) != len(expected), "HT1: there are as many rows as articles"),
        ])
    for path in ("/404", "/500", "/202", "/203"):
        c.call(habr_page, hosted.url + path).raises("SourceError", mistakes=[(lambda got: True, "HT1: only 200 promises a list, whatever the page holds")])
    c.call(habr_page, hosted.url + "/moved").raises("SourceError", mistakes=[(lambda got: True, "HT1: a redirect is an answer of its own; it is not followed")])
    for path in ("/uncounted", "/renamed", "/renamed1", "/login", "/empty", "/payless"):
        c.call(habr_page, hosted.url + path).raises("SourceError", mistakes=[
            (lambda got: True, "A page that changed its shape looks empty, or full; `#found` and the articles have to agree"),
            (c.raised("Exception"), "A part is missing: that is a SourceError, which a crawl can catch by its name"),
        ])
    asked = [one.path for one in hosted.requests]
    c.that(asked.count("/last") == 1, "the redirect was followed", mistake="HT1: a redirect is an answer of its own; it is not followed")
    ### END HIDDEN TESTS

# %% [markdown]
# ## One shape for three sites
# A reader yields pages of rows with the same keys. With your token and the live address the reader is the same; nobody promises what comes.

# %%
def hh_pages(base, words, token=None):  # json_page: JSON or SourceError; hh_row: as habr_row, for one item
    page, pages = 0, 1
    headers = {"Authorization": "Bearer " + token} if token else {}
    while page < pages:
        body = json_page(base + "/vacancies", headers=headers, params={"text": words, "per_page": 100, "page": page})
        try:
            rows, pages = [hh_row(item) for item in body["items"]], body["pages"]
        except (KeyError, TypeError) as error:
            raise SourceError(f"hh, page {page}, has changed: {error}") from error
        yield rows
        page += 1
print([len(rows) for rows in hh_pages(site.base_url, "")])

# %% [markdown] task="superjob_pages" outcomes="3" systems="SuperJob"
# ## Fill in: SuperJob's reader
# SuperJob writes 0 for an end not stated, seconds since 1970, an empty `firm_name` for a hidden firm. Its pages count from 0; `more` says whether another follows.
#
# In a row such an end or firm is `None`; `gross` always is. `currency` is in capitals, `None` without any end. A missing key raises `SourceError`, after the pages before it.

# %% answer="superjob_pages"
def superjob_row(item):
    low, high = item["payment_from"] or ..., item["payment_to"] or ...
    return {
        "site": "superjob", "external_id": str(item["id"]), "title": item["profession"],
        "employer": ..., "city": item["town"]["title"],
        "low": low, "high": high, "currency": ..., "gross": ...,
        "published_at": datetime.fromtimestamp(..., timezone.utc),
        "url": item["link"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
    }


def superjob_pages(base, words, key):
    page, more = 0, True
    while more:
        parameters = {"keyword": words, "page": ..., "count": 100}
        body = json_page(base + "/2.0/vacancies/", headers={"X-Api-App-Id": ...}, params=parameters)
        try:
            rows, more = [superjob_row(item) for item in ...], ...
        except (KeyError, TypeError) as error:
            raise SourceError(f"superjob, page {page}, has changed: {error}") from error
        ...
### BEGIN SOLUTION
def superjob_row(item):
    low, high = item["payment_from"] or None, item["payment_to"] or None
    stated = low is not None or high is not None
    return {
        "site": "superjob", "external_id": str(item["id"]), "title": item["profession"], "employer": item["firm_name"] or None, "city": item["town"]["title"],
        "low": low, "high": high, "currency": item["currency"].upper() if stated else None, "gross": None,
        "published_at": datetime.fromtimestamp(item["date_published"], timezone.utc),
        "url": item["link"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
    }


def superjob_pages(base, words, key):
    page, more = 0, True
    while more:
        body = json_page(base + "/2.0/vacancies/", headers={"X-Api-App-Id": key}, params={"keyword": words, "page": page, "count": 100})
        try:
            rows, more = [superjob_row(item) for item in body["objects"]], body["more"]
        except (KeyError, TypeError) as error:
            raise SourceError(f"superjob, page {page}, has changed: {error}") from error
        yield rows
        page += 1
### END SOLUTION


save_functions("sources.py", superjob_row, superjob_pages)
# %% [markdown] hint="superjob_pages"
# What is `0 or None`? And `90000 or None`?
# %% [markdown] hint="superjob_pages"
# Two things happen at the end of a round: the rows go out, and the page grows by 1.
# %% check="superjob_pages" points=1
@check("superjob_pages")
def one_page(c, superjob_pages):
    from datetime import datetime, timezone

    from autograder.services.sites import JobSites
    from autograder.services.sites.catalogue import Search

    probe = '''def pages_of(superjob_pages, base, words, key):
    pages, error = [], None
    try:
        for rows in superjob_pages(base, words, key):
            pages.append([{name: value for name, value in row.items() if name != "source"} for row in rows])
            if len(pages) > 6:
                break
    except Exception as caught:
        error = type(caught).__name__
    return [pages, error]
'''
    app = JobSites("open", seed=15, rows=60)
    hosted = c.host(app.wsgi)
    came = c.inside(probe, superjob_pages, hosted.url, "", app.tokens.app_id)
    came.text = "list(superjob_pages(base, '', key)), 60 offers"
    pages, error = came.got
    c.that(error is None, "the pages of 60 offers", expected="one page", got=f"{error} after {len(pages)} pages", mistakes=[("SourceError after 0 pages", "The site refused: `key` goes into the header, `words` and `page` into the parameters")])
    c.that(len(pages) == 1, "the number of pages of 60 offers", expected=1, got=len(pages), mistake="HT7: 60 offers fit on one page; `more` of the answer says whether another follows")
    for row, vacancy in zip(pages[0], [app.catalogue.vacancies[n] for n in app.catalogue.search(Search())]):
        pay = vacancy["salary"] if vacancy["salary"] and vacancy["salary"]["currency"] in ("RUR", "KZT", "UZS") else {"from": 0, "to": 0, "currency": "RUR"}
        expected = {
            "site": "superjob", "external_id": vacancy["id"], "title": vacancy["name"], "employer": vacancy["employer"]["name"], "city": vacancy["area"]["name"],
            "low": pay["from"] or None, "high": pay["to"] or None, "currency": {"RUR": "RUB"}.get(pay["currency"], pay["currency"]) if pay["from"] or pay["to"] else None, "gross": None,
            "published_at": datetime.strptime(vacancy["published_at"], "%Y-%m-%dT%H:%M:%S%z").astimezone(timezone.utc), "url": f"{hosted.url}/vakansii/{vacancy['id']}.html",
        }
        wrong = next((name for name in expected if row.get(name, "") != expected[name]), None)
        c.that(wrong is None, f"{wrong} of offer {vacancy['id']}", expected=expected.get(wrong), got=row.get(wrong, "no such key"), mistake={
            "low": "PY8: 0 is SuperJob's word for an end that is not stated", "high": "PY8: 0 is SuperJob's word for an end that is not stated",
            "currency": "Without an amount there is no currency; with one it is written in capitals", "gross": "ST5: the site does not say gross or net, and nobody guesses",
        }.get(wrong, ""))
# %% check="superjob_pages" points=2 hidden=true
@check("superjob_pages", hidden=True)
def several_pages(c, superjob_pages):
    """Several pages and none; one end, both, neither; hidden firms; a refused key, a page that is no JSON, a missing key in the middle."""
    ### BEGIN HIDDEN TESTS
    import json
    from datetime import datetime, timezone
    from random import Random
    from urllib.parse import parse_qs

    probe = '''def pages_of(superjob_pages, base, words, key):
    pages, error = [], None
    try:
        for rows in superjob_pages(base, words, key):
            pages.append(rows)
            if len(pages) > 6:
                break
    except Exception as caught:
        error = type(caught).__name__
    return [pages, error]
'''
    draw = Random(c.seed)

    def item(n):
        low, high = draw.choice(((0, 0), (90_000, 0), (0, 150_000), (80_000, 120_000)))
        return {"id": n, "profession": f"Go {n}", "firm_name": draw.choice(("", "Ivy", "Ольха")), "payment_from": low, "payment_to": high, "currency": draw.choice(("rub", "uah")),
                "town": {"id": 1, "title": "Тверь"}, "date_published": 1_790_000_000 + n, "link": f"/v/{n}", "agreement": not low}

    def row(one):
        stated = one["payment_from"] or one["payment_to"]
        return {"site": "superjob", "external_id": str(one["id"]), "title": one["profession"], "employer": one["firm_name"] if one["firm_name"] else None, "city": "Тверь",
                "low": one["payment_from"] or None, "high": one["payment_to"] or None, "currency": {"rub": "RUB", "uah": "UAH"}[one["currency"]] if stated else None, "gross": None,
                "published_at": datetime.fromtimestamp(one["date_published"], timezone.utc), "url": one["link"], "source": json.dumps(one, ensure_ascii=False, sort_keys=True)}

    pages = [[item(100 * number + n) for n in range(count)] for number, count in enumerate((8, 8, 5))]
    script = {"words": [(200, {"objects": page, "more": number < 2}) for number, page in enumerate(pages)], "none": [(200, {"objects": [], "more": False})]}
    script["moved"] = [script["words"][0], (200, {"objects": [{name: value for name, value in pages[1][0].items() if name != "payment_to"}], "more": True})]
    script["endless"] = [script["words"][0], (200, {"objects": pages[1]})]
    script["broken"], script["html"] = [script["words"][0], (500, {"objects": [], "more": False})], [script["words"][0], (200, "<html>Works</html>")]

    def app(environ, start_response):
        asked = {name: values[-1] for name, values in parse_qs(environ["QUERY_STRING"]).items()}
        if environ.get("HTTP_X_API_APP_ID") != "secret" or environ["PATH_INFO"] != "/2.0/vacancies/":
            start_response("403 Forbidden", [("Content-Type", "application/json")])
            return [b'{"objects": [], "more": false}']
        known, number = script.get(asked.get("keyword"), []), int(asked["page"]) if asked.get("page", "").isdigit() else 99
        status, body = known[number] if number < len(known) and asked.get("count") == "100" else (404, {})
        start_response(f"{status} Status", [("Content-Type", "application/json")])
        return [(body if isinstance(body, str) else json.dumps(body)).encode()]

    hosted = c.host(app)
    for words, key, expected, trouble in (
        ("words", "secret", pages, None), ("none", "secret", [[]], None), ("words", "another", [], "SourceError"), ("moved", "secret", pages[:1], "SourceError"),
        ("endless", "secret", pages[:1], "SourceError"), ("broken", "secret", pages[:1], "SourceError"), ("html", "secret", pages[:1], "SourceError"),
    ):
        found, error = c.inside(probe, superjob_pages, hosted.url, words, key).got
        c.that(error == trouble or trouble is None, "an error of another kind", mistake="HT1: a refusal, a page that is no JSON and a missing key are SourceErrors")
        c.that(error == trouble, "an error", mistake="The answers were as promised, and an error came: does each page ask for the next number?")
        c.that(len(found) == len(expected), "another number of pages", mistake="HT7: pages go out one by one, from 0, as long as `more` says so; an error later loses none of them")
        for got, page in zip(found, expected):
            for one, source in zip(got, page):
                made = row(source)
                c.that(one.get("low") == made["low"] and one.get("high") == made["high"], "an amount", mistake="PY8: 0 is SuperJob's word for an end that is not stated")
                c.that(one.get("currency") == made["currency"], "a currency", mistake="Without an amount there is no currency; with one it is written in capitals")
                c.that(one.get("employer") == made["employer"], "a firm", mistake="PY8: an empty name is a hidden firm: None")
                c.that(one == made, "a value of a row", mistake="One of the row's values is another: site, id, title, city, time in UTC, gross, url, source")
            c.that(len(got) == len(page), "another number of rows")
    ### END HIDDEN TESTS

# %%
advert = "Python 3.11, от 150 000 до 225 000 ₽. Вера Полынь, 8 (912) 345-67-89, vera@example.org, @vera_hr"
print(re.sub(r"\d[\d ()-]{5,}\d", "[phone]", advert))  # the phone, and the pay with it
print(re.sub(r"(?<!\w)@\w+", "[handle]", advert))  # (?<!\w): no letter or digit before
print(re.sub(re.escape("вера полынь"), "[name]", advert, flags=re.IGNORECASE))

# %% [markdown] task="without_personal_data" outcomes="2"
# ## Your turn: leave people out
# Names, phones, mail are *personal data*: what is not stored cannot leak. `without_personal_data(row)` returns a new row without the key `contacts`. In the texts under `title`, `employer`, `city`, `description` it puts, in this order,
#
# - `[mail]` for `name@domain.zone`, letters of any alphabet, digits and `.+-_`
# - `[phone]` for `+7` or `8` and ten digits in groups of 3, 3, 2, 2, the first perhaps in round brackets. Before each group: nothing, or one hyphen, space or hard space (`\xa0`). No digit right before or after
# - `[handle]` for `@` and 5 or more of `a-z A-Z 0-9 _`; no letter, digit, `_` or dot before
# - `[name]` for the name in `contacts["name"]`, in any letter case, as whole words
#
# Any of these may be missing or `None`. All else stays.

# %% answer="without_personal_data"
def without_personal_data(row):
    ### BEGIN SOLUTION
    clean = dict(row)
    clean.pop("contacts", None)
    name = (row.get("contacts") or {}).get("name")
    gap = r"[ \xa0-]?"
    rules = [
        (r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "[mail]"),
        (rf"(?<!\d)(?:\+7|8){gap}(?:\d{{3}}|\(\d{{3}}\)){gap}\d{{3}}{gap}\d{{2}}{gap}\d{{2}}(?!\d)", "[phone]"),
        (r"(?<![\w.])@[A-Za-z0-9_]{5,}", "[handle]"),
    ]
    if name:
        rules.append((rf"(?<!\w){re.escape(name)}(?!\w)", "[name]"))
    for key in ("title", "employer", "city", "description"):
        if clean.get(key):
            for pattern, word in rules:
                clean[key] = re.sub(pattern, word, clean[key], flags=re.IGNORECASE)
    return clean
    ### END SOLUTION


save_functions("personal.py", without_personal_data, imports=["import re"])
# %% [markdown] hint="without_personal_data"
# Amounts stand in groups of three. Where does a phone differ?
# %% [markdown] hint="without_personal_data"
# `(?!\d)` behind a pattern means *no digit follows*; `(?:a|b)` is one or the other.
# %% [markdown] hint="without_personal_data"
# A name may hold dots or brackets; the demonstration made it harmless with `re.escape`.
# %% check="without_personal_data" points=1
@check("without_personal_data")
def four_adverts(c, without_personal_data):
    row = {"site": "hh", "external_id": "97823341", "title": "Python 3.11, звонить 8 (912) 345-67-89", "employer": None, "city": "Тверь", "low": 150000, "contacts": {"name": "Вера Полынь", "email": "vera@example.org"}, "description": "вера полынь, vera@example.org, @vera_hr, от 150 000 до 225 000 ₽"}
    c.call(without_personal_data, row).returns({
        "site": "hh", "external_id": "97823341", "title": "Python 3.11, звонить [phone]", "employer": None, "city": "Тверь", "low": 150000, "description": "[name], [mail], [handle], от 150 000 до 225 000 ₽",
    }, mistakes=[
        (lambda got: "contacts" in got, "LG7: `contacts` is the person; the whole key goes"),
        (lambda got: "912" in got["title"], "LG7: people stand in the texts in other spellings than in `contacts`: search for the form"),
        (lambda got: "150 000" not in got["description"], "The pay went with the phone: amounts stand in groups of three, a phone ends in 2 and 2"),
        (lambda got: "полынь" in got["description"], "The name stands in small letters here; `flags=re.IGNORECASE`"),
        (lambda got: "[handle]" in got["description"].split("[name]")[1].split(",")[1], "A mail address holds an `@`, too: mail goes before handles"),
        (None, "PY1: the new row is returned"),
        (c.raised("TypeError"), "PY8: a text may be None"),
    ]).leaves_arguments()
    for phone in ("+7 912 345-67-89", "89123456789", "+7(912)345-67-89", "8-912-345-67-89", "8\xa0912\xa0345\xa067\xa089"):
        c.call(without_personal_data, {"title": f"Тел. {phone}."}).returns({"title": "Тел. [phone]."}, mistakes=[(lambda got: "[phone]" in got["title"], "A piece of the number is left: the sign, the brackets, or the last digits"), (lambda got: True, "LG7: this form stayed; a gap may be a hyphen, a space, a hard space or nothing")])
# %% check="without_personal_data" points=2 hidden=true
@check("without_personal_data", hidden=True)
def many_adverts(c, without_personal_data):
    """Adverts put together at random: phones in many forms, mail, handles, names; amounts, ids, dates, versions and words that hold a name stay."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    harmless = ["от 150 000 до 225 000 ₽", "до 8 900 000-9 500 000 сум", "97823341", "2026-10-29T19:45:04+0300", "Python 3.11", "Левобережный", "18 000 руб.", "80\xa0000\xa0₽", "оклад 8-9 тысяч", "код 891234567890", "889123456789", "8 912 345 678 90", "a @ b", "@abcd", "x.@decorated", "8 [912] 345-67-89", "C++", "8..912..345..67..89", "8 912 34 56 789", "7 912 345 67 89", "8 (912 345-67-89", "8  912 345 67 89", "полынь", "Льва", "лев_1", "1+2@", "200 000", "9 912 345 67 89", "+8 80"]

    def phone():
        digits = [f"{draw.randrange(10 ** n):0{n}}" for n in (3, 3, 2, 2)]
        first = draw.choice(("+7", "8"))
        gaps = [draw.choice(("", "-", " ", "\xa0")) for _ in range(4)]
        code = draw.choice((digits[0], f"({digits[0]})"))
        return first + gaps[0] + code + "".join(gap + group for gap, group in zip(gaps[1:], digits[1:]))

    def mail():
        return draw.choice(("hr33", "anna.k", "a+b", "jobs-2", "почта", "Very_Long.Name", "x")) + "@" + draw.choice(("example.org", "mail.example.com", "b-c.example.net", "пример.рф"))

    def handle():
        return "@" + draw.choice(("vera_hr", "Anna2026", "jobs_", "abcde", "HR_123"))

    cases = []
    for name, before, after in (
        ("Лев", "Лев, ЛЕВ и лев: Левобережный, лев_1, Облев", "[name], [name] и [name]: Левобережный, лев_1, Облев"), ("О. Кадкин (HR)", "О. Кадкин (HR)", "[name]"), ("О. Кадкин (HR)", "о! Кадкин HR", "о! Кадкин HR"),
        ("Anna-Maria", "ANNA-MARIA | Anna", "[name] | Anna"), (None, "8 912 345 67 891, +7(912)\xa0345-6789", "8 912 345 67 891, [phone]"), ("", "a+b@b-c.example.net, x.@decorated, @abcd, @abcde", "[mail], x.@decorated, @abcd, [handle]"),
    ):
        cases.append(({"employer": before, "contacts": {"name": name}, "note": before}, {"employer": after, "note": before}))
    cases.append(({"title": "Лев", "contacts": None}, {"title": "Лев"}))
    cases.append(({"title": "Anna@example.org, anna: mailto:anna@example.org.", "city": "89123456789@mail.example.com (@Anna_2026)", "contacts": {"name": "Anna"}}, {"title": "[mail], [name]: mailto:[mail].", "city": "[mail] ([handle])"}))
    cases.append(({"description": "@vera_hr, <vera_hr@example.org>, тел@vera_hr, _@vera_hr, -@vera_hr", "contacts": {"name": "Vera_HR"}}, {"description": "[handle], <[mail]>, тел@[name], _@[name], -[handle]"}))
    for _ in range(25):
        name = draw.choice(("Вера Полынь", "Лев", "О. Кадкин (HR)", "Anna-Maria", "Ян", None, ""))
        makers = [("[phone]", phone), ("[mail]", mail), ("[handle]", handle)]
        if name:
            makers.append(("[name]", lambda: draw.choice((name, name.upper(), name.lower()))))
        row, clean = {"site": "hh", "external_id": str(draw.randrange(90_000_000, 99_000_000)), "low": draw.choice((None, 0, 89123456789)), "url": "/v/89123456789", "published_at": "+79123456789"}, {}
        kept = dict(row)
        for key in draw.sample(("title", "employer", "city", "description"), draw.randrange(5)):
            if draw.random() < 0.15:
                row[key] = kept[key] = draw.choice((None, ""))
                continue
            before, after = [], []
            for _ in range(draw.randrange(1, 5)):
                if draw.random() < 0.5:
                    words = draw.choice(harmless)
                    before.append(words)
                    after.append(words)
                else:
                    word, make = draw.choice(makers)
                    before.append(make())
                    after.append(word)
            glue = draw.choice((", ", "; ", " | ", " / "))
            row[key], kept[key] = glue.join(before), glue.join(after)
        if draw.random() < 0.9:
            row["contacts"] = None if name is None and draw.random() < 0.5 else {"name": name, "phones": [phone()], "email": mail()}
            gone = row["contacts"] is None
        else:
            gone = True
        if not (gone and name):
            cases.append((row, kept))
    def torn(got):
        texts = [str(value).replace("тел@", "").replace("_@", "") for value in got.values()]
        return any(piece in text for text in texts for piece in ("]@", "][handle]", "@[name]"))

    for row, kept in cases:
        c.call(without_personal_data, row).returns(kept, mistakes=[
            (lambda got: "contacts" in got, "LG7: `contacts` is the person; the whole key goes"),
            (lambda got: any(got[key] != kept[key] for key in ("site", "external_id", "low", "url", "published_at", "note") if key in kept), "Ids, amounts, addresses and times are not texts to clean: four keys are"),
            (lambda got: torn(got), "LG7: a name or a phone went before the address that holds it: mail first, the name last"),
            (lambda got: any(str(got.get(key)).count("[phone]") > str(kept.get(key)).count("[phone]") for key in kept), "A number that is no phone went: groups of 3, 3, 2, 2, one sign between them, no digit before or after"),
            (lambda got: any(str(got.get(key)).count("[phone]") < str(kept.get(key)).count("[phone]") for key in kept), "LG7: a phone stayed; try every form of the task, hard spaces among them"),
            (lambda got: any(str(got.get(key)).count("[mail]") != str(kept.get(key)).count("[mail]") for key in kept), "LG7: a mail address stayed, or something else was taken for one"),
            (lambda got: any(str(got.get(key)).count("[name]") != str(kept.get(key)).count("[name]") for key in kept), "LG7: a name stayed, or a piece of a word went: whole words, capitals or small, signs in the name taken as they are"),
            (lambda got: any(str(got.get(key)).count("[handle]") != str(kept.get(key)).count("[handle]") for key in kept), "LG7: a handle stayed, or something else was taken for one: 5 signs at least, nothing before the `@`"),
            (lambda got: True, "What was found is right; a piece of it is left, or its neighbour went with it"),
            (c.raised("Exception"), "PY8: `contacts`, the name in it, or a text may be None or missing"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS

# %% [markdown]
# ## Where did this row come from?
# Its *provenance*: site, address, moment, and a hash of what was received. An id is unique on its own site only.

# %%
print(sha256("Go".encode()).hexdigest()[:20], "...", sha256("Go ".encode()).hexdigest()[:20], "...")
engine = create_engine(database.sqlalchemy_url)
upsert = "INSERT INTO seen VALUES (:site, :title) ON CONFLICT (site) DO UPDATE SET title = excluded.title"
with engine.begin() as connection:  # committed at the end of the block, taken back after an error
    connection.execute(text("CREATE TABLE IF NOT EXISTS seen (site text PRIMARY KEY, title text)"))
    for title in ("Go", "Go, remote"):
        connection.execute(text(upsert), [{"site": "hh", "title": title}, {"site": "habr", "title": title}])
    print(connection.execute(text("SELECT * FROM seen")).all())
engine.dispose()  # closes the engine's connections
print(POSTINGS)

# %% [markdown] task="collect" outcomes="3" systems="HeadHunter, SuperJob, Habr Career"
# ## Your turn: a crawl that loses nothing
# Write `collect(readers, strip, database_url, now)`; the address is for `create_engine`. `readers` maps a site to a function without parameters that gives pages of rows. Keep the sites' order.
#
# - Create the table by `POSTINGS`. A row goes through `strip`, then into `postings`; met again, it gets its new values.
# - `fetched_at`: `now()`, seconds since 1970, asked when a page has come. `source_hash`: the whole `sha256` of `row["source"]`, which is not stored itself.
# - A page is committed before the next is fetched. `SourceError` ends one site; any other error goes up.
# - Return `{site: {"rows": how many were stored, "error": None or the error's text}}`.

# %% answer="collect"
def collect(readers, strip, database_url, now):
    ### BEGIN SOLUTION
    upsert = """
        INSERT INTO postings VALUES (:site, :external_id, :title, :employer, :city, :low, :high, :currency, :gross, :published_at, :url, :fetched_at, :source_hash)
        ON CONFLICT (site, external_id) DO UPDATE SET
            title = excluded.title, employer = excluded.employer, city = excluded.city, low = excluded.low, high = excluded.high,
            currency = excluded.currency, gross = excluded.gross, published_at = excluded.published_at, url = excluded.url,
            fetched_at = excluded.fetched_at, source_hash = excluded.source_hash
    """
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(POSTINGS))
    report = {}
    for site, read in readers.items():
        report[site] = {"rows": 0, "error": None}
        try:
            for page in read():
                fetched = datetime.fromtimestamp(now(), timezone.utc).isoformat()
                with engine.begin() as connection:
                    for row in page:
                        received = sha256(row["source"].encode()).hexdigest()
                        published = row["published_at"].isoformat()  # SQLite wants a text, PostgreSQL takes it, too
                        connection.execute(text(upsert), {**strip(row), "published_at": published, "fetched_at": fetched, "source_hash": received})
                report[site]["rows"] += len(page)
        except SourceError as error:
            report[site]["error"] = str(error)
    engine.dispose()
    return report
    ### END SOLUTION


save_functions("collect.py", collect)
# %% [markdown] hint="collect"
# Where does `try` stand, so that one site's error ends that site and no other?
# %% [markdown] hint="collect"
# One `engine.begin()` for each page: when is a page safe?
# %% [markdown] hint="collect"
# `ON CONFLICT (site, external_id) DO UPDATE SET title = excluded.title, ...`: which columns may change?
# %% check="collect" points=2
@check("collect")
def from_the_wire(c, collect, hh_pages, SourceError):
    from hashlib import sha256

    from autograder.services.sites import JobSites

    probe = '''def crawled(collect, hh_pages, SourceError, base, url):
    def broken():
        for page in hh_pages(base, "Python"):
            yield [{**row, "site": "superjob"} for row in page[:2]]
        raise SourceError("superjob has changed")

    def short():
        yield [{"site": "habr", "external_id": "7", "title": "Go, Anna", "employer": None, "city": None, "low": None, "high": None, "currency": None, "gross": None,
                "published_at": page[0]["published_at"], "url": "/7", "source": "Anna"} for page in hh_pages(base, "Python")]

    def strip(row):
        return {**row, "title": row["title"].replace("Anna", "[name]")}

    moments = iter(range(1_790_000_000, 1_790_000_900))
    return collect({"hh": lambda: hh_pages(base, "Python"), "superjob": broken, "habr": short}, strip, url, lambda: next(moments))
'''
    app = JobSites("open", seed=15, rows=60)
    hosted, db = c.host(app.wsgi), c.lend()
    ids = {vacancy["id"]: vacancy for vacancy in app.catalogue.vacancies}
    came = c.inside(probe, collect, hh_pages, SourceError, hosted.url, db.sqlalchemy_url)
    came.text = "collect({'hh': ..., 'superjob': stops after a page, 'habr': ...}, strip, url, now)"
    found = came.got
    rows = db.rows("SELECT site, external_id, title, employer, low, gross, url, source_hash, extract(epoch FROM fetched_at)::int, extract(epoch FROM published_at)::int FROM postings ORDER BY site, external_id") if db.rows("SELECT to_regclass('postings')::text")[0][0] else []
    there = [row for row in rows if row[0] == "hh"]
    asked = [request for request in app.requests if request.path == "/vacancies"]
    c.that(bool(asked), "the requests that came to the site", expected="some", got="none", mistake="`readers[site]` is a function: call it, and go through its pages")
    c.that(len(there) > 5, "the rows of hh in postings", expected="all that were found", got=len(there), mistake="OR2: another connection sees nothing: each page needs a commit")
    c.that(list(found or {}) == ["hh", "superjob", "habr"], "the sites in the report", expected=["hh", "superjob", "habr"], got=list(found or {}), mistake="A SourceError ends its own site; the next site goes on, and the report names all" if found else "PY1: the report is returned")
    c.that(sum(row[0] == "superjob" for row in rows) == 2, "the rows of superjob, whose second page failed", expected=2, got=sum(row[0] == "superjob" for row in rows), mistake="The first page was stored and has to stay; an id alone is no key, two sites may use the same")
    c.that(("habr", "7", "Go, [name]", None, None, None, "/7", sha256(b"Anna").hexdigest()) in [row[:8] for row in rows], "the row of habr", expected=("Go, [name]", sha256(b"Anna").hexdigest()[:12] + "..."), got=[(row[2], row[7][:12] + "...") for row in rows if row[0] == "habr"], mistake="LG7: the stripped row is stored, and the hash is that of `row['source']` as it was received, all 64 signs")
    for row in there:
        vacancy = ids[row[1]]
        c.that((row[2], row[5]) == (vacancy["name"], (vacancy["salary"] or {}).get("gross")), f"the row of hh {row[1]}", expected=(vacancy["name"], (vacancy["salary"] or {}).get("gross")), got=(row[2], row[5]))
        c.that(1_790_000_000 <= row[8] < 1_790_000_900, "fetched_at", expected="the time of now()", got=row[8], mistake="`now()` gives seconds since 1970, in UTC; it is handed in so that nobody asks the clock on the wall")
    c.that(found == {"hh": {"rows": len(there), "error": None}, "superjob": {"rows": 2, "error": "superjob has changed"}, "habr": {"rows": 1, "error": None}}, "the report", expected={"hh": {"rows": len(there), "error": None}, "superjob": {"rows": 2, "error": "superjob has changed"}, "habr": {"rows": 1, "error": None}}, got=found, mistake="The error's own text stands in the report, and the rows that were stored")
# %% check="collect" points=2 hidden=true
@check("collect", hidden=True)
def twice_and_broken(c, collect, SourceError):
    """Two crawls: rows met again, several pages, empty pages, one id on two sites; errors of a source and of a program in the middle; no source."""
    ### BEGIN HIDDEN TESTS
    from datetime import datetime, timedelta, timezone
    from hashlib import sha256
    from random import Random

    probe = '''def crawled(collect, SourceError, script, url, start):
    clock, asked = [start], []

    def reader(pages):
        def read():
            for page in pages:
                if page == "source":
                    raise SourceError("it has changed")
                if page == "bug":
                    raise LookupError("a bug")
                clock[0] += 10
                yield page
        return read

    def now():
        asked.append(clock[0])
        return clock[0]

    def strip(row):
        asked.append(row["external_id"])
        return {key: value.replace("Anna", "[name]") if key == "title" else value for key, value in row.items() if key != "contacts"}

    try:
        return [collect({site: reader(pages) for site, pages in script.items()}, strip, url, now), None]
    except Exception as error:
        return [None, type(error).__name__]
'''
    draw, start = Random(c.seed), 1_790_000_000 + c.seed % 1000
    db = c.lend()
    columns = ("site", "external_id", "title", "employer", "city", "low", "high", "currency", "gross", "published_at", "url", "fetched_at", "source_hash")

    def row(site, number):
        low = draw.choice((None, 80_000, 0))
        return {"site": site, "external_id": str(number), "title": f"Go, Anna {draw.random()}", "employer": draw.choice((None, "Ivy", "O'Hara :x %s")), "city": draw.choice((None, "Тверь")), "low": low, "high": draw.choice((None, 90_000)),
                "currency": draw.choice((None, "RUR", "USD")), "gross": draw.choice((None, True, False)), "published_at": datetime(2026, 10, draw.randrange(1, 28), 9, tzinfo=timezone(timedelta(hours=3))), "url": f"/v/{draw.random()}", "contacts": None, "source": f"Анна {draw.random()}"}

    kept = {}

    def crawl(script, at):
        clock, report, met = at, {}, {}
        for site, pages in script.items():
            met[site] = set()
            report[site] = {"rows": 0, "error": None}
            for page in pages:
                if page == "bug":
                    return [None, "LookupError", None]
                if page == "source":
                    report[site]["error"] = "it has changed"
                    break
                clock += 10
                for one in page:
                    stored = {**one, "title": one["title"].replace("Anna", "[name]"), "fetched_at": datetime.fromtimestamp(clock, timezone.utc), "source_hash": sha256(one["source"].encode()).hexdigest()}
                    met[site].add(one["external_id"])
                    kept[one["site"], one["external_id"]] = tuple(stored[column] for column in columns)
                report[site]["rows"] += len(page)
        return [report, None, {site: {**report[site], "rows": len(met[site])} for site in report}]

    first = {"hh": [[row("hh", n) for n in range(4)], [], [row("hh", n) for n in range(3, 6)]], "superjob": [[row("superjob", 1)], "source", [row("superjob", 9)]], "habr": [[row("habr", n) for n in (1, 2)]]}
    second = {"habr": ["source"], "hh": [[row("hh", n) for n in range(2, 8)]], "superjob": [[row("superjob", n) for n in range(3)]]}
    third = {"superjob": [[row("superjob", 1)], [row("superjob", 2), row("superjob", 2)], "bug"], "hh": [[row("hh", 1)]]}
    for script, at in ((first, start), (second, start + 5000), ({}, start), (third, start + 9000)):
        came = c.inside(probe, collect, SourceError, script, db.sqlalchemy_url, at).got
        expected = crawl(script, at)
        c.that(came[1] == expected[1], "an error", mistake="A program's own fault is no SourceError: it goes up, and hides in no report" if expected[1] else "An error came up: an empty page, no source, or a row met again are nothing special, and SourceErrors end one site")
        stored = {line[:2]: tuple(line) for line in db.rows(f"SELECT {', '.join(columns)} FROM postings")}
        c.that(len(stored) == len(kept), "another number of rows", mistake="Rows are lost or kept twice: a page is committed before the next comes, and the key is site and id")
        for key, line in kept.items():
            got = dict(zip(columns, stored.get(key, ())))
            want = dict(zip(columns, line))
            wrong = [column for column in columns if got.get(column, "") != want[column]]
            c.that(not wrong, "a stored value", mistake={
                "fetched_at": "`fetched_at` is asked when the page has come, for every page anew, and changes when a row is met again",
                "source_hash": "The hash is that of `row['source']`, in UTF-8, and changes when the row is met again",
                "title": "LG7: the stripped title is stored, and a row met again gets its new one",
            }.get(wrong[0] if wrong else "", "A row met again gets all its new values; None and 0 stay what they are"))
        c.that(came[0] in (expected[0], expected[2]), "another report", mistake="The report counts stored rows of a site's pages and has the error's own text")
    ### END HIDDEN TESTS

# %%
# Without a token: 60 requests an hour.
answer = get(site.base_url + "/gh/users/teal-kiln/repos", params={"per_page": 20})
print(answer.links)
print(answer.headers["x-ratelimit-remaining"], "of", answer.headers["x-ratelimit-limit"])
print({name: answer.json()[0][name] for name in ("name", "fork", "private", "language", "pushed_at")})

# %% [markdown] task="profile" outcomes="1" systems="GitHub"
# ## Your turn: read a profile
# Write `profile(base, login)`: go through `/gh/users/LOGIN/repos`, 100 a page, by the address of `next`. Forks and private repositories do not count. Return
#
# `{"repositories": how many, "languages": {language: repositories}, "last_activity": latest pushed_at}`
#
# The time is aware, `None` without repositories; `None` is no language. One request a page; a status other than 200 raises `SourceError`.

# %% answer="profile"
def profile(base, login):
    ### BEGIN SOLUTION
    address = f"{base}/gh/users/{login}/repos?per_page=100"
    languages, pushed = {}, []
    while address:
        answer = get(address)
        if answer.status_code != 200:
            raise SourceError(f"{answer.status_code} from {address}")
        for repository in answer.json():
            if repository["fork"] or repository["private"]:
                continue
            pushed.append(datetime.fromisoformat(repository["pushed_at"]))
            language = repository["language"]
            if language is not None:
                languages[language] = languages.get(language, 0) + 1
        address = answer.links.get("next", {}).get("url")
    return {"repositories": len(pushed), "languages": languages, "last_activity": max(pushed) if pushed else None}
    ### END SOLUTION
# %% [markdown] hint="profile"
# `answer.links` is a dict. What does it hold on the last page, and when there is one page only?
# %% [markdown] hint="profile"
# `datetime.fromisoformat` reads `2026-07-09T08:23:57Z`; `max` works on times.
# %% check="profile" points=1
@check("profile")
def five_people(c, profile):
    import json
    from datetime import datetime, timezone

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    app, same = JobSites("open", seed=15, rows=1), JobSites("open", seed=15, rows=1)
    hosted = c.host(app.wsgi)
    for login, pages in (("wicker-sedge", 1), ("flax-rowan", 1), ("felt-ferryman", 2)):
        path, agent = f"/gh/users/{login}/repos", {"user-agent": "judge"}
        there = [one for page in range(1, pages + 1) for one in json.loads(same.respond(Asked("GET", path, f"per_page=100&page={page}", agent)).body)]
        own = [one for one in there if not one["fork"]]
        languages = {}
        for one in own:
            if one["language"]:
                languages[one["language"]] = languages.get(one["language"], 0) + 1
        latest = max((datetime.strptime(one["pushed_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc) for one in own), default=None)
        before = len(hosted.requests)
        c.call(profile, hosted.url, login).returns({"repositories": len(own), "languages": languages, "last_activity": latest}, mistakes=[
            (lambda got: got["repositories"] == len(there) != len(own), "Forks are other people's work; they do not count"),
            (lambda got: got["repositories"] < len(own), "HT7: the first page only; `links` names the next"),
            (lambda got: None in got["languages"], "PY8: None says that no language was found; it is none"),
            (lambda got: isinstance(got["last_activity"], str), "`last_activity` is an aware time, not its text"),
            (lambda got: got["last_activity"] != latest, "The list goes by name: the latest push may stand anywhere in it"),
            (c.raised("ValueError"), "PY8: with no repositories there is no latest time: None"),
            (c.raised("KeyError"), "On the last page `links` has no `next`"),
        ])
        asked = len(hosted.requests) - before
        c.that(asked == pages, f"requests for {login}", expected=pages, got=asked, mistake="Each request counts against 60 an hour: 100 repositories a page, none for the details, and none to find an empty page: `links` knows the last")
    c.call(profile, hosted.url, "nobody-here").raises("SourceError", mistakes=[(lambda got: True, "HT1: 404 is an answer about the profile, not an empty profile"), (c.raised("TypeError"), "HT1: the body of a 404 is no list; look at the status first")])
# %% check="profile" points=2 hidden=true
@check("profile", hidden=True)
def other_people(c, profile):
    """Profiles drawn at random: pages, forks, private ones, no language, latest first or not; 403 and 404, an error on page 2; requests counted."""
    ### BEGIN HIDDEN TESTS
    import json
    from datetime import datetime, timedelta, timezone
    from random import Random
    from urllib.parse import parse_qs

    draw, start = Random(c.seed), datetime(2026, 1, 1, tzinfo=timezone.utc)

    def repository():
        moment = start + timedelta(seconds=draw.randrange(20_000_000))
        return {"name": "r", "fork": draw.random() < 0.2, "private": draw.random() < 0.2, "language": draw.choice(("Go", "Python", "SQL", None)), "languages_url": "/none", "pushed_at": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "created_at": "2020-01-01T00:00:00Z", "updated_at": "2026-11-01T00:00:00Z"}

    people = {f"p{n}": [repository() for _ in range(n)] for n in (0, 1, 7, 40, 100, 101, 230)}
    people["forks"] = [{**repository(), "fork": True} for _ in range(3)]
    people["broken"] = [repository() for _ in range(150)]
    people["limited"] = []

    def app(environ, start_response):
        login = environ["PATH_INFO"].split("/")[3] if environ["PATH_INFO"].startswith("/gh/users/") and environ["PATH_INFO"].endswith("/repos") else ""
        asked = {name: values[-1] for name, values in parse_qs(environ["QUERY_STRING"]).items()}
        page, size = (int(asked[name]) if asked.get(name, "").isdigit() else usual for name, usual in (("page", 1), ("per_page", 30)))
        status = "404 Not Found" if login not in people else "403 Forbidden" if login == "limited" or (login, page) == ("broken", 2) else "200 OK"
        headers = [("Content-Type", "application/json")]
        rows = people.get(login, [])
        if page * size < len(rows):
            headers.append(("Link", f'<http://{environ["HTTP_HOST"]}{environ["PATH_INFO"]}?per_page={size}&page={page + 1}>; rel="next", <http://{environ["HTTP_HOST"]}/last>; rel="last"'))
        elif page > 1:
            headers.append(("Link", f'<http://{environ["HTTP_HOST"]}/first>; rel="first"'))
        start_response(status, headers)
        return [json.dumps(rows[(page - 1) * size:page * size] if status == "200 OK" else []).encode()]

    hosted = c.host(app)
    for login in ("p0", "p1", "p7", "p40", "p100", "p101", "p230", "forks"):
        own = [one for one in people[login] if not one["fork"] and not one["private"]]
        languages = {name: sum(one["language"] == name for one in own) for name in ("Go", "Python", "SQL")}
        latest = max((datetime.fromisoformat(one["pushed_at"]) for one in own), default=None)
        before = len(hosted.requests)
        c.call(profile, hosted.url, login).returns({"repositories": len(own), "languages": {name: count for name, count in languages.items() if count}, "last_activity": latest}, mistakes=[
            (lambda got: got["repositories"] > len(own), "Forks and private repositories do not count, not in their language either"),
            (lambda got: got["repositories"] < len(own), "HT7: the first page only; `links` names the next"),
            (lambda got: got["last_activity"] != latest, "The latest push of the repositories that count, as an aware time"),
            (lambda got: True, "A language is counted once for each repository; None is none"),
        ])
        c.that(len(hosted.requests) - before == max(-(-len(people[login]) // 100), 1), "requests", mistake="Each request counts against 60 an hour: 100 repositories a page, none for the details, and none to find an empty page: `links` knows the last")
    for login in ("limited", "broken", "nobody"):
        c.call(profile, hosted.url, login).raises("SourceError", mistakes=[(lambda got: True, "HT1: a refusal on any page is no end of the list: SourceError")])
    ### END HIDDEN TESTS

# %%
export = folder("own_export")  # generated, the layout is ours; Contacts.csv is thirty other people
print(sorted(path.name for path in export.iterdir()))
for encoding in ("utf-8", "utf-8-sig"):
    print(repr((export / "Profile.csv").read_text(encoding)[:12]), end=" ")
print()
for row in csv.DictReader(StringIO((export / "Positions.csv").read_text("utf-8-sig"))):
    print(row["Company Name"], "|", row["Started On"], "|", row["Finished On"])
print(datetime.strptime("3/14/26, 9:05 AM", "%m/%d/%y, %I:%M %p"), datetime.strptime("Mar 2024", "%b %Y"))

# %% [markdown] task="own_data" outcomes="2" systems="LinkedIn"
# ## Your turn: only what is yours
# `own_data(folder)`, a `Path` as `export` above, reads `Positions.csv`, `Skills.csv`, `Applications.csv` of your export; any may begin with a byte order mark (`\ufeff`). It opens no other file. Return
#
# - `"positions"`: dicts of `company`, `title`, `start`, `end`, a month as `"2024-03"`, an empty one `None`
# - `"skills"`: names in their order, without those met before in any letter case
# - `"applications"`: dicts of `company`, `title`, `sent` as `"2026-03-14"`, oldest first, equal days in file order

# %% answer="own_data"
def own_data(folder):
    ### BEGIN SOLUTION
    def rows_of(name):
        with open(Path(folder) / name, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def month(words):
        return datetime.strptime(words, "%b %Y").strftime("%Y-%m") if words else None

    positions = []
    for row in rows_of("Positions.csv"):
        positions.append({"company": row["Company Name"], "title": row["Title"], "start": month(row["Started On"]), "end": month(row["Finished On"])})
    skills = {}
    for row in rows_of("Skills.csv"):
        skills.setdefault(row["Name"].lower(), row["Name"])
    applications = []
    for row in rows_of("Applications.csv"):
        sent = datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p")
        applications.append({"company": row["Company Name"], "title": row["Job Title"], "sent": sent.strftime("%Y-%m-%d")})
    applications.sort(key=lambda one: one["sent"])
    return {"positions": positions, "skills": list(skills.values()), "applications": applications}
    ### END SOLUTION
# %% [markdown] hint="own_data"
# `strftime` is the way back from a time to text: `%Y-%m`, `%Y-%m-%d`.
# %% [markdown] hint="own_data"
# Line ends stand inside cells. Who knows where a row ends: `splitlines` or `csv`?
# %% check="own_data" points=1
@check("own_data")
def a_small_export(c, own_data):
    probe = '''def exported(own_data, files):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        (Path(name) / "Contacts.csv").mkdir()  # whoever opens it fails
        for file, content in files.items():
            (Path(name) / file).write_bytes(content)
        return own_data(Path(name))
'''
    files = {
        "Positions.csv": 'Company Name,Title,Description,Started On,Finished On\nIvy,Стажёр,"Сервис.\nPostgreSQL",Oct 2020,Mar 2022\nOak,Developer,,Apr 2025,\n'.encode(),
        "Skills.csv": "\ufeffName\nPython\nSQL\npython\n".encode(),
        "Applications.csv": 'Application Date,Company Name,Job Title,Contact Email\n"3/4/26, 9:05 AM",Ivy,Стажёр,hr1@example.org\n"12/19/25, 11:48 PM",Oak,Developer,\n'.encode(),
    }
    came = c.inside(probe, own_data, files)
    came.text = "own_data(folder) of a small export"
    came.returns({
        "positions": [{"company": "Ivy", "title": "Стажёр", "start": "2020-10", "end": "2022-03"}, {"company": "Oak", "title": "Developer", "start": "2025-04", "end": None}],
        "skills": ["Python", "SQL"],
        "applications": [{"company": "Oak", "title": "Developer", "sent": "2025-12-19"}, {"company": "Ivy", "title": "Стажёр", "sent": "2026-03-04"}],
    }, mistakes=[
        (lambda got: "example.org" in str(got), "LG7: the mail address belongs to somebody else"),
        (lambda got: got["applications"][-1]["sent"] == "2026-04-03", "The month stands first: 3/4/26 is the fourth of March"),
        (c.raised("ValueError"), "The month stands first: 12/19/25 is in December, and an empty month is no date"),
        (lambda got: got["applications"][0]["company"] == "Ivy", "Oldest first"),
        (lambda got: "python" in got["skills"], "`Python` and `python` are one skill; the first spelling stays"),
        (lambda got: got["positions"][1]["end"] == "", "PY8: nothing is written there: None"),
        (c.raised("IsADirectoryError"), "LG7: `Contacts.csv` is other people's; it is not opened"),
        (c.raised("KeyError"), "A byte order mark hides in the first column's name: `utf-8-sig`"),
    ])
# %% check="own_data" points=2 hidden=true
@check("own_data", hidden=True)
def other_exports(c, own_data):
    """Other exports: marks in any file, line ends and commas in cells, noon and midnight, equal days, empty files, no other file opened."""
    ### BEGIN HIDDEN TESTS
    import csv
    from datetime import datetime, timedelta
    from io import StringIO
    from random import Random

    probe = '''def exported(own_data, files):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        for file in ("Contacts.csv", "Profile.csv", "Messages.csv"):
            (Path(name) / file).mkdir()
        for file, content in files.items():
            (Path(name) / file).write_bytes(content)
        return own_data(Path(name))
'''
    draw = Random(c.seed)
    firms, months = ("Ivy", "ООО «Морошка, и сын»", 'Oak "Tech"', "Ольха"), ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

    def written(header, rows, mark):
        made = StringIO(newline="")
        csv.writer(made, lineterminator=draw.choice(("\n", "\r\n"))).writerows([header, *rows])
        return (("\ufeff" if mark else "") + made.getvalue()).encode()

    for size in (0, 1, 6, 25):
        positions, expected = [], []
        for _ in range(size):
            ends = [(draw.randrange(2005, 2027), draw.randrange(12)) if draw.random() < 0.8 else None for _ in range(2)]
            words = ["" if end is None else f"{months[end[1]]} {end[0]}" for end in ends]
            texts = ["" if end is None else f"{end[0]}-{end[1] + 1:02}" for end in ends]
            firm = draw.choice(firms)
            positions.append([firm, "Dev", draw.choice(("", "Сервис.\nОчереди", "a, b")), *words])
            expected.append({"company": firm, "title": "Dev", "start": texts[0] or None, "end": texts[1] or None})
        skills = [draw.choice(("Go", "GO", "go", "SQL", "sql", "Сборка", "сборка", "C++", "Docker")) for _ in range(size)]
        kept = []
        for skill in skills:
            if skill.lower() not in [one.lower() for one in kept]:
                kept.append(skill)
        sent = [datetime(2026, 1, 1) + timedelta(days=draw.randrange(-40, 40), minutes=draw.choice((0, 5, 720, 725, 800, 1439))) for _ in range(size)]
        applications = [[f"{at.month}/{at.day}/{at.year % 100:02}, {(at.hour + 11) % 12 + 1}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}", draw.choice(firms), f"Dev {n}", draw.choice(("", "hr@example.org"))] for n, at in enumerate(sent)]
        answered = sorted(({"company": row[1], "title": row[2], "sent": f"{at:%Y-%m-%d}"} for row, at in zip(applications, sent)), key=lambda one: one["sent"])
        files = {
            "Positions.csv": written(["Company Name", "Title", "Description", "Started On", "Finished On"], positions, draw.random() < 0.5),
            "Skills.csv": written(["Name"], [[skill] for skill in skills], draw.random() < 0.5),
            "Applications.csv": written(["Application Date", "Company Name", "Job Title", "Contact Email"], applications, size != 1),
        }
        c.inside(probe, own_data, files).returns({"positions": expected, "skills": kept, "applications": answered}, mistakes=[
            (lambda got: "example.org" in str(got), "LG7: the mail address belongs to somebody else"),
            (lambda got: got["positions"] != expected, "A position differs: months, empty ones, commas and line ends in cells"),
            (lambda got: got["skills"] != kept, "Skills keep their order and first spelling; letter case makes no new one"),
            (lambda got: [one["title"] for one in got["applications"]] != [one["title"] for one in answered], "Applications go by day, oldest first; those of one day stay in file order"),
            (lambda got: True, "An application differs: the month stands first, 12:05 AM is after midnight"),
            (c.raised("IsADirectoryError"), "LG7: another file was opened; three are yours"),
            (c.raised("KeyError"), "A byte order mark hides in the first column's name: `utf-8-sig`"),
        ])
    ### END HIDDEN TESTS

# %% [markdown] task="data_card" outcomes="1,2,3" systems="HeadHunter, SuperJob, Habr Career"
# ## Project: a card beside the table
# A *data card* says whose rows these are, by which right. Write `data_card(rows, rules, gaps)`, its text; each line ends by `\n`:
#
# ```
# # Data card: postings
# ## Sources
# - habr: 2 offers, 1 with pay
# - hh: 1 offers, 0 with pay
# ## Dates
# - habr: published 2026-10-01 to 2026-10-29, fetched 2026-11-02 to 2026-11-02
# - hh: published 2026-10-04 to 2026-10-04, fetched 2026-11-02 to 2026-11-02
# ## Rights
# - habr: program, "Allow: /habr/vacancies" (robots.txt, line 2, read 2026-11-28)
# - hh: no rule read
# ## Known gaps
# - pay: many offers hide it
# ```
#
# - Sites with rows, from A to Z. Pay: `low` or `high` stated, 0 too. Days in UTC.
# - Rights: all rules of such a site, in the table's order.
# - Without rows, three parts hold `- nothing collected`; without gaps the last `- none looked for`.

# %% answer="data_card"
def data_card(rows, rules, gaps):
    ### BEGIN SOLUTION
    def days(group, column):
        moments = sorted(row[column].astimezone(timezone.utc).strftime("%Y-%m-%d") for row in group)
        return f"{moments[0]} to {moments[-1]}"

    sources, dates, rights = [], [], []
    for site in sorted({row["site"] for row in rows}):
        group = [row for row in rows if row["site"] == site]
        paid = [row for row in group if row["low"] is not None or row["high"] is not None]
        sources.append(f"- {site}: {len(group)} offers, {len(paid)} with pay")
        dates.append(f"- {site}: published {days(group, 'published_at')}, fetched {days(group, 'fetched_at')}")
        own = [f"- {site}: {rule['way']}, \"{rule['words']}\" ({rule['place']}, read {rule['read_on']})" for rule in rules if rule["source"] == site]
        rights += own or [f"- {site}: no rule read"]
    lines = ["# Data card: postings"]
    for title, part_lines in (("Sources", sources), ("Dates", dates), ("Rights", rights)):
        lines.append("## " + title)
        lines += part_lines or ["- nothing collected"]
    lines.append("## Known gaps")
    lines += [f"- {gap}" for gap in gaps] or ["- none looked for"]
    return "\n".join(lines) + "\n"
    ### END SOLUTION


write_card(data_card)
save_functions("collect.py", data_card)
# %% [markdown] hint="data_card"
# First gather the rows of one site; then three lines follow from that group.
# %% [markdown] hint="data_card"
# 22:30 UTC is the next day in Moscow; `astimezone(timezone.utc)` before the day is cut off.
# %% check="data_card" points=2
@check("data_card")
def a_small_table(c, data_card):
    from datetime import date, datetime, timedelta, timezone

    def row(site, day, low=None, high=None):
        return {"site": site, "low": low, "high": high, "published_at": datetime(2026, 10, day, 1, tzinfo=timezone(timedelta(hours=3))), "fetched_at": datetime(2026, 11, 2, 9, tzinfo=timezone.utc)}

    rules = [{"source": "habr", "purpose": "search", "way": "program", "read_on": date(2026, 11, 28), "place": "robots.txt, line 2", "words": "Allow: /habr/vacancies"}]
    rows = [row("hh", 5), row("habr", 30), row("habr", 2, low=0)]
    card = """# Data card: postings
## Sources
- habr: 2 offers, 1 with pay
- hh: 1 offers, 0 with pay
## Dates
- habr: published 2026-10-01 to 2026-10-29, fetched 2026-11-02 to 2026-11-02
- hh: published 2026-10-04 to 2026-10-04, fetched 2026-11-02 to 2026-11-02
## Rights
- habr: program, "Allow: /habr/vacancies" (robots.txt, line 2, read 2026-11-28)
- hh: no rule read
## Known gaps
- pay: many offers hide it
"""
    c.call(data_card, rows, rules, ["pay: many offers hide it"]).returns(card, mistakes=[
        (lambda got: "hh: 1 offer," in got, "The form says `offers` for one, too: a program that reads cards needs no grammar"),
        (lambda got: "2026-10-30" in got, "1:00 on the 30th in Moscow is the 29th in UTC"),
        (lambda got: "habr: 2 offers, 0" in got, "PY8: 0 was stated, so the offer is one with pay"),
        (lambda got: got.strip() == card.strip(), "Each line ends by one line end, the last one, too"),
        (None, "PY1: the text is returned"),
    ]).leaves_arguments()
    c.call(data_card, [], rules, []).returns("# Data card: postings\n## Sources\n- nothing collected\n## Dates\n- nothing collected\n## Rights\n- nothing collected\n## Known gaps\n- none looked for\n", mistakes=[
        (lambda got: "Allow" in got, "A rule of a site without rows: the card speaks of rows that are there"),
        (c.raised("ValueError"), "PY3: with no rows there is no first and no last day"),
        (c.raised("IndexError"), "PY3: with no rows there is no first and no last day"),
    ])
    words = c.file("jobboard/docs/data-card.md").got
    for heading in ("# Data card: postings", "## Sources", "- hh: ", "## Dates", "## Rights", "## Known gaps"):
        c.that(any(line.startswith(heading) for line in words.splitlines()), "jobboard/docs/data-card.md", expected=f"a line that begins with {heading}", got=words[:300], mistake="The file holds another text; run the cell above to its last line")
# %% check="data_card" points=1 hidden=true
@check("data_card", hidden=True)
def other_tables(c, data_card):
    """Tables drawn at random: several sites, stated zeros, either end, days around midnight, several rules a site or none, several gaps."""
    ### BEGIN HIDDEN TESTS
    from datetime import date, datetime, timedelta, timezone
    from random import Random

    draw = Random(c.seed)
    for size in (1, 2, 9, 30):
        rules = [{"source": draw.choice(("hh", "habr", "superjob")), "purpose": "search", "way": draw.choice(("program", "hand", "no")), "read_on": date(2026, 11, 1) + timedelta(n), "place": f"line {n}", "words": f"words {n}"} for n in range(draw.randrange(6) if size < 30 else 7)]
        rows, gaps = [], [f"gap {n}" for n in range(size % 4)]
        for _ in range(size):
            moment = datetime(2026, 10, draw.randrange(1, 29), draw.choice((0, 1, 2, 3, 12, 23)), 30, tzinfo=timezone(timedelta(hours=draw.choice((0, 3, -5)))))
            rows.append({"site": draw.choice(("hh", "habr", "superjob")), "low": draw.choice((None, None, 0, 90)), "high": draw.choice((None, None, 0, 90)), "published_at": moment, "fetched_at": moment + timedelta(hours=draw.randrange(600))})
        parts = {"Sources": [], "Dates": [], "Rights": []}
        for site in ("habr", "hh", "superjob"):
            own = [row for row in rows if row["site"] == site]
            if own:
                times = {name: sorted((row[name] - row[name].utcoffset()).replace(tzinfo=None) for row in own) for name in ("published_at", "fetched_at")}
                parts["Sources"].append(f"{site}: {len(own)} offers, {sum((row['low'], row['high']) != (None, None) for row in own)} with pay")
                parts["Dates"].append(f"{site}: published {times['published_at'][0]:%Y-%m-%d} to {times['published_at'][-1]:%Y-%m-%d}, fetched {times['fetched_at'][0]:%Y-%m-%d} to {times['fetched_at'][-1]:%Y-%m-%d}")
                parts["Rights"] += [f'{site}: {rule["way"]}, "{rule["words"]}" ({rule["place"]}, read {rule["read_on"]:%Y-%m-%d})' for rule in rules if rule["source"] == site] or [f"{site}: no rule read"]
        parts["Known gaps"] = gaps or ["none looked for"]
        card = "# Data card: postings\n" + "".join(f"## {name}\n" + "".join(f"- {line}\n" for line in lines) for name, lines in parts.items())
        c.call(data_card, rows, rules, gaps).returns(card, mistakes=[
            (lambda got: got.split("## Dates")[0] != card.split("## Dates")[0], "The sources differ: sites from A to Z, either end counts as pay, a stated 0, too"),
            (lambda got: got.split("## Rights")[0] != card.split("## Rights")[0], "The dates differ: first and last day, both in UTC"),
            (lambda got: got.split("## Known")[0] != card.split("## Known")[0], "The rights differ: every rule of a site, in the table's order, or the line that says that none was read"),
            (lambda got: True, "The gaps differ: one line each"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS
# %%
# Optional, without points: thirty live vacancies, copied by hand from searches of your own
# into jobboard/by_hand.csv. Rule sheet: choose a query and a step, say 3. Copy places
# 3, 6, 9 ... of the list, none left out, liked or not.
# Pay word for word; no person's name, phone or mail; days as 2026-11-28.
print("columns:", ", ".join(COLUMNS))
findings = sheet_findings(project_folder() / "by_hand.csv", date.today())
for finding in findings or ["The method holds. What the rows say is yours to find."]:
    print("-", finding)

# %% [markdown]
# ## Now it can: collect from three sites
# `python -m jobboard collect URL` also writes the card anew.

# %%
save_the_rest()
market = job_sites("open", seed=16, rows=300)  # a larger one
if all((project_folder() / name).exists() for name in ("__main__.py", "settings.py", "personal.py")):
    command = [sys.executable, "-m", "jobboard", "collect", market.base_url]
    named = {**os.environ, "SUPERJOB_KEY": market.tokens.app_id}
    how = {"capture_output": True, "text": True, "encoding": "utf-8", "timeout": 60}
    done = subprocess.run(command, cwd=project_folder().parent, env=named, **how)
    print(done.stdout or done.stderr.strip().splitlines()[-1:])
market.close()
site.close()
if (project_folder() / "personal.py").exists():
    save_point("Collect postings from three sites with provenance and a data card")

# %% [markdown]
# ## Remember
# - **Tell:** a row is an offer, a repository or an answer, never a payslip.
# - **Check:** a rule has a place and a date. No rule is a no.
# - **Strip:** people go, amounts and ids stay.
# - **Record:** site, id, address, time, hash.
