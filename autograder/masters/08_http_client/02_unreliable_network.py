# %% [markdown] lesson="unreliable_network" minutes=370 needs="08_http_client/01_requests" systems="HeadHunter" terms="connect timeout, read timeout, idempotent, jitter, lock, coroutine"
# # One click, three letters
#
# Anna pressed *Apply* once. The employer got her letter three times, two seconds apart. The client had taken silence for a no.
#
# **After this you can** set a limit on every silence · retry what may be sent twice · wait as long as the site asks · page through a list that moves · share one limit among many requests
#
# `new_site(...)` starts job sites on this machine, with generated vacancies and the faults you name. Their clock moves only by requests and `sleep`.

# %%
import asyncio
import json
import os
import random
import threading
import time
import uuid
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx
import requests

from autograder.services.project_functions import save_functions
from autograder.services.sites import Fault, job_sites

agent = {"User-Agent": "Jobboard/1.0 (learner@example.org)"}
running = []


def new_site(*faults):
    """A fresh site; each fault happens to the request that has its number."""
    while running:
        running.pop().close()
    running.append(job_sites(mode="open", seed=82, rows=120, faults=faults, longest_wait=0.4))
    return running[-1]


def run_three(work):
    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def patient_get(url, params, sleep, now):
    """The JSON of one page; asked again, five times at most, when should_retry says so."""
    named = {"User-Agent": "Jobboard/1.0 (learner@example.org)"}
    for attempt in range(1, 6):
        response, error = None, None
        try:
            response = requests.get(url, params=params, headers=named, timeout=(3, 10))
        except requests.RequestException as trouble:
            error = trouble
        status = None if response is None else response.status_code
        if attempt == 5 or not should_retry("GET", status, error):
            break
        told = None if response is None else wait_from(response.headers, now())
        sleep(random.uniform(2**attempt / 2, 2**attempt) if told is None else told)
    if error is not None:
        raise error
    response.raise_for_status()
    return response.json()


def main(arguments, sleep=time.sleep, now=time.time):
    """python -m jobboard crawl BASE_URL [WORDS]: all pages of a search, into crawled.json."""
    if not arguments:
        print("Usage: python -m jobboard crawl BASE_URL [WORDS]")
        return
    base_url, *words = arguments
    here = Path(__file__).parent

    def get_page(number):
        options = {"text": " ".join(words), "page": number, "per_page": 20, "order_by": "publication_time"}
        return patient_get(base_url + "/vacancies", options, sleep, now)

    rows = resume(here / "crawl.json", get_page)
    (here / "crawled.json").write_text(json.dumps(rows, ensure_ascii=False), "utf-8")
    print(len(rows), "vacancies in crawled.json")


main_file = '''"""The commands of jobboard: python -m jobboard COMMAND ..."""

import importlib
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent


def match(name):
    try:
        from .normalise import normalise
        from .pipeline import keep, load, summarise
    except ImportError as error:
        print("Not yet:", error)
        return
    file = Path(name) if Path(name).is_file() else HERE / name
    skills = {line.strip().lower() for line in file.read_text("utf-8").splitlines()}
    kept = keep(load((HERE / "vacancies.json").read_text("utf-8"), normalise), skills)
    for row in kept:
        print(row["id"], row["title"], row["employer"], row["city"], row["low"], row["high"], row["currency"], sep=" | ")
    print(summarise(kept))


def import_rows(name):
    from .importer import import_file

    report = import_file(Path(name), store=HERE / "imported.json")
    for line, reason in report["rejected"]:
        print(f"line {line}: {reason}")
    print(len(report["accepted"]), "accepted,", len(report["rejected"]), "rejected")


commands = {"match": match, "import": import_rows}  # each takes a file
modules = ("crawl", "serve", "collect", "clean", "report")  # each is a file with main(arguments)


def run(arguments):
    name = arguments[0] if arguments else ""
    if name in commands and len(arguments) == 2:
        commands[name](arguments[1])
    elif name in modules and (HERE / f"{name}.py").exists():
        importlib.import_module(f"{__package__}.{name}").main(arguments[1:])
    elif name in modules:
        print(f"Not yet: {name}.py")
    else:
        print("Usage: python -m jobboard", " | ".join(commands), "FILE, or", " | ".join(modules), "...")


try:
    run(sys.argv[1:])
except Exception as error:  # whoever types a command gets a sentence, whoever mends it the traceback
    if "JOBBOARD_TRACEBACK" in os.environ:
        raise
    first = str(error).partition("\\n")[0]
    sys.exit(f"jobboard: {type(error).__name__}: {first} (JOBBOARD_TRACEBACK=1 shows where)")
'''

# %% [markdown] task="waits" outcomes="2" systems="Python"
# ## Warm-up: waits that grow
# The generator `waits(base, ceiling)` yields `base`, then each time twice as much, never more than `ceiling`. It never ends. `waits(2, 10)` begins `2, 4, 8, 10, 10`.

# %% answer="waits"
def waits(base, ceiling):
    ### BEGIN SOLUTION
    wait = base
    while True:
        yield min(wait, ceiling)
        wait = wait * 2
    ### END SOLUTION
# %% [markdown] hint="waits"
# A loop without end is fine: `yield` stops it until somebody asks. `min(16, 10)` is the smaller one.
# %% check="waits" points=1
@check("waits")
def first_waits(c, waits):
    probe = '''def drawn(waits, base, ceiling, count):
    from itertools import islice

    made = waits(base, ceiling)
    return list(islice(made, count)) if hasattr(made, "__next__") else [type(made).__name__]
'''
    came = c.inside(probe, waits, 2, 10, 5)
    came.text = "the first five of waits(2, 10)"
    came.returns([2, 4, 8, 10, 10], mistakes=[
        (["list"], "`return` hands over a list; `yield` hands over one wait at a time"),
        (["NoneType"], "PY1: nothing came back; a generator has `yield` in it"),
        ([2, 4, 8, 16, 32], "HT4: the ceiling was not looked at; after ten waits nobody is there any more"),
        (lambda got: got[:3] == [2, 4, 6], "Each wait is twice the one before"),
        ([2, 4, 8], "It ended; a ceiling stops the growth, not the waiting"),
        ([2, 4, 8, 8, 8], "Twice 8 is above the ceiling; then the wait is the ceiling itself, 10"),
        (lambda got: got[:3] == [4, 8, 10], "PY3: the first wait is `base` itself"),
    ])
