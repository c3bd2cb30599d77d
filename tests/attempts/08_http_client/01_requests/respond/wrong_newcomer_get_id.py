# wrong HT1: get is enough for any refusal; card: "HT1: the answer was parsed before its status was read"
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", json=body)
    return response.json().get("id")
