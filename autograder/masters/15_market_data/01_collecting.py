# %% [markdown] lesson="collecting" minutes=280 needs="06_orm/02_relations" data="own_export, sites" systems="HeadHunter, SuperJob, Habr Career, LinkedIn, GitHub" terms="sample, robots.txt, provenance, personal data, data card"
# # Ninety-six jobs called "Sign in"
#
# The nightly crawl ends with 412 vacancies and no error. In the report the most wanted title is *Sign in to see more*: 96 offers, no pay, no employer. By Wednesday a recruiter has asked what that profession does.
#
# **After this you can** tell what a source cannot know · check the rules before the first request · strip people before storage · record where every row came from

# %%
import csv
import json
import re
from datetime import date, datetime, timezone
from hashlib import sha256
from io import StringIO
from pathlib import Path
from random import Random
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

import requests
from bs4 import BeautifulSoup
from sqlalchemy import create_engine, text

from autograder.checks import check
from autograder.services import postgres
from autograder.services.by_hand import COLUMNS, method_findings
from autograder.services.datasets import folder, open_text
from autograder.services.project import project_folder
from autograder.services.project_functions import save_cell, save_functions
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
        site text NOT NULL, external_id text NOT NULL, title text NOT NULL, employer text, city text,
        low integer, high integer, currency text, gross boolean, published_at timestamp with time zone, url text NOT NULL,
        fetched_at timestamp with time zone NOT NULL, source_hash text NOT NULL, PRIMARY KEY (site, external_id)
    )
"""


def write_card(card):
    """docs/data-card.md of the project: your card of what HeadHunter's reader finds now."""
    now = datetime.fromtimestamp(site.clock.now(), timezone.utc)
    rows = [{**row, "fetched_at": now} for page in hh_pages(site.base_url, "Python") for row in page]
    words = card(rows, RULES, ["pay: many offers hide it", "people: a name in an employer's own words may have stayed"])
    if isinstance(words, str):
        path = project_folder() / "docs" / "data-card.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
        print("jobboard/docs/data-card.md saved")


# %%
draw = Random(7).randrange  # draw(n): a number from 0 to n - 1, each as likely as the others
[draw(3) for _ in range(12)]

# %% [markdown] task="sample" outcomes="3"
# ## Warm-up: three lines of a log that never ends
# You may keep `k` lines of a crawl log and read each once. Write `sample(lines, k, draw)`: a list of `k` of the lines, in any order. Every line is as likely as any other to be in this *sample*; with fewer than `k` lines all are.
#
# `lines` may be a generator. At most `k + 5` lines are held at a time, and `draw` is called at most once a line.

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

# %% [markdown]
# ## One row of each
# Before a source is trusted, look at one row. A request should say who asks, and never wait for ever.

# %%
class SourceError(Exception):
    """A source did not give what it promises."""

save_cell("source_error.py")

# %%
def get(address, headers={}, **more):
    """One polite request: it names the program and waits 5 seconds at most."""
    try:
        return requests.get(address, headers={"User-Agent": "jobboard/1.0 (me@example.org)", **headers}, timeout=5, **more)
    except requests.RequestException as error:
        raise SourceError(f"no answer from {address}") from error

item = get(site.base_url + "/vacancies", params={"text": "Python"}).json()["items"][0]
print("hh:", item["name"], item["salary"])
item = get(site.base_url + "/2.0/vacancies/", headers={"X-Api-App-Id": KEY}, params={"keyword": "Python"}).json()["objects"][0]
print("superjob:", item["profession"], item["payment_from"], item["payment_to"])

# %%
page = BeautifulSoup(get(site.base_url + "/habr/vacancies", params={"q": "Python"}).text, "html.parser")
print("habr:", page.select_one("article.vacancy").get_text(" ", strip=True))
repository = get(site.base_url + "/gh/users/flax-rowan/repos").json()[0]
print("github:", repository["name"], repository["language"], repository["pushed_at"])
print("linkedin, your own file:", open_text("own_export", "Applications.csv").splitlines()[1])

# %% [markdown]
# **Notice.** Rows 1 and 2 are one firm's wish. Row 4 is work somebody showed. Row 5 is an answer you sent. No row is a person at work, and none says what anybody is paid.

