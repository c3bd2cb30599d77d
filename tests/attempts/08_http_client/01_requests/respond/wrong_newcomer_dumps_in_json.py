# wrong HT8: json= wants JSON text; card: "HT8: the body is JSON twice over"
import json


def respond(session, base_url, vacancy_id, resume_id, message):
    body = json.dumps({"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message})
    response = session.post(base_url + "/responses", json=body)
    if response.status_code == 201:
        return response.json()["id"]
    return None
