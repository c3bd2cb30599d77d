# %% [markdown] lesson="structured_logs" minutes=290 needs="09_http_server/01_service" data="signals" systems="Python" terms="logger, record, handler, propagate, context variable, redaction"
# # Seven minutes past three
#
# Thursday, 03:07. The phone says: some applications fail. The log has 20,000 lines and seven tracebacks. None says whose request it was. One line holds a stranger's telephone number.
#
# **After this you can** route each record to one place once · choose a level by a rule · keep fields and tracebacks on one line · carry a request's id across tasks and threads · hide secrets and personal data
#
# The set-up holds six hours of a generated job board's log.

# %%
import asyncio
import gzip
import json
import logging
import logging.config
import re
import subprocess
import sys
import traceback
from contextvars import ContextVar, copy_context
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from time import perf_counter
from uuid import uuid4

import httpx  # this and FastAPI: for the last task
from fastapi import FastAPI

from autograder.checks import check
from autograder.services.datasets import folder
from autograder.services.project import project_folder
from autograder.services.project_functions import save_functions

LOGS = '''"""Each event of the service: one line of JSON with a request id, secrets taken out."""

import json
import logging
import logging.config
import re
import traceback
from contextvars import ContextVar
from datetime import datetime, timezone
from time import perf_counter
from uuid import uuid4

request_id = ContextVar("request_id", default=None)
log = logging.getLogger("jobboard")


class Line(logging.Formatter):
    """A record as one line of JSON; texts are cleaned before they become JSON."""

    def format(self, record):
        return json.dumps(cleaned(json.loads(json_line(record))), ensure_ascii=False)


def cleaned(value, key=""):
    """The value with every text inside it redacted; what stands under "token" goes whole."""
    if isinstance(value, dict):
        return {name: cleaned(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [cleaned(item) for item in value]
    if isinstance(value, str):
        return "[token]" if key == "token" else redact(value)
    return value


def servers_own(record):
    """A filter for uvicorn's lines: none for a request, its query would stand there; tracebacks are redacted."""
    if record.exc_info:
        record.exc_text = redact("".join(traceback.format_exception(record.exc_info[1])))
    return record.name != "uvicorn.access"


def configure():
    """Lines to standard output, from INFO up. Any number of calls leaves one handler."""
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": Line}},
        "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line", "filters": [add_id]}},
        "loggers": {
            "jobboard": {"level": "INFO", "handlers": ["out"], "propagate": False},
            "uvicorn.access": {"filters": [servers_own]},
            "uvicorn.error": {"filters": [servers_own]},
        },
    })


def add_to(app):
    """What serve.py calls: configure once, watch every request."""
    missing = [name for name in ("json_line", "redact", "add_id", "watch") if name not in globals()]
    if missing:
        log.warning("logs_unfinished: %s", ", ".join(missing))
        return
    configure()
    watch(app)
'''
REPLAY = '''import asyncio
import sys
from datetime import date

import httpx
from fastapi import FastAPI
from jobboard import logs

app = FastAPI()


@app.get("/vacancies")
def vacancies(since: str = "2026-09-01"):
    logs.log.info("pages_counted", extra={"fields": {"since": date.fromisoformat(since)}})
    return []


async def replay(paths):
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://board.example.org") as client:
        for start in range(0, len(paths), 10):
            await asyncio.gather(*[client.get(path) for path in paths[start : start + 10]])


logs.add_to(app)
asyncio.run(replay(sys.stdin.read().split()))
'''


def replayed(home):
    """Your logs.py under 300 requests of the day, ten at once; the lines it wrote."""
    with gzip.open(folder("signals") / "access.sample.jsonl.gz", "rb") as file:
        lines = [line.decode("utf-8", "replace") for line in file][:1200]
    rows = [json.loads(line) for line in lines if line.endswith("}\n")]
    paths = [f"{row['path']}?{row['query']}" for row in rows if row["method"] == "GET" and row["route"].startswith("/vacancies")][:299]
    command = [sys.executable, "-X", "utf8", "-c", REPLAY]
    ran = subprocess.run(command, cwd=home.parent, input="\n".join([*paths, "/vacancies?since="]), capture_output=True, text=True, encoding="utf-8")
    return ran.stdout.splitlines()


def save_events(events):
    """Write the catalogue into the project's events.py."""
    path = project_folder() / "events.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = "".join(f"    {json.dumps(name)}: {json.dumps(fields)},\n" for name, fields in events.items())
    path.write_text(f'"""Every event this service may log, and its fields."""\n\nEVENTS = {{\n{rows}}}\n', encoding="utf-8")
    print("jobboard/events.py saved:", ", ".join(events))


with gzip.open(folder("signals") / "access.sample.log.gz", "rb") as file:
    day = [line.rstrip(b"\r\n").decode("utf-8", "replace") for line in file]
log = logging.getLogger("jobboard")
for line in day[219:230]:
    print(line[:76])

# %% [markdown] task="last_lines" outcomes="2"
# ## Warm-up: what each traceback says
# **Notice above.** Rows 2 to 9 are one failure. No row of them has a time, a host or a user.
#
# Write the generator `last_lines(lines)`. A traceback begins with the line `Traceback (most recent call last):`; lines that begin with a space follow. The first one that does not is its last: yield it before you read on, for `lines` may never end.
#
# If the lines end inside a traceback, raise `CutShort`, a class of your own, a kind of `ValueError`. `list(last_lines(day))` holds 7 texts.

# %% answer="last_lines"
### BEGIN SOLUTION
class CutShort(ValueError):
    """The lines end inside a traceback."""


### END SOLUTION
def last_lines(lines):
    ### BEGIN SOLUTION
    inside = False
    for line in lines:
        if inside and not line.startswith(" "):
            yield line
            inside = False
        elif line == "Traceback (most recent call last):":
            inside = True
    if inside:
        raise CutShort("the lines end inside a traceback")
    ### END SOLUTION
# %% [markdown] hint="last_lines"
# One name remembers whether you stand inside a traceback. When does it change?
# %% [markdown] hint="last_lines"
# `text.startswith(" ")` asks for the first sign. What does the name say after the last line?
# %% check="last_lines" points=1
@check("last_lines")
def two_tracebacks(c, last_lines):
    head = "Traceback (most recent call last):"
    lines = ["GET /", head, "  File a", "    int(x)", "ValueError: x", "GET /", " odd", head, "  File b", "KeyError: 'city'", "GET /"]
    c.call(last_lines, lines).yields(2, ["ValueError: x", "KeyError: 'city'"], mistakes=[])
    probe = '''def cut(last_lines, lines):
    got = []
    try:
        for line in last_lines(lines):
            got.append(line)
    except Exception as error:
        return [got, [kind.__name__ for kind in type(error).__mro__][:2]]
    return [got, "no error"]
'''
    came = c.inside(probe, last_lines, lines[:9])
    came.text = "last_lines, when the lines end inside the second traceback"
    came.returns([["ValueError: x"], ["CutShort", "ValueError"]], mistakes=[
        (lambda got: got[1] == "no error", "The lines ended inside a traceback, and nobody was told"),
        (lambda got: got == [[], ["CutShort", "ValueError"]], "The first traceback was complete: yield its last line as soon as it is there, not at the end"),
        (lambda got: got[1][0] == "CutShort", "`class CutShort(ValueError):` makes it a kind of ValueError"),
        (lambda got: got[1][0] == "ValueError", "The class is to be your own: a caller may want to catch it alone"),
    ])
