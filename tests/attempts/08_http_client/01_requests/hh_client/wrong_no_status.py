# wrong HT1: an error page is a page of vacancies; card: "HT1: the site answered 403"
class HhClient:
    """Searches the vacancies of HeadHunter."""

    def __init__(self, base_url, user_agent, token=None):
        self.base_url = base_url
        self.session = requests.Session()
        self.session.headers["User-Agent"] = user_agent
        if token is not None:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def search(self, text, page=0, per_page=20):
        params = {"text": text, "page": page, "per_page": per_page}
        response = self.session.get(self.base_url + "/vacancies", params=params)
        try:
            data = response.json()
        except ValueError:
            raise ServerTrouble(response.status_code)
        return {"found": data.get("found"), "pages": data.get("pages"), "items": [flat(item) for item in data.get("items", [])]}


def part(item, name, key):
    found = item.get(name)
    if found is None:
        return None
    return found.get(key)


def flat(item):
    row = {"site": "hh", "id": item["id"], "title": item["name"]}
    row["employer"] = part(item, "employer", "name")
    row["city"] = part(item, "area", "name")
    row["low"] = part(item, "salary", "from")
    row["high"] = part(item, "salary", "to")
    row["currency"] = None
    row["gross"] = None
    if row["low"] is not None or row["high"] is not None:
        row["currency"] = part(item, "salary", "currency")
        row["gross"] = part(item, "salary", "gross")
    if row["currency"] == "RUR":
        row["currency"] = "RUB"
    row["published_at"] = item.get("published_at")
    row["url"] = item.get("alternate_url")
    return row


hh_client = HhClient
save_cell("hh_client.py", imports=["import requests", "from jobboard.errors import ServerTrouble, error_for"])
