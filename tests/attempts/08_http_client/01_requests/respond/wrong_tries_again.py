# wrong HT3: tries again after trouble; card: "HT3: one POST for one answer"
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", json=body)
    if response.status_code >= 500:
        session.post(base_url + "/responses", json=body)
    if response.status_code == 201:
        return response.json()["id"]
    return None