# %% [markdown] task="verdicts" outcomes="1"
# ## Mark: what can it tell?
# **a** to **e**: what is one row of hh, superjob, habr, github, your own export? Write `offer`, `repository` or `answer`.
#
# **f** to **k**: can the named source tell this alone? Write `yes`, or the one thing that is wrong: `pay` (it speaks of money received, the source of money offered), `unit` (it counts people or jobs, the source counts rows of another kind), `gap` (it speaks of what never enters the source).
#
# - **f** hh: "A third of the offers found today state pay."
# - **g** superjob: "Developers in Казань earn 120,000 at the median."
# - **h** hh and habr: "26 offers there, 26 here: 52 jobs."
# - **i** habr: "Firms that fill posts through friends want less Go."
# - **j** github: "flax-rowan has never written Java, at work or at home."
# - **k** export: "I sent 24 answers in a year."

# %% answer="verdicts"
verdicts = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ..., "i": ..., "j": ..., "k": ...}
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
# `robots.txt` is a site's note to programs: where they may go, how fast. This one is our loopback's; a live one is read on the day, with its terms of use.

# %%
robots = RobotFileParser(site.base_url + "/robots.txt")
robots.read()
for path in ("/habr/vacancies", "/habr/people", "/linkedin/jobs/7"):
    print(robots.can_fetch("jobboard", site.base_url + path), path)
print("seconds between two requests:", robots.crawl_delay("jobboard"))

# %%
for rule in RULES:
    print(rule["source"], "|", rule["purpose"], "|", rule["way"], "|", rule["words"], "|", rule["place"], "|", rule["read_on"])

# %% [markdown]
# **Notice.** Row 1 once let everybody search. Row 2 was read in November 2026: anonymous access looks closed since December 2025. A rule without its place cannot be checked; one without a date cannot grow old.

# %% [markdown] task="allowed" outcomes="2"
# ## Decide by the rule
# Write `allowed(rules, source, purpose, today)`. A rule applies when its source is `source`, its purpose is `purpose` or `"any"`, and it was read at most 365 days before `today`.
#
# Return `{"way": ..., "place": ...}` of the strictest rule that applies: `"no"` before `"hand"` before `"program"`; of equally strict ones the first in the table. When none applies: `{"way": "no", "place": None}`.

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
# Choose one live source. For your purpose: by a program, by hand or not at all? Quote the rule, with its place and the day you read it. Say what you do when you find none. At most 80 words.
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
# A colleague's crawler asked for a job at the fourth source.

# %%
answer = get(site.base_url + "/linkedin/jobs/4711")
print(answer.status_code, answer.history, BeautifulSoup(answer.text, "html.parser").h1.text)
answer = get(site.base_url + "/linkedin/jobs/4711", allow_redirects=False)
print(answer.status_code, answer.headers["Location"])

# %% [markdown]
# **Notice.** Row 1 says 200, the status of the sign-in page at the end of the way. The site's own answer is row 2: 302, go elsewhere. Nobody was given a vacancy.
#
# A reader of pages asks for each part by name, and says so when one is gone.

# %%
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

# %%
def habr_row(article, address):
    low, high, currency = pay_ends(part(article, "p.pay"))
    firm, when = part(article, "p.company"), part(article, "time", "datetime")
    return {
        "site": "habr", "external_id": part(article, "h2 a", "href").split("/")[-1], "title": part(article, "h2 a"),
        "employer": None if firm == "Компания скрыта" else firm, "city": part(article, "p.place"),
        "low": low, "high": high, "currency": currency, "gross": None,
        "published_at": datetime.fromisoformat(when).astimezone(timezone.utc),
        "url": urljoin(address, part(article, "h2 a", "href")), "source": str(article),
    }

habr_row(page.select_one("article.vacancy"), site.base_url + "/habr/vacancies")

# %% [markdown] task="habr_page" outcomes="3" systems="Habr Career, LinkedIn"
# ## Mend the reader of pages
# `habr_page(address)` returns `{"rows": ..., "next": ...}`: a row of each `article.vacancy`, in order, and the full address of the next page, `None` on the last. It is the reader that met the wall. Mend it; each of these raises `SourceError`:
#
# - a status other than 200; a redirect is not followed
# - a page without `#found`, the number of vacancies
# - a page where `#found` is above 0 and no article stands

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
    if not rows and int(part(page, "#found")) > 0 or page.select_one("#found") is None:
        raise SourceError(f"{address}: no list of vacancies")
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}
### END SOLUTION
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
    c.call(habr_page, hosted.url + "/linkedin/jobs/4711").raises("SourceError", mistakes=[(lambda got: True, "HT1: the sign-in page answers 200 and is no vacancy")])
    followed = [one.path for one in app.requests if one.path == "/linkedin/login"]
    c.that(not followed, "the requests that came to the site", expected="none for the sign-in page", got=followed, mistake="The redirect was followed: `allow_redirects=False` stays with the site's own answer")
