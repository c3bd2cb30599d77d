# right: an answer variable and break
def first_answer(urls, connect, read):
    answer = None
    for url in urls:
        response = None
        try:
            response = requests.get(url, headers=agent, timeout=(connect, read))
        except (requests.Timeout, requests.ConnectionError) as error:
            response = None
        if response is not None:
            answer = response.json()
            break
    return answer
