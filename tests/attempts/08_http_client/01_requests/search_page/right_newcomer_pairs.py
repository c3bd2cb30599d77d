# right: a list of pairs
def search_page(session, base_url, text, areas, page=0):
    params = [("text", text), ("page", page), ("per_page", 5)]
    for area in areas:
        params.append(("area", area))
    response = session.get(base_url + "/vacancies", params=params)
    data = response.json()
    ids = []
    for item in data["items"]:
        ids.append(item["id"])
    return data["found"], ids
