# ruff: noqa: RUF001 - Russian text is the subject
"""The data set ``hh``: about sixty recorded answers of the sites' APIs, one JSON object a line, errors and all.

A line is {name, site, request: {method, path, headers}, response: {status, headers, body}}. ``body`` is the text as it
came: mostly JSON, sometimes an HTML page, sometimes cut in the middle, for 304 empty.
"""

from __future__ import annotations

import hashlib
import json
import math
from typing import Any
from urllib.parse import urlencode

import payloads
from manifest import File, Made
from market import market
from payloads import Payload, Posting

NAME = "hh"
VACANCIES = 400
PER_PAGE = 10
AGENT = {"User-Agent": "jobboard-lesson/1.0 (learner@example.org)"}
TOKEN = {"Authorization": "Bearer EXAMPLE-TOKEN"}
KEY = {"X-Api-App-Id": "EXAMPLE-KEY"}
JSON = {"Content-Type": "application/json; charset=UTF-8"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
CURRENCIES = [("RUR", "руб.", "Рубли", 1.0, True), ("USD", "$", "Доллары", 0.0128, False),
              ("EUR", "€", "Евро", 0.0109, False), ("KZT", "₸", "Тенге", 6.4, False)]  # fmt: skip
DEPTH = "you can't look up more than 2000 items in the list"
BAD_GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n"
)

Exchange = dict[str, Any]


class Recorder:
    """Collects exchanges; ids of requests follow from the seed."""

    def __init__(self, seed: int) -> None:
        self.seed, self.found = seed, [*()]

    def add(self, name: str, path: str, status: int, body: Any, *, site: str = "hh", method: str = "GET",
            sent: dict[str, str] | None = None, headers: dict[str, str] | None = None) -> None:  # fmt: skip
        """One exchange; a body that is no text is written as JSON."""
        text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        request = {"method": method, "path": path, "headers": AGENT if sent is None else sent}
        answer = {"status": status, "headers": JSON if headers is None else headers, "body": text}
        self.found.append({"name": name, "site": site, "request": request, "response": answer})

    def error(self, name: str, path: str, status: int, kind: str, value: str | None = None, **more: Any) -> None:
        """An error in HeadHunter's form; ``extra`` goes into the error, ``beside`` beside the list."""
        number = hashlib.sha256(f"{self.seed} {name}".encode()).hexdigest()[:32]
        entry = {"type": kind} | ({"value": value} if value else {}) | more.pop("extra", {})
        self.add(name, path, status, {"errors": [entry], "request_id": number} | more.pop("beside", {}), **more)


def build(seed: int) -> list[Exchange]:
    """The exchanges in the order of the file."""
    world = market(seed, vacancies=VACANCIES)
    rows = sorted(payloads.postings(world), key=lambda row: (row["published_at"], row["vacancy_id"]), reverse=True)
    made = Recorder(seed)
    _searches(made, [row for row in rows if row["platform"] == "hh"])
    _details(made, [row for row in rows if row["platform"] == "hh"])
    _dictionaries(made, payloads.area_tree(world.areas))
    _refusals(made)
    _broken(made, [row for row in rows if row["platform"] == "hh"])
    _superjob(made, [row for row in rows if row["platform"] == "superjob"])
    _github(made)
    return made.found


def made(seed: int) -> Made:
    """The file, and the truth that only graders read: what each line is."""
    found = build(seed)
    text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found)
    pages = [json.loads(one["response"]["body"]) for one in found if one["name"].startswith("search page ")]
    ids = [item["id"] for page in pages for item in page["items"]]
    truth = {
        "seed": seed,
        "exchanges": [[one["name"], one["site"], one["response"]["status"]] for one in found],
        "crawl": {"distinct": len(set(ids)), "on_two_pages": sorted({n for n in ids if ids.count(n) > 1})},
    }
    return Made(name=NAME, files={"pages.jsonl": File(text)}, truth=json.dumps(truth, ensure_ascii=False) + "\n")


