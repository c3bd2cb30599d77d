# wrong HT4: retries for ever; card: "it retries for ever"
def send(base_url, token, letter, sleep, attempts=6):
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    wait = 2
    while True:
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
            if response.status_code not in (500, 502, 503, 504):
                response.raise_for_status()
                return response.json()
        except (requests.Timeout, requests.ConnectionError):
            pass
        sleep(random.uniform(wait / 2, wait))
        wait = min(wait * 2, 10)