# %% check="last_lines" points=1 hidden=true
@check("last_lines", hidden=True)
def long_streams(c, last_lines):
    """No lines, no traceback, many; lines read no sooner than needed; the end inside a traceback."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''def reads(last_lines, lines):
    read = [0]

    def source():
        for line in lines:
            read[0] += 1
            yield line

    got = []
    try:
        for line in last_lines(source()):
            got.append([line, read[0]])
    except Exception as error:
        return [got, [kind.__name__ for kind in type(error).__mro__][:2]]
    return [got, []]
'''
    head = "Traceback (most recent call last):"
    for number in range(12):
        lines, truth = [], []
        for _ in range(number):
            lines += [f"GET /{draw.randrange(99)}" for _ in range(draw.randrange(3))] + draw.choice(([], [" indented"]))
            lines += [head] + ["  File"] * draw.randrange(4)
            lines.append(f"{draw.choice(('KeyError', 'OSError', 'BadRow'))}: {draw.randrange(99)}")
            truth.append([lines[-1], len(lines)])
        lines += ["GET /"] * draw.randrange(2)
        cut = number % 3 == 2
        if cut:
            lines += [head, "  File"][: draw.randrange(1, 3)]
        came = c.inside(probe, last_lines, lines)
        came.returns([truth, ["CutShort", "ValueError"] if cut else []], mistakes=[
            (lambda got: got[1] == [] and cut, "The lines ended inside a traceback, and nobody was told"),
            (lambda got: got[1] != [] and not cut, "These lines end outside any traceback"),
            (lambda got: [one[0] for one in got[0]] == [one[0] for one in truth], "Yield as soon as the last line is there; `lines` may never end"),
            (lambda got: True, "One text for each traceback: its first line that does not begin with a space"),
        ])
    ### END HIDDEN TESTS

# %%
# Root, getLogger(), is above all loggers; shop is above shop.pages.
screen = logging.StreamHandler(sys.stdout)
screen.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
shop = logging.getLogger("shop")
shop.setLevel("WARNING")
shop.handlers = [screen]
pages = logging.getLogger("shop.pages")
pages.setLevel("INFO")
shop.info("1 started")
pages.info("2 page read")
screen.setLevel("ERROR")
pages.warning("3 page slow")

# %% [markdown] task="reached" outcomes="1"
# ## Predict before you run
# **Notice above.** One line came: record 2. The *logger* that is called asks its own level; without one, the nearest level above. What passes, a *record*, goes to each *handler*: its own, then those of the loggers above. Each handler's level is asked (record 3 fell there), the other loggers' are not.
# ```
# root = getLogger()               # level WARNING, handler A
# board = getLogger("board")       # level INFO, handler B
# sql = getLogger("board.sql")     # level DEBUG, handler C
# sql.propagate = False            # records do not go on to those above
# A.setLevel("DEBUG")
# B.setLevel("WARNING")            # C has no level: it takes all
# ```
# Which handlers get each record? Letters in order, such as `"AB"`; `""` for none. No other logger has a level of its own.
# ```
#  1  board INFO          7  board.pages INFO
#  2  board WARNING       8  board.pages DEBUG
#  3  root INFO           9  board.pages ERROR
#  4  board.sql DEBUG    10  board.sql ERROR
#  5  root WARNING       11  board.sql.pool DEBUG
#  6  board DEBUG        12  requests INFO
# ```

# %% answer="reached"
reached = {
    1: ..., 2: ..., 3: ..., 4: ..., 5: ..., 6: ...,
    7: ..., 8: ..., 9: ..., 10: ..., 11: ..., 12: ...,
}
### BEGIN SOLUTION
reached = {1: "A", 2: "AB", 3: "", 4: "C", 5: "A", 6: "", 7: "A", 8: "", 9: "AB", 10: "C", 11: "C", 12: ""}
### END SOLUTION
# %% [markdown] hint="reached"
# First gate: which level has the logger that was called, or the nearest one above with a level?
# %% [markdown] hint="reached"
# Then walk up. At each handler ask its level alone. Where does the way end for `board.sql`?
# %% check="reached" points=1
@check("reached")
def four_records(c, reached):
    known = {
        1: ("A", [("", "LG2: root's level is asked when root is called; a record from below meets only handlers"), ("AB", "B takes WARNING and up"), ("B", "LG2: the level of B turns it away, the level of A does not")]),
        2: ("AB", [("B", "LG2: a record goes on to the handlers above, unless `propagate` is False"), ("A", "B takes WARNING")]),
        3: ("", [("A", "LG2: root was called, and its own level is WARNING: there is no record")]),
        4: ("C", [("AC", "`propagate` is False: nothing goes on"), ("ABC", "`propagate` is False: nothing goes on"), ("", "LG2: `board.sql` has a level of its own: DEBUG")]),
    }
    for number, (truth, mistakes) in known.items():
        c.value(reached, number).equals(truth, mistakes=[*mistakes, (lambda got: not isinstance(got, str), "A text of letters, in quotes"), (lambda got: sorted(got) == sorted(truth), "Letters in the order of the alphabet")])
# %% check="reached" points=2 hidden=true
@check("reached", hidden=True)
def eight_records(c, reached):
    """Records 5 to 12: levels taken from above, both gates, records that go on and that do not."""
    ### BEGIN HIDDEN TESTS
    import logging

    got = []
    manager = logging.Manager(logging.RootLogger(30))
    handlers = {}
    for letter, level in (("A", 10), ("B", 30), ("C", 0)):
        handlers[letter] = type("Kept", (logging.Handler,), {"emit": lambda self, record: got.append(self.name)})(level)
        handlers[letter].name = letter
    manager.root.addHandler(handlers["A"])
    for name, level, letter in (("board", 20, "B"), ("board.sql", 10, "C")):
        logger = manager.getLogger(name)
        logger.level = level
        logger.addHandler(handlers[letter])
    logger.propagate = False
    beliefs = {
        5: "Root was called with WARNING, its own level: that is enough",
        6: "LG2: the level of `board` is INFO; no handler is asked",
        7: "LG2: `board.pages` has no level: INFO of `board` decides at the first gate. Root's level is not asked",
        8: "LG2: without a level of its own `board.pages` takes that of `board`, not that of a handler",
        9: "The record goes to B and on to A",
        10: "`propagate` is False: an ERROR, too, ends at C",
        11: "LG2: `board.sql.pool` takes its level from `board.sql`, and its records end there",
        12: "LG2: nothing above `requests` but root, whose WARNING is its level, too",
    }
    records = {5: ("", 30), 6: ("board", 10), 7: ("board.pages", 20), 8: ("board.pages", 10), 9: ("board.pages", 40), 10: ("board.sql", 40), 11: ("board.sql.pool", 10), 12: ("requests", 20)}
    for number, (name, level) in records.items():
        got.clear()
        logger = manager.getLogger(name) if name else manager.root
        if level >= logger.getEffectiveLevel():
            logger.handle(logging.makeLogRecord({"name": name, "levelno": level}))
        c.value(reached, number).equals("".join(sorted(got)), mistakes=[(lambda other: True, beliefs[number])])
    ### END HIDDEN TESTS

# %% [markdown] task="level_for" outcomes="2"
# ## Which level? Ask the policy
# Levels are for readers. At 03:07 only `CRITICAL` may wake a person. The board's on-call policy:
# ```
# the first row that fits            level
# service_stopped, asked is False    CRITICAL, wakes the engineer
# request_finished, status >= 500    ERROR, read today
# attempt_failed, attempts_left 0    ERROR
# attempt_failed otherwise           WARNING, read this week
# request_finished, ms >= 1000       WARNING
# disk_checked, free_percent < 10    WARNING
# step                               DEBUG, for its author
# anything else                      INFO, for counting
# ```
# `level_for(event)` returns the level's name. The dict `event` has its name under `"event"` and the keys of every row with that name. Other keys may be missing.

# %% answer="level_for"
def level_for(event):
    ### BEGIN SOLUTION
    rules = dict(
        service_stopped=lambda: "INFO" if event["asked"] else "CRITICAL",
        request_finished=lambda: "ERROR" if event["status"] > 499 else "WARNING" if event["ms"] > 999 else "INFO",
        attempt_failed=lambda: "WARNING" if event["attempts_left"] else "ERROR",
        disk_checked=lambda: "WARNING" if event["free_percent"] < 10 else "INFO",
        step=lambda: "DEBUG",
    )
    return rules.get(event["event"], lambda: "INFO")()
    ### END SOLUTION
# %% [markdown] hint="level_for"
# A 404: did the service break a promise, or did a client ask for what is not there?
# %% check="level_for" points=1
@check("level_for")
def seven_events(c, level_for):
    rows = [
        ({"event": "service_stopped", "asked": False}, "CRITICAL"), ({"event": "service_stopped", "asked": True}, "INFO"),
        ({"event": "request_finished", "status": 503, "ms": 40}, "ERROR"), ({"event": "request_finished", "status": 404, "ms": 12}, "INFO"),
        ({"event": "attempt_failed", "attempts_left": 2}, "WARNING"), ({"event": "disk_checked", "free_percent": 9}, "WARNING"), ({"event": "step", "page": 4}, "DEBUG"),
    ]
    for event, level in rows:
        c.call(level_for, event).returns(level, mistakes=[
            (lambda got: event.get("status") == 404, "LG6: a 404 is the client's mistake; the service did what it should"),
            (lambda got: event.get("asked"), "LG6: somebody asked it to stop; a line that wakes a person for that is soon ignored"),
            (lambda got: got == "ERROR" and level == "WARNING", "LG6: the work can still be done: attempts are left, or the disk has room"),
            (lambda got: isinstance(got, int), "The level's name, a text"),
            (c.raised("KeyError"), "Another event has no such key: ask for the name first"),
        ])
# %% check="level_for" points=1 hidden=true
@check("level_for", hidden=True)
def unseen_events(c, level_for):
    """Both sides of every limit, events that fit two rows, events the policy does not name."""
    ### BEGIN HIDDEN TESTS
    rows = [
        ({"event": "request_finished", "status": 500, "ms": 2}, "ERROR", "status 500 itself is in"),
        ({"event": "request_finished", "status": 499, "ms": 2}, "INFO", "a status under 500 is no error of the service"),
        ({"event": "request_finished", "status": 500, "ms": 4000}, "ERROR", "the first row that fits decides: a slow 500 is an error"),
        ({"event": "request_finished", "status": 200, "ms": 1000}, "WARNING", "1000 ms itself is slow"),
        ({"event": "request_finished", "status": 200, "ms": 999}, "INFO", "999 ms is not slow yet"),
        ({"event": "request_finished", "status": 422, "ms": 1500}, "WARNING", "slow, whatever the status under 500"),
        ({"event": "attempt_failed", "attempts_left": 0}, "ERROR", "no attempt is left: the work was not done"),
        ({"event": "attempt_failed", "attempts_left": 1}, "WARNING", "one attempt is left"),
        ({"event": "disk_checked", "free_percent": 10}, "INFO", "10 % is not under 10"),
        ({"event": "disk_checked", "free_percent": 0}, "WARNING", "a full disk has less than 10 %"),
        ({"event": "service_stopped", "asked": True}, "INFO", "somebody asked it to stop"),
        ({"event": "service_stopped", "asked": False}, "CRITICAL", "it stopped by itself"),
        ({"event": "configured"}, "INFO", "an event that no row names is for counting"),
        ({"event": "import_finished", "status": 500, "asked": False, "attempts_left": 0}, "INFO", "the keys count only in an event that the row names"),
        ({"event": "step", "ms": 5000}, "DEBUG", "a step is a step, however long"),
    ]
    for event, level, why in rows:
        c.call(level_for, event).returns(level, mistakes=[(lambda got: True, f"LG6: {why}"), (c.raised("KeyError"), "A key was read in an event that has none")])
    ### END HIDDEN TESTS

# %%
def attach():
    shop.addHandler(logging.StreamHandler(sys.stdout))

shop.handlers = []
attach()
attach()  # a test, a reload, a cell that runs twice
shop.error("page lost")

for _ in range(2):
    one = {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}
    logging.config.dictConfig({"version": 1, "handlers": {"one": one}, "loggers": {"shop": {"handlers": ["one"]}}})
shop.error("page lost again")
print("jobboard switched off:", log.disabled)
log.disabled = False

# %% [markdown] task="set_up" outcomes="1"
# ## Fill in: configured once, called twice
# **Notice above.** Two equal lines, two handlers. A dictionary says what there is: its second call replaced the first. Last row: `dictConfig` switches off loggers it was not told of, unless `disable_existing_loggers` is `False`.
#
# Fill the blanks of `set_up(path)`. To *propagate* is to hand records on to those above.
# ```
# board and below, from INFO         -> file
# every logger, from ERROR           -> screen
# each record once in each place, after any number of calls
# loggers that exist before the call go on
# ```

# %% answer="set_up"
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": ...,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": ...},
        },
        "loggers": {"board": {"level": ..., "handlers": ..., "propagate": ...}},
        "root": {"handlers": ...},
    })
### BEGIN SOLUTION
def set_up(path):
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {"class": "logging.FileHandler", "filename": path, "encoding": "utf-8", "formatter": "plain"},
            "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "ERROR"},
        },
        "loggers": {"board": {"level": "INFO", "handlers": ["file"], "propagate": True}},
        "root": {"handlers": ["screen"]},
    })
### END SOLUTION
# %% [markdown] hint="set_up"
# Draw the way of an ERROR of `board`. At which places does it meet the screen?
# %% [markdown] hint="set_up"
# Two good answers exist: hand records on and let root have the screen, or stop them and name both handlers.
# %% check="set_up" points=1
@check("set_up")
def one_call(c, set_up):
    probe = '''def lines(set_up, records, calls):
    import contextlib, io, logging, os, tempfile
    quiet("board", "requests", "jobboard", "shop")
    for name, _, _ in records:
        logging.getLogger(name)
    screen = io.StringIO()
    with tempfile.TemporaryDirectory() as desk, contextlib.redirect_stdout(screen):
        path = os.path.join(desk, "board.log")
        for _ in range(calls):
            set_up(path)
        for name, level, text in records:
            logging.getLogger(name).log(level, text)
        count = len(logging.getLogger("board").handlers) + len(logging.getLogger().handlers)
        quiet("board", "requests", "jobboard", "shop")
        with open(path, encoding="utf-8") as file:
            kept = file.read().splitlines()
    return {"file": kept, "screen": screen.getvalue().splitlines(), "handlers": count}


def quiet(*names, saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ["", *[name for name in {*names, *logging.root.manager.loggerDict} if name.partition(".")[0] in names]]:
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        for handler in logger.handlers:
            if back and isinstance(handler, logging.FileHandler):
                handler.close()
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    records = [["board.pages", 20, "page 4"], ["board", 10, "detail"], ["board", 30, "slow"], ["board.sql", 40, "lost"], ["requests", 30, "retry"], ["requests", 40, "gone"]]
    came = c.inside(probe, set_up, records, 1)
    came.text = "six records after one call"
    c.that(came.got["file"] == ["INFO board.pages page 4", "WARNING board slow", "ERROR board.sql lost"], "the file", expected=["INFO board.pages page 4", "WARNING board slow", "ERROR board.sql lost"], got=came.got["file"], mistakes=[
        ([], "No handler of `board` leads to the file"),
        (["INFO board.pages page 4"] * 2 + ["WARNING board slow"] * 2 + ["ERROR board.sql lost"] * 2, "LG1: the record met the file at `board` and again at root"),
        (["WARNING board slow", "ERROR board.sql lost"], "LG2: the level of `board` turned INFO away"),
    ])
    c.that(came.got["screen"] == ["ERROR board.sql lost", "ERROR requests gone"], "the screen", expected=["ERROR board.sql lost", "ERROR requests gone"], got=came.got["screen"], mistakes=[
        (["ERROR board.sql lost", "ERROR board.sql lost", "ERROR requests gone"], "LG1: the record met the screen at `board` and again at root"),
        (["ERROR requests gone"], "The records of `board` stopped before they came to a screen"),
        (["ERROR board.sql lost"], "`requests` existed before the call: was it switched off? Or has root, where it leads, no screen?"),
    ])
# %% check="set_up" points=2 hidden=true
@check("set_up", hidden=True)
def several_calls(c, set_up):
    """One, two and three calls; handlers counted; loggers old and new, at each level, in both places."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''def lines(set_up, records, calls):
    import contextlib, io, logging, os, tempfile
    quiet("board", "requests", "boards", "jobboard", "shop")
    for name, _, _ in records[: len(records) // 2]:
        logging.getLogger(name)
    logging.getLogger("board").propagate = False
    screen = io.StringIO()
    with tempfile.TemporaryDirectory() as desk, contextlib.redirect_stdout(screen):
        path = os.path.join(desk, "board.log")
        counts = []
        for _ in range(calls):
            set_up(path)
            counts.append(len(logging.getLogger("board").handlers) + len(logging.getLogger().handlers))
        for name, level, text in records:
            logging.getLogger(name).log(level, text)
        quiet("board", "requests", "boards", "jobboard", "shop")
        with open(path, encoding="utf-8") as file:
            kept = file.read().splitlines()
    return {"file": kept, "screen": screen.getvalue().splitlines(), "handlers": counts}


def quiet(*names, saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ["", *[name for name in {*names, *logging.root.manager.loggerDict} if name.partition(".")[0] in names]]:
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        for handler in logger.handlers:
            if back and isinstance(handler, logging.FileHandler):
                handler.close()
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    levels = {10: "DEBUG", 20: "INFO", 30: "WARNING", 40: "ERROR", 50: "CRITICAL"}
    for calls in (1, 2, 3):
        records = [[name, level, f"n{draw.randrange(999)}"] for name in ("board", "board.pages", "board.sql.pool", "requests", "boards") for level in levels]
        draw.shuffle(records)
        got = c.inside(probe, set_up, records, calls).got
        for place, kept in (("file", [one for one in records if one[0].partition(".")[0] == "board" and one[1] >= 20]), ("screen", [one for one in records if one[1] >= 40])):
            truth = [f"{levels[level]} {name} {text}" for name, level, text in kept]
            known = "Other levels, or other loggers, than the task says"
            if len(got[place]) > len(set(got[place])):
                known = "LG1: a record stands twice in one place"
            elif set(got[place]) < set(truth):
                known = "Records are missing: a level is too high, a logger was switched off, or a way ends too soon"
            c.that(got[place] == truth, place, mistake=known)
        c.that(len(set(got["handlers"])) == 1, "handlers", mistake="LG1: each call leaves one more handler")
    ### END HIDDEN TESTS

# %% [markdown] task="listen" outcomes="1"
# ## Mend: every line twice
# `listen(names, stream)` should write each record from `INFO` up, of the named loggers and of those below, to `stream` once. `names` come in any order; one may stand below another. The same names may come again with another stream: then only the newer one gets lines.

# %% answer="listen"
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.addHandler(logging.StreamHandler(stream))
### BEGIN SOLUTION
def listen(names, stream):
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel("INFO")
        logger.handlers = [logging.StreamHandler(stream)]
        logger.propagate = False
### END SOLUTION
# %% [markdown] hint="listen"
# A record of `shop.pages` goes up. Which handlers does it meet, and which word stops it?
# %% [markdown] hint="listen"
# `logger.handlers` is a list. What is in it after a second call?
# %% check="listen" points=1
@check("listen")
def two_names(c, listen):
    probe = '''def lines(listen, rounds, records):
    import io, logging
    quiet()
    streams = []
    for names in rounds:
        streams.append(io.StringIO())
        listen(names, streams[-1])
    for name, level, text in records:
        logging.getLogger(name).log(level, text)
    quiet()
    return [stream.getvalue().split() for stream in streams]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in [name for name in ["", "shop", *logging.root.manager.loggerDict] if name.partition(".")[0] in ("", "shop", "shops", "bank")]:
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    records = [["shop", 20, "started"], ["shop.pages", 30, "slow"], ["shop.pages.cache", 20, "full"], ["shop.sql", 10, "detail"]]
    came = c.inside(probe, listen, [["shop", "shop.pages"]], records)
    came.text = 'listen(["shop", "shop.pages"], stream), then four records'
    came.returns([["started", "slow", "full"]], mistakes=[
        ([["started", "slow", "slow", "full", "full"]], "LG1: a record of `shop.pages` meets its own handler, then that of `shop`"),
        (lambda got: "detail" in got[0], "From INFO up: a DEBUG record came through"),
        (lambda got: len(got[0]) < 3, "A record has no way to the stream any more"),
    ])
    came = c.inside(probe, listen, [["shop"], ["shop"]], records)
    came.text = 'listen(["shop"], old), then listen(["shop"], new), then four records'
    came.returns([[], ["started", "slow", "full"]], mistakes=[(lambda got: got[0] != [], "LG1: the handler of the first call is still there")])
# %% check="listen" points=1 hidden=true
@check("listen", hidden=True)
def many_names(c, listen):
    """Names in any order, one below another and side by side; one, two and three calls; all levels."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''def lines(listen, rounds, records):
    import io, logging
    quiet()
    streams = []
    for names in rounds:
        streams.append(io.StringIO())
        listen(names, streams[-1])
    for name, level, text in records:
        logging.getLogger(name).log(level, text)
    quiet()
    return [stream.getvalue().split() for stream in streams]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in [name for name in ["", "shop", *logging.root.manager.loggerDict] if name.partition(".")[0] in ("", "shop", "shops", "bank")]:
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    every = ["shop", "shop.pages", "shop.pages.cache", "shop.sql", "bank", "shops"]
    for number in range(9):
        names = draw.sample(every, 1 + number % 5)
        if number == 7:
            names = ["shop.pages.cache", "shop", "shops"]  # the middle one is not named
        rounds = [draw.sample(names, len(names)) for _ in range(1 + number % 3)]
        records = [[name, level, f"{name}-{level}-{draw.randrange(99)}"] for name in [*every, "shop.sql.pool"] for level in (10, 20, 40)]
        below = [one for one in records if any(one[0] == name or one[0].startswith(name + ".") for name in names)]
        truth = [[] for _ in rounds[1:]] + [[text for _, level, text in below if level >= 20]]
        c.inside(probe, listen, rounds, records).returns(truth, mistakes=[
            (lambda got: any(got[:-1]), "LG1: handlers of an earlier call are still there"),
            (lambda got: len(got[-1]) > len(set(got[-1])), "LG1: a record meets two handlers on its way up"),
            (lambda got: "shops" in names and "shop" in names and not any(text.startswith("shops-") for text in got[-1]), "`shops` does not stand below `shop`: the dot makes a name stand below another"),
            (lambda got: set(got[-1]) < set(truth[-1]), "Records are lost: of a logger below a named one, or of INFO itself"),
            (lambda got: True, "Lines from INFO up, of the named loggers and those below them"),
        ])
    ### END HIDDEN TESTS

# %%
screen.setLevel("DEBUG")
log.handlers = [screen]

def price(row):
    try:
        return int(row["pay"])
    except ValueError as error:
        log.error("cannot price: %s", error)
        raise

try:
    price({"pay": "9О"})
except ValueError:
    log.exception("row_refused")  # ERROR, with the traceback of the error at hand

# %% [markdown] task="run_import" outcomes="2"
# ## Mend: three lines, one fault
# **Notice above.** Line 1 does not say where. Then comes the same fault again, with `in price`. `log.exception` belongs in `except`; `log.error(..., exc_info=error)` does the same.
#
# Below, one bad row draws three records and no traceback. Mend the functions; they keep their names and still call each other.
#
# - `pay_of` and `total` log nothing; their errors go on.
# - `run_import(rows)` returns the total. After a `KeyError` or `ValueError` it returns `None` and has logged one `ERROR` through `log`: the text `import_failed`, with the traceback. Any other error goes on, unlogged.

# %% answer="run_import"
def pay_of(row):
    try:
        return int(row["pay"])
    except (KeyError, ValueError) as error:
        log.error(f"bad row: {error}")
        raise


def total(rows):
    try:
        return sum([pay_of(row) for row in rows])
    except Exception as error:
        log.error("total failed: %s", error)
        raise


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError) as error:
        log.error("import_failed %s", error)
        return None
### BEGIN SOLUTION
def pay_of(row):
    return int(row["pay"])


def total(rows):
    return sum([pay_of(row) for row in rows])


def run_import(rows):
    try:
        return total(rows)
    except (KeyError, ValueError):
        log.exception("import_failed")
        return None
### END SOLUTION
# %% [markdown] hint="run_import"
# Who decides what happens after the error? That one logs it; whoever hands it on says nothing.
# %% [markdown] hint="run_import"
# The error's text need not stand in the line: what brings the traceback brings it, too.
# %% check="run_import" points=1
@check("run_import")
def one_bad_row(c, pay_of, total, run_import):
    probe = '''def records(run_import, rows):
    import logging, traceback
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            error = record.exc_info and record.exc_info[1]
            frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)] if error else []
            kept.append([record.name, record.levelname, record.getMessage(), type(error).__name__ if error else None, frames])

    quiet()
    logging.getLogger().addHandler(Keep())
    logging.getLogger().setLevel("DEBUG")
    try:
        came = run_import(rows)
    except Exception as error:
        came = type(error).__name__ + " raised"
    quiet()
    return [came, kept]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    came = c.inside(probe, run_import, [{"pay": "90"}, {"pay": "5"}])
    came.text = "run_import with two good rows, and its records"
    came.returns([95, []], mistakes=[(lambda got: got[0] == 95, "Nothing failed, and something was logged")])
    got = c.inside(probe, run_import, [{"pay": "90"}, {"salary": "5"}]).got
    c.that(got[0] is None, "what run_import returns for a row without pay", expected=None, got=got[0], mistakes=[("KeyError raised", "LG10: logged and handed on, so the next one logs it again; here the error ends, and None comes back")])
    c.that(len(got[1]) == 1, "records for one fault", expected="1 record", got=f"{len(got[1])} records", mistake="LG10: every layer that hands the error on logs it, too" if len(got[1]) > 1 else "Nobody logged the fault")
    name, level, text, error, frames = got[1][0]
    c.that((name, level) == ("jobboard", "ERROR"), "logger and level", expected="jobboard, ERROR", got=f"{name}, {level}")
    c.that(text == "import_failed", "the record's text", expected="import_failed", got=text, mistake="The same event has the same text every time; what differs comes with the traceback" if "import_failed" in text else "")
    c.that(error is not None, "the record's exception", expected="KeyError, with its traceback", got="no exception", mistake="LG4: the error's text came without its traceback")
    c.that("pay_of" in frames, "the functions in the traceback", expected="pay_of among them", got=", ".join(frames), mistake="LG4: the traceback begins too late: the first error was lost on the way, or `pay_of` is not called")
