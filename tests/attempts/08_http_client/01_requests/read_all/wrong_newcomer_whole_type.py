# wrong: the type is one word; card: "A `Content-Type` may go on behind `application/json`"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if response.status_code == 200 and response.headers.get("Content-Type") == "application/json":
            found.append((number, response.json()["name"]))
        else:
            refused.append((number, response.status_code))
    return found, refused