def page_of(rows: list[Posting], page: int, per_page: int = PER_PAGE, found: int | None = None) -> Payload:
    """HeadHunter's answer to a search with these rows as the page's items."""
    count = len(rows) if found is None else found
    return {"items": [payloads.hh_item(row) for row in rows], "found": count,
            "pages": math.ceil(min(count, 2000) / per_page), "page": page, "per_page": per_page, "clusters": None,
            "arguments": None, "alternate_url": "https://hh.ru/search/vacancy"}  # fmt: skip


def _searches(made: Recorder, rows: list[Posting]) -> None:
    """A crawl of four pages during which one vacancy was published (so one item comes twice), and single searches."""
    ahead = [rows[1:11], rows[11:21], rows[20:30], rows[30:36]]
    for page, items in enumerate(ahead):
        query = urlencode({"text": "разработчик", "page": page, "per_page": 10})
        answer = page_of(items, page, found=35 + (page > 1))
        made.add(f"search page {page}", f"/vacancies?{query}", 200, answer)
    paid = [row for row in rows if payloads.hh_salary(row)]
    wanted = {
        "salary": ("only_with_salary=true&per_page=5", paid[:5]),
        "repeated parameter": ("experience=noExperience&experience=between1And3&per_page=5",
                               [r for r in rows if r["experience_id"] in {"noExperience", "between1And3"}][:5]),
        "Moscow": ("area=1&per_page=5", [r for r in rows if r["area_id"] == "1"][:5]),
        "unknown parameter is ignored": ("experiense=noExperience&per_page=3", rows[:3]),
        "per_page 0": ("per_page=0", []),
        "hidden employer": ("label=anonymous&per_page=2", [r for r in rows if r["employer_id"] is None][:2]),
    }  # fmt: skip
    for name, (query, items) in wanted.items():
        answer = page_of(items, 0, max(1, len(items)))
        made.add(f"search: {name}", f"/vacancies?{query}", 200, answer | ({"per_page": 0} if not items else {}))
    marked = [payloads.hh_item(row, ["python"]) for row in rows if "Python" in row["skills"]][:3]
    made.add("search: marks in the snippet", "/vacancies?text=python&per_page=3", 200,
             page_of([], 0, 3, len(marked)) | {"items": marked})  # fmt: skip
    made.add("search: nothing found", "/vacancies?text=%D0%B0%D0%B1%D1%8B%D1%80", 200, page_of([], 0, 20))
    made.add("search: last page that may be asked", "/vacancies?page=19&per_page=100", 200, page_of([], 19, 100, 4810))


def _details(made: Recorder, rows: list[Posting]) -> None:
    """Ten vacancies: with and without pay, with one end, without skills, archived."""
    kinds = {
        "both ends": [r for r in rows if r["amount_from"] and r["amount_to"]],
        "only from": [r for r in rows if r["amount_from"] and not r["amount_to"]],
        "only to": [r for r in rows if not r["amount_from"] and r["amount_to"]],
        "no pay": [r for r in rows if not payloads.hh_salary(r)],
        "before tax": [r for r in rows if r["gross"] is True],
        "tax not said": [r for r in rows if payloads.hh_salary(r) and r["gross"] is None],
        "no skills": [r for r in rows if not r["skills"]],
        "foreign currency": [r for r in rows if r["currency"] not in {None, "RUR", "RUB"}],
        "archived": [r for r in rows if r["archived_at"] is not None],
        "no experience": [r for r in rows if r["experience_id"] == "noExperience"],
    }
    for name, found in kinds.items():
        row = found[0] if found else rows[0] | _forced(name)
        detail = payloads.hh_detail(row) | ({"archived": True} if name == "archived" else {})
        made.add(f"detail: {name}", f"/vacancies/{row['vacancy_id']}", 200, detail)


def _forced(kind: str) -> Posting:
    """What makes a row one of a kind that this small market does not hold."""
    pay = {"amount_from": 2000, "amount_to": 3000, "currency": "RUR", "gross": False}
    return {
        "only from": pay | {"amount_to": None},
        "only to": pay | {"amount_from": None},
        "foreign currency": pay | {"currency": "USD"},
        "tax not said": pay | {"gross": None},
        "before tax": pay | {"gross": True},
        "no skills": {"skills": []},
    }.get(kind, {})


