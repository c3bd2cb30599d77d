# right: the JSON and its type by hand
import json


def respond(session, base_url, vacancy_id, resume_id, message):
    text = json.dumps({"vacancy_id": vacancy_id, "resume_id": resume_id, "message": message}, ensure_ascii=False)
    answer = session.post(f"{base_url}/responses", data=text.encode("utf-8"), headers={"Content-Type": "application/json; charset=utf-8"})
    return answer.json()["id"] if answer.status_code == 201 else None
