# right: a session, the waits of the warm-up written anew, random times the whole
def growing():
    wait = 2
    while True:
        yield min(wait, 10)
        wait *= 2


def send(base_url, token, letter, sleep, attempts=6):
    session = requests.Session()
    session.headers.update(agent)
    session.headers["Authorization"] = f"Bearer {token}"
    session.headers["Idempotency-Key"] = str(uuid.uuid4())
    for number, wait in enumerate(growing(), start=1):
        try:
            response = session.post(base_url + "/responses", json=letter, timeout=(3, 5))
            if response.status_code < 500 or response.status_code not in (500, 502, 503, 504):
                response.raise_for_status()
                return response.json()
            error = requests.HTTPError(f"{response.status_code}", response=response)
        except (requests.Timeout, requests.ConnectionError) as caught:
            error = caught
        if number >= attempts:
            raise error
        sleep(wait * (0.5 + random.random() / 2))