# %% check="run_import" points=2 hidden=true
@check("run_import", hidden=True)
def faults_of_each_kind(c, pay_of, total, run_import):
    """A missing key, text that is no number, other errors, many bad rows, no rows; the helpers called alone; one record each time."""
    ### BEGIN HIDDEN TESTS
    probe = '''def records(call, rows):
    import logging, traceback
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            error = record.exc_info and record.exc_info[1]
            frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)] if error else []
            kept.append([record.levelname, record.getMessage(), type(error).__name__ if error else None, frames])

    quiet()
    logging.getLogger().addHandler(Keep())
    logging.getLogger().setLevel("DEBUG")
    try:
        came = call(rows)
    except Exception as error:
        came = type(error).__name__ + " raised"
    quiet()
    return [came, kept]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    good = {"pay": str(c.seed % 1000)}
    for rows, error in (([good, {"low": "1"}], "KeyError"), ([{"pay": "9О"}, {"pay": "x"}, {}], "ValueError"), ([{"pay": ""}], "ValueError")):
        came, kept = c.inside(probe, run_import, rows).got
        c.that(came is None, "the result", mistake="After a bad row `run_import` returns None")
        c.that(len(kept) == 1, "records", mistake="LG10: one fault, one record")
        c.that(kept[0][:2] == ["ERROR", "import_failed"], "the record", mistake="An ERROR whose text is `import_failed`, nothing more")
        c.that(kept[0][2] == error and kept[0][3][-1:] == ["pay_of"], "the traceback", mistake="LG4: the record must carry the first error and its way from `pay_of` up")
    for rows, truth in (([{"pay": None}], "TypeError raised"), (None, "TypeError raised"), ([], 0), ([good, good], 2 * int(good["pay"]))):
        c.inside(probe, run_import, rows).returns([truth, []], mistakes=[
            (lambda got: got[0] is None, "Only KeyError and ValueError are bad rows; another error is a fault of the program and goes on"),
            (lambda got: got[1] != [], "LG10: what goes on, or never failed, was logged here"),
        ])
    for function, rows in ((pay_of, {}), (total, [{}])):
        c.inside(probe, function, rows).returns(["KeyError raised", []], mistakes=[
            (lambda got: got[1] != [], "LG10: a helper that hands the error on logs it, too"),
            (lambda got: True, "A helper swallowed the error: its caller must hear of it"),
        ])
    ### END HIDDEN TESTS

# %%
# A filter is a function of a record; True lets it pass. extra= hangs attributes of yours on the record.
def look(record):
    print(record.levelname, record.name, record.created, record.exc_info)
    print(record.msg, record.args, "->", record.getMessage())
    # {} and None: when the record has none
    print(getattr(record, "fields", {}), getattr(record, "request_id", None))
    return True


log.handlers = [screen]
screen.addFilter(look)
log.warning("page %s of %s", 4, 9)
log.warning("page_read", extra={"fields": {"page": 4, "city": "Пермь"}})
screen.removeFilter(look)

# %%
noon = 1_789_603_200.34  # seconds, UTC
there = datetime.fromtimestamp(noon, timezone.utc)
print(datetime.fromtimestamp(noon), "|", there.isoformat(timespec="milliseconds"))
print(json.dumps({"day": datetime.now(timezone.utc), "city": "Пермь\n"}, ensure_ascii=False, default=str))
try:
    int("9О")
except ValueError as error:
    print(repr("".join(traceback.format_exception(error))[-62:]))

# %% [markdown] task="json_line" outcomes="2"
# ## Your turn: one event, one line
# **Notice above.** The event's name is the text; what varies is in `fields`. Row 1 depends on this machine's clock. JSON writes a line end as `\n`, two signs: a traceback fits on one line.
#
# `json_line(record)` returns one line of JSON, an object:
# ```
# time            record.created as "2026-09-17T00:00:00.340+00:00":
#                 UTC, milliseconds, offset
# level, logger   the two names
# event           the finished message
# request_id      the record's; null when it has none
# fields          the record's; {} when it has none
# traceback       its whole text; only when exc_info holds an error
# ```
# `record.exc_info` is then a tuple: class, error, traceback. A line end behind the text may stay or go. Cyrillic stays readable. What JSON does not know becomes its `str`.

# %% answer="json_line"
def json_line(record):
    ### BEGIN SOLUTION
    row = {
        "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "event": record.getMessage(),
        "request_id": getattr(record, "request_id", None),
        "fields": getattr(record, "fields", {}),
    }
    if record.exc_info:
        row["traceback"] = "".join(traceback.format_exception(record.exc_info[1]))
    return json.dumps(row, ensure_ascii=False, default=str)
    ### END SOLUTION
# %% [markdown] hint="json_line"
# `record.created` is Unix seconds. Which argument of `fromtimestamp` keeps this machine's own clock out?
# %% [markdown] hint="json_line"
# A record without `extra` has no attribute `fields`. Which call has an answer for that?
# %% [markdown] hint="json_line"
# Make a dict, then call `json.dumps` once. Two settings of it stand in the demonstration.
# %% check="json_line" points=2
@check("json_line")
def two_lines(c, json_line):
    import json

    probe = '''def line(json_line, facts, failing):
    import logging, sys
    record = logging.makeLogRecord(facts)
    if failing:
        try:
            int("9x")
        except ValueError:
            record.exc_info = sys.exc_info()
    return json_line(record)
