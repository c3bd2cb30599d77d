# wrong HT2: the limits change places; card: "no time-out"
def first_answer(urls, connect, read):
    for url in urls:
        try:
            response = requests.get(url, headers=agent, timeout=(read, connect))
        except (requests.Timeout, requests.ConnectionError):
            continue
        return response.json()
    return None
