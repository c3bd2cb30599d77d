# wrong HT1: JSON with a name is a vacancy; card: "HT1: an error page was read as a vacancy"
def read_all(session, base_url, ids):
    found, refused = [], []
    for number in ids:
        response = session.get(f"{base_url}/vacancies/{number}")
        try:
            found.append((number, response.json()["name"]))
        except (ValueError, KeyError):
            refused.append((number, response.status_code))
    return found, refused
