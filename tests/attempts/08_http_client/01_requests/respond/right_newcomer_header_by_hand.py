# right: JSON and its header by hand
import json


def respond(session, base_url, vacancy_id, resume_id, message):
    body = json.dumps({"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message})
    response = session.post(base_url + "/responses", data=body, headers={"Content-Type": "application/json"})
    if response.status_code != 201:
        return None
    return response.json()["id"]
