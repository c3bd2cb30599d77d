# wrong HT8: the first area alone; card: "HT8: each area of the list"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": areas[:1], "page": page, "per_page": 5}
    data = session.get(base_url + "/vacancies", params=params).json()
    return data["found"], [item["id"] for item in data["items"]]
