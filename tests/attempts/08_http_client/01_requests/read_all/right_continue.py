# right: refused first, then continue
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if response.status_code != 200:
            refused.append((number, response.status_code))
            continue
        if "Content-Type" not in response.headers or not response.headers["Content-Type"].startswith("application/json"):
            refused.append((number, response.status_code))
            continue
        row = response.json()
        found.append((number, row["name"]))
    return found, refused
