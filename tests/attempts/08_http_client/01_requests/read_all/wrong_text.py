# wrong HT1: the word error decides, as before; card: "the text decides nothing"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if "error" in response.text or response.status_code >= 400:
            refused.append((number, response.status_code))
        else:
            found.append((number, response.json()["name"]))
    return found, refused
