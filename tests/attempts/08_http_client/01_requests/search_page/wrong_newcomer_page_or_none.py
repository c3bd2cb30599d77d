# wrong PY8: page 0 is no page; card: "PY8: no page was sent; 0 is a page like any other"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": areas, "page": page or None, "per_page": 5}
    response = session.get(base_url + "/vacancies", params=params)
    data = response.json()
    return data["found"], [item["id"] for item in data["items"]]
