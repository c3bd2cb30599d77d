# wrong HT1: 200 is believed; card: "a page for people was parsed as JSON"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if response.status_code == 200:
            found.append((number, response.json()["name"]))
        else:
            refused.append((number, response.status_code))
    return found, refused
