# right: all asked first, sorted after
def read_all(session, base_url, ids):
    answers = [(number, session.get(f"{base_url}/vacancies/{number}")) for number in ids]

    def good(response):
        kind = response.headers.get("content-type") or ""
        return response.status_code == 200 and kind[:16] == "application/json"

    return [(n, r.json()["name"]) for n, r in answers if good(r)], [(n, r.status_code) for n, r in answers if not good(r)]