'''
    facts = {"name": "jobboard.api", "levelname": "INFO", "msg": "page %s", "args": [4], "created": 1789603200.34, "fields": {"city": "Пермь", "ms": 31}}
    truth = {"time": "2026-09-17T00:00:00.340+00:00", "level": "INFO", "logger": "jobboard.api", "event": "page 4", "request_id": None, "fields": {"city": "Пермь", "ms": 31}}
    facts["args"] = (4,)
    for failing in (False, True):
        came = c.inside(probe, json_line, facts, failing)
        came.text = "json_line of a record" + (" with a ValueError" if failing else "")
        line = came.got
        c.that(isinstance(line, str), "what came back", expected="a text", got=line, mistake="PY1: the line is handed back, not printed" if line is None else "A text was asked, made by `json.dumps`")
        c.that("\n" not in line and "\r" not in line, "line ends in it", expected="none", got=f"{line.count(chr(10))} line ends", mistake="LG9: one event, one line; inside JSON a line end is `\\n`")
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        c.that(isinstance(row, dict), "what a JSON parser makes of it", expected="an object", got=line, mistake="LG9: no parser can read this line; `json.dumps` writes JSON, `str` does not")
        time = row.get("time", "")
        c.that(time == truth["time"], "time", expected=truth["time"], got=time, mistakes=[(time, "LG9: without an offset nobody knows whose clock it was" if isinstance(time, str) and "+" not in time and not time.endswith("Z") else "That is another moment, in the right form: the record's own is `record.created`" if isinstance(time, str) and len(time) == 29 and time.endswith("+00:00") else "Milliseconds, UTC and its offset: the form stands in the table")])
        text = row.pop("traceback", None)
        for key, value in truth.items():
            c.that(key in row, f"the key {key}", expected=value, got="no such key")
            c.that(row[key] == value, key, expected=value, got=row[key], mistakes=[("page %s", "The message is finished by `getMessage`: it puts the arguments in")])
        c.that(set(row) == set(truth), "the keys", expected=", ".join(truth), got=", ".join(row))
        c.that("Пермь" in line, "Cyrillic", expected="Пермь, readable", got=line)
        if failing:
            c.that(isinstance(text, str) and text.startswith("Traceback (most") and "ValueError: invalid literal" in text, "traceback", expected="the text from `Traceback` to `ValueError: ...`", got=text, mistake="LG4: the error came without its traceback")
        else:
            c.that(text is None, "traceback", expected="no such key", got=text)
# %% check="json_line" points=2 hidden=true
@check("json_line", hidden=True)
def lines_of_every_kind(c, json_line):
    """Any time, on a machine with another clock; ids; no fields; dates among the fields; quotes and line ends; errors with a cause; records without an error."""
    ### BEGIN HIDDEN TESTS
    import json
    from datetime import datetime, timezone
    from decimal import Decimal
    from random import Random

    draw = Random(c.seed)
    probe = '''def line(json_line, facts, failing):
    import logging, os, sys, time
    record = logging.makeLogRecord(facts)
    text = ""
    if failing:
        try:
            try:
                {}["salary"]
            except KeyError as error:
                raise OSError("нет\\\\nфайла") from error
        except OSError:
            record.exc_info = sys.exc_info()
            text = logging.Formatter().formatException(record.exc_info)
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Asia/Yekaterinburg"
    time.tzset()
    try:
        return [json_line(record), text]
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()
'''
    for number in range(12):
        created = draw.randrange(1_700_000_000, 1_800_000_000) + draw.randrange(1000) / 1000 + 0.0002
        time = datetime.fromtimestamp(created, timezone.utc).isoformat(timespec="milliseconds")
        facts = {"name": draw.choice(("root", "jobboard", "jobboard.sql")), "levelname": draw.choice(("DEBUG", "ERROR")), "msg": draw.choice(('say "%s"\nand go', "%s", "нет %s")), "args": (draw.randrange(99),), "created": created}
        truth = {"time": time, "level": facts["levelname"], "logger": facts["name"], "event": facts["msg"] % facts["args"], "request_id": None, "fields": {}}
        if number % 3:
            fields = {"page": draw.randrange(9), "note": 'a\r\n"b"', "rows": [1, None], "low": None}
            facts["fields"], truth["fields"] = {**fields}, {**fields}
        if number % 4 == 1 and number % 3:
            day, pay = datetime(2026, 9, 1 + number, tzinfo=timezone.utc), Decimal("90.50")
            facts["fields"].update(day=day, pay=pay)
            truth["fields"].update(day=str(day), pay="90.50")
        if number % 2:
            facts["request_id"] = truth["request_id"] = f"{draw.randrange(16**8):08x}"
        failing = number % 4 > 1
        came = c.inside(probe, json_line, facts, failing)
        c.that("value" in came.answer, "the call", mistake="Some value cannot be written as JSON; what JSON does not know becomes its `str`" if number % 4 == 1 else "A record without `fields`, without an id or without an error must do, too")
        line, text = came.got
        c.that(isinstance(line, str) and "\n" not in line and "\r" not in line, "one line", mistake="LG9: one event, one line")
        try:
            row = json.loads(line)
        except ValueError:
            row = {}
        said = row.pop("traceback", None)
        c.that(row.get("time") == time, "time", mistake="LG9: the time depends on the clock of this machine: give `fromtimestamp` the zone" if str(row.get("time", ""))[:19] != time[:19] else "LG9: milliseconds and the offset +00:00, for every record")
        c.that(row == truth, "the object", mistake="A key is missing, one too many, or its value is another than the table says")
        c.that("нет" in line or "нет" not in truth["event"], "Cyrillic", mistake="Cyrillic must stay readable")
        c.that(isinstance(said, str) and said.strip() == text.strip() if failing else said is None, "traceback", mistake="LG4: the whole traceback, its cause included, when the record holds an error; no such key otherwise")
    ### END HIDDEN TESTS

# %%
# await runs what an async def function gives, and may let others run meanwhile;
# gather awaits several at once.
current = None


async def answer(number):
    global current
    current = number
    await asyncio.sleep(0)  # here the other one runs
    return f"request {number} logs under {current}"


print(await asyncio.gather(answer("a1"), answer("b2")))

# %%
request_id = ContextVar("request_id", default=None)


async def answer(number):
    before = request_id.set(number)  # remembers what was there
    await asyncio.sleep(0)
    with ThreadPoolExecutor(2) as pool:
        threads = list(pool.map(lambda item: request_id.get(), [1, 2]))
        copied = pool.submit(copy_context().run, request_id.get).result()
    text = f"request {number} logs under {request_id.get()}, threads {threads}, with a copy {copied}"
    request_id.reset(before)
    return text

print(*await asyncio.gather(answer("a1"), answer("b2")), sep="\n")

# %% [markdown] task="add_id" outcomes="2"
# ## Your turn: the id goes along
# **Notice above.** With one name for all, `a1` logged under `b2`. A *context variable* has its own value in each task. A new thread starts without it, unless a copy of the context runs the function. One copy runs in one thread at a time.
# ```
# add_id(record)                a filter: the present id, or None, into
#                               record.request_id; True
# await serve(number, work)     the result of await work(); meanwhile the id is number.
#                               Then the id from before holds again, even if work raised
# in_threads(function, items)   list of function(item), in order. Each item in a thread
#                               of its own, all at the same time, under the caller's id.
#                               8 items at most, or none
# ```

# %% answer="add_id"
def add_id(record):
    ### BEGIN SOLUTION
    record.request_id = request_id.get()
    return True
    ### END SOLUTION


async def serve(number, work):
    ### BEGIN SOLUTION
    before = request_id.set(number)
    try:
        return await work()
    finally:
        request_id.reset(before)
    ### END SOLUTION


def in_threads(function, items):
    with ThreadPoolExecutor(8) as pool:
        ### BEGIN SOLUTION
        started = [pool.submit(copy_context().run, function, item) for item in items]
        return [one.result() for one in started]
        ### END SOLUTION
# %% [markdown] hint="add_id"
# Which block runs on the good way and on the bad one?
# %% [markdown] hint="add_id"
# `pool.submit(f, x)` starts `f(x)` and gives a promise at once; `.result()` waits for it. Start all, then wait.
# %% [markdown] hint="add_id"
# Where must the copy be made: in the thread that knows the id, or in the new one? Once, or once for each item?
# %% check="add_id" points=2
@check("add_id")
def two_requests(c, add_id, serve, in_threads):
    probe = '''async def two_requests(add_id, serve, in_threads):
    import asyncio, logging, threading
    quiet()
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            kept.append([record.getMessage(), getattr(record, "request_id", "no attribute")])

    handler = Keep()
    handler.addFilter(add_id)
    log = logging.getLogger("jobboard")
    log.addHandler(handler)
    log.setLevel("INFO")

    def request(number, threads):
        async def work():
            log.info(number)
            await asyncio.sleep(0)
            log.info(number)
            if threads:
                in_threads(lambda item: log.info(number + " in a thread"), [1, 2])
            return number.upper()
        return work

    try:
        log.info("before")
        results = await asyncio.gather(serve("a1", request("a1", False)), serve("b2", request("b2", False)))
        tasks, kept = kept[:], []
        results.append(await serve("c3", request("c3", True)))
        log.info("after")
        return [results, tasks, kept]
    finally:
        quiet()


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    came = c.inside(probe, add_id, serve, in_threads)
    came.text = "requests a1 and b2 at the same time, then c3 with two threads: results, then [text, id] of each record"
    c3 = [["c3", "c3"], ["c3", "c3"], ["c3 in a thread", "c3"], ["c3 in a thread", "c3"], ["after", None]]
    came.returns([["A1", "B2", "C3"], [["before", None], ["a1", "a1"], ["b2", "b2"], ["a1", "a1"], ["b2", "b2"]], c3], mistakes=[
        (lambda got: got[1] == [], "A filter that does not return True drops the record"),
        (lambda got: got[0] != ["A1", "B2", "C3"], "`serve` hands back what `work()` gave"),
        (lambda got: got[1][1][1] == "no attribute", "The record has no `request_id`"),
        (lambda got: [one for one in got[1][1:] if one[0] != one[1]], "LG8: one request logs under the id of another: while it waited, the other one wrote the same name"),
        (lambda got: got[2][2][1] is None, "LG8: a new thread starts without the caller's context"),
        (lambda got: got[2][-1][1] == "c3", "LG8: the request is over, and its id still holds"),
        (c.raised("RuntimeError"), "One copy of the context cannot run in two threads at once"),
    ])
