# wrong HT8: only the ampersand is replaced; card: "mean something in an address"
def search_page(session, base_url, text, areas, page=0):
    address = base_url + "/vacancies?text=" + text.replace("&", "%26") + f"&page={page}&per_page=5"
    for area in areas:
        address = address + f"&area={area}"
    data = session.get(address).json()
    return data["found"], [item["id"] for item in data["items"]]
