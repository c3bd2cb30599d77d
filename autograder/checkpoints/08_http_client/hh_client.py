import requests
from jobboard.errors import ServerTrouble, error_for


class HhClient:
    """Searches the vacancies of HeadHunter, or of a site that speaks as it does."""

    def __init__(self, base_url, user_agent, token=None):
        self.base_url = base_url
        self.session = requests.Session()
        self.session.headers["User-Agent"] = user_agent
        if token is not None:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def search(self, text, page=0, per_page=20):
        params = {"text": text, "page": page, "per_page": per_page}
        response = self.session.get(self.base_url + "/vacancies", params=params)
        if response.status_code >= 400:
            raise error_for(response.status_code)
        try:
            data = response.json()
        except ValueError as error:
            raise ServerTrouble(response.status_code) from error
        if not isinstance(data, dict) or "items" not in data:
            raise ServerTrouble(response.status_code)
        return {"found": data["found"], "pages": data["pages"], "items": [self.flat(item) for item in data["items"]]}

    def flat(self, item):
        salary = item.get("salary") or {}
        low, high = salary.get("from"), salary.get("to")
        currency, gross = salary.get("currency"), salary.get("gross")
        if low is None and high is None:
            currency, gross = None, None
        if currency == "RUR":
            currency = "RUB"
        return {
            "site": "hh", "id": item["id"], "title": item["name"],
            "employer": (item.get("employer") or {}).get("name"), "city": (item.get("area") or {}).get("name"),
            "low": low, "high": high, "currency": currency, "gross": gross,
            "published_at": item.get("published_at"), "url": item.get("alternate_url"),
        }


hh_client = HhClient