# %% check="add_id" points=2 hidden=true
@check("add_id", hidden=True)
def interleaved(c, add_id, serve, in_threads):
    """Many requests at once, one inside another, one that raises; up to eight threads at the same time, their order, none; the id before and after."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''async def requests(add_id, serve, in_threads, plan):
    import asyncio, logging, threading
    quiet()
    kept, said, alone = [], {}, []

    class Keep(logging.Handler):
        def emit(self, record):
            kept.append([record.getMessage(), getattr(record, "request_id", "no attribute")])

    handler = Keep()
    handler.addFilter(add_id)
    log = logging.getLogger("jobboard")
    log.addHandler(handler)
    log.setLevel("INFO")

    def request(number, waits, threads):
        async def inner():
            log.info("in " + number)

        async def work():
            for _ in range(waits):
                log.info(number)
                await asyncio.sleep(0)
            await serve("in " + number, inner)
            log.info(number)
            barrier = threading.Barrier(max(threads, 1))

            def job(item):
                log.info(number)
                try:
                    if not alone:
                        barrier.wait(0.5)
                except threading.BrokenBarrierError:
                    alone.append(number)
                return [item, threading.get_ident() == here, alone != []]

            here = threading.get_ident()
            said[number] = in_threads(job, list(range(threads)))
            log.info(number)
            if waits == 2:
                raise KeyError(number)
            return number
        return work

    try:
        results = await asyncio.gather(*[serve(one[0], request(*one)) for one in plan], return_exceptions=True)
        results = [one if isinstance(one, str) else type(one).__name__ for one in results]
        try:
            await serve("x9", request("x9", 2, 1))
        except KeyError:
            log.info("after")
        return [results, kept, [said.get(one[0]) for one in plan]]
    finally:
        quiet()


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    plan = [[f"{draw.randrange(16**6):06x}", waits, threads] for waits, threads in ((1, 0), (2, 3), (3, 8), (4, 1), (5, 2))]
    draw.shuffle(plan)
    came = c.inside(probe, add_id, serve, in_threads, plan)
    known = ""
    if "raised" in came.answer:
        error = came.answer["raised"]["classes"]
        known = "One copy of the context cannot run in two threads at once; make one for each item" if "RuntimeError" in error else ""
    c.that("value" in came.answer, "the run", mistake=known or "With no items, or with eight, a call failed")
    results, kept, threads = came.got
    if "RuntimeError" in results:
        c.that(False, "threads", mistake="One copy of the context cannot run in two threads at once; make one for each item")
    c.that(results == ["KeyError" if waits == 2 else number for number, waits, _ in plan], "the results", mistake="`serve` gives what `work()` gave, and its error goes on; no items give an empty list")
    c.that(not any(one[2] for said in threads for one in said), "at the same time", mistake="The threads must run at the same time: start all, then wait for their results")
    for text, number in kept:
        if text == "after":
            c.that(number is None, "afterwards", mistake="LG8: after a request that raised, its id still holds")
        else:
            c.that(text == number, "an id", mistake="LG8: a record stands under no id, or under that of another request; look at threads, and at the id after an inner `serve`")
    c.that(len(kept) == sum(waits + 3 + threads for _, waits, threads in [*plan, ["", 2, 1]]) + 1, "records", mistake="Records are lost: the filter must return True, and each item runs once")
    for (_, _, count), said in zip(plan, threads):
        c.that([one[0] for one in said] == list(range(count)), "order", mistake="The results stand in the order of the items")
        c.that(not any(one[1] for one in said), "threads", mistake="An item ran in the caller's own thread")
    ### END HIDDEN TESTS

# %%
class Loud(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()  # the finished text: message, arguments, traceback


log.handlers = [screen]
screen.setFormatter(Loud("%(message)s %(fields)s"))
log.warning("mail to %s", "anna@example.org", extra={"fields": {"token": "jb_60b1bcdebfb90033"}})
print([line.split('"')[1] for line in day if "phone=" in line][0])

# (?<!\d) no digit before, (?!\d) none behind
print(re.sub(r"(?<!\d)\d{3}-\d\d(?!\d)", "[gate]", "gate 123-45, order 9123-45"))
print(re.sub(r"(gate[ =])\w+", r"\1[closed]", "gate A1, gate=B2"))  # \1: what the brackets found
# {3,} three or more, | or, ? perhaps, \( a real bracket, (?:...) only holds together
print(re.findall(r"№ ?[\w.]{3,}|\((?:\d\d)?\)", "№ 7.b, №7, (12), (1), ()"))

# %% [markdown] task="redact" outcomes="3"
# ## Your turn: what must not be there
# **Notice above.** Rows 1 and 2 hold a mail, a token, a name, a telephone, all invented. A name has no form: never log it. The rest needs *redaction*: `redact(text)` puts marks where these forms stand.
# ```
# [token]   12 or more of A-Z a-z 0-9 . _ -
#           right behind Bearer␣ or token= or 'token':␣' or "token":␣"
#           (these stay; ␣ is a space)
# [email]   letters of any alphabet, digits, . _ + -   then @ or %40
#           then two or more parts of letters, digits, _ -, joined by dots
# [phone]   +7 or %2B7 or 8            then 3, 3, 2 and 2 digits
#           before each of the four: nothing, one space or one hyphen
#           the first three may be in brackets; no digit directly before or behind it all
# ```
# All else stays, sign for sign: salaries, ids, dates.
#
# `SafeFormatter` is a `logging.Formatter` whose finished text is redacted: message, arguments, fields, traceback.

# %% answer="redact"
def redact(text):
    ### BEGIN SOLUTION
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}""", r"\1[token]", text)
    # A long word without @ is read once, not from each of its letters again.
    mail = r"([\w.+-]+)((?:@|%40)[\w-]+(?:\.[\w-]+)+)?"
    text = re.sub(mail, lambda found: "[email]" if found[2] else found.group(), text)
    return re.sub(r"(?<!\d)(?:\+7|%2B7|8)[ -]?(?:\(\d{3}\)|\d{3})[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)", "[phone]", text)
    ### END SOLUTION


