import json
import re
from datetime import datetime, timezone
from urllib.parse import urlencode, urljoin
import requests
from bs4 import BeautifulSoup
from jobboard.source_error import SourceError


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


def habr_pages(base, words, sleep):
    """Habr Career's pages of rows, as slowly as its robots.txt asks."""
    address = base + "/habr/vacancies?" + urlencode({"q": words})
    while address:
        page = habr_page(address)
        yield page["rows"]
        address = page["next"]
        if address:
            sleep(2)
