# wrong: the page's items counted; card: "`found` counts all hits"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": areas, "page": page, "per_page": 5}
    data = session.get(base_url + "/vacancies", params=params).json()
    return len(data["items"]), [item["id"] for item in data["items"]]