def _dictionaries(made: Recorder, tree: list[Payload]) -> None:
    lists = {"experience": payloads.EXPERIENCE, "employment": payloads.EMPLOYMENT, "schedule": payloads.SCHEDULE}
    lists |= {"work_format": payloads.FORMAT}
    body: Payload = {name: [{"id": i, "name": n} for i, n in known.items()] for name, known in lists.items()}
    names = ("code", "abbr", "name", "rate", "in_use")
    body["currency"] = [dict(zip(names, row, strict=True)) | {"default": row[0] == "RUR"} for row in CURRENCIES]
    tag = 'W/"' + hashlib.sha256(json.dumps(body).encode()).hexdigest()[:16] + '"'
    kept = {"ETag": tag, "Cache-Control": "max-age=3600", "Expires": "Tue, 30 Dec 2025 10:00:00 GMT"}
    made.add("dictionaries", "/dictionaries", 200, body, headers=JSON | kept)
    made.add("dictionaries not modified", "/dictionaries", 304, "", sent=AGENT | {"If-None-Match": tag}, headers=kept)
    made.add("dictionaries HEAD", "/dictionaries", 200, "", method="HEAD", headers=JSON | kept)
    made.add("areas", "/areas", 200, tree, headers=JSON | kept)
    made.add("area", f"/areas/{tree[0]['areas'][2]['id']}", 200, tree[0]["areas"][2], headers=JSON | kept)
    flat = [{"id": c["id"], "name": c["name"], "url": f"{payloads.BASE}/areas/{c['id']}"} for c in tree]
    made.add("countries", "/areas/countries", 200, flat)


def _refusals(made: Recorder) -> None:
    """Every error of the contract."""
    made.error("no User-Agent", "/vacancies", 400, "bad_user_agent", "unset", sent={})
    made.error(
        "blacklisted User-Agent", "/vacancies", 400, "bad_user_agent", "blacklisted", sent={"User-Agent": "curl/8"}
    )
    for query in ("per_page=101", "page=-1", "period=31", "experience=junior", "area=777", "currency=RUB&salary=1"):
        name = query.partition("=")[0]
        made.error(f"bad argument {name}", f"/vacancies?{query}", 400, "bad_argument", name)
    beside = {"bad_argument": "page, per_page", "description": DEPTH}
    made.error("depth limit", "/vacancies?page=20&per_page=100", 400, "bad_argument", "page, per_page", beside=beside)
    made.error("forbidden", "/vacancies", 403, "forbidden")
    revoked = {"Authorization": "Bearer EXAMPLE-REVOKED"}
    made.error("bad token", "/me", 403, "oauth", "bad_authorization", sent=AGENT | revoked)
    made.error("revoked token", "/me", 403, "oauth", "token_revoked", sent=AGENT | revoked)
    captcha = {
        "captcha_url": "https://hh.ru/account/captcha?state=EXAMPLE",
        "fallback_url": "https://hh.ru/account/captcha",
    }
    made.error("captcha", "/vacancies/1", 403, "captcha_required", "captcha_required", extra=captcha)
    made.error("not found", "/vacancies/1", 404, "not_found")
    made.error("no such address", "/vacancy", 404, "not_found")
    made.error("too many requests", "/vacancies", 429, "too_many_requests", headers=JSON | {"Retry-After": "2"})
    made.error("internal error", "/vacancies", 500, "internal_error")
    made.error("unavailable", "/vacancies", 503, "service_unavailable", headers=JSON | {"Retry-After": "5"})


