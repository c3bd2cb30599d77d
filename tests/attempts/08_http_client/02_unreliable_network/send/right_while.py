# right: the last trouble is kept, a while loop
def send(base_url, token, letter, sleep, attempts=6):
    key = uuid.uuid4().hex
    wait, made = 2, 0
    while True:
        made += 1
        response, trouble = None, None
        try:
            response = requests.post(
                f"{base_url}/responses", json=letter, timeout=(3, 5),
                headers={**agent, "Authorization": "Bearer " + token, "Idempotency-Key": key},
            )
        except (requests.ConnectionError, requests.Timeout) as error:
            trouble = error
        again = trouble is not None or response.status_code in {500, 502, 503, 504}
        if not again or made == attempts:
            break
        sleep(random.uniform(wait / 2, wait))
        wait = wait * 2 if wait < 8 else 10
    if trouble is not None:
        raise trouble
    response.raise_for_status()
    return response.json()
