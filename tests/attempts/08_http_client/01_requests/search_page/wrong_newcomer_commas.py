# wrong HT8: two values go with a comma; card: "HT8: a parameter of two values is sent twice"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": ",".join(str(area) for area in areas) or None, "page": page, "per_page": 5}
    response = session.get(base_url + "/vacancies", params=params)
    data = response.json()
    return data["found"], [item["id"] for item in data["items"]]
