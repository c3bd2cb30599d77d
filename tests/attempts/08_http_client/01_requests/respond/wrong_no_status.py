# wrong HT1: a refusal has no id; card: "HT1: a refusal has no `id`"
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", json=body)
    return response.json()["id"]
