# wrong HT8: glued by hand; card: "HT8: the text arrived as another one"
def search_page(session, base_url, text, areas, page=0):
    address = f"{base_url}/vacancies?text={text}&page={page}&per_page=5"
    for area in areas:
        address = f"{address}&area={area}"
    data = session.get(address).json()
    return data["found"], [item["id"] for item in data["items"]]
