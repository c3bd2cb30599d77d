import json
import os
import random
import time
from pathlib import Path
import requests
from .retry import should_retry, wait_from


def crawl(get_page):
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


def resume(store, get_page):
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