# %% check="waits" points=1 hidden=true
@check("waits", hidden=True)
def other_waits(c, waits):
    """Other bases and ceilings, a ceiling below the base, forty waits in a row."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def drawn(waits, base, ceiling, count):
    from itertools import islice

    made = waits(base, ceiling)
    return list(islice(made, count)) if hasattr(made, "__next__") else [0]
'''
    draw = Random(c.seed)
    for base, ceiling in ((1, 30), (5, 5), (9, 4), (0.5, 3), (draw.randrange(1, 9), draw.randrange(10, 99))):
        c.inside(probe, waits, base, ceiling, 40).returns([min(base * 2**n, ceiling) for n in range(40)], mistakes=[
            ([0], "A generator was asked for: `yield` hands over one wait at a time"),
            (lambda got: got and got[0] > ceiling, "The first wait may be above the ceiling, too"),
            (lambda got: len(got) < 40, "It ended, and somebody was still asking"),
            (lambda got: max(got) > ceiling, "HT4: some wait is above the ceiling"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A site that says nothing
# The site answers neither request. After 0.4 s it hangs up.

# %%
site = new_site(Fault("silent", 1, times=2))
for limits in (None, (3, 0.1)):
    begun = time.monotonic()
    try:
        requests.get(site.base_url + "/vacancies", headers=agent, timeout=limits)
    except requests.Timeout as error:
        print(limits, type(error).__name__, round(time.monotonic() - begun, 1))
    except requests.ConnectionError as error:
        print(limits, type(error).__name__, round(time.monotonic() - begun, 1))

# %% [markdown] task="first_answer" outcomes="1"
# ## Mend: the client that hangs
# **Notice above.** In row 1 the *site* ended it; another never would. In row 2 the client did. The *connect timeout*, 3 s, is for reaching the site. The *read timeout*, 0.1 s, is for each silence while the answer comes.
#
# `first_answer(urls, connect, read)` asks each address in turn, with `agent` as headers. It returns the JSON of the first that answers, whatever its status, and asks no more; `None` when none does. `connect` and `read` are the limits, in seconds.
#
# `requests.Timeout` and `requests.ConnectionError` lead to the next address. Any other error comes out. The one below waits for ever.

# %% answer="first_answer"
def first_answer(urls, connect, read):
    for url in urls:
        response = requests.get(url, headers=agent)
        return response.json()
### BEGIN SOLUTION
def first_answer(urls, connect, read):
    for url in urls:
        try:
            response = requests.get(url, headers=agent, timeout=(connect, read))
        except (requests.Timeout, requests.ConnectionError):
            continue
        return response.json()
    return None
### END SOLUTION
# %% [markdown] hint="first_answer"
# Which number of `timeout=(3, 0.1)` limits the silence after the line stands?
# %% [markdown] hint="first_answer"
# The demonstration catches two classes. Instead of printing, go on with the next address.
# %% check="first_answer" points=1
@check("first_answer")
def one_silent_address(c, first_answer):
    import json
    import threading

    gone = threading.Event()
    hung = []

    def app(environ, start_response):
        if environ["PATH_INFO"] == "/silent":
            hung.append(not gone.wait(0.5))
            raise ConnectionResetError
        gone.set()
        start_response("200 OK", [("Content-Type", "application/json")])
        return [json.dumps({"found": 3}).encode()]

    hosted = c.host(app)
    came = c.call(first_answer, [hosted.url + "/silent", hosted.url + "/good"], connect=3, read=0.05)
    asked = [request.path for request in hosted.requests]
    c.that(not any(hung), "the first address was silent for 0.5 s; with `read=0.05` the second is asked long before", mistake="HT2: no time-out, or `connect` and `read` changed places: this client waits until the site hangs up, and some never do")
    came.returns({"found": 3}, mistakes=[
        (c.raised("Timeout"), "The limit works. Its error must lead to the next address"),
        (c.raised("ReadTimeout"), "The limit works. Its error must lead to the next address"),
        (None, "The second address answers; was it asked?"),
    ])
    c.that(asked == ["/silent", "/good"], "each address is asked once, in turn", expected="/silent, /good", got=", ".join(asked))
# %% check="first_answer" points=2 hidden=true
@check("first_answer", hidden=True)
def other_addresses(c, first_answer):
    """Both limits as they reach the line, silent and broken addresses, none that answers, no address, nobody asked after an answer, other errors come out."""
    ### BEGIN HIDDEN TESTS
    import json
    import threading

    gone, hung = [], []

    def app(environ, start_response):
        for event in gone:
            event.set()
        path = environ["PATH_INFO"]
        if path.startswith("/silent"):
            gone.append(mine := threading.Event())
            hung.append(not mine.wait(0.5))
        if path.startswith(("/silent", "/broken")):
            raise ConnectionResetError
        start_response("503 Service Unavailable" if path == "/busy" else "200 OK", [("Content-Type", "application/json")])
        return [b"<p>" if path == "/page" else json.dumps({"path": path}).encode()]

    probe = '''def seen(first_answer, urls, connect, read):
    import requests.adapters

    limits, real = [], requests.adapters.HTTPAdapter.send

    def send(self, request, stream=False, timeout=None, *more, **options):
        if hasattr(timeout, "read_timeout"):
            limits.append([timeout.connect_timeout, timeout.read_timeout])
        else:
            limits.append(list(timeout) if isinstance(timeout, (tuple, list)) else [timeout, timeout])
        return real(self, request, stream, timeout, *more, **options)

    requests.adapters.HTTPAdapter.send = send
    try:
        got = first_answer(urls, connect, read)
    except Exception as error:
        got = [cls.__name__ for cls in type(error).__mro__]
    finally:
        requests.adapters.HTTPAdapter.send = real
    return [got, limits]
'''
    hosted = c.host(app)

    def ask(paths, connect=2.5, read=0.06):
        before = len(hosted.requests)
        got, limits = c.inside(probe, first_answer, [hosted.url + path for path in paths], connect, read).got
        for event in gone:
            event.set()
        asked = [request.path for request in hosted.requests[before:]]
        c.that(not any(hung), "the limit", mistake="HT2: no time-out: this client waited until the site hung up")
        c.that(limits == [[connect, read]] * len(asked), "both limits", mistake="HT2: the two limits did not reach each request as `(connect, read)`")
        return got, asked

    got, asked = ask(["/broken", "/silent", "/one", "/two"])
    c.that(asked == ["/broken", "/silent", "/one"], "in turn", mistake="Each address once, in turn, and nobody after the first answer; a broken line is no answer")
    c.that(got == {"path": "/one"}, "the answer", mistake="The JSON of the first address that answers was asked for")
    got, asked = ask(["/busy", "/two"], connect=7)
    c.that(got == {"path": "/busy"} and asked == ["/busy"], "the first", mistake="The first address answered, whatever its status; nobody else is asked after that")
    got, asked = ask(["/silent", "/broken"])
    c.that(got is None and len(asked) == 2, "none answers", mistake="When no address answers, the result is None, and each was asked once")
    got, asked = ask([])
    c.that(got is None, "no address", mistake="No address, no answer: None")
    got, asked = ask(["/page", "/one"])
    c.that(isinstance(got, list) and "ValueError" in got and asked == ["/page"], "other errors", mistake="PY10: an answer that is no JSON is not silence; that error must come out")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Silence after the work
# Anna's letter, sent again after silence:

# %%
site = new_site(Fault("lost", 1, "POST", times=2))
signed = {**agent, "Authorization": f"Bearer {site.tokens.token}"}
letter = {"vacancy_id": site.app.catalogue.ids()[0], "resume_id": "anna-1", "message": "Здравствуйте!"}
for attempt in range(1, 4):
    try:
        response = requests.post(site.base_url + "/responses", json=letter, headers=signed, timeout=(3, 1))
        print(attempt, response.status_code)
    except requests.ConnectionError as error:
        print(attempt, type(error).__name__)
stored = requests.get(site.base_url + "/responses", headers=signed, timeout=(3, 1)).json()
print(stored["found"], [row["id"] for row in stored["items"]])

# %% [markdown] task="should_retry" outcomes="2"
# ## Your turn: again, or not
# **Notice above.** Attempts 1 and 2 got no answer, yet rows 1 and 2 are stored: only the *answers* were lost. A request whose repetition changes nothing more is *idempotent*. `POST` is not.
#
# `should_retry(method, status, error)` returns `True` or `False`. An answer has a number as `status` and `None` as `error`; without one `status` is `None` and `error` an exception.
# ```
# what came                                    GET, HEAD, PUT, DELETE   others
# 429: refused, nothing was done               yes                      yes
# 500, 502, 503, 504                           yes                      no
# any other status                             no                       no
# requests.ConnectTimeout: never arrived       yes                      yes
# other errors of these families:              yes                      no
#   requests.Timeout, requests.ConnectionError,
#   requests.exceptions.ChunkedEncodingError
# any other error                              no                       no
# ```
# `isinstance(error, (ValueError, KeyError))` asks for several families. `ConnectTimeout` belongs to two.

# %% answer="should_retry"
def should_retry(method, status, error):
    ### BEGIN SOLUTION
    repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
    if isinstance(error, requests.ConnectTimeout):
        return True
    if isinstance(error, (requests.Timeout, requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        return repeatable
    if status == 429:
        return True
    return repeatable and status in (500, 502, 503, 504)
    ### END SOLUTION
# %% [markdown] hint="should_retry"
# `isinstance(error, ...)` says yes for the whole family. Which row of the table must be asked first, then?
# %% [markdown] hint="should_retry"
# `isinstance(None, ...)` is `False`, so an answer falls through the questions about errors.
# %% check="should_retry" points=1
@check("should_retry")
def six_cases(c, should_retry):
    probe = '''def decide(should_retry, method, status, name):
    import requests

    error = getattr(requests.exceptions, name)() if name else None
    return should_retry(method, status, error)
'''
    for method, status, name, right, belief in (
        ("GET", 503, "", True, "HT4: 503 is a bad moment; for GET it may be better soon"),
        ("GET", 404, "", False, "HT4: 404 stays 404, however often you ask"),
        ("POST", 429, "", True, "429 says that nothing was done; sending it again is safe"),
        ("POST", None, "ReadTimeout", False, "HT3: the letter may have arrived; a second POST stores a second one"),
        ("POST", None, "ConnectTimeout", True, "The site was never reached, so nothing can have been done"),
        ("GET", None, "ConnectionError", True, "A GET may be sent again when the line breaks"),
    ):
        came = c.inside(probe, should_retry, method, status, name)
        came.text = f"should_retry({method!r}, {status}, {'requests.' + name + '()' if name else None})"
        came.returns(right, mistakes=[(not right, belief), (None, "PY1: each way through the function must `return` True or False")])
# %% check="should_retry" points=3 hidden=true
@check("should_retry", hidden=True)
def every_row(c, should_retry):
    """Every row of the table: seven methods, fourteen statuses, eight kinds of error."""
    ### BEGIN HIDDEN TESTS
    probe = '''def decide_all(should_retry, cases):
    import builtins
    import requests

    made = []
    for method, status, name in cases:
        error = (getattr(requests.exceptions, name, None) or getattr(builtins, name))() if name else None
        made.append(should_retry(method, status, error))
    return made
'''
    idempotent = ("GET", "HEAD", "PUT", "DELETE")
    cases, right = [], []
    for method in (*idempotent, "POST", "PATCH", "CONNECT"):
        for status in (200, 201, 304, 400, 401, 403, 404, 409, 422, 429, 500, 501, 502, 503, 504, 505):
            cases.append([method, status, ""])
            right.append(status == 429 or (method in idempotent and status in {500, 502, 503, 504}))
        for name in ("ConnectTimeout", "ReadTimeout", "Timeout", "ConnectionError", "ChunkedEncodingError", "InvalidURL", "HTTPError", "ValueError", "KeyError"):
            cases.append([method, None, name])
            again = name in {"ReadTimeout", "Timeout", "ConnectionError", "ChunkedEncodingError"}
            right.append(name == "ConnectTimeout" or (method in idempotent and again))
    got = c.inside(probe, should_retry, cases).got
    for (method, status, name), wanted, came in zip(cases, right, got, strict=True):
        if name == "ConnectTimeout":
            known = "`ConnectTimeout` is in two families; its own row must be asked first"
        elif name:
            known = "HT4: a `ReadTimeout` is worth another GET; it belongs to the family `Timeout`, which `isinstance` knows and `==` does not" if name == "ReadTimeout" and not came else "HT3: no answer came, so the work may have been done; only idempotent methods go again" if came else "HT4: a broken line or silence is worth another GET, a programming error is not"
            if came and name in {"InvalidURL", "HTTPError", "ValueError", "KeyError"}:
                known = "HT4: that error is not the network's; asking again repeats it"
        elif status == 429:
            known = "429 says that nothing was done; any method may go again"
        elif came and method in idempotent:
            known = "HT4: this status will be the same next time; ask once"
        elif came:
            known = "HT3: after a 5xx nobody knows whether the POST was carried out" if method == "POST" else f"HT3: the others are all methods but the four, not POST alone; here it is {method}"
        else:
            known = "HT4: 500, 502, 503 and 504 are bad moments; idempotent methods go again"
        c.that(came is wanted, "one row of the table", mistake=known if isinstance(came, bool) else "PY1: each way through the function must `return` True or False")
    ### END HIDDEN TESTS

# %% [markdown] task="waited" outcomes="2"
# ## Predict before you run
# A client sends `GET` and decides by your table. Before each request but the first it waits: `base`, then twice as much each time, `ceiling` at most. A `Retry-After` (RA) takes that wait's place; the doubling goes on. How many seconds does it wait? Do e to h with pencil only.
# ```
#     requests at most   base   ceiling   answers, one after another
# a   4                  1      30        503, 503, 200
# b   4                  1      30        404, 404, 404, 404
# c   4                  1      30        503, 503, 503, 503
# d   4                  1      30        503, 429 with RA 10, 200
#
# e   6                  2      10        502, six times
# f   5                  2      10        500, 400, 200
# g   5                  3      30        no answer, 503, 200
# h   4                  1      30        429 with RA 30, 503, 503, 200
# ```

# %% answer="waited"
waited = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
waited = {"a": 3, "b": 0, "c": 7, "d": 11, "e": 34, "f": 2, "g": 9, "h": 36}
### END SOLUTION
# %% [markdown] hint="waited"
# Between four requests there are three waits. Is anybody waiting after the last one?
# %% [markdown] hint="waited"
# **h**: the first wait would have been 1; 30 stood in its place. What are the second and the third?
# %% check="waited" points=1
@check("waited")
def four_policies(c, waited):
    def total(attempts, base, ceiling, answers):
        seconds = 0
        for number, (status, told) in enumerate(answers[:attempts]):
            if status not in (None, 429, 500, 502, 503, 504) or number == attempts - 1:
                return seconds
            seconds += min(base * 2**number, ceiling) if told is None else told
        return seconds

    bad, gone, fine = (503, None), (404, None), (200, None)
    for letter, answers, mistakes in (
        ("a", [bad, bad, fine], [(7, "The third answer is 200; nobody waits after it"), (2, "HT4: all waits together: the first, and the second, which is twice the first"), (1, "There are two waits before the third request")]),
        ("b", [gone] * 4, [(7, "HT4: your table says no to 404; the client asks once"), (1, "HT4: your table says no to 404; the client asks once")]),
        ("c", [bad] * 4, [(15, "HT4: four requests have three waits between them; nobody waits after the last"), (3, "Four requests have three waits between them"), (4, "HT4: each wait is twice the one before"), (6, "HT4: each wait is twice the one before")]),
        ("d", [bad, (429, 10), fine], [(3, "The site said 10 s; the client must not come earlier"), (13, "The 10 takes the place of the 2; it is not added"), (10, "The wait after the 503 counts as well"), (12, "The first wait is `base`, 1")]),
    ):
        c.value(waited, letter).equals(total(4, 1, 30, answers), mistakes=mistakes)
# %% check="waited" points=2 hidden=true
@check("waited", hidden=True)
def policies_on_paper(c, waited):
    """Policies e to h on paper: a ceiling, a status that ends it, silence, a Retry-After among growing waits."""
    ### BEGIN HIDDEN TESTS
    c.value(waited, "e").equals(34, mistakes=[(62, "HT4: no wait is above the ceiling"), (44, "HT4: six requests have five waits between them"), (30, "The ceiling bounds each wait, and four waits lie below or at it"), (24, "Six requests have five waits between them"), (10, "The ceiling bounds each wait, not their sum")])
    c.value(waited, "f").equals(2, mistakes=[(6, "HT4: after the 400 nobody asks again"), (0, "Before the second request there was a wait")])
    c.value(waited, "g").equals(9, mistakes=[(3, "Silence is a reason for another GET, and so is 503"), (6, "HT4: each wait is twice the one before"), (0, "Silence is a reason for another GET")])
    c.value(waited, "h").equals(36, mistakes=[(33, "The doubling went on under the 30: the next wait is 2"), (37, "The 30 takes the place of the 1"), (30, "Two more waits follow"), (32, "Three waits lie before the fourth request"), (90, "RA 30 held for one wait only")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The site says when
# 429 means *too many requests*. The header `Retry-After` tells how long to stay away, in one of two forms.

# %%
site = new_site(Fault("retry_seconds", 1, seconds=7), Fault("retry_date", 2, seconds=90))
for attempt in range(2):
    response = requests.get(site.base_url + "/dictionaries", headers=agent, timeout=(3, 1))
    text = response.headers.get("Retry-After", "")
    print(response.status_code, text, text.isdigit())
until = parsedate_to_datetime(text)
print(until.timestamp() - site.clock.now())
try:
    parsedate_to_datetime("soon")
except ValueError as error:
    print("ValueError:", error, max(0, -3))

# %% [markdown] task="wait_from" outcomes="2"
# ## Your turn: as long as it asks
# **Notice above.** `7` counts from now. The date is an instant; its distance from now is the wait.
#
# `wait_from(headers, now)`: the seconds to wait. `now` is Unix seconds. `Retry-After` is digits alone, or a date; a past date gives 0. Without the header, or with any other text: `None`.

# %% answer="wait_from"
def wait_from(headers, now):
    ### BEGIN SOLUTION
    text = headers.get("Retry-After")
    if text is None:
        return None
    if text.isdigit():
        return int(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0, until.timestamp() - now)
    ### END SOLUTION
# %% [markdown] hint="wait_from"
# `0` is an answer: come at once. `None` says that the site named no time. Keep the two apart.
# %% check="wait_from" points=1
@check("wait_from")
def both_forms(c, wait_from):
    c.call(wait_from, {"Retry-After": "7"}, 1000.0).returns(7, mistakes=[("7", "A header is text; waiting needs a number"), (lambda got: got is not None and got < 0, "The seconds count from now; take nothing away"), (1007, "How long was asked, not until when")])
    c.call(wait_from, {"Retry-After": "Thu, 01 Jan 1970 00:17:00 GMT"}, 1000.0).close_to(20, within=1e-6, mistakes=[
        (None, "HT4: the date form was not read; the client would come too early"),
        (lambda got: got > 1000, "That is an instant, or another clock; its distance from `now` was asked"),
        (0, "By another clock that date is past; its distance from `now` was asked"),
        (-20, "From `now` until then, not the other way round"),
        (c.raised("ValueError"), "`int` cannot read a date; ask which of the two forms it is"),
        (c.raised("TypeError"), "`timestamp()` turns the date into a number like `now`"),
    ])
    c.call(wait_from, {}, 1000.0).returns(None, mistakes=[(0, "PY8: the site named no time; that is not 0 seconds"), (c.raised("KeyError"), "Many answers lack the header; `get` copes with that"), (c.raised("TypeError"), "Without the header there is no text to read")])
# %% check="wait_from" points=2 hidden=true
@check("wait_from", hidden=True)
def other_headers(c, wait_from):
    """Zero seconds, long waits, dates to come, now and past, other texts; a site that answers 429 in both forms: nobody comes early or sleeps too long."""
    ### BEGIN HIDDEN TESTS
    from email.utils import format_datetime
    from datetime import datetime, timezone
    from random import Random

    draw = Random(c.seed)
    gap = (0, "PY8: the site named no time; that is not 0 seconds")
    c.call(wait_from, {"Retry-After": "0"}, 50.0).returns(0, mistakes=[(None, "PY8: `0` was said: come at once")])
    for seconds in (1, 30, 3600, draw.randrange(2, 9999)):
        c.call(wait_from, {"Content-Type": "text/html", "Retry-After": str(seconds)}, draw.randrange(10**9)).returns(seconds)
    for away in (1, 90, 86_400, 0, -1, -500):
        now = draw.randrange(10**8, 2 * 10**9) + 0.25
        date = format_datetime(datetime.fromtimestamp(int(now) + away, timezone.utc), usegmt=True)
        c.call(wait_from, {"Retry-After": date}, now).close_to(max(0, away - 0.25), within=1e-4, mistakes=[(lambda got: got is not None and got < 0, "The date is past; nobody can wait for less than 0 s"), (None, "A date was not read"), (lambda got: True, "The date is in GMT, and so is `now`; its distance from now was asked")])
    for text in ("", "soon", "-5", "1.5", "завтра"):
        c.call(wait_from, {"Retry-After": text}, 50.0).returns(None, mistakes=[gap, (c.raised("ValueError"), "A text that is neither form must give None"), (lambda got: True, "Digits alone, or a date; anything else gives None")])

    from random import Random

    from autograder.services.sites import Fault, JobSites

    probe = '''def ask_and_wait(wait_from, url, count):
    import requests
    from autograder.services.sites.clock import RemoteClock

    clock = RemoteClock(url)
    for _ in range(count):
        answer = requests.get(url + "/vacancies", headers={"User-Agent": "Lessons/1.0 (me@example.org)"}, timeout=5)
        if answer.status_code == 429:
            clock.sleep(wait_from(answer.headers, clock.now()) or 0)
    return count
'''
    draw = Random(c.seed)
    asked = [draw.randrange(3, 60) for _ in range(4)]
    kinds = ["retry_date", "retry_seconds", "retry_date", "retry_seconds"]
    app = JobSites("open", seed=5, rows=20, faults=[Fault(kind, 2 * n + 1, seconds=seconds) for n, (kind, seconds) in enumerate(zip(kinds, asked))])
    c.inside(probe, wait_from, c.host(app.wsgi).url, 8).returns(8)
    c.that(not any(request.early for request in app.requests), "nobody early", mistake="HT4: the client came back before the site allowed it")
    c.that(len(app.clock.waits) == 4 and all(want - 1.1 <= slept <= want for slept, want in zip(app.clock.waits, asked)), "no longer than asked", mistake="Another time was slept than the site asked for")
    ### END HIDDEN TESTS

# %% [markdown]
# ## A letter with a key
# The header `Idempotency-Key` names a request; `uuid.uuid4()` makes a name nobody else has. Clients that all wait 2 s come back together; *jitter* is a random part of the wait.

# %%
site = new_site(Fault("lost", 1, "POST"))
named = {**signed, "Idempotency-Key": str(uuid.uuid4())}
for attempt in range(2):
    try:
        response = requests.post(site.base_url + "/responses", json=letter, headers=named, timeout=(3, 1))
        print(attempt, response.status_code, response.headers.get("Idempotency-Replayed"), response.json()["id"])
    except requests.ConnectionError as error:
        print(attempt, type(error).__name__, random.uniform(1, 2))
try:
    requests.get(site.base_url + "/vacancies/0", headers=agent, timeout=(3, 1)).raise_for_status()
except requests.HTTPError as error:
    print(type(error).__name__, error.response.status_code)

# %% [markdown] task="send" outcomes="2"
# ## Your turn: one click, one letter
# **Notice above.** The second answer is a replay: one row, id 1. `raise_for_status()` raises for 4xx and 5xx.
#
# `send(base_url, token, letter, sleep, attempts=6)` posts `letter` to `/responses` and returns the JSON of a good answer.
# ```
# headers     agent, Authorization, Idempotency-Key: a new key for each call,
#             the same in all its attempts
# again       after requests.Timeout, requests.ConnectionError, 500, 502, 503, 504;
#             attempts requests at most
# otherwise   any other bad status, 429 too, raises HTTPError at once;
#             the caller reads its Retry-After
# the end     after the last attempt its own error comes out
# waits       sleep(seconds) before each further attempt, seconds at random:
#             1 to 2, then 2 to 4, 4 to 8, from then on 5 to 10
# limits      3 s to connect, 5 s to read
# ```

# %% answer="send"
def send(base_url, token, letter, sleep, attempts=6):
    ### BEGIN SOLUTION
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    growing = waits(2, 10)
    for attempt in range(1, attempts + 1):
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
        except (requests.Timeout, requests.ConnectionError):
            if attempt == attempts:
                raise
        else:
            if response.status_code not in (500, 502, 503, 504) or attempt == attempts:
                response.raise_for_status()
                return response.json()
        sleep(next(growing) * random.uniform(0.5, 1))
    ### END SOLUTION
# %% [markdown] hint="send"
# Is the key made once for the letter, or for each request?
# %% [markdown] hint="send"
# Two ways lead to the waiting: an error that was caught, a status that is bad. Both end at the last attempt.
# %% [markdown] hint="send"
# `raise` alone, inside `except`, lets the caught error go on.
# %% check="send" points=1
@check("send")
def lost_on_the_way_back(c, send):
    from autograder.services.sites import Fault, JobSites

    probe = '''def post(send, url, token, letter):
    slept = []
    try:
        return [send(url, token, letter, slept.append), slept]
    except Exception as error:
        return [repr(error), slept]
'''
    app = JobSites("open", seed=6, rows=5, faults=[Fault("lost", 1, "POST", "/responses", times=2)])

    def bounded(environ, start_response):
        if len(app.requests) < 12:
            return app.wsgi(environ, start_response)
        start_response("410 Gone", [("Content-Type", "text/plain")])
        return [b"the course's own end: too many attempts"]

    letter = {"vacancy_id": app.catalogue.ids()[0], "resume_id": "r-7", "message": "Здравствуйте!"}
    came = c.inside(probe, send, c.host(bounded).url, app.tokens.token, letter)
    came.text = "send(...), while the first two answers get lost"
    rows, keys = len(app.responses.rows), [request.headers.get("idempotency-key") for request in app.requests]
    c.that(rows == 1, "count the letters at the employer's", expected="1 stored letter", got=f"{rows} stored letters, keys {keys}", mistake="" if not rows else "HT3: a POST without a key was sent again; the employer has it several times" if None in keys else "HT3: a new key for each attempt is a new letter for the site; make it once, above the loop")
    got, waits = came.got
    c.that(isinstance(got, dict) and got.get("id") == "1" and len(keys) == 3, "the stored row was asked for, after three requests", expected=f"{app.responses.rows[0]}", got=got)
    c.that(len(waits) == 2, "between three requests there are two waits", expected="two waits by `sleep`", got=f"{len(waits)} waits", mistake="HT4: it asks again at once; wait by `sleep` between two attempts" if not waits else "")
    c.that(1 <= waits[0] <= 2 and 2 <= waits[1] <= 4, "half the wait to the whole of it: 1 to 2 s, then 2 to 4 s", expected="1 to 2 s, then 2 to 4 s", got=waits)
# %% check="send" points=3 hidden=true
@check("send", hidden=True)
def answers_for_good(c, send):
    """Statuses asked once, headers, body and keys that arrive; broken lines and 5xx, the last attempt's own error, other numbers of attempts, growing waits with jitter, the limits on the line."""
    ### BEGIN HIDDEN TESTS
    import json

    from autograder.services.sites import JobSites

    probe = '''def post_all(send, url, token, calls):
    """Call n goes to url/n. Of each: what came, the limits on the line, the seconds slept, how often was drawn."""
    import random
    import requests.adapters

    limits, real, known, drawn = [], requests.adapters.HTTPAdapter.send, random.random, []

    def seen(self, request, stream=False, timeout=None, *more, **options):
        limits[-1].append(list(timeout) if isinstance(timeout, (tuple, list)) else [timeout, timeout])
        return real(self, request, stream, timeout, *more, **options)

    made = []
    requests.adapters.HTTPAdapter.send = seen
    try:
        for number, (letter, attempts, ends) in enumerate(calls):
            limits.append([])
            slept, drawn = [], []

            def fixed():
                drawn.append(1)
                return float(len(drawn) % 2)  # the upper end, then the lower one

            if ends:
                random._inst.random = random.random = fixed
            try:
                got = send(f"{url}/{number}", token, letter, slept.append, **({} if attempts is None else {"attempts": attempts}))
            except Exception as error:
                got = [cls.__name__ for cls in type(error).__mro__]
            finally:
                if ends:
                    del random._inst.random
                    random.random = known
            made.append([got, limits[-1], slept, len(drawn)])
    finally:
        requests.adapters.HTTPAdapter.send = real
    return made
'''
    app = JobSites("open", seed=7, rows=5)
    first, second = app.catalogue.ids()[:2]
    same = {"vacancy_id": first, "resume_id": "r-1", "message": "раз"}
    calls = [  # what the line does, one request after another ("": the site answers), attempts, requests, rows, how it ends
        (same, [], None, 1, 1, ""), ({**same, "vacancy_id": second, "message": "два"}, [], None, 1, 1, ""), (same, [], None, 1, 1, ""),
        ({**same, "vacancy_id": "0"}, [], None, 1, 0, "HTTPError"), ({"vacancy_id": first}, [], None, 1, 0, "HTTPError"),
    ]
    for line, attempts, made, stored, ending in (
        ([503, "lost"] * 10, None, 6, 1, "ConnectionError"),
        ([500, 504], None, 3, 1, ""),
        ([501], None, 1, 0, "HTTPError"),
        ([505], None, 1, 0, "HTTPError"),
        ([499], None, 1, 0, "HTTPError"),
        ([429], None, 1, 0, "HTTPError"),
        (["dropped", 502, "lost", 503], None, 5, 1, ""),
        ([503, 503], 3, 3, 1, ""),
        ([503] * 20, 2, 2, 0, "HTTPError"),
        ([503] * 20, 1, 1, 0, "HTTPError"),
        (["dropped"] * 9, 2, 2, 0, "ConnectionError"),
    ):
        calls.append(({"vacancy_id": first, "resume_id": f"r-{len(calls)}", "message": "два"}, line, attempts, made, stored, ending))
    came, rows = [[] for _ in calls], [[] for _ in calls]

    def by_call(environ, start_response):
        number, path = environ["PATH_INFO"][1:].split("/", 1)
        number, before = int(number), len(app.responses.rows)
        came[number].append(environ)
        line = calls[number][1]
        fault = line[len(came[number]) - 1] if len(came[number]) <= len(line) else ""
        if len(came[number]) > 12:
            fault = 410
        if fault == "dropped":
            raise ConnectionResetError
        if isinstance(fault, int):
            start_response(f"{fault} Status", [("Content-Type", "text/html"), ("Retry-After", "9")])
            return [b"<p>nginx"]
        answer = app.wsgi({**environ, "PATH_INFO": "/" + path}, start_response)
        rows[number] += app.responses.rows[before:]
        if fault == "lost":
            raise ConnectionResetError
        return answer

    hosted = c.host(by_call)
    results = c.inside(probe, send, hosted.url, app.tokens.token, [[call[0], call[2], number == 5] for number, call in enumerate(calls)]).got

    c.that(all(len(asked) == 1 for asked in came[:5]) and not any(slept for _, _, slept, _ in results[:5]), "asked once", mistake="HT4: a status that stays the same was asked again, or somebody waited after a good answer")
    c.that(all(isinstance(got, list) and "HTTPError" in got for got, *_ in results[3:5]), "HTTPError", mistake="HT1: a 4xx must come out as `HTTPError`; its page is no stored row")
    keys = [asked[0].get("HTTP_IDEMPOTENCY_KEY") for asked in came]
    c.that(all(keys) and len(set(keys)) == len(calls), "keys", mistake="Each call is a letter of its own: it makes its own key, whatever stands in the letter")
    c.that([got.get("id") for got, *_ in results[:3] if isinstance(got, dict)] == ["1", "2", "3"], "the rows", mistake="Three good letters were sent; the stored row of each was asked for")
    c.that(
        sorted(json.dumps(json.loads(request.body or b"0"), sort_keys=True) for request in hosted.requests) == sorted(json.dumps(call[0], sort_keys=True) for call, asked in zip(calls, came) for _ in asked)
        and all(request.headers.get("user-agent", "").startswith("Jobboard") for request in hosted.requests),
        "body and agent", mistake="HT8: the letter goes out as JSON, unchanged, under the name in `agent`",
    )
    fractions = []
    for number, (letter, line, attempts, made, stored, ending) in list(enumerate(calls))[5:]:
        (got, limits, slept, drawn), count = results[number], len(came[number])
        c.that(line != [429] or count == 1, "429", mistake="429 comes out at once, too: `send` knows nothing of `Retry-After`, its caller reads it")
        c.that(count <= made, "attempts", mistake="HT4: it asked more often than `attempts` allows, or after a good answer" if count < 12 else "HT4: it retries for ever; a site that is down stays under fire")
        c.that(count == made, "attempts", mistake="It gave up too early: lost answers, broken lines and 500, 502, 503, 504 are asked again")
        c.that(len(rows[number]) == stored, "rows", mistake="HT3: one letter, stored several times; one key for all attempts")
        c.that(isinstance(got, list) and ending in got if ending else isinstance(got, dict) and got.get("resume_id") == letter["resume_id"], "the end", mistake="After the last attempt its own error comes out; after a good answer the row" if ending else "A good answer came at last; its row was asked for")
        c.that(len(slept) == made - 1, "waits", mistake="HT4: one wait between two attempts, by `sleep`, and none after the last")
        c.that(limits == [[3, 5]] * made, "limits", mistake="HT2: each request has its limits: 3 s to connect, 5 s to read")
        for step, seconds in enumerate(slept):
            whole = min(2 * 2**step, 10)
            c.that(whole / 2 <= seconds <= whole, "growing", mistake="HT4: the waits are 2, 4, 8, then 10; each is slept by half at least and never longer than the whole")
            if number != 5:
                fractions.append(seconds / whole)
            elif drawn >= made - 1:
                c.that(min(abs(seconds / whole - 1), abs(seconds / whole - 0.5)) < 0.01, "the ends", mistake="HT4: the waits are 2, 4, 8, then 10; the draw goes from half of each to the whole of it")
    c.that(len({round(part, 4) for part in fractions}) > 3 and min(fractions) < 0.9 and max(fractions) > 0.6, "jitter", mistake="Without jitter all clients come back at the same instant; draw each wait between its half and its whole")
    ### END HIDDEN TESTS

