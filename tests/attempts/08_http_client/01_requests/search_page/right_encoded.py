# right: urlencode by hand
from urllib.parse import urlencode


def search_page(session, base_url, text, areas, page=0):
    query = urlencode({"text": text, "area": areas, "page": page, "per_page": 5}, doseq=True)
    data = session.get(base_url + "/vacancies?" + query).json()
    return data["found"], [item["id"] for item in data["items"]]
