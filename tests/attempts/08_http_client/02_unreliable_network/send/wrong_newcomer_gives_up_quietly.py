# wrong: after the last attempt nothing comes out; card: "After the last attempt its own error comes out"
def send(base_url, token, letter, sleep, attempts=6):
    headers = {**agent, "Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    grow = waits(2, 10)
    for attempt in range(attempts):
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
            if response.status_code not in (500, 502, 503, 504):
                response.raise_for_status()
                return response.json()
        except (requests.Timeout, requests.ConnectionError) as error:
            print(error)
        if attempt < attempts - 1:
            top = next(grow)
            sleep(random.uniform(top / 2, top))