### BEGIN SOLUTION
class SafeFormatter(logging.Formatter):
    def format(self, record):
        return redact(super().format(record))
### END SOLUTION
# %% [markdown] hint="redact"
# Three forms, three calls of `re.sub`. Begin with one telephone, then make one sign after another optional.
# %% [markdown] hint="redact"
# `\+` is a real plus, `[ -]?` a space, a hyphen or nothing. What keeps `120 000 – 180 000` out of the form?
# %% [markdown] hint="redact"
# Where have message, arguments and traceback already met? `Loud` shows it.
# %% check="redact" points=2
@check("redact")
def secrets_and_numbers(c, redact, SafeFormatter):
    rows = [
        ("call +7 000 123-45-67 now", "call [phone] now"), ("8(000)1234567, 8 000 765 43 21", "[phone], [phone]"), ("phone=%2B70007800534&page=2", "phone=[phone]&page=2"),
        ("to anna.k+1@mail.example.org.", "to [email]."), ("login=anna%40example.org&page=2", "login=[email]&page=2"),
        ("Authorization: Bearer jb_60b1.bcd-ebf9", "Authorization: Bearer [token]"), ("access_token=jb_60b1bcdebfb90033&page=2", "access_token=[token]&page=2"), ("{'token': 'jb_60b1bcdebfb90033', 'page': 2}", "{'token': '[token]', 'page': 2}"),
        ("от 80 000 до 120 000 ₽, id 80123456, 2026-09-17T00:00:00.340+00:00", "от 80 000 до 120 000 ₽, id 80123456, 2026-09-17T00:00:00.340+00:00"),
        ("token=none, order 180001234567, +7 000 ₽", "token=none, order 180001234567, +7 000 ₽"),
    ]
    for text, truth in rows:
        c.call(redact, text).returns(truth, mistakes=[
            (text, "LG7: it went through as it was; compare it with the table, sign by sign"),
            (lambda got: "none" in text and "token=none" not in got, "`none` has 4 signs: a token has 12 or more"),
            (lambda got: "₽" in text and got != text, "A salary, an id or a date was eaten: count the digits, and look at what stands directly before and behind"),
            (lambda got: got.endswith("[email]"), "The dot behind the address ends a sentence: a part comes after each dot of an address"),
            (lambda got: "page" in text and "page" not in got, "The form went too far: `&`, a quote or a space ends it"),
        ])
    probe = '''def line(SafeFormatter):
    import io, logging
    quiet()
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeFormatter("%(levelname)s %(message)s %(fields)s"))
    log = logging.getLogger("jobboard")
    log.addHandler(handler)
    try:
        raise ValueError("no phone 8 000 111-22-33")
    except ValueError:
        log.error("mail to %s from b@example.org", "anna@example.org", exc_info=True, extra={"fields": {"token": "jb_60b1bcdebfb90033", "low": 80000}})
    quiet()
    return stream.getvalue()


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    came = c.inside(probe, SafeFormatter)
    came.text = "an error written through SafeFormatter"
    text = came.got
    for secret, place in (("b@example.org", "the message"), ("anna@", "its arguments"), ("jb_60b1", "the fields"), ("111-22-33", "the exception's text")):
        c.that(secret not in text, f"what {place} held", expected="a mark", got=secret, mistake=f"LG7: {place} went through: redact the finished line")
    c.that(text.startswith("ERROR mail to [email] from [email] {'token': '[token]', 'low': 80000}\nTraceback") and text.endswith("ValueError: no phone [phone]\n"), "the line", expected="ERROR mail to [email] from [email] {'token': '[token]', 'low': 80000}, then the traceback, marks in it", got=text)
# %% check="redact" points=2 hidden=true
@check("redact", hidden=True)
def fuzzed(c, redact, SafeFormatter):
    """Telephones in every form, mails, tokens, alone and in a crowd; numbers that only look alike; all four places of a record."""
    ### BEGIN HIDDEN TESTS
    import string
    from random import Random

    draw = Random(c.seed)

    def digits(count):
        return "".join(draw.choice(string.digits) for _ in range(count))

    def phone():
        code = draw.choice(("000", digits(3)))
        parts = [draw.choice((code, f"({code})")), digits(3), digits(2), digits(2)]
        return draw.choice(("+7", "%2B7", "8")) + "".join(draw.choice(("", " ", "-")) + part for part in parts)

    def mail():
        user = draw.choice(("anna", "Зоя", "o")) + draw.choice((".k", "_1", "+jobs", "-x", ""))
        return user + draw.choice(("@", "%40")) + draw.choice(("example.org", "mail.example.org", "a-b.example.com", "почта.рф"))

    def token():
        head = draw.choice(("Bearer ", "token=", "access_token=", "'token': '", '"token": "'))
        return head, "jb_" + "".join(draw.choice(string.ascii_letters + string.digits + "._-") for _ in range(draw.randrange(8, 30))) + "Z"

    innocent = [
        "80 000 – 120 000", "от 8 000 до 12 000 ₽", "8 000", "+7 000 ₽", "id 93353083", "id 80123456", "ИНН 771234567890", "8000123456", "780001234567", "80001234567890", "2026-09-17 08:00:00", "2026-09-17T08:12:44.029+00:00",
        "1789603200.34", "@anna", "anna @ example.org", "5@7", "anna@localhost", "token=none", "tokens=jb_60b1bcdebfb90033", "token jb_60b1bcdebfb90033", "Bearer of news", "Bearer abc.def_gh-", "'token': None", "8 (000 123-45-67", "8  000 123-45-67", "7 000 123-45-67",
        "v4.12.0", "Москва, 8-й проезд, 12", "80,5 %", "8/000/1234567", "+7.000.123.45.67", "[phone]",
    ]
    eaten = "Something innocent was eaten or changed: a salary, an id, a date, a word that only looks alike"
    for text in innocent:
        c.call(redact, text).returns(text, mistakes=[(lambda got: True, eaten)])

    def secret():
        kind = draw.choice(("phone", "mail", "token"))
        if kind == "phone":
            return phone(), "[phone]", "LG7: a telephone went through, or a part of it: think of each separator, of brackets, of all three beginnings"
        if kind == "mail":
            return mail(), "[email]", "LG7: a mail went through, or a part of it: think of `%40`, of dots, of other alphabets"
        head, word = token()
        return head + word, head + "[token]", "LG7: a token went through, or a part of it, or the words before it are gone"

    for number in range(90):
        text, truth, belief = secret()
        before, behind = draw.choice((("", ""), ("(", ")"), ("за ", " ₽"), ("to=", "&page=8"), ("\n", "\n"), ("Б ", '", 5')))
        c.call(redact, before + text + behind).returns(before + truth + behind, mistakes=[(lambda got: True, belief)])
    for _ in range(12):
        parts = [secret() if draw.random() < 0.5 else (item, item, "") for item in draw.sample(innocent[:12], 5)]
        c.call(redact, "; ".join(part[0] for part in parts)).returns("; ".join(part[1] for part in parts), mistakes=[(lambda got: True, "LG7: in a text with several, one went through, or something innocent was eaten")])
    probe = '''def line(SafeFormatter, message, value, note, error):
    import io, logging
    quiet()
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeFormatter("%(message)s|%(fields)s"))
    log = logging.getLogger("jobboard")
    log.addHandler(handler)
    try:
        try:
            int(error)
        except ValueError as cause:
            raise OSError(error) from cause
    except OSError:
        log.error(message + " %s", value, exc_info=True, extra={"fields": {"note": note}})
    log.warning(message + " %s", value, extra={"fields": [note]})
    quiet()
    return stream.getvalue()


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    for _ in range(8):
        four = ["anna.k@example.org", f"+7 (000) {digits(3)}-{digits(2)}-{digits(2)}", f"Bearer jb_{digits(16)}", f"8-000-{digits(3)}-{digits(2)}-{digits(2)}"]
        draw.shuffle(four)
        text = c.inside(probe, SafeFormatter, *four).got
        for secret_text, place in zip(four, ("the message", "the arguments", "the fields", "the exception")):
            c.that(secret_text.removeprefix("Bearer ") not in text, place, mistake=f"LG7: {place} let something through: the finished line is the place to redact")
        c.that(sum(text.count(mark) for mark in ("[email]", "[phone]", "[token]")) == 8, "marks", mistake="The line is not complete any more: message, arguments, fields and traceback stay, marks in them")
        c.that("OSError" in text and "ValueError" in text and text.count("|") == 2, "the whole record", mistake="The traceback or another part is gone")
    ### END HIDDEN TESTS

# %%
class Page:
    def __str__(self):  # what str, an f-string or %s asks for
        print("  (40,000 letters built)")
        return "page 4"


screen.setFormatter(logging.Formatter("%(message)s"))
log.handlers = [screen]
log.setLevel("INFO")
log.debug(f"1 read {Page()}")
log.debug("2 read %s", Page())
log.setLevel("DEBUG")
log.handlers = [screen, screen]
log.debug("3 read %s", Page())

# %% [markdown] task="note" outcomes="2"
# ## Your turn: build it late, build it once
# **Notice above.** Line 1 was built and never written. With `%s` nobody builds before a handler writes; in line 3 two did, and built twice.
#
# `note(log, event, build)` logs a `DEBUG` record whose finished message is the event, a space and the text that `build()` returns. `build` is called once if handlers write the record, one or several. If none does, because of the logger's level or their own, it is not called.

