# right: headers kept as a dict, lookup by a loop
class HhClient:
    def __init__(self, base_url, user_agent, token=None):
        self.address = f"{base_url}/vacancies"
        self.headers = {"User-Agent": user_agent}
        if token:
            self.headers["Authorization"] = "Bearer " + token

    def search(self, text, page=0, per_page=20):
        answer = requests.get(self.address, params=[("text", text), ("page", page), ("per_page", per_page)], headers=self.headers)
        trouble = error_for(answer.status_code)
        if trouble is not None:
            raise trouble
        try:
            data = answer.json()
            items = data["items"]
        except (ValueError, KeyError, TypeError) as error:
            raise ServerTrouble(answer.status_code) from error
        page_of_items = []
        for item in items:
            def look(*path):
                value = item
                for key in path:
                    value = value.get(key) if value is not None else None
                return value

            low, high = look("salary", "from"), look("salary", "to")
            stated = low is not None or high is not None
            code = look("salary", "currency") if stated else None
            page_of_items.append(dict(
                site="hh", id=look("id"), title=look("name"), employer=look("employer", "name"), city=look("area", "name"),
                low=low, high=high, currency={"RUR": "RUB"}.get(code, code), gross=look("salary", "gross") if stated else None,
                published_at=look("published_at"), url=look("alternate_url"),
            ))
        return {"found": data["found"], "pages": data["pages"], "items": page_of_items}


hh_client = HhClient
save_cell("hh_client.py", imports=["import requests", "from jobboard.errors import ServerTrouble, error_for"])
