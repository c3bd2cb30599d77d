# right: json= and the status first
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", json=body)
    if response.status_code != 201:
        return None
    return response.json()["id"]
