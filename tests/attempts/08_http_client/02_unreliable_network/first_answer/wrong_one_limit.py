# wrong HT2: one number for both; card: "the two limits did not reach each request"
def first_answer(urls, connect, read):
    for url in urls:
        try:
            response = requests.get(url, headers=agent, timeout=read)
        except (requests.Timeout, requests.ConnectionError):
            continue
        return response.json()
    return None