# %% [markdown]
# ## A list that moves
# A crawl of six pages, newest first. Before page 1 a vacancy is published, before page 3 one goes.

# %%
site = new_site(Fault("published", 2), Fault("archived", 4))


def get_page(number):
    options = {"page": number, "per_page": 20, "order_by": "publication_time"}
    return requests.get(site.base_url + "/vacancies", params=options, headers=agent, timeout=(3, 10)).json()


first = [item["id"] for number in range(6) for item in get_page(number)["items"]]
second = [item["id"] for number in range(get_page(0)["pages"]) for item in get_page(number)["items"]]
print(len(first), len(set(first)), len(set(second) - set(first)))

# %% [markdown] task="crawl" outcomes="3"
# ## Your turn: all of it, each once
# **Notice above.** 120 lines, 119 vacancies: one, pushed to the next page, came twice. The second pass brought two: the new one, and one that had slipped to a page already read.
#
# `crawl(get_page)`: a list of all items, each `id` once, as and in the order first seen. `get_page(number)` gives `{"items": [...], "pages": 6, ...}`. One pass reads page 0, then 1, 2, ..., while the number is below the `pages` of the last answer. Passes follow until one brings no new id; five at most.

# %% answer="crawl"
def crawl(get_page):
    ### BEGIN SOLUTION
    found = {}
    for attempt in range(5):
        before = len(found)
        number = 0
        while True:
            page = get_page(number)
            for item in page["items"]:
                found.setdefault(item["id"], item)
            number = number + 1
            if number >= page["pages"]:
                break
        if len(found) == before:
            break
    return list(found.values())
    ### END SOLUTION
