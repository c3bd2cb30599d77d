# wrong HT8: still a form; card: "HT8: the body is sent as a form"
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", data=body)
    if response.status_code == 201:
        return response.json()["id"]
    return None