# %% answer="note"
### BEGIN SOLUTION
class Later:
    def __init__(self, build):
        self.build = build
        self.text = None

    def __str__(self):
        if self.text is None:
            self.text = self.build()
        return self.text


### END SOLUTION
def note(log, event, build):
    ### BEGIN SOLUTION
    log.debug("%s %s", event, Later(build))
    ### END SOLUTION
# %% [markdown] hint="note"
# Which method of an object of yours would a handler call? Let that method call `build`.
# %% [markdown] hint="note"
# The second handler asks the same object again. What could it keep from the first time? A text may be empty.
# %% check="note" points=1
@check("note")
def built_or_not(c, note):
    probe = '''def calls(note, level, handlers, texts):
    import io, logging
    quiet()
    log = logging.getLogger("board.note")
    log.setLevel(level)
    log.propagate = False
    streams = []
    for own in handlers:
        streams.append(io.StringIO())
        handler = logging.StreamHandler(streams[-1])
        handler.setLevel(own)
        handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
        log.addHandler(handler)
    log.addHandler(logging.NullHandler(100))
    built = []

    def build(text):
        def one():
            built.append(text)
            return text
        return one

    for text in texts:
        note(log, "page_read", build(text))
    quiet()
    return [built, [stream.getvalue().splitlines() for stream in streams]]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "board.note"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    for level, handlers, count, what in ((20, [0], 0, "the logger's level is INFO"), (10, [0], 1, "one handler writes"), (10, [0, 0], 1, "two handlers write"), (10, [30], 0, "the handler's level is WARNING")):
        came = c.inside(probe, note, level, handlers, ["40,000 letters"])
        came.text = f"note, when {what}: calls of build, lines"
        line = ["DEBUG page_read 40,000 letters"] if count else []
        came.returns([["40,000 letters"] * count, [line for _ in handlers]], mistakes=[
            (lambda got: not count and got[0] and level == 20, "LG3: the text was built before anybody knew whether it is wanted"),
            (lambda got: not count and got[0], "LG3: the logger let the record through, and the handler did not: it was built for nobody"),
            (lambda got: len(got[0]) > 1, "LG3: each handler had it built anew; keep the first text"),
            (lambda got: any("<" in one for some in got[1] for one in some), "`%s` shows what `__str__` gives: does your object have one, and does it call `build`?"),
            (lambda got: count and not got[0], "The text was never built"),
        ])
# %% check="note" points=1 hidden=true
@check("note", hidden=True)
def counted(c, note):
    """Handlers with levels of their own, none to many; several notes; empty texts and signs of per cent."""
    ### BEGIN HIDDEN TESTS
    probe = '''def calls(note, level, handlers, texts):
    import io, logging
    quiet()
    log = logging.getLogger("board.note")
    log.setLevel(level)
    log.propagate = False
    streams = []
    for own in handlers:
        streams.append(io.StringIO())
        handler = logging.StreamHandler(streams[-1])
        handler.setLevel(own)
        handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
        log.addHandler(handler)
    log.addHandler(logging.NullHandler(100))
    built = []

    def build(text):
        def one():
            built.append(text)
            return text
        return one

    for text in texts:
        note(log, "page_read", build(text))
    quiet()
    return [built, [stream.getvalue().splitlines() for stream in streams]]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "board.note"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    texts = ["a", "", "100 % of %s", "a"]
    for level, handlers in ((10, []), (20, [0, 0]), (10, [10, 30]), (10, [30, 40]), (10, [0, 0, 0]), (50, [0]), (0, [20, 10, 10])):
        level = level or 5
        wanted = level <= 10 and any(own <= 10 for own in handlers)
        lines = [[f"DEBUG page_read {text}" for text in texts] if level <= 10 and own <= 10 else [] for own in handlers]
        c.inside(probe, note, level, handlers, texts).returns([texts if wanted else [], lines], mistakes=[
            (lambda got: not wanted and got[0] != [], "LG3: no handler writes the record, and `build` was called"),
            (lambda got: len(got[0]) > len(texts), "LG3: `build` was called more than once for one record; an empty text is a text, too"),
            (lambda got: got[0] == (texts if wanted else []), "DEBUG; the event, a space, the text, as it is: per cent signs included"),
            (lambda got: True, "Each note builds its own text"),
        ])
    ### END HIDDEN TESTS

# %%
# Writes logs.py: a frame with configure and add_to (read it there) and four functions of yours,
# with their helpers.
home = project_folder()
home.mkdir(parents=True, exist_ok=True)
(home / "logs.py").write_text(LOGS, encoding="utf-8")
save_functions("logs.py", json_line, redact, add_id, serve, helpers=True)

# %% [markdown] task="watch" outcomes="1,2"
# ## Project: no print left
# Replace every `print` by an event through `log`. List them in `events`: name → list of its fields, in the table's order; each name that is logged, no other.
# ```
# event             level    fields                    when
# import_started    INFO     rows: how many            first
# row_refused       WARNING  id, nothing else          a row without a title
# import_finished   INFO     stored, refused           last
# request_finished  INFO     method, path, status, ms  at the end of each request
# ```
# `watch(app)` gives each request an id: its header `X-Request-ID` or, if that is missing or empty, 8 signs of `uuid4().hex`. All that is logged meanwhile has it in `request_id`. The answer carries it in the same header.
#
# `path` is without the query, `ms` are milliseconds. If the route raises, the one `request_finished` is an `ERROR` with `status` 500 and the traceback, and the error goes on.

# %% answer="watch"
events = {}
### BEGIN SOLUTION
events = dict(
    import_started=["rows"],
    row_refused=["id"],
    import_finished=["stored", "refused"],
    request_finished=["method", "path", "status", "ms"],
)
### END SOLUTION


def import_rows(rows):
    print("import started!!!", len(rows))
    stored = 0
    for row in rows:
        if row.get("title"):
            stored += 1
        else:
            print("BAD ROW", row)
    print("done", stored)
    return stored


def watch(app):
    @app.middleware("http")  # runs around each request
    async def one_event(request, call_next):
        print("->", request.url)
        number = request.headers.get("X-Request-ID")
        started = perf_counter()  # seconds
        try:
            response = await call_next(request)  # the route
        except Exception as error:
            print("ERROR", error)
            raise
        response.headers["X-Request-ID"] = str(number)
        print(request.method, request.url.path, response.status_code, perf_counter() - started)
        return response
### BEGIN SOLUTION
def import_rows(rows):
    log.info("import_started", extra=dict(fields=dict(rows=len(rows))))
    stored = 0
    for row in rows:
        if row.get("title"):
            stored += 1
        else:
            log.warning("row_refused", extra=dict(fields=dict(id=row["id"])))
    log.info("import_finished", extra=dict(fields=dict(stored=stored, refused=len(rows) - stored)))
    return stored


def watch(app):
    def fields(request, status, started):
        ms = round((perf_counter() - started) * 1000)
        return dict(fields=dict(method=request.method, path=request.url.path, status=status, ms=ms))

    @app.middleware("http")
    async def one_event(request, call_next):
        number = request.headers.get("X-Request-ID") or uuid4().hex[:8]
        before = request_id.set(number)
        started = perf_counter()
        try:
            response = await call_next(request)
            log.info("request_finished", extra=fields(request, response.status_code, started))
            response.headers["X-Request-ID"] = number
            return response
        except Exception:
            log.exception("request_finished", extra=fields(request, 500, started))
            raise
        finally:
            request_id.reset(before)
### END SOLUTION


if events:
    save_functions("logs.py", watch, helpers=True)
    save_events(events)
