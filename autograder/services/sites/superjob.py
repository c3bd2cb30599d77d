# ruff: noqa: RUF001 - Russian names are data
"""SuperJob's shape under ``/2.0/``: an application's key in a header, Unix seconds, and 0 that means "not stated"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from autograder.services.sites.catalogue import Catalogue, Search
from autograder.services.sites.clock import Clock, read_time
from autograder.services.sites.messages import BASE, Asked, Reply, json_reply
from autograder.services.sites.text_query import parse
from autograder.services.sites.tokens import Tokens

COUNT, MOST_COUNT, DEPTH = 20, 100, 500  # the last two are not verified
A_MINUTE = 120  # a user's remark of 2015
CURRENCIES = {"RUR": "rub", "KZT": "kzt", "UZS": "uzs"}
EXPERIENCE = {"noExperience": (1, "Без опыта"), "between1And3": (2, "От 1 года"), "between3And6": (3, "От 3 лет"),
              "moreThan6": (4, "От 6 лет")}  # fmt: skip
MONTH = 30 * 86_400


class SuperJob:
    """Every request needs ``X-Api-App-Id``; more than 120 a minute of the site's clock are refused when ``limited``."""

    def __init__(self, catalogue: Catalogue, clock: Clock, tokens: Tokens, limited: bool) -> None:
        self.catalogue, self.clock, self.tokens, self.limited = catalogue, clock, tokens, limited
        self._times: list[float] = []

    def answer(self, asked: Asked) -> Reply:
        """The answer to a GET below ``/2.0/``."""
        if asked.headers.get("x-api-app-id") != self.tokens.app_id:
            return self.error(asked, 403, "forbidden", "Your App ID is invalid")
        if asked.token is not None and self.tokens.trouble(asked.token):
            return self.error(asked, 410, "expired_token", "The token has expired")
        now = self.clock.now()
        self._times = [at for at in self._times if at > now - 60] + [now]
        if self.limited and len(self._times) > A_MINUTE:
            return self.error(asked, 429, "too_many_requests", "Too many requests")
        match asked.path.split("/")[2:]:
            case ["vacancies", ""]:
                return self._search(asked)
            case ["vacancies", number, ""]:
                row = self.catalogue.by_id.get(number)
                if row is not None and row in self.catalogue.visible:
                    return json_reply(asked, 200, self._object(row))
            case ["towns", ""]:
                towns = [_town(area) for country in self.catalogue.areas for area in country["areas"]]
                return json_reply(asked, 200, {"objects": towns, "total": len(towns), "more": False})
        return self.error(asked, 404, "not_found", "Not found")  # a missing slash, too

    def error(self, asked: Asked, status: int, reason: str, text: str) -> Reply:
        """An error in the site's form."""
        errors = [{"reason": reason, "reason_text": text}]
        body = {"error": {"code": status, "message": text, "errors": errors}}
        return json_reply(asked, status, body, ("Access-Control-Allow-Origin", "*"))

    def _search(self, asked: Asked) -> Reply:
        try:
            page, count = _whole(asked, "page", 0), _whole(asked, "count", COUNT)
            low, high = _whole(asked, "payment_from", 0), _whole(asked, "payment_to", 0)
            town = asked.one("town") or asked.one("t")
            if count > MOST_COUNT:
                raise ValueError("count")
        except ValueError as bad:
            return self.error(asked, 400, "invalid_parameter", f"The parameter {bad} cannot be read")
        search = Search(parse(asked.one("keyword")), only_with_salary=bool(low or high))
        search = replace(search, salary=float(low) if low else None, facets={"area": [town]} if town else {})
        rows = [row for row in self.catalogue.search(search) if not high or (self.catalogue.pay(row) or 0) <= high]
        start = page * count
        objects = [self._object(row) for row in rows[start : min(start + count, DEPTH)]]
        more = start + count < min(len(rows), DEPTH) and bool(count)
        found = {
            "objects": objects,
            "total": len(rows),
            "more": more,
            "subscription_id": 0,
            "subscription_active": False,
        }
        return json_reply(asked, 200, found, ("Access-Control-Allow-Origin", "*"))

    def _object(self, row: int) -> dict[str, Any]:
        return superjob_object(self.catalogue.vacancies[row])


def superjob_object(vacancy: dict[str, Any]) -> dict[str, Any]:
    """A vacancy of HeadHunter's shape in SuperJob's. A currency that it does not know counts as not stated."""
    salary = vacancy["salary"] if vacancy["salary"] and vacancy["salary"]["currency"] in CURRENCIES else None
    low, high = (salary["from"] or 0, salary["to"] or 0) if salary else (0, 0)
    published = int(read_time(vacancy["published_at"]))
    number, title = EXPERIENCE[vacancy["experience"]["id"]]
    remote = any(where["id"] == "REMOTE" for where in vacancy["work_format"] or [])
    employer = vacancy["employer"] or {"id": "0", "name": ""}
    return {
        "id": int(vacancy["id"]), "profession": vacancy["name"], "firm_name": employer["name"],
        "payment_from": low, "payment_to": high, "currency": CURRENCIES[salary["currency"]] if salary else "rub",
        "agreement": not (low or high), "town": _town(vacancy["area"]),
        "catalogues": [{"id": 33, "key": 33, "title": "IT, Интернет, связь, телеком",
                        "positions": [{"id": 48, "key": 48, "title": "Разработка, программирование"}]}],
        "type_of_work": {"id": 6, "title": "Полный рабочий день"},
        "place_of_work": {"id": 2, "title": "Удалённая работа"} if remote else {"id": 1, "title": "У работодателя"},
        "experience": {"id": number, "title": title}, "education": {"id": 0, "title": ""},
        "date_published": published, "date_pub_to": published + MONTH, "date_archived": 0,
        "client": {"id": int(employer["id"]) if str(employer["id"]).isdigit() else 0, "title": employer["name"]},
        "link": f"{BASE}/vakansii/{vacancy['id']}.html", "vacancyRichText": vacancy["description"] or "",
        "candidat": vacancy["snippet"]["requirement"] or "", "phones": None, "metro": [], "languages": [],
        "latitude": None, "longitude": None, "is_archive": vacancy["archived"], "is_closed": False,
    }  # fmt: skip


def _town(area: dict[str, Any]) -> dict[str, Any]:
    return {"id": int(area["id"]), "title": area["name"], "declension": "", "genitive": "", "hasMetro": False}


def _whole(asked: Asked, name: str, default: int) -> int:
    text = asked.one(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 13):
        raise ValueError(name)
    return int(text)
