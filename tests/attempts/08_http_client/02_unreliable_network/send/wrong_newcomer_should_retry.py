# wrong: with a key the table of should_retry holds, 429 and all; card: "429 comes out at once"
def send(base_url, token, letter, sleep, attempts=6):
    # the table of should_retry says when; with a key a POST is like a PUT
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    grow = waits(2, 10)
    for attempt in range(1, attempts + 1):
        response, error = None, None
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
        except requests.RequestException as trouble:
            error = trouble
        status = None if response is None else response.status_code
        if attempt == attempts or not should_retry("PUT", status, error):
            break
        wait = next(grow)
        sleep(random.uniform(wait / 2, wait))
    if error is not None:
        raise error
    response.raise_for_status()
    return response.json()
