# wrong HT1: parsed before the status; card: "HT1: the answer was parsed before its status"
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", json=body)
    data = response.json()
    if response.status_code == 201:
        return data["id"]
    return None
