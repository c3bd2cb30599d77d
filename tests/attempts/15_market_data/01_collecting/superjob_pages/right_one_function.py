# right: pages built step by step, no second function
def superjob_pages(base, words, key):
    number = 0
    while True:
        body = json_page(base + "/2.0/vacancies/", headers={"X-Api-App-Id": key}, params={"keyword": words, "page": number, "count": 100})
        rows = []
        try:
            for item in body["objects"]:
                low = item["payment_from"]
                high = item["payment_to"]
                currency = item["currency"].upper()
                if low == 0:
                    low = None
                if high == 0:
                    high = None
                if low is None and high is None:
                    currency = None
                firm = item["firm_name"]
                if firm == "":
                    firm = None
                rows.append({
                    "site": "superjob", "external_id": str(item["id"]), "title": item["profession"], "employer": firm, "city": item["town"]["title"],
                    "low": low, "high": high, "currency": currency, "gross": None, "published_at": datetime.fromtimestamp(item["date_published"], tz=timezone.utc),
                    "url": item["link"], "source": json.dumps(item, ensure_ascii=False, sort_keys=True),
                })
            more = body["more"]
        except KeyError as error:
            raise SourceError(f"no {error}") from error
        yield rows
        if not more:
            return
        number += 1
