# wrong HT8: both areas in one value; card: "HT8: a parameter of two values is sent twice"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": ",".join([str(area) for area in areas]), "page": page, "per_page": 5}
    data = session.get(base_url + "/vacancies", params=params).json()
    return data.get("found"), [item["id"] for item in data.get("items", [])]
