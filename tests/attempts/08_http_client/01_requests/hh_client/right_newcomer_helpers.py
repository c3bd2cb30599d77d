# right: three small methods
class HhClient:
    """Searches the vacancies of HeadHunter, or of a site that speaks as it does."""

    def __init__(self, base_url, user_agent, token=None):
        self.base_url = base_url
        self.session = requests.Session()
        self.session.headers.update({"User-Agent": user_agent})
        if token:
            self.session.headers.update({"Authorization": f"Bearer {token}"})

    def search(self, text, page=0, per_page=20):
        data = self._page({"text": text, "page": page, "per_page": per_page})
        return {"found": data.get("found"), "pages": data.get("pages"), "items": [self._flat(item) for item in data["items"]]}

    def _page(self, params):
        answer = self.session.get(f"{self.base_url}/vacancies", params=params)
        error = error_for(answer.status_code)
        if error:
            raise error
        try:
            data = answer.json()
        except requests.exceptions.JSONDecodeError:
            data = None
        if isinstance(data, dict) and "items" in data:
            return data
        raise ServerTrouble(200)

    @staticmethod
    def _inner(item, first, second):
        outer = item.get(first)
        return outer.get(second) if outer else None

    def _flat(self, item):
        low, high, currency, gross = [self._inner(item, "salary", key) for key in ("from", "to", "currency", "gross")]
        if (low, high) == (None, None):
            currency = gross = None
        return {
            "site": "hh",
            "id": item["id"],
            "title": item["name"],
            "employer": self._inner(item, "employer", "name"),
            "city": self._inner(item, "area", "name"),
            "low": low,
            "high": high,
            "currency": {"RUR": "RUB"}.get(currency, currency),
            "gross": gross,
            "published_at": item.get("published_at"),
            "url": item.get("alternate_url"),
        }


hh_client = HhClient
save_cell("hh_client.py", imports=["import requests", "from jobboard.errors import ServerTrouble, error_for"])
