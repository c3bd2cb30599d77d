# wrong HT2: catches everything and sets no limit; card: "no time-out"
def first_answer(urls, connect, read):
    for url in urls:
        try:
            return requests.get(url, headers=agent).json()
        except (requests.Timeout, requests.ConnectionError):
            pass
    return None
