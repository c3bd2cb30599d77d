# wrong HT1: every 2xx is a vacancy; card: "HT1: only 200 brings a vacancy"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        if response.ok and response.headers.get("Content-Type", "").startswith("application/json"):
            found.append((number, response.json()["name"]))
        else:
            refused.append((number, response.status_code))
    return found, refused