# %% [markdown] hint="crawl"
# A dict from id to item keeps each id once, and in order. `setdefault` leaves the first item alone.
# %% [markdown] hint="crawl"
# Did a pass bring anything new? Compare a count before it and after.
# %% check="crawl" points=1
@check("crawl")
def a_moving_site(c, crawl):
    from autograder.services.sites import Fault, JobSites

    probe = '''def ids_of(crawl, url):
    import requests

    count = [0]

    def get_page(number):
        count[0] += 1
        if count[0] > 40:
            raise RuntimeError("40 pages were asked for, and there are 4")
        options = {"page": number, "per_page": 5, "order_by": "publication_time"}
        return line.get(url + "/vacancies", params=options, timeout=5).json()

    with requests.Session() as line:
        line.trust_env = False
        line.headers["User-Agent"] = "Lessons/1.0 (me@example.org)"
        return [item["id"] for item in crawl(get_page)]
'''
    app = JobSites("open", seed=8, rows=20, faults=[Fault("published", 2), Fault("archived", 4)])
    before = app.catalogue.ids()
    came = c.inside(probe, crawl, c.host(app.wsgi).url)
    came.text = "crawl(get_page), on a site of 20 vacancies, 4 pages, that moves"
    ids, asked = came.got, [int(dict(request.parameters)["page"]) for request in app.requests]
    c.that(isinstance(ids, list) and len(ids) == len(set(ids)), "each id once", expected=f"{len(set(ids))} items", got=f"{len(ids)} items", mistake="HT7: a new vacancy pushed one to the next page, and it was taken twice")
    lost = set(before) - set(app.catalogue.archived) - set(ids)
    first_only = "HT7: only the first page was read" if set(asked) == {0} else "HT7: one pass is not enough; when a vacancy goes, another slips to a page that was already read"
    c.that(not lost, "a vacancy that was there all the time is missing", expected="no vacancy lost", got=f"{len(lost)} lost, pages asked: {asked}", mistake=first_only)
