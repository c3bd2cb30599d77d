# wrong PY10: every error counts as silence; card: "an answer that is no JSON is not silence"
def first_answer(urls, connect, read):
    for url in urls:
        try:
            return requests.get(url, headers=agent, timeout=(connect, read)).json()
        except:
            pass
    return None
