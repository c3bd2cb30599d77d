"""Sites without an open API: vacancies as HTML under ``/habr/``, a sign-in wall under ``/linkedin/``, robots.txt.

The structure of the pages is our own; nothing is copied from a real site.
"""

from __future__ import annotations

import math
from html import escape
from typing import Any

from autograder.services.sites.catalogue import Catalogue, Search
from autograder.services.sites.messages import BASE, Asked, Reply, page_reply
from autograder.services.sites.text_query import parse

PER_PAGE = 25
ROBOTS = """User-agent: *
Allow: /habr/vacancies
Disallow: /habr/people
Disallow: /linkedin/
Crawl-delay: 2
Sitemap: {base}/habr/sitemap.xml
"""
SIGNS = {"RUR": "₽", "USD": "$", "EUR": "€"}
STYLE = "<style>body{font-family:sans-serif;max-width:48rem;margin:auto}article{border-top:1px solid #999}</style>"


def robots(asked: Asked) -> Reply:
    """``/robots.txt``: what a program may read here."""
    return Reply(200, ROBOTS.format(base=asked.base).encode(), (("Content-Type", "text/plain; charset=utf-8"),))


class HabrPages:
    """Vacancies for people: ``/habr/vacancies?q=&page=`` (from 1), ``/habr/vacancies/{id}``, a sitemap."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def answer(self, asked: Asked) -> Reply:
        """The answer to a GET below ``/habr``."""
        match asked.path.split("/")[2:]:
            case ["vacancies"]:
                return self._list(asked)
            case ["vacancies", number]:
                row = self.catalogue.by_id.get(number)
                if row is not None and row in self.catalogue.visible:
                    return page_reply(asked, 200, self._vacancy(self.catalogue.vacancies[row]))
            case ["sitemap.xml"]:
                addresses = "".join(f"<url><loc>{BASE}/habr/vacancies/{n}</loc></url>" for n in self.catalogue.ids())
                text = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{addresses}</urlset>'
                reply = page_reply(asked, 200, text)
                return Reply(200, reply.body, (("Content-Type", "application/xml; charset=utf-8"),))
            case ["people", *_]:
                return page_reply(asked, 403, _page("Закрыто", "<p>Эти страницы не для программ.</p>"))
        return page_reply(asked, 404, _page("Страницы нет", "<p>Такой страницы нет.</p>"))

    def _list(self, asked: Asked) -> Reply:
        rows = self.catalogue.search(Search(parse(asked.one("q"))))
        text = asked.one("page", "1")
        last = max(math.ceil(len(rows) / PER_PAGE), 1)
        page = int(text) if text.isascii() and text.isdigit() and 0 < len(text) < 7 else 0
        if not 1 <= page <= last:
            return page_reply(asked, 404, _page("Страницы нет", "<p>Такой страницы нет.</p>"))
        cards = "".join(_card(self.catalogue.vacancies[row]) for row in rows[(page - 1) * PER_PAGE : page * PER_PAGE])
        words = escape(asked.one("q"), quote=True)
        more = f'<a rel="next" href="/habr/vacancies?q={words}&amp;page={page + 1}">Дальше</a>' if page < last else ""
        body = f'<p>Найдено: <b id="found">{len(rows)}</b></p>{cards}<nav>{more}</nav>'
        return page_reply(asked, 200, _page("Вакансии", body))

    def _vacancy(self, vacancy: dict[str, Any]) -> str:
        skills = "".join(f"<li>{escape(skill['name'])}</li>" for skill in vacancy["key_skills"])
        text = f'<section class="text">{vacancy["description"] or ""}</section><ul class="skills">{skills}</ul>'
        return _page(vacancy["name"], _card(vacancy) + text)


def linkedin(asked: Asked) -> Reply:
    """Everything below ``/linkedin`` leads to a sign-in page that answers 200: an error page, not a vacancy."""
    if asked.path == "/linkedin/login":
        form = '<form method="post"><label>E-mail <input name="email"></label><button>Sign in</button></form>'
        return page_reply(asked, 200, _page("Sign in to see more", form))
    if asked.path.startswith("/linkedin/jobs") or asked.path.startswith("/linkedin/people"):
        return Reply(302, b"", (("Location", f"{asked.base}/linkedin/login"),))
    return page_reply(asked, 404, _page("Not found", "<p>There is no such page.</p>"))


def pay_text(salary: dict[str, Any] | None) -> str:
    """Pay as a page words it: ``от 150 000 до 225 000 ₽``, with hard spaces."""
    if salary is None:
        return "Зарплата не указана"
    ends = [
        f"{word} {salary[end]:,}".replace(",", "\u00a0")
        for word, end in (("от", "from"), ("до", "to"))
        if salary[end] is not None
    ]
    return f"{' '.join(ends)}\u00a0{SIGNS.get(salary['currency'], salary['currency'])}"


def _card(vacancy: dict[str, Any]) -> str:
    employer = escape((vacancy["employer"] or {}).get("name") or "Компания скрыта")
    return (
        f'<article class="vacancy" data-id="{vacancy["id"]}">'
        f'<h2><a href="/habr/vacancies/{vacancy["id"]}">{escape(vacancy["name"])}</a></h2>'
        f'<p class="company">{employer}</p><p class="place">{escape(vacancy["area"]["name"])}</p>'
        f'<p class="pay">{pay_text(vacancy["salary"])}</p>'
        f'<time datetime="{vacancy["published_at"]}">{vacancy["published_at"][:10]}</time></article>'
    )


def _page(title: str, body: str) -> str:
    name = escape(title)
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{name}</title>{STYLE}'
    return f'<!doctype html><html lang="ru"><head>{head}</head><body><main><h1>{name}</h1>{body}</main></body></html>'
