# wrong: the first silent address decides; card: "was it asked?"
def first_answer(urls, connect, read):
    for url in urls:
        try:
            response = requests.get(url, headers=agent, timeout=(connect, read))
            return response.json()
        except (requests.Timeout, requests.ConnectionError):
            return None
