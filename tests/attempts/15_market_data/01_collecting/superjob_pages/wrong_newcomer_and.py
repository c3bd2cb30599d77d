# wrong: an amount has both ends; card: "Without an amount there is no currency"
def superjob_row(item):
    low, high = item["payment_from"] or None, item["payment_to"] or None
    return {
        "site": "superjob", "external_id": str(item["id"]), "title": item["profession"], "employer": item["firm_name"] or None, "city": item["town"]["title"],
        "low": low, "high": high, "currency": item["currency"].upper() if low and high else None, "gross": None, "published_at": datetime.fromtimestamp(item["date_published"], timezone.utc),
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


save_functions("sources.py", superjob_row, superjob_pages)
