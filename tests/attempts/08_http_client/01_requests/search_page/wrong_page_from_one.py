# wrong: pages counted from 1; card: "The page that was asked for is another"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": areas, "page": page + 1, "per_page": 5}
    data = session.get(base_url + "/vacancies", params=params).json()
    return data["found"], [item["id"] for item in data["items"]]
