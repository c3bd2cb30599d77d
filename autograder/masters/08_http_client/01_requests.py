# %% [markdown] lesson="requests" minutes=235 needs="06_orm/02_relations" systems="HeadHunter" terms="request, response, status, header, query, body, token, session, ETag"
# # A vacancy without a title
#
# The collector ran at 3:00 and reported 412 new vacancies. None has a title. The site had said no 412 times; the program read everything but the first line.
#
# **After this you can** read an exchange line by line · pass parameters, headers and JSON bodies · act on the status, not on the text · name each refusal · keep what has not changed
#
# The job sites run on your machine, GitHub under `/gh`; their vacancies and people are generated. Stored pages say of the live HeadHunter: since December 2025 search without a token looks closed.

# %%
import socket
import sys

import requests

from autograder.checks import check
from autograder.services.project import project_folder
from autograder.services.project_functions import save_cell
from autograder.services.save_point import save_point
from autograder.services.sites import job_sites

site = job_sites(mode="open", seed=8, rows=60)
print(site.rung, site.base_url)

# %% [markdown] task="refuse" outcomes="3" systems="Python"
# ## Warm-up: an error with its parts
# A site refuses by `{"errors": [{"type": "bad_argument", "value": "page"}]}`.
#
# Write the class `Refused`, an `Exception`. `Refused(kind, value)` keeps both under these names. Its text is `kind: value`, or `kind` alone when `value` is `None`.
#
# Then `refuse(body)` raises a `Refused` for the first entry of `errors`. Without `type` the kind is `"unknown"`, without `value` the value is `None`. When `errors` is missing, `None` or empty, `refuse` returns `None`.

# %% answer="refuse"
### BEGIN SOLUTION
class Refused(Exception):
    def __init__(self, kind, value):
        super().__init__(kind if value is None else f"{kind}: {value}")
        self.kind = kind
        self.value = value


### END SOLUTION
def refuse(body):
    ### BEGIN SOLUTION
    errors = body.get("errors")
    if errors:
        first = errors[0]
        raise Refused(first.get("type", "unknown"), first.get("value"))
    ### END SOLUTION
# %% [markdown] hint="refuse"
# `get` asks for a key without failing. What does it give when the key is missing, and what when you hand it a second value?
# %% [markdown] hint="refuse"
# `super().__init__(text)` hands the parent the text; `self.kind = kind` keeps a part.
# %% check="refuse" points=1
@check("refuse")
def five_bodies(c, refuse):
    probe = '''def what_comes_out(refuse, body):
    try:
        return ["came back", refuse(body)]
    except Exception as error:
        kinds = [one.__name__ for one in type(error).__mro__]
        if "Refused" not in kinds:
            raise
        return ["Refused", str(error), getattr(error, "kind", "missing"), getattr(error, "value", "missing")]
'''
    for body, expected in (
        ({"errors": [{"type": "bad_argument", "value": "page"}, {"type": "oauth"}]}, ["Refused", "bad_argument: page", "bad_argument", "page"]),
        ({"errors": [{"type": "forbidden"}], "request_id": "9f"}, ["Refused", "forbidden", "forbidden", None]),
        ({"errors": [{"value": "text"}]}, ["Refused", "unknown: text", "unknown", "text"]),
        ({"errors": [{"type": "limit", "value": 0}]}, ["Refused", "limit: 0", "limit", 0]),
        ({"errors": [{}]}, ["Refused", "unknown", "unknown", None]),
        ({"items": []}, ["came back", None]),
        ({"errors": []}, ["came back", None]),
        ({"errors": None}, ["came back", None]),
    ):
        came = c.inside(probe, refuse, body)
        came.text = f"refuse({body})"
        came.returns(expected, mistakes=[
            (lambda got: got[0] == "came back" and expected[0] == "Refused", "The refusal came back like a value; `raise` hands it over as an error"),
            (lambda got: got[0] == "Refused" and expected[0] != "Refused", "Nothing was refused here: no entry, no error"),
            (lambda got: got[1] == expected[1] and got[2:] != expected[2:], "The error does not keep `kind` and `value` under these names"),
            (lambda got: got[1:] == ["oauth", "oauth", None], "The first entry of `errors` is asked for; this is the last"),
            (lambda got: got[1].endswith(": None"), "PY8: without a value the text is the kind alone"),
            (lambda got: expected[3] == 0 and got[1] == "limit", "PY8: a value of 0 is a value; only `None` is none"),
            (lambda got: got[2:] == expected[2:], "The parts are right, the text is another: it goes to `super().__init__`"),
            (c.raised("KeyError"), "A key that may be missing was fetched with square brackets; `get` asks"),
            (c.raised("IndexError"), "An empty list has no first entry"),
            (c.raised("TypeError"), "PY8: `errors` may be None"),
            (c.raised("NameError"), "The class Refused stands in the same cell, above the function"),
        ])

# %% [markdown]
# ## What goes over the wire
# A client sends a *request*, a server answers with a *response*. Both are lines of text. A socket, a bare connection between two programs, sends one by hand:

# %%
host, port = site.base_url.removeprefix("http://").split(":")
asked = "GET /gh/users/flax-rowan HTTP/1.1\r\nHost: 127.0.0.1\r\n"
asked += "User-Agent: jobboard/1.0 (anna@example.com)\r\nConnection: close\r\n\r\n"
with socket.create_connection((host, int(port))) as connection:
    connection.sendall(asked.encode())
    answer = b""
    while piece := connection.recv(4096):
        answer = answer + piece
for text in asked.splitlines():
    print(">", text)
for text in answer.decode().split("\r\n"):
    print("<", text[:90])

# %% [markdown] task="parts" outcomes="1" systems="HeadHunter, GitHub"
# ## Read: two exchanges, line by line
# **Notice.** The request line holds method, path and version; the status line a number, the *status*. A *header* is a name and a value. An empty line ends the headers, then comes the *body*. What follows `?` in an address is the *query*. A *token* behind `Bearer` is a secret text that says who asks.
# ```
#  1  GET /gh/users/flax-rowan/repos?per_page=2&page=3 HTTP/1.1
#  2  Host: 127.0.0.1:8080
#  3  User-Agent: jobboard/1.0 (anna@example.com)
#  4
#  5  HTTP/1.1 200 OK
#  6  content-type: application/json; charset=utf-8
#  7  link: </gh/users/flax-rowan/repos?per_page=2&page=4>; rel="next"
#  8  content-length: 1460
#  9
# 10  [{"id":1002001,"name":"board", ...
# ```
# Pencil only:
# ```
#  1  POST /responses HTTP/1.1
#  2  Host: 127.0.0.1:8080
#  3  Authorization: Bearer USER7f0c
#  4  Content-Type: application/json
#  5  Content-Length: 21
#  6
#  7  {"vacancy_id": "501"}
#  8  HTTP/1.1 422 Unprocessable Content
#  9  content-type: application/json; charset=utf-8
# 10  content-length: 62
# 11
# 12  {"errors":[{"type":"bad_value","value":"resume_id, message"}]}
# ```
# Line numbers, sizes and statuses are ints, the rest are texts. Header names in small letters.
# ```
# first exchange                            second exchange
# a  the method                             g  the method
# b  the value of page                      h  number of the line that ends the
# c  number of the status line                 request's headers
# d  the status                             i  size of the request's body, in bytes
# e  number of the line where the           j  the status
#    response's body begins                 k  name of the header that says who asks
# f  name of the header that holds          l  number of the status line
#    the next page
# ```

# %% answer="parts"
parts = {
    "a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ...,
    "g": ..., "h": ..., "i": ..., "j": ..., "k": ..., "l": ...,
}
### BEGIN SOLUTION
parts = {"a": "GET", "b": "3", "c": 5, "d": 200, "e": 10, "f": "link", "g": "POST", "h": 6, "i": 21, "j": 422, "k": "authorization", "l": 8}
### END SOLUTION
# %% [markdown] hint="parts"
# Find the empty lines first. What stands above each, and what below?
# %% [markdown] hint="parts"
# Which side speaks in a line? The request line starts with a method, the status line with `HTTP/1.1`.
# %% check="parts" points=1
@check("parts")
def the_first_exchange(c, parts):
    case = (lambda got: isinstance(got, str) and got.lower() in ("link", "get"), "The right word; methods in capitals, a header's name in small letters")
    c.value(parts, "a").equals("GET", mistakes=[("200", "That is the answer; the method is the first word of the request"), case])
    c.value(parts, "b").equals("3", mistakes=[(3, "A query is text; nobody has made a number of it yet"), ("2", "That is `per_page`, how many there are on a page"), ("4", "That is the next page, in the response")])
    c.value(parts, "c").equals(5, mistakes=[(1, "That is the request line; the status line is the first of the response"), (6, "That is a header; the line above it has the status")])
    c.value(parts, "d").equals(200, mistakes=[(lambda got: isinstance(got, str), "The number alone, an int: no quotes, no words behind it")])
    c.value(parts, "e").equals(10, mistakes=[(9, "The empty line ends the headers; the body begins below it"), (6, "Headers first; the body stands below the empty line")])
    c.value(parts, "f").equals("link", mistakes=[case, ("next", "`rel=\"next\"` stands in its value; the name is in front of the first colon"), ("link:", "The colon ends the name")])
