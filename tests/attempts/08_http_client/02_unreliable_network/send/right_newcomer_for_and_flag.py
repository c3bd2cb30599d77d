# right: a flag for the last attempt
def send(base_url, token, letter, sleep, attempts=6):
    headers = {
        "User-Agent": agent["User-Agent"],
        "Authorization": "Bearer " + token,
        "Idempotency-Key": str(uuid.uuid4()),
    }
    top = 2
    for attempt in range(attempts):
        last = attempt == attempts - 1
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
        except (requests.Timeout, requests.ConnectionError):
            if last:
                raise
        else:
            if response.status_code not in (500, 502, 503, 504) or last:
                response.raise_for_status()
                return response.json()
        sleep(random.uniform(top / 2, top))
        top = min(top * 2, 10)
