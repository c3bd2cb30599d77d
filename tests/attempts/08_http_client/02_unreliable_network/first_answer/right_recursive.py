# right: the first, else the rest
def first_answer(urls, connect, read):
    if not urls:
        return None
    try:
        response = requests.get(urls[0], headers=agent, timeout=(connect, read))
    except (requests.ConnectionError, requests.Timeout):
        return first_answer(urls[1:], connect, read)
    else:
        return response.json()