# %% check="crawl" points=3 hidden=true
@check("crawl", hidden=True)
def other_moves(c, crawl):
    """Several moves in one pass or in two, nothing lost or made up; an empty site, a list that grows or shrinks between pages and passes, order and items as first seen, the pages asked for, five passes at most."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    from autograder.services.sites import Fault, JobSites

    probe = '''def ids_of(crawl, url, sites):
    import requests

    def ids_at(site):
        count = [0]

        def get_page(number):
            count[0] += 1
            if count[0] > 60:
                raise RuntimeError("too many pages")
            options = {"page": number, "per_page": 5, "order_by": "publication_time"}
            return line.get(f"{url}/{site}/vacancies", params=options, timeout=5).json()

        return [item["id"] for item in crawl(get_page)]

    with requests.Session() as line:
        line.trust_env = False
        line.headers["User-Agent"] = "Lessons/1.0 (me@example.org)"
        return [ids_at(site) for site in range(sites)]
'''
    draw = Random(c.seed)
    apps = [
        JobSites("open", seed=8, rows=20, faults=[Fault(kind, nth) for kind, nth in script])
        for script in ([("archived", 3), ("archived", 4)], [("archived", draw.randrange(3, 5)), ("published", 5)], [("published", 2), ("published", 3), ("archived", 4)])
    ]

    def by_site(environ, start_response):
        site, path = environ["PATH_INFO"][1:].split("/", 1)
        return apps[int(site)].wsgi({**environ, "PATH_INFO": "/" + path}, start_response)

    before = [app.catalogue.ids() for app in apps]
    for app, old, ids in zip(apps, before, c.inside(probe, crawl, c.host(by_site).url, len(apps)).got, strict=True):
        c.that(isinstance(ids, list) and len(ids) == len(set(ids)), "once", mistake="HT7: a vacancy stands in the result twice")
        c.that(not set(old) - set(app.catalogue.archived) - set(ids), "no loss", mistake="HT7: a vacancy that was there all the time is missing; pass after pass, until one brings nothing new")
        c.that(set(ids) <= {*old, *app.catalogue.published}, "nothing made up", mistake="There are ids that the site never showed")
        c.that(len(app.requests) <= 24, "no more passes", mistake="A pass brought nothing new, and the crawl went on")

    probe = '''def with_pages(crawl, trials):
    """Pass n sees passes[n], a list of pages; the last one stays. shown: the numbers of pages that it tells, one after another."""
    def run(passes, shown):
        asked = []

        def get_page(number):
            if len(asked) > 60:
                raise RuntimeError("too many pages")
            asked.append(number)
            turn = min(asked.count(0), len(passes)) - 1
            pages = passes[turn]
            told = shown[number] if number < len(shown) else len(pages)
            return {"items": [dict(id=key, seen=turn) for key in (pages[number] if number < len(pages) else [])], "pages": told}

        return [crawl(get_page), asked]

    return [run(passes, shown) for passes, shown in trials]
'''
    def right(passes, shown):
        found, asked = {}, []
        for turn in range(5):
            before, pages = len(found), passes[min(turn, len(passes) - 1)]
            told = [*shown, *[len(pages)] * 9]
            last = next(number for number in range(9) if number + 1 >= told[number])
            asked += list(range(last + 1))
            for page in pages[: last + 1]:
                for key in page:
                    found.setdefault(key, {"id": key, "seen": min(turn, len(passes) - 1)})
            if len(found) == before:
                break
        return [list(found.values()), asked]

    trials = [[passes, []] for passes in (
        [[]], [["a"]], [["b", "a"]], [[["3"], ["1"]]], [[["3"], ["1"]], [["4"], ["3"], ["1"]]], [[["5", "4"], ["3"]], [["5"]]],
        [[[str(10 - n)] for n in range(turn + 1)] for turn in range(8)], [[["b"], ["c"]], [["a"], ["b"]], [["a"], ["z", "b"]]], [[[], ["a"]]],
    )]
    trials += [[[[["4"], ["3"], ["2"], ["1"]]], [2, 3, 4]], [[[["4"], ["3"], ["2"], ["1"]]], [4, 2]]]
    for (made, asked), (passes, shown) in zip(c.inside(probe, crawl, trials).got, trials, strict=True):
        wanted, pages = right(passes, shown)
        c.that(not shown or asked[: len(pages)] == pages, "pages", mistake="HT7: `pages` changed in the middle of a pass; the number in the last answer counts, not that in the first")
        c.that(len(asked) <= len(pages), "pages", mistake="More pages were asked for than needed: a pass that brings nothing new is the last, and the numbers stay below `pages`")
        c.that(asked == pages, "pages", mistake="HT7: each pass reads page 0, 1, 2, ... while the number is below `pages`, and another follows until nothing is new")
        c.that(made == wanted, "items", mistake="Each id once, in the order first seen, with the item that was seen first")
    ### END HIDDEN TESTS

# %% [markdown]
# ## One speed for many threads
# Threads are workers that share one program's names. A *lock* lets one at a time into its `with`.

# %%
tickets, lock = [], threading.Lock()

def take_ticket():
    number = len(tickets) + 1
    time.sleep(0.01)  # the system may pause a thread anywhere
    tickets.append(number)

def take_in_turn():
    with lock:
        take_ticket()

for work in (take_ticket, take_in_turn):
    tickets.clear()
    run_three(work)
    print(tickets)

# %% [markdown] task="make_limiter" outcomes="2" systems="Python"
# ## Your turn: a limiter that threads share
# **Notice above.** `[1, 1, 1]`: all three read before anyone wrote.
#
# `make_limiter(per_second, sleep, now)` returns a function `wait()`, which threads call before each request. When it returns, its caller may go. `now()` gives seconds.
# ```
# speed     in any one second at most per_second go, whichever threads they are
# no delay  beyond that: of calls that come together, number k (from 1)
#           goes (k - 1) / per_second seconds after they came, or sooner
# pauses    save nothing up for later
# sleep     takes no number below 0
# limiters  two of them share nothing
# ```

# %% answer="make_limiter"
def make_limiter(per_second, sleep, now):
    ### BEGIN SOLUTION
    lock = threading.Lock()
    state = {"free": now()}

    def wait():
        with lock:
            moment = now()
            turn = max(moment, state["free"])
            state["free"] = turn + 1 / per_second
        sleep(turn - moment)

    return wait
    ### END SOLUTION
# %% [markdown] hint="make_limiter"
# Keep one number: when the next one may go. Each caller moves it on by `1 / per_second`.
# %% [markdown] hint="make_limiter"
# The function inside can change a dict of the one around it. Reading and moving the number must be one step.
# %% [markdown] hint="make_limiter"
# After a pause that number lies in the past. `max` of it and `now()` saves nothing up.
# %% check="make_limiter" points=1
@check("make_limiter")
def one_thread(c, make_limiter):
    probe = '''def go(make_limiter, per_second, gaps):
    at, went = [100.0], []

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be a number from 0 up")
        at[0] += seconds

    wait = make_limiter(per_second, sleep, lambda: at[0])
    for gap in gaps:
        at[0] += gap
        wait()
        went.append(round(at[0] - 100, 6))
    return went
'''
    came = c.inside(probe, make_limiter, 2, [0] * 5)
    came.text = "wait(), five times in a row, with make_limiter(2, sleep, now)"
    went = came.got
    for number, at in enumerate(went):
        c.that(at <= number / 2 + 1e-6, f"call {number + 1} goes {number / 2:g} s after the first, at the latest", expected=f"{number / 2:g} s", got=went, mistake="Everybody waits, the first one too; it may go at once" if went[0] > 0 else "")
        c.that(sum(at - 1 + 1e-6 < other <= at for other in went[: number + 1]) <= 2, "more than two calls went in one second", expected="at most 2 in any second", got=went, mistake="HT4: nobody waited; `wait` must sleep until its caller's turn" if went[-1] == 0 else "")
    came = c.inside(probe, make_limiter, 2, [0, 0, 10, 0, 0, 0])
    came.text = "wait(): two calls, a pause of 10 s, four calls"
    went = came.got
    for number, at in enumerate(went):
        c.that(sum(at - 1 + 1e-6 < other <= at for other in went[: number + 1]) <= 2, "after the pause more than two calls went in one second", expected="at most 2 in any second", got=went, mistake="The pause was saved up and spent at once; a turn in the past is worth no more than now")
# %% check="make_limiter" points=3 hidden=true
@check("make_limiter", hidden=True)
def other_speeds(c, make_limiter):
    """Other speeds, pauses, two limiters side by side; two threads, one paused at each of its steps while the other runs; six threads at once."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def go(make_limiter, speeds, calls):
    at, went = [0.0], [[] for _ in speeds]

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be a number from 0 up")
        at[0] += seconds

    limiters = [make_limiter(speed, sleep, lambda: at[0]) for speed in speeds]
    for which, gap in calls:
        at[0] += gap
        came = at[0]
        limiters[which]()
        went[which].append([came, at[0]])
    return went
