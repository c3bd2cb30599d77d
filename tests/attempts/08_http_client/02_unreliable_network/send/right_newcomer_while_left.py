# right: counts down, each error has its own except
def send(base_url, token, letter, sleep, attempts=6):
    key = str(uuid.uuid4())
    headers = dict(agent)
    headers["Authorization"] = f"Bearer {token}"
    headers["Idempotency-Key"] = key
    lows = [1, 2, 4]
    left = attempts
    done = 0
    while True:
        left = left - 1
        try:
            response = requests.post(base_url + "/responses", json=letter, headers=headers, timeout=(3, 5))
            response.raise_for_status()
            row = response.json()
            return row
        except requests.HTTPError as error:
            status = error.response.status_code
            if status != 500 and status != 502 and status != 503 and status != 504:
                raise
            if left == 0:
                raise
        except requests.Timeout:
            if left == 0:
                raise
        except requests.ConnectionError:
            if left == 0:
                raise
        if done < 3:
            low = lows[done]
        else:
            low = 5
        sleep(low + random.random() * low)
        done = done + 1
