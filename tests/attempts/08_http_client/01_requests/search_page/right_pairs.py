# right: a list of pairs
def search_page(session, base_url, text, areas, page=0):
    pairs = [("text", text), ("page", str(page)), ("per_page", "5")]
    for area in areas:
        pairs.append(("area", area))
    data = session.get(f"{base_url}/vacancies", params=pairs).json()
    ids = []
    for item in data["items"]:
        ids.append(item["id"])
    return (data["found"], ids)
