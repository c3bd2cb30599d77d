# right: `area` put in only when there is one
def search_page(session, base_url, text, areas, page=0):
    params = {}
    params["text"] = text
    if len(areas) > 0:
        params["area"] = areas
    params["page"] = page
    params["per_page"] = 5
    response = session.get(url=base_url + "/vacancies", params=params)
    data = response.json()
    return (data.get("found"), [item["id"] for item in data.get("items")])
