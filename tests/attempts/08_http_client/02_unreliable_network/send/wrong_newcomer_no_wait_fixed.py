# wrong HT4: 10 bounds the lower end; card: "the waits are 2, 4, 8, then 10"
def send(base_url, token, letter, sleep, attempts=6):
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    grow = waits(1, 10)
    for attempt in range(attempts):
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
            response.raise_for_status()
            return response.json()
        except (requests.Timeout, requests.ConnectionError) as error:
            if attempt == attempts - 1:
                raise
        except requests.HTTPError as error:
            if attempt == attempts - 1 or error.response.status_code not in (500, 502, 503, 504):
                raise
        low = next(grow)
        sleep(random.uniform(low, 2 * low))
