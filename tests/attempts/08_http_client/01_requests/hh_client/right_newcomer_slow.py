# right: everything by `if`, no session
class HhClient:
    """Searches the vacancies of HeadHunter, or of a site that speaks as it does."""

    def __init__(self, base_url, user_agent, token=None):
        self.base_url = base_url
        self.headers = {"User-Agent": user_agent}
        if token is not None:
            self.headers["Authorization"] = "Bearer " + token

    def search(self, text, page=0, per_page=20):
        address = self.base_url + "/vacancies"
        response = requests.get(address, params={"text": text, "page": page, "per_page": per_page}, headers=self.headers)
        if response.status_code >= 400:
            raise error_for(response.status_code)
        try:
            data = response.json()
        except ValueError:
            raise ServerTrouble(200)
        if not isinstance(data, dict):
            raise ServerTrouble(200)
        if "items" not in data:
            raise ServerTrouble(200)
        answer = {"found": None, "pages": None, "items": []}
        if "found" in data:
            answer["found"] = data["found"]
        if "pages" in data:
            answer["pages"] = data["pages"]
        for item in data["items"]:
            row = {}
            row["site"] = "hh"
            row["id"] = item["id"]
            row["title"] = item["name"]
            row["employer"] = None
            if item.get("employer") is not None:
                row["employer"] = item["employer"].get("name")
            row["city"] = None
            if item.get("area") is not None:
                row["city"] = item["area"].get("name")
            row["low"] = None
            row["high"] = None
            row["currency"] = None
            row["gross"] = None
            salary = item.get("salary")
            if salary is not None:
                row["low"] = salary.get("from")
                row["high"] = salary.get("to")
                if row["low"] is not None or row["high"] is not None:
                    row["currency"] = salary.get("currency")
                    if row["currency"] == "RUR":
                        row["currency"] = "RUB"
                    row["gross"] = salary.get("gross")
            row["published_at"] = item.get("published_at")
            row["url"] = item.get("alternate_url")
            answer["items"].append(row)
        return answer


hh_client = HhClient
save_cell("hh_client.py", imports=["import requests", "from jobboard.errors import ServerTrouble, error_for"])
