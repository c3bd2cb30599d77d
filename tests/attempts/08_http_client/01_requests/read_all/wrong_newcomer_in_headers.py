# wrong: a header is always there; card: "The header `Content-Type` may be missing"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if response.status_code == 200 and response.headers["Content-Type"].startswith("application/json"):
            found.append((number, response.json()["name"]))
        else:
            refused.append((number, response.status_code))
    return found, refused