# %% check="habr_page" points=1 hidden=true
@check("habr_page", hidden=True)
def changed_pages(c, habr_page):
    """Pages with one, several and no articles; the last page; redirects, 404 and 500 with articles in them; a changed page."""
    ### BEGIN HIDDEN TESTS
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
            "published_at": __import__("datetime").datetime(2026, 10, 29, 16, 45, 4, tzinfo=__import__("datetime").timezone.utc), "url": f"{hosted.url}/habr/vacancies/{n}", "source": article(n),
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
# Each site words the same facts its own way. A reader hands over pages of rows, one after another, all with the same keys. HeadHunter's:

# %%
def json_page(address, **more):
    """The JSON of one page; anything else is a SourceError."""
    answer = get(address, allow_redirects=False, **more)
    if answer.status_code != 200:
        raise SourceError(f"{answer.status_code} from {address}")
    try:
        return answer.json()
    except ValueError as error:
        raise SourceError(f"{address}: no JSON") from error

# %%
def hh_row(item):
    pay = item["salary"] or {"from": None, "to": None, "currency": None, "gross": None}
    return {
        "site": "hh", "external_id": item["id"], "title": item["name"], "employer": (item["employer"] or {}).get("name"),
        "city": item["area"]["name"], "low": pay["from"], "high": pay["to"], "currency": pay["currency"], "gross": pay["gross"],
        "published_at": datetime.fromisoformat(item["published_at"]).astimezone(timezone.utc), "url": item["alternate_url"],
        "contacts": item["contacts"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
    }

# %%
def hh_pages(base, words, token=None):
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

[len(rows) for rows in hh_pages(site.base_url, "Python")]

# %% [markdown]
# The live site wants your own token and its own address; the function stays. Nothing is promised about its answer.

# %% [markdown] task="superjob_pages" outcomes="3" systems="SuperJob"
# ## Fill in: SuperJob's reader
# Fill the blanks. SuperJob writes 0 for an end that is not stated, `rub` in small letters, seconds since 1970, and an empty name for a hidden firm. It does not say gross or net. Its pages count from 0, 100 offers each; `more` tells whether another follows.
#
# `currency` is `None` when no end is stated, and in capitals otherwise; a hidden firm is `None`; `gross` is `None`. A key that is missing raises `SourceError`; the pages before it have been yielded.

# %% answer="superjob_pages"
def superjob_row(item):
    low, high = item["payment_from"] or ..., item["payment_to"] or ...
    return {
        "site": "superjob", "external_id": str(item["id"]), "title": item["profession"], "employer": ..., "city": item["town"]["title"],
        "low": low, "high": high, "currency": ..., "gross": ..., "published_at": datetime.fromtimestamp(..., timezone.utc),
        "url": item["link"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
    }


def superjob_pages(base, words, key):
    page, more = 0, True
    while more:
        body = json_page(base + "/2.0/vacancies/", headers={"X-Api-App-Id": ...}, params={"keyword": words, "page": ..., "count": 100})
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
# %% [markdown] hint="superjob_pages"
# What is `0 or None`? And `90000 or None`?
# %% [markdown] hint="superjob_pages"
# Two things happen at the end of a round: the rows go out, and the page grows by 1.
# %% check="superjob_pages" points=1
@check("superjob_pages")
def one_page(c, superjob_pages):
    from datetime import datetime, timezone

    from autograder.services.sites import JobSites

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
    for row, vacancy in zip(pages[0], [app.catalogue.vacancies[n] for n in app.catalogue.search(__import__("autograder.services.sites.catalogue", fromlist=["Search"]).Search())]):
        pay = vacancy["salary"] if vacancy["salary"] and vacancy["salary"]["currency"] == "RUR" else {"from": None, "to": None}
        expected = {
            "site": "superjob", "external_id": vacancy["id"], "title": vacancy["name"], "employer": vacancy["employer"]["name"], "city": vacancy["area"]["name"],
            "low": pay["from"], "high": pay["to"], "currency": "RUB" if pay["from"] or pay["to"] else None, "gross": None,
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
        known, number = script.get(asked.get("keyword"), []), int(asked.get("page", "0"))
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

# %% [markdown]
# ## Leave people out
# *Personal data* is what leads to a person. Nobody in an advert agreed to be in your table. What is not stored cannot leak.

# %%
advert = "Python 3.11, от 150 000 до 225 000 ₽. Вера Полынь, 8 (912) 345-67-89, vera@example.org, @vera_hr"
print(re.sub(r"\d[\d ()-]{5,}\d", "[phone]", advert))
print(re.sub(r"(?<!\w)@\w+", "[handle]", advert))
print(re.sub(re.escape("вера полынь"), "[name]", advert, flags=re.IGNORECASE))

# %% [markdown]
# **Notice.** Row 1 took the phone, and the pay with it. In row 2 `(?<!\w)`, *no letter before*, spared `@example`.

# %% [markdown] task="without_personal_data" outcomes="2"
# ## Your turn: strip before storage
# `without_personal_data(row)` returns a new row without the key `contacts`. In the texts under `title`, `employer`, `city` and `description`, as far as they are there, it puts
#
# - `[mail]` for a mail address
# - `[phone]` for `+7` or `8` and ten more digits in groups of 3, 3, 2, 2. Between two groups stands nothing, a hyphen, a space or a hard space (`\xa0`). The first three may stand in round brackets. No digit touches the number from outside
# - `[handle]` for `@` and 5 or more of `a-z A-Z 0-9 _`, no letter, digit or dot before
# - `[name]` for the name under `contacts["name"]`, in any case, as whole words
#
# `contacts`, the name or a text may be `None`. All else stays: amounts, ids, dates.

# %% answer="without_personal_data"
def without_personal_data(row):
    ### BEGIN SOLUTION
    clean = {key: value for key, value in row.items() if key != "contacts"}
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
        (lambda got: "150 000" not in got["description"], "The pay went with the phone: amounts stand in groups of three, a phone ends in 2 and 2"),
        (lambda got: "полынь" in got["description"], "The name stands in small letters here; `flags=re.IGNORECASE`"),
        (lambda got: "[handle]" in got["description"].split("[name]")[1].split(",")[1], "A mail address holds an `@`, too: mail goes before handles"),
        (None, "PY1: the new row is returned"),
        (c.raised("TypeError"), "PY8: a text may be None"),
    ]).leaves_arguments()
    for phone in ("+7 912 345-67-89", "89123456789", "+7(912)345-67-89", "8-912-345-67-89", "8\xa0912\xa0345\xa067\xa089"):
        c.call(without_personal_data, {"title": f"Тел. {phone}."}).returns({"title": "Тел. [phone]."}, mistakes=[(lambda got: "[phone]" in got["title"], "A piece of the number is left: the sign, the brackets, or the last digits")])
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

    for _ in range(45):
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
        if gone and name:
            continue
        c.call(without_personal_data, row).returns(kept, mistakes=[
            (lambda got: "contacts" in got, "LG7: `contacts` is the person; the whole key goes"),
            (lambda got: any(got[key] != kept[key] for key in ("site", "external_id", "low", "url", "published_at")), "Ids, amounts, addresses and times are not texts to clean: four keys are"),
            (lambda got: any(str(got.get(key)).count("[phone]") > str(kept.get(key)).count("[phone]") for key in kept), "A number that is no phone went: groups of 3, 3, 2, 2, one sign between them, no digit before or after"),
            (lambda got: any(str(got.get(key)).count("[phone]") < str(kept.get(key)).count("[phone]") for key in kept), "LG7: a phone stayed; try every form of the task, hard spaces among them"),
            (lambda got: any(str(got.get(key)).count("[mail]") != str(kept.get(key)).count("[mail]") for key in kept), "LG7: a mail address stayed, or something else was taken for one"),
            (lambda got: any(str(got.get(key)).count("[name]") != str(kept.get(key)).count("[name]") for key in kept), "LG7: a name stayed, or a piece of a word went: whole words, in any case, signs in the name taken as they are"),
            (lambda got: any(str(got.get(key)).count("[handle]") != str(kept.get(key)).count("[handle]") for key in kept), "LG7: a handle stayed, or something else was taken for one: 5 signs at least, nothing before the `@`"),
            (lambda got: True, "What was found is right; a piece of it is left, or its neighbour went with it"),
            (c.raised("Exception"), "PY8: `contacts`, the name in it, or a text may be None or missing"),
        ]).leaves_arguments()
    ### END HIDDEN TESTS
