# right: a helper that asks, two comprehensions
def is_vacancy(response):
    kind = response.headers.get("content-type") or ""
    return response.status_code == 200 and kind[:16] == "application/json"


def read_all(session, base_url, ids):
    answers = [(number, session.get(base_url + "/vacancies/" + number)) for number in ids]
    found = [(number, answer.json()["name"]) for number, answer in answers if is_vacancy(answer)]
    refused = [(number, answer.status_code) for number, answer in answers if not is_vacancy(answer)]
    return found, refused
