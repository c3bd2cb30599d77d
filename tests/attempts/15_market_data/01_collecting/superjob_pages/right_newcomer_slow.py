# right: if instead of or, the page grows before yield
def superjob_row(item):
    low, high = item["payment_from"] or None, item["payment_to"] or None
    if low is None and high is None:
        currency = None
    else:
        currency = item["currency"].upper()
    employer = item["firm_name"]
    if employer == "":
        employer = None
    return {
        "site": "superjob", "external_id": str(item["id"]), "title": item["profession"], "employer": employer, "city": item["town"]["title"],
        "low": low, "high": high, "currency": currency, "gross": None, "published_at": datetime.fromtimestamp(item["date_published"], timezone.utc),
        "url": item["link"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
    }


def superjob_pages(base, words, key):
    page, more = 0, True
    while more:
        body = json_page(base + "/2.0/vacancies/", headers={"X-Api-App-Id": key}, params={"keyword": words, "page": page, "count": 100})
        try:
            rows = []
            for item in body["objects"]:
                rows.append(superjob_row(item))
            more = body["more"]
        except (KeyError, TypeError) as error:
            raise SourceError(f"superjob, page {page}, has changed: {error}") from error
        page = page + 1
        yield rows


save_functions("sources.py", superjob_row, superjob_pages)