# %% [markdown] hint="watch"
# The id must be in its context variable before the route runs, and away afterwards, whatever happens.
# %% [markdown] hint="watch"
# One event at the end of each way: one where the answer is there, one in `except`. What do their fields share?
# %% [markdown] hint="watch"
# `uuid4().hex[:8]` are 8 signs. `request.url.path` has no query. `before = request_id.set(number)`, then `request_id.reset(before)`.
# %% check="watch" points=1
@check("watch")
def five_rows_and_a_request(c, watch, import_rows, events, request_id):
    import ast

    probe = '''async def evidence(watch, import_rows, request_id):
    import inspect, logging
    import httpx
    from fastapi import FastAPI
    quiet()
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            if record.name.partition(".")[0] not in ("httpx", "httpcore", "asyncio"):
                kept.append([record.levelname, record.getMessage(), getattr(record, "fields", "no fields"), request_id.get()])

    logging.getLogger().addHandler(Keep())
    logging.getLogger().setLevel("DEBUG")
    app = FastAPI()

    @app.get("/vacancies/{number}")
    def vacancy(number: int):
        logging.getLogger("jobboard").info("looked_up")
        return {"number": number}

    try:
        stored = import_rows([{"id": 7, "title": "Python"}, {"id": 8, "title": "", "phone": "+7 000 123-45-67"}])
        imported, kept[:] = kept[:], []
        watch(app)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1") as client:
            reply = await client.get("/vacancies/4?token=x", headers={"X-Request-ID": "c0ffee01"})
    finally:
        quiet()
    return {"stored": stored, "imported": imported, "requested": kept, "header": reply.headers.get("X-Request-ID"), "sources": [inspect.getsource(one) for one in (watch, import_rows)]}


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    names = c.value(events).got
    if names == {}:
        c.stop("not_tried", where="events is still empty")
    came = c.inside(probe, watch, import_rows, request_id)
    got = came.got
    left = [node.lineno for source in got["sources"] for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name) and node.id == "print"]
    c.that(left == [] and came.printed == "", "print in import_rows and watch", expected="none", got=f"{len(left)} left", mistake="LG5: what is printed has no level, no time and no id, and no handler sees it")
    c.that(got["stored"] == 1, "what import_rows returns", expected=1, got=got["stored"])
    truth = [["INFO", "import_started", {"rows": 2}, None], ["WARNING", "row_refused", {"id": 8}, None], ["INFO", "import_finished", {"stored": 1, "refused": 1}, None]]
    c.that(got["imported"] == truth, "the import's events: level, text, fields, id", expected=truth, got=got["imported"], mistake="LG7: the whole row went into the log, a telephone with it" if "phone" in str(got["imported"]) else "LG9: what varies belongs in `fields`; the text is the event's name" if [one[1] for one in got["imported"]] != [one[1] for one in truth] else "")
    asked = got["requested"]
    c.that([one[:2] for one in asked] == [["INFO", "looked_up"], ["INFO", "request_finished"]], "the events of a request: level, text", expected=[["INFO", "looked_up"], ["INFO", "request_finished"]], got=[one[:2] for one in asked], mistake="LG10: one `request_finished` for each request, nothing more" if len(asked) > 2 else "")
    c.that(asked[0][3] == "c0ffee01", "the id while the route runs", expected="c0ffee01", got=asked[0][3], mistake="LG8: the route logs under no id: set the context variable before `call_next`")
    c.that(asked[1][3] == "c0ffee01", "the id of request_finished", expected="c0ffee01", got=asked[1][3], mistake="LG8: the id was away before the event was logged")
    fields = asked[1][2]
    c.that(isinstance(fields, dict) and sorted(fields) == ["method", "ms", "path", "status"], "the fields", expected="method, ms, path, status", got=fields)
    c.that([fields["method"], fields["path"], fields["status"]] == ["GET", "/vacancies/4", 200], "method, path, status", expected=["GET", "/vacancies/4", 200], got=[fields["method"], fields["path"], fields["status"]], mistake="LG7: the query holds tokens and telephones; log `request.url.path`" if "token" in str(fields) else "")
    c.that(got["header"] == "c0ffee01", "the header X-Request-ID of the answer", expected="c0ffee01", got=got["header"])
    truth = {"import_started": ["rows"], "row_refused": ["id"], "import_finished": ["stored", "refused"], "request_finished": ["method", "path", "status", "ms"]}
    c.that(isinstance(names, dict) and set(names) == set(truth), "the names in events", expected=list(truth), got=list(names), mistake="The catalogue has each name that the service logs, and no other")
    c.that(names == truth, "the fields in events", expected=truth, got=names)
# %% check="watch" points=1 hidden=true
@check("watch", hidden=True)
def a_busy_minute(c, watch, import_rows, request_id):
    """Interleaved requests with and without an id, one that fails, one that is not found; milliseconds; the id afterwards; imports of no rows and many."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    probe = '''async def evidence(watch, request_id, asked):
    import asyncio, logging, time
    import httpx
    from fastapi import FastAPI
    quiet()
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            if record.name.partition(".")[0] not in ("httpx", "httpcore", "asyncio"):
                error = record.exc_info and record.exc_info[1]
                kept.append([record.levelname, record.getMessage(), getattr(record, "fields", "no fields"), request_id.get(), type(error).__name__ if error else None])

    logging.getLogger().addHandler(Keep())
    logging.getLogger().setLevel("DEBUG")
    app = FastAPI()
    log = logging.getLogger("jobboard")

    @app.get("/slow/{number}")
    async def slow(number: int):
        log.info("slow", extra={"fields": number})
        await asyncio.sleep(0.05)
        log.info("slow", extra={"fields": number})
        return {}

    @app.post("/quick/{number}", status_code=201)
    def quick(number: int):
        log.info("quick", extra={"fields": number})
        return {}

    @app.get("/bad/{number}")
    async def bad(number: int):
        await asyncio.sleep(0.03)
        raise ZeroDivisionError("нет данных")

    watch(app)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    begun = time.perf_counter()
    try:
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            replies = await asyncio.gather(*[client.request(method, path, headers={"X-Request-ID": number} if number is not None else {}) for method, path, number in asked])
        outside, spent = request_id.get(), time.perf_counter() - begun
        try:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1") as client:
                await client.get("/bad/1", headers={"X-Request-ID": "last"})
            went_on = "nothing"
        except Exception as error:
            went_on = type(error).__name__
    finally:
        quiet()
    return {"replies": [[reply.status_code, reply.headers.get("X-Request-ID")] for reply in replies], "records": kept, "spent": spent, "outside": outside, "went on": went_on}


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    asked = []
    for number in range(12):
        method, route = (("GET", "slow"), ("POST", "quick"), ("GET", "bad"), ("GET", "nowhere"))[number % 4]
        asked.append([method, f"/{route}/{number}?login=anna%40example.org", (f"{draw.randrange(16**8):08x}", None, "", f"gate-{number}")[draw.randrange(4)]])
    draw.shuffle(asked)
    came = c.inside(probe, watch, request_id, asked)
    got = came.got
    records = got["records"]
    c.that(came.printed == "", "print", mistake="LG5: something is printed still")
    finished = {one[2].get("path"): one for one in records if one[1] == "request_finished" and isinstance(one[2], dict)}
    count = sum(one[1] == "request_finished" for one in records)
    c.that(count == 13 and len(records) == 13 + 6 + 3, "records", mistake="LG10: each request has one `request_finished`, the failed one, too; nothing else is logged")
    ids = []
    for (method, path, number), (status, header) in zip(asked, got["replies"]):
        path = path.partition("?")[0]
        c.that(path in finished, "path", mistake="LG7: the path without its query")
        level, _, fields, own, error = finished[path]
        truth = {"slow": 200, "quick": 201, "bad": 500, "nowhere": 404}[path.split("/")[1]]
        c.that(fields.get("status") == truth and status == truth and fields.get("method") == method, "status", mistake="Method and status as they were; a route that raises is a 500")
        c.that(level == ("ERROR" if truth == 500 else "INFO"), "level", mistake="LG6: only a route that raises makes an ERROR; a 404 is answered as it should be")
        c.that(error == ("ZeroDivisionError" if truth == 500 else None), "traceback", mistake="LG4: the ERROR must carry the traceback")
        ms = fields.get("ms")
        low = {200: 45, 500: 25}.get(truth, 0)
        c.that(isinstance(ms, (int, float)) and low <= ms <= 1000 * got["spent"] + 1, "ms", mistake="`perf_counter` gives seconds; `ms` are thousandths, of this request alone")
        c.that(isinstance(own, str) and (own == number if number else len(own) == 8 and set(own) <= set("0123456789abcdef")), "id", mistake="LG8: `request_finished` stands under another id than the request's; without one, or with an empty one, it gets 8 signs of `uuid4().hex`")
        c.that(truth == 500 or header == own, "header", mistake="The answer must carry the id of its request")
        inner = [one[3] for one in records if one[2] == int(path.split("/")[2])]
        c.that(inner == [own] * len(inner), "inner", mistake="LG8: interleaved requests share an id, or a route logs under none")
        ids.append(own)
    c.that(len(set(ids)) == len(ids), "unique", mistake="LG8: two requests got the same new id: make it inside, for each request")
    c.that(got["outside"] is None, "outside", mistake="LG8: the request is over, and its id still holds")
    c.that(got["went on"] == "ZeroDivisionError", "the error", mistake="The error of a route must go on: whoever runs the service wants to know")
    probe = '''def imported(import_rows, rows):
    import logging
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            kept.append([record.levelname, record.getMessage(), getattr(record, "fields", "no fields")])

    quiet()
    logging.getLogger().addHandler(Keep())
    logging.getLogger().setLevel("DEBUG")
    stored = import_rows(rows)
    quiet()
    return [stored, kept]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    for count in (0, 1, 7):
        rows = [{"id": draw.randrange(999), **draw.choice(({"title": "Дев"}, {"title": ""}, {"title": None}, {"mail": "a@example.org"}))} for _ in range(count)]
        refused = [row["id"] for row in rows if not row.get("title")]
        truth = [["INFO", "import_started", {"rows": count}], *[["WARNING", "row_refused", {"id": one}] for one in refused], ["INFO", "import_finished", {"stored": count - len(refused), "refused": len(refused)}]]
        c.inside(probe, import_rows, rows).returns([count - len(refused), truth], mistakes=[
            (lambda got: got[0] != count - len(refused), "`import_rows` returns how many rows were stored, as before"),
            (lambda got: True, "Start, refused rows, end: level, name and fields of each as in the table, for any number of rows"),
        ])
    ### END HIDDEN TESTS
# %% check="watch" points=1
@check("watch")
def in_the_project(c, watch):
    c.that(c.inside("def is_there(watch):\n    return callable(watch)", watch).got, "watch is a function", expected="def watch(app):")
    probe = '''async def in_logs(text, catalogue):
    import contextlib, logging
    import httpx
    from fastapi import FastAPI
    names, listed = {"__name__": "logs"}, {}
    exec(compile(text, "logs.py", "exec"), names)
    exec(compile(catalogue, "events.py", "exec"), listed)
    missing = [name for name in ("watch", "configure", "add_to", "request_id") if name not in names]
    kept = []

    class Keep(logging.Handler):
        def emit(self, record):
            kept.append(record.getMessage())

    quiet()
    if not missing:
        log = logging.getLogger("jobboard")
        log.addHandler(Keep())
        log.setLevel("INFO")
        app = FastAPI()
        names["watch"](app)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1") as client:
            await client.get("/")
    quiet()
    return [missing, [name for name in kept if name not in listed.get("EVENTS", {})], "print(" in text, len(kept)]


def quiet(saved=[]):
    import logging
    logging.disable(logging.NOTSET)
    back, now = saved.pop() if saved else {}, {}
    for name in ("", "jobboard"):
        logger = logging.getLogger(name)
        now[name] = logger.handlers[:], logger.filters[:], logger.level, logger.propagate, logger.disabled
        handlers, filters, level, *flags = back.get(name, ([], [], 0 if name else 30, True, False))
        logger.handlers[:], logger.filters[:] = handlers, filters
        logger.setLevel(level)
        logger.propagate, logger.disabled = flags
    if not back:
        saved.append(now)  # the second call puts back what the first one set aside
'''
    came = c.inside(probe, c.file("jobboard/logs.py").got, c.file("jobboard/events.py").got)
    came.text = "jobboard/logs.py: what it lacks, events that events.py does not know, a print left, events of one request"
    came.returns([[], [], False, 1], mistakes=[
        (lambda got: "watch" in got[0], "The file does not know `watch` yet: run the cell above to its last line"),
        (lambda got: got[0] != [], "The frame of the file is missing: run the cell above this task, then yours again"),
        (lambda got: got[1] != [], "`events.py` lacks a name that is logged: run your cell again"),
        (lambda got: got[2], "LG5: a `print` is left in the file"),
        (c.raised("SyntaxError"), "Python cannot read one of the two files; open it and mend the line it names"),
        (c.raised("NameError"), "The file leans on a name that only the notebook knows; save that function too"),
    ])

# %% [markdown]
# ## Now it can: name the request
# 300 requests of that day, ten at once, against your `logs.py`. `python -m jobboard serve` writes such lines, too.

# %%
from autograder.services.save_point import save_point

if (home / "events.py").is_file():
    rows = [json.loads(line) for line in replayed(home)]
    failed = [row for row in rows if row["level"] == "ERROR"]
    print(len(rows), "lines,", len({row["request_id"] for row in rows}), "ids,", len(failed), "error")
    for row in rows:
        if row["request_id"] in [one["request_id"] for one in failed]:
            print(row["time"], row["level"], row["event"], row["request_id"])
            print("  ", row["fields"], row.get("traceback", "")[-40:])
    save_point("Log one redacted JSON line per event, with request ids")

# %% [markdown]
# ## Remember
# - **Route:** two gates, the logger's level and each handler's. A dictionary configures the same thing twice.
# - **Choose** a level by who must read it, and when.
# - **Keep** the name as the text, what varies in fields, the traceback in the one record of its fault.
# - **Carry** the id in a context variable; hand each thread a copy.
# - **Hide** at the exit, where all parts have met. Better: never log it.
