# wrong: a refusal is an error to be raised; card: "One refusal stopped all the others"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        response.raise_for_status()
        if response.headers.get("Content-Type", "").startswith("application/json"):
            found.append((number, response.json()["name"]))
        else:
            refused.append((number, response.status_code))
    return found, refused