def _broken(made: Recorder, rows: list[Posting]) -> None:
    """What a client meets that no contract promises."""
    whole = json.dumps(page_of(rows[:5], 0, 5), ensure_ascii=False)
    made.add("HTML instead of JSON", "/vacancies?page=3", 502, BAD_GATEWAY, headers=HTML)
    made.add("HTML with status 200", "/vacancies?page=4", 200,
             "<!doctype html><title>Вход</title><h1>Войдите, чтобы продолжить</h1>", headers=HTML)  # fmt: skip
    size = str(len(whole.encode()))
    made.add(
        "truncated body",
        "/vacancies?per_page=5",
        200,
        whole[: len(whole) * 2 // 3],
        headers=JSON | {"Content-Length": size},
    )
    made.add("empty body", "/vacancies?per_page=5", 200, "", headers=JSON)
    made.add("plain text", "/vacancies", 503, "upstream connect error", headers={"Content-Type": "text/plain"})


def _superjob(made: Recorder, rows: list[Posting]) -> None:
    closing = {"subscription_id": 0, "subscription_active": False}
    paths = "/2.0/vacancies/?keyword=python&count=5&page="
    for page in (0, 1):
        objects = [payloads.superjob_object(row) for row in rows[page * 5 : page * 5 + 5]]
        body = {"objects": objects, "total": 10, "more": page == 0} | closing
        made.add(f"superjob page {page}", f"{paths}{page}", 200, body, site="superjob", sent=KEY)
    made.add("superjob nothing", f"{paths}9", 200, {"objects": [], "total": 10, "more": False} | closing,
             site="superjob", sent=KEY)  # fmt: skip
    for name, status, reason, text in (
        ("superjob without a key", 403, "forbidden", "Your App ID is invalid"),
        ("superjob too often", 429, "too_many_requests", "Too many requests"),
    ):
        errors = [{"reason": reason, "reason_text": text}]
        made.add(name, f"{paths}0", status, {"error": {"code": status, "message": text, "errors": errors}},
                 site="superjob", sent={} if status == 403 else KEY)  # fmt: skip


def _github(made: Recorder) -> None:
    """Two pages of an invented person's repositories, an ETag, both ways to be over the limit."""
    limit = {
        "x-ratelimit-limit": "60",
        "x-ratelimit-used": "1",
        "x-ratelimit-remaining": "59",
        "x-ratelimit-reset": "1767178800",
    }
    over = limit | {"x-ratelimit-used": "60", "x-ratelimit-remaining": "0"}
    host, path = "https://api.github.com", "/users/wicker-sedge/repos?per_page=3&page="
    names = (("board", "Python"), ("crawler", "Go"), ("notes", None), ("schema", "SQL"), ("dotfiles", "Shell"))
    repos = [
        {"id": 9000 + n, "name": name, "full_name": f"wicker-sedge/{name}", "private": False, "fork": n == 1,
         "html_url": f"https://github.com/wicker-sedge/{name}", "description": None, "language": language,
         "stargazers_count": n * 2, "pushed_at": f"2025-1{n % 3}-0{n + 1}T10:00:00Z", "archived": n == 4}
        for n, (name, language) in enumerate(names)
    ]  # fmt: skip
    links = {1: f'<{host}{path}2>; rel="next", <{host}{path}2>; rel="last"',
             2: f'<{host}{path}1>; rel="prev", <{host}{path}1>; rel="first"'}  # fmt: skip
    tag = 'W/"5d1c0ffee5d1c0ff"'
    for page, link in links.items():
        made.add(f"github page {page}", f"{path}{page}", 200, repos[page * 3 - 3 : page * 3], site="github",
                 headers=JSON | limit | {"link": link, "etag": tag})  # fmt: skip
    made.add("github not modified", f"{path}1", 304, "", site="github", headers=limit | {"etag": tag},
             sent=AGENT | TOKEN | {"If-None-Match": tag})  # fmt: skip
    said = {"message": "API rate limit exceeded", "documentation_url": "https://docs.github.com/rest"}
    made.add("github limit 403", f"{path}1", 403, said, site="github", headers=JSON | over)
    made.add("github limit 429", f"{path}1", 429, said, site="github", headers=JSON | over | {"retry-after": "60"})
    made.add(
        "github not found",
        "/users/nobody-at-all",
        404,
        said | {"message": "Not Found"},
        site="github",
        headers=JSON | limit,
    )
