# right: one name for the answer, one way out
def respond(session, base_url, vacancy_id, resume_id, message):
    body = {}
    body["vacancy_id"] = vacancy_id
    body["resume_id"] = resume_id
    body["message"] = message
    response = session.request("POST", f"{base_url}/responses", json=body)
    answer = None
    if response.status_code == 201:
        stored = response.json()
        answer = stored["id"]
    return answer
