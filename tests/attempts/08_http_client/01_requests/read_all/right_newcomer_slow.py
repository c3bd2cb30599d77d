# right: a flag, and lists added together
def read_all(session, base_url, ids):
    found = []
    refused = []
    for number in ids:
        response = session.get(base_url + "/vacancies/" + str(number))
        is_json = False
        if "Content-Type" in response.headers:
            if response.headers["Content-Type"].startswith("application/json"):
                is_json = True
        if response.status_code == 200 and is_json:
            data = response.json()
            pair = (number, data["name"])
            found = found + [pair]
        if response.status_code != 200 or not is_json:
            pair = (number, response.status_code)
            refused = refused + [pair]
    return (found, refused)