'''
    draw = Random(c.seed)
    trials = [([1], [(0, 0)] * 4), ([5], [(0, 0)] * 12), ([4], [(0, draw.choice([0, 0, 0.1, 3])) for _ in range(20)]), ([10], [(0, draw.choice([0, 0.02, 0.2])) for _ in range(30)]), ([1, 1], [(0, 0), (1, 0), (0, 5), (1, 0)])]
    for speeds, calls in trials:
        went = c.inside(probe, make_limiter, speeds, calls).got
        for speed, times in zip(speeds, went):
            free = 0
            for number, (came, at) in enumerate(times):
                c.that(sum(at - 1 + 1e-6 < other <= at for _, other in times[: number + 1]) <= speed, "the speed", mistake="More calls went in one second than the site allows; a pause saves nothing up")
                turn = max(came, free)
                c.that(at <= turn + 1e-6, "no longer than needed", mistake="Somebody waited longer than needed; each limiter keeps its own turns, and the first may go at once")
                free = turn + 1 / speed

    probe = '''def paused_everywhere(make_limiter, per_second):
    """At step n of thread A, thread B runs a whole wait(). Each round: when both went, by the judge's clock."""
    import sys, threading

    slept = {}

    def now():
        return slept.get(threading.get_ident(), 0.0)

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be a number from 0 up")
        slept[threading.get_ident()] = now() + seconds

    def run_other(wait, went):
        begun = threading.Event()

        def other():
            begun.set()
            wait()
            went.append(now())

        thread = threading.Thread(target=other, daemon=True)
        thread.start()
        begun.wait(1)
        thread.join(0.012)
        return thread

    rounds = []
    for step in range(60):
        slept.clear()
        wait, went, threads, count = make_limiter(per_second, sleep, now), [], [], [0]

        def trace(frame, event, arg):
            if event == "call" and ("site-packages" in frame.f_code.co_filename or "threading" in frame.f_code.co_filename or frame.f_code.co_filename == "<probe>"):
                return None
            frame.f_trace_opcodes = True
            if event == "opcode":
                count[0] += 1
                if count[0] == step + 1:
                    sys.settrace(None)
                    threads.append(run_other(wait, went))
                    sys.settrace(trace)
            return trace

        def first():
            sys.settrace(trace)
            try:
                wait()
            finally:
                sys.settrace(None)
            went.append(now())

        thread = threading.Thread(target=first, daemon=True)
        thread.start()
        thread.join(1)
        for other in threads:
            other.join(1)
        if not threads:
            break
        rounds.append(sorted(went))
        if len(went) < 2:
            return [rounds, []]
    slept.clear()
    wait, went = make_limiter(per_second, sleep, now), []

    def worker():
        for _ in range(3):
            wait()
            went.append(now())

    threads = [threading.Thread(target=worker, daemon=True) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(1)
    return [rounds, sorted(went)]
'''
    rounds, many = c.inside(probe, make_limiter, 1).got
    c.that(all(len(went) == 2 for went in rounds) and len(many) == 18, "everybody goes", mistake="A thread never came out of `wait`; a lock that was taken must be given back, and never taken twice")
    c.that(all(went[1] - went[0] >= 1 - 1e-6 for went in rounds), "one turn each", mistake="Two threads took the same turn: one was paused between reading and writing. Both belong inside the same lock")
    c.that(all(went[1] <= 1 + 1e-6 for went in rounds), "no longer than needed", mistake="Of two threads the second waited longer than its turn")
    c.that(all(later - sooner >= 1 - 1e-6 for sooner, later in zip(many, many[1:])), "six threads", mistake="Two of six threads went in the same second")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Many questions, one thread
# `async def` makes a *coroutine*: calling it runs nothing yet. `await` runs it, and while it waits others go on; `asyncio.gather` starts several. In a cell `await` works as it stands; a program begins with `asyncio.run(...)`. SuperJob's page 1 answers 503:

# %% tags=["raises-exception"]
site = new_site(Fault("unavailable", 2))
gate = asyncio.Semaphore(2)  # two inside at most

async def titles(client, number):
    async with gate:
        print("in", number)
        response = await client.get(site.base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
        print("out", number, response.status_code)
    response.raise_for_status()
    return {row["id"]: row["profession"] for row in response.json()["objects"]}

async with httpx.AsyncClient(headers={"X-Api-App-Id": site.tokens.app_id}, timeout=5) as client:
    print(await asyncio.gather(titles(client, 0), titles(client, 1), titles(client, 2)))

# %% [markdown] task="fetch_all" outcomes="2" systems="SuperJob"
# ## Your turn: three pages at a time
# **Notice above.** Page 2 came in when somebody was out. Then one error left `gather`, and the titles of pages 0 and 2 are lost.
#
# `async def fetch_all(base_url, app_id, numbers)` asks SuperJob's `/2.0/vacancies/` once for each page in `numbers`, with `count` 5, the key in `X-Api-App-Id` and `timeout=5`. Three requests are on their way, never more: whenever one is back, the next goes. It returns a dict in the order of `numbers`: page number to the list of its `id`s. A page past the end is `[]`.
#
# A page that fails by `httpx.HTTPError` (broken line, bad status) or `ValueError` (no JSON) is `None`.

# %% answer="fetch_all"
async def fetch_all(base_url, app_id, numbers):
    ### BEGIN SOLUTION
    gate = asyncio.Semaphore(3)
    async with httpx.AsyncClient(headers={"X-Api-App-Id": app_id}, timeout=5) as client:

        async def one(number):
            async with gate:
                try:
                    response = await client.get(base_url + "/2.0/vacancies/", params={"page": number, "count": 5})
                    response.raise_for_status()
                    return [row["id"] for row in response.json()["objects"]]
                except (httpx.HTTPError, ValueError):
                    return None

        found = await asyncio.gather(*[one(number) for number in numbers])
    return {number: ids for number, ids in zip(numbers, found)}
    ### END SOLUTION
# %% [markdown] hint="fetch_all"
# Who should catch the error of page 1: the one that gathers, or the one that asks for page 1?
# %% [markdown] hint="fetch_all"
# `asyncio.gather(*[one(number) for number in numbers])` takes as many coroutines as there are numbers.
# %% [markdown] hint="fetch_all"
# `zip(numbers, found)` gives pairs: the first of each, the second of each, and so on.
# %% check="fetch_all" points=1
@check("fetch_all")
def six_pages(c, fetch_all):
    import threading

    from autograder.services.sites import Fault, JobSites

    app = JobSites("open", seed=9, rows=30, faults=[Fault("unavailable", 2)])
    probe = '''async def asked(fetch_all, url, app_id, numbers):
    import ssl

    # The line is plain: reading a hundred certificates for each client would cost most of the time.
    context, ssl.create_default_context = ssl.create_default_context, lambda *args, **options: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return await fetch_all(url, app_id, numbers)
    finally:
        ssl.create_default_context = context
'''
    numbers, room, state = [0, 1, 2, 3, 4, 5], threading.Condition(), {"came": 0, "alone": False, "in threes": False}

    def gated(environ, start_response):
        """Holds the first three for 0.1 s when they came together; the first one until more came, 0.3 s at most."""
        with room:
            state["came"] += 1
            mine = state["came"]
            room.notify_all()
            if mine <= 3 and not room.wait_for(lambda: state["came"] >= min(3, len(numbers)) or state["alone"], 0.3):
                state["alone"] = True
            if mine <= 3 and not state["alone"]:
                room.wait_for(lambda: state["came"] > 3, 0.1)
            if mine == 1 and not state["alone"]:
                state["in threes"] = not room.wait_for(lambda: state["came"] >= min(5, len(numbers)), 0.3)
        return app.wsgi(environ, start_response)

    hosted = c.host(gated)
    came = c.inside(probe, fetch_all, hosted.url, app.tokens.app_id, numbers)
    came.text = "await fetch_all(base_url, app_id, [0, 1, 2, 3, 4, 5])"
    if "raised" in came.answer and not app.requests:
        came.returns({}, mistakes=[(c.raised("RuntimeError"), "Somebody runs a loop already: inside a coroutine, `await` instead of `asyncio.run`")])
    failed = [int(dict(request.parameters)["page"]) for request in app.requests if request.fault == "unavailable"]
    ids = [int(number) for number in app.catalogue.ids()]
    wanted = {page: None if page in failed else ids[page * 5 : page * 5 + 5] for page in range(6)}
    came.returns(wanted, mistakes=[
        (c.raised("HTTPStatusError"), "One page failed and took the five others with it; catch its error where that page is asked for"),
        (lambda got: isinstance(got, list), "A dict was asked for: page number to ids"),
        (lambda got: list(got) != list(wanted), "Each number is a key, in the order of `numbers`; a page that failed is there, too"),
        (lambda got: any(got[page] == [] for page in failed), "PY8: an empty page and a failed one are not the same; a failed one is None"),
        (None, "PY1: the dict must be returned"),
    ])
    c.that(hosted.peak <= 3, "more than three requests were on their way at one moment", expected="3 at most", got=f"{hosted.peak}", mistake="`gather` starts everybody at once; one semaphore of 3, made once for all of them, lets three in")
    c.that(hosted.peak == 3, "three are on their way while pages remain", expected="3", got=f"{hosted.peak}", mistake="One after another: each `await` in the loop waits for its page; start all of them, and gather")
    c.that(not state["in threes"], "the next page goes whenever one is back", expected="page 3 while page 0 is on its way", got="page 3 after pages 0, 1 and 2", mistake="Three went, and the next ones waited for the slowest of them; start all, and let a semaphore hold them")
# %% check="fetch_all" points=3 hidden=true
@check("fetch_all", hidden=True)
def twelve_pages(c, fetch_all):
    """Twelve pages with broken lines, refusals and a page that is no JSON; three on their way, each asked once; other page numbers and sites; pages past the end."""
    ### BEGIN HIDDEN TESTS
    import threading
    from random import Random

    from autograder.services.sites import Fault, JobSites

    probe = '''async def with_limits(fetch_all, url, app_id, numbers):
    import httpx
    import ssl

    limits, real, context = [], httpx.AsyncHTTPTransport.handle_async_request, ssl.create_default_context

    async def seen(self, request):
        told = request.extensions.get("timeout", {})
        limits.extend(told.get(name) for name in ("connect", "read"))
        return await real(self, request)

    httpx.AsyncHTTPTransport.handle_async_request = seen
    # The line is plain: reading a hundred certificates for each client would cost most of the time.
    ssl.create_default_context = lambda *args, **options: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return [await fetch_all(url, app_id, numbers), limits]
    finally:
        httpx.AsyncHTTPTransport.handle_async_request, ssl.create_default_context = real, context
'''
    draw = Random(c.seed)
    bad = draw.sample(range(1, 13), 6)
    faults = [Fault(kind, nth) for kind, nth in zip(("unavailable", "dropped", "html_200", "truncated", "retry_seconds", "html_502"), bad)]
    for numbers, spoilt in ((list(range(12)), faults), ([4, 1, 28, 0], [])):
        app = JobSites("open", seed=9, rows=52, faults=spoilt)
        room, state = threading.Condition(), {"came": 0, "alone": False, "in threes": False}

        def gated(environ, start_response, app=app, numbers=numbers, room=room, state=state):
            """Holds the first three for 0.1 s when they came together; the first one until more came, 0.3 s at most."""
            with room:
                state["came"] += 1
                mine = state["came"]
                room.notify_all()
                if mine <= 3 and not room.wait_for(lambda: state["came"] >= min(3, len(numbers)) or state["alone"], 0.3):
                    state["alone"] = True
                if mine <= 3 and not state["alone"]:
                    room.wait_for(lambda: state["came"] > 3, 0.1)
                if mine == 1 and not state["alone"]:
                    state["in threes"] = not room.wait_for(lambda: state["came"] >= min(5, len(numbers)), 0.3)
            return app.wsgi(environ, start_response)

        hosted = c.host(gated)
        came = c.inside(probe, fetch_all, hosted.url, app.tokens.app_id, numbers)
        asked = [int(dict(request.parameters)["page"]) for request in app.requests]
        failed = {int(dict(request.parameters)["page"]) for request in app.requests if request.fault}
        ids = [int(number) for number in app.catalogue.ids()]
        wanted = {page: None if page in failed else ids[page * 5 : page * 5 + 5] for page in numbers}
        if "raised" in came.answer:
            came.returns(wanted, mistakes=[(c.raised("HTTPError"), "One page failed and took the others with it; catch its error where that page is asked for"), (c.raised("ValueError"), "An answer that is no JSON took the other pages with it")])
        got, limits = came.got
        c.that(isinstance(got, dict) and set(got) == set(wanted), "the keys", mistake="Each number is a key of a dict, a failed page too")
        c.that(not any(got[page] == [] for page in failed), "failed", mistake="PY8: a failed page is None; `[]` is a page past the end")
        c.that(not any(got[page] is None for page in wanted if page not in failed), "answered", mistake="A page that answered counts as failed; a page past the end is `[]`")
        c.that(got == wanted, "the ids", mistake="Some page has other ids: five to a page, those that the site gave for that number")
        c.that(all(limit == 5 for limit in limits), "limits", mistake="HT2: each request has its limit, `timeout=5`")
        c.that(list(got) == numbers, "the order", mistake="The keys stand in the order of `numbers`, not in that of the answers")
        c.that(sorted(asked) == sorted(numbers), "once each", mistake="HT4: each page is asked once, failed or not")
        c.that(hosted.peak <= 3, "three", mistake="More than three requests were on their way at one moment; the semaphore belongs around the request")
        c.that(hosted.peak == min(3, len(numbers)), "three", mistake="Fewer than three were on their way while pages remained; start all of them, and gather")
        c.that(not state["in threes"], "whenever one is back", mistake="Three went, and the next ones waited for the slowest of them; start all, and let a semaphore hold them")
    ### END HIDDEN TESTS

# %% [markdown] task="resume" outcomes="3"
# ## Project: a crawl that survives
# `resume(store, get_page)` makes one pass of `crawl`: a list of the items, each `id` once, as and in the order first seen.
#
# After each page the file `store`, a `Path`, holds all that a new run needs; its form is yours. Write beside it, then `os.replace`: a death in mid-writing must not spoil it. In the end the file is removed. Called again after a death at any moment, `resume` returns the list of an undisturbed run, and asks only for missing pages.
#
# The last lines save your functions; name your helpers there too.

# %% answer="resume"
def resume(store, get_page):
    ### BEGIN SOLUTION
    done = []
    if store.exists():
        done = json.loads(store.read_text("utf-8"))
    while not done or len(done) < done[-1]["pages"]:
        done.append(get_page(len(done)))
        beside = store.with_name(store.name + ".new")
        beside.write_text(json.dumps(done), "utf-8")
        os.replace(beside, store)
    store.unlink()
    items = {}
    for page in done:
        for item in page["items"]:
            items.setdefault(item["id"], item)
    return list(items.values())
    ### END SOLUTION


needed = [
    "import json", "import os", "import random", "import time", "from pathlib import Path",
    "import requests", "from .retry import should_retry, wait_from",
]
parsing = ["from email.utils import parsedate_to_datetime", "import requests"]
save_functions("retry.py", should_retry, wait_from, imports=parsing)
save_functions("crawl.py", crawl)
save_functions("crawl.py", resume, patient_get, main, imports=needed)
# %% [markdown] hint="resume"
# What must a second run know besides the pages that are done?
# %% [markdown] hint="resume"
# The pages themselves go through JSON unchanged. Their number says which page comes next.
# %% check="resume" points=1
@check("resume")
def killed_once(c, resume):
    from autograder.services.sites import JobSites

    probe = '''def two_runs(resume, url, dies_at):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    import requests

    class Killed(BaseException):
        pass

    agent, asked = {"User-Agent": "Lessons/1.0 (me@example.org)"}, []

    def get_page(number):
        asked.append(number)
        if len(asked) == dies_at:
            raise Killed
        if len(asked) > 60:
            raise RuntimeError("60 pages were asked for")
        options = {"page": number, "per_page": 10, "order_by": "publication_time"}
        return requests.get(url + "/vacancies", params=options, headers=agent, timeout=5).json()

    with TemporaryDirectory() as folder:
        store = Path(folder) / "crawl.json"
        try:
            resume(store, get_page)
            killed = False
        except Killed:
            killed = True
        kept = store.exists()
        items = resume(store, get_page)
        return [killed, kept, asked, [item["id"] for item in items], sorted(file.name for file in Path(folder).iterdir())]
'''
    app = JobSites("open", seed=10, rows=60)
    ids = app.catalogue.ids()
    came = c.inside(probe, resume, c.host(app.wsgi).url, 5)
    came.text = "resume(store, get_page), killed while it asks for page 4, and called again"
    killed, kept, asked, got, left = came.got
    c.that(killed and asked[:5] == [0, 1, 2, 3, 4], "pages are asked for in order, and being killed is not caught", expected="pages 0, 1, 2, 3, 4, then dead", got=asked)
    c.that(kept, "after the death there is no store", expected="a file with pages 0 to 3", got="no file", mistake="The pages were kept in memory until the end; save after each page")
    c.that(asked[5:] == [4, 5], "the second run goes on where the first one died", expected="pages 4, 5", got=asked[5:], mistake="The second run began at page 0; read the store first" if asked[5:6] == [0] else "")
    c.that(got == ids, "the second run returns the items of all pages", expected=f"{len(ids)} items", got=f"{len(got)} items", mistake="The rows of the first run are lost; the store must hold them, too" if len(got) < len(ids) else "")
    c.that(left == [], "when all is done the folder is empty", expected="no file left", got=left)
# %% check="resume" points=2 hidden=true
@check("resume", hidden=True)
def killed_anywhere(c, resume):
    """Killed at each page, at each writing and before the file is removed, twice in a row; items seen twice; no pages; a second crawl after the first; nothing else in the folder."""
    ### BEGIN HIDDEN TESTS
    probe = '''def all_runs(resume, trials):
    """Each of a trial's deaths ends one run: ["page", n] at its n-th page, ["write", n] in its n-th writing,
    ["move", n] before that takes its place, ["remove", 1] before the store is removed. Then one more run."""
    import builtins, io, os
    from pathlib import Path
    from tempfile import TemporaryDirectory

    class Killed(BaseException):
        pass

    names = ("replace", "rename", "remove", "unlink")
    real = {"open": builtins.open, "io": io.open} | {name: getattr(os, name) for name in names}
    space = getattr(resume, "__globals__", {})  # Jupyter's cells have an `open` of their own
    own = space.get("open")
    asked, writes, plan = [], [0], [None]

    def opened(file, mode="r", *more, **options):
        handle = real["open"](file, mode, *more, **options)
        if set(mode) & set("wxa+"):
            writes[0] += 1
            if plan[0] == ["write", writes[0]]:
                handle.close()
                raise Killed
        return handle

    def moved(*args, **options):
        if plan[0] == ["move", writes[0]]:
            raise Killed
        return real["replace"](*args, **options)

    def removed(path, *args, **options):
        if plan[0] == ["remove", 1] and Path(path).name == "crawl.json":
            raise Killed
        return real["remove"](path, *args, **options)

    def run(pages, deaths, shown):
        def get_page(number):
            asked[-1].append(number)
            if plan[0] == ["page", len(asked[-1])]:
                raise Killed
            if len(asked[-1]) > 40:
                raise RuntimeError("too many pages")
            held = pages[number] if number < len(pages) else []
            return {"items": [dict(id=key, page=number) for key in held], "pages": shown[number] if number < len(shown) else len(pages), "found": 9}

        results, left = [], []
        asked.clear()
        with TemporaryDirectory() as folder:
            store = Path(folder) / "crawl.json"
            builtins.open = io.open = opened
            if own:
                space["open"] = opened
            os.replace = os.rename = moved
            os.remove = os.unlink = removed
            try:
                for death in [*deaths, None]:
                    plan[0], writes[0] = death, 0
                    asked.append([])
                    try:
                        results.append(resume(store, get_page))
                    except Killed:
                        results.append("killed")
                    except Exception as error:
                        results.append(repr(error))
                    left.append(sorted(os.listdir(folder)))
            finally:
                builtins.open, io.open = real["open"], real["io"]
                if own:
                    space["open"] = own
                for name in names:
                    setattr(os, name, real[name])
        return [results, list(asked), left]

    return [run(*trial) for trial in trials]
'''
    pages = [["9", "8"], ["8", "7"], ["6", "9"], ["5", "4"], ["3"]]
    wanted = [{"id": key, "page": page} for key, page in (("9", 0), ("8", 0), ("7", 1), ("6", 2), ("5", 3), ("4", 3), ("3", 4))]
    plans = [
        *[[["page", n]] for n in range(1, 6)], *[[["write", n]] for n in range(1, 6)], *[[["move", n]] for n in (1, 2, 5)],
        [["page", 3], ["page", 2]], [["page", 2], ["write", 1], ["page", 1]], [["remove", 1]], [],
    ]
    trials = [[pages, deaths, [3, 4] if deaths[:1] == [["page", 4]] else []] for deaths in plans] + [[[], [], []]]
    *runs, empty = c.inside(probe, resume, trials).got
    for deaths, (results, asked, left) in zip(plans, runs, strict=True):
        c.that(isinstance(results[-1], list), "goes on", mistake="After a death in the middle of writing the next run failed; a half file must never stand under the store's name" if deaths else "A run that nobody disturbs returns a list")
        c.that(deaths != [["remove", 1]] or not asked[-1], "nothing is missing", mistake="Killed after the last page was saved, it asked for one more; the store must tell how many pages there are, too")
        saved = 0
        for number, death in enumerate(deaths):
            missed = {
                "page": "PY10: being killed was caught, or a page was not asked for again; it must end the run",
                "remove": "In the end the store is removed, by `unlink` or `os.remove`",
            }
            c.that(results[number] == "killed", "a death is not caught", mistake=missed.get(death[0], "The store must be written after each page, beside, and put in place by `os.replace`"))
            c.that(asked[number][:1] == [saved], "goes on", mistake="A run began at another page than the first one that was not saved")
            saved += len(asked[number]) - (death[0] != "remove")
        c.that(asked[-1] == list(range(saved, 5)), "goes on", mistake="A page that was saved was asked for again, or one was left out")
        c.that(results[-1] == wanted, "the same list", mistake="The list differs from that of an undisturbed run: each id once, as and in the order first seen")
        c.that(left[-1] == [], "an empty folder", mistake="When all pages are done, no file is left")
    results, asked, left = empty
    c.that(results == [[]] and asked == [[0]] and left == [[]], "no pages", mistake="A site with no pages: one request, an empty list, no file left")
    ### END HIDDEN TESTS
# %% check="resume" points=2 hidden=true
@check("resume", hidden=True)
def the_project_on_a_flaky_site(c, resume):
    """The saved project files as a package: `main` against a site that refuses, breaks off and asks for patience; killed and started again."""
    ### BEGIN HIDDEN TESTS
    from autograder.services.sites import Fault, JobSites

    c.that(c.inside("def is_there(resume):\n    return callable(resume)", resume).got, "resume is a function")
    files = {name: c.file(f"jobboard/{name}").got for name in ("retry.py", "crawl.py")}
    probe = '''def as_a_package(files, url):
    import importlib, json, sys
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from autograder.services.sites.clock import RemoteClock

    class Killed(BaseException):
        pass

    def forget():
        return {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "jobboard"}

    clock, slept = RemoteClock(url), []

    def sleep(seconds):
        slept.append(seconds)
        if len(slept) == 2:
            raise Killed
        clock.sleep(seconds)

    with TemporaryDirectory() as folder:
        package = Path(folder) / "jobboard"
        package.mkdir()
        for name, text in files.items():
            (package / name).write_text(text, encoding="utf-8")
        known, keep = forget(), sys.dont_write_bytecode
        sys.path.insert(0, folder)
        sys.dont_write_bytecode = True
        importlib.invalidate_caches()
        killed = 0
        try:
            main = importlib.import_module("jobboard.crawl").main
            for _ in range(2):
                try:
                    main([url], sleep=sleep, now=clock.now)
                except Killed:
                    killed += 1
            made = package / "crawled.json"
            rows = json.loads(made.read_text("utf-8")) if made.exists() else None
        finally:
            forget()
            sys.path.remove(folder)
            sys.dont_write_bytecode = keep
            sys.modules.update(known)
        return [killed, rows and [row["id"] for row in rows]]
'''
    faults = [Fault("retry_seconds", 1, seconds=9), Fault("unavailable", 4), Fault("truncated", 6), Fault("retry_date", 8, seconds=40)]
    app = JobSites("open", seed=11, rows=120, faults=faults)
    ids = app.catalogue.ids()
    came = c.inside(probe, files, c.host(app.wsgi).url)
    c.that("value" in came.answer, "the project's own files run", mistake="`python -m jobboard crawl` failed on the saved files; do jobboard/retry.py and jobboard/crawl.py hold every helper and import?")
    killed, got = came.got
    c.that(killed == 1 and got == ids, "all vacancies", mistake="Killed once and started again, the project's crawl left other vacancies in crawled.json; are should_retry, wait_from and resume saved as they pass above?")
    c.that(not any(request.early for request in app.requests), "patience", mistake="HT4: the project's crawl came back before the site allowed it; is wait_from saved as it passes above?")
    asked = [dict(request.parameters)["page"] for request in app.requests if request.fault == ""]
    c.that(len(asked) == len(set(asked)) == 6, "once each", mistake="A page that had been saved was fetched again after the restart")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: crawl
# In a terminal above the folder: `python -m jobboard crawl ADDRESS`.

# %%
import subprocess
import sys

from autograder.services.project import project_folder
from autograder.services.save_point import save_point

home = project_folder()
if (home / "crawl.py").exists() and (home / "retry.py").exists():
    (home / "__main__.py").write_text(main_file, encoding="utf-8")
    site = new_site(Fault("retry_seconds", 3, seconds=0))
    command = [sys.executable, "-X", "utf8", "-m", "jobboard", "crawl", site.base_url]
    ran = subprocess.run(command, cwd=home.parent, capture_output=True, text=True, encoding="utf-8")
    print(ran.stdout, ran.stderr[-300:], len(site.requests), "requests")
    save_point("Crawl a job site: retries, patience, resume after a crash")

# %% [markdown]
# ## Remember
# - **Set** a connect and a read limit on every request.
# - **Retry** by method, status and error; a POST needs its key.
# - **Wait** twice as long each time, with a ceiling and jitter; `Retry-After` wins.
# - **Page** until a pass brings nothing new; keep what is done on disk.
# - **Share** one limit behind a lock or a semaphore.
