# wrong: the site reads words; card: "five a page is the number 5"
def search_page(session, base_url, text, areas, page=0):
    params = {"text": text, "area": areas, "page": page, "per_page": "five"}
    response = session.get(base_url + "/vacancies", params=params)
    data = response.json()
    return data["found"], [item["id"] for item in data["items"]]
