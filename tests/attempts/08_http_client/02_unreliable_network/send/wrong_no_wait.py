# wrong HT4: asks again at once; card: "it asks again at once"
def send(base_url, token, letter, sleep, attempts=6):
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    wait = 2
    for attempt in range(1, attempts + 1):
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
        except (requests.Timeout, requests.ConnectionError):
            if attempt == attempts:
                raise
        else:
            if response.status_code not in (500, 502, 503, 504) or attempt == attempts:
                response.raise_for_status()
                return response.json()
        wait = min(wait * 2, 10)
