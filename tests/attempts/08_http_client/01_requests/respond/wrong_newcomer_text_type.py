# wrong HT8: text that is JSON is known as JSON; card: "or without its type"
import json


def respond(session, base_url, vacancy_id, resume_id, message):
    body = {"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}
    response = session.post(base_url + "/responses", data=json.dumps(body))
    if response.status_code == 201:
        return response.json()["id"]