# %% check="parts" points=1 hidden=true
@check("parts", hidden=True)
def the_second_exchange(c, parts):
    """The second exchange: method, the two empty lines, sizes of request and response, who asks, the status line."""
    ### BEGIN HIDDEN TESTS
    c.value(parts, "g").equals("POST", mistakes=[(lambda got: True, "The method is the first word of the request line, in capitals")])
    c.value(parts, "h").equals(6, mistakes=[(11, "That empty line is the response's"), (5, "That is the last header; the empty line below it ends the headers")])
    c.value(parts, "i").equals(21, mistakes=[(62, "That is the size of the response's body"), ("21", "A size is an int"), (1, "Bytes, not lines")])
    c.value(parts, "j").equals(422, mistakes=[(lambda got: isinstance(got, str), "A status is the number alone, an int"), (12, "The status stands in the status line")])
    c.value(parts, "k").equals("authorization", mistakes=[("host", "`Host` says who is asked"), (lambda got: got.lower() == "authorization", "A header's name in small letters")])
    c.value(parts, "l").equals(8, mistakes=[(1, "That is the request line"), (7, "That is the body of the request"), (9, "That is a header")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Four lines, one empty vacancy
# `requests` writes those lines for you. This is the collector of 3:00:

# %%
response = requests.get(site.base_url + "/vacancies/97609634")
row = response.json()
print({"title": row.get("name"), "pay": row.get("salary")})
print(response.status_code, response.headers["Content-Type"], response.text)

# %% [markdown]
# **Notice.** Row 1 would be stored: `get` found no name in an error. Row 2 says why, and starts with 400. The site wants to know who asks; `python-requests` is nobody's name.
#
# A *session* keeps headers for all its requests:

# %%
session = requests.Session()
session.headers["User-Agent"] = "jobboard/1.0 (anna@example.com)"
print(session.get(site.base_url + "/vacancies/97609634").json()["name"])
data = session.get(site.base_url + "/vacancies").json()
print(data["found"], data["page"], data["per_page"], len(data["items"]))
for path in ("/vacancies/1", "/vacancies?per_page=abc", "/responses", "/linkedin/jobs"):
    response = session.get(site.base_url + path)
    print(path, response.status_code, response.headers["Content-Type"], response.text[:70])

# %% [markdown] task="answers" outcomes="3"
# ## Predict: eight calls
# **Notice.** The first digit gives the class. 2: done. 3: look elsewhere, or nothing new. 4: your request is wrong. 5: the server is in trouble. The last row above says 200, and its body is a page for people.
#
# The site's rules. The first one that fits answers:
# ```
# GET /vacancies
#     User-Agent names no program of its own               400 bad_user_agent
#     a parameter that it knows and cannot read            400 bad_argument
#     (page + 1) * per_page above 2000; page counts from 0 400 bad_argument
#     a parameter that it does not know                    is ignored
#     otherwise: at most per_page items, 20 if not said    200
# GET /vacancies/ID
#     there is no such vacancy                             404 not_found
# POST /responses
#     no token                                             401 no_token
#     a token that is not accepted                         403 oauth
#     vacancy_id, resume_id or message is missing          422 bad_value
#     the vacancy is archived                              409 vacancy_archived
#     otherwise                                            201 created
# ```
# Write each answer as text: `"404 not_found"`; for a list the number of its items: `"200 7"`. There are 60 vacancies; each ID is above 90,000,000. Each call sends the session's `User-Agent`.
# ```
# a  GET /vacancies?per_page=five
# b  GET /vacancies?per_pages=5
# c  POST /responses, all three fields, no token
# d  GET /vacancies/1
# ```
# Pencil only:
# ```
# e  POST /responses, a token taken back last week, message missing
# f  POST /responses, good token, all three fields, archived vacancy
# g  GET /vacancies?per_page=100&page=20
# h  POST /responses, good token, message missing, archived vacancy
# ```

# %% answer="answers"
answers = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
answers = {
    "a": "400 bad_argument", "b": "200 20", "c": "401 no_token", "d": "404 not_found",
    "e": "403 oauth", "f": "409 vacancy_archived", "g": "400 bad_argument", "h": "422 bad_value",
}
### END SOLUTION
# %% [markdown] hint="answers"
# Read the rules from the top for each call. Stop at the first that fits.
# %% [markdown] hint="answers"
# `per_pages` is not `per_page`. Which rule speaks of it? And how many items come when nothing is said?
# %% check="answers" points=1
@check("answers")
def four_live_calls(c, answers):
    from json import dumps, loads

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    app = JobSites("open", seed=8, rows=60)
    agent = {"user-agent": "jobboard/1.0 (anna@example.com)"}
    body = dumps({"vacancy_id": app.catalogue.ids()[0], "resume_id": "r1", "message": "Hello"}).encode()
    calls = {
        "a": (Asked("GET", "/vacancies", "per_page=five", agent), [("200 20", "A parameter that it knows and cannot read is refused"), ("400 bad_user_agent", "This call names itself")]),
        "b": (Asked("GET", "/vacancies", "per_pages=5", agent), [("200 5", "`per_pages` is misspelt: the site ignores it in silence"), ("400 bad_argument", "The site refuses what it knows and cannot read; a name it does not know is ignored"), ("200 60", "20 items a page when nothing is said")]),
        "c": (Asked("POST", "/responses", "", {**agent, "content-type": "application/json"}, body), [("403 oauth", "HT5: 403 refuses somebody; 401 asks who you are"), ("201 created", "Nobody may answer without a token"), ("403 no_token", "HT5: without a token it is 401")]),
        "d": (Asked("GET", "/vacancies/1", "", agent), [("400 bad_argument", "HT5: the request can be read; what it asks for is not there"), ("200 0", "One vacancy is asked for, not a list")]),
    }
    for letter, (asked, mistakes) in calls.items():
        reply = app.respond(asked)
        told = loads(reply.body)
        truth = f"{reply.status} {len(told['items']) if reply.status == 200 else told['errors'][0]['type']}"
        c.value(answers, letter).equals(truth, mistakes=[*mistakes, (lambda got: not isinstance(got, str), "A text: the status, one space, the word"), (lambda got: got.split()[0] == truth.split()[0], "The status is right; which word or number comes with it?")])
# %% check="answers" points=2 hidden=true
@check("answers", hidden=True)
def four_calls_on_paper(c, answers):
    """Calls e to h: which of two reasons comes first, an archived vacancy, a page too deep."""
    ### BEGIN HIDDEN TESTS
    from json import dumps, loads

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    app = JobSites("open", seed=c.seed, rows=60)
    agent = {"user-agent": "jobboard/1.0 (anna@example.com)"}
    gone = app.catalogue.archive()

    def post(token, **body):
        return Asked("POST", "/responses", "", {**agent, "content-type": "application/json", "authorization": f"Bearer {token}"}, dumps(body).encode())

    calls = {
        "e": (post(app.tokens.revoked, vacancy_id=gone, resume_id="r"), [("422 bad_value", "HT5: who may not enter is not told about the fields"), ("401 no_token", "HT5: there is a token, and it is refused: 403")]),
        "f": (post(app.tokens.token, vacancy_id=gone, resume_id="r", message="m"), [("404 not_found", "HT5: the vacancy is there, in the archive: 409"), ("422 bad_value", "HT5: every field is right; the vacancy's state is in the way"), ("201 created", "The vacancy is in the archive")]),
        "g": (Asked("GET", "/vacancies", "per_page=100&page=20", agent), [("200 0", "Page 20 is the twenty-first: 2100 is above 2000"), ("200 60", "Page 20 is the twenty-first: 2100 is above 2000"), ("404 not_found", "HT5: a list that is too deep is a wrong parameter")]),
        "h": (post(app.tokens.token, vacancy_id=gone, resume_id="r"), [("409 vacancy_archived", "HT5: the rule above fits first: a field is missing"), ("400 bad_value", "HT5: the JSON can be read; its content cannot be used: 422")]),
    }
    for letter, (asked, mistakes) in calls.items():
        reply = app.respond(asked)
        truth = f"{reply.status} {loads(reply.body)['errors'][0]['type']}"
        c.value(answers, letter).equals(truth, mistakes=[*mistakes, (lambda got: True, "HT5: walk down the rules; the first one that fits answers")])
    ### END HIDDEN TESTS

# %% [markdown] task="call_order" outcomes="3"
# ## Put in order: a call that believes nothing
# `page_of(session, url, text)` returns the items of a search. A status other than 200 raises `Refused`. JSON without `items` raises `ValueError`.
#
# Choose seven of the eight lines, in order, as in `[8, 1, 2, 3, 4, 5, 6]`.
# ```
# def page_of(session, url, text):
# 1          raise ValueError("no items")
# 2      if response.status_code != 200:
# 3      data = response.json()
# 4      params = {"text": text}
# 5      if "errors" in response.text:
# 6          raise Refused(response.status_code, url)
# 7      if "items" not in data:
# 8      response = session.get(url, params=params)
#        return data["items"]
# ```

# %% answer="call_order"
call_order = ...
### BEGIN SOLUTION
call_order = [4, 8, 2, 6, 3, 7, 1]
### END SOLUTION
# %% [markdown] hint="call_order"
# Build, send, status, parse, validate: which lines belong to each word?
# %% [markdown] hint="call_order"
# A page from a broken server is no JSON. Which line must stand above `response.json()`?
# %% check="call_order" points=1
@check("call_order")
def six_answers(c, call_order):
    from json import loads

    lines = {
        1: "        raise ValueError(\"no items\")", 2: "    if response.status_code != 200:", 3: "    data = response.json()",
        4: "    params = {\"text\": text}", 5: "    if \"errors\" in response.text:", 6: "        raise Refused(response.status_code, url)",
        7: "    if \"items\" not in data:", 8: "    response = session.get(url, params=params)",
    }
    order = c.value(call_order).got
    listed = isinstance(order, (list, tuple)) and all(type(number) is int and number in lines for number in order)
    c.that(listed, "write line numbers from 1 to 8 in square brackets, with commas between", expected="a list such as [8, 1, 2, 3, 4, 5, 6]", got=order)
    c.that(len(order) == 7 and len(set(order)) == 7, "choose seven different lines", expected="seven different numbers", got=order)
    program = "\n".join(["def page_of(session, url, text):", *[lines[number] for number in order], "    return data[\"items\"]"])

    class Refused(Exception):
        pass

    class Answer:
        def __init__(self, status_code, text):
            self.status_code, self.text = status_code, text

        def json(self):
            return loads(self.text)

    class Session:
        def __init__(self, answer):
            self.answer = answer

        def get(self, url, params):
            return self.answer

    names = {"Refused": Refused}
    try:
        exec(compile(program, "page_of", "exec"), names)
    except SyntaxError:
        c.that(False, "below each `if` stands one indented line, and an indented line needs an `if` above it", expected="a function that Python can read", got=program)
    for status, text, truth in (
        (200, '{"items": ["a"]}', "['a']"), (200, '{"items": ["errors found daily"]}', "['errors found daily']"),
        (403, '{"reason": "closed"}', "Refused 403"), (502, "<html>nginx</html>", "Refused 502"), (500, '{"items": []}', "Refused 500"),
        (200, '{"found": 3}', "ValueError no items"),
    ):
        try:
            came = f"{names['page_of'](Session(Answer(status, text)), 'http://127.0.0.1/vacancies', 'Go')}"
        except Refused as error:
            came = f"Refused {error.args[0]}"
        except ValueError as error:
            came = f"ValueError {error}"
        except Exception as error:
            came = f"{type(error).__name__}: {error}"
        known = "A name is used before any line has set it, or a check stands after what it guards"
        if 2 not in order:
            known = "HT1: the word `errors` in a text decides nothing; a title may hold it, and a refusal may lack it"
        elif status == 502 and came.startswith("ValueError"):
            known = "HT1: the body was parsed before the status was read; a page in HTML is no JSON"
        elif "no items" in came or "Refused" in came or "KeyError" in came:
            known = "HT1: each `if` stands above the error that belongs to it"
        c.that(came == truth, "read the function below as Python does:\n" + program, expected=f"for {status} {text}: {truth}", got=came, mistakes=[(came, known)])
# %% check="call_order" points=1 hidden=true
@check("call_order", hidden=True)
def other_answers(c, call_order):
    """Every status class, with and without items, HTML and JSON; what is sent."""
    ### BEGIN HIDDEN TESTS
    from json import dumps, loads

    lines = {
        1: "        raise ValueError(\"no items\")", 2: "    if response.status_code != 200:", 3: "    data = response.json()",
        4: "    params = {\"text\": text}", 5: "    if \"errors\" in response.text:", 6: "        raise Refused(response.status_code, url)",
        7: "    if \"items\" not in data:", 8: "    response = session.get(url, params=params)",
    }
    order = c.value(call_order).got
    readable = isinstance(order, (list, tuple)) and len(order) == 7 == len(set(map(repr, order))) and all(type(n) is int and n in lines for n in order)
    c.that(readable, "seven different numbers from 1 to 8")

    class Refused(Exception):
        pass

    class Answer:
        def __init__(self, status_code, text):
            self.status_code, self.text = status_code, text

        def json(self):
            return loads(self.text)

    class Session:
        def __init__(self, answer):
            self.answer, self.asked = answer, []

        def get(self, url, params):
            self.asked.append((url, params))
            return self.answer

    names = {"Refused": Refused}
    try:
        exec("\n".join(["def page_of(session, url, text):", *[lines[number] for number in order], "    return data[\"items\"]"]), names)
    except SyntaxError:
        c.that(False, "Python cannot read it", mistake="Below each `if` stands one indented line")
    for status in (200, 201, 204, 304, 400, 404, 429, 500, 503):
        for text in (dumps({"items": [c.seed]}), "{}", "<html></html>", "", '{"items": [], "errors": ["x"]}'):
            if status == 200 and text[:1] != "{":
                continue
            session = Session(Answer(status, text))
            try:
                came = names["page_of"](session, "u", "Go")
            except Exception as error:
                came = (type(error).__name__, error.args[:1])
            truth = ("Refused", (status,)) if status != 200 else ("ValueError", ("no items",)) if text == "{}" else loads(text)["items"]
            c.that(came == truth and session.asked == [("u", {"text": "Go"})], "another answer, or another question", mistake="HT1: build, send, read the status, then parse, then look whether `items` is there")
    ### END HIDDEN TESTS

# %% [markdown] task="read_all" outcomes="3"
# ## Mend: a page stored as a vacancy
# `read_all(session, base_url, ids)` asks for each vacancy once, in order. It returns two lists of tuples, in the order of `ids`: `(id, title)` for each vacancy, `(id, status)` for each other answer.
#
# An answer is a vacancy when its status is 200 and its `Content-Type` starts with `application/json`. Without that header it is none. A refusal stops nothing.

# %% answer="read_all"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if "error" in response.text:
            refused.append((number, response.status_code))
        else:
            found.append((number, response.json()["name"]))
    return found, refused
### BEGIN SOLUTION
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        kind = response.headers.get("Content-Type", "")
        if response.status_code == 200 and kind.startswith("application/json"):
            found.append((number, response.json()["name"]))
        else:
            refused.append((number, response.status_code))
    return found, refused
### END SOLUTION
# %% [markdown] hint="read_all"
# The body is the site's own words. Which two parts of the response say what the body is, before you read it?
# %% [markdown] hint="read_all"
# `response.headers` answers `get` as a dict does. `"application/json; charset=utf-8".startswith(...)`
# %% check="read_all" points=1
@check("read_all")
def six_numbers(c, read_all):
    pages = {
        "1": ("200 OK", "application/json; charset=utf-8", '{"id": "1", "name": "Go Developer"}'),
        "2": ("404 Not Found", "application/json; charset=utf-8", '{"id": "2", "name": "no such vacancy"}'),
        "3": ("200 OK", "application/json", '{"id": "3", "name": "Tester: error handling"}'),
        "4": ("403 Forbidden", "text/html", "<title>403 Forbidden</title>"),
        "5": ("200 OK", "text/html; charset=utf-8", "<title>Sign in</title>"),
        "6": ("500 Internal Server Error", "application/json", '{"id": "6", "name": "Cook"}'),
    }

    def app(environ, start_response):
        status, kind, body = pages.get(environ["PATH_INFO"].removeprefix("/vacancies/"), ("404 Not Found", "text/plain", "no such address"))
        start_response(status, [("Content-Type", kind)])
        return [body.encode()]

    probe = '''def read(read_all, url, ids):
    import requests

    return read_all(requests.Session(), url, ids)
'''
    hosted = c.host(app)
    for ids in (["1", "2", "3"], ["4", "1"], ["5"], ["6", "3"]):
        came = c.inside(probe, read_all, hosted.url, ids)
        came.text = f"read_all(session, base_url, {ids}), which answer {[pages[n] for n in ids]}"
        found = [(n, pages[n][2].split('"')[7]) for n in ids if n in "13"]
        refused = [(n, int(pages[n][0][:3])) for n in ids if n not in "13"]
        came.returns((found, refused), mistakes=[
            ([found, refused], "Two lists in a tuple: `return found, refused`"),
            (None, "PY1: `return` hands both lists over"),
            (lambda got: ("3", 200) in got[1], "HT1: a title may hold the word `error`; the text decides nothing"),
            (lambda got: any(n in ("2", "6") for n, title in got[0]), "HT1: an error page was read as a vacancy; its status says no"),
            (lambda got: ("1", 200) in got[1], "A `Content-Type` may go on behind `application/json`: ask how it starts"),
            (lambda got: ("1", 404) in got[1], "That address leads nowhere: `/vacancies/` and the number"),
            (lambda got: sorted(found) == sorted(map(tuple, got[0])), "The vacancies are right; the refused ones are `(id, status)`, the status an int"),
            (c.raised("JSONDecodeError"), "HT1: a page for people was parsed as JSON; look at the status, then at `Content-Type`"),
            (c.raised("KeyError"), "HT1: an error's body has no `name`; look at the status first"),
            (c.raised("HTTPError"), "One refusal stopped all the others"),
        ])
    asked = [request.path for request in hosted.requests]
    c.that(len(asked) == 8, "each number is asked once", expected="8 requests", got=f"{len(asked)} requests", mistake="A vacancy was asked for more than once")
# %% check="read_all" points=2 hidden=true
@check("read_all", hidden=True)
def other_numbers(c, read_all):
    """Other statuses and types, a missing type, many ids, none; each asked once and in order."""
    ### BEGIN HIDDEN TESTS
    from json import dumps
    from random import Random

    draw = Random(c.seed)
    rows = {}
    for number in range(100, 136):
        status = draw.choice((200, 200, 200, 202, 400, 401, 403, 404, 409, 410, 429, 500, 502, 503))
        kind = draw.choice(("application/json", "application/json; charset=utf-8", "application/json;charset=UTF-8", "text/html", "text/html; charset=utf-8", "text/plain", None))
        body = draw.choice((dumps({"id": str(number), "name": draw.choice(("Errors analyst", "QA", "error", "Forbidden"))}), dumps({"name": "404"})))
        rows[str(number)] = (status, kind, body)
    rows["1"], rows["2"], rows["3"] = (200, None, '{"name": "A"}'), (200, "text/plain; was=application/json", '{"name": "A"}'), (201, "application/json", '{"name": "A"}')

    def app(environ, start_response):
        status, kind, body = rows.get(environ["PATH_INFO"].removeprefix("/vacancies/"), (404, None, ""))
        start_response(f"{status} Status", [("Content-Type", kind)] if kind else [])
        return [body.encode()]

    probe = '''def read(read_all, url, ids):
    import requests

    return read_all(requests.Session(), url, ids)
'''
    from json import loads

    hosted = c.host(app)
    ids = list(rows)
    draw.shuffle(ids)
    for asked in (ids, []):
        good = [n for n in asked if rows[n][0] == 200 and (rows[n][1] or "").startswith("application/json")]
        truth = [(n, loads(rows[n][2])["name"]) for n in good], [(n, rows[n][0]) for n in asked if n not in good]
        c.inside(probe, read_all, hosted.url, asked).returns(truth, mistakes=[
            (lambda got: any(rows[n][0] != 200 for n, title in got[0]), "HT1: only 200 brings a vacancy; any other status brings something else"),
            (lambda got: any(rows[n][1] is None for n, title in got[0]), "HT1: a body without a `Content-Type` is none"),
            (lambda got: len(got[0]) > len(good), "HT1: a `Content-Type` that starts otherwise is no vacancy"),
            (lambda got: len(got[0]) < len(good), "HT1: vacancies were lost; `Content-Type` may go on behind `application/json`, and words in a title decide nothing"),
            (c.raised("KeyError"), "The header `Content-Type` may be missing; `get` asks"),
            (c.raised("AttributeError"), "A missing header is `None`, unless `get` is told otherwise"),
        ])
    c.that([request.path for request in hosted.requests] == [f"/vacancies/{n}" for n in ids], "other requests were sent", mistake="Each vacancy once, in the order of `ids`")
    ### END HIDDEN TESTS

# %% [markdown]
# ## An address glued by hand
# Someone looks for *R&D engineer* in two cities:

# %%
glued = session.get(f"{site.base_url}/vacancies?text=R&D engineer&area=1,2")
print(glued.status_code, glued.text[:55])
print(site.requests[-1].parameters)  # as the site understood it
passed = session.get(
    site.base_url + "/vacancies", params={"text": "R&D engineer", "area": [1, 2], "page": None}
)
print(passed.status_code, passed.url)
print(site.requests[-1].parameters)

# %% [markdown] task="search_page" outcomes="2"
# ## Fill in: one page of a search
# **Notice.** Row 2: `&` cut the text. `params` writes `&` as `%26`, repeats `area` for each item, leaves `None` out.
#
# `search_page(session, base_url, text, areas, page=0)` searches `/vacancies` in all areas of the list `areas`, five items a page. An empty list sends no `area`. It returns the tuple `(found, ids)`: the site's count of all hits, this page's ids. The site sees the stub's four parameters, page 0 too, nothing more.

# %% answer="search_page"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": ..., "area": ..., "page": ..., "per_page": ...}
    response = session.get(base_url + "/vacancies", params=...)
    data = response.json()
    return ..., [item["id"] for item in data["items"]]
### BEGIN SOLUTION
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": areas, "page": page, "per_page": 5}
    response = session.get(base_url + "/vacancies", params=params)
    data = response.json()
    return data["found"], [item["id"] for item in data["items"]]
### END SOLUTION
# %% [markdown] hint="search_page"
# What did `"area": [1, 2]` become in the last row above?
# %% [markdown] hint="search_page"
# `print(session.get(...).json().keys())` shows what an answer holds besides `items`.
# %% check="search_page" points=1
@check("search_page")
def three_searches(c, search_page):
    from json import loads

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    app = JobSites("open", seed=8, rows=60)
    agent = {"user-agent": "jobboard/1.0 (anna@example.com)"}
    hosted = c.host(app.wsgi)
    probe = '''def searched(search_page, url, arguments):
    import requests

    session = requests.Session()
    session.headers["User-Agent"] = "jobboard/1.0 (anna@example.com)"
    return search_page(session, url, *arguments)
'''
    for text, areas, page in (("разработчик", [1, 2], 0), ("R&D разработчик", [1], 0), ("разработчик", [], 2)):
        arguments = [text, areas, page]
        truth = loads(app.respond(Asked("GET", "/vacancies", "", agent)).body)
        before = len(app.requests)
        came = c.inside(probe, search_page, hosted.url, arguments)
        came.text = f"search_page(session, base_url, {text!r}, {areas}, {page})"
        asked = app.requests[before:]
        asked or came.got  # an error before the request was sent is shown as such
        c.that(len(asked) == 1, "one request for one page", expected="1 request", got=f"{len(asked)} requests")
        wanted = sorted([("text", text), ("page", str(page)), ("per_page", "5"), *[("area", str(area)) for area in areas]])
        seen = sorted(asked[0].parameters)
        known = ""
        if ("area", ",".join(map(str, areas))) in seen and len(areas) != 1:
            known = "HT8: a parameter of two values is sent twice; hand `params` the list"
        elif ("area", str(areas)) in seen:
            known = "HT8: the list became its text; hand `params` the list itself"
        elif ("text", text) not in seen:
            known = "HT8: the text arrived as another one; an address glued by hand is cut at `&`"
        elif [pair for pair in seen if pair[0] == "area"] != [pair for pair in wanted if pair[0] == "area"]:
            known = "HT8: each area of the list is a value of its own"
        elif "page" not in dict(seen):
            known = "PY8: no page was sent; 0 is a page like any other"
        elif ("page", str(page)) not in seen:
            known = "The page that was asked for is another"
        elif "per_page" not in dict(seen):
            known = "Five a page: without `per_page` the site sends 20"
        elif ("per_page", "5") not in seen:
            known = "Another `per_page` was sent; five a page is the number 5"
        c.that(seen == wanted, "the query, as the site read it", expected=wanted, got=seen, mistake=known)
        truth = loads(app.respond(Asked("GET", "/vacancies", asked[0].query, agent)).body)
        came.returns((truth["found"], [item["id"] for item in truth["items"]]), mistakes=[
            (lambda got: got[0] == len(truth["items"]) != truth["found"], "`found` counts all hits, not those of the page"),
            (lambda got: got[0] == truth["pages"], "That counts the pages; `found` counts the hits"),
            ([truth["found"], [item["id"] for item in truth["items"]]], "A tuple is asked for: `return found, ids`"),
            (None, "PY1: `return` hands the pair over"),
        ])
# %% check="search_page" points=2 hidden=true
@check("search_page", hidden=True)
def other_searches(c, search_page):
    """Texts with signs that mean something in an address, several areas, none, later pages; the query as the site read it."""
    ### BEGIN HIDDEN TESTS
    from json import loads
    from random import Random

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    draw = Random(c.seed)
    app = JobSites("open", seed=c.seed, rows=60)
    agent = {"user-agent": "jobboard/1.0 (anna@example.com)"}
    hosted = c.host(app.wsgi)
    probe = '''def searched(search_page, url, arguments):
    import requests

    session = requests.Session()
    session.headers["User-Agent"] = "jobboard/1.0 (anna@example.com)"
    return search_page(session, url, *arguments)
'''
    trials = [["Go", [1]], ["python", [], 0], ["C++ & C#", [2, 1, 3], 0], ["a=b&area=2", [1], 0], ["100 % удалённо?", [4, 3], 1], ["разработчик", [1, 2, 3, 4], draw.randrange(1, 4)], ["тест+1 #2", [], 3]]
    for arguments in trials:
        text, areas, page = [*arguments, 0][:3]
        before = len(app.requests)
        came = c.inside(probe, search_page, hosted.url, arguments)
        asked = app.requests[before:]
        c.that(len(asked) == 1, "one request for one page", mistake="One request for one page")
        wanted = sorted([("text", text), ("page", str(page)), ("per_page", "5"), *[("area", str(area)) for area in areas]])
        seen = sorted(asked[0].parameters)
        known = "The query holds `text`, `area`, `page` and `per_page: 5`, nothing more"
        if ("text", text) not in seen:
            known = "HT8: the text arrived as another one; `&`, `#`, `+` and `%` mean something in an address"
        elif [pair for pair in seen if pair[0] == "area"] != [pair for pair in wanted if pair[0] == "area"]:
            known = "HT8: each area of the list is a value of its own, and an empty list sends none"
        c.that(seen == wanted, "another query", mistake=known)
        truth = loads(app.respond(Asked("GET", "/vacancies", asked[0].query, agent)).body)
        came.returns((truth["found"], [item["id"] for item in truth["items"]]), mistakes=[(lambda got: True, "`found` is the site's count of all hits; the ids are texts, in the site's order")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Two kinds of body
# The same fields as a form and as JSON; the site reads one:

# %%
reply = {"vacancy_id": "97609634", "resume_id": "r7", "message": "Добрый день"}
bearer = {"Authorization": f"Bearer {site.tokens.token}"}
for kind in ("data", "json"):
    response = session.post(site.base_url + "/responses", headers=bearer, **{kind: reply})
    asked = site.requests[-1]
    print(kind, asked.headers["content-type"], asked.body[:45])
    print("  ", response.status_code, response.text[:75])

# %% [markdown] task="respond" outcomes="2"
# ## Mend: a form where JSON is read
# **Notice.** `data=` sent a form, and 415 says: not this type. `json=` wrote the JSON and its `Content-Type`. `**{"json": reply}` is `json=reply`.
#
# `respond(session, base_url, vacancy_id, resume_id, message)` sends one `POST` with a JSON body to `/responses`. It returns the answer's `id` for 201, otherwise `None`. The session carries the token.

# %% answer="respond"
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", data=body)
    return response.json()["id"]
### BEGIN SOLUTION
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", json=body)
    if response.status_code == 201:
        return response.json()["id"]
    return None
### END SOLUTION
# %% [markdown] hint="respond"
# Which keyword wrote `application/json` above?
# %% [markdown] hint="respond"
# A refusal's body has no `id`, and a broken server's may be no JSON. Which line must come before `json()`?
# %% check="respond" points=1
@check("respond")
def one_answer_and_two_refusals(c, respond):
    from autograder.services.sites import JobSites

    app = JobSites("open", seed=8, rows=60)
    gone = app.catalogue.archive()
    hosted = c.host(app.wsgi)
    probe = '''def responded(respond, url, token, fields):
    import requests

    session = requests.Session()
    session.headers.update({"User-Agent": "jobboard/1.0 (anna@example.com)", "Authorization": f"Bearer {token}"})
    return respond(session, url, *fields)
'''
    there = app.catalogue.ids()[0]
    for fields, number in (([there, "r7", "Добрый день & до встречи"], "1"), ([gone, "r7", "Добрый день"], None), (["1", "r7", "Hello"], None)):
        before = len(app.requests)
        came = c.inside(probe, respond, hosted.url, app.tokens.token, fields)
        came.text = f"respond(session, base_url, *{fields})" + (", an archived vacancy" if fields[0] == gone else "")
        asked = app.requests[before:]
        asked or came.got  # an error before the request was sent is shown as such
        c.that(len(asked) == 1, "one POST for one answer", expected="1 request", got=f"{len(asked)} requests")
        kind = asked[0].headers.get("content-type", "none")
        c.that(kind.startswith("application/json"), "what the site was sent", expected="Content-Type: application/json", got=f"Content-Type: {kind}", mistake="HT8: the body is sent as a form, or without its type; the site reads JSON")
        c.that(asked[0].status != 422, "what the site was sent", expected="an object with three fields", got=asked[0].body.decode("utf-8", "replace"), mistake="HT8: the body is JSON twice over, or fields are missing; `json=` takes the dict itself")
        came.returns(number, mistakes=[
            (lambda got: isinstance(got, int), "The site's own `id`, a text, not a status or a number of yours"),
            (lambda got: isinstance(got, dict), "The `id` alone, not the whole answer"),
            (c.raised("KeyError"), "HT1: a refusal has no `id`; look at the status first"),
            (c.raised("HTTPError"), "A refusal is None here, no error"),
            (lambda got: got == fields[0], "The number of the answer, not of the vacancy"),
        ])
    rows = [[row[name] for name in ("vacancy_id", "resume_id", "message")] for row in app.responses.rows]
    c.that(rows == [[there, "r7", "Добрый день & до встречи"]], "what the site has stored", expected=[[there, "r7", "Добрый день & до встречи"]], got=rows)
# %% check="respond" points=1 hidden=true
@check("respond", hidden=True)
def other_answers(c, respond):
    """Several answers in a row, signs in a message, a refused token, a server in trouble; what is stored and how often."""
    ### BEGIN HIDDEN TESTS
    from autograder.services.sites import Fault, JobSites

    app = JobSites("open", seed=c.seed, rows=60, faults=[Fault("html_502", 3, "POST"), Fault("html_200", 4, "POST")])
    hosted = c.host(app.wsgi)
    probe = '''def responded(respond, url, token, rows):
    import requests

    session = requests.Session()
    session.headers.update({"User-Agent": "jobboard/1.0 (anna@example.com)", "Authorization": f"Bearer {token}"})
    return [respond(session, url, *fields) for fields in rows]
'''
    ids = app.catalogue.ids()
    rows = [[ids[0], "r1", "«Да» & \"нет\"\n100 %"], [ids[1], f"r{c.seed}", ""], [ids[2], "r", "a"], [ids[2], "r", "b"], [ids[3], "", "c"], [ids[3], "r", "=+&"]]
    came = c.inside(probe, respond, hosted.url, app.tokens.token, rows)
    c.that(len(app.requests) < 7, "asked more than once", mistake="HT3: one POST for one answer; a second try may store a second one")
    came.returns(["1", "2", None, None, None, "3"], mistakes=[
        (c.raised("JSONDecodeError"), "HT1: the answer was parsed before its status was read; only 201 has stored something"),
        (c.raised("KeyError"), "HT1: only a 201 brings an `id`"),
        (lambda got: len(got) == 6, "The `id` for 201, `None` for every other status, 200 among them"),
    ])
    c.inside(probe, respond, hosted.url, app.tokens.revoked, rows[:1]).returns([None])
    c.that(len(app.requests) == 7, "asked more than once", mistake="HT3: one POST for one answer; a refused token stays refused")
    kept = [[row["vacancy_id"], row["resume_id"], row["message"]] for row in app.responses.rows]
    c.that(kept == [rows[0], rows[1], rows[5]], "other answers are stored", mistake="HT8: the three fields arrive as they were given")
    ### END HIDDEN TESTS

# %% [markdown] task="site_session" outcomes="2"
# ## Your turn: say who you are
# `site_session(user_agent, token=None)` returns a new `requests.Session` each time. All its requests send that `User-Agent`. With a token they send `Authorization: Bearer TOKEN`, without one no `Authorization`. An empty `user_agent`, or white space alone, raises `ValueError`.

# %% answer="site_session"
def site_session(user_agent, token=None):
    ### BEGIN SOLUTION
    if not user_agent.strip():
        raise ValueError("a site wants to know who asks")
    made = requests.Session()
    made.headers["User-Agent"] = user_agent
    if token is not None:
        made.headers["Authorization"] = f"Bearer {token}"
    return made
    ### END SOLUTION
# %% [markdown] hint="site_session"
# A line above gave a session its `User-Agent`. A session made inside the function belongs to that call alone.
# %% [markdown] hint="site_session"
# What does `f"Bearer {None}"` send?
# %% check="site_session" points=1
@check("site_session")
def a_site_with_tokens(c, site_session):
    from autograder.services.sites import JobSites

    app = JobSites("token", seed=8, rows=20)
    hosted = c.host(app.wsgi)
    probe = '''def asked(site_session, url, arguments):
    return site_session(*arguments).get(url + "/vacancies").status_code
'''
    agent = "jobboard/1.0 (anna@example.com)"
    for arguments, status in (([agent, app.tokens.token], 200), ([agent], 403)):
        before = len(app.requests)
        came = c.inside(probe, site_session, hosted.url, arguments)
        came.text = f"site_session{tuple(arguments)}.get(base_url + \"/vacancies\").status_code"
        sent = app.requests[before].headers if len(app.requests) > before else {}
        said, bearer = sent.get("user-agent"), sent.get("authorization")
        wanted = f"Bearer {arguments[1]}" if len(arguments) > 1 else None
        c.that(not sent or said == agent, "the `User-Agent` that the site read", expected=agent, got=f"{said}", mistake="The session goes out under a name that is not yours; it is set in `session.headers`")
        c.that(not sent or bearer == wanted, "the `Authorization` that the site read", expected=f"{wanted}", got=f"{bearer}", mistakes=[
            ("Bearer None", "PY8: no token was given, and `None` was sent as one"), (arguments[-1], "The word `Bearer` and a space stand before the token"), ("None", "The token is not sent: `Authorization` is a header too"),
        ], mistake="" if wanted else "The token of an earlier call went out; each call makes a session of its own")
        came.returns(status, mistakes=[(c.raised("AttributeError"), "A session is asked for: `return` hands it over")])
    refusal = '''def refusal(site_session, names):
    said = []
    for name in names:
        try:
            site_session(name)
            said.append("a session")
        except Exception as error:
            said.append(type(error).__name__)
    return said
'''
    came = c.inside(refusal, site_session, ["", "  "])
    came.text = 'site_session("") and site_session("  ")'
    came.returns(["ValueError", "ValueError"], mistakes=[
        (["ValueError", "a session"], "White space names nobody"), (lambda got: "a session" in got, "A name of nobody is refused before a session is made"), (lambda got: True, "A `ValueError` is asked for"),
    ])
# %% check="site_session" points=1 hidden=true
@check("site_session", hidden=True)
def other_sessions(c, site_session):
    """Several requests of one session, two sessions side by side, other names and tokens, names of nobody."""
    ### BEGIN HIDDEN TESTS
    from autograder.services.sites import JobSites

    app = JobSites("open", seed=c.seed, rows=20)
    hosted = c.host(app.wsgi)
    probe = '''def asked(site_session, url, one, other):
    first, second = site_session(*one), site_session(*other)
    for session, path in ((first, "/vacancies"), (second, "/areas"), (first, "/dictionaries"), (second, "/vacancies")):
        session.get(url + path)
    return first is second
'''
    pairs = (["crawler/2 (b@example.com)", app.tokens.token], ["board/3"]), (["a"], ["b", f"T{c.seed}"])
    for one, other in pairs:
        before = len(app.requests)
        same = c.inside(probe, site_session, hosted.url, one, other).got
        seen = [(sent.headers.get("user-agent"), sent.headers.get("authorization")) for sent in app.requests[before:]]
        wanted = [(who[0], f"Bearer {who[1]}" if len(who) > 1 else None) for who in (one, other, one, other)]
        c.that(not same, "one session for both", mistake="Each call makes a session of its own; a shared one carries a stranger's token")
        c.that([pair[0] for pair in seen] == [pair[0] for pair in wanted], "another name", mistake="Every request of a session sends its `User-Agent`, the second one too")
        c.that(seen == wanted, "another token", mistake="`Bearer`, a space and the token in every request of a session that has one; nothing in others")
    refusal = '''def refusal(site_session, names):
    said = []
    for name in names:
        try:
            site_session(name)
            said.append("a session")
        except Exception as error:
            said.append(type(error).__name__)
    return said
'''
    c.inside(refusal, site_session, ["", " ", "\t\n", "a b"]).returns(["ValueError"] * 3 + ["a session"], mistakes=[(lambda got: True, "`ValueError` for an empty name and for white space alone, for no other")])
    ### END HIDDEN TESTS

# %% [markdown] task="error_for" outcomes="3" systems="Python"
# ## Your turn: a name for each refusal
# Write the error classes. `SiteError(status)` is an `Exception` that keeps `status`; for 404 its text is `status 404`. The others are its children.
#
# ```
# 400         BadRequest       cannot be read
# 401, 403    NotAllowed       who are you; not you
# 404         NotFound         is not there
# 409         Conflict         is there, in the wrong state
# 422         Invalid          can be read, makes no sense
# 429         TooManyRequests  wait
# 500 to 599  ServerTrouble    the fault is ours
# other 4xx   SiteError
# ```
# `error_for(status)` returns an error of that class, which its caller raises; below 400 `None`.

# %% answer="error_for"
### BEGIN SOLUTION
class SiteError(Exception):
    """A site refused; `status` says how."""

    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


class BadRequest(SiteError):
    pass


class NotAllowed(SiteError):
    pass


class NotFound(SiteError):
    pass


class Conflict(SiteError):
    pass


class Invalid(SiteError):
    pass


class TooManyRequests(SiteError):
    pass


class ServerTrouble(SiteError):
    pass


NAMED = {400: BadRequest, 401: NotAllowed, 403: NotAllowed, 404: NotFound, 409: Conflict, 422: Invalid, 429: TooManyRequests}


### END SOLUTION
def error_for(status):
    ### BEGIN SOLUTION
    if status < 400:
        return None
    if status >= 500:
        return ServerTrouble(status)
    return NAMED.get(status, SiteError)(status)
    ### END SOLUTION


save_cell("errors.py")
# %% [markdown] hint="error_for"
# `class NotFound(SiteError):` with `pass` below is a whole child: it takes `__init__` over.
# %% [markdown] hint="error_for"
# A dict may hold classes: `{404: NotFound}[404](404)` is `NotFound(404)`. What does `get` give for 418?
# %% [markdown] hint="error_for"
# `return` hands the error over; the caller writes `raise error_for(404)`.
# %% check="error_for" points=1
@check("error_for")
def nine_statuses(c, error_for):
    probe = '''def named(error_for, status):
    error = error_for(status)
    if error is None or not isinstance(error, BaseException):
        return [type(error).__name__, isinstance(error, type)]
    return [[kind.__name__ for kind in type(error).__mro__ if kind.__name__ not in ("BaseException", "object")], str(error), getattr(error, "status", "missing")]
'''
    names = {400: "BadRequest", 401: "NotAllowed", 403: "NotAllowed", 404: "NotFound", 409: "Conflict", 422: "Invalid", 429: "TooManyRequests", 503: "ServerTrouble"}
    for status, name in names.items():
        came = c.inside(probe, error_for, status)
        came.text = f"error_for({status}): its class and parents, its text, its status"
        came.returns([[name, "SiteError", "Exception"], f"status {status}", status], mistakes=[
            (["NoneType", False], "PY1: no error came back; is this status in your table, and is there a `return`?"),
            (lambda got: got[1] is True, "The class came back; the caller raises an error that knows its status: `NotFound(404)`"),
            (lambda got: got[1] is False, "An error is asked for, not its name"),
            (lambda got: status > 499 and got[0][0] != name, "HT5: every status from 500 to 599 is the server's trouble, not 500 alone"),
            (lambda got: got[0][0] != name, "HT5: another class; compare with the table"),
            (lambda got: "SiteError" not in got[0], "`SiteError` is the parent of all others, so that one `except` can take them all"),
            (lambda got: got[2] != status, "The error does not keep its status under `status`"),
            (lambda got: got[1] != f"status {status}", "The text goes to `super().__init__`"),
            (c.raised("SiteError"), "The error is handed back; the caller raises it"),
            (c.raised("KeyError"), "A status that your table does not know is asked with square brackets"),
        ])
    c.inside(probe, error_for, 200).returns(["NoneType", False], mistakes=[(lambda got: True, "200 is no error")])
    probe = '''def in_errors(text):
    names = {"__name__": "jobboard.errors"}
    exec(compile(text, "errors.py", "exec"), names)
    wanted = ("SiteError", "BadRequest", "NotAllowed", "NotFound", "Conflict", "Invalid", "TooManyRequests", "ServerTrouble", "error_for")
    names["error_for"](404)
    return [name for name in wanted if name not in names]
'''
    came = c.inside(probe, c.file("jobboard/errors.py").got)
    came.text = "names that jobboard/errors.py lacks"
    came.returns([], mistakes=[
        (lambda got: isinstance(got, list), "The file does not know these names; they stand in the cell that is saved"),
        (c.raised("NameError"), "The file leans on a name that only the notebook knows"),
    ])
# %% check="error_for" points=2 hidden=true
@check("error_for", hidden=True)
def all_statuses(c, error_for):
    """Every status from 100 to 599: class, parents, text and status; the limits between the classes."""
    ### BEGIN HIDDEN TESTS
    probe = '''def named(error_for, statuses):
    came = []
    for status in statuses:
        error = error_for(status)
        came.append(None if error is None else [[kind.__name__ for kind in type(error).__mro__][:3], str(error), getattr(error, "status", "missing")])
    return came
'''
    names = {400: "BadRequest", 401: "NotAllowed", 403: "NotAllowed", 404: "NotFound", 409: "Conflict", 422: "Invalid", 429: "TooManyRequests"}
    statuses = list(range(100, 600))
    came = c.inside(probe, error_for, statuses).got
    for status, got in zip(statuses, came):
        name = "ServerTrouble" if status > 499 else names.get(status, "SiteError")
        known = "HT5: 400, 401 and 403, 404, 409, 422 and 429 have names of their own"
        if status < 400:
            known = "Below 400 nothing is refused: None"
        elif status > 499:
            known = "HT5: every status from 500 to 599 is the server's trouble"
        elif status not in names:
            known = "HT5: a 4xx without a name of its own is a plain `SiteError`"
        if got is None or status < 400:
            c.that(got is None and status < 400, "another class", mistake=known)
        else:
            parents = ["SiteError", "Exception", "BaseException"] if name == "SiteError" else [name, "SiteError", "Exception"]
            c.that(got[0] == parents, "another class", mistake=known)
            c.that(got[1:] == [f"status {status}", status], "another text or status", mistake="Text and `status` of every class come from `SiteError`")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Nothing new since last time
# An *ETag* is the site's mark for this very content. Sent back, it asks: changed since?

# %% tags=["raises-exception"]
address = site.base_url + "/gh/users/flax-rowan"
first = session.get(address)
mark = first.headers["ETag"]
print(first.status_code, mark, len(first.content))
second = session.get(address, headers={"If-None-Match": mark})
print(second.status_code, len(second.content))
second.raise_for_status()  # below 400 it says nothing
missing = session.get(site.base_url + "/gh/users/nobody")
print(missing.status_code, missing.json()["message"])
missing.raise_for_status()

# %% [markdown] task="fetch_kept" outcomes="2,3" systems="GitHub"
# ## Your turn: ask, and keep
# **Notice.** 304 came with 0 bytes: nothing new. `raise_for_status` made an `HTTPError` of 404.
#
# `fetch_kept(session, url, kept)` returns the JSON behind `url`. `kept` is a dict `url: (etag, value)` that you change.
#
# - Send the kept ETag as `If-None-Match`. With none kept, leave that header out.
# - 304: return the kept value; `kept` stays.
# - 200, always with an ETag here: put `(etag, value)` under `url`, return the value.
# - From 400 on: `requests.HTTPError`; `kept` stays.
#
# One request a call; the session's own headers stay.

# %% answer="fetch_kept"
def fetch_kept(session, url, kept):
    ### BEGIN SOLUTION
    headers = {}
    if url in kept:
        headers["If-None-Match"] = kept[url][0]
    response = session.get(url, headers=headers)
    response.raise_for_status()
    if response.status_code == 304:
        return kept[url][1]
    kept[url] = (response.headers["ETag"], response.json())
    return kept[url][1]
    ### END SOLUTION
# %% [markdown] hint="fetch_kept"
# Three answers, three ways out. Which of them has a body?
# %% [markdown] hint="fetch_kept"
# `headers=` of one call joins the session's headers for that call alone.
# %% check="fetch_kept" points=1
@check("fetch_kept")
def one_person_twice(c, fetch_kept):
    from json import loads

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    app = JobSites("open", seed=8, rows=20)
    hosted = c.host(app.wsgi)
    probe = '''def fetched(fetch_kept, url, kept):
    import requests

    session = requests.Session()
    session.headers["User-Agent"] = "jobboard/1.0 (anna@example.com)"
    try:
        value = fetch_kept(session, url, kept)
    except requests.HTTPError:
        value = "HTTPError"
    return [value, sorted(kept.items())]
'''
    url = hosted.url + "/gh/users/flax-rowan"
    host = {"user-agent": "x", "host": hosted.url.removeprefix("http://")}
    reply = app.respond(Asked("GET", "/gh/users/flax-rowan", "", host))
    value, tag = loads(reply.body), reply.header("ETag")
    missing = hosted.url + "/gh/users/nobody"
    for address, kept, known, after in (
        (url, {}, "nothing kept", [value, [(url, (tag, value))]]),
        (url, {url: (tag, {"login": "kept"})}, "kept under this ETag", [{"login": "kept"}, [(url, (tag, {"login": "kept"}))]]),
        (url, {url: ('W/"old"', {"login": "old"})}, "kept under an older ETag", [value, [(url, (tag, value))]]),
        (missing, {missing: ('W/"old"', {"login": "old"})}, "kept, and gone since", ["HTTPError", [(missing, ('W/"old"', {"login": "old"}))]]),
    ):
        before = len(hosted.requests)
        came = c.inside(probe, fetch_kept, address, kept)
        came.text = f"fetch_kept(session, url, kept), {known}: what came, and kept afterwards"
        asked = hosted.requests[before:]
        asked or came.got  # an error before the request was sent is shown as such
        c.that(len(asked) == 1, "one request a call", expected="1 request", got=f"{len(asked)} requests")
        sent = asked[0].headers.get("if-none-match")
        wanted = kept[address][0] if address in kept else None
        c.that(sent == wanted, "the `If-None-Match` that the site read", expected=f"{wanted}", got=f"{sent}", mistakes=[("None", "The ETag that you keep is not sent back"), (f"{kept.get(address)}", "The pair went out; the ETag is its first part")], mistake="The ETag goes out as it came, with its quotes")
        came.returns(after, mistakes=[
            (lambda got: got[0] != "HTTPError" and address == missing, "HT1: 404 has a JSON body, and is an error all the same"),
            (lambda got: got[0] == after[0] and got[1] == [] != after[1], "Nothing is kept for the next time; `kept[url] = ...` changes the caller's dict, `kept = ...` makes another"),
            (lambda got: got[0] == after[0] and isinstance(dict(got[1])[address], list), "Kept as a tuple: `(etag, value)`"),
            (lambda got: got[0] is None, "PY1: `return` hands the value over, in every way out"),
            (lambda got: isinstance(got[0], tuple), "The whole pair came back; the value is its second part"),
            (lambda got: got[1] != after[1], "`kept` holds something else now; the pair is `(etag, value)`, and only a 200 changes it"),
            (c.raised("JSONDecodeError"), "A 304 has no body; the value is the one you keep"),
            (c.raised("KeyError"), "`kept` does not know every address"),
        ])
# %% check="fetch_kept" points=2 hidden=true
@check("fetch_kept", hidden=True)
def several_addresses(c, fetch_kept):
    """Several addresses by turns, with a token; other kept values untouched; refusals at the limit; the session's headers."""
    ### BEGIN HIDDEN TESTS
    from json import loads

    from autograder.services.sites import JobSites

    app = JobSites("open", seed=c.seed, rows=20, github_hourly=(3, 6))
    hosted = c.host(app.wsgi)
    probe = '''def fetched(fetch_kept, url, paths, token):
    import requests

    session = requests.Session()
    session.headers["User-Agent"] = "jobboard/1.0 (anna@example.com)"
    if token:
        session.headers["Authorization"] = f"Bearer {token}"
    before, kept, came = dict(session.headers), {url + "/else": ("t", None)}, []
    for path in paths:
        try:
            came.append(fetch_kept(session, url + path, kept))
        except requests.HTTPError:
            came.append("HTTPError")
    return [came, [(address.removeprefix(url), pair) for address, pair in sorted(kept.items())], dict(session.headers) == before]
'''
    one, two = "/gh/users/teal-kiln", "/gh/users/felt-ferryman/repos?per_page=2"
    gone = "/gh/users/nobody"
    for token, paths, statuses in ((app.tokens.token, [one, two, one, one, two, gone, one], [200, 200, 304, 304, 304, 404, 304]), ("", [one, two, one, one], [200, 200, 304, 403])):
        before = len(app.requests)
        replies = []
        keep = app.respond
        app.respond = lambda asked: replies.append(keep(asked)) or replies[-1]
        came, kept, same = c.inside(probe, fetch_kept, hosted.url, paths, token).got
        app.respond = keep
        asked = app.requests[before:]
        c.that([request.status for request in asked] == statuses, "other requests were sent", mistake="One request a call; each address sends its own ETag, and only when one is kept")
        values = {}
        for path, reply in zip(paths, replies):
            if reply.status == 200:
                values[path] = (reply.header("ETag"), loads(reply.body))
        truth = [values[path][1] if status in (200, 304) else "HTTPError" for path, status in zip(paths, statuses)]
        c.that(came == truth, "other values came back", mistake="HT1: a refusal is an `HTTPError`; 200 brings the value, 304 the kept one")
        c.that(dict(kept) == {**values, "/else": ("t", None)}, "`kept` holds something else", mistake="Only a 200 changes `kept`, under its own address, by a tuple; the rest stays")
        c.that(same, "the session's headers have changed", mistake="`If-None-Match` belongs to one call; set on the session, it goes out with every other")
    ### END HIDDEN TESTS

# %% [markdown] task="hh_client" outcomes="2,3"
# ## Project: a client for HeadHunter
# `HhClient(base_url, user_agent, token=None)` sends who it is, and the token if there is one, with each request. `search(text, page=0, per_page=20)` sends one `GET /vacancies` with these three parameters. It returns a dict: `found` and `pages` as the site counts, and `items`, dicts in the site's order:
#
# | key | from | key | from |
# |---|---|---|---|
# | `site` | `"hh"` | `high` | `salary` → `to` |
# | `id` | `id` | `currency` | `salary` → `currency` |
# | `title` | `name` | `gross` | `salary` → `gross` |
# | `employer` | `employer` → `name` | `published_at` | `published_at` |
# | `city` | `area` → `name` | `url` | `alternate_url`, the page for people |
# | `low` | `salary` → `from` | | |
#
# - `id` and `name` are there. All else may be missing or `None`, on both sides of an arrow; then `None`. 0 and `False` stay.
# - `RUR` becomes `RUB`. With neither `low` nor `high`, `currency` and `gross` are `None`.
# - A status from 400 on raises `error_for(status)`. A 200 without JSON, or whose JSON is no dict with `items`, raises `ServerTrouble(200)`. `isinstance(data, dict)` asks whether it is one.

# %% answer="hh_client"
class HhClient:
    """Searches the vacancies of HeadHunter, or of a site that speaks as it does."""

    def __init__(self, base_url, user_agent, token=None):
        ### BEGIN SOLUTION
        self.base_url = base_url
        self.session = requests.Session()
        self.session.headers["User-Agent"] = user_agent
        if token is not None:
            self.session.headers["Authorization"] = f"Bearer {token}"
        ### END SOLUTION

    def search(self, text, page=0, per_page=20):
        ### BEGIN SOLUTION
        params = {"text": text, "page": page, "per_page": per_page}
        response = self.session.get(self.base_url + "/vacancies", params=params)
        if response.status_code >= 400:
            raise error_for(response.status_code)
        try:
            data = response.json()
        except ValueError as error:
            raise ServerTrouble(response.status_code) from error
        if not isinstance(data, dict) or "items" not in data:
            raise ServerTrouble(response.status_code)
        return {"found": data["found"], "pages": data["pages"], "items": [self.flat(item) for item in data["items"]]}
        ### END SOLUTION

    ### BEGIN SOLUTION
    def flat(self, item):
        salary = item.get("salary") or {}
        low, high = salary.get("from"), salary.get("to")
        currency, gross = salary.get("currency"), salary.get("gross")
        if low is None and high is None:
            currency, gross = None, None
        if currency == "RUR":
            currency = "RUB"
        return {
            "site": "hh", "id": item["id"], "title": item["name"],
            "employer": (item.get("employer") or {}).get("name"), "city": (item.get("area") or {}).get("name"),
            "low": low, "high": high, "currency": currency, "gross": gross,
            "published_at": item.get("published_at"), "url": item.get("alternate_url"),
        }
    ### END SOLUTION


hh_client = HhClient
save_cell("hh_client.py", imports=["import requests", "from jobboard.errors import ServerTrouble, error_for"])
# %% [markdown] hint="hh_client"
# Lines to copy stand above: those of `site_session` for `__init__`, `page_of` for the order of the steps.
# %% [markdown] hint="hh_client"
# `item.get("salary") or {}` is a dict, whether the salary is there, missing or `None`.
# %% [markdown] hint="hh_client"
# `response.json()` raises a `ValueError` when the body is no JSON.
# %% check="hh_client" points=2
@check("hh_client")
def a_site_with_a_token(c, hh_client):
    from json import loads

    from autograder.services.sites import JobSites
    from autograder.services.sites.messages import Asked

    app = JobSites("token", seed=8, rows=60)
    hosted = c.host(app.wsgi)
    probe = '''def searched(hh_client, search, url, token, arguments):
    class SiteError(Exception):
        def __init__(self, status):
            super().__init__(f"status {status}")
            self.status = status

    kinds = {name: type(name, (SiteError,), {}) for name in ("BadRequest", "NotAllowed", "NotFound", "Conflict", "Invalid", "TooManyRequests", "ServerTrouble")}
    table = {400: "BadRequest", 401: "NotAllowed", 403: "NotAllowed", 404: "NotFound", 409: "Conflict", 422: "Invalid", 429: "TooManyRequests"}
    mine = {**kinds, "SiteError": SiteError}
    mine["error_for"] = lambda status: None if status < 400 else kinds["ServerTrouble"](status) if status > 499 else kinds[table[status]](status) if status in table else SiteError(status)
    names = search.__globals__  # errors of this check's own: those of the notebook have a task of theirs
    kept = {name: names[name] for name in mine if name in names}
    names.update(mine)
    try:
        return hh_client(url, "jobboard/1.0 (anna@example.com)", token).search(*arguments)
    finally:
        for name in mine:
            names.pop(name, None)
        names.update(kept)
'''

    def flat(item):
        pay = item["salary"] or {"from": None, "to": None, "currency": None, "gross": None}
        return {"site": "hh", "id": item["id"], "title": item["name"], "employer": (item["employer"] or {}).get("name"), "city": item["area"]["name"], "low": pay["from"], "high": pay["to"], "currency": "RUB" if pay["currency"] == "RUR" else pay["currency"], "gross": pay["gross"], "published_at": item["published_at"], "url": item["alternate_url"]}

    agent = {"user-agent": "jobboard/1.0 (anna@example.com)", "host": hosted.url.removeprefix("http://"), "authorization": f"Bearer {app.tokens.token}"}
    for arguments, query in ((["разработчик"], "page=0&per_page=20"), (["Go", 1, 3], "page=1&per_page=3")):
        before = len(app.requests)
        came = c.inside(probe, hh_client, hh_client.search, hosted.url, app.tokens.token, arguments)
        came.text = f"HhClient(base_url, \"jobboard/1.0 (anna@example.com)\", token).search{tuple(arguments)}"
        asked = app.requests[before:]
        asked or came.got  # an error before the request was sent is shown as such
        c.that(len(asked) == 1, "one GET for one page", expected="1 request", got=f"{len(asked)} requests")
        wanted = [("page", query[5:6]), ("per_page", query.rpartition("=")[2]), ("text", arguments[0])]
        c.that(sorted(asked[0].parameters) == wanted, "the query, as the site read it", expected=wanted, got=sorted(asked[0].parameters), mistake="HT8: the three parameters, and nothing else, go through `params`")
        sent = [asked[0].headers.get("user-agent"), asked[0].headers.get("authorization")]
        c.that(sent == [agent["user-agent"], agent["authorization"]], "`User-Agent` and `Authorization`, as the site read them", expected=[agent["user-agent"], agent["authorization"]], got=sent, mistake="The client says who it is and shows its token with each request")
        truth = loads(app.respond(Asked("GET", "/vacancies", asked[0].query, agent)).body)
        items = [flat(item) for item in truth["items"]]
        came.returns({"found": truth["found"], "pages": truth["pages"], "items": items}, mistakes=[
            (lambda got: got["found"] == len(items) != truth["found"], "`found` is the site's count of all hits"),
            (lambda got: got["items"] == truth["items"], "The items came as the site sent them; each becomes a flat dict"),
            (lambda got: any(one["currency"] == "RUR" for one in got["items"]), "`RUR` is the old code of `RUB`"),
            (lambda got: [{**one, "url": ""} for one in got["items"]] == [{**one, "url": ""} for one in items], "`url` is the page for people: `alternate_url`"),
            (lambda got: got["items"] and set(got["items"][0]) != set(items[0]), "The keys of an item differ from the table"),
            (None, "PY1: `return` hands the dict over"),
            (c.raised("TypeError"), "PY8: a salary may be None; ask before you reach into it"),
            (c.raised("AttributeError"), "PY8: a salary may be None, and None has no `get`"),
        ])
    came = c.inside(probe, hh_client, hh_client.search, hosted.url, None, ["Go"])
    came.text = "HhClient(base_url, \"jobboard/1.0 (anna@example.com)\").search(\"Go\"), where a token is needed"
    came.raises("NotAllowed", mistakes=[
        (lambda got: True, "HT1: the site answered 403, and it came back like a page of vacancies"),
        (c.raised("HTTPError"), "`error_for` gives the error its name"), (c.raised("KeyError"), "HT1: the body was read before the status"),
    ])
    c.that("authorization" not in app.requests[-1].headers, "the `Authorization` that the site read", expected="none", got=app.requests[-1].headers.get("authorization", ""), mistake="PY8: no token was given, and `None` was sent as one")
    closed = c.host(JobSites("closed", seed=8, rows=20).wsgi)
    probe = '''def from_files(errors_text, client_text, url):
    import sys
    from types import ModuleType

    package, errors = ModuleType("jobboard"), ModuleType("jobboard.errors")
    kept = {name: sys.modules.get(name) for name in ("jobboard", "jobboard.errors")}
    sys.modules.update({"jobboard": package, "jobboard.errors": errors})
    package.errors = errors
    try:
        exec(compile(errors_text, "errors.py", "exec"), errors.__dict__)
        names = {"__name__": "jobboard.hh_client"}
        exec(compile(client_text, "hh_client.py", "exec"), names)
        try:
            return names["HhClient"](url, "jobboard/1.0 (anna@example.com)").search("Go")
        except errors.NotAllowed as error:
            return f"NotAllowed {error.status}"
    finally:
        for name, module in kept.items():
            sys.modules.pop(name)
            if module is not None:
                sys.modules[name] = module
'''
    came = c.inside(probe, c.file("jobboard/errors.py").got, c.file("jobboard/hh_client.py").got, closed.url)
    came.text = 'HhClient(...).search("Go") of jobboard/hh_client.py, at a site that is closed'
    came.returns("NotAllowed 403", mistakes=[
        (c.raised("NameError"), "The file leans on a name that only the notebook knows; its imports stand in the last line of the cell"),
        (c.raised("ImportError"), "`errors.py` lacks a name that the client imports; run the cell of `error_for` again"),
        (c.raised("KeyError"), "The file does not know `HhClient` yet; run the cell above to its last line"),
        (c.raised("AttributeError"), "`errors.py` lacks `NotAllowed`; run the cell of `error_for` again"),
        (lambda got: True, "HT1: the closed site answered 403; `error_for` of your `errors.py` names it"),
    ])
# %% check="hh_client" points=2 hidden=true
@check("hh_client", hidden=True)
def pages_and_refusals(c, hh_client):
    """Gaps at both ends of every arrow, zeros, other currencies; each refusal by its error; HTML and JSON that is no page; two clients."""
    ### BEGIN HIDDEN TESTS
    from json import dumps
    from random import Random

    draw = Random(c.seed)
    queue = []

    def app(environ, start_response):
        status, kind, body = queue[0]
        start_response(f"{status} Status", [("Content-Type", kind)])
        return [body.encode()]

    hosted = c.host(app)
    probe = '''def searched(hh_client, search, url, arguments):
    class SiteError(Exception):
        def __init__(self, status):
            super().__init__(f"status {status}")
            self.status = status

    kinds = {name: type(name, (SiteError,), {}) for name in ("BadRequest", "NotAllowed", "NotFound", "Conflict", "Invalid", "TooManyRequests", "ServerTrouble")}
    table = {400: "BadRequest", 401: "NotAllowed", 403: "NotAllowed", 404: "NotFound", 409: "Conflict", 422: "Invalid", 429: "TooManyRequests"}
    mine = {**kinds, "SiteError": SiteError}
    mine["error_for"] = lambda status: None if status < 400 else kinds["ServerTrouble"](status) if status > 499 else kinds[table[status]](status) if status in table else SiteError(status)
    names = search.__globals__  # errors of this check's own: those of the notebook have a task of theirs
    kept = {name: names[name] for name in mine if name in names}
    names.update(mine)
    try:
        first, second = hh_client(url, "one/1", "T1"), hh_client(url, "two/2")
        second.search("x")
        return first.search(*arguments)
    except Exception as error:
        return [type(error).__name__, getattr(error, "status", str(error)[:0])]
    finally:
        for name in mine:
            names.pop(name, None)
        names.update(kept)
'''
    absent = object()

    def some(**choices):
        drawn = {name: draw.choice(values) for name, values in choices.items()}
        return {name: value for name, value in drawn.items() if value is not absent}

    def one(number):
        pay = draw.choice((None, absent, {}, *[some(**{"from": (None, absent, 0, 90000), "to": (None, absent, 0, 200000), "currency": ("RUR", "USD", "KZT", None, absent), "gross": (True, False, None, absent)}) for _ in range(5)]))
        item = some(employer=(None, absent, {}, {"name": None}, {"name": "ООО Кедр"}), area=(None, absent, {}, {"name": "Томск"}, {"id": "4"}), published_at=(None, absent, "2026-10-30T12:11:52+0300"), alternate_url=(None, absent, f"http://127.0.0.1/vacancy/{number}"), salary=(pay,))
        kept = item.get("salary") or {}
        stated = kept.get("from") is not None or kept.get("to") is not None
        code = kept.get("currency") if stated else None
        flat = {"site": "hh", "id": str(number), "title": "Go", "employer": (item.get("employer") or {}).get("name"), "city": (item.get("area") or {}).get("name"), "low": kept.get("from"), "high": kept.get("to"), "currency": "RUB" if code == "RUR" else code, "gross": kept.get("gross") if stated else None, "published_at": item.get("published_at"), "url": item.get("alternate_url")}
        return {"id": str(number), "name": "Go", "url": "http://127.0.0.1/api", **item}, flat

    rows = [one(number) for number in range(120)]
    for salary, low, high, code, gross in (({"from": 0, "to": None, "currency": "RUR", "gross": False}, 0, None, "RUB", False), ({"from": None, "to": 0, "currency": "EUR", "gross": True}, None, 0, "EUR", True), ({"from": None, "to": None, "currency": "RUR", "gross": True}, None, None, None, None)):
        gaps = {"employer": None, "city": None, "published_at": None, "url": None}
        rows.append(({"id": "9", "name": "C", "salary": salary}, {"site": "hh", "id": "9", "title": "C", **gaps, "low": low, "high": high, "currency": code, "gross": gross}))
    queue[:] = [(200, "application/json", dumps({"items": [row for row, flat in rows], "found": 700, "pages": 6, "page": 3, "per_page": 123}))]
    flats = [flat for row, flat in rows]

    def differ(got, *keys):
        return any(mine[key] != theirs[key] or type(mine[key]) is not type(theirs[key]) for mine, theirs in zip(got["items"], flats) for key in keys)

    c.inside(probe, hh_client, hh_client.search, hosted.url, ["R&D + C#", 3, 123]).returns({"found": 700, "pages": 6, "items": flats}, exact=True, mistakes=[
        (lambda got: isinstance(got, list) and got[0] in ("AttributeError", "TypeError"), "PY8: a step on the way may be None or missing"),
        (lambda got: isinstance(got, list) and got[0] == "KeyError", "PY8: a key may be missing; `get` asks"),
        (lambda got: (got["found"], got["pages"]) != (700, 6), "`found` and `pages` as the site counts them"),
        (lambda got: len(got["items"]) != len(flats), "Every item of the page comes back, in the site's order"),
        (lambda got: differ(got, "low", "high"), "PY8: an amount is the site's; 0 stays 0, a gap is None"),
        (lambda got: differ(got, "currency", "gross"), "PY8: `currency` and `gross` stand when an amount is stated, a 0 too; otherwise both are None"),
        (lambda got: differ(got, "employer", "city"), "PY8: employer and city are a text or None"),
        (lambda got: True, "A key of an item is missing, or holds something else"),
    ])
    heads = [(request.headers.get("user-agent"), request.headers.get("authorization")) for request in hosted.requests]
    c.that(heads == [("two/2", None), ("one/1", "Bearer T1")], "other headers were sent", mistake="Each client has a session of its own, with its own name and token")
    query = hosted.requests[-1].query
    from urllib.parse import parse_qsl
    c.that(sorted(parse_qsl(query, keep_blank_values=True)) == [("page", "3"), ("per_page", "123"), ("text", "R&D + C#")], "another query", mistake="HT8: the three parameters go through `params`")
    for status, name in ((400, "BadRequest"), (401, "NotAllowed"), (404, "NotFound"), (418, "SiteError"), (429, "TooManyRequests"), (500, "ServerTrouble"), (502, "ServerTrouble")):
        queue[:] = [(status, "application/json", dumps({"items": [], "found": 0, "pages": 0}))] if status % 2 == 0 else [(status, "text/html", "<title>no</title>")]
        c.inside(probe, hh_client, hh_client.search, hosted.url, ["x"]).returns([name, status], mistakes=[(lambda got: True, "HT1: from 400 on `error_for(status)` is raised, whatever the body says")])
    for kind, body in (("text/html", "<title>Come back later</title>"), ("application/json", ""), ("application/json", "[]"), ("application/json", "null"), ("application/json", '{"found": 3, "pages": 1}'), ("application/json", '["items"]')):
        queue[:] = [(200, kind, body)]
        c.inside(probe, hh_client, hh_client.search, hosted.url, ["x"]).returns(["ServerTrouble", 200], mistakes=[
            (lambda got: isinstance(got, list) and got[0] != "ServerTrouble", "A 200 that brings no page of vacancies raises `ServerTrouble(200)`; another error came out"),
            (lambda got: True, "HT1: a 200 may bring no page of vacancies: `ServerTrouble(200)`"),
        ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: search a site
# The same client works with your own token and another address.

# %%
from runpy import run_path

sys.path.insert(0, str(project_folder().parent))  # the folder in which jobboard stands
if (project_folder() / "errors.py").exists() and (project_folder() / "hh_client.py").exists():
    try:
        client = run_path(project_folder() / "hh_client.py")["HhClient"](site.base_url, "jobboard/1.0 (anna@example.com)")
        page = client.search("Go", per_page=3)
        print(page["found"], "found on", page["pages"], "pages")
        for item in page["items"]:
            print(item["id"], item["title"], item["city"], item["low"], item["high"], item["currency"])
    except (ImportError, NameError, TypeError, KeyError) as error:
        print("jobboard/hh_client.py:", error)
save_point("Search HeadHunter by a client whose errors have names")

# %% [markdown]
# ## Remember
# - **Read:** first line, headers, an empty line, the body.
# - **Pass:** `params=` for the query, `headers=` for who asks, `json=` for JSON.
# - **Act:** status, type, JSON, shape, in this order. 200 may be a page for people.
# - **Name:** 401 asks who, 403 says no, 5xx is theirs.
# - **Keep:** send the ETag; 304 has no body.
