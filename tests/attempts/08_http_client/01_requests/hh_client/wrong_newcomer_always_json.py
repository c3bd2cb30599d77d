# wrong HT1: 200 is always JSON; card: "A 200 that brings no page of vacancies raises `ServerTrouble(200)`"
class HhClient:
    """Searches the vacancies of HeadHunter, or of a site that speaks as it does."""

    def __init__(self, base_url, user_agent, token=None):
        self.base_url = base_url
        self.session = requests.Session()
        self.session.headers["User-Agent"] = user_agent
        if token is not None:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def search(self, text, page=0, per_page=20):
        response = self.session.get(self.base_url + "/vacancies", params={"text": text, "page": page, "per_page": per_page})
        if response.status_code >= 400:
            raise error_for(response.status_code)
        data = response.json()
        if "items" not in data:
            raise ServerTrouble(200)
        items = []
        for item in data["items"]:
            pay = item.get("salary") or {}
            low, high = pay.get("from"), pay.get("to")
            currency, gross = pay.get("currency"), pay.get("gross")
            if currency == "RUR":
                currency = "RUB"
            if low is None and high is None:
                currency = gross = None
            items.append({
                "site": "hh",
                "id": item["id"],
                "title": item["name"],
                "employer": (item.get("employer") or {}).get("name"),
                "city": (item.get("area") or {}).get("name"),
                "low": low,
                "high": high,
                "currency": currency,
                "gross": gross,
                "published_at": item.get("published_at"),
                "url": item.get("alternate_url"),
            })
        return {"found": data["found"], "pages": data["pages"], "items": items}


hh_client = HhClient
save_cell("hh_client.py", imports=["import requests", "from jobboard.errors import ServerTrouble, error_for"])
