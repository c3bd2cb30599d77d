# wrong: the key is made of the letter, so a second letter is swallowed; card: "Each call is a letter of its own"
def send(base_url, token, letter, sleep, attempts=6):
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": f"{letter}".encode().hex()[:250]}
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
        sleep(random.uniform(wait / 2, wait))
        wait = min(wait * 2, 10)
